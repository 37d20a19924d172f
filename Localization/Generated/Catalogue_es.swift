// Written by scripts/generate-texts from Localization/es.po; do not edit.
// swift-format-ignore-file

extension Catalogue {
    static let spanishSource = #"""
msgid ""
msgstr ""
"Project-Id-Version: Respite\n"
"PO-Revision-Date: 2026-11-26 12:00+0000\n"
"Last-Translator: Translators of Respite\n"
"Language-Team: Spanish\n"
"Language: es\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=3; plural=(n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2);\n"

msgid "- {change}"
msgstr "- {change}"

msgid "--at is for --walk-in; a booking has its own time."
msgstr "--at es para --walk-in; una reserva tiene su propio horario."

msgid "--cancel goes with neither --propose nor --dry-run."
msgstr "--cancel no se combina con --propose ni con --dry-run."

msgid "--days is a number from 7 to 42."
msgstr "--days es un número de 7 a 42."

msgid "--for takes “officer” or the number of a release."
msgstr "--for acepta “officer” o el número de una autorización de divulgación."

msgid "--limit is a number from 1 to 500."
msgstr "--limit es un número de 1 a 500."

msgid "--model is one of {names}."
msgstr "--model es uno de estos: {names}."

msgid "--one-in is a number above zero."
msgstr "--one-in es un número mayor que cero."

msgid "--until goes with --cover."
msgstr "--until va junto con --cover."

msgid "1, not at all"
msgstr "1, nada"

msgid "1-206-459-3020"
msgstr "1-206-459-3020"

msgid "1-800-267-5463"
msgstr "1-800-267-5463"

msgid "1-800-467-3135 or 211"
msgstr "1-800-467-3135 o 211"

msgid "1-800-563-4086"
msgstr "1-800-563-4086"

msgid "2, a little"
msgstr "2, un poco"

msgid "211"
msgstr "211"

msgid "211 Connecticut"
msgstr "211 Connecticut"

msgid "3, somewhat"
msgstr "3, algo"

msgid "4, rather much"
msgstr "4, bastante"

msgid "5, very much"
msgstr "5, muchísimo"

msgid "911"
msgstr "911"

msgid "988 Suicide & Crisis Lifeline"
msgstr "988 Línea de Prevención del Suicidio y Crisis"

msgid "A JSON file (- for standard input)."
msgstr "Un archivo JSON (- para la entrada estándar)."

msgid "A booking holds no name. It is deleted from the servers {days} days after the session, with all messages about it."
msgstr "Una reserva no contiene ningún nombre. Se borra de los servidores {days} días después de la sesión, junto con todos los mensajes sobre ella."

msgid "A booking holds no name. It is deleted from the servers, with all messages about it, this many days after the session: {days}."
msgstr "Una reserva no contiene ningún nombre. Se borra de los servidores, junto con todos los mensajes sobre ella, cuando ha pasado desde la sesión este número de días: {days}."

msgid "A booking lacks one of its changes."
msgstr "A una reserva le falta uno de sus cambios."

msgid "A booking would stay on the server for {new} after the session instead of {old}."
msgstr "Una reserva quedaría en el servidor {new} después de la sesión en lugar de {old}."

msgid "A bundle, a request, a document."
msgstr "Un paquete, una solicitud, un documento."

msgid "A bundle, or code digests."
msgstr "Un paquete, o huellas de códigos."

msgid "A card has six groups of nine characters; type all of them."
msgstr "Una tarjeta tiene seis grupos de nueve caracteres; escríbalos todos."

msgid "A card is good for a year. A further one joins it; your appointments and tokens stay."
msgstr "Una tarjeta sirve por un año. Otra tarjeta se suma a ella; sus citas y vales se conservan."

msgid "A card is in use here. Do you have another one to add?"
msgstr "Aquí ya hay una tarjeta en uso. ¿Tiene otra para agregar?"

msgid "A case file would be kept for {new} years after a death instead of {old}."
msgstr "Un expediente se conservaría {new} años después de un fallecimiento en lugar de {old}."

msgid "A case file would be kept for {new} years after the last contact instead of {old}."
msgstr "Un expediente se conservaría {new} años después del último contacto en lugar de {old}."

msgid "A case has at most {most} members; remove one of them first."
msgstr "Un caso tiene como máximo {most} miembros; quite primero a uno de ellos."

msgid "A check-in of yours is not among those that were counted. Tell the clinical authority: “respite checkin --history --json” has what the department side signed when it took it."
msgstr "Un autochequeo suyo no está entre los que se contaron. Avise a la autoridad clínica: “respite checkin --history --json” tiene lo que el lado del departamento firmó cuando lo recibió."

msgid "A check-in that is due is sent when you leave this menu, unless you looked for a time to book."
msgstr "Un autochequeo que ya debe enviarse se envía cuando usted sale de este menú, salvo que haya buscado un horario para reservar."

msgid "A clinician who is to hold a share, as the roster writes the name; three at least."
msgstr "Un profesional que ha de tener una parte, con el nombre como lo escribe el directorio; tres como mínimo."

msgid "A clinician's request, or a folder of them; may be repeated."
msgstr "La solicitud de un profesional, o una carpeta de ellas; se puede repetir."

msgid "A colleague had {count} record destroyed before its time. It stays here; “respite-notes retention” asks."
msgid_plural "A colleague had {count} records destroyed before their time. They stay here; “respite-notes retention” asks."
msgstr[0] "Un colega hizo destruir {count} registro antes de su plazo. Se queda aquí; “respite-notes retention” le pregunta."
msgstr[1] "Un colega hizo destruir {count} de registros antes de su plazo. Se quedan aquí; “respite-notes retention” le pregunta."
msgstr[2] "Un colega hizo destruir {count} registros antes de su plazo. Se quedan aquí; “respite-notes retention” le pregunta."

msgid "A contact has 1 to 500 bytes."
msgstr "Un contacto tiene de 1 a 500 bytes."

msgid "A court may learn it too: by an order, or from an examination of you that it has ordered. So may the other side, where you yourself make your state of mind part of a claim or a lawsuit, for example for workers' compensation; ask a lawyer before you do. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
msgstr "También puede enterarse un tribunal: por una orden, o por un examen de usted que haya ordenado. Y también la otra parte, si es usted quien hace de su estado mental parte de una reclamación o de una demanda, por ejemplo de compensación para trabajadores; consulte a un abogado antes de hacerlo. Lo que otra ley exige debe comunicarse. Si se debe un pago por la atención, puede comunicarse lo necesario para cobrarlo."

msgid "A court of the state where you are seen may learn it too: by an order, or from an examination of you that it has ordered. So may the other side, in any court, where you yourself make your state of mind part of a claim or a lawsuit; ask a lawyer before you do. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
msgstr "Un tribunal del estado donde se le atiende también puede enterarse: por una orden, o por un examen de usted que haya ordenado. Y también la otra parte, en cualquier tribunal, si es usted quien hace de su estado mental parte de una reclamación o de una demanda; consulte a un abogado antes de hacerlo. Lo que otra ley exige debe comunicarse. Si se debe un pago por la atención, puede comunicarse lo necesario para cobrarlo."

msgid "A custodian that you founded is not in the roster yet; give its plan to the clinical authority."
msgstr "Un custodio que usted creó todavía no está en el directorio; entregue su plan a la autoridad clínica."

msgid "A custodian's key has 3 to 32 different holders, and 2 of them at least are needed to put it together."
msgstr "La clave de un custodio tiene de 3 a 32 titulares distintos, y hacen falta al menos 2 de ellos para recomponerla."

msgid "A cycle of my own"
msgstr "Un ciclo propio"

msgid "A cycle of your own: days in order, as hours or “off”, each with how many days it goes on."
msgstr "Un ciclo propio: los días en orden, como horas u “off” (libre), cada uno con los días que dura."

msgid "A day at most"
msgstr "Máximo por día"

msgid "A day looks like 2026-11-23."
msgstr "Un día se escribe así: 2026-11-23."

msgid "A death was recorded before."
msgstr "Ya se había registrado un fallecimiento."

msgid "A device has written sealed records, and its newest one is not named."
msgstr "Un dispositivo escribió registros sellados, y no se nombra el más reciente de ellos."

msgid "A document expires on {date}; the clinical authority should renew it: {contact}."
msgstr "Un documento vence el {date}; la autoridad clínica debe renovarlo: {contact}."

msgid "A draft is discarded, not struck."
msgstr "Un borrador se descarta, no se tacha."

msgid "A file for the backup, best on another disk"
msgstr "Un archivo para el respaldo, de preferencia en otro disco"

msgid "A file that does not exist yet."
msgstr "Un archivo que todavía no existe."

msgid "A file that is not in the folder leaves its rules as they are in the bundle; without a bundle, as in the preset. A key that is not in its file is as in the preset, so that what you strike from a file ends."
msgstr "Un archivo que no está en la carpeta deja sus reglas como están en el paquete; sin paquete, como en las reglas predefinidas. Una clave que no está en su archivo vale como en las reglas predefinidas, de modo que lo que usted borra de un archivo termina."

msgid "A follow-up is not needed."
msgstr "Un seguimiento no hace falta."

msgid "A follow-up that was added by hand."
msgstr "Un seguimiento que se agregó a mano."

msgid "A follow-up was kept"
msgstr "Se hizo un seguimiento"

msgid "A follow-up was kept: the person was reached, or did not want to be."
msgstr "Se hizo un seguimiento: se logró contacto con la persona, o la persona no lo quiso."

msgid "A goal, as “respite-notes goal list” numbers them."
msgstr "Un objetivo, con el número que muestra “respite-notes goal list”."

msgid "A hand-off has no end yet."
msgstr "Un traspaso todavía no tiene cierre."

msgid "A hand-off that stands still would be called overdue after {new} instead of {old}."
msgstr "Un traspaso que no avanza se marcaría como atrasado después de {new} en lugar de {old}."

msgid "A hand-off, as “respite-notes handoff list” numbers them."
msgstr "Un traspaso, con el número que muestra “respite-notes handoff list”."

msgid "A key or a seal does not fit; nothing was changed."
msgstr "Una clave o un sello no corresponde; no se cambió nada."

msgid "A line of “respite-notes disclosures”."
msgstr "Una línea de “respite-notes disclosures”."

msgid "A lost device keeps what it held: your case files, and what officers wrote to you, as of its last synchronisation and sealed under its passphrase. It also holds keys for this quarter and the next ones; those are replaced now, so that it opens nothing that is sealed once the new list has reached whoever seals. Nothing takes back what it has."
msgstr "Un dispositivo perdido conserva lo que tenía: sus expedientes y lo que los oficiales le escribieron, hasta su última sincronización y sellado con su frase de contraseña. También tiene claves de este trimestre y de los próximos; esas se reemplazan ahora, de modo que no abre nada de lo que se selle una vez que la nueva lista haya llegado a quien sella. Nada puede quitarle lo que ya tiene."

msgid "A name has 1 to 200 bytes and no control characters."
msgstr "Un nombre tiene de 1 a 200 bytes y ningún carácter de control."

msgid "A name has 1 to 200 bytes."
msgstr "Un nombre tiene de 1 a 200 bytes."

msgid "A name of the tz database, for example America/New_York."
msgstr "Un nombre de la base de datos tz, por ejemplo America/New_York."

msgid "A new file for the passphrase, best on a memory stick (Enter alone: no timer)"
msgstr "Un archivo nuevo para la frase de contraseña, de preferencia en una memoria USB (solo Enter: sin temporizador)"

msgid "A new folder for everything that is made."
msgstr "Una carpeta nueva para todo lo que se crea."

msgid "A new folder for the cards and their digests."
msgstr "Una carpeta nueva para las tarjetas y sus huellas."

msgid "A new folder for the key."
msgstr "Una carpeta nueva para la clave."

msgid "A newer version of this program wrote the case files here; update it."
msgstr "Una versión más nueva de esta aplicación escribió los expedientes que hay aquí; actualícela."

msgid "A note is not signed yet."
msgstr "Una nota todavía no está firmada."

msgid "A note would have to be signed within {new} instead of {old}."
msgstr "Una nota tendría que firmarse dentro de {new} en lugar de {old}."

msgid "A page for a browser instead of plain text."
msgstr "Una página para el navegador en lugar de texto simple."

msgid "A pattern that departments run"
msgstr "Un patrón que usan los departamentos"

msgid "A pattern: {names}."
msgstr "Un patrón: {names}."

msgid "A plan: counted are only the clinicians of an agency."
msgstr "Un plan: solo se cuentan los profesionales de una agencia."

msgid "A plan: counted are only the clinicians who are attached to a unit."
msgstr "Un plan: solo se cuentan los profesionales adscritos a una unidad."

msgid "A plan: counted are only the clinicians whom the programme employs itself."
msgstr "Un plan: solo se cuentan los profesionales que el propio programa emplea."

msgid "A plan: counted is everybody."
msgstr "Un plan: se cuentan todos."

msgid "A psychotherapy note does not belong into a case."
msgstr "Una nota de psicoterapia no va en un caso."

msgid "A psychotherapy note of another case is among these."
msgstr "Entre estas hay una nota de psicoterapia de otro caso."

msgid "A record of the case has not reached the server; run “respite-notes sync --hand-in” first."
msgstr "Un registro del caso no ha llegado al servidor; ejecute primero “respite-notes sync --hand-in”."

msgid "A release, as “respite-notes roi list” numbers them."
msgstr "Una autorización de divulgación, con el número que muestra “respite-notes roi list”."

msgid "A remark (Enter alone: none)"
msgstr "Un comentario (solo Enter: ninguno)"

msgid "A remark to it, from this file."
msgstr "Un comentario para acompañarlo, de este archivo."

msgid "A report is owed in writing by {time}."
msgstr "Hay que reportar por escrito, a más tardar el {time}."

msgid "A report is owed orally by {time}."
msgstr "Hay que reportar verbalmente, a más tardar el {time}."

msgid "A report is still owed."
msgstr "Todavía hay un reporte pendiente."

msgid "A report, as “respite-notes report list” numbers them."
msgstr "Un reporte, con el número que muestra “respite-notes report list”."

msgid "A request of a signer or clinician, or a folder of them; may be repeated."
msgstr "La solicitud de un firmante o de un profesional, o una carpeta de ellas; se puede repetir."

msgid "A round is published: “respite checkin --history” shows what became of yours."
msgstr "Se publicó una ronda: “respite checkin --history” muestra qué pasó con su autochequeo."

msgid "A sealed record can be fetched by somebody without a grant, or not by its author."
msgstr "Alguien sin permiso puede descargar un registro sellado, o quien lo escribió no puede."

msgid "A sealed record does not follow the one before it."
msgstr "Un registro sellado no sigue al anterior."

msgid "A sealed record has lost its content or its grant."
msgstr "Un registro sellado perdió su contenido o su permiso."

msgid "A server is running from {detail} already; stop it first."
msgstr "Ya hay un servidor en marcha desde {detail}; deténgalo primero."

msgid "A session before the end of the next day"
msgstr "Una sesión antes de que termine el día siguiente"

msgid "A session, as “respite-notes cases show” numbers them."
msgstr "Una sesión, con el número que muestra “respite-notes cases show”."

msgid "A side brings another key for the check-ins of {quarters}, as it does after a restore. Ask whoever runs it whether that is so."
msgstr "Un lado trae otra clave para los autochequeos de {quarters}, como ocurre después de una restauración. Pregunte a quien lo opera si es así."

msgid "A side whose server was made anew, with another key; may be repeated."
msgstr "Un lado cuyo servidor se creó de nuevo, con otra clave; se puede repetir."

msgid "A signer's passphrase needs at least {count} characters; four or five random words are good."
msgstr "La frase de contraseña de un firmante necesita al menos {count} caracteres; cuatro o cinco palabras al azar son una buena opción."

msgid "A signer's request, for a key that is new; may be repeated."
msgstr "La solicitud de un firmante, para una clave que es nueva; se puede repetir."

msgid "A single answer would be hidden less well in the summary: rho {new} instead of {old} a round."
msgstr "Una respuesta individual quedaría peor oculta en el resumen: rho {new} en lugar de {old} por ronda."

msgid ""
"A stick carries three files, and no server sees any of them:\n"
"  1. on the first device   respite-notes device invite usb/invitation\n"
"  2. on the new one        respite-notes device request usb/invitation --to usb/request\n"
"  3. on the first device   respite-notes device add usb/request --to usb/welcome\n"
"  4. on the new one        respite-notes device finish usb/welcome\n"
"\n"
"Between 2 and 3 compare six words on the two screens. Availability and the list of devices stay with the first device."
msgstr ""
"Una memoria USB lleva tres archivos, y ningún servidor ve ninguno de ellos:\n"
"  1. en el primer dispositivo   respite-notes device invite usb/invitation\n"
"  2. en el nuevo                respite-notes device request usb/invitation --to usb/request\n"
"  3. en el primer dispositivo   respite-notes device add usb/request --to usb/welcome\n"
"  4. en el nuevo                respite-notes device finish usb/welcome\n"
"\n"
"Entre 2 y 3, compare seis palabras en las dos pantallas. La disponibilidad y la lista de dispositivos se quedan en el primer dispositivo."

msgid "A summary belongs to another programme. It is not shown."
msgstr "Un resumen es de otro programa. No se muestra."

msgid "A summary does not verify: it was changed, or signed by somebody else. It is not shown; tell the clinical authority."
msgstr "Un resumen no se puede verificar: fue alterado, o lo firmó otra persona. No se muestra; avise a la autoridad clínica."

msgid "A summary is not signed by both sides. It is not shown; tell the clinical authority."
msgstr "Un resumen no está firmado por ambos lados. No se muestra; avise a la autoridad clínica."

msgid "A summary that was published is missing from the row. Nothing is shown; tell the clinical authority."
msgstr "Falta en la serie un resumen que ya se había publicado. No se muestra nada; avise a la autoridad clínica."

msgid "A time is written like “2026-11-24 19:00”, a day like “2026-11-24”."
msgstr "Una hora se escribe como “2026-11-24 19:00”; un día, como “2026-11-24”."

msgid "A time looks like 17:30."
msgstr "Una hora se escribe así: 17:30."

msgid "A timer cannot type a passphrase: give --passphrase-file, best on a memory stick that you take out."
msgstr "Un temporizador no puede escribir la frase de contraseña: indique --passphrase-file, de preferencia en una memoria USB que usted retire después."

msgid "A timer is set: {what}"
msgstr "Hay un temporizador activo: {what}"

msgid "A token has paid for a booking and is not marked as spent."
msgstr "Un vale pagó una reserva y no está marcado como gastado."

msgid "A token was issued for another cell than its card's."
msgstr "Se emitió un vale para una agrupación distinta de la de su tarjeta."

msgid "A traumatic call"
msgstr "Una llamada traumática"

msgid "A version of the plan, as “respite-notes plan history” numbers them."
msgstr "Una versión del plan, con el número que muestra “respite-notes plan history”."

msgid "A week at most"
msgstr "Máximo por semana"

msgid "A word to it (Enter alone: none)"
msgstr "Unas palabras para acompañarlo (solo Enter: ninguna)"

msgid "A zone looks like America/New_York."
msgstr "Una zona se escribe así: America/New_York."

msgid "ARGUMENTS:"
msgstr "ARGUMENTOS:"

msgid "About"
msgstr "Asunto"

msgid "About this copy"
msgstr "Acerca de esta copia"

msgid "About which appointment?"
msgstr "¿Sobre cuál cita?"

msgid "Abuse of a person with a disability"
msgstr "Abuso de una persona con discapacidad"

msgid "Abuse of an elderly person"
msgstr "Abuso de una persona mayor"

msgid "Accepted"
msgstr "Aceptado"

msgid "Achieved"
msgstr "Alcanzado"

msgid "Active"
msgstr "Activo"

msgid "Add a follow-up"
msgstr "Agregar un seguimiento"

msgid "Add a follow-up, or keep the next day for this person."
msgstr "Agregar un seguimiento, o guardar el día siguiente para esta persona."

msgid "Add to a signed note; the addition is signed by itself."
msgstr "Agregar algo a una nota firmada; lo agregado se firma por separado."

msgid "Add weekly hours; in kinds and ways like those you offer, unless given."
msgstr "Agregar horas semanales; con tipos y formas como los que usted ya ofrece, si no se indica otra cosa."

msgid "Add your signature to a bundle or to code digests."
msgstr "Agregar su firma a un paquete o a huellas de códigos."

msgid "Added"
msgstr "Agregado"

msgid "Addendum"
msgstr "Adenda"

msgid "Addition"
msgstr "Agregado"

msgid "Address"
msgstr "Dirección"

msgid "Addresses"
msgstr "Direcciones"

msgid "Adults, day and night."
msgstr "Para adultos, de día y de noche."

msgid "After a session that you recorded with “held”, two follow-ups fall due by themselves: 24 hours and 7 days after its end."
msgstr "Después de una sesión que usted registró con “held”, dos seguimientos vencen por sí solos: 24 horas y 7 días después de su final."

msgid "After consultation: no report is owed."
msgstr "Después de consultar: no hay obligación de reportar."

msgid "Agency"
msgstr "Agencia"

msgid "Agree: your numbers are sent each quarter, until you refuse."
msgstr "Aceptar: sus números se envían cada trimestre, hasta que usted se niegue."

msgctxt "kind of service"
msgid "Alcohol and other substances"
msgstr "Alcohol y otras sustancias"

msgid "Alcohol and other substances."
msgstr "Alcohol y otras sustancias."

msgid "All other kinds"
msgstr "Todos los demás tipos"

msgid "All other ways"
msgstr "Todas las demás formas"

msgid "All your cases, the closed ones too."
msgstr "Todos sus casos, también los cerrados."

msgid "Alone"
msgstr "Nadie más"

msgid "Also cases of which the server does not show everything: somebody may belong to them whom you are not shown."
msgstr "También los casos de los que el servidor no muestra todo: puede que pertenezca a ellos alguien que no se le muestra."

msgid "Also cases of which the server does not show everything: what is missing may be a legal hold."
msgstr "También los casos de los que el servidor no muestra todo: lo que falta puede ser una retención legal."

msgid "Also those that are over or cancelled."
msgstr "También las que ya pasaron o se cancelaron."

msgid "Also times during your shifts, on the way, or in your rest after nights."
msgstr "También horarios durante sus turnos, en el trayecto o en su descanso después de las noches."

msgid "An addendum takes no addendum; add to the note."
msgstr "Una adenda no admite otra adenda; agréguelo a la nota."

msgid "An address is written as host:port, for example support.example.org:8443."
msgstr "Una dirección se escribe como host:puerto, por ejemplo support.example.org:8443."

msgid "An appointment: what was sent about it, and who can read it."
msgstr "Una cita: qué se envió sobre ella y quién puede leerlo."

msgid "An authorization for psychotherapy notes is combined with nothing else."
msgstr "Una autorización para notas de psicoterapia no se combina con nada más."

msgid "An authorization for psychotherapy notes, and for nothing else."
msgstr "Una autorización para notas de psicoterapia, y para nada más."

msgid "An empty passphrase, or one that is not readable text, cannot be used."
msgstr "No se puede usar una frase de contraseña vacía o que no sea texto legible."

msgid "An iCalendar file (- for standard input)."
msgstr "Un archivo iCalendar (- para la entrada estándar)."

msgid "An intern's note is locked by the supervisor's co-signature only."
msgstr "La nota de un practicante se bloquea únicamente con la cofirma del supervisor."

msgid "An intern's note would have to be co-signed within {new} instead of {old}."
msgstr "La nota de un practicante tendría que cofirmarse dentro de {new} en lugar de {old}."

msgid "An invitation begins with an address such as https://support.example:8443."
msgstr "Una invitación empieza con una dirección como https://support.example:8443."

msgid "An invitation has an address and four groups of nine characters; give all of them."
msgstr "Una invitación tiene una dirección y cuatro grupos de nueve caracteres; indíquelos todos."

msgid "An officer could book {new} in a quarter instead of {old}."
msgstr "Un oficial podría reservar {new} por trimestre en lugar de {old}."

msgid "An officer who did not come would be asked this many hours later: {hours}."
msgstr "A un oficial que no asistió se le preguntaría cómo está al cabo de tantas horas: {hours}."

msgid "An officer would be asked how it goes this many hours after a session: {hours}."
msgstr "A un oficial se le preguntaría cómo le va al cabo de tantas horas después de una sesión: {hours}."

msgid "Another card is being registered here, or this one is another programme's; for that one choose another directory with --home."
msgstr "Aquí se está registrando otra tarjeta, o esta es de otro programa; para ese programa elija otra carpeta con --home."

msgid "Another clinician who takes part in treatment"
msgstr "Otro profesional que participa en el tratamiento"

msgid "Another copy of this program is busy with the same directory; try again in a moment."
msgstr "Otra copia de esta aplicación está usando la misma carpeta; inténtelo de nuevo en un momento."

msgid "Another copy of your keys published last, so this one publishes none; use one copy only. If this is the one that goes on, run “respite-notes sync --only-copy”."
msgstr "Otra copia de sus claves fue la última en publicar, así que esta no publica ninguna; use una sola copia. Si esta es la que continúa, ejecute “respite-notes sync --only-copy”."

msgid "Another day …"
msgstr "Otro día …"

msgid "Another exception of CGS 52-146q(c)"
msgstr "Otra excepción de CGS 52-146q(c)"

msgid "Another program is using this key; try again when it has finished."
msgstr "Otra aplicación está usando esta clave; inténtelo de nuevo cuando haya terminado."

msgid "Another programme is set up here; for this one choose another directory with --home."
msgstr "Aquí ya está configurado otro programa; para este elija otra carpeta con --home."

msgid "Another programme was joined here; for a second one choose another directory with --home."
msgstr "Aquí ya se unió a otro programa; para un segundo elija otra carpeta con --home."

msgid "Another service"
msgstr "Otro servicio"

msgid "Another summary of the same round was seen before; a published summary never changes. Tell the clinical authority."
msgstr "Antes se vio otro resumen de la misma ronda; un resumen publicado nunca cambia. Avise a la autoridad clínica."

msgid "Another version was signed on another device at the same time:"
msgstr "Otra versión se firmó en otro dispositivo al mismo tiempo:"

msgid "Another way"
msgstr "Otra forma"

msgid "Another window is writing to the case files; try again."
msgstr "Otra ventana está escribiendo en los expedientes; inténtelo de nuevo."

msgid "Another window keeps the case files open: traces stay in the log until it is closed and something is written."
msgstr "Otra ventana mantiene abiertos los expedientes: quedan rastros en el registro de escritura hasta que se cierre y se escriba algo."

msgid "Answer"
msgstr "Responder"

msgid "Answer a few questions; what is sent goes in two sealed halves, one for each side, of which neither says anything alone."
msgstr "Responder unas pocas preguntas; lo que se envía va en dos mitades selladas, una para cada lado, ninguna de las cuales dice nada por sí sola."

msgid "Answer an officer"
msgstr "Responder a un oficial"

msgid "Answer {yes} or {no}."
msgstr "Responda {yes} o {no}."

msgid "Any {count} of {holders} together will open every case file that is sealed to this custodian. Make the key, split it among them and forget it?"
msgstr "{count} cualesquiera de estas personas juntas podrán abrir todos los expedientes sellados para este custodio: {holders}. ¿Crear la clave, repartirla entre ellas y olvidarla?"

msgid "Anything else needs your consent in writing. It names who may receive what, and you can withdraw it in writing at any time."
msgstr "Cualquier otra cosa requiere su consentimiento por escrito. En él se indica quién puede recibir qué, y usted puede retirarlo por escrito en cualquier momento."

msgid "Anything the clinician should know before"
msgstr "Algo que su profesional deba saber antes"

msgid "Appointment"
msgstr "Cita"

msgid "Are the words the same?"
msgstr "¿Son las mismas palabras?"

msgid "Arrow keys or number, Enter to choose · ? help · ! crisis card · q back"
msgstr "Flechas o número, Enter para elegir · ? ayuda · ! tarjeta de crisis · q volver"

msgid "As both sides' noise left them: they can be negative, and they need not add up to the check-ins."
msgstr "Tal como los dejó el ruido de ambos lados: pueden ser negativos, y no tienen que sumar el total de autochequeos."

msgid "Ask for each of them."
msgstr "Preguntar cada uno de estos datos."

msgid "Ask in person who wrote this, and tell the clinical authority."
msgstr "Pregunte en persona quién escribió esto, y avise a la autoridad clínica."

msgid "Ask no server."
msgstr "No consultar ningún servidor."

msgid "Assessment"
msgstr "Evaluación"

msgid "At most so many sessions a day; 0 for no cap."
msgstr "Como máximo tantas sesiones por día; 0 para no tener límite."

msgid "At most so many sessions a week; 0 for no cap."
msgstr "Como máximo tantas sesiones por semana; 0 para no tener límite."

msgid "At the time of this booking of the same officer."
msgstr "A la hora de esta reserva del mismo oficial."

msgid "Attached to"
msgstr "Unidad asignada"

msgid "Attendance"
msgstr "Asistencia"

msgid "Attended"
msgstr "Asistió"

msgid "Authorization for psychotherapy notes"
msgstr "Autorización para notas de psicoterapia"

msgid "Average stress, 1 to 5"
msgstr "Estrés promedio, de 1 a 5"

msgid "Away {number}"
msgstr "Ausencia {number}"

msgid "BIRP note"
msgstr "Nota BIRP"

msgid "Backups made before still hold them until they are thrown away; copies that a server kept open for nobody once this quarter's key is destroyed."
msgstr "Los respaldos creados antes todavía los contienen hasta que se desechen; las copias que un servidor haya guardado no se abren para nadie una vez destruida la clave de este trimestre."

msgid "Be away"
msgstr "Ausentarme"

msgid "Be away, and propose nothing"
msgstr "Ausentarme y no proponer nada"

msgid "Be away, and propose these times"
msgstr "Ausentarme y proponer estos horarios"

msgid "Be away: lists the bookings it affects, and proposes new times in one step."
msgstr "Ausentarse: enumera las reservas afectadas y propone nuevos horarios en un solo paso."

msgid "Be there after all: the number of a time away, or days of it."
msgstr "Anular una ausencia: su número, o días de ella."

msgid "Begin a mandated report; “due” shows both timers until it is done."
msgstr "Iniciar un reporte obligatorio; “due” muestra ambos temporizadores hasta que esté hecho."

msgid "Begin a new year: keys for the quarters to come, cards for every officer."
msgstr "Empezar un año nuevo: claves para los próximos trimestres, tarjetas para cada oficial."

msgid "Behavior"
msgstr "Conducta"

msgid "Below {minimum} check-ins a round yields no number at all, and nothing tells few from none."
msgstr "Con menos de {minimum} autochequeos, una ronda no da ningún número, y nada distingue pocos de ninguno."

msgid "Book a session"
msgstr "Reservar una sesión"

msgid "Book a session now?"
msgstr "¿Reservar una sesión ahora?"

msgid "Book a session with a social worker."
msgstr "Reservar una sesión con un trabajador social."

msgid "Book confidential support, outside your shifts, with no account and no name on any server."
msgstr "Reserve apoyo confidencial fuera de sus turnos, sin cuenta y sin su nombre en ningún servidor."

msgid "Book for an officer without a computer"
msgstr "Reservar para un oficial sin computadora"

msgid "Book for an officer without a computer. Their contact stays on this device."
msgstr "Reservar para un oficial sin computadora. Su contacto se queda en este dispositivo."

msgid "Book the next session with a clinician you have met; a follow-up you were offered costs no token."
msgstr "Reservar la próxima sesión con un profesional que usted ya conoce; una sesión de seguimiento que le hayan ofrecido no cuesta ningún vale."

msgid "Book {time}, with {clinician}, {modality}?"
msgstr "¿Reservar {time}, con {clinician}, {modality}?"

msgid "Bookable"
msgstr "Reservable"

msgid "Bookable ahead"
msgstr "Reservable con antelación"

msgid "Booked and not cancelled, rounded to five; small groups are counted together. Nobody outside the case files knows who came."
msgstr "Reservadas y no canceladas, redondeadas a cinco; los grupos pequeños se cuentan juntos. Fuera de los expedientes, nadie sabe quién asistió."

msgid "Booked as number {number}: {time}."
msgstr "Reservado con el número {number}: {time}."

msgid "Booked: {time}, with {clinician}, {modality}."
msgstr "Reservado: {time}, con {clinician}, {modality}."

msgid "Booking keys"
msgstr "Claves de reserva"

msgid "Booking keys (SHA-256 begins)"
msgstr "Claves de reserva (comienzo del SHA-256)"

msgid "Booking recognized"
msgstr "Reserva reconocida"

msgid "Booking {number} belongs here"
msgstr "La reserva {number} es de este caso"

msgid "Booking {number} is shown as last verified: {why}."
msgstr "La reserva {number} se muestra como se verificó por última vez: {why}."

msgid "Booking {number}, {time}"
msgstr "Reserva {number}, {time}"

msgid "Bookings an officer can make in a quarter"
msgstr "Reservas que puede hacer un oficial por trimestre"

msgid "Bookings verified"
msgstr "Reservas verificadas"

msgid "Both sides answered and serve the same documents."
msgstr "Ambos lados respondieron y entregan los mismos documentos."

msgid "Both sides answered; everything that they serve verifies."
msgstr "Ambos lados respondieron; todo lo que entregan se puede verificar."

msgid "Both sides have accepted the hand-off."
msgstr "Ambas partes aceptaron el traspaso."

msgid "Both sides run here: that nobody links tokens to addresses, stuffs ballots or opens check-ins rests on this one operator."
msgstr "Ambos lados se ejecutan aquí: que nadie relacione vales con direcciones, agregue autochequeos falsos ni abra autochequeos depende únicamente de este operador."

msgid "Both sides see that you have sent numbers, and neither sees which. A colleague's sessions in a case that you share are theirs."
msgstr "Ambos lados ven que usted ha enviado números, y ninguno ve cuáles. Las sesiones de un colega en un caso que comparten son de ese colega."

msgid "Both sides see that you have sent numbers; one operator runs them, and could see which. A colleague's sessions in a case that you share are theirs."
msgstr "Ambos lados ven que usted ha enviado números; los maneja un solo operador, que podría ver cuáles. Las sesiones de un colega en un caso que comparten son de ese colega."

msgid "Both stand on the paper card; spaces, dashes and small letters do not matter. If you have lost it, draw another one: nothing you booked is lost, and whoever finds it learns nothing about you."
msgstr "Ambos datos están en la tarjeta de papel; los espacios, los guiones y las minúsculas no importan. Si la perdió, saque otra: no se pierde nada de lo que reservó, y quien la encuentre no se entera de nada sobre usted."

msgid "Bring back a backup, with its passphrase or the recovery sheet."
msgstr "Recuperar un respaldo, con su frase de contraseña o con la hoja de recuperación."

msgid "Bundle"
msgstr "Paquete"

msgid "By"
msgstr "Por"

msgid "By hand"
msgstr "A mano"

msgid "By text message only."
msgstr "Solo por mensaje de texto."

msgid "By the policy that is signed now one operator may no longer run both sides. What was sent to be counted while one did, that operator may have opened."
msgstr "Según la política firmada ahora, un solo operador ya no puede manejar ambos lados. Lo que se envió para ser contado mientras uno lo hacía, ese operador puede haberlo abierto."

msgid "By the policy that is signed now one operator may run both sides. What was sent to be counted and is not counted yet, that operator could open."
msgstr "Según la política firmada ahora, un solo operador puede manejar ambos lados. Lo que se envió para ser contado y aún no se ha contado, ese operador podría abrirlo."

msgid "By when"
msgstr "Para cuándo"

msgid "By when: YYYY-MM-DD."
msgstr "Para cuándo: YYYY-MM-DD."

msgid "By when? YYYY-MM-DD (Enter alone: no date)"
msgstr "¿Para cuándo? YYYY-MM-DD (solo Enter: sin fecha)"

msgid "By which right?"
msgstr "¿Con qué derecho?"

msgid "Cancel a session; the officer's device shows it."
msgstr "Cancelar una sesión; el dispositivo del oficial lo muestra."

msgid "Cancel an appointment"
msgstr "Cancelar una cita"

msgid "Cancel an appointment. It does not give the token back."
msgstr "Cancelar una cita. No devuelve el vale."

msgid "Cancel the appointment that these words belong to?"
msgstr "¿Cancelar la cita a la que corresponden estas palabras?"

msgid "Cancel the session"
msgstr "Cancelar la sesión"

msgid "Cancel the session of {time}?"
msgstr "¿Cancelar la sesión del {time}?"

msgid "Cancel {appointment}?"
msgstr "¿Cancelar {appointment}?"

msgid "Cancelled"
msgstr "Cancelado"

msgid "Cancelled late"
msgstr "Canceló tarde"

msgid "Cancelled: {appointment}."
msgstr "Cancelada: {appointment}."

msgid "Cards"
msgstr "Tarjetas"

msgid "Cards of the next year, which “rounds” has begun."
msgstr "Tarjetas del próximo año, que “rounds” ya empezó."

msgid "Cards: {cell}"
msgstr "Tarjetas: {cell}"

msgid "Carry {path} to the first device and run “respite-notes device add” there. It has to show the same six words."
msgstr "Lleve {path} al primer dispositivo y ejecute allí “respite-notes device add”. Tiene que mostrar las mismas seis palabras."

msgid "Carry {path} to the new device, and run “respite-notes device request” there."
msgstr "Lleve {path} al nuevo dispositivo y ejecute allí “respite-notes device request”."

msgid "Case"
msgstr "Caso"

msgid "Case closed"
msgstr "Caso cerrado"

msgid "Case file"
msgstr "Expediente"

msgid "Case files"
msgstr "Expedientes"

msgid "Case opened"
msgstr "Caso abierto"

msgid "Case reopened"
msgstr "Caso reabierto"

msgid "Case {number}"
msgstr "Caso {number}"

msgid "Case {number} is closed."
msgstr "El caso {number} está cerrado."

msgid "Case {number} is open again."
msgstr "El caso {number} está abierto de nuevo."

msgid "Case {number}, {person}"
msgstr "Caso {number}, {person}"

msgid "Case {number}."
msgstr "Caso {number}."

msgid "Cases with unsigned notes of yours stay: {numbers}. Sign or discard the notes, then transfer again."
msgstr "Se quedan los casos con notas suyas sin firmar: {numbers}. Firme o descarte las notas y luego transfiera de nuevo."

msgid "Cell"
msgstr "Agrupación"

msgid "Cells"
msgstr "Agrupaciones"

msgid "Certificate"
msgstr "Certificado"

msgid "Certificates (SHA-256)"
msgstr "Certificados (SHA-256)"

msgid "Change departments, cells and rules, from the programme file."
msgstr "Cambiar departamentos, agrupaciones y reglas, según el archivo del programa."

msgid "Change what I offer"
msgstr "Cambiar lo que ofrezco"

msgid "Change what you offer by options or by answering questions, or replace it from a file."
msgstr "Cambiar lo que usted ofrece, con opciones o respondiendo preguntas, o reemplazarlo con un archivo."

msgid "Charter"
msgstr "Carta constitutiva"

msgid "Charter version"
msgstr "Versión de la carta constitutiva"

msgid "Check both sides and the signed documents, and show the six words and who signs."
msgstr "Comprobar ambos lados y los documentos firmados, y mostrar las seis palabras y quién firma."

msgid "Check both sides, the signed documents and every booking again."
msgstr "Comprobar de nuevo ambos lados, los documentos firmados y cada reserva."

msgid "Check every summary anew, on both sides, and show the programme's six words and each digest."
msgstr "Comprobar de nuevo cada resumen, en ambos lados, y mostrar las seis palabras del programa y cada huella."

msgid "Check in: about a minute"
msgstr "Autochequeo: alrededor de un minuto"

msgid "Check this computer's clock and run “respite-notes sync” again; a colleague of the case can share what does not open."
msgstr "Revise el reloj de esta computadora y ejecute “respite-notes sync” otra vez; un colega del caso puede compartir lo que no se abre."

msgid "Check, compare, show and sign a folder of policy files."
msgstr "Comprobar, comparar, mostrar y firmar una carpeta de archivos de política."

msgid "Check-in keys (SHA-256 begins)"
msgstr "Claves de autochequeo (comienzo del SHA-256)"

msgid "Check-in rounds"
msgstr "Rondas de autochequeo"

msgid "Check-ins are counted from"
msgstr "Autochequeos: se cuentan desde"

msgid "Check-ins are sealed to"
msgstr "Los autochequeos se sellan para"

msgid "Check-ins below which no number appears"
msgstr "Autochequeos por debajo de los cuales no aparece ningún número"

msgid "Check-ins of {rounds} are sealed to a key that the {side} does not hold: it cannot count them, and whoever holds that key can read its half. If this server was restored from a backup, write a new request (“respite-server request”) and have the authority renew the rounds; the one that runs stays withheld. If it was not, another key stands in the place of its own: call the clinical authority at once: {contact}."
msgstr "Los autochequeos de {rounds} están sellados para una clave que el {side} no tiene: no puede contarlos, y quien tenga esa clave puede leer su mitad. Si este servidor se restauró desde un respaldo, escriba una nueva solicitud (“respite-server request”) y pida a la autoridad que renueve las rondas; la que está en curso sigue sin publicarse. Si no, hay otra clave en lugar de la suya: llame de inmediato a la autoridad clínica: {contact}."

msgid "Check-ins were judged before the noise of their round was drawn."
msgstr "Se examinaron autochequeos antes de sortear el ruido de su ronda."

msgid "Checks keys, certificates and the whole database, also while the server runs."
msgstr "Comprobar las claves, los certificados y toda la base de datos, también mientras el servidor está en marcha."

msgid "Child abuse or neglect"
msgstr "Abuso o negligencia de un menor"

msgid "Child abuse or neglect (CGS 17a-101)"
msgstr "Abuso o negligencia de un menor (CGS 17a-101)"

msgid "Choose a new passphrase with the recovery sheet, when the old one is forgotten."
msgstr "Elegir una nueva frase de contraseña con la hoja de recuperación, cuando se olvidó la anterior."

msgid "Choose a passphrase. It seals what this device keeps; nobody can reset it, but the recovery sheet opens it too."
msgstr "Elija una frase de contraseña. Sella lo que guarda este dispositivo; nadie puede restablecerla, pero la hoja de recuperación también lo abre."

msgid "Choose the passphrase of your psychotherapy notes, or another one."
msgstr "Elegir la frase de contraseña de sus notas de psicoterapia, o cambiarla por otra."

msgid "Clients do not know the next certificate yet: give the authority side.request, import the new roster, then rotate."
msgstr "Los clientes todavía no conocen el próximo certificado: entregue side.request a la autoridad, importe el nuevo directorio y después renueve."

msgid "Clinical signatures needed"
msgstr "Firmas clínicas necesarias"

msgid "Clinician"
msgstr "Profesional"

msgid "Clinician: {text}"
msgstr "Profesional: {text}"

msgid "Clinicians"
msgstr "Profesionales"

msgid "Close a case"
msgstr "Cerrar un caso"

msgid "Close a case with a closing note; what is unfinished is named first."
msgstr "Cerrar un caso con una nota de cierre; antes se indica lo que está sin terminar."

msgid "Close whole days, or open them again with --remove."
msgstr "Cerrar días enteros, o volver a abrirlos con --remove."

msgid "Closed"
msgstr "Cierre"

msgid "Closed between these times only."
msgstr "Cerrado solo entre estas horas."

msgid "Closing summary"
msgstr "Resumen de cierre"

msgid "Co-sign a note"
msgstr "Cofirmar una nota"

msgid "Co-sign this note? Nobody can change it afterwards."
msgstr "¿Cofirmar esta nota? Después nadie puede cambiarla."

msgid "Co-signed"
msgstr "Cofirmado"

msgid "Co-signed and locked."
msgstr "Cofirmada y bloqueada."

msgid "Code digests"
msgstr "Huellas de códigos"

msgid "Codes"
msgstr "Códigos"

msgid "Colleagues belong to these too; agree who goes on: cases {cases}."
msgstr "Estos tienen también a otros colegas como miembros; acuerden quién continúa: casos {cases}."

msgid "Compare the six words that it shows with the poster, or with a clinician by telephone."
msgstr "Compare las seis palabras que muestra con el afiche, o por teléfono con un profesional."

msgid "Compare the six words with whoever handed in each request, in person or by telephone: their tool shows the same."
msgstr "Compare las seis palabras con quien entregó cada solicitud, en persona o por teléfono: su herramienta muestra las mismas."

msgid "Compare the six words with whoever put the plan together, in person or by telephone: their tool showed the same."
msgstr "Compare las seis palabras con quien preparó el plan, en persona o por teléfono: su herramienta mostró las mismas."

msgid "Compare the words of roster and keys with another officer who has the same versions: where they differ, somebody shows one of you other keys, and could tell you apart."
msgstr "Compare las palabras del directorio y de las claves con otro oficial que tenga las mismas versiones: si difieren, alguien le muestra a uno de los dos otras claves y podría distinguirlos."

msgid "Compare the words with the poster, or call {contact}. If they differ, stop: somebody may have exchanged the file."
msgstr "Compare las palabras con el afiche, o llame a {contact}. Si difieren, no siga: es posible que alguien haya cambiado el archivo."

msgid "Compare the words with the poster, or call {contact}. If they differ, stop: somebody may have swapped your card."
msgstr "Compare las palabras con el afiche, o llame a {contact}. Si difieren, no siga: es posible que alguien haya cambiado su tarjeta."

msgid "Compare the words with the poster, or call {contact}. If they differ, stop: this is another programme."
msgstr "Compare las palabras con el afiche, o llame a {contact}. Si difieren, no siga: este es otro programa."

msgid "Compare them with the screen of the new device. If they differ, somebody exchanged the file: stop. Whoever holds the device of this request will read everything that you read."
msgstr "Compárelas con la pantalla del nuevo dispositivo. Si difieren, alguien cambió el archivo: no siga. Quien tenga el dispositivo de esta solicitud leerá todo lo que usted lee."

msgid "Compare with a colleague of the case what each of you is shown, and tell the clinical authority."
msgstr "Compare con un colega del caso lo que se le muestra a cada quien, y avise a la autoridad clínica."

msgid "Completed"
msgstr "Completado"

msgid "Connecticut ACTION Line"
msgstr "Connecticut ACTION Line"

msgid "Connecticut Access Line"
msgstr "Connecticut Access Line"

msgid "Consent"
msgstr "Consentimiento"

msgid "Contact"
msgstr "Contacto"

msgid "Contact note"
msgstr "Nota de contacto"

msgid "Contains"
msgstr "Contiene"

msgid "CopLine"
msgstr "CopLine"

msgid "Copied and checked: {path}, the keys alone; of the case files nothing is in it."
msgstr "Copiado y verificado: {path}, únicamente las claves; de los expedientes no contiene nada."

msgid "Copied and checked: {path}."
msgstr "Copiado y comprobado: {path}."

msgid "Copies everything a server keeps into a new folder, also while it serves."
msgstr "Copiar en una carpeta nueva todo lo que guarda un servidor, también mientras está en marcha."

msgid "Copy the sealed state to a new file and check the copy."
msgstr "Copiar los datos sellados a un archivo nuevo y comprobar la copia."

msgid "Counted"
msgstr "Se cuenta"

msgid "Counted in {count} clinician's own case files, from {first} to {last}."
msgid_plural "Counted in {count} clinicians' own case files, from {first} to {last}."
msgstr[0] "Contado en los expedientes propios de {count} profesional, del {first} al {last}."
msgstr[1] "Contado en los expedientes propios de {count} de profesionales, del {first} al {last}."
msgstr[2] "Contado en los expedientes propios de {count} profesionales, del {first} al {last}."

msgid "Couple"
msgstr "De pareja"

msgid "Court and legal matters"
msgstr "Tribunales y asuntos legales"

msgid "Covering"
msgstr "Suplente"

msgid "Covers"
msgstr "Abarca"

msgid "Crisis Text Line"
msgstr "Crisis Text Line"

msgid "Crisis card"
msgstr "Tarjeta de crisis"

msgid "DAP note"
msgstr "Nota DAP"

msgid "Data"
msgstr "Datos"

msgid "Days"
msgstr "Días"

msgid "Days after which an unchecked number is marked"
msgstr "Días después de los cuales se marca un número sin comprobar"

msgid "Days after which bookings are deleted"
msgstr "Días después de los cuales se borran las reservas"

msgid "Days from one visit to the next."
msgstr "Días entre una visita y la siguiente."

msgid "Days in your zone."
msgstr "Días en su zona horaria."

msgid "Days in your zone: YYYY-MM-DD."
msgstr "Días en su zona horaria: YYYY-MM-DD."

msgid "Days on which a session was offered"
msgstr "Días en que se ofreció una sesión"

msgid "Days or times in your zone."
msgstr "Días u horas en su zona horaria."

msgid "Death recorded"
msgstr "Fallecimiento registrado"

msgid "Declined"
msgstr "Rechazado"

msgid "Department"
msgstr "Departamento"

msgid "Departments"
msgstr "Departamentos"

msgid "Derive the key with the lowest cost that is allowed: for tests and demonstrations only."
msgstr "Derivar la clave con el menor costo permitido: solo para pruebas y demostraciones."

msgid "Destroy the cases whose time is over, here, at the server and in colleagues' vaults."
msgstr "Destruir los casos cuyo plazo terminó, aquí, en el servidor y en las carpetas “vault” de los colegas."

msgid "Destroy your copy too? It may be the last there is."
msgstr "¿Destruir también su copia? Puede ser la última que hay."

msgid "Destroy your psychotherapy notes of these cases too?"
msgstr "¿Destruir también sus notas de psicoterapia de estos casos?"

msgid "Destroy your psychotherapy notes whose time is over? Nobody can bring them back."
msgstr "¿Destruir sus notas de psicoterapia cuyo plazo terminó? Nadie puede recuperarlas."

msgid "Destroy {cases} for ever, with every note, for everybody? Nobody can bring it back."
msgstr "¿Destruir para siempre, con todas las notas y para todos: {cases}? Nadie puede recuperar esto."

msgid "Device"
msgstr "Dispositivo"

msgid "Device {number} is revoked; there are new keys."
msgstr "El dispositivo {number} está revocado; hay claves nuevas."

msgid "Device {number} was revoked before, and stays so."
msgstr "El dispositivo {number} ya se había revocado, y así queda."

msgid "Devices"
msgstr "Dispositivos"

msgid "Did not come"
msgstr "No asistió"

msgid "Died"
msgstr "Fallecimiento"

msgid "Directory"
msgstr "Guía de servicios"

msgid "Discarded."
msgstr "Descartado."

msgid "Disclosure"
msgstr "Divulgación"

msgid "Do not ask before booking."
msgstr "No preguntar antes de reservar."

msgid "Do not ask before cancelling."
msgstr "No preguntar antes de cancelar."

msgid "Do not ask before moving."
msgstr "No preguntar antes de cambiar la cita."

msgid "Do not ask before sealing the answers for sending."
msgstr "No preguntar antes de sellar las respuestas para enviarlas."

msgid "Do not ask before setting the timer."
msgstr "No preguntar antes de activar el temporizador."

msgid "Do not ask before signing."
msgstr "No preguntar antes de firmar."

msgid "Do not ask."
msgstr "No preguntar."

msgid "Do you want a timer?"
msgstr "¿Quiere un temporizador?"

msgid "Document"
msgstr "Documento"

msgid "Does mandated assessments for"
msgstr "Hace evaluaciones obligatorias para"

msgid "Done"
msgstr "Listo"

msgid "Doubt"
msgstr "Duda"

msgid "Draft discarded"
msgstr "Borrador descartado"

msgid "Draft of a note"
msgstr "Borrador de una nota"

msgid "Due"
msgstr "Vence"

msgid "During every shift of the week a session can begin."
msgstr "En cada turno de la semana puede empezar una sesión."

msgid "E-mail address"
msgstr "Correo electrónico"

msgid "Each clinician"
msgstr "Cada profesional"

msgid "Each department"
msgstr "Cada departamento"

msgid "Each figure carries deliberate noise, so that no single answer can be worked out. The range beside it is right in 95 of 100 cases. It speaks of this noise only: it does not say how those think who did not check in."
msgstr "Cada cifra lleva un ruido intencional, para que no se pueda deducir ninguna respuesta individual. El rango que la acompaña es correcto en 95 de cada 100 casos. Se refiere solo a este ruido: no dice qué piensan quienes no hicieron el autochequeo."

msgid "Each summary is signed by both sides, names the one before, and holds numbers that check-ins can yield."
msgstr "Cada resumen está firmado por ambos lados, nombra al anterior y contiene números que los autochequeos pueden dar."

msgid "Each supervisor"
msgstr "Cada supervisor"

msgid "Earlier sessions"
msgstr "Sesiones anteriores"

msgid "Emergency"
msgstr "Emergencia"

msgid "Encryption keys"
msgstr "Claves de cifrado"

msgid "End a report: the written one was made, or after consultation none is owed."
msgstr "Terminar un reporte: se hizo el escrito, o después de consultar no hay obligación de reportar."

msgid "End hand-off {number}, to {service}: {stage}? No other stage comes after it."
msgstr "¿Cerrar el traspaso {number}, a {service}: {stage}? Después no hay ninguna otra etapa."

msgid "End of a cover"
msgstr "Fin de una suplencia"

msgid "End this report as not owed? Its timers stop, and it cannot be undone."
msgstr "¿Terminar este reporte porque no hay obligación de reportar? Sus temporizadores se detienen, y no se puede deshacer."

msgid "Engagement"
msgstr "Vinculación"

msgid "Engagements"
msgstr "Vinculaciones"

msgctxt "language"
msgid "English"
msgstr "inglés"

msgid "Enough right shares are here, and they give another key than the signed one: the plan was false from the start."
msgstr "Hay suficientes partes correctas, y dan otra clave que la firmada: el plan era falso desde el principio."

msgid "Entered in error"
msgstr "Registro por error"

msgid "Entered in error: {reason}"
msgstr "Registro por error: {reason}"

msgid "Entries are here whose forerunners are not: somebody may be holding them back. Synchronise."
msgstr "Hay entradas cuyas anteriores no están: es posible que alguien las esté reteniendo. Sincronice."

msgid "Entries of the directory would read differently."
msgstr "Algunas entradas de la guía de servicios dirían otra cosa."

msgid "Error: {message}"
msgstr "Error: {message}"

msgid "Every card sends its officer to {address} for the program, with SHA-256 {digest}"
msgstr "Cada tarjeta envía a su oficial a {address} por el programa, con SHA-256 {digest}"

msgid "Every number, not only the first two."
msgstr "Todos los números, no solo los dos primeros."

msgid "Every rule in {folder} is within what the programs accept."
msgstr "Todas las reglas de {folder} están dentro de lo que las aplicaciones aceptan."

msgid "Every social worker, like every police officer, must report suspected abuse or neglect of a child: orally within 12 hours, in writing within 48 (CGS 17a-101 to 17a-101c). Abuse of elders and of people with disabilities must be reported as well."
msgstr "Todo trabajador social, al igual que todo oficial de policía, debe reportar cualquier sospecha de abuso o negligencia de un menor: verbalmente dentro de 12 horas y por escrito dentro de 48 (CGS 17a-101 a 17a-101c). También debe reportarse el abuso de personas mayores y de personas con discapacidad."

msgid "Everybody downloads the same list; your wishes and shifts stay on this device, where the choice is made."
msgstr "Todos descargan la misma lista; sus preferencias y turnos se quedan en este dispositivo, donde se hace la selección."

msgid "Everyone fetches every token, used or not; fetched at random, they say nothing about when you book."
msgstr "Todos descargan todos los vales, los usen o no; si se descargan al azar, no revelan nada sobre cuándo reserva usted."

msgid "Everything was overwritten and removed."
msgstr "Todo se sobrescribió y se eliminó."

msgid ""
"Examples:\n"
"  respite again\n"
"  respite again --pick 1 --yes"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite appointments\n"
"  respite appointments 2\n"
"  respite appointments --all --json\n"
"  respite appointments --calendar appointment.ics\n"
"\n"
"Las novedades vienen de un tablero que todos descargan completo: ningún servidor se entera de qué parte es la suya. Con un número se muestra una cita completa, con sus seis palabras."

msgid ""
"Examples:\n"
"  respite backup usb/appointments.bak\n"
"\n"
"The copy needs today's passphrase or recovery sheet. What you book later is not in it."
msgstr ""
"Ejemplos:\n"
"  respite backup usb/appointments.bak\n"
"\n"
"La copia necesita la frase de contraseña o la hoja de recuperación de hoy. Lo que reserve después no está en ella."

msgid ""
"Examples:\n"
"  respite book\n"
"  respite book --tonight --modality phone\n"
"  respite book --at 2026-11-27T00:30:00Z --intake-file intake.json --accept-limits {version} --yes\n"
"\n"
"The intake file is JSON: {{\"contact\": {{\"kind\": \"phone\", \"text\": \"…\"}}, \"topic\": \"…\", \"note\": \"…\"}}; kind is phone, e-mail, in-person or other."
msgstr ""
"Ejemplos:\n"
"  respite book\n"
"  respite book --tonight --modality phone\n"
"  respite book --at 2026-11-27T00:30:00Z --intake-file intake.json --accept-limits {version} --yes\n"
"\n"
"El archivo de información inicial es JSON: {{\"contact\": {{\"kind\": \"phone\", \"text\": \"…\"}}, \"topic\": \"…\", \"note\": \"…\"}}; kind es phone, e-mail, in-person u other."

msgid ""
"Examples:\n"
"  respite cancel\n"
"  respite cancel 1 --yes\n"
"  respite cancel --code-file words.txt --card-file card.txt --yes\n"
"\n"
"The six words cancel from any machine, without your passphrase; a card that is used up still says which programme is meant."
msgstr ""
"Ejemplos:\n"
"  respite cancel\n"
"  respite cancel 1 --yes\n"
"  respite cancel --code-file words.txt --card-file card.txt --yes\n"
"\n"
"Las seis palabras cancelan desde cualquier computadora, sin su frase de contraseña; una tarjeta ya usada todavía indica de qué programa se trata."

msgid ""
"Examples:\n"
"  respite checkin\n"
"  respite checkin --private\n"
"  respite checkin --history\n"
"  respite checkin --answers-file answers.json --yes\n"
"\n"
"Once a quarter your answers can be counted with everybody's: they leave this device as two sealed halves, at a random moment of the next days. Every other time they stay here. Where one operator runs both sides, that operator could open them; you are told so before the first question. This is not a medical screening: expect nobody to react to what you answer. The file is JSON: {\"stress\": 4, \"stressors\": [\"staffing\"], \"safety\": \"unsure\"}; stress is 1 to 5, safety is yes, unsure or no, and what is left out is not said."
msgstr ""
"Ejemplos:\n"
"  respite checkin\n"
"  respite checkin --private\n"
"  respite checkin --history\n"
"  respite checkin --answers-file answers.json --yes\n"
"\n"
"Una vez por trimestre sus respuestas se pueden contar junto con las de todos: salen de este dispositivo en dos mitades selladas, en un momento al azar de los días siguientes. Las demás veces se quedan aquí. Donde un solo operador maneja ambos lados, ese operador podría abrirlas; se le dice antes de la primera pregunta. Esto no es una evaluación médica: no espere que nadie actúe según lo que usted responde. El archivo es JSON: {\"stress\": 4, \"stressors\": [\"staffing\"], \"safety\": \"unsure\"}; stress va de 1 a 5, safety es yes, unsure o no, y lo que se omite queda sin decir."

msgid ""
"Examples:\n"
"  respite enroll\n"
"  respite enroll --card-file card.txt --profile-file profile.json --words-compared --passphrase-file pass.txt --recovery-file sheet.txt\n"
"\n"
"The profile file is JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}.\n"
"\n"
"Lost your card before you used it: draw another one; whoever finds it learns nothing about you. Lost it afterwards: it is used up, and to cancel with your six words any card of the programme will do. Found a card: leave it unused and give it to a clinician, it may be somebody's only way in."
msgstr ""
"Ejemplos:\n"
"  respite enroll\n"
"  respite enroll --card-file card.txt --profile-file profile.json --words-compared --passphrase-file pass.txt --recovery-file sheet.txt\n"
"\n"
"El archivo de perfil es JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}.\n"
"\n"
"Si perdió su tarjeta antes de usarla: saque otra; quien la encuentre no se entera de nada sobre usted. Si la perdió después: ya está usada, y para cancelar con sus seis palabras sirve cualquier tarjeta del programa. Si encontró una tarjeta: no la use y désela a un profesional, puede ser el único acceso de alguien."

msgid ""
"Examples:\n"
"  respite find\n"
"  respite find --tonight --modality phone\n"
"  respite find --specialty trauma --json"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite messages\n"
"  respite messages 1 --json\n"
"  respite messages 1 --write-file message.txt\n"
"\n"
"También se pueden leer los mensajes de citas que ya pasaron o se cancelaron."

msgid ""
"Examples:\n"
"  respite now\n"
"  respite now --all\n"
"  respite now --opening\n"
"\n"
"With --opening, or where a person types, the earliest free times follow; these need the passphrase and the network."
msgstr ""
"Ejemplos:\n"
"  respite now\n"
"  respite now --all\n"
"  respite now --opening\n"
"\n"
"Con --opening, o cuando hay una persona al teclado, siguen los horarios disponibles más próximos; estos necesitan la frase de contraseña y la red."

msgid ""
"Examples:\n"
"  respite privacy\n"
"  respite privacy 1\n"
"  respite privacy --json"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite profile\n"
"  respite profile --edit\n"
"  respite profile --profile-file profile.json\n"
"\n"
"El archivo es JSON: {\"department\": \"…\", \"unit\": \"…\", \"language\": \"en\", \"modality\": \"phone\", \"contact\": {\"kind\": \"phone\", \"text\": \"…\"}}; lo que se omite queda como está."

msgid ""
"Examples:\n"
"  respite recovery\n"
"  respite recovery --recovery-file sheet.txt"
msgstr ""
"Ejemplos:\n"
"  respite recovery\n"
"  respite recovery --recovery-file sheet.txt"

msgid ""
"Examples:\n"
"  respite reschedule\n"
"  respite reschedule 1 --pick 2 --yes\n"
"  respite reschedule 1 --proposed --yes"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite restore usb/appointments.bak\n"
"  respite restore usb/appointments.bak --recovery-file sheet.txt\n"
"  respite restore --recovery-file sheet.txt\n"
"\n"
"Sin un archivo de respaldo, la hoja de recuperación abre los datos que hay aquí, y usted elige una nueva frase de contraseña."

msgid ""
"Examples:\n"
"  respite rights\n"
"  respite rights --json\n"
"  respite rights --passphrase-file pass.txt\n"
"\n"
"Shown is what your own programme had signed when this device last heard of it; without a programme, the laws of Connecticut. With the passphrase you also read who can recover records."
msgstr ""
"Ejemplos:\n"
"  respite rights\n"
"  respite rights --json\n"
"  respite rights --passphrase-file pass.txt\n"
"\n"
"Se muestra lo que su propio programa había firmado cuando este dispositivo supo de él por última vez; sin un programa, las leyes de Connecticut. Con la frase de contraseña usted lee también quién puede recuperar registros."

msgid ""
"Examples:\n"
"  respite shifts\n"
"  respite shifts --preset pitman-nights --anchor 2026-11-23 --zone America/New_York\n"
"  respite shifts --cycle \"2x07:00-19:00 2x19:00-07:00 4xoff\" --anchor 2026-11-23\n"
"  respite shifts --calendar shifts.ics --zone America/New_York --travel 45\n"
"  respite shifts --travel 20 --rest 600\n"
"  respite shifts --irregular"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite sync\n"
"  respite sync --json\n"
"  respite sync --timer on --passphrase-file /media/stick/words\n"
"  respite sync --timer status\n"
"  respite sync --timer off\n"
"\n"
"Cada ejecución hace una sola cosa con una sola clave, para que ningún servidor pueda relacionar dos de ellas: descarga vales o termina lo que espera de una cita. Las novedades se leen de un tablero que todos descargan. Los vales del próximo trimestre llegan en un momento del último mes que este dispositivo eligió al azar, y nunca a menos de una hora de una reserva."

msgid ""
"Examples:\n"
"  respite verify\n"
"  respite verify --json"
msgstr ""
"Ejemplos:\n"
"  respite verify\n"
"  respite verify --json"

msgid ""
"Examples:\n"
"  respite wipe\n"
"  respite wipe --yes --home usb/data"
msgstr ""
"Ejemplos:\n"
"  respite wipe\n"
"  respite wipe --yes --home usb/data"

msgid ""
"Examples:\n"
"  respite-notes addendum 1 2\n"
"  respite-notes addendum 1 2 --text-file more.txt"
msgstr ""
"Ejemplos:\n"
"  respite-notes addendum 1 2\n"
"  respite-notes addendum 1 2 --text-file more.txt"

msgid ""
"Examples:\n"
"  respite-notes answer 3\n"
"  respite-notes answer 3 --text-file answer.txt\n"
"  echo \"See you then.\" | respite-notes answer 3 --text-file -"
msgstr ""
"Ejemplos:\n"
"  respite-notes answer 3\n"
"  respite-notes answer 3 --text-file answer.txt\n"
"  echo \"See you then.\" | respite-notes answer 3 --text-file -"

msgid ""
"Examples:\n"
"  respite-notes availability add \"sat 10:00-14:00\"\n"
"  respite-notes availability add \"daily 22:00-02:00\" --hold urgent\n"
"  respite-notes availability add \"wed 18:00-22:00\" --first 2027-01-04 --last 2027-03-31 --modalities video"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite-notes availability away 2026-12-24..2027-01-02\n"
"  respite-notes availability away 2026-11-24 --propose --yes\n"
"  respite-notes availability away \"2026-11-24 12:00..2026-11-24 18:00\" --dry-run --json\n"
"  respite-notes availability away --cancel 1\n"
"  respite-notes availability away --cancel 2026-12-30..2027-01-02\n"
"\n"
"Para cancelar, indique el número que muestra “availability show”, o los días en que sí trabaja."

msgid ""
"Examples:\n"
"  respite-notes availability exception 2026-12-24\n"
"  respite-notes availability exception 2026-12-21..2026-12-23 --closed 12:00-15:00\n"
"  respite-notes availability exception 2026-12-28 --open 10:00-16:00\n"
"  respite-notes availability exception --remove 1\n"
"\n"
"To be away and move bookings, use “availability away”."
msgstr ""
"Ejemplos:\n"
"  respite-notes availability exception 2026-12-24\n"
"  respite-notes availability exception 2026-12-21..2026-12-23 --closed 12:00-15:00\n"
"  respite-notes availability exception 2026-12-28 --open 10:00-16:00\n"
"  respite-notes availability exception --remove 1\n"
"\n"
"Para ausentarse y cambiar reservas, use “availability away”."

msgid ""
"Examples:\n"
"  respite-notes availability holiday 2026-12-25 2027-01-01\n"
"  respite-notes availability holiday --remove 2027-01-01"
msgstr ""
"Ejemplos:\n"
"  respite-notes availability holiday 2026-12-25 2027-01-01\n"
"  respite-notes availability holiday --remove 2027-01-01"

msgid ""
"Examples:\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability import --none\n"
"\n"
"It replaces what was imported before."
msgstr ""
"Ejemplos:\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability import --none\n"
"\n"
"Reemplaza lo que se importó antes."

msgid ""
"Examples:\n"
"  respite-notes availability remove 2\n"
"\n"
"Bookings that were made stay."
msgstr ""
"Ejemplos:\n"
"  respite-notes availability remove 2\n"
"\n"
"Las reservas ya hechas se conservan."

msgid ""
"Examples:\n"
"  respite-notes availability set\n"
"  respite-notes availability set --hours \"mon-fri 18:00-22:00\" --zone America/New_York --modalities video,phone\n"
"  respite-notes availability import calendar.ics\n"
"  respite-notes availability away 2026-12-24..2027-01-02"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite-notes availability set\n"
"  respite-notes availability set availability.json\n"
"  respite-notes availability set --weekdays mon-fri --from 09:00 --to 17:00 --zone America/New_York --modalities video,phone --duration 50\n"
"  respite-notes availability set --hours \"mon-fri 18:00-22:00\" --hours \"sat,sun 10:00-14:00\" --urgent-hours \"daily 22:00-02:00\" --zone America/New_York\n"
"\n"
"Lo que ninguna opción nombra queda como está; un calendario importado y las ausencias se conservan en todo caso."

msgid ""
"Examples:\n"
"  respite-notes availability show\n"
"  respite-notes availability show --json > availability.json"
msgstr ""
"Ejemplos:\n"
"  respite-notes availability show\n"
"  respite-notes availability show --json > availability.json"

msgid ""
"Examples:\n"
"  respite-notes backup usb/keys-2026-11.bak\n"
"\n"
"Make one every quarter: new keys are made then, and an old backup cannot open what is sealed to them. Of the case files it holds what no server has: the key of psychotherapy notes, unfinished texts, the numbers of cases, and records that wait to be handed in. The rest is read from the department side again."
msgstr ""
"Ejemplos:\n"
"  respite-notes backup usb/keys-2026-11.bak\n"
"\n"
"Cree uno cada trimestre: entonces se crean claves nuevas, y un respaldo antiguo no puede abrir lo que se sella con ellas. De los expedientes contiene lo que ningún servidor tiene: la clave de las notas de psicoterapia, los textos sin terminar, los números de los casos y los registros que esperan ser entregados. Lo demás se vuelve a leer del lado del departamento."

msgid ""
"Examples:\n"
"  respite-notes book\n"
"  respite-notes book --at \"2026-11-24 19:00\" --modality phone --contact-file - < contact.txt"
msgstr ""
"Ejemplos:\n"
"  respite-notes book\n"
"  respite-notes book --at \"2026-11-24 19:00\" --modality phone --contact-file - < contact.txt"

msgid ""
"Examples:\n"
"  respite-notes cancel 3\n"
"  respite-notes cancel 3 --yes --note-file note.txt"
msgstr ""
"Ejemplos:\n"
"  respite-notes cancel 3\n"
"  respite-notes cancel 3 --yes --note-file note.txt"

msgid ""
"Examples:\n"
"  respite-notes cases\n"
"  respite-notes cases list --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes cases\n"
"  respite-notes cases list --json"

msgid ""
"Examples:\n"
"  respite-notes cases close 1\n"
"  respite-notes cases close 1 --reason goals-met --text-file note.txt --yes\n"
"\n"
"A case is not closed over a hand-off without an end, a report that is owed, or an unsigned note. The closing note is written, signed and locked on the way; one that is signed already is enough."
msgstr ""
"Ejemplos:\n"
"  respite-notes cases close 1\n"
"  respite-notes cases close 1 --reason goals-met --text-file note.txt --yes\n"
"\n"
"Un caso no se cierra si queda un traspaso sin cierre, un reporte pendiente o una nota sin firmar. La nota de cierre se escribe, se firma y se bloquea en el mismo paso; basta con una que ya esté firmada."

msgid ""
"Examples:\n"
"  respite-notes cases open --walk-in\n"
"  respite-notes cases open --booking 3\n"
"  respite-notes cases open --booking 9 --same-as 1\n"
"\n"
"An officer who returns lands in the same case by the booking itself; the server cannot tell. --same-as is for one whom you recognise though the device is new. “held --walk-in” records the session of somebody at the door."
msgstr ""
"Ejemplos:\n"
"  respite-notes cases open --walk-in\n"
"  respite-notes cases open --booking 3\n"
"  respite-notes cases open --booking 9 --same-as 1\n"
"\n"
"Un oficial que regresa llega al mismo caso por la propia reserva; el servidor no puede saberlo. --same-as es para alguien a quien usted reconoce aunque el dispositivo sea nuevo. “held --walk-in” registra la sesión de alguien que llega sin cita."

msgid ""
"Examples:\n"
"  respite-notes cases rename 1\n"
"  respite-notes cases rename 1 --name-file name.txt\n"
"  respite-notes cases rename 1 --no-name"
msgstr ""
"Ejemplos:\n"
"  respite-notes cases rename 1\n"
"  respite-notes cases rename 1 --name-file name.txt\n"
"  respite-notes cases rename 1 --no-name"

msgid ""
"Examples:\n"
"  respite-notes cases reopen 1\n"
"  respite-notes cases reopen 1 --reason-file why.txt"
msgstr ""
"Ejemplos:\n"
"  respite-notes cases reopen 1\n"
"  respite-notes cases reopen 1 --reason-file why.txt"

msgid ""
"Examples:\n"
"  respite-notes cases show 1\n"
"  respite-notes cases show 1 --note 2 --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes cases show 1\n"
"  respite-notes cases show 1 --note 2 --json"

msgid ""
"Examples:\n"
"  respite-notes cosign 1\n"
"  respite-notes cosign 1 --yes\n"
"  respite-notes cosign 1 --return --reason-file remark.txt"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite-notes counts\n"
"  respite-notes counts --agree\n"
"  respite-notes counts --refuse\n"
"  respite-notes counts --json\n"
"\n"
"Los números se dividen en este dispositivo en dos mitades selladas, una para cada lado, y salen de él en un momento posterior al azar del trimestre. Solo se publica la suma de cinco profesionales o más, con ruido."

msgid ""
"Examples:\n"
"  respite-notes custodian\n"
"  respite-notes custodian status --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes custodian\n"
"  respite-notes custodian status --json"

msgid ""
"Examples:\n"
"  respite-notes custodian found custodian.plan --holder \"Ana Torres\" --holder \"Ben Ito\" --holder \"Cleo Ward\" --threshold 2\n"
"\n"
"The plan goes to the clinical authority (“respite-authority custodian”). Once the roster names it, the holders' “sync” fetches their shares, and new records are sealed to the custodian as well; psychotherapy notes never are. Hand over what only the custodian before could open, before a new one takes its place. You alone see to it that the key is forgotten: this program does."
msgstr ""
"Ejemplos:\n"
"  respite-notes custodian found custodian.plan --holder \"Ana Torres\" --holder \"Ben Ito\" --holder \"Cleo Ward\" --threshold 2\n"
"\n"
"El plan va a la autoridad clínica (“respite-authority custodian”). En cuanto el directorio lo nombra, el “sync” de los titulares descarga sus partes, y los registros nuevos se sellan también para el custodio; las notas de psicoterapia, nunca. Transfiera lo que solo el custodio anterior podía abrir antes de que uno nuevo ocupe su lugar. Que la clave se olvide depende solo de usted: esta aplicación la olvida."

msgid ""
"Examples:\n"
"  respite-notes custodian give --to \"Ben Ito\"\n"
"\n"
"A share cannot be cut down to one case: whoever has enough of them opens every case file that is sealed to the custodian. Agree with the other holders, by another way than this program, on whose cases are handed over, to whom and why."
msgstr ""
"Ejemplos:\n"
"  respite-notes custodian give --to \"Ben Ito\"\n"
"\n"
"Una parte no se puede limitar a un solo caso: quien tiene suficientes partes abre todos los expedientes sellados para el custodio. Acuerde con los demás titulares, por otro medio que no sea esta aplicación, de quién son los casos que se transfieren, a quién y por qué."

msgid ""
"Examples:\n"
"  respite-notes custodian recover --of \"Ana Torres\" --to \"Cleo Ward\"\n"
"\n"
"For whom enough holders have left their shares with “custodian give”. Handed over are the cases that nobody else belongs to; the successor becomes a member at their next “sync”. Psychotherapy notes are never handed over. What Ana's device signed and nobody had seen before she was revoked is believed on the holders' word. Afterwards the holders take their shares back."
msgstr ""
"Ejemplos:\n"
"  respite-notes custodian recover --of \"Ana Torres\" --to \"Cleo Ward\"\n"
"\n"
"Para quien suficientes titulares hayan dejado sus partes con “custodian give”. Se transfieren los casos que no tienen ningún otro miembro; la persona que los recibe pasa a ser miembro con su próximo “sync”. Las notas de psicoterapia nunca se transfieren. Lo que firmó el dispositivo de Ana y nadie había visto antes de su revocación se da por cierto por la palabra de los titulares. Después, los titulares retiran sus partes."

msgid ""
"Examples:\n"
"  respite-notes custodian take-back\n"
"\n"
"Whoever has fetched it already has it: found a new custodian where that matters."
msgstr ""
"Ejemplos:\n"
"  respite-notes custodian take-back\n"
"\n"
"Quien ya la descargó ya la tiene: cree un custodio nuevo cuando eso importe."

msgid ""
"Examples:\n"
"  respite-notes device add usb/request --to usb/welcome\n"
"  respite-notes device add usb/request --to usb/welcome --words \"six words from the new device\"\n"
"\n"
"Whoever holds the device of this request reads from then on everything that you read. The welcome opens on that device alone. Your share of the records custodian's key goes along only where you say so: nothing takes it back."
msgstr ""
"Ejemplos:\n"
"  respite-notes device add usb/request --to usb/welcome\n"
"  respite-notes device add usb/request --to usb/welcome --words \"seis palabras del nuevo dispositivo\"\n"
"\n"
"Quien tenga el dispositivo de esta solicitud lee desde ese momento todo lo que usted lee. La bienvenida se abre únicamente en ese dispositivo. Su parte de la clave del custodio de los registros va con ella únicamente si usted lo indica: nada la recupera."

msgid ""
"Examples:\n"
"  respite-notes device finish usb/welcome\n"
"\n"
"The department side has to serve the list that names this device; the welcome opens once. Delete the three files afterwards."
msgstr ""
"Ejemplos:\n"
"  respite-notes device finish usb/welcome\n"
"\n"
"El lado del departamento tiene que entregar ya la lista que nombra este dispositivo; la bienvenida se abre una sola vez. Después borre los tres archivos."

msgid ""
"Examples:\n"
"  respite-notes device invite usb/invitation\n"
"\n"
"The file is public: your name, your identity key and the programme's code."
msgstr ""
"Ejemplos:\n"
"  respite-notes device invite usb/invitation\n"
"\n"
"El archivo es público: su nombre, su clave de identidad y el código del programa."

msgid ""
"Examples:\n"
"  respite-notes device list\n"
"  respite-notes device list --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes device list\n"
"  respite-notes device list --json"

msgid ""
"Examples:\n"
"  respite-notes device request usb/invitation --to usb/request\n"
"  respite-notes device request --to usb/request\n"
"\n"
"Without an invitation, a device that has its keys asks again: for a welcome that was lost, or because the first device has made new keys. The passphrase and the recovery sheet are this device's own."
msgstr ""
"Ejemplos:\n"
"  respite-notes device request usb/invitation --to usb/request\n"
"  respite-notes device request --to usb/request\n"
"\n"
"Sin una invitación, un dispositivo que ya tiene sus claves vuelve a pedir: una bienvenida que se perdió, o porque el primer dispositivo creó claves nuevas. La frase de contraseña y la hoja de recuperación son propias de este dispositivo."

msgid ""
"Examples:\n"
"  respite-notes device revoke 2\n"
"  respite-notes device revoke 2 --yes\n"
"\n"
"It cannot be undone. A device that you still have: synchronise it first, then “respite-notes wipe” on it."
msgstr ""
"Ejemplos:\n"
"  respite-notes device revoke 2\n"
"  respite-notes device revoke 2 --yes\n"
"\n"
"No se puede deshacer. Si todavía tiene el dispositivo: primero sincronícelo y luego ejecute en él “respite-notes wipe”."

msgid ""
"Examples:\n"
"  respite-notes disclose 1\n"
"  respite-notes disclose 1 --release 1 --notice-sent\n"
"  respite-notes disclose 1 --basis danger-to-persons --parts notes --recipient-file who.txt --purpose-file why.txt\n"
"  respite-notes disclose 1 --report 1 --parts notes\n"
"\n"
"Nothing is logged without a release that is in force and covers it, or a legal basis: own-request, danger-to-persons, child-abuse, elder-abuse, disability-abuse, peer-other-law, peer-danger, peer-witness, court-order, other-exception, treatment-team. “respite-notes strike --disclosure” marks a wrong entry; it stays readable."
msgstr ""
"Ejemplos:\n"
"  respite-notes disclose 1\n"
"  respite-notes disclose 1 --release 1 --notice-sent\n"
"  respite-notes disclose 1 --basis danger-to-persons --parts notes --recipient-file who.txt --purpose-file why.txt\n"
"  respite-notes disclose 1 --report 1 --parts notes\n"
"\n"
"No se anota nada sin una autorización de divulgación que esté vigente y lo abarque, o sin una base legal: own-request, danger-to-persons, child-abuse, elder-abuse, disability-abuse, peer-other-law, peer-danger, peer-witness, court-order, other-exception, treatment-team. “respite-notes strike --disclosure” marca una anotación equivocada; sigue siendo legible."

msgid ""
"Examples:\n"
"  respite-notes disclosures 1\n"
"  respite-notes disclosures 1 --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes disclosures 1\n"
"  respite-notes disclosures 1 --json"

msgid ""
"Examples:\n"
"  respite-notes drafts\n"
"  respite-notes drafts list --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes drafts\n"
"  respite-notes drafts list --json"

msgid ""
"Examples:\n"
"  respite-notes drafts discard 2\n"
"  respite-notes drafts discard 2 --yes"
msgstr ""
"Ejemplos:\n"
"  respite-notes drafts discard 2\n"
"  respite-notes drafts discard 2 --yes"

msgid ""
"Examples:\n"
"  respite-notes drafts show 1\n"
"  respite-notes drafts show 1 --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes drafts show 1\n"
"  respite-notes drafts show 1 --json"

msgid ""
"Examples:\n"
"  respite-notes due\n"
"  respite-notes due --json"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite-notes export 1 --for officer --out copy\n"
"  respite-notes export 1 --for 2 --format html --out copy\n"
"  respite-notes export 1 --for 2 --format fhir --out copy --yes\n"
"\n"
"Formatos: text, html, json, fhir (HL7 FHIR R4). El archivo es nuevo y solo para usted; quien lo reciba puede leerlo. Lo que no está firmado queda fuera, y también las notas de psicoterapia, de las que se ocupa “private export”. La copia se anota en el registro de divulgaciones."

msgid ""
"Examples:\n"
"  respite-notes followup add 1 --due \"2026-11-27 10:00\" --text-file - < what.txt\n"
"  respite-notes followup add 1 --booking 5\n"
"  respite-notes followup add 1 --next-day\n"
"\n"
"--next-day stays on your list until the next day is over, and shows the times that you keep free for it."
msgstr ""
"Ejemplos:\n"
"  respite-notes followup add 1 --due \"2026-11-27 10:00\" --text-file - < what.txt\n"
"  respite-notes followup add 1 --booking 5\n"
"  respite-notes followup add 1 --next-day\n"
"\n"
"--next-day permanece en su lista hasta que pase el día siguiente, y muestra los horarios que usted guarda para eso."

msgid ""
"Examples:\n"
"  respite-notes followup done\n"
"  respite-notes followup done 1 2\n"
"  respite-notes followup done 1 2 --declined --reason-file remark.txt"
msgstr ""
"Ejemplos:\n"
"  respite-notes followup done\n"
"  respite-notes followup done 1 2\n"
"  respite-notes followup done 1 2 --declined --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes followup drop 1 2\n"
"  respite-notes followup drop 1 2 --reason-file remark.txt"
msgstr ""
"Ejemplos:\n"
"  respite-notes followup drop 1 2\n"
"  respite-notes followup drop 1 2 --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes followup list\n"
"  respite-notes followup list 1 --all\n"
"  respite-notes followup list --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes followup list\n"
"  respite-notes followup list 1 --all\n"
"  respite-notes followup list --json"

msgid ""
"Examples:\n"
"  respite-notes followup move 1 2 --to \"2026-11-28 10:00\"\n"
"  respite-notes followup move 1 2 --booking 5"
msgstr ""
"Ejemplos:\n"
"  respite-notes followup move 1 2 --to \"2026-11-28 10:00\"\n"
"  respite-notes followup move 1 2 --booking 5"

msgid ""
"Examples:\n"
"  respite-notes followup tried 1 2\n"
"  respite-notes followup tried 1 2 --last --reason-file remark.txt"
msgstr ""
"Ejemplos:\n"
"  respite-notes followup tried 1 2\n"
"  respite-notes followup tried 1 2 --last --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes goal add 1\n"
"  respite-notes goal add 1 --text-file goal.txt --measure-file measure.txt --target 2027-02-28"
msgstr ""
"Ejemplos:\n"
"  respite-notes goal add 1\n"
"  respite-notes goal add 1 --text-file goal.txt --measure-file measure.txt --target 2027-02-28"

msgid ""
"Examples:\n"
"  respite-notes goal list\n"
"  respite-notes goal list 1 --history\n"
"  respite-notes goal list 1 --json"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite-notes goal set\n"
"  respite-notes goal set 1 2 --achievement improving\n"
"  respite-notes goal set 1 2 --status completed --achievement achieved --reason-file remark.txt\n"
"\n"
"Completado (completed), cancelado (cancelled) y rechazado (rejected) son finales: un objetivo que terminó se fija de nuevo."

msgid ""
"Examples:\n"
"  respite-notes handoff list\n"
"  respite-notes handoff list 1 --all\n"
"  respite-notes handoff list --json"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite-notes handoff offer\n"
"  respite-notes handoff offer 1 --resource 6 --reason-file why.txt\n"
"  respite-notes handoff offer 1 --service-file service.txt --contact-file contact.txt --reason-file - < why.txt\n"
"\n"
"No le diga nada al servicio sobre la persona sin una autorización de divulgación."

msgid ""
"Examples:\n"
"  respite-notes handoff resources\n"
"  respite-notes handoff resources --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes handoff resources\n"
"  respite-notes handoff resources --json"

msgid ""
"Examples:\n"
"  respite-notes handoff {word} 1 2\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt"
msgstr ""
"Ejemplos:\n"
"  respite-notes handoff {word} 1 2\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt"

msgid ""
"Examples:\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt --yes\n"
"\n"
"An end is final; whoever comes back is offered a new one."
msgstr ""
"Ejemplos:\n"
"  respite-notes handoff {word} 1 2 --reason-file remark.txt --yes\n"
"\n"
"Un cierre es definitivo; a quien vuelva se le ofrece uno nuevo."

msgid ""
"Examples:\n"
"  respite-notes held 3\n"
"  respite-notes held 3 --no-show\n"
"  respite-notes held --walk-in 2 --at \"2026-11-24 19:00\" --minutes 30\n"
"  respite-notes note 1 --booking 3\n"
"\n"
"Who came is known to the members of the case alone. Whoever did not come may be due a call, too. “respite-notes strike --session” puts a wrong one right."
msgstr ""
"Ejemplos:\n"
"  respite-notes held 3\n"
"  respite-notes held 3 --no-show\n"
"  respite-notes held --walk-in 2 --at \"2026-11-24 19:00\" --minutes 30\n"
"  respite-notes note 1 --booking 3\n"
"\n"
"Quién asistió lo saben únicamente los miembros del caso. A quien no asistió también puede corresponderle una llamada. “respite-notes strike --session” corrige una sesión equivocada."

msgid ""
"Examples:\n"
"  respite-notes import 1 session.md\n"
"  respite-notes import 1 old/*.txt --happened \"2026-10-02 19:00\" --reason-file why.txt\n"
"  respite-notes import 1 call.txt --format contact --yes\n"
"\n"
"Each file becomes one draft; “sign” makes it a note. The files stay where they are, readable: remove them yourself."
msgstr ""
"Ejemplos:\n"
"  respite-notes import 1 session.md\n"
"  respite-notes import 1 old/*.txt --happened \"2026-10-02 19:00\" --reason-file why.txt\n"
"  respite-notes import 1 call.txt --format contact --yes\n"
"\n"
"Cada archivo se convierte en un borrador; “sign” lo convierte en nota. Los archivos se quedan donde están, legibles: elimínelos usted."

msgid ""
"Examples:\n"
"  respite-notes init\n"
"  respite-notes init --name \"Dana Rivera\" --backup usb/keys.bak --recovery-file sheet.txt --passphrase-file pass.txt\n"
"\n"
"Without your keys nobody can open what officers told you, not even the clinical authority: keep the backup and the sheet apart from this device."
msgstr ""
"Ejemplos:\n"
"  respite-notes init\n"
"  respite-notes init --name \"Dana Rivera\" --backup usb/keys.bak --recovery-file sheet.txt --passphrase-file pass.txt\n"
"\n"
"Sin sus claves nadie puede abrir lo que los oficiales le dijeron, ni siquiera la autoridad clínica: guarde el respaldo y la hoja lejos de este dispositivo."

msgid ""
"Examples:\n"
"  respite-notes join programme.bundle\n"
"  respite-notes join programme.bundle --words-compared --passphrase-file pass.txt\n"
"  respite-notes join --card-file card.txt\n"
"\n"
"The card file holds the address and the groups of a card; only the first four groups are used. Run it again to publish your keys once the roster names you."
msgstr ""
"Ejemplos:\n"
"  respite-notes join programme.bundle\n"
"  respite-notes join programme.bundle --words-compared --passphrase-file pass.txt\n"
"  respite-notes join --card-file card.txt\n"
"\n"
"El archivo de la tarjeta contiene la dirección y los grupos de una tarjeta; solo se usan los primeros cuatro grupos. Ejecútelo de nuevo para publicar sus claves cuando el directorio ya incluya su nombre."

msgid ""
"Examples:\n"
"  respite-notes keys rotate\n"
"  respite-notes keys rotate --yes --json\n"
"\n"
"For when somebody may have seen the present ones. New keys come by themselves each quarter. The old ones open what was sealed to them until then, and are destroyed as at the end of their quarters. Who has copied both a record's wrap and an old key can still read that record. Your identity and device keys stay: if those were seen, tell the clinical authority. Other devices of yours have to be added again."
msgstr ""
"Ejemplos:\n"
"  respite-notes keys rotate\n"
"  respite-notes keys rotate --yes --json\n"
"\n"
"Para cuando alguien pueda haber visto las actuales. Cada trimestre llegan claves nuevas por sí solas. Las anteriores abren lo que se selló con ellas hasta entonces, y se destruyen igual que al final de sus trimestres. Quien haya copiado tanto el envoltorio de un registro como una clave anterior todavía puede leer ese registro. Sus claves de identidad y de dispositivo se conservan: si alguien vio esas, avise a la autoridad clínica. Sus otros dispositivos se tienen que agregar de nuevo."

msgid ""
"Examples:\n"
"  respite-notes leave\n"
"  respite-notes leave --json\n"
"\n"
"Once you are revoked nobody can seal to you, and what only you could open is lost, unless the programme has a records custodian. Psychotherapy notes are yours alone in any event."
msgstr ""
"Ejemplos:\n"
"  respite-notes leave\n"
"  respite-notes leave --json\n"
"\n"
"Después de su revocación nadie puede sellar para usted, y lo que solo usted podía abrir se pierde, a menos que el programa tenga un custodio de los registros. Las notas de psicoterapia son solo suyas en cualquier caso."

msgid ""
"Examples:\n"
"  respite-notes mark 3 attended\n"
"  respite-notes mark 3 no-show\n"
"  respite-notes mark 3 cancelled"
msgstr ""
"Ejemplos:\n"
"  respite-notes mark 3 attended\n"
"  respite-notes mark 3 no-show\n"
"  respite-notes mark 3 cancelled"

msgid ""
"Examples:\n"
"  respite-notes move 4 --at \"2026-11-24 19:00\"\n"
"\n"
"To others, propose a time instead."
msgstr ""
"Ejemplos:\n"
"  respite-notes move 4 --at \"2026-11-24 19:00\"\n"
"\n"
"A los demás, propóngales un horario."

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
"Ejemplos:\n"
"  respite-notes note 1\n"
"  respite-notes note 1 --format dap --booking 3\n"
"  respite-notes note 1 --revise 2\n"
"  respite-notes note --resume\n"
"  respite-notes note 1 --happened \"2026-11-24 19:00\" --reason-file why.txt\n"
"\n"
"Su editor (VISUAL o EDITOR) recibe un archivo en la memoria; una computadora que usa memoria de intercambio o hiberna puede escribirlo en su disco. Desactive los historiales y respaldos que el editor pueda guardar en otro lugar. Una nota sobre algo de hace más de 72 horas es una entrada tardía: indique el motivo. Muestra cuándo ocurrió y cuándo se escribió."

msgid ""
"Examples:\n"
"  respite-notes now\n"
"  respite-notes now --all"
msgstr ""
"Ejemplos:\n"
"  respite-notes now\n"
"  respite-notes now --all"

msgid ""
"Examples:\n"
"  respite-notes offer 3\n"
"  respite-notes offer 3 --days 30 --kind couple --note-file note.txt\n"
"\n"
"The officer books it with “respite again”. For calls that you owe somebody see “followup”."
msgstr ""
"Ejemplos:\n"
"  respite-notes offer 3\n"
"  respite-notes offer 3 --days 30 --kind couple --note-file note.txt\n"
"\n"
"El oficial la reserva con “respite again”. Para las llamadas que usted debe a alguien, consulte “followup”."

msgid ""
"Examples:\n"
"  respite-notes open 3\n"
"  respite-notes open 3 --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes open 3\n"
"  respite-notes open 3 --json"

msgid ""
"Examples:\n"
"  respite-notes plan history 1\n"
"  respite-notes plan history 1 --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes plan history 1\n"
"  respite-notes plan history 1 --json"

msgid ""
"Examples:\n"
"  respite-notes plan show 1\n"
"  respite-notes plan show 1 --version-number 1\n"
"  respite-notes plan show 1 --json"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite-notes plan write 1\n"
"  respite-notes plan write 1 --text-file plan.txt --goals 1,2 --review 2027-01-31\n"
"  respite-notes plan write 1 --text-file plan.txt --visits 6 --every 14 --from 2027-01-04\n"
"\n"
"Su editor (VISUAL o EDITOR) recibe un archivo en la memoria con el texto de la versión anterior; una computadora que usa memoria de intercambio o hiberna puede escribirlo en su disco. Lo que no se indica queda como estaba: las visitas, el día de revisión. Sin --goals, el plan nombra los objetivos que están abiertos."

msgid ""
"Examples:\n"
"  respite-notes private export 1 --for 3 --out copy\n"
"  respite-notes private export 1 --for 3 --html --out copy --yes\n"
"\n"
"“respite-notes roi add --psychotherapy” records the authorization (45 CFR 164.508). A release of other things is not enough, whatever its words."
msgstr ""
"Ejemplos:\n"
"  respite-notes private export 1 --for 3 --out copy\n"
"  respite-notes private export 1 --for 3 --html --out copy --yes\n"
"\n"
"“respite-notes roi add --psychotherapy” registra la autorización (45 CFR 164.508). Una autorización de divulgación de otras cosas no basta, diga lo que diga."

msgid ""
"Examples:\n"
"  respite-notes private list 1\n"
"  respite-notes private list 1 --json"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite-notes private note 1\n"
"  respite-notes private note 1 --revise 2\n"
"  respite-notes private note 1 --text-file -\n"
"\n"
"Su editor recibe un archivo en memoria; una computadora que usa memoria de intercambio o hiberna puede escribirlo en su disco."

msgid ""
"Examples:\n"
"  respite-notes private passphrase\n"
"  respite-notes private passphrase --private-passphrase-file old --new-private-passphrase-file new\n"
"\n"
"Take another one than that of your state. Nobody can bring it back: not the recovery sheet, not the custodian. An older backup still opens with the older passphrase."
msgstr ""
"Ejemplos:\n"
"  respite-notes private passphrase\n"
"  respite-notes private passphrase --private-passphrase-file old --new-private-passphrase-file new\n"
"\n"
"Elija una distinta de la de sus datos. Nadie puede recuperarla: ni la hoja de recuperación ni el custodio. Un respaldo anterior se sigue abriendo con la frase de contraseña anterior."

msgid ""
"Examples:\n"
"  respite-notes private show 1 2\n"
"  respite-notes private show 1 2 --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes private show 1 2\n"
"  respite-notes private show 1 2 --json"

msgid ""
"Examples:\n"
"  respite-notes propose 3\n"
"  respite-notes propose 3 --at \"2026-11-24 19:00\" --note-file note.txt"
msgstr ""
"Ejemplos:\n"
"  respite-notes propose 3\n"
"  respite-notes propose 3 --at \"2026-11-24 19:00\" --note-file note.txt"

msgid ""
"Examples:\n"
"  respite-notes queue\n"
"  respite-notes queue --json\n"
"\n"
"For each supervisee also how many notes are not signed yet and since when, as their devices said when they last handed in. What is more than two weeks old may be otherwise by now."
msgstr ""
"Ejemplos:\n"
"  respite-notes queue\n"
"  respite-notes queue --json\n"
"\n"
"De cada persona supervisada, también cuántas notas no están firmadas todavía y desde cuándo, según dijeron sus dispositivos en su última entrega. Lo que tiene más de dos semanas puede ser distinto ahora."

msgid ""
"Examples:\n"
"  respite-notes report done 1\n"
"  respite-notes report done 1 --not-owed --text-file why.txt\n"
"\n"
"A report that was made only in writing stays due until the oral one is recorded as well."
msgstr ""
"Ejemplos:\n"
"  respite-notes report done 1\n"
"  respite-notes report done 1 --not-owed --text-file why.txt\n"
"\n"
"Un reporte que se hizo solo por escrito sigue pendiente hasta que también se registre el oral."

msgid ""
"Examples:\n"
"  respite-notes report list 1\n"
"  respite-notes report list 1 --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes report list 1\n"
"  respite-notes report list 1 --json"

msgid ""
"Examples:\n"
"  respite-notes report start 1\n"
"  respite-notes report start 1 --ground child-abuse --text-file what.txt --happened \"2026-11-24 19:00\"\n"
"\n"
"The grounds: child-abuse, elder-abuse, disability-abuse. The timers run from --happened, when you came to suspect."
msgstr ""
"Ejemplos:\n"
"  respite-notes report start 1\n"
"  respite-notes report start 1 --ground child-abuse --text-file what.txt --happened \"2026-11-24 19:00\"\n"
"\n"
"Los motivos: child-abuse, elder-abuse, disability-abuse. Los temporizadores corren desde --happened, cuando usted llegó a sospechar."

msgid ""
"Examples:\n"
"  respite-notes report step 1\n"
"  respite-notes report step 1 --written --text-file reference.txt\n"
"  respite-notes report step 1 --report 2 --happened \"2026-11-24 21:30\"\n"
"\n"
"Log what was told with “respite-notes disclose CASE --report NUMBER”."
msgstr ""
"Ejemplos:\n"
"  respite-notes report step 1\n"
"  respite-notes report step 1 --written --text-file reference.txt\n"
"  respite-notes report step 1 --report 2 --happened \"2026-11-24 21:30\"\n"
"\n"
"Anote lo que se comunicó con “respite-notes disclose CASE --report NUMBER”."

msgid ""
"Examples:\n"
"  respite-notes request dana.request\n"
"\n"
"The file is public: your name and your identity key."
msgstr ""
"Ejemplos:\n"
"  respite-notes request dana.request\n"
"\n"
"El archivo es público: su nombre y su clave de identidad."

msgid ""
"Examples:\n"
"  respite-notes restore usb/keys.bak\n"
"  respite-notes restore usb/keys.bak --recovery-file sheet.txt\n"
"  respite-notes restore --recovery-file sheet.txt\n"
"\n"
"Without a backup file, the recovery sheet opens the state that is here, and you choose a new passphrase."
msgstr ""
"Ejemplos:\n"
"  respite-notes restore usb/keys.bak\n"
"  respite-notes restore usb/keys.bak --recovery-file sheet.txt\n"
"  respite-notes restore --recovery-file sheet.txt\n"
"\n"
"Sin un archivo de respaldo, la hoja de recuperación abre los datos que hay aquí, y usted elige una nueva frase de contraseña."

msgid ""
"Examples:\n"
"  respite-notes retention\n"
"  respite-notes retention list --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes retention\n"
"  respite-notes retention list --json"

msgid ""
"Examples:\n"
"  respite-notes retention death 1\n"
"  respite-notes retention death 1 --on 2026-11-24 --yes\n"
"\n"
"The case is kept for three years from then on, or for as long as the policy says. “respite-notes strike --death” puts a mistake right."
msgstr ""
"Ejemplos:\n"
"  respite-notes retention death 1\n"
"  respite-notes retention death 1 --on 2026-11-24 --yes\n"
"\n"
"El caso se conserva tres años desde entonces, o el tiempo que diga la política. “respite-notes strike --death” corrige un error."

msgid ""
"Examples:\n"
"  respite-notes retention hold 1\n"
"  respite-notes retention hold 1 --reason-file subpoena.txt"
msgstr ""
"Ejemplos:\n"
"  respite-notes retention hold 1\n"
"  respite-notes retention hold 1 --reason-file subpoena.txt"

msgid ""
"Examples:\n"
"  respite-notes retention keep 1\n"
"\n"
"It stays on this device alone, until the case's time is over."
msgstr ""
"Ejemplos:\n"
"  respite-notes retention keep 1\n"
"\n"
"Se queda solo en este dispositivo, hasta que termine el plazo del caso."

msgid ""
"Examples:\n"
"  respite-notes retention let-go 1\n"
"  respite-notes retention let-go 1 --yes"
msgstr ""
"Ejemplos:\n"
"  respite-notes retention let-go 1\n"
"  respite-notes retention let-go 1 --yes"

msgid ""
"Examples:\n"
"  respite-notes retention lift 1\n"
"  respite-notes retention lift 1 --reason-file order.txt --yes"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite-notes retention sweep\n"
"  respite-notes retention sweep 4 7\n"
"  respite-notes retention sweep --yes --json\n"
"\n"
"Donde no se puede preguntar a nadie y no se indica --yes, solo dice lo que destruiría. Las notas de psicoterapia se van con su caso donde se indica su frase de contraseña. Los respaldos creados antes conservan lo que contienen; un servidor que guarda copias no puede hacer nada con ellas una vez destruida la clave de este trimestre, cerca de un mes después del trimestre."

msgid ""
"Examples:\n"
"  respite-notes roi add 1\n"
"  respite-notes roi add 1 --parts notes,plans-and-goals --until 2027-06-30 --recipient-file who.txt --purpose-file why.txt --copy-given\n"
"  respite-notes roi add 1 --psychotherapy --until 2027-01-31\n"
"\n"
"A written release names recipient and scope (CGS 52-146q(b)). Recipient and purpose are no arguments: others on this machine could see them. Psychotherapy notes need an authorization of their own (45 CFR 164.508); combine it with nothing."
msgstr ""
"Ejemplos:\n"
"  respite-notes roi add 1\n"
"  respite-notes roi add 1 --parts notes,plans-and-goals --until 2027-06-30 --recipient-file who.txt --purpose-file why.txt --copy-given\n"
"  respite-notes roi add 1 --psychotherapy --until 2027-01-31\n"
"\n"
"Una autorización de divulgación por escrito nombra al destinatario y el alcance (CGS 52-146q(b)). El destinatario y el propósito no son argumentos: otras personas en esta computadora podrían verlos. Las notas de psicoterapia necesitan una autorización propia (45 CFR 164.508); no la combine con nada."

msgid ""
"Examples:\n"
"  respite-notes roi list 1\n"
"  respite-notes roi list 1 --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes roi list 1\n"
"  respite-notes roi list 1 --json"

msgid ""
"Examples:\n"
"  respite-notes roi revoke 1 2\n"
"  respite-notes roi revoke 1 2 --in-writing --yes"
msgstr ""
"Ejemplos:\n"
"  respite-notes roi revoke 1 2\n"
"  respite-notes roi revoke 1 2 --in-writing --yes"

msgid ""
"Examples:\n"
"  respite-notes schedule\n"
"  respite-notes schedule --all\n"
"  respite-notes schedule --offline --json"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite-notes search\n"
"  echo \"night elm\" | respite-notes search --text-file -\n"
"\n"
"Deben aparecer todas las palabras, completas o en parte. Las palabras no se dan como argumentos: otras personas en esta computadora podrían verlas."

msgid ""
"Examples:\n"
"  respite-notes share 1\n"
"  respite-notes share 1 --with \"Ben Ortiz\"\n"
"  respite-notes share 1 --with Ben --cover --until 2026-12-24\n"
"\n"
"The records are wrapped anew for the colleague; the server is told nothing but who may fetch. Psychotherapy notes never go along. A cover does not end by itself: “due” says when its day has come, and “unshare” ends it."
msgstr ""
"Ejemplos:\n"
"  respite-notes share 1\n"
"  respite-notes share 1 --with \"Ben Ortiz\"\n"
"  respite-notes share 1 --with Ben --cover --until 2026-12-24\n"
"\n"
"Los registros se envuelven de nuevo para el colega; al servidor no se le dice nada, salvo quién puede descargar. Las notas de psicoterapia nunca se incluyen. Una suplencia no termina por sí sola: “due” indica cuándo llegó su día, y “unshare” la termina."

msgid ""
"Examples:\n"
"  respite-notes sign 1 2\n"
"  respite-notes sign 1 2 --yes"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite-notes strike 1 2\n"
"  respite-notes strike 1 2 --yes --reason-file why.txt\n"
"  respite-notes strike 1 --session 3\n"
"  respite-notes strike 1 --hand-off 1\n"
"\n"
"Puede hacerlo su autor o quien lo supervisa. Una sesión se lleva sus seguimientos. Lo que se comunicó queda comunicado: una divulgación tachada permanece en el registro."

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
"Ejemplos:\n"
"  respite-notes sync\n"
"  respite-notes sync --json\n"
"  respite-notes sync --only-copy\n"
"  respite-notes sync --hand-in\n"
"\n"
"Los registros de sus casos esperan un momento propio, para que el servidor no vea cuándo se escribieron; --hand-in los envía ahora. --only-copy es para el único dispositivo que continúa después de haber usado dos copias de sus claves.\n"
"\n"
"Lo que el servidor muestra y no debería, o retiene, nunca se da por cierto: cada tipo es una advertencia en la salida de errores, y --json lo cuenta en “findings”. La orden termina aun así con 0, pues tomó lo que se verifica y el trabajo sigue; termina con 1 si el lado del departamento no responde."

msgid ""
"Examples:\n"
"  respite-notes tasks\n"
"  respite-notes tasks --json\n"
"  respite-notes tasks --done 3\n"
"\n"
"A session leaves the list when it is cancelled or moved, or when you say that it was handed over otherwise."
msgstr ""
"Ejemplos:\n"
"  respite-notes tasks\n"
"  respite-notes tasks --json\n"
"  respite-notes tasks --done 3\n"
"\n"
"Una sesión sale de la lista cuando se cancela o se cambia, o cuando usted indica que se reasignó de otra manera."

msgid ""
"Examples:\n"
"  respite-notes today\n"
"  respite-notes today --offline --json\n"
"\n"
"One list with times: follow-ups, next-day holds, hand-offs that stand still, notes without a signature (72 hours) or co-signature (7 days), reports (12 and 48 hours). For supervisors, how many notes wait, and how many of their supervisees' are unsigned. Below it, your own figures against the goals that the programme has signed; nobody else sees them."
msgstr ""
"Ejemplos:\n"
"  respite-notes today\n"
"  respite-notes today --offline --json\n"
"\n"
"Una sola lista con horas: seguimientos, espacios guardados para el día siguiente, traspasos que no avanzan, notas sin firma (72 horas) o sin cofirma (7 días), reportes (12 y 48 horas). Para supervisores, cuántas notas esperan, y cuántas de quienes supervisan están sin firmar. Debajo, sus propias cifras frente a las metas que el programa ha firmado; nadie más las ve."

msgid ""
"Examples:\n"
"  respite-notes transfer 1 --to \"Ben Ortiz\"\n"
"  respite-notes transfer --all --to Ben\n"
"\n"
"You leave the case: nothing that comes after is sealed to you. Sign or discard your drafts first. Psychotherapy notes never go along: they stay yours, and nobody else can ever read them."
msgstr ""
"Ejemplos:\n"
"  respite-notes transfer 1 --to \"Ben Ortiz\"\n"
"  respite-notes transfer --all --to Ben\n"
"\n"
"Usted deja el caso: nada de lo que venga después se sella para usted. Primero firme o descarte sus borradores. Las notas de psicoterapia nunca se incluyen: siguen siendo suyas, y nadie más podrá leerlas jamás."

msgid ""
"Examples:\n"
"  respite-notes unshare 1\n"
"  respite-notes unshare 1 \"Ben Ortiz\"\n"
"\n"
"All records are wrapped anew without them. What they have read, copied or still have on their device stays with them; no program can take it back."
msgstr ""
"Ejemplos:\n"
"  respite-notes unshare 1\n"
"  respite-notes unshare 1 \"Ben Ortiz\"\n"
"\n"
"Todos los registros se envuelven de nuevo sin incluir a esa persona. Lo que leyó, copió o todavía tiene en su dispositivo se queda con ella; ninguna aplicación puede recuperarlo."

msgid ""
"Examples:\n"
"  respite-notes verify\n"
"  respite-notes verify --json"
msgstr ""
"Ejemplos:\n"
"  respite-notes verify\n"
"  respite-notes verify --json"

msgid ""
"Examples:\n"
"  respite-notes wipe\n"
"  respite-notes wipe --yes\n"
"\n"
"Backups elsewhere are not touched."
msgstr ""
"Ejemplos:\n"
"  respite-notes wipe\n"
"  respite-notes wipe --yes\n"
"\n"
"Los respaldos que estén en otro lugar no se tocan."

msgid ""
"Examples:\n"
"  respite-summary coverage\n"
"  respite-summary coverage --days 28 --json\n"
"  respite-summary coverage --model police-based\n"
"\n"
"From the openings that are the same for everybody who asks; nothing here is about an officer. The goals are those of the signed policy."
msgstr ""
"Ejemplos:\n"
"  respite-summary coverage\n"
"  respite-summary coverage --days 28 --json\n"
"  respite-summary coverage --model police-based\n"
"\n"
"A partir de los horarios disponibles, que son iguales para quien pregunte; nada aquí trata de un oficial. Las metas son las de la política firmada."

msgid ""
"Examples:\n"
"  respite-summary export --html summary.html\n"
"  respite-summary export --round 2027-Q1 --csv summary.csv --json summary.json\n"
"\n"
"The page is one file without scripts that loads nothing; it prints on two sheets."
msgstr ""
"Ejemplos:\n"
"  respite-summary export --html summary.html\n"
"  respite-summary export --round 2027-Q1 --csv summary.csv --json summary.json\n"
"\n"
"La página es un solo archivo sin scripts que no carga nada; se imprime en dos hojas."

msgid ""
"Examples:\n"
"  respite-summary invitation\n"
"  respite-summary invitation > invitation.txt"
msgstr ""
"Ejemplos:\n"
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
"Ejemplos:\n"
"  respite-summary join\n"
"  respite-summary join --invitation-file invitation.txt --words-compared\n"
"  respite-summary join --bundle programme.bundle\n"
"\n"
"Una invitación es una dirección y cuatro grupos, como los imprime “respite-summary invitation”. La tarjeta de un oficial no lo es: su código le pertenece a un oficial."

msgid ""
"Examples:\n"
"  respite-summary latest\n"
"  respite-summary latest --json"
msgstr ""
"Ejemplos:\n"
"  respite-summary latest\n"
"  respite-summary latest --json"

msgid ""
"Examples:\n"
"  respite-summary list\n"
"  respite-summary list --json"
msgstr ""
"Ejemplos:\n"
"  respite-summary list\n"
"  respite-summary list --json"

msgid ""
"Examples:\n"
"  respite-summary show 2027-Q1\n"
"  respite-summary show 2027-Q1 --json"
msgstr ""
"Ejemplos:\n"
"  respite-summary show 2027-Q1\n"
"  respite-summary show 2027-Q1 --json"

msgid ""
"Examples:\n"
"  respite-summary trend\n"
"  respite-summary trend --json"
msgstr ""
"Ejemplos:\n"
"  respite-summary trend\n"
"  respite-summary trend --json"

msgid ""
"Examples:\n"
"  respite-summary verify\n"
"  respite-summary verify --json"
msgstr ""
"Ejemplos:\n"
"  respite-summary verify\n"
"  respite-summary verify --json"

msgid "Exception {number}"
msgstr "Excepción {number}"

msgid "Exit with 1 where something has expired or ends within 30 days: for a timer that sends mail."
msgstr "Terminar con 1 cuando algo ha vencido o vence dentro de 30 días: para un temporizador que envía correo."

msgid "Expired"
msgstr "Vencido"

msgid "Expired: {document}. No new bookings until the clinical authority renews it: {contact}."
msgstr "Vencido: {document}. No hay reservas nuevas hasta que la autoridad clínica lo renueve: {contact}."

msgid "Expires"
msgstr "Vence"

msgid "Expires soon"
msgstr "Vence pronto"

msgid "Expires soon: {document}. The clinical authority renews it: {contact}."
msgstr "Vence pronto: {document}. La autoridad clínica lo renueva: {contact}."

msgctxt "kind of service"
msgid "Faith"
msgstr "Fe"

msgid "Family"
msgstr "Familiar"

msgctxt "kind of service"
msgid "Family"
msgstr "Familia"

msgid "Family and home"
msgstr "Familia y hogar"

msgid "Fetch and verify the schedule, acknowledge what is new, send what is saved."
msgstr "Descargar y verificar la agenda, confirmar lo nuevo y enviar lo guardado."

msgid "Fetching case files"
msgstr "Descargando expedientes"

msgid "Fetching tokens"
msgstr "Descargando vales"

msgid "Fewer holders are left than shares are needed: nobody can put the key together. Found a new custodian."
msgstr "Quedan menos titulares que las partes necesarias: nadie puede recomponer la clave. Cree un custodio nuevo."

msgid "Figures of a round were released before it was over."
msgstr "Se publicaron cifras de una ronda antes de que terminara."

msgid "Files that the authority wrote."
msgstr "Archivos que escribió la autoridad."

msgid "Find a free time outside your shifts. Nothing about you leaves this device."
msgstr "Buscar un horario disponible fuera de sus turnos. Nada sobre usted sale de este dispositivo."

msgid "Find words in all your case files; the search runs in memory, and no index is kept."
msgstr "Buscar palabras en todos sus expedientes; la búsqueda se hace en la memoria y no se guarda ningún índice."

msgid "Finish what waits, fetch tokens that are due, look for answers."
msgstr "Terminar lo que espera, descargar los vales que correspondan y buscar respuestas."

msgid "First contact"
msgstr "Primer contacto"

msgid "First quarter"
msgstr "Primer trimestre"

msgid "First “init”, then “request” for the clinical authority, then “join” and “availability set”. Start without a command for a menu. “respite-notes now” shows whom to call at once; it needs no network and no passphrase. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."
msgstr "Primero “init”, luego “request” para la autoridad clínica, luego “join” y “availability set”. Empiece sin ningún comando para ver un menú. “respite-notes now” muestra a quién llamar de inmediato; no necesita red ni frase de contraseña. Códigos de salida: 0 hecho, 1 rechazado o fallido, 2 uso incorrecto."

msgid "Follow-up"
msgstr "Seguimiento"

msgid "Follow-up added"
msgstr "Seguimiento agregado"

msgid "Follow-up {number} is due {time}."
msgstr "El seguimiento {number} vence el {time}."

msgid "Follow-up {number}: {day} is kept for this person."
msgstr "Seguimiento {number}: día guardado para esta persona: {day}."

msgid "Follow-up {number}: {state}."
msgstr "Seguimiento {number}: {state}."

msgid "Follow-ups"
msgstr "Seguimientos"

msgid "Follow-ups kept"
msgstr "Seguimientos cumplidos"

msgid "Follow-ups, in hours after a session"
msgstr "Seguimientos, en horas después de una sesión"

msgid "Follow-ups, in hours after somebody did not come"
msgstr "Seguimientos, en horas después de que alguien no asistió"

msgid "For"
msgstr "Para"

msgid "For everything else your consent in writing is needed. It names who may receive what, and you can withdraw it in writing at any time."
msgstr "Para todo lo demás hace falta su consentimiento por escrito. En él se indica quién puede recibir qué, y usted puede retirarlo por escrito en cualquier momento."

msgid ""
"For example:\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"The setting in front keeps a crash from printing memory. Logs go to standard error; they name no person, no address and no key."
msgstr ""
"Por ejemplo:\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"El ajuste que va al principio evita que un fallo imprima la memoria. Los registros de actividad van al error estándar; no nombran a ninguna persona, ninguna dirección ni ninguna clave."

msgid ""
"For example:\n"
"  respite-authority amend programme.bundle --programme programme.yaml\n"
"\n"
"Says in plain words what changes. The sponsor signs the policy after that, with “sign”; until then the old one holds. Print cards for a new department with “cards --new-officers”."
msgstr ""
"Por ejemplo:\n"
"  respite-authority amend programme.bundle --programme programme.yaml\n"
"\n"
"Dice en palabras sencillas qué cambia. Después, el patrocinador firma la política con “sign”; hasta entonces vale la anterior. Imprima tarjetas para un departamento nuevo con “cards --new-officers”."

msgid ""
"For example:\n"
"  respite-authority cards programme.bundle --cell \"River towns\" --count 10 --programme programme.yaml\n"
"\n"
"They replace lost cards and end with the others; for officers who joined, say how many with --new-officers: only those make a cell larger. At least ten at once, since a single new card would tell whose it is. Cards that were printed before stay valid. Nothing lists which card is whose: let them be drawn like lots."
msgstr ""
"Por ejemplo:\n"
"  respite-authority cards programme.bundle --cell \"River towns\" --count 10 --programme programme.yaml\n"
"\n"
"Reemplazan tarjetas perdidas y terminan con las demás; para oficiales que se incorporaron, indique cuántos con --new-officers: solo esas agrandan una agrupación. Al menos diez a la vez, porque una sola tarjeta nueva revelaría de quién es. Las tarjetas impresas antes siguen siendo válidas. Ninguna lista dice de quién es cada tarjeta: que se saquen al azar, como en un sorteo."

msgid ""
"For example:\n"
"  respite-authority certify programme.bundle --programme programme.yaml --request ana.request\n"
"\n"
"Compare the six words with the clinician in person or by telephone before you sign. The bundle is replaced; both sides import it again. Without --request the entries of those who are on the roster already are taken anew from the programme file."
msgstr ""
"Por ejemplo:\n"
"  respite-authority certify programme.bundle --programme programme.yaml --request ana.request\n"
"\n"
"Compare las seis palabras con el profesional, en persona o por teléfono, antes de firmar. El paquete se reemplaza; ambos lados lo importan de nuevo. Sin --request, las entradas de quienes ya están en el directorio se toman de nuevo del archivo del programa."

msgid ""
"For example:\n"
"  respite-authority charter programme.bundle --programme programme.yaml --request ruth/signer.request\n"
"\n"
"The programme file names the signers from now on; --request brings the keys that are new. Enough signers of the old charter and enough of the new one then run “sign”. Cards that were printed before stay valid."
msgstr ""
"Por ejemplo:\n"
"  respite-authority charter programme.bundle --programme programme.yaml --request ruth/signer.request\n"
"\n"
"A partir de ahora, el archivo del programa nombra a los firmantes; --request trae las claves que son nuevas. Después, suficientes firmantes de la carta constitutiva anterior y suficientes de la nueva ejecutan “sign”. Las tarjetas impresas antes siguen siendo válidas."

msgid ""
"For example:\n"
"  respite-authority custodian programme.bundle --plan custodian.plan\n"
"  respite-authority custodian programme.bundle --none\n"
"\n"
"The plan is what “respite-notes custodian found” wrote. Compare the six words with the clinician who ran it, in person or by telephone. Officers read in the limits of confidentiality who holds shares and how many are needed. A new custodian takes the place of the one before."
msgstr ""
"Por ejemplo:\n"
"  respite-authority custodian programme.bundle --plan custodian.plan\n"
"  respite-authority custodian programme.bundle --none\n"
"\n"
"El plan es lo que escribió “respite-notes custodian found”. Compare las seis palabras con el profesional que lo ejecutó, en persona o por teléfono. Los oficiales leen en los límites de la confidencialidad quiénes tienen partes y cuántas hacen falta. Un custodio nuevo ocupa el lugar del anterior."

msgid ""
"For example:\n"
"  respite-authority found programme.yaml --side department.request --side provider.request --request requests --home helen\n"
"\n"
"Signs with your key. Further signers then run “sign”, and both sides import the bundle; the provider side also takes the code digests."
msgstr ""
"Por ejemplo:\n"
"  respite-authority found programme.yaml --side department.request --side provider.request --request requests --home helen\n"
"\n"
"Firma con su clave. Después, los demás firmantes ejecutan “sign” y ambos lados importan el paquete; el lado del proveedor toma también las huellas de códigos."

msgid ""
"For example:\n"
"  respite-authority init --role clinical --home helen\n"
"\n"
"Keep the folder on a stick in a safe place. The file signer.request in it is public: hand it to whoever founds the programme."
msgstr ""
"Por ejemplo:\n"
"  respite-authority init --role clinical --home helen\n"
"\n"
"Guarde la carpeta en una memoria USB, en un lugar seguro. El archivo signer.request que está en ella es público: entréguelo a quien funda el programa."

msgid ""
"For example:\n"
"  respite-authority policy check Policies\n"
"  respite-authority policy diff Policies programme/programme.bundle\n"
"  respite-authority policy sign Policies programme/programme.bundle --home clinical\n"
"\n"
"A rule holds only in a bundle that a clinical signer and the sponsor have both signed; every program checks that itself."
msgstr ""
"Por ejemplo:\n"
"  respite-authority policy check Policies\n"
"  respite-authority policy diff Policies programme/programme.bundle\n"
"  respite-authority policy sign Policies programme/programme.bundle --home clinical\n"
"\n"
"Una regla vale solo en un paquete que hayan firmado un firmante clínico y el patrocinador; cada aplicación lo comprueba por sí misma."

msgid ""
"For example:\n"
"  respite-authority revoke programme.bundle \"Ana Torres\"\n"
"\n"
"Cannot be undone for that key; a clinician who comes back makes a new one."
msgstr ""
"Por ejemplo:\n"
"  respite-authority revoke programme.bundle \"Ana Torres\"\n"
"\n"
"No se puede deshacer para esa clave; un profesional que regresa crea una nueva."

msgid ""
"For example:\n"
"  respite-authority rounds programme.bundle --programme programme.yaml --side department.request --side provider.request --out 2027\n"
"\n"
"Keys that are named stay; bookings and tokens of the old year stay good. New cards begin where the old ones end; none are printed while the old ones last for three quarters more. Roster and policy are dated anew, from the programme file. The sponsor signs the policy after that, with “sign”."
msgstr ""
"Por ejemplo:\n"
"  respite-authority rounds programme.bundle --programme programme.yaml --side department.request --side provider.request --out 2027\n"
"\n"
"Las claves ya nombradas se conservan; las reservas y los vales del año anterior siguen siendo válidos. Las tarjetas nuevas empiezan donde terminan las anteriores; no se imprime ninguna mientras las anteriores duren tres trimestres más. El directorio y la política reciben fechas nuevas, según el archivo del programa. Después, el patrocinador firma la política con “sign”."

msgid ""
"For example:\n"
"  respite-authority sides programme.bundle --side department.request\n"
"\n"
"For the request that a side writes after rotating its certificate or moving. Rounds and policy stay as they are."
msgstr ""
"Por ejemplo:\n"
"  respite-authority sides programme.bundle --side department.request\n"
"\n"
"Para la solicitud que un lado escribe después de renovar su certificado o de mudarse. Las rondas y la política quedan como están."

msgid ""
"For example:\n"
"  respite-authority sign programme/programme.bundle --home council\n"
"\n"
"Shows in plain words what you are about to sign. The file is replaced by the same one with your signature added."
msgstr ""
"Por ejemplo:\n"
"  respite-authority sign programme/programme.bundle --home council\n"
"\n"
"Muestra en palabras sencillas lo que usted está por firmar. El archivo se reemplaza por el mismo con su firma agregada."

msgid ""
"For example:\n"
"  respite-server backup /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"The copy holds the server's secret keys: keep it as well as the server, and delete it when the bookings in it should be gone. It holds no key of a check-in round: a server that is restored from it needs new ones for the rounds to come."
msgstr ""
"Por ejemplo:\n"
"  respite-server backup /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"La copia contiene las claves secretas del servidor: cuídela tanto como al servidor, y bórrela cuando las reservas que contiene deban desaparecer. No contiene ninguna clave de una ronda de autochequeos: un servidor restaurado a partir de ella necesita claves nuevas para las rondas que vienen."

msgid ""
"For example:\n"
"  respite-server check --home /srv/respite"
msgstr ""
"Por ejemplo:\n"
"  respite-server check --home /srv/respite"

msgid ""
"For example:\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  respite-server import programme.bundle provider.codes --home /srv/respite\n"
"\n"
"The provider side also takes the file of code digests. What is older than what is there already, or not signed as it must be, is refused."
msgstr ""
"Por ejemplo:\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  respite-server import programme.bundle provider.codes --home /srv/respite\n"
"\n"
"El lado del proveedor toma también el archivo de huellas de códigos. Se rechaza lo que es anterior a lo que ya hay, o no está firmado como debe estarlo."

msgid ""
"For example:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server init --role both --home ./both \\\n"
"    --address https://127.0.0.1:8443 --address https://127.0.0.1:8444\n"
"\n"
"Give the file side.request to the clinical authority, by hand or over a channel that you trust."
msgstr ""
"Por ejemplo:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server init --role both --home ./both \\\n"
"    --address https://127.0.0.1:8443 --address https://127.0.0.1:8444\n"
"\n"
"Entregue el archivo side.request a la autoridad clínica, en mano o por un canal en el que usted confíe."

msgid ""
"For example:\n"
"  respite-server request --home /srv/respite"
msgstr ""
"Por ejemplo:\n"
"  respite-server request --home /srv/respite"

msgid ""
"For example:\n"
"  respite-server restore /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"Every file of the backup is checked before the folder appears. What was booked after the backup is lost on the server, not with the officers and clinicians who booked it."
msgstr ""
"Por ejemplo:\n"
"  respite-server restore /mnt/backup/2026-11-22 --home /srv/respite\n"
"\n"
"Cada archivo del respaldo se comprueba antes de que aparezca la carpeta. Lo que se reservó después del respaldo se pierde en el servidor, pero no para los oficiales y profesionales que lo reservaron."

msgid ""
"For example:\n"
"  respite-server rotate-certificate --home /srv/respite\n"
"\n"
"Clients accept both certificates that the roster names, so nobody is locked out. Restart the server, then give the new side.request to the authority."
msgstr ""
"Por ejemplo:\n"
"  respite-server rotate-certificate --home /srv/respite\n"
"\n"
"Los clientes aceptan los dos certificados que nombra el directorio, así que nadie queda excluido. Reinicie el servidor y después entregue el nuevo side.request a la autoridad."

msgid ""
"For example:\n"
"  respite-server status --home /srv/respite --json"
msgstr ""
"Por ejemplo:\n"
"  respite-server status --home /srv/respite --json"

msgid "For first responders and their families."
msgstr "Para personal de primera respuesta y sus familias."

msgid "For lost ones"
msgstr "Para las perdidas"

msgid "For police only: answered by retired officers, with no ties to any department."
msgstr "Solo para policías: atienden oficiales retirados, sin vínculos con ningún departamento."

msgid "For somebody at the door"
msgstr "Para alguien que llega sin cita"

msgid "For somebody who came without a booking."
msgstr "Para alguien que llegó sin reserva."

msgid "For the officer of a booking"
msgstr "Para el oficial de una reserva"

msgid "For the officer of this booking."
msgstr "Para el oficial de esta reserva."

msgid "For the signers of a programme, on a machine that is not connected. Exit codes: 0 done, 1 refused or failed, 2 wrong usage."
msgstr "Para los firmantes de un programa, en una computadora sin conexión. Códigos de salida: 0 hecho, 1 rechazado o fallido, 2 uso incorrecto."

msgid "For the timer: fetch tokens that are due, or send a check-in that waits, or do nothing, without a word."
msgstr "Para el temporizador: descargar los vales que correspondan, o enviar un autochequeo que espera, o no hacer nada; siempre en silencio."

msgid "For which purpose?"
msgstr "¿Con qué propósito?"

msgid "For whom?"
msgstr "¿Para quién?"

msgid "Forget the exception with this number."
msgstr "Olvidar la excepción con este número."

msgid "Forget what was imported."
msgstr "Olvidar lo que se importó."

msgid "Formats of notes"
msgstr "Formatos de notas"

msgid "Former records custodians"
msgstr "Custodios anteriores de los registros"

msgid "Found a programme, sign its documents, print its cards."
msgstr "Funde un programa, firme sus documentos, imprima sus tarjetas."

msgid "Found a programme: documents, a year of rounds, cards and a poster."
msgstr "Fundar un programa: documentos, un año de rondas, tarjetas y un afiche."

msgid "Found this programme, and sign it as {name}?"
msgstr "¿Fundar este programa y firmarlo como {name}?"

msgid "Free by the next day"
msgstr "Disponible a más tardar al día siguiente"

msgid "Free instead, the server says:"
msgstr "Según el servidor, en cambio, están libres:"

msgid "Free on that day:"
msgstr "Horarios disponibles ese día:"

msgid "From"
msgstr "Desde"

msgid "From a round to come on, a check-in would ask: {questions}."
msgstr "Desde una próxima ronda, un autochequeo preguntaría: {questions}."

msgid "From now until six in the morning."
msgstr "Desde ahora hasta las seis de la mañana."

msgid "From the case files"
msgstr "De los expedientes"

msgid "From when on these weekdays."
msgstr "Desde qué hora en estos días de la semana."

msgid "Further lines of the crisis card"
msgstr "Otras líneas de la tarjeta de crisis"

msgid "GIRP note"
msgstr "Nota GIRP"

msgid "Get the tool on a device of your own: {address} (SHA-256 {digest})."
msgstr "Obtenga la herramienta en un dispositivo propio: {address} (SHA-256 {digest})."

msgid "Get the tool on a device of your own; whoever gave you this card says where."
msgstr "Obtenga la herramienta en un dispositivo propio; quien le dio esta tarjeta le dirá dónde."

msgid "Give --agree or --refuse, not both."
msgstr "Indique --agree o --refuse, no ambos."

msgid "Give --booking or --session, not both."
msgstr "Indique --booking o --session, no las dos."

msgid "Give --closed or --open, not both."
msgstr "Indique --closed o --open, no las dos."

msgid "Give --cover or --supervise, not both."
msgstr "Indique --cover o --supervise, no ambas."

msgid "Give --private or --now, not both."
msgstr "Indique --private o --now, no las dos."

msgid "Give --release and its number, or --basis, or --report."
msgstr "Indique --release y su número, o --basis, o --report."

msgid "Give --resource or --service-file, not both."
msgstr "Indique --resource o --service-file, no las dos."

msgid "Give --revise or --resume, not both."
msgstr "Indique --revise o --resume, no las dos."

msgid "Give --to or --booking, not both."
msgstr "Indique --to o --booking, no las dos."

msgid "Give --walk-in, or --booking and its number."
msgstr "Indique --walk-in, o --booking con su número."

msgid "Give --weekdays, --from and --to together."
msgstr "Indique --weekdays, --from y --to juntas."

msgid "Give a booking or --walk-in, not both."
msgstr "Indique una reserva o --walk-in, no las dos cosas."

msgid "Give a bundle or a card file, not both."
msgstr "Indique un paquete o un archivo de tarjeta, no los dos."

msgid "Give a calendar file, or --none."
msgstr "Indique un archivo de calendario, o --none."

msgid "Give a file or hours, not both."
msgstr "Indique un archivo u horas, no las dos cosas."

msgid "Give a period, or --cancel."
msgstr "Indique un período, o --cancel."

msgid "Give days, or --remove."
msgstr "Indique días, o --remove."

msgid "Give each a name of its own, or remove one."
msgstr "Dé a cada uno un nombre propio o quite uno."

msgid "Give it back for revision."
msgstr "Devolverla para revisión."

msgid "Give one --address for each side."
msgstr "Indique una opción --address para cada lado."

msgid "Give one --listen for each side, or none."
msgstr "Indique una opción --listen para cada lado, o ninguna."

msgid "Give one of --due, --booking and --next-day."
msgstr "Indique una sola de estas opciones: --due, --booking o --next-day."

msgid "Give one of --preset, --cycle, --calendar and --irregular."
msgstr "Indique una sola de estas opciones: --preset, --cycle, --calendar o --irregular."

msgid "Give the authority the file {request}, and read out these six words by telephone: {words}."
msgstr "Entregue a la autoridad el archivo {request}, y lea estas seis palabras por teléfono: {words}."

msgid "Give the device your share of the records custodian's key too."
msgstr "Dar al dispositivo también su parte de la clave del custodio de los registros."

msgid "Give the first day of a cycle with --anchor."
msgstr "Indique el primer día de un ciclo con --anchor."

msgid "Give the number of a case, or --all."
msgstr "Indique el número de un caso, o --all."

msgid "Give the plan with --plan, or say --none."
msgstr "Indique el plan con --plan, o diga --none."

msgid "Give this device your share of the records custodian's key too? If it is lost, nothing takes the share back."
msgstr "¿Dar a este dispositivo también su parte de la clave del custodio de los registros? Si se pierde, nada recupera la parte."

msgid "Give this note back?"
msgstr "¿Devolver esta nota?"

msgid "Given back by the supervisor: {reason}"
msgstr "Devuelta por el supervisor: {reason}"

msgid "Given back with your remark."
msgstr "Devuelta con su comentario."

msgid "Go on with a draft"
msgstr "Continuar con un borrador"

msgid "Go on with this draft."
msgstr "Continuar con este borrador."

msgid "Go on with what you left unfinished: a draft, or a text that became none."
msgstr "Continuar con lo que dejó sin terminar: un borrador, o un texto que no llegó a serlo."

msgid "Go on with what you wrote?"
msgstr "¿Continuar con lo que escribió?"

msgid "Goal"
msgstr "Objetivo"

msgid "Goal set"
msgstr "Objetivo fijado"

msgid "Goal {number} is set."
msgstr "El objetivo {number} está fijado."

msgid "Goal {number}, case {case}:"
msgstr "Objetivo {number}, caso {case}:"

msgid "Goal {number}: {status}."
msgstr "Objetivo {number}: {status}."

msgid "Goals"
msgstr "Objetivos"

msgid "Goals met"
msgstr "Objetivos cumplidos"

msgid "Goals of a department"
msgstr "Metas de un departamento"

msgid "Goals of a department, of departments together and of the programme are those of the policy that is signed now."
msgstr "Las metas de un departamento, de los departamentos en conjunto y del programa son las de la política firmada ahora."

msgid "Goals of departments that are counted together"
msgstr "Metas de los departamentos que se cuentan juntos"

msgid "Goals of each level, in hundredths, sessions or hours"
msgstr "Metas de cada nivel, en centésimas, sesiones u horas"

msgid "Goals of the programme"
msgstr "Metas del programa"

msgid "Goals reached"
msgstr "Objetivos alcanzados"

msgid "Goals, in hundredths of the days"
msgstr "Metas, en centésimas de los días"

msgid "Good in"
msgstr "Válidas en"

msgid "Ground"
msgstr "Motivo"

msgid "Group"
msgstr "Grupal"

msgid "Group note"
msgstr "Nota de grupo"

msgid "Hand a case, or your whole caseload, to a colleague who answers for it from now on."
msgstr "Transferir un caso, o todos sus casos, a un colega que desde ahora responde por ellos."

msgid "Hand in records of your cases now; the server sees when they were written."
msgstr "Entregar ahora los registros de sus casos; el servidor ve cuándo se escribieron."

msgid "Hand over, since nobody else belongs to them: cases {cases}."
msgstr "Transfiera los que no tienen ningún otro miembro: casos {cases}."

msgid "Hand the new wraps in with “respite-notes sync”, and make a backup: an older one lacks these keys."
msgstr "Entregue los nuevos envoltorios con “respite-notes sync” y cree un respaldo: a uno anterior le faltan estas claves."

msgid "Hand {count} case to {name} and leave it? Your psychotherapy notes do not go along."
msgid_plural "Hand {count} cases to {name} and leave them? Your psychotherapy notes do not go along."
msgstr[0] "¿Transferir {count} caso a {name} y dejarlo? Sus notas de psicoterapia no se incluyen."
msgstr[1] "¿Transferir {count} de casos a {name} y dejarlos? Sus notas de psicoterapia no se incluyen."
msgstr[2] "¿Transferir {count} casos a {name} y dejarlos? Sus notas de psicoterapia no se incluyen."

msgid "Hand-off"
msgstr "Traspaso"

msgid "Hand-off offered"
msgstr "Traspaso ofrecido"

msgid "Hand-off to {service}"
msgstr "Traspaso a: {service}"

msgid "Hand-off without an end"
msgstr "Traspaso sin cierre"

msgid "Hand-off {number} to {service} has no end; “handoff complete {case} {number}”, “decline” or “lost” gives it one."
msgstr "El traspaso {number} a “{service}” no tiene cierre; “handoff complete {case} {number}”, “decline” o “lost” se lo da."

msgid "Hand-off {number} to {service}: offered."
msgstr "Traspaso {number} a “{service}”: ofrecido."

msgid "Hand-off {number}: {stage}."
msgstr "Traspaso {number}: {stage}."

msgid "Hand-offs"
msgstr "Traspasos"

msgid "Hand-offs completed"
msgstr "Traspasos completados"

msgid "Hand-offs to other services, each tracked until it has an end."
msgstr "Traspasos a otros servicios, cada uno con seguimiento hasta que tenga un cierre."

msgid "Handed off"
msgstr "Traspasado a otro servicio"

msgid "Handing in case files"
msgstr "Entrega de expedientes"

msgid "Have these answers counted with everybody's, sealed so that nobody can read them?"
msgstr "¿Quiere que estas respuestas se cuenten con las de todos, selladas para que nadie pueda leerlas?"

msgid "Have these answers counted with everybody's, sealed so that only the operator of both sides could read them?"
msgstr "¿Quiere que estas respuestas se cuenten con las de todos, selladas de modo que solo el operador de ambos lados podría leerlas?"

msgid "Have you read this, and do you want to go on?"
msgstr "¿Ha leído esto y desea continuar?"

msgid "Have you written it down or printed it?"
msgstr "¿Ya la copió a mano o la imprimió?"

msgid "Health"
msgstr "Salud"

msgid "Heard {time}."
msgstr "Último aviso: {time}."

msgid "Held: nothing of this case is destroyed until the hold is lifted."
msgstr "Retenido: nada de este caso se destruye hasta que se levante la retención."

msgid "Help:  {help}"
msgstr "Ayuda:  {help}"

msgid "High stress (4 or 5)"
msgstr "Estrés alto (4 o 5)"

msgid "Higher than the round before."
msgstr "Más alto que en la ronda anterior."

msgid "History"
msgstr "Antecedentes"

msgid "Hold a share"
msgstr "Tienen una parte"

msgid "Holidays"
msgstr "Días feriados"

msgid "Hours"
msgstr "Horario"

msgid "Hours are written like “mon-fri 18:00-22:00” or “sat,sun 10:00-14:00”."
msgstr "Las horas se escriben como “lun-vie 18:00-22:00” o “sáb,dom 10:00-14:00”."

msgid "Hours kept for urgent need, bookable a day before."
msgstr "Horas guardadas para necesidades urgentes, reservables desde un día antes."

msgid "Hours kept until the day before, so that tomorrow always has a place."
msgstr "Horas guardadas hasta el día anterior, para que siempre haya lugar mañana."

msgid "Hours like “mon-fri 18:00-22:00”, in place of your open hours; may be repeated. An end before the beginning is on the next day."
msgstr "Horas como “mon-fri 18:00-22:00”, en lugar de sus horas abiertas; se puede repetir. Un final anterior al comienzo es del día siguiente."

msgid "Hours like “mon-fri 18:00-22:00”."
msgstr "Horas como “mon-fri 18:00-22:00”."

msgid "Hours that a hand-off may stand still"
msgstr "Horas que un traspaso puede estar sin avanzar"

msgid "Hours within which a note is signed"
msgstr "Horas para firmar una nota"

msgid "Hours within which an intern's note is co-signed"
msgstr "Horas para cofirmar la nota de un practicante"

msgctxt "kind of service"
msgid "Housing"
msgstr "Vivienda"

msgid "How"
msgstr "Cómo"

msgid "How (off-site, phone, video, on-site)"
msgstr "Cómo: off-site (fuera del departamento), phone (teléfono), video u on-site (en el departamento)"

msgid "How I make where I am safer (duty weapon, locker, who keeps it)"
msgstr "Cómo hago más seguro el lugar donde estoy (arma de servicio, casillero, quién la guarda)"

msgid "How I notice that it is getting worse"
msgstr "Cómo noto que está empeorando"

msgid "How did it end?"
msgstr "¿Cómo terminó?"

msgid "How do you like to meet?"
msgstr "¿Cómo prefiere reunirse?"

msgid "How do you want to meet?"
msgstr "¿Cómo quiere reunirse?"

msgid "How is it reached? (Enter alone: not said)"
msgstr "¿Cómo se contacta? (solo Enter: no se indica)"

msgid "How it will be seen that it is reached, from this file."
msgstr "Cómo se verá que se alcanzó, de este archivo."

msgid "How long a walk-in took."
msgstr "Cuánto duró una sesión sin cita."

msgid "How long cases are kept: as the programme's policy says, at least seven years after the last contact and three after a death, unless a legal hold stands."
msgstr "Cuánto tiempo se conservan los casos: como dice la política del programa, al menos siete años después del último contacto y tres después de un fallecimiento, salvo que haya una retención legal."

msgid "How long; as you offer it unless given."
msgstr "Cuánto dura; si no se indica, como usted la ofrece."

msgid "How many cards, 10 to 100000; keep spare ones in a drawer."
msgstr "Cuántas tarjetas, de 10 a 100000; guarde las que sobren en un cajón."

msgid "How many days ahead can be booked (first 56)."
msgstr "Con cuántos días de antelación se puede reservar (al principio 56)."

msgid "How many days the offer stands."
msgstr "Cuántos días vale la oferta."

msgid "How many days to look at, 7 to 42."
msgstr "Cuántos días mirar, de 7 a 42."

msgid "How many of the cards are for officers who joined."
msgstr "Cuántas de las tarjetas son para oficiales que se incorporaron."

msgid "How many return visits; 0 for none."
msgstr "Cuántas visitas periódicas; 0 si ninguna."

msgid "How many shares are needed; two at least."
msgstr "Cuántas partes hacen falta; dos como mínimo."

msgid "How many to show."
msgstr "Cuántos mostrar."

msgid "How may the clinician reach you?"
msgstr "¿Cómo puede comunicarse con usted su profesional?"

msgid "How much stress do you feel these days?"
msgstr "¿Cuánto estrés siente estos días?"

msgid "How the clinician can reach you is missing or too long."
msgstr "Falta indicar cómo puede comunicarse con usted su profesional, o es demasiado largo."

msgid "How the service is reached, from this file."
msgstr "Cómo se contacta al servicio, de este archivo."

msgctxt "sessions"
msgid "How they met"
msgstr "Cómo se reunieron"

msgid "How to come back"
msgstr "Cómo volver"

msgid "How to reach the officer"
msgstr "Cómo comunicarse con el oficial"

msgid "How to reach you"
msgstr "Cómo comunicarse con usted"

msgid "How to read this"
msgstr "Cómo leer esto"

msgid "How we were in touch"
msgstr "Cómo estuvimos en contacto"

msgid "How will you both see it? (Enter alone: not said)"
msgstr "¿Cómo lo verán ustedes dos? (solo Enter: no se indica)"

msgid "How you met at a walk-in: off-site, phone, video or on-site."
msgstr "Cómo fue una sesión sin cita: off-site (fuera del departamento), phone (teléfono), video u on-site (en el departamento)."

msgid "How: off-site, phone, video or on-site."
msgstr "Cómo: off-site (fuera del departamento), phone (teléfono), video u on-site (en el departamento)."

msgid "How: off-site, phone, video, on-site."
msgstr "Cómo: off-site (fuera del departamento), phone (teléfono), video, on-site (en el departamento)."

msgid "I would rather not say"
msgstr "Prefiero no decirlo"

msgid "If nobody is left who can open your record, {needed} of these clinicians together can open it and hand it to a colleague: {names}. None of them can do it alone, and nobody in command can hold a part of that key. What your social worker keeps apart as psychotherapy notes stays closed to them."
msgstr "Si ya no queda nadie que pueda abrir su registro, {needed} de estos profesionales juntos pueden abrirlo y entregarlo a un colega: {names}. Ninguno de ellos puede hacerlo por su cuenta, y nadie del mando puede tener una parte de esa clave. Lo que su trabajador social guarda aparte como notas de psicoterapia sigue cerrado para ellos."

msgid "If somebody is in danger now."
msgstr "Si alguien está en peligro ahora."

msgid "Imported calendar"
msgstr "Calendario importado"

msgid "Improving"
msgstr "Mejora"

msgid "In progress"
msgstr "En curso"

msgid "In the roster"
msgstr "En el directorio"

msgid "In the way of closing:"
msgstr "Impide el cierre:"

msgid "In whose name you sign."
msgstr "En nombre de quién firma usted."

msgid "In words"
msgstr "En palabras"

msgid "In writing"
msgstr "Por escrito"

msgid "In writing; otherwise orally."
msgstr "Por escrito; si no, verbalmente."

msgid "Individual"
msgstr "Individual"

msgid "Intake"
msgstr "Entrevista inicial"

msgctxt "part of a case file"
msgid "Intake"
msgstr "Información inicial"

msgid "Intervention"
msgstr "Intervención"

msgid "Introduced"
msgstr "Presentado"

msgid "Issued"
msgstr "Emitido"

msgid "It documents the session of this booking."
msgstr "Documenta la sesión de esta reserva."

msgid "It documents this session of the case."
msgstr "Documenta esta sesión del caso."

msgid "It follows nothing, and is not the beginning."
msgstr "No sigue a nada, y no es el comienzo."

msgid "It has been high for two weeks or longer. Talking to somebody may help; nobody but you sees this."
msgstr "Ha estado alto por dos semanas o más. Hablar con alguien puede ayudar; nadie más que usted ve esto."

msgid "It is not the beginning of this case."
msgstr "No es el comienzo de este caso."

msgid "It is not yet seen by {clinician}; “respite appointments” shows when it is."
msgstr "{clinician} todavía no ha visto la reserva; “respite appointments” muestra cuando la haya visto."

msgid "It is sealed to the officer's booking: neither the server nor anybody in command can read it."
msgstr "Se sella para la reserva del oficial: ni el servidor ni nadie del mando puede leerlo."

msgid "It is struck as an error."
msgstr "Está tachado por error."

msgid "It is to be sent at once: whoever watches this network, or the department's server, can tell that somebody here checked in at this moment. What you answered nobody can tell. Wait an hour before you book: a booking right after it could be known as the same person's."
msgstr "Se enviará de inmediato: quien vigile esta red, o el servidor del departamento, puede saber que alguien aquí hizo un autochequeo en este momento. Lo que usted respondió no puede saberlo nadie. Espere una hora antes de reservar: una reserva justo después podría reconocerse como de la misma persona."

msgid "It is to be sent at once: whoever watches this network, or the department's server, can tell that somebody here checked in at this moment. What you answered only the operator of both sides could tell. Wait an hour before you book: a booking right after it could be known as the same person's."
msgstr "Se enviará de inmediato: quien vigile esta red, o el servidor del departamento, puede saber que alguien aquí hizo un autochequeo en este momento. Lo que usted respondió solo podría saberlo el operador de ambos lados. Espere una hora antes de reservar: una reserva justo después podría reconocerse como de la misma persona."

msgid "It is used on this device only, so that nobody who assesses officers of your department is suggested to you."
msgstr "Se usa solo en este dispositivo, para que no se le sugiera ningún profesional que evalúe a oficiales de su departamento."

msgid "It may hold your share of the records custodian's key, which revoking does not take back. If the device is not in your hands, tell the clinical authority: a new custodian is the safe end."
msgstr "Puede tener su parte de la clave del custodio de los registros, que la revocación no le quita. Si el dispositivo no está en sus manos, avise a la autoridad clínica: lo seguro es un custodio nuevo."

msgid "It names something that this case does not have."
msgstr "Nombra algo que este caso no tiene."

msgid "It says that it happened after it was written."
msgstr "Dice que ocurrió después de haberse escrito."

msgid "It takes about a minute."
msgstr "Toma alrededor de un minuto."

msgid "It was the last attempt: they were not reached."
msgstr "Fue el último intento: no se logró contacto."

msgid "It was told with this mandated report, which gives the legal basis."
msgstr "Se informó con este reporte obligatorio, que da la base legal."

msgid "It was withdrawn in writing, as the law asks; what was said counts all the same."
msgstr "Se retiró por escrito, como pide la ley; lo que se dijo de palabra cuenta igual."

msgid "Its author does not belong to the case."
msgstr "Quien lo escribió no pertenece al caso."

msgid "Its author was revoked before it was first seen."
msgstr "Quien lo escribió fue revocado antes de que esto se viera por primera vez."

msgid "Its six words: {words}"
msgstr "Las seis palabras del programa: {words}"

msgid "Its time is not over, or a legal hold stands; “respite-notes retention” lists until when each case is kept."
msgstr "Su plazo no ha terminado, o hay una retención legal; “respite-notes retention” enumera hasta cuándo se conserva cada caso."

msgid "Join a programme, from the authority's bundle or from an address and a card's code."
msgstr "Unirse a un programa, con el paquete de la autoridad o con una dirección y el código de una tarjeta."

msgid "Joined."
msgstr "Se unió al programa."

msgid "Joined. The server does not answer: “respite-notes sync” publishes your keys."
msgstr "Se unió al programa. El servidor no responde: “respite-notes sync” publica sus claves."

msgid "Joined; your keys are published. “respite-notes availability set” says when you work."
msgstr "Se unió al programa; sus claves están publicadas. “respite-notes availability set” indica cuándo trabaja usted."

msgid "Keep everything in this directory, for example on a USB stick."
msgstr "Guardar todo en esta carpeta, por ejemplo en una memoria USB."

msgid "Keep no name."
msgstr "No guardar ningún nombre."

msgid "Keep the answers on this device; send nothing."
msgstr "Guardar las respuestas en este dispositivo; no enviar nada."

msgid "Keep these hours?"
msgstr "¿Conservar este horario?"

msgid "Keep who came"
msgstr "Anotar quién asistió"

msgid "Keep who came; it never leaves this device."
msgstr "Anotar quién asistió; nunca sale de este dispositivo."

msgid "Keep your copy of what a colleague had destroyed before its time."
msgstr "Conservar su copia de lo que un colega hizo destruir antes de su plazo."

msgid "Kept"
msgstr "Conservado"

msgid "Kept as psychotherapy note {number}, for you alone."
msgstr "Guardada como nota de psicoterapia {number}, solo para usted."

msgid "Kept here: booking {number}, {word}."
msgstr "Anotado aquí: reserva {number}, {word}."

msgid "Key"
msgstr "Clave"

msgid "Key of the department side"
msgstr "Clave del lado del departamento"

msgid "Key of the provider side"
msgstr "Clave del lado del proveedor"

msgid "Keys of the year"
msgstr "Claves del año"

msgid "Kind"
msgstr "Tipo"

msgid "Kinds of session: individual, couple, family, group."
msgstr "Tipos de sesión: individual, couple (pareja), family (familia), group (grupo)."

msgid "Language"
msgstr "Idioma"

msgid "Languages"
msgstr "Idiomas"

msgid "Last checked"
msgstr "Última comprobación"

msgid "Last contact"
msgstr "Último contacto"

msgid "Last day"
msgstr "Último día"

msgid "Last fetched {time}."
msgstr "Última descarga: {time}."

msgid "Last quarter"
msgstr "Último trimestre"

msgid "Last verified on {date}, which is long ago: it may have changed."
msgstr "Verificado por última vez el {date}, hace mucho: puede haber cambiado."

msgid "Last verified on {date}."
msgstr "Verificado por última vez el {date}."

msgid "Late entry"
msgstr "Entrada tardía"

msgid "Late entry: of {event}, written {written}"
msgstr "Entrada tardía: del {event}, escrita el {written}"

msgid "Leave one at least."
msgstr "Deje al menos uno."

msgid "Leave your own share for whoever puts the key together."
msgstr "Dejar su propia parte para quien recompone la clave."

msgid "Left out of the log: {count} disclosure that belongs to a mandated report."
msgid_plural "Left out of the log: {count} disclosures that belong to mandated reports."
msgstr[0] "Omitida del registro de divulgaciones: {count} divulgación que pertenece a un reporte obligatorio."
msgstr[1] "Omitidas del registro de divulgaciones: {count} de divulgaciones que pertenecen a reportes obligatorios."
msgstr[2] "Omitidas del registro de divulgaciones: {count} divulgaciones que pertenecen a reportes obligatorios."

msgid "Left out, since the release does not cover it: {parts}."
msgstr "Omitido, porque la autorización no lo abarca: {parts}."

msgid "Left out: events of days that the release does not cover."
msgstr "Omitido: hechos de días que la autorización no abarca."

msgid "Left out: psychotherapy notes, which are kept apart."
msgstr "Omitidas: las notas de psicoterapia, que se guardan aparte."

msgid "Left out: the log of disclosures, for which this format has no place; “--format text” has it."
msgstr "Omitido: el registro de divulgaciones, para el que este formato no tiene lugar; “--format text” lo incluye."

msgid "Left out: the text of {count} note entered in error; its reason stands there."
msgid_plural "Left out: the texts of {count} notes entered in error; their reasons stand there."
msgstr[0] "Omitido: el texto de {count} nota registrada por error; allí figura su motivo."
msgstr[1] "Omitidos: los textos de {count} de notas registradas por error; allí figuran sus motivos."
msgstr[2] "Omitidos: los textos de {count} notas registradas por error; allí figuran sus motivos."

msgid "Left out: {count} note that is not signed, or not co-signed."
msgid_plural "Left out: {count} notes that are not signed, or not co-signed."
msgstr[0] "Omitida: {count} nota sin firma, o sin cofirma."
msgstr[1] "Omitidas: {count} de notas sin firma, o sin cofirma."
msgstr[2] "Omitidas: {count} notas sin firma, o sin cofirma."

msgid "Left the service"
msgstr "Dejó el servicio"

msgid "Legal basis"
msgstr "Base legal"

msgctxt "kind of service"
msgid "Legal help"
msgstr "Ayuda legal"

msgid "Legal hold lifted"
msgstr "Retención legal levantada"

msgid "Legal hold set"
msgstr "Retención legal fijada"

msgid "Let a colleague into a case: all that is in it, and what comes."
msgstr "Dar a un colega acceso a un caso: a todo lo que hay en él y a lo que venga."

msgid "Let go of what a colleague had destroyed before its time."
msgstr "Renunciar a lo que un colega hizo destruir antes de su plazo."

msgid "Level"
msgstr "Nivel"

msgid "Licence"
msgstr "Licencia"

msgid "Licensed until"
msgstr "Licencia hasta"

msgid "Lift the legal hold of a case; its time runs as if there had been none."
msgstr "Levantar la retención legal de un caso; su plazo corre como si no la hubiera habido."

msgid "Lift the legal hold of case {number}? Once its time is over it can be destroyed."
msgstr "¿Levantar la retención legal del caso {number}? Cuando termine su plazo se podrá destruir."

msgid "Lifted."
msgstr "Retención levantada."

msgid "Limits of confidentiality"
msgstr "Límites de la confidencialidad"

msgid "Limits of confidentiality read out"
msgstr "Límites de la confidencialidad leídos en voz alta"

msgid "Line {line} cannot be used: {reason}."
msgstr "La línea {line} no se puede usar: {reason}."

msgid "Line {line} is a heading that this format does not have."
msgstr "La línea {line} es un título que este formato no tiene."

msgid "Line {line} stands before the first heading."
msgstr "La línea {line} está antes del primer título."

msgid "Lines of the crisis card would read differently."
msgstr "Algunas líneas de la tarjeta de crisis dirían otra cosa."

msgid "List all versions of the plan."
msgstr "Enumerar todas las versiones del plan."

msgid "List sessions to hand over, since your licence, contract, supervision or role does not cover them."
msgstr "Enumerar las sesiones por reasignar, porque su licencia, contrato, supervisión o función no las cubre."

msgid "List the cases"
msgstr "Enumerar los casos"

msgid "List the goals of a case, or the open ones of all cases."
msgstr "Enumerar los objetivos de un caso, o los abiertos de todos los casos."

msgid "List the open follow-ups of a case, or of all cases."
msgstr "Enumerar los seguimientos abiertos de un caso, o de todos los casos."

msgid "List the open hand-offs of a case, or of all cases."
msgstr "Enumerar los traspasos abiertos de un caso, o de todos los casos."

msgid "List the psychotherapy notes of a case, without what they say."
msgstr "Enumerar las notas de psicoterapia de un caso, sin lo que dicen."

msgid "List the releases of a case, those that ended too."
msgstr "Enumerar las autorizaciones de divulgación de un caso, también las que terminaron."

msgid "List the reports of a case, with what is still to be done."
msgstr "Enumerar los reportes de un caso, con lo que falta por hacer."

msgid "List the summaries that were published."
msgstr "Enumerar los resúmenes que se publicaron."

msgid "List them, and until when each is to be signed."
msgstr "Enumerarlos, con la fecha límite para firmar cada uno."

msgid "List until when each case is kept, and what may be destroyed."
msgstr "Enumerar hasta cuándo se conserva cada caso, y qué se puede destruir."

msgid "List what you have to see to before you leave the programme. It changes nothing."
msgstr "Enumerar lo que debe atender antes de dejar el programa. No cambia nada."

msgid "List your cases."
msgstr "Enumerar sus casos."

msgid "List your devices, as your newest key list names them."
msgstr "Enumerar sus dispositivos, como los nombra su lista de claves más reciente."

msgid "Listed by others, not verified by us:"
msgstr "Según listados de otros; nosotros no los verificamos:"

msgid "Listen here instead of where init was told; for both sides given twice."
msgstr "Escuchar aquí en lugar de donde se indicó en init; para ambos lados, se indica dos veces."

msgid "Listens on"
msgstr "Escucha en"

msgid "Log that something of a case was told, under a release or with another legal basis."
msgstr "Anotar que se informó algo de un caso, con una autorización de divulgación o con otra base legal."

msgid "Log that {parts} of case {number} went to {recipient}?"
msgstr "¿Anotar que esto del caso {number} se entregó a {recipient}: {parts}?"

msgid "Log what was told with “respite-notes disclose {case} --report {number}”."
msgstr "Anote lo que se informó con “respite-notes disclose {case} --report {number}”."

msgid "Logged as disclosure {number}, to {recipient}."
msgstr "Anotado como divulgación {number}, a {recipient}."

msgid "Look again at group {groups}: something in it is mistyped."
msgid_plural "Look again at groups {groups}: something in them is mistyped."
msgstr[0] "Revise de nuevo el grupo {groups}: hay algo mal escrito."
msgstr[1] "Revise de nuevo los grupos {groups}: hay algo mal escrito."
msgstr[2] "Revise de nuevo los grupos {groups}: hay algo mal escrito."

msgid "Look at the next two weeks"
msgstr "Ver las próximas dos semanas"

msgid "Look for the earliest free time with a social worker?"
msgstr "¿Buscar el horario disponible más próximo con un trabajador social?"

msgid "Look twice: {change}"
msgstr "Revise con cuidado: {change}"

msgid "Lost"
msgstr "Perdido"

msgid "Lower than the round before."
msgstr "Más bajo que en la ronda anterior."

msgid "Made"
msgstr "Hecha el"

msgid "Made in {folder}:"
msgstr "Creado en {folder}:"

msgid "Made on {date}."
msgstr "Hecho el {date}."

msgid "Make a custodian's key, split it among clinicians, and forget it."
msgstr "Crear la clave de un custodio, repartirla entre profesionales y olvidarla."

msgid "Make a new recovery sheet; the old one opens nothing any more, except older backups."
msgstr "Crear una nueva hoja de recuperación; la anterior ya no abre nada, excepto respaldos antiguos."

msgid "Make a signer's key, sealed under a passphrase."
msgstr "Crear la clave de un firmante, sellada con una frase de contraseña."

msgid "Make more cards for a cell."
msgstr "Crear más tarjetas para una agrupación."

msgid "Make your keys, a recovery sheet and a tested backup. Done once."
msgstr "Crear sus claves, una hoja de recuperación y un respaldo probado. Se hace una sola vez."

msgid "Mandated reports are open in cases {cases}."
msgstr "Hay reportes obligatorios abiertos en los casos {cases}."

msgid "Mandated reports: orally within 12 hours, in writing within 48 (CGS 17a-101b, 17a-101c)."
msgstr "Reportes obligatorios: verbalmente dentro de 12 horas, por escrito dentro de 48 (CGS 17a-101b, 17a-101c)."

msgid "Mark something of a case as entered in error; it stays readable, struck through."
msgstr "Marcar algo de un caso como registrado por error; sigue siendo legible, tachado."

msgid "Measure"
msgstr "Medida"

msgid "Measured by the goals of the model {model}."
msgstr "Medido con las metas del modelo {model}."

msgid "Measured by the programme's own goals; its model is {model}."
msgstr "Medido con las metas propias del programa; su modelo es {model}."

msgctxt "kind of service"
msgid "Medical care"
msgstr "Atención médica"

msgid "Member added"
msgstr "Miembro agregado"

msgid "Member removed"
msgstr "Miembro retirado"

msgid "Members"
msgstr "Miembros"

msgid "Messages"
msgstr "Mensajes"

msgid "Minutes from booking to session, at least (first 720)."
msgstr "Minutos entre la reserva y la sesión, como mínimo (al principio 720)."

msgid "Minutes kept free after each session (first 10)."
msgstr "Minutos libres después de cada sesión (al principio 10)."

msgid "Minutes kept free before each session (first 0)."
msgstr "Minutos libres antes de cada sesión (al principio 0)."

msgid "Minutes of a session"
msgstr "Minutos de una sesión"

msgid "Minutes of a session (first 50)."
msgstr "Minutos de una sesión (al principio 50)."

msgid "Minutes of rest after a night shift"
msgstr "Minutos de descanso después de un turno de noche"

msgid "Minutes of rest after a night shift; 480 unless you say otherwise."
msgstr "Minutos de descanso después de un turno de noche; 480 si no indica otra cosa."

msgid "Minutes on the way home"
msgstr "Minutos de regreso a casa"

msgid "Minutes on the way to and from work; 30 unless you say otherwise."
msgstr "Minutos de camino al trabajo y de regreso; 30 si no indica otra cosa."

msgid "Minutes on the way to work"
msgstr "Minutos de camino al trabajo"

msgid "Missing expected argument '{argument}'"
msgstr "Falta el argumento '{argument}'"

msgid "Missing one of: {arguments}"
msgstr "Falta uno de: {arguments}"

msgid "Missing value for '{option}'"
msgstr "Falta el valor de '{option}'"

msgid "Money"
msgstr "Dinero"

msgctxt "kind of service"
msgid "Money"
msgstr "Dinero"

msgid "More noise would hide a single answer in the summary: rho {new} instead of {old} a round."
msgstr "Más ruido ocultaría una respuesta individual en el resumen: rho {new} en lugar de {old} por ronda."

msgid "More tokens were issued for a card than any policy allows."
msgstr "Se emitieron más vales para una tarjeta de los que permite cualquier política."

msgid "More was told than the release covers."
msgstr "Se comunicó más de lo que cubre la autorización de divulgación."

msgid "Move a follow-up"
msgstr "Cambiar un seguimiento"

msgid "Move a follow-up to another time, or to the time of a booking."
msgstr "Cambiar un seguimiento a otra hora, o a la hora de una reserva."

msgid "Move a session that you booked for an officer without a computer."
msgstr "Cambiar una sesión que usted reservó para un oficial sin computadora."

msgid "Move an appointment"
msgstr "Cambiar una cita"

msgid "Move an appointment to another time of the same clinician. Costs no token."
msgstr "Cambiar una cita a otro horario con el mismo profesional. No cuesta ningún vale."

msgid "Move it to {time}?"
msgstr "¿Cambiar la cita al {time}?"

msgid "Moved or cancelled: {numbers}."
msgstr "Cambiadas o canceladas: {numbers}."

msgid "Moved to {time}."
msgstr "Cita cambiada al {time}."

msgid "My appointments"
msgstr "Mis citas"

msgid "My shifts"
msgstr "Mis turnos"

msgid "Name"
msgstr "Nombre"

msgid "Name at least one file to import."
msgstr "Indique al menos un archivo para importar."

msgid "Name its departments, or remove it."
msgstr "Indique sus departamentos o quítela."

msgid "Name one of these, with its version."
msgstr "Indique uno de estos, con su versión."

msgid "Name the records custodian, whose key clinicians hold in shares."
msgstr "Nombrar al custodio de los registros, cuya clave tienen en partes varios profesionales."

msgid "Name the request of a side with --side."
msgstr "Indique la solicitud de un lado con --side."

msgid "Neither side has seen one clinician's numbers. The noise hides one session, one follow-up and one hand-off of a person."
msgstr "Ningún lado ha visto los números de un solo profesional. El ruido oculta una sesión, un seguimiento y un traspaso de una persona."

msgid "Never fetched yet."
msgstr "Todavía no se ha descargado nada."

msgid "New bookings wait until the clinical authority renews the documents: {contact}."
msgstr "Las reservas nuevas esperan hasta que la autoridad clínica renueve los documentos: {contact}."

msgid "New bookings: {numbers}."
msgstr "Reservas nuevas: {numbers}."

msgid "New messages about: {numbers}."
msgstr "Mensajes nuevos sobre: {numbers}."

msgid "New notes could be written as {formats}."
msgstr "Las notas nuevas podrían escribirse en estos formatos: {formats}."

msgid "New passphrase"
msgstr "Nueva frase de contraseña"

msgid "New passphrase for the signer's key"
msgstr "Nueva frase de contraseña para la clave de firmante"

msgid "New passphrase of your psychotherapy notes"
msgstr "Nueva frase de contraseña de sus notas de psicoterapia"

msgid "Next certificate"
msgstr "Próximo certificado"

msgid "Next step"
msgstr "Próximo paso"

msgid "Next visit"
msgstr "Próxima visita"

msgid "Next-day hold"
msgstr "Espacio guardado para el día siguiente"

msgid "Next: {time}, booking {number}."
msgstr "Próxima: {time}, reserva {number}."

msgid "Next: {time}, with {clinician} ({state})."
msgstr "Próxima: {time}, con {clinician} ({state})."

msgid "Next: “respite-notes request” for the clinical authority, then “respite-notes join”."
msgstr "A continuación: “respite-notes request” para la autoridad clínica, luego “respite-notes join”."

msgid "Nights"
msgstr "Noches"

msgid "Nights, {from} to {until}"
msgstr "Noches, de {from} a {until}"

msgid "No"
msgstr "No"

msgid "No answer"
msgstr "Sin respuesta"

msgid "No booking is affected."
msgstr "No hay ninguna reserva afectada."

msgid "No card has been used here yet; start with “respite enroll”."
msgstr "Aquí todavía no se ha usado ninguna tarjeta; empiece con “respite enroll”."

msgid "No cards were printed: those in use last for three quarters more. “status” says when they end."
msgstr "No se imprimieron tarjetas: las que están en uso duran tres trimestres más. “status” indica cuándo terminan."

msgid "No case yet; “respite-notes cases new” opens one."
msgstr "Todavía no hay ningún caso; “respite-notes cases new” abre uno."

msgid "No case yet; “respite-notes cases open” opens one."
msgstr "Todavía no hay ningún caso; “respite-notes cases open” abre uno."

msgid "No case's time is over."
msgstr "No ha terminado el plazo de ningún caso."

msgid "No change"
msgstr "Sin cambio"

msgid "No clear change since the round before."
msgstr "Sin cambio claro desde la ronda anterior."

msgid "No clinician of this programme has this name, or several have."
msgstr "Ningún profesional de este programa tiene este nombre, o lo tienen varios."

msgid "No colleague, supervisor or custodian can ever read them, they go along with no transfer, and nobody can bring their passphrase back. Session times, frequency, results, and any summary of diagnosis, plan, symptoms or progress do not belong here: they are part of the record."
msgstr "Ningún colega, supervisor ni custodio puede leerlas jamás, no se incluyen en ninguna transferencia, y nadie puede recuperar su frase de contraseña. Los horarios de las sesiones, la frecuencia, los resultados y cualquier resumen del diagnóstico, el plan, los síntomas o el progreso no van aquí: forman parte del registro."

msgid "No contact"
msgstr "Sin contacto"

msgid "No fixed shifts"
msgstr "Sin turnos fijos"

msgid "No fixed shifts."
msgstr "Sin turnos fijos."

msgid "No follow-up is open."
msgstr "No hay ningún seguimiento abierto."

msgid "No fresh timestamp was found: the server may be holding something back. New bookings wait, the rest goes on; call the number on the programme's poster."
msgstr "No se encontró un sello de tiempo reciente: es posible que el servidor esté reteniendo algo. Las reservas nuevas esperan, lo demás continúa; llame al número que aparece en el afiche del programa."

msgid "No fresh timestamp: somebody may hold back newer documents."
msgstr "No hay un sello de tiempo reciente: es posible que alguien esté reteniendo documentos más nuevos."

msgid "No goal yet; “respite-notes goal add” sets one."
msgstr "Todavía no hay ningún objetivo; “respite-notes goal add” fija uno."

msgid "No hand-off is open; “respite-notes handoff offer” offers one."
msgstr "No hay ningún traspaso abierto; “respite-notes handoff offer” ofrece uno."

msgid "No key of {name} that is not revoked has these six words; on the roster are: {keys}."
msgstr "Ninguna clave de {name} que no esté revocada tiene estas seis palabras; en el directorio están: {keys}."

msgid "No legal hold stands on this case."
msgstr "Este caso no tiene ninguna retención legal."

msgid "No messages yet."
msgstr "Todavía no hay mensajes."

msgid "No more"
msgstr "Nada más"

msgid "No note waits for your co-signature."
msgstr "Ninguna nota espera su cofirma."

msgid "No note with this number waits for your co-signature; “respite-notes queue” lists them."
msgstr "Ninguna nota con este número espera su cofirma; “respite-notes queue” las enumera."

msgid "No other copy of your keys is in use any more; this one publishes."
msgstr "Ya no se usa ninguna otra copia de sus claves; esta es la que publica."

msgid "No plan yet; “respite-notes plan write” writes one."
msgstr "Todavía no hay ningún plan; “respite-notes plan write” escribe uno."

msgid "No programme is set up here; start with “respite-summary join” and your invitation."
msgstr "Aquí no hay ningún programa configurado; empiece con “respite-summary join” y su invitación."

msgid "No programme was imported yet; have the authority found it with side.request, then run “respite-server import”."
msgstr "Todavía no se ha importado ningún programa; pida a la autoridad que lo funde con side.request, y después ejecute “respite-server import”."

msgid "No programme was joined yet; ask the clinical authority for its bundle, then run “respite-notes join”."
msgstr "Todavía no se ha unido a ningún programa; pida su paquete a la autoridad clínica y luego ejecute “respite-notes join”."

msgid "No progress"
msgstr "Sin avance"

msgid "No psychotherapy note in this case."
msgstr "No hay ninguna nota de psicoterapia en este caso."

msgid "No records custodian any more."
msgstr "Ya no hay custodio de los registros."

msgid "No release is named."
msgstr "No se nombra ninguna autorización de divulgación."

msgid "No release yet; “respite-notes roi add” records one."
msgstr "Todavía no hay ninguna autorización de divulgación; “respite-notes roi add” registra una."

msgid "No report; “respite-notes report start” begins one."
msgstr "No hay ningún reporte; “respite-notes report start” inicia uno."

msgid "No rule changes."
msgstr "Ninguna regla cambia."

msgid "No server answers; this is what was last seen."
msgstr "Ningún servidor responde; esto es lo último que se vio."

msgid "No server was set up in {detail}; run “respite-server init” first, or check --home."
msgstr "No se configuró ningún servidor en {detail}; ejecute primero “respite-server init”, o revise --home."

msgid "No session ahead."
msgstr "No hay sesiones próximas."

msgid "No sessions."
msgstr "Sin sesiones."

msgid "No shifts are set yet; say which with --preset, --cycle or --calendar."
msgstr "Todavía no ha indicado sus turnos; hágalo con --preset, --cycle o --calendar."

msgid "No shifts are set; every free time is shown."
msgstr "No hay turnos indicados; se muestran todos los horarios disponibles."

msgid "No shifts in the next two weeks."
msgstr "Sin turnos en las próximas dos semanas."

msgid "No summary has been published yet; the first comes after the end of a round."
msgstr "Todavía no se ha publicado ningún resumen; el primero llega después del final de una ronda."

msgid "No summary was published of {quarters}."
msgstr "No se publicó ningún resumen de {quarters}."

msgid "No timer is set."
msgstr "No hay ningún temporizador activo."

msgid "No token is left this quarter; “respite sync” fetches what is due. Your clinician can offer a follow-up that costs none."
msgstr "No le quedan vales este trimestre; “respite sync” descarga los que correspondan. Su profesional puede ofrecerle una sesión de seguimiento que no cuesta ninguno."

msgid "No."
msgstr "N.º"

msgid "Nobody came."
msgstr "No asistió nadie."

msgid "Nobody co-signs their own note."
msgstr "Nadie cofirma su propia nota."

msgid "Nobody had booked: a session in this case."
msgstr "Nadie había reservado: una sesión en este caso."

msgid "Nobody has verified it: it may be wrong."
msgstr "Nadie lo ha verificado: puede estar equivocado."

msgid "Nobody may be made to say what was said in peer support, nor whether you took part in it at all. Exceptions: another law demands it, there is a clear and present danger, or the peer supporter was a witness of or a party to the incident."
msgstr "A nadie se le puede obligar a decir lo que se habló en el apoyo entre compañeros, ni si usted participó o no en él. Excepciones: otra ley lo exige, hay un peligro claro y presente, o la persona que da el apoyo fue testigo del incidente o parte de él."

msgid "Nobody sees the figures of somebody else."
msgstr "Nadie ve las cifras de otra persona."

msgid "Nobody supervises you now, so nobody can co-sign; the note stays a draft. Tell the clinical authority."
msgstr "Nadie le supervisa ahora, así que nadie puede cofirmar; la nota sigue como borrador. Avise a la autoridad clínica."

msgid "None, or I would rather not say"
msgstr "Ninguna, o prefiero no decirlo"

msgid "Not achieved"
msgstr "No alcanzado"

msgid "Not all tokens came. {why}"
msgstr "No llegaron todos los vales. {why}"

msgid "Not asked in this round: {questions}."
msgstr "No se preguntó en esta ronda: {questions}."

msgid "Not at all: I come to the session"
msgstr "No hace falta: yo voy a la sesión"

msgid "Not attainable"
msgstr "No alcanzable"

msgid "Not checked lately: {names}. Make sure before you pass a number on, and tell the clinical authority."
msgstr "No se ha verificado últimamente: {names}. Compruébelo antes de dar un número, y avise a la autoridad clínica."

msgid "Not closed yet: the closing note waits for your supervisor's co-signature; run the same command after it."
msgstr "Todavía no está cerrado: la nota de cierre espera la cofirma de su supervisor; después, ejecute el mismo comando."

msgid "Not closed: {count} thing is unfinished; finish it first."
msgid_plural "Not closed: {count} things are unfinished; finish them first."
msgstr[0] "No se cerró: {count} asunto está sin terminar; termínelo primero."
msgstr[1] "No se cerró: {count} de asuntos están sin terminar; termínelos primero."
msgstr[2] "No se cerró: {count} asuntos están sin terminar; termínelos primero."

msgid "Not counted: {reason}"
msgstr "No se cuenta: {reason}"

msgid "Not enough check-ins."
msgstr "No hay suficientes autochequeos."

msgid "Not enough clinicians were counted."
msgstr "No se contaron suficientes profesionales."

msgid "Not enough sessions to show."
msgstr "No hay suficientes sesiones para mostrar."

msgid "Not free either: {before} minutes before a shift, {after} after it, {rest} after a night."
msgstr "Tampoco cuentan como libres: {before} minutos antes de un turno, {after} después de él y {rest} después de una noche."

msgid "Not in {folder}: {files}; there the preset's rules hold."
msgstr "No están en {folder}: {files}; en su lugar valen las reglas predefinidas."

msgid "Not in {folder}: {files}; what is signed stays."
msgstr "No están en {folder}: {files}; lo firmado se mantiene."

msgid "Not needed"
msgstr "No hizo falta"

msgid "Not owed"
msgstr "No corresponde"

msgid "Not reached"
msgstr "No se logró contacto"

msgid "Not sure"
msgstr "No sé"

msgid "Not written: {reason}"
msgstr "No se escribió: {reason}"

msgid "Note"
msgstr "Nota"

msgctxt "in a case file"
msgid "Note"
msgstr "Nota"

msgid "Note co-signed"
msgstr "Nota cofirmada"

msgid "Note returned"
msgstr "Nota devuelta"

msgid "Note returned for revision"
msgstr "Nota devuelta para revisión"

msgid "Note signed"
msgstr "Nota firmada"

msgid "Note submitted"
msgstr "Nota presentada"

msgid "Note without co-signature"
msgstr "Nota sin cofirma"

msgid "Note {number} is a draft; “sign {case} {number}” signs it, “drafts discard” throws it away."
msgstr "La nota {number} es un borrador; “sign {case} {number}” la firma, “drafts discard” la descarta."

msgid "Note {number} of {name} is not signed."
msgstr "La nota {number}, de {name}, no está firmada."

msgid "Note {number} waits for the supervisor's co-signature."
msgstr "La nota {number} espera la cofirma del supervisor."

msgid "Note {number}: {kind}, {state}, by {name}"
msgstr "Nota {number}: {kind}, {state}, de {name}"

msgid "Notes"
msgstr "Notas"

msgid "Notes answered in time"
msgstr "Notas respondidas a tiempo"

msgid "Notes signed in time"
msgstr "Notas firmadas a tiempo"

msgid "Nothing begins at that instant any more; nothing was booked. “respite find” shows what is free now."
msgstr "Ya no empieza nada en ese momento; no se reservó nada. “respite find” muestra qué está libre ahora."

msgid "Nothing changes but dates and versions."
msgstr "No cambia nada más que fechas y versiones."

msgid "Nothing fits at present. Try --include-shifts, another day or modality, or “respite now” for help at once."
msgstr "Por ahora no hay nada que coincida. Pruebe --include-shifts, otro día u otra modalidad, o “respite now” para recibir ayuda de inmediato."

msgid "Nothing has to be handed over."
msgstr "No hay nada que reasignar."

msgid "Nothing here fits; “respite-notes cases show” shows what a case holds."
msgstr "Nada de aquí corresponde; “respite-notes cases show” muestra lo que contiene un caso."

msgid "Nothing is due."
msgstr "No hay nada pendiente."

msgid "Nothing is left to see to. Tell the clinical authority that you go."
msgstr "No queda nada por atender. Avise a la autoridad clínica que se va."

msgid "Nothing is sent in this step. The passphrase is written into this file, readable by you alone, and nowhere else."
msgstr "En este paso no se envía nada. La frase de contraseña se escribe en este archivo, que solo usted puede leer, y en ningún otro lugar."

msgid "Nothing is sent in this step. The passphrase opens what is sealed on this device, is not shown, and leaves it to nobody. If you have forgotten it, the recovery sheet opens it too: see “restore --help”. Type ! for the crisis card."
msgstr "En este paso no se envía nada. La frase de contraseña abre lo que está sellado en este dispositivo, no se muestra y no sale de él hacia nadie. Si la olvidó, la hoja de recuperación también lo abre: vea “restore --help”. Escriba ! para ver la tarjeta de crisis."

msgid "Nothing is sent in this step. The passphrase will open what is sealed on this device; it is not shown, is kept nowhere, and nobody can reset it. Four unrelated words are good. Type ! for the crisis card."
msgstr "En este paso no se envía nada. La frase de contraseña abrirá lo que está sellado en este dispositivo; no se muestra, no se guarda en ningún lugar y nadie puede restablecerla. Cuatro palabras sin relación entre sí son una buena opción. Escriba ! para ver la tarjeta de crisis."

msgid "Nothing is sent in this step; the groups stand on this screen and nowhere else. This sheet is shown only now, and without a sheet nobody can mend a forgotten passphrase."
msgstr "En este paso no se envía nada; los grupos están en esta pantalla y en ningún otro lugar. Esta hoja se muestra solo ahora, y sin una hoja nadie puede remediar una frase de contraseña olvidada."

msgid "Nothing is set up here. New here: “respite enroll” with your card. New or broken laptop: “respite restore” with a backup; without one, draw another card, and the six words still cancel what you had booked."
msgstr "Aquí no hay nada configurado. Si es su primera vez: “respite enroll” con su tarjeta. Si la laptop es nueva o se dañó: “respite restore” con un respaldo; si no lo tiene, saque otra tarjeta, y las seis palabras todavía cancelan lo que había reservado."

msgid "Nothing is set up yet; start with “respite-notes init”."
msgstr "Todavía no hay nada configurado; empiece con “respite-notes init”."

msgid "Nothing is told without a right to: give --release with its number, or --basis with the legal basis. Nothing was written."
msgstr "No se informa nada sin derecho a hacerlo: indique --release con su número, o --basis con la base legal. No se escribió nada."

msgid "Nothing is unfinished."
msgstr "No hay nada sin terminar."

msgid "Nothing new."
msgstr "Nada nuevo."

msgid "Nothing of this case was told to anybody."
msgstr "No se informó a nadie nada de este caso."

msgid "Nothing outside it for those who work it: {shift}, {days}."
msgstr "Nada fuera de ese turno para quienes lo trabajan: {shift}, {days}."

msgid "Nothing was changed."
msgstr "No se cambió nada."

msgid "Nothing was found."
msgstr "No se encontró nada."

msgid "Nothing was joined. Words that differ mean another programme's file, or an exchanged one: tell the clinical authority."
msgstr "No se unió a nada. Si las palabras difieren, es el archivo de otro programa o uno cambiado: avise a la autoridad clínica."

msgid "Nothing was released this round, so none of the privacy budget was spent."
msgstr "En esta ronda no se publicó nada, así que no se gastó nada del presupuesto de privacidad."

msgid "Nothing was written, or more than a note may hold."
msgstr "No se escribió nada, o más de lo que cabe en una nota."

msgid "Nothing was written."
msgstr "No se escribió nada."

msgid "Nothing would change; the bundle says all this already."
msgstr "No cambiaría nada; el paquete ya dice todo esto."

msgid "Nothing."
msgstr "Nada."

msgctxt "time before a booking"
msgid "Notice"
msgstr "Antelación mínima"

msgid "Number"
msgstr "Número"

msgid "Number (? for help, ! for the crisis card, q to go back)"
msgstr "Número (? ayuda, ! tarjeta de crisis, q volver)"

msgid "Numbers for a crisis"
msgstr "Números para una crisis"

msgid "Numbers last verified on {date}."
msgstr "Números verificados por última vez el {date}."

msgid "Numbers that nobody has checked would be marked after {new} days instead of {old}."
msgstr "Los números que nadie ha comprobado se marcarían después de {new} días en lugar de {old}."

msgid "Numbers, in the order of the answers"
msgstr "Números, en el orden de las respuestas"

msgid "OPTIONS:"
msgstr "OPCIONES:"

msgid "OVERVIEW:"
msgstr "RESUMEN:"

msgid "Objective"
msgstr "Objetivo"

msgid "Of"
msgstr "Fecha"

msgid "Of {event}, written {written}"
msgstr "Del {event}, escrita el {written}"

msgid "Off-site"
msgstr "Fuera del departamento"

msgid "Offer a hand-off"
msgstr "Ofrecer un traspaso"

msgid "Offer a hand-off: to a service of the directory, or to any other."
msgstr "Ofrecer un traspaso: a un servicio de la guía de servicios, o a cualquier otro."

msgid "Offer one more session"
msgstr "Ofrecer una sesión más"

msgid "Offer the officer one more session, which costs no token."
msgstr "Ofrecer al oficial una sesión más, que no cuesta ningún vale."

msgid "Offer times, answer officers, keep case files; nobody else can read what they told you."
msgstr "Ofrezca horarios, responda a los oficiales y lleve sus expedientes; nadie más puede leer lo que le dijeron."

msgid "Offered"
msgstr "Ofrecido"

msgctxt "sessions"
msgid "Offered"
msgstr "Se ofrece"

msgid "Officers who have enrolled"
msgstr "Oficiales que se han inscrito"

msgid "Officers would be shown other limits of confidentiality before they book: {new}, version {version}."
msgstr "A los oficiales se les mostrarían otros límites de la confidencialidad antes de reservar: {new}, versión {version}."

msgid "Officers would no longer read before they book: {paragraph}"
msgstr "Los oficiales ya no leerían antes de reservar: {paragraph}"

msgid "On half of the days nothing was free."
msgstr "En la mitad de los días no hubo nada disponible."

msgid "On hold"
msgstr "En pausa"

msgid "On the first device: compare six words, list the new one, and write its welcome."
msgstr "En el primer dispositivo: comparar seis palabras, agregar el nuevo a la lista y escribir su bienvenida."

msgid "On the first device: revoke one that was lost or is used no more."
msgstr "En el primer dispositivo: revocar uno que se perdió o que ya no se usa."

msgid "On the first device: write the file with which a new one asks to be added."
msgstr "En el primer dispositivo: escribir el archivo con el que uno nuevo pide ser agregado."

msgid "On the new device: make its keys, and the file with which the first one adds it."
msgstr "En el nuevo dispositivo: crear sus claves, y el archivo con el que el primero lo agrega."

msgid "On the new device: take the first one's welcome, and fetch schedule and case files."
msgstr "En el nuevo dispositivo: tomar la bienvenida del primero, y descargar la agenda y los expedientes."

msgid "On which day? (YYYY-MM-DD)"
msgstr "¿En qué día? (YYYY-MM-DD)"

msgid "On {time} you wrote on an earlier version of this note, and it became no draft; another version has come since. “cases show” shows that one."
msgstr "El {time} usted escribió sobre una versión anterior de esta nota, y no llegó a ser un borrador; desde entonces hay otra versión. “cases show” la muestra."

msgid "On-site"
msgstr "En el departamento"

msgid "One clinical signature is enough, of {names}"
msgstr "Basta una firma clínica, de {names}"

msgid "One for each officer"
msgstr "Una para cada oficial"

msgid "One more session was offered on this booking already, and the offer still stands or was used; the officer can also book with a token."
msgstr "Con esta reserva ya se ofreció una sesión más, y la oferta sigue en pie o ya se usó; el oficial también puede reservar con un vale."

msgid "One operator could run both sides and put together what each sees."
msgstr "Un solo operador podría manejar ambos lados y juntar lo que ve cada uno."

msgid "One operator may run both sides"
msgstr "Un solo operador puede manejar ambos lados"

msgid "One operator may run both sides, and put together what each sees"
msgstr "Un solo operador puede manejar ambos lados y juntar lo que ve cada uno"

msgid "One operator runs both sides of this programme: that nobody has seen single answers rests on that operator alone."
msgstr "Un solo operador maneja ambos lados de este programa: que nadie haya visto respuestas individuales depende únicamente de ese operador."

msgid "One operator runs both sides of this programme: that the network does not show who asks, and that check-ins are secret, rests on that operator. What officers seal for you stays sealed either way."
msgstr "Un solo operador maneja ambos lados de este programa: que la red no muestre quién consulta y que los autochequeos sean secretos depende de ese operador. Lo que los oficiales sellan para usted sigue sellado en cualquier caso."

msgid "One operator runs both sides of this programme: that your network address stays unknown, and that check-ins are secret, rests on that operator alone. What you seal for your clinician stays sealed."
msgstr "Un solo operador maneja ambos lados de este programa: que su dirección de red siga siendo desconocida y que los autochequeos sean secretos depende únicamente de ese operador. Lo que usted sella para su profesional sigue sellado."

msgid "One signature of the sponsor is enough, of {names}"
msgstr "Basta una firma del patrocinador, de {names}"

msgid "Only a signed note takes an addendum."
msgstr "Solo una nota firmada admite una adenda."

msgid "Only clinicians who work with your unit; “respite profile” says which it is."
msgstr "Solo profesionales que trabajan con su unidad; “respite profile” indica cuál es."

msgid "Only its author or their active supervisor may do this."
msgstr "Solo quien la escribió o su supervisor activo puede hacer esto."

msgid "Only of events from this day on."
msgstr "Solo de hechos desde este día."

msgid "Only of events through this day."
msgstr "Solo de hechos hasta este día inclusive."

msgid "Only one clinician: you are asked which."
msgstr "Solo un profesional: se le pregunta cuál."

msgid "Only one side's half was released, or the two do not fit together: there is no result here, but that side may know something. The privacy that it cost is counted."
msgstr "Solo se publicó la mitad de un lado, o las dos no encajan: aquí no hay resultado, pero es posible que ese lado sepa algo. La privacidad que costó está contada."

msgid "Only show what would be affected."
msgstr "Mostrar solamente lo que se vería afectado."

msgid "Only the author of a note may do this."
msgstr "Solo quien escribió la nota puede hacer esto."

msgid "Only the author's active supervisor may do this."
msgstr "Solo el supervisor activo de quien la escribió puede hacer esto."

msgid "Only the clinician can read what you now write. Leave anything empty that you do not want to say."
msgstr "Solo su profesional puede leer lo que escriba ahora. Deje en blanco lo que no quiera decir."

msgid "Only the clinician whose name stands in this file (- for standard input)."
msgstr "Solo el profesional cuyo nombre está en este archivo (- para la entrada estándar)."

msgid "Only these cases; without, all whose time is over."
msgstr "Solo estos casos; si no se indican, todos aquellos cuyo plazo terminó."

msgid "Only this day, as year-month-day."
msgstr "Solo este día, como año-mes-día."

msgid "Only your first device does this: it holds the key that certifies the others, and publishes when you work."
msgstr "Esto lo hace solo su primer dispositivo: tiene la clave que certifica a los demás, y publica cuándo trabaja usted."

msgid "Open a booking"
msgstr "Abrir una reserva"

msgid "Open a booking: how to reach the officer, what they told you, what was written since."
msgstr "Abrir una reserva: cómo comunicarse con el oficial, qué le dijo y qué se ha escrito desde entonces."

msgid "Open a case"
msgstr "Abrir un caso"

msgid "Open a case: for somebody at the door, or for the officer of a booking."
msgstr "Abrir un caso: para alguien que llega sin cita, o para el oficial de una reserva."

msgid "Open a closed case again, with the reason."
msgstr "Volver a abrir un caso cerrado, con el motivo."

msgid "Open between these times as well."
msgstr "Abierto también entre estas horas."

msgid "Open hand-offs"
msgstr "Traspasos abiertos"

msgid "Opened"
msgstr "Apertura"

msgid "Opened case {number}."
msgstr "Se abrió el caso {number}."

msgid "Opened with the recovery sheet; the new passphrase is in force. “respite sync” brings it up to date."
msgstr "Abierto con la hoja de recuperación; la nueva frase de contraseña ya está en vigor. “respite sync” lo pone al día."

msgid "Operators"
msgstr "Operadores"

msgid "Orally"
msgstr "Verbalmente"

msgid "Order of a court"
msgstr "Orden judicial"

msgid "Organization and leadership"
msgstr "Organización y liderazgo"

msgctxt "kind of service"
msgid "Other"
msgstr "Otro"

msgid "Other hours on some days: closed, closed for some hours, or open as well."
msgstr "Otro horario en algunos días: cerrado, cerrado por algunas horas, o abierto además."

msgid "Other reason"
msgstr "Otro motivo"

msgid "Outcome of a follow-up"
msgstr "Resultado de un seguimiento"

msgid "Outside shifts from {from} to {until}"
msgstr "Fuera de los turnos de {from} a {until}"

msgid "Overwrite and remove everything that this tool keeps here."
msgstr "Sobrescribir y eliminar todo lo que esta herramienta guarda aquí."

msgid "Own request"
msgstr "Solicitud propia"

msgid "Own wish"
msgstr "Por decisión propia"

msgid "Participation of this person"
msgstr "Participación de esta persona"

msgid "Passphrase"
msgstr "Frase de contraseña"

msgid "Passphrase of the signer's key"
msgstr "Frase de contraseña de la clave de firmante"

msgid "Passphrase of your psychotherapy notes"
msgstr "Frase de contraseña de sus notas de psicoterapia"

msgctxt "kind of service"
msgid "Peer support"
msgstr "Apoyo entre compañeros"

msgid "Peer support: clear and present danger (CGS 52-146v)"
msgstr "Apoyo entre compañeros: peligro claro y presente (CGS 52-146v)"

msgid "Peer support: mandated by another law (CGS 52-146v)"
msgstr "Apoyo entre compañeros: otra ley lo exige (CGS 52-146v)"

msgid "Peer support: the peer was a witness or a party (CGS 52-146v)"
msgstr "Apoyo entre compañeros: quien da el apoyo fue testigo o parte (CGS 52-146v)"

msgid "Person"
msgstr "Persona"

msgid "Person renamed"
msgstr "Nombre de la persona cambiado"

msgid "Phase"
msgstr "Fase"

msgid "Phone"
msgstr "Teléfono"

msgid "Place"
msgstr "Lugar"

msgid "Plain text or Markdown in UTF-8."
msgstr "Texto simple o Markdown en UTF-8."

msgid "Plan"
msgstr "Plan"

msgid "Plan with a model: count only the clinicians whom it has, by its goals: {names}."
msgstr "Planear con un modelo: contar solo los profesionales que tiene, con sus metas: {names}."

msgid "Planned"
msgstr "Planificado"

msgid "Plans and goals"
msgstr "Planes y objetivos"

msgid "Policy"
msgstr "Política"

msgid "Policy version"
msgstr "Versión de la política"

msgctxt "language"
msgid "Polish"
msgstr "polaco"

msgctxt "language"
msgid "Portuguese"
msgstr "portugués"

msgid "Postponed"
msgstr "Pospuesto"

msgid "Prefer clinicians with this experience."
msgstr "Preferir profesionales con esta experiencia."

msgid "Press 1 in a crisis."
msgstr "Oprima 1 en una crisis."

msgid "Prevention"
msgstr "Prevención"

msgid "Print at least {count} cards at once and keep the spare ones in a drawer: a single new card would tell whose it is."
msgstr "Imprima al menos {count} tarjetas a la vez y guarde las que sobren en un cajón: una sola tarjeta nueva revelaría de quién es."

msgid "Print this programme's invitation, for others to read its summary. It holds no secret."
msgstr "Imprimir la invitación de este programa, para que otros lean su resumen. No contiene ningún secreto."

msgid "Privacy budget of a round (thousandths of rho)"
msgstr "Presupuesto de privacidad de una ronda (milésimas de rho)"

msgid "Privacy spent this round: rho {rho}, epsilon {epsilon} at delta one in a million."
msgstr "Privacidad gastada en esta ronda: rho {rho}, epsilon {epsilon} con delta de una en un millón."

msgid "Professionals and services that I can call"
msgstr "Profesionales y servicios a los que puedo llamar"

msgid "Programme"
msgstr "Programa"

msgid "Programme model"
msgstr "Modelo del programa"

msgid "Programme: {programme}"
msgstr "Programa: {programme}"

msgid "Proposal"
msgstr "Propuesta"

msgid "Propose another time"
msgstr "Proponer otro horario"

msgid "Propose another time. Nothing changes before the officer accepts."
msgstr "Proponer otro horario. Nada cambia antes de que el oficial acepte."

msgid "Propose the times that are shown to those who can be written to."
msgstr "Proponer los horarios mostrados a quienes se les puede escribir."

msgid "Proposed"
msgstr "Propuesto"

msgid "Provider side: for how many cells of departments to make keys of check-ins to come."
msgstr "Lado del proveedor: para cuántas agrupaciones de departamentos se crean claves de futuros autochequeos."

msgid "Provider side: for how many cells to make keys of check-ins; without it, for those of the policy."
msgstr "Lado del proveedor: para cuántas agrupaciones se crean claves de autochequeo; sin esto, para las de la política."

msgid "Psychotherapy note {number}, written {time}"
msgstr "Nota de psicoterapia {number}, escrita: {time}"

msgid "Psychotherapy notes"
msgstr "Notas de psicoterapia"

msgid "Psychotherapy notes (45 CFR 164.501): yours alone, apart from the record, under a passphrase of their own."
msgstr "Notas de psicoterapia (45 CFR 164.501): solo suyas, aparte del registro, con su propia frase de contraseña."

msgid "Psychotherapy notes are kept apart and are not part of this copy."
msgstr "Las notas de psicoterapia se guardan aparte y no forman parte de esta copia."

msgid "Psychotherapy notes have a passphrase of their own; choose it first with “respite-notes private passphrase”."
msgstr "Las notas de psicoterapia tienen su propia frase de contraseña; elíjala primero con “respite-notes private passphrase”."

msgid "Psychotherapy notes leave under an authorization of their own alone, and this is a release of other things; “respite-notes roi add --psychotherapy” records one."
msgstr "Las notas de psicoterapia salen únicamente con una autorización propia, y esta es una autorización de divulgación de otras cosas; “respite-notes roi add --psychotherapy” registra una."

msgid "Psychotherapy notes, and nothing else"
msgstr "Notas de psicoterapia, y nada más"

msgid "Purpose"
msgstr "Propósito"

msgid "Put a folder's rules into the bundle and sign them; the sponsor signs after you."
msgstr "Poner en el paquete las reglas de una carpeta y firmarlas; el patrocinador firma después de usted."

msgid "Put clinicians on the roster, from the programme file and their requests."
msgstr "Incluir profesionales en el directorio, según el archivo del programa y sus solicitudes."

msgid "Put the custodian's key together and hand the cases of {gone} that nobody else belongs to over to {heir}? It cannot be undone."
msgstr "¿Recomponer la clave del custodio y transferir a {heir} los casos de {gone} que no tienen ningún otro miembro? No se puede deshacer."

msgid "Put the key together, hand over the cases of somebody who cannot any more, and forget it."
msgstr "Recomponer la clave, transferir los casos de alguien que ya no puede hacerlo, y olvidarla."

msgid "Put together by"
msgstr "Preparado por"

msgid "Quarter {quarter} of {year}"
msgstr "Trimestre {quarter} de {year}"

msgid "Quarters with booking keys"
msgstr "Trimestres con claves de reserva"

msgid "Question"
msgstr "Pregunta"

msgid "Questions of a check-in"
msgstr "Preguntas de un autochequeo"

msgid "Q{quarter} {year}"
msgstr "T{quarter} {year}"

msgid "Range, plus and minus"
msgstr "Rango, más y menos"

msgid "Reached"
msgstr "Contacto logrado"

msgid "Read a folder and say whether every program would accept it."
msgstr "Leer una carpeta e indicar si todas las aplicaciones la aceptarían."

msgid "Read a note of the queue, and co-sign it or give it back with a remark."
msgstr "Leer una nota de la cola de cofirmas, y cofirmarla o devolverla con un comentario."

msgid "Read an address and a card's groups from this file (- for standard input)."
msgstr "Leer una dirección y los grupos de una tarjeta de este archivo (- para la entrada estándar)."

msgid "Read and write messages about an appointment; only the clinician can open yours."
msgstr "Leer y escribir mensajes sobre una cita; solo su profesional puede abrir los que usted escribe."

msgid "Read by nobody."
msgstr "No lo lee nadie."

msgid "Read by {readers}."
msgid_plural "Read by {readers}."
msgstr[0] "Lo lee {readers}."
msgstr[1] "Lo leen {readers}."
msgstr[2] "Lo leen {readers}."

msgid "Read by {readers}:"
msgid_plural "Read by {readers}:"
msgstr[0] "Lo lee {readers}:"
msgstr[1] "Lo leen {readers}:"
msgstr[2] "Lo leen {readers}:"

msgid "Read contact, topic and note from this JSON file (- for standard input)."
msgstr "Leer el contacto, el tema y la nota de este archivo JSON (- para la entrada estándar)."

msgid "Read department, language and contact from this JSON file."
msgstr "Leer el departamento, el idioma y el contacto de este archivo JSON."

msgid "Read how to reach the officer from this file (- for standard input)."
msgstr "Leer de este archivo cómo comunicarse con el oficial (- para la entrada estándar)."

msgid "Read the answers from this JSON file (- for standard input)."
msgstr "Leer las respuestas de este archivo JSON (- para la entrada estándar)."

msgid "Read the card, address and groups, from this file (- for standard input)."
msgstr "Leer la tarjeta, dirección y grupos, de este archivo (- para la entrada estándar)."

msgid "Read the groups of the recovery sheet from this file (- for standard input)."
msgstr "Leer los grupos de la hoja de recuperación de este archivo (- para la entrada estándar)."

msgid "Read the invitation, address and four groups, from this file (- for standard input)."
msgstr "Leer la invitación, dirección y cuatro grupos, de este archivo (- para la entrada estándar)."

msgid "Read the new passphrase from the first line of this file."
msgstr "Leer la nueva frase de contraseña de la primera línea de este archivo."

msgid "Read the new passphrase from this file (- for standard input)."
msgstr "Leer la nueva frase de contraseña de este archivo (- para la entrada estándar)."

msgid "Read the passphrase from the first line of this file; - is standard input."
msgstr "Leer la frase de contraseña de la primera línea de este archivo; - es la entrada estándar."

msgid "Read the passphrase from this file (- for standard input) instead of asking."
msgstr "Leer la frase de contraseña de este archivo (- para la entrada estándar) en lugar de pedirla."

msgid "Read the passphrase of the psychotherapy notes from this file (- for standard input)."
msgstr "Leer la frase de contraseña de las notas de psicoterapia de este archivo (- para la entrada estándar)."

msgid "Read the programme's documents from this file."
msgstr "Leer los documentos del programa de este archivo."

msgid "Read the published summary of a support programme: how the department is doing, and nobody in it."
msgstr "Lea el resumen publicado de un programa de apoyo: cómo está el departamento, y nada sobre nadie en particular."

msgid "Read the six words of the cancel code from this file (- for standard input)."
msgstr "Leer las seis palabras del código de cancelación de este archivo (- para la entrada estándar)."

msgid "Read them as this format; otherwise the headings decide."
msgstr "Leerlas en este formato; si no, deciden los encabezados."

msgid "Read them from an .ics file"
msgstr "Leerlos de un archivo .ics"

msgid "Read them from this JSON file (- for standard input)."
msgstr "Leer estos datos de este archivo JSON (- para la entrada estándar)."

msgid "Reason"
msgstr "Motivo"

msgid "Reason for coming"
msgstr "Motivo de la consulta"

msgid "Record a release that the person signed."
msgstr "Registrar una autorización de divulgación que la persona firmó."

msgid "Record a session"
msgstr "Registrar una sesión"

msgid "Record a session in its officer's case; follow-ups fall due after its end, as the programme's policy says."
msgstr "Registrar una sesión en el caso de su oficial; los seguimientos vencen después de su final, según la política del programa."

msgid "Record that it was reported orally, or in writing: to whom, with the reference they gave."
msgstr "Registrar que se reportó verbalmente, o por escrito: a quién, con la referencia que dieron."

msgid "Record that nobody came at {time}?"
msgstr "¿Registrar que nadie asistió el {time}?"

msgid "Record that the person of a case has died: nobody is called any more, and its time is shorter."
msgstr "Registrar que la persona de un caso falleció: ya no se llama a nadie, y su plazo es más corto."

msgid "Record that the person of case {number} died on {day}?"
msgstr "¿Registrar que la persona del caso {number} falleció el {day}?"

msgid "Record that the person withdrew a release: from now on nothing is told under it."
msgstr "Registrar que la persona retiró una autorización de divulgación: desde ahora no se informa nada con ella."

msgid "Record the day with “respite-notes retention death {number}”: it decides how long the case is kept."
msgstr "Registre el día con “respite-notes retention death {number}”: decide cuánto tiempo se conserva el caso."

msgid "Record the session of {time}?"
msgstr "¿Registrar la sesión del {time}?"

msgid "Recorded as release {number}: {covers}, to {recipient}."
msgstr "Registrada como autorización de divulgación {number}: {covers}, a {recipient}."

msgid "Recorded in case {number} as session {session}."
msgstr "Registrada en el caso {number} como sesión {session}."

msgid "Recorded. “respite-notes retention” says how long the case is kept."
msgstr "Registrado. “respite-notes retention” dice cuánto tiempo se conserva el caso."

msgid "Records are sealed to"
msgstr "Los registros se sellan para"

msgid "Records custodian"
msgstr "Custodio de los registros"

msgid "Recovery sheet"
msgstr "Hoja de recuperación"

msgid "Recovery sheet of a signer's key: it opens the key without the passphrase. Keep it on paper, apart from the key."
msgstr "Hoja de recuperación de una clave de firmante: abre la clave sin la frase de contraseña. Guárdela en papel, lejos de la clave."

msgid "Refuse on this device: it sends nothing any more, also of what waits."
msgstr "Negarse en este dispositivo: ya no envía nada, tampoco lo que espera."

msgid "Rejected"
msgstr "Rechazado"

msgid "Release"
msgstr "Autorización"

msgid "Release by the person (CGS 52-146q(b))"
msgstr "Autorización de divulgación de la persona (CGS 52-146q(b))"

msgid "Release of information"
msgstr "Autorización de divulgación"

msgid "Release revoked"
msgstr "Autorización de divulgación revocada"

msgid "Release {number} is revoked. What was told under it before stays told."
msgstr "La autorización de divulgación {number} está revocada. Lo que se informó antes con ella ya está informado."

msgid "Releases of information: to whom the person allows what to be told, for which purpose, until when."
msgstr "Autorizaciones de divulgación: a quién permite la persona que se informe qué, con qué propósito y hasta cuándo."

msgid "Remove a colleague from a case: nothing that comes after is sealed to them."
msgstr "Quitar a un colega de un caso: nada de lo que venga después se sella para esa persona."

msgid "Remove everything this tool keeps on this device. Appointments stay booked."
msgstr "Eliminar todo lo que esta herramienta guarda en este dispositivo. Las citas siguen reservadas."

msgid "Remove it all? Your appointments stay booked, but only the six words can cancel them then. This cannot be undone."
msgstr "¿Eliminar todo? Sus citas siguen reservadas, pero entonces solo las seis palabras pueden cancelarlas. Esto no se puede deshacer."

msgid "Remove weekly hours by the number that “availability show” gives them."
msgstr "Quitar horas semanales por el número que les da “availability show”."

msgid "Remove what is too much."
msgstr "Quite lo que sobra."

msgid "Remove your keys, your case files and everything officers told you from this device? It cannot be undone."
msgstr "¿Eliminar de este dispositivo sus claves, sus expedientes y todo lo que los oficiales le dijeron? No se puede deshacer."

msgid "Remove {name} from case {number}? What they have read stays read."
msgstr "¿Quitar a {name} del caso {number}? Lo que esa persona ya leyó, leído queda."

msgid "Removed. A flash disk may keep old blocks; what they hold is sealed under your passphrase. Backups elsewhere are not touched."
msgstr "Eliminado. Una memoria flash puede conservar bloques antiguos; lo que contienen está sellado con su frase de contraseña. Los respaldos que estén en otro lugar no se tocan."

msgid "Replace the charter: other signers, thresholds or contact, or three more years."
msgstr "Reemplazar la carta constitutiva: otros firmantes, umbrales o contacto, o tres años más."

msgid "Replace the state that is here."
msgstr "Reemplazar los datos que hay aquí."

msgid "Replace your encryption keys now? It cannot be undone."
msgstr "¿Reemplazar ahora sus claves de cifrado? No se puede deshacer."

msgid "Replaced by"
msgstr "Reemplazada por"

msgid "Report"
msgstr "Reporte"

msgid "Report in writing"
msgstr "Reportar por escrito"

msgid "Report made"
msgstr "Reporte hecho"

msgid "Report orally"
msgstr "Reportar verbalmente"

msgid "Report owed"
msgstr "Reporte pendiente"

msgid "Report {number}: no report is owed, for the reason given."
msgstr "Reporte {number}: no hay obligación de reportar, por el motivo indicado."

msgid "Report {number}: orally by {oral}, in writing by {written}. “respite-notes due” shows both."
msgstr "Reporte {number}: verbalmente a más tardar el {oral}, por escrito a más tardar el {written}. “respite-notes due” muestra ambos plazos."

msgid "Report {number}: {what}, and so it is done."
msgstr "Reporte {number}: {what}, y así está hecho."

msgid "Report {number}: {what}. The other timer runs on; “respite-notes due” shows it."
msgstr "Reporte {number}: {what}. El otro temporizador sigue; “respite-notes due” lo muestra."

msgid "Reported in writing"
msgstr "Reportado por escrito"

msgid "Reported orally"
msgstr "Reportado verbalmente"

msgctxt "phase"
msgid "Response"
msgstr "Respuesta a la crisis"

msgctxt "section of a note"
msgid "Response"
msgstr "Respuesta"

msgid "Responsible"
msgstr "Responsable"

msgid "Rest after nights"
msgstr "Descanso después de las noches"

msgid "Restored. “respite sync” brings it up to date."
msgstr "Restaurado. “respite sync” lo pone al día."

msgid "Restored. “respite-notes sync” brings it up to date."
msgstr "Restaurado. “respite-notes sync” lo pone al día."

msgid "Retention has ended"
msgstr "Terminó el plazo de conservación"

msgid "Return visit"
msgstr "Visita periódica"

msgid "Return visits"
msgstr "Visitas periódicas"

msgid "Review"
msgstr "Revisión"

msgid "Review of the plan"
msgstr "Revisión del plan"

msgid "Revoke device {number}? It cannot be undone."
msgstr "¿Revocar el dispositivo {number}? No se puede deshacer."

msgid "Revoke release {number}, to {recipient}? It cannot be undone."
msgstr "¿Revocar la autorización de divulgación {number}, a {recipient}? No se puede deshacer."

msgid "Revoke {name} ({words})? This cannot be undone."
msgstr "¿Revocar a {name} ({words})? Esto no se puede deshacer."

msgid "Revoked"
msgstr "Revocado"

msgid "Risk"
msgstr "Riesgo"

msgid "Risk of imminent injury (CGS 52-146q(c)(2)); does not reach testimony in court"
msgstr "Riesgo de lesión inminente (CGS 52-146q(c)(2)); no abarca el testimonio ante un tribunal"

msgid "Role"
msgstr "Función"

msgid "Roster"
msgstr "Directorio"

msgid "Roster version"
msgstr "Versión del directorio"

msgid "Round"
msgstr "Ronda"

msgid "Rounds"
msgstr "Rondas"

msgid "Rounds version"
msgstr "Versión de las rondas"

msgid "Rounds without a key"
msgstr "Rondas sin clave"

msgid "Run “respite enroll” and type the address and the six groups. The square holds the same text."
msgstr "Ejecute “respite enroll” y escriba la dirección y los seis grupos. El cuadrado contiene el mismo texto."

msgid "Run “respite-notes sync” again; if it stays so, tell the clinical authority."
msgstr "Ejecute “respite-notes sync” otra vez; si sigue así, avise a la autoridad clínica."

msgid "Runs one side of a Respite programme."
msgstr "Ejecuta un lado de un programa de Respite."

msgid "SOAP note"
msgstr "Nota SOAP"

msgid "SUBCOMMANDS:"
msgstr "COMANDOS:"

msgid "Safe Call Now"
msgstr "Safe Call Now"

msgid "Safety plan"
msgstr "Plan de seguridad"

msgid "Saved as draft {numbers}; it is not signed yet. The file is still there, readable."
msgid_plural "Saved as drafts {numbers}; they are not signed yet. The files are still there, readable."
msgstr[0] "Guardado como borrador {numbers}; todavía no está firmado. El archivo sigue ahí, legible."
msgstr[1] "Guardados como borradores {numbers}; todavía no están firmados. Los archivos siguen ahí, legibles."
msgstr[2] "Guardados como borradores {numbers}; todavía no están firmados. Los archivos siguen ahí, legibles."

msgid "Saved as draft {number}; it is not signed yet."
msgstr "Guardada como borrador {number}; todavía no está firmada."

msgid "Saved as number {number}: {time}. The server does not answer; it is booked once “respite-notes sync” has sent it."
msgstr "Guardada con el número {number}: {time}. El servidor no responde; queda reservada cuando “respite-notes sync” la haya enviado."

msgid "Saved here and perhaps sent: the server has not said yet that it has it."
msgstr "Guardado aquí y tal vez enviado: el servidor todavía no ha dicho que lo tiene."

msgid "Saved; it is not sent yet. “respite-notes sync” sends it."
msgstr "Guardado; todavía no se ha enviado. “respite-notes sync” lo envía."

msgid "Say how a goal goes"
msgstr "Indicar cómo va un objetivo"

msgid "Say how a goal goes; the history only grows."
msgstr "Indicar cómo va un objetivo; a su historial solo se le agrega."

msgid "Say what a folder would change for officers, clinicians and the chief."
msgstr "Indicar qué cambiaría una carpeta para los oficiales, los profesionales y la jefatura."

msgid "Say what to write: --html, --csv or --json, each with a new file."
msgstr "Indique qué escribir: --html, --csv o --json, cada uno con un archivo nuevo."

msgid "Say what you call the person from now on; earlier names stay in the history."
msgstr "Indicar cómo llama usted a la persona desde ahora; los nombres anteriores quedan en el historial."

msgid "Say when you work. It stays on this device."
msgstr "Indicar cuándo trabaja usted. Se queda en este dispositivo."

msgid "Say when you work; free times are computed from it, outside officers' shifts."
msgstr "Indicar cuándo trabaja usted; con eso se calculan los horarios disponibles, fuera de los turnos de los oficiales."

msgid "Say which shifts these are: --preset, --cycle, --calendar or --irregular."
msgstr "Indique qué turnos son: --preset, --cycle, --calendar o --irregular."

msgid "Say which side this is, with --role; there is no default."
msgstr "Indique qué lado es este, con --role; no hay un valor predeterminado."

msgid "Say who holds shares, how many are needed, and whether your own is here."
msgstr "Indicar quiénes tienen partes, cuántas hacen falta, y si la suya está aquí."

msgid "Says what this server is, what it imported, and what expires when."
msgstr "Decir qué es este servidor, qué importó y qué vence cuándo."

msgid "Schedule"
msgstr "Agenda"

msgid "Sealed records"
msgstr "Registros sellados"

msgid "Sealed. It leaves this device after {time}, a moment that was drawn at random: “respite sync” or the timer sends it, or a later use of this tool that is not about appointments."
msgstr "Sellado. Sale de este dispositivo después de: {time}, un momento elegido al azar; lo envía “respite sync” o el temporizador, o un uso posterior de esta herramienta que no trate de citas."

msgid "Search"
msgstr "Buscar"

msgid "Seats of a group (first 8)."
msgstr "Lugares de un grupo (al principio 8)."

msgid "See '{command}' for detailed help."
msgstr "Consulte '{command}' para ver la ayuda detallada."

msgid "See '{command}' for more information."
msgstr "Consulte '{command}' para saber más."

msgid "See my clinician again"
msgstr "Volver a ver a mi profesional"

msgid "Seeking or receiving mental health care is by itself no ground to dismiss or discipline you, nor is handing in your firearm for that reason (CGS 7-291d). That does not hold where care is sought to avoid discipline."
msgstr "Buscar o recibir atención de salud mental no es por sí solo motivo para despedirle ni disciplinarle, ni lo es entregar su arma de fuego por esa razón (CGS 7-291d). Esto no vale cuando la atención se busca para evitar una medida disciplinaria."

msgid "Seen by"
msgstr "Se nota en"

msgid "Send at once instead of at a random moment."
msgstr "Enviar de inmediato en lugar de en un momento al azar."

msgid "Send the text of this file (- for standard input)."
msgstr "Enviar el texto de este archivo (- para la entrada estándar)."

msgid "Sent."
msgstr "Enviado."

msgid "Sent; only the clinician can open it."
msgstr "Enviado; solo su profesional puede abrirlo."

msgid "Serves until it is told to stop (SIGTERM or Ctrl-C); requests under way are finished first."
msgstr "Atender hasta que se le ordene detenerse (SIGTERM o Ctrl-C); antes se terminan las solicitudes en curso."

msgid "Service"
msgstr "Servicio"

msgid "Session"
msgstr "Sesión"

msgid "Session without a note"
msgstr "Sesión sin nota"

msgid "Sessions"
msgstr "Sesiones"

msgid "Sessions begin every so many minutes (first 30)."
msgstr "Las sesiones empiezan cada tantos minutos (al principio 30)."

msgid "Sessions could be booked only from {from} until {until}."
msgstr "Solo se podrían reservar sesiones desde el {from} hasta el {until}."

msgid "Sessions kept"
msgstr "Sesiones realizadas"

msgid "Set a goal"
msgstr "Fijar un objetivo"

msgid "Set a goal."
msgstr "Fijar un objetivo."

msgid "Set a legal hold: nothing of the case is destroyed until it is lifted."
msgstr "Fijar una retención legal: nada del caso se destruye hasta que se levante."

msgid "Set the timer?"
msgstr "¿Activar el temporizador?"

msgid "Set up a programme from its invitation, or from the bundle file that the authority hands out."
msgstr "Configurar un programa a partir de su invitación, o del archivo de paquete que entrega la autoridad."

msgid "Set, remove or show a timer that fetches tokens at random times."
msgstr "Activar, quitar o mostrar un temporizador que descarga vales en momentos al azar."

msgid "Sets a server up from a backup, in a folder that is empty or does not exist."
msgstr "Configurar un servidor a partir de un respaldo, en una carpeta vacía o que no existe."

msgid "Sets a server up: its folder, keys and certificates, and the request for the authority."
msgstr "Configurar un servidor: su carpeta, sus claves y certificados, y la solicitud para la autoridad."

msgid "Several signers are called {name}, and each of them counts"
msgstr "Varios firmantes se llaman {name}, y cuenta la firma de cada uno"

msgid "Share case {number} with {name}? They can read all of it, and what somebody has read cannot be taken back."
msgstr "¿Compartir el caso {number} con {name}? Esa persona podrá leerlo todo, y lo que alguien ha leído no se puede retirar."

msgid "Shares needed"
msgstr "Partes necesarias"

msgid "Shares that are needed"
msgstr "Partes que hacen falta"

msgid "Shifts and fatigue"
msgstr "Turnos y cansancio"

msgid "Show a case"
msgstr "Mostrar un caso"

msgid "Show a case, or one note of it whole."
msgstr "Mostrar un caso, o una nota completa de él."

msgid "Show a psychotherapy note."
msgstr "Mostrar una nota de psicoterapia."

msgid "Show all sessions ahead, and what has to be handed over."
msgstr "Mostrar todas las sesiones próximas y lo que hay que reasignar."

msgid "Show any file of the desk in plain words."
msgstr "Mostrar cualquier archivo de la autoridad en palabras sencillas."

msgid "Show each cell's figures round by round."
msgstr "Mostrar las cifras de cada agrupación, ronda por ronda."

msgid "Show exactly which fields leave this device, to whom, and who can read each."
msgstr "Mostrar exactamente qué campos salen de este dispositivo, a quién van y quién puede leer cada uno."

msgid "Show help information."
msgstr "Mostrar esta ayuda."

msgid "Show how many notes wait for your co-signature, and how long; no text."
msgstr "Mostrar cuántas notas esperan su cofirma y desde cuándo; ningún texto."

msgid "Show one of them whole."
msgstr "Mostrar uno completo."

msgid "Show or change your department, unit, language and how you like to meet. It stays on this device."
msgstr "Mostrar o cambiar su departamento, su unidad, su idioma y cómo prefiere reunirse. Se queda en este dispositivo."

msgid "Show past and cancelled sessions too, also those that the server has forgotten."
msgstr "Mostrar también las sesiones pasadas y canceladas, incluso las que el servidor ya olvidó."

msgid "Show the current plan, or an earlier version."
msgstr "Mostrar el plan actual, o una versión anterior."

msgid "Show the log of disclosures of a case, with what is doubtful about them."
msgstr "Mostrar el registro de divulgaciones de un caso, con lo que hay de dudoso en ellas."

msgid "Show the newest summary."
msgstr "Mostrar el resumen más reciente."

msgid "Show the rules of a folder in plain words."
msgstr "Mostrar las reglas de una carpeta en palabras sencillas."

msgid "Show the summary of one round."
msgstr "Mostrar el resumen de una ronda."

msgid "Show them as your own programme has signed them? That needs the passphrase."
msgstr "¿Mostrarlos tal como los firmó su propio programa? Para eso se necesita la frase de contraseña."

msgid "Show this note whole."
msgstr "Mostrar esta nota completa."

msgid "Show today's sessions, and what is due in your cases."
msgstr "Mostrar las sesiones de hoy y lo que vence en sus casos."

msgid "Show what expires when."
msgstr "Mostrar qué vence y cuándo."

msgid "Show what is due in your cases: notes, follow-ups, hand-offs, reports."
msgstr "Mostrar lo que vence en sus casos: notas, seguimientos, traspasos, reportes."

msgid "Show what the chief sees: the newest published summary, the same bytes for everyone."
msgstr "Mostrar lo que ve la jefatura: el resumen publicado más reciente, los mismos bytes para todos."

msgid "Show what was fetched last, without asking the server."
msgstr "Mostrar lo último que se descargó, sin consultar al servidor."

msgid "Show what you offer; with --json, in the form that “set” reads."
msgstr "Mostrar lo que usted ofrece; con --json, en la forma que lee “set”."

msgid "Show which shifts of each department have a session to book, and which have none."
msgstr "Mostrar en qué turnos de cada departamento hay una sesión para reservar, y en cuáles no."

msgid "Show who can recover records, too? That needs the passphrase."
msgstr "¿Mostrar también quién puede recuperar registros? Para eso se necesita la frase de contraseña."

msgid "Show whom to call at once. Needs no network and no passphrase."
msgstr "Mostrar a quién llamar de inmediato. No necesita red ni frase de contraseña."

msgid "Show whom to call at once. Needs no network, no card and no passphrase."
msgstr "Mostrar a quién llamar de inmediato. No necesita red, tarjeta ni frase de contraseña."

msgid "Show your appointments; offline as they were last seen."
msgstr "Mostrar sus citas; sin conexión, como se vieron por última vez."

msgid "Show your own answers so far, and ask nothing."
msgstr "Mostrar sus propias respuestas hasta ahora, sin preguntar nada."

msgid "Show your rights and the limits of confidentiality. Needs no network."
msgstr "Mostrar sus derechos y los límites de la confidencialidad. No necesita red."

msgid "Shredded records"
msgstr "Registros destruidos"

msgid "Side"
msgstr "Lado"

msgid "Sides"
msgstr "Lados"

msgid "Sign a new charter as {name}?"
msgstr "¿Firmar una nueva carta constitutiva como {name}?"

msgid "Sign a new roster as {name}?"
msgstr "¿Firmar un nuevo directorio como {name}?"

msgid "Sign a new year as {name}?"
msgstr "¿Firmar un año nuevo como {name}?"

msgid "Sign a note"
msgstr "Firmar una nota"

msgid "Sign a note: it is locked for ever. An intern's goes to the supervisor."
msgstr "Firmar una nota: queda bloqueada para siempre. La de un practicante pasa al supervisor."

msgid "Sign by"
msgstr "Firmar hasta"

msgid "Sign or discard these drafts (case/note): {notes}."
msgstr "Firme o descarte estos borradores (caso/nota): {notes}."

msgid "Sign rounds that count these cards, as {name}?"
msgstr "¿Firmar como {name} las rondas que cuentan estas tarjetas?"

msgid "Sign the closing note and close the case?"
msgstr "¿Firmar la nota de cierre y cerrar el caso?"

msgid "Sign these changes as {name}?"
msgstr "¿Firmar estos cambios como {name}?"

msgid "Sign this as {name}?"
msgstr "¿Firmar esto como {name}?"

msgid "Sign this note? Nobody can change it afterwards, you neither."
msgstr "¿Firmar esta nota? Después nadie puede cambiarla, usted tampoco."

msgid "Signatures"
msgstr "Firmas"

msgid "Signed"
msgstr "Firmado"

msgid "Signed and locked."
msgstr "Firmada y bloqueada."

msgid "Signed by"
msgstr "Firmado por"

msgid "Signed by everybody who must"
msgstr "Con la firma de todos los que deben firmar"

msgid "Signed by the department side and the provider side, published once, and the same for the chief and every officer."
msgstr "Firmado por el lado del departamento y el lado del proveedor, publicado una sola vez, e igual para la jefatura y para cada oficial."

msgid "Signed requests also show the public key that signed them, a random number, and the time to five minutes."
msgstr "Las solicitudes firmadas también muestran la clave pública que las firmó, un número aleatorio y la hora con una precisión de cinco minutos."

msgid "Signers"
msgstr "Firmantes"

msgid "Signs as"
msgstr "Firma como"

msgid "Since"
msgstr "Desde"

msgid "Six words"
msgstr "Seis palabras"

msgid "Six words of the key"
msgstr "Seis palabras de la clave"

msgid "Six words of your key, for whoever compares:"
msgstr "Las seis palabras de su clave, para quien las compare:"

msgid "Six words that cancel it"
msgstr "Seis palabras que la cancelan"

msgid "Six words: {words}"
msgstr "Seis palabras: {words}"

msgid "Social workers and law enforcement officers alike must report suspected abuse of a child in Indian country at once; nobody who supervises them may hinder it."
msgstr "Tanto los trabajadores sociales como los agentes del orden deben reportar de inmediato toda sospecha de abuso de un menor en territorio indígena; nadie que los supervise puede impedirlo."

msgid "Social workers and law enforcement officers must report suspected abuse of a child in Indian country at once, to the local child protective services or law enforcement agency (18 U.S.C. 1169). The tribe's own code may ask for more."
msgstr "Los trabajadores sociales y los agentes del orden deben reportar de inmediato toda sospecha de abuso de un menor en territorio indígena, al servicio local de protección de menores o a la agencia local del orden público (18 U.S.C. 1169). El código propio de la tribu puede exigir más."

msgid "Social workers and law enforcement personnel must report suspected child abuse that they learn of on federal land or in a federal facility, within 24 hours."
msgstr "Los trabajadores sociales y el personal del orden público deben reportar, dentro de 24 horas, toda sospecha de abuso de un menor que lleguen a conocer en terrenos federales o en una instalación federal."

msgid "Social workers and law enforcement personnel who learn of suspected child abuse on federal land or in a federal facility must report it as soon as possible (34 U.S.C. 20341). State law may ask for more."
msgstr "Los trabajadores sociales y el personal del orden público que lleguen a conocer una sospecha de abuso de un menor en terrenos federales o en una instalación federal deben reportarla lo antes posible (34 U.S.C. 20341). La ley estatal puede exigir más."

msgid "Social workers and law enforcement personnel who learn of suspected child abuse on federal land or in a federal facility must report it as soon as possible, within 24 hours (34 U.S.C. 20341). State law may ask for more."
msgstr "Los trabajadores sociales y el personal del orden público que lleguen a conocer una sospecha de abuso de un menor en terrenos federales o en una instalación federal deben reportarla lo antes posible, dentro de 24 horas (34 U.S.C. 20341). La ley estatal puede exigir más."

msgid "Social workers and police officers alike must report suspected abuse or neglect of a child."
msgstr "Tanto los trabajadores sociales como los oficiales de policía deben reportar toda sospecha de abuso o negligencia de un menor."

msgid "Somebody else has just taken this time; nothing was spent. “respite find” shows what is free now."
msgstr "Alguien más acaba de tomar este horario; no se gastó nada. “respite find” muestra qué está libre ahora."

msgid "Somebody published with your keys up to the last number there is. Tell the clinical authority: your identity has to be revoked and a new one made."
msgstr "Alguien publicó con las claves de usted hasta el último número que existe. Avise a la autoridad clínica: hay que revocar su identidad y crear una nueva."

msgid "Somebody to talk to now: {lines}"
msgstr "Alguien con quien hablar ahora: {lines}"

msgid "Somebody who may not asks to destroy {count} record; it stays here."
msgid_plural "Somebody who may not asks to destroy {count} records; they stay here."
msgstr[0] "Alguien que no tiene permiso pide destruir {count} registro; se queda aquí."
msgstr[1] "Alguien que no tiene permiso pide destruir {count} de registros; se quedan aquí."
msgstr[2] "Alguien que no tiene permiso pide destruir {count} registros; se quedan aquí."

msgid "Something in the database refers to what is not there."
msgstr "Algo en la base de datos se refiere a lo que no está."

msgid "Something of a check-in is still there after its round was released."
msgstr "Algo de un autochequeo sigue ahí después de publicarse su ronda."

msgid "Something that was saved could not be sent."
msgstr "Algo que estaba guardado no se pudo enviar."

msgid "Something waits to be sent; “respite-notes sync” sends it."
msgstr "Algo espera a ser enviado; “respite-notes sync” lo envía."

msgctxt "language"
msgid "Spanish"
msgstr "español"

msgid "Specialties"
msgstr "Especialidades"

msgid "Sponsor's signatures needed"
msgstr "Firmas necesarias del patrocinador"

msgid "Stabilization"
msgstr "Estabilización"

msgid "Staffing"
msgstr "Dotación de personal"

msgid "Stage"
msgstr "Etapa"

msgid "Stage of a hand-off"
msgstr "Etapa de un traspaso"

msgctxt "of numbers"
msgid "Standing"
msgstr "Estado"

msgid "Start with “respite-summary join” and the invitation of your programme. It holds public documents only: no passphrase, no secret. Officers see the same bytes with “respite summary”."
msgstr "Empiece con “respite-summary join” y la invitación de su programa. Contiene solo documentos públicos: ninguna frase de contraseña, ningún secreto. Los oficiales ven los mismos bytes con “respite summary”."

msgid "Start without a command for a menu. “respite now” shows whom to call at once; it needs no network and no passphrase."
msgstr "Empiece sin ningún comando para ver un menú. “respite now” muestra a quién llamar de inmediato; no necesita red ni frase de contraseña."

msgid "State"
msgstr "Estado"

msgid "Statement"
msgstr "Enunciado"

msgid "Status"
msgstr "Estado"

msgid "Status of a goal"
msgstr "Estado de un objetivo"

msgid "Still open:"
msgstr "Todavía abierto:"

msgid "Strengths"
msgstr "Fortalezas"

msgid "Stress these days"
msgstr "Estrés en estos días"

msgid "Strike one thing at a time."
msgstr "Tache una sola cosa a la vez."

msgid "Strike “{what}”? It cannot be undone."
msgstr "¿Tachar “{what}”? No se puede deshacer."

msgid "Struck as an error"
msgstr "Tachado por error"

msgid "Struck; the reason stands beside it."
msgstr "Tachada; el motivo queda junto a ella."

msgid "Subjective"
msgstr "Subjetivo"

msgid "Submitted to {name}; locked by their co-signature."
msgstr "Presentada a {name}; se bloquea con su cofirma."

msgid "Such a report goes to the local child protective services or law enforcement agency. What else protects whoever seeks help, the tribe's own code says."
msgstr "Ese reporte va al servicio local de protección de menores o a la agencia local del orden público. Qué más protege a quien busca ayuda, lo dice el código propio de la tribu."

msgid "Supervising"
msgstr "Supervisión"

msgid "Supervisor"
msgstr "Supervisor"

msgid "Support plan"
msgstr "Plan de apoyo"

msgid "Support plan, version {number}"
msgstr "Plan de apoyo, versión {number}"

msgid "Support plan, version {number}, {state}, of {time} by {name}"
msgstr "Plan de apoyo, versión {number}, {state}, del {time}, de {name}"

msgid "Support summary"
msgstr "Resumen del apoyo"

msgid "Sustaining"
msgstr "Se mantiene"

msgid "Switches to the next certificate, which the roster announced, and makes the one after it."
msgstr "Pasar al próximo certificado, que el directorio anunció, y crear el siguiente."

msgid "Synchronise"
msgstr "Sincronizar"

msgid "Take a clinician off: no new bookings from the moment the sides import it."
msgstr "Retirar a un profesional: ninguna reserva nueva desde el momento en que los lados lo importen."

msgid "Take a side's new certificate, address or key into the roster."
msgstr "Tomar en el directorio el nuevo certificado, la nueva dirección o la nueva clave de un lado."

msgid "Take another calendar's appointments as busy time: only when, never what."
msgstr "Tomar las citas de otro calendario como tiempo ocupado: solo cuándo, nunca qué."

msgid "Take back the share that you have left for somebody."
msgstr "Retirar la parte que usted dejó para alguien."

msgid "Take new encryption keys now, and have your records wrapped to them."
msgstr "Tomar ahora claves de cifrado nuevas, y envolver con ellas sus registros."

msgid "Take over notes from plain text or Markdown files; you see what was read before anything is written."
msgstr "Tomar notas de archivos de texto simple o Markdown; usted ve lo que se leyó antes de que se escriba nada."

msgid "Take the last answer back"
msgstr "Deshacer la última respuesta"

msgid "Take the note from this file (- for standard input), with a heading “## …” for each section."
msgstr "Tomar la nota de este archivo (- para la entrada estándar), con un título “## …” para cada sección."

msgid "Take the plan from this file (- for standard input)."
msgstr "Tomar el plan de este archivo (- para la entrada estándar)."

msgid "Take the purpose from this file (- for standard input)."
msgstr "Tomar el propósito de este archivo (- para la entrada estándar)."

msgid "Take the reason from this file (- for standard input)."
msgstr "Tomar el motivo de este archivo (- para la entrada estándar)."

msgid "Take the recipient from this file (- for standard input)."
msgstr "Tomar el destinatario de este archivo (- para la entrada estándar)."

msgid "Take the time that the clinician has proposed."
msgstr "Aceptar el horario que propuso su profesional."

msgid "Take the words from this file (- for standard input)."
msgstr "Tomar las palabras de este archivo (- para la entrada estándar)."

msgid "Take the words to it from this file (- for standard input)."
msgstr "Tomar de este archivo las palabras que lo acompañan (- para la entrada estándar)."

msgid "Take this number of the list as it is now, instead of asking."
msgstr "Tomar este número de la lista tal como está ahora, en lugar de preguntar."

msgid "Take this number of the list instead of asking."
msgstr "Tomar este número de la lista en lugar de preguntar."

msgid "Take what begins at this instant, as “respite find --json” shows it, or nothing."
msgstr "Tomar lo que empieza en este momento, tal como lo muestra “respite find --json”, o nada."

msgid "Takes in signed documents from the authority; a running server notices within seconds."
msgstr "Recibir documentos firmados de la autoridad; un servidor en marcha lo nota en segundos."

msgid "Talk to a social worker in confidence. Nobody at the department can see that you booked, or that you used this card."
msgstr "Hable en confianza con un trabajador social. Nadie en el departamento puede ver que reservó ni que usó esta tarjeta."

msgid "Target date"
msgstr "Fecha prevista"

msgid "Target date of a goal"
msgstr "Fecha prevista de un objetivo"

msgid "Telephone number"
msgstr "Número de teléfono"

msgid "Tell the clinical authority."
msgstr "Avise a la autoridad clínica."

msgid "That did not work; nothing was changed."
msgstr "Eso no funcionó; no se cambió nada."

msgid "That is long ago: if a number does not answer, call 911."
msgstr "Hace mucho de eso: si un número no contesta, llame al 911."

msgid "That is not among your case files."
msgstr "Eso no está entre sus expedientes."

msgid "That is not the next stage; nothing is completed without a first contact."
msgstr "Esa no es la etapa siguiente; nada se completa sin un primer contacto."

msgid "That the person has died."
msgstr "Que la persona falleció."

msgid "That this booking is of the same person."
msgstr "Que esta reserva es de la misma persona."

msgid "That was heard {time} and may be otherwise by now."
msgstr "El último aviso es de {time}; puede que ahora sea distinto."

msgid "That was not understood three times; nothing was changed."
msgstr "No se entendió tres veces; no se cambió nada."

msgid "That was reported before."
msgstr "Eso ya se había reportado."

msgid "The .ics file"
msgstr "El archivo .ics"

msgid "The address and code of a card"
msgstr "La dirección y el código de una tarjeta"

msgid "The address on the card"
msgstr "La dirección que está en la tarjeta"

msgid "The address on the card looks like https://support.example:8443; type it again."
msgstr "La dirección de la tarjeta es parecida a https://support.example:8443; escríbala de nuevo."

msgid "The answer is not readable text; check the character encoding of your terminal (UTF-8 is needed)."
msgstr "La respuesta no es texto legible; revise la codificación de caracteres de su terminal (se necesita UTF-8)."

msgid "The answer is too long."
msgstr "La respuesta es demasiado larga."

msgid "The authority's bundle, a file"
msgstr "El paquete de la autoridad, un archivo"

msgid "The backup did not open with its recovery sheet and was removed; try another disk."
msgstr "El respaldo no se abrió con su hoja de recuperación y se eliminó; pruebe con otro disco."

msgid "The backup did not read back as it was written and was removed; try another disk."
msgstr "El respaldo no se leyó igual a como se escribió y se eliminó; pruebe con otro disco."

msgid "The backup is complete: {folder}"
msgstr "El respaldo está completo: {folder}"

msgid "The backup is damaged ({detail} is missing, altered or does not belong); use another one."
msgstr "El respaldo está dañado ({detail} falta, se alteró o no corresponde); use otro."

msgid "The backup; leave it out to open the state that is here with the recovery sheet."
msgstr "El respaldo; omítalo para abrir los datos que hay aquí con la hoja de recuperación."

msgid "The beginning of this case is not here; synchronise."
msgstr "El comienzo de este caso no está aquí; sincronice."

msgid "The behavioral health assessment that every officer has at least once in five years is a separate matter, and its result goes to the employer. A clinician who does assessments for your department cannot be booked here by its officers."
msgstr "La evaluación de salud conductual que cada oficial tiene al menos una vez cada cinco años es un asunto aparte, y su resultado se entrega al empleador. Los oficiales de su departamento no pueden reservar aquí con un profesional que haga evaluaciones para ese departamento."

msgid "The booking belongs to this case."
msgstr "La reserva pertenece a este caso."

msgid "The bundle in force is at {address}, with the provider side's own word that nothing is newer."
msgstr "El paquete vigente está en {address}, con la palabra del propio lado del proveedor de que no hay nada más nuevo."

msgid "The bundle in force, as the provider side serves it: what changes is shown against it, where others have signed since you did."
msgstr "El paquete vigente, tal como lo entrega el lado del proveedor: los cambios se muestran frente a él, si otros han firmado después de usted."

msgid "The bundle's file"
msgstr "El archivo del paquete"

msgid "The card works once. Lost it, or found one? Ask for another; an unused card says nothing about anybody."
msgstr "La tarjeta sirve una sola vez. ¿Perdió la suya o encontró una? Pida otra; una tarjeta sin usar no dice nada de nadie."

msgid "The cards are in {folder}; both sides import {file}, then the provider side its provider.codes."
msgstr "Las tarjetas están en {folder}; ambos lados importan {file}, y después el lado del proveedor importa su provider.codes."

msgid "The case files cannot be read or written by you; look at the permissions of the folder."
msgstr "Usted no puede leer o escribir los expedientes; revise los permisos de la carpeta."

msgid "The case files here are damaged and are not shown in part; restore them from a copy."
msgstr "Los expedientes que hay aquí están dañados y no se muestran en parte; restáurelos de una copia."

msgid "The case files here belong to other keys."
msgstr "Los expedientes que hay aquí pertenecen a otras claves."

msgid "The case files that were here are gone; put the folder “vault” back, or restore and synchronise."
msgstr "Los expedientes que estaban aquí ya no están; vuelva a poner la carpeta “vault”, o restaure y sincronice."

msgid "The case has no follow-up with this number; “respite-notes followup list --all” lists them."
msgstr "El caso no tiene ningún seguimiento con este número; “respite-notes followup list --all” los enumera."

msgid "The case has no goal with this number; “respite-notes goal list” lists them."
msgstr "El caso no tiene ningún objetivo con este número; “respite-notes goal list” los enumera."

msgid "The case has no hand-off with this number; “respite-notes handoff list --all” lists them."
msgstr "El caso no tiene ningún traspaso con este número; “respite-notes handoff list --all” los enumera."

msgid "The case has no note with this number; “respite-notes cases show” lists them."
msgstr "El caso no tiene ninguna nota con este número; “respite-notes cases show” las enumera."

msgid "The case has no open report with this number; “respite-notes report list” lists them."
msgstr "El caso no tiene ningún reporte abierto con este número; “respite-notes report list” los enumera."

msgid "The case has no release with this number; “respite-notes roi list” lists them."
msgstr "El caso no tiene ninguna autorización de divulgación con este número; “respite-notes roi list” las enumera."

msgid "The case has no session with this number; “respite-notes cases show” lists them."
msgstr "El caso no tiene ninguna sesión con este número; “respite-notes cases show” las enumera."

msgid "The case has no version of a plan with this number; “respite-notes plan history” lists them."
msgstr "El caso no tiene ninguna versión del plan con este número; “respite-notes plan history” las enumera."

msgid "The case has nothing of this kind with this number; “respite-notes cases show” shows what it holds."
msgstr "El caso no tiene nada de este tipo con este número; “respite-notes cases show” muestra lo que contiene."

msgid "The case is closed; reopen it first."
msgstr "El caso está cerrado; reábralo primero."

msgid "The case is not closed."
msgstr "El caso no está cerrado."

msgid "The case is open already."
msgstr "El caso ya está abierto."

msgid "The case was not opened yet."
msgstr "El caso todavía no se había abierto."

msgid "The cell has no cards for that time; a new year of cards is printed with “respite-authority rounds”."
msgstr "La agrupación no tiene tarjetas para ese tiempo; un nuevo año de tarjetas se imprime con “respite-authority rounds”."

msgid "The cell that the cards are for."
msgstr "La agrupación para la que son las tarjetas."

msgid "The cell {name} was counted with {departments}; a cell that loses a department needs another name in the programme file."
msgstr "La agrupación {name} se contó con {departments}; una agrupación que pierde un departamento necesita otro nombre en el archivo del programa."

msgid "The certificate was changed. Restart the server, give the authority the file {request}, and read out these six words by telephone: {words}."
msgstr "El certificado se cambió. Reinicie el servidor, entregue a la autoridad el archivo {request}, y lea estas seis palabras por teléfono: {words}."

msgid "The charter would break a rule of its format ({reason}); check the programme file."
msgstr "La carta constitutiva rompería una regla de su formato ({reason}); revise el archivo del programa."

msgid "The check found what must never be: {detail} Stop the server, keep a copy of its folder for whoever looks for the cause, and restore the last backup that “check” finds in order."
msgstr "La comprobación encontró lo que nunca debe ocurrir: {detail} Detenga el servidor, guarde una copia de su carpeta para quien busque la causa, y restaure el último respaldo que “check” encuentre en orden."

msgid "The chief would see groups of {new} instead of {old}."
msgstr "La jefatura vería grupos de {new} en lugar de {old}."

msgid "The clinician has proposed no other time."
msgstr "Su profesional no ha propuesto otro horario."

msgid "The clinician has seen your booking."
msgstr "Su profesional ha visto la reserva."

msgid "The clinician offers a follow-up that costs no token. {text} (“respite again” books it.)"
msgstr "Su profesional le ofrece una sesión de seguimiento que no cuesta ningún vale. {text} (“respite again” la reserva.)"

msgid "The clinician proposes {time}. {text} (“respite reschedule --proposed” takes it.)"
msgstr "Su profesional propone: {time}. {text} (“respite reschedule --proposed” acepta este horario.)"

msgid "The clinician sees every change you make."
msgstr "Su profesional ve cada cambio que usted hace."

msgid "The clinician's name as the roster writes it."
msgstr "El nombre del profesional como lo escribe el directorio."

msgid "The clock of this machine is wrong by more than a few minutes; set it and try again."
msgstr "El reloj de esta computadora está mal por más de unos minutos; ajústelo e inténtelo de nuevo."

msgid "The code of your card is sent only after this."
msgstr "El código de su tarjeta se envía solo después de esto."

msgid "The colleague's name in the roster."
msgstr "El nombre del colega en el directorio."

msgid "The colleague's name."
msgstr "El nombre del colega."

msgid "The crisis card that every copy of the tools carries was last checked on {date}: look for a newer one."
msgstr "La tarjeta de crisis que lleva cada copia de las herramientas se verificó por última vez el {date}: busque una más reciente."

msgid "The crisis card would no longer show {name}."
msgstr "La tarjeta de crisis ya no mostraría: {name}."

msgid "The crisis card would show {name}."
msgstr "La tarjeta de crisis mostraría: {name}."

msgid "The database is damaged ({detail}); stop the server and restore it from a backup."
msgstr "La base de datos está dañada ({detail}); detenga el servidor y restáurelo de un respaldo."

msgid "The database was made by a newer version of respite-server; use that version or a newer one."
msgstr "La base de datos la creó una versión más nueva de respite-server; use esa versión o una más nueva."

msgid "The day is kept"
msgstr "El día está guardado"

msgid "The day of the first visit: YYYY-MM-DD."
msgstr "El día de la primera visita: YYYY-MM-DD."

msgid "The day on which you look at the plan again: YYYY-MM-DD."
msgstr "El día en que usted vuelve a revisar el plan: YYYY-MM-DD."

msgid "The day: YYYY-MM-DD."
msgstr "El día: YYYY-MM-DD."

msgid "The days of your cycle"
msgstr "Los días de su ciclo"

msgid "The department side"
msgstr "El lado del departamento"

msgid "The department side does not serve the list that names this device. Run “respite-notes sync” on the first device and try again; if it stays so, tell the clinical authority."
msgstr "El lado del departamento no entrega la lista que nombra este dispositivo. Ejecute “respite-notes sync” en el primer dispositivo e inténtelo de nuevo; si sigue así, avise a la autoridad clínica."

msgid "The department side does not take your check-in, although the round runs by the signed documents. It is kept and offered again; if this goes on, tell the clinical authority."
msgstr "El lado del departamento no acepta su autochequeo, aunque la ronda está abierta según los documentos firmados. Se guarda y se ofrece de nuevo; si esto continúa, avise a la autoridad clínica."

msgid "The department side has taken your check-in."
msgstr "El lado del departamento recibió su autochequeo."

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
"El lado del departamento guarda reservas sin identidades; el lado del proveedor emite vales anónimos. Están pensados para dos operadores.\n"
"\n"
"Por ejemplo, en la computadora del departamento:\n"
"  respite-server init --role department --home /srv/respite \\\n"
"    --address https://support.example.org\n"
"  respite-server import programme.bundle --home /srv/respite\n"
"  SWIFT_BACKTRACE=enable=no respite-server serve --home /srv/respite\n"
"\n"
"Códigos de salida: 0 hecho, 1 rechazado o fallido, 2 uso incorrecto."

msgid "The department side refused the list of your keys: officers cannot book you with new ones until it takes it. If it stays so, tell the clinical authority."
msgstr "El lado del departamento rechazó la lista de sus claves: los oficiales no pueden reservar con usted con claves nuevas hasta que la acepte. Si sigue así, avise a la autoridad clínica."

msgid "The department side says that another device of yours was counted already. If you have no other device, tell your supervisor: it is not true."
msgstr "El lado del departamento dice que ya se contó otro dispositivo suyo. Si usted no tiene otro dispositivo, avise a quien le supervisa: no es cierto."

msgid "The department side serves the keys of {count} clinician in a form that does not verify; they were not taken."
msgid_plural "The department side serves the keys of {count} clinicians in a form that does not verify; they were not taken."
msgstr[0] "El lado del departamento entrega las claves de {count} profesional en una forma que no se puede verificar; no se aceptaron."
msgstr[1] "El lado del departamento entrega las claves de {count} de profesionales en una forma que no se puede verificar; no se aceptaron."
msgstr[2] "El lado del departamento entrega las claves de {count} profesionales en una forma que no se puede verificar; no se aceptaron."

msgid "The department side's request brings another key for {quarter} than the signed rounds name; use the server's own home, or restore it from its backup."
msgstr "La solicitud del lado del departamento trae para {quarter} una clave distinta de la que nombran las rondas firmadas; use la carpeta propia del servidor, o restáurela de su respaldo."

msgid "The department side's request is signed with another key than the roster names ({words}); if that side's server was really made anew, say so with --new-key department."
msgstr "La solicitud del lado del departamento está firmada con una clave distinta de la que nombra el directorio ({words}); si el servidor de ese lado realmente se creó de nuevo, indíquelo con --new-key department."

msgid "The department {name} is not in the signed roster; add it with “respite-authority amend” first."
msgstr "El departamento {name} no está en el directorio firmado; agréguelo primero con “respite-authority amend”."

msgid "The device gets the keys that were made since. Carry {path} to it and run “respite-notes device finish” there."
msgstr "El dispositivo recibe las claves creadas desde entonces. Lleve {path} a ese dispositivo y ejecute allí “respite-notes device finish”."

msgid "The device is listed. Carry {path} to it and run “respite-notes device finish” there."
msgstr "El dispositivo está en la lista. Lleve {path} a ese dispositivo y ejecute allí “respite-notes device finish”."

msgid "The directory has no service with this number; “respite-notes handoff resources” lists them."
msgstr "La guía de servicios no tiene ningún servicio con este número; “respite-notes handoff resources” los enumera."

msgid "The directory may not be read or written; check its permissions."
msgstr "No se permite leer o escribir en la carpeta; revise sus permisos."

msgid "The directory would no longer offer {name}."
msgstr "La guía de servicios ya no ofrecería: {name}."

msgid "The directory would offer {name}."
msgstr "La guía de servicios ofrecería: {name}."

msgid "The directory: your programme's services, then the lines of the crisis card."
msgstr "La guía de servicios: los servicios de su programa, luego las líneas de la tarjeta de crisis."

msgid "The disk failed; nothing was written."
msgstr "El disco falló; no se escribió nada."

msgid "The disk is full, or a limit is reached; nothing was half-written. Make room and try again."
msgstr "El disco está lleno, o se alcanzó un límite; nada quedó escrito a medias. Libere espacio e inténtelo de nuevo."

msgid "The disk is full; nothing was changed. Free some space and run the command again."
msgstr "El disco está lleno; no se cambió nada. Libere espacio y ejecute el comando de nuevo."

msgid "The disk reported an error; nothing was changed."
msgstr "El disco informó un error; no se cambió nada."

msgid "The document “{document}” ran out on {date}: the programme's signers have to sign a new one."
msgstr "El documento “{document}” venció el {date}: los firmantes del programa tienen que firmar uno nuevo."

msgid "The draft was discarded."
msgstr "El borrador se descartó."

msgid "The editor did not save UTF-8; nothing became a draft."
msgstr "El editor no guardó UTF-8; no se creó ningún borrador."

msgid "The editor ended with an error; nothing became a draft."
msgstr "El editor terminó con un error; no se creó ningún borrador."

msgid "The file asks for a passphrase cost that is not allowed; restore it from a backup."
msgstr "El archivo pide un costo de frase de contraseña que no está permitido; restáurelo de un respaldo."

msgid "The file in this directory is not one of ours, or is cut short. Restore it from a backup."
msgstr "El archivo en esta carpeta no es de los nuestros o está incompleto. Restáurelo de un respaldo."

msgid "The file in this folder is not a signer's key."
msgstr "El archivo en esta carpeta no es la clave de un firmante."

msgid "The file is not the bundle of a programme."
msgstr "El archivo no es el paquete de un programa."

msgid "The file opened but could not be read; restore it from a backup."
msgstr "El archivo se abrió pero no se pudo leer; restáurelo de un respaldo."

msgid "The file {path} cannot be read."
msgstr "No se puede leer el archivo {path}."

msgid "The file {path} cannot be written, or is there already; nothing was lost."
msgstr "El archivo {path} no se puede escribir, o ya existe; no se perdió nada."

msgid "The file {path} does not describe availability; “respite-notes availability show --json” shows the form."
msgstr "El archivo {path} no describe disponibilidad; “respite-notes availability show --json” muestra la forma."

msgid "The file {path} is not JSON of the form that --help shows."
msgstr "El archivo {path} no es JSON con la forma que muestra --help."

msgid "The file {path} is not plain text or Markdown in UTF-8."
msgstr "El archivo {path} no es texto simple ni Markdown en UTF-8."

msgid "The first contact took place."
msgstr "Tuvo lugar el primer contacto."

msgid "The first day of a cycle, as year-month-day."
msgstr "El primer día de un ciclo, como año-mes-día."

msgid "The first day of your present cycle (year-month-day)"
msgstr "El primer día de su ciclo actual (año-mes-día)"

msgid "The first day on which they hold."
msgstr "El primer día en que valen."

msgid "The first four groups of the card"
msgstr "Los primeros cuatro grupos de la tarjeta"

msgid "The first line of the passphrase file {path} is empty."
msgstr "La primera línea del archivo de la frase de contraseña {path} está vacía."

msgid "The folder for the copy; made where it is missing."
msgstr "La carpeta para la copia; se crea si no existe."

msgid "The folder that holds everything this server keeps."
msgstr "La carpeta que contiene todo lo que guarda este servidor."

msgid "The folder that “backup” made."
msgstr "La carpeta que creó “backup”."

msgid "The folder to make."
msgstr "La carpeta que se crea."

msgid "The folder with the policy files."
msgstr "La carpeta con los archivos de política."

msgid "The folder with your signer's key."
msgstr "La carpeta con su clave de firmante."

msgid "The follow-up has ended; add another."
msgstr "El seguimiento ya terminó; agregue otro."

msgid "The goal has ended; set another."
msgstr "El objetivo ya terminó; fije otro."

msgid "The goals of a case: each with its measure, its target date and its history."
msgstr "Los objetivos de un caso: cada uno con su medida, su fecha prevista y su historial."

msgid "The groups of the recovery sheet"
msgstr "Los grupos de la hoja de recuperación"

msgid "The hand-off has ended; offer another."
msgstr "El traspaso ya terminó; ofrezca otro."

msgid "The hand-off is completed: the person is with the service. Say how it ended."
msgstr "El traspaso se completó: la persona está con el servicio. Indique cómo terminó."

msgid "The hand-off is lost: nobody knows how it went on. Say what was tried."
msgstr "El traspaso se perdió: nadie sabe cómo siguió. Indique qué se intentó."

msgid "The heading in line {line} is there twice."
msgstr "El título de la línea {line} está dos veces."

msgid "The imported programme does not fit this server: {detail}. Give the authority this server's side.request."
msgstr "El programa importado no corresponde a este servidor: {detail}. Entregue a la autoridad el side.request de este servidor."

msgid "The input ended before every question was answered; run the command again and answer each one."
msgstr "La entrada terminó antes de que se respondieran todas las preguntas; ejecute el comando de nuevo y responda cada una."

msgid "The key in this folder is damaged or could not be written; use your copy of it."
msgstr "La clave en esta carpeta está dañada o no se pudo escribir; use su copia de ella."

msgid "The key is forgotten here. Whoever puts it together could keep it: the holders run “respite-notes custodian take-back”, and a new custodian is the safe end."
msgstr "La clave se olvidó aquí. Quien la recompone podría guardarla: los titulares ejecutan “respite-notes custodian take-back”, y un custodio nuevo es el final seguro."

msgid "The key is sealed in {folder}. Hand {file} to whoever founds the programme."
msgstr "La clave está sellada en {folder}. Entregue {file} a quien funda el programa."

msgid "The key now opens with the new passphrase; the recovery sheet stays valid."
msgstr "Ahora la clave se abre con la nueva frase de contraseña; la hoja de recuperación sigue siendo válida."

msgid "The key of your psychotherapy notes is made on your first device; “device request” and “device add” bring it here."
msgstr "La clave de sus notas de psicoterapia se crea en su primer dispositivo; “device request” y “device add” la traen aquí."

msgid "The key of your psychotherapy notes went with the last of them; the next note asks for a passphrase again."
msgstr "La clave de sus notas de psicoterapia se destruyó con la última de ellas; la próxima nota vuelve a pedir una frase de contraseña."

msgid "The key was written by a newer version of this program; use that one."
msgstr "La clave la escribió una versión más nueva de esta aplicación; use esa."

msgid "The keys of {count} clinician did not verify; they cannot be booked."
msgid_plural "The keys of {count} clinicians did not verify; they cannot be booked."
msgstr[0] "Las claves de {count} profesional no se pudieron verificar; no es posible reservar con esta persona."
msgstr[1] "Las claves de {count} de profesionales no se pudieron verificar; no es posible reservar con ellos."
msgstr[2] "Las claves de {count} profesionales no se pudieron verificar; no es posible reservar con ellos."

msgid "The keys of {quarters} are others than before: tokens that officers have fetched for them would be worthless."
msgstr "Las claves de {quarters} son distintas de las anteriores: los vales que los oficiales han descargado para ellos no valdrían nada."

msgid "The keys were overwritten and removed, but files of the case files could not be: look at the folder “vault”. Without the keys nobody can read them."
msgstr "Las claves se sobrescribieron y se eliminaron, pero algunos archivos de los expedientes no se pudieron eliminar: revise la carpeta “vault”. Sin las claves nadie puede leerlos."

msgid "The language to speak, for example en."
msgstr "El idioma que se usa, por ejemplo “es”."

msgid "The last addendum is not signed yet."
msgstr "La última adenda todavía no está firmada."

msgid "The last day comes before the first."
msgstr "El último día es anterior al primero."

msgid "The last day of the cover."
msgstr "El último día de la suplencia."

msgid "The last day on which it holds."
msgstr "El último día en que está en vigor."

msgid "The last day on which they hold."
msgstr "El último día en que valen."

msgid "The legal basis, where there is no release."
msgstr "La base legal, cuando no hay autorización de divulgación."

msgid "The legal hold was lifted before."
msgstr "La retención legal ya se había levantado."

msgid "The list is not published yet: run “respite-notes sync” here before you finish there."
msgstr "La lista todavía no está publicada: ejecute “respite-notes sync” aquí antes de terminar allá."

msgid "The menu that you see without a command."
msgstr "El menú que se ve sin un comando."

msgid "The message is empty, too long, or not plain text."
msgstr "El mensaje está vacío, es demasiado largo o no es texto sin formato."

msgid "The new list is not published yet: until “respite-notes sync” has done it, officers go on sealing to the old key."
msgstr "La nueva lista todavía no está publicada: hasta que “respite-notes sync” la publique, los oficiales siguen sellando con la clave anterior."

msgid "The new sheet is in force."
msgstr "La nueva hoja está en vigor."

msgid "The news of {count} appointment are long and wait for a run of their own."
msgid_plural "The news of {count} appointments are long and wait for a run of their own."
msgstr[0] "Las novedades de {count} cita son largas y esperan su propia ejecución."
msgstr[1] "Las novedades de {count} de citas son largas y esperan su propia ejecución."
msgstr[2] "Las novedades de {count} citas son largas y esperan su propia ejecución."

msgid "The next day is kept for this person."
msgstr "El día siguiente se guarda para esta persona."

msgid "The note has another format."
msgstr "La nota tiene otro formato."

msgid "The note is locked; write an addendum or a late entry, or strike it."
msgstr "La nota está bloqueada; escriba una adenda o una entrada tardía, o táchela."

msgid "The note is signed, submitted or gone meanwhile. Write what you still need as an addendum; “drafts discard” forgets this text."
msgstr "Mientras tanto, la nota se firmó, se presentó o desapareció. Escriba lo que todavía necesite como adenda; “drafts discard” olvida este texto."

msgid "The note is too long, or not plain text."
msgstr "La nota es demasiado larga o no es texto sin formato."

msgid "The note is with the supervisor."
msgstr "La nota está con el supervisor."

msgid "The note was not submitted."
msgstr "La nota no se había presentado."

msgid "The notice against passing it on did not go with it."
msgstr "No la acompañó el aviso que prohíbe transmitirla a otros."

msgid "The notice against passing it on is in {file}; hand it over too."
msgstr "El aviso contra la transmisión a otros está en {file}; entréguelo también."

msgid "The notice against passing it on went with it, and the release or what it covers."
msgstr "Con ello se entregó el aviso contra la transmisión a otros, y la autorización o lo que esta abarca."

msgid "The number in the first column."
msgstr "El número de la primera columna."

msgid "The number in the queue; “respite-notes queue” lists them."
msgstr "El número en la cola de cofirmas; “respite-notes queue” la muestra."

msgid "The number of --cells is 0 to 100."
msgstr "El número de --cells es de 0 a 100."

msgid "The number of a service in the directory."
msgstr "El número de un servicio en la guía de servicios."

msgid "The number of cards must be 10 to 100000."
msgstr "El número de tarjetas debe ser de 10 a 100000."

msgid "The number of the authorization; “respite-notes roi list” lists them."
msgstr "El número de la autorización; “respite-notes roi list” las enumera."

msgid "The number of the booking; “respite-notes schedule” lists them."
msgstr "El número de la reserva; “respite-notes schedule” las enumera."

msgid "The number of the case; “respite-notes cases” lists them."
msgstr "El número del caso; “respite-notes cases” los enumera."

msgid "The number of the device; “respite-notes device list” lists them."
msgstr "El número del dispositivo; “respite-notes device list” los enumera."

msgid "The number of the follow-up in its case."
msgstr "El número del seguimiento en su caso."

msgid "The number of the goal in its case."
msgstr "El número del objetivo en su caso."

msgid "The number of the hand-off in its case."
msgstr "El número del traspaso en su caso."

msgid "The number of the note in its case; “respite-notes cases show” lists them."
msgstr "El número de la nota en su caso; “respite-notes cases show” las enumera."

msgid "The number of the note; “respite-notes private list” lists them."
msgstr "El número de la nota; “respite-notes private list” las enumera."

msgid "The number of the release; “respite-notes roi list” lists them."
msgstr "El número de la autorización de divulgación; “respite-notes roi list” las enumera."

msgid "The number that “respite appointments” shows."
msgstr "El número que muestra “respite appointments”."

msgid "The number that “respite-notes drafts” shows."
msgstr "El número que muestra “respite-notes drafts”."

msgid "The number that “respite-notes schedule” shows."
msgstr "El número que muestra “respite-notes schedule”."

msgid "The numbers of a summary cannot come from check-ins: a side has falsified its half. It is not shown; tell the clinical authority."
msgstr "Los números de un resumen no pueden provenir de autochequeos: un lado ha falsificado su mitad. No se muestra; avise a la autoridad clínica."

msgid "The numbers of its goals, in order, with commas."
msgstr "Los números de sus objetivos, en orden, separados por comas."

msgid "The officer wrote:"
msgstr "El oficial escribió:"

msgid "The operator of both sides could have seen one clinician's numbers. The noise hides one session, one follow-up and one hand-off of a person."
msgstr "El operador de ambos lados podría haber visto los números de un solo profesional. El ruido oculta una sesión, un seguimiento y un traspaso de una persona."

msgid "The option '{option}' does not take any value, but '{value}' was specified."
msgstr "La opción '{option}' no lleva ningún valor, pero se indicó '{value}'."

msgid "The passphrase does not open the key, or the file is damaged."
msgstr "La frase de contraseña no abre la clave, o el archivo está dañado."

msgid "The passphrase does not open {file}, or the file is damaged."
msgstr "La frase de contraseña no abre {file}, o el archivo está dañado."

msgid "The passphrase file {path} cannot be read; check its name and permissions."
msgstr "No se puede leer el archivo de la frase de contraseña {path}; revise su nombre y sus permisos."

msgid "The passphrase or recovery sheet was changed meanwhile; run the command again."
msgstr "La frase de contraseña o la hoja de recuperación se cambió mientras tanto; ejecute el comando de nuevo."

msgid "The person or the service has declined. Say why."
msgstr "La persona o el servicio rechazó el traspaso. Indique por qué."

msgid "The person was given a copy."
msgstr "Se entregó una copia a la persona."

msgid "The pilot begins"
msgstr "El programa piloto empieza"

msgid "The pilot ended {time}: nothing is offered any more."
msgstr "El programa piloto terminó el {time}: ya no se ofrece nada."

msgid "The pilot ends"
msgstr "El programa piloto termina"

msgid "The pilot would end; sessions could be booked at any time."
msgstr "El programa piloto terminaría; se podrían reservar sesiones en cualquier momento."

msgid "The plan"
msgstr "El plan"

msgid "The plan that “respite-notes custodian found” wrote."
msgstr "El plan que escribió “respite-notes custodian found”."

msgid "The policy is beyond a limit that no signature can move ({reason}); change it in the programme file."
msgstr "La política está fuera de un límite que ninguna firma puede mover ({reason}); cámbiela en el archivo del programa."

msgid "The policy would break a rule of its format ({reason}); check the files that its rules stand in."
msgstr "La política rompería una regla de su formato ({reason}); revise los archivos en los que están sus reglas."

msgid "The programme file as it is to be from now on."
msgstr "El archivo del programa tal como debe ser desde ahora."

msgid "The programme file, for how many cards and where to get the tool."
msgstr "El archivo del programa, para saber cuántas tarjetas y dónde obtener la herramienta."

msgid "The programme file, for where to get the tool."
msgstr "El archivo del programa, para saber dónde obtener la herramienta."

msgid "The programme file, in YAML."
msgstr "El archivo del programa, en YAML."

msgid "The programme file, which names the signers from now on."
msgstr "El archivo del programa, que nombra a los firmantes desde ahora."

msgid "The programme file, which now names the clinician too."
msgstr "El archivo del programa, que ahora nombra también al profesional."

msgid "The programme has no records custodian."
msgstr "El programa no tiene custodio de los registros."

msgid "The programme would be {new} instead of {old}."
msgstr "El modelo del programa sería {new} en lugar de {old}."

msgid "The programme “{programme}” was imported on the {side}."
msgstr "El programa “{programme}” se importó en el {side}."

msgid "The programme's bundle, as the authority hands it out."
msgstr "El paquete del programa, tal como lo entrega la autoridad."

msgid "The programme's bundle."
msgstr "El paquete del programa."

msgid "The programme's bundle; without it, the preset."
msgstr "El paquete del programa; sin él, las reglas predefinidas."

msgid "The programme's documents are dated in the future. Set the clock of this machine; if it is right, tell the clinical authority."
msgstr "Los documentos del programa tienen fecha del futuro. Ajuste el reloj de esta computadora; si está bien, avise a la autoridad clínica."

msgid "The programme's documents have expired or are being held back: no new bookings for now; call {contact}. What you have booked stands."
msgstr "Los documentos del programa han vencido o alguien los está reteniendo: por ahora no hay reservas nuevas; llame a {contact}. Lo que ya reservó sigue en pie."

msgid "The programme's documents have expired or are being held back: no new bookings for now; “respite verify” shows whom to call. What you have booked stands."
msgstr "Los documentos del programa han vencido o alguien los está reteniendo: por ahora no hay reservas nuevas; “respite verify” muestra a quién llamar. Lo que ya reservó sigue en pie."

msgid "The programme's documents have expired or are being held back; today's answers stay on this device."
msgstr "Los documentos del programa han vencido o alguien los está reteniendo; las respuestas de hoy se quedan en este dispositivo."

msgid "The programme's documents have expired: nothing new can be booked until they are renewed. What is booked stays booked."
msgstr "Los documentos del programa han vencido: no se puede reservar nada nuevo hasta que se renueven. Lo reservado sigue reservado."

msgid "The programme's documents have expired; new bookings wait until the clinical authority renews them. Its number is on the programme's poster."
msgstr "Los documentos del programa han vencido; las reservas nuevas esperan hasta que la autoridad clínica los renueve. Su número está en el afiche del programa."

msgid "The programme's documents have expired; no new bookings until the clinical authority renews them."
msgstr "Los documentos del programa han vencido; no hay reservas nuevas hasta que la autoridad clínica los renueve."

msgid "The programme's policy does not allow one operator for both sides; run each side on its own machine."
msgstr "La política del programa no permite un solo operador para ambos lados; ejecute cada lado en su propia computadora."

msgid "The programme's policy does not allow this format for a new note; choose {formats}."
msgstr "La política del programa no permite este formato para una nota nueva; elija {formats}."

msgid "The provider does not know this card's code; it may be last year's. Ask for a new card."
msgstr "El proveedor no conoce el código de esta tarjeta; puede ser la del año pasado. Pida una tarjeta nueva."

msgid "The provider side"
msgstr "El lado del proveedor"

msgid "The provider side did not answer; the rest is up to date."
msgstr "El lado del proveedor no respondió; lo demás está al día."

msgid "The provider side does not answer. Your card and what was fetched so far are kept: run “respite enroll” again without the card, and it goes on where it stopped."
msgstr "El lado del proveedor no responde. Su tarjeta y lo que se ha descargado hasta ahora se conservan: ejecute “respite enroll” de nuevo sin la tarjeta, y continúa donde se detuvo."

msgid "The provider side does not answer; the tokens that are due wait for the next run."
msgstr "El lado del proveedor no responde; los vales que le corresponden esperan la próxima ejecución."

msgid "The provider side issues no check-in token for this quarter, as a side does that has no key of the round; today's answers stay on this device."
msgstr "El lado del proveedor no emite ningún vale de autochequeo para este trimestre, como lo hace un lado que no tiene la clave de la ronda; las respuestas de hoy se quedan en este dispositivo."

msgid "The provider side issues no check-in token for {round}, as a side does that has no key of that round. Your other tokens are not affected. It is asked again in five to twelve days. Ask a colleague whether theirs came: if it did, or if yours still does not, tell the clinical authority."
msgstr "El lado del proveedor no emite ningún vale de autochequeo para {round}, como lo hace un lado que no tiene la clave de esa ronda. Sus demás vales no se ven afectados. Se vuelve a pedir dentro de cinco a doce días. Pregunte a alguien del trabajo si el suyo llegó: si llegó, o si el de usted sigue sin llegar, avise a la autoridad clínica."

msgid "The provider side's address is too long for the square on a card; give it a shorter name."
msgstr "La dirección del lado del proveedor es demasiado larga para el cuadrado de una tarjeta; dele un nombre más corto."

msgid "The provider side's request brings another key for {quarter} than the signed rounds name; use the server's own home, or restore it from its backup."
msgstr "La solicitud del lado del proveedor trae para {quarter} una clave distinta de la que nombran las rondas firmadas; use la carpeta propia del servidor, o restáurela de su respaldo."

msgid "The provider side's request is signed with another key than the roster names ({words}); if that side's server was really made anew, say so with --new-key provider."
msgstr "La solicitud del lado del proveedor está firmada con una clave distinta de la que nombra el directorio ({words}); si el servidor de ese lado realmente se creó de nuevo, indíquelo con --new-key provider."

msgid "The provider's request brings no check-in keys for {count} cell, so that nobody will be asked in the first year. If that is not meant, ask for one of “respite-server request --cells {count}” and found anew."
msgid_plural "The provider's request brings no check-in keys for {count} cells, so that nobody will be asked in the first year. If that is not meant, ask for one of “respite-server request --cells {count}” and found anew."
msgstr[0] "La solicitud del proveedor no trae claves de autochequeo para {count} agrupación, así que no se le preguntará a nadie el primer año. Si no es lo que quiere, pida una con “respite-server request --cells {count}” y funde de nuevo."
msgstr[1] "La solicitud del proveedor no trae claves de autochequeo para {count} de agrupaciones, así que no se le preguntará a nadie el primer año. Si no es lo que quiere, pida una con “respite-server request --cells {count}” y funde de nuevo."
msgstr[2] "La solicitud del proveedor no trae claves de autochequeo para {count} agrupaciones, así que no se le preguntará a nadie el primer año. Si no es lo que quiere, pida una con “respite-server request --cells {count}” y funde de nuevo."

msgid "The provider's request holds no booking keys for the present quarter; ask for a fresh one."
msgstr "La solicitud del proveedor no contiene claves de reserva para el trimestre actual; pida una nueva."

msgid "The records custodian: a key that clinicians hold in shares, for cases that nobody is left to open."
msgstr "El custodio de los registros: una clave que varios profesionales tienen en partes, para casos que ya nadie puede abrir."

msgid "The recovery sheet is in {file}: print it, then delete it."
msgstr "La hoja de recuperación está en {file}: imprímala y luego bórrela."

msgid "The region"
msgstr "La región"

msgid "The release does not cover all of this. Nothing was written."
msgstr "La autorización de divulgación no abarca todo esto. No se escribió nada."

msgid "The release names another recipient."
msgstr "La autorización de divulgación nombra a otro destinatario."

msgid "The release was not in force at that time."
msgstr "La autorización de divulgación no estaba en vigor en ese momento."

msgid "The release was revoked before."
msgstr "La autorización de divulgación ya se había revocado."

msgid "The report is closed."
msgstr "El reporte está cerrado."

msgid "The request of the department side is missing; add it with --side."
msgstr "Falta la solicitud del lado del departamento; agréguela con --side."

msgid "The request of the provider side is missing; add it with --side."
msgstr "Falta la solicitud del lado del proveedor; agréguela con --side."

msgid "The request that a side wrote; of one side or of both."
msgstr "La solicitud que escribió un lado; de uno o de ambos."

msgid "The request that a side wrote; once for each side."
msgstr "La solicitud que escribió un lado; una vez por cada lado."

msgid "The request that a side's “init” wrote; once for each side."
msgstr "La solicitud que escribió el “init” de un lado; una vez por cada lado."

msgid "The roster does not name you yet, or not any more; give the clinical authority the file of “respite-notes request”."
msgstr "El directorio todavía no incluye su nombre, o ya no lo incluye; entregue a la autoridad clínica el archivo de “respite-notes request”."

msgid "The roster would break a rule of its format ({reason}); check the programme file."
msgstr "El directorio rompería una regla de su formato ({reason}); revise el archivo del programa."

msgid "The round is over, and the department side never said that it took your check-in. Once the round is published, “respite checkin --history” says whether it was counted."
msgstr "La ronda terminó, y el lado del departamento nunca confirmó que recibió su autochequeo. Cuando la ronda se publique, “respite checkin --history” dirá si se contó."

msgid "The round was over before your check-in was sent; it will not be counted."
msgstr "La ronda terminó antes de que se enviara su autochequeo; no se contará."

msgid "The round, for example 2027-Q1."
msgstr "La ronda, por ejemplo 2027-Q1."

msgid "The round, for example 2027-Q1; the newest without this."
msgstr "La ronda, por ejemplo 2027-Q1; sin esto, la más reciente."

msgid "The rounds would break a rule of their format ({reason}); check the programme file."
msgstr "Las rondas romperían una regla de su formato ({reason}); revise el archivo del programa."

msgid "The rules are the preset."
msgstr "Las reglas son las predefinidas."

msgid "The same address and groups, to be scanned"
msgstr "La misma dirección y los mismos grupos, para escanear"

msgid "The same again"
msgstr "La misma otra vez"

msgid "The same for urgent hours (first 60)."
msgstr "Lo mismo para las horas urgentes (al principio 60)."

msgid "The sealed records of a device are not numbered without a gap."
msgstr "Los registros sellados de un dispositivo no están numerados sin interrupción."

msgid "The server cannot listen on its address ({reason}); check --listen, and whether another program uses it."
msgstr "El servidor no puede escuchar en su dirección ({reason}); revise --listen, y si la usa otra aplicación."

msgid "The server did not answer. What you asked for is saved; “respite sync” sends it again, “respite cancel” withdraws it."
msgstr "El servidor no respondió. Lo que pidió está guardado; “respite sync” lo envía de nuevo, “respite cancel” lo retira."

msgid "The server does not answer. Check your connection and try again; nothing is lost."
msgstr "El servidor no responde. Revise su conexión e inténtelo de nuevo; no se pierde nada."

msgid "The server does not answer: this is the schedule as it was last fetched."
msgstr "El servidor no responde: esta es la agenda como se descargó por última vez."

msgid "The server does not answer; nothing was seen before."
msgstr "El servidor no responde, y antes no se había visto nada."

msgid "The server does not answer; this is what was last seen, on {date}."
msgstr "El servidor no responde; esto es lo último que se vio, el {date}."

msgid "The server does not know this code."
msgstr "El servidor no conoce este código."

msgid "The server does not show all of the case, and what is missing may be a legal hold. Ask who worked with it."
msgstr "El servidor no muestra todo el caso, y lo que falta puede ser una retención legal. Pregunte quién trabajó en él."

msgid "The server does not show {count} record that exists."
msgid_plural "The server does not show {count} records that exist."
msgstr[0] "El servidor no muestra {count} registro que existe."
msgstr[1] "El servidor no muestra {count} de registros que existen."
msgstr[2] "El servidor no muestra {count} registros que existen."

msgid "The server does not take the report about your unsigned notes; your supervisor sees the one before."
msgstr "El servidor no acepta el aviso sobre sus notas sin firmar; su supervisor ve el anterior."

msgid "The server gave an answer that makes no sense. Nothing of it was kept; try again later."
msgstr "El servidor dio una respuesta que no tiene sentido. No se guardó nada de ella; inténtelo más tarde."

msgid "The server hands out no reports about your supervisees' unsigned notes."
msgstr "El servidor no entrega los avisos sobre las notas sin firmar de quienes usted supervisa."

msgid "The server has forgotten this session, as the policy says; nothing can be sent about it. Use the contact that you have."
msgstr "El servidor ya olvidó esta sesión, como indica la política; no se puede enviar nada sobre ella. Use el contacto que tiene."

msgid "The server has no programme yet; its operator must import the documents first."
msgstr "El servidor todavía no tiene un programa; su operador debe importar primero los documentos."

msgid "The server has not been told yet; “respite-notes sync --hand-in” tells it."
msgstr "Todavía no se ha avisado al servidor; “respite-notes sync --hand-in” le avisa."

msgid "The server is asked too much just now; this goes on in {time}."
msgstr "El servidor recibe demasiadas consultas en este momento; esto continúa en {time}."

msgid "The server is asked too much just now; try again in a minute."
msgstr "El servidor recibe demasiadas consultas en este momento; inténtelo de nuevo en un minuto."

msgid "The server is in trouble; try again later. Nothing is lost."
msgstr "El servidor tiene problemas; inténtelo más tarde. No se pierde nada."

msgid "The server is not the one that the signed roster names. Nothing was sent to it; tell the clinical authority."
msgstr "El servidor no es el que nombra el directorio firmado. No se le envió nada; avise a la autoridad clínica."

msgid "The server is restored in {folder}."
msgstr "El servidor está restaurado en {folder}."

msgid "The server lists without end; nothing more was fetched. Tell the clinical authority."
msgstr "El servidor enumera sin fin; no se descargó nada más. Avise a la autoridad clínica."

msgid "The server refused the request."
msgstr "El servidor rechazó la solicitud."

msgid "The server refused this and will not take it later; it was withdrawn. Synchronise and look again."
msgstr "El servidor rechazó esto y no lo aceptará después; se retiró. Sincronice y revise de nuevo."

msgid "The server refuses records of your cases; they are saved here. Tell the clinical authority if it stays so."
msgstr "El servidor rechaza registros de sus casos; están guardados aquí. Avise a la autoridad clínica si sigue así."

msgid "The server refuses to destroy {count} record and keeps what it has of it; tell the clinical authority."
msgid_plural "The server refuses to destroy {count} records and keeps what it has of them; tell the clinical authority."
msgstr[0] "El servidor se niega a destruir {count} registro y conserva lo que tiene de él; avise a la autoridad clínica."
msgstr[1] "El servidor se niega a destruir {count} de registros y conserva lo que tiene de ellos; avise a la autoridad clínica."
msgstr[2] "El servidor se niega a destruir {count} registros y conserva lo que tiene de ellos; avise a la autoridad clínica."

msgid "The server showed {count} thing before and does not show it now."
msgid_plural "The server showed {count} things before and does not show them now."
msgstr[0] "El servidor mostraba antes {count} elemento y ahora no lo muestra."
msgstr[1] "El servidor mostraba antes {count} de elementos y ahora no los muestra."
msgstr[2] "El servidor mostraba antes {count} elementos y ahora no los muestra."

msgid "The server shows an older report about unsigned notes of {count} device than before; the newer one counts."
msgid_plural "The server shows older reports about unsigned notes of {count} devices than before; the newer ones count."
msgstr[0] "El servidor muestra, de {count} dispositivo, un aviso sobre notas sin firmar más antiguo que antes; vale el más reciente."
msgstr[1] "El servidor muestra, de {count} de dispositivos, avisos sobre notas sin firmar más antiguos que antes; valen los más recientes."
msgstr[2] "El servidor muestra, de {count} dispositivos, avisos sobre notas sin firmar más antiguos que antes; valen los más recientes."

msgid "The server shows documents that take back what cannot be taken back. Nothing of it was kept; tell the clinical authority."
msgstr "El servidor muestra documentos que retiran lo que no se puede retirar. No se guardó nada de ellos; avise a la autoridad clínica."

msgid "The server shows older or other documents than you have seen before. Nothing of it was kept; tell the clinical authority."
msgstr "El servidor muestra documentos anteriores o distintos de los que usted ya había visto. No se guardó nada de ellos; avise a la autoridad clínica."

msgid "The server takes no more messages about this appointment; what you wrote was not sent. Call the clinician instead."
msgstr "El servidor ya no acepta mensajes sobre esta cita; lo que escribió no se envió. Mejor llame a su profesional."

msgid "The server's answer contradicts what this device has signed and seen. Nothing of it was kept; tell the clinical authority."
msgstr "La respuesta del servidor contradice lo que este dispositivo ha firmado y visto. No se guardó nada de ella; avise a la autoridad clínica."

msgid "The server's documents do not verify. Nothing of it was kept; tell the clinical authority."
msgstr "Los documentos del servidor no se pueden verificar. No se guardó nada de ellos; avise a la autoridad clínica."

msgid "The server's timestamp is from the future. Set the clock of this machine; if it is right, tell the clinical authority."
msgstr "El sello de tiempo del servidor es del futuro. Ajuste el reloj de esta computadora; si está bien, avise a la autoridad clínica."

msgid "The service"
msgstr "El servicio"

msgid "The service is a pilot that ends {time}."
msgstr "El servicio es un programa piloto que termina el {time}."

msgid "The service is a pilot that starts {time}: nothing is offered for a time before it."
msgstr "El servicio es un programa piloto que empieza el {time}: no se ofrece nada para antes de esa fecha."

msgid "The seven groups of the recovery sheet"
msgstr "Los siete grupos de la hoja de recuperación"

msgid "The share of {names} was wrong; there were enough others."
msgstr "La parte de {names} era incorrecta; había suficientes de otras personas."

msgid "The share that arrived for you is not the one that the signed plan names. Tell whoever founded the custodian."
msgstr "La parte que llegó para usted no es la que nombra el plan firmado. Avise a quien creó el custodio."

msgid "The signature in {file} is not good: it was altered or damaged on its way; ask for it again."
msgstr "La firma en {file} no es válida: se alteró o se dañó en el camino; pida el archivo de nuevo."

msgid "The signed rounds are over; begin a new year with “respite-authority rounds” first."
msgstr "Las rondas firmadas ya terminaron; primero empiece un año nuevo con “respite-authority rounds”."

msgid "The six groups on the card"
msgstr "Los seis grupos de la tarjeta"

msgid "The six words"
msgstr "Las seis palabras"

msgid "The six words of the key, where several on the roster have this name."
msgstr "Las seis palabras de la clave, cuando varias del directorio llevan este nombre."

msgid "The six words that the new device shows, for scripts."
msgstr "Las seis palabras que muestra el nuevo dispositivo, para scripts."

msgid "The summary would count your work of this quarter, if you agree: “respite-notes counts”."
msgstr "El resumen contaría su trabajo de este trimestre, si usted acepta: “respite-notes counts”."

msgid "The summary would measure nights by a goal of {new} instead of {old}."
msgstr "El resumen mediría las noches con una meta de {new} en lugar de {old}."

msgid "The summary would measure sessions free by the next day by a goal of {new} instead of {old}."
msgstr "El resumen mediría las sesiones disponibles a más tardar al día siguiente con una meta de {new} en lugar de {old}."

msgid "The summary would measure weekday evenings by a goal of {new} instead of {old}."
msgstr "El resumen mediría las tardes entre semana con una meta de {new} en lugar de {old}."

msgid "The summary would measure weekdays by a goal of {new} instead of {old}."
msgstr "El resumen mediría los días entre semana con una meta de {new} en lugar de {old}."

msgid "The summary would measure weekends by a goal of {new} instead of {old}."
msgstr "El resumen mediría los fines de semana con una meta de {new} en lugar de {old}."

msgid "The support plan of a case: a new version takes the place of the one before, and both stay readable."
msgstr "El plan de apoyo de un caso: una versión nueva ocupa el lugar de la anterior, y ambas siguen siendo legibles."

msgid "The system could not read or write {detail}; check permissions and the disk."
msgstr "El sistema no pudo leer o escribir {detail}; revise los permisos y el disco."

msgid "The system gave no randomness or no protected memory; check its limits and try again."
msgstr "El sistema no dio aleatoriedad o memoria protegida; revise sus límites e inténtelo de nuevo."

msgid "The terminal could not be read; try again in a new window."
msgstr "No se pudo leer la terminal; inténtelo de nuevo en otra ventana."

msgid "The text is longer than a record may be; nothing was written."
msgstr "El texto es más largo de lo que puede ser un registro; no se escribió nada."

msgid "The text of this note is not here, the server may hold it back; nothing was answered. Synchronise, or ask its author."
msgstr "El texto de esta nota no está aquí, es posible que el servidor lo retenga; no se respondió nada. Sincronice, o pregunte a quien la escribió."

msgid "The time of {cases} is over. Nothing was destroyed; --yes does it."
msgstr "Plazo terminado: {cases}. No se destruyó nada; --yes lo hace."

msgid "The time zone you live in, for example America/New_York."
msgstr "La zona horaria donde usted vive, por ejemplo America/New_York."

msgid "The timer could not be set; nothing was changed."
msgstr "No se pudo activar el temporizador; no se cambió nada."

msgid "The timer is removed."
msgstr "El temporizador se quitó."

msgid "The timer is set; “respite sync --timer off” removes it."
msgstr "El temporizador está activo; “respite sync --timer off” lo quita."

msgid "The topic is too long, or not plain text."
msgstr "El tema es demasiado largo o no es texto sin formato."

msgid "The two passphrases were not the same."
msgstr "Las dos frases de contraseña no eran iguales."

msgid "The two passphrases were not the same; start again when you are ready."
msgstr "Las dos frases de contraseña no eran iguales; empiece de nuevo cuando quiera."

msgid "The two sides could not agree on what they counted, so nothing was released."
msgstr "Los dos lados no pudieron ponerse de acuerdo sobre lo que contaron, así que no se publicó nada."

msgid "The two sides serve different documents; the newest that verify are used. “respite-notes verify” says more."
msgstr "Los dos lados entregan documentos distintos; se usan los más recientes que se pueden verificar. “respite-notes verify” dice más."

msgid "The unit is too long, or not plain text."
msgstr "La unidad es demasiado larga o no es texto sin formato."

msgid "The value '{value}' is invalid for '{option}'"
msgstr "El valor '{value}' no es válido para '{option}'"

msgid "The value '{value}' is invalid for '{option}'. Please provide one of the following:"
msgstr "El valor '{value}' no es válido para '{option}'. Indique uno de los siguientes:"

msgid "The value '{value}' is invalid for '{option}'. Please provide one of {words}."
msgstr "El valor '{value}' no es válido para '{option}'. Indique {words}."

msgid "The way to work and home"
msgstr "El camino al trabajo y a casa"

msgid "The words are not those of this request; nothing was changed. If the file was exchanged, somebody had the stick."
msgstr "Las palabras no son las de esta solicitud; no se cambió nada. Si el archivo se cambió, alguien tuvo la memoria USB."

msgid "The year of your card is over. Draw a new one and run “respite enroll” with it; everything you have here stays."
msgstr "Su tarjeta era para un año que ya terminó. Saque una nueva y ejecute “respite enroll” con ella; todo lo que tiene aquí se conserva."

msgid "The {side} did not answer; what it would say now is not known."
msgstr "El {side} no respondió; no se sabe qué diría ahora."

msgid "The {side} is in order."
msgstr "El {side} está en orden."

msgid "The {side} is set up in {folder}. Give the authority the file {request}, and read out these six words by telephone: {words}."
msgstr "El {side} está configurado en {folder}. Entregue a la autoridad el archivo {request}, y lea estas seis palabras por teléfono: {words}."

msgid "The {side} listens on {host}:{port}."
msgstr "El {side} escucha en {host}:{port}."

msgid "The {side} serves an older or another {document} than the other side; the newest that verifies is used."
msgstr "El {side} entrega una versión anterior o distinta de este documento: {document}. Se usa la más reciente que se puede verificar."

msgid "The {side} shows a certificate that the signed roster does not name: nothing but public documents is asked of it. Tell the clinical authority."
msgstr "El {side} muestra un certificado que no figura en el directorio firmado: solo se le piden documentos públicos. Avise a la autoridad clínica."

msgid "The {side} shows another certificate than the roster names; nothing that you sign was sent to it. Tell the clinical authority."
msgstr "El {side} muestra un certificado distinto del que nombra el directorio; no se le envió nada de lo que usted firma. Avise a la autoridad clínica."

msgid "The {side} side cannot count check-ins of {rounds}: a backup holds no keys of rounds. Write a new request (“respite-server request”) and have the authority renew the rounds: those that have not begun get new keys, the present one stays withheld."
msgstr "El lado “{side}” no puede contar autochequeos de {rounds}: un respaldo no contiene claves de rondas. Escriba una nueva solicitud (“respite-server request”) y pida a la autoridad que renueve las rondas: las que no han empezado reciben claves nuevas, la actual sigue sin publicarse."

msgid "The {side}: {reason}"
msgstr "El {side}: {reason}"

msgid "Then also the earliest openings."
msgstr "Después, también los horarios disponibles más próximos."

msgid "There are two histories of one device in {count} place: somebody is shown another than you."
msgid_plural "There are two histories of one device in {count} places: somebody is shown another than you."
msgstr[0] "Hay dos historiales de un mismo dispositivo en {count} lugar: a alguien se le muestra algo distinto que a usted."
msgstr[1] "Hay dos historiales de un mismo dispositivo en {count} de lugares: a alguien se le muestra algo distinto que a usted."
msgstr[2] "Hay dos historiales de un mismo dispositivo en {count} lugares: a alguien se le muestra algo distinto que a usted."

msgid "There are two requests of the department side; give one of each side."
msgstr "Hay dos solicitudes del lado del departamento; indique una de cada lado."

msgid "There are two requests of the provider side; give one of each side."
msgstr "Hay dos solicitudes del lado del proveedor; indique una de cada lado."

msgid "There cannot be more new officers than cards."
msgstr "No puede haber más oficiales nuevos que tarjetas."

msgid "There is a newer plan."
msgstr "Hay un plan más nuevo."

msgid "There is a newer version of the note."
msgstr "Hay una versión más nueva de la nota."

msgid "There is a signer's key in this folder already; choose another folder with --home."
msgstr "En esta carpeta ya hay una clave de firmante; elija otra carpeta con --home."

msgid "There is more to keep than the file can hold; nothing was changed."
msgstr "Hay más que guardar de lo que cabe en el archivo; no se cambió nada."

msgid "There is no appointment with this number; “respite appointments” lists yours."
msgstr "No hay ninguna cita con este número; “respite appointments” muestra las suyas."

msgid "There is no booking here; “respite-notes sync” fetches them. For somebody at the door give --walk-in."
msgstr "No hay ninguna reserva aquí; “respite-notes sync” las descarga. Para alguien que llega sin reserva, indique --walk-in."

msgid "There is no booking with this number; “respite-notes schedule” lists them."
msgstr "No hay ninguna reserva con este número; “respite-notes schedule” las enumera."

msgid "There is no case that could be handed over; nothing was changed."
msgstr "No hay ningún caso que se pueda transferir; no se cambió nada."

msgid "There is no case with this number; “respite-notes cases” lists them."
msgstr "No hay ningún caso con este número; “respite-notes cases” los enumera."

msgid "There is no cell called “{name}”; the programme has {known}."
msgstr "No hay ninguna agrupación llamada “{name}”; el programa tiene: {known}."

msgid "There is no check-in token for this quarter here (“respite sync” fetches what is due); today's answers stay on this device."
msgstr "Aquí no hay un vale de autochequeo para este trimestre (“respite sync” descarga los que correspondan); las respuestas de hoy se quedan en este dispositivo."

msgid "There is no colleague for this."
msgstr "No hay ningún colega para esto."

msgid "There is no draft with this number; “respite-notes drafts” lists them."
msgstr "No hay ningún borrador con este número; “respite-notes drafts” los enumera."

msgid "There is no further help for this question. Type ! for the crisis card."
msgstr "No hay más ayuda para esta pregunta. Escriba ! para ver la tarjeta de crisis."

msgid "There is no psychotherapy note with this number; “respite-notes private list” lists them."
msgstr "No hay ninguna nota de psicoterapia con este número; “respite-notes private list” las enumera."

msgid "There is no request for {name}; add the one that “respite-notes request” made, with --request."
msgstr "No hay ninguna solicitud de {name}; agregue con --request la que creó “respite-notes request”."

msgid "There is no signer file for {name}; add the one that “respite-authority init” made, with --request."
msgstr "No hay ningún archivo de firmante de {name}; agregue con --request el que creó “respite-authority init”."

msgid "There is no signer's key in this folder; make one with “respite-authority init”, or give its folder with --home."
msgstr "En esta carpeta no hay ninguna clave de firmante; cree una con “respite-authority init”, o indique su carpeta con --home."

msgid "There is no space left; nothing was changed."
msgstr "No queda espacio; no se cambió nada."

msgid "There is no such appointment; “respite appointments” lists yours."
msgstr "No existe esa cita; “respite appointments” muestra las suyas."

msgid "There is no such device; “respite-notes device list” lists them."
msgstr "No existe ese dispositivo; “respite-notes device list” los enumera."

msgid "There is no such entry; “respite-notes availability show” numbers them."
msgstr "No existe esa entrada; “respite-notes availability show” las numera."

msgid "There is no such zone; type one like America/New_York."
msgstr "No existe esa zona; escriba una como America/New_York."

msgid "There is no summary of this round; they are named like 2027-Q1."
msgstr "No hay ningún resumen de esta ronda; se nombran así: 2027-Q1."

msgid "There is nobody to ask; give {option}."
msgstr "No hay nadie a quien preguntar; indique {option}."

msgid "There is not enough memory to check a passphrase or to work out six words; close other programs and try again."
msgstr "No hay suficiente memoria para comprobar una frase de contraseña o calcular seis palabras; cierre otras aplicaciones e inténtelo de nuevo."

msgid "There is nothing here yet; name the right directory with --home."
msgstr "Aquí todavía no hay nada; indique la carpeta correcta con --home."

msgid "There is nothing here yet; start with “respite-notes init”, or name the right directory with --home."
msgstr "Aquí todavía no hay nada; empiece con “respite-notes init”, o indique la carpeta correcta con --home."

msgid "There is nothing in {file} that this key still has to sign."
msgstr "En {file} no hay nada que esta clave todavía deba firmar."

msgid "There is something here already; nothing was changed. Choose another directory with --home."
msgstr "Aquí ya hay algo; no se cambió nada. Elija otra carpeta con --home."

msgid "There is something in {detail} already; choose an empty folder, or one that does not exist yet."
msgstr "Ya hay algo en {detail}; elija una carpeta vacía, o una que todavía no exista."

msgid "There is something in {detail} already; give the backup a name of its own."
msgstr "Ya hay algo en {detail}; dele al respaldo un nombre propio."

msgid "These are not six words of a cancel code; look at the words again."
msgstr "Estas no son seis palabras de un código de cancelación; revíselas de nuevo."

msgid "These are summaries, not legal advice. Your union or a lawyer can tell you how the law applies to you."
msgstr "Estos son resúmenes, no asesoría legal. Su sindicato o un abogado puede explicarle cómo se aplica la ley en su caso."

msgid "These are the laws of Connecticut and the limits of a usual programme. Yours may stand under other laws and keep bookings for another time: once you are enrolled, or have run “respite sync” again, you read here what your own programme has signed."
msgstr "Estas son las leyes de Connecticut y los límites de un programa habitual. El suyo puede regirse por otras leyes y guardar las reservas por otro tiempo: una vez que usted se inscriba, o ejecute “respite sync” otra vez, leerá aquí lo que ha firmado su propio programa."

msgid "These days are no holidays any more."
msgstr "Estos días ya no son feriados."

msgid "These devices have none of the new keys until you run “device request” on them, “device add” here and “device finish” on them again: {numbers}."
msgstr "Estos dispositivos no tienen ninguna de las claves nuevas hasta que usted ejecute de nuevo “device request” en ellos, “device add” aquí y “device finish” en ellos: {numbers}."

msgid "These documents belong to another programme than the one that this server serves; check which file you were given."
msgstr "Estos documentos son de otro programa que el que atiende este servidor; revise qué archivo le dieron."

msgid "These groups open this device's sealed state when the passphrase is forgotten. Keep the paper apart from the device."
msgstr "Estos grupos abren los datos sellados de este dispositivo cuando se olvida la frase de contraseña. Guarde el papel lejos del dispositivo."

msgid "These wait for your supervisor's co-signature (case/note): {notes}."
msgstr "Estas esperan la cofirma de su supervisor (caso/nota): {notes}."

msgid "They belong to the case already."
msgstr "Esta persona ya pertenece al caso."

msgid "They did not want it."
msgstr "La persona no lo quiso."

msgid "They stand in for you."
msgstr "Esa persona le suple."

msgid "They supervise, and see the whole case instead of what is submitted alone."
msgstr "Esa persona supervisa, y ve todo el caso en lugar de solo lo que se presenta."

msgid "This appointment is over or cancelled, or a change to it is still under way."
msgstr "Esta cita ya pasó o se canceló, o todavía hay un cambio en curso."

msgid "This booking belongs to case {number}; write there, or look at the number of the booking again."
msgstr "Esta reserva pertenece al caso {number}; escriba allí, o revise de nuevo el número de la reserva."

msgid "This booking belongs to no case yet; “respite-notes cases open --booking” with its number opens or finds its officer's."
msgstr "Esta reserva todavía no pertenece a ningún caso; “respite-notes cases open --booking” con su número abre o encuentra el de su oficial."

msgid "This booking is over, cancelled, or was changed meanwhile; look at it again."
msgstr "Esta reserva ya pasó, se canceló o se cambió mientras tanto; revísela de nuevo."

msgid "This booking was handed over."
msgstr "Esta reserva se reasignó."

msgid "This cannot be used: {reason}."
msgstr "Esto no se puede usar: {reason}."

msgid "This card has been used already. If you used it on another device: “respite backup” there, “respite restore” here. If it was not you, somebody found it and used it: draw another card, and tell a clinician. Whoever it was learns nothing about you, and nothing you booked is lost."
msgstr "Esta tarjeta ya se usó. Si usted la usó en otro dispositivo: “respite backup” allá, “respite restore” aquí. Si no fue usted, alguien la encontró y la usó: saque otra tarjeta y avise a un profesional. Quien haya sido no se entera de nada sobre usted, y no se pierde nada de lo que reservó."

msgid "This clinician cannot be booked at present; nothing was spent. Choose another."
msgstr "Por ahora no se puede reservar con este profesional; no se gastó nada. Elija otro."

msgid "This clinician has not published a key for this quarter and cannot be booked yet."
msgstr "Este profesional no ha publicado una clave para este trimestre y todavía no se puede reservar con él."

msgid "This clinician is not in the programme any more."
msgstr "Este profesional ya no está en el programa."

msgid "This code has been used already."
msgstr "Este código ya se usó."

msgid "This colleague has no current key; nothing was written. Synchronise, or ask them to."
msgstr "Este colega no tiene una clave actual; no se escribió nada. Sincronice, o pídale que sincronice."

msgid "This could not be done; nothing was changed."
msgstr "Esto no se pudo hacer; no se cambió nada."

msgid "This day has not come yet."
msgstr "Ese día todavía no ha llegado."

msgid "This day is over."
msgstr "Este día ya pasó."

msgid "This device is not added yet; “respite-notes device finish” takes the welcome of your first one."
msgstr "Este dispositivo todavía no está agregado; “respite-notes device finish” toma la bienvenida de su primer dispositivo."

msgid "This device is one of yours now."
msgstr "Este dispositivo es ahora uno de los suyos."

msgid "This device waits for no welcome, or has taken it already; “respite-notes device request” asks for another."
msgstr "Este dispositivo no espera ninguna bienvenida, o ya la tomó; “respite-notes device request” pide otra."

msgid "This device was revoked and stays so; “respite-notes wipe” clears it, and a new request makes another."
msgstr "Este dispositivo fue revocado y lo sigue estando; “respite-notes wipe” lo vacía, y una nueva solicitud crea otro."

msgid "This directory belongs to another of the programs; name the right one with --home."
msgstr "Esta carpeta es de otra de las aplicaciones; indique la correcta con --home."

msgid "This folder cannot be read or written; check its permissions."
msgstr "Esta carpeta no se puede leer o escribir; revise sus permisos."

msgid "This folder is that of the {detail}; check --role and --home."
msgstr "Esta carpeta es la del {detail}; revise --role y --home."

msgid "This follow-up comes from a session: strike the session, or end it with “respite-notes followup drop”."
msgstr "Este seguimiento viene de una sesión: tache la sesión, o termínelo con “respite-notes followup drop”."

msgid "This is a number of minutes, at most {most}."
msgstr "Es un número de minutos, como máximo {most}."

msgid "This is about your first device, which is neither added nor revoked by itself."
msgstr "Se trata de su primer dispositivo, que no se agrega ni se revoca a sí mismo."

msgid "This is an authorization for psychotherapy notes alone; it releases nothing else. Nothing was written."
msgstr "Esta es una autorización únicamente para notas de psicoterapia; no autoriza nada más. No se escribió nada."

msgid "This is an example for a tribe's own police. The tribe is sovereign: its code and its courts decide what is confidential. Before officers are shown this text, the tribe's counsel should put the code's own rules in its place."
msgstr "Este es un ejemplo para la policía propia de una tribu. La tribu es soberana: su código y sus tribunales deciden qué es confidencial. Antes de que se muestre este texto a los oficiales, los asesores legales de la tribu deberían sustituirlo por las reglas de su código."

msgid "This is an officer's card. Its code is for an officer alone: ask for an invitation, which has four groups."
msgstr "Esta es la tarjeta de un oficial. Su código es solo para un oficial: pida una invitación, que tiene cuatro grupos."

msgid "This is neither a programme's bundle nor the code of a card; ask the clinical authority for the right file."
msgstr "Esto no es ni el paquete de un programa ni el código de una tarjeta; pida a la autoridad clínica el archivo correcto."

msgid "This is no cycle; write for example 2x07:00-19:00 2x19:00-07:00 4xoff."
msgstr "Esto no es un ciclo; escriba, por ejemplo, 2x07:00-19:00 2x19:00-07:00 4xoff."

msgid "This is no text that a record can hold; nothing was written."
msgstr "Un registro no puede contener este texto; no se escribió nada."

msgid "This is not a language tag such as en or es."
msgstr "Esto no es una etiqueta de idioma como “en” o “es”."

msgid "This is not a medical screening: expect nobody to react to what you answer. What you send, the operator of both sides could read."
msgstr "Esto no es una evaluación médica: no espere que nadie actúe según lo que usted responde. Lo que envíe podría leerlo el operador de ambos lados."

msgid "This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr "Esto no es una evaluación médica: nadie ve lo que usted responde, así que nadie puede actuar según ello."

msgid "This is not the passphrase of your psychotherapy notes; nobody else has it and it cannot be reset."
msgstr "Esta no es la frase de contraseña de sus notas de psicoterapia; nadie más la tiene y no se puede restablecer."

msgid "This is not the right file, or it was altered; nothing was changed. Write it again, and compare the words."
msgstr "Este no es el archivo correcto, o se alteró; no se cambió nada. Escríbalo de nuevo y compare las palabras."

msgid "This is not the whole code; type every group that is printed."
msgstr "Este no es el código completo; escriba todos los grupos impresos."

msgid "This is not what stands on a recovery sheet; type all seven groups, as they are printed."
msgstr "Esto no es lo que dice una hoja de recuperación; escriba los siete grupos, tal como están impresos."

msgid "This is sealed on this device so that only the clinician can open it."
msgstr "Esto se sella en este dispositivo para que solo su profesional pueda abrirlo."

msgid "This is support, and not the behavioral health assessment that the law asks of every officer (CGS 7-291e): its result goes to the employer, and whoever does it for your department cannot be booked by you here. Nothing said here becomes part of it."
msgstr "Esto es apoyo, y no la evaluación de salud conductual que la ley exige a cada oficial (CGS 7-291e): el resultado de esta se entrega al empleador, y usted no puede reservar aquí con quien la haga para su departamento. Nada de lo que se dice aquí pasa a formar parte de ella."

msgid "This key has signed for this programme before, and what it signed then is not in its folder any more: all is shown again"
msgstr "Esta clave ya ha firmado para este programa, y lo que firmó entonces ya no está en su carpeta: se muestra todo de nuevo"

msgid "This key is not among the programme's signers."
msgstr "Esta clave no está entre los firmantes del programa."

msgid "This machine has neither a systemd of your own nor crontab; run “respite sync” yourself once in the last month of a quarter."
msgstr "Esta computadora no tiene un systemd para su cuenta ni crontab; ejecute usted “respite sync” una vez en el último mes de un trimestre."

msgid "This names none of them, or more than one: {names}."
msgstr "Esto no nombra a nadie de la lista, o nombra a más de una persona: {names}."

msgid "This notice explains; it is not legal advice. Ask your social worker anything about it before you begin."
msgstr "Este aviso es una explicación; no es asesoría legal. Pregúntele a su trabajador social lo que quiera sobre él antes de empezar."

msgid "This officer booked without a device and cannot be written to; use the contact you have."
msgstr "Este oficial reservó sin un dispositivo y no se le puede escribir; use el contacto que tiene."

msgid "This officer has been here before: case {number}."
msgstr "Este oficial ya ha estado aquí: caso {number}."

msgid "This officer has no device that shows it; call them: {contact}."
msgstr "Este oficial no tiene un dispositivo que lo muestre; llámele: {contact}."

msgid "This passphrase does not open it. Try again; if you have forgotten it, the recovery sheet opens it: see “restore --help”."
msgstr "Esta frase de contraseña no lo abre. Inténtelo de nuevo; si la ha olvidado, la hoja de recuperación lo abre: vea “restore --help”."

msgid "This program does not carry the texts of your programme ({name}); ask your clinician for them."
msgstr "Esta aplicación no contiene los textos de su programa ({name}); pídaselos a su profesional."

msgid "This quarter's answers can be counted with everybody's; you are asked before anything is sealed."
msgstr "Las respuestas de este trimestre se pueden contar junto con las de todos; se le pregunta antes de sellar nada."

msgid "This quarter's check-in waits to be sent after {time}; today's answers stay on this device."
msgstr "El autochequeo de este trimestre espera para enviarse después de: {time}. Las respuestas de hoy se quedan en este dispositivo."

msgid "This quarter's check-in was sent; today's answers stay on this device."
msgstr "El autochequeo de este trimestre ya se envió; las respuestas de hoy se quedan en este dispositivo."

msgid "This release is not in force: it has expired, was revoked or struck. Nothing was written."
msgstr "Esta autorización de divulgación no está en vigor: venció, se revocó o se tachó. No se escribió nada."

msgid "This request is for another clinician or another programme; nothing was changed."
msgstr "Esta solicitud es para otro profesional u otro programa; no se cambió nada."

msgid "This request was answered already; run “respite-notes device request” on that device again."
msgstr "Esta solicitud ya se respondió; ejecute de nuevo “respite-notes device request” en ese dispositivo."

msgid "This server serves another programme than your card names. Nothing was sent; check the address."
msgstr "Este servidor atiende a otro programa que el que nombra su tarjeta. No se envió nada; revise la dirección."

msgid "This step sends:"
msgstr "Este paso envía:"

msgid "This summary's digest: {digest}"
msgstr "Huella de este resumen: {digest}"

msgid "This time is not offered any more; nothing was spent. “respite find” shows what is free now."
msgstr "Este horario ya no se ofrece; no se gastó nada. “respite find” muestra qué está libre ahora."

msgid "This time is over, or ends before it begins."
msgstr "Este horario ya pasó, o termina antes de empezar."

msgid "This time is taken or not free; nothing was booked. “respite-notes schedule” shows what is there."
msgstr "Este horario está ocupado o no está disponible; no se reservó nada. “respite-notes schedule” muestra lo que hay."

msgid "This version cannot read it."
msgstr "Esta versión no puede leerlo."

msgid "This was not imported, since it is not to be believed: {detail}. Ask the authority for the newest file."
msgstr "Esto no se importó, porque no se puede confiar en ello: {detail}. Pida a la autoridad el archivo más reciente."

msgid "This was told under a release by the person. It may not be passed on without another."
msgstr "Esto se comunicó con una autorización de divulgación de la persona. No se puede transmitir a otros sin una nueva autorización."

msgid "This was told under an authorization for psychotherapy notes alone. It may not be passed on without another."
msgstr "Esto se comunicó con una autorización solo para notas de psicoterapia. No se puede transmitir a otros sin una nueva autorización."

msgid "This was written by a newer version of the program; install that version."
msgstr "Esto lo escribió una versión más nueva de la aplicación; instale esa versión."

msgid "This welcome is for another device or another request; nothing was changed. The newest request counts."
msgstr "Esta bienvenida es para otro dispositivo u otra solicitud; no se cambió nada. Vale la solicitud más reciente."

msgid "This year so far: rho {yearRho}, epsilon {yearEpsilon}."
msgstr "En lo que va del año: rho {yearRho}, epsilon {yearEpsilon}."

msgid "Three bookings were refused within a day. Each one tells the server a time that suits you, so no other is tried today; call the programme, or “respite now” shows whom else."
msgstr "En un mismo día se rechazaron tres reservas. Cada una le indica al servidor un horario que le conviene a usted, así que hoy no se intenta otra; llame al programa, o vea con “respite now” a quién más puede llamar."

msgid "Three questions, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr "Tres preguntas, alrededor de un minuto. Esto no es una evaluación médica: nadie ve lo que usted responde, así que nadie puede actuar según ello."

msgid "Throw a draft away, or a text that became none. A signed note stays for ever."
msgstr "Descartar un borrador, o un texto que no llegó a serlo. Una nota firmada queda para siempre."

msgid "Throw this away: {what}?"
msgstr "¿Descartar esto: {what}?"

msgid "Time"
msgstr "Hora"

msgid "Times are those of"
msgstr "Horas según"

msgid "Times in {zone}."
msgstr "Horas en {zone}."

msgid "Timestamp"
msgstr "Sello de tiempo"

msgid "To"
msgstr "A quién"

msgid "To cancel from any machine, even without this one, keep these six words: {words}"
msgstr "Para cancelar desde cualquier computadora, incluso sin esta, guarde estas seis palabras: {words}"

msgid "To hand over: booking {number}, {time}: {why}."
msgstr "Por reasignar: reserva {number}, {time}: {why}."

msgid "To see what changes against the bundle in force, do not sign yet, and name that bundle with --since."
msgstr "Para ver qué cambia respecto al paquete en vigor, no firme todavía e indique ese paquete con --since."

msgid "To whom this record was told"
msgstr "A quién se comunicó este expediente"

msgid "To whom, and which reference did they give?"
msgstr "¿A quién, y qué referencia dieron?"

msgid "To whom?"
msgstr "¿A quién?"

msgid "Today"
msgstr "Hoy"

msgid "Today's answers stay on this device."
msgstr "Las respuestas de hoy se quedan en este dispositivo."

msgid "Together with others of the service"
msgstr "Otras personas del servicio"

msgid "Tokens are due, but not within an hour of a booking or a check-in: run this again later."
msgstr "Le corresponden vales, pero no a menos de una hora de una reserva o de un autochequeo: ejecute esto de nuevo más tarde."

msgid "Tokens left"
msgstr "Vales que quedan"

msgid "Tokens of the next quarter are best fetched at a random moment, far from any booking. A timer can do it, if the passphrase lies in a file, best on a memory stick that you take out. Without a timer, “respite sync” does it when you run it."
msgstr "Los vales del próximo trimestre conviene descargarlos en un momento al azar, lejos de cualquier reserva. Un temporizador puede hacerlo si la frase de contraseña está en un archivo, de preferencia en una memoria USB que usted retire después. Sin temporizador, lo hace “respite sync” cuando usted lo ejecuta."

msgid "Tokens were issued again for a card more than once."
msgstr "Se volvieron a emitir vales para una tarjeta más de una vez."

msgid "Too uncertain to show."
msgstr "Demasiado incierto para mostrarlo."

msgid "Topic"
msgstr "Tema"

msgid "Topic of the group"
msgstr "Tema del grupo"

msgctxt "kind of service"
msgid "Treatment"
msgstr "Tratamiento"

msgid "Tried without success"
msgstr "Intento sin éxito"

msgid "Two bookings of one clinician overlap."
msgstr "Dos reservas de un mismo profesional se traslapan."

msgid "Two operators would have to run the two sides."
msgstr "Dos operadores tendrían que manejar los dos lados."

msgid "Two versions of a note"
msgstr "Dos versiones de una nota"

msgid "Type a number from 1 to {last}, or q."
msgstr "Escriba un número de 1 a {last}, o q."

msgid "Type a number of minutes, 5 to 720."
msgstr "Escriba un número de minutos, de 5 a 720."

msgid "Type at least one."
msgstr "Escriba al menos uno."

msgid "Type the groups of the recovery sheet."
msgstr "Escriba los grupos de la hoja de recuperación."

msgid "Type the six words of the cancel code."
msgstr "Escriba las seis palabras del código de cancelación."

msgid "Type your hours, one line after the other, like “mon-fri 18:00-22:00”. Enter alone ends. Evenings and nights help most."
msgstr "Escriba sus horas, una línea tras otra, como “mon-fri 18:00-22:00”. Para terminar, oprima solo Enter. Las tardes y las noches son lo que más ayuda."

msgid "USAGE:"
msgstr "USO:"

msgid "Uncovered: {shift}, {days}."
msgstr "Sin cobertura: {shift}, {days}."

msgid "Under this release; “respite-notes roi list” lists them."
msgstr "Con esta autorización de divulgación; “respite-notes roi list” las enumera."

msgid "Unexpected argument '{argument}'"
msgstr "Argumento inesperado: '{argument}'"

msgid "Unit"
msgstr "Unidad"

msgid "Unknown option '{option}'"
msgstr "Opción desconocida: '{option}'"

msgid "Unknown option '{option}'. Did you mean '{known}'?"
msgstr "Opción desconocida: '{option}'. ¿Quiso decir '{known}'?"

msgid "Unsigned"
msgstr "Sin firmar"

msgid "Unsigned note"
msgstr "Nota sin firmar"

msgid "Until"
msgstr "Hasta"

msgid "Until when on these weekdays."
msgstr "Hasta qué hora en estos días de la semana."

msgid "Until which day? (YYYY-MM-DD)"
msgstr "¿Hasta qué día? (YYYY-MM-DD)"

msgid "Unverified, and not shown as a booking: {why}."
msgstr "Sin verificar, y no se muestra como reserva: {why}."

msgid "Unverified: {why}."
msgstr "Sin verificar: {why}."

msgid "Urgent hours are shown so many minutes before (first 1440)."
msgstr "Las horas urgentes se muestran tantos minutos antes (al principio 1440)."

msgid "Usage: {usage}"
msgstr "Uso: {usage}"

msgid "Use at least {count} characters; four unrelated words are good."
msgstr "Use al menos {count} caracteres; cuatro palabras sin relación entre sí son una buena opción."

msgid "Use the paper card you drew. Run it again to finish what was interrupted, or with next year's card."
msgstr "Usar la tarjeta de papel que usted sacó. Ejecútelo de nuevo para terminar lo que se interrumpió, o con la tarjeta del próximo año."

msgid "Valid until"
msgstr "Válido hasta"

msgid "Verified"
msgstr "Verificación"

msgid "Version"
msgstr "Versión"

msgid "Version {number} of the plan stands."
msgstr "La versión {number} del plan está en vigor."

msgid "Veterans: press 1."
msgstr "Veteranos: oprima 1."

msgid "Video"
msgstr "Video"

msgid "Visits need --from, --every (1 to 366 days) and --visits (1 to 520)."
msgstr "Las visitas necesitan --from, --every (de 1 a 366 días) y --visits (de 1 a 520)."

msgid "Wait for a free session (median)"
msgstr "Espera hasta una sesión disponible (mediana)"

msgid "Waits since"
msgstr "Espera desde"

msgid "Waits to be sent: {what}."
msgstr "Espera para enviarse: {what}."

msgid "Waits to be sent: {what}; booking {number}, {time}."
msgstr "Espera para enviarse: {what}; reserva {number}, {time}."

msgid "Weekday evenings"
msgstr "Tardes entre semana"

msgid "Weekday evenings, {from} to {until}"
msgstr "Tardes entre semana, de {from} a {until}"

msgid "Weekdays"
msgstr "Entre semana"

msgid "Weekdays, with --from and --to; for example mon-fri."
msgstr "Días de la semana, con --from y --to; por ejemplo mon-fri."

msgid "Weekdays, {from} to {until}"
msgstr "Entre semana, de {from} a {until}"

msgid "Weekends"
msgstr "Fines de semana"

msgid "Weekends, {from} to {until}"
msgstr "Fines de semana, de {from} a {until}"

msgid "What"
msgstr "Qué"

msgid "What I can do on my own"
msgstr "Qué puedo hacer yo por mi cuenta"

msgid "What a court may learn, and from whom, the tribe's code and its courts decide: the tribe's counsel should say it here. What another law demands must be told. If a fee is owed, what is needed to collect it may be told."
msgstr "Qué puede saber un tribunal, y por quién, lo deciden el código de la tribu y sus tribunales: debe decirlo aquí el asesor jurídico de la tribu. Lo que otra ley exige debe comunicarse. Si se debe un pago por la atención, puede comunicarse lo necesario para cobrarlo."

msgid "What do you call the person?"
msgstr "¿Cómo llama usted a la persona?"

msgid "What do you call the person? (Enter alone: no name)"
msgstr "¿Cómo llama usted a la persona? (solo Enter: sin nombre)"

msgid "What do you have of the programme?"
msgstr "¿Qué tiene usted del programa?"

msgid "What do you suspect, and from what?"
msgstr "¿Qué sospecha usted, y a partir de qué?"

msgid "What else your device asks about an appointment, its news, says nothing but that it asks: see “respite privacy”."
msgstr "Lo demás que su dispositivo pregunta sobre una cita, sus novedades, no dice nada más que el hecho de que pregunta: vea “respite privacy”."

msgid "What for: intake, follow-up, brief or walk-in."
msgstr "Para qué: intake (primera sesión), follow-up (seguimiento), brief (charla breve) o walk-in (sin cita)."

msgid "What for: intake, follow-up, brief, walk-in."
msgstr "Para qué: intake (primera sesión), follow-up (seguimiento), brief (charla breve), walk-in (sin cita)."

msgid "What is due"
msgstr "Qué está pendiente"

msgid "What is it about, in a few words"
msgstr "De qué se trata, en pocas palabras"

msgid "What is it about?"
msgstr "¿De qué se trata?"

msgid "What is missing"
msgstr "Qué falta"

msgid "What is new since you signed last; “show” prints the whole file:"
msgstr "Qué hay de nuevo desde la última vez que usted firmó; “show” imprime el archivo completo:"

msgid "What is new since {file}, or since you signed last where that is newer; “show” prints the whole file:"
msgstr "Qué hay de nuevo desde {file}, o desde la última vez que usted firmó si eso es más reciente; “show” imprime el archivo completo:"

msgid "What is new since {file}; “show” prints the whole file:"
msgstr "Lo nuevo desde {file}; «show» muestra el archivo entero:"

msgid "What is the service called?"
msgstr "¿Cómo se llama el servicio?"

msgid "What is to be reached, from this file (- for standard input)."
msgstr "Qué se quiere alcanzar, de este archivo (- para la entrada estándar)."

msgid "What is to be reached?"
msgstr "¿Qué se quiere alcanzar?"

msgid "What is to be revised?"
msgstr "¿Qué hay que revisar?"

msgid "What it is about, from this file (- for standard input)."
msgstr "De qué se trata, de este archivo (- para la entrada estándar)."

msgid "What it was about"
msgstr "De qué se trató"

msgid "What leaves this device"
msgstr "Qué sale de este dispositivo"

msgid "What next?"
msgstr "¿Qué sigue?"

msgid "What stays between you and your social worker, and what may not"
msgstr "Lo que queda entre usted y su trabajador social, y lo que podría no quedar ahí"

msgid "What the backup holds of the case files was not put back; the keys were."
msgstr "Lo que el respaldo tiene de los expedientes no se recuperó; las claves sí."

msgid "What the rules change against the preset:"
msgstr "Lo que las reglas cambian frente a las predefinidas:"

msgid "What the server has lost of yours is handed in again."
msgstr "Lo que el servidor perdió de usted se entrega de nuevo."

msgid "What the service is called, from this file (- for standard input)."
msgstr "Cómo se llama el servicio, de este archivo (- para la entrada estándar)."

msgid "What the summary counts of your work: three numbers a quarter, if you agree."
msgstr "Qué cuenta el resumen de su trabajo: tres números por trimestre, si usted acepta."

msgid "What was entered in error?"
msgstr "¿Qué se registró por error?"

msgid "What was kept here cannot be read; remove the directory and join again. Everything in it is public."
msgstr "Lo que se guardaba aquí no se puede leer; elimine la carpeta y únase de nuevo. Todo lo que contiene es público."

msgid "What was saved was for a time that is over by now; it was not booked, and nothing was spent."
msgstr "Lo que estaba guardado era para un horario que ya pasó; no se reservó y no se gastó nada."

msgid "What was to pay for this had been used before, perhaps from another copy of this state; that appointment is in your list again if it still exists. Nothing new was booked; try once more."
msgstr "Lo que iba a pagar esto ya se había usado, quizás desde otra copia de estos datos; esa cita vuelve a estar en su lista si todavía existe. No se reservó nada nuevo; inténtelo una vez más."

msgid "What was wrong?"
msgstr "¿Qué estaba mal?"

msgid "What weighs on officers"
msgstr "Lo que más pesa a los oficiales"

msgid "What weighs on you most? Up to three, or none."
msgstr "¿Qué le pesa más? Hasta tres cosas, o ninguna."

msgid "What would you like to do?"
msgstr "¿Qué desea hacer?"

msgid "What you began before is booked now: {appointment}. Nothing else was booked; run the command again if you want another."
msgstr "Lo que empezó antes ya está reservado: {appointment}. No se reservó nada más; ejecute el comando de nuevo si quiere otra cita."

msgid "What you began before is not confirmed yet: {appointment}. Nothing else was booked; “respite cancel” withdraws it."
msgstr "Lo que empezó antes todavía no está confirmado: {appointment}. No se reservó nada más; “respite cancel” lo retira."

msgid "What you began before was refused, and nothing else was booked; run the command again to choose another time."
msgstr "Lo que empezó antes se rechazó, y no se reservó nada más; ejecute el comando de nuevo para elegir otro horario."

msgid "What you call the person, from this file (- for standard input)."
msgstr "Cómo llama usted a la persona, de este archivo (- para la entrada estándar)."

msgid "What you say to a licensed clinical social worker, or to an intern working under one's supervision, is confidential by law (CGS 52-146q). It is not shared with your department, your chief or your union without your written consent, except as this notice says."
msgstr "Lo que usted le dice a un trabajador social clínico con licencia, o a un practicante que trabaja bajo la supervisión de uno, es confidencial por ley (CGS 52-146q). No se comparte con su departamento, su jefatura ni su sindicato sin su consentimiento por escrito, salvo en los casos que indica este aviso."

msgid "What you say to a licensed social worker in order to be treated is privileged in the federal courts: nobody can be made to tell it there (Jaffee v. Redmond, 518 U.S. 1, a case about a police officer and her social worker). The state where you are seen may protect it further. It is not shared with your agency or your supervisors without your written consent, except as this notice says."
msgstr "Lo que usted le dice a un trabajador social con licencia para recibir tratamiento está protegido por privilegio en los tribunales federales: allí no se puede obligar a nadie a revelarlo (Jaffee v. Redmond, 518 U.S. 1, un caso sobre una oficial de policía y su trabajadora social). El estado donde se le atiende puede protegerlo aún más. No se comparte con su agencia ni con sus superiores sin su consentimiento por escrito, salvo en los casos que indica este aviso."

msgid "What you say to a peer support specialist of your agency may not be disclosed (34 U.S.C. 50901). The exceptions are an explicit threat of suicide with a plan or the means for it, an explicit threat of imminent and serious harm to somebody, abuse or neglect of a child or of an older or vulnerable person, an admission of criminal conduct, an order or a subpoena of a court, what another law demands, and the consent of all who took part."
msgstr "Lo que usted le dice a un especialista en apoyo entre compañeros de su agencia no puede divulgarse (34 U.S.C. 50901). Las excepciones son una amenaza explícita de suicidio con un plan o con los medios para ello, una amenaza explícita de daño inminente y grave a alguien, el abuso o la negligencia de un menor o de una persona mayor o vulnerable, la admisión de una conducta delictiva, una orden o una citación de un tribunal, lo que otra ley exige y el consentimiento de todos los que participaron."

msgid "What you say to a peer support specialist of your agency may not be disclosed (34 U.S.C. 50901). The exceptions are an explicit threat of suicide with a plan, an explicit threat of imminent and serious harm to somebody, abuse of a child or of an older or vulnerable person, an admission of criminal conduct, an order of a court, what another law demands, and the consent of all who took part."
msgstr "Lo que usted le dice a un especialista en apoyo entre compañeros de su agencia no puede divulgarse (34 U.S.C. 50901). Las excepciones son una amenaza explícita de suicidio con un plan, una amenaza explícita de daño inminente y grave a alguien, el abuso de un menor o de una persona mayor o vulnerable, la admisión de una conducta delictiva, una orden de un tribunal, lo que otra ley exige y el consentimiento de todos los que participaron."

msgid "What you say to a peer supporter is protected too, and in no case or proceeding may anybody ask whether you took part at all (CGS 52-146v). A peer supporter may tell somebody else as far as helping you needs it. The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
msgstr "Lo que usted le dice a una persona que da apoyo entre compañeros también está protegido, y en ningún juicio ni procedimiento puede nadie preguntar si usted participó o no (CGS 52-146v). La persona que da el apoyo puede contárselo a otra en la medida en que haga falta para ayudarle a usted. La protección termina cuando otra ley exige revelarlo, cuando hay un peligro claro y presente para alguien, o cuando la persona que da el apoyo vio el incidente mismo o fue parte de él."

msgid "What you say to a peer supporter is protected too, and so is whether you took part at all (CGS 52-146v). The protection ends where another law demands disclosure, where there is a clear and present danger to somebody, or where the peer supporter saw, or was part of, the incident itself."
msgstr "Lo que usted le dice a una persona que da apoyo entre compañeros también está protegido, y también lo está si usted participó o no (CGS 52-146v). La protección termina cuando otra ley exige revelarlo, cuando hay un peligro claro y presente para alguien, o cuando la persona que da el apoyo vio el incidente mismo o fue parte de él."

msgid "What you say to your social worker is not shared with the police department, its chief or the tribal council without your written consent, except as this notice says."
msgstr "Lo que usted le dice a su trabajador social no se comparte con el departamento de policía, su jefatura ni el consejo tribal sin su consentimiento por escrito, salvo en los casos que indica este aviso."

msgid "What you tell a licensed clinical social worker, or somebody working under one's supervision, may be disclosed only with your written consent, or by one of the exceptions that the notice below lists."
msgstr "Lo que usted le dice a un trabajador social clínico con licencia, o a alguien que trabaja bajo la supervisión de uno, solo puede divulgarse con su consentimiento por escrito, o por una de las excepciones que enumera el aviso de abajo."

msgid "What you tell a licensed social worker in order to be treated cannot be demanded in a federal court. The case was about a police officer after a shooting."
msgstr "Lo que usted le dice a un trabajador social con licencia para recibir tratamiento no se puede exigir en un tribunal federal. El caso trataba de una oficial de policía después de un tiroteo."

msgid "What you tell a peer support specialist of your agency may not be disclosed. Before your first session you are to be given the exceptions in writing; the notice below lists them."
msgstr "Lo que usted le dice a un especialista en apoyo entre compañeros de su agencia no puede divulgarse. Antes de su primera sesión se le deben entregar las excepciones por escrito; el aviso de abajo las enumera."

msgid "What you tell:"
msgstr "Lo que usted dice:"

msgid "What you type here is not shown, stays on this device and is sent to nobody. Type ! for the crisis card."
msgstr "Lo que escriba aquí no se muestra, se queda en este dispositivo y no se envía a nadie. Escriba ! para ver la tarjeta de crisis."

msgid "What you wrote could not be kept. It lies readable in {path} until this machine stops: copy it, or give it with --text-file, then delete it."
msgstr "Lo que escribió no se pudo guardar. Está legible en {path} hasta que esta computadora se apague: cópielo, o indíquelo con --text-file, y luego bórrelo."

msgid "What you wrote is kept sealed; the same command goes on with it."
msgstr "Lo que escribió se guarda sellado; el mismo comando continúa con ello."

msgid "What you wrote last became no version, and another has come since. You see your text; compare it with “plan show”."
msgstr "Lo último que escribió no llegó a ser una versión, y desde entonces hay otra. Usted ve su texto; compárelo con “plan show”."

msgid "What you wrote lies in {path}."
msgstr "Lo que escribió está en {path}."

msgid "What “device add” wrote on the first device."
msgstr "Lo que “device add” escribió en el primer dispositivo."

msgid "What “device invite” wrote on the first device."
msgstr "Lo que “device invite” escribió en el primer dispositivo."

msgid "What “device request” wrote on the new device."
msgstr "Lo que “device request” escribió en el nuevo dispositivo."

msgid "What: sessions, notes, intake, safety-plan, plans-and-goals, hand-offs; several separated by commas."
msgstr "Qué: sessions (sesiones), notes (notas), intake (información inicial), safety-plan (plan de seguridad), plans-and-goals (planes y objetivos), hand-offs (traspasos); varias separadas por comas."

msgid "When a walk-in began, in your zone: YYYY-MM-DD HH:MM."
msgstr "Cuándo empezó una sesión sin cita, en su zona horaria: YYYY-MM-DD HH:MM."

msgid "When it took place, in your zone: YYYY-MM-DD HH:MM."
msgstr "Cuándo ocurrió, en su zona horaria: YYYY-MM-DD HH:MM."

msgid "When it was signed, in your zone: YYYY-MM-DD HH:MM."
msgstr "Cuándo se firmó, en su zona horaria: YYYY-MM-DD HH:MM."

msgid "When suits you?"
msgstr "¿Cuándo le conviene?"

msgid "When will you look at it again? YYYY-MM-DD (Enter alone: as before, {day})"
msgstr "¿Cuándo volverá a revisarlo? YYYY-MM-DD (solo Enter: como antes, {day})"

msgid "When will you look at it again? YYYY-MM-DD (Enter alone: no day)"
msgstr "¿Cuándo volverá a revisarlo? YYYY-MM-DD (solo Enter: ningún día)"

msgid "When you enrol, your tool shows six words. They must be these. If one differs, stop, and call {contact}."
msgstr "Cuando usted se inscribe, su herramienta muestra seis palabras. Deben ser estas. Si una es distinta, no siga y llame a {contact}."

msgid "When your shift begins"
msgstr "Cuándo empieza su turno"

msgid "When your shift begins, where it differs from the pattern."
msgstr "Cuándo empieza su turno, si es distinto del patrón."

msgid "When, in your zone: YYYY-MM-DD HH:MM."
msgstr "Cuándo, en su zona horaria: YYYY-MM-DD HH:MM."

msgid "When? YYYY-MM-DD HH:MM"
msgstr "¿Cuándo? YYYY-MM-DD HH:MM"

msgid "Where"
msgstr "Dónde"

msgid "Where I go and who takes my mind off it"
msgstr "A dónde voy y quién me distrae"

msgid "Where clients reach this side; for both sides given twice, the department's first."
msgstr "Dónde encuentran los clientes este lado; para ambos lados, se indica dos veces, primero el del departamento."

msgid "Where does it stand?"
msgstr "¿En qué estado está?"

msgid "Where it goes on"
msgstr "Dónde continúa"

msgid "Where one operator runs both sides, and “respite verify” says so then, that operator can read whatever either side can, and could open check-ins."
msgstr "Donde un solo operador maneja ambos lados, y entonces “respite verify” lo dice, ese operador puede leer todo lo que puede leer cualquiera de los lados, y podría abrir autochequeos."

msgid "Where this machine listens; without it, on every network at the address's port."
msgstr "Dónde escucha esta computadora; sin esto, en todas las redes, en el puerto de la dirección."

msgid "Whether somebody came is not known before the session begins; until then only “cancelled” can be kept."
msgstr "Si alguien asistió no se sabe antes de que empiece la sesión; hasta entonces solo se puede anotar “cancelled”."

msgid "Whether they are kept: open, next-day or urgent."
msgstr "Si se guardan: open (no), next-day (para el día siguiente) o urgent (para necesidades urgentes)."

msgid "Which appointment do you want to cancel?"
msgstr "¿Qué cita quiere cancelar?"

msgid "Which appointment do you want to move?"
msgstr "¿Qué cita quiere cambiar?"

msgid "Which booking?"
msgstr "¿Qué reserva?"

msgid "Which case?"
msgstr "¿Qué caso?"

msgid "Which day?"
msgstr "¿Qué día?"

msgid "Which follow-up?"
msgstr "¿Qué seguimiento?"

msgid "Which goal?"
msgstr "¿Qué objetivo?"

msgid "Which hand-off?"
msgstr "¿Qué traspaso?"

msgid "Which kind of note?"
msgstr "¿Qué tipo de nota?"

msgid "Which note?"
msgstr "¿Qué nota?"

msgid "Which of the case files?"
msgstr "¿Qué hacer en los expedientes?"

msgid "Which one?"
msgstr "¿Cuál?"

msgid "Which parts, separated by commas?"
msgstr "¿Qué partes, separadas por comas?"

msgid "Which pattern do you work?"
msgstr "¿Con qué patrón trabaja usted?"

msgid "Which report; the open one where there is one."
msgstr "Qué reporte; el que está abierto, si lo hay."

msgid "Which side: department, provider or both."
msgstr "Qué lado: department, provider o both."

msgid "Which time?"
msgstr "¿Qué horario?"

msgid "Which version, where not the current one."
msgstr "Qué versión, si no es la actual."

msgid "Whichever department finds least"
msgstr "El departamento que menos encuentra"

msgid "Who came?"
msgstr "¿Quién asistió?"

msgid "Who puts the key together, as the roster writes the name."
msgstr "Quién recompone la clave, con el nombre como lo escribe el directorio."

msgid "Who puts the key together?"
msgstr "¿Quién reúne la clave?"

msgid "Who takes them over, as the roster writes the name."
msgstr "Quién los recibe, con el nombre como lo escribe el directorio."

msgid "Who takes them over?"
msgstr "¿Quién se hace cargo de ellos?"

msgid "Who?"
msgstr "¿Quién?"

msgid "Whoever administers this machine can see that the timer exists. It fetches next quarter's tokens and sends a check-in that waits, each at a random moment and in a run of its own, and does nothing else: it never speaks about an appointment."
msgstr "Quien administra esta computadora puede ver que existe el temporizador. Este descarga los vales del próximo trimestre y envía un autochequeo que espera, cada cosa en un momento al azar y en su propia ejecución, y no hace nada más: nunca se comunica sobre una cita."

msgid "Whoever did not book cannot fail to come."
msgstr "Quien no reservó no puede faltar."

msgid "Whoever has this device and {file} together can open everything you keep here."
msgstr "Quien tenga este dispositivo junto con {file} puede abrir todo lo que usted guarda aquí."

msgid "Whoever runs a server can see, while it happens, the network address that connects."
msgstr "Quien opera un servidor puede ver, mientras ocurre, la dirección de red que se conecta."

msgid "Whom I ask for help"
msgstr "A quién pido ayuda"

msgid "Whom to call"
msgstr "A quién llamar"

msgid "Whom to call again, and what came of it."
msgstr "A quién volver a llamar, y qué resultó."

msgid "Whom to call now"
msgstr "A quién llamar ahora"

msgid "Whose cases are handed over, as the roster writes the name."
msgstr "De quién son los casos que se transfieren, con el nombre como lo escribe el directorio."

msgid "Whose cases are handed over?"
msgstr "¿De quién son los casos que se entregan?"

msgid "Why"
msgstr "Por qué"

msgid "Why is a report owed?"
msgstr "¿Por qué hay obligación de reportar?"

msgid "Why is it closed?"
msgstr "¿Por qué se cierra?"

msgid "Why is it held?"
msgstr "¿Por qué se retiene?"

msgid "Why is it lifted?"
msgstr "¿Por qué se levanta?"

msgid "Why is it offered?"
msgstr "¿Por qué se ofrece?"

msgid "Why is it opened again?"
msgstr "¿Por qué se abre de nuevo?"

msgid "Why is it written late?"
msgstr "¿Por qué se escribe tarde?"

msgid "Why is none owed?"
msgstr "¿Por qué no hay obligación de reportar?"

msgid "Why it is owed."
msgstr "Por qué hay obligación de reportar."

msgid "Why late: {reason}"
msgstr "Por qué es tardía: {reason}"

msgid "Why we are ending"
msgstr "Por qué terminamos"

msgid "Why? (Enter alone: not said)"
msgstr "¿Por qué? (solo Enter: no se indica)"

msgid "With"
msgstr "Con"

msgctxt "who took part"
msgid "With"
msgstr "Participantes"

msgid "With enough shares {name} can open every case file that is sealed to the custodian, not only the one that this is about, and could keep the key. Give them yours?"
msgstr "Con suficientes partes {name} puede abrir todos los expedientes sellados para el custodio, no solo aquel del que se trata, y podría guardar la clave. ¿Darle la suya?"

msgid "With every change of each goal's status."
msgstr "Con cada cambio de estado de cada objetivo."

msgid "With the noise, for auditors"
msgstr "Con el ruido, para auditores"

msgid "With those that have ended."
msgstr "Con los que ya terminaron."

msgctxt "sessions"
msgid "With whom"
msgstr "Con quién"

msgid "With whom (individual, couple, family, group)"
msgstr "Con quién: individual, couple (pareja), family (familia) o group (grupo)"

msgid "With whom: individual, couple, family or group."
msgstr "Con quién: individual, couple (pareja), family (familia) o group (grupo)."

msgid "With whom: individual, couple, family or group; as this session unless given."
msgstr "Con quién: individual, couple (pareja), family (familia) o group (grupo); si no se indica, como en esta sesión."

msgid "With whom?"
msgstr "¿Con quién?"

msgid "Without a current key, since they have not synchronised for long: {names}. What you write in cases with them reaches them later."
msgstr "Sin clave actual, porque hace mucho que no sincronizan: {names}. Lo que usted escriba en los casos compartidos con ellos les llegará más tarde."

msgid "Without a member nobody could read the case again."
msgstr "Sin ningún miembro, nadie podría volver a leer el caso."

msgid "Without your consent these may learn what you say, as far as your treatment needs it: whoever else treats you, a colleague who covers for your social worker, and whoever supervises your social worker. An intern's supervisor reads the intern's notes. A hospital or clinic that takes you in may be told what it needs to treat you. Ask your social worker who these are."
msgstr "Sin su consentimiento pueden enterarse de lo que usted dice, en la medida en que su tratamiento lo requiera: quienes también le atienden, un colega que suple a su trabajador social y quien supervisa a su trabajador social. El supervisor de un practicante lee las notas del practicante. A un hospital o una clínica donde usted ingrese se le puede comunicar lo que necesite para atenderle. Pregúntele a su trabajador social quiénes son."

msgid "Words"
msgstr "Palabras"

msgid "Words on the poster"
msgstr "Palabras del afiche"

msgid "Work on a bundle older than what this key signed last, where the newer one was given up. New versions get higher numbers than that one, so that a copy of it is overtaken and not merely deleted; of a charter every copy must be destroyed."
msgstr "Trabajar con un paquete anterior al último que firmó esta clave, cuando el más nuevo se abandonó. Las versiones nuevas reciben números más altos que los de ese, para que cualquier copia suya quede atrás y no solo borrada; de una carta constitutiva hay que destruir todas las copias."

msgid "Work on a second device of your own: the first one adds it, lists all, and revokes one that is lost."
msgstr "Trabajar en un segundo dispositivo propio: el primero lo agrega, enumera todos y revoca uno que se perdió."

msgid "Worsening"
msgstr "Empeora"

msgid "Would feel safe using support"
msgstr "Sentirían seguridad al usar el apoyo"

msgid "Would feel safe using support here"
msgstr "Sentirían seguridad al usar el apoyo aquí"

msgid "Would you feel safe using support here?"
msgstr "¿Sentiría seguridad al usar el apoyo aquí?"

msgid "Wrapping case files to this quarter's key"
msgstr "Sellado de expedientes con la clave de este trimestre"

msgid "Write JSON into this new file."
msgstr "Escribir JSON en este archivo nuevo."

msgid "Write JSON, for scripts."
msgstr "Escribir JSON, para scripts."

msgid "Write a message (Enter alone: none)"
msgstr "Escriba un mensaje (solo Enter: ninguno)"

msgid "Write a note"
msgstr "Escribir una nota"

msgid "Write a note, or go on with a draft. It is a draft until “sign”."
msgstr "Escribir una nota, o continuar con un borrador. Es un borrador hasta “sign”."

msgid "Write a psychotherapy note, or another version of one."
msgstr "Escribir una nota de psicoterapia, u otra versión de una."

msgid "Write a readable copy of a case: for the officer, or for whom a release names."
msgstr "Escribir una copia legible de un caso: para el oficial, o para quien nombra una autorización de divulgación."

msgid "Write a readable copy of case {number} to {dir}, and log it as told?"
msgstr "¿Escribir una copia legible del caso {number} en {dir}, y anotarla como divulgación?"

msgid "Write a readable copy of your psychotherapy notes, under an authorization for them alone."
msgstr "Escribir una copia legible de sus notas de psicoterapia, con una autorización solo para ellas."

msgid "Write a readable copy of {count} psychotherapy note to {dir} for {recipient}, and log it as told?"
msgid_plural "Write a readable copy of {count} psychotherapy notes to {dir} for {recipient}, and log it as told?"
msgstr[0] "¿Escribir una copia legible de {count} nota de psicoterapia en {dir} para {recipient}, y anotarla como divulgación?"
msgstr[1] "¿Escribir una copia legible de {count} de notas de psicoterapia en {dir} para {recipient}, y anotarla como divulgación?"
msgstr[2] "¿Escribir una copia legible de {count} notas de psicoterapia en {dir} para {recipient}, y anotarla como divulgación?"

msgid "Write a summary into new files: a page to print, a table, or JSON."
msgstr "Escribir un resumen en archivos nuevos: una página para imprimir, una tabla o JSON."

msgid "Write a value within it."
msgstr "Escriba un valor dentro de él."

msgid "Write another version of this note."
msgstr "Escribir otra versión de esta nota."

msgid "Write the backup to this file, which does not exist yet."
msgstr "Escribir el respaldo en este archivo, que todavía no existe."

msgid "Write the days of your cycle in order: hours, or “off”, each with how many days it goes on. Two days, two nights and four free days are: 2x07:00-19:00 2x19:00-07:00 4xoff"
msgstr "Escriba en orden los días de su ciclo: horas u “off” (libre), cada uno con los días que dura. Dos días, dos noches y cuatro días libres son: 2x07:00-19:00 2x19:00-07:00 4xoff"

msgid "Write the file that puts you on the roster; hand it to the clinical authority in person."
msgstr "Escribir el archivo que agrega su nombre al directorio; entréguelo en persona a la autoridad clínica."

msgid "Write the hours in rising order, the first call first."
msgstr "Escriba las horas en orden creciente, primero la primera llamada."

msgid "Write the page into this new file."
msgstr "Escribir la página en este archivo nuevo."

msgid "Write the plan, or a new version of it."
msgstr "Escribir el plan, o una nueva versión de él."

msgid "Write the recovery sheet to this new file instead of the screen; print it and delete it."
msgstr "Escribir la hoja de recuperación en este archivo nuevo en lugar de la pantalla; imprímalo y bórrelo."

msgid "Write the request to this file, which does not exist yet."
msgstr "Escribir la solicitud en este archivo, que todavía no existe."

msgid "Write the support plan"
msgstr "Escribir el plan de apoyo"

msgid "Write the table into this new file."
msgstr "Escribir la tabla en este archivo nuevo."

msgid "Write the welcome to this file, which does not exist yet."
msgstr "Escribir la bienvenida en este archivo, que todavía no existe."

msgid "Write them as a new calendar file with neutral words."
msgstr "Escribirlas en un archivo de calendario nuevo, con palabras neutras."

msgid "Write this as {count} draft of case {number}?"
msgid_plural "Write these as {count} drafts of case {number}?"
msgstr[0] "¿Escribir esto como {count} borrador del caso {number}?"
msgstr[1] "¿Escribir esto como {count} de borradores del caso {number}?"
msgstr[2] "¿Escribir esto como {count} borradores del caso {number}?"

msgid "Write to the officer of a booking."
msgstr "Escribir al oficial de una reserva."

msgid "Writes side.request anew: once a year for the next quarters' keys, and after rotating the certificate."
msgstr "Escribir side.request de nuevo: una vez al año para las claves de los próximos trimestres, y después de renovar el certificado."

msgid "Written"
msgstr "Escrito"

msgid "Written: {file}"
msgstr "Escrito: {file}"

msgid "Wrote {file}, readable to whoever has it; logged as disclosure {number}."
msgstr "Se escribió {file}, legible para quien lo tenga; anotado como divulgación {number}."

msgid "Years for which a case file is kept after a death"
msgstr "Años que se conserva un expediente después de un fallecimiento"

msgid "Years for which a case file is kept after the last contact"
msgstr "Años que se conserva un expediente después del último contacto"

msgid "Yes"
msgstr "Sí"

msgid "You (not sent yet): {text}"
msgstr "Usted (todavía no enviado): {text}"

msgid "You are not away then; “respite-notes availability show” lists when you are."
msgstr "Usted no está ausente entonces; “respite-notes availability show” muestra cuándo lo está."

msgid "You are ready. “respite shifts” says when you work, “respite book” books a session; from tomorrow on, nobody can tell from the times who booked."
msgstr "Ya está todo listo. “respite shifts” indica cuándo trabaja usted, “respite book” reserva una sesión; a partir de mañana, nadie puede saber por las horas quién reservó."

msgid "You are ready. “respite-summary latest” shows the newest summary."
msgstr "Ya está todo listo. “respite-summary latest” muestra el resumen más reciente."

msgid "You are there after all: {time}."
msgstr "Ausencia anulada: {time}."

msgid "You are to hold a share, and it has not arrived; “respite-notes sync” fetches it."
msgstr "A usted le corresponde una parte, y no ha llegado; “respite-notes sync” la descarga."

msgid "You booked or changed an appointment less than an hour ago, and the two could be known as one person's. Your check-in is sealed; “respite sync” sends it after {time}."
msgstr "Usted reservó o cambió una cita hace menos de una hora, y podría reconocerse que ambas cosas son de la misma persona. Su autochequeo está sellado; “respite sync” lo envía después de: {time}."

msgid "You came together with others of the service."
msgstr "Usted acudió junto con otras personas del servicio."

msgid "You can talk to somebody now:"
msgstr "Puede hablar con alguien ahora:"

msgid "You checked in less than an hour ago. Somebody who watches the department's server could guess from the two times that both are yours. An hour after the check-in nobody can. If you need to talk now, book now."
msgstr "Hizo un autochequeo hace menos de una hora. Alguien que vigile el servidor del departamento podría adivinar por las dos horas que ambas cosas son de usted. Una hora después del autochequeo ya nadie puede. Si necesita hablar ahora, reserve ahora."

msgid "You did not go on: nothing was kept and nothing was sent."
msgstr "Usted no continuó: no se guardó nada y no se envió nada."

msgid "You have compared the six words with the poster already."
msgstr "Usted ya comparó las seis palabras con el afiche."

msgid "You have left your share for nobody."
msgstr "Usted no ha dejado su parte para nadie."

msgid "You have new encryption keys, and they are published; your records are wrapped to them."
msgstr "Usted tiene claves de cifrado nuevas, y están publicadas; sus registros están envueltos con ellas."

msgid "You have new encryption keys, and your records are wrapped to them. They are not published yet; “respite-notes sync” does that."
msgstr "Usted tiene claves de cifrado nuevas, y sus registros están envueltos con ellas. Todavía no están publicadas; “respite-notes sync” las publica."

msgid "You have no appointments."
msgstr "No tiene citas."

msgid "You have not checked in on this device yet."
msgstr "Todavía no ha hecho ningún autochequeo en este dispositivo."

msgid "You have not said when you work yet; “respite-notes availability set” does."
msgstr "Todavía no ha indicado cuándo trabaja; eso se hace con “respite-notes availability set”."

msgid "You have read this version of the limits of confidentiality: {version}, or {text} after another text."
msgstr "Usted ha leído esta versión de los límites de la confidencialidad: {version}, o {text} después de otro texto."

msgid "You have read who can put the records custodian's key together; the question names the plan."
msgstr "Usted ha leído quiénes pueden reunir la clave del custodio de los registros; la pregunta nombra el plan."

msgid "You hold a share of the records custodian's key: the others found a new custodian without you."
msgstr "Usted tiene una parte de la clave del custodio de los registros: los demás crean un custodio nuevo sin usted."

msgid "You hold no share."
msgstr "Usted no tiene ninguna parte."

msgid "You introduced the person to the service."
msgstr "Usted presentó a la persona al servicio."

msgid "You may not hold sessions on that day by your licence, contract or supervision; nothing was booked."
msgstr "Su licencia, contrato o supervisión no le permite dar sesiones ese día; no se reservó nada."

msgid "You offered one more session, which costs no token:"
msgstr "Usted ofreció una sesión más, que no cuesta ningún vale:"

msgid "You proposed {time}:"
msgstr "Usted propuso {time}:"

msgid "You tried without success; the follow-up stays open, or ends as not reached."
msgstr "Usted lo intentó sin éxito; el seguimiento sigue abierto, o termina sin haber logrado contacto."

msgid "You wrote:"
msgstr "Usted escribió:"

msgid "You: {text}"
msgstr "Usted: {text}"

msgid "Your answer"
msgstr "Su respuesta"

msgid "Your answer stays on this device; this step sends nothing."
msgstr "Su respuesta se queda en este dispositivo; este paso no envía nada."

msgid "Your answers are kept on this device, sealed; nothing was sent."
msgstr "Sus respuestas se guardan en este dispositivo, selladas; no se envió nada."

msgid "Your case files: sealed on this device, readable to the members of a case and nobody else."
msgstr "Sus expedientes: sellados en este dispositivo, legibles para los miembros de un caso y para nadie más."

msgid "Your check-in is not sent: when you agreed to it, two operators ran the two sides, and by the policy that is signed now one may open it. It stays here while that is so."
msgstr "Su autochequeo no se envía: cuando usted lo aceptó, dos operadores manejaban los dos lados, y según la política firmada ahora uno solo podría abrirlo. Se queda aquí mientras sea así."

msgid "Your check-in waits for its moment; a later run sends it."
msgstr "Su autochequeo espera su momento; una ejecución posterior lo envía."

msgid "Your check-in waits to be sent: “respite sync”."
msgstr "Su autochequeo espera para enviarse: “respite sync”."

msgid "Your check-in was sent."
msgstr "Su autochequeo se envió."

msgid "Your department"
msgstr "Su departamento"

msgid "Your department is not set, or not one of this programme; “respite profile” chooses it."
msgstr "Su departamento no está indicado o no es uno de este programa; se elige con “respite profile”."

msgid "Your device asked for tokens less than an hour ago. Somebody who watches both sides could guess from the two times that this booking is yours. The longer you wait, the less the two times tell. If you need to talk now, book now."
msgstr "Su dispositivo pidió vales hace menos de una hora. Alguien que vigile ambos lados podría adivinar por las dos horas que esta reserva es de usted. Cuanto más espere, menos dicen las dos horas. Si necesita hablar ahora, reserve ahora."

msgid "Your drafts in all cases, and texts that became none; “note --resume” goes on with them."
msgstr "Sus borradores en todos los casos, y los textos que no llegaron a serlo; “note --resume” continúa con ellos."

msgid "Your first device has made new keys: what is sealed to them cannot be read here, and nothing can be written to case files. Run “respite-notes device request” here, “device add” there and “device finish” here again."
msgstr "Su primer dispositivo creó claves nuevas: lo que se sella con ellas no se puede leer aquí, y no se puede escribir nada en los expedientes. Ejecute de nuevo “respite-notes device request” aquí, “device add” allá y “device finish” aquí."

msgid "Your invitation: the address and the four groups"
msgstr "Su invitación: la dirección y los cuatro grupos"

msgid "Your keys are made. The backup {path} was opened with its recovery sheet, and is good."
msgstr "Sus claves están creadas. El respaldo {path} se abrió con su hoja de recuperación y está bien."

msgid "Your keys are not published yet; “respite-notes sync” does it."
msgstr "Sus claves todavía no están publicadas; “respite-notes sync” las publica."

msgid "Your language, for example en or es"
msgstr "Su idioma, por ejemplo “en” o “es”"

msgid "Your list holds as many devices as it may, revoked ones too; to go on you need a new identity."
msgstr "Su lista ya tiene todos los dispositivos que puede tener, contando los revocados; para continuar necesita una identidad nueva."

msgid "Your name as the programme file writes it"
msgstr "Su nombre como lo escribe el archivo del programa"

msgid "Your name as the programme file writes it."
msgstr "Su nombre como lo escribe el archivo del programa."

msgid "Your name as the roster is to show it"
msgstr "Su nombre como debe mostrarlo el directorio"

msgid "Your name as the roster is to show it; it is public."
msgstr "Su nombre como debe mostrarlo el directorio; es público."

msgid "Your note"
msgstr "Su nota"

msgid "Your numbers for the summary are ready, and leave from {time} on: {numbers}. “respite-notes counts --refuse” keeps them here."
msgstr "Sus números para el resumen están listos y salen a partir del {time}: {numbers}. Con “respite-notes counts --refuse” se quedan aquí."

msgid "Your numbers for the summary were sent."
msgstr "Sus números para el resumen se enviaron."

msgid "Your own encryption keys."
msgstr "Sus propias claves de cifrado."

msgid "Your own figures of the last {days} days, which nobody else sees:"
msgstr "Sus propias cifras de los últimos {days} días, que nadie más ve:"

msgid "Your programme also names:"
msgstr "Su programa indica además:"

msgid "Your psychotherapy notes have a passphrase of their own now. Nobody can bring it back: write it down where only you look."
msgstr "Sus notas de psicoterapia ya tienen su propia frase de contraseña. Nadie puede recuperarla: anótela donde solo usted la vea."

msgid "Your psychotherapy notes have another passphrase now."
msgstr "Sus notas de psicoterapia ahora tienen otra frase de contraseña."

msgid "Your share is here, and is the one that the signed plan names."
msgstr "Su parte está aquí, y es la que nombra el plan firmado."

msgid "Your share is not here; “respite-notes sync” fetches it, if you are to hold one."
msgstr "Su parte no está aquí; “respite-notes sync” la descarga, si le corresponde una."

msgid "Your share is not on this device; “respite-notes device add --with-share” on the first one gives it along."
msgstr "Su parte no está en este dispositivo; “respite-notes device add --with-share” en el primero se la da."

msgid "Your share lies ready for {names}; “respite-notes custodian take-back” takes it back."
msgstr "Su parte está lista para {names}; “respite-notes custodian take-back” la retira."

msgid "Your shifts"
msgstr "Sus turnos"

msgid "Your shifts as an .ics file."
msgstr "Sus turnos como archivo .ics."

msgid "Your shifts in the next two weeks:"
msgstr "Sus turnos en las próximas dos semanas:"

msgid "Your shifts stay on this device: everybody downloads the same openings, and they are filtered here."
msgstr "Sus turnos se quedan en este dispositivo: todos descargan los mismos horarios disponibles, y se filtran aquí."

msgid "Your shifts, your preferences, your name and who you are never leave this device unless you write them to the clinician."
msgstr "Sus turnos, sus preferencias, su nombre y quién es usted nunca salen de este dispositivo, a menos que se lo escriba a su profesional."

msgid "Your social worker keeps a record of your care, as their profession requires. Nobody in command can read it, nor can whoever runs the servers."
msgstr "Su trabajador social lleva un registro de la atención que usted recibe, como lo exige su profesión. Nadie del mando puede leerlo, ni tampoco quienes operan los servidores."

msgid "Your social worker may speak up without your consent if they believe there is a risk of imminent harm to you or to somebody else. They will tell you first if they can, and say no more than is needed."
msgstr "Su trabajador social puede hablar sin el consentimiento de usted si cree que hay riesgo de daño inminente para usted o para otra persona. Se lo dirá primero a usted si puede, y no dirá más de lo necesario."

msgid "Your stress, oldest first: {levels}."
msgstr "Su estrés, de lo más antiguo a lo más reciente: {levels}."

msgid "Your time zone"
msgstr "Su zona horaria"

msgid "Your tokens arrived less than a day ago. Somebody who watches both sides could guess from the two times that this booking is yours. Tomorrow nobody can. If you need to talk now, book now."
msgstr "Sus vales llegaron hace menos de un día. Alguien que vigile ambos lados podría adivinar por las dos horas que esta reserva es de usted. Mañana ya nadie puede. Si necesita hablar ahora, reserve ahora."

msgid "Your unit may not dismiss you, discipline you or put you at a disadvantage only because you seek or receive mental health care, also where that follows a behavioral health assessment, or hand in your firearm while you receive it. This does not cover whoever seeks care to avoid discipline. Before your unit gives back a firearm that you handed in, it must ask you to be examined: a mental health professional does that, and your unit pays. Whoever refuses loses the protection."
msgstr "Su unidad policial no puede despedirle, disciplinarle ni perjudicarle únicamente porque usted busca o recibe atención de salud mental, también cuando esta sigue a una evaluación de salud conductual, o porque entrega su arma de fuego mientras la recibe. Esto no protege a quien busca la atención para evitar una medida disciplinaria. Antes de devolverle un arma de fuego que usted entregó, su unidad debe pedirle que se someta a un examen: lo hace un profesional de salud mental y lo paga su unidad. Quien lo rechaza pierde la protección."

msgid "Your unit may not dismiss you, discipline you or put you at a disadvantage only because you seek or receive mental health care, or hand in your firearm while you receive it (CGS 7-291d). This also holds for care that follows a behavioral health assessment. It does not hold if you seek care to avoid discipline. Before your unit gives back a firearm that you handed in, it must ask you to be examined: a mental health professional looks at whether you are ready for duty, and your unit pays. If you refuse that examination, you lose this protection."
msgstr "Su unidad policial no puede despedirle, disciplinarle ni perjudicarle únicamente porque usted busca o recibe atención de salud mental, o porque entrega su arma de fuego mientras la recibe (CGS 7-291d). Esto vale también para la atención que sigue a una evaluación de salud conductual. No vale si usted busca la atención para evitar una medida disciplinaria. Antes de devolverle un arma de fuego que usted entregó, su unidad debe pedirle que se someta a un examen: un profesional de salud mental determina si usted está en condiciones de volver al servicio, y lo paga su unidad. Si usted rechaza ese examen, pierde esta protección."

msgid "Your unit, if clinicians work with it"
msgstr "Su unidad, si hay profesionales que trabajan con ella"

msgid "Your zone, for example America/New_York."
msgstr "Su zona horaria, por ejemplo America/New_York."

msgid "Zone"
msgstr "Zona"

msgid "a blinded request: what you later spend cannot be linked to it"
msgstr "una solicitud cegada: lo que usted gaste después no se puede relacionar con ella"

msgid "a bundle of signed documents"
msgstr "un paquete de documentos firmados"

msgid "a cell has no department"
msgstr "una agrupación no tiene ningún departamento"

msgid "a change was not signed by anybody who may make it"
msgstr "un cambio no lo firmó nadie que pueda hacerlo"

msgid "a charter"
msgstr "una carta constitutiva"

msgid "a check-in asks nothing"
msgstr "un autochequeo no pregunta nada"

msgid "a clinician's list of devices"
msgstr "la lista de dispositivos de un profesional"

msgid "a day of “verified” is not in the years 2000 to 2200"
msgstr "un día de “verified” no está entre los años 2000 y 2200"

msgid "a digest of the sealed part"
msgstr "una huella criptográfica de la parte sellada"

msgid "a digest of this booking's own key"
msgstr "una huella criptográfica de la clave propia de esta reserva"

msgid "a follow-up that the clinician granted: it says that you two have met, without saying who you are"
msgstr "una sesión de seguimiento que concedió su profesional: dice que ustedes ya se conocen, sin decir quién es usted"

msgid "a follow-up that you offered, signed by the booking's own key"
msgstr "una sesión de seguimiento que usted ofreció, firmada con la clave propia de la reserva"

msgid "a fresh key, in case a follow-up is offered"
msgstr "una clave nueva, por si le ofrecen una sesión de seguimiento"

msgid "a fresh key, to answer this booking"
msgstr "una clave nueva, para responder a esta reserva"

msgid "a goal is more than 100 of 100 days"
msgstr "una meta es de más de 100 de cada 100 días"

msgid "a goal of a level is more than 100 of 100"
msgstr "una meta de un nivel es de más de 100 de cada 100"

msgid "a group cannot have this many seats"
msgstr "un grupo no puede tener tantos lugares"

msgid "a limit is out of range"
msgstr "un límite está fuera de rango"

msgid "a list of code digests for the provider side"
msgstr "una lista de huellas de códigos para el lado del proveedor"

msgid "a message"
msgstr "un mensaje"

msgid "a message was not written by the officer"
msgstr "un mensaje no lo escribió el oficial"

msgid "a name is empty, too long or not readable"
msgstr "un nombre está vacío, es demasiado largo o no es legible"

msgid "a number is out of range, or a name, key or date does not fit the others"
msgstr "un número está fuera de rango, o un nombre, una clave o una fecha no concuerda con lo demás"

msgid "a policy"
msgstr "una política"

msgid "a random number, by which you find your check-in among the counted"
msgstr "un número aleatorio, con el que usted encuentra su autochequeo entre los contados"

msgid "a random secret by which this clinician, and nobody else, knows you again"
msgstr "un secreto aleatorio con el que este profesional, y nadie más, reconoce que es usted de nuevo"

msgid "a roster"
msgstr "un directorio"

msgid "a sealed share for each clinician named; nobody else can open it"
msgstr "una parte sellada para cada profesional nombrado; nadie más puede abrirla"

msgid "a session cannot last this long"
msgstr "una sesión no puede durar tanto"

msgid "a session that is long over is shown as if it were new"
msgstr "una sesión que pasó hace mucho se muestra como si fuera nueva"

msgid "a signer's public key"
msgstr "la clave pública de un firmante"

msgid "a text is empty, too long or not readable"
msgstr "un texto está vacío, es demasiado largo o no es legible"

msgid "a timestamp"
msgstr "un sello de tiempo"

msgid "a type stands before a value, with “!”: write the value alone"
msgstr "delante de un valor hay un tipo, con “!”: escriba solo el valor"

msgid "a value is named with “&” or repeated with “*”: write it out each time"
msgstr "un valor recibe un nombre con “&” o se repite con “*”: escríbalo completo cada vez"

msgid "a year of rounds"
msgstr "un año de rondas"

msgid "about {event}, written {written}: {reason}"
msgstr "sobre el {event}, escrita el {written}: {reason}"

msgid "after {share} of them: {ways}"
msgstr "después de {share} de ellos: {ways}"

msgid "an anonymous token of this programme, signed by the booking's own key"
msgstr "un vale anónimo de este programa, firmado con la clave propia de la reserva"

msgid "an anonymous token of your cell, and the signature of its key"
msgstr "un vale anónimo de su agrupación y la firma de su clave"

msgid "an anonymous token: proof that somebody entitled is booking, without saying who"
msgstr "un vale anónimo: la prueba de que reserva alguien con derecho a ello, sin decir quién"

msgid "an earlier charter is not signed as it must be"
msgstr "una carta constitutiva anterior no está firmada como debe estarlo"

msgid "an identifier has another form than it must have"
msgstr "un identificador no tiene la forma que debe tener"

msgid "an intake"
msgstr "información inicial"

msgid "another"
msgstr "otro"

msgid "another of your devices wrote first; what waited here was taken back, so look and write it again"
msgstr "otro de sus dispositivos escribió primero; lo que esperaba aquí se retiró, así que revise y escríbalo de nuevo"

msgid "asked at each booking"
msgstr "se pregunta en cada reserva"

msgid "attended"
msgstr "asistió"

msgid "attended, no-show or cancelled."
msgstr "attended (asistió), no-show (no asistió) o cancelled (canceló tarde)."

msgid "booked"
msgstr "reservada"

msgid "booked by you"
msgstr "reservada por usted"

msgid "booked, not yet seen by {clinician}"
msgstr "reservada, todavía no vista por {clinician}"

msgid "booked, seen by the clinician"
msgstr "reservada, vista por su profesional"

msgid "booked; a change was refused: ask the clinician to confirm the time"
msgstr "reservada; se rechazó un cambio: pida a su profesional que confirme la hora"

msgid "booked; another time was proposed"
msgstr "reservada; se propuso otro horario"

msgid "booking_retention_days is not 1 to {retention}"
msgstr "booking_retention_days no está entre 1 y {retention}"

msgid "both sides"
msgstr "ambos lados"

msgctxt "numbers"
msgid "both sides have signed that they counted your numbers"
msgstr "ambos lados firmaron que contaron sus números"

msgid "brief talk"
msgstr "charla breve"

msgid "by phone"
msgstr "por teléfono"

msgid "by video"
msgstr "por video"

msgid "call or text 988"
msgstr "llame al 988 y oprima 2, o envíe AYUDA por mensaje de texto al 988"

msgid "call them: {proposal}"
msgstr "llámele: {proposal}"

msgid "cancelled by the clinician"
msgstr "cancelada por su profesional"

msgid "cancelled by the officer"
msgstr "cancelada por el oficial"

msgid "cancelled by you"
msgstr "cancelada por usted"

msgid "cancelled late"
msgstr "canceló tarde"

msgid "cards that the rounds do not name"
msgstr "tarjetas que las rondas no nombran"

msgid "charter"
msgstr "carta constitutiva"

msgid "closed"
msgstr "cerrado"

msgid "co-signed"
msgstr "cofirmada"

msgid "cosign_within_hours is not 1 to 720"
msgstr "cosign_within_hours no está entre 1 y 720"

msgid "couple"
msgstr "de pareja"

msgid "current"
msgstr "actual"

msgctxt "typed before hours"
msgid "daily"
msgstr "diario"

msgid "days, {from} to {until}"
msgstr "días, de {from} a {until}"

msgctxt "command"
msgid "default"
msgstr "predeterminado"

msgctxt "value of an option"
msgid "default:"
msgstr "valor predeterminado:"

msgid "department side"
msgstr "lado del departamento"

msgid "did not come"
msgstr "no asistió"

msgid "discarded"
msgstr "descartada"

msgid "draft"
msgstr "borrador"

msgid "draft, given back by the supervisor"
msgstr "borrador, devuelto por el supervisor"

msgid "due by {time}"
msgstr "a más tardar el {time}"

msgid "during your shift"
msgstr "durante su turno"

msgid "e-mail"
msgstr "correo electrónico"

msgid "ends within 30 days"
msgstr "vence dentro de 30 días"

msgid "entered in error"
msgstr "registro por error"

msgid "evenings, {from} to {until}"
msgstr "tardes, de {from} a {until}"

msgid "every day"
msgstr "todos los días"

msgid "experience with {specialty}"
msgstr "experiencia con: {specialty}"

msgid "expired"
msgstr "vencido"

msgctxt "document"
msgid "expired"
msgstr "vencido"

msgid "expires soon"
msgstr "vence pronto"

msgid "family"
msgstr "familiar"

msgid "first meeting"
msgstr "primera sesión"

msgid "first meeting, follow-up, brief talk or open hours"
msgstr "primera sesión, seguimiento, charla breve o atención sin cita"

msgid "follow-up"
msgstr "seguimiento"

msgid "follow-ups are not one to six rising numbers of hours, each at most 2160"
msgstr "los seguimientos no son de uno a seis números crecientes de horas, cada uno de 2160 como máximo"

msgid "follow-ups of a session that was missed are not at most six rising numbers of hours, each at most 2160"
msgstr "los seguimientos de una sesión a la que no se acudió no son como máximo seis números crecientes de horas, cada uno de 2160 como máximo"

msgid "for both sides, after every signer has run “respite-authority sign” on it"
msgstr "para ambos lados, después de que cada firmante haya ejecutado “respite-authority sign” con él"

msgid "for the provider side alone"
msgstr "solo para el lado del proveedor"

msgid "from {date}, every day, {number} in all"
msgid_plural "from {date}, every {count} days, {number} in all"
msgstr[0] "desde el {date}, cada día, {number} en total"
msgstr[1] "desde el {date}, cada {count} de días, {number} en total"
msgstr[2] "desde el {date}, cada {count} días, {number} en total"

msgid "from {day}"
msgstr "desde el {day}"

msgctxt "days"
msgid "from {first} to {last}"
msgstr "del {first} al {last}"

msgid "goal {goal}, met"
msgstr "meta {goal}, alcanzada"

msgid "goal {goal}, not met"
msgstr "meta {goal}, no alcanzada"

msgid "goal {goal}, nothing to compare"
msgstr "meta {goal}, nada que comparar"

msgid "goal {goal}, too close to tell"
msgstr "meta {goal}, demasiado cerca para saberlo"

msgid "goals-met, handed-off, own-wish, no-contact, left-service, died or other."
msgstr "goals-met (objetivos cumplidos), handed-off (traspasado a otro servicio), own-wish (por decisión propia), no-contact (sin contacto), left-service (dejó el servicio), died (fallecimiento) u other (otro motivo)."

msgid "gone from the server: call the clinician"
msgstr "ya no está en el servidor: llame a su profesional"

msgid "group"
msgstr "grupal"

msgid "how many changes came before"
msgstr "cuántos cambios hubo antes"

msgid "how many of your notes are unsigned, and since when: sealed to your supervisor; the server sees who reports to whom"
msgstr "cuántas de sus notas están sin firmar, y desde cuándo: sellado para su supervisor; el servidor ve quién avisa a quién"

msgid "how many sessions there were, rounded, and on how many days some were free"
msgstr "cuántas sesiones hubo, redondeado, y en cuántos días había alguna disponible"

msgid "how many tokens you have fetched, not how many you have used"
msgstr "cuántos vales ha descargado usted, no cuántos ha usado"

msgid "how to reach you"
msgstr "cómo comunicarse con usted"

msgid "how to reach you and what you chose to say"
msgstr "cómo comunicarse con usted y lo que decidió decir"

msgid "in force"
msgstr "en vigor"

msgid "in person, at the department"
msgstr "en persona en el departamento"

msgid "in person, by phone or by video"
msgstr "en persona, por teléfono o por video"

msgid "in person, off site"
msgstr "en persona fuera del departamento"

msgid "in your rest after a night shift"
msgstr "en su descanso después de un turno de noche"

msgid "in {duration}"
msgstr "en {duration}"

msgid "in-progress, improving, worsening, no-change, achieved, sustaining, not-achieved, no-progress or not-attainable."
msgstr "in-progress (en curso), improving (mejora), worsening (empeora), no-change (sin cambio), achieved (alcanzado), sustaining (se mantiene), not-achieved (no alcanzado), no-progress (sin avance) o not-attainable (no alcanzable)."

msgid "individual"
msgstr "individual"

msgid "individual, couple, family or group"
msgstr "individual, de pareja, familiar o grupal"

msgid "individual, couple, family or group."
msgstr "individual, couple (pareja), family (familia) o group (grupo)."

msgid "it belongs to another time zone"
msgstr "es de otra zona horaria"

msgid "it cannot be written as it must be"
msgstr "no se puede escribir como debe escribirse"

msgid "it ends before it begins, or has no length"
msgstr "termina antes de empezar, o no dura nada"

msgid "it has more changes or messages than anybody makes about one booking"
msgstr "tiene más cambios o mensajes de los que alguien hace sobre una reserva"

msgid "it is no calendar file, or damaged here"
msgstr "no es un archivo de calendario, o está dañado aquí"

msgid "it is not a booking at all"
msgstr "no es una reserva en absoluto"

msgid "it is not text in UTF-8"
msgstr "no es texto en UTF-8"

msgid "it is sealed to a key that this device does not hold"
msgstr "está sellada para una clave que este dispositivo no tiene"

msgid "it is with another clinician"
msgstr "es con otro profesional"

msgid "it names a time zone that is unknown here; names look like America/New_York"
msgstr "nombra una zona horaria que aquí no se conoce; los nombres son como America/New_York"

msgid "it recurs or takes time in a way that cannot be computed here"
msgstr "se repite o dura de una manera que aquí no se puede calcular"

msgid "its length, rounded up to one of a few sizes"
msgstr "su longitud, redondeada hacia arriba a uno de unos pocos tamaños"

msgid "its number"
msgstr "su número"

msgid "its token is not one that the provider issued for it"
msgstr "su vale no es uno que el proveedor haya emitido para ella"

msgid "its token or sealed text was exchanged"
msgstr "se cambió su vale o su texto sellado"

msgid "kept for the next day"
msgstr "guardado para el día siguiente"

msgid "kept for those who need it soon"
msgstr "guardado para quienes lo necesitan pronto"

msgid "kept for urgent need"
msgstr "guardado para necesidades urgentes"

msgid "kept on this device alone"
msgstr "guardado solo en este dispositivo"

msgid "key list"
msgstr "lista de claves"

msgid "left empty"
msgstr "en blanco"

msgid "legal hold"
msgstr "retención legal"

msgid "licensed clinical social worker"
msgstr "trabajo social clínico con licencia"

msgid "licensed master social worker"
msgstr "trabajo social con maestría y licencia"

msgid "may be destroyed since {day}"
msgstr "se puede destruir desde el {day}"

msgid "messages of the officer are missing, changed or out of order"
msgstr "los mensajes del oficial faltan, fueron cambiados o están en desorden"

msgid "minimum_batch is below {floor}"
msgstr "minimum_batch es menor que {floor}"

msgid "more cards than the rounds count"
msgstr "más tarjetas de las que cuentan las rondas"

msgid "most free time"
msgstr "con más tiempo disponible"

msgctxt "key for no"
msgid "n"
msgstr "n"

msgid "neither certificate of this server is in it"
msgstr "ninguno de los dos certificados de este servidor está en él"

msgctxt "hours of follow-ups"
msgid "never"
msgstr "nunca"

msgid "nights, {from} to {until}"
msgstr "noches, de {from} a {until}"

msgid "no"
msgstr "no"

msgctxt "in a document"
msgid "no"
msgstr "no"

msgid "no format of notes is left"
msgstr "no queda ningún formato de nota"

msgid "no free time"
msgstr "ningún horario disponible"

msgctxt "of a programme"
msgid "no goal"
msgstr "sin meta"

msgid "no preference"
msgstr "sin preferencia"

msgid "no, or with another key, address or certificate"
msgstr "no, o con otra clave, dirección o certificado"

msgid "none"
msgstr "ninguno"

msgid "none imported yet"
msgstr "todavía no se importó ninguno"

msgctxt "numbers"
msgid "not among those that were counted, although the department side has signed that it took them; tell the clinical authority"
msgstr "no están entre los que se contaron, aunque el lado del departamento firmó que los recibió; avise a la autoridad clínica"

msgctxt "a number of the directory"
msgid "not checked"
msgstr "sin verificar"

msgid "not confirmed yet"
msgstr "todavía no confirmada"

msgid "not kept on this device"
msgstr "no se guarda en este dispositivo"

msgid "not named"
msgstr "sin nombre"

msgid "not said"
msgstr "sin decir"

msgid "not sent yet; “respite-notes sync” sends it"
msgstr "todavía no enviado; “respite-notes sync” lo envía"

msgid "not set"
msgstr "sin indicar"

msgctxt "of a figure"
msgid "not shown"
msgstr "no se muestra"

msgid "not shown on any screen"
msgstr "no se muestra en ninguna pantalla"

msgid "note {number}, {kind}"
msgstr "nota {number}, {kind}"

msgctxt "in a document"
msgid "nothing"
msgstr "nada"

msgctxt "to be booked"
msgid "nothing"
msgstr "nada"

msgctxt "numbers"
msgid "nothing is sent before you agree: --agree"
msgstr "no se envía nada antes de que usted acepte: --agree"

msgid "nothing named"
msgstr "nada mencionado"

msgid "nothing pays for it; it may be invented"
msgstr "nada la paga; puede ser inventada"

msgctxt "numbers"
msgid "nothing was published of this quarter"
msgstr "no se publicó nada de este trimestre"

msgid "nothing: only that it is asked"
msgstr "nada: solo que se consulta"

msgctxt "moment"
msgid "now"
msgstr "ahora"

msgid "off-site, phone, video or on-site; may be given more than once."
msgstr "off-site (fuera del departamento), phone (teléfono), video u on-site (en el departamento); se puede indicar más de una vez."

msgid "offer, introduce, accept, contact, then complete; decline and lost end it at any time. An introduction may be left out; nothing is completed without a first contact."
msgstr "offer, introduce, accept, contact, y luego complete; decline y lost lo terminan en cualquier momento. La presentación se puede omitir; nada se completa sin un primer contacto."

msgid "officer, for the person's own request, or the number of a release."
msgstr "officer, para la solicitud de la propia persona, o el número de una autorización de divulgación."

msgid "on that day the clinician may no longer hold sessions: move or cancel it"
msgstr "ese día su profesional ya no puede dar sesiones: cambie o cancele la cita"

msgid "on your way home from a shift"
msgstr "de regreso a casa después de un turno"

msgid "on your way to a shift"
msgstr "de camino a un turno"

msgid "one half of your answers: random numbers without the other"
msgstr "una mitad de sus respuestas: sin la otra, son números aleatorios"

msgid "one kind of session is described twice"
msgstr "un tipo de sesión está descrito dos veces"

msgid "one may run both sides: anonymity on the network rests on them alone"
msgstr "uno solo puede manejar ambos lados: el anonimato en la red depende únicamente de él"

msgctxt "case file"
msgid "open"
msgstr "abierto"

msgctxt "follow-up"
msgid "open"
msgstr "pendiente"

msgctxt "hours"
msgid "open"
msgstr "abiertas"

msgid "open hours"
msgstr "atención sin cita"

msgid "other"
msgstr "otra vía"

msgid "outside your shifts"
msgstr "fuera de sus turnos"

msgid "overdue"
msgstr "atrasado"

msgid "overdue since {time}"
msgstr "atrasado desde el {time}"

msgid "overdue, {time}"
msgstr "atrasado, {time}"

msgid "overlaps another session"
msgstr "se traslapa con otra sesión"

msgid "past; kept here only"
msgstr "pasada; guardada solo aquí"

msgid "peer supporter"
msgstr "apoyo entre compañeros"

msgid "policy"
msgstr "política"

msgid "privacy_budget_per_round is not above 0 and at most {budget}"
msgstr "privacy_budget_per_round no es mayor que 0 y como máximo {budget}"

msgid "proposed, planned, accepted, active, on-hold, completed, cancelled or rejected."
msgstr "proposed (propuesto), planned (planificado), accepted (aceptado), active (activo), on-hold (en pausa), completed (completado), cancelled (cancelado) o rejected (rechazado)."

msgid "provider side"
msgstr "lado del proveedor"

msgid "psychotherapy notes (45 CFR 164.508)"
msgstr "notas de psicoterapia (45 CFR 164.508)"

msgid "random-looking numbers that tie the two halves together"
msgstr "números de apariencia aleatoria que unen las dos mitades"

msgctxt "numbers"
msgid "ready; the first “sync” from {time} on sends them"
msgstr "listos; los envía el primer “sync” a partir del {time}"

msgctxt "numbers"
msgid "refused on this device; it sends nothing"
msgstr "rechazado en este dispositivo; no envía nada"

msgid "replaced"
msgstr "reemplazada"

msgid "request"
msgstr "solicitud"

msgid "response, stabilization or prevention."
msgstr "response (respuesta a la crisis), stabilization (estabilización) o prevention (prevención)."

msgid "revoked"
msgstr "revocada"

msgid "roster"
msgstr "directorio"

msgid "rounds"
msgstr "rondas"

msgid "sealed records: which device wrote them, how many, their sizes in steps, and which clinicians may fetch them"
msgstr "registros sellados: qué dispositivo los escribió, cuántos, sus tamaños por escalones y qué profesionales pueden descargarlos"

msgctxt "numbers"
msgid "sent"
msgstr "enviados"

msgid "sessions cannot begin in steps of this many minutes"
msgstr "las sesiones no pueden empezar en pasos de tantos minutos"

msgid "sign_within_hours is not 1 to 168"
msgstr "sign_within_hours no está entre 1 y 168"

msgid "signed"
msgstr "firmada"

msgid "signed by a clinician's key"
msgstr "firmado con la clave de un profesional"

msgid "signed by a key that only ever asks for tokens"
msgstr "firmado con una clave que solo sirve para pedir vales"

msgid "signed by the check-in token's own key"
msgstr "firmado con la clave propia del vale de autochequeo"

msgid "signed by the other side's key"
msgstr "firmado con la clave del otro lado"

msgid "signed by this booking's own key"
msgstr "firmado con la clave propia de esta reserva"

msgid "signed by this booking's own key, or by your six words"
msgstr "firmado con la clave propia de esta reserva o con sus seis palabras"

msgid "soap, dap, birp, girp, contact, group, intake, safety-plan or closing."
msgstr "soap, dap, birp, girp, contact (nota de contacto), group (nota de grupo), intake (entrevista inicial), safety-plan (plan de seguridad) o closing (cierre)."

msgid "some hours could never be booked: they are released later than the notice allows"
msgstr "algunas horas nunca se podrían reservar: se liberan más tarde de lo que permite la antelación mínima"

msgid "some hours offer no kind of session, no weekday or no way to meet"
msgstr "algunas horas no ofrecen ningún tipo de sesión, ningún día de la semana o ninguna forma de reunirse"

msgid "something cannot be read"
msgstr "hay algo que no se puede leer"

msgid "something stands in the wrong place"
msgstr "hay algo en el lugar equivocado"

msgid "soonest"
msgstr "el más próximo"

msgid "speaks {language}"
msgstr "habla {language}"

msgid "stage_within_hours is not 24 to 2160"
msgstr "stage_within_hours no está entre 24 y 2160"

msgid "stale_after_days is not 30 to 730"
msgstr "stale_after_days no está entre 30 y 730"

msgid "supervised intern"
msgstr "practicante bajo supervisión"

msgid "table {name}"
msgstr "tabla {name}"

msgid "telephone"
msgstr "teléfono"

msgid "text BADGE to 741741"
msgstr "envíe BADGE por mensaje de texto al 741741"

msgid "text without a draft, {kind}"
msgstr "texto sin borrador, {kind}"

msgid "text without a version, support plan"
msgstr "texto sin versión, plan de apoyo"

msgid "text, html, json or fhir."
msgstr "text (texto), html, json o fhir."

msgid "that it is a token of this programme, the same for everyone in the quarter"
msgstr "que es un vale de este programa, igual para todos en el trimestre"

msgid "that it is an intake or a message"
msgstr "que es información inicial o un mensaje"

msgid "that the booking is cancelled"
msgstr "que la reserva se canceló"

msgid "that you have seen it"
msgstr "que usted lo ha visto"

msgid "the address of this server is not in it"
msgstr "la dirección de este servidor no está en él"

msgid "the appointment's number"
msgstr "el número de la cita"

msgid "the clinician"
msgstr "el profesional"

msgid "the clinician who granted it"
msgstr "el profesional que la concedió"

msgid "the clinician's key of this quarter, the same for everyone who writes to them"
msgstr "la clave del profesional de este trimestre, igual para todos los que le escriben"

msgid "the clinician, the time, the kind of session, and a fresh key that was never used before"
msgstr "el profesional, el horario, el tipo de sesión y una clave nueva que nunca se había usado"

msgid "the code of your card, drawn without a list of who drew which"
msgstr "el código de su tarjeta, que se saca al azar sin una lista de quién sacó cuál"

msgid "the crisis card has more than {lines} lines"
msgstr "la tarjeta de crisis tiene más de {lines} líneas"

msgid "the cycle of shifts does not fit together"
msgstr "el ciclo de turnos no encaja"

msgid "the department side"
msgstr "el lado del departamento"

msgid "the digest of the change before"
msgstr "la huella criptográfica del cambio anterior"

msgid "the digest of your message before"
msgstr "la huella criptográfica de su mensaje anterior"

msgid "the directory has more than {services} services"
msgstr "la guía de servicios tiene más de {services} servicios"

msgid "the first"
msgstr "el primero"

msgid "the first, this one"
msgstr "el primero, este"

msgid "the follow-up that you offer"
msgstr "la sesión de seguimiento que usted ofrece"

msgid "the key of this server is not in it"
msgstr "la clave de este servidor no está en él"

msgid "the line begins with a tab: indent it with spaces"
msgstr "la línea empieza con un tabulador: use espacios para la sangría"

msgid "the line begins with an invisible sign, {sign}: delete it, or type the line again"
msgstr "la línea empieza con un signo invisible, {sign}: bórrelo o escriba la línea de nuevo"

msgid "the list of cards is damaged"
msgstr "la lista de tarjetas está dañada"

msgid "the list of your keys"
msgstr "la lista de sus claves"

msgid "the name of a colleague"
msgstr "el nombre de un colega"

msgid "the new time"
msgstr "el nuevo horario"

msgid "the new time, if you move it"
msgstr "el nuevo horario, si la cambia"

msgid "the new time, or that the booking is cancelled"
msgstr "el nuevo horario, o que la reserva se canceló"

msgid "the new way to meet, if you move it"
msgstr "la nueva forma de reunirse, si la cambia"

msgctxt "numbers"
msgid "the next “sync” makes them ready"
msgstr "el próximo “sync” los prepara"

msgid "the number of a booking"
msgstr "el número de una reserva"

msgid "the number of a case"
msgstr "el número de un caso"

msgid "the other half, passed on when the round is over"
msgstr "la otra mitad, que se transmite cuando termina la ronda"

msgid "the other side is not in it"
msgstr "el otro lado no está en él"

msgid "the other time that you propose"
msgstr "el otro horario que usted propone"

msgid "the person of the case"
msgstr "la persona del caso"

msgid "the person's own request"
msgstr "la solicitud de la propia persona"

msgid "the pilot does not run on that day"
msgstr "el programa piloto no está activo ese día"

msgid "the plan of a records custodian"
msgstr "el plan de un custodio de los registros"

msgid "the provider side"
msgstr "el lado del proveedor"

msgid "the provider side's sealed halves of check-ins, shuffled"
msgstr "las mitades selladas de autochequeos del lado del proveedor, mezcladas"

msgid "the public key behind your six words"
msgstr "la clave pública que corresponde a sus seis palabras"

msgid "the public keys of your devices"
msgstr "las claves públicas de sus dispositivos"

msgid "the quarter"
msgstr "el trimestre"

msgid "the quarter the token is good for"
msgstr "el trimestre en que vale"

msgid "the records custodian's public keys, and which clinicians hold shares"
msgstr "las claves públicas del custodio de los registros, y qué profesionales tienen partes"

msgid "the request of a clinician"
msgstr "la solicitud de un profesional"

msgid "the request of a side"
msgstr "la solicitud de un lado"

msgid "the request of a side, a signer or a clinician"
msgstr "la solicitud de un lado, de un firmante o de un profesional"

msgid "the roster names no licence"
msgstr "el directorio no indica ninguna licencia"

msgid "the round in one cell"
msgstr "la ronda en una agrupación"

msgid "the sealed text cannot be opened"
msgstr "el texto sellado no se puede abrir"

msgid "the sealed text is not the one that the officer signed"
msgstr "el texto sellado no es el que firmó el oficial"

msgid "the server does not hold the availability you sent last"
msgstr "el servidor no tiene la disponibilidad que usted envió por última vez"

msgid "the server does not show it any more"
msgstr "el servidor ya no la muestra"

msgid "the server lists it twice"
msgstr "el servidor la incluye dos veces"

msgid "the server shows fewer or other changes than before"
msgstr "el servidor muestra menos cambios que antes, u otros"

msgid "the server's answer breaks off; what did not come is shown as last fetched"
msgstr "la respuesta del servidor se interrumpe; lo que no llegó se muestra como se descargó por última vez"

msgid "the session that you booked"
msgstr "la sesión que usted reservó"

msgid "the signature over all of it"
msgstr "la firma sobre todo ello"

msgid "the signature, which cannot be led back to when it was issued"
msgstr "la firma, que no permite saber cuándo se emitió"

msgid "the time and the kind of session"
msgstr "el horario y el tipo de sesión"

msgid "there are more than {cells} cells, or more than {cells} departments in one of them"
msgstr "hay más de {cells} agrupaciones, o más de {cells} departamentos en una de ellas"

msgid "there is an invisible line break, {sign}: delete it, or type the line again"
msgstr "hay un salto de línea invisible, {sign}: bórrelo o escriba la línea de nuevo"

msgid "there is more in it than can be used"
msgstr "contiene más de lo que se puede usar"

msgid "there is more in it than fits, or a text is too long"
msgstr "contiene más de lo que cabe, o un texto es demasiado largo"

msgid "there is no such day, or it is not written like 2026-11-30"
msgstr "no existe ese día, o no está escrito como 2026-11-30"

msgid "there is no such time of day, or it is not written like 17:30"
msgstr "no existe esa hora, o no está escrita como 17:30"

msgid "there is nothing in it"
msgstr "no contiene nada"

msgctxt "numbers"
msgid "they are made ready on {date}"
msgstr "se preparan el {date}"

msgid "this booking's own key"
msgstr "la clave propia de esta reserva"

msgid "this booking's own key, to which it was made out"
msgstr "la clave propia de esta reserva, para la que se emitió"

msgid "this booking's own key: fresh, and used for nothing else"
msgstr "la clave propia de esta reserva: nueva, y no se usa para nada más"

msgid "this device does not know any more"
msgstr "este dispositivo ya no lo sabe"

msgid "this one"
msgstr "este"

msgid "this program does not carry the text that limits_of_confidentiality and limits_version name, but {texts}"
msgstr "esta aplicación no contiene el texto que nombran limits_of_confidentiality y limits_version, sino {texts}"

msgid "through {day}"
msgstr "hasta el {day} inclusive"

msgid "timestamp"
msgstr "sello de tiempo"

msgid "to print, put into envelopes, hand out like lots, and then delete"
msgstr "para imprimir, poner en sobres, repartir al azar como en un sorteo y luego borrar"

msgctxt "day"
msgid "today"
msgstr "hoy"

msgid "tokens_per_quarter is not 1 to {tokens}"
msgstr "tokens_per_quarter no está entre 1 y {tokens}"

msgctxt "day"
msgid "tomorrow"
msgstr "mañana"

msgid "two cells share a name or a department"
msgstr "dos agrupaciones comparten un nombre o un departamento"

msgid "two services of the directory have one name"
msgstr "dos servicios de la guía de servicios tienen un mismo nombre"

msgid "two years of cards overlap"
msgstr "dos años de tarjetas se traslapan"

msgid "unknown"
msgstr "desconocido"

msgctxt "clinician"
msgid "unknown"
msgstr "sin identificar"

msgid "unsigned and without content, the same from everyone"
msgstr "sin firma y sin contenido, igual para todos"

msgid "until when it was good"
msgstr "hasta cuándo valía"

msgid "until {day}"
msgstr "hasta el {day}"

msgid "valid"
msgstr "válido"

msgctxt "document"
msgid "valid"
msgstr "válido"

msgctxt "of an option"
msgid "values:"
msgstr "valores:"

msgid "version {version}"
msgstr "versión {version}"

msgid "version {version} was acknowledged"
msgstr "se confirmó la versión {version}"

msgid "version {version}, its six words: {words}"
msgstr "versión {version}, sus seis palabras: {words}"

msgid "wait_hours is not 1 to 2160"
msgstr "wait_hours no está entre 1 y 2160"

msgid "waits for co-signature"
msgstr "espera cofirma"

msgid "what is published about the round"
msgstr "lo que se publica sobre la ronda"

msgid "what it is about, if you say it"
msgstr "de qué se trata, si usted lo dice"

msgid "what the department side has published"
msgstr "lo que el lado del departamento ha publicado"

msgid "what you offer: hours, exceptions, times away"
msgstr "lo que usted ofrece: horas, excepciones, ausencias"

msgid "what you write"
msgstr "lo que usted escribe"

msgid "what you write, if anything"
msgstr "lo que usted escribe, si escribe algo"

msgid "what you wrote"
msgstr "lo que usted escribió"

msgid "what you wrote; only the officer who booked can open it"
msgstr "lo que usted escribió; solo el oficial que reservó puede abrirlo"

msgid "when it begins and ends"
msgstr "cuándo empieza y termina"

msgid "when you work and when you are busy, without saying with what"
msgstr "cuándo trabaja usted y cuándo está ocupado su tiempo, sin decir con qué"

msgid "whether the token is for booking or for a check-in"
msgstr "si el vale es para reservar o para un autochequeo"

msgctxt "numbers"
msgid "whether they were counted can no longer be looked up"
msgstr "ya no se puede consultar si se contaron"

msgid "which booking it belongs to"
msgstr "a qué reserva pertenece"

msgid "which message of this booking it is"
msgstr "qué número de mensaje de esta reserva es"

msgid "which of the clinician's devices signed it"
msgstr "cuál de los dispositivos de su profesional la firmó"

msgid "which of the sealed records your device does not have yet"
msgstr "cuáles de los registros sellados todavía no tiene su dispositivo"

msgid "which of them are fetched"
msgstr "cuáles de ellos se descargan"

msgid "which older permissions are destroyed"
msgstr "qué permisos anteriores se destruyen"

msgid "which page of the list of your sealed records comes next"
msgstr "qué página de la lista de sus registros sellados sigue"

msgid "which page of your colleagues' devices comes next"
msgstr "qué página de los dispositivos de sus colegas sigue"

msgid "which page of your own schedule comes next"
msgstr "qué página de su propia agenda sigue"

msgid "which quarter's key has signed it, the same for everyone in the quarter"
msgstr "la clave de qué trimestre lo firmó, igual para todos en el trimestre"

msgid "which roster your device has seen"
msgstr "qué directorio ha visto su dispositivo"

msgid "which round, and which cell: the same for everyone in it"
msgstr "qué ronda y qué agrupación: igual para todos en ella"

msgid "which sealed records are destroyed, without the reason"
msgstr "qué registros sellados se destruyen, sin el motivo"

msgid "which sealed records are shared anew, and which clinicians may fetch them"
msgstr "qué registros sellados se comparten de nuevo, y qué profesionales pueden descargarlos"

msgid "which version of the limits of confidentiality you have read"
msgstr "qué versión de los límites de la confidencialidad ha leído usted"

msgid "whose sealed records are handed over"
msgstr "de quién son los registros sellados que se transfieren"

msgid "whose sealed records the records custodian asks for"
msgstr "de quién son los registros sellados que pide el custodio de los registros"

msgid "whose signature it is: this booking's own key, or the key behind your six words"
msgstr "de quién es la firma: de la clave propia de esta reserva, o de la clave que corresponde a sus seis palabras"

msgid "will come; no contact before"
msgstr "vendrá; sin contacto previo"

msgid "with the six words: {words}"
msgstr "con las seis palabras: {words}"

msgid "works with {unit}"
msgstr "trabaja con: {unit}"

msgctxt "key for yes"
msgid "y"
msgstr "s"

msgid "years_after_contact is not 7 to 30: the law asks for 7"
msgstr "years_after_contact no está entre 7 y 30: la ley exige 7"

msgid "years_after_death is not 3 to 30: the law asks for 3"
msgstr "years_after_death no está entre 3 y 30: la ley exige 3"

msgid "yes"
msgstr "sí"

msgctxt "in a document"
msgid "yes"
msgstr "sí"

msgid "you are not on the roster any more"
msgstr "usted ya no figura en el directorio"

msgid "you come in person"
msgstr "usted irá en persona"

msgid "you do not serve this department"
msgstr "usted no atiende a este departamento"

msgid "you do the mandated assessments of this officer's department"
msgstr "usted hace las evaluaciones obligatorias del departamento de este oficial"

msgid "you have met before"
msgstr "ya se conocen"

msgid "you have no active supervisor"
msgstr "usted no tiene un supervisor activo"

msgid "you judge fitness for duty for this officer's department"
msgstr "usted evalúa la aptitud para el servicio en el departamento de este oficial"

msgid "you offered no such follow-up"
msgstr "usted no ofreció esa sesión de seguimiento"

msgid "your answer"
msgstr "su respuesta"

msgid "your answers in two sealed halves, of which neither says anything alone"
msgstr "sus respuestas en dos mitades selladas, ninguna de las cuales dice nada por sí sola"

msgid "your cancellation"
msgstr "su cancelación"

msgid "your change is not sent yet"
msgstr "su cambio todavía no se ha enviado"

msgid "your clinician"
msgstr "su profesional"

msgid "your contract or engagement ends before it"
msgstr "su contrato o vinculación termina antes"

msgid "your department, if you say it"
msgstr "su departamento, si usted lo dice"

msgid "your figures in two sealed halves, of which neither says anything alone; and that you sent some"
msgstr "sus cifras en dos mitades selladas, ninguna de las cuales dice nada por sí sola; y que usted envió algunas"

msgid "your language"
msgstr "su idioma"

msgid "your licence ends before it"
msgstr "su licencia termina antes"

msgid "your own messages are not those you sent"
msgstr "sus propios mensajes no son los que usted envió"

msgid "your supervision ends before it"
msgstr "su supervisión termina antes"

msgid "your unit, if you say it"
msgstr "su unidad, si usted la dice"

msgctxt "numbers"
msgid "your work is not counted this quarter"
msgstr "su trabajo no se cuenta este trimestre"

msgid "{appointment}"
msgstr "{appointment}"

msgid "{cards} cards are in {folder}, good from {first} to {last}: hand them out like lots, in the last month of the old ones. The provider side imports provider.codes after the bundle."
msgstr "En {folder} hay {cards} tarjetas, válidas de {first} a {last}: repártalas al azar, como en un sorteo, en el último mes de las anteriores. El lado del proveedor importa provider.codes después del paquete."

msgid "{case}: record the session of {time}?"
msgstr "{case}: ¿registrar la sesión del {time}?"

msgid "{cell} would be counted together: {departments}."
msgstr "La agrupación “{cell}” contaría juntos estos departamentos: {departments}."

msgid "{cell} would have no check-ins any more: too few officers have its cards."
msgstr "{cell} ya no tendría autochequeos: muy pocos oficiales tienen sus tarjetas."

msgid "{cell} would no longer be counted together."
msgstr "Los departamentos de la agrupación “{cell}” ya no se contarían juntos."

msgid "{cell}: check-ins in {quarters} as well"
msgstr "{cell}: también autochequeos en {quarters}"

msgid "{cell}: no check-ins any more in {quarters}"
msgstr "{cell}: ya no hay autochequeos en {quarters}"

msgid "{change}. Is that meant?"
msgstr "{change}. ¿Es eso lo que se quiere?"

msgid "{count} appointment is gone from the server although it is still ahead: call the clinician."
msgid_plural "{count} appointments are gone from the server although they are still ahead: call the clinician."
msgstr[0] "{count} cita ya no está en el servidor aunque todavía no ha pasado: llame a su profesional."
msgstr[1] "{count} de citas ya no están en el servidor aunque todavía no han pasado: llame a su profesional."
msgstr[2] "{count} citas ya no están en el servidor aunque todavía no han pasado: llame a su profesional."

msgid "{count} byte"
msgid_plural "{count} bytes"
msgstr[0] "{count} byte"
msgstr[1] "{count} de bytes"
msgstr[2] "{count} bytes"

msgid "{count} case has other members, who share it themselves."
msgid_plural "{count} cases have other members, who share them themselves."
msgstr[0] "{count} caso tiene otros miembros, que lo comparten por su cuenta."
msgstr[1] "{count} de casos tienen otros miembros, que los comparten por su cuenta."
msgstr[2] "{count} casos tienen otros miembros, que los comparten por su cuenta."

msgid "{count} case was handed over to you by the records custodian."
msgid_plural "{count} cases were handed over to you by the records custodian."
msgstr[0] "El custodio de los registros le transfirió {count} caso."
msgstr[1] "El custodio de los registros le transfirió {count} de casos."
msgstr[2] "El custodio de los registros le transfirió {count} casos."

msgid "{count} case was handed over."
msgid_plural "{count} cases were handed over."
msgstr[0] "Se transfirió {count} caso."
msgstr[1] "Se transfirieron {count} de casos."
msgstr[2] "Se transfirieron {count} casos."

msgid "{count} case was not destroyed: the server does not show all of it, and what is missing may be a legal hold. Ask who worked with it; --also-incomplete destroys it."
msgid_plural "{count} cases were not destroyed: the server does not show all of them, and what is missing may be a legal hold. Ask who worked with them; --also-incomplete destroys them."
msgstr[0] "{count} caso no se destruyó: el servidor no lo muestra completo, y lo que falta puede ser una retención legal. Pregunte quién trabajó en él; --also-incomplete lo destruye."
msgstr[1] "{count} de casos no se destruyeron: el servidor no los muestra completos, y lo que falta puede ser una retención legal. Pregunte quién trabajó en ellos; --also-incomplete los destruye."
msgstr[2] "{count} casos no se destruyeron: el servidor no los muestra completos, y lo que falta puede ser una retención legal. Pregunte quién trabajó en ellos; --also-incomplete los destruye."

msgid "{count} case was not handed over: the server does not show all of it, so that somebody may still belong to it. Ask who worked with it; --also-incomplete hands it over."
msgid_plural "{count} cases were not handed over: the server does not show all of them, so that somebody may still belong to them. Ask who worked with them; --also-incomplete hands them over."
msgstr[0] "{count} caso no se entregó: el servidor no lo muestra entero, de modo que puede que alguien pertenezca todavía a él. Pregunte quién trabajó en él; --also-incomplete lo entrega."
msgstr[1] "{count} de casos no se entregaron: el servidor no los muestra enteros, de modo que puede que alguien pertenezca todavía a ellos. Pregunte quién trabajó en ellos; --also-incomplete los entrega."
msgstr[2] "{count} casos no se entregaron: el servidor no los muestra enteros, de modo que puede que alguien pertenezca todavía a ellos. Pregunte quién trabajó en ellos; --also-incomplete los entrega."

msgid "{count} check-in counted. {redeemed} of {issued} officers have enrolled."
msgid_plural "{count} check-ins counted. {redeemed} of {issued} officers have enrolled."
msgstr[0] "{count} autochequeo contado. Se han inscrito {redeemed} de {issued} oficiales."
msgstr[1] "{count} de autochequeos contados. Se han inscrito {redeemed} de {issued} oficiales."
msgstr[2] "{count} autochequeos contados. Se han inscrito {redeemed} de {issued} oficiales."

msgid "{count} day"
msgid_plural "{count} days"
msgstr[0] "{count} día"
msgstr[1] "{count} de días"
msgstr[2] "{count} días"

msgid "{count} day from {date} on, by the clock of {zone}: what an officer would find who looks at the openings now. What clinicians hold back for the next day or for urgent calls is not among them."
msgid_plural "{count} days from {date} on, by the clock of {zone}: what an officer would find who looks at the openings now. What clinicians hold back for the next day or for urgent calls is not among them."
msgstr[0] "{count} día a partir del {date}, según el reloj de {zone}: lo que encontraría un oficial que mire ahora los horarios disponibles. No incluye lo que los profesionales reservan para el día siguiente o para llamadas urgentes."
msgstr[1] "{count} de días a partir del {date}, según el reloj de {zone}: lo que encontraría un oficial que mire ahora los horarios disponibles. No incluye lo que los profesionales reservan para el día siguiente o para llamadas urgentes."
msgstr[2] "{count} días a partir del {date}, según el reloj de {zone}: lo que encontraría un oficial que mire ahora los horarios disponibles. No incluye lo que los profesionales reservan para el día siguiente o para llamadas urgentes."

msgid "{count} event as busy time"
msgid_plural "{count} events as busy time"
msgstr[0] "{count} evento como tiempo ocupado"
msgstr[1] "{count} de eventos como tiempo ocupado"
msgstr[2] "{count} eventos como tiempo ocupado"

msgid "{count} event is busy time now."
msgid_plural "{count} events are busy time now."
msgstr[0] "{count} evento es ahora tiempo ocupado."
msgstr[1] "{count} de eventos son ahora tiempo ocupado."
msgstr[2] "{count} eventos son ahora tiempo ocupado."

msgid "{count} event takes no time: cancelled, free, or without length."
msgid_plural "{count} events take no time: cancelled, free, or without length."
msgstr[0] "{count} evento no ocupa tiempo: cancelado, libre o sin duración."
msgstr[1] "{count} de eventos no ocupan tiempo: cancelados, libres o sin duración."
msgstr[2] "{count} eventos no ocupan tiempo: cancelados, libres o sin duración."

msgid "{count} follow-up is open and stays on your list; “followup list” shows it."
msgid_plural "{count} follow-ups are open and stay on your list; “followup list” shows them."
msgstr[0] "{count} seguimiento está abierto y permanece en su lista; “followup list” lo muestra."
msgstr[1] "{count} de seguimientos están abiertos y permanecen en su lista; “followup list” los muestra."
msgstr[2] "{count} seguimientos están abiertos y permanecen en su lista; “followup list” los muestra."

msgid "{count} goal has not ended; “goal set” ends it, while the case is open."
msgid_plural "{count} goals have not ended; “goal set” ends them, while the case is open."
msgstr[0] "{count} objetivo no ha terminado; “goal set” lo termina mientras el caso esté abierto."
msgstr[1] "{count} de objetivos no han terminado; “goal set” los termina mientras el caso esté abierto."
msgstr[2] "{count} objetivos no han terminado; “goal set” los termina mientras el caso esté abierto."

msgid "{count} hour"
msgid_plural "{count} hours"
msgstr[0] "{count} hora"
msgstr[1] "{count} de horas"
msgstr[2] "{count} horas"

msgid "{count} is overdue."
msgid_plural "{count} are overdue."
msgstr[0] "{count} está atrasada."
msgstr[1] "{count} están atrasadas."
msgstr[2] "{count} están atrasadas."

msgid "{count} minute"
msgid_plural "{count} minutes"
msgstr[0] "{count} minuto"
msgstr[1] "{count} de minutos"
msgstr[2] "{count} minutos"

msgid "{count} new code was imported."
msgid_plural "{count} new codes were imported."
msgstr[0] "Se importó {count} código nuevo."
msgstr[1] "Se importaron {count} de códigos nuevos."
msgstr[2] "Se importaron {count} códigos nuevos."

msgid "{count} new record in your cases."
msgid_plural "{count} new records in your cases."
msgstr[0] "{count} registro nuevo en sus casos."
msgstr[1] "{count} de registros nuevos en sus casos."
msgstr[2] "{count} registros nuevos en sus casos."

msgid "{count} note is not signed yet and is left out."
msgid_plural "{count} notes are not signed yet and are left out."
msgstr[0] "{count} nota todavía no está firmada y se omite."
msgstr[1] "{count} de notas todavía no están firmadas y se omiten."
msgstr[2] "{count} notas todavía no están firmadas y se omiten."

msgid "{count} note waits for your co-signature."
msgid_plural "{count} notes wait for your co-signature."
msgstr[0] "{count} nota espera su cofirma."
msgstr[1] "{count} de notas esperan su cofirma."
msgstr[2] "{count} notas esperan su cofirma."

msgid "{count} psychotherapy note stays, of this case or another; --private-passphrase-file names what ends those whose time is over."
msgid_plural "{count} psychotherapy notes stay, of these cases or others; --private-passphrase-file names what ends those whose time is over."
msgstr[0] "Queda {count} nota de psicoterapia, de este caso o de otro; --private-passphrase-file indica lo que termina con aquellas cuyo plazo acabó."
msgstr[1] "Quedan {count} de notas de psicoterapia, de estos casos o de otros; --private-passphrase-file indica lo que termina con aquellas cuyo plazo acabó."
msgstr[2] "Quedan {count} notas de psicoterapia, de estos casos o de otros; --private-passphrase-file indica lo que termina con aquellas cuyo plazo acabó."

msgid "{count} question, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgid_plural "{count} questions, about a minute. This is not a medical screening: nobody sees what you answer, so nobody can react to it."
msgstr[0] "{count} pregunta, alrededor de un minuto. Esto no es una evaluación médica: nadie ve lo que usted responde, así que nadie puede actuar según ello."
msgstr[1] "{count} de preguntas, alrededor de un minuto. Esto no es una evaluación médica: nadie ve lo que usted responde, así que nadie puede actuar según ello."
msgstr[2] "{count} preguntas, alrededor de un minuto. Esto no es una evaluación médica: nadie ve lo que usted responde, así que nadie puede actuar según ello."

msgid "{count} record could not be wrapped anew, since who passed it on is not believed any more: whoever could read it still can, and nobody else."
msgid_plural "{count} records could not be wrapped anew, since who passed them on is not believed any more: whoever could read them still can, and nobody else."
msgstr[0] "{count} registro no se pudo envolver de nuevo, porque ya no se confía en quien lo transmitió: quien podía leerlo aún puede, y nadie más."
msgstr[1] "{count} de registros no se pudieron envolver de nuevo, porque ya no se confía en quien los transmitió: quien podía leerlos aún puede, y nadie más."
msgstr[2] "{count} registros no se pudieron envolver de nuevo, porque ya no se confía en quien los transmitió: quien podía leerlos aún puede, y nadie más."

msgid "{count} record does not open for the custodian: a psychotherapy note, or never sealed to it."
msgid_plural "{count} records do not open for the custodian: psychotherapy notes, or never sealed to it."
msgstr[0] "{count} registro no se abre para el custodio: una nota de psicoterapia, o nunca sellado para él."
msgstr[1] "{count} de registros no se abren para el custodio: notas de psicoterapia, o nunca sellados para él."
msgstr[2] "{count} registros no se abren para el custodio: notas de psicoterapia, o nunca sellados para él."

msgid "{count} record has not reached the server; “respite-notes sync --hand-in” sends it."
msgid_plural "{count} records have not reached the server; “respite-notes sync --hand-in” sends them."
msgstr[0] "{count} registro no ha llegado al servidor; “respite-notes sync --hand-in” lo envía."
msgstr[1] "{count} de registros no han llegado al servidor; “respite-notes sync --hand-in” los envía."
msgstr[2] "{count} registros no han llegado al servidor; “respite-notes sync --hand-in” los envía."

msgid "{count} record is not what was written; it was not taken."
msgid_plural "{count} records are not what was written; they were not taken."
msgstr[0] "{count} registro no es lo que se escribió; no se aceptó."
msgstr[1] "{count} de registros no son lo que se escribió; no se aceptaron."
msgstr[2] "{count} registros no son lo que se escribió; no se aceptaron."

msgid "{count} record is not wrapped to this quarter's key: who passed it on is not believed any more; the old key stays."
msgid_plural "{count} records are not wrapped to this quarter's key: who passed them on is not believed any more; the old key stays."
msgstr[0] "{count} registro no está envuelto con la clave de este trimestre: ya no se confía en quien lo transmitió; se conserva la clave anterior."
msgstr[1] "{count} de registros no están envueltos con la clave de este trimestre: ya no se confía en quien los transmitió; se conserva la clave anterior."
msgstr[2] "{count} registros no están envueltos con la clave de este trimestre: ya no se confía en quien los transmitió; se conserva la clave anterior."

msgid "{count} record stands in another's place."
msgid_plural "{count} records stand in others' places."
msgstr[0] "{count} registro está en el lugar de otro."
msgstr[1] "{count} de registros están en el lugar de otros."
msgstr[2] "{count} registros están en el lugar de otros."

msgid "{count} record stays here."
msgid_plural "{count} records stay here."
msgstr[0] "{count} registro se queda aquí."
msgstr[1] "{count} de registros se quedan aquí."
msgstr[2] "{count} registros se quedan aquí."

msgid "{count} record that waits did not fit: run “respite-notes sync --hand-in”, then make another backup."
msgid_plural "{count} records that wait did not fit: run “respite-notes sync --hand-in”, then make another backup."
msgstr[0] "{count} registro en espera no cupo: ejecute “respite-notes sync --hand-in” y luego cree otro respaldo."
msgstr[1] "{count} de registros en espera no cupieron: ejecute “respite-notes sync --hand-in” y luego cree otro respaldo."
msgstr[2] "{count} registros en espera no cupieron: ejecute “respite-notes sync --hand-in” y luego cree otro respaldo."

msgid "{count} record that was destroyed is back; it is not shown."
msgid_plural "{count} records that were destroyed are back; they are not shown."
msgstr[0] "{count} registro que se había destruido ha vuelto; no se muestra."
msgstr[1] "{count} de registros que se habían destruido han vuelto; no se muestran."
msgstr[2] "{count} registros que se habían destruido han vuelto; no se muestran."

msgid "{count} record waits for a time that no session sets; “--hand-in” sends it now."
msgid_plural "{count} records wait for a time that no session sets; “--hand-in” sends them now."
msgstr[0] "{count} registro espera un momento que ninguna sesión marca; “--hand-in” lo envía ahora."
msgstr[1] "{count} de registros esperan un momento que ninguna sesión marca; “--hand-in” los envía ahora."
msgstr[2] "{count} registros esperan un momento que ninguna sesión marca; “--hand-in” los envía ahora."

msgid "{count} record was destroyed."
msgid_plural "{count} records were destroyed."
msgstr[0] "Se destruyó {count} registro."
msgstr[1] "Se destruyeron {count} de registros."
msgstr[2] "Se destruyeron {count} registros."

msgid "{count} record was made by somebody who may not; it was not taken."
msgid_plural "{count} records were made by somebody who may not; they were not taken."
msgstr[0] "{count} registro lo creó alguien que no tiene permiso; no se aceptó."
msgstr[1] "{count} de registros los creó alguien que no tiene permiso; no se aceptaron."
msgstr[2] "{count} registros los creó alguien que no tiene permiso; no se aceptaron."

msgid "{count} record was signed by somebody who had been revoked or removed; it does not count."
msgid_plural "{count} records were signed by somebody who had been revoked or removed; they do not count."
msgstr[0] "{count} registro lo firmó alguien que ya había sido revocado o retirado; no cuenta."
msgstr[1] "{count} de registros los firmó alguien que ya había sido revocado o retirado; no cuentan."
msgstr[2] "{count} registros los firmó alguien que ya había sido revocado o retirado; no cuentan."

msgid "{count} report about unsigned notes is not by a supervisee of yours, or not to you; it was not believed."
msgid_plural "{count} reports about unsigned notes are not by supervisees of yours, or not to you; they were not believed."
msgstr[0] "{count} aviso sobre notas sin firmar no es de alguien a quien usted supervisa, o no es para usted; no se creyó."
msgstr[1] "{count} de avisos sobre notas sin firmar no son de alguien a quien usted supervisa, o no son para usted; no se creyeron."
msgstr[2] "{count} avisos sobre notas sin firmar no son de alguien a quien usted supervisa, o no son para usted; no se creyeron."

msgid "{count} sealed object of your cases was handed in."
msgid_plural "{count} sealed objects of your cases were handed in."
msgstr[0] "Se entregó {count} objeto sellado de sus casos."
msgstr[1] "Se entregaron {count} de objetos sellados de sus casos."
msgstr[2] "Se entregaron {count} objetos sellados de sus casos."

msgid "{count} session"
msgid_plural "{count} sessions"
msgstr[0] "{count} sesión"
msgstr[1] "{count} de sesiones"
msgstr[2] "{count} sesiones"

msgid "{count} session has no note."
msgid_plural "{count} sessions have no note."
msgstr[0] "{count} sesión no tiene nota."
msgstr[1] "{count} de sesiones no tienen nota."
msgstr[2] "{count} sesiones no tienen nota."

msgid "{count} session lies ahead; hand it over or cancel it."
msgid_plural "{count} sessions lie ahead; hand them over or cancel them."
msgstr[0] "Tiene {count} sesión por delante; reasígnela o cancélela."
msgstr[1] "Tiene {count} de sesiones por delante; reasígnelas o cancélelas."
msgstr[2] "Tiene {count} sesiones por delante; reasígnelas o cancélelas."

msgid "{count} thing still waits for the server; it is saved."
msgid_plural "{count} things still wait for the server; they are saved."
msgstr[0] "{count} elemento todavía espera al servidor; está guardado."
msgstr[1] "{count} de elementos todavía esperan al servidor; están guardados."
msgstr[2] "{count} elementos todavía esperan al servidor; están guardados."

msgid "{count} thing waits to be sent."
msgid_plural "{count} things wait to be sent."
msgstr[0] "{count} elemento espera para enviarse."
msgstr[1] "{count} de elementos esperan para enviarse."
msgstr[2] "{count} elementos esperan para enviarse."

msgid "{count} thing waits to be sent: “respite sync”."
msgid_plural "{count} things wait to be sent: “respite sync”."
msgstr[0] "{count} elemento espera para enviarse: “respite sync”."
msgstr[1] "{count} de elementos esperan para enviarse: “respite sync”."
msgstr[2] "{count} elementos esperan para enviarse: “respite sync”."

msgid "{count} thing wants your attention: an older roster, a clock that is wrong, or a record that does not open."
msgid_plural "{count} things want your attention: an older roster, a clock that is wrong, or a record that does not open."
msgstr[0] "{count} elemento requiere su atención: un directorio anterior, un reloj mal ajustado o un registro que no se abre."
msgstr[1] "{count} de elementos requieren su atención: un directorio anterior, un reloj mal ajustado o un registro que no se abre."
msgstr[2] "{count} elementos requieren su atención: un directorio anterior, un reloj mal ajustado o un registro que no se abre."

msgid "{count} time"
msgid_plural "{count} times"
msgstr[0] "{count} horario"
msgstr[1] "{count} de horarios"
msgstr[2] "{count} horarios"

msgid "{count} token left."
msgid_plural "{count} tokens left."
msgstr[0] "Queda {count} vale."
msgstr[1] "Quedan {count} de vales."
msgstr[2] "Quedan {count} vales."

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
msgstr "{date}: verifique de nuevo"

msgid "{date}: stress {level}; {stressors}; safe to use: {safety}"
msgstr "{date}: estrés {level}; {stressors}; seguridad al usar el apoyo: {safety}"

msgid "{days}, from {from}"
msgstr "{days}, desde el {from}"

msgid "{days}, until {to}"
msgstr "{days}, hasta el {to}"

msgid "{days}, {from} to {to}"
msgstr "{days}, del {from} al {to}"

msgid "{days}: closed"
msgstr "{days}: cerrado"

msgid "{days}: closed {hours}"
msgstr "{days}: cerrado {hours}"

msgid "{days}: open {hours} as well"
msgstr "{days}: abierto también {hours}"

msgid "{day}: expired; change it with “respite-server rotate-certificate”"
msgstr "{day}: vencido; cámbielo con “respite-server rotate-certificate”"

msgid "{day}: expires soon; change it with “respite-server rotate-certificate”"
msgstr "{day}: vence pronto; cámbielo con “respite-server rotate-certificate”"

msgid "{day}; change it with “respite-server rotate-certificate”"
msgstr "{day}; cámbielo con “respite-server rotate-certificate”"

msgid "{detail} cannot be read; check its name and permissions."
msgstr "No se puede leer {detail}; revise su nombre y sus permisos."

msgid "{detail} is missing or damaged; restore this server from a backup."
msgstr "{detail} falta o está dañado; restaure este servidor de un respaldo."

msgid "{detail} is not a file that the authority writes for this side, or it is damaged; ask for it again."
msgstr "{detail} no es un archivo que la autoridad escriba para este lado, o está dañado; pídalo de nuevo."

msgid "{device}; revoked {time}"
msgstr "{device}; revocado el {time}"

msgctxt "ending"
msgid "{document}, {time}"
msgstr "{document}, {time}"

msgid "{document}: a signature is not good"
msgstr "{document}: una firma no es válida"

msgid "{document}: another one of the same version is there"
msgstr "{document}: hay otro documento con la misma versión"

msgid "{document}: beyond a limit that no signature can move"
msgstr "{document}: fuera de un límite que ninguna firma puede mover"

msgid "{document}: check-ins in a cell with too few cards"
msgstr "{document}: autochequeos en una agrupación con muy pocas tarjetas"

msgid "{document}: damaged, or not what it should be"
msgstr "{document}: con daños, o no es lo que debería ser"

msgid "{document}: it changes what the check-in round {round} asks, which is settled; the authority makes the change again, for a later round"
msgstr "{document}: cambia lo que pregunta la ronda de autochequeos {round}, que ya está fijado; la autoridad hace el cambio de nuevo, para una ronda posterior"

msgid "{document}: its dates cannot be right, or the clock of this machine is wrong"
msgstr "{document}: sus fechas no pueden ser correctas, o el reloj de esta computadora está mal"

msgid "{document}: names another key where one was named before"
msgstr "{document}: nombra otra clave donde antes ya se había nombrado una"

msgid "{document}: not the version that the timestamp names"
msgstr "{document}: no es la versión que nombra el sello de tiempo"

msgid "{document}: of another programme"
msgstr "{document}: de otro programa"

msgid "{document}: older than what is there"
msgstr "{document}: anterior a lo que ya hay"

msgid "{document}: one more signature is needed, of {names}"
msgid_plural "{document}: {count} more signatures are needed, of {names}"
msgstr[0] "{document}: falta una firma, de {names}"
msgstr[1] "{document}: faltan {count} de firmas, de {names}"
msgstr[2] "{document}: faltan {count} firmas, de {names}"

msgid "{document}: others can have put another version {version} in force, and what it changed would be taken back here"
msgstr "{document}: otros pueden haber puesto en vigor otra versión {version}, y lo que cambió se revertiría aquí"

msgid "{document}: past its date"
msgstr "{document}: ya pasó su fecha"

msgid "{document}: signatures are missing"
msgstr "{document}: faltan firmas"

msgid "{document}: signed by somebody who is no signer"
msgstr "{document}: con la firma de alguien que no es firmante"

msgid "{document}: takes back a revocation"
msgstr "{document}: retira una revocación"

msgid "{document}: version {first} was not signed with this key, and what it changed may be taken back here"
msgstr "{document}: la versión {first} no se firmó con esta clave, y aquí puede deshacerse lo que cambió"

msgid "{document}: version {version} does not follow version {known}, which was there before"
msgstr "{document}: la versión {version} no sigue a la versión {known}, que ya existía"

msgid "{document}: versions are missing or do not follow each other"
msgstr "{document}: faltan versiones, o no se siguen unas a otras"

msgid "{document}: versions {first} to {last} were not signed with this key, and what they changed may be taken back here"
msgstr "{document}: las versiones {first} a {last} no se firmaron con esta clave, y aquí puede deshacerse lo que cambiaron"

msgid "{document}: written by another version of this program"
msgstr "{document}: de otra versión de esta aplicación"

msgid "{done} of {all} ({goal})"
msgstr "{done} de {all} ({goal})"

msgid "{duration} ago"
msgstr "hace {duration}"

msgid "{field}: {meaning}"
msgstr "{field}: {meaning}"

msgid "{field}: {value} – {meaning}"
msgstr "{field}: {value} – {meaning}"

msgctxt "counted work"
msgid "{figure} {number}"
msgstr "{figure}: {number}"

msgid "{figure}, round by round"
msgstr "{figure}, ronda por ronda"

msgid "{figure}; {goal}"
msgstr "{figure}; {goal}"

msgid "{file} cannot be read; check its name and permissions."
msgstr "No se puede leer {file}; revise su nombre y sus permisos."

msgid "{file} changes something that this tool cannot show ({document}). Do not sign it; ask whoever made it what that is, and use the newest version of this tool."
msgstr "{file} cambia algo que esta herramienta no puede mostrar ({document}). No lo firme; pregunte a quien lo hizo qué es, y use la versión más reciente de esta herramienta."

msgid "{file} changes what the check-in round {round} asks, settled a week before it begins. Take the bundle from before, with --older-bundle, and make the change again, for a later round."
msgstr "{file} cambia lo que pregunta la ronda de autochequeos {round}, y eso queda fijado una semana antes de que empiece. Tome el paquete anterior a este cambio, con --older-bundle, y haga el cambio de nuevo: valdrá entonces desde una ronda posterior."

msgid "{file} could not be written; nothing was left half-written. Check the free space and permissions."
msgstr "No se pudo escribir {file}; nada quedó a medias. Revise el espacio libre y los permisos."

msgid "{file} exists already; choose another name, or move it away first."
msgstr "{file} ya existe; elija otro nombre, o muévalo antes."

msgid "{file} has a document ({document}) that is dated ahead, {date}. Do not sign it: where the clock of this machine is right, have it made again on one whose clock is."
msgstr "{file} trae un documento ({document}) con fecha adelantada: {date}. No lo firme: si el reloj de este equipo va bien, pida que se haga de nuevo en uno cuyo reloj también vaya bien."

msgid "{file} has a new version of a document ({document}) that is dated before the one it replaces, {date}. Set the clock of the machine on which it was made, and have it made again."
msgstr "{file} trae una versión nueva de un documento ({document}) con fecha anterior a la que reemplaza: {date}. Ponga en hora el equipo en que se hizo, y pida que se haga de nuevo."

msgid "{file} has version {version} of a document ({document}) after version {known}, too far ahead. Do not sign it; ask whoever made it why, and have it made again."
msgstr "{file} trae la versión {version} de un documento ({document}) después de la versión {known}: un salto demasiado grande. No lo firme; pregunte el motivo a quien lo hizo, y pida que se haga de nuevo."

msgid "{file} has version {version} of a document ({document}); this key has signed one up to {known}. Whoever made it makes it again with --older-bundle, as often as it takes to pass {known}."
msgstr "{file} tiene la versión {version} de un documento ({document}); esta clave ya firmó hasta la {known}. Quien lo hizo lo rehace con --older-bundle, tantas veces como haga falta para pasar de {known}."

msgid "{file} holds the changes; whoever must signs it with “sign”, then both sides import it."
msgstr "{file} contiene los cambios; quien deba firmarlo lo firma con “sign”, y después ambos lados lo importan."

msgid "{file} holds the new charter; old and new signers sign it with “sign”, then both sides import it. “status” says who is missing."
msgstr "{file} contiene la nueva carta constitutiva; los firmantes anteriores y los nuevos la firman con “sign”, y después ambos lados la importan. “status” indica quién falta."

msgid "{file} holds the new roster; both sides import it now."
msgstr "{file} contiene el nuevo directorio; ambos lados lo importan ahora."

msgid "{file} holds the new year; the sponsor signs it, then both sides import it."
msgstr "{file} contiene el año nuevo; el patrocinador lo firma, y después ambos lados lo importan."

msgid "{file} is not a file of Respite, or it is damaged; ask for it again."
msgstr "{file} no es un archivo de Respite, o está dañado; pídalo de nuevo."

msgid "{file} is not a file of a policy; a folder has {known}. Rename it to one of these, or remove it."
msgstr "{file} no es un archivo de una política; una carpeta tiene: {known}. Póngale uno de estos nombres o quítelo."

msgid "{file} is not believed ({reason}); use the newest bundle, with all signatures it needs."
msgstr "No se puede confiar en {file} ({reason}); use el paquete más reciente, con todas las firmas que necesita."

msgid "{file} is not signed by a clinician of the roster, or was altered on its way; ask for it again."
msgstr "{file} no está firmado por un profesional del directorio, o se alteró en el camino; pídalo de nuevo."

msgid "{file} is not the newest: this key has signed version {version} of the {document} before. Use the newest bundle; only if that one was given up, add --older-bundle."
msgstr "{file} no es el más reciente: esta clave ya firmó la versión {version} de este documento: {document}. Use el paquete más reciente; solo si ese se abandonó, agregue --older-bundle."

msgid "{file} is the request of {name}, whom the programme file does not name; check the spelling."
msgstr "{file} es la solicitud de {name}, que no figura en el archivo del programa; revise la ortografía."

msgid "{file} is {found}, but {wanted} is needed here."
msgstr "{file} es {found}, pero aquí se necesita {wanted}."

msgid "{file} lies on the same disk as what it opens: whoever gets this disk gets everything."
msgstr "{file} está en el mismo disco que lo que abre: quien obtenga este disco lo obtiene todo."

msgid "{file} names a holder who is not on the signed roster, or was revoked; certify everybody first, or make a new plan."
msgstr "{file} nombra a un titular que no está en el directorio firmado, o con acceso revocado; certifique primero a todos, o prepare un plan nuevo."

msgid "{file} now carries your signature."
msgstr "{file} ahora lleva su firma."

msgid "{file} says that {name} was last checked on {date}, a day that has not come. Where the clock of this machine is right, have the day corrected: every program would say that nobody has checked the number."
msgstr "{file} dice que {name} se comprobó por última vez el {date}, un día que no ha llegado. Si el reloj de esta máquina va bien, haga que corrijan la fecha: todos los programas dirían que nadie ha comprobado el número."

msgid "{file}, line {line}: the day of “{key}” is earlier than that of “from”; write that day or a later one."
msgstr "{file}, línea {line}: el día de “{key}” es anterior al de “from”; escriba ese mismo día o uno posterior."

msgid "{file}, line {line}: the value of “{key}” does not fit; write {remedy}."
msgstr "{file}, línea {line}: el valor de “{key}” no es adecuado; escriba {remedy}."

msgid "{file}, line {line}: this is not YAML ({reason}); check indentation, colons and quotation marks."
msgstr "{file}, línea {line}: esto no es YAML ({reason}); revise la sangría, los dos puntos y las comillas."

msgid "{file}, line {line}: “{key}” is beyond a limit that no signature can move: {reason}. {remedy}"
msgstr "{file}, línea {line}: “{key}” está fuera de un límite que ninguna firma puede mover: {reason}. {remedy}"

msgid "{file}, line {line}: “{key}” is missing; add it ({remedy})."
msgstr "{file}, línea {line}: falta “{key}”; agréguelo ({remedy})."

msgid "{file}, line {line}: “{key}” is not known here; known are {known}."
msgstr "{file}, línea {line}: aquí no se conoce “{key}”; se conocen {known}."

msgid "{file}, line {line}: “{key}” is written twice; keep one of the two."
msgstr "{file}, línea {line}: “{key}” está escrito dos veces; deje solo uno de los dos."

msgid "{file}, line {line}: “{name}” appears twice in “{key}”; names must be unique."
msgstr "{file}, línea {line}: “{name}” aparece dos veces en “{key}”; los nombres deben ser únicos."

msgid "{file}, line {line}: “{name}” in “{key}” is not named elsewhere in the file; check the spelling."
msgstr "{file}, línea {line}: “{name}” en “{key}” no se nombra en otra parte del archivo; revise la ortografía."

msgid "{file}: {format}"
msgstr "{file}: {format}"

msgid "{file}: {title}"
msgstr "{file}: {title}"

msgid "{first} and {last}"
msgstr "{first} y {last}"

msgctxt "before an i"
msgid "{first} and {last}"
msgstr "{first} e {last}"

msgid "{first} or {last}"
msgstr "{first} o {last}"

msgctxt "before an o"
msgid "{first} or {last}"
msgstr "{first} u {last}"

msgctxt "list"
msgid "{first}, {next}"
msgstr "{first}, {next}"

msgctxt "list"
msgid "{first}; {next}"
msgstr "{first}; {next}"

msgid "{format}, {date}"
msgstr "{format}, {date}"

msgid "{from} to {to}"
msgstr "del {from} al {to}"

msgid "{hours} h"
msgstr "{hours} h"

msgid "{kind} of {time}"
msgstr "{kind} del {time}"

msgid "{kind}, {purpose}: {minutes} min"
msgstr "{kind}, {purpose}: {minutes} min"

msgctxt "progress"
msgid "{label}: {done} of {total}"
msgstr "{label}: {done} de {total}"

msgid "{level}: {measure}. The goal would be {new} instead of {old}."
msgstr "{level}: {measure}. La meta sería {new} en lugar de {old}."

msgid "{level}: {measure}. There would be a goal: {new}."
msgstr "{level}: {measure}. Habría una meta: {new}."

msgid "{level}: {measure}. There would be no goal of its own any more; it was {old}."
msgstr "{level}: {measure}. Ya no habría una meta propia; era {old}."

msgctxt "interval"
msgid "{low} to {high}"
msgstr "{low} a {high}"

msgid "{message} (not sent yet)"
msgstr "{message} (todavía no enviado)"

msgid "{minutes} min"
msgstr "{minutes} min"

msgid "{name} (revoked)"
msgstr "{name} (acceso revocado)"

msgid "{name} answers for {count} case from now on. Psychotherapy notes stayed with you; what you have read stays on this device."
msgid_plural "{name} answers for {count} cases from now on. Psychotherapy notes stayed with you; what you have read stays on this device."
msgstr[0] "{name} responde por {count} caso desde ahora. Las notas de psicoterapia se quedaron con usted; lo que usted ha leído se queda en este dispositivo."
msgstr[1] "{name} responde por {count} de casos desde ahora. Las notas de psicoterapia se quedaron con usted; lo que usted ha leído se queda en este dispositivo."
msgstr[2] "{name} responde por {count} casos desde ahora. Las notas de psicoterapia se quedaron con usted; lo que usted ha leído se queda en este dispositivo."

msgid "{name} belongs to case {number} from now on; what is in it reaches them with your next hand-in. Psychotherapy notes did not go along."
msgstr "{name} es miembro del caso {number} desde ahora; lo que hay en él le llega con su próxima entrega. Las notas de psicoterapia no se incluyeron."

msgid "{name} does not belong to case {number} any more; nothing that comes after is sealed to them, and the records are wrapped anew without them. What they have read, copied or still have on their device stays with them."
msgstr "{name} ya no es miembro del caso {number}; nada de lo que venga después se sella para esa persona, y los registros se envuelven de nuevo sin incluirla. Lo que leyó, copió o todavía tiene en su dispositivo se queda con ella."

msgid "{name} had {count} record of case {case} destroyed before its time. “respite-notes retention keep {case}” keeps your copy, “let-go” destroys it."
msgid_plural "{name} had {count} records of case {case} destroyed before their time. “respite-notes retention keep {case}” keeps your copy, “let-go” destroys it."
msgstr[0] "{name} hizo destruir {count} registro del caso {case} antes de su plazo. “respite-notes retention keep {case}” conserva la copia de usted, “let-go” la destruye."
msgstr[1] "{name} hizo destruir {count} de registros del caso {case} antes de su plazo. “respite-notes retention keep {case}” conserva la copia de usted, “let-go” la destruye."
msgstr[2] "{name} hizo destruir {count} registros del caso {case} antes de su plazo. “respite-notes retention keep {case}” conserva la copia de usted, “let-go” la destruye."

msgid "{name} has been revoked already; a clinician who comes back makes a new key."
msgstr "{name} ya tiene una revocación; un profesional que regresa crea una clave nueva."

msgid "{name} has been revoked or is a peer supporter, and cannot hold a share."
msgstr "{name} tiene el acceso revocado o da apoyo entre compañeros, y no puede tener una parte."

msgid "{name} has been revoked; take them out of the programme file, or add the request with their new key."
msgstr "{name} tiene una revocación; quite su nombre del archivo del programa, o agregue la solicitud con su nueva clave."

msgid "{name} has no current key; they have to synchronise first."
msgstr "{name} no tiene una clave actual; primero debe sincronizar."

msgid "{name} in the directory would be “{new}” instead of “{old}”."
msgstr "{name}, en la guía de servicios, pasaría a ser “{new}” en lugar de “{old}”."

msgid "{name} is a peer supporter and cannot hold a share; make a plan without them."
msgstr "{name} da apoyo entre compañeros y no puede tener una parte; prepare un plan sin esa persona."

msgid "{name} is not on the roster; “respite-authority show” lists who is."
msgstr "{name} no está en el directorio; “respite-authority show” muestra quién está."

msgid "{name} is on the roster already, with another key; revoke the old key first."
msgstr "{name} ya está en el directorio, con otra clave; revoque primero la clave anterior."

msgid "{name} is on the roster with several keys that are not revoked: {keys}. Ask {name} which is theirs, and revoke the others with “respite-authority revoke --words”."
msgstr "{name} está en el directorio con varias claves que no están revocadas: {keys}. Pregunte a {name} cuál es la suya y revoque las otras con “respite-authority revoke --words”."

msgid "{name} is revoked in {file}. Both sides import it now; tools that cannot reach them learn of it within 7 days."
msgstr "La revocación de {name} está en {file}. Ambos lados lo importan ahora; las herramientas que no puedan comunicarse con ellos se enteran dentro de 7 días."

msgid "{name} made a clinical key, but the programme file names them as sponsor signer."
msgstr "{name} creó una clave de firma clínica, pero el archivo del programa indica que firma como patrocinador."

msgid "{name} made a sponsor key, but the programme file names them as clinical signer."
msgstr "{name} creó una clave de patrocinador, pero el archivo del programa indica que es firma clínica."

msgid "{name} on the crisis card would be “{new}” instead of “{old}”."
msgstr "{name}, en la tarjeta de crisis, pasaría a ser “{new}” en lugar de “{old}”."

msgid "{name}, clinical signer:"
msgstr "{name}, firma clínica:"

msgid "{name}, clinician:"
msgstr "{name}, profesional:"

msgid "{name}, sponsor signer:"
msgstr "{name}, firma del patrocinador:"

msgctxt "signature"
msgid "{name}, {date}"
msgstr "{name}, {date}"

msgid "{name}: every note is signed or submitted."
msgstr "{name}: todas las notas están firmadas o presentadas."

msgid "{name}: nobody has checked this number lately; call it, then write the day as “verified”."
msgstr "{name}: nadie ha comprobado este número últimamente; llame, y luego escriba el día como “verified”."

msgid "{name}: nothing has been heard of unsigned notes yet."
msgstr "{name}: todavía no hay ningún aviso sobre notas sin firmar."

msgid "{name}: {contact}"
msgstr "{name}: {contact}"

msgid "{name}: {count} note is not signed and not submitted, the oldest for {time}."
msgid_plural "{name}: {count} notes are not signed and not submitted, the oldest for {time}."
msgstr[0] "{name}: {count} nota no está firmada ni presentada, la más antigua desde hace {time}."
msgstr[1] "{name}: {count} de notas no están firmadas ni presentadas, la más antigua desde hace {time}."
msgstr[2] "{name}: {count} notas no están firmadas ni presentadas, la más antigua desde hace {time}."

msgid "{name}: {count} note waits for a co-signature and has not come here; have it submitted to you again."
msgid_plural "{name}: {count} notes wait for a co-signature and have not come here; have them submitted to you again."
msgstr[0] "{name}: {count} nota espera una cofirma y no ha llegado aquí; pida que se la presenten de nuevo."
msgstr[1] "{name}: {count} de notas esperan una cofirma y no han llegado aquí; pida que se las presenten de nuevo."
msgstr[2] "{name}: {count} notas esperan una cofirma y no han llegado aquí; pida que se las presenten de nuevo."

msgid "{name}: {count} note waits for your co-signature, the oldest for {time}."
msgid_plural "{name}: {count} notes wait for your co-signature, the oldest for {time}."
msgstr[0] "{name}: {count} nota espera su cofirma, la más antigua desde hace {time}."
msgstr[1] "{name}: {count} de notas esperan su cofirma, la más antigua desde hace {time}."
msgstr[2] "{name}: {count} notas esperan su cofirma, la más antigua desde hace {time}."

msgid "{name}: {departments} departments, {clinicians} clinicians, {cards} cards."
msgstr "{name}: {departments} departamentos, {clinicians} profesionales, {cards} tarjetas."

msgid "{needed} clinical signatures are needed, of {names}"
msgstr "Se necesitan {needed} firmas clínicas, de {names}"

msgid "{needed} of {count}"
msgstr "{needed} de {count}"

msgid "{needed} signatures of the sponsor are needed, of {names}"
msgstr "Se necesitan {needed} firmas del patrocinador, de {names}"

msgid "{number} from {day}, every day"
msgid_plural "{number} from {day}, every {count} days"
msgstr[0] "{number} desde el {day}, cada día"
msgstr[1] "{number} desde el {day}, cada {count} de días"
msgstr[2] "{number} desde el {day}, cada {count} días"

msgid "{open} open of {all}"
msgstr "abiertos: {open} de {all}"

msgid "{path} is for the clinical authority, whose tool shows the same six words. The key itself is nowhere any more."
msgstr "{path} es para la autoridad clínica, cuya herramienta muestra las mismas seis palabras. La clave misma ya no está en ninguna parte."

msgid "{path} is for the clinical authority. It says for {name}: {words}."
msgstr "{path} es para la autoridad clínica. Dice, para {name}: {words}."

msgid "{place}: in another order"
msgstr "{place}: en otro orden"

msgid "{place}: new: {facts}"
msgstr "{place}: nuevo: {facts}"

msgid "{place}: no longer: {name}"
msgstr "{place}: ya no está: {name}"

msgid "{place}: {old} becomes {new}"
msgstr "{place}: {old} pasa a ser {new}"

msgid "{programme}: coverage of shifts"
msgstr "{programme}: cobertura de los turnos"

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
msgstr "{recipient}; propósito: {purpose}; la autorización vence el {date}"

msgid "{recipient}; purpose: {purpose}; the release expires {date}"
msgstr "{recipient}; propósito: {purpose}; la autorización de divulgación vence el {date}"

msgid "{redeemed} of {issued} officers have enrolled."
msgstr "Se han inscrito {redeemed} de {issued} oficiales."

msgid "{remark} ({time})"
msgstr "{remark} ({time})"

msgid "{request}, to {side}; {key}"
msgstr "{request}, para {side}; {key}"

msgid "{right} of {needed} shares are here; missing are those of {missing}. Nothing was opened."
msgstr "Partes correctas: {right} de {needed}; faltan las de {missing}. No se abrió nada."

msgid "{right} of {needed} shares are here; wrong are those of {wrong}, missing those of {missing}. Nothing was opened."
msgstr "Partes correctas: {right} de {needed}; son incorrectas las de {wrong}, faltan las de {missing}. No se abrió nada."

msgid "{right} of {needed} shares are here; wrong are those of {wrong}. Nothing was opened."
msgstr "Partes correctas: {right} de {needed}; son incorrectas las de {wrong}. No se abrió nada."

msgid "{rounds}: after a restore write a new request; otherwise another's key is named: call the clinical authority"
msgstr "{rounds}: después de una restauración, escriba una nueva solicitud; si no la hubo, se nombra una clave ajena: llame a la autoridad clínica"

msgid "{round}: sent, and both sides have signed that they counted it."
msgstr "{round}: enviado, y ambos lados han firmado que lo contaron."

msgid "{round}: sent; nothing was told of this round."
msgstr "{round}: enviado; no se informó nada de esta ronda."

msgid "{round}: sent; the round is not published yet."
msgstr "{round}: enviado; la ronda todavía no se ha publicado."

msgid "{round}: sent; whether it was counted can no longer be looked up."
msgstr "{round}: enviado; ya no se puede consultar si se contó."

msgid "{round}: the department side has signed that it took it, but it is not among those that were counted. Tell the clinical authority."
msgstr "{round}: el lado del departamento firmó que lo recibió, pero no está entre los que se contaron. Avise a la autoridad clínica."

msgid "{round}: the department side never took it, and it was not counted. Tell the clinical authority."
msgstr "{round}: el lado del departamento nunca lo recibió, y no se contó. Avise a la autoridad clínica."

msgid "{share} of the days ({goal})"
msgstr "{share} de los días ({goal})"

msgid "{share} of the shifts ({goal})"
msgstr "{share} de los turnos ({goal})"

msgid "{side}: {reason}"
msgstr "{side}: {reason}"

msgid "{stage}, overdue"
msgstr "{stage}, atrasado"

msgctxt "span of time"
msgid "{start} – {end}"
msgstr "{start} – {end}"

msgid "{state}, tried once"
msgid_plural "{state}, tried {count} times"
msgstr[0] "{state}, {count} intento"
msgstr[1] "{state}, {count} de intentos"
msgstr[2] "{state}, {count} intentos"

msgid "{text} has a newer text, version {version}: officers would read and agree to the old one, version {old}. Write {version} as limits_version."
msgstr "{text} tiene un texto más nuevo, la versión {version}: los oficiales leerían y aceptarían el antiguo, la versión {old}. Escriba {version} como limits_version."

msgid "{text}: only an example. Officers would read and agree to it before they book: have the tribe's counsel write its own text first, and ask whoever makes these programs to carry it."
msgstr "{text}: solo es un ejemplo. Los oficiales lo leerían y lo aceptarían antes de reservar: pida primero que los abogados de la tribu redacten el texto propio, y a quien hace estas aplicaciones, que lo incluya."

msgid "{time} (kept for the next day)"
msgstr "{time} (guardado para el día siguiente)"

msgid "{time} ({zone})"
msgstr "{time} ({zone})"

msgid "{time} after a session"
msgstr "{time} después de una sesión"

msgid "{time} after a walk-in"
msgstr "{time} después de una sesión sin cita"

msgid "{time} after nobody came"
msgstr "{time} después de que nadie asistió"

msgid "{time}, with {clinician}"
msgstr "{time}, con {clinician}"

msgid "{time}: {reason}"
msgstr "{time}: {reason}"

msgid "{time}: {status}"
msgstr "{time}: {status}"

msgid "{time}: {status}: {remark}"
msgstr "{time}: {status}: {remark}"

msgid "{title}: {value} (read by {reader} only)"
msgstr "{title}: {value} (solo lo lee {reader})"

msgid "{value} ({range})"
msgstr "{value} ({range})"

msgctxt "contact"
msgid "{way}: {text}"
msgstr "{way}: {text}"

msgid "{why} What you asked for is saved; “respite sync” sends it again, “respite cancel” withdraws it."
msgstr "{why} Lo que pidió está guardado; “respite sync” lo envía de nuevo, “respite cancel” lo retira."

msgid "“!” shows whom to call now, “?” explains, Escape goes back."
msgstr "“!” muestra a quién llamar ahora, “?” explica, Escape vuelve atrás."

msgid "“!” shows whom to call now, “?” explains, Escape goes back. “?” on each screen lists what that step sends."
msgstr "“!” muestra a quién llamar ahora, “?” explica, Escape vuelve atrás. “?” en cada pantalla enumera lo que envía ese paso."

msgid "“respite book --include-shifts” books one of them."
msgstr "“respite book --include-shifts” reserva uno de ellos."

msgid "“respite book” books one of them; ask for the same and choose by number."
msgstr "“respite book” reserva uno de ellos; pida lo mismo y elija por número."

msgid "“respite book” finds you a session with a social worker."
msgstr "“respite book” le encuentra una sesión con un trabajador social."

msgid "“respite book” finds you a session with a social worker. Wait an hour with it if you can: a booking right after a check-in could be known as the same person's. If you need to talk now, book now."
msgstr "“respite book” le encuentra una sesión con un trabajador social. Si puede, espere una hora: una reserva justo después de un autochequeo podría reconocerse como de la misma persona. Si necesita hablar ahora, reserve ahora."

msgid "“respite find --tonight” shows the next free time with a social worker."
msgstr "“respite find --tonight” muestra el próximo horario disponible con un trabajador social."

msgid "“respite now --all” shows the rest; “respite find --tonight” the next free time with a social worker."
msgstr "“respite now --all” muestra los demás; “respite find --tonight”, el próximo horario disponible con un trabajador social."

msgid "“respite-notes addendum” adds to a signed note."
msgstr "“respite-notes addendum” agrega algo a una nota firmada."

msgid "“respite-notes book --at” takes one; then “respite-notes followup move --booking” ties this to it."
msgstr "“respite-notes book --at” toma uno; luego “respite-notes followup move --booking” vincula este seguimiento con él."

msgid "“{question}” is not asked at present; leave it out of the file."
msgstr "“{question}” no se pregunta por ahora; quítela del archivo."

msgid "“{text}”"
msgstr "“{text}”"

msgid "“{value}”"
msgstr "«{value}»"

msgid "“{value}” is not a kind of session; use individual, couple, family or group."
msgstr "“{value}” no es un tipo de sesión; use individual, couple (pareja), family (familia) o group (grupo)."

msgid "“{value}” is not a modality; use off-site, phone, video or on-site."
msgstr "“{value}” no es una modalidad; use off-site (fuera del departamento), phone (teléfono), video u on-site (en el departamento)."

msgid "“{value}” is not a pattern; --help lists them."
msgstr "“{value}” no es un patrón; --help los enumera."

msgid "“{word}” is not one of {allowed}."
msgstr "“{word}” no es una de estas opciones: {allowed}."
"""#
}
