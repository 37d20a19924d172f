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

msgid "Answer {yes} or {no}."
msgstr "Answer {yes} or {no}."

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

msgctxt "short month"
msgid "Dec"
msgstr "Dec"

msgctxt "month"
msgid "December"
msgstr "December"

msgctxt "short month"
msgid "Feb"
msgstr "Feb"

msgctxt "month"
msgid "February"
msgstr "February"

msgctxt "short weekday"
msgid "Fri"
msgstr "Fri"

msgctxt "weekday"
msgid "Friday"
msgstr "Friday"

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

msgctxt "short month"
msgid "Nov"
msgstr "Nov"

msgctxt "month"
msgid "November"
msgstr "November"

msgid "Number (? for help, ! for the crisis card, q to go back)"
msgstr "Number (? for help, ! for the crisis card, q to go back)"

msgctxt "short month"
msgid "Oct"
msgstr "Oct"

msgctxt "month"
msgid "October"
msgstr "October"

msgctxt "short weekday"
msgid "Sat"
msgstr "Sat"

msgctxt "weekday"
msgid "Saturday"
msgstr "Saturday"

msgctxt "short month"
msgid "Sep"
msgstr "Sep"

msgctxt "month"
msgid "September"
msgstr "September"

msgctxt "short weekday"
msgid "Sun"
msgstr "Sun"

msgctxt "weekday"
msgid "Sunday"
msgstr "Sunday"

msgid "The answer is not readable text; check the character encoding of your terminal (UTF-8 is needed)."
msgstr "The answer is not readable text; check the character encoding of your terminal (UTF-8 is needed)."

msgid "The answer is too long."
msgstr "The answer is too long."

msgid "The first line of the passphrase file {path} is empty."
msgstr "The first line of the passphrase file {path} is empty."

msgid "The input ended before every question was answered; nothing was changed by the open question."
msgstr "The input ended before every question was answered; nothing was changed by the open question."

msgid "The passphrase file {path} cannot be read; check its name and permissions."
msgstr "The passphrase file {path} cannot be read; check its name and permissions."

msgid "The same again"
msgstr "The same again"

msgid "The terminal could not be read; try again in a new window."
msgstr "The terminal could not be read; try again in a new window."

msgid "The two passphrases were not the same."
msgstr "The two passphrases were not the same."

msgid "The two passphrases were not the same; start again when you are ready."
msgstr "The two passphrases were not the same; start again when you are ready."

msgid "There is no further help for this question. Type ! for the crisis card."
msgstr "There is no further help for this question. Type ! for the crisis card."

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

msgctxt "short weekday"
msgid "Wed"
msgstr "Wed"

msgctxt "weekday"
msgid "Wednesday"
msgstr "Wednesday"

msgid "in {duration}"
msgstr "in {duration}"

msgctxt "key for no"
msgid "n"
msgstr "n"

msgctxt "moment"
msgid "now"
msgstr "now"

msgctxt "day"
msgid "today"
msgstr "today"

msgctxt "day"
msgid "tomorrow"
msgstr "tomorrow"

msgctxt "key for yes"
msgid "y"
msgstr "y"

msgid "{count} day"
msgid_plural "{count} days"
msgstr[0] "{count} day"
msgstr[1] "{count} days"

msgctxt "date and time"
msgid "{date}, {time}"
msgstr "{date}, {time}"

msgid "{duration} ago"
msgstr "{duration} ago"

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
