// Written by scripts/generate-texts from Localization/en.po; do not edit.
// swift-format-ignore-file

extension Catalogue {
    static let englishSource = #"""
msgid ""
msgstr ""
"Project-Id-Version: Respite\n"
"PO-Revision-Date: 2026-11-26 12:00+0000\n"
"Last-Translator: Translators of Respite\n"
"Language-Team: English\n"
"Language: en\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgid "- {change}"
msgstr "- {change}"

msgid "--at is for --walk-in; a booking has its own time."
msgstr "--at is for --walk-in; a booking has its own time."

msgid "--cancel goes with neither --propose nor --dry-run."
msgstr "--cancel goes with neither --propose nor --dry-run."

msgid "--days is a number from 7 to 42."
msgstr "--days is a number from 7 to 42."

msgid "--for takes “officer” or the number of a release."
msgstr "--for takes “officer” or the number of a release."

msgid "--limit is a number from 1 to 500."
msgstr "--limit is a number from 1 to 500."

msgid "--model is one of {names}."
msgstr "--model is one of {names}."

msgid "--one-in is a number above zero."
msgstr "--one-in is a number above zero."

msgid "--until goes with --cover."
msgstr "--until goes with --cover."

msgid "1, not at all"
msgstr "1, not at all"

msgid "1-206-459-3020"
msgstr "1-206-459-3020"

msgid "1-800-267-5463"
msgstr "1-800-267-5463"

msgid "1-800-467-3135 or 211"
msgstr "1-800-467-3135 or 211"

msgid "1-800-563-4086"
msgstr "1-800-563-4086"

msgid "2, a little"
msgstr "2, a little"

msgid "211"
msgstr "211"

msgid "211 Connecticut"
msgstr "211 Connecticut"

msgid "3, somewhat"
msgstr "3, somewhat"

msgid "4, rather much"
msgstr "4, rather much"

msgid "5, very much"
msgstr "5, very much"

msgid "911"
msgstr "911"

msgid "988 Suicide & Crisis Lifeline"
msgstr "988 Suicide & Crisis Lifeline"

msgid "A JSON file (- for standard input)."
msgstr "A JSON file (- for standard input)."

msgid "A booking holds no name. It is deleted from the servers {days} days after the session, with all messages about it."
msgstr "A booking holds no name. It is deleted from the servers {days} days after the session, with all messages about it."

msgid "A booking holds no name. It is deleted from the servers, with all messages about it, this many days after the session: {days}."
msgstr "A booking holds no name. It is deleted from the servers, with all messages about it, this many days after the session: {days}."

msgid "A booking lacks one of its changes."
msgstr "A booking lacks one of its changes."

msgid "A booking would stay on the server for {new} after the session instead of {old}."
msgstr "A booking would stay on the server for {new} after the session instead of {old}."

msgid "A bundle, a request, a document."
msgstr "A bundle, a request, a document."

msgid "A bundle, or code digests."
msgstr "A bundle, or code digests."

msgid "A card has six groups of nine characters; type all of them."
msgstr "A card has six groups of nine characters; type all of them."

msgid "A card is good for a year. A further one joins it; your appointments and tokens stay."
msgstr "A card is good for a year. A further one joins it; your appointments and tokens stay."

msgid "A card is in use here. Do you have another one to add?"
msgstr "A card is in use here. Do you have another one to add?"

msgid "A case file would be kept for {new} years after a death instead of {old}."
msgstr "A case file would be kept for {new} years after a death instead of {old}."

msgid "A case file would be kept for {new} years after the last contact instead of {old}."
msgstr "A case file would be kept for {new} years after the last contact instead of {old}."

msgid "A case has at most {most} members; remove one of them first."
msgstr "A case has at most {most} members; remove one of them first."

msgid "A check-in of yours is not among those that were counted. Tell the clinical authority: “respite checkin --history --json” has what the department side signed when it took it."
msgstr "A check-in of yours is not among those that were counted. Tell the clinical authority: “respite checkin --history --json” has what the department side signed when it took it."

msgid "A check-in that is due is sent when you leave this menu, unless you looked for a time to book."
msgstr "A check-in that is due is sent when you leave this menu, unless you looked for a time to book."

msgid "A clinician who is to hold a share, as the roster writes the name; three at least."
msgstr "A clinician who is to hold a share, as the roster writes the name; three at least."

msgid "A clinician's request, or a folder of them; may be repeated."
msgstr "A clinician's request, or a folder of them; may be repeated."

msgid "A colleague had {count} record destroyed before its time. It stays here; “respite-notes retention” asks."
msgid_plural "A colleague had {count} records destroyed before their time. They stay here; “respite-notes retention” asks."
msgstr[0] "A colleague had {count} record destroyed before its time. It stays here; “respite-notes retention” asks."
msgstr[1] "A colleague had {count} records destroyed before their time. They stay here; “respite-notes retention” asks."

msgid "A contact has 1 to 500 bytes."
msgstr "A contact has 1 to 500 bytes."

msgid "A court may learn it too: by an order, or from an examination of you that it has ordered. So may the other side, where you yourself make your state of mind part of a claim or a lawsuit, for example for workers' compensation; ask a lawyer before you do. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
msgstr "A court may learn it too: by an order, or from an examination of you that it has ordered. So may the other side, where you yourself make your state of mind part of a claim or a lawsuit, for example for workers' compensation; ask a lawyer before you do. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."

msgid "A court of the state where you are seen may learn it too: by an order, or from an examination of you that it has ordered. So may the other side, in any court, where you yourself make your state of mind part of a claim or a lawsuit; ask a lawyer before you do. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
msgstr "A court of the state where you are seen may learn it too: by an order, or from an examination of you that it has ordered. So may the other side, in any court, where you yourself make your state of mind part of a claim or a lawsuit; ask a lawyer before you do. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."

msgid "A custodian that you founded is not in the roster yet; give its plan to the clinical authority."
msgstr "A custodian that you founded is not in the roster yet; give its plan to the clinical authority."

msgid "A custodian's key has 3 to 32 different holders, and 2 of them at least are needed to put it together."
msgstr "A custodian's key has 3 to 32 different holders, and 2 of them at least are needed to put it together."

msgid "A cycle of my own"
msgstr "A cycle of my own"

msgid "A cycle of your own: days in order, as hours or “off”, each with how many days it goes on."
msgstr "A cycle of your own: days in order, as hours or “off”, each with how many days it goes on."

msgid "A day at most"
msgstr "A day at most"

msgid "A day looks like 2026-11-23."
msgstr "A day looks like 2026-11-23."

msgid "A death was recorded before."
msgstr "A death was recorded before."

msgid "A device has written sealed records, and its newest one is not named."
msgstr "A device has written sealed records, and its newest one is not named."

msgid "A document expires on {date}; the clinical authority should renew it: {contact}."
msgstr "A document expires on {date}; the clinical authority should renew it: {contact}."

msgid "A draft is discarded, not struck."
msgstr "A draft is discarded, not struck."

msgid "A file for the backup, best on another disk"
msgstr "A file for the backup, best on another disk"

msgid "A file that does not exist yet."
msgstr "A file that does not exist yet."

msgid "A file that is not in the folder leaves its rules as they are in the bundle; without a bundle, as in the preset. A key that is not in its file is as in the preset, so that what you strike from a file ends."
msgstr "A file that is not in the folder leaves its rules as they are in the bundle; without a bundle, as in the preset. A key that is not in its file is as in the preset, so that what you strike from a file ends."

msgid "A follow-up is not needed."
msgstr "A follow-up is not needed."

msgid "A follow-up that was added by hand."
msgstr "A follow-up that was added by hand."

msgid "A follow-up was kept"
msgstr "A follow-up was kept"

msgid "A follow-up was kept: the person was reached, or did not want to be."
msgstr "A follow-up was kept: the person was reached, or did not want to be."

msgid "A goal, as “respite-notes goal list” numbers them."
msgstr "A goal, as “respite-notes goal list” numbers them."

msgid "A hand-off has no end yet."
msgstr "A hand-off has no end yet."

msgid "A hand-off that stands still would be called overdue after {new} instead of {old}."
msgstr "A hand-off that stands still would be called overdue after {new} instead of {old}."

msgid "A hand-off, as “respite-notes handoff list” numbers them."
msgstr "A hand-off, as “respite-notes handoff list” numbers them."

msgid "A key or a seal does not fit; nothing was changed."
msgstr "A key or a seal does not fit; nothing was changed."

msgid "A line of “respite-notes disclosures”."
msgstr "A line of “respite-notes disclosures”."

msgid "A lost device keeps what it held: your case files, and what officers wrote to you, as of its last synchronisation and sealed under its passphrase. It also holds keys for this quarter and the next ones; those are replaced now, so that it opens nothing that is sealed once the new list has reached whoever seals. Nothing takes back what it has."
msgstr "A lost device keeps what it held: your case files, and what officers wrote to you, as of its last synchronisation and sealed under its passphrase. It also holds keys for this quarter and the next ones; those are replaced now, so that it opens nothing that is sealed once the new list has reached whoever seals. Nothing takes back what it has."

msgid "A name has 1 to 200 bytes and no control characters."
msgstr "A name has 1 to 200 bytes and no control characters."

msgid "A name has 1 to 200 bytes."
msgstr "A name has 1 to 200 bytes."

msgid "A name of the tz database, for example America/New_York."
msgstr "A name of the tz database, for example America/New_York."

msgid "A new file for the passphrase, best on a memory stick (Enter alone: no timer)"
msgstr "A new file for the passphrase, best on a memory stick (Enter alone: no timer)"

msgid "A new folder for everything that is made."
msgstr "A new folder for everything that is made."

msgid "A new folder for the cards and their digests."
msgstr "A new folder for the cards and their digests."

msgid "A new folder for the key."
msgstr "A new folder for the key."

msgid "A newer version of this program wrote the case files here; update it."
msgstr "A newer version of this program wrote the case files here; update it."

msgid "A note is not signed yet."
msgstr "A note is not signed yet."

msgid "A note would have to be signed within {new} instead of {old}."
msgstr "A note would have to be signed within {new} instead of {old}."

msgid "A page for a browser instead of plain text."
msgstr "A page for a browser instead of plain text."

msgid "A pattern that departments run"
msgstr "A pattern that departments run"

msgid "A pattern: {names}."
msgstr "A pattern: {names}."

msgid "A plan: counted are only the clinicians of an agency."
msgstr "A plan: counted are only the clinicians of an agency."

msgid "A plan: counted are only the clinicians who are attached to a unit."
msgstr "A plan: counted are only the clinicians who are attached to a unit."

msgid "A plan: counted are only the clinicians whom the programme employs itself."
msgstr "A plan: counted are only the clinicians whom the programme employs itself."

msgid "A plan: counted is everybody."
msgstr "A plan: counted is everybody."

msgid "A psychotherapy note does not belong into a case."
msgstr "A psychotherapy note does not belong into a case."

msgid "A psychotherapy note of another case is among these."
msgstr "A psychotherapy note of another case is among these."

msgid "A record of the case has not reached the server; run “respite-notes sync --hand-in” first."
msgstr "A record of the case has not reached the server; run “respite-notes sync --hand-in” first."

msgid "A release, as “respite-notes roi list” numbers them."
msgstr "A release, as “respite-notes roi list” numbers them."

msgid "A remark (Enter alone: none)"
msgstr "A remark (Enter alone: none)"

msgid "A remark to it, from this file."
msgstr "A remark to it, from this file."

msgid "A report is owed in writing by {time}."
msgstr "A report is owed in writing by {time}."

msgid "A report is owed orally by {time}."
msgstr "A report is owed orally by {time}."

msgid "A report is still owed."
msgstr "A report is still owed."

msgid "A report, as “respite-notes report list” numbers them."
msgstr "A report, as “respite-notes report list” numbers them."

msgid "A request of a signer or clinician, or a folder of them; may be repeated."
msgstr "A request of a signer or clinician, or a folder of them; may be repeated."

msgid "A round is published: “respite checkin --history” shows what became of yours."
msgstr "A round is published: “respite checkin --history” shows what became of yours."

msgid "A sealed record can be fetched by somebody without a grant, or not by its author."
msgstr "A sealed record can be fetched by somebody without a grant, or not by its author."

msgid "A sealed record does not follow the one before it."
msgstr "A sealed record does not follow the one before it."

msgid "A sealed record has lost its content or its grant."
msgstr "A sealed record has lost its content or its grant."

msgid "A server is running from {detail} already; stop it first."
msgstr "A server is running from {detail} already; stop it first."

msgid "A session before the end of the next day"
msgstr "A session before the end of the next day"

msgid "A session, as “respite-notes cases show” numbers them."
msgstr "A session, as “respite-notes cases show” numbers them."

msgid "A side brings another key for the check-ins of {quarters}, as it does after a restore. Ask whoever runs it whether that is so."
msgstr "A side brings another key for the check-ins of {quarters}, as it does after a restore. Ask whoever runs it whether that is so."

msgid "A side whose server was made anew, with another key; may be repeated."
msgstr "A side whose server was made anew, with another key; may be repeated."

msgid "A signer's passphrase needs at least {count} characters; four or five random words are good."
msgstr "A signer's passphrase needs at least {count} characters; four or five random words are good."

msgid "A signer's request, for a key that is new; may be repeated."
msgstr "A signer's request, for a key that is new; may be repeated."

msgid "A single answer would be hidden less well in the summary: rho {new} instead of {old} a round."
msgstr "A single answer would be hidden less well in the summary: rho {new} instead of {old} a round."

msgid ""
"A stick carries three files, and no server sees any of them:\n"
"  1. on the first device   respite-notes device invite usb/invitation\n"
"  2. on the new one        respite-notes device request usb/invitation --to usb/request\n"
"  3. on the first device   respite-notes device add usb/request --to usb/welcome\n"
"  4. on the new one        respite-notes device finish usb/welcome\n"
"\n"
"Between 2 and 3 compare six words on the two screens. Availability and the list of devices stay with the first device."
msgstr ""
"A stick carries three files, and no server sees any of them:\n"
"  1. on the first device   respite-notes device invite usb/invitation\n"
"  2. on the new one        respite-notes device request usb/invitation --to usb/request\n"
"  3. on the first device   respite-notes device add usb/request --to usb/welcome\n"
"  4. on the new one        respite-notes device finish usb/welcome\n"
"\n"
"Between 2 and 3 compare six words on the two screens. Availability and the list of devices stay with the first device."

msgid "A summary belongs to another programme. It is not shown."
msgstr "A summary belongs to another programme. It is not shown."

msgid "A summary does not verify: it was changed, or signed by somebody else. It is not shown; tell the clinical authority."
msgstr "A summary does not verify: it was changed, or signed by somebody else. It is not shown; tell the clinical authority."

msgid "A summary is not signed by both sides. It is not shown; tell the clinical authority."
msgstr "A summary is not signed by both sides. It is not shown; tell the clinical authority."

msgid "A summary that was published is missing from the row. Nothing is shown; tell the clinical authority."
msgstr "A summary that was published is missing from the row. Nothing is shown; tell the clinical authority."

msgid "A time is written like “2026-11-24 19:00”, a day like “2026-11-24”."
msgstr "A time is written like “2026-11-24 19:00”, a day like “2026-11-24”."

msgid "A time looks like 17:30."
msgstr "A time looks like 17:30."

msgid "A timer cannot type a passphrase: give --passphrase-file, best on a memory stick that you take out."
msgstr "A timer cannot type a passphrase: give --passphrase-file, best on a memory stick that you take out."

msgid "A timer is set: {what}"
msgstr "A timer is set: {what}"

msgid "A token has paid for a booking and is not marked as spent."
msgstr "A token has paid for a booking and is not marked as spent."

msgid "A token was issued for another cell than its card's."
msgstr "A token was issued for another cell than its card's."

msgid "A traumatic call"
msgstr "A traumatic call"

msgid "A version of the plan, as “respite-notes plan history” numbers them."
msgstr "A version of the plan, as “respite-notes plan history” numbers them."

msgid "A week at most"
msgstr "A week at most"

msgid "A word to it (Enter alone: none)"
msgstr "A word to it (Enter alone: none)"

msgid "A zone looks like America/New_York."
msgstr "A zone looks like America/New_York."

msgid "ARGUMENTS:"
msgstr "ARGUMENTS:"

msgid "About"
msgstr "About"

msgid "About this copy"
msgstr "About this copy"

msgid "About which appointment?"
msgstr "About which appointment?"

msgid "Abuse of a person with a disability"
msgstr "Abuse of a person with a disability"

msgid "Abuse of an elderly person"
msgstr "Abuse of an elderly person"

msgid "Accepted"
msgstr "Accepted"

msgid "Achieved"
msgstr "Achieved"

msgid "Active"
msgstr "Active"

msgid "Add a follow-up"
msgstr "Add a follow-up"

msgid "Add a follow-up, or keep the next day for this person."
msgstr "Add a follow-up, or keep the next day for this person."

msgid "Add to a signed note; the addition is signed by itself."
msgstr "Add to a signed note; the addition is signed by itself."

msgid "Add weekly hours; in kinds and ways like those you offer, unless given."
msgstr "Add weekly hours; in kinds and ways like those you offer, unless given."

msgid "Add your signature to a bundle or to code digests."
msgstr "Add your signature to a bundle or to code digests."

msgid "Added"
msgstr "Added"

msgid "Addendum"
msgstr "Addendum"

msgid "Addition"
msgstr "Addition"

msgid "Address"
msgstr "Address"

msgid "Addresses"
msgstr "Addresses"

msgid "Adults, day and night."
msgstr "Adults, day and night."

msgid "After a session that you recorded with “held”, two follow-ups fall due by themselves: 24 hours and 7 days after its end."
msgstr "After a session that you recorded with “held”, two follow-ups fall due by themselves: 24 hours and 7 days after its end."

msgid "After consultation: no report is owed."
msgstr "After consultation: no report is owed."

msgid "Agency"
msgstr "Agency"

msgid "Agree: your numbers are sent each quarter, until you refuse."
msgstr "Agree: your numbers are sent each quarter, until you refuse."

msgctxt "kind of service"
msgid "Alcohol and other substances"
msgstr "Alcohol and other substances"

msgid "Alcohol and other substances."
msgstr "Alcohol and other substances."

msgid "All other kinds"
msgstr "All other kinds"

msgid "All other ways"
msgstr "All other ways"

msgid "All your cases, the closed ones too."
msgstr "All your cases, the closed ones too."

msgid "Alone"
msgstr "Alone"

msgid "Also cases of which the server does not show everything: somebody may belong to them whom you are not shown."
msgstr "Also cases of which the server does not show everything: somebody may belong to them whom you are not shown."

msgid "Also cases of which the server does not show everything: what is missing may be a legal hold."
msgstr "Also cases of which the server does not show everything: what is missing may be a legal hold."

msgid "Also those that are over or cancelled."
msgstr "Also those that are over or cancelled."

msgid "Also times during your shifts, on the way, or in your rest after nights."
msgstr "Also times during your shifts, on the way, or in your rest after nights."

msgid "An addendum takes no addendum; add to the note."
msgstr "An addendum takes no addendum; add to the note."

msgid "An address is written as host:port, for example support.example.org:8443."
msgstr "An address is written as host:port, for example support.example.org:8443."

msgid "An appointment: what was sent about it, and who can read it."
msgstr "An appointment: what was sent about it, and who can read it."

msgid "An authorization for psychotherapy notes is combined with nothing else."
msgstr "An authorization for psychotherapy notes is combined with nothing else."

msgid "An authorization for psychotherapy notes, and for nothing else."
msgstr "An authorization for psychotherapy notes, and for nothing else."

msgid "An empty passphrase, or one that is not readable text, cannot be used."
msgstr "An empty passphrase, or one that is not readable text, cannot be used."

msgid "An iCalendar file (- for standard input)."
msgstr "An iCalendar file (- for standard input)."

msgid "An intern's note is locked by the supervisor's co-signature only."
msgstr "An intern's note is locked by the supervisor's co-signature only."

msgid "An intern's note would have to be co-signed within {new} instead of {old}."
msgstr "An intern's note would have to be co-signed within {new} instead of {old}."

msgid "An invitation begins with an address such as https://support.example:8443."
msgstr "An invitation begins with an address such as https://support.example:8443."

msgid "An invitation has an address and four groups of nine characters; give all of them."
msgstr "An invitation has an address and four groups of nine characters; give all of them."

msgid "An officer could book {new} in a quarter instead of {old}."
msgstr "An officer could book {new} in a quarter instead of {old}."

msgid "An officer who did not come would be asked this many hours later: {hours}."
msgstr "An officer who did not come would be asked this many hours later: {hours}."

msgid "An officer would be asked how it goes this many hours after a session: {hours}."
msgstr "An officer would be asked how it goes this many hours after a session: {hours}."

msgid "Another card is being registered here, or this one is another programme's; for that one choose another directory with --home."
msgstr "Another card is being registered here, or this one is another programme's; for that one choose another directory with --home."

msgid "Another clinician who takes part in treatment"
msgstr "Another clinician who takes part in treatment"

msgid "Another copy of this program is busy with the same directory; try again in a moment."
msgstr "Another copy of this program is busy with the same directory; try again in a moment."

msgid "Another copy of your keys published last, so this one publishes none; use one copy only. If this is the one that goes on, run “respite-notes sync --only-copy”."
msgstr "Another copy of your keys published last, so this one publishes none; use one copy only. If this is the one that goes on, run “respite-notes sync --only-copy”."

msgid "Another day …"
msgstr "Another day …"

msgid "Another exception of CGS 52-146q(c)"
msgstr "Another exception of CGS 52-146q(c)"

msgid "Another program is using this key; try again when it has finished."
msgstr "Another program is using this key; try again when it has finished."

msgid "Another programme is set up here; for this one choose another directory with --home."
msgstr "Another programme is set up here; for this one choose another directory with --home."

msgid "Another programme was joined here; for a second one choose another directory with --home."
msgstr "Another programme was joined here; for a second one choose another directory with --home."

msgid "Another service"
msgstr "Another service"

msgid "Another summary of the same round was seen before; a published summary never changes. Tell the clinical authority."
msgstr "Another summary of the same round was seen before; a published summary never changes. Tell the clinical authority."

msgid "Another version was signed on another device at the same time:"
msgstr "Another version was signed on another device at the same time:"

msgid "Another way"
msgstr "Another way"

msgid "Another window is writing to the case files; try again."
msgstr "Another window is writing to the case files; try again."

msgid "Another window keeps the case files open: traces stay in the log until it is closed and something is written."
msgstr "Another window keeps the case files open: traces stay in the log until it is closed and something is written."

msgid "Answer"
msgstr "Answer"

msgid "Answer a few questions; what is sent goes in two sealed halves, one for each side, of which neither says anything alone."
msgstr "Answer a few questions; what is sent goes in two sealed halves, one for each side, of which neither says anything alone."

msgid "Answer an officer"
msgstr "Answer an officer"

msgid "Answer {yes} or {no}."
msgstr "Answer {yes} or {no}."

msgid "Any {count} of {holders} together will open every case file that is sealed to this custodian. Make the key, split it among them and forget it?"
msgstr "Any {count} of {holders} together will open every case file that is sealed to this custodian. Make the key, split it among them and forget it?"

msgid "Anything else needs your consent in writing. It names who may receive what, and you can withdraw it in writing at any time."
msgstr "Anything else needs your consent in writing. It names who may receive what, and you can withdraw it in writing at any time."

msgid "Anything the clinician should know before"
msgstr "Anything the clinician should know before"

msgid "Appointment"
msgstr "Appointment"

msgid "Are the words the same?"
msgstr "Are the words the same?"

msgid "Arrow keys or number, Enter to choose · ? help · ! crisis card · q back"
msgstr "Arrow keys or number, Enter to choose · ? help · ! crisis card · q back"

msgid "As both sides' noise left them: they can be negative, and they need not add up to the check-ins."
msgstr "As both sides' noise left them: they can be negative, and they need not add up to the check-ins."

msgid "Ask for each of them."
msgstr "Ask for each of them."

msgid "Ask in person who wrote this, and tell the clinical authority."
msgstr "Ask in person who wrote this, and tell the clinical authority."

msgid "Ask no server."
msgstr "Ask no server."

msgid "Assessment"
msgstr "Assessment"

msgid "At most so many sessions a day; 0 for no cap."
msgstr "At most so many sessions a day; 0 for no cap."

msgid "At most so many sessions a week; 0 for no cap."
msgstr "At most so many sessions a week; 0 for no cap."

msgid "At the time of this booking of the same officer."
msgstr "At the time of this booking of the same officer."

msgid "Attached to"
msgstr "Attached to"

msgid "Attendance"
msgstr "Attendance"

msgid "Attended"
msgstr "Attended"

msgid "Authorization for psychotherapy notes"
msgstr "Authorization for psychotherapy notes"

msgid "Average stress, 1 to 5"
msgstr "Average stress, 1 to 5"

msgid "Away {number}"
msgstr "Away {number}"

msgid "BIRP note"
msgstr "BIRP note"

msgid "Backups made before still hold them until they are thrown away; copies that a server kept open for nobody once this quarter's key is destroyed."
msgstr "Backups made before still hold them until they are thrown away; copies that a server kept open for nobody once this quarter's key is destroyed."

msgid "Be away"
msgstr "Be away"

msgid "Be away, and propose nothing"
msgstr "Be away, and propose nothing"

msgid "Be away, and propose these times"
msgstr "Be away, and propose these times"

msgid "Be away: lists the bookings it affects, and proposes new times in one step."
msgstr "Be away: lists the bookings it affects, and proposes new times in one step."

msgid "Be there after all: the number of a time away, or days of it."
msgstr "Be there after all: the number of a time away, or days of it."

msgid "Begin a mandated report; “due” shows both timers until it is done."
msgstr "Begin a mandated report; “due” shows both timers until it is done."

msgid "Begin a new year: keys for the quarters to come, cards for every officer."
msgstr "Begin a new year: keys for the quarters to come, cards for every officer."

msgid "Behavior"
msgstr "Behavior"

msgid "Below {minimum} check-ins a round yields no number at all, and nothing tells few from none."
msgstr "Below {minimum} check-ins a round yields no number at all, and nothing tells few from none."

msgid "Book a session"
msgstr "Book a session"

msgid "Book a session now?"
msgstr "Book a session now?"

msgid "Book a session with a social worker."
msgstr "Book a session with a social worker."

msgid "Book confidential support, outside your shifts, with no account and no name on any server."
msgstr "Book confidential support, outside your shifts, with no account and no name on any server."

msgid "Book for an officer without a computer"
msgstr "Book for an officer without a computer"

msgid "Book for an officer without a computer. Their contact stays on this device."
msgstr "Book for an officer without a computer. Their contact stays on this device."

msgid "Book the next session with a clinician you have met; a follow-up you were offered costs no token."
msgstr "Book the next session with a clinician you have met; a follow-up you were offered costs no token."

msgid "Book {time}, with {clinician}, {modality}?"
msgstr "Book {time}, with {clinician}, {modality}?"

msgid "Bookable"
msgstr "Bookable"

msgid "Bookable ahead"
msgstr "Bookable ahead"

msgid "Booked and not cancelled, rounded to five; small groups are counted together. Nobody outside the case files knows who came."
msgstr "Booked and not cancelled, rounded to five; small groups are counted together. Nobody outside the case files knows who came."

msgid "Booked as number {number}: {time}."
msgstr "Booked as number {number}: {time}."

msgid "Booked: {time}, with {clinician}, {modality}."
msgstr "Booked: {time}, with {clinician}, {modality}."

msgid "Booking keys"
msgstr "Booking keys"

msgid "Booking keys (SHA-256 begins)"
msgstr "Booking keys (SHA-256 begins)"

msgid "Booking recognized"
msgstr "Booking recognized"

msgid "Booking {number} belongs here"
msgstr "Booking {number} belongs here"

msgid "Booking {number} is shown as last verified: {why}."
msgstr "Booking {number} is shown as last verified: {why}."

msgid "Booking {number}, {time}"
msgstr "Booking {number}, {time}"

msgid "Bookings an officer can make in a quarter"
msgstr "Bookings an officer can make in a quarter"

msgid "Bookings verified"
msgstr "Bookings verified"

msgid "Both sides answered and serve the same documents."
msgstr "Both sides answered and serve the same documents."

msgid "Both sides answered; everything that they serve verifies."
msgstr "Both sides answered; everything that they serve verifies."

msgid "Both sides have accepted the hand-off."
msgstr "Both sides have accepted the hand-off."

msgid "Both sides run here: that nobody links tokens to addresses, stuffs ballots or opens check-ins rests on this one operator."
msgstr "Both sides run here: that nobody links tokens to addresses, stuffs ballots or opens check-ins rests on this one operator."

msgid "Both sides see that you have sent numbers, and neither sees which. A colleague's sessions in a case that you share are theirs."
msgstr "Both sides see that you have sent numbers, and neither sees which. A colleague's sessions in a case that you share are theirs."

msgid "Both sides see that you have sent numbers; one operator runs them, and could see which. A colleague's sessions in a case that you share are theirs."
msgstr "Both sides see that you have sent numbers; one operator runs them, and could see which. A colleague's sessions in a case that you share are theirs."

msgid "Both stand on the paper card; spaces, dashes and small letters do not matter. If you have lost it, draw another one: nothing you booked is lost, and whoever finds it learns nothing about you."
msgstr "Both stand on the paper card; spaces, dashes and small letters do not matter. If you have lost it, draw another one: nothing you booked is lost, and whoever finds it learns nothing about you."

msgid "Bring back a backup, with its passphrase or the recovery sheet."
msgstr "Bring back a backup, with its passphrase or the recovery sheet."

msgid "Bundle"
msgstr "Bundle"

msgid "By"
msgstr "By"

msgid "By hand"
msgstr "By hand"

msgid "By text message only."
msgstr "By text message only."

msgid "By the policy that is signed now one operator may no longer run both sides. What was sent to be counted while one did, that operator may have opened."
msgstr "By the policy that is signed now one operator may no longer run both sides. What was sent to be counted while one did, that operator may have opened."

msgid "By the policy that is signed now one operator may run both sides. What was sent to be counted and is not counted yet, that operator could open."
msgstr "By the policy that is signed now one operator may run both sides. What was sent to be counted and is not counted yet, that operator could open."

msgid "By when"
msgstr "By when"

msgid "By when: YYYY-MM-DD."
msgstr "By when: YYYY-MM-DD."

msgid "By when? YYYY-MM-DD (Enter alone: no date)"
msgstr "By when? YYYY-MM-DD (Enter alone: no date)"

msgid "By which right?"
msgstr "By which right?"

msgid "Cancel a session; the officer's device shows it."
msgstr "Cancel a session; the officer's device shows it."

msgid "Cancel an appointment"
msgstr "Cancel an appointment"

msgid "Cancel an appointment. It does not give the token back."
msgstr "Cancel an appointment. It does not give the token back."

msgid "Cancel the appointment that these words belong to?"
msgstr "Cancel the appointment that these words belong to?"

msgid "Cancel the session"
msgstr "Cancel the session"

msgid "Cancel the session of {time}?"
msgstr "Cancel the session of {time}?"

msgid "Cancel {appointment}?"
msgstr "Cancel {appointment}?"

msgid "Cancelled"
msgstr "Cancelled"

msgid "Cancelled late"
msgstr "Cancelled late"

msgid "Cancelled: {appointment}."
msgstr "Cancelled: {appointment}."

msgid "Cards"
msgstr "Cards"

msgid "Cards of the next year, which “rounds” has begun."
msgstr "Cards of the next year, which “rounds” has begun."

msgid "Cards: {cell}"
msgstr "Cards: {cell}"

msgid "Carry {path} to the first device and run “respite-notes device add” there. It has to show the same six words."
msgstr "Carry {path} to the first device and run “respite-notes device add” there. It has to show the same six words."

msgid "Carry {path} to the new device, and run “respite-notes device request” there."
msgstr "Carry {path} to the new device, and run “respite-notes device request” there."

msgid "Case"
msgstr "Case"

msgid "Case closed"
msgstr "Case closed"

msgid "Case file"
msgstr "Case file"

msgid "Case files"
msgstr "Case files"

msgid "Case opened"
msgstr "Case opened"

msgid "Case reopened"
msgstr "Case reopened"

msgid "Case {number}"
msgstr "Case {number}"

msgid "Case {number} is closed."
msgstr "Case {number} is closed."

msgid "Case {number} is open again."
msgstr "Case {number} is open again."

msgid "Case {number}, {person}"
msgstr "Case {number}, {person}"

msgid "Case {number}."
msgstr "Case {number}."

msgid "Cases with unsigned notes of yours stay: {numbers}. Sign or discard the notes, then transfer again."
msgstr "Cases with unsigned notes of yours stay: {numbers}. Sign or discard the notes, then transfer again."

msgid "Cell"
msgstr "Cell"

msgid "Cells"
msgstr "Cells"

msgid "Certificate"
msgstr "Certificate"

msgid "Certificates (SHA-256)"
msgstr "Certificates (SHA-256)"

msgid "Change departments, cells and rules, from the programme file."
msgstr "Change departments, cells and rules, from the programme file."

msgid "Change what I offer"
msgstr "Change what I offer"

msgid "Change what you offer by options or by answering questions, or replace it from a file."
msgstr "Change what you offer by options or by answering questions, or replace it from a file."

msgid "Charter"
msgstr "Charter"

msgid "Charter version"
msgstr "Charter version"

msgid "Check both sides and the signed documents, and show the six words and who signs."
msgstr "Check both sides and the signed documents, and show the six words and who signs."

msgid "Check both sides, the signed documents and every booking again."
msgstr "Check both sides, the signed documents and every booking again."

msgid "Check every summary anew, on both sides, and show the programme's six words and each digest."
msgstr "Check every summary anew, on both sides, and show the programme's six words and each digest."

msgid "Check in: about a minute"
msgstr "Check in: about a minute"

msgid "Check this computer's clock and run “respite-notes sync” again; a colleague of the case can share what does not open."
msgstr "Check this computer's clock and run “respite-notes sync” again; a colleague of the case can share what does not open."

msgid "Check, compare, show and sign a folder of policy files."
msgstr "Check, compare, show and sign a folder of policy files."

msgid "Check-in keys (SHA-256 begins)"
msgstr "Check-in keys (SHA-256 begins)"

msgid "Check-in rounds"
msgstr "Check-in rounds"

msgid "Check-ins are counted from"
msgstr "Check-ins are counted from"

msgid "Check-ins are sealed to"
msgstr "Check-ins are sealed to"

msgid "Check-ins below which no number appears"
msgstr "Check-ins below which no number appears"

msgid "Check-ins of {rounds} are sealed to a key that the {side} does not hold: it cannot count them, and whoever holds that key can read its half. If this server was restored from a backup, write a new request (“respite-server request”) and have the authority renew the rounds; the one that runs stays withheld. If it was not, another key stands in the place of its own: call the clinical authority at once: {contact}."
msgstr "Check-ins of {rounds} are sealed to a key that the {side} does not hold: it cannot count them, and whoever holds that key can read its half. If this server was restored from a backup, write a new request (“respite-server request”) and have the authority renew the rounds; the one that runs stays withheld. If it was not, another key stands in the place of its own: call the clinical authority at once: {contact}."

msgid "Check-ins were judged before the noise of their round was drawn."
msgstr "Check-ins were judged before the noise of their round was drawn."

msgid "Checks keys, certificates and the whole database, also while the server runs."
msgstr "Checks keys, certificates and the whole database, also while the server runs."

msgid "Child abuse or neglect"
msgstr "Child abuse or neglect"

msgid "Child abuse or neglect (CGS 17a-101)"
msgstr "Child abuse or neglect (CGS 17a-101)"

msgid "Choose a new passphrase with the recovery sheet, when the old one is forgotten."
msgstr "Choose a new passphrase with the recovery sheet, when the old one is forgotten."

msgid "Choose a passphrase. It seals what this device keeps; nobody can reset it, but the recovery sheet opens it too."
msgstr "Choose a passphrase. It seals what this device keeps; nobody can reset it, but the recovery sheet opens it too."

msgid "Choose the passphrase of your psychotherapy notes, or another one."
msgstr "Choose the passphrase of your psychotherapy notes, or another one."

msgid "Clients do not know the next certificate yet: give the authority side.request, import the new roster, then rotate."
msgstr "Clients do not know the next certificate yet: give the authority side.request, import the new roster, then rotate."

msgid "Clinical signatures needed"
msgstr "Clinical signatures needed"

msgid "Clinician"
msgstr "Clinician"

msgid "Clinician: {text}"
msgstr "Clinician: {text}"

msgid "Clinicians"
msgstr "Clinicians"

msgid "Close a case"
msgstr "Close a case"

msgid "Close a case with a closing note; what is unfinished is named first."
msgstr "Close a case with a closing note; what is unfinished is named first."

msgid "Close whole days, or open them again with --remove."
msgstr "Close whole days, or open them again with --remove."

msgid "Closed"
msgstr "Closed"

msgid "Closed between these times only."
msgstr "Closed between these times only."

msgid "Closing summary"
msgstr "Closing summary"

msgid "Co-sign a note"
msgstr "Co-sign a note"

msgid "Co-sign this note? Nobody can change it afterwards."
msgstr "Co-sign this note? Nobody can change it afterwards."

msgid "Co-signed"
msgstr "Co-signed"

msgid "Co-signed and locked."
msgstr "Co-signed and locked."

msgid "Code digests"
msgstr "Code digests"

msgid "Codes"
msgstr "Codes"

msgid "Colleagues belong to these too; agree who goes on: cases {cases}."
msgstr "Colleagues belong to these too; agree who goes on: cases {cases}."

msgid "Compare the six words that it shows with the poster, or with a clinician by telephone."
msgstr "Compare the six words that it shows with the poster, or with a clinician by telephone."

msgid "Compare the six words with whoever handed in each request, in person or by telephone: their tool shows the same."
msgstr "Compare the six words with whoever handed in each request, in person or by telephone: their tool shows the same."

msgid "Compare the six words with whoever put the plan together, in person or by telephone: their tool showed the same."
msgstr "Compare the six words with whoever put the plan together, in person or by telephone: their tool showed the same."

msgid "Compare the words of roster and keys with another officer who has the same versions: where they differ, somebody shows one of you other keys, and could tell you apart."
msgstr "Compare the words of roster and keys with another officer who has the same versions: where they differ, somebody shows one of you other keys, and could tell you apart."

msgid "Compare the words with the poster, or call {contact}. If they differ, stop: somebody may have exchanged the file."
msgstr "Compare the words with the poster, or call {contact}. If they differ, stop: somebody may have exchanged the file."

msgid "Compare the words with the poster, or call {contact}. If they differ, stop: somebody may have swapped your card."
msgstr "Compare the words with the poster, or call {contact}. If they differ, stop: somebody may have swapped your card."

msgid "Compare the words with the poster, or call {contact}. If they differ, stop: this is another programme."
msgstr "Compare the words with the poster, or call {contact}. If they differ, stop: this is another programme."

msgid "Compare them with the screen of the new device. If they differ, somebody exchanged the file: stop. Whoever holds the device of this request will read everything that you read."
msgstr "Compare them with the screen of the new device. If they differ, somebody exchanged the file: stop. Whoever holds the device of this request will read everything that you read."

msgid "Compare with a colleague of the case what each of you is shown, and tell the clinical authority."
msgstr "Compare with a colleague of the case what each of you is shown, and tell the clinical authority."

msgid "Completed"
msgstr "Completed"

msgid "Connecticut ACTION Line"
msgstr "Connecticut ACTION Line"

msgid "Connecticut Access Line"
msgstr "Connecticut Access Line"

msgid "Consent"
msgstr "Consent"

msgid "Contact"
msgstr "Contact"

msgid "Contact note"
msgstr "Contact note"

msgid "Contains"
msgstr "Contains"

msgid "CopLine"
msgstr "CopLine"

msgid "Copied and checked: {path}, the keys alone; of the case files nothing is in it."
msgstr "Copied and checked: {path}, the keys alone; of the case files nothing is in it."

msgid "Copied and checked: {path}."
msgstr "Copied and checked: {path}."

msgid "Copies everything a server keeps into a new folder, also while it serves."
msgstr "Copies everything a server keeps into a new folder, also while it serves."

msgid "Copy the sealed state to a new file and check the copy."
msgstr "Copy the sealed state to a new file and check the copy."

msgid "Counted"
msgstr "Counted"

msgid "Counted in {count} clinician's own case files, from {first} to {last}."
msgid_plural "Counted in {count} clinicians' own case files, from {first} to {last}."
msgstr[0] "Counted in {count} clinician's own case files, from {first} to {last}."
msgstr[1] "Counted in {count} clinicians' own case files, from {first} to {last}."

msgid "Couple"
msgstr "Couple"

msgid "Court and legal matters"
msgstr "Court and legal matters"

msgid "Covering"
msgstr "Covering"

msgid "Covers"
msgstr "Covers"

msgid "Crisis Text Line"
msgstr "Crisis Text Line"

msgid "Crisis card"
msgstr "Crisis card"

msgid "DAP note"
msgstr "DAP note"

msgid "Data"
msgstr "Data"

msgid "Days"
msgstr "Days"

msgid "Days after which an unchecked number is marked"
msgstr "Days after which an unchecked number is marked"

msgid "Days after which bookings are deleted"
msgstr "Days after which bookings are deleted"

msgid "Days from one visit to the next."
msgstr "Days from one visit to the next."

msgid "Days in your zone."
msgstr "Days in your zone."

msgid "Days in your zone: YYYY-MM-DD."
msgstr "Days in your zone: YYYY-MM-DD."

msgid "Days on which a session was offered"
msgstr "Days on which a session was offered"

msgid "Days or times in your zone."
msgstr "Days or times in your zone."

msgid "Death recorded"
msgstr "Death recorded"

msgid "Declined"
msgstr "Declined"

msgid "Department"
msgstr "Department"

msgid "Departments"
msgstr "Departments"

msgid "Derive the key with the lowest cost that is allowed: for tests and demonstrations only."
msgstr "Derive the key with the lowest cost that is allowed: for tests and demonstrations only."

msgid "Destroy the cases whose time is over, here, at the server and in colleagues' vaults."
msgstr "Destroy the cases whose time is over, here, at the server and in colleagues' vaults."

msgid "Destroy your copy too? It may be the last there is."
msgstr "Destroy your copy too? It may be the last there is."

msgid "Destroy your psychotherapy notes of these cases too?"
msgstr "Destroy your psychotherapy notes of these cases too?"

msgid "Destroy your psychotherapy notes whose time is over? Nobody can bring them back."
msgstr "Destroy your psychotherapy notes whose time is over? Nobody can bring them back."

msgid "Destroy {cases} for ever, with every note, for everybody? Nobody can bring it back."
msgstr "Destroy {cases} for ever, with every note, for everybody? Nobody can bring it back."

msgid "Device"
msgstr "Device"

msgid "Device {number} is revoked; there are new keys."
msgstr "Device {number} is revoked; there are new keys."

msgid "Device {number} was revoked before, and stays so."
msgstr "Device {number} was revoked before, and stays so."

msgid "Devices"
msgstr "Devices"

msgid "Did not come"
msgstr "Did not come"

msgid "Died"
msgstr "Died"

msgid "Directory"
msgstr "Directory"

msgid "Discarded."
msgstr "Discarded."

msgid "Disclosure"
msgstr "Disclosure"

msgid "Do not ask before booking."
msgstr "Do not ask before booking."

msgid "Do not ask before cancelling."
msgstr "Do not ask before cancelling."

msgid "Do not ask before moving."
msgstr "Do not ask before moving."

msgid "Do not ask before sealing the answers for sending."
msgstr "Do not ask before sealing the answers for sending."

msgid "Do not ask before setting the timer."
msgstr "Do not ask before setting the timer."

msgid "Do not ask before signing."
msgstr "Do not ask before signing."

msgid "Do not ask."
msgstr "Do not ask."

msgid "Do you want a timer?"
msgstr "Do you want a timer?"

msgid "Document"
msgstr "Document"

msgid "Does mandated assessments for"
msgstr "Does mandated assessments for"

msgid "Done"
msgstr "Done"

msgid "Doubt"
msgstr "Doubt"

msgid "Draft discarded"
msgstr "Draft discarded"

msgid "Draft of a note"
msgstr "Draft of a note"

msgid "Due"
msgstr "Due"

msgid "During every shift of the week a session can begin."
msgstr "During every shift of the week a session can begin."

msgid "E-mail address"
msgstr "E-mail address"

msgid "Each clinician"
msgstr "Each clinician"

msgid "Each department"
msgstr "Each department"

msgid "Each figure carries deliberate noise, so that no single answer can be worked out. The range beside it is right in 95 of 100 cases. It speaks of this noise only: it does not say how those think who did not check in."
msgstr "Each figure carries deliberate noise, so that no single answer can be worked out. The range beside it is right in 95 of 100 cases. It speaks of this noise only: it does not say how those think who did not check in."

msgid "Each summary is signed by both sides, names the one before, and holds numbers that check-ins can yield."
msgstr "Each summary is signed by both sides, names the one before, and holds numbers that check-ins can yield."

msgid "Each supervisor"
msgstr "Each supervisor"

msgid "Earlier sessions"
msgstr "Earlier sessions"

msgid "Emergency"
msgstr "Emergency"

msgid "Encryption keys"
msgstr "Encryption keys"

msgid "End a report: the written one was made, or after consultation none is owed."
msgstr "End a report: the written one was made, or after consultation none is owed."

msgid "End hand-off {number}, to {service}: {stage}? No other stage comes after it."
msgstr "End hand-off {number}, to {service}: {stage}? No other stage comes after it."

msgid "End of a cover"
msgstr "End of a cover"

msgid "End this report as not owed? Its timers stop, and it cannot be undone."
msgstr "End this report as not owed? Its timers stop, and it cannot be undone."

msgid "Engagement"
msgstr "Engagement"

msgid "Engagements"
msgstr "Engagements"

msgctxt "language"
msgid "English"
msgstr "English"

msgid "Enough right shares are here, and they give another key than the signed one: the plan was false from the start."
msgstr "Enough right shares are here, and they give another key than the signed one: the plan was false from the start."

msgid "Entered in error"
msgstr "Entered in error"

msgid "Entered in error: {reason}"
msgstr "Entered in error: {reason}"

msgid "Entries are here whose forerunners are not: somebody may be holding them back. Synchronise."
msgstr "Entries are here whose forerunners are not: somebody may be holding them back. Synchronise."

msgid "Entries of the directory would read differently."
msgstr "Entries of the directory would read differently."

msgid "Error: {message}"
msgstr "Error: {message}"

msgid "Every card sends its officer to {address} for the program, with SHA-256 {digest}"
msgstr "Every card sends its officer to {address} for the program, with SHA-256 {digest}"

msgid "Every number, not only the first two."
msgstr "Every number, not only the first two."

msgid "Every rule in {folder} is within what the programs accept."
msgstr "Every rule in {folder} is within what the programs accept."

msgid "Every social worker, like every police officer, must report suspected abuse or neglect of a child: orally within 12 hours, in writing within 48 (CGS 17a-101 to 17a-101c). Abuse of elders and of people with disabilities must be reported as well."
msgstr "Every social worker, like every police officer, must report suspected abuse or neglect of a child: orally within 12 hours, in writing within 48 (CGS 17a-101 to 17a-101c). Abuse of elders and of people with disabilities must be reported as well."

msgid "Everybody downloads the same list; your wishes and shifts stay on this device, where the choice is made."
msgstr "Everybody downloads the same list; your wishes and shifts stay on this device, where the choice is made."

msgid "Everyone fetches every token, used or not; fetched at random, they say nothing about when you book."
msgstr "Everyone fetches every token, used or not; fetched at random, they say nothing about when you book."

msgid "Everything was overwritten and removed."
msgstr "Everything was overwritten and removed."

msgid ""
"Examples:\n"
"  respite again\n"
"  respite again --pick 1 --yes"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite appointments\n"
"  respite appointments 2\n"
"  respite appointments --all --json\n"
"  respite appointments --calendar appointment.ics\n"
"\n"
"News come from a board that everyone downloads whole: no server learns which of it is yours. With a number, one appointment is shown whole, with its six words."

msgid ""
"Examples:\n"
"  respite backup usb/appointments.bak\n"
"\n"
"The copy needs today's passphrase or recovery sheet. What you book later is not in it."
msgstr ""
"Examples:\n"
"  respite backup usb/appointments.bak\n"
"\n"
"The copy needs today's passphrase or recovery sheet. What you book later is not in it."

msgid ""
"Examples:\n"
"  respite book\n"
"  respite book --tonight --modality phone\n"
"  respite book --at 2026-11-27T00:30:00Z --intake-file intake.json --accept-limits {version} --yes\n"
"\n"
"The intake file is JSON: {{\"contact\": {{\"kind\": \"phone\", \"text\": \"…\"}}, \"topic\": \"…\", \"note\": \"…\"}}; kind is phone, e-mail, in-person or other."
msgstr ""
"Examples:\n"
"  respite book\n"
"  respite book --tonight --modality phone\n"
"  respite book --at 2026-11-27T00:30:00Z --intake-file intake.json --accept-limits {version} --yes\n"
"\n"
"The intake file is JSON: {{\"contact\": {{\"kind\": \"phone\", \"text\": \"…\"}}, \"topic\": \"…\", \"note\": \"…\"}}; kind is phone, e-mail, in-person or other."

msgid ""
"Examples:\n"
"  respite cancel\n"
"  respite cancel 1 --yes\n"
"  respite cancel --code-file words.txt --card-file card.txt --yes\n"
"\n"
"The six words cancel from any machine, without your passphrase; a card that is used up still says which programme is meant."
msgstr ""
"Examples:\n"
"  respite cancel\n"
"  respite cancel 1 --yes\n"
"  respite cancel --code-file words.txt --card-file card.txt --yes\n"
"\n"
"The six words cancel from any machine, without your passphrase; a card that is used up still says which programme is meant."

msgid ""
"Examples:\n"
"  respite checkin\n"
"  respite checkin --private\n"
"  respite checkin --history\n"
"  respite checkin --answers-file answers.json --yes\n"
"\n"
"Once a quarter your answers can be counted with everybody's: they leave this device as two sealed halves, at a random moment of the next days. Every other time they stay here. Where one operator runs both sides, that operator could open them; you are told so before the first question. This is not a medical screening: expect nobody to react to what you answer. The file is JSON: {\"stress\": 4, \"stressors\": [\"staffing\"], \"safety\": \"unsure\"}; stress is 1 to 5, safety is yes, unsure or no, and what is left out is not said."
msgstr ""
"Examples:\n"
"  respite checkin\n"
"  respite checkin --private\n"
"  respite checkin --history\n"
"  respite checkin --answers-file answers.json --yes\n"
"\n"
"Once a quarter your answers can be counted with everybody's: they leave this device as two sealed halves, at a random moment of the next days. Every other time they stay here. Where one operator runs both sides, that operator could open them; you are told so before the first question. This is not a medical screening: expect nobody to react to what you answer. The file is JSON: {\"stress\": 4, \"stressors\": [\"staffing\"], \"safety\": \"unsure\"}; stress is 1 to 5, safety is yes, unsure or no, and what is left out is not said."

msgid ""
"Examples:\n"
"  respite enroll\n"
"  respite enroll --card-file card.txt --profile-file profile.json --words-compared --passphrase-file pass.txt --recovery-file sheet.txt\n"
"\n"
"The profile file is JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}.\n"
"\n"
"Lost your card before you used it: draw another one; whoever finds it learns nothing about you. Lost it afterwards: it is used up, and to cancel with your six words any card of the programme will do. Found a card: leave it unused and give it to a clinician, it may be somebody's only way in."
msgstr ""
"Examples:\n"
"  respite enroll\n"
"  respite enroll --card-file card.txt --profile-file profile.json --words-compared --passphrase-file pass.txt --recovery-file sheet.txt\n"
"\n"
"The profile file is JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}.\n"
"\n"
"Lost your card before you used it: draw another one; whoever finds it learns nothing about you. Lost it afterwards: it is used up, and to cancel with your six words any card of the programme will do. Found a card: leave it unused and give it to a clinician, it may be somebody's only way in."

msgid ""
"Examples:\n"
"  respite find\n"
"  respite find --tonight --modality phone\n"
"  respite find --specialty trauma --json"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite messages\n"
"  respite messages 1 --json\n"
"  respite messages 1 --write-file message.txt\n"
"\n"
"Appointments that are over or cancelled can be read too."

msgid ""
"Examples:\n"
"  respite now\n"
"  respite now --all\n"
"  respite now --opening\n"
"\n"
"With --opening, or where a person types, the earliest free times follow; these need the passphrase and the network."
msgstr ""
"Examples:\n"
"  respite now\n"
"  respite now --all\n"
"  respite now --opening\n"
"\n"
"With --opening, or where a person types, the earliest free times follow; these need the passphrase and the network."

msgid ""
"Examples:\n"
"  respite privacy\n"
"  respite privacy 1\n"
"  respite privacy --json"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite profile\n"
"  respite profile --edit\n"
"  respite profile --profile-file profile.json\n"
"\n"
"The file is JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"modality\": \"phone\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}; what is left out stays."

msgid ""
"Examples:\n"
"  respite recovery\n"
"  respite recovery --recovery-file sheet.txt"
msgstr ""
"Examples:\n"
"  respite recovery\n"
"  respite recovery --recovery-file sheet.txt"

msgid ""
"Examples:\n"
"  respite reschedule\n"
"  respite reschedule 1 --pick 2 --yes\n"
"  respite reschedule 1 --proposed --yes"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite restore usb/appointments.bak\n"
"  respite restore usb/appointments.bak --recovery-file sheet.txt\n"
"  respite restore --recovery-file sheet.txt\n"
"\n"
"Without a backup file, the recovery sheet opens the state that is here, and you choose a new passphrase."

msgid ""
"Examples:\n"
"  respite rights\n"
"  respite rights --json\n"
"  respite rights --passphrase-file pass.txt\n"
"\n"
"Shown is what your own programme had signed when this device last heard of it; without a programme, the laws of Connecticut. With the passphrase you also read who can recover records."
msgstr ""
"Examples:\n"
"  respite rights\n"
"  respite rights --json\n"
"  respite rights --passphrase-file pass.txt\n"
"\n"
"Shown is what your own programme had signed when this device last heard of it; without a programme, the laws of Connecticut. With the passphrase you also read who can recover records."

msgid ""
"Examples:\n"
"  respite shifts\n"
"  respite shifts --preset pitman-nights --anchor 2026-11-23 --zone America/New_York\n"
"  respite shifts --cycle \"2x07:00-19:00 2x19:00-07:00 4xoff\" --anchor 2026-11-23\n"
"  respite shifts --calendar shifts.ics --zone America/New_York --travel 45\n"
"  respite shifts --travel 20 --rest 600\n"
"  respite shifts --irregular"
msgstr ""
"Examples:\n"
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
"Examples:\n"
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
"Examples:\n"
"  respite sync\n"
"  respite sync --json\n"
"  respite sync --timer on --passphrase-file /media/stick/words\n"
"  respite sync --timer status\n"
"  respite sync --timer off\n"
"\n"
"Each run does one thing under one key, so that no server can connect two of them: it fetches tokens, or it finishes what waits for one appointment. News is read from a board that everyone downloads. Tokens of the next quarter come at a moment of the last month that this device has drawn, and never within an hour of a booking."

msgid ""
"Examples:\n"
"  respite verify\n"
"  respite verify --json"
msgstr ""
"Examples:\n"
"  respite verify\n"
"  respite verify --json"

msgid ""
"Examples:\n"
"  respite wipe\n"
"  respite wipe --yes --home usb/data"
msgstr ""
"Examples:\n"
"  respite wipe\n"
"  respite wipe --yes --home usb/data"

msgid ""
"Examples:\n"
"  respite-notes addendum 1 2\n"
"  respite-notes addendum 1 2 --text-file more.txt"
msgstr ""
"Examples:\n"
"  respite-notes addendum 1 2\n"
"  respite-notes addendum 1 2 --text-file more.txt"

msgid ""
"Examples:\n"
"  respite-notes answer 3\n"
"  respite-notes answer 3 --text-file answer.txt\n"
"  echo \"See you then.\" | respite-notes answer 3 --text-file -"
msgstr ""
"Examples:\n"
"  respite-notes answer 3\n"
"  respite-notes answer 3 --text-file answer.txt\n"
"  echo \"See you then.\" | respite-notes answer 3 --text-file -"

msgid ""
"Examples:\n"
"  respite-notes availability add \"sat 10:00-14:00\"\n"
"  respite-notes availability add \"daily 22:00-02:00\" --hold urgent\n"
"  respite-notes availability add \"wed 18:00-22:00\" --first 2027-01-04 --last 2027-03-31 --modalities video"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite-notes availability away 2026-12-24..2027-01-02\n"
"  respite-notes availability away 2026-11-24 --propose --yes\n"
"  respite-notes availability away \"2026-11-24 12:00..2026-11-24 18:00\" --dry-run --json\n"
"  respite-notes availability away --cancel 1\n"
"  respite-notes availability away --cancel 2026-12-30..2027-01-02\n"
"\n"
"To cancel, give the number that “availability show” lists, or the days on which you work after all."

msgid ""
"Examples:\n"
"  respite-notes availability exception 2026-12-24\n"
"  respite-notes availability exception 2026-12-21..2026-12-23 --closed 12:00-15:00\n"
"  respite-notes availability exception 2026-12-28 --open 10:00-16:00\n"
"  respite-notes availability exception --remove 1\n"
"\n"
"To be away and move bookings, use “availability away”."
msgstr ""
"Examples:\n"
"  respite-notes availability exception 2026-12-24\n"
"  respite-notes availability exception 2026-12-21..2026-12-23 --closed 12:00-15:00\n"
"  respite-notes availability exception 2026-12-28 --open 10:00-16:00\n"
"  respite-notes availability exception --remove 1\n"
"\n"
"To be away and move bookings, use “availability away”."

msgid ""
"Examples:\n"
"  respite-notes availability holiday 2026-12-25 2027-01-01\n"
"  respite-notes availability holiday --remove 2027-01-01"
msgstr ""
"Examples:\n"
"  respite-notes availability holiday 2026-12-25 2027-01-01\n"
"  respite-notes availability holiday --remove 2027-01-01"

msgid ""
"Examples:\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability import --none\n"
"\n"
"It replaces what was imported before."
msgstr ""
"Examples:\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability import --none\n"
"\n"
"It replaces what was imported before."

msgid ""
"Examples:\n"
"  respite-notes availability remove 2\n"
"\n"
"Bookings that were made stay."
msgstr ""
"Examples:\n"
"  respite-notes availability remove 2\n"
"\n"
"Bookings that were made stay."

msgid ""
"Examples:\n"
"  respite-notes availability set\n"
"  respite-notes availability set --hours \"mon-fri 18:00-22:00\" --zone America/New_York --modalities video,phone\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability away 2026-12-24..2027-01-02"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite-notes availability set\n"
"  respite-notes availability set availability.json\n"
"  respite-notes availability set --weekdays mon-fri --from 09:00 --to 17:00 --zone America/New_York --modalities video,phone --duration 50\n"
"  respite-notes availability set --hours \"mon-fri 18:00-22:00\" --hours \"sat,sun 10:00-14:00\" --urgent-hours \"daily 22:00-02:00\" --zone America/New_York\n"
"\n"
"What no option names stays as it is; an imported calendar and times away stay in any case."

msgid ""
"Examples:\n"
"  respite-notes availability show\n"
"  respite-notes availability show --json > availability.json"
msgstr ""
"Examples:\n"
"  respite-notes availability show\n"
"  respite-notes availability show --json > availability.json"

msgid ""
"Examples:\n"
"  respite-notes backup usb/keys-2026-11.bak\n"
"\n"
"Make one every quarter: new keys are made then, and an old backup cannot open what is sealed to them. Of the case files it holds what no server has: the key of psychotherapy notes, unfinished texts, the numbers of cases, and records that wait to be handed in. The rest is read from the department side again."
msgstr ""
"Examples:\n"
"  respite-notes backup usb/keys-2026-11.bak\n"
"\n"
"Make one every quarter: new keys are made then, and an old backup cannot open what is sealed to them. Of the case files it holds what no server has: the key of psychotherapy notes, unfinished texts, the numbers of cases, and records that wait to be handed in. The rest is read from the department side again."

msgid ""
"Examples:\n"
"  respite-notes book\n"
"  respite-notes book --at \"2026-11-24 19:00\" --modality phone --contact-file - < contact.txt"
msgstr ""
"Examples:\n"
"  respite-notes book\n"
"  respite-notes book --at \"2026-11-24 19:00\" --modality phone --contact-file - < contact.txt"

msgid ""
"Examples:\n"
"  respite-notes cancel 3\n"
"  respite-notes cancel 3 --yes --note-file note.txt"
msgstr ""
"Examples:\n"
"  respite-notes cancel 3\n"
"  respite-notes cancel 3 --yes --note-file note.txt"

msgid ""
"Examples:\n"
"  respite-notes cases\n"
"  respite-notes cases list --json"
msgstr ""
"Examples:\n"
"  respite-notes cases\n"
"  respite-notes cases list --json"

msgid ""
"Examples:\n"
"  respite-notes cases close 1\n"
"  respite-notes cases close 1 --reason goals-met --text-file note.txt --yes\n"
"\n"
"A case is not closed over a hand-off without an end, a report that is owed, or an unsigned note. The closing note is written, signed and locked on the way; one that is signed already is enough."
msgstr ""
"Examples:\n"
"  respite-notes cases close 1\n"
"  respite-notes cases close 1 --reason goals-met --text-file note.txt --yes\n"
"\n"
"A case is not closed over a hand-off without an end, a report that is owed, or an unsigned note. The closing note is written, signed and locked on the way; one that is signed already is enough."

msgid ""
"Examples:\n"
"  respite-notes cases open --walk-in\n"
"  respite-notes cases open --booking 3\n"
"  respite-notes cases open --booking 9 --same-as 1\n"
"\n"
"An officer who returns lands in the same case by the booking itself; the server cannot tell. --same-as is for one whom you recognise though the device is new. “held --walk-in” records the session of somebody at the door."
msgstr ""
"Examples:\n"
"  respite-notes cases open --walk-in\n"
"  respite-notes cases open --booking 3\n"
"  respite-notes cases open --booking 9 --same-as 1\n"
"\n"
"An officer who returns lands in the same case by the booking itself; the server cannot tell. --same-as is for one whom you recognise though the device is new. “held --walk-in” records the session of somebody at the door."

msgid ""
"Examples:\n"
"  respite-notes cases rename 1\n"
"  respite-notes cases rename 1 --name-file name.txt\n"
"  respite-notes cases rename 1 --no-name"
msgstr ""
"Examples:\n"
"  respite-notes cases rename 1\n"
"  respite-notes cases rename 1 --name-file name.txt\n"
"  respite-notes cases rename 1 --no-name"

msgid ""
"Examples:\n"
"  respite-notes cases reopen 1\n"
"  respite-notes cases reopen 1 --reason-file why.txt"
msgstr ""
"Examples:\n"
"  respite-notes cases reopen 1\n"
"  respite-notes cases reopen 1 --reason-file why.txt"

msgid ""
"Examples:\n"
"  respite-notes cases show 1\n"
"  respite-notes cases show 1 --note 2 --json"
msgstr ""
"Examples:\n"
"  respite-notes cases show 1\n"
"  respite-notes cases show 1 --note 2 --json"

msgid ""
"Examples:\n"
"  respite-notes cosign 1\n"
"  respite-notes cosign 1 --yes\n"
"  respite-notes cosign 1 --return --reason-file remark.txt"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite-notes counts\n"
"  respite-notes counts --agree\n"
"  respite-notes counts --refuse\n"
"  respite-notes counts --json\n"
"\n"
"The numbers are split on this device into two sealed halves, one for each side, and leave it at a random later moment of the quarter. Only the sum over five or more clinicians is ever published, with noise."

msgid ""
"Examples:\n"
"  respite-notes custodian\n"
"  respite-notes custodian status --json"
msgstr ""
"Examples:\n"
"  respite-notes custodian\n"
"  respite-notes custodian status --json"

msgid ""
"Examples:\n"
"  respite-notes custodian found custodian.plan --holder \"Ana Torres\" --holder \"Ben Ito\" --holder \"Cleo Ward\" --threshold 2\n"
"\n"
"The plan goes to the clinical authority (“respite-authority custodian”). Once the roster names it, the holders' “sync” fetches their shares, and new records are sealed to the custodian as well; psychotherapy notes never are. Hand over what only the custodian before could open, before a new one takes its place. You alone see to it that the key is forgotten: this program does."
msgstr ""
"Examples:\n"
"  respite-notes custodian found custodian.plan --holder \"Ana Torres\" --holder \"Ben Ito\" --holder \"Cleo Ward\" --threshold 2\n"
"\n"
"The plan goes to the clinical authority (“respite-authority custodian”). Once the roster names it, the holders' “sync” fetches their shares, and new records are sealed to the custodian as well; psychotherapy notes never are. Hand over what only the custodian before could open, before a new one takes its place. You alone see to it that the key is forgotten: this program does."

msgid ""
"Examples:\n"
"  respite-notes custodian give --to \"Ben Ito\"\n"
"\n"
"A share cannot be cut down to one case: whoever has enough of them opens every case file that is sealed to the custodian. Agree with the other holders, by another way than this program, on whose cases are handed over, to whom and why."
msgstr ""
"Examples:\n"
"  respite-notes custodian give --to \"Ben Ito\"\n"
"\n"
"A share cannot be cut down to one case: whoever has enough of them opens every case file that is sealed to the custodian. Agree with the other holders, by another way than this program, on whose cases are handed over, to whom and why."

msgid ""
"Examples:\n"
"  respite-notes custodian recover --of \"Ana Torres\" --to \"Cleo Ward\"\n"
"\n"
"For whom enough holders have left their shares with “custodian give”. Handed over are the cases that nobody else belongs to; the successor becomes a member at their next “sync”. Psychotherapy notes are never handed over. What Ana's device signed and nobody had seen before she was revoked is believed on the holders' word. Afterwards the holders take their shares back."
msgstr ""
"Examples:\n"
"  respite-notes custodian recover --of \"Ana Torres\" --to \"Cleo Ward\"\n"
"\n"
"For whom enough holders have left their shares with “custodian give”. Handed over are the cases that nobody else belongs to; the successor becomes a member at their next “sync”. Psychotherapy notes are never handed over. What Ana's device signed and nobody had seen before she was revoked is believed on the holders' word. Afterwards the holders take their shares back."

msgid ""
"Examples:\n"
"  respite-notes custodian take-back\n"
"\n"
"Whoever has fetched it already has it: found a new custodian where that matters."
msgstr ""
"Examples:\n"
"  respite-notes custodian take-back\n"
"\n"
"Whoever has fetched it already has it: found a new custodian where that matters."

msgid ""
"Examples:\n"
"  respite-notes device add usb/request --to usb/welcome\n"
"  respite-notes device add usb/request --to usb/welcome --words \"six words from the new device\"\n"
"\n"
"Whoever holds the device of this request reads from then on everything that you read. The welcome opens on that device alone. Your share of the records custodian's key goes along only where you say so: nothing takes it back."
msgstr ""
"Examples:\n"
"  respite-notes device add usb/request --to usb/welcome\n"
"  respite-notes device add usb/request --to usb/welcome --words \"six words from the new device\"\n"
"\n"
"Whoever holds the device of this request reads from then on everything that you read. The welcome opens on that device alone. Your share of the records custodian's key goes along only where you say so: nothing takes it back."

msgid ""
"Examples:\n"
"  respite-notes device finish usb/welcome\n"
"\n"
"The department side has to serve the list that names this device; the welcome opens once. Delete the three files afterwards."
msgstr ""
"Examples:\n"
"  respite-notes device finish usb/welcome\n"
"\n"
"The department side has to serve the list that names this device; the welcome opens once. Delete the three files afterwards."

msgid ""
"Examples:\n"
"  respite-notes device invite usb/invitation\n"
"\n"
"The file is public: your name, your identity key and the programme's code."
msgstr ""
"Examples:\n"
"  respite-notes device invite usb/invitation\n"
"\n"
"The file is public: your name, your identity key and the programme's code."

msgid ""
"Examples:\n"
"  respite-notes device list\n"
"  respite-notes device list --json"
msgstr ""
"Examples:\n"
"  respite-notes device list\n"
"  respite-notes device list --json"

msgid ""
"Examples:\n"
"  respite-notes device request usb/invitation --to usb/request\n"
"  respite-notes device request --to usb/request\n"
"\n"
"Without an invitation, a device that has its keys asks again: for a welcome that was lost, or because the first device has made new keys. The passphrase and the recovery sheet are this device's own."
msgstr ""
"Examples:\n"
"  respite-notes device request usb/invitation --to usb/request\n"
"  respite-notes device request --to usb/request\n"
"\n"
"Without an invitation, a device that has its keys asks again: for a welcome that was lost, or because the first device has made new keys. The passphrase and the recovery sheet are this device's own."

msgid ""
"Examples:\n"
"  respite-notes device revoke 2\n"
"  respite-notes device revoke 2 --yes\n"
"\n"
"It cannot be undone. A device that you still have: synchronise it first, then “respite-notes wipe” on it."
msgstr ""
"Examples:\n"
"  respite-notes device revoke 2\n"
"  respite-notes device revoke 2 --yes\n"
"\n"
"It cannot be undone. A device that you still have: synchronise it first, then “respite-notes wipe” on it."

msgid ""
"Examples:\n"
"  respite-notes disclose 1\n"
"  respite-notes disclose 1 --release 1 --notice-sent\n"
"  respite-notes disclose 1 --basis danger-to-persons --parts notes --recipient-file who.txt --purpose-file why.txt\n"
"  respite-notes disclose 1 --report 1 --parts notes\n"
"\n"
"Nothing is logged without a release that is in force and covers it, or a legal basis: own-request, danger-to-persons, child-abuse, elder-abuse, disability-abuse, peer-other-law, peer-danger, peer-witness, court-order, other-exception, treatment-team. “respite-notes strike --disclosure” marks a wrong entry; it stays readable."
msgstr ""
"Examples:\n"
"  respite-notes disclose 1\n"
"  respite-notes disclose 1 --release 1 --notice-sent\n"
"  respite-notes disclose 1 --basis danger-to-persons --parts notes --recipient-file who.txt --purpose-file why.txt\n"
"  respite-notes disclose 1 --report 1 --parts notes\n"
"\n"
"Nothing is logged without a release that is in force and covers it, or a legal basis: own-request, danger-to-persons, child-abuse, elder-abuse, disability-abuse, peer-other-law, peer-danger, peer-witness, court-order, other-exception, treatment-team. “respite-notes strike --disclosure” marks a wrong entry; it stays readable."

msgid ""
"Examples:\n"
"  respite-notes disclosures 1\n"
"  respite-notes disclosures 1 --json"
msgstr ""
"Examples:\n"
"  respite-notes disclosures 1\n"
"  respite-notes disclosures 1 --json"

msgid ""
"Examples:\n"
"  respite-notes drafts\n"
"  respite-notes drafts list --json"
msgstr ""
"Examples:\n"
"  respite-notes drafts\n"
"  respite-notes drafts list --json"

msgid ""
"Examples:\n"
"  respite-notes drafts discard 2\n"
"  respite-notes drafts discard 2 --yes"
msgstr ""
"Examples:\n"
"  respite-notes drafts discard 2\n"
"  respite-notes drafts discard 2 --yes"

msgid ""
"Examples:\n"
"  respite-notes drafts show 1\n"
"  respite-notes drafts show 1 --json"
msgstr ""
"Examples:\n"
"  respite-notes drafts show 1\n"
"  respite-notes drafts show 1 --json"

msgid ""
"Examples:\n"
"  respite-notes due\n"
"  respite-notes due --json"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite-notes export 1 --for officer --out copy\n"
"  respite-notes export 1 --for 2 --format html --out copy\n"
"  respite-notes export 1 --for 2 --format fhir --out copy --yes\n"
"\n"
"Formats: text, html, json, fhir (HL7 FHIR R4). The file is new and for you alone; whoever gets it can read it. What is not signed stays out, and so do psychotherapy notes, which “private export” takes. The copy goes into the log of disclosures."

msgid ""
"Examples:\n"
"  respite-notes followup add 1 --due \"2026-11-27 10:00\" --text-file - < what.txt\n"
"  respite-notes followup add 1 --booking 5\n"
"  respite-notes followup add 1 --next-day\n"
"\n"
"--next-day stays on your list until the next day is over, and shows the times that you keep free for it."
msgstr ""
"Examples:\n"
"  respite-notes followup add 1 --due \"2026-11-27 10:00\" --text-file - < what.txt\n"
"  respite-notes followup add 1 --booking 5\n"
"  respite-notes followup add 1 --next-day\n"
"\n"
"--next-day stays on your list until the next day is over, and shows the times that you keep free for it."

msgid ""
"Examples:\n"
"  respite-notes followup done\n"
"  respite-notes followup done 1 2\n"
"  respite-notes followup done 1 2 --declined --reason-file remark.txt"
msgstr ""
"Examples:\n"
"  respite-notes followup done\n"
"  respite-notes followup done 1 2\n"
"  respite-notes followup done 1 2 --declined --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes followup drop 1 2\n"
"  respite-notes followup drop 1 2 --reason-file remark.txt"
msgstr ""
"Examples:\n"
"  respite-notes followup drop 1 2\n"
"  respite-notes followup drop 1 2 --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes followup list\n"
"  respite-notes followup list 1 --all\n"
"  respite-notes followup list --json"
msgstr ""
"Examples:\n"
"  respite-notes followup list\n"
"  respite-notes followup list 1 --all\n"
"  respite-notes followup list --json"

msgid ""
"Examples:\n"
"  respite-notes followup move 1 2 --to \"2026-11-28 10:00\"\n"
"  respite-notes followup move 1 2 --booking 5"
msgstr ""
"Examples:\n"
"  respite-notes followup move 1 2 --to \"2026-11-28 10:00\"\n"
"  respite-notes followup move 1 2 --booking 5"

msgid ""
"Examples:\n"
"  respite-notes followup tried 1 2\n"
"  respite-notes followup tried 1 2 --last --reason-file remark.txt"
msgstr ""
"Examples:\n"
"  respite-notes followup tried 1 2\n"
"  respite-notes followup tried 1 2 --last --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes goal add 1\n"
"  respite-notes goal add 1 --text-file goal.txt --measure-file measure.txt --target 2027-02-28"
msgstr ""
"Examples:\n"
"  respite-notes goal add 1\n"
"  respite-notes goal add 1 --text-file goal.txt --measure-file measure.txt --target 2027-02-28"

msgid ""
"Examples:\n"
"  respite-notes goal list\n"
"  respite-notes goal list 1 --history\n"
"  respite-notes goal list 1 --json"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite-notes goal set\n"
"  respite-notes goal set 1 2 --achievement improving\n"
"  respite-notes goal set 1 2 --status completed --achievement achieved --reason-file remark.txt\n"
"\n"
"Completed, cancelled and rejected are ends: a goal that has ended is set anew."

msgid ""
"Examples:\n"
"  respite-notes handoff list\n"
"  respite-notes handoff list 1 --all\n"
"  respite-notes handoff list --json"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite-notes handoff offer\n"
"  respite-notes handoff offer 1 --resource 6 --reason-file why.txt\n"
"  respite-notes handoff offer 1 --service-file service.txt --contact-file contact.txt --reason-file - < why.txt\n"
"\n"
"Tell the service nothing about the person without a release of information."

msgid ""
"Examples:\n"
"  respite-notes handoff resources\n"
"  respite-notes handoff resources --json"
msgstr ""
"Examples:\n"
"  respite-notes handoff resources\n"
"  respite-notes handoff resources --json"

msgid ""
"Examples:\n"
"  respite-notes handoff {word} 1 2\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt"
msgstr ""
"Examples:\n"
"  respite-notes handoff {word} 1 2\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt --yes\n"
"\n"
"An end is final; whoever comes back is offered a new one."
msgstr ""
"Examples:\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt --yes\n"
"\n"
"An end is final; whoever comes back is offered a new one."

msgid ""
"Examples:\n"
"  respite-notes held 3\n"
"  respite-notes held 3 --no-show\n"
"  respite-notes held --walk-in 2 --at \"2026-11-24 19:00\" --minutes 30\n"
"  respite-notes note 1 --booking 3\n"
"\n"
"Who came is known to the members of the case alone. Whoever did not come may be due a call, too. “respite-notes strike --session” puts a wrong one right."
msgstr ""
"Examples:\n"
"  respite-notes held 3\n"
"  respite-notes held 3 --no-show\n"
"  respite-notes held --walk-in 2 --at \"2026-11-24 19:00\" --minutes 30\n"
"  respite-notes note 1 --booking 3\n"
"\n"
"Who came is known to the members of the case alone. Whoever did not come may be due a call, too. “respite-notes strike --session” puts a wrong one right."

msgid ""
"Examples:\n"
"  respite-notes import 1 session.md\n"
"  respite-notes import 1 old/*.txt --happened \"2026-10-02 19:00\" --reason-file why.txt\n"
"  respite-notes import 1 call.txt --format contact --yes\n"
"\n"
"Each file becomes one draft; “sign” makes it a note. The files stay where they are, readable: remove them yourself."
msgstr ""
"Examples:\n"
"  respite-notes import 1 session.md\n"
"  respite-notes import 1 old/*.txt --happened \"2026-10-02 19:00\" --reason-file why.txt\n"
"  respite-notes import 1 call.txt --format contact --yes\n"
"\n"
"Each file becomes one draft; “sign” makes it a note. The files stay where they are, readable: remove them yourself."

msgid ""
"Examples:\n"
"  respite-notes init\n"
"  respite-notes init --name \"Dana Rivera\" --backup usb/keys.bak --recovery-file sheet.txt --passphrase-file pass.txt\n"
"\n"
"Without your keys nobody can open what officers told you, not even the clinical authority: keep the backup and the sheet apart from this device."
msgstr ""
"Examples:\n"
"  respite-notes init\n"
"  respite-notes init --name \"Dana Rivera\" --backup usb/keys.bak --recovery-file sheet.txt --passphrase-file pass.txt\n"
"\n"
"Without your keys nobody can open what officers told you, not even the clinical authority: keep the backup and the sheet apart from this device."

msgid ""
"Examples:\n"
"  respite-notes join programme.bundle\n"
"  respite-notes join programme.bundle --words-compared --passphrase-file pass.txt\n"
"  respite-notes join --card-file card.txt\n"
"\n"
"The card file holds the address and the groups of a card; only the first four groups are used. Run it again to publish your keys once the roster names you."
msgstr ""
"Examples:\n"
"  respite-notes join programme.bundle\n"
"  respite-notes join programme.bundle --words-compared --passphrase-file pass.txt\n"
"  respite-notes join --card-file card.txt\n"
"\n"
"The card file holds the address and the groups of a card; only the first four groups are used. Run it again to publish your keys once the roster names you."

msgid ""
"Examples:\n"
"  respite-notes keys rotate\n"
"  respite-notes keys rotate --yes --json\n"
"\n"
"For when somebody may have seen the present ones. New keys come by themselves each quarter. The old ones open what was sealed to them until then, and are destroyed as at the end of their quarters. Who has copied both a record's wrap and an old key can still read that record. Your identity and device keys stay: if those were seen, tell the clinical authority. Other devices of yours have to be added again."
msgstr ""
"Examples:\n"
"  respite-notes keys rotate\n"
"  respite-notes keys rotate --yes --json\n"
"\n"
"For when somebody may have seen the present ones. New keys come by themselves each quarter. The old ones open what was sealed to them until then, and are destroyed as at the end of their quarters. Who has copied both a record's wrap and an old key can still read that record. Your identity and device keys stay: if those were seen, tell the clinical authority. Other devices of yours have to be added again."

msgid ""
"Examples:\n"
"  respite-notes leave\n"
"  respite-notes leave --json\n"
"\n"
"Once you are revoked nobody can seal to you, and what only you could open is lost, unless the programme has a records custodian. Psychotherapy notes are yours alone in any event."
msgstr ""
"Examples:\n"
"  respite-notes leave\n"
"  respite-notes leave --json\n"
"\n"
"Once you are revoked nobody can seal to you, and what only you could open is lost, unless the programme has a records custodian. Psychotherapy notes are yours alone in any event."

msgid ""
"Examples:\n"
"  respite-notes mark 3 attended\n"
"  respite-notes mark 3 no-show\n"
"  respite-notes mark 3 cancelled"
msgstr ""
"Examples:\n"
"  respite-notes mark 3 attended\n"
"  respite-notes mark 3 no-show\n"
"  respite-notes mark 3 cancelled"

msgid ""
"Examples:\n"
"  respite-notes move 4 --at \"2026-11-24 19:00\"\n"
"\n"
"To others, propose a time instead."
msgstr ""
"Examples:\n"
"  respite-notes move 4 --at \"2026-11-24 19:00\"\n"
"\n"
"To others, propose a time instead."

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
"Examples:\n"
"  respite-notes note 1\n"
"  respite-notes note 1 --format dap --booking 3\n"
"  respite-notes note 1 --revise 2\n"
"  respite-notes note --resume\n"
"  respite-notes note 1 --happened \"2026-11-24 19:00\" --reason-file why.txt\n"
"\n"
"Your editor (VISUAL or EDITOR) gets a file in memory; a machine that swaps or hibernates may write it to its disk. Turn off histories and backups that it may keep elsewhere. A note of something more than 72 hours ago is a late entry: give the reason. It shows when it happened and when it was written."

msgid ""
"Examples:\n"
"  respite-notes now\n"
"  respite-notes now --all"
msgstr ""
"Examples:\n"
"  respite-notes now\n"
"  respite-notes now --all"

msgid ""
"Examples:\n"
"  respite-notes offer 3\n"
"  respite-notes offer 3 --days 30 --kind couple --note-file note.txt\n"
"\n"
"The officer books it with “respite again”. For calls that you owe somebody see “followup”."
msgstr ""
"Examples:\n"
"  respite-notes offer 3\n"
"  respite-notes offer 3 --days 30 --kind couple --note-file note.txt\n"
"\n"
"The officer books it with “respite again”. For calls that you owe somebody see “followup”."

msgid ""
"Examples:\n"
"  respite-notes open 3\n"
"  respite-notes open 3 --json"
msgstr ""
"Examples:\n"
"  respite-notes open 3\n"
"  respite-notes open 3 --json"

msgid ""
"Examples:\n"
"  respite-notes plan history 1\n"
"  respite-notes plan history 1 --json"
msgstr ""
"Examples:\n"
"  respite-notes plan history 1\n"
"  respite-notes plan history 1 --json"

msgid ""
"Examples:\n"
"  respite-notes plan show 1\n"
"  respite-notes plan show 1 --version-number 1\n"
"  respite-notes plan show 1 --json"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite-notes plan write 1\n"
"  respite-notes plan write 1 --text-file plan.txt --goals 1,2 --review 2027-01-31\n"
"  respite-notes plan write 1 --text-file plan.txt --visits 6 --every 14 --from 2027-01-04\n"
"\n"
"Your editor (VISUAL or EDITOR) gets a file in memory with the text of the version before; a machine that swaps or hibernates may write it to its disk. What is not given stays as it was: the visits, the day of review. Without --goals the plan names the goals that are open."

msgid ""
"Examples:\n"
"  respite-notes private export 1 --for 3 --out copy\n"
"  respite-notes private export 1 --for 3 --html --out copy --yes\n"
"\n"
"“respite-notes roi add --psychotherapy” records the authorization (45 CFR 164.508). A release of other things is not enough, whatever its words."
msgstr ""
"Examples:\n"
"  respite-notes private export 1 --for 3 --out copy\n"
"  respite-notes private export 1 --for 3 --html --out copy --yes\n"
"\n"
"“respite-notes roi add --psychotherapy” records the authorization (45 CFR 164.508). A release of other things is not enough, whatever its words."

msgid ""
"Examples:\n"
"  respite-notes private list 1\n"
"  respite-notes private list 1 --json"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite-notes private note 1\n"
"  respite-notes private note 1 --revise 2\n"
"  respite-notes private note 1 --text-file -\n"
"\n"
"Your editor gets a file in memory; a machine that swaps or hibernates may write it to its disk."

msgid ""
"Examples:\n"
"  respite-notes private passphrase\n"
"  respite-notes private passphrase --private-passphrase-file old --new-private-passphrase-file new\n"
"\n"
"Take another one than that of your state. Nobody can bring it back: not the recovery sheet, not the custodian. An older backup still opens with the older passphrase."
msgstr ""
"Examples:\n"
"  respite-notes private passphrase\n"
"  respite-notes private passphrase --private-passphrase-file old --new-private-passphrase-file new\n"
"\n"
"Take another one than that of your state. Nobody can bring it back: not the recovery sheet, not the custodian. An older backup still opens with the older passphrase."

msgid ""
"Examples:\n"
"  respite-notes private show 1 2\n"
"  respite-notes private show 1 2 --json"
msgstr ""
"Examples:\n"
"  respite-notes private show 1 2\n"
"  respite-notes private show 1 2 --json"

msgid ""
"Examples:\n"
"  respite-notes propose 3\n"
"  respite-notes propose 3 --at \"2026-11-24 19:00\" --note-file note.txt"
msgstr ""
"Examples:\n"
"  respite-notes propose 3\n"
"  respite-notes propose 3 --at \"2026-11-24 19:00\" --note-file note.txt"

msgid ""
"Examples:\n"
"  respite-notes queue\n"
"  respite-notes queue --json\n"
"\n"
"For each supervisee also how many notes are not signed yet and since when, as their devices said when they last handed in. What is more than two weeks old may be otherwise by now."
msgstr ""
"Examples:\n"
"  respite-notes queue\n"
"  respite-notes queue --json\n"
"\n"
"For each supervisee also how many notes are not signed yet and since when, as their devices said when they last handed in. What is more than two weeks old may be otherwise by now."

msgid ""
"Examples:\n"
"  respite-notes report done 1\n"
"  respite-notes report done 1 --not-owed --text-file why.txt\n"
"\n"
"A report that was made only in writing stays due until the oral one is recorded as well."
msgstr ""
"Examples:\n"
"  respite-notes report done 1\n"
"  respite-notes report done 1 --not-owed --text-file why.txt\n"
"\n"
"A report that was made only in writing stays due until the oral one is recorded as well."

msgid ""
"Examples:\n"
"  respite-notes report list 1\n"
"  respite-notes report list 1 --json"
msgstr ""
"Examples:\n"
"  respite-notes report list 1\n"
"  respite-notes report list 1 --json"

msgid ""
"Examples:\n"
"  respite-notes report start 1\n"
"  respite-notes report start 1 --ground child-abuse --text-file what.txt --happened \"2026-11-24 19:00\"\n"
"\n"
"The grounds: child-abuse, elder-abuse, disability-abuse. The timers run from --happened, when you came to suspect."
msgstr ""
"Examples:\n"
"  respite-notes report start 1\n"
"  respite-notes report start 1 --ground child-abuse --text-file what.txt --happened \"2026-11-24 19:00\"\n"
"\n"
"The grounds: child-abuse, elder-abuse, disability-abuse. The timers run from --happened, when you came to suspect."

msgid ""
"Examples:\n"
"  respite-notes report step 1\n"
"  respite-notes report step 1 --written --text-file reference.txt\n"
"  respite-notes report step 1 --report 2 --happened \"2026-11-24 21:30\"\n"
"\n"
"Log what was told with “respite-notes disclose CASE --report NUMBER”."
msgstr ""
"Examples:\n"
"  respite-notes report step 1\n"
"  respite-notes report step 1 --written --text-file reference.txt\n"
"  respite-notes report step 1 --report 2 --happened \"2026-11-24 21:30\"\n"
"\n"
"Log what was told with “respite-notes disclose CASE --report NUMBER”."

msgid ""
"Examples:\n"
"  respite-notes request dana.request\n"
"\n"
"The file is public: your name and your identity key."
msgstr ""
"Examples:\n"
"  respite-notes request dana.request\n"
"\n"
"The file is public: your name and your identity key."

msgid ""
"Examples:\n"
"  respite-notes restore usb/keys.bak\n"
"  respite-notes restore usb/keys.bak --recovery-file sheet.txt\n"
"  respite-notes restore --recovery-file sheet.txt\n"
"\n"
"Without a backup file, the recovery sheet opens the state that is here, and you choose a new passphrase."
msgstr ""
"Examples:\n"
"  respite-notes restore usb/keys.bak\n"
"  respite-notes restore usb/keys.bak --recovery-file sheet.txt\n"
"  respite-notes restore --recovery-file sheet.txt\n"
"\n"
"Without a backup file, the recovery sheet opens the state that is here, and you choose a new passphrase."

msgid ""
"Examples:\n"
"  respite-notes retention\n"
"  respite-notes retention list --json"
msgstr ""
"Examples:\n"
"  respite-notes retention\n"
"  respite-notes retention list --json"

msgid ""
"Examples:\n"
"  respite-notes retention death 1\n"
"  respite-notes retention death 1 --on 2026-11-24 --yes\n"
"\n"
"The case is kept for three years from then on, or for as long as the policy says. “respite-notes strike --death” puts a mistake right."
msgstr ""
"Examples:\n"
"  respite-notes retention death 1\n"
"  respite-notes retention death 1 --on 2026-11-24 --yes\n"
"\n"
"The case is kept for three years from then on, or for as long as the policy says. “respite-notes strike --death” puts a mistake right."

msgid ""
"Examples:\n"
"  respite-notes retention hold 1\n"
"  respite-notes retention hold 1 --reason-file subpoena.txt"
msgstr ""
"Examples:\n"
"  respite-notes retention hold 1\n"
"  respite-notes retention hold 1 --reason-file subpoena.txt"

msgid ""
"Examples:\n"
"  respite-notes retention keep 1\n"
"\n"
"It stays on this device alone, until the case's time is over."
msgstr ""
"Examples:\n"
"  respite-notes retention keep 1\n"
"\n"
"It stays on this device alone, until the case's time is over."

msgid ""
"Examples:\n"
"  respite-notes retention let-go 1\n"
"  respite-notes retention let-go 1 --yes"
msgstr ""
"Examples:\n"
"  respite-notes retention let-go 1\n"
"  respite-notes retention let-go 1 --yes"

msgid ""
"Examples:\n"
"  respite-notes retention lift 1\n"
"  respite-notes retention lift 1 --reason-file order.txt --yes"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite-notes retention sweep\n"
"  respite-notes retention sweep 4 7\n"
"  respite-notes retention sweep --yes --json\n"
"\n"
"Where nobody can be asked and --yes is not given, it only says what it would destroy. Psychotherapy notes go with their case where their passphrase is given. Backups made before keep what they hold; a server that keeps copies can do nothing with them once this quarter's key is destroyed, about a month after the quarter."

msgid ""
"Examples:\n"
"  respite-notes roi add 1\n"
"  respite-notes roi add 1 --parts notes,plans-and-goals --until 2027-06-30 --recipient-file who.txt --purpose-file why.txt --copy-given\n"
"  respite-notes roi add 1 --psychotherapy --until 2027-01-31\n"
"\n"
"A written release names recipient and scope (CGS 52-146q(b)). Recipient and purpose are no arguments: others on this machine could see them. Psychotherapy notes need an authorization of their own (45 CFR 164.508); combine it with nothing."
msgstr ""
"Examples:\n"
"  respite-notes roi add 1\n"
"  respite-notes roi add 1 --parts notes,plans-and-goals --until 2027-06-30 --recipient-file who.txt --purpose-file why.txt --copy-given\n"
"  respite-notes roi add 1 --psychotherapy --until 2027-01-31\n"
"\n"
"A written release names recipient and scope (CGS 52-146q(b)). Recipient and purpose are no arguments: others on this machine could see them. Psychotherapy notes need an authorization of their own (45 CFR 164.508); combine it with nothing."

msgid ""
"Examples:\n"
"  respite-notes roi list 1\n"
"  respite-notes roi list 1 --json"
msgstr ""
"Examples:\n"
"  respite-notes roi list 1\n"
"  respite-notes roi list 1 --json"

msgid ""
"Examples:\n"
"  respite-notes roi revoke 1 2\n"
"  respite-notes roi revoke 1 2 --in-writing --yes"
msgstr ""
"Examples:\n"
"  respite-notes roi revoke 1 2\n"
"  respite-notes roi revoke 1 2 --in-writing --yes"

msgid ""
"Examples:\n"
"  respite-notes schedule\n"
"  respite-notes schedule --all\n"
"  respite-notes schedule --offline --json"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite-notes search\n"
"  echo \"night elm\" | respite-notes search --text-file -\n"
"\n"
"Every word must occur, whole or in part. Words are no arguments: others on this machine could see them."

msgid ""
"Examples:\n"
"  respite-notes share 1\n"
"  respite-notes share 1 --with \"Ben Ortiz\"\n"
"  respite-notes share 1 --with Ben --cover --until 2026-12-24\n"
"\n"
"The records are wrapped anew for the colleague; the server is told nothing but who may fetch. Psychotherapy notes never go along. A cover does not end by itself: “due” says when its day has come, and “unshare” ends it."
msgstr ""
"Examples:\n"
"  respite-notes share 1\n"
"  respite-notes share 1 --with \"Ben Ortiz\"\n"
"  respite-notes share 1 --with Ben --cover --until 2026-12-24\n"
"\n"
"The records are wrapped anew for the colleague; the server is told nothing but who may fetch. Psychotherapy notes never go along. A cover does not end by itself: “due” says when its day has come, and “unshare” ends it."

msgid ""
"Examples:\n"
"  respite-notes sign 1 2\n"
"  respite-notes sign 1 2 --yes"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite-notes strike 1 2\n"
"  respite-notes strike 1 2 --yes --reason-file why.txt\n"
"  respite-notes strike 1 --session 3\n"
"  respite-notes strike 1 --hand-off 1\n"
"\n"
"Its author or their supervisor can do it. A session takes its follow-ups along. What was told stays told: a struck disclosure remains in the log."

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
"Examples:\n"
"  respite-notes sync\n"
"  respite-notes sync --json\n"
"  respite-notes sync --only-copy\n"
"  respite-notes sync --hand-in\n"
"\n"
"Records of your cases wait for a time of their own, so that the server does not see when they were written; --hand-in sends them now. --only-copy is for the one device that goes on after two copies of your keys were in use.\n"
"\n"
"What the server shows and should not, or holds back, is never taken for true: each sort is a warning on standard error, and is counted by --json under “findings”. The command still ends with 0, since what verifies was taken and the work goes on; it ends with 1 where the department side does not answer."

msgid ""
"Examples:\n"
"  respite-notes tasks\n"
"  respite-notes tasks --json\n"
"  respite-notes tasks --done 3\n"
"\n"
"A session leaves the list when it is cancelled or moved, or when you say that it was handed over otherwise."
msgstr ""
"Examples:\n"
"  respite-notes tasks\n"
"  respite-notes tasks --json\n"
"  respite-notes tasks --done 3\n"
"\n"
"A session leaves the list when it is cancelled or moved, or when you say that it was handed over otherwise."

msgid ""
"Examples:\n"
"  respite-notes today\n"
"  respite-notes today --offline --json\n"
"\n"
"One list with times: follow-ups, next-day holds, hand-offs that stand still, notes without a signature (72 hours) or co-signature (7 days), reports (12 and 48 hours). For supervisors, how many notes wait, and how many of their supervisees' are unsigned. Below it, your own figures against the goals that the programme has signed; nobody else sees them."
msgstr ""
"Examples:\n"
"  respite-notes today\n"
"  respite-notes today --offline --json\n"
"\n"
"One list with times: follow-ups, next-day holds, hand-offs that stand still, notes without a signature (72 hours) or co-signature (7 days), reports (12 and 48 hours). For supervisors, how many notes wait, and how many of their supervisees' are unsigned. Below it, your own figures against the goals that the programme has signed; nobody else sees them."

msgid ""
"Examples:\n"
"  respite-notes transfer 1 --to \"Ben Ortiz\"\n"
"  respite-notes transfer --all --to Ben\n"
"\n"
"You leave the case: nothing that comes after is sealed to you. Sign or discard your drafts first. Psychotherapy notes never go along: they stay yours, and nobody else can ever read them."
msgstr ""
"Examples:\n"
"  respite-notes transfer 1 --to \"Ben Ortiz\"\n"
"  respite-notes transfer --all --to Ben\n"
"\n"
"You leave the case: nothing that comes after is sealed to you. Sign or discard your drafts first. Psychotherapy notes never go along: they stay yours, and nobody else can ever read them."

msgid ""
"Examples:\n"
"  respite-notes unshare 1\n"
"  respite-notes unshare 1 \"Ben Ortiz\"\n"
"\n"
"All records are wrapped anew without them. What they have read, copied or still have on their device stays with them; no program can take it back."
msgstr ""
"Examples:\n"
"  respite-notes unshare 1\n"
"  respite-notes unshare 1 \"Ben Ortiz\"\n"
"\n"
"All records are wrapped anew without them. What they have read, copied or still have on their device stays with them; no program can take it back."

msgid ""
"Examples:\n"
"  respite-notes verify\n"
"  respite-notes verify --json"
msgstr ""
"Examples:\n"
"  respite-notes verify\n"
"  respite-notes verify --json"

msgid ""
"Examples:\n"
"  respite-notes wipe\n"
"  respite-notes wipe --yes\n"
"\n"
"Backups elsewhere are not touched."
msgstr ""
"Examples:\n"
"  respite-notes wipe\n"
"  respite-notes wipe --yes\n"
"\n"
"Backups elsewhere are not touched."

msgid ""
"Examples:\n"
"  respite-summary coverage\n"
"  respite-summary coverage --days 28 --json\n"
"  respite-summary coverage --model police-based\n"
"\n"
"From the openings that are the same for everybody who asks; nothing here is about an officer. The goals are those of the signed policy."
msgstr ""
"Examples:\n"
"  respite-summary coverage\n"
"  respite-summary coverage --days 28 --json\n"
"  respite-summary coverage --model police-based\n"
"\n"
"From the openings that are the same for everybody who asks; nothing here is about an officer. The goals are those of the signed policy."

msgid ""
"Examples:\n"
"  respite-summary export --html summary.html\n"
"  respite-summary export --round 2027-Q1 --csv summary.csv --json summary.json\n"
"\n"
"The page is one file without scripts that loads nothing; it prints on two sheets."
msgstr ""
"Examples:\n"
"  respite-summary export --html summary.html\n"
"  respite-summary export --round 2027-Q1 --csv summary.csv --json summary.json\n"
"\n"
"The page is one file without scripts that loads nothing; it prints on two sheets."

msgid ""
"Examples:\n"
"  respite-summary invitation\n"
"  respite-summary invitation > invitation.txt"
msgstr ""
"Examples:\n"
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
"Examples:\n"
"  respite-summary join\n"
"  respite-summary join --invitation-file invitation.txt --words-compared\n"
"  respite-summary join --bundle programme.bundle\n"
"\n"
"An invitation is an address and four groups, as “respite-summary invitation” prints it. An officer's card is not one: its code belongs to an officer."

msgid ""
"Examples:\n"
"  respite-summary latest\n"
"  respite-summary latest --json"
msgstr ""
"Examples:\n"
"  respite-summary latest\n"
"  respite-summary latest --json"

msgid ""
"Examples:\n"
"  respite-summary list\n"
"  respite-summary list --json"
msgstr ""
"Examples:\n"
"  respite-summary list\n"
"  respite-summary list --json"

msgid ""
"Examples:\n"
"  respite-summary show 2027-Q1\n"
"  respite-summary show 2027-Q1 --json"
msgstr ""
"Examples:\n"
"  respite-summary show 2027-Q1\n"
"  respite-summary show 2027-Q1 --json"

msgid ""
"Examples:\n"
"  respite-summary trend\n"
"  respite-summary trend --json"
msgstr ""
"Examples:\n"
"  respite-summary trend\n"
"  respite-summary trend --json"

msgid ""
"Examples:\n"
"  respite-summary verify\n"
"  respite-summary verify --json"
msgstr ""
"Examples:\n"
"  respite-summary verify\n"
"  respite-summary verify --json"

msgid "Exception {number}"
msgstr "Exception {number}"

msgid "Exit with 1 where something has expired or ends within 30 days: for a timer that sends mail."
msgstr "Exit with 1 where something has expired or ends within 30 days: for a timer that sends mail."

msgid "Expired"
msgstr "Expired"

msgid "Expired: {document}. No new bookings until the clinical authority renews it: {contact}."
msgstr "Expired: {document}. No new bookings until the clinical authority renews it: {contact}."

msgid "Expires"
msgstr "Expires"

msgid "Expires soon"
msgstr "Expires soon"

msgid "Expires soon: {document}. The clinical authority renews it: {contact}."
msgstr "Expires soon: {document}. The clinical authority renews it: {contact}."

msgctxt "kind of service"
msgid "Faith"
msgstr "Faith"

msgid "Family"
msgstr "Family"

msgctxt "kind of service"
msgid "Family"
msgstr "Family"

msgid "Family and home"
msgstr "Family and home"

msgid "Fetch and verify the schedule, acknowledge what is new, send what is saved."
msgstr "Fetch and verify the schedule, acknowledge what is new, send what is saved."

msgid "Fetching case files"
msgstr "Fetching case files"

msgid "Fetching tokens"
msgstr "Fetching tokens"

msgid "Fewer holders are left than shares are needed: nobody can put the key together. Found a new custodian."
msgstr "Fewer holders are left than shares are needed: nobody can put the key together. Found a new custodian."

msgid "Figures of a round were released before it was over."
msgstr "Figures of a round were released before it was over."

msgid "Files that the authority wrote."
msgstr "Files that the authority wrote."

msgid "Find a free time outside your shifts. Nothing about you leaves this device."
msgstr "Find a free time outside your shifts. Nothing about you leaves this device."

msgid "Find words in all your case files; the search runs in memory, and no index is kept."
msgstr "Find words in all your case files; the search runs in memory, and no index is kept."

msgid "Finish what waits, fetch tokens that are due, look for answers."
msgstr "Finish what waits, fetch tokens that are due, look for answers."

msgid "First contact"
msgstr "First contact"

msgid "First quarter"
msgstr "First quarter"

msgid "First “init”, then “request” for the clinical authority, then “join” and “availability set”. Start without a command for a menu. “respite-notes now” shows whom to call at once; it needs no network and no passphrase. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."
msgstr "First “init”, then “request” for the clinical authority, then “join” and “availability set”. Start without a command for a menu. “respite-notes now” shows whom to call at once; it needs no network and no passphrase. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."

msgid "Follow-up"
msgstr "Follow-up"

msgid "Follow-up added"
msgstr "Follow-up added"

msgid "Follow-up {number} is due {time}."
msgstr "Follow-up {number} is due {time}."

msgid "Follow-up {number}: {day} is kept for this person."
msgstr "Follow-up {number}: {day} is kept for this person."

msgid "Follow-up {number}: {state}."
msgstr "Follow-up {number}: {state}."

msgid "Follow-ups"
msgstr "Follow-ups"

msgid "Follow-ups kept"
msgstr "Follow-ups kept"

msgid "Follow-ups, in hours after a session"
msgstr "Follow-ups, in hours after a session"

msgid "Follow-ups, in hours after somebody did not come"
msgstr "Follow-ups, in hours after somebody did not come"

msgid "For"
msgstr "For"

msgid "For everything else your consent in writing is needed. It names who may receive what, and you can withdraw it in writing at any time."
msgstr "For everything else your consent in writing is needed. It names who may receive what, and you can withdraw it in writing at any time."

msgid ""
"For example:\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"The setting in front keeps a crash from printing memory. Logs go to standard error; they name no person, no address and no key."
msgstr ""
"For example:\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"The setting in front keeps a crash from printing memory. Logs go to standard error; they name no person, no address and no key."

msgid ""
"For example:\n"
"  respite-authority amend programme.bundle --programme programme.yaml\n"
"\n"
"Says in plain words what changes. The sponsor signs the policy after that, with “sign”; until then the old one holds. Print cards for a new department with “cards --new-officers”."
msgstr ""
"For example:\n"
"  respite-authority amend programme.bundle --programme programme.yaml\n"
"\n"
"Says in plain words what changes. The sponsor signs the policy after that, with “sign”; until then the old one holds. Print cards for a new department with “cards --new-officers”."

msgid ""
"For example:\n"
"  respite-authority cards programme.bundle --cell \"River towns\" --count 10 --programme programme.yaml\n"
"\n"
"They replace lost cards and end with the others; for officers who joined, say how many with --new-officers: only those make a cell larger. At least ten at once, since a single new card would tell whose it is. Cards that were printed before stay valid. Nothing lists which card is whose: let them be drawn like lots."
msgstr ""
"For example:\n"
"  respite-authority cards programme.bundle --cell \"River towns\" --count 10 --programme programme.yaml\n"
"\n"
"They replace lost cards and end with the others; for officers who joined, say how many with --new-officers: only those make a cell larger. At least ten at once, since a single new card would tell whose it is. Cards that were printed before stay valid. Nothing lists which card is whose: let them be drawn like lots."

msgid ""
"For example:\n"
"  respite-authority certify programme.bundle --programme programme.yaml --request ana.request\n"
"\n"
"Compare the six words with the clinician in person or by telephone before you sign. The bundle is replaced; both sides import it again. Without --request the entries of those who are on the roster already are taken anew from the programme file."
msgstr ""
"For example:\n"
"  respite-authority certify programme.bundle --programme programme.yaml --request ana.request\n"
"\n"
"Compare the six words with the clinician in person or by telephone before you sign. The bundle is replaced; both sides import it again. Without --request the entries of those who are on the roster already are taken anew from the programme file."

msgid ""
"For example:\n"
"  respite-authority charter programme.bundle --programme programme.yaml --request ruth/signer.request\n"
"\n"
"The programme file names the signers from now on; --request brings the keys that are new. Enough signers of the old charter and enough of the new one then run “sign”. Cards that were printed before stay valid."
msgstr ""
"For example:\n"
"  respite-authority charter programme.bundle --programme programme.yaml --request ruth/signer.request\n"
"\n"
"The programme file names the signers from now on; --request brings the keys that are new. Enough signers of the old charter and enough of the new one then run “sign”. Cards that were printed before stay valid."

msgid ""
"For example:\n"
"  respite-authority custodian programme.bundle --plan custodian.plan\n"
"  respite-authority custodian programme.bundle --none\n"
"\n"
"The plan is what “respite-notes custodian found” wrote. Compare the six words with the clinician who ran it, in person or by telephone. Officers read in the limits of confidentiality who holds shares and how many are needed. A new custodian takes the place of the one before."
msgstr ""
"For example:\n"
"  respite-authority custodian programme.bundle --plan custodian.plan\n"
"  respite-authority custodian programme.bundle --none\n"
"\n"
"The plan is what “respite-notes custodian found” wrote. Compare the six words with the clinician who ran it, in person or by telephone. Officers read in the limits of confidentiality who holds shares and how many are needed. A new custodian takes the place of the one before."

msgid ""
"For example:\n"
"  respite-authority found programme.yaml --side department.request --side provider.request --request requests --home helen\n"
"\n"
"Signs with your key. Further signers then run “sign”, and both sides import the bundle; the provider side also takes the code digests."
msgstr ""
"For example:\n"
"  respite-authority found programme.yaml --side department.request --side provider.request --request requests --home helen\n"
"\n"
"Signs with your key. Further signers then run “sign”, and both sides import the bundle; the provider side also takes the code digests."

msgid ""
"For example:\n"
"  respite-authority init --role clinical --home helen\n"
"\n"
"Keep the folder on a stick in a safe place. The file signer.request in it is public: hand it to whoever founds the programme."
msgstr ""
"For example:\n"
"  respite-authority init --role clinical --home helen\n"
"\n"
"Keep the folder on a stick in a safe place. The file signer.request in it is public: hand it to whoever founds the programme."

msgid ""
"For example:\n"
"  respite-authority policy check Policies\n"
"  respite-authority policy diff Policies programme/programme.bundle\n"
"  respite-authority policy sign Policies programme/programme.bundle --home clinical\n"
"\n"
"A rule holds only in a bundle that a clinical signer and the sponsor have both signed; every program checks that itself."
msgstr ""
"For example:\n"
"  respite-authority policy check Policies\n"
"  respite-authority policy diff Policies programme/programme.bundle\n"
"  respite-authority policy sign Policies programme/programme.bundle --home clinical\n"
"\n"
"A rule holds only in a bundle that a clinical signer and the sponsor have both signed; every program checks that itself."

msgid ""
"For example:\n"
"  respite-authority revoke programme.bundle \"Ana Torres\"\n"
"\n"
"Cannot be undone for that key; a clinician who comes back makes a new one."
msgstr ""
"For example:\n"
"  respite-authority revoke programme.bundle \"Ana Torres\"\n"
"\n"
"Cannot be undone for that key; a clinician who comes back makes a new one."

msgid ""
"For example:\n"
"  respite-authority rounds programme.bundle --programme programme.yaml --side department.request --side provider.request --out 2027\n"
"\n"
"Keys that are named stay; bookings and tokens of the old year stay good. New cards begin where the old ones end; none are printed while the old ones last for three quarters more. Roster and policy are dated anew, from the programme file. The sponsor signs the policy after that, with “sign”."
msgstr ""
"For example:\n"
"  respite-authority rounds programme.bundle --programme programme.yaml --side department.request --side provider.request --out 2027\n"
"\n"
"Keys that are named stay; bookings and tokens of the old year stay good. New cards begin where the old ones end; none are printed while the old ones last for three quarters more. Roster and policy are dated anew, from the programme file. The sponsor signs the policy after that, with “sign”."

msgid ""
"For example:\n"
"  respite-authority sides programme.bundle --side department.request\n"
"\n"
"For the request that a side writes after rotating its certificate or moving. Rounds and policy stay as they are."
msgstr ""
"For example:\n"
"  respite-authority sides programme.bundle --side department.request\n"
"\n"
"For the request that a side writes after rotating its certificate or moving. Rounds and policy stay as they are."

msgid ""
"For example:\n"
"  respite-authority sign programme/programme.bundle --home council\n"
"\n"
"Shows in plain words what you are about to sign. The file is replaced by the same one with your signature added."
msgstr ""
"For example:\n"
"  respite-authority sign programme/programme.bundle --home council\n"
"\n"
"Shows in plain words what you are about to sign. The file is replaced by the same one with your signature added."

msgid ""
"For example:\n"
"  respite-server backup /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"The copy holds the server's secret keys: keep it as well as the server, and delete it when the bookings in it should be gone. It holds no key of a check-in round: a server that is restored from it needs new ones for the rounds to come."
msgstr ""
"For example:\n"
"  respite-server backup /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"The copy holds the server's secret keys: keep it as well as the server, and delete it when the bookings in it should be gone. It holds no key of a check-in round: a server that is restored from it needs new ones for the rounds to come."

msgid ""
"For example:\n"
"  respite-server check --home /srv/respite"
msgstr ""
"For example:\n"
"  respite-server check --home /srv/respite"

msgid ""
"For example:\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  respite-server import programme.bundle provider.codes --home /srv/respite\n"
"\n"
"The provider side also takes the file of code digests. What is older than what is there already, or not signed as it must be, is refused."
msgstr ""
"For example:\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  respite-server import programme.bundle provider.codes --home /srv/respite\n"
"\n"
"The provider side also takes the file of code digests. What is older than what is there already, or not signed as it must be, is refused."

msgid ""
"For example:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server init --role both --home ./both \\\n"
"    --address https://127.0.0.1:8443 --address https://127.0.0.1:8444\n"
"\n"
"Give the file side.request to the clinical authority, by hand or over a channel that you trust."
msgstr ""
"For example:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server init --role both --home ./both \\\n"
"    --address https://127.0.0.1:8443 --address https://127.0.0.1:8444\n"
"\n"
"Give the file side.request to the clinical authority, by hand or over a channel that you trust."

msgid ""
"For example:\n"
"  respite-server request --home /srv/respite"
msgstr ""
"For example:\n"
"  respite-server request --home /srv/respite"

msgid ""
"For example:\n"
"  respite-server restore /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"Every file of the backup is checked before the folder appears. What was booked after the backup is lost on the server, not with the officers and clinicians who booked it."
msgstr ""
"For example:\n"
"  respite-server restore /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"Every file of the backup is checked before the folder appears. What was booked after the backup is lost on the server, not with the officers and clinicians who booked it."

msgid ""
"For example:\n"
"  respite-server rotate-certificate --home /srv/respite\n"
"\n"
"Clients accept both certificates that the roster names, so nobody is locked out. Restart the server, then give the new side.request to the authority."
msgstr ""
"For example:\n"
"  respite-server rotate-certificate --home /srv/respite\n"
"\n"
"Clients accept both certificates that the roster names, so nobody is locked out. Restart the server, then give the new side.request to the authority."

msgid ""
"For example:\n"
"  respite-server status --home /srv/respite --json"
msgstr ""
"For example:\n"
"  respite-server status --home /srv/respite --json"

msgid "For first responders and their families."
msgstr "For first responders and their families."

msgid "For lost ones"
msgstr "For lost ones"

msgid "For police only: answered by retired officers, with no ties to any department."
msgstr "For police only: answered by retired officers, with no ties to any department."

msgid "For somebody at the door"
msgstr "For somebody at the door"

msgid "For somebody who came without a booking."
msgstr "For somebody who came without a booking."

msgid "For the officer of a booking"
msgstr "For the officer of a booking"

msgid "For the officer of this booking."
msgstr "For the officer of this booking."

msgid "For the signers of a programme, on a machine that is not connected. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."
msgstr "For the signers of a programme, on a machine that is not connected. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."

msgid "For the timer: fetch tokens that are due, or send a check-in that waits, or do nothing, without a word."
msgstr "For the timer: fetch tokens that are due, or send a check-in that waits, or do nothing, without a word."

msgid "For which purpose?"
msgstr "For which purpose?"

msgid "For whom?"
msgstr "For whom?"

msgid "Forget the exception with this number."
msgstr "Forget the exception with this number."

msgid "Forget what was imported."
msgstr "Forget what was imported."

msgid "Formats of notes"
msgstr "Formats of notes"

msgid "Former records custodians"
msgstr "Former records custodians"

msgid "Found a programme, sign its documents, print its cards."
msgstr "Found a programme, sign its documents, print its cards."

msgid "Found a programme: documents, a year of rounds, cards and a poster."
msgstr "Found a programme: documents, a year of rounds, cards and a poster."

msgid "Found this programme, and sign it as {name}?"
msgstr "Found this programme, and sign it as {name}?"

msgid "Free by the next day"
msgstr "Free by the next day"

msgid "Free instead, the server says:"
msgstr "Free instead, the server says:"

msgid "Free on that day:"
msgstr "Free on that day:"

msgid "From"
msgstr "From"

msgid "From a round to come on, a check-in would ask: {questions}."
msgstr "From a round to come on, a check-in would ask: {questions}."

msgid "From now until six in the morning."
msgstr "From now until six in the morning."

msgid "From the case files"
msgstr "From the case files"

msgid "From when on these weekdays."
msgstr "From when on these weekdays."

msgid "Further lines of the crisis card"
msgstr "Further lines of the crisis card"

msgid "GIRP note"
msgstr "GIRP note"

msgid "Get the tool on a device of your own: {address} (SHA-256 {digest})."
msgstr "Get the tool on a device of your own: {address} (SHA-256 {digest})."

msgid "Get the tool on a device of your own; whoever gave you this card says where."
msgstr "Get the tool on a device of your own; whoever gave you this card says where."

msgid "Give --agree or --refuse, not both."
msgstr "Give --agree or --refuse, not both."

msgid "Give --booking or --session, not both."
msgstr "Give --booking or --session, not both."

msgid "Give --closed or --open, not both."
msgstr "Give --closed or --open, not both."

msgid "Give --cover or --supervise, not both."
msgstr "Give --cover or --supervise, not both."

msgid "Give --private or --now, not both."
msgstr "Give --private or --now, not both."

msgid "Give --release and its number, or --basis, or --report."
msgstr "Give --release and its number, or --basis, or --report."

msgid "Give --resource or --service-file, not both."
msgstr "Give --resource or --service-file, not both."

msgid "Give --revise or --resume, not both."
msgstr "Give --revise or --resume, not both."

msgid "Give --to or --booking, not both."
msgstr "Give --to or --booking, not both."

msgid "Give --walk-in, or --booking and its number."
msgstr "Give --walk-in, or --booking and its number."

msgid "Give --weekdays, --from and --to together."
msgstr "Give --weekdays, --from and --to together."

msgid "Give a booking or --walk-in, not both."
msgstr "Give a booking or --walk-in, not both."

msgid "Give a bundle or a card file, not both."
msgstr "Give a bundle or a card file, not both."

msgid "Give a calendar file, or --none."
msgstr "Give a calendar file, or --none."

msgid "Give a file or hours, not both."
msgstr "Give a file or hours, not both."

msgid "Give a period, or --cancel."
msgstr "Give a period, or --cancel."

msgid "Give days, or --remove."
msgstr "Give days, or --remove."

msgid "Give each a name of its own, or remove one."
msgstr "Give each a name of its own, or remove one."

msgid "Give it back for revision."
msgstr "Give it back for revision."

msgid "Give one --address for each side."
msgstr "Give one --address for each side."

msgid "Give one --listen for each side, or none."
msgstr "Give one --listen for each side, or none."

msgid "Give one of --due, --booking and --next-day."
msgstr "Give one of --due, --booking and --next-day."

msgid "Give one of --preset, --cycle, --calendar and --irregular."
msgstr "Give one of --preset, --cycle, --calendar and --irregular."

msgid "Give the authority the file {request}, and read out these six words by telephone: {words}."
msgstr "Give the authority the file {request}, and read out these six words by telephone: {words}."

msgid "Give the device your share of the records custodian's key too."
msgstr "Give the device your share of the records custodian's key too."

msgid "Give the first day of a cycle with --anchor."
msgstr "Give the first day of a cycle with --anchor."

msgid "Give the number of a case, or --all."
msgstr "Give the number of a case, or --all."

msgid "Give the plan with --plan, or say --none."
msgstr "Give the plan with --plan, or say --none."

msgid "Give this device your share of the records custodian's key too? If it is lost, nothing takes the share back."
msgstr "Give this device your share of the records custodian's key too? If it is lost, nothing takes the share back."

msgid "Give this note back?"
msgstr "Give this note back?"

msgid "Given back by the supervisor: {reason}"
msgstr "Given back by the supervisor: {reason}"

msgid "Given back with your remark."
msgstr "Given back with your remark."

msgid "Go on with a draft"
msgstr "Go on with a draft"

msgid "Go on with this draft."
msgstr "Go on with this draft."

msgid "Go on with what you left unfinished: a draft, or a text that became none."
msgstr "Go on with what you left unfinished: a draft, or a text that became none."

msgid "Go on with what you wrote?"
msgstr "Go on with what you wrote?"

msgid "Goal"
msgstr "Goal"

msgid "Goal set"
msgstr "Goal set"

msgid "Goal {number} is set."
msgstr "Goal {number} is set."

msgid "Goal {number}, case {case}:"
msgstr "Goal {number}, case {case}:"

msgid "Goal {number}: {status}."
msgstr "Goal {number}: {status}."

msgid "Goals"
msgstr "Goals"

msgid "Goals met"
msgstr "Goals met"

msgid "Goals of a department"
msgstr "Goals of a department"

msgid "Goals of a department, of departments together and of the programme are those of the policy that is signed now."
msgstr "Goals of a department, of departments together and of the programme are those of the policy that is signed now."

msgid "Goals of departments that are counted together"
msgstr "Goals of departments that are counted together"

msgid "Goals of each level, in hundredths, sessions or hours"
msgstr "Goals of each level, in hundredths, sessions or hours"

msgid "Goals of the programme"
msgstr "Goals of the programme"

msgid "Goals reached"
msgstr "Goals reached"

msgid "Goals, in hundredths of the days"
msgstr "Goals, in hundredths of the days"

msgid "Good in"
msgstr "Good in"

msgid "Ground"
msgstr "Ground"

msgid "Group"
msgstr "Group"

msgid "Group note"
msgstr "Group note"

msgid "Hand a case, or your whole caseload, to a colleague who answers for it from now on."
msgstr "Hand a case, or your whole caseload, to a colleague who answers for it from now on."

msgid "Hand in records of your cases now; the server sees when they were written."
msgstr "Hand in records of your cases now; the server sees when they were written."

msgid "Hand over, since nobody else belongs to them: cases {cases}."
msgstr "Hand over, since nobody else belongs to them: cases {cases}."

msgid "Hand the new wraps in with “respite-notes sync”, and make a backup: an older one lacks these keys."
msgstr "Hand the new wraps in with “respite-notes sync”, and make a backup: an older one lacks these keys."

msgid "Hand {count} case to {name} and leave it? Your psychotherapy notes do not go along."
msgid_plural "Hand {count} cases to {name} and leave them? Your psychotherapy notes do not go along."
msgstr[0] "Hand {count} case to {name} and leave it? Your psychotherapy notes do not go along."
msgstr[1] "Hand {count} cases to {name} and leave them? Your psychotherapy notes do not go along."

msgid "Hand-off"
msgstr "Hand-off"

msgid "Hand-off offered"
msgstr "Hand-off offered"

msgid "Hand-off to {service}"
msgstr "Hand-off to {service}"

msgid "Hand-off without an end"
msgstr "Hand-off without an end"

msgid "Hand-off {number} to {service} has no end; “handoff complete {case} {number}”, “decline” or “lost” gives it one."
msgstr "Hand-off {number} to {service} has no end; “handoff complete {case} {number}”, “decline” or “lost” gives it one."

msgid "Hand-off {number} to {service}: offered."
msgstr "Hand-off {number} to {service}: offered."

msgid "Hand-off {number}: {stage}."
msgstr "Hand-off {number}: {stage}."

msgid "Hand-offs"
msgstr "Hand-offs"

msgid "Hand-offs completed"
msgstr "Hand-offs completed"

msgid "Hand-offs to other services, each tracked until it has an end."
msgstr "Hand-offs to other services, each tracked until it has an end."

msgid "Handed off"
msgstr "Handed off"

msgid "Handing in case files"
msgstr "Handing in case files"

msgid "Have these answers counted with everybody's, sealed so that nobody can read them?"
msgstr "Have these answers counted with everybody's, sealed so that nobody can read them?"

msgid "Have these answers counted with everybody's, sealed so that only the operator of both sides could read them?"
msgstr "Have these answers counted with everybody's, sealed so that only the operator of both sides could read them?"

msgid "Have you read this, and do you want to go on?"
msgstr "Have you read this, and do you want to go on?"

msgid "Have you written it down or printed it?"
msgstr "Have you written it down or printed it?"

msgid "Health"
msgstr "Health"

msgid "Heard {time}."
msgstr "Heard {time}."

msgid "Held: nothing of this case is destroyed until the hold is lifted."
msgstr "Held: nothing of this case is destroyed until the hold is lifted."

msgid "Help:  {help}"
msgstr "Help:  {help}"

msgid "High stress (4 or 5)"
msgstr "High stress (4 or 5)"

msgid "Higher than the round before."
msgstr "Higher than the round before."

msgid "History"
msgstr "History"

msgid "Hold a share"
msgstr "Hold a share"

msgid "Holidays"
msgstr "Holidays"

msgid "Hours"
msgstr "Hours"

msgid "Hours are written like “mon-fri 18:00-22:00” or “sat,sun 10:00-14:00”."
msgstr "Hours are written like “mon-fri 18:00-22:00” or “sat,sun 10:00-14:00”."

msgid "Hours kept for urgent need, bookable a day before."
msgstr "Hours kept for urgent need, bookable a day before."

msgid "Hours kept until the day before, so that tomorrow always has a place."
msgstr "Hours kept until the day before, so that tomorrow always has a place."

msgid "Hours like “mon-fri 18:00-22:00”, in place of your open hours; may be repeated. An end before the beginning is on the next day."
msgstr "Hours like “mon-fri 18:00-22:00”, in place of your open hours; may be repeated. An end before the beginning is on the next day."

msgid "Hours like “mon-fri 18:00-22:00”."
msgstr "Hours like “mon-fri 18:00-22:00”."

msgid "Hours that a hand-off may stand still"
msgstr "Hours that a hand-off may stand still"

msgid "Hours within which a note is signed"
msgstr "Hours within which a note is signed"

msgid "Hours within which an intern's note is co-signed"
msgstr "Hours within which an intern's note is co-signed"

msgctxt "kind of service"
msgid "Housing"
msgstr "Housing"

msgid "How"
msgstr "How"

msgid "How (off-site, phone, video, on-site)"
msgstr "How (off-site, phone, video, on-site)"

msgid "How I make where I am safer (duty weapon, locker, who keeps it)"
msgstr "How I make where I am safer (duty weapon, locker, who keeps it)"

msgid "How I notice that it is getting worse"
msgstr "How I notice that it is getting worse"

msgid "How did it end?"
msgstr "How did it end?"

msgid "How do you like to meet?"
msgstr "How do you like to meet?"

msgid "How do you want to meet?"
msgstr "How do you want to meet?"

msgid "How is it reached? (Enter alone: not said)"
msgstr "How is it reached? (Enter alone: not said)"

msgid "How it will be seen that it is reached, from this file."
msgstr "How it will be seen that it is reached, from this file."

msgid "How long a walk-in took."
msgstr "How long a walk-in took."

msgid "How long cases are kept: as the programme's policy says, at least seven years after the last contact and three after a death, unless a legal hold stands."
msgstr "How long cases are kept: as the programme's policy says, at least seven years after the last contact and three after a death, unless a legal hold stands."

msgid "How long; as you offer it unless given."
msgstr "How long; as you offer it unless given."

msgid "How many cards, 10 to 100000; keep spare ones in a drawer."
msgstr "How many cards, 10 to 100000; keep spare ones in a drawer."

msgid "How many days ahead can be booked (first 56)."
msgstr "How many days ahead can be booked (first 56)."

msgid "How many days the offer stands."
msgstr "How many days the offer stands."

msgid "How many days to look at, 7 to 42."
msgstr "How many days to look at, 7 to 42."

msgid "How many of the cards are for officers who joined."
msgstr "How many of the cards are for officers who joined."

msgid "How many return visits; 0 for none."
msgstr "How many return visits; 0 for none."

msgid "How many shares are needed; two at least."
msgstr "How many shares are needed; two at least."

msgid "How many to show."
msgstr "How many to show."

msgid "How may the clinician reach you?"
msgstr "How may the clinician reach you?"

msgid "How much stress do you feel these days?"
msgstr "How much stress do you feel these days?"

msgid "How the clinician can reach you is missing or too long."
msgstr "How the clinician can reach you is missing or too long."

msgid "How the service is reached, from this file."
msgstr "How the service is reached, from this file."

msgctxt "sessions"
msgid "How they met"
msgstr "How they met"

msgid "How to come back"
msgstr "How to come back"

msgid "How to reach the officer"
msgstr "How to reach the officer"

msgid "How to reach you"
msgstr "How to reach you"

msgid "How to read this"
msgstr "How to read this"

msgid "How we were in touch"
msgstr "How we were in touch"

msgid "How will you both see it? (Enter alone: not said)"
msgstr "How will you both see it? (Enter alone: not said)"

msgid "How you met at a walk-in: off-site, phone, video or on-site."
msgstr "How you met at a walk-in: off-site, phone, video or on-site."

msgid "How: off-site, phone, video or on-site."
msgstr "How: off-site, phone, video or on-site."

msgid "How: off-site, phone, video, on-site."
msgstr "How: off-site, phone, video, on-site."

msgid "I would rather not say"
msgstr "I would rather not say"

msgid "If nobody is left who can open your record, {needed} of these clinicians together can open it and hand it to a colleague: {names}. None of them can do it alone, and nobody in command can hold a part of that key. What your social worker keeps apart as psychotherapy notes stays closed to them."
msgstr "If nobody is left who can open your record, {needed} of these clinicians together can open it and hand it to a colleague: {names}. None of them can do it alone, and nobody in command can hold a part of that key. What your social worker keeps apart as psychotherapy notes stays closed to them."

msgid "If somebody is in danger now."
msgstr "If somebody is in danger now."

msgid "Imported calendar"
msgstr "Imported calendar"

msgid "Improving"
msgstr "Improving"

msgid "In progress"
msgstr "In progress"

msgid "In the roster"
msgstr "In the roster"

msgid "In the way of closing:"
msgstr "In the way of closing:"

msgid "In whose name you sign."
msgstr "In whose name you sign."

msgid "In words"
msgstr "In words"

msgid "In writing"
msgstr "In writing"

msgid "In writing; otherwise orally."
msgstr "In writing; otherwise orally."

msgid "Individual"
msgstr "Individual"

msgid "Intake"
msgstr "Intake"

msgctxt "part of a case file"
msgid "Intake"
msgstr "Intake"

msgid "Intervention"
msgstr "Intervention"

msgid "Introduced"
msgstr "Introduced"

msgid "Issued"
msgstr "Issued"

msgid "It documents the session of this booking."
msgstr "It documents the session of this booking."

msgid "It documents this session of the case."
msgstr "It documents this session of the case."

msgid "It follows nothing, and is not the beginning."
msgstr "It follows nothing, and is not the beginning."

msgid "It has been high for two weeks or longer. Talking to somebody may help; nobody but you sees this."
msgstr "It has been high for two weeks or longer. Talking to somebody may help; nobody but you sees this."

msgid "It is not the beginning of this case."
msgstr "It is not the beginning of this case."

msgid "It is not yet seen by {clinician}; “respite appointments” shows when it is."
msgstr "It is not yet seen by {clinician}; “respite appointments” shows when it is."

msgid "It is sealed to the officer's booking: neither the server nor anybody in command can read it."
msgstr "It is sealed to the officer's booking: neither the server nor anybody in command can read it."

msgid "It is struck as an error."
msgstr "It is struck as an error."

msgid "It is to be sent at once: whoever watches this network, or the department's server, can tell that somebody here checked in at this moment. What you answered nobody can tell. Wait an hour before you book: a booking right after it could be known as the same person's."
msgstr "It is to be sent at once: whoever watches this network, or the department's server, can tell that somebody here checked in at this moment. What you answered nobody can tell. Wait an hour before you book: a booking right after it could be known as the same person's."

msgid "It is to be sent at once: whoever watches this network, or the department's server, can tell that somebody here checked in at this moment. What you answered only the operator of both sides could tell. Wait an hour before you book: a booking right after it could be known as the same person's."
msgstr "It is to be sent at once: whoever watches this network, or the department's server, can tell that somebody here checked in at this moment. What you answered only the operator of both sides could tell. Wait an hour before you book: a booking right after it could be known as the same person's."

msgid "It is used on this device only, so that nobody who assesses officers of your department is suggested to you."
msgstr "It is used on this device only, so that nobody who assesses officers of your department is suggested to you."

msgid "It may hold your share of the records custodian's key, which revoking does not take back. If the device is not in your hands, tell the clinical authority: a new custodian is the safe end."
msgstr "It may hold your share of the records custodian's key, which revoking does not take back. If the device is not in your hands, tell the clinical authority: a new custodian is the safe end."

msgid "It names something that this case does not have."
msgstr "It names something that this case does not have."

msgid "It says that it happened after it was written."
msgstr "It says that it happened after it was written."

msgid "It takes about a minute."
msgstr "It takes about a minute."

msgid "It was the last attempt: they were not reached."
msgstr "It was the last attempt: they were not reached."

msgid "It was told with this mandated report, which gives the legal basis."
msgstr "It was told with this mandated report, which gives the legal basis."

msgid "It was withdrawn in writing, as the law asks; what was said counts all the same."
msgstr "It was withdrawn in writing, as the law asks; what was said counts all the same."

msgid "Its author does not belong to the case."
msgstr "Its author does not belong to the case."

msgid "Its author was revoked before it was first seen."
msgstr "Its author was revoked before it was first seen."

msgid "Its six words: {words}"
msgstr "Its six words: {words}"

msgid "Its time is not over, or a legal hold stands; “respite-notes retention” lists until when each case is kept."
msgstr "Its time is not over, or a legal hold stands; “respite-notes retention” lists until when each case is kept."

msgid "Join a programme, from the authority's bundle or from an address and a card's code."
msgstr "Join a programme, from the authority's bundle or from an address and a card's code."

msgid "Joined."
msgstr "Joined."

msgid "Joined. The server does not answer: “respite-notes sync” publishes your keys."
msgstr "Joined. The server does not answer: “respite-notes sync” publishes your keys."

msgid "Joined; your keys are published. “respite-notes availability set” says when you work."
msgstr "Joined; your keys are published. “respite-notes availability set” says when you work."

msgid "Keep everything in this directory, for example on a USB stick."
msgstr "Keep everything in this directory, for example on a USB stick."

msgid "Keep no name."
msgstr "Keep no name."

msgid "Keep the answers on this device; send nothing."
msgstr "Keep the answers on this device; send nothing."

msgid "Keep these hours?"
msgstr "Keep these hours?"

msgid "Keep who came"
msgstr "Keep who came"

msgid "Keep who came; it never leaves this device."
msgstr "Keep who came; it never leaves this device."

msgid "Keep your copy of what a colleague had destroyed before its time."
msgstr "Keep your copy of what a colleague had destroyed before its time."

msgid "Kept"
msgstr "Kept"

msgid "Kept as psychotherapy note {number}, for you alone."
msgstr "Kept as psychotherapy note {number}, for you alone."

msgid "Kept here: booking {number}, {word}."
msgstr "Kept here: booking {number}, {word}."

msgid "Key"
msgstr "Key"

msgid "Key of the department side"
msgstr "Key of the department side"

msgid "Key of the provider side"
msgstr "Key of the provider side"

msgid "Keys of the year"
msgstr "Keys of the year"

msgid "Kind"
msgstr "Kind"

msgid "Kinds of session: individual, couple, family, group."
msgstr "Kinds of session: individual, couple, family, group."

msgid "Language"
msgstr "Language"

msgid "Languages"
msgstr "Languages"

msgid "Last checked"
msgstr "Last checked"

msgid "Last contact"
msgstr "Last contact"

msgid "Last day"
msgstr "Last day"

msgid "Last fetched {time}."
msgstr "Last fetched {time}."

msgid "Last quarter"
msgstr "Last quarter"

msgid "Last verified on {date}, which is long ago: it may have changed."
msgstr "Last verified on {date}, which is long ago: it may have changed."

msgid "Last verified on {date}."
msgstr "Last verified on {date}."

msgid "Late entry"
msgstr "Late entry"

msgid "Late entry: of {event}, written {written}"
msgstr "Late entry: of {event}, written {written}"

msgid "Leave one at least."
msgstr "Leave one at least."

msgid "Leave your own share for whoever puts the key together."
msgstr "Leave your own share for whoever puts the key together."

msgid "Left out of the log: {count} disclosure that belongs to a mandated report."
msgid_plural "Left out of the log: {count} disclosures that belong to mandated reports."
msgstr[0] "Left out of the log: {count} disclosure that belongs to a mandated report."
msgstr[1] "Left out of the log: {count} disclosures that belong to mandated reports."

msgid "Left out, since the release does not cover it: {parts}."
msgstr "Left out, since the release does not cover it: {parts}."

msgid "Left out: events of days that the release does not cover."
msgstr "Left out: events of days that the release does not cover."

msgid "Left out: psychotherapy notes, which are kept apart."
msgstr "Left out: psychotherapy notes, which are kept apart."

msgid "Left out: the log of disclosures, for which this format has no place; “--format text” has it."
msgstr "Left out: the log of disclosures, for which this format has no place; “--format text” has it."

msgid "Left out: the text of {count} note entered in error; its reason stands there."
msgid_plural "Left out: the texts of {count} notes entered in error; their reasons stand there."
msgstr[0] "Left out: the text of {count} note entered in error; its reason stands there."
msgstr[1] "Left out: the texts of {count} notes entered in error; their reasons stand there."

msgid "Left out: {count} note that is not signed, or not co-signed."
msgid_plural "Left out: {count} notes that are not signed, or not co-signed."
msgstr[0] "Left out: {count} note that is not signed, or not co-signed."
msgstr[1] "Left out: {count} notes that are not signed, or not co-signed."

msgid "Left the service"
msgstr "Left the service"

msgid "Legal basis"
msgstr "Legal basis"

msgctxt "kind of service"
msgid "Legal help"
msgstr "Legal help"

msgid "Legal hold lifted"
msgstr "Legal hold lifted"

msgid "Legal hold set"
msgstr "Legal hold set"

msgid "Let a colleague into a case: all that is in it, and what comes."
msgstr "Let a colleague into a case: all that is in it, and what comes."

msgid "Let go of what a colleague had destroyed before its time."
msgstr "Let go of what a colleague had destroyed before its time."

msgid "Level"
msgstr "Level"

msgid "Licence"
msgstr "Licence"

msgid "Licensed until"
msgstr "Licensed until"

msgid "Lift the legal hold of a case; its time runs as if there had been none."
msgstr "Lift the legal hold of a case; its time runs as if there had been none."

msgid "Lift the legal hold of case {number}? Once its time is over it can be destroyed."
msgstr "Lift the legal hold of case {number}? Once its time is over it can be destroyed."

msgid "Lifted."
msgstr "Lifted."

msgid "Limits of confidentiality"
msgstr "Limits of confidentiality"

msgid "Limits of confidentiality read out"
msgstr "Limits of confidentiality read out"

msgid "Line {line} cannot be used: {reason}."
msgstr "Line {line} cannot be used: {reason}."

msgid "Line {line} is a heading that this format does not have."
msgstr "Line {line} is a heading that this format does not have."

msgid "Line {line} stands before the first heading."
msgstr "Line {line} stands before the first heading."

msgid "Lines of the crisis card would read differently."
msgstr "Lines of the crisis card would read differently."

msgid "List all versions of the plan."
msgstr "List all versions of the plan."

msgid "List sessions to hand over, since your licence, contract, supervision or role does not cover them."
msgstr "List sessions to hand over, since your licence, contract, supervision or role does not cover them."

msgid "List the cases"
msgstr "List the cases"

msgid "List the goals of a case, or the open ones of all cases."
msgstr "List the goals of a case, or the open ones of all cases."

msgid "List the open follow-ups of a case, or of all cases."
msgstr "List the open follow-ups of a case, or of all cases."

msgid "List the open hand-offs of a case, or of all cases."
msgstr "List the open hand-offs of a case, or of all cases."

msgid "List the psychotherapy notes of a case, without what they say."
msgstr "List the psychotherapy notes of a case, without what they say."

msgid "List the releases of a case, those that ended too."
msgstr "List the releases of a case, those that ended too."

msgid "List the reports of a case, with what is still to be done."
msgstr "List the reports of a case, with what is still to be done."

msgid "List the summaries that were published."
msgstr "List the summaries that were published."

msgid "List them, and until when each is to be signed."
msgstr "List them, and until when each is to be signed."

msgid "List until when each case is kept, and what may be destroyed."
msgstr "List until when each case is kept, and what may be destroyed."

msgid "List what you have to see to before you leave the programme. It changes nothing."
msgstr "List what you have to see to before you leave the programme. It changes nothing."

msgid "List your cases."
msgstr "List your cases."

msgid "List your devices, as your newest key list names them."
msgstr "List your devices, as your newest key list names them."

msgid "Listed by others, not verified by us:"
msgstr "Listed by others, not verified by us:"

msgid "Listen here instead of where init was told; for both sides given twice."
msgstr "Listen here instead of where init was told; for both sides given twice."

msgid "Listens on"
msgstr "Listens on"

msgid "Log that something of a case was told, under a release or with another legal basis."
msgstr "Log that something of a case was told, under a release or with another legal basis."

msgid "Log that {parts} of case {number} went to {recipient}?"
msgstr "Log that {parts} of case {number} went to {recipient}?"

msgid "Log what was told with “respite-notes disclose {case} --report {number}”."
msgstr "Log what was told with “respite-notes disclose {case} --report {number}”."

msgid "Logged as disclosure {number}, to {recipient}."
msgstr "Logged as disclosure {number}, to {recipient}."

msgid "Look again at group {groups}: something in it is mistyped."
msgid_plural "Look again at groups {groups}: something in them is mistyped."
msgstr[0] "Look again at group {groups}: something in it is mistyped."
msgstr[1] "Look again at groups {groups}: something in them is mistyped."

msgid "Look at the next two weeks"
msgstr "Look at the next two weeks"

msgid "Look for the earliest free time with a social worker?"
msgstr "Look for the earliest free time with a social worker?"

msgid "Look twice: {change}"
msgstr "Look twice: {change}"

msgid "Lost"
msgstr "Lost"

msgid "Lower than the round before."
msgstr "Lower than the round before."

msgid "Made"
msgstr "Made"

msgid "Made in {folder}:"
msgstr "Made in {folder}:"

msgid "Made on {date}."
msgstr "Made on {date}."

msgid "Make a custodian's key, split it among clinicians, and forget it."
msgstr "Make a custodian's key, split it among clinicians, and forget it."

msgid "Make a new recovery sheet; the old one opens nothing any more, except older backups."
msgstr "Make a new recovery sheet; the old one opens nothing any more, except older backups."

msgid "Make a signer's key, sealed under a passphrase."
msgstr "Make a signer's key, sealed under a passphrase."

msgid "Make more cards for a cell."
msgstr "Make more cards for a cell."

msgid "Make your keys, a recovery sheet and a tested backup. Done once."
msgstr "Make your keys, a recovery sheet and a tested backup. Done once."

msgid "Mandated reports are open in cases {cases}."
msgstr "Mandated reports are open in cases {cases}."

msgid "Mandated reports: orally within 12 hours, in writing within 48 (CGS 17a-101b, 17a-101c)."
msgstr "Mandated reports: orally within 12 hours, in writing within 48 (CGS 17a-101b, 17a-101c)."

msgid "Mark something of a case as entered in error; it stays readable, struck through."
msgstr "Mark something of a case as entered in error; it stays readable, struck through."

msgid "Measure"
msgstr "Measure"

msgid "Measured by the goals of the model {model}."
msgstr "Measured by the goals of the model {model}."

msgid "Measured by the programme's own goals; its model is {model}."
msgstr "Measured by the programme's own goals; its model is {model}."

msgctxt "kind of service"
msgid "Medical care"
msgstr "Medical care"

msgid "Member added"
msgstr "Member added"

msgid "Member removed"
msgstr "Member removed"

msgid "Members"
msgstr "Members"

msgid "Messages"
msgstr "Messages"

msgid "Minutes from booking to session, at least (first 720)."
msgstr "Minutes from booking to session, at least (first 720)."

msgid "Minutes kept free after each session (first 10)."
msgstr "Minutes kept free after each session (first 10)."

msgid "Minutes kept free before each session (first 0)."
msgstr "Minutes kept free before each session (first 0)."

msgid "Minutes of a session"
msgstr "Minutes of a session"

msgid "Minutes of a session (first 50)."
msgstr "Minutes of a session (first 50)."

msgid "Minutes of rest after a night shift"
msgstr "Minutes of rest after a night shift"

msgid "Minutes of rest after a night shift; 480 unless you say otherwise."
msgstr "Minutes of rest after a night shift; 480 unless you say otherwise."

msgid "Minutes on the way home"
msgstr "Minutes on the way home"

msgid "Minutes on the way to and from work; 30 unless you say otherwise."
msgstr "Minutes on the way to and from work; 30 unless you say otherwise."

msgid "Minutes on the way to work"
msgstr "Minutes on the way to work"

msgid "Missing expected argument '{argument}'"
msgstr "Missing expected argument '{argument}'"

msgid "Missing one of: {arguments}"
msgstr "Missing one of: {arguments}"

msgid "Missing value for '{option}'"
msgstr "Missing value for '{option}'"

msgid "Money"
msgstr "Money"

msgctxt "kind of service"
msgid "Money"
msgstr "Money"

msgid "More noise would hide a single answer in the summary: rho {new} instead of {old} a round."
msgstr "More noise would hide a single answer in the summary: rho {new} instead of {old} a round."

msgid "More tokens were issued for a card than any policy allows."
msgstr "More tokens were issued for a card than any policy allows."

msgid "More was told than the release covers."
msgstr "More was told than the release covers."

msgid "Move a follow-up"
msgstr "Move a follow-up"

msgid "Move a follow-up to another time, or to the time of a booking."
msgstr "Move a follow-up to another time, or to the time of a booking."

msgid "Move a session that you booked for an officer without a computer."
msgstr "Move a session that you booked for an officer without a computer."

msgid "Move an appointment"
msgstr "Move an appointment"

msgid "Move an appointment to another time of the same clinician. Costs no token."
msgstr "Move an appointment to another time of the same clinician. Costs no token."

msgid "Move it to {time}?"
msgstr "Move it to {time}?"

msgid "Moved or cancelled: {numbers}."
msgstr "Moved or cancelled: {numbers}."

msgid "Moved to {time}."
msgstr "Moved to {time}."

msgid "My appointments"
msgstr "My appointments"

msgid "My shifts"
msgstr "My shifts"

msgid "Name"
msgstr "Name"

msgid "Name at least one file to import."
msgstr "Name at least one file to import."

msgid "Name its departments, or remove it."
msgstr "Name its departments, or remove it."

msgid "Name one of these, with its version."
msgstr "Name one of these, with its version."

msgid "Name the records custodian, whose key clinicians hold in shares."
msgstr "Name the records custodian, whose key clinicians hold in shares."

msgid "Name the request of a side with --side."
msgstr "Name the request of a side with --side."

msgid "Neither side has seen one clinician's numbers. The noise hides one session, one follow-up and one hand-off of a person."
msgstr "Neither side has seen one clinician's numbers. The noise hides one session, one follow-up and one hand-off of a person."

msgid "Never fetched yet."
msgstr "Never fetched yet."

msgid "New bookings wait until the clinical authority renews the documents: {contact}."
msgstr "New bookings wait until the clinical authority renews the documents: {contact}."

msgid "New bookings: {numbers}."
msgstr "New bookings: {numbers}."

msgid "New messages about: {numbers}."
msgstr "New messages about: {numbers}."

msgid "New notes could be written as {formats}."
msgstr "New notes could be written as {formats}."

msgid "New passphrase"
msgstr "New passphrase"

msgid "New passphrase for the signer's key"
msgstr "New passphrase for the signer's key"

msgid "New passphrase of your psychotherapy notes"
msgstr "New passphrase of your psychotherapy notes"

msgid "Next certificate"
msgstr "Next certificate"

msgid "Next step"
msgstr "Next step"

msgid "Next visit"
msgstr "Next visit"

msgid "Next-day hold"
msgstr "Next-day hold"

msgid "Next: {time}, booking {number}."
msgstr "Next: {time}, booking {number}."

msgid "Next: {time}, with {clinician} ({state})."
msgstr "Next: {time}, with {clinician} ({state})."

msgid "Next: “respite-notes request” for the clinical authority, then “respite-notes join”."
msgstr "Next: “respite-notes request” for the clinical authority, then “respite-notes join”."

msgid "Nights"
msgstr "Nights"

msgid "Nights, {from} to {until}"
msgstr "Nights, {from} to {until}"

msgid "No"
msgstr "No"

msgid "No answer"
msgstr "No answer"

msgid "No booking is affected."
msgstr "No booking is affected."

msgid "No card has been used here yet; start with “respite enroll”."
msgstr "No card has been used here yet; start with “respite enroll”."

msgid "No cards were printed: those in use last for three quarters more. “status” says when they end."
msgstr "No cards were printed: those in use last for three quarters more. “status” says when they end."

msgid "No case yet; “respite-notes cases new” opens one."
msgstr "No case yet; “respite-notes cases new” opens one."

msgid "No case yet; “respite-notes cases open” opens one."
msgstr "No case yet; “respite-notes cases open” opens one."

msgid "No case's time is over."
msgstr "No case's time is over."

msgid "No change"
msgstr "No change"

msgid "No clear change since the round before."
msgstr "No clear change since the round before."

msgid "No clinician of this programme has this name, or several have."
msgstr "No clinician of this programme has this name, or several have."

msgid "No colleague, supervisor or custodian can ever read them, they go along with no transfer, and nobody can bring their passphrase back. Session times, frequency, results, and any summary of diagnosis, plan, symptoms or progress do not belong here: they are part of the record."
msgstr "No colleague, supervisor or custodian can ever read them, they go along with no transfer, and nobody can bring their passphrase back. Session times, frequency, results, and any summary of diagnosis, plan, symptoms or progress do not belong here: they are part of the record."

msgid "No contact"
msgstr "No contact"

msgid "No fixed shifts"
msgstr "No fixed shifts"

msgid "No fixed shifts."
msgstr "No fixed shifts."

msgid "No follow-up is open."
msgstr "No follow-up is open."

msgid "No fresh timestamp was found: the server may be holding something back. New bookings wait, the rest goes on; call the number on the programme's poster."
msgstr "No fresh timestamp was found: the server may be holding something back. New bookings wait, the rest goes on; call the number on the programme's poster."

msgid "No fresh timestamp: somebody may hold back newer documents."
msgstr "No fresh timestamp: somebody may hold back newer documents."

msgid "No goal yet; “respite-notes goal add” sets one."
msgstr "No goal yet; “respite-notes goal add” sets one."

msgid "No hand-off is open; “respite-notes handoff offer” offers one."
msgstr "No hand-off is open; “respite-notes handoff offer” offers one."

msgid "No key of {name} that is not revoked has these six words; on the roster are: {keys}."
msgstr "No key of {name} that is not revoked has these six words; on the roster are: {keys}."

msgid "No legal hold stands on this case."
msgstr "No legal hold stands on this case."

msgid "No messages yet."
msgstr "No messages yet."

msgid "No more"
msgstr "No more"

msgid "No note waits for your co-signature."
msgstr "No note waits for your co-signature."

msgid "No note with this number waits for your co-signature; “respite-notes queue” lists them."
msgstr "No note with this number waits for your co-signature; “respite-notes queue” lists them."

msgid "No other copy of your keys is in use any more; this one publishes."
msgstr "No other copy of your keys is in use any more; this one publishes."

msgid "No plan yet; “respite-notes plan write” writes one."
msgstr "No plan yet; “respite-notes plan write” writes one."

msgid "No programme is set up here; start with “respite-summary join” and your invitation."
msgstr "No programme is set up here; start with “respite-summary join” and your invitation."

msgid "No programme was imported yet; have the authority found it with side.request, then run “respite-server import”."
msgstr "No programme was imported yet; have the authority found it with side.request, then run “respite-server import”."

msgid "No programme was joined yet; ask the clinical authority for its bundle, then run “respite-notes join”."
msgstr "No programme was joined yet; ask the clinical authority for its bundle, then run “respite-notes join”."

msgid "No progress"
msgstr "No progress"

msgid "No psychotherapy note in this case."
msgstr "No psychotherapy note in this case."

msgid "No records custodian any more."
msgstr "No records custodian any more."

msgid "No release is named."
msgstr "No release is named."

msgid "No release yet; “respite-notes roi add” records one."
msgstr "No release yet; “respite-notes roi add” records one."

msgid "No report; “respite-notes report start” begins one."
msgstr "No report; “respite-notes report start” begins one."

msgid "No rule changes."
msgstr "No rule changes."

msgid "No server answers; this is what was last seen."
msgstr "No server answers; this is what was last seen."

msgid "No server was set up in {detail}; run “respite-server init” first, or check --home."
msgstr "No server was set up in {detail}; run “respite-server init” first, or check --home."

msgid "No session ahead."
msgstr "No session ahead."

msgid "No sessions."
msgstr "No sessions."

msgid "No shifts are set yet; say which with --preset, --cycle or --calendar."
msgstr "No shifts are set yet; say which with --preset, --cycle or --calendar."

msgid "No shifts are set; every free time is shown."
msgstr "No shifts are set; every free time is shown."

msgid "No shifts in the next two weeks."
msgstr "No shifts in the next two weeks."

msgid "No summary has been published yet; the first comes after the end of a round."
msgstr "No summary has been published yet; the first comes after the end of a round."

msgid "No summary was published of {quarters}."
msgstr "No summary was published of {quarters}."

msgid "No timer is set."
msgstr "No timer is set."

msgid "No token is left this quarter; “respite sync” fetches what is due. Your clinician can offer a follow-up that costs none."
msgstr "No token is left this quarter; “respite sync” fetches what is due. Your clinician can offer a follow-up that costs none."

msgid "No."
msgstr "No."

msgid "Nobody came."
msgstr "Nobody came."

msgid "Nobody co-signs their own note."
msgstr "Nobody co-signs their own note."

msgid "Nobody had booked: a session in this case."
msgstr "Nobody had booked: a session in this case."

msgid "Nobody has verified it: it may be wrong."
msgstr "Nobody has verified it: it may be wrong."

msgid "Nobody may be made to say what was said in peer support, nor whether you took part in it at all. Exceptions: another law demands it, there is a clear and present danger, or the peer supporter was a witness of or a party to the incident."
msgstr "Nobody may be made to say what was said in peer support, nor whether you took part in it at all. Exceptions: another law demands it, there is a clear and present danger, or the peer supporter was a witness of or a party to the incident."

msgid "Nobody sees the figures of somebody else."
msgstr "Nobody sees the figures of somebody else."

msgid "Nobody supervises you now, so nobody can co-sign; the note stays a draft. Tell the clinical authority."
msgstr "Nobody supervises you now, so nobody can co-sign; the note stays a draft. Tell the clinical authority."

msgid "None, or I would rather not say"
msgstr "None, or I would rather not say"

msgid "Not achieved"
msgstr "Not achieved"

msgid "Not all tokens came. {why}"
msgstr "Not all tokens came. {why}"

msgid "Not asked in this round: {questions}."
msgstr "Not asked in this round: {questions}."

msgid "Not at all: I come to the session"
msgstr "Not at all: I come to the session"

msgid "Not attainable"
msgstr "Not attainable"

msgid "Not checked lately: {names}. Make sure before you pass a number on, and tell the clinical authority."
msgstr "Not checked lately: {names}. Make sure before you pass a number on, and tell the clinical authority."

msgid "Not closed yet: the closing note waits for your supervisor's co-signature; run the same command after it."
msgstr "Not closed yet: the closing note waits for your supervisor's co-signature; run the same command after it."

msgid "Not closed: {count} thing is unfinished; finish it first."
msgid_plural "Not closed: {count} things are unfinished; finish them first."
msgstr[0] "Not closed: {count} thing is unfinished; finish it first."
msgstr[1] "Not closed: {count} things are unfinished; finish them first."

msgid "Not counted: {reason}"
msgstr "Not counted: {reason}"

msgid "Not enough check-ins."
msgstr "Not enough check-ins."

msgid "Not enough clinicians were counted."
msgstr "Not enough clinicians were counted."

msgid "Not enough sessions to show."
msgstr "Not enough sessions to show."

msgid "Not free either: {before} minutes before a shift, {after} after it, {rest} after a night."
msgstr "Not free either: {before} minutes before a shift, {after} after it, {rest} after a night."

msgid "Not in {folder}: {files}; there the preset's rules hold."
msgstr "Not in {folder}: {files}; there the preset's rules hold."

msgid "Not in {folder}: {files}; what is signed stays."
msgstr "Not in {folder}: {files}; what is signed stays."

msgid "Not needed"
msgstr "Not needed"

msgid "Not owed"
msgstr "Not owed"

msgid "Not reached"
msgstr "Not reached"

msgid "Not sure"
msgstr "Not sure"

msgid "Not written: {reason}"
msgstr "Not written: {reason}"

msgid "Note"
msgstr "Note"

msgctxt "in a case file"
msgid "Note"
msgstr "Note"

msgid "Note co-signed"
msgstr "Note co-signed"

msgid "Note returned"
msgstr "Note returned"

msgid "Note returned for revision"
msgstr "Note returned for revision"

msgid "Note signed"
msgstr "Note signed"

msgid "Note submitted"
msgstr "Note submitted"

msgid "Note without co-signature"
msgstr "Note without co-signature"

msgid "Note {number} is a draft; “sign {case} {number}” signs it, “drafts discard” throws it away."
msgstr "Note {number} is a draft; “sign {case} {number}” signs it, “drafts discard” throws it away."

msgid "Note {number} of {name} is not signed."
msgstr "Note {number} of {name} is not signed."

msgid "Note {number} waits for the supervisor's co-signature."
msgstr "Note {number} waits for the supervisor's co-signature."

msgid "Note {number}: {kind}, {state}, by {name}"
msgstr "Note {number}: {kind}, {state}, by {name}"

msgid "Notes"
msgstr "Notes"

msgid "Notes answered in time"
msgstr "Notes answered in time"

msgid "Notes signed in time"
msgstr "Notes signed in time"

msgid "Nothing begins at that instant any more; nothing was booked. “respite find” shows what is free now."
msgstr "Nothing begins at that instant any more; nothing was booked. “respite find” shows what is free now."

msgid "Nothing changes but dates and versions."
msgstr "Nothing changes but dates and versions."

msgid "Nothing fits at present. Try --include-shifts, another day or modality, or “respite now” for help at once."
msgstr "Nothing fits at present. Try --include-shifts, another day or modality, or “respite now” for help at once."

msgid "Nothing has to be handed over."
msgstr "Nothing has to be handed over."

msgid "Nothing here fits; “respite-notes cases show” shows what a case holds."
msgstr "Nothing here fits; “respite-notes cases show” shows what a case holds."

msgid "Nothing is due."
msgstr "Nothing is due."

msgid "Nothing is left to see to. Tell the clinical authority that you go."
msgstr "Nothing is left to see to. Tell the clinical authority that you go."

msgid "Nothing is sent in this step. The passphrase is written into this file, readable by you alone, and nowhere else."
msgstr "Nothing is sent in this step. The passphrase is written into this file, readable by you alone, and nowhere else."

msgid "Nothing is sent in this step. The passphrase opens what is sealed on this device, is not shown, and leaves it to nobody. If you have forgotten it, the recovery sheet opens it too: see “restore --help”. Type ! for the crisis card."
msgstr "Nothing is sent in this step. The passphrase opens what is sealed on this device, is not shown, and leaves it to nobody. If you have forgotten it, the recovery sheet opens it too: see “restore --help”. Type ! for the crisis card."

msgid "Nothing is sent in this step. The passphrase will open what is sealed on this device; it is not shown, is kept nowhere, and nobody can reset it. Four unrelated words are good. Type ! for the crisis card."
msgstr "Nothing is sent in this step. The passphrase will open what is sealed on this device; it is not shown, is kept nowhere, and nobody can reset it. Four unrelated words are good. Type ! for the crisis card."

msgid "Nothing is sent in this step; the groups stand on this screen and nowhere else. This sheet is shown only now, and without a sheet nobody can mend a forgotten passphrase."
msgstr "Nothing is sent in this step; the groups stand on this screen and nowhere else. This sheet is shown only now, and without a sheet nobody can mend a forgotten passphrase."

msgid "Nothing is set up here. New here: “respite enroll” with your card. New or broken laptop: “respite restore” with a backup; without one, draw another card, and the six words still cancel what you had booked."
msgstr "Nothing is set up here. New here: “respite enroll” with your card. New or broken laptop: “respite restore” with a backup; without one, draw another card, and the six words still cancel what you had booked."

msgid "Nothing is set up yet; start with “respite-notes init”."
msgstr "Nothing is set up yet; start with “respite-notes init”."

msgid "Nothing is told without a right to: give --release with its number, or --basis with the legal basis. Nothing was written."
msgstr "Nothing is told without a right to: give --release with its number, or --basis with the legal basis. Nothing was written."

msgid "Nothing is unfinished."
msgstr "Nothing is unfinished."

msgid "Nothing new."
msgstr "Nothing new."

msgid "Nothing of this case was told to anybody."
msgstr "Nothing of this case was told to anybody."

msgid "Nothing outside it for those who work it: {shift}, {days}."
msgstr "Nothing outside it for those who work it: {shift}, {days}."

msgid "Nothing was changed."
msgstr "Nothing was changed."

msgid "Nothing was found."
msgstr "Nothing was found."

msgid "Nothing was joined. Words that differ mean another programme's file, or an exchanged one: tell the clinical authority."
msgstr "Nothing was joined. Words that differ mean another programme's file, or an exchanged one: tell the clinical authority."

msgid "Nothing was released this round, so none of the privacy budget was spent."
msgstr "Nothing was released this round, so none of the privacy budget was spent."

msgid "Nothing was written, or more than a note may hold."
msgstr "Nothing was written, or more than a note may hold."

msgid "Nothing was written."
msgstr "Nothing was written."

msgid "Nothing would change; the bundle says all this already."
msgstr "Nothing would change; the bundle says all this already."

msgid "Nothing."
msgstr "Nothing."

msgctxt "time before a booking"
msgid "Notice"
msgstr "Notice"

msgid "Number"
msgstr "Number"

msgid "Number (? for help, ! for the crisis card, q to go back)"
msgstr "Number (? for help, ! for the crisis card, q to go back)"

msgid "Numbers for a crisis"
msgstr "Numbers for a crisis"

msgid "Numbers last verified on {date}."
msgstr "Numbers last verified on {date}."

msgid "Numbers that nobody has checked would be marked after {new} days instead of {old}."
msgstr "Numbers that nobody has checked would be marked after {new} days instead of {old}."

msgid "Numbers, in the order of the answers"
msgstr "Numbers, in the order of the answers"

msgid "OPTIONS:"
msgstr "OPTIONS:"

msgid "OVERVIEW:"
msgstr "OVERVIEW:"

msgid "Objective"
msgstr "Objective"

msgid "Of"
msgstr "Of"

msgid "Of {event}, written {written}"
msgstr "Of {event}, written {written}"

msgid "Off-site"
msgstr "Off-site"

msgid "Offer a hand-off"
msgstr "Offer a hand-off"

msgid "Offer a hand-off: to a service of the directory, or to any other."
msgstr "Offer a hand-off: to a service of the directory, or to any other."

msgid "Offer one more session"
msgstr "Offer one more session"

msgid "Offer the officer one more session, which costs no token."
msgstr "Offer the officer one more session, which costs no token."

msgid "Offer times, answer officers, keep case files; nobody else can read what they told you."
msgstr "Offer times, answer officers, keep case files; nobody else can read what they told you."

msgid "Offered"
msgstr "Offered"

msgctxt "sessions"
msgid "Offered"
msgstr "Offered"

msgid "Officers who have enrolled"
msgstr "Officers who have enrolled"

msgid "Officers would be shown other limits of confidentiality before they book: {new}, version {version}."
msgstr "Officers would be shown other limits of confidentiality before they book: {new}, version {version}."

msgid "Officers would no longer read before they book: {paragraph}"
msgstr "Officers would no longer read before they book: {paragraph}"

msgid "On half of the days nothing was free."
msgstr "On half of the days nothing was free."

msgid "On hold"
msgstr "On hold"

msgid "On the first device: compare six words, list the new one, and write its welcome."
msgstr "On the first device: compare six words, list the new one, and write its welcome."

msgid "On the first device: revoke one that was lost or is used no more."
msgstr "On the first device: revoke one that was lost or is used no more."

msgid "On the first device: write the file with which a new one asks to be added."
msgstr "On the first device: write the file with which a new one asks to be added."

msgid "On the new device: make its keys, and the file with which the first one adds it."
msgstr "On the new device: make its keys, and the file with which the first one adds it."

msgid "On the new device: take the first one's welcome, and fetch schedule and case files."
msgstr "On the new device: take the first one's welcome, and fetch schedule and case files."

msgid "On which day? (YYYY-MM-DD)"
msgstr "On which day? (YYYY-MM-DD)"

msgid "On {time} you wrote on an earlier version of this note, and it became no draft; another version has come since. “cases show” shows that one."
msgstr "On {time} you wrote on an earlier version of this note, and it became no draft; another version has come since. “cases show” shows that one."

msgid "On-site"
msgstr "On-site"

msgid "One clinical signature is enough, of {names}"
msgstr "One clinical signature is enough, of {names}"

msgid "One for each officer"
msgstr "One for each officer"

msgid "One more session was offered on this booking already, and the offer still stands or was used; the officer can also book with a token."
msgstr "One more session was offered on this booking already, and the offer still stands or was used; the officer can also book with a token."

msgid "One operator could run both sides and put together what each sees."
msgstr "One operator could run both sides and put together what each sees."

msgid "One operator may run both sides"
msgstr "One operator may run both sides"

msgid "One operator may run both sides, and put together what each sees"
msgstr "One operator may run both sides, and put together what each sees"

msgid "One operator runs both sides of this programme: that nobody has seen single answers rests on that operator alone."
msgstr "One operator runs both sides of this programme: that nobody has seen single answers rests on that operator alone."

msgid "One operator runs both sides of this programme: that the network does not show who asks, and that check-ins are secret, rests on that operator. What officers seal for you stays sealed either way."
msgstr "One operator runs both sides of this programme: that the network does not show who asks, and that check-ins are secret, rests on that operator. What officers seal for you stays sealed either way."

msgid "One operator runs both sides of this programme: that your network address stays unknown, and that check-ins are secret, rests on that operator alone. What you seal for your clinician stays sealed."
msgstr "One operator runs both sides of this programme: that your network address stays unknown, and that check-ins are secret, rests on that operator alone. What you seal for your clinician stays sealed."

msgid "One signature of the sponsor is enough, of {names}"
msgstr "One signature of the sponsor is enough, of {names}"

msgid "Only a signed note takes an addendum."
msgstr "Only a signed note takes an addendum."

msgid "Only clinicians who work with your unit; “respite profile” says which it is."
msgstr "Only clinicians who work with your unit; “respite profile” says which it is."

msgid "Only its author or their active supervisor may do this."
msgstr "Only its author or their active supervisor may do this."

msgid "Only of events from this day on."
msgstr "Only of events from this day on."

msgid "Only of events through this day."
msgstr "Only of events through this day."

msgid "Only one clinician: you are asked which."
msgstr "Only one clinician: you are asked which."

msgid "Only one side's half was released, or the two do not fit together: there is no result here, but that side may know something. The privacy that it cost is counted."
msgstr "Only one side's half was released, or the two do not fit together: there is no result here, but that side may know something. The privacy that it cost is counted."

msgid "Only show what would be affected."
msgstr "Only show what would be affected."

msgid "Only the author of a note may do this."
msgstr "Only the author of a note may do this."

msgid "Only the author's active supervisor may do this."
msgstr "Only the author's active supervisor may do this."

msgid "Only the clinician can read what you now write. Leave anything empty that you do not want to say."
msgstr "Only the clinician can read what you now write. Leave anything empty that you do not want to say."

msgid "Only the clinician whose name stands in this file (- for standard input)."
msgstr "Only the clinician whose name stands in this file (- for standard input)."

msgid "Only these cases; without, all whose time is over."
msgstr "Only these cases; without, all whose time is over."

msgid "Only this day, as year-month-day."
msgstr "Only this day, as year-month-day."

msgid "Only your first device does this: it holds the key that certifies the others, and publishes when you work."
msgstr "Only your first device does this: it holds the key that certifies the others, and publishes when you work."

msgid "Open a booking"
msgstr "Open a booking"

msgid "Open a booking: how to reach the officer, what they told you, what was written since."
msgstr "Open a booking: how to reach the officer, what they told you, what was written since."

msgid "Open a case"
msgstr "Open a case"

msgid "Open a case: for somebody at the door, or for the officer of a booking."
msgstr "Open a case: for somebody at the door, or for the officer of a booking."

msgid "Open a closed case again, with the reason."
msgstr "Open a closed case again, with the reason."

msgid "Open between these times as well."
msgstr "Open between these times as well."

msgid "Open hand-offs"
msgstr "Open hand-offs"

msgid "Opened"
msgstr "Opened"

msgid "Opened case {number}."
msgstr "Opened case {number}."

msgid "Opened with the recovery sheet; the new passphrase is in force. “respite sync” brings it up to date."
msgstr "Opened with the recovery sheet; the new passphrase is in force. “respite sync” brings it up to date."

msgid "Operators"
msgstr "Operators"

msgid "Orally"
msgstr "Orally"

msgid "Order of a court"
msgstr "Order of a court"

msgid "Organization and leadership"
msgstr "Organization and leadership"

msgctxt "kind of service"
msgid "Other"
msgstr "Other"

msgid "Other hours on some days: closed, closed for some hours, or open as well."
msgstr "Other hours on some days: closed, closed for some hours, or open as well."

msgid "Other reason"
msgstr "Other reason"

msgid "Outcome of a follow-up"
msgstr "Outcome of a follow-up"

msgid "Outside shifts from {from} to {until}"
msgstr "Outside shifts from {from} to {until}"

msgid "Overwrite and remove everything that this tool keeps here."
msgstr "Overwrite and remove everything that this tool keeps here."

msgid "Own request"
msgstr "Own request"

msgid "Own wish"
msgstr "Own wish"

msgid "Participation of this person"
msgstr "Participation of this person"

msgid "Passphrase"
msgstr "Passphrase"

msgid "Passphrase of the signer's key"
msgstr "Passphrase of the signer's key"

msgid "Passphrase of your psychotherapy notes"
msgstr "Passphrase of your psychotherapy notes"

msgctxt "kind of service"
msgid "Peer support"
msgstr "Peer support"

msgid "Peer support: clear and present danger (CGS 52-146v)"
msgstr "Peer support: clear and present danger (CGS 52-146v)"

msgid "Peer support: mandated by another law (CGS 52-146v)"
msgstr "Peer support: mandated by another law (CGS 52-146v)"

msgid "Peer support: the peer was a witness or a party (CGS 52-146v)"
msgstr "Peer support: the peer was a witness or a party (CGS 52-146v)"

msgid "Person"
msgstr "Person"

msgid "Person renamed"
msgstr "Person renamed"

msgid "Phase"
msgstr "Phase"

msgid "Phone"
msgstr "Phone"

msgid "Place"
msgstr "Place"

msgid "Plain text or Markdown in UTF-8."
msgstr "Plain text or Markdown in UTF-8."

msgid "Plan"
msgstr "Plan"

msgid "Plan with a model: count only the clinicians whom it has, by its goals: {names}."
msgstr "Plan with a model: count only the clinicians whom it has, by its goals: {names}."

msgid "Planned"
msgstr "Planned"

msgid "Plans and goals"
msgstr "Plans and goals"

msgid "Policy"
msgstr "Policy"

msgid "Policy version"
msgstr "Policy version"

msgctxt "language"
msgid "Polish"
msgstr "Polish"

msgctxt "language"
msgid "Portuguese"
msgstr "Portuguese"

msgid "Postponed"
msgstr "Postponed"

msgid "Prefer clinicians with this experience."
msgstr "Prefer clinicians with this experience."

msgid "Press 1 in a crisis."
msgstr "Press 1 in a crisis."

msgid "Prevention"
msgstr "Prevention"

msgid "Print at least {count} cards at once and keep the spare ones in a drawer: a single new card would tell whose it is."
msgstr "Print at least {count} cards at once and keep the spare ones in a drawer: a single new card would tell whose it is."

msgid "Print this programme's invitation, for others to read its summary. It holds no secret."
msgstr "Print this programme's invitation, for others to read its summary. It holds no secret."

msgid "Privacy budget of a round (thousandths of rho)"
msgstr "Privacy budget of a round (thousandths of rho)"

msgid "Privacy spent this round: rho {rho}, epsilon {epsilon} at delta one in a million."
msgstr "Privacy spent this round: rho {rho}, epsilon {epsilon} at delta one in a million."

msgid "Professionals and services that I can call"
msgstr "Professionals and services that I can call"

msgid "Programme"
msgstr "Programme"

msgid "Programme model"
msgstr "Programme model"

msgid "Programme: {programme}"
msgstr "Programme: {programme}"

msgid "Proposal"
msgstr "Proposal"

msgid "Propose another time"
msgstr "Propose another time"

msgid "Propose another time. Nothing changes before the officer accepts."
msgstr "Propose another time. Nothing changes before the officer accepts."

msgid "Propose the times that are shown to those who can be written to."
msgstr "Propose the times that are shown to those who can be written to."

msgid "Proposed"
msgstr "Proposed"

msgid "Provider side: for how many cells of departments to make keys of check-ins to come."
msgstr "Provider side: for how many cells of departments to make keys of check-ins to come."

msgid "Provider side: for how many cells to make keys of check-ins; without it, for those of the policy."
msgstr "Provider side: for how many cells to make keys of check-ins; without it, for those of the policy."

msgid "Psychotherapy note {number}, written {time}"
msgstr "Psychotherapy note {number}, written {time}"

msgid "Psychotherapy notes"
msgstr "Psychotherapy notes"

msgid "Psychotherapy notes (45 CFR 164.501): yours alone, apart from the record, under a passphrase of their own."
msgstr "Psychotherapy notes (45 CFR 164.501): yours alone, apart from the record, under a passphrase of their own."

msgid "Psychotherapy notes are kept apart and are not part of this copy."
msgstr "Psychotherapy notes are kept apart and are not part of this copy."

msgid "Psychotherapy notes have a passphrase of their own; choose it first with “respite-notes private passphrase”."
msgstr "Psychotherapy notes have a passphrase of their own; choose it first with “respite-notes private passphrase”."

msgid "Psychotherapy notes leave under an authorization of their own alone, and this is a release of other things; “respite-notes roi add --psychotherapy” records one."
msgstr "Psychotherapy notes leave under an authorization of their own alone, and this is a release of other things; “respite-notes roi add --psychotherapy” records one."

msgid "Psychotherapy notes, and nothing else"
msgstr "Psychotherapy notes, and nothing else"

msgid "Purpose"
msgstr "Purpose"

msgid "Put a folder's rules into the bundle and sign them; the sponsor signs after you."
msgstr "Put a folder's rules into the bundle and sign them; the sponsor signs after you."

msgid "Put clinicians on the roster, from the programme file and their requests."
msgstr "Put clinicians on the roster, from the programme file and their requests."

msgid "Put the custodian's key together and hand the cases of {gone} that nobody else belongs to over to {heir}? It cannot be undone."
msgstr "Put the custodian's key together and hand the cases of {gone} that nobody else belongs to over to {heir}? It cannot be undone."

msgid "Put the key together, hand over the cases of somebody who cannot any more, and forget it."
msgstr "Put the key together, hand over the cases of somebody who cannot any more, and forget it."

msgid "Put together by"
msgstr "Put together by"

msgid "Quarter {quarter} of {year}"
msgstr "Quarter {quarter} of {year}"

msgid "Quarters with booking keys"
msgstr "Quarters with booking keys"

msgid "Question"
msgstr "Question"

msgid "Questions of a check-in"
msgstr "Questions of a check-in"

msgid "Q{quarter} {year}"
msgstr "Q{quarter} {year}"

msgid "Range, plus and minus"
msgstr "Range, plus and minus"

msgid "Reached"
msgstr "Reached"

msgid "Read a folder and say whether every program would accept it."
msgstr "Read a folder and say whether every program would accept it."

msgid "Read a note of the queue, and co-sign it or give it back with a remark."
msgstr "Read a note of the queue, and co-sign it or give it back with a remark."

msgid "Read an address and a card's groups from this file (- for standard input)."
msgstr "Read an address and a card's groups from this file (- for standard input)."

msgid "Read and write messages about an appointment; only the clinician can open yours."
msgstr "Read and write messages about an appointment; only the clinician can open yours."

msgid "Read by nobody."
msgstr "Read by nobody."

msgid "Read by {readers}."
msgid_plural "Read by {readers}."
msgstr[0] "Read by {readers}."
msgstr[1] "Read by {readers}."

msgid "Read by {readers}:"
msgid_plural "Read by {readers}:"
msgstr[0] "Read by {readers}:"
msgstr[1] "Read by {readers}:"

msgid "Read contact, topic and note from this JSON file (- for standard input)."
msgstr "Read contact, topic and note from this JSON file (- for standard input)."

msgid "Read department, language and contact from this JSON file."
msgstr "Read department, language and contact from this JSON file."

msgid "Read how to reach the officer from this file (- for standard input)."
msgstr "Read how to reach the officer from this file (- for standard input)."

msgid "Read the answers from this JSON file (- for standard input)."
msgstr "Read the answers from this JSON file (- for standard input)."

msgid "Read the card, address and groups, from this file (- for standard input)."
msgstr "Read the card, address and groups, from this file (- for standard input)."

msgid "Read the groups of the recovery sheet from this file (- for standard input)."
msgstr "Read the groups of the recovery sheet from this file (- for standard input)."

msgid "Read the invitation, address and four groups, from this file (- for standard input)."
msgstr "Read the invitation, address and four groups, from this file (- for standard input)."

msgid "Read the new passphrase from the first line of this file."
msgstr "Read the new passphrase from the first line of this file."

msgid "Read the new passphrase from this file (- for standard input)."
msgstr "Read the new passphrase from this file (- for standard input)."

msgid "Read the passphrase from the first line of this file; - is standard input."
msgstr "Read the passphrase from the first line of this file; - is standard input."

msgid "Read the passphrase from this file (- for standard input) instead of asking."
msgstr "Read the passphrase from this file (- for standard input) instead of asking."

msgid "Read the passphrase of the psychotherapy notes from this file (- for standard input)."
msgstr "Read the passphrase of the psychotherapy notes from this file (- for standard input)."

msgid "Read the programme's documents from this file."
msgstr "Read the programme's documents from this file."

msgid "Read the published summary of a support programme: how the department is doing, and nobody in it."
msgstr "Read the published summary of a support programme: how the department is doing, and nobody in it."

msgid "Read the six words of the cancel code from this file (- for standard input)."
msgstr "Read the six words of the cancel code from this file (- for standard input)."

msgid "Read them as this format; otherwise the headings decide."
msgstr "Read them as this format; otherwise the headings decide."

msgid "Read them from an .ics file"
msgstr "Read them from an .ics file"

msgid "Read them from this JSON file (- for standard input)."
msgstr "Read them from this JSON file (- for standard input)."

msgid "Reason"
msgstr "Reason"

msgid "Reason for coming"
msgstr "Reason for coming"

msgid "Record a release that the person signed."
msgstr "Record a release that the person signed."

msgid "Record a session"
msgstr "Record a session"

msgid "Record a session in its officer's case; follow-ups fall due after its end, as the programme's policy says."
msgstr "Record a session in its officer's case; follow-ups fall due after its end, as the programme's policy says."

msgid "Record that it was reported orally, or in writing: to whom, with the reference they gave."
msgstr "Record that it was reported orally, or in writing: to whom, with the reference they gave."

msgid "Record that nobody came at {time}?"
msgstr "Record that nobody came at {time}?"

msgid "Record that the person of a case has died: nobody is called any more, and its time is shorter."
msgstr "Record that the person of a case has died: nobody is called any more, and its time is shorter."

msgid "Record that the person of case {number} died on {day}?"
msgstr "Record that the person of case {number} died on {day}?"

msgid "Record that the person withdrew a release: from now on nothing is told under it."
msgstr "Record that the person withdrew a release: from now on nothing is told under it."

msgid "Record the day with “respite-notes retention death {number}”: it decides how long the case is kept."
msgstr "Record the day with “respite-notes retention death {number}”: it decides how long the case is kept."

msgid "Record the session of {time}?"
msgstr "Record the session of {time}?"

msgid "Recorded as release {number}: {covers}, to {recipient}."
msgstr "Recorded as release {number}: {covers}, to {recipient}."

msgid "Recorded in case {number} as session {session}."
msgstr "Recorded in case {number} as session {session}."

msgid "Recorded. “respite-notes retention” says how long the case is kept."
msgstr "Recorded. “respite-notes retention” says how long the case is kept."

msgid "Records are sealed to"
msgstr "Records are sealed to"

msgid "Records custodian"
msgstr "Records custodian"

msgid "Recovery sheet"
msgstr "Recovery sheet"

msgid "Recovery sheet of a signer's key: it opens the key without the passphrase. Keep it on paper, apart from the key."
msgstr "Recovery sheet of a signer's key: it opens the key without the passphrase. Keep it on paper, apart from the key."

msgid "Refuse on this device: it sends nothing any more, also of what waits."
msgstr "Refuse on this device: it sends nothing any more, also of what waits."

msgid "Rejected"
msgstr "Rejected"

msgid "Release"
msgstr "Release"

msgid "Release by the person (CGS 52-146q(b))"
msgstr "Release by the person (CGS 52-146q(b))"

msgid "Release of information"
msgstr "Release of information"

msgid "Release revoked"
msgstr "Release revoked"

msgid "Release {number} is revoked. What was told under it before stays told."
msgstr "Release {number} is revoked. What was told under it before stays told."

msgid "Releases of information: to whom the person allows what to be told, for which purpose, until when."
msgstr "Releases of information: to whom the person allows what to be told, for which purpose, until when."

msgid "Remove a colleague from a case: nothing that comes after is sealed to them."
msgstr "Remove a colleague from a case: nothing that comes after is sealed to them."

msgid "Remove everything this tool keeps on this device. Appointments stay booked."
msgstr "Remove everything this tool keeps on this device. Appointments stay booked."

msgid "Remove it all? Your appointments stay booked, but only the six words can cancel them then. This cannot be undone."
msgstr "Remove it all? Your appointments stay booked, but only the six words can cancel them then. This cannot be undone."

msgid "Remove weekly hours by the number that “availability show” gives them."
msgstr "Remove weekly hours by the number that “availability show” gives them."

msgid "Remove what is too much."
msgstr "Remove what is too much."

msgid "Remove your keys, your case files and everything officers told you from this device? It cannot be undone."
msgstr "Remove your keys, your case files and everything officers told you from this device? It cannot be undone."

msgid "Remove {name} from case {number}? What they have read stays read."
msgstr "Remove {name} from case {number}? What they have read stays read."

msgid "Removed. A flash disk may keep old blocks; what they hold is sealed under your passphrase. Backups elsewhere are not touched."
msgstr "Removed. A flash disk may keep old blocks; what they hold is sealed under your passphrase. Backups elsewhere are not touched."

msgid "Replace the charter: other signers, thresholds or contact, or three more years."
msgstr "Replace the charter: other signers, thresholds or contact, or three more years."

msgid "Replace the state that is here."
msgstr "Replace the state that is here."

msgid "Replace your encryption keys now? It cannot be undone."
msgstr "Replace your encryption keys now? It cannot be undone."

msgid "Replaced by"
msgstr "Replaced by"

msgid "Report"
msgstr "Report"

msgid "Report in writing"
msgstr "Report in writing"

msgid "Report made"
msgstr "Report made"

msgid "Report orally"
msgstr "Report orally"

msgid "Report owed"
msgstr "Report owed"

msgid "Report {number}: no report is owed, for the reason given."
msgstr "Report {number}: no report is owed, for the reason given."

msgid "Report {number}: orally by {oral}, in writing by {written}. “respite-notes due” shows both."
msgstr "Report {number}: orally by {oral}, in writing by {written}. “respite-notes due” shows both."

msgid "Report {number}: {what}, and so it is done."
msgstr "Report {number}: {what}, and so it is done."

msgid "Report {number}: {what}. The other timer runs on; “respite-notes due” shows it."
msgstr "Report {number}: {what}. The other timer runs on; “respite-notes due” shows it."

msgid "Reported in writing"
msgstr "Reported in writing"

msgid "Reported orally"
msgstr "Reported orally"

msgctxt "phase"
msgid "Response"
msgstr "Response"

msgctxt "section of a note"
msgid "Response"
msgstr "Response"

msgid "Responsible"
msgstr "Responsible"

msgid "Rest after nights"
msgstr "Rest after nights"

msgid "Restored. “respite sync” brings it up to date."
msgstr "Restored. “respite sync” brings it up to date."

msgid "Restored. “respite-notes sync” brings it up to date."
msgstr "Restored. “respite-notes sync” brings it up to date."

msgid "Retention has ended"
msgstr "Retention has ended"

msgid "Return visit"
msgstr "Return visit"

msgid "Return visits"
msgstr "Return visits"

msgid "Review"
msgstr "Review"

msgid "Review of the plan"
msgstr "Review of the plan"

msgid "Revoke device {number}? It cannot be undone."
msgstr "Revoke device {number}? It cannot be undone."

msgid "Revoke release {number}, to {recipient}? It cannot be undone."
msgstr "Revoke release {number}, to {recipient}? It cannot be undone."

msgid "Revoke {name} ({words})? This cannot be undone."
msgstr "Revoke {name} ({words})? This cannot be undone."

msgid "Revoked"
msgstr "Revoked"

msgid "Risk"
msgstr "Risk"

msgid "Risk of imminent injury (CGS 52-146q(c)(2)); does not reach testimony in court"
msgstr "Risk of imminent injury (CGS 52-146q(c)(2)); does not reach testimony in court"

msgid "Role"
msgstr "Role"

msgid "Roster"
msgstr "Roster"

msgid "Roster version"
msgstr "Roster version"

msgid "Round"
msgstr "Round"

msgid "Rounds"
msgstr "Rounds"

msgid "Rounds version"
msgstr "Rounds version"

msgid "Rounds without a key"
msgstr "Rounds without a key"

msgid "Run “respite enroll” and type the address and the six groups. The square holds the same text."
msgstr "Run “respite enroll” and type the address and the six groups. The square holds the same text."

msgid "Run “respite-notes sync” again; if it stays so, tell the clinical authority."
msgstr "Run “respite-notes sync” again; if it stays so, tell the clinical authority."

msgid "Runs one side of a Respite programme."
msgstr "Runs one side of a Respite programme."

msgid "SOAP note"
msgstr "SOAP note"

msgid "SUBCOMMANDS:"
msgstr "SUBCOMMANDS:"

msgid "Safe Call Now"
msgstr "Safe Call Now"

msgid "Safety plan"
msgstr "Safety plan"

msgid "Saved as draft {numbers}; it is not signed yet. The file is still there, readable."
msgid_plural "Saved as drafts {numbers}; they are not signed yet. The files are still there, readable."
msgstr[0] "Saved as draft {numbers}; it is not signed yet. The file is still there, readable."
msgstr[1] "Saved as drafts {numbers}; they are not signed yet. The files are still there, readable."

msgid "Saved as draft {number}; it is not signed yet."
msgstr "Saved as draft {number}; it is not signed yet."

msgid "Saved as number {number}: {time}. The server does not answer; it is booked once “respite-notes sync” has sent it."
msgstr "Saved as number {number}: {time}. The server does not answer; it is booked once “respite-notes sync” has sent it."

msgid "Saved here and perhaps sent: the server has not said yet that it has it."
msgstr "Saved here and perhaps sent: the server has not said yet that it has it."

msgid "Saved; it is not sent yet. “respite-notes sync” sends it."
msgstr "Saved; it is not sent yet. “respite-notes sync” sends it."

msgid "Say how a goal goes"
msgstr "Say how a goal goes"

msgid "Say how a goal goes; the history only grows."
msgstr "Say how a goal goes; the history only grows."

msgid "Say what a folder would change for officers, clinicians and the chief."
msgstr "Say what a folder would change for officers, clinicians and the chief."

msgid "Say what to write: --html, --csv or --json, each with a new file."
msgstr "Say what to write: --html, --csv or --json, each with a new file."

msgid "Say what you call the person from now on; earlier names stay in the history."
msgstr "Say what you call the person from now on; earlier names stay in the history."

msgid "Say when you work. It stays on this device."
msgstr "Say when you work. It stays on this device."

msgid "Say when you work; free times are computed from it, outside officers' shifts."
msgstr "Say when you work; free times are computed from it, outside officers' shifts."

msgid "Say which shifts these are: --preset, --cycle, --calendar or --irregular."
msgstr "Say which shifts these are: --preset, --cycle, --calendar or --irregular."

msgid "Say which side this is, with --role; there is no default."
msgstr "Say which side this is, with --role; there is no default."

msgid "Say who holds shares, how many are needed, and whether your own is here."
msgstr "Say who holds shares, how many are needed, and whether your own is here."

msgid "Says what this server is, what it imported, and what expires when."
msgstr "Says what this server is, what it imported, and what expires when."

msgid "Schedule"
msgstr "Schedule"

msgid "Sealed records"
msgstr "Sealed records"

msgid "Sealed. It leaves this device after {time}, a moment that was drawn at random: “respite sync” or the timer sends it, or a later use of this tool that is not about appointments."
msgstr "Sealed. It leaves this device after {time}, a moment that was drawn at random: “respite sync” or the timer sends it, or a later use of this tool that is not about appointments."

msgid "Search"
msgstr "Search"

msgid "Seats of a group (first 8)."
msgstr "Seats of a group (first 8)."

msgid "See '{command}' for detailed help."
msgstr "See '{command}' for detailed help."

msgid "See '{command}' for more information."
msgstr "See '{command}' for more information."

msgid "See my clinician again"
msgstr "See my clinician again"

msgid "Seeking or receiving mental health care is by itself no ground to dismiss or discipline you, nor is handing in your firearm for that reason (CGS 7-291d). That does not hold where care is sought to avoid discipline."
msgstr "Seeking or receiving mental health care is by itself no ground to dismiss or discipline you, nor is handing in your firearm for that reason (CGS 7-291d). That does not hold where care is sought to avoid discipline."

msgid "Seen by"
msgstr "Seen by"

msgid "Send at once instead of at a random moment."
msgstr "Send at once instead of at a random moment."

msgid "Send the text of this file (- for standard input)."
msgstr "Send the text of this file (- for standard input)."

msgid "Sent."
msgstr "Sent."

msgid "Sent; only the clinician can open it."
msgstr "Sent; only the clinician can open it."

msgid "Serves until it is told to stop (SIGTERM or Ctrl-C); requests under way are finished first."
msgstr "Serves until it is told to stop (SIGTERM or Ctrl-C); requests under way are finished first."

msgid "Service"
msgstr "Service"

msgid "Session"
msgstr "Session"

msgid "Session without a note"
msgstr "Session without a note"

msgid "Sessions"
msgstr "Sessions"

msgid "Sessions begin every so many minutes (first 30)."
msgstr "Sessions begin every so many minutes (first 30)."

msgid "Sessions could be booked only from {from} until {until}."
msgstr "Sessions could be booked only from {from} until {until}."

msgid "Sessions kept"
msgstr "Sessions kept"

msgid "Set a goal"
msgstr "Set a goal"

msgid "Set a goal."
msgstr "Set a goal."

msgid "Set a legal hold: nothing of the case is destroyed until it is lifted."
msgstr "Set a legal hold: nothing of the case is destroyed until it is lifted."

msgid "Set the timer?"
msgstr "Set the timer?"

msgid "Set up a programme from its invitation, or from the bundle file that the authority hands out."
msgstr "Set up a programme from its invitation, or from the bundle file that the authority hands out."

msgid "Set, remove or show a timer that fetches tokens at random times."
msgstr "Set, remove or show a timer that fetches tokens at random times."

msgid "Sets a server up from a backup, in a folder that is empty or does not exist."
msgstr "Sets a server up from a backup, in a folder that is empty or does not exist."

msgid "Sets a server up: its folder, keys and certificates, and the request for the authority."
msgstr "Sets a server up: its folder, keys and certificates, and the request for the authority."

msgid "Several signers are called {name}, and each of them counts"
msgstr "Several signers are called {name}, and each of them counts"

msgid "Share case {number} with {name}? They can read all of it, and what somebody has read cannot be taken back."
msgstr "Share case {number} with {name}? They can read all of it, and what somebody has read cannot be taken back."

msgid "Shares needed"
msgstr "Shares needed"

msgid "Shares that are needed"
msgstr "Shares that are needed"

msgid "Shifts and fatigue"
msgstr "Shifts and fatigue"

msgid "Show a case"
msgstr "Show a case"

msgid "Show a case, or one note of it whole."
msgstr "Show a case, or one note of it whole."

msgid "Show a psychotherapy note."
msgstr "Show a psychotherapy note."

msgid "Show all sessions ahead, and what has to be handed over."
msgstr "Show all sessions ahead, and what has to be handed over."

msgid "Show any file of the desk in plain words."
msgstr "Show any file of the desk in plain words."

msgid "Show each cell's figures round by round."
msgstr "Show each cell's figures round by round."

msgid "Show exactly which fields leave this device, to whom, and who can read each."
msgstr "Show exactly which fields leave this device, to whom, and who can read each."

msgid "Show help information."
msgstr "Show help information."

msgid "Show how many notes wait for your co-signature, and how long; no text."
msgstr "Show how many notes wait for your co-signature, and how long; no text."

msgid "Show one of them whole."
msgstr "Show one of them whole."

msgid "Show or change your department, unit, language and how you like to meet. It stays on this device."
msgstr "Show or change your department, unit, language and how you like to meet. It stays on this device."

msgid "Show past and cancelled sessions too, also those that the server has forgotten."
msgstr "Show past and cancelled sessions too, also those that the server has forgotten."

msgid "Show the current plan, or an earlier version."
msgstr "Show the current plan, or an earlier version."

msgid "Show the log of disclosures of a case, with what is doubtful about them."
msgstr "Show the log of disclosures of a case, with what is doubtful about them."

msgid "Show the newest summary."
msgstr "Show the newest summary."

msgid "Show the rules of a folder in plain words."
msgstr "Show the rules of a folder in plain words."

msgid "Show the summary of one round."
msgstr "Show the summary of one round."

msgid "Show them as your own programme has signed them? That needs the passphrase."
msgstr "Show them as your own programme has signed them? That needs the passphrase."

msgid "Show this note whole."
msgstr "Show this note whole."

msgid "Show today's sessions, and what is due in your cases."
msgstr "Show today's sessions, and what is due in your cases."

msgid "Show what expires when."
msgstr "Show what expires when."

msgid "Show what is due in your cases: notes, follow-ups, hand-offs, reports."
msgstr "Show what is due in your cases: notes, follow-ups, hand-offs, reports."

msgid "Show what the chief sees: the newest published summary, the same bytes for everyone."
msgstr "Show what the chief sees: the newest published summary, the same bytes for everyone."

msgid "Show what was fetched last, without asking the server."
msgstr "Show what was fetched last, without asking the server."

msgid "Show what you offer; with --json, in the form that “set” reads."
msgstr "Show what you offer; with --json, in the form that “set” reads."

msgid "Show which shifts of each department have a session to book, and which have none."
msgstr "Show which shifts of each department have a session to book, and which have none."

msgid "Show who can recover records, too? That needs the passphrase."
msgstr "Show who can recover records, too? That needs the passphrase."

msgid "Show whom to call at once. Needs no network and no passphrase."
msgstr "Show whom to call at once. Needs no network and no passphrase."

msgid "Show whom to call at once. Needs no network, no card and no passphrase."
msgstr "Show whom to call at once. Needs no network, no card and no passphrase."

msgid "Show your appointments; offline as they were last seen."
msgstr "Show your appointments; offline as they were last seen."

msgid "Show your own answers so far, and ask nothing."
msgstr "Show your own answers so far, and ask nothing."

msgid "Show your rights and the limits of confidentiality. Needs no network."
msgstr "Show your rights and the limits of confidentiality. Needs no network."

msgid "Shredded records"
msgstr "Shredded records"

msgid "Side"
msgstr "Side"

msgid "Sides"
msgstr "Sides"

msgid "Sign a new charter as {name}?"
msgstr "Sign a new charter as {name}?"

msgid "Sign a new roster as {name}?"
msgstr "Sign a new roster as {name}?"

msgid "Sign a new year as {name}?"
msgstr "Sign a new year as {name}?"

msgid "Sign a note"
msgstr "Sign a note"

msgid "Sign a note: it is locked for ever. An intern's goes to the supervisor."
msgstr "Sign a note: it is locked for ever. An intern's goes to the supervisor."

msgid "Sign by"
msgstr "Sign by"

msgid "Sign or discard these drafts (case/note): {notes}."
msgstr "Sign or discard these drafts (case/note): {notes}."

msgid "Sign rounds that count these cards, as {name}?"
msgstr "Sign rounds that count these cards, as {name}?"

msgid "Sign the closing note and close the case?"
msgstr "Sign the closing note and close the case?"

msgid "Sign these changes as {name}?"
msgstr "Sign these changes as {name}?"

msgid "Sign this as {name}?"
msgstr "Sign this as {name}?"

msgid "Sign this note? Nobody can change it afterwards, you neither."
msgstr "Sign this note? Nobody can change it afterwards, you neither."

msgid "Signatures"
msgstr "Signatures"

msgid "Signed"
msgstr "Signed"

msgid "Signed and locked."
msgstr "Signed and locked."

msgid "Signed by"
msgstr "Signed by"

msgid "Signed by everybody who must"
msgstr "Signed by everybody who must"

msgid "Signed by the department side and the provider side, published once, and the same for the chief and every officer."
msgstr "Signed by the department side and the provider side, published once, and the same for the chief and every officer."

msgid "Signed requests also show the public key that signed them, a random number, and the time to five minutes."
msgstr "Signed requests also show the public key that signed them, a random number, and the time to five minutes."

msgid "Signers"
msgstr "Signers"

msgid "Signs as"
msgstr "Signs as"

msgid "Since"
msgstr "Since"

msgid "Six words"
msgstr "Six words"

msgid "Six words of the key"
msgstr "Six words of the key"

msgid "Six words of your key, for whoever compares:"
msgstr "Six words of your key, for whoever compares:"

msgid "Six words that cancel it"
msgstr "Six words that cancel it"

msgid "Six words: {words}"
msgstr "Six words: {words}"

msgid "Social workers and law enforcement officers alike must report suspected abuse of a child in Indian country at once; nobody who supervises them may hinder it."
msgstr "Social workers and law enforcement officers alike must report suspected abuse of a child in Indian country at once; nobody who supervises them may hinder it."

msgid "Social workers and law enforcement officers must report suspected abuse of a child in Indian country at once, to the local child protective services or law enforcement agency (18 U.S.C. 1169). The tribe's own code may ask for more."
msgstr "Social workers and law enforcement officers must report suspected abuse of a child in Indian country at once, to the local child protective services or law enforcement agency (18 U.S.C. 1169). The tribe's own code may ask for more."

msgid "Social workers and law enforcement personnel must report suspected child abuse that they learn of on federal land or in a federal facility, within 24 hours."
msgstr "Social workers and law enforcement personnel must report suspected child abuse that they learn of on federal land or in a federal facility, within 24 hours."

msgid "Social workers and law enforcement personnel who learn of suspected child abuse on federal land or in a federal facility must report it as soon as possible (34 U.S.C. 20341). State law may ask for more."
msgstr "Social workers and law enforcement personnel who learn of suspected child abuse on federal land or in a federal facility must report it as soon as possible (34 U.S.C. 20341). State law may ask for more."

msgid "Social workers and law enforcement personnel who learn of suspected child abuse on federal land or in a federal facility must report it as soon as possible, within 24 hours (34 U.S.C. 20341). State law may ask for more."
msgstr "Social workers and law enforcement personnel who learn of suspected child abuse on federal land or in a federal facility must report it as soon as possible, within 24 hours (34 U.S.C. 20341). State law may ask for more."

msgid "Social workers and police officers alike must report suspected abuse or neglect of a child."
msgstr "Social workers and police officers alike must report suspected abuse or neglect of a child."

msgid "Somebody else has just taken this time; nothing was spent. “respite find” shows what is free now."
msgstr "Somebody else has just taken this time; nothing was spent. “respite find” shows what is free now."

msgid "Somebody published with your keys up to the last number there is. Tell the clinical authority: your identity has to be revoked and a new one made."
msgstr "Somebody published with your keys up to the last number there is. Tell the clinical authority: your identity has to be revoked and a new one made."

msgid "Somebody to talk to now: {lines}"
msgstr "Somebody to talk to now: {lines}"

msgid "Somebody who may not asks to destroy {count} record; it stays here."
msgid_plural "Somebody who may not asks to destroy {count} records; they stay here."
msgstr[0] "Somebody who may not asks to destroy {count} record; it stays here."
msgstr[1] "Somebody who may not asks to destroy {count} records; they stay here."

msgid "Something in the database refers to what is not there."
msgstr "Something in the database refers to what is not there."

msgid "Something of a check-in is still there after its round was released."
msgstr "Something of a check-in is still there after its round was released."

msgid "Something that was saved could not be sent."
msgstr "Something that was saved could not be sent."

msgid "Something waits to be sent; “respite-notes sync” sends it."
msgstr "Something waits to be sent; “respite-notes sync” sends it."

msgctxt "language"
msgid "Spanish"
msgstr "Spanish"

msgid "Specialties"
msgstr "Specialties"

msgid "Sponsor's signatures needed"
msgstr "Sponsor's signatures needed"

msgid "Stabilization"
msgstr "Stabilization"

msgid "Staffing"
msgstr "Staffing"

msgid "Stage"
msgstr "Stage"

msgid "Stage of a hand-off"
msgstr "Stage of a hand-off"

msgctxt "of numbers"
msgid "Standing"
msgstr "Standing"

msgid "Start with “respite-summary join” and the invitation of your programme. It holds public documents only: no passphrase, no secret. Officers see the same bytes with “respite summary”."
msgstr "Start with “respite-summary join” and the invitation of your programme. It holds public documents only: no passphrase, no secret. Officers see the same bytes with “respite summary”."

msgid "Start without a command for a menu. “respite now” shows whom to call at once; it needs no network and no passphrase."
msgstr "Start without a command for a menu. “respite now” shows whom to call at once; it needs no network and no passphrase."

msgid "State"
msgstr "State"

msgid "Statement"
msgstr "Statement"

msgid "Status"
msgstr "Status"

msgid "Status of a goal"
msgstr "Status of a goal"

msgid "Still open:"
msgstr "Still open:"

msgid "Strengths"
msgstr "Strengths"

msgid "Stress these days"
msgstr "Stress these days"

msgid "Strike one thing at a time."
msgstr "Strike one thing at a time."

msgid "Strike “{what}”? It cannot be undone."
msgstr "Strike “{what}”? It cannot be undone."

msgid "Struck as an error"
msgstr "Struck as an error"

msgid "Struck; the reason stands beside it."
msgstr "Struck; the reason stands beside it."

msgid "Subjective"
msgstr "Subjective"

msgid "Submitted to {name}; locked by their co-signature."
msgstr "Submitted to {name}; locked by their co-signature."

msgid "Such a report goes to the local child protective services or law enforcement agency. What else protects whoever seeks help, the tribe's own code says."
msgstr "Such a report goes to the local child protective services or law enforcement agency. What else protects whoever seeks help, the tribe's own code says."

msgid "Supervising"
msgstr "Supervising"

msgid "Supervisor"
msgstr "Supervisor"

msgid "Support plan"
msgstr "Support plan"

msgid "Support plan, version {number}"
msgstr "Support plan, version {number}"

msgid "Support plan, version {number}, {state}, of {time} by {name}"
msgstr "Support plan, version {number}, {state}, of {time} by {name}"

msgid "Support summary"
msgstr "Support summary"

msgid "Sustaining"
msgstr "Sustaining"

msgid "Switches to the next certificate, which the roster announced, and makes the one after it."
msgstr "Switches to the next certificate, which the roster announced, and makes the one after it."

msgid "Synchronise"
msgstr "Synchronise"

msgid "Take a clinician off: no new bookings from the moment the sides import it."
msgstr "Take a clinician off: no new bookings from the moment the sides import it."

msgid "Take a side's new certificate, address or key into the roster."
msgstr "Take a side's new certificate, address or key into the roster."

msgid "Take another calendar's appointments as busy time: only when, never what."
msgstr "Take another calendar's appointments as busy time: only when, never what."

msgid "Take back the share that you have left for somebody."
msgstr "Take back the share that you have left for somebody."

msgid "Take new encryption keys now, and have your records wrapped to them."
msgstr "Take new encryption keys now, and have your records wrapped to them."

msgid "Take over notes from plain text or Markdown files; you see what was read before anything is written."
msgstr "Take over notes from plain text or Markdown files; you see what was read before anything is written."

msgid "Take the last answer back"
msgstr "Take the last answer back"

msgid "Take the note from this file (- for standard input), with a heading “## …” for each section."
msgstr "Take the note from this file (- for standard input), with a heading “## …” for each section."

msgid "Take the plan from this file (- for standard input)."
msgstr "Take the plan from this file (- for standard input)."

msgid "Take the purpose from this file (- for standard input)."
msgstr "Take the purpose from this file (- for standard input)."

msgid "Take the reason from this file (- for standard input)."
msgstr "Take the reason from this file (- for standard input)."

msgid "Take the recipient from this file (- for standard input)."
msgstr "Take the recipient from this file (- for standard input)."

msgid "Take the time that the clinician has proposed."
msgstr "Take the time that the clinician has proposed."

msgid "Take the words from this file (- for standard input)."
msgstr "Take the words from this file (- for standard input)."

msgid "Take the words to it from this file (- for standard input)."
msgstr "Take the words to it from this file (- for standard input)."

msgid "Take this number of the list as it is now, instead of asking."
msgstr "Take this number of the list as it is now, instead of asking."

msgid "Take this number of the list instead of asking."
msgstr "Take this number of the list instead of asking."

msgid "Take what begins at this instant, as “respite find --json” shows it, or nothing."
msgstr "Take what begins at this instant, as “respite find --json” shows it, or nothing."

msgid "Takes in signed documents from the authority; a running server notices within seconds."
msgstr "Takes in signed documents from the authority; a running server notices within seconds."

msgid "Talk to a social worker in confidence. Nobody at the department can see that you booked, or that you used this card."
msgstr "Talk to a social worker in confidence. Nobody at the department can see that you booked, or that you used this card."

msgid "Target date"
msgstr "Target date"

msgid "Target date of a goal"
msgstr "Target date of a goal"

msgid "Telephone number"
msgstr "Telephone number"

msgid "Tell the clinical authority."
msgstr "Tell the clinical authority."

msgid "That did not work; nothing was changed."
msgstr "That did not work; nothing was changed."

msgid "That is long ago: if a number does not answer, call 911."
msgstr "That is long ago: if a number does not answer, call 911."

msgid "That is not among your case files."
msgstr "That is not among your case files."

msgid "That is not the next stage; nothing is completed without a first contact."
msgstr "That is not the next stage; nothing is completed without a first contact."

msgid "That the person has died."
msgstr "That the person has died."

msgid "That this booking is of the same person."
msgstr "That this booking is of the same person."

msgid "That was heard {time} and may be otherwise by now."
msgstr "That was heard {time} and may be otherwise by now."

msgid "That was not understood three times; nothing was changed."
msgstr "That was not understood three times; nothing was changed."

msgid "That was reported before."
msgstr "That was reported before."

msgid "The .ics file"
msgstr "The .ics file"

msgid "The address and code of a card"
msgstr "The address and code of a card"

msgid "The address on the card"
msgstr "The address on the card"

msgid "The address on the card looks like https://support.example:8443; type it again."
msgstr "The address on the card looks like https://support.example:8443; type it again."

msgid "The answer is not readable text; check the character encoding of your terminal (UTF-8 is needed)."
msgstr "The answer is not readable text; check the character encoding of your terminal (UTF-8 is needed)."

msgid "The answer is too long."
msgstr "The answer is too long."

msgid "The authority's bundle, a file"
msgstr "The authority's bundle, a file"

msgid "The backup did not open with its recovery sheet and was removed; try another disk."
msgstr "The backup did not open with its recovery sheet and was removed; try another disk."

msgid "The backup did not read back as it was written and was removed; try another disk."
msgstr "The backup did not read back as it was written and was removed; try another disk."

msgid "The backup is complete: {folder}"
msgstr "The backup is complete: {folder}"

msgid "The backup is damaged ({detail} is missing, altered or does not belong); use another one."
msgstr "The backup is damaged ({detail} is missing, altered or does not belong); use another one."

msgid "The backup; leave it out to open the state that is here with the recovery sheet."
msgstr "The backup; leave it out to open the state that is here with the recovery sheet."

msgid "The beginning of this case is not here; synchronise."
msgstr "The beginning of this case is not here; synchronise."

msgid "The behavioral health assessment that every officer has at least once in five years is a separate matter, and its result goes to the employer. A clinician who does assessments for your department cannot be booked here by its officers."
msgstr "The behavioral health assessment that every officer has at least once in five years is a separate matter, and its result goes to the employer. A clinician who does assessments for your department cannot be booked here by its officers."

msgid "The booking belongs to this case."
msgstr "The booking belongs to this case."

msgid "The bundle in force is at {address}, with the provider side's own word that nothing is newer."
msgstr "The bundle in force is at {address}, with the provider side's own word that nothing is newer."

msgid "The bundle in force, as the provider side serves it: what changes is shown against it, where others have signed since you did."
msgstr "The bundle in force, as the provider side serves it: what changes is shown against it, where others have signed since you did."

msgid "The bundle's file"
msgstr "The bundle's file"

msgid "The card works once. Lost it, or found one? Ask for another; an unused card says nothing about anybody."
msgstr "The card works once. Lost it, or found one? Ask for another; an unused card says nothing about anybody."

msgid "The cards are in {folder}; both sides import {file}, then the provider side its provider.codes."
msgstr "The cards are in {folder}; both sides import {file}, then the provider side its provider.codes."

msgid "The case files cannot be read or written by you; look at the permissions of the folder."
msgstr "The case files cannot be read or written by you; look at the permissions of the folder."

msgid "The case files here are damaged and are not shown in part; restore them from a copy."
msgstr "The case files here are damaged and are not shown in part; restore them from a copy."

msgid "The case files here belong to other keys."
msgstr "The case files here belong to other keys."

msgid "The case files that were here are gone; put the folder “vault” back, or restore and synchronise."
msgstr "The case files that were here are gone; put the folder “vault” back, or restore and synchronise."

msgid "The case has no follow-up with this number; “respite-notes followup list --all” lists them."
msgstr "The case has no follow-up with this number; “respite-notes followup list --all” lists them."

msgid "The case has no goal with this number; “respite-notes goal list” lists them."
msgstr "The case has no goal with this number; “respite-notes goal list” lists them."

msgid "The case has no hand-off with this number; “respite-notes handoff list --all” lists them."
msgstr "The case has no hand-off with this number; “respite-notes handoff list --all” lists them."

msgid "The case has no note with this number; “respite-notes cases show” lists them."
msgstr "The case has no note with this number; “respite-notes cases show” lists them."

msgid "The case has no open report with this number; “respite-notes report list” lists them."
msgstr "The case has no open report with this number; “respite-notes report list” lists them."

msgid "The case has no release with this number; “respite-notes roi list” lists them."
msgstr "The case has no release with this number; “respite-notes roi list” lists them."

msgid "The case has no session with this number; “respite-notes cases show” lists them."
msgstr "The case has no session with this number; “respite-notes cases show” lists them."

msgid "The case has no version of a plan with this number; “respite-notes plan history” lists them."
msgstr "The case has no version of a plan with this number; “respite-notes plan history” lists them."

msgid "The case has nothing of this kind with this number; “respite-notes cases show” shows what it holds."
msgstr "The case has nothing of this kind with this number; “respite-notes cases show” shows what it holds."

msgid "The case is closed; reopen it first."
msgstr "The case is closed; reopen it first."

msgid "The case is not closed."
msgstr "The case is not closed."

msgid "The case is open already."
msgstr "The case is open already."

msgid "The case was not opened yet."
msgstr "The case was not opened yet."

msgid "The cell has no cards for that time; a new year of cards is printed with “respite-authority rounds”."
msgstr "The cell has no cards for that time; a new year of cards is printed with “respite-authority rounds”."

msgid "The cell that the cards are for."
msgstr "The cell that the cards are for."

msgid "The cell {name} was counted with {departments}; a cell that loses a department needs another name in the programme file."
msgstr "The cell {name} was counted with {departments}; a cell that loses a department needs another name in the programme file."

msgid "The certificate was changed. Restart the server, give the authority the file {request}, and read out these six words by telephone: {words}."
msgstr "The certificate was changed. Restart the server, give the authority the file {request}, and read out these six words by telephone: {words}."

msgid "The charter would break a rule of its format ({reason}); check the programme file."
msgstr "The charter would break a rule of its format ({reason}); check the programme file."

msgid "The check found what must never be: {detail} Stop the server, keep a copy of its folder for whoever looks for the cause, and restore the last backup that “check” finds in order."
msgstr "The check found what must never be: {detail} Stop the server, keep a copy of its folder for whoever looks for the cause, and restore the last backup that “check” finds in order."

msgid "The chief would see groups of {new} instead of {old}."
msgstr "The chief would see groups of {new} instead of {old}."

msgid "The clinician has proposed no other time."
msgstr "The clinician has proposed no other time."

msgid "The clinician has seen your booking."
msgstr "The clinician has seen your booking."

msgid "The clinician offers a follow-up that costs no token. {text} (“respite again” books it.)"
msgstr "The clinician offers a follow-up that costs no token. {text} (“respite again” books it.)"

msgid "The clinician proposes {time}. {text} (“respite reschedule --proposed” takes it.)"
msgstr "The clinician proposes {time}. {text} (“respite reschedule --proposed” takes it.)"

msgid "The clinician sees every change you make."
msgstr "The clinician sees every change you make."

msgid "The clinician's name as the roster writes it."
msgstr "The clinician's name as the roster writes it."

msgid "The clock of this machine is wrong by more than a few minutes; set it and try again."
msgstr "The clock of this machine is wrong by more than a few minutes; set it and try again."

msgid "The code of your card is sent only after this."
msgstr "The code of your card is sent only after this."

msgid "The colleague's name in the roster."
msgstr "The colleague's name in the roster."

msgid "The colleague's name."
msgstr "The colleague's name."

msgid "The crisis card that every copy of the tools carries was last checked on {date}: look for a newer one."
msgstr "The crisis card that every copy of the tools carries was last checked on {date}: look for a newer one."

msgid "The crisis card would no longer show {name}."
msgstr "The crisis card would no longer show {name}."

msgid "The crisis card would show {name}."
msgstr "The crisis card would show {name}."

msgid "The database is damaged ({detail}); stop the server and restore it from a backup."
msgstr "The database is damaged ({detail}); stop the server and restore it from a backup."

msgid "The database was made by a newer version of respite-server; use that version or a newer one."
msgstr "The database was made by a newer version of respite-server; use that version or a newer one."

msgid "The day is kept"
msgstr "The day is kept"

msgid "The day of the first visit: YYYY-MM-DD."
msgstr "The day of the first visit: YYYY-MM-DD."

msgid "The day on which you look at the plan again: YYYY-MM-DD."
msgstr "The day on which you look at the plan again: YYYY-MM-DD."

msgid "The day: YYYY-MM-DD."
msgstr "The day: YYYY-MM-DD."

msgid "The days of your cycle"
msgstr "The days of your cycle"

msgid "The department side"
msgstr "The department side"

msgid "The department side does not serve the list that names this device. Run “respite-notes sync” on the first device and try again; if it stays so, tell the clinical authority."
msgstr "The department side does not serve the list that names this device. Run “respite-notes sync” on the first device and try again; if it stays so, tell the clinical authority."

msgid "The department side does not take your check-in, although the round runs by the signed documents. It is kept and offered again; if this goes on, tell the clinical authority."
msgstr "The department side does not take your check-in, although the round runs by the signed documents. It is kept and offered again; if this goes on, tell the clinical authority."

msgid "The department side has taken your check-in."
msgstr "The department side has taken your check-in."

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
"The department side keeps bookings without identities; the provider side issues anonymous tokens. They are meant for two operators.\n"
"\n"
"For example, on the department's machine:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"Exit codes: 0 done, 1 refused or failed, 2 wrong usage."

msgid "The department side refused the list of your keys: officers cannot book you with new ones until it takes it. If it stays so, tell the clinical authority."
msgstr "The department side refused the list of your keys: officers cannot book you with new ones until it takes it. If it stays so, tell the clinical authority."

msgid "The department side says that another device of yours was counted already. If you have no other device, tell your supervisor: it is not true."
msgstr "The department side says that another device of yours was counted already. If you have no other device, tell your supervisor: it is not true."

msgid "The department side serves the keys of {count} clinician in a form that does not verify; they were not taken."
msgid_plural "The department side serves the keys of {count} clinicians in a form that does not verify; they were not taken."
msgstr[0] "The department side serves the keys of {count} clinician in a form that does not verify; they were not taken."
msgstr[1] "The department side serves the keys of {count} clinicians in a form that does not verify; they were not taken."

msgid "The department side's request brings another key for {quarter} than the signed rounds name; use the server's own home, or restore it from its backup."
msgstr "The department side's request brings another key for {quarter} than the signed rounds name; use the server's own home, or restore it from its backup."

msgid "The department side's request is signed with another key than the roster names ({words}); if that side's server was really made anew, say so with --new-key department."
msgstr "The department side's request is signed with another key than the roster names ({words}); if that side's server was really made anew, say so with --new-key department."

msgid "The department {name} is not in the signed roster; add it with “respite-authority amend” first."
msgstr "The department {name} is not in the signed roster; add it with “respite-authority amend” first."

msgid "The device gets the keys that were made since. Carry {path} to it and run “respite-notes device finish” there."
msgstr "The device gets the keys that were made since. Carry {path} to it and run “respite-notes device finish” there."

msgid "The device is listed. Carry {path} to it and run “respite-notes device finish” there."
msgstr "The device is listed. Carry {path} to it and run “respite-notes device finish” there."

msgid "The directory has no service with this number; “respite-notes handoff resources” lists them."
msgstr "The directory has no service with this number; “respite-notes handoff resources” lists them."

msgid "The directory may not be read or written; check its permissions."
msgstr "The directory may not be read or written; check its permissions."

msgid "The directory would no longer offer {name}."
msgstr "The directory would no longer offer {name}."

msgid "The directory would offer {name}."
msgstr "The directory would offer {name}."

msgid "The directory: your programme's services, then the lines of the crisis card."
msgstr "The directory: your programme's services, then the lines of the crisis card."

msgid "The disk failed; nothing was written."
msgstr "The disk failed; nothing was written."

msgid "The disk is full, or a limit is reached; nothing was half-written. Make room and try again."
msgstr "The disk is full, or a limit is reached; nothing was half-written. Make room and try again."

msgid "The disk is full; nothing was changed. Free some space and run the command again."
msgstr "The disk is full; nothing was changed. Free some space and run the command again."

msgid "The disk reported an error; nothing was changed."
msgstr "The disk reported an error; nothing was changed."

msgid "The document “{document}” ran out on {date}: the programme's signers have to sign a new one."
msgstr "The document “{document}” ran out on {date}: the programme's signers have to sign a new one."

msgid "The draft was discarded."
msgstr "The draft was discarded."

msgid "The editor did not save UTF-8; nothing became a draft."
msgstr "The editor did not save UTF-8; nothing became a draft."

msgid "The editor ended with an error; nothing became a draft."
msgstr "The editor ended with an error; nothing became a draft."

msgid "The file asks for a passphrase cost that is not allowed; restore it from a backup."
msgstr "The file asks for a passphrase cost that is not allowed; restore it from a backup."

msgid "The file in this directory is not one of ours, or is cut short. Restore it from a backup."
msgstr "The file in this directory is not one of ours, or is cut short. Restore it from a backup."

msgid "The file in this folder is not a signer's key."
msgstr "The file in this folder is not a signer's key."

msgid "The file is not the bundle of a programme."
msgstr "The file is not the bundle of a programme."

msgid "The file opened but could not be read; restore it from a backup."
msgstr "The file opened but could not be read; restore it from a backup."

msgid "The file {path} cannot be read."
msgstr "The file {path} cannot be read."

msgid "The file {path} cannot be written, or is there already; nothing was lost."
msgstr "The file {path} cannot be written, or is there already; nothing was lost."

msgid "The file {path} does not describe availability; “respite-notes availability show --json” shows the form."
msgstr "The file {path} does not describe availability; “respite-notes availability show --json” shows the form."

msgid "The file {path} is not JSON of the form that --help shows."
msgstr "The file {path} is not JSON of the form that --help shows."

msgid "The file {path} is not plain text or Markdown in UTF-8."
msgstr "The file {path} is not plain text or Markdown in UTF-8."

msgid "The first contact took place."
msgstr "The first contact took place."

msgid "The first day of a cycle, as year-month-day."
msgstr "The first day of a cycle, as year-month-day."

msgid "The first day of your present cycle (year-month-day)"
msgstr "The first day of your present cycle (year-month-day)"

msgid "The first day on which they hold."
msgstr "The first day on which they hold."

msgid "The first four groups of the card"
msgstr "The first four groups of the card"

msgid "The first line of the passphrase file {path} is empty."
msgstr "The first line of the passphrase file {path} is empty."

msgid "The folder for the copy; made where it is missing."
msgstr "The folder for the copy; made where it is missing."

msgid "The folder that holds everything this server keeps."
msgstr "The folder that holds everything this server keeps."

msgid "The folder that “backup” made."
msgstr "The folder that “backup” made."

msgid "The folder to make."
msgstr "The folder to make."

msgid "The folder with the policy files."
msgstr "The folder with the policy files."

msgid "The folder with your signer's key."
msgstr "The folder with your signer's key."

msgid "The follow-up has ended; add another."
msgstr "The follow-up has ended; add another."

msgid "The goal has ended; set another."
msgstr "The goal has ended; set another."

msgid "The goals of a case: each with its measure, its target date and its history."
msgstr "The goals of a case: each with its measure, its target date and its history."

msgid "The groups of the recovery sheet"
msgstr "The groups of the recovery sheet"

msgid "The hand-off has ended; offer another."
msgstr "The hand-off has ended; offer another."

msgid "The hand-off is completed: the person is with the service. Say how it ended."
msgstr "The hand-off is completed: the person is with the service. Say how it ended."

msgid "The hand-off is lost: nobody knows how it went on. Say what was tried."
msgstr "The hand-off is lost: nobody knows how it went on. Say what was tried."

msgid "The heading in line {line} is there twice."
msgstr "The heading in line {line} is there twice."

msgid "The imported programme does not fit this server: {detail}. Give the authority this server's side.request."
msgstr "The imported programme does not fit this server: {detail}. Give the authority this server's side.request."

msgid "The input ended before every question was answered; run the command again and answer each one."
msgstr "The input ended before every question was answered; run the command again and answer each one."

msgid "The key in this folder is damaged or could not be written; use your copy of it."
msgstr "The key in this folder is damaged or could not be written; use your copy of it."

msgid "The key is forgotten here. Whoever puts it together could keep it: the holders run “respite-notes custodian take-back”, and a new custodian is the safe end."
msgstr "The key is forgotten here. Whoever puts it together could keep it: the holders run “respite-notes custodian take-back”, and a new custodian is the safe end."

msgid "The key is sealed in {folder}. Hand {file} to whoever founds the programme."
msgstr "The key is sealed in {folder}. Hand {file} to whoever founds the programme."

msgid "The key now opens with the new passphrase; the recovery sheet stays valid."
msgstr "The key now opens with the new passphrase; the recovery sheet stays valid."

msgid "The key of your psychotherapy notes is made on your first device; “device request” and “device add” bring it here."
msgstr "The key of your psychotherapy notes is made on your first device; “device request” and “device add” bring it here."

msgid "The key of your psychotherapy notes went with the last of them; the next note asks for a passphrase again."
msgstr "The key of your psychotherapy notes went with the last of them; the next note asks for a passphrase again."

msgid "The key was written by a newer version of this program; use that one."
msgstr "The key was written by a newer version of this program; use that one."

msgid "The keys of {count} clinician did not verify; they cannot be booked."
msgid_plural "The keys of {count} clinicians did not verify; they cannot be booked."
msgstr[0] "The keys of {count} clinician did not verify; they cannot be booked."
msgstr[1] "The keys of {count} clinicians did not verify; they cannot be booked."

msgid "The keys of {quarters} are others than before: tokens that officers have fetched for them would be worthless."
msgstr "The keys of {quarters} are others than before: tokens that officers have fetched for them would be worthless."

msgid "The keys were overwritten and removed, but files of the case files could not be: look at the folder “vault”. Without the keys nobody can read them."
msgstr "The keys were overwritten and removed, but files of the case files could not be: look at the folder “vault”. Without the keys nobody can read them."

msgid "The language to speak, for example en."
msgstr "The language to speak, for example en."

msgid "The last addendum is not signed yet."
msgstr "The last addendum is not signed yet."

msgid "The last day comes before the first."
msgstr "The last day comes before the first."

msgid "The last day of the cover."
msgstr "The last day of the cover."

msgid "The last day on which it holds."
msgstr "The last day on which it holds."

msgid "The last day on which they hold."
msgstr "The last day on which they hold."

msgid "The legal basis, where there is no release."
msgstr "The legal basis, where there is no release."

msgid "The legal hold was lifted before."
msgstr "The legal hold was lifted before."

msgid "The list is not published yet: run “respite-notes sync” here before you finish there."
msgstr "The list is not published yet: run “respite-notes sync” here before you finish there."

msgid "The menu that you see without a command."
msgstr "The menu that you see without a command."

msgid "The message is empty, too long, or not plain text."
msgstr "The message is empty, too long, or not plain text."

msgid "The new list is not published yet: until “respite-notes sync” has done it, officers go on sealing to the old key."
msgstr "The new list is not published yet: until “respite-notes sync” has done it, officers go on sealing to the old key."

msgid "The new sheet is in force."
msgstr "The new sheet is in force."

msgid "The news of {count} appointment are long and wait for a run of their own."
msgid_plural "The news of {count} appointments are long and wait for a run of their own."
msgstr[0] "The news of {count} appointment are long and wait for a run of their own."
msgstr[1] "The news of {count} appointments are long and wait for a run of their own."

msgid "The next day is kept for this person."
msgstr "The next day is kept for this person."

msgid "The note has another format."
msgstr "The note has another format."

msgid "The note is locked; write an addendum or a late entry, or strike it."
msgstr "The note is locked; write an addendum or a late entry, or strike it."

msgid "The note is signed, submitted or gone meanwhile. Write what you still need as an addendum; “drafts discard” forgets this text."
msgstr "The note is signed, submitted or gone meanwhile. Write what you still need as an addendum; “drafts discard” forgets this text."

msgid "The note is too long, or not plain text."
msgstr "The note is too long, or not plain text."

msgid "The note is with the supervisor."
msgstr "The note is with the supervisor."

msgid "The note was not submitted."
msgstr "The note was not submitted."

msgid "The notice against passing it on did not go with it."
msgstr "The notice against passing it on did not go with it."

msgid "The notice against passing it on is in {file}; hand it over too."
msgstr "The notice against passing it on is in {file}; hand it over too."

msgid "The notice against passing it on went with it, and the release or what it covers."
msgstr "The notice against passing it on went with it, and the release or what it covers."

msgid "The number in the first column."
msgstr "The number in the first column."

msgid "The number in the queue; “respite-notes queue” lists them."
msgstr "The number in the queue; “respite-notes queue” lists them."

msgid "The number of --cells is 0 to 100."
msgstr "The number of --cells is 0 to 100."

msgid "The number of a service in the directory."
msgstr "The number of a service in the directory."

msgid "The number of cards must be 10 to 100000."
msgstr "The number of cards must be 10 to 100000."

msgid "The number of the authorization; “respite-notes roi list” lists them."
msgstr "The number of the authorization; “respite-notes roi list” lists them."

msgid "The number of the booking; “respite-notes schedule” lists them."
msgstr "The number of the booking; “respite-notes schedule” lists them."

msgid "The number of the case; “respite-notes cases” lists them."
msgstr "The number of the case; “respite-notes cases” lists them."

msgid "The number of the device; “respite-notes device list” lists them."
msgstr "The number of the device; “respite-notes device list” lists them."

msgid "The number of the follow-up in its case."
msgstr "The number of the follow-up in its case."

msgid "The number of the goal in its case."
msgstr "The number of the goal in its case."

msgid "The number of the hand-off in its case."
msgstr "The number of the hand-off in its case."

msgid "The number of the note in its case; “respite-notes cases show” lists them."
msgstr "The number of the note in its case; “respite-notes cases show” lists them."

msgid "The number of the note; “respite-notes private list” lists them."
msgstr "The number of the note; “respite-notes private list” lists them."

msgid "The number of the release; “respite-notes roi list” lists them."
msgstr "The number of the release; “respite-notes roi list” lists them."

msgid "The number that “respite appointments” shows."
msgstr "The number that “respite appointments” shows."

msgid "The number that “respite-notes drafts” shows."
msgstr "The number that “respite-notes drafts” shows."

msgid "The number that “respite-notes schedule” shows."
msgstr "The number that “respite-notes schedule” shows."

msgid "The numbers of a summary cannot come from check-ins: a side has falsified its half. It is not shown; tell the clinical authority."
msgstr "The numbers of a summary cannot come from check-ins: a side has falsified its half. It is not shown; tell the clinical authority."

msgid "The numbers of its goals, in order, with commas."
msgstr "The numbers of its goals, in order, with commas."

msgid "The officer wrote:"
msgstr "The officer wrote:"

msgid "The operator of both sides could have seen one clinician's numbers. The noise hides one session, one follow-up and one hand-off of a person."
msgstr "The operator of both sides could have seen one clinician's numbers. The noise hides one session, one follow-up and one hand-off of a person."

msgid "The option '{option}' does not take any value, but '{value}' was specified."
msgstr "The option '{option}' does not take any value, but '{value}' was specified."

msgid "The passphrase does not open the key, or the file is damaged."
msgstr "The passphrase does not open the key, or the file is damaged."

msgid "The passphrase does not open {file}, or the file is damaged."
msgstr "The passphrase does not open {file}, or the file is damaged."

msgid "The passphrase file {path} cannot be read; check its name and permissions."
msgstr "The passphrase file {path} cannot be read; check its name and permissions."

msgid "The passphrase or recovery sheet was changed meanwhile; run the command again."
msgstr "The passphrase or recovery sheet was changed meanwhile; run the command again."

msgid "The person or the service has declined. Say why."
msgstr "The person or the service has declined. Say why."

msgid "The person was given a copy."
msgstr "The person was given a copy."

msgid "The pilot begins"
msgstr "The pilot begins"

msgid "The pilot ended {time}: nothing is offered any more."
msgstr "The pilot ended {time}: nothing is offered any more."

msgid "The pilot ends"
msgstr "The pilot ends"

msgid "The pilot would end; sessions could be booked at any time."
msgstr "The pilot would end; sessions could be booked at any time."

msgid "The plan"
msgstr "The plan"

msgid "The plan that “respite-notes custodian found” wrote."
msgstr "The plan that “respite-notes custodian found” wrote."

msgid "The policy is beyond a limit that no signature can move ({reason}); change it in the programme file."
msgstr "The policy is beyond a limit that no signature can move ({reason}); change it in the programme file."

msgid "The policy would break a rule of its format ({reason}); check the files that its rules stand in."
msgstr "The policy would break a rule of its format ({reason}); check the files that its rules stand in."

msgid "The programme file as it is to be from now on."
msgstr "The programme file as it is to be from now on."

msgid "The programme file, for how many cards and where to get the tool."
msgstr "The programme file, for how many cards and where to get the tool."

msgid "The programme file, for where to get the tool."
msgstr "The programme file, for where to get the tool."

msgid "The programme file, in YAML."
msgstr "The programme file, in YAML."

msgid "The programme file, which names the signers from now on."
msgstr "The programme file, which names the signers from now on."

msgid "The programme file, which now names the clinician too."
msgstr "The programme file, which now names the clinician too."

msgid "The programme has no records custodian."
msgstr "The programme has no records custodian."

msgid "The programme would be {new} instead of {old}."
msgstr "The programme would be {new} instead of {old}."

msgid "The programme “{programme}” was imported on the {side}."
msgstr "The programme “{programme}” was imported on the {side}."

msgid "The programme's bundle, as the authority hands it out."
msgstr "The programme's bundle, as the authority hands it out."

msgid "The programme's bundle."
msgstr "The programme's bundle."

msgid "The programme's bundle; without it, the preset."
msgstr "The programme's bundle; without it, the preset."

msgid "The programme's documents are dated in the future. Set the clock of this machine; if it is right, tell the clinical authority."
msgstr "The programme's documents are dated in the future. Set the clock of this machine; if it is right, tell the clinical authority."

msgid "The programme's documents have expired or are being held back: no new bookings for now; call {contact}. What you have booked stands."
msgstr "The programme's documents have expired or are being held back: no new bookings for now; call {contact}. What you have booked stands."

msgid "The programme's documents have expired or are being held back: no new bookings for now; “respite verify” shows whom to call. What you have booked stands."
msgstr "The programme's documents have expired or are being held back: no new bookings for now; “respite verify” shows whom to call. What you have booked stands."

msgid "The programme's documents have expired or are being held back; today's answers stay on this device."
msgstr "The programme's documents have expired or are being held back; today's answers stay on this device."

msgid "The programme's documents have expired: nothing new can be booked until they are renewed. What is booked stays booked."
msgstr "The programme's documents have expired: nothing new can be booked until they are renewed. What is booked stays booked."

msgid "The programme's documents have expired; new bookings wait until the clinical authority renews them. Its number is on the programme's poster."
msgstr "The programme's documents have expired; new bookings wait until the clinical authority renews them. Its number is on the programme's poster."

msgid "The programme's documents have expired; no new bookings until the clinical authority renews them."
msgstr "The programme's documents have expired; no new bookings until the clinical authority renews them."

msgid "The programme's policy does not allow one operator for both sides; run each side on its own machine."
msgstr "The programme's policy does not allow one operator for both sides; run each side on its own machine."

msgid "The programme's policy does not allow this format for a new note; choose {formats}."
msgstr "The programme's policy does not allow this format for a new note; choose {formats}."

msgid "The provider does not know this card's code; it may be last year's. Ask for a new card."
msgstr "The provider does not know this card's code; it may be last year's. Ask for a new card."

msgid "The provider side"
msgstr "The provider side"

msgid "The provider side did not answer; the rest is up to date."
msgstr "The provider side did not answer; the rest is up to date."

msgid "The provider side does not answer. Your card and what was fetched so far are kept: run “respite enroll” again without the card, and it goes on where it stopped."
msgstr "The provider side does not answer. Your card and what was fetched so far are kept: run “respite enroll” again without the card, and it goes on where it stopped."

msgid "The provider side does not answer; the tokens that are due wait for the next run."
msgstr "The provider side does not answer; the tokens that are due wait for the next run."

msgid "The provider side issues no check-in token for this quarter, as a side does that has no key of the round; today's answers stay on this device."
msgstr "The provider side issues no check-in token for this quarter, as a side does that has no key of the round; today's answers stay on this device."

msgid "The provider side issues no check-in token for {round}, as a side does that has no key of that round. Your other tokens are not affected. It is asked again in five to twelve days. Ask a colleague whether theirs came: if it did, or if yours still does not, tell the clinical authority."
msgstr "The provider side issues no check-in token for {round}, as a side does that has no key of that round. Your other tokens are not affected. It is asked again in five to twelve days. Ask a colleague whether theirs came: if it did, or if yours still does not, tell the clinical authority."

msgid "The provider side's address is too long for the square on a card; give it a shorter name."
msgstr "The provider side's address is too long for the square on a card; give it a shorter name."

msgid "The provider side's request brings another key for {quarter} than the signed rounds name; use the server's own home, or restore it from its backup."
msgstr "The provider side's request brings another key for {quarter} than the signed rounds name; use the server's own home, or restore it from its backup."

msgid "The provider side's request is signed with another key than the roster names ({words}); if that side's server was really made anew, say so with --new-key provider."
msgstr "The provider side's request is signed with another key than the roster names ({words}); if that side's server was really made anew, say so with --new-key provider."

msgid "The provider's request brings no check-in keys for {count} cell, so that nobody will be asked in the first year. If that is not meant, ask for one of “respite-server request --cells {count}” and found anew."
msgid_plural "The provider's request brings no check-in keys for {count} cells, so that nobody will be asked in the first year. If that is not meant, ask for one of “respite-server request --cells {count}” and found anew."
msgstr[0] "The provider's request brings no check-in keys for {count} cell, so that nobody will be asked in the first year. If that is not meant, ask for one of “respite-server request --cells {count}” and found anew."
msgstr[1] "The provider's request brings no check-in keys for {count} cells, so that nobody will be asked in the first year. If that is not meant, ask for one of “respite-server request --cells {count}” and found anew."

msgid "The provider's request holds no booking keys for the present quarter; ask for a fresh one."
msgstr "The provider's request holds no booking keys for the present quarter; ask for a fresh one."

msgid "The records custodian: a key that clinicians hold in shares, for cases that nobody is left to open."
msgstr "The records custodian: a key that clinicians hold in shares, for cases that nobody is left to open."

msgid "The recovery sheet is in {file}: print it, then delete it."
msgstr "The recovery sheet is in {file}: print it, then delete it."

msgid "The region"
msgstr "The region"

msgid "The release does not cover all of this. Nothing was written."
msgstr "The release does not cover all of this. Nothing was written."

msgid "The release names another recipient."
msgstr "The release names another recipient."

msgid "The release was not in force at that time."
msgstr "The release was not in force at that time."

msgid "The release was revoked before."
msgstr "The release was revoked before."

msgid "The report is closed."
msgstr "The report is closed."

msgid "The request of the department side is missing; add it with --side."
msgstr "The request of the department side is missing; add it with --side."

msgid "The request of the provider side is missing; add it with --side."
msgstr "The request of the provider side is missing; add it with --side."

msgid "The request that a side wrote; of one side or of both."
msgstr "The request that a side wrote; of one side or of both."

msgid "The request that a side wrote; once for each side."
msgstr "The request that a side wrote; once for each side."

msgid "The request that a side's “init” wrote; once for each side."
msgstr "The request that a side's “init” wrote; once for each side."

msgid "The roster does not name you yet, or not any more; give the clinical authority the file of “respite-notes request”."
msgstr "The roster does not name you yet, or not any more; give the clinical authority the file of “respite-notes request”."

msgid "The roster would break a rule of its format ({reason}); check the programme file."
msgstr "The roster would break a rule of its format ({reason}); check the programme file."

msgid "The round is over, and the department side never said that it took your check-in. Once the round is published, “respite checkin --history” says whether it was counted."
msgstr "The round is over, and the department side never said that it took your check-in. Once the round is published, “respite checkin --history” says whether it was counted."

msgid "The round was over before your check-in was sent; it will not be counted."
msgstr "The round was over before your check-in was sent; it will not be counted."

msgid "The round, for example 2027-Q1."
msgstr "The round, for example 2027-Q1."

msgid "The round, for example 2027-Q1; the newest without this."
msgstr "The round, for example 2027-Q1; the newest without this."

msgid "The rounds would break a rule of their format ({reason}); check the programme file."
msgstr "The rounds would break a rule of their format ({reason}); check the programme file."

msgid "The rules are the preset."
msgstr "The rules are the preset."

msgid "The same address and groups, to be scanned"
msgstr "The same address and groups, to be scanned"

msgid "The same again"
msgstr "The same again"

msgid "The same for urgent hours (first 60)."
msgstr "The same for urgent hours (first 60)."

msgid "The sealed records of a device are not numbered without a gap."
msgstr "The sealed records of a device are not numbered without a gap."

msgid "The server cannot listen on its address ({reason}); check --listen, and whether another program uses it."
msgstr "The server cannot listen on its address ({reason}); check --listen, and whether another program uses it."

msgid "The server did not answer. What you asked for is saved; “respite sync” sends it again, “respite cancel” withdraws it."
msgstr "The server did not answer. What you asked for is saved; “respite sync” sends it again, “respite cancel” withdraws it."

msgid "The server does not answer. Check your connection and try again; nothing is lost."
msgstr "The server does not answer. Check your connection and try again; nothing is lost."

msgid "The server does not answer: this is the schedule as it was last fetched."
msgstr "The server does not answer: this is the schedule as it was last fetched."

msgid "The server does not answer; nothing was seen before."
msgstr "The server does not answer; nothing was seen before."

msgid "The server does not answer; this is what was last seen, on {date}."
msgstr "The server does not answer; this is what was last seen, on {date}."

msgid "The server does not know this code."
msgstr "The server does not know this code."

msgid "The server does not show all of the case, and what is missing may be a legal hold. Ask who worked with it."
msgstr "The server does not show all of the case, and what is missing may be a legal hold. Ask who worked with it."

msgid "The server does not show {count} record that exists."
msgid_plural "The server does not show {count} records that exist."
msgstr[0] "The server does not show {count} record that exists."
msgstr[1] "The server does not show {count} records that exist."

msgid "The server does not take the report about your unsigned notes; your supervisor sees the one before."
msgstr "The server does not take the report about your unsigned notes; your supervisor sees the one before."

msgid "The server gave an answer that makes no sense. Nothing of it was kept; try again later."
msgstr "The server gave an answer that makes no sense. Nothing of it was kept; try again later."

msgid "The server hands out no reports about your supervisees' unsigned notes."
msgstr "The server hands out no reports about your supervisees' unsigned notes."

msgid "The server has forgotten this session, as the policy says; nothing can be sent about it. Use the contact that you have."
msgstr "The server has forgotten this session, as the policy says; nothing can be sent about it. Use the contact that you have."

msgid "The server has no programme yet; its operator must import the documents first."
msgstr "The server has no programme yet; its operator must import the documents first."

msgid "The server has not been told yet; “respite-notes sync --hand-in” tells it."
msgstr "The server has not been told yet; “respite-notes sync --hand-in” tells it."

msgid "The server is asked too much just now; this goes on in {time}."
msgstr "The server is asked too much just now; this goes on in {time}."

msgid "The server is asked too much just now; try again in a minute."
msgstr "The server is asked too much just now; try again in a minute."

msgid "The server is in trouble; try again later. Nothing is lost."
msgstr "The server is in trouble; try again later. Nothing is lost."

msgid "The server is not the one that the signed roster names. Nothing was sent to it; tell the clinical authority."
msgstr "The server is not the one that the signed roster names. Nothing was sent to it; tell the clinical authority."

msgid "The server is restored in {folder}."
msgstr "The server is restored in {folder}."

msgid "The server lists without end; nothing more was fetched. Tell the clinical authority."
msgstr "The server lists without end; nothing more was fetched. Tell the clinical authority."

msgid "The server refused the request."
msgstr "The server refused the request."

msgid "The server refused this and will not take it later; it was withdrawn. Synchronise and look again."
msgstr "The server refused this and will not take it later; it was withdrawn. Synchronise and look again."

msgid "The server refuses records of your cases; they are saved here. Tell the clinical authority if it stays so."
msgstr "The server refuses records of your cases; they are saved here. Tell the clinical authority if it stays so."

msgid "The server refuses to destroy {count} record and keeps what it has of it; tell the clinical authority."
msgid_plural "The server refuses to destroy {count} records and keeps what it has of them; tell the clinical authority."
msgstr[0] "The server refuses to destroy {count} record and keeps what it has of it; tell the clinical authority."
msgstr[1] "The server refuses to destroy {count} records and keeps what it has of them; tell the clinical authority."

msgid "The server showed {count} thing before and does not show it now."
msgid_plural "The server showed {count} things before and does not show them now."
msgstr[0] "The server showed {count} thing before and does not show it now."
msgstr[1] "The server showed {count} things before and does not show them now."

msgid "The server shows an older report about unsigned notes of {count} device than before; the newer one counts."
msgid_plural "The server shows older reports about unsigned notes of {count} devices than before; the newer ones count."
msgstr[0] "The server shows an older report about unsigned notes of {count} device than before; the newer one counts."
msgstr[1] "The server shows older reports about unsigned notes of {count} devices than before; the newer ones count."

msgid "The server shows documents that take back what cannot be taken back. Nothing of it was kept; tell the clinical authority."
msgstr "The server shows documents that take back what cannot be taken back. Nothing of it was kept; tell the clinical authority."

msgid "The server shows older or other documents than you have seen before. Nothing of it was kept; tell the clinical authority."
msgstr "The server shows older or other documents than you have seen before. Nothing of it was kept; tell the clinical authority."

msgid "The server takes no more messages about this appointment; what you wrote was not sent. Call the clinician instead."
msgstr "The server takes no more messages about this appointment; what you wrote was not sent. Call the clinician instead."

msgid "The server's answer contradicts what this device has signed and seen. Nothing of it was kept; tell the clinical authority."
msgstr "The server's answer contradicts what this device has signed and seen. Nothing of it was kept; tell the clinical authority."

msgid "The server's documents do not verify. Nothing of it was kept; tell the clinical authority."
msgstr "The server's documents do not verify. Nothing of it was kept; tell the clinical authority."

msgid "The server's timestamp is from the future. Set the clock of this machine; if it is right, tell the clinical authority."
msgstr "The server's timestamp is from the future. Set the clock of this machine; if it is right, tell the clinical authority."

msgid "The service"
msgstr "The service"

msgid "The service is a pilot that ends {time}."
msgstr "The service is a pilot that ends {time}."

msgid "The service is a pilot that starts {time}: nothing is offered for a time before it."
msgstr "The service is a pilot that starts {time}: nothing is offered for a time before it."

msgid "The seven groups of the recovery sheet"
msgstr "The seven groups of the recovery sheet"

msgid "The share of {names} was wrong; there were enough others."
msgstr "The share of {names} was wrong; there were enough others."

msgid "The share that arrived for you is not the one that the signed plan names. Tell whoever founded the custodian."
msgstr "The share that arrived for you is not the one that the signed plan names. Tell whoever founded the custodian."

msgid "The signature in {file} is not good: it was altered or damaged on its way; ask for it again."
msgstr "The signature in {file} is not good: it was altered or damaged on its way; ask for it again."

msgid "The signed rounds are over; begin a new year with “respite-authority rounds” first."
msgstr "The signed rounds are over; begin a new year with “respite-authority rounds” first."

msgid "The six groups on the card"
msgstr "The six groups on the card"

msgid "The six words"
msgstr "The six words"

msgid "The six words of the key, where several on the roster have this name."
msgstr "The six words of the key, where several on the roster have this name."

msgid "The six words that the new device shows, for scripts."
msgstr "The six words that the new device shows, for scripts."

msgid "The summary would count your work of this quarter, if you agree: “respite-notes counts”."
msgstr "The summary would count your work of this quarter, if you agree: “respite-notes counts”."

msgid "The summary would measure nights by a goal of {new} instead of {old}."
msgstr "The summary would measure nights by a goal of {new} instead of {old}."

msgid "The summary would measure sessions free by the next day by a goal of {new} instead of {old}."
msgstr "The summary would measure sessions free by the next day by a goal of {new} instead of {old}."

msgid "The summary would measure weekday evenings by a goal of {new} instead of {old}."
msgstr "The summary would measure weekday evenings by a goal of {new} instead of {old}."

msgid "The summary would measure weekdays by a goal of {new} instead of {old}."
msgstr "The summary would measure weekdays by a goal of {new} instead of {old}."

msgid "The summary would measure weekends by a goal of {new} instead of {old}."
msgstr "The summary would measure weekends by a goal of {new} instead of {old}."

msgid "The support plan of a case: a new version takes the place of the one before, and both stay readable."
msgstr "The support plan of a case: a new version takes the place of the one before, and both stay readable."

msgid "The system could not read or write {detail}; check permissions and the disk."
msgstr "The system could not read or write {detail}; check permissions and the disk."

msgid "The system gave no randomness or no protected memory; check its limits and try again."
msgstr "The system gave no randomness or no protected memory; check its limits and try again."

msgid "The terminal could not be read; try again in a new window."
msgstr "The terminal could not be read; try again in a new window."

msgid "The text is longer than a record may be; nothing was written."
msgstr "The text is longer than a record may be; nothing was written."

msgid "The text of this note is not here, the server may hold it back; nothing was answered. Synchronise, or ask its author."
msgstr "The text of this note is not here, the server may hold it back; nothing was answered. Synchronise, or ask its author."

msgid "The time of {cases} is over. Nothing was destroyed; --yes does it."
msgstr "The time of {cases} is over. Nothing was destroyed; --yes does it."

msgid "The time zone you live in, for example America/New_York."
msgstr "The time zone you live in, for example America/New_York."

msgid "The timer could not be set; nothing was changed."
msgstr "The timer could not be set; nothing was changed."

msgid "The timer is removed."
msgstr "The timer is removed."

msgid "The timer is set; “respite sync --timer off” removes it."
msgstr "The timer is set; “respite sync --timer off” removes it."

msgid "The topic is too long, or not plain text."
msgstr "The topic is too long, or not plain text."

msgid "The two passphrases were not the same."
msgstr "The two passphrases were not the same."

msgid "The two passphrases were not the same; start again when you are ready."
msgstr "The two passphrases were not the same; start again when you are ready."

msgid "The two sides could not agree on what they counted, so nothing was released."
msgstr "The two sides could not agree on what they counted, so nothing was released."

msgid "The two sides serve different documents; the newest that verify are used. “respite-notes verify” says more."
msgstr "The two sides serve different documents; the newest that verify are used. “respite-notes verify” says more."

msgid "The unit is too long, or not plain text."
msgstr "The unit is too long, or not plain text."

msgid "The value '{value}' is invalid for '{option}'"
msgstr "The value '{value}' is invalid for '{option}'"

msgid "The value '{value}' is invalid for '{option}'. Please provide one of the following:"
msgstr "The value '{value}' is invalid for '{option}'. Please provide one of the following:"

msgid "The value '{value}' is invalid for '{option}'. Please provide one of {words}."
msgstr "The value '{value}' is invalid for '{option}'. Please provide one of {words}."

msgid "The way to work and home"
msgstr "The way to work and home"

msgid "The words are not those of this request; nothing was changed. If the file was exchanged, somebody had the stick."
msgstr "The words are not those of this request; nothing was changed. If the file was exchanged, somebody had the stick."

msgid "The year of your card is over. Draw a new one and run “respite enroll” with it; everything you have here stays."
msgstr "The year of your card is over. Draw a new one and run “respite enroll” with it; everything you have here stays."

msgid "The {side} did not answer; what it would say now is not known."
msgstr "The {side} did not answer; what it would say now is not known."

msgid "The {side} is in order."
msgstr "The {side} is in order."

msgid "The {side} is set up in {folder}. Give the authority the file {request}, and read out these six words by telephone: {words}."
msgstr "The {side} is set up in {folder}. Give the authority the file {request}, and read out these six words by telephone: {words}."

msgid "The {side} listens on {host}:{port}."
msgstr "The {side} listens on {host}:{port}."

msgid "The {side} serves an older or another {document} than the other side; the newest that verifies is used."
msgstr "The {side} serves an older or another {document} than the other side; the newest that verifies is used."

msgid "The {side} shows a certificate that the signed roster does not name: nothing but public documents is asked of it. Tell the clinical authority."
msgstr "The {side} shows a certificate that the signed roster does not name: nothing but public documents is asked of it. Tell the clinical authority."

msgid "The {side} shows another certificate than the roster names; nothing that you sign was sent to it. Tell the clinical authority."
msgstr "The {side} shows another certificate than the roster names; nothing that you sign was sent to it. Tell the clinical authority."

msgid "The {side} side cannot count check-ins of {rounds}: a backup holds no keys of rounds. Write a new request (“respite-server request”) and have the authority renew the rounds: those that have not begun get new keys, the present one stays withheld."
msgstr "The {side} side cannot count check-ins of {rounds}: a backup holds no keys of rounds. Write a new request (“respite-server request”) and have the authority renew the rounds: those that have not begun get new keys, the present one stays withheld."

msgid "The {side}: {reason}"
msgstr "The {side}: {reason}"

msgid "Then also the earliest openings."
msgstr "Then also the earliest openings."

msgid "There are two histories of one device in {count} place: somebody is shown another than you."
msgid_plural "There are two histories of one device in {count} places: somebody is shown another than you."
msgstr[0] "There are two histories of one device in {count} place: somebody is shown another than you."
msgstr[1] "There are two histories of one device in {count} places: somebody is shown another than you."

msgid "There are two requests of the department side; give one of each side."
msgstr "There are two requests of the department side; give one of each side."

msgid "There are two requests of the provider side; give one of each side."
msgstr "There are two requests of the provider side; give one of each side."

msgid "There cannot be more new officers than cards."
msgstr "There cannot be more new officers than cards."

msgid "There is a newer plan."
msgstr "There is a newer plan."

msgid "There is a newer version of the note."
msgstr "There is a newer version of the note."

msgid "There is a signer's key in this folder already; choose another folder with --home."
msgstr "There is a signer's key in this folder already; choose another folder with --home."

msgid "There is more to keep than the file can hold; nothing was changed."
msgstr "There is more to keep than the file can hold; nothing was changed."

msgid "There is no appointment with this number; “respite appointments” lists yours."
msgstr "There is no appointment with this number; “respite appointments” lists yours."

msgid "There is no booking here; “respite-notes sync” fetches them. For somebody at the door give --walk-in."
msgstr "There is no booking here; “respite-notes sync” fetches them. For somebody at the door give --walk-in."

msgid "There is no booking with this number; “respite-notes schedule” lists them."
msgstr "There is no booking with this number; “respite-notes schedule” lists them."

msgid "There is no case that could be handed over; nothing was changed."
msgstr "There is no case that could be handed over; nothing was changed."

msgid "There is no case with this number; “respite-notes cases” lists them."
msgstr "There is no case with this number; “respite-notes cases” lists them."

msgid "There is no cell called “{name}”; the programme has {known}."
msgstr "There is no cell called “{name}”; the programme has {known}."

msgid "There is no check-in token for this quarter here (“respite sync” fetches what is due); today's answers stay on this device."
msgstr "There is no check-in token for this quarter here (“respite sync” fetches what is due); today's answers stay on this device."

msgid "There is no colleague for this."
msgstr "There is no colleague for this."

msgid "There is no draft with this number; “respite-notes drafts” lists them."
msgstr "There is no draft with this number; “respite-notes drafts” lists them."

msgid "There is no further help for this question. Type ! for the crisis card."
msgstr "There is no further help for this question. Type ! for the crisis card."

msgid "There is no psychotherapy note with this number; “respite-notes private list” lists them."
msgstr "There is no psychotherapy note with this number; “respite-notes private list” lists them."

msgid "There is no request for {name}; add the one that “respite-notes request” made, with --request."
msgstr "There is no request for {name}; add the one that “respite-notes request” made, with --request."

msgid "There is no signer file for {name}; add the one that “respite-authority init” made, with --request."
msgstr "There is no signer file for {name}; add the one that “respite-authority init” made, with --request."

msgid "There is no signer's key in this folder; make one with “respite-authority init”, or give its folder with --home."
msgstr "There is no signer's key in this folder; make one with “respite-authority init”, or give its folder with --home."

msgid "There is no space left; nothing was changed."
msgstr "There is no space left; nothing was changed."

msgid "There is no such appointment; “respite appointments” lists yours."
msgstr "There is no such appointment; “respite appointments” lists yours."

msgid "There is no such device; “respite-notes device list” lists them."
msgstr "There is no such device; “respite-notes device list” lists them."

msgid "There is no such entry; “respite-notes availability show” numbers them."
msgstr "There is no such entry; “respite-notes availability show” numbers them."

msgid "There is no such zone; type one like America/New_York."
msgstr "There is no such zone; type one like America/New_York."

msgid "There is no summary of this round; they are named like 2027-Q1."
msgstr "There is no summary of this round; they are named like 2027-Q1."

msgid "There is nobody to ask; give {option}."
msgstr "There is nobody to ask; give {option}."

msgid "There is not enough memory to check a passphrase or to work out six words; close other programs and try again."
msgstr "There is not enough memory to check a passphrase or to work out six words; close other programs and try again."

msgid "There is nothing here yet; name the right directory with --home."
msgstr "There is nothing here yet; name the right directory with --home."

msgid "There is nothing here yet; start with “respite-notes init”, or name the right directory with --home."
msgstr "There is nothing here yet; start with “respite-notes init”, or name the right directory with --home."

msgid "There is nothing in {file} that this key still has to sign."
msgstr "There is nothing in {file} that this key still has to sign."

msgid "There is something here already; nothing was changed. Choose another directory with --home."
msgstr "There is something here already; nothing was changed. Choose another directory with --home."

msgid "There is something in {detail} already; choose an empty folder, or one that does not exist yet."
msgstr "There is something in {detail} already; choose an empty folder, or one that does not exist yet."

msgid "There is something in {detail} already; give the backup a name of its own."
msgstr "There is something in {detail} already; give the backup a name of its own."

msgid "These are not six words of a cancel code; look at the words again."
msgstr "These are not six words of a cancel code; look at the words again."

msgid "These are summaries, not legal advice. Your union or a lawyer can tell you how the law applies to you."
msgstr "These are summaries, not legal advice. Your union or a lawyer can tell you how the law applies to you."

msgid "These are the laws of Connecticut and the limits of a usual programme. Yours may stand under other laws and keep bookings for another time: once you are enrolled, or have run “respite sync” again, you read here what your own programme has signed."
msgstr "These are the laws of Connecticut and the limits of a usual programme. Yours may stand under other laws and keep bookings for another time: once you are enrolled, or have run “respite sync” again, you read here what your own programme has signed."

msgid "These days are no holidays any more."
msgstr "These days are no holidays any more."

msgid "These devices have none of the new keys until you run “device request” on them, “device add” here and “device finish” on them again: {numbers}."
msgstr "These devices have none of the new keys until you run “device request” on them, “device add” here and “device finish” on them again: {numbers}."

msgid "These documents belong to another programme than the one that this server serves; check which file you were given."
msgstr "These documents belong to another programme than the one that this server serves; check which file you were given."

msgid "These groups open this device's sealed state when the passphrase is forgotten. Keep the paper apart from the device."
msgstr "These groups open this device's sealed state when the passphrase is forgotten. Keep the paper apart from the device."

msgid "These wait for your supervisor's co-signature (case/note): {notes}."
msgstr "These wait for your supervisor's co-signature (case/note): {notes}."

msgid "They belong to the case already."
msgstr "They belong to the case already."

msgid "They did not want it."
msgstr "They did not want it."

msgid "They stand in for you."
msgstr "They stand in for you."

msgid "They supervise, and see the whole case instead of what is submitted alone."
msgstr "They supervise, and see the whole case instead of what is submitted alone."

msgid "This appointment is over or cancelled, or a change to it is still under way."
msgstr "This appointment is over or cancelled, or a change to it is still under way."

msgid "This booking belongs to case {number}; write there, or look at the number of the booking again."
msgstr "This booking belongs to case {number}; write there, or look at the number of the booking again."

msgid "This booking belongs to no case yet; “respite-notes cases open --booking” with its number opens or finds its officer's."
msgstr "This booking belongs to no case yet; “respite-notes cases open --booking” with its number opens or finds its officer's."

msgid "This booking is over, cancelled, or was changed meanwhile; look at it again."
msgstr "This booking is over, cancelled, or was changed meanwhile; look at it again."

msgid "This booking was handed over."
msgstr "This booking was handed over."

msgid "This cannot be used: {reason}."
msgstr "This cannot be used: {reason}."

msgid "This card has been used already. If you used it on another device: “respite backup” there, “respite restore” here. If it was not you, somebody found it and used it: draw another card, and tell a clinician. Whoever it was learns nothing about you, and nothing you booked is lost."
msgstr "This card has been used already. If you used it on another device: “respite backup” there, “respite restore” here. If it was not you, somebody found it and used it: draw another card, and tell a clinician. Whoever it was learns nothing about you, and nothing you booked is lost."

msgid "This clinician cannot be booked at present; nothing was spent. Choose another."
msgstr "This clinician cannot be booked at present; nothing was spent. Choose another."

msgid "This clinician has not published a key for this quarter and cannot be booked yet."
msgstr "This clinician has not published a key for this quarter and cannot be booked yet."

msgid "This clinician is not in the programme any more."
msgstr "This clinician is not in the programme any more."

msgid "This code has been used already."
msgstr "This code has been used already."

msgid "This colleague has no current key; nothing was written. Synchronise, or ask them to."
msgstr "This colleague has no current key; nothing was written. Synchronise, or ask them to."

msgid "This could not be done; nothing was changed."
msgstr "This could not be done; nothing was changed."

msgid "This day has not come yet."
msgstr "This day has not come yet."

msgid "This day is over."
msgstr "This day is over."

msgid "This device is not added yet; “respite-notes device finish” takes the welcome of your first one."
msgstr "This device is not added yet; “respite-notes device finish” takes the welcome of your first one."

msgid "This device is one of yours now."
msgstr "This device is one of yours now."

msgid "This device waits for no welcome, or has taken it already; “respite-notes device request” asks for another."
msgstr "This device waits for no welcome, or has taken it already; “respite-notes device request” asks for another."

msgid "This device was revoked and stays so; “respite-notes wipe” clears it, and a new request makes another."
msgstr "This device was revoked and stays so; “respite-notes wipe” clears it, and a new request makes another."

msgid "This directory belongs to another of the programs; name the right one with --home."
msgstr "This directory belongs to another of the programs; name the right one with --home."

msgid "This folder cannot be read or written; check its permissions."
msgstr "This folder cannot be read or written; check its permissions."

msgid "This folder is that of the {detail}; check --role and --home."
msgstr "This folder is that of the {detail}; check --role and --home."

msgid "This follow-up comes from a session: strike the session, or end it with “respite-notes followup drop”."
msgstr "This follow-up comes from a session: strike the session, or end it with “respite-notes followup drop”."

msgid "This is a number of minutes, at most {most}."
msgstr "This is a number of minutes, at most {most}."

msgid "This is about your first device, which is neither added nor revoked by itself."
msgstr "This is about your first device, which is neither added nor revoked by itself."

msgid "This is an authorization for psychotherapy notes alone; it releases nothing else. Nothing was written."
msgstr "This is an authorization for psychotherapy notes alone; it releases nothing else. Nothing was written."

msgid "This is an example for a tribe's own police. The tribe is sovereign: its code and its courts decide what is confidential. Before officers are shown this text, the tribe's counsel should put the code's own rules in its place."
msgstr "This is an example for a tribe's own police. The tribe is sovereign: its code and its courts decide what is confidential. Before officers are shown this text, the tribe's counsel should put the code's own rules in its place."

msgid "This is an officer's card. Its code is for an officer alone: ask for an invitation, which has four groups."
msgstr "This is an officer's card. Its code is for an officer alone: ask for an invitation, which has four groups."

msgid "This is neither a programme's bundle nor the code of a card; ask the clinical authority for the right file."
msgstr "This is neither a programme's bundle nor the code of a card; ask the clinical authority for the right file."

msgid "This is no cycle; write for example 2x07:00-19:00 2x19:00-07:00 4xoff."
msgstr "This is no cycle; write for example 2x07:00-19:00 2x19:00-07:00 4xoff."

msgid "This is no text that a record can hold; nothing was written."
msgstr "This is no text that a record can hold; nothing was written."

msgid "This is not a language tag such as en or es."
msgstr "This is not a language tag such as en or es."

msgid "This is not a medical screening: expect nobody to react to what you answer. What you send, the operator of both sides could read."
msgstr "This is not a medical screening: expect nobody to react to what you answer. What you send, the operator of both sides could read."

msgid "This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr "This is not a medical screening: nobody sees what you answer, so nobody can react to it."

msgid "This is not the passphrase of your psychotherapy notes; nobody else has it and it cannot be reset."
msgstr "This is not the passphrase of your psychotherapy notes; nobody else has it and it cannot be reset."

msgid "This is not the right file, or it was altered; nothing was changed. Write it again, and compare the words."
msgstr "This is not the right file, or it was altered; nothing was changed. Write it again, and compare the words."

msgid "This is not the whole code; type every group that is printed."
msgstr "This is not the whole code; type every group that is printed."

msgid "This is not what stands on a recovery sheet; type all seven groups, as they are printed."
msgstr "This is not what stands on a recovery sheet; type all seven groups, as they are printed."

msgid "This is sealed on this device so that only the clinician can open it."
msgstr "This is sealed on this device so that only the clinician can open it."

msgid "This is support, and not the behavioral health assessment that the law asks of every officer (CGS 7-291e): its result goes to the employer, and whoever does it for your department cannot be booked by you here. Nothing said here becomes part of it."
msgstr "This is support, and not the behavioral health assessment that the law asks of every officer (CGS 7-291e): its result goes to the employer, and whoever does it for your department cannot be booked by you here. Nothing said here becomes part of it."

msgid "This key has signed for this programme before, and what it signed then is not in its folder any more: all is shown again"
msgstr "This key has signed for this programme before, and what it signed then is not in its folder any more: all is shown again"

msgid "This key is not among the programme's signers."
msgstr "This key is not among the programme's signers."

msgid "This machine has neither a systemd of your own nor crontab; run “respite sync” yourself once in the last month of a quarter."
msgstr "This machine has neither a systemd of your own nor crontab; run “respite sync” yourself once in the last month of a quarter."

msgid "This names none of them, or more than one: {names}."
msgstr "This names none of them, or more than one: {names}."

msgid "This notice explains; it is not legal advice. Ask your social worker anything about it before you begin."
msgstr "This notice explains; it is not legal advice. Ask your social worker anything about it before you begin."

msgid "This officer booked without a device and cannot be written to; use the contact you have."
msgstr "This officer booked without a device and cannot be written to; use the contact you have."

msgid "This officer has been here before: case {number}."
msgstr "This officer has been here before: case {number}."

msgid "This officer has no device that shows it; call them: {contact}."
msgstr "This officer has no device that shows it; call them: {contact}."

msgid "This passphrase does not open it. Try again; if you have forgotten it, the recovery sheet opens it: see “restore --help”."
msgstr "This passphrase does not open it. Try again; if you have forgotten it, the recovery sheet opens it: see “restore --help”."

msgid "This program does not carry the texts of your programme ({name}); ask your clinician for them."
msgstr "This program does not carry the texts of your programme ({name}); ask your clinician for them."

msgid "This quarter's answers can be counted with everybody's; you are asked before anything is sealed."
msgstr "This quarter's answers can be counted with everybody's; you are asked before anything is sealed."

msgid "This quarter's check-in waits to be sent after {time}; today's answers stay on this device."
msgstr "This quarter's check-in waits to be sent after {time}; today's answers stay on this device."

msgid "This quarter's check-in was sent; today's answers stay on this device."
msgstr "This quarter's check-in was sent; today's answers stay on this device."

msgid "This release is not in force: it has expired, was revoked or struck. Nothing was written."
msgstr "This release is not in force: it has expired, was revoked or struck. Nothing was written."

msgid "This request is for another clinician or another programme; nothing was changed."
msgstr "This request is for another clinician or another programme; nothing was changed."

msgid "This request was answered already; run “respite-notes device request” on that device again."
msgstr "This request was answered already; run “respite-notes device request” on that device again."

msgid "This server serves another programme than your card names. Nothing was sent; check the address."
msgstr "This server serves another programme than your card names. Nothing was sent; check the address."

msgid "This step sends:"
msgstr "This step sends:"

msgid "This summary's digest: {digest}"
msgstr "This summary's digest: {digest}"

msgid "This time is not offered any more; nothing was spent. “respite find” shows what is free now."
msgstr "This time is not offered any more; nothing was spent. “respite find” shows what is free now."

msgid "This time is over, or ends before it begins."
msgstr "This time is over, or ends before it begins."

msgid "This time is taken or not free; nothing was booked. “respite-notes schedule” shows what is there."
msgstr "This time is taken or not free; nothing was booked. “respite-notes schedule” shows what is there."

msgid "This version cannot read it."
msgstr "This version cannot read it."

msgid "This was not imported, since it is not to be believed: {detail}. Ask the authority for the newest file."
msgstr "This was not imported, since it is not to be believed: {detail}. Ask the authority for the newest file."

msgid "This was told under a release by the person. It may not be passed on without another."
msgstr "This was told under a release by the person. It may not be passed on without another."

msgid "This was told under an authorization for psychotherapy notes alone. It may not be passed on without another."
msgstr "This was told under an authorization for psychotherapy notes alone. It may not be passed on without another."

msgid "This was written by a newer version of the program; install that version."
msgstr "This was written by a newer version of the program; install that version."

msgid "This welcome is for another device or another request; nothing was changed. The newest request counts."
msgstr "This welcome is for another device or another request; nothing was changed. The newest request counts."

msgid "This year so far: rho {yearRho}, epsilon {yearEpsilon}."
msgstr "This year so far: rho {yearRho}, epsilon {yearEpsilon}."

msgid "Three bookings were refused within a day. Each one tells the server a time that suits you, so no other is tried today; call the programme, or “respite now” shows whom else."
msgstr "Three bookings were refused within a day. Each one tells the server a time that suits you, so no other is tried today; call the programme, or “respite now” shows whom else."

msgid "Three questions, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr "Three questions, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."

msgid "Throw a draft away, or a text that became none. A signed note stays for ever."
msgstr "Throw a draft away, or a text that became none. A signed note stays for ever."

msgid "Throw this away: {what}?"
msgstr "Throw this away: {what}?"

msgid "Time"
msgstr "Time"

msgid "Times are those of"
msgstr "Times are those of"

msgid "Times in {zone}."
msgstr "Times in {zone}."

msgid "Timestamp"
msgstr "Timestamp"

msgid "To"
msgstr "To"

msgid "To cancel from any machine, even without this one, keep these six words: {words}"
msgstr "To cancel from any machine, even without this one, keep these six words: {words}"

msgid "To hand over: booking {number}, {time}: {why}."
msgstr "To hand over: booking {number}, {time}: {why}."

msgid "To see what changes against the bundle in force, do not sign yet, and name that bundle with --since."
msgstr "To see what changes against the bundle in force, do not sign yet, and name that bundle with --since."

msgid "To whom this record was told"
msgstr "To whom this record was told"

msgid "To whom, and which reference did they give?"
msgstr "To whom, and which reference did they give?"

msgid "To whom?"
msgstr "To whom?"

msgid "Today"
msgstr "Today"

msgid "Today's answers stay on this device."
msgstr "Today's answers stay on this device."

msgid "Together with others of the service"
msgstr "Together with others of the service"

msgid "Tokens are due, but not within an hour of a booking or a check-in: run this again later."
msgstr "Tokens are due, but not within an hour of a booking or a check-in: run this again later."

msgid "Tokens left"
msgstr "Tokens left"

msgid "Tokens of the next quarter are best fetched at a random moment, far from any booking. A timer can do it, if the passphrase lies in a file, best on a memory stick that you take out. Without a timer, “respite sync” does it when you run it."
msgstr "Tokens of the next quarter are best fetched at a random moment, far from any booking. A timer can do it, if the passphrase lies in a file, best on a memory stick that you take out. Without a timer, “respite sync” does it when you run it."

msgid "Tokens were issued again for a card more than once."
msgstr "Tokens were issued again for a card more than once."

msgid "Too uncertain to show."
msgstr "Too uncertain to show."

msgid "Topic"
msgstr "Topic"

msgid "Topic of the group"
msgstr "Topic of the group"

msgctxt "kind of service"
msgid "Treatment"
msgstr "Treatment"

msgid "Tried without success"
msgstr "Tried without success"

msgid "Two bookings of one clinician overlap."
msgstr "Two bookings of one clinician overlap."

msgid "Two operators would have to run the two sides."
msgstr "Two operators would have to run the two sides."

msgid "Two versions of a note"
msgstr "Two versions of a note"

msgid "Type a number from 1 to {last}, or q."
msgstr "Type a number from 1 to {last}, or q."

msgid "Type a number of minutes, 5 to 720."
msgstr "Type a number of minutes, 5 to 720."

msgid "Type at least one."
msgstr "Type at least one."

msgid "Type the groups of the recovery sheet."
msgstr "Type the groups of the recovery sheet."

msgid "Type the six words of the cancel code."
msgstr "Type the six words of the cancel code."

msgid "Type your hours, one line after the other, like “mon-fri 18:00-22:00”. Enter alone ends. Evenings and nights help most."
msgstr "Type your hours, one line after the other, like “mon-fri 18:00-22:00”. Enter alone ends. Evenings and nights help most."

msgid "USAGE:"
msgstr "USAGE:"

msgid "Uncovered: {shift}, {days}."
msgstr "Uncovered: {shift}, {days}."

msgid "Under this release; “respite-notes roi list” lists them."
msgstr "Under this release; “respite-notes roi list” lists them."

msgid "Unexpected argument '{argument}'"
msgstr "Unexpected argument '{argument}'"

msgid "Unit"
msgstr "Unit"

msgid "Unknown option '{option}'"
msgstr "Unknown option '{option}'"

msgid "Unknown option '{option}'. Did you mean '{known}'?"
msgstr "Unknown option '{option}'. Did you mean '{known}'?"

msgid "Unsigned"
msgstr "Unsigned"

msgid "Unsigned note"
msgstr "Unsigned note"

msgid "Until"
msgstr "Until"

msgid "Until when on these weekdays."
msgstr "Until when on these weekdays."

msgid "Until which day? (YYYY-MM-DD)"
msgstr "Until which day? (YYYY-MM-DD)"

msgid "Unverified, and not shown as a booking: {why}."
msgstr "Unverified, and not shown as a booking: {why}."

msgid "Unverified: {why}."
msgstr "Unverified: {why}."

msgid "Urgent hours are shown so many minutes before (first 1440)."
msgstr "Urgent hours are shown so many minutes before (first 1440)."

msgid "Usage: {usage}"
msgstr "Usage: {usage}"

msgid "Use at least {count} characters; four unrelated words are good."
msgstr "Use at least {count} characters; four unrelated words are good."

msgid "Use the paper card you drew. Run it again to finish what was interrupted, or with next year's card."
msgstr "Use the paper card you drew. Run it again to finish what was interrupted, or with next year's card."

msgid "Valid until"
msgstr "Valid until"

msgid "Verified"
msgstr "Verified"

msgid "Version"
msgstr "Version"

msgid "Version {number} of the plan stands."
msgstr "Version {number} of the plan stands."

msgid "Veterans: press 1."
msgstr "Veterans: press 1."

msgid "Video"
msgstr "Video"

msgid "Visits need --from, --every (1 to 366 days) and --visits (1 to 520)."
msgstr "Visits need --from, --every (1 to 366 days) and --visits (1 to 520)."

msgid "Wait for a free session (median)"
msgstr "Wait for a free session (median)"

msgid "Waits since"
msgstr "Waits since"

msgid "Waits to be sent: {what}."
msgstr "Waits to be sent: {what}."

msgid "Waits to be sent: {what}; booking {number}, {time}."
msgstr "Waits to be sent: {what}; booking {number}, {time}."

msgid "Weekday evenings"
msgstr "Weekday evenings"

msgid "Weekday evenings, {from} to {until}"
msgstr "Weekday evenings, {from} to {until}"

msgid "Weekdays"
msgstr "Weekdays"

msgid "Weekdays, with --from and --to; for example mon-fri."
msgstr "Weekdays, with --from and --to; for example mon-fri."

msgid "Weekdays, {from} to {until}"
msgstr "Weekdays, {from} to {until}"

msgid "Weekends"
msgstr "Weekends"

msgid "Weekends, {from} to {until}"
msgstr "Weekends, {from} to {until}"

msgid "What"
msgstr "What"

msgid "What I can do on my own"
msgstr "What I can do on my own"

msgid "What a court may learn, and from whom, the tribe's code and its courts decide: the tribe's counsel should say it here. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
msgstr "What a court may learn, and from whom, the tribe's code and its courts decide: the tribe's counsel should say it here. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."

msgid "What do you call the person?"
msgstr "What do you call the person?"

msgid "What do you call the person? (Enter alone: no name)"
msgstr "What do you call the person? (Enter alone: no name)"

msgid "What do you have of the programme?"
msgstr "What do you have of the programme?"

msgid "What do you suspect, and from what?"
msgstr "What do you suspect, and from what?"

msgid "What else your device asks about an appointment, its news, says nothing but that it asks: see “respite privacy”."
msgstr "What else your device asks about an appointment, its news, says nothing but that it asks: see “respite privacy”."

msgid "What for: intake, follow-up, brief or walk-in."
msgstr "What for: intake, follow-up, brief or walk-in."

msgid "What for: intake, follow-up, brief, walk-in."
msgstr "What for: intake, follow-up, brief, walk-in."

msgid "What is due"
msgstr "What is due"

msgid "What is it about, in a few words"
msgstr "What is it about, in a few words"

msgid "What is it about?"
msgstr "What is it about?"

msgid "What is missing"
msgstr "What is missing"

msgid "What is new since you signed last; “show” prints the whole file:"
msgstr "What is new since you signed last; “show” prints the whole file:"

msgid "What is new since {file}, or since you signed last where that is newer; “show” prints the whole file:"
msgstr "What is new since {file}, or since you signed last where that is newer; “show” prints the whole file:"

msgid "What is new since {file}; “show” prints the whole file:"
msgstr "What is new since {file}; “show” prints the whole file:"

msgid "What is the service called?"
msgstr "What is the service called?"

msgid "What is to be reached, from this file (- for standard input)."
msgstr "What is to be reached, from this file (- for standard input)."

msgid "What is to be reached?"
msgstr "What is to be reached?"

msgid "What is to be revised?"
msgstr "What is to be revised?"

msgid "What it is about, from this file (- for standard input)."
msgstr "What it is about, from this file (- for standard input)."

msgid "What it was about"
msgstr "What it was about"

msgid "What leaves this device"
msgstr "What leaves this device"

msgid "What next?"
msgstr "What next?"

msgid "What stays between you and your social worker, and what may not"
msgstr "What stays between you and your social worker, and what may not"

msgid "What the backup holds of the case files was not put back; the keys were."
msgstr "What the backup holds of the case files was not put back; the keys were."

msgid "What the rules change against the preset:"
msgstr "What the rules change against the preset:"

msgid "What the server has lost of yours is handed in again."
msgstr "What the server has lost of yours is handed in again."

msgid "What the service is called, from this file (- for standard input)."
msgstr "What the service is called, from this file (- for standard input)."

msgid "What the summary counts of your work: three numbers a quarter, if you agree."
msgstr "What the summary counts of your work: three numbers a quarter, if you agree."

msgid "What was entered in error?"
msgstr "What was entered in error?"

msgid "What was kept here cannot be read; remove the directory and join again. Everything in it is public."
msgstr "What was kept here cannot be read; remove the directory and join again. Everything in it is public."

msgid "What was saved was for a time that is over by now; it was not booked, and nothing was spent."
msgstr "What was saved was for a time that is over by now; it was not booked, and nothing was spent."

msgid "What was to pay for this had been used before, perhaps from another copy of this state; that appointment is in your list again if it still exists. Nothing new was booked; try once more."
msgstr "What was to pay for this had been used before, perhaps from another copy of this state; that appointment is in your list again if it still exists. Nothing new was booked; try once more."

msgid "What was wrong?"
msgstr "What was wrong?"

msgid "What weighs on officers"
msgstr "What weighs on officers"

msgid "What weighs on you most? Up to three, or none."
msgstr "What weighs on you most? Up to three, or none."

msgid "What would you like to do?"
msgstr "What would you like to do?"

msgid "What you began before is booked now: {appointment}. Nothing else was booked; run the command again if you want another."
msgstr "What you began before is booked now: {appointment}. Nothing else was booked; run the command again if you want another."

msgid "What you began before is not confirmed yet: {appointment}. Nothing else was booked; “respite cancel” withdraws it."
msgstr "What you began before is not confirmed yet: {appointment}. Nothing else was booked; “respite cancel” withdraws it."

msgid "What you began before was refused, and nothing else was booked; run the command again to choose another time."
msgstr "What you began before was refused, and nothing else was booked; run the command again to choose another time."

msgid "What you call the person, from this file (- for standard input)."
msgstr "What you call the person, from this file (- for standard input)."

msgid "What you say to a licensed clinical social worker, or to an intern working under one's supervision, is confidential by law (CGS 52-146q). It is not shared with your department, your chief or your union without your written consent, except as this notice says."
msgstr "What you say to a licensed clinical social worker, or to an intern working under one's supervision, is confidential by law (CGS 52-146q). It is not shared with your department, your chief or your union without your written consent, except as this notice says."

msgid "What you say to a licensed social worker in order to be treated is privileged in the federal courts: nobody can be made to tell it there (Jaffee v. Redmond, 518 U.S. 1, a case about a police officer and her social worker). The state where you are seen may protect it further. It is not shared with your agency or your supervisors without your written consent, except as this notice says."
msgstr "What you say to a licensed social worker in order to be treated is privileged in the federal courts: nobody can be made to tell it there (Jaffee v. Redmond, 518 U.S. 1, a case about a police officer and her social worker). The state where you are seen may protect it further. It is not shared with your agency or your supervisors without your written consent, except as this notice says."

msgid "What you say to a peer support specialist of your agency may not be disclosed (34 U.S.C. 50901). The exceptions are an explicit threat of suicide with a plan or the means for it, an explicit threat of imminent and serious harm to somebody, abuse or neglect of a child or of an older or vulnerable person, an admission of criminal conduct, an order or a subpoena of a court, what another law demands, and the consent of all who took part."
msgstr "What you say to a peer support specialist of your agency may not be disclosed (34 U.S.C. 50901). The exceptions are an explicit threat of suicide with a plan or the means for it, an explicit threat of imminent and serious harm to somebody, abuse or neglect of a child or of an older or vulnerable person, an admission of criminal conduct, an order or a subpoena of a court, what another law demands, and the consent of all who took part."

msgid "What you say to a peer support specialist of your agency may not be disclosed (34 U.S.C. 50901). The exceptions are an explicit threat of suicide with a plan, an explicit threat of imminent and serious harm to somebody, abuse of a child or of an older or vulnerable person, an admission of criminal conduct, an order of a court, what another law demands, and the consent of all who took part."
msgstr "What you say to a peer support specialist of your agency may not be disclosed (34 U.S.C. 50901). The exceptions are an explicit threat of suicide with a plan, an explicit threat of imminent and serious harm to somebody, abuse of a child or of an older or vulnerable person, an admission of criminal conduct, an order of a court, what another law demands, and the consent of all who took part."

msgid "What you say to a peer supporter is protected too, and in no case or proceeding may anybody ask whether you took part at all (CGS 52-146v). A peer supporter may tell somebody else as far as helping you needs it. The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
msgstr "What you say to a peer supporter is protected too, and in no case or proceeding may anybody ask whether you took part at all (CGS 52-146v). A peer supporter may tell somebody else as far as helping you needs it. The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."

msgid "What you say to a peer supporter is protected too, and so is whether you took part at all (CGS 52-146v). The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
msgstr "What you say to a peer supporter is protected too, and so is whether you took part at all (CGS 52-146v). The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."

msgid "What you say to your social worker is not shared with the police department, its chief or the tribal council without your written consent, except as this notice says."
msgstr "What you say to your social worker is not shared with the police department, its chief or the tribal council without your written consent, except as this notice says."

msgid "What you tell a licensed clinical social worker, or somebody working under one's supervision, may be disclosed only with your written consent, or by one of the exceptions that the notice below lists."
msgstr "What you tell a licensed clinical social worker, or somebody working under one's supervision, may be disclosed only with your written consent, or by one of the exceptions that the notice below lists."

msgid "What you tell a licensed social worker in order to be treated cannot be demanded in a federal court. The case was about a police officer after a shooting."
msgstr "What you tell a licensed social worker in order to be treated cannot be demanded in a federal court. The case was about a police officer after a shooting."

msgid "What you tell a peer support specialist of your agency may not be disclosed. Before your first session you are to be given the exceptions in writing; the notice below lists them."
msgstr "What you tell a peer support specialist of your agency may not be disclosed. Before your first session you are to be given the exceptions in writing; the notice below lists them."

msgid "What you tell:"
msgstr "What you tell:"

msgid "What you type here is not shown, stays on this device and is sent to nobody. Type ! for the crisis card."
msgstr "What you type here is not shown, stays on this device and is sent to nobody. Type ! for the crisis card."

msgid "What you wrote could not be kept. It lies readable in {path} until this machine stops: copy it, or give it with --text-file, then delete it."
msgstr "What you wrote could not be kept. It lies readable in {path} until this machine stops: copy it, or give it with --text-file, then delete it."

msgid "What you wrote is kept sealed; the same command goes on with it."
msgstr "What you wrote is kept sealed; the same command goes on with it."

msgid "What you wrote last became no version, and another has come since. You see your text; compare it with “plan show”."
msgstr "What you wrote last became no version, and another has come since. You see your text; compare it with “plan show”."

msgid "What you wrote lies in {path}."
msgstr "What you wrote lies in {path}."

msgid "What “device add” wrote on the first device."
msgstr "What “device add” wrote on the first device."

msgid "What “device invite” wrote on the first device."
msgstr "What “device invite” wrote on the first device."

msgid "What “device request” wrote on the new device."
msgstr "What “device request” wrote on the new device."

msgid "What: sessions, notes, intake, safety-plan, plans-and-goals, hand-offs; several separated by commas."
msgstr "What: sessions, notes, intake, safety-plan, plans-and-goals, hand-offs; several separated by commas."

msgid "When a walk-in began, in your zone: YYYY-MM-DD HH:MM."
msgstr "When a walk-in began, in your zone: YYYY-MM-DD HH:MM."

msgid "When it took place, in your zone: YYYY-MM-DD HH:MM."
msgstr "When it took place, in your zone: YYYY-MM-DD HH:MM."

msgid "When it was signed, in your zone: YYYY-MM-DD HH:MM."
msgstr "When it was signed, in your zone: YYYY-MM-DD HH:MM."

msgid "When suits you?"
msgstr "When suits you?"

msgid "When will you look at it again? YYYY-MM-DD (Enter alone: as before, {day})"
msgstr "When will you look at it again? YYYY-MM-DD (Enter alone: as before, {day})"

msgid "When will you look at it again? YYYY-MM-DD (Enter alone: no day)"
msgstr "When will you look at it again? YYYY-MM-DD (Enter alone: no day)"

msgid "When you enrol, your tool shows six words. They must be these. If one differs, stop, and call {contact}."
msgstr "When you enrol, your tool shows six words. They must be these. If one differs, stop, and call {contact}."

msgid "When your shift begins"
msgstr "When your shift begins"

msgid "When your shift begins, where it differs from the pattern."
msgstr "When your shift begins, where it differs from the pattern."

msgid "When, in your zone: YYYY-MM-DD HH:MM."
msgstr "When, in your zone: YYYY-MM-DD HH:MM."

msgid "When? YYYY-MM-DD HH:MM"
msgstr "When? YYYY-MM-DD HH:MM"

msgid "Where"
msgstr "Where"

msgid "Where I go and who takes my mind off it"
msgstr "Where I go and who takes my mind off it"

msgid "Where clients reach this side; for both sides given twice, the department's first."
msgstr "Where clients reach this side; for both sides given twice, the department's first."

msgid "Where does it stand?"
msgstr "Where does it stand?"

msgid "Where it goes on"
msgstr "Where it goes on"

msgid "Where one operator runs both sides, and “respite verify” says so then, that operator can read whatever either side can, and could open check-ins."
msgstr "Where one operator runs both sides, and “respite verify” says so then, that operator can read whatever either side can, and could open check-ins."

msgid "Where this machine listens; without it, on every network at the address's port."
msgstr "Where this machine listens; without it, on every network at the address's port."

msgid "Whether somebody came is not known before the session begins; until then only “cancelled” can be kept."
msgstr "Whether somebody came is not known before the session begins; until then only “cancelled” can be kept."

msgid "Whether they are kept: open, next-day or urgent."
msgstr "Whether they are kept: open, next-day or urgent."

msgid "Which appointment do you want to cancel?"
msgstr "Which appointment do you want to cancel?"

msgid "Which appointment do you want to move?"
msgstr "Which appointment do you want to move?"

msgid "Which booking?"
msgstr "Which booking?"

msgid "Which case?"
msgstr "Which case?"

msgid "Which day?"
msgstr "Which day?"

msgid "Which follow-up?"
msgstr "Which follow-up?"

msgid "Which goal?"
msgstr "Which goal?"

msgid "Which hand-off?"
msgstr "Which hand-off?"

msgid "Which kind of note?"
msgstr "Which kind of note?"

msgid "Which note?"
msgstr "Which note?"

msgid "Which of the case files?"
msgstr "Which of the case files?"

msgid "Which one?"
msgstr "Which one?"

msgid "Which parts, separated by commas?"
msgstr "Which parts, separated by commas?"

msgid "Which pattern do you work?"
msgstr "Which pattern do you work?"

msgid "Which report; the open one where there is one."
msgstr "Which report; the open one where there is one."

msgid "Which side: department, provider or both."
msgstr "Which side: department, provider or both."

msgid "Which time?"
msgstr "Which time?"

msgid "Which version, where not the current one."
msgstr "Which version, where not the current one."

msgid "Whichever department finds least"
msgstr "Whichever department finds least"

msgid "Who came?"
msgstr "Who came?"

msgid "Who puts the key together, as the roster writes the name."
msgstr "Who puts the key together, as the roster writes the name."

msgid "Who puts the key together?"
msgstr "Who puts the key together?"

msgid "Who takes them over, as the roster writes the name."
msgstr "Who takes them over, as the roster writes the name."

msgid "Who takes them over?"
msgstr "Who takes them over?"

msgid "Who?"
msgstr "Who?"

msgid "Whoever administers this machine can see that the timer exists. It fetches next quarter's tokens and sends a check-in that waits, each at a random moment and in a run of its own, and does nothing else: it never speaks about an appointment."
msgstr "Whoever administers this machine can see that the timer exists. It fetches next quarter's tokens and sends a check-in that waits, each at a random moment and in a run of its own, and does nothing else: it never speaks about an appointment."

msgid "Whoever did not book cannot fail to come."
msgstr "Whoever did not book cannot fail to come."

msgid "Whoever has this device and {file} together can open everything you keep here."
msgstr "Whoever has this device and {file} together can open everything you keep here."

msgid "Whoever runs a server can see, while it happens, the network address that connects."
msgstr "Whoever runs a server can see, while it happens, the network address that connects."

msgid "Whom I ask for help"
msgstr "Whom I ask for help"

msgid "Whom to call"
msgstr "Whom to call"

msgid "Whom to call again, and what came of it."
msgstr "Whom to call again, and what came of it."

msgid "Whom to call now"
msgstr "Whom to call now"

msgid "Whose cases are handed over, as the roster writes the name."
msgstr "Whose cases are handed over, as the roster writes the name."

msgid "Whose cases are handed over?"
msgstr "Whose cases are handed over?"

msgid "Why"
msgstr "Why"

msgid "Why is a report owed?"
msgstr "Why is a report owed?"

msgid "Why is it closed?"
msgstr "Why is it closed?"

msgid "Why is it held?"
msgstr "Why is it held?"

msgid "Why is it lifted?"
msgstr "Why is it lifted?"

msgid "Why is it offered?"
msgstr "Why is it offered?"

msgid "Why is it opened again?"
msgstr "Why is it opened again?"

msgid "Why is it written late?"
msgstr "Why is it written late?"

msgid "Why is none owed?"
msgstr "Why is none owed?"

msgid "Why it is owed."
msgstr "Why it is owed."

msgid "Why late: {reason}"
msgstr "Why late: {reason}"

msgid "Why we are ending"
msgstr "Why we are ending"

msgid "Why? (Enter alone: not said)"
msgstr "Why? (Enter alone: not said)"

msgid "With"
msgstr "With"

msgctxt "who took part"
msgid "With"
msgstr "With"

msgid "With enough shares {name} can open every case file that is sealed to the custodian, not only the one that this is about, and could keep the key. Give them yours?"
msgstr "With enough shares {name} can open every case file that is sealed to the custodian, not only the one that this is about, and could keep the key. Give them yours?"

msgid "With every change of each goal's status."
msgstr "With every change of each goal's status."

msgid "With the noise, for auditors"
msgstr "With the noise, for auditors"

msgid "With those that have ended."
msgstr "With those that have ended."

msgctxt "sessions"
msgid "With whom"
msgstr "With whom"

msgid "With whom (individual, couple, family, group)"
msgstr "With whom (individual, couple, family, group)"

msgid "With whom: individual, couple, family or group."
msgstr "With whom: individual, couple, family or group."

msgid "With whom: individual, couple, family or group; as this session unless given."
msgstr "With whom: individual, couple, family or group; as this session unless given."

msgid "With whom?"
msgstr "With whom?"

msgid "Without a current key, since they have not synchronised for long: {names}. What you write in cases with them reaches them later."
msgstr "Without a current key, since they have not synchronised for long: {names}. What you write in cases with them reaches them later."

msgid "Without a member nobody could read the case again."
msgstr "Without a member nobody could read the case again."

msgid "Without your consent these may learn what you say, as far as your treatment needs it: whoever else treats you, a colleague who covers for your social worker, and whoever supervises your social worker. An intern's supervisor reads the intern's notes. A hospital or clinic that takes you in may be told what it needs to treat you. Ask your social worker who these are."
msgstr "Without your consent these may learn what you say, as far as your treatment needs it: whoever else treats you, a colleague who covers for your social worker, and whoever supervises your social worker. An intern's supervisor reads the intern's notes. A hospital or clinic that takes you in may be told what it needs to treat you. Ask your social worker who these are."

msgid "Words"
msgstr "Words"

msgid "Words on the poster"
msgstr "Words on the poster"

msgid "Work on a bundle older than what this key signed last, where the newer one was given up. New versions get higher numbers than that one, so that a copy of it is overtaken and not merely deleted; of a charter every copy must be destroyed."
msgstr "Work on a bundle older than what this key signed last, where the newer one was given up. New versions get higher numbers than that one, so that a copy of it is overtaken and not merely deleted; of a charter every copy must be destroyed."

msgid "Work on a second device of your own: the first one adds it, lists all, and revokes one that is lost."
msgstr "Work on a second device of your own: the first one adds it, lists all, and revokes one that is lost."

msgid "Worsening"
msgstr "Worsening"

msgid "Would feel safe using support"
msgstr "Would feel safe using support"

msgid "Would feel safe using support here"
msgstr "Would feel safe using support here"

msgid "Would you feel safe using support here?"
msgstr "Would you feel safe using support here?"

msgid "Wrapping case files to this quarter's key"
msgstr "Wrapping case files to this quarter's key"

msgid "Write JSON into this new file."
msgstr "Write JSON into this new file."

msgid "Write JSON, for scripts."
msgstr "Write JSON, for scripts."

msgid "Write a message (Enter alone: none)"
msgstr "Write a message (Enter alone: none)"

msgid "Write a note"
msgstr "Write a note"

msgid "Write a note, or go on with a draft. It is a draft until “sign”."
msgstr "Write a note, or go on with a draft. It is a draft until “sign”."

msgid "Write a psychotherapy note, or another version of one."
msgstr "Write a psychotherapy note, or another version of one."

msgid "Write a readable copy of a case: for the officer, or for whom a release names."
msgstr "Write a readable copy of a case: for the officer, or for whom a release names."

msgid "Write a readable copy of case {number} to {dir}, and log it as told?"
msgstr "Write a readable copy of case {number} to {dir}, and log it as told?"

msgid "Write a readable copy of your psychotherapy notes, under an authorization for them alone."
msgstr "Write a readable copy of your psychotherapy notes, under an authorization for them alone."

msgid "Write a readable copy of {count} psychotherapy note to {dir} for {recipient}, and log it as told?"
msgid_plural "Write a readable copy of {count} psychotherapy notes to {dir} for {recipient}, and log it as told?"
msgstr[0] "Write a readable copy of {count} psychotherapy note to {dir} for {recipient}, and log it as told?"
msgstr[1] "Write a readable copy of {count} psychotherapy notes to {dir} for {recipient}, and log it as told?"

msgid "Write a summary into new files: a page to print, a table, or JSON."
msgstr "Write a summary into new files: a page to print, a table, or JSON."

msgid "Write a value within it."
msgstr "Write a value within it."

msgid "Write another version of this note."
msgstr "Write another version of this note."

msgid "Write the backup to this file, which does not exist yet."
msgstr "Write the backup to this file, which does not exist yet."

msgid "Write the days of your cycle in order: hours, or “off”, each with how many days it goes on. Two days, two nights and four free days are: 2x07:00-19:00 2x19:00-07:00 4xoff"
msgstr "Write the days of your cycle in order: hours, or “off”, each with how many days it goes on. Two days, two nights and four free days are: 2x07:00-19:00 2x19:00-07:00 4xoff"

msgid "Write the file that puts you on the roster; hand it to the clinical authority in person."
msgstr "Write the file that puts you on the roster; hand it to the clinical authority in person."

msgid "Write the hours in rising order, the first call first."
msgstr "Write the hours in rising order, the first call first."

msgid "Write the page into this new file."
msgstr "Write the page into this new file."

msgid "Write the plan, or a new version of it."
msgstr "Write the plan, or a new version of it."

msgid "Write the recovery sheet to this new file instead of the screen; print it and delete it."
msgstr "Write the recovery sheet to this new file instead of the screen; print it and delete it."

msgid "Write the request to this file, which does not exist yet."
msgstr "Write the request to this file, which does not exist yet."

msgid "Write the support plan"
msgstr "Write the support plan"

msgid "Write the table into this new file."
msgstr "Write the table into this new file."

msgid "Write the welcome to this file, which does not exist yet."
msgstr "Write the welcome to this file, which does not exist yet."

msgid "Write them as a new calendar file with neutral words."
msgstr "Write them as a new calendar file with neutral words."

msgid "Write this as {count} draft of case {number}?"
msgid_plural "Write these as {count} drafts of case {number}?"
msgstr[0] "Write this as {count} draft of case {number}?"
msgstr[1] "Write these as {count} drafts of case {number}?"

msgid "Write to the officer of a booking."
msgstr "Write to the officer of a booking."

msgid "Writes side.request anew: once a year for the next quarters' keys, and after rotating the certificate."
msgstr "Writes side.request anew: once a year for the next quarters' keys, and after rotating the certificate."

msgid "Written"
msgstr "Written"

msgid "Written: {file}"
msgstr "Written: {file}"

msgid "Wrote {file}, readable to whoever has it; logged as disclosure {number}."
msgstr "Wrote {file}, readable to whoever has it; logged as disclosure {number}."

msgid "Years for which a case file is kept after a death"
msgstr "Years for which a case file is kept after a death"

msgid "Years for which a case file is kept after the last contact"
msgstr "Years for which a case file is kept after the last contact"

msgid "Yes"
msgstr "Yes"

msgid "You (not sent yet): {text}"
msgstr "You (not sent yet): {text}"

msgid "You are not away then; “respite-notes availability show” lists when you are."
msgstr "You are not away then; “respite-notes availability show” lists when you are."

msgid "You are ready. “respite shifts” says when you work, “respite book” books a session; from tomorrow on, nobody can tell from the times who booked."
msgstr "You are ready. “respite shifts” says when you work, “respite book” books a session; from tomorrow on, nobody can tell from the times who booked."

msgid "You are ready. “respite-summary latest” shows the newest summary."
msgstr "You are ready. “respite-summary latest” shows the newest summary."

msgid "You are there after all: {time}."
msgstr "You are there after all: {time}."

msgid "You are to hold a share, and it has not arrived; “respite-notes sync” fetches it."
msgstr "You are to hold a share, and it has not arrived; “respite-notes sync” fetches it."

msgid "You booked or changed an appointment less than an hour ago, and the two could be known as one person's. Your check-in is sealed; “respite sync” sends it after {time}."
msgstr "You booked or changed an appointment less than an hour ago, and the two could be known as one person's. Your check-in is sealed; “respite sync” sends it after {time}."

msgid "You came together with others of the service."
msgstr "You came together with others of the service."

msgid "You can talk to somebody now:"
msgstr "You can talk to somebody now:"

msgid "You checked in less than an hour ago. Somebody who watches the department's server could guess from the two times that both are yours. An hour after the check-in nobody can. If you need to talk now, book now."
msgstr "You checked in less than an hour ago. Somebody who watches the department's server could guess from the two times that both are yours. An hour after the check-in nobody can. If you need to talk now, book now."

msgid "You did not go on: nothing was kept and nothing was sent."
msgstr "You did not go on: nothing was kept and nothing was sent."

msgid "You have compared the six words with the poster already."
msgstr "You have compared the six words with the poster already."

msgid "You have left your share for nobody."
msgstr "You have left your share for nobody."

msgid "You have new encryption keys, and they are published; your records are wrapped to them."
msgstr "You have new encryption keys, and they are published; your records are wrapped to them."

msgid "You have new encryption keys, and your records are wrapped to them. They are not published yet; “respite-notes sync” does that."
msgstr "You have new encryption keys, and your records are wrapped to them. They are not published yet; “respite-notes sync” does that."

msgid "You have no appointments."
msgstr "You have no appointments."

msgid "You have not checked in on this device yet."
msgstr "You have not checked in on this device yet."

msgid "You have not said when you work yet; “respite-notes availability set” does."
msgstr "You have not said when you work yet; “respite-notes availability set” does."

msgid "You have read this version of the limits of confidentiality: {version}, or {text} after another text."
msgstr "You have read this version of the limits of confidentiality: {version}, or {text} after another text."

msgid "You have read who can put the records custodian's key together; the question names the plan."
msgstr "You have read who can put the records custodian's key together; the question names the plan."

msgid "You hold a share of the records custodian's key: the others found a new custodian without you."
msgstr "You hold a share of the records custodian's key: the others found a new custodian without you."

msgid "You hold no share."
msgstr "You hold no share."

msgid "You introduced the person to the service."
msgstr "You introduced the person to the service."

msgid "You may not hold sessions on that day by your licence, contract or supervision; nothing was booked."
msgstr "You may not hold sessions on that day by your licence, contract or supervision; nothing was booked."

msgid "You offered one more session, which costs no token:"
msgstr "You offered one more session, which costs no token:"

msgid "You proposed {time}:"
msgstr "You proposed {time}:"

msgid "You tried without success; the follow-up stays open, or ends as not reached."
msgstr "You tried without success; the follow-up stays open, or ends as not reached."

msgid "You wrote:"
msgstr "You wrote:"

msgid "You: {text}"
msgstr "You: {text}"

msgid "Your answer"
msgstr "Your answer"

msgid "Your answer stays on this device; this step sends nothing."
msgstr "Your answer stays on this device; this step sends nothing."

msgid "Your answers are kept on this device, sealed; nothing was sent."
msgstr "Your answers are kept on this device, sealed; nothing was sent."

msgid "Your case files: sealed on this device, readable to the members of a case and nobody else."
msgstr "Your case files: sealed on this device, readable to the members of a case and nobody else."

msgid "Your check-in is not sent: when you agreed to it, two operators ran the two sides, and by the policy that is signed now one may open it. It stays here while that is so."
msgstr "Your check-in is not sent: when you agreed to it, two operators ran the two sides, and by the policy that is signed now one may open it. It stays here while that is so."

msgid "Your check-in waits for its moment; a later run sends it."
msgstr "Your check-in waits for its moment; a later run sends it."

msgid "Your check-in waits to be sent: “respite sync”."
msgstr "Your check-in waits to be sent: “respite sync”."

msgid "Your check-in was sent."
msgstr "Your check-in was sent."

msgid "Your department"
msgstr "Your department"

msgid "Your department is not set, or not one of this programme; “respite profile” chooses it."
msgstr "Your department is not set, or not one of this programme; “respite profile” chooses it."

msgid "Your device asked for tokens less than an hour ago. Somebody who watches both sides could guess from the two times that this booking is yours. The longer you wait, the less the two times tell. If you need to talk now, book now."
msgstr "Your device asked for tokens less than an hour ago. Somebody who watches both sides could guess from the two times that this booking is yours. The longer you wait, the less the two times tell. If you need to talk now, book now."

msgid "Your drafts in all cases, and texts that became none; “note --resume” goes on with them."
msgstr "Your drafts in all cases, and texts that became none; “note --resume” goes on with them."

msgid "Your first device has made new keys: what is sealed to them cannot be read here, and nothing can be written to case files. Run “respite-notes device request” here, “device add” there and “device finish” here again."
msgstr "Your first device has made new keys: what is sealed to them cannot be read here, and nothing can be written to case files. Run “respite-notes device request” here, “device add” there and “device finish” here again."

msgid "Your invitation: the address and the four groups"
msgstr "Your invitation: the address and the four groups"

msgid "Your keys are made. The backup {path} was opened with its recovery sheet, and is good."
msgstr "Your keys are made. The backup {path} was opened with its recovery sheet, and is good."

msgid "Your keys are not published yet; “respite-notes sync” does it."
msgstr "Your keys are not published yet; “respite-notes sync” does it."

msgid "Your language, for example en or es"
msgstr "Your language, for example en or es"

msgid "Your list holds as many devices as it may, revoked ones too; to go on you need a new identity."
msgstr "Your list holds as many devices as it may, revoked ones too; to go on you need a new identity."

msgid "Your name as the programme file writes it"
msgstr "Your name as the programme file writes it"

msgid "Your name as the programme file writes it."
msgstr "Your name as the programme file writes it."

msgid "Your name as the roster is to show it"
msgstr "Your name as the roster is to show it"

msgid "Your name as the roster is to show it; it is public."
msgstr "Your name as the roster is to show it; it is public."

msgid "Your note"
msgstr "Your note"

msgid "Your numbers for the summary are ready, and leave from {time} on: {numbers}. “respite-notes counts --refuse” keeps them here."
msgstr "Your numbers for the summary are ready, and leave from {time} on: {numbers}. “respite-notes counts --refuse” keeps them here."

msgid "Your numbers for the summary were sent."
msgstr "Your numbers for the summary were sent."

msgid "Your own encryption keys."
msgstr "Your own encryption keys."

msgid "Your own figures of the last {days} days, which nobody else sees:"
msgstr "Your own figures of the last {days} days, which nobody else sees:"

msgid "Your programme also names:"
msgstr "Your programme also names:"

msgid "Your psychotherapy notes have a passphrase of their own now. Nobody can bring it back: write it down where only you look."
msgstr "Your psychotherapy notes have a passphrase of their own now. Nobody can bring it back: write it down where only you look."

msgid "Your psychotherapy notes have another passphrase now."
msgstr "Your psychotherapy notes have another passphrase now."

msgid "Your share is here, and is the one that the signed plan names."
msgstr "Your share is here, and is the one that the signed plan names."

msgid "Your share is not here; “respite-notes sync” fetches it, if you are to hold one."
msgstr "Your share is not here; “respite-notes sync” fetches it, if you are to hold one."

msgid "Your share is not on this device; “respite-notes device add --with-share” on the first one gives it along."
msgstr "Your share is not on this device; “respite-notes device add --with-share” on the first one gives it along."

msgid "Your share lies ready for {names}; “respite-notes custodian take-back” takes it back."
msgstr "Your share lies ready for {names}; “respite-notes custodian take-back” takes it back."

msgid "Your shifts"
msgstr "Your shifts"

msgid "Your shifts as an .ics file."
msgstr "Your shifts as an .ics file."

msgid "Your shifts in the next two weeks:"
msgstr "Your shifts in the next two weeks:"

msgid "Your shifts stay on this device: everybody downloads the same openings, and they are filtered here."
msgstr "Your shifts stay on this device: everybody downloads the same openings, and they are filtered here."

msgid "Your shifts, your preferences, your name and who you are never leave this device unless you write them to the clinician."
msgstr "Your shifts, your preferences, your name and who you are never leave this device unless you write them to the clinician."

msgid "Your social worker keeps a record of your care, as their profession requires. Nobody in command can read it, nor can whoever runs the servers."
msgstr "Your social worker keeps a record of your care, as their profession requires. Nobody in command can read it, nor can whoever runs the servers."

msgid "Your social worker may speak up without your consent if they believe there is a risk of imminent harm to you or to somebody else. They will tell you first if they can, and say no more than is needed."
msgstr "Your social worker may speak up without your consent if they believe there is a risk of imminent harm to you or to somebody else. They will tell you first if they can, and say no more than is needed."

msgid "Your stress, oldest first: {levels}."
msgstr "Your stress, oldest first: {levels}."

msgid "Your time zone"
msgstr "Your time zone"

msgid "Your tokens arrived less than a day ago. Somebody who watches both sides could guess from the two times that this booking is yours. Tomorrow nobody can. If you need to talk now, book now."
msgstr "Your tokens arrived less than a day ago. Somebody who watches both sides could guess from the two times that this booking is yours. Tomorrow nobody can. If you need to talk now, book now."

msgid "Your unit may not dismiss you, discipline you or put you at a disadvantage only because you seek or receive mental health care, also where that follows a behavioral health assessment, or hand in your firearm while you receive it. This does not cover whoever seeks care to avoid discipline. Before your unit gives back a firearm that you handed in, it must ask you to be examined: a mental health professional does that, and your unit pays. Whoever refuses loses the protection."
msgstr "Your unit may not dismiss you, discipline you or put you at a disadvantage only because you seek or receive mental health care, also where that follows a behavioral health assessment, or hand in your firearm while you receive it. This does not cover whoever seeks care to avoid discipline. Before your unit gives back a firearm that you handed in, it must ask you to be examined: a mental health professional does that, and your unit pays. Whoever refuses loses the protection."

msgid "Your unit may not dismiss you, discipline you or put you at a disadvantage only because you seek or receive mental health care, or hand in your firearm while you receive it (CGS 7-291d). This also holds for care that follows a behavioral health assessment. It does not hold if you seek care to avoid discipline. Before your unit gives back a firearm that you handed in, it must ask you to be examined: a mental health professional looks at whether you are ready for duty, and your unit pays. If you refuse that examination, you lose this protection."
msgstr "Your unit may not dismiss you, discipline you or put you at a disadvantage only because you seek or receive mental health care, or hand in your firearm while you receive it (CGS 7-291d). This also holds for care that follows a behavioral health assessment. It does not hold if you seek care to avoid discipline. Before your unit gives back a firearm that you handed in, it must ask you to be examined: a mental health professional looks at whether you are ready for duty, and your unit pays. If you refuse that examination, you lose this protection."

msgid "Your unit, if clinicians work with it"
msgstr "Your unit, if clinicians work with it"

msgid "Your zone, for example America/New_York."
msgstr "Your zone, for example America/New_York."

msgid "Zone"
msgstr "Zone"

msgid "a blinded request: what you later spend cannot be linked to it"
msgstr "a blinded request: what you later spend cannot be linked to it"

msgid "a bundle of signed documents"
msgstr "a bundle of signed documents"

msgid "a cell has no department"
msgstr "a cell has no department"

msgid "a change was not signed by anybody who may make it"
msgstr "a change was not signed by anybody who may make it"

msgid "a charter"
msgstr "a charter"

msgid "a check-in asks nothing"
msgstr "a check-in asks nothing"

msgid "a clinician's list of devices"
msgstr "a clinician's list of devices"

msgid "a day of “verified” is not in the years 2000 to 2200"
msgstr "a day of “verified” is not in the years 2000 to 2200"

msgid "a digest of the sealed part"
msgstr "a digest of the sealed part"

msgid "a digest of this booking's own key"
msgstr "a digest of this booking's own key"

msgid "a follow-up that the clinician granted: it says that you two have met, without saying who you are"
msgstr "a follow-up that the clinician granted: it says that you two have met, without saying who you are"

msgid "a follow-up that you offered, signed by the booking's own key"
msgstr "a follow-up that you offered, signed by the booking's own key"

msgid "a fresh key, in case a follow-up is offered"
msgstr "a fresh key, in case a follow-up is offered"

msgid "a fresh key, to answer this booking"
msgstr "a fresh key, to answer this booking"

msgid "a goal is more than 100 of 100 days"
msgstr "a goal is more than 100 of 100 days"

msgid "a goal of a level is more than 100 of 100"
msgstr "a goal of a level is more than 100 of 100"

msgid "a group cannot have this many seats"
msgstr "a group cannot have this many seats"

msgid "a limit is out of range"
msgstr "a limit is out of range"

msgid "a list of code digests for the provider side"
msgstr "a list of code digests for the provider side"

msgid "a message"
msgstr "a message"

msgid "a message was not written by the officer"
msgstr "a message was not written by the officer"

msgid "a name is empty, too long or not readable"
msgstr "a name is empty, too long or not readable"

msgid "a number is out of range, or a name, key or date does not fit the others"
msgstr "a number is out of range, or a name, key or date does not fit the others"

msgid "a policy"
msgstr "a policy"

msgid "a random number, by which you find your check-in among the counted"
msgstr "a random number, by which you find your check-in among the counted"

msgid "a random secret by which this clinician, and nobody else, knows you again"
msgstr "a random secret by which this clinician, and nobody else, knows you again"

msgid "a roster"
msgstr "a roster"

msgid "a sealed share for each clinician named; nobody else can open it"
msgstr "a sealed share for each clinician named; nobody else can open it"

msgid "a session cannot last this long"
msgstr "a session cannot last this long"

msgid "a session that is long over is shown as if it were new"
msgstr "a session that is long over is shown as if it were new"

msgid "a signer's public key"
msgstr "a signer's public key"

msgid "a text is empty, too long or not readable"
msgstr "a text is empty, too long or not readable"

msgid "a timestamp"
msgstr "a timestamp"

msgid "a type stands before a value, with “!”: write the value alone"
msgstr "a type stands before a value, with “!”: write the value alone"

msgid "a value is named with “&” or repeated with “*”: write it out each time"
msgstr "a value is named with “&” or repeated with “*”: write it out each time"

msgid "a year of rounds"
msgstr "a year of rounds"

msgid "about {event}, written {written}: {reason}"
msgstr "about {event}, written {written}: {reason}"

msgid "after {share} of them: {ways}"
msgstr "after {share} of them: {ways}"

msgid "an anonymous token of this programme, signed by the booking's own key"
msgstr "an anonymous token of this programme, signed by the booking's own key"

msgid "an anonymous token of your cell, and the signature of its key"
msgstr "an anonymous token of your cell, and the signature of its key"

msgid "an anonymous token: proof that somebody entitled is booking, without saying who"
msgstr "an anonymous token: proof that somebody entitled is booking, without saying who"

msgid "an earlier charter is not signed as it must be"
msgstr "an earlier charter is not signed as it must be"

msgid "an identifier has another form than it must have"
msgstr "an identifier has another form than it must have"

msgid "an intake"
msgstr "an intake"

msgid "another"
msgstr "another"

msgid "another of your devices wrote first; what waited here was taken back, so look and write it again"
msgstr "another of your devices wrote first; what waited here was taken back, so look and write it again"

msgid "asked at each booking"
msgstr "asked at each booking"

msgid "attended"
msgstr "attended"

msgid "attended, no-show or cancelled."
msgstr "attended, no-show or cancelled."

msgid "booked"
msgstr "booked"

msgid "booked by you"
msgstr "booked by you"

msgid "booked, not yet seen by {clinician}"
msgstr "booked, not yet seen by {clinician}"

msgid "booked, seen by the clinician"
msgstr "booked, seen by the clinician"

msgid "booked; a change was refused: ask the clinician to confirm the time"
msgstr "booked; a change was refused: ask the clinician to confirm the time"

msgid "booked; another time was proposed"
msgstr "booked; another time was proposed"

msgid "booking_retention_days is not 1 to {retention}"
msgstr "booking_retention_days is not 1 to {retention}"

msgid "both sides"
msgstr "both sides"

msgctxt "numbers"
msgid "both sides have signed that they counted your numbers"
msgstr "both sides have signed that they counted your numbers"

msgid "brief talk"
msgstr "brief talk"

msgid "by phone"
msgstr "by phone"

msgid "by video"
msgstr "by video"

msgid "call or text 988"
msgstr "call or text 988"

msgid "call them: {proposal}"
msgstr "call them: {proposal}"

msgid "cancelled by the clinician"
msgstr "cancelled by the clinician"

msgid "cancelled by the officer"
msgstr "cancelled by the officer"

msgid "cancelled by you"
msgstr "cancelled by you"

msgid "cancelled late"
msgstr "cancelled late"

msgid "cards that the rounds do not name"
msgstr "cards that the rounds do not name"

msgid "charter"
msgstr "charter"

msgid "closed"
msgstr "closed"

msgid "co-signed"
msgstr "co-signed"

msgid "cosign_within_hours is not 1 to 720"
msgstr "cosign_within_hours is not 1 to 720"

msgid "couple"
msgstr "couple"

msgid "current"
msgstr "current"

msgctxt "typed before hours"
msgid "daily"
msgstr "daily"

msgid "days, {from} to {until}"
msgstr "days, {from} to {until}"

msgctxt "command"
msgid "default"
msgstr "default"

msgctxt "value of an option"
msgid "default:"
msgstr "default:"

msgid "department side"
msgstr "department side"

msgid "did not come"
msgstr "did not come"

msgid "discarded"
msgstr "discarded"

msgid "draft"
msgstr "draft"

msgid "draft, given back by the supervisor"
msgstr "draft, given back by the supervisor"

msgid "due by {time}"
msgstr "due by {time}"

msgid "during your shift"
msgstr "during your shift"

msgid "e-mail"
msgstr "e-mail"

msgid "ends within 30 days"
msgstr "ends within 30 days"

msgid "entered in error"
msgstr "entered in error"

msgid "evenings, {from} to {until}"
msgstr "evenings, {from} to {until}"

msgid "every day"
msgstr "every day"

msgid "experience with {specialty}"
msgstr "experience with {specialty}"

msgid "expired"
msgstr "expired"

msgctxt "document"
msgid "expired"
msgstr "expired"

msgid "expires soon"
msgstr "expires soon"

msgid "family"
msgstr "family"

msgid "first meeting"
msgstr "first meeting"

msgid "first meeting, follow-up, brief talk or open hours"
msgstr "first meeting, follow-up, brief talk or open hours"

msgid "follow-up"
msgstr "follow-up"

msgid "follow-ups are not one to six rising numbers of hours, each at most 2160"
msgstr "follow-ups are not one to six rising numbers of hours, each at most 2160"

msgid "follow-ups of a session that was missed are not at most six rising numbers of hours, each at most 2160"
msgstr "follow-ups of a session that was missed are not at most six rising numbers of hours, each at most 2160"

msgid "for both sides, after every signer has run “respite-authority sign” on it"
msgstr "for both sides, after every signer has run “respite-authority sign” on it"

msgid "for the provider side alone"
msgstr "for the provider side alone"

msgid "from {date}, every day, {number} in all"
msgid_plural "from {date}, every {count} days, {number} in all"
msgstr[0] "from {date}, every day, {number} in all"
msgstr[1] "from {date}, every {count} days, {number} in all"

msgid "from {day}"
msgstr "from {day}"

msgctxt "days"
msgid "from {first} to {last}"
msgstr "from {first} to {last}"

msgid "goal {goal}, met"
msgstr "goal {goal}, met"

msgid "goal {goal}, not met"
msgstr "goal {goal}, not met"

msgid "goal {goal}, nothing to compare"
msgstr "goal {goal}, nothing to compare"

msgid "goal {goal}, too close to tell"
msgstr "goal {goal}, too close to tell"

msgid "goals-met, handed-off, own-wish, no-contact, left-service, died or other."
msgstr "goals-met, handed-off, own-wish, no-contact, left-service, died or other."

msgid "gone from the server: call the clinician"
msgstr "gone from the server: call the clinician"

msgid "group"
msgstr "group"

msgid "how many changes came before"
msgstr "how many changes came before"

msgid "how many of your notes are unsigned, and since when: sealed to your supervisor; the server sees who reports to whom"
msgstr "how many of your notes are unsigned, and since when: sealed to your supervisor; the server sees who reports to whom"

msgid "how many sessions there were, rounded, and on how many days some were free"
msgstr "how many sessions there were, rounded, and on how many days some were free"

msgid "how many tokens you have fetched, not how many you have used"
msgstr "how many tokens you have fetched, not how many you have used"

msgid "how to reach you"
msgstr "how to reach you"

msgid "how to reach you and what you chose to say"
msgstr "how to reach you and what you chose to say"

msgid "in force"
msgstr "in force"

msgid "in person, at the department"
msgstr "in person, at the department"

msgid "in person, by phone or by video"
msgstr "in person, by phone or by video"

msgid "in person, off site"
msgstr "in person, off site"

msgid "in your rest after a night shift"
msgstr "in your rest after a night shift"

msgid "in {duration}"
msgstr "in {duration}"

msgid "in-progress, improving, worsening, no-change, achieved, sustaining, not-achieved, no-progress or not-attainable."
msgstr "in-progress, improving, worsening, no-change, achieved, sustaining, not-achieved, no-progress or not-attainable."

msgid "individual"
msgstr "individual"

msgid "individual, couple, family or group"
msgstr "individual, couple, family or group"

msgid "individual, couple, family or group."
msgstr "individual, couple, family or group."

msgid "it belongs to another time zone"
msgstr "it belongs to another time zone"

msgid "it cannot be written as it must be"
msgstr "it cannot be written as it must be"

msgid "it ends before it begins, or has no length"
msgstr "it ends before it begins, or has no length"

msgid "it has more changes or messages than anybody makes about one booking"
msgstr "it has more changes or messages than anybody makes about one booking"

msgid "it is no calendar file, or damaged here"
msgstr "it is no calendar file, or damaged here"

msgid "it is not a booking at all"
msgstr "it is not a booking at all"

msgid "it is not text in UTF-8"
msgstr "it is not text in UTF-8"

msgid "it is sealed to a key that this device does not hold"
msgstr "it is sealed to a key that this device does not hold"

msgid "it is with another clinician"
msgstr "it is with another clinician"

msgid "it names a time zone that is unknown here; names look like America/New_York"
msgstr "it names a time zone that is unknown here; names look like America/New_York"

msgid "it recurs or takes time in a way that cannot be computed here"
msgstr "it recurs or takes time in a way that cannot be computed here"

msgid "its length, rounded up to one of a few sizes"
msgstr "its length, rounded up to one of a few sizes"

msgid "its number"
msgstr "its number"

msgid "its token is not one that the provider issued for it"
msgstr "its token is not one that the provider issued for it"

msgid "its token or sealed text was exchanged"
msgstr "its token or sealed text was exchanged"

msgid "kept for the next day"
msgstr "kept for the next day"

msgid "kept for those who need it soon"
msgstr "kept for those who need it soon"

msgid "kept for urgent need"
msgstr "kept for urgent need"

msgid "kept on this device alone"
msgstr "kept on this device alone"

msgid "key list"
msgstr "key list"

msgid "left empty"
msgstr "left empty"

msgid "legal hold"
msgstr "legal hold"

msgid "licensed clinical social worker"
msgstr "licensed clinical social worker"

msgid "licensed master social worker"
msgstr "licensed master social worker"

msgid "may be destroyed since {day}"
msgstr "may be destroyed since {day}"

msgid "messages of the officer are missing, changed or out of order"
msgstr "messages of the officer are missing, changed or out of order"

msgid "minimum_batch is below {floor}"
msgstr "minimum_batch is below {floor}"

msgid "more cards than the rounds count"
msgstr "more cards than the rounds count"

msgid "most free time"
msgstr "most free time"

msgctxt "key for no"
msgid "n"
msgstr "n"

msgid "neither certificate of this server is in it"
msgstr "neither certificate of this server is in it"

msgctxt "hours of follow-ups"
msgid "never"
msgstr "never"

msgid "nights, {from} to {until}"
msgstr "nights, {from} to {until}"

msgid "no"
msgstr "no"

msgctxt "in a document"
msgid "no"
msgstr "no"

msgid "no format of notes is left"
msgstr "no format of notes is left"

msgid "no free time"
msgstr "no free time"

msgctxt "of a programme"
msgid "no goal"
msgstr "no goal"

msgid "no preference"
msgstr "no preference"

msgid "no, or with another key, address or certificate"
msgstr "no, or with another key, address or certificate"

msgid "none"
msgstr "none"

msgid "none imported yet"
msgstr "none imported yet"

msgctxt "numbers"
msgid "not among those that were counted, although the department side has signed that it took them; tell the clinical authority"
msgstr "not among those that were counted, although the department side has signed that it took them; tell the clinical authority"

msgctxt "a number of the directory"
msgid "not checked"
msgstr "not checked"

msgid "not confirmed yet"
msgstr "not confirmed yet"

msgid "not kept on this device"
msgstr "not kept on this device"

msgid "not named"
msgstr "not named"

msgid "not said"
msgstr "not said"

msgid "not sent yet; “respite-notes sync” sends it"
msgstr "not sent yet; “respite-notes sync” sends it"

msgid "not set"
msgstr "not set"

msgctxt "of a figure"
msgid "not shown"
msgstr "not shown"

msgid "not shown on any screen"
msgstr "not shown on any screen"

msgid "note {number}, {kind}"
msgstr "note {number}, {kind}"

msgctxt "in a document"
msgid "nothing"
msgstr "nothing"

msgctxt "to be booked"
msgid "nothing"
msgstr "nothing"

msgctxt "numbers"
msgid "nothing is sent before you agree: --agree"
msgstr "nothing is sent before you agree: --agree"

msgid "nothing named"
msgstr "nothing named"

msgid "nothing pays for it; it may be invented"
msgstr "nothing pays for it; it may be invented"

msgctxt "numbers"
msgid "nothing was published of this quarter"
msgstr "nothing was published of this quarter"

msgid "nothing: only that it is asked"
msgstr "nothing: only that it is asked"

msgctxt "moment"
msgid "now"
msgstr "now"

msgid "off-site, phone, video or on-site; may be given more than once."
msgstr "off-site, phone, video or on-site; may be given more than once."

msgid "offer, introduce, accept, contact, then complete; decline and lost end it at any time. An introduction may be left out; nothing is completed without a first contact."
msgstr "offer, introduce, accept, contact, then complete; decline and lost end it at any time. An introduction may be left out; nothing is completed without a first contact."

msgid "officer, for the person's own request, or the number of a release."
msgstr "officer, for the person's own request, or the number of a release."

msgid "on that day the clinician may no longer hold sessions: move or cancel it"
msgstr "on that day the clinician may no longer hold sessions: move or cancel it"

msgid "on your way home from a shift"
msgstr "on your way home from a shift"

msgid "on your way to a shift"
msgstr "on your way to a shift"

msgid "one half of your answers: random numbers without the other"
msgstr "one half of your answers: random numbers without the other"

msgid "one kind of session is described twice"
msgstr "one kind of session is described twice"

msgid "one may run both sides: anonymity on the network rests on them alone"
msgstr "one may run both sides: anonymity on the network rests on them alone"

msgctxt "case file"
msgid "open"
msgstr "open"

msgctxt "follow-up"
msgid "open"
msgstr "open"

msgctxt "hours"
msgid "open"
msgstr "open"

msgid "open hours"
msgstr "open hours"

msgid "other"
msgstr "other"

msgid "outside your shifts"
msgstr "outside your shifts"

msgid "overdue"
msgstr "overdue"

msgid "overdue since {time}"
msgstr "overdue since {time}"

msgid "overdue, {time}"
msgstr "overdue, {time}"

msgid "overlaps another session"
msgstr "overlaps another session"

msgid "past; kept here only"
msgstr "past; kept here only"

msgid "peer supporter"
msgstr "peer supporter"

msgid "policy"
msgstr "policy"

msgid "privacy_budget_per_round is not above 0 and at most {budget}"
msgstr "privacy_budget_per_round is not above 0 and at most {budget}"

msgid "proposed, planned, accepted, active, on-hold, completed, cancelled or rejected."
msgstr "proposed, planned, accepted, active, on-hold, completed, cancelled or rejected."

msgid "provider side"
msgstr "provider side"

msgid "psychotherapy notes (45 CFR 164.508)"
msgstr "psychotherapy notes (45 CFR 164.508)"

msgid "random-looking numbers that tie the two halves together"
msgstr "random-looking numbers that tie the two halves together"

msgctxt "numbers"
msgid "ready; the first “sync” from {time} on sends them"
msgstr "ready; the first “sync” from {time} on sends them"

msgctxt "numbers"
msgid "refused on this device; it sends nothing"
msgstr "refused on this device; it sends nothing"

msgid "replaced"
msgstr "replaced"

msgid "request"
msgstr "request"

msgid "response, stabilization or prevention."
msgstr "response, stabilization or prevention."

msgid "revoked"
msgstr "revoked"

msgid "roster"
msgstr "roster"

msgid "rounds"
msgstr "rounds"

msgid "sealed records: which device wrote them, how many, their sizes in steps, and which clinicians may fetch them"
msgstr "sealed records: which device wrote them, how many, their sizes in steps, and which clinicians may fetch them"

msgctxt "numbers"
msgid "sent"
msgstr "sent"

msgid "sessions cannot begin in steps of this many minutes"
msgstr "sessions cannot begin in steps of this many minutes"

msgid "sign_within_hours is not 1 to 168"
msgstr "sign_within_hours is not 1 to 168"

msgid "signed"
msgstr "signed"

msgid "signed by a clinician's key"
msgstr "signed by a clinician's key"

msgid "signed by a key that only ever asks for tokens"
msgstr "signed by a key that only ever asks for tokens"

msgid "signed by the check-in token's own key"
msgstr "signed by the check-in token's own key"

msgid "signed by the other side's key"
msgstr "signed by the other side's key"

msgid "signed by this booking's own key"
msgstr "signed by this booking's own key"

msgid "signed by this booking's own key, or by your six words"
msgstr "signed by this booking's own key, or by your six words"

msgid "soap, dap, birp, girp, contact, group, intake, safety-plan or closing."
msgstr "soap, dap, birp, girp, contact, group, intake, safety-plan or closing."

msgid "some hours could never be booked: they are released later than the notice allows"
msgstr "some hours could never be booked: they are released later than the notice allows"

msgid "some hours offer no kind of session, no weekday or no way to meet"
msgstr "some hours offer no kind of session, no weekday or no way to meet"

msgid "something cannot be read"
msgstr "something cannot be read"

msgid "something stands in the wrong place"
msgstr "something stands in the wrong place"

msgid "soonest"
msgstr "soonest"

msgid "speaks {language}"
msgstr "speaks {language}"

msgid "stage_within_hours is not 24 to 2160"
msgstr "stage_within_hours is not 24 to 2160"

msgid "stale_after_days is not 30 to 730"
msgstr "stale_after_days is not 30 to 730"

msgid "supervised intern"
msgstr "supervised intern"

msgid "table {name}"
msgstr "table {name}"

msgid "telephone"
msgstr "telephone"

msgid "text BADGE to 741741"
msgstr "text BADGE to 741741"

msgid "text without a draft, {kind}"
msgstr "text without a draft, {kind}"

msgid "text without a version, support plan"
msgstr "text without a version, support plan"

msgid "text, html, json or fhir."
msgstr "text, html, json or fhir."

msgid "that it is a token of this programme, the same for everyone in the quarter"
msgstr "that it is a token of this programme, the same for everyone in the quarter"

msgid "that it is an intake or a message"
msgstr "that it is an intake or a message"

msgid "that the booking is cancelled"
msgstr "that the booking is cancelled"

msgid "that you have seen it"
msgstr "that you have seen it"

msgid "the address of this server is not in it"
msgstr "the address of this server is not in it"

msgid "the appointment's number"
msgstr "the appointment's number"

msgid "the clinician"
msgstr "the clinician"

msgid "the clinician who granted it"
msgstr "the clinician who granted it"

msgid "the clinician's key of this quarter, the same for everyone who writes to them"
msgstr "the clinician's key of this quarter, the same for everyone who writes to them"

msgid "the clinician, the time, the kind of session, and a fresh key that was never used before"
msgstr "the clinician, the time, the kind of session, and a fresh key that was never used before"

msgid "the code of your card, drawn without a list of who drew which"
msgstr "the code of your card, drawn without a list of who drew which"

msgid "the crisis card has more than {lines} lines"
msgstr "the crisis card has more than {lines} lines"

msgid "the cycle of shifts does not fit together"
msgstr "the cycle of shifts does not fit together"

msgid "the department side"
msgstr "the department side"

msgid "the digest of the change before"
msgstr "the digest of the change before"

msgid "the digest of your message before"
msgstr "the digest of your message before"

msgid "the directory has more than {services} services"
msgstr "the directory has more than {services} services"

msgid "the first"
msgstr "the first"

msgid "the first, this one"
msgstr "the first, this one"

msgid "the follow-up that you offer"
msgstr "the follow-up that you offer"

msgid "the key of this server is not in it"
msgstr "the key of this server is not in it"

msgid "the line begins with a tab: indent it with spaces"
msgstr "the line begins with a tab: indent it with spaces"

msgid "the line begins with an invisible sign, {sign}: delete it, or type the line again"
msgstr "the line begins with an invisible sign, {sign}: delete it, or type the line again"

msgid "the list of cards is damaged"
msgstr "the list of cards is damaged"

msgid "the list of your keys"
msgstr "the list of your keys"

msgid "the name of a colleague"
msgstr "the name of a colleague"

msgid "the new time"
msgstr "the new time"

msgid "the new time, if you move it"
msgstr "the new time, if you move it"

msgid "the new time, or that the booking is cancelled"
msgstr "the new time, or that the booking is cancelled"

msgid "the new way to meet, if you move it"
msgstr "the new way to meet, if you move it"

msgctxt "numbers"
msgid "the next “sync” makes them ready"
msgstr "the next “sync” makes them ready"

msgid "the number of a booking"
msgstr "the number of a booking"

msgid "the number of a case"
msgstr "the number of a case"

msgid "the other half, passed on when the round is over"
msgstr "the other half, passed on when the round is over"

msgid "the other side is not in it"
msgstr "the other side is not in it"

msgid "the other time that you propose"
msgstr "the other time that you propose"

msgid "the person of the case"
msgstr "the person of the case"

msgid "the person's own request"
msgstr "the person's own request"

msgid "the pilot does not run on that day"
msgstr "the pilot does not run on that day"

msgid "the plan of a records custodian"
msgstr "the plan of a records custodian"

msgid "the provider side"
msgstr "the provider side"

msgid "the provider side's sealed halves of check-ins, shuffled"
msgstr "the provider side's sealed halves of check-ins, shuffled"

msgid "the public key behind your six words"
msgstr "the public key behind your six words"

msgid "the public keys of your devices"
msgstr "the public keys of your devices"

msgid "the quarter"
msgstr "the quarter"

msgid "the quarter the token is good for"
msgstr "the quarter the token is good for"

msgid "the records custodian's public keys, and which clinicians hold shares"
msgstr "the records custodian's public keys, and which clinicians hold shares"

msgid "the request of a clinician"
msgstr "the request of a clinician"

msgid "the request of a side"
msgstr "the request of a side"

msgid "the request of a side, a signer or a clinician"
msgstr "the request of a side, a signer or a clinician"

msgid "the roster names no licence"
msgstr "the roster names no licence"

msgid "the round in one cell"
msgstr "the round in one cell"

msgid "the sealed text cannot be opened"
msgstr "the sealed text cannot be opened"

msgid "the sealed text is not the one that the officer signed"
msgstr "the sealed text is not the one that the officer signed"

msgid "the server does not hold the availability you sent last"
msgstr "the server does not hold the availability you sent last"

msgid "the server does not show it any more"
msgstr "the server does not show it any more"

msgid "the server lists it twice"
msgstr "the server lists it twice"

msgid "the server shows fewer or other changes than before"
msgstr "the server shows fewer or other changes than before"

msgid "the server's answer breaks off; what did not come is shown as last fetched"
msgstr "the server's answer breaks off; what did not come is shown as last fetched"

msgid "the session that you booked"
msgstr "the session that you booked"

msgid "the signature over all of it"
msgstr "the signature over all of it"

msgid "the signature, which cannot be led back to when it was issued"
msgstr "the signature, which cannot be led back to when it was issued"

msgid "the time and the kind of session"
msgstr "the time and the kind of session"

msgid "there are more than {cells} cells, or more than {cells} departments in one of them"
msgstr "there are more than {cells} cells, or more than {cells} departments in one of them"

msgid "there is an invisible line break, {sign}: delete it, or type the line again"
msgstr "there is an invisible line break, {sign}: delete it, or type the line again"

msgid "there is more in it than can be used"
msgstr "there is more in it than can be used"

msgid "there is more in it than fits, or a text is too long"
msgstr "there is more in it than fits, or a text is too long"

msgid "there is no such day, or it is not written like 2026-11-30"
msgstr "there is no such day, or it is not written like 2026-11-30"

msgid "there is no such time of day, or it is not written like 17:30"
msgstr "there is no such time of day, or it is not written like 17:30"

msgid "there is nothing in it"
msgstr "there is nothing in it"

msgctxt "numbers"
msgid "they are made ready on {date}"
msgstr "they are made ready on {date}"

msgid "this booking's own key"
msgstr "this booking's own key"

msgid "this booking's own key, to which it was made out"
msgstr "this booking's own key, to which it was made out"

msgid "this booking's own key: fresh, and used for nothing else"
msgstr "this booking's own key: fresh, and used for nothing else"

msgid "this device does not know any more"
msgstr "this device does not know any more"

msgid "this one"
msgstr "this one"

msgid "this program does not carry the text that limits_of_confidentiality and limits_version name, but {texts}"
msgstr "this program does not carry the text that limits_of_confidentiality and limits_version name, but {texts}"

msgid "through {day}"
msgstr "through {day}"

msgid "timestamp"
msgstr "timestamp"

msgid "to print, put into envelopes, hand out like lots, and then delete"
msgstr "to print, put into envelopes, hand out like lots, and then delete"

msgctxt "day"
msgid "today"
msgstr "today"

msgid "tokens_per_quarter is not 1 to {tokens}"
msgstr "tokens_per_quarter is not 1 to {tokens}"

msgctxt "day"
msgid "tomorrow"
msgstr "tomorrow"

msgid "two cells share a name or a department"
msgstr "two cells share a name or a department"

msgid "two services of the directory have one name"
msgstr "two services of the directory have one name"

msgid "two years of cards overlap"
msgstr "two years of cards overlap"

msgid "unknown"
msgstr "unknown"

msgctxt "clinician"
msgid "unknown"
msgstr "unknown"

msgid "unsigned and without content, the same from everyone"
msgstr "unsigned and without content, the same from everyone"

msgid "until when it was good"
msgstr "until when it was good"

msgid "until {day}"
msgstr "until {day}"

msgid "valid"
msgstr "valid"

msgctxt "document"
msgid "valid"
msgstr "valid"

msgctxt "of an option"
msgid "values:"
msgstr "values:"

msgid "version {version}"
msgstr "version {version}"

msgid "version {version} was acknowledged"
msgstr "version {version} was acknowledged"

msgid "version {version}, its six words: {words}"
msgstr "version {version}, its six words: {words}"

msgid "wait_hours is not 1 to 2160"
msgstr "wait_hours is not 1 to 2160"

msgid "waits for co-signature"
msgstr "waits for co-signature"

msgid "what is published about the round"
msgstr "what is published about the round"

msgid "what it is about, if you say it"
msgstr "what it is about, if you say it"

msgid "what the department side has published"
msgstr "what the department side has published"

msgid "what you offer: hours, exceptions, times away"
msgstr "what you offer: hours, exceptions, times away"

msgid "what you write"
msgstr "what you write"

msgid "what you write, if anything"
msgstr "what you write, if anything"

msgid "what you wrote"
msgstr "what you wrote"

msgid "what you wrote; only the officer who booked can open it"
msgstr "what you wrote; only the officer who booked can open it"

msgid "when it begins and ends"
msgstr "when it begins and ends"

msgid "when you work and when you are busy, without saying with what"
msgstr "when you work and when you are busy, without saying with what"

msgid "whether the token is for booking or for a check-in"
msgstr "whether the token is for booking or for a check-in"

msgctxt "numbers"
msgid "whether they were counted can no longer be looked up"
msgstr "whether they were counted can no longer be looked up"

msgid "which booking it belongs to"
msgstr "which booking it belongs to"

msgid "which message of this booking it is"
msgstr "which message of this booking it is"

msgid "which of the clinician's devices signed it"
msgstr "which of the clinician's devices signed it"

msgid "which of the sealed records your device does not have yet"
msgstr "which of the sealed records your device does not have yet"

msgid "which of them are fetched"
msgstr "which of them are fetched"

msgid "which older permissions are destroyed"
msgstr "which older permissions are destroyed"

msgid "which page of the list of your sealed records comes next"
msgstr "which page of the list of your sealed records comes next"

msgid "which page of your colleagues' devices comes next"
msgstr "which page of your colleagues' devices comes next"

msgid "which page of your own schedule comes next"
msgstr "which page of your own schedule comes next"

msgid "which quarter's key has signed it, the same for everyone in the quarter"
msgstr "which quarter's key has signed it, the same for everyone in the quarter"

msgid "which roster your device has seen"
msgstr "which roster your device has seen"

msgid "which round, and which cell: the same for everyone in it"
msgstr "which round, and which cell: the same for everyone in it"

msgid "which sealed records are destroyed, without the reason"
msgstr "which sealed records are destroyed, without the reason"

msgid "which sealed records are shared anew, and which clinicians may fetch them"
msgstr "which sealed records are shared anew, and which clinicians may fetch them"

msgid "which version of the limits of confidentiality you have read"
msgstr "which version of the limits of confidentiality you have read"

msgid "whose sealed records are handed over"
msgstr "whose sealed records are handed over"

msgid "whose sealed records the records custodian asks for"
msgstr "whose sealed records the records custodian asks for"

msgid "whose signature it is: this booking's own key, or the key behind your six words"
msgstr "whose signature it is: this booking's own key, or the key behind your six words"

msgid "will come; no contact before"
msgstr "will come; no contact before"

msgid "with the six words: {words}"
msgstr "with the six words: {words}"

msgid "works with {unit}"
msgstr "works with {unit}"

msgctxt "key for yes"
msgid "y"
msgstr "y"

msgid "years_after_contact is not 7 to 30: the law asks for 7"
msgstr "years_after_contact is not 7 to 30: the law asks for 7"

msgid "years_after_death is not 3 to 30: the law asks for 3"
msgstr "years_after_death is not 3 to 30: the law asks for 3"

msgid "yes"
msgstr "yes"

msgctxt "in a document"
msgid "yes"
msgstr "yes"

msgid "you are not on the roster any more"
msgstr "you are not on the roster any more"

msgid "you come in person"
msgstr "you come in person"

msgid "you do not serve this department"
msgstr "you do not serve this department"

msgid "you do the mandated assessments of this officer's department"
msgstr "you do the mandated assessments of this officer's department"

msgid "you have met before"
msgstr "you have met before"

msgid "you have no active supervisor"
msgstr "you have no active supervisor"

msgid "you judge fitness for duty for this officer's department"
msgstr "you judge fitness for duty for this officer's department"

msgid "you offered no such follow-up"
msgstr "you offered no such follow-up"

msgid "your answer"
msgstr "your answer"

msgid "your answers in two sealed halves, of which neither says anything alone"
msgstr "your answers in two sealed halves, of which neither says anything alone"

msgid "your cancellation"
msgstr "your cancellation"

msgid "your change is not sent yet"
msgstr "your change is not sent yet"

msgid "your clinician"
msgstr "your clinician"

msgid "your contract or engagement ends before it"
msgstr "your contract or engagement ends before it"

msgid "your department, if you say it"
msgstr "your department, if you say it"

msgid "your figures in two sealed halves, of which neither says anything alone; and that you sent some"
msgstr "your figures in two sealed halves, of which neither says anything alone; and that you sent some"

msgid "your language"
msgstr "your language"

msgid "your licence ends before it"
msgstr "your licence ends before it"

msgid "your own messages are not those you sent"
msgstr "your own messages are not those you sent"

msgid "your supervision ends before it"
msgstr "your supervision ends before it"

msgid "your unit, if you say it"
msgstr "your unit, if you say it"

msgctxt "numbers"
msgid "your work is not counted this quarter"
msgstr "your work is not counted this quarter"

msgid "{appointment}"
msgstr "{appointment}"

msgid "{cards} cards are in {folder}, good from {first} to {last}: hand them out like lots, in the last month of the old ones. The provider side imports provider.codes after the bundle."
msgstr "{cards} cards are in {folder}, good from {first} to {last}: hand them out like lots, in the last month of the old ones. The provider side imports provider.codes after the bundle."

msgid "{case}: record the session of {time}?"
msgstr "{case}: record the session of {time}?"

msgid "{cell} would be counted together: {departments}."
msgstr "{cell} would be counted together: {departments}."

msgid "{cell} would have no check-ins any more: too few officers have its cards."
msgstr "{cell} would have no check-ins any more: too few officers have its cards."

msgid "{cell} would no longer be counted together."
msgstr "{cell} would no longer be counted together."

msgid "{cell}: check-ins in {quarters} as well"
msgstr "{cell}: check-ins in {quarters} as well"

msgid "{cell}: no check-ins any more in {quarters}"
msgstr "{cell}: no check-ins any more in {quarters}"

msgid "{change}. Is that meant?"
msgstr "{change}. Is that meant?"

msgid "{count} appointment is gone from the server although it is still ahead: call the clinician."
msgid_plural "{count} appointments are gone from the server although they are still ahead: call the clinician."
msgstr[0] "{count} appointment is gone from the server although it is still ahead: call the clinician."
msgstr[1] "{count} appointments are gone from the server although they are still ahead: call the clinician."

msgid "{count} byte"
msgid_plural "{count} bytes"
msgstr[0] "{count} byte"
msgstr[1] "{count} bytes"

msgid "{count} case has other members, who share it themselves."
msgid_plural "{count} cases have other members, who share them themselves."
msgstr[0] "{count} case has other members, who share it themselves."
msgstr[1] "{count} cases have other members, who share them themselves."

msgid "{count} case was handed over to you by the records custodian."
msgid_plural "{count} cases were handed over to you by the records custodian."
msgstr[0] "{count} case was handed over to you by the records custodian."
msgstr[1] "{count} cases were handed over to you by the records custodian."

msgid "{count} case was handed over."
msgid_plural "{count} cases were handed over."
msgstr[0] "{count} case was handed over."
msgstr[1] "{count} cases were handed over."

msgid "{count} case was not destroyed: the server does not show all of it, and what is missing may be a legal hold. Ask who worked with it; --also-incomplete destroys it."
msgid_plural "{count} cases were not destroyed: the server does not show all of them, and what is missing may be a legal hold. Ask who worked with them; --also-incomplete destroys them."
msgstr[0] "{count} case was not destroyed: the server does not show all of it, and what is missing may be a legal hold. Ask who worked with it; --also-incomplete destroys it."
msgstr[1] "{count} cases were not destroyed: the server does not show all of them, and what is missing may be a legal hold. Ask who worked with them; --also-incomplete destroys them."

msgid "{count} case was not handed over: the server does not show all of it, so that somebody may still belong to it. Ask who worked with it; --also-incomplete hands it over."
msgid_plural "{count} cases were not handed over: the server does not show all of them, so that somebody may still belong to them. Ask who worked with them; --also-incomplete hands them over."
msgstr[0] "{count} case was not handed over: the server does not show all of it, so that somebody may still belong to it. Ask who worked with it; --also-incomplete hands it over."
msgstr[1] "{count} cases were not handed over: the server does not show all of them, so that somebody may still belong to them. Ask who worked with them; --also-incomplete hands them over."

msgid "{count} check-in counted. {redeemed} of {issued} officers have enrolled."
msgid_plural "{count} check-ins counted. {redeemed} of {issued} officers have enrolled."
msgstr[0] "{count} check-in counted. {redeemed} of {issued} officers have enrolled."
msgstr[1] "{count} check-ins counted. {redeemed} of {issued} officers have enrolled."

msgid "{count} day"
msgid_plural "{count} days"
msgstr[0] "{count} day"
msgstr[1] "{count} days"

msgid "{count} day from {date} on, by the clock of {zone}: what an officer would find who looks at the openings now. What clinicians hold back for the next day or for urgent calls is not among them."
msgid_plural "{count} days from {date} on, by the clock of {zone}: what an officer would find who looks at the openings now. What clinicians hold back for the next day or for urgent calls is not among them."
msgstr[0] "{count} day from {date} on, by the clock of {zone}: what an officer would find who looks at the openings now. What clinicians hold back for the next day or for urgent calls is not among them."
msgstr[1] "{count} days from {date} on, by the clock of {zone}: what an officer would find who looks at the openings now. What clinicians hold back for the next day or for urgent calls is not among them."

msgid "{count} event as busy time"
msgid_plural "{count} events as busy time"
msgstr[0] "{count} event as busy time"
msgstr[1] "{count} events as busy time"

msgid "{count} event is busy time now."
msgid_plural "{count} events are busy time now."
msgstr[0] "{count} event is busy time now."
msgstr[1] "{count} events are busy time now."

msgid "{count} event takes no time: cancelled, free, or without length."
msgid_plural "{count} events take no time: cancelled, free, or without length."
msgstr[0] "{count} event takes no time: cancelled, free, or without length."
msgstr[1] "{count} events take no time: cancelled, free, or without length."

msgid "{count} follow-up is open and stays on your list; “followup list” shows it."
msgid_plural "{count} follow-ups are open and stay on your list; “followup list” shows them."
msgstr[0] "{count} follow-up is open and stays on your list; “followup list” shows it."
msgstr[1] "{count} follow-ups are open and stay on your list; “followup list” shows them."

msgid "{count} goal has not ended; “goal set” ends it, while the case is open."
msgid_plural "{count} goals have not ended; “goal set” ends them, while the case is open."
msgstr[0] "{count} goal has not ended; “goal set” ends it, while the case is open."
msgstr[1] "{count} goals have not ended; “goal set” ends them, while the case is open."

msgid "{count} hour"
msgid_plural "{count} hours"
msgstr[0] "{count} hour"
msgstr[1] "{count} hours"

msgid "{count} is overdue."
msgid_plural "{count} are overdue."
msgstr[0] "{count} is overdue."
msgstr[1] "{count} are overdue."

msgid "{count} minute"
msgid_plural "{count} minutes"
msgstr[0] "{count} minute"
msgstr[1] "{count} minutes"

msgid "{count} new code was imported."
msgid_plural "{count} new codes were imported."
msgstr[0] "{count} new code was imported."
msgstr[1] "{count} new codes were imported."

msgid "{count} new record in your cases."
msgid_plural "{count} new records in your cases."
msgstr[0] "{count} new record in your cases."
msgstr[1] "{count} new records in your cases."

msgid "{count} note is not signed yet and is left out."
msgid_plural "{count} notes are not signed yet and are left out."
msgstr[0] "{count} note is not signed yet and is left out."
msgstr[1] "{count} notes are not signed yet and are left out."

msgid "{count} note waits for your co-signature."
msgid_plural "{count} notes wait for your co-signature."
msgstr[0] "{count} note waits for your co-signature."
msgstr[1] "{count} notes wait for your co-signature."

msgid "{count} psychotherapy note stays, of this case or another; --private-passphrase-file names what ends those whose time is over."
msgid_plural "{count} psychotherapy notes stay, of these cases or others; --private-passphrase-file names what ends those whose time is over."
msgstr[0] "{count} psychotherapy note stays, of this case or another; --private-passphrase-file names what ends those whose time is over."
msgstr[1] "{count} psychotherapy notes stay, of these cases or others; --private-passphrase-file names what ends those whose time is over."

msgid "{count} question, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgid_plural "{count} questions, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr[0] "{count} question, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr[1] "{count} questions, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."

msgid "{count} record could not be wrapped anew, since who passed it on is not believed any more: whoever could read it still can, and nobody else."
msgid_plural "{count} records could not be wrapped anew, since who passed them on is not believed any more: whoever could read them still can, and nobody else."
msgstr[0] "{count} record could not be wrapped anew, since who passed it on is not believed any more: whoever could read it still can, and nobody else."
msgstr[1] "{count} records could not be wrapped anew, since who passed them on is not believed any more: whoever could read them still can, and nobody else."

msgid "{count} record does not open for the custodian: a psychotherapy note, or never sealed to it."
msgid_plural "{count} records do not open for the custodian: psychotherapy notes, or never sealed to it."
msgstr[0] "{count} record does not open for the custodian: a psychotherapy note, or never sealed to it."
msgstr[1] "{count} records do not open for the custodian: psychotherapy notes, or never sealed to it."

msgid "{count} record has not reached the server; “respite-notes sync --hand-in” sends it."
msgid_plural "{count} records have not reached the server; “respite-notes sync --hand-in” sends them."
msgstr[0] "{count} record has not reached the server; “respite-notes sync --hand-in” sends it."
msgstr[1] "{count} records have not reached the server; “respite-notes sync --hand-in” sends them."

msgid "{count} record is not what was written; it was not taken."
msgid_plural "{count} records are not what was written; they were not taken."
msgstr[0] "{count} record is not what was written; it was not taken."
msgstr[1] "{count} records are not what was written; they were not taken."

msgid "{count} record is not wrapped to this quarter's key: who passed it on is not believed any more; the old key stays."
msgid_plural "{count} records are not wrapped to this quarter's key: who passed them on is not believed any more; the old key stays."
msgstr[0] "{count} record is not wrapped to this quarter's key: who passed it on is not believed any more; the old key stays."
msgstr[1] "{count} records are not wrapped to this quarter's key: who passed them on is not believed any more; the old key stays."

msgid "{count} record stands in another's place."
msgid_plural "{count} records stand in others' places."
msgstr[0] "{count} record stands in another's place."
msgstr[1] "{count} records stand in others' places."

msgid "{count} record stays here."
msgid_plural "{count} records stay here."
msgstr[0] "{count} record stays here."
msgstr[1] "{count} records stay here."

msgid "{count} record that waits did not fit: run “respite-notes sync --hand-in”, then make another backup."
msgid_plural "{count} records that wait did not fit: run “respite-notes sync --hand-in”, then make another backup."
msgstr[0] "{count} record that waits did not fit: run “respite-notes sync --hand-in”, then make another backup."
msgstr[1] "{count} records that wait did not fit: run “respite-notes sync --hand-in”, then make another backup."

msgid "{count} record that was destroyed is back; it is not shown."
msgid_plural "{count} records that were destroyed are back; they are not shown."
msgstr[0] "{count} record that was destroyed is back; it is not shown."
msgstr[1] "{count} records that were destroyed are back; they are not shown."

msgid "{count} record waits for a time that no session sets; “--hand-in” sends it now."
msgid_plural "{count} records wait for a time that no session sets; “--hand-in” sends them now."
msgstr[0] "{count} record waits for a time that no session sets; “--hand-in” sends it now."
msgstr[1] "{count} records wait for a time that no session sets; “--hand-in” sends them now."

msgid "{count} record was destroyed."
msgid_plural "{count} records were destroyed."
msgstr[0] "{count} record was destroyed."
msgstr[1] "{count} records were destroyed."

msgid "{count} record was made by somebody who may not; it was not taken."
msgid_plural "{count} records were made by somebody who may not; they were not taken."
msgstr[0] "{count} record was made by somebody who may not; it was not taken."
msgstr[1] "{count} records were made by somebody who may not; they were not taken."

msgid "{count} record was signed by somebody who had been revoked or removed; it does not count."
msgid_plural "{count} records were signed by somebody who had been revoked or removed; they do not count."
msgstr[0] "{count} record was signed by somebody who had been revoked or removed; it does not count."
msgstr[1] "{count} records were signed by somebody who had been revoked or removed; they do not count."

msgid "{count} report about unsigned notes is not by a supervisee of yours, or not to you; it was not believed."
msgid_plural "{count} reports about unsigned notes are not by supervisees of yours, or not to you; they were not believed."
msgstr[0] "{count} report about unsigned notes is not by a supervisee of yours, or not to you; it was not believed."
msgstr[1] "{count} reports about unsigned notes are not by supervisees of yours, or not to you; they were not believed."

msgid "{count} sealed object of your cases was handed in."
msgid_plural "{count} sealed objects of your cases were handed in."
msgstr[0] "{count} sealed object of your cases was handed in."
msgstr[1] "{count} sealed objects of your cases were handed in."

msgid "{count} session"
msgid_plural "{count} sessions"
msgstr[0] "{count} session"
msgstr[1] "{count} sessions"

msgid "{count} session has no note."
msgid_plural "{count} sessions have no note."
msgstr[0] "{count} session has no note."
msgstr[1] "{count} sessions have no note."

msgid "{count} session lies ahead; hand it over or cancel it."
msgid_plural "{count} sessions lie ahead; hand them over or cancel them."
msgstr[0] "{count} session lies ahead; hand it over or cancel it."
msgstr[1] "{count} sessions lie ahead; hand them over or cancel them."

msgid "{count} thing still waits for the server; it is saved."
msgid_plural "{count} things still wait for the server; they are saved."
msgstr[0] "{count} thing still waits for the server; it is saved."
msgstr[1] "{count} things still wait for the server; they are saved."

msgid "{count} thing waits to be sent."
msgid_plural "{count} things wait to be sent."
msgstr[0] "{count} thing waits to be sent."
msgstr[1] "{count} things wait to be sent."

msgid "{count} thing waits to be sent: “respite sync”."
msgid_plural "{count} things wait to be sent: “respite sync”."
msgstr[0] "{count} thing waits to be sent: “respite sync”."
msgstr[1] "{count} things wait to be sent: “respite sync”."

msgid "{count} thing wants your attention: an older roster, a clock that is wrong, or a record that does not open."
msgid_plural "{count} things want your attention: an older roster, a clock that is wrong, or a record that does not open."
msgstr[0] "{count} thing wants your attention: an older roster, a clock that is wrong, or a record that does not open."
msgstr[1] "{count} things want your attention: an older roster, a clock that is wrong, or a record that does not open."

msgid "{count} time"
msgid_plural "{count} times"
msgstr[0] "{count} time"
msgstr[1] "{count} times"

msgid "{count} token left."
msgid_plural "{count} tokens left."
msgstr[0] "{count} token left."
msgstr[1] "{count} tokens left."

msgid "{count} unexpected argument: {arguments}"
msgid_plural "{count} unexpected arguments: {arguments}"
msgstr[0] "{count} unexpected argument: {arguments}"
msgstr[1] "{count} unexpected arguments: {arguments}"

msgctxt "session"
msgid "{date}, {span}"
msgstr "{date}, {span}"

msgctxt "date and time"
msgid "{date}, {time}"
msgstr "{date}, {time}"

msgid "{date}: check again"
msgstr "{date}: check again"

msgid "{date}: stress {level}; {stressors}; safe to use: {safety}"
msgstr "{date}: stress {level}; {stressors}; safe to use: {safety}"

msgid "{days}, from {from}"
msgstr "{days}, from {from}"

msgid "{days}, until {to}"
msgstr "{days}, until {to}"

msgid "{days}, {from} to {to}"
msgstr "{days}, {from} to {to}"

msgid "{days}: closed"
msgstr "{days}: closed"

msgid "{days}: closed {hours}"
msgstr "{days}: closed {hours}"

msgid "{days}: open {hours} as well"
msgstr "{days}: open {hours} as well"

msgid "{day}: expired; change it with “respite-server rotate-certificate”"
msgstr "{day}: expired; change it with “respite-server rotate-certificate”"

msgid "{day}: expires soon; change it with “respite-server rotate-certificate”"
msgstr "{day}: expires soon; change it with “respite-server rotate-certificate”"

msgid "{day}; change it with “respite-server rotate-certificate”"
msgstr "{day}; change it with “respite-server rotate-certificate”"

msgid "{detail} cannot be read; check its name and permissions."
msgstr "{detail} cannot be read; check its name and permissions."

msgid "{detail} is missing or damaged; restore this server from a backup."
msgstr "{detail} is missing or damaged; restore this server from a backup."

msgid "{detail} is not a file that the authority writes for this side, or it is damaged; ask for it again."
msgstr "{detail} is not a file that the authority writes for this side, or it is damaged; ask for it again."

msgid "{device}; revoked {time}"
msgstr "{device}; revoked {time}"

msgctxt "ending"
msgid "{document}, {time}"
msgstr "{document}, {time}"

msgid "{document}: a signature is not good"
msgstr "{document}: a signature is not good"

msgid "{document}: another one of the same version is there"
msgstr "{document}: another one of the same version is there"

msgid "{document}: beyond a limit that no signature can move"
msgstr "{document}: beyond a limit that no signature can move"

msgid "{document}: check-ins in a cell with too few cards"
msgstr "{document}: check-ins in a cell with too few cards"

msgid "{document}: damaged, or not what it should be"
msgstr "{document}: damaged, or not what it should be"

msgid "{document}: it changes what the check-in round {round} asks, which is settled; the authority makes the change again, for a later round"
msgstr "{document}: it changes what the check-in round {round} asks, which is settled; the authority makes the change again, for a later round"

msgid "{document}: its dates cannot be right, or the clock of this machine is wrong"
msgstr "{document}: its dates cannot be right, or the clock of this machine is wrong"

msgid "{document}: names another key where one was named before"
msgstr "{document}: names another key where one was named before"

msgid "{document}: not the version that the timestamp names"
msgstr "{document}: not the version that the timestamp names"

msgid "{document}: of another programme"
msgstr "{document}: of another programme"

msgid "{document}: older than what is there"
msgstr "{document}: older than what is there"

msgid "{document}: one more signature is needed, of {names}"
msgid_plural "{document}: {count} more signatures are needed, of {names}"
msgstr[0] "{document}: one more signature is needed, of {names}"
msgstr[1] "{document}: {count} more signatures are needed, of {names}"

msgid "{document}: others can have put another version {version} in force, and what it changed would be taken back here"
msgstr "{document}: others can have put another version {version} in force, and what it changed would be taken back here"

msgid "{document}: past its date"
msgstr "{document}: past its date"

msgid "{document}: signatures are missing"
msgstr "{document}: signatures are missing"

msgid "{document}: signed by somebody who is no signer"
msgstr "{document}: signed by somebody who is no signer"

msgid "{document}: takes back a revocation"
msgstr "{document}: takes back a revocation"

msgid "{document}: version {first} was not signed with this key, and what it changed may be taken back here"
msgstr "{document}: version {first} was not signed with this key, and what it changed may be taken back here"

msgid "{document}: version {version} does not follow version {known}, which was there before"
msgstr "{document}: version {version} does not follow version {known}, which was there before"

msgid "{document}: versions are missing or do not follow each other"
msgstr "{document}: versions are missing or do not follow each other"

msgid "{document}: versions {first} to {last} were not signed with this key, and what they changed may be taken back here"
msgstr "{document}: versions {first} to {last} were not signed with this key, and what they changed may be taken back here"

msgid "{document}: written by another version of this program"
msgstr "{document}: written by another version of this program"

msgid "{done} of {all} ({goal})"
msgstr "{done} of {all} ({goal})"

msgid "{duration} ago"
msgstr "{duration} ago"

msgid "{field}: {meaning}"
msgstr "{field}: {meaning}"

msgid "{field}: {value} – {meaning}"
msgstr "{field}: {value} – {meaning}"

msgctxt "counted work"
msgid "{figure} {number}"
msgstr "{figure} {number}"

msgid "{figure}, round by round"
msgstr "{figure}, round by round"

msgid "{figure}; {goal}"
msgstr "{figure}; {goal}"

msgid "{file} cannot be read; check its name and permissions."
msgstr "{file} cannot be read; check its name and permissions."

msgid "{file} changes something that this tool cannot show ({document}). Do not sign it; ask whoever made it what that is, and use the newest version of this tool."
msgstr "{file} changes something that this tool cannot show ({document}). Do not sign it; ask whoever made it what that is, and use the newest version of this tool."

msgid "{file} changes what the check-in round {round} asks, settled a week before it begins. Take the bundle from before, with --older-bundle, and make the change again, for a later round."
msgstr "{file} changes what the check-in round {round} asks, settled a week before it begins. Take the bundle from before, with --older-bundle, and make the change again, for a later round."

msgid "{file} could not be written; nothing was left half-written. Check the free space and permissions."
msgstr "{file} could not be written; nothing was left half-written. Check the free space and permissions."

msgid "{file} exists already; choose another name, or move it away first."
msgstr "{file} exists already; choose another name, or move it away first."

msgid "{file} has a document ({document}) that is dated ahead, {date}. Do not sign it: where the clock of this machine is right, have it made again on one whose clock is."
msgstr "{file} has a document ({document}) that is dated ahead, {date}. Do not sign it: where the clock of this machine is right, have it made again on one whose clock is."

msgid "{file} has a new version of a document ({document}) that is dated before the one it replaces, {date}. Set the clock of the machine on which it was made, and have it made again."
msgstr "{file} has a new version of a document ({document}) that is dated before the one it replaces, {date}. Set the clock of the machine on which it was made, and have it made again."

msgid "{file} has version {version} of a document ({document}) after version {known}, too far ahead. Do not sign it; ask whoever made it why, and have it made again."
msgstr "{file} has version {version} of a document ({document}) after version {known}, too far ahead. Do not sign it; ask whoever made it why, and have it made again."

msgid "{file} has version {version} of a document ({document}); this key has signed one up to {known}. Whoever made it makes it again with --older-bundle, as often as it takes to pass {known}."
msgstr "{file} has version {version} of a document ({document}); this key has signed one up to {known}. Whoever made it makes it again with --older-bundle, as often as it takes to pass {known}."

msgid "{file} holds the changes; whoever must signs it with “sign”, then both sides import it."
msgstr "{file} holds the changes; whoever must signs it with “sign”, then both sides import it."

msgid "{file} holds the new charter; old and new signers sign it with “sign”, then both sides import it. “status” says who is missing."
msgstr "{file} holds the new charter; old and new signers sign it with “sign”, then both sides import it. “status” says who is missing."

msgid "{file} holds the new roster; both sides import it now."
msgstr "{file} holds the new roster; both sides import it now."

msgid "{file} holds the new year; the sponsor signs it, then both sides import it."
msgstr "{file} holds the new year; the sponsor signs it, then both sides import it."

msgid "{file} is not a file of Respite, or it is damaged; ask for it again."
msgstr "{file} is not a file of Respite, or it is damaged; ask for it again."

msgid "{file} is not a file of a policy; a folder has {known}. Rename it to one of these, or remove it."
msgstr "{file} is not a file of a policy; a folder has {known}. Rename it to one of these, or remove it."

msgid "{file} is not believed ({reason}); use the newest bundle, with all signatures it needs."
msgstr "{file} is not believed ({reason}); use the newest bundle, with all signatures it needs."

msgid "{file} is not signed by a clinician of the roster, or was altered on its way; ask for it again."
msgstr "{file} is not signed by a clinician of the roster, or was altered on its way; ask for it again."

msgid "{file} is not the newest: this key has signed version {version} of the {document} before. Use the newest bundle; only if that one was given up, add --older-bundle."
msgstr "{file} is not the newest: this key has signed version {version} of the {document} before. Use the newest bundle; only if that one was given up, add --older-bundle."

msgid "{file} is the request of {name}, whom the programme file does not name; check the spelling."
msgstr "{file} is the request of {name}, whom the programme file does not name; check the spelling."

msgid "{file} is {found}, but {wanted} is needed here."
msgstr "{file} is {found}, but {wanted} is needed here."

msgid "{file} lies on the same disk as what it opens: whoever gets this disk gets everything."
msgstr "{file} lies on the same disk as what it opens: whoever gets this disk gets everything."

msgid "{file} names a holder who is not on the signed roster, or was revoked; certify everybody first, or make a new plan."
msgstr "{file} names a holder who is not on the signed roster, or was revoked; certify everybody first, or make a new plan."

msgid "{file} now carries your signature."
msgstr "{file} now carries your signature."

msgid "{file} says that {name} was last checked on {date}, a day that has not come. Where the clock of this machine is right, have the day corrected: every program would say that nobody has checked the number."
msgstr "{file} says that {name} was last checked on {date}, a day that has not come. Where the clock of this machine is right, have the day corrected: every program would say that nobody has checked the number."

msgid "{file}, line {line}: the day of “{key}” is earlier than that of “from”; write that day or a later one."
msgstr "{file}, line {line}: the day of “{key}” is earlier than that of “from”; write that day or a later one."

msgid "{file}, line {line}: the value of “{key}” does not fit; write {remedy}."
msgstr "{file}, line {line}: the value of “{key}” does not fit; write {remedy}."

msgid "{file}, line {line}: this is not YAML ({reason}); check indentation, colons and quotation marks."
msgstr "{file}, line {line}: this is not YAML ({reason}); check indentation, colons and quotation marks."

msgid "{file}, line {line}: “{key}” is beyond a limit that no signature can move: {reason}. {remedy}"
msgstr "{file}, line {line}: “{key}” is beyond a limit that no signature can move: {reason}. {remedy}"

msgid "{file}, line {line}: “{key}” is missing; add it ({remedy})."
msgstr "{file}, line {line}: “{key}” is missing; add it ({remedy})."

msgid "{file}, line {line}: “{key}” is not known here; known are {known}."
msgstr "{file}, line {line}: “{key}” is not known here; known are {known}."

msgid "{file}, line {line}: “{key}” is written twice; keep one of the two."
msgstr "{file}, line {line}: “{key}” is written twice; keep one of the two."

msgid "{file}, line {line}: “{name}” appears twice in “{key}”; names must be unique."
msgstr "{file}, line {line}: “{name}” appears twice in “{key}”; names must be unique."

msgid "{file}, line {line}: “{name}” in “{key}” is not named elsewhere in the file; check the spelling."
msgstr "{file}, line {line}: “{name}” in “{key}” is not named elsewhere in the file; check the spelling."

msgid "{file}: {format}"
msgstr "{file}: {format}"

msgid "{file}: {title}"
msgstr "{file}: {title}"

msgid "{first} and {last}"
msgstr "{first} and {last}"

msgctxt "before an i"
msgid "{first} and {last}"
msgstr "{first} and {last}"

msgid "{first} or {last}"
msgstr "{first} or {last}"

msgctxt "before an o"
msgid "{first} or {last}"
msgstr "{first} or {last}"

msgctxt "list"
msgid "{first}, {next}"
msgstr "{first}, {next}"

msgctxt "list"
msgid "{first}; {next}"
msgstr "{first}; {next}"

msgid "{format}, {date}"
msgstr "{format}, {date}"

msgid "{from} to {to}"
msgstr "{from} to {to}"

msgid "{hours} h"
msgstr "{hours} h"

msgid "{kind} of {time}"
msgstr "{kind} of {time}"

msgid "{kind}, {purpose}: {minutes} min"
msgstr "{kind}, {purpose}: {minutes} min"

msgctxt "progress"
msgid "{label}: {done} of {total}"
msgstr "{label}: {done} of {total}"

msgid "{level}: {measure}. The goal would be {new} instead of {old}."
msgstr "{level}: {measure}. The goal would be {new} instead of {old}."

msgid "{level}: {measure}. There would be a goal: {new}."
msgstr "{level}: {measure}. There would be a goal: {new}."

msgid "{level}: {measure}. There would be no goal of its own any more; it was {old}."
msgstr "{level}: {measure}. There would be no goal of its own any more; it was {old}."

msgctxt "interval"
msgid "{low} to {high}"
msgstr "{low} to {high}"

msgid "{message} (not sent yet)"
msgstr "{message} (not sent yet)"

msgid "{minutes} min"
msgstr "{minutes} min"

msgid "{name} (revoked)"
msgstr "{name} (revoked)"

msgid "{name} answers for {count} case from now on. Psychotherapy notes stayed with you; what you have read stays on this device."
msgid_plural "{name} answers for {count} cases from now on. Psychotherapy notes stayed with you; what you have read stays on this device."
msgstr[0] "{name} answers for {count} case from now on. Psychotherapy notes stayed with you; what you have read stays on this device."
msgstr[1] "{name} answers for {count} cases from now on. Psychotherapy notes stayed with you; what you have read stays on this device."

msgid "{name} belongs to case {number} from now on; what is in it reaches them with your next hand-in. Psychotherapy notes did not go along."
msgstr "{name} belongs to case {number} from now on; what is in it reaches them with your next hand-in. Psychotherapy notes did not go along."

msgid "{name} does not belong to case {number} any more; nothing that comes after is sealed to them, and the records are wrapped anew without them. What they have read, copied or still have on their device stays with them."
msgstr "{name} does not belong to case {number} any more; nothing that comes after is sealed to them, and the records are wrapped anew without them. What they have read, copied or still have on their device stays with them."

msgid "{name} had {count} record of case {case} destroyed before its time. “respite-notes retention keep {case}” keeps your copy, “let-go” destroys it."
msgid_plural "{name} had {count} records of case {case} destroyed before their time. “respite-notes retention keep {case}” keeps your copy, “let-go” destroys it."
msgstr[0] "{name} had {count} record of case {case} destroyed before its time. “respite-notes retention keep {case}” keeps your copy, “let-go” destroys it."
msgstr[1] "{name} had {count} records of case {case} destroyed before their time. “respite-notes retention keep {case}” keeps your copy, “let-go” destroys it."

msgid "{name} has been revoked already; a clinician who comes back makes a new key."
msgstr "{name} has been revoked already; a clinician who comes back makes a new key."

msgid "{name} has been revoked or is a peer supporter, and cannot hold a share."
msgstr "{name} has been revoked or is a peer supporter, and cannot hold a share."

msgid "{name} has been revoked; take them out of the programme file, or add the request with their new key."
msgstr "{name} has been revoked; take them out of the programme file, or add the request with their new key."

msgid "{name} has no current key; they have to synchronise first."
msgstr "{name} has no current key; they have to synchronise first."

msgid "{name} in the directory would be “{new}” instead of “{old}”."
msgstr "{name} in the directory would be “{new}” instead of “{old}”."

msgid "{name} is a peer supporter and cannot hold a share; make a plan without them."
msgstr "{name} is a peer supporter and cannot hold a share; make a plan without them."

msgid "{name} is not on the roster; “respite-authority show” lists who is."
msgstr "{name} is not on the roster; “respite-authority show” lists who is."

msgid "{name} is on the roster already, with another key; revoke the old key first."
msgstr "{name} is on the roster already, with another key; revoke the old key first."

msgid "{name} is on the roster with several keys that are not revoked: {keys}. Ask {name} which is theirs, and revoke the others with “respite-authority revoke --words”."
msgstr "{name} is on the roster with several keys that are not revoked: {keys}. Ask {name} which is theirs, and revoke the others with “respite-authority revoke --words”."

msgid "{name} is revoked in {file}. Both sides import it now; tools that cannot reach them learn of it within 7 days."
msgstr "{name} is revoked in {file}. Both sides import it now; tools that cannot reach them learn of it within 7 days."

msgid "{name} made a clinical key, but the programme file names them as sponsor signer."
msgstr "{name} made a clinical key, but the programme file names them as sponsor signer."

msgid "{name} made a sponsor key, but the programme file names them as clinical signer."
msgstr "{name} made a sponsor key, but the programme file names them as clinical signer."

msgid "{name} on the crisis card would be “{new}” instead of “{old}”."
msgstr "{name} on the crisis card would be “{new}” instead of “{old}”."

msgid "{name}, clinical signer:"
msgstr "{name}, clinical signer:"

msgid "{name}, clinician:"
msgstr "{name}, clinician:"

msgid "{name}, sponsor signer:"
msgstr "{name}, sponsor signer:"

msgctxt "signature"
msgid "{name}, {date}"
msgstr "{name}, {date}"

msgid "{name}: every note is signed or submitted."
msgstr "{name}: every note is signed or submitted."

msgid "{name}: nobody has checked this number lately; call it, then write the day as “verified”."
msgstr "{name}: nobody has checked this number lately; call it, then write the day as “verified”."

msgid "{name}: nothing has been heard of unsigned notes yet."
msgstr "{name}: nothing has been heard of unsigned notes yet."

msgid "{name}: {contact}"
msgstr "{name}: {contact}"

msgid "{name}: {count} note is not signed and not submitted, the oldest for {time}."
msgid_plural "{name}: {count} notes are not signed and not submitted, the oldest for {time}."
msgstr[0] "{name}: {count} note is not signed and not submitted, the oldest for {time}."
msgstr[1] "{name}: {count} notes are not signed and not submitted, the oldest for {time}."

msgid "{name}: {count} note waits for a co-signature and has not come here; have it submitted to you again."
msgid_plural "{name}: {count} notes wait for a co-signature and have not come here; have them submitted to you again."
msgstr[0] "{name}: {count} note waits for a co-signature and has not come here; have it submitted to you again."
msgstr[1] "{name}: {count} notes wait for a co-signature and have not come here; have them submitted to you again."

msgid "{name}: {count} note waits for your co-signature, the oldest for {time}."
msgid_plural "{name}: {count} notes wait for your co-signature, the oldest for {time}."
msgstr[0] "{name}: {count} note waits for your co-signature, the oldest for {time}."
msgstr[1] "{name}: {count} notes wait for your co-signature, the oldest for {time}."

msgid "{name}: {departments} departments, {clinicians} clinicians, {cards} cards."
msgstr "{name}: {departments} departments, {clinicians} clinicians, {cards} cards."

msgid "{needed} clinical signatures are needed, of {names}"
msgstr "{needed} clinical signatures are needed, of {names}"

msgid "{needed} of {count}"
msgstr "{needed} of {count}"

msgid "{needed} signatures of the sponsor are needed, of {names}"
msgstr "{needed} signatures of the sponsor are needed, of {names}"

msgid "{number} from {day}, every day"
msgid_plural "{number} from {day}, every {count} days"
msgstr[0] "{number} from {day}, every day"
msgstr[1] "{number} from {day}, every {count} days"

msgid "{open} open of {all}"
msgstr "{open} open of {all}"

msgid "{path} is for the clinical authority, whose tool shows the same six words. The key itself is nowhere any more."
msgstr "{path} is for the clinical authority, whose tool shows the same six words. The key itself is nowhere any more."

msgid "{path} is for the clinical authority. It says for {name}: {words}."
msgstr "{path} is for the clinical authority. It says for {name}: {words}."

msgid "{place}: in another order"
msgstr "{place}: in another order"

msgid "{place}: new: {facts}"
msgstr "{place}: new: {facts}"

msgid "{place}: no longer: {name}"
msgstr "{place}: no longer: {name}"

msgid "{place}: {old} becomes {new}"
msgstr "{place}: {old} becomes {new}"

msgid "{programme}: coverage of shifts"
msgstr "{programme}: coverage of shifts"

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
msgstr "{recipient}; purpose: {purpose}; the authorization expires {date}"

msgid "{recipient}; purpose: {purpose}; the release expires {date}"
msgstr "{recipient}; purpose: {purpose}; the release expires {date}"

msgid "{redeemed} of {issued} officers have enrolled."
msgstr "{redeemed} of {issued} officers have enrolled."

msgid "{remark} ({time})"
msgstr "{remark} ({time})"

msgid "{request}, to {side}; {key}"
msgstr "{request}, to {side}; {key}"

msgid "{right} of {needed} shares are here; missing are those of {missing}. Nothing was opened."
msgstr "{right} of {needed} shares are here; missing are those of {missing}. Nothing was opened."

msgid "{right} of {needed} shares are here; wrong are those of {wrong}, missing those of {missing}. Nothing was opened."
msgstr "{right} of {needed} shares are here; wrong are those of {wrong}, missing those of {missing}. Nothing was opened."

msgid "{right} of {needed} shares are here; wrong are those of {wrong}. Nothing was opened."
msgstr "{right} of {needed} shares are here; wrong are those of {wrong}. Nothing was opened."

msgid "{rounds}: after a restore write a new request; otherwise another's key is named: call the clinical authority"
msgstr "{rounds}: after a restore write a new request; otherwise another's key is named: call the clinical authority"

msgid "{round}: sent, and both sides have signed that they counted it."
msgstr "{round}: sent, and both sides have signed that they counted it."

msgid "{round}: sent; nothing was told of this round."
msgstr "{round}: sent; nothing was told of this round."

msgid "{round}: sent; the round is not published yet."
msgstr "{round}: sent; the round is not published yet."

msgid "{round}: sent; whether it was counted can no longer be looked up."
msgstr "{round}: sent; whether it was counted can no longer be looked up."

msgid "{round}: the department side has signed that it took it, but it is not among those that were counted. Tell the clinical authority."
msgstr "{round}: the department side has signed that it took it, but it is not among those that were counted. Tell the clinical authority."

msgid "{round}: the department side never took it, and it was not counted. Tell the clinical authority."
msgstr "{round}: the department side never took it, and it was not counted. Tell the clinical authority."

msgid "{share} of the days ({goal})"
msgstr "{share} of the days ({goal})"

msgid "{share} of the shifts ({goal})"
msgstr "{share} of the shifts ({goal})"

msgid "{side}: {reason}"
msgstr "{side}: {reason}"

msgid "{stage}, overdue"
msgstr "{stage}, overdue"

msgctxt "span of time"
msgid "{start} – {end}"
msgstr "{start} – {end}"

msgid "{state}, tried once"
msgid_plural "{state}, tried {count} times"
msgstr[0] "{state}, tried once"
msgstr[1] "{state}, tried {count} times"

msgid "{text} has a newer text, version {version}: officers would read and agree to the old one, version {old}. Write {version} as limits_version."
msgstr "{text} has a newer text, version {version}: officers would read and agree to the old one, version {old}. Write {version} as limits_version."

msgid "{text}: only an example. Officers would read and agree to it before they book: have the tribe's counsel write its own text first, and ask whoever makes these programs to carry it."
msgstr "{text}: only an example. Officers would read and agree to it before they book: have the tribe's counsel write its own text first, and ask whoever makes these programs to carry it."

msgid "{time} (kept for the next day)"
msgstr "{time} (kept for the next day)"

msgid "{time} ({zone})"
msgstr "{time} ({zone})"

msgid "{time} after a session"
msgstr "{time} after a session"

msgid "{time} after a walk-in"
msgstr "{time} after a walk-in"

msgid "{time} after nobody came"
msgstr "{time} after nobody came"

msgid "{time}, with {clinician}"
msgstr "{time}, with {clinician}"

msgid "{time}: {reason}"
msgstr "{time}: {reason}"

msgid "{time}: {status}"
msgstr "{time}: {status}"

msgid "{time}: {status}: {remark}"
msgstr "{time}: {status}: {remark}"

msgid "{title}: {value} (read by {reader} only)"
msgstr "{title}: {value} (read by {reader} only)"

msgid "{value} ({range})"
msgstr "{value} ({range})"

msgctxt "contact"
msgid "{way}: {text}"
msgstr "{way}: {text}"

msgid "{why} What you asked for is saved; “respite sync” sends it again, “respite cancel” withdraws it."
msgstr "{why} What you asked for is saved; “respite sync” sends it again, “respite cancel” withdraws it."

msgid "“!” shows whom to call now, “?” explains, Escape goes back."
msgstr "“!” shows whom to call now, “?” explains, Escape goes back."

msgid "“!” shows whom to call now, “?” explains, Escape goes back. “?” on each screen lists what that step sends."
msgstr "“!” shows whom to call now, “?” explains, Escape goes back. “?” on each screen lists what that step sends."

msgid "“respite book --include-shifts” books one of them."
msgstr "“respite book --include-shifts” books one of them."

msgid "“respite book” books one of them; ask for the same and choose by number."
msgstr "“respite book” books one of them; ask for the same and choose by number."

msgid "“respite book” finds you a session with a social worker."
msgstr "“respite book” finds you a session with a social worker."

msgid "“respite book” finds you a session with a social worker. Wait an hour with it if you can: a booking right after a check-in could be known as the same person's. If you need to talk now, book now."
msgstr "“respite book” finds you a session with a social worker. Wait an hour with it if you can: a booking right after a check-in could be known as the same person's. If you need to talk now, book now."

msgid "“respite find --tonight” shows the next free time with a social worker."
msgstr "“respite find --tonight” shows the next free time with a social worker."

msgid "“respite now --all” shows the rest; “respite find --tonight” the next free time with a social worker."
msgstr "“respite now --all” shows the rest; “respite find --tonight” the next free time with a social worker."

msgid "“respite-notes addendum” adds to a signed note."
msgstr "“respite-notes addendum” adds to a signed note."

msgid "“respite-notes book --at” takes one; then “respite-notes followup move --booking” ties this to it."
msgstr "“respite-notes book --at” takes one; then “respite-notes followup move --booking” ties this to it."

msgid "“{question}” is not asked at present; leave it out of the file."
msgstr "“{question}” is not asked at present; leave it out of the file."

msgid "“{text}”"
msgstr "“{text}”"

msgid "“{value}”"
msgstr "“{value}”"

msgid "“{value}” is not a kind of session; use individual, couple, family or group."
msgstr "“{value}” is not a kind of session; use individual, couple, family or group."

msgid "“{value}” is not a modality; use off-site, phone, video or on-site."
msgstr "“{value}” is not a modality; use off-site, phone, video or on-site."

msgid "“{value}” is not a pattern; --help lists them."
msgstr "“{value}” is not a pattern; --help lists them."

msgid "“{word}” is not one of {allowed}."
msgstr "“{word}” is not one of {allowed}."
"""#
}
