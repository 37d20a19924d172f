// How the page looks: one accent, much white, figures that line up. Light and dark as the reader's device asks; two sheets on paper.

enum PageStyle {
    static let css = """
        :root { color-scheme: light dark; --paper: #fff; --ink: #1a2329; --soft: #4d5a63; --line: #d5dce0; --panel: #f4f7f8;
          --bar: #5090a8; --accent: #0b5a75; --good: #1f6b3a; --short: #9a4a00 }
        @media (prefers-color-scheme: dark) { :root { --paper: #12181c; --ink: #e8eef1; --soft: #a9b7bf; --line: #34424b; --panel: #1a2329;
          --bar: #347a92; --accent: #8fd0e6; --good: #86d3a0; --short: #f0b27a } }
        * { box-sizing: border-box }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", "Helvetica Neue", sans-serif;
          font-variant-numeric: tabular-nums }
        main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 3rem }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; font-weight: 650; letter-spacing: -.01em }
        h2 { font-size: 1.25rem; line-height: 1.3; margin: 0; font-weight: 650 }
        h3 { font-size: .95rem; margin: 0 0 .4rem; font-weight: 650 }
        p { margin: 0 }
        .programme { color: var(--accent); font-weight: 650; margin-bottom: .25rem }
        .soft { color: var(--soft) }
        .small { font-size: .875rem }
        header { border-bottom: 2px solid var(--accent); padding-bottom: 1rem }
        section { padding-top: 1.6rem }
        .head { display: flex; flex-wrap: wrap; gap: .1rem 1rem; align-items: baseline; justify-content: space-between; margin-bottom: .8rem }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .9rem; margin: 0 0 1.2rem; padding: 0;
          list-style: none }
        .figures li { background: var(--panel); border-radius: .4rem; padding: .8rem .9rem; break-inside: avoid }
        .figures h3 { color: var(--soft); font-weight: 600; margin: 0 }
        .big { font-size: 2rem; line-height: 1.15; font-weight: 650; letter-spacing: -.02em }
        .range { font-size: .95rem; color: var(--soft); margin-left: .4rem; font-weight: 400; letter-spacing: 0; white-space: nowrap }
        .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1.2rem 2.5rem; align-items: start }
        .stack { display: grid; gap: 1.2rem }
        table { border-collapse: collapse; width: 100%; font-size: .9rem }
        caption { text-align: start; margin: 0; font-weight: 650; font-size: .95rem; padding: 0 0 .4rem }
        th, td { text-align: start; padding: .16rem .6rem .16rem 0; font-weight: 400; vertical-align: middle; overflow-wrap: anywhere }
        thead th { color: var(--soft); font-size: .8rem; border-bottom: 1px solid var(--line) }
        .bars th { width: 32% }
        .bars .number { white-space: nowrap; width: 8.2rem; padding-right: 0 }
        .number { text-align: end }
        .list td, .list th { border-bottom: 1px solid var(--line); padding-top: .3rem; padding-bottom: .3rem }
        .list td:last-child, .list th:last-child { padding-right: 0 }
        svg { display: block; width: 100% }
        .bar { height: 1.15rem }
        .bar .value { fill: var(--bar) }
        .bar .whisker, .trend .whisker { stroke: var(--ink); stroke-width: 1.5 }
        .bar .base { stroke: var(--line) }
        .bar .goal { stroke: var(--accent); stroke-width: 2.5 }
        .trend { max-width: 17rem; margin: .5rem 0 .3rem }
        .trend text { font: 9px system-ui, sans-serif; fill: var(--soft) }
        .trend .axis { stroke: var(--line) }
        .trend .path { fill: none; stroke: var(--bar); stroke-width: 1.5 }
        .trend .dot { fill: var(--bar) }
        .trend .gap { fill: var(--panel); stroke: var(--soft) }
        .trend .now { fill: var(--accent) }
        .withheld { background: var(--panel); border-radius: .4rem; border-inline-start: .3rem solid var(--line); padding: .7rem .9rem }
        .good { color: var(--good) }
        .short { color: var(--short) }
        .notes { border-top: 1px solid var(--line); margin-top: 1.6rem; padding-top: 1rem; display: grid; gap: .4rem }
        .digest { overflow-wrap: anywhere; font-size: .8rem }
        .wide { overflow-x: auto }
        @media (max-width: 30rem) { main { padding: 1.25rem 1rem 2rem } h1 { font-size: 1.5rem } .pair { grid-template-columns: 1fr }
          .bars .number { width: 7.4rem } .bars th { width: 32% } table { font-size: .85rem } }
        .lead { font-size: 1.05rem }
        @media print { @page { margin: 11mm 13mm } :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #ccc;
          --panel: #f4f6f7; --bar: #5090a8; --accent: #0b5a75; --good: #1f6b3a; --short: #9a4a00 }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
          html { font-size: 8.4pt } body { font-size: 1rem; line-height: 1.4 } main { max-width: none; padding: 0 }
          section { padding-top: 1.4rem } .pair { grid-template-columns: 1fr 1fr } .figures { grid-template-columns: repeat(3, 1fr) }
          .trend { max-width: 15rem } .second { break-before: page } .cell, table, .notes { break-inside: avoid }
          .wide { overflow: visible } }
        """
}
