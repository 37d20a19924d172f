// Written by scripts/generate-texts from Localization/pt.po; do not edit.
// swift-format-ignore-file

extension Catalogue {
    static let portugueseSource = #"""
msgid ""
msgstr ""
"Project-Id-Version: Respite\n"
"PO-Revision-Date: 2026-11-26 12:00+0000\n"
"Last-Translator: Translators of Respite\n"
"Language-Team: Portuguese\n"
"Language: pt\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=3; plural=(n <= 1 ? 0 : n % 1000000 == 0 ? 1 : 2);\n"

msgid "- {change}"
msgstr "- {change}"

msgid "--at is for --walk-in; a booking has its own time."
msgstr "--at é para --walk-in; um agendamento tem o próprio horário."

msgid "--cancel goes with neither --propose nor --dry-run."
msgstr "--cancel não pode ser usado com --propose nem com --dry-run."

msgid "--days is a number from 7 to 42."
msgstr "--days é um número de 7 a 42."

msgid "--for takes “officer” or the number of a release."
msgstr "--for aceita “officer” ou o número de uma autorização de divulgação."

msgid "--limit is a number from 1 to 500."
msgstr "--limit é um número de 1 a 500."

msgid "--model is one of {names}."
msgstr "--model é um destes: {names}."

msgid "--one-in is a number above zero."
msgstr "--one-in é um número maior que zero."

msgid "--until goes with --cover."
msgstr "--until é usado junto com --cover."

msgid "1, not at all"
msgstr "1, nada"

msgid "1-206-459-3020"
msgstr "1-206-459-3020"

msgid "1-800-267-5463"
msgstr "1-800-267-5463"

msgid "1-800-467-3135 or 211"
msgstr "1-800-467-3135 ou 211"

msgid "1-800-563-4086"
msgstr "1-800-563-4086"

msgid "2, a little"
msgstr "2, um pouco"

msgid "211"
msgstr "211"

msgid "211 Connecticut"
msgstr "211 Connecticut"

msgid "3, somewhat"
msgstr "3, mais ou menos"

msgid "4, rather much"
msgstr "4, bastante"

msgid "5, very much"
msgstr "5, muitíssimo"

msgid "911"
msgstr "911"

msgid "988 Suicide & Crisis Lifeline"
msgstr "988 Suicide & Crisis Lifeline (crise e suicídio)"

msgid "A JSON file (- for standard input)."
msgstr "Um arquivo JSON (- para a entrada padrão)."

msgid "A booking holds no name. It is deleted from the servers {days} days after the session, with all messages about it."
msgstr "Um agendamento não contém nenhum nome. Ele é apagado dos servidores {days} dias depois da sessão, com todas as mensagens sobre ela."

msgid "A booking holds no name. It is deleted from the servers, with all messages about it, this many days after the session: {days}."
msgstr "Um agendamento não contém nenhum nome. Ele é apagado dos servidores, com todas as mensagens sobre ele, quando tiver passado desde a sessão este número de dias: {days}."

msgid "A booking lacks one of its changes."
msgstr "A um agendamento falta uma das suas mudanças."

msgid "A booking would stay on the server for {new} after the session instead of {old}."
msgstr "Um agendamento ficaria no servidor por {new} depois da sessão em vez de {old}."

msgid "A bundle, a request, a document."
msgstr "Um pacote, um pedido, um documento."

msgid "A bundle, or code digests."
msgstr "Um pacote, ou hashes de códigos."

msgid "A card has six groups of nine characters; type all of them."
msgstr "Um cartão tem seis grupos de nove caracteres; digite todos."

msgid "A card is good for a year. A further one joins it; your appointments and tokens stay."
msgstr "Um cartão serve por um ano. Outro cartão se junta a ele; suas sessões e seus vales continuam."

msgid "A card is in use here. Do you have another one to add?"
msgstr "Já há um cartão em uso aqui. Você tem outro para acrescentar?"

msgid "A case file would be kept for {new} years after a death instead of {old}."
msgstr "Um prontuário seria conservado por {new} anos depois de um falecimento em vez de {old}."

msgid "A case file would be kept for {new} years after the last contact instead of {old}."
msgstr "Um prontuário seria conservado por {new} anos depois do último contato em vez de {old}."

msgid "A case has at most {most} members; remove one of them first."
msgstr "Um caso tem no máximo {most} membros; remova primeiro um deles."

msgid "A check-in of yours is not among those that were counted. Tell the clinical authority: “respite checkin --history --json” has what the department side signed when it took it."
msgstr "Um questionário seu não está entre os que foram contados. Avise a coordenação clínica: “respite checkin --history --json” tem o que o lado do departamento assinou quando o recebeu."

msgid "A check-in that is due is sent when you leave this menu, unless you looked for a time to book."
msgstr "Um questionário que já deve ser enviado é enviado quando você sai deste menu, a não ser que tenha procurado um horário para marcar."

msgid "A clinician who is to hold a share, as the roster writes the name; three at least."
msgstr "Um profissional que deve ter uma parte, com o nome como a lista de profissionais o escreve; três no mínimo."

msgid "A clinician's request, or a folder of them; may be repeated."
msgstr "O pedido de um profissional, ou uma pasta com vários; pode ser repetido."

msgid "A colleague had {count} record destroyed before its time. It stays here; “respite-notes retention” asks."
msgid_plural "A colleague had {count} records destroyed before their time. They stay here; “respite-notes retention” asks."
msgstr[0] "Um colega mandou destruir {count} registro antes do prazo. Ele fica aqui; “respite-notes retention” pergunta."
msgstr[1] "Um colega mandou destruir {count} de registros antes do prazo. Eles ficam aqui; “respite-notes retention” pergunta."
msgstr[2] "Um colega mandou destruir {count} registros antes do prazo. Eles ficam aqui; “respite-notes retention” pergunta."

msgid "A contact has 1 to 500 bytes."
msgstr "Um contato tem de 1 a 500 bytes."

msgid "A court may learn it too: by an order, or from an examination of you that it has ordered. So may the other side, where you yourself make your state of mind part of a claim or a lawsuit, for example for workers' compensation; ask a lawyer before you do. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
msgstr "Um tribunal também pode ficar sabendo: por uma ordem, ou por um exame seu que ele tenha determinado. A outra parte também, se é você quem faz do seu estado mental parte de um pedido ou de um processo, por exemplo de indenização por acidente de trabalho; consulte um advogado antes de fazer isso. O que outra lei exige deve ser informado. Se for devido um pagamento pelo atendimento, pode ser informado o que for necessário para cobrá-lo."

msgid "A court of the state where you are seen may learn it too: by an order, or from an examination of you that it has ordered. So may the other side, in any court, where you yourself make your state of mind part of a claim or a lawsuit; ask a lawyer before you do. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
msgstr "Um tribunal do estado onde você é atendido também pode ficar sabendo: por uma ordem, ou por um exame seu que ele tenha determinado. A outra parte também, em qualquer tribunal, se é você quem faz do seu estado mental parte de um pedido ou de um processo; consulte um advogado antes de fazer isso. O que outra lei exige deve ser informado. Se for devido um pagamento pelo atendimento, pode ser informado o que for necessário para cobrá-lo."

msgid "A custodian that you founded is not in the roster yet; give its plan to the clinical authority."
msgstr "Um guardião que você criou ainda não está na lista de profissionais; entregue o plano dele à coordenação clínica."

msgid "A custodian's key has 3 to 32 different holders, and 2 of them at least are needed to put it together."
msgstr "A chave de um guardião tem de 3 a 32 titulares diferentes, e são necessários pelo menos 2 deles para recompô-la."

msgid "A cycle of my own"
msgstr "Um ciclo só meu"

msgid "A cycle of your own: days in order, as hours or “off”, each with how many days it goes on."
msgstr "Um ciclo só seu: os dias em ordem, como horas ou “off” (folga), cada um com quantos dias dura."

msgid "A day at most"
msgstr "Máximo por dia"

msgid "A day looks like 2026-11-23."
msgstr "Um dia se escreve assim: 2026-11-23."

msgid "A death was recorded before."
msgstr "Um falecimento já tinha sido registrado."

msgid "A device has written sealed records, and its newest one is not named."
msgstr "Um dispositivo gravou registros selados, e o mais recente deles não é citado."

msgid "A document expires on {date}; the clinical authority should renew it: {contact}."
msgstr "Um documento expira ({date}); a coordenação clínica deve renová-lo: {contact}."

msgid "A draft is discarded, not struck."
msgstr "Um rascunho se descarta, não se risca."

msgid "A file for the backup, best on another disk"
msgstr "Um arquivo para a cópia de segurança, de preferência em outro disco"

msgid "A file that does not exist yet."
msgstr "Um arquivo que ainda não existe."

msgid "A file that is not in the folder leaves its rules as they are in the bundle; without a bundle, as in the preset. A key that is not in its file is as in the preset, so that what you strike from a file ends."
msgstr "Um arquivo que não está na pasta deixa as regras dele como estão no pacote; sem pacote, como nas regras predefinidas. Uma chave que não está no arquivo dela vale como nas regras predefinidas, de modo que o que você apaga de um arquivo termina."

msgid "A follow-up is not needed."
msgstr "Um acompanhamento não é preciso."

msgid "A follow-up that was added by hand."
msgstr "Um acompanhamento que foi acrescentado à mão."

msgid "A follow-up was kept"
msgstr "Um acompanhamento foi feito"

msgid "A follow-up was kept: the person was reached, or did not want to be."
msgstr "Um acompanhamento foi feito: houve contato com a pessoa, ou ela não quis."

msgid "A goal, as “respite-notes goal list” numbers them."
msgstr "Um objetivo, com o número que “respite-notes goal list” mostra."

msgid "A hand-off has no end yet."
msgstr "Um encaminhamento ainda não tem desfecho."

msgid "A hand-off that stands still would be called overdue after {new} instead of {old}."
msgstr "Um encaminhamento parado seria marcado como atrasado depois de {new} em vez de {old}."

msgid "A hand-off, as “respite-notes handoff list” numbers them."
msgstr "Um encaminhamento, com o número que “respite-notes handoff list” mostra."

msgid "A key or a seal does not fit; nothing was changed."
msgstr "Uma chave ou um selo não confere; nada foi alterado."

msgid "A line of “respite-notes disclosures”."
msgstr "Uma linha de “respite-notes disclosures”."

msgid "A lost device keeps what it held: your case files, and what officers wrote to you, as of its last synchronisation and sealed under its passphrase. It also holds keys for this quarter and the next ones; those are replaced now, so that it opens nothing that is sealed once the new list has reached whoever seals. Nothing takes back what it has."
msgstr "Um dispositivo perdido continua com o que tinha: os seus prontuários e o que os policiais escreveram a você, até a última sincronização dele, tudo selado com a frase secreta dele. Ele também tem chaves deste trimestre e dos próximos; essas são substituídas agora, de modo que ele não abre nada do que for selado depois que a nova lista chegar a quem sela. Nada tira dele o que ele já tem."

msgid "A name has 1 to 200 bytes and no control characters."
msgstr "Um nome tem de 1 a 200 bytes e nenhum caractere de controle."

msgid "A name has 1 to 200 bytes."
msgstr "Um nome tem de 1 a 200 bytes."

msgid "A name of the tz database, for example America/New_York."
msgstr "Um nome do banco de dados tz, por exemplo America/New_York."

msgid "A new file for the passphrase, best on a memory stick (Enter alone: no timer)"
msgstr "Um arquivo novo para a frase secreta, de preferência em um pen drive (só Enter: sem temporizador)"

msgid "A new folder for everything that is made."
msgstr "Uma pasta nova para tudo o que é criado."

msgid "A new folder for the cards and their digests."
msgstr "Uma pasta nova para os cartões e os hashes deles."

msgid "A new folder for the key."
msgstr "Uma pasta nova para a chave."

msgid "A newer version of this program wrote the case files here; update it."
msgstr "Uma versão mais nova deste aplicativo gravou os prontuários que estão aqui; atualize o aplicativo."

msgid "A note is not signed yet."
msgstr "Uma anotação ainda não está assinada."

msgid "A note would have to be signed within {new} instead of {old}."
msgstr "Uma anotação teria de ser assinada em até {new} em vez de {old}."

msgid "A page for a browser instead of plain text."
msgstr "Uma página para o navegador em vez de texto simples."

msgid "A pattern that departments run"
msgstr "Uma escala usada em departamentos"

msgid "A pattern: {names}."
msgstr "Uma escala: {names}."

msgid "A plan: counted are only the clinicians of an agency."
msgstr "Um plano: só contam os profissionais de uma agência."

msgid "A plan: counted are only the clinicians who are attached to a unit."
msgstr "Um plano: só contam os profissionais ligados a uma unidade."

msgid "A plan: counted are only the clinicians whom the programme employs itself."
msgstr "Um plano: só contam os profissionais que o próprio programa emprega."

msgid "A plan: counted is everybody."
msgstr "Um plano: todos contam."

msgid "A psychotherapy note does not belong into a case."
msgstr "Uma anotação de psicoterapia não pertence a um caso."

msgid "A psychotherapy note of another case is among these."
msgstr "Entre estas há uma anotação de psicoterapia de outro caso."

msgid "A record of the case has not reached the server; run “respite-notes sync --hand-in” first."
msgstr "Um registro do caso não chegou ao servidor; execute primeiro “respite-notes sync --hand-in”."

msgid "A release, as “respite-notes roi list” numbers them."
msgstr "Uma autorização de divulgação, com o número que “respite-notes roi list” mostra."

msgid "A remark (Enter alone: none)"
msgstr "Um comentário (só Enter: nenhum)"

msgid "A remark to it, from this file."
msgstr "Um comentário sobre isso, deste arquivo."

msgid "A report is owed in writing by {time}."
msgstr "Falta notificar por escrito; prazo: {time}."

msgid "A report is owed orally by {time}."
msgstr "Falta notificar oralmente; prazo: {time}."

msgid "A report is still owed."
msgstr "Uma notificação ainda está pendente."

msgid "A report, as “respite-notes report list” numbers them."
msgstr "Uma notificação, com o número que “respite-notes report list” mostra."

msgid "A request of a signer or clinician, or a folder of them; may be repeated."
msgstr "O pedido de um signatário ou profissional, ou uma pasta com vários; pode ser repetido."

msgid "A round is published: “respite checkin --history” shows what became of yours."
msgstr "Uma rodada foi publicada: “respite checkin --history” mostra o que aconteceu com o seu questionário."

msgid "A sealed record can be fetched by somebody without a grant, or not by its author."
msgstr "Alguém sem permissão pode buscar um registro selado, ou quem o escreveu não pode."

msgid "A sealed record does not follow the one before it."
msgstr "Um registro selado não segue o anterior."

msgid "A sealed record has lost its content or its grant."
msgstr "Um registro selado perdeu o conteúdo ou a permissão."

msgid "A server is running from {detail} already; stop it first."
msgstr "Um servidor já está em execução a partir de {detail}; pare-o primeiro."

msgid "A session before the end of the next day"
msgstr "Uma sessão antes do fim do dia seguinte"

msgid "A session, as “respite-notes cases show” numbers them."
msgstr "Uma sessão, com o número que “respite-notes cases show” mostra."

msgid "A side brings another key for the check-ins of {quarters}, as it does after a restore. Ask whoever runs it whether that is so."
msgstr "Um lado traz outra chave para os questionários de {quarters}, como acontece depois de uma restauração. Pergunte a quem o opera se é isso mesmo."

msgid "A side whose server was made anew, with another key; may be repeated."
msgstr "Um lado cujo servidor foi feito de novo, com outra chave; pode ser repetido."

msgid "A signer's passphrase needs at least {count} characters; four or five random words are good."
msgstr "A frase secreta de um signatário precisa de pelo menos {count} caracteres; quatro ou cinco palavras ao acaso são uma boa escolha."

msgid "A signer's request, for a key that is new; may be repeated."
msgstr "O pedido de um signatário, para uma chave nova; pode ser repetido."

msgid "A single answer would be hidden less well in the summary: rho {new} instead of {old} a round."
msgstr "Uma resposta individual ficaria menos bem escondida no resumo: rho {new} em vez de {old} por rodada."

msgid ""
"A stick carries three files, and no server sees any of them:\n"
"  1. on the first device   respite-notes device invite usb/invitation\n"
"  2. on the new one        respite-notes device request usb/invitation --to usb/request\n"
"  3. on the first device   respite-notes device add usb/request --to usb/welcome\n"
"  4. on the new one        respite-notes device finish usb/welcome\n"
"\n"
"Between 2 and 3 compare six words on the two screens. Availability and the list of devices stay with the first device."
msgstr ""
"Um pen drive leva três arquivos, e nenhum servidor vê nenhum deles:\n"
"  1. no primeiro dispositivo   respite-notes device invite usb/invitation\n"
"  2. no novo                   respite-notes device request usb/invitation --to usb/request\n"
"  3. no primeiro dispositivo   respite-notes device add usb/request --to usb/welcome\n"
"  4. no novo                   respite-notes device finish usb/welcome\n"
"\n"
"Entre 2 e 3, compare seis palavras nas duas telas. A disponibilidade e a lista de dispositivos ficam com o primeiro dispositivo."

msgid "A summary belongs to another programme. It is not shown."
msgstr "Um resumo pertence a outro programa. Ele não é mostrado."

msgid "A summary does not verify: it was changed, or signed by somebody else. It is not shown; tell the clinical authority."
msgstr "Um resumo não passa na verificação: foi alterado, ou assinado por outra pessoa. Ele não é mostrado; avise a coordenação clínica."

msgid "A summary is not signed by both sides. It is not shown; tell the clinical authority."
msgstr "Um resumo não está assinado pelos dois lados. Ele não é mostrado; avise a coordenação clínica."

msgid "A summary that was published is missing from the row. Nothing is shown; tell the clinical authority."
msgstr "Um resumo que já tinha sido publicado falta na sequência. Nada é mostrado; avise a coordenação clínica."

msgid "A time is written like “2026-11-24 19:00”, a day like “2026-11-24”."
msgstr "Um horário se escreve assim: “2026-11-24 19:00”; um dia, assim: “2026-11-24”."

msgid "A time looks like 17:30."
msgstr "Uma hora se escreve assim: 17:30."

msgid "A timer cannot type a passphrase: give --passphrase-file, best on a memory stick that you take out."
msgstr "Um temporizador não pode digitar uma frase secreta: indique --passphrase-file, de preferência em um pen drive que você retire depois."

msgid "A timer is set: {what}"
msgstr "Há um temporizador ativo: {what}"

msgid "A token has paid for a booking and is not marked as spent."
msgstr "Um vale pagou um agendamento e não está marcado como gasto."

msgid "A token was issued for another cell than its card's."
msgstr "Um vale foi emitido para um agrupamento diferente do agrupamento do cartão."

msgid "A traumatic call"
msgstr "Uma ocorrência traumática"

msgid "A version of the plan, as “respite-notes plan history” numbers them."
msgstr "Uma versão do plano, com o número que “respite-notes plan history” mostra."

msgid "A week at most"
msgstr "Máximo por semana"

msgid "A word to it (Enter alone: none)"
msgstr "Algumas palavras junto (só Enter: nenhuma)"

msgid "A zone looks like America/New_York."
msgstr "Um fuso horário se escreve assim: America/New_York."

msgid "ARGUMENTS:"
msgstr "ARGUMENTOS:"

msgid "About"
msgstr "Assunto"

msgid "About this copy"
msgstr "Sobre esta cópia"

msgid "About which appointment?"
msgstr "Sobre qual sessão?"

msgid "Abuse of a person with a disability"
msgstr "Abuso de pessoa com deficiência"

msgid "Abuse of an elderly person"
msgstr "Abuso de pessoa idosa"

msgid "Accepted"
msgstr "Aceito"

msgid "Achieved"
msgstr "Alcançado"

msgid "Active"
msgstr "Ativo"

msgid "Add a follow-up"
msgstr "Acrescentar um acompanhamento"

msgid "Add a follow-up, or keep the next day for this person."
msgstr "Acrescentar um acompanhamento, ou reservar o dia seguinte para esta pessoa."

msgid "Add to a signed note; the addition is signed by itself."
msgstr "Acrescentar algo a uma anotação assinada; o acréscimo é assinado à parte."

msgid "Add weekly hours; in kinds and ways like those you offer, unless given."
msgstr "Acrescentar horas semanais; com tipos e formas como os que você já oferece, se não forem indicados."

msgid "Add your signature to a bundle or to code digests."
msgstr "Acrescentar a sua assinatura a um pacote ou a hashes de códigos."

msgid "Added"
msgstr "Acrescentado em"

msgid "Addendum"
msgstr "Adendo"

msgid "Addition"
msgstr "Acréscimo"

msgid "Address"
msgstr "Endereço"

msgid "Addresses"
msgstr "Endereços"

msgid "Adults, day and night."
msgstr "Para adultos, dia e noite."

msgid "After a session that you recorded with “held”, two follow-ups fall due by themselves: 24 hours and 7 days after its end."
msgstr "Depois de uma sessão que você registrou com “held”, dois acompanhamentos vencem por si sós: 24 horas e 7 dias depois do fim dela."

msgid "After consultation: no report is owed."
msgstr "Depois de consultar: não há obrigação de notificar."

msgid "Agency"
msgstr "Agência"

msgid "Agree: your numbers are sent each quarter, until you refuse."
msgstr "Concordar: os seus números são enviados a cada trimestre, até você recusar."

msgctxt "kind of service"
msgid "Alcohol and other substances"
msgstr "Álcool e outras substâncias"

msgid "Alcohol and other substances."
msgstr "Álcool e outras substâncias."

msgid "All other kinds"
msgstr "Todos os outros tipos"

msgid "All other ways"
msgstr "Todas as outras formas"

msgid "All your cases, the closed ones too."
msgstr "Todos os seus casos, também os fechados."

msgid "Alone"
msgstr "Mais ninguém"

msgid "Also cases of which the server does not show everything: somebody may belong to them whom you are not shown."
msgstr "Também os casos de que o servidor não mostra tudo: pode fazer parte deles alguém que não é mostrado a você."

msgid "Also cases of which the server does not show everything: what is missing may be a legal hold."
msgstr "Também os casos dos quais o servidor não mostra tudo: o que falta pode ser uma retenção legal."

msgid "Also those that are over or cancelled."
msgstr "Também as que já passaram ou foram canceladas."

msgid "Also times during your shifts, on the way, or in your rest after nights."
msgstr "Também horários durante os seus turnos, no caminho ou no descanso depois das noites."

msgid "An addendum takes no addendum; add to the note."
msgstr "Um adendo não aceita outro adendo; acrescente à anotação."

msgid "An address is written as host:port, for example support.example.org:8443."
msgstr "Um endereço se escreve como host:porta, por exemplo support.example.org:8443."

msgid "An appointment: what was sent about it, and who can read it."
msgstr "Uma sessão: o que foi enviado sobre ela e quem pode ler."

msgid "An authorization for psychotherapy notes is combined with nothing else."
msgstr "Uma autorização para anotações de psicoterapia não se combina com mais nada."

msgid "An authorization for psychotherapy notes, and for nothing else."
msgstr "Uma autorização para anotações de psicoterapia, e para mais nada."

msgid "An empty passphrase, or one that is not readable text, cannot be used."
msgstr "Uma frase secreta vazia, ou que não é um texto legível, não pode ser usada."

msgid "An iCalendar file (- for standard input)."
msgstr "Um arquivo iCalendar (- para a entrada padrão)."

msgid "An intern's note is locked by the supervisor's co-signature only."
msgstr "A anotação de um estagiário só é bloqueada com a coassinatura do supervisor."

msgid "An intern's note would have to be co-signed within {new} instead of {old}."
msgstr "A anotação de um estagiário teria de ser coassinada em até {new} em vez de {old}."

msgid "An invitation begins with an address such as https://support.example:8443."
msgstr "Um convite começa com um endereço como https://support.example:8443."

msgid "An invitation has an address and four groups of nine characters; give all of them."
msgstr "Um convite tem um endereço e quatro grupos de nove caracteres; indique todos."

msgid "An officer could book {new} in a quarter instead of {old}."
msgstr "Um policial poderia marcar {new} por trimestre em vez de {old}."

msgid "An officer who did not come would be asked this many hours later: {hours}."
msgstr "Perguntariam a um policial que não veio como ele está, depois de tantas horas: {hours}."

msgid "An officer would be asked how it goes this many hours after a session: {hours}."
msgstr "Perguntariam a um policial como ele está, tantas horas depois de uma sessão: {hours}."

msgid "Another card is being registered here, or this one is another programme's; for that one choose another directory with --home."
msgstr "Outro cartão está sendo registrado aqui, ou este é de outro programa; para esse programa, escolha outra pasta com --home."

msgid "Another clinician who takes part in treatment"
msgstr "Outro profissional que participa do tratamento"

msgid "Another copy of this program is busy with the same directory; try again in a moment."
msgstr "Outra cópia deste aplicativo está usando a mesma pasta; tente de novo daqui a pouco."

msgid "Another copy of your keys published last, so this one publishes none; use one copy only. If this is the one that goes on, run “respite-notes sync --only-copy”."
msgstr "Outra cópia das suas chaves foi a última a publicar, por isso esta não publica nenhuma; use uma cópia só. Se é esta que vai continuar, execute “respite-notes sync --only-copy”."

msgid "Another day …"
msgstr "Outro dia …"

msgid "Another exception of CGS 52-146q(c)"
msgstr "Outra exceção de CGS 52-146q(c)"

msgid "Another program is using this key; try again when it has finished."
msgstr "Outro aplicativo está usando esta chave; tente de novo quando ele terminar."

msgid "Another programme is set up here; for this one choose another directory with --home."
msgstr "Outro programa está configurado aqui; para este, escolha outra pasta com --home."

msgid "Another programme was joined here; for a second one choose another directory with --home."
msgstr "Já há outro programa aqui; para um segundo, escolha outra pasta com --home."

msgid "Another service"
msgstr "Outro serviço"

msgid "Another summary of the same round was seen before; a published summary never changes. Tell the clinical authority."
msgstr "Outro resumo da mesma rodada já foi visto antes; um resumo publicado nunca muda. Avise a coordenação clínica."

msgid "Another version was signed on another device at the same time:"
msgstr "Outra versão foi assinada em outro dispositivo ao mesmo tempo:"

msgid "Another way"
msgstr "De outra forma"

msgid "Another window is writing to the case files; try again."
msgstr "Outra janela está escrevendo nos prontuários; tente de novo."

msgid "Another window keeps the case files open: traces stay in the log until it is closed and something is written."
msgstr "Outra janela mantém os prontuários abertos: ficam vestígios no registro de gravação até que ela seja fechada e algo seja gravado."

msgid "Answer"
msgstr "Responder"

msgid "Answer a few questions; what is sent goes in two sealed halves, one for each side, of which neither says anything alone."
msgstr "Responder a algumas perguntas; o que é enviado vai em duas metades seladas, uma para cada lado, nenhuma das quais diz algo sozinha."

msgid "Answer an officer"
msgstr "Responder a um policial"

msgid "Answer {yes} or {no}."
msgstr "Responda {yes} ou {no}."

msgid "Any {count} of {holders} together will open every case file that is sealed to this custodian. Make the key, split it among them and forget it?"
msgstr "Quaisquer {count} destas pessoas em conjunto poderão abrir todos os prontuários selados para este guardião: {holders}. Criar a chave, dividi-la entre elas e esquecê-la?"

msgid "Anything else needs your consent in writing. It names who may receive what, and you can withdraw it in writing at any time."
msgstr "Qualquer outra coisa precisa do seu consentimento por escrito. Ele diz quem pode receber o quê, e você pode retirá-lo por escrito a qualquer momento."

msgid "Anything the clinician should know before"
msgstr "Algo que o profissional deva saber antes"

msgid "Appointment"
msgstr "Compromisso"

msgid "Are the words the same?"
msgstr "As palavras são as mesmas?"

msgid "Arrow keys or number, Enter to choose · ? help · ! crisis card · q back"
msgstr "Setas ou número, Enter para escolher · ? ajuda · ! cartão de crise · q voltar"

msgid "As both sides' noise left them: they can be negative, and they need not add up to the check-ins."
msgstr "Como ficaram com o ruído dos dois lados: podem ser negativos e não precisam somar o total de questionários."

msgid "Ask for each of them."
msgstr "Perguntar cada um deles."

msgid "Ask in person who wrote this, and tell the clinical authority."
msgstr "Pergunte pessoalmente quem escreveu isto, e avise a coordenação clínica."

msgid "Ask no server."
msgstr "Não consultar nenhum servidor."

msgid "Assessment"
msgstr "Avaliação"

msgid "At most so many sessions a day; 0 for no cap."
msgstr "No máximo tantas sessões por dia; 0 para não ter limite."

msgid "At most so many sessions a week; 0 for no cap."
msgstr "No máximo tantas sessões por semana; 0 para não ter limite."

msgid "At the time of this booking of the same officer."
msgstr "No horário deste agendamento do mesmo policial."

msgid "Attached to"
msgstr "Unidade vinculada"

msgid "Attendance"
msgstr "Presença"

msgid "Attended"
msgstr "Compareceu"

msgid "Authorization for psychotherapy notes"
msgstr "Autorização para anotações de psicoterapia"

msgid "Average stress, 1 to 5"
msgstr "Estresse médio, de 1 a 5"

msgid "Away {number}"
msgstr "Ausência {number}"

msgid "BIRP note"
msgstr "Anotação BIRP"

msgid "Backups made before still hold them until they are thrown away; copies that a server kept open for nobody once this quarter's key is destroyed."
msgstr "As cópias de segurança feitas antes ainda os contêm até serem jogadas fora; as cópias que um servidor guardou não se abrem para ninguém depois que a chave deste trimestre for destruída."

msgid "Be away"
msgstr "Registrar a ausência"

msgid "Be away, and propose nothing"
msgstr "Registrar a ausência e não propor nada"

msgid "Be away, and propose these times"
msgstr "Registrar a ausência e propor estes horários"

msgid "Be away: lists the bookings it affects, and proposes new times in one step."
msgstr "Registrar uma ausência: lista os agendamentos afetados e propõe novos horários em um só passo."

msgid "Be there after all: the number of a time away, or days of it."
msgstr "Desfazer uma ausência: o número dela, ou dias dela."

msgid "Begin a mandated report; “due” shows both timers until it is done."
msgstr "Iniciar uma notificação obrigatória; “due” mostra os dois temporizadores até tudo estar feito."

msgid "Begin a new year: keys for the quarters to come, cards for every officer."
msgstr "Começar um novo ano: chaves para os próximos trimestres, cartões para cada policial."

msgid "Behavior"
msgstr "Comportamento"

msgid "Below {minimum} check-ins a round yields no number at all, and nothing tells few from none."
msgstr "Com menos de {minimum} questionários, uma rodada não dá nenhum número, e nada distingue poucos de nenhum."

msgid "Book a session"
msgstr "Marcar uma sessão"

msgid "Book a session now?"
msgstr "Marcar uma sessão agora?"

msgid "Book a session with a social worker."
msgstr "Marcar uma sessão com um assistente social."

msgid "Book confidential support, outside your shifts, with no account and no name on any server."
msgstr "Marque sessões de apoio confidencial fora dos seus turnos, sem conta e sem o seu nome em nenhum servidor."

msgid "Book for an officer without a computer"
msgstr "Marcar para um policial sem computador"

msgid "Book for an officer without a computer. Their contact stays on this device."
msgstr "Marcar para um policial sem computador. O contato dele fica neste dispositivo."

msgid "Book the next session with a clinician you have met; a follow-up you were offered costs no token."
msgstr "Marcar a próxima sessão com um profissional que você já conhece; uma sessão de acompanhamento que ofereceram a você não custa nenhum vale."

msgid "Book {time}, with {clinician}, {modality}?"
msgstr "Marcar a sessão: {time}, com {clinician}, {modality}?"

msgid "Bookable"
msgstr "Disponível"

msgid "Bookable ahead"
msgstr "Antecedência máxima"

msgid "Booked and not cancelled, rounded to five; small groups are counted together. Nobody outside the case files knows who came."
msgstr "Marcadas e não canceladas, arredondadas para múltiplos de cinco; grupos pequenos são contados juntos. Fora dos prontuários, ninguém sabe quem veio."

msgid "Booked as number {number}: {time}."
msgstr "Sessão marcada com o número {number}: {time}."

msgid "Booked: {time}, with {clinician}, {modality}."
msgstr "Sessão marcada: {time}, com {clinician}, {modality}."

msgid "Booking keys"
msgstr "Chaves de agendamento"

msgid "Booking keys (SHA-256 begins)"
msgstr "Chaves de agendamento (início do SHA-256)"

msgid "Booking recognized"
msgstr "Agendamento reconhecido"

msgid "Booking {number} belongs here"
msgstr "O agendamento {number} é deste caso"

msgid "Booking {number} is shown as last verified: {why}."
msgstr "O agendamento {number} é mostrado como foi verificado por último: {why}."

msgid "Booking {number}, {time}"
msgstr "Agendamento {number}, {time}"

msgid "Bookings an officer can make in a quarter"
msgstr "Agendamentos que um policial pode fazer em um trimestre"

msgid "Bookings verified"
msgstr "Agendamentos verificados"

msgid "Both sides answered and serve the same documents."
msgstr "Os dois lados responderam e fornecem os mesmos documentos."

msgid "Both sides answered; everything that they serve verifies."
msgstr "Os dois lados responderam; tudo o que fornecem passa na verificação."

msgid "Both sides have accepted the hand-off."
msgstr "As duas partes aceitaram o encaminhamento."

msgid "Both sides run here: that nobody links tokens to addresses, stuffs ballots or opens check-ins rests on this one operator."
msgstr "Os dois lados são executados aqui: que ninguém ligue vales a endereços, acrescente questionários falsos ou abra questionários depende só deste único operador."

msgid "Both sides see that you have sent numbers, and neither sees which. A colleague's sessions in a case that you share are theirs."
msgstr "Os dois lados veem que você enviou números, e nenhum vê quais. As sessões de um colega em um caso que vocês compartilham são desse colega."

msgid "Both sides see that you have sent numbers; one operator runs them, and could see which. A colleague's sessions in a case that you share are theirs."
msgstr "Os dois lados veem que você enviou números; um único operador os controla e poderia ver quais. As sessões de um colega em um caso que vocês compartilham são desse colega."

msgid "Both stand on the paper card; spaces, dashes and small letters do not matter. If you have lost it, draw another one: nothing you booked is lost, and whoever finds it learns nothing about you."
msgstr "Os dois estão no cartão de papel; espaços, traços e letras minúsculas não fazem diferença. Se você o perdeu, retire outro: nada do que você marcou se perde, e quem achar o cartão não fica sabendo nada sobre você."

msgid "Bring back a backup, with its passphrase or the recovery sheet."
msgstr "Recuperar uma cópia de segurança, com a frase secreta dela ou com a folha de recuperação."

msgid "Bundle"
msgstr "Pacote"

msgid "By"
msgstr "Por"

msgid "By hand"
msgstr "À mão"

msgid "By text message only."
msgstr "Só por mensagem de texto, em inglês ou espanhol."

msgid "By the policy that is signed now one operator may no longer run both sides. What was sent to be counted while one did, that operator may have opened."
msgstr "Pelo regulamento assinado agora, um único operador não pode mais controlar os dois lados. O que foi enviado para ser contado enquanto um controlava, esse operador pode ter aberto."

msgid "By the policy that is signed now one operator may run both sides. What was sent to be counted and is not counted yet, that operator could open."
msgstr "Pelo regulamento assinado agora, um único operador pode controlar os dois lados. O que foi enviado para ser contado e ainda não foi contado, esse operador poderia abrir."

msgid "By when"
msgstr "Até quando"

msgid "By when: YYYY-MM-DD."
msgstr "Até quando: YYYY-MM-DD."

msgid "By when? YYYY-MM-DD (Enter alone: no date)"
msgstr "Até quando? YYYY-MM-DD (só Enter: sem data)"

msgid "By which right?"
msgstr "Com que direito?"

msgid "Cancel a session; the officer's device shows it."
msgstr "Cancelar uma sessão; o dispositivo do policial mostra isso."

msgid "Cancel an appointment"
msgstr "Cancelar uma sessão"

msgid "Cancel an appointment. It does not give the token back."
msgstr "Cancelar uma sessão. O vale não é devolvido."

msgid "Cancel the appointment that these words belong to?"
msgstr "Cancelar a sessão a que estas palavras pertencem?"

msgid "Cancel the session"
msgstr "Cancelar a sessão"

msgid "Cancel the session of {time}?"
msgstr "Cancelar esta sessão: {time}?"

msgid "Cancel {appointment}?"
msgstr "Cancelar esta sessão: {appointment}?"

msgid "Cancelled"
msgstr "Cancelado"

msgid "Cancelled late"
msgstr "Cancelou tarde"

msgid "Cancelled: {appointment}."
msgstr "Sessão cancelada: {appointment}."

msgid "Cards"
msgstr "Cartões"

msgid "Cards of the next year, which “rounds” has begun."
msgstr "Cartões do próximo ano, que “rounds” já começou."

msgid "Cards: {cell}"
msgstr "Cartões: {cell}"

msgid "Carry {path} to the first device and run “respite-notes device add” there. It has to show the same six words."
msgstr "Leve {path} ao primeiro dispositivo e execute “respite-notes device add” lá. Ele tem de mostrar as mesmas seis palavras."

msgid "Carry {path} to the new device, and run “respite-notes device request” there."
msgstr "Leve {path} ao novo dispositivo e execute “respite-notes device request” lá."

msgid "Case"
msgstr "Caso"

msgid "Case closed"
msgstr "Caso fechado"

msgid "Case file"
msgstr "Prontuário"

msgid "Case files"
msgstr "Prontuários"

msgid "Case opened"
msgstr "Caso aberto"

msgid "Case reopened"
msgstr "Caso reaberto"

msgid "Case {number}"
msgstr "Caso {number}"

msgid "Case {number} is closed."
msgstr "O caso {number} está fechado."

msgid "Case {number} is open again."
msgstr "O caso {number} está aberto de novo."

msgid "Case {number}, {person}"
msgstr "Caso {number}, {person}"

msgid "Case {number}."
msgstr "Caso {number}."

msgid "Cases with unsigned notes of yours stay: {numbers}. Sign or discard the notes, then transfer again."
msgstr "Ficam os casos com anotações suas sem assinatura: {numbers}. Assine ou descarte as anotações e depois transfira de novo."

msgid "Cell"
msgstr "Agrupamento"

msgid "Cells"
msgstr "Agrupamentos"

msgid "Certificate"
msgstr "Certificado"

msgid "Certificates (SHA-256)"
msgstr "Certificados (SHA-256)"

msgid "Change departments, cells and rules, from the programme file."
msgstr "Mudar departamentos, agrupamentos e regras, a partir do arquivo do programa."

msgid "Change what I offer"
msgstr "Mudar o que eu ofereço"

msgid "Change what you offer by options or by answering questions, or replace it from a file."
msgstr "Mudar o que você oferece, com opções ou respondendo a perguntas, ou substituir tudo a partir de um arquivo."

msgid "Charter"
msgstr "Estatuto"

msgid "Charter version"
msgstr "Versão do estatuto"

msgid "Check both sides and the signed documents, and show the six words and who signs."
msgstr "Conferir os dois lados e os documentos assinados, e mostrar as seis palavras e quem assina."

msgid "Check both sides, the signed documents and every booking again."
msgstr "Conferir de novo os dois lados, os documentos assinados e cada agendamento."

msgid "Check every summary anew, on both sides, and show the programme's six words and each digest."
msgstr "Conferir de novo cada resumo, nos dois lados, e mostrar as seis palavras do programa e cada hash."

msgid "Check in: about a minute"
msgstr "Responder ao questionário: cerca de um minuto"

msgid "Check this computer's clock and run “respite-notes sync” again; a colleague of the case can share what does not open."
msgstr "Confira o relógio deste computador e execute “respite-notes sync” de novo; um colega do caso pode compartilhar o que não abre."

msgid "Check, compare, show and sign a folder of policy files."
msgstr "Conferir, comparar, mostrar e assinar uma pasta de arquivos do regulamento."

msgid "Check-in keys (SHA-256 begins)"
msgstr "Chaves de questionário (início do SHA-256)"

msgid "Check-in rounds"
msgstr "Rodadas de questionários"

msgid "Check-ins are counted from"
msgstr "Mínimo de questionários para contar"

msgid "Check-ins are sealed to"
msgstr "Os questionários são selados para"

msgid "Check-ins below which no number appears"
msgstr "Mínimo de questionários para que apareça um número"

msgid "Check-ins of {rounds} are sealed to a key that the {side} does not hold: it cannot count them, and whoever holds that key can read its half. If this server was restored from a backup, write a new request (“respite-server request”) and have the authority renew the rounds; the one that runs stays withheld. If it was not, another key stands in the place of its own: call the clinical authority at once: {contact}."
msgstr "Os questionários de {rounds} são selados para uma chave que o {side} não tem: ele não pode contá-los, e quem tiver essa chave pode ler a metade dele. Se este servidor foi restaurado de uma cópia de segurança, grave um novo pedido (“respite-server request”) e peça à coordenação que renove as rodadas; a que está em curso continua sem publicação. Se não foi, há outra chave no lugar da sua: ligue imediatamente para a coordenação clínica: {contact}."

msgid "Check-ins were judged before the noise of their round was drawn."
msgstr "Questionários foram examinados antes do sorteio do ruído da rodada deles."

msgid "Checks keys, certificates and the whole database, also while the server runs."
msgstr "Conferir as chaves, os certificados e todo o banco de dados, também com o servidor em execução."

msgid "Child abuse or neglect"
msgstr "Abuso ou negligência contra criança ou adolescente"

msgid "Child abuse or neglect (CGS 17a-101)"
msgstr "Abuso ou negligência contra criança ou adolescente (CGS 17a-101)"

msgid "Choose a new passphrase with the recovery sheet, when the old one is forgotten."
msgstr "Escolher uma nova frase secreta com a folha de recuperação, quando a antiga foi esquecida."

msgid "Choose a passphrase. It seals what this device keeps; nobody can reset it, but the recovery sheet opens it too."
msgstr "Escolha uma frase secreta. Ela sela o que este dispositivo guarda; ninguém pode redefini-la, mas a folha de recuperação também abre o que está selado."

msgid "Choose the passphrase of your psychotherapy notes, or another one."
msgstr "Escolher a frase secreta das suas anotações de psicoterapia, ou trocá-la por outra."

msgid "Clients do not know the next certificate yet: give the authority side.request, import the new roster, then rotate."
msgstr "Os clientes ainda não conhecem o próximo certificado: entregue side.request à coordenação, importe a nova lista de profissionais e depois faça a troca."

msgid "Clinical signatures needed"
msgstr "Assinaturas clínicas necessárias"

msgid "Clinician"
msgstr "Profissional"

msgid "Clinician: {text}"
msgstr "Profissional: {text}"

msgid "Clinicians"
msgstr "Profissionais"

msgid "Close a case"
msgstr "Fechar um caso"

msgid "Close a case with a closing note; what is unfinished is named first."
msgstr "Fechar um caso com uma anotação de encerramento; antes é mostrado o que não está terminado."

msgid "Close whole days, or open them again with --remove."
msgstr "Fechar dias inteiros, ou abri-los de novo com --remove."

msgid "Closed"
msgstr "Fechamento"

msgid "Closed between these times only."
msgstr "Fechado só entre estas horas."

msgid "Closing summary"
msgstr "Resumo de encerramento"

msgid "Co-sign a note"
msgstr "Coassinar uma anotação"

msgid "Co-sign this note? Nobody can change it afterwards."
msgstr "Coassinar esta anotação? Depois, ninguém pode mudá-la."

msgid "Co-signed"
msgstr "Coassinado"

msgid "Co-signed and locked."
msgstr "Coassinada e bloqueada."

msgid "Code digests"
msgstr "Hashes de códigos"

msgid "Codes"
msgstr "Códigos"

msgid "Colleagues belong to these too; agree who goes on: cases {cases}."
msgstr "Destes também fazem parte outros colegas; combinem quem continua: casos {cases}."

msgid "Compare the six words that it shows with the poster, or with a clinician by telephone."
msgstr "Compare as seis palavras que a ferramenta mostra com o cartaz, ou com um profissional por telefone."

msgid "Compare the six words with whoever handed in each request, in person or by telephone: their tool shows the same."
msgstr "Compare as seis palavras com quem entregou cada pedido, pessoalmente ou por telefone: a ferramenta dessa pessoa mostra as mesmas."

msgid "Compare the six words with whoever put the plan together, in person or by telephone: their tool showed the same."
msgstr "Compare as seis palavras com quem preparou o plano, pessoalmente ou por telefone: a ferramenta dessa pessoa mostrou as mesmas."

msgid "Compare the words of roster and keys with another officer who has the same versions: where they differ, somebody shows one of you other keys, and could tell you apart."
msgstr "Compare as palavras da lista de profissionais e das chaves com outro policial que tenha as mesmas versões: se forem diferentes, alguém mostra outras chaves a um de vocês e poderia distinguir um do outro."

msgid "Compare the words with the poster, or call {contact}. If they differ, stop: somebody may have exchanged the file."
msgstr "Compare as palavras com o cartaz, ou ligue para {contact}. Se forem diferentes, pare: alguém pode ter trocado o arquivo."

msgid "Compare the words with the poster, or call {contact}. If they differ, stop: somebody may have swapped your card."
msgstr "Compare as palavras com o cartaz, ou ligue para {contact}. Se forem diferentes, pare: alguém pode ter trocado o seu cartão."

msgid "Compare the words with the poster, or call {contact}. If they differ, stop: this is another programme."
msgstr "Compare as palavras com o cartaz, ou ligue para {contact}. Se forem diferentes, pare: este é outro programa."

msgid "Compare them with the screen of the new device. If they differ, somebody exchanged the file: stop. Whoever holds the device of this request will read everything that you read."
msgstr "Compare com a tela do novo dispositivo. Se forem diferentes, alguém trocou o arquivo: pare. Quem tiver o dispositivo deste pedido vai ler tudo o que você lê."

msgid "Compare with a colleague of the case what each of you is shown, and tell the clinical authority."
msgstr "Compare com um colega do caso o que é mostrado a cada um, e avise a coordenação clínica."

msgid "Completed"
msgstr "Concluído"

msgid "Connecticut ACTION Line"
msgstr "Connecticut ACTION Line"

msgid "Connecticut Access Line"
msgstr "Connecticut Access Line"

msgid "Consent"
msgstr "Consentimento"

msgid "Contact"
msgstr "Contato"

msgid "Contact note"
msgstr "Anotação de contato"

msgid "Contains"
msgstr "Contém"

msgid "CopLine"
msgstr "CopLine"

msgid "Copied and checked: {path}, the keys alone; of the case files nothing is in it."
msgstr "Copiado e conferido: {path}, só as chaves; dos prontuários não há nada ali."

msgid "Copied and checked: {path}."
msgstr "Copiado e conferido: {path}."

msgid "Copies everything a server keeps into a new folder, also while it serves."
msgstr "Copiar para uma pasta nova tudo o que um servidor guarda, também enquanto ele atende."

msgid "Copy the sealed state to a new file and check the copy."
msgstr "Copiar os dados selados para um arquivo novo e conferir a cópia."

msgid "Counted"
msgstr "Contagem"

msgid "Counted in {count} clinician's own case files, from {first} to {last}."
msgid_plural "Counted in {count} clinicians' own case files, from {first} to {last}."
msgstr[0] "Contado nos prontuários de {count} profissional, de {first} a {last}."
msgstr[1] "Contado nos prontuários de {count} de profissionais, de {first} a {last}."
msgstr[2] "Contado nos prontuários de {count} profissionais, de {first} a {last}."

msgid "Couple"
msgstr "De casal"

msgid "Court and legal matters"
msgstr "Tribunais e questões legais"

msgid "Covering"
msgstr "Em substituição"

msgid "Covers"
msgstr "Abrange"

msgid "Crisis Text Line"
msgstr "Crisis Text Line"

msgid "Crisis card"
msgstr "Cartão de crise"

msgid "DAP note"
msgstr "Anotação DAP"

msgid "Data"
msgstr "Dados"

msgid "Days"
msgstr "Dias"

msgid "Days after which an unchecked number is marked"
msgstr "Dias até um número não conferido ser marcado"

msgid "Days after which bookings are deleted"
msgstr "Dias até os agendamentos serem apagados"

msgid "Days from one visit to the next."
msgstr "Dias de um encontro ao seguinte."

msgid "Days in your zone."
msgstr "Dias no seu fuso horário."

msgid "Days in your zone: YYYY-MM-DD."
msgstr "Dias no seu fuso horário: YYYY-MM-DD."

msgid "Days on which a session was offered"
msgstr "Dias em que foi oferecida uma sessão"

msgid "Days or times in your zone."
msgstr "Dias ou horas no seu fuso horário."

msgid "Death recorded"
msgstr "Falecimento registrado"

msgid "Declined"
msgstr "Recusado"

msgid "Department"
msgstr "Departamento"

msgid "Departments"
msgstr "Departamentos"

msgid "Derive the key with the lowest cost that is allowed: for tests and demonstrations only."
msgstr "Derivar a chave com o menor custo permitido: só para testes e demonstrações."

msgid "Destroy the cases whose time is over, here, at the server and in colleagues' vaults."
msgstr "Destruir os casos cujo prazo acabou, aqui, no servidor e nas pastas “vault” dos colegas."

msgid "Destroy your copy too? It may be the last there is."
msgstr "Destruir também a sua cópia? Pode ser a última que existe."

msgid "Destroy your psychotherapy notes of these cases too?"
msgstr "Destruir também as suas anotações de psicoterapia destes casos?"

msgid "Destroy your psychotherapy notes whose time is over? Nobody can bring them back."
msgstr "Destruir as suas anotações de psicoterapia cujo prazo acabou? Ninguém pode recuperá-las."

msgid "Destroy {cases} for ever, with every note, for everybody? Nobody can bring it back."
msgstr "Destruir para sempre, com todas as anotações e para todos: {cases}? Ninguém pode recuperar isto."

msgid "Device"
msgstr "Dispositivo"

msgid "Device {number} is revoked; there are new keys."
msgstr "O dispositivo {number} está revogado; há chaves novas."

msgid "Device {number} was revoked before, and stays so."
msgstr "O dispositivo {number} já tinha sido revogado, e continua assim."

msgid "Devices"
msgstr "Dispositivos"

msgid "Did not come"
msgstr "Não veio"

msgid "Died"
msgstr "Falecimento"

msgid "Directory"
msgstr "Guia de serviços"

msgid "Discarded."
msgstr "Descartado."

msgid "Disclosure"
msgstr "Divulgação"

msgid "Do not ask before booking."
msgstr "Não perguntar antes de marcar."

msgid "Do not ask before cancelling."
msgstr "Não perguntar antes de cancelar."

msgid "Do not ask before moving."
msgstr "Não perguntar antes de remarcar."

msgid "Do not ask before sealing the answers for sending."
msgstr "Não perguntar antes de selar as respostas para o envio."

msgid "Do not ask before setting the timer."
msgstr "Não perguntar antes de ativar o temporizador."

msgid "Do not ask before signing."
msgstr "Não perguntar antes de assinar."

msgid "Do not ask."
msgstr "Não perguntar."

msgid "Do you want a timer?"
msgstr "Você quer um temporizador?"

msgid "Document"
msgstr "Documento"

msgid "Does mandated assessments for"
msgstr "Faz avaliações obrigatórias para"

msgid "Done"
msgstr "Pronto"

msgid "Doubt"
msgstr "Dúvida"

msgid "Draft discarded"
msgstr "Rascunho descartado"

msgid "Draft of a note"
msgstr "Rascunho de uma anotação"

msgid "Due"
msgstr "Prazo"

msgid "During every shift of the week a session can begin."
msgstr "Em cada turno da semana pode começar uma sessão."

msgid "E-mail address"
msgstr "Endereço de e-mail"

msgid "Each clinician"
msgstr "Cada profissional"

msgid "Each department"
msgstr "Cada departamento"

msgid "Each figure carries deliberate noise, so that no single answer can be worked out. The range beside it is right in 95 of 100 cases. It speaks of this noise only: it does not say how those think who did not check in."
msgstr "Cada número leva um ruído proposital, para que nenhuma resposta individual possa ser descoberta. A faixa ao lado está certa em 95 de cada 100 casos. Ela fala só desse ruído: não diz o que pensa quem não respondeu ao questionário."

msgid "Each summary is signed by both sides, names the one before, and holds numbers that check-ins can yield."
msgstr "Cada resumo está assinado pelos dois lados, cita o anterior e contém números que questionários podem dar."

msgid "Each supervisor"
msgstr "Cada supervisor"

msgid "Earlier sessions"
msgstr "Sessões anteriores"

msgid "Emergency"
msgstr "Emergência"

msgid "Encryption keys"
msgstr "Chaves de criptografia"

msgid "End a report: the written one was made, or after consultation none is owed."
msgstr "Encerrar uma notificação: a escrita foi feita, ou depois de consultar não há obrigação de notificar."

msgid "End hand-off {number}, to {service}: {stage}? No other stage comes after it."
msgstr "Encerrar o encaminhamento {number}, para {service}: {stage}? Depois disso não vem nenhuma outra etapa."

msgid "End of a cover"
msgstr "Fim de uma substituição"

msgid "End this report as not owed? Its timers stop, and it cannot be undone."
msgstr "Encerrar esta notificação porque não há obrigação de notificar? Os temporizadores dela param, e isto não pode ser desfeito."

msgid "Engagement"
msgstr "Vínculo"

msgid "Engagements"
msgstr "Vínculos"

msgctxt "language"
msgid "English"
msgstr "inglês"

msgid "Enough right shares are here, and they give another key than the signed one: the plan was false from the start."
msgstr "Há partes corretas suficientes aqui, e elas dão outra chave que não a assinada: o plano era falso desde o início."

msgid "Entered in error"
msgstr "Registrado por erro"

msgid "Entered in error: {reason}"
msgstr "Registrada por erro: {reason}"

msgid "Entries are here whose forerunners are not: somebody may be holding them back. Synchronise."
msgstr "Há aqui entradas cujas anteriores faltam: alguém pode estar retendo essas. Sincronize."

msgid "Entries of the directory would read differently."
msgstr "Algumas entradas do guia de serviços teriam outro texto."

msgid "Error: {message}"
msgstr "Erro: {message}"

msgid "Every card sends its officer to {address} for the program, with SHA-256 {digest}"
msgstr "Cada cartão manda o seu policial a {address} para obter o programa, com SHA-256 {digest}"

msgid "Every number, not only the first two."
msgstr "Todos os números, não só os dois primeiros."

msgid "Every rule in {folder} is within what the programs accept."
msgstr "Todas as regras em {folder} estão dentro do que os aplicativos aceitam."

msgid "Every social worker, like every police officer, must report suspected abuse or neglect of a child: orally within 12 hours, in writing within 48 (CGS 17a-101 to 17a-101c). Abuse of elders and of people with disabilities must be reported as well."
msgstr "Todo assistente social, assim como todo policial, é obrigado a notificar qualquer suspeita de abuso ou negligência contra criança ou adolescente: oralmente em até 12 horas e por escrito em até 48 (CGS 17a-101 a 17a-101c). O abuso de pessoas idosas e de pessoas com deficiência também deve ser notificado."

msgid "Everybody downloads the same list; your wishes and shifts stay on this device, where the choice is made."
msgstr "Todos baixam a mesma lista; suas preferências e seus turnos ficam neste dispositivo, onde a escolha é feita."

msgid "Everyone fetches every token, used or not; fetched at random, they say nothing about when you book."
msgstr "Todos buscam todos os vales, usados ou não; buscados em momentos ao acaso, eles não dizem nada sobre quando você marca."

msgid "Everything was overwritten and removed."
msgstr "Tudo foi sobrescrito e removido."

msgid ""
"Examples:\n"
"  respite again\n"
"  respite again --pick 1 --yes"
msgstr ""
"Exemplos:\n"
"  respite again\n"
"  respite again --pick 1 --yes"

msgid ""
"Examples:\n"
"  respite appointments\n"
"  respite appointments 2\n"
"  respite appointments --all --json\n"
"  respite appointments --calendar appointment.ics\n"
"\n"
"News come from a board that everyone downloads whole: no server learns which of it is yours. With a number, one appointment is shown whole, with its six words."
msgstr ""
"Exemplos:\n"
"  respite appointments\n"
"  respite appointments 2\n"
"  respite appointments --all --json\n"
"  respite appointments --calendar appointment.ics\n"
"\n"
"As novidades vêm de um mural que todos baixam por inteiro: nenhum servidor fica sabendo qual parte é sua. Com um número, uma sessão é mostrada por inteiro, com as seis palavras dela."

msgid ""
"Examples:\n"
"  respite backup usb/appointments.bak\n"
"\n"
"The copy needs today's passphrase or recovery sheet. What you book later is not in it."
msgstr ""
"Exemplos:\n"
"  respite backup usb/appointments.bak\n"
"\n"
"A cópia precisa da frase secreta ou da folha de recuperação de hoje. O que você marcar depois não está nela."

msgid ""
"Examples:\n"
"  respite book\n"
"  respite book --tonight --modality phone\n"
"  respite book --at 2026-11-27T00:30:00Z --intake-file intake.json --accept-limits {version} --yes\n"
"\n"
"The intake file is JSON: {{\"contact\": {{\"kind\": \"phone\", \"text\": \"…\"}}, \"topic\": \"…\", \"note\": \"…\"}}; kind is phone, e-mail, in-person or other."
msgstr ""
"Exemplos:\n"
"  respite book\n"
"  respite book --tonight --modality phone\n"
"  respite book --at 2026-11-27T00:30:00Z --intake-file intake.json --accept-limits {version} --yes\n"
"\n"
"O arquivo de informações iniciais é JSON: {{\"contact\": {{\"kind\": \"phone\", \"text\": \"…\"}}, \"topic\": \"…\", \"note\": \"…\"}}; kind é phone, e-mail, in-person ou other."

msgid ""
"Examples:\n"
"  respite cancel\n"
"  respite cancel 1 --yes\n"
"  respite cancel --code-file words.txt --card-file card.txt --yes\n"
"\n"
"The six words cancel from any machine, without your passphrase; a card that is used up still says which programme is meant."
msgstr ""
"Exemplos:\n"
"  respite cancel\n"
"  respite cancel 1 --yes\n"
"  respite cancel --code-file words.txt --card-file card.txt --yes\n"
"\n"
"As seis palavras cancelam a partir de qualquer computador, sem a sua frase secreta; um cartão já usado ainda diz de qual programa se trata."

msgid ""
"Examples:\n"
"  respite checkin\n"
"  respite checkin --private\n"
"  respite checkin --history\n"
"  respite checkin --answers-file answers.json --yes\n"
"\n"
"Once a quarter your answers can be counted with everybody's: they leave this device as two sealed halves, at a random moment of the next days. Every other time they stay here. Where one operator runs both sides, that operator could open them; you are told so before the first question. This is not a medical screening: expect nobody to react to what you answer. The file is JSON: {\"stress\": 4, \"stressors\": [\"staffing\"], \"safety\": \"unsure\"}; stress is 1 to 5, safety is yes, unsure or no, and what is left out is not said."
msgstr ""
"Exemplos:\n"
"  respite checkin\n"
"  respite checkin --private\n"
"  respite checkin --history\n"
"  respite checkin --answers-file answers.json --yes\n"
"\n"
"Uma vez por trimestre, suas respostas podem ser contadas com as de todos: elas saem deste dispositivo em duas metades seladas, em um momento ao acaso dos dias seguintes. Nas outras vezes, ficam aqui. Onde um único operador controla os dois lados, esse operador poderia abri-las; isso é dito a você antes da primeira pergunta. Isto não é um exame médico: não espere que alguém aja com base no que você responde. O arquivo é JSON: {\"stress\": 4, \"stressors\": [\"staffing\"], \"safety\": \"unsure\"}; stress vai de 1 a 5, safety é yes, unsure ou no, e o que fica de fora não é dito."

msgid ""
"Examples:\n"
"  respite enroll\n"
"  respite enroll --card-file card.txt --profile-file profile.json --words-compared --passphrase-file pass.txt --recovery-file sheet.txt\n"
"\n"
"The profile file is JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}.\n"
"\n"
"Lost your card before you used it: draw another one; whoever finds it learns nothing about you. Lost it afterwards: it is used up, and to cancel with your six words any card of the programme will do. Found a card: leave it unused and give it to a clinician, it may be somebody's only way in."
msgstr ""
"Exemplos:\n"
"  respite enroll\n"
"  respite enroll --card-file card.txt --profile-file profile.json --words-compared --passphrase-file pass.txt --recovery-file sheet.txt\n"
"\n"
"O arquivo de perfil é JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}.\n"
"\n"
"Perdeu o cartão antes de usar: retire outro; quem achar o cartão não fica sabendo nada sobre você. Perdeu depois: ele já foi usado, e para cancelar com as suas seis palavras serve qualquer cartão do programa. Achou um cartão: não use e entregue a um profissional, ele pode ser o único acesso de alguém."

msgid ""
"Examples:\n"
"  respite find\n"
"  respite find --tonight --modality phone\n"
"  respite find --specialty trauma --json"
msgstr ""
"Exemplos:\n"
"  respite find\n"
"  respite find --tonight --modality phone\n"
"  respite find --specialty trauma --json"

msgid ""
"Examples:\n"
"  respite messages\n"
"  respite messages 1 --json\n"
"  respite messages 1 --write-file message.txt\n"
"\n"
"Appointments that are over or cancelled can be read too."
msgstr ""
"Exemplos:\n"
"  respite messages\n"
"  respite messages 1 --json\n"
"  respite messages 1 --write-file message.txt\n"
"\n"
"As mensagens de sessões que já passaram ou foram canceladas também podem ser lidas."

msgid ""
"Examples:\n"
"  respite now\n"
"  respite now --all\n"
"  respite now --opening\n"
"\n"
"With --opening, or where a person types, the earliest free times follow; these need the passphrase and the network."
msgstr ""
"Exemplos:\n"
"  respite now\n"
"  respite now --all\n"
"  respite now --opening\n"
"\n"
"Com --opening, ou quando há uma pessoa digitando, seguem os primeiros horários livres; para isso são necessárias a frase secreta e a rede."

msgid ""
"Examples:\n"
"  respite privacy\n"
"  respite privacy 1\n"
"  respite privacy --json"
msgstr ""
"Exemplos:\n"
"  respite privacy\n"
"  respite privacy 1\n"
"  respite privacy --json"

msgid ""
"Examples:\n"
"  respite profile\n"
"  respite profile --edit\n"
"  respite profile --profile-file profile.json\n"
"\n"
"The file is JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"modality\": \"phone\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}; what is left out stays."
msgstr ""
"Exemplos:\n"
"  respite profile\n"
"  respite profile --edit\n"
"  respite profile --profile-file profile.json\n"
"\n"
"O arquivo é JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"modality\": \"phone\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}; o que fica de fora não muda."

msgid ""
"Examples:\n"
"  respite recovery\n"
"  respite recovery --recovery-file sheet.txt"
msgstr ""
"Exemplos:\n"
"  respite recovery\n"
"  respite recovery --recovery-file sheet.txt"

msgid ""
"Examples:\n"
"  respite reschedule\n"
"  respite reschedule 1 --pick 2 --yes\n"
"  respite reschedule 1 --proposed --yes"
msgstr ""
"Exemplos:\n"
"  respite reschedule\n"
"  respite reschedule 1 --pick 2 --yes\n"
"  respite reschedule 1 --proposed --yes"

msgid ""
"Examples:\n"
"  respite restore usb/appointments.bak\n"
"  respite restore usb/appointments.bak --recovery-file sheet.txt\n"
"  respite restore --recovery-file sheet.txt\n"
"\n"
"Without a backup file, the recovery sheet opens the state that is here, and you choose a new passphrase."
msgstr ""
"Exemplos:\n"
"  respite restore usb/appointments.bak\n"
"  respite restore usb/appointments.bak --recovery-file sheet.txt\n"
"  respite restore --recovery-file sheet.txt\n"
"\n"
"Sem um arquivo de cópia de segurança, a folha de recuperação abre os dados que estão aqui, e você escolhe uma nova frase secreta."

msgid ""
"Examples:\n"
"  respite rights\n"
"  respite rights --json\n"
"  respite rights --passphrase-file pass.txt\n"
"\n"
"Shown is what your own programme had signed when this device last heard of it; without a programme, the laws of Connecticut. With the passphrase you also read who can recover records."
msgstr ""
"Exemplos:\n"
"  respite rights\n"
"  respite rights --json\n"
"  respite rights --passphrase-file pass.txt\n"
"\n"
"É mostrado o que o seu próprio programa tinha assinado quando este dispositivo teve notícias dele pela última vez; sem um programa, as leis de Connecticut. Com a frase secreta, você lê também quem pode recuperar registros."

msgid ""
"Examples:\n"
"  respite shifts\n"
"  respite shifts --preset pitman-nights --anchor 2026-11-23 --zone America/New_York\n"
"  respite shifts --cycle \"2x07:00-19:00 2x19:00-07:00 4xoff\" --anchor 2026-11-23\n"
"  respite shifts --calendar shifts.ics --zone America/New_York --travel 45\n"
"  respite shifts --travel 20 --rest 600\n"
"  respite shifts --irregular"
msgstr ""
"Exemplos:\n"
"  respite shifts\n"
"  respite shifts --preset pitman-nights --anchor 2026-11-23 --zone America/New_York\n"
"  respite shifts --cycle \"2x07:00-19:00 2x19:00-07:00 4xoff\" --anchor 2026-11-23\n"
"  respite shifts --calendar shifts.ics --zone America/New_York --travel 45\n"
"  respite shifts --travel 20 --rest 600\n"
"  respite shifts --irregular"

msgid ""
"Examples:\n"
"  respite summary\n"
"  respite summary --json"
msgstr ""
"Exemplos:\n"
"  respite summary\n"
"  respite summary --json"

msgid ""
"Examples:\n"
"  respite sync\n"
"  respite sync --json\n"
"  respite sync --timer on --passphrase-file /media/stick/words\n"
"  respite sync --timer status\n"
"  respite sync --timer off\n"
"\n"
"Each run does one thing under one key, so that no server can connect two of them: it fetches tokens, or it finishes what waits for one appointment. News is read from a board that everyone downloads. Tokens of the next quarter come at a moment of the last month that this device has drawn, and never within an hour of a booking."
msgstr ""
"Exemplos:\n"
"  respite sync\n"
"  respite sync --json\n"
"  respite sync --timer on --passphrase-file /media/stick/words\n"
"  respite sync --timer status\n"
"  respite sync --timer off\n"
"\n"
"Cada execução faz uma coisa só, com uma chave só, para que nenhum servidor possa ligar uma à outra: ela busca vales, ou termina o que está à espera de uma sessão. As novidades são lidas de um mural que todos baixam. Os vales do próximo trimestre vêm em um momento do último mês que este dispositivo sorteou, e nunca a menos de uma hora de um agendamento."

msgid ""
"Examples:\n"
"  respite verify\n"
"  respite verify --json"
msgstr ""
"Exemplos:\n"
"  respite verify\n"
"  respite verify --json"

msgid ""
"Examples:\n"
"  respite wipe\n"
"  respite wipe --yes --home usb/data"
msgstr ""
"Exemplos:\n"
"  respite wipe\n"
"  respite wipe --yes --home usb/data"

msgid ""
"Examples:\n"
"  respite-notes addendum 1 2\n"
"  respite-notes addendum 1 2 --text-file more.txt"
msgstr ""
"Exemplos:\n"
"  respite-notes addendum 1 2\n"
"  respite-notes addendum 1 2 --text-file more.txt"

msgid ""
"Examples:\n"
"  respite-notes answer 3\n"
"  respite-notes answer 3 --text-file answer.txt\n"
"  echo \"See you then.\" | respite-notes answer 3 --text-file -"
msgstr ""
"Exemplos:\n"
"  respite-notes answer 3\n"
"  respite-notes answer 3 --text-file answer.txt\n"
"  echo \"See you then.\" | respite-notes answer 3 --text-file -"

msgid ""
"Examples:\n"
"  respite-notes availability add \"sat 10:00-14:00\"\n"
"  respite-notes availability add \"daily 22:00-02:00\" --hold urgent\n"
"  respite-notes availability add \"wed 18:00-22:00\" --first 2027-01-04 --last 2027-03-31 --modalities video"
msgstr ""
"Exemplos:\n"
"  respite-notes availability add \"sat 10:00-14:00\"\n"
"  respite-notes availability add \"daily 22:00-02:00\" --hold urgent\n"
"  respite-notes availability add \"wed 18:00-22:00\" --first 2027-01-04 --last 2027-03-31 --modalities video"

msgid ""
"Examples:\n"
"  respite-notes availability away 2026-12-24..2027-01-02\n"
"  respite-notes availability away 2026-11-24 --propose --yes\n"
"  respite-notes availability away \"2026-11-24 12:00..2026-11-24 18:00\" --dry-run --json\n"
"  respite-notes availability away --cancel 1\n"
"  respite-notes availability away --cancel 2026-12-30..2027-01-02\n"
"\n"
"To cancel, give the number that “availability show” lists, or the days on which you work after all."
msgstr ""
"Exemplos:\n"
"  respite-notes availability away 2026-12-24..2027-01-02\n"
"  respite-notes availability away 2026-11-24 --propose --yes\n"
"  respite-notes availability away \"2026-11-24 12:00..2026-11-24 18:00\" --dry-run --json\n"
"  respite-notes availability away --cancel 1\n"
"  respite-notes availability away --cancel 2026-12-30..2027-01-02\n"
"\n"
"Para cancelar, indique o número que “availability show” mostra, ou os dias em que você vai trabalhar afinal."

msgid ""
"Examples:\n"
"  respite-notes availability exception 2026-12-24\n"
"  respite-notes availability exception 2026-12-21..2026-12-23 --closed 12:00-15:00\n"
"  respite-notes availability exception 2026-12-28 --open 10:00-16:00\n"
"  respite-notes availability exception --remove 1\n"
"\n"
"To be away and move bookings, use “availability away”."
msgstr ""
"Exemplos:\n"
"  respite-notes availability exception 2026-12-24\n"
"  respite-notes availability exception 2026-12-21..2026-12-23 --closed 12:00-15:00\n"
"  respite-notes availability exception 2026-12-28 --open 10:00-16:00\n"
"  respite-notes availability exception --remove 1\n"
"\n"
"Para se ausentar e remarcar agendamentos, use “availability away”."

msgid ""
"Examples:\n"
"  respite-notes availability holiday 2026-12-25 2027-01-01\n"
"  respite-notes availability holiday --remove 2027-01-01"
msgstr ""
"Exemplos:\n"
"  respite-notes availability holiday 2026-12-25 2027-01-01\n"
"  respite-notes availability holiday --remove 2027-01-01"

msgid ""
"Examples:\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability import --none\n"
"\n"
"It replaces what was imported before."
msgstr ""
"Exemplos:\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability import --none\n"
"\n"
"Isto substitui o que foi importado antes."

msgid ""
"Examples:\n"
"  respite-notes availability remove 2\n"
"\n"
"Bookings that were made stay."
msgstr ""
"Exemplos:\n"
"  respite-notes availability remove 2\n"
"\n"
"Os agendamentos já feitos continuam."

msgid ""
"Examples:\n"
"  respite-notes availability set\n"
"  respite-notes availability set --hours \"mon-fri 18:00-22:00\" --zone America/New_York --modalities video,phone\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability away 2026-12-24..2027-01-02"
msgstr ""
"Exemplos:\n"
"  respite-notes availability set\n"
"  respite-notes availability set --hours \"mon-fri 18:00-22:00\" --zone America/New_York --modalities video,phone\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability away 2026-12-24..2027-01-02"

msgid ""
"Examples:\n"
"  respite-notes availability set\n"
"  respite-notes availability set availability.json\n"
"  respite-notes availability set --weekdays mon-fri --from 09:00 --to 17:00 --zone America/New_York --modalities video,phone --duration 50\n"
"  respite-notes availability set --hours \"mon-fri 18:00-22:00\" --hours \"sat,sun 10:00-14:00\" --urgent-hours \"daily 22:00-02:00\" --zone America/New_York\n"
"\n"
"What no option names stays as it is; an imported calendar and times away stay in any case."
msgstr ""
"Exemplos:\n"
"  respite-notes availability set\n"
"  respite-notes availability set availability.json\n"
"  respite-notes availability set --weekdays mon-fri --from 09:00 --to 17:00 --zone America/New_York --modalities video,phone --duration 50\n"
"  respite-notes availability set --hours \"mon-fri 18:00-22:00\" --hours \"sat,sun 10:00-14:00\" --urgent-hours \"daily 22:00-02:00\" --zone America/New_York\n"
"\n"
"O que nenhuma opção cita fica como está; um calendário importado e as ausências continuam em todo caso."

msgid ""
"Examples:\n"
"  respite-notes availability show\n"
"  respite-notes availability show --json > availability.json"
msgstr ""
"Exemplos:\n"
"  respite-notes availability show\n"
"  respite-notes availability show --json > availability.json"

msgid ""
"Examples:\n"
"  respite-notes backup usb/keys-2026-11.bak\n"
"\n"
"Make one every quarter: new keys are made then, and an old backup cannot open what is sealed to them. Of the case files it holds what no server has: the key of psychotherapy notes, unfinished texts, the numbers of cases, and records that wait to be handed in. The rest is read from the department side again."
msgstr ""
"Exemplos:\n"
"  respite-notes backup usb/keys-2026-11.bak\n"
"\n"
"Faça uma a cada trimestre: nesse momento são criadas chaves novas, e uma cópia de segurança antiga não consegue abrir o que é selado com elas. Dos prontuários ela contém o que nenhum servidor tem: a chave das anotações de psicoterapia, os textos inacabados, os números dos casos e os registros que esperam ser entregues. O resto é lido de novo do lado do departamento."

msgid ""
"Examples:\n"
"  respite-notes book\n"
"  respite-notes book --at \"2026-11-24 19:00\" --modality phone --contact-file - < contact.txt"
msgstr ""
"Exemplos:\n"
"  respite-notes book\n"
"  respite-notes book --at \"2026-11-24 19:00\" --modality phone --contact-file - < contact.txt"

msgid ""
"Examples:\n"
"  respite-notes cancel 3\n"
"  respite-notes cancel 3 --yes --note-file note.txt"
msgstr ""
"Exemplos:\n"
"  respite-notes cancel 3\n"
"  respite-notes cancel 3 --yes --note-file note.txt"

msgid ""
"Examples:\n"
"  respite-notes cases\n"
"  respite-notes cases list --json"
msgstr ""
"Exemplos:\n"
"  respite-notes cases\n"
"  respite-notes cases list --json"

msgid ""
"Examples:\n"
"  respite-notes cases close 1\n"
"  respite-notes cases close 1 --reason goals-met --text-file note.txt --yes\n"
"\n"
"A case is not closed over a hand-off without an end, a report that is owed, or an unsigned note. The closing note is written, signed and locked on the way; one that is signed already is enough."
msgstr ""
"Exemplos:\n"
"  respite-notes cases close 1\n"
"  respite-notes cases close 1 --reason goals-met --text-file note.txt --yes\n"
"\n"
"Um caso não é fechado com um encaminhamento sem desfecho, uma notificação pendente ou uma anotação sem assinatura. A anotação de encerramento é escrita, assinada e bloqueada no mesmo passo; uma que já esteja assinada basta."

msgid ""
"Examples:\n"
"  respite-notes cases open --walk-in\n"
"  respite-notes cases open --booking 3\n"
"  respite-notes cases open --booking 9 --same-as 1\n"
"\n"
"An officer who returns lands in the same case by the booking itself; the server cannot tell. --same-as is for one whom you recognise though the device is new. “held --walk-in” records the session of somebody at the door."
msgstr ""
"Exemplos:\n"
"  respite-notes cases open --walk-in\n"
"  respite-notes cases open --booking 3\n"
"  respite-notes cases open --booking 9 --same-as 1\n"
"\n"
"Um policial que volta chega ao mesmo caso pelo próprio agendamento; o servidor não tem como saber. --same-as é para alguém que você reconhece embora o dispositivo seja novo. “held --walk-in” registra a sessão de alguém que chega sem hora marcada."

msgid ""
"Examples:\n"
"  respite-notes cases rename 1\n"
"  respite-notes cases rename 1 --name-file name.txt\n"
"  respite-notes cases rename 1 --no-name"
msgstr ""
"Exemplos:\n"
"  respite-notes cases rename 1\n"
"  respite-notes cases rename 1 --name-file name.txt\n"
"  respite-notes cases rename 1 --no-name"

msgid ""
"Examples:\n"
"  respite-notes cases reopen 1\n"
"  respite-notes cases reopen 1 --reason-file why.txt"
msgstr ""
"Exemplos:\n"
"  respite-notes cases reopen 1\n"
"  respite-notes cases reopen 1 --reason-file why.txt"

msgid ""
"Examples:\n"
"  respite-notes cases show 1\n"
"  respite-notes cases show 1 --note 2 --json"
msgstr ""
"Exemplos:\n"
"  respite-notes cases show 1\n"
"  respite-notes cases show 1 --note 2 --json"

msgid ""
"Examples:\n"
"  respite-notes cosign 1\n"
"  respite-notes cosign 1 --yes\n"
"  respite-notes cosign 1 --return --reason-file remark.txt"
msgstr ""
"Exemplos:\n"
"  respite-notes cosign 1\n"
"  respite-notes cosign 1 --yes\n"
"  respite-notes cosign 1 --return --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes counts\n"
"  respite-notes counts --agree\n"
"  respite-notes counts --refuse\n"
"  respite-notes counts --json\n"
"\n"
"The numbers are split on this device into two sealed halves, one for each side, and leave it at a random later moment of the quarter. Only the sum over five or more clinicians is ever published, with noise."
msgstr ""
"Exemplos:\n"
"  respite-notes counts\n"
"  respite-notes counts --agree\n"
"  respite-notes counts --refuse\n"
"  respite-notes counts --json\n"
"\n"
"Os números são divididos neste dispositivo em duas metades seladas, uma para cada lado, e saem dele em um momento posterior, ao acaso, do trimestre. Só é publicada a soma de cinco ou mais profissionais, com ruído."

msgid ""
"Examples:\n"
"  respite-notes custodian\n"
"  respite-notes custodian status --json"
msgstr ""
"Exemplos:\n"
"  respite-notes custodian\n"
"  respite-notes custodian status --json"

msgid ""
"Examples:\n"
"  respite-notes custodian found custodian.plan --holder \"Ana Torres\" --holder \"Ben Ito\" --holder \"Cleo Ward\" --threshold 2\n"
"\n"
"The plan goes to the clinical authority (“respite-authority custodian”). Once the roster names it, the holders' “sync” fetches their shares, and new records are sealed to the custodian as well; psychotherapy notes never are. Hand over what only the custodian before could open, before a new one takes its place. You alone see to it that the key is forgotten: this program does."
msgstr ""
"Exemplos:\n"
"  respite-notes custodian found custodian.plan --holder \"Ana Torres\" --holder \"Ben Ito\" --holder \"Cleo Ward\" --threshold 2\n"
"\n"
"O plano vai para a coordenação clínica (“respite-authority custodian”). Assim que a lista de profissionais o indica, o “sync” dos titulares busca as partes deles, e os novos registros são selados também para o guardião; as anotações de psicoterapia, nunca. Transfira o que só o guardião anterior podia abrir antes que um novo tome o lugar dele. Que a chave seja esquecida depende só de você: este aplicativo a esquece."

msgid ""
"Examples:\n"
"  respite-notes custodian give --to \"Ben Ito\"\n"
"\n"
"A share cannot be cut down to one case: whoever has enough of them opens every case file that is sealed to the custodian. Agree with the other holders, by another way than this program, on whose cases are handed over, to whom and why."
msgstr ""
"Exemplos:\n"
"  respite-notes custodian give --to \"Ben Ito\"\n"
"\n"
"Uma parte não pode ser limitada a um só caso: quem tem partes suficientes abre todos os prontuários selados para o guardião. Combine com os outros titulares, por outro meio que não este aplicativo, de quem são os casos transferidos, para quem e por quê."

msgid ""
"Examples:\n"
"  respite-notes custodian recover --of \"Ana Torres\" --to \"Cleo Ward\"\n"
"\n"
"For whom enough holders have left their shares with “custodian give”. Handed over are the cases that nobody else belongs to; the successor becomes a member at their next “sync”. Psychotherapy notes are never handed over. What Ana's device signed and nobody had seen before she was revoked is believed on the holders' word. Afterwards the holders take their shares back."
msgstr ""
"Exemplos:\n"
"  respite-notes custodian recover --of \"Ana Torres\" --to \"Cleo Ward\"\n"
"\n"
"Para quem titulares suficientes tenham deixado as suas partes com “custodian give”. São transferidos os casos que não têm nenhum outro membro; a pessoa que os recebe se torna membro no próximo “sync” dela. As anotações de psicoterapia nunca são transferidas. O que o dispositivo de Ana assinou e ninguém tinha visto antes da revogação dela é aceito com base na palavra dos titulares. Depois, os titulares pegam as suas partes de volta."

msgid ""
"Examples:\n"
"  respite-notes custodian take-back\n"
"\n"
"Whoever has fetched it already has it: found a new custodian where that matters."
msgstr ""
"Exemplos:\n"
"  respite-notes custodian take-back\n"
"\n"
"Quem já a buscou já a tem: crie um novo guardião quando isso importar."

msgid ""
"Examples:\n"
"  respite-notes device add usb/request --to usb/welcome\n"
"  respite-notes device add usb/request --to usb/welcome --words \"six words from the new device\"\n"
"\n"
"Whoever holds the device of this request reads from then on everything that you read. The welcome opens on that device alone. Your share of the records custodian's key goes along only where you say so: nothing takes it back."
msgstr ""
"Exemplos:\n"
"  respite-notes device add usb/request --to usb/welcome\n"
"  respite-notes device add usb/request --to usb/welcome --words \"seis palavras do novo dispositivo\"\n"
"\n"
"Quem tiver o dispositivo deste pedido lê, a partir daí, tudo o que você lê. O arquivo de boas-vindas só abre nesse dispositivo. A sua parte da chave do guardião dos registros só vai junto se você disser: nada a recupera."

msgid ""
"Examples:\n"
"  respite-notes device finish usb/welcome\n"
"\n"
"The department side has to serve the list that names this device; the welcome opens once. Delete the three files afterwards."
msgstr ""
"Exemplos:\n"
"  respite-notes device finish usb/welcome\n"
"\n"
"O lado do departamento tem de fornecer a lista que cita este dispositivo; o arquivo de boas-vindas abre uma só vez. Depois, apague os três arquivos."

msgid ""
"Examples:\n"
"  respite-notes device invite usb/invitation\n"
"\n"
"The file is public: your name, your identity key and the programme's code."
msgstr ""
"Exemplos:\n"
"  respite-notes device invite usb/invitation\n"
"\n"
"O arquivo é público: o seu nome, a sua chave de identidade e o código do programa."

msgid ""
"Examples:\n"
"  respite-notes device list\n"
"  respite-notes device list --json"
msgstr ""
"Exemplos:\n"
"  respite-notes device list\n"
"  respite-notes device list --json"

msgid ""
"Examples:\n"
"  respite-notes device request usb/invitation --to usb/request\n"
"  respite-notes device request --to usb/request\n"
"\n"
"Without an invitation, a device that has its keys asks again: for a welcome that was lost, or because the first device has made new keys. The passphrase and the recovery sheet are this device's own."
msgstr ""
"Exemplos:\n"
"  respite-notes device request usb/invitation --to usb/request\n"
"  respite-notes device request --to usb/request\n"
"\n"
"Sem um convite, um dispositivo que já tem as suas chaves pede de novo: um arquivo de boas-vindas que se perdeu, ou porque o primeiro dispositivo criou chaves novas. A frase secreta e a folha de recuperação são só deste dispositivo."

msgid ""
"Examples:\n"
"  respite-notes device revoke 2\n"
"  respite-notes device revoke 2 --yes\n"
"\n"
"It cannot be undone. A device that you still have: synchronise it first, then “respite-notes wipe” on it."
msgstr ""
"Exemplos:\n"
"  respite-notes device revoke 2\n"
"  respite-notes device revoke 2 --yes\n"
"\n"
"Não pode ser desfeito. Se você ainda tem o dispositivo: sincronize-o primeiro, depois execute “respite-notes wipe” nele."

msgid ""
"Examples:\n"
"  respite-notes disclose 1\n"
"  respite-notes disclose 1 --release 1 --notice-sent\n"
"  respite-notes disclose 1 --basis danger-to-persons --parts notes --recipient-file who.txt --purpose-file why.txt\n"
"  respite-notes disclose 1 --report 1 --parts notes\n"
"\n"
"Nothing is logged without a release that is in force and covers it, or a legal basis: own-request, danger-to-persons, child-abuse, elder-abuse, disability-abuse, peer-other-law, peer-danger, peer-witness, court-order, other-exception, treatment-team. “respite-notes strike --disclosure” marks a wrong entry; it stays readable."
msgstr ""
"Exemplos:\n"
"  respite-notes disclose 1\n"
"  respite-notes disclose 1 --release 1 --notice-sent\n"
"  respite-notes disclose 1 --basis danger-to-persons --parts notes --recipient-file who.txt --purpose-file why.txt\n"
"  respite-notes disclose 1 --report 1 --parts notes\n"
"\n"
"Nada é anotado sem uma autorização de divulgação que esteja em vigor e o abranja, ou sem uma base legal: own-request, danger-to-persons, child-abuse, elder-abuse, disability-abuse, peer-other-law, peer-danger, peer-witness, court-order, other-exception, treatment-team. “respite-notes strike --disclosure” marca um registro errado; ele continua legível."

msgid ""
"Examples:\n"
"  respite-notes disclosures 1\n"
"  respite-notes disclosures 1 --json"
msgstr ""
"Exemplos:\n"
"  respite-notes disclosures 1\n"
"  respite-notes disclosures 1 --json"

msgid ""
"Examples:\n"
"  respite-notes drafts\n"
"  respite-notes drafts list --json"
msgstr ""
"Exemplos:\n"
"  respite-notes drafts\n"
"  respite-notes drafts list --json"

msgid ""
"Examples:\n"
"  respite-notes drafts discard 2\n"
"  respite-notes drafts discard 2 --yes"
msgstr ""
"Exemplos:\n"
"  respite-notes drafts discard 2\n"
"  respite-notes drafts discard 2 --yes"

msgid ""
"Examples:\n"
"  respite-notes drafts show 1\n"
"  respite-notes drafts show 1 --json"
msgstr ""
"Exemplos:\n"
"  respite-notes drafts show 1\n"
"  respite-notes drafts show 1 --json"

msgid ""
"Examples:\n"
"  respite-notes due\n"
"  respite-notes due --json"
msgstr ""
"Exemplos:\n"
"  respite-notes due\n"
"  respite-notes due --json"

msgid ""
"Examples:\n"
"  respite-notes export 1 --for officer --out copy\n"
"  respite-notes export 1 --for 2 --format html --out copy\n"
"  respite-notes export 1 --for 2 --format fhir --out copy --yes\n"
"\n"
"Formats: text, html, json, fhir (HL7 FHIR R4). The file is new and for you alone; whoever gets it can read it. What is not signed stays out, and so do psychotherapy notes, which “private export” takes. The copy goes into the log of disclosures."
msgstr ""
"Exemplos:\n"
"  respite-notes export 1 --for officer --out copy\n"
"  respite-notes export 1 --for 2 --format html --out copy\n"
"  respite-notes export 1 --for 2 --format fhir --out copy --yes\n"
"\n"
"Formatos: text, html, json, fhir (HL7 FHIR R4). O arquivo é novo e só para você; quem o receber pode lê-lo. O que não está assinado fica de fora, e também as anotações de psicoterapia, das quais “private export” se encarrega. A cópia entra no registro de divulgações."

msgid ""
"Examples:\n"
"  respite-notes followup add 1 --due \"2026-11-27 10:00\" --text-file - < what.txt\n"
"  respite-notes followup add 1 --booking 5\n"
"  respite-notes followup add 1 --next-day\n"
"\n"
"--next-day stays on your list until the next day is over, and shows the times that you keep free for it."
msgstr ""
"Exemplos:\n"
"  respite-notes followup add 1 --due \"2026-11-27 10:00\" --text-file - < what.txt\n"
"  respite-notes followup add 1 --booking 5\n"
"  respite-notes followup add 1 --next-day\n"
"\n"
"--next-day fica na sua lista até o dia seguinte passar, e mostra os horários que você reserva para isso."

msgid ""
"Examples:\n"
"  respite-notes followup done\n"
"  respite-notes followup done 1 2\n"
"  respite-notes followup done 1 2 --declined --reason-file remark.txt"
msgstr ""
"Exemplos:\n"
"  respite-notes followup done\n"
"  respite-notes followup done 1 2\n"
"  respite-notes followup done 1 2 --declined --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes followup drop 1 2\n"
"  respite-notes followup drop 1 2 --reason-file remark.txt"
msgstr ""
"Exemplos:\n"
"  respite-notes followup drop 1 2\n"
"  respite-notes followup drop 1 2 --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes followup list\n"
"  respite-notes followup list 1 --all\n"
"  respite-notes followup list --json"
msgstr ""
"Exemplos:\n"
"  respite-notes followup list\n"
"  respite-notes followup list 1 --all\n"
"  respite-notes followup list --json"

msgid ""
"Examples:\n"
"  respite-notes followup move 1 2 --to \"2026-11-28 10:00\"\n"
"  respite-notes followup move 1 2 --booking 5"
msgstr ""
"Exemplos:\n"
"  respite-notes followup move 1 2 --to \"2026-11-28 10:00\"\n"
"  respite-notes followup move 1 2 --booking 5"

msgid ""
"Examples:\n"
"  respite-notes followup tried 1 2\n"
"  respite-notes followup tried 1 2 --last --reason-file remark.txt"
msgstr ""
"Exemplos:\n"
"  respite-notes followup tried 1 2\n"
"  respite-notes followup tried 1 2 --last --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes goal add 1\n"
"  respite-notes goal add 1 --text-file goal.txt --measure-file measure.txt --target 2027-02-28"
msgstr ""
"Exemplos:\n"
"  respite-notes goal add 1\n"
"  respite-notes goal add 1 --text-file goal.txt --measure-file measure.txt --target 2027-02-28"

msgid ""
"Examples:\n"
"  respite-notes goal list\n"
"  respite-notes goal list 1 --history\n"
"  respite-notes goal list 1 --json"
msgstr ""
"Exemplos:\n"
"  respite-notes goal list\n"
"  respite-notes goal list 1 --history\n"
"  respite-notes goal list 1 --json"

msgid ""
"Examples:\n"
"  respite-notes goal set\n"
"  respite-notes goal set 1 2 --achievement improving\n"
"  respite-notes goal set 1 2 --status completed --achievement achieved --reason-file remark.txt\n"
"\n"
"Completed, cancelled and rejected are ends: a goal that has ended is set anew."
msgstr ""
"Exemplos:\n"
"  respite-notes goal set\n"
"  respite-notes goal set 1 2 --achievement improving\n"
"  respite-notes goal set 1 2 --status completed --achievement achieved --reason-file remark.txt\n"
"\n"
"Concluído (completed), cancelado (cancelled) e rejeitado (rejected) são finais: um objetivo que terminou é definido de novo."

msgid ""
"Examples:\n"
"  respite-notes handoff list\n"
"  respite-notes handoff list 1 --all\n"
"  respite-notes handoff list --json"
msgstr ""
"Exemplos:\n"
"  respite-notes handoff list\n"
"  respite-notes handoff list 1 --all\n"
"  respite-notes handoff list --json"

msgid ""
"Examples:\n"
"  respite-notes handoff offer\n"
"  respite-notes handoff offer 1 --resource 6 --reason-file why.txt\n"
"  respite-notes handoff offer 1 --service-file service.txt --contact-file contact.txt --reason-file - < why.txt\n"
"\n"
"Tell the service nothing about the person without a release of information."
msgstr ""
"Exemplos:\n"
"  respite-notes handoff offer\n"
"  respite-notes handoff offer 1 --resource 6 --reason-file why.txt\n"
"  respite-notes handoff offer 1 --service-file service.txt --contact-file contact.txt --reason-file - < why.txt\n"
"\n"
"Não diga nada ao serviço sobre a pessoa sem uma autorização de divulgação."

msgid ""
"Examples:\n"
"  respite-notes handoff resources\n"
"  respite-notes handoff resources --json"
msgstr ""
"Exemplos:\n"
"  respite-notes handoff resources\n"
"  respite-notes handoff resources --json"

msgid ""
"Examples:\n"
"  respite-notes handoff {word} 1 2\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt"
msgstr ""
"Exemplos:\n"
"  respite-notes handoff {word} 1 2\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt --yes\n"
"\n"
"An end is final; whoever comes back is offered a new one."
msgstr ""
"Exemplos:\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt --yes\n"
"\n"
"Um encerramento é definitivo; a quem voltar é oferecido um novo."

msgid ""
"Examples:\n"
"  respite-notes held 3\n"
"  respite-notes held 3 --no-show\n"
"  respite-notes held --walk-in 2 --at \"2026-11-24 19:00\" --minutes 30\n"
"  respite-notes note 1 --booking 3\n"
"\n"
"Who came is known to the members of the case alone. Whoever did not come may be due a call, too. “respite-notes strike --session” puts a wrong one right."
msgstr ""
"Exemplos:\n"
"  respite-notes held 3\n"
"  respite-notes held 3 --no-show\n"
"  respite-notes held --walk-in 2 --at \"2026-11-24 19:00\" --minutes 30\n"
"  respite-notes note 1 --booking 3\n"
"\n"
"Quem veio, só os membros do caso sabem. Quem não veio também pode ter direito a uma ligação. “respite-notes strike --session” corrige uma sessão errada."

msgid ""
"Examples:\n"
"  respite-notes import 1 session.md\n"
"  respite-notes import 1 old/*.txt --happened \"2026-10-02 19:00\" --reason-file why.txt\n"
"  respite-notes import 1 call.txt --format contact --yes\n"
"\n"
"Each file becomes one draft; “sign” makes it a note. The files stay where they are, readable: remove them yourself."
msgstr ""
"Exemplos:\n"
"  respite-notes import 1 session.md\n"
"  respite-notes import 1 old/*.txt --happened \"2026-10-02 19:00\" --reason-file why.txt\n"
"  respite-notes import 1 call.txt --format contact --yes\n"
"\n"
"Cada arquivo se torna um rascunho; “sign” faz dele uma anotação. Os arquivos ficam onde estão, legíveis: cabe a você removê-los."

msgid ""
"Examples:\n"
"  respite-notes init\n"
"  respite-notes init --name \"Dana Rivera\" --backup usb/keys.bak --recovery-file sheet.txt --passphrase-file pass.txt\n"
"\n"
"Without your keys nobody can open what officers told you, not even the clinical authority: keep the backup and the sheet apart from this device."
msgstr ""
"Exemplos:\n"
"  respite-notes init\n"
"  respite-notes init --name \"Dana Rivera\" --backup usb/keys.bak --recovery-file sheet.txt --passphrase-file pass.txt\n"
"\n"
"Sem as suas chaves, ninguém consegue abrir o que os policiais contaram a você, nem a coordenação clínica: guarde a cópia de segurança e a folha longe deste dispositivo."

msgid ""
"Examples:\n"
"  respite-notes join programme.bundle\n"
"  respite-notes join programme.bundle --words-compared --passphrase-file pass.txt\n"
"  respite-notes join --card-file card.txt\n"
"\n"
"The card file holds the address and the groups of a card; only the first four groups are used. Run it again to publish your keys once the roster names you."
msgstr ""
"Exemplos:\n"
"  respite-notes join programme.bundle\n"
"  respite-notes join programme.bundle --words-compared --passphrase-file pass.txt\n"
"  respite-notes join --card-file card.txt\n"
"\n"
"O arquivo do cartão contém o endereço e os grupos de um cartão; só os quatro primeiros grupos são usados. Execute de novo para publicar as suas chaves quando a lista de profissionais já tiver o seu nome."

msgid ""
"Examples:\n"
"  respite-notes keys rotate\n"
"  respite-notes keys rotate --yes --json\n"
"\n"
"For when somebody may have seen the present ones. New keys come by themselves each quarter. The old ones open what was sealed to them until then, and are destroyed as at the end of their quarters. Who has copied both a record's wrap and an old key can still read that record. Your identity and device keys stay: if those were seen, tell the clinical authority. Other devices of yours have to be added again."
msgstr ""
"Exemplos:\n"
"  respite-notes keys rotate\n"
"  respite-notes keys rotate --yes --json\n"
"\n"
"Para quando alguém possa ter visto as atuais. A cada trimestre chegam chaves novas por si sós. As antigas abrem o que foi selado com elas até então, e são destruídas como no fim dos trimestres delas. Quem tiver copiado tanto a proteção de um registro quanto uma chave antiga ainda pode ler esse registro. As suas chaves de identidade e de dispositivo permanecem: se alguém viu essas, avise a coordenação clínica. Os seus outros dispositivos têm de ser adicionados de novo."

msgid ""
"Examples:\n"
"  respite-notes leave\n"
"  respite-notes leave --json\n"
"\n"
"Once you are revoked nobody can seal to you, and what only you could open is lost, unless the programme has a records custodian. Psychotherapy notes are yours alone in any event."
msgstr ""
"Exemplos:\n"
"  respite-notes leave\n"
"  respite-notes leave --json\n"
"\n"
"Depois da sua revogação, ninguém pode selar para você, e o que só você podia abrir se perde, a menos que o programa tenha um guardião dos registros. As anotações de psicoterapia são só suas em qualquer caso."

msgid ""
"Examples:\n"
"  respite-notes mark 3 attended\n"
"  respite-notes mark 3 no-show\n"
"  respite-notes mark 3 cancelled"
msgstr ""
"Exemplos:\n"
"  respite-notes mark 3 attended\n"
"  respite-notes mark 3 no-show\n"
"  respite-notes mark 3 cancelled"

msgid ""
"Examples:\n"
"  respite-notes move 4 --at \"2026-11-24 19:00\"\n"
"\n"
"To others, propose a time instead."
msgstr ""
"Exemplos:\n"
"  respite-notes move 4 --at \"2026-11-24 19:00\"\n"
"\n"
"Aos outros, proponha um horário."

msgid ""
"Examples:\n"
"  respite-notes note 1\n"
"  respite-notes note 1 --format dap --booking 3\n"
"  respite-notes note 1 --revise 2\n"
"  respite-notes note --resume\n"
"  respite-notes note 1 --happened \"2026-11-24 19:00\" --reason-file why.txt\n"
"\n"
"Your editor (VISUAL or EDITOR) gets a file in memory; a machine that swaps or hibernates may write it to its disk. Turn off histories and backups that it may keep elsewhere. A note of something more than 72 hours ago is a late entry: give the reason. It shows when it happened and when it was written."
msgstr ""
"Exemplos:\n"
"  respite-notes note 1\n"
"  respite-notes note 1 --format dap --booking 3\n"
"  respite-notes note 1 --revise 2\n"
"  respite-notes note --resume\n"
"  respite-notes note 1 --happened \"2026-11-24 19:00\" --reason-file why.txt\n"
"\n"
"O seu editor (VISUAL ou EDITOR) recebe um arquivo na memória; um computador que usa memória de troca ou hiberna pode gravá-lo no disco. Desative históricos e cópias que o editor possa guardar em outro lugar. Uma anotação sobre algo de mais de 72 horas atrás é uma entrada tardia: indique o motivo. Ela mostra quando aconteceu e quando foi escrita."

msgid ""
"Examples:\n"
"  respite-notes now\n"
"  respite-notes now --all"
msgstr ""
"Exemplos:\n"
"  respite-notes now\n"
"  respite-notes now --all"

msgid ""
"Examples:\n"
"  respite-notes offer 3\n"
"  respite-notes offer 3 --days 30 --kind couple --note-file note.txt\n"
"\n"
"The officer books it with “respite again”. For calls that you owe somebody see “followup”."
msgstr ""
"Exemplos:\n"
"  respite-notes offer 3\n"
"  respite-notes offer 3 --days 30 --kind couple --note-file note.txt\n"
"\n"
"O policial a marca com “respite again”. Para as ligações que você deve a alguém, veja “followup”."

msgid ""
"Examples:\n"
"  respite-notes open 3\n"
"  respite-notes open 3 --json"
msgstr ""
"Exemplos:\n"
"  respite-notes open 3\n"
"  respite-notes open 3 --json"

msgid ""
"Examples:\n"
"  respite-notes plan history 1\n"
"  respite-notes plan history 1 --json"
msgstr ""
"Exemplos:\n"
"  respite-notes plan history 1\n"
"  respite-notes plan history 1 --json"

msgid ""
"Examples:\n"
"  respite-notes plan show 1\n"
"  respite-notes plan show 1 --version-number 1\n"
"  respite-notes plan show 1 --json"
msgstr ""
"Exemplos:\n"
"  respite-notes plan show 1\n"
"  respite-notes plan show 1 --version-number 1\n"
"  respite-notes plan show 1 --json"

msgid ""
"Examples:\n"
"  respite-notes plan write 1\n"
"  respite-notes plan write 1 --text-file plan.txt --goals 1,2 --review 2027-01-31\n"
"  respite-notes plan write 1 --text-file plan.txt --visits 6 --every 14 --from 2027-01-04\n"
"\n"
"Your editor (VISUAL or EDITOR) gets a file in memory with the text of the version before; a machine that swaps or hibernates may write it to its disk. What is not given stays as it was: the visits, the day of review. Without --goals the plan names the goals that are open."
msgstr ""
"Exemplos:\n"
"  respite-notes plan write 1\n"
"  respite-notes plan write 1 --text-file plan.txt --goals 1,2 --review 2027-01-31\n"
"  respite-notes plan write 1 --text-file plan.txt --visits 6 --every 14 --from 2027-01-04\n"
"\n"
"O seu editor (VISUAL ou EDITOR) recebe um arquivo na memória com o texto da versão anterior; um computador que usa memória de troca ou hiberna pode gravá-lo no disco. O que não for indicado fica como estava: os encontros, o dia da revisão. Sem --goals, o plano cita os objetivos que estão abertos."

msgid ""
"Examples:\n"
"  respite-notes private export 1 --for 3 --out copy\n"
"  respite-notes private export 1 --for 3 --html --out copy --yes\n"
"\n"
"“respite-notes roi add --psychotherapy” records the authorization (45 CFR 164.508). A release of other things is not enough, whatever its words."
msgstr ""
"Exemplos:\n"
"  respite-notes private export 1 --for 3 --out copy\n"
"  respite-notes private export 1 --for 3 --html --out copy --yes\n"
"\n"
"“respite-notes roi add --psychotherapy” registra a autorização (45 CFR 164.508). Uma autorização de divulgação de outras coisas não basta, quaisquer que sejam as palavras dela."

msgid ""
"Examples:\n"
"  respite-notes private list 1\n"
"  respite-notes private list 1 --json"
msgstr ""
"Exemplos:\n"
"  respite-notes private list 1\n"
"  respite-notes private list 1 --json"

msgid ""
"Examples:\n"
"  respite-notes private note 1\n"
"  respite-notes private note 1 --revise 2\n"
"  respite-notes private note 1 --text-file -\n"
"\n"
"Your editor gets a file in memory; a machine that swaps or hibernates may write it to its disk."
msgstr ""
"Exemplos:\n"
"  respite-notes private note 1\n"
"  respite-notes private note 1 --revise 2\n"
"  respite-notes private note 1 --text-file -\n"
"\n"
"O seu editor recebe um arquivo na memória; um computador que usa memória de troca ou hiberna pode gravá-lo no disco."

msgid ""
"Examples:\n"
"  respite-notes private passphrase\n"
"  respite-notes private passphrase --private-passphrase-file old --new-private-passphrase-file new\n"
"\n"
"Take another one than that of your state. Nobody can bring it back: not the recovery sheet, not the custodian. An older backup still opens with the older passphrase."
msgstr ""
"Exemplos:\n"
"  respite-notes private passphrase\n"
"  respite-notes private passphrase --private-passphrase-file old --new-private-passphrase-file new\n"
"\n"
"Escolha uma diferente da dos seus dados. Ninguém pode recuperá-la: nem a folha de recuperação, nem o guardião. Uma cópia de segurança mais antiga continua abrindo com a frase secreta mais antiga."

msgid ""
"Examples:\n"
"  respite-notes private show 1 2\n"
"  respite-notes private show 1 2 --json"
msgstr ""
"Exemplos:\n"
"  respite-notes private show 1 2\n"
"  respite-notes private show 1 2 --json"

msgid ""
"Examples:\n"
"  respite-notes propose 3\n"
"  respite-notes propose 3 --at \"2026-11-24 19:00\" --note-file note.txt"
msgstr ""
"Exemplos:\n"
"  respite-notes propose 3\n"
"  respite-notes propose 3 --at \"2026-11-24 19:00\" --note-file note.txt"

msgid ""
"Examples:\n"
"  respite-notes queue\n"
"  respite-notes queue --json\n"
"\n"
"For each supervisee also how many notes are not signed yet and since when, as their devices said when they last handed in. What is more than two weeks old may be otherwise by now."
msgstr ""
"Exemplos:\n"
"  respite-notes queue\n"
"  respite-notes queue --json\n"
"\n"
"De cada pessoa supervisionada, também quantas anotações ainda não estão assinadas e desde quando, como disseram os dispositivos dela na última entrega. O que tem mais de duas semanas agora pode ser diferente."

msgid ""
"Examples:\n"
"  respite-notes report done 1\n"
"  respite-notes report done 1 --not-owed --text-file why.txt\n"
"\n"
"A report that was made only in writing stays due until the oral one is recorded as well."
msgstr ""
"Exemplos:\n"
"  respite-notes report done 1\n"
"  respite-notes report done 1 --not-owed --text-file why.txt\n"
"\n"
"Uma notificação feita só por escrito continua pendente até que a oral também seja registrada."

msgid ""
"Examples:\n"
"  respite-notes report list 1\n"
"  respite-notes report list 1 --json"
msgstr ""
"Exemplos:\n"
"  respite-notes report list 1\n"
"  respite-notes report list 1 --json"

msgid ""
"Examples:\n"
"  respite-notes report start 1\n"
"  respite-notes report start 1 --ground child-abuse --text-file what.txt --happened \"2026-11-24 19:00\"\n"
"\n"
"The grounds: child-abuse, elder-abuse, disability-abuse. The timers run from --happened, when you came to suspect."
msgstr ""
"Exemplos:\n"
"  respite-notes report start 1\n"
"  respite-notes report start 1 --ground child-abuse --text-file what.txt --happened \"2026-11-24 19:00\"\n"
"\n"
"Os motivos: child-abuse, elder-abuse, disability-abuse. Os temporizadores correm a partir de --happened, quando surgiu a sua suspeita."

msgid ""
"Examples:\n"
"  respite-notes report step 1\n"
"  respite-notes report step 1 --written --text-file reference.txt\n"
"  respite-notes report step 1 --report 2 --happened \"2026-11-24 21:30\"\n"
"\n"
"Log what was told with “respite-notes disclose CASE --report NUMBER”."
msgstr ""
"Exemplos:\n"
"  respite-notes report step 1\n"
"  respite-notes report step 1 --written --text-file reference.txt\n"
"  respite-notes report step 1 --report 2 --happened \"2026-11-24 21:30\"\n"
"\n"
"Anote o que foi informado com “respite-notes disclose CASE --report NUMBER”."

msgid ""
"Examples:\n"
"  respite-notes request dana.request\n"
"\n"
"The file is public: your name and your identity key."
msgstr ""
"Exemplos:\n"
"  respite-notes request dana.request\n"
"\n"
"O arquivo é público: o seu nome e a sua chave de identidade."

msgid ""
"Examples:\n"
"  respite-notes restore usb/keys.bak\n"
"  respite-notes restore usb/keys.bak --recovery-file sheet.txt\n"
"  respite-notes restore --recovery-file sheet.txt\n"
"\n"
"Without a backup file, the recovery sheet opens the state that is here, and you choose a new passphrase."
msgstr ""
"Exemplos:\n"
"  respite-notes restore usb/keys.bak\n"
"  respite-notes restore usb/keys.bak --recovery-file sheet.txt\n"
"  respite-notes restore --recovery-file sheet.txt\n"
"\n"
"Sem um arquivo de cópia de segurança, a folha de recuperação abre os dados que estão aqui, e você escolhe uma nova frase secreta."

msgid ""
"Examples:\n"
"  respite-notes retention\n"
"  respite-notes retention list --json"
msgstr ""
"Exemplos:\n"
"  respite-notes retention\n"
"  respite-notes retention list --json"

msgid ""
"Examples:\n"
"  respite-notes retention death 1\n"
"  respite-notes retention death 1 --on 2026-11-24 --yes\n"
"\n"
"The case is kept for three years from then on, or for as long as the policy says. “respite-notes strike --death” puts a mistake right."
msgstr ""
"Exemplos:\n"
"  respite-notes retention death 1\n"
"  respite-notes retention death 1 --on 2026-11-24 --yes\n"
"\n"
"O caso é conservado por três anos a partir de então, ou pelo tempo que o regulamento diz. “respite-notes strike --death” corrige um engano."

msgid ""
"Examples:\n"
"  respite-notes retention hold 1\n"
"  respite-notes retention hold 1 --reason-file subpoena.txt"
msgstr ""
"Exemplos:\n"
"  respite-notes retention hold 1\n"
"  respite-notes retention hold 1 --reason-file subpoena.txt"

msgid ""
"Examples:\n"
"  respite-notes retention keep 1\n"
"\n"
"It stays on this device alone, until the case's time is over."
msgstr ""
"Exemplos:\n"
"  respite-notes retention keep 1\n"
"\n"
"Fica só neste dispositivo, até que termine o prazo do caso."

msgid ""
"Examples:\n"
"  respite-notes retention let-go 1\n"
"  respite-notes retention let-go 1 --yes"
msgstr ""
"Exemplos:\n"
"  respite-notes retention let-go 1\n"
"  respite-notes retention let-go 1 --yes"

msgid ""
"Examples:\n"
"  respite-notes retention lift 1\n"
"  respite-notes retention lift 1 --reason-file order.txt --yes"
msgstr ""
"Exemplos:\n"
"  respite-notes retention lift 1\n"
"  respite-notes retention lift 1 --reason-file order.txt --yes"

msgid ""
"Examples:\n"
"  respite-notes retention sweep\n"
"  respite-notes retention sweep 4 7\n"
"  respite-notes retention sweep --yes --json\n"
"\n"
"Where nobody can be asked and --yes is not given, it only says what it would destroy. Psychotherapy notes go with their case where their passphrase is given. Backups made before keep what they hold; a server that keeps copies can do nothing with them once this quarter's key is destroyed, about a month after the quarter."
msgstr ""
"Exemplos:\n"
"  respite-notes retention sweep\n"
"  respite-notes retention sweep 4 7\n"
"  respite-notes retention sweep --yes --json\n"
"\n"
"Onde não se pode perguntar a ninguém e --yes não é indicado, ele só diz o que destruiria. As anotações de psicoterapia vão junto com o caso onde a frase secreta delas é indicada. As cópias de segurança feitas antes mantêm o que contêm; um servidor que guarda cópias não pode fazer nada com elas depois que a chave deste trimestre é destruída, cerca de um mês após o trimestre."

msgid ""
"Examples:\n"
"  respite-notes roi add 1\n"
"  respite-notes roi add 1 --parts notes,plans-and-goals --until 2027-06-30 --recipient-file who.txt --purpose-file why.txt --copy-given\n"
"  respite-notes roi add 1 --psychotherapy --until 2027-01-31\n"
"\n"
"A written release names recipient and scope (CGS 52-146q(b)). Recipient and purpose are no arguments: others on this machine could see them. Psychotherapy notes need an authorization of their own (45 CFR 164.508); combine it with nothing."
msgstr ""
"Exemplos:\n"
"  respite-notes roi add 1\n"
"  respite-notes roi add 1 --parts notes,plans-and-goals --until 2027-06-30 --recipient-file who.txt --purpose-file why.txt --copy-given\n"
"  respite-notes roi add 1 --psychotherapy --until 2027-01-31\n"
"\n"
"Uma autorização de divulgação por escrito indica o destinatário e o alcance (CGS 52-146q(b)). O destinatário e a finalidade não são argumentos: outras pessoas neste computador poderiam vê-los. As anotações de psicoterapia precisam de uma autorização própria (45 CFR 164.508); não a combine com nada."

msgid ""
"Examples:\n"
"  respite-notes roi list 1\n"
"  respite-notes roi list 1 --json"
msgstr ""
"Exemplos:\n"
"  respite-notes roi list 1\n"
"  respite-notes roi list 1 --json"

msgid ""
"Examples:\n"
"  respite-notes roi revoke 1 2\n"
"  respite-notes roi revoke 1 2 --in-writing --yes"
msgstr ""
"Exemplos:\n"
"  respite-notes roi revoke 1 2\n"
"  respite-notes roi revoke 1 2 --in-writing --yes"

msgid ""
"Examples:\n"
"  respite-notes schedule\n"
"  respite-notes schedule --all\n"
"  respite-notes schedule --offline --json"
msgstr ""
"Exemplos:\n"
"  respite-notes schedule\n"
"  respite-notes schedule --all\n"
"  respite-notes schedule --offline --json"

msgid ""
"Examples:\n"
"  respite-notes search\n"
"  echo \"night elm\" | respite-notes search --text-file -\n"
"\n"
"Every word must occur, whole or in part. Words are no arguments: others on this machine could see them."
msgstr ""
"Exemplos:\n"
"  respite-notes search\n"
"  echo \"night elm\" | respite-notes search --text-file -\n"
"\n"
"Todas as palavras precisam aparecer, inteiras ou em parte. As palavras não são dadas como argumentos: outras pessoas neste computador poderiam vê-las."

msgid ""
"Examples:\n"
"  respite-notes share 1\n"
"  respite-notes share 1 --with \"Ben Ortiz\"\n"
"  respite-notes share 1 --with Ben --cover --until 2026-12-24\n"
"\n"
"The records are wrapped anew for the colleague; the server is told nothing but who may fetch. Psychotherapy notes never go along. A cover does not end by itself: “due” says when its day has come, and “unshare” ends it."
msgstr ""
"Exemplos:\n"
"  respite-notes share 1\n"
"  respite-notes share 1 --with \"Ben Ortiz\"\n"
"  respite-notes share 1 --with Ben --cover --until 2026-12-24\n"
"\n"
"Os registros são protegidos de novo para o colega; ao servidor nada é dito, exceto quem pode buscar. As anotações de psicoterapia nunca vão junto. Uma substituição não termina por si só: “due” diz quando chegou o dia dela, e “unshare” a encerra."

msgid ""
"Examples:\n"
"  respite-notes sign 1 2\n"
"  respite-notes sign 1 2 --yes"
msgstr ""
"Exemplos:\n"
"  respite-notes sign 1 2\n"
"  respite-notes sign 1 2 --yes"

msgid ""
"Examples:\n"
"  respite-notes strike 1 2\n"
"  respite-notes strike 1 2 --yes --reason-file why.txt\n"
"  respite-notes strike 1 --session 3\n"
"  respite-notes strike 1 --hand-off 1\n"
"\n"
"Its author or their supervisor can do it. A session takes its follow-ups along. What was told stays told: a struck disclosure remains in the log."
msgstr ""
"Exemplos:\n"
"  respite-notes strike 1 2\n"
"  respite-notes strike 1 2 --yes --reason-file why.txt\n"
"  respite-notes strike 1 --session 3\n"
"  respite-notes strike 1 --hand-off 1\n"
"\n"
"O autor ou quem o supervisiona pode fazer isso. Uma sessão leva junto os acompanhamentos dela. O que foi dito continua dito: uma divulgação riscada permanece no registro."

msgid ""
"Examples:\n"
"  respite-notes sync\n"
"  respite-notes sync --json\n"
"  respite-notes sync --only-copy\n"
"  respite-notes sync --hand-in\n"
"\n"
"Records of your cases wait for a time of their own, so that the server does not see when they were written; --hand-in sends them now. --only-copy is for the one device that goes on after two copies of your keys were in use.\n"
"\n"
"What the server shows and should not, or holds back, is never taken for true: each sort is a warning on standard error, and is counted by --json under “findings”. The command still ends with 0, since what verifies was taken and the work goes on; it ends with 1 where the department side does not answer."
msgstr ""
"Exemplos:\n"
"  respite-notes sync\n"
"  respite-notes sync --json\n"
"  respite-notes sync --only-copy\n"
"  respite-notes sync --hand-in\n"
"\n"
"Os registros dos seus casos esperam um momento próprio, para que o servidor não veja quando foram escritos; --hand-in os envia agora. --only-copy é para o único dispositivo que continua depois que duas cópias das suas chaves estiveram em uso.\n"
"\n"
"O que o servidor mostra e não deveria, ou retém, nunca é tido por verdadeiro: cada tipo é um aviso na saída de erros, e --json o conta em “findings”. Mesmo assim o comando termina com 0, pois pegou o que passa na verificação e o trabalho continua; termina com 1 se o lado do departamento não responde."

msgid ""
"Examples:\n"
"  respite-notes tasks\n"
"  respite-notes tasks --json\n"
"  respite-notes tasks --done 3\n"
"\n"
"A session leaves the list when it is cancelled or moved, or when you say that it was handed over otherwise."
msgstr ""
"Exemplos:\n"
"  respite-notes tasks\n"
"  respite-notes tasks --json\n"
"  respite-notes tasks --done 3\n"
"\n"
"Uma sessão sai da lista quando é cancelada ou remarcada, ou quando você diz que ela foi repassada de outra maneira."

msgid ""
"Examples:\n"
"  respite-notes today\n"
"  respite-notes today --offline --json\n"
"\n"
"One list with times: follow-ups, next-day holds, hand-offs that stand still, notes without a signature (72 hours) or co-signature (7 days), reports (12 and 48 hours). For supervisors, how many notes wait, and how many of their supervisees' are unsigned. Below it, your own figures against the goals that the programme has signed; nobody else sees them."
msgstr ""
"Exemplos:\n"
"  respite-notes today\n"
"  respite-notes today --offline --json\n"
"\n"
"Uma única lista com horários: acompanhamentos, reservas para o dia seguinte, encaminhamentos parados, anotações sem assinatura (72 horas) ou sem coassinatura (7 dias), notificações (12 e 48 horas). Para supervisores, quantas anotações esperam, e quantas de quem supervisionam estão sem assinatura. Abaixo, seus próprios números em relação às metas que o programa assinou; mais ninguém os vê."

msgid ""
"Examples:\n"
"  respite-notes transfer 1 --to \"Ben Ortiz\"\n"
"  respite-notes transfer --all --to Ben\n"
"\n"
"You leave the case: nothing that comes after is sealed to you. Sign or discard your drafts first. Psychotherapy notes never go along: they stay yours, and nobody else can ever read them."
msgstr ""
"Exemplos:\n"
"  respite-notes transfer 1 --to \"Ben Ortiz\"\n"
"  respite-notes transfer --all --to Ben\n"
"\n"
"Você sai do caso: nada do que vier depois é selado para você. Primeiro assine ou descarte os seus rascunhos. As anotações de psicoterapia nunca vão junto: continuam suas, e mais ninguém poderá lê-las, nunca."

msgid ""
"Examples:\n"
"  respite-notes unshare 1\n"
"  respite-notes unshare 1 \"Ben Ortiz\"\n"
"\n"
"All records are wrapped anew without them. What they have read, copied or still have on their device stays with them; no program can take it back."
msgstr ""
"Exemplos:\n"
"  respite-notes unshare 1\n"
"  respite-notes unshare 1 \"Ben Ortiz\"\n"
"\n"
"Todos os registros são protegidos de novo sem incluir essa pessoa. O que ela leu, copiou ou ainda tem no dispositivo dela fica com ela; nenhum aplicativo pode pegar isso de volta."

msgid ""
"Examples:\n"
"  respite-notes verify\n"
"  respite-notes verify --json"
msgstr ""
"Exemplos:\n"
"  respite-notes verify\n"
"  respite-notes verify --json"

msgid ""
"Examples:\n"
"  respite-notes wipe\n"
"  respite-notes wipe --yes\n"
"\n"
"Backups elsewhere are not touched."
msgstr ""
"Exemplos:\n"
"  respite-notes wipe\n"
"  respite-notes wipe --yes\n"
"\n"
"As cópias de segurança que estão em outro lugar não são alteradas."

msgid ""
"Examples:\n"
"  respite-summary coverage\n"
"  respite-summary coverage --days 28 --json\n"
"  respite-summary coverage --model police-based\n"
"\n"
"From the openings that are the same for everybody who asks; nothing here is about an officer. The goals are those of the signed policy."
msgstr ""
"Exemplos:\n"
"  respite-summary coverage\n"
"  respite-summary coverage --days 28 --json\n"
"  respite-summary coverage --model police-based\n"
"\n"
"A partir dos horários livres, que são os mesmos para quem pergunta; nada aqui é sobre um policial. As metas são as do regulamento assinado."

msgid ""
"Examples:\n"
"  respite-summary export --html summary.html\n"
"  respite-summary export --round 2027-Q1 --csv summary.csv --json summary.json\n"
"\n"
"The page is one file without scripts that loads nothing; it prints on two sheets."
msgstr ""
"Exemplos:\n"
"  respite-summary export --html summary.html\n"
"  respite-summary export --round 2027-Q1 --csv summary.csv --json summary.json\n"
"\n"
"A página é um único arquivo sem scripts, que não carrega nada; ela é impressa em duas folhas."

msgid ""
"Examples:\n"
"  respite-summary invitation\n"
"  respite-summary invitation > invitation.txt"
msgstr ""
"Exemplos:\n"
"  respite-summary invitation\n"
"  respite-summary invitation > invitation.txt"

msgid ""
"Examples:\n"
"  respite-summary join\n"
"  respite-summary join --invitation-file invitation.txt --words-compared\n"
"  respite-summary join --bundle programme.bundle\n"
"\n"
"An invitation is an address and four groups, as “respite-summary invitation” prints it. An officer's card is not one: its code belongs to an officer."
msgstr ""
"Exemplos:\n"
"  respite-summary join\n"
"  respite-summary join --invitation-file invitation.txt --words-compared\n"
"  respite-summary join --bundle programme.bundle\n"
"\n"
"Um convite é um endereço e quatro grupos, como “respite-summary invitation” o imprime. O cartão de um policial não é um convite: o código dele pertence a um policial."

msgid ""
"Examples:\n"
"  respite-summary latest\n"
"  respite-summary latest --json"
msgstr ""
"Exemplos:\n"
"  respite-summary latest\n"
"  respite-summary latest --json"

msgid ""
"Examples:\n"
"  respite-summary list\n"
"  respite-summary list --json"
msgstr ""
"Exemplos:\n"
"  respite-summary list\n"
"  respite-summary list --json"

msgid ""
"Examples:\n"
"  respite-summary show 2027-Q1\n"
"  respite-summary show 2027-Q1 --json"
msgstr ""
"Exemplos:\n"
"  respite-summary show 2027-Q1\n"
"  respite-summary show 2027-Q1 --json"

msgid ""
"Examples:\n"
"  respite-summary trend\n"
"  respite-summary trend --json"
msgstr ""
"Exemplos:\n"
"  respite-summary trend\n"
"  respite-summary trend --json"

msgid ""
"Examples:\n"
"  respite-summary verify\n"
"  respite-summary verify --json"
msgstr ""
"Exemplos:\n"
"  respite-summary verify\n"
"  respite-summary verify --json"

msgid "Exception {number}"
msgstr "Exceção {number}"

msgid "Exit with 1 where something has expired or ends within 30 days: for a timer that sends mail."
msgstr "Terminar com 1 quando algo expirou ou expira em até 30 dias: para um temporizador que envia e-mail."

msgid "Expired"
msgstr "Expirado"

msgid "Expired: {document}. No new bookings until the clinical authority renews it: {contact}."
msgstr "Expirado: {document}. Não há novos agendamentos até a coordenação clínica renovar: {contact}."

msgid "Expires"
msgstr "Expira"

msgid "Expires soon"
msgstr "Expira em breve"

msgid "Expires soon: {document}. The clinical authority renews it: {contact}."
msgstr "Expira em breve: {document}. A coordenação clínica faz a renovação: {contact}."

msgctxt "kind of service"
msgid "Faith"
msgstr "Fé"

msgid "Family"
msgstr "De família"

msgctxt "kind of service"
msgid "Family"
msgstr "Família"

msgid "Family and home"
msgstr "Família e vida em casa"

msgid "Fetch and verify the schedule, acknowledge what is new, send what is saved."
msgstr "Buscar e verificar a agenda, confirmar o que é novo e enviar o que está guardado."

msgid "Fetching case files"
msgstr "Buscando prontuários"

msgid "Fetching tokens"
msgstr "Buscando vales"

msgid "Fewer holders are left than shares are needed: nobody can put the key together. Found a new custodian."
msgstr "Restam menos titulares do que as partes necessárias: ninguém consegue recompor a chave. Crie um novo guardião."

msgid "Figures of a round were released before it was over."
msgstr "Números de uma rodada foram publicados antes que ela terminasse."

msgid "Files that the authority wrote."
msgstr "Arquivos que a coordenação gravou."

msgid "Find a free time outside your shifts. Nothing about you leaves this device."
msgstr "Encontrar um horário livre fora dos seus turnos. Nada sobre você sai deste dispositivo."

msgid "Find words in all your case files; the search runs in memory, and no index is kept."
msgstr "Procurar palavras em todos os seus prontuários; a procura é feita na memória, e nenhum índice é guardado."

msgid "Finish what waits, fetch tokens that are due, look for answers."
msgstr "Terminar o que está à espera, buscar os vales que já estão disponíveis e procurar respostas."

msgid "First contact"
msgstr "Primeiro contato"

msgid "First quarter"
msgstr "Primeiro trimestre"

msgid "First “init”, then “request” for the clinical authority, then “join” and “availability set”. Start without a command for a menu. “respite-notes now” shows whom to call at once; it needs no network and no passphrase. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."
msgstr "Primeiro “init”, depois “request” para a coordenação clínica, depois “join” e “availability set”. Comece sem nenhum comando para ver um menu. “respite-notes now” mostra para quem ligar imediatamente; não precisa de rede nem de frase secreta. Códigos de saída: 0 feito, 1 recusado ou sem êxito, 2 uso incorreto."

msgid "Follow-up"
msgstr "Acompanhamento"

msgid "Follow-up added"
msgstr "Acompanhamento acrescentado"

msgid "Follow-up {number} is due {time}."
msgstr "Acompanhamento {number}, prazo: {time}."

msgid "Follow-up {number}: {day} is kept for this person."
msgstr "Acompanhamento {number}: dia reservado para esta pessoa: {day}."

msgid "Follow-up {number}: {state}."
msgstr "Acompanhamento {number}: {state}."

msgid "Follow-ups"
msgstr "Acompanhamentos"

msgid "Follow-ups kept"
msgstr "Acompanhamentos feitos"

msgid "Follow-ups, in hours after a session"
msgstr "Acompanhamentos, em horas depois de uma sessão"

msgid "Follow-ups, in hours after somebody did not come"
msgstr "Acompanhamentos, em horas depois que alguém não veio"

msgid "For"
msgstr "Para"

msgid "For everything else your consent in writing is needed. It names who may receive what, and you can withdraw it in writing at any time."
msgstr "Para todo o resto é preciso o seu consentimento por escrito. Ele diz quem pode receber o quê, e você pode retirá-lo por escrito a qualquer momento."

msgid ""
"For example:\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"The setting in front keeps a crash from printing memory. Logs go to standard error; they name no person, no address and no key."
msgstr ""
"Por exemplo:\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"O ajuste no início evita que uma falha imprima a memória. Os registros de atividade vão para a saída de erro; eles não citam nenhuma pessoa, nenhum endereço e nenhuma chave."

msgid ""
"For example:\n"
"  respite-authority amend programme.bundle --programme programme.yaml\n"
"\n"
"Says in plain words what changes. The sponsor signs the policy after that, with “sign”; until then the old one holds. Print cards for a new department with “cards --new-officers”."
msgstr ""
"Por exemplo:\n"
"  respite-authority amend programme.bundle --programme programme.yaml\n"
"\n"
"Diz em palavras simples o que muda. Depois disso, o patrocinador assina o regulamento com “sign”; até lá vale o antigo. Imprima cartões para um novo departamento com “cards --new-officers”."

msgid ""
"For example:\n"
"  respite-authority cards programme.bundle --cell \"River towns\" --count 10 --programme programme.yaml\n"
"\n"
"They replace lost cards and end with the others; for officers who joined, say how many with --new-officers: only those make a cell larger. At least ten at once, since a single new card would tell whose it is. Cards that were printed before stay valid. Nothing lists which card is whose: let them be drawn like lots."
msgstr ""
"Por exemplo:\n"
"  respite-authority cards programme.bundle --cell \"River towns\" --count 10 --programme programme.yaml\n"
"\n"
"Eles substituem cartões perdidos e terminam junto com os outros; para policiais que entraram, indique quantos com --new-officers: só esses aumentam um agrupamento. Pelo menos dez de uma vez, porque um único cartão novo revelaria de quem é. Os cartões impressos antes continuam válidos. Nada registra de quem é cada cartão: deixe que sejam sorteados."

msgid ""
"For example:\n"
"  respite-authority certify programme.bundle --programme programme.yaml --request ana.request\n"
"\n"
"Compare the six words with the clinician in person or by telephone before you sign. The bundle is replaced; both sides import it again. Without --request the entries of those who are on the roster already are taken anew from the programme file."
msgstr ""
"Por exemplo:\n"
"  respite-authority certify programme.bundle --programme programme.yaml --request ana.request\n"
"\n"
"Compare as seis palavras com o profissional, pessoalmente ou por telefone, antes de assinar. O pacote é substituído; os dois lados o importam de novo. Sem --request, as entradas de quem já está na lista de profissionais são lidas de novo do arquivo do programa."

msgid ""
"For example:\n"
"  respite-authority charter programme.bundle --programme programme.yaml --request ruth/signer.request\n"
"\n"
"The programme file names the signers from now on; --request brings the keys that are new. Enough signers of the old charter and enough of the new one then run “sign”. Cards that were printed before stay valid."
msgstr ""
"Por exemplo:\n"
"  respite-authority charter programme.bundle --programme programme.yaml --request ruth/signer.request\n"
"\n"
"O arquivo do programa diz quem são os signatários de agora em diante; --request traz as chaves que são novas. Depois, signatários suficientes do estatuto antigo e signatários suficientes do novo executam “sign”. Os cartões impressos antes continuam válidos."

msgid ""
"For example:\n"
"  respite-authority custodian programme.bundle --plan custodian.plan\n"
"  respite-authority custodian programme.bundle --none\n"
"\n"
"The plan is what “respite-notes custodian found” wrote. Compare the six words with the clinician who ran it, in person or by telephone. Officers read in the limits of confidentiality who holds shares and how many are needed. A new custodian takes the place of the one before."
msgstr ""
"Por exemplo:\n"
"  respite-authority custodian programme.bundle --plan custodian.plan\n"
"  respite-authority custodian programme.bundle --none\n"
"\n"
"O plano é o que “respite-notes custodian found” gravou. Compare as seis palavras com o profissional que o executou, pessoalmente ou por telefone. Os policiais leem nos limites da confidencialidade quem tem partes e quantas são necessárias. Um novo guardião toma o lugar do anterior."

msgid ""
"For example:\n"
"  respite-authority found programme.yaml --side department.request --side provider.request --request requests --home helen\n"
"\n"
"Signs with your key. Further signers then run “sign”, and both sides import the bundle; the provider side also takes the code digests."
msgstr ""
"Por exemplo:\n"
"  respite-authority found programme.yaml --side department.request --side provider.request --request requests --home helen\n"
"\n"
"Assina com a sua chave. Depois, os outros signatários executam “sign” e os dois lados importam o pacote; o lado do prestador recebe também os hashes de códigos."

msgid ""
"For example:\n"
"  respite-authority init --role clinical --home helen\n"
"\n"
"Keep the folder on a stick in a safe place. The file signer.request in it is public: hand it to whoever founds the programme."
msgstr ""
"Por exemplo:\n"
"  respite-authority init --role clinical --home helen\n"
"\n"
"Guarde a pasta em um pen drive, em um lugar seguro. O arquivo signer.request que está nela é público: entregue-o a quem funda o programa."

msgid ""
"For example:\n"
"  respite-authority policy check Policies\n"
"  respite-authority policy diff Policies programme/programme.bundle\n"
"  respite-authority policy sign Policies programme/programme.bundle --home clinical\n"
"\n"
"A rule holds only in a bundle that a clinical signer and the sponsor have both signed; every program checks that itself."
msgstr ""
"Por exemplo:\n"
"  respite-authority policy check Policies\n"
"  respite-authority policy diff Policies programme/programme.bundle\n"
"  respite-authority policy sign Policies programme/programme.bundle --home clinical\n"
"\n"
"Uma regra só vale em um pacote que um signatário clínico e o patrocinador assinaram; cada aplicativo confere isso por si mesmo."

msgid ""
"For example:\n"
"  respite-authority revoke programme.bundle \"Ana Torres\"\n"
"\n"
"Cannot be undone for that key; a clinician who comes back makes a new one."
msgstr ""
"Por exemplo:\n"
"  respite-authority revoke programme.bundle \"Ana Torres\"\n"
"\n"
"Não pode ser desfeito para essa chave; um profissional que volta cria uma nova."

msgid ""
"For example:\n"
"  respite-authority rounds programme.bundle --programme programme.yaml --side department.request --side provider.request --out 2027\n"
"\n"
"Keys that are named stay; bookings and tokens of the old year stay good. New cards begin where the old ones end; none are printed while the old ones last for three quarters more. Roster and policy are dated anew, from the programme file. The sponsor signs the policy after that, with “sign”."
msgstr ""
"Por exemplo:\n"
"  respite-authority rounds programme.bundle --programme programme.yaml --side department.request --side provider.request --out 2027\n"
"\n"
"As chaves já citadas continuam; agendamentos e vales do ano anterior continuam valendo. Os cartões novos começam onde os antigos terminam; nenhum é impresso enquanto os antigos valem por mais três trimestres. A lista de profissionais e o regulamento recebem novas datas, a partir do arquivo do programa. Depois disso, o patrocinador assina o regulamento com “sign”."

msgid ""
"For example:\n"
"  respite-authority sides programme.bundle --side department.request\n"
"\n"
"For the request that a side writes after rotating its certificate or moving. Rounds and policy stay as they are."
msgstr ""
"Por exemplo:\n"
"  respite-authority sides programme.bundle --side department.request\n"
"\n"
"Para o pedido que um lado grava depois de trocar o certificado ou de mudar de endereço. As rodadas e o regulamento ficam como estão."

msgid ""
"For example:\n"
"  respite-authority sign programme/programme.bundle --home council\n"
"\n"
"Shows in plain words what you are about to sign. The file is replaced by the same one with your signature added."
msgstr ""
"Por exemplo:\n"
"  respite-authority sign programme/programme.bundle --home council\n"
"\n"
"Mostra em palavras simples o que você está prestes a assinar. O arquivo é substituído pelo mesmo, com a sua assinatura acrescentada."

msgid ""
"For example:\n"
"  respite-server backup /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"The copy holds the server's secret keys: keep it as well as the server, and delete it when the bookings in it should be gone. It holds no key of a check-in round: a server that is restored from it needs new ones for the rounds to come."
msgstr ""
"Por exemplo:\n"
"  respite-server backup /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"A cópia contém as chaves secretas do servidor: cuide dela tão bem quanto do servidor, e apague-a quando os agendamentos que estão nela não devam mais existir. Ela não contém nenhuma chave de uma rodada de questionários: um servidor restaurado a partir dela precisa de chaves novas para as próximas rodadas."

msgid ""
"For example:\n"
"  respite-server check --home /srv/respite"
msgstr ""
"Por exemplo:\n"
"  respite-server check --home /srv/respite"

msgid ""
"For example:\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  respite-server import programme.bundle provider.codes --home /srv/respite\n"
"\n"
"The provider side also takes the file of code digests. What is older than what is there already, or not signed as it must be, is refused."
msgstr ""
"Por exemplo:\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  respite-server import programme.bundle provider.codes --home /srv/respite\n"
"\n"
"O lado do prestador recebe também o arquivo de hashes de códigos. O que é mais antigo do que já está lá, ou não está assinado como deve, é recusado."

msgid ""
"For example:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server init --role both --home ./both \\\n"
"    --address https://127.0.0.1:8443 --address https://127.0.0.1:8444\n"
"\n"
"Give the file side.request to the clinical authority, by hand or over a channel that you trust."
msgstr ""
"Por exemplo:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server init --role both --home ./both \\\n"
"    --address https://127.0.0.1:8443 --address https://127.0.0.1:8444\n"
"\n"
"Entregue o arquivo side.request à coordenação clínica, em mãos ou por um canal em que você confia."

msgid ""
"For example:\n"
"  respite-server request --home /srv/respite"
msgstr ""
"Por exemplo:\n"
"  respite-server request --home /srv/respite"

msgid ""
"For example:\n"
"  respite-server restore /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"Every file of the backup is checked before the folder appears. What was booked after the backup is lost on the server, not with the officers and clinicians who booked it."
msgstr ""
"Por exemplo:\n"
"  respite-server restore /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"Cada arquivo da cópia de segurança é conferido antes que a pasta apareça. O que foi marcado depois da cópia de segurança se perde no servidor, mas não para os policiais e profissionais que marcaram."

msgid ""
"For example:\n"
"  respite-server rotate-certificate --home /srv/respite\n"
"\n"
"Clients accept both certificates that the roster names, so nobody is locked out. Restart the server, then give the new side.request to the authority."
msgstr ""
"Por exemplo:\n"
"  respite-server rotate-certificate --home /srv/respite\n"
"\n"
"Os clientes aceitam os dois certificados que a lista de profissionais cita, de modo que ninguém fica de fora. Reinicie o servidor e depois entregue o novo side.request à coordenação."

msgid ""
"For example:\n"
"  respite-server status --home /srv/respite --json"
msgstr ""
"Por exemplo:\n"
"  respite-server status --home /srv/respite --json"

msgid "For first responders and their families."
msgstr "Para profissionais de emergência e suas famílias."

msgid "For lost ones"
msgstr "Para os perdidos"

msgid "For police only: answered by retired officers, with no ties to any department."
msgstr "Só para policiais: quem atende são policiais aposentados, sem ligação com nenhum departamento."

msgid "For somebody at the door"
msgstr "Para alguém que chega sem hora marcada"

msgid "For somebody who came without a booking."
msgstr "Para alguém que veio sem agendamento."

msgid "For the officer of a booking"
msgstr "Para o policial de um agendamento"

msgid "For the officer of this booking."
msgstr "Para o policial deste agendamento."

msgid "For the signers of a programme, on a machine that is not connected. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."
msgstr "Para os signatários de um programa, em um computador sem conexão. Códigos de saída: 0 feito, 1 recusado ou sem êxito, 2 uso incorreto."

msgid "For the timer: fetch tokens that are due, or send a check-in that waits, or do nothing, without a word."
msgstr "Para o temporizador: buscar os vales que já estão disponíveis, ou enviar um questionário à espera, ou não fazer nada; sempre em silêncio."

msgid "For which purpose?"
msgstr "Com que finalidade?"

msgid "For whom?"
msgstr "Para quem?"

msgid "Forget the exception with this number."
msgstr "Esquecer a exceção com este número."

msgid "Forget what was imported."
msgstr "Esquecer o que foi importado."

msgid "Formats of notes"
msgstr "Formatos de anotações"

msgid "Former records custodians"
msgstr "Guardiões anteriores dos registros"

msgid "Found a programme, sign its documents, print its cards."
msgstr "Funde um programa, assine os documentos dele, imprima os cartões dele."

msgid "Found a programme: documents, a year of rounds, cards and a poster."
msgstr "Fundar um programa: documentos, um ano de rodadas, cartões e um cartaz."

msgid "Found this programme, and sign it as {name}?"
msgstr "Fundar este programa e assiná-lo como {name}?"

msgid "Free by the next day"
msgstr "Horário livre até o dia seguinte"

msgid "Free instead, the server says:"
msgstr "Segundo o servidor, em vez disso estão livres:"

msgid "Free on that day:"
msgstr "Horários livres nesse dia:"

msgid "From"
msgstr "Desde"

msgid "From a round to come on, a check-in would ask: {questions}."
msgstr "A partir de uma próxima rodada, um questionário perguntaria: {questions}."

msgid "From now until six in the morning."
msgstr "De agora até as seis da manhã."

msgid "From the case files"
msgstr "Dos prontuários"

msgid "From when on these weekdays."
msgstr "A partir de que hora nestes dias da semana."

msgid "Further lines of the crisis card"
msgstr "Outras linhas do cartão de crise"

msgid "GIRP note"
msgstr "Anotação GIRP"

msgid "Get the tool on a device of your own: {address} (SHA-256 {digest})."
msgstr "Obtenha a ferramenta em um dispositivo seu: {address} (SHA-256 {digest})."

msgid "Get the tool on a device of your own; whoever gave you this card says where."
msgstr "Obtenha a ferramenta em um dispositivo seu; quem lhe deu este cartão diz onde."

msgid "Give --agree or --refuse, not both."
msgstr "Indique --agree ou --refuse, não ambos."

msgid "Give --booking or --session, not both."
msgstr "Indique --booking ou --session, não as duas."

msgid "Give --closed or --open, not both."
msgstr "Indique --closed ou --open, não as duas."

msgid "Give --cover or --supervise, not both."
msgstr "Indique --cover ou --supervise, não as duas."

msgid "Give --private or --now, not both."
msgstr "Indique --private ou --now, não as duas."

msgid "Give --release and its number, or --basis, or --report."
msgstr "Indique --release e o número, ou --basis, ou --report."

msgid "Give --resource or --service-file, not both."
msgstr "Indique --resource ou --service-file, não as duas."

msgid "Give --revise or --resume, not both."
msgstr "Indique --revise ou --resume, não as duas."

msgid "Give --to or --booking, not both."
msgstr "Indique --to ou --booking, não as duas."

msgid "Give --walk-in, or --booking and its number."
msgstr "Indique --walk-in, ou --booking com o número dele."

msgid "Give --weekdays, --from and --to together."
msgstr "Indique --weekdays, --from e --to juntas."

msgid "Give a booking or --walk-in, not both."
msgstr "Indique um agendamento ou --walk-in, não os dois."

msgid "Give a bundle or a card file, not both."
msgstr "Indique um pacote ou um arquivo de cartão, não os dois."

msgid "Give a calendar file, or --none."
msgstr "Indique um arquivo de calendário, ou --none."

msgid "Give a file or hours, not both."
msgstr "Indique um arquivo ou horas, não os dois."

msgid "Give a period, or --cancel."
msgstr "Indique um período, ou --cancel."

msgid "Give days, or --remove."
msgstr "Indique dias, ou --remove."

msgid "Give each a name of its own, or remove one."
msgstr "Dê a cada um um nome próprio ou remova um."

msgid "Give it back for revision."
msgstr "Devolvê-la para revisão."

msgid "Give one --address for each side."
msgstr "Indique um --address para cada lado."

msgid "Give one --listen for each side, or none."
msgstr "Indique um --listen para cada lado, ou nenhum."

msgid "Give one of --due, --booking and --next-day."
msgstr "Indique só uma destas opções: --due, --booking ou --next-day."

msgid "Give one of --preset, --cycle, --calendar and --irregular."
msgstr "Indique só uma destas opções: --preset, --cycle, --calendar ou --irregular."

msgid "Give the authority the file {request}, and read out these six words by telephone: {words}."
msgstr "Entregue à coordenação o arquivo {request}, e leia por telefone estas seis palavras: {words}."

msgid "Give the device your share of the records custodian's key too."
msgstr "Dar ao dispositivo também a sua parte da chave do guardião dos registros."

msgid "Give the first day of a cycle with --anchor."
msgstr "Indique o primeiro dia de um ciclo com --anchor."

msgid "Give the number of a case, or --all."
msgstr "Indique o número de um caso, ou --all."

msgid "Give the plan with --plan, or say --none."
msgstr "Indique o plano com --plan, ou diga --none."

msgid "Give this device your share of the records custodian's key too? If it is lost, nothing takes the share back."
msgstr "Dar a este dispositivo também a sua parte da chave do guardião dos registros? Se ele se perder, nada recupera a parte."

msgid "Give this note back?"
msgstr "Devolver esta anotação?"

msgid "Given back by the supervisor: {reason}"
msgstr "Devolvida pelo supervisor: {reason}"

msgid "Given back with your remark."
msgstr "Devolvida com o seu comentário."

msgid "Go on with a draft"
msgstr "Continuar com um rascunho"

msgid "Go on with this draft."
msgstr "Continuar com este rascunho."

msgid "Go on with what you left unfinished: a draft, or a text that became none."
msgstr "Continuar com o que você deixou sem terminar: um rascunho, ou um texto que não virou rascunho."

msgid "Go on with what you wrote?"
msgstr "Continuar com o que você escreveu?"

msgid "Goal"
msgstr "Objetivo"

msgid "Goal set"
msgstr "Objetivo definido"

msgid "Goal {number} is set."
msgstr "O objetivo {number} está definido."

msgid "Goal {number}, case {case}:"
msgstr "Objetivo {number}, caso {case}:"

msgid "Goal {number}: {status}."
msgstr "Objetivo {number}: {status}."

msgid "Goals"
msgstr "Objetivos"

msgid "Goals met"
msgstr "Objetivos cumpridos"

msgid "Goals of a department"
msgstr "Metas de um departamento"

msgid "Goals of a department, of departments together and of the programme are those of the policy that is signed now."
msgstr "As metas de um departamento, dos departamentos em conjunto e do programa são as do regulamento assinado agora."

msgid "Goals of departments that are counted together"
msgstr "Metas dos departamentos contados juntos"

msgid "Goals of each level, in hundredths, sessions or hours"
msgstr "Metas de cada nível, em centésimos, sessões ou horas"

msgid "Goals of the programme"
msgstr "Metas do programa"

msgid "Goals reached"
msgstr "Objetivos alcançados"

msgid "Goals, in hundredths of the days"
msgstr "Metas, em centésimos dos dias"

msgid "Good in"
msgstr "Válidos em"

msgid "Ground"
msgstr "Motivo"

msgid "Group"
msgstr "De grupo"

msgid "Group note"
msgstr "Anotação de grupo"

msgid "Hand a case, or your whole caseload, to a colleague who answers for it from now on."
msgstr "Transferir um caso, ou todos os seus casos, para um colega que responde por eles a partir de agora."

msgid "Hand in records of your cases now; the server sees when they were written."
msgstr "Entregar agora os registros dos seus casos; o servidor vê quando foram escritos."

msgid "Hand over, since nobody else belongs to them: cases {cases}."
msgstr "Transfira os que não têm nenhum outro membro: casos {cases}."

msgid "Hand the new wraps in with “respite-notes sync”, and make a backup: an older one lacks these keys."
msgstr "Entregue as novas proteções com “respite-notes sync” e faça uma cópia de segurança: a uma mais antiga faltam estas chaves."

msgid "Hand {count} case to {name} and leave it? Your psychotherapy notes do not go along."
msgid_plural "Hand {count} cases to {name} and leave them? Your psychotherapy notes do not go along."
msgstr[0] "Transferir {count} caso para {name} e sair dele? As suas anotações de psicoterapia não vão junto."
msgstr[1] "Transferir {count} de casos para {name} e sair deles? As suas anotações de psicoterapia não vão junto."
msgstr[2] "Transferir {count} casos para {name} e sair deles? As suas anotações de psicoterapia não vão junto."

msgid "Hand-off"
msgstr "Encaminhamento"

msgid "Hand-off offered"
msgstr "Encaminhamento oferecido"

msgid "Hand-off to {service}"
msgstr "Encaminhamento para {service}"

msgid "Hand-off without an end"
msgstr "Encaminhamento sem desfecho"

msgid "Hand-off {number} to {service} has no end; “handoff complete {case} {number}”, “decline” or “lost” gives it one."
msgstr "O encaminhamento {number} para “{service}” não tem desfecho; “handoff complete {case} {number}”, “decline” ou “lost” dá um a ele."

msgid "Hand-off {number} to {service}: offered."
msgstr "Encaminhamento {number} para {service}: oferecido."

msgid "Hand-off {number}: {stage}."
msgstr "Encaminhamento {number}: {stage}."

msgid "Hand-offs"
msgstr "Encaminhamentos"

msgid "Hand-offs completed"
msgstr "Encaminhamentos concluídos"

msgid "Hand-offs to other services, each tracked until it has an end."
msgstr "Encaminhamentos a outros serviços, cada um acompanhado até ter um desfecho."

msgid "Handed off"
msgstr "Encaminhado a outro serviço"

msgid "Handing in case files"
msgstr "Entrega de prontuários"

msgid "Have these answers counted with everybody's, sealed so that nobody can read them?"
msgstr "Você quer que estas respostas sejam contadas com as de todos, seladas para que ninguém consiga lê-las?"

msgid "Have these answers counted with everybody's, sealed so that only the operator of both sides could read them?"
msgstr "Você quer que estas respostas sejam contadas com as de todos, seladas de modo que só o operador dos dois lados poderia lê-las?"

msgid "Have you read this, and do you want to go on?"
msgstr "Você leu isto e quer continuar?"

msgid "Have you written it down or printed it?"
msgstr "Você já copiou a folha à mão ou a imprimiu?"

msgid "Health"
msgstr "Saúde"

msgid "Heard {time}."
msgstr "Último aviso: {time}."

msgid "Held: nothing of this case is destroyed until the hold is lifted."
msgstr "Retido: nada deste caso é destruído até que a retenção seja suspensa."

msgid "Help:  {help}"
msgstr "Ajuda:  {help}"

msgid "High stress (4 or 5)"
msgstr "Estresse alto (4 ou 5)"

msgid "Higher than the round before."
msgstr "Mais alto que na rodada anterior."

msgid "History"
msgstr "Histórico"

msgid "Hold a share"
msgstr "Têm uma parte"

msgid "Holidays"
msgstr "Feriados"

msgid "Hours"
msgstr "Horas"

msgid "Hours are written like “mon-fri 18:00-22:00” or “sat,sun 10:00-14:00”."
msgstr "As horas se escrevem assim: “seg-sex 18:00-22:00” ou “sáb,dom 10:00-14:00”."

msgid "Hours kept for urgent need, bookable a day before."
msgstr "Horas reservadas para urgências, que podem ser marcadas a partir de um dia antes."

msgid "Hours kept until the day before, so that tomorrow always has a place."
msgstr "Horas reservadas até o dia anterior, para que sempre haja um lugar no dia seguinte."

msgid "Hours like “mon-fri 18:00-22:00”, in place of your open hours; may be repeated. An end before the beginning is on the next day."
msgstr "Horas como “mon-fri 18:00-22:00”, no lugar das suas horas abertas; pode ser repetido. Um fim anterior ao começo é no dia seguinte."

msgid "Hours like “mon-fri 18:00-22:00”."
msgstr "Horas como “mon-fri 18:00-22:00”."

msgid "Hours that a hand-off may stand still"
msgstr "Horas que um encaminhamento pode ficar parado"

msgid "Hours within which a note is signed"
msgstr "Horas para assinar uma anotação"

msgid "Hours within which an intern's note is co-signed"
msgstr "Horas para coassinar a anotação de um estagiário"

msgctxt "kind of service"
msgid "Housing"
msgstr "Moradia"

msgid "How"
msgstr "Como"

msgid "How (off-site, phone, video, on-site)"
msgstr "Como: off-site (fora do departamento), phone (telefone), video (vídeo) ou on-site (no departamento)"

msgid "How I make where I am safer (duty weapon, locker, who keeps it)"
msgstr "Como torno mais seguro o lugar onde estou (arma de serviço, armário, quem a guarda)"

msgid "How I notice that it is getting worse"
msgstr "Como percebo que está piorando"

msgid "How did it end?"
msgstr "Como terminou?"

msgid "How do you like to meet?"
msgstr "Como você prefere conversar com o profissional?"

msgid "How do you want to meet?"
msgstr "Como você quer conversar com o profissional?"

msgid "How is it reached? (Enter alone: not said)"
msgstr "Como se entra em contato? (só Enter: não informado)"

msgid "How it will be seen that it is reached, from this file."
msgstr "Como se verá que foi alcançado, deste arquivo."

msgid "How long a walk-in took."
msgstr "Quanto durou uma sessão sem hora marcada."

msgid "How long cases are kept: as the programme's policy says, at least seven years after the last contact and three after a death, unless a legal hold stands."
msgstr "Por quanto tempo os casos são conservados: como diz o regulamento do programa, pelo menos sete anos depois do último contato e três depois de um falecimento, salvo se houver uma retenção legal."

msgid "How long; as you offer it unless given."
msgstr "Quanto dura; se não for indicado, como você a oferece."

msgid "How many cards, 10 to 100000; keep spare ones in a drawer."
msgstr "Quantos cartões, de 10 a 100000; guarde os que sobrarem em uma gaveta."

msgid "How many days ahead can be booked (first 56)."
msgstr "Com quantos dias de antecedência se pode marcar (inicialmente 56)."

msgid "How many days the offer stands."
msgstr "Por quantos dias a oferta vale."

msgid "How many days to look at, 7 to 42."
msgstr "Quantos dias olhar, de 7 a 42."

msgid "How many of the cards are for officers who joined."
msgstr "Quantos dos cartões são para policiais que entraram."

msgid "How many return visits; 0 for none."
msgstr "Quantos encontros periódicos; 0 para nenhum."

msgid "How many shares are needed; two at least."
msgstr "Quantas partes são necessárias; duas no mínimo."

msgid "How many to show."
msgstr "Quantos mostrar."

msgid "How may the clinician reach you?"
msgstr "Como o profissional pode falar com você?"

msgid "How much stress do you feel these days?"
msgstr "Quanto estresse você tem sentido nestes dias?"

msgid "How the clinician can reach you is missing or too long."
msgstr "Falta dizer como o profissional pode falar com você, ou o texto é longo demais."

msgid "How the service is reached, from this file."
msgstr "Como se entra em contato com o serviço, deste arquivo."

msgctxt "sessions"
msgid "How they met"
msgstr "Como se encontraram"

msgid "How to come back"
msgstr "Como voltar"

msgid "How to reach the officer"
msgstr "Como falar com o policial"

msgid "How to reach you"
msgstr "Como falar com você"

msgid "How to read this"
msgstr "Como ler isto"

msgid "How we were in touch"
msgstr "Como estivemos em contato"

msgid "How will you both see it? (Enter alone: not said)"
msgstr "Como vocês vão ver isso? (só Enter: não informado)"

msgid "How you met at a walk-in: off-site, phone, video or on-site."
msgstr "Como foi uma sessão sem hora marcada: off-site (fora do departamento), phone (telefone), video (vídeo) ou on-site (no departamento)."

msgid "How: off-site, phone, video or on-site."
msgstr "Como: off-site (fora do departamento), phone (telefone), video (vídeo) ou on-site (no departamento)."

msgid "How: off-site, phone, video, on-site."
msgstr "Como: off-site (fora do departamento), phone (telefone), video (vídeo), on-site (no departamento)."

msgid "I would rather not say"
msgstr "Prefiro não dizer"

msgid "If nobody is left who can open your record, {needed} of these clinicians together can open it and hand it to a colleague: {names}. None of them can do it alone, and nobody in command can hold a part of that key. What your social worker keeps apart as psychotherapy notes stays closed to them."
msgstr "Se não restar ninguém que possa abrir o seu registro, {needed} destes profissionais em conjunto podem abri-lo e entregá-lo a um colega: {names}. Nenhum deles consegue fazer isso por conta própria, e ninguém do comando pode ter uma parte dessa chave. O que o seu assistente social guarda à parte como anotações de psicoterapia continua fechado para eles."

msgid "If somebody is in danger now."
msgstr "Se alguém está em perigo agora."

msgid "Imported calendar"
msgstr "Calendário importado"

msgid "Improving"
msgstr "Melhorando"

msgid "In progress"
msgstr "Em andamento"

msgid "In the roster"
msgstr "Na lista de profissionais"

msgid "In the way of closing:"
msgstr "Impede o fechamento:"

msgid "In whose name you sign."
msgstr "Em nome de quem você assina."

msgid "In words"
msgstr "Em palavras"

msgid "In writing"
msgstr "Por escrito"

msgid "In writing; otherwise orally."
msgstr "Por escrito; sem isto, oralmente."

msgid "Individual"
msgstr "Individual"

msgid "Intake"
msgstr "Entrevista inicial"

msgctxt "part of a case file"
msgid "Intake"
msgstr "Informações iniciais"

msgid "Intervention"
msgstr "Intervenção"

msgid "Introduced"
msgstr "Apresentado"

msgid "Issued"
msgstr "Emitido em"

msgid "It documents the session of this booking."
msgstr "Documenta a sessão deste agendamento."

msgid "It documents this session of the case."
msgstr "Documenta esta sessão do caso."

msgid "It follows nothing, and is not the beginning."
msgstr "Não segue nada e não é o começo."

msgid "It has been high for two weeks or longer. Talking to somebody may help; nobody but you sees this."
msgstr "Está alto há duas semanas ou mais. Conversar com alguém pode ajudar; só você vê isto."

msgid "It is not the beginning of this case."
msgstr "Não é o começo deste caso."

msgid "It is not yet seen by {clinician}; “respite appointments” shows when it is."
msgstr "{clinician} ainda não viu o agendamento; “respite appointments” mostra quando isso acontecer."

msgid "It is sealed to the officer's booking: neither the server nor anybody in command can read it."
msgstr "É selado para o agendamento do policial: nem o servidor nem ninguém do comando pode ler."

msgid "It is struck as an error."
msgstr "Está riscado como erro."

msgid "It is to be sent at once: whoever watches this network, or the department's server, can tell that somebody here checked in at this moment. What you answered nobody can tell. Wait an hour before you book: a booking right after it could be known as the same person's."
msgstr "Ele vai ser enviado imediatamente: quem vigia esta rede, ou o servidor do departamento, pode saber que alguém aqui respondeu ao questionário neste momento. O que você respondeu, ninguém consegue saber. Espere uma hora antes de marcar: um agendamento logo depois poderia ser reconhecido como da mesma pessoa."

msgid "It is to be sent at once: whoever watches this network, or the department's server, can tell that somebody here checked in at this moment. What you answered only the operator of both sides could tell. Wait an hour before you book: a booking right after it could be known as the same person's."
msgstr "Ele vai ser enviado imediatamente: quem vigia esta rede, ou o servidor do departamento, pode saber que alguém aqui respondeu ao questionário neste momento. O que você respondeu, só o operador dos dois lados poderia saber. Espere uma hora antes de marcar: um agendamento logo depois poderia ser reconhecido como da mesma pessoa."

msgid "It is used on this device only, so that nobody who assesses officers of your department is suggested to you."
msgstr "É usado só neste dispositivo, para que não seja sugerido a você ninguém que avalie policiais do seu departamento."

msgid "It may hold your share of the records custodian's key, which revoking does not take back. If the device is not in your hands, tell the clinical authority: a new custodian is the safe end."
msgstr "Ele pode ter a sua parte da chave do guardião dos registros, que a revogação não retira. Se o dispositivo não está nas suas mãos, avise a coordenação clínica: o seguro é um novo guardião."

msgid "It names something that this case does not have."
msgstr "Cita algo que este caso não tem."

msgid "It says that it happened after it was written."
msgstr "Diz que aconteceu depois de ter sido escrito."

msgid "It takes about a minute."
msgstr "Leva cerca de um minuto."

msgid "It was the last attempt: they were not reached."
msgstr "Foi a última tentativa: o contato não foi conseguido."

msgid "It was told with this mandated report, which gives the legal basis."
msgstr "Foi informado com esta notificação obrigatória, que dá a base legal."

msgid "It was withdrawn in writing, as the law asks; what was said counts all the same."
msgstr "Foi retirada por escrito, como pede a lei; o que foi dito de viva voz vale da mesma forma."

msgid "Its author does not belong to the case."
msgstr "Quem escreveu não pertence ao caso."

msgid "Its author was revoked before it was first seen."
msgstr "As chaves de quem escreveu foram revogadas antes que isto fosse visto pela primeira vez."

msgid "Its six words: {words}"
msgstr "As seis palavras do programa: {words}"

msgid "Its time is not over, or a legal hold stands; “respite-notes retention” lists until when each case is kept."
msgstr "O prazo dele não acabou, ou há uma retenção legal; “respite-notes retention” lista até quando cada caso é conservado."

msgid "Join a programme, from the authority's bundle or from an address and a card's code."
msgstr "Entrar em um programa, com o pacote da coordenação ou com um endereço e o código de um cartão."

msgid "Joined."
msgstr "Você entrou no programa."

msgid "Joined. The server does not answer: “respite-notes sync” publishes your keys."
msgstr "Você entrou no programa. O servidor não responde: “respite-notes sync” publica as suas chaves."

msgid "Joined; your keys are published. “respite-notes availability set” says when you work."
msgstr "Você entrou no programa; as suas chaves estão publicadas. “respite-notes availability set” diz quando você trabalha."

msgid "Keep everything in this directory, for example on a USB stick."
msgstr "Guardar tudo nesta pasta, por exemplo em um pen drive."

msgid "Keep no name."
msgstr "Não guardar nenhum nome."

msgid "Keep the answers on this device; send nothing."
msgstr "Guardar as respostas neste dispositivo; não enviar nada."

msgid "Keep these hours?"
msgstr "Manter estas horas?"

msgid "Keep who came"
msgstr "Anotar quem veio"

msgid "Keep who came; it never leaves this device."
msgstr "Anotar quem veio; isso nunca sai deste dispositivo."

msgid "Keep your copy of what a colleague had destroyed before its time."
msgstr "Conservar a sua cópia do que um colega mandou destruir antes do prazo."

msgid "Kept"
msgstr "Conservado"

msgid "Kept as psychotherapy note {number}, for you alone."
msgstr "Guardada como anotação de psicoterapia {number}, só para você."

msgid "Kept here: booking {number}, {word}."
msgstr "Anotado aqui: agendamento {number}, {word}."

msgid "Key"
msgstr "Chave"

msgid "Key of the department side"
msgstr "Chave do lado do departamento"

msgid "Key of the provider side"
msgstr "Chave do lado do prestador"

msgid "Keys of the year"
msgstr "Chaves do ano"

msgid "Kind"
msgstr "Tipo"

msgid "Kinds of session: individual, couple, family, group."
msgstr "Tipos de sessão: individual, couple (casal), family (família), group (grupo)."

msgid "Language"
msgstr "Idioma"

msgid "Languages"
msgstr "Idiomas"

msgid "Last checked"
msgstr "Última conferência"

msgid "Last contact"
msgstr "Último contato"

msgid "Last day"
msgstr "Último dia"

msgid "Last fetched {time}."
msgstr "Última busca: {time}."

msgid "Last quarter"
msgstr "Último trimestre"

msgid "Last verified on {date}, which is long ago: it may have changed."
msgstr "Verificado pela última vez: {date}, há muito tempo; pode ter mudado."

msgid "Last verified on {date}."
msgstr "Verificado pela última vez: {date}."

msgid "Late entry"
msgstr "Entrada tardia"

msgid "Late entry: of {event}, written {written}"
msgstr "Entrada tardia; data: {event}; escrita: {written}"

msgid "Leave one at least."
msgstr "Deixe pelo menos um."

msgid "Leave your own share for whoever puts the key together."
msgstr "Deixar a sua própria parte para quem recompõe a chave."

msgid "Left out of the log: {count} disclosure that belongs to a mandated report."
msgid_plural "Left out of the log: {count} disclosures that belong to mandated reports."
msgstr[0] "Fora do registro de divulgações: {count} divulgação que pertence a uma notificação obrigatória."
msgstr[1] "Fora do registro de divulgações: {count} de divulgações que pertencem a notificações obrigatórias."
msgstr[2] "Fora do registro de divulgações: {count} divulgações que pertencem a notificações obrigatórias."

msgid "Left out, since the release does not cover it: {parts}."
msgstr "Fora, porque a autorização não abrange: {parts}."

msgid "Left out: events of days that the release does not cover."
msgstr "Fora: acontecimentos de dias que a autorização não abrange."

msgid "Left out: psychotherapy notes, which are kept apart."
msgstr "Fora: as anotações de psicoterapia, que são guardadas à parte."

msgid "Left out: the log of disclosures, for which this format has no place; “--format text” has it."
msgstr "Fora: o registro de divulgações, para o qual este formato não tem lugar; “--format text” o inclui."

msgid "Left out: the text of {count} note entered in error; its reason stands there."
msgid_plural "Left out: the texts of {count} notes entered in error; their reasons stand there."
msgstr[0] "Fora: o texto de {count} anotação registrada por erro; o motivo consta ali."
msgstr[1] "Fora: os textos de {count} de anotações registradas por erro; os motivos constam ali."
msgstr[2] "Fora: os textos de {count} anotações registradas por erro; os motivos constam ali."

msgid "Left out: {count} note that is not signed, or not co-signed."
msgid_plural "Left out: {count} notes that are not signed, or not co-signed."
msgstr[0] "Fora: {count} anotação sem assinatura, ou sem coassinatura."
msgstr[1] "Fora: {count} de anotações sem assinatura, ou sem coassinatura."
msgstr[2] "Fora: {count} anotações sem assinatura, ou sem coassinatura."

msgid "Left the service"
msgstr "Deixou o serviço"

msgid "Legal basis"
msgstr "Base legal"

msgctxt "kind of service"
msgid "Legal help"
msgstr "Ajuda jurídica"

msgid "Legal hold lifted"
msgstr "Retenção legal suspensa"

msgid "Legal hold set"
msgstr "Retenção legal definida"

msgid "Let a colleague into a case: all that is in it, and what comes."
msgstr "Dar a um colega acesso a um caso: a tudo o que há nele e ao que vier."

msgid "Let go of what a colleague had destroyed before its time."
msgstr "Abrir mão do que um colega mandou destruir antes do prazo."

msgid "Level"
msgstr "Nível"

msgid "Licence"
msgstr "Licença"

msgid "Licensed until"
msgstr "Licença até"

msgid "Lift the legal hold of a case; its time runs as if there had been none."
msgstr "Suspender a retenção legal de um caso; o prazo dele corre como se não tivesse havido nenhuma."

msgid "Lift the legal hold of case {number}? Once its time is over it can be destroyed."
msgstr "Suspender a retenção legal do caso {number}? Quando o prazo acabar, ele poderá ser destruído."

msgid "Lifted."
msgstr "Retenção suspensa."

msgid "Limits of confidentiality"
msgstr "Limites da confidencialidade"

msgid "Limits of confidentiality read out"
msgstr "Limites da confidencialidade lidos em voz alta"

msgid "Line {line} cannot be used: {reason}."
msgstr "A linha {line} não pode ser usada: {reason}."

msgid "Line {line} is a heading that this format does not have."
msgstr "A linha {line} é um título que este formato não tem."

msgid "Line {line} stands before the first heading."
msgstr "A linha {line} está antes do primeiro título."

msgid "Lines of the crisis card would read differently."
msgstr "Algumas linhas do cartão de crise teriam outro texto."

msgid "List all versions of the plan."
msgstr "Listar todas as versões do plano."

msgid "List sessions to hand over, since your licence, contract, supervision or role does not cover them."
msgstr "Listar as sessões a repassar, porque a sua licença, o seu contrato, a sua supervisão ou a sua função não as cobre."

msgid "List the cases"
msgstr "Listar os casos"

msgid "List the goals of a case, or the open ones of all cases."
msgstr "Listar os objetivos de um caso, ou os abertos de todos os casos."

msgid "List the open follow-ups of a case, or of all cases."
msgstr "Listar os acompanhamentos abertos de um caso, ou de todos os casos."

msgid "List the open hand-offs of a case, or of all cases."
msgstr "Listar os encaminhamentos abertos de um caso, ou de todos os casos."

msgid "List the psychotherapy notes of a case, without what they say."
msgstr "Listar as anotações de psicoterapia de um caso, sem o que dizem."

msgid "List the releases of a case, those that ended too."
msgstr "Listar as autorizações de divulgação de um caso, também as que terminaram."

msgid "List the reports of a case, with what is still to be done."
msgstr "Listar as notificações de um caso, com o que ainda falta fazer."

msgid "List the summaries that were published."
msgstr "Listar os resumos que foram publicados."

msgid "List them, and until when each is to be signed."
msgstr "Listá-los, com o prazo para assinar cada um."

msgid "List until when each case is kept, and what may be destroyed."
msgstr "Listar até quando cada caso é conservado, e o que pode ser destruído."

msgid "List what you have to see to before you leave the programme. It changes nothing."
msgstr "Listar o que você precisa resolver antes de sair do programa. Não altera nada."

msgid "List your cases."
msgstr "Listar os seus casos."

msgid "List your devices, as your newest key list names them."
msgstr "Listar os seus dispositivos, como a sua lista de chaves mais recente os cita."

msgid "Listed by others, not verified by us:"
msgstr "De listas de terceiros; não verificados por nós:"

msgid "Listen here instead of where init was told; for both sides given twice."
msgstr "Escutar aqui, e não onde foi dito em init; para os dois lados, indicado duas vezes."

msgid "Listens on"
msgstr "Escuta em"

msgid "Log that something of a case was told, under a release or with another legal basis."
msgstr "Anotar que algo de um caso foi informado, com uma autorização de divulgação ou com outra base legal."

msgid "Log that {parts} of case {number} went to {recipient}?"
msgstr "Anotar que isto do caso {number} foi para {recipient}: {parts}?"

msgid "Log what was told with “respite-notes disclose {case} --report {number}”."
msgstr "Anote o que foi informado com “respite-notes disclose {case} --report {number}”."

msgid "Logged as disclosure {number}, to {recipient}."
msgstr "Anotado como divulgação {number}, para {recipient}."

msgid "Look again at group {groups}: something in it is mistyped."
msgid_plural "Look again at groups {groups}: something in them is mistyped."
msgstr[0] "Confira de novo o grupo {groups}: há algo digitado errado."
msgstr[1] "Confira de novo os grupos {groups}: há algo digitado errado."
msgstr[2] "Confira de novo os grupos {groups}: há algo digitado errado."

msgid "Look at the next two weeks"
msgstr "Ver as próximas duas semanas"

msgid "Look for the earliest free time with a social worker?"
msgstr "Procurar o primeiro horário livre com um assistente social?"

msgid "Look twice: {change}"
msgstr "Olhe duas vezes: {change}"

msgid "Lost"
msgstr "Contato perdido"

msgid "Lower than the round before."
msgstr "Mais baixo que na rodada anterior."

msgid "Made"
msgstr "Feito em"

msgid "Made in {folder}:"
msgstr "Criado em {folder}:"

msgid "Made on {date}."
msgstr "Data: {date}."

msgid "Make a custodian's key, split it among clinicians, and forget it."
msgstr "Criar a chave de um guardião, dividi-la entre profissionais e esquecê-la."

msgid "Make a new recovery sheet; the old one opens nothing any more, except older backups."
msgstr "Criar uma nova folha de recuperação; a antiga não abre mais nada, exceto cópias de segurança mais antigas."

msgid "Make a signer's key, sealed under a passphrase."
msgstr "Criar a chave de um signatário, selada com uma frase secreta."

msgid "Make more cards for a cell."
msgstr "Criar mais cartões para um agrupamento."

msgid "Make your keys, a recovery sheet and a tested backup. Done once."
msgstr "Criar as suas chaves, uma folha de recuperação e uma cópia de segurança testada. Só é feito uma vez."

msgid "Mandated reports are open in cases {cases}."
msgstr "Há notificações obrigatórias abertas nos casos {cases}."

msgid "Mandated reports: orally within 12 hours, in writing within 48 (CGS 17a-101b, 17a-101c)."
msgstr "Notificações obrigatórias: oralmente em até 12 horas, por escrito em até 48 (CGS 17a-101b, 17a-101c)."

msgid "Mark something of a case as entered in error; it stays readable, struck through."
msgstr "Indicar que algo de um caso foi registrado por erro; continua legível, riscado."

msgid "Measure"
msgstr "Medida"

msgid "Measured by the goals of the model {model}."
msgstr "Medido pelas metas do modelo {model}."

msgid "Measured by the programme's own goals; its model is {model}."
msgstr "Medido pelas metas do próprio programa; o modelo dele é {model}."

msgctxt "kind of service"
msgid "Medical care"
msgstr "Atendimento médico"

msgid "Member added"
msgstr "Membro acrescentado"

msgid "Member removed"
msgstr "Membro removido"

msgid "Members"
msgstr "Membros"

msgid "Messages"
msgstr "Mensagens"

msgid "Minutes from booking to session, at least (first 720)."
msgstr "Minutos entre o agendamento e a sessão, no mínimo (inicialmente 720)."

msgid "Minutes kept free after each session (first 10)."
msgstr "Minutos livres depois de cada sessão (inicialmente 10)."

msgid "Minutes kept free before each session (first 0)."
msgstr "Minutos livres antes de cada sessão (inicialmente 0)."

msgid "Minutes of a session"
msgstr "Minutos de uma sessão"

msgid "Minutes of a session (first 50)."
msgstr "Minutos de uma sessão (inicialmente 50)."

msgid "Minutes of rest after a night shift"
msgstr "Minutos de descanso depois de um turno da noite"

msgid "Minutes of rest after a night shift; 480 unless you say otherwise."
msgstr "Minutos de descanso depois de um turno da noite; 480, se você não indicar outro valor."

msgid "Minutes on the way home"
msgstr "Minutos no caminho para casa"

msgid "Minutes on the way to and from work; 30 unless you say otherwise."
msgstr "Minutos no caminho de ida e de volta do trabalho; 30, se você não indicar outro valor."

msgid "Minutes on the way to work"
msgstr "Minutos no caminho para o trabalho"

msgid "Missing expected argument '{argument}'"
msgstr "Falta o argumento '{argument}'"

msgid "Missing one of: {arguments}"
msgstr "Falta um destes: {arguments}"

msgid "Missing value for '{option}'"
msgstr "Falta o valor de '{option}'"

msgid "Money"
msgstr "Dinheiro"

msgctxt "kind of service"
msgid "Money"
msgstr "Dinheiro"

msgid "More noise would hide a single answer in the summary: rho {new} instead of {old} a round."
msgstr "Mais ruído esconderia uma resposta individual no resumo: rho {new} em vez de {old} por rodada."

msgid "More tokens were issued for a card than any policy allows."
msgstr "Foram emitidos para um cartão mais vales do que qualquer regulamento permite."

msgid "More was told than the release covers."
msgstr "Foi divulgado mais do que a autorização de divulgação cobre."

msgid "Move a follow-up"
msgstr "Remarcar um acompanhamento"

msgid "Move a follow-up to another time, or to the time of a booking."
msgstr "Remarcar um acompanhamento para outro horário, ou para o horário de um agendamento."

msgid "Move a session that you booked for an officer without a computer."
msgstr "Remarcar uma sessão que você marcou para um policial sem computador."

msgid "Move an appointment"
msgstr "Remarcar uma sessão"

msgid "Move an appointment to another time of the same clinician. Costs no token."
msgstr "Remarcar uma sessão para outro horário do mesmo profissional. Não custa nenhum vale."

msgid "Move it to {time}?"
msgstr "Remarcar para este horário: {time}?"

msgid "Moved or cancelled: {numbers}."
msgstr "Remarcados ou cancelados: {numbers}."

msgid "Moved to {time}."
msgstr "Remarcada para: {time}."

msgid "My appointments"
msgstr "Minhas sessões"

msgid "My shifts"
msgstr "Meus turnos"

msgid "Name"
msgstr "Nome"

msgid "Name at least one file to import."
msgstr "Indique pelo menos um arquivo para importar."

msgid "Name its departments, or remove it."
msgstr "Indique os departamentos dela ou remova-a."

msgid "Name one of these, with its version."
msgstr "Indique um destes, com a versão."

msgid "Name the records custodian, whose key clinicians hold in shares."
msgstr "Indicar o guardião dos registros, cuja chave profissionais têm em partes."

msgid "Name the request of a side with --side."
msgstr "Indique o pedido de um lado com --side."

msgid "Neither side has seen one clinician's numbers. The noise hides one session, one follow-up and one hand-off of a person."
msgstr "Nenhum dos lados viu os números de um só profissional. O ruído esconde uma sessão, um acompanhamento e um encaminhamento de uma pessoa."

msgid "Never fetched yet."
msgstr "Nada foi buscado ainda."

msgid "New bookings wait until the clinical authority renews the documents: {contact}."
msgstr "Novos agendamentos esperam até a coordenação clínica renovar os documentos: {contact}."

msgid "New bookings: {numbers}."
msgstr "Novos agendamentos: {numbers}."

msgid "New messages about: {numbers}."
msgstr "Novas mensagens sobre: {numbers}."

msgid "New notes could be written as {formats}."
msgstr "Novas anotações poderiam ser escritas nestes formatos: {formats}."

msgid "New passphrase"
msgstr "Nova frase secreta"

msgid "New passphrase for the signer's key"
msgstr "Nova frase secreta para a chave de signatário"

msgid "New passphrase of your psychotherapy notes"
msgstr "Nova frase secreta das suas anotações de psicoterapia"

msgid "Next certificate"
msgstr "Próximo certificado"

msgid "Next step"
msgstr "Próximo passo"

msgid "Next visit"
msgstr "Próximo encontro"

msgid "Next-day hold"
msgstr "Reserva para o dia seguinte"

msgid "Next: {time}, booking {number}."
msgstr "Próxima: {time}, agendamento {number}."

msgid "Next: {time}, with {clinician} ({state})."
msgstr "Próxima: {time}, com {clinician} ({state})."

msgid "Next: “respite-notes request” for the clinical authority, then “respite-notes join”."
msgstr "A seguir: “respite-notes request” para a coordenação clínica, depois “respite-notes join”."

msgid "Nights"
msgstr "Madrugadas"

msgid "Nights, {from} to {until}"
msgstr "Madrugadas, das {from} às {until} h"

msgid "No"
msgstr "Não"

msgid "No answer"
msgstr "Sem resposta"

msgid "No booking is affected."
msgstr "Nenhum agendamento é afetado."

msgid "No card has been used here yet; start with “respite enroll”."
msgstr "Nenhum cartão foi usado aqui ainda; comece com “respite enroll”."

msgid "No cards were printed: those in use last for three quarters more. “status” says when they end."
msgstr "Nenhum cartão foi impresso: os que estão em uso valem por mais três trimestres. “status” diz quando terminam."

msgid "No case yet; “respite-notes cases new” opens one."
msgstr "Ainda não há nenhum caso; “respite-notes cases new” abre um."

msgid "No case yet; “respite-notes cases open” opens one."
msgstr "Ainda não há nenhum caso; “respite-notes cases open” abre um."

msgid "No case's time is over."
msgstr "O prazo de nenhum caso acabou."

msgid "No change"
msgstr "Sem mudança"

msgid "No clear change since the round before."
msgstr "Sem mudança clara desde a rodada anterior."

msgid "No clinician of this programme has this name, or several have."
msgstr "Nenhum profissional deste programa tem este nome, ou vários têm."

msgid "No colleague, supervisor or custodian can ever read them, they go along with no transfer, and nobody can bring their passphrase back. Session times, frequency, results, and any summary of diagnosis, plan, symptoms or progress do not belong here: they are part of the record."
msgstr "Nenhum colega, supervisor ou guardião consegue lê-las, elas não acompanham nenhuma transferência, e ninguém pode recuperar a frase secreta delas. Horários das sessões, frequência, resultados e qualquer resumo de diagnóstico, plano, sintomas ou progresso não cabem aqui: fazem parte do registro."

msgid "No contact"
msgstr "Sem contato"

msgid "No fixed shifts"
msgstr "Sem turnos fixos"

msgid "No fixed shifts."
msgstr "Sem turnos fixos."

msgid "No follow-up is open."
msgstr "Nenhum acompanhamento está aberto."

msgid "No fresh timestamp was found: the server may be holding something back. New bookings wait, the rest goes on; call the number on the programme's poster."
msgstr "Nenhum carimbo de tempo recente foi encontrado: o servidor pode estar retendo algo. Novos agendamentos esperam, o resto continua; ligue para o número que está no cartaz do programa."

msgid "No fresh timestamp: somebody may hold back newer documents."
msgstr "Não há carimbo de tempo recente: alguém pode estar retendo documentos mais novos."

msgid "No goal yet; “respite-notes goal add” sets one."
msgstr "Ainda não há nenhum objetivo; “respite-notes goal add” define um."

msgid "No hand-off is open; “respite-notes handoff offer” offers one."
msgstr "Nenhum encaminhamento está aberto; “respite-notes handoff offer” oferece um."

msgid "No key of {name} that is not revoked has these six words; on the roster are: {keys}."
msgstr "Nenhuma chave de {name} que não esteja revogada tem estas seis palavras; na lista de profissionais estão: {keys}."

msgid "No legal hold stands on this case."
msgstr "Este caso não tem nenhuma retenção legal."

msgid "No messages yet."
msgstr "Ainda não há mensagens."

msgid "No more"
msgstr "Mais nada"

msgid "No note waits for your co-signature."
msgstr "Nenhuma anotação espera a sua coassinatura."

msgid "No note with this number waits for your co-signature; “respite-notes queue” lists them."
msgstr "Nenhuma anotação com este número espera a sua coassinatura; “respite-notes queue” mostra quais esperam."

msgid "No other copy of your keys is in use any more; this one publishes."
msgstr "Nenhuma outra cópia das suas chaves está mais em uso; esta é a que publica."

msgid "No plan yet; “respite-notes plan write” writes one."
msgstr "Ainda não há nenhum plano; “respite-notes plan write” escreve um."

msgid "No programme is set up here; start with “respite-summary join” and your invitation."
msgstr "Nenhum programa está configurado aqui; comece com “respite-summary join” e o seu convite."

msgid "No programme was imported yet; have the authority found it with side.request, then run “respite-server import”."
msgstr "Nenhum programa foi importado ainda; peça à coordenação que o funde com side.request, depois execute “respite-server import”."

msgid "No programme was joined yet; ask the clinical authority for its bundle, then run “respite-notes join”."
msgstr "Você ainda não entrou em nenhum programa; peça o pacote à coordenação clínica e depois execute “respite-notes join”."

msgid "No progress"
msgstr "Sem avanço"

msgid "No psychotherapy note in this case."
msgstr "Não há nenhuma anotação de psicoterapia neste caso."

msgid "No records custodian any more."
msgstr "Não há mais guardião dos registros."

msgid "No release is named."
msgstr "Nenhuma autorização de divulgação é citada."

msgid "No release yet; “respite-notes roi add” records one."
msgstr "Ainda não há nenhuma autorização de divulgação; “respite-notes roi add” registra uma."

msgid "No report; “respite-notes report start” begins one."
msgstr "Não há nenhuma notificação; “respite-notes report start” inicia uma."

msgid "No rule changes."
msgstr "Nenhuma regra muda."

msgid "No server answers; this is what was last seen."
msgstr "Nenhum servidor responde; isto é o que foi visto por último."

msgid "No server was set up in {detail}; run “respite-server init” first, or check --home."
msgstr "Nenhum servidor foi configurado em {detail}; execute primeiro “respite-server init”, ou confira --home."

msgid "No session ahead."
msgstr "Nenhuma sessão pela frente."

msgid "No sessions."
msgstr "Nenhuma sessão."

msgid "No shifts are set yet; say which with --preset, --cycle or --calendar."
msgstr "Você ainda não indicou os seus turnos; faça isso com --preset, --cycle ou --calendar."

msgid "No shifts are set; every free time is shown."
msgstr "Não há turnos indicados; todos os horários livres são mostrados."

msgid "No shifts in the next two weeks."
msgstr "Nenhum turno nas próximas duas semanas."

msgid "No summary has been published yet; the first comes after the end of a round."
msgstr "Nenhum resumo foi publicado ainda; o primeiro vem depois do fim de uma rodada."

msgid "No summary was published of {quarters}."
msgstr "Não foi publicado nenhum resumo de {quarters}."

msgid "No timer is set."
msgstr "Não há nenhum temporizador ativo."

msgid "No token is left this quarter; “respite sync” fetches what is due. Your clinician can offer a follow-up that costs none."
msgstr "Você não tem mais vales neste trimestre; “respite sync” busca os que já estão disponíveis. Seu profissional pode oferecer uma sessão de acompanhamento que não custa nenhum."

msgid "No."
msgstr "N.º"

msgid "Nobody came."
msgstr "Ninguém veio."

msgid "Nobody co-signs their own note."
msgstr "Ninguém coassina a própria anotação."

msgid "Nobody had booked: a session in this case."
msgstr "Ninguém tinha marcado: uma sessão neste caso."

msgid "Nobody has verified it: it may be wrong."
msgstr "Ninguém verificou: pode estar errado."

msgid "Nobody may be made to say what was said in peer support, nor whether you took part in it at all. Exceptions: another law demands it, there is a clear and present danger, or the peer supporter was a witness of or a party to the incident."
msgstr "Ninguém pode ser obrigado a dizer o que foi conversado no apoio entre colegas, nem se você participou dele ou não. Exceções: outra lei exige isso, há um perigo claro e presente, ou o colega de apoio foi testemunha do incidente ou parte nele."

msgid "Nobody sees the figures of somebody else."
msgstr "Ninguém vê os números de outra pessoa."

msgid "Nobody supervises you now, so nobody can co-sign; the note stays a draft. Tell the clinical authority."
msgstr "Ninguém supervisiona você agora, portanto ninguém pode coassinar; a anotação continua como rascunho. Avise a coordenação clínica."

msgid "None, or I would rather not say"
msgstr "Nada, ou prefiro não dizer"

msgid "Not achieved"
msgstr "Não alcançado"

msgid "Not all tokens came. {why}"
msgstr "Nem todos os vales chegaram. {why}"

msgid "Not asked in this round: {questions}."
msgstr "Não perguntado nesta rodada: {questions}."

msgid "Not at all: I come to the session"
msgstr "Não precisa: eu vou à sessão"

msgid "Not attainable"
msgstr "Impossível de alcançar"

msgid "Not checked lately: {names}. Make sure before you pass a number on, and tell the clinical authority."
msgstr "Sem verificação recente: {names}. Confira antes de passar um número adiante, e avise a coordenação clínica."

msgid "Not closed yet: the closing note waits for your supervisor's co-signature; run the same command after it."
msgstr "Ainda não está fechado: a anotação de encerramento espera a coassinatura do seu supervisor; depois dela, execute o mesmo comando."

msgid "Not closed: {count} thing is unfinished; finish it first."
msgid_plural "Not closed: {count} things are unfinished; finish them first."
msgstr[0] "Não foi fechado: {count} item não está terminado; termine-o primeiro."
msgstr[1] "Não foi fechado: {count} de itens não estão terminados; termine-os primeiro."
msgstr[2] "Não foi fechado: {count} itens não estão terminados; termine-os primeiro."

msgid "Not counted: {reason}"
msgstr "Não conta: {reason}"

msgid "Not enough check-ins."
msgstr "Não há questionários suficientes."

msgid "Not enough clinicians were counted."
msgstr "Não foram contados profissionais suficientes."

msgid "Not enough sessions to show."
msgstr "Não há sessões suficientes para mostrar."

msgid "Not free either: {before} minutes before a shift, {after} after it, {rest} after a night."
msgstr "Também não contam como livres: {before} minutos antes de um turno, {after} depois dele e {rest} depois de uma noite."

msgid "Not in {folder}: {files}; there the preset's rules hold."
msgstr "Não estão em {folder}: {files}; no lugar deles valem as regras predefinidas."

msgid "Not in {folder}: {files}; what is signed stays."
msgstr "Não estão em {folder}: {files}; o que está assinado permanece."

msgid "Not needed"
msgstr "Não foi preciso"

msgid "Not owed"
msgstr "Não se aplica"

msgid "Not reached"
msgstr "Contato não conseguido"

msgid "Not sure"
msgstr "Não sei"

msgid "Not written: {reason}"
msgstr "Não foi escrito: {reason}"

msgid "Note"
msgstr "Anotação"

msgctxt "in a case file"
msgid "Note"
msgstr "Anotação"

msgid "Note co-signed"
msgstr "Anotação coassinada"

msgid "Note returned"
msgstr "Anotação devolvida"

msgid "Note returned for revision"
msgstr "Anotação devolvida para revisão"

msgid "Note signed"
msgstr "Anotação assinada"

msgid "Note submitted"
msgstr "Anotação apresentada"

msgid "Note without co-signature"
msgstr "Anotação sem coassinatura"

msgid "Note {number} is a draft; “sign {case} {number}” signs it, “drafts discard” throws it away."
msgstr "A anotação {number} é um rascunho; “sign {case} {number}” a assina, “drafts discard” a descarta."

msgid "Note {number} of {name} is not signed."
msgstr "A anotação {number}, de {name}, não está assinada."

msgid "Note {number} waits for the supervisor's co-signature."
msgstr "A anotação {number} espera a coassinatura do supervisor."

msgid "Note {number}: {kind}, {state}, by {name}"
msgstr "Anotação {number}: {kind}, {state}, de {name}"

msgid "Notes"
msgstr "Anotações"

msgid "Notes answered in time"
msgstr "Anotações respondidas no prazo"

msgid "Notes signed in time"
msgstr "Anotações assinadas no prazo"

msgid "Nothing begins at that instant any more; nothing was booked. “respite find” shows what is free now."
msgstr "Nada mais começa nesse momento; nada foi marcado. “respite find” mostra o que está livre agora."

msgid "Nothing changes but dates and versions."
msgstr "Nada muda além de datas e versões."

msgid "Nothing fits at present. Try --include-shifts, another day or modality, or “respite now” for help at once."
msgstr "Por enquanto, nada combina. Tente --include-shifts, outro dia ou outra forma, ou “respite now” para ter ajuda imediata."

msgid "Nothing has to be handed over."
msgstr "Nada precisa ser repassado."

msgid "Nothing here fits; “respite-notes cases show” shows what a case holds."
msgstr "Nada aqui serve; “respite-notes cases show” mostra o que um caso contém."

msgid "Nothing is due."
msgstr "Nada está pendente."

msgid "Nothing is left to see to. Tell the clinical authority that you go."
msgstr "Não resta nada para resolver. Avise a coordenação clínica que você vai sair."

msgid "Nothing is sent in this step. The passphrase is written into this file, readable by you alone, and nowhere else."
msgstr "Neste passo nada é enviado. A frase secreta é gravada neste arquivo, que só você pode ler, e em nenhum outro lugar."

msgid "Nothing is sent in this step. The passphrase opens what is sealed on this device, is not shown, and leaves it to nobody. If you have forgotten it, the recovery sheet opens it too: see “restore --help”. Type ! for the crisis card."
msgstr "Neste passo nada é enviado. A frase secreta abre o que está selado neste dispositivo, não é mostrada e não sai dele para ninguém. Se você a esqueceu, a folha de recuperação também abre: veja “restore --help”. Digite ! para ver o cartão de crise."

msgid "Nothing is sent in this step. The passphrase will open what is sealed on this device; it is not shown, is kept nowhere, and nobody can reset it. Four unrelated words are good. Type ! for the crisis card."
msgstr "Neste passo nada é enviado. A frase secreta vai abrir o que está selado neste dispositivo; ela não é mostrada, não fica guardada em lugar nenhum, e ninguém pode redefini-la. Quatro palavras sem relação entre si são uma boa escolha. Digite ! para ver o cartão de crise."

msgid "Nothing is sent in this step; the groups stand on this screen and nowhere else. This sheet is shown only now, and without a sheet nobody can mend a forgotten passphrase."
msgstr "Neste passo nada é enviado; os grupos estão nesta tela e em nenhum outro lugar. Esta folha só é mostrada agora, e sem uma folha ninguém pode dar jeito em uma frase secreta esquecida."

msgid "Nothing is set up here. New here: “respite enroll” with your card. New or broken laptop: “respite restore” with a backup; without one, draw another card, and the six words still cancel what you had booked."
msgstr "Nada está configurado aqui. Se é a sua primeira vez: “respite enroll” com o seu cartão. Se o notebook é novo ou quebrou: “respite restore” com uma cópia de segurança; sem ela, retire outro cartão, e as seis palavras continuam cancelando o que você tinha marcado."

msgid "Nothing is set up yet; start with “respite-notes init”."
msgstr "Nada está configurado ainda; comece com “respite-notes init”."

msgid "Nothing is told without a right to: give --release with its number, or --basis with the legal basis. Nothing was written."
msgstr "Nada é informado sem direito a isso: indique --release com o número, ou --basis com a base legal. Nada foi gravado."

msgid "Nothing is unfinished."
msgstr "Não há nada sem terminar."

msgid "Nothing new."
msgstr "Nada de novo."

msgid "Nothing of this case was told to anybody."
msgstr "Nada deste caso foi informado a ninguém."

msgid "Nothing outside it for those who work it: {shift}, {days}."
msgstr "Nada fora dele para quem trabalha nele: {shift}, {days}."

msgid "Nothing was changed."
msgstr "Nada foi alterado."

msgid "Nothing was found."
msgstr "Nada foi encontrado."

msgid "Nothing was joined. Words that differ mean another programme's file, or an exchanged one: tell the clinical authority."
msgstr "Nada foi feito. Palavras diferentes significam o arquivo de outro programa, ou um arquivo trocado: avise a coordenação clínica."

msgid "Nothing was released this round, so none of the privacy budget was spent."
msgstr "Nada foi divulgado nesta rodada, portanto nada do orçamento de privacidade foi gasto."

msgid "Nothing was written, or more than a note may hold."
msgstr "Nada foi escrito, ou mais do que cabe em uma anotação."

msgid "Nothing was written."
msgstr "Nada foi gravado."

msgid "Nothing would change; the bundle says all this already."
msgstr "Nada mudaria; o pacote já diz tudo isto."

msgid "Nothing."
msgstr "Nada."

msgctxt "time before a booking"
msgid "Notice"
msgstr "Antecedência mínima"

msgid "Number"
msgstr "Número"

msgid "Number (? for help, ! for the crisis card, q to go back)"
msgstr "Número (? ajuda, ! cartão de crise, q voltar)"

msgid "Numbers for a crisis"
msgstr "Números para uma crise"

msgid "Numbers last verified on {date}."
msgstr "Números verificados pela última vez: {date}."

msgid "Numbers that nobody has checked would be marked after {new} days instead of {old}."
msgstr "Os números que ninguém conferiu seriam marcados depois de {new} dias em vez de {old}."

msgid "Numbers, in the order of the answers"
msgstr "Números, na ordem das respostas"

msgid "OPTIONS:"
msgstr "OPÇÕES:"

msgid "OVERVIEW:"
msgstr "RESUMO:"

msgid "Objective"
msgstr "Dados objetivos"

msgid "Of"
msgstr "Data"

msgid "Of {event}, written {written}"
msgstr "Data: {event}; escrita: {written}"

msgid "Off-site"
msgstr "Fora do departamento"

msgid "Offer a hand-off"
msgstr "Oferecer um encaminhamento"

msgid "Offer a hand-off: to a service of the directory, or to any other."
msgstr "Oferecer um encaminhamento: para um serviço do guia de serviços, ou para qualquer outro."

msgid "Offer one more session"
msgstr "Oferecer mais uma sessão"

msgid "Offer the officer one more session, which costs no token."
msgstr "Oferecer ao policial mais uma sessão, que não custa nenhum vale."

msgid "Offer times, answer officers, keep case files; nobody else can read what they told you."
msgstr "Ofereça horários, responda aos policiais e mantenha os prontuários; ninguém mais pode ler o que eles contaram a você."

msgid "Offered"
msgstr "Oferecido"

msgctxt "sessions"
msgid "Offered"
msgstr "Oferta"

msgid "Officers who have enrolled"
msgstr "Policiais que se inscreveram"

msgid "Officers would be shown other limits of confidentiality before they book: {new}, version {version}."
msgstr "Seriam mostrados aos policiais outros limites da confidencialidade antes de marcarem: {new}, versão {version}."

msgid "Officers would no longer read before they book: {paragraph}"
msgstr "Os policiais não leriam mais antes de marcar: {paragraph}"

msgid "On half of the days nothing was free."
msgstr "Na metade dos dias não havia nada livre."

msgid "On hold"
msgstr "Em pausa"

msgid "On the first device: compare six words, list the new one, and write its welcome."
msgstr "No primeiro dispositivo: comparar seis palavras, pôr o novo na lista e gravar o arquivo de boas-vindas dele."

msgid "On the first device: revoke one that was lost or is used no more."
msgstr "No primeiro dispositivo: revogar um que foi perdido ou que não é mais usado."

msgid "On the first device: write the file with which a new one asks to be added."
msgstr "No primeiro dispositivo: gravar o arquivo com o qual um novo pede para ser acrescentado."

msgid "On the new device: make its keys, and the file with which the first one adds it."
msgstr "No novo dispositivo: criar as chaves dele, e o arquivo com o qual o primeiro o acrescenta."

msgid "On the new device: take the first one's welcome, and fetch schedule and case files."
msgstr "No novo dispositivo: receber o arquivo de boas-vindas do primeiro, e buscar a agenda e os prontuários."

msgid "On which day? (YYYY-MM-DD)"
msgstr "Em que dia? (YYYY-MM-DD)"

msgid "On {time} you wrote on an earlier version of this note, and it became no draft; another version has come since. “cases show” shows that one."
msgstr "Você escreveu sobre uma versão anterior desta anotação ({time}), e isso não virou rascunho; desde então veio outra versão. “cases show” mostra essa outra."

msgid "On-site"
msgstr "No departamento"

msgid "One clinical signature is enough, of {names}"
msgstr "Basta uma assinatura clínica, de {names}"

msgid "One for each officer"
msgstr "Um para cada policial"

msgid "One more session was offered on this booking already, and the offer still stands or was used; the officer can also book with a token."
msgstr "Com este agendamento já foi oferecida mais uma sessão, e a oferta continua valendo ou foi usada; o policial também pode marcar com um vale."

msgid "One operator could run both sides and put together what each sees."
msgstr "Um único operador poderia controlar os dois lados e juntar o que cada um vê."

msgid "One operator may run both sides"
msgstr "Um único operador pode controlar os dois lados"

msgid "One operator may run both sides, and put together what each sees"
msgstr "Um único operador pode controlar os dois lados e juntar o que cada um vê"

msgid "One operator runs both sides of this programme: that nobody has seen single answers rests on that operator alone."
msgstr "Um único operador controla os dois lados deste programa: que ninguém tenha visto respostas individuais depende só desse operador."

msgid "One operator runs both sides of this programme: that the network does not show who asks, and that check-ins are secret, rests on that operator. What officers seal for you stays sealed either way."
msgstr "Um único operador controla os dois lados deste programa: que a rede não mostre quem consulta e que os questionários sejam secretos depende desse operador. O que os policiais selam para você continua selado de todo modo."

msgid "One operator runs both sides of this programme: that your network address stays unknown, and that check-ins are secret, rests on that operator alone. What you seal for your clinician stays sealed."
msgstr "Um único operador controla os dois lados deste programa: que o seu endereço de rede continue desconhecido e que os questionários sejam secretos depende só desse operador. O que você sela para o seu profissional continua selado."

msgid "One signature of the sponsor is enough, of {names}"
msgstr "Basta uma assinatura do patrocinador, de {names}"

msgid "Only a signed note takes an addendum."
msgstr "Só uma anotação assinada aceita um adendo."

msgid "Only clinicians who work with your unit; “respite profile” says which it is."
msgstr "Só profissionais que trabalham com a sua unidade; “respite profile” diz qual é."

msgid "Only its author or their active supervisor may do this."
msgstr "Só quem escreveu ou o respectivo supervisor ativo pode fazer isto."

msgid "Only of events from this day on."
msgstr "Só de acontecimentos a partir deste dia."

msgid "Only of events through this day."
msgstr "Só de acontecimentos até este dia, inclusive."

msgid "Only one clinician: you are asked which."
msgstr "Só um profissional: será perguntado qual."

msgid "Only one side's half was released, or the two do not fit together: there is no result here, but that side may know something. The privacy that it cost is counted."
msgstr "Só a metade de um lado foi publicada, ou as duas não se encaixam: não há resultado aqui, mas esse lado pode saber alguma coisa. A privacidade que isso custou está contada."

msgid "Only show what would be affected."
msgstr "Só mostrar o que seria afetado."

msgid "Only the author of a note may do this."
msgstr "Só quem escreveu a anotação pode fazer isto."

msgid "Only the author's active supervisor may do this."
msgstr "Só o supervisor ativo de quem escreveu pode fazer isto."

msgid "Only the clinician can read what you now write. Leave anything empty that you do not want to say."
msgstr "Só o profissional pode ler o que você escrever agora. Deixe em branco o que não quiser dizer."

msgid "Only the clinician whose name stands in this file (- for standard input)."
msgstr "Só o profissional cujo nome está neste arquivo (- para a entrada padrão)."

msgid "Only these cases; without, all whose time is over."
msgstr "Só estes casos; sem isto, todos aqueles cujo prazo acabou."

msgid "Only this day, as year-month-day."
msgstr "Só este dia, como ano-mês-dia."

msgid "Only your first device does this: it holds the key that certifies the others, and publishes when you work."
msgstr "Só o seu primeiro dispositivo faz isto: ele tem a chave que certifica os outros, e publica quando você trabalha."

msgid "Open a booking"
msgstr "Abrir um agendamento"

msgid "Open a booking: how to reach the officer, what they told you, what was written since."
msgstr "Abrir um agendamento: como falar com o policial, o que ele contou a você e o que foi escrito desde então."

msgid "Open a case"
msgstr "Abrir um caso"

msgid "Open a case: for somebody at the door, or for the officer of a booking."
msgstr "Abrir um caso: para alguém que chega sem hora marcada, ou para o policial de um agendamento."

msgid "Open a closed case again, with the reason."
msgstr "Abrir de novo um caso fechado, com o motivo."

msgid "Open between these times as well."
msgstr "Aberto também entre estas horas."

msgid "Open hand-offs"
msgstr "Encaminhamentos abertos"

msgid "Opened"
msgstr "Abertura"

msgid "Opened case {number}."
msgstr "Caso {number} aberto."

msgid "Opened with the recovery sheet; the new passphrase is in force. “respite sync” brings it up to date."
msgstr "Aberto com a folha de recuperação; a nova frase secreta já vale. “respite sync” atualiza os dados."

msgid "Operators"
msgstr "Operadores"

msgid "Orally"
msgstr "Oralmente"

msgid "Order of a court"
msgstr "Ordem judicial"

msgid "Organization and leadership"
msgstr "Organização e liderança"

msgctxt "kind of service"
msgid "Other"
msgstr "Outro"

msgid "Other hours on some days: closed, closed for some hours, or open as well."
msgstr "Outras horas em alguns dias: fechado, fechado por algumas horas, ou aberto além do normal."

msgid "Other reason"
msgstr "Outro motivo"

msgid "Outcome of a follow-up"
msgstr "Resultado de um acompanhamento"

msgid "Outside shifts from {from} to {until}"
msgstr "Fora dos turnos das {from} às {until} h"

msgid "Overwrite and remove everything that this tool keeps here."
msgstr "Sobrescrever e remover tudo o que esta ferramenta guarda aqui."

msgid "Own request"
msgstr "Pedido da própria pessoa"

msgid "Own wish"
msgstr "Por vontade própria"

msgid "Participation of this person"
msgstr "Participação desta pessoa"

msgid "Passphrase"
msgstr "Frase secreta"

msgid "Passphrase of the signer's key"
msgstr "Frase secreta da chave de signatário"

msgid "Passphrase of your psychotherapy notes"
msgstr "Frase secreta das suas anotações de psicoterapia"

msgctxt "kind of service"
msgid "Peer support"
msgstr "Apoio entre colegas"

msgid "Peer support: clear and present danger (CGS 52-146v)"
msgstr "Apoio entre colegas: perigo claro e presente (CGS 52-146v)"

msgid "Peer support: mandated by another law (CGS 52-146v)"
msgstr "Apoio entre colegas: exigido por outra lei (CGS 52-146v)"

msgid "Peer support: the peer was a witness or a party (CGS 52-146v)"
msgstr "Apoio entre colegas: o colega de apoio foi testemunha ou parte (CGS 52-146v)"

msgid "Person"
msgstr "Pessoa"

msgid "Person renamed"
msgstr "Nome da pessoa alterado"

msgid "Phase"
msgstr "Fase"

msgid "Phone"
msgstr "Telefone"

msgid "Place"
msgstr "Lugar"

msgid "Plain text or Markdown in UTF-8."
msgstr "Texto simples ou Markdown em UTF-8."

msgid "Plan"
msgstr "Plano"

msgid "Plan with a model: count only the clinicians whom it has, by its goals: {names}."
msgstr "Planejar com um modelo: contar só os profissionais que ele tem, pelas metas dele: {names}."

msgid "Planned"
msgstr "Planejado"

msgid "Plans and goals"
msgstr "Planos e objetivos"

msgid "Policy"
msgstr "Regulamento"

msgid "Policy version"
msgstr "Versão do regulamento"

msgctxt "language"
msgid "Polish"
msgstr "polonês"

msgctxt "language"
msgid "Portuguese"
msgstr "português"

msgid "Postponed"
msgstr "Adiado"

msgid "Prefer clinicians with this experience."
msgstr "Preferir profissionais com esta experiência."

msgid "Press 1 in a crisis."
msgstr "Em uma crise, tecle 1."

msgid "Prevention"
msgstr "Prevenção"

msgid "Print at least {count} cards at once and keep the spare ones in a drawer: a single new card would tell whose it is."
msgstr "Imprima pelo menos {count} cartões de uma vez e guarde os que sobrarem em uma gaveta: um único cartão novo revelaria de quem é."

msgid "Print this programme's invitation, for others to read its summary. It holds no secret."
msgstr "Imprimir o convite deste programa, para que outros leiam o resumo dele. Não contém nenhum segredo."

msgid "Privacy budget of a round (thousandths of rho)"
msgstr "Orçamento de privacidade de uma rodada (milésimos de rho)"

msgid "Privacy spent this round: rho {rho}, epsilon {epsilon} at delta one in a million."
msgstr "Privacidade gasta nesta rodada: rho {rho}, epsilon {epsilon} com delta de um em um milhão."

msgid "Professionals and services that I can call"
msgstr "Profissionais e serviços para quem posso ligar"

msgid "Programme"
msgstr "Programa"

msgid "Programme model"
msgstr "Modelo do programa"

msgid "Programme: {programme}"
msgstr "Programa: {programme}"

msgid "Proposal"
msgstr "Proposta"

msgid "Propose another time"
msgstr "Propor outro horário"

msgid "Propose another time. Nothing changes before the officer accepts."
msgstr "Propor outro horário. Nada muda antes que o policial aceite."

msgid "Propose the times that are shown to those who can be written to."
msgstr "Propor os horários mostrados a quem pode receber uma mensagem."

msgid "Proposed"
msgstr "Proposto"

msgid "Provider side: for how many cells of departments to make keys of check-ins to come."
msgstr "Lado do prestador: para quantos agrupamentos de departamentos criar chaves dos próximos questionários."

msgid "Provider side: for how many cells to make keys of check-ins; without it, for those of the policy."
msgstr "Lado do prestador: para quantos agrupamentos criar chaves de questionário; sem isto, para os do regulamento."

msgid "Psychotherapy note {number}, written {time}"
msgstr "Anotação de psicoterapia {number}, escrita: {time}"

msgid "Psychotherapy notes"
msgstr "Anotações de psicoterapia"

msgid "Psychotherapy notes (45 CFR 164.501): yours alone, apart from the record, under a passphrase of their own."
msgstr "Anotações de psicoterapia (45 CFR 164.501): só suas, à parte do registro, com uma frase secreta própria."

msgid "Psychotherapy notes are kept apart and are not part of this copy."
msgstr "As anotações de psicoterapia são guardadas à parte e não fazem parte desta cópia."

msgid "Psychotherapy notes have a passphrase of their own; choose it first with “respite-notes private passphrase”."
msgstr "As anotações de psicoterapia têm uma frase secreta própria; escolha-a primeiro com “respite-notes private passphrase”."

msgid "Psychotherapy notes leave under an authorization of their own alone, and this is a release of other things; “respite-notes roi add --psychotherapy” records one."
msgstr "As anotações de psicoterapia só saem com uma autorização própria, e esta é uma autorização de divulgação de outras coisas; “respite-notes roi add --psychotherapy” registra uma."

msgid "Psychotherapy notes, and nothing else"
msgstr "Anotações de psicoterapia, e mais nada"

msgid "Purpose"
msgstr "Finalidade"

msgid "Put a folder's rules into the bundle and sign them; the sponsor signs after you."
msgstr "Pôr no pacote as regras de uma pasta e assiná-las; o patrocinador assina depois de você."

msgid "Put clinicians on the roster, from the programme file and their requests."
msgstr "Colocar profissionais na lista de profissionais, a partir do arquivo do programa e dos pedidos deles."

msgid "Put the custodian's key together and hand the cases of {gone} that nobody else belongs to over to {heir}? It cannot be undone."
msgstr "Recompor a chave do guardião e transferir para {heir} os casos de {gone} que não têm nenhum outro membro? Isto não pode ser desfeito."

msgid "Put the key together, hand over the cases of somebody who cannot any more, and forget it."
msgstr "Recompor a chave, transferir os casos de alguém que já não pode fazer isso, e esquecê-la."

msgid "Put together by"
msgstr "Quem preparou"

msgid "Quarter {quarter} of {year}"
msgstr "{quarter}º trimestre de {year}"

msgid "Quarters with booking keys"
msgstr "Trimestres com chaves de agendamento"

msgid "Question"
msgstr "Pergunta"

msgid "Questions of a check-in"
msgstr "Perguntas de um questionário"

msgid "Q{quarter} {year}"
msgstr "T{quarter} {year}"

msgid "Range, plus and minus"
msgstr "Faixa, para mais e para menos"

msgid "Reached"
msgstr "Contato conseguido"

msgid "Read a folder and say whether every program would accept it."
msgstr "Ler uma pasta e dizer se todos os aplicativos a aceitariam."

msgid "Read a note of the queue, and co-sign it or give it back with a remark."
msgstr "Ler uma anotação da fila e coassiná-la ou devolvê-la com um comentário."

msgid "Read an address and a card's groups from this file (- for standard input)."
msgstr "Ler um endereço e os grupos de um cartão deste arquivo (- para a entrada padrão)."

msgid "Read and write messages about an appointment; only the clinician can open yours."
msgstr "Ler e escrever mensagens sobre uma sessão; só o profissional consegue abrir as suas."

msgid "Read by nobody."
msgstr "Ninguém lê."

msgid "Read by {readers}."
msgid_plural "Read by {readers}."
msgstr[0] "Quem lê é {readers}."
msgstr[1] "Quem lê são {readers}."
msgstr[2] "Quem lê são {readers}."

msgid "Read by {readers}:"
msgid_plural "Read by {readers}:"
msgstr[0] "Quem lê é {readers}:"
msgstr[1] "Quem lê são {readers}:"
msgstr[2] "Quem lê são {readers}:"

msgid "Read contact, topic and note from this JSON file (- for standard input)."
msgstr "Ler o contato, o assunto e a anotação deste arquivo JSON (- para a entrada padrão)."

msgid "Read department, language and contact from this JSON file."
msgstr "Ler o departamento, o idioma e o contato deste arquivo JSON."

msgid "Read how to reach the officer from this file (- for standard input)."
msgstr "Ler deste arquivo como falar com o policial (- para a entrada padrão)."

msgid "Read the answers from this JSON file (- for standard input)."
msgstr "Ler as respostas deste arquivo JSON (- para a entrada padrão)."

msgid "Read the card, address and groups, from this file (- for standard input)."
msgstr "Ler o cartão, endereço e grupos, deste arquivo (- para a entrada padrão)."

msgid "Read the groups of the recovery sheet from this file (- for standard input)."
msgstr "Ler os grupos da folha de recuperação deste arquivo (- para a entrada padrão)."

msgid "Read the invitation, address and four groups, from this file (- for standard input)."
msgstr "Ler o convite, endereço e quatro grupos, deste arquivo (- para a entrada padrão)."

msgid "Read the new passphrase from the first line of this file."
msgstr "Ler a nova frase secreta da primeira linha deste arquivo."

msgid "Read the new passphrase from this file (- for standard input)."
msgstr "Ler a nova frase secreta deste arquivo (- para a entrada padrão)."

msgid "Read the passphrase from the first line of this file; - is standard input."
msgstr "Ler a frase secreta da primeira linha deste arquivo; - é a entrada padrão."

msgid "Read the passphrase from this file (- for standard input) instead of asking."
msgstr "Ler a frase secreta deste arquivo (- para a entrada padrão), em vez de perguntar."

msgid "Read the passphrase of the psychotherapy notes from this file (- for standard input)."
msgstr "Ler a frase secreta das anotações de psicoterapia deste arquivo (- para a entrada padrão)."

msgid "Read the programme's documents from this file."
msgstr "Ler os documentos do programa deste arquivo."

msgid "Read the published summary of a support programme: how the department is doing, and nobody in it."
msgstr "Leia o resumo publicado de um programa de apoio: como está o departamento, e nada sobre ninguém dele."

msgid "Read the six words of the cancel code from this file (- for standard input)."
msgstr "Ler as seis palavras do código de cancelamento deste arquivo (- para a entrada padrão)."

msgid "Read them as this format; otherwise the headings decide."
msgstr "Lê-las neste formato; sem isto, os títulos decidem."

msgid "Read them from an .ics file"
msgstr "Ler os turnos de um arquivo .ics"

msgid "Read them from this JSON file (- for standard input)."
msgstr "Ler esses dados deste arquivo JSON (- para a entrada padrão)."

msgid "Reason"
msgstr "Motivo"

msgid "Reason for coming"
msgstr "Motivo da procura"

msgid "Record a release that the person signed."
msgstr "Registrar uma autorização de divulgação que a pessoa assinou."

msgid "Record a session"
msgstr "Registrar uma sessão"

msgid "Record a session in its officer's case; follow-ups fall due after its end, as the programme's policy says."
msgstr "Registrar uma sessão no caso do respectivo policial; os acompanhamentos vencem depois do fim dela, como diz o regulamento do programa."

msgid "Record that it was reported orally, or in writing: to whom, with the reference they gave."
msgstr "Registrar que se notificou oralmente, ou por escrito: a quem, com a referência que deram."

msgid "Record that nobody came at {time}?"
msgstr "Registrar que ninguém veio em {time}?"

msgid "Record that the person of a case has died: nobody is called any more, and its time is shorter."
msgstr "Registrar que a pessoa de um caso faleceu: não se liga mais para ninguém, e o prazo é mais curto."

msgid "Record that the person of case {number} died on {day}?"
msgstr "Registrar que a pessoa do caso {number} faleceu em {day}?"

msgid "Record that the person withdrew a release: from now on nothing is told under it."
msgstr "Registrar que a pessoa retirou uma autorização de divulgação: a partir de agora nada é informado com ela."

msgid "Record the day with “respite-notes retention death {number}”: it decides how long the case is kept."
msgstr "Registre o dia com “respite-notes retention death {number}”: ele decide por quanto tempo o caso é conservado."

msgid "Record the session of {time}?"
msgstr "Registrar a sessão de {time}?"

msgid "Recorded as release {number}: {covers}, to {recipient}."
msgstr "Registrada como autorização de divulgação {number}: {covers}, para {recipient}."

msgid "Recorded in case {number} as session {session}."
msgstr "Registrada no caso {number} como sessão {session}."

msgid "Recorded. “respite-notes retention” says how long the case is kept."
msgstr "Registrado. “respite-notes retention” diz por quanto tempo o caso é conservado."

msgid "Records are sealed to"
msgstr "Os registros são selados para"

msgid "Records custodian"
msgstr "Guardião dos registros"

msgid "Recovery sheet"
msgstr "Folha de recuperação"

msgid "Recovery sheet of a signer's key: it opens the key without the passphrase. Keep it on paper, apart from the key."
msgstr "Folha de recuperação de uma chave de signatário: ela abre a chave sem a frase secreta. Guarde-a em papel, longe da chave."

msgid "Refuse on this device: it sends nothing any more, also of what waits."
msgstr "Recusar neste dispositivo: ele não envia mais nada, nem o que está à espera."

msgid "Rejected"
msgstr "Rejeitado"

msgid "Release"
msgstr "Autorização"

msgid "Release by the person (CGS 52-146q(b))"
msgstr "Autorização de divulgação dada pela pessoa (CGS 52-146q(b))"

msgid "Release of information"
msgstr "Autorização de divulgação"

msgid "Release revoked"
msgstr "Autorização de divulgação revogada"

msgid "Release {number} is revoked. What was told under it before stays told."
msgstr "A autorização de divulgação {number} está revogada. O que foi informado antes com ela continua informado."

msgid "Releases of information: to whom the person allows what to be told, for which purpose, until when."
msgstr "Autorizações de divulgação: a quem a pessoa permite que se informe o quê, com que finalidade e até quando."

msgid "Remove a colleague from a case: nothing that comes after is sealed to them."
msgstr "Retirar um colega de um caso: nada do que vier depois é selado para essa pessoa."

msgid "Remove everything this tool keeps on this device. Appointments stay booked."
msgstr "Remover tudo o que esta ferramenta guarda neste dispositivo. As sessões continuam marcadas."

msgid "Remove it all? Your appointments stay booked, but only the six words can cancel them then. This cannot be undone."
msgstr "Remover tudo? Suas sessões continuam marcadas, mas então só as seis palavras podem cancelá-las. Isto não pode ser desfeito."

msgid "Remove weekly hours by the number that “availability show” gives them."
msgstr "Remover horas semanais pelo número que “availability show” dá a elas."

msgid "Remove what is too much."
msgstr "Remova o que sobra."

msgid "Remove your keys, your case files and everything officers told you from this device? It cannot be undone."
msgstr "Remover deste dispositivo as suas chaves, os seus prontuários e tudo o que os policiais contaram a você? Isto não pode ser desfeito."

msgid "Remove {name} from case {number}? What they have read stays read."
msgstr "Retirar {name} do caso {number}? O que essa pessoa já leu continua lido."

msgid "Removed. A flash disk may keep old blocks; what they hold is sealed under your passphrase. Backups elsewhere are not touched."
msgstr "Removido. Um disco de memória flash pode conservar blocos antigos; o que eles contêm está selado com a sua frase secreta. As cópias de segurança que estão em outro lugar não são alteradas."

msgid "Replace the charter: other signers, thresholds or contact, or three more years."
msgstr "Substituir o estatuto: outros signatários, outros números mínimos de assinaturas ou outro contato, ou mais três anos."

msgid "Replace the state that is here."
msgstr "Substituir os dados que estão aqui."

msgid "Replace your encryption keys now? It cannot be undone."
msgstr "Substituir agora as suas chaves de criptografia? Isto não pode ser desfeito."

msgid "Replaced by"
msgstr "Substituída por"

msgid "Report"
msgstr "Notificação"

msgid "Report in writing"
msgstr "Notificar por escrito"

msgid "Report made"
msgstr "Notificação feita"

msgid "Report orally"
msgstr "Notificar oralmente"

msgid "Report owed"
msgstr "Notificação pendente"

msgid "Report {number}: no report is owed, for the reason given."
msgstr "Notificação {number}: não há obrigação de notificar, pelo motivo indicado."

msgid "Report {number}: orally by {oral}, in writing by {written}. “respite-notes due” shows both."
msgstr "Notificação {number}: prazo oral: {oral}, prazo por escrito: {written}. “respite-notes due” mostra os dois."

msgid "Report {number}: {what}, and so it is done."
msgstr "Notificação {number}: {what}, e assim está tudo feito."

msgid "Report {number}: {what}. The other timer runs on; “respite-notes due” shows it."
msgstr "Notificação {number}: {what}. O outro temporizador continua; “respite-notes due” o mostra."

msgid "Reported in writing"
msgstr "Notificado por escrito"

msgid "Reported orally"
msgstr "Notificado oralmente"

msgctxt "phase"
msgid "Response"
msgstr "Resposta à crise"

msgctxt "section of a note"
msgid "Response"
msgstr "Resposta"

msgid "Responsible"
msgstr "Responsável"

msgid "Rest after nights"
msgstr "Descanso depois das noites"

msgid "Restored. “respite sync” brings it up to date."
msgstr "Restaurado. “respite sync” atualiza os dados."

msgid "Restored. “respite-notes sync” brings it up to date."
msgstr "Restaurado. “respite-notes sync” atualiza os dados."

msgid "Retention has ended"
msgstr "O prazo de conservação terminou"

msgid "Return visit"
msgstr "Encontro periódico"

msgid "Return visits"
msgstr "Encontros periódicos"

msgid "Review"
msgstr "Revisão"

msgid "Review of the plan"
msgstr "Revisão do plano"

msgid "Revoke device {number}? It cannot be undone."
msgstr "Revogar o dispositivo {number}? Isto não pode ser desfeito."

msgid "Revoke release {number}, to {recipient}? It cannot be undone."
msgstr "Revogar a autorização de divulgação {number}, para {recipient}? Isto não pode ser desfeito."

msgid "Revoke {name} ({words})? This cannot be undone."
msgstr "Revogar a chave de {name} ({words})? Isto não pode ser desfeito."

msgid "Revoked"
msgstr "Revogado em"

msgid "Risk"
msgstr "Risco"

msgid "Risk of imminent injury (CGS 52-146q(c)(2)); does not reach testimony in court"
msgstr "Risco de lesão iminente (CGS 52-146q(c)(2)); não alcança o depoimento em juízo"

msgid "Role"
msgstr "Função"

msgid "Roster"
msgstr "Lista de profissionais"

msgid "Roster version"
msgstr "Versão da lista de profissionais"

msgid "Round"
msgstr "Rodada"

msgid "Rounds"
msgstr "Rodadas"

msgid "Rounds version"
msgstr "Versão das rodadas"

msgid "Rounds without a key"
msgstr "Rodadas sem chave"

msgid "Run “respite enroll” and type the address and the six groups. The square holds the same text."
msgstr "Execute “respite enroll” e digite o endereço e os seis grupos. O quadrado contém o mesmo texto."

msgid "Run “respite-notes sync” again; if it stays so, tell the clinical authority."
msgstr "Execute “respite-notes sync” de novo; se continuar assim, avise a coordenação clínica."

msgid "Runs one side of a Respite programme."
msgstr "Executa um lado de um programa Respite."

msgid "SOAP note"
msgstr "Anotação SOAP"

msgid "SUBCOMMANDS:"
msgstr "COMANDOS:"

msgid "Safe Call Now"
msgstr "Safe Call Now"

msgid "Safety plan"
msgstr "Plano de segurança"

msgid "Saved as draft {numbers}; it is not signed yet. The file is still there, readable."
msgid_plural "Saved as drafts {numbers}; they are not signed yet. The files are still there, readable."
msgstr[0] "Guardado como rascunho {numbers}; ainda não está assinado. O arquivo continua lá, legível."
msgstr[1] "Guardados como rascunhos {numbers}; ainda não estão assinados. Os arquivos continuam lá, legíveis."
msgstr[2] "Guardados como rascunhos {numbers}; ainda não estão assinados. Os arquivos continuam lá, legíveis."

msgid "Saved as draft {number}; it is not signed yet."
msgstr "Guardada como rascunho {number}; ainda não está assinada."

msgid "Saved as number {number}: {time}. The server does not answer; it is booked once “respite-notes sync” has sent it."
msgstr "Guardada com o número {number}: {time}. O servidor não responde; a sessão fica marcada quando “respite-notes sync” a tiver enviado."

msgid "Saved here and perhaps sent: the server has not said yet that it has it."
msgstr "Guardado aqui e talvez enviado: o servidor ainda não disse que o tem."

msgid "Saved; it is not sent yet. “respite-notes sync” sends it."
msgstr "Guardado; ainda não foi enviado. “respite-notes sync” envia."

msgid "Say how a goal goes"
msgstr "Dizer como vai um objetivo"

msgid "Say how a goal goes; the history only grows."
msgstr "Dizer como vai um objetivo; o histórico só cresce."

msgid "Say what a folder would change for officers, clinicians and the chief."
msgstr "Dizer o que uma pasta mudaria para os policiais, os profissionais e a chefia."

msgid "Say what to write: --html, --csv or --json, each with a new file."
msgstr "Diga o que gravar: --html, --csv ou --json, cada um com um arquivo novo."

msgid "Say what you call the person from now on; earlier names stay in the history."
msgstr "Dizer como você chama a pessoa de agora em diante; os nomes anteriores ficam no histórico."

msgid "Say when you work. It stays on this device."
msgstr "Dizer quando você trabalha. Isso fica neste dispositivo."

msgid "Say when you work; free times are computed from it, outside officers' shifts."
msgstr "Dizer quando você trabalha; os horários livres são calculados a partir disso, fora dos turnos dos policiais."

msgid "Say which shifts these are: --preset, --cycle, --calendar or --irregular."
msgstr "Diga quais são os turnos: --preset, --cycle, --calendar ou --irregular."

msgid "Say which side this is, with --role; there is no default."
msgstr "Diga qual lado é este, com --role; não há valor padrão."

msgid "Say who holds shares, how many are needed, and whether your own is here."
msgstr "Dizer quem tem partes, quantas são necessárias, e se a sua está aqui."

msgid "Says what this server is, what it imported, and what expires when."
msgstr "Dizer o que este servidor é, o que importou, e o que expira e quando."

msgid "Schedule"
msgstr "Agenda"

msgid "Sealed records"
msgstr "Registros selados"

msgid "Sealed. It leaves this device after {time}, a moment that was drawn at random: “respite sync” or the timer sends it, or a later use of this tool that is not about appointments."
msgstr "Selado. Sai deste dispositivo depois de: {time}, um momento sorteado ao acaso; quem envia é “respite sync” ou o temporizador, ou um uso posterior desta ferramenta que não trate de sessões."

msgid "Search"
msgstr "Procurar"

msgid "Seats of a group (first 8)."
msgstr "Lugares de um grupo (inicialmente 8)."

msgid "See '{command}' for detailed help."
msgstr "Veja a ajuda detalhada com '{command}'."

msgid "See '{command}' for more information."
msgstr "Veja '{command}' para saber mais."

msgid "See my clinician again"
msgstr "Marcar de novo com o meu profissional"

msgid "Seeking or receiving mental health care is by itself no ground to dismiss or discipline you, nor is handing in your firearm for that reason (CGS 7-291d). That does not hold where care is sought to avoid discipline."
msgstr "Procurar ou receber cuidados de saúde mental não é, por si só, motivo para demitir ou punir você, nem o é entregar a sua arma de fogo por esse motivo (CGS 7-291d). Isto não vale quando os cuidados são procurados para evitar uma punição disciplinar."

msgid "Seen by"
msgstr "Nota-se em"

msgid "Send at once instead of at a random moment."
msgstr "Enviar imediatamente, e não em um momento ao acaso."

msgid "Send the text of this file (- for standard input)."
msgstr "Enviar o texto deste arquivo (- para a entrada padrão)."

msgid "Sent."
msgstr "Enviado."

msgid "Sent; only the clinician can open it."
msgstr "Enviado; só o profissional consegue abrir."

msgid "Serves until it is told to stop (SIGTERM or Ctrl-C); requests under way are finished first."
msgstr "Atender até receber a ordem de parar (SIGTERM ou Ctrl-C); antes, os pedidos em andamento são concluídos."

msgid "Service"
msgstr "Serviço"

msgid "Session"
msgstr "Sessão"

msgid "Session without a note"
msgstr "Sessão sem anotação"

msgid "Sessions"
msgstr "Sessões"

msgid "Sessions begin every so many minutes (first 30)."
msgstr "As sessões começam a cada tantos minutos (inicialmente 30)."

msgid "Sessions could be booked only from {from} until {until}."
msgstr "Só seria possível marcar sessões no período entre {from} e {until}."

msgid "Sessions kept"
msgstr "Sessões realizadas"

msgid "Set a goal"
msgstr "Definir um objetivo"

msgid "Set a goal."
msgstr "Definir um objetivo."

msgid "Set a legal hold: nothing of the case is destroyed until it is lifted."
msgstr "Definir uma retenção legal: nada do caso é destruído até que ela seja suspensa."

msgid "Set the timer?"
msgstr "Ativar o temporizador?"

msgid "Set up a programme from its invitation, or from the bundle file that the authority hands out."
msgstr "Configurar um programa a partir do convite dele, ou do arquivo de pacote que a coordenação entrega."

msgid "Set, remove or show a timer that fetches tokens at random times."
msgstr "Ativar, remover ou mostrar um temporizador que busca vales em momentos ao acaso."

msgid "Sets a server up from a backup, in a folder that is empty or does not exist."
msgstr "Configurar um servidor a partir de uma cópia de segurança, em uma pasta vazia ou que não existe."

msgid "Sets a server up: its folder, keys and certificates, and the request for the authority."
msgstr "Configurar um servidor: a pasta, as chaves e os certificados dele, e o pedido para a coordenação."

msgid "Several signers are called {name}, and each of them counts"
msgstr "Vários signatários se chamam {name}, e a assinatura de cada um conta"

msgid "Share case {number} with {name}? They can read all of it, and what somebody has read cannot be taken back."
msgstr "Compartilhar o caso {number} com {name}? Essa pessoa poderá ler tudo, e o que alguém leu não pode ser retirado."

msgid "Shares needed"
msgstr "Partes necessárias"

msgid "Shares that are needed"
msgstr "Partes que são necessárias"

msgid "Shifts and fatigue"
msgstr "Turnos e cansaço"

msgid "Show a case"
msgstr "Mostrar um caso"

msgid "Show a case, or one note of it whole."
msgstr "Mostrar um caso, ou uma anotação dele por inteiro."

msgid "Show a psychotherapy note."
msgstr "Mostrar uma anotação de psicoterapia."

msgid "Show all sessions ahead, and what has to be handed over."
msgstr "Mostrar todas as sessões pela frente e o que precisa ser repassado."

msgid "Show any file of the desk in plain words."
msgstr "Mostrar em palavras simples qualquer arquivo da coordenação."

msgid "Show each cell's figures round by round."
msgstr "Mostrar os números de cada agrupamento, rodada por rodada."

msgid "Show exactly which fields leave this device, to whom, and who can read each."
msgstr "Mostrar exatamente quais campos saem deste dispositivo, para quem, e quem pode ler cada um."

msgid "Show help information."
msgstr "Mostrar esta ajuda."

msgid "Show how many notes wait for your co-signature, and how long; no text."
msgstr "Mostrar quantas anotações esperam a sua coassinatura e há quanto tempo; nenhum texto."

msgid "Show one of them whole."
msgstr "Mostrar um deles por inteiro."

msgid "Show or change your department, unit, language and how you like to meet. It stays on this device."
msgstr "Mostrar ou mudar o seu departamento, a sua unidade, o seu idioma e como você prefere conversar. Isso fica neste dispositivo."

msgid "Show past and cancelled sessions too, also those that the server has forgotten."
msgstr "Mostrar também as sessões passadas e canceladas, mesmo as que o servidor já esqueceu."

msgid "Show the current plan, or an earlier version."
msgstr "Mostrar o plano atual, ou uma versão anterior."

msgid "Show the log of disclosures of a case, with what is doubtful about them."
msgstr "Mostrar o registro de divulgações de um caso, com o que há de duvidoso nelas."

msgid "Show the newest summary."
msgstr "Mostrar o resumo mais recente."

msgid "Show the rules of a folder in plain words."
msgstr "Mostrar em palavras simples as regras de uma pasta."

msgid "Show the summary of one round."
msgstr "Mostrar o resumo de uma rodada."

msgid "Show them as your own programme has signed them? That needs the passphrase."
msgstr "Mostrar esses textos como o seu próprio programa os assinou? Para isso é preciso a frase secreta."

msgid "Show this note whole."
msgstr "Mostrar esta anotação por inteiro."

msgid "Show today's sessions, and what is due in your cases."
msgstr "Mostrar as sessões de hoje e o que está pendente nos seus casos."

msgid "Show what expires when."
msgstr "Mostrar o que expira e quando."

msgid "Show what is due in your cases: notes, follow-ups, hand-offs, reports."
msgstr "Mostrar o que está pendente nos seus casos: anotações, acompanhamentos, encaminhamentos, notificações."

msgid "Show what the chief sees: the newest published summary, the same bytes for everyone."
msgstr "Mostrar o que a chefia vê: o resumo publicado mais recente, os mesmos bytes para todos."

msgid "Show what was fetched last, without asking the server."
msgstr "Mostrar o que foi buscado por último, sem consultar o servidor."

msgid "Show what you offer; with --json, in the form that “set” reads."
msgstr "Mostrar o que você oferece; com --json, na forma que “set” lê."

msgid "Show which shifts of each department have a session to book, and which have none."
msgstr "Mostrar em quais turnos de cada departamento há uma sessão para marcar, e em quais não há."

msgid "Show who can recover records, too? That needs the passphrase."
msgstr "Mostrar também quem pode recuperar registros? Para isso é preciso a frase secreta."

msgid "Show whom to call at once. Needs no network and no passphrase."
msgstr "Mostrar para quem ligar imediatamente. Não precisa de rede nem de frase secreta."

msgid "Show whom to call at once. Needs no network, no card and no passphrase."
msgstr "Mostrar para quem ligar imediatamente. Não precisa de rede, de cartão nem de frase secreta."

msgid "Show your appointments; offline as they were last seen."
msgstr "Mostrar as suas sessões; sem conexão, como foram vistas por último."

msgid "Show your own answers so far, and ask nothing."
msgstr "Mostrar as suas próprias respostas até agora, sem perguntar nada."

msgid "Show your rights and the limits of confidentiality. Needs no network."
msgstr "Mostrar os seus direitos e os limites da confidencialidade. Não precisa de rede."

msgid "Shredded records"
msgstr "Registros destruídos"

msgid "Side"
msgstr "Lado"

msgid "Sides"
msgstr "Lados"

msgid "Sign a new charter as {name}?"
msgstr "Assinar um novo estatuto como {name}?"

msgid "Sign a new roster as {name}?"
msgstr "Assinar uma nova lista de profissionais como {name}?"

msgid "Sign a new year as {name}?"
msgstr "Assinar um novo ano como {name}?"

msgid "Sign a note"
msgstr "Assinar uma anotação"

msgid "Sign a note: it is locked for ever. An intern's goes to the supervisor."
msgstr "Assinar uma anotação: ela fica bloqueada para sempre. A de um estagiário vai para o supervisor."

msgid "Sign by"
msgstr "Assinar até"

msgid "Sign or discard these drafts (case/note): {notes}."
msgstr "Assine ou descarte estes rascunhos (caso/anotação): {notes}."

msgid "Sign rounds that count these cards, as {name}?"
msgstr "Assinar, como {name}, rodadas que contam estes cartões?"

msgid "Sign the closing note and close the case?"
msgstr "Assinar a anotação de encerramento e fechar o caso?"

msgid "Sign these changes as {name}?"
msgstr "Assinar estas mudanças como {name}?"

msgid "Sign this as {name}?"
msgstr "Assinar isto como {name}?"

msgid "Sign this note? Nobody can change it afterwards, you neither."
msgstr "Assinar esta anotação? Depois, ninguém pode mudá-la, nem você."

msgid "Signatures"
msgstr "Assinaturas"

msgid "Signed"
msgstr "Assinado"

msgid "Signed and locked."
msgstr "Assinada e bloqueada."

msgid "Signed by"
msgstr "Assinado por"

msgid "Signed by everybody who must"
msgstr "Assinado por todos os que devem assinar"

msgid "Signed by the department side and the provider side, published once, and the same for the chief and every officer."
msgstr "Assinado pelo lado do departamento e pelo lado do prestador, publicado uma única vez, e igual para a chefia e para cada policial."

msgid "Signed requests also show the public key that signed them, a random number, and the time to five minutes."
msgstr "Pedidos assinados também mostram a chave pública que os assinou, um número aleatório e a hora com precisão de cinco minutos."

msgid "Signers"
msgstr "Signatários"

msgid "Signs as"
msgstr "Assina como"

msgid "Since"
msgstr "Desde"

msgid "Six words"
msgstr "Seis palavras"

msgid "Six words of the key"
msgstr "Seis palavras da chave"

msgid "Six words of your key, for whoever compares:"
msgstr "As seis palavras da sua chave, para quem comparar:"

msgid "Six words that cancel it"
msgstr "Seis palavras que a cancelam"

msgid "Six words: {words}"
msgstr "Seis palavras: {words}"

msgid "Social workers and law enforcement officers alike must report suspected abuse of a child in Indian country at once; nobody who supervises them may hinder it."
msgstr "Tanto os assistentes sociais como os agentes da lei são obrigados a notificar imediatamente qualquer suspeita de abuso contra criança ou adolescente em território indígena; ninguém que os supervisione pode impedir isso."

msgid "Social workers and law enforcement officers must report suspected abuse of a child in Indian country at once, to the local child protective services or law enforcement agency (18 U.S.C. 1169). The tribe's own code may ask for more."
msgstr "Os assistentes sociais e os agentes da lei são obrigados a notificar imediatamente qualquer suspeita de abuso contra criança ou adolescente em território indígena, ao serviço local de proteção à infância ou à polícia local (18 U.S.C. 1169). O código da própria tribo pode exigir mais."

msgid "Social workers and law enforcement personnel must report suspected child abuse that they learn of on federal land or in a federal facility, within 24 hours."
msgstr "Os assistentes sociais e os agentes da lei são obrigados a notificar, em até 24 horas, suspeitas de abuso contra criança ou adolescente de que tomem conhecimento em terras federais ou em uma instalação federal."

msgid "Social workers and law enforcement personnel who learn of suspected child abuse on federal land or in a federal facility must report it as soon as possible (34 U.S.C. 20341). State law may ask for more."
msgstr "Os assistentes sociais e os agentes da lei que tomem conhecimento de suspeita de abuso contra criança ou adolescente em terras federais ou em uma instalação federal são obrigados a notificá-la o mais rápido possível (34 U.S.C. 20341). A lei estadual pode exigir mais."

msgid "Social workers and law enforcement personnel who learn of suspected child abuse on federal land or in a federal facility must report it as soon as possible, within 24 hours (34 U.S.C. 20341). State law may ask for more."
msgstr "Os assistentes sociais e os agentes da lei que tomem conhecimento de suspeita de abuso contra criança ou adolescente em terras federais ou em uma instalação federal são obrigados a notificá-la o mais rápido possível, em até 24 horas (34 U.S.C. 20341). A lei estadual pode exigir mais."

msgid "Social workers and police officers alike must report suspected abuse or neglect of a child."
msgstr "Tanto os assistentes sociais como os policiais são obrigados a notificar suspeitas de abuso ou negligência contra criança ou adolescente."

msgid "Somebody else has just taken this time; nothing was spent. “respite find” shows what is free now."
msgstr "Outra pessoa acabou de ficar com este horário; nada foi gasto. “respite find” mostra o que está livre agora."

msgid "Somebody published with your keys up to the last number there is. Tell the clinical authority: your identity has to be revoked and a new one made."
msgstr "Alguém publicou com as suas chaves até o último número que existe. Avise a coordenação clínica: a sua identidade precisa ser revogada, e uma nova criada."

msgid "Somebody to talk to now: {lines}"
msgstr "Alguém com quem conversar agora: {lines}"

msgid "Somebody who may not asks to destroy {count} record; it stays here."
msgid_plural "Somebody who may not asks to destroy {count} records; they stay here."
msgstr[0] "Alguém sem permissão pede para destruir {count} registro; ele fica aqui."
msgstr[1] "Alguém sem permissão pede para destruir {count} de registros; eles ficam aqui."
msgstr[2] "Alguém sem permissão pede para destruir {count} registros; eles ficam aqui."

msgid "Something in the database refers to what is not there."
msgstr "Algo no banco de dados se refere ao que não está lá."

msgid "Something of a check-in is still there after its round was released."
msgstr "Algo de um questionário ainda está lá depois da publicação da rodada."

msgid "Something that was saved could not be sent."
msgstr "Algo que estava guardado não pôde ser enviado."

msgid "Something waits to be sent; “respite-notes sync” sends it."
msgstr "Há algo à espera de envio; “respite-notes sync” envia."

msgctxt "language"
msgid "Spanish"
msgstr "espanhol"

msgid "Specialties"
msgstr "Especialidades"

msgid "Sponsor's signatures needed"
msgstr "Assinaturas necessárias do patrocinador"

msgid "Stabilization"
msgstr "Estabilização"

msgid "Staffing"
msgstr "Efetivo"

msgid "Stage"
msgstr "Etapa"

msgid "Stage of a hand-off"
msgstr "Etapa de um encaminhamento"

msgctxt "of numbers"
msgid "Standing"
msgstr "Situação"

msgid "Start with “respite-summary join” and the invitation of your programme. It holds public documents only: no passphrase, no secret. Officers see the same bytes with “respite summary”."
msgstr "Comece com “respite-summary join” e o convite do seu programa. Ele guarda só documentos públicos: nenhuma frase secreta, nenhum segredo. Os policiais veem os mesmos bytes com “respite summary”."

msgid "Start without a command for a menu. “respite now” shows whom to call at once; it needs no network and no passphrase."
msgstr "Comece sem nenhum comando para ver um menu. “respite now” mostra para quem ligar imediatamente; não precisa de rede nem de frase secreta."

msgid "State"
msgstr "Situação"

msgid "Statement"
msgstr "Enunciado"

msgid "Status"
msgstr "Situação"

msgid "Status of a goal"
msgstr "Situação de um objetivo"

msgid "Still open:"
msgstr "Ainda em aberto:"

msgid "Strengths"
msgstr "Pontos fortes"

msgid "Stress these days"
msgstr "Estresse nestes dias"

msgid "Strike one thing at a time."
msgstr "Risque uma coisa de cada vez."

msgid "Strike “{what}”? It cannot be undone."
msgstr "Riscar “{what}”? Isto não pode ser desfeito."

msgid "Struck as an error"
msgstr "Riscado como erro"

msgid "Struck; the reason stands beside it."
msgstr "Riscada; o motivo fica ao lado."

msgid "Subjective"
msgstr "Dados subjetivos"

msgid "Submitted to {name}; locked by their co-signature."
msgstr "Apresentada a {name}; bloqueada com a coassinatura dessa pessoa."

msgid "Such a report goes to the local child protective services or law enforcement agency. What else protects whoever seeks help, the tribe's own code says."
msgstr "Essa notificação vai para o serviço local de proteção à infância ou para a polícia local. O que mais protege quem procura ajuda, o código da própria tribo diz."

msgid "Supervising"
msgstr "Supervisão"

msgid "Supervisor"
msgstr "Supervisão"

msgid "Support plan"
msgstr "Plano de apoio"

msgid "Support plan, version {number}"
msgstr "Plano de apoio, versão {number}"

msgid "Support plan, version {number}, {state}, of {time} by {name}"
msgstr "Plano de apoio, versão {number}, {state}; data: {time}; de {name}"

msgid "Support summary"
msgstr "Resumo do apoio"

msgid "Sustaining"
msgstr "Mantido"

msgid "Switches to the next certificate, which the roster announced, and makes the one after it."
msgstr "Passar para o próximo certificado, que a lista de profissionais anunciou, e criar o seguinte."

msgid "Synchronise"
msgstr "Sincronizar"

msgid "Take a clinician off: no new bookings from the moment the sides import it."
msgstr "Retirar um profissional: nenhum novo agendamento a partir do momento em que os lados importarem isso."

msgid "Take a side's new certificate, address or key into the roster."
msgstr "Incluir na lista de profissionais o novo certificado, endereço ou chave de um lado."

msgid "Take another calendar's appointments as busy time: only when, never what."
msgstr "Usar os compromissos de outro calendário como tempo ocupado: só quando, nunca o quê."

msgid "Take back the share that you have left for somebody."
msgstr "Pegar de volta a parte que você deixou para alguém."

msgid "Take new encryption keys now, and have your records wrapped to them."
msgstr "Criar agora novas chaves de criptografia, e proteger com elas os seus registros."

msgid "Take over notes from plain text or Markdown files; you see what was read before anything is written."
msgstr "Importar anotações de arquivos de texto simples ou Markdown; você vê o que foi lido antes que algo seja gravado."

msgid "Take the last answer back"
msgstr "Desfazer a última resposta"

msgid "Take the note from this file (- for standard input), with a heading “## …” for each section."
msgstr "Ler a anotação deste arquivo (- para a entrada padrão), com um título “## …” para cada seção."

msgid "Take the plan from this file (- for standard input)."
msgstr "Ler o plano deste arquivo (- para a entrada padrão)."

msgid "Take the purpose from this file (- for standard input)."
msgstr "Ler a finalidade deste arquivo (- para a entrada padrão)."

msgid "Take the reason from this file (- for standard input)."
msgstr "Ler o motivo deste arquivo (- para a entrada padrão)."

msgid "Take the recipient from this file (- for standard input)."
msgstr "Ler o destinatário deste arquivo (- para a entrada padrão)."

msgid "Take the time that the clinician has proposed."
msgstr "Aceitar o horário que o profissional propôs."

msgid "Take the words from this file (- for standard input)."
msgstr "Ler as palavras deste arquivo (- para a entrada padrão)."

msgid "Take the words to it from this file (- for standard input)."
msgstr "Ler deste arquivo as palavras que vão junto (- para a entrada padrão)."

msgid "Take this number of the list as it is now, instead of asking."
msgstr "Usar este número da lista como ela está agora, em vez de perguntar."

msgid "Take this number of the list instead of asking."
msgstr "Usar este número da lista em vez de perguntar."

msgid "Take what begins at this instant, as “respite find --json” shows it, or nothing."
msgstr "Marcar o que começa neste momento, como mostra “respite find --json”, ou nada."

msgid "Takes in signed documents from the authority; a running server notices within seconds."
msgstr "Receber documentos assinados da coordenação; um servidor em execução percebe em segundos."

msgid "Talk to a social worker in confidence. Nobody at the department can see that you booked, or that you used this card."
msgstr "Converse com um assistente social de forma confidencial. Ninguém no departamento pode ver que você marcou uma sessão, nem que usou este cartão."

msgid "Target date"
msgstr "Data prevista"

msgid "Target date of a goal"
msgstr "Data prevista de um objetivo"

msgid "Telephone number"
msgstr "Número de telefone"

msgid "Tell the clinical authority."
msgstr "Avise a coordenação clínica."

msgid "That did not work; nothing was changed."
msgstr "Isso não funcionou; nada foi alterado."

msgid "That is long ago: if a number does not answer, call 911."
msgstr "Isso faz muito tempo: se um número não atender, ligue para 911."

msgid "That is not among your case files."
msgstr "Isso não está entre os seus prontuários."

msgid "That is not the next stage; nothing is completed without a first contact."
msgstr "Essa não é a próxima etapa; nada é concluído sem um primeiro contato."

msgid "That the person has died."
msgstr "Que a pessoa faleceu."

msgid "That this booking is of the same person."
msgstr "Que este agendamento é da mesma pessoa."

msgid "That was heard {time} and may be otherwise by now."
msgstr "O último aviso é de {time}; agora pode ser diferente."

msgid "That was not understood three times; nothing was changed."
msgstr "Três respostas não foram entendidas; nada foi alterado."

msgid "That was reported before."
msgstr "Isso já tinha sido notificado."

msgid "The .ics file"
msgstr "O arquivo .ics"

msgid "The address and code of a card"
msgstr "O endereço e o código de um cartão"

msgid "The address on the card"
msgstr "O endereço no cartão"

msgid "The address on the card looks like https://support.example:8443; type it again."
msgstr "O endereço no cartão é parecido com https://support.example:8443; digite de novo."

msgid "The answer is not readable text; check the character encoding of your terminal (UTF-8 is needed)."
msgstr "A resposta não é um texto legível; confira a codificação de caracteres do seu terminal (é preciso UTF-8)."

msgid "The answer is too long."
msgstr "A resposta é longa demais."

msgid "The authority's bundle, a file"
msgstr "O pacote da coordenação, um arquivo"

msgid "The backup did not open with its recovery sheet and was removed; try another disk."
msgstr "A cópia de segurança não abriu com a folha de recuperação dela e foi removida; tente outro disco."

msgid "The backup did not read back as it was written and was removed; try another disk."
msgstr "A cópia de segurança, ao ser relida, não estava como foi gravada e foi removida; tente outro disco."

msgid "The backup is complete: {folder}"
msgstr "A cópia de segurança está completa: {folder}"

msgid "The backup is damaged ({detail} is missing, altered or does not belong); use another one."
msgstr "A cópia de segurança está danificada ({detail} falta, foi alterado ou não faz parte dela); use outra."

msgid "The backup; leave it out to open the state that is here with the recovery sheet."
msgstr "A cópia de segurança; sem ela, os dados que estão aqui são abertos com a folha de recuperação."

msgid "The beginning of this case is not here; synchronise."
msgstr "O começo deste caso não está aqui; sincronize."

msgid "The behavioral health assessment that every officer has at least once in five years is a separate matter, and its result goes to the employer. A clinician who does assessments for your department cannot be booked here by its officers."
msgstr "A avaliação de saúde comportamental que todo policial faz pelo menos uma vez a cada cinco anos é um assunto à parte, e o resultado dela vai para o empregador. Policiais do seu departamento não podem marcar aqui com um profissional que faz avaliações para esse departamento."

msgid "The booking belongs to this case."
msgstr "O agendamento pertence a este caso."

msgid "The bundle in force is at {address}, with the provider side's own word that nothing is newer."
msgstr "O pacote em vigor está em {address}, com a palavra do próprio lado do prestador de que não há nada mais novo."

msgid "The bundle in force, as the provider side serves it: what changes is shown against it, where others have signed since you did."
msgstr "O pacote em vigor, como o lado do prestador o entrega: as mudanças são mostradas em relação a ele, se outros assinaram depois de você."

msgid "The bundle's file"
msgstr "O arquivo do pacote"

msgid "The card works once. Lost it, or found one? Ask for another; an unused card says nothing about anybody."
msgstr "O cartão funciona uma só vez. Perdeu o seu, ou achou um? Peça outro; um cartão não usado não diz nada sobre ninguém."

msgid "The cards are in {folder}; both sides import {file}, then the provider side its provider.codes."
msgstr "Os cartões estão em {folder}; os dois lados importam {file}, depois o lado do prestador importa o provider.codes dele."

msgid "The case files cannot be read or written by you; look at the permissions of the folder."
msgstr "Você não pode ler ou gravar os prontuários; confira as permissões da pasta."

msgid "The case files here are damaged and are not shown in part; restore them from a copy."
msgstr "Os prontuários que estão aqui estão danificados e não são mostrados em parte; restaure-os de uma cópia."

msgid "The case files here belong to other keys."
msgstr "Os prontuários que estão aqui pertencem a outras chaves."

msgid "The case files that were here are gone; put the folder “vault” back, or restore and synchronise."
msgstr "Os prontuários que estavam aqui sumiram; coloque de volta a pasta “vault”, ou restaure e sincronize."

msgid "The case has no follow-up with this number; “respite-notes followup list --all” lists them."
msgstr "O caso não tem nenhum acompanhamento com este número; “respite-notes followup list --all” mostra quais existem."

msgid "The case has no goal with this number; “respite-notes goal list” lists them."
msgstr "O caso não tem nenhum objetivo com este número; “respite-notes goal list” mostra quais existem."

msgid "The case has no hand-off with this number; “respite-notes handoff list --all” lists them."
msgstr "O caso não tem nenhum encaminhamento com este número; “respite-notes handoff list --all” mostra quais existem."

msgid "The case has no note with this number; “respite-notes cases show” lists them."
msgstr "O caso não tem nenhuma anotação com este número; “respite-notes cases show” mostra quais existem."

msgid "The case has no open report with this number; “respite-notes report list” lists them."
msgstr "O caso não tem nenhuma notificação aberta com este número; “respite-notes report list” as lista."

msgid "The case has no release with this number; “respite-notes roi list” lists them."
msgstr "O caso não tem nenhuma autorização de divulgação com este número; “respite-notes roi list” as lista."

msgid "The case has no session with this number; “respite-notes cases show” lists them."
msgstr "O caso não tem nenhuma sessão com este número; “respite-notes cases show” mostra quais existem."

msgid "The case has no version of a plan with this number; “respite-notes plan history” lists them."
msgstr "O caso não tem nenhuma versão do plano com este número; “respite-notes plan history” mostra quais existem."

msgid "The case has nothing of this kind with this number; “respite-notes cases show” shows what it holds."
msgstr "O caso não tem nada deste tipo com este número; “respite-notes cases show” mostra o que ele contém."

msgid "The case is closed; reopen it first."
msgstr "O caso está fechado; reabra-o primeiro."

msgid "The case is not closed."
msgstr "O caso não está fechado."

msgid "The case is open already."
msgstr "O caso já está aberto."

msgid "The case was not opened yet."
msgstr "O caso ainda não tinha sido aberto."

msgid "The cell has no cards for that time; a new year of cards is printed with “respite-authority rounds”."
msgstr "O agrupamento não tem cartões para esse período; um novo ano de cartões é impresso com “respite-authority rounds”."

msgid "The cell that the cards are for."
msgstr "O agrupamento a que os cartões se destinam."

msgid "The cell {name} was counted with {departments}; a cell that loses a department needs another name in the programme file."
msgstr "O agrupamento {name} foi contado com {departments}; um agrupamento que perde um departamento precisa de outro nome no arquivo do programa."

msgid "The certificate was changed. Restart the server, give the authority the file {request}, and read out these six words by telephone: {words}."
msgstr "O certificado foi trocado. Reinicie o servidor, entregue à coordenação o arquivo {request}, e leia por telefone estas seis palavras: {words}."

msgid "The charter would break a rule of its format ({reason}); check the programme file."
msgstr "O estatuto violaria uma regra do próprio formato ({reason}); confira o arquivo do programa."

msgid "The check found what must never be: {detail} Stop the server, keep a copy of its folder for whoever looks for the cause, and restore the last backup that “check” finds in order."
msgstr "A verificação encontrou o que nunca pode acontecer: {detail} Pare o servidor, guarde uma cópia da pasta dele para quem procurar a causa, e restaure a última cópia de segurança que “check” considerar em ordem."

msgid "The chief would see groups of {new} instead of {old}."
msgstr "A chefia veria grupos de {new} em vez de {old}."

msgid "The clinician has proposed no other time."
msgstr "O profissional não propôs nenhum outro horário."

msgid "The clinician has seen your booking."
msgstr "O profissional viu o seu agendamento."

msgid "The clinician offers a follow-up that costs no token. {text} (“respite again” books it.)"
msgstr "O profissional oferece uma sessão de acompanhamento que não custa nenhum vale. {text} (“respite again” marca essa sessão.)"

msgid "The clinician proposes {time}. {text} (“respite reschedule --proposed” takes it.)"
msgstr "O profissional propõe este horário: {time}. {text} (“respite reschedule --proposed” aceita.)"

msgid "The clinician sees every change you make."
msgstr "O profissional vê cada mudança que você faz."

msgid "The clinician's name as the roster writes it."
msgstr "O nome do profissional como a lista de profissionais o escreve."

msgid "The clock of this machine is wrong by more than a few minutes; set it and try again."
msgstr "O relógio deste computador está errado em mais de alguns minutos; acerte-o e tente de novo."

msgid "The code of your card is sent only after this."
msgstr "O código do seu cartão só é enviado depois disto."

msgid "The colleague's name in the roster."
msgstr "O nome do colega na lista de profissionais."

msgid "The colleague's name."
msgstr "O nome do colega."

msgid "The crisis card that every copy of the tools carries was last checked on {date}: look for a newer one."
msgstr "O cartão de crise que cada cópia das ferramentas traz foi verificado pela última vez em {date}: procure um mais recente."

msgid "The crisis card would no longer show {name}."
msgstr "O cartão de crise não mostraria mais: {name}."

msgid "The crisis card would show {name}."
msgstr "O cartão de crise mostraria: {name}."

msgid "The database is damaged ({detail}); stop the server and restore it from a backup."
msgstr "O banco de dados está danificado ({detail}); pare o servidor e restaure-o de uma cópia de segurança."

msgid "The database was made by a newer version of respite-server; use that version or a newer one."
msgstr "O banco de dados foi criado por uma versão mais nova de respite-server; use essa versão ou uma mais nova."

msgid "The day is kept"
msgstr "O dia está reservado"

msgid "The day of the first visit: YYYY-MM-DD."
msgstr "O dia do primeiro encontro: YYYY-MM-DD."

msgid "The day on which you look at the plan again: YYYY-MM-DD."
msgstr "O dia em que você revê o plano: YYYY-MM-DD."

msgid "The day: YYYY-MM-DD."
msgstr "O dia: YYYY-MM-DD."

msgid "The days of your cycle"
msgstr "Os dias do seu ciclo"

msgid "The department side"
msgstr "O lado do departamento"

msgid "The department side does not serve the list that names this device. Run “respite-notes sync” on the first device and try again; if it stays so, tell the clinical authority."
msgstr "O lado do departamento não fornece a lista que cita este dispositivo. Execute “respite-notes sync” no primeiro dispositivo e tente de novo; se continuar assim, avise a coordenação clínica."

msgid "The department side does not take your check-in, although the round runs by the signed documents. It is kept and offered again; if this goes on, tell the clinical authority."
msgstr "O lado do departamento não aceita o seu questionário, embora a rodada esteja aberta segundo os documentos assinados. Ele fica guardado e é oferecido de novo; se isto continuar, avise a coordenação clínica."

msgid "The department side has taken your check-in."
msgstr "O lado do departamento recebeu o seu questionário."

msgid ""
"The department side keeps bookings without identities; the provider side issues anonymous tokens. They are meant for two operators.\n"
"\n"
"For example, on the department's machine:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"Exit codes: 0 done, 1 refused or failed, 2 wrong usage."
msgstr ""
"O lado do departamento guarda agendamentos sem identidades; o lado do prestador emite vales anônimos. Eles são pensados para dois operadores.\n"
"\n"
"Por exemplo, no computador do departamento:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"Códigos de saída: 0 feito, 1 recusado ou sem êxito, 2 uso incorreto."

msgid "The department side refused the list of your keys: officers cannot book you with new ones until it takes it. If it stays so, tell the clinical authority."
msgstr "O lado do departamento recusou a lista das suas chaves: os policiais não podem marcar com você usando chaves novas até que ele a aceite. Se continuar assim, avise a coordenação clínica."

msgid "The department side says that another device of yours was counted already. If you have no other device, tell your supervisor: it is not true."
msgstr "O lado do departamento diz que outro dispositivo seu já foi contado. Se você não tem outro dispositivo, avise quem supervisiona você: não é verdade."

msgid "The department side serves the keys of {count} clinician in a form that does not verify; they were not taken."
msgid_plural "The department side serves the keys of {count} clinicians in a form that does not verify; they were not taken."
msgstr[0] "O lado do departamento fornece as chaves de {count} profissional em uma forma que não passa na verificação; elas não foram aceitas."
msgstr[1] "O lado do departamento fornece as chaves de {count} de profissionais em uma forma que não passa na verificação; elas não foram aceitas."
msgstr[2] "O lado do departamento fornece as chaves de {count} profissionais em uma forma que não passa na verificação; elas não foram aceitas."

msgid "The department side's request brings another key for {quarter} than the signed rounds name; use the server's own home, or restore it from its backup."
msgstr "O pedido do lado do departamento traz para {quarter} uma chave diferente da que as rodadas assinadas citam; use a pasta própria do servidor, ou restaure-a da cópia de segurança dela."

msgid "The department side's request is signed with another key than the roster names ({words}); if that side's server was really made anew, say so with --new-key department."
msgstr "O pedido do lado do departamento está assinado com uma chave diferente da que a lista de profissionais cita ({words}); se o servidor desse lado foi mesmo feito de novo, diga isso com --new-key department."

msgid "The department {name} is not in the signed roster; add it with “respite-authority amend” first."
msgstr "O departamento {name} não está na lista de profissionais assinada; acrescente-o primeiro com “respite-authority amend”."

msgid "The device gets the keys that were made since. Carry {path} to it and run “respite-notes device finish” there."
msgstr "O dispositivo recebe as chaves criadas desde então. Leve {path} a ele e execute “respite-notes device finish” lá."

msgid "The device is listed. Carry {path} to it and run “respite-notes device finish” there."
msgstr "O dispositivo está na lista. Leve {path} a ele e execute “respite-notes device finish” lá."

msgid "The directory has no service with this number; “respite-notes handoff resources” lists them."
msgstr "O guia de serviços não tem nenhum serviço com este número; “respite-notes handoff resources” mostra quais existem."

msgid "The directory may not be read or written; check its permissions."
msgstr "Não é permitido ler ou gravar na pasta; confira as permissões."

msgid "The directory would no longer offer {name}."
msgstr "O guia de serviços não ofereceria mais: {name}."

msgid "The directory would offer {name}."
msgstr "O guia de serviços ofereceria: {name}."

msgid "The directory: your programme's services, then the lines of the crisis card."
msgstr "O guia de serviços: os serviços do seu programa, depois as linhas do cartão de crise."

msgid "The disk failed; nothing was written."
msgstr "O disco falhou; nada foi escrito."

msgid "The disk is full, or a limit is reached; nothing was half-written. Make room and try again."
msgstr "O disco está cheio, ou um limite foi atingido; nada ficou gravado pela metade. Libere espaço e tente de novo."

msgid "The disk is full; nothing was changed. Free some space and run the command again."
msgstr "O disco está cheio; nada foi alterado. Libere espaço e execute o comando de novo."

msgid "The disk reported an error; nothing was changed."
msgstr "O disco informou um erro; nada foi alterado."

msgid "The document “{document}” ran out on {date}: the programme's signers have to sign a new one."
msgstr "O documento “{document}” expirou ({date}): os signatários do programa precisam assinar um novo."

msgid "The draft was discarded."
msgstr "O rascunho foi descartado."

msgid "The editor did not save UTF-8; nothing became a draft."
msgstr "O editor não salvou em UTF-8; nenhum rascunho foi criado."

msgid "The editor ended with an error; nothing became a draft."
msgstr "O editor terminou com um erro; nenhum rascunho foi criado."

msgid "The file asks for a passphrase cost that is not allowed; restore it from a backup."
msgstr "O arquivo pede um custo de frase secreta que não é permitido; restaure-o de uma cópia de segurança."

msgid "The file in this directory is not one of ours, or is cut short. Restore it from a backup."
msgstr "O arquivo nesta pasta não é um dos nossos, ou está incompleto. Restaure-o de uma cópia de segurança."

msgid "The file in this folder is not a signer's key."
msgstr "O arquivo nesta pasta não é a chave de um signatário."

msgid "The file is not the bundle of a programme."
msgstr "O arquivo não é o pacote de um programa."

msgid "The file opened but could not be read; restore it from a backup."
msgstr "O arquivo abriu, mas não pôde ser lido; restaure-o de uma cópia de segurança."

msgid "The file {path} cannot be read."
msgstr "Não é possível ler o arquivo {path}."

msgid "The file {path} cannot be written, or is there already; nothing was lost."
msgstr "Não é possível gravar o arquivo {path}, ou ele já existe; nada se perdeu."

msgid "The file {path} does not describe availability; “respite-notes availability show --json” shows the form."
msgstr "O arquivo {path} não descreve disponibilidade; “respite-notes availability show --json” mostra a forma."

msgid "The file {path} is not JSON of the form that --help shows."
msgstr "O arquivo {path} não é JSON na forma que --help mostra."

msgid "The file {path} is not plain text or Markdown in UTF-8."
msgstr "O arquivo {path} não é texto simples nem Markdown em UTF-8."

msgid "The first contact took place."
msgstr "O primeiro contato aconteceu."

msgid "The first day of a cycle, as year-month-day."
msgstr "O primeiro dia de um ciclo, como ano-mês-dia."

msgid "The first day of your present cycle (year-month-day)"
msgstr "O primeiro dia do seu ciclo atual (ano-mês-dia)"

msgid "The first day on which they hold."
msgstr "O primeiro dia em que valem."

msgid "The first four groups of the card"
msgstr "Os quatro primeiros grupos do cartão"

msgid "The first line of the passphrase file {path} is empty."
msgstr "A primeira linha do arquivo da frase secreta {path} está vazia."

msgid "The folder for the copy; made where it is missing."
msgstr "A pasta para a cópia; é criada se não existir."

msgid "The folder that holds everything this server keeps."
msgstr "A pasta que contém tudo o que este servidor guarda."

msgid "The folder that “backup” made."
msgstr "A pasta que “backup” criou."

msgid "The folder to make."
msgstr "A pasta a criar."

msgid "The folder with the policy files."
msgstr "A pasta com os arquivos do regulamento."

msgid "The folder with your signer's key."
msgstr "A pasta com a sua chave de signatário."

msgid "The follow-up has ended; add another."
msgstr "O acompanhamento já terminou; acrescente outro."

msgid "The goal has ended; set another."
msgstr "O objetivo já terminou; defina outro."

msgid "The goals of a case: each with its measure, its target date and its history."
msgstr "Os objetivos de um caso: cada um com a sua medida, a sua data prevista e o seu histórico."

msgid "The groups of the recovery sheet"
msgstr "Os grupos da folha de recuperação"

msgid "The hand-off has ended; offer another."
msgstr "O encaminhamento já terminou; ofereça outro."

msgid "The hand-off is completed: the person is with the service. Say how it ended."
msgstr "O encaminhamento foi concluído: a pessoa está com o serviço. Diga como terminou."

msgid "The hand-off is lost: nobody knows how it went on. Say what was tried."
msgstr "O encaminhamento se perdeu: ninguém sabe como continuou. Diga o que foi tentado."

msgid "The heading in line {line} is there twice."
msgstr "O título na linha {line} aparece duas vezes."

msgid "The imported programme does not fit this server: {detail}. Give the authority this server's side.request."
msgstr "O programa importado não combina com este servidor: {detail}. Entregue à coordenação o side.request deste servidor."

msgid "The input ended before every question was answered; run the command again and answer each one."
msgstr "A entrada terminou antes de todas as perguntas serem respondidas; execute o comando de novo e responda a cada uma."

msgid "The key in this folder is damaged or could not be written; use your copy of it."
msgstr "A chave nesta pasta está danificada ou não pôde ser gravada; use a sua cópia dela."

msgid "The key is forgotten here. Whoever puts it together could keep it: the holders run “respite-notes custodian take-back”, and a new custodian is the safe end."
msgstr "A chave foi esquecida aqui. Quem a recompõe poderia guardá-la: os titulares executam “respite-notes custodian take-back”, e um novo guardião é o fim seguro."

msgid "The key is sealed in {folder}. Hand {file} to whoever founds the programme."
msgstr "A chave está selada em {folder}. Entregue {file} a quem funda o programa."

msgid "The key now opens with the new passphrase; the recovery sheet stays valid."
msgstr "A chave agora abre com a nova frase secreta; a folha de recuperação continua válida."

msgid "The key of your psychotherapy notes is made on your first device; “device request” and “device add” bring it here."
msgstr "A chave das suas anotações de psicoterapia é criada no seu primeiro dispositivo; “device request” e “device add” a trazem para cá."

msgid "The key of your psychotherapy notes went with the last of them; the next note asks for a passphrase again."
msgstr "A chave das suas anotações de psicoterapia foi embora com a última delas; a próxima anotação pede de novo uma frase secreta."

msgid "The key was written by a newer version of this program; use that one."
msgstr "A chave foi gravada por uma versão mais nova deste aplicativo; use essa versão."

msgid "The keys of {count} clinician did not verify; they cannot be booked."
msgid_plural "The keys of {count} clinicians did not verify; they cannot be booked."
msgstr[0] "As chaves de {count} profissional não passaram na verificação; não é possível marcar com essa pessoa."
msgstr[1] "As chaves de {count} de profissionais não passaram na verificação; não é possível marcar com essas pessoas."
msgstr[2] "As chaves de {count} profissionais não passaram na verificação; não é possível marcar com essas pessoas."

msgid "The keys of {quarters} are others than before: tokens that officers have fetched for them would be worthless."
msgstr "As chaves de {quarters} são diferentes das anteriores: os vales que os policiais buscaram para esses trimestres não valeriam nada."

msgid "The keys were overwritten and removed, but files of the case files could not be: look at the folder “vault”. Without the keys nobody can read them."
msgstr "As chaves foram sobrescritas e removidas, mas alguns arquivos dos prontuários não puderam ser: confira a pasta “vault”. Sem as chaves ninguém consegue lê-los."

msgid "The language to speak, for example en."
msgstr "O idioma a usar, por exemplo pt."

msgid "The last addendum is not signed yet."
msgstr "O último adendo ainda não está assinado."

msgid "The last day comes before the first."
msgstr "O último dia vem antes do primeiro."

msgid "The last day of the cover."
msgstr "O último dia da substituição."

msgid "The last day on which it holds."
msgstr "O último dia em que ela vale."

msgid "The last day on which they hold."
msgstr "O último dia em que valem."

msgid "The legal basis, where there is no release."
msgstr "A base legal, quando não há autorização de divulgação."

msgid "The legal hold was lifted before."
msgstr "A retenção legal já tinha sido suspensa."

msgid "The list is not published yet: run “respite-notes sync” here before you finish there."
msgstr "A lista ainda não está publicada: execute “respite-notes sync” aqui antes de terminar lá."

msgid "The menu that you see without a command."
msgstr "O menu que aparece quando não há comando."

msgid "The message is empty, too long, or not plain text."
msgstr "A mensagem está vazia, é longa demais ou não é texto simples."

msgid "The new list is not published yet: until “respite-notes sync” has done it, officers go on sealing to the old key."
msgstr "A nova lista ainda não está publicada: até “respite-notes sync” publicá-la, os policiais continuam selando para a chave antiga."

msgid "The new sheet is in force."
msgstr "A nova folha já vale."

msgid "The news of {count} appointment are long and wait for a run of their own."
msgid_plural "The news of {count} appointments are long and wait for a run of their own."
msgstr[0] "As novidades de {count} sessão são longas e esperam uma execução própria."
msgstr[1] "As novidades de {count} de sessões são longas e esperam uma execução própria."
msgstr[2] "As novidades de {count} sessões são longas e esperam uma execução própria."

msgid "The next day is kept for this person."
msgstr "O dia seguinte fica reservado para esta pessoa."

msgid "The note has another format."
msgstr "A anotação tem outro formato."

msgid "The note is locked; write an addendum or a late entry, or strike it."
msgstr "A anotação está bloqueada; escreva um adendo ou uma entrada tardia, ou risque a anotação."

msgid "The note is signed, submitted or gone meanwhile. Write what you still need as an addendum; “drafts discard” forgets this text."
msgstr "Nesse meio-tempo, a anotação foi assinada, apresentada ou sumiu. Escreva como adendo o que você ainda precisar; “drafts discard” esquece este texto."

msgid "The note is too long, or not plain text."
msgstr "A anotação é longa demais ou não é texto simples."

msgid "The note is with the supervisor."
msgstr "A anotação está com o supervisor."

msgid "The note was not submitted."
msgstr "A anotação não tinha sido apresentada."

msgid "The notice against passing it on did not go with it."
msgstr "O aviso que proíbe transmitir a informação a outros não foi junto."

msgid "The notice against passing it on is in {file}; hand it over too."
msgstr "O aviso contra o repasse a outros está em {file}; entregue-o também."

msgid "The notice against passing it on went with it, and the release or what it covers."
msgstr "Junto foi o aviso contra o repasse a outros, e a autorização ou o que ela abrange."

msgid "The number in the first column."
msgstr "O número na primeira coluna."

msgid "The number in the queue; “respite-notes queue” lists them."
msgstr "O número na fila; “respite-notes queue” mostra quais são."

msgid "The number of --cells is 0 to 100."
msgstr "O número de --cells é de 0 a 100."

msgid "The number of a service in the directory."
msgstr "O número de um serviço no guia de serviços."

msgid "The number of cards must be 10 to 100000."
msgstr "O número de cartões deve ser de 10 a 100000."

msgid "The number of the authorization; “respite-notes roi list” lists them."
msgstr "O número da autorização; “respite-notes roi list” as lista."

msgid "The number of the booking; “respite-notes schedule” lists them."
msgstr "O número do agendamento; “respite-notes schedule” mostra quais são."

msgid "The number of the case; “respite-notes cases” lists them."
msgstr "O número do caso; “respite-notes cases” mostra quais são."

msgid "The number of the device; “respite-notes device list” lists them."
msgstr "O número do dispositivo; “respite-notes device list” mostra quais são."

msgid "The number of the follow-up in its case."
msgstr "O número do acompanhamento no caso dele."

msgid "The number of the goal in its case."
msgstr "O número do objetivo no caso dele."

msgid "The number of the hand-off in its case."
msgstr "O número do encaminhamento no caso dele."

msgid "The number of the note in its case; “respite-notes cases show” lists them."
msgstr "O número da anotação no caso dela; “respite-notes cases show” mostra quais são."

msgid "The number of the note; “respite-notes private list” lists them."
msgstr "O número da anotação; “respite-notes private list” as lista."

msgid "The number of the release; “respite-notes roi list” lists them."
msgstr "O número da autorização de divulgação; “respite-notes roi list” as lista."

msgid "The number that “respite appointments” shows."
msgstr "O número que “respite appointments” mostra."

msgid "The number that “respite-notes drafts” shows."
msgstr "O número que “respite-notes drafts” mostra."

msgid "The number that “respite-notes schedule” shows."
msgstr "O número que “respite-notes schedule” mostra."

msgid "The numbers of a summary cannot come from check-ins: a side has falsified its half. It is not shown; tell the clinical authority."
msgstr "Os números de um resumo não podem vir de questionários: um lado falsificou a metade dele. O resumo não é mostrado; avise a coordenação clínica."

msgid "The numbers of its goals, in order, with commas."
msgstr "Os números dos objetivos do plano, em ordem, separados por vírgulas."

msgid "The officer wrote:"
msgstr "O policial escreveu:"

msgid "The operator of both sides could have seen one clinician's numbers. The noise hides one session, one follow-up and one hand-off of a person."
msgstr "O operador dos dois lados poderia ter visto os números de um só profissional. O ruído esconde uma sessão, um acompanhamento e um encaminhamento de uma pessoa."

msgid "The option '{option}' does not take any value, but '{value}' was specified."
msgstr "A opção '{option}' não leva nenhum valor, mas foi indicado '{value}'."

msgid "The passphrase does not open the key, or the file is damaged."
msgstr "A frase secreta não abre a chave, ou o arquivo está danificado."

msgid "The passphrase does not open {file}, or the file is damaged."
msgstr "A frase secreta não abre {file}, ou o arquivo está danificado."

msgid "The passphrase file {path} cannot be read; check its name and permissions."
msgstr "Não é possível ler o arquivo da frase secreta {path}; confira o nome e as permissões."

msgid "The passphrase or recovery sheet was changed meanwhile; run the command again."
msgstr "A frase secreta ou a folha de recuperação mudou nesse meio-tempo; execute o comando de novo."

msgid "The person or the service has declined. Say why."
msgstr "A pessoa ou o serviço recusou. Diga por quê."

msgid "The person was given a copy."
msgstr "A pessoa recebeu uma cópia."

msgid "The pilot begins"
msgstr "O programa-piloto começa em"

msgid "The pilot ended {time}: nothing is offered any more."
msgstr "O programa-piloto terminou ({time}): nada mais é oferecido."

msgid "The pilot ends"
msgstr "O programa-piloto termina em"

msgid "The pilot would end; sessions could be booked at any time."
msgstr "O programa-piloto terminaria; seria possível marcar sessões a qualquer momento."

msgid "The plan"
msgstr "O plano"

msgid "The plan that “respite-notes custodian found” wrote."
msgstr "O plano que “respite-notes custodian found” gravou."

msgid "The policy is beyond a limit that no signature can move ({reason}); change it in the programme file."
msgstr "O regulamento está além de um limite que nenhuma assinatura pode mudar ({reason}); corrija isso no arquivo do programa."

msgid "The policy would break a rule of its format ({reason}); check the files that its rules stand in."
msgstr "O regulamento violaria uma regra do próprio formato ({reason}); confira os arquivos em que estão as regras dele."

msgid "The programme file as it is to be from now on."
msgstr "O arquivo do programa como deve ser de agora em diante."

msgid "The programme file, for how many cards and where to get the tool."
msgstr "O arquivo do programa, para saber quantos cartões e onde obter a ferramenta."

msgid "The programme file, for where to get the tool."
msgstr "O arquivo do programa, para saber onde obter a ferramenta."

msgid "The programme file, in YAML."
msgstr "O arquivo do programa, em YAML."

msgid "The programme file, which names the signers from now on."
msgstr "O arquivo do programa, que diz quem são os signatários de agora em diante."

msgid "The programme file, which now names the clinician too."
msgstr "O arquivo do programa, que agora cita também o profissional."

msgid "The programme has no records custodian."
msgstr "O programa não tem guardião dos registros."

msgid "The programme would be {new} instead of {old}."
msgstr "O modelo do programa seria {new} em vez de {old}."

msgid "The programme “{programme}” was imported on the {side}."
msgstr "O programa “{programme}” foi importado no {side}."

msgid "The programme's bundle, as the authority hands it out."
msgstr "O pacote do programa, como a coordenação o entrega."

msgid "The programme's bundle."
msgstr "O pacote do programa."

msgid "The programme's bundle; without it, the preset."
msgstr "O pacote do programa; sem ele, as regras predefinidas."

msgid "The programme's documents are dated in the future. Set the clock of this machine; if it is right, tell the clinical authority."
msgstr "Os documentos do programa têm data do futuro. Acerte o relógio deste computador; se ele está certo, avise a coordenação clínica."

msgid "The programme's documents have expired or are being held back: no new bookings for now; call {contact}. What you have booked stands."
msgstr "Os documentos do programa expiraram ou alguém os está retendo: por enquanto não há novos agendamentos; ligue para {contact}. O que você já marcou continua valendo."

msgid "The programme's documents have expired or are being held back: no new bookings for now; “respite verify” shows whom to call. What you have booked stands."
msgstr "Os documentos do programa expiraram ou alguém os está retendo: por enquanto não há novos agendamentos; “respite verify” mostra para quem ligar. O que você já marcou continua valendo."

msgid "The programme's documents have expired or are being held back; today's answers stay on this device."
msgstr "Os documentos do programa expiraram ou alguém os está retendo; as respostas de hoje ficam neste dispositivo."

msgid "The programme's documents have expired: nothing new can be booked until they are renewed. What is booked stays booked."
msgstr "Os documentos do programa expiraram: nada novo pode ser marcado até que sejam renovados. O que está marcado continua marcado."

msgid "The programme's documents have expired; new bookings wait until the clinical authority renews them. Its number is on the programme's poster."
msgstr "Os documentos do programa expiraram; novos agendamentos esperam até a coordenação clínica renová-los. O número dela está no cartaz do programa."

msgid "The programme's documents have expired; no new bookings until the clinical authority renews them."
msgstr "Os documentos do programa expiraram; não há novos agendamentos até a coordenação clínica renová-los."

msgid "The programme's policy does not allow one operator for both sides; run each side on its own machine."
msgstr "O regulamento do programa não permite um único operador para os dois lados; execute cada lado no seu próprio computador."

msgid "The programme's policy does not allow this format for a new note; choose {formats}."
msgstr "O regulamento do programa não permite este formato para uma anotação nova; escolha {formats}."

msgid "The provider does not know this card's code; it may be last year's. Ask for a new card."
msgstr "O prestador não conhece o código deste cartão; pode ser o do ano passado. Peça um cartão novo."

msgid "The provider side"
msgstr "O lado do prestador"

msgid "The provider side did not answer; the rest is up to date."
msgstr "O lado do prestador não respondeu; o resto está atualizado."

msgid "The provider side does not answer. Your card and what was fetched so far are kept: run “respite enroll” again without the card, and it goes on where it stopped."
msgstr "O lado do prestador não responde. O seu cartão e o que já foi buscado ficam guardados: execute “respite enroll” de novo sem o cartão, e tudo continua de onde parou."

msgid "The provider side does not answer; the tokens that are due wait for the next run."
msgstr "O lado do prestador não responde; os vales que já estão disponíveis esperam a próxima execução."

msgid "The provider side issues no check-in token for this quarter, as a side does that has no key of the round; today's answers stay on this device."
msgstr "O lado do prestador não emite nenhum vale de questionário para este trimestre, como faz um lado que não tem a chave da rodada; as respostas de hoje ficam neste dispositivo."

msgid "The provider side issues no check-in token for {round}, as a side does that has no key of that round. Your other tokens are not affected. It is asked again in five to twelve days. Ask a colleague whether theirs came: if it did, or if yours still does not, tell the clinical authority."
msgstr "O lado do prestador não emite nenhum vale de questionário para {round}, como faz um lado que não tem a chave dessa rodada. Os seus outros vales não são afetados. Ele é pedido de novo em cinco a doze dias. Pergunte a um colega se o dele chegou: se chegou, ou se o seu continuar sem chegar, avise a coordenação clínica."

msgid "The provider side's address is too long for the square on a card; give it a shorter name."
msgstr "O endereço do lado do prestador é longo demais para o quadrado de um cartão; dê a ele um nome mais curto."

msgid "The provider side's request brings another key for {quarter} than the signed rounds name; use the server's own home, or restore it from its backup."
msgstr "O pedido do lado do prestador traz para {quarter} uma chave diferente da que as rodadas assinadas citam; use a pasta própria do servidor, ou restaure-a da cópia de segurança dela."

msgid "The provider side's request is signed with another key than the roster names ({words}); if that side's server was really made anew, say so with --new-key provider."
msgstr "O pedido do lado do prestador está assinado com uma chave diferente da que a lista de profissionais cita ({words}); se o servidor desse lado foi mesmo feito de novo, diga isso com --new-key provider."

msgid "The provider's request brings no check-in keys for {count} cell, so that nobody will be asked in the first year. If that is not meant, ask for one of “respite-server request --cells {count}” and found anew."
msgid_plural "The provider's request brings no check-in keys for {count} cells, so that nobody will be asked in the first year. If that is not meant, ask for one of “respite-server request --cells {count}” and found anew."
msgstr[0] "O pedido do prestador não traz chaves de questionário para {count} agrupamento, de modo que ninguém receberá perguntas no primeiro ano. Se não é isso o que se quer, peça um de “respite-server request --cells {count}” e funde de novo."
msgstr[1] "O pedido do prestador não traz chaves de questionário para {count} de agrupamentos, de modo que ninguém receberá perguntas no primeiro ano. Se não é isso o que se quer, peça um de “respite-server request --cells {count}” e funde de novo."
msgstr[2] "O pedido do prestador não traz chaves de questionário para {count} agrupamentos, de modo que ninguém receberá perguntas no primeiro ano. Se não é isso o que se quer, peça um de “respite-server request --cells {count}” e funde de novo."

msgid "The provider's request holds no booking keys for the present quarter; ask for a fresh one."
msgstr "O pedido do prestador não contém chaves de agendamento para o trimestre atual; peça um novo."

msgid "The records custodian: a key that clinicians hold in shares, for cases that nobody is left to open."
msgstr "O guardião dos registros: uma chave que profissionais têm em partes, para casos que já não há quem abra."

msgid "The recovery sheet is in {file}: print it, then delete it."
msgstr "A folha de recuperação está em {file}: imprima e depois apague."

msgid "The region"
msgstr "A região"

msgid "The release does not cover all of this. Nothing was written."
msgstr "A autorização de divulgação não abrange tudo isto. Nada foi gravado."

msgid "The release names another recipient."
msgstr "A autorização de divulgação cita outro destinatário."

msgid "The release was not in force at that time."
msgstr "A autorização de divulgação não estava em vigor naquele momento."

msgid "The release was revoked before."
msgstr "A autorização de divulgação já tinha sido revogada."

msgid "The report is closed."
msgstr "A notificação está encerrada."

msgid "The request of the department side is missing; add it with --side."
msgstr "Falta o pedido do lado do departamento; acrescente-o com --side."

msgid "The request of the provider side is missing; add it with --side."
msgstr "Falta o pedido do lado do prestador; acrescente-o com --side."

msgid "The request that a side wrote; of one side or of both."
msgstr "O pedido que um lado gravou; de um lado ou dos dois."

msgid "The request that a side wrote; once for each side."
msgstr "O pedido que um lado gravou; uma vez para cada lado."

msgid "The request that a side's “init” wrote; once for each side."
msgstr "O pedido que o “init” de um lado gravou; uma vez para cada lado."

msgid "The roster does not name you yet, or not any more; give the clinical authority the file of “respite-notes request”."
msgstr "A lista de profissionais ainda não tem o seu nome, ou não tem mais; entregue à coordenação clínica o arquivo de “respite-notes request”."

msgid "The roster would break a rule of its format ({reason}); check the programme file."
msgstr "A lista de profissionais violaria uma regra do próprio formato ({reason}); confira o arquivo do programa."

msgid "The round is over, and the department side never said that it took your check-in. Once the round is published, “respite checkin --history” says whether it was counted."
msgstr "A rodada acabou, e o lado do departamento nunca disse que recebeu o seu questionário. Quando a rodada for publicada, “respite checkin --history” dirá se ele foi contado."

msgid "The round was over before your check-in was sent; it will not be counted."
msgstr "A rodada acabou antes de o seu questionário ser enviado; ele não será contado."

msgid "The round, for example 2027-Q1."
msgstr "A rodada, por exemplo 2027-Q1."

msgid "The round, for example 2027-Q1; the newest without this."
msgstr "A rodada, por exemplo 2027-Q1; sem isto, a mais recente."

msgid "The rounds would break a rule of their format ({reason}); check the programme file."
msgstr "As rodadas violariam uma regra do próprio formato ({reason}); confira o arquivo do programa."

msgid "The rules are the preset."
msgstr "As regras são as predefinidas."

msgid "The same address and groups, to be scanned"
msgstr "O mesmo endereço e os mesmos grupos, para escanear"

msgid "The same again"
msgstr "A mesma outra vez"

msgid "The same for urgent hours (first 60)."
msgstr "O mesmo para as horas de urgência (inicialmente 60)."

msgid "The sealed records of a device are not numbered without a gap."
msgstr "Os registros selados de um dispositivo não estão numerados sem falhas."

msgid "The server cannot listen on its address ({reason}); check --listen, and whether another program uses it."
msgstr "O servidor não consegue escutar no endereço dele ({reason}); confira --listen, e se outro aplicativo o usa."

msgid "The server did not answer. What you asked for is saved; “respite sync” sends it again, “respite cancel” withdraws it."
msgstr "O servidor não respondeu. O que você pediu está guardado; “respite sync” envia de novo, “respite cancel” retira o pedido."

msgid "The server does not answer. Check your connection and try again; nothing is lost."
msgstr "O servidor não responde. Confira a sua conexão e tente de novo; nada se perde."

msgid "The server does not answer: this is the schedule as it was last fetched."
msgstr "O servidor não responde: esta é a agenda como foi buscada por último."

msgid "The server does not answer; nothing was seen before."
msgstr "O servidor não responde, e nada tinha sido visto antes."

msgid "The server does not answer; this is what was last seen, on {date}."
msgstr "O servidor não responde; isto é o que foi visto por último ({date})."

msgid "The server does not know this code."
msgstr "O servidor não conhece este código."

msgid "The server does not show all of the case, and what is missing may be a legal hold. Ask who worked with it."
msgstr "O servidor não mostra todo o caso, e o que falta pode ser uma retenção legal. Pergunte quem trabalhou nele."

msgid "The server does not show {count} record that exists."
msgid_plural "The server does not show {count} records that exist."
msgstr[0] "O servidor não mostra {count} registro que existe."
msgstr[1] "O servidor não mostra {count} de registros que existem."
msgstr[2] "O servidor não mostra {count} registros que existem."

msgid "The server does not take the report about your unsigned notes; your supervisor sees the one before."
msgstr "O servidor não aceita o aviso sobre as suas anotações sem assinatura; o seu supervisor vê o anterior."

msgid "The server gave an answer that makes no sense. Nothing of it was kept; try again later."
msgstr "O servidor deu uma resposta que não faz sentido. Nada dela foi guardado; tente de novo mais tarde."

msgid "The server hands out no reports about your supervisees' unsigned notes."
msgstr "O servidor não entrega os avisos sobre as anotações sem assinatura de quem você supervisiona."

msgid "The server has forgotten this session, as the policy says; nothing can be sent about it. Use the contact that you have."
msgstr "O servidor já esqueceu esta sessão, como diz o regulamento; nada pode ser enviado sobre ela. Use o contato que você tem."

msgid "The server has no programme yet; its operator must import the documents first."
msgstr "O servidor ainda não tem um programa; o operador dele precisa importar os documentos primeiro."

msgid "The server has not been told yet; “respite-notes sync --hand-in” tells it."
msgstr "O servidor ainda não foi avisado; “respite-notes sync --hand-in” o avisa."

msgid "The server is asked too much just now; this goes on in {time}."
msgstr "O servidor está recebendo pedidos demais agora; isto continua daqui a {time}."

msgid "The server is asked too much just now; try again in a minute."
msgstr "O servidor está recebendo pedidos demais agora; tente de novo daqui a um minuto."

msgid "The server is in trouble; try again later. Nothing is lost."
msgstr "O servidor está com problemas; tente de novo mais tarde. Nada se perde."

msgid "The server is not the one that the signed roster names. Nothing was sent to it; tell the clinical authority."
msgstr "O servidor não é o que consta na lista de profissionais assinada. Nada foi enviado a ele; avise a coordenação clínica."

msgid "The server is restored in {folder}."
msgstr "O servidor está restaurado em {folder}."

msgid "The server lists without end; nothing more was fetched. Tell the clinical authority."
msgstr "O servidor lista sem fim; nada mais foi buscado. Avise a coordenação clínica."

msgid "The server refused the request."
msgstr "O servidor recusou o pedido."

msgid "The server refused this and will not take it later; it was withdrawn. Synchronise and look again."
msgstr "O servidor recusou isto e não vai aceitar depois; foi retirado. Sincronize e confira de novo."

msgid "The server refuses records of your cases; they are saved here. Tell the clinical authority if it stays so."
msgstr "O servidor recusa registros dos seus casos; eles estão guardados aqui. Avise a coordenação clínica se continuar assim."

msgid "The server refuses to destroy {count} record and keeps what it has of it; tell the clinical authority."
msgid_plural "The server refuses to destroy {count} records and keeps what it has of them; tell the clinical authority."
msgstr[0] "O servidor se recusa a destruir {count} registro e guarda o que tem dele; avise a coordenação clínica."
msgstr[1] "O servidor se recusa a destruir {count} de registros e guarda o que tem deles; avise a coordenação clínica."
msgstr[2] "O servidor se recusa a destruir {count} registros e guarda o que tem deles; avise a coordenação clínica."

msgid "The server showed {count} thing before and does not show it now."
msgid_plural "The server showed {count} things before and does not show them now."
msgstr[0] "O servidor mostrava {count} item antes e agora não mostra."
msgstr[1] "O servidor mostrava {count} de itens antes e agora não mostra."
msgstr[2] "O servidor mostrava {count} itens antes e agora não mostra."

msgid "The server shows an older report about unsigned notes of {count} device than before; the newer one counts."
msgid_plural "The server shows older reports about unsigned notes of {count} devices than before; the newer ones count."
msgstr[0] "O servidor mostra, de {count} dispositivo, um aviso sobre anotações sem assinatura mais antigo que antes; vale o mais recente."
msgstr[1] "O servidor mostra, de {count} de dispositivos, avisos sobre anotações sem assinatura mais antigos que antes; valem os mais recentes."
msgstr[2] "O servidor mostra, de {count} dispositivos, avisos sobre anotações sem assinatura mais antigos que antes; valem os mais recentes."

msgid "The server shows documents that take back what cannot be taken back. Nothing of it was kept; tell the clinical authority."
msgstr "O servidor mostra documentos que desfazem o que não pode ser desfeito. Nada deles foi guardado; avise a coordenação clínica."

msgid "The server shows older or other documents than you have seen before. Nothing of it was kept; tell the clinical authority."
msgstr "O servidor mostra documentos mais antigos ou diferentes dos que você já tinha visto. Nada deles foi guardado; avise a coordenação clínica."

msgid "The server takes no more messages about this appointment; what you wrote was not sent. Call the clinician instead."
msgstr "O servidor não aceita mais mensagens sobre esta sessão; o que você escreveu não foi enviado. Em vez disso, ligue para o profissional."

msgid "The server's answer contradicts what this device has signed and seen. Nothing of it was kept; tell the clinical authority."
msgstr "A resposta do servidor contradiz o que este dispositivo assinou e viu. Nada dela foi guardado; avise a coordenação clínica."

msgid "The server's documents do not verify. Nothing of it was kept; tell the clinical authority."
msgstr "Os documentos do servidor não passam na verificação. Nada deles foi guardado; avise a coordenação clínica."

msgid "The server's timestamp is from the future. Set the clock of this machine; if it is right, tell the clinical authority."
msgstr "O carimbo de tempo do servidor é do futuro. Acerte o relógio deste computador; se ele está certo, avise a coordenação clínica."

msgid "The service"
msgstr "O serviço"

msgid "The service is a pilot that ends {time}."
msgstr "O serviço é um programa-piloto; fim: {time}."

msgid "The service is a pilot that starts {time}: nothing is offered for a time before it."
msgstr "O serviço é um programa-piloto; começo: {time}. Nada é oferecido para antes disso."

msgid "The seven groups of the recovery sheet"
msgstr "Os sete grupos da folha de recuperação"

msgid "The share of {names} was wrong; there were enough others."
msgstr "A parte de {names} estava errada; havia outras suficientes."

msgid "The share that arrived for you is not the one that the signed plan names. Tell whoever founded the custodian."
msgstr "A parte que chegou para você não é a que o plano assinado indica. Avise quem criou o guardião."

msgid "The signature in {file} is not good: it was altered or damaged on its way; ask for it again."
msgstr "A assinatura em {file} não é válida: foi alterada ou danificada no caminho; peça o arquivo de novo."

msgid "The signed rounds are over; begin a new year with “respite-authority rounds” first."
msgstr "As rodadas assinadas terminaram; comece primeiro um novo ano com “respite-authority rounds”."

msgid "The six groups on the card"
msgstr "Os seis grupos do cartão"

msgid "The six words"
msgstr "As seis palavras"

msgid "The six words of the key, where several on the roster have this name."
msgstr "As seis palavras da chave, quando várias da lista de profissionais têm este nome."

msgid "The six words that the new device shows, for scripts."
msgstr "As seis palavras que o novo dispositivo mostra, para scripts."

msgid "The summary would count your work of this quarter, if you agree: “respite-notes counts”."
msgstr "O resumo contaria o seu trabalho deste trimestre, se você concordar: “respite-notes counts”."

msgid "The summary would measure nights by a goal of {new} instead of {old}."
msgstr "O resumo mediria as madrugadas com uma meta de {new} em vez de {old}."

msgid "The summary would measure sessions free by the next day by a goal of {new} instead of {old}."
msgstr "O resumo mediria as sessões livres até o dia seguinte com uma meta de {new} em vez de {old}."

msgid "The summary would measure weekday evenings by a goal of {new} instead of {old}."
msgstr "O resumo mediria as tardes e noites de semana com uma meta de {new} em vez de {old}."

msgid "The summary would measure weekdays by a goal of {new} instead of {old}."
msgstr "O resumo mediria os dias de semana com uma meta de {new} em vez de {old}."

msgid "The summary would measure weekends by a goal of {new} instead of {old}."
msgstr "O resumo mediria os fins de semana com uma meta de {new} em vez de {old}."

msgid "The support plan of a case: a new version takes the place of the one before, and both stay readable."
msgstr "O plano de apoio de um caso: uma nova versão toma o lugar da anterior, e as duas continuam legíveis."

msgid "The system could not read or write {detail}; check permissions and the disk."
msgstr "O sistema não conseguiu ler ou gravar {detail}; confira as permissões e o disco."

msgid "The system gave no randomness or no protected memory; check its limits and try again."
msgstr "O sistema não forneceu números aleatórios ou memória protegida; confira os limites dele e tente de novo."

msgid "The terminal could not be read; try again in a new window."
msgstr "Não foi possível ler o terminal; tente de novo em outra janela."

msgid "The text is longer than a record may be; nothing was written."
msgstr "O texto é mais longo do que um registro pode ser; nada foi escrito."

msgid "The text of this note is not here, the server may hold it back; nothing was answered. Synchronise, or ask its author."
msgstr "O texto desta anotação não está aqui, o servidor talvez o esteja retendo; nada foi respondido. Sincronize, ou pergunte a quem a escreveu."

msgid "The time of {cases} is over. Nothing was destroyed; --yes does it."
msgstr "Prazo encerrado: {cases}. Nada foi destruído; --yes faz isso."

msgid "The time zone you live in, for example America/New_York."
msgstr "O fuso horário onde você mora, por exemplo America/New_York."

msgid "The timer could not be set; nothing was changed."
msgstr "Não foi possível ativar o temporizador; nada foi alterado."

msgid "The timer is removed."
msgstr "O temporizador foi removido."

msgid "The timer is set; “respite sync --timer off” removes it."
msgstr "O temporizador está ativo; “respite sync --timer off” remove."

msgid "The topic is too long, or not plain text."
msgstr "O assunto é longo demais ou não é texto simples."

msgid "The two passphrases were not the same."
msgstr "As duas frases secretas não eram iguais."

msgid "The two passphrases were not the same; start again when you are ready."
msgstr "As duas frases secretas não eram iguais; comece de novo quando quiser."

msgid "The two sides could not agree on what they counted, so nothing was released."
msgstr "Os dois lados não concordaram sobre o que contaram, portanto nada foi divulgado."

msgid "The two sides serve different documents; the newest that verify are used. “respite-notes verify” says more."
msgstr "Os dois lados fornecem documentos diferentes; são usados os mais recentes que passam na verificação. “respite-notes verify” diz mais."

msgid "The unit is too long, or not plain text."
msgstr "A unidade é longa demais ou não é texto simples."

msgid "The value '{value}' is invalid for '{option}'"
msgstr "O valor '{value}' não é válido para '{option}'"

msgid "The value '{value}' is invalid for '{option}'. Please provide one of the following:"
msgstr "O valor '{value}' não é válido para '{option}'. Indique um dos seguintes:"

msgid "The value '{value}' is invalid for '{option}'. Please provide one of {words}."
msgstr "O valor '{value}' não é válido para '{option}'. Indique {words}."

msgid "The way to work and home"
msgstr "O caminho para o trabalho e para casa"

msgid "The words are not those of this request; nothing was changed. If the file was exchanged, somebody had the stick."
msgstr "As palavras não são as deste pedido; nada foi alterado. Se o arquivo foi trocado, alguém esteve com o pen drive."

msgid "The year of your card is over. Draw a new one and run “respite enroll” with it; everything you have here stays."
msgstr "O ano do seu cartão acabou. Retire um cartão novo e execute “respite enroll” com ele; tudo o que você tem aqui continua."

msgid "The {side} did not answer; what it would say now is not known."
msgstr "O {side} não respondeu; não se sabe o que ele diria agora."

msgid "The {side} is in order."
msgstr "O {side} está em ordem."

msgid "The {side} is set up in {folder}. Give the authority the file {request}, and read out these six words by telephone: {words}."
msgstr "O {side} está configurado em {folder}. Entregue à coordenação o arquivo {request}, e leia por telefone estas seis palavras: {words}."

msgid "The {side} listens on {host}:{port}."
msgstr "O {side} escuta em {host}:{port}."

msgid "The {side} serves an older or another {document} than the other side; the newest that verifies is used."
msgstr "O {side} fornece uma versão mais antiga ou diferente deste documento: {document}. É usada a mais recente que passa na verificação."

msgid "The {side} shows a certificate that the signed roster does not name: nothing but public documents is asked of it. Tell the clinical authority."
msgstr "O {side} mostra um certificado que não consta na lista de profissionais assinada: só documentos públicos são pedidos a ele. Avise a coordenação clínica."

msgid "The {side} shows another certificate than the roster names; nothing that you sign was sent to it. Tell the clinical authority."
msgstr "O {side} mostra um certificado diferente do que consta na lista de profissionais; nada do que você assina foi enviado a ele. Avise a coordenação clínica."

msgid "The {side} side cannot count check-ins of {rounds}: a backup holds no keys of rounds. Write a new request (“respite-server request”) and have the authority renew the rounds: those that have not begun get new keys, the present one stays withheld."
msgstr "O lado “{side}” não pode contar questionários de {rounds}: uma cópia de segurança não contém chaves de rodadas. Grave um novo pedido (“respite-server request”) e peça à coordenação que renove as rodadas: as que não começaram recebem novas chaves, a atual continua sem publicação."

msgid "The {side}: {reason}"
msgstr "O {side}: {reason}"

msgid "Then also the earliest openings."
msgstr "Depois, também os primeiros horários livres."

msgid "There are two histories of one device in {count} place: somebody is shown another than you."
msgid_plural "There are two histories of one device in {count} places: somebody is shown another than you."
msgstr[0] "Há dois históricos de um mesmo dispositivo em {count} lugar: a alguém é mostrado algo diferente do que a você."
msgstr[1] "Há dois históricos de um mesmo dispositivo em {count} de lugares: a alguém é mostrado algo diferente do que a você."
msgstr[2] "Há dois históricos de um mesmo dispositivo em {count} lugares: a alguém é mostrado algo diferente do que a você."

msgid "There are two requests of the department side; give one of each side."
msgstr "Há dois pedidos do lado do departamento; indique um de cada lado."

msgid "There are two requests of the provider side; give one of each side."
msgstr "Há dois pedidos do lado do prestador; indique um de cada lado."

msgid "There cannot be more new officers than cards."
msgstr "Não pode haver mais policiais novos do que cartões."

msgid "There is a newer plan."
msgstr "Há um plano mais recente."

msgid "There is a newer version of the note."
msgstr "Há uma versão mais recente da anotação."

msgid "There is a signer's key in this folder already; choose another folder with --home."
msgstr "Já há uma chave de signatário nesta pasta; escolha outra pasta com --home."

msgid "There is more to keep than the file can hold; nothing was changed."
msgstr "Há mais para guardar do que cabe no arquivo; nada foi alterado."

msgid "There is no appointment with this number; “respite appointments” lists yours."
msgstr "Não há nenhuma sessão com este número; “respite appointments” mostra as suas."

msgid "There is no booking here; “respite-notes sync” fetches them. For somebody at the door give --walk-in."
msgstr "Não há nenhum agendamento aqui; “respite-notes sync” os busca. Para alguém que chega sem hora marcada, indique --walk-in."

msgid "There is no booking with this number; “respite-notes schedule” lists them."
msgstr "Não há agendamento com este número; “respite-notes schedule” mostra quais existem."

msgid "There is no case that could be handed over; nothing was changed."
msgstr "Não há nenhum caso que possa ser transferido; nada foi alterado."

msgid "There is no case with this number; “respite-notes cases” lists them."
msgstr "Não há caso com este número; “respite-notes cases” mostra quais existem."

msgid "There is no cell called “{name}”; the programme has {known}."
msgstr "Não há nenhum agrupamento chamado “{name}”; o programa tem: {known}."

msgid "There is no check-in token for this quarter here (“respite sync” fetches what is due); today's answers stay on this device."
msgstr "Não há aqui nenhum vale de questionário para este trimestre (“respite sync” busca os que já estão disponíveis); as respostas de hoje ficam neste dispositivo."

msgid "There is no colleague for this."
msgstr "Não há nenhum colega para isto."

msgid "There is no draft with this number; “respite-notes drafts” lists them."
msgstr "Não há rascunho com este número; “respite-notes drafts” mostra quais existem."

msgid "There is no further help for this question. Type ! for the crisis card."
msgstr "Não há mais ajuda para esta pergunta. Digite ! para ver o cartão de crise."

msgid "There is no psychotherapy note with this number; “respite-notes private list” lists them."
msgstr "Não há nenhuma anotação de psicoterapia com este número; “respite-notes private list” as lista."

msgid "There is no request for {name}; add the one that “respite-notes request” made, with --request."
msgstr "Não há nenhum pedido de {name}; acrescente com --request o que “respite-notes request” criou."

msgid "There is no signer file for {name}; add the one that “respite-authority init” made, with --request."
msgstr "Não há nenhum arquivo de signatário de {name}; acrescente com --request o que “respite-authority init” criou."

msgid "There is no signer's key in this folder; make one with “respite-authority init”, or give its folder with --home."
msgstr "Não há nenhuma chave de signatário nesta pasta; crie uma com “respite-authority init”, ou indique a pasta dela com --home."

msgid "There is no space left; nothing was changed."
msgstr "Não há mais espaço; nada foi alterado."

msgid "There is no such appointment; “respite appointments” lists yours."
msgstr "Essa sessão não existe; “respite appointments” mostra as suas."

msgid "There is no such device; “respite-notes device list” lists them."
msgstr "Não há esse dispositivo; “respite-notes device list” mostra quais existem."

msgid "There is no such entry; “respite-notes availability show” numbers them."
msgstr "Não há essa entrada; “respite-notes availability show” mostra os números."

msgid "There is no such zone; type one like America/New_York."
msgstr "Esse fuso horário não existe; digite um como America/New_York."

msgid "There is no summary of this round; they are named like 2027-Q1."
msgstr "Não há resumo desta rodada; os nomes são como 2027-Q1."

msgid "There is nobody to ask; give {option}."
msgstr "Não há ninguém a quem perguntar; indique {option}."

msgid "There is not enough memory to check a passphrase or to work out six words; close other programs and try again."
msgstr "Não há memória suficiente para conferir uma frase secreta ou calcular seis palavras; feche outros aplicativos e tente de novo."

msgid "There is nothing here yet; name the right directory with --home."
msgstr "Ainda não há nada aqui; indique a pasta certa com --home."

msgid "There is nothing here yet; start with “respite-notes init”, or name the right directory with --home."
msgstr "Ainda não há nada aqui; comece com “respite-notes init”, ou indique a pasta certa com --home."

msgid "There is nothing in {file} that this key still has to sign."
msgstr "Não há nada em {file} que esta chave ainda precise assinar."

msgid "There is something here already; nothing was changed. Choose another directory with --home."
msgstr "Já há algo aqui; nada foi alterado. Escolha outra pasta com --home."

msgid "There is something in {detail} already; choose an empty folder, or one that does not exist yet."
msgstr "Já há algo em {detail}; escolha uma pasta vazia, ou uma que ainda não exista."

msgid "There is something in {detail} already; give the backup a name of its own."
msgstr "Já há algo em {detail}; dê à cópia de segurança um nome próprio."

msgid "These are not six words of a cancel code; look at the words again."
msgstr "Estas não são as seis palavras de um código de cancelamento; confira as palavras de novo."

msgid "These are summaries, not legal advice. Your union or a lawyer can tell you how the law applies to you."
msgstr "Estes são resumos, não orientação jurídica. O seu sindicato ou um advogado pode dizer como a lei se aplica a você."

msgid "These are the laws of Connecticut and the limits of a usual programme. Yours may stand under other laws and keep bookings for another time: once you are enrolled, or have run “respite sync” again, you read here what your own programme has signed."
msgstr "Estas são as leis de Connecticut e os limites de um programa comum. O seu pode seguir outras leis e guardar os agendamentos por outro prazo: depois de se inscrever, ou de executar “respite sync” de novo, você lê aqui o que o seu próprio programa assinou."

msgid "These days are no holidays any more."
msgstr "Estes dias não são mais feriados."

msgid "These devices have none of the new keys until you run “device request” on them, “device add” here and “device finish” on them again: {numbers}."
msgstr "Estes dispositivos não têm nenhuma das chaves novas até você executar de novo “device request” neles, “device add” aqui e “device finish” neles: {numbers}."

msgid "These documents belong to another programme than the one that this server serves; check which file you were given."
msgstr "Estes documentos pertencem a outro programa, não ao que este servidor atende; confira qual arquivo lhe deram."

msgid "These groups open this device's sealed state when the passphrase is forgotten. Keep the paper apart from the device."
msgstr "Estes grupos abrem os dados selados deste dispositivo quando a frase secreta é esquecida. Guarde o papel longe do dispositivo."

msgid "These wait for your supervisor's co-signature (case/note): {notes}."
msgstr "Estas esperam a coassinatura da sua supervisão (caso/anotação): {notes}."

msgid "They belong to the case already."
msgstr "Essa pessoa já pertence ao caso."

msgid "They did not want it."
msgstr "A pessoa não quis."

msgid "They stand in for you."
msgstr "Essa pessoa substitui você."

msgid "They supervise, and see the whole case instead of what is submitted alone."
msgstr "Essa pessoa supervisiona, e vê o caso inteiro em vez de só o que é apresentado."

msgid "This appointment is over or cancelled, or a change to it is still under way."
msgstr "Esta sessão já passou ou foi cancelada, ou uma mudança nela ainda está em andamento."

msgid "This booking belongs to case {number}; write there, or look at the number of the booking again."
msgstr "Este agendamento pertence ao caso {number}; escreva lá, ou confira de novo o número do agendamento."

msgid "This booking belongs to no case yet; “respite-notes cases open --booking” with its number opens or finds its officer's."
msgstr "Este agendamento ainda não pertence a nenhum caso; “respite-notes cases open --booking” com o número dele abre ou encontra o do respectivo policial."

msgid "This booking is over, cancelled, or was changed meanwhile; look at it again."
msgstr "Este agendamento já passou, foi cancelado ou mudou nesse meio-tempo; confira de novo."

msgid "This booking was handed over."
msgstr "Este agendamento foi repassado."

msgid "This cannot be used: {reason}."
msgstr "Isto não pode ser usado: {reason}."

msgid "This card has been used already. If you used it on another device: “respite backup” there, “respite restore” here. If it was not you, somebody found it and used it: draw another card, and tell a clinician. Whoever it was learns nothing about you, and nothing you booked is lost."
msgstr "Este cartão já foi usado. Se você o usou em outro dispositivo: “respite backup” lá, “respite restore” aqui. Se não foi você, alguém o achou e usou: retire outro cartão e avise um profissional. Quem quer que tenha sido não fica sabendo nada sobre você, e nada do que você marcou se perde."

msgid "This clinician cannot be booked at present; nothing was spent. Choose another."
msgstr "Por enquanto não é possível marcar com este profissional; nada foi gasto. Escolha outro."

msgid "This clinician has not published a key for this quarter and cannot be booked yet."
msgstr "Este profissional não publicou uma chave para este trimestre, e ainda não é possível marcar com ele."

msgid "This clinician is not in the programme any more."
msgstr "Este profissional não está mais no programa."

msgid "This code has been used already."
msgstr "Este código já foi usado."

msgid "This colleague has no current key; nothing was written. Synchronise, or ask them to."
msgstr "Este colega não tem uma chave atual; nada foi gravado. Sincronize, ou peça que ele sincronize."

msgid "This could not be done; nothing was changed."
msgstr "Isto não pôde ser feito; nada foi alterado."

msgid "This day has not come yet."
msgstr "Esse dia ainda não chegou."

msgid "This day is over."
msgstr "Este dia já passou."

msgid "This device is not added yet; “respite-notes device finish” takes the welcome of your first one."
msgstr "Este dispositivo ainda não foi acrescentado; “respite-notes device finish” recebe o arquivo de boas-vindas do seu primeiro."

msgid "This device is one of yours now."
msgstr "Este dispositivo agora é um dos seus."

msgid "This device waits for no welcome, or has taken it already; “respite-notes device request” asks for another."
msgstr "Este dispositivo não espera nenhum arquivo de boas-vindas, ou já o recebeu; “respite-notes device request” pede outro."

msgid "This device was revoked and stays so; “respite-notes wipe” clears it, and a new request makes another."
msgstr "Este dispositivo foi revogado e continua assim; “respite-notes wipe” o limpa, e um novo pedido cria outro."

msgid "This directory belongs to another of the programs; name the right one with --home."
msgstr "Esta pasta pertence a outro dos aplicativos; indique a certa com --home."

msgid "This folder cannot be read or written; check its permissions."
msgstr "Não é possível ler ou gravar esta pasta; confira as permissões."

msgid "This folder is that of the {detail}; check --role and --home."
msgstr "Esta pasta é a do {detail}; confira --role e --home."

msgid "This follow-up comes from a session: strike the session, or end it with “respite-notes followup drop”."
msgstr "Este acompanhamento vem de uma sessão: risque a sessão, ou encerre-o com “respite-notes followup drop”."

msgid "This is a number of minutes, at most {most}."
msgstr "Deve ser um número de minutos, no máximo {most}."

msgid "This is about your first device, which is neither added nor revoked by itself."
msgstr "Trata-se do seu primeiro dispositivo, que não acrescenta nem revoga a si mesmo."

msgid "This is an authorization for psychotherapy notes alone; it releases nothing else. Nothing was written."
msgstr "Esta é uma autorização só para anotações de psicoterapia; não autoriza mais nada. Nada foi gravado."

msgid "This is an example for a tribe's own police. The tribe is sovereign: its code and its courts decide what is confidential. Before officers are shown this text, the tribe's counsel should put the code's own rules in its place."
msgstr "Este é um exemplo para a polícia de uma tribo. A tribo é soberana: o código e os tribunais dela decidem o que é confidencial. Antes que este texto seja mostrado aos policiais, os advogados da tribo devem colocar no lugar dele as regras do código."

msgid "This is an officer's card. Its code is for an officer alone: ask for an invitation, which has four groups."
msgstr "Este é o cartão de um policial. O código dele é só para um policial: peça um convite, que tem quatro grupos."

msgid "This is neither a programme's bundle nor the code of a card; ask the clinical authority for the right file."
msgstr "Isto não é o pacote de um programa nem o código de um cartão; peça o arquivo certo à coordenação clínica."

msgid "This is no cycle; write for example 2x07:00-19:00 2x19:00-07:00 4xoff."
msgstr "Isto não é um ciclo; escreva, por exemplo, 2x07:00-19:00 2x19:00-07:00 4xoff."

msgid "This is no text that a record can hold; nothing was written."
msgstr "Este texto não cabe em um registro; nada foi escrito."

msgid "This is not a language tag such as en or es."
msgstr "Isto não é um código de idioma como en ou pt."

msgid "This is not a medical screening: expect nobody to react to what you answer. What you send, the operator of both sides could read."
msgstr "Isto não é um exame médico: não espere que alguém aja com base no que você responde. O que você enviar, o operador dos dois lados poderia ler."

msgid "This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr "Isto não é um exame médico: ninguém vê o que você responde, e por isso ninguém pode agir com base nisso."

msgid "This is not the passphrase of your psychotherapy notes; nobody else has it and it cannot be reset."
msgstr "Esta não é a frase secreta das suas anotações de psicoterapia; mais ninguém a tem, e ela não pode ser redefinida."

msgid "This is not the right file, or it was altered; nothing was changed. Write it again, and compare the words."
msgstr "Este não é o arquivo certo, ou foi alterado; nada foi mudado. Grave-o de novo e compare as palavras."

msgid "This is not the whole code; type every group that is printed."
msgstr "Este não é o código inteiro; digite todos os grupos impressos."

msgid "This is not what stands on a recovery sheet; type all seven groups, as they are printed."
msgstr "Isto não é o que está em uma folha de recuperação; digite todos os sete grupos, como estão impressos."

msgid "This is sealed on this device so that only the clinician can open it."
msgstr "Isto é selado neste dispositivo para que só o profissional consiga abrir."

msgid "This is support, and not the behavioral health assessment that the law asks of every officer (CGS 7-291e): its result goes to the employer, and whoever does it for your department cannot be booked by you here. Nothing said here becomes part of it."
msgstr "Isto é apoio, e não a avaliação de saúde comportamental que a lei exige de todo policial (CGS 7-291e): o resultado dela vai para o empregador, e você não pode marcar aqui com quem a faz para o seu departamento. Nada do que é dito aqui passa a fazer parte dela."

msgid "This key has signed for this programme before, and what it signed then is not in its folder any more: all is shown again"
msgstr "Esta chave já assinou para este programa, e o que ela assinou não está mais na pasta dela: tudo é mostrado de novo"

msgid "This key is not among the programme's signers."
msgstr "Esta chave não está entre os signatários do programa."

msgid "This machine has neither a systemd of your own nor crontab; run “respite sync” yourself once in the last month of a quarter."
msgstr "Este computador não tem um systemd para a sua conta nem crontab; execute você “respite sync” uma vez no último mês de um trimestre."

msgid "This names none of them, or more than one: {names}."
msgstr "Isto não indica ninguém da lista, ou indica mais de uma pessoa: {names}."

msgid "This notice explains; it is not legal advice. Ask your social worker anything about it before you begin."
msgstr "Este aviso é uma explicação; não é orientação jurídica. Pergunte ao seu assistente social tudo o que quiser sobre ele antes de começar."

msgid "This officer booked without a device and cannot be written to; use the contact you have."
msgstr "Este policial marcou sem um dispositivo, e não é possível escrever para ele; use o contato que você tem."

msgid "This officer has been here before: case {number}."
msgstr "Este policial já esteve aqui: caso {number}."

msgid "This officer has no device that shows it; call them: {contact}."
msgstr "Este policial não tem um dispositivo que mostre isso; ligue para ele: {contact}."

msgid "This passphrase does not open it. Try again; if you have forgotten it, the recovery sheet opens it: see “restore --help”."
msgstr "Esta frase secreta não abre. Tente de novo; se você a esqueceu, a folha de recuperação abre: veja “restore --help”."

msgid "This program does not carry the texts of your programme ({name}); ask your clinician for them."
msgstr "Este aplicativo não contém os textos do seu programa ({name}); peça-os ao seu profissional."

msgid "This quarter's answers can be counted with everybody's; you are asked before anything is sealed."
msgstr "As respostas deste trimestre podem ser contadas com as de todos; a ferramenta pergunta antes de selar qualquer coisa."

msgid "This quarter's check-in waits to be sent after {time}; today's answers stay on this device."
msgstr "O questionário deste trimestre espera para ser enviado depois de: {time}. As respostas de hoje ficam neste dispositivo."

msgid "This quarter's check-in was sent; today's answers stay on this device."
msgstr "O questionário deste trimestre já foi enviado; as respostas de hoje ficam neste dispositivo."

msgid "This release is not in force: it has expired, was revoked or struck. Nothing was written."
msgstr "Esta autorização de divulgação não está em vigor: expirou, foi revogada ou riscada. Nada foi gravado."

msgid "This request is for another clinician or another programme; nothing was changed."
msgstr "Este pedido é para outro profissional ou outro programa; nada foi alterado."

msgid "This request was answered already; run “respite-notes device request” on that device again."
msgstr "Este pedido já foi respondido; execute “respite-notes device request” de novo nesse dispositivo."

msgid "This server serves another programme than your card names. Nothing was sent; check the address."
msgstr "Este servidor é de outro programa, não do que está no seu cartão. Nada foi enviado; confira o endereço."

msgid "This step sends:"
msgstr "Este passo envia:"

msgid "This summary's digest: {digest}"
msgstr "Hash deste resumo: {digest}"

msgid "This time is not offered any more; nothing was spent. “respite find” shows what is free now."
msgstr "Este horário não é mais oferecido; nada foi gasto. “respite find” mostra o que está livre agora."

msgid "This time is over, or ends before it begins."
msgstr "Este horário já passou, ou termina antes de começar."

msgid "This time is taken or not free; nothing was booked. “respite-notes schedule” shows what is there."
msgstr "Este horário está ocupado ou não está livre; nada foi marcado. “respite-notes schedule” mostra o que há."

msgid "This version cannot read it."
msgstr "Esta versão não consegue ler."

msgid "This was not imported, since it is not to be believed: {detail}. Ask the authority for the newest file."
msgstr "Isto não foi importado, porque não é possível confiar nele: {detail}. Peça à coordenação o arquivo mais recente."

msgid "This was told under a release by the person. It may not be passed on without another."
msgstr "Esta informação foi divulgada com base em uma autorização de divulgação dada pela pessoa. Não pode ser transmitida a outros sem uma nova autorização."

msgid "This was told under an authorization for psychotherapy notes alone. It may not be passed on without another."
msgstr "Esta informação foi divulgada com base em uma autorização só para anotações de psicoterapia. Não pode ser transmitida a outros sem uma nova autorização."

msgid "This was written by a newer version of the program; install that version."
msgstr "Isto foi escrito por uma versão mais nova do aplicativo; instale essa versão."

msgid "This welcome is for another device or another request; nothing was changed. The newest request counts."
msgstr "Este arquivo de boas-vindas é para outro dispositivo ou outro pedido; nada foi alterado. Vale o pedido mais recente."

msgid "This year so far: rho {yearRho}, epsilon {yearEpsilon}."
msgstr "Neste ano até agora: rho {yearRho}, epsilon {yearEpsilon}."

msgid "Three bookings were refused within a day. Each one tells the server a time that suits you, so no other is tried today; call the programme, or “respite now” shows whom else."
msgstr "Três agendamentos foram recusados em um mesmo dia. Cada um diz ao servidor um horário que serve para você, por isso hoje nenhum outro é tentado; ligue para o programa, ou veja com “respite now” para quem mais ligar."

msgid "Three questions, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr "Três perguntas, cerca de um minuto. Isto não é um exame médico: ninguém vê o que você responde, e por isso ninguém pode agir com base nisso."

msgid "Throw a draft away, or a text that became none. A signed note stays for ever."
msgstr "Descartar um rascunho, ou um texto que não virou rascunho. Uma anotação assinada fica para sempre."

msgid "Throw this away: {what}?"
msgstr "Descartar isto: {what}?"

msgid "Time"
msgstr "Horário"

msgid "Times are those of"
msgstr "Horas conforme"

msgid "Times in {zone}."
msgstr "Horas em {zone}."

msgid "Timestamp"
msgstr "Carimbo de tempo"

msgid "To"
msgstr "A quem"

msgid "To cancel from any machine, even without this one, keep these six words: {words}"
msgstr "Para cancelar a partir de qualquer computador, mesmo sem este, guarde estas seis palavras: {words}"

msgid "To hand over: booking {number}, {time}: {why}."
msgstr "A repassar: agendamento {number}, {time}: {why}."

msgid "To see what changes against the bundle in force, do not sign yet, and name that bundle with --since."
msgstr "Para ver o que muda em relação ao pacote em vigor, não assine ainda e indique esse pacote com --since."

msgid "To whom this record was told"
msgstr "A quem este prontuário foi divulgado"

msgid "To whom, and which reference did they give?"
msgstr "A quem, e que referência deram?"

msgid "To whom?"
msgstr "Para quem?"

msgid "Today"
msgstr "Hoje"

msgid "Today's answers stay on this device."
msgstr "As respostas de hoje ficam neste dispositivo."

msgid "Together with others of the service"
msgstr "Outras pessoas do serviço"

msgid "Tokens are due, but not within an hour of a booking or a check-in: run this again later."
msgstr "Há vales disponíveis para buscar, mas não a menos de uma hora de um agendamento ou de um questionário: execute isto de novo mais tarde."

msgid "Tokens left"
msgstr "Vales restantes"

msgid "Tokens of the next quarter are best fetched at a random moment, far from any booking. A timer can do it, if the passphrase lies in a file, best on a memory stick that you take out. Without a timer, “respite sync” does it when you run it."
msgstr "O melhor é buscar os vales do próximo trimestre em um momento ao acaso, longe de qualquer agendamento. Um temporizador pode fazer isso se a frase secreta estiver em um arquivo, de preferência em um pen drive que você retire depois. Sem temporizador, “respite sync” faz isso quando você o executa."

msgid "Tokens were issued again for a card more than once."
msgstr "Vales foram emitidos de novo para um cartão mais de uma vez."

msgid "Too uncertain to show."
msgstr "Incerto demais para mostrar."

msgid "Topic"
msgstr "Assunto"

msgid "Topic of the group"
msgstr "Tema do grupo"

msgctxt "kind of service"
msgid "Treatment"
msgstr "Tratamento"

msgid "Tried without success"
msgstr "Tentado sem êxito"

msgid "Two bookings of one clinician overlap."
msgstr "Dois agendamentos de um mesmo profissional coincidem."

msgid "Two operators would have to run the two sides."
msgstr "Dois operadores teriam de controlar os dois lados."

msgid "Two versions of a note"
msgstr "Duas versões de uma anotação"

msgid "Type a number from 1 to {last}, or q."
msgstr "Digite um número de 1 a {last}, ou q."

msgid "Type a number of minutes, 5 to 720."
msgstr "Digite um número de minutos, de 5 a 720."

msgid "Type at least one."
msgstr "Digite pelo menos um."

msgid "Type the groups of the recovery sheet."
msgstr "Digite os grupos da folha de recuperação."

msgid "Type the six words of the cancel code."
msgstr "Digite as seis palavras do código de cancelamento."

msgid "Type your hours, one line after the other, like “mon-fri 18:00-22:00”. Enter alone ends. Evenings and nights help most."
msgstr "Digite as suas horas, uma linha depois da outra, como “mon-fri 18:00-22:00”. Para terminar, só Enter. Fins de tarde e noites são o que mais ajuda."

msgid "USAGE:"
msgstr "USO:"

msgid "Uncovered: {shift}, {days}."
msgstr "Sem cobertura: {shift}, {days}."

msgid "Under this release; “respite-notes roi list” lists them."
msgstr "Com esta autorização de divulgação; “respite-notes roi list” as lista."

msgid "Unexpected argument '{argument}'"
msgstr "Argumento inesperado: '{argument}'"

msgid "Unit"
msgstr "Unidade"

msgid "Unknown option '{option}'"
msgstr "Opção desconhecida: '{option}'"

msgid "Unknown option '{option}'. Did you mean '{known}'?"
msgstr "Opção desconhecida: '{option}'. Você quis dizer '{known}'?"

msgid "Unsigned"
msgstr "Sem assinar"

msgid "Unsigned note"
msgstr "Anotação sem assinatura"

msgid "Until"
msgstr "Até"

msgid "Until when on these weekdays."
msgstr "Até que hora nestes dias da semana."

msgid "Until which day? (YYYY-MM-DD)"
msgstr "Até que dia? (YYYY-MM-DD)"

msgid "Unverified, and not shown as a booking: {why}."
msgstr "Não verificado, e não mostrado como agendamento: {why}."

msgid "Unverified: {why}."
msgstr "Não verificado: {why}."

msgid "Urgent hours are shown so many minutes before (first 1440)."
msgstr "As horas de urgência aparecem tantos minutos antes (inicialmente 1440)."

msgid "Usage: {usage}"
msgstr "Uso: {usage}"

msgid "Use at least {count} characters; four unrelated words are good."
msgstr "Use pelo menos {count} caracteres; quatro palavras sem relação entre si são uma boa escolha."

msgid "Use the paper card you drew. Run it again to finish what was interrupted, or with next year's card."
msgstr "Usar o cartão de papel que você retirou. Execute de novo para terminar o que foi interrompido, ou com o cartão do próximo ano."

msgid "Valid until"
msgstr "Válido até"

msgid "Verified"
msgstr "Verificação"

msgid "Version"
msgstr "Versão"

msgid "Version {number} of the plan stands."
msgstr "A versão {number} do plano está em vigor."

msgid "Veterans: press 1."
msgstr "Veteranos: tecle 1."

msgid "Video"
msgstr "Vídeo"

msgid "Visits need --from, --every (1 to 366 days) and --visits (1 to 520)."
msgstr "Os encontros precisam de --from, --every (de 1 a 366 dias) e --visits (de 1 a 520)."

msgid "Wait for a free session (median)"
msgstr "Espera por uma sessão livre (mediana)"

msgid "Waits since"
msgstr "Espera desde"

msgid "Waits to be sent: {what}."
msgstr "Espera para ser enviado: {what}."

msgid "Waits to be sent: {what}; booking {number}, {time}."
msgstr "Espera para ser enviado: {what}; agendamento {number}, {time}."

msgid "Weekday evenings"
msgstr "Tardes e noites de semana"

msgid "Weekday evenings, {from} to {until}"
msgstr "Tardes e noites de semana, das {from} às {until} h"

msgid "Weekdays"
msgstr "Dias de semana"

msgid "Weekdays, with --from and --to; for example mon-fri."
msgstr "Dias da semana, com --from e --to; por exemplo mon-fri."

msgid "Weekdays, {from} to {until}"
msgstr "Dias de semana, das {from} às {until} h"

msgid "Weekends"
msgstr "Fins de semana"

msgid "Weekends, {from} to {until}"
msgstr "Fins de semana, das {from} às {until} h"

msgid "What"
msgstr "O quê"

msgid "What I can do on my own"
msgstr "O que posso fazer por minha conta"

msgid "What a court may learn, and from whom, the tribe's code and its courts decide: the tribe's counsel should say it here. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
msgstr "O que um tribunal pode saber, e por quem, o código da tribo e os seus tribunais decidem: o assessor jurídico da tribo deve dizer isso aqui. O que outra lei exige deve ser informado. Se for devido um pagamento pelo atendimento, pode ser informado o que for necessário para cobrá-lo."

msgid "What do you call the person?"
msgstr "Como você chama a pessoa?"

msgid "What do you call the person? (Enter alone: no name)"
msgstr "Como você chama a pessoa? (só Enter: sem nome)"

msgid "What do you have of the programme?"
msgstr "O que você tem do programa?"

msgid "What do you suspect, and from what?"
msgstr "O que você suspeita, e a partir de quê?"

msgid "What else your device asks about an appointment, its news, says nothing but that it asks: see “respite privacy”."
msgstr "O que mais o seu dispositivo pergunta sobre uma sessão, as novidades dela, não diz nada além de que ele pergunta: veja “respite privacy”."

msgid "What for: intake, follow-up, brief or walk-in."
msgstr "Para quê: intake (primeira sessão), follow-up (acompanhamento), brief (conversa breve) ou walk-in (sem hora marcada)."

msgid "What for: intake, follow-up, brief, walk-in."
msgstr "Para quê: intake (primeira sessão), follow-up (acompanhamento), brief (conversa breve), walk-in (sem hora marcada)."

msgid "What is due"
msgstr "O que está pendente"

msgid "What is it about, in a few words"
msgstr "Do que se trata, em poucas palavras"

msgid "What is it about?"
msgstr "Do que se trata?"

msgid "What is missing"
msgstr "O que falta"

msgid "What is new since you signed last; “show” prints the whole file:"
msgstr "O que há de novo desde a última vez que você assinou; “show” mostra o arquivo inteiro:"

msgid "What is new since {file}, or since you signed last where that is newer; “show” prints the whole file:"
msgstr "O que há de novo desde {file}, ou desde a última vez que você assinou, se isso for mais recente; “show” mostra o arquivo inteiro:"

msgid "What is new since {file}; “show” prints the whole file:"
msgstr "O que há de novo desde {file}; “show” mostra o arquivo inteiro:"

msgid "What is the service called?"
msgstr "Como se chama o serviço?"

msgid "What is to be reached, from this file (- for standard input)."
msgstr "O que se quer alcançar, deste arquivo (- para a entrada padrão)."

msgid "What is to be reached?"
msgstr "O que se quer alcançar?"

msgid "What is to be revised?"
msgstr "O que deve ser revisado?"

msgid "What it is about, from this file (- for standard input)."
msgstr "Do que se trata, deste arquivo (- para a entrada padrão)."

msgid "What it was about"
msgstr "Do que se tratou"

msgid "What leaves this device"
msgstr "O que sai deste dispositivo"

msgid "What next?"
msgstr "O que fazer agora?"

msgid "What stays between you and your social worker, and what may not"
msgstr "O que fica entre você e o seu assistente social, e o que pode não ficar"

msgid "What the backup holds of the case files was not put back; the keys were."
msgstr "O que a cópia de segurança tem dos prontuários não foi recuperado; as chaves foram."

msgid "What the rules change against the preset:"
msgstr "O que as regras mudam em relação às predefinidas:"

msgid "What the server has lost of yours is handed in again."
msgstr "O que o servidor perdeu do que é seu é entregue de novo."

msgid "What the service is called, from this file (- for standard input)."
msgstr "Como se chama o serviço, deste arquivo (- para a entrada padrão)."

msgid "What the summary counts of your work: three numbers a quarter, if you agree."
msgstr "O que o resumo conta do seu trabalho: três números por trimestre, se você concordar."

msgid "What was entered in error?"
msgstr "O que foi registrado por erro?"

msgid "What was kept here cannot be read; remove the directory and join again. Everything in it is public."
msgstr "O que era guardado aqui não pode ser lido; remova a pasta e entre de novo. Tudo o que há nela é público."

msgid "What was saved was for a time that is over by now; it was not booked, and nothing was spent."
msgstr "O que estava guardado era para um horário que já passou; não foi marcado, e nada foi gasto."

msgid "What was to pay for this had been used before, perhaps from another copy of this state; that appointment is in your list again if it still exists. Nothing new was booked; try once more."
msgstr "O que ia pagar por isto já tinha sido usado, talvez a partir de outra cópia destes dados; aquela sessão está de novo na sua lista, se ainda existir. Nada novo foi marcado; tente mais uma vez."

msgid "What was wrong?"
msgstr "O que estava errado?"

msgid "What weighs on officers"
msgstr "O que pesa para os policiais"

msgid "What weighs on you most? Up to three, or none."
msgstr "O que mais pesa para você? Até três coisas, ou nenhuma."

msgid "What would you like to do?"
msgstr "O que você gostaria de fazer?"

msgid "What you began before is booked now: {appointment}. Nothing else was booked; run the command again if you want another."
msgstr "O que você começou antes agora está marcado: {appointment}. Nada mais foi marcado; execute o comando de novo se quiser outra sessão."

msgid "What you began before is not confirmed yet: {appointment}. Nothing else was booked; “respite cancel” withdraws it."
msgstr "O que você começou antes ainda não está confirmado: {appointment}. Nada mais foi marcado; “respite cancel” retira o pedido."

msgid "What you began before was refused, and nothing else was booked; run the command again to choose another time."
msgstr "O que você começou antes foi recusado, e nada mais foi marcado; execute o comando de novo para escolher outro horário."

msgid "What you call the person, from this file (- for standard input)."
msgstr "Como você chama a pessoa, deste arquivo (- para a entrada padrão)."

msgid "What you say to a licensed clinical social worker, or to an intern working under one's supervision, is confidential by law (CGS 52-146q). It is not shared with your department, your chief or your union without your written consent, except as this notice says."
msgstr "O que você diz a um assistente social clínico com licença profissional, ou a um estagiário que trabalha sob a supervisão de um profissional assim, é confidencial por lei (CGS 52-146q). Não é compartilhado com o seu departamento, a sua chefia ou o seu sindicato sem o seu consentimento por escrito, exceto nos casos que este aviso indica."

msgid "What you say to a licensed social worker in order to be treated is privileged in the federal courts: nobody can be made to tell it there (Jaffee v. Redmond, 518 U.S. 1, a case about a police officer and her social worker). The state where you are seen may protect it further. It is not shared with your agency or your supervisors without your written consent, except as this notice says."
msgstr "O que você diz a um assistente social com licença profissional para receber tratamento é protegido por sigilo nos tribunais federais: ali, ninguém pode ser obrigado a contá-lo (Jaffee v. Redmond, 518 U.S. 1, um caso sobre uma policial e a sua assistente social). O estado onde você é atendido pode proteger ainda mais. Não é compartilhado com a sua agência nem com os seus superiores sem o seu consentimento por escrito, exceto nos casos que este aviso indica."

msgid "What you say to a peer support specialist of your agency may not be disclosed (34 U.S.C. 50901). The exceptions are an explicit threat of suicide with a plan or the means for it, an explicit threat of imminent and serious harm to somebody, abuse or neglect of a child or of an older or vulnerable person, an admission of criminal conduct, an order or a subpoena of a court, what another law demands, and the consent of all who took part."
msgstr "O que você diz a um especialista em apoio entre colegas da sua agência não pode ser divulgado (34 U.S.C. 50901). As exceções são uma ameaça explícita de suicídio com um plano ou com os meios para isso, uma ameaça explícita de dano iminente e grave a alguém, o abuso ou a negligência contra uma criança ou uma pessoa idosa ou vulnerável, a admissão de conduta criminosa, a ordem ou a intimação de um tribunal, o que outra lei exige e o consentimento de todos os que participaram."

msgid "What you say to a peer support specialist of your agency may not be disclosed (34 U.S.C. 50901). The exceptions are an explicit threat of suicide with a plan, an explicit threat of imminent and serious harm to somebody, abuse of a child or of an older or vulnerable person, an admission of criminal conduct, an order of a court, what another law demands, and the consent of all who took part."
msgstr "O que você diz a um especialista em apoio entre colegas da sua agência não pode ser divulgado (34 U.S.C. 50901). As exceções são uma ameaça explícita de suicídio com um plano, uma ameaça explícita de dano iminente e grave a alguém, o abuso contra uma criança ou uma pessoa idosa ou vulnerável, a admissão de conduta criminosa, a ordem de um tribunal, o que outra lei exige e o consentimento de todos os que participaram."

msgid "What you say to a peer supporter is protected too, and in no case or proceeding may anybody ask whether you took part at all (CGS 52-146v). A peer supporter may tell somebody else as far as helping you needs it. The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
msgstr "O que você diz a um colega de apoio também é protegido, e em nenhum processo ou procedimento alguém pode perguntar se você participou ou não (CGS 52-146v). O colega de apoio pode contar a outra pessoa o que for preciso para ajudar você. A proteção termina quando outra lei exige a divulgação, quando há um perigo claro e presente para alguém, ou quando o colega de apoio viu o próprio incidente ou fez parte dele."

msgid "What you say to a peer supporter is protected too, and so is whether you took part at all (CGS 52-146v). The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
msgstr "O que você diz a um colega de apoio também é protegido, e também é protegida a informação de que você participou ou não (CGS 52-146v). A proteção termina quando outra lei exige a divulgação, quando há um perigo claro e presente para alguém, ou quando o colega de apoio viu o próprio incidente ou fez parte dele."

msgid "What you say to your social worker is not shared with the police department, its chief or the tribal council without your written consent, except as this notice says."
msgstr "O que você diz ao seu assistente social não é compartilhado com o departamento de polícia, a chefia dele ou o conselho tribal sem o seu consentimento por escrito, exceto nos casos que este aviso indica."

msgid "What you tell a licensed clinical social worker, or somebody working under one's supervision, may be disclosed only with your written consent, or by one of the exceptions that the notice below lists."
msgstr "O que você conta a um assistente social clínico com licença profissional, ou a alguém que trabalha sob a supervisão de um profissional assim, só pode ser divulgado com o seu consentimento por escrito, ou por uma das exceções que o aviso abaixo lista."

msgid "What you tell a licensed social worker in order to be treated cannot be demanded in a federal court. The case was about a police officer after a shooting."
msgstr "O que você conta a um assistente social com licença profissional para receber tratamento não pode ser exigido em um tribunal federal. O caso era o de uma policial depois de um tiroteio."

msgid "What you tell a peer support specialist of your agency may not be disclosed. Before your first session you are to be given the exceptions in writing; the notice below lists them."
msgstr "O que você conta a um especialista em apoio entre colegas da sua agência não pode ser divulgado. Antes da sua primeira sessão, as exceções devem ser entregues a você por escrito; o aviso abaixo as lista."

msgid "What you tell:"
msgstr "O que você conta:"

msgid "What you type here is not shown, stays on this device and is sent to nobody. Type ! for the crisis card."
msgstr "O que você digitar aqui não é mostrado, fica neste dispositivo e não é enviado a ninguém. Digite ! para ver o cartão de crise."

msgid "What you wrote could not be kept. It lies readable in {path} until this machine stops: copy it, or give it with --text-file, then delete it."
msgstr "O que você escreveu não pôde ser guardado. Está legível em {path} até este computador ser desligado: copie, ou indique com --text-file, e depois apague."

msgid "What you wrote is kept sealed; the same command goes on with it."
msgstr "O que você escreveu fica guardado e selado; o mesmo comando continua a partir daí."

msgid "What you wrote last became no version, and another has come since. You see your text; compare it with “plan show”."
msgstr "O que você escreveu por último não virou versão, e desde então veio outra. Você vê o seu texto; compare com “plan show”."

msgid "What you wrote lies in {path}."
msgstr "O que você escreveu está em {path}."

msgid "What “device add” wrote on the first device."
msgstr "O que “device add” gravou no primeiro dispositivo."

msgid "What “device invite” wrote on the first device."
msgstr "O que “device invite” gravou no primeiro dispositivo."

msgid "What “device request” wrote on the new device."
msgstr "O que “device request” gravou no novo dispositivo."

msgid "What: sessions, notes, intake, safety-plan, plans-and-goals, hand-offs; several separated by commas."
msgstr "O quê: sessions (sessões), notes (anotações), intake (informações iniciais), safety-plan (plano de segurança), plans-and-goals (planos e objetivos), hand-offs (encaminhamentos); várias separadas por vírgulas."

msgid "When a walk-in began, in your zone: YYYY-MM-DD HH:MM."
msgstr "Quando começou uma sessão sem hora marcada, no seu fuso horário: YYYY-MM-DD HH:MM."

msgid "When it took place, in your zone: YYYY-MM-DD HH:MM."
msgstr "Quando aconteceu, no seu fuso horário: YYYY-MM-DD HH:MM."

msgid "When it was signed, in your zone: YYYY-MM-DD HH:MM."
msgstr "Quando foi assinada, no seu fuso horário: YYYY-MM-DD HH:MM."

msgid "When suits you?"
msgstr "Quando é bom para você?"

msgid "When will you look at it again? YYYY-MM-DD (Enter alone: as before, {day})"
msgstr "Quando você vai revê-lo? YYYY-MM-DD (só Enter: como antes, {day})"

msgid "When will you look at it again? YYYY-MM-DD (Enter alone: no day)"
msgstr "Quando você vai revê-lo? YYYY-MM-DD (só Enter: nenhum dia)"

msgid "When you enrol, your tool shows six words. They must be these. If one differs, stop, and call {contact}."
msgstr "Quando você se inscreve, a sua ferramenta mostra seis palavras. Devem ser estas. Se uma for diferente, pare e ligue para {contact}."

msgid "When your shift begins"
msgstr "Quando o seu turno começa"

msgid "When your shift begins, where it differs from the pattern."
msgstr "Quando o seu turno começa, se for diferente da escala."

msgid "When, in your zone: YYYY-MM-DD HH:MM."
msgstr "Quando, no seu fuso horário: YYYY-MM-DD HH:MM."

msgid "When? YYYY-MM-DD HH:MM"
msgstr "Quando? YYYY-MM-DD HH:MM"

msgid "Where"
msgstr "Onde"

msgid "Where I go and who takes my mind off it"
msgstr "Aonde vou e quem me distrai"

msgid "Where clients reach this side; for both sides given twice, the department's first."
msgstr "Onde os clientes encontram este lado; para os dois lados, indicado duas vezes, primeiro o do departamento."

msgid "Where does it stand?"
msgstr "Em que situação está?"

msgid "Where it goes on"
msgstr "Onde continua"

msgid "Where one operator runs both sides, and “respite verify” says so then, that operator can read whatever either side can, and could open check-ins."
msgstr "Onde um único operador controla os dois lados, e então “respite verify” diz isso, esse operador pode ler tudo o que qualquer um dos lados pode, e poderia abrir questionários."

msgid "Where this machine listens; without it, on every network at the address's port."
msgstr "Onde este computador escuta; sem isto, em todas as redes, na porta do endereço."

msgid "Whether somebody came is not known before the session begins; until then only “cancelled” can be kept."
msgstr "Antes que a sessão comece, não se sabe se alguém veio; até lá, só “cancelled” pode ser anotado."

msgid "Whether they are kept: open, next-day or urgent."
msgstr "Se ficam reservadas: open (não), next-day (para o dia seguinte) ou urgent (para urgências)."

msgid "Which appointment do you want to cancel?"
msgstr "Qual sessão você quer cancelar?"

msgid "Which appointment do you want to move?"
msgstr "Qual sessão você quer remarcar?"

msgid "Which booking?"
msgstr "Qual agendamento?"

msgid "Which case?"
msgstr "Qual caso?"

msgid "Which day?"
msgstr "Qual dia?"

msgid "Which follow-up?"
msgstr "Qual acompanhamento?"

msgid "Which goal?"
msgstr "Qual objetivo?"

msgid "Which hand-off?"
msgstr "Qual encaminhamento?"

msgid "Which kind of note?"
msgstr "Qual tipo de anotação?"

msgid "Which note?"
msgstr "Qual anotação?"

msgid "Which of the case files?"
msgstr "O que fazer nos prontuários?"

msgid "Which one?"
msgstr "Qual?"

msgid "Which parts, separated by commas?"
msgstr "Que partes, separadas por vírgulas?"

msgid "Which pattern do you work?"
msgstr "Em qual escala você trabalha?"

msgid "Which report; the open one where there is one."
msgstr "Qual notificação; a que está aberta, se houver."

msgid "Which side: department, provider or both."
msgstr "Qual lado: department, provider ou both."

msgid "Which time?"
msgstr "Qual horário?"

msgid "Which version, where not the current one."
msgstr "Qual versão, se não a atual."

msgid "Whichever department finds least"
msgstr "O departamento que menos encontra"

msgid "Who came?"
msgstr "Quem veio?"

msgid "Who puts the key together, as the roster writes the name."
msgstr "Quem recompõe a chave, com o nome como a lista de profissionais o escreve."

msgid "Who puts the key together?"
msgstr "Quem junta a chave?"

msgid "Who takes them over, as the roster writes the name."
msgstr "Quem os recebe, com o nome como a lista de profissionais o escreve."

msgid "Who takes them over?"
msgstr "Quem assume os casos?"

msgid "Who?"
msgstr "Quem?"

msgid "Whoever administers this machine can see that the timer exists. It fetches next quarter's tokens and sends a check-in that waits, each at a random moment and in a run of its own, and does nothing else: it never speaks about an appointment."
msgstr "Quem administra este computador pode ver que o temporizador existe. Ele busca os vales do próximo trimestre e envia um questionário à espera, cada coisa em um momento ao acaso e em uma execução própria, e não faz mais nada: nunca se comunica sobre uma sessão."

msgid "Whoever did not book cannot fail to come."
msgstr "Quem não marcou não pode faltar."

msgid "Whoever has this device and {file} together can open everything you keep here."
msgstr "Quem tiver este dispositivo junto com {file} pode abrir tudo o que você guarda aqui."

msgid "Whoever runs a server can see, while it happens, the network address that connects."
msgstr "Quem opera um servidor pode ver, no momento em que acontece, o endereço de rede que se conecta."

msgid "Whom I ask for help"
msgstr "A quem peço ajuda"

msgid "Whom to call"
msgstr "Para quem ligar"

msgid "Whom to call again, and what came of it."
msgstr "Para quem ligar de novo, e o que resultou disso."

msgid "Whom to call now"
msgstr "Para quem ligar agora"

msgid "Whose cases are handed over, as the roster writes the name."
msgstr "De quem são os casos transferidos, com o nome como a lista de profissionais o escreve."

msgid "Whose cases are handed over?"
msgstr "De quem são os casos entregues?"

msgid "Why"
msgstr "Por quê"

msgid "Why is a report owed?"
msgstr "Por que há obrigação de notificar?"

msgid "Why is it closed?"
msgstr "Por que está sendo fechado?"

msgid "Why is it held?"
msgstr "Por que é retido?"

msgid "Why is it lifted?"
msgstr "Por que é suspensa?"

msgid "Why is it offered?"
msgstr "Por que está sendo oferecido?"

msgid "Why is it opened again?"
msgstr "Por que está sendo aberto de novo?"

msgid "Why is it written late?"
msgstr "Por que está sendo escrita tarde?"

msgid "Why is none owed?"
msgstr "Por que não há obrigação de notificar?"

msgid "Why it is owed."
msgstr "Por que há obrigação de notificar."

msgid "Why late: {reason}"
msgstr "Por que é tardia: {reason}"

msgid "Why we are ending"
msgstr "Por que estamos encerrando"

msgid "Why? (Enter alone: not said)"
msgstr "Por quê? (só Enter: não informado)"

msgid "With"
msgstr "Com"

msgctxt "who took part"
msgid "With"
msgstr "Participantes"

msgid "With enough shares {name} can open every case file that is sealed to the custodian, not only the one that this is about, and could keep the key. Give them yours?"
msgstr "Com partes suficientes, {name} pode abrir todos os prontuários selados para o guardião, não só aquele de que se trata, e poderia guardar a chave. Dar a sua?"

msgid "With every change of each goal's status."
msgstr "Com cada mudança de situação de cada objetivo."

msgid "With the noise, for auditors"
msgstr "Com o ruído, para auditores"

msgid "With those that have ended."
msgstr "Com os que já terminaram."

msgctxt "sessions"
msgid "With whom"
msgstr "Com quem"

msgid "With whom (individual, couple, family, group)"
msgstr "Com quem: individual, couple (casal), family (família) ou group (grupo)"

msgid "With whom: individual, couple, family or group."
msgstr "Com quem: individual, couple (casal), family (família) ou group (grupo)."

msgid "With whom: individual, couple, family or group; as this session unless given."
msgstr "Com quem: individual, couple (casal), family (família) ou group (grupo); se não for indicado, como nesta sessão."

msgid "With whom?"
msgstr "Com quem?"

msgid "Without a current key, since they have not synchronised for long: {names}. What you write in cases with them reaches them later."
msgstr "Sem chave atual, porque há muito não sincronizam: {names}. O que você escrever nos casos em comum chega a essas pessoas mais tarde."

msgid "Without a member nobody could read the case again."
msgstr "Sem nenhum membro, ninguém poderia voltar a ler o caso."

msgid "Without your consent these may learn what you say, as far as your treatment needs it: whoever else treats you, a colleague who covers for your social worker, and whoever supervises your social worker. An intern's supervisor reads the intern's notes. A hospital or clinic that takes you in may be told what it needs to treat you. Ask your social worker who these are."
msgstr "Sem o seu consentimento, na medida em que o seu tratamento precise, podem ficar sabendo do que você diz: quem mais trata você, um colega que substitui o seu assistente social e quem supervisiona o seu assistente social. O supervisor de um estagiário lê as anotações do estagiário. Um hospital ou uma clínica que receba você pode ser informado do que precisa para o seu tratamento. Pergunte ao seu assistente social quem são."

msgid "Words"
msgstr "Palavras"

msgid "Words on the poster"
msgstr "Palavras do cartaz"

msgid "Work on a bundle older than what this key signed last, where the newer one was given up. New versions get higher numbers than that one, so that a copy of it is overtaken and not merely deleted; of a charter every copy must be destroyed."
msgstr "Trabalhar com um pacote mais antigo do que o último que esta chave assinou, quando o mais novo foi abandonado. As versões novas recebem números mais altos do que os dele, para que qualquer cópia dele fique para trás, e não só apagada; de um estatuto é preciso destruir todas as cópias."

msgid "Work on a second device of your own: the first one adds it, lists all, and revokes one that is lost."
msgstr "Trabalhar em um segundo dispositivo seu: o primeiro o acrescenta, lista todos e revoga um que foi perdido."

msgid "Worsening"
msgstr "Piorando"

msgid "Would feel safe using support"
msgstr "Sentiriam segurança em usar o apoio"

msgid "Would feel safe using support here"
msgstr "Sentiriam segurança em usar o apoio aqui"

msgid "Would you feel safe using support here?"
msgstr "Você sentiria segurança em usar o apoio oferecido aqui?"

msgid "Wrapping case files to this quarter's key"
msgstr "Selagem de prontuários com a chave deste trimestre"

msgid "Write JSON into this new file."
msgstr "Gravar JSON neste arquivo novo."

msgid "Write JSON, for scripts."
msgstr "Gravar JSON, para scripts."

msgid "Write a message (Enter alone: none)"
msgstr "Escreva uma mensagem (só Enter: nenhuma)"

msgid "Write a note"
msgstr "Escrever uma anotação"

msgid "Write a note, or go on with a draft. It is a draft until “sign”."
msgstr "Escrever uma anotação, ou continuar um rascunho. Ela é um rascunho até “sign”."

msgid "Write a psychotherapy note, or another version of one."
msgstr "Escrever uma anotação de psicoterapia, ou outra versão de uma."

msgid "Write a readable copy of a case: for the officer, or for whom a release names."
msgstr "Gravar uma cópia legível de um caso: para o policial, ou para quem consta numa autorização de divulgação."

msgid "Write a readable copy of case {number} to {dir}, and log it as told?"
msgstr "Gravar uma cópia legível do caso {number} em {dir}, e anotá-la como divulgação?"

msgid "Write a readable copy of your psychotherapy notes, under an authorization for them alone."
msgstr "Gravar uma cópia legível das suas anotações de psicoterapia, com uma autorização só para elas."

msgid "Write a readable copy of {count} psychotherapy note to {dir} for {recipient}, and log it as told?"
msgid_plural "Write a readable copy of {count} psychotherapy notes to {dir} for {recipient}, and log it as told?"
msgstr[0] "Gravar uma cópia legível de {count} anotação de psicoterapia em {dir} para {recipient}, e anotá-la como divulgação?"
msgstr[1] "Gravar uma cópia legível de {count} de anotações de psicoterapia em {dir} para {recipient}, e anotá-la como divulgação?"
msgstr[2] "Gravar uma cópia legível de {count} anotações de psicoterapia em {dir} para {recipient}, e anotá-la como divulgação?"

msgid "Write a summary into new files: a page to print, a table, or JSON."
msgstr "Gravar um resumo em arquivos novos: uma página para imprimir, uma tabela ou JSON."

msgid "Write a value within it."
msgstr "Escreva um valor dentro dele."

msgid "Write another version of this note."
msgstr "Escrever outra versão desta anotação."

msgid "Write the backup to this file, which does not exist yet."
msgstr "Gravar a cópia de segurança neste arquivo, que ainda não existe."

msgid "Write the days of your cycle in order: hours, or “off”, each with how many days it goes on. Two days, two nights and four free days are: 2x07:00-19:00 2x19:00-07:00 4xoff"
msgstr "Escreva os dias do seu ciclo em ordem: horas, ou “off” (folga), cada um com quantos dias dura. Dois dias, duas noites e quatro dias de folga são: 2x07:00-19:00 2x19:00-07:00 4xoff"

msgid "Write the file that puts you on the roster; hand it to the clinical authority in person."
msgstr "Gravar o arquivo que coloca o seu nome na lista de profissionais; entregue-o pessoalmente à coordenação clínica."

msgid "Write the hours in rising order, the first call first."
msgstr "Escreva as horas em ordem crescente, a primeira ligação primeiro."

msgid "Write the page into this new file."
msgstr "Gravar a página neste arquivo novo."

msgid "Write the plan, or a new version of it."
msgstr "Escrever o plano, ou uma nova versão dele."

msgid "Write the recovery sheet to this new file instead of the screen; print it and delete it."
msgstr "Gravar a folha de recuperação neste arquivo novo, e não na tela; imprima e depois apague."

msgid "Write the request to this file, which does not exist yet."
msgstr "Gravar o pedido neste arquivo, que ainda não existe."

msgid "Write the support plan"
msgstr "Escrever o plano de apoio"

msgid "Write the table into this new file."
msgstr "Gravar a tabela neste arquivo novo."

msgid "Write the welcome to this file, which does not exist yet."
msgstr "Gravar as boas-vindas neste arquivo, que ainda não existe."

msgid "Write them as a new calendar file with neutral words."
msgstr "Gravá-las como um novo arquivo de calendário, com palavras neutras."

msgid "Write this as {count} draft of case {number}?"
msgid_plural "Write these as {count} drafts of case {number}?"
msgstr[0] "Gravar isto como {count} rascunho do caso {number}?"
msgstr[1] "Gravar isto como {count} de rascunhos do caso {number}?"
msgstr[2] "Gravar isto como {count} rascunhos do caso {number}?"

msgid "Write to the officer of a booking."
msgstr "Escrever para o policial de um agendamento."

msgid "Writes side.request anew: once a year for the next quarters' keys, and after rotating the certificate."
msgstr "Gravar side.request de novo: uma vez por ano, para as chaves dos próximos trimestres, e depois de trocar o certificado."

msgid "Written"
msgstr "Escrito"

msgid "Written: {file}"
msgstr "Gravado: {file}"

msgid "Wrote {file}, readable to whoever has it; logged as disclosure {number}."
msgstr "{file} foi gravado, legível para quem o tiver; anotado como divulgação {number}."

msgid "Years for which a case file is kept after a death"
msgstr "Anos de conservação de um prontuário depois de um falecimento"

msgid "Years for which a case file is kept after the last contact"
msgstr "Anos de conservação de um prontuário depois do último contato"

msgid "Yes"
msgstr "Sim"

msgid "You (not sent yet): {text}"
msgstr "Você (ainda não enviado): {text}"

msgid "You are not away then; “respite-notes availability show” lists when you are."
msgstr "Você não tem ausência nesse período; “respite-notes availability show” mostra quando tem."

msgid "You are ready. “respite shifts” says when you work, “respite book” books a session; from tomorrow on, nobody can tell from the times who booked."
msgstr "Tudo pronto. “respite shifts” diz quando você trabalha, “respite book” marca uma sessão; a partir de amanhã, os momentos dos envios não revelam a ninguém quem marcou."

msgid "You are ready. “respite-summary latest” shows the newest summary."
msgstr "Tudo pronto. “respite-summary latest” mostra o resumo mais recente."

msgid "You are there after all: {time}."
msgstr "Ausência desfeita: {time}."

msgid "You are to hold a share, and it has not arrived; “respite-notes sync” fetches it."
msgstr "Você deve ter uma parte, e ela não chegou; “respite-notes sync” a busca."

msgid "You booked or changed an appointment less than an hour ago, and the two could be known as one person's. Your check-in is sealed; “respite sync” sends it after {time}."
msgstr "Você marcou ou mudou uma sessão há menos de uma hora, e as duas coisas poderiam ser reconhecidas como de uma mesma pessoa. O seu questionário está selado; “respite sync” o envia depois de: {time}."

msgid "You came together with others of the service."
msgstr "Você foi junto com outras pessoas do serviço."

msgid "You can talk to somebody now:"
msgstr "Você pode conversar com alguém agora:"

msgid "You checked in less than an hour ago. Somebody who watches the department's server could guess from the two times that both are yours. An hour after the check-in nobody can. If you need to talk now, book now."
msgstr "Você respondeu ao questionário há menos de uma hora. Alguém que vigia o servidor do departamento poderia adivinhar, pelos dois momentos, que ambas as coisas são suas. Uma hora depois do questionário, ninguém mais consegue. Se você precisa conversar agora, marque agora."

msgid "You did not go on: nothing was kept and nothing was sent."
msgstr "Você não continuou: nada foi guardado e nada foi enviado."

msgid "You have compared the six words with the poster already."
msgstr "Você já comparou as seis palavras com o cartaz."

msgid "You have left your share for nobody."
msgstr "Você não deixou a sua parte para ninguém."

msgid "You have new encryption keys, and they are published; your records are wrapped to them."
msgstr "Você tem novas chaves de criptografia, e elas estão publicadas; os seus registros estão protegidos com elas."

msgid "You have new encryption keys, and your records are wrapped to them. They are not published yet; “respite-notes sync” does that."
msgstr "Você tem novas chaves de criptografia, e os seus registros estão protegidos com elas. Elas ainda não estão publicadas; “respite-notes sync” faz isso."

msgid "You have no appointments."
msgstr "Você não tem sessões marcadas."

msgid "You have not checked in on this device yet."
msgstr "Você ainda não respondeu a nenhum questionário neste dispositivo."

msgid "You have not said when you work yet; “respite-notes availability set” does."
msgstr "Você ainda não disse quando trabalha; isso se faz com “respite-notes availability set”."

msgid "You have read this version of the limits of confidentiality: {version}, or {text} after another text."
msgstr "Você leu esta versão dos limites da confidencialidade: {version}, ou {text} depois de outro texto."

msgid "You have read who can put the records custodian's key together; the question names the plan."
msgstr "Você leu quem pode juntar a chave do guardião dos registros; a pergunta indica o plano."

msgid "You hold a share of the records custodian's key: the others found a new custodian without you."
msgstr "Você tem uma parte da chave do guardião dos registros: os outros criam um novo guardião sem você."

msgid "You hold no share."
msgstr "Você não tem nenhuma parte."

msgid "You introduced the person to the service."
msgstr "Você apresentou a pessoa ao serviço."

msgid "You may not hold sessions on that day by your licence, contract or supervision; nothing was booked."
msgstr "A sua licença, o seu contrato ou a sua supervisão não permite atender nesse dia; nada foi marcado."

msgid "You offered one more session, which costs no token:"
msgstr "Você ofereceu mais uma sessão, que não custa nenhum vale:"

msgid "You proposed {time}:"
msgstr "Você propôs este horário, {time}:"

msgid "You tried without success; the follow-up stays open, or ends as not reached."
msgstr "Você tentou sem êxito; o acompanhamento continua aberto, ou termina sem contato conseguido."

msgid "You wrote:"
msgstr "Você escreveu:"

msgid "You: {text}"
msgstr "Você: {text}"

msgid "Your answer"
msgstr "A sua resposta"

msgid "Your answer stays on this device; this step sends nothing."
msgstr "A sua resposta fica neste dispositivo; este passo não envia nada."

msgid "Your answers are kept on this device, sealed; nothing was sent."
msgstr "As suas respostas ficam guardadas neste dispositivo, seladas; nada foi enviado."

msgid "Your case files: sealed on this device, readable to the members of a case and nobody else."
msgstr "Os seus prontuários: selados neste dispositivo, legíveis para os membros de um caso e mais ninguém."

msgid "Your check-in is not sent: when you agreed to it, two operators ran the two sides, and by the policy that is signed now one may open it. It stays here while that is so."
msgstr "O seu questionário não é enviado: quando você concordou, dois operadores controlavam os dois lados, e pelo regulamento assinado agora um único poderia abri-lo. Ele fica aqui enquanto for assim."

msgid "Your check-in waits for its moment; a later run sends it."
msgstr "O seu questionário espera o momento dele; uma execução posterior o envia."

msgid "Your check-in waits to be sent: “respite sync”."
msgstr "O seu questionário espera para ser enviado: “respite sync”."

msgid "Your check-in was sent."
msgstr "O seu questionário foi enviado."

msgid "Your department"
msgstr "O seu departamento"

msgid "Your department is not set, or not one of this programme; “respite profile” chooses it."
msgstr "O seu departamento não está indicado, ou não é um dos deste programa; “respite profile” permite escolher."

msgid "Your device asked for tokens less than an hour ago. Somebody who watches both sides could guess from the two times that this booking is yours. The longer you wait, the less the two times tell. If you need to talk now, book now."
msgstr "O seu dispositivo pediu vales há menos de uma hora. Alguém que vigia os dois lados poderia adivinhar, pelos dois momentos, que este agendamento é seu. Quanto mais você esperar, menos os dois momentos dizem. Se você precisa conversar agora, marque agora."

msgid "Your drafts in all cases, and texts that became none; “note --resume” goes on with them."
msgstr "Os seus rascunhos em todos os casos, e textos que não viraram rascunho; “note --resume” continua a partir deles."

msgid "Your first device has made new keys: what is sealed to them cannot be read here, and nothing can be written to case files. Run “respite-notes device request” here, “device add” there and “device finish” here again."
msgstr "O seu primeiro dispositivo criou chaves novas: o que é selado para elas não pode ser lido aqui, e nada pode ser escrito nos prontuários. Execute de novo “respite-notes device request” aqui, “device add” lá e “device finish” aqui."

msgid "Your invitation: the address and the four groups"
msgstr "O seu convite: o endereço e os quatro grupos"

msgid "Your keys are made. The backup {path} was opened with its recovery sheet, and is good."
msgstr "As suas chaves estão criadas. A cópia de segurança {path} foi aberta com a folha de recuperação dela e está em ordem."

msgid "Your keys are not published yet; “respite-notes sync” does it."
msgstr "As suas chaves ainda não estão publicadas; “respite-notes sync” as publica."

msgid "Your language, for example en or es"
msgstr "O seu idioma, por exemplo en ou pt"

msgid "Your list holds as many devices as it may, revoked ones too; to go on you need a new identity."
msgstr "A sua lista já tem tantos dispositivos quantos pode ter, contando os revogados; para continuar, você precisa de uma nova identidade."

msgid "Your name as the programme file writes it"
msgstr "O seu nome como o arquivo do programa o escreve"

msgid "Your name as the programme file writes it."
msgstr "O seu nome como o arquivo do programa o escreve."

msgid "Your name as the roster is to show it"
msgstr "O seu nome como a lista de profissionais deve mostrar"

msgid "Your name as the roster is to show it; it is public."
msgstr "O seu nome como a lista de profissionais deve mostrar; ele é público."

msgid "Your note"
msgstr "Sua anotação"

msgid "Your numbers for the summary are ready, and leave from {time} on: {numbers}. “respite-notes counts --refuse” keeps them here."
msgstr "Os seus números para o resumo estão prontos e saem a partir de {time}: {numbers}. Com “respite-notes counts --refuse”, ficam aqui."

msgid "Your numbers for the summary were sent."
msgstr "Os seus números para o resumo foram enviados."

msgid "Your own encryption keys."
msgstr "As suas próprias chaves de criptografia."

msgid "Your own figures of the last {days} days, which nobody else sees:"
msgstr "Seus próprios números dos últimos {days} dias, que mais ninguém vê:"

msgid "Your programme also names:"
msgstr "O seu programa também indica:"

msgid "Your psychotherapy notes have a passphrase of their own now. Nobody can bring it back: write it down where only you look."
msgstr "As suas anotações de psicoterapia agora têm uma frase secreta própria. Ninguém pode recuperá-la: anote-a onde só você olha."

msgid "Your psychotherapy notes have another passphrase now."
msgstr "As suas anotações de psicoterapia agora têm outra frase secreta."

msgid "Your share is here, and is the one that the signed plan names."
msgstr "A sua parte está aqui, e é a que o plano assinado indica."

msgid "Your share is not here; “respite-notes sync” fetches it, if you are to hold one."
msgstr "A sua parte não está aqui; “respite-notes sync” a busca, se você deve ter uma."

msgid "Your share is not on this device; “respite-notes device add --with-share” on the first one gives it along."
msgstr "A sua parte não está neste dispositivo; “respite-notes device add --with-share” no primeiro a entrega."

msgid "Your share lies ready for {names}; “respite-notes custodian take-back” takes it back."
msgstr "A sua parte está pronta para {names}; “respite-notes custodian take-back” a pega de volta."

msgid "Your shifts"
msgstr "Os seus turnos"

msgid "Your shifts as an .ics file."
msgstr "Os seus turnos como um arquivo .ics."

msgid "Your shifts in the next two weeks:"
msgstr "Os seus turnos nas próximas duas semanas:"

msgid "Your shifts stay on this device: everybody downloads the same openings, and they are filtered here."
msgstr "Os seus turnos ficam neste dispositivo: todos baixam os mesmos horários livres, e a filtragem é feita aqui."

msgid "Your shifts, your preferences, your name and who you are never leave this device unless you write them to the clinician."
msgstr "Os seus turnos, as suas preferências, o seu nome e quem você é nunca saem deste dispositivo, a não ser que você os escreva ao profissional."

msgid "Your social worker keeps a record of your care, as their profession requires. Nobody in command can read it, nor can whoever runs the servers."
msgstr "O seu assistente social mantém um registro do seu atendimento, como a profissão exige. Ninguém do comando pode lê-lo, nem quem opera os servidores."

msgid "Your social worker may speak up without your consent if they believe there is a risk of imminent harm to you or to somebody else. They will tell you first if they can, and say no more than is needed."
msgstr "O seu assistente social pode falar sem o seu consentimento se acreditar que há risco de dano iminente para você ou para outra pessoa. Se puder, avisa você primeiro, e não diz mais do que o necessário."

msgid "Your stress, oldest first: {levels}."
msgstr "O seu estresse, do mais antigo ao mais recente: {levels}."

msgid "Your time zone"
msgstr "O seu fuso horário"

msgid "Your tokens arrived less than a day ago. Somebody who watches both sides could guess from the two times that this booking is yours. Tomorrow nobody can. If you need to talk now, book now."
msgstr "Os seus vales chegaram há menos de um dia. Alguém que vigia os dois lados poderia adivinhar, pelos dois momentos, que este agendamento é seu. Amanhã, ninguém mais consegue. Se você precisa conversar agora, marque agora."

msgid "Your unit may not dismiss you, discipline you or put you at a disadvantage only because you seek or receive mental health care, also where that follows a behavioral health assessment, or hand in your firearm while you receive it. This does not cover whoever seeks care to avoid discipline. Before your unit gives back a firearm that you handed in, it must ask you to be examined: a mental health professional does that, and your unit pays. Whoever refuses loses the protection."
msgstr "A sua unidade policial não pode demitir, punir nem prejudicar você só porque você procura ou recebe cuidados de saúde mental, também quando eles se seguem a uma avaliação de saúde comportamental, ou porque entrega a sua arma de fogo enquanto os recebe. Isto não protege quem procura os cuidados para evitar uma punição disciplinar. Antes de devolver uma arma de fogo que você entregou, a sua unidade deve pedir que você faça um exame: quem faz é um profissional de saúde mental e quem paga é a sua unidade. Quem recusa perde a proteção."

msgid "Your unit may not dismiss you, discipline you or put you at a disadvantage only because you seek or receive mental health care, or hand in your firearm while you receive it (CGS 7-291d). This also holds for care that follows a behavioral health assessment. It does not hold if you seek care to avoid discipline. Before your unit gives back a firearm that you handed in, it must ask you to be examined: a mental health professional looks at whether you are ready for duty, and your unit pays. If you refuse that examination, you lose this protection."
msgstr "A sua unidade policial não pode demitir, punir nem prejudicar você só porque você procura ou recebe cuidados de saúde mental, ou porque entrega a sua arma de fogo enquanto os recebe (CGS 7-291d). Isto vale também para cuidados que se seguem a uma avaliação de saúde comportamental. Não vale se você procura os cuidados para evitar uma punição disciplinar. Antes de devolver uma arma de fogo que você entregou, a sua unidade deve pedir que você faça um exame: um profissional de saúde mental verifica se você está em condições de voltar ao serviço, e quem paga é a sua unidade. Se você recusar esse exame, perde esta proteção."

msgid "Your unit, if clinicians work with it"
msgstr "A sua unidade, se houver profissionais que trabalham com ela"

msgid "Your zone, for example America/New_York."
msgstr "O seu fuso horário, por exemplo America/New_York."

msgid "Zone"
msgstr "Fuso"

msgid "a blinded request: what you later spend cannot be linked to it"
msgstr "um pedido cegado: o que você gastar depois não pode ser ligado a ele"

msgid "a bundle of signed documents"
msgstr "um pacote de documentos assinados"

msgid "a cell has no department"
msgstr "um agrupamento não tem nenhum departamento"

msgid "a change was not signed by anybody who may make it"
msgstr "uma mudança não foi assinada por ninguém que possa fazê-la"

msgid "a charter"
msgstr "um estatuto"

msgid "a check-in asks nothing"
msgstr "um questionário não pergunta nada"

msgid "a clinician's list of devices"
msgstr "a lista de dispositivos de um profissional"

msgid "a day of “verified” is not in the years 2000 to 2200"
msgstr "um dia de “verified” não está entre os anos 2000 e 2200"

msgid "a digest of the sealed part"
msgstr "um hash da parte selada"

msgid "a digest of this booking's own key"
msgstr "um hash da chave própria deste agendamento"

msgid "a follow-up that the clinician granted: it says that you two have met, without saying who you are"
msgstr "uma sessão de acompanhamento que o profissional concedeu: diz que vocês já se encontraram, sem dizer quem você é"

msgid "a follow-up that you offered, signed by the booking's own key"
msgstr "uma sessão de acompanhamento que você ofereceu, assinada com a chave própria do agendamento"

msgid "a fresh key, in case a follow-up is offered"
msgstr "uma chave nova, para o caso de oferecerem a você uma sessão de acompanhamento"

msgid "a fresh key, to answer this booking"
msgstr "uma chave nova, para responder a este agendamento"

msgid "a goal is more than 100 of 100 days"
msgstr "uma meta passa de 100 em cada 100 dias"

msgid "a goal of a level is more than 100 of 100"
msgstr "uma meta de um nível passa de 100 em cada 100"

msgid "a group cannot have this many seats"
msgstr "um grupo não pode ter tantos lugares"

msgid "a limit is out of range"
msgstr "um limite está fora do permitido"

msgid "a list of code digests for the provider side"
msgstr "uma lista de hashes de códigos para o lado do prestador"

msgid "a message"
msgstr "uma mensagem"

msgid "a message was not written by the officer"
msgstr "uma mensagem não foi escrita pelo policial"

msgid "a name is empty, too long or not readable"
msgstr "um nome está vazio, é longo demais ou não é legível"

msgid "a number is out of range, or a name, key or date does not fit the others"
msgstr "um número está fora do permitido, ou um nome, uma chave ou uma data não combina com o resto"

msgid "a policy"
msgstr "um regulamento"

msgid "a random number, by which you find your check-in among the counted"
msgstr "um número aleatório, com o qual você encontra o seu questionário entre os contados"

msgid "a random secret by which this clinician, and nobody else, knows you again"
msgstr "um segredo aleatório com o qual este profissional, e mais ninguém, sabe que é você de novo"

msgid "a roster"
msgstr "uma lista de profissionais"

msgid "a sealed share for each clinician named; nobody else can open it"
msgstr "uma parte selada para cada profissional citado; mais ninguém consegue abri-la"

msgid "a session cannot last this long"
msgstr "uma sessão não pode durar tanto"

msgid "a session that is long over is shown as if it were new"
msgstr "uma sessão que já passou há muito tempo é mostrada como se fosse nova"

msgid "a signer's public key"
msgstr "a chave pública de um signatário"

msgid "a text is empty, too long or not readable"
msgstr "um texto está vazio, é longo demais ou não é legível"

msgid "a timestamp"
msgstr "um carimbo de tempo"

msgid "a type stands before a value, with “!”: write the value alone"
msgstr "antes de um valor está um tipo, com “!”: escreva só o valor"

msgid "a value is named with “&” or repeated with “*”: write it out each time"
msgstr "um valor recebe um nome com “&” ou é repetido com “*”: escreva-o por extenso a cada vez"

msgid "a year of rounds"
msgstr "um ano de rodadas"

msgid "about {event}, written {written}: {reason}"
msgstr "data: {event}; escrita: {written}; motivo: {reason}"

msgid "after {share} of them: {ways}"
msgstr "depois de {share} deles: {ways}"

msgid "an anonymous token of this programme, signed by the booking's own key"
msgstr "um vale anônimo deste programa, assinado com a chave própria do agendamento"

msgid "an anonymous token of your cell, and the signature of its key"
msgstr "um vale anônimo do seu agrupamento e a assinatura da chave dele"

msgid "an anonymous token: proof that somebody entitled is booking, without saying who"
msgstr "um vale anônimo: a prova de que quem marca tem direito a isso, sem dizer quem é"

msgid "an earlier charter is not signed as it must be"
msgstr "um estatuto anterior não está assinado como deve estar"

msgid "an identifier has another form than it must have"
msgstr "um identificador não tem a forma que deve ter"

msgid "an intake"
msgstr "informações iniciais"

msgid "another"
msgstr "outro"

msgid "another of your devices wrote first; what waited here was taken back, so look and write it again"
msgstr "outro dos seus dispositivos escreveu primeiro; o que esperava aqui foi retirado, portanto confira e escreva de novo"

msgid "asked at each booking"
msgstr "perguntado a cada agendamento"

msgid "attended"
msgstr "compareceu"

msgid "attended, no-show or cancelled."
msgstr "attended (compareceu), no-show (não veio) ou cancelled (cancelou tarde)."

msgid "booked"
msgstr "marcada"

msgid "booked by you"
msgstr "marcada por você"

msgid "booked, not yet seen by {clinician}"
msgstr "marcada, ainda não vista por {clinician}"

msgid "booked, seen by the clinician"
msgstr "marcada, vista pelo profissional"

msgid "booked; a change was refused: ask the clinician to confirm the time"
msgstr "marcada; uma mudança foi recusada: peça ao profissional que confirme o horário"

msgid "booked; another time was proposed"
msgstr "marcada; outro horário foi proposto"

msgid "booking_retention_days is not 1 to {retention}"
msgstr "booking_retention_days não está entre 1 e {retention}"

msgid "both sides"
msgstr "os dois lados"

msgctxt "numbers"
msgid "both sides have signed that they counted your numbers"
msgstr "os dois lados assinaram que contaram os seus números"

msgid "brief talk"
msgstr "conversa breve"

msgid "by phone"
msgstr "por telefone"

msgid "by video"
msgstr "por vídeo"

msgid "call or text 988"
msgstr "ligue para 988 e peça um intérprete (“Portuguese interpreter”)"

msgid "call them: {proposal}"
msgstr "ligue para a pessoa: {proposal}"

msgid "cancelled by the clinician"
msgstr "cancelada pelo profissional"

msgid "cancelled by the officer"
msgstr "cancelada pelo policial"

msgid "cancelled by you"
msgstr "cancelada por você"

msgid "cancelled late"
msgstr "cancelou tarde"

msgid "cards that the rounds do not name"
msgstr "cartões que as rodadas não citam"

msgid "charter"
msgstr "estatuto"

msgid "closed"
msgstr "fechado"

msgid "co-signed"
msgstr "coassinada"

msgid "cosign_within_hours is not 1 to 720"
msgstr "cosign_within_hours não está entre 1 e 720"

msgid "couple"
msgstr "de casal"

msgid "current"
msgstr "atual"

msgctxt "typed before hours"
msgid "daily"
msgstr "diário"

msgid "days, {from} to {until}"
msgstr "dias, das {from} às {until} h"

msgctxt "command"
msgid "default"
msgstr "padrão"

msgctxt "value of an option"
msgid "default:"
msgstr "padrão:"

msgid "department side"
msgstr "lado do departamento"

msgid "did not come"
msgstr "não veio"

msgid "discarded"
msgstr "descartada"

msgid "draft"
msgstr "rascunho"

msgid "draft, given back by the supervisor"
msgstr "rascunho, devolvido pelo supervisor"

msgid "due by {time}"
msgstr "prazo: {time}"

msgid "during your shift"
msgstr "durante o seu turno"

msgid "e-mail"
msgstr "e-mail"

msgid "ends within 30 days"
msgstr "termina em até 30 dias"

msgid "entered in error"
msgstr "registrada por erro"

msgid "evenings, {from} to {until}"
msgstr "tardes e noites, das {from} às {until} h"

msgid "every day"
msgstr "todos os dias"

msgid "experience with {specialty}"
msgstr "experiência com: {specialty}"

msgid "expired"
msgstr "expirado"

msgctxt "document"
msgid "expired"
msgstr "expirado"

msgid "expires soon"
msgstr "expira em breve"

msgid "family"
msgstr "de família"

msgid "first meeting"
msgstr "primeira sessão"

msgid "first meeting, follow-up, brief talk or open hours"
msgstr "primeira sessão, acompanhamento, conversa breve ou atendimento sem hora marcada"

msgid "follow-up"
msgstr "acompanhamento"

msgid "follow-ups are not one to six rising numbers of hours, each at most 2160"
msgstr "os acompanhamentos não são de um a seis números crescentes de horas, cada um de no máximo 2160"

msgid "follow-ups of a session that was missed are not at most six rising numbers of hours, each at most 2160"
msgstr "os acompanhamentos de uma sessão perdida não são no máximo seis números crescentes de horas, cada um de no máximo 2160"

msgid "for both sides, after every signer has run “respite-authority sign” on it"
msgstr "para os dois lados, depois que cada signatário tiver executado “respite-authority sign” com ele"

msgid "for the provider side alone"
msgstr "só para o lado do prestador"

msgid "from {date}, every day, {number} in all"
msgid_plural "from {date}, every {count} days, {number} in all"
msgstr[0] "desde {date}, todos os dias, {number} ao todo"
msgstr[1] "desde {date}, a cada {count} de dias, {number} ao todo"
msgstr[2] "desde {date}, a cada {count} dias, {number} ao todo"

msgid "from {day}"
msgstr "a partir de: {day}"

msgctxt "days"
msgid "from {first} to {last}"
msgstr "de {first} a {last}"

msgid "goal {goal}, met"
msgstr "meta {goal}, alcançada"

msgid "goal {goal}, not met"
msgstr "meta {goal}, não alcançada"

msgid "goal {goal}, nothing to compare"
msgstr "meta {goal}, nada a comparar"

msgid "goal {goal}, too close to tell"
msgstr "meta {goal}, perto demais para saber"

msgid "goals-met, handed-off, own-wish, no-contact, left-service, died or other."
msgstr "goals-met (objetivos cumpridos), handed-off (encaminhado a outro serviço), own-wish (por vontade própria), no-contact (sem contato), left-service (deixou o serviço), died (falecimento) ou other (outro motivo)."

msgid "gone from the server: call the clinician"
msgstr "não está mais no servidor: ligue para o profissional"

msgid "group"
msgstr "de grupo"

msgid "how many changes came before"
msgstr "quantas mudanças houve antes"

msgid "how many of your notes are unsigned, and since when: sealed to your supervisor; the server sees who reports to whom"
msgstr "quantas das suas anotações estão sem assinatura, e desde quando: selado para o seu supervisor; o servidor vê quem avisa a quem"

msgid "how many sessions there were, rounded, and on how many days some were free"
msgstr "quantas sessões houve, em número arredondado, e em quantos dias havia alguma livre"

msgid "how many tokens you have fetched, not how many you have used"
msgstr "quantos vales você já buscou, não quantos já usou"

msgid "how to reach you"
msgstr "como falar com você"

msgid "how to reach you and what you chose to say"
msgstr "como falar com você e o que você escolheu dizer"

msgid "in force"
msgstr "em vigor"

msgid "in person, at the department"
msgstr "pessoalmente, no departamento"

msgid "in person, by phone or by video"
msgstr "pessoalmente, por telefone ou por vídeo"

msgid "in person, off site"
msgstr "pessoalmente, fora do departamento"

msgid "in your rest after a night shift"
msgstr "no seu descanso depois de um turno da noite"

msgid "in {duration}"
msgstr "em {duration}"

msgid "in-progress, improving, worsening, no-change, achieved, sustaining, not-achieved, no-progress or not-attainable."
msgstr "in-progress (em andamento), improving (melhorando), worsening (piorando), no-change (sem mudança), achieved (alcançado), sustaining (mantido), not-achieved (não alcançado), no-progress (sem avanço) ou not-attainable (impossível de alcançar)."

msgid "individual"
msgstr "individual"

msgid "individual, couple, family or group"
msgstr "individual, de casal, de família ou de grupo"

msgid "individual, couple, family or group."
msgstr "individual, couple (casal), family (família) ou group (grupo)."

msgid "it belongs to another time zone"
msgstr "pertence a outro fuso horário"

msgid "it cannot be written as it must be"
msgstr "não pode ser escrito como deve ser"

msgid "it ends before it begins, or has no length"
msgstr "termina antes de começar, ou não tem duração"

msgid "it has more changes or messages than anybody makes about one booking"
msgstr "tem mais mudanças ou mensagens do que alguém faz sobre um agendamento"

msgid "it is no calendar file, or damaged here"
msgstr "não é um arquivo de calendário, ou está danificado aqui"

msgid "it is not a booking at all"
msgstr "não é de modo algum um agendamento"

msgid "it is not text in UTF-8"
msgstr "não é texto em UTF-8"

msgid "it is sealed to a key that this device does not hold"
msgstr "está selado para uma chave que este dispositivo não tem"

msgid "it is with another clinician"
msgstr "é com outro profissional"

msgid "it names a time zone that is unknown here; names look like America/New_York"
msgstr "cita um fuso horário que não é conhecido aqui; os nomes são como America/New_York"

msgid "it recurs or takes time in a way that cannot be computed here"
msgstr "se repete ou dura de um modo que não pode ser calculado aqui"

msgid "its length, rounded up to one of a few sizes"
msgstr "o tamanho, arredondado para cima para um de alguns poucos tamanhos"

msgid "its number"
msgstr "o número"

msgid "its token is not one that the provider issued for it"
msgstr "o vale dele não é um que o prestador tenha emitido para ele"

msgid "its token or sealed text was exchanged"
msgstr "o vale ou o texto selado dele foi trocado"

msgid "kept for the next day"
msgstr "reservado para o dia seguinte"

msgid "kept for those who need it soon"
msgstr "reservado para quem precisa logo"

msgid "kept for urgent need"
msgstr "reservado para urgências"

msgid "kept on this device alone"
msgstr "guardado só neste dispositivo"

msgid "key list"
msgstr "lista de chaves"

msgid "left empty"
msgstr "deixado em branco"

msgid "legal hold"
msgstr "retenção legal"

msgid "licensed clinical social worker"
msgstr "serviço social clínico, com licença"

msgid "licensed master social worker"
msgstr "serviço social, com mestrado e licença"

msgid "may be destroyed since {day}"
msgstr "pode ser destruído desde: {day}"

msgid "messages of the officer are missing, changed or out of order"
msgstr "mensagens do policial faltam, foram alteradas ou estão fora de ordem"

msgid "minimum_batch is below {floor}"
msgstr "minimum_batch é menor que {floor}"

msgid "more cards than the rounds count"
msgstr "mais cartões do que as rodadas contam"

msgid "most free time"
msgstr "com mais horários livres"

msgctxt "key for no"
msgid "n"
msgstr "n"

msgid "neither certificate of this server is in it"
msgstr "nenhum dos dois certificados deste servidor está nele"

msgctxt "hours of follow-ups"
msgid "never"
msgstr "nunca"

msgid "nights, {from} to {until}"
msgstr "madrugadas, das {from} às {until} h"

msgid "no"
msgstr "não"

msgctxt "in a document"
msgid "no"
msgstr "não"

msgid "no format of notes is left"
msgstr "não resta nenhum formato de anotação"

msgid "no free time"
msgstr "nenhum horário livre"

msgctxt "of a programme"
msgid "no goal"
msgstr "sem meta"

msgid "no preference"
msgstr "sem preferência"

msgid "no, or with another key, address or certificate"
msgstr "não, ou com outra chave, outro endereço ou outro certificado"

msgid "none"
msgstr "nenhum"

msgid "none imported yet"
msgstr "nenhum importado ainda"

msgctxt "numbers"
msgid "not among those that were counted, although the department side has signed that it took them; tell the clinical authority"
msgstr "não estão entre os que foram contados, embora o lado do departamento tenha assinado que os recebeu; avise a coordenação clínica"

msgctxt "a number of the directory"
msgid "not checked"
msgstr "não verificado"

msgid "not confirmed yet"
msgstr "ainda não confirmada"

msgid "not kept on this device"
msgstr "não guardado neste dispositivo"

msgid "not named"
msgstr "sem nome"

msgid "not said"
msgstr "não dito"

msgid "not sent yet; “respite-notes sync” sends it"
msgstr "ainda não enviado; “respite-notes sync” envia"

msgid "not set"
msgstr "não indicado"

msgctxt "of a figure"
msgid "not shown"
msgstr "não mostrado"

msgid "not shown on any screen"
msgstr "não é mostrado em nenhuma tela"

msgid "note {number}, {kind}"
msgstr "anotação {number}, {kind}"

msgctxt "in a document"
msgid "nothing"
msgstr "nada"

msgctxt "to be booked"
msgid "nothing"
msgstr "nada"

msgctxt "numbers"
msgid "nothing is sent before you agree: --agree"
msgstr "nada é enviado antes de você concordar: --agree"

msgid "nothing named"
msgstr "nada citado"

msgid "nothing pays for it; it may be invented"
msgstr "nada paga por ele; pode ser inventado"

msgctxt "numbers"
msgid "nothing was published of this quarter"
msgstr "nada foi publicado deste trimestre"

msgid "nothing: only that it is asked"
msgstr "nada: só que é consultado"

msgctxt "moment"
msgid "now"
msgstr "agora"

msgid "off-site, phone, video or on-site; may be given more than once."
msgstr "off-site (fora do departamento), phone (telefone), video (vídeo) ou on-site (no departamento); pode ser indicado mais de uma vez."

msgid "offer, introduce, accept, contact, then complete; decline and lost end it at any time. An introduction may be left out; nothing is completed without a first contact."
msgstr "offer, introduce, accept, contact, depois complete; decline e lost o encerram a qualquer momento. A apresentação pode ser deixada de fora; nada é concluído sem um primeiro contato."

msgid "officer, for the person's own request, or the number of a release."
msgstr "officer, para o pedido da própria pessoa, ou o número de uma autorização de divulgação."

msgid "on that day the clinician may no longer hold sessions: move or cancel it"
msgstr "nesse dia o profissional já não pode atender: remarque ou cancele"

msgid "on your way home from a shift"
msgstr "no caminho para casa depois de um turno"

msgid "on your way to a shift"
msgstr "no caminho para um turno"

msgid "one half of your answers: random numbers without the other"
msgstr "uma metade das suas respostas: sem a outra, são números aleatórios"

msgid "one kind of session is described twice"
msgstr "um tipo de sessão está descrito duas vezes"

msgid "one may run both sides: anonymity on the network rests on them alone"
msgstr "um único pode controlar os dois lados: o anonimato na rede depende só dele"

msgctxt "case file"
msgid "open"
msgstr "aberto"

msgctxt "follow-up"
msgid "open"
msgstr "pendente"

msgctxt "hours"
msgid "open"
msgstr "abertas"

msgid "open hours"
msgstr "atendimento sem hora marcada"

msgid "other"
msgstr "outra forma"

msgid "outside your shifts"
msgstr "fora dos seus turnos"

msgid "overdue"
msgstr "atrasado"

msgid "overdue since {time}"
msgstr "atrasado desde: {time}"

msgid "overdue, {time}"
msgstr "atrasado, {time}"

msgid "overlaps another session"
msgstr "coincide com outra sessão"

msgid "past; kept here only"
msgstr "passada; guardada só aqui"

msgid "peer supporter"
msgstr "colega de apoio"

msgid "policy"
msgstr "regulamento"

msgid "privacy_budget_per_round is not above 0 and at most {budget}"
msgstr "privacy_budget_per_round não é maior que 0 e no máximo {budget}"

msgid "proposed, planned, accepted, active, on-hold, completed, cancelled or rejected."
msgstr "proposed (proposto), planned (planejado), accepted (aceito), active (ativo), on-hold (em pausa), completed (concluído), cancelled (cancelado) ou rejected (rejeitado)."

msgid "provider side"
msgstr "lado do prestador"

msgid "psychotherapy notes (45 CFR 164.508)"
msgstr "anotações de psicoterapia (45 CFR 164.508)"

msgid "random-looking numbers that tie the two halves together"
msgstr "números de aparência aleatória que unem as duas metades"

msgctxt "numbers"
msgid "ready; the first “sync” from {time} on sends them"
msgstr "prontos; o primeiro “sync” a partir de {time} os envia"

msgctxt "numbers"
msgid "refused on this device; it sends nothing"
msgstr "recusado neste dispositivo; ele não envia nada"

msgid "replaced"
msgstr "substituída"

msgid "request"
msgstr "pedido"

msgid "response, stabilization or prevention."
msgstr "response (resposta à crise), stabilization (estabilização) ou prevention (prevenção)."

msgid "revoked"
msgstr "revogada"

msgid "roster"
msgstr "lista de profissionais"

msgid "rounds"
msgstr "rodadas"

msgid "sealed records: which device wrote them, how many, their sizes in steps, and which clinicians may fetch them"
msgstr "registros selados: qual dispositivo os escreveu, quantos, os tamanhos deles em degraus, e quais profissionais podem buscá-los"

msgctxt "numbers"
msgid "sent"
msgstr "enviados"

msgid "sessions cannot begin in steps of this many minutes"
msgstr "as sessões não podem começar em intervalos de tantos minutos"

msgid "sign_within_hours is not 1 to 168"
msgstr "sign_within_hours não está entre 1 e 168"

msgid "signed"
msgstr "assinada"

msgid "signed by a clinician's key"
msgstr "assinado com a chave de um profissional"

msgid "signed by a key that only ever asks for tokens"
msgstr "assinado com uma chave que só serve para pedir vales"

msgid "signed by the check-in token's own key"
msgstr "assinado com a chave própria do vale de questionário"

msgid "signed by the other side's key"
msgstr "assinado com a chave do outro lado"

msgid "signed by this booking's own key"
msgstr "assinado com a chave própria deste agendamento"

msgid "signed by this booking's own key, or by your six words"
msgstr "assinado com a chave própria deste agendamento ou com as suas seis palavras"

msgid "soap, dap, birp, girp, contact, group, intake, safety-plan or closing."
msgstr "soap, dap, birp, girp, contact (anotação de contato), group (anotação de grupo), intake (entrevista inicial), safety-plan (plano de segurança) ou closing (encerramento)."

msgid "some hours could never be booked: they are released later than the notice allows"
msgstr "algumas horas nunca poderiam ser marcadas: são liberadas mais tarde do que a antecedência mínima permite"

msgid "some hours offer no kind of session, no weekday or no way to meet"
msgstr "algumas horas não oferecem nenhum tipo de sessão, nenhum dia da semana ou nenhuma forma de conversar"

msgid "something cannot be read"
msgstr "algo não pode ser lido"

msgid "something stands in the wrong place"
msgstr "algo está no lugar errado"

msgid "soonest"
msgstr "primeiro horário livre"

msgid "speaks {language}"
msgstr "fala {language}"

msgid "stage_within_hours is not 24 to 2160"
msgstr "stage_within_hours não está entre 24 e 2160"

msgid "stale_after_days is not 30 to 730"
msgstr "stale_after_days não está entre 30 e 730"

msgid "supervised intern"
msgstr "estágio sob supervisão"

msgid "table {name}"
msgstr "tabela {name}"

msgid "telephone"
msgstr "telefone"

msgid "text BADGE to 741741"
msgstr "envie BADGE por mensagem de texto para 741741"

msgid "text without a draft, {kind}"
msgstr "texto sem rascunho, {kind}"

msgid "text without a version, support plan"
msgstr "texto sem versão, plano de apoio"

msgid "text, html, json or fhir."
msgstr "text (texto), html, json ou fhir."

msgid "that it is a token of this programme, the same for everyone in the quarter"
msgstr "que é um vale deste programa, igual para todos no trimestre"

msgid "that it is an intake or a message"
msgstr "que se trata de informações iniciais ou de uma mensagem"

msgid "that the booking is cancelled"
msgstr "que o agendamento foi cancelado"

msgid "that you have seen it"
msgstr "que você viu"

msgid "the address of this server is not in it"
msgstr "o endereço deste servidor não está nele"

msgid "the appointment's number"
msgstr "o número da sessão"

msgid "the clinician"
msgstr "o profissional"

msgid "the clinician who granted it"
msgstr "o profissional que a concedeu"

msgid "the clinician's key of this quarter, the same for everyone who writes to them"
msgstr "a chave do profissional para este trimestre, igual para todos os que lhe escrevem"

msgid "the clinician, the time, the kind of session, and a fresh key that was never used before"
msgstr "o profissional, o horário, o tipo de sessão e uma chave nova que nunca foi usada antes"

msgid "the code of your card, drawn without a list of who drew which"
msgstr "o código do seu cartão, retirado sem uma lista de quem retirou qual"

msgid "the crisis card has more than {lines} lines"
msgstr "o cartão de crise tem mais de {lines} linhas"

msgid "the cycle of shifts does not fit together"
msgstr "o ciclo de turnos não se encaixa"

msgid "the department side"
msgstr "o lado do departamento"

msgid "the digest of the change before"
msgstr "o hash da mudança anterior"

msgid "the digest of your message before"
msgstr "o hash da sua mensagem anterior"

msgid "the directory has more than {services} services"
msgstr "o guia de serviços tem mais de {services} serviços"

msgid "the first"
msgstr "o primeiro"

msgid "the first, this one"
msgstr "o primeiro, este"

msgid "the follow-up that you offer"
msgstr "a sessão de acompanhamento que você oferece"

msgid "the key of this server is not in it"
msgstr "a chave deste servidor não está nele"

msgid "the line begins with a tab: indent it with spaces"
msgstr "a linha começa com uma tabulação: use espaços no recuo"

msgid "the line begins with an invisible sign, {sign}: delete it, or type the line again"
msgstr "a linha começa com um sinal invisível, {sign}: apague-o ou digite a linha de novo"

msgid "the list of cards is damaged"
msgstr "a lista de cartões está danificada"

msgid "the list of your keys"
msgstr "a lista das suas chaves"

msgid "the name of a colleague"
msgstr "o nome de um colega"

msgid "the new time"
msgstr "o novo horário"

msgid "the new time, if you move it"
msgstr "o novo horário, se você remarcar"

msgid "the new time, or that the booking is cancelled"
msgstr "o novo horário, ou que o agendamento foi cancelado"

msgid "the new way to meet, if you move it"
msgstr "a nova forma de conversar, se você remarcar"

msgctxt "numbers"
msgid "the next “sync” makes them ready"
msgstr "o próximo “sync” os prepara"

msgid "the number of a booking"
msgstr "o número de um agendamento"

msgid "the number of a case"
msgstr "o número de um caso"

msgid "the other half, passed on when the round is over"
msgstr "a outra metade, transmitida quando a rodada termina"

msgid "the other side is not in it"
msgstr "o outro lado não está nele"

msgid "the other time that you propose"
msgstr "o outro horário que você propõe"

msgid "the person of the case"
msgstr "a pessoa do caso"

msgid "the person's own request"
msgstr "o pedido da própria pessoa"

msgid "the pilot does not run on that day"
msgstr "o programa-piloto não funciona nesse dia"

msgid "the plan of a records custodian"
msgstr "o plano de um guardião dos registros"

msgid "the provider side"
msgstr "o lado do prestador"

msgid "the provider side's sealed halves of check-ins, shuffled"
msgstr "as metades seladas dos questionários do lado do prestador, embaralhadas"

msgid "the public key behind your six words"
msgstr "a chave pública por trás das suas seis palavras"

msgid "the public keys of your devices"
msgstr "as chaves públicas dos seus dispositivos"

msgid "the quarter"
msgstr "o trimestre"

msgid "the quarter the token is good for"
msgstr "o trimestre em que o vale pode ser usado"

msgid "the records custodian's public keys, and which clinicians hold shares"
msgstr "as chaves públicas do guardião dos registros, e quais profissionais têm partes"

msgid "the request of a clinician"
msgstr "o pedido de um profissional"

msgid "the request of a side"
msgstr "o pedido de um lado"

msgid "the request of a side, a signer or a clinician"
msgstr "o pedido de um lado, de um signatário ou de um profissional"

msgid "the roster names no licence"
msgstr "a lista de profissionais não indica nenhuma licença"

msgid "the round in one cell"
msgstr "a rodada em um agrupamento"

msgid "the sealed text cannot be opened"
msgstr "o texto selado não pode ser aberto"

msgid "the sealed text is not the one that the officer signed"
msgstr "o texto selado não é o que o policial assinou"

msgid "the server does not hold the availability you sent last"
msgstr "o servidor não tem a disponibilidade que você enviou por último"

msgid "the server does not show it any more"
msgstr "o servidor não o mostra mais"

msgid "the server lists it twice"
msgstr "o servidor o lista duas vezes"

msgid "the server shows fewer or other changes than before"
msgstr "o servidor mostra menos mudanças do que antes, ou outras"

msgid "the server's answer breaks off; what did not come is shown as last fetched"
msgstr "a resposta do servidor foi interrompida; o que não veio é mostrado como foi buscado por último"

msgid "the session that you booked"
msgstr "a sessão que você marcou"

msgid "the signature over all of it"
msgstr "a assinatura sobre tudo isso"

msgid "the signature, which cannot be led back to when it was issued"
msgstr "a assinatura, que não permite descobrir quando foi emitida"

msgid "the time and the kind of session"
msgstr "o horário e o tipo de sessão"

msgid "there are more than {cells} cells, or more than {cells} departments in one of them"
msgstr "há mais de {cells} agrupamentos, ou mais de {cells} departamentos em um deles"

msgid "there is an invisible line break, {sign}: delete it, or type the line again"
msgstr "há uma quebra de linha invisível, {sign}: apague-a ou digite a linha de novo"

msgid "there is more in it than can be used"
msgstr "há mais nele do que pode ser usado"

msgid "there is more in it than fits, or a text is too long"
msgstr "há mais nele do que cabe, ou um texto é longo demais"

msgid "there is no such day, or it is not written like 2026-11-30"
msgstr "esse dia não existe, ou não está escrito como 2026-11-30"

msgid "there is no such time of day, or it is not written like 17:30"
msgstr "essa hora não existe, ou não está escrita como 17:30"

msgid "there is nothing in it"
msgstr "não há nada nele"

msgctxt "numbers"
msgid "they are made ready on {date}"
msgstr "são preparados em {date}"

msgid "this booking's own key"
msgstr "a chave própria deste agendamento"

msgid "this booking's own key, to which it was made out"
msgstr "a chave própria deste agendamento, para a qual foi emitida"

msgid "this booking's own key: fresh, and used for nothing else"
msgstr "a chave própria deste agendamento: nova, e usada para mais nada"

msgid "this device does not know any more"
msgstr "este dispositivo não sabe mais"

msgid "this one"
msgstr "este"

msgid "this program does not carry the text that limits_of_confidentiality and limits_version name, but {texts}"
msgstr "este aplicativo não contém o texto que limits_of_confidentiality e limits_version citam, e sim {texts}"

msgid "through {day}"
msgstr "até (inclusive): {day}"

msgid "timestamp"
msgstr "carimbo de tempo"

msgid "to print, put into envelopes, hand out like lots, and then delete"
msgstr "para imprimir, colocar em envelopes, distribuir por sorteio e depois apagar"

msgctxt "day"
msgid "today"
msgstr "hoje"

msgid "tokens_per_quarter is not 1 to {tokens}"
msgstr "tokens_per_quarter não está entre 1 e {tokens}"

msgctxt "day"
msgid "tomorrow"
msgstr "amanhã"

msgid "two cells share a name or a department"
msgstr "dois agrupamentos têm em comum um nome ou um departamento"

msgid "two services of the directory have one name"
msgstr "dois serviços do guia de serviços têm o mesmo nome"

msgid "two years of cards overlap"
msgstr "dois anos de cartões se sobrepõem"

msgid "unknown"
msgstr "não identificado"

msgctxt "clinician"
msgid "unknown"
msgstr "não identificado"

msgid "unsigned and without content, the same from everyone"
msgstr "sem assinatura e sem conteúdo, igual para todos"

msgid "until when it was good"
msgstr "até quando valia"

msgid "until {day}"
msgstr "até: {day}"

msgid "valid"
msgstr "válido"

msgctxt "document"
msgid "valid"
msgstr "válido"

msgctxt "of an option"
msgid "values:"
msgstr "valores:"

msgid "version {version}"
msgstr "versão {version}"

msgid "version {version} was acknowledged"
msgstr "a versão {version} foi confirmada"

msgid "version {version}, its six words: {words}"
msgstr "versão {version}, as seis palavras dela: {words}"

msgid "wait_hours is not 1 to 2160"
msgstr "wait_hours não está entre 1 e 2160"

msgid "waits for co-signature"
msgstr "espera coassinatura"

msgid "what is published about the round"
msgstr "o que é publicado sobre a rodada"

msgid "what it is about, if you say it"
msgstr "do que se trata, se você disser"

msgid "what the department side has published"
msgstr "o que o lado do departamento publicou"

msgid "what you offer: hours, exceptions, times away"
msgstr "o que você oferece: horas, exceções, ausências"

msgid "what you write"
msgstr "o que você escreve"

msgid "what you write, if anything"
msgstr "o que você escreve, se escrever algo"

msgid "what you wrote"
msgstr "o que você escreveu"

msgid "what you wrote; only the officer who booked can open it"
msgstr "o que você escreveu; só o policial que marcou consegue abrir"

msgid "when it begins and ends"
msgstr "quando começa e termina"

msgid "when you work and when you are busy, without saying with what"
msgstr "quando você trabalha e quando o seu tempo está ocupado, sem dizer com quê"

msgid "whether the token is for booking or for a check-in"
msgstr "se o vale é para marcar ou para um questionário"

msgctxt "numbers"
msgid "whether they were counted can no longer be looked up"
msgstr "já não é possível consultar se foram contados"

msgid "which booking it belongs to"
msgstr "a qual agendamento pertence"

msgid "which message of this booking it is"
msgstr "qual mensagem deste agendamento é"

msgid "which of the clinician's devices signed it"
msgstr "qual dos dispositivos do profissional a assinou"

msgid "which of the sealed records your device does not have yet"
msgstr "quais dos registros selados o seu dispositivo ainda não tem"

msgid "which of them are fetched"
msgstr "quais deles são buscados"

msgid "which older permissions are destroyed"
msgstr "quais permissões mais antigas são destruídas"

msgid "which page of the list of your sealed records comes next"
msgstr "qual página da lista dos seus registros selados vem a seguir"

msgid "which page of your colleagues' devices comes next"
msgstr "qual página dos dispositivos dos seus colegas vem a seguir"

msgid "which page of your own schedule comes next"
msgstr "qual página da sua própria agenda vem a seguir"

msgid "which quarter's key has signed it, the same for everyone in the quarter"
msgstr "a chave de qual trimestre o assinou, igual para todos no trimestre"

msgid "which roster your device has seen"
msgstr "qual lista de profissionais o seu dispositivo já viu"

msgid "which round, and which cell: the same for everyone in it"
msgstr "qual rodada e qual agrupamento: igual para todos nele"

msgid "which sealed records are destroyed, without the reason"
msgstr "quais registros selados são destruídos, sem o motivo"

msgid "which sealed records are shared anew, and which clinicians may fetch them"
msgstr "quais registros selados são compartilhados de novo, e quais profissionais podem buscá-los"

msgid "which version of the limits of confidentiality you have read"
msgstr "qual versão dos limites da confidencialidade você leu"

msgid "whose sealed records are handed over"
msgstr "de quem são os registros selados que são transferidos"

msgid "whose sealed records the records custodian asks for"
msgstr "de quem são os registros selados que o guardião dos registros pede"

msgid "whose signature it is: this booking's own key, or the key behind your six words"
msgstr "de quem é a assinatura: da chave própria deste agendamento, ou da chave por trás das suas seis palavras"

msgid "will come; no contact before"
msgstr "vem à sessão; sem contato antes"

msgid "with the six words: {words}"
msgstr "com as seis palavras: {words}"

msgid "works with {unit}"
msgstr "trabalha com: {unit}"

msgctxt "key for yes"
msgid "y"
msgstr "s"

msgid "years_after_contact is not 7 to 30: the law asks for 7"
msgstr "years_after_contact não está entre 7 e 30: a lei exige 7"

msgid "years_after_death is not 3 to 30: the law asks for 3"
msgstr "years_after_death não está entre 3 e 30: a lei exige 3"

msgid "yes"
msgstr "sim"

msgctxt "in a document"
msgid "yes"
msgstr "sim"

msgid "you are not on the roster any more"
msgstr "você não está mais na lista de profissionais"

msgid "you come in person"
msgstr "você vai pessoalmente"

msgid "you do not serve this department"
msgstr "você não atende este departamento"

msgid "you do the mandated assessments of this officer's department"
msgstr "você faz as avaliações obrigatórias do departamento deste policial"

msgid "you have met before"
msgstr "vocês já se conhecem"

msgid "you have no active supervisor"
msgstr "você não tem supervisor ativo"

msgid "you judge fitness for duty for this officer's department"
msgstr "você avalia a aptidão para o serviço no departamento deste policial"

msgid "you offered no such follow-up"
msgstr "você não ofereceu essa sessão de acompanhamento"

msgid "your answer"
msgstr "a sua resposta"

msgid "your answers in two sealed halves, of which neither says anything alone"
msgstr "as suas respostas em duas metades seladas, nenhuma das quais diz algo sozinha"

msgid "your cancellation"
msgstr "o seu cancelamento"

msgid "your change is not sent yet"
msgstr "a sua mudança ainda não foi enviada"

msgid "your clinician"
msgstr "o seu profissional"

msgid "your contract or engagement ends before it"
msgstr "o seu contrato ou vínculo termina antes"

msgid "your department, if you say it"
msgstr "o seu departamento, se você disser"

msgid "your figures in two sealed halves, of which neither says anything alone; and that you sent some"
msgstr "os seus números em duas metades seladas, das quais nenhuma diz nada sozinha; e que você enviou alguns"

msgid "your language"
msgstr "o seu idioma"

msgid "your licence ends before it"
msgstr "a sua licença termina antes"

msgid "your own messages are not those you sent"
msgstr "as suas próprias mensagens não são as que você enviou"

msgid "your supervision ends before it"
msgstr "a sua supervisão termina antes"

msgid "your unit, if you say it"
msgstr "a sua unidade, se você disser"

msgctxt "numbers"
msgid "your work is not counted this quarter"
msgstr "o seu trabalho não é contado neste trimestre"

msgid "{appointment}"
msgstr "{appointment}"

msgid "{cards} cards are in {folder}, good from {first} to {last}: hand them out like lots, in the last month of the old ones. The provider side imports provider.codes after the bundle."
msgstr "{cards} cartões estão em {folder}, válidos de {first} a {last}: distribua-os por sorteio, no último mês dos antigos. O lado do prestador importa provider.codes depois do pacote."

msgid "{case}: record the session of {time}?"
msgstr "{case}: registrar a sessão de {time}?"

msgid "{cell} would be counted together: {departments}."
msgstr "O agrupamento “{cell}” contaria juntos estes departamentos: {departments}."

msgid "{cell} would have no check-ins any more: too few officers have its cards."
msgstr "{cell} não teria mais questionários: poucos policiais têm os cartões dele."

msgid "{cell} would no longer be counted together."
msgstr "Os departamentos do agrupamento “{cell}” não seriam mais contados juntos."

msgid "{cell}: check-ins in {quarters} as well"
msgstr "{cell}: questionários também em {quarters}"

msgid "{cell}: no check-ins any more in {quarters}"
msgstr "{cell}: sem questionários a partir de agora em {quarters}"

msgid "{change}. Is that meant?"
msgstr "{change}. É isso mesmo?"

msgid "{count} appointment is gone from the server although it is still ahead: call the clinician."
msgid_plural "{count} appointments are gone from the server although they are still ahead: call the clinician."
msgstr[0] "{count} sessão não está mais no servidor, embora ainda não tenha passado: ligue para o profissional."
msgstr[1] "{count} de sessões não estão mais no servidor, embora ainda não tenham passado: ligue para o profissional."
msgstr[2] "{count} sessões não estão mais no servidor, embora ainda não tenham passado: ligue para o profissional."

msgid "{count} byte"
msgid_plural "{count} bytes"
msgstr[0] "{count} byte"
msgstr[1] "{count} de bytes"
msgstr[2] "{count} bytes"

msgid "{count} case has other members, who share it themselves."
msgid_plural "{count} cases have other members, who share them themselves."
msgstr[0] "{count} caso tem outros membros, que o compartilham por conta própria."
msgstr[1] "{count} de casos têm outros membros, que os compartilham por conta própria."
msgstr[2] "{count} casos têm outros membros, que os compartilham por conta própria."

msgid "{count} case was handed over to you by the records custodian."
msgid_plural "{count} cases were handed over to you by the records custodian."
msgstr[0] "O guardião dos registros transferiu {count} caso para você."
msgstr[1] "O guardião dos registros transferiu {count} de casos para você."
msgstr[2] "O guardião dos registros transferiu {count} casos para você."

msgid "{count} case was handed over."
msgid_plural "{count} cases were handed over."
msgstr[0] "{count} caso foi transferido."
msgstr[1] "{count} de casos foram transferidos."
msgstr[2] "{count} casos foram transferidos."

msgid "{count} case was not destroyed: the server does not show all of it, and what is missing may be a legal hold. Ask who worked with it; --also-incomplete destroys it."
msgid_plural "{count} cases were not destroyed: the server does not show all of them, and what is missing may be a legal hold. Ask who worked with them; --also-incomplete destroys them."
msgstr[0] "{count} caso não foi destruído: o servidor não o mostra por inteiro, e o que falta pode ser uma retenção legal. Pergunte quem trabalhou nele; --also-incomplete o destrói."
msgstr[1] "{count} de casos não foram destruídos: o servidor não os mostra por inteiro, e o que falta pode ser uma retenção legal. Pergunte quem trabalhou neles; --also-incomplete os destrói."
msgstr[2] "{count} casos não foram destruídos: o servidor não os mostra por inteiro, e o que falta pode ser uma retenção legal. Pergunte quem trabalhou neles; --also-incomplete os destrói."

msgid "{count} case was not handed over: the server does not show all of it, so that somebody may still belong to it. Ask who worked with it; --also-incomplete hands it over."
msgid_plural "{count} cases were not handed over: the server does not show all of them, so that somebody may still belong to them. Ask who worked with them; --also-incomplete hands them over."
msgstr[0] "{count} caso não foi repassado: o servidor não o mostra inteiro, portanto alguém ainda pode fazer parte dele. Pergunte quem trabalhou nele; --also-incomplete o repassa."
msgstr[1] "{count} de casos não foram repassados: o servidor não os mostra inteiros, portanto alguém ainda pode fazer parte deles. Pergunte quem trabalhou neles; --also-incomplete os repassa."
msgstr[2] "{count} casos não foram repassados: o servidor não os mostra inteiros, portanto alguém ainda pode fazer parte deles. Pergunte quem trabalhou neles; --also-incomplete os repassa."

msgid "{count} check-in counted. {redeemed} of {issued} officers have enrolled."
msgid_plural "{count} check-ins counted. {redeemed} of {issued} officers have enrolled."
msgstr[0] "{count} questionário contado. {redeemed} de {issued} policiais se inscreveram."
msgstr[1] "{count} de questionários contados. {redeemed} de {issued} policiais se inscreveram."
msgstr[2] "{count} questionários contados. {redeemed} de {issued} policiais se inscreveram."

msgid "{count} day"
msgid_plural "{count} days"
msgstr[0] "{count} dia"
msgstr[1] "{count} de dias"
msgstr[2] "{count} dias"

msgid "{count} day from {date} on, by the clock of {zone}: what an officer would find who looks at the openings now. What clinicians hold back for the next day or for urgent calls is not among them."
msgid_plural "{count} days from {date} on, by the clock of {zone}: what an officer would find who looks at the openings now. What clinicians hold back for the next day or for urgent calls is not among them."
msgstr[0] "{count} dia a partir de {date}, pelo relógio de {zone}: o que encontraria um policial que olhasse agora os horários livres. Não inclui o que os profissionais guardam para o dia seguinte ou para casos urgentes."
msgstr[1] "{count} de dias a partir de {date}, pelo relógio de {zone}: o que encontraria um policial que olhasse agora os horários livres. Não inclui o que os profissionais guardam para o dia seguinte ou para casos urgentes."
msgstr[2] "{count} dias a partir de {date}, pelo relógio de {zone}: o que encontraria um policial que olhasse agora os horários livres. Não inclui o que os profissionais guardam para o dia seguinte ou para casos urgentes."

msgid "{count} event as busy time"
msgid_plural "{count} events as busy time"
msgstr[0] "{count} evento como tempo ocupado"
msgstr[1] "{count} de eventos como tempo ocupado"
msgstr[2] "{count} eventos como tempo ocupado"

msgid "{count} event is busy time now."
msgid_plural "{count} events are busy time now."
msgstr[0] "{count} evento agora é tempo ocupado."
msgstr[1] "{count} de eventos agora são tempo ocupado."
msgstr[2] "{count} eventos agora são tempo ocupado."

msgid "{count} event takes no time: cancelled, free, or without length."
msgid_plural "{count} events take no time: cancelled, free, or without length."
msgstr[0] "{count} evento não ocupa tempo: cancelado, livre ou sem duração."
msgstr[1] "{count} de eventos não ocupam tempo: cancelados, livres ou sem duração."
msgstr[2] "{count} eventos não ocupam tempo: cancelados, livres ou sem duração."

msgid "{count} follow-up is open and stays on your list; “followup list” shows it."
msgid_plural "{count} follow-ups are open and stay on your list; “followup list” shows them."
msgstr[0] "{count} acompanhamento está aberto e fica na sua lista; “followup list” o mostra."
msgstr[1] "{count} de acompanhamentos estão abertos e ficam na sua lista; “followup list” os mostra."
msgstr[2] "{count} acompanhamentos estão abertos e ficam na sua lista; “followup list” os mostra."

msgid "{count} goal has not ended; “goal set” ends it, while the case is open."
msgid_plural "{count} goals have not ended; “goal set” ends them, while the case is open."
msgstr[0] "{count} objetivo não terminou; “goal set” o termina enquanto o caso está aberto."
msgstr[1] "{count} de objetivos não terminaram; “goal set” os termina enquanto o caso está aberto."
msgstr[2] "{count} objetivos não terminaram; “goal set” os termina enquanto o caso está aberto."

msgid "{count} hour"
msgid_plural "{count} hours"
msgstr[0] "{count} hora"
msgstr[1] "{count} de horas"
msgstr[2] "{count} horas"

msgid "{count} is overdue."
msgid_plural "{count} are overdue."
msgstr[0] "{count} está atrasada."
msgstr[1] "{count} estão atrasadas."
msgstr[2] "{count} estão atrasadas."

msgid "{count} minute"
msgid_plural "{count} minutes"
msgstr[0] "{count} minuto"
msgstr[1] "{count} de minutos"
msgstr[2] "{count} minutos"

msgid "{count} new code was imported."
msgid_plural "{count} new codes were imported."
msgstr[0] "{count} código novo foi importado."
msgstr[1] "{count} de códigos novos foram importados."
msgstr[2] "{count} códigos novos foram importados."

msgid "{count} new record in your cases."
msgid_plural "{count} new records in your cases."
msgstr[0] "{count} registro novo nos seus casos."
msgstr[1] "{count} de registros novos nos seus casos."
msgstr[2] "{count} registros novos nos seus casos."

msgid "{count} note is not signed yet and is left out."
msgid_plural "{count} notes are not signed yet and are left out."
msgstr[0] "{count} anotação ainda não está assinada e fica de fora."
msgstr[1] "{count} de anotações ainda não estão assinadas e ficam de fora."
msgstr[2] "{count} anotações ainda não estão assinadas e ficam de fora."

msgid "{count} note waits for your co-signature."
msgid_plural "{count} notes wait for your co-signature."
msgstr[0] "{count} anotação espera a sua coassinatura."
msgstr[1] "{count} de anotações esperam a sua coassinatura."
msgstr[2] "{count} anotações esperam a sua coassinatura."

msgid "{count} psychotherapy note stays, of this case or another; --private-passphrase-file names what ends those whose time is over."
msgid_plural "{count} psychotherapy notes stay, of these cases or others; --private-passphrase-file names what ends those whose time is over."
msgstr[0] "Fica {count} anotação de psicoterapia, deste caso ou de outro; --private-passphrase-file indica o que encerra aquelas cujo prazo acabou."
msgstr[1] "Ficam {count} de anotações de psicoterapia, destes casos ou de outros; --private-passphrase-file indica o que encerra aquelas cujo prazo acabou."
msgstr[2] "Ficam {count} anotações de psicoterapia, destes casos ou de outros; --private-passphrase-file indica o que encerra aquelas cujo prazo acabou."

msgid "{count} question, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgid_plural "{count} questions, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr[0] "{count} pergunta, cerca de um minuto. Isto não é um exame médico: ninguém vê o que você responde, e por isso ninguém pode agir com base nisso."
msgstr[1] "{count} de perguntas, cerca de um minuto. Isto não é um exame médico: ninguém vê o que você responde, e por isso ninguém pode agir com base nisso."
msgstr[2] "{count} perguntas, cerca de um minuto. Isto não é um exame médico: ninguém vê o que você responde, e por isso ninguém pode agir com base nisso."

msgid "{count} record could not be wrapped anew, since who passed it on is not believed any more: whoever could read it still can, and nobody else."
msgid_plural "{count} records could not be wrapped anew, since who passed them on is not believed any more: whoever could read them still can, and nobody else."
msgstr[0] "{count} registro não pôde ser protegido de novo, porque não se confia mais em quem o repassou: quem podia lê-lo ainda pode, e mais ninguém."
msgstr[1] "{count} de registros não puderam ser protegidos de novo, porque não se confia mais em quem os repassou: quem podia lê-los ainda pode, e mais ninguém."
msgstr[2] "{count} registros não puderam ser protegidos de novo, porque não se confia mais em quem os repassou: quem podia lê-los ainda pode, e mais ninguém."

msgid "{count} record does not open for the custodian: a psychotherapy note, or never sealed to it."
msgid_plural "{count} records do not open for the custodian: psychotherapy notes, or never sealed to it."
msgstr[0] "{count} registro não se abre para o guardião: uma anotação de psicoterapia, ou nunca selado para ele."
msgstr[1] "{count} de registros não se abrem para o guardião: anotações de psicoterapia, ou nunca selados para ele."
msgstr[2] "{count} registros não se abrem para o guardião: anotações de psicoterapia, ou nunca selados para ele."

msgid "{count} record has not reached the server; “respite-notes sync --hand-in” sends it."
msgid_plural "{count} records have not reached the server; “respite-notes sync --hand-in” sends them."
msgstr[0] "{count} registro não chegou ao servidor; “respite-notes sync --hand-in” o envia."
msgstr[1] "{count} de registros não chegaram ao servidor; “respite-notes sync --hand-in” os envia."
msgstr[2] "{count} registros não chegaram ao servidor; “respite-notes sync --hand-in” os envia."

msgid "{count} record is not what was written; it was not taken."
msgid_plural "{count} records are not what was written; they were not taken."
msgstr[0] "{count} registro não é o que foi escrito; não foi aceito."
msgstr[1] "{count} de registros não são o que foi escrito; não foram aceitos."
msgstr[2] "{count} registros não são o que foi escrito; não foram aceitos."

msgid "{count} record is not wrapped to this quarter's key: who passed it on is not believed any more; the old key stays."
msgid_plural "{count} records are not wrapped to this quarter's key: who passed them on is not believed any more; the old key stays."
msgstr[0] "{count} registro não está protegido com a chave deste trimestre: não se confia mais em quem o repassou; a chave antiga continua."
msgstr[1] "{count} de registros não estão protegidos com a chave deste trimestre: não se confia mais em quem os repassou; a chave antiga continua."
msgstr[2] "{count} registros não estão protegidos com a chave deste trimestre: não se confia mais em quem os repassou; a chave antiga continua."

msgid "{count} record stands in another's place."
msgid_plural "{count} records stand in others' places."
msgstr[0] "{count} registro está no lugar de outro."
msgstr[1] "{count} de registros estão no lugar de outros."
msgstr[2] "{count} registros estão no lugar de outros."

msgid "{count} record stays here."
msgid_plural "{count} records stay here."
msgstr[0] "{count} registro fica aqui."
msgstr[1] "{count} de registros ficam aqui."
msgstr[2] "{count} registros ficam aqui."

msgid "{count} record that waits did not fit: run “respite-notes sync --hand-in”, then make another backup."
msgid_plural "{count} records that wait did not fit: run “respite-notes sync --hand-in”, then make another backup."
msgstr[0] "{count} registro à espera não coube: execute “respite-notes sync --hand-in” e depois faça outra cópia de segurança."
msgstr[1] "{count} de registros à espera não couberam: execute “respite-notes sync --hand-in” e depois faça outra cópia de segurança."
msgstr[2] "{count} registros à espera não couberam: execute “respite-notes sync --hand-in” e depois faça outra cópia de segurança."

msgid "{count} record that was destroyed is back; it is not shown."
msgid_plural "{count} records that were destroyed are back; they are not shown."
msgstr[0] "{count} registro que tinha sido destruído voltou; não é mostrado."
msgstr[1] "{count} de registros que tinham sido destruídos voltaram; não são mostrados."
msgstr[2] "{count} registros que tinham sido destruídos voltaram; não são mostrados."

msgid "{count} record waits for a time that no session sets; “--hand-in” sends it now."
msgid_plural "{count} records wait for a time that no session sets; “--hand-in” sends them now."
msgstr[0] "{count} registro espera um momento que nenhuma sessão define; “--hand-in” o envia agora."
msgstr[1] "{count} de registros esperam um momento que nenhuma sessão define; “--hand-in” os envia agora."
msgstr[2] "{count} registros esperam um momento que nenhuma sessão define; “--hand-in” os envia agora."

msgid "{count} record was destroyed."
msgid_plural "{count} records were destroyed."
msgstr[0] "{count} registro foi destruído."
msgstr[1] "{count} de registros foram destruídos."
msgstr[2] "{count} registros foram destruídos."

msgid "{count} record was made by somebody who may not; it was not taken."
msgid_plural "{count} records were made by somebody who may not; they were not taken."
msgstr[0] "{count} registro foi criado por alguém sem permissão; não foi aceito."
msgstr[1] "{count} de registros foram criados por alguém sem permissão; não foram aceitos."
msgstr[2] "{count} registros foram criados por alguém sem permissão; não foram aceitos."

msgid "{count} record was signed by somebody who had been revoked or removed; it does not count."
msgid_plural "{count} records were signed by somebody who had been revoked or removed; they do not count."
msgstr[0] "{count} registro foi assinado por alguém cujas chaves já tinham sido revogadas ou que já tinha sido removido; não conta."
msgstr[1] "{count} de registros foram assinados por alguém cujas chaves já tinham sido revogadas ou que já tinha sido removido; não contam."
msgstr[2] "{count} registros foram assinados por alguém cujas chaves já tinham sido revogadas ou que já tinha sido removido; não contam."

msgid "{count} report about unsigned notes is not by a supervisee of yours, or not to you; it was not believed."
msgid_plural "{count} reports about unsigned notes are not by supervisees of yours, or not to you; they were not believed."
msgstr[0] "{count} aviso sobre anotações sem assinatura não é de alguém que você supervisiona, ou não é para você; não foi aceito."
msgstr[1] "{count} de avisos sobre anotações sem assinatura não são de alguém que você supervisiona, ou não são para você; não foram aceitos."
msgstr[2] "{count} avisos sobre anotações sem assinatura não são de alguém que você supervisiona, ou não são para você; não foram aceitos."

msgid "{count} sealed object of your cases was handed in."
msgid_plural "{count} sealed objects of your cases were handed in."
msgstr[0] "{count} objeto selado dos seus casos foi entregue."
msgstr[1] "{count} de objetos selados dos seus casos foram entregues."
msgstr[2] "{count} objetos selados dos seus casos foram entregues."

msgid "{count} session"
msgid_plural "{count} sessions"
msgstr[0] "{count} sessão"
msgstr[1] "{count} de sessões"
msgstr[2] "{count} sessões"

msgid "{count} session has no note."
msgid_plural "{count} sessions have no note."
msgstr[0] "{count} sessão não tem anotação."
msgstr[1] "{count} de sessões não têm anotação."
msgstr[2] "{count} sessões não têm anotação."

msgid "{count} session lies ahead; hand it over or cancel it."
msgid_plural "{count} sessions lie ahead; hand them over or cancel them."
msgstr[0] "Há {count} sessão pela frente; repasse-a ou cancele-a."
msgstr[1] "Há {count} de sessões pela frente; repasse-as ou cancele-as."
msgstr[2] "Há {count} sessões pela frente; repasse-as ou cancele-as."

msgid "{count} thing still waits for the server; it is saved."
msgid_plural "{count} things still wait for the server; they are saved."
msgstr[0] "{count} item ainda espera pelo servidor; está guardado."
msgstr[1] "{count} de itens ainda esperam pelo servidor; estão guardados."
msgstr[2] "{count} itens ainda esperam pelo servidor; estão guardados."

msgid "{count} thing waits to be sent."
msgid_plural "{count} things wait to be sent."
msgstr[0] "{count} item espera para ser enviado."
msgstr[1] "{count} de itens esperam para ser enviados."
msgstr[2] "{count} itens esperam para ser enviados."

msgid "{count} thing waits to be sent: “respite sync”."
msgid_plural "{count} things wait to be sent: “respite sync”."
msgstr[0] "{count} item espera para ser enviado: “respite sync”."
msgstr[1] "{count} de itens esperam para ser enviados: “respite sync”."
msgstr[2] "{count} itens esperam para ser enviados: “respite sync”."

msgid "{count} thing wants your attention: an older roster, a clock that is wrong, or a record that does not open."
msgid_plural "{count} things want your attention: an older roster, a clock that is wrong, or a record that does not open."
msgstr[0] "{count} item pede a sua atenção: uma lista de profissionais mais antiga, um relógio errado ou um registro que não abre."
msgstr[1] "{count} de itens pedem a sua atenção: uma lista de profissionais mais antiga, um relógio errado ou um registro que não abre."
msgstr[2] "{count} itens pedem a sua atenção: uma lista de profissionais mais antiga, um relógio errado ou um registro que não abre."

msgid "{count} time"
msgid_plural "{count} times"
msgstr[0] "{count} horário"
msgstr[1] "{count} de horários"
msgstr[2] "{count} horários"

msgid "{count} token left."
msgid_plural "{count} tokens left."
msgstr[0] "Resta {count} vale."
msgstr[1] "Restam {count} de vales."
msgstr[2] "Restam {count} vales."

msgid "{count} unexpected argument: {arguments}"
msgid_plural "{count} unexpected arguments: {arguments}"
msgstr[0] "{count} argumento inesperado: {arguments}"
msgstr[1] "{count} de argumentos inesperados: {arguments}"
msgstr[2] "{count} argumentos inesperados: {arguments}"

msgctxt "session"
msgid "{date}, {span}"
msgstr "{date}, {span}"

msgctxt "date and time"
msgid "{date}, {time}"
msgstr "{date}, {time}"

msgid "{date}: check again"
msgstr "{date}: verifique de novo"

msgid "{date}: stress {level}; {stressors}; safe to use: {safety}"
msgstr "{date}: estresse {level}; {stressors}; segurança para usar o apoio: {safety}"

msgid "{days}, from {from}"
msgstr "{days}, a partir de {from}"

msgid "{days}, until {to}"
msgstr "{days}, até {to}"

msgid "{days}, {from} to {to}"
msgstr "{days}, de {from} a {to}"

msgid "{days}: closed"
msgstr "{days}: fechado"

msgid "{days}: closed {hours}"
msgstr "{days}: fechado {hours}"

msgid "{days}: open {hours} as well"
msgstr "{days}: aberto também {hours}"

msgid "{day}: expired; change it with “respite-server rotate-certificate”"
msgstr "{day}: expirado; troque com “respite-server rotate-certificate”"

msgid "{day}: expires soon; change it with “respite-server rotate-certificate”"
msgstr "{day}: expira em breve; troque com “respite-server rotate-certificate”"

msgid "{day}; change it with “respite-server rotate-certificate”"
msgstr "{day}; troque com “respite-server rotate-certificate”"

msgid "{detail} cannot be read; check its name and permissions."
msgstr "Não é possível ler {detail}; confira o nome e as permissões."

msgid "{detail} is missing or damaged; restore this server from a backup."
msgstr "{detail} falta ou está danificado; restaure este servidor de uma cópia de segurança."

msgid "{detail} is not a file that the authority writes for this side, or it is damaged; ask for it again."
msgstr "{detail} não é um arquivo que a coordenação grava para este lado, ou está danificado; peça-o de novo."

msgid "{device}; revoked {time}"
msgstr "{device}; revogado: {time}"

msgctxt "ending"
msgid "{document}, {time}"
msgstr "{document}, {time}"

msgid "{document}: a signature is not good"
msgstr "{document}: uma assinatura não é válida"

msgid "{document}: another one of the same version is there"
msgstr "{document}: há outro com a mesma versão"

msgid "{document}: beyond a limit that no signature can move"
msgstr "{document}: além de um limite que nenhuma assinatura pode mudar"

msgid "{document}: check-ins in a cell with too few cards"
msgstr "{document}: questionários em um agrupamento com cartões de menos"

msgid "{document}: damaged, or not what it should be"
msgstr "{document}: com danos, ou não é o que deveria ser"

msgid "{document}: it changes what the check-in round {round} asks, which is settled; the authority makes the change again, for a later round"
msgstr "{document}: muda o que a rodada de questionários {round} pergunta, o que já está fixado; a autoridade faz a mudança de novo, para uma rodada posterior"

msgid "{document}: its dates cannot be right, or the clock of this machine is wrong"
msgstr "{document}: as datas não podem estar certas, ou o relógio deste computador está errado"

msgid "{document}: names another key where one was named before"
msgstr "{document}: cita outra chave onde uma já tinha sido citada"

msgid "{document}: not the version that the timestamp names"
msgstr "{document}: não é a versão que o carimbo de tempo cita"

msgid "{document}: of another programme"
msgstr "{document}: de outro programa"

msgid "{document}: older than what is there"
msgstr "{document}: anterior ao que já está aqui"

msgid "{document}: one more signature is needed, of {names}"
msgid_plural "{document}: {count} more signatures are needed, of {names}"
msgstr[0] "{document}: falta uma assinatura, de {names}"
msgstr[1] "{document}: faltam {count} de assinaturas, de {names}"
msgstr[2] "{document}: faltam {count} assinaturas, de {names}"

msgid "{document}: others can have put another version {version} in force, and what it changed would be taken back here"
msgstr "{document}: outras pessoas podem ter posto em vigor outra versão {version}, e o que ela mudou seria desfeito aqui"

msgid "{document}: past its date"
msgstr "{document}: com prazo expirado"

msgid "{document}: signatures are missing"
msgstr "{document}: faltam assinaturas"

msgid "{document}: signed by somebody who is no signer"
msgstr "{document}: com a assinatura de alguém que não é signatário"

msgid "{document}: takes back a revocation"
msgstr "{document}: desfaz uma revogação"

msgid "{document}: version {first} was not signed with this key, and what it changed may be taken back here"
msgstr "{document}: a versão {first} não foi assinada com esta chave, e o que ela mudou pode ser desfeito aqui"

msgid "{document}: version {version} does not follow version {known}, which was there before"
msgstr "{document}: a versão {version} não vem depois da versão {known}, que já existia"

msgid "{document}: versions are missing or do not follow each other"
msgstr "{document}: faltam versões, ou uma não segue a outra"

msgid "{document}: versions {first} to {last} were not signed with this key, and what they changed may be taken back here"
msgstr "{document}: as versões {first} a {last} não foram assinadas com esta chave, e o que elas mudaram pode ser desfeito aqui"

msgid "{document}: written by another version of this program"
msgstr "{document}: de outra versão deste aplicativo"

msgid "{done} of {all} ({goal})"
msgstr "{done} de {all} ({goal})"

msgid "{duration} ago"
msgstr "há {duration}"

msgid "{field}: {meaning}"
msgstr "{field}: {meaning}"

msgid "{field}: {value} – {meaning}"
msgstr "{field}: {value} – {meaning}"

msgctxt "counted work"
msgid "{figure} {number}"
msgstr "{figure}: {number}"

msgid "{figure}, round by round"
msgstr "{figure}, rodada por rodada"

msgid "{figure}; {goal}"
msgstr "{figure}; {goal}"

msgid "{file} cannot be read; check its name and permissions."
msgstr "Não é possível ler {file}; confira o nome e as permissões."

msgid "{file} changes something that this tool cannot show ({document}). Do not sign it; ask whoever made it what that is, and use the newest version of this tool."
msgstr "{file} muda algo que esta ferramenta não consegue mostrar ({document}). Não assine; pergunte a quem o fez o que é, e use a versão mais recente desta ferramenta."

msgid "{file} changes what the check-in round {round} asks, settled a week before it begins. Take the bundle from before, with --older-bundle, and make the change again, for a later round."
msgstr "{file} muda o que a rodada de questionários {round} pergunta, e isso fica fixado uma semana antes de ela começar. Tome o pacote anterior a esta mudança, com --older-bundle, e faça a mudança de novo: ela valerá então a partir de uma rodada posterior."

msgid "{file} could not be written; nothing was left half-written. Check the free space and permissions."
msgstr "Não foi possível gravar {file}; nada ficou pela metade. Confira o espaço livre e as permissões."

msgid "{file} exists already; choose another name, or move it away first."
msgstr "{file} já existe; escolha outro nome, ou mova-o antes para outro lugar."

msgid "{file} has a document ({document}) that is dated ahead, {date}. Do not sign it: where the clock of this machine is right, have it made again on one whose clock is."
msgstr "{file} traz um documento ({document}) com data adiantada: {date}. Não assine: se o relógio desta máquina está certo, peça que ele seja feito de novo em uma cujo relógio também esteja."

msgid "{file} has a new version of a document ({document}) that is dated before the one it replaces, {date}. Set the clock of the machine on which it was made, and have it made again."
msgstr "{file} traz uma versão nova de um documento ({document}) com data anterior à da versão que ela substitui: {date}. Acerte o relógio da máquina em que foi feita, e peça que seja feita de novo."

msgid "{file} has version {version} of a document ({document}) after version {known}, too far ahead. Do not sign it; ask whoever made it why, and have it made again."
msgstr "{file} traz a versão {version} de um documento ({document}) depois da versão {known}: um salto grande demais. Não assine; pergunte o motivo a quem o fez, e peça que seja feito de novo."

msgid "{file} has version {version} of a document ({document}); this key has signed one up to {known}. Whoever made it makes it again with --older-bundle, as often as it takes to pass {known}."
msgstr "{file} tem a versão {version} de um documento ({document}); esta chave já assinou até a {known}. Quem o fez o refaz com --older-bundle, quantas vezes for preciso para passar de {known}."

msgid "{file} holds the changes; whoever must signs it with “sign”, then both sides import it."
msgstr "{file} contém as mudanças; quem deve assinar assina com “sign”, depois os dois lados o importam."

msgid "{file} holds the new charter; old and new signers sign it with “sign”, then both sides import it. “status” says who is missing."
msgstr "{file} contém o novo estatuto; os signatários antigos e os novos o assinam com “sign”, depois os dois lados o importam. “status” diz quem falta."

msgid "{file} holds the new roster; both sides import it now."
msgstr "{file} contém a nova lista de profissionais; agora os dois lados o importam."

msgid "{file} holds the new year; the sponsor signs it, then both sides import it."
msgstr "{file} contém o novo ano; o patrocinador o assina, depois os dois lados o importam."

msgid "{file} is not a file of Respite, or it is damaged; ask for it again."
msgstr "{file} não é um arquivo do Respite, ou está danificado; peça-o de novo."

msgid "{file} is not a file of a policy; a folder has {known}. Rename it to one of these, or remove it."
msgstr "{file} não é um arquivo de um regulamento; uma pasta tem: {known}. Dê a ele um destes nomes ou remova-o."

msgid "{file} is not believed ({reason}); use the newest bundle, with all signatures it needs."
msgstr "Não é possível confiar em {file} ({reason}); use o pacote mais recente, com todas as assinaturas de que ele precisa."

msgid "{file} is not signed by a clinician of the roster, or was altered on its way; ask for it again."
msgstr "{file} não tem a assinatura de um profissional da lista de profissionais, ou foi alterado no caminho; peça de novo."

msgid "{file} is not the newest: this key has signed version {version} of the {document} before. Use the newest bundle; only if that one was given up, add --older-bundle."
msgstr "{file} não é o mais recente: esta chave já assinou a versão {version} deste documento: {document}. Use o pacote mais recente; só se ele foi abandonado, acrescente --older-bundle."

msgid "{file} is the request of {name}, whom the programme file does not name; check the spelling."
msgstr "{file} é o pedido de {name}, nome que não consta no arquivo do programa; confira a grafia."

msgid "{file} is {found}, but {wanted} is needed here."
msgstr "{file} é {found}, mas aqui é preciso {wanted}."

msgid "{file} lies on the same disk as what it opens: whoever gets this disk gets everything."
msgstr "{file} está no mesmo disco que aquilo que abre: quem pegar este disco fica com tudo."

msgid "{file} names a holder who is not on the signed roster, or was revoked; certify everybody first, or make a new plan."
msgstr "{file} indica um titular que não está na lista de profissionais assinada, ou com acesso revogado; certifique todos primeiro, ou faça um novo plano."

msgid "{file} now carries your signature."
msgstr "{file} agora leva a sua assinatura."

msgid "{file} says that {name} was last checked on {date}, a day that has not come. Where the clock of this machine is right, have the day corrected: every program would say that nobody has checked the number."
msgstr "{file} diz que {name} foi verificado pela última vez em {date}, um dia que ainda não chegou. Se o relógio desta máquina estiver certo, peça que corrijam a data: todos os programas diriam que ninguém verificou o número."

msgid "{file}, line {line}: the day of “{key}” is earlier than that of “from”; write that day or a later one."
msgstr "{file}, linha {line}: o dia de “{key}” é anterior ao de “from”; escreva esse mesmo dia ou um posterior."

msgid "{file}, line {line}: the value of “{key}” does not fit; write {remedy}."
msgstr "{file}, linha {line}: o valor de “{key}” não serve; escreva {remedy}."

msgid "{file}, line {line}: this is not YAML ({reason}); check indentation, colons and quotation marks."
msgstr "{file}, linha {line}: isto não é YAML ({reason}); confira recuos, dois-pontos e aspas."

msgid "{file}, line {line}: “{key}” is beyond a limit that no signature can move: {reason}. {remedy}"
msgstr "{file}, linha {line}: “{key}” está além de um limite que nenhuma assinatura pode mudar: {reason}. {remedy}"

msgid "{file}, line {line}: “{key}” is missing; add it ({remedy})."
msgstr "{file}, linha {line}: falta “{key}”; acrescente ({remedy})."

msgid "{file}, line {line}: “{key}” is not known here; known are {known}."
msgstr "{file}, linha {line}: “{key}” não é conhecido aqui; são conhecidos {known}."

msgid "{file}, line {line}: “{key}” is written twice; keep one of the two."
msgstr "{file}, linha {line}: “{key}” está escrito duas vezes; deixe só um dos dois."

msgid "{file}, line {line}: “{name}” appears twice in “{key}”; names must be unique."
msgstr "{file}, linha {line}: “{name}” aparece duas vezes em “{key}”; os nomes devem ser únicos."

msgid "{file}, line {line}: “{name}” in “{key}” is not named elsewhere in the file; check the spelling."
msgstr "{file}, linha {line}: “{name}” em “{key}” não é citado em outro lugar do arquivo; confira a grafia."

msgid "{file}: {format}"
msgstr "{file}: {format}"

msgid "{file}: {title}"
msgstr "{file}: {title}"

msgid "{first} and {last}"
msgstr "{first} e {last}"

msgctxt "before an i"
msgid "{first} and {last}"
msgstr "{first} e {last}"

msgid "{first} or {last}"
msgstr "{first} ou {last}"

msgctxt "before an o"
msgid "{first} or {last}"
msgstr "{first} ou {last}"

msgctxt "list"
msgid "{first}, {next}"
msgstr "{first}, {next}"

msgctxt "list"
msgid "{first}; {next}"
msgstr "{first}; {next}"

msgid "{format}, {date}"
msgstr "{format}, {date}"

msgid "{from} to {to}"
msgstr "{from} a {to}"

msgid "{hours} h"
msgstr "{hours} h"

msgid "{kind} of {time}"
msgstr "{kind}, {time}"

msgid "{kind}, {purpose}: {minutes} min"
msgstr "{kind}, {purpose}: {minutes} min"

msgctxt "progress"
msgid "{label}: {done} of {total}"
msgstr "{label}: {done} de {total}"

msgid "{level}: {measure}. The goal would be {new} instead of {old}."
msgstr "{level}: {measure}. A meta seria {new} em vez de {old}."

msgid "{level}: {measure}. There would be a goal: {new}."
msgstr "{level}: {measure}. Haveria uma meta: {new}."

msgid "{level}: {measure}. There would be no goal of its own any more; it was {old}."
msgstr "{level}: {measure}. Não haveria mais uma meta própria; era {old}."

msgctxt "interval"
msgid "{low} to {high}"
msgstr "{low} a {high}"

msgid "{message} (not sent yet)"
msgstr "{message} (ainda não enviado)"

msgid "{minutes} min"
msgstr "{minutes} min"

msgid "{name} (revoked)"
msgstr "{name} (acesso revogado)"

msgid "{name} answers for {count} case from now on. Psychotherapy notes stayed with you; what you have read stays on this device."
msgid_plural "{name} answers for {count} cases from now on. Psychotherapy notes stayed with you; what you have read stays on this device."
msgstr[0] "{name} responde por {count} caso a partir de agora. As anotações de psicoterapia ficaram com você; o que você leu fica neste dispositivo."
msgstr[1] "{name} responde por {count} de casos a partir de agora. As anotações de psicoterapia ficaram com você; o que você leu fica neste dispositivo."
msgstr[2] "{name} responde por {count} casos a partir de agora. As anotações de psicoterapia ficaram com você; o que você leu fica neste dispositivo."

msgid "{name} belongs to case {number} from now on; what is in it reaches them with your next hand-in. Psychotherapy notes did not go along."
msgstr "{name} faz parte do caso {number} a partir de agora; o que há nele chega a essa pessoa com a sua próxima entrega. As anotações de psicoterapia não foram junto."

msgid "{name} does not belong to case {number} any more; nothing that comes after is sealed to them, and the records are wrapped anew without them. What they have read, copied or still have on their device stays with them."
msgstr "{name} não faz mais parte do caso {number}; nada do que vier depois é selado para essa pessoa, e os registros são protegidos de novo sem incluí-la. O que ela leu, copiou ou ainda tem no dispositivo dela fica com ela."

msgid "{name} had {count} record of case {case} destroyed before its time. “respite-notes retention keep {case}” keeps your copy, “let-go” destroys it."
msgid_plural "{name} had {count} records of case {case} destroyed before their time. “respite-notes retention keep {case}” keeps your copy, “let-go” destroys it."
msgstr[0] "{name} mandou destruir {count} registro do caso {case} antes do prazo. “respite-notes retention keep {case}” conserva a sua cópia, “let-go” a destrói."
msgstr[1] "{name} mandou destruir {count} de registros do caso {case} antes do prazo. “respite-notes retention keep {case}” conserva a sua cópia, “let-go” a destrói."
msgstr[2] "{name} mandou destruir {count} registros do caso {case} antes do prazo. “respite-notes retention keep {case}” conserva a sua cópia, “let-go” a destrói."

msgid "{name} has been revoked already; a clinician who comes back makes a new key."
msgstr "{name} já tem uma revogação; um profissional que volta cria uma nova chave."

msgid "{name} has been revoked or is a peer supporter, and cannot hold a share."
msgstr "{name} tem o acesso revogado ou é colega de apoio, e não pode ter uma parte."

msgid "{name} has been revoked; take them out of the programme file, or add the request with their new key."
msgstr "{name} tem uma revogação; retire esse nome do arquivo do programa, ou acrescente o pedido com a nova chave."

msgid "{name} has no current key; they have to synchronise first."
msgstr "{name} não tem uma chave atual; precisa sincronizar primeiro."

msgid "{name} in the directory would be “{new}” instead of “{old}”."
msgstr "{name}, no guia de serviços, passaria a ser “{new}” em vez de “{old}”."

msgid "{name} is a peer supporter and cannot hold a share; make a plan without them."
msgstr "{name} é colega de apoio e não pode ter uma parte; faça um plano sem essa pessoa."

msgid "{name} is not on the roster; “respite-authority show” lists who is."
msgstr "{name} não está na lista de profissionais; “respite-authority show” mostra quem está."

msgid "{name} is on the roster already, with another key; revoke the old key first."
msgstr "{name} já está na lista de profissionais, com outra chave; revogue a chave antiga primeiro."

msgid "{name} is on the roster with several keys that are not revoked: {keys}. Ask {name} which is theirs, and revoke the others with “respite-authority revoke --words”."
msgstr "{name} está na lista de profissionais com várias chaves que não estão revogadas: {keys}. Pergunte a {name} qual é a sua e revogue as outras com “respite-authority revoke --words”."

msgid "{name} is revoked in {file}. Both sides import it now; tools that cannot reach them learn of it within 7 days."
msgstr "A revogação de {name} está em {file}. Agora os dois lados o importam; as ferramentas que não conseguem falar com eles ficam sabendo em até 7 dias."

msgid "{name} made a clinical key, but the programme file names them as sponsor signer."
msgstr "{name} criou uma chave de assinatura clínica, mas o arquivo do programa diz que assina como patrocinador."

msgid "{name} made a sponsor key, but the programme file names them as clinical signer."
msgstr "{name} criou uma chave de patrocinador, mas o arquivo do programa diz que a assinatura é clínica."

msgid "{name} on the crisis card would be “{new}” instead of “{old}”."
msgstr "{name}, no cartão de crise, passaria a ser “{new}” em vez de “{old}”."

msgid "{name}, clinical signer:"
msgstr "{name}, assinatura clínica:"

msgid "{name}, clinician:"
msgstr "{name}, profissional:"

msgid "{name}, sponsor signer:"
msgstr "{name}, assinatura do patrocinador:"

msgctxt "signature"
msgid "{name}, {date}"
msgstr "{name}, {date}"

msgid "{name}: every note is signed or submitted."
msgstr "{name}: todas as anotações estão assinadas ou apresentadas."

msgid "{name}: nobody has checked this number lately; call it, then write the day as “verified”."
msgstr "{name}: ninguém conferiu este número ultimamente; ligue, depois escreva o dia como “verified”."

msgid "{name}: nothing has been heard of unsigned notes yet."
msgstr "{name}: ainda não há nenhum aviso sobre anotações sem assinatura."

msgid "{name}: {contact}"
msgstr "{name}: {contact}"

msgid "{name}: {count} note is not signed and not submitted, the oldest for {time}."
msgid_plural "{name}: {count} notes are not signed and not submitted, the oldest for {time}."
msgstr[0] "{name}: {count} anotação não está assinada nem apresentada, a mais antiga há {time}."
msgstr[1] "{name}: {count} de anotações não estão assinadas nem apresentadas, a mais antiga há {time}."
msgstr[2] "{name}: {count} anotações não estão assinadas nem apresentadas, a mais antiga há {time}."

msgid "{name}: {count} note waits for a co-signature and has not come here; have it submitted to you again."
msgid_plural "{name}: {count} notes wait for a co-signature and have not come here; have them submitted to you again."
msgstr[0] "{name}: {count} anotação espera uma coassinatura e não chegou aqui; peça que a apresentem de novo a você."
msgstr[1] "{name}: {count} de anotações esperam uma coassinatura e não chegaram aqui; peça que as apresentem de novo a você."
msgstr[2] "{name}: {count} anotações esperam uma coassinatura e não chegaram aqui; peça que as apresentem de novo a você."

msgid "{name}: {count} note waits for your co-signature, the oldest for {time}."
msgid_plural "{name}: {count} notes wait for your co-signature, the oldest for {time}."
msgstr[0] "{name}: {count} anotação espera a sua coassinatura, a mais antiga há {time}."
msgstr[1] "{name}: {count} de anotações esperam a sua coassinatura, a mais antiga há {time}."
msgstr[2] "{name}: {count} anotações esperam a sua coassinatura, a mais antiga há {time}."

msgid "{name}: {departments} departments, {clinicians} clinicians, {cards} cards."
msgstr "{name}: {departments} departamentos, {clinicians} profissionais, {cards} cartões."

msgid "{needed} clinical signatures are needed, of {names}"
msgstr "São necessárias {needed} assinaturas clínicas, de {names}"

msgid "{needed} of {count}"
msgstr "{needed} de {count}"

msgid "{needed} signatures of the sponsor are needed, of {names}"
msgstr "São necessárias {needed} assinaturas do patrocinador, de {names}"

msgid "{number} from {day}, every day"
msgid_plural "{number} from {day}, every {count} days"
msgstr[0] "{number}, todos os dias, a começar: {day}"
msgstr[1] "{number}, a cada {count} de dias, a começar: {day}"
msgstr[2] "{number}, a cada {count} dias, a começar: {day}"

msgid "{open} open of {all}"
msgstr "abertos: {open} de {all}"

msgid "{path} is for the clinical authority, whose tool shows the same six words. The key itself is nowhere any more."
msgstr "{path} é para a coordenação clínica, cuja ferramenta mostra as mesmas seis palavras. A chave em si já não está em lugar nenhum."

msgid "{path} is for the clinical authority. It says for {name}: {words}."
msgstr "{path} é para a coordenação clínica. Diz, para {name}: {words}."

msgid "{place}: in another order"
msgstr "{place}: em outra ordem"

msgid "{place}: new: {facts}"
msgstr "{place}: novo: {facts}"

msgid "{place}: no longer: {name}"
msgstr "{place}: não está mais: {name}"

msgid "{place}: {old} becomes {new}"
msgstr "{place}: {old} passa a ser {new}"

msgid "{programme}: coverage of shifts"
msgstr "{programme}: cobertura dos turnos"

msgctxt "numbers"
msgid "{quarter}: {outcome}."
msgstr "{quarter}: {outcome}."

msgid "{question} [{keys}] "
msgstr "{question} [{keys}] "

msgid "{question} [{suggestion}]: "
msgstr "{question} [{suggestion}]: "

msgid "{question}: "
msgstr "{question}: "

msgid "{reason} ({signature})"
msgstr "{reason} ({signature})"

msgid "{recipient}; purpose: {purpose}; the authorization expires {date}"
msgstr "{recipient}; finalidade: {purpose}; a autorização expira: {date}"

msgid "{recipient}; purpose: {purpose}; the release expires {date}"
msgstr "{recipient}; finalidade: {purpose}; a autorização de divulgação expira: {date}"

msgid "{redeemed} of {issued} officers have enrolled."
msgstr "{redeemed} de {issued} policiais se inscreveram."

msgid "{remark} ({time})"
msgstr "{remark} ({time})"

msgid "{request}, to {side}; {key}"
msgstr "{request}, para {side}; {key}"

msgid "{right} of {needed} shares are here; missing are those of {missing}. Nothing was opened."
msgstr "Partes corretas: {right} de {needed}; faltam as de {missing}. Nada foi aberto."

msgid "{right} of {needed} shares are here; wrong are those of {wrong}, missing those of {missing}. Nothing was opened."
msgstr "Partes corretas: {right} de {needed}; estão erradas as de {wrong}, faltam as de {missing}. Nada foi aberto."

msgid "{right} of {needed} shares are here; wrong are those of {wrong}. Nothing was opened."
msgstr "Partes corretas: {right} de {needed}; estão erradas as de {wrong}. Nada foi aberto."

msgid "{rounds}: after a restore write a new request; otherwise another's key is named: call the clinical authority"
msgstr "{rounds}: depois de uma restauração, grave um novo pedido; se não houve, está indicada uma chave alheia: ligue para a coordenação clínica"

msgid "{round}: sent, and both sides have signed that they counted it."
msgstr "{round}: enviado, e os dois lados assinaram que o contaram."

msgid "{round}: sent; nothing was told of this round."
msgstr "{round}: enviado; nada foi informado sobre esta rodada."

msgid "{round}: sent; the round is not published yet."
msgstr "{round}: enviado; a rodada ainda não foi publicada."

msgid "{round}: sent; whether it was counted can no longer be looked up."
msgstr "{round}: enviado; já não é possível consultar se foi contado."

msgid "{round}: the department side has signed that it took it, but it is not among those that were counted. Tell the clinical authority."
msgstr "{round}: o lado do departamento assinou que o recebeu, mas ele não está entre os que foram contados. Avise a coordenação clínica."

msgid "{round}: the department side never took it, and it was not counted. Tell the clinical authority."
msgstr "{round}: o lado do departamento nunca o recebeu, e ele não foi contado. Avise a coordenação clínica."

msgid "{share} of the days ({goal})"
msgstr "{share} dos dias ({goal})"

msgid "{share} of the shifts ({goal})"
msgstr "{share} dos turnos ({goal})"

msgid "{side}: {reason}"
msgstr "{side}: {reason}"

msgid "{stage}, overdue"
msgstr "{stage}, atrasado"

msgctxt "span of time"
msgid "{start} – {end}"
msgstr "{start} – {end}"

msgid "{state}, tried once"
msgid_plural "{state}, tried {count} times"
msgstr[0] "{state}, {count} tentativa"
msgstr[1] "{state}, {count} de tentativas"
msgstr[2] "{state}, {count} tentativas"

msgid "{text} has a newer text, version {version}: officers would read and agree to the old one, version {old}. Write {version} as limits_version."
msgstr "{text} tem um texto mais novo, a versão {version}: os policiais leriam o antigo, a versão {old}, e concordariam com ele. Escreva {version} em limits_version."

msgid "{text}: only an example. Officers would read and agree to it before they book: have the tribe's counsel write its own text first, and ask whoever makes these programs to carry it."
msgstr "{text}: é só um exemplo. Os policiais o leriam e concordariam com ele antes de marcar uma sessão: peça primeiro que os advogados da tribo escrevam o texto próprio, e a quem faz estes aplicativos, que o inclua."

msgid "{time} (kept for the next day)"
msgstr "{time} (reservado para o dia seguinte)"

msgid "{time} ({zone})"
msgstr "{time} ({zone})"

msgid "{time} after a session"
msgstr "{time} depois de uma sessão"

msgid "{time} after a walk-in"
msgstr "{time} depois de uma sessão sem hora marcada"

msgid "{time} after nobody came"
msgstr "{time} depois que ninguém veio"

msgid "{time}, with {clinician}"
msgstr "{time}, com {clinician}"

msgid "{time}: {reason}"
msgstr "{time}: {reason}"

msgid "{time}: {status}"
msgstr "{time}: {status}"

msgid "{time}: {status}: {remark}"
msgstr "{time}: {status}: {remark}"

msgid "{title}: {value} (read by {reader} only)"
msgstr "{title}: {value} (só {reader} lê)"

msgid "{value} ({range})"
msgstr "{value} ({range})"

msgctxt "contact"
msgid "{way}: {text}"
msgstr "{way}: {text}"

msgid "{why} What you asked for is saved; “respite sync” sends it again, “respite cancel” withdraws it."
msgstr "{why} O que você pediu está guardado; “respite sync” envia de novo, “respite cancel” retira o pedido."

msgid "“!” shows whom to call now, “?” explains, Escape goes back."
msgstr "“!” mostra para quem ligar agora, “?” explica, Escape volta."

msgid "“!” shows whom to call now, “?” explains, Escape goes back. “?” on each screen lists what that step sends."
msgstr "“!” mostra para quem ligar agora, “?” explica, Escape volta. “?” em cada tela mostra o que aquele passo envia."

msgid "“respite book --include-shifts” books one of them."
msgstr "“respite book --include-shifts” marca um deles."

msgid "“respite book” books one of them; ask for the same and choose by number."
msgstr "“respite book” marca um deles; peça o mesmo e escolha pelo número."

msgid "“respite book” finds you a session with a social worker."
msgstr "“respite book” encontra para você uma sessão com um assistente social."

msgid "“respite book” finds you a session with a social worker. Wait an hour with it if you can: a booking right after a check-in could be known as the same person's. If you need to talk now, book now."
msgstr "“respite book” encontra para você uma sessão com um assistente social. Se puder, espere uma hora: um agendamento logo depois de um questionário poderia ser reconhecido como da mesma pessoa. Se você precisa conversar agora, marque agora."

msgid "“respite find --tonight” shows the next free time with a social worker."
msgstr "“respite find --tonight” mostra o próximo horário livre com um assistente social."

msgid "“respite now --all” shows the rest; “respite find --tonight” the next free time with a social worker."
msgstr "“respite now --all” mostra os outros; “respite find --tonight”, o próximo horário livre com um assistente social."

msgid "“respite-notes addendum” adds to a signed note."
msgstr "“respite-notes addendum” acrescenta algo a uma anotação assinada."

msgid "“respite-notes book --at” takes one; then “respite-notes followup move --booking” ties this to it."
msgstr "“respite-notes book --at” marca um deles; depois “respite-notes followup move --booking” liga este acompanhamento a ele."

msgid "“{question}” is not asked at present; leave it out of the file."
msgstr "“{question}” não é perguntado no momento; deixe de fora do arquivo."

msgid "“{text}”"
msgstr "“{text}”"

msgid "“{value}”"
msgstr "“{value}”"

msgid "“{value}” is not a kind of session; use individual, couple, family or group."
msgstr "“{value}” não é um tipo de sessão; use individual, couple (casal), family (família) ou group (grupo)."

msgid "“{value}” is not a modality; use off-site, phone, video or on-site."
msgstr "“{value}” não é uma forma de sessão; use off-site (fora do departamento), phone (telefone), video (vídeo) ou on-site (no departamento)."

msgid "“{value}” is not a pattern; --help lists them."
msgstr "“{value}” não é uma escala; --help mostra quais existem."

msgid "“{word}” is not one of {allowed}."
msgstr "“{word}” não é uma destas opções: {allowed}."
"""#
}
