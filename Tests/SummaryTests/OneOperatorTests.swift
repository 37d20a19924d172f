// A summary under one operator of both sides: it says so, and claims no more that neither side has seen what a clinician has sent.

import Summary
import SummaryKit
import Testing

struct OneOperatorTests {
    @Test(arguments: [false, true]) func aSummarySaysWhoCouldHaveSeenSingleNumbers(_ hasOneOperator: Bool) throws {
        let region = try Region()
        let picture = try region.picture(try region.year(), hasOneOperator: hasOneOperator)
        for format in [SummaryFormats.page, .terminal, .plain] {
            let text = try format.text(of: picture).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains("that nobody has seen single answers rests on that operator alone.") == hasOneOperator, "\(format)")
            #expect(text.contains("The operator of both sides could have seen one clinician") == hasOneOperator, "\(format)")
            #expect(text.contains("Neither side has seen one clinician") != hasOneOperator, "\(format)")
        }
        #expect(try SummaryFormats.json.text(of: picture).contains(#""singleOperator":\#(hasOneOperator)"#))
    }
}
