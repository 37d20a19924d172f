// Written by scripts/generate-texts from Localization/pl.po; do not edit.
// swift-format-ignore-file

extension Catalogue {
    static let polishSource = #"""
msgid ""
msgstr ""
"Project-Id-Version: Respite\n"
"PO-Revision-Date: 2026-11-26 12:00+0000\n"
"Last-Translator: Translators of Respite\n"
"Language-Team: Polish\n"
"Language: pl\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=3; plural=(n == 1 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2);\n"

msgid "- {change}"
msgstr "- {change}"

msgid "--at is for --walk-in; a booking has its own time."
msgstr "--at jest dla --walk-in; rezerwacja ma własny termin."

msgid "--cancel goes with neither --propose nor --dry-run."
msgstr "--cancel nie łączy się ani z --propose, ani z --dry-run."

msgid "--days is a number from 7 to 42."
msgstr "--days to liczba od 7 do 42."

msgid "--for takes “officer” or the number of a release."
msgstr "--for przyjmuje „officer” albo numer zgody na ujawnienie informacji."

msgid "--limit is a number from 1 to 500."
msgstr "--limit to liczba od 1 do 500."

msgid "--model is one of {names}."
msgstr "--model to jedno z: {names}."

msgid "--one-in is a number above zero."
msgstr "--one-in to liczba większa od zera."

msgid "--until goes with --cover."
msgstr "--until łączy się z --cover."

msgid "1, not at all"
msgstr "1, wcale"

msgid "1-206-459-3020"
msgstr "1-206-459-3020"

msgid "1-800-267-5463"
msgstr "1-800-267-5463"

msgid "1-800-467-3135 or 211"
msgstr "1-800-467-3135 lub 211"

msgid "1-800-563-4086"
msgstr "1-800-563-4086"

msgid "2, a little"
msgstr "2, trochę"

msgid "211"
msgstr "211"

msgid "211 Connecticut"
msgstr "211 Connecticut"

msgid "3, somewhat"
msgstr "3, umiarkowanie"

msgid "4, rather much"
msgstr "4, dość dużo"

msgid "5, very much"
msgstr "5, bardzo dużo"

msgid "911"
msgstr "911"

msgid "988 Suicide & Crisis Lifeline"
msgstr "988 Suicide & Crisis Lifeline"

msgid "A JSON file (- for standard input)."
msgstr "Plik JSON (- oznacza standardowe wejście)."

msgid "A booking holds no name. It is deleted from the servers {days} days after the session, with all messages about it."
msgstr "Rezerwacja nie zawiera nazwiska. Jest usuwana z serwerów {days} dni po sesji, razem ze wszystkimi wiadomościami na jej temat."

msgid "A booking holds no name. It is deleted from the servers, with all messages about it, this many days after the session: {days}."
msgstr "Rezerwacja nie zawiera nazwiska. Jest usuwana z serwerów, razem ze wszystkimi wiadomościami na jej temat, gdy od sesji minie tyle dni: {days}."

msgid "A booking lacks one of its changes."
msgstr "W jednej z rezerwacji brakuje zmiany."

msgid "A booking would stay on the server for {new} after the session instead of {old}."
msgstr "Rezerwacja pozostawałaby na serwerze po sesji tak długo: {new} (zamiast: {old})."

msgid "A bundle, a request, a document."
msgstr "Pakiet, wniosek, dokument."

msgid "A bundle, or code digests."
msgstr "Pakiet albo skróty kodów."

msgid "A card has six groups of nine characters; type all of them."
msgstr "Karta ma sześć grup po dziewięć znaków; wpisz wszystkie."

msgid "A card is good for a year. A further one joins it; your appointments and tokens stay."
msgstr "Karta jest ważna przez rok. Następna dołącza do poprzedniej; Twoje spotkania i bony zostają."

msgid "A card is in use here. Do you have another one to add?"
msgstr "Jedna karta jest tu już w użyciu. Czy masz następną do dodania?"

msgid "A case file would be kept for {new} years after a death instead of {old}."
msgstr "Dokumentacja byłaby przechowywana przez tyle lat po śmierci: {new} zamiast {old}."

msgid "A case file would be kept for {new} years after the last contact instead of {old}."
msgstr "Dokumentacja byłaby przechowywana przez tyle lat po ostatnim kontakcie: {new} zamiast {old}."

msgid "A case has at most {most} members; remove one of them first."
msgstr "Sprawa ma najwyżej {most} członków; najpierw usuń jednego z nich."

msgid "A check-in of yours is not among those that were counted. Tell the clinical authority: “respite checkin --history --json” has what the department side signed when it took it."
msgstr "Twojej ankiety nie ma wśród policzonych. Powiadom nadzór kliniczny: „respite checkin --history --json” ma to, co strona departamentu podpisała przy jej przyjęciu."

msgid "A check-in that is due is sent when you leave this menu, unless you looked for a time to book."
msgstr "Ankieta, której pora już nadeszła, zostaje wysłana przy wyjściu z tego menu, chyba że szukano w nim terminu rezerwacji."

msgid "A clinician who is to hold a share, as the roster writes the name; three at least."
msgstr "Osoba prowadząca, która ma otrzymać udział; nazwisko tak, jak zapisuje je wykaz; co najmniej trzy osoby."

msgid "A clinician's request, or a folder of them; may be repeated."
msgstr "Wniosek osoby prowadzącej albo folder z wnioskami; można powtórzyć."

msgid "A colleague had {count} record destroyed before its time. It stays here; “respite-notes retention” asks."
msgid_plural "A colleague had {count} records destroyed before their time. They stay here; “respite-notes retention” asks."
msgstr[0] "Ktoś z zespołu zlecił zniszczenie {count} wpisu przed czasem. Wpis tutaj zostaje; „respite-notes retention” zapyta."
msgstr[1] "Ktoś z zespołu zlecił zniszczenie {count} wpisów przed czasem. Wpisy tutaj zostają; „respite-notes retention” zapyta."
msgstr[2] "Ktoś z zespołu zlecił zniszczenie {count} wpisów przed czasem. Wpisy tutaj zostają; „respite-notes retention” zapyta."

msgid "A contact has 1 to 500 bytes."
msgstr "Kontakt ma od 1 do 500 bajtów."

msgid "A court may learn it too: by an order, or from an examination of you that it has ordered. So may the other side, where you yourself make your state of mind part of a claim or a lawsuit, for example for workers' compensation; ask a lawyer before you do. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
msgstr "Może się o tym dowiedzieć także sąd: przez swój nakaz albo z badania, któremu kazał Cię poddać. Może się dowiedzieć również druga strona, jeżeli to Ty powołujesz się na swój stan psychiczny w roszczeniu lub procesie, na przykład o odszkodowanie pracownicze; zanim to zrobisz, zapytaj prawnika. To, czego wymaga inna ustawa, trzeba ujawnić. Jeżeli należy się opłata, można ujawnić to, co jest potrzebne, aby ją ściągnąć."

msgid "A court of the state where you are seen may learn it too: by an order, or from an examination of you that it has ordered. So may the other side, in any court, where you yourself make your state of mind part of a claim or a lawsuit; ask a lawyer before you do. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
msgstr "Może się o tym dowiedzieć także sąd stanu, w którym odbywają się spotkania: przez swój nakaz albo z badania, któremu kazał Cię poddać. Może się dowiedzieć również druga strona, w każdym sądzie, jeżeli to Ty powołujesz się na swój stan psychiczny w roszczeniu lub procesie; zanim to zrobisz, zapytaj prawnika. To, czego wymaga inna ustawa, trzeba ujawnić. Jeżeli należy się opłata, można ujawnić to, co jest potrzebne, aby ją ściągnąć."

msgid "A custodian that you founded is not in the roster yet; give its plan to the clinical authority."
msgstr "Utworzonego przez Ciebie powiernika nie ma jeszcze w wykazie; przekaż jego plan nadzorowi klinicznemu."

msgid "A custodian's key has 3 to 32 different holders, and 2 of them at least are needed to put it together."
msgstr "Klucz powiernika ma od 3 do 32 różnych osób z udziałami, a do jego złożenia potrzebne są co najmniej 2 z nich."

msgid "A cycle of my own"
msgstr "Mój własny cykl"

msgid "A cycle of your own: days in order, as hours or “off”, each with how many days it goes on."
msgstr "Twój własny cykl: kolejne dni jako godziny lub „off” (wolne), każdy z liczbą dni, przez które to trwa."

msgid "A day at most"
msgstr "Najwyżej w dniu"

msgid "A day looks like 2026-11-23."
msgstr "Dzień zapisuje się tak: 2026-11-23."

msgid "A death was recorded before."
msgstr "Śmierć odnotowano już wcześniej."

msgid "A device has written sealed records, and its newest one is not named."
msgstr "Jedno z urządzeń zapisało zapieczętowane wpisy, a najnowszy z nich nie jest wskazany."

msgid "A document expires on {date}; the clinical authority should renew it: {contact}."
msgstr "Dokument wygasa: {date}; nadzór kliniczny powinien go odnowić: {contact}."

msgid "A draft is discarded, not struck."
msgstr "Szkicu się nie wykreśla, lecz się go porzuca."

msgid "A file for the backup, best on another disk"
msgstr "Plik na kopię zapasową, najlepiej na innym dysku"

msgid "A file that does not exist yet."
msgstr "Plik, który jeszcze nie istnieje."

msgid "A file that is not in the folder leaves its rules as they are in the bundle; without a bundle, as in the preset. A key that is not in its file is as in the preset, so that what you strike from a file ends."
msgstr "Plik, którego nie ma w folderze, zostawia swoje reguły takimi, jakie są w pakiecie; bez pakietu takimi jak domyślne. Klucz, którego nie ma w jego pliku, obowiązuje jak w regułach domyślnych, więc to, co wykreślisz z pliku, przestaje obowiązywać."

msgid "A follow-up is not needed."
msgstr "Dalszy kontakt jest niepotrzebny."

msgid "A follow-up that was added by hand."
msgstr "Dalszy kontakt dodany ręcznie."

msgid "A follow-up was kept"
msgstr "Dalszy kontakt się odbył"

msgid "A follow-up was kept: the person was reached, or did not want to be."
msgstr "Dalszy kontakt się odbył: udało się dotrzeć do osoby albo ona tego nie chciała."

msgid "A goal, as “respite-notes goal list” numbers them."
msgstr "Cel, z numerem, który pokazuje „respite-notes goal list”."

msgid "A hand-off has no end yet."
msgstr "Jedno z przekazań nie ma jeszcze zakończenia."

msgid "A hand-off that stands still would be called overdue after {new} instead of {old}."
msgstr "Przekazanie, które stoi w miejscu, byłoby oznaczane jako po terminie po takim czasie: {new} (zamiast: {old})."

msgid "A hand-off, as “respite-notes handoff list” numbers them."
msgstr "Przekazanie, z numerem, który pokazuje „respite-notes handoff list”."

msgid "A key or a seal does not fit; nothing was changed."
msgstr "Klucz lub pieczęć nie pasuje; niczego nie zmieniono."

msgid "A line of “respite-notes disclosures”."
msgstr "Wiersz z „respite-notes disclosures”."

msgid "A lost device keeps what it held: your case files, and what officers wrote to you, as of its last synchronisation and sealed under its passphrase. It also holds keys for this quarter and the next ones; those are replaced now, so that it opens nothing that is sealed once the new list has reached whoever seals. Nothing takes back what it has."
msgstr "Zgubione urządzenie zachowuje to, co miało: Twoją dokumentację i to, co napisali do Ciebie funkcjonariusze, według stanu z ostatniej synchronizacji i zapieczętowane jego hasłem. Ma też klucze na ten i następne kwartały; te zostają teraz zastąpione, więc nie otworzy niczego, co zostanie zapieczętowane, gdy nowa lista dotrze do pieczętujących. Tego, co już ma, nic mu nie odbierze."

msgid "A name has 1 to 200 bytes and no control characters."
msgstr "Nazwisko ma od 1 do 200 bajtów i żadnych znaków sterujących."

msgid "A name has 1 to 200 bytes."
msgstr "Nazwisko ma od 1 do 200 bajtów."

msgid "A name of the tz database, for example America/New_York."
msgstr "Nazwa z bazy danych tz, na przykład America/New_York."

msgid "A new file for the passphrase, best on a memory stick (Enter alone: no timer)"
msgstr "Nowy plik na hasło, najlepiej na pendrivie (sam Enter: bez czasomierza)"

msgid "A new folder for everything that is made."
msgstr "Nowy folder na wszystko, co powstaje."

msgid "A new folder for the cards and their digests."
msgstr "Nowy folder na karty i ich skróty."

msgid "A new folder for the key."
msgstr "Nowy folder na klucz."

msgid "A newer version of this program wrote the case files here; update it."
msgstr "Tę dokumentację zapisała nowsza wersja aplikacji; zaktualizuj aplikację."

msgid "A note is not signed yet."
msgstr "Jedna z notatek nie jest jeszcze podpisana."

msgid "A note would have to be signed within {new} instead of {old}."
msgstr "Na podpisanie notatki byłoby tyle czasu: {new} (zamiast: {old})."

msgid "A page for a browser instead of plain text."
msgstr "Strona do przeglądarki zamiast zwykłego tekstu."

msgid "A pattern that departments run"
msgstr "Układ służb stosowany w departamentach"

msgid "A pattern: {names}."
msgstr "Układ służb: {names}."

msgid "A plan: counted are only the clinicians of an agency."
msgstr "Plan: liczą się tylko osoby prowadzące z agencji."

msgid "A plan: counted are only the clinicians who are attached to a unit."
msgstr "Plan: liczą się tylko osoby prowadzące przydzielone do jednostki."

msgid "A plan: counted are only the clinicians whom the programme employs itself."
msgstr "Plan: liczą się tylko osoby prowadzące zatrudnione przez sam program."

msgid "A plan: counted is everybody."
msgstr "Plan: liczą się wszyscy."

msgid "A psychotherapy note does not belong into a case."
msgstr "Notatka z psychoterapii nie należy do sprawy."

msgid "A psychotherapy note of another case is among these."
msgstr "Jest wśród nich notatka z psychoterapii z innej sprawy."

msgid "A record of the case has not reached the server; run “respite-notes sync --hand-in” first."
msgstr "Jeden z wpisów sprawy nie dotarł na serwer; uruchom najpierw „respite-notes sync --hand-in”."

msgid "A release, as “respite-notes roi list” numbers them."
msgstr "Zgoda na ujawnienie informacji, z numerem, który pokazuje „respite-notes roi list”."

msgid "A remark (Enter alone: none)"
msgstr "Uwaga (sam Enter: bez uwagi)"

msgid "A remark to it, from this file."
msgstr "Uwaga do tego, z tego pliku."

msgid "A report is owed in writing by {time}."
msgstr "Trzeba jeszcze zgłosić na piśmie; termin: {time}."

msgid "A report is owed orally by {time}."
msgstr "Trzeba jeszcze zgłosić ustnie; termin: {time}."

msgid "A report is still owed."
msgstr "Jedno ze zgłoszeń nie zostało jeszcze złożone."

msgid "A report, as “respite-notes report list” numbers them."
msgstr "Zgłoszenie, z numerem, który pokazuje „respite-notes report list”."

msgid "A request of a signer or clinician, or a folder of them; may be repeated."
msgstr "Wniosek osoby podpisującej lub prowadzącej albo folder z wnioskami; można powtórzyć."

msgid "A round is published: “respite checkin --history” shows what became of yours."
msgstr "Opublikowano rundę: „respite checkin --history” pokaże, co stało się z Twoją ankietą."

msgid "A sealed record can be fetched by somebody without a grant, or not by its author."
msgstr "Zapieczętowany wpis może pobrać ktoś bez uprawnienia albo nie może go pobrać osoba, od której pochodzi."

msgid "A sealed record does not follow the one before it."
msgstr "Zapieczętowany wpis nie następuje po poprzednim."

msgid "A sealed record has lost its content or its grant."
msgstr "Zapieczętowany wpis stracił treść lub uprawnienie."

msgid "A server is running from {detail} already; stop it first."
msgstr "Z {detail} działa już serwer; najpierw go zatrzymaj."

msgid "A session before the end of the next day"
msgstr "Sesja przed końcem następnego dnia"

msgid "A session, as “respite-notes cases show” numbers them."
msgstr "Sesja, z numerem, który pokazuje „respite-notes cases show”."

msgid "A side brings another key for the check-ins of {quarters}, as it does after a restore. Ask whoever runs it whether that is so."
msgstr "Jedna ze stron podaje inny klucz do ankiet, jak po przywróceniu danych; kwartały: {quarters}. Zapytaj jej operatora, czy tak jest."

msgid "A side whose server was made anew, with another key; may be repeated."
msgstr "Strona, której serwer utworzono od nowa, z innym kluczem; można powtórzyć."

msgid "A signer's passphrase needs at least {count} characters; four or five random words are good."
msgstr "Hasło osoby podpisującej musi mieć co najmniej {count} znaków; dobre są cztery lub pięć losowych słów."

msgid "A signer's request, for a key that is new; may be repeated."
msgstr "Wniosek osoby podpisującej, dla nowego klucza; można powtórzyć."

msgid "A single answer would be hidden less well in the summary: rho {new} instead of {old} a round."
msgstr "Pojedyncza odpowiedź byłaby w podsumowaniu ukryta słabiej: rho {new} zamiast {old} na rundę."

msgid ""
"A stick carries three files, and no server sees any of them:\n"
"  1. on the first device   respite-notes device invite usb/invitation\n"
"  2. on the new one        respite-notes device request usb/invitation --to usb/request\n"
"  3. on the first device   respite-notes device add usb/request --to usb/welcome\n"
"  4. on the new one        respite-notes device finish usb/welcome\n"
"\n"
"Between 2 and 3 compare six words on the two screens. Availability and the list of devices stay with the first device."
msgstr ""
"Pendrive przenosi trzy pliki i żaden serwer ich nie widzi:\n"
"  1. na pierwszym urządzeniu   respite-notes device invite usb/invitation\n"
"  2. na nowym                  respite-notes device request usb/invitation --to usb/request\n"
"  3. na pierwszym urządzeniu   respite-notes device add usb/request --to usb/welcome\n"
"  4. na nowym                  respite-notes device finish usb/welcome\n"
"\n"
"Między 2 a 3 porównaj sześć słów na obu ekranach. Dostępność i lista urządzeń pozostają na pierwszym urządzeniu."

msgid "A summary belongs to another programme. It is not shown."
msgstr "Jedno z podsumowań należy do innego programu. Nie zostanie pokazane."

msgid "A summary does not verify: it was changed, or signed by somebody else. It is not shown; tell the clinical authority."
msgstr "Jedno z podsumowań nie przechodzi weryfikacji: zmieniono je albo podpisał je ktoś inny. Nie zostanie pokazane; powiadom nadzór kliniczny."

msgid "A summary is not signed by both sides. It is not shown; tell the clinical authority."
msgstr "Jedno z podsumowań nie jest podpisane przez obie strony. Nie zostanie pokazane; powiadom nadzór kliniczny."

msgid "A summary that was published is missing from the row. Nothing is shown; tell the clinical authority."
msgstr "W szeregu brakuje opublikowanego podsumowania. Niczego nie pokazano; powiadom nadzór kliniczny."

msgid "A time is written like “2026-11-24 19:00”, a day like “2026-11-24”."
msgstr "Godzinę zapisuje się tak: „2026-11-24 19:00”, a dzień tak: „2026-11-24”."

msgid "A time looks like 17:30."
msgstr "Godzinę zapisuje się tak: 17:30."

msgid "A timer cannot type a passphrase: give --passphrase-file, best on a memory stick that you take out."
msgstr "Czasomierz nie wpisze hasła: podaj --passphrase-file, najlepiej na pendrivie, który wyjmujesz."

msgid "A timer is set: {what}"
msgstr "Czasomierz jest ustawiony: {what}"

msgid "A token has paid for a booking and is not marked as spent."
msgstr "Bonem zapłacono za rezerwację, a nie jest oznaczony jako wykorzystany."

msgid "A token was issued for another cell than its card's."
msgstr "Bon wydano dla innej puli niż pula jego karty."

msgid "A traumatic call"
msgstr "Traumatyczna interwencja"

msgid "A version of the plan, as “respite-notes plan history” numbers them."
msgstr "Wersja planu, z numerem, który pokazuje „respite-notes plan history”."

msgid "A week at most"
msgstr "Najwyżej w tygodniu"

msgid "A word to it (Enter alone: none)"
msgstr "Kilka słów do tego (sam Enter: bez słów)"

msgid "A zone looks like America/New_York."
msgstr "Strefę zapisuje się tak: America/New_York."

msgid "ARGUMENTS:"
msgstr "ARGUMENTY:"

msgid "About"
msgstr "Czego dotyczy"

msgid "About this copy"
msgstr "O tej kopii"

msgid "About which appointment?"
msgstr "Którego spotkania to dotyczy?"

msgid "Abuse of a person with a disability"
msgstr "Krzywdzenie osoby z niepełnosprawnością"

msgid "Abuse of an elderly person"
msgstr "Krzywdzenie osoby starszej"

msgid "Accepted"
msgstr "Przyjęto"

msgid "Achieved"
msgstr "Osiągnięto"

msgid "Active"
msgstr "W realizacji"

msgid "Add a follow-up"
msgstr "Dodaj dalszy kontakt"

msgid "Add a follow-up, or keep the next day for this person."
msgstr "Dodaj dalszy kontakt albo zachowaj następny dzień dla tej osoby."

msgid "Add to a signed note; the addition is signed by itself."
msgstr "Uzupełnij podpisaną notatkę; uzupełnienie podpisuje się osobno."

msgid "Add weekly hours; in kinds and ways like those you offer, unless given."
msgstr "Dodaj godziny tygodniowe; rodzaje i formy jak w Twojej ofercie, chyba że podasz inne."

msgid "Add your signature to a bundle or to code digests."
msgstr "Dodaj swój podpis do pakietu albo do skrótów kodów."

msgid "Added"
msgstr "Dodano"

msgid "Addendum"
msgstr "Aneks"

msgid "Addition"
msgstr "Uzupełnienie"

msgid "Address"
msgstr "Adres"

msgid "Addresses"
msgstr "Adresy"

msgid "Adults, day and night."
msgstr "Dla dorosłych, w dzień i w nocy."

msgid "After a session that you recorded with “held”, two follow-ups fall due by themselves: 24 hours and 7 days after its end."
msgstr "Po sesji zapisanej przez Ciebie za pomocą „held” same przypadają dwa dalsze kontakty: 24 godziny i 7 dni po jej końcu."

msgid "After consultation: no report is owed."
msgstr "Po konsultacji: zgłoszenie nie jest wymagane."

msgid "Agency"
msgstr "Agencja"

msgid "Agree: your numbers are sent each quarter, until you refuse."
msgstr "Zgódź się: Twoje liczby są wysyłane co kwartał, dopóki nie odmówisz."

msgctxt "kind of service"
msgid "Alcohol and other substances"
msgstr "Alkohol i inne substancje"

msgid "Alcohol and other substances."
msgstr "Alkohol i inne substancje."

msgid "All other kinds"
msgstr "Wszystkie inne rodzaje"

msgid "All other ways"
msgstr "Wszystkie inne formy"

msgid "All your cases, the closed ones too."
msgstr "Wszystkie Twoje sprawy, także zamknięte."

msgid "Alone"
msgstr "W pojedynkę"

msgid "Also cases of which the server does not show everything: somebody may belong to them whom you are not shown."
msgstr "Także sprawy, z których serwer nie pokazuje wszystkiego: może do nich należeć ktoś, kogo Ci nie pokazano."

msgid "Also cases of which the server does not show everything: what is missing may be a legal hold."
msgstr "Także sprawy, których serwer nie pokazuje w całości: brakować może wstrzymania usunięcia."

msgid "Also those that are over or cancelled."
msgstr "Także te, które minęły lub są odwołane."

msgid "Also times during your shifts, on the way, or in your rest after nights."
msgstr "Także terminy w czasie Twojej służby, w drodze albo w czasie odpoczynku po nocach."

msgid "An addendum takes no addendum; add to the note."
msgstr "Aneks nie ma aneksów; uzupełnij samą notatkę."

msgid "An address is written as host:port, for example support.example.org:8443."
msgstr "Adres zapisuje się jako host:port, na przykład support.example.org:8443."

msgid "An appointment: what was sent about it, and who can read it."
msgstr "Spotkanie: co o nim wysłano i kto może to odczytać."

msgid "An authorization for psychotherapy notes is combined with nothing else."
msgstr "Upoważnienia do notatek z psychoterapii nie łączy się z niczym innym."

msgid "An authorization for psychotherapy notes, and for nothing else."
msgstr "Upoważnienie do notatek z psychoterapii i do niczego więcej."

msgid "An empty passphrase, or one that is not readable text, cannot be used."
msgstr "Nie można użyć pustego hasła ani takiego, które nie jest czytelnym tekstem."

msgid "An iCalendar file (- for standard input)."
msgstr "Plik iCalendar (- oznacza standardowe wejście)."

msgid "An intern's note is locked by the supervisor's co-signature only."
msgstr "Notatkę osoby na stażu blokuje tylko współpodpis superwizji."

msgid "An intern's note would have to be co-signed within {new} instead of {old}."
msgstr "Na współpodpisanie notatki osoby na stażu byłoby tyle czasu: {new} (zamiast: {old})."

msgid "An invitation begins with an address such as https://support.example:8443."
msgstr "Zaproszenie zaczyna się od adresu, na przykład https://support.example:8443."

msgid "An invitation has an address and four groups of nine characters; give all of them."
msgstr "Zaproszenie ma adres i cztery grupy po dziewięć znaków; podaj wszystkie."

msgid "An officer could book {new} in a quarter instead of {old}."
msgstr "Osoba ze służby mogłaby zarezerwować w kwartale tyle: {new} (zamiast: {old})."

msgid "An officer who did not come would be asked this many hours later: {hours}."
msgstr "Osobę ze służby, która nie przyszła, pytano by po tylu godzinach: {hours}."

msgid "An officer would be asked how it goes this many hours after a session: {hours}."
msgstr "Osobę ze służby pytano by, jak się miewa, po tylu godzinach od sesji: {hours}."

msgid "Another card is being registered here, or this one is another programme's; for that one choose another directory with --home."
msgstr "Rejestrowana jest tu inna karta albo ta należy do innego programu; dla tamtego wybierz inny folder za pomocą --home."

msgid "Another clinician who takes part in treatment"
msgstr "Inna osoba prowadząca, która uczestniczy w leczeniu"

msgid "Another copy of this program is busy with the same directory; try again in a moment."
msgstr "Z tym samym folderem pracuje inna kopia tej aplikacji; spróbuj ponownie za chwilę."

msgid "Another copy of your keys published last, so this one publishes none; use one copy only. If this is the one that goes on, run “respite-notes sync --only-copy”."
msgstr "Ostatnio publikowała inna kopia Twoich kluczy, więc ta niczego nie publikuje; używaj tylko jednej kopii. Jeżeli dalej ma działać ta, uruchom „respite-notes sync --only-copy”."

msgid "Another day …"
msgstr "Inny dzień …"

msgid "Another exception of CGS 52-146q(c)"
msgstr "Inny wyjątek z CGS 52-146q(c)"

msgid "Another program is using this key; try again when it has finished."
msgstr "Tego klucza używa inna aplikacja; spróbuj ponownie, gdy skończy."

msgid "Another programme is set up here; for this one choose another directory with --home."
msgstr "Ustawiono tu inny program; dla tego wybierz inny folder za pomocą --home."

msgid "Another programme was joined here; for a second one choose another directory with --home."
msgstr "Dołączono tu do innego programu; dla drugiego wybierz inny folder za pomocą --home."

msgid "Another service"
msgstr "Inna placówka"

msgid "Another summary of the same round was seen before; a published summary never changes. Tell the clinical authority."
msgstr "Wcześniej widziano inne podsumowanie tej samej rundy; opublikowane podsumowanie nigdy się nie zmienia. Powiadom nadzór kliniczny."

msgid "Another version was signed on another device at the same time:"
msgstr "W tym samym czasie na innym urządzeniu podpisano inną wersję:"

msgid "Another way"
msgstr "Inaczej"

msgid "Another window is writing to the case files; try again."
msgstr "Do dokumentacji zapisuje inne okno; spróbuj ponownie."

msgid "Another window keeps the case files open: traces stay in the log until it is closed and something is written."
msgstr "Dokumentacja jest otwarta w innym oknie: ślady pozostają w dzienniku, dopóki okno nie zostanie zamknięte i czegoś się nie zapisze."

msgid "Answer"
msgstr "Odpowiedz"

msgid "Answer a few questions; what is sent goes in two sealed halves, one for each side, of which neither says anything alone."
msgstr "Odpowiedz na kilka pytań; wysyłane są dwie zapieczętowane połowy, po jednej dla każdej strony, z których żadna sama nic nie mówi."

msgid "Answer an officer"
msgstr "Odpowiedz osobie ze służby"

msgid "Answer {yes} or {no}."
msgstr "Odpowiedz: {yes} lub {no}."

msgid "Any {count} of {holders} together will open every case file that is sealed to this custodian. Make the key, split it among them and forget it?"
msgstr "Wystarczy, że wspólnie działa część tych osób (dowolne, liczba: {count}), aby otworzyć całą dokumentację zapieczętowaną dla tego powiernika: {holders}. Utworzyć klucz, podzielić go między te osoby i zapomnieć?"

msgid "Anything else needs your consent in writing. It names who may receive what, and you can withdraw it in writing at any time."
msgstr "Wszystko inne wymaga Twojej pisemnej zgody. Zgoda określa, kto i co może otrzymać; w każdej chwili możesz ją na piśmie wycofać."

msgid "Anything the clinician should know before"
msgstr "Co osoba prowadząca powinna wiedzieć wcześniej"

msgid "Appointment"
msgstr "Spotkanie"

msgid "Are the words the same?"
msgstr "Czy słowa są takie same?"

msgid "Arrow keys or number, Enter to choose · ? help · ! crisis card · q back"
msgstr "Strzałki lub numer, Enter wybiera · ? pomoc · ! karta kryzysowa · q wstecz"

msgid "As both sides' noise left them: they can be negative, and they need not add up to the check-ins."
msgstr "Tak, jak pozostawił je szum obu stron: mogą być ujemne i nie muszą sumować się do liczby ankiet."

msgid "Ask for each of them."
msgstr "Zapytaj o każde z nich."

msgid "Ask in person who wrote this, and tell the clinical authority."
msgstr "Zapytaj osobiście, kto to napisał, i powiadom nadzór kliniczny."

msgid "Ask no server."
msgstr "Nie pytaj żadnego serwera."

msgid "Assessment"
msgstr "Ocena"

msgid "At most so many sessions a day; 0 for no cap."
msgstr "Najwyżej tyle sesji w dniu; 0 oznacza brak limitu."

msgid "At most so many sessions a week; 0 for no cap."
msgstr "Najwyżej tyle sesji w tygodniu; 0 oznacza brak limitu."

msgid "At the time of this booking of the same officer."
msgstr "W terminie tej rezerwacji tej samej osoby ze służby."

msgid "Attached to"
msgstr "Przydział do jednostki"

msgid "Attendance"
msgstr "Obecność"

msgid "Attended"
msgstr "Sesja się odbyła"

msgid "Authorization for psychotherapy notes"
msgstr "Upoważnienie do notatek z psychoterapii"

msgid "Average stress, 1 to 5"
msgstr "Średni stres, od 1 do 5"

msgid "Away {number}"
msgstr "Nieobecność {number}"

msgid "BIRP note"
msgstr "Notatka BIRP"

msgid "Backups made before still hold them until they are thrown away; copies that a server kept open for nobody once this quarter's key is destroyed."
msgstr "Wcześniejsze kopie zapasowe nadal je zawierają, dopóki się ich nie wyrzuci; kopii zachowanych przez serwer nikt nie otworzy po zniszczeniu klucza tego kwartału."

msgid "Be away"
msgstr "Zaznacz nieobecność"

msgid "Be away, and propose nothing"
msgstr "Zaznacz nieobecność i niczego nie proponuj"

msgid "Be away, and propose these times"
msgstr "Zaznacz nieobecność i zaproponuj te terminy"

msgid "Be away: lists the bookings it affects, and proposes new times in one step."
msgstr "Zaznacz nieobecność: wymienia rezerwacje, których dotyczy, i od razu proponuje nowe terminy."

msgid "Be there after all: the number of a time away, or days of it."
msgstr "Jednak jesteś na miejscu: numer nieobecności albo jej dni."

msgid "Begin a mandated report; “due” shows both timers until it is done."
msgstr "Rozpocznij obowiązkowe zgłoszenie; „due” pokazuje oba czasomierze aż do końca."

msgid "Begin a new year: keys for the quarters to come, cards for every officer."
msgstr "Zacznij nowy rok: klucze na następne kwartały, karty dla wszystkich funkcjonariuszy."

msgid "Behavior"
msgstr "Zachowanie"

msgid "Below {minimum} check-ins a round yields no number at all, and nothing tells few from none."
msgstr "Poniżej {minimum} ankiet runda nie daje żadnej liczby i nic nie odróżnia małej liczby od zera."

msgid "Book a session"
msgstr "Zarezerwuj sesję"

msgid "Book a session now?"
msgstr "Zarezerwować teraz sesję?"

msgid "Book a session with a social worker."
msgstr "Zarezerwuj sesję z pracownikiem socjalnym."

msgid "Book confidential support, outside your shifts, with no account and no name on any server."
msgstr "Zarezerwuj poufne wsparcie poza godzinami służby, bez konta i bez nazwiska na jakimkolwiek serwerze."

msgid "Book for an officer without a computer"
msgstr "Zarezerwuj dla osoby ze służby bez komputera"

msgid "Book for an officer without a computer. Their contact stays on this device."
msgstr "Zarezerwuj dla osoby ze służby, która nie ma komputera. Jej kontakt zostaje na tym urządzeniu."

msgid "Book the next session with a clinician you have met; a follow-up you were offered costs no token."
msgstr "Zarezerwuj następną sesję z osobą prowadzącą, którą już znasz; zaproponowana kontynuacja nie kosztuje bonu."

msgid "Book {time}, with {clinician}, {modality}?"
msgstr "Zarezerwować: {time}, {clinician}, {modality}?"

msgid "Bookable"
msgstr "Rezerwacja"

msgid "Bookable ahead"
msgstr "Rezerwacja do przodu"

msgid "Booked and not cancelled, rounded to five; small groups are counted together. Nobody outside the case files knows who came."
msgstr "Zarezerwowane i nieodwołane, zaokrąglone do pięciu; małe grupy liczone są razem. Poza dokumentacją nikt nie wie, kto przyszedł."

msgid "Booked as number {number}: {time}."
msgstr "Zarezerwowano pod numerem {number}: {time}."

msgid "Booked: {time}, with {clinician}, {modality}."
msgstr "Zarezerwowano: {time}, {clinician}, {modality}."

msgid "Booking keys"
msgstr "Klucze rezerwacji"

msgid "Booking keys (SHA-256 begins)"
msgstr "Klucze rezerwacji (początek SHA-256)"

msgid "Booking recognized"
msgstr "Rozpoznano rezerwację"

msgid "Booking {number} belongs here"
msgstr "Rezerwacja {number} należy do tej sprawy"

msgid "Booking {number} is shown as last verified: {why}."
msgstr "Rezerwacja {number} jest pokazana tak, jak ją ostatnio zweryfikowano: {why}."

msgid "Booking {number}, {time}"
msgstr "Rezerwacja {number}, {time}"

msgid "Bookings an officer can make in a quarter"
msgstr "Rezerwacje jednej osoby w kwartale"

msgid "Bookings verified"
msgstr "Rezerwacje zweryfikowane"

msgid "Both sides answered and serve the same documents."
msgstr "Obie strony odpowiedziały i podają te same dokumenty."

msgid "Both sides answered; everything that they serve verifies."
msgstr "Obie strony odpowiedziały; wszystko, co podają, przechodzi weryfikację."

msgid "Both sides have accepted the hand-off."
msgstr "Obie strony przyjęły przekazanie."

msgid "Both sides run here: that nobody links tokens to addresses, stuffs ballots or opens check-ins rests on this one operator."
msgstr "Obie strony działają tutaj: to, że nikt nie wiąże bonów z adresami, nie dorzuca głosów i nie otwiera ankiet, zależy od tego jednego operatora."

msgid "Both sides see that you have sent numbers, and neither sees which. A colleague's sessions in a case that you share are theirs."
msgstr "Obie strony widzą, że liczby zostały wysłane, a żadna nie widzi jakie. Sesje innej osoby z zespołu we wspólnej sprawie należą do niej."

msgid "Both sides see that you have sent numbers; one operator runs them, and could see which. A colleague's sessions in a case that you share are theirs."
msgstr "Obie strony widzą, że liczby zostały wysłane; prowadzi je jeden operator, który mógłby zobaczyć jakie. Sesje innej osoby z zespołu we wspólnej sprawie należą do niej."

msgid "Both stand on the paper card; spaces, dashes and small letters do not matter. If you have lost it, draw another one: nothing you booked is lost, and whoever finds it learns nothing about you."
msgstr "Jedno i drugie jest na papierowej karcie; odstępy, kreski i małe litery nie mają znaczenia. Karta zgubiona? Wylosuj inną: żadna z Twoich rezerwacji nie przepada, a znalazca karty nie dowie się niczego o Tobie."

msgid "Bring back a backup, with its passphrase or the recovery sheet."
msgstr "Przywróć kopię zapasową, używając jej hasła albo arkusza odzyskiwania."

msgid "Bundle"
msgstr "Pakiet"

msgid "By"
msgstr "Autorstwo"

msgid "By hand"
msgstr "Ręcznie"

msgid "By text message only."
msgstr "Tylko przez SMS, po angielsku lub hiszpańsku."

msgid "By the policy that is signed now one operator may no longer run both sides. What was sent to be counted while one did, that operator may have opened."
msgstr "Według obecnie podpisanego regulaminu jeden operator nie może już prowadzić obu stron. To, co wysłano do policzenia, gdy obie prowadził jeden, ten operator mógł otworzyć."

msgid "By the policy that is signed now one operator may run both sides. What was sent to be counted and is not counted yet, that operator could open."
msgstr "Według obecnie podpisanego regulaminu jeden operator może prowadzić obie strony. To, co wysłano do policzenia i czego jeszcze nie policzono, ten operator mógłby otworzyć."

msgid "By when"
msgstr "Do kiedy"

msgid "By when: YYYY-MM-DD."
msgstr "Do kiedy: YYYY-MM-DD."

msgid "By when? YYYY-MM-DD (Enter alone: no date)"
msgstr "Do kiedy? YYYY-MM-DD (sam Enter: bez daty)"

msgid "By which right?"
msgstr "Na jakiej podstawie?"

msgid "Cancel a session; the officer's device shows it."
msgstr "Odwołaj sesję; urządzenie osoby ze służby to pokaże."

msgid "Cancel an appointment"
msgstr "Odwołaj spotkanie"

msgid "Cancel an appointment. It does not give the token back."
msgstr "Odwołaj spotkanie. Bon nie wraca."

msgid "Cancel the appointment that these words belong to?"
msgstr "Odwołać spotkanie, do którego należą te słowa?"

msgid "Cancel the session"
msgstr "Odwołaj sesję"

msgid "Cancel the session of {time}?"
msgstr "Odwołać sesję: {time}?"

msgid "Cancel {appointment}?"
msgstr "Odwołać: {appointment}?"

msgid "Cancelled"
msgstr "Odwołano"

msgid "Cancelled late"
msgstr "Odwołano późno"

msgid "Cancelled: {appointment}."
msgstr "Odwołano: {appointment}."

msgid "Cards"
msgstr "Karty"

msgid "Cards of the next year, which “rounds” has begun."
msgstr "Karty następnego roku, który zaczęło „rounds”."

msgid "Cards: {cell}"
msgstr "Karty: {cell}"

msgid "Carry {path} to the first device and run “respite-notes device add” there. It has to show the same six words."
msgstr "Zanieś na pierwsze urządzenie plik {path} i uruchom tam „respite-notes device add”. Muszą się tam pokazać te same sześć słów."

msgid "Carry {path} to the new device, and run “respite-notes device request” there."
msgstr "Zanieś na nowe urządzenie plik {path} i uruchom tam „respite-notes device request”."

msgid "Case"
msgstr "Sprawa"

msgid "Case closed"
msgstr "Zamknięto sprawę"

msgid "Case file"
msgstr "Dokumentacja"

msgid "Case files"
msgstr "Dokumentacja"

msgid "Case opened"
msgstr "Otwarto sprawę"

msgid "Case reopened"
msgstr "Otwarto sprawę ponownie"

msgid "Case {number}"
msgstr "Sprawa {number}"

msgid "Case {number} is closed."
msgstr "Sprawa {number} jest zamknięta."

msgid "Case {number} is open again."
msgstr "Sprawa {number} jest znowu otwarta."

msgid "Case {number}, {person}"
msgstr "Sprawa {number}, {person}"

msgid "Case {number}."
msgstr "Sprawa {number}."

msgid "Cases with unsigned notes of yours stay: {numbers}. Sign or discard the notes, then transfer again."
msgstr "Zostają sprawy z Twoimi niepodpisanymi notatkami: {numbers}. Podpisz lub porzuć te notatki, potem przekaż sprawy ponownie."

msgid "Cell"
msgstr "Pula"

msgid "Cells"
msgstr "Pule"

msgid "Certificate"
msgstr "Certyfikat"

msgid "Certificates (SHA-256)"
msgstr "Certyfikaty (SHA-256)"

msgid "Change departments, cells and rules, from the programme file."
msgstr "Zmień departamenty, pule i zasady, z pliku programu."

msgid "Change what I offer"
msgstr "Zmień moją ofertę"

msgid "Change what you offer by options or by answering questions, or replace it from a file."
msgstr "Zmień swoją ofertę opcjami lub odpowiadając na pytania albo zastąp ją z pliku."

msgid "Charter"
msgstr "Statut"

msgid "Charter version"
msgstr "Wersja statutu"

msgid "Check both sides and the signed documents, and show the six words and who signs."
msgstr "Sprawdź obie strony i podpisane dokumenty; pokaż sześć słów i kto podpisuje."

msgid "Check both sides, the signed documents and every booking again."
msgstr "Sprawdź ponownie obie strony, podpisane dokumenty i każdą rezerwację."

msgid "Check every summary anew, on both sides, and show the programme's six words and each digest."
msgstr "Sprawdź od nowa każde podsumowanie po obu stronach i pokaż sześć słów programu oraz każdy skrót."

msgid "Check in: about a minute"
msgstr "Wypełnij ankietę: około minuty"

msgid "Check this computer's clock and run “respite-notes sync” again; a colleague of the case can share what does not open."
msgstr "Sprawdź zegar tego komputera i uruchom „respite-notes sync” ponownie; ktoś z tej sprawy może udostępnić to, co się nie otwiera."

msgid "Check, compare, show and sign a folder of policy files."
msgstr "Sprawdź, porównaj, pokaż i podpisz folder z plikami regulaminu."

msgid "Check-in keys (SHA-256 begins)"
msgstr "Klucze ankiet (początek SHA-256)"

msgid "Check-in rounds"
msgstr "Rundy ankiet"

msgid "Check-ins are counted from"
msgstr "Ankiety są liczone od"

msgid "Check-ins are sealed to"
msgstr "Ankiety są pieczętowane dla"

msgid "Check-ins below which no number appears"
msgstr "Liczba ankiet, poniżej której nie pojawia się żadna liczba"

msgid "Check-ins of {rounds} are sealed to a key that the {side} does not hold: it cannot count them, and whoever holds that key can read its half. If this server was restored from a backup, write a new request (“respite-server request”) and have the authority renew the rounds; the one that runs stays withheld. If it was not, another key stands in the place of its own: call the clinical authority at once: {contact}."
msgstr "Ankiety są zapieczętowane kluczem, którego ten serwer nie ma ({side}; rundy: {rounds}): nie może ich policzyć, a kto ma ten klucz, może odczytać jego połowę. Jeśli serwer przywrócono z kopii zapasowej, zapisz nowy wniosek („respite-server request”) i poproś nadzór o odnowienie rund; ta, która trwa, pozostanie nieopublikowana. Jeśli nie, w miejscu jego klucza jest inny: od razu zadzwoń do nadzoru klinicznego: {contact}."

msgid "Check-ins were judged before the noise of their round was drawn."
msgstr "Ankiety rozpatrzono, zanim wylosowano szum ich rundy."

msgid "Checks keys, certificates and the whole database, also while the server runs."
msgstr "Sprawdza klucze, certyfikaty i całą bazę danych, także gdy serwer działa."

msgid "Child abuse or neglect"
msgstr "Krzywdzenie lub zaniedbywanie dziecka"

msgid "Child abuse or neglect (CGS 17a-101)"
msgstr "Krzywdzenie lub zaniedbywanie dziecka (CGS 17a-101)"

msgid "Choose a new passphrase with the recovery sheet, when the old one is forgotten."
msgstr "Wybierz nowe hasło za pomocą arkusza odzyskiwania, gdy stare zostało zapomniane."

msgid "Choose a passphrase. It seals what this device keeps; nobody can reset it, but the recovery sheet opens it too."
msgstr "Wybierz hasło. Pieczętuje ono wszystko, co przechowuje to urządzenie; nikt nie może go zresetować, ale dane otwiera też arkusz odzyskiwania."

msgid "Choose the passphrase of your psychotherapy notes, or another one."
msgstr "Wybierz hasło do swoich notatek z psychoterapii albo inne."

msgid "Clients do not know the next certificate yet: give the authority side.request, import the new roster, then rotate."
msgstr "Klienci nie znają jeszcze następnego certyfikatu: przekaż nadzorowi side.request, zaimportuj nowy wykaz, potem wymień certyfikat."

msgid "Clinical signatures needed"
msgstr "Potrzebne podpisy kliniczne"

msgid "Clinician"
msgstr "Osoba prowadząca"

msgid "Clinician: {text}"
msgstr "Osoba prowadząca: {text}"

msgid "Clinicians"
msgstr "Osoby prowadzące"

msgid "Close a case"
msgstr "Zamknij sprawę"

msgid "Close a case with a closing note; what is unfinished is named first."
msgstr "Zamknij sprawę notatką końcową; najpierw widać, co jest niedokończone."

msgid "Close whole days, or open them again with --remove."
msgstr "Zamknij całe dni albo otwórz je znowu za pomocą --remove."

msgid "Closed"
msgstr "Zamknięto"

msgid "Closed between these times only."
msgstr "Zamknięte tylko między tymi godzinami."

msgid "Closing summary"
msgstr "Podsumowanie końcowe"

msgid "Co-sign a note"
msgstr "Współpodpisz notatkę"

msgid "Co-sign this note? Nobody can change it afterwards."
msgstr "Współpodpisać tę notatkę? Potem nikt nie może jej zmienić."

msgid "Co-signed"
msgstr "Współpodpisano"

msgid "Co-signed and locked."
msgstr "Współpodpisano i zablokowano."

msgid "Code digests"
msgstr "Skróty kodów"

msgid "Codes"
msgstr "Kody"

msgid "Colleagues belong to these too; agree who goes on: cases {cases}."
msgstr "Do tych spraw dostęp mają też inne osoby z zespołu; uzgodnijcie, kto je prowadzi dalej: {cases}."

msgid "Compare the six words that it shows with the poster, or with a clinician by telephone."
msgstr "Porównaj sześć słów, które pokaże, z plakatem albo przez telefon z osobą prowadzącą."

msgid "Compare the six words with whoever handed in each request, in person or by telephone: their tool shows the same."
msgstr "Porównaj sześć słów z tym, kto złożył dany wniosek, osobiście lub przez telefon: jego narzędzie pokazuje te same."

msgid "Compare the six words with whoever put the plan together, in person or by telephone: their tool showed the same."
msgstr "Porównaj sześć słów z tym, kto przygotował plan, osobiście lub przez telefon: jego narzędzie pokazało te same."

msgid "Compare the words of roster and keys with another officer who has the same versions: where they differ, somebody shows one of you other keys, and could tell you apart."
msgstr "Porównaj słowa wykazu i kluczy z inną osobą ze służby, która ma te same wersje: jeżeli się różnią, ktoś pokazuje jednej z Was inne klucze i mógłby Was rozróżnić."

msgid "Compare the words with the poster, or call {contact}. If they differ, stop: somebody may have exchanged the file."
msgstr "Porównaj słowa z plakatem albo zadzwoń: {contact}. Jeżeli się różnią, przerwij: ktoś mógł podmienić plik."

msgid "Compare the words with the poster, or call {contact}. If they differ, stop: somebody may have swapped your card."
msgstr "Porównaj słowa z plakatem albo zadzwoń: {contact}. Jeżeli się różnią, przerwij: ktoś mógł podmienić Twoją kartę."

msgid "Compare the words with the poster, or call {contact}. If they differ, stop: this is another programme."
msgstr "Porównaj słowa z plakatem albo zadzwoń: {contact}. Jeżeli się różnią, przerwij: to inny program."

msgid "Compare them with the screen of the new device. If they differ, somebody exchanged the file: stop. Whoever holds the device of this request will read everything that you read."
msgstr "Porównaj je z ekranem nowego urządzenia. Jeżeli się różnią, ktoś podmienił plik: przerwij. Kto ma urządzenie z tego wniosku, będzie czytać wszystko, co czytasz Ty."

msgid "Compare with a colleague of the case what each of you is shown, and tell the clinical authority."
msgstr "Porównaj z kimś z tej sprawy, co każdemu z was jest pokazywane, i powiadom nadzór kliniczny."

msgid "Completed"
msgstr "Zakończono"

msgid "Connecticut ACTION Line"
msgstr "Connecticut ACTION Line"

msgid "Connecticut Access Line"
msgstr "Connecticut Access Line"

msgid "Consent"
msgstr "Zgoda"

msgid "Contact"
msgstr "Kontakt"

msgid "Contact note"
msgstr "Notatka z kontaktu"

msgid "Contains"
msgstr "Zawiera"

msgid "CopLine"
msgstr "CopLine"

msgid "Copied and checked: {path}, the keys alone; of the case files nothing is in it."
msgstr "Skopiowano i sprawdzono: {path}, same klucze; z dokumentacji nic tam nie ma."

msgid "Copied and checked: {path}."
msgstr "Skopiowano i sprawdzono: {path}."

msgid "Copies everything a server keeps into a new folder, also while it serves."
msgstr "Kopiuje wszystko, co przechowuje serwer, do nowego folderu, także gdy serwer pracuje."

msgid "Copy the sealed state to a new file and check the copy."
msgstr "Skopiuj zapieczętowane dane do nowego pliku i sprawdź kopię."

msgid "Counted"
msgstr "Liczone"

msgid "Counted in {count} clinician's own case files, from {first} to {last}."
msgid_plural "Counted in {count} clinicians' own case files, from {first} to {last}."
msgstr[0] "Policzono we własnej dokumentacji {count} osoby prowadzącej, okres: {first} – {last}."
msgstr[1] "Policzono we własnej dokumentacji {count} osób prowadzących, okres: {first} – {last}."
msgstr[2] "Policzono we własnej dokumentacji {count} osób prowadzących, okres: {first} – {last}."

msgid "Couple"
msgstr "Para"

msgid "Court and legal matters"
msgstr "Sądy i sprawy prawne"

msgid "Covering"
msgstr "Zastępstwo"

msgid "Covers"
msgstr "Obejmuje"

msgid "Crisis Text Line"
msgstr "Crisis Text Line"

msgid "Crisis card"
msgstr "Karta kryzysowa"

msgid "DAP note"
msgstr "Notatka DAP"

msgid "Data"
msgstr "Dane"

msgid "Days"
msgstr "Dni"

msgid "Days after which an unchecked number is marked"
msgstr "Dni, po których oznaczany jest niesprawdzony numer"

msgid "Days after which bookings are deleted"
msgstr "Dni, po których rezerwacje są usuwane"

msgid "Days from one visit to the next."
msgstr "Dni od jednego spotkania do następnego."

msgid "Days in your zone."
msgstr "Dni w Twojej strefie."

msgid "Days in your zone: YYYY-MM-DD."
msgstr "Dni w Twojej strefie: YYYY-MM-DD."

msgid "Days on which a session was offered"
msgstr "Dni, w których oferowano sesję"

msgid "Days or times in your zone."
msgstr "Dni lub godziny w Twojej strefie."

msgid "Death recorded"
msgstr "Odnotowano śmierć"

msgid "Declined"
msgstr "Odmowa"

msgid "Department"
msgstr "Departament"

msgid "Departments"
msgstr "Departamenty"

msgid "Derive the key with the lowest cost that is allowed: for tests and demonstrations only."
msgstr "Wyprowadź klucz najmniejszym dozwolonym kosztem: tylko do testów i pokazów."

msgid "Destroy the cases whose time is over, here, at the server and in colleagues' vaults."
msgstr "Zniszcz sprawy, których czas minął, tutaj, na serwerze i w folderach „vault” innych osób z zespołu."

msgid "Destroy your copy too? It may be the last there is."
msgstr "Zniszczyć też Twoją kopię? Może to być ostatnia."

msgid "Destroy your psychotherapy notes of these cases too?"
msgstr "Zniszczyć też Twoje notatki z psychoterapii w tych sprawach?"

msgid "Destroy your psychotherapy notes whose time is over? Nobody can bring them back."
msgstr "Zniszczyć Twoje notatki z psychoterapii, których czas minął? Nikt ich nie odzyska."

msgid "Destroy {cases} for ever, with every note, for everybody? Nobody can bring it back."
msgstr "Zniszczyć na zawsze, z każdą notatką i dla wszystkich: {cases}? Nikt tego nie odzyska."

msgid "Device"
msgstr "Urządzenie"

msgid "Device {number} is revoked; there are new keys."
msgstr "Urządzenie {number} jest unieważnione; są nowe klucze."

msgid "Device {number} was revoked before, and stays so."
msgstr "Urządzenie {number} unieważniono już wcześniej i tak zostaje."

msgid "Devices"
msgstr "Urządzenia"

msgid "Did not come"
msgstr "Nikt nie przyszedł"

msgid "Died"
msgstr "Śmierć"

msgid "Directory"
msgstr "Spis placówek"

msgid "Discarded."
msgstr "Porzucono."

msgid "Disclosure"
msgstr "Ujawnienie"

msgid "Do not ask before booking."
msgstr "Nie pytaj przed rezerwacją."

msgid "Do not ask before cancelling."
msgstr "Nie pytaj przed odwołaniem."

msgid "Do not ask before moving."
msgstr "Nie pytaj przed przełożeniem."

msgid "Do not ask before sealing the answers for sending."
msgstr "Nie pytaj przed zapieczętowaniem odpowiedzi do wysłania."

msgid "Do not ask before setting the timer."
msgstr "Nie pytaj przed ustawieniem czasomierza."

msgid "Do not ask before signing."
msgstr "Nie pytaj przed podpisaniem."

msgid "Do not ask."
msgstr "Nie pytaj."

msgid "Do you want a timer?"
msgstr "Czy chcesz ustawić czasomierz?"

msgid "Document"
msgstr "Dokument"

msgid "Does mandated assessments for"
msgstr "Przeprowadza obowiązkowe oceny dla"

msgid "Done"
msgstr "Gotowe"

msgid "Doubt"
msgstr "Wątpliwość"

msgid "Draft discarded"
msgstr "Porzucono szkic"

msgid "Draft of a note"
msgstr "Szkic notatki"

msgid "Due"
msgstr "Do kiedy"

msgid "During every shift of the week a session can begin."
msgstr "W czasie każdej służby w tygodniu może zacząć się sesja."

msgid "E-mail address"
msgstr "Adres e-mail"

msgid "Each clinician"
msgstr "Każda osoba prowadząca"

msgid "Each department"
msgstr "Każdy departament"

msgid "Each figure carries deliberate noise, so that no single answer can be worked out. The range beside it is right in 95 of 100 cases. It speaks of this noise only: it does not say how those think who did not check in."
msgstr "Każda liczba zawiera celowy szum, aby nie dało się wyliczyć żadnej pojedynczej odpowiedzi. Podany obok zakres jest prawdziwy w 95 przypadkach na 100. Mówi tylko o tym szumie: nie mówi, co myślą ci, którzy nie wypełnili ankiety."

msgid "Each summary is signed by both sides, names the one before, and holds numbers that check-ins can yield."
msgstr "Każde podsumowanie jest podpisane przez obie strony, wskazuje poprzednie i zawiera liczby, które mogą pochodzić z ankiet."

msgid "Each supervisor"
msgstr "Każda osoba prowadząca superwizję"

msgid "Earlier sessions"
msgstr "Wcześniejsze sesje"

msgid "Emergency"
msgstr "Telefon alarmowy"

msgid "Encryption keys"
msgstr "Klucze szyfrowania"

msgid "End a report: the written one was made, or after consultation none is owed."
msgstr "Zakończ zgłoszenie: złożono je na piśmie albo po konsultacji nie jest wymagane."

msgid "End hand-off {number}, to {service}: {stage}? No other stage comes after it."
msgstr "Zakończyć przekazanie {number}, {service}: {stage}? Po tym nie ma już żadnego etapu."

msgid "End of a cover"
msgstr "Koniec zastępstwa"

msgid "End this report as not owed? Its timers stop, and it cannot be undone."
msgstr "Zakończyć to zgłoszenie jako niewymagane? Jego czasomierze staną i nie można tego cofnąć."

msgid "Engagement"
msgstr "Współpraca"

msgid "Engagements"
msgstr "Okresy współpracy"

msgctxt "language"
msgid "English"
msgstr "angielski"

msgid "Enough right shares are here, and they give another key than the signed one: the plan was false from the start."
msgstr "Jest dość właściwych udziałów, a dają inny klucz niż podpisany: plan był fałszywy od początku."

msgid "Entered in error"
msgstr "Błędny wpis"

msgid "Entered in error: {reason}"
msgstr "Błędny wpis: {reason}"

msgid "Entries are here whose forerunners are not: somebody may be holding them back. Synchronise."
msgstr "Są tu wpisy, których poprzedników brakuje: ktoś może je zatrzymywać. Zsynchronizuj."

msgid "Entries of the directory would read differently."
msgstr "Pozycje spisu placówek brzmiałyby inaczej."

msgid "Error: {message}"
msgstr "Błąd: {message}"

msgid "Every card sends its officer to {address} for the program, with SHA-256 {digest}"
msgstr "Każda karta kieruje po program pod adres {address}, z SHA-256 {digest}"

msgid "Every number, not only the first two."
msgstr "Wszystkie numery, nie tylko dwa pierwsze."

msgid "Every rule in {folder} is within what the programs accept."
msgstr "Wszystkie reguły w {folder} mieszczą się w tym, co przyjmują aplikacje."

msgid "Every social worker, like every police officer, must report suspected abuse or neglect of a child: orally within 12 hours, in writing within 48 (CGS 17a-101 to 17a-101c). Abuse of elders and of people with disabilities must be reported as well."
msgstr "Każdy pracownik socjalny, tak jak każdy funkcjonariusz policji, ma obowiązek zgłosić podejrzenie krzywdzenia lub zaniedbywania dziecka: ustnie w ciągu 12 godzin, na piśmie w ciągu 48 (CGS 17a-101 do 17a-101c). Zgłosić trzeba także krzywdzenie osób starszych i osób z niepełnosprawnościami."

msgid "Everybody downloads the same list; your wishes and shifts stay on this device, where the choice is made."
msgstr "Wszyscy pobierają tę samą listę; Twoje życzenia i godziny służby zostają na tym urządzeniu i tu odbywa się wybór."

msgid "Everyone fetches every token, used or not; fetched at random, they say nothing about when you book."
msgstr "Każdy pobiera wszystkie bony, użyte czy nie; pobrane w losowych chwilach nie mówią nic o tym, kiedy rezerwujesz."

msgid "Everything was overwritten and removed."
msgstr "Wszystko nadpisano i usunięto."

msgid ""
"Examples:\n"
"  respite again\n"
"  respite again --pick 1 --yes"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite appointments\n"
"  respite appointments 2\n"
"  respite appointments --all --json\n"
"  respite appointments --calendar appointment.ics\n"
"\n"
"Nowości pochodzą z tablicy, którą wszyscy pobierają w całości: żaden serwer nie dowiaduje się, co z niej jest Twoje. Po podaniu numeru widać jedno spotkanie w całości, z jego sześcioma słowami."

msgid ""
"Examples:\n"
"  respite backup usb/appointments.bak\n"
"\n"
"The copy needs today's passphrase or recovery sheet. What you book later is not in it."
msgstr ""
"Przykłady:\n"
"  respite backup usb/appointments.bak\n"
"\n"
"Do kopii potrzebne jest dzisiejsze hasło albo arkusz odzyskiwania. Późniejszych rezerwacji w niej nie ma."

msgid ""
"Examples:\n"
"  respite book\n"
"  respite book --tonight --modality phone\n"
"  respite book --at 2026-11-27T00:30:00Z --intake-file intake.json --accept-limits {version} --yes\n"
"\n"
"The intake file is JSON: {{\"contact\": {{\"kind\": \"phone\", \"text\": \"…\"}}, \"topic\": \"…\", \"note\": \"…\"}}; kind is phone, e-mail, in-person or other."
msgstr ""
"Przykłady:\n"
"  respite book\n"
"  respite book --tonight --modality phone\n"
"  respite book --at 2026-11-27T00:30:00Z --intake-file intake.json --accept-limits {version} --yes\n"
"\n"
"Plik z informacjami wstępnymi to JSON: {{\"contact\": {{\"kind\": \"phone\", \"text\": \"…\"}}, \"topic\": \"…\", \"note\": \"…\"}}; kind to phone, e-mail, in-person lub other."

msgid ""
"Examples:\n"
"  respite cancel\n"
"  respite cancel 1 --yes\n"
"  respite cancel --code-file words.txt --card-file card.txt --yes\n"
"\n"
"The six words cancel from any machine, without your passphrase; a card that is used up still says which programme is meant."
msgstr ""
"Przykłady:\n"
"  respite cancel\n"
"  respite cancel 1 --yes\n"
"  respite cancel --code-file words.txt --card-file card.txt --yes\n"
"\n"
"Sześć słów odwołuje spotkanie z dowolnego komputera, bez Twojego hasła; zużyta karta nadal wskazuje, o który program chodzi."

msgid ""
"Examples:\n"
"  respite checkin\n"
"  respite checkin --private\n"
"  respite checkin --history\n"
"  respite checkin --answers-file answers.json --yes\n"
"\n"
"Once a quarter your answers can be counted with everybody's: they leave this device as two sealed halves, at a random moment of the next days. Every other time they stay here. Where one operator runs both sides, that operator could open them; you are told so before the first question. This is not a medical screening: expect nobody to react to what you answer. The file is JSON: {\"stress\": 4, \"stressors\": [\"staffing\"], \"safety\": \"unsure\"}; stress is 1 to 5, safety is yes, unsure or no, and what is left out is not said."
msgstr ""
"Przykłady:\n"
"  respite checkin\n"
"  respite checkin --private\n"
"  respite checkin --history\n"
"  respite checkin --answers-file answers.json --yes\n"
"\n"
"Raz na kwartał Twoje odpowiedzi mogą zostać policzone razem z odpowiedziami innych: opuszczają to urządzenie jako dwie zapieczętowane połowy, w losowej chwili najbliższych dni. Za każdym innym razem zostają tutaj. Jeżeli jeden operator prowadzi obie strony, ten operator mógłby je otworzyć; narzędzie mówi o tym przed pierwszym pytaniem. To nie jest badanie lekarskie: nie oczekuj, że ktoś zareaguje na Twoje odpowiedzi. Plik to JSON: {\"stress\": 4, \"stressors\": [\"staffing\"], \"safety\": \"unsure\"}; stress to liczba od 1 do 5, safety to yes, unsure lub no, a co pominiesz, pozostaje bez odpowiedzi."

msgid ""
"Examples:\n"
"  respite enroll\n"
"  respite enroll --card-file card.txt --profile-file profile.json --words-compared --passphrase-file pass.txt --recovery-file sheet.txt\n"
"\n"
"The profile file is JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}.\n"
"\n"
"Lost your card before you used it: draw another one; whoever finds it learns nothing about you. Lost it afterwards: it is used up, and to cancel with your six words any card of the programme will do. Found a card: leave it unused and give it to a clinician, it may be somebody's only way in."
msgstr ""
"Przykłady:\n"
"  respite enroll\n"
"  respite enroll --card-file card.txt --profile-file profile.json --words-compared --passphrase-file pass.txt --recovery-file sheet.txt\n"
"\n"
"Plik profilu to JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}.\n"
"\n"
"Karta zgubiona przed użyciem: wylosuj inną; znalazca nie dowie się niczego o Tobie. Zgubiona później: jest już zużyta, a do odwołania sześcioma słowami wystarczy dowolna karta programu. Karta znaleziona: nie używaj jej i oddaj ją osobie prowadzącej, dla kogoś może to być jedyna droga."

msgid ""
"Examples:\n"
"  respite find\n"
"  respite find --tonight --modality phone\n"
"  respite find --specialty trauma --json"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite messages\n"
"  respite messages 1 --json\n"
"  respite messages 1 --write-file message.txt\n"
"\n"
"Można też czytać o spotkaniach, które minęły lub są odwołane."

msgid ""
"Examples:\n"
"  respite now\n"
"  respite now --all\n"
"  respite now --opening\n"
"\n"
"With --opening, or where a person types, the earliest free times follow; these need the passphrase and the network."
msgstr ""
"Przykłady:\n"
"  respite now\n"
"  respite now --all\n"
"  respite now --opening\n"
"\n"
"Z opcją --opening, albo gdy polecenie wpisuje człowiek, pojawiają się też najbliższe wolne terminy; do tego potrzebne są hasło i sieć."

msgid ""
"Examples:\n"
"  respite privacy\n"
"  respite privacy 1\n"
"  respite privacy --json"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite profile\n"
"  respite profile --edit\n"
"  respite profile --profile-file profile.json\n"
"\n"
"Plik to JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"modality\": \"phone\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}; co pominiesz, pozostaje bez zmian."

msgid ""
"Examples:\n"
"  respite recovery\n"
"  respite recovery --recovery-file sheet.txt"
msgstr ""
"Przykłady:\n"
"  respite recovery\n"
"  respite recovery --recovery-file sheet.txt"

msgid ""
"Examples:\n"
"  respite reschedule\n"
"  respite reschedule 1 --pick 2 --yes\n"
"  respite reschedule 1 --proposed --yes"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite restore usb/appointments.bak\n"
"  respite restore usb/appointments.bak --recovery-file sheet.txt\n"
"  respite restore --recovery-file sheet.txt\n"
"\n"
"Bez pliku kopii zapasowej arkusz odzyskiwania otwiera dane, które są tutaj, a Ty wybierasz nowe hasło."

msgid ""
"Examples:\n"
"  respite rights\n"
"  respite rights --json\n"
"  respite rights --passphrase-file pass.txt\n"
"\n"
"Shown is what your own programme had signed when this device last heard of it; without a programme, the laws of Connecticut. With the passphrase you also read who can recover records."
msgstr ""
"Przykłady:\n"
"  respite rights\n"
"  respite rights --json\n"
"  respite rights --passphrase-file pass.txt\n"
"\n"
"Pokazane jest to, co według ostatnich wiadomości tego urządzenia podpisał Twój własny program; bez programu prawo stanu Connecticut. Po podaniu hasła przeczytasz też, kto może odzyskać dokumentację."

msgid ""
"Examples:\n"
"  respite shifts\n"
"  respite shifts --preset pitman-nights --anchor 2026-11-23 --zone America/New_York\n"
"  respite shifts --cycle \"2x07:00-19:00 2x19:00-07:00 4xoff\" --anchor 2026-11-23\n"
"  respite shifts --calendar shifts.ics --zone America/New_York --travel 45\n"
"  respite shifts --travel 20 --rest 600\n"
"  respite shifts --irregular"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
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
"Przykłady:\n"
"  respite sync\n"
"  respite sync --json\n"
"  respite sync --timer on --passphrase-file /media/stick/words\n"
"  respite sync --timer status\n"
"  respite sync --timer off\n"
"\n"
"Każde uruchomienie robi jedną rzecz pod jednym kluczem, aby żaden serwer nie mógł połączyć dwóch z nich: pobiera bony albo kończy to, co czeka w sprawie jednego spotkania. Nowości są odczytywane z tablicy, którą wszyscy pobierają. Bony następnego kwartału przychodzą w chwili ostatniego miesiąca, którą wylosowało to urządzenie, i nigdy w ciągu godziny od rezerwacji."

msgid ""
"Examples:\n"
"  respite verify\n"
"  respite verify --json"
msgstr ""
"Przykłady:\n"
"  respite verify\n"
"  respite verify --json"

msgid ""
"Examples:\n"
"  respite wipe\n"
"  respite wipe --yes --home usb/data"
msgstr ""
"Przykłady:\n"
"  respite wipe\n"
"  respite wipe --yes --home usb/data"

msgid ""
"Examples:\n"
"  respite-notes addendum 1 2\n"
"  respite-notes addendum 1 2 --text-file more.txt"
msgstr ""
"Przykłady:\n"
"  respite-notes addendum 1 2\n"
"  respite-notes addendum 1 2 --text-file more.txt"

msgid ""
"Examples:\n"
"  respite-notes answer 3\n"
"  respite-notes answer 3 --text-file answer.txt\n"
"  echo \"See you then.\" | respite-notes answer 3 --text-file -"
msgstr ""
"Przykłady:\n"
"  respite-notes answer 3\n"
"  respite-notes answer 3 --text-file answer.txt\n"
"  echo \"See you then.\" | respite-notes answer 3 --text-file -"

msgid ""
"Examples:\n"
"  respite-notes availability add \"sat 10:00-14:00\"\n"
"  respite-notes availability add \"daily 22:00-02:00\" --hold urgent\n"
"  respite-notes availability add \"wed 18:00-22:00\" --first 2027-01-04 --last 2027-03-31 --modalities video"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite-notes availability away 2026-12-24..2027-01-02\n"
"  respite-notes availability away 2026-11-24 --propose --yes\n"
"  respite-notes availability away \"2026-11-24 12:00..2026-11-24 18:00\" --dry-run --json\n"
"  respite-notes availability away --cancel 1\n"
"  respite-notes availability away --cancel 2026-12-30..2027-01-02\n"
"\n"
"Aby odwołać nieobecność, podaj numer, który wymienia „availability show”, albo dni, w które jednak pracujesz."

msgid ""
"Examples:\n"
"  respite-notes availability exception 2026-12-24\n"
"  respite-notes availability exception 2026-12-21..2026-12-23 --closed 12:00-15:00\n"
"  respite-notes availability exception 2026-12-28 --open 10:00-16:00\n"
"  respite-notes availability exception --remove 1\n"
"\n"
"To be away and move bookings, use “availability away”."
msgstr ""
"Przykłady:\n"
"  respite-notes availability exception 2026-12-24\n"
"  respite-notes availability exception 2026-12-21..2026-12-23 --closed 12:00-15:00\n"
"  respite-notes availability exception 2026-12-28 --open 10:00-16:00\n"
"  respite-notes availability exception --remove 1\n"
"\n"
"Aby zaznaczyć nieobecność i przełożyć rezerwacje, użyj „availability away”."

msgid ""
"Examples:\n"
"  respite-notes availability holiday 2026-12-25 2027-01-01\n"
"  respite-notes availability holiday --remove 2027-01-01"
msgstr ""
"Przykłady:\n"
"  respite-notes availability holiday 2026-12-25 2027-01-01\n"
"  respite-notes availability holiday --remove 2027-01-01"

msgid ""
"Examples:\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability import --none\n"
"\n"
"It replaces what was imported before."
msgstr ""
"Przykłady:\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability import --none\n"
"\n"
"Zastępuje to, co zaimportowano wcześniej."

msgid ""
"Examples:\n"
"  respite-notes availability remove 2\n"
"\n"
"Bookings that were made stay."
msgstr ""
"Przykłady:\n"
"  respite-notes availability remove 2\n"
"\n"
"Istniejące rezerwacje zostają."

msgid ""
"Examples:\n"
"  respite-notes availability set\n"
"  respite-notes availability set --hours \"mon-fri 18:00-22:00\" --zone America/New_York --modalities video,phone\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability away 2026-12-24..2027-01-02"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite-notes availability set\n"
"  respite-notes availability set availability.json\n"
"  respite-notes availability set --weekdays mon-fri --from 09:00 --to 17:00 --zone America/New_York --modalities video,phone --duration 50\n"
"  respite-notes availability set --hours \"mon-fri 18:00-22:00\" --hours \"sat,sun 10:00-14:00\" --urgent-hours \"daily 22:00-02:00\" --zone America/New_York\n"
"\n"
"Czego nie wymienia żadna opcja, pozostaje bez zmian; zaimportowany kalendarz i nieobecności zostają w każdym razie."

msgid ""
"Examples:\n"
"  respite-notes availability show\n"
"  respite-notes availability show --json > availability.json"
msgstr ""
"Przykłady:\n"
"  respite-notes availability show\n"
"  respite-notes availability show --json > availability.json"

msgid ""
"Examples:\n"
"  respite-notes backup usb/keys-2026-11.bak\n"
"\n"
"Make one every quarter: new keys are made then, and an old backup cannot open what is sealed to them. Of the case files it holds what no server has: the key of psychotherapy notes, unfinished texts, the numbers of cases, and records that wait to be handed in. The rest is read from the department side again."
msgstr ""
"Przykłady:\n"
"  respite-notes backup usb/keys-2026-11.bak\n"
"\n"
"Twórz ją co kwartał: powstają wtedy nowe klucze, a stara kopia zapasowa nie może otworzyć tego, co jest nimi zapieczętowane. Z dokumentacji zawiera to, czego nie ma żaden serwer: klucz notatek z psychoterapii, nieskończone teksty, numery spraw i wpisy, które czekają na oddanie. Resztę odczytuje się ponownie ze strony departamentu."

msgid ""
"Examples:\n"
"  respite-notes book\n"
"  respite-notes book --at \"2026-11-24 19:00\" --modality phone --contact-file - < contact.txt"
msgstr ""
"Przykłady:\n"
"  respite-notes book\n"
"  respite-notes book --at \"2026-11-24 19:00\" --modality phone --contact-file - < contact.txt"

msgid ""
"Examples:\n"
"  respite-notes cancel 3\n"
"  respite-notes cancel 3 --yes --note-file note.txt"
msgstr ""
"Przykłady:\n"
"  respite-notes cancel 3\n"
"  respite-notes cancel 3 --yes --note-file note.txt"

msgid ""
"Examples:\n"
"  respite-notes cases\n"
"  respite-notes cases list --json"
msgstr ""
"Przykłady:\n"
"  respite-notes cases\n"
"  respite-notes cases list --json"

msgid ""
"Examples:\n"
"  respite-notes cases close 1\n"
"  respite-notes cases close 1 --reason goals-met --text-file note.txt --yes\n"
"\n"
"A case is not closed over a hand-off without an end, a report that is owed, or an unsigned note. The closing note is written, signed and locked on the way; one that is signed already is enough."
msgstr ""
"Przykłady:\n"
"  respite-notes cases close 1\n"
"  respite-notes cases close 1 --reason goals-met --text-file note.txt --yes\n"
"\n"
"Sprawy nie zamyka się, gdy jest w niej przekazanie bez zakończenia, niezłożone zgłoszenie lub niepodpisana notatka. Notatka końcowa zostaje przy tym napisana, podpisana i zablokowana; wystarczy też już podpisana."

msgid ""
"Examples:\n"
"  respite-notes cases open --walk-in\n"
"  respite-notes cases open --booking 3\n"
"  respite-notes cases open --booking 9 --same-as 1\n"
"\n"
"An officer who returns lands in the same case by the booking itself; the server cannot tell. --same-as is for one whom you recognise though the device is new. “held --walk-in” records the session of somebody at the door."
msgstr ""
"Przykłady:\n"
"  respite-notes cases open --walk-in\n"
"  respite-notes cases open --booking 3\n"
"  respite-notes cases open --booking 9 --same-as 1\n"
"\n"
"Osoba ze służby, która wraca, trafia do tej samej sprawy dzięki samej rezerwacji; serwer nie może tego poznać. --same-as jest dla kogoś, kogo rozpoznajesz, choć urządzenie jest nowe. „held --walk-in” zapisuje sesję kogoś, kto stoi w drzwiach."

msgid ""
"Examples:\n"
"  respite-notes cases rename 1\n"
"  respite-notes cases rename 1 --name-file name.txt\n"
"  respite-notes cases rename 1 --no-name"
msgstr ""
"Przykłady:\n"
"  respite-notes cases rename 1\n"
"  respite-notes cases rename 1 --name-file name.txt\n"
"  respite-notes cases rename 1 --no-name"

msgid ""
"Examples:\n"
"  respite-notes cases reopen 1\n"
"  respite-notes cases reopen 1 --reason-file why.txt"
msgstr ""
"Przykłady:\n"
"  respite-notes cases reopen 1\n"
"  respite-notes cases reopen 1 --reason-file why.txt"

msgid ""
"Examples:\n"
"  respite-notes cases show 1\n"
"  respite-notes cases show 1 --note 2 --json"
msgstr ""
"Przykłady:\n"
"  respite-notes cases show 1\n"
"  respite-notes cases show 1 --note 2 --json"

msgid ""
"Examples:\n"
"  respite-notes cosign 1\n"
"  respite-notes cosign 1 --yes\n"
"  respite-notes cosign 1 --return --reason-file remark.txt"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite-notes counts\n"
"  respite-notes counts --agree\n"
"  respite-notes counts --refuse\n"
"  respite-notes counts --json\n"
"\n"
"Liczby są na tym urządzeniu dzielone na dwie zapieczętowane połowy, po jednej dla każdej strony, i opuszczają je w losowej, późniejszej chwili kwartału. Publikowana jest tylko suma co najmniej pięciu osób prowadzących, z szumem."

msgid ""
"Examples:\n"
"  respite-notes custodian\n"
"  respite-notes custodian status --json"
msgstr ""
"Przykłady:\n"
"  respite-notes custodian\n"
"  respite-notes custodian status --json"

msgid ""
"Examples:\n"
"  respite-notes custodian found custodian.plan --holder \"Ana Torres\" --holder \"Ben Ito\" --holder \"Cleo Ward\" --threshold 2\n"
"\n"
"The plan goes to the clinical authority (“respite-authority custodian”). Once the roster names it, the holders' “sync” fetches their shares, and new records are sealed to the custodian as well; psychotherapy notes never are. Hand over what only the custodian before could open, before a new one takes its place. You alone see to it that the key is forgotten: this program does."
msgstr ""
"Przykłady:\n"
"  respite-notes custodian found custodian.plan --holder \"Ana Torres\" --holder \"Ben Ito\" --holder \"Cleo Ward\" --threshold 2\n"
"\n"
"Plan trafia do nadzoru klinicznego („respite-authority custodian”). Gdy tylko wymieni go wykaz, „sync” osób z udziałami pobiera ich udziały, a nowe wpisy są pieczętowane także dla powiernika; notatki z psychoterapii nigdy. Przekaż to, co mógł otworzyć tylko poprzedni powiernik, zanim jego miejsce zajmie nowy. To, czy klucz zostanie zapomniany, zależy tylko od Ciebie: ta aplikacja go zapomina."

msgid ""
"Examples:\n"
"  respite-notes custodian give --to \"Ben Ito\"\n"
"\n"
"A share cannot be cut down to one case: whoever has enough of them opens every case file that is sealed to the custodian. Agree with the other holders, by another way than this program, on whose cases are handed over, to whom and why."
msgstr ""
"Przykłady:\n"
"  respite-notes custodian give --to \"Ben Ito\"\n"
"\n"
"Udziału nie można ograniczyć do jednej sprawy: kto ma dość udziałów, otwiera całą dokumentację zapieczętowaną dla powiernika. Uzgodnij z pozostałymi osobami z udziałami, inną drogą niż ta aplikacja, czyje sprawy są przekazywane, komu i dlaczego."

msgid ""
"Examples:\n"
"  respite-notes custodian recover --of \"Ana Torres\" --to \"Cleo Ward\"\n"
"\n"
"For whom enough holders have left their shares with “custodian give”. Handed over are the cases that nobody else belongs to; the successor becomes a member at their next “sync”. Psychotherapy notes are never handed over. What Ana's device signed and nobody had seen before she was revoked is believed on the holders' word. Afterwards the holders take their shares back."
msgstr ""
"Przykłady:\n"
"  respite-notes custodian recover --of \"Ana Torres\" --to \"Cleo Ward\"\n"
"\n"
"Dla osoby, której dość osób z udziałami zostawiło swoje udziały za pomocą „custodian give”. Przekazywane są sprawy, do których nikt inny nie ma dostępu; osoba przejmująca otrzymuje dostęp przy swoim najbliższym „sync”. Notatek z psychoterapii nigdy się nie przekazuje. To, co podpisało urządzenie Any, a czego nikt nie widział przed jej unieważnieniem, uznaje się na słowo osób z udziałami. Potem osoby z udziałami zabierają swoje udziały z powrotem."

msgid ""
"Examples:\n"
"  respite-notes custodian take-back\n"
"\n"
"Whoever has fetched it already has it: found a new custodian where that matters."
msgstr ""
"Przykłady:\n"
"  respite-notes custodian take-back\n"
"\n"
"Kto już go pobrał, ten go ma: tam, gdzie to ma znaczenie, utwórz nowego powiernika."

msgid ""
"Examples:\n"
"  respite-notes device add usb/request --to usb/welcome\n"
"  respite-notes device add usb/request --to usb/welcome --words \"six words from the new device\"\n"
"\n"
"Whoever holds the device of this request reads from then on everything that you read. The welcome opens on that device alone. Your share of the records custodian's key goes along only where you say so: nothing takes it back."
msgstr ""
"Przykłady:\n"
"  respite-notes device add usb/request --to usb/welcome\n"
"  respite-notes device add usb/request --to usb/welcome --words \"sześć słów z nowego urządzenia\"\n"
"\n"
"Kto ma urządzenie z tego wniosku, czyta odtąd wszystko, co czytasz Ty. Plik powitalny otwiera się tylko na tym urządzeniu. Twój udział w kluczu powiernika wpisów idzie z nim tylko wtedy, gdy tak wskażesz: nic go nie odbierze."

msgid ""
"Examples:\n"
"  respite-notes device finish usb/welcome\n"
"\n"
"The department side has to serve the list that names this device; the welcome opens once. Delete the three files afterwards."
msgstr ""
"Przykłady:\n"
"  respite-notes device finish usb/welcome\n"
"\n"
"Strona departamentu musi już podawać listę, która wymienia to urządzenie; plik powitalny otwiera się raz. Potem usuń te trzy pliki."

msgid ""
"Examples:\n"
"  respite-notes device invite usb/invitation\n"
"\n"
"The file is public: your name, your identity key and the programme's code."
msgstr ""
"Przykłady:\n"
"  respite-notes device invite usb/invitation\n"
"\n"
"Ten plik jest publiczny: Twoje nazwisko, Twój klucz tożsamości i kod programu."

msgid ""
"Examples:\n"
"  respite-notes device list\n"
"  respite-notes device list --json"
msgstr ""
"Przykłady:\n"
"  respite-notes device list\n"
"  respite-notes device list --json"

msgid ""
"Examples:\n"
"  respite-notes device request usb/invitation --to usb/request\n"
"  respite-notes device request --to usb/request\n"
"\n"
"Without an invitation, a device that has its keys asks again: for a welcome that was lost, or because the first device has made new keys. The passphrase and the recovery sheet are this device's own."
msgstr ""
"Przykłady:\n"
"  respite-notes device request usb/invitation --to usb/request\n"
"  respite-notes device request --to usb/request\n"
"\n"
"Bez zaproszenia urządzenie, które ma już swoje klucze, prosi ponownie: o zgubiony plik powitalny albo dlatego, że pierwsze urządzenie utworzyło nowe klucze. Hasło i arkusz odzyskiwania są osobne dla tego urządzenia."

msgid ""
"Examples:\n"
"  respite-notes device revoke 2\n"
"  respite-notes device revoke 2 --yes\n"
"\n"
"It cannot be undone. A device that you still have: synchronise it first, then “respite-notes wipe” on it."
msgstr ""
"Przykłady:\n"
"  respite-notes device revoke 2\n"
"  respite-notes device revoke 2 --yes\n"
"\n"
"Tego nie można cofnąć. Urządzenie, które nadal masz, najpierw zsynchronizuj, potem uruchom na nim „respite-notes wipe”."

msgid ""
"Examples:\n"
"  respite-notes disclose 1\n"
"  respite-notes disclose 1 --release 1 --notice-sent\n"
"  respite-notes disclose 1 --basis danger-to-persons --parts notes --recipient-file who.txt --purpose-file why.txt\n"
"  respite-notes disclose 1 --report 1 --parts notes\n"
"\n"
"Nothing is logged without a release that is in force and covers it, or a legal basis: own-request, danger-to-persons, child-abuse, elder-abuse, disability-abuse, peer-other-law, peer-danger, peer-witness, court-order, other-exception, treatment-team. “respite-notes strike --disclosure” marks a wrong entry; it stays readable."
msgstr ""
"Przykłady:\n"
"  respite-notes disclose 1\n"
"  respite-notes disclose 1 --release 1 --notice-sent\n"
"  respite-notes disclose 1 --basis danger-to-persons --parts notes --recipient-file who.txt --purpose-file why.txt\n"
"  respite-notes disclose 1 --report 1 --parts notes\n"
"\n"
"Niczego nie odnotowuje się bez zgody na ujawnienie informacji, która obowiązuje i to obejmuje, albo bez podstawy prawnej: own-request, danger-to-persons, child-abuse, elder-abuse, disability-abuse, peer-other-law, peer-danger, peer-witness, court-order, other-exception, treatment-team. „respite-notes strike --disclosure” oznacza błędny wpis; pozostaje czytelny."

msgid ""
"Examples:\n"
"  respite-notes disclosures 1\n"
"  respite-notes disclosures 1 --json"
msgstr ""
"Przykłady:\n"
"  respite-notes disclosures 1\n"
"  respite-notes disclosures 1 --json"

msgid ""
"Examples:\n"
"  respite-notes drafts\n"
"  respite-notes drafts list --json"
msgstr ""
"Przykłady:\n"
"  respite-notes drafts\n"
"  respite-notes drafts list --json"

msgid ""
"Examples:\n"
"  respite-notes drafts discard 2\n"
"  respite-notes drafts discard 2 --yes"
msgstr ""
"Przykłady:\n"
"  respite-notes drafts discard 2\n"
"  respite-notes drafts discard 2 --yes"

msgid ""
"Examples:\n"
"  respite-notes drafts show 1\n"
"  respite-notes drafts show 1 --json"
msgstr ""
"Przykłady:\n"
"  respite-notes drafts show 1\n"
"  respite-notes drafts show 1 --json"

msgid ""
"Examples:\n"
"  respite-notes due\n"
"  respite-notes due --json"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite-notes export 1 --for officer --out copy\n"
"  respite-notes export 1 --for 2 --format html --out copy\n"
"  respite-notes export 1 --for 2 --format fhir --out copy --yes\n"
"\n"
"Formaty: text, html, json, fhir (HL7 FHIR R4). Plik jest nowy i tylko dla Ciebie; kto go dostanie, może go przeczytać. To, co niepodpisane, zostaje pominięte, podobnie jak notatki z psychoterapii, do których służy „private export”. Kopia trafia do rejestru ujawnień."

msgid ""
"Examples:\n"
"  respite-notes followup add 1 --due \"2026-11-27 10:00\" --text-file - < what.txt\n"
"  respite-notes followup add 1 --booking 5\n"
"  respite-notes followup add 1 --next-day\n"
"\n"
"--next-day stays on your list until the next day is over, and shows the times that you keep free for it."
msgstr ""
"Przykłady:\n"
"  respite-notes followup add 1 --due \"2026-11-27 10:00\" --text-file - < what.txt\n"
"  respite-notes followup add 1 --booking 5\n"
"  respite-notes followup add 1 --next-day\n"
"\n"
"--next-day pozostaje na Twojej liście, aż minie następny dzień, i pokazuje terminy, które na to zachowujesz."

msgid ""
"Examples:\n"
"  respite-notes followup done\n"
"  respite-notes followup done 1 2\n"
"  respite-notes followup done 1 2 --declined --reason-file remark.txt"
msgstr ""
"Przykłady:\n"
"  respite-notes followup done\n"
"  respite-notes followup done 1 2\n"
"  respite-notes followup done 1 2 --declined --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes followup drop 1 2\n"
"  respite-notes followup drop 1 2 --reason-file remark.txt"
msgstr ""
"Przykłady:\n"
"  respite-notes followup drop 1 2\n"
"  respite-notes followup drop 1 2 --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes followup list\n"
"  respite-notes followup list 1 --all\n"
"  respite-notes followup list --json"
msgstr ""
"Przykłady:\n"
"  respite-notes followup list\n"
"  respite-notes followup list 1 --all\n"
"  respite-notes followup list --json"

msgid ""
"Examples:\n"
"  respite-notes followup move 1 2 --to \"2026-11-28 10:00\"\n"
"  respite-notes followup move 1 2 --booking 5"
msgstr ""
"Przykłady:\n"
"  respite-notes followup move 1 2 --to \"2026-11-28 10:00\"\n"
"  respite-notes followup move 1 2 --booking 5"

msgid ""
"Examples:\n"
"  respite-notes followup tried 1 2\n"
"  respite-notes followup tried 1 2 --last --reason-file remark.txt"
msgstr ""
"Przykłady:\n"
"  respite-notes followup tried 1 2\n"
"  respite-notes followup tried 1 2 --last --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes goal add 1\n"
"  respite-notes goal add 1 --text-file goal.txt --measure-file measure.txt --target 2027-02-28"
msgstr ""
"Przykłady:\n"
"  respite-notes goal add 1\n"
"  respite-notes goal add 1 --text-file goal.txt --measure-file measure.txt --target 2027-02-28"

msgid ""
"Examples:\n"
"  respite-notes goal list\n"
"  respite-notes goal list 1 --history\n"
"  respite-notes goal list 1 --json"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite-notes goal set\n"
"  respite-notes goal set 1 2 --achievement improving\n"
"  respite-notes goal set 1 2 --status completed --achievement achieved --reason-file remark.txt\n"
"\n"
"Zakończono (completed), odwołano (cancelled) i odrzucono (rejected) oznaczają koniec: zakończony cel ustala się od nowa."

msgid ""
"Examples:\n"
"  respite-notes handoff list\n"
"  respite-notes handoff list 1 --all\n"
"  respite-notes handoff list --json"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite-notes handoff offer\n"
"  respite-notes handoff offer 1 --resource 6 --reason-file why.txt\n"
"  respite-notes handoff offer 1 --service-file service.txt --contact-file contact.txt --reason-file - < why.txt\n"
"\n"
"Bez zgody na ujawnienie informacji nie mów placówce niczego o tej osobie."

msgid ""
"Examples:\n"
"  respite-notes handoff resources\n"
"  respite-notes handoff resources --json"
msgstr ""
"Przykłady:\n"
"  respite-notes handoff resources\n"
"  respite-notes handoff resources --json"

msgid ""
"Examples:\n"
"  respite-notes handoff {word} 1 2\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt"
msgstr ""
"Przykłady:\n"
"  respite-notes handoff {word} 1 2\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt --yes\n"
"\n"
"An end is final; whoever comes back is offered a new one."
msgstr ""
"Przykłady:\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt --yes\n"
"\n"
"Zakończenie jest ostateczne; kto wróci, dostaje nową propozycję."

msgid ""
"Examples:\n"
"  respite-notes held 3\n"
"  respite-notes held 3 --no-show\n"
"  respite-notes held --walk-in 2 --at \"2026-11-24 19:00\" --minutes 30\n"
"  respite-notes note 1 --booking 3\n"
"\n"
"Who came is known to the members of the case alone. Whoever did not come may be due a call, too. “respite-notes strike --session” puts a wrong one right."
msgstr ""
"Przykłady:\n"
"  respite-notes held 3\n"
"  respite-notes held 3 --no-show\n"
"  respite-notes held --walk-in 2 --at \"2026-11-24 19:00\" --minutes 30\n"
"  respite-notes note 1 --booking 3\n"
"\n"
"Kto przyszedł, wiedzą tylko osoby z dostępem do sprawy. Do tego, kto nie przyszedł, też może trzeba zadzwonić. „respite-notes strike --session” naprawia błędną sesję."

msgid ""
"Examples:\n"
"  respite-notes import 1 session.md\n"
"  respite-notes import 1 old/*.txt --happened \"2026-10-02 19:00\" --reason-file why.txt\n"
"  respite-notes import 1 call.txt --format contact --yes\n"
"\n"
"Each file becomes one draft; “sign” makes it a note. The files stay where they are, readable: remove them yourself."
msgstr ""
"Przykłady:\n"
"  respite-notes import 1 session.md\n"
"  respite-notes import 1 old/*.txt --happened \"2026-10-02 19:00\" --reason-file why.txt\n"
"  respite-notes import 1 call.txt --format contact --yes\n"
"\n"
"Z każdego pliku powstaje jeden szkic; „sign” robi z niego notatkę. Pliki zostają tam, gdzie są, czytelne: usuń je we własnym zakresie."

msgid ""
"Examples:\n"
"  respite-notes init\n"
"  respite-notes init --name \"Dana Rivera\" --backup usb/keys.bak --recovery-file sheet.txt --passphrase-file pass.txt\n"
"\n"
"Without your keys nobody can open what officers told you, not even the clinical authority: keep the backup and the sheet apart from this device."
msgstr ""
"Przykłady:\n"
"  respite-notes init\n"
"  respite-notes init --name \"Dana Rivera\" --backup usb/keys.bak --recovery-file sheet.txt --passphrase-file pass.txt\n"
"\n"
"Bez Twoich kluczy nikt nie otworzy tego, co powierzono Ci w tajemnicy, nawet nadzór kliniczny: przechowuj kopię zapasową i arkusz z dala od tego urządzenia."

msgid ""
"Examples:\n"
"  respite-notes join programme.bundle\n"
"  respite-notes join programme.bundle --words-compared --passphrase-file pass.txt\n"
"  respite-notes join --card-file card.txt\n"
"\n"
"The card file holds the address and the groups of a card; only the first four groups are used. Run it again to publish your keys once the roster names you."
msgstr ""
"Przykłady:\n"
"  respite-notes join programme.bundle\n"
"  respite-notes join programme.bundle --words-compared --passphrase-file pass.txt\n"
"  respite-notes join --card-file card.txt\n"
"\n"
"Plik karty zawiera adres i grupy karty; używane są tylko pierwsze cztery grupy. Uruchom ponownie, aby opublikować swoje klucze, gdy tylko znajdziesz się w wykazie."

msgid ""
"Examples:\n"
"  respite-notes keys rotate\n"
"  respite-notes keys rotate --yes --json\n"
"\n"
"For when somebody may have seen the present ones. New keys come by themselves each quarter. The old ones open what was sealed to them until then, and are destroyed as at the end of their quarters. Who has copied both a record's wrap and an old key can still read that record. Your identity and device keys stay: if those were seen, tell the clinical authority. Other devices of yours have to be added again."
msgstr ""
"Przykłady:\n"
"  respite-notes keys rotate\n"
"  respite-notes keys rotate --yes --json\n"
"\n"
"Na wypadek, gdyby ktoś mógł zobaczyć obecne. Nowe klucze pojawiają się same co kwartał. Stare otwierają to, co do tej pory nimi zapieczętowano, i są niszczone tak jak na koniec swoich kwartałów. Kto skopiował zarówno opakowanie wpisu, jak i stary klucz, nadal może przeczytać ten wpis. Twoje klucze tożsamości i urządzenia zostają: jeśli ktoś je widział, zawiadom nadzór kliniczny. Inne Twoje urządzenia trzeba dodać ponownie."

msgid ""
"Examples:\n"
"  respite-notes leave\n"
"  respite-notes leave --json\n"
"\n"
"Once you are revoked nobody can seal to you, and what only you could open is lost, unless the programme has a records custodian. Psychotherapy notes are yours alone in any event."
msgstr ""
"Przykłady:\n"
"  respite-notes leave\n"
"  respite-notes leave --json\n"
"\n"
"Po unieważnieniu nikt nie może niczego dla Ciebie zapieczętować, a to, co możesz otworzyć tylko Ty, przepada, chyba że program ma powiernika wpisów. Notatki z psychoterapii należą w każdym razie tylko do Ciebie."

msgid ""
"Examples:\n"
"  respite-notes mark 3 attended\n"
"  respite-notes mark 3 no-show\n"
"  respite-notes mark 3 cancelled"
msgstr ""
"Przykłady:\n"
"  respite-notes mark 3 attended\n"
"  respite-notes mark 3 no-show\n"
"  respite-notes mark 3 cancelled"

msgid ""
"Examples:\n"
"  respite-notes move 4 --at \"2026-11-24 19:00\"\n"
"\n"
"To others, propose a time instead."
msgstr ""
"Przykłady:\n"
"  respite-notes move 4 --at \"2026-11-24 19:00\"\n"
"\n"
"Innym zamiast tego zaproponuj termin."

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
"Przykłady:\n"
"  respite-notes note 1\n"
"  respite-notes note 1 --format dap --booking 3\n"
"  respite-notes note 1 --revise 2\n"
"  respite-notes note --resume\n"
"  respite-notes note 1 --happened \"2026-11-24 19:00\" --reason-file why.txt\n"
"\n"
"Twój edytor (VISUAL lub EDITOR) dostaje plik w pamięci; komputer, który używa pliku wymiany lub hibernuje, może zapisać go na dysku. Wyłącz historię i kopie zapasowe, które edytor może trzymać gdzie indziej. Notatka o czymś sprzed ponad 72 godzin to wpis opóźniony: podaj powód. Widać w nim, kiedy to się stało i kiedy zostało zapisane."

msgid ""
"Examples:\n"
"  respite-notes now\n"
"  respite-notes now --all"
msgstr ""
"Przykłady:\n"
"  respite-notes now\n"
"  respite-notes now --all"

msgid ""
"Examples:\n"
"  respite-notes offer 3\n"
"  respite-notes offer 3 --days 30 --kind couple --note-file note.txt\n"
"\n"
"The officer books it with “respite again”. For calls that you owe somebody see “followup”."
msgstr ""
"Przykłady:\n"
"  respite-notes offer 3\n"
"  respite-notes offer 3 --days 30 --kind couple --note-file note.txt\n"
"\n"
"Osoba ze służby rezerwuje ją przez „respite again”. Telefony, które masz wykonać, znajdziesz w „followup”."

msgid ""
"Examples:\n"
"  respite-notes open 3\n"
"  respite-notes open 3 --json"
msgstr ""
"Przykłady:\n"
"  respite-notes open 3\n"
"  respite-notes open 3 --json"

msgid ""
"Examples:\n"
"  respite-notes plan history 1\n"
"  respite-notes plan history 1 --json"
msgstr ""
"Przykłady:\n"
"  respite-notes plan history 1\n"
"  respite-notes plan history 1 --json"

msgid ""
"Examples:\n"
"  respite-notes plan show 1\n"
"  respite-notes plan show 1 --version-number 1\n"
"  respite-notes plan show 1 --json"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite-notes plan write 1\n"
"  respite-notes plan write 1 --text-file plan.txt --goals 1,2 --review 2027-01-31\n"
"  respite-notes plan write 1 --text-file plan.txt --visits 6 --every 14 --from 2027-01-04\n"
"\n"
"Twój edytor (VISUAL lub EDITOR) dostaje plik w pamięci z tekstem poprzedniej wersji; komputer, który używa pliku wymiany lub hibernuje, może zapisać go na dysku. Co nie zostanie podane, pozostaje bez zmian: spotkania, dzień przeglądu. Bez --goals plan wymienia cele, które są otwarte."

msgid ""
"Examples:\n"
"  respite-notes private export 1 --for 3 --out copy\n"
"  respite-notes private export 1 --for 3 --html --out copy --yes\n"
"\n"
"“respite-notes roi add --psychotherapy” records the authorization (45 CFR 164.508). A release of other things is not enough, whatever its words."
msgstr ""
"Przykłady:\n"
"  respite-notes private export 1 --for 3 --out copy\n"
"  respite-notes private export 1 --for 3 --html --out copy --yes\n"
"\n"
"„respite-notes roi add --psychotherapy” zapisuje upoważnienie (45 CFR 164.508). Zgoda na ujawnienie innych informacji nie wystarcza, niezależnie od jej brzmienia."

msgid ""
"Examples:\n"
"  respite-notes private list 1\n"
"  respite-notes private list 1 --json"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite-notes private note 1\n"
"  respite-notes private note 1 --revise 2\n"
"  respite-notes private note 1 --text-file -\n"
"\n"
"Twój edytor dostaje plik w pamięci; komputer, który korzysta z pliku wymiany lub hibernacji, może zapisać go na dysku."

msgid ""
"Examples:\n"
"  respite-notes private passphrase\n"
"  respite-notes private passphrase --private-passphrase-file old --new-private-passphrase-file new\n"
"\n"
"Take another one than that of your state. Nobody can bring it back: not the recovery sheet, not the custodian. An older backup still opens with the older passphrase."
msgstr ""
"Przykłady:\n"
"  respite-notes private passphrase\n"
"  respite-notes private passphrase --private-passphrase-file old --new-private-passphrase-file new\n"
"\n"
"Wybierz inne hasło niż do swoich danych. Nikt nie może go przywrócić: ani arkusz odzyskiwania, ani powiernik. Starszą kopię zapasową nadal otwiera starsze hasło."

msgid ""
"Examples:\n"
"  respite-notes private show 1 2\n"
"  respite-notes private show 1 2 --json"
msgstr ""
"Przykłady:\n"
"  respite-notes private show 1 2\n"
"  respite-notes private show 1 2 --json"

msgid ""
"Examples:\n"
"  respite-notes propose 3\n"
"  respite-notes propose 3 --at \"2026-11-24 19:00\" --note-file note.txt"
msgstr ""
"Przykłady:\n"
"  respite-notes propose 3\n"
"  respite-notes propose 3 --at \"2026-11-24 19:00\" --note-file note.txt"

msgid ""
"Examples:\n"
"  respite-notes queue\n"
"  respite-notes queue --json\n"
"\n"
"For each supervisee also how many notes are not signed yet and since when, as their devices said when they last handed in. What is more than two weeks old may be otherwise by now."
msgstr ""
"Przykłady:\n"
"  respite-notes queue\n"
"  respite-notes queue --json\n"
"\n"
"O każdej superwizowanej osobie także, ile notatek nie jest jeszcze podpisanych i od kiedy, według tego, co jej urządzenia podały przy ostatnim oddaniu. To, co ma ponad dwa tygodnie, może już być inne."

msgid ""
"Examples:\n"
"  respite-notes report done 1\n"
"  respite-notes report done 1 --not-owed --text-file why.txt\n"
"\n"
"A report that was made only in writing stays due until the oral one is recorded as well."
msgstr ""
"Przykłady:\n"
"  respite-notes report done 1\n"
"  respite-notes report done 1 --not-owed --text-file why.txt\n"
"\n"
"Zgłoszenie dokonane tylko na piśmie czeka dalej, dopóki nie zostanie zapisane także ustne."

msgid ""
"Examples:\n"
"  respite-notes report list 1\n"
"  respite-notes report list 1 --json"
msgstr ""
"Przykłady:\n"
"  respite-notes report list 1\n"
"  respite-notes report list 1 --json"

msgid ""
"Examples:\n"
"  respite-notes report start 1\n"
"  respite-notes report start 1 --ground child-abuse --text-file what.txt --happened \"2026-11-24 19:00\"\n"
"\n"
"The grounds: child-abuse, elder-abuse, disability-abuse. The timers run from --happened, when you came to suspect."
msgstr ""
"Przykłady:\n"
"  respite-notes report start 1\n"
"  respite-notes report start 1 --ground child-abuse --text-file what.txt --happened \"2026-11-24 19:00\"\n"
"\n"
"Podstawy: child-abuse, elder-abuse, disability-abuse. Czasomierze biegną od --happened, czyli od chwili, gdy pojawiło się Twoje podejrzenie."

msgid ""
"Examples:\n"
"  respite-notes report step 1\n"
"  respite-notes report step 1 --written --text-file reference.txt\n"
"  respite-notes report step 1 --report 2 --happened \"2026-11-24 21:30\"\n"
"\n"
"Log what was told with “respite-notes disclose CASE --report NUMBER”."
msgstr ""
"Przykłady:\n"
"  respite-notes report step 1\n"
"  respite-notes report step 1 --written --text-file reference.txt\n"
"  respite-notes report step 1 --report 2 --happened \"2026-11-24 21:30\"\n"
"\n"
"To, co ujawniono, odnotuj za pomocą „respite-notes disclose CASE --report NUMBER”."

msgid ""
"Examples:\n"
"  respite-notes request dana.request\n"
"\n"
"The file is public: your name and your identity key."
msgstr ""
"Przykłady:\n"
"  respite-notes request dana.request\n"
"\n"
"Ten plik jest publiczny: Twoje nazwisko i Twój klucz tożsamości."

msgid ""
"Examples:\n"
"  respite-notes restore usb/keys.bak\n"
"  respite-notes restore usb/keys.bak --recovery-file sheet.txt\n"
"  respite-notes restore --recovery-file sheet.txt\n"
"\n"
"Without a backup file, the recovery sheet opens the state that is here, and you choose a new passphrase."
msgstr ""
"Przykłady:\n"
"  respite-notes restore usb/keys.bak\n"
"  respite-notes restore usb/keys.bak --recovery-file sheet.txt\n"
"  respite-notes restore --recovery-file sheet.txt\n"
"\n"
"Bez pliku kopii zapasowej arkusz odzyskiwania otwiera dane, które są tutaj, a Ty wybierasz nowe hasło."

msgid ""
"Examples:\n"
"  respite-notes retention\n"
"  respite-notes retention list --json"
msgstr ""
"Przykłady:\n"
"  respite-notes retention\n"
"  respite-notes retention list --json"

msgid ""
"Examples:\n"
"  respite-notes retention death 1\n"
"  respite-notes retention death 1 --on 2026-11-24 --yes\n"
"\n"
"The case is kept for three years from then on, or for as long as the policy says. “respite-notes strike --death” puts a mistake right."
msgstr ""
"Przykłady:\n"
"  respite-notes retention death 1\n"
"  respite-notes retention death 1 --on 2026-11-24 --yes\n"
"\n"
"Od tej chwili sprawę przechowuje się trzy lata albo tak długo, jak mówi regulamin. „respite-notes strike --death” naprawia pomyłkę."

msgid ""
"Examples:\n"
"  respite-notes retention hold 1\n"
"  respite-notes retention hold 1 --reason-file subpoena.txt"
msgstr ""
"Przykłady:\n"
"  respite-notes retention hold 1\n"
"  respite-notes retention hold 1 --reason-file subpoena.txt"

msgid ""
"Examples:\n"
"  respite-notes retention keep 1\n"
"\n"
"It stays on this device alone, until the case's time is over."
msgstr ""
"Przykłady:\n"
"  respite-notes retention keep 1\n"
"\n"
"Zostaje tylko na tym urządzeniu, dopóki nie minie czas sprawy."

msgid ""
"Examples:\n"
"  respite-notes retention let-go 1\n"
"  respite-notes retention let-go 1 --yes"
msgstr ""
"Przykłady:\n"
"  respite-notes retention let-go 1\n"
"  respite-notes retention let-go 1 --yes"

msgid ""
"Examples:\n"
"  respite-notes retention lift 1\n"
"  respite-notes retention lift 1 --reason-file order.txt --yes"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite-notes retention sweep\n"
"  respite-notes retention sweep 4 7\n"
"  respite-notes retention sweep --yes --json\n"
"\n"
"Gdy nie można nikogo zapytać i nie podano --yes, mówi tylko, co by zniszczyło. Notatki z psychoterapii znikają razem ze swoją sprawą, gdy podano ich hasło. Wcześniejsze kopie zapasowe zachowują swoją zawartość; serwer, który przechowuje kopie, nie może z nimi nic zrobić, gdy klucz tego kwartału zostanie zniszczony, mniej więcej miesiąc po kwartale."

msgid ""
"Examples:\n"
"  respite-notes roi add 1\n"
"  respite-notes roi add 1 --parts notes,plans-and-goals --until 2027-06-30 --recipient-file who.txt --purpose-file why.txt --copy-given\n"
"  respite-notes roi add 1 --psychotherapy --until 2027-01-31\n"
"\n"
"A written release names recipient and scope (CGS 52-146q(b)). Recipient and purpose are no arguments: others on this machine could see them. Psychotherapy notes need an authorization of their own (45 CFR 164.508); combine it with nothing."
msgstr ""
"Przykłady:\n"
"  respite-notes roi add 1\n"
"  respite-notes roi add 1 --parts notes,plans-and-goals --until 2027-06-30 --recipient-file who.txt --purpose-file why.txt --copy-given\n"
"  respite-notes roi add 1 --psychotherapy --until 2027-01-31\n"
"\n"
"Pisemna zgoda na ujawnienie informacji wymienia odbiorcę i zakres (CGS 52-146q(b)). Odbiorca i cel nie są argumentami: inne osoby na tym komputerze mogłyby je zobaczyć. Notatki z psychoterapii wymagają własnego upoważnienia (45 CFR 164.508); nie łącz go z niczym."

msgid ""
"Examples:\n"
"  respite-notes roi list 1\n"
"  respite-notes roi list 1 --json"
msgstr ""
"Przykłady:\n"
"  respite-notes roi list 1\n"
"  respite-notes roi list 1 --json"

msgid ""
"Examples:\n"
"  respite-notes roi revoke 1 2\n"
"  respite-notes roi revoke 1 2 --in-writing --yes"
msgstr ""
"Przykłady:\n"
"  respite-notes roi revoke 1 2\n"
"  respite-notes roi revoke 1 2 --in-writing --yes"

msgid ""
"Examples:\n"
"  respite-notes schedule\n"
"  respite-notes schedule --all\n"
"  respite-notes schedule --offline --json"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite-notes search\n"
"  echo \"night elm\" | respite-notes search --text-file -\n"
"\n"
"Każde słowo musi wystąpić, w całości lub w części. Słów nie podaje się w poleceniu: mogliby je zobaczyć inni na tym komputerze."

msgid ""
"Examples:\n"
"  respite-notes share 1\n"
"  respite-notes share 1 --with \"Ben Ortiz\"\n"
"  respite-notes share 1 --with Ben --cover --until 2026-12-24\n"
"\n"
"The records are wrapped anew for the colleague; the server is told nothing but who may fetch. Psychotherapy notes never go along. A cover does not end by itself: “due” says when its day has come, and “unshare” ends it."
msgstr ""
"Przykłady:\n"
"  respite-notes share 1\n"
"  respite-notes share 1 --with \"Ben Ortiz\"\n"
"  respite-notes share 1 --with Ben --cover --until 2026-12-24\n"
"\n"
"Wpisy są na nowo opakowywane dla osoby z zespołu; serwer dowiaduje się tylko, kto może pobierać. Notatki z psychoterapii nigdy nie idą razem z nimi. Zastępstwo nie kończy się samo: „due” mówi, kiedy nadszedł jego dzień, a „unshare” je kończy."

msgid ""
"Examples:\n"
"  respite-notes sign 1 2\n"
"  respite-notes sign 1 2 --yes"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite-notes strike 1 2\n"
"  respite-notes strike 1 2 --yes --reason-file why.txt\n"
"  respite-notes strike 1 --session 3\n"
"  respite-notes strike 1 --hand-off 1\n"
"\n"
"Może to zrobić autor albo osoba superwizująca. Z sesją znikają jej dalsze kontakty. Co ujawniono, to ujawniono: wykreślone ujawnienie pozostaje w rejestrze."

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
"Przykłady:\n"
"  respite-notes sync\n"
"  respite-notes sync --json\n"
"  respite-notes sync --only-copy\n"
"  respite-notes sync --hand-in\n"
"\n"
"Wpisy Twoich spraw czekają na własną porę, aby serwer nie widział, kiedy powstały; --hand-in wysyła je teraz. --only-copy jest dla tego jednego urządzenia, które działa dalej po tym, jak w użyciu były dwie kopie Twoich kluczy.\n"
"\n"
"To, co serwer pokazuje, choć nie powinien, albo zataja, nigdy nie uchodzi za prawdę: każdy rodzaj jest ostrzeżeniem w wyjściu błędów, a --json liczy go w „findings”. Polecenie kończy się mimo to z 0, bo pobrało, co przeszło weryfikację, i praca idzie dalej; z 1 kończy się, gdy strona departamentu nie odpowiada."

msgid ""
"Examples:\n"
"  respite-notes tasks\n"
"  respite-notes tasks --json\n"
"  respite-notes tasks --done 3\n"
"\n"
"A session leaves the list when it is cancelled or moved, or when you say that it was handed over otherwise."
msgstr ""
"Przykłady:\n"
"  respite-notes tasks\n"
"  respite-notes tasks --json\n"
"  respite-notes tasks --done 3\n"
"\n"
"Sesja znika z listy, gdy zostanie odwołana lub przełożona albo gdy podasz, że przekazano ją w inny sposób."

msgid ""
"Examples:\n"
"  respite-notes today\n"
"  respite-notes today --offline --json\n"
"\n"
"One list with times: follow-ups, next-day holds, hand-offs that stand still, notes without a signature (72 hours) or co-signature (7 days), reports (12 and 48 hours). For supervisors, how many notes wait, and how many of their supervisees' are unsigned. Below it, your own figures against the goals that the programme has signed; nobody else sees them."
msgstr ""
"Przykłady:\n"
"  respite-notes today\n"
"  respite-notes today --offline --json\n"
"\n"
"Jedna lista z terminami: dalsze kontakty, miejsca na następny dzień, przekazania, które stoją w miejscu, notatki bez podpisu (72 godziny) lub współpodpisu (7 dni), zgłoszenia (12 i 48 godzin). Dla superwizji: ile notatek czeka i ile notatek superwizowanych osób jest niepodpisanych. Poniżej Twoje własne liczby na tle celów podpisanych przez program; nikt inny ich nie widzi."

msgid ""
"Examples:\n"
"  respite-notes transfer 1 --to \"Ben Ortiz\"\n"
"  respite-notes transfer --all --to Ben\n"
"\n"
"You leave the case: nothing that comes after is sealed to you. Sign or discard your drafts first. Psychotherapy notes never go along: they stay yours, and nobody else can ever read them."
msgstr ""
"Przykłady:\n"
"  respite-notes transfer 1 --to \"Ben Ortiz\"\n"
"  respite-notes transfer --all --to Ben\n"
"\n"
"Opuszczasz sprawę: nic, co przyjdzie później, nie będzie dla Ciebie zapieczętowane. Najpierw podpisz lub odrzuć swoje szkice. Notatki z psychoterapii nigdy nie idą razem z nią: pozostają Twoje i nikt inny nigdy nie może ich przeczytać."

msgid ""
"Examples:\n"
"  respite-notes unshare 1\n"
"  respite-notes unshare 1 \"Ben Ortiz\"\n"
"\n"
"All records are wrapped anew without them. What they have read, copied or still have on their device stays with them; no program can take it back."
msgstr ""
"Przykłady:\n"
"  respite-notes unshare 1\n"
"  respite-notes unshare 1 \"Ben Ortiz\"\n"
"\n"
"Wszystkie wpisy są na nowo opakowywane z pominięciem tej osoby. To, co ta osoba już zna, skopiowała lub wciąż ma na swoim urządzeniu, zostaje u niej; żadna aplikacja nie może tego odebrać."

msgid ""
"Examples:\n"
"  respite-notes verify\n"
"  respite-notes verify --json"
msgstr ""
"Przykłady:\n"
"  respite-notes verify\n"
"  respite-notes verify --json"

msgid ""
"Examples:\n"
"  respite-notes wipe\n"
"  respite-notes wipe --yes\n"
"\n"
"Backups elsewhere are not touched."
msgstr ""
"Przykłady:\n"
"  respite-notes wipe\n"
"  respite-notes wipe --yes\n"
"\n"
"Kopie zapasowe w innych miejscach pozostają nietknięte."

msgid ""
"Examples:\n"
"  respite-summary coverage\n"
"  respite-summary coverage --days 28 --json\n"
"  respite-summary coverage --model police-based\n"
"\n"
"From the openings that are the same for everybody who asks; nothing here is about an officer. The goals are those of the signed policy."
msgstr ""
"Przykłady:\n"
"  respite-summary coverage\n"
"  respite-summary coverage --days 28 --json\n"
"  respite-summary coverage --model police-based\n"
"\n"
"Na podstawie wolnych terminów, takich samych dla każdego, kto pyta; nic tu nie dotyczy żadnej osoby ze służby. Cele pochodzą z podpisanego regulaminu."

msgid ""
"Examples:\n"
"  respite-summary export --html summary.html\n"
"  respite-summary export --round 2027-Q1 --csv summary.csv --json summary.json\n"
"\n"
"The page is one file without scripts that loads nothing; it prints on two sheets."
msgstr ""
"Przykłady:\n"
"  respite-summary export --html summary.html\n"
"  respite-summary export --round 2027-Q1 --csv summary.csv --json summary.json\n"
"\n"
"Strona to jeden plik bez skryptów, który niczego nie wczytuje; drukuje się na dwóch kartkach."

msgid ""
"Examples:\n"
"  respite-summary invitation\n"
"  respite-summary invitation > invitation.txt"
msgstr ""
"Przykłady:\n"
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
"Przykłady:\n"
"  respite-summary join\n"
"  respite-summary join --invitation-file invitation.txt --words-compared\n"
"  respite-summary join --bundle programme.bundle\n"
"\n"
"Zaproszenie to adres i cztery grupy, tak jak drukuje je „respite-summary invitation”. Karta osoby ze służby nim nie jest: jej kod należy do tej osoby."

msgid ""
"Examples:\n"
"  respite-summary latest\n"
"  respite-summary latest --json"
msgstr ""
"Przykłady:\n"
"  respite-summary latest\n"
"  respite-summary latest --json"

msgid ""
"Examples:\n"
"  respite-summary list\n"
"  respite-summary list --json"
msgstr ""
"Przykłady:\n"
"  respite-summary list\n"
"  respite-summary list --json"

msgid ""
"Examples:\n"
"  respite-summary show 2027-Q1\n"
"  respite-summary show 2027-Q1 --json"
msgstr ""
"Przykłady:\n"
"  respite-summary show 2027-Q1\n"
"  respite-summary show 2027-Q1 --json"

msgid ""
"Examples:\n"
"  respite-summary trend\n"
"  respite-summary trend --json"
msgstr ""
"Przykłady:\n"
"  respite-summary trend\n"
"  respite-summary trend --json"

msgid ""
"Examples:\n"
"  respite-summary verify\n"
"  respite-summary verify --json"
msgstr ""
"Przykłady:\n"
"  respite-summary verify\n"
"  respite-summary verify --json"

msgid "Exception {number}"
msgstr "Wyjątek {number}"

msgid "Exit with 1 where something has expired or ends within 30 days: for a timer that sends mail."
msgstr "Zakończ kodem 1, gdy coś wygasło lub kończy się w ciągu 30 dni: dla czasomierza, który wysyła pocztę."

msgid "Expired"
msgstr "Po terminie ważności"

msgid "Expired: {document}. No new bookings until the clinical authority renews it: {contact}."
msgstr "Po terminie ważności: {document}. Nowych rezerwacji nie będzie, aż nadzór kliniczny go odnowi: {contact}."

msgid "Expires"
msgstr "Wygasa"

msgid "Expires soon"
msgstr "Wkrótce wygasa"

msgid "Expires soon: {document}. The clinical authority renews it: {contact}."
msgstr "Wkrótce wygasa: {document}. Odnawia to nadzór kliniczny: {contact}."

msgctxt "kind of service"
msgid "Faith"
msgstr "Wiara"

msgid "Family"
msgstr "Rodzina"

msgctxt "kind of service"
msgid "Family"
msgstr "Rodzina"

msgid "Family and home"
msgstr "Rodzina i dom"

msgid "Fetch and verify the schedule, acknowledge what is new, send what is saved."
msgstr "Pobierz i zweryfikuj terminarz, potwierdź nowości, wyślij, co zapisane."

msgid "Fetching case files"
msgstr "Pobieranie dokumentacji"

msgid "Fetching tokens"
msgstr "Pobieranie bonów"

msgid "Fewer holders are left than shares are needed: nobody can put the key together. Found a new custodian."
msgstr "Zostało mniej osób z udziałami, niż potrzeba udziałów: nikt nie złoży klucza. Utwórz nowego powiernika."

msgid "Figures of a round were released before it was over."
msgstr "Liczby z rundy opublikowano przed jej końcem."

msgid "Files that the authority wrote."
msgstr "Pliki, które zapisał nadzór."

msgid "Find a free time outside your shifts. Nothing about you leaves this device."
msgstr "Znajdź wolny termin poza godzinami służby. Nic o Tobie nie opuszcza tego urządzenia."

msgid "Find words in all your case files; the search runs in memory, and no index is kept."
msgstr "Znajdź słowa w całej swojej dokumentacji; wyszukiwanie działa w pamięci i nie zostawia indeksu."

msgid "Finish what waits, fetch tokens that are due, look for answers."
msgstr "Dokończ, co czeka, pobierz należne bony, sprawdź odpowiedzi."

msgid "First contact"
msgstr "Pierwszy kontakt"

msgid "First quarter"
msgstr "Pierwszy kwartał"

msgid "First “init”, then “request” for the clinical authority, then “join” and “availability set”. Start without a command for a menu. “respite-notes now” shows whom to call at once; it needs no network and no passphrase. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."
msgstr "Najpierw „init”, potem „request” dla nadzoru klinicznego, potem „join” i „availability set”. Uruchom bez polecenia, a otworzy się menu. „respite-notes now” pokazuje, do kogo od razu zadzwonić; nie potrzebuje sieci ani hasła. Kody wyjścia: 0 wykonano, 1 odmowa lub niepowodzenie, 2 błędne użycie."

msgid "Follow-up"
msgstr "Dalszy kontakt"

msgid "Follow-up added"
msgstr "Dodano dalszy kontakt"

msgid "Follow-up {number} is due {time}."
msgstr "Dalszy kontakt {number}, termin: {time}."

msgid "Follow-up {number}: {day} is kept for this person."
msgstr "Dalszy kontakt {number}: dzień zachowany dla tej osoby: {day}."

msgid "Follow-up {number}: {state}."
msgstr "Dalszy kontakt {number}: {state}."

msgid "Follow-ups"
msgstr "Dalsze kontakty"

msgid "Follow-ups kept"
msgstr "Dalsze kontakty odbyte"

msgid "Follow-ups, in hours after a session"
msgstr "Dalsze kontakty, w godzinach po sesji"

msgid "Follow-ups, in hours after somebody did not come"
msgstr "Dalsze kontakty, w godzinach po tym, jak ktoś nie przyszedł"

msgid "For"
msgstr "Przeznaczenie"

msgid "For everything else your consent in writing is needed. It names who may receive what, and you can withdraw it in writing at any time."
msgstr "Na wszystko inne potrzebna jest Twoja pisemna zgoda. Zgoda określa, kto i co może otrzymać; w każdej chwili możesz ją na piśmie wycofać."

msgid ""
"For example:\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"The setting in front keeps a crash from printing memory. Logs go to standard error; they name no person, no address and no key."
msgstr ""
"Przykład:\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"To ustawienie na początku nie pozwala, by przy awarii wypisano pamięć. Dzienniki trafiają na standardowe wyjście błędów; nie wymieniają żadnej osoby, adresu ani klucza."

msgid ""
"For example:\n"
"  respite-authority amend programme.bundle --programme programme.yaml\n"
"\n"
"Says in plain words what changes. The sponsor signs the policy after that, with “sign”; until then the old one holds. Print cards for a new department with “cards --new-officers”."
msgstr ""
"Przykład:\n"
"  respite-authority amend programme.bundle --programme programme.yaml\n"
"\n"
"Mówi prostymi słowami, co się zmienia. Potem sponsor podpisuje regulamin za pomocą „sign”; do tego czasu obowiązuje stary. Karty dla nowego departamentu drukuje „cards --new-officers”."

msgid ""
"For example:\n"
"  respite-authority cards programme.bundle --cell \"River towns\" --count 10 --programme programme.yaml\n"
"\n"
"They replace lost cards and end with the others; for officers who joined, say how many with --new-officers: only those make a cell larger. At least ten at once, since a single new card would tell whose it is. Cards that were printed before stay valid. Nothing lists which card is whose: let them be drawn like lots."
msgstr ""
"Przykład:\n"
"  respite-authority cards programme.bundle --cell \"River towns\" --count 10 --programme programme.yaml\n"
"\n"
"Zastępują zgubione karty i kończą się razem z innymi; dla funkcjonariuszy, którzy przybyli, podaj ich liczbę za pomocą --new-officers: tylko oni powiększają pulę. Co najmniej dziesięć naraz, bo pojedyncza nowa karta zdradziłaby, czyja jest. Karty wydrukowane wcześniej pozostają ważne. Nigdzie nie zapisano, która karta jest czyja: niech będą losowane."

msgid ""
"For example:\n"
"  respite-authority certify programme.bundle --programme programme.yaml --request ana.request\n"
"\n"
"Compare the six words with the clinician in person or by telephone before you sign. The bundle is replaced; both sides import it again. Without --request the entries of those who are on the roster already are taken anew from the programme file."
msgstr ""
"Przykład:\n"
"  respite-authority certify programme.bundle --programme programme.yaml --request ana.request\n"
"\n"
"Przed podpisaniem porównaj sześć słów z osobą prowadzącą, osobiście lub przez telefon. Pakiet zostaje zastąpiony; obie strony importują go ponownie. Bez --request pozycje tych, którzy są już w wykazie, są na nowo brane z pliku programu."

msgid ""
"For example:\n"
"  respite-authority charter programme.bundle --programme programme.yaml --request ruth/signer.request\n"
"\n"
"The programme file names the signers from now on; --request brings the keys that are new. Enough signers of the old charter and enough of the new one then run “sign”. Cards that were printed before stay valid."
msgstr ""
"Przykład:\n"
"  respite-authority charter programme.bundle --programme programme.yaml --request ruth/signer.request\n"
"\n"
"Od teraz osoby podpisujące wymienia plik programu; --request przynosi nowe klucze. Potem wystarczająco wiele osób podpisujących ze starego statutu i wystarczająco wiele z nowego uruchamia „sign”. Karty wydrukowane wcześniej pozostają ważne."

msgid ""
"For example:\n"
"  respite-authority custodian programme.bundle --plan custodian.plan\n"
"  respite-authority custodian programme.bundle --none\n"
"\n"
"The plan is what “respite-notes custodian found” wrote. Compare the six words with the clinician who ran it, in person or by telephone. Officers read in the limits of confidentiality who holds shares and how many are needed. A new custodian takes the place of the one before."
msgstr ""
"Przykład:\n"
"  respite-authority custodian programme.bundle --plan custodian.plan\n"
"  respite-authority custodian programme.bundle --none\n"
"\n"
"Plan to plik zapisany przez „respite-notes custodian found”. Porównaj sześć słów z osobą prowadzącą, która uruchomiła to polecenie, osobiście lub przez telefon. Funkcjonariusze czytają w granicach poufności, kto ma udziały i ile ich potrzeba. Nowy powiernik zajmuje miejsce poprzedniego."

msgid ""
"For example:\n"
"  respite-authority found programme.yaml --side department.request --side provider.request --request requests --home helen\n"
"\n"
"Signs with your key. Further signers then run “sign”, and both sides import the bundle; the provider side also takes the code digests."
msgstr ""
"Przykład:\n"
"  respite-authority found programme.yaml --side department.request --side provider.request --request requests --home helen\n"
"\n"
"Podpisuje Twoim kluczem. Potem pozostałe osoby podpisujące uruchamiają „sign”, a obie strony importują pakiet; strona dostawcy bierze też skróty kodów."

msgid ""
"For example:\n"
"  respite-authority init --role clinical --home helen\n"
"\n"
"Keep the folder on a stick in a safe place. The file signer.request in it is public: hand it to whoever founds the programme."
msgstr ""
"Przykład:\n"
"  respite-authority init --role clinical --home helen\n"
"\n"
"Przechowuj folder na pendrivie w bezpiecznym miejscu. Plik signer.request w nim jest publiczny: przekaż go temu, kto zakłada program."

msgid ""
"For example:\n"
"  respite-authority policy check Policies\n"
"  respite-authority policy diff Policies programme/programme.bundle\n"
"  respite-authority policy sign Policies programme/programme.bundle --home clinical\n"
"\n"
"A rule holds only in a bundle that a clinical signer and the sponsor have both signed; every program checks that itself."
msgstr ""
"Przykład:\n"
"  respite-authority policy check Policies\n"
"  respite-authority policy diff Policies programme/programme.bundle\n"
"  respite-authority policy sign Policies programme/programme.bundle --home clinical\n"
"\n"
"Reguła obowiązuje tylko w pakiecie, który podpisali kliniczna osoba podpisująca i sponsor; każda aplikacja sama to sprawdza."

msgid ""
"For example:\n"
"  respite-authority revoke programme.bundle \"Ana Torres\"\n"
"\n"
"Cannot be undone for that key; a clinician who comes back makes a new one."
msgstr ""
"Przykład:\n"
"  respite-authority revoke programme.bundle \"Ana Torres\"\n"
"\n"
"Dla tego klucza nie można tego cofnąć; osoba prowadząca, która wraca, tworzy nowy."

msgid ""
"For example:\n"
"  respite-authority rounds programme.bundle --programme programme.yaml --side department.request --side provider.request --out 2027\n"
"\n"
"Keys that are named stay; bookings and tokens of the old year stay good. New cards begin where the old ones end; none are printed while the old ones last for three quarters more. Roster and policy are dated anew, from the programme file. The sponsor signs the policy after that, with “sign”."
msgstr ""
"Przykład:\n"
"  respite-authority rounds programme.bundle --programme programme.yaml --side department.request --side provider.request --out 2027\n"
"\n"
"Klucze już wymienione zostają; rezerwacje i bony starego roku pozostają ważne. Nowe karty zaczynają się tam, gdzie kończą się stare; nie drukuje się ich, dopóki stare wystarczą jeszcze na trzy kwartały. Wykaz i regulamin otrzymują nowe daty, z pliku programu. Potem sponsor podpisuje regulamin za pomocą „sign”."

msgid ""
"For example:\n"
"  respite-authority sides programme.bundle --side department.request\n"
"\n"
"For the request that a side writes after rotating its certificate or moving. Rounds and policy stay as they are."
msgstr ""
"Przykład:\n"
"  respite-authority sides programme.bundle --side department.request\n"
"\n"
"Dla wniosku, który strona zapisuje po wymianie certyfikatu lub przeprowadzce. Rundy i regulamin pozostają bez zmian."

msgid ""
"For example:\n"
"  respite-authority sign programme/programme.bundle --home council\n"
"\n"
"Shows in plain words what you are about to sign. The file is replaced by the same one with your signature added."
msgstr ""
"Przykład:\n"
"  respite-authority sign programme/programme.bundle --home council\n"
"\n"
"Pokazuje prostymi słowami, co masz podpisać. Plik zostaje zastąpiony tym samym plikiem z dodanym Twoim podpisem."

msgid ""
"For example:\n"
"  respite-server backup /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"The copy holds the server's secret keys: keep it as well as the server, and delete it when the bookings in it should be gone. It holds no key of a check-in round: a server that is restored from it needs new ones for the rounds to come."
msgstr ""
"Przykład:\n"
"  respite-server backup /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"Kopia zawiera tajne klucze serwera: strzeż jej tak jak serwera i usuń ją, gdy rezerwacje w niej mają zniknąć. Nie zawiera żadnego klucza rundy ankiet: serwer przywrócony z tej kopii potrzebuje nowych na kolejne rundy."

msgid ""
"For example:\n"
"  respite-server check --home /srv/respite"
msgstr ""
"Przykład:\n"
"  respite-server check --home /srv/respite"

msgid ""
"For example:\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  respite-server import programme.bundle provider.codes --home /srv/respite\n"
"\n"
"The provider side also takes the file of code digests. What is older than what is there already, or not signed as it must be, is refused."
msgstr ""
"Przykład:\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  respite-server import programme.bundle provider.codes --home /srv/respite\n"
"\n"
"Strona dostawcy bierze też plik ze skrótami kodów. Co jest starsze niż to, co już tu jest, lub nie podpisane tak, jak musi, zostaje odrzucone."

msgid ""
"For example:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server init --role both --home ./both \\\n"
"    --address https://127.0.0.1:8443 --address https://127.0.0.1:8444\n"
"\n"
"Give the file side.request to the clinical authority, by hand or over a channel that you trust."
msgstr ""
"Przykład:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server init --role both --home ./both \\\n"
"    --address https://127.0.0.1:8443 --address https://127.0.0.1:8444\n"
"\n"
"Przekaż plik side.request nadzorowi klinicznemu, z ręki do ręki albo kanałem, któremu ufasz."

msgid ""
"For example:\n"
"  respite-server request --home /srv/respite"
msgstr ""
"Przykład:\n"
"  respite-server request --home /srv/respite"

msgid ""
"For example:\n"
"  respite-server restore /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"Every file of the backup is checked before the folder appears. What was booked after the backup is lost on the server, not with the officers and clinicians who booked it."
msgstr ""
"Przykład:\n"
"  respite-server restore /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"Zanim pojawi się folder, sprawdzany jest każdy plik kopii zapasowej. Co zarezerwowano po jej utworzeniu, przepadło na serwerze, ale nie u tych, którzy rezerwowali."

msgid ""
"For example:\n"
"  respite-server rotate-certificate --home /srv/respite\n"
"\n"
"Clients accept both certificates that the roster names, so nobody is locked out. Restart the server, then give the new side.request to the authority."
msgstr ""
"Przykład:\n"
"  respite-server rotate-certificate --home /srv/respite\n"
"\n"
"Klienci przyjmują oba certyfikaty, które wymienia wykaz, więc nikt nie traci dostępu. Uruchom serwer ponownie, potem przekaż nadzorowi nowy side.request."

msgid ""
"For example:\n"
"  respite-server status --home /srv/respite --json"
msgstr ""
"Przykład:\n"
"  respite-server status --home /srv/respite --json"

msgid "For first responders and their families."
msgstr "Dla służb ratunkowych i ich rodzin."

msgid "For lost ones"
msgstr "Za zgubione"

msgid "For police only: answered by retired officers, with no ties to any department."
msgstr "Tylko dla policji: odbierają emerytowani funkcjonariusze, bez powiązań z żadnym departamentem."

msgid "For somebody at the door"
msgstr "Dla kogoś, kto stoi w drzwiach"

msgid "For somebody who came without a booking."
msgstr "Dla kogoś, kto przychodzi bez rezerwacji."

msgid "For the officer of a booking"
msgstr "Dla osoby ze służby z rezerwacji"

msgid "For the officer of this booking."
msgstr "Dla osoby ze służby z tej rezerwacji."

msgid "For the signers of a programme, on a machine that is not connected. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."
msgstr "Dla osób podpisujących w programie, na komputerze bez połączenia z siecią. Kody wyjścia: 0 wykonano, 1 odmowa lub niepowodzenie, 2 błędne użycie."

msgid "For the timer: fetch tokens that are due, or send a check-in that waits, or do nothing, without a word."
msgstr "Dla czasomierza: pobierz należne bony albo wyślij czekającą ankietę, albo nie rób nic, bez słowa."

msgid "For which purpose?"
msgstr "W jakim celu?"

msgid "For whom?"
msgstr "Dla kogo?"

msgid "Forget the exception with this number."
msgstr "Zapomnij wyjątek o tym numerze."

msgid "Forget what was imported."
msgstr "Zapomnij, co zaimportowano."

msgid "Formats of notes"
msgstr "Formaty notatek"

msgid "Former records custodians"
msgstr "Dawni powiernicy wpisów"

msgid "Found a programme, sign its documents, print its cards."
msgstr "Załóż program, podpisz jego dokumenty, wydrukuj jego karty."

msgid "Found a programme: documents, a year of rounds, cards and a poster."
msgstr "Załóż program: dokumenty, rok rund, karty i plakat."

msgid "Found this programme, and sign it as {name}?"
msgstr "Założyć ten program i podpisać jako {name}?"

msgid "Free by the next day"
msgstr "Wolne najpóźniej następnego dnia"

msgid "Free instead, the server says:"
msgstr "Serwer podaje, co jest wolne zamiast tego:"

msgid "Free on that day:"
msgstr "Wolne terminy w tym dniu:"

msgid "From"
msgstr "Od"

msgid "From a round to come on, a check-in would ask: {questions}."
msgstr "Od jednej z następnych rund ankieta pytałaby o: {questions}."

msgid "From now until six in the morning."
msgstr "Od teraz do szóstej rano."

msgid "From the case files"
msgstr "Z dokumentacji"

msgid "From when on these weekdays."
msgstr "Od której godziny w te dni tygodnia."

msgid "Further lines of the crisis card"
msgstr "Dalsze wiersze karty kryzysowej"

msgid "GIRP note"
msgstr "Notatka GIRP"

msgid "Get the tool on a device of your own: {address} (SHA-256 {digest})."
msgstr "Weź narzędzie na własne urządzenie: {address} (SHA-256 {digest})."

msgid "Get the tool on a device of your own; whoever gave you this card says where."
msgstr "Weź narzędzie na własne urządzenie; skąd, powie ten, od kogo masz kartę."

msgid "Give --agree or --refuse, not both."
msgstr "Podaj --agree albo --refuse, nie obie opcje."

msgid "Give --booking or --session, not both."
msgstr "Podaj --booking albo --session, nie jedno i drugie."

msgid "Give --closed or --open, not both."
msgstr "Podaj --closed albo --open, nie jedno i drugie."

msgid "Give --cover or --supervise, not both."
msgstr "Podaj --cover albo --supervise, nie obie."

msgid "Give --private or --now, not both."
msgstr "Podaj --private albo --now, nie jedno i drugie."

msgid "Give --release and its number, or --basis, or --report."
msgstr "Podaj --release z numerem albo --basis, albo --report."

msgid "Give --resource or --service-file, not both."
msgstr "Podaj --resource albo --service-file, nie jedno i drugie."

msgid "Give --revise or --resume, not both."
msgstr "Podaj --revise albo --resume, nie jedno i drugie."

msgid "Give --to or --booking, not both."
msgstr "Podaj --to albo --booking, nie jedno i drugie."

msgid "Give --walk-in, or --booking and its number."
msgstr "Podaj --walk-in albo --booking z numerem."

msgid "Give --weekdays, --from and --to together."
msgstr "Podaj razem --weekdays, --from i --to."

msgid "Give a booking or --walk-in, not both."
msgstr "Podaj rezerwację albo --walk-in, nie jedno i drugie."

msgid "Give a bundle or a card file, not both."
msgstr "Podaj pakiet albo plik karty, nie jedno i drugie."

msgid "Give a calendar file, or --none."
msgstr "Podaj plik kalendarza albo --none."

msgid "Give a file or hours, not both."
msgstr "Podaj plik albo godziny, nie jedno i drugie."

msgid "Give a period, or --cancel."
msgstr "Podaj okres albo --cancel."

msgid "Give days, or --remove."
msgstr "Podaj dni albo --remove."

msgid "Give each a name of its own, or remove one."
msgstr "Nadaj każdemu własną nazwę albo usuń jeden z nich."

msgid "Give it back for revision."
msgstr "Zwróć ją do poprawki."

msgid "Give one --address for each side."
msgstr "Podaj po jednym --address dla każdej strony."

msgid "Give one --listen for each side, or none."
msgstr "Podaj po jednym --listen dla każdej strony albo żadnego."

msgid "Give one of --due, --booking and --next-day."
msgstr "Podaj jedną z opcji: --due, --booking, --next-day."

msgid "Give one of --preset, --cycle, --calendar and --irregular."
msgstr "Podaj jedną z opcji: --preset, --cycle, --calendar, --irregular."

msgid "Give the authority the file {request}, and read out these six words by telephone: {words}."
msgstr "Przekaż nadzorowi plik {request} i odczytaj przez telefon te sześć słów: {words}."

msgid "Give the device your share of the records custodian's key too."
msgstr "Przekaż urządzeniu także Twój udział w kluczu powiernika wpisów."

msgid "Give the first day of a cycle with --anchor."
msgstr "Podaj pierwszy dzień cyklu za pomocą --anchor."

msgid "Give the number of a case, or --all."
msgstr "Podaj numer sprawy albo --all."

msgid "Give the plan with --plan, or say --none."
msgstr "Podaj plan za pomocą --plan albo użyj --none."

msgid "Give this device your share of the records custodian's key too? If it is lost, nothing takes the share back."
msgstr "Czy przekazać temu urządzeniu także Twój udział w kluczu powiernika wpisów? Jeżeli urządzenie zginie, nic nie odbierze mu udziału."

msgid "Give this note back?"
msgstr "Zwrócić tę notatkę?"

msgid "Given back by the supervisor: {reason}"
msgstr "Zwrot z superwizji: {reason}"

msgid "Given back with your remark."
msgstr "Zwrócono z Twoją uwagą."

msgid "Go on with a draft"
msgstr "Pracuj dalej nad szkicem"

msgid "Go on with this draft."
msgstr "Pracuj dalej nad tym szkicem."

msgid "Go on with what you left unfinished: a draft, or a text that became none."
msgstr "Pracuj dalej nad tym, co niedokończone: nad szkicem albo tekstem, który nie stał się szkicem."

msgid "Go on with what you wrote?"
msgstr "Pracować dalej nad Twoim tekstem?"

msgid "Goal"
msgstr "Cel"

msgid "Goal set"
msgstr "Ustalono cel"

msgid "Goal {number} is set."
msgstr "Cel {number} jest ustalony."

msgid "Goal {number}, case {case}:"
msgstr "Cel {number}, sprawa {case}:"

msgid "Goal {number}: {status}."
msgstr "Cel {number}: {status}."

msgid "Goals"
msgstr "Cele"

msgid "Goals met"
msgstr "Cele zrealizowane"

msgid "Goals of a department"
msgstr "Cele departamentu"

msgid "Goals of a department, of departments together and of the programme are those of the policy that is signed now."
msgstr "Cele departamentu, departamentów liczonych razem i programu są celami z obecnie podpisanego regulaminu."

msgid "Goals of departments that are counted together"
msgstr "Cele departamentów liczonych razem"

msgid "Goals of each level, in hundredths, sessions or hours"
msgstr "Cele każdego poziomu, w setnych częściach, sesjach lub godzinach"

msgid "Goals of the programme"
msgstr "Cele programu"

msgid "Goals reached"
msgstr "Osiągnięte cele"

msgid "Goals, in hundredths of the days"
msgstr "Cele, w setnych częściach dni"

msgid "Good in"
msgstr "Ważne w"

msgid "Ground"
msgstr "Powód"

msgid "Group"
msgstr "Grupa"

msgid "Group note"
msgstr "Notatka z grupy"

msgid "Hand a case, or your whole caseload, to a colleague who answers for it from now on."
msgstr "Przekaż sprawę lub wszystkie swoje sprawy komuś z zespołu, kto odtąd za nie odpowiada."

msgid "Hand in records of your cases now; the server sees when they were written."
msgstr "Oddaj teraz wpisy swoich spraw; serwer zobaczy, kiedy powstały."

msgid "Hand over, since nobody else belongs to them: cases {cases}."
msgstr "Przekaż sprawy, do których nikt inny nie ma dostępu: {cases}."

msgid "Hand the new wraps in with “respite-notes sync”, and make a backup: an older one lacks these keys."
msgstr "Oddaj nowe opakowania za pomocą „respite-notes sync” i utwórz kopię zapasową: w starszej nie ma tych kluczy."

msgid "Hand {count} case to {name} and leave it? Your psychotherapy notes do not go along."
msgid_plural "Hand {count} cases to {name} and leave them? Your psychotherapy notes do not go along."
msgstr[0] "Przekazać {count} sprawę i opuścić ją? Przejmuje: {name}. Twoje notatki z psychoterapii nie idą razem z nią."
msgstr[1] "Przekazać {count} sprawy i opuścić je? Przejmuje: {name}. Twoje notatki z psychoterapii nie idą razem z nimi."
msgstr[2] "Przekazać {count} spraw i opuścić je? Przejmuje: {name}. Twoje notatki z psychoterapii nie idą razem z nimi."

msgid "Hand-off"
msgstr "Przekazanie"

msgid "Hand-off offered"
msgstr "Zaproponowano przekazanie"

msgid "Hand-off to {service}"
msgstr "Przekazanie: {service}"

msgid "Hand-off without an end"
msgstr "Przekazanie bez zakończenia"

msgid "Hand-off {number} to {service} has no end; “handoff complete {case} {number}”, “decline” or “lost” gives it one."
msgstr "Przekazanie {number} („{service}”) nie ma zakończenia; nadaje je „handoff complete {case} {number}”, „decline” lub „lost”."

msgid "Hand-off {number} to {service}: offered."
msgstr "Przekazanie {number}, {service}: zaproponowano."

msgid "Hand-off {number}: {stage}."
msgstr "Przekazanie {number}: {stage}."

msgid "Hand-offs"
msgstr "Przekazania"

msgid "Hand-offs completed"
msgstr "Przekazania doprowadzone do końca"

msgid "Hand-offs to other services, each tracked until it has an end."
msgstr "Przekazania do innych placówek, każde śledzone aż do zakończenia."

msgid "Handed off"
msgstr "Przekazano"

msgid "Handing in case files"
msgstr "Przekazywanie dokumentacji"

msgid "Have these answers counted with everybody's, sealed so that nobody can read them?"
msgstr "Czy policzyć te odpowiedzi razem z odpowiedziami innych, zapieczętowane tak, że nikt nie może ich odczytać?"

msgid "Have these answers counted with everybody's, sealed so that only the operator of both sides could read them?"
msgstr "Czy policzyć te odpowiedzi razem z odpowiedziami innych, zapieczętowane tak, że mógłby je odczytać tylko operator obu stron?"

msgid "Have you read this, and do you want to go on?"
msgstr "Czy potwierdzasz, że znasz całą treść, i chcesz iść dalej?"

msgid "Have you written it down or printed it?"
msgstr "Czy arkusz jest zapisany lub wydrukowany?"

msgid "Health"
msgstr "Zdrowie"

msgid "Heard {time}."
msgstr "Ostatnia wiadomość: {time}."

msgid "Held: nothing of this case is destroyed until the hold is lifted."
msgstr "Wstrzymano: nic z tej sprawy nie zostanie zniszczone aż do zniesienia wstrzymania."

msgid "Help:  {help}"
msgstr "Pomoc:  {help}"

msgid "High stress (4 or 5)"
msgstr "Wysoki stres (4 lub 5)"

msgid "Higher than the round before."
msgstr "Więcej niż w poprzedniej rundzie."

msgid "History"
msgstr "Historia"

msgid "Hold a share"
msgstr "Mają udział"

msgid "Holidays"
msgstr "Święta"

msgid "Hours"
msgstr "Godziny"

msgid "Hours are written like “mon-fri 18:00-22:00” or “sat,sun 10:00-14:00”."
msgstr "Godziny zapisuje się tak: „pon-pt 18:00-22:00” lub „sob,niedz 10:00-14:00”."

msgid "Hours kept for urgent need, bookable a day before."
msgstr "Godziny zachowane na pilne potrzeby, możliwe do rezerwacji dzień wcześniej."

msgid "Hours kept until the day before, so that tomorrow always has a place."
msgstr "Godziny zachowane do poprzedniego dnia, aby jutro zawsze było miejsce."

msgid "Hours like “mon-fri 18:00-22:00”, in place of your open hours; may be repeated. An end before the beginning is on the next day."
msgstr "Godziny zapisane tak: „mon-fri 18:00-22:00”, zamiast Twoich otwartych godzin; można powtórzyć. Koniec wcześniejszy niż początek wypada następnego dnia."

msgid "Hours like “mon-fri 18:00-22:00”."
msgstr "Godziny zapisane tak: „mon-fri 18:00-22:00”."

msgid "Hours that a hand-off may stand still"
msgstr "Godziny, przez które przekazanie może stać w miejscu"

msgid "Hours within which a note is signed"
msgstr "Godziny na podpisanie notatki"

msgid "Hours within which an intern's note is co-signed"
msgstr "Godziny na współpodpisanie notatki osoby na stażu"

msgctxt "kind of service"
msgid "Housing"
msgstr "Mieszkanie"

msgid "How"
msgstr "Forma"

msgid "How (off-site, phone, video, on-site)"
msgstr "Forma: off-site (poza departamentem), phone (telefon), video (wideo) lub on-site (w departamencie)"

msgid "How I make where I am safer (duty weapon, locker, who keeps it)"
msgstr "Jak zwiększam bezpieczeństwo tam, gdzie jestem (broń służbowa, szafka, kto ją przechowuje)"

msgid "How I notice that it is getting worse"
msgstr "Po czym poznaję, że jest gorzej"

msgid "How did it end?"
msgstr "Jak się to zakończyło?"

msgid "How do you like to meet?"
msgstr "Jak wolisz się spotykać?"

msgid "How do you want to meet?"
msgstr "Jak chcesz się spotkać?"

msgid "How is it reached? (Enter alone: not said)"
msgstr "Jak się tam skontaktować? (sam Enter: nie podano)"

msgid "How it will be seen that it is reached, from this file."
msgstr "Po czym będzie widać, że cel osiągnięto, z tego pliku."

msgid "How long a walk-in took."
msgstr "Jak długo trwała sesja bez rezerwacji."

msgid "How long cases are kept: as the programme's policy says, at least seven years after the last contact and three after a death, unless a legal hold stands."
msgstr "Jak długo przechowuje się sprawy: zgodnie z regulaminem programu, co najmniej siedem lat od ostatniego kontaktu i trzy po śmierci, chyba że obowiązuje wstrzymanie usunięcia."

msgid "How long; as you offer it unless given."
msgstr "Jak długo; bez tego jak w Twojej ofercie."

msgid "How many cards, 10 to 100000; keep spare ones in a drawer."
msgstr "Ile kart, od 10 do 100000; zapasowe trzymaj w szufladzie."

msgid "How many days ahead can be booked (first 56)."
msgstr "Ile dni naprzód można rezerwować (na początek 56)."

msgid "How many days the offer stands."
msgstr "Ile dni oferta jest ważna."

msgid "How many days to look at, 7 to 42."
msgstr "Ile dni uwzględnić, od 7 do 42."

msgid "How many of the cards are for officers who joined."
msgstr "Ile z tych kart jest dla funkcjonariuszy, którzy przybyli."

msgid "How many return visits; 0 for none."
msgstr "Ile spotkań okresowych; 0 oznacza, że żadnego."

msgid "How many shares are needed; two at least."
msgstr "Ile udziałów potrzeba; co najmniej dwa."

msgid "How many to show."
msgstr "Ile pokazać."

msgid "How may the clinician reach you?"
msgstr "Jak osoba prowadząca może się z Tobą skontaktować?"

msgid "How much stress do you feel these days?"
msgstr "Ile stresu odczuwasz w ostatnich dniach?"

msgid "How the clinician can reach you is missing or too long."
msgstr "Brakuje kontaktu do Ciebie albo jest on za długi."

msgid "How the service is reached, from this file."
msgstr "Jak skontaktować się z placówką, z tego pliku."

msgctxt "sessions"
msgid "How they met"
msgstr "W jakiej formie"

msgid "How to come back"
msgstr "Jak wrócić"

msgid "How to reach the officer"
msgstr "Jak skontaktować się z osobą ze służby"

msgid "How to reach you"
msgstr "Kontakt do Ciebie"

msgid "How to read this"
msgstr "Jak to czytać"

msgid "How we were in touch"
msgstr "Jak doszło do kontaktu"

msgid "How will you both see it? (Enter alone: not said)"
msgstr "Po czym wspólnie to poznacie? (sam Enter: nie podano)"

msgid "How you met at a walk-in: off-site, phone, video or on-site."
msgstr "Forma sesji bez rezerwacji: off-site (poza departamentem), phone (telefon), video (wideo) lub on-site (w departamencie)."

msgid "How: off-site, phone, video or on-site."
msgstr "Forma: off-site (poza departamentem), phone (telefon), video (wideo) lub on-site (w departamencie)."

msgid "How: off-site, phone, video, on-site."
msgstr "Forma: off-site (poza departamentem), phone (telefon), video (wideo), on-site (w departamencie)."

msgid "I would rather not say"
msgstr "Wolę nie mówić"

msgid "If nobody is left who can open your record, {needed} of these clinicians together can open it and hand it to a colleague: {names}. None of them can do it alone, and nobody in command can hold a part of that key. What your social worker keeps apart as psychotherapy notes stays closed to them."
msgstr "Jeżeli nie zostanie nikt, kto może otworzyć Twoją dokumentację, mogą ją otworzyć i przekazać komuś z zespołu wspólnie wymienione tu osoby prowadzące (potrzebna liczba: {needed}): {names}. Żadna z nich nie zrobi tego w pojedynkę i nikt z dowództwa nie może mieć części tego klucza. To, co Twój pracownik socjalny przechowuje osobno jako notatki z psychoterapii, pozostaje dla nich zamknięte."

msgid "If somebody is in danger now."
msgstr "Jeżeli ktoś jest teraz w niebezpieczeństwie."

msgid "Imported calendar"
msgstr "Zaimportowany kalendarz"

msgid "Improving"
msgstr "Poprawa"

msgid "In progress"
msgstr "W toku"

msgid "In the roster"
msgstr "W wykazie"

msgid "In the way of closing:"
msgstr "Nie pozwala zamknąć:"

msgid "In whose name you sign."
msgstr "W czyim imieniu podpisujesz."

msgid "In words"
msgstr "Słowami"

msgid "In writing"
msgstr "Na piśmie"

msgid "In writing; otherwise orally."
msgstr "Na piśmie; bez tego ustnie."

msgid "Individual"
msgstr "Indywidualnie"

msgid "Intake"
msgstr "Wywiad wstępny"

msgctxt "part of a case file"
msgid "Intake"
msgstr "Informacje wstępne"

msgid "Intervention"
msgstr "Interwencja"

msgid "Introduced"
msgstr "Przedstawiono"

msgid "Issued"
msgstr "Wydano"

msgid "It documents the session of this booking."
msgstr "Dokumentuje sesję z tej rezerwacji."

msgid "It documents this session of the case."
msgstr "Dokumentuje tę sesję sprawy."

msgid "It follows nothing, and is not the beginning."
msgstr "Ten wpis po niczym nie następuje, a nie jest początkiem."

msgid "It has been high for two weeks or longer. Talking to somebody may help; nobody but you sees this."
msgstr "Od co najmniej dwóch tygodni jest wysoki. Rozmowa z kimś może pomóc; nikt poza Tobą tego nie widzi."

msgid "It is not the beginning of this case."
msgstr "To nie jest początek tej sprawy."

msgid "It is not yet seen by {clinician}; “respite appointments” shows when it is."
msgstr "{clinician} jeszcze tego nie widzi; „respite appointments” pokaże, kiedy to się zmieni."

msgid "It is sealed to the officer's booking: neither the server nor anybody in command can read it."
msgstr "To zostaje zapieczętowane dla rezerwacji tej osoby: nie odczyta tego ani serwer, ani nikt z dowództwa."

msgid "It is struck as an error."
msgstr "To jest wykreślone jako błąd."

msgid "It is to be sent at once: whoever watches this network, or the department's server, can tell that somebody here checked in at this moment. What you answered nobody can tell. Wait an hour before you book: a booking right after it could be known as the same person's."
msgstr "Wysyłka ma nastąpić od razu: kto obserwuje tę sieć albo serwer departamentu, może stwierdzić, że ktoś stąd wypełnił w tej chwili ankietę. Treści odpowiedzi nie pozna nikt. Odczekaj godzinę przed rezerwacją: rezerwacja zaraz potem mogłaby zostać rozpoznana jako pochodząca od tej samej osoby."

msgid "It is to be sent at once: whoever watches this network, or the department's server, can tell that somebody here checked in at this moment. What you answered only the operator of both sides could tell. Wait an hour before you book: a booking right after it could be known as the same person's."
msgstr "Wysyłka ma nastąpić od razu: kto obserwuje tę sieć albo serwer departamentu, może stwierdzić, że ktoś stąd wypełnił w tej chwili ankietę. Treść odpowiedzi mógłby poznać tylko operator obu stron. Odczekaj godzinę przed rezerwacją: rezerwacja zaraz potem mogłaby zostać rozpoznana jako pochodząca od tej samej osoby."

msgid "It is used on this device only, so that nobody who assesses officers of your department is suggested to you."
msgstr "To tylko dla tego urządzenia: dzięki temu nie zobaczysz w propozycjach nikogo, kto ocenia funkcjonariuszy Twojego departamentu."

msgid "It may hold your share of the records custodian's key, which revoking does not take back. If the device is not in your hands, tell the clinical authority: a new custodian is the safe end."
msgstr "Może mieć Twój udział w kluczu powiernika wpisów, którego unieważnienie nie odbiera. Jeżeli nie masz tego urządzenia w rękach, powiadom nadzór kliniczny: bezpiecznym końcem jest nowy powiernik."

msgid "It names something that this case does not have."
msgstr "Wymienia coś, czego w tej sprawie nie ma."

msgid "It says that it happened after it was written."
msgstr "Podaje, że zdarzenie nastąpiło po zapisaniu."

msgid "It takes about a minute."
msgstr "Zajmuje to około minuty."

msgid "It was the last attempt: they were not reached."
msgstr "To była ostatnia próba: nie udało się dotrzeć do osoby."

msgid "It was told with this mandated report, which gives the legal basis."
msgstr "Ujawniono w ramach tego obowiązkowego zgłoszenia, które daje podstawę prawną."

msgid "It was withdrawn in writing, as the law asks; what was said counts all the same."
msgstr "Cofnięto na piśmie, jak wymaga prawo; to, co powiedziano ustnie, liczy się tak samo."

msgid "Its author does not belong to the case."
msgstr "Osoba, od której pochodzi ten wpis, nie ma dostępu do sprawy."

msgid "Its author was revoked before it was first seen."
msgstr "Klucz osoby, od której pochodzi ten wpis, unieważniono, zanim wpis po raz pierwszy widziano."

msgid "Its six words: {words}"
msgstr "Jego sześć słów: {words}"

msgid "Its time is not over, or a legal hold stands; “respite-notes retention” lists until when each case is kept."
msgstr "Czas tej sprawy nie minął albo obowiązuje wstrzymanie usunięcia; „respite-notes retention” wymienia, do kiedy każda sprawa jest przechowywana."

msgid "Join a programme, from the authority's bundle or from an address and a card's code."
msgstr "Dołącz do programu, z pakietu nadzoru albo z adresu i kodu karty."

msgid "Joined."
msgstr "Dołączono."

msgid "Joined. The server does not answer: “respite-notes sync” publishes your keys."
msgstr "Dołączono. Serwer nie odpowiada: „respite-notes sync” publikuje Twoje klucze."

msgid "Joined; your keys are published. “respite-notes availability set” says when you work."
msgstr "Dołączono; Twoje klucze są opublikowane. „respite-notes availability set” określa, kiedy pracujesz."

msgid "Keep everything in this directory, for example on a USB stick."
msgstr "Przechowuj wszystko w tym folderze, na przykład na pendrivie."

msgid "Keep no name."
msgstr "Nie zachowuj żadnej nazwy."

msgid "Keep the answers on this device; send nothing."
msgstr "Zachowaj odpowiedzi na tym urządzeniu; nic nie wysyłaj."

msgid "Keep these hours?"
msgstr "Zachować te godziny?"

msgid "Keep who came"
msgstr "Zapisz, kto przyszedł"

msgid "Keep who came; it never leaves this device."
msgstr "Zapisz, kto przyszedł; to nigdy nie opuszcza tego urządzenia."

msgid "Keep your copy of what a colleague had destroyed before its time."
msgstr "Zachowaj swoją kopię tego, co ktoś z zespołu zlecił zniszczyć przed czasem."

msgid "Kept"
msgstr "Przechowywanie"

msgid "Kept as psychotherapy note {number}, for you alone."
msgstr "Zachowano tylko dla Ciebie jako notatkę z psychoterapii {number}."

msgid "Kept here: booking {number}, {word}."
msgstr "Zapisano tutaj: rezerwacja {number}, {word}."

msgid "Key"
msgstr "Klucz"

msgid "Key of the department side"
msgstr "Klucz strony departamentu"

msgid "Key of the provider side"
msgstr "Klucz strony dostawcy"

msgid "Keys of the year"
msgstr "Klucze na ten rok"

msgid "Kind"
msgstr "Rodzaj"

msgid "Kinds of session: individual, couple, family, group."
msgstr "Rodzaje sesji: individual (indywidualna), couple (dla pary), family (rodzinna), group (grupowa)."

msgid "Language"
msgstr "Język"

msgid "Languages"
msgstr "Języki"

msgid "Last checked"
msgstr "Ostatnio sprawdzono"

msgid "Last contact"
msgstr "Ostatni kontakt"

msgid "Last day"
msgstr "Ostatni dzień"

msgid "Last fetched {time}."
msgstr "Ostatnio pobrano: {time}."

msgid "Last quarter"
msgstr "Ostatni kwartał"

msgid "Last verified on {date}, which is long ago: it may have changed."
msgstr "Ostatnio zweryfikowano: {date}, czyli dawno; numer mógł się zmienić."

msgid "Last verified on {date}."
msgstr "Ostatnio zweryfikowano: {date}."

msgid "Late entry"
msgstr "Wpis opóźniony"

msgid "Late entry: of {event}, written {written}"
msgstr "Wpis opóźniony: zdarzenie {event}, zapis {written}"

msgid "Leave one at least."
msgstr "Zostaw przynajmniej jeden."

msgid "Leave your own share for whoever puts the key together."
msgstr "Zostaw własny udział temu, kto składa klucz."

msgid "Left out of the log: {count} disclosure that belongs to a mandated report."
msgid_plural "Left out of the log: {count} disclosures that belong to mandated reports."
msgstr[0] "Pominięto w rejestrze: {count} ujawnienie należące do obowiązkowego zgłoszenia."
msgstr[1] "Pominięto w rejestrze: {count} ujawnienia należące do obowiązkowych zgłoszeń."
msgstr[2] "Pominięto w rejestrze: {count} ujawnień należących do obowiązkowych zgłoszeń."

msgid "Left out, since the release does not cover it: {parts}."
msgstr "Pominięto, bo zgoda tego nie obejmuje: {parts}."

msgid "Left out: events of days that the release does not cover."
msgstr "Pominięto: zdarzenia z dni, których zgoda nie obejmuje."

msgid "Left out: psychotherapy notes, which are kept apart."
msgstr "Pominięto: notatki z psychoterapii, przechowywane osobno."

msgid "Left out: the log of disclosures, for which this format has no place; “--format text” has it."
msgstr "Pominięto: rejestr ujawnień, na który ten format nie ma miejsca; zawiera go „--format text”."

msgid "Left out: the text of {count} note entered in error; its reason stands there."
msgid_plural "Left out: the texts of {count} notes entered in error; their reasons stand there."
msgstr[0] "Pominięto: tekst {count} notatki oznaczonej jako błędny wpis; jest tam podany powód."
msgstr[1] "Pominięto: teksty {count} notatek oznaczonych jako błędny wpis; są tam podane powody."
msgstr[2] "Pominięto: teksty {count} notatek oznaczonych jako błędny wpis; są tam podane powody."

msgid "Left out: {count} note that is not signed, or not co-signed."
msgid_plural "Left out: {count} notes that are not signed, or not co-signed."
msgstr[0] "Pominięto: {count} notatkę bez podpisu lub współpodpisu."
msgstr[1] "Pominięto: {count} notatki bez podpisu lub współpodpisu."
msgstr[2] "Pominięto: {count} notatek bez podpisu lub współpodpisu."

msgid "Left the service"
msgstr "Odejście ze służby"

msgid "Legal basis"
msgstr "Podstawa prawna"

msgctxt "kind of service"
msgid "Legal help"
msgstr "Pomoc prawna"

msgid "Legal hold lifted"
msgstr "Zniesiono wstrzymanie usunięcia"

msgid "Legal hold set"
msgstr "Ustanowiono wstrzymanie usunięcia"

msgid "Let a colleague into a case: all that is in it, and what comes."
msgstr "Daj komuś z zespołu dostęp do sprawy: do wszystkiego, co w niej jest i co przyjdzie."

msgid "Let go of what a colleague had destroyed before its time."
msgstr "Zrezygnuj z tego, co ktoś z zespołu zlecił zniszczyć przed czasem."

msgid "Level"
msgstr "Poziom"

msgid "Licence"
msgstr "Licencja"

msgid "Licensed until"
msgstr "Licencja do"

msgid "Lift the legal hold of a case; its time runs as if there had been none."
msgstr "Znieś wstrzymanie usunięcia sprawy; jej czas biegnie tak, jakby wstrzymania nie było."

msgid "Lift the legal hold of case {number}? Once its time is over it can be destroyed."
msgstr "Znieść wstrzymanie usunięcia sprawy {number}? Gdy jej czas minie, będzie można ją zniszczyć."

msgid "Lifted."
msgstr "Zniesiono."

msgid "Limits of confidentiality"
msgstr "Granice poufności"

msgid "Limits of confidentiality read out"
msgstr "Odczytano granice poufności"

msgid "Line {line} cannot be used: {reason}."
msgstr "Nie można użyć wiersza {line}: {reason}."

msgid "Line {line} is a heading that this format does not have."
msgstr "Wiersz {line} to nagłówek, którego ten format nie ma."

msgid "Line {line} stands before the first heading."
msgstr "Wiersz {line} stoi przed pierwszym nagłówkiem."

msgid "Lines of the crisis card would read differently."
msgstr "Wiersze karty kryzysowej brzmiałyby inaczej."

msgid "List all versions of the plan."
msgstr "Wymień wszystkie wersje planu."

msgid "List sessions to hand over, since your licence, contract, supervision or role does not cover them."
msgstr "Wymień sesje, które trzeba przekazać innej osobie, bo nie obejmuje ich Twoja licencja, umowa, superwizja lub rola."

msgid "List the cases"
msgstr "Wymień sprawy"

msgid "List the goals of a case, or the open ones of all cases."
msgstr "Wymień cele jednej sprawy albo otwarte cele wszystkich spraw."

msgid "List the open follow-ups of a case, or of all cases."
msgstr "Wymień otwarte dalsze kontakty jednej sprawy albo wszystkich spraw."

msgid "List the open hand-offs of a case, or of all cases."
msgstr "Wymień otwarte przekazania jednej sprawy albo wszystkich spraw."

msgid "List the psychotherapy notes of a case, without what they say."
msgstr "Wymień notatki z psychoterapii w sprawie, bez ich treści."

msgid "List the releases of a case, those that ended too."
msgstr "Wymień zgody na ujawnienie informacji w sprawie, także zakończone."

msgid "List the reports of a case, with what is still to be done."
msgstr "Wymień zgłoszenia w sprawie, z tym, co jest jeszcze do zrobienia."

msgid "List the summaries that were published."
msgstr "Wymień opublikowane podsumowania."

msgid "List them, and until when each is to be signed."
msgstr "Wymień je i podaj, do kiedy trzeba podpisać każdy z nich."

msgid "List until when each case is kept, and what may be destroyed."
msgstr "Wymień, do kiedy każda sprawa jest przechowywana i co wolno zniszczyć."

msgid "List what you have to see to before you leave the programme. It changes nothing."
msgstr "Wymień, co trzeba załatwić przed odejściem z programu. Niczego to nie zmienia."

msgid "List your cases."
msgstr "Wymień swoje sprawy."

msgid "List your devices, as your newest key list names them."
msgstr "Wymień swoje urządzenia według Twojej najnowszej listy kluczy."

msgid "Listed by others, not verified by us:"
msgstr "Z cudzych wykazów, niezweryfikowane przez nas:"

msgid "Listen here instead of where init was told; for both sides given twice."
msgstr "Nasłuchuj tutaj, a nie tam, gdzie podano przy init; dla obu stron podaje się dwa razy."

msgid "Listens on"
msgstr "Nasłuchuje na"

msgid "Log that something of a case was told, under a release or with another legal basis."
msgstr "Odnotuj, że ujawniono coś ze sprawy, na podstawie zgody na ujawnienie informacji lub innej podstawy prawnej."

msgid "Log that {parts} of case {number} went to {recipient}?"
msgstr "Odnotować, co ze sprawy {number} otrzymuje {recipient}: {parts}?"

msgid "Log what was told with “respite-notes disclose {case} --report {number}”."
msgstr "Odnotuj, co ujawniono, za pomocą „respite-notes disclose {case} --report {number}”."

msgid "Logged as disclosure {number}, to {recipient}."
msgstr "Odnotowano jako ujawnienie {number}, odbiorca: {recipient}."

msgid "Look again at group {groups}: something in it is mistyped."
msgid_plural "Look again at groups {groups}: something in them is mistyped."
msgstr[0] "Sprawdź jeszcze raz grupę {groups}: jest w niej błąd."
msgstr[1] "Sprawdź jeszcze raz grupy {groups}: są w nich błędy."
msgstr[2] "Sprawdź jeszcze raz grupy {groups}: są w nich błędy."

msgid "Look at the next two weeks"
msgstr "Obejrzyj najbliższe dwa tygodnie"

msgid "Look for the earliest free time with a social worker?"
msgstr "Poszukać najbliższego wolnego terminu z pracownikiem socjalnym?"

msgid "Look twice: {change}"
msgstr "Sprawdź dwa razy: {change}"

msgid "Lost"
msgstr "Utracono kontakt"

msgid "Lower than the round before."
msgstr "Mniej niż w poprzedniej rundzie."

msgid "Made"
msgstr "Sporządzono"

msgid "Made in {folder}:"
msgstr "Utworzono w {folder}:"

msgid "Made on {date}."
msgstr "Sporządzono: {date}."

msgid "Make a custodian's key, split it among clinicians, and forget it."
msgstr "Utwórz klucz powiernika, podziel go między osoby prowadzące i zapomnij."

msgid "Make a new recovery sheet; the old one opens nothing any more, except older backups."
msgstr "Utwórz nowy arkusz odzyskiwania; stary nie otworzy już niczego oprócz starszych kopii zapasowych."

msgid "Make a signer's key, sealed under a passphrase."
msgstr "Utwórz klucz osoby podpisującej, zapieczętowany hasłem."

msgid "Make more cards for a cell."
msgstr "Utwórz więcej kart dla puli."

msgid "Make your keys, a recovery sheet and a tested backup. Done once."
msgstr "Utwórz swoje klucze, arkusz odzyskiwania i sprawdzoną kopię zapasową. Robi się to raz."

msgid "Mandated reports are open in cases {cases}."
msgstr "Sprawy z otwartymi obowiązkowymi zgłoszeniami: {cases}."

msgid "Mandated reports: orally within 12 hours, in writing within 48 (CGS 17a-101b, 17a-101c)."
msgstr "Obowiązkowe zgłoszenia: ustnie w ciągu 12 godzin, na piśmie w ciągu 48 (CGS 17a-101b, 17a-101c)."

msgid "Mark something of a case as entered in error; it stays readable, struck through."
msgstr "Oznacz coś w sprawie jako błędny wpis; pozostaje czytelne, wykreślone."

msgid "Measure"
msgstr "Miara"

msgid "Measured by the goals of the model {model}."
msgstr "Mierzone celami modelu {model}."

msgid "Measured by the programme's own goals; its model is {model}."
msgstr "Mierzone własnymi celami programu; jego model to {model}."

msgctxt "kind of service"
msgid "Medical care"
msgstr "Opieka medyczna"

msgid "Member added"
msgstr "Dodano osobę z dostępem"

msgid "Member removed"
msgstr "Usunięto osobę z dostępem"

msgid "Members"
msgstr "Osoby z dostępem"

msgid "Messages"
msgstr "Wiadomości"

msgid "Minutes from booking to session, at least (first 720)."
msgstr "Minuty od rezerwacji do sesji, co najmniej (na początek 720)."

msgid "Minutes kept free after each session (first 10)."
msgstr "Minuty wolne po każdej sesji (na początek 10)."

msgid "Minutes kept free before each session (first 0)."
msgstr "Minuty wolne przed każdą sesją (na początek 0)."

msgid "Minutes of a session"
msgstr "Minuty sesji"

msgid "Minutes of a session (first 50)."
msgstr "Minuty sesji (na początek 50)."

msgid "Minutes of rest after a night shift"
msgstr "Minuty odpoczynku po nocnej służbie"

msgid "Minutes of rest after a night shift; 480 unless you say otherwise."
msgstr "Minuty odpoczynku po nocnej służbie; 480, jeżeli nie podasz inaczej."

msgid "Minutes on the way home"
msgstr "Minuty drogi do domu"

msgid "Minutes on the way to and from work; 30 unless you say otherwise."
msgstr "Minuty drogi do pracy i z pracy; 30, jeżeli nie podasz inaczej."

msgid "Minutes on the way to work"
msgstr "Minuty drogi do pracy"

msgid "Missing expected argument '{argument}'"
msgstr "Brakuje argumentu '{argument}'"

msgid "Missing one of: {arguments}"
msgstr "Brakuje jednego z: {arguments}"

msgid "Missing value for '{option}'"
msgstr "Brakuje wartości dla '{option}'"

msgid "Money"
msgstr "Pieniądze"

msgctxt "kind of service"
msgid "Money"
msgstr "Pieniądze"

msgid "More noise would hide a single answer in the summary: rho {new} instead of {old} a round."
msgstr "Pojedynczą odpowiedź w podsumowaniu ukrywałoby więcej szumu: rho {new} zamiast {old} na rundę."

msgid "More tokens were issued for a card than any policy allows."
msgstr "Dla karty wydano więcej bonów, niż dopuszcza jakikolwiek regulamin."

msgid "More was told than the release covers."
msgstr "Ujawniono więcej, niż obejmuje zgoda."

msgid "Move a follow-up"
msgstr "Przełóż dalszy kontakt"

msgid "Move a follow-up to another time, or to the time of a booking."
msgstr "Przełóż dalszy kontakt na inny termin albo na termin rezerwacji."

msgid "Move a session that you booked for an officer without a computer."
msgstr "Przełóż sesję zarezerwowaną przez Ciebie dla osoby ze służby bez komputera."

msgid "Move an appointment"
msgstr "Przełóż spotkanie"

msgid "Move an appointment to another time of the same clinician. Costs no token."
msgstr "Przełóż spotkanie na inny termin tej samej osoby prowadzącej. Nie kosztuje bonu."

msgid "Move it to {time}?"
msgstr "Przełożyć na termin: {time}?"

msgid "Moved or cancelled: {numbers}."
msgstr "Przełożono lub odwołano: {numbers}."

msgid "Moved to {time}."
msgstr "Przełożono na termin: {time}."

msgid "My appointments"
msgstr "Moje spotkania"

msgid "My shifts"
msgstr "Moje służby"

msgid "Name"
msgstr "Nazwa"

msgid "Name at least one file to import."
msgstr "Podaj co najmniej jeden plik do zaimportowania."

msgid "Name its departments, or remove it."
msgstr "Wymień jej departamenty albo ją usuń."

msgid "Name one of these, with its version."
msgstr "Podaj jeden z nich razem z wersją."

msgid "Name the records custodian, whose key clinicians hold in shares."
msgstr "Wskaż powiernika wpisów, którego klucz osoby prowadzące mają w udziałach."

msgid "Name the request of a side with --side."
msgstr "Podaj wniosek strony za pomocą --side."

msgid "Neither side has seen one clinician's numbers. The noise hides one session, one follow-up and one hand-off of a person."
msgstr "Żadna strona nie widziała liczb pojedynczej osoby prowadzącej. Szum ukrywa jedną sesję, jeden dalszy kontakt i jedno przekazanie jednej osoby."

msgid "Never fetched yet."
msgstr "Jeszcze nigdy nie pobrano."

msgid "New bookings wait until the clinical authority renews the documents: {contact}."
msgstr "Nowe rezerwacje czekają, aż nadzór kliniczny odnowi dokumenty: {contact}."

msgid "New bookings: {numbers}."
msgstr "Nowe rezerwacje: {numbers}."

msgid "New messages about: {numbers}."
msgstr "Nowe wiadomości dotyczą: {numbers}."

msgid "New notes could be written as {formats}."
msgstr "Nowe notatki można by pisać w tych formatach: {formats}."

msgid "New passphrase"
msgstr "Nowe hasło"

msgid "New passphrase for the signer's key"
msgstr "Nowe hasło do klucza osoby podpisującej"

msgid "New passphrase of your psychotherapy notes"
msgstr "Nowe hasło do Twoich notatek z psychoterapii"

msgid "Next certificate"
msgstr "Następny certyfikat"

msgid "Next step"
msgstr "Następny krok"

msgid "Next visit"
msgstr "Następne spotkanie"

msgid "Next-day hold"
msgstr "Miejsce na następny dzień"

msgid "Next: {time}, booking {number}."
msgstr "Następna: {time}, rezerwacja {number}."

msgid "Next: {time}, with {clinician} ({state})."
msgstr "Następne: {time}, {clinician} ({state})."

msgid "Next: “respite-notes request” for the clinical authority, then “respite-notes join”."
msgstr "Dalej: „respite-notes request” dla nadzoru klinicznego, potem „respite-notes join”."

msgid "Nights"
msgstr "Noce"

msgid "Nights, {from} to {until}"
msgstr "Noce, {from}–{until}"

msgid "No"
msgstr "Nie"

msgid "No answer"
msgstr "Bez odpowiedzi"

msgid "No booking is affected."
msgstr "Nie dotyczy to żadnej rezerwacji."

msgid "No card has been used here yet; start with “respite enroll”."
msgstr "Nie użyto tu jeszcze żadnej karty; zacznij od „respite enroll”."

msgid "No cards were printed: those in use last for three quarters more. “status” says when they end."
msgstr "Nie wydrukowano kart: używane wystarczą jeszcze na trzy kwartały. „status” mówi, kiedy się kończą."

msgid "No case yet; “respite-notes cases new” opens one."
msgstr "Nie ma jeszcze sprawy; „respite-notes cases new” otwiera pierwszą."

msgid "No case yet; “respite-notes cases open” opens one."
msgstr "Nie ma jeszcze sprawy; „respite-notes cases open” otwiera pierwszą."

msgid "No case's time is over."
msgstr "Czas żadnej sprawy nie minął."

msgid "No change"
msgstr "Bez zmian"

msgid "No clear change since the round before."
msgstr "Bez wyraźnej zmiany od poprzedniej rundy."

msgid "No clinician of this programme has this name, or several have."
msgstr "Żadna osoba prowadząca w tym programie nie nosi tego nazwiska albo nosi je kilka osób."

msgid "No colleague, supervisor or custodian can ever read them, they go along with no transfer, and nobody can bring their passphrase back. Session times, frequency, results, and any summary of diagnosis, plan, symptoms or progress do not belong here: they are part of the record."
msgstr "Nikt z zespołu ani z superwizji i żaden powiernik nigdy ich nie przeczyta, nie idą z żadnym przekazaniem sprawy i nikt nie odzyska ich hasła. Czas sesji, ich częstotliwość, wyniki oraz podsumowania diagnozy, planu, objawów lub postępów tu nie należą: są częścią wpisu."

msgid "No contact"
msgstr "Brak kontaktu"

msgid "No fixed shifts"
msgstr "Bez stałych służb"

msgid "No fixed shifts."
msgstr "Bez stałych służb."

msgid "No follow-up is open."
msgstr "Żaden dalszy kontakt nie jest otwarty."

msgid "No fresh timestamp was found: the server may be holding something back. New bookings wait, the rest goes on; call the number on the programme's poster."
msgstr "Nie znaleziono świeżego znacznika czasu: serwer może coś zatrzymywać. Nowe rezerwacje czekają, reszta działa dalej; zadzwoń pod numer z plakatu programu."

msgid "No fresh timestamp: somebody may hold back newer documents."
msgstr "Brak świeżego znacznika czasu: ktoś może zatrzymywać nowsze dokumenty."

msgid "No goal yet; “respite-notes goal add” sets one."
msgstr "Nie ma jeszcze celu; „respite-notes goal add” ustala pierwszy."

msgid "No hand-off is open; “respite-notes handoff offer” offers one."
msgstr "Żadne przekazanie nie jest otwarte; „respite-notes handoff offer” je proponuje."

msgid "No key of {name} that is not revoked has these six words; on the roster are: {keys}."
msgstr "Żaden nieunieważniony klucz ({name}) nie ma tych sześciu słów; w wykazie są: {keys}."

msgid "No legal hold stands on this case."
msgstr "Tej sprawy nie obejmuje wstrzymanie usunięcia."

msgid "No messages yet."
msgstr "Nie ma jeszcze wiadomości."

msgid "No more"
msgstr "To wszystko"

msgid "No note waits for your co-signature."
msgstr "Żadna notatka nie czeka na Twój współpodpis."

msgid "No note with this number waits for your co-signature; “respite-notes queue” lists them."
msgstr "Żadna notatka o tym numerze nie czeka na Twój współpodpis; „respite-notes queue” je wymienia."

msgid "No other copy of your keys is in use any more; this one publishes."
msgstr "Żadna inna kopia Twoich kluczy nie jest już w użyciu; publikuje ta."

msgid "No plan yet; “respite-notes plan write” writes one."
msgstr "Nie ma jeszcze planu; „respite-notes plan write” pozwala go napisać."

msgid "No programme is set up here; start with “respite-summary join” and your invitation."
msgstr "Nie ustawiono tu żadnego programu; zacznij od „respite-summary join” i swojego zaproszenia."

msgid "No programme was imported yet; have the authority found it with side.request, then run “respite-server import”."
msgstr "Nie zaimportowano jeszcze programu; niech nadzór założy go z side.request, potem uruchom „respite-server import”."

msgid "No programme was joined yet; ask the clinical authority for its bundle, then run “respite-notes join”."
msgstr "Nie dołączono jeszcze do żadnego programu; poproś nadzór kliniczny o pakiet, potem uruchom „respite-notes join”."

msgid "No progress"
msgstr "Bez postępu"

msgid "No psychotherapy note in this case."
msgstr "W tej sprawie nie ma notatek z psychoterapii."

msgid "No records custodian any more."
msgstr "Nie ma już powiernika wpisów."

msgid "No release is named."
msgstr "Nie wskazano zgody."

msgid "No release yet; “respite-notes roi add” records one."
msgstr "Nie ma jeszcze zgody na ujawnienie informacji; zapisuje ją „respite-notes roi add”."

msgid "No report; “respite-notes report start” begins one."
msgstr "Nie ma zgłoszenia; rozpoczyna je „respite-notes report start”."

msgid "No rule changes."
msgstr "Żadna reguła się nie zmienia."

msgid "No server answers; this is what was last seen."
msgstr "Żaden serwer nie odpowiada; tak wyglądało to ostatnio."

msgid "No server was set up in {detail}; run “respite-server init” first, or check --home."
msgstr "W {detail} nie ustawiono serwera; najpierw uruchom „respite-server init” albo sprawdź --home."

msgid "No session ahead."
msgstr "Brak nadchodzących sesji."

msgid "No sessions."
msgstr "Brak sesji."

msgid "No shifts are set yet; say which with --preset, --cycle or --calendar."
msgstr "Nie podano jeszcze żadnych służb; podaj je za pomocą --preset, --cycle lub --calendar."

msgid "No shifts are set; every free time is shown."
msgstr "Nie podano służb; widać wszystkie wolne terminy."

msgid "No shifts in the next two weeks."
msgstr "Brak służb w najbliższych dwóch tygodniach."

msgid "No summary has been published yet; the first comes after the end of a round."
msgstr "Nie opublikowano jeszcze żadnego podsumowania; pierwsze pojawi się po zakończeniu rundy."

msgid "No summary was published of {quarters}."
msgstr "Nie opublikowano podsumowania: {quarters}."

msgid "No timer is set."
msgstr "Nie ustawiono czasomierza."

msgid "No token is left this quarter; “respite sync” fetches what is due. Your clinician can offer a follow-up that costs none."
msgstr "W tym kwartale nie ma już bonów; „respite sync” pobiera należne. Osoba prowadząca może zaproponować kontynuację, która nie kosztuje bonu."

msgid "No."
msgstr "Nr"

msgid "Nobody came."
msgstr "Nikt nie przyszedł."

msgid "Nobody co-signs their own note."
msgstr "Nikt nie współpodpisuje własnej notatki."

msgid "Nobody had booked: a session in this case."
msgstr "Nie było rezerwacji: sesja w tej sprawie."

msgid "Nobody has verified it: it may be wrong."
msgstr "Nikt nie zweryfikował tego numeru: może być błędny."

msgid "Nobody may be made to say what was said in peer support, nor whether you took part in it at all. Exceptions: another law demands it, there is a clear and present danger, or the peer supporter was a witness of or a party to the incident."
msgstr "Nikogo nie można zmusić do ujawnienia, co powiedziano w ramach wsparcia koleżeńskiego ani czy w ogóle doszło do Twojego udziału w nim. Wyjątki: wymaga tego inna ustawa, istnieje wyraźne i bezpośrednie niebezpieczeństwo albo osoba udzielająca wsparcia koleżeńskiego była świadkiem lub stroną zdarzenia."

msgid "Nobody sees the figures of somebody else."
msgstr "Nikt nie widzi liczb innej osoby."

msgid "Nobody supervises you now, so nobody can co-sign; the note stays a draft. Tell the clinical authority."
msgstr "Nie masz teraz superwizji, więc nikt nie może współpodpisać; notatka pozostaje szkicem. Powiadom nadzór kliniczny."

msgid "None, or I would rather not say"
msgstr "Nic z tego, albo wolę nie mówić"

msgid "Not achieved"
msgstr "Nie osiągnięto"

msgid "Not all tokens came. {why}"
msgstr "Nie wszystkie bony dotarły. {why}"

msgid "Not asked in this round: {questions}."
msgstr "O co nie pytano w tej rundzie: {questions}."

msgid "Not at all: I come to the session"
msgstr "Wcale: po prostu przyjdę na sesję"

msgid "Not attainable"
msgstr "Nieosiągalne"

msgid "Not checked lately: {names}. Make sure before you pass a number on, and tell the clinical authority."
msgstr "Dawno nie sprawdzano: {names}. Upewnij się, zanim podasz numer dalej, i powiadom nadzór kliniczny."

msgid "Not closed yet: the closing note waits for your supervisor's co-signature; run the same command after it."
msgstr "Sprawa nie jest jeszcze zamknięta: notatka końcowa czeka na współpodpis superwizji; potem uruchom to samo polecenie."

msgid "Not closed: {count} thing is unfinished; finish it first."
msgid_plural "Not closed: {count} things are unfinished; finish them first."
msgstr[0] "Nie zamknięto: {count} rzecz jest niedokończona; najpierw ją dokończ."
msgstr[1] "Nie zamknięto: {count} rzeczy są niedokończone; najpierw je dokończ."
msgstr[2] "Nie zamknięto: {count} rzeczy jest niedokończonych; najpierw je dokończ."

msgid "Not counted: {reason}"
msgstr "Nie liczy się: {reason}"

msgid "Not enough check-ins."
msgstr "Za mało ankiet."

msgid "Not enough clinicians were counted."
msgstr "Policzono zbyt mało osób prowadzących."

msgid "Not enough sessions to show."
msgstr "Za mało sesji, aby je pokazać."

msgid "Not free either: {before} minutes before a shift, {after} after it, {rest} after a night."
msgstr "Zajęte są też: {before} min przed służbą, {after} min po niej, {rest} min po nocy."

msgid "Not in {folder}: {files}; there the preset's rules hold."
msgstr "Brak w {folder}: {files}; w ich miejsce obowiązują reguły domyślne."

msgid "Not in {folder}: {files}; what is signed stays."
msgstr "Brak w {folder}: {files}; co do nich zostaje to, co podpisano."

msgid "Not needed"
msgstr "Niepotrzebne"

msgid "Not owed"
msgstr "Nie było obowiązku"

msgid "Not reached"
msgstr "Nie udało się dotrzeć"

msgid "Not sure"
msgstr "Nie wiem"

msgid "Not written: {reason}"
msgstr "Nie zapisano: {reason}"

msgid "Note"
msgstr "Notatka"

msgctxt "in a case file"
msgid "Note"
msgstr "Notatka"

msgid "Note co-signed"
msgstr "Współpodpisano notatkę"

msgid "Note returned"
msgstr "Zwrócono notatkę"

msgid "Note returned for revision"
msgstr "Notatka zwrócona do poprawki"

msgid "Note signed"
msgstr "Podpisano notatkę"

msgid "Note submitted"
msgstr "Przedłożono notatkę"

msgid "Note without co-signature"
msgstr "Notatka bez współpodpisu"

msgid "Note {number} is a draft; “sign {case} {number}” signs it, “drafts discard” throws it away."
msgstr "Notatka {number} to szkic; „sign {case} {number}” ją podpisuje, „drafts discard” ją porzuca."

msgid "Note {number} of {name} is not signed."
msgstr "Notatka {number} (autorstwo: {name}) nie jest podpisana."

msgid "Note {number} waits for the supervisor's co-signature."
msgstr "Notatka {number} czeka na współpodpis superwizji."

msgid "Note {number}: {kind}, {state}, by {name}"
msgstr "Notatka {number}: {kind}, {state}, autorstwo: {name}"

msgid "Notes"
msgstr "Notatki"

msgid "Notes answered in time"
msgstr "Notatki z odpowiedzią w terminie"

msgid "Notes signed in time"
msgstr "Notatki podpisane w terminie"

msgid "Nothing begins at that instant any more; nothing was booked. “respite find” shows what is free now."
msgstr "O tej godzinie nic się już nie zaczyna; niczego nie zarezerwowano. „respite find” pokaże, co jest teraz wolne."

msgid "Nothing changes but dates and versions."
msgstr "Nic się nie zmienia poza datami i wersjami."

msgid "Nothing fits at present. Try --include-shifts, another day or modality, or “respite now” for help at once."
msgstr "Obecnie nic nie pasuje. Spróbuj --include-shifts, innego dnia lub innej formy, albo „respite now”, jeżeli potrzebna jest pomoc od razu."

msgid "Nothing has to be handed over."
msgstr "Niczego nie trzeba przekazywać innej osobie."

msgid "Nothing here fits; “respite-notes cases show” shows what a case holds."
msgstr "Nic tu nie pasuje; „respite-notes cases show” pokazuje, co zawiera sprawa."

msgid "Nothing is due."
msgstr "Nie ma nic do zrobienia."

msgid "Nothing is left to see to. Tell the clinical authority that you go."
msgstr "Nie zostało nic do załatwienia. Powiadom nadzór kliniczny o swoim odejściu."

msgid "Nothing is sent in this step. The passphrase is written into this file, readable by you alone, and nowhere else."
msgstr "W tym kroku nic nie jest wysyłane. Hasło zostaje zapisane w tym pliku, który możesz czytać tylko Ty, i nigdzie indziej."

msgid "Nothing is sent in this step. The passphrase opens what is sealed on this device, is not shown, and leaves it to nobody. If you have forgotten it, the recovery sheet opens it too: see “restore --help”. Type ! for the crisis card."
msgstr "W tym kroku nic nie jest wysyłane. Hasło otwiera to, co jest zapieczętowane na tym urządzeniu, nie jest pokazywane i do nikogo stąd nie trafia. Jeżeli hasło zostało zapomniane, otwiera to też arkusz odzyskiwania: zobacz „restore --help”. Wpisz !, aby zobaczyć kartę kryzysową."

msgid "Nothing is sent in this step. The passphrase will open what is sealed on this device; it is not shown, is kept nowhere, and nobody can reset it. Four unrelated words are good. Type ! for the crisis card."
msgstr "W tym kroku nic nie jest wysyłane. Hasło będzie otwierać to, co jest zapieczętowane na tym urządzeniu; nie jest pokazywane ani nigdzie przechowywane i nikt nie może go zresetować. Dobre są cztery niezwiązane ze sobą słowa. Wpisz !, aby zobaczyć kartę kryzysową."

msgid "Nothing is sent in this step; the groups stand on this screen and nowhere else. This sheet is shown only now, and without a sheet nobody can mend a forgotten passphrase."
msgstr "W tym kroku nic nie jest wysyłane; grupy są na tym ekranie i nigdzie indziej. Ten arkusz jest pokazywany tylko teraz, a bez arkusza na zapomniane hasło nikt nic nie poradzi."

msgid "Nothing is set up here. New here: “respite enroll” with your card. New or broken laptop: “respite restore” with a backup; without one, draw another card, and the six words still cancel what you had booked."
msgstr "Nic tu jeszcze nie ustawiono. Pierwszy raz: „respite enroll” z Twoją kartą. Nowy lub zepsuty laptop: „respite restore” z kopią zapasową; bez niej wylosuj inną kartę, a sześć słów nadal odwoła Twoje wcześniejsze rezerwacje."

msgid "Nothing is set up yet; start with “respite-notes init”."
msgstr "Niczego tu jeszcze nie ustawiono; zacznij od „respite-notes init”."

msgid "Nothing is told without a right to: give --release with its number, or --basis with the legal basis. Nothing was written."
msgstr "Niczego nie ujawnia się bez podstawy: podaj --release z numerem albo --basis z podstawą prawną. Niczego nie zapisano."

msgid "Nothing is unfinished."
msgstr "Nic nie jest niedokończone."

msgid "Nothing new."
msgstr "Nic nowego."

msgid "Nothing of this case was told to anybody."
msgstr "Z tej sprawy niczego nikomu nie ujawniono."

msgid "Nothing outside it for those who work it: {shift}, {days}."
msgstr "Nic poza tą służbą dla tych, którzy ją pełnią: {shift}, {days}."

msgid "Nothing was changed."
msgstr "Niczego nie zmieniono."

msgid "Nothing was found."
msgstr "Niczego nie znaleziono."

msgid "Nothing was joined. Words that differ mean another programme's file, or an exchanged one: tell the clinical authority."
msgstr "Nie dołączono do niczego. Inne słowa oznaczają plik innego programu albo plik podmieniony: powiadom nadzór kliniczny."

msgid "Nothing was released this round, so none of the privacy budget was spent."
msgstr "W tej rundzie niczego nie ujawniono, więc nie zużyto nic z budżetu prywatności."

msgid "Nothing was written, or more than a note may hold."
msgstr "Niczego nie napisano albo więcej, niż mieści notatka."

msgid "Nothing was written."
msgstr "Niczego nie zapisano."

msgid "Nothing would change; the bundle says all this already."
msgstr "Nic by się nie zmieniło; pakiet mówi to wszystko już teraz."

msgid "Nothing."
msgstr "Nic."

msgctxt "time before a booking"
msgid "Notice"
msgstr "Wymagane wyprzedzenie"

msgid "Number"
msgstr "Numer"

msgid "Number (? for help, ! for the crisis card, q to go back)"
msgstr "Numer (? pomoc, ! karta kryzysowa, q wstecz)"

msgid "Numbers for a crisis"
msgstr "Numery na wypadek kryzysu"

msgid "Numbers last verified on {date}."
msgstr "Numery ostatnio zweryfikowano: {date}."

msgid "Numbers that nobody has checked would be marked after {new} days instead of {old}."
msgstr "Numery, których nikt nie sprawdził, byłyby oznaczane po {new} dniach zamiast po {old}."

msgid "Numbers, in the order of the answers"
msgstr "Liczby w kolejności odpowiedzi"

msgid "OPTIONS:"
msgstr "OPCJE:"

msgid "OVERVIEW:"
msgstr "OPIS:"

msgid "Objective"
msgstr "Dane obiektywne"

msgid "Of"
msgstr "Kiedy"

msgid "Of {event}, written {written}"
msgstr "Zdarzenie {event}, zapis {written}"

msgid "Off-site"
msgstr "Poza departamentem"

msgid "Offer a hand-off"
msgstr "Zaproponuj przekazanie"

msgid "Offer a hand-off: to a service of the directory, or to any other."
msgstr "Zaproponuj przekazanie: do placówki ze spisu albo do dowolnej innej."

msgid "Offer one more session"
msgstr "Zaproponuj jeszcze jedną sesję"

msgid "Offer the officer one more session, which costs no token."
msgstr "Zaproponuj osobie ze służby jeszcze jedną sesję, która nie kosztuje bonu."

msgid "Offer times, answer officers, keep case files; nobody else can read what they told you."
msgstr "Oferuj terminy, odpowiadaj funkcjonariuszom, prowadź dokumentację; nikt inny nie może odczytać, co Ci powiedziano."

msgid "Offered"
msgstr "Oferta"

msgctxt "sessions"
msgid "Offered"
msgstr "Oferta"

msgid "Officers who have enrolled"
msgstr "Zarejestrowani funkcjonariusze"

msgid "Officers would be shown other limits of confidentiality before they book: {new}, version {version}."
msgstr "Przed rezerwacją funkcjonariusze widzieliby inne granice poufności: {new}, wersja {version}."

msgid "Officers would no longer read before they book: {paragraph}"
msgstr "Przed rezerwacją funkcjonariusze nie czytaliby już: {paragraph}"

msgid "On half of the days nothing was free."
msgstr "W połowie dni nic nie było wolne."

msgid "On hold"
msgstr "Wstrzymano"

msgid "On the first device: compare six words, list the new one, and write its welcome."
msgstr "Na pierwszym urządzeniu: porównaj sześć słów, dodaj nowe do listy i zapisz dla niego plik powitalny."

msgid "On the first device: revoke one that was lost or is used no more."
msgstr "Na pierwszym urządzeniu: unieważnij takie, które jest zgubione lub już nieużywane."

msgid "On the first device: write the file with which a new one asks to be added."
msgstr "Na pierwszym urządzeniu: zapisz plik, za pomocą którego nowe prosi o dodanie."

msgid "On the new device: make its keys, and the file with which the first one adds it."
msgstr "Na nowym urządzeniu: utwórz jego klucze i plik, za pomocą którego pierwsze je doda."

msgid "On the new device: take the first one's welcome, and fetch schedule and case files."
msgstr "Na nowym urządzeniu: przyjmij plik powitalny od pierwszego i pobierz terminarz oraz dokumentację."

msgid "On which day? (YYYY-MM-DD)"
msgstr "W którym dniu? (YYYY-MM-DD)"

msgid "On {time} you wrote on an earlier version of this note, and it became no draft; another version has come since. “cases show” shows that one."
msgstr "Twój tekst ({time}) powstał na podstawie wcześniejszej wersji tej notatki i nie stał się szkicem; od tego czasu jest inna wersja. Pokazuje ją „cases show”."

msgid "On-site"
msgstr "W departamencie"

msgid "One clinical signature is enough, of {names}"
msgstr "Wystarczy jeden podpis kliniczny: {names}"

msgid "One for each officer"
msgstr "Po jednej na osobę"

msgid "One more session was offered on this booking already, and the offer still stands or was used; the officer can also book with a token."
msgstr "Przy tej rezerwacji zaproponowano już jeszcze jedną sesję, a propozycja nadal obowiązuje albo została wykorzystana; osoba ze służby może też zarezerwować za bon."

msgid "One operator could run both sides and put together what each sees."
msgstr "Jeden operator mógłby prowadzić obie strony i połączyć to, co widzi każda z nich."

msgid "One operator may run both sides"
msgstr "Jeden operator może prowadzić obie strony"

msgid "One operator may run both sides, and put together what each sees"
msgstr "Jeden operator może prowadzić obie strony i łączyć to, co widzi każda z nich"

msgid "One operator runs both sides of this programme: that nobody has seen single answers rests on that operator alone."
msgstr "Jeden operator prowadzi obie strony tego programu: to, że nikt nie widział pojedynczych odpowiedzi, zależy tylko od tego operatora."

msgid "One operator runs both sides of this programme: that the network does not show who asks, and that check-ins are secret, rests on that operator. What officers seal for you stays sealed either way."
msgstr "Jeden operator prowadzi obie strony tego programu: to, że sieć nie pokazuje, kto pyta, i że ankiety są tajne, zależy od tego operatora. Co funkcjonariusze zapieczętują dla Ciebie, tak czy inaczej pozostaje zapieczętowane."

msgid "One operator runs both sides of this programme: that your network address stays unknown, and that check-ins are secret, rests on that operator alone. What you seal for your clinician stays sealed."
msgstr "Jeden operator prowadzi obie strony tego programu: to, że Twój adres sieciowy pozostaje nieznany, a ankiety tajne, zależy tylko od tego operatora. Co zapieczętujesz dla osoby prowadzącej, pozostaje zapieczętowane."

msgid "One signature of the sponsor is enough, of {names}"
msgstr "Wystarczy jeden podpis sponsora: {names}"

msgid "Only a signed note takes an addendum."
msgstr "Aneks można dodać tylko do podpisanej notatki."

msgid "Only clinicians who work with your unit; “respite profile” says which it is."
msgstr "Tylko osoby prowadzące, które pracują z Twoją jednostką; „respite profile” podaje, która to jednostka."

msgid "Only its author or their active supervisor may do this."
msgstr "Może to zrobić tylko osoba, od której pochodzi wpis, albo osoba obecnie ją superwizująca."

msgid "Only of events from this day on."
msgstr "Tylko o zdarzeniach od tego dnia."

msgid "Only of events through this day."
msgstr "Tylko o zdarzeniach do tego dnia włącznie."

msgid "Only one clinician: you are asked which."
msgstr "Tylko jedna osoba prowadząca: padnie pytanie, która."

msgid "Only one side's half was released, or the two do not fit together: there is no result here, but that side may know something. The privacy that it cost is counted."
msgstr "Udostępniono tylko połowę jednej ze stron albo obie do siebie nie pasują: wyniku tu nie ma, ale ta strona może coś wiedzieć. Prywatność, którą to kosztowało, jest policzona."

msgid "Only show what would be affected."
msgstr "Pokaż tylko, czego by to dotyczyło."

msgid "Only the author of a note may do this."
msgstr "Może to zrobić tylko osoba, od której pochodzi notatka."

msgid "Only the author's active supervisor may do this."
msgstr "Może to zrobić tylko osoba, która obecnie superwizuje piszącą."

msgid "Only the clinician can read what you now write. Leave anything empty that you do not want to say."
msgstr "To, co teraz napiszesz, odczyta tylko osoba prowadząca. Zostaw puste, jeżeli nie chcesz czegoś mówić."

msgid "Only the clinician whose name stands in this file (- for standard input)."
msgstr "Tylko osoba prowadząca, której nazwisko jest w tym pliku (- oznacza standardowe wejście)."

msgid "Only these cases; without, all whose time is over."
msgstr "Tylko te sprawy; bez tego wszystkie, których czas minął."

msgid "Only this day, as year-month-day."
msgstr "Tylko ten dzień, jako rok-miesiąc-dzień."

msgid "Only your first device does this: it holds the key that certifies the others, and publishes when you work."
msgstr "Robi to tylko Twoje pierwsze urządzenie: ma klucz, który poświadcza pozostałe, i publikuje, kiedy pracujesz."

msgid "Open a booking"
msgstr "Otwórz rezerwację"

msgid "Open a booking: how to reach the officer, what they told you, what was written since."
msgstr "Otwórz rezerwację: jak skontaktować się z osobą ze służby, co powiedziała, co napisano od tej pory."

msgid "Open a case"
msgstr "Otwórz sprawę"

msgid "Open a case: for somebody at the door, or for the officer of a booking."
msgstr "Otwórz sprawę: dla kogoś, kto stoi w drzwiach, albo dla osoby ze służby z rezerwacji."

msgid "Open a closed case again, with the reason."
msgstr "Otwórz ponownie zamkniętą sprawę, z podaniem powodu."

msgid "Open between these times as well."
msgstr "Otwarte także między tymi godzinami."

msgid "Open hand-offs"
msgstr "Otwarte przekazania"

msgid "Opened"
msgstr "Otwarto"

msgid "Opened case {number}."
msgstr "Otwarto sprawę {number}."

msgid "Opened with the recovery sheet; the new passphrase is in force. “respite sync” brings it up to date."
msgstr "Otwarto arkuszem odzyskiwania; obowiązuje nowe hasło. „respite sync” wszystko zaktualizuje."

msgid "Operators"
msgstr "Operatorzy"

msgid "Orally"
msgstr "Ustnie"

msgid "Order of a court"
msgstr "Postanowienie sądu"

msgid "Organization and leadership"
msgstr "Organizacja i kierownictwo"

msgctxt "kind of service"
msgid "Other"
msgstr "Inne"

msgid "Other hours on some days: closed, closed for some hours, or open as well."
msgstr "Inne godziny w niektóre dni: zamknięte, zamknięte przez kilka godzin albo otwarte dodatkowo."

msgid "Other reason"
msgstr "Inny powód"

msgid "Outcome of a follow-up"
msgstr "Wynik dalszego kontaktu"

msgid "Outside shifts from {from} to {until}"
msgstr "Poza służbą {from}–{until}"

msgid "Overwrite and remove everything that this tool keeps here."
msgstr "Nadpisz i usuń wszystko, co to narzędzie tu przechowuje."

msgid "Own request"
msgstr "Własny wniosek"

msgid "Own wish"
msgstr "Własne życzenie"

msgid "Participation of this person"
msgstr "Udział tej osoby"

msgid "Passphrase"
msgstr "Hasło"

msgid "Passphrase of the signer's key"
msgstr "Hasło do klucza osoby podpisującej"

msgid "Passphrase of your psychotherapy notes"
msgstr "Hasło do Twoich notatek z psychoterapii"

msgctxt "kind of service"
msgid "Peer support"
msgstr "Wsparcie koleżeńskie"

msgid "Peer support: clear and present danger (CGS 52-146v)"
msgstr "Wsparcie koleżeńskie: wyraźne i bezpośrednie niebezpieczeństwo (CGS 52-146v)"

msgid "Peer support: mandated by another law (CGS 52-146v)"
msgstr "Wsparcie koleżeńskie: wymagane przez inną ustawę (CGS 52-146v)"

msgid "Peer support: the peer was a witness or a party (CGS 52-146v)"
msgstr "Wsparcie koleżeńskie: osoba wspierająca była świadkiem lub stroną (CGS 52-146v)"

msgid "Person"
msgstr "Osoba"

msgid "Person renamed"
msgstr "Zmieniono nazwę osoby"

msgid "Phase"
msgstr "Faza"

msgid "Phone"
msgstr "Telefon"

msgid "Place"
msgstr "Miejsce"

msgid "Plain text or Markdown in UTF-8."
msgstr "Zwykły tekst lub Markdown w UTF-8."

msgid "Plan"
msgstr "Plan"

msgid "Plan with a model: count only the clinicians whom it has, by its goals: {names}."
msgstr "Planuj według modelu: licz tylko osoby prowadzące, które ma, według jego celów: {names}."

msgid "Planned"
msgstr "Zaplanowano"

msgid "Plans and goals"
msgstr "Plany i cele"

msgid "Policy"
msgstr "Regulamin"

msgid "Policy version"
msgstr "Wersja regulaminu"

msgctxt "language"
msgid "Polish"
msgstr "polski"

msgctxt "language"
msgid "Portuguese"
msgstr "portugalski"

msgid "Postponed"
msgstr "Odłożono"

msgid "Prefer clinicians with this experience."
msgstr "Najpierw osoby prowadzące z tym doświadczeniem."

msgid "Press 1 in a crisis."
msgstr "W kryzysie naciśnij 1."

msgid "Prevention"
msgstr "Zapobieganie"

msgid "Print at least {count} cards at once and keep the spare ones in a drawer: a single new card would tell whose it is."
msgstr "Wydrukuj co najmniej tyle kart naraz: {count}, a zapasowe trzymaj w szufladzie: pojedyncza nowa karta zdradziłaby, czyja jest."

msgid "Print this programme's invitation, for others to read its summary. It holds no secret."
msgstr "Wydrukuj zaproszenie tego programu, aby inni mogli czytać jego podsumowanie. Nie zawiera tajemnic."

msgid "Privacy budget of a round (thousandths of rho)"
msgstr "Budżet prywatności na rundę (tysięczne rho)"

msgid "Privacy spent this round: rho {rho}, epsilon {epsilon} at delta one in a million."
msgstr "Prywatność zużyta w tej rundzie: rho {rho}, epsilon {epsilon} przy delta równym jednej milionowej."

msgid "Professionals and services that I can call"
msgstr "Specjaliści i służby, do których mogę zadzwonić"

msgid "Programme"
msgstr "Program"

msgid "Programme model"
msgstr "Model programu"

msgid "Programme: {programme}"
msgstr "Program: {programme}"

msgid "Proposal"
msgstr "Propozycja"

msgid "Propose another time"
msgstr "Zaproponuj inny termin"

msgid "Propose another time. Nothing changes before the officer accepts."
msgstr "Zaproponuj inny termin. Nic się nie zmienia, dopóki osoba ze służby go nie przyjmie."

msgid "Propose the times that are shown to those who can be written to."
msgstr "Zaproponuj pokazane terminy tym, do których można napisać."

msgid "Proposed"
msgstr "Zaproponowano"

msgid "Provider side: for how many cells of departments to make keys of check-ins to come."
msgstr "Strona dostawcy: dla ilu pul departamentów utworzyć klucze przyszłych ankiet."

msgid "Provider side: for how many cells to make keys of check-ins; without it, for those of the policy."
msgstr "Strona dostawcy: dla ilu pul utworzyć klucze ankiet; bez tego dla tych z regulaminu."

msgid "Psychotherapy note {number}, written {time}"
msgstr "Notatka z psychoterapii {number}, napisano: {time}"

msgid "Psychotherapy notes"
msgstr "Notatki z psychoterapii"

msgid "Psychotherapy notes (45 CFR 164.501): yours alone, apart from the record, under a passphrase of their own."
msgstr "Notatki z psychoterapii (45 CFR 164.501): tylko Twoje, poza wpisem, pod osobnym hasłem."

msgid "Psychotherapy notes are kept apart and are not part of this copy."
msgstr "Notatki z psychoterapii są przechowywane osobno i nie należą do tej kopii."

msgid "Psychotherapy notes have a passphrase of their own; choose it first with “respite-notes private passphrase”."
msgstr "Notatki z psychoterapii mają osobne hasło; wybierz je najpierw za pomocą „respite-notes private passphrase”."

msgid "Psychotherapy notes leave under an authorization of their own alone, and this is a release of other things; “respite-notes roi add --psychotherapy” records one."
msgstr "Notatki z psychoterapii wydaje się tylko na podstawie osobnego upoważnienia, a to jest zgoda na ujawnienie innych informacji; upoważnienie zapisuje „respite-notes roi add --psychotherapy”."

msgid "Psychotherapy notes, and nothing else"
msgstr "Notatki z psychoterapii i nic więcej"

msgid "Purpose"
msgstr "Cel ujawnienia"

msgid "Put a folder's rules into the bundle and sign them; the sponsor signs after you."
msgstr "Wstaw reguły z folderu do pakietu i podpisz je; sponsor podpisuje po Tobie."

msgid "Put clinicians on the roster, from the programme file and their requests."
msgstr "Wpisz osoby prowadzące do wykazu, z pliku programu i ich wniosków."

msgid "Put the custodian's key together and hand the cases of {gone} that nobody else belongs to over to {heir}? It cannot be undone."
msgstr "Złożyć klucz powiernika i przekazać sprawy, do których nikt inny nie ma dostępu? Dotychczas: {gone}, odtąd: {heir}. Tego nie można cofnąć."

msgid "Put the key together, hand over the cases of somebody who cannot any more, and forget it."
msgstr "Złóż klucz, przekaż sprawy kogoś, kto sam już nie może, i zapomnij klucz."

msgid "Put together by"
msgstr "Kto przygotował"

msgid "Quarter {quarter} of {year}"
msgstr "{quarter}. kwartał {year}"

msgid "Quarters with booking keys"
msgstr "Kwartały z kluczami rezerwacji"

msgid "Question"
msgstr "Pytanie"

msgid "Questions of a check-in"
msgstr "Pytania ankiety"

msgid "Q{quarter} {year}"
msgstr "K{quarter} {year}"

msgid "Range, plus and minus"
msgstr "Zakres, plus i minus"

msgid "Reached"
msgstr "Udało się dotrzeć"

msgid "Read a folder and say whether every program would accept it."
msgstr "Odczytaj folder i podaj, czy przyjęłyby go wszystkie aplikacje."

msgid "Read a note of the queue, and co-sign it or give it back with a remark."
msgstr "Przeczytaj notatkę z kolejki i współpodpisz ją albo zwróć z uwagą."

msgid "Read an address and a card's groups from this file (- for standard input)."
msgstr "Odczytaj adres i grupy karty z tego pliku (- oznacza standardowe wejście)."

msgid "Read and write messages about an appointment; only the clinician can open yours."
msgstr "Czytaj i pisz wiadomości o spotkaniu; Twoje może otworzyć tylko osoba prowadząca."

msgid "Read by nobody."
msgstr "Nikt tego nie odczyta."

msgid "Read by {readers}."
msgid_plural "Read by {readers}."
msgstr[0] "Odczyta to {readers}."
msgstr[1] "Odczytają to {readers}."
msgstr[2] "Odczytają to {readers}."

msgid "Read by {readers}:"
msgid_plural "Read by {readers}:"
msgstr[0] "Odczyta to {readers}:"
msgstr[1] "Odczytają to {readers}:"
msgstr[2] "Odczytają to {readers}:"

msgid "Read contact, topic and note from this JSON file (- for standard input)."
msgstr "Odczytaj kontakt, temat i notatkę z tego pliku JSON (- oznacza standardowe wejście)."

msgid "Read department, language and contact from this JSON file."
msgstr "Odczytaj departament, język i kontakt z tego pliku JSON."

msgid "Read how to reach the officer from this file (- for standard input)."
msgstr "Odczytaj kontakt do osoby ze służby z tego pliku (- oznacza standardowe wejście)."

msgid "Read the answers from this JSON file (- for standard input)."
msgstr "Odczytaj odpowiedzi z tego pliku JSON (- oznacza standardowe wejście)."

msgid "Read the card, address and groups, from this file (- for standard input)."
msgstr "Odczytaj kartę, adres i grupy, z tego pliku (- oznacza standardowe wejście)."

msgid "Read the groups of the recovery sheet from this file (- for standard input)."
msgstr "Odczytaj grupy arkusza odzyskiwania z tego pliku (- oznacza standardowe wejście)."

msgid "Read the invitation, address and four groups, from this file (- for standard input)."
msgstr "Odczytaj zaproszenie, adres i cztery grupy, z tego pliku (- oznacza standardowe wejście)."

msgid "Read the new passphrase from the first line of this file."
msgstr "Odczytaj nowe hasło z pierwszego wiersza tego pliku."

msgid "Read the new passphrase from this file (- for standard input)."
msgstr "Odczytaj nowe hasło z tego pliku (- oznacza standardowe wejście)."

msgid "Read the passphrase from the first line of this file; - is standard input."
msgstr "Odczytaj hasło z pierwszego wiersza tego pliku; - oznacza standardowe wejście."

msgid "Read the passphrase from this file (- for standard input) instead of asking."
msgstr "Odczytaj hasło z tego pliku (- oznacza standardowe wejście), zamiast pytać."

msgid "Read the passphrase of the psychotherapy notes from this file (- for standard input)."
msgstr "Odczytaj hasło do notatek z psychoterapii z tego pliku (- oznacza standardowe wejście)."

msgid "Read the programme's documents from this file."
msgstr "Odczytaj dokumenty programu z tego pliku."

msgid "Read the published summary of a support programme: how the department is doing, and nobody in it."
msgstr "Czytaj opublikowane podsumowanie programu wsparcia: jak się ma departament, i nic o nikim z niego."

msgid "Read the six words of the cancel code from this file (- for standard input)."
msgstr "Odczytaj sześć słów kodu odwołania z tego pliku (- oznacza standardowe wejście)."

msgid "Read them as this format; otherwise the headings decide."
msgstr "Odczytaj je w tym formacie; bez tego decydują nagłówki."

msgid "Read them from an .ics file"
msgstr "Wczytaj je z pliku .ics"

msgid "Read them from this JSON file (- for standard input)."
msgstr "Odczytaj je z tego pliku JSON (- oznacza standardowe wejście)."

msgid "Reason"
msgstr "Powód"

msgid "Reason for coming"
msgstr "Powód przyjścia"

msgid "Record a release that the person signed."
msgstr "Zapisz zgodę na ujawnienie informacji, którą dana osoba podpisała."

msgid "Record a session"
msgstr "Zapisz sesję"

msgid "Record a session in its officer's case; follow-ups fall due after its end, as the programme's policy says."
msgstr "Zapisz sesję w sprawie tej osoby; dalsze kontakty przypadają po jej końcu, jak mówi regulamin programu."

msgid "Record that it was reported orally, or in writing: to whom, with the reference they gave."
msgstr "Zapisz, że zgłoszono ustnie lub na piśmie: komu, z podaną przez odbiorcę sygnaturą."

msgid "Record that nobody came at {time}?"
msgstr "Zapisać, że nikt nie przyszedł: {time}?"

msgid "Record that the person of a case has died: nobody is called any more, and its time is shorter."
msgstr "Zapisz, że osoba ze sprawy zmarła: do nikogo już się nie dzwoni, a czas przechowywania jest krótszy."

msgid "Record that the person of case {number} died on {day}?"
msgstr "Zapisać, że osoba ze sprawy {number} zmarła ({day})?"

msgid "Record that the person withdrew a release: from now on nothing is told under it."
msgstr "Zapisz, że dana osoba cofnęła zgodę na ujawnienie informacji: odtąd niczego się na jej podstawie nie ujawnia."

msgid "Record the day with “respite-notes retention death {number}”: it decides how long the case is kept."
msgstr "Zapisz dzień za pomocą „respite-notes retention death {number}”: od niego zależy, jak długo przechowuje się sprawę."

msgid "Record the session of {time}?"
msgstr "Zapisać sesję: {time}?"

msgid "Recorded as release {number}: {covers}, to {recipient}."
msgstr "Zapisano jako zgodę {number}: {covers}, odbiorca: {recipient}."

msgid "Recorded in case {number} as session {session}."
msgstr "Zapisano w sprawie {number} jako sesję {session}."

msgid "Recorded. “respite-notes retention” says how long the case is kept."
msgstr "Zapisano. „respite-notes retention” podaje, jak długo przechowuje się sprawę."

msgid "Records are sealed to"
msgstr "Wpisy są pieczętowane dla"

msgid "Records custodian"
msgstr "Powiernik wpisów"

msgid "Recovery sheet"
msgstr "Arkusz odzyskiwania"

msgid "Recovery sheet of a signer's key: it opens the key without the passphrase. Keep it on paper, apart from the key."
msgstr "Arkusz odzyskiwania klucza osoby podpisującej: otwiera klucz bez hasła. Przechowuj go na papierze, z dala od klucza."

msgid "Refuse on this device: it sends nothing any more, also of what waits."
msgstr "Odmów na tym urządzeniu: nic już nie wyśle, także tego, co czeka."

msgid "Rejected"
msgstr "Odrzucono"

msgid "Release"
msgstr "Zgoda"

msgid "Release by the person (CGS 52-146q(b))"
msgstr "Zgoda tej osoby na ujawnienie (CGS 52-146q(b))"

msgid "Release of information"
msgstr "Zgoda na ujawnienie informacji"

msgid "Release revoked"
msgstr "Cofnięto zgodę na ujawnienie"

msgid "Release {number} is revoked. What was told under it before stays told."
msgstr "Zgoda {number} jest cofnięta. Co wcześniej na jej podstawie ujawniono, pozostaje ujawnione."

msgid "Releases of information: to whom the person allows what to be told, for which purpose, until when."
msgstr "Zgody na ujawnienie informacji: komu, co, w jakim celu i do kiedy dana osoba pozwala ujawnić."

msgid "Remove a colleague from a case: nothing that comes after is sealed to them."
msgstr "Odbierz komuś z zespołu dostęp do sprawy: nic, co przyjdzie później, nie będzie dla tej osoby zapieczętowane."

msgid "Remove everything this tool keeps on this device. Appointments stay booked."
msgstr "Usuń wszystko, co to narzędzie przechowuje na tym urządzeniu. Spotkania pozostają zarezerwowane."

msgid "Remove it all? Your appointments stay booked, but only the six words can cancel them then. This cannot be undone."
msgstr "Usunąć wszystko? Twoje spotkania pozostaną zarezerwowane, ale odwołać je będzie można tylko sześcioma słowami. Tego nie można cofnąć."

msgid "Remove weekly hours by the number that “availability show” gives them."
msgstr "Usuń godziny tygodniowe o numerze, który podaje „availability show”."

msgid "Remove what is too much."
msgstr "Usuń to, czego jest za dużo."

msgid "Remove your keys, your case files and everything officers told you from this device? It cannot be undone."
msgstr "Usunąć z tego urządzenia Twoje klucze, dokumentację i wszystko, co powiedzieli Ci funkcjonariusze? Tego nie można cofnąć."

msgid "Remove {name} from case {number}? What they have read stays read."
msgstr "Odebrać dostęp do sprawy {number}? Osoba: {name}. Co już przeczytano, pozostaje przeczytane."

msgid "Removed. A flash disk may keep old blocks; what they hold is sealed under your passphrase. Backups elsewhere are not touched."
msgstr "Usunięto. Dysk flash może zachować stare bloki; to, co zawierają, jest zapieczętowane Twoim hasłem. Kopie zapasowe w innych miejscach pozostają nietknięte."

msgid "Replace the charter: other signers, thresholds or contact, or three more years."
msgstr "Zastąp statut: inne osoby podpisujące, progi lub kontakt albo kolejne trzy lata."

msgid "Replace the state that is here."
msgstr "Zastąp dane, które są tutaj."

msgid "Replace your encryption keys now? It cannot be undone."
msgstr "Zastąpić teraz Twoje klucze szyfrowania? Tego nie można cofnąć."

msgid "Replaced by"
msgstr "Zastąpiona przez"

msgid "Report"
msgstr "Zgłoszenie"

msgid "Report in writing"
msgstr "Zgłosić na piśmie"

msgid "Report made"
msgstr "Złożono zgłoszenie"

msgid "Report orally"
msgstr "Zgłosić ustnie"

msgid "Report owed"
msgstr "Obowiązek zgłoszenia"

msgid "Report {number}: no report is owed, for the reason given."
msgstr "Zgłoszenie {number}: nie jest wymagane, z podanego powodu."

msgid "Report {number}: orally by {oral}, in writing by {written}. “respite-notes due” shows both."
msgstr "Zgłoszenie {number}: termin ustny: {oral}, termin na piśmie: {written}. „respite-notes due” pokazuje oba."

msgid "Report {number}: {what}, and so it is done."
msgstr "Zgłoszenie {number}: {what}, i to już wszystko."

msgid "Report {number}: {what}. The other timer runs on; “respite-notes due” shows it."
msgstr "Zgłoszenie {number}: {what}. Drugi czasomierz biegnie dalej; pokazuje go „respite-notes due”."

msgid "Reported in writing"
msgstr "Zgłoszono na piśmie"

msgid "Reported orally"
msgstr "Zgłoszono ustnie"

msgctxt "phase"
msgid "Response"
msgstr "Reagowanie"

msgctxt "section of a note"
msgid "Response"
msgstr "Reakcja"

msgid "Responsible"
msgstr "Odpowiedzialność"

msgid "Rest after nights"
msgstr "Odpoczynek po nocach"

msgid "Restored. “respite sync” brings it up to date."
msgstr "Przywrócono. „respite sync” wszystko zaktualizuje."

msgid "Restored. “respite-notes sync” brings it up to date."
msgstr "Przywrócono. „respite-notes sync” wszystko zaktualizuje."

msgid "Retention has ended"
msgstr "Skończył się okres przechowywania"

msgid "Return visit"
msgstr "Spotkanie okresowe"

msgid "Return visits"
msgstr "Spotkania okresowe"

msgid "Review"
msgstr "Przegląd"

msgid "Review of the plan"
msgstr "Przegląd planu"

msgid "Revoke device {number}? It cannot be undone."
msgstr "Unieważnić urządzenie {number}? Tego nie można cofnąć."

msgid "Revoke release {number}, to {recipient}? It cannot be undone."
msgstr "Cofnąć zgodę {number}, odbiorca: {recipient}? Tego nie można cofnąć."

msgid "Revoke {name} ({words})? This cannot be undone."
msgstr "Unieważnić klucz: {name} ({words})? Tego nie można cofnąć."

msgid "Revoked"
msgstr "Unieważniono"

msgid "Risk"
msgstr "Ryzyko"

msgid "Risk of imminent injury (CGS 52-146q(c)(2)); does not reach testimony in court"
msgstr "Ryzyko bezpośrednio grożących obrażeń (CGS 52-146q(c)(2)); nie obejmuje zeznań w sądzie"

msgid "Role"
msgstr "Rola"

msgid "Roster"
msgstr "Wykaz"

msgid "Roster version"
msgstr "Wersja wykazu"

msgid "Round"
msgstr "Runda"

msgid "Rounds"
msgstr "Rundy"

msgid "Rounds version"
msgstr "Wersja rund"

msgid "Rounds without a key"
msgstr "Rundy bez klucza"

msgid "Run “respite enroll” and type the address and the six groups. The square holds the same text."
msgstr "Uruchom „respite enroll” i wpisz adres oraz sześć grup. Kwadrat zawiera ten sam tekst."

msgid "Run “respite-notes sync” again; if it stays so, tell the clinical authority."
msgstr "Uruchom „respite-notes sync” ponownie; jeżeli tak zostanie, powiadom nadzór kliniczny."

msgid "Runs one side of a Respite programme."
msgstr "Prowadzi jedną stronę programu Respite."

msgid "SOAP note"
msgstr "Notatka SOAP"

msgid "SUBCOMMANDS:"
msgstr "POLECENIA:"

msgid "Safe Call Now"
msgstr "Safe Call Now"

msgid "Safety plan"
msgstr "Plan bezpieczeństwa"

msgid "Saved as draft {numbers}; it is not signed yet. The file is still there, readable."
msgid_plural "Saved as drafts {numbers}; they are not signed yet. The files are still there, readable."
msgstr[0] "Zachowano jako szkic {numbers}; nie jest jeszcze podpisany. Plik nadal tam jest, czytelny."
msgstr[1] "Zachowano jako szkice {numbers}; nie są jeszcze podpisane. Pliki nadal tam są, czytelne."
msgstr[2] "Zachowano jako szkice {numbers}; nie są jeszcze podpisane. Pliki nadal tam są, czytelne."

msgid "Saved as draft {number}; it is not signed yet."
msgstr "Zapisano jako szkic {number}; nie jest jeszcze podpisany."

msgid "Saved as number {number}: {time}. The server does not answer; it is booked once “respite-notes sync” has sent it."
msgstr "Zapisano pod numerem {number}: {time}. Serwer nie odpowiada; rezerwacja powstanie, gdy wyśle ją „respite-notes sync”."

msgid "Saved here and perhaps sent: the server has not said yet that it has it."
msgstr "Zapisane tutaj i być może wysłane: serwer jeszcze nie potwierdził, że to ma."

msgid "Saved; it is not sent yet. “respite-notes sync” sends it."
msgstr "Zapisano; jeszcze nie wysłano. Wysyła to „respite-notes sync”."

msgid "Say how a goal goes"
msgstr "Podaj, jak idzie realizacja celu"

msgid "Say how a goal goes; the history only grows."
msgstr "Podaj, jak idzie realizacja celu; historia tylko rośnie."

msgid "Say what a folder would change for officers, clinicians and the chief."
msgstr "Podaj, co folder zmieniłby dla funkcjonariuszy, osób prowadzących i kierownictwa."

msgid "Say what to write: --html, --csv or --json, each with a new file."
msgstr "Podaj, co zapisać: --html, --csv lub --json, każde z nowym plikiem."

msgid "Say what you call the person from now on; earlier names stay in the history."
msgstr "Podaj, jak odtąd nazywasz tę osobę; wcześniejsze nazwy pozostają w historii."

msgid "Say when you work. It stays on this device."
msgstr "Podaj, kiedy pracujesz. To zostaje na tym urządzeniu."

msgid "Say when you work; free times are computed from it, outside officers' shifts."
msgstr "Podaj, kiedy pracujesz; na tej podstawie obliczane są wolne terminy, poza godzinami służby funkcjonariuszy."

msgid "Say which shifts these are: --preset, --cycle, --calendar or --irregular."
msgstr "Podaj, jakie to służby: --preset, --cycle, --calendar lub --irregular."

msgid "Say which side this is, with --role; there is no default."
msgstr "Podaj, która to strona, za pomocą --role; nie ma wartości domyślnej."

msgid "Say who holds shares, how many are needed, and whether your own is here."
msgstr "Powiedz, kto ma udziały, ile ich potrzeba i czy Twój jest tutaj."

msgid "Says what this server is, what it imported, and what expires when."
msgstr "Mówi, czym jest ten serwer, co zaimportował i co kiedy wygasa."

msgid "Schedule"
msgstr "Terminarz"

msgid "Sealed records"
msgstr "Zapieczętowane wpisy"

msgid "Sealed. It leaves this device after {time}, a moment that was drawn at random: “respite sync” or the timer sends it, or a later use of this tool that is not about appointments."
msgstr "Zapieczętowano. Ankieta opuści to urządzenie po losowo wybranej chwili: {time}; wyśle ją „respite sync” lub czasomierz albo późniejsze użycie tego narzędzia, które nie dotyczy spotkań."

msgid "Search"
msgstr "Szukaj"

msgid "Seats of a group (first 8)."
msgstr "Miejsca w grupie (na początek 8)."

msgid "See '{command}' for detailed help."
msgstr "Szczegółowa pomoc: '{command}'."

msgid "See '{command}' for more information."
msgstr "Więcej informacji: '{command}'."

msgid "See my clinician again"
msgstr "Znowu do mojej osoby prowadzącej"

msgid "Seeking or receiving mental health care is by itself no ground to dismiss or discipline you, nor is handing in your firearm for that reason (CGS 7-291d). That does not hold where care is sought to avoid discipline."
msgstr "Szukanie opieki w zakresie zdrowia psychicznego lub korzystanie z niej nie jest samo w sobie powodem, aby Cię zwolnić lub ukarać dyscyplinarnie; nie jest nim też oddanie z tego powodu broni palnej (CGS 7-291d). Nie dotyczy to opieki, której szuka się po to, aby uniknąć kary dyscyplinarnej."

msgid "Seen by"
msgstr "Widać po"

msgid "Send at once instead of at a random moment."
msgstr "Wyślij od razu, a nie w losowej chwili."

msgid "Send the text of this file (- for standard input)."
msgstr "Wyślij tekst z tego pliku (- oznacza standardowe wejście)."

msgid "Sent."
msgstr "Wysłano."

msgid "Sent; only the clinician can open it."
msgstr "Wysłano; otworzyć to może tylko osoba prowadząca."

msgid "Serves until it is told to stop (SIGTERM or Ctrl-C); requests under way are finished first."
msgstr "Pracuje, dopóki nie dostanie polecenia zatrzymania (SIGTERM lub Ctrl-C); żądania w toku najpierw się kończą."

msgid "Service"
msgstr "Placówka"

msgid "Session"
msgstr "Sesja"

msgid "Session without a note"
msgstr "Sesja bez notatki"

msgid "Sessions"
msgstr "Sesje"

msgid "Sessions begin every so many minutes (first 30)."
msgstr "Sesje zaczynają się co tyle minut (na początek 30)."

msgid "Sessions could be booked only from {from} until {until}."
msgstr "Sesje można by rezerwować tylko w tym okresie: {from} – {until}."

msgid "Sessions kept"
msgstr "Sesje odbyte"

msgid "Set a goal"
msgstr "Ustal cel"

msgid "Set a goal."
msgstr "Ustal cel."

msgid "Set a legal hold: nothing of the case is destroyed until it is lifted."
msgstr "Ustanów wstrzymanie usunięcia: nic ze sprawy nie zostanie zniszczone aż do jego zniesienia."

msgid "Set the timer?"
msgstr "Ustawić czasomierz?"

msgid "Set up a programme from its invitation, or from the bundle file that the authority hands out."
msgstr "Ustaw program z jego zaproszenia albo z pliku pakietu, który wydaje nadzór."

msgid "Set, remove or show a timer that fetches tokens at random times."
msgstr "Ustaw, usuń lub pokaż czasomierz, który pobiera bony w losowych chwilach."

msgid "Sets a server up from a backup, in a folder that is empty or does not exist."
msgstr "Ustawia serwer z kopii zapasowej, w folderze pustym lub nieistniejącym."

msgid "Sets a server up: its folder, keys and certificates, and the request for the authority."
msgstr "Ustawia serwer: jego folder, klucze i certyfikaty oraz wniosek dla nadzoru."

msgid "Several signers are called {name}, and each of them counts"
msgstr "Kilka osób podpisujących nazywa się {name}, a podpis każdej z nich się liczy"

msgid "Share case {number} with {name}? They can read all of it, and what somebody has read cannot be taken back."
msgstr "Udostępnić sprawę {number}? Dostęp otrzymuje: {name}. Ta osoba będzie mogła przeczytać wszystko, a tego, co ktoś przeczytał, nie da się odebrać."

msgid "Shares needed"
msgstr "Potrzebne udziały"

msgid "Shares that are needed"
msgstr "Udziały, których potrzeba"

msgid "Shifts and fatigue"
msgstr "Służby i zmęczenie"

msgid "Show a case"
msgstr "Pokaż sprawę"

msgid "Show a case, or one note of it whole."
msgstr "Pokaż sprawę albo jedną jej notatkę w całości."

msgid "Show a psychotherapy note."
msgstr "Pokaż notatkę z psychoterapii."

msgid "Show all sessions ahead, and what has to be handed over."
msgstr "Pokaż wszystkie nadchodzące sesje i to, co trzeba przekazać innej osobie."

msgid "Show any file of the desk in plain words."
msgstr "Pokaż prostymi słowami dowolny plik nadzoru."

msgid "Show each cell's figures round by round."
msgstr "Pokaż liczby każdej puli, runda po rundzie."

msgid "Show exactly which fields leave this device, to whom, and who can read each."
msgstr "Pokaż dokładnie, jakie pola opuszczają to urządzenie, dokąd idą i kto może je odczytać."

msgid "Show help information."
msgstr "Pokaż tę pomoc."

msgid "Show how many notes wait for your co-signature, and how long; no text."
msgstr "Pokaż, ile notatek czeka na Twój współpodpis i jak długo; bez tekstu."

msgid "Show one of them whole."
msgstr "Pokaż jeden z nich w całości."

msgid "Show or change your department, unit, language and how you like to meet. It stays on this device."
msgstr "Pokaż lub zmień swój departament, jednostkę, język i ulubioną formę spotkań. To zostaje na tym urządzeniu."

msgid "Show past and cancelled sessions too, also those that the server has forgotten."
msgstr "Pokaż też minione i odwołane sesje, także te, o których serwer już zapomniał."

msgid "Show the current plan, or an earlier version."
msgstr "Pokaż aktualny plan albo wcześniejszą wersję."

msgid "Show the log of disclosures of a case, with what is doubtful about them."
msgstr "Pokaż rejestr ujawnień w sprawie, z tym, co budzi w nich wątpliwości."

msgid "Show the newest summary."
msgstr "Pokaż najnowsze podsumowanie."

msgid "Show the rules of a folder in plain words."
msgstr "Pokaż prostymi słowami reguły z folderu."

msgid "Show the summary of one round."
msgstr "Pokaż podsumowanie jednej rundy."

msgid "Show them as your own programme has signed them? That needs the passphrase."
msgstr "Pokazać je tak, jak podpisał je Twój własny program? Do tego potrzebne jest hasło."

msgid "Show this note whole."
msgstr "Pokaż tę notatkę w całości."

msgid "Show today's sessions, and what is due in your cases."
msgstr "Pokaż dzisiejsze sesje i to, co trzeba zrobić w Twoich sprawach."

msgid "Show what expires when."
msgstr "Pokaż, co kiedy wygasa."

msgid "Show what is due in your cases: notes, follow-ups, hand-offs, reports."
msgstr "Pokaż, co trzeba zrobić w Twoich sprawach: notatki, dalsze kontakty, przekazania, zgłoszenia."

msgid "Show what the chief sees: the newest published summary, the same bytes for everyone."
msgstr "Pokaż, co widzi kierownictwo: najnowsze opublikowane podsumowanie, dla wszystkich co do bajtu takie samo."

msgid "Show what was fetched last, without asking the server."
msgstr "Pokaż, co ostatnio pobrano, nie pytając serwera."

msgid "Show what you offer; with --json, in the form that “set” reads."
msgstr "Pokaż swoją ofertę; z --json w postaci, którą czyta „set”."

msgid "Show which shifts of each department have a session to book, and which have none."
msgstr "Pokaż, podczas których służb każdego departamentu można zarezerwować sesję, a podczas których nie."

msgid "Show who can recover records, too? That needs the passphrase."
msgstr "Pokazać też, kto może odzyskać dokumentację? Do tego potrzebne jest hasło."

msgid "Show whom to call at once. Needs no network and no passphrase."
msgstr "Pokaż, do kogo od razu zadzwonić. Niepotrzebne są sieć ani hasło."

msgid "Show whom to call at once. Needs no network, no card and no passphrase."
msgstr "Pokaż, do kogo od razu zadzwonić. Niepotrzebne są sieć, karta ani hasło."

msgid "Show your appointments; offline as they were last seen."
msgstr "Pokaż swoje spotkania; bez sieci tak, jak wyglądały ostatnio."

msgid "Show your own answers so far, and ask nothing."
msgstr "Pokaż własne dotychczasowe odpowiedzi i o nic nie pytaj."

msgid "Show your rights and the limits of confidentiality. Needs no network."
msgstr "Pokaż swoje prawa i granice poufności. Sieć jest niepotrzebna."

msgid "Shredded records"
msgstr "Zniszczone wpisy"

msgid "Side"
msgstr "Strona"

msgid "Sides"
msgstr "Strony"

msgid "Sign a new charter as {name}?"
msgstr "Podpisać nowy statut jako {name}?"

msgid "Sign a new roster as {name}?"
msgstr "Podpisać nowy wykaz jako {name}?"

msgid "Sign a new year as {name}?"
msgstr "Podpisać nowy rok jako {name}?"

msgid "Sign a note"
msgstr "Podpisz notatkę"

msgid "Sign a note: it is locked for ever. An intern's goes to the supervisor."
msgstr "Podpisz notatkę: zostaje zablokowana na zawsze. Notatka osoby na stażu trafia do superwizji."

msgid "Sign by"
msgstr "Podpisać do"

msgid "Sign or discard these drafts (case/note): {notes}."
msgstr "Podpisz lub porzuć te szkice (sprawa/notatka): {notes}."

msgid "Sign rounds that count these cards, as {name}?"
msgstr "Podpisać rundy, które liczą te karty, jako {name}?"

msgid "Sign the closing note and close the case?"
msgstr "Podpisać notatkę końcową i zamknąć sprawę?"

msgid "Sign these changes as {name}?"
msgstr "Podpisać te zmiany jako {name}?"

msgid "Sign this as {name}?"
msgstr "Podpisać to jako {name}?"

msgid "Sign this note? Nobody can change it afterwards, you neither."
msgstr "Podpisać tę notatkę? Potem nikt nie może jej zmienić, Ty też nie."

msgid "Signatures"
msgstr "Podpisy"

msgid "Signed"
msgstr "Podpisano"

msgid "Signed and locked."
msgstr "Podpisano i zablokowano."

msgid "Signed by"
msgstr "Podpisy"

msgid "Signed by everybody who must"
msgstr "Podpisane przez wszystkich, którzy muszą"

msgid "Signed by the department side and the provider side, published once, and the same for the chief and every officer."
msgstr "Podpisane przez stronę departamentu i stronę dostawcy, opublikowane raz i takie samo dla kierownictwa i dla wszystkich funkcjonariuszy."

msgid "Signed requests also show the public key that signed them, a random number, and the time to five minutes."
msgstr "Podpisane żądania zawierają też klucz publiczny, którym je podpisano, liczbę losową i godzinę z dokładnością do pięciu minut."

msgid "Signers"
msgstr "Osoby podpisujące"

msgid "Signs as"
msgstr "Podpisuje w roli"

msgid "Since"
msgstr "Od kiedy"

msgid "Six words"
msgstr "Sześć słów"

msgid "Six words of the key"
msgstr "Sześć słów klucza"

msgid "Six words of your key, for whoever compares:"
msgstr "Sześć słów Twojego klucza, dla tego, kto porównuje:"

msgid "Six words that cancel it"
msgstr "Sześć słów, które odwołują spotkanie"

msgid "Six words: {words}"
msgstr "Sześć słów: {words}"

msgid "Social workers and law enforcement officers alike must report suspected abuse of a child in Indian country at once; nobody who supervises them may hinder it."
msgstr "Pracownicy socjalni, tak samo jak funkcjonariusze organów ścigania, mają obowiązek natychmiast zgłosić podejrzenie krzywdzenia dziecka na terytorium Indian; nikt z ich przełożonych nie może w tym przeszkodzić."

msgid "Social workers and law enforcement officers must report suspected abuse of a child in Indian country at once, to the local child protective services or law enforcement agency (18 U.S.C. 1169). The tribe's own code may ask for more."
msgstr "Pracownicy socjalni i funkcjonariusze organów ścigania mają obowiązek natychmiast zgłosić podejrzenie krzywdzenia dziecka na terytorium Indian, do miejscowych służb ochrony dzieci lub organów ścigania (18 U.S.C. 1169). Własny kodeks plemienia może wymagać więcej."

msgid "Social workers and law enforcement personnel must report suspected child abuse that they learn of on federal land or in a federal facility, within 24 hours."
msgstr "Pracownicy socjalni i personel organów ścigania mają obowiązek zgłosić w ciągu 24 godzin podejrzenie krzywdzenia dziecka, o którym dowiedzą się na terenie federalnym lub w placówce federalnej."

msgid "Social workers and law enforcement personnel who learn of suspected child abuse on federal land or in a federal facility must report it as soon as possible (34 U.S.C. 20341). State law may ask for more."
msgstr "Pracownicy socjalni i personel organów ścigania, którzy na terenie federalnym lub w placówce federalnej dowiedzą się o podejrzeniu krzywdzenia dziecka, mają obowiązek zgłosić je tak szybko, jak to możliwe (34 U.S.C. 20341). Prawo stanowe może wymagać więcej."

msgid "Social workers and law enforcement personnel who learn of suspected child abuse on federal land or in a federal facility must report it as soon as possible, within 24 hours (34 U.S.C. 20341). State law may ask for more."
msgstr "Pracownicy socjalni i personel organów ścigania, którzy na terenie federalnym lub w placówce federalnej dowiedzą się o podejrzeniu krzywdzenia dziecka, mają obowiązek zgłosić je tak szybko, jak to możliwe, w ciągu 24 godzin (34 U.S.C. 20341). Prawo stanowe może wymagać więcej."

msgid "Social workers and police officers alike must report suspected abuse or neglect of a child."
msgstr "Pracownicy socjalni, tak samo jak funkcjonariusze policji, mają obowiązek zgłosić podejrzenie krzywdzenia lub zaniedbywania dziecka."

msgid "Somebody else has just taken this time; nothing was spent. “respite find” shows what is free now."
msgstr "Ktoś właśnie zajął ten termin; niczego nie zużyto. „respite find” pokaże, co jest teraz wolne."

msgid "Somebody published with your keys up to the last number there is. Tell the clinical authority: your identity has to be revoked and a new one made."
msgstr "Ktoś publikował Twoimi kluczami aż do ostatniego możliwego numeru. Powiadom nadzór kliniczny: Twoją tożsamość trzeba unieważnić i utworzyć nową."

msgid "Somebody to talk to now: {lines}"
msgstr "Z kim teraz porozmawiać: {lines}"

msgid "Somebody who may not asks to destroy {count} record; it stays here."
msgid_plural "Somebody who may not asks to destroy {count} records; they stay here."
msgstr[0] "Ktoś, komu nie wolno, żąda zniszczenia {count} wpisu; tutaj wpis zostaje."
msgstr[1] "Ktoś, komu nie wolno, żąda zniszczenia {count} wpisów; tutaj wpisy zostają."
msgstr[2] "Ktoś, komu nie wolno, żąda zniszczenia {count} wpisów; tutaj wpisy zostają."

msgid "Something in the database refers to what is not there."
msgstr "Coś w bazie danych odwołuje się do czegoś, czego tam nie ma."

msgid "Something of a check-in is still there after its round was released."
msgstr "Po opublikowaniu rundy nadal jest tam coś z ankiety."

msgid "Something that was saved could not be sent."
msgstr "Nie udało się wysłać czegoś, co było zapisane."

msgid "Something waits to be sent; “respite-notes sync” sends it."
msgstr "Coś czeka na wysłanie; wysyła to „respite-notes sync”."

msgctxt "language"
msgid "Spanish"
msgstr "hiszpański"

msgid "Specialties"
msgstr "Specjalizacje"

msgid "Sponsor's signatures needed"
msgstr "Potrzebne podpisy sponsora"

msgid "Stabilization"
msgstr "Stabilizacja"

msgid "Staffing"
msgstr "Obsada kadrowa"

msgid "Stage"
msgstr "Etap"

msgid "Stage of a hand-off"
msgstr "Etap przekazania"

msgctxt "of numbers"
msgid "Standing"
msgstr "Stan"

msgid "Start with “respite-summary join” and the invitation of your programme. It holds public documents only: no passphrase, no secret. Officers see the same bytes with “respite summary”."
msgstr "Zacznij od „respite-summary join” i zaproszenia swojego programu. Zawiera ono tylko dokumenty publiczne: żadnych haseł i tajemnic. Funkcjonariusze widzą to samo co do bajtu w „respite summary”."

msgid "Start without a command for a menu. “respite now” shows whom to call at once; it needs no network and no passphrase."
msgstr "Uruchom bez polecenia, a otworzy się menu. „respite now” pokazuje, do kogo od razu zadzwonić; nie potrzebuje sieci ani hasła."

msgid "State"
msgstr "Stan"

msgid "Statement"
msgstr "Treść"

msgid "Status"
msgstr "Stan"

msgid "Status of a goal"
msgstr "Stan celu"

msgid "Still open:"
msgstr "Nadal otwarte:"

msgid "Strengths"
msgstr "Mocne strony"

msgid "Stress these days"
msgstr "Stres w ostatnich dniach"

msgid "Strike one thing at a time."
msgstr "Wykreślaj jedną rzecz naraz."

msgid "Strike “{what}”? It cannot be undone."
msgstr "Wykreślić „{what}”? Tego nie można cofnąć."

msgid "Struck as an error"
msgstr "Wykreślono jako błąd"

msgid "Struck; the reason stands beside it."
msgstr "Wykreślono; obok stoi powód."

msgid "Subjective"
msgstr "Dane subiektywne"

msgid "Submitted to {name}; locked by their co-signature."
msgstr "Przedłożono; zablokuje ją swoim współpodpisem {name}."

msgid "Such a report goes to the local child protective services or law enforcement agency. What else protects whoever seeks help, the tribe's own code says."
msgstr "Takie zgłoszenie trafia do miejscowych służb ochrony dzieci lub organów ścigania. Co jeszcze chroni tych, którzy szukają pomocy, mówi własny kodeks plemienia."

msgid "Supervising"
msgstr "Superwizja"

msgid "Supervisor"
msgstr "Superwizja"

msgid "Support plan"
msgstr "Plan wsparcia"

msgid "Support plan, version {number}"
msgstr "Plan wsparcia, wersja {number}"

msgid "Support plan, version {number}, {state}, of {time} by {name}"
msgstr "Plan wsparcia, wersja {number}, {state}, {time}, autorstwo: {name}"

msgid "Support summary"
msgstr "Podsumowanie wsparcia"

msgid "Sustaining"
msgstr "Utrzymuje się"

msgid "Switches to the next certificate, which the roster announced, and makes the one after it."
msgstr "Przechodzi na następny certyfikat, zapowiedziany w wykazie, i tworzy kolejny po nim."

msgid "Synchronise"
msgstr "Zsynchronizuj"

msgid "Take a clinician off: no new bookings from the moment the sides import it."
msgstr "Usuń osobę prowadzącą: żadnych nowych rezerwacji od chwili, gdy strony to zaimportują."

msgid "Take a side's new certificate, address or key into the roster."
msgstr "Wprowadź do wykazu nowy certyfikat, adres lub klucz jednej ze stron."

msgid "Take another calendar's appointments as busy time: only when, never what."
msgstr "Przyjmij terminy z innego kalendarza jako czas zajęty: tylko kiedy, nigdy co."

msgid "Take back the share that you have left for somebody."
msgstr "Zabierz z powrotem udział, który komuś zostawiono."

msgid "Take new encryption keys now, and have your records wrapped to them."
msgstr "Utwórz teraz nowe klucze szyfrowania i opakuj nimi swoje wpisy."

msgid "Take over notes from plain text or Markdown files; you see what was read before anything is written."
msgstr "Przejmij notatki z plików ze zwykłym tekstem lub Markdown; widzisz, co odczytano, zanim cokolwiek zostanie zapisane."

msgid "Take the last answer back"
msgstr "Cofnij ostatnią odpowiedź"

msgid "Take the note from this file (- for standard input), with a heading “## …” for each section."
msgstr "Weź notatkę z tego pliku (- oznacza standardowe wejście), z nagłówkiem „## …” dla każdej części."

msgid "Take the plan from this file (- for standard input)."
msgstr "Weź plan z tego pliku (- oznacza standardowe wejście)."

msgid "Take the purpose from this file (- for standard input)."
msgstr "Weź cel z tego pliku (- oznacza standardowe wejście)."

msgid "Take the reason from this file (- for standard input)."
msgstr "Weź powód z tego pliku (- oznacza standardowe wejście)."

msgid "Take the recipient from this file (- for standard input)."
msgstr "Weź odbiorcę z tego pliku (- oznacza standardowe wejście)."

msgid "Take the time that the clinician has proposed."
msgstr "Przyjmij termin, który proponuje osoba prowadząca."

msgid "Take the words from this file (- for standard input)."
msgstr "Weź słowa z tego pliku (- oznacza standardowe wejście)."

msgid "Take the words to it from this file (- for standard input)."
msgstr "Weź tekst do dołączenia z tego pliku (- oznacza standardowe wejście)."

msgid "Take this number of the list as it is now, instead of asking."
msgstr "Weź ten numer z listy w jej obecnej postaci, zamiast pytać."

msgid "Take this number of the list instead of asking."
msgstr "Weź ten numer z listy, zamiast pytać."

msgid "Take what begins at this instant, as “respite find --json” shows it, or nothing."
msgstr "Weź to, co zaczyna się w tej chwili, zapisanej jak w „respite find --json”, albo nic."

msgid "Takes in signed documents from the authority; a running server notices within seconds."
msgstr "Przyjmuje podpisane dokumenty od nadzoru; działający serwer zauważa je w ciągu kilku sekund."

msgid "Talk to a social worker in confidence. Nobody at the department can see that you booked, or that you used this card."
msgstr "Porozmawiaj w zaufaniu z pracownikiem socjalnym. Nikt w departamencie nie zobaczy, że rezerwujesz albo używasz tej karty."

msgid "Target date"
msgstr "Data docelowa"

msgid "Target date of a goal"
msgstr "Data docelowa celu"

msgid "Telephone number"
msgstr "Numer telefonu"

msgid "Tell the clinical authority."
msgstr "Powiadom nadzór kliniczny."

msgid "That did not work; nothing was changed."
msgstr "Nie udało się; niczego nie zmieniono."

msgid "That is long ago: if a number does not answer, call 911."
msgstr "To było dawno: jeśli numer nie odpowiada, zadzwoń pod 911."

msgid "That is not among your case files."
msgstr "Tego nie ma w Twojej dokumentacji."

msgid "That is not the next stage; nothing is completed without a first contact."
msgstr "To nie jest następny etap; nic nie kończy się bez pierwszego kontaktu."

msgid "That the person has died."
msgstr "To, że osoba zmarła."

msgid "That this booking is of the same person."
msgstr "To, że ta rezerwacja jest tej samej osoby."

msgid "That was heard {time} and may be otherwise by now."
msgstr "Ostatnia wiadomość: {time}; teraz może być inaczej."

msgid "That was not understood three times; nothing was changed."
msgstr "Trzy razy nie udało się tego zrozumieć; niczego nie zmieniono."

msgid "That was reported before."
msgstr "Zgłoszono to już wcześniej."

msgid "The .ics file"
msgstr "Plik .ics"

msgid "The address and code of a card"
msgstr "Adres i kod karty"

msgid "The address on the card"
msgstr "Adres na karcie"

msgid "The address on the card looks like https://support.example:8443; type it again."
msgstr "Adres na karcie wygląda tak: https://support.example:8443; wpisz go jeszcze raz."

msgid "The answer is not readable text; check the character encoding of your terminal (UTF-8 is needed)."
msgstr "Odpowiedź nie jest czytelnym tekstem; sprawdź kodowanie znaków terminala (potrzebne jest UTF-8)."

msgid "The answer is too long."
msgstr "Odpowiedź jest za długa."

msgid "The authority's bundle, a file"
msgstr "Pakiet od nadzoru, plik"

msgid "The backup did not open with its recovery sheet and was removed; try another disk."
msgstr "Kopii zapasowej nie udało się otworzyć jej arkuszem odzyskiwania i została usunięta; spróbuj na innym dysku."

msgid "The backup did not read back as it was written and was removed; try another disk."
msgstr "Odczytana kopia zapasowa różniła się od zapisanej i została usunięta; spróbuj na innym dysku."

msgid "The backup is complete: {folder}"
msgstr "Kopia zapasowa jest gotowa: {folder}"

msgid "The backup is damaged ({detail} is missing, altered or does not belong); use another one."
msgstr "Kopia zapasowa jest uszkodzona ({detail}: brak, zmiana lub obcy plik); użyj innej."

msgid "The backup; leave it out to open the state that is here with the recovery sheet."
msgstr "Kopia zapasowa; pomiń ją, aby otworzyć dane, które są tutaj, arkuszem odzyskiwania."

msgid "The beginning of this case is not here; synchronise."
msgstr "Nie ma tu początku tej sprawy; zsynchronizuj."

msgid "The behavioral health assessment that every officer has at least once in five years is a separate matter, and its result goes to the employer. A clinician who does assessments for your department cannot be booked here by its officers."
msgstr "Ocena zdrowia behawioralnego, którą każdy funkcjonariusz przechodzi co najmniej raz na pięć lat, to odrębna sprawa, a jej wynik otrzymuje pracodawca. U osoby prowadzącej, która przeprowadza oceny dla Twojego departamentu, jego funkcjonariusze nie mogą tu rezerwować."

msgid "The booking belongs to this case."
msgstr "Rezerwacja należy do tej sprawy."

msgid "The bundle in force is at {address}, with the provider side's own word that nothing is newer."
msgstr "Obowiązujący pakiet jest pod adresem {address}, z zapewnieniem samej strony dostawcy, że nie ma nowszego."

msgid "The bundle in force, as the provider side serves it: what changes is shown against it, where others have signed since you did."
msgstr "Obowiązujący pakiet, taki jak wydaje go strona dostawcy: zmiany są pokazywane względem niego, jeżeli po Tobie podpisywali inni."

msgid "The bundle's file"
msgstr "Plik pakietu"

msgid "The card works once. Lost it, or found one? Ask for another; an unused card says nothing about anybody."
msgstr "Karta działa raz. Zgubiona albo znaleziona? Poproś o inną; nieużyta karta nie mówi nic o nikim."

msgid "The cards are in {folder}; both sides import {file}, then the provider side its provider.codes."
msgstr "Karty są w {folder}; obie strony importują {file}, potem strona dostawcy importuje swój plik provider.codes."

msgid "The case files cannot be read or written by you; look at the permissions of the folder."
msgstr "Nie możesz odczytać lub zapisać dokumentacji; sprawdź uprawnienia folderu."

msgid "The case files here are damaged and are not shown in part; restore them from a copy."
msgstr "Ta dokumentacja jest uszkodzona i nie zostanie pokazana częściowo; przywróć ją z kopii."

msgid "The case files here belong to other keys."
msgstr "Ta dokumentacja należy do innych kluczy."

msgid "The case files that were here are gone; put the folder “vault” back, or restore and synchronise."
msgstr "Dokumentacja, która tu była, zniknęła; odłóż folder „vault” na miejsce albo przywróć go i zsynchronizuj."

msgid "The case has no follow-up with this number; “respite-notes followup list --all” lists them."
msgstr "Sprawa nie ma dalszego kontaktu o tym numerze; „respite-notes followup list --all” je wymienia."

msgid "The case has no goal with this number; “respite-notes goal list” lists them."
msgstr "Sprawa nie ma celu o tym numerze; „respite-notes goal list” je wymienia."

msgid "The case has no hand-off with this number; “respite-notes handoff list --all” lists them."
msgstr "Sprawa nie ma przekazania o tym numerze; „respite-notes handoff list --all” je wymienia."

msgid "The case has no note with this number; “respite-notes cases show” lists them."
msgstr "Sprawa nie ma notatki o tym numerze; „respite-notes cases show” je wymienia."

msgid "The case has no open report with this number; “respite-notes report list” lists them."
msgstr "W sprawie nie ma otwartego zgłoszenia o tym numerze; wymienia je „respite-notes report list”."

msgid "The case has no release with this number; “respite-notes roi list” lists them."
msgstr "W sprawie nie ma zgody o tym numerze; wymienia je „respite-notes roi list”."

msgid "The case has no session with this number; “respite-notes cases show” lists them."
msgstr "Sprawa nie ma sesji o tym numerze; „respite-notes cases show” je wymienia."

msgid "The case has no version of a plan with this number; “respite-notes plan history” lists them."
msgstr "Sprawa nie ma wersji planu o tym numerze; „respite-notes plan history” je wymienia."

msgid "The case has nothing of this kind with this number; “respite-notes cases show” shows what it holds."
msgstr "Sprawa nie ma nic takiego o tym numerze; „respite-notes cases show” pokazuje, co zawiera."

msgid "The case is closed; reopen it first."
msgstr "Sprawa jest zamknięta; najpierw otwórz ją ponownie."

msgid "The case is not closed."
msgstr "Sprawa nie jest zamknięta."

msgid "The case is open already."
msgstr "Sprawa jest już otwarta."

msgid "The case was not opened yet."
msgstr "Sprawa nie została jeszcze otwarta."

msgid "The cell has no cards for that time; a new year of cards is printed with “respite-authority rounds”."
msgstr "Pula nie ma kart na ten czas; nowy rok kart drukuje „respite-authority rounds”."

msgid "The cell that the cards are for."
msgstr "Pula, dla której są karty."

msgid "The cell {name} was counted with {departments}; a cell that loses a department needs another name in the programme file."
msgstr "Pulę {name} policzono z departamentami: {departments}; pula, która traci departament, potrzebuje innej nazwy w pliku programu."

msgid "The certificate was changed. Restart the server, give the authority the file {request}, and read out these six words by telephone: {words}."
msgstr "Certyfikat zmieniono. Uruchom serwer ponownie, przekaż nadzorowi plik {request} i odczytaj przez telefon te sześć słów: {words}."

msgid "The charter would break a rule of its format ({reason}); check the programme file."
msgstr "Statut łamałby regułę swojego formatu ({reason}); sprawdź plik programu."

msgid "The check found what must never be: {detail} Stop the server, keep a copy of its folder for whoever looks for the cause, and restore the last backup that “check” finds in order."
msgstr "Sprawdzenie wykazało coś, co nigdy nie może wystąpić: {detail} Zatrzymaj serwer, zachowaj kopię jego folderu dla tego, kto będzie szukać przyczyny, i przywróć ostatnią kopię zapasową, którą „check” uzna za poprawną."

msgid "The chief would see groups of {new} instead of {old}."
msgstr "Kierownictwo widziałoby grupy takiej wielkości: {new} zamiast {old}."

msgid "The clinician has proposed no other time."
msgstr "Osoba prowadząca nie zaproponowała innego terminu."

msgid "The clinician has seen your booking."
msgstr "Osoba prowadząca widziała Twoją rezerwację."

msgid "The clinician offers a follow-up that costs no token. {text} (“respite again” books it.)"
msgstr "Osoba prowadząca proponuje kontynuację, która nie kosztuje bonu. {text} („respite again” ją rezerwuje.)"

msgid "The clinician proposes {time}. {text} (“respite reschedule --proposed” takes it.)"
msgstr "Osoba prowadząca proponuje termin: {time}. {text} („respite reschedule --proposed” go przyjmuje.)"

msgid "The clinician sees every change you make."
msgstr "Osoba prowadząca widzi każdą zmianę, którą wprowadzasz."

msgid "The clinician's name as the roster writes it."
msgstr "Nazwisko osoby prowadzącej tak, jak zapisuje je wykaz."

msgid "The clock of this machine is wrong by more than a few minutes; set it and try again."
msgstr "Zegar tego komputera myli się o więcej niż kilka minut; ustaw go i spróbuj ponownie."

msgid "The code of your card is sent only after this."
msgstr "Kod Twojej karty zostanie wysłany dopiero potem."

msgid "The colleague's name in the roster."
msgstr "Nazwisko osoby z zespołu w wykazie."

msgid "The colleague's name."
msgstr "Nazwisko osoby z zespołu."

msgid "The crisis card that every copy of the tools carries was last checked on {date}: look for a newer one."
msgstr "Kartę kryzysową, którą zawiera każda kopia narzędzi, sprawdzono ostatnio: {date}; poszukaj nowszej."

msgid "The crisis card would no longer show {name}."
msgstr "Na karcie kryzysowej nie byłoby już: {name}."

msgid "The crisis card would show {name}."
msgstr "Na karcie kryzysowej byłoby: {name}."

msgid "The database is damaged ({detail}); stop the server and restore it from a backup."
msgstr "Baza danych jest uszkodzona ({detail}); zatrzymaj serwer i przywróć go z kopii zapasowej."

msgid "The database was made by a newer version of respite-server; use that version or a newer one."
msgstr "Bazę danych utworzyła nowsza wersja respite-server; użyj tamtej wersji lub nowszej."

msgid "The day is kept"
msgstr "Dzień jest zachowany"

msgid "The day of the first visit: YYYY-MM-DD."
msgstr "Dzień pierwszego spotkania: YYYY-MM-DD."

msgid "The day on which you look at the plan again: YYYY-MM-DD."
msgstr "Dzień, w którym wracasz do planu: YYYY-MM-DD."

msgid "The day: YYYY-MM-DD."
msgstr "Dzień: YYYY-MM-DD."

msgid "The days of your cycle"
msgstr "Dni Twojego cyklu"

msgid "The department side"
msgstr "Strona departamentu"

msgid "The department side does not serve the list that names this device. Run “respite-notes sync” on the first device and try again; if it stays so, tell the clinical authority."
msgstr "Strona departamentu nie podaje listy, która wymienia to urządzenie. Uruchom „respite-notes sync” na pierwszym urządzeniu i spróbuj ponownie; jeżeli tak zostanie, powiadom nadzór kliniczny."

msgid "The department side does not take your check-in, although the round runs by the signed documents. It is kept and offered again; if this goes on, tell the clinical authority."
msgstr "Strona departamentu nie przyjmuje Twojej ankiety, choć według podpisanych dokumentów runda trwa. Ankieta jest zachowana i zostanie zaproponowana ponownie; jeżeli to się powtarza, powiadom nadzór kliniczny."

msgid "The department side has taken your check-in."
msgstr "Strona departamentu przyjęła Twoją ankietę."

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
"Strona departamentu przechowuje rezerwacje bez tożsamości; strona dostawcy wydaje anonimowe bony. Są przeznaczone dla dwóch operatorów.\n"
"\n"
"Przykład, na komputerze departamentu:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"Kody wyjścia: 0 wykonano, 1 odmowa lub niepowodzenie, 2 błędne użycie."

msgid "The department side refused the list of your keys: officers cannot book you with new ones until it takes it. If it stays so, tell the clinical authority."
msgstr "Strona departamentu odrzuciła listę Twoich kluczy: dopóki jej nie przyjmie, nie można u Ciebie rezerwować z nowymi kluczami. Jeżeli tak zostanie, powiadom nadzór kliniczny."

msgid "The department side says that another device of yours was counted already. If you have no other device, tell your supervisor: it is not true."
msgstr "Strona departamentu podaje, że policzono już inne Twoje urządzenie. Jeżeli nie masz innego urządzenia, powiadom osobę superwizującą: to nieprawda."

msgid "The department side serves the keys of {count} clinician in a form that does not verify; they were not taken."
msgid_plural "The department side serves the keys of {count} clinicians in a form that does not verify; they were not taken."
msgstr[0] "Strona departamentu podaje klucze {count} osoby prowadzącej w postaci, która nie przechodzi weryfikacji; nie zostały przyjęte."
msgstr[1] "Strona departamentu podaje klucze {count} osób prowadzących w postaci, która nie przechodzi weryfikacji; nie zostały przyjęte."
msgstr[2] "Strona departamentu podaje klucze {count} osób prowadzących w postaci, która nie przechodzi weryfikacji; nie zostały przyjęte."

msgid "The department side's request brings another key for {quarter} than the signed rounds name; use the server's own home, or restore it from its backup."
msgstr "Wniosek strony departamentu przynosi inny klucz na {quarter} niż podpisane rundy; użyj folderu --home samego serwera albo przywróć go z kopii zapasowej."

msgid "The department side's request is signed with another key than the roster names ({words}); if that side's server was really made anew, say so with --new-key department."
msgstr "Wniosek strony departamentu podpisano innym kluczem, niż wymienia wykaz ({words}); jeżeli serwer tej strony naprawdę utworzono od nowa, podaj --new-key department."

msgid "The department {name} is not in the signed roster; add it with “respite-authority amend” first."
msgstr "Departamentu {name} nie ma w podpisanym wykazie; najpierw dodaj go za pomocą „respite-authority amend”."

msgid "The device gets the keys that were made since. Carry {path} to it and run “respite-notes device finish” there."
msgstr "Urządzenie dostaje klucze, które od tego czasu powstały. Zanieś na nie plik {path} i uruchom tam „respite-notes device finish”."

msgid "The device is listed. Carry {path} to it and run “respite-notes device finish” there."
msgstr "Urządzenie jest na liście. Zanieś na nie plik {path} i uruchom tam „respite-notes device finish”."

msgid "The directory has no service with this number; “respite-notes handoff resources” lists them."
msgstr "W spisie nie ma placówki o tym numerze; „respite-notes handoff resources” je wymienia."

msgid "The directory may not be read or written; check its permissions."
msgstr "Folderu nie wolno odczytać lub zapisać; sprawdź jego uprawnienia."

msgid "The directory would no longer offer {name}."
msgstr "W spisie placówek nie byłoby już: {name}."

msgid "The directory would offer {name}."
msgstr "W spisie placówek byłoby: {name}."

msgid "The directory: your programme's services, then the lines of the crisis card."
msgstr "Spis placówek: usługi Twojego programu, potem linie z karty kryzysowej."

msgid "The disk failed; nothing was written."
msgstr "Dysk zawiódł; niczego nie zapisano."

msgid "The disk is full, or a limit is reached; nothing was half-written. Make room and try again."
msgstr "Dysk jest pełny albo osiągnięto ograniczenie; nic nie zostało zapisane w połowie. Zrób miejsce i spróbuj ponownie."

msgid "The disk is full; nothing was changed. Free some space and run the command again."
msgstr "Dysk jest pełny; niczego nie zmieniono. Zwolnij trochę miejsca i uruchom polecenie ponownie."

msgid "The disk reported an error; nothing was changed."
msgstr "Dysk zgłosił błąd; niczego nie zmieniono."

msgid "The document “{document}” ran out on {date}: the programme's signers have to sign a new one."
msgstr "Dokument „{document}” stracił ważność ({date}): osoby podpisujące w programie muszą podpisać nowy."

msgid "The draft was discarded."
msgstr "Szkic został porzucony."

msgid "The editor did not save UTF-8; nothing became a draft."
msgstr "Edytor nie zapisał tekstu w UTF-8; nie powstał żaden szkic."

msgid "The editor ended with an error; nothing became a draft."
msgstr "Edytor zakończył się błędem; nie powstał żaden szkic."

msgid "The file asks for a passphrase cost that is not allowed; restore it from a backup."
msgstr "Plik żąda niedozwolonego kosztu hasła; przywróć go z kopii zapasowej."

msgid "The file in this directory is not one of ours, or is cut short. Restore it from a backup."
msgstr "Plik w tym folderze nie jest naszym plikiem albo jest ucięty. Przywróć go z kopii zapasowej."

msgid "The file in this folder is not a signer's key."
msgstr "Plik w tym folderze nie jest kluczem osoby podpisującej."

msgid "The file is not the bundle of a programme."
msgstr "Ten plik nie jest pakietem programu."

msgid "The file opened but could not be read; restore it from a backup."
msgstr "Plik się otworzył, ale nie udało się go odczytać; przywróć go z kopii zapasowej."

msgid "The file {path} cannot be read."
msgstr "Nie można odczytać pliku {path}."

msgid "The file {path} cannot be written, or is there already; nothing was lost."
msgstr "Nie można zapisać pliku {path} albo taki plik już istnieje; niczego nie utracono."

msgid "The file {path} does not describe availability; “respite-notes availability show --json” shows the form."
msgstr "Plik {path} nie opisuje dostępności; „respite-notes availability show --json” pokazuje tę postać."

msgid "The file {path} is not JSON of the form that --help shows."
msgstr "Plik {path} nie jest plikiem JSON w postaci, którą pokazuje --help."

msgid "The file {path} is not plain text or Markdown in UTF-8."
msgstr "To nie jest zwykły tekst ani Markdown w UTF-8: {path}."

msgid "The first contact took place."
msgstr "Odbył się pierwszy kontakt."

msgid "The first day of a cycle, as year-month-day."
msgstr "Pierwszy dzień cyklu, jako rok-miesiąc-dzień."

msgid "The first day of your present cycle (year-month-day)"
msgstr "Pierwszy dzień obecnego cyklu (rok-miesiąc-dzień)"

msgid "The first day on which they hold."
msgstr "Pierwszy dzień, w którym obowiązują."

msgid "The first four groups of the card"
msgstr "Pierwsze cztery grupy karty"

msgid "The first line of the passphrase file {path} is empty."
msgstr "Pierwszy wiersz pliku z hasłem {path} jest pusty."

msgid "The folder for the copy; made where it is missing."
msgstr "Folder na kopię; jeżeli go nie ma, zostanie utworzony."

msgid "The folder that holds everything this server keeps."
msgstr "Folder, w którym jest wszystko, co przechowuje ten serwer."

msgid "The folder that “backup” made."
msgstr "Folder, który utworzyło „backup”."

msgid "The folder to make."
msgstr "Folder, który ma powstać."

msgid "The folder with the policy files."
msgstr "Folder z plikami regulaminu."

msgid "The folder with your signer's key."
msgstr "Folder z Twoim kluczem osoby podpisującej."

msgid "The follow-up has ended; add another."
msgstr "Dalszy kontakt jest zakończony; dodaj kolejny."

msgid "The goal has ended; set another."
msgstr "Cel jest zakończony; ustal kolejny."

msgid "The goals of a case: each with its measure, its target date and its history."
msgstr "Cele sprawy: każdy z miarą, datą docelową i historią."

msgid "The groups of the recovery sheet"
msgstr "Grupy arkusza odzyskiwania"

msgid "The hand-off has ended; offer another."
msgstr "Przekazanie jest zakończone; zaproponuj kolejne."

msgid "The hand-off is completed: the person is with the service. Say how it ended."
msgstr "Przekazanie zakończono: osoba jest w placówce. Podaj, jak się to zakończyło."

msgid "The hand-off is lost: nobody knows how it went on. Say what was tried."
msgstr "W przekazaniu utracono kontakt: nikt nie wie, co było dalej. Podaj, czego próbowano."

msgid "The heading in line {line} is there twice."
msgstr "Nagłówek w wierszu {line} występuje dwa razy."

msgid "The imported programme does not fit this server: {detail}. Give the authority this server's side.request."
msgstr "Zaimportowany program nie pasuje do tego serwera: {detail}. Przekaż nadzorowi side.request tego serwera."

msgid "The input ended before every question was answered; run the command again and answer each one."
msgstr "Dane wejściowe skończyły się przed odpowiedzią na wszystkie pytania; uruchom polecenie ponownie i odpowiedz na każde."

msgid "The key in this folder is damaged or could not be written; use your copy of it."
msgstr "Klucz w tym folderze jest uszkodzony albo nie udało się go zapisać; użyj jego kopii."

msgid "The key is forgotten here. Whoever puts it together could keep it: the holders run “respite-notes custodian take-back”, and a new custodian is the safe end."
msgstr "Klucz jest tu zapomniany. Kto go składa, może go zachować: osoby z udziałami uruchamiają „respite-notes custodian take-back”, a bezpieczne zakończenie to nowy powiernik."

msgid "The key is sealed in {folder}. Hand {file} to whoever founds the programme."
msgstr "Klucz jest zapieczętowany w {folder}. Przekaż {file} temu, kto zakłada program."

msgid "The key now opens with the new passphrase; the recovery sheet stays valid."
msgstr "Klucz otwiera się teraz nowym hasłem; arkusz odzyskiwania pozostaje ważny."

msgid "The key of your psychotherapy notes is made on your first device; “device request” and “device add” bring it here."
msgstr "Klucz Twoich notatek z psychoterapii powstaje na Twoim pierwszym urządzeniu; tutaj przenoszą go „device request” i „device add”."

msgid "The key of your psychotherapy notes went with the last of them; the next note asks for a passphrase again."
msgstr "Klucz Twoich notatek z psychoterapii zniknął z ostatnią z nich; następna notatka znów poprosi o hasło."

msgid "The key was written by a newer version of this program; use that one."
msgstr "Klucz zapisała nowsza wersja tej aplikacji; użyj tamtej."

msgid "The keys of {count} clinician did not verify; they cannot be booked."
msgid_plural "The keys of {count} clinicians did not verify; they cannot be booked."
msgstr[0] "Klucze {count} osoby prowadzącej nie przeszły weryfikacji; nie można u niej rezerwować."
msgstr[1] "Klucze {count} osób prowadzących nie przeszły weryfikacji; nie można u nich rezerwować."
msgstr[2] "Klucze {count} osób prowadzących nie przeszły weryfikacji; nie można u nich rezerwować."

msgid "The keys of {quarters} are others than before: tokens that officers have fetched for them would be worthless."
msgstr "Klucze ({quarters}) są inne niż wcześniej: bony, które funkcjonariusze na nie pobrali, straciłyby wartość."

msgid "The keys were overwritten and removed, but files of the case files could not be: look at the folder “vault”. Without the keys nobody can read them."
msgstr "Klucze nadpisano i usunięto, ale części plików dokumentacji nie udało się usunąć: sprawdź folder „vault”. Bez kluczy nikt ich nie odczyta."

msgid "The language to speak, for example en."
msgstr "Język, którym ma mówić narzędzie, na przykład pl."

msgid "The last addendum is not signed yet."
msgstr "Ostatni aneks nie jest jeszcze podpisany."

msgid "The last day comes before the first."
msgstr "Ostatni dzień wypada przed pierwszym."

msgid "The last day of the cover."
msgstr "Ostatni dzień zastępstwa."

msgid "The last day on which it holds."
msgstr "Ostatni dzień, w którym obowiązuje."

msgid "The last day on which they hold."
msgstr "Ostatni dzień, w którym obowiązują."

msgid "The legal basis, where there is no release."
msgstr "Podstawa prawna, gdy nie ma zgody na ujawnienie informacji."

msgid "The legal hold was lifted before."
msgstr "Wstrzymanie usunięcia zniesiono już wcześniej."

msgid "The list is not published yet: run “respite-notes sync” here before you finish there."
msgstr "Lista nie jest jeszcze opublikowana: uruchom tutaj „respite-notes sync”, zanim dokończysz tam."

msgid "The menu that you see without a command."
msgstr "Menu, które widać bez polecenia."

msgid "The message is empty, too long, or not plain text."
msgstr "Wiadomość jest pusta, za długa lub nie jest zwykłym tekstem."

msgid "The new list is not published yet: until “respite-notes sync” has done it, officers go on sealing to the old key."
msgstr "Nowa lista nie jest jeszcze opublikowana: dopóki nie zrobi tego „respite-notes sync”, funkcjonariusze nadal pieczętują dla starego klucza."

msgid "The new sheet is in force."
msgstr "Nowy arkusz obowiązuje."

msgid "The news of {count} appointment are long and wait for a run of their own."
msgid_plural "The news of {count} appointments are long and wait for a run of their own."
msgstr[0] "Nowości o {count} spotkaniu są długie i czekają na osobne uruchomienie."
msgstr[1] "Nowości o {count} spotkaniach są długie i czekają na osobne uruchomienie."
msgstr[2] "Nowości o {count} spotkaniach są długie i czekają na osobne uruchomienie."

msgid "The next day is kept for this person."
msgstr "Następny dzień jest zachowany dla tej osoby."

msgid "The note has another format."
msgstr "Notatka ma inny format."

msgid "The note is locked; write an addendum or a late entry, or strike it."
msgstr "Notatka jest zablokowana; napisz aneks lub wpis opóźniony albo ją wykreśl."

msgid "The note is signed, submitted or gone meanwhile. Write what you still need as an addendum; “drafts discard” forgets this text."
msgstr "Notatka została w międzyczasie podpisana, przedłożona albo jej już nie ma. Co jeszcze potrzebne, napisz jako aneks; „drafts discard” zapomina ten tekst."

msgid "The note is too long, or not plain text."
msgstr "Notatka jest za długa lub nie jest zwykłym tekstem."

msgid "The note is with the supervisor."
msgstr "Notatka jest w superwizji."

msgid "The note was not submitted."
msgstr "Notatka nie została przedłożona."

msgid "The notice against passing it on did not go with it."
msgstr "Nie dołączono zastrzeżenia, że nie wolno tego przekazywać dalej."

msgid "The notice against passing it on is in {file}; hand it over too."
msgstr "Informacja o zakazie dalszego przekazywania jest tu: {file}; przekaż ją także."

msgid "The notice against passing it on went with it, and the release or what it covers."
msgstr "Dołączono informację o zakazie dalszego przekazywania oraz zgodę lub jej zakres."

msgid "The number in the first column."
msgstr "Numer z pierwszej kolumny."

msgid "The number in the queue; “respite-notes queue” lists them."
msgstr "Numer w kolejce; „respite-notes queue” je wymienia."

msgid "The number of --cells is 0 to 100."
msgstr "Liczba w --cells wynosi od 0 do 100."

msgid "The number of a service in the directory."
msgstr "Numer placówki w spisie."

msgid "The number of cards must be 10 to 100000."
msgstr "Liczba kart musi wynosić od 10 do 100000."

msgid "The number of the authorization; “respite-notes roi list” lists them."
msgstr "Numer upoważnienia; wymienia je „respite-notes roi list”."

msgid "The number of the booking; “respite-notes schedule” lists them."
msgstr "Numer rezerwacji; „respite-notes schedule” je wymienia."

msgid "The number of the case; “respite-notes cases” lists them."
msgstr "Numer sprawy; „respite-notes cases” je wymienia."

msgid "The number of the device; “respite-notes device list” lists them."
msgstr "Numer urządzenia; „respite-notes device list” je wymienia."

msgid "The number of the follow-up in its case."
msgstr "Numer dalszego kontaktu w jego sprawie."

msgid "The number of the goal in its case."
msgstr "Numer celu w jego sprawie."

msgid "The number of the hand-off in its case."
msgstr "Numer przekazania w jego sprawie."

msgid "The number of the note in its case; “respite-notes cases show” lists them."
msgstr "Numer notatki w jej sprawie; „respite-notes cases show” je wymienia."

msgid "The number of the note; “respite-notes private list” lists them."
msgstr "Numer notatki; wymienia je „respite-notes private list”."

msgid "The number of the release; “respite-notes roi list” lists them."
msgstr "Numer zgody; wymienia je „respite-notes roi list”."

msgid "The number that “respite appointments” shows."
msgstr "Numer, który pokazuje „respite appointments”."

msgid "The number that “respite-notes drafts” shows."
msgstr "Numer, który pokazuje „respite-notes drafts”."

msgid "The number that “respite-notes schedule” shows."
msgstr "Numer, który pokazuje „respite-notes schedule”."

msgid "The numbers of a summary cannot come from check-ins: a side has falsified its half. It is not shown; tell the clinical authority."
msgstr "Liczby jednego z podsumowań nie mogą pochodzić z ankiet: jedna ze stron sfałszowała swoją połowę. Nie zostanie pokazane; powiadom nadzór kliniczny."

msgid "The numbers of its goals, in order, with commas."
msgstr "Numery celów planu, po kolei, po przecinkach."

msgid "The officer wrote:"
msgstr "Od osoby ze służby:"

msgid "The operator of both sides could have seen one clinician's numbers. The noise hides one session, one follow-up and one hand-off of a person."
msgstr "Operator obu stron mógł zobaczyć liczby pojedynczej osoby prowadzącej. Szum ukrywa jedną sesję, jeden dalszy kontakt i jedno przekazanie jednej osoby."

msgid "The option '{option}' does not take any value, but '{value}' was specified."
msgstr "Opcja '{option}' nie przyjmuje wartości, a podano '{value}'."

msgid "The passphrase does not open the key, or the file is damaged."
msgstr "Hasło nie otwiera klucza albo plik jest uszkodzony."

msgid "The passphrase does not open {file}, or the file is damaged."
msgstr "Hasło nie otwiera pliku {file} albo plik jest uszkodzony."

msgid "The passphrase file {path} cannot be read; check its name and permissions."
msgstr "Nie można odczytać pliku z hasłem {path}; sprawdź jego nazwę i uprawnienia."

msgid "The passphrase or recovery sheet was changed meanwhile; run the command again."
msgstr "W międzyczasie zmieniono hasło lub arkusz odzyskiwania; uruchom polecenie ponownie."

msgid "The person or the service has declined. Say why."
msgstr "Osoba lub placówka odmówiła. Podaj dlaczego."

msgid "The person was given a copy."
msgstr "Ta osoba otrzymała kopię."

msgid "The pilot begins"
msgstr "Początek pilotażu"

msgid "The pilot ended {time}: nothing is offered any more."
msgstr "Pilotaż zakończył się: {time}. Nic już nie jest oferowane."

msgid "The pilot ends"
msgstr "Koniec pilotażu"

msgid "The pilot would end; sessions could be booked at any time."
msgstr "Pilotaż by się zakończył; sesje można by rezerwować w dowolnym czasie."

msgid "The plan"
msgstr "Plan"

msgid "The plan that “respite-notes custodian found” wrote."
msgstr "Plan zapisany przez „respite-notes custodian found”."

msgid "The policy is beyond a limit that no signature can move ({reason}); change it in the programme file."
msgstr "Regulamin przekracza granicę, której nie przesunie żaden podpis ({reason}); zmień to w pliku programu."

msgid "The policy would break a rule of its format ({reason}); check the files that its rules stand in."
msgstr "Regulamin łamałby regułę swojego formatu ({reason}); sprawdź pliki, w których są jego reguły."

msgid "The programme file as it is to be from now on."
msgstr "Plik programu w postaci, jaką ma mieć od teraz."

msgid "The programme file, for how many cards and where to get the tool."
msgstr "Plik programu, dla liczby kart i miejsca, skąd wziąć narzędzie."

msgid "The programme file, for where to get the tool."
msgstr "Plik programu, dla miejsca, skąd wziąć narzędzie."

msgid "The programme file, in YAML."
msgstr "Plik programu, w YAML."

msgid "The programme file, which names the signers from now on."
msgstr "Plik programu, który od teraz wymienia osoby podpisujące."

msgid "The programme file, which now names the clinician too."
msgstr "Plik programu, który wymienia teraz także tę osobę prowadzącą."

msgid "The programme has no records custodian."
msgstr "Program nie ma powiernika wpisów."

msgid "The programme would be {new} instead of {old}."
msgstr "Model programu byłby taki: {new} zamiast {old}."

msgid "The programme “{programme}” was imported on the {side}."
msgstr "Program „{programme}” zaimportowano ({side})."

msgid "The programme's bundle, as the authority hands it out."
msgstr "Pakiet programu, który wydaje nadzór."

msgid "The programme's bundle."
msgstr "Pakiet programu."

msgid "The programme's bundle; without it, the preset."
msgstr "Pakiet programu; bez niego reguły domyślne."

msgid "The programme's documents are dated in the future. Set the clock of this machine; if it is right, tell the clinical authority."
msgstr "Dokumenty programu mają datę z przyszłości. Ustaw zegar tego komputera; jeżeli jest dobry, powiadom nadzór kliniczny."

msgid "The programme's documents have expired or are being held back: no new bookings for now; call {contact}. What you have booked stands."
msgstr "Dokumenty programu wygasły albo ktoś je zatrzymuje: na razie nie ma nowych rezerwacji; zadzwoń: {contact}. Twoje rezerwacje pozostają w mocy."

msgid "The programme's documents have expired or are being held back: no new bookings for now; “respite verify” shows whom to call. What you have booked stands."
msgstr "Dokumenty programu wygasły albo ktoś je zatrzymuje: na razie nie ma nowych rezerwacji; „respite verify” pokaże, do kogo zadzwonić. Twoje rezerwacje pozostają w mocy."

msgid "The programme's documents have expired or are being held back; today's answers stay on this device."
msgstr "Dokumenty programu wygasły albo ktoś je zatrzymuje; dzisiejsze odpowiedzi zostają na tym urządzeniu."

msgid "The programme's documents have expired: nothing new can be booked until they are renewed. What is booked stays booked."
msgstr "Dokumenty programu wygasły: do ich odnowienia nie można zarezerwować nic nowego. Co zarezerwowane, pozostaje zarezerwowane."

msgid "The programme's documents have expired; new bookings wait until the clinical authority renews them. Its number is on the programme's poster."
msgstr "Dokumenty programu wygasły; nowe rezerwacje czekają, aż odnowi je nadzór kliniczny. Jego numer jest na plakacie programu."

msgid "The programme's documents have expired; no new bookings until the clinical authority renews them."
msgstr "Dokumenty programu wygasły; nowych rezerwacji nie będzie, aż nadzór kliniczny je odnowi."

msgid "The programme's policy does not allow one operator for both sides; run each side on its own machine."
msgstr "Regulamin programu nie pozwala, aby jeden operator prowadził obie strony; uruchom każdą stronę na jej własnym komputerze."

msgid "The programme's policy does not allow this format for a new note; choose {formats}."
msgstr "Regulamin programu nie pozwala na ten format nowej notatki; wybierz: {formats}."

msgid "The provider does not know this card's code; it may be last year's. Ask for a new card."
msgstr "Dostawca nie zna kodu tej karty; może to karta z zeszłego roku. Poproś o nową."

msgid "The provider side"
msgstr "Strona dostawcy"

msgid "The provider side did not answer; the rest is up to date."
msgstr "Strona dostawcy nie odpowiedziała; reszta jest aktualna."

msgid "The provider side does not answer. Your card and what was fetched so far are kept: run “respite enroll” again without the card, and it goes on where it stopped."
msgstr "Strona dostawcy nie odpowiada. Twoja karta i to, co już pobrano, są zachowane: uruchom „respite enroll” ponownie bez karty, a wszystko ruszy od miejsca, w którym stanęło."

msgid "The provider side does not answer; the tokens that are due wait for the next run."
msgstr "Strona dostawcy nie odpowiada; należne bony czekają na następne uruchomienie."

msgid "The provider side issues no check-in token for this quarter, as a side does that has no key of the round; today's answers stay on this device."
msgstr "Strona dostawcy nie wydaje bonu na ankietę w tym kwartale, tak jak strona, która nie ma klucza rundy; dzisiejsze odpowiedzi zostają na tym urządzeniu."

msgid "The provider side issues no check-in token for {round}, as a side does that has no key of that round. Your other tokens are not affected. It is asked again in five to twelve days. Ask a colleague whether theirs came: if it did, or if yours still does not, tell the clinical authority."
msgstr "Strona dostawcy nie wydaje bonu na ankietę w rundzie {round}, tak jak strona, która nie ma klucza tej rundy. Pozostałych bonów to nie dotyczy. Za pięć do dwunastu dni narzędzie poprosi o niego ponownie. Zapytaj kogoś z pracy, czy dostał swój: jeżeli tak albo jeżeli Twój nadal nie przyjdzie, powiadom nadzór kliniczny."

msgid "The provider side's address is too long for the square on a card; give it a shorter name."
msgstr "Adres strony dostawcy jest za długi na kwadrat na karcie; nadaj jej krótszą nazwę."

msgid "The provider side's request brings another key for {quarter} than the signed rounds name; use the server's own home, or restore it from its backup."
msgstr "Wniosek strony dostawcy przynosi inny klucz na {quarter} niż podpisane rundy; użyj folderu --home samego serwera albo przywróć go z kopii zapasowej."

msgid "The provider side's request is signed with another key than the roster names ({words}); if that side's server was really made anew, say so with --new-key provider."
msgstr "Wniosek strony dostawcy podpisano innym kluczem, niż wymienia wykaz ({words}); jeżeli serwer tej strony naprawdę utworzono od nowa, podaj --new-key provider."

msgid "The provider's request brings no check-in keys for {count} cell, so that nobody will be asked in the first year. If that is not meant, ask for one of “respite-server request --cells {count}” and found anew."
msgid_plural "The provider's request brings no check-in keys for {count} cells, so that nobody will be asked in the first year. If that is not meant, ask for one of “respite-server request --cells {count}” and found anew."
msgstr[0] "Wniosek dostawcy nie przynosi kluczy ankiet dla {count} puli, więc w pierwszym roku nikt nie zostanie zapytany. Jeżeli nie o to chodzi, poproś o wniosek z „respite-server request --cells {count}” i załóż program od nowa."
msgstr[1] "Wniosek dostawcy nie przynosi kluczy ankiet dla {count} pul, więc w pierwszym roku nikt nie zostanie zapytany. Jeżeli nie o to chodzi, poproś o wniosek z „respite-server request --cells {count}” i załóż program od nowa."
msgstr[2] "Wniosek dostawcy nie przynosi kluczy ankiet dla {count} pul, więc w pierwszym roku nikt nie zostanie zapytany. Jeżeli nie o to chodzi, poproś o wniosek z „respite-server request --cells {count}” i załóż program od nowa."

msgid "The provider's request holds no booking keys for the present quarter; ask for a fresh one."
msgstr "Wniosek dostawcy nie zawiera kluczy rezerwacji na obecny kwartał; poproś o świeży."

msgid "The records custodian: a key that clinicians hold in shares, for cases that nobody is left to open."
msgstr "Powiernik wpisów: klucz, który osoby prowadzące mają w udziałach, do spraw, których nie ma już kto otworzyć."

msgid "The recovery sheet is in {file}: print it, then delete it."
msgstr "Arkusz odzyskiwania jest w {file}: wydrukuj go, potem usuń plik."

msgid "The region"
msgstr "Region"

msgid "The release does not cover all of this. Nothing was written."
msgstr "Zgoda nie obejmuje tego wszystkiego. Niczego nie zapisano."

msgid "The release names another recipient."
msgstr "Zgoda wymienia innego odbiorcę."

msgid "The release was not in force at that time."
msgstr "Zgoda nie obowiązywała w tamtym czasie."

msgid "The release was revoked before."
msgstr "Zgodę cofnięto już wcześniej."

msgid "The report is closed."
msgstr "Zgłoszenie jest zamknięte."

msgid "The request of the department side is missing; add it with --side."
msgstr "Brakuje wniosku strony departamentu; dodaj go za pomocą --side."

msgid "The request of the provider side is missing; add it with --side."
msgstr "Brakuje wniosku strony dostawcy; dodaj go za pomocą --side."

msgid "The request that a side wrote; of one side or of both."
msgstr "Wniosek, który zapisała strona; jednej strony lub obu."

msgid "The request that a side wrote; once for each side."
msgstr "Wniosek, który zapisała strona; po jednym dla każdej strony."

msgid "The request that a side's “init” wrote; once for each side."
msgstr "Wniosek, który zapisało „init” strony; po jednym dla każdej strony."

msgid "The roster does not name you yet, or not any more; give the clinical authority the file of “respite-notes request”."
msgstr "Nie ma Cię jeszcze w wykazie albo już Cię w nim nie ma; przekaż nadzorowi klinicznemu plik z „respite-notes request”."

msgid "The roster would break a rule of its format ({reason}); check the programme file."
msgstr "Wykaz łamałby regułę swojego formatu ({reason}); sprawdź plik programu."

msgid "The round is over, and the department side never said that it took your check-in. Once the round is published, “respite checkin --history” says whether it was counted."
msgstr "Runda się skończyła, a strona departamentu nie potwierdziła przyjęcia Twojej ankiety. Po opublikowaniu rundy „respite checkin --history” powie, czy ankietę policzono."

msgid "The round was over before your check-in was sent; it will not be counted."
msgstr "Runda skończyła się przed wysłaniem Twojej ankiety; ankieta nie zostanie policzona."

msgid "The round, for example 2027-Q1."
msgstr "Runda, na przykład 2027-Q1."

msgid "The round, for example 2027-Q1; the newest without this."
msgstr "Runda, na przykład 2027-Q1; bez tego najnowsza."

msgid "The rounds would break a rule of their format ({reason}); check the programme file."
msgstr "Rundy łamałyby regułę swojego formatu ({reason}); sprawdź plik programu."

msgid "The rules are the preset."
msgstr "Reguły są domyślne."

msgid "The same address and groups, to be scanned"
msgstr "Ten sam adres i grupy, do zeskanowania"

msgid "The same again"
msgstr "To samo jeszcze raz"

msgid "The same for urgent hours (first 60)."
msgstr "To samo dla godzin pilnych (na początek 60)."

msgid "The sealed records of a device are not numbered without a gap."
msgstr "Zapieczętowane wpisy jednego z urządzeń nie są numerowane bez przerw."

msgid "The server cannot listen on its address ({reason}); check --listen, and whether another program uses it."
msgstr "Serwer nie może nasłuchiwać na swoim adresie ({reason}); sprawdź --listen i czy adresu nie używa inna aplikacja."

msgid "The server did not answer. What you asked for is saved; “respite sync” sends it again, “respite cancel” withdraws it."
msgstr "Serwer nie odpowiedział. Twoje polecenie jest zapisane; „respite sync” wysyła je ponownie, „respite cancel” je wycofuje."

msgid "The server does not answer. Check your connection and try again; nothing is lost."
msgstr "Serwer nie odpowiada. Sprawdź połączenie i spróbuj ponownie; nic nie przepadło."

msgid "The server does not answer: this is the schedule as it was last fetched."
msgstr "Serwer nie odpowiada: to terminarz, jaki ostatnio pobrano."

msgid "The server does not answer; nothing was seen before."
msgstr "Serwer nie odpowiada; wcześniej niczego nie pobrano."

msgid "The server does not answer; this is what was last seen, on {date}."
msgstr "Serwer nie odpowiada; tak wyglądało to ostatnio: {date}."

msgid "The server does not know this code."
msgstr "Serwer nie zna tego kodu."

msgid "The server does not show all of the case, and what is missing may be a legal hold. Ask who worked with it."
msgstr "Serwer nie pokazuje całej sprawy, a brakować może wstrzymania usunięcia. Zapytaj, kto nad nią pracował."

msgid "The server does not show {count} record that exists."
msgid_plural "The server does not show {count} records that exist."
msgstr[0] "Serwer nie pokazuje {count} istniejącego wpisu."
msgstr[1] "Serwer nie pokazuje {count} istniejących wpisów."
msgstr[2] "Serwer nie pokazuje {count} istniejących wpisów."

msgid "The server does not take the report about your unsigned notes; your supervisor sees the one before."
msgstr "Serwer nie przyjmuje wiadomości o Twoich niepodpisanych notatkach; superwizja widzi poprzednią."

msgid "The server gave an answer that makes no sense. Nothing of it was kept; try again later."
msgstr "Odpowiedź serwera nie ma sensu. Niczego z niej nie zachowano; spróbuj ponownie później."

msgid "The server hands out no reports about your supervisees' unsigned notes."
msgstr "Serwer nie wydaje wiadomości o niepodpisanych notatkach osób, które superwizujesz."

msgid "The server has forgotten this session, as the policy says; nothing can be sent about it. Use the contact that you have."
msgstr "Serwer zapomniał już o tej sesji, jak przewiduje regulamin; nie można o niej niczego wysłać. Użyj kontaktu, który masz."

msgid "The server has no programme yet; its operator must import the documents first."
msgstr "Serwer nie ma jeszcze programu; jego operator musi najpierw zaimportować dokumenty."

msgid "The server has not been told yet; “respite-notes sync --hand-in” tells it."
msgstr "Serwer jeszcze o tym nie wie; powiadamia go „respite-notes sync --hand-in”."

msgid "The server is asked too much just now; this goes on in {time}."
msgstr "Serwer otrzymuje właśnie zbyt wiele żądań; ciąg dalszy za {time}."

msgid "The server is asked too much just now; try again in a minute."
msgstr "Serwer otrzymuje właśnie zbyt wiele żądań; spróbuj ponownie za minutę."

msgid "The server is in trouble; try again later. Nothing is lost."
msgstr "Serwer ma kłopoty; spróbuj ponownie później. Nic nie przepadło."

msgid "The server is not the one that the signed roster names. Nothing was sent to it; tell the clinical authority."
msgstr "To nie jest serwer, który wymienia podpisany wykaz. Niczego do niego nie wysłano; powiadom nadzór kliniczny."

msgid "The server is restored in {folder}."
msgstr "Serwer przywrócono w {folder}."

msgid "The server lists without end; nothing more was fetched. Tell the clinical authority."
msgstr "Lista z serwera nie ma końca; niczego więcej nie pobrano. Powiadom nadzór kliniczny."

msgid "The server refused the request."
msgstr "Serwer odrzucił żądanie."

msgid "The server refused this and will not take it later; it was withdrawn. Synchronise and look again."
msgstr "Serwer to odrzucił i nie przyjmie tego później; zostało to wycofane. Zsynchronizuj i sprawdź ponownie."

msgid "The server refuses records of your cases; they are saved here. Tell the clinical authority if it stays so."
msgstr "Serwer odrzuca wpisy Twoich spraw; są zapisane tutaj. Jeżeli tak zostanie, powiadom nadzór kliniczny."

msgid "The server refuses to destroy {count} record and keeps what it has of it; tell the clinical authority."
msgid_plural "The server refuses to destroy {count} records and keeps what it has of them; tell the clinical authority."
msgstr[0] "Serwer odmawia zniszczenia {count} wpisu i zachowuje to, co z niego ma; powiadom nadzór kliniczny."
msgstr[1] "Serwer odmawia zniszczenia {count} wpisów i zachowuje to, co z nich ma; powiadom nadzór kliniczny."
msgstr[2] "Serwer odmawia zniszczenia {count} wpisów i zachowuje to, co z nich ma; powiadom nadzór kliniczny."

msgid "The server showed {count} thing before and does not show it now."
msgid_plural "The server showed {count} things before and does not show them now."
msgstr[0] "Serwer pokazywał wcześniej {count} rzecz, a teraz jej nie pokazuje."
msgstr[1] "Serwer pokazywał wcześniej {count} rzeczy, a teraz ich nie pokazuje."
msgstr[2] "Serwer pokazywał wcześniej {count} rzeczy, a teraz ich nie pokazuje."

msgid "The server shows an older report about unsigned notes of {count} device than before; the newer one counts."
msgid_plural "The server shows older reports about unsigned notes of {count} devices than before; the newer ones count."
msgstr[0] "Serwer pokazuje z {count} urządzenia starszą niż wcześniej wiadomość o niepodpisanych notatkach; liczy się nowsza."
msgstr[1] "Serwer pokazuje z {count} urządzeń starsze niż wcześniej wiadomości o niepodpisanych notatkach; liczą się nowsze."
msgstr[2] "Serwer pokazuje z {count} urządzeń starsze niż wcześniej wiadomości o niepodpisanych notatkach; liczą się nowsze."

msgid "The server shows documents that take back what cannot be taken back. Nothing of it was kept; tell the clinical authority."
msgstr "Serwer pokazuje dokumenty, które odwołują to, czego odwołać nie można. Niczego z nich nie zachowano; powiadom nadzór kliniczny."

msgid "The server shows older or other documents than you have seen before. Nothing of it was kept; tell the clinical authority."
msgstr "Serwer pokazuje starsze lub inne dokumenty niż te, które już tu były. Niczego z nich nie zachowano; powiadom nadzór kliniczny."

msgid "The server takes no more messages about this appointment; what you wrote was not sent. Call the clinician instead."
msgstr "Serwer nie przyjmuje już wiadomości o tym spotkaniu; tekstu nie wysłano. Zadzwoń do osoby prowadzącej."

msgid "The server's answer contradicts what this device has signed and seen. Nothing of it was kept; tell the clinical authority."
msgstr "Odpowiedź serwera przeczy temu, co to urządzenie podpisało i widziało. Niczego z niej nie zachowano; powiadom nadzór kliniczny."

msgid "The server's documents do not verify. Nothing of it was kept; tell the clinical authority."
msgstr "Dokumenty serwera nie przechodzą weryfikacji. Niczego z nich nie zachowano; powiadom nadzór kliniczny."

msgid "The server's timestamp is from the future. Set the clock of this machine; if it is right, tell the clinical authority."
msgstr "Znacznik czasu serwera pochodzi z przyszłości. Ustaw zegar tego komputera; jeżeli jest dobry, powiadom nadzór kliniczny."

msgid "The service"
msgstr "Usługa"

msgid "The service is a pilot that ends {time}."
msgstr "Usługa jest pilotażem, który kończy się: {time}."

msgid "The service is a pilot that starts {time}: nothing is offered for a time before it."
msgstr "Usługa jest pilotażem, który zaczyna się: {time}. Wcześniejsze terminy nie są oferowane."

msgid "The seven groups of the recovery sheet"
msgstr "Siedem grup arkusza odzyskiwania"

msgid "The share of {names} was wrong; there were enough others."
msgstr "Niewłaściwy udział: {names}; innych było dość."

msgid "The share that arrived for you is not the one that the signed plan names. Tell whoever founded the custodian."
msgstr "Udział, który dla Ciebie przyszedł, nie jest tym, który wymienia podpisany plan. Powiadom tego, kto utworzył powiernika."

msgid "The signature in {file} is not good: it was altered or damaged on its way; ask for it again."
msgstr "Podpis w {file} jest niepoprawny: plik zmieniono lub uszkodzono po drodze; poproś o niego ponownie."

msgid "The signed rounds are over; begin a new year with “respite-authority rounds” first."
msgstr "Podpisane rundy się skończyły; najpierw zacznij nowy rok za pomocą „respite-authority rounds”."

msgid "The six groups on the card"
msgstr "Sześć grup z karty"

msgid "The six words"
msgstr "Sześć słów"

msgid "The six words of the key, where several on the roster have this name."
msgstr "Sześć słów klucza, gdy w wykazie jest kilka kluczy z tym nazwiskiem."

msgid "The six words that the new device shows, for scripts."
msgstr "Sześć słów, które pokazuje nowe urządzenie, dla skryptów."

msgid "The summary would count your work of this quarter, if you agree: “respite-notes counts”."
msgstr "Podsumowanie policzyłoby Twoją pracę z tego kwartału, jeżeli się zgodzisz: „respite-notes counts”."

msgid "The summary would measure nights by a goal of {new} instead of {old}."
msgstr "Podsumowanie mierzyłoby noce celem {new} zamiast {old}."

msgid "The summary would measure sessions free by the next day by a goal of {new} instead of {old}."
msgstr "Podsumowanie mierzyłoby sesje wolne najpóźniej następnego dnia celem {new} zamiast {old}."

msgid "The summary would measure weekday evenings by a goal of {new} instead of {old}."
msgstr "Podsumowanie mierzyłoby wieczory w dni robocze celem {new} zamiast {old}."

msgid "The summary would measure weekdays by a goal of {new} instead of {old}."
msgstr "Podsumowanie mierzyłoby dni robocze celem {new} zamiast {old}."

msgid "The summary would measure weekends by a goal of {new} instead of {old}."
msgstr "Podsumowanie mierzyłoby weekendy celem {new} zamiast {old}."

msgid "The support plan of a case: a new version takes the place of the one before, and both stay readable."
msgstr "Plan wsparcia sprawy: nowa wersja zajmuje miejsce poprzedniej i obie pozostają czytelne."

msgid "The system could not read or write {detail}; check permissions and the disk."
msgstr "System nie mógł odczytać lub zapisać {detail}; sprawdź uprawnienia i dysk."

msgid "The system gave no randomness or no protected memory; check its limits and try again."
msgstr "System nie dał losowości lub chronionej pamięci; sprawdź jego ograniczenia i spróbuj ponownie."

msgid "The terminal could not be read; try again in a new window."
msgstr "Nie udało się odczytać terminala; spróbuj ponownie w nowym oknie."

msgid "The text is longer than a record may be; nothing was written."
msgstr "Tekst jest dłuższy, niż może być wpis; niczego nie zapisano."

msgid "The text of this note is not here, the server may hold it back; nothing was answered. Synchronise, or ask its author."
msgstr "Nie ma tu tekstu tej notatki, być może zatrzymuje go serwer; niczego nie odpowiedziano. Zsynchronizuj albo zapytaj tego, kto ją napisał."

msgid "The time of {cases} is over. Nothing was destroyed; --yes does it."
msgstr "Czas minął: {cases}. Niczego nie zniszczono; robi to --yes."

msgid "The time zone you live in, for example America/New_York."
msgstr "Strefa czasowa, w której mieszkasz, na przykład America/New_York."

msgid "The timer could not be set; nothing was changed."
msgstr "Nie udało się ustawić czasomierza; niczego nie zmieniono."

msgid "The timer is removed."
msgstr "Czasomierz jest usunięty."

msgid "The timer is set; “respite sync --timer off” removes it."
msgstr "Czasomierz jest ustawiony; „respite sync --timer off” go usuwa."

msgid "The topic is too long, or not plain text."
msgstr "Temat jest za długi lub nie jest zwykłym tekstem."

msgid "The two passphrases were not the same."
msgstr "Hasła nie były takie same."

msgid "The two passphrases were not the same; start again when you are ready."
msgstr "Hasła nie były takie same; zacznij od nowa, kiedy zechcesz."

msgid "The two sides could not agree on what they counted, so nothing was released."
msgstr "Obie strony nie uzgodniły, co policzyły, więc niczego nie ujawniono."

msgid "The two sides serve different documents; the newest that verify are used. “respite-notes verify” says more."
msgstr "Obie strony podają różne dokumenty; używane są najnowsze, które przechodzą weryfikację. Więcej mówi „respite-notes verify”."

msgid "The unit is too long, or not plain text."
msgstr "Jednostka jest za długa lub nie jest zwykłym tekstem."

msgid "The value '{value}' is invalid for '{option}'"
msgstr "Wartość '{value}' nie jest dozwolona dla '{option}'"

msgid "The value '{value}' is invalid for '{option}'. Please provide one of the following:"
msgstr "Wartość '{value}' nie jest dozwolona dla '{option}'. Podaj jedną z następujących:"

msgid "The value '{value}' is invalid for '{option}'. Please provide one of {words}."
msgstr "Wartość '{value}' nie jest dozwolona dla '{option}'. Podaj {words}."

msgid "The way to work and home"
msgstr "Droga do pracy i do domu"

msgid "The words are not those of this request; nothing was changed. If the file was exchanged, somebody had the stick."
msgstr "To nie są słowa tego wniosku; niczego nie zmieniono. Jeżeli plik podmieniono, ktoś miał pendrive w rękach."

msgid "The year of your card is over. Draw a new one and run “respite enroll” with it; everything you have here stays."
msgstr "Rok Twojej karty minął. Wylosuj nową i uruchom z nią „respite enroll”; wszystko, co tu masz, zostaje."

msgid "The {side} did not answer; what it would say now is not known."
msgstr "Brak odpowiedzi ({side}); nie wiadomo, co ta strona podałaby teraz."

msgid "The {side} is in order."
msgstr "W porządku: {side}."

msgid "The {side} is set up in {folder}. Give the authority the file {request}, and read out these six words by telephone: {words}."
msgstr "Ustawiono w {folder}: {side}. Przekaż nadzorowi plik {request} i odczytaj przez telefon te sześć słów: {words}."

msgid "The {side} listens on {host}:{port}."
msgstr "Na {host}:{port} nasłuchuje {side}."

msgid "The {side} serves an older or another {document} than the other side; the newest that verifies is used."
msgstr "Dokument „{document}” jest starszy lub inny ({side}) niż po drugiej stronie; używany jest najnowszy, który przechodzi weryfikację."

msgid "The {side} shows a certificate that the signed roster does not name: nothing but public documents is asked of it. Tell the clinical authority."
msgstr "Okazano certyfikat, którego podpisany wykaz nie wymienia ({side}): pobierane są stamtąd tylko dokumenty publiczne. Powiadom nadzór kliniczny."

msgid "The {side} shows another certificate than the roster names; nothing that you sign was sent to it. Tell the clinical authority."
msgstr "Okazano inny certyfikat, niż wymienia wykaz ({side}); nie wysłano tam niczego, co podpisujesz. Powiadom nadzór kliniczny."

msgid "The {side} side cannot count check-ins of {rounds}: a backup holds no keys of rounds. Write a new request (“respite-server request”) and have the authority renew the rounds: those that have not begun get new keys, the present one stays withheld."
msgstr "Strona „{side}” nie może policzyć ankiet; rundy: {rounds}. Kopia zapasowa nie zawiera kluczy rund. Zapisz nowy wniosek („respite-server request”) i poproś nadzór o odnowienie rund: te, które się nie zaczęły, dostaną nowe klucze, a obecna pozostanie nieopublikowana."

msgid "The {side}: {reason}"
msgstr "{side}: {reason}"

msgid "Then also the earliest openings."
msgstr "Potem także najbliższe wolne terminy."

msgid "There are two histories of one device in {count} place: somebody is shown another than you."
msgid_plural "There are two histories of one device in {count} places: somebody is shown another than you."
msgstr[0] "Historia jednego urządzenia rozdwaja się w {count} miejscu: komuś pokazywana jest inna niż Tobie."
msgstr[1] "Historia jednego urządzenia rozdwaja się w {count} miejscach: komuś pokazywana jest inna niż Tobie."
msgstr[2] "Historia jednego urządzenia rozdwaja się w {count} miejscach: komuś pokazywana jest inna niż Tobie."

msgid "There are two requests of the department side; give one of each side."
msgstr "Są dwa wnioski strony departamentu; podaj po jednym z każdej strony."

msgid "There are two requests of the provider side; give one of each side."
msgstr "Są dwa wnioski strony dostawcy; podaj po jednym z każdej strony."

msgid "There cannot be more new officers than cards."
msgstr "Nowych funkcjonariuszy nie może być więcej niż kart."

msgid "There is a newer plan."
msgstr "Istnieje nowszy plan."

msgid "There is a newer version of the note."
msgstr "Istnieje nowsza wersja notatki."

msgid "There is a signer's key in this folder already; choose another folder with --home."
msgstr "W tym folderze jest już klucz osoby podpisującej; wybierz inny folder za pomocą --home."

msgid "There is more to keep than the file can hold; nothing was changed."
msgstr "Jest więcej do zachowania, niż plik może pomieścić; niczego nie zmieniono."

msgid "There is no appointment with this number; “respite appointments” lists yours."
msgstr "Nie ma spotkania o tym numerze; „respite appointments” wymienia Twoje."

msgid "There is no booking here; “respite-notes sync” fetches them. For somebody at the door give --walk-in."
msgstr "Nie ma tu rezerwacji; pobiera je „respite-notes sync”. Dla kogoś, kto przychodzi bez rezerwacji, podaj --walk-in."

msgid "There is no booking with this number; “respite-notes schedule” lists them."
msgstr "Nie ma rezerwacji o tym numerze; „respite-notes schedule” je wymienia."

msgid "There is no case that could be handed over; nothing was changed."
msgstr "Nie ma sprawy, którą można by przekazać; niczego nie zmieniono."

msgid "There is no case with this number; “respite-notes cases” lists them."
msgstr "Nie ma sprawy o tym numerze; „respite-notes cases” je wymienia."

msgid "There is no cell called “{name}”; the programme has {known}."
msgstr "Nie ma puli o nazwie „{name}”; program ma: {known}."

msgid "There is no check-in token for this quarter here (“respite sync” fetches what is due); today's answers stay on this device."
msgstr "Nie ma tu bonu na ankietę w tym kwartale („respite sync” pobiera należne); dzisiejsze odpowiedzi zostają na tym urządzeniu."

msgid "There is no colleague for this."
msgstr "W zespole nie ma do tego nikogo."

msgid "There is no draft with this number; “respite-notes drafts” lists them."
msgstr "Nie ma szkicu o tym numerze; „respite-notes drafts” je wymienia."

msgid "There is no further help for this question. Type ! for the crisis card."
msgstr "Do tego pytania nie ma dalszej pomocy. Wpisz !, aby zobaczyć kartę kryzysową."

msgid "There is no psychotherapy note with this number; “respite-notes private list” lists them."
msgstr "Nie ma notatki z psychoterapii o tym numerze; wymienia je „respite-notes private list”."

msgid "There is no request for {name}; add the one that “respite-notes request” made, with --request."
msgstr "Brakuje wniosku: {name}; dodaj za pomocą --request ten, który utworzyło „respite-notes request”."

msgid "There is no signer file for {name}; add the one that “respite-authority init” made, with --request."
msgstr "Brakuje pliku osoby podpisującej: {name}; dodaj za pomocą --request ten, który utworzyło „respite-authority init”."

msgid "There is no signer's key in this folder; make one with “respite-authority init”, or give its folder with --home."
msgstr "W tym folderze nie ma klucza osoby podpisującej; utwórz go za pomocą „respite-authority init” albo podaj jego folder za pomocą --home."

msgid "There is no space left; nothing was changed."
msgstr "Nie ma już miejsca; niczego nie zmieniono."

msgid "There is no such appointment; “respite appointments” lists yours."
msgstr "Nie ma takiego spotkania; „respite appointments” wymienia Twoje."

msgid "There is no such device; “respite-notes device list” lists them."
msgstr "Nie ma takiego urządzenia; „respite-notes device list” je wymienia."

msgid "There is no such entry; “respite-notes availability show” numbers them."
msgstr "Nie ma takiej pozycji; „respite-notes availability show” je numeruje."

msgid "There is no such zone; type one like America/New_York."
msgstr "Nie ma takiej strefy; wpisz strefę w rodzaju America/New_York."

msgid "There is no summary of this round; they are named like 2027-Q1."
msgstr "Nie ma podsumowania tej rundy; rundy nazywają się tak: 2027-Q1."

msgid "There is nobody to ask; give {option}."
msgstr "Nie ma kogo zapytać; podaj: {option}."

msgid "There is not enough memory to check a passphrase or to work out six words; close other programs and try again."
msgstr "Za mało pamięci, aby sprawdzić hasło lub obliczyć sześć słów; zamknij inne aplikacje i spróbuj ponownie."

msgid "There is nothing here yet; name the right directory with --home."
msgstr "Nic tu jeszcze nie ma; podaj właściwy folder za pomocą --home."

msgid "There is nothing here yet; start with “respite-notes init”, or name the right directory with --home."
msgstr "Nic tu jeszcze nie ma; zacznij od „respite-notes init” albo podaj właściwy folder za pomocą --home."

msgid "There is nothing in {file} that this key still has to sign."
msgstr "W {file} nie ma niczego, co ten klucz miałby jeszcze podpisać."

msgid "There is something here already; nothing was changed. Choose another directory with --home."
msgstr "Coś tu już jest; niczego nie zmieniono. Wybierz inny folder za pomocą --home."

msgid "There is something in {detail} already; choose an empty folder, or one that does not exist yet."
msgstr "W {detail} już coś jest; wybierz folder pusty lub taki, który jeszcze nie istnieje."

msgid "There is something in {detail} already; give the backup a name of its own."
msgstr "W {detail} już coś jest; nadaj kopii zapasowej osobną nazwę."

msgid "These are not six words of a cancel code; look at the words again."
msgstr "To nie jest sześć słów kodu odwołania; sprawdź słowa jeszcze raz."

msgid "These are summaries, not legal advice. Your union or a lawyer can tell you how the law applies to you."
msgstr "To streszczenia, a nie porada prawna. Twój związek zawodowy lub prawnik może wyjaśnić, co prawo oznacza w Twojej sytuacji."

msgid "These are the laws of Connecticut and the limits of a usual programme. Yours may stand under other laws and keep bookings for another time: once you are enrolled, or have run “respite sync” again, you read here what your own programme has signed."
msgstr "To prawo stanu Connecticut i granice poufności zwykłego programu. Twój program może podlegać innemu prawu i przechowywać rezerwacje przez inny czas: po rejestracji albo po kolejnym „respite sync” przeczytasz tu to, co podpisał Twój własny program."

msgid "These days are no holidays any more."
msgstr "Te dni nie są już świętami."

msgid "These devices have none of the new keys until you run “device request” on them, “device add” here and “device finish” on them again: {numbers}."
msgstr "Te urządzenia nie mają żadnego z nowych kluczy, dopóki nie uruchomisz ponownie „device request” na nich, „device add” tutaj i „device finish” na nich: {numbers}."

msgid "These documents belong to another programme than the one that this server serves; check which file you were given."
msgstr "Te dokumenty należą do innego programu niż ten, który obsługuje ten serwer; sprawdź, jaki plik tu trafił."

msgid "These groups open this device's sealed state when the passphrase is forgotten. Keep the paper apart from the device."
msgstr "Te grupy otwierają zapieczętowane dane tego urządzenia, gdy hasło zostanie zapomniane. Przechowuj kartkę z dala od urządzenia."

msgid "These wait for your supervisor's co-signature (case/note): {notes}."
msgstr "Te czekają na współpodpis Twojej superwizji (sprawa/notatka): {notes}."

msgid "They belong to the case already."
msgstr "Ta osoba ma już dostęp do sprawy."

msgid "They did not want it."
msgstr "Osoba tego nie chciała."

msgid "They stand in for you."
msgstr "Ta osoba Cię zastępuje."

msgid "They supervise, and see the whole case instead of what is submitted alone."
msgstr "Ta osoba prowadzi superwizję i widzi całą sprawę, a nie tylko to, co przedłożono."

msgid "This appointment is over or cancelled, or a change to it is still under way."
msgstr "To spotkanie minęło lub jest odwołane albo jego zmiana jest jeszcze w toku."

msgid "This booking belongs to case {number}; write there, or look at the number of the booking again."
msgstr "Ta rezerwacja należy do sprawy {number}; pisz tam albo sprawdź jeszcze raz numer rezerwacji."

msgid "This booking belongs to no case yet; “respite-notes cases open --booking” with its number opens or finds its officer's."
msgstr "Ta rezerwacja nie należy jeszcze do żadnej sprawy; „respite-notes cases open --booking” z jej numerem otwiera lub znajduje sprawę tej osoby."

msgid "This booking is over, cancelled, or was changed meanwhile; look at it again."
msgstr "Ta rezerwacja minęła, jest odwołana lub została w międzyczasie zmieniona; obejrzyj ją ponownie."

msgid "This booking was handed over."
msgstr "Tę rezerwację przekazano innej osobie."

msgid "This cannot be used: {reason}."
msgstr "Nie można tego użyć: {reason}."

msgid "This card has been used already. If you used it on another device: “respite backup” there, “respite restore” here. If it was not you, somebody found it and used it: draw another card, and tell a clinician. Whoever it was learns nothing about you, and nothing you booked is lost."
msgstr "Ta karta była już użyta. Jeżeli przez Ciebie na innym urządzeniu: „respite backup” tam, „respite restore” tutaj. Jeżeli nie przez Ciebie, użył jej znalazca: wylosuj inną kartę i powiadom osobę prowadzącą. Ktokolwiek to był, nie dowie się niczego o Tobie, a żadna z Twoich rezerwacji nie przepada."

msgid "This clinician cannot be booked at present; nothing was spent. Choose another."
msgstr "U tej osoby prowadzącej nie można obecnie rezerwować; niczego nie zużyto. Wybierz inną."

msgid "This clinician has not published a key for this quarter and cannot be booked yet."
msgstr "Ta osoba prowadząca nie opublikowała klucza na ten kwartał i nie można jeszcze u niej rezerwować."

msgid "This clinician is not in the programme any more."
msgstr "Tej osoby prowadzącej nie ma już w programie."

msgid "This code has been used already."
msgstr "Ten kod był już użyty."

msgid "This colleague has no current key; nothing was written. Synchronise, or ask them to."
msgstr "Ta osoba nie ma aktualnego klucza; niczego nie zapisano. Zsynchronizuj albo poproś ją o to."

msgid "This could not be done; nothing was changed."
msgstr "Nie udało się tego zrobić; niczego nie zmieniono."

msgid "This day has not come yet."
msgstr "Ten dzień jeszcze nie nadszedł."

msgid "This day is over."
msgstr "Ten dzień już minął."

msgid "This device is not added yet; “respite-notes device finish” takes the welcome of your first one."
msgstr "To urządzenie nie jest jeszcze dodane; „respite-notes device finish” przyjmuje plik powitalny od Twojego pierwszego."

msgid "This device is one of yours now."
msgstr "To urządzenie jest teraz jednym z Twoich."

msgid "This device waits for no welcome, or has taken it already; “respite-notes device request” asks for another."
msgstr "To urządzenie nie czeka na plik powitalny albo już go przyjęło; „respite-notes device request” prosi o następny."

msgid "This device was revoked and stays so; “respite-notes wipe” clears it, and a new request makes another."
msgstr "To urządzenie unieważniono i tak pozostanie; „respite-notes wipe” je czyści, a nowy wniosek tworzy następne."

msgid "This directory belongs to another of the programs; name the right one with --home."
msgstr "Ten folder należy do innej z aplikacji; podaj właściwy za pomocą --home."

msgid "This folder cannot be read or written; check its permissions."
msgstr "Nie można odczytać lub zapisać tego folderu; sprawdź jego uprawnienia."

msgid "This folder is that of the {detail}; check --role and --home."
msgstr "W tym folderze jest {detail}; sprawdź --role i --home."

msgid "This follow-up comes from a session: strike the session, or end it with “respite-notes followup drop”."
msgstr "Ten dalszy kontakt wynika z sesji: wykreśl sesję albo zakończ go za pomocą „respite-notes followup drop”."

msgid "This is a number of minutes, at most {most}."
msgstr "To liczba minut, najwyżej {most}."

msgid "This is about your first device, which is neither added nor revoked by itself."
msgstr "Chodzi o Twoje pierwsze urządzenie, które nie dodaje ani nie unieważnia samego siebie."

msgid "This is an authorization for psychotherapy notes alone; it releases nothing else. Nothing was written."
msgstr "To upoważnienie dotyczy tylko notatek z psychoterapii; niczego więcej nie obejmuje. Niczego nie zapisano."

msgid "This is an example for a tribe's own police. The tribe is sovereign: its code and its courts decide what is confidential. Before officers are shown this text, the tribe's counsel should put the code's own rules in its place."
msgstr "To przykład dla własnej policji plemienia. Plemię jest suwerenne: o tym, co jest poufne, decydują jego kodeks i jego sądy. Zanim funkcjonariusze zobaczą ten tekst, prawnicy plemienia powinni zastąpić go regułami kodeksu."

msgid "This is an officer's card. Its code is for an officer alone: ask for an invitation, which has four groups."
msgstr "To jest karta osoby ze służby. Jej kod jest tylko dla takiej osoby: poproś o zaproszenie, które ma cztery grupy."

msgid "This is neither a programme's bundle nor the code of a card; ask the clinical authority for the right file."
msgstr "To nie jest ani pakiet programu, ani kod karty; poproś nadzór kliniczny o właściwy plik."

msgid "This is no cycle; write for example 2x07:00-19:00 2x19:00-07:00 4xoff."
msgstr "To nie jest cykl; napisz na przykład 2x07:00-19:00 2x19:00-07:00 4xoff."

msgid "This is no text that a record can hold; nothing was written."
msgstr "To nie jest tekst, który może zawierać wpis; niczego nie zapisano."

msgid "This is not a language tag such as en or es."
msgstr "To nie jest kod języka, taki jak en lub pl."

msgid "This is not a medical screening: expect nobody to react to what you answer. What you send, the operator of both sides could read."
msgstr "To nie jest badanie lekarskie: nie oczekuj, że ktoś zareaguje na Twoje odpowiedzi. To, co wyślesz, mógłby odczytać operator obu stron."

msgid "This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr "To nie jest badanie lekarskie: nikt nie widzi Twoich odpowiedzi, więc nikt nie może na nie zareagować."

msgid "This is not the passphrase of your psychotherapy notes; nobody else has it and it cannot be reset."
msgstr "To nie jest hasło do Twoich notatek z psychoterapii; nikt inny go nie ma i nie można go zresetować."

msgid "This is not the right file, or it was altered; nothing was changed. Write it again, and compare the words."
msgstr "To nie jest właściwy plik albo został zmieniony; niczego nie zmieniono. Zapisz go ponownie i porównaj słowa."

msgid "This is not the whole code; type every group that is printed."
msgstr "To nie jest cały kod; wpisz wszystkie wydrukowane grupy."

msgid "This is not what stands on a recovery sheet; type all seven groups, as they are printed."
msgstr "To nie jest to, co stoi na arkuszu odzyskiwania; wpisz wszystkie siedem grup tak, jak są wydrukowane."

msgid "This is sealed on this device so that only the clinician can open it."
msgstr "To urządzenie pieczętuje ten tekst tak, że może go otworzyć tylko osoba prowadząca."

msgid "This is support, and not the behavioral health assessment that the law asks of every officer (CGS 7-291e): its result goes to the employer, and whoever does it for your department cannot be booked by you here. Nothing said here becomes part of it."
msgstr "To jest wsparcie, a nie ocena zdrowia behawioralnego, której prawo wymaga od każdego funkcjonariusza (CGS 7-291e): jej wynik otrzymuje pracodawca, a u osoby, która przeprowadza ją dla Twojego departamentu, nie możesz tu rezerwować. Nic z tego, co tu powiedziano, nie staje się jej częścią."

msgid "This key has signed for this programme before, and what it signed then is not in its folder any more: all is shown again"
msgstr "Ten klucz podpisywał już dla tego programu, a tego, co wtedy podpisał, nie ma już w jego folderze: wszystko jest pokazane od nowa"

msgid "This key is not among the programme's signers."
msgstr "Ten klucz nie należy do osób podpisujących w programie."

msgid "This machine has neither a systemd of your own nor crontab; run “respite sync” yourself once in the last month of a quarter."
msgstr "Na tym komputerze nie ma ani systemd użytkownika, ani crontab; raz w ostatnim miesiącu kwartału uruchom „respite sync” ręcznie."

msgid "This names none of them, or more than one: {names}."
msgstr "To nie wskazuje nikogo z listy albo wskazuje więcej niż jedną osobę: {names}."

msgid "This notice explains; it is not legal advice. Ask your social worker anything about it before you begin."
msgstr "Ten tekst wyjaśnia; nie jest poradą prawną. Zanim zaczniesz, zapytaj o wszystko swojego pracownika socjalnego."

msgid "This officer booked without a device and cannot be written to; use the contact you have."
msgstr "Ta osoba ma rezerwację bez urządzenia i nie można do niej napisać; użyj kontaktu, który masz."

msgid "This officer has been here before: case {number}."
msgstr "Ta osoba już tu była: sprawa {number}."

msgid "This officer has no device that shows it; call them: {contact}."
msgstr "Ta osoba nie ma urządzenia, które to pokaże; zadzwoń: {contact}."

msgid "This passphrase does not open it. Try again; if you have forgotten it, the recovery sheet opens it: see “restore --help”."
msgstr "To hasło nie pasuje. Spróbuj ponownie; jeżeli hasło zostało zapomniane, otworzy to arkusz odzyskiwania: zobacz „restore --help”."

msgid "This program does not carry the texts of your programme ({name}); ask your clinician for them."
msgstr "Ta aplikacja nie zawiera tekstów Twojego programu ({name}); poproś o nie osobę prowadzącą."

msgid "This quarter's answers can be counted with everybody's; you are asked before anything is sealed."
msgstr "Odpowiedzi z tego kwartału mogą zostać policzone razem z odpowiedziami innych; przed zapieczętowaniem czegokolwiek padnie pytanie o zgodę."

msgid "This quarter's check-in waits to be sent after {time}; today's answers stay on this device."
msgstr "Ankieta za ten kwartał czeka na wysłanie po tej chwili: {time}; dzisiejsze odpowiedzi zostają na tym urządzeniu."

msgid "This quarter's check-in was sent; today's answers stay on this device."
msgstr "Ankieta za ten kwartał jest wysłana; dzisiejsze odpowiedzi zostają na tym urządzeniu."

msgid "This release is not in force: it has expired, was revoked or struck. Nothing was written."
msgstr "Ta zgoda nie obowiązuje: wygasła, została cofnięta lub wykreślona. Niczego nie zapisano."

msgid "This request is for another clinician or another programme; nothing was changed."
msgstr "Ten wniosek jest dla innej osoby prowadzącej lub innego programu; niczego nie zmieniono."

msgid "This request was answered already; run “respite-notes device request” on that device again."
msgstr "Na ten wniosek już odpowiedziano; uruchom na tamtym urządzeniu „respite-notes device request” jeszcze raz."

msgid "This server serves another programme than your card names. Nothing was sent; check the address."
msgstr "Ten serwer obsługuje inny program, niż podaje Twoja karta. Niczego nie wysłano; sprawdź adres."

msgid "This step sends:"
msgstr "Ten krok wysyła:"

msgid "This summary's digest: {digest}"
msgstr "Skrót tego podsumowania: {digest}"

msgid "This time is not offered any more; nothing was spent. “respite find” shows what is free now."
msgstr "Ten termin nie jest już dostępny; niczego nie zużyto. „respite find” pokaże, co jest teraz wolne."

msgid "This time is over, or ends before it begins."
msgstr "Ten czas minął albo kończy się, zanim się zacznie."

msgid "This time is taken or not free; nothing was booked. “respite-notes schedule” shows what is there."
msgstr "Ten termin jest zajęty albo niedostępny; niczego nie zarezerwowano. „respite-notes schedule” pokazuje, co tam jest."

msgid "This version cannot read it."
msgstr "Ta wersja nie może tego odczytać."

msgid "This was not imported, since it is not to be believed: {detail}. Ask the authority for the newest file."
msgstr "Nie zaimportowano tego, bo nie jest wiarygodne: {detail}. Poproś nadzór o najnowszy plik."

msgid "This was told under a release by the person. It may not be passed on without another."
msgstr "Ujawniono to za zgodą tej osoby. Bez kolejnej zgody nie wolno przekazywać tego dalej."

msgid "This was told under an authorization for psychotherapy notes alone. It may not be passed on without another."
msgstr "Ujawniono to wyłącznie na podstawie upoważnienia do notatek z psychoterapii. Bez kolejnego upoważnienia nie wolno przekazywać tego dalej."

msgid "This was written by a newer version of the program; install that version."
msgstr "Zapisała to nowsza wersja aplikacji; zainstaluj tę wersję."

msgid "This welcome is for another device or another request; nothing was changed. The newest request counts."
msgstr "Ten plik powitalny jest dla innego urządzenia lub innego wniosku; niczego nie zmieniono. Liczy się najnowszy wniosek."

msgid "This year so far: rho {yearRho}, epsilon {yearEpsilon}."
msgstr "W tym roku dotychczas: rho {yearRho}, epsilon {yearEpsilon}."

msgid "Three bookings were refused within a day. Each one tells the server a time that suits you, so no other is tried today; call the programme, or “respite now” shows whom else."
msgstr "W ciągu jednego dnia odrzucono trzy rezerwacje. Każda mówi serwerowi, jaki termin Ci odpowiada, dlatego dziś nie będzie następnej próby; zadzwoń do programu albo zobacz w „respite now”, do kogo jeszcze."

msgid "Three questions, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr "Trzy pytania, około minuty. To nie jest badanie lekarskie: nikt nie widzi Twoich odpowiedzi, więc nikt nie może na nie zareagować."

msgid "Throw a draft away, or a text that became none. A signed note stays for ever."
msgstr "Porzuć szkic albo tekst, który nie stał się szkicem. Podpisana notatka pozostaje na zawsze."

msgid "Throw this away: {what}?"
msgstr "Porzucić to: {what}?"

msgid "Time"
msgstr "Termin"

msgid "Times are those of"
msgstr "Godziny według strefy"

msgid "Times in {zone}."
msgstr "Godziny według strefy {zone}."

msgid "Timestamp"
msgstr "Znacznik czasu"

msgid "To"
msgstr "Odbiorca"

msgid "To cancel from any machine, even without this one, keep these six words: {words}"
msgstr "Aby odwołać z dowolnego komputera, także bez tego, zachowaj te sześć słów: {words}"

msgid "To hand over: booking {number}, {time}: {why}."
msgstr "Do przekazania innej osobie: rezerwacja {number}, {time}: {why}."

msgid "To see what changes against the bundle in force, do not sign yet, and name that bundle with --since."
msgstr "Aby zobaczyć, co się zmienia względem obowiązującego pakietu, jeszcze nie podpisuj i podaj ten pakiet z --since."

msgid "To whom this record was told"
msgstr "Komu ujawniono ten wpis"

msgid "To whom, and which reference did they give?"
msgstr "Komu i jaką podano sygnaturę?"

msgid "To whom?"
msgstr "Do kogo?"

msgid "Today"
msgstr "Dzisiaj"

msgid "Today's answers stay on this device."
msgstr "Dzisiejsze odpowiedzi zostają na tym urządzeniu."

msgid "Together with others of the service"
msgstr "Razem z innymi ze służby"

msgid "Tokens are due, but not within an hour of a booking or a check-in: run this again later."
msgstr "Są bony do pobrania, ale nie w ciągu godziny od rezerwacji lub ankiety: uruchom to później jeszcze raz."

msgid "Tokens left"
msgstr "Pozostałe bony"

msgid "Tokens of the next quarter are best fetched at a random moment, far from any booking. A timer can do it, if the passphrase lies in a file, best on a memory stick that you take out. Without a timer, “respite sync” does it when you run it."
msgstr "Bony następnego kwartału najlepiej pobrać w losowej chwili, daleko od jakiejkolwiek rezerwacji. Może to robić czasomierz, jeżeli hasło leży w pliku, najlepiej na pendrivie, który wyjmujesz. Bez czasomierza robi to „respite sync”, kiedy je uruchomisz."

msgid "Tokens were issued again for a card more than once."
msgstr "Bony dla karty wydano ponownie więcej niż raz."

msgid "Too uncertain to show."
msgstr "Zbyt niepewne, aby pokazać."

msgid "Topic"
msgstr "Temat"

msgid "Topic of the group"
msgstr "Temat grupy"

msgctxt "kind of service"
msgid "Treatment"
msgstr "Leczenie"

msgid "Tried without success"
msgstr "Próba bez powodzenia"

msgid "Two bookings of one clinician overlap."
msgstr "Dwie rezerwacje jednej osoby prowadzącej zachodzą na siebie."

msgid "Two operators would have to run the two sides."
msgstr "Obie strony musiałoby prowadzić dwóch operatorów."

msgid "Two versions of a note"
msgstr "Dwie wersje notatki"

msgid "Type a number from 1 to {last}, or q."
msgstr "Wpisz liczbę od 1 do {last} albo q."

msgid "Type a number of minutes, 5 to 720."
msgstr "Wpisz liczbę minut, od 5 do 720."

msgid "Type at least one."
msgstr "Wpisz co najmniej jedno."

msgid "Type the groups of the recovery sheet."
msgstr "Wpisz grupy arkusza odzyskiwania."

msgid "Type the six words of the cancel code."
msgstr "Wpisz sześć słów kodu odwołania."

msgid "Type your hours, one line after the other, like “mon-fri 18:00-22:00”. Enter alone ends. Evenings and nights help most."
msgstr "Wpisz swoje godziny, wiersz po wierszu, w taki sposób: „mon-fri 18:00-22:00”. Sam Enter kończy. Najbardziej pomagają wieczory i noce."

msgid "USAGE:"
msgstr "UŻYCIE:"

msgid "Uncovered: {shift}, {days}."
msgstr "Bez sesji: {shift}, {days}."

msgid "Under this release; “respite-notes roi list” lists them."
msgstr "Na podstawie tej zgody; wymienia je „respite-notes roi list”."

msgid "Unexpected argument '{argument}'"
msgstr "Nieoczekiwany argument: '{argument}'"

msgid "Unit"
msgstr "Jednostka"

msgid "Unknown option '{option}'"
msgstr "Nieznana opcja: '{option}'"

msgid "Unknown option '{option}'. Did you mean '{known}'?"
msgstr "Nieznana opcja: '{option}'. Czy chodziło o '{known}'?"

msgid "Unsigned"
msgstr "Niepodpisane"

msgid "Unsigned note"
msgstr "Niepodpisana notatka"

msgid "Until"
msgstr "Do"

msgid "Until when on these weekdays."
msgstr "Do której godziny w te dni tygodnia."

msgid "Until which day? (YYYY-MM-DD)"
msgstr "Do którego dnia? (YYYY-MM-DD)"

msgid "Unverified, and not shown as a booking: {why}."
msgstr "Niezweryfikowane i niepokazane jako rezerwacja: {why}."

msgid "Unverified: {why}."
msgstr "Niezweryfikowane: {why}."

msgid "Urgent hours are shown so many minutes before (first 1440)."
msgstr "Godziny pilne są widoczne tyle minut wcześniej (na początek 1440)."

msgid "Usage: {usage}"
msgstr "Użycie: {usage}"

msgid "Use at least {count} characters; four unrelated words are good."
msgstr "Użyj co najmniej {count} znaków; dobre są cztery niezwiązane ze sobą słowa."

msgid "Use the paper card you drew. Run it again to finish what was interrupted, or with next year's card."
msgstr "Użyj wylosowanej papierowej karty. Uruchom ponownie, aby dokończyć przerwaną rejestrację, albo z kartą na następny rok."

msgid "Valid until"
msgstr "Ważne do"

msgid "Verified"
msgstr "Zweryfikowano"

msgid "Version"
msgstr "Wersja"

msgid "Version {number} of the plan stands."
msgstr "Obowiązuje wersja {number} planu."

msgid "Veterans: press 1."
msgstr "Weterani: naciśnij 1."

msgid "Video"
msgstr "Wideo"

msgid "Visits need --from, --every (1 to 366 days) and --visits (1 to 520)."
msgstr "Spotkania wymagają --from, --every (od 1 do 366 dni) i --visits (od 1 do 520)."

msgid "Wait for a free session (median)"
msgstr "Czas oczekiwania na wolną sesję (mediana)"

msgid "Waits since"
msgstr "Czeka od"

msgid "Waits to be sent: {what}."
msgstr "Czeka na wysłanie: {what}."

msgid "Waits to be sent: {what}; booking {number}, {time}."
msgstr "Czeka na wysłanie: {what}; rezerwacja {number}, {time}."

msgid "Weekday evenings"
msgstr "Wieczory w dni robocze"

msgid "Weekday evenings, {from} to {until}"
msgstr "Wieczory w dni robocze, {from}–{until}"

msgid "Weekdays"
msgstr "Dni robocze"

msgid "Weekdays, with --from and --to; for example mon-fri."
msgstr "Dni tygodnia, razem z --from i --to; na przykład mon-fri."

msgid "Weekdays, {from} to {until}"
msgstr "Dni robocze, {from}–{until}"

msgid "Weekends"
msgstr "Weekendy"

msgid "Weekends, {from} to {until}"
msgstr "Weekendy, {from}–{until}"

msgid "What"
msgstr "Co"

msgid "What I can do on my own"
msgstr "Co mogę zrobić na własną rękę"

msgid "What a court may learn, and from whom, the tribe's code and its courts decide: the tribe's counsel should say it here. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
msgstr "Czego i od kogo może się dowiedzieć sąd, rozstrzyga kodeks plemienia i jego sądy: powinien to tutaj napisać prawnik plemienia. To, czego wymaga inna ustawa, trzeba ujawnić. Jeżeli należy się opłata, można ujawnić to, co jest potrzebne, aby ją ściągnąć."

msgid "What do you call the person?"
msgstr "Jak nazywasz tę osobę?"

msgid "What do you call the person? (Enter alone: no name)"
msgstr "Jak nazywasz tę osobę? (sam Enter: bez nazwy)"

msgid "What do you have of the programme?"
msgstr "Co masz z programu?"

msgid "What do you suspect, and from what?"
msgstr "Co podejrzewasz i na jakiej podstawie?"

msgid "What else your device asks about an appointment, its news, says nothing but that it asks: see “respite privacy”."
msgstr "O co jeszcze Twoje urządzenie pyta w związku ze spotkaniem, czyli o nowości, mówi tylko tyle, że pyta: zobacz „respite privacy”."

msgid "What for: intake, follow-up, brief or walk-in."
msgstr "Po co: intake (pierwsze spotkanie), follow-up (kontynuacja), brief (krótka rozmowa) lub walk-in (dyżur otwarty)."

msgid "What for: intake, follow-up, brief, walk-in."
msgstr "Po co: intake (pierwsze spotkanie), follow-up (kontynuacja), brief (krótka rozmowa), walk-in (dyżur otwarty)."

msgid "What is due"
msgstr "Co trzeba zrobić"

msgid "What is it about, in a few words"
msgstr "O co chodzi, w kilku słowach"

msgid "What is it about?"
msgstr "Czego to dotyczy?"

msgid "What is missing"
msgstr "Czego brakuje"

msgid "What is new since you signed last; “show” prints the whole file:"
msgstr "Co jest nowe od Twojego ostatniego podpisu; „show” wypisuje cały plik:"

msgid "What is new since {file}, or since you signed last where that is newer; “show” prints the whole file:"
msgstr "Co jest nowe od {file} albo od Twojego ostatniego podpisu, jeżeli jest nowszy; „show” wypisuje cały plik:"

msgid "What is new since {file}; “show” prints the whole file:"
msgstr "Co nowego od {file}; „show” pokazuje cały plik:"

msgid "What is the service called?"
msgstr "Jak nazywa się placówka?"

msgid "What is to be reached, from this file (- for standard input)."
msgstr "Co ma zostać osiągnięte, z tego pliku (- oznacza standardowe wejście)."

msgid "What is to be reached?"
msgstr "Co ma zostać osiągnięte?"

msgid "What is to be revised?"
msgstr "Co trzeba poprawić?"

msgid "What it is about, from this file (- for standard input)."
msgstr "Czego to dotyczy, z tego pliku (- oznacza standardowe wejście)."

msgid "What it was about"
msgstr "Czego dotyczyło"

msgid "What leaves this device"
msgstr "Co opuszcza to urządzenie"

msgid "What next?"
msgstr "Co dalej?"

msgid "What stays between you and your social worker, and what may not"
msgstr "Co zostaje między Tobą a Twoim pracownikiem socjalnym, a co nie zawsze"

msgid "What the backup holds of the case files was not put back; the keys were."
msgstr "Tego, co kopia zapasowa ma z dokumentacji, nie przywrócono; klucze przywrócono."

msgid "What the rules change against the preset:"
msgstr "Co reguły zmieniają w stosunku do domyślnych:"

msgid "What the server has lost of yours is handed in again."
msgstr "Co serwer zgubił z Twoich wpisów, zostaje oddane ponownie."

msgid "What the service is called, from this file (- for standard input)."
msgstr "Jak nazywa się placówka, z tego pliku (- oznacza standardowe wejście)."

msgid "What the summary counts of your work: three numbers a quarter, if you agree."
msgstr "Co podsumowanie liczy z Twojej pracy: trzy liczby na kwartał, jeżeli się zgodzisz."

msgid "What was entered in error?"
msgstr "Co wpisano błędnie?"

msgid "What was kept here cannot be read; remove the directory and join again. Everything in it is public."
msgstr "Nie można odczytać tego, co tu przechowywano; usuń folder i dołącz ponownie. Wszystko w nim jest publiczne."

msgid "What was saved was for a time that is over by now; it was not booked, and nothing was spent."
msgstr "Zapisane polecenie dotyczyło terminu, który już minął; nie zarezerwowano go i niczego nie zużyto."

msgid "What was to pay for this had been used before, perhaps from another copy of this state; that appointment is in your list again if it still exists. Nothing new was booked; try once more."
msgstr "To, czym miała być opłacona ta rezerwacja, było już użyte, być może z innej kopii tych danych; tamto spotkanie jest znowu na Twojej liście, jeżeli jeszcze istnieje. Niczego nowego nie zarezerwowano; spróbuj jeszcze raz."

msgid "What was wrong?"
msgstr "Co było błędne?"

msgid "What weighs on officers"
msgstr "Co ciąży funkcjonariuszom"

msgid "What weighs on you most? Up to three, or none."
msgstr "Co ciąży Ci najbardziej? Najwyżej trzy odpowiedzi albo żadna."

msgid "What would you like to do?"
msgstr "Co chcesz zrobić?"

msgid "What you began before is booked now: {appointment}. Nothing else was booked; run the command again if you want another."
msgstr "Wcześniej zaczęta rezerwacja jest teraz gotowa: {appointment}. Niczego innego nie zarezerwowano; uruchom polecenie ponownie, jeżeli chcesz następną."

msgid "What you began before is not confirmed yet: {appointment}. Nothing else was booked; “respite cancel” withdraws it."
msgstr "Wcześniej zaczęta rezerwacja nie jest jeszcze potwierdzona: {appointment}. Niczego innego nie zarezerwowano; „respite cancel” ją wycofuje."

msgid "What you began before was refused, and nothing else was booked; run the command again to choose another time."
msgstr "Wcześniej zaczęta rezerwacja została odrzucona i niczego innego nie zarezerwowano; uruchom polecenie ponownie, aby wybrać inny termin."

msgid "What you call the person, from this file (- for standard input)."
msgstr "Jak nazywasz tę osobę, z tego pliku (- oznacza standardowe wejście)."

msgid "What you say to a licensed clinical social worker, or to an intern working under one's supervision, is confidential by law (CGS 52-146q). It is not shared with your department, your chief or your union without your written consent, except as this notice says."
msgstr "To, co mówisz licencjonowanemu klinicznemu pracownikowi socjalnemu albo osobie na stażu, która pracuje pod superwizją takiego pracownika, jest z mocy prawa poufne (CGS 52-146q). Bez Twojej pisemnej zgody nie jest przekazywane Twojemu departamentowi, jego kierownictwu ani związkowi zawodowemu, z wyjątkiem przypadków, które wymienia ten tekst."

msgid "What you say to a licensed social worker in order to be treated is privileged in the federal courts: nobody can be made to tell it there (Jaffee v. Redmond, 518 U.S. 1, a case about a police officer and her social worker). The state where you are seen may protect it further. It is not shared with your agency or your supervisors without your written consent, except as this notice says."
msgstr "To, co mówisz licencjonowanemu pracownikowi socjalnemu w ramach leczenia, jest chronione tajemnicą przed sądami federalnymi: nikogo nie można tam zmusić do ujawnienia tego (Jaffee v. Redmond, 518 U.S. 1, sprawa policjantki i jej pracownicy socjalnej). Stan, w którym korzystasz z pomocy, może chronić to jeszcze szerzej. Bez Twojej pisemnej zgody nie jest to przekazywane Twojej agencji ani przełożonym, z wyjątkiem przypadków, które wymienia ten tekst."

msgid "What you say to a peer support specialist of your agency may not be disclosed (34 U.S.C. 50901). The exceptions are an explicit threat of suicide with a plan or the means for it, an explicit threat of imminent and serious harm to somebody, abuse or neglect of a child or of an older or vulnerable person, an admission of criminal conduct, an order or a subpoena of a court, what another law demands, and the consent of all who took part."
msgstr "Tego, co mówisz specjaliście wsparcia koleżeńskiego ze swojej agencji, nie wolno ujawnić (34 U.S.C. 50901). Wyjątki to: wyraźna groźba samobójstwa z planem lub środkami, aby je popełnić, wyraźna groźba bliskiej i poważnej krzywdy dla kogoś, krzywdzenie lub zaniedbywanie dziecka albo osoby starszej lub bezbronnej, przyznanie się do przestępstwa, nakaz lub wezwanie sądu, wymóg innej ustawy oraz zgoda wszystkich, którzy brali udział."

msgid "What you say to a peer support specialist of your agency may not be disclosed (34 U.S.C. 50901). The exceptions are an explicit threat of suicide with a plan, an explicit threat of imminent and serious harm to somebody, abuse of a child or of an older or vulnerable person, an admission of criminal conduct, an order of a court, what another law demands, and the consent of all who took part."
msgstr "Tego, co mówisz specjaliście wsparcia koleżeńskiego ze swojej agencji, nie wolno ujawnić (34 U.S.C. 50901). Wyjątki to: wyraźna groźba samobójstwa z planem, wyraźna groźba bliskiej i poważnej krzywdy dla kogoś, krzywdzenie dziecka albo osoby starszej lub bezbronnej, przyznanie się do przestępstwa, nakaz sądu, wymóg innej ustawy oraz zgoda wszystkich, którzy brali udział."

msgid "What you say to a peer supporter is protected too, and in no case or proceeding may anybody ask whether you took part at all (CGS 52-146v). A peer supporter may tell somebody else as far as helping you needs it. The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
msgstr "To, co mówisz osobie udzielającej wsparcia koleżeńskiego, też jest chronione, a w żadnej sprawie ani postępowaniu nikt nie może pytać, czy w ogóle doszło do Twojego udziału (CGS 52-146v). Osoba udzielająca wsparcia koleżeńskiego może powiedzieć o tym komuś innemu w zakresie, w jakim jest to potrzebne, aby Ci pomóc. Ochrona kończy się tam, gdzie inna ustawa wymaga ujawnienia, gdzie komuś grozi wyraźne i bezpośrednie niebezpieczeństwo albo gdzie osoba udzielająca wsparcia koleżeńskiego widziała samo zdarzenie lub brała w nim udział."

msgid "What you say to a peer supporter is protected too, and so is whether you took part at all (CGS 52-146v). The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
msgstr "To, co mówisz osobie udzielającej wsparcia koleżeńskiego, też jest chronione, podobnie jak to, czy w ogóle doszło do Twojego udziału (CGS 52-146v). Ochrona kończy się tam, gdzie inna ustawa wymaga ujawnienia, gdzie komuś grozi wyraźne i bezpośrednie niebezpieczeństwo albo gdzie osoba udzielająca wsparcia koleżeńskiego widziała samo zdarzenie lub brała w nim udział."

msgid "What you say to your social worker is not shared with the police department, its chief or the tribal council without your written consent, except as this notice says."
msgstr "To, co mówisz swojemu pracownikowi socjalnemu, bez Twojej pisemnej zgody nie jest przekazywane departamentowi policji, jego kierownictwu ani radzie plemienia, z wyjątkiem przypadków, które wymienia ten tekst."

msgid "What you tell a licensed clinical social worker, or somebody working under one's supervision, may be disclosed only with your written consent, or by one of the exceptions that the notice below lists."
msgstr "To, co mówisz licencjonowanemu klinicznemu pracownikowi socjalnemu albo osobie pracującej pod superwizją takiego pracownika, można ujawnić tylko za Twoją pisemną zgodą lub na podstawie jednego z wyjątków, które wymienia tekst poniżej."

msgid "What you tell a licensed social worker in order to be treated cannot be demanded in a federal court. The case was about a police officer after a shooting."
msgstr "Tego, co mówisz licencjonowanemu pracownikowi socjalnemu w ramach leczenia, nie można żądać przed sądem federalnym. Sprawa dotyczyła policjantki po strzelaninie."

msgid "What you tell a peer support specialist of your agency may not be disclosed. Before your first session you are to be given the exceptions in writing; the notice below lists them."
msgstr "Tego, co mówisz specjaliście wsparcia koleżeńskiego ze swojej agencji, nie wolno ujawnić. Przed pierwszą sesją należy Ci się lista wyjątków na piśmie; wymienia je tekst poniżej."

msgid "What you tell:"
msgstr "Co mówisz:"

msgid "What you type here is not shown, stays on this device and is sent to nobody. Type ! for the crisis card."
msgstr "To, co tu wpiszesz, nie jest pokazywane, zostaje na tym urządzeniu i do nikogo nie jest wysyłane. Wpisz !, aby zobaczyć kartę kryzysową."

msgid "What you wrote could not be kept. It lies readable in {path} until this machine stops: copy it, or give it with --text-file, then delete it."
msgstr "Nie udało się zachować Twojego tekstu. Leży czytelny w {path}, dopóki ten komputer się nie wyłączy: skopiuj go albo podaj za pomocą --text-file, potem usuń."

msgid "What you wrote is kept sealed; the same command goes on with it."
msgstr "Twój tekst jest zachowany, zapieczętowany; to samo polecenie pozwala pisać dalej."

msgid "What you wrote last became no version, and another has come since. You see your text; compare it with “plan show”."
msgstr "Twój ostatni tekst nie stał się wersją, a od tego czasu powstała inna. Widzisz swój tekst; porównaj go z „plan show”."

msgid "What you wrote lies in {path}."
msgstr "Twój tekst leży w {path}."

msgid "What “device add” wrote on the first device."
msgstr "Plik, który „device add” zapisało na pierwszym urządzeniu."

msgid "What “device invite” wrote on the first device."
msgstr "Plik, który „device invite” zapisało na pierwszym urządzeniu."

msgid "What “device request” wrote on the new device."
msgstr "Plik, który „device request” zapisało na nowym urządzeniu."

msgid "What: sessions, notes, intake, safety-plan, plans-and-goals, hand-offs; several separated by commas."
msgstr "Co: sessions (sesje), notes (notatki), intake (informacje wstępne), safety-plan (plan bezpieczeństwa), plans-and-goals (plany i cele), hand-offs (przekazania); kilka oddziel przecinkami."

msgid "When a walk-in began, in your zone: YYYY-MM-DD HH:MM."
msgstr "Kiedy zaczęła się sesja bez rezerwacji, w Twojej strefie: YYYY-MM-DD HH:MM."

msgid "When it took place, in your zone: YYYY-MM-DD HH:MM."
msgstr "Kiedy się to odbyło, w Twojej strefie: YYYY-MM-DD HH:MM."

msgid "When it was signed, in your zone: YYYY-MM-DD HH:MM."
msgstr "Kiedy ją podpisano, w Twojej strefie czasowej: YYYY-MM-DD HH:MM."

msgid "When suits you?"
msgstr "Kiedy Ci odpowiada?"

msgid "When will you look at it again? YYYY-MM-DD (Enter alone: as before, {day})"
msgstr "Kiedy do niego wrócisz? YYYY-MM-DD (sam Enter: jak dotąd, {day})"

msgid "When will you look at it again? YYYY-MM-DD (Enter alone: no day)"
msgstr "Kiedy do niego wrócisz? YYYY-MM-DD (sam Enter: bez dnia)"

msgid "When you enrol, your tool shows six words. They must be these. If one differs, stop, and call {contact}."
msgstr "Przy rejestracji Twoje narzędzie pokaże sześć słów. Muszą być takie jak te. Jeżeli choć jedno się różni, przerwij i zadzwoń: {contact}."

msgid "When your shift begins"
msgstr "Kiedy zaczyna się Twoja służba"

msgid "When your shift begins, where it differs from the pattern."
msgstr "Kiedy zaczyna się Twoja służba, jeżeli inaczej niż w układzie."

msgid "When, in your zone: YYYY-MM-DD HH:MM."
msgstr "Kiedy, w Twojej strefie: YYYY-MM-DD HH:MM."

msgid "When? YYYY-MM-DD HH:MM"
msgstr "Kiedy? YYYY-MM-DD HH:MM"

msgid "Where"
msgstr "Gdzie"

msgid "Where I go and who takes my mind off it"
msgstr "Dokąd idę i kto pomaga mi oderwać myśli"

msgid "Where clients reach this side; for both sides given twice, the department's first."
msgstr "Gdzie klienci znajdą tę stronę; dla obu stron podaje się dwa razy, najpierw stronę departamentu."

msgid "Where does it stand?"
msgstr "Jaki jest stan celu?"

msgid "Where it goes on"
msgstr "Gdzie jest ciąg dalszy"

msgid "Where one operator runs both sides, and “respite verify” says so then, that operator can read whatever either side can, and could open check-ins."
msgstr "Jeżeli jeden operator prowadzi obie strony (wtedy mówi o tym „respite verify”), ten operator może odczytać wszystko, co może odczytać którakolwiek ze stron, i mógłby otwierać ankiety."

msgid "Where this machine listens; without it, on every network at the address's port."
msgstr "Gdzie nasłuchuje ten komputer; bez tego w każdej sieci na porcie z adresu."

msgid "Whether somebody came is not known before the session begins; until then only “cancelled” can be kept."
msgstr "Czy ktoś przyszedł, nie wiadomo przed początkiem sesji; do tego czasu można zapisać tylko „cancelled”."

msgid "Whether they are kept: open, next-day or urgent."
msgstr "Czy są zachowane: open (nie), next-day (na następny dzień) lub urgent (na pilne potrzeby)."

msgid "Which appointment do you want to cancel?"
msgstr "Które spotkanie chcesz odwołać?"

msgid "Which appointment do you want to move?"
msgstr "Które spotkanie chcesz przełożyć?"

msgid "Which booking?"
msgstr "Która rezerwacja?"

msgid "Which case?"
msgstr "Która sprawa?"

msgid "Which day?"
msgstr "Którego dnia?"

msgid "Which follow-up?"
msgstr "Który dalszy kontakt?"

msgid "Which goal?"
msgstr "Który cel?"

msgid "Which hand-off?"
msgstr "Które przekazanie?"

msgid "Which kind of note?"
msgstr "Jaki rodzaj notatki?"

msgid "Which note?"
msgstr "Która notatka?"

msgid "Which of the case files?"
msgstr "Co zrobić w dokumentacji?"

msgid "Which one?"
msgstr "Który?"

msgid "Which parts, separated by commas?"
msgstr "Które części, oddzielone przecinkami?"

msgid "Which pattern do you work?"
msgstr "Według jakiego układu pracujesz?"

msgid "Which report; the open one where there is one."
msgstr "Które zgłoszenie; otwarte, jeżeli takie jest."

msgid "Which side: department, provider or both."
msgstr "Która strona: department, provider lub both."

msgid "Which time?"
msgstr "Który termin?"

msgid "Which version, where not the current one."
msgstr "Która wersja, jeżeli nie aktualna."

msgid "Whichever department finds least"
msgstr "Departament, który znajduje najmniej"

msgid "Who came?"
msgstr "Kto przyszedł?"

msgid "Who puts the key together, as the roster writes the name."
msgstr "Kto składa klucz; nazwisko tak, jak zapisuje je wykaz."

msgid "Who puts the key together?"
msgstr "Kto składa klucz?"

msgid "Who takes them over, as the roster writes the name."
msgstr "Kto je przejmuje; nazwisko tak, jak zapisuje je wykaz."

msgid "Who takes them over?"
msgstr "Kto je przejmuje?"

msgid "Who?"
msgstr "Kto?"

msgid "Whoever administers this machine can see that the timer exists. It fetches next quarter's tokens and sends a check-in that waits, each at a random moment and in a run of its own, and does nothing else: it never speaks about an appointment."
msgstr "Kto administruje tym komputerem, widzi, że czasomierz istnieje. Pobiera on bony następnego kwartału i wysyła czekającą ankietę, jedno i drugie w losowej chwili i w osobnym uruchomieniu, i nie robi nic więcej: nigdy nie mówi o spotkaniach."

msgid "Whoever did not book cannot fail to come."
msgstr "Kto nie ma rezerwacji, nie może nie przyjść."

msgid "Whoever has this device and {file} together can open everything you keep here."
msgstr "Kto ma jednocześnie to urządzenie i {file}, może otworzyć wszystko, co tu przechowujesz."

msgid "Whoever runs a server can see, while it happens, the network address that connects."
msgstr "Kto prowadzi serwer, widzi w trakcie połączenia adres sieciowy, z którego ono przychodzi."

msgid "Whom I ask for help"
msgstr "Kogo proszę o pomoc"

msgid "Whom to call"
msgstr "Do kogo zadzwonić"

msgid "Whom to call again, and what came of it."
msgstr "Do kogo zadzwonić ponownie i co z tego wyszło."

msgid "Whom to call now"
msgstr "Do kogo teraz zadzwonić"

msgid "Whose cases are handed over, as the roster writes the name."
msgstr "Czyje sprawy są przekazywane; nazwisko tak, jak zapisuje je wykaz."

msgid "Whose cases are handed over?"
msgstr "Czyje sprawy są przekazywane?"

msgid "Why"
msgstr "Dlaczego"

msgid "Why is a report owed?"
msgstr "Dlaczego zgłoszenie jest wymagane?"

msgid "Why is it closed?"
msgstr "Dlaczego sprawa jest zamykana?"

msgid "Why is it held?"
msgstr "Jaki jest powód wstrzymania?"

msgid "Why is it lifted?"
msgstr "Jaki jest powód zniesienia?"

msgid "Why is it offered?"
msgstr "Dlaczego to przekazanie jest proponowane?"

msgid "Why is it opened again?"
msgstr "Dlaczego sprawa jest ponownie otwierana?"

msgid "Why is it written late?"
msgstr "Dlaczego wpis powstaje z opóźnieniem?"

msgid "Why is none owed?"
msgstr "Dlaczego zgłoszenie nie jest wymagane?"

msgid "Why it is owed."
msgstr "Dlaczego jest wymagane."

msgid "Why late: {reason}"
msgstr "Powód opóźnienia: {reason}"

msgid "Why we are ending"
msgstr "Dlaczego kończymy"

msgid "Why? (Enter alone: not said)"
msgstr "Dlaczego? (sam Enter: nie podano)"

msgid "With"
msgstr "Z kim"

msgctxt "who took part"
msgid "With"
msgstr "Udział"

msgid "With enough shares {name} can open every case file that is sealed to the custodian, not only the one that this is about, and could keep the key. Give them yours?"
msgstr "Mając dość udziałów, {name} może otworzyć całą dokumentację zapieczętowaną dla powiernika, nie tylko tę, o którą chodzi, i może zachować klucz. Oddać tej osobie Twój udział?"

msgid "With every change of each goal's status."
msgstr "Z każdą zmianą stanu każdego celu."

msgid "With the noise, for auditors"
msgstr "Razem z szumem, dla kontrolujących"

msgid "With those that have ended."
msgstr "Razem z zakończonymi."

msgctxt "sessions"
msgid "With whom"
msgstr "Z kim"

msgid "With whom (individual, couple, family, group)"
msgstr "Z kim: individual (indywidualna), couple (dla pary), family (rodzinna) lub group (grupowa)"

msgid "With whom: individual, couple, family or group."
msgstr "Z kim: individual (indywidualna), couple (dla pary), family (rodzinna) lub group (grupowa)."

msgid "With whom: individual, couple, family or group; as this session unless given."
msgstr "Z kim: individual (indywidualna), couple (dla pary), family (rodzinna) lub group (grupowa); bez tego jak w tej sesji."

msgid "With whom?"
msgstr "Z kim?"

msgid "Without a current key, since they have not synchronised for long: {names}. What you write in cases with them reaches them later."
msgstr "Bez aktualnego klucza z powodu długiego braku synchronizacji: {names}. To, co napiszesz we wspólnych sprawach, dotrze do tych osób później."

msgid "Without a member nobody could read the case again."
msgstr "Bez osoby z dostępem nikt nie mógłby już odczytać sprawy."

msgid "Without your consent these may learn what you say, as far as your treatment needs it: whoever else treats you, a colleague who covers for your social worker, and whoever supervises your social worker. An intern's supervisor reads the intern's notes. A hospital or clinic that takes you in may be told what it needs to treat you. Ask your social worker who these are."
msgstr "Bez Twojej zgody, w zakresie potrzebnym do Twojego leczenia, mogą się dowiedzieć, co mówisz: inni, którzy Cię leczą, ktoś, kto zastępuje Twojego pracownika socjalnego, i osoba, która prowadzi superwizję Twojego pracownika socjalnego. Notatki osoby na stażu czyta osoba, która prowadzi jej superwizję. Szpital lub klinika, do których trafisz, mogą otrzymać to, co jest potrzebne do Twojego leczenia. Zapytaj swojego pracownika socjalnego, kto to jest."

msgid "Words"
msgstr "Słowa"

msgid "Words on the poster"
msgstr "Słowa na plakacie"

msgid "Work on a bundle older than what this key signed last, where the newer one was given up. New versions get higher numbers than that one, so that a copy of it is overtaken and not merely deleted; of a charter every copy must be destroyed."
msgstr "Pracuj na pakiecie starszym niż ostatnio podpisany tym kluczem, gdy z nowszego zrezygnowano. Nowe wersje dostają wyższe numery niż tamten, aby jego kopia została zastąpiona, a nie tylko usunięta; każdą kopię statutu trzeba zniszczyć."

msgid "Work on a second device of your own: the first one adds it, lists all, and revokes one that is lost."
msgstr "Pracuj na drugim własnym urządzeniu: pierwsze je dodaje, wymienia wszystkie i unieważnia zgubione."

msgid "Worsening"
msgstr "Pogorszenie"

msgid "Would feel safe using support"
msgstr "Wsparcie wydaje się bezpieczne"

msgid "Would feel safe using support here"
msgstr "Czy korzystanie tu ze wsparcia wydaje się bezpieczne"

msgid "Would you feel safe using support here?"
msgstr "Czy korzystanie tu ze wsparcia wydaje Ci się bezpieczne?"

msgid "Wrapping case files to this quarter's key"
msgstr "Pieczętowanie dokumentacji kluczem tego kwartału"

msgid "Write JSON into this new file."
msgstr "Zapisz JSON w tym nowym pliku."

msgid "Write JSON, for scripts."
msgstr "Pisz JSON, dla skryptów."

msgid "Write a message (Enter alone: none)"
msgstr "Napisz wiadomość (sam Enter: bez wiadomości)"

msgid "Write a note"
msgstr "Napisz notatkę"

msgid "Write a note, or go on with a draft. It is a draft until “sign”."
msgstr "Napisz notatkę albo pracuj dalej nad szkicem. Pozostaje szkicem aż do „sign”."

msgid "Write a psychotherapy note, or another version of one."
msgstr "Napisz notatkę z psychoterapii albo jej nową wersję."

msgid "Write a readable copy of a case: for the officer, or for whom a release names."
msgstr "Zapisz czytelną kopię sprawy: dla osoby ze służby albo dla odbiorcy wymienionego w zgodzie na ujawnienie informacji."

msgid "Write a readable copy of case {number} to {dir}, and log it as told?"
msgstr "Zapisać czytelną kopię sprawy {number} i odnotować ją jako ujawnienie? Folder: {dir}"

msgid "Write a readable copy of your psychotherapy notes, under an authorization for them alone."
msgstr "Zapisz czytelną kopię swoich notatek z psychoterapii, na podstawie osobnego upoważnienia tylko do nich."

msgid "Write a readable copy of {count} psychotherapy note to {dir} for {recipient}, and log it as told?"
msgid_plural "Write a readable copy of {count} psychotherapy notes to {dir} for {recipient}, and log it as told?"
msgstr[0] "Zapisać czytelną kopię {count} notatki z psychoterapii i odnotować ją jako ujawnienie? Folder: {dir}, odbiorca: {recipient}"
msgstr[1] "Zapisać czytelną kopię {count} notatek z psychoterapii i odnotować ją jako ujawnienie? Folder: {dir}, odbiorca: {recipient}"
msgstr[2] "Zapisać czytelną kopię {count} notatek z psychoterapii i odnotować ją jako ujawnienie? Folder: {dir}, odbiorca: {recipient}"

msgid "Write a summary into new files: a page to print, a table, or JSON."
msgstr "Zapisz podsumowanie w nowych plikach: strona do druku, tabela lub JSON."

msgid "Write a value within it."
msgstr "Wpisz wartość, która się w niej mieści."

msgid "Write another version of this note."
msgstr "Napisz nową wersję tej notatki."

msgid "Write the backup to this file, which does not exist yet."
msgstr "Zapisz kopię zapasową w tym pliku, który jeszcze nie istnieje."

msgid "Write the days of your cycle in order: hours, or “off”, each with how many days it goes on. Two days, two nights and four free days are: 2x07:00-19:00 2x19:00-07:00 4xoff"
msgstr "Napisz kolejne dni swojego cyklu: godziny albo „off” (wolne), każdy z liczbą dni, przez które to trwa. Dwa dni, dwie noce i cztery dni wolne to: 2x07:00-19:00 2x19:00-07:00 4xoff"

msgid "Write the file that puts you on the roster; hand it to the clinical authority in person."
msgstr "Zapisz plik, dzięki któremu trafisz do wykazu; przekaż go nadzorowi klinicznemu osobiście."

msgid "Write the hours in rising order, the first call first."
msgstr "Wpisz godziny w rosnącej kolejności, od pierwszego kontaktu."

msgid "Write the page into this new file."
msgstr "Zapisz stronę w tym nowym pliku."

msgid "Write the plan, or a new version of it."
msgstr "Napisz plan albo jego nową wersję."

msgid "Write the recovery sheet to this new file instead of the screen; print it and delete it."
msgstr "Zapisz arkusz odzyskiwania w tym nowym pliku zamiast na ekranie; wydrukuj go i usuń plik."

msgid "Write the request to this file, which does not exist yet."
msgstr "Zapisz wniosek w tym pliku, który jeszcze nie istnieje."

msgid "Write the support plan"
msgstr "Napisz plan wsparcia"

msgid "Write the table into this new file."
msgstr "Zapisz tabelę w tym nowym pliku."

msgid "Write the welcome to this file, which does not exist yet."
msgstr "Zapisz powitanie w tym pliku, który jeszcze nie istnieje."

msgid "Write them as a new calendar file with neutral words."
msgstr "Zapisz je jako nowy plik kalendarza z neutralnymi słowami."

msgid "Write this as {count} draft of case {number}?"
msgid_plural "Write these as {count} drafts of case {number}?"
msgstr[0] "Zapisać to jako {count} szkic w sprawie {number}?"
msgstr[1] "Zapisać to jako {count} szkice w sprawie {number}?"
msgstr[2] "Zapisać to jako {count} szkiców w sprawie {number}?"

msgid "Write to the officer of a booking."
msgstr "Napisz do osoby ze służby z rezerwacji."

msgid "Writes side.request anew: once a year for the next quarters' keys, and after rotating the certificate."
msgstr "Zapisuje side.request od nowa: raz w roku dla kluczy na następne kwartały oraz po wymianie certyfikatu."

msgid "Written"
msgstr "Zapisano"

msgid "Written: {file}"
msgstr "Zapisano: {file}"

msgid "Wrote {file}, readable to whoever has it; logged as disclosure {number}."
msgstr "Zapisano {file}, czytelne dla każdego, kto to ma; odnotowano jako ujawnienie {number}."

msgid "Years for which a case file is kept after a death"
msgstr "Lata przechowywania dokumentacji po śmierci"

msgid "Years for which a case file is kept after the last contact"
msgstr "Lata przechowywania dokumentacji po ostatnim kontakcie"

msgid "Yes"
msgstr "Tak"

msgid "You (not sent yet): {text}"
msgstr "Ty (jeszcze nie wysłano): {text}"

msgid "You are not away then; “respite-notes availability show” lists when you are."
msgstr "Nie masz wtedy nieobecności; „respite-notes availability show” wymienia, kiedy ją masz."

msgid "You are ready. “respite shifts” says when you work, “respite book” books a session; from tomorrow on, nobody can tell from the times who booked."
msgstr "Wszystko gotowe. „respite shifts” określa, kiedy pracujesz, „respite book” rezerwuje sesję; od jutra nikt nie pozna po godzinach, od kogo pochodzi rezerwacja."

msgid "You are ready. “respite-summary latest” shows the newest summary."
msgstr "Wszystko gotowe. „respite-summary latest” pokazuje najnowsze podsumowanie."

msgid "You are there after all: {time}."
msgstr "Jednak jesteś na miejscu: {time}."

msgid "You are to hold a share, and it has not arrived; “respite-notes sync” fetches it."
msgstr "Masz otrzymać udział, a jeszcze nie dotarł; pobiera go „respite-notes sync”."

msgid "You booked or changed an appointment less than an hour ago, and the two could be known as one person's. Your check-in is sealed; “respite sync” sends it after {time}."
msgstr "Od Twojej rezerwacji lub zmiany spotkania minęła mniej niż godzina i można by rozpoznać, że jedno i drugie pochodzi od tej samej osoby. Ankieta jest zapieczętowana; „respite sync” wyśle ją po tej chwili: {time}."

msgid "You came together with others of the service."
msgstr "Wspólny przyjazd z innymi ze służby."

msgid "You can talk to somebody now:"
msgstr "Możesz z kimś teraz porozmawiać:"

msgid "You checked in less than an hour ago. Somebody who watches the department's server could guess from the two times that both are yours. An hour after the check-in nobody can. If you need to talk now, book now."
msgstr "Od Twojej ankiety minęła mniej niż godzina. Kto obserwuje serwer departamentu, mógłby po obu godzinach zgadnąć, że jedno i drugie jest Twoje. Godzinę po ankiecie nie zgadnie tego nikt. Jeżeli chcesz porozmawiać teraz, zarezerwuj teraz."

msgid "You did not go on: nothing was kept and nothing was sent."
msgstr "Przerwano: niczego nie zachowano i niczego nie wysłano."

msgid "You have compared the six words with the poster already."
msgstr "Sześć słów jest już porównanych z plakatem."

msgid "You have left your share for nobody."
msgstr "Twój udział nie jest zostawiony nikomu."

msgid "You have new encryption keys, and they are published; your records are wrapped to them."
msgstr "Masz nowe klucze szyfrowania i są opublikowane; Twoje wpisy są nimi opakowane."

msgid "You have new encryption keys, and your records are wrapped to them. They are not published yet; “respite-notes sync” does that."
msgstr "Masz nowe klucze szyfrowania i Twoje wpisy są nimi opakowane. Klucze nie są jeszcze opublikowane; robi to „respite-notes sync”."

msgid "You have no appointments."
msgstr "Nie masz żadnych spotkań."

msgid "You have not checked in on this device yet."
msgstr "Na tym urządzeniu nie ma jeszcze żadnej Twojej ankiety."

msgid "You have not said when you work yet; “respite-notes availability set” does."
msgstr "Nie podano jeszcze, kiedy pracujesz; służy do tego „respite-notes availability set”."

msgid "You have read this version of the limits of confidentiality: {version}, or {text} after another text."
msgstr "Potwierdzenie: przeczytano tę wersję granic poufności: {version} albo, po innym tekście, {text}."

msgid "You have read who can put the records custodian's key together; the question names the plan."
msgstr "Potwierdzenie: przeczytano, kto może złożyć klucz powiernika wpisów; pytanie wskazuje plan."

msgid "You hold a share of the records custodian's key: the others found a new custodian without you."
msgstr "Masz udział w kluczu powiernika wpisów: pozostałe osoby tworzą nowego powiernika bez Ciebie."

msgid "You hold no share."
msgstr "Nie masz udziału."

msgid "You introduced the person to the service."
msgstr "Osobę przedstawiono w placówce."

msgid "You may not hold sessions on that day by your licence, contract or supervision; nothing was booked."
msgstr "Twoja licencja, umowa lub superwizja nie pozwala Ci prowadzić sesji w tym dniu; niczego nie zarezerwowano."

msgid "You offered one more session, which costs no token:"
msgstr "Zaproponowana przez Ciebie jeszcze jedna sesja, która nie kosztuje bonu:"

msgid "You proposed {time}:"
msgstr "Zaproponowany przez Ciebie termin ({time}):"

msgid "You tried without success; the follow-up stays open, or ends as not reached."
msgstr "Próba bez powodzenia; dalszy kontakt pozostaje otwarty albo kończy się tym, że nie udało się dotrzeć do osoby."

msgid "You wrote:"
msgstr "Od Ciebie:"

msgid "You: {text}"
msgstr "Ty: {text}"

msgid "Your answer"
msgstr "Twoja odpowiedź"

msgid "Your answer stays on this device; this step sends nothing."
msgstr "Twoja odpowiedź zostaje na tym urządzeniu; ten krok niczego nie wysyła."

msgid "Your answers are kept on this device, sealed; nothing was sent."
msgstr "Twoje odpowiedzi są na tym urządzeniu, zapieczętowane; niczego nie wysłano."

msgid "Your case files: sealed on this device, readable to the members of a case and nobody else."
msgstr "Twoja dokumentacja: zapieczętowana na tym urządzeniu, czytelna tylko dla osób z dostępem do sprawy i dla nikogo innego."

msgid "Your check-in is not sent: when you agreed to it, two operators ran the two sides, and by the policy that is signed now one may open it. It stays here while that is so."
msgstr "Twoja ankieta nie zostaje wysłana: gdy wyrażano na nią zgodę, dwie strony prowadziło dwóch operatorów, a według podpisanego teraz regulaminu jeden mógłby ją otworzyć. Zostaje tutaj, dopóki tak jest."

msgid "Your check-in waits for its moment; a later run sends it."
msgstr "Twoja ankieta czeka na swoją chwilę; wyśle ją późniejsze uruchomienie."

msgid "Your check-in waits to be sent: “respite sync”."
msgstr "Twoja ankieta czeka na wysłanie: „respite sync”."

msgid "Your check-in was sent."
msgstr "Wysłano Twoją ankietę."

msgid "Your department"
msgstr "Twój departament"

msgid "Your department is not set, or not one of this programme; “respite profile” chooses it."
msgstr "Nie podano departamentu albo nie należy on do tego programu; wybierz go w „respite profile”."

msgid "Your device asked for tokens less than an hour ago. Somebody who watches both sides could guess from the two times that this booking is yours. The longer you wait, the less the two times tell. If you need to talk now, book now."
msgstr "Twoje urządzenie prosiło o bony mniej niż godzinę temu. Kto obserwuje obie strony, mógłby po obu godzinach zgadnąć, że ta rezerwacja jest Twoja. Im dłużej poczekasz, tym mniej mówią obie godziny. Jeżeli chcesz porozmawiać teraz, zarezerwuj teraz."

msgid "Your drafts in all cases, and texts that became none; “note --resume” goes on with them."
msgstr "Twoje szkice we wszystkich sprawach i teksty, które nie stały się szkicami; „note --resume” pozwala pisać je dalej."

msgid "Your first device has made new keys: what is sealed to them cannot be read here, and nothing can be written to case files. Run “respite-notes device request” here, “device add” there and “device finish” here again."
msgstr "Twoje pierwsze urządzenie utworzyło nowe klucze: tego, co dla nich zapieczętowano, nie można tu odczytać, a w dokumentacji nie można niczego zapisać. Uruchom ponownie „respite-notes device request” tutaj, „device add” tam i „device finish” tutaj."

msgid "Your invitation: the address and the four groups"
msgstr "Twoje zaproszenie: adres i cztery grupy"

msgid "Your keys are made. The backup {path} was opened with its recovery sheet, and is good."
msgstr "Twoje klucze są gotowe. Kopię zapasową {path} otwarto jej arkuszem odzyskiwania i jest dobra."

msgid "Your keys are not published yet; “respite-notes sync” does it."
msgstr "Twoje klucze nie są jeszcze opublikowane; robi to „respite-notes sync”."

msgid "Your language, for example en or es"
msgstr "Twój język, na przykład en lub pl"

msgid "Your list holds as many devices as it may, revoked ones too; to go on you need a new identity."
msgstr "Na Twojej liście jest już tyle urządzeń, ile może być, łącznie z unieważnionymi; aby kontynuować, potrzebujesz nowej tożsamości."

msgid "Your name as the programme file writes it"
msgstr "Twoje nazwisko tak, jak zapisuje je plik programu"

msgid "Your name as the programme file writes it."
msgstr "Twoje nazwisko tak, jak zapisuje je plik programu."

msgid "Your name as the roster is to show it"
msgstr "Twoje nazwisko tak, jak ma je pokazywać wykaz"

msgid "Your name as the roster is to show it; it is public."
msgstr "Twoje nazwisko tak, jak ma je pokazywać wykaz; jest publiczne."

msgid "Your note"
msgstr "Twoja notatka"

msgid "Your numbers for the summary are ready, and leave from {time} on: {numbers}. “respite-notes counts --refuse” keeps them here."
msgstr "Twoje liczby do podsumowania są gotowe i zostaną wysłane po: {time}: {numbers}. „respite-notes counts --refuse” zatrzyma je tutaj."

msgid "Your numbers for the summary were sent."
msgstr "Twoje liczby do podsumowania zostały wysłane."

msgid "Your own encryption keys."
msgstr "Twoje własne klucze szyfrowania."

msgid "Your own figures of the last {days} days, which nobody else sees:"
msgstr "Twoje własne liczby z ostatnich {days} dni, których nikt inny nie widzi:"

msgid "Your programme also names:"
msgstr "Twój program podaje też:"

msgid "Your psychotherapy notes have a passphrase of their own now. Nobody can bring it back: write it down where only you look."
msgstr "Twoje notatki z psychoterapii mają teraz osobne hasło. Nikt go nie odzyska: zapisz je tam, gdzie zaglądasz tylko Ty."

msgid "Your psychotherapy notes have another passphrase now."
msgstr "Twoje notatki z psychoterapii mają teraz inne hasło."

msgid "Your share is here, and is the one that the signed plan names."
msgstr "Twój udział jest tutaj i jest tym, który wymienia podpisany plan."

msgid "Your share is not here; “respite-notes sync” fetches it, if you are to hold one."
msgstr "Nie ma tu Twojego udziału; jeżeli masz go otrzymać, pobiera go „respite-notes sync”."

msgid "Your share is not on this device; “respite-notes device add --with-share” on the first one gives it along."
msgstr "Twojego udziału nie ma na tym urządzeniu; przekazuje go „respite-notes device add --with-share” na pierwszym."

msgid "Your share lies ready for {names}; “respite-notes custodian take-back” takes it back."
msgstr "Twój udział czeka gotowy, dla kogo: {names}; „respite-notes custodian take-back” zabiera go z powrotem."

msgid "Your shifts"
msgstr "Twoje służby"

msgid "Your shifts as an .ics file."
msgstr "Twoje służby jako plik .ics."

msgid "Your shifts in the next two weeks:"
msgstr "Twoje służby w najbliższych dwóch tygodniach:"

msgid "Your shifts stay on this device: everybody downloads the same openings, and they are filtered here."
msgstr "Twoje godziny służby zostają na tym urządzeniu: wszyscy pobierają te same wolne terminy, a wybór odbywa się tutaj."

msgid "Your shifts, your preferences, your name and who you are never leave this device unless you write them to the clinician."
msgstr "Twoje godziny służby, upodobania, nazwisko i tożsamość nigdy nie opuszczają tego urządzenia, chyba że napiszesz o nich osobie prowadzącej."

msgid "Your social worker keeps a record of your care, as their profession requires. Nobody in command can read it, nor can whoever runs the servers."
msgstr "Twój pracownik socjalny prowadzi dokumentację Twojej opieki, jak wymaga tego jego zawód. Nie może jej odczytać nikt z dowództwa ani nikt, kto prowadzi serwery."

msgid "Your social worker may speak up without your consent if they believe there is a risk of imminent harm to you or to somebody else. They will tell you first if they can, and say no more than is needed."
msgstr "Twój pracownik socjalny może zabrać głos bez Twojej zgody, jeżeli uzna, że Tobie lub komuś innemu bezpośrednio grozi krzywda. Jeżeli będzie to możliwe, najpierw powie o tym Tobie, i nie powie więcej, niż jest konieczne."

msgid "Your stress, oldest first: {levels}."
msgstr "Twój stres, od najstarszego: {levels}."

msgid "Your time zone"
msgstr "Twoja strefa czasowa"

msgid "Your tokens arrived less than a day ago. Somebody who watches both sides could guess from the two times that this booking is yours. Tomorrow nobody can. If you need to talk now, book now."
msgstr "Od pobrania Twoich bonów minął mniej niż dzień. Kto obserwuje obie strony, mógłby po obu godzinach zgadnąć, że ta rezerwacja jest Twoja. Jutro nie zgadnie tego nikt. Jeżeli chcesz porozmawiać teraz, zarezerwuj teraz."

msgid "Your unit may not dismiss you, discipline you or put you at a disadvantage only because you seek or receive mental health care, also where that follows a behavioral health assessment, or hand in your firearm while you receive it. This does not cover whoever seeks care to avoid discipline. Before your unit gives back a firearm that you handed in, it must ask you to be examined: a mental health professional does that, and your unit pays. Whoever refuses loses the protection."
msgstr "Twoja jednostka nie może Cię zwolnić, ukarać dyscyplinarnie ani potraktować gorzej wyłącznie dlatego, że szukasz opieki w zakresie zdrowia psychicznego lub z niej korzystasz, także po ocenie zdrowia behawioralnego, albo że na czas tej opieki oddajesz broń palną. Nie chroni to tych, którzy szukają opieki po to, aby uniknąć kary dyscyplinarnej. Zanim jednostka zwróci Ci oddaną broń palną, musi poprosić Cię o poddanie się badaniu: przeprowadza je specjalista zdrowia psychicznego, a koszt ponosi jednostka. Kto odmawia, traci tę ochronę."

msgid "Your unit may not dismiss you, discipline you or put you at a disadvantage only because you seek or receive mental health care, or hand in your firearm while you receive it (CGS 7-291d). This also holds for care that follows a behavioral health assessment. It does not hold if you seek care to avoid discipline. Before your unit gives back a firearm that you handed in, it must ask you to be examined: a mental health professional looks at whether you are ready for duty, and your unit pays. If you refuse that examination, you lose this protection."
msgstr "Twoja jednostka nie może Cię zwolnić, ukarać dyscyplinarnie ani potraktować gorzej wyłącznie dlatego, że szukasz opieki w zakresie zdrowia psychicznego lub z niej korzystasz, albo że na czas tej opieki oddajesz broń palną (CGS 7-291d). Dotyczy to także opieki, która następuje po ocenie zdrowia behawioralnego. Nie dotyczy to opieki, której szukasz po to, aby uniknąć kary dyscyplinarnej. Zanim jednostka zwróci Ci oddaną broń palną, musi poprosić Cię o poddanie się badaniu: specjalista zdrowia psychicznego ocenia gotowość do służby, a koszt ponosi jednostka. Odmowa tego badania oznacza utratę tej ochrony."

msgid "Your unit, if clinicians work with it"
msgstr "Twoja jednostka, jeżeli osoby prowadzące z nią pracują"

msgid "Your zone, for example America/New_York."
msgstr "Twoja strefa, na przykład America/New_York."

msgid "Zone"
msgstr "Strefa"

msgid "a blinded request: what you later spend cannot be linked to it"
msgstr "zaślepione żądanie: tego, co później wydasz, nie da się z nim powiązać"

msgid "a bundle of signed documents"
msgstr "pakiet podpisanych dokumentów"

msgid "a cell has no department"
msgstr "jedna z pul nie ma departamentu"

msgid "a change was not signed by anybody who may make it"
msgstr "zmiany nie podpisał nikt, komu ją wolno wprowadzić"

msgid "a charter"
msgstr "statut"

msgid "a check-in asks nothing"
msgstr "ankieta o nic nie pyta"

msgid "a clinician's list of devices"
msgstr "lista urządzeń osoby prowadzącej"

msgid "a day of “verified” is not in the years 2000 to 2200"
msgstr "dzień w „verified” nie mieści się w latach od 2000 do 2200"

msgid "a digest of the sealed part"
msgstr "skrót zapieczętowanej części"

msgid "a digest of this booking's own key"
msgstr "skrót własnego klucza tej rezerwacji"

msgid "a follow-up that the clinician granted: it says that you two have met, without saying who you are"
msgstr "kontynuacja przyznana przez osobę prowadzącą: mówi, że już się znacie, nie mówiąc, kim jesteś"

msgid "a follow-up that you offered, signed by the booking's own key"
msgstr "kontynuacja zaproponowana przez Ciebie, podpisana własnym kluczem rezerwacji"

msgid "a fresh key, in case a follow-up is offered"
msgstr "nowy klucz, na wypadek gdyby zaproponowano kontynuację"

msgid "a fresh key, to answer this booking"
msgstr "nowy klucz, do odpowiedzi na tę rezerwację"

msgid "a goal is more than 100 of 100 days"
msgstr "jeden z celów przekracza 100 na 100 dni"

msgid "a goal of a level is more than 100 of 100"
msgstr "jeden z celów poziomu przekracza 100 na 100"

msgid "a group cannot have this many seats"
msgstr "grupa nie może mieć tylu miejsc"

msgid "a limit is out of range"
msgstr "ograniczenie jest poza zakresem"

msgid "a list of code digests for the provider side"
msgstr "lista skrótów kodów dla strony dostawcy"

msgid "a message"
msgstr "wiadomość"

msgid "a message was not written by the officer"
msgstr "jednej z wiadomości nie napisała ta osoba ze służby"

msgid "a name is empty, too long or not readable"
msgstr "nazwa jest pusta, za długa lub nieczytelna"

msgid "a number is out of range, or a name, key or date does not fit the others"
msgstr "liczba jest poza zakresem albo nazwa, klucz lub data nie pasuje do innych"

msgid "a policy"
msgstr "regulamin"

msgid "a random number, by which you find your check-in among the counted"
msgstr "liczba losowa, po której odnajdziesz swoją ankietę wśród policzonych"

msgid "a random secret by which this clinician, and nobody else, knows you again"
msgstr "losowy sekret, po którym ta osoba prowadząca, i nikt inny, rozpozna Cię następnym razem"

msgid "a roster"
msgstr "wykaz"

msgid "a sealed share for each clinician named; nobody else can open it"
msgstr "zapieczętowany udział dla każdej wymienionej osoby prowadzącej; nikt inny nie może go otworzyć"

msgid "a session cannot last this long"
msgstr "sesja nie może trwać tak długo"

msgid "a session that is long over is shown as if it were new"
msgstr "dawno miniona sesja jest pokazana jak nowa"

msgid "a signer's public key"
msgstr "klucz publiczny osoby podpisującej"

msgid "a text is empty, too long or not readable"
msgstr "tekst jest pusty, za długi lub nieczytelny"

msgid "a timestamp"
msgstr "znacznik czasu"

msgid "a type stands before a value, with “!”: write the value alone"
msgstr "przed wartością stoi typ, ze znakiem „!”: wpisz samą wartość"

msgid "a value is named with “&” or repeated with “*”: write it out each time"
msgstr "wartość jest nazwana znakiem „&” albo powtórzona znakiem „*”: za każdym razem wpisz ją w całości"

msgid "a year of rounds"
msgstr "rok rund"

msgid "about {event}, written {written}: {reason}"
msgstr "zdarzenie {event}, zapis {written}: {reason}"

msgid "after {share} of them: {ways}"
msgstr "po {share} z nich: {ways}"

msgid "an anonymous token of this programme, signed by the booking's own key"
msgstr "anonimowy bon tego programu, podpisany własnym kluczem rezerwacji"

msgid "an anonymous token of your cell, and the signature of its key"
msgstr "anonimowy bon Twojej puli i podpis jego klucza"

msgid "an anonymous token: proof that somebody entitled is booking, without saying who"
msgstr "anonimowy bon: dowód, że rezerwuje ktoś uprawniony, bez podania kto"

msgid "an earlier charter is not signed as it must be"
msgstr "wcześniejszy statut nie jest podpisany tak, jak powinien"

msgid "an identifier has another form than it must have"
msgstr "identyfikator nie ma wymaganej postaci"

msgid "an intake"
msgstr "informacje wstępne"

msgid "another"
msgstr "inne"

msgid "another of your devices wrote first; what waited here was taken back, so look and write it again"
msgstr "inne z Twoich urządzeń zapisało wcześniej; to, co tu czekało, zostało wycofane, więc sprawdź i zapisz to ponownie"

msgid "asked at each booking"
msgstr "pytanie przy każdej rezerwacji"

msgid "attended"
msgstr "sesja się odbyła"

msgid "attended, no-show or cancelled."
msgstr "attended (sesja się odbyła), no-show (nikt nie przyszedł) lub cancelled (odwołano późno)."

msgid "booked"
msgstr "zarezerwowane"

msgid "booked by you"
msgstr "zarezerwowane przez Ciebie"

msgid "booked, not yet seen by {clinician}"
msgstr "zarezerwowane; {clinician} jeszcze tego nie widzi"

msgid "booked, seen by the clinician"
msgstr "zarezerwowane, osoba prowadząca to widzi"

msgid "booked; a change was refused: ask the clinician to confirm the time"
msgstr "zarezerwowane; zmiana została odrzucona: poproś osobę prowadzącą o potwierdzenie terminu"

msgid "booked; another time was proposed"
msgstr "zarezerwowane; zaproponowano inny termin"

msgid "booking_retention_days is not 1 to {retention}"
msgstr "booking_retention_days nie mieści się od 1 do {retention}"

msgid "both sides"
msgstr "obie strony"

msgctxt "numbers"
msgid "both sides have signed that they counted your numbers"
msgstr "obie strony podpisały, że policzyły Twoje liczby"

msgid "brief talk"
msgstr "krótka rozmowa"

msgid "by phone"
msgstr "telefonicznie"

msgid "by video"
msgstr "przez wideo"

msgid "call or text 988"
msgstr "zadzwoń pod numer 988 i poproś o tłumacza („Polish interpreter”)"

msgid "call them: {proposal}"
msgstr "zadzwoń ({proposal})"

msgid "cancelled by the clinician"
msgstr "odwołane przez osobę prowadzącą"

msgid "cancelled by the officer"
msgstr "odwołane przez osobę ze służby"

msgid "cancelled by you"
msgstr "odwołane przez Ciebie"

msgid "cancelled late"
msgstr "odwołano późno"

msgid "cards that the rounds do not name"
msgstr "karty, których rundy nie wymieniają"

msgid "charter"
msgstr "statut"

msgid "closed"
msgstr "zamknięte"

msgid "co-signed"
msgstr "współpodpisano"

msgid "cosign_within_hours is not 1 to 720"
msgstr "cosign_within_hours nie mieści się od 1 do 720"

msgid "couple"
msgstr "dla pary"

msgid "current"
msgstr "aktualna"

msgctxt "typed before hours"
msgid "daily"
msgstr "codziennie"

msgid "days, {from} to {until}"
msgstr "dni, {from}–{until}"

msgctxt "command"
msgid "default"
msgstr "domyślne"

msgctxt "value of an option"
msgid "default:"
msgstr "domyślnie:"

msgid "department side"
msgstr "strona departamentu"

msgid "did not come"
msgstr "nikt nie przyszedł"

msgid "discarded"
msgstr "porzucono"

msgid "draft"
msgstr "szkic"

msgid "draft, given back by the supervisor"
msgstr "szkic, zwrócony z superwizji"

msgid "due by {time}"
msgstr "termin: {time}"

msgid "during your shift"
msgstr "w czasie Twojej służby"

msgid "e-mail"
msgstr "e-mail"

msgid "ends within 30 days"
msgstr "kończy się w ciągu 30 dni"

msgid "entered in error"
msgstr "błędny wpis"

msgid "evenings, {from} to {until}"
msgstr "wieczory, {from}–{until}"

msgid "every day"
msgstr "codziennie"

msgid "experience with {specialty}"
msgstr "doświadczenie: {specialty}"

msgid "expired"
msgstr "po terminie ważności"

msgctxt "document"
msgid "expired"
msgstr "po terminie ważności"

msgid "expires soon"
msgstr "wkrótce wygasa"

msgid "family"
msgstr "rodzinna"

msgid "first meeting"
msgstr "pierwsze spotkanie"

msgid "first meeting, follow-up, brief talk or open hours"
msgstr "pierwsze spotkanie, kontynuacja, krótka rozmowa lub dyżur otwarty"

msgid "follow-up"
msgstr "kontynuacja"

msgid "follow-ups are not one to six rising numbers of hours, each at most 2160"
msgstr "dalsze kontakty to nie od jednej do sześciu rosnących liczb godzin, z których każda wynosi najwyżej 2160"

msgid "follow-ups of a session that was missed are not at most six rising numbers of hours, each at most 2160"
msgstr "dalsze kontakty po opuszczonej sesji to nie najwyżej sześć rosnących liczb godzin, z których każda wynosi najwyżej 2160"

msgid "for both sides, after every signer has run “respite-authority sign” on it"
msgstr "dla obu stron, gdy wszystkie osoby podpisujące uruchomią na nim „respite-authority sign”"

msgid "for the provider side alone"
msgstr "tylko dla strony dostawcy"

msgid "from {date}, every day, {number} in all"
msgid_plural "from {date}, every {count} days, {number} in all"
msgstr[0] "od {date}, codziennie, razem {number}"
msgstr[1] "od {date}, co {count} dni, razem {number}"
msgstr[2] "od {date}, co {count} dni, razem {number}"

msgid "from {day}"
msgstr "od: {day}"

msgctxt "days"
msgid "from {first} to {last}"
msgstr "od {first} do {last}"

msgid "goal {goal}, met"
msgstr "cel {goal}, osiągnięty"

msgid "goal {goal}, not met"
msgstr "cel {goal}, nieosiągnięty"

msgid "goal {goal}, nothing to compare"
msgstr "cel {goal}, brak danych do porównania"

msgid "goal {goal}, too close to tell"
msgstr "cel {goal}, zbyt blisko, aby rozstrzygnąć"

msgid "goals-met, handed-off, own-wish, no-contact, left-service, died or other."
msgstr "goals-met (cele zrealizowane), handed-off (przekazano do innej placówki), own-wish (własne życzenie), no-contact (brak kontaktu), left-service (odejście ze służby), died (śmierć) lub other (inny powód)."

msgid "gone from the server: call the clinician"
msgstr "zniknęło z serwera: zadzwoń do osoby prowadzącej"

msgid "group"
msgstr "grupowa"

msgid "how many changes came before"
msgstr "ile zmian było wcześniej"

msgid "how many of your notes are unsigned, and since when: sealed to your supervisor; the server sees who reports to whom"
msgstr "ile Twoich notatek jest niepodpisanych i od kiedy: zapieczętowane dla superwizji; serwer widzi, kto komu o tym donosi"

msgid "how many sessions there were, rounded, and on how many days some were free"
msgstr "ile było sesji, w zaokrągleniu, i w ilu dniach były wolne"

msgid "how many tokens you have fetched, not how many you have used"
msgstr "ile bonów pobrano dla Ciebie, a nie ile z nich użyto"

msgid "how to reach you"
msgstr "kontakt do Ciebie"

msgid "how to reach you and what you chose to say"
msgstr "kontakt do Ciebie i to, co chcesz powiedzieć"

msgid "in force"
msgstr "obowiązuje"

msgid "in person, at the department"
msgstr "osobiście, w departamencie"

msgid "in person, by phone or by video"
msgstr "osobiście, telefonicznie lub przez wideo"

msgid "in person, off site"
msgstr "osobiście, poza departamentem"

msgid "in your rest after a night shift"
msgstr "w czasie Twojego odpoczynku po nocnej służbie"

msgid "in {duration}"
msgstr "za {duration}"

msgid "in-progress, improving, worsening, no-change, achieved, sustaining, not-achieved, no-progress or not-attainable."
msgstr "in-progress (w toku), improving (poprawa), worsening (pogorszenie), no-change (bez zmian), achieved (osiągnięto), sustaining (utrzymuje się), not-achieved (nie osiągnięto), no-progress (bez postępu) lub not-attainable (nieosiągalne)."

msgid "individual"
msgstr "indywidualna"

msgid "individual, couple, family or group"
msgstr "indywidualna, dla pary, rodzinna lub grupowa"

msgid "individual, couple, family or group."
msgstr "individual (indywidualna), couple (dla pary), family (rodzinna) lub group (grupowa)."

msgid "it belongs to another time zone"
msgstr "należy do innej strefy czasowej"

msgid "it cannot be written as it must be"
msgstr "nie da się tego zapisać tak, jak trzeba"

msgid "it ends before it begins, or has no length"
msgstr "kończy się, zanim się zacznie, albo nie ma długości"

msgid "it has more changes or messages than anybody makes about one booking"
msgstr "ma więcej zmian lub wiadomości, niż ktokolwiek tworzy przy jednej rezerwacji"

msgid "it is no calendar file, or damaged here"
msgstr "to nie jest plik kalendarza albo jest w tym miejscu uszkodzony"

msgid "it is not a booking at all"
msgstr "to w ogóle nie jest rezerwacja"

msgid "it is not text in UTF-8"
msgstr "to nie jest tekst w UTF-8"

msgid "it is sealed to a key that this device does not hold"
msgstr "jest zapieczętowane dla klucza, którego to urządzenie nie ma"

msgid "it is with another clinician"
msgstr "dotyczy innej osoby prowadzącej"

msgid "it names a time zone that is unknown here; names look like America/New_York"
msgstr "podaje nieznaną tu strefę czasową; nazwy wyglądają tak: America/New_York"

msgid "it recurs or takes time in a way that cannot be computed here"
msgstr "powtarza się lub zajmuje czas w sposób, którego nie da się tu obliczyć"

msgid "its length, rounded up to one of a few sizes"
msgstr "jego długość, zaokrąglona w górę do jednego z kilku rozmiarów"

msgid "its number"
msgstr "numer"

msgid "its token is not one that the provider issued for it"
msgstr "dostawca nie wydał tego bonu dla tej rezerwacji"

msgid "its token or sealed text was exchanged"
msgstr "podmieniono bon lub zapieczętowany tekst rezerwacji"

msgid "kept for the next day"
msgstr "zachowane na następny dzień"

msgid "kept for those who need it soon"
msgstr "przeznaczone dla tych, którzy potrzebują wkrótce"

msgid "kept for urgent need"
msgstr "zachowane na pilne potrzeby"

msgid "kept on this device alone"
msgstr "zachowane tylko na tym urządzeniu"

msgid "key list"
msgstr "lista kluczy"

msgid "left empty"
msgstr "puste"

msgid "legal hold"
msgstr "wstrzymanie usunięcia"

msgid "licensed clinical social worker"
msgstr "kliniczna praca socjalna, z licencją"

msgid "licensed master social worker"
msgstr "magisterska praca socjalna, z licencją"

msgid "may be destroyed since {day}"
msgstr "można zniszczyć od: {day}"

msgid "messages of the officer are missing, changed or out of order"
msgstr "brakuje wiadomości od osoby ze służby albo są zmienione lub w złej kolejności"

msgid "minimum_batch is below {floor}"
msgstr "minimum_batch jest mniejsze niż {floor}"

msgid "more cards than the rounds count"
msgstr "więcej kart, niż liczą rundy"

msgid "most free time"
msgstr "najwięcej wolnych terminów"

msgctxt "key for no"
msgid "n"
msgstr "n"

msgid "neither certificate of this server is in it"
msgstr "nie ma w nim żadnego z dwóch certyfikatów tego serwera"

msgctxt "hours of follow-ups"
msgid "never"
msgstr "nigdy"

msgid "nights, {from} to {until}"
msgstr "noce, {from}–{until}"

msgid "no"
msgstr "nie"

msgctxt "in a document"
msgid "no"
msgstr "nie"

msgid "no format of notes is left"
msgstr "nie pozostaje żaden format notatki"

msgid "no free time"
msgstr "brak wolnego terminu"

msgctxt "of a programme"
msgid "no goal"
msgstr "bez celu"

msgid "no preference"
msgstr "bez preferencji"

msgid "no, or with another key, address or certificate"
msgstr "nie albo z innym kluczem, adresem lub certyfikatem"

msgid "none"
msgstr "brak"

msgid "none imported yet"
msgstr "jeszcze nie zaimportowano"

msgctxt "numbers"
msgid "not among those that were counted, although the department side has signed that it took them; tell the clinical authority"
msgstr "nie ma ich wśród policzonych, choć strona departamentu podpisała ich przyjęcie; zawiadom nadzór kliniczny"

msgctxt "a number of the directory"
msgid "not checked"
msgstr "nie sprawdzono"

msgid "not confirmed yet"
msgstr "jeszcze niepotwierdzone"

msgid "not kept on this device"
msgstr "nie zachowano na tym urządzeniu"

msgid "not named"
msgstr "nie podano"

msgid "not said"
msgstr "bez odpowiedzi"

msgid "not sent yet; “respite-notes sync” sends it"
msgstr "jeszcze nie wysłano; wysyła to „respite-notes sync”"

msgid "not set"
msgstr "nie podano"

msgctxt "of a figure"
msgid "not shown"
msgstr "nie pokazano"

msgid "not shown on any screen"
msgstr "nie jest pokazywane na żadnym ekranie"

msgid "note {number}, {kind}"
msgstr "notatka {number}, {kind}"

msgctxt "in a document"
msgid "nothing"
msgstr "nic"

msgctxt "to be booked"
msgid "nothing"
msgstr "nic"

msgctxt "numbers"
msgid "nothing is sent before you agree: --agree"
msgstr "nic nie zostanie wysłane bez Twojej zgody: --agree"

msgid "nothing named"
msgstr "niczego nie wymieniono"

msgid "nothing pays for it; it may be invented"
msgstr "nic nie opłaca tej rezerwacji; może być zmyślona"

msgctxt "numbers"
msgid "nothing was published of this quarter"
msgstr "o tym kwartale niczego nie opublikowano"

msgid "nothing: only that it is asked"
msgstr "nic: tylko to, że pada pytanie"

msgctxt "moment"
msgid "now"
msgstr "teraz"

msgid "off-site, phone, video or on-site; may be given more than once."
msgstr "off-site (poza departamentem), phone (telefon), video (wideo) lub on-site (w departamencie); można podać kilka razy."

msgid "offer, introduce, accept, contact, then complete; decline and lost end it at any time. An introduction may be left out; nothing is completed without a first contact."
msgstr "offer, introduce, accept, contact, potem complete; decline i lost kończą w każdej chwili. Przedstawienie można pominąć; nic nie kończy się bez pierwszego kontaktu."

msgid "officer, for the person's own request, or the number of a release."
msgstr "officer, na prośbę samej osoby, albo numer zgody na ujawnienie informacji."

msgid "on that day the clinician may no longer hold sessions: move or cancel it"
msgstr "tego dnia ta osoba nie może już prowadzić sesji: przełóż lub odwołaj spotkanie"

msgid "on your way home from a shift"
msgstr "w drodze ze służby do domu"

msgid "on your way to a shift"
msgstr "w drodze na służbę"

msgid "one half of your answers: random numbers without the other"
msgstr "jedna połowa Twoich odpowiedzi: bez drugiej to losowe liczby"

msgid "one kind of session is described twice"
msgstr "jeden rodzaj sesji opisano dwa razy"

msgid "one may run both sides: anonymity on the network rests on them alone"
msgstr "jeden może prowadzić obie strony: anonimowość w sieci zależy tylko od niego"

msgctxt "case file"
msgid "open"
msgstr "otwarte"

msgctxt "follow-up"
msgid "open"
msgstr "do zrobienia"

msgctxt "hours"
msgid "open"
msgstr "otwarte"

msgid "open hours"
msgstr "dyżur otwarty"

msgid "other"
msgstr "inaczej"

msgid "outside your shifts"
msgstr "poza Twoją służbą"

msgid "overdue"
msgstr "po terminie"

msgid "overdue since {time}"
msgstr "po terminie od: {time}"

msgid "overdue, {time}"
msgstr "po terminie, {time}"

msgid "overlaps another session"
msgstr "zachodzi na inną sesję"

msgid "past; kept here only"
msgstr "minęło; zapisane tylko tutaj"

msgid "peer supporter"
msgstr "wsparcie koleżeńskie"

msgid "policy"
msgstr "regulamin"

msgid "privacy_budget_per_round is not above 0 and at most {budget}"
msgstr "privacy_budget_per_round nie jest większe od 0 i najwyżej {budget}"

msgid "proposed, planned, accepted, active, on-hold, completed, cancelled or rejected."
msgstr "proposed (zaproponowano), planned (zaplanowano), accepted (przyjęto), active (w realizacji), on-hold (wstrzymano), completed (zakończono), cancelled (odwołano) lub rejected (odrzucono)."

msgid "provider side"
msgstr "strona dostawcy"

msgid "psychotherapy notes (45 CFR 164.508)"
msgstr "notatki z psychoterapii (45 CFR 164.508)"

msgid "random-looking numbers that tie the two halves together"
msgstr "liczby wyglądające na losowe, które wiążą obie połowy ze sobą"

msgctxt "numbers"
msgid "ready; the first “sync” from {time} on sends them"
msgstr "gotowe; wyśle je pierwszy „sync” po: {time}"

msgctxt "numbers"
msgid "refused on this device; it sends nothing"
msgstr "odmowa na tym urządzeniu; niczego nie wysyła"

msgid "replaced"
msgstr "zastąpiona"

msgid "request"
msgstr "wniosek"

msgid "response, stabilization or prevention."
msgstr "response (reagowanie), stabilization (stabilizacja) lub prevention (zapobieganie)."

msgid "revoked"
msgstr "cofnięto"

msgid "roster"
msgstr "wykaz"

msgid "rounds"
msgstr "rundy"

msgid "sealed records: which device wrote them, how many, their sizes in steps, and which clinicians may fetch them"
msgstr "zapieczętowane wpisy: które urządzenie je zapisało, ile ich jest, ich rozmiary w stopniach i które osoby prowadzące mogą je pobrać"

msgctxt "numbers"
msgid "sent"
msgstr "wysłane"

msgid "sessions cannot begin in steps of this many minutes"
msgstr "sesje nie mogą zaczynać się co tyle minut"

msgid "sign_within_hours is not 1 to 168"
msgstr "sign_within_hours nie mieści się od 1 do 168"

msgid "signed"
msgstr "podpisano"

msgid "signed by a clinician's key"
msgstr "podpisane kluczem osoby prowadzącej"

msgid "signed by a key that only ever asks for tokens"
msgstr "podpisane kluczem, który służy tylko do proszenia o bony"

msgid "signed by the check-in token's own key"
msgstr "podpisane własnym kluczem bonu na ankietę"

msgid "signed by the other side's key"
msgstr "podpisane kluczem drugiej strony"

msgid "signed by this booking's own key"
msgstr "podpisane własnym kluczem tej rezerwacji"

msgid "signed by this booking's own key, or by your six words"
msgstr "podpisane własnym kluczem tej rezerwacji albo Twoimi sześcioma słowami"

msgid "soap, dap, birp, girp, contact, group, intake, safety-plan or closing."
msgstr "soap, dap, birp, girp, contact (notatka z kontaktu), group (notatka z grupy), intake (wywiad wstępny), safety-plan (plan bezpieczeństwa) lub closing (zamknięcie)."

msgid "some hours could never be booked: they are released later than the notice allows"
msgstr "niektórych godzin nigdy nie dałoby się zarezerwować: są udostępniane później, niż pozwala na to wymagane wyprzedzenie"

msgid "some hours offer no kind of session, no weekday or no way to meet"
msgstr "niektóre godziny nie mają żadnego rodzaju sesji, dnia tygodnia lub formy spotkania"

msgid "something cannot be read"
msgstr "czegoś nie można odczytać"

msgid "something stands in the wrong place"
msgstr "coś stoi w złym miejscu"

msgid "soonest"
msgstr "najwcześniej"

msgid "speaks {language}"
msgstr "{language} jako język rozmowy"

msgid "stage_within_hours is not 24 to 2160"
msgstr "stage_within_hours nie mieści się od 24 do 2160"

msgid "stale_after_days is not 30 to 730"
msgstr "stale_after_days nie mieści się od 30 do 730"

msgid "supervised intern"
msgstr "staż pod superwizją"

msgid "table {name}"
msgstr "tabela {name}"

msgid "telephone"
msgstr "telefon"

msgid "text BADGE to 741741"
msgstr "wyślij SMS o treści BADGE na numer 741741"

msgid "text without a draft, {kind}"
msgstr "tekst bez szkicu, {kind}"

msgid "text without a version, support plan"
msgstr "tekst bez wersji, plan wsparcia"

msgid "text, html, json or fhir."
msgstr "text (tekst), html, json lub fhir."

msgid "that it is a token of this programme, the same for everyone in the quarter"
msgstr "że to bon tego programu, taki sam dla wszystkich w tym kwartale"

msgid "that it is an intake or a message"
msgstr "że to informacje wstępne albo wiadomość"

msgid "that the booking is cancelled"
msgstr "że rezerwacja jest odwołana"

msgid "that you have seen it"
msgstr "że już to widzisz"

msgid "the address of this server is not in it"
msgstr "nie ma w nim adresu tego serwera"

msgid "the appointment's number"
msgstr "numer spotkania"

msgid "the clinician"
msgstr "osoba prowadząca"

msgid "the clinician who granted it"
msgstr "osoba prowadząca, która ją przyznała"

msgid "the clinician's key of this quarter, the same for everyone who writes to them"
msgstr "klucz osoby prowadzącej na ten kwartał, taki sam dla wszystkich, którzy do niej piszą"

msgid "the clinician, the time, the kind of session, and a fresh key that was never used before"
msgstr "osoba prowadząca, termin, rodzaj sesji i nowy klucz, którego nigdy wcześniej nie użyto"

msgid "the code of your card, drawn without a list of who drew which"
msgstr "kod Twojej karty, wylosowanej bez listy, kto którą wylosował"

msgid "the crisis card has more than {lines} lines"
msgstr "karta kryzysowa ma więcej niż {lines} wierszy"

msgid "the cycle of shifts does not fit together"
msgstr "cykl służb nie składa się w całość"

msgid "the department side"
msgstr "strona departamentu"

msgid "the digest of the change before"
msgstr "skrót poprzedniej zmiany"

msgid "the digest of your message before"
msgstr "skrót Twojej poprzedniej wiadomości"

msgid "the directory has more than {services} services"
msgstr "spis placówek ma więcej niż {services} pozycji"

msgid "the first"
msgstr "pierwsze"

msgid "the first, this one"
msgstr "pierwsze, to tutaj"

msgid "the follow-up that you offer"
msgstr "kontynuacja, którą proponujesz"

msgid "the key of this server is not in it"
msgstr "nie ma w nim klucza tego serwera"

msgid "the line begins with a tab: indent it with spaces"
msgstr "wiersz zaczyna się tabulatorem: użyj spacji jako wcięcia"

msgid "the line begins with an invisible sign, {sign}: delete it, or type the line again"
msgstr "wiersz zaczyna się niewidocznym znakiem, {sign}: usuń go albo wpisz wiersz od nowa"

msgid "the list of cards is damaged"
msgstr "lista kart jest uszkodzona"

msgid "the list of your keys"
msgstr "lista Twoich kluczy"

msgid "the name of a colleague"
msgstr "nazwisko osoby z zespołu"

msgid "the new time"
msgstr "nowy termin"

msgid "the new time, if you move it"
msgstr "nowy termin, jeżeli przekładasz"

msgid "the new time, or that the booking is cancelled"
msgstr "nowy termin albo to, że rezerwacja jest odwołana"

msgid "the new way to meet, if you move it"
msgstr "nowa forma spotkania, jeżeli przekładasz"

msgctxt "numbers"
msgid "the next “sync” makes them ready"
msgstr "następny „sync” je przygotuje"

msgid "the number of a booking"
msgstr "numer rezerwacji"

msgid "the number of a case"
msgstr "numer sprawy"

msgid "the other half, passed on when the round is over"
msgstr "druga połowa, przekazywana po zakończeniu rundy"

msgid "the other side is not in it"
msgstr "nie ma w nim drugiej strony"

msgid "the other time that you propose"
msgstr "inny termin, który proponujesz"

msgid "the person of the case"
msgstr "osoba, której dotyczy sprawa"

msgid "the person's own request"
msgstr "własny wniosek tej osoby"

msgid "the pilot does not run on that day"
msgstr "pilotaż w tym dniu nie działa"

msgid "the plan of a records custodian"
msgstr "plan powiernika wpisów"

msgid "the provider side"
msgstr "strona dostawcy"

msgid "the provider side's sealed halves of check-ins, shuffled"
msgstr "zapieczętowane połowy ankiet po stronie dostawcy, pomieszane"

msgid "the public key behind your six words"
msgstr "klucz publiczny odpowiadający Twoim sześciu słowom"

msgid "the public keys of your devices"
msgstr "klucze publiczne Twoich urządzeń"

msgid "the quarter"
msgstr "kwartał"

msgid "the quarter the token is good for"
msgstr "kwartał, w którym bon jest ważny"

msgid "the records custodian's public keys, and which clinicians hold shares"
msgstr "klucze publiczne powiernika wpisów i które osoby prowadzące mają udziały"

msgid "the request of a clinician"
msgstr "wniosek osoby prowadzącej"

msgid "the request of a side"
msgstr "wniosek jednej ze stron"

msgid "the request of a side, a signer or a clinician"
msgstr "wniosek strony, osoby podpisującej lub osoby prowadzącej"

msgid "the roster names no licence"
msgstr "wykaz nie podaje licencji"

msgid "the round in one cell"
msgstr "runda w jednej puli"

msgid "the sealed text cannot be opened"
msgstr "nie można otworzyć zapieczętowanego tekstu"

msgid "the sealed text is not the one that the officer signed"
msgstr "zapieczętowany tekst nie jest tym, który podpisała osoba ze służby"

msgid "the server does not hold the availability you sent last"
msgstr "serwer nie ma dostępności wysłanej ostatnio przez Ciebie"

msgid "the server does not show it any more"
msgstr "serwer już tego nie pokazuje"

msgid "the server lists it twice"
msgstr "serwer wymienia tę rezerwację dwa razy"

msgid "the server shows fewer or other changes than before"
msgstr "serwer pokazuje mniej zmian lub inne niż wcześniej"

msgid "the server's answer breaks off; what did not come is shown as last fetched"
msgstr "odpowiedź serwera się urywa; co nie dotarło, jest pokazane tak, jak ostatnio pobrano"

msgid "the session that you booked"
msgstr "sesja zarezerwowana przez Ciebie"

msgid "the signature over all of it"
msgstr "podpis pod całością"

msgid "the signature, which cannot be led back to when it was issued"
msgstr "podpis, po którym nie da się dojść, kiedy go wydano"

msgid "the time and the kind of session"
msgstr "termin i rodzaj sesji"

msgid "there are more than {cells} cells, or more than {cells} departments in one of them"
msgstr "jest więcej niż {cells} pul albo więcej niż {cells} departamentów w jednej z nich"

msgid "there is an invisible line break, {sign}: delete it, or type the line again"
msgstr "jest tu niewidoczny koniec wiersza, {sign}: usuń go albo wpisz wiersz od nowa"

msgid "there is more in it than can be used"
msgstr "jest w tym więcej, niż można użyć"

msgid "there is more in it than fits, or a text is too long"
msgstr "jest tam więcej, niż się mieści, albo tekst jest za długi"

msgid "there is no such day, or it is not written like 2026-11-30"
msgstr "nie ma takiego dnia albo nie zapisano go tak: 2026-11-30"

msgid "there is no such time of day, or it is not written like 17:30"
msgstr "nie ma takiej godziny albo nie zapisano jej tak: 17:30"

msgid "there is nothing in it"
msgstr "nic tam nie ma"

msgctxt "numbers"
msgid "they are made ready on {date}"
msgstr "zostaną przygotowane: {date}"

msgid "this booking's own key"
msgstr "własny klucz tej rezerwacji"

msgid "this booking's own key, to which it was made out"
msgstr "własny klucz tej rezerwacji, na który została wystawiona"

msgid "this booking's own key: fresh, and used for nothing else"
msgstr "własny klucz tej rezerwacji: nowy i nieużywany do niczego innego"

msgid "this device does not know any more"
msgstr "to urządzenie już tego nie wie"

msgid "this one"
msgstr "to tutaj"

msgid "this program does not carry the text that limits_of_confidentiality and limits_version name, but {texts}"
msgstr "ta aplikacja nie zawiera tekstu, który wskazują limits_of_confidentiality i limits_version; zawiera {texts}"

msgid "through {day}"
msgstr "do (włącznie): {day}"

msgid "timestamp"
msgstr "znacznik czasu"

msgid "to print, put into envelopes, hand out like lots, and then delete"
msgstr "do wydrukowania, włożenia w koperty i rozlosowania, a potem usunięcia"

msgctxt "day"
msgid "today"
msgstr "dzisiaj"

msgid "tokens_per_quarter is not 1 to {tokens}"
msgstr "tokens_per_quarter nie mieści się od 1 do {tokens}"

msgctxt "day"
msgid "tomorrow"
msgstr "jutro"

msgid "two cells share a name or a department"
msgstr "dwie pule mają wspólną nazwę lub departament"

msgid "two services of the directory have one name"
msgstr "dwie placówki w spisie mają tę samą nazwę"

msgid "two years of cards overlap"
msgstr "dwa lata kart zachodzą na siebie"

msgid "unknown"
msgstr "nieznane"

msgctxt "clinician"
msgid "unknown"
msgstr "nieznana osoba"

msgid "unsigned and without content, the same from everyone"
msgstr "bez podpisu i bez treści, od wszystkich takie samo"

msgid "until when it was good"
msgstr "do kiedy była ważna"

msgid "until {day}"
msgstr "do: {day}"

msgid "valid"
msgstr "ważne"

msgctxt "document"
msgid "valid"
msgstr "ważne"

msgctxt "of an option"
msgid "values:"
msgstr "wartości:"

msgid "version {version}"
msgstr "wersja {version}"

msgid "version {version} was acknowledged"
msgstr "potwierdzono wersję {version}"

msgid "version {version}, its six words: {words}"
msgstr "wersja {version}, jej sześć słów: {words}"

msgid "wait_hours is not 1 to 2160"
msgstr "wait_hours nie mieści się od 1 do 2160"

msgid "waits for co-signature"
msgstr "czeka na współpodpis"

msgid "what is published about the round"
msgstr "co opublikowano o rundzie"

msgid "what it is about, if you say it"
msgstr "o co chodzi, jeżeli o tym powiesz"

msgid "what the department side has published"
msgstr "co opublikowała strona departamentu"

msgid "what you offer: hours, exceptions, times away"
msgstr "Twoja oferta: godziny, wyjątki, nieobecności"

msgid "what you write"
msgstr "co napiszesz"

msgid "what you write, if anything"
msgstr "co napiszesz, jeżeli coś napiszesz"

msgid "what you wrote"
msgstr "Twój tekst"

msgid "what you wrote; only the officer who booked can open it"
msgstr "Twój tekst; otworzyć go może tylko osoba ze służby, od której pochodzi rezerwacja"

msgid "when it begins and ends"
msgstr "kiedy się zaczyna i kończy"

msgid "when you work and when you are busy, without saying with what"
msgstr "kiedy pracujesz i kiedy masz zajęty czas, bez podania czym"

msgid "whether the token is for booking or for a check-in"
msgstr "czy bon jest na rezerwację, czy na ankietę"

msgctxt "numbers"
msgid "whether they were counted can no longer be looked up"
msgstr "nie da się już sprawdzić, czy je policzono"

msgid "which booking it belongs to"
msgstr "do której rezerwacji to należy"

msgid "which message of this booking it is"
msgstr "która to wiadomość w tej rezerwacji"

msgid "which of the clinician's devices signed it"
msgstr "które z urządzeń osoby prowadzącej ją podpisało"

msgid "which of the sealed records your device does not have yet"
msgstr "których zapieczętowanych wpisów Twoje urządzenie jeszcze nie ma"

msgid "which of them are fetched"
msgstr "które z nich są pobierane"

msgid "which older permissions are destroyed"
msgstr "które starsze uprawnienia zostają zniszczone"

msgid "which page of the list of your sealed records comes next"
msgstr "która strona listy Twoich zapieczętowanych wpisów jest następna"

msgid "which page of your colleagues' devices comes next"
msgstr "która strona listy urządzeń Twojego zespołu jest następna"

msgid "which page of your own schedule comes next"
msgstr "która strona Twojego terminarza jest następna"

msgid "which quarter's key has signed it, the same for everyone in the quarter"
msgstr "klucz którego kwartału to podpisał; taki sam dla wszystkich w tym kwartale"

msgid "which roster your device has seen"
msgstr "jaki wykaz zna Twoje urządzenie"

msgid "which round, and which cell: the same for everyone in it"
msgstr "która runda i która pula: to samo dla wszystkich, którzy do niej należą"

msgid "which sealed records are destroyed, without the reason"
msgstr "które zapieczętowane wpisy zostają zniszczone, bez podania powodu"

msgid "which sealed records are shared anew, and which clinicians may fetch them"
msgstr "które zapieczętowane wpisy są na nowo udostępniane i które osoby prowadzące mogą je pobrać"

msgid "which version of the limits of confidentiality you have read"
msgstr "którą wersję granic poufności znasz"

msgid "whose sealed records are handed over"
msgstr "czyje zapieczętowane wpisy są przekazywane"

msgid "whose sealed records the records custodian asks for"
msgstr "o czyje zapieczętowane wpisy prosi powiernik wpisów"

msgid "whose signature it is: this booking's own key, or the key behind your six words"
msgstr "czyj to podpis: własnego klucza tej rezerwacji albo klucza odpowiadającego Twoim sześciu słowom"

msgid "will come; no contact before"
msgstr "przyjdzie; wcześniej bez kontaktu"

msgid "with the six words: {words}"
msgstr "z sześcioma słowami: {words}"

msgid "works with {unit}"
msgstr "pracuje z jednostką: {unit}"

msgctxt "key for yes"
msgid "y"
msgstr "t"

msgid "years_after_contact is not 7 to 30: the law asks for 7"
msgstr "years_after_contact nie mieści się od 7 do 30: prawo wymaga 7"

msgid "years_after_death is not 3 to 30: the law asks for 3"
msgstr "years_after_death nie mieści się od 3 do 30: prawo wymaga 3"

msgid "yes"
msgstr "tak"

msgctxt "in a document"
msgid "yes"
msgstr "tak"

msgid "you are not on the roster any more"
msgstr "nie ma Cię już w wykazie"

msgid "you come in person"
msgstr "przychodzisz osobiście"

msgid "you do not serve this department"
msgstr "nie obsługujesz tego departamentu"

msgid "you do the mandated assessments of this officer's department"
msgstr "przeprowadzasz obowiązkowe oceny dla departamentu tej osoby"

msgid "you have met before"
msgstr "już się znacie"

msgid "you have no active supervisor"
msgstr "nie masz obecnie superwizji"

msgid "you judge fitness for duty for this officer's department"
msgstr "oceniasz zdolność do służby dla departamentu tej osoby"

msgid "you offered no such follow-up"
msgstr "takiej kontynuacji od Ciebie nie było"

msgid "your answer"
msgstr "Twoja odpowiedź"

msgid "your answers in two sealed halves, of which neither says anything alone"
msgstr "Twoje odpowiedzi w dwóch zapieczętowanych połowach, z których żadna sama nic nie mówi"

msgid "your cancellation"
msgstr "Twoje odwołanie"

msgid "your change is not sent yet"
msgstr "Twoja zmiana nie jest jeszcze wysłana"

msgid "your clinician"
msgstr "Twoja osoba prowadząca"

msgid "your contract or engagement ends before it"
msgstr "Twoja umowa lub współpraca kończy się wcześniej"

msgid "your department, if you say it"
msgstr "Twój departament, jeżeli go podasz"

msgid "your figures in two sealed halves, of which neither says anything alone; and that you sent some"
msgstr "Twoje liczby w dwóch zapieczętowanych połowach, z których żadna sama nic nie mówi; oraz to, że je wysłano"

msgid "your language"
msgstr "Twój język"

msgid "your licence ends before it"
msgstr "Twoja licencja kończy się wcześniej"

msgid "your own messages are not those you sent"
msgstr "Twoje własne wiadomości nie są tymi, które wysłano"

msgid "your supervision ends before it"
msgstr "Twoja superwizja kończy się wcześniej"

msgid "your unit, if you say it"
msgstr "Twoja jednostka, jeżeli ją podasz"

msgctxt "numbers"
msgid "your work is not counted this quarter"
msgstr "Twoja praca nie jest liczona w tym kwartale"

msgid "{appointment}"
msgstr "{appointment}"

msgid "{cards} cards are in {folder}, good from {first} to {last}: hand them out like lots, in the last month of the old ones. The provider side imports provider.codes after the bundle."
msgstr "Karty ({cards}) są w {folder}, ważne od {first} do {last}: rozlosuj je w ostatnim miesiącu starych. Strona dostawcy importuje provider.codes po pakiecie."

msgid "{case}: record the session of {time}?"
msgstr "{case}: zapisać sesję: {time}?"

msgid "{cell} would be counted together: {departments}."
msgstr "W puli „{cell}” liczono by razem: {departments}."

msgid "{cell} would have no check-ins any more: too few officers have its cards."
msgstr "{cell}: nie byłoby już ankiet, bo za mało funkcjonariuszy ma karty tej puli."

msgid "{cell} would no longer be counted together."
msgstr "Departamentów puli „{cell}” nie liczono by już razem."

msgid "{cell}: check-ins in {quarters} as well"
msgstr "{cell}: ankiety także w {quarters}"

msgid "{cell}: no check-ins any more in {quarters}"
msgstr "{cell}: w {quarters} nie będzie już ankiet"

msgid "{change}. Is that meant?"
msgstr "{change}. Czy tak ma być?"

msgid "{count} appointment is gone from the server although it is still ahead: call the clinician."
msgid_plural "{count} appointments are gone from the server although they are still ahead: call the clinician."
msgstr[0] "{count} spotkanie zniknęło z serwera, choć jest jeszcze przed Tobą: zadzwoń do osoby prowadzącej."
msgstr[1] "{count} spotkania zniknęły z serwera, choć są jeszcze przed Tobą: zadzwoń do osoby prowadzącej."
msgstr[2] "{count} spotkań zniknęło z serwera, choć są jeszcze przed Tobą: zadzwoń do osoby prowadzącej."

msgid "{count} byte"
msgid_plural "{count} bytes"
msgstr[0] "{count} bajt"
msgstr[1] "{count} bajty"
msgstr[2] "{count} bajtów"

msgid "{count} case has other members, who share it themselves."
msgid_plural "{count} cases have other members, who share them themselves."
msgstr[0] "Do {count} sprawy mają dostęp inne osoby, które same ją udostępniają."
msgstr[1] "Do {count} spraw mają dostęp inne osoby, które same je udostępniają."
msgstr[2] "Do {count} spraw mają dostęp inne osoby, które same je udostępniają."

msgid "{count} case was handed over to you by the records custodian."
msgid_plural "{count} cases were handed over to you by the records custodian."
msgstr[0] "Powiernik wpisów przekazał Ci {count} sprawę."
msgstr[1] "Powiernik wpisów przekazał Ci {count} sprawy."
msgstr[2] "Powiernik wpisów przekazał Ci {count} spraw."

msgid "{count} case was handed over."
msgid_plural "{count} cases were handed over."
msgstr[0] "Przekazano {count} sprawę."
msgstr[1] "Przekazano {count} sprawy."
msgstr[2] "Przekazano {count} spraw."

msgid "{count} case was not destroyed: the server does not show all of it, and what is missing may be a legal hold. Ask who worked with it; --also-incomplete destroys it."
msgid_plural "{count} cases were not destroyed: the server does not show all of them, and what is missing may be a legal hold. Ask who worked with them; --also-incomplete destroys them."
msgstr[0] "{count} sprawy nie zniszczono: serwer nie pokazuje jej w całości, a brakować może wstrzymania usunięcia. Zapytaj, kto nad nią pracował; --also-incomplete ją niszczy."
msgstr[1] "{count} spraw nie zniszczono: serwer nie pokazuje ich w całości, a brakować może wstrzymania usunięcia. Zapytaj, kto nad nimi pracował; --also-incomplete je niszczy."
msgstr[2] "{count} spraw nie zniszczono: serwer nie pokazuje ich w całości, a brakować może wstrzymania usunięcia. Zapytaj, kto nad nimi pracował; --also-incomplete je niszczy."

msgid "{count} case was not handed over: the server does not show all of it, so that somebody may still belong to it. Ask who worked with it; --also-incomplete hands it over."
msgid_plural "{count} cases were not handed over: the server does not show all of them, so that somebody may still belong to them. Ask who worked with them; --also-incomplete hands them over."
msgstr[0] "Nie przekazano {count} sprawy: serwer nie pokazuje jej w całości, więc ktoś może jeszcze do niej należeć. Zapytaj, kto przy niej pracował; --also-incomplete ją przekazuje."
msgstr[1] "Nie przekazano {count} spraw: serwer nie pokazuje ich w całości, więc ktoś może jeszcze do nich należeć. Zapytaj, kto przy nich pracował; --also-incomplete je przekazuje."
msgstr[2] "Nie przekazano {count} spraw: serwer nie pokazuje ich w całości, więc ktoś może jeszcze do nich należeć. Zapytaj, kto przy nich pracował; --also-incomplete je przekazuje."

msgid "{count} check-in counted. {redeemed} of {issued} officers have enrolled."
msgid_plural "{count} check-ins counted. {redeemed} of {issued} officers have enrolled."
msgstr[0] "Policzono {count} ankietę. Zarejestrowani funkcjonariusze: {redeemed} z {issued}."
msgstr[1] "Policzono {count} ankiety. Zarejestrowani funkcjonariusze: {redeemed} z {issued}."
msgstr[2] "Policzono {count} ankiet. Zarejestrowani funkcjonariusze: {redeemed} z {issued}."

msgid "{count} day"
msgid_plural "{count} days"
msgstr[0] "{count} dzień"
msgstr[1] "{count} dni"
msgstr[2] "{count} dni"

msgid "{count} day from {date} on, by the clock of {zone}: what an officer would find who looks at the openings now. What clinicians hold back for the next day or for urgent calls is not among them."
msgid_plural "{count} days from {date} on, by the clock of {zone}: what an officer would find who looks at the openings now. What clinicians hold back for the next day or for urgent calls is not among them."
msgstr[0] "{count} dzień od: {date}, według zegara {zone}: co znalazłaby osoba ze służby, która sprawdziłaby teraz wolne terminy. Bez tego, co osoby prowadzące trzymają na następny dzień lub na pilne wezwania."
msgstr[1] "{count} dni od: {date}, według zegara {zone}: co znalazłaby osoba ze służby, która sprawdziłaby teraz wolne terminy. Bez tego, co osoby prowadzące trzymają na następny dzień lub na pilne wezwania."
msgstr[2] "{count} dni od: {date}, według zegara {zone}: co znalazłaby osoba ze służby, która sprawdziłaby teraz wolne terminy. Bez tego, co osoby prowadzące trzymają na następny dzień lub na pilne wezwania."

msgid "{count} event as busy time"
msgid_plural "{count} events as busy time"
msgstr[0] "{count} wydarzenie jako czas zajęty"
msgstr[1] "{count} wydarzenia jako czas zajęty"
msgstr[2] "{count} wydarzeń jako czas zajęty"

msgid "{count} event is busy time now."
msgid_plural "{count} events are busy time now."
msgstr[0] "{count} wydarzenie jest teraz czasem zajętym."
msgstr[1] "{count} wydarzenia są teraz czasem zajętym."
msgstr[2] "{count} wydarzeń jest teraz czasem zajętym."

msgid "{count} event takes no time: cancelled, free, or without length."
msgid_plural "{count} events take no time: cancelled, free, or without length."
msgstr[0] "{count} wydarzenie nie zajmuje czasu: odwołane, wolne lub bez długości."
msgstr[1] "{count} wydarzenia nie zajmują czasu: odwołane, wolne lub bez długości."
msgstr[2] "{count} wydarzeń nie zajmuje czasu: odwołane, wolne lub bez długości."

msgid "{count} follow-up is open and stays on your list; “followup list” shows it."
msgid_plural "{count} follow-ups are open and stay on your list; “followup list” shows them."
msgstr[0] "{count} dalszy kontakt jest otwarty i pozostaje na Twojej liście; pokazuje go „followup list”."
msgstr[1] "{count} dalsze kontakty są otwarte i pozostają na Twojej liście; pokazuje je „followup list”."
msgstr[2] "{count} dalszych kontaktów jest otwartych i pozostaje na Twojej liście; pokazuje je „followup list”."

msgid "{count} goal has not ended; “goal set” ends it, while the case is open."
msgid_plural "{count} goals have not ended; “goal set” ends them, while the case is open."
msgstr[0] "{count} cel nie jest zakończony; „goal set” go kończy, dopóki sprawa jest otwarta."
msgstr[1] "{count} cele nie są zakończone; „goal set” je kończy, dopóki sprawa jest otwarta."
msgstr[2] "{count} celów nie jest zakończonych; „goal set” je kończy, dopóki sprawa jest otwarta."

msgid "{count} hour"
msgid_plural "{count} hours"
msgstr[0] "{count} godzina"
msgstr[1] "{count} godziny"
msgstr[2] "{count} godzin"

msgid "{count} is overdue."
msgid_plural "{count} are overdue."
msgstr[0] "{count} jest po terminie."
msgstr[1] "{count} są po terminie."
msgstr[2] "{count} jest po terminie."

msgid "{count} minute"
msgid_plural "{count} minutes"
msgstr[0] "{count} minuta"
msgstr[1] "{count} minuty"
msgstr[2] "{count} minut"

msgid "{count} new code was imported."
msgid_plural "{count} new codes were imported."
msgstr[0] "Zaimportowano {count} nowy kod."
msgstr[1] "Zaimportowano {count} nowe kody."
msgstr[2] "Zaimportowano {count} nowych kodów."

msgid "{count} new record in your cases."
msgid_plural "{count} new records in your cases."
msgstr[0] "{count} nowy wpis w Twoich sprawach."
msgstr[1] "{count} nowe wpisy w Twoich sprawach."
msgstr[2] "{count} nowych wpisów w Twoich sprawach."

msgid "{count} note is not signed yet and is left out."
msgid_plural "{count} notes are not signed yet and are left out."
msgstr[0] "{count} notatka nie jest jeszcze podpisana i została pominięta."
msgstr[1] "{count} notatki nie są jeszcze podpisane i zostały pominięte."
msgstr[2] "{count} notatek nie jest jeszcze podpisanych i zostały pominięte."

msgid "{count} note waits for your co-signature."
msgid_plural "{count} notes wait for your co-signature."
msgstr[0] "{count} notatka czeka na Twój współpodpis."
msgstr[1] "{count} notatki czekają na Twój współpodpis."
msgstr[2] "{count} notatek czeka na Twój współpodpis."

msgid "{count} psychotherapy note stays, of this case or another; --private-passphrase-file names what ends those whose time is over."
msgid_plural "{count} psychotherapy notes stay, of these cases or others; --private-passphrase-file names what ends those whose time is over."
msgstr[0] "Pozostaje {count} notatka z psychoterapii, z tej lub innej sprawy; --private-passphrase-file wskazuje hasło, które pozwala usunąć te, których czas minął."
msgstr[1] "Pozostają {count} notatki z psychoterapii, z tych lub innych spraw; --private-passphrase-file wskazuje hasło, które pozwala usunąć te, których czas minął."
msgstr[2] "Pozostaje {count} notatek z psychoterapii, z tych lub innych spraw; --private-passphrase-file wskazuje hasło, które pozwala usunąć te, których czas minął."

msgid "{count} question, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgid_plural "{count} questions, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr[0] "{count} pytanie, około minuty. To nie jest badanie lekarskie: nikt nie widzi Twoich odpowiedzi, więc nikt nie może na nie zareagować."
msgstr[1] "{count} pytania, około minuty. To nie jest badanie lekarskie: nikt nie widzi Twoich odpowiedzi, więc nikt nie może na nie zareagować."
msgstr[2] "{count} pytań, około minuty. To nie jest badanie lekarskie: nikt nie widzi Twoich odpowiedzi, więc nikt nie może na nie zareagować."

msgid "{count} record could not be wrapped anew, since who passed it on is not believed any more: whoever could read it still can, and nobody else."
msgid_plural "{count} records could not be wrapped anew, since who passed them on is not believed any more: whoever could read them still can, and nobody else."
msgstr[0] "{count} wpisu nie udało się opakować na nowo, bo temu, kto go przekazał, już się nie ufa: kto mógł go czytać, nadal może, i nikt więcej."
msgstr[1] "{count} wpisów nie udało się opakować na nowo, bo temu, kto je przekazał, już się nie ufa: kto mógł je czytać, nadal może, i nikt więcej."
msgstr[2] "{count} wpisów nie udało się opakować na nowo, bo temu, kto je przekazał, już się nie ufa: kto mógł je czytać, nadal może, i nikt więcej."

msgid "{count} record does not open for the custodian: a psychotherapy note, or never sealed to it."
msgid_plural "{count} records do not open for the custodian: psychotherapy notes, or never sealed to it."
msgstr[0] "{count} wpis nie otwiera się dla powiernika: to notatka z psychoterapii albo nigdy go dla niego nie zapieczętowano."
msgstr[1] "{count} wpisy nie otwierają się dla powiernika: to notatki z psychoterapii albo nigdy ich dla niego nie zapieczętowano."
msgstr[2] "{count} wpisów nie otwiera się dla powiernika: to notatki z psychoterapii albo nigdy ich dla niego nie zapieczętowano."

msgid "{count} record has not reached the server; “respite-notes sync --hand-in” sends it."
msgid_plural "{count} records have not reached the server; “respite-notes sync --hand-in” sends them."
msgstr[0] "{count} wpis nie dotarł na serwer; wysyła go „respite-notes sync --hand-in”."
msgstr[1] "{count} wpisy nie dotarły na serwer; wysyła je „respite-notes sync --hand-in”."
msgstr[2] "{count} wpisów nie dotarło na serwer; wysyła je „respite-notes sync --hand-in”."

msgid "{count} record is not what was written; it was not taken."
msgid_plural "{count} records are not what was written; they were not taken."
msgstr[0] "{count} wpis nie jest tym, co zapisano; nie został przyjęty."
msgstr[1] "{count} wpisy nie są tym, co zapisano; nie zostały przyjęte."
msgstr[2] "{count} wpisów nie jest tym, co zapisano; nie zostały przyjęte."

msgid "{count} record is not wrapped to this quarter's key: who passed it on is not believed any more; the old key stays."
msgid_plural "{count} records are not wrapped to this quarter's key: who passed them on is not believed any more; the old key stays."
msgstr[0] "{count} wpis nie jest opakowany kluczem tego kwartału: temu, kto go przekazał, już się nie ufa; stary klucz zostaje."
msgstr[1] "{count} wpisy nie są opakowane kluczem tego kwartału: temu, kto je przekazał, już się nie ufa; stary klucz zostaje."
msgstr[2] "{count} wpisów nie jest opakowanych kluczem tego kwartału: temu, kto je przekazał, już się nie ufa; stary klucz zostaje."

msgid "{count} record stands in another's place."
msgid_plural "{count} records stand in others' places."
msgstr[0] "{count} wpis stoi na miejscu innego."
msgstr[1] "{count} wpisy stoją na miejscach innych."
msgstr[2] "{count} wpisów stoi na miejscach innych."

msgid "{count} record stays here."
msgid_plural "{count} records stay here."
msgstr[0] "{count} wpis zostaje tutaj."
msgstr[1] "{count} wpisy zostają tutaj."
msgstr[2] "{count} wpisów zostaje tutaj."

msgid "{count} record that waits did not fit: run “respite-notes sync --hand-in”, then make another backup."
msgid_plural "{count} records that wait did not fit: run “respite-notes sync --hand-in”, then make another backup."
msgstr[0] "{count} czekający wpis się nie zmieścił: uruchom „respite-notes sync --hand-in”, potem utwórz następną kopię zapasową."
msgstr[1] "{count} czekające wpisy się nie zmieściły: uruchom „respite-notes sync --hand-in”, potem utwórz następną kopię zapasową."
msgstr[2] "{count} czekających wpisów się nie zmieściło: uruchom „respite-notes sync --hand-in”, potem utwórz następną kopię zapasową."

msgid "{count} record that was destroyed is back; it is not shown."
msgid_plural "{count} records that were destroyed are back; they are not shown."
msgstr[0] "{count} zniszczony wpis wrócił; nie jest pokazany."
msgstr[1] "{count} zniszczone wpisy wróciły; nie są pokazane."
msgstr[2] "{count} zniszczonych wpisów wróciło; nie są pokazane."

msgid "{count} record waits for a time that no session sets; “--hand-in” sends it now."
msgid_plural "{count} records wait for a time that no session sets; “--hand-in” sends them now."
msgstr[0] "{count} wpis czeka na porę, której nie wyznacza żadna sesja; „--hand-in” wysyła go teraz."
msgstr[1] "{count} wpisy czekają na porę, której nie wyznacza żadna sesja; „--hand-in” wysyła je teraz."
msgstr[2] "{count} wpisów czeka na porę, której nie wyznacza żadna sesja; „--hand-in” wysyła je teraz."

msgid "{count} record was destroyed."
msgid_plural "{count} records were destroyed."
msgstr[0] "Zniszczono {count} wpis."
msgstr[1] "Zniszczono {count} wpisy."
msgstr[2] "Zniszczono {count} wpisów."

msgid "{count} record was made by somebody who may not; it was not taken."
msgid_plural "{count} records were made by somebody who may not; they were not taken."
msgstr[0] "{count} wpis pochodzi od kogoś, komu nie wolno; nie został przyjęty."
msgstr[1] "{count} wpisy pochodzą od kogoś, komu nie wolno; nie zostały przyjęte."
msgstr[2] "{count} wpisów pochodzi od kogoś, komu nie wolno; nie zostały przyjęte."

msgid "{count} record was signed by somebody who had been revoked or removed; it does not count."
msgid_plural "{count} records were signed by somebody who had been revoked or removed; they do not count."
msgstr[0] "{count} wpis podpisał ktoś, kogo klucz unieważniono lub kogo usunięto; wpis się nie liczy."
msgstr[1] "{count} wpisy podpisał ktoś, kogo klucz unieważniono lub kogo usunięto; wpisy się nie liczą."
msgstr[2] "{count} wpisów podpisał ktoś, kogo klucz unieważniono lub kogo usunięto; wpisy się nie liczą."

msgid "{count} report about unsigned notes is not by a supervisee of yours, or not to you; it was not believed."
msgid_plural "{count} reports about unsigned notes are not by supervisees of yours, or not to you; they were not believed."
msgstr[0] "{count} wiadomość o niepodpisanych notatkach nie pochodzi od osoby, którą superwizujesz, albo nie jest do Ciebie; nie dano jej wiary."
msgstr[1] "{count} wiadomości o niepodpisanych notatkach nie pochodzą od osób, które superwizujesz, albo nie są do Ciebie; nie dano im wiary."
msgstr[2] "{count} wiadomości o niepodpisanych notatkach nie pochodzi od osób, które superwizujesz, albo nie jest do Ciebie; nie dano im wiary."

msgid "{count} sealed object of your cases was handed in."
msgid_plural "{count} sealed objects of your cases were handed in."
msgstr[0] "Oddano {count} zapieczętowany obiekt z Twoich spraw."
msgstr[1] "Oddano {count} zapieczętowane obiekty z Twoich spraw."
msgstr[2] "Oddano {count} zapieczętowanych obiektów z Twoich spraw."

msgid "{count} session"
msgid_plural "{count} sessions"
msgstr[0] "{count} sesja"
msgstr[1] "{count} sesje"
msgstr[2] "{count} sesji"

msgid "{count} session has no note."
msgid_plural "{count} sessions have no note."
msgstr[0] "{count} sesja nie ma notatki."
msgstr[1] "{count} sesje nie mają notatki."
msgstr[2] "{count} sesji nie ma notatki."

msgid "{count} session lies ahead; hand it over or cancel it."
msgid_plural "{count} sessions lie ahead; hand them over or cancel them."
msgstr[0] "Przed Tobą {count} sesja; przekaż ją innej osobie albo odwołaj."
msgstr[1] "Przed Tobą {count} sesje; przekaż je innej osobie albo odwołaj."
msgstr[2] "Przed Tobą {count} sesji; przekaż je innej osobie albo odwołaj."

msgid "{count} thing still waits for the server; it is saved."
msgid_plural "{count} things still wait for the server; they are saved."
msgstr[0] "{count} rzecz czeka jeszcze na serwer; jest zapisana."
msgstr[1] "{count} rzeczy czekają jeszcze na serwer; są zapisane."
msgstr[2] "{count} rzeczy czeka jeszcze na serwer; są zapisane."

msgid "{count} thing waits to be sent."
msgid_plural "{count} things wait to be sent."
msgstr[0] "{count} rzecz czeka na wysłanie."
msgstr[1] "{count} rzeczy czekają na wysłanie."
msgstr[2] "{count} rzeczy czeka na wysłanie."

msgid "{count} thing waits to be sent: “respite sync”."
msgid_plural "{count} things wait to be sent: “respite sync”."
msgstr[0] "{count} rzecz czeka na wysłanie: „respite sync”."
msgstr[1] "{count} rzeczy czekają na wysłanie: „respite sync”."
msgstr[2] "{count} rzeczy czeka na wysłanie: „respite sync”."

msgid "{count} thing wants your attention: an older roster, a clock that is wrong, or a record that does not open."
msgid_plural "{count} things want your attention: an older roster, a clock that is wrong, or a record that does not open."
msgstr[0] "{count} rzecz wymaga Twojej uwagi: starszy wykaz, źle ustawiony zegar lub wpis, który się nie otwiera."
msgstr[1] "{count} rzeczy wymagają Twojej uwagi: starszy wykaz, źle ustawiony zegar lub wpis, który się nie otwiera."
msgstr[2] "{count} rzeczy wymaga Twojej uwagi: starszy wykaz, źle ustawiony zegar lub wpis, który się nie otwiera."

msgid "{count} time"
msgid_plural "{count} times"
msgstr[0] "{count} termin"
msgstr[1] "{count} terminy"
msgstr[2] "{count} terminów"

msgid "{count} token left."
msgid_plural "{count} tokens left."
msgstr[0] "Pozostał {count} bon."
msgstr[1] "Pozostały {count} bony."
msgstr[2] "Pozostało {count} bonów."

msgid "{count} unexpected argument: {arguments}"
msgid_plural "{count} unexpected arguments: {arguments}"
msgstr[0] "{count} nieoczekiwany argument: {arguments}"
msgstr[1] "{count} nieoczekiwane argumenty: {arguments}"
msgstr[2] "{count} nieoczekiwanych argumentów: {arguments}"

msgctxt "session"
msgid "{date}, {span}"
msgstr "{date}, {span}"

msgctxt "date and time"
msgid "{date}, {time}"
msgstr "{date}, {time}"

msgid "{date}: check again"
msgstr "{date}: sprawdź ponownie"

msgid "{date}: stress {level}; {stressors}; safe to use: {safety}"
msgstr "{date}: stres {level}; {stressors}; wsparcie bezpieczne: {safety}"

msgid "{days}, from {from}"
msgstr "{days}, od {from}"

msgid "{days}, until {to}"
msgstr "{days}, do {to}"

msgid "{days}, {from} to {to}"
msgstr "{days}, od {from} do {to}"

msgid "{days}: closed"
msgstr "{days}: zamknięte"

msgid "{days}: closed {hours}"
msgstr "{days}: zamknięte {hours}"

msgid "{days}: open {hours} as well"
msgstr "{days}: otwarte także {hours}"

msgid "{day}: expired; change it with “respite-server rotate-certificate”"
msgstr "{day}: po terminie ważności; zmień za pomocą „respite-server rotate-certificate”"

msgid "{day}: expires soon; change it with “respite-server rotate-certificate”"
msgstr "{day}: wkrótce wygasa; zmień za pomocą „respite-server rotate-certificate”"

msgid "{day}; change it with “respite-server rotate-certificate”"
msgstr "{day}; zmień za pomocą „respite-server rotate-certificate”"

msgid "{detail} cannot be read; check its name and permissions."
msgstr "Nie można odczytać {detail}; sprawdź nazwę i uprawnienia."

msgid "{detail} is missing or damaged; restore this server from a backup."
msgstr "Brak lub uszkodzenie: {detail}; przywróć ten serwer z kopii zapasowej."

msgid "{detail} is not a file that the authority writes for this side, or it is damaged; ask for it again."
msgstr "{detail} nie jest plikiem, który nadzór zapisuje dla tej strony, albo jest uszkodzony; poproś o niego ponownie."

msgid "{device}; revoked {time}"
msgstr "{device}; unieważniono: {time}"

msgctxt "ending"
msgid "{document}, {time}"
msgstr "{document}, {time}"

msgid "{document}: a signature is not good"
msgstr "{document}: jeden z podpisów jest niepoprawny"

msgid "{document}: another one of the same version is there"
msgstr "{document}: istnieje już inny o tej samej wersji"

msgid "{document}: beyond a limit that no signature can move"
msgstr "{document}: poza granicą, której nie przesunie żaden podpis"

msgid "{document}: check-ins in a cell with too few cards"
msgstr "{document}: ankiety w puli, która ma za mało kart"

msgid "{document}: damaged, or not what it should be"
msgstr "{document}: plik uszkodzony albo nie taki, jaki powinien być"

msgid "{document}: it changes what the check-in round {round} asks, which is settled; the authority makes the change again, for a later round"
msgstr "{document}: zmienia pytania rundy ankiet {round}, które są już ustalone; nadzór wprowadza zmianę ponownie, dla późniejszej rundy"

msgid "{document}: its dates cannot be right, or the clock of this machine is wrong"
msgstr "{document}: daty nie mogą się zgadzać albo zegar tego komputera jest zły"

msgid "{document}: names another key where one was named before"
msgstr "{document}: wymienia inny klucz tam, gdzie wcześniej był już klucz"

msgid "{document}: not the version that the timestamp names"
msgstr "{document}: nie ta wersja, którą podaje znacznik czasu"

msgid "{document}: of another programme"
msgstr "{document}: z innego programu"

msgid "{document}: older than what is there"
msgstr "{document}: wersja starsza niż ta, która tu jest"

msgid "{document}: one more signature is needed, of {names}"
msgid_plural "{document}: {count} more signatures are needed, of {names}"
msgstr[0] "{document}: potrzebny jest jeszcze jeden podpis; może podpisać: {names}"
msgstr[1] "{document}: potrzebne są jeszcze {count} podpisy; mogą podpisać: {names}"
msgstr[2] "{document}: potrzebnych jest jeszcze {count} podpisów; mogą podpisać: {names}"

msgid "{document}: others can have put another version {version} in force, and what it changed would be taken back here"
msgstr "{document}: inni mogli wprowadzić w życie inną wersję {version}, a to, co zmieniła, zostałoby tu cofnięte"

msgid "{document}: past its date"
msgstr "{document}: po terminie ważności"

msgid "{document}: signatures are missing"
msgstr "{document}: brakuje podpisów"

msgid "{document}: signed by somebody who is no signer"
msgstr "{document}: podpis kogoś, kto nie jest osobą podpisującą"

msgid "{document}: takes back a revocation"
msgstr "{document}: cofa unieważnienie"

msgid "{document}: version {first} was not signed with this key, and what it changed may be taken back here"
msgstr "{document}: wersji {first} nie podpisano tym kluczem, a to, co zmieniła, może tu zostać cofnięte"

msgid "{document}: version {version} does not follow version {known}, which was there before"
msgstr "{document}: wersja {version} nie następuje po wersji {known}, która już była"

msgid "{document}: versions are missing or do not follow each other"
msgstr "{document}: wersji brakuje albo nie następują po sobie"

msgid "{document}: versions {first} to {last} were not signed with this key, and what they changed may be taken back here"
msgstr "{document}: wersji od {first} do {last} nie podpisano tym kluczem, a to, co zmieniły, może tu zostać cofnięte"

msgid "{document}: written by another version of this program"
msgstr "{document}: zapisane przez inną wersję tej aplikacji"

msgid "{done} of {all} ({goal})"
msgstr "{done} z {all} ({goal})"

msgid "{duration} ago"
msgstr "{duration} temu"

msgid "{field}: {meaning}"
msgstr "{field}: {meaning}"

msgid "{field}: {value} – {meaning}"
msgstr "{field}: {value} – {meaning}"

msgctxt "counted work"
msgid "{figure} {number}"
msgstr "{figure}: {number}"

msgid "{figure}, round by round"
msgstr "{figure}, runda po rundzie"

msgid "{figure}; {goal}"
msgstr "{figure}; {goal}"

msgid "{file} cannot be read; check its name and permissions."
msgstr "Nie można odczytać {file}; sprawdź nazwę i uprawnienia."

msgid "{file} changes something that this tool cannot show ({document}). Do not sign it; ask whoever made it what that is, and use the newest version of this tool."
msgstr "{file} zmienia coś, czego to narzędzie nie umie pokazać ({document}). Nie podpisuj; zapytaj tego, kto to zrobił, co to jest, i użyj najnowszej wersji tego narzędzia."

msgid "{file} changes what the check-in round {round} asks, settled a week before it begins. Take the bundle from before, with --older-bundle, and make the change again, for a later round."
msgstr "{file} zmienia pytania rundy ankiet {round}, a te są ustalone na tydzień przed jej początkiem. Weź pakiet sprzed tej zmiany, z --older-bundle, i wprowadź zmianę ponownie: będzie wtedy obowiązywać od późniejszej rundy."

msgid "{file} could not be written; nothing was left half-written. Check the free space and permissions."
msgstr "Nie udało się zapisać {file}; nic nie zostało zapisane w połowie. Sprawdź wolne miejsce i uprawnienia."

msgid "{file} exists already; choose another name, or move it away first."
msgstr "{file} już istnieje; wybierz inną nazwę albo najpierw przenieś ten plik."

msgid "{file} has a document ({document}) that is dated ahead, {date}. Do not sign it: where the clock of this machine is right, have it made again on one whose clock is."
msgstr "{file} zawiera dokument ({document}) z datą z przyszłości: {date}. Nie podpisuj go: jeżeli zegar tego komputera idzie dobrze, poproś o sporządzenie dokumentu na nowo na komputerze, którego zegar też idzie dobrze."

msgid "{file} has a new version of a document ({document}) that is dated before the one it replaces, {date}. Set the clock of the machine on which it was made, and have it made again."
msgstr "{file} zawiera nową wersję dokumentu ({document}) z datą wcześniejszą niż ta, którą zastępuje: {date}. Ustaw zegar komputera, na którym powstała, i poproś o sporządzenie jej na nowo."

msgid "{file} has version {version} of a document ({document}) after version {known}, too far ahead. Do not sign it; ask whoever made it why, and have it made again."
msgstr "{file} zawiera wersję {version} dokumentu ({document}) po wersji {known}: to zbyt duży skok. Nie podpisuj; zapytaj tego, kto to zrobił, dlaczego, i poproś o sporządzenie dokumentu na nowo."

msgid "{file} has version {version} of a document ({document}); this key has signed one up to {known}. Whoever made it makes it again with --older-bundle, as often as it takes to pass {known}."
msgstr "Plik {file} ma wersję {version} dokumentu „{document}”; ten klucz podpisał już wersje aż do {known}. Kto go zrobił, robi go ponownie z opcją --older-bundle, aż numer przekroczy {known}."

msgid "{file} holds the changes; whoever must signs it with “sign”, then both sides import it."
msgstr "{file} zawiera zmiany; kto musi, podpisuje plik za pomocą „sign”, potem obie strony go importują."

msgid "{file} holds the new charter; old and new signers sign it with “sign”, then both sides import it. “status” says who is missing."
msgstr "{file} zawiera nowy statut; stare i nowe osoby podpisujące podpisują go za pomocą „sign”, potem obie strony go importują. „status” mówi, kogo brakuje."

msgid "{file} holds the new roster; both sides import it now."
msgstr "{file} zawiera nowy wykaz; teraz obie strony go importują."

msgid "{file} holds the new year; the sponsor signs it, then both sides import it."
msgstr "{file} zawiera nowy rok; sponsor go podpisuje, potem obie strony go importują."

msgid "{file} is not a file of Respite, or it is damaged; ask for it again."
msgstr "{file} nie jest plikiem Respite albo jest uszkodzony; poproś o niego ponownie."

msgid "{file} is not a file of a policy; a folder has {known}. Rename it to one of these, or remove it."
msgstr "{file} nie jest plikiem regulaminu; w folderze są: {known}. Nadaj mu jedną z tych nazw albo go usuń."

msgid "{file} is not believed ({reason}); use the newest bundle, with all signatures it needs."
msgstr "{file} nie jest wiarygodny ({reason}); użyj najnowszego pakietu, ze wszystkimi potrzebnymi podpisami."

msgid "{file} is not signed by a clinician of the roster, or was altered on its way; ask for it again."
msgstr "{file}: brak podpisu osoby prowadzącej z wykazu albo plik zmieniono po drodze; poproś o niego jeszcze raz."

msgid "{file} is not the newest: this key has signed version {version} of the {document} before. Use the newest bundle; only if that one was given up, add --older-bundle."
msgstr "{file} nie jest najnowszy: ten klucz podpisał już wersję {version} dokumentu „{document}”. Użyj najnowszego pakietu; tylko jeżeli z niego zrezygnowano, dodaj --older-bundle."

msgid "{file} is the request of {name}, whom the programme file does not name; check the spelling."
msgstr "{file} to wniosek, którego plik programu nie przewiduje: {name}; sprawdź pisownię."

msgid "{file} is {found}, but {wanted} is needed here."
msgstr "{file} to {found}, a tu potrzeba czegoś innego: {wanted}."

msgid "{file} lies on the same disk as what it opens: whoever gets this disk gets everything."
msgstr "{file} leży na tym samym dysku co to, co otwiera: kto zdobędzie ten dysk, zdobędzie wszystko."

msgid "{file} names a holder who is not on the signed roster, or was revoked; certify everybody first, or make a new plan."
msgstr "{file} wymienia kogoś z udziałem, kogo nie ma w podpisanym wykazie lub kto ma unieważnienie; najpierw poświadcz wszystkie osoby albo zrób nowy plan."

msgid "{file} now carries your signature."
msgstr "{file} ma teraz Twój podpis."

msgid "{file} says that {name} was last checked on {date}, a day that has not come. Where the clock of this machine is right, have the day corrected: every program would say that nobody has checked the number."
msgstr "Plik {file} podaje, że {name} sprawdzono ostatnio dnia, który jeszcze nie nadszedł: {date}. Jeśli zegar tego komputera chodzi dobrze, poproś o poprawienie daty: każdy program mówiłby, że numeru nikt nie sprawdził."

msgid "{file}, line {line}: the day of “{key}” is earlier than that of “from”; write that day or a later one."
msgstr "{file}, wiersz {line}: dzień w „{key}” jest wcześniejszy niż w „from”; wpisz ten sam dzień albo późniejszy."

msgid "{file}, line {line}: the value of “{key}” does not fit; write {remedy}."
msgstr "{file}, wiersz {line}: wartość „{key}” nie pasuje; napisz {remedy}."

msgid "{file}, line {line}: this is not YAML ({reason}); check indentation, colons and quotation marks."
msgstr "{file}, wiersz {line}: to nie jest YAML ({reason}); sprawdź wcięcia, dwukropki i cudzysłowy."

msgid "{file}, line {line}: “{key}” is beyond a limit that no signature can move: {reason}. {remedy}"
msgstr "{file}, wiersz {line}: „{key}” jest poza granicą, której nie przesunie żaden podpis: {reason}. {remedy}"

msgid "{file}, line {line}: “{key}” is missing; add it ({remedy})."
msgstr "{file}, wiersz {line}: brakuje „{key}”; dodaj ({remedy})."

msgid "{file}, line {line}: “{key}” is not known here; known are {known}."
msgstr "{file}, wiersz {line}: „{key}” nie jest tu znane; znane są: {known}."

msgid "{file}, line {line}: “{key}” is written twice; keep one of the two."
msgstr "{file}, wiersz {line}: „{key}” jest wpisane dwa razy; zostaw tylko jeden z tych wpisów."

msgid "{file}, line {line}: “{name}” appears twice in “{key}”; names must be unique."
msgstr "{file}, wiersz {line}: „{name}” występuje dwa razy w „{key}”; nazwy nie mogą się powtarzać."

msgid "{file}, line {line}: “{name}” in “{key}” is not named elsewhere in the file; check the spelling."
msgstr "{file}, wiersz {line}: „{name}” w „{key}” nie jest nigdzie indziej w pliku wymienione; sprawdź pisownię."

msgid "{file}: {format}"
msgstr "{file}: {format}"

msgid "{file}: {title}"
msgstr "{file}: {title}"

msgid "{first} and {last}"
msgstr "{first} i {last}"

msgctxt "before an i"
msgid "{first} and {last}"
msgstr "{first} i {last}"

msgid "{first} or {last}"
msgstr "{first} lub {last}"

msgctxt "before an o"
msgid "{first} or {last}"
msgstr "{first} lub {last}"

msgctxt "list"
msgid "{first}, {next}"
msgstr "{first}, {next}"

msgctxt "list"
msgid "{first}; {next}"
msgstr "{first}; {next}"

msgid "{format}, {date}"
msgstr "{format}, {date}"

msgid "{from} to {to}"
msgstr "od {from} do {to}"

msgid "{hours} h"
msgstr "{hours} h"

msgid "{kind} of {time}"
msgstr "{kind}, {time}"

msgid "{kind}, {purpose}: {minutes} min"
msgstr "{kind}, {purpose}: {minutes} min"

msgctxt "progress"
msgid "{label}: {done} of {total}"
msgstr "{label}: {done} z {total}"

msgid "{level}: {measure}. The goal would be {new} instead of {old}."
msgstr "{level}: {measure}. Cel wynosiłby {new} zamiast {old}."

msgid "{level}: {measure}. There would be a goal: {new}."
msgstr "{level}: {measure}. Obowiązywałby cel: {new}."

msgid "{level}: {measure}. There would be no goal of its own any more; it was {old}."
msgstr "{level}: {measure}. Nie byłoby już własnego celu; wynosił {old}."

msgctxt "interval"
msgid "{low} to {high}"
msgstr "od {low} do {high}"

msgid "{message} (not sent yet)"
msgstr "{message} (jeszcze nie wysłano)"

msgid "{minutes} min"
msgstr "{minutes} min"

msgid "{name} (revoked)"
msgstr "{name} (unieważnienie)"

msgid "{name} answers for {count} case from now on. Psychotherapy notes stayed with you; what you have read stays on this device."
msgid_plural "{name} answers for {count} cases from now on. Psychotherapy notes stayed with you; what you have read stays on this device."
msgstr[0] "{name} odpowiada odtąd za {count} sprawę. Notatki z psychoterapii zostały u Ciebie; to, co już przeczytano, zostaje na tym urządzeniu."
msgstr[1] "{name} odpowiada odtąd za {count} sprawy. Notatki z psychoterapii zostały u Ciebie; to, co już przeczytano, zostaje na tym urządzeniu."
msgstr[2] "{name} odpowiada odtąd za {count} spraw. Notatki z psychoterapii zostały u Ciebie; to, co już przeczytano, zostaje na tym urządzeniu."

msgid "{name} belongs to case {number} from now on; what is in it reaches them with your next hand-in. Psychotherapy notes did not go along."
msgstr "{name} ma odtąd dostęp do sprawy {number}; jej zawartość dotrze tam z Twoim następnym oddaniem wpisów. Notatki z psychoterapii nie zostały dołączone."

msgid "{name} does not belong to case {number} any more; nothing that comes after is sealed to them, and the records are wrapped anew without them. What they have read, copied or still have on their device stays with them."
msgstr "{name} nie ma już dostępu do sprawy {number}; nic, co powstanie później, nie zostanie zapieczętowane dla tej osoby, a wpisy są opakowywane na nowo bez niej. To, co przeczytała, skopiowała lub nadal ma na swoim urządzeniu, zostaje u niej."

msgid "{name} had {count} record of case {case} destroyed before its time. “respite-notes retention keep {case}” keeps your copy, “let-go” destroys it."
msgid_plural "{name} had {count} records of case {case} destroyed before their time. “respite-notes retention keep {case}” keeps your copy, “let-go” destroys it."
msgstr[0] "Zlecono zniszczenie {count} wpisu w sprawie {case} przed czasem (kto: {name}). „respite-notes retention keep {case}” zachowuje Twoją kopię, „let-go” ją niszczy."
msgstr[1] "Zlecono zniszczenie {count} wpisów w sprawie {case} przed czasem (kto: {name}). „respite-notes retention keep {case}” zachowuje Twoją kopię, „let-go” ją niszczy."
msgstr[2] "Zlecono zniszczenie {count} wpisów w sprawie {case} przed czasem (kto: {name}). „respite-notes retention keep {case}” zachowuje Twoją kopię, „let-go” ją niszczy."

msgid "{name} has been revoked already; a clinician who comes back makes a new key."
msgstr "Klucz jest już unieważniony: {name}; osoba prowadząca, która wraca, tworzy nowy klucz."

msgid "{name} has been revoked or is a peer supporter, and cannot hold a share."
msgstr "{name} nie może mieć udziału: unieważnienie albo wsparcie koleżeńskie."

msgid "{name} has been revoked; take them out of the programme file, or add the request with their new key."
msgstr "Klucz jest unieważniony: {name}; usuń tę osobę z pliku programu albo dodaj wniosek z jej nowym kluczem."

msgid "{name} has no current key; they have to synchronise first."
msgstr "{name} nie ma aktualnego klucza; najpierw trzeba tam zsynchronizować."

msgid "{name} in the directory would be “{new}” instead of “{old}”."
msgstr "W spisie placówek przy nazwie {name} byłoby „{new}” zamiast „{old}”."

msgid "{name} is a peer supporter and cannot hold a share; make a plan without them."
msgstr "{name} nie może mieć udziału: to wsparcie koleżeńskie; zrób plan bez tej osoby."

msgid "{name} is not on the roster; “respite-authority show” lists who is."
msgstr "W wykazie brakuje: {name}; „respite-authority show” wymienia, kto w nim jest."

msgid "{name} is on the roster already, with another key; revoke the old key first."
msgstr "{name} jest już w wykazie, z innym kluczem; najpierw unieważnij stary klucz."

msgid "{name} is on the roster with several keys that are not revoked: {keys}. Ask {name} which is theirs, and revoke the others with “respite-authority revoke --words”."
msgstr "{name} figuruje w wykazie z kilkoma kluczami, które nie są unieważnione: {keys}. Zapytaj osobę prowadzącą ({name}), który jest jej, a pozostałe unieważnij poleceniem „respite-authority revoke --words”."

msgid "{name} is revoked in {file}. Both sides import it now; tools that cannot reach them learn of it within 7 days."
msgstr "Klucz jest unieważniony w {file}: {name}. Teraz obie strony go importują; narzędzia, które nie mogą się z nimi połączyć, dowiedzą się o tym w ciągu 7 dni."

msgid "{name} made a clinical key, but the programme file names them as sponsor signer."
msgstr "{name} ma klucz kliniczny, ale plik programu przewiduje dla tej osoby podpis sponsora."

msgid "{name} made a sponsor key, but the programme file names them as clinical signer."
msgstr "{name} ma klucz sponsora, ale plik programu przewiduje dla tej osoby podpis kliniczny."

msgid "{name} on the crisis card would be “{new}” instead of “{old}”."
msgstr "Na karcie kryzysowej przy nazwie {name} byłoby „{new}” zamiast „{old}”."

msgid "{name}, clinical signer:"
msgstr "{name}, podpis kliniczny:"

msgid "{name}, clinician:"
msgstr "{name}, osoba prowadząca:"

msgid "{name}, sponsor signer:"
msgstr "{name}, podpis sponsora:"

msgctxt "signature"
msgid "{name}, {date}"
msgstr "{name}, {date}"

msgid "{name}: every note is signed or submitted."
msgstr "{name}: każda notatka jest podpisana albo przedłożona."

msgid "{name}: nobody has checked this number lately; call it, then write the day as “verified”."
msgstr "{name}: nikt ostatnio nie sprawdzał tego numeru; zadzwoń, potem wpisz dzień jako „verified”."

msgid "{name}: nothing has been heard of unsigned notes yet."
msgstr "{name}: nie ma jeszcze żadnej wiadomości o niepodpisanych notatkach."

msgid "{name}: {contact}"
msgstr "{name}: {contact}"

msgid "{name}: {count} note is not signed and not submitted, the oldest for {time}."
msgid_plural "{name}: {count} notes are not signed and not submitted, the oldest for {time}."
msgstr[0] "{name}: {count} notatka nie jest podpisana ani przedłożona, najstarsza od {time}."
msgstr[1] "{name}: {count} notatki nie są podpisane ani przedłożone, najstarsza od {time}."
msgstr[2] "{name}: {count} notatek nie jest podpisanych ani przedłożonych, najstarsza od {time}."

msgid "{name}: {count} note waits for a co-signature and has not come here; have it submitted to you again."
msgid_plural "{name}: {count} notes wait for a co-signature and have not come here; have them submitted to you again."
msgstr[0] "{name}: {count} notatka czeka na współpodpis i tu nie dotarła; poproś o jej ponowne przedłożenie."
msgstr[1] "{name}: {count} notatki czekają na współpodpis i tu nie dotarły; poproś o ich ponowne przedłożenie."
msgstr[2] "{name}: {count} notatek czeka na współpodpis i tu nie dotarło; poproś o ich ponowne przedłożenie."

msgid "{name}: {count} note waits for your co-signature, the oldest for {time}."
msgid_plural "{name}: {count} notes wait for your co-signature, the oldest for {time}."
msgstr[0] "{name}: {count} notatka czeka na Twój współpodpis, najdłużej: {time}."
msgstr[1] "{name}: {count} notatki czekają na Twój współpodpis, najdłużej: {time}."
msgstr[2] "{name}: {count} notatek czeka na Twój współpodpis, najdłużej: {time}."

msgid "{name}: {departments} departments, {clinicians} clinicians, {cards} cards."
msgstr "{name}: departamenty – {departments}, osoby prowadzące – {clinicians}, karty – {cards}."

msgid "{needed} clinical signatures are needed, of {names}"
msgstr "Potrzebne podpisy kliniczne: {needed}; mogą podpisać: {names}"

msgid "{needed} of {count}"
msgstr "{needed} z {count}"

msgid "{needed} signatures of the sponsor are needed, of {names}"
msgstr "Potrzebne podpisy sponsora: {needed}; mogą podpisać: {names}"

msgid "{number} from {day}, every day"
msgid_plural "{number} from {day}, every {count} days"
msgstr[0] "{number}, codziennie, pierwsze: {day}"
msgstr[1] "{number}, co {count} dni, pierwsze: {day}"
msgstr[2] "{number}, co {count} dni, pierwsze: {day}"

msgid "{open} open of {all}"
msgstr "otwarte: {open} z {all}"

msgid "{path} is for the clinical authority, whose tool shows the same six words. The key itself is nowhere any more."
msgstr "{path} jest dla nadzoru klinicznego, którego narzędzie pokazuje te same sześć słów. Samego klucza nie ma już nigdzie."

msgid "{path} is for the clinical authority. It says for {name}: {words}."
msgstr "{path} jest dla nadzoru klinicznego. Zawiera: {name}: {words}."

msgid "{place}: in another order"
msgstr "{place}: w innej kolejności"

msgid "{place}: new: {facts}"
msgstr "{place}: nowe: {facts}"

msgid "{place}: no longer: {name}"
msgstr "{place}: już nie: {name}"

msgid "{place}: {old} becomes {new}"
msgstr "{place}: było {old}, będzie {new}"

msgid "{programme}: coverage of shifts"
msgstr "{programme}: sesje a służby"

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
msgstr "{recipient}; cel: {purpose}; upoważnienie wygasa: {date}"

msgid "{recipient}; purpose: {purpose}; the release expires {date}"
msgstr "{recipient}; cel: {purpose}; zgoda wygasa: {date}"

msgid "{redeemed} of {issued} officers have enrolled."
msgstr "Zarejestrowani funkcjonariusze: {redeemed} z {issued}."

msgid "{remark} ({time})"
msgstr "{remark} ({time})"

msgid "{request}, to {side}; {key}"
msgstr "{request}, dokąd: {side}; {key}"

msgid "{right} of {needed} shares are here; missing are those of {missing}. Nothing was opened."
msgstr "Właściwe udziały: {right} z {needed}; brakuje: {missing}. Niczego nie otwarto."

msgid "{right} of {needed} shares are here; wrong are those of {wrong}, missing those of {missing}. Nothing was opened."
msgstr "Właściwe udziały: {right} z {needed}; niewłaściwe: {wrong}, brakuje: {missing}. Niczego nie otwarto."

msgid "{right} of {needed} shares are here; wrong are those of {wrong}. Nothing was opened."
msgstr "Właściwe udziały: {right} z {needed}; niewłaściwe: {wrong}. Niczego nie otwarto."

msgid "{rounds}: after a restore write a new request; otherwise another's key is named: call the clinical authority"
msgstr "{rounds}: po przywróceniu danych zapisz nowy wniosek; w innym razie wskazano cudzy klucz: zadzwoń do nadzoru klinicznego"

msgid "{round}: sent, and both sides have signed that they counted it."
msgstr "{round}: wysłano, a obie strony podpisały, że ją policzyły."

msgid "{round}: sent; nothing was told of this round."
msgstr "{round}: wysłano; o tej rundzie niczego nie podano."

msgid "{round}: sent; the round is not published yet."
msgstr "{round}: wysłano; runda nie jest jeszcze opublikowana."

msgid "{round}: sent; whether it was counted can no longer be looked up."
msgstr "{round}: wysłano; nie da się już sprawdzić, czy policzono."

msgid "{round}: the department side has signed that it took it, but it is not among those that were counted. Tell the clinical authority."
msgstr "{round}: strona departamentu podpisała przyjęcie, ale tej ankiety nie ma wśród policzonych. Powiadom nadzór kliniczny."

msgid "{round}: the department side never took it, and it was not counted. Tell the clinical authority."
msgstr "{round}: strona departamentu nie przyjęła tej ankiety i nie policzono jej. Powiadom nadzór kliniczny."

msgid "{share} of the days ({goal})"
msgstr "{share} dni ({goal})"

msgid "{share} of the shifts ({goal})"
msgstr "{share} służb ({goal})"

msgid "{side}: {reason}"
msgstr "{side}: {reason}"

msgid "{stage}, overdue"
msgstr "{stage}, po terminie"

msgctxt "span of time"
msgid "{start} – {end}"
msgstr "{start} – {end}"

msgid "{state}, tried once"
msgid_plural "{state}, tried {count} times"
msgstr[0] "{state}, {count} próba"
msgstr[1] "{state}, {count} próby"
msgstr[2] "{state}, {count} prób"

msgid "{text} has a newer text, version {version}: officers would read and agree to the old one, version {old}. Write {version} as limits_version."
msgstr "{text} ma nowszy tekst, wersję {version}: osoby ze służby czytałyby i potwierdzały stary, wersję {old}. Wpisz {version} jako limits_version."

msgid "{text}: only an example. Officers would read and agree to it before they book: have the tribe's counsel write its own text first, and ask whoever makes these programs to carry it."
msgstr "{text}: to tylko przykład. Osoby ze służby czytałyby go i potwierdzały przed rezerwacją: niech najpierw prawnicy plemienia napiszą własny tekst, a twórcy tych aplikacji go do nich włączą."

msgid "{time} (kept for the next day)"
msgstr "{time} (zachowane na następny dzień)"

msgid "{time} ({zone})"
msgstr "{time} ({zone})"

msgid "{time} after a session"
msgstr "{time} po sesji"

msgid "{time} after a walk-in"
msgstr "{time} po sesji bez rezerwacji"

msgid "{time} after nobody came"
msgstr "{time} po tym, jak nikt nie przyszedł"

msgid "{time}, with {clinician}"
msgstr "{time}, {clinician}"

msgid "{time}: {reason}"
msgstr "{time}: {reason}"

msgid "{time}: {status}"
msgstr "{time}: {status}"

msgid "{time}: {status}: {remark}"
msgstr "{time}: {status}: {remark}"

msgid "{title}: {value} (read by {reader} only)"
msgstr "{title}: {value} (odczyta tylko {reader})"

msgid "{value} ({range})"
msgstr "{value} ({range})"

msgctxt "contact"
msgid "{way}: {text}"
msgstr "{way}: {text}"

msgid "{why} What you asked for is saved; “respite sync” sends it again, “respite cancel” withdraws it."
msgstr "{why} Twoje polecenie jest zapisane; „respite sync” wysyła je ponownie, „respite cancel” je wycofuje."

msgid "“!” shows whom to call now, “?” explains, Escape goes back."
msgstr "„!” pokazuje, do kogo teraz zadzwonić, „?” wyjaśnia, Esc wraca."

msgid "“!” shows whom to call now, “?” explains, Escape goes back. “?” on each screen lists what that step sends."
msgstr "„!” pokazuje, do kogo teraz zadzwonić, „?” wyjaśnia, Esc wraca. „?” na każdym ekranie wymienia, co dany krok wysyła."

msgid "“respite book --include-shifts” books one of them."
msgstr "„respite book --include-shifts” rezerwuje jeden z nich."

msgid "“respite book” books one of them; ask for the same and choose by number."
msgstr "„respite book” rezerwuje jeden z nich; poproś o to samo i wybierz numer."

msgid "“respite book” finds you a session with a social worker."
msgstr "„respite book” znajdzie Ci sesję z pracownikiem socjalnym."

msgid "“respite book” finds you a session with a social worker. Wait an hour with it if you can: a booking right after a check-in could be known as the same person's. If you need to talk now, book now."
msgstr "„respite book” znajdzie Ci sesję z pracownikiem socjalnym. Jeżeli możesz, odczekaj z tym godzinę: rezerwacja zaraz po ankiecie mogłaby zostać rozpoznana jako pochodząca od tej samej osoby. Jeżeli chcesz porozmawiać teraz, zarezerwuj teraz."

msgid "“respite find --tonight” shows the next free time with a social worker."
msgstr "„respite find --tonight” pokazuje najbliższy wolny termin z pracownikiem socjalnym."

msgid "“respite now --all” shows the rest; “respite find --tonight” the next free time with a social worker."
msgstr "„respite now --all” pokazuje resztę; „respite find --tonight” najbliższy wolny termin z pracownikiem socjalnym."

msgid "“respite-notes addendum” adds to a signed note."
msgstr "„respite-notes addendum” uzupełnia podpisaną notatkę."

msgid "“respite-notes book --at” takes one; then “respite-notes followup move --booking” ties this to it."
msgstr "„respite-notes book --at” rezerwuje jeden z nich; potem „respite-notes followup move --booking” łączy z nim ten dalszy kontakt."

msgid "“{question}” is not asked at present; leave it out of the file."
msgstr "Pytania „{question}” obecnie się nie zadaje; usuń je z pliku."

msgid "“{text}”"
msgstr "„{text}”"

msgid "“{value}”"
msgstr "„{value}”"

msgid "“{value}” is not a kind of session; use individual, couple, family or group."
msgstr "„{value}” nie jest rodzajem sesji; użyj individual (indywidualna), couple (dla pary), family (rodzinna) lub group (grupowa)."

msgid "“{value}” is not a modality; use off-site, phone, video or on-site."
msgstr "„{value}” nie jest formą spotkania; użyj off-site (poza departamentem), phone (telefon), video (wideo) lub on-site (w departamencie)."

msgid "“{value}” is not a pattern; --help lists them."
msgstr "„{value}” nie jest układem służb; --help je wymienia."

msgid "“{word}” is not one of {allowed}."
msgstr "„{word}” nie należy do dozwolonych: {allowed}."
"""#
}
