// Written by scripts/generate-texts from Localization/en.po; do not edit.
// swift-format-ignore-file

extension Catalogue {
    static let englishSource = #"""
msgid ""
msgstr ""
"Language: en\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgid "1-206-459-3020"
msgstr "1-206-459-3020"

msgid "1-800-267-5463"
msgstr "1-800-267-5463"

msgid "1-800-467-3135 or 211"
msgstr "1-800-467-3135 or 211"

msgid "1-800-563-4086"
msgstr "1-800-563-4086"

msgid "211"
msgstr "211"

msgid "211 Connecticut"
msgstr "211 Connecticut"

msgid "911"
msgstr "911"

msgid "988 Suicide & Crisis Lifeline"
msgstr "988 Suicide & Crisis Lifeline"

msgid "A booking holds no name. It is deleted from the servers {days} days after the session, with all messages about it."
msgstr "A booking holds no name. It is deleted from the servers {days} days after the session, with all messages about it."

msgid "A key or a seal does not fit; nothing was changed."
msgstr "A key or a seal does not fit; nothing was changed."

msgid "A server is running from {detail} already; stop it first."
msgstr "A server is running from {detail} already; stop it first."

msgid "A signer's passphrase needs at least {count} characters; four or five random words are good."
msgstr "A signer's passphrase needs at least {count} characters; four or five random words are good."

msgid "Address"
msgstr "Address"

msgid "Adults, day and night."
msgstr "Adults, day and night."

msgid "Alcohol and other substances."
msgstr "Alcohol and other substances."

msgid "An address is written as host:port, for example support.example.org:8443."
msgstr "An address is written as host:port, for example support.example.org:8443."

msgid "An empty passphrase, or one that is not readable text, cannot be used."
msgstr "An empty passphrase, or one that is not readable text, cannot be used."

msgid "Another copy of this program is busy with the same directory; try again in a moment."
msgstr "Another copy of this program is busy with the same directory; try again in a moment."

msgid "Answer {yes} or {no}."
msgstr "Answer {yes} or {no}."

msgid "Anything else needs your consent in writing. It names who may receive what, and you can withdraw it in writing at any time."
msgstr "Anything else needs your consent in writing. It names who may receive what, and you can withdraw it in writing at any time."

msgctxt "short month"
msgid "Apr"
msgstr "Apr"

msgctxt "month"
msgid "April"
msgstr "April"

msgid "Arrow keys or number, Enter to choose · ? help · ! crisis card · q back"
msgstr "Arrow keys or number, Enter to choose · ? help · ! crisis card · q back"

msgctxt "short month"
msgid "Aug"
msgstr "Aug"

msgctxt "month"
msgid "August"
msgstr "August"

msgid "Both sides run here: that nobody links tokens to addresses, stuffs ballots or opens check-ins rests on this one operator."
msgstr "Both sides run here: that nobody links tokens to addresses, stuffs ballots or opens check-ins rests on this one operator."

msgid "By text message only."
msgstr "By text message only."

msgid "Cards: {cell}"
msgstr "Cards: {cell}"

msgid "Certificate"
msgstr "Certificate"

msgid "Checks keys, certificates and the whole database, also while the server runs."
msgstr "Checks keys, certificates and the whole database, also while the server runs."

msgid "Clients do not know the next certificate yet: give the authority side.request, import the new roster, then rotate."
msgstr "Clients do not know the next certificate yet: give the authority side.request, import the new roster, then rotate."

msgid "Compare the six words that it shows with the poster, or with a clinician by telephone."
msgstr "Compare the six words that it shows with the poster, or with a clinician by telephone."

msgid "Connecticut ACTION Line"
msgstr "Connecticut ACTION Line"

msgid "Connecticut Access Line"
msgstr "Connecticut Access Line"

msgid "CopLine"
msgstr "CopLine"

msgid "Copies everything a server keeps into a new folder, also while it serves."
msgstr "Copies everything a server keeps into a new folder, also while it serves."

msgid "Crisis Text Line"
msgstr "Crisis Text Line"

msgctxt "short month"
msgid "Dec"
msgstr "Dec"

msgctxt "month"
msgid "December"
msgstr "December"

msgid "Derive the key with the lowest cost that is allowed: for tests and demonstrations only."
msgstr "Derive the key with the lowest cost that is allowed: for tests and demonstrations only."

msgid "Document"
msgstr "Document"

msgid "Emergency"
msgstr "Emergency"

msgid "Every social worker, like every police officer, must report suspected abuse or neglect of a child: by telephone within 12 hours, in writing within 48 (CGS 17a-101 to 17a-101c). Abuse of elders and of people with disabilities must be reported as well."
msgstr "Every social worker, like every police officer, must report suspected abuse or neglect of a child: by telephone within 12 hours, in writing within 48 (CGS 17a-101 to 17a-101c). Abuse of elders and of people with disabilities must be reported as well."

msgctxt "short month"
msgid "Feb"
msgstr "Feb"

msgctxt "month"
msgid "February"
msgstr "February"

msgid "Files that the authority wrote."
msgstr "Files that the authority wrote."

msgid ""
"For example:\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /var/lib/respite\n"
"\n"
"The setting in front keeps a crash from printing memory. Logs go to standard error; they name no person, no address and no key."
msgstr ""
"For example:\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /var/lib/respite\n"
"\n"
"The setting in front keeps a crash from printing memory. Logs go to standard error; they name no person, no address and no key."

msgid ""
"For example:\n"
"  respite-server backup /mnt/backup/2026-11-22 --home /var/lib/respite\n"
"\n"
"The copy holds the server's secret keys: keep it as well as the server, and delete it when the bookings in it should be gone."
msgstr ""
"For example:\n"
"  respite-server backup /mnt/backup/2026-11-22 --home /var/lib/respite\n"
"\n"
"The copy holds the server's secret keys: keep it as well as the server, and delete it when the bookings in it should be gone."

msgid ""
"For example:\n"
"  respite-server check --home /var/lib/respite"
msgstr ""
"For example:\n"
"  respite-server check --home /var/lib/respite"

msgid ""
"For example:\n"
"  respite-server import programme.bundle --home /var/lib/respite\n"
"  respite-server import programme.bundle codes.json --home /var/lib/respite-provider\n"
"\n"
"The provider side also takes the file of code digests. What is older than what is there already, or not signed as it must be, is refused."
msgstr ""
"For example:\n"
"  respite-server import programme.bundle --home /var/lib/respite\n"
"  respite-server import programme.bundle codes.json --home /var/lib/respite-provider\n"
"\n"
"The provider side also takes the file of code digests. What is older than what is there already, or not signed as it must be, is refused."

msgid ""
"For example:\n"
"  respite-server init --role department --home /var/lib/respite --address https://support.example.org:8443\n"
"  respite-server init --role both --home ./both --address https://127.0.0.1:8443 --address https://127.0.0.1:8444\n"
"\n"
"Give the file side.request to the clinical authority, by hand or over a channel that you trust."
msgstr ""
"For example:\n"
"  respite-server init --role department --home /var/lib/respite --address https://support.example.org:8443\n"
"  respite-server init --role both --home ./both --address https://127.0.0.1:8443 --address https://127.0.0.1:8444\n"
"\n"
"Give the file side.request to the clinical authority, by hand or over a channel that you trust."

msgid ""
"For example:\n"
"  respite-server request --home /var/lib/respite"
msgstr ""
"For example:\n"
"  respite-server request --home /var/lib/respite"

msgid ""
"For example:\n"
"  respite-server restore /mnt/backup/2026-11-22 --home /var/lib/respite\n"
"\n"
"Every file of the backup is checked before the folder appears. What was booked after the backup is lost on the server, not with the officers and clinicians who booked it."
msgstr ""
"For example:\n"
"  respite-server restore /mnt/backup/2026-11-22 --home /var/lib/respite\n"
"\n"
"Every file of the backup is checked before the folder appears. What was booked after the backup is lost on the server, not with the officers and clinicians who booked it."

msgid ""
"For example:\n"
"  respite-server rotate-certificate --home /var/lib/respite\n"
"\n"
"Clients accept both certificates that the roster names, so nobody is locked out. Restart the server, then give the new side.request to the authority."
msgstr ""
"For example:\n"
"  respite-server rotate-certificate --home /var/lib/respite\n"
"\n"
"Clients accept both certificates that the roster names, so nobody is locked out. Restart the server, then give the new side.request to the authority."

msgid ""
"For example:\n"
"  respite-server status --home /var/lib/respite --json"
msgstr ""
"For example:\n"
"  respite-server status --home /var/lib/respite --json"

msgid "For first responders and their families."
msgstr "For first responders and their families."

msgid "For police only: answered by retired officers, with no ties to any department."
msgstr "For police only: answered by retired officers, with no ties to any department."

msgctxt "short weekday"
msgid "Fri"
msgstr "Fri"

msgctxt "weekday"
msgid "Friday"
msgstr "Friday"

msgid "Get the tool on a device of your own: {address} (SHA-256 {digest})."
msgstr "Get the tool on a device of your own: {address} (SHA-256 {digest})."

msgid "Get the tool on a device of your own; whoever gave you this card says where."
msgstr "Get the tool on a device of your own; whoever gave you this card says where."

msgid "Give one --address for each side."
msgstr "Give one --address for each side."

msgid "Give one --listen for each side, or none."
msgstr "Give one --listen for each side, or none."

msgid "Give the authority the file {request}."
msgstr "Give the authority the file {request}."

msgid "If somebody is in danger now."
msgstr "If somebody is in danger now."

msgid "In the roster"
msgstr "In the roster"

msgctxt "short month"
msgid "Jan"
msgstr "Jan"

msgctxt "month"
msgid "January"
msgstr "January"

msgctxt "short month"
msgid "Jul"
msgstr "Jul"

msgctxt "month"
msgid "July"
msgstr "July"

msgctxt "short month"
msgid "Jun"
msgstr "Jun"

msgctxt "month"
msgid "June"
msgstr "June"

msgid "Keep everything in this directory, for example on a USB stick."
msgstr "Keep everything in this directory, for example on a USB stick."

msgid "Line {line} cannot be used: {reason}."
msgstr "Line {line} cannot be used: {reason}."

msgid "Listen here instead of where init was told; for both sides given twice."
msgstr "Listen here instead of where init was told; for both sides given twice."

msgid "Listens on"
msgstr "Listens on"

msgid "Look again at group {groups}: something in it is mistyped."
msgstr "Look again at group {groups}: something in it is mistyped."

msgctxt "short month"
msgid "Mar"
msgstr "Mar"

msgctxt "month"
msgid "March"
msgstr "March"

msgctxt "month"
msgid "May"
msgstr "May"

msgctxt "short month"
msgid "May"
msgstr "May"

msgctxt "short weekday"
msgid "Mon"
msgstr "Mon"

msgctxt "weekday"
msgid "Monday"
msgstr "Monday"

msgid "Name at least one file to import."
msgstr "Name at least one file to import."

msgid "New passphrase"
msgstr "New passphrase"

msgid "Next certificate"
msgstr "Next certificate"

msgid "No fresh timestamp was found: the server may be holding something back. New bookings wait; the rest goes on."
msgstr "No fresh timestamp was found: the server may be holding something back. New bookings wait; the rest goes on."

msgid "No programme was imported yet; have the authority found it with side.request, then run “respite-server import”."
msgstr "No programme was imported yet; have the authority found it with side.request, then run “respite-server import”."

msgid "No server was set up in {detail}; run “respite-server init” first, or check --home."
msgstr "No server was set up in {detail}; run “respite-server init” first, or check --home."

msgid "Nobody may be made to say what was said in peer support, nor whether you took part in it at all. Exceptions: another law demands it, there is a clear and present danger, or the peer supporter was a witness of or a party to the incident."
msgstr "Nobody may be made to say what was said in peer support, nor whether you took part in it at all. Exceptions: another law demands it, there is a clear and present danger, or the peer supporter was a witness of or a party to the incident."

msgctxt "short month"
msgid "Nov"
msgstr "Nov"

msgctxt "month"
msgid "November"
msgstr "November"

msgid "Now: {lines}"
msgstr "Now: {lines}"

msgid "Number (? for help, ! for the crisis card, q to go back)"
msgstr "Number (? for help, ! for the crisis card, q to go back)"

msgctxt "short month"
msgid "Oct"
msgstr "Oct"

msgctxt "month"
msgid "October"
msgstr "October"

msgid "Passphrase"
msgstr "Passphrase"

msgid "Press 1 in a crisis."
msgstr "Press 1 in a crisis."

msgid "Programme"
msgstr "Programme"

msgid "Provider side: for how many cells of departments to make keys of check-ins to come."
msgstr "Provider side: for how many cells of departments to make keys of check-ins to come."

msgid "Read the passphrase from this file (- for standard input) instead of asking."
msgstr "Read the passphrase from this file (- for standard input) instead of asking."

msgid "Run “respite enroll”, then scan the square or type the address and the six groups."
msgstr "Run “respite enroll”, then scan the square or type the address and the six groups."

msgid "Runs one side of a Respite programme."
msgstr "Runs one side of a Respite programme."

msgid "Safe Call Now"
msgstr "Safe Call Now"

msgctxt "short weekday"
msgid "Sat"
msgstr "Sat"

msgctxt "weekday"
msgid "Saturday"
msgstr "Saturday"

msgid "Say which side this is, with --role; there is no default."
msgstr "Say which side this is, with --role; there is no default."

msgid "Says what this server is, what it imported, and what expires when."
msgstr "Says what this server is, what it imported, and what expires when."

msgctxt "short month"
msgid "Sep"
msgstr "Sep"

msgctxt "month"
msgid "September"
msgstr "September"

msgid "Serves until it is told to stop (SIGTERM or Ctrl-C); requests under way are finished first."
msgstr "Serves until it is told to stop (SIGTERM or Ctrl-C); requests under way are finished first."

msgid "Sets a server up from a backup, in a folder that is empty or does not exist."
msgstr "Sets a server up from a backup, in a folder that is empty or does not exist."

msgid "Sets a server up: its folder, keys and certificates, and the request for the authority."
msgstr "Sets a server up: its folder, keys and certificates, and the request for the authority."

msgid "Side"
msgstr "Side"

msgid "Social workers and police officers alike must report suspected abuse or neglect of a child."
msgstr "Social workers and police officers alike must report suspected abuse or neglect of a child."

msgctxt "short weekday"
msgid "Sun"
msgstr "Sun"

msgctxt "weekday"
msgid "Sunday"
msgstr "Sunday"

msgid "Switches to the next certificate, which the roster announced, and makes the one after it."
msgstr "Switches to the next certificate, which the roster announced, and makes the one after it."

msgid "Takes in signed documents from the authority; a running server notices within seconds."
msgstr "Takes in signed documents from the authority; a running server notices within seconds."

msgid "Talk to a social worker in confidence. Nobody at the department can see that you booked, or that you used this card."
msgstr "Talk to a social worker in confidence. Nobody at the department can see that you booked, or that you used this card."

msgid "The answer is not readable text; check the character encoding of your terminal (UTF-8 is needed)."
msgstr "The answer is not readable text; check the character encoding of your terminal (UTF-8 is needed)."

msgid "The answer is too long."
msgstr "The answer is too long."

msgid "The backup did not read back as it was written and was removed; try another disk."
msgstr "The backup did not read back as it was written and was removed; try another disk."

msgid "The backup is complete: {folder}"
msgstr "The backup is complete: {folder}"

msgid "The backup is damaged ({detail} is missing, altered or does not belong); use another one."
msgstr "The backup is damaged ({detail} is missing, altered or does not belong); use another one."

msgid "The behavioral health assessment that every officer has at least once in five years is a separate matter, and its result goes to the employer. A clinician who does assessments for your department cannot be booked here by its officers."
msgstr "The behavioral health assessment that every officer has at least once in five years is a separate matter, and its result goes to the employer. A clinician who does assessments for your department cannot be booked here by its officers."

msgid "The card works once. Lost it, or found one? Ask for another; an unused card says nothing about anybody."
msgstr "The card works once. Lost it, or found one? Ask for another; an unused card says nothing about anybody."

msgid "The certificate was changed. Restart the server, and give the authority the file {request}."
msgstr "The certificate was changed. Restart the server, and give the authority the file {request}."

msgid "The check failed: {detail}. Stop the server and restore it from a backup."
msgstr "The check failed: {detail}. Stop the server and restore it from a backup."

msgid "The clock of this machine is wrong by more than a few minutes; set it and try again."
msgstr "The clock of this machine is wrong by more than a few minutes; set it and try again."

msgid "The database is damaged ({detail}); stop the server and restore it from a backup."
msgstr "The database is damaged ({detail}); stop the server and restore it from a backup."

msgid "The database was made by a newer version of respite-server; use that version or a newer one."
msgstr "The database was made by a newer version of respite-server; use that version or a newer one."

msgid ""
"The department side keeps bookings without identities; the provider side issues anonymous tokens. They are meant for two operators.\n"
"\n"
"For example, on the department's machine:\n"
"  respite-server init --role department --home /var/lib/respite --address https://support.example.org:8443\n"
"  respite-server import programme.bundle --home /var/lib/respite\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /var/lib/respite\n"
"\n"
"Exit codes: 0 done, 1 refused or failed, 2 wrong usage."
msgstr ""
"The department side keeps bookings without identities; the provider side issues anonymous tokens. They are meant for two operators.\n"
"\n"
"For example, on the department's machine:\n"
"  respite-server init --role department --home /var/lib/respite --address https://support.example.org:8443\n"
"  respite-server import programme.bundle --home /var/lib/respite\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /var/lib/respite\n"
"\n"
"Exit codes: 0 done, 1 refused or failed, 2 wrong usage."

msgid "The directory may not be read or written; check its permissions."
msgstr "The directory may not be read or written; check its permissions."

msgid "The disk is full; nothing was changed. Free some space and run the command again."
msgstr "The disk is full; nothing was changed. Free some space and run the command again."

msgid "The disk is full; nothing was half-written. Make room and try again."
msgstr "The disk is full; nothing was half-written. Make room and try again."

msgid "The disk reported an error; nothing was changed."
msgstr "The disk reported an error; nothing was changed."

msgid "The file asks for a passphrase cost that is not allowed; restore it from a backup."
msgstr "The file asks for a passphrase cost that is not allowed; restore it from a backup."

msgid "The file in this directory is not one of ours, or is cut short. Restore it from a backup."
msgstr "The file in this directory is not one of ours, or is cut short. Restore it from a backup."

msgid "The file opened but could not be read; restore it from a backup."
msgstr "The file opened but could not be read; restore it from a backup."

msgid "The first line of the passphrase file {path} is empty."
msgstr "The first line of the passphrase file {path} is empty."

msgid "The folder that holds everything this server keeps."
msgstr "The folder that holds everything this server keeps."

msgid "The folder that “backup” made."
msgstr "The folder that “backup” made."

msgid "The folder to make."
msgstr "The folder to make."

msgid "The imported programme does not name this server (its {detail} differs); give the authority this server's side.request."
msgstr "The imported programme does not name this server (its {detail} differs); give the authority this server's side.request."

msgid "The input ended before every question was answered; run the command again and answer each one."
msgstr "The input ended before every question was answered; run the command again and answer each one."

msgid "The language to speak, for example en."
msgstr "The language to speak, for example en."

msgid "The number of --cells is 0 to 100."
msgstr "The number of --cells is 0 to 100."

msgid "The passphrase does not open {file}, or the file is damaged."
msgstr "The passphrase does not open {file}, or the file is damaged."

msgid "The passphrase file {path} cannot be read; check its name and permissions."
msgstr "The passphrase file {path} cannot be read; check its name and permissions."

msgid "The passphrase or recovery sheet was changed meanwhile; run the command again."
msgstr "The passphrase or recovery sheet was changed meanwhile; run the command again."

msgid "The policy is beyond a limit that no signature can move ({reason}); change it in the programme file."
msgstr "The policy is beyond a limit that no signature can move ({reason}); change it in the programme file."

msgid "The programme “{programme}” was imported on the {side} side."
msgstr "The programme “{programme}” was imported on the {side} side."

msgid "The programme's documents have expired; new bookings wait until the clinical authority renews them."
msgstr "The programme's documents have expired; new bookings wait until the clinical authority renews them."

msgid "The programme's policy does not allow one operator for both sides; run each side on its own machine."
msgstr "The programme's policy does not allow one operator for both sides; run each side on its own machine."

msgid "The provider's request holds no booking keys for the present quarter; ask for a fresh one."
msgstr "The provider's request holds no booking keys for the present quarter; ask for a fresh one."

msgid "The request of the {side} side is missing; add it with --side."
msgstr "The request of the {side} side is missing; add it with --side."

msgid "The same address and groups, to be scanned"
msgstr "The same address and groups, to be scanned"

msgid "The same again"
msgstr "The same again"

msgid "The server cannot listen on its address ({reason}); check --listen, and whether another program uses it."
msgstr "The server cannot listen on its address ({reason}); check --listen, and whether another program uses it."

msgid "The server does not answer. Check your connection and try again; nothing is lost."
msgstr "The server does not answer. Check your connection and try again; nothing is lost."

msgid "The server does not know this code."
msgstr "The server does not know this code."

msgid "The server gave an answer that makes no sense. Nothing of it was kept; try again later."
msgstr "The server gave an answer that makes no sense. Nothing of it was kept; try again later."

msgid "The server has no programme yet; its operator must import the documents first."
msgstr "The server has no programme yet; its operator must import the documents first."

msgid "The server in this folder is a {detail} side; check --role and --home."
msgstr "The server in this folder is a {detail} side; check --role and --home."

msgid "The server is asked too much just now; try again in a minute."
msgstr "The server is asked too much just now; try again in a minute."

msgid "The server is in trouble; try again later. Nothing is lost."
msgstr "The server is in trouble; try again later. Nothing is lost."

msgid "The server is not the one that the signed roster names. Nothing was sent to it; tell the clinical authority."
msgstr "The server is not the one that the signed roster names. Nothing was sent to it; tell the clinical authority."

msgid "The server is restored in {folder}."
msgstr "The server is restored in {folder}."

msgid "The server refused the request."
msgstr "The server refused the request."

msgid "The server shows older or other documents than you have seen before. Nothing of it was kept; tell the clinical authority."
msgstr "The server shows older or other documents than you have seen before. Nothing of it was kept; tell the clinical authority."

msgid "The server's documents do not verify. Nothing of it was kept; tell the clinical authority."
msgstr "The server's documents do not verify. Nothing of it was kept; tell the clinical authority."

msgid "The signature in {file} is not good: it was altered or damaged on its way; ask for it again."
msgstr "The signature in {file} is not good: it was altered or damaged on its way; ask for it again."

msgid "The system could not read or write {detail}; check permissions and the disk."
msgstr "The system could not read or write {detail}; check permissions and the disk."

msgid "The system gave no randomness or no protected memory; check its limits and try again."
msgstr "The system gave no randomness or no protected memory; check its limits and try again."

msgid "The terminal could not be read; try again in a new window."
msgstr "The terminal could not be read; try again in a new window."

msgid "The two passphrases were not the same."
msgstr "The two passphrases were not the same."

msgid "The two passphrases were not the same; start again when you are ready."
msgstr "The two passphrases were not the same; start again when you are ready."

msgid "The {document} would break a rule of its format ({reason}); check the programme file."
msgstr "The {document} would break a rule of its format ({reason}); check the programme file."

msgid "The {side} side is in order."
msgstr "The {side} side is in order."

msgid "The {side} side is set up in {folder}. Give the authority the file {request}."
msgstr "The {side} side is set up in {folder}. Give the authority the file {request}."

msgid "The {side} side listens on {host}:{port}."
msgstr "The {side} side listens on {host}:{port}."

msgid "There are two requests of the {side} side; give one of each side."
msgstr "There are two requests of the {side} side; give one of each side."

msgid "There is more to keep than the file can hold; nothing was changed."
msgstr "There is more to keep than the file can hold; nothing was changed."

msgid "There is no cell called “{name}”; the programme has {known}."
msgstr "There is no cell called “{name}”; the programme has {known}."

msgid "There is no further help for this question. Type ! for the crisis card."
msgstr "There is no further help for this question. Type ! for the crisis card."

msgid "There is no request for {name}; add the one that “respite-notes request” made, with --request."
msgstr "There is no request for {name}; add the one that “respite-notes request” made, with --request."

msgid "There is no signer file for {name}; add the one that “respite-authority init” made, with --request."
msgstr "There is no signer file for {name}; add the one that “respite-authority init” made, with --request."

msgid "There is not enough memory to check the passphrase; close other programs and try again."
msgstr "There is not enough memory to check the passphrase; close other programs and try again."

msgid "There is nothing here yet; start with the set-up command, or name the right directory with --home."
msgstr "There is nothing here yet; start with the set-up command, or name the right directory with --home."

msgid "There is nothing in {file} that this key still has to sign."
msgstr "There is nothing in {file} that this key still has to sign."

msgid "There is something here already; nothing was changed. Choose another directory with --home."
msgstr "There is something here already; nothing was changed. Choose another directory with --home."

msgid "There is something in {detail} already; choose an empty folder, or one that does not exist yet."
msgstr "There is something in {detail} already; choose an empty folder, or one that does not exist yet."

msgid "There is something in {detail} already; give the backup a name of its own."
msgstr "There is something in {detail} already; give the backup a name of its own."

msgid "These are summaries, not legal advice. Your union or a lawyer can tell you how the law applies to you."
msgstr "These are summaries, not legal advice. Your union or a lawyer can tell you how the law applies to you."

msgid "This cannot be used: {reason}."
msgstr "This cannot be used: {reason}."

msgid "This clinician has not published a key for this quarter and cannot be booked yet."
msgstr "This clinician has not published a key for this quarter and cannot be booked yet."

msgid "This clinician is not in the programme any more."
msgstr "This clinician is not in the programme any more."

msgid "This code has been used already."
msgstr "This code has been used already."

msgid "This directory belongs to another of the programs; name the right one with --home."
msgstr "This directory belongs to another of the programs; name the right one with --home."

msgid "This is not the whole code; type every group that is printed."
msgstr "This is not the whole code; type every group that is printed."

msgid "This key is not among the programme's signers."
msgstr "This key is not among the programme's signers."

msgid "This notice explains; it is not legal advice. Ask your social worker anything about it before you begin."
msgstr "This notice explains; it is not legal advice. Ask your social worker anything about it before you begin."

msgid "This passphrase does not open it. Try again; if you have forgotten it, use the recovery sheet."
msgstr "This passphrase does not open it. Try again; if you have forgotten it, use the recovery sheet."

msgid "This server serves another programme than your card names. Nothing was sent; check the address."
msgstr "This server serves another programme than your card names. Nothing was sent; check the address."

msgid "This was not imported, since it is not to be believed: {detail}. Ask the authority for the newest file."
msgstr "This was not imported, since it is not to be believed: {detail}. Ask the authority for the newest file."

msgid "This was written by a newer version of the program; install that version."
msgstr "This was written by a newer version of the program; install that version."

msgctxt "short weekday"
msgid "Thu"
msgstr "Thu"

msgctxt "weekday"
msgid "Thursday"
msgstr "Thursday"

msgctxt "short weekday"
msgid "Tue"
msgstr "Tue"

msgctxt "weekday"
msgid "Tuesday"
msgstr "Tuesday"

msgid "Type a number from 1 to {last}, or q."
msgstr "Type a number from 1 to {last}, or q."

msgid "Use at least {count} characters; four unrelated words are good."
msgstr "Use at least {count} characters; four unrelated words are good."

msgid "Valid until"
msgstr "Valid until"

msgid "Version"
msgstr "Version"

msgid "Veterans: press 1."
msgstr "Veterans: press 1."

msgctxt "short weekday"
msgid "Wed"
msgstr "Wed"

msgctxt "weekday"
msgid "Wednesday"
msgstr "Wednesday"

msgid "What stays between you and your social worker, and what may not"
msgstr "What stays between you and your social worker, and what may not"

msgid "What you say to a licensed clinical social worker, or to an intern working under one's supervision, is confidential by law (CGS 52-146q). It is not shared with your department, your chief or your union without your written consent."
msgstr "What you say to a licensed clinical social worker, or to an intern working under one's supervision, is confidential by law (CGS 52-146q). It is not shared with your department, your chief or your union without your written consent."

msgid "What you say to a peer supporter is protected too, and so is whether you took part at all (CGS 52-146v). The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
msgstr "What you say to a peer supporter is protected too, and so is whether you took part at all (CGS 52-146v). The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."

msgid "What you tell a licensed clinical social worker, or somebody working under one's supervision, may be disclosed only with your written consent, with a few exceptions that the notice at your first booking lists."
msgstr "What you tell a licensed clinical social worker, or somebody working under one's supervision, may be disclosed only with your written consent, with a few exceptions that the notice at your first booking lists."

msgid "When you enrol, your tool shows six words. They must be these. If one differs, stop, and call {contact}."
msgstr "When you enrol, your tool shows six words. They must be these. If one differs, stop, and call {contact}."

msgid "Where clients reach this side; for both sides given twice, the department's first."
msgstr "Where clients reach this side; for both sides given twice, the department's first."

msgid "Where this machine listens; without it, on every network at the address's port."
msgstr "Where this machine listens; without it, on every network at the address's port."

msgid "Which side: department, provider or both."
msgstr "Which side: department, provider or both."

msgid "Write JSON, for scripts."
msgstr "Write JSON, for scripts."

msgid "Writes side.request anew: once a year for the next quarters' keys, and after rotating the certificate."
msgstr "Writes side.request anew: once a year for the next quarters' keys, and after rotating the certificate."

msgid "You may not be dismissed or disciplined only because you sought or received mental health care, or because you handed in your firearm for that reason. This does not cover care that is sought to avoid discipline. If an examination is required before you return to duty, a mental health professional does it and your unit pays."
msgstr "You may not be dismissed or disciplined only because you sought or received mental health care, or because you handed in your firearm for that reason. This does not cover care that is sought to avoid discipline. If an examination is required before you return to duty, a mental health professional does it and your unit pays."

msgid "Your social worker keeps a record of your care, as their profession requires. Nobody in command can read it, nor can whoever runs the servers."
msgstr "Your social worker keeps a record of your care, as their profession requires. Nobody in command can read it, nor can whoever runs the servers."

msgid "Your social worker may speak up without your consent if they believe there is a risk of imminent harm to you or to somebody else. They will tell you first if they can, and say no more than is needed."
msgstr "Your social worker may speak up without your consent if they believe there is a risk of imminent harm to you or to somebody else. They will tell you first if they can, and say no more than is needed."

msgid "a bundle of signed documents"
msgstr "a bundle of signed documents"

msgid "a charter"
msgstr "a charter"

msgid "a clinician's list of devices"
msgstr "a clinician's list of devices"

msgid "a list of code digests for the provider side"
msgstr "a list of code digests for the provider side"

msgid "a policy"
msgstr "a policy"

msgid "a roster"
msgstr "a roster"

msgid "a signer's public key"
msgstr "a signer's public key"

msgid "a timestamp"
msgstr "a timestamp"

msgid "a year of rounds"
msgstr "a year of rounds"

msgid "call or text 988"
msgstr "call or text 988"

msgid "expired"
msgstr "expired"

msgid "expires soon"
msgstr "expires soon"

msgid "in {duration}"
msgstr "in {duration}"

msgctxt "key for no"
msgid "n"
msgstr "n"

msgid "no, or with another key, address or certificate"
msgstr "no, or with another key, address or certificate"

msgid "none imported yet"
msgstr "none imported yet"

msgctxt "moment"
msgid "now"
msgstr "now"

msgid "text BADGE to 741741"
msgstr "text BADGE to 741741"

msgid "the request of a clinician"
msgstr "the request of a clinician"

msgid "the request of a side"
msgstr "the request of a side"

msgid "the request of a side, a signer or a clinician"
msgstr "the request of a side, a signer or a clinician"

msgctxt "day"
msgid "today"
msgstr "today"

msgctxt "day"
msgid "tomorrow"
msgstr "tomorrow"

msgctxt "key for yes"
msgid "y"
msgstr "y"

msgid "yes"
msgstr "yes"

msgid "{count} day"
msgid_plural "{count} days"
msgstr[0] "{count} day"
msgstr[1] "{count} days"

msgid "{count} new code was imported."
msgid_plural "{count} new codes were imported."
msgstr[0] "{count} new code was imported."
msgstr[1] "{count} new codes were imported."

msgctxt "date and time"
msgid "{date}, {time}"
msgstr "{date}, {time}"

msgid "{detail} is missing or damaged; restore this server from a backup."
msgstr "{detail} is missing or damaged; restore this server from a backup."

msgid "{duration} ago"
msgstr "{duration} ago"

msgid "{file} cannot be read; check its name and permissions."
msgstr "{file} cannot be read; check its name and permissions."

msgid "{file} could not be written; nothing was left half-written. Check the free space and permissions."
msgstr "{file} could not be written; nothing was left half-written. Check the free space and permissions."

msgid "{file} exists already; choose another name, or move it away first."
msgstr "{file} exists already; choose another name, or move it away first."

msgid "{file} is not a file of Respite, or it is damaged; ask for it again."
msgstr "{file} is not a file of Respite, or it is damaged; ask for it again."

msgid "{file} is not believed ({reason}); use the newest bundle, with all signatures it needs."
msgstr "{file} is not believed ({reason}); use the newest bundle, with all signatures it needs."

msgid "{file} is the request of {name}, whom the programme file does not name; check the spelling."
msgstr "{file} is the request of {name}, whom the programme file does not name; check the spelling."

msgid "{file} is {found}, but {wanted} is needed here."
msgstr "{file} is {found}, but {wanted} is needed here."

msgid "{file}, line {line}: the value of “{key}” does not fit; write {remedy}."
msgstr "{file}, line {line}: the value of “{key}” does not fit; write {remedy}."

msgid "{file}, line {line}: this is not YAML ({reason}); check indentation, colons and quotation marks."
msgstr "{file}, line {line}: this is not YAML ({reason}); check indentation, colons and quotation marks."

msgid "{file}, line {line}: “{key}” is missing; add it ({remedy})."
msgstr "{file}, line {line}: “{key}” is missing; add it ({remedy})."

msgid "{file}, line {line}: “{key}” is not known here; known are {known}."
msgstr "{file}, line {line}: “{key}” is not known here; known are {known}."

msgid "{file}, line {line}: “{name}” appears twice in “{key}”; names must be unique."
msgstr "{file}, line {line}: “{name}” appears twice in “{key}”; names must be unique."

msgid "{file}, line {line}: “{name}” in “{key}” is not named elsewhere in the file; check the spelling."
msgstr "{file}, line {line}: “{name}” in “{key}” is not named elsewhere in the file; check the spelling."

msgid "{first} and {last}"
msgstr "{first} and {last}"

msgid "{first} or {last}"
msgstr "{first} or {last}"

msgctxt "list"
msgid "{first}, {next}"
msgstr "{first}, {next}"

msgid "{hours} h"
msgstr "{hours} h"

msgctxt "progress"
msgid "{label}: {done} of {total}"
msgstr "{label}: {done} of {total}"

msgid "{minutes} min"
msgstr "{minutes} min"

msgid "{name} has been revoked already."
msgstr "{name} has been revoked already."

msgid "{name} is not on the roster; “respite-authority show” lists who is."
msgstr "{name} is not on the roster; “respite-authority show” lists who is."

msgid "{name} is on the roster already, with another key; revoke the old key first."
msgstr "{name} is on the roster already, with another key; revoke the old key first."

msgid "{name} made a {found} key, but the programme file names them as {wanted} signer."
msgstr "{name} made a {found} key, but the programme file names them as {wanted} signer."

msgid "{name}: {contact}"
msgstr "{name}: {contact}"

msgid "{question} [{keys}] "
msgstr "{question} [{keys}] "

msgid "{question} [{suggestion}]: "
msgstr "{question} [{suggestion}]: "

msgid "{question}: "
msgstr "{question}: "

msgctxt "span of time"
msgid "{start} – {end}"
msgstr "{start} – {end}"

msgid "{time} ({zone})"
msgstr "{time} ({zone})"

msgctxt "short date"
msgid "{weekday} {day} {month}"
msgstr "{weekday} {day} {month}"

msgctxt "long date"
msgid "{weekday} {day} {month} {year}"
msgstr "{weekday} {day} {month} {year}"

msgctxt "short date"
msgid "{weekday} {day} {month} {year}"
msgstr "{weekday} {day} {month} {year}"
"""#
}
