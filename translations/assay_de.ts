<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CodeVerify</name>
    <message numerus="yes">
        <source>%n step(s) behind</source>
        <translation>
            <numerusform>%n Schritt zurück</numerusform>
            <numerusform>%n Schritte zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) ahead</source>
        <translation>
            <numerusform>%n Schritt voraus</numerusform>
            <numerusform>%n Schritte voraus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Cause</name>
    <message>
        <source>the text was broken into lines</source>
        <translation>der Text wurde in Zeilen umbrochen</translation>
    </message>
    <message>
        <source>there is white space inside</source>
        <translation>der Text enthält Leerraum</translation>
    </message>
    <message>
        <source>this is Base64url, with - and _ in place of + and /</source>
        <translation>das ist Base64url, mit - und _ statt + und /</translation>
    </message>
    <message>
        <source>this is Base64, with + and / in place of - and _</source>
        <translation>das ist Base64, mit + und / statt - und _</translation>
    </message>
    <message>
        <source>the = at the end are missing</source>
        <translation>die = am Ende fehlen</translation>
    </message>
    <message>
        <source>there are = where none belong</source>
        <translation>an falscher Stelle stehen =</translation>
    </message>
    <message>
        <source>the last character holds bits that must be zero</source>
        <translation>das letzte Zeichen enthält Bits, die null sein müssen</translation>
    </message>
    <message>
        <source>the number of characters is odd</source>
        <translation>die Anzahl der Zeichen ist ungerade</translation>
    </message>
    <message>
        <source>a character does not belong to the alphabet</source>
        <translation>ein Zeichen gehört nicht zum Alphabet</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>it begins with 0x</source>
        <translation>am Anfang steht 0x</translation>
    </message>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>am Anfang steht eine Byte Order Mark (BOM)</translation>
    </message>
    <message>
        <source>it is UTF-16 text</source>
        <translation>es ist UTF-16-Text</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>kein Inhalt</translation>
    </message>
    <message>
        <source>the device reported an error</source>
        <translation>das Gerät meldete einen Fehler</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the quota or the largest file size is reached</source>
        <translation>das Kontingent oder die größte Dateigröße ist erreicht</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the size is not what was written</source>
        <translation>die Größe entspricht nicht dem Geschriebenen</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>die Links führen im Kreis</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>es ist ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>text follows after its end</source>
        <translation>nach dem Ende folgt noch Text</translation>
    </message>
    <message>
        <source>there is a comma before the end</source>
        <translation>vor dem Ende steht ein Komma</translation>
    </message>
    <message>
        <source>strings must stand in double quotes</source>
        <translation>Zeichenketten stehen in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON kennt keine Kommentare</translation>
    </message>
    <message>
        <source>a word stands without quotes</source>
        <translation>ein Wort steht ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a number begins with a needless 0</source>
        <translation>eine Zahl beginnt mit einer überflüssigen 0</translation>
    </message>
    <message>
        <source>an escape is none of JSON&apos;s</source>
        <translation>eine Escape-Folge gehört nicht zu JSON</translation>
    </message>
    <message>
        <source>a control character is not escaped</source>
        <translation>ein Steuerzeichen ist nicht maskiert</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>es ist kein UTF-8</translation>
    </message>
    <message>
        <source>it is a page without the header fields it came with</source>
        <translation>es ist eine Seite ohne die Headerfelder, mit denen sie kam</translation>
    </message>
    <message>
        <source>it is a request without its response</source>
        <translation>es ist eine Anfrage ohne ihre Antwort</translation>
    </message>
    <message>
        <source>it was changed while it was read</source>
        <translation>der Inhalt wurde während des Lesens verändert</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>it is a web page, as a server sends it for a file that it has not</source>
        <translation>es ist eine Webseite, wie ein Server sie für eine Datei sendet, die er nicht hat</translation>
    </message>
    <message>
        <source>it is a key</source>
        <translation>es ist ein Schlüssel</translation>
    </message>
    <message>
        <source>it is the signature of a list, not the list</source>
        <translation>es ist die Signatur einer Liste, nicht die Liste selbst</translation>
    </message>
    <message>
        <source>it belongs to this program, which was not installed as a whole</source>
        <translation>es gehört zu diesem Programm, das nicht vollständig installiert wurde</translation>
    </message>
    <message>
        <source>nothing listens on this port, or a firewall refuses</source>
        <translation>an diesem Port lauscht nichts, oder eine Firewall weist ab</translation>
    </message>
    <message>
        <source>there is no way to this address from here</source>
        <translation>von hier führt kein Weg zu dieser Adresse</translation>
    </message>
    <message>
        <source>the proxy of this system did not let it through</source>
        <translation>der Proxy dieses Systems ließ die Verbindung nicht durch</translation>
    </message>
    <message>
        <source>the name server has not answered</source>
        <translation>der Nameserver hat nicht geantwortet</translation>
    </message>
    <message>
        <source>nobody answers at this port; a firewall may swallow the packets</source>
        <translation>an diesem Port antwortet niemand; womöglich verschluckt eine Firewall die Pakete</translation>
    </message>
    <message>
        <source>TLS was not agreed on; the port may serve http</source>
        <translation>keine Einigung auf TLS; womöglich spricht der Port http</translation>
    </message>
    <message>
        <source>its answer has not come, or not to its end</source>
        <translation>die Antwort kam nicht oder nicht bis zum Ende</translation>
    </message>
    <message>
        <source>the port does not speak TLS; try http</source>
        <translation>der Port spricht kein TLS; http versuchen</translation>
    </message>
    <message>
        <source>the server offers no version or cipher of TLS that is spoken here</source>
        <translation>der Server bietet weder eine TLS-Version noch eine Chiffre an, die hier gesprochen wird</translation>
    </message>
    <message>
        <source>the server wants a certificate of yours</source>
        <translation>der Server verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>the port speaks TLS; try https</source>
        <translation>der Port spricht TLS; https versuchen</translation>
    </message>
    <message>
        <source>the port speaks SSH</source>
        <translation>der Port spricht SSH</translation>
    </message>
    <message>
        <source>the port speaks like a server for mail or FTP</source>
        <translation>der Port spricht wie ein Mail- oder FTP-Server</translation>
    </message>
    <message>
        <source>the port speaks HTTP/2 only</source>
        <translation>der Port spricht nur HTTP/2</translation>
    </message>
    <message>
        <source>a page came without a header, as in HTTP/0.9</source>
        <translation>eine Seite kam ohne Header, wie bei HTTP/0.9</translation>
    </message>
    <message>
        <source>its header does not end</source>
        <translation>der Header endet nicht</translation>
    </message>
    <message>
        <source>there is a line break or a NUL inside</source>
        <translation>der Text enthält einen Zeilenumbruch oder ein NUL</translation>
    </message>
    <message>
        <source>the program itself sets it</source>
        <translation>das Programm setzt es selbst</translation>
    </message>
    <message>
        <source>a name has letters, digits and hyphens only</source>
        <translation>ein Name besteht nur aus Buchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>bcrypt looks at 72 bytes only and would leave the rest out</source>
        <translation>bcrypt sieht nur auf 72 Byte und würde den Rest auslassen</translation>
    </message>
    <message>
        <source>there is a NUL byte inside, where C programs stop reading</source>
        <translation>der Text enthält ein NUL-Byte, bei dem C-Programme zu lesen aufhören</translation>
    </message>
    <message>
        <source>its lines are not in the order of their hashes</source>
        <translation>die Zeilen stehen nicht in der Reihenfolge ihrer Hashes</translation>
    </message>
    <message>
        <source>its hashes have another length; SHA-1 has 40 digits, NTLM 32</source>
        <translation>die Hashes haben eine andere Länge; SHA-1 hat 40 Ziffern, NTLM 32</translation>
    </message>
    <message>
        <source>it is compressed; unpack it first</source>
        <translation>der Inhalt ist komprimiert; zuerst entpacken</translation>
    </message>
    <message>
        <source>it has fewer than two words</source>
        <translation>es sind weniger als zwei Wörter</translation>
    </message>
    <message>
        <source>the QR code holds something else</source>
        <translation>der QR-Code enthält etwas anderes</translation>
    </message>
    <message>
        <source>the secret is missing</source>
        <translation>das Geheimnis fehlt</translation>
    </message>
    <message>
        <source>a name in it is not known</source>
        <translation>ein Name darin ist nicht bekannt</translation>
    </message>
    <message>
        <source>a colon is missing between a name and its value</source>
        <translation>zwischen einem Namen und seinem Wert fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a number is out of range</source>
        <translation>eine Zahl liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>the length does not hold what is asked of each class</source>
        <translation>die Länge reicht nicht für das, was von jeder Zeichenklasse verlangt wird</translation>
    </message>
    <message>
        <source>no character is left to draw from</source>
        <translation>es bleibt kein Zeichen, aus dem gezogen werden könnte</translation>
    </message>
    <message>
        <source>it is a bare digest; nothing in it tells its kind</source>
        <translation>es ist ein bloßer Hashwert; nichts darin verrät seine Art</translation>
    </message>
    <message>
        <source>a shell has replaced what follows a $; put it between single quotes</source>
        <translation>eine Shell hat ersetzt, was auf ein $ folgt; in einfache Anführungszeichen setzen</translation>
    </message>
</context>
<context>
    <name>core::Error</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Something went wrong inside the program (%1); please report it</source>
        <translation>Fehler im Programm selbst (%1); er sollte gemeldet werden</translation>
    </message>
    <message>
        <source>The self-test of %1 failed; nothing was computed</source>
        <translation>Der Selbsttest von %1 ist fehlgeschlagen; nichts wurde berechnet</translation>
    </message>
    <message>
        <source>%1 is not available on this system</source>
        <translation>%1 ist auf diesem System nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 is not a known algorithm</source>
        <translation>%1 ist kein bekannter Algorithmus</translation>
    </message>
    <message>
        <source>%1 has no name in this format</source>
        <translation>%1 hat in diesem Format keinen Namen</translation>
    </message>
    <message>
        <source>%1 does not exist in this encoding</source>
        <translation>%1 gibt es in dieser Kodierung nicht</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>The data was changed, or the key is another one</source>
        <translation>Die Daten wurden verändert, oder der Schlüssel ist ein anderer</translation>
    </message>
    <message>
        <source>The memory reserved for secrets is full</source>
        <translation>Der für Geheimnisse reservierte Speicher ist voll</translation>
    </message>
    <message>
        <source>There is not enough memory for %1</source>
        <translation>Nicht genug Arbeitsspeicher für %1</translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB, the most that a secret may have</source>
        <translation>%1 ist größer als 64 KiB, die Obergrenze für Geheimnisse</translation>
    </message>
    <message>
        <source>%1 is not well-formed</source>
        <translation>%1 ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 existiert nicht</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist</source>
        <translation>Der Ordner für %1 existiert nicht</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 existiert bereits</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 ist ein Ordner</translation>
    </message>
    <message>
        <source>No permission for %1</source>
        <translation>Keine Berechtigung für %1</translation>
    </message>
    <message>
        <source>%1 is another user&apos;s link in a folder that everybody may write to; it is not followed</source>
        <translation>%1 ist ein Link eines anderen Benutzers in einem Ordner, in den alle schreiben dürfen; ihm wird nicht gefolgt</translation>
    </message>
    <message>
        <source>%1 leads out of the folder</source>
        <translation>%1 führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>No space left to write %1</source>
        <translation>Kein Speicherplatz mehr, um %1 zu schreiben</translation>
    </message>
    <message>
        <source>%1 holds no checksum</source>
        <translation>%1 enthält keine Prüfsumme</translation>
    </message>
    <message>
        <source>%1 holds no HTTP header field</source>
        <translation>%1 enthält kein HTTP-Headerfeld</translation>
    </message>
    <message>
        <source>%1 holds no Content Security Policy</source>
        <translation>%1 enthält keine Content Security Policy</translation>
    </message>
    <message>
        <source>%1 is larger than what is taken in</source>
        <translation>%1 ist größer, als hier angenommen wird</translation>
    </message>
    <message>
        <source>%1 is no certificate that can be read</source>
        <translation>%1 ist kein lesbares Zertifikat</translation>
    </message>
    <message>
        <source>No address was found for %1</source>
        <translation>Keine Adresse für %1 gefunden</translation>
    </message>
    <message>
        <source>%1 takes no connection</source>
        <translation>%1 nimmt keine Verbindung an</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was whole</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 hat zu lange gebraucht</translation>
    </message>
    <message>
        <source>There is no secure connection to %1</source>
        <translation>Keine sichere Verbindung zu %1</translation>
    </message>
    <message>
        <source>%1 does not answer in HTTP</source>
        <translation>%1 antwortet nicht in HTTP</translation>
    </message>
    <message>
        <source>%1 was not asked: connections are switched off</source>
        <translation>%1 wurde nicht angefragt: Verbindungen sind abgeschaltet</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program</source>
        <translation>Port %1 wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>%1 is no password hash that is known here</source>
        <translation>%1 ist kein hier bekannter Passwort-Hash</translation>
    </message>
    <message>
        <source>%1 takes 72 bytes of a password at most</source>
        <translation>%1 nimmt höchstens 72 Byte eines Passworts an</translation>
    </message>
    <message>
        <source>%1 is no otpauth address</source>
        <translation>%1 ist keine otpauth-Adresse</translation>
    </message>
    <message>
        <source>%1 shows no QR code that can be read</source>
        <translation>%1 zeigt keinen lesbaren QR-Code</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read</source>
        <translation>%1 ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>%1 is no list of Pwned Passwords</source>
        <translation>%1 ist keine Liste von Pwned Passwords</translation>
    </message>
    <message>
        <source>%1 is no list of words</source>
        <translation>%1 ist keine Wortliste</translation>
    </message>
    <message>
        <source>%1 holds no password rules</source>
        <translation>%1 enthält keine Passwortregeln</translation>
    </message>
    <message>
        <source>No password can be made to these rules</source>
        <translation>Nach diesen Regeln lässt sich kein Passwort erzeugen</translation>
    </message>
    <message>
        <source>%1 is no UUID and no ULID</source>
        <translation>%1 ist weder eine UUID noch eine ULID</translation>
    </message>
    <message>
        <source>%1 would take more time or memory than is given here</source>
        <translation>%1 würde mehr Zeit oder Speicher brauchen, als hier zugestanden wird</translation>
    </message>
</context>
<context>
    <name>core::compare</name>
    <message>
        <source>The text is the same, its encoding differs: %1</source>
        <translation>Der Text ist derselbe, die Kodierung verschieden: %1</translation>
    </message>
    <message>
        <source>Some editors and the redirections of Windows PowerShell 5 write UTF-16; most programs write UTF-8.</source>
        <translation>Manche Editoren und die Umleitungen der Windows PowerShell 5 schreiben UTF-16; die meisten Programme schreiben UTF-8.</translation>
    </message>
    <message>
        <source>Save one of them in the encoding of the other.</source>
        <translation>Eine der beiden in der Kodierung der anderen speichern.</translation>
    </message>
    <message>
        <source>Only the left file begins with a byte order mark</source>
        <translation>Nur die linke Datei beginnt mit einer Byte Order Mark (BOM)</translation>
    </message>
    <message>
        <source>Some editors put these three bytes before text in UTF-8.</source>
        <translation>Manche Editoren setzen diese drei Bytes vor Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it without a byte order mark.</source>
        <translation>Ohne Byte Order Mark speichern.</translation>
    </message>
    <message>
        <source>Only the right file begins with a byte order mark</source>
        <translation>Nur die rechte Datei beginnt mit einer Byte Order Mark (BOM)</translation>
    </message>
    <message>
        <source>The text is the same, its line ends differ: %1</source>
        <translation>Der Text ist derselbe, die Zeilenenden sind verschieden: %1</translation>
    </message>
    <message>
        <source>Editors, Git (core.autocrlf) and transfers in text mode change the ends of lines. A file that is no text is damaged by that.</source>
        <translation>Editoren, Git (core.autocrlf) und Übertragungen im Textmodus ändern Zeilenenden. Eine Datei, die kein Text ist, wird dadurch beschädigt.</translation>
    </message>
    <message>
        <source>Convert the line ends, or copy the file again without a conversion.</source>
        <translation>Die Zeilenenden umwandeln oder die Datei ohne Umwandlung erneut kopieren.</translation>
    </message>
    <message>
        <source>The text is the same but for spaces and tabs at the ends of lines</source>
        <translation>Der Text ist derselbe bis auf Leerzeichen und Tabulatoren an den Zeilenenden</translation>
    </message>
    <message>
        <source>Many editors take them away when they save.</source>
        <translation>Viele Editoren entfernen sie beim Speichern.</translation>
    </message>
    <message>
        <source>The text is the same but for line ends after it</source>
        <translation>Der Text ist derselbe bis auf Zeilenenden an seinem Schluss</translation>
    </message>
    <message>
        <source>Editors add a last line end, or take away empty lines.</source>
        <translation>Editoren ergänzen ein letztes Zeilenende oder entfernen leere Zeilen.</translation>
    </message>
    <message>
        <source>The right file begins with the whole left one and goes on</source>
        <translation>Die rechte Datei beginnt mit der ganzen linken und geht weiter</translation>
    </message>
    <message>
        <source>A copy or a download that stopped early looks like this.</source>
        <translation>So sieht eine Kopie oder ein Download aus, der vorzeitig abbrach.</translation>
    </message>
    <message>
        <source>If the left one is a copy, copy it again.</source>
        <translation>Falls die linke eine Kopie ist, sie erneut kopieren.</translation>
    </message>
    <message>
        <source>The left file begins with the whole right one and goes on</source>
        <translation>Die linke Datei beginnt mit der ganzen rechten und geht weiter</translation>
    </message>
    <message>
        <source>If the right one is a copy, copy it again.</source>
        <translation>Falls die rechte eine Kopie ist, sie erneut kopieren.</translation>
    </message>
    <message>
        <source>What the longer file has more is zeros only</source>
        <translation>Was die längere Datei mehr hat, sind nur Nullen</translation>
    </message>
    <message>
        <source>Images of disks and tapes are filled up to a whole block, and files may be made longer before they are written.</source>
        <translation>Abbilder von Datenträgern und Bändern werden bis zu einem ganzen Block aufgefüllt, und manche Dateien werden verlängert, bevor sie geschrieben werden.</translation>
    </message>
    <message>
        <source>The left file has zeros where the right one has data</source>
        <translation>Die linke Datei hat Nullen, wo die rechte Daten hat</translation>
    </message>
    <message>
        <source>Whole blocks of zeros are what a failed transfer or a computer that lost power leaves behind.</source>
        <translation>Ganze Blöcke aus Nullen hinterlässt eine fehlgeschlagene Übertragung oder ein Rechner, dem der Strom ausfiel.</translation>
    </message>
    <message>
        <source>The right file has zeros where the left one has data</source>
        <translation>Die rechte Datei hat Nullen, wo die linke Daten hat</translation>
    </message>
    <message>
        <source>A single bit differs</source>
        <translation>Ein einziges Bit ist verschieden</translation>
    </message>
    <message>
        <source>No program changes one bit of a file; failing memory, disks and cables do. Other files may be damaged too.</source>
        <translation>Kein Programm ändert ein einzelnes Bit einer Datei; das tun fehlerhafter Arbeitsspeicher, Datenträger und Kabel. Auch andere Dateien können beschädigt sein.</translation>
    </message>
    <message>
        <source>Test the memory and the disk, and copy the file again.</source>
        <translation>Arbeitsspeicher und Datenträger testen und die Datei erneut kopieren.</translation>
    </message>
</context>
<context>
    <name>core::fetch</name>
    <message>
        <source>it vouches for itself (self-signed)</source>
        <translation>es bürgt für sich selbst (selbstsigniert)</translation>
    </message>
    <message>
        <source>this system does not know who issued it</source>
        <translation>dieses System kennt den Aussteller nicht</translation>
    </message>
    <message>
        <source>the server does not send an intermediate certificate</source>
        <translation>der Server sendet ein Zwischenzertifikat nicht mit</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es ist noch nicht gültig</translation>
    </message>
    <message>
        <source>it is for another host</source>
        <translation>es gilt für einen anderen Host</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>its signature can be forged</source>
        <translation>seine Signatur lässt sich fälschen</translation>
    </message>
    <message>
        <source>its key is too short</source>
        <translation>sein Schlüssel ist zu kurz</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>seine Signatur ist falsch</translation>
    </message>
    <message>
        <source>it is not meant for servers</source>
        <translation>es ist nicht für Server bestimmt</translation>
    </message>
    <message>
        <source>its issuer was not allowed to issue it</source>
        <translation>sein Aussteller durfte es nicht ausstellen</translation>
    </message>
    <message>
        <source>it does not pass the checks of the TLS library</source>
        <translation>es besteht die Prüfungen der TLS-Bibliothek nicht</translation>
    </message>
    <message>
        <source>The connection uses %1</source>
        <translation>Die Verbindung verwendet %1</translation>
    </message>
    <message>
        <source>Nothing newer could be agreed on. This version was retired because its hashes and ciphers can be attacked, and current browsers refuse it.</source>
        <translation>Auf Neueres gab es keine Einigung. Diese Version wurde zurückgezogen, weil ihre Hashes und Chiffren angreifbar sind, und heutige Browser lehnen sie ab.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and TLS 1.3, and switch older versions off.</source>
        <translation>TLS 1.2 und TLS 1.3 anbieten und ältere Versionen abschalten.</translation>
    </message>
    <message>
        <source>%1 is still offered</source>
        <translation>%1 wird noch angeboten</translation>
    </message>
    <message>
        <source>It was retired in 2021: its hashes and ciphers can be attacked. No current browser needs it, and what is offered can be forced upon a client that still takes it.</source>
        <translation>2021 zurückgezogen: Hashes und Chiffren sind angreifbar. Kein heutiger Browser braucht diese Version, und was angeboten wird, lässt sich einem Client aufzwingen, der sie noch annimmt.</translation>
    </message>
    <message>
        <source>Switch it off, and keep TLS 1.2 and TLS 1.3.</source>
        <translation>Abschalten und TLS 1.2 und TLS 1.3 behalten.</translation>
    </message>
    <message>
        <source>TLS 1.3 is not offered</source>
        <translation>TLS 1.3 wird nicht angeboten</translation>
    </message>
    <message>
        <source>It connects a round trip sooner, hides the certificate from eavesdroppers and leaves no weak cipher to choose.</source>
        <translation>Damit steht die Verbindung einen Umlauf früher, das Zertifikat bleibt vor Lauschern verborgen, und eine schwache Chiffre steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>Switch TLS 1.3 on; it needs no other certificate.</source>
        <translation>TLS 1.3 einschalten; ein anderes Zertifikat ist nicht nötig.</translation>
    </message>
    <message>
        <source>The server chooses %1</source>
        <translation>Der Server wählt %1</translation>
    </message>
    <message>
        <source>This cipher suite does not encrypt, does not prove who the server is, or uses a key that anybody can guess.</source>
        <translation>Diese Cipher-Suite verschlüsselt nicht, beweist nicht, wer der Server ist, oder verwendet einen Schlüssel, den jeder erraten kann.</translation>
    </message>
    <message>
        <source>Offer suites with AES-GCM or ChaCha20-Poly1305 and ephemeral keys only.</source>
        <translation>Nur Suiten mit AES-GCM oder ChaCha20-Poly1305 und kurzlebigen Schlüsseln anbieten.</translation>
    </message>
    <message>
        <source>The cipher in it is broken: parts of what is sent, such as cookies, can be recovered by those who record enough of it.</source>
        <translation>Die enthaltene Chiffre ist gebrochen: Teile des Gesendeten, etwa Cookies, kann zurückgewinnen, wer genug davon aufzeichnet.</translation>
    </message>
    <message>
        <source>The server chooses %1, without forward secrecy</source>
        <translation>Der Server wählt %1, ohne Forward Secrecy</translation>
    </message>
    <message>
        <source>Whoever gets the server&apos;s key one day can decrypt everything that was recorded until then.</source>
        <translation>Wer eines Tages an den Schlüssel des Servers kommt, kann alles entschlüsseln, was bis dahin aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Put suites with ECDHE first, and leave out those that begin with TLS_RSA.</source>
        <translation>Suiten mit ECDHE an den Anfang setzen und die weglassen, die mit TLS_RSA beginnen.</translation>
    </message>
    <message>
        <source>In CBC mode the encryption is checked after the padding; several attacks made use of the time that takes, and each needed mending anew.</source>
        <translation>Im CBC-Modus wird die Verschlüsselung erst nach der Auffüllung geprüft; mehrere Angriffe nutzten die Zeit, die das braucht, und jeder musste von neuem abgewehrt werden.</translation>
    </message>
    <message>
        <source>Put suites with AES-GCM or ChaCha20-Poly1305 first.</source>
        <translation>Suiten mit AES-GCM oder ChaCha20-Poly1305 an den Anfang setzen.</translation>
    </message>
    <message>
        <source>Keys are agreed on with %1</source>
        <translation>Schlüssel werden mit %1 vereinbart</translation>
    </message>
    <message>
        <source>Finite fields of less than 2048 bits can be broken with great effort, once for all servers that share one.</source>
        <translation>Endliche Körper mit weniger als 2048 Bit lassen sich mit großem Aufwand brechen, und zwar auf einmal für alle Server, die denselben verwenden.</translation>
    </message>
    <message>
        <source>Use X25519 or P-256, or a field of at least 2048 bits.</source>
        <translation>X25519 oder P-256 verwenden, oder einen Körper mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>The certificate expired on %1</source>
        <translation>Das Zertifikat ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>Browsers warn visitors away, and programs refuse to connect. People learn to click warnings away, the real ones too.</source>
        <translation>Browser warnen Besucher, und Programme verweigern die Verbindung. Wer sich daran gewöhnt, Warnungen wegzuklicken, tut es auch bei echten.</translation>
    </message>
    <message>
        <source>Renew the certificate, and let a program do so from now on.</source>
        <translation>Das Zertifikat erneuern und dies künftig einem Programm überlassen.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1</source>
        <translation>Das Zertifikat ist erst ab %1 gültig</translation>
    </message>
    <message>
        <source>Browsers warn visitors away until then. Often the clock of the server that made it is wrong, or that of this computer.</source>
        <translation>Bis dahin warnen Browser die Besucher. Oft geht die Uhr des Servers falsch, der es erzeugt hat, oder die dieses Rechners.</translation>
    </message>
    <message>
        <source>Check the clocks, or have the certificate issued anew.</source>
        <translation>Die Uhren prüfen oder das Zertifikat neu ausstellen lassen.</translation>
    </message>
    <message>
        <source>The certificate expires on %1</source>
        <translation>Das Zertifikat läuft am %1 ab</translation>
    </message>
    <message>
        <source>That is very soon for a certificate of this lifetime; what renews it should have done so by now.</source>
        <translation>Das ist sehr bald für ein Zertifikat dieser Laufzeit; was es erneuert, hätte das inzwischen tun sollen.</translation>
    </message>
    <message>
        <source>Renew the certificate, and find out why that did not happen by itself.</source>
        <translation>Das Zertifikat erneuern und herausfinden, warum das nicht von selbst geschah.</translation>
    </message>
    <message>
        <source>Renewal is due.</source>
        <translation>Die Erneuerung steht an.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The certificate is for other hosts: %1</source>
        <translation>Das Zertifikat gilt für andere Hosts: %1</translation>
    </message>
    <message>
        <source>It proves that the server is somebody, but not that it is the one that was asked for. Browsers warn visitors away.</source>
        <translation>Es beweist, dass der Server jemand ist, aber nicht der, nach dem gefragt wurde. Browser warnen Besucher.</translation>
    </message>
    <message>
        <source>Install a certificate whose alternative names hold this host.</source>
        <translation>Ein Zertifikat installieren, dessen alternative Namen diesen Host enthalten.</translation>
    </message>
    <message>
        <source>The certificate names no host</source>
        <translation>Das Zertifikat nennt keinen Host</translation>
    </message>
    <message>
        <source>Browsers look at the subject alternative names alone, and a common name counts for nothing since 2017.</source>
        <translation>Browser sehen nur auf die Subject Alternative Names; ein Common Name zählt seit 2017 nichts mehr.</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Das Zertifikat ist selbstsigniert</translation>
    </message>
    <message>
        <source>Anybody can make one with the same names, so that it tells nobody apart who sits in between.</source>
        <translation>Jeder kann eines mit denselben Namen erzeugen; wer sich dazwischengesetzt hat, lässt sich daran nicht erkennen.</translation>
    </message>
    <message>
        <source>Have it issued by an authority that your visitors trust, or give them yours.</source>
        <translation>Es von einer Zertifizierungsstelle ausstellen lassen, der die Besucher vertrauen, oder ihnen die eigene geben.</translation>
    </message>
    <message>
        <source>This system does not trust the issuer %1</source>
        <translation>Dieses System vertraut dem Aussteller %1 nicht</translation>
    </message>
    <message>
        <source>Nobody whom this system trusts vouches for the certificate. That is as it should be for an authority of your own, as long as it is given along.</source>
        <translation>Niemand, dem dieses System vertraut, bürgt für das Zertifikat. Bei einer eigenen Zertifizierungsstelle ist das in Ordnung, solange ihr Zertifikat mitgegeben wird.</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority, or give the certificate of your own authority along.</source>
        <translation>Ein Zertifikat einer öffentlichen Zertifizierungsstelle verwenden oder das der eigenen mitgeben.</translation>
    </message>
    <message>
        <source>The server does not send the certificate of %1</source>
        <translation>Der Server sendet das Zertifikat von %1 nicht mit</translation>
    </message>
    <message>
        <source>Some browsers fetch what is missing, or have seen it elsewhere; other programs fail. So it works for some and not for others.</source>
        <translation>Manche Browser holen das Fehlende oder haben es anderswo gesehen; andere Programme scheitern. So geht es bei den einen und bei den anderen nicht.</translation>
    </message>
    <message>
        <source>Send the intermediate certificates after the server&apos;s own; authorities offer the file as full chain.</source>
        <translation>Die Zwischenzertifikate nach dem Zertifikat des Servers senden; Zertifizierungsstellen bieten die Datei als „full chain“ an.</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>Das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>Its authority has withdrawn it, as when the key was stolen: somebody else may be able to pose as this server.</source>
        <translation>Die Zertifizierungsstelle hat es zurückgezogen, etwa weil der Schlüssel gestohlen wurde: Womöglich kann sich jemand anderes als dieser Server ausgeben.</translation>
    </message>
    <message>
        <source>Make a new key, and have a new certificate issued.</source>
        <translation>Einen neuen Schlüssel erzeugen und ein neues Zertifikat ausstellen lassen.</translation>
    </message>
    <message>
        <source>A certificate is signed over %1</source>
        <translation>Ein Zertifikat ist über %1 signiert</translation>
    </message>
    <message>
        <source>Two certificates with the same value of this hash can be made, and so a false one with a true signature. Browsers refuse it.</source>
        <translation>Zwei Zertifikate mit demselben Wert dieses Hashes lassen sich erzeugen, und damit ein falsches mit echter Signatur. Browser lehnen es ab.</translation>
    </message>
    <message>
        <source>Have the certificate issued anew, signed over SHA-256 or better.</source>
        <translation>Das Zertifikat neu ausstellen lassen, signiert über SHA-256 oder besser.</translation>
    </message>
    <message>
        <source>The key of a certificate is short: %1</source>
        <translation>Der Schlüssel eines Zertifikats ist kurz: %1</translation>
    </message>
    <message>
        <source>Keys of this size are within reach of those who can spend enough; then they pose as the server.</source>
        <translation>Schlüssel dieser Größe sind für den erreichbar, der genug aufwendet; er gibt sich dann als der Server aus.</translation>
    </message>
    <message>
        <source>Make a new key: P-256, or RSA with at least 2048 bits.</source>
        <translation>Einen neuen Schlüssel erzeugen: P-256, oder RSA mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>The signature of the certificate is wrong</source>
        <translation>Die Signatur des Zertifikats ist falsch</translation>
    </message>
    <message>
        <source>It was changed after it was issued, or another key than its issuer&apos;s signed it.</source>
        <translation>Es wurde nach dem Ausstellen verändert, oder ein anderer Schlüssel als der des Ausstellers hat es signiert.</translation>
    </message>
    <message>
        <source>Install the certificate as the authority gave it.</source>
        <translation>Das Zertifikat so installieren, wie die Zertifizierungsstelle es ausgab.</translation>
    </message>
    <message>
        <source>The certificate is not meant for servers</source>
        <translation>Das Zertifikat ist nicht für Server bestimmt</translation>
    </message>
    <message>
        <source>Its key usage or extended key usage allows other things only, such as signing mail.</source>
        <translation>Key Usage oder Extended Key Usage erlauben nur anderes, etwa das Signieren von E-Mails.</translation>
    </message>
    <message>
        <source>Have it issued with the extended key usage serverAuth.</source>
        <translation>Es mit der Extended Key Usage serverAuth ausstellen lassen.</translation>
    </message>
    <message>
        <source>%1 was not allowed to issue the certificate</source>
        <translation>%1 durfte das Zertifikat nicht ausstellen</translation>
    </message>
    <message>
        <source>The issuer is no authority, or its own certificate limits it to other names or to fewer levels.</source>
        <translation>Der Aussteller ist keine Zertifizierungsstelle, oder sein eigenes Zertifikat beschränkt ihn auf andere Namen oder auf weniger Stufen.</translation>
    </message>
    <message>
        <source>Have it issued by an authority that may.</source>
        <translation>Es von einer Zertifizierungsstelle ausstellen lassen, die das darf.</translation>
    </message>
    <message>
        <source>The certificate does not pass the checks of the TLS library</source>
        <translation>Das Zertifikat besteht die Prüfungen der TLS-Bibliothek nicht</translation>
    </message>
    <message>
        <source>It, or one that it relies on, is malformed or breaks a rule of certificates.</source>
        <translation>Es oder eines, auf das es sich stützt, ist fehlerhaft oder verletzt eine Regel für Zertifikate.</translation>
    </message>
    <message>
        <source>Have it issued anew.</source>
        <translation>Es neu ausstellen lassen.</translation>
    </message>
    <message>
        <source>The certificate is valid for %1 days</source>
        <translation>Das Zertifikat gilt %1 Tage</translation>
    </message>
    <message>
        <source>That is longer than public authorities were allowed when it was issued; browsers refuse it.</source>
        <translation>Das ist länger, als öffentlichen Zertifizierungsstellen beim Ausstellen erlaubt war; Browser lehnen es ab.</translation>
    </message>
    <message>
        <source>Have it issued anew, for a shorter time.</source>
        <translation>Es neu ausstellen lassen, für kürzere Zeit.</translation>
    </message>
    <message>
        <source>Public authorities may issue for 200 days since 15 March 2026, for 100 days from 15 March 2027 and for 47 days from 15 March 2029: its successors will not last that long.</source>
        <translation>Öffentliche Zertifizierungsstellen dürfen seit dem 15. März 2026 für 200 Tage ausstellen, ab dem 15. März 2027 für 100 Tage und ab dem 15. März 2029 für 47 Tage: Die Nachfolger werden nicht so lange gelten.</translation>
    </message>
    <message>
        <source>Let a program renew it.</source>
        <translation>Die Erneuerung einem Programm überlassen.</translation>
    </message>
    <message>
        <source>The certificate holds no proof of being in a public log</source>
        <translation>Das Zertifikat enthält keinen Nachweis, in einem öffentlichen Log zu stehen</translation>
    </message>
    <message>
        <source>Browsers refuse public certificates without such timestamps. The server may send them in another way, which cannot be seen here.</source>
        <translation>Browser lehnen öffentliche Zertifikate ohne solche Zeitstempel ab. Der Server könnte sie auf anderem Weg senden, was hier nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Have it issued by an authority that logs its certificates.</source>
        <translation>Es von einer Zertifizierungsstelle ausstellen lassen, die ihre Zertifikate in Logs einträgt.</translation>
    </message>
    <message>
        <source>The certificate demands a staple, and the server sends none</source>
        <translation>Das Zertifikat verlangt eine OCSP-Stapling-Antwort, und der Server sendet keine</translation>
    </message>
    <message>
        <source>It says that it is only valid together with a fresh word of its authority; some clients refuse it otherwise.</source>
        <translation>Es erklärt sich nur zusammen mit einer frischen Auskunft der Zertifizierungsstelle für gültig; manche Clients lehnen es sonst ab.</translation>
    </message>
    <message>
        <source>Switch OCSP stapling on, or have the certificate issued without that demand.</source>
        <translation>OCSP-Stapling einschalten oder das Zertifikat ohne diese Forderung ausstellen lassen.</translation>
    </message>
    <message>
        <source>The word of the authority that the server sends along is out of date</source>
        <translation>Die OCSP-Stapling-Antwort der Zertifizierungsstelle, die der Server mitsendet, ist veraltet</translation>
    </message>
    <message>
        <source>Clients that look at it do not connect. The server has not been able to fetch a fresh one.</source>
        <translation>Clients, die sie beachten, bauen keine Verbindung auf. Der Server konnte keine frische holen.</translation>
    </message>
    <message>
        <source>Let the server reach its authority&apos;s OCSP address, and check its clock.</source>
        <translation>Dem Server Zugang zur OCSP-Adresse der Zertifizierungsstelle geben und seine Uhr prüfen.</translation>
    </message>
    <message>
        <source>The word of the authority that the server sends along cannot be believed</source>
        <translation>Der OCSP-Stapling-Antwort der Zertifizierungsstelle, die der Server mitsendet, ist nicht zu glauben</translation>
    </message>
    <message>
        <source>It is malformed, is about another certificate, or was not signed by whom it should be.</source>
        <translation>Sie ist fehlerhaft, betrifft ein anderes Zertifikat oder wurde nicht von der zuständigen Stelle signiert.</translation>
    </message>
    <message>
        <source>Check which certificate and issuer the server&apos;s OCSP stapling is set up for.</source>
        <translation>Prüfen, für welches Zertifikat und welchen Aussteller das OCSP-Stapling des Servers eingerichtet ist.</translation>
    </message>
</context>
<context>
    <name>core::hash</name>
    <message>
        <source>No practical attack is known.</source>
        <translation>Kein praktischer Angriff ist bekannt.</translation>
    </message>
    <message>
        <source>No practical attack is known, and a digest cannot be extended to that of a longer text.</source>
        <translation>Kein praktischer Angriff ist bekannt, und ein Hashwert lässt sich nicht zu dem eines längeren Textes erweitern.</translation>
    </message>
    <message>
        <source>No practical attack is known. This is Keccak as Ethereum uses it; SHA3-256 pads the text differently.</source>
        <translation>Kein praktischer Angriff ist bekannt. Das ist Keccak, wie Ethereum es verwendet; SHA3-256 füllt den Text anders auf.</translation>
    </message>
    <message>
        <source>No practical attack is known, but 160 bits leave a thin margin against collisions; new designs take SHA-256.</source>
        <translation>Kein praktischer Angriff ist bekannt, aber 160 Bit lassen wenig Reserve gegen Kollisionen; neue Entwürfe verwenden SHA-256.</translation>
    </message>
    <message>
        <source>Two files with the same digest can be made at will (SHAttered, 2017).</source>
        <translation>Zwei Dateien mit demselben Hashwert lassen sich beliebig erzeugen (SHAttered, 2017).</translation>
    </message>
    <message>
        <source>Two files with the same digest are made in seconds (Wang and others, 2004).</source>
        <translation>Zwei Dateien mit demselben Hashwert sind in Sekunden erzeugt (Wang und andere, 2004).</translation>
    </message>
    <message>
        <source>It finds damage by accident; anybody can make a file with a wanted CRC.</source>
        <translation>Findet zufällige Beschädigungen; eine Datei mit gewünschter CRC kann jeder erzeugen.</translation>
    </message>
    <message>
        <source>an absolute name</source>
        <translation>ein absoluter Name</translation>
    </message>
    <message>
        <source>the name climbs out of the folder with &quot;..&quot;</source>
        <translation>der Name führt mit „..“ aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>a link leads out of the folder</source>
        <translation>ein Link führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>es ist ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>Der Schlüssel ist leer</translation>
    </message>
    <message>
        <source>Anybody can compute this value: it proves nothing about who made it.</source>
        <translation>Diesen Wert kann jeder berechnen: Er beweist nichts über den Urheber.</translation>
    </message>
    <message>
        <source>Use a random key as long as the digest.</source>
        <translation>Einen zufälligen Schlüssel von der Länge des Hashwerts verwenden.</translation>
    </message>
    <message>
        <source>The key has %1 bytes, fewer than the digest</source>
        <translation>Der Schlüssel hat %1 Byte, weniger als der Hashwert</translation>
    </message>
    <message>
        <source>A key shorter than the digest is the weakest part of an HMAC.</source>
        <translation>Ein Schlüssel, der kürzer ist als der Hashwert, ist der schwächste Teil eines HMAC.</translation>
    </message>
    <message>
        <source>The key has %1 bytes, more than the block, so its digest is used instead</source>
        <translation>Der Schlüssel hat %1 Byte, mehr als der Block; stattdessen wird sein Hashwert verwendet</translation>
    </message>
    <message>
        <source>The specification shortens such a key; this is as secure, but two keys, the long one and its digest, give the same value.</source>
        <translation>Die Spezifikation kürzt einen solchen Schlüssel; das ist ebenso sicher, aber zwei Schlüssel, der lange und sein Hashwert, ergeben denselben Wert.</translation>
    </message>
    <message>
        <source>The key begins with a byte order mark</source>
        <translation>Der Schlüssel beginnt mit einer Byte Order Mark (BOM)</translation>
    </message>
    <message>
        <source>An editor put it there; the other side, without it, computes another value.</source>
        <translation>Ein Editor hat sie eingefügt; die Gegenseite berechnet ohne sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>Save the key without a byte order mark, or give it in hex or Base64.</source>
        <translation>Den Schlüssel ohne Byte Order Mark speichern oder als hex oder Base64 angeben.</translation>
    </message>
    <message>
        <source>The key looks like UTF-16 text</source>
        <translation>Der Schlüssel sieht nach UTF-16-Text aus</translation>
    </message>
    <message>
        <source>Every second byte is zero; the other side, with UTF-8, computes another value.</source>
        <translation>Jedes zweite Byte ist null; die Gegenseite berechnet mit UTF-8 einen anderen Wert.</translation>
    </message>
    <message>
        <source>Save the key as UTF-8, or give it in hex or Base64.</source>
        <translation>Den Schlüssel als UTF-8 speichern oder als hex oder Base64 angeben.</translation>
    </message>
    <message>
        <source>The key is a file with a private key for signatures (PEM or PuTTY)</source>
        <translation>Der Schlüssel ist eine Datei mit einem privaten Schlüssel für Signaturen (PEM oder PuTTY)</translation>
    </message>
    <message>
        <source>HMAC wants a secret that both sides share; a private key must not be shared.</source>
        <translation>HMAC verlangt ein Geheimnis, das beide Seiten teilen; ein privater Schlüssel darf nicht geteilt werden.</translation>
    </message>
    <message>
        <source>%1 of %2 hex digits; the others are missing</source>
        <translation>%1 von %2 Hexadezimalziffern; die übrigen fehlen</translation>
    </message>
    <message>
        <source>%1 hex digits, which is more than the %2 of a digest</source>
        <translation>%1 Hexadezimalziffern, mehr als die %2 eines Hashwerts</translation>
    </message>
    <message>
        <source>Character %3 is not a hex digit</source>
        <translation>Zeichen %3 ist keine Hexadezimalziffer</translation>
    </message>
    <message>
        <source>signed with OpenPGP; the signature was not checked</source>
        <translation>mit OpenPGP signiert; die Signatur wurde nicht geprüft</translation>
    </message>
    <message>
        <source>signed with minisign; the signature was not checked</source>
        <translation>mit minisign signiert; die Signatur wurde nicht geprüft</translation>
    </message>
    <message>
        <source>signed with signify; the signature was not checked</source>
        <translation>mit signify signiert; die Signatur wurde nicht geprüft</translation>
    </message>
    <message>
        <source>signed with OpenSSH; the signature was not checked</source>
        <translation>mit OpenSSH signiert; die Signatur wurde nicht geprüft</translation>
    </message>
    <message>
        <source>signed with a certificate (CMS); the signature was not checked</source>
        <translation>mit einem Zertifikat (CMS) signiert; die Signatur wurde nicht geprüft</translation>
    </message>
</context>
<context>
    <name>core::http</name>
    <message>
        <source>%1 is a directive among the values of %2</source>
        <translation>%1 ist eine Direktive unter den Werten von %2</translation>
    </message>
    <message>
        <source>Without a semicolon before it, the browser takes it for a source that matches nothing, and the directive is not in force.</source>
        <translation>Ohne Semikolon davor hält der Browser sie für eine Quelle, zu der nichts passt, und die Direktive gilt nicht.</translation>
    </message>
    <message>
        <source>%2 is not a known directive</source>
        <translation>%2 ist keine bekannte Direktive</translation>
    </message>
    <message>
        <source>Browsers skip what they do not know: what it was meant to forbid stays allowed.</source>
        <translation>Browser übergehen, was sie nicht kennen: was sie verbieten sollte, bleibt erlaubt.</translation>
    </message>
    <message>
        <source>%2 ends with a colon</source>
        <translation>%2 endet mit einem Doppelpunkt</translation>
    </message>
    <message>
        <source>A directive&apos;s name has none, so browsers skip the whole directive.</source>
        <translation>Der Name einer Direktive hat keinen, daher übergehen Browser die ganze Direktive.</translation>
    </message>
    <message>
        <source>%1 lacks its single quotes</source>
        <translation>%1 fehlen die einfachen Anführungszeichen</translation>
    </message>
    <message>
        <source>Without them it is read as the name of a host, and the keyword is not in force.</source>
        <translation>Ohne sie wird es als Name eines Hosts gelesen, und das Schlüsselwort gilt nicht.</translation>
    </message>
    <message>
        <source>%1 is not a valid keyword</source>
        <translation>%1 ist kein gültiges Schlüsselwort</translation>
    </message>
    <message>
        <source>Browsers skip it: it neither allows nor forbids anything.</source>
        <translation>Browser übergehen es: es erlaubt und verbietet nichts.</translation>
    </message>
    <message>
        <source>%1 is not written in Base64</source>
        <translation>%1 ist nicht in Base64 geschrieben</translation>
    </message>
    <message>
        <source>Browsers skip a nonce with other characters, and the scripts that carry it do not run.</source>
        <translation>Browser übergehen eine Nonce mit anderen Zeichen, und die Skripte, die sie tragen, laufen nicht.</translation>
    </message>
    <message>
        <source>object-src is missing</source>
        <translation>object-src fehlt</translation>
    </message>
    <message>
        <source>An attacker who can inject markup can add a plug-in that runs scripts.</source>
        <translation>Ein Angreifer, der Markup einschleusen kann, kann ein Plug-in einfügen, das Skripte ausführt.</translation>
    </message>
    <message>
        <source>script-src is missing</source>
        <translation>script-src fehlt</translation>
    </message>
    <message>
        <source>Without it and without default-src, any script runs.</source>
        <translation>Ohne sie und ohne default-src läuft jedes Skript.</translation>
    </message>
    <message>
        <source>base-uri is missing</source>
        <translation>base-uri fehlt</translation>
    </message>
    <message>
        <source>An injected base element sends every relative script address to a host of the attacker&apos;s.</source>
        <translation>Ein eingeschleustes base-Element lenkt jede relative Skript-Adresse auf einen Host des Angreifers.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Scripts and event handlers that an attacker puts into the page run.</source>
        <translation>Skripte und Event-Handler, die ein Angreifer in die Seite bringt, laufen.</translation>
    </message>
    <message>
        <source>Text that reaches eval() and its kin runs as a script.</source>
        <translation>Text, der zu eval() und Ähnlichem gelangt, läuft als Skript.</translation>
    </message>
    <message>
        <source>%1 alone in %2</source>
        <translation>%1 allein in %2</translation>
    </message>
    <message>
        <source>Scripts of any origin with that scheme are allowed, the attacker&apos;s included.</source>
        <translation>Skripte jedes Ursprungs mit diesem Schema sind erlaubt, auch die des Angreifers.</translation>
    </message>
    <message>
        <source>The asterisk allows every host, the attacker&apos;s included.</source>
        <translation>Der Stern erlaubt jeden Host, auch den des Angreifers.</translation>
    </message>
    <message>
        <source>It can be bypassed where the site itself serves JSONP, AngularJS or files that users uploaded.</source>
        <translation>Sie lässt sich umgehen, wo die Website selbst JSONP, AngularJS oder von Nutzern hochgeladene Dateien ausliefert.</translation>
    </message>
    <message>
        <source>No bypass is known; make sure that it serves neither JSONP nor AngularJS.</source>
        <translation>Keine Umgehung ist bekannt; es ist zu prüfen, dass der Host weder JSONP noch AngularJS ausliefert.</translation>
    </message>
    <message>
        <source>That host is known to serve files with which an attacker runs scripts despite this policy.</source>
        <translation>Dieser Host liefert bekanntlich Dateien aus, mit denen ein Angreifer trotz dieser Richtlinie Skripte ausführt.</translation>
    </message>
    <message>
        <source>Plug-ins are hardly used any more, and &apos;none&apos; closes this door.</source>
        <translation>Plug-ins werden kaum noch gebraucht, und &apos;none&apos; schließt diese Tür.</translation>
    </message>
    <message>
        <source>That host is known to serve Flash files that bypass this policy.</source>
        <translation>Dieser Host liefert bekanntlich Flash-Dateien aus, die diese Richtlinie umgehen.</translation>
    </message>
    <message>
        <source>%1 is a short nonce</source>
        <translation>%1 ist eine kurze Nonce</translation>
    </message>
    <message>
        <source>A nonce of fewer than eight characters can be guessed.</source>
        <translation>Eine Nonce mit weniger als acht Zeichen lässt sich erraten.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address</source>
        <translation>%1 ist die Adresse dieses Rechners selbst</translation>
    </message>
    <message>
        <source>It belongs to development and should not be in a policy of a production site.</source>
        <translation>Sie gehört in die Entwicklung und nicht in die Richtlinie einer Website im Betrieb.</translation>
    </message>
    <message>
        <source>%1 is an IP address</source>
        <translation>%1 ist eine IP-Adresse</translation>
    </message>
    <message>
        <source>Browsers do not match addresses in a policy, except 127.0.0.1.</source>
        <translation>Browser vergleichen in einer Richtlinie keine Adressen, außer 127.0.0.1.</translation>
    </message>
    <message>
        <source>%2 is deprecated</source>
        <translation>%2 ist veraltet</translation>
    </message>
    <message>
        <source>It left the specification with level 2, and browsers skip it.</source>
        <translation>Sie verließ die Spezifikation mit Stufe 2, und Browser übergehen sie.</translation>
    </message>
    <message>
        <source>It left the specification with level 2; the header Referrer-Policy took its place.</source>
        <translation>Sie verließ die Spezifikation mit Stufe 2; an ihre Stelle trat der Header Referrer-Policy.</translation>
    </message>
    <message>
        <source>It left the specification with level 3; the header Cross-Origin-Opener-Policy took its place.</source>
        <translation>Sie verließ die Spezifikation mit Stufe 3; an ihre Stelle trat der Header Cross-Origin-Opener-Policy.</translation>
    </message>
    <message>
        <source>It left the specification with level 3, and browsers may stop heeding it.</source>
        <translation>Sie verließ die Spezifikation mit Stufe 3, und Browser könnten aufhören, sie zu beachten.</translation>
    </message>
    <message>
        <source>%1 is loaded without encryption</source>
        <translation>%1 wird ohne Verschlüsselung geladen</translation>
    </message>
    <message>
        <source>Somebody on the way can replace what comes from there.</source>
        <translation>Jemand auf dem Weg kann ersetzen, was von dort kommt.</translation>
    </message>
    <message>
        <source>Event handlers whose hashes are listed run, also where an attacker puts them on another element.</source>
        <translation>Event-Handler, deren Hashes aufgeführt sind, laufen auch dort, wo ein Angreifer sie an ein anderes Element setzt.</translation>
    </message>
    <message>
        <source>%2 is a list of hosts</source>
        <translation>%2 ist eine Liste von Hosts</translation>
    </message>
    <message>
        <source>Such lists can often be bypassed; nonces or hashes with &apos;strict-dynamic&apos; cannot in that way.</source>
        <translation>Solche Listen lassen sich oft umgehen; Nonces oder Hashes mit &apos;strict-dynamic&apos; nicht auf diese Weise.</translation>
    </message>
    <message>
        <source>&apos;strict-dynamic&apos; in %2 without a nonce or hash</source>
        <translation>&apos;strict-dynamic&apos; in %2 ohne Nonce oder Hash</translation>
    </message>
    <message>
        <source>No script can be the first trusted one, so all are blocked.</source>
        <translation>Kein Skript kann das erste vertrauenswürdige sein, daher werden alle blockiert.</translation>
    </message>
    <message>
        <source>%2 has no &apos;unsafe-inline&apos; for old browsers</source>
        <translation>%2 hat kein &apos;unsafe-inline&apos; für alte Browser</translation>
    </message>
    <message>
        <source>Browsers that know nonces and hashes ignore it; older ones need it to run the page&apos;s scripts.</source>
        <translation>Browser, die Nonces und Hashes kennen, übergehen es; ältere brauchen es, um die Skripte der Seite auszuführen.</translation>
    </message>
    <message>
        <source>%2 has no https: for old browsers</source>
        <translation>%2 hat kein https: für alte Browser</translation>
    </message>
    <message>
        <source>Browsers that know &apos;strict-dynamic&apos; ignore it; older ones need it to load the page&apos;s scripts.</source>
        <translation>Browser, die &apos;strict-dynamic&apos; kennen, übergehen es; ältere brauchen es, um die Skripte der Seite zu laden.</translation>
    </message>
    <message>
        <source>%1 in %2 is ignored</source>
        <translation>%1 in %2 wird übergangen</translation>
    </message>
    <message>
        <source>A nonce or a hash beside it switches it off in all browsers of this decade.</source>
        <translation>Eine Nonce oder ein Hash daneben schaltet es in allen Browsern dieses Jahrzehnts ab.</translation>
    </message>
    <message>
        <source>&apos;strict-dynamic&apos; beside it switches it off.</source>
        <translation>&apos;strict-dynamic&apos; daneben schaltet es ab.</translation>
    </message>
    <message>
        <source>Trusted Types are not required</source>
        <translation>Trusted Types sind nicht vorgeschrieben</translation>
    </message>
    <message>
        <source>With require-trusted-types-for &apos;script&apos; the page&apos;s own code cannot pass plain text to places that run it.</source>
        <translation>Mit require-trusted-types-for &apos;script&apos; kann der eigene Code der Seite keinen einfachen Text dorthin geben, wo er ausgeführt wird.</translation>
    </message>
    <message>
        <source>Violations are reported to nobody</source>
        <translation>Verstöße werden niemandem gemeldet</translation>
    </message>
    <message>
        <source>Without reports nobody learns what the policy breaks, or whom it stops.</source>
        <translation>Ohne Meldungen erfährt niemand, was die Richtlinie stört oder wen sie aufhält.</translation>
    </message>
    <message>
        <source>Violations are reported by report-to only</source>
        <translation>Verstöße werden nur durch report-to gemeldet</translation>
    </message>
    <message>
        <source>Browsers that do not know report-to send nothing; report-uri reaches them.</source>
        <translation>Browser, die report-to nicht kennen, senden nichts; report-uri erreicht auch sie.</translation>
    </message>
    <message>
        <source>Shared caches may keep a visitor&apos;s answer</source>
        <translation>Gemeinsame Caches könnten die Antwort für einen Besucher behalten</translation>
    </message>
    <message>
        <source>A proxy or content network can hand one visitor&apos;s cookie or data to the next.</source>
        <translation>Ein Proxy oder Content-Netz kann Cookie oder Daten eines Besuchers an den nächsten weitergeben.</translation>
    </message>
    <message>
        <source>Send Cache-Control: no-store with answers for one visitor.</source>
        <translation>Bei Antworten für einen einzelnen Besucher Cache-Control: no-store senden.</translation>
    </message>
    <message>
        <source>Caches may keep a visitor&apos;s answer</source>
        <translation>Caches dürfen die Antwort für einen Besucher behalten</translation>
    </message>
    <message>
        <source>Nothing forbids it: whoever uses the machine next can find the answer, and some proxies pass it on.</source>
        <translation>Nichts verbietet es: wer den Rechner danach benutzt, kann die Antwort finden, und manche Proxys geben sie weiter.</translation>
    </message>
    <message>
        <source>Nothing says whether caches may keep this</source>
        <translation>Nichts sagt, ob Caches dies behalten dürfen</translation>
    </message>
    <message>
        <source>Browsers and proxies then decide themselves, and an answer with data of a visitor may stay on disk.</source>
        <translation>Browser und Proxys entscheiden dann selbst, und eine Antwort mit Daten eines Besuchers kann auf der Platte bleiben.</translation>
    </message>
    <message>
        <source>Send Cache-Control: no-store, or say how long it may be kept.</source>
        <translation>Cache-Control: no-store senden oder sagen, wie lange sie aufbewahrt werden darf.</translation>
    </message>
    <message>
        <source>A cached asset sets a cookie</source>
        <translation>Eine zwischengespeicherte Datei setzt ein Cookie</translation>
    </message>
    <message>
        <source>A cache that keeps the asset can hand one visitor&apos;s cookie to all others, or will not keep it at all.</source>
        <translation>Ein Cache, der die Datei behält, kann das Cookie eines Besuchers an alle anderen geben, oder er behält sie gar nicht.</translation>
    </message>
    <message>
        <source>Set no cookies with static files.</source>
        <translation>Mit statischen Dateien keine Cookies setzen.</translation>
    </message>
    <message>
        <source>Cache-Control contradicts itself: %1</source>
        <translation>Cache-Control widerspricht sich: %1</translation>
    </message>
    <message>
        <source>no-store wins where caches are careful, and it is not said that all are.</source>
        <translation>no-store gewinnt, wo Caches sorgfältig sind, und das sind nicht unbedingt alle.</translation>
    </message>
    <message>
        <source>Keep no-store, or keep the other.</source>
        <translation>no-store behalten oder das andere.</translation>
    </message>
    <message>
        <source>Caches know no directive %1</source>
        <translation>Caches kennen keine Direktive %1</translation>
    </message>
    <message>
        <source>They skip it, and keep what they were perhaps told not to keep.</source>
        <translation>Sie übergehen sie und behalten, was sie vielleicht nicht behalten sollten.</translation>
    </message>
    <message>
        <source>Correct its spelling, or remove it.</source>
        <translation>Die Schreibweise berichtigen oder sie entfernen.</translation>
    </message>
    <message>
        <source>The age is no number of seconds: %1</source>
        <translation>Das Alter ist keine Zahl von Sekunden: %1</translation>
    </message>
    <message>
        <source>Caches differ in what they make of it; some keep the response at will.</source>
        <translation>Caches machen Verschiedenes daraus; manche behalten die Antwort nach Belieben.</translation>
    </message>
    <message>
        <source>Write whole seconds, such as max-age=3600.</source>
        <translation>Ganze Sekunden schreiben, etwa max-age=3600.</translation>
    </message>
    <message>
        <source>Pragma says nothing in a response</source>
        <translation>Pragma sagt in einer Antwort nichts</translation>
    </message>
    <message>
        <source>It was meant for requests of HTTP/1.0; caches obey Cache-Control.</source>
        <translation>Es war für Anfragen von HTTP/1.0 gedacht; Caches befolgen Cache-Control.</translation>
    </message>
    <message>
        <source>Send Cache-Control instead.</source>
        <translation>Stattdessen Cache-Control senden.</translation>
    </message>
    <message>
        <source>Expires is overruled</source>
        <translation>Expires wird überstimmt</translation>
    </message>
    <message>
        <source>Caches obey Cache-Control and ignore this date.</source>
        <translation>Caches befolgen Cache-Control und übergehen dieses Datum.</translation>
    </message>
    <message>
        <source>Remove the header.</source>
        <translation>Den Header entfernen.</translation>
    </message>
    <message>
        <source>Clear-Site-Data clears nothing: %1</source>
        <translation>Clear-Site-Data löscht nichts: %1</translation>
    </message>
    <message>
        <source>Its values stand in double quotes; browsers skip a bare word, and a visitor who logs out leaves data behind.</source>
        <translation>Die Werte stehen in doppelten Anführungszeichen; Browser übergehen ein bloßes Wort, und ein Besucher, der sich abmeldet, lässt Daten zurück.</translation>
    </message>
    <message>
        <source>Write each value in double quotes.</source>
        <translation>Jeden Wert in doppelte Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Browsers cannot clear %1</source>
        <translation>Browser können %1 nicht löschen</translation>
    </message>
    <message>
        <source>They skip values that they do not know.</source>
        <translation>Sie übergehen Werte, die sie nicht kennen.</translation>
    </message>
    <message>
        <source>Correct its spelling: case counts.</source>
        <translation>Die Schreibweise berichtigen: Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Vary: * makes caching pointless</source>
        <translation>Vary: * macht Zwischenspeichern sinnlos</translation>
    </message>
    <message>
        <source>No stored response ever matches, although Cache-Control allows to keep it.</source>
        <translation>Keine gespeicherte Antwort passt je, obwohl Cache-Control das Aufbewahren erlaubt.</translation>
    </message>
    <message>
        <source>Name the request headers that the response depends on.</source>
        <translation>Die Anfrage-Header nennen, von denen die Antwort abhängt.</translation>
    </message>
    <message>
        <source>Browsers may guess the content type</source>
        <translation>Browser dürfen den Inhaltstyp erraten</translation>
    </message>
    <message>
        <source>A file that a visitor uploaded as text or an image can be run as a script or style sheet.</source>
        <translation>Eine Datei, die ein Besucher als Text oder Bild hochlud, kann als Skript oder Stylesheet laufen.</translation>
    </message>
    <message>
        <source>Send X-Content-Type-Options: nosniff.</source>
        <translation>X-Content-Type-Options: nosniff senden.</translation>
    </message>
    <message>
        <source>X-Content-Type-Options has no effect</source>
        <translation>X-Content-Type-Options ist wirkungslos</translation>
    </message>
    <message>
        <source>Browsers look at the first value only and know nosniff; with any other they guess the content type.</source>
        <translation>Browser sehen nur auf den ersten Wert und kennen nosniff; bei jedem anderen erraten sie den Inhaltstyp.</translation>
    </message>
    <message>
        <source>Set it to nosniff.</source>
        <translation>Auf nosniff setzen.</translation>
    </message>
    <message>
        <source>No referrer policy is sent</source>
        <translation>Keine Referrer-Richtlinie wird gesendet</translation>
    </message>
    <message>
        <source>Browsers of today tell other sites this page&apos;s origin; older ones its whole address, with what stands in it.</source>
        <translation>Heutige Browser nennen anderen Websites den Ursprung dieser Seite, ältere ihre ganze Adresse mit allem, was darin steht.</translation>
    </message>
    <message>
        <source>Send Referrer-Policy: no-referrer.</source>
        <translation>Referrer-Policy: no-referrer senden.</translation>
    </message>
    <message>
        <source>Other sites learn whole addresses</source>
        <translation>Andere Websites erfahren ganze Adressen</translation>
    </message>
    <message>
        <source>Under this policy a link or an image tells another site the path and query of this page, tokens and search words included.</source>
        <translation>Unter dieser Richtlinie verrät ein Link oder ein Bild einer anderen Website Pfad und Query dieser Seite, Tokens und Suchwörter eingeschlossen.</translation>
    </message>
    <message>
        <source>Set the policy to no-referrer or strict-origin-when-cross-origin.</source>
        <translation>Die Richtlinie auf no-referrer oder strict-origin-when-cross-origin setzen.</translation>
    </message>
    <message>
        <source>The origin is sent over plain http, too</source>
        <translation>Der Ursprung wird auch über einfaches http gesendet</translation>
    </message>
    <message>
        <source>Whoever watches the network sees from a request to an insecure site which site its visitor was on.</source>
        <translation>Wer das Netz beobachtet, sieht an einer Anfrage an eine unsichere Website, auf welcher Website ihr Besucher war.</translation>
    </message>
    <message>
        <source>Set the policy to its strict form, or to no-referrer.</source>
        <translation>Die Richtlinie auf ihre strenge Form oder auf no-referrer setzen.</translation>
    </message>
    <message>
        <source>The referrer policy has no effect</source>
        <translation>Die Referrer-Richtlinie ist wirkungslos</translation>
    </message>
    <message>
        <source>Browsers know none of its values and do as if there were no policy.</source>
        <translation>Browser kennen keinen ihrer Werte und verhalten sich, als gäbe es keine Richtlinie.</translation>
    </message>
    <message>
        <source>Set it to no-referrer.</source>
        <translation>Auf no-referrer setzen.</translation>
    </message>
    <message>
        <source>A referrer policy is unknown: %1</source>
        <translation>Eine Referrer-Richtlinie ist unbekannt: %1</translation>
    </message>
    <message>
        <source>Browsers skip what they do not know and obey the last value that they do.</source>
        <translation>Browser übergehen, was sie nicht kennen, und befolgen den letzten Wert, den sie kennen.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation>Sie entfernen oder ihre Schreibweise berichtigen.</translation>
    </message>
    <message>
        <source>The response names no content type</source>
        <translation>Die Antwort nennt keinen Inhaltstyp</translation>
    </message>
    <message>
        <source>Browsers guess what it is from its bytes, and those may come from an attacker.</source>
        <translation>Browser erraten ihn aus den Bytes, und die können von einem Angreifer stammen.</translation>
    </message>
    <message>
        <source>Send Content-Type with the type and its charset.</source>
        <translation>Content-Type mit dem Typ und seinem Zeichensatz senden.</translation>
    </message>
    <message>
        <source>The content type is malformed</source>
        <translation>Der Inhaltstyp ist fehlerhaft</translation>
    </message>
    <message>
        <source>Browsers want type/subtype; without it they guess from the bytes, and those may come from an attacker.</source>
        <translation>Browser erwarten Typ/Untertyp; ohne das raten sie nach den Bytes, und die können von einem Angreifer stammen.</translation>
    </message>
    <message>
        <source>Write it as type/subtype, such as text/html; charset=utf-8.</source>
        <translation>Als Typ/Untertyp schreiben, etwa text/html; charset=utf-8.</translation>
    </message>
    <message>
        <source>The response does not name its charset</source>
        <translation>Die Antwort nennt ihren Zeichensatz nicht</translation>
    </message>
    <message>
        <source>Browsers guess it from the bytes; in another charset harmless text can become a script.</source>
        <translation>Browser erraten ihn aus den Bytes; in einem anderen Zeichensatz kann harmloser Text zum Skript werden.</translation>
    </message>
    <message>
        <source>Append charset=utf-8 to the content type.</source>
        <translation>charset=utf-8 an den Inhaltstyp anhängen.</translation>
    </message>
    <message>
        <source>The charset hides scripts: %1</source>
        <translation>Der Zeichensatz verbirgt Skripte: %1</translation>
    </message>
    <message>
        <source>In this charset filters and browsers read different characters, so that harmless text can become a script.</source>
        <translation>In diesem Zeichensatz lesen Filter und Browser verschiedene Zeichen, sodass harmloser Text zum Skript werden kann.</translation>
    </message>
    <message>
        <source>Set charset=utf-8 and send UTF-8.</source>
        <translation>charset=utf-8 setzen und UTF-8 senden.</translation>
    </message>
    <message>
        <source>JSON is sent as HTML</source>
        <translation>JSON wird als HTML gesendet</translation>
    </message>
    <message>
        <source>Opened as a page, markup in its strings is rendered, and scripts in it run with this site&apos;s rights.</source>
        <translation>Als Seite geöffnet, wird Markup in den Zeichenketten dargestellt, und Skripte darin laufen mit den Rechten dieser Website.</translation>
    </message>
    <message>
        <source>Set the content type to application/json.</source>
        <translation>Den Inhaltstyp auf application/json setzen.</translation>
    </message>
    <message>
        <source>Cookie with a control byte is dropped</source>
        <translation>Cookie mit Steuerbyte wird verworfen</translation>
    </message>
    <message>
        <source>Browsers ignore the whole field. Such a byte is often a sign that input of users gets into the header.</source>
        <translation>Browser übergehen das ganze Feld. Ein solches Byte zeigt oft, dass Eingaben von Nutzern in den Header gelangen.</translation>
    </message>
    <message>
        <source>Encode the value before it becomes a cookie.</source>
        <translation>Den Wert kodieren, bevor er ein Cookie wird.</translation>
    </message>
    <message>
        <source>Empty cookie is dropped</source>
        <translation>Leeres Cookie wird verworfen</translation>
    </message>
    <message>
        <source>Browsers ignore a cookie that has neither a name nor a value.</source>
        <translation>Browser übergehen ein Cookie, das weder Namen noch Wert hat.</translation>
    </message>
    <message>
        <source>Remove the field, or give the cookie a name.</source>
        <translation>Das Feld entfernen oder dem Cookie einen Namen geben.</translation>
    </message>
    <message>
        <source>Cookie %1 is too long and is dropped</source>
        <translation>Cookie %1 ist zu lang und wird verworfen</translation>
    </message>
    <message>
        <source>Browsers ignore a cookie whose name and value together have more than 4096 bytes.</source>
        <translation>Browser übergehen ein Cookie, dessen Name und Wert zusammen mehr als 4096 Bytes haben.</translation>
    </message>
    <message>
        <source>Keep the data on the server and put a short identifier into the cookie.</source>
        <translation>Die Daten auf dem Server lassen und eine kurze Kennung ins Cookie setzen.</translation>
    </message>
    <message>
        <source>Cookie %1 for a public suffix is dropped</source>
        <translation>Cookie %1 für ein öffentliches Suffix wird verworfen</translation>
    </message>
    <message>
        <source>The domain is one under which strangers register theirs; browsers refuse a cookie that all of them would get.</source>
        <translation>Unter dieser Domain registrieren Fremde die ihren; Browser lehnen ein Cookie ab, das sie alle bekämen.</translation>
    </message>
    <message>
        <source>Remove the attribute Domain, or name your own domain.</source>
        <translation>Das Attribut Domain entfernen oder die eigene Domain nennen.</translation>
    </message>
    <message>
        <source>Cookie %1 for a foreign domain is dropped</source>
        <translation>Cookie %1 für eine fremde Domain wird verworfen</translation>
    </message>
    <message>
        <source>Browsers take a cookie only for the answering host itself or a domain above it.</source>
        <translation>Browser nehmen ein Cookie nur für den antwortenden Host selbst oder eine Domain über ihm an.</translation>
    </message>
    <message>
        <source>Remove the attribute Domain.</source>
        <translation>Das Attribut Domain entfernen.</translation>
    </message>
    <message>
        <source>Secure cookie %1 over http is dropped</source>
        <translation>Secure-Cookie %1 über http wird verworfen</translation>
    </message>
    <message>
        <source>Browsers take a cookie with Secure only from an encrypted answer.</source>
        <translation>Browser nehmen ein Cookie mit Secure nur aus einer verschlüsselten Antwort an.</translation>
    </message>
    <message>
        <source>Redirect to https first, and set the cookie there.</source>
        <translation>Zuerst auf https weiterleiten und das Cookie dort setzen.</translation>
    </message>
    <message>
        <source>Cookie %1 is dropped: None needs Secure</source>
        <translation>Cookie %1 wird verworfen: None braucht Secure</translation>
    </message>
    <message>
        <source>Browsers do not store a cookie with SameSite=None that lacks Secure.</source>
        <translation>Browser speichern kein Cookie mit SameSite=None, dem Secure fehlt.</translation>
    </message>
    <message>
        <source>Add Secure.</source>
        <translation>Secure hinzufügen.</translation>
    </message>
    <message>
        <source>Cookie %1 breaks its own prefix</source>
        <translation>Cookie %1 bricht die Regeln seines Präfixes</translation>
    </message>
    <message>
        <source>Browsers store a cookie whose name begins with __Secure- only with Secure.</source>
        <translation>Browser speichern ein Cookie, dessen Name mit __Secure- beginnt, nur mit Secure.</translation>
    </message>
    <message>
        <source>Browsers store a cookie whose name begins with __Host- only with Secure, with Path=/ and without Domain.</source>
        <translation>Browser speichern ein Cookie, dessen Name mit __Host- beginnt, nur mit Secure, mit Path=/ und ohne Domain.</translation>
    </message>
    <message>
        <source>Add Secure and Path=/, and remove Domain.</source>
        <translation>Secure und Path=/ hinzufügen und Domain entfernen.</translation>
    </message>
    <message>
        <source>Browsers that know the prefix __Http- store such a cookie only with Secure and HttpOnly.</source>
        <translation>Browser, die das Präfix __Http- kennen, speichern ein solches Cookie nur mit Secure und HttpOnly.</translation>
    </message>
    <message>
        <source>Add Secure and HttpOnly.</source>
        <translation>Secure und HttpOnly hinzufügen.</translation>
    </message>
    <message>
        <source>A cookie whose name begins with __Host-Http- is stored only with Secure, HttpOnly and Path=/, and without Domain.</source>
        <translation>Ein Cookie, dessen Name mit __Host-Http- beginnt, wird nur mit Secure, HttpOnly und Path=/ und ohne Domain gespeichert.</translation>
    </message>
    <message>
        <source>Add Secure, HttpOnly and Path=/, and remove Domain.</source>
        <translation>Secure, HttpOnly und Path=/ hinzufügen und Domain entfernen.</translation>
    </message>
    <message>
        <source>Nameless cookie that looks prefixed is dropped</source>
        <translation>Namenloses Cookie, das nach Präfix aussieht, wird verworfen</translation>
    </message>
    <message>
        <source>Without a name, the value would look like a protected cookie to the server; browsers refuse it.</source>
        <translation>Ohne Namen sähe der Wert für den Server wie ein geschütztes Cookie aus; Browser lehnen es ab.</translation>
    </message>
    <message>
        <source>Give the cookie a name and an equals sign.</source>
        <translation>Dem Cookie einen Namen und ein Gleichheitszeichen geben.</translation>
    </message>
    <message>
        <source>Cookie %1 is dropped: Partitioned needs Secure</source>
        <translation>Cookie %1 wird verworfen: Partitioned braucht Secure</translation>
    </message>
    <message>
        <source>Browsers do not store a cookie with Partitioned that lacks Secure.</source>
        <translation>Browser speichern kein Cookie mit Partitioned, dem Secure fehlt.</translation>
    </message>
    <message>
        <source>Cookie %1 has an attribute that is ignored</source>
        <translation>Cookie %1 hat ein Attribut, das übergangen wird</translation>
    </message>
    <message>
        <source>Browsers ignore an attribute whose value has more than 1024 bytes.</source>
        <translation>Browser übergehen ein Attribut, dessen Wert mehr als 1024 Bytes hat.</translation>
    </message>
    <message>
        <source>Shorten the attribute, or remove it.</source>
        <translation>Das Attribut kürzen oder entfernen.</translation>
    </message>
    <message>
        <source>Domain of cookie %1 counts for nothing</source>
        <translation>Domain von Cookie %1 zählt nicht</translation>
    </message>
    <message>
        <source>The host is a public suffix itself, so that browsers keep the cookie for this very host only.</source>
        <translation>Der Host ist selbst ein öffentliches Suffix, daher behalten Browser das Cookie nur für genau diesen Host.</translation>
    </message>
    <message>
        <source>Session cookie %1 travels in the clear</source>
        <translation>Sitzungscookie %1 reist unverschlüsselt</translation>
    </message>
    <message>
        <source>Without Secure, one request over plain http is enough for anybody on the network to read the cookie and take the session over. HSTS protects only browsers that have seen it.</source>
        <translation>Ohne Secure genügt eine Anfrage über einfaches http, damit jeder im Netz das Cookie lesen und die Sitzung übernehmen kann. HSTS schützt nur Browser, die es schon gesehen haben.</translation>
    </message>
    <message>
        <source>Cookie %1 without Secure</source>
        <translation>Cookie %1 ohne Secure</translation>
    </message>
    <message>
        <source>Browsers send it over plain http, too, where anybody on the network reads and changes it.</source>
        <translation>Browser senden es auch über einfaches http, wo jeder im Netz es liest und ändert.</translation>
    </message>
    <message>
        <source>Scripts can read session cookie %1</source>
        <translation>Skripte können Sitzungscookie %1 lesen</translation>
    </message>
    <message>
        <source>A script that an attacker gets into the page reads the cookie and sends the session away.</source>
        <translation>Ein Skript, das ein Angreifer in die Seite bringt, liest das Cookie und sendet die Sitzung fort.</translation>
    </message>
    <message>
        <source>Add HttpOnly.</source>
        <translation>HttpOnly hinzufügen.</translation>
    </message>
    <message>
        <source>Scripts can read cookie %1</source>
        <translation>Skripte können Cookie %1 lesen</translation>
    </message>
    <message>
        <source>That is right for what the page&apos;s own scripts need, and an unneeded risk for all else.</source>
        <translation>Das ist richtig für das, was Skripte der Seite brauchen, und für alles andere ein unnötiges Risiko.</translation>
    </message>
    <message>
        <source>Add HttpOnly, unless a script of yours reads the cookie.</source>
        <translation>HttpOnly hinzufügen, sofern kein eigenes Skript das Cookie liest.</translation>
    </message>
    <message>
        <source>Cookie %1 without SameSite</source>
        <translation>Cookie %1 ohne SameSite</translation>
    </message>
    <message>
        <source>Browsers differ in what they assume; some send the cookie with requests that other sites start, which is what cross-site request forgery needs.</source>
        <translation>Browser nehmen Verschiedenes an; manche senden das Cookie bei Anfragen, die andere Websites auslösen, und genau das braucht Cross-Site-Request-Forgery.</translation>
    </message>
    <message>
        <source>Add SameSite=Lax, or Strict where no link from outside needs the cookie.</source>
        <translation>SameSite=Lax hinzufügen, oder Strict, wo kein Link von außen das Cookie braucht.</translation>
    </message>
    <message>
        <source>SameSite of cookie %1 is not valid</source>
        <translation>SameSite von Cookie %1 ist ungültig</translation>
    </message>
    <message>
        <source>Browsers know Strict, Lax and None; with any other value the attribute counts as missing.</source>
        <translation>Browser kennen Strict, Lax und None; bei jedem anderen Wert gilt das Attribut als fehlend.</translation>
    </message>
    <message>
        <source>Write SameSite=Lax.</source>
        <translation>SameSite=Lax schreiben.</translation>
    </message>
    <message>
        <source>Session cookie %1 goes along from all sites</source>
        <translation>Sitzungscookie %1 geht von allen Websites mit</translation>
    </message>
    <message>
        <source>With SameSite=None any site can make the browser send requests with the user&apos;s session.</source>
        <translation>Mit SameSite=None kann jede Website den Browser Anfragen mit der Sitzung des Nutzers senden lassen.</translation>
    </message>
    <message>
        <source>Use SameSite=Lax unless other sites must embed this one.</source>
        <translation>SameSite=Lax verwenden, sofern nicht andere Websites diese einbetten müssen.</translation>
    </message>
    <message>
        <source>Cookie %1 wants to live longer than it may</source>
        <translation>Cookie %1 will länger leben, als es darf</translation>
    </message>
    <message>
        <source>Browsers let no cookie live longer than 400 days.</source>
        <translation>Browser lassen kein Cookie länger als 400 Tage leben.</translation>
    </message>
    <message>
        <source>Use a Max-Age of at most 34560000 seconds.</source>
        <translation>Max-Age von höchstens 34560000 Sekunden verwenden.</translation>
    </message>
    <message>
        <source>Life of cookie %1 cannot be read</source>
        <translation>Lebensdauer von Cookie %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Browsers ignore a Max-Age that is no whole number and an Expires that is no date; the cookie then ends with the browser&apos;s session.</source>
        <translation>Browser übergehen ein Max-Age, das keine ganze Zahl ist, und ein Expires, das kein Datum ist; das Cookie endet dann mit der Sitzung des Browsers.</translation>
    </message>
    <message>
        <source>Write Max-Age with a whole number of seconds.</source>
        <translation>Max-Age mit einer ganzen Zahl von Sekunden schreiben.</translation>
    </message>
    <message>
        <source>Cookie %1 goes to all subdomains</source>
        <translation>Cookie %1 geht an alle Subdomains</translation>
    </message>
    <message>
        <source>With Domain every host below it gets the cookie; one weak host among them is enough to lose it.</source>
        <translation>Mit Domain bekommt jeder Host darunter das Cookie; ein schwacher Host unter ihnen genügt, um es zu verlieren.</translation>
    </message>
    <message>
        <source>Remove Domain, unless several hosts share the cookie.</source>
        <translation>Domain entfernen, sofern sich nicht mehrere Hosts das Cookie teilen.</translation>
    </message>
    <message>
        <source>Cookie %1 is set twice</source>
        <translation>Cookie %1 wird zweimal gesetzt</translation>
    </message>
    <message>
        <source>The later field replaces the earlier one, so that one of two parts of the server does not get what it set.</source>
        <translation>Das spätere Feld ersetzt das frühere, sodass einer von zwei Teilen des Servers nicht bekommt, was er setzte.</translation>
    </message>
    <message>
        <source>Set the cookie in one place.</source>
        <translation>Das Cookie an einer Stelle setzen.</translation>
    </message>
    <message>
        <source>Session cookie %1 without a prefix</source>
        <translation>Sitzungscookie %1 ohne Präfix</translation>
    </message>
    <message>
        <source>A subdomain, or anybody on the network over plain http, can plant a cookie of that name. With the prefix __Host- browsers take it from this host over https only.</source>
        <translation>Eine Subdomain, oder jeder im Netz über einfaches http, kann ein Cookie dieses Namens unterschieben. Mit dem Präfix __Host- nehmen Browser es nur von diesem Host über https an.</translation>
    </message>
    <message>
        <source>Rename the cookie, in what reads it, too.</source>
        <translation>Das Cookie umbenennen, auch in dem, was es liest.</translation>
    </message>
    <message>
        <source>The server tells its version: %1</source>
        <translation>Der Server nennt seine Version: %1</translation>
    </message>
    <message>
        <source>Attackers look up the known flaws of exactly this version.</source>
        <translation>Angreifer schlagen die bekannten Schwächen genau dieser Version nach.</translation>
    </message>
    <message>
        <source>Let the server send its name at most, without a version.</source>
        <translation>Den Server höchstens seinen Namen senden lassen, ohne Version.</translation>
    </message>
    <message>
        <source>The server tells what it is</source>
        <translation>Der Server nennt, was er ist</translation>
    </message>
    <message>
        <source>It spares attackers a guess, and helps nobody else.</source>
        <translation>Es erspart Angreifern das Raten und hilft sonst niemandem.</translation>
    </message>
    <message>
        <source>Remove the header, where the server can.</source>
        <translation>Den Header entfernen, wo der Server es kann.</translation>
    </message>
    <message>
        <source>A header tells a version: %1</source>
        <translation>Ein Header nennt eine Version: %1</translation>
    </message>
    <message>
        <source>A header tells what runs behind this</source>
        <translation>Ein Header verrät, was dahinter läuft</translation>
    </message>
    <message>
        <source>It names software, traces or machines: a map for attackers, and of no use to visitors.</source>
        <translation>Er nennt Software, Spuren oder Maschinen: eine Karte für Angreifer und ohne Nutzen für Besucher.</translation>
    </message>
    <message>
        <source>A source map is offered to everybody</source>
        <translation>Eine Source-Map wird allen angeboten</translation>
    </message>
    <message>
        <source>It leads to the program&apos;s source as it was written, names and comments included.</source>
        <translation>Sie führt zum Quelltext des Programms, wie er geschrieben wurde, mit Namen und Kommentaren.</translation>
    </message>
    <message>
        <source>Remove the header in production.</source>
        <translation>Den Header im Betrieb entfernen.</translation>
    </message>
    <message>
        <source>An internal address stands in a header: %1</source>
        <translation>Eine interne Adresse steht in einem Header: %1</translation>
    </message>
    <message>
        <source>Attackers learn how the network behind the site is laid out.</source>
        <translation>Angreifer erfahren, wie das Netz hinter der Website aufgebaut ist.</translation>
    </message>
    <message>
        <source>Remove it at the server that faces the internet.</source>
        <translation>Sie an dem Server entfernen, der zum Internet zeigt.</translation>
    </message>
    <message>
        <source>Any site may frame this page</source>
        <translation>Jede Website darf diese Seite einbetten</translation>
    </message>
    <message>
        <source>An attacker&apos;s page can show this one invisibly and have its visitors click what they do not see.</source>
        <translation>Die Seite eines Angreifers kann diese unsichtbar zeigen und ihre Besucher anklicken lassen, was sie nicht sehen.</translation>
    </message>
    <message>
        <source>Send frame-ancestors in the policy, or X-Frame-Options: DENY.</source>
        <translation>frame-ancestors in der Richtlinie senden oder X-Frame-Options: DENY.</translation>
    </message>
    <message>
        <source>X-Frame-Options is in the page only</source>
        <translation>X-Frame-Options steht nur in der Seite</translation>
    </message>
    <message>
        <source>Browsers ignore X-Frame-Options in a meta element, so any site may frame this page.</source>
        <translation>Browser übergehen X-Frame-Options in einem meta-Element, daher darf jede Website diese Seite einbetten.</translation>
    </message>
    <message>
        <source>Send it as a header.</source>
        <translation>Es als Header senden.</translation>
    </message>
    <message>
        <source>X-Frame-Options has no effect</source>
        <translation>X-Frame-Options ist wirkungslos</translation>
    </message>
    <message>
        <source>Browsers know DENY and SAMEORIGIN; they ignore any other value and let every site frame the page.</source>
        <translation>Browser kennen DENY und SAMEORIGIN; jeden anderen Wert übergehen sie und lassen jede Website die Seite einbetten.</translation>
    </message>
    <message>
        <source>Set the value to DENY or SAMEORIGIN.</source>
        <translation>Den Wert auf DENY oder SAMEORIGIN setzen.</translation>
    </message>
    <message>
        <source>ALLOW-FROM has no effect</source>
        <translation>ALLOW-FROM ist wirkungslos</translation>
    </message>
    <message>
        <source>No current browser knows ALLOW-FROM: they ignore the header and let every site frame the page.</source>
        <translation>Kein heutiger Browser kennt ALLOW-FROM: sie übergehen den Header und lassen jede Website die Seite einbetten.</translation>
    </message>
    <message>
        <source>Name the origin in the policy&apos;s frame-ancestors instead.</source>
        <translation>Den Ursprung stattdessen in frame-ancestors der Richtlinie nennen.</translation>
    </message>
    <message>
        <source>Every site is allowed to frame this page</source>
        <translation>Jeder Website ist erlaubt, diese Seite einzubetten</translation>
    </message>
    <message>
        <source>X-Frame-Options contradicts itself</source>
        <translation>X-Frame-Options widerspricht sich</translation>
    </message>
    <message>
        <source>With different values, of which browsers know one, they let nobody frame the page, not even itself.</source>
        <translation>Bei verschiedenen Werten, von denen Browser einen kennen, lassen sie niemanden die Seite einbetten, auch nicht sie selbst.</translation>
    </message>
    <message>
        <source>Send one value.</source>
        <translation>Einen Wert senden.</translation>
    </message>
    <message>
        <source>The policy overrules X-Frame-Options</source>
        <translation>Die Richtlinie überstimmt X-Frame-Options</translation>
    </message>
    <message>
        <source>Browsers obey frame-ancestors and ignore this header, which says something else.</source>
        <translation>Browser befolgen frame-ancestors und übergehen diesen Header, der etwas anderes sagt.</translation>
    </message>
    <message>
        <source>Remove the header, or make both say the same.</source>
        <translation>Den Header entfernen oder beide dasselbe sagen lassen.</translation>
    </message>
    <message>
        <source>A foreign script comes without a hash</source>
        <translation>Ein fremdes Skript kommt ohne Hash</translation>
    </message>
    <message>
        <source>Whoever changes the file on the other server runs their code in this page, with all its users&apos; rights.</source>
        <translation>Wer die Datei auf dem anderen Server ändert, führt seinen Code in dieser Seite aus, mit allen Rechten ihrer Nutzer.</translation>
    </message>
    <message>
        <source>Add integrity with the file&apos;s hash and crossorigin, or serve the file from here.</source>
        <translation>integrity mit dem Hash der Datei und crossorigin hinzufügen oder die Datei von hier ausliefern.</translation>
    </message>
    <message>
        <source>A foreign style sheet comes without a hash</source>
        <translation>Ein fremdes Stylesheet kommt ohne Hash</translation>
    </message>
    <message>
        <source>Whoever changes the file on the other server changes what this page shows, and can read parts of it.</source>
        <translation>Wer die Datei auf dem anderen Server ändert, ändert, was diese Seite zeigt, und kann Teile von ihr lesen.</translation>
    </message>
    <message>
        <source>An integrity hash is of an unknown kind</source>
        <translation>Ein Integritäts-Hash ist von unbekannter Art</translation>
    </message>
    <message>
        <source>Browsers know sha256, sha384 and sha512 and ignore all others; with no other hash nothing is checked.</source>
        <translation>Browser kennen sha256, sha384 und sha512 und übergehen alle anderen; ohne weiteren Hash wird nichts geprüft.</translation>
    </message>
    <message>
        <source>Use a hash by sha384.</source>
        <translation>Einen Hash nach sha384 verwenden.</translation>
    </message>
    <message>
        <source>An integrity hash is not Base64</source>
        <translation>Ein Integritäts-Hash ist kein Base64</translation>
    </message>
    <message>
        <source>Browsers ignore the word, so that nothing is checked, or block the file, because it cannot match.</source>
        <translation>Browser übergehen das Wort, sodass nichts geprüft wird, oder blockieren die Datei, weil es nicht passen kann.</translation>
    </message>
    <message>
        <source>Write the algorithm, a hyphen and the digest in Base64.</source>
        <translation>Den Algorithmus, einen Bindestrich und den Digest in Base64 schreiben.</translation>
    </message>
    <message>
        <source>An integrity hash has the wrong length</source>
        <translation>Ein Integritäts-Hash hat die falsche Länge</translation>
    </message>
    <message>
        <source>A digest of this length cannot be one of its algorithm: browsers block the file, whatever is in it.</source>
        <translation>Ein Digest dieser Länge kann nicht von seinem Algorithmus sein: Browser blockieren die Datei, was auch immer darin steht.</translation>
    </message>
    <message>
        <source>Compute the hash anew.</source>
        <translation>Den Hash neu berechnen.</translation>
    </message>
    <message>
        <source>An integrity hash is in Base64url</source>
        <translation>Ein Integritäts-Hash ist in Base64url</translation>
    </message>
    <message>
        <source>The specification compares with plain Base64; some browsers take this alphabet, others block the file.</source>
        <translation>Die Spezifikation vergleicht mit gewöhnlichem Base64; manche Browser nehmen dieses Alphabet an, andere blockieren die Datei.</translation>
    </message>
    <message>
        <source>Write + for - and / for _ in the digest.</source>
        <translation>Im Digest + für - und / für _ schreiben.</translation>
    </message>
    <message>
        <source>A weaker integrity hash counts for nothing</source>
        <translation>Ein schwächerer Integritäts-Hash zählt nicht</translation>
    </message>
    <message>
        <source>Browsers look only at the hashes of the strongest algorithm that is given.</source>
        <translation>Browser sehen nur auf die Hashes des stärksten angegebenen Algorithmus.</translation>
    </message>
    <message>
        <source>Remove the weaker hash.</source>
        <translation>Den schwächeren Hash entfernen.</translation>
    </message>
    <message>
        <source>integrity without crossorigin blocks a file</source>
        <translation>integrity ohne crossorigin blockiert eine Datei</translation>
    </message>
    <message>
        <source>The content of another origin may be compared only if it is fetched with CORS; without the attribute browsers block the file.</source>
        <translation>Der Inhalt eines anderen Ursprungs darf nur verglichen werden, wenn er mit CORS geholt wird; ohne das Attribut blockieren Browser die Datei.</translation>
    </message>
    <message>
        <source>Add crossorigin=&quot;anonymous&quot; to the element.</source>
        <translation>crossorigin=&quot;anonymous&quot; zum Element hinzufügen.</translation>
    </message>
    <message>
        <source>The page loads code over plain http</source>
        <translation>Die Seite lädt Code über einfaches http</translation>
    </message>
    <message>
        <source>Anybody on the network can replace it; browsers therefore block it, and the page lacks what it was to load.</source>
        <translation>Jeder im Netz kann ihn ersetzen; Browser blockieren ihn deshalb, und der Seite fehlt, was sie laden sollte.</translation>
    </message>
    <message>
        <source>Load it over https.</source>
        <translation>Ihn über https laden.</translation>
    </message>
    <message>
        <source>Pictures or media come over plain http</source>
        <translation>Bilder oder Medien kommen über einfaches http</translation>
    </message>
    <message>
        <source>Some browsers try https instead, others show what anybody on the network may have replaced.</source>
        <translation>Manche Browser versuchen stattdessen https, andere zeigen, was jeder im Netz ersetzt haben kann.</translation>
    </message>
    <message>
        <source>A form sends its data over plain http</source>
        <translation>Ein Formular sendet seine Daten über einfaches http</translation>
    </message>
    <message>
        <source>Anybody on the network reads what users write into it.</source>
        <translation>Jeder im Netz liest, was Nutzer hineinschreiben.</translation>
    </message>
    <message>
        <source>Let the form&apos;s action begin with https.</source>
        <translation>Das Ziel des Formulars mit https beginnen lassen.</translation>
    </message>
    <message>
        <source>A script&apos;s address has no scheme</source>
        <translation>Die Adresse eines Skripts hat kein Schema</translation>
    </message>
    <message>
        <source>It takes that of the page: where the page is ever loaded over plain http, so is the script.</source>
        <translation>Es nimmt das der Seite: wo die Seite je über einfaches http geladen wird, wird es auch das Skript.</translation>
    </message>
    <message>
        <source>Write https: before the two slashes.</source>
        <translation>https: vor die zwei Schrägstriche schreiben.</translation>
    </message>
    <message>
        <source>Integrity-Policy cannot be read</source>
        <translation>Integrity-Policy ist nicht lesbar</translation>
    </message>
    <message>
        <source>The field is a dictionary of RFC 9651; where it is not, browsers ignore all of it.</source>
        <translation>Das Feld ist ein Dictionary nach RFC 9651; wo es das nicht ist, übergehen Browser es ganz.</translation>
    </message>
    <message>
        <source>Write blocked-destinations=(script).</source>
        <translation>blocked-destinations=(script) schreiben.</translation>
    </message>
    <message>
        <source>Integrity-Policy blocks nothing</source>
        <translation>Integrity-Policy blockiert nichts</translation>
    </message>
    <message>
        <source>Without script or style in blocked-destinations the policy applies to no request.</source>
        <translation>Ohne script oder style in blocked-destinations gilt die Richtlinie für keine Anfrage.</translation>
    </message>
    <message>
        <source>Add blocked-destinations=(script).</source>
        <translation>blocked-destinations=(script) hinzufügen.</translation>
    </message>
    <message>
        <source>Integrity-Policy with an unknown destination</source>
        <translation>Integrity-Policy mit unbekanntem Ziel</translation>
    </message>
    <message>
        <source>Browsers know script and style, written as tokens, and ignore the rest.</source>
        <translation>Browser kennen script und style, als Tokens geschrieben, und übergehen den Rest.</translation>
    </message>
    <message>
        <source>Use script and style only.</source>
        <translation>Nur script und style verwenden.</translation>
    </message>
    <message>
        <source>Integrity-Policy without the source inline</source>
        <translation>Integrity-Policy ohne die Quelle inline</translation>
    </message>
    <message>
        <source>Where sources is given it must hold inline, the only one there is; otherwise the policy applies to nothing.</source>
        <translation>Wo sources angegeben ist, muss es inline enthalten, das einzige, das es gibt; sonst gilt die Richtlinie für nichts.</translation>
    </message>
    <message>
        <source>Remove sources, or write sources=(inline).</source>
        <translation>sources entfernen oder sources=(inline) schreiben.</translation>
    </message>
    <message>
        <source>Integrity-Policy reports to nowhere</source>
        <translation>Integrity-Policy meldet ins Nichts</translation>
    </message>
    <message>
        <source>The endpoint is not declared in Reporting-Endpoints, so that no report is sent.</source>
        <translation>Der Endpunkt ist in Reporting-Endpoints nicht angegeben, daher wird keine Meldung gesendet.</translation>
    </message>
    <message>
        <source>Declare the endpoint in Reporting-Endpoints.</source>
        <translation>Den Endpunkt in Reporting-Endpoints angeben.</translation>
    </message>
    <message>
        <source>Other sites keep a handle on this page</source>
        <translation>Andere Websites behalten Zugriff auf diese Seite</translation>
    </message>
    <message>
        <source>A site that opens this page, or is opened by it, can watch and steer its window and shares its process.</source>
        <translation>Eine Website, die diese Seite öffnet oder von ihr geöffnet wird, kann ihr Fenster beobachten und steuern und teilt ihren Prozess.</translation>
    </message>
    <message>
        <source>Send Cross-Origin-Opener-Policy: same-origin.</source>
        <translation>Cross-Origin-Opener-Policy: same-origin senden.</translation>
    </message>
    <message>
        <source>The opener policy protects nothing</source>
        <translation>Die Opener-Richtlinie schützt nichts</translation>
    </message>
    <message>
        <source>unsafe-none is what browsers do anyway: windows of other sites keep a handle on this page.</source>
        <translation>unsafe-none ist, was Browser ohnehin tun: Fenster anderer Websites behalten Zugriff auf diese Seite.</translation>
    </message>
    <message>
        <source>Set it to same-origin, or same-origin-allow-popups where others log in.</source>
        <translation>Auf same-origin setzen, oder auf same-origin-allow-popups, wo die Anmeldung über andere läuft.</translation>
    </message>
    <message>
        <source>The opener policy only reports</source>
        <translation>Die Opener-Richtlinie meldet nur</translation>
    </message>
    <message>
        <source>Nothing is separated yet: windows of other sites keep a handle on this page.</source>
        <translation>Noch ist nichts getrennt: Fenster anderer Websites behalten Zugriff auf diese Seite.</translation>
    </message>
    <message>
        <source>Send Cross-Origin-Opener-Policy once the reports stay away.</source>
        <translation>Cross-Origin-Opener-Policy senden, sobald die Meldungen ausbleiben.</translation>
    </message>
    <message>
        <source>The opener policy has no effect</source>
        <translation>Die Opener-Richtlinie ist wirkungslos</translation>
    </message>
    <message>
        <source>Browsers take one bare lower-case word that they know; anything else counts as unsafe-none.</source>
        <translation>Browser nehmen ein bloßes kleingeschriebenes Wort, das sie kennen; alles andere gilt als unsafe-none.</translation>
    </message>
    <message>
        <source>Set it to same-origin.</source>
        <translation>Auf same-origin setzen.</translation>
    </message>
    <message>
        <source>The page may embed what never agreed</source>
        <translation>Die Seite darf einbetten, was nie zugestimmt hat</translation>
    </message>
    <message>
        <source>Without an embedder policy the page is not cross-origin isolated: no shared memory, no exact timers.</source>
        <translation>Ohne Embedder-Richtlinie ist die Seite nicht ursprungsübergreifend isoliert: kein gemeinsamer Speicher, keine genauen Zeitgeber.</translation>
    </message>
    <message>
        <source>Send Cross-Origin-Embedder-Policy: require-corp once all that the page embeds allows it.</source>
        <translation>Cross-Origin-Embedder-Policy: require-corp senden, sobald alles, was die Seite einbettet, es zulässt.</translation>
    </message>
    <message>
        <source>The embedder policy demands nothing</source>
        <translation>Die Embedder-Richtlinie verlangt nichts</translation>
    </message>
    <message>
        <source>unsafe-none is what browsers do anyway: the page is not cross-origin isolated.</source>
        <translation>unsafe-none ist, was Browser ohnehin tun: die Seite ist nicht ursprungsübergreifend isoliert.</translation>
    </message>
    <message>
        <source>Set it to require-corp or credentialless.</source>
        <translation>Auf require-corp oder credentialless setzen.</translation>
    </message>
    <message>
        <source>The embedder policy has no effect</source>
        <translation>Die Embedder-Richtlinie ist wirkungslos</translation>
    </message>
    <message>
        <source>Set it to require-corp.</source>
        <translation>Auf require-corp setzen.</translation>
    </message>
    <message>
        <source>Isolation counts over https only</source>
        <translation>Isolierung zählt nur über https</translation>
    </message>
    <message>
        <source>Browsers ignore this header on a page that came over plain http.</source>
        <translation>Browser übergehen diesen Header bei einer Seite, die über einfaches http kam.</translation>
    </message>
    <message>
        <source>Serve the page over https.</source>
        <translation>Die Seite über https ausliefern.</translation>
    </message>
    <message>
        <source>Any site may embed this response</source>
        <translation>Jede Website darf diese Antwort einbetten</translation>
    </message>
    <message>
        <source>Another site can load it into its own process, where flaws like Spectre may read it.</source>
        <translation>Eine andere Website kann sie in ihren eigenen Prozess laden, wo Schwächen wie Spectre sie vielleicht auslesen.</translation>
    </message>
    <message>
        <source>Send Cross-Origin-Resource-Policy: same-origin, or same-site or cross-origin where others embed it.</source>
        <translation>Cross-Origin-Resource-Policy: same-origin senden, oder same-site oder cross-origin, wo andere sie einbetten.</translation>
    </message>
    <message>
        <source>The resource policy has no effect</source>
        <translation>Die Ressourcen-Richtlinie ist wirkungslos</translation>
    </message>
    <message>
        <source>Browsers compare the whole value with same-origin, same-site and cross-origin, lower case and bare; anything else allows every site.</source>
        <translation>Browser vergleichen den ganzen Wert mit same-origin, same-site und cross-origin, kleingeschrieben und bloß; alles andere erlaubt jede Website.</translation>
    </message>
    <message>
        <source>Every site is allowed to embed this</source>
        <translation>Jeder Website ist erlaubt, dies einzubetten</translation>
    </message>
    <message>
        <source>That suits public assets; a page or an answer for one visitor needs no other site to embed it.</source>
        <translation>Das passt für öffentliche Dateien; bei einer Seite oder einer Antwort für einen einzelnen Besucher ist es nicht nötig, dass eine andere Website sie einbettet.</translation>
    </message>
    <message>
        <source>Set it to same-origin unless the response is a public asset.</source>
        <translation>Auf same-origin setzen, sofern die Antwort keine öffentliche Datei ist.</translation>
    </message>
    <message>
        <source>Camera, location and others are not ruled out</source>
        <translation>Kamera, Standort und anderes sind nicht ausgeschlossen</translation>
    </message>
    <message>
        <source>A script that an attacker gets into the page may ask the visitor for them in this site&apos;s name.</source>
        <translation>Ein Skript, das ein Angreifer in die Seite bringt, darf den Besucher im Namen dieser Website danach fragen.</translation>
    </message>
    <message>
        <source>Send Permissions-Policy with () for each feature that is not used.</source>
        <translation>Permissions-Policy senden, mit () für jede Funktion, die nicht genutzt wird.</translation>
    </message>
    <message>
        <source>The permissions are in the old syntax</source>
        <translation>Die Berechtigungen stehen in der alten Syntax</translation>
    </message>
    <message>
        <source>This is how Feature-Policy was written; in Permissions-Policy it makes browsers ignore the whole header.</source>
        <translation>So wurde Feature-Policy geschrieben; in Permissions-Policy bringt es Browser dazu, den ganzen Header zu übergehen.</translation>
    </message>
    <message>
        <source>Write camera=() for camera &apos;none&apos;, and camera=(self) for camera &apos;self&apos;.</source>
        <translation>camera=() für camera &apos;none&apos; schreiben und camera=(self) für camera &apos;self&apos;.</translation>
    </message>
    <message>
        <source>The permissions cannot be parsed</source>
        <translation>Die Berechtigungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>It is no structured dictionary, and one wrong character makes browsers ignore the whole header.</source>
        <translation>Es ist kein strukturiertes Dictionary, und ein falsches Zeichen bringt Browser dazu, den ganzen Header zu übergehen.</translation>
    </message>
    <message>
        <source>Write feature=(members), with commas between.</source>
        <translation>Funktion=(Mitglieder) schreiben, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Browsers know no feature %1</source>
        <translation>Browser kennen keine Funktion %1</translation>
    </message>
    <message>
        <source>They skip it: if it is misspelled, the feature that was meant stays open.</source>
        <translation>Sie übergehen sie: ist sie falsch geschrieben, bleibt die gemeinte Funktion offen.</translation>
    </message>
    <message>
        <source>Correct the name, or remove it.</source>
        <translation>Den Namen berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Every frame can be given %1</source>
        <translation>Jeder Frame kann %1 bekommen</translation>
    </message>
    <message>
        <source>Any origin that gets framed here with an allow attribute may use it, and ask in this site&apos;s name.</source>
        <translation>Jeder Ursprung, der hier mit einem Attribut allow eingebettet wird, darf es nutzen und im Namen dieser Website danach fragen.</translation>
    </message>
    <message>
        <source>Name the origins that need it, or write (self).</source>
        <translation>Die Ursprünge nennen, die es brauchen, oder (self) schreiben.</translation>
    </message>
    <message>
        <source>A keyword in quotes counts as an address</source>
        <translation>Ein Schlüsselwort in Anführungszeichen gilt als Adresse</translation>
    </message>
    <message>
        <source>self and * stand bare; in quotes they are no origin, are skipped, and the feature is off for all.</source>
        <translation>self und * stehen bloß; in Anführungszeichen sind sie kein Ursprung, werden übergangen, und die Funktion ist für alle abgeschaltet.</translation>
    </message>
    <message>
        <source>Remove the quotes.</source>
        <translation>Die Anführungszeichen entfernen.</translation>
    </message>
    <message>
        <source>Browsers skip a member: %1</source>
        <translation>Browser übergehen ein Mitglied: %1</translation>
    </message>
    <message>
        <source>An allow list takes self, * and origins in quotes; whatever else stands there allows nobody.</source>
        <translation>Eine Erlaubnisliste nimmt self, * und Ursprünge in Anführungszeichen; was sonst dort steht, erlaubt niemanden.</translation>
    </message>
    <message>
        <source>Write self, *, or the origin in double quotes, in parentheses.</source>
        <translation>self, * oder den Ursprung in doppelten Anführungszeichen schreiben, in runden Klammern.</translation>
    </message>
    <message>
        <source>Feature-Policy is no longer obeyed</source>
        <translation>Feature-Policy wird nicht mehr befolgt</translation>
    </message>
    <message>
        <source>It became Permissions-Policy, with another syntax; browsers of today ignore the old header.</source>
        <translation>Daraus wurde Permissions-Policy, mit einer anderen Syntax; heutige Browser übergehen den alten Header.</translation>
    </message>
    <message>
        <source>Send Permissions-Policy instead.</source>
        <translation>Stattdessen Permissions-Policy senden.</translation>
    </message>
    <message>
        <source>There is no Content Security Policy</source>
        <translation>Es gibt keine Content Security Policy</translation>
    </message>
    <message>
        <source>A single place that lets markup through is enough for an attacker to run scripts in the page.</source>
        <translation>Eine einzige Stelle, die Markup durchlässt, genügt einem Angreifer, um in der Seite Skripte auszuführen.</translation>
    </message>
    <message>
        <source>Send a policy, at first perhaps with Content-Security-Policy-Report-Only.</source>
        <translation>Eine Richtlinie senden, zuerst vielleicht mit Content-Security-Policy-Report-Only.</translation>
    </message>
    <message>
        <source>The answers have no policy</source>
        <translation>Die Antworten haben keine Richtlinie</translation>
    </message>
    <message>
        <source>Should a browser ever show such an answer as a page, nothing limits what it loads, runs or is framed by.</source>
        <translation>Sollte ein Browser eine solche Antwort je als Seite zeigen, begrenzt nichts, was sie lädt, was sie ausführt und wer sie einbettet.</translation>
    </message>
    <message>
        <source>Send default-src &apos;none&apos; and frame-ancestors &apos;none&apos;.</source>
        <translation>default-src &apos;none&apos; und frame-ancestors &apos;none&apos; senden.</translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>Die Richtlinie ist leer</translation>
    </message>
    <message>
        <source>Browsers treat a policy without a directive as none: everything is allowed.</source>
        <translation>Browser behandeln eine Richtlinie ohne Direktive, als gäbe es keine: alles ist erlaubt.</translation>
    </message>
    <message>
        <source>Give it directives, at least script-src, object-src and base-uri.</source>
        <translation>Ihr Direktiven geben, mindestens script-src, object-src und base-uri.</translation>
    </message>
    <message>
        <source>The policy only reports</source>
        <translation>Die Richtlinie meldet nur</translation>
    </message>
    <message>
        <source>Browsers report what it would block and then let it through; its findings are those it would have if it were enforced.</source>
        <translation>Browser melden, was sie blockieren würde, und lassen es dann durch; ihre Befunde sind die, die sie hätte, wenn sie durchgesetzt würde.</translation>
    </message>
    <message>
        <source>Send it as Content-Security-Policy once its reports are quiet.</source>
        <translation>Sie als Content-Security-Policy senden, sobald die Meldungen ausbleiben.</translation>
    </message>
    <message>
        <source>A policy that only reports, to nobody</source>
        <translation>Eine Richtlinie, die nur meldet, und zwar niemandem</translation>
    </message>
    <message>
        <source>It blocks nothing, and without report-to or report-uri nobody hears of it either.</source>
        <translation>Sie blockiert nichts, und ohne report-to oder report-uri erfährt auch niemand davon.</translation>
    </message>
    <message>
        <source>Name a destination with report-to and report-uri.</source>
        <translation>Mit report-to und report-uri ein Ziel nennen.</translation>
    </message>
    <message>
        <source>The policy does not limit scripts</source>
        <translation>Die Richtlinie begrenzt Skripte nicht</translation>
    </message>
    <message>
        <source>Without script-src and default-src any script runs, the attacker&apos;s included.</source>
        <translation>Ohne script-src und default-src läuft jedes Skript, auch das des Angreifers.</translation>
    </message>
    <message>
        <source>Add script-src.</source>
        <translation>script-src hinzufügen.</translation>
    </message>
    <message>
        <source>Inline scripts are allowed</source>
        <translation>Inline-Skripte sind erlaubt</translation>
    </message>
    <message>
        <source>A script or an event handler that an attacker gets into the page runs, so the policy does not stop cross-site scripting.</source>
        <translation>Ein Skript oder ein Event-Handler, den ein Angreifer in die Seite bringt, läuft, daher hält die Richtlinie Cross-Site-Scripting nicht auf.</translation>
    </message>
    <message>
        <source>Give inline scripts nonces or hashes, and remove &apos;unsafe-inline&apos;.</source>
        <translation>Inline-Skripten Nonces oder Hashes geben und &apos;unsafe-inline&apos; entfernen.</translation>
    </message>
    <message>
        <source>&apos;unsafe-inline&apos; is ignored here</source>
        <translation>&apos;unsafe-inline&apos; wird hier übergangen</translation>
    </message>
    <message>
        <source>A nonce, a hash or &apos;strict-dynamic&apos; beside it switches it off; only browsers of before 2016 heed it.</source>
        <translation>Eine Nonce, ein Hash oder &apos;strict-dynamic&apos; daneben schaltet es ab; nur Browser aus der Zeit vor 2016 beachten es.</translation>
    </message>
    <message>
        <source>Event handlers are allowed by their hashes</source>
        <translation>Event-Handler sind durch ihre Hashes erlaubt</translation>
    </message>
    <message>
        <source>An attacker who can inject markup can put an allowed handler on another element.</source>
        <translation>Ein Angreifer, der Markup einschleusen kann, kann einen erlaubten Handler an ein anderes Element setzen.</translation>
    </message>
    <message>
        <source>Attach handlers in a script, and remove &apos;unsafe-hashes&apos;.</source>
        <translation>Handler in einem Skript anbringen und &apos;unsafe-hashes&apos; entfernen.</translation>
    </message>
    <message>
        <source>Text may be run as a script</source>
        <translation>Text darf als Skript ausgeführt werden</translation>
    </message>
    <message>
        <source>What reaches eval(), new Function() or setTimeout() as text is run, so injected text becomes code.</source>
        <translation>Was als Text zu eval(), new Function() oder setTimeout() gelangt, wird ausgeführt, sodass eingeschleuster Text zu Code wird.</translation>
    </message>
    <message>
        <source>Do without eval(), and remove &apos;unsafe-eval&apos;.</source>
        <translation>Auf eval() verzichten und &apos;unsafe-eval&apos; entfernen.</translation>
    </message>
    <message>
        <source>WebAssembly may be compiled</source>
        <translation>WebAssembly darf kompiliert werden</translation>
    </message>
    <message>
        <source>&apos;wasm-unsafe-eval&apos; lets scripts compile WebAssembly, and nothing else; without a need for it, it can go.</source>
        <translation>&apos;wasm-unsafe-eval&apos; lässt Skripte WebAssembly kompilieren und sonst nichts; wo es nicht gebraucht wird, kann es weg.</translation>
    </message>
    <message>
        <source>Scripts are allowed from almost anywhere: %1</source>
        <translation>Skripte sind von fast überall erlaubt: %1</translation>
    </message>
    <message>
        <source>This source covers any host, so an attacker loads scripts from a host of their own.</source>
        <translation>Diese Quelle umfasst jeden Host, sodass ein Angreifer Skripte von einem eigenen Host lädt.</translation>
    </message>
    <message>
        <source>Use nonces with &apos;strict-dynamic&apos;, or name the hosts.</source>
        <translation>Nonces mit &apos;strict-dynamic&apos; verwenden oder die Hosts nennen.</translation>
    </message>
    <message>
        <source>Scripts may be written into addresses: %1</source>
        <translation>Skripte dürfen in Adressen geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Whoever can set a script&apos;s address can put the script itself into it.</source>
        <translation>Wer die Adresse eines Skripts setzen kann, kann das Skript selbst hineinschreiben.</translation>
    </message>
    <message>
        <source>Remove this source from the script directives.</source>
        <translation>Diese Quelle aus den Skript-Direktiven entfernen.</translation>
    </message>
    <message>
        <source>%1 is a way around the policy</source>
        <translation>%1 ist ein Weg um die Richtlinie herum</translation>
    </message>
    <message>
        <source>This host is known to serve JSONP or AngularJS, with which injected markup runs scripts of the attacker&apos;s.</source>
        <translation>Dieser Host liefert bekanntlich JSONP oder AngularJS aus, womit eingeschleustes Markup Skripte des Angreifers ausführt.</translation>
    </message>
    <message>
        <source>Use nonces with &apos;strict-dynamic&apos;, or host the file yourself.</source>
        <translation>Nonces mit &apos;strict-dynamic&apos; verwenden oder die Datei selbst ausliefern.</translation>
    </message>
    <message>
        <source>Scripts are allowed from any subdomain: %1</source>
        <translation>Skripte sind von jeder Subdomain erlaubt: %1</translation>
    </message>
    <message>
        <source>One forgotten or rented subdomain is enough to serve a script to this page.</source>
        <translation>Eine vergessene oder gemietete Subdomain genügt, um dieser Seite ein Skript zu liefern.</translation>
    </message>
    <message>
        <source>Name the hosts.</source>
        <translation>Die Hosts nennen.</translation>
    </message>
    <message>
        <source>A path is not heeded after redirects: %1</source>
        <translation>Ein Pfad wird nach Weiterleitungen nicht beachtet: %1</translation>
    </message>
    <message>
        <source>An open redirect on any allowed host leads to every file of this one.</source>
        <translation>Eine offene Weiterleitung auf irgendeinem erlaubten Host führt zu jeder Datei dieses Hosts.</translation>
    </message>
    <message>
        <source>Plug-ins are not limited</source>
        <translation>Plug-ins sind nicht begrenzt</translation>
    </message>
    <message>
        <source>Injected object and embed elements load what an attacker wants, and neither object-src nor default-src says otherwise.</source>
        <translation>Eingeschleuste object- und embed-Elemente laden, was ein Angreifer will, und weder object-src noch default-src verbietet es.</translation>
    </message>
    <message>
        <source>Add object-src &apos;none&apos;.</source>
        <translation>object-src &apos;none&apos; hinzufügen.</translation>
    </message>
    <message>
        <source>Plug-ins are allowed from almost anywhere: %1</source>
        <translation>Plug-ins sind von fast überall erlaubt: %1</translation>
    </message>
    <message>
        <source>Injected object and embed elements load what an attacker wants.</source>
        <translation>Eingeschleuste object- und embed-Elemente laden, was ein Angreifer will.</translation>
    </message>
    <message>
        <source>Set object-src to &apos;none&apos;.</source>
        <translation>object-src auf &apos;none&apos; setzen.</translation>
    </message>
    <message>
        <source>The base address is not limited</source>
        <translation>Die Basisadresse ist nicht begrenzt</translation>
    </message>
    <message>
        <source>An injected base element sends relative script addresses to an attacker, and scripts with nonces are then loaded from there; default-src does not cover it.</source>
        <translation>Ein eingeschleustes base-Element lenkt relative Skript-Adressen zu einem Angreifer, und Skripte mit Nonces werden dann von dort geladen; default-src deckt es nicht ab.</translation>
    </message>
    <message>
        <source>Add base-uri &apos;none&apos; or &apos;self&apos;.</source>
        <translation>base-uri &apos;none&apos; oder &apos;self&apos; hinzufügen.</translation>
    </message>
    <message>
        <source>An injected base element changes where relative links and forms lead; default-src does not cover it.</source>
        <translation>Ein eingeschleustes base-Element ändert, wohin relative Links und Formulare führen; default-src deckt es nicht ab.</translation>
    </message>
    <message>
        <source>Any base address is allowed: %1</source>
        <translation>Jede Basisadresse ist erlaubt: %1</translation>
    </message>
    <message>
        <source>An injected base element sends relative addresses to an attacker.</source>
        <translation>Ein eingeschleustes base-Element lenkt relative Adressen zu einem Angreifer.</translation>
    </message>
    <message>
        <source>Set base-uri to &apos;none&apos; or &apos;self&apos;.</source>
        <translation>base-uri auf &apos;none&apos; oder &apos;self&apos; setzen.</translation>
    </message>
    <message>
        <source>Forms may be sent anywhere</source>
        <translation>Formulare dürfen überallhin gesendet werden</translation>
    </message>
    <message>
        <source>An injected form sends what people type to an attacker; default-src does not cover it.</source>
        <translation>Ein eingeschleustes Formular sendet an einen Angreifer, was Nutzer eingeben; default-src deckt es nicht ab.</translation>
    </message>
    <message>
        <source>Add form-action &apos;self&apos;.</source>
        <translation>form-action &apos;self&apos; hinzufügen.</translation>
    </message>
    <message>
        <source>Only X-Frame-Options limits framing</source>
        <translation>Nur X-Frame-Options begrenzt das Einbetten</translation>
    </message>
    <message>
        <source>It does its work, but frame-ancestors has taken its place; default-src does not cover it.</source>
        <translation>Es tut seinen Dienst, aber frame-ancestors ist an seine Stelle getreten; default-src deckt es nicht ab.</translation>
    </message>
    <message>
        <source>Add frame-ancestors &apos;none&apos; or &apos;self&apos;.</source>
        <translation>frame-ancestors &apos;none&apos; oder &apos;self&apos; hinzufügen.</translation>
    </message>
    <message>
        <source>Almost any site may frame this page: %1</source>
        <translation>Fast jede Website darf diese Seite einbetten: %1</translation>
    </message>
    <message>
        <source>An attacker&apos;s page can show this one invisibly and have people click on it; X-Frame-Options is ignored beside frame-ancestors.</source>
        <translation>Die Seite eines Angreifers kann diese unsichtbar zeigen und ihre Besucher darauf klicken lassen; X-Frame-Options wird neben frame-ancestors übergangen.</translation>
    </message>
    <message>
        <source>Set frame-ancestors to &apos;none&apos;, &apos;self&apos; or the sites that need it.</source>
        <translation>frame-ancestors auf &apos;none&apos;, &apos;self&apos; oder die Websites setzen, die es brauchen.</translation>
    </message>
    <message>
        <source>What the policy does not name is allowed</source>
        <translation>Was die Richtlinie nicht nennt, ist erlaubt</translation>
    </message>
    <message>
        <source>Without default-src, every kind of resource that has no directive of its own may come from anywhere.</source>
        <translation>Ohne default-src darf jede Art von Ressource, die keine eigene Direktive hat, von überall kommen.</translation>
    </message>
    <message>
        <source>Add default-src.</source>
        <translation>default-src hinzufügen.</translation>
    </message>
    <message>
        <source>Inline styles are allowed</source>
        <translation>Inline-Styles sind erlaubt</translation>
    </message>
    <message>
        <source>Injected styles can disguise the page, and read parts of it through selectors and addresses.</source>
        <translation>Eingeschleuste Styles können die Seite verfälschen und durch Selektoren und Adressen Teile von ihr lesen.</translation>
    </message>
    <message>
        <source>Move styles to files, or give them nonces or hashes.</source>
        <translation>Styles in Dateien verlegen oder ihnen Nonces oder Hashes geben.</translation>
    </message>
    <message>
        <source>A source without encryption: %1</source>
        <translation>Eine Quelle ohne Verschlüsselung: %1</translation>
    </message>
    <message>
        <source>The policy accepts what comes over plain HTTP, where anybody on the way can replace it.</source>
        <translation>Die Richtlinie nimmt an, was über einfaches HTTP kommt, wo jeder auf dem Weg es ersetzen kann.</translation>
    </message>
    <message>
        <source>Name the source with https.</source>
        <translation>Die Quelle mit https nennen.</translation>
    </message>
    <message>
        <source>This computer&apos;s own address is allowed: %1</source>
        <translation>Die Adresse dieses Rechners selbst ist erlaubt: %1</translation>
    </message>
    <message>
        <source>It is a leftover of development: any program that listens there may serve resources to the page.</source>
        <translation>Sie ist ein Überbleibsel der Entwicklung: jedes Programm, das dort lauscht, darf der Seite Ressourcen liefern.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Sie entfernen.</translation>
    </message>
    <message>
        <source>An IP address as a source: %1</source>
        <translation>Eine IP-Adresse als Quelle: %1</translation>
    </message>
    <message>
        <source>By the specification only 127.0.0.1 matches, so this source may allow nothing.</source>
        <translation>Nach der Spezifikation passt nur 127.0.0.1, daher erlaubt diese Quelle vielleicht nichts.</translation>
    </message>
    <message>
        <source>Name the host, or remove it.</source>
        <translation>Den Host nennen oder die Adresse entfernen.</translation>
    </message>
    <message>
        <source>A nonce that browsers ignore: %1</source>
        <translation>Eine Nonce, die Browser übergehen: %1</translation>
    </message>
    <message>
        <source>A nonce is Base64; with other characters the source is void, and so is its effect on &apos;unsafe-inline&apos;.</source>
        <translation>Eine Nonce ist Base64; mit anderen Zeichen ist die Quelle ungültig, und ebenso ihre Wirkung auf &apos;unsafe-inline&apos;.</translation>
    </message>
    <message>
        <source>Write the nonce as Base64.</source>
        <translation>Die Nonce in Base64 schreiben.</translation>
    </message>
    <message>
        <source>A nonce that can be guessed</source>
        <translation>Eine Nonce, die sich erraten lässt</translation>
    </message>
    <message>
        <source>A nonce needs 128 random bits, that is 22 characters of Base64; a short one can be tried out.</source>
        <translation>Eine Nonce braucht 128 zufällige Bits, also 22 Zeichen in Base64; eine kurze lässt sich durchprobieren.</translation>
    </message>
    <message>
        <source>Make nonces of 16 random bytes or more.</source>
        <translation>Nonces aus 16 oder mehr zufälligen Bytes erzeugen.</translation>
    </message>
    <message>
        <source>The nonce is not random: %1</source>
        <translation>Die Nonce ist nicht zufällig: %1</translation>
    </message>
    <message>
        <source>It looks like a placeholder or an example; an attacker who knows it gives it to their own scripts.</source>
        <translation>Sie sieht nach einem Platzhalter oder einem Beispiel aus; ein Angreifer, der sie kennt, gibt sie den eigenen Skripten.</translation>
    </message>
    <message>
        <source>Make a new random nonce for every response.</source>
        <translation>Für jede Antwort eine neue zufällige Nonce erzeugen.</translation>
    </message>
    <message>
        <source>A hash that browsers ignore: %1</source>
        <translation>Ein Hash, den Browser übergehen: %1</translation>
    </message>
    <message>
        <source>Only SHA-256, SHA-384 and SHA-512 in Base64 count.</source>
        <translation>Nur SHA-256, SHA-384 und SHA-512 in Base64 zählen.</translation>
    </message>
    <message>
        <source>Write it as &apos;sha256-&apos; and the digest in Base64.</source>
        <translation>Als &apos;sha256-&apos; und den Digest in Base64 schreiben.</translation>
    </message>
    <message>
        <source>A hash of the wrong length: %1</source>
        <translation>Ein Hash von falscher Länge: %1</translation>
    </message>
    <message>
        <source>It can match nothing, yet it still switches &apos;unsafe-inline&apos; off.</source>
        <translation>Er kann zu nichts passen und schaltet &apos;unsafe-inline&apos; dennoch ab.</translation>
    </message>
    <message>
        <source>A hash in the alphabet of URLs: %1</source>
        <translation>Ein Hash im Alphabet von URLs: %1</translation>
    </message>
    <message>
        <source>The specification allows - and _, but some tools and old browsers expect + and /.</source>
        <translation>Die Spezifikation erlaubt - und _, aber manche Werkzeuge und alte Browser erwarten + und /.</translation>
    </message>
    <message>
        <source>Write + for - and / for _.</source>
        <translation>+ für - und / für _ schreiben.</translation>
    </message>
    <message>
        <source>The host list still counts beside the nonces</source>
        <translation>Die Liste der Hosts zählt weiterhin neben den Nonces</translation>
    </message>
    <message>
        <source>An attacker needs no nonce where a listed host serves something useful; &apos;strict-dynamic&apos; switches the list off.</source>
        <translation>Ein Angreifer braucht keine Nonce, wo ein aufgeführter Host etwas Brauchbares ausliefert; &apos;strict-dynamic&apos; schaltet die Liste ab.</translation>
    </message>
    <message>
        <source>Add &apos;strict-dynamic&apos;.</source>
        <translation>&apos;strict-dynamic&apos; hinzufügen.</translation>
    </message>
    <message>
        <source>&apos;strict-dynamic&apos; without a nonce or hash</source>
        <translation>&apos;strict-dynamic&apos; ohne Nonce oder Hash</translation>
    </message>
    <message>
        <source>It switches all hosts off, and nothing is left that could load the first script: all are blocked.</source>
        <translation>Es schaltet alle Hosts ab, und nichts bleibt übrig, was das erste Skript laden könnte: alle werden blockiert.</translation>
    </message>
    <message>
        <source>Add a nonce or a hash.</source>
        <translation>Eine Nonce oder einen Hash hinzufügen.</translation>
    </message>
    <message>
        <source>Not a directive: %1</source>
        <translation>Keine Direktive: %1</translation>
    </message>
    <message>
        <source>A directive of the past: %1</source>
        <translation>Eine Direktive der Vergangenheit: %1</translation>
    </message>
    <message>
        <source>Browsers ignore it, or soon will.</source>
        <translation>Browser übergehen sie, oder werden es bald tun.</translation>
    </message>
    <message>
        <source>A directive stands twice: %1</source>
        <translation>Eine Direktive steht zweimal da: %1</translation>
    </message>
    <message>
        <source>Browsers take the first and ignore the other.</source>
        <translation>Browser nehmen die erste und übergehen die andere.</translation>
    </message>
    <message>
        <source>Merge the two.</source>
        <translation>Die beiden zusammenfassen.</translation>
    </message>
    <message>
        <source>A directive with characters beyond ASCII: %1</source>
        <translation>Eine Direktive mit Zeichen außerhalb von ASCII: %1</translation>
    </message>
    <message>
        <source>Browsers skip the whole directive; typographic quotes are the usual cause.</source>
        <translation>Browser übergehen die ganze Direktive; typografische Anführungszeichen sind die übliche Ursache.</translation>
    </message>
    <message>
        <source>Write it in ASCII, with straight quotes.</source>
        <translation>Sie in ASCII schreiben, mit geraden Anführungszeichen.</translation>
    </message>
    <message>
        <source>A semicolon is missing before %1</source>
        <translation>Ein Semikolon fehlt vor %1</translation>
    </message>
    <message>
        <source>The browser takes this directive for a source, so it is not in force.</source>
        <translation>Der Browser hält diese Direktive für eine Quelle, daher gilt sie nicht.</translation>
    </message>
    <message>
        <source>Put a semicolon before it.</source>
        <translation>Ein Semikolon davor setzen.</translation>
    </message>
    <message>
        <source>A keyword without its quotes: %1</source>
        <translation>Ein Schlüsselwort ohne seine Anführungszeichen: %1</translation>
    </message>
    <message>
        <source>Without single quotes the browser takes it for a host of that name.</source>
        <translation>Ohne einfache Anführungszeichen hält der Browser es für einen Host dieses Namens.</translation>
    </message>
    <message>
        <source>Put it in single quotes.</source>
        <translation>Es in einfache Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Not a keyword: %1</source>
        <translation>Kein Schlüsselwort: %1</translation>
    </message>
    <message>
        <source>Browsers skip it; what it was meant to do does not happen.</source>
        <translation>Browser übergehen es; was es bewirken sollte, geschieht nicht.</translation>
    </message>
    <message>
        <source>Correct it, or remove it.</source>
        <translation>Die Angabe berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>A host in quotes: %1</source>
        <translation>Ein Host in Anführungszeichen: %1</translation>
    </message>
    <message>
        <source>Quotes are for keywords; browsers skip this source, and what comes from there is blocked.</source>
        <translation>Anführungszeichen sind für Schlüsselwörter; Browser übergehen diese Quelle, und was von dort kommt, wird blockiert.</translation>
    </message>
    <message>
        <source>A source that browsers ignore: %1</source>
        <translation>Eine Quelle, die Browser übergehen: %1</translation>
    </message>
    <message>
        <source>It follows no form of a source, so it allows nothing.</source>
        <translation>Sie hat keine der Formen einer Quelle, daher erlaubt sie nichts.</translation>
    </message>
    <message>
        <source>&apos;none&apos; beside other sources</source>
        <translation>&apos;none&apos; neben anderen Quellen</translation>
    </message>
    <message>
        <source>Browsers ignore &apos;none&apos; unless it stands alone, so the other sources are allowed.</source>
        <translation>Browser übergehen &apos;none&apos;, wenn es nicht allein steht, daher sind die anderen Quellen erlaubt.</translation>
    </message>
    <message>
        <source>Remove &apos;none&apos;, or all the others.</source>
        <translation>&apos;none&apos; oder alle anderen entfernen.</translation>
    </message>
    <message>
        <source>Ignored in a meta element: %1</source>
        <translation>In einem meta-Element übergangen: %1</translation>
    </message>
    <message>
        <source>Browsers heed frame-ancestors, report-uri and sandbox in a header only.</source>
        <translation>Browser beachten frame-ancestors, report-uri und sandbox nur in einem Header.</translation>
    </message>
    <message>
        <source>Send the policy as a header.</source>
        <translation>Die Richtlinie als Header senden.</translation>
    </message>
    <message>
        <source>A policy outside the page&apos;s head</source>
        <translation>Eine Richtlinie außerhalb des head-Elements der Seite</translation>
    </message>
    <message>
        <source>Browsers ignore a meta element with a policy anywhere but in the head.</source>
        <translation>Browser übergehen ein meta-Element mit einer Richtlinie überall außer im head-Element.</translation>
    </message>
    <message>
        <source>Send the policy as a header, or put the element at the start of the head.</source>
        <translation>Die Richtlinie als Header senden oder das Element an den Anfang des head-Elements setzen.</translation>
    </message>
    <message>
        <source>A policy that comes after scripts</source>
        <translation>Eine Richtlinie, die nach Skripten kommt</translation>
    </message>
    <message>
        <source>A policy in a meta element does not count for what stands before it.</source>
        <translation>Eine Richtlinie in einem meta-Element gilt nicht für das, was davor steht.</translation>
    </message>
    <message>
        <source>Send the policy as a header, or put the element first in the head.</source>
        <translation>Die Richtlinie als Header senden oder das Element als erstes in das head-Element setzen.</translation>
    </message>
    <message>
        <source>A reporting policy in a meta element</source>
        <translation>Eine nur meldende Richtlinie in einem meta-Element</translation>
    </message>
    <message>
        <source>Browsers heed Content-Security-Policy-Report-Only as a header only.</source>
        <translation>Browser beachten Content-Security-Policy-Report-Only nur als Header.</translation>
    </message>
    <message>
        <source>Violations are reported by report-uri only</source>
        <translation>Verstöße werden nur durch report-uri gemeldet</translation>
    </message>
    <message>
        <source>It is deprecated, and browsers that follow the Reporting API prefer report-to.</source>
        <translation>Es ist veraltet, und Browser, die der Reporting API folgen, ziehen report-to vor.</translation>
    </message>
    <message>
        <source>Add report-to and Reporting-Endpoints beside it.</source>
        <translation>Daneben report-to und Reporting-Endpoints hinzufügen.</translation>
    </message>
    <message>
        <source>Browsers that do not know report-to report nothing.</source>
        <translation>Browser, die report-to nicht kennen, melden nichts.</translation>
    </message>
    <message>
        <source>Add report-uri beside it.</source>
        <translation>Daneben report-uri hinzufügen.</translation>
    </message>
    <message>
        <source>The page&apos;s own code may pass plain text to places that run it, which is how most cross-site scripting in the browser happens.</source>
        <translation>Der eigene Code der Seite darf einfachen Text dorthin geben, wo er ausgeführt wird; so kommt das meiste Cross-Site-Scripting im Browser zustande.</translation>
    </message>
    <message>
        <source>Add require-trusted-types-for &apos;script&apos; once the page&apos;s code is ready.</source>
        <translation>require-trusted-types-for &apos;script&apos; hinzufügen, sobald der Code der Seite dafür bereit ist.</translation>
    </message>
    <message>
        <source>Workers follow script-src</source>
        <translation>Worker richten sich nach script-src</translation>
    </message>
    <message>
        <source>Without worker-src and child-src, what allows scripts allows workers, too.</source>
        <translation>Ohne worker-src und child-src erlaubt, was Skripte erlaubt, auch Worker.</translation>
    </message>
    <message>
        <source>Add worker-src.</source>
        <translation>worker-src hinzufügen.</translation>
    </message>
    <message>
        <source>The sandbox keeps the page&apos;s own rights</source>
        <translation>Die Sandbox lässt der Seite ihre eigenen Rechte</translation>
    </message>
    <message>
        <source>With allow-scripts and allow-same-origin together, the page can do almost all that it could without a sandbox.</source>
        <translation>Mit allow-scripts und allow-same-origin zusammen kann die Seite fast alles, was sie ohne Sandbox könnte.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Eines von beiden entfernen.</translation>
    </message>
    <message>
        <source>The policy blocks scripts of the page: %1</source>
        <translation>Die Richtlinie blockiert Skripte der Seite: %1</translation>
    </message>
    <message>
        <source>They lack the nonce or hash that the policy asks for, so browsers do not run them.</source>
        <translation>Ihnen fehlt die Nonce oder der Hash, den die Richtlinie verlangt, daher führen Browser sie nicht aus.</translation>
    </message>
    <message>
        <source>Give each of them the response&apos;s nonce.</source>
        <translation>Jedem von ihnen die Nonce der Antwort geben.</translation>
    </message>
    <message>
        <source>Reports go to a name nobody defines: %1</source>
        <translation>Meldungen gehen an einen Namen, den niemand definiert: %1</translation>
    </message>
    <message>
        <source>Browsers drop them: attacks and mistakes happen unseen.</source>
        <translation>Browser verwerfen sie: Angriffe und Fehler bleiben unbemerkt.</translation>
    </message>
    <message>
        <source>Define the name in Reporting-Endpoints.</source>
        <translation>Den Namen in Reporting-Endpoints definieren.</translation>
    </message>
    <message>
        <source>Nothing reports to %1</source>
        <translation>Nichts meldet an %1</translation>
    </message>
    <message>
        <source>The endpoint is defined, and no policy of this response names it.</source>
        <translation>Der Endpunkt ist definiert, und keine Richtlinie dieser Antwort nennt ihn.</translation>
    </message>
    <message>
        <source>Name it in the policies&apos; report-to, or remove it.</source>
        <translation>Ihn in report-to der Richtlinien nennen oder entfernen.</translation>
    </message>
    <message>
        <source>Reporting-Endpoints cannot be parsed</source>
        <translation>Reporting-Endpoints ist nicht lesbar</translation>
    </message>
    <message>
        <source>Write name=&quot;https://example.com/reports&quot;, with commas between.</source>
        <translation>name=&quot;https://example.com/reports&quot; schreiben, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>An endpoint is no address in quotes</source>
        <translation>Ein Endpunkt ist keine Adresse in Anführungszeichen</translation>
    </message>
    <message>
        <source>Browsers skip it and drop the reports that go there.</source>
        <translation>Browser übergehen ihn und verwerfen die Meldungen, die dorthin gehen.</translation>
    </message>
    <message>
        <source>Write the address in double quotes.</source>
        <translation>Die Adresse in doppelten Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>Reports would go over plain http</source>
        <translation>Meldungen gingen über einfaches http</translation>
    </message>
    <message>
        <source>Reports tell what visitors do, so browsers skip endpoints without https and drop the reports.</source>
        <translation>Meldungen verraten, was Besucher tun, daher übergehen Browser Endpunkte ohne https und verwerfen die Meldungen.</translation>
    </message>
    <message>
        <source>Give the endpoint an https address.</source>
        <translation>Dem Endpunkt eine https-Adresse geben.</translation>
    </message>
    <message>
        <source>Report-To cannot be read</source>
        <translation>Report-To ist nicht lesbar</translation>
    </message>
    <message>
        <source>Browsers want JSON objects with max_age and endpoints; they ignore what is something else.</source>
        <translation>Browser erwarten JSON-Objekte mit max_age und endpoints; sie übergehen, was etwas anderes ist.</translation>
    </message>
    <message>
        <source>Correct the JSON, or send Reporting-Endpoints instead.</source>
        <translation>Das JSON berichtigen oder stattdessen Reporting-Endpoints senden.</translation>
    </message>
    <message>
        <source>Report-To is deprecated</source>
        <translation>Report-To ist veraltet</translation>
    </message>
    <message>
        <source>Only Chromium ever knew it, and it stays for network errors alone; Reporting-Endpoints took its place.</source>
        <translation>Nur Chromium kannte es je, und es bleibt allein für Netzwerkfehler; an seine Stelle trat Reporting-Endpoints.</translation>
    </message>
    <message>
        <source>Send Reporting-Endpoints.</source>
        <translation>Reporting-Endpoints senden.</translation>
    </message>
    <message>
        <source>NEL cannot be read</source>
        <translation>NEL ist nicht lesbar</translation>
    </message>
    <message>
        <source>Browsers want a JSON object with max_age and report_to; they ignore what is something else.</source>
        <translation>Browser erwarten ein JSON-Objekt mit max_age und report_to; sie übergehen, was etwas anderes ist.</translation>
    </message>
    <message>
        <source>Correct the JSON, or remove the header.</source>
        <translation>Das JSON berichtigen oder den Header entfernen.</translation>
    </message>
    <message>
        <source>Scripts of every site may read this</source>
        <translation>Skripte jeder Website dürfen dies lesen</translation>
    </message>
    <message>
        <source>Browsers send no cookies then, so that suits public data, and nothing behind a firewall.</source>
        <translation>Browser senden dann keine Cookies, daher passt das für öffentliche Daten und für nichts hinter einer Firewall.</translation>
    </message>
    <message>
        <source>Name the one origin that needs it, unless the data are public.</source>
        <translation>Den einen Ursprung nennen, der es braucht, sofern die Daten nicht öffentlich sind.</translation>
    </message>
    <message>
        <source>Any origin together with credentials</source>
        <translation>Jeder Ursprung zusammen mit Anmeldedaten</translation>
    </message>
    <message>
        <source>Browsers refuse this pair, so requests with cookies fail; who asks for it may soon reflect every origin.</source>
        <translation>Browser lehnen dieses Paar ab, daher schlagen Anfragen mit Cookies fehl; wer danach verlangt, spiegelt vielleicht bald jeden Ursprung.</translation>
    </message>
    <message>
        <source>Name the one origin, or send no Access-Control-Allow-Credentials.</source>
        <translation>Den einen Ursprung nennen oder kein Access-Control-Allow-Credentials senden.</translation>
    </message>
    <message>
        <source>The origin null may read this</source>
        <translation>Der Ursprung null darf dies lesen</translation>
    </message>
    <message>
        <source>Every site can take on that origin with a sandboxed frame and read the response.</source>
        <translation>Jede Website kann mit einem Frame in einer Sandbox diesen Ursprung annehmen und die Antwort lesen.</translation>
    </message>
    <message>
        <source>Name the one origin that needs it, never null.</source>
        <translation>Den einen Ursprung nennen, der es braucht, niemals null.</translation>
    </message>
    <message>
        <source>A foreign origin may read with cookies: %1</source>
        <translation>Ein fremder Ursprung darf mit Cookies lesen: %1</translation>
    </message>
    <message>
        <source>The site that asked is allowed, its visitors&apos; cookies included; if the server allows whoever asks, any site reads what its visitors see here.</source>
        <translation>Die anfragende Website ist erlaubt, samt den Cookies ihrer Besucher; erlaubt der Server jeden, der anfragt, liest jede Website, was ihre Besucher hier sehen.</translation>
    </message>
    <message>
        <source>Compare Origin with a list, and allow none but those on it.</source>
        <translation>Origin mit einer Liste vergleichen und nur erlauben, was darauf steht.</translation>
    </message>
    <message>
        <source>An origin without https may read this</source>
        <translation>Ein Ursprung ohne https darf dies lesen</translation>
    </message>
    <message>
        <source>Whoever controls the visitor&apos;s network can answer for that origin and read this response through it.</source>
        <translation>Wer das Netz des Besuchers beherrscht, kann für diesen Ursprung antworten und diese Antwort durch ihn lesen.</translation>
    </message>
    <message>
        <source>Allow the origin over https only.</source>
        <translation>Den Ursprung nur über https erlauben.</translation>
    </message>
    <message>
        <source>The visitor&apos;s own machine may read this</source>
        <translation>Der eigene Rechner des Besuchers darf dies lesen</translation>
    </message>
    <message>
        <source>An origin of development was left: any program that listens there on a visitor&apos;s machine may read this.</source>
        <translation>Ein Ursprung aus der Entwicklung blieb stehen: jedes Programm, das dort auf dem Rechner eines Besuchers lauscht, darf dies lesen.</translation>
    </message>
    <message>
        <source>Remove the local origin from what is in production.</source>
        <translation>Den lokalen Ursprung im Betrieb entfernen.</translation>
    </message>
    <message>
        <source>Several origins are allowed at once</source>
        <translation>Mehrere Ursprünge sind auf einmal erlaubt</translation>
    </message>
    <message>
        <source>Browsers compare the whole value with one origin, so nobody is allowed.</source>
        <translation>Browser vergleichen den ganzen Wert mit einem Ursprung, daher ist niemand erlaubt.</translation>
    </message>
    <message>
        <source>Answer with the one origin that asked, after comparing it with a list.</source>
        <translation>Mit dem einen Ursprung antworten, der angefragt hat, nach dem Vergleich mit einer Liste.</translation>
    </message>
    <message>
        <source>The allowed origin is none: %1</source>
        <translation>Der erlaubte Ursprung ist keiner: %1</translation>
    </message>
    <message>
        <source>Browsers compare it byte by byte with scheme, host and port, without a path, a slash at the end or a pattern; this never matches.</source>
        <translation>Browser vergleichen ihn Byte für Byte mit Schema, Host und Port, ohne Pfad, Schrägstrich am Ende oder Muster; dieser passt nie.</translation>
    </message>
    <message>
        <source>Write it as https://example.com.</source>
        <translation>Als https://example.com schreiben.</translation>
    </message>
    <message>
        <source>Caches may mix up allowed origins</source>
        <translation>Caches könnten erlaubte Ursprünge verwechseln</translation>
    </message>
    <message>
        <source>Without Vary: Origin a cache hands the answer for one origin to another, which is then refused, or allowed.</source>
        <translation>Ohne Vary: Origin gibt ein Cache die Antwort für einen Ursprung an einen anderen, der dann abgelehnt oder erlaubt wird.</translation>
    </message>
    <message>
        <source>Add Origin to Vary.</source>
        <translation>Origin zu Vary hinzufügen.</translation>
    </message>
    <message>
        <source>Credentials are not allowed by this value</source>
        <translation>Anmeldedaten sind mit diesem Wert nicht erlaubt</translation>
    </message>
    <message>
        <source>Browsers know the bare lower-case word true only; all else means no.</source>
        <translation>Browser kennen nur das bloße kleingeschriebene Wort true; alles andere bedeutet nein.</translation>
    </message>
    <message>
        <source>Remove the header, or set it to true if that is meant.</source>
        <translation>Den Header entfernen oder auf true setzen, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>The star does not count with credentials</source>
        <translation>Der Stern zählt nicht mit Anmeldedaten</translation>
    </message>
    <message>
        <source>Where credentials are allowed, browsers take it for a name that is a star, and refuse what was meant.</source>
        <translation>Wo Anmeldedaten erlaubt sind, halten Browser ihn für einen Namen, der aus einem Stern besteht, und lehnen ab, was gemeint war.</translation>
    </message>
    <message>
        <source>List the names that are needed.</source>
        <translation>Die Namen aufführen, die gebraucht werden.</translation>
    </message>
    <message>
        <source>A method is not in capitals: %1</source>
        <translation>Eine Methode steht nicht in Großbuchstaben: %1</translation>
    </message>
    <message>
        <source>Methods compare with case, so this one allows nothing.</source>
        <translation>Bei Methoden zählt Groß- und Kleinschreibung, daher erlaubt diese nichts.</translation>
    </message>
    <message>
        <source>Write methods in capitals.</source>
        <translation>Methoden in Großbuchstaben schreiben.</translation>
    </message>
    <message>
        <source>Browsers forget the permission sooner</source>
        <translation>Browser vergessen die Erlaubnis früher</translation>
    </message>
    <message>
        <source>Chromium keeps the answer to a preflight for 7200 seconds at most, Firefox for 86400, Safari for 600.</source>
        <translation>Chromium behält die Antwort auf eine Preflight-Anfrage höchstens 7200 Sekunden, Firefox 86400, Safari 600.</translation>
    </message>
    <message>
        <source>Set it to 7200 or less.</source>
        <translation>Auf 7200 oder weniger setzen.</translation>
    </message>
    <message>
        <source>Access-Control-Max-Age is no number</source>
        <translation>Access-Control-Max-Age ist keine Zahl</translation>
    </message>
    <message>
        <source>Browsers keep the answer to a preflight for five seconds then.</source>
        <translation>Browser behalten die Antwort auf eine Preflight-Anfrage dann fünf Sekunden lang.</translation>
    </message>
    <message>
        <source>Set it to whole seconds.</source>
        <translation>Auf ganze Sekunden setzen.</translation>
    </message>
    <message>
        <source>Plug-ins of every site may read this</source>
        <translation>Plug-ins jeder Website dürfen dies lesen</translation>
    </message>
    <message>
        <source>Old Flash and PDF plug-ins obey any policy file on this host, also one that a visitor uploaded.</source>
        <translation>Alte Plug-ins für Flash und PDF befolgen jede Richtliniendatei auf diesem Host, auch eine, die ein Besucher hochlud.</translation>
    </message>
    <message>
        <source>Set X-Permitted-Cross-Domain-Policies to none.</source>
        <translation>X-Permitted-Cross-Domain-Policies auf none setzen.</translation>
    </message>
    <message>
        <source>HSTS is missing</source>
        <translation>HSTS fehlt</translation>
    </message>
    <message>
        <source>Anybody on the network can keep a browser on plain http the next time somebody types the address, and then read and change everything.</source>
        <translation>Jeder im Netz kann einen Browser bei einfachem http halten, wenn das nächste Mal jemand die Adresse eintippt, und dann alles lesen und ändern.</translation>
    </message>
    <message>
        <source>Send Strict-Transport-Security over https for at least a year.</source>
        <translation>Strict-Transport-Security über https für mindestens ein Jahr senden.</translation>
    </message>
    <message>
        <source>HSTS without max-age is ignored</source>
        <translation>HSTS ohne max-age wird übergangen</translation>
    </message>
    <message>
        <source>Without this directive browsers ignore the whole field, as if there were none.</source>
        <translation>Ohne diese Direktive übergehen Browser das ganze Feld, als gäbe es keines.</translation>
    </message>
    <message>
        <source>Add max-age with a number of seconds.</source>
        <translation>max-age mit einer Zahl von Sekunden hinzufügen.</translation>
    </message>
    <message>
        <source>HSTS with an invalid max-age is ignored</source>
        <translation>HSTS mit ungültigem max-age wird übergangen</translation>
    </message>
    <message>
        <source>The value must be made of digits alone; with anything else browsers ignore the whole field.</source>
        <translation>Der Wert muss allein aus Ziffern bestehen; bei allem anderen übergehen Browser das ganze Feld.</translation>
    </message>
    <message>
        <source>Write max-age with a whole number of seconds.</source>
        <translation>max-age mit einer ganzen Zahl von Sekunden schreiben.</translation>
    </message>
    <message>
        <source>HSTS with a repeated directive is ignored</source>
        <translation>HSTS mit wiederholter Direktive wird übergangen</translation>
    </message>
    <message>
        <source>No directive may appear twice; browsers ignore the whole field. It often means that two values were joined.</source>
        <translation>Keine Direktive darf zweimal vorkommen; Browser übergehen das ganze Feld. Oft bedeutet es, dass zwei Werte zusammengefügt wurden.</translation>
    </message>
    <message>
        <source>Give each directive once.</source>
        <translation>Jede Direktive einmal angeben.</translation>
    </message>
    <message>
        <source>HSTS with a value for includeSubDomains</source>
        <translation>HSTS mit einem Wert für includeSubDomains</translation>
    </message>
    <message>
        <source>The directive takes no value; browsers ignore the whole field because of it.</source>
        <translation>Die Direktive nimmt keinen Wert; Browser übergehen seinetwegen das ganze Feld.</translation>
    </message>
    <message>
        <source>Write includeSubDomains alone.</source>
        <translation>includeSubDomains allein schreiben.</translation>
    </message>
    <message>
        <source>Only the first HSTS field counts</source>
        <translation>Nur das erste HSTS-Feld zählt</translation>
    </message>
    <message>
        <source>Browsers look at the first field and ignore all others, whatever those say. Two places in the server set it, and one of them is not heard.</source>
        <translation>Browser sehen auf das erste Feld und übergehen alle anderen, was auch immer diese sagen. Zwei Stellen im Server setzen es, und eine davon wird nicht gehört.</translation>
    </message>
    <message>
        <source>Send the field once.</source>
        <translation>Das Feld einmal senden.</translation>
    </message>
    <message>
        <source>HSTS is switched off</source>
        <translation>HSTS ist abgeschaltet</translation>
    </message>
    <message>
        <source>max-age=0 tells browsers to forget that this site wants https; the next visit may begin in the clear.</source>
        <translation>max-age=0 sagt Browsern, sie sollen vergessen, dass diese Website https will; der nächste Besuch kann unverschlüsselt beginnen.</translation>
    </message>
    <message>
        <source>Use a max-age of at least a year.</source>
        <translation>Ein max-age von mindestens einem Jahr verwenden.</translation>
    </message>
    <message>
        <source>HSTS lasts less than a year</source>
        <translation>HSTS gilt weniger als ein Jahr</translation>
    </message>
    <message>
        <source>Browsers forget it after that time without a visit; who comes back later is unprotected again.</source>
        <translation>Browser vergessen es nach dieser Zeit ohne Besuch; wer später wiederkommt, ist wieder ungeschützt.</translation>
    </message>
    <message>
        <source>Use a max-age of at least 31536000 seconds.</source>
        <translation>Ein max-age von mindestens 31536000 Sekunden verwenden.</translation>
    </message>
    <message>
        <source>HSTS leaves subdomains out</source>
        <translation>HSTS lässt Subdomains aus</translation>
    </message>
    <message>
        <source>An attacker on the network can answer for a subdomain over plain http, and set cookies for the whole site from there.</source>
        <translation>Ein Angreifer im Netz kann für eine Subdomain über einfaches http antworten und von dort Cookies für die ganze Website setzen.</translation>
    </message>
    <message>
        <source>Add includeSubDomains once all subdomains answer over https.</source>
        <translation>includeSubDomains hinzufügen, sobald alle Subdomains über https antworten.</translation>
    </message>
    <message>
        <source>HSTS over plain http is ignored</source>
        <translation>HSTS über einfaches http wird übergangen</translation>
    </message>
    <message>
        <source>Browsers take the field only from an https answer, because anybody could have added it to this one.</source>
        <translation>Browser nehmen das Feld nur aus einer Antwort über https an, weil jeder es dieser hinzugefügt haben könnte.</translation>
    </message>
    <message>
        <source>Send the field over https only.</source>
        <translation>Das Feld nur über https senden.</translation>
    </message>
    <message>
        <source>HSTS behind a refused certificate</source>
        <translation>HSTS hinter einem abgelehnten Zertifikat</translation>
    </message>
    <message>
        <source>Browsers ignore the field when they do not accept the certificate of the answer.</source>
        <translation>Browser übergehen das Feld, wenn sie das Zertifikat der Antwort nicht annehmen.</translation>
    </message>
    <message>
        <source>Install a certificate that browsers accept.</source>
        <translation>Ein Zertifikat installieren, das Browser annehmen.</translation>
    </message>
    <message>
        <source>HSTS is not ready for preload</source>
        <translation>HSTS ist nicht bereit für Preload</translation>
    </message>
    <message>
        <source>The field asks for the browsers&apos; built-in list, whose conditions are not met. Until they are, the word preload does nothing.</source>
        <translation>Das Feld bittet um Aufnahme in die eingebaute Liste der Browser, deren Bedingungen nicht erfüllt sind. Bis sie es sind, bewirkt das Wort preload nichts.</translation>
    </message>
    <message>
        <source>Meet the list&apos;s conditions, or remove preload.</source>
        <translation>Die Bedingungen der Liste erfüllen oder preload entfernen.</translation>
    </message>
    <message>
        <source>HSTS asks to be preloaded</source>
        <translation>HSTS bittet um Aufnahme in die Preload-Liste</translation>
    </message>
    <message>
        <source>With this word anybody may put the domain on the browsers&apos; built-in list. It takes months to get off it, and all subdomains need https until then.</source>
        <translation>Mit diesem Wort darf jeder die Domain auf die eingebaute Liste der Browser setzen. Von ihr wieder herunterzukommen dauert Monate, und bis dahin brauchen alle Subdomains https.</translation>
    </message>
    <message>
        <source>Keep preload only if the domain is meant to be on that list.</source>
        <translation>preload nur behalten, wenn die Domain auf dieser Liste stehen soll.</translation>
    </message>
    <message>
        <source>The page is served over plain http</source>
        <translation>Die Seite wird über einfaches http ausgeliefert</translation>
    </message>
    <message>
        <source>Anybody on the network reads all that is sent and puts into the page what they like; no header can prevent that.</source>
        <translation>Jeder im Netz liest alles, was gesendet wird, und setzt nach Belieben etwas in die Seite; kein Header kann das verhindern.</translation>
    </message>
    <message>
        <source>Serve the site over https, and redirect to it.</source>
        <translation>Die Website über https ausliefern und darauf weiterleiten.</translation>
    </message>
    <message>
        <source>Plain http does not lead to https</source>
        <translation>Einfaches http führt nicht zu https</translation>
    </message>
    <message>
        <source>Who types the address without https stays in the clear, although the site can do better.</source>
        <translation>Wer die Adresse ohne https eintippt, bleibt unverschlüsselt, obwohl die Website es besser kann.</translation>
    </message>
    <message>
        <source>Answer over plain http with a redirect to https on the same host.</source>
        <translation>Über einfaches http mit einer Weiterleitung auf https auf demselben Host antworten.</translation>
    </message>
    <message>
        <source>A redirect leads from https to plain http</source>
        <translation>Eine Weiterleitung führt von https zu einfachem http</translation>
    </message>
    <message>
        <source>On this step anybody on the network sees the address with all its parameters and can send the browser elsewhere.</source>
        <translation>Bei diesem Schritt sieht jeder im Netz die Adresse mit all ihren Parametern und kann den Browser anderswohin schicken.</translation>
    </message>
    <message>
        <source>Redirect to https addresses only.</source>
        <translation>Nur auf https-Adressen weiterleiten.</translation>
    </message>
    <message>
        <source>The first redirect stays on plain http</source>
        <translation>Die erste Weiterleitung bleibt bei einfachem http</translation>
    </message>
    <message>
        <source>Each further answer in the clear is one more that an attacker can replace, and the host itself never gets to send HSTS.</source>
        <translation>Jede weitere unverschlüsselte Antwort ist eine mehr, die ein Angreifer ersetzen kann, und der Host selbst kommt nie dazu, HSTS zu senden.</translation>
    </message>
    <message>
        <source>Redirect to https on the same host first.</source>
        <translation>Zuerst auf https auf demselben Host weiterleiten.</translation>
    </message>
    <message>
        <source>A relative redirect stays on plain http</source>
        <translation>Eine relative Weiterleitung bleibt bei einfachem http</translation>
    </message>
    <message>
        <source>A Location without a scheme keeps that of the request, so that the browser is not led to https.</source>
        <translation>Eine Location ohne Schema behält das der Anfrage, sodass der Browser nicht zu https geführt wird.</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https.</source>
        <translation>Die ganze Adresse schreiben, mit https am Anfang.</translation>
    </message>
    <message>
        <source>The first redirect leaves the host</source>
        <translation>Die erste Weiterleitung verlässt den Host</translation>
    </message>
    <message>
        <source>The host that was asked for does not answer over https itself, so that browsers do not learn its HSTS and begin the next visit in the clear again.</source>
        <translation>Der angefragte Host antwortet nicht selbst über https, sodass Browser sein HSTS nicht erfahren und den nächsten Besuch wieder unverschlüsselt beginnen.</translation>
    </message>
    <message>
        <source>Redirect to https on the same host first, and only then elsewhere.</source>
        <translation>Zuerst auf https auf demselben Host weiterleiten und erst dann anderswohin.</translation>
    </message>
    <message>
        <source>Cookie %1 is set over plain http</source>
        <translation>Cookie %1 wird über einfaches http gesetzt</translation>
    </message>
    <message>
        <source>Anybody on the network can read the cookie, or set one of their own in its place.</source>
        <translation>Jeder im Netz kann das Cookie lesen oder ein eigenes an seine Stelle setzen.</translation>
    </message>
    <message>
        <source>Set cookies over https only, with Secure.</source>
        <translation>Cookies nur über https setzen, mit Secure.</translation>
    </message>
    <message>
        <source>A header line has no colon</source>
        <translation>Eine Header-Zeile hat keinen Doppelpunkt</translation>
    </message>
    <message>
        <source>It is no header: browsers skip it, and what it should say is lost.</source>
        <translation>Sie ist kein Header: Browser übergehen sie, und was sie sagen sollte, geht verloren.</translation>
    </message>
    <message>
        <source>Write the line as name: value.</source>
        <translation>Die Zeile als Name: Wert schreiben.</translation>
    </message>
    <message>
        <source>A header has no name</source>
        <translation>Ein Header hat keinen Namen</translation>
    </message>
    <message>
        <source>Browsers skip the line; some proxies refuse the whole response.</source>
        <translation>Browser übergehen die Zeile; manche Proxys lehnen die ganze Antwort ab.</translation>
    </message>
    <message>
        <source>Give it a name, or remove the line.</source>
        <translation>Ihm einen Namen geben oder die Zeile entfernen.</translation>
    </message>
    <message>
        <source>White space before a colon</source>
        <translation>Leerraum vor einem Doppelpunkt</translation>
    </message>
    <message>
        <source>Proxies and browsers disagree whether this is the header or another; attackers use such differences to smuggle.</source>
        <translation>Proxys und Browser sind uneins, ob dies der Header ist oder ein anderer; Angreifer nutzen solche Unterschiede, um etwas einzuschmuggeln.</translation>
    </message>
    <message>
        <source>Remove the white space.</source>
        <translation>Den Leerraum entfernen.</translation>
    </message>
    <message>
        <source>A header&apos;s name has illegal characters</source>
        <translation>Der Name eines Headers hat unzulässige Zeichen</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens in names.</source>
        <translation>In Namen Buchstaben, Ziffern und Bindestriche verwenden.</translation>
    </message>
    <message>
        <source>A control character stands in a header</source>
        <translation>Ein Steuerzeichen steht in einem Header</translation>
    </message>
    <message>
        <source>Browsers refuse such a response or cut it there; it often shows that input gets into headers unchecked.</source>
        <translation>Browser lehnen eine solche Antwort ab oder schneiden sie dort ab; oft zeigt es, dass Eingaben ungeprüft in Header gelangen.</translation>
    </message>
    <message>
        <source>Remove control characters from what goes into headers.</source>
        <translation>Steuerzeichen aus allem entfernen, was in Header gelangt.</translation>
    </message>
    <message>
        <source>A header has bytes that are no text</source>
        <translation>Ein Header hat Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>They are neither ASCII nor UTF-8: each recipient reads something else.</source>
        <translation>Sie sind weder ASCII noch UTF-8: jeder Empfänger liest etwas anderes.</translation>
    </message>
    <message>
        <source>Send ASCII in headers.</source>
        <translation>In Headern ASCII senden.</translation>
    </message>
    <message>
        <source>A header has characters beyond ASCII</source>
        <translation>Ein Header hat Zeichen außerhalb von ASCII</translation>
    </message>
    <message>
        <source>Browsers read header bytes as Latin-1, so that UTF-8 arrives as something else.</source>
        <translation>Browser lesen die Bytes von Headern als Latin-1, sodass UTF-8 als etwas anderes ankommt.</translation>
    </message>
    <message>
        <source>Send ASCII, or the encoding that the header&apos;s specification names.</source>
        <translation>ASCII senden oder die Kodierung, die die Spezifikation des Headers nennt.</translation>
    </message>
    <message>
        <source>A header goes on in the next line</source>
        <translation>Ein Header geht in der nächsten Zeile weiter</translation>
    </message>
    <message>
        <source>Folded lines are obsolete, and what proxies and browsers make of them differs.</source>
        <translation>Umbrochene Zeilen sind veraltet, und Proxys und Browser machen Verschiedenes daraus.</translation>
    </message>
    <message>
        <source>Write the value in one line.</source>
        <translation>Den Wert in eine Zeile schreiben.</translation>
    </message>
    <message>
        <source>Some lines end without carriage return</source>
        <translation>Einige Zeilen enden ohne Wagenrücklauf</translation>
    </message>
    <message>
        <source>A recipient that insists on both sees fewer lines than one that does not; attackers use such differences.</source>
        <translation>Ein Empfänger, der auf beidem besteht, sieht weniger Zeilen als einer, der es nicht tut; Angreifer nutzen solche Unterschiede.</translation>
    </message>
    <message>
        <source>End every line with carriage return and line feed.</source>
        <translation>Jede Zeile mit Wagenrücklauf und Zeilenvorschub beenden.</translation>
    </message>
    <message>
        <source>The status line is damaged</source>
        <translation>Die Statuszeile ist beschädigt</translation>
    </message>
    <message>
        <source>Recipients guess what the response is, or refuse it.</source>
        <translation>Empfänger raten, was die Antwort ist, oder lehnen sie ab.</translation>
    </message>
    <message>
        <source>Send the version, three digits and a reason.</source>
        <translation>Die Version, drei Ziffern und einen Grund senden.</translation>
    </message>
    <message>
        <source>A header is sent twice</source>
        <translation>Ein Header wird zweimal gesendet</translation>
    </message>
    <message>
        <source>Both say the same now; two places set it, and one day they will differ.</source>
        <translation>Beide sagen jetzt dasselbe; zwei Stellen setzen ihn, und eines Tages werden sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Send it once.</source>
        <translation>Ihn einmal senden.</translation>
    </message>
    <message>
        <source>Of two different values the first counts</source>
        <translation>Von zwei verschiedenen Werten zählt der erste</translation>
    </message>
    <message>
        <source>Browsers ignore this one, whatever it was meant to change.</source>
        <translation>Browser übergehen diesen, was auch immer er ändern sollte.</translation>
    </message>
    <message>
        <source>Send the header once.</source>
        <translation>Den Header einmal senden.</translation>
    </message>
    <message>
        <source>Of two different values the last counts</source>
        <translation>Von zwei verschiedenen Werten zählt der letzte</translation>
    </message>
    <message>
        <source>Browsers obey this one, and proxies perhaps the other.</source>
        <translation>Browser befolgen diesen und Proxys vielleicht den anderen.</translation>
    </message>
    <message>
        <source>A header is sent twice and differs</source>
        <translation>Ein Header wird zweimal und verschieden gesendet</translation>
    </message>
    <message>
        <source>It may stand once only; which value counts is up to each recipient, or none does.</source>
        <translation>Er darf nur einmal stehen; welcher Wert zählt, entscheidet jeder Empfänger selbst, oder es zählt keiner.</translation>
    </message>
    <message>
        <source>Two lengths are given for one body</source>
        <translation>Für einen Inhalt sind zwei Längen angegeben</translation>
    </message>
    <message>
        <source>A proxy and a browser that believe different ones see different responses; attackers smuggle their own between.</source>
        <translation>Ein Proxy und ein Browser, die verschiedenen glauben, sehen verschiedene Antworten; Angreifer schmuggeln ihre eigene dazwischen.</translation>
    </message>
    <message>
        <source>Send one Content-Length.</source>
        <translation>Ein einziges Content-Length senden.</translation>
    </message>
    <message>
        <source>A length stands beside Transfer-Encoding</source>
        <translation>Eine Länge steht neben Transfer-Encoding</translation>
    </message>
    <message>
        <source>A proxy that believes the length and a browser that believes the chunks see different responses.</source>
        <translation>Ein Proxy, der der Länge glaubt, und ein Browser, der den Chunks glaubt, sehen verschiedene Antworten.</translation>
    </message>
    <message>
        <source>Send no Content-Length with Transfer-Encoding.</source>
        <translation>Mit Transfer-Encoding kein Content-Length senden.</translation>
    </message>
    <message>
        <source>The old script filter is switched on</source>
        <translation>Der alte Skriptfilter ist eingeschaltet</translation>
    </message>
    <message>
        <source>No current browser has it, and in older ones attackers used it to switch off scripts of the page or to read from it.</source>
        <translation>Kein heutiger Browser hat ihn, und in älteren nutzten ihn Angreifer, um Skripte der Seite abzuschalten oder aus ihr zu lesen.</translation>
    </message>
    <message>
        <source>Remove the header, or set it to 0.</source>
        <translation>Den Header entfernen oder auf 0 setzen.</translation>
    </message>
    <message>
        <source>Public-Key-Pins is dead</source>
        <translation>Public-Key-Pins ist tot</translation>
    </message>
    <message>
        <source>Browsers have removed it; in old ones a lost key locks all visitors out for months.</source>
        <translation>Browser haben es entfernt; in alten sperrt ein verlorener Schlüssel alle Besucher für Monate aus.</translation>
    </message>
    <message>
        <source>Expect-CT is no longer needed</source>
        <translation>Expect-CT wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>Browsers demand certificate transparency anyway and ignore the header.</source>
        <translation>Browser verlangen Certificate Transparency ohnehin und übergehen den Header.</translation>
    </message>
    <message>
        <source>P3P is dead</source>
        <translation>P3P ist tot</translation>
    </message>
    <message>
        <source>Only Internet Explorer ever looked at it.</source>
        <translation>Nur Internet Explorer sah je darauf.</translation>
    </message>
    <message>
        <source>The policy is under its old name</source>
        <translation>Die Richtlinie steht unter ihrem alten Namen</translation>
    </message>
    <message>
        <source>Browsers obey Content-Security-Policy only; this name was for trials ten years ago.</source>
        <translation>Browser befolgen nur Content-Security-Policy; dieser Name war vor zehn Jahren für Versuche gedacht.</translation>
    </message>
    <message>
        <source>Send Content-Security-Policy instead.</source>
        <translation>Stattdessen Content-Security-Policy senden.</translation>
    </message>
    <message>
        <source>A header&apos;s name is misspelled: %1</source>
        <translation>Der Name eines Headers ist falsch geschrieben: %1</translation>
    </message>
    <message>
        <source>Browsers do not know it and ignore it: what it should protect is not protected.</source>
        <translation>Browser kennen ihn nicht und übergehen ihn: was er schützen sollte, ist nicht geschützt.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Den Namen berichtigen.</translation>
    </message>
    <message>
        <source>The whole policy stands in quotes</source>
        <translation>Die ganze Richtlinie steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>The quotes become part of its first and last word, which browsers then do not know.</source>
        <translation>Die Anführungszeichen werden Teil ihres ersten und letzten Wortes, die Browser dann nicht kennen.</translation>
    </message>
    <message>
        <source>Remove the quotes around the value.</source>
        <translation>Die Anführungszeichen um den Wert entfernen.</translation>
    </message>
    <message>
        <source>The value repeats the header&apos;s name</source>
        <translation>Der Wert wiederholt den Namen des Headers</translation>
    </message>
    <message>
        <source>Browsers take the name for the value&apos;s first word and ignore what they cannot understand.</source>
        <translation>Browser halten den Namen für das erste Wort des Werts und übergehen, was sie nicht verstehen.</translation>
    </message>
    <message>
        <source>Remove the name from the value.</source>
        <translation>Den Namen aus dem Wert entfernen.</translation>
    </message>
    <message>
        <source>Cookies are kept from plain http and other sites</source>
        <translation>Cookies bleiben fern von einfachem http und anderen Websites</translation>
    </message>
    <message>
        <source>All cookies are Secure, those of sessions are HttpOnly, and each says by SameSite when it goes along.</source>
        <translation>Alle Cookies sind Secure, die von Sitzungen sind HttpOnly, und jedes sagt mit SameSite, wann es mitgeht.</translation>
    </message>
    <message>
        <source>Cookies are kept from plain http</source>
        <translation>Cookies bleiben fern von einfachem http</translation>
    </message>
    <message>
        <source>All cookies are Secure and those of sessions are HttpOnly; whether they go along with other sites&apos; requests is left to the browser.</source>
        <translation>Alle Cookies sind Secure, und die von Sitzungen sind HttpOnly; ob sie bei Anfragen anderer Websites mitgehen, bleibt dem Browser überlassen.</translation>
    </message>
    <message>
        <source>Set SameSite=Lax or SameSite=Strict on every cookie.</source>
        <translation>Bei jedem Cookie SameSite=Lax oder SameSite=Strict setzen.</translation>
    </message>
    <message>
        <source>No cookies are set</source>
        <translation>Es werden keine Cookies gesetzt</translation>
    </message>
    <message>
        <source>What is not set cannot be stolen.</source>
        <translation>Was nicht gesetzt wird, kann nicht gestohlen werden.</translation>
    </message>
    <message>
        <source>A cookie is not Secure; only HSTS protects it</source>
        <translation>Ein Cookie ist nicht Secure; nur HSTS schützt es</translation>
    </message>
    <message>
        <source>Before the first visit, or once HSTS has run out, a browser sends the cookie over plain http.</source>
        <translation>Vor dem ersten Besuch, oder wenn HSTS abgelaufen ist, sendet ein Browser das Cookie über einfaches http.</translation>
    </message>
    <message>
        <source>Add Secure to every cookie.</source>
        <translation>Secure zu jedem Cookie hinzufügen.</translation>
    </message>
    <message>
        <source>A cookie goes over plain http, too</source>
        <translation>Ein Cookie geht auch über einfaches http</translation>
    </message>
    <message>
        <source>Without Secure a browser sends the cookie to http:// as well, where anybody on the network reads it.</source>
        <translation>Ohne Secure sendet ein Browser das Cookie auch an http://, wo jeder im Netz es liest.</translation>
    </message>
    <message>
        <source>Add Secure to every cookie and send Strict-Transport-Security.</source>
        <translation>Secure zu jedem Cookie hinzufügen und Strict-Transport-Security senden.</translation>
    </message>
    <message>
        <source>A session cookie is not Secure, only under HSTS</source>
        <translation>Ein Sitzungscookie ist nicht Secure, nur unter HSTS</translation>
    </message>
    <message>
        <source>Before the first visit, or once HSTS has run out, the session goes over plain http and can be taken over.</source>
        <translation>Vor dem ersten Besuch, oder wenn HSTS abgelaufen ist, geht die Sitzung über einfaches http und kann übernommen werden.</translation>
    </message>
    <message>
        <source>Add Secure to the session cookie.</source>
        <translation>Secure zum Sitzungscookie hinzufügen.</translation>
    </message>
    <message>
        <source>SameSite has no valid value</source>
        <translation>SameSite hat keinen gültigen Wert</translation>
    </message>
    <message>
        <source>A value other than Strict, Lax and None is ignored, and None without Secure makes browsers drop the cookie.</source>
        <translation>Ein anderer Wert als Strict, Lax und None wird übergangen, und None ohne Secure bringt Browser dazu, das Cookie zu verwerfen.</translation>
    </message>
    <message>
        <source>Set SameSite to Strict or Lax, or to None together with Secure.</source>
        <translation>SameSite auf Strict oder Lax setzen, oder auf None zusammen mit Secure.</translation>
    </message>
    <message>
        <source>A token against forgery lacks SameSite</source>
        <translation>Einem Token gegen Fälschung fehlt SameSite</translation>
    </message>
    <message>
        <source>The cookie that is to stop requests forged by other sites goes along with such requests itself.</source>
        <translation>Das Cookie, das von anderen Websites gefälschte Anfragen aufhalten soll, geht bei solchen Anfragen selbst mit.</translation>
    </message>
    <message>
        <source>Add SameSite=Strict or SameSite=Lax to the token&apos;s cookie.</source>
        <translation>SameSite=Strict oder SameSite=Lax zum Cookie des Tokens hinzufügen.</translation>
    </message>
    <message>
        <source>Scripts can read the session cookie</source>
        <translation>Skripte können das Sitzungscookie lesen</translation>
    </message>
    <message>
        <source>One injected script is enough to send the session to an attacker, who then is the user.</source>
        <translation>Ein eingeschleustes Skript genügt, um die Sitzung an einen Angreifer zu senden, der dann der Nutzer ist.</translation>
    </message>
    <message>
        <source>Add HttpOnly to the session cookie.</source>
        <translation>HttpOnly zum Sitzungscookie hinzufügen.</translation>
    </message>
    <message>
        <source>The session goes over plain http, too</source>
        <translation>Die Sitzung geht auch über einfaches http</translation>
    </message>
    <message>
        <source>Anybody on the network who sees one plain request takes the session over.</source>
        <translation>Jeder im Netz, der eine unverschlüsselte Anfrage sieht, übernimmt die Sitzung.</translation>
    </message>
    <message>
        <source>Add Secure to the session cookie and send Strict-Transport-Security.</source>
        <translation>Secure zum Sitzungscookie hinzufügen und Strict-Transport-Security senden.</translation>
    </message>
    <message>
        <source>The policy says who may frame the page</source>
        <translation>Die Richtlinie sagt, wer die Seite einbetten darf</translation>
    </message>
    <message>
        <source>frame-ancestors keeps other sites from showing the page in a frame and having visitors click in it unknowingly.</source>
        <translation>frame-ancestors hindert andere Websites daran, die Seite in einem Frame zu zeigen und Besucher unwissentlich darin klicken zu lassen.</translation>
    </message>
    <message>
        <source>Framing only from this site</source>
        <translation>Einbetten nur von dieser Website</translation>
    </message>
    <message>
        <source>No other site can show the page in a frame and have visitors click in it unknowingly.</source>
        <translation>Keine andere Website kann die Seite in einem Frame zeigen und Besucher unwissentlich darin klicken lassen.</translation>
    </message>
    <message>
        <source>Say the same with frame-ancestors in the Content-Security-Policy, which is newer.</source>
        <translation>Dasselbe mit frame-ancestors in der Content-Security-Policy sagen, was neuer ist.</translation>
    </message>
    <message>
        <source>ALLOW-FROM is ignored by current browsers</source>
        <translation>ALLOW-FROM wird von heutigen Browsern übergangen</translation>
    </message>
    <message>
        <source>Browsers dropped it: with it alone, any site may show the page in a frame.</source>
        <translation>Browser haben es aufgegeben: mit ihm allein darf jede Website die Seite in einem Frame zeigen.</translation>
    </message>
    <message>
        <source>Name the allowed origin with frame-ancestors in the Content-Security-Policy.</source>
        <translation>Den erlaubten Ursprung mit frame-ancestors in der Content-Security-Policy nennen.</translation>
    </message>
    <message>
        <source>Any site may show the page in a frame</source>
        <translation>Jede Website darf die Seite in einem Frame zeigen</translation>
    </message>
    <message>
        <source>Another site can lay the page invisibly under its own buttons, so that visitors click in it unknowingly.</source>
        <translation>Eine andere Website kann die Seite unsichtbar unter ihre eigenen Schaltflächen legen, sodass Besucher unwissentlich darin klicken.</translation>
    </message>
    <message>
        <source>Add frame-ancestors &apos;self&apos; to the Content-Security-Policy, or &apos;none&apos;.</source>
        <translation>frame-ancestors &apos;self&apos; zur Content-Security-Policy hinzufügen, oder &apos;none&apos;.</translation>
    </message>
    <message>
        <source>X-Frame-Options has no known value</source>
        <translation>X-Frame-Options hat keinen bekannten Wert</translation>
    </message>
    <message>
        <source>Browsers ignore what is neither DENY nor SAMEORIGIN: any site may frame the page.</source>
        <translation>Browser übergehen, was weder DENY noch SAMEORIGIN ist: jede Website darf die Seite einbetten.</translation>
    </message>
    <message>
        <source>Send X-Frame-Options: DENY once, and frame-ancestors &apos;none&apos; in the Content-Security-Policy.</source>
        <translation>X-Frame-Options: DENY einmal senden und frame-ancestors &apos;none&apos; in der Content-Security-Policy.</translation>
    </message>
    <message>
        <source>Content is what its type says</source>
        <translation>Inhalt ist, was sein Typ sagt</translation>
    </message>
    <message>
        <source>Browsers do not run as a script or a style what was delivered as something else.</source>
        <translation>Browser führen nichts als Skript oder Style aus, was als etwas anderes ausgeliefert wurde.</translation>
    </message>
    <message>
        <source>Content type may be guessed</source>
        <translation>Der Inhaltstyp darf erraten werden</translation>
    </message>
    <message>
        <source>A browser that guesses can take an uploaded file for a script or a page and run it.</source>
        <translation>Ein Browser, der rät, kann eine hochgeladene Datei für ein Skript oder eine Seite halten und ausführen.</translation>
    </message>
    <message>
        <source>Send X-Content-Type-Options: nosniff with every response.</source>
        <translation>Mit jeder Antwort X-Content-Type-Options: nosniff senden.</translation>
    </message>
    <message>
        <source>X-Content-Type-Options is not nosniff</source>
        <translation>X-Content-Type-Options ist nicht nosniff</translation>
    </message>
    <message>
        <source>The only value that means something is nosniff, alone.</source>
        <translation>Der einzige Wert, der etwas bedeutet, ist nosniff allein.</translation>
    </message>
    <message>
        <source>Send X-Content-Type-Options: nosniff once.</source>
        <translation>X-Content-Type-Options: nosniff einmal senden.</translation>
    </message>
    <message>
        <source>Scripts are checked by their hash</source>
        <translation>Skripte werden anhand ihres Hashes geprüft</translation>
    </message>
    <message>
        <source>Even this site&apos;s own scripts run only if they are what the page expects.</source>
        <translation>Auch die eigenen Skripte dieser Website laufen nur, wenn sie sind, was die Seite erwartet.</translation>
    </message>
    <message>
        <source>Foreign scripts are checked by their hash</source>
        <translation>Fremde Skripte werden anhand ihres Hashes geprüft</translation>
    </message>
    <message>
        <source>Who breaks into the foreign server cannot change what runs in this page.</source>
        <translation>Wer in den fremden Server einbricht, kann nicht ändern, was in dieser Seite läuft.</translation>
    </message>
    <message>
        <source>The answer is not HTML and loads no scripts</source>
        <translation>Die Antwort ist kein HTML und lädt keine Skripte</translation>
    </message>
    <message>
        <source>Hashes of scripts stand in HTML.</source>
        <translation>Hashes von Skripten stehen in HTML.</translation>
    </message>
    <message>
        <source>The page has no scripts</source>
        <translation>Die Seite hat keine Skripte</translation>
    </message>
    <message>
        <source>What is not loaded needs no hash.</source>
        <translation>Was nicht geladen wird, braucht keinen Hash.</translation>
    </message>
    <message>
        <source>All scripts come from this site</source>
        <translation>Alle Skripte kommen von dieser Website</translation>
    </message>
    <message>
        <source>No foreign server has a say in what runs, so hashes would add little.</source>
        <translation>Kein fremder Server bestimmt mit, was läuft, daher brächten Hashes wenig.</translation>
    </message>
    <message>
        <source>Add integrity to scripts that change seldom.</source>
        <translation>integrity zu Skripten hinzufügen, die sich selten ändern.</translation>
    </message>
    <message>
        <source>Foreign scripts run without a check</source>
        <translation>Fremde Skripte laufen ungeprüft</translation>
    </message>
    <message>
        <source>Who breaks into the foreign server runs code in this page, with all that its visitors can do.</source>
        <translation>Wer in den fremden Server einbricht, führt Code in dieser Seite aus, mit allem, was ihre Besucher tun können.</translation>
    </message>
    <message>
        <source>Add integrity and crossorigin to each foreign script.</source>
        <translation>integrity und crossorigin zu jedem fremden Skript hinzufügen.</translation>
    </message>
    <message>
        <source>Foreign scripts come over http, with a hash</source>
        <translation>Fremde Skripte kommen über http, mit einem Hash</translation>
    </message>
    <message>
        <source>The hash keeps changed scripts out, but anybody on the network sees them and can hold them back; browsers block them on an https page.</source>
        <translation>Der Hash hält veränderte Skripte fern, aber jeder im Netz sieht sie und kann sie zurückhalten; auf einer https-Seite blockieren Browser sie.</translation>
    </message>
    <message>
        <source>Load foreign scripts from https:// addresses.</source>
        <translation>Fremde Skripte von https://-Adressen laden.</translation>
    </message>
    <message>
        <source>Foreign scripts come over http, unchecked</source>
        <translation>Fremde Skripte kommen über http, ungeprüft</translation>
    </message>
    <message>
        <source>Anybody on the network can replace such a script and so run code in the page.</source>
        <translation>Jeder im Netz kann ein solches Skript ersetzen und so Code in der Seite ausführen.</translation>
    </message>
    <message>
        <source>Load foreign scripts from https:// addresses and add integrity and crossorigin.</source>
        <translation>Fremde Skripte von https://-Adressen laden und integrity und crossorigin hinzufügen.</translation>
    </message>
    <message>
        <source>The page does not restrict what it embeds</source>
        <translation>Die Seite begrenzt nicht, was sie einbettet</translation>
    </message>
    <message>
        <source>Without Cross-Origin-Embedder-Policy the page may share a process with foreign content and gets no exact timers.</source>
        <translation>Ohne Cross-Origin-Embedder-Policy teilt die Seite vielleicht einen Prozess mit fremdem Inhalt und bekommt keine genauen Zeitgeber.</translation>
    </message>
    <message>
        <source>Send Cross-Origin-Embedder-Policy: require-corp if all allows it.</source>
        <translation>Cross-Origin-Embedder-Policy: require-corp senden, wenn alles Eingebettete es zulässt.</translation>
    </message>
    <message>
        <source>Only what agrees to it is embedded</source>
        <translation>Nur was zustimmt, wird eingebettet</translation>
    </message>
    <message>
        <source>Foreign content that does not allow it stays out of the page&apos;s process.</source>
        <translation>Fremder Inhalt, der es nicht erlaubt, bleibt außerhalb des Prozesses der Seite.</translation>
    </message>
    <message>
        <source>Foreign content is loaded without cookies</source>
        <translation>Fremder Inhalt wird ohne Cookies geladen</translation>
    </message>
    <message>
        <source>What is embedded without agreeing to it is only what everybody would get.</source>
        <translation>Was eingebettet wird, ohne zuzustimmen, ist nur, was jeder bekäme.</translation>
    </message>
    <message>
        <source>The page embeds whatever it is told to</source>
        <translation>Die Seite bettet alles ein, was man ihr sagt</translation>
    </message>
    <message>
        <source>unsafe-none is the default and restricts nothing.</source>
        <translation>unsafe-none ist der Standard und begrenzt nichts.</translation>
    </message>
    <message>
        <source>Cross-Origin-Embedder-Policy cannot be read</source>
        <translation>Cross-Origin-Embedder-Policy ist nicht lesbar</translation>
    </message>
    <message>
        <source>Browsers ignore it: nothing that is embedded is restricted.</source>
        <translation>Browser übergehen es: nichts, was eingebettet wird, ist begrenzt.</translation>
    </message>
    <message>
        <source>Send Cross-Origin-Embedder-Policy once, as require-corp or credentialless.</source>
        <translation>Cross-Origin-Embedder-Policy einmal senden, als require-corp oder credentialless.</translation>
    </message>
    <message>
        <source>Sites that open this page keep a hold on it</source>
        <translation>Websites, die diese Seite öffnen, behalten Zugriff auf sie</translation>
    </message>
    <message>
        <source>Without Cross-Origin-Opener-Policy a site that opens the page can steer its window and learn a little about it.</source>
        <translation>Ohne Cross-Origin-Opener-Policy kann eine Website, die die Seite öffnet, deren Fenster steuern und ein wenig darüber erfahren.</translation>
    </message>
    <message>
        <source>The window is cut off from other sites</source>
        <translation>Das Fenster ist von anderen Websites getrennt</translation>
    </message>
    <message>
        <source>Foreign sites that open the page, or are opened by it, get no hold on its window.</source>
        <translation>Fremde Websites, die die Seite öffnen oder von ihr geöffnet werden, bekommen keinen Zugriff auf ihr Fenster.</translation>
    </message>
    <message>
        <source>Only windows that the page opens keep a hold</source>
        <translation>Nur Fenster, die die Seite öffnet, behalten Zugriff</translation>
    </message>
    <message>
        <source>Foreign sites that open the page get no hold on its window; those that it opens itself do.</source>
        <translation>Fremde Websites, die die Seite öffnen, bekommen keinen Zugriff auf ihr Fenster; die, die sie selbst öffnet, schon.</translation>
    </message>
    <message>
        <source>Whoever opens the page gets no hold on it</source>
        <translation>Wer die Seite öffnet, bekommt keinen Zugriff auf sie</translation>
    </message>
    <message>
        <source>Not even pages of the same origin that open it can reach its window.</source>
        <translation>Nicht einmal Seiten desselben Ursprungs, die sie öffnen, erreichen ihr Fenster.</translation>
    </message>
    <message>
        <source>The window is open to whoever opens it</source>
        <translation>Das Fenster steht jedem offen, der es öffnet</translation>
    </message>
    <message>
        <source>unsafe-none is the default and cuts nothing off.</source>
        <translation>unsafe-none ist der Standard und trennt nichts.</translation>
    </message>
    <message>
        <source>Cross-Origin-Opener-Policy cannot be read</source>
        <translation>Cross-Origin-Opener-Policy ist nicht lesbar</translation>
    </message>
    <message>
        <source>Browsers ignore it: whoever opens the page keeps a hold on it.</source>
        <translation>Browser übergehen es: wer die Seite öffnet, behält Zugriff auf sie.</translation>
    </message>
    <message>
        <source>Send Cross-Origin-Opener-Policy once, as same-origin.</source>
        <translation>Cross-Origin-Opener-Policy einmal senden, als same-origin.</translation>
    </message>
    <message>
        <source>Other sites may embed the answer</source>
        <translation>Andere Websites dürfen die Antwort einbetten</translation>
    </message>
    <message>
        <source>Without Cross-Origin-Resource-Policy a foreign page can load the answer into its process, where side channels may leak it.</source>
        <translation>Ohne Cross-Origin-Resource-Policy kann eine fremde Seite die Antwort in ihren Prozess laden, wo Seitenkanäle sie vielleicht verraten.</translation>
    </message>
    <message>
        <source>Send Cross-Origin-Resource-Policy: same-origin, or same-site where needed.</source>
        <translation>Cross-Origin-Resource-Policy: same-origin senden, oder same-site, wo nötig.</translation>
    </message>
    <message>
        <source>Only this origin may embed the answer</source>
        <translation>Nur dieser Ursprung darf die Antwort einbetten</translation>
    </message>
    <message>
        <source>Browsers keep the answer out of other origins&apos; processes.</source>
        <translation>Browser halten die Antwort aus den Prozessen anderer Ursprünge heraus.</translation>
    </message>
    <message>
        <source>Only this site may embed the answer</source>
        <translation>Nur diese Website darf die Antwort einbetten</translation>
    </message>
    <message>
        <source>Browsers keep the answer out of other sites&apos; processes.</source>
        <translation>Browser halten die Antwort aus den Prozessen anderer Websites heraus.</translation>
    </message>
    <message>
        <source>Any site is told to embed the answer</source>
        <translation>Jeder Website ist erlaubt, die Antwort einzubetten</translation>
    </message>
    <message>
        <source>cross-origin is meant for what is public, such as fonts.</source>
        <translation>cross-origin ist für Öffentliches gedacht, etwa Schriftarten.</translation>
    </message>
    <message>
        <source>Cross-Origin-Resource-Policy cannot be read</source>
        <translation>Cross-Origin-Resource-Policy ist nicht lesbar</translation>
    </message>
    <message>
        <source>Browsers ignore it: any site may embed the answer.</source>
        <translation>Browser übergehen es: jede Website darf die Antwort einbetten.</translation>
    </message>
    <message>
        <source>Send Cross-Origin-Resource-Policy once, as same-origin, same-site or cross-origin.</source>
        <translation>Cross-Origin-Resource-Policy einmal senden, als same-origin, same-site oder cross-origin.</translation>
    </message>
    <message>
        <source>The policy starts from nothing and allows what is needed</source>
        <translation>Die Richtlinie beginnt mit nichts und erlaubt, was nötig ist</translation>
    </message>
    <message>
        <source>With default-src &apos;none&apos; a kind of resource that nobody thought of is blocked, not allowed.</source>
        <translation>Mit default-src &apos;none&apos; ist eine Art von Ressource, an die niemand dachte, blockiert und nicht erlaubt.</translation>
    </message>
    <message>
        <source>The policy keeps injected scripts from running</source>
        <translation>Die Richtlinie hält eingeschleuste Skripte auf</translation>
    </message>
    <message>
        <source>Neither inline scripts nor eval() are allowed, so text that slips into the page stays text.</source>
        <translation>Weder Inline-Skripte noch eval() sind erlaubt, sodass Text, der in die Seite gerät, Text bleibt.</translation>
    </message>
    <message>
        <source>Set default-src to &apos;none&apos; and allow only what the page loads.</source>
        <translation>default-src auf &apos;none&apos; setzen und nur erlauben, was die Seite lädt.</translation>
    </message>
    <message>
        <source>Scripts are held back, but styles are not: injected ones can hide, move and imitate parts of the page.</source>
        <translation>Skripte werden aufgehalten, Styles aber nicht: eingeschleuste können Teile der Seite verbergen, verschieben und nachahmen.</translation>
    </message>
    <message>
        <source>Set style-src to &apos;self&apos;, with nonces or hashes for the styles that stay inline.</source>
        <translation>style-src auf &apos;self&apos; setzen, mit Nonces oder Hashes für die Styles, die inline bleiben.</translation>
    </message>
    <message>
        <source>Images or media may come over plain http</source>
        <translation>Bilder oder Medien dürfen über einfaches http kommen</translation>
    </message>
    <message>
        <source>Whoever sits on the network can see and replace such pictures and sounds on a page that looks encrypted.</source>
        <translation>Wer im Netz sitzt, kann solche Bilder und Töne sehen und ersetzen, auf einer Seite, die verschlüsselt aussieht.</translation>
    </message>
    <message>
        <source>Remove http: sources from img-src, media-src and default-src.</source>
        <translation>Quellen mit http: aus img-src, media-src und default-src entfernen.</translation>
    </message>
    <message>
        <source>&apos;unsafe-eval&apos; lets eval() and its kin run strings; where an attacker&apos;s text reaches one of them, it runs.</source>
        <translation>&apos;unsafe-eval&apos; lässt eval() und Ähnliches Zeichenketten ausführen; wo der Text eines Angreifers dorthin gelangt, läuft er.</translation>
    </message>
    <message>
        <source>Remove &apos;unsafe-eval&apos; once no code needs eval() any more.</source>
        <translation>&apos;unsafe-eval&apos; entfernen, sobald kein Code mehr eval() braucht.</translation>
    </message>
    <message>
        <source>Inline scripts, data: URLs or whole schemes as sources let an injected script run; the policy then stops next to nothing.</source>
        <translation>Inline-Skripte, data:-Adressen oder ganze Schemata als Quellen lassen ein eingeschleustes Skript laufen; die Richtlinie hält dann so gut wie nichts auf.</translation>
    </message>
    <message>
        <source>Allow scripts by nonce or hash, set object-src to &apos;none&apos;, and remove &apos;unsafe-inline&apos;, data: and sources as broad as https:.</source>
        <translation>Skripte durch Nonce oder Hash erlauben, object-src auf &apos;none&apos; setzen und &apos;unsafe-inline&apos;, data: und so weite Quellen wie https: entfernen.</translation>
    </message>
    <message>
        <source>Code may come over plain http</source>
        <translation>Code darf über einfaches http kommen</translation>
    </message>
    <message>
        <source>Whoever sits on the network can replace what such a source delivers and so run code in the page.</source>
        <translation>Wer im Netz sitzt, kann ersetzen, was eine solche Quelle liefert, und so Code in der Seite ausführen.</translation>
    </message>
    <message>
        <source>Name sources with https:// only.</source>
        <translation>Quellen nur mit https:// nennen.</translation>
    </message>
    <message>
        <source>A reporting directive is repeated</source>
        <translation>Eine Direktive für Meldungen ist wiederholt</translation>
    </message>
    <message>
        <source>Browsers take the first report-uri or report-to of a policy and ignore the others.</source>
        <translation>Browser nehmen das erste report-uri oder report-to einer Richtlinie und übergehen die anderen.</translation>
    </message>
    <message>
        <source>Keep one report-uri and one report-to in each policy.</source>
        <translation>In jeder Richtlinie ein report-uri und ein report-to behalten.</translation>
    </message>
    <message>
        <source>The policy cannot be read as it is meant</source>
        <translation>Die Richtlinie ist nicht lesbar, wie sie gemeint ist</translation>
    </message>
    <message>
        <source>A repeated directive, a broken escape, or &apos;strict-dynamic&apos; without a nonce or a hash: browsers ignore a part, and something other than intended holds.</source>
        <translation>Eine wiederholte Direktive, eine fehlerhafte Escape-Folge oder &apos;strict-dynamic&apos; ohne Nonce oder Hash: Browser übergehen einen Teil, und etwas anderes gilt als beabsichtigt.</translation>
    </message>
    <message>
        <source>Write each directive once, and give &apos;strict-dynamic&apos; a nonce or a hash.</source>
        <translation>Jede Direktive einmal schreiben und &apos;strict-dynamic&apos; eine Nonce oder einen Hash geben.</translation>
    </message>
    <message>
        <source>There is no Content-Security-Policy</source>
        <translation>Es gibt keine Content-Security-Policy</translation>
    </message>
    <message>
        <source>Browsers run every script that finds its way into the page, whoever wrote it.</source>
        <translation>Browser führen jedes Skript aus, das in die Seite gerät, wer auch immer es schrieb.</translation>
    </message>
    <message>
        <source>Send a Content-Security-Policy; try it out as Report-Only before it is enforced.</source>
        <translation>Eine Content-Security-Policy senden; sie als Report-Only erproben, bevor sie durchgesetzt wird.</translation>
    </message>
    <message>
        <source>The policy reports, but blocks nothing</source>
        <translation>Die Richtlinie meldet, blockiert aber nichts</translation>
    </message>
    <message>
        <source>Content-Security-Policy-Report-Only tells you of an attack while the browser runs it all the same.</source>
        <translation>Content-Security-Policy-Report-Only meldet einen Angriff, während der Browser ihn dennoch ausführt.</translation>
    </message>
    <message>
        <source>Send the same policy as Content-Security-Policy once its reports are quiet.</source>
        <translation>Dieselbe Richtlinie als Content-Security-Policy senden, sobald die Meldungen ausbleiben.</translation>
    </message>
    <message>
        <source>Browsers never ask for this site over http</source>
        <translation>Browser fragen diese Website nie über http an</translation>
    </message>
    <message>
        <source>All names on the way are on the list of https-only sites that comes with browsers.</source>
        <translation>Alle Namen auf dem Weg stehen auf der in Browser eingebauten Liste der Websites, die nur https verwenden.</translation>
    </message>
    <message>
        <source>http redirects to https at once</source>
        <translation>http leitet sofort auf https weiter</translation>
    </message>
    <message>
        <source>The first redirect leads to https on the same host, where Strict-Transport-Security can take hold.</source>
        <translation>Die erste Weiterleitung führt zu https auf demselben Host, wo Strict-Transport-Security wirksam werden kann.</translation>
    </message>
    <message>
        <source>Plain http is not offered</source>
        <translation>Einfaches http wird nicht angeboten</translation>
    </message>
    <message>
        <source>Where nothing answers over http, nothing has to be redirected.</source>
        <translation>Wo über http nichts antwortet, muss nichts weitergeleitet werden.</translation>
    </message>
    <message>
        <source>http redirects to another host first</source>
        <translation>http leitet zuerst auf einen anderen Host weiter</translation>
    </message>
    <message>
        <source>Strict-Transport-Security is never seen for the name that was typed, so each visit to it begins over plain http.</source>
        <translation>Strict-Transport-Security wird für den eingetippten Namen nie gesehen, daher beginnt jeder Besuch dort über einfaches http.</translation>
    </message>
    <message>
        <source>Redirect to https on the same host first, then to the other host.</source>
        <translation>Zuerst auf https auf demselben Host weiterleiten, dann auf den anderen Host.</translation>
    </message>
    <message>
        <source>http redirects to http before https</source>
        <translation>http leitet vor https auf http weiter</translation>
    </message>
    <message>
        <source>Each further step over plain http is one more that an attacker can answer.</source>
        <translation>Jeder weitere Schritt über einfaches http ist einer mehr, auf den ein Angreifer antworten kann.</translation>
    </message>
    <message>
        <source>Redirect to https on the same host with the first answer.</source>
        <translation>Mit der ersten Antwort auf https auf demselben Host weiterleiten.</translation>
    </message>
    <message>
        <source>The redirects end at plain http</source>
        <translation>Die Weiterleitungen enden bei einfachem http</translation>
    </message>
    <message>
        <source>Anybody on the network reads and changes what the page is.</source>
        <translation>Jeder im Netz liest und ändert, was die Seite ist.</translation>
    </message>
    <message>
        <source>Redirect to https and stay there.</source>
        <translation>Auf https weiterleiten und dort bleiben.</translation>
    </message>
    <message>
        <source>The site answers over plain http</source>
        <translation>Die Website antwortet über einfaches http</translation>
    </message>
    <message>
        <source>Who types the name stays on plain http, where anybody on the network reads and changes the page.</source>
        <translation>Wer den Namen eintippt, bleibt bei einfachem http, wo jeder im Netz die Seite liest und ändert.</translation>
    </message>
    <message>
        <source>Redirect every http:// address to https on the same host.</source>
        <translation>Jede http://-Adresse auf https auf demselben Host weiterleiten.</translation>
    </message>
    <message>
        <source>A redirect leads to an untrusted certificate</source>
        <translation>Eine Weiterleitung führt zu einem nicht vertrauenswürdigen Zertifikat</translation>
    </message>
    <message>
        <source>Visitors see a warning, and those who are used to clicking it away cannot tell an attacker&apos;s certificate from yours.</source>
        <translation>Besucher sehen eine Warnung, und wer gewohnt ist, sie wegzuklicken, kann das Zertifikat eines Angreifers nicht vom echten unterscheiden.</translation>
    </message>
    <message>
        <source>Install a certificate for this name, with its chain, that browsers trust.</source>
        <translation>Für diesen Namen ein Zertifikat samt Kette installieren, dem Browser vertrauen.</translation>
    </message>
    <message>
        <source>Referrer stays on this site</source>
        <translation>Der Referrer bleibt auf dieser Website</translation>
    </message>
    <message>
        <source>Other sites do not learn the path and the query of the page that led to them.</source>
        <translation>Andere Websites erfahren Pfad und Query der Seite nicht, die zu ihnen führte.</translation>
    </message>
    <message>
        <source>What other sites learn is left to the browser</source>
        <translation>Was andere Websites erfahren, bleibt dem Browser überlassen</translation>
    </message>
    <message>
        <source>Current browsers send other sites the origin only; older ones send the whole address.</source>
        <translation>Heutige Browser senden anderen Websites nur den Ursprung; ältere senden die ganze Adresse.</translation>
    </message>
    <message>
        <source>Send Referrer-Policy: strict-origin-when-cross-origin, or stricter.</source>
        <translation>Referrer-Policy: strict-origin-when-cross-origin oder strenger senden.</translation>
    </message>
    <message>
        <source>Other sites learn where visitors come from</source>
        <translation>Andere Websites erfahren, woher Besucher kommen</translation>
    </message>
    <message>
        <source>The address, or its origin over plain http, goes to every site that the page links to or loads from, with tokens that stand in it.</source>
        <translation>Die Adresse, oder über einfaches http ihr Ursprung, geht an jede Website, auf die die Seite verweist oder von der sie lädt, samt Tokens, die darin stehen.</translation>
    </message>
    <message>
        <source>Referrer-Policy has no known value</source>
        <translation>Referrer-Policy hat keinen bekannten Wert</translation>
    </message>
    <message>
        <source>Browsers ignore it and use their own default.</source>
        <translation>Browser übergehen es und verwenden ihren eigenen Standard.</translation>
    </message>
    <message>
        <source>Other sites cannot read the answers</source>
        <translation>Andere Websites können die Antworten nicht lesen</translation>
    </message>
    <message>
        <source>Without Access-Control-Allow-Origin browsers keep answers from foreign scripts.</source>
        <translation>Ohne Access-Control-Allow-Origin halten Browser Antworten von fremden Skripten fern.</translation>
    </message>
    <message>
        <source>Any site may read the public answer</source>
        <translation>Jede Website darf die öffentliche Antwort lesen</translation>
    </message>
    <message>
        <source>Browsers send no cookies along for an asterisk, so foreign scripts see what everybody sees.</source>
        <translation>Bei einem Stern senden Browser keine Cookies mit, daher sehen fremde Skripte, was jeder sieht.</translation>
    </message>
    <message>
        <source>Certain sites may read the answers</source>
        <translation>Bestimmte Websites dürfen die Antworten lesen</translation>
    </message>
    <message>
        <source>Scripts of the origin that is named read what comes back; a flaw there becomes one here.</source>
        <translation>Skripte des genannten Ursprungs lesen, was zurückkommt; eine Schwäche dort wird zu einer hier.</translation>
    </message>
    <message>
        <source>Any site may act as the visitor</source>
        <translation>Jede Website darf als der Besucher handeln</translation>
    </message>
    <message>
        <source>The origin that asks is allowed with credentials, whichever it is: any page that a visitor opens reads and does what the visitor can.</source>
        <translation>Der anfragende Ursprung ist mit Anmeldedaten erlaubt, welcher es auch ist: jede Seite, die ein Besucher öffnet, liest und tut, was der Besucher kann.</translation>
    </message>
    <message>
        <source>Compare the origin with a list of trusted ones before it is allowed with credentials.</source>
        <translation>Den Ursprung mit einer Liste vertrauenswürdiger vergleichen, bevor er mit Anmeldedaten erlaubt wird.</translation>
    </message>
    <message>
        <source>Browsers know that this site is https only</source>
        <translation>Browser wissen, dass diese Website nur https verwendet</translation>
    </message>
    <message>
        <source>The name is on the list that comes with browsers: not even the first visit goes over plain http.</source>
        <translation>Der Name steht auf der eingebauten Liste der Browser: nicht einmal der erste Besuch geht über einfaches http.</translation>
    </message>
    <message>
        <source>Browsers stay with https for six months or more</source>
        <translation>Browser bleiben sechs Monate oder länger bei https</translation>
    </message>
    <message>
        <source>After one visit, browsers use https even where a link or an attacker says http.</source>
        <translation>Nach einem Besuch verwenden Browser https, auch wo ein Link oder ein Angreifer http sagt.</translation>
    </message>
    <message>
        <source>Browsers forget https within six months</source>
        <translation>Browser vergessen https innerhalb von sechs Monaten</translation>
    </message>
    <message>
        <source>Who comes back after max-age has run out begins over plain http, where an attacker can step in.</source>
        <translation>Wer nach Ablauf von max-age wiederkommt, beginnt über einfaches http, wo ein Angreifer eingreifen kann.</translation>
    </message>
    <message>
        <source>Raise max-age to 31536000, a year, or more.</source>
        <translation>max-age auf 31536000, ein Jahr, oder mehr erhöhen.</translation>
    </message>
    <message>
        <source>Browsers are not told to stay with https</source>
        <translation>Browsern wird nicht gesagt, bei https zu bleiben</translation>
    </message>
    <message>
        <source>Each visit by a typed name or an old link may begin over plain http, where an attacker can keep it.</source>
        <translation>Jeder Besuch über einen eingetippten Namen oder einen alten Link kann über einfaches http beginnen, wo ein Angreifer ihn festhalten kann.</translation>
    </message>
    <message>
        <source>Send Strict-Transport-Security with max-age=31536000 or more over https.</source>
        <translation>Strict-Transport-Security mit max-age=31536000 oder mehr über https senden.</translation>
    </message>
    <message>
        <source>Strict-Transport-Security cannot be read</source>
        <translation>Strict-Transport-Security ist nicht lesbar</translation>
    </message>
    <message>
        <source>There is no max-age, or the header came twice: nothing that browsers could rely on.</source>
        <translation>Es gibt kein max-age, oder der Header kam zweimal: nichts, worauf sich Browser verlassen könnten.</translation>
    </message>
    <message>
        <source>Send the header once, with max-age=31536000 or more.</source>
        <translation>Den Header einmal senden, mit max-age=31536000 oder mehr.</translation>
    </message>
    <message>
        <source>The site is not offered over https</source>
        <translation>Die Website wird nicht über https angeboten</translation>
    </message>
    <message>
        <source>Anybody on the network reads and changes what is sent; Strict-Transport-Security means nothing over plain http.</source>
        <translation>Jeder im Netz liest und ändert, was gesendet wird; Strict-Transport-Security bedeutet über einfaches http nichts.</translation>
    </message>
    <message>
        <source>Serve the site over https with a certificate that browsers trust.</source>
        <translation>Die Website über https ausliefern, mit einem Zertifikat, dem Browser vertrauen.</translation>
    </message>
    <message>
        <source>The certificate is not trusted, so HSTS is ignored</source>
        <translation>Das Zertifikat ist nicht vertrauenswürdig, daher wird HSTS übergangen</translation>
    </message>
    <message>
        <source>Browsers take Strict-Transport-Security only from a connection whose certificate they accept.</source>
        <translation>Browser nehmen Strict-Transport-Security nur aus einer Verbindung an, deren Zertifikat sie akzeptieren.</translation>
    </message>
    <message>
        <source>The domain %1 begins with a dot</source>
        <translation>Die Domain %1 beginnt mit einem Punkt</translation>
    </message>
    <message>
        <source>The domain %1 ends with a dot</source>
        <translation>Die Domain %1 endet mit einem Punkt</translation>
    </message>
    <message>
        <source>The domain %1 has two dots in a row</source>
        <translation>Die Domain %1 hat zwei Punkte hintereinander</translation>
    </message>
    <message>
        <source>%1 is a public suffix, under which others register their domains</source>
        <translation>%1 ist ein öffentliches Suffix, unter dem andere ihre Domains registrieren</translation>
    </message>
    <message>
        <source>The domain %1 has other characters than letters, digits, hyphens and dots</source>
        <translation>Die Domain %1 hat andere Zeichen als Buchstaben, Ziffern, Bindestriche und Punkte</translation>
    </message>
    <message>
        <source>%1 is an address, not a domain</source>
        <translation>%1 ist eine Adresse, keine Domain</translation>
    </message>
    <message>
        <source>%1 is not the registered domain; only a whole one can be preloaded</source>
        <translation>%1 ist nicht die registrierte Domain; nur eine ganze kann auf die Preload-Liste</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted</source>
        <translation>Das Zertifikat von %1 wird nicht angenommen</translation>
    </message>
    <message>
        <source>The first https answer has no HSTS field</source>
        <translation>Die erste Antwort über https hat kein HSTS-Feld</translation>
    </message>
    <message>
        <source>The first https answer has more than one HSTS field</source>
        <translation>Die erste Antwort über https hat mehr als ein HSTS-Feld</translation>
    </message>
    <message>
        <source>%1 does not answer over plain http</source>
        <translation>%1 antwortet nicht über einfaches http</translation>
    </message>
    <message>
        <source>The answer over plain http has an HSTS field, which counts for nothing there</source>
        <translation>Die Antwort über einfaches http hat ein HSTS-Feld, das dort nicht zählt</translation>
    </message>
    <message>
        <source>Plain http does not redirect to https</source>
        <translation>Einfaches http leitet nicht auf https weiter</translation>
    </message>
    <message>
        <source>Plain http redirects to %1, whose HSTS field does not qualify</source>
        <translation>Einfaches http leitet auf %1 weiter, dessen HSTS-Feld nicht genügt</translation>
    </message>
    <message>
        <source>Plain http redirects to %1 before the domain itself is secure</source>
        <translation>Einfaches http leitet auf %1 weiter, bevor die Domain selbst sicher ist</translation>
    </message>
    <message>
        <source>Plain http redirects to %1 first, not to https on the same host</source>
        <translation>Einfaches http leitet zuerst auf %1 weiter, nicht auf https auf demselben Host</translation>
    </message>
    <message>
        <source>There are more than three redirects from %1 on</source>
        <translation>Ab %1 gibt es mehr als drei Weiterleitungen</translation>
    </message>
    <message>
        <source>The first redirect goes to %1, which is not https</source>
        <translation>Die erste Weiterleitung geht zu %1, und das ist nicht https</translation>
    </message>
    <message>
        <source>A later redirect goes to %1, which is not https</source>
        <translation>Eine spätere Weiterleitung geht zu %1, und das ist nicht https</translation>
    </message>
    <message>
        <source>Not seen: which domain this is</source>
        <translation>Nicht gesehen: welche Domain dies ist</translation>
    </message>
    <message>
        <source>Not seen: what %1 answers over https</source>
        <translation>Nicht gesehen: was %1 über https antwortet</translation>
    </message>
    <message>
        <source>Not seen: what %1 answers over plain http</source>
        <translation>Nicht gesehen: was %1 über einfaches http antwortet</translation>
    </message>
    <message>
        <source>Not seen: what follows the redirect to %1</source>
        <translation>Nicht gesehen: was auf die Weiterleitung zu %1 folgt</translation>
    </message>
    <message>
        <source>Not seen: whether www.%1, if it exists, answers over https</source>
        <translation>Nicht gesehen: ob www.%1, falls vorhanden, über https antwortet</translation>
    </message>
    <message>
        <source>The field is empty</source>
        <translation>Das Feld ist leer</translation>
    </message>
    <message>
        <source>A directive is empty: there is a semicolon too many</source>
        <translation>Eine Direktive ist leer: ein Semikolon ist zu viel</translation>
    </message>
    <message>
        <source>The directive %1 is unknown</source>
        <translation>Die Direktive %1 ist unbekannt</translation>
    </message>
    <message>
        <source>preload is given more than once</source>
        <translation>preload ist mehr als einmal angegeben</translation>
    </message>
    <message>
        <source>includeSubDomains is given more than once</source>
        <translation>includeSubDomains ist mehr als einmal angegeben</translation>
    </message>
    <message>
        <source>max-age is given more than once</source>
        <translation>max-age ist mehr als einmal angegeben</translation>
    </message>
    <message>
        <source>Something stands behind preload that does not belong there</source>
        <translation>Hinter preload steht etwas, was nicht dorthin gehört</translation>
    </message>
    <message>
        <source>Something stands behind includeSubDomains that does not belong there</source>
        <translation>Hinter includeSubDomains steht etwas, was nicht dorthin gehört</translation>
    </message>
    <message>
        <source>max-age has no value</source>
        <translation>max-age hat keinen Wert</translation>
    </message>
    <message>
        <source>The number of %1 begins with a zero</source>
        <translation>Die Zahl von %1 beginnt mit einer Null</translation>
    </message>
    <message>
        <source>The value of %1 is not made of digits alone</source>
        <translation>Der Wert von %1 besteht nicht allein aus Ziffern</translation>
    </message>
    <message>
        <source>The number of %1 cannot be read</source>
        <translation>Die Zahl von %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>includeSubDomains is missing</source>
        <translation>includeSubDomains fehlt</translation>
    </message>
    <message>
        <source>preload is missing</source>
        <translation>preload fehlt</translation>
    </message>
    <message>
        <source>A valid max-age is missing</source>
        <translation>Ein gültiges max-age fehlt</translation>
    </message>
    <message>
        <source>max-age is 0, which switches HSTS off</source>
        <translation>max-age ist 0, was HSTS abschaltet</translation>
    </message>
    <message>
        <source>max-age is %1 seconds, less than the 31536000 of a year</source>
        <translation>max-age beträgt %1 Sekunden, weniger als die 31536000 eines Jahres</translation>
    </message>
    <message>
        <source>max-age is %1 seconds, more than ten years</source>
        <translation>max-age beträgt %1 Sekunden, mehr als zehn Jahre</translation>
    </message>
    <message>
        <source>An allow list knows no none: %1</source>
        <translation>Eine Erlaubnisliste kennt kein none: %1</translation>
    </message>
    <message>
        <source>Browsers skip the word; it is the empty list left behind that rules the feature out.</source>
        <translation>Browser überspringen das Wort; erst die leere Liste, die übrig bleibt, schließt die Funktion aus.</translation>
    </message>
    <message>
        <source>Write () instead of none.</source>
        <translation>() statt none schreiben.</translation>
    </message>
    <message>
        <source>Forms may be sent almost anywhere: %1</source>
        <translation>Formulare dürfen fast überallhin gesendet werden: %1</translation>
    </message>
    <message>
        <source>An injected form sends what people type to an attacker, whose host this source allows as well.</source>
        <translation>Ein eingeschleustes Formular sendet an einen Angreifer, was Nutzer eingeben; auch dessen Host lässt diese Quelle zu.</translation>
    </message>
    <message>
        <source>Set form-action to &apos;self&apos; or the sites that need it.</source>
        <translation>form-action auf &apos;self&apos; oder die Websites setzen, die es brauchen.</translation>
    </message>
    <message>
        <source>Network errors go to a group nobody defines: %1</source>
        <translation>Meldungen über Netzwerkfehler gehen an eine Gruppe, die niemand definiert: %1</translation>
    </message>
    <message>
        <source>Browsers look for it in Report-To alone, and drop what they would report.</source>
        <translation>Browser suchen sie nur in Report-To und verwerfen, was sie melden würden.</translation>
    </message>
    <message>
        <source>Define the group in Report-To, which NEL needs.</source>
        <translation>Die Gruppe in Report-To definieren, das NEL braucht.</translation>
    </message>
    <message>
        <source>A report-to name is not in quotes: %1</source>
        <translation>Ein Name in report-to steht nicht in Anführungszeichen: %1</translation>
    </message>
    <message>
        <source>Browsers take a string there and nothing else, so no report is sent.</source>
        <translation>Browser nehmen dort nur eine Zeichenkette, daher wird nichts gemeldet.</translation>
    </message>
    <message>
        <source>Write the name in double quotes, as in report-to=&quot;main&quot;.</source>
        <translation>Den Namen in doppelte Anführungszeichen setzen, wie in report-to=&quot;main&quot;.</translation>
    </message>
    <message>
        <source>The body&apos;s length is no number</source>
        <translation>Die Länge des Inhalts ist keine Zahl</translation>
    </message>
    <message>
        <source>Recipients have to guess where the response ends; attackers use it where two of them guess differently.</source>
        <translation>Empfänger müssen raten, wo die Antwort endet; Angreifer nutzen das, wo zwei von ihnen verschieden raten.</translation>
    </message>
    <message>
        <source>Send one Content-Length of digits only, or none.</source>
        <translation>Einen einzigen Content-Length nur aus Ziffern senden, oder keinen.</translation>
    </message>
    <message>
        <source>The chunks of the body are damaged</source>
        <translation>Die Chunks des Inhalts sind beschädigt</translation>
    </message>
    <message>
        <source>Browsers show an error or half a page; proxies may take the rest for another response.</source>
        <translation>Browser zeigen einen Fehler oder eine halbe Seite; Proxys könnten den Rest für eine weitere Antwort halten.</translation>
    </message>
    <message>
        <source>Let the server write the chunks, not the application.</source>
        <translation>Die Chunks vom Server schreiben lassen, nicht von der Anwendung.</translation>
    </message>
    <message>
        <source>The body ends before its end</source>
        <translation>Der Inhalt bricht vorzeitig ab</translation>
    </message>
    <message>
        <source>The connection was closed before all that was announced had come: the page is not whole, and caches may keep it so.</source>
        <translation>Die Verbindung wurde geschlossen, bevor alles Angekündigte da war: Die Seite ist unvollständig, und Caches könnten sie so behalten.</translation>
    </message>
    <message>
        <source>Look for what ends the connection: a time limit, a crash, a proxy.</source>
        <translation>Danach suchen, was die Verbindung beendet: ein Zeitlimit, ein Absturz, ein Proxy.</translation>
    </message>
    <message>
        <source>The same nonce came twice</source>
        <translation>Dieselbe Nonce kam zweimal</translation>
    </message>
    <message>
        <source>Who can slip a script into the page reads the nonce beforehand and puts it on the script: the policy then stops nothing.</source>
        <translation>Wer ein Skript in die Seite schleusen kann, liest die Nonce vorher und setzt sie an das Skript: Die Richtlinie hält dann nichts auf.</translation>
    </message>
    <message>
        <source>Make a new random nonce for every response, and keep pages with nonces out of caches.</source>
        <translation>Für jede Antwort eine neue zufällige Nonce erzeugen und Seiten mit Nonces aus Caches heraushalten.</translation>
    </message>
    <message>
        <source>Any site may read answers with the visitor&apos;s cookies</source>
        <translation>Jede Website darf Antworten mit den Cookies des Besuchers lesen</translation>
    </message>
    <message>
        <source>The server allows whatever origin asks, also one that nobody has: every site that a visitor opens reads what the visitor sees here.</source>
        <translation>Der Server erlaubt jeden anfragenden Ursprung, auch einen, den niemand hat: Jede Website, die ein Besucher öffnet, liest, was der Besucher hier sieht.</translation>
    </message>
    <message>
        <source>Compare the origin with a list of trusted ones, letter by letter, before it is allowed.</source>
        <translation>Den Ursprung Zeichen für Zeichen mit einer Liste vertrauenswürdiger vergleichen, bevor er erlaubt wird.</translation>
    </message>
    <message>
        <source>The server allows whatever origin asks</source>
        <translation>Der Server erlaubt jeden anfragenden Ursprung</translation>
    </message>
    <message>
        <source>Send * where the data are public, else a list of trusted origins.</source>
        <translation>Wo die Daten öffentlich sind, * senden, sonst eine Liste vertrauenswürdiger Ursprünge.</translation>
    </message>
    <message>
        <source>The origin null may read answers with the visitor&apos;s cookies</source>
        <translation>Der Ursprung null darf Antworten mit den Cookies des Besuchers lesen</translation>
    </message>
    <message>
        <source>Every site can open a sandboxed frame, whose origin is null, and read from it what the visitor sees.</source>
        <translation>Jede Website kann einen Frame in einer Sandbox öffnen, dessen Ursprung null ist, und von ihm aus lesen, was der Besucher sieht.</translation>
    </message>
    <message>
        <source>Never allow the origin null.</source>
        <translation>Den Ursprung null nie erlauben.</translation>
    </message>
    <message>
        <source>The server allows the origin null</source>
        <translation>Der Server erlaubt den Ursprung null</translation>
    </message>
    <message>
        <source>Every site can open a sandboxed frame, whose origin is null: it stands for anybody.</source>
        <translation>Jede Website kann einen Frame in einer Sandbox öffnen, dessen Ursprung null ist: Er steht für jeden.</translation>
    </message>
    <message>
        <source>%1, a look-alike, may read answers with the visitor&apos;s cookies</source>
        <translation>%1, ein ähnlich lautender Ursprung, darf Antworten mit den Cookies des Besuchers lesen</translation>
    </message>
    <message>
        <source>The server compares only the beginning or the end of the origin: whoever registers such a name reads what the visitor sees.</source>
        <translation>Der Server vergleicht nur den Anfang oder das Ende des Ursprungs: Wer einen solchen Namen registriert, liest, was der Besucher sieht.</translation>
    </message>
    <message>
        <source>Compare whole origins with a list, without patterns.</source>
        <translation>Ganze Ursprünge mit einer Liste vergleichen, ohne Muster.</translation>
    </message>
    <message>
        <source>The server allows %1, a look-alike</source>
        <translation>Der Server erlaubt %1, einen ähnlich lautenden Ursprung</translation>
    </message>
    <message>
        <source>It compares only the beginning or the end of the origin: whoever registers such a name is trusted.</source>
        <translation>Er vergleicht nur den Anfang oder das Ende des Ursprungs: Wer einen solchen Namen registriert, gilt als vertrauenswürdig.</translation>
    </message>
</context>
<context>
    <name>core::passhash</name>
    <message>
        <source>Hash it anew with Argon2id (19 MiB, 2 passes, 1 lane) at the next login; until then, wrap this hash in Argon2id.</source>
        <translation>Bei der nächsten Anmeldung neu mit Argon2id hashen (19 MiB, 2 Durchläufe, 1 Spur); bis dahin diesen Hash in Argon2id einhüllen.</translation>
    </message>
    <message>
        <source>Raise the parameters and hash the password anew at the next login.</source>
        <translation>Die Parameter erhöhen und das Passwort bei der nächsten Anmeldung neu hashen.</translation>
    </message>
    <message>
        <source>The password stands here in plain text</source>
        <translation>Das Passwort steht hier im Klartext</translation>
    </message>
    <message>
        <source>Whoever reads it has the password.</source>
        <translation>Wer das liest, hat das Passwort.</translation>
    </message>
    <message>
        <source>A fast digest without a salt</source>
        <translation>Ein schneller Hashwert ohne Salt</translation>
    </message>
    <message>
        <source>A graphics card tries billions of passwords a second, all accounts at once, and tables of common passwords are ready to be looked up.</source>
        <translation>Eine Grafikkarte probiert Milliarden Passwörter pro Sekunde, für alle Konten zugleich, und in fertigen Tabellen lassen sich häufige Passwörter nachschlagen.</translation>
    </message>
    <message>
        <source>A fast digest with a salt</source>
        <translation>Ein schneller Hashwert mit Salt</translation>
    </message>
    <message>
        <source>The salt keeps ready tables away; a graphics card still tries billions of passwords a second.</source>
        <translation>Das Salt hält fertige Tabellen fern; eine Grafikkarte probiert trotzdem Milliarden Passwörter pro Sekunde.</translation>
    </message>
    <message>
        <source>An LM hash falls within minutes</source>
        <translation>Ein LM-Hash fällt binnen Minuten</translation>
    </message>
    <message>
        <source>It knows no lower case, and hashes the password in two halves of seven characters.</source>
        <translation>Er kennt keine Kleinbuchstaben und hasht das Passwort in zwei Hälften zu sieben Zeichen.</translation>
    </message>
    <message>
        <source>Turn LM hashes off and have the password changed.</source>
        <translation>LM-Hashes abschalten und das Passwort ändern lassen.</translation>
    </message>
    <message>
        <source>Made by a faulty bcrypt, as $2x$ says</source>
        <translation>Von einem fehlerhaften bcrypt erzeugt, wie $2x$ besagt</translation>
    </message>
    <message>
        <source>Characters beyond ASCII overwrote those before them: some passwords are far easier to guess than they look.</source>
        <translation>Zeichen außerhalb von ASCII überschrieben die Zeichen davor: Manche Passwörter sind weit leichter zu erraten, als sie aussehen.</translation>
    </message>
    <message>
        <source>Hash the password anew at the next login.</source>
        <translation>Das Passwort bei der nächsten Anmeldung neu hashen.</translation>
    </message>
    <message>
        <source>Only eight characters count, and a few days try them all</source>
        <translation>Nur acht Zeichen zählen, und in wenigen Tagen sind alle durchprobiert</translation>
    </message>
    <message>
        <source>It is DES from 1979, with 4096 salts.</source>
        <translation>Es ist DES von 1979, mit 4096 Salts.</translation>
    </message>
    <message>
        <source>%1 is for old systems only</source>
        <translation>%1 ist nur für alte Systeme gedacht</translation>
    </message>
    <message>
        <source>It repeats a fast digest a few thousand times, which a graphics card does millions of times a second.</source>
        <translation>Es wiederholt einen schnellen Hashwert einige Tausend Mal; eine Grafikkarte schafft das Millionen Mal pro Sekunde.</translation>
    </message>
    <message>
        <source>%1 rounds are few</source>
        <translation>%1 Runden sind wenig</translation>
    </message>
    <message>
        <source>The work for one guess is what slows an attacker down.</source>
        <translation>Der Aufwand für einen Rateversuch ist das, was einen Angreifer bremst.</translation>
    </message>
    <message>
        <source>A cost of %1 is below 10</source>
        <translation>Kosten von %1 liegen unter 10</translation>
    </message>
    <message>
        <source>Each step of the cost doubles the work for a guess; OWASP asks for 10.</source>
        <translation>Jede Stufe der Kosten verdoppelt den Aufwand für einen Rateversuch; OWASP verlangt 10.</translation>
    </message>
    <message>
        <source>bcrypt reads 72 bytes of a password, and needs 4 KiB of memory</source>
        <translation>bcrypt liest 72 Byte eines Passworts und braucht 4 KiB Speicher</translation>
    </message>
    <message>
        <source>It is sound; OWASP keeps it for systems that have no Argon2id or scrypt. An application has to refuse longer passwords.</source>
        <translation>Das Verfahren ist solide; OWASP sieht es noch für Systeme vor, die weder Argon2id noch scrypt haben. Eine Anwendung muss längere Passwörter ablehnen.</translation>
    </message>
    <message>
        <source>A plain digest of the password goes into bcrypt</source>
        <translation>In bcrypt geht ein einfacher Hashwert des Passworts ein</translation>
    </message>
    <message>
        <source>Digests of the same kind from another leak can be tried instead of passwords. A keyed digest (HMAC) prevents that.</source>
        <translation>Statt Passwörtern lassen sich Hashwerte derselben Art aus einem anderen Datenleck probieren. Ein Hashwert mit Schlüssel (HMAC) verhindert das.</translation>
    </message>
    <message>
        <source>Use HMAC with a secret key, or Argon2id.</source>
        <translation>HMAC mit einem geheimen Schlüssel oder Argon2id verwenden.</translation>
    </message>
    <message>
        <source>Less work than OWASP asks for: %1</source>
        <translation>Weniger Aufwand, als OWASP verlangt: %1</translation>
    </message>
    <message>
        <source>The least are 46 MiB with 1 pass, 19 MiB with 2, 12 MiB with 3, 9 MiB with 4 or 7 MiB with 5.</source>
        <translation>Mindestens 46 MiB bei 1 Durchlauf, 19 MiB bei 2, 12 MiB bei 3, 9 MiB bei 4 oder 7 MiB bei 5.</translation>
    </message>
    <message>
        <source>Argon2d can be observed by others on the same machine</source>
        <translation>Argon2d lässt sich von anderen auf demselben Rechner beobachten</translation>
    </message>
    <message>
        <source>Which memory it reads depends on the password; Argon2id hides that.</source>
        <translation>Welchen Speicher es liest, hängt vom Passwort ab; Argon2id verbirgt das.</translation>
    </message>
    <message>
        <source>Use Argon2id.</source>
        <translation>Argon2id verwenden.</translation>
    </message>
    <message>
        <source>Argon2i resists graphics cards less than Argon2id</source>
        <translation>Argon2i widersteht Grafikkarten weniger als Argon2id</translation>
    </message>
    <message>
        <source>It can be computed with less memory unless it makes several passes.</source>
        <translation>Es lässt sich mit weniger Speicher berechnen, sofern es nicht mehrere Durchläufe macht.</translation>
    </message>
    <message>
        <source>Version 16 of Argon2 was replaced in 2016</source>
        <translation>Version 16 von Argon2 wurde 2016 abgelöst</translation>
    </message>
    <message>
        <source>It can be computed with less memory than it should need.</source>
        <translation>Sie lässt sich mit weniger Speicher berechnen, als sie brauchen sollte.</translation>
    </message>
    <message>
        <source>The least are, with r = 8, N = 2^17 and p = 1, 2^16 and 2, 2^15 and 3, 2^14 and 5 or 2^13 and 10.</source>
        <translation>Mindestens, bei r = 8, N = 2^17 und p = 1, 2^16 und 2, 2^15 und 3, 2^14 und 5 oder 2^13 und 10.</translation>
    </message>
    <message>
        <source>%1 iterations are fewer than OWASP asks for</source>
        <translation>%1 Iterationen sind weniger, als OWASP verlangt</translation>
    </message>
    <message>
        <source>The least are 600,000 with SHA-256, 220,000 with SHA-512 and 1,400,000 with SHA-1.</source>
        <translation>Mindestens 600.000 mit SHA-256, 220.000 mit SHA-512 und 1.400.000 mit SHA-1.</translation>
    </message>
    <message>
        <source>PBKDF2 with %1 is for old systems only</source>
        <translation>PBKDF2 mit %1 ist nur für alte Systeme gedacht</translation>
    </message>
    <message>
        <source>The known collisions do not matter here, but graphics cards compute it fastest.</source>
        <translation>Die bekannten Kollisionen spielen hier keine Rolle, aber Grafikkarten berechnen es am schnellsten.</translation>
    </message>
    <message>
        <source>Use SHA-256 or SHA-512, or Argon2id.</source>
        <translation>SHA-256 oder SHA-512 verwenden, oder Argon2id.</translation>
    </message>
    <message>
        <source>The hash of %1 bytes is longer than one digest</source>
        <translation>Der Hash von %1 Byte ist länger als ein Hashwert der Funktion</translation>
    </message>
    <message>
        <source>Each further block costs the server all iterations again, and an attacker nothing: the first one tells whether a guess is right.</source>
        <translation>Jeder weitere Block kostet den Server alle Iterationen noch einmal und einen Angreifer nichts: Schon der erste verrät, ob ein Rateversuch stimmt.</translation>
    </message>
    <message>
        <source>Take as many bytes as the digest has, and more iterations.</source>
        <translation>So viele Bytes nehmen, wie der Hashwert hat, und mehr Iterationen.</translation>
    </message>
    <message>
        <source>%1 iterations are few</source>
        <translation>%1 Iterationen sind wenig</translation>
    </message>
    <message>
        <source>4096 is PostgreSQL&apos;s default. From a stolen table, guesses cost the attacker that many rounds of SHA-256 and no more.</source>
        <translation>4096 ist die Vorgabe von PostgreSQL. Bei einer gestohlenen Tabelle kostet ein Rateversuch den Angreifer so viele Runden SHA-256 und nicht mehr.</translation>
    </message>
    <message>
        <source>Raise scram_iterations (PostgreSQL 16 and later) and set the password anew.</source>
        <translation>scram_iterations erhöhen (PostgreSQL 16 und neuer) und das Passwort neu setzen.</translation>
    </message>
    <message>
        <source>The salt has %1 bytes, fewer than 8</source>
        <translation>Das Salt hat %1 Byte, weniger als 8</translation>
    </message>
    <message>
        <source>Among many accounts some will share a salt.</source>
        <translation>Unter vielen Konten teilen sich manche ein Salt.</translation>
    </message>
    <message>
        <source>Use 16 random bytes.</source>
        <translation>16 zufällige Bytes verwenden.</translation>
    </message>
    <message>
        <source>The salt has %1 bytes, fewer than the 4 that NIST asks for</source>
        <translation>Das Salt hat %1 Byte, weniger als die 4, die NIST verlangt</translation>
    </message>
    <message>
        <source>So few salts can be prepared for in tables.</source>
        <translation>Für so wenige Salts lassen sich Tabellen vorbereiten.</translation>
    </message>
    <message>
        <source>The salt does not look random</source>
        <translation>Das Salt sieht nicht zufällig aus</translation>
    </message>
    <message>
        <source>All its bytes are alike. A salt that all accounts share lets an attacker try a guess on all of them at once.</source>
        <translation>Alle seine Bytes gleichen sich. Bei einem Salt, das alle Konten teilen, gilt ein Rateversuch eines Angreifers für alle zugleich.</translation>
    </message>
    <message>
        <source>Draw 16 random bytes for each password.</source>
        <translation>Für jedes Passwort 16 zufällige Bytes ziehen.</translation>
    </message>
    <message>
        <source>The hash has %1 bytes, fewer than 16</source>
        <translation>Der Hash hat %1 Byte, weniger als 16</translation>
    </message>
    <message>
        <source>A wrong password may match by chance.</source>
        <translation>Ein falsches Passwort kann zufällig passen.</translation>
    </message>
    <message>
        <source>Keep 16 bytes at least, better 32.</source>
        <translation>Mindestens 16 Byte behalten, besser 32.</translation>
    </message>
    <message>
        <source>%1 needs memory as scrypt does; OWASP does not list it</source>
        <translation>%1 braucht Speicher wie scrypt; OWASP führt es nicht auf</translation>
    </message>
    <message>
        <source>With 16 MiB or more it is sound.</source>
        <translation>Mit 16 MiB oder mehr ist es solide.</translation>
    </message>
    <message>
        <source>%1 with less than 16 MiB of memory</source>
        <translation>%1 mit weniger als 16 MiB Speicher</translation>
    </message>
    <message>
        <source>Memory is what slows graphics cards down; with little of it they try many passwords at once.</source>
        <translation>Speicher ist es, was Grafikkarten bremst; mit wenig davon probieren sie viele Passwörter zugleich.</translation>
    </message>
    <message>
        <source>%1 needs no memory, and graphics cards compute it fast</source>
        <translation>%1 braucht keinen Speicher, und Grafikkarten berechnen es schnell</translation>
    </message>
    <message>
        <source>With its usual 5000 rounds, one card tries some hundred thousand passwords a second.</source>
        <translation>Mit den üblichen 5000 Runden probiert eine Karte einige Hunderttausend Passwörter pro Sekunde.</translation>
    </message>
    <message>
        <source>Use yescrypt, or at least 600,000 rounds.</source>
        <translation>yescrypt oder mindestens 600.000 Runden verwenden.</translation>
    </message>
    <message>
        <source>Its many rounds make up for much of that.</source>
        <translation>Seine vielen Runden machen vieles davon wett.</translation>
    </message>
    <message>
        <source>Use yescrypt.</source>
        <translation>Verwenden Sie yescrypt.</translation>
    </message>
    <message>
        <source>%1, as OWASP asks</source>
        <translation>%1, wie OWASP es verlangt</translation>
    </message>
    <message>
        <source>Kind and parameters are at or above what its cheat sheet names.</source>
        <translation>Art und Parameter entsprechen dem OWASP-Merkblatt (Cheat Sheet) oder gehen darüber hinaus.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Memory in KiB</source>
        <translation>Speicher in KiB</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren (Lanes)</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Schlüsselkennung</translation>
    </message>
    <message>
        <source>Associated data</source>
        <translation>Zusatzdaten</translation>
    </message>
    <message>
        <source>Cost N</source>
        <translation>Kosten N</translation>
    </message>
    <message>
        <source>Block size r</source>
        <translation>Blockgröße r</translation>
    </message>
    <message>
        <source>Parallelism p</source>
        <translation>Parallelität p</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Hash function</source>
        <translation>Hashfunktion</translation>
    </message>
    <message>
        <source>Length in bytes</source>
        <translation>Länge in Byte</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Salt</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Stored key</source>
        <translation>Gespeicherter Schlüssel</translation>
    </message>
    <message>
        <source>Server key</source>
        <translation>Serverschlüssel</translation>
    </message>
    <message>
        <source>Salt and hash</source>
        <translation>Salt und Hash</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>It begins as this kind does, and has its length.</source>
        <translation>Der Anfang entspricht dieser Art, die Länge auch.</translation>
    </message>
    <message>
        <source>13 characters of the alphabet of crypt(3), and nothing else that would tell.</source>
        <translation>13 Zeichen aus dem Alphabet von crypt(3) und sonst nichts, was etwas verriete.</translation>
    </message>
    <message>
        <source>It begins as this kind does, and its parts are where they belong.</source>
        <translation>Der Anfang entspricht dieser Art, und die Teile stehen, wo sie hingehören.</translation>
    </message>
    <message>
        <source>Base64 that begins with the mark of this kind and has its length.</source>
        <translation>Base64, das mit der Kennung dieser Art beginnt und ihre Länge hat.</translation>
    </message>
    <message>
        <source>Parameters in hexadecimal, a salt and a hash, as Spring writes them.</source>
        <translation>Parameter in Hexadezimalziffern, ein Salt und ein Hash, wie Spring sie schreibt.</translation>
    </message>
    <message>
        <source>A hash function&apos;s name, a salt and a digest; Django and Werkzeug both write that.</source>
        <translation>Der Name einer Hashfunktion, ein Salt und ein Hashwert; so schreiben es sowohl Django als auch Werkzeug.</translation>
    </message>
    <message>
        <source>Hexadecimal of this length and nothing else; only the length speaks for it.</source>
        <translation>Hexadezimalziffern in dieser Länge und sonst nichts; nur die Länge spricht dafür.</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>Das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>A ! before the hash keeps any password from matching; it is left out here.</source>
        <translation>Mit einem ! vor dem Hash passt kein Passwort; es wird hier ausgelassen.</translation>
    </message>
    <message>
        <source>It is not written in the one canonical way (byte %1)</source>
        <translation>Nicht in der einen kanonischen Weise geschrieben (Byte %1)</translation>
    </message>
    <message>
        <source>Padding, the URL-safe alphabet or a needless zero: some libraries refuse such a string, and two strings for one hash compare as different.</source>
        <translation>Füllzeichen, das Alphabet für URLs oder eine überflüssige Null: Manche Bibliotheken lehnen eine solche Zeichenkette ab, und zwei Zeichenketten für einen Hash gelten als verschieden.</translation>
    </message>
    <message>
        <source>Write it again with a library that keeps to the format.</source>
        <translation>Mit einer Bibliothek neu schreiben, die sich an das Format hält.</translation>
    </message>
    <message>
        <source>The parameters stand in another order than m, t, p</source>
        <translation>Die Parameter stehen in anderer Reihenfolge als m, t, p</translation>
    </message>
    <message>
        <source>The reference library of Argon2 refuses such a string.</source>
        <translation>Die Referenzbibliothek von Argon2 lehnt eine solche Zeichenkette ab.</translation>
    </message>
    <message>
        <source>Write them as m, t, p.</source>
        <translation>Sie als m, t, p schreiben.</translation>
    </message>
    <message>
        <source>It names no version, which means version 16</source>
        <translation>Es fehlt die Version, und das bedeutet Version 16</translation>
    </message>
    <message>
        <source>Version 16 (1.0) overwrites memory where version 19 (1.3) mixes it, and can be computed with less memory than it should need. Nothing here computes it.</source>
        <translation>Version 16 (1.0) überschreibt Speicher, wo Version 19 (1.3) ihn vermischt, und lässt sich mit weniger Speicher berechnen, als sie brauchen sollte. Hier wird sie nicht berechnet.</translation>
    </message>
    <message>
        <source>The last character of the salt holds bits that do not count</source>
        <translation>Das letzte Zeichen des Salts enthält Bits, die nicht zählen</translation>
    </message>
    <message>
        <source>Four bits of it are no part of the salt. Some libraries write them as zero when they give the hash back, and comparing the strings then fails.</source>
        <translation>Vier seiner Bits gehören nicht zum Salt. Manche Bibliotheken schreiben sie als null, wenn sie den Hash zurückgeben, und ein Vergleich der Zeichenketten schlägt dann fehl.</translation>
    </message>
    <message>
        <source>The last %1 bytes of the password do not count</source>
        <translation>Die letzten %1 Byte des Passworts zählen nicht</translation>
    </message>
    <message>
        <source>This method reads the beginning of a password only: every password that begins alike matches.</source>
        <translation>Dieses Verfahren liest nur den Anfang eines Passworts: Jedes Passwort, das gleich beginnt, passt.</translation>
    </message>
    <message>
        <source>Use Argon2id, which reads all of it, or refuse such passwords.</source>
        <translation>Argon2id verwenden, das alles liest, oder solche Passwörter ablehnen.</translation>
    </message>
    <message>
        <source>The password was read up to its NUL byte; %1 bytes do not count</source>
        <translation>Das Passwort wurde bis zu seinem NUL-Byte gelesen; %1 Byte zählen nicht</translation>
    </message>
    <message>
        <source>Libraries written in C take a NUL for the end: every password that is alike up to there matches.</source>
        <translation>In C geschriebene Bibliotheken halten ein NUL für das Ende: Jedes Passwort, das bis dahin gleich ist, passt.</translation>
    </message>
    <message>
        <source>Refuse passwords with a NUL byte, or use Argon2id.</source>
        <translation>Passwörter mit einem NUL-Byte ablehnen oder Argon2id verwenden.</translation>
    </message>
    <message>
        <source>The NUL byte in the password counts</source>
        <translation>Das NUL-Byte im Passwort zählt</translation>
    </message>
    <message>
        <source>Whoever made this hash read the password beyond its NUL byte; libraries written in C would not.</source>
        <translation>Wer diesen Hash erzeugt hat, las das Passwort über sein NUL-Byte hinaus; in C geschriebene Bibliotheken täten das nicht.</translation>
    </message>
    <message>
        <source>The least for Argon2i are 12 MiB with 3 passes, 9 MiB with 4 or 7 MiB with 5.</source>
        <translation>Für Argon2i mindestens 12 MiB bei 3 Durchläufen, 9 MiB bei 4 oder 7 MiB bei 5.</translation>
    </message>
    <message>
        <source>A line of /etc/shadow or /etc/passwd, with no hash where it belongs.</source>
        <translation>Eine Zeile aus /etc/shadow oder /etc/passwd, ohne Hash an der Stelle, an die er gehört.</translation>
    </message>
    <message>
        <source>A digest in hexadecimal, a colon and a salt behind it.</source>
        <translation>Ein Hashwert in Hexadezimalziffern, dahinter ein Doppelpunkt und ein Salt.</translation>
    </message>
    <message>
        <source>Django cannot verify this: its scrypt stops at 32 MiB</source>
        <translation>Django kann dies nicht prüfen: Sein scrypt endet bei 32 MiB</translation>
    </message>
    <message>
        <source>Django calls Python&apos;s scrypt without a limit, and then OpenSSL&apos;s own holds.</source>
        <translation>Django ruft das scrypt von Python ohne Obergrenze auf, und dann gilt die von OpenSSL.</translation>
    </message>
    <message>
        <source>Use N = 2^14, r = 8 and p = 5, as Django does.</source>
        <translation>N = 2^14, r = 8 und p = 5 verwenden, wie Django es tut.</translation>
    </message>
    <message>
        <source>No password can match</source>
        <translation>Kein Passwort kann passen</translation>
    </message>
    <message>
        <source>A mark stands where the hash would be: the account has no password, or is locked. Keys may still open it.</source>
        <translation>Wo der Hash stünde, steht eine Marke: Das Konto hat kein Passwort oder ist gesperrt. Schlüssel öffnen es womöglich trotzdem.</translation>
    </message>
    <message>
        <source>No password is needed</source>
        <translation>Es ist kein Passwort nötig</translation>
    </message>
    <message>
        <source>The field of the password is empty; where the system permits that, anybody may log in.</source>
        <translation>Das Feld des Passworts ist leer; wo das System es zulässt, kann sich jeder anmelden.</translation>
    </message>
    <message>
        <source>Set a password, or lock the account with a ! in its place.</source>
        <translation>Ein Passwort setzen oder das Konto mit einem ! an dessen Stelle sperren.</translation>
    </message>
    <message>
        <source>The hash is in /etc/shadow</source>
        <translation>Der Hash steht in /etc/shadow</translation>
    </message>
    <message>
        <source>An x in /etc/passwd says so; only the administrator may read it.</source>
        <translation>Ein x in /etc/passwd besagt das; lesen darf den Hash nur der Administrator.</translation>
    </message>
    <message>
        <source>Other lines were left out: %1</source>
        <translation>Weitere Zeilen wurden ausgelassen: %1</translation>
    </message>
    <message>
        <source>One line is read at a time, the first that holds a hash.</source>
        <translation>Gelesen wird jeweils eine Zeile, die erste, die einen Hash enthält.</translation>
    </message>
    <message>
        <source>It matches as crypt(3) reads it, not as Windows does</source>
        <translation>Passt, wie crypt(3) es liest, nicht wie Windows</translation>
    </message>
    <message>
        <source>The NT hash is of UTF-16; crypt(3) takes each byte of the password for a character, which differs beyond ASCII.</source>
        <translation>Der NT-Hash wird über UTF-16 gebildet; crypt(3) nimmt jedes Byte des Passworts für ein Zeichen, was außerhalb von ASCII abweicht.</translation>
    </message>
    <message>
        <source>It matches as crypt(3) computes $2a$, not as others do</source>
        <translation>Passt, wie crypt(3) $2a$ berechnet, nicht wie andere</translation>
    </message>
    <message>
        <source>Against collisions of an old, faulty bcrypt, crypt(3) changes the hash of a few passwords with characters beyond ASCII.</source>
        <translation>Gegen Kollisionen eines alten, fehlerhaften bcrypt ändert crypt(3) den Hash einiger weniger Passwörter mit Zeichen außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>Hash the password anew as $2b$ at the next login.</source>
        <translation>Das Passwort bei der nächsten Anmeldung neu als $2b$ hashen.</translation>
    </message>
    <message>
        <source>It matches without SASLprep</source>
        <translation>Passt ohne SASLprep</translation>
    </message>
    <message>
        <source>Whoever made it took the bytes of the password as they were; PostgreSQL brings it into one form of Unicode first, and will refuse it.</source>
        <translation>Wer den Hash erzeugte, nahm die Bytes des Passworts, wie sie waren; PostgreSQL bringt es erst in eine einheitliche Unicode-Form und wird es ablehnen.</translation>
    </message>
    <message>
        <source>Set the password anew.</source>
        <translation>Das Passwort neu setzen.</translation>
    </message>
</context>
<context>
    <name>core::password</name>
    <message>
        <source>One processor core</source>
        <translation>Ein Prozessorkern</translation>
    </message>
    <message>
        <source>One graphics card (RTX 4090)</source>
        <translation>Eine Grafikkarte (RTX 4090)</translation>
    </message>
    <message>
        <source>Eight graphics cards (RTX 4090)</source>
        <translation>Acht Grafikkarten (RTX 4090)</translation>
    </message>
    <message>
        <source>1,000 servers of eight graphics cards</source>
        <translation>1.000 Server mit je acht Grafikkarten</translation>
    </message>
    <message>
        <source>Online, slowed down</source>
        <translation>Online, gebremst</translation>
    </message>
    <message>
        <source>Online, not slowed down</source>
        <translation>Online, ungebremst</translation>
    </message>
    <message>
        <source>Stolen, slow hash</source>
        <translation>Gestohlen, langsamer Hash</translation>
    </message>
    <message>
        <source>Stolen, fast hash</source>
        <translation>Gestohlen, schneller Hash</translation>
    </message>
    <message>
        <source>100 per hour</source>
        <translation>100 pro Stunde</translation>
    </message>
    <message>
        <source>10 per second</source>
        <translation>10 pro Sekunde</translation>
    </message>
    <message>
        <source>10,000 per second</source>
        <translation>10.000 pro Sekunde</translation>
    </message>
    <message>
        <source>10 billion per second</source>
        <translation>10 Milliarden pro Sekunde</translation>
    </message>
    <message>
        <source>This is one of the ten most common passwords</source>
        <translation>Dies ist eines der zehn häufigsten Passwörter</translation>
    </message>
    <message>
        <source>This is one of the hundred most common passwords</source>
        <translation>Dies ist eines der hundert häufigsten Passwörter</translation>
    </message>
    <message>
        <source>This is a very common password</source>
        <translation>Dies ist ein sehr häufiges Passwort</translation>
    </message>
    <message>
        <source>This is close to a common password</source>
        <translation>Dies ähnelt einem häufigen Passwort</translation>
    </message>
    <message>
        <source>A single word is guessed quickly</source>
        <translation>Ein einzelnes Wort ist schnell erraten</translation>
    </message>
    <message>
        <source>A single name is guessed quickly</source>
        <translation>Ein einzelner Name ist schnell erraten</translation>
    </message>
    <message>
        <source>Common names are guessed quickly</source>
        <translation>Häufige Namen sind schnell erraten</translation>
    </message>
    <message>
        <source>Keys in a row are guessed quickly</source>
        <translation>Tasten in einer Reihe sind schnell erraten</translation>
    </message>
    <message>
        <source>Short paths over the keyboard are guessed quickly</source>
        <translation>Kurze Tastaturmuster sind schnell erraten</translation>
    </message>
    <message>
        <source>One character over and over is guessed quickly</source>
        <translation>Ein immer wiederholtes Zeichen ist schnell erraten</translation>
    </message>
    <message>
        <source>Repeating a piece hardly makes it harder to guess</source>
        <translation>Ein Stück zu wiederholen erschwert das Erraten kaum</translation>
    </message>
    <message>
        <source>Characters in order, like abc or 6543, are guessed quickly</source>
        <translation>Zeichen der Reihe nach, wie abc oder 6543, sind schnell erraten</translation>
    </message>
    <message>
        <source>Recent years are guessed quickly</source>
        <translation>Jahre der jüngeren Zeit sind schnell erraten</translation>
    </message>
    <message>
        <source>Dates are guessed quickly</source>
        <translation>Datumsangaben sind schnell erraten</translation>
    </message>
    <message>
        <source>Nothing has been entered</source>
        <translation>Es wurde nichts eingegeben</translation>
    </message>
    <message>
        <source>Nothing was found that is cheap to guess</source>
        <translation>Nichts gefunden, was leicht zu erraten wäre</translation>
    </message>
    <message>
        <source>Accents do not help: without them it is easier to guess</source>
        <translation>Akzente helfen nicht: ohne sie ist es leichter zu erraten</translation>
    </message>
    <message>
        <source>Only the first %1 characters were measured</source>
        <translation>Nur die ersten %1 Zeichen wurden bewertet</translation>
    </message>
    <message>
        <source>This is not UTF-8 text: each byte counts as a character</source>
        <translation>Dies ist kein UTF-8-Text: Jedes Byte zählt als ein Zeichen</translation>
    </message>
    <message>
        <source>Take several words that do not belong together</source>
        <translation>Mehrere Wörter nehmen, die nicht zusammengehören</translation>
    </message>
    <message>
        <source>Digits, signs and capitals are not necessary</source>
        <translation>Ziffern, Sonderzeichen und Großbuchstaben sind nicht nötig</translation>
    </message>
    <message>
        <source>Add one or two words that are not common</source>
        <translation>Ein oder zwei ungewöhnliche Wörter hinzufügen</translation>
    </message>
    <message>
        <source>One more uncommon word would make it very strong</source>
        <translation>Ein weiteres ungewöhnliches Wort würde es sehr stark machen</translation>
    </message>
    <message>
        <source>If it must be a path over the keyboard, take a longer one with more turns</source>
        <translation>Wenn es ein Tastaturmuster sein muss, ein längeres mit mehr Wendungen nehmen</translation>
    </message>
    <message>
        <source>Do not repeat words or characters</source>
        <translation>Keine Wörter oder Zeichen wiederholen</translation>
    </message>
    <message>
        <source>Do not take characters in their order</source>
        <translation>Keine Zeichen der Reihe nach nehmen</translation>
    </message>
    <message>
        <source>Do not take recent years</source>
        <translation>Keine Jahre der jüngeren Zeit nehmen</translation>
    </message>
    <message>
        <source>Do not take dates and years that have to do with you</source>
        <translation>Keine Datumsangaben und Jahre nehmen, die mit Ihnen zu tun haben</translation>
    </message>
    <message>
        <source>Do not rely on a capital at the beginning: it hardly helps</source>
        <translation>Nicht auf einen Großbuchstaben am Anfang bauen: Er hilft kaum</translation>
    </message>
    <message>
        <source>Do not rely on capitals: all of them are guessed almost as fast as none</source>
        <translation>Nicht auf Großbuchstaben bauen: Lauter große sind fast so schnell erraten wie gar keine</translation>
    </message>
    <message>
        <source>Do not rely on writing a word backwards: it hardly helps</source>
        <translation>Nicht auf rückwärts geschriebene Wörter bauen: Das hilft kaum</translation>
    </message>
    <message>
        <source>Do not rely on signs for letters, like @ for a: they hardly help</source>
        <translation>Nicht auf Sonderzeichen für Buchstaben bauen, wie @ für a: Sie helfen kaum</translation>
    </message>
    <message>
        <source>No word and no pattern was found here</source>
        <translation>Hier wurden kein Wort und kein Muster gefunden</translation>
    </message>
    <message>
        <source>A character by itself</source>
        <translation>Ein Zeichen für sich</translation>
    </message>
    <message>
        <source>Keys in a row</source>
        <translation>Tasten in einer Reihe</translation>
    </message>
    <message>
        <source>A path over the keyboard in %1 straight pieces</source>
        <translation>Ein Tastaturmuster aus %1 geraden Stücken</translation>
    </message>
    <message>
        <source>One character, %1 times</source>
        <translation>Ein Zeichen, %1-mal</translation>
    </message>
    <message>
        <source>The same piece, %1 times</source>
        <translation>Dasselbe Stück, %1-mal</translation>
    </message>
    <message>
        <source>Characters in their order</source>
        <translation>Zeichen der Reihe nach</translation>
    </message>
    <message>
        <source>Characters in their order, backwards</source>
        <translation>Zeichen der Reihe nach, rückwärts</translation>
    </message>
    <message>
        <source>A recent year</source>
        <translation>Ein Jahr der jüngeren Zeit</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>Written backwards</source>
        <translation>Rückwärts geschrieben</translation>
    </message>
    <message>
        <source>With signs for letters</source>
        <translation>Mit Sonderzeichen für Buchstaben</translation>
    </message>
    <message>
        <source>What is new follows no pattern</source>
        <translation>Das Neue folgt keinem Muster</translation>
    </message>
    <message>
        <source>There are fewer characters to guess</source>
        <translation>Es sind weniger Zeichen zu erraten</translation>
    </message>
    <message>
        <source>What is new lies behind the measured characters</source>
        <translation>Das Neue liegt hinter den bewerteten Zeichen</translation>
    </message>
    <message>
        <source>This contains your name</source>
        <translation>Dies enthält Ihren Namen</translation>
    </message>
    <message>
        <source>This contains your user name</source>
        <translation>Dies enthält Ihren Benutzernamen</translation>
    </message>
    <message>
        <source>This contains your mail address or a part of it</source>
        <translation>Dies enthält Ihre E-Mail-Adresse oder einen Teil davon</translation>
    </message>
    <message>
        <source>This contains the name of the site</source>
        <translation>Dies enthält den Namen der Website</translation>
    </message>
    <message>
        <source>This contains a word of your company</source>
        <translation>Dies enthält ein Wort Ihrer Firma</translation>
    </message>
    <message>
        <source>This contains a word that has to do with you</source>
        <translation>Dies enthält ein Wort, das mit Ihnen zu tun hat</translation>
    </message>
    <message>
        <source>Its weakest part is a word of a list</source>
        <translation>Der schwächste Teil ist ein Wort einer Liste</translation>
    </message>
    <message>
        <source>Its weakest part is a path over the keyboard</source>
        <translation>Der schwächste Teil ist ein Tastaturmuster</translation>
    </message>
    <message>
        <source>Its weakest part is a repetition</source>
        <translation>Der schwächste Teil ist eine Wiederholung</translation>
    </message>
    <message>
        <source>Its weakest part is a sequence</source>
        <translation>Der schwächste Teil ist eine Folge</translation>
    </message>
    <message>
        <source>Its weakest part is a recent year</source>
        <translation>Der schwächste Teil ist ein Jahr der jüngeren Zeit</translation>
    </message>
    <message>
        <source>Its weakest part is a date</source>
        <translation>Der schwächste Teil ist ein Datum</translation>
    </message>
    <message>
        <source>Without capitals</source>
        <translation>Ohne Großbuchstaben</translation>
    </message>
    <message>
        <source>With a capital at the beginning</source>
        <translation>Mit einem Großbuchstaben am Anfang</translation>
    </message>
    <message>
        <source>With a capital at the end</source>
        <translation>Mit einem Großbuchstaben am Ende</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>In Großbuchstaben</translation>
    </message>
    <message>
        <source>With some capitals</source>
        <translation>Mit einigen Großbuchstaben</translation>
    </message>
    <message>
        <source>Number %1 of the most common passwords</source>
        <translation>Platz %1 der häufigsten Passwörter</translation>
    </message>
    <message>
        <source>Number %1 of the most frequent English words</source>
        <translation>Platz %1 der häufigsten englischen Wörter</translation>
    </message>
    <message>
        <source>Number %1 of the most frequent female names</source>
        <translation>Platz %1 der häufigsten weiblichen Vornamen</translation>
    </message>
    <message>
        <source>Number %1 of the most frequent surnames</source>
        <translation>Platz %1 der häufigsten Nachnamen</translation>
    </message>
    <message>
        <source>Number %1 of the most frequent words of films</source>
        <translation>Platz %1 der häufigsten Wörter aus Filmen</translation>
    </message>
    <message>
        <source>Number %1 of the most frequent male names</source>
        <translation>Platz %1 der häufigsten männlichen Vornamen</translation>
    </message>
    <message>
        <source>A word that has to do with you</source>
        <translation>Ein Wort, das mit Ihnen zu tun hat</translation>
    </message>
    <message>
        <source>What is new completes a word of a list</source>
        <translation>Das Neue vervollständigt ein Wort einer Liste</translation>
    </message>
    <message>
        <source>What is new goes on with a path over the keyboard</source>
        <translation>Das Neue setzt ein Tastaturmuster fort</translation>
    </message>
    <message>
        <source>What is new completes a repetition</source>
        <translation>Das Neue vervollständigt eine Wiederholung</translation>
    </message>
    <message>
        <source>What is new goes on with a sequence</source>
        <translation>Das Neue setzt eine Folge fort</translation>
    </message>
    <message>
        <source>What is new completes a recent year</source>
        <translation>Das Neue vervollständigt ein Jahr der jüngeren Zeit</translation>
    </message>
    <message>
        <source>What is new completes a date</source>
        <translation>Das Neue vervollständigt ein Datum</translation>
    </message>
    <message>
        <source>%1 is no property of password rules; it is stepped over</source>
        <translation>%1 ist keine Eigenschaft von Passwortregeln; sie wird übergangen</translation>
    </message>
    <message>
        <source>Password managers ignore what they do not know.</source>
        <translation>Passwortmanager übergehen, was sie nicht kennen.</translation>
    </message>
    <message>
        <source>Use minlength, maxlength, max-consecutive, required and allowed.</source>
        <translation>minlength, maxlength, max-consecutive, required und allowed verwenden.</translation>
    </message>
    <message>
        <source>%1 says nothing; it is stepped over</source>
        <translation>%1 besagt nichts; es wird übergangen</translation>
    </message>
    <message>
        <source>An empty value, an empty set and the number 0 ask for nothing.</source>
        <translation>Ein leerer Wert, eine leere Menge und die Zahl 0 verlangen nichts.</translation>
    </message>
    <message>
        <source>Remove it, or give it a value.</source>
        <translation>Entfernen oder mit einem Wert versehen.</translation>
    </message>
    <message>
        <source>A set leaves out %1</source>
        <translation>Eine Menge lässt %1 aus</translation>
    </message>
    <message>
        <source>A set between brackets holds printable ASCII; - stands at its beginning only, ] at its end only.</source>
        <translation>Eine Menge in Klammern enthält druckbares ASCII; - steht nur am Anfang, ] nur am Ende.</translation>
    </message>
    <message>
        <source>Move or remove the character.</source>
        <translation>Das Zeichen versetzen oder entfernen.</translation>
    </message>
    <message>
        <source>No password has these lengths: %1</source>
        <translation>Kein Passwort hat diese Längen: %1</translation>
    </message>
    <message>
        <source>The minimum is larger than the maximum.</source>
        <translation>Das Minimum ist größer als das Maximum.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Eines von beiden berichtigen.</translation>
    </message>
    <message>
        <source>Lower-case letters: at least %1</source>
        <translation>Kleinbuchstaben: mindestens %1</translation>
    </message>
    <message>
        <source>Capital letters: at least %1</source>
        <translation>Großbuchstaben: mindestens %1</translation>
    </message>
    <message>
        <source>Digits: at least %1</source>
        <translation>Ziffern: mindestens %1</translation>
    </message>
    <message>
        <source>Symbols: at least %1</source>
        <translation>Sonderzeichen: mindestens %1</translation>
    </message>
    <message>
        <source>Allowed characters only</source>
        <translation>Nur erlaubte Zeichen</translation>
    </message>
    <message>
        <source>Other characters: %1</source>
        <translation>Andere Zeichen: %1</translation>
    </message>
    <message>
        <source>No forbidden characters</source>
        <translation>Keine verbotenen Zeichen</translation>
    </message>
    <message>
        <source>Forbidden characters: %1</source>
        <translation>Verbotene Zeichen: %1</translation>
    </message>
    <message>
        <source>NIST SP 800-63B-4, only factor</source>
        <translation>NIST SP 800-63B-4, einziger Faktor</translation>
    </message>
    <message>
        <source>15 characters or more, whole password is on no block list</source>
        <translation>15 Zeichen oder mehr, ganzes Passwort auf keiner Sperrliste</translation>
    </message>
    <message>
        <source>NIST SP 800-63B-4, with another factor</source>
        <translation>NIST SP 800-63B-4, mit weiterem Faktor</translation>
    </message>
    <message>
        <source>8 characters or more, whole password is on no block list</source>
        <translation>8 Zeichen oder mehr, ganzes Passwort auf keiner Sperrliste</translation>
    </message>
    <message>
        <source>OWASP ASVS 5.0, 6.2.1 to 6.2.12</source>
        <translation>OWASP ASVS 5.0, 6.2.1 bis 6.2.12</translation>
    </message>
    <message>
        <source>8 or more, not among the 3,000 most common</source>
        <translation>8 oder mehr, nicht unter den 3.000 häufigsten</translation>
    </message>
    <message>
        <source>A new password every %1 days</source>
        <translation>Ein neues Passwort alle %1 Tage</translation>
    </message>
    <message>
        <source>The password does not show its age</source>
        <translation>Dem Passwort ist sein Alter nicht anzusehen</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regeln: %1</translation>
    </message>
    <message>
        <source>Rules of the site</source>
        <translation>Regeln der Website</translation>
    </message>
    <message>
        <source>At least one of: %1</source>
        <translation>Mindestens eines von: %1</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 davon</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters; %2 are recommended</source>
        <translation>%1 Zeichen; empfohlen sind %2</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>Höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>Not a common password as a whole</source>
        <translation>Als Ganzes kein häufiges Passwort</translation>
    </message>
    <message>
        <source>Not among the %1 most common passwords</source>
        <translation>Nicht unter den %1 häufigsten Passwörtern</translation>
    </message>
    <message>
        <source>Not in the list of common passwords</source>
        <translation>Nicht in der Liste häufiger Passwörter</translation>
    </message>
    <message>
        <source>Number %1 of the common passwords</source>
        <translation>Platz %1 der häufigen Passwörter</translation>
    </message>
    <message>
        <source>Not a name of the user or of the service as a whole</source>
        <translation>Als Ganzes kein Name des Benutzers oder des Dienstes</translation>
    </message>
    <message>
        <source>No such words were given</source>
        <translation>Es wurden keine solchen Wörter angegeben</translation>
    </message>
    <message>
        <source>None of the words that were given</source>
        <translation>Keines der angegebenen Wörter</translation>
    </message>
    <message>
        <source>No name of the user or of the service inside</source>
        <translation>Kein Name des Benutzers oder des Dienstes enthalten</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>It contains word number %1 of the list</source>
        <translation>Es enthält Wort Nummer %1 der Liste</translation>
    </message>
    <message>
        <source>None of the forbidden words inside (%1 in the list)</source>
        <translation>Keines der verbotenen Wörter enthalten (%1 in der Liste)</translation>
    </message>
    <message>
        <source>In no known breach</source>
        <translation>In keinem bekannten Datenleck</translation>
    </message>
    <message>
        <source>No breach list was asked</source>
        <translation>Es wurde keine Leckliste befragt</translation>
    </message>
    <message>
        <source>Not in the breach list</source>
        <translation>Nicht in der Leckliste</translation>
    </message>
    <message>
        <source>Seen in breaches; times: %1</source>
        <translation>In Datenlecks gesehen; Anzahl: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The same character at most %1 times in a row</source>
        <translation>Dasselbe Zeichen höchstens %1-mal hintereinander</translation>
    </message>
    <message>
        <source>%1 in a row</source>
        <translation>%1 hintereinander</translation>
    </message>
    <message>
        <source>Sequences as in abc or 321 of at most %1 characters</source>
        <translation>Folgen wie abc oder 321 mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 in sequence</source>
        <translation>Folge von %1</translation>
    </message>
    <message>
        <source>Asks for a mixture of characters; NIST says verifiers shall not</source>
        <translation>Verlangt eine Mischung von Zeichen; laut NIST ist das nicht zulässig</translation>
    </message>
    <message>
        <source>People meet such rules in the same ways, a capital first and a digit last, and attackers know them.</source>
        <translation>Menschen erfüllen solche Regeln auf dieselbe Weise, ein Großbuchstabe am Anfang und eine Ziffer am Ende, und Angreifer wissen das.</translation>
    </message>
    <message>
        <source>Ask for length, and refuse what is on a block list.</source>
        <translation>Länge verlangen und ablehnen, was auf einer Sperrliste steht.</translation>
    </message>
    <message>
        <source>Asks for a new password every %1 days; NIST says verifiers shall not</source>
        <translation>Verlangt alle %1 Tage ein neues Passwort; laut NIST ist das nicht zulässig</translation>
    </message>
    <message>
        <source>People who must change a password change one character of it.</source>
        <translation>Wer ein Passwort ändern muss, ändert daran ein Zeichen.</translation>
    </message>
    <message>
        <source>Ask for a change when there is evidence of a compromise.</source>
        <translation>Eine Änderung verlangen, wenn es Hinweise auf eine Kompromittierung gibt.</translation>
    </message>
    <message>
        <source>Accepts %1 characters; NIST says at least 8, and 15 without another factor</source>
        <translation>Akzeptiert schon %1 Zeichen; laut NIST mindestens 8, ohne weiteren Faktor 15</translation>
    </message>
    <message>
        <source>Short passwords are found by trying all.</source>
        <translation>Kurze Passwörter werden durch Durchprobieren gefunden.</translation>
    </message>
    <message>
        <source>Ask for 15 characters, or for 8 beside another factor.</source>
        <translation>15 Zeichen verlangen, oder 8 neben einem weiteren Faktor.</translation>
    </message>
    <message>
        <source>Accepts %1 characters; NIST allows that beside another factor only</source>
        <translation>Akzeptiert schon %1 Zeichen; NIST erlaubt das nur neben einem weiteren Faktor</translation>
    </message>
    <message>
        <source>A password that stands alone needs 15 characters.</source>
        <translation>Ein Passwort, das allein steht, braucht 15 Zeichen.</translation>
    </message>
    <message>
        <source>Ask for 15 characters where there is no other factor.</source>
        <translation>15 Zeichen verlangen, wo es keinen weiteren Faktor gibt.</translation>
    </message>
    <message>
        <source>Allows %1 characters; NIST says the maximum should be 64 or more</source>
        <translation>Erlaubt höchstens %1 Zeichen; laut NIST soll die Obergrenze bei 64 oder mehr liegen</translation>
    </message>
    <message>
        <source>Long passphrases and those of password managers are refused.</source>
        <translation>Lange Passphrasen und die von Passwortmanagern werden abgelehnt.</translation>
    </message>
    <message>
        <source>Allow 64 characters or more.</source>
        <translation>64 Zeichen oder mehr erlauben.</translation>
    </message>
    <message>
        <source>Refuses characters; NIST says all printable ones should be accepted</source>
        <translation>Lehnt Zeichen ab; laut NIST sollen alle druckbaren angenommen werden</translation>
    </message>
    <message>
        <source>A verifier that hashes the password has no character to fear: spaces and Unicode are welcome.</source>
        <translation>Wer das Passwort hasht, hat kein Zeichen zu fürchten: Leerzeichen und Unicode sind willkommen.</translation>
    </message>
    <message>
        <source>Accept printable ASCII, the space and Unicode.</source>
        <translation>Druckbares ASCII, das Leerzeichen und Unicode annehmen.</translation>
    </message>
    <message>
        <source>Looks for words inside; NIST compares whole passwords with a block list</source>
        <translation>Sucht nach enthaltenen Wörtern; NIST vergleicht ganze Passwörter mit einer Sperrliste</translation>
    </message>
    <message>
        <source>A long passphrase may well contain a common word.</source>
        <translation>Eine lange Passphrase darf durchaus ein häufiges Wort enthalten.</translation>
    </message>
    <message>
        <source>Compare the whole password.</source>
        <translation>Das ganze Passwort vergleichen.</translation>
    </message>
    <message>
        <source>Looks into no list of common or leaked passwords; NIST says verifiers shall</source>
        <translation>Sieht in keiner Liste häufiger oder geleakter Passwörter nach; NIST schreibt es vor</translation>
    </message>
    <message>
        <source>Attackers try those first, whatever characters they are made of.</source>
        <translation>Angreifer probieren diese zuerst, aus welchen Zeichen sie auch bestehen.</translation>
    </message>
    <message>
        <source>Refuse the most common and the leaked passwords.</source>
        <translation>Die häufigsten und die geleakten Passwörter ablehnen.</translation>
    </message>
    <message>
        <source>A word of a list</source>
        <translation>Ein Wort einer Liste</translation>
    </message>
    <message>
        <source>A path over the keyboard</source>
        <translation>Ein Tastaturmuster</translation>
    </message>
    <message>
        <source>A repetition</source>
        <translation>Eine Wiederholung</translation>
    </message>
    <message>
        <source>It is a frequent first name</source>
        <translation>Es ist ein häufiger Vorname</translation>
    </message>
    <message>
        <source>It is a frequent surname</source>
        <translation>Es ist ein häufiger Nachname</translation>
    </message>
    <message>
        <source>It is a frequent word of films and television</source>
        <translation>Es ist ein häufiges Wort aus Film und Fernsehen</translation>
    </message>
    <message>
        <source>It is a frequent English word</source>
        <translation>Es ist ein häufiges englisches Wort</translation>
    </message>
    <message>
        <source>Not a word or a name of a list as a whole</source>
        <translation>Als Ganzes kein Wort und kein Name einer Liste</translation>
    </message>
    <message>
        <source>Not in the lists of words and names</source>
        <translation>Nicht in den Listen der Wörter und Namen</translation>
    </message>
    <message>
        <source>It is a form of word number %1 of those that were given</source>
        <translation>Es ist eine Form von Wort Nummer %1 der angegebenen Wörter</translation>
    </message>
    <message>
        <source>It contains word number %1 of those that were given, or a part of it</source>
        <translation>Es enthält Wort Nummer %1 der angegebenen Wörter oder einen Teil davon</translation>
    </message>
    <message>
        <source>No password keeps these rules</source>
        <translation>Kein Passwort hält diese Regeln ein</translation>
    </message>
    <message>
        <source>They ask for more characters than they allow, or for characters that they refuse.</source>
        <translation>Sie verlangen mehr Zeichen, als sie erlauben, oder Zeichen, die sie ablehnen.</translation>
    </message>
    <message>
        <source>Raise the maximum, or ask for less.</source>
        <translation>Das Maximum erhöhen oder weniger verlangen.</translation>
    </message>
    <message>
        <source>Asks for no length; NIST says at least 8, and 15 without another factor</source>
        <translation>Verlangt keine Länge; laut NIST mindestens 8, ohne weiteren Faktor 15</translation>
    </message>
    <message>
        <source>Under 8 characters</source>
        <translation>Unter 8 Zeichen</translation>
    </message>
    <message>
        <source>8 to 14 characters</source>
        <translation>8 bis 14 Zeichen</translation>
    </message>
    <message>
        <source>15 characters or more</source>
        <translation>15 Zeichen oder mehr</translation>
    </message>
    <message>
        <source>8 characters or more</source>
        <translation>8 Zeichen oder mehr</translation>
    </message>
</context>
<context>
    <name>core::practice</name>
    <message>
        <source>Framing</source>
        <translation>Einbetten in Frames</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>Inhaltstypen</translation>
    </message>
    <message>
        <source>Referrer and permissions</source>
        <translation>Referrer und Berechtigungen</translation>
    </message>
    <message>
        <source>Scripts of others (SRI)</source>
        <translation>Fremde Skripte (SRI)</translation>
    </message>
    <message>
        <source>Anybody may frame the page</source>
        <translation>Jeder darf die Seite einbetten</translation>
    </message>
    <message>
        <source>Another site lays it invisibly over its own buttons and lets the visitor click for it.</source>
        <translation>Eine andere Website legt sie unsichtbar über die eigenen Schaltflächen und lässt den Besucher für sich klicken.</translation>
    </message>
    <message>
        <source>X-Frame-Options: ALLOW-FROM</source>
        <translation>X-Frame-Options: ALLOW-FROM</translation>
    </message>
    <message>
        <source>No browser of today knows it, so it forbids nothing. frame-ancestors does what was meant.</source>
        <translation>Kein heutiger Browser kennt es, daher verbietet es nichts. frame-ancestors tut, was gemeint war.</translation>
    </message>
    <message>
        <source>Two rules that contradict each other</source>
        <translation>Zwei Regeln, die sich widersprechen</translation>
    </message>
    <message>
        <source>X-Frame-Options says never, frame-ancestors says this site. The policy wins wherever both are understood.</source>
        <translation>X-Frame-Options sagt nie, frame-ancestors sagt diese Website. Die Richtlinie gewinnt, wo beide verstanden werden.</translation>
    </message>
    <message>
        <source>The browser may guess the type</source>
        <translation>Der Browser darf den Typ raten</translation>
    </message>
    <message>
        <source>Without nosniff, a file that a user uploaded as a picture may be run as a script.</source>
        <translation>Ohne nosniff kann eine Datei, die ein Nutzer als Bild hochlud, als Skript laufen.</translation>
    </message>
    <message>
        <source>No content type</source>
        <translation>Kein Inhaltstyp</translation>
    </message>
    <message>
        <source>The browser has to guess what this is; with nosniff it offers it for download instead.</source>
        <translation>Der Browser muss raten, was das ist; mit nosniff bietet er es stattdessen zum Herunterladen an.</translation>
    </message>
    <message>
        <source>An encoding that hides scripts</source>
        <translation>Eine Kodierung, die Skripte verbirgt</translation>
    </message>
    <message>
        <source>In UTF-7 a tag can be written without a single angle bracket, past any filter that looks for one.</source>
        <translation>In UTF-7 lässt sich ein Tag ohne eine einzige spitze Klammer schreiben, an jedem Filter vorbei, der nach einer sucht.</translation>
    </message>
    <message>
        <source>No Referrer-Policy</source>
        <translation>Keine Referrer-Policy</translation>
    </message>
    <message>
        <source>Browsers of today send the origin only, those of yesterday the whole address.</source>
        <translation>Heutige Browser senden nur den Ursprung, die von gestern die ganze Adresse.</translation>
    </message>
    <message>
        <source>The whole address goes everywhere</source>
        <translation>Die ganze Adresse geht überallhin</translation>
    </message>
    <message>
        <source>Whatever stands in the address, search words or a token for a new password, is told to each site that the page links to.</source>
        <translation>Was in der Adresse steht, Suchwörter oder ein Token für ein neues Passwort, erfährt jede Website, auf die die Seite verweist.</translation>
    </message>
    <message>
        <source>A list with a fallback</source>
        <translation>Eine Liste mit Rückfallwert</translation>
    </message>
    <message>
        <source>A browser takes the last word it knows, so the better one stands at the end.</source>
        <translation>Ein Browser nimmt das letzte Wort, das er kennt; das bessere steht daher am Ende.</translation>
    </message>
    <message>
        <source>Permissions-Policy in the old syntax</source>
        <translation>Permissions-Policy in der alten Syntax</translation>
    </message>
    <message>
        <source>These are words of Feature-Policy under the new name. The whole header is ignored.</source>
        <translation>Das sind Wörter aus Feature-Policy unter dem neuen Namen. Der ganze Header wird übergangen.</translation>
    </message>
    <message>
        <source>A foreign script with its hash</source>
        <translation>Ein fremdes Skript mit seinem Hash</translation>
    </message>
    <message>
        <source>If the other server ever sends anything else, the browser does not run it.</source>
        <translation>Sendet der andere Server je etwas anderes, führt der Browser es nicht aus.</translation>
    </message>
    <message>
        <source>A foreign script without a hash</source>
        <translation>Ein fremdes Skript ohne Hash</translation>
    </message>
    <message>
        <source>Whoever controls the other server controls this page. The detail shows the element to use.</source>
        <translation>Wer den anderen Server beherrscht, beherrscht diese Seite. Die Einzelheiten zeigen das Element, das hierher gehört.</translation>
    </message>
    <message>
        <source>A hash that cannot be one</source>
        <translation>Ein Hash, der keiner sein kann</translation>
    </message>
    <message>
        <source>It has lost its end when it was copied: the browser blocks the script, whatever is in it.</source>
        <translation>Beim Kopieren ging sein Ende verloren: Der Browser blockiert das Skript, was auch immer darin steht.</translation>
    </message>
    <message>
        <source>The hash of another version</source>
        <translation>Der Hash einer anderen Version</translation>
    </message>
    <message>
        <source>Nothing is wrong with the headers. Open the page in a browser: its console says that the script was blocked.</source>
        <translation>An den Headern ist nichts falsch. Die Seite in einem Browser öffnen: Seine Konsole meldet, dass das Skript blockiert wurde.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>A session cookie as it should be</source>
        <translation>Ein Sitzungscookie, wie es sein soll</translation>
    </message>
    <message>
        <source>Secure, HttpOnly, SameSite, and a prefix with which no other host can set it.</source>
        <translation>Secure, HttpOnly, SameSite und ein Präfix, mit dem kein anderer Host es setzen kann.</translation>
    </message>
    <message>
        <source>A session cookie without Secure</source>
        <translation>Ein Sitzungscookie ohne Secure</translation>
    </message>
    <message>
        <source>One request over http is enough to send it in the clear for everybody on the network.</source>
        <translation>Eine Anfrage über http genügt, um es unverschlüsselt zu senden, für jeden im Netz lesbar.</translation>
    </message>
    <message>
        <source>The same behind HSTS</source>
        <translation>Dasselbe hinter HSTS</translation>
    </message>
    <message>
        <source>The browser will not speak http to this host any more, which softens the fault and does not mend it.</source>
        <translation>Der Browser spricht mit diesem Host nicht mehr über http; das mildert den Fehler und behebt ihn nicht.</translation>
    </message>
    <message>
        <source>A session cookie that scripts can read</source>
        <translation>Ein Sitzungscookie, das Skripte lesen können</translation>
    </message>
    <message>
        <source>Cross-site scripting then takes the whole session away, not only what the page can do.</source>
        <translation>Cross-Site-Scripting nimmt dann die ganze Sitzung mit, nicht nur, was die Seite kann.</translation>
    </message>
    <message>
        <source>A cookie without SameSite</source>
        <translation>Ein Cookie ohne SameSite</translation>
    </message>
    <message>
        <source>Browsers differ in what they take for granted; an anti-forgery cookie should not leave it to them.</source>
        <translation>Browser nehmen Verschiedenes als gegeben an; ein Cookie gegen Request-Forgery sollte es ihnen nicht überlassen.</translation>
    </message>
    <message>
        <source>SameSite=None without Secure</source>
        <translation>SameSite=None ohne Secure</translation>
    </message>
    <message>
        <source>Browsers refuse such a cookie: the feature that needs it breaks.</source>
        <translation>Browser lehnen ein solches Cookie ab: Die Funktion, die es braucht, geht nicht mehr.</translation>
    </message>
    <message>
        <source>A __Host- cookie that breaks its promise</source>
        <translation>Ein __Host--Cookie, das sein Versprechen bricht</translation>
    </message>
    <message>
        <source>The prefix demands Secure, Path=/ and no Domain. Browsers throw this one away.</source>
        <translation>Das Präfix verlangt Secure, Path=/ und keine Domain. Browser verwerfen dieses Cookie.</translation>
    </message>
    <message>
        <source>A cookie that is too large</source>
        <translation>Ein Cookie, das zu groß ist</translation>
    </message>
    <message>
        <source>More than 4096 bytes of name and value: browsers drop it without a word.</source>
        <translation>Mehr als 4096 Byte für Name und Wert: Browser verwerfen es wortlos.</translation>
    </message>
    <message>
        <source>A cookie for ten years</source>
        <translation>Ein Cookie für zehn Jahre</translation>
    </message>
    <message>
        <source>Browsers cut it to 400 days. The value is public, so HttpOnly is a matter of taste here.</source>
        <translation>Browser kürzen es auf 400 Tage. Der Wert ist öffentlich, daher ist HttpOnly hier Geschmackssache.</translation>
    </message>
    <message>
        <source>Content Security Policy</source>
        <translation>Content Security Policy</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
    <message>
        <source>One missed escape anywhere in the site, and the attacker&apos;s script runs with the visitor&apos;s rights.</source>
        <translation>Eine vergessene Maskierung irgendwo in der Website, und das Skript des Angreifers läuft mit den Rechten des Besuchers.</translation>
    </message>
    <message>
        <source>Inline scripts allowed</source>
        <translation>Inline-Skripte erlaubt</translation>
    </message>
    <message>
        <source>&apos;unsafe-inline&apos; allows exactly what cross-site scripting writes into a page. Try a nonce in What-if.</source>
        <translation>&apos;unsafe-inline&apos; erlaubt genau das, was Cross-Site-Scripting in eine Seite schreibt. In Was-wäre-wenn eine Nonce versuchen.</translation>
    </message>
    <message>
        <source>Text may become code</source>
        <translation>Text kann zu Code werden</translation>
    </message>
    <message>
        <source>With &apos;unsafe-eval&apos; a string that an attacker controls can be run as a script.</source>
        <translation>Mit &apos;unsafe-eval&apos; kann eine Zeichenkette, die ein Angreifer bestimmt, als Skript laufen.</translation>
    </message>
    <message>
        <source>A strict policy with a nonce</source>
        <translation>Eine strenge Richtlinie mit Nonce</translation>
    </message>
    <message>
        <source>The script carries a random number that is new in each answer. Reload and compare the two.</source>
        <translation>Das Skript trägt eine Zufallszahl, die in jeder Antwort neu ist. Neu laden und die beiden vergleichen.</translation>
    </message>
    <message>
        <source>The same nonce in every answer</source>
        <translation>Dieselbe Nonce in jeder Antwort</translation>
    </message>
    <message>
        <source>It looks random, but a second request gets the same one: whoever has seen it once can use it. Only asking twice shows that.</source>
        <translation>Sie sieht zufällig aus, aber eine zweite Anfrage bekommt dieselbe: Wer sie einmal gesehen hat, kann sie nutzen. Nur zweimaliges Anfragen zeigt das.</translation>
    </message>
    <message>
        <source>A nonce from the documentation</source>
        <translation>Eine Nonce aus der Dokumentation</translation>
    </message>
    <message>
        <source>Somebody copied the example, number included. One request is enough to see it.</source>
        <translation>Jemand hat das Beispiel samt Zahl kopiert. Eine Anfrage genügt, um es zu sehen.</translation>
    </message>
    <message>
        <source>An inline script allowed by its hash</source>
        <translation>Ein Inline-Skript, durch seinen Hash erlaubt</translation>
    </message>
    <message>
        <source>For pages that never change, a hash does what a nonce does, and the page can be cached.</source>
        <translation>Bei Seiten, die sich nie ändern, leistet ein Hash dasselbe wie eine Nonce, und die Seite kann im Cache liegen.</translation>
    </message>
    <message>
        <source>object-src forgotten</source>
        <translation>object-src vergessen</translation>
    </message>
    <message>
        <source>Without default-src, what no directive names is allowed: plug-ins, frames, fonts and all else.</source>
        <translation>Ohne default-src ist erlaubt, was keine Direktive nennt: Plug-ins, Frames, Schriftarten und alles andere.</translation>
    </message>
    <message>
        <source>base-uri forgotten</source>
        <translation>base-uri vergessen</translation>
    </message>
    <message>
        <source>default-src does not cover it. One base element makes the page load its scripts from elsewhere, and the nonce lets them run.</source>
        <translation>default-src deckt es nicht ab. Ein base-Element lässt die Seite ihre Skripte von anderswo laden, und die Nonce lässt sie laufen.</translation>
    </message>
    <message>
        <source>Scripts from anywhere</source>
        <translation>Skripte von überall</translation>
    </message>
    <message>
        <source>https: is every server of the world. An attacker has one, too.</source>
        <translation>https: ist jeder Server der Welt. Ein Angreifer hat auch einen.</translation>
    </message>
    <message>
        <source>A trusted host with an open door</source>
        <translation>Ein vertrauenswürdiger Host mit offener Tür</translation>
    </message>
    <message>
        <source>The listed server offers JSONP or an old AngularJS, with which any code can be run in spite of the policy.</source>
        <translation>Der aufgeführte Server bietet JSONP oder ein altes AngularJS an, womit sich trotz der Richtlinie beliebiger Code ausführen lässt.</translation>
    </message>
    <message>
        <source>A policy that only reports</source>
        <translation>Eine Richtlinie, die nur meldet</translation>
    </message>
    <message>
        <source>Nothing is blocked. It counts as no policy, however good it is; see what it would be worth.</source>
        <translation>Nichts wird blockiert. Sie zählt als keine Richtlinie, so gut sie auch ist; zu sehen ist, was sie wert wäre.</translation>
    </message>
    <message>
        <source>Two policies at once</source>
        <translation>Zwei Richtlinien auf einmal</translation>
    </message>
    <message>
        <source>Browsers load what both allow, so the strict one decides. The Observatory merges the two into one, and takes points for the lax one.</source>
        <translation>Browser laden, was beide erlauben; die strenge entscheidet also. Das Observatory führt beide zu einer zusammen und zieht Punkte für die lockere ab.</translation>
    </message>
    <message>
        <source>The policy stands in the page</source>
        <translation>Die Richtlinie steht in der Seite</translation>
    </message>
    <message>
        <source>A meta element works for scripts, but browsers ignore frame-ancestors in it, and what stands before it is not covered.</source>
        <translation>Für Skripte wirkt ein meta-Element, aber frame-ancestors darin übergehen Browser, und was davor steht, ist nicht abgedeckt.</translation>
    </message>
    <message>
        <source>strict-dynamic without nonce or hash</source>
        <translation>strict-dynamic ohne Nonce oder Hash</translation>
    </message>
    <message>
        <source>It switches the list of hosts off, and nothing is left that allows a script: the page loses them all.</source>
        <translation>Es schaltet die Liste der Hosts ab, und nichts bleibt, was ein Skript erlaubt: Die Seite verliert sie alle.</translation>
    </message>
    <message>
        <source>A policy with typing errors</source>
        <translation>Eine Richtlinie mit Tippfehlern</translation>
    </message>
    <message>
        <source>A semicolon is missing, self has lost its quotes, and a directive is misspelt. Browsers do not complain; they guess.</source>
        <translation>Ein Semikolon fehlt, self hat seine Anführungszeichen verloren, und eine Direktive ist falsch geschrieben. Browser beschweren sich nicht; sie raten.</translation>
    </message>
    <message>
        <source>A directive given twice</source>
        <translation>Eine Direktive doppelt</translation>
    </message>
    <message>
        <source>The first one counts; the second was meant to be stricter and does nothing.</source>
        <translation>Die erste zählt; die zweite sollte strenger sein und bewirkt nichts.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>From http to https at once</source>
        <translation>Von http sofort auf https</translation>
    </message>
    <message>
        <source>The first answer leads to https on the same host, where HSTS is set. This is the order that browsers and the preload list want.</source>
        <translation>Die erste Antwort führt zu https auf demselben Host, wo HSTS gesetzt ist. Diese Reihenfolge wollen Browser und die Preload-Liste.</translation>
    </message>
    <message>
        <source>To https, but only for now</source>
        <translation>Auf https, aber nur vorläufig</translation>
    </message>
    <message>
        <source>302 works as well; a browser without HSTS asks over http again the next time, where 301 is remembered.</source>
        <translation>302 geht auch; ein Browser ohne HSTS fragt beim nächsten Mal wieder über http an, während 301 gemerkt wird.</translation>
    </message>
    <message>
        <source>No way from http to https</source>
        <translation>Kein Weg von http zu https</translation>
    </message>
    <message>
        <source>The page is served over http as it is, to everybody who types the name without https.</source>
        <translation>Die Seite wird unverändert über http ausgeliefert, an alle, die den Namen ohne https eintippen.</translation>
    </message>
    <message>
        <source>To www first, still over http</source>
        <translation>Erst auf www, noch über http</translation>
    </message>
    <message>
        <source>Two steps in the clear, and the bare name never gets its HSTS. Change the scheme first, then the host.</source>
        <translation>Zwei unverschlüsselte Schritte, und der bloße Name bekommt sein HSTS nie. Zuerst das Schema wechseln, dann den Host.</translation>
    </message>
    <message>
        <source>To another host at once</source>
        <translation>Sofort auf einen anderen Host</translation>
    </message>
    <message>
        <source>The first host never answers over https, so it cannot set HSTS for itself.</source>
        <translation>Der erste Host antwortet nie über https und kann daher für sich kein HSTS setzen.</translation>
    </message>
    <message>
        <source>From https back to http</source>
        <translation>Von https zurück auf http</translation>
    </message>
    <message>
        <source>Everything that was secured is given away again. Own fields are not sent along.</source>
        <translation>Alles Gesicherte wird wieder preisgegeben. Eigene Felder werden nicht mitgesendet.</translation>
    </message>
    <message>
        <source>To another origin, with credentials</source>
        <translation>Auf einen anderen Ursprung, mit Anmeldedaten</translation>
    </message>
    <message>
        <source>Give an Authorization field of your own. The page at the end names the fields that arrived: yours must not be among them.</source>
        <translation>Ein eigenes Feld Authorization angeben. Die Seite am Ende nennt die angekommenen Felder: Das eigene darf nicht dabei sein.</translation>
    </message>
    <message>
        <source>Round and round</source>
        <translation>Immer im Kreis</translation>
    </message>
    <message>
        <source>Two addresses send the visitor to each other. Browsers give up after twenty.</source>
        <translation>Zwei Adressen schicken den Besucher zueinander. Browser geben nach zwanzig auf.</translation>
    </message>
    <message>
        <source>Eleven redirects in a row</source>
        <translation>Elf Weiterleitungen hintereinander</translation>
    </message>
    <message>
        <source>Each costs a round trip. Most tools stop after ten and judge the last answer they saw.</source>
        <translation>Jede kostet einen Umlauf. Die meisten Werkzeuge hören nach zehn auf und beurteilen die letzte Antwort, die sie gesehen haben.</translation>
    </message>
    <message>
        <source>A redirect without Location</source>
        <translation>Eine Weiterleitung ohne Location</translation>
    </message>
    <message>
        <source>Browsers show the page of the redirect itself.</source>
        <translation>Browser zeigen die Seite der Weiterleitung selbst.</translation>
    </message>
    <message>
        <source>Reading across origins (CORS)</source>
        <translation>Lesen über Ursprünge hinweg (CORS)</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>One origin is allowed</source>
        <translation>Ein Ursprung ist erlaubt</translation>
    </message>
    <message>
        <source>The answer names it, whoever asks, and tells caches that it depends on the question.</source>
        <translation>Die Antwort nennt ihn, wer auch immer anfragt, und sagt Caches, dass sie von der Anfrage abhängt.</translation>
    </message>
    <message>
        <source>Everybody may read</source>
        <translation>Jeder darf lesen</translation>
    </message>
    <message>
        <source>Right for public data. On a server behind a firewall it lets every web site read what only its visitor can reach.</source>
        <translation>Richtig für öffentliche Daten. Bei einem Server hinter einer Firewall lässt es jede Website lesen, was nur deren Besucher erreichen kann.</translation>
    </message>
    <message>
        <source>Everybody, and with cookies</source>
        <translation>Jeder, und mit Cookies</translation>
    </message>
    <message>
        <source>Browsers refuse this pair. It shows that somebody wanted more than they understood.</source>
        <translation>Browser lehnen dieses Paar ab. Es zeigt, dass jemand mehr wollte, als er verstand.</translation>
    </message>
    <message>
        <source>Whoever asks is allowed</source>
        <translation>Wer anfragt, ist erlaubt</translation>
    </message>
    <message>
        <source>The server echoes the Origin and allows cookies: every site reads what its visitors see here.</source>
        <translation>Der Server wiederholt den Origin und erlaubt Cookies: Jede Website liest, was ihre Besucher hier sehen.</translation>
    </message>
    <message>
        <source>The origin null is allowed</source>
        <translation>Der Ursprung null ist erlaubt</translation>
    </message>
    <message>
        <source>Every site can be null: a sandboxed frame is enough. It was meant for files and means everybody.</source>
        <translation>Jede Website kann null sein: Ein Frame in einer Sandbox genügt. Gedacht war es für Dateien, gemeint ist damit jeder.</translation>
    </message>
    <message>
        <source>Neither opener nor embedder policy</source>
        <translation>Weder Opener- noch Embedder-Richtlinie</translation>
    </message>
    <message>
        <source>Sites that open this page keep a handle on its window, and it shares a process with them.</source>
        <translation>Websites, die diese Seite öffnen, behalten Zugriff auf ihr Fenster, und sie teilt sich einen Prozess mit ihnen.</translation>
    </message>
    <message>
        <source>Half isolated</source>
        <translation>Halb isoliert</translation>
    </message>
    <message>
        <source>The opener policy stands alone. The page is not isolated before the embedder policy joins it.</source>
        <translation>Die Opener-Richtlinie steht allein. Die Seite ist erst isoliert, wenn die Embedder-Richtlinie hinzukommt.</translation>
    </message>
    <message>
        <source>Policies in quotes</source>
        <translation>Richtlinien in Anführungszeichen</translation>
    </message>
    <message>
        <source>The values are tokens. In quotes they are strings, which browsers ignore.</source>
        <translation>Die Werte sind Tokens. In Anführungszeichen sind sie Zeichenketten, die Browser übergehen.</translation>
    </message>
    <message>
        <source>A page that anybody may embed</source>
        <translation>Eine Seite, die jeder einbetten darf</translation>
    </message>
    <message>
        <source>cross-origin is for files that are meant for all, such as a public font; a page with data is not.</source>
        <translation>cross-origin ist für Dateien, die für alle bestimmt sind, etwa eine öffentliche Schriftart; eine Seite mit Daten ist das nicht.</translation>
    </message>
    <message>
        <source>Telling too much</source>
        <translation>Zu viel verraten</translation>
    </message>
    <message>
        <source>The server tells its version</source>
        <translation>Der Server verrät seine Version</translation>
    </message>
    <message>
        <source>It saves an attacker the first step. It does not replace an update, nor does hiding it.</source>
        <translation>Das erspart einem Angreifer den ersten Schritt. Es ersetzt kein Update, und sie zu verbergen auch nicht.</translation>
    </message>
    <message>
        <source>What the site is made of</source>
        <translation>Woraus die Website gemacht ist</translation>
    </message>
    <message>
        <source>Framework and language, each with its version, in every answer.</source>
        <translation>Framework und Sprache, jeweils mit Version, in jeder Antwort.</translation>
    </message>
    <message>
        <source>The machine behind the proxy</source>
        <translation>Die Maschine hinter dem Proxy</translation>
    </message>
    <message>
        <source>A header of the inside comes out with the answer: a map of the network in small pieces.</source>
        <translation>Ein Header aus dem Inneren kommt mit der Antwort nach außen: eine Karte des Netzes in kleinen Stücken.</translation>
    </message>
    <message>
        <source>Headers of the past</source>
        <translation>Header der Vergangenheit</translation>
    </message>
    <message>
        <source>Browsers have dropped all of these; one of them did harm as long as it worked.</source>
        <translation>Browser haben sie alle aufgegeben; einer von ihnen schadete, solange er wirkte.</translation>
    </message>
    <message>
        <source>A personal page in shared caches</source>
        <translation>Eine persönliche Seite in gemeinsamen Caches</translation>
    </message>
    <message>
        <source>The answer sets a cookie and may be kept by every proxy on the way: the next visitor may get both.</source>
        <translation>Die Antwort setzt ein Cookie und darf von jedem Proxy auf dem Weg behalten werden: Der nächste Besucher kann beides bekommen.</translation>
    </message>
    <message>
        <source>Whole sites</source>
        <translation>Ganze Websites</translation>
    </message>
    <message>
        <source>Programs and their data</source>
        <translation>Programme und ihre Daten</translation>
    </message>
    <message>
        <source>A good site</source>
        <translation>Eine gute Website</translation>
    </message>
    <message>
        <source>Everything that a plain page needs. All other exercises are this one with one thing changed.</source>
        <translation>Alles, was eine einfache Seite braucht. Alle anderen Übungen sind diese, in einem Punkt verändert.</translation>
    </message>
    <message>
        <source>A site without any security headers</source>
        <translation>Eine Website ohne Sicherheits-Header</translation>
    </message>
    <message>
        <source>What a server sends as it comes out of the box. See what each missing header costs.</source>
        <translation>Was ein Server ab Werk sendet. Zu sehen ist, was jeder fehlende Header kostet.</translation>
    </message>
    <message>
        <source>A typical site</source>
        <translation>Eine typische Website</translation>
    </message>
    <message>
        <source>It has the headers that lists recommend, and a policy that allows nearly everything. Which of them protect, and which only stand there?</source>
        <translation>Sie hat die Header, die Listen empfehlen, und eine Richtlinie, die fast alles erlaubt. Welche davon schützen, und welche stehen nur da?</translation>
    </message>
    <message>
        <source>An interface that answers in JSON</source>
        <translation>Eine Schnittstelle, die in JSON antwortet</translation>
    </message>
    <message>
        <source>Judge it with the profile for APIs: nobody opens it as a page, so it needs far less.</source>
        <translation>Mit dem Profil für APIs zu beurteilen: Niemand öffnet sie als Seite, daher braucht sie weit weniger.</translation>
    </message>
    <message>
        <source>JSON that is sent as a web page</source>
        <translation>JSON, das als Webseite gesendet wird</translation>
    </message>
    <message>
        <source>The browser is told that this is HTML. If anything in it comes from a user, that user writes the page.</source>
        <translation>Dem Browser wird gesagt, dies sei HTML. Stammt etwas darin von einem Nutzer, schreibt dieser Nutzer die Seite.</translation>
    </message>
    <message>
        <source>Strict transport (HSTS)</source>
        <translation>Strict Transport (HSTS)</translation>
    </message>
    <message>
        <source>No HSTS</source>
        <translation>Kein HSTS</translation>
    </message>
    <message>
        <source>The first request of each visit may go over http, where anybody on the network can answer it.</source>
        <translation>Die erste Anfrage jedes Besuchs kann über http gehen, wo jeder im Netz sie beantworten kann.</translation>
    </message>
    <message>
        <source>HSTS for five minutes</source>
        <translation>HSTS für fünf Minuten</translation>
    </message>
    <message>
        <source>Good for a first try, and forgotten ever after. Six months are the least that counts.</source>
        <translation>Gut für einen ersten Versuch und danach für immer vergessen. Sechs Monate sind das Mindeste, was zählt.</translation>
    </message>
    <message>
        <source>HSTS sent twice</source>
        <translation>HSTS doppelt gesendet</translation>
    </message>
    <message>
        <source>Server and proxy both send it. Only the first one counts, here the weaker.</source>
        <translation>Server und Proxy senden es beide. Nur das erste zählt, hier das schwächere.</translation>
    </message>
    <message>
        <source>HSTS without max-age</source>
        <translation>HSTS ohne max-age</translation>
    </message>
    <message>
        <source>The one directive that is required is missing, so browsers ignore the header.</source>
        <translation>Die eine Direktive, die verlangt ist, fehlt; daher übergehen Browser den Header.</translation>
    </message>
    <message>
        <source>HSTS over http</source>
        <translation>HSTS über http</translation>
    </message>
    <message>
        <source>Browsers ignore it there: anybody on the network could have written it. And the page itself is not secured.</source>
        <translation>Browser übergehen es dort: Jeder im Netz könnte es geschrieben haben. Und die Seite selbst ist nicht gesichert.</translation>
    </message>
    <message>
        <source>HSTS that asks for the preload list</source>
        <translation>HSTS mit Bitte um die Preload-Liste</translation>
    </message>
    <message>
        <source>The header is ready for the list that browsers carry; this host is not, for the list takes whole domains. Leaving it takes months: ask for it last.</source>
        <translation>Der Header ist bereit für die Liste, die Browser mitbringen; dieser Host ist es nicht, denn die Liste nimmt ganze Domains. Sie wieder zu verlassen dauert Monate: zuletzt darum bitten.</translation>
    </message>
    <message>
        <source>Odd answers</source>
        <translation>Seltsame Antworten</translation>
    </message>
    <message>
        <source>Hostile answers</source>
        <translation>Bösartige Antworten</translation>
    </message>
    <message>
        <source>Certificates and TLS</source>
        <translation>Zertifikate und TLS</translation>
    </message>
    <message>
        <source>A header sent twice</source>
        <translation>Ein Header doppelt</translation>
    </message>
    <message>
        <source>The two values differ. Tools that keep one of them, or join both, cannot show you that.</source>
        <translation>Die beiden Werte unterscheiden sich. Werkzeuge, die einen behalten oder beide zusammenfügen, können das nicht zeigen.</translation>
    </message>
    <message>
        <source>A header over two lines</source>
        <translation>Ein Header über zwei Zeilen</translation>
    </message>
    <message>
        <source>Folding was allowed once. Some programs join the lines, others see a second header, and between the two fits an attack.</source>
        <translation>Umbrüche waren einst erlaubt. Manche Programme fügen die Zeilen zusammen, andere sehen einen zweiten Header, und dazwischen passt ein Angriff.</translation>
    </message>
    <message>
        <source>A status without its phrase</source>
        <translation>Ein Status ohne Text</translation>
    </message>
    <message>
        <source>Allowed, and rare: 200 and nothing after it.</source>
        <translation>Erlaubt und selten: 200 und nichts danach.</translation>
    </message>
    <message>
        <source>Lines without carriage returns</source>
        <translation>Zeilen ohne Wagenrücklauf</translation>
    </message>
    <message>
        <source>Most readers take it. The standard leaves it to them.</source>
        <translation>Die meisten Leser nehmen es an. Der Standard überlässt es ihnen.</translation>
    </message>
    <message>
        <source>One line feed among others</source>
        <translation>Ein einzelner Zeilenvorschub unter anderen</translation>
    </message>
    <message>
        <source>A single bare line feed in a value that came from outside: the trace of a header injection.</source>
        <translation>Ein einzelner bloßer Zeilenvorschub in einem Wert, der von außen kam: die Spur einer Header-Injektion.</translation>
    </message>
    <message>
        <source>A space before the colon</source>
        <translation>Ein Leerzeichen vor dem Doppelpunkt</translation>
    </message>
    <message>
        <source>Servers must refuse it in requests, because it smuggled them past proxies. Here it hides a header.</source>
        <translation>Server müssen es in Anfragen ablehnen, weil es sie an Proxys vorbeischmuggelte. Hier verbirgt es einen Header.</translation>
    </message>
    <message>
        <source>An answer before the answer</source>
        <translation>Eine Antwort vor der Antwort</translation>
    </message>
    <message>
        <source>103 Early Hints comes first and has headers of its own; they are not those of the page.</source>
        <translation>103 Early Hints kommt zuerst und hat eigene Header; sie sind nicht die der Seite.</translation>
    </message>
    <message>
        <source>A page in chunks, with a trailer</source>
        <translation>Eine Seite in Chunks, mit Trailer</translation>
    </message>
    <message>
        <source>The field after the last chunk is no header: it came when the page had been judged already.</source>
        <translation>Das Feld nach dem letzten Chunk ist kein Header: Es kam, als die Seite schon beurteilt war.</translation>
    </message>
    <message>
        <source>HTTP/1.0 without a length</source>
        <translation>HTTP/1.0 ohne Länge</translation>
    </message>
    <message>
        <source>The page ends when the connection does. Nobody can tell whether all of it came.</source>
        <translation>Die Seite endet, wenn die Verbindung endet. Niemand kann sagen, ob sie ganz ankam.</translation>
    </message>
    <message>
        <source>A length and chunks as well</source>
        <translation>Länge und Chunks zugleich</translation>
    </message>
    <message>
        <source>Two programs that believe different ones of them see different messages: request smuggling.</source>
        <translation>Zwei Programme, die Verschiedenem davon glauben, sehen verschiedene Nachrichten: Request Smuggling.</translation>
    </message>
    <message>
        <source>A chunk whose size is no number</source>
        <translation>Ein Chunk, dessen Größe keine Zahl ist</translation>
    </message>
    <message>
        <source>The page cannot be read to its end. The headers are judged all the same.</source>
        <translation>Die Seite lässt sich nicht bis zu ihrem Ende lesen. Die Header werden dennoch beurteilt.</translation>
    </message>
    <message>
        <source>A header of one mebibyte</source>
        <translation>Ein Header von einem Mebibyte</translation>
    </message>
    <message>
        <source>A reader without a limit fills its memory. This one stops and says so.</source>
        <translation>Ein Leser ohne Grenze füllt seinen Speicher. Dieser hier hört auf und meldet es.</translation>
    </message>
    <message>
        <source>A page without end</source>
        <translation>Eine Seite ohne Ende</translation>
    </message>
    <message>
        <source>It goes on for as long as somebody reads. The rest is cut off, and that is said.</source>
        <translation>Sie geht weiter, solange jemand liest. Der Rest wird abgeschnitten, und das wird gemeldet.</translation>
    </message>
    <message>
        <source>Byte by byte</source>
        <translation>Byte für Byte</translation>
    </message>
    <message>
        <source>Each byte of the head takes a quarter of a second. Only a limit for the whole helps, not one between two bytes.</source>
        <translation>Jedes Byte des Kopfes braucht eine Viertelsekunde. Nur eine Grenze für das Ganze hilft, keine zwischen zwei Bytes.</translation>
    </message>
    <message>
        <source>The connection ends amid a header</source>
        <translation>Die Verbindung endet mitten in einem Header</translation>
    </message>
    <message>
        <source>What came is no answer. The error says how much of it there was.</source>
        <translation>Was ankam, ist keine Antwort. Die Meldung sagt, wie viel davon da war.</translation>
    </message>
    <message>
        <source>The connection ends amid the page</source>
        <translation>Die Verbindung endet mitten in der Seite</translation>
    </message>
    <message>
        <source>The headers are whole and are judged; the page is not, and that is said.</source>
        <translation>Die Header sind vollständig und werden beurteilt; die Seite ist es nicht, und das wird gemeldet.</translation>
    </message>
    <message>
        <source>An expired certificate</source>
        <translation>Ein abgelaufenes Zertifikat</translation>
    </message>
    <message>
        <source>It ran out thirty days ago. The look goes on, and nothing of yours is sent.</source>
        <translation>Es ist vor dreißig Tagen abgelaufen. Der Blick geht weiter, und nichts Eigenes wird gesendet.</translation>
    </message>
    <message>
        <source>A certificate for another name</source>
        <translation>Ein Zertifikat für einen anderen Namen</translation>
    </message>
    <message>
        <source>Who answers can prove to be somebody, but not the one who was asked.</source>
        <translation>Wer antwortet, kann beweisen, jemand zu sein, aber nicht der, nach dem gefragt wurde.</translation>
    </message>
    <message>
        <source>A certificate that vouches for itself</source>
        <translation>Ein Zertifikat, das für sich selbst bürgt</translation>
    </message>
    <message>
        <source>Anybody can make one in the name of anybody. The authority of this server did not sign it.</source>
        <translation>Jeder kann eines im Namen von jedem erzeugen. Die Zertifizierungsstelle dieses Servers hat es nicht signiert.</translation>
    </message>
    <message>
        <source>An incomplete chain</source>
        <translation>Eine unvollständige Kette</translation>
    </message>
    <message>
        <source>The server keeps the intermediate certificate to itself. Browsers that know it from elsewhere do not notice; programs do.</source>
        <translation>Der Server behält das Zwischenzertifikat für sich. Browser, die es von anderswo kennen, merken es nicht; Programme schon.</translation>
    </message>
    <message>
        <source>TLS 1.0 is still spoken</source>
        <translation>TLS 1.0 wird noch gesprochen</translation>
    </message>
    <message>
        <source>The connection itself is made with something better. Only trying the old versions shows that they are open.</source>
        <translation>Die Verbindung selbst kommt mit etwas Besserem zustande. Nur das Probieren der alten Versionen zeigt, dass sie offen sind.</translation>
    </message>
</context>
<context>
    <name>core::token</name>
    <message>
        <source>Use 32 random bytes that only the server knows.</source>
        <translation>32 zufällige Bytes verwenden, die nur der Server kennt.</translation>
    </message>
    <message>
        <source>Whoever has one token can try keys on it without asking the server.</source>
        <translation>Wer ein Token hat, kann daran Schlüssel probieren, ohne den Server zu fragen.</translation>
    </message>
    <message>
        <source>This value stands for no identifier</source>
        <translation>Dieser Wert steht für keine Kennung</translation>
    </message>
    <message>
        <source>All bits are equal. Programs use it as a placeholder; a record that carries it was probably never given an identifier.</source>
        <translation>Alle Bits sind gleich. Programme verwenden ihn als Platzhalter; ein Datensatz, der ihn trägt, bekam vermutlich nie eine Kennung.</translation>
    </message>
    <message>
        <source>It tells when it was made</source>
        <translation>Sie verrät, wann sie erzeugt wurde</translation>
    </message>
    <message>
        <source>Whoever sees it knows when the record, the account or the order came to be.</source>
        <translation>Wer sie sieht, weiß, wann der Datensatz, das Konto oder die Bestellung entstand.</translation>
    </message>
    <message>
        <source>Where that is nobody&apos;s business, use a UUID of version 4.</source>
        <translation>Wo das niemanden etwas angeht, eine UUID der Version 4 verwenden.</translation>
    </message>
    <message>
        <source>It names the network card it was made with: %1</source>
        <translation>Sie nennt die Netzwerkkarte, mit der sie erzeugt wurde: %1</translation>
    </message>
    <message>
        <source>The address points at one computer, and its first half at the maker of the card; all identifiers of this computer carry it.</source>
        <translation>Die Adresse weist auf einen bestimmten Rechner und ihre erste Hälfte auf den Hersteller der Karte; alle Kennungen dieses Rechners tragen sie.</translation>
    </message>
    <message>
        <source>Use version 4 or 7, or a random node.</source>
        <translation>Version 4 oder 7 verwenden, oder einen zufälligen Knoten.</translation>
    </message>
    <message>
        <source>The node is random, not the address of a network card</source>
        <translation>Der Knoten ist zufällig, nicht die Adresse einer Netzwerkkarte</translation>
    </message>
    <message>
        <source>Its multicast bit is set, which no card has; it still ties together what it made.</source>
        <translation>Sein Multicast-Bit ist gesetzt, und das hat keine Karte; er verknüpft dennoch, was mit ihm erzeugt wurde.</translation>
    </message>
    <message>
        <source>It can be guessed by whoever has seen another one</source>
        <translation>Wer eine andere gesehen hat, kann sie erraten</translation>
    </message>
    <message>
        <source>Time, node and counters are the same or close by in all identifiers of one source. As a link to reset a password or a session id it protects nothing.</source>
        <translation>Zeit, Knoten und Zähler sind in allen Kennungen einer Quelle gleich oder liegen nahe beieinander. Als Link zum Zurücksetzen eines Passworts oder als Sitzungskennung schützt sie nichts.</translation>
    </message>
    <message>
        <source>For what must not be guessed, use a random token.</source>
        <translation>Für alles, was nicht zu erraten sein darf, ein zufälliges Token verwenden.</translation>
    </message>
    <message>
        <source>It holds the number of a user or group: %1</source>
        <translation>Sie enthält die Nummer eines Benutzers oder einer Gruppe: %1</translation>
    </message>
    <message>
        <source>Version 2 puts it where the low half of the time was, so its time is exact to 7 minutes only.</source>
        <translation>Version 2 setzt sie an die Stelle der unteren Hälfte der Zeit; daher ist deren Angabe nur auf 7 Minuten genau.</translation>
    </message>
    <message>
        <source>Whoever knows the namespace and the name computes the same one</source>
        <translation>Wer Namensraum und Namen kennt, berechnet dieselbe</translation>
    </message>
    <message>
        <source>It is a digest of both. Names that come from a small set, such as mail addresses, can be tried one by one.</source>
        <translation>Sie ist ein Hashwert aus beiden. Namen aus einer kleinen Menge, etwa E-Mail-Adressen, lassen sich einzeln durchprobieren.</translation>
    </message>
    <message>
        <source>Use it to name things, never to protect them.</source>
        <translation>Damit etwas benennen, nie etwas schützen.</translation>
    </message>
    <message>
        <source>Version 3 is made with MD5</source>
        <translation>Version 3 wird mit MD5 erzeugt</translation>
    </message>
    <message>
        <source>Two names with the same identifier can be made on purpose.</source>
        <translation>Zwei Namen mit derselben Kennung lassen sich mit Absicht erzeugen.</translation>
    </message>
    <message>
        <source>Use version 5, or version 8 with SHA-256.</source>
        <translation>Version 5 verwenden, oder Version 8 mit SHA-256.</translation>
    </message>
    <message>
        <source>Time in front, %1 random bits behind</source>
        <translation>Vorn die Zeit, dahinter %1 zufällige Bits</translation>
    </message>
    <message>
        <source>Databases keep such identifiers in the order in which they came. Makers may count within a millisecond; then neighbours are close together.</source>
        <translation>Datenbanken halten solche Kennungen in der Reihenfolge, in der sie kamen. Ersteller dürfen innerhalb einer Millisekunde zählen; dann liegen Nachbarn nahe beieinander.</translation>
    </message>
    <message>
        <source>The next one of the same millisecond may be this one plus 1</source>
        <translation>Die nächste derselben Millisekunde ist womöglich diese plus 1</translation>
    </message>
    <message>
        <source>The specification lets a maker count up within a millisecond, and then one identifier gives away the other.</source>
        <translation>Die Spezifikation erlaubt einem Ersteller, innerhalb einer Millisekunde hochzuzählen; dann verrät eine Kennung die andere.</translation>
    </message>
    <message>
        <source>%1 random bits, if its maker has a good source</source>
        <translation>%1 zufällige Bits, wenn der Ersteller eine gute Quelle hat</translation>
    </message>
    <message>
        <source>Nothing in it tells when, where or of what it was made. Whether the source was good cannot be seen; the specification asks that no identifier alone open anything.</source>
        <translation>Nichts darin verrät, wann, wo oder woraus sie erzeugt wurde. Ob die Quelle gut war, ist nicht zu sehen; die Spezifikation verlangt, dass keine Kennung allein etwas öffnet.</translation>
    </message>
    <message>
        <source>What its bits mean is known to its maker only</source>
        <translation>Was die Bits bedeuten, weiß nur der Ersteller</translation>
    </message>
    <message>
        <source>Version 8 leaves 122 bits to the maker.</source>
        <translation>Version 8 überlässt dem Ersteller 122 Bit.</translation>
    </message>
    <message>
        <source>No specification has version %1</source>
        <translation>Keine Spezifikation kennt Version %1</translation>
    </message>
    <message>
        <source>It may be 128 bits of something else, such as an MD5 digest.</source>
        <translation>Es können 128 Bit von etwas anderem sein, etwa ein MD5-Hashwert.</translation>
    </message>
    <message>
        <source>Its layout is not that of today&apos;s UUIDs</source>
        <translation>Der Aufbau ist nicht der heutiger UUIDs</translation>
    </message>
    <message>
        <source>The variant is one of old systems or of none. It may be 128 bits of something else, such as an MD5 digest.</source>
        <translation>Die Variante gehört zu alten Systemen oder zu gar keinem. Es können 128 Bit von etwas anderem sein, etwa ein MD5-Hashwert.</translation>
    </message>
    <message>
        <source>Lower-case letters were taken for upper-case ones</source>
        <translation>Kleinbuchstaben wurden als Großbuchstaben gelesen</translation>
    </message>
    <message>
        <source>Base32 is written in upper case; some apps refuse anything else.</source>
        <translation>Base32 wird in Großbuchstaben geschrieben; manche Apps lehnen alles andere ab.</translation>
    </message>
    <message>
        <source>Spaces and hyphens were left out</source>
        <translation>Leerzeichen und Bindestriche wurden ausgelassen</translation>
    </message>
    <message>
        <source>They are there for reading; they are no part of the secret.</source>
        <translation>Sie dienen dem Lesen; zum Geheimnis gehören sie nicht.</translation>
    </message>
    <message>
        <source>The = at the end were left out</source>
        <translation>Die = am Ende wurden ausgelassen</translation>
    </message>
    <message>
        <source>The format has no padding; some apps refuse it.</source>
        <translation>Das Format hat keine Füllzeichen; manche Apps lehnen sie ab.</translation>
    </message>
    <message>
        <source>The secret ends with %3D, a = that was encoded for an address</source>
        <translation>Das Geheimnis endet mit %3D, einem für eine Adresse kodierten =</translation>
    </message>
    <message>
        <source>It was left out; some apps refuse such a secret.</source>
        <translation>Es wurde ausgelassen; manche Apps lehnen ein solches Geheimnis ab.</translation>
    </message>
    <message>
        <source>Write the secret without padding.</source>
        <translation>Das Geheimnis ohne Füllzeichen schreiben.</translation>
    </message>
    <message>
        <source>The last character holds bits that fill no byte</source>
        <translation>Das letzte Zeichen enthält Bits, die kein Byte füllen</translation>
    </message>
    <message>
        <source>They were left out, as most apps do. Either the secret was made of random letters, or its end is missing.</source>
        <translation>Sie wurden ausgelassen, wie in den meisten Apps. Entweder wurde das Geheimnis aus zufälligen Buchstaben gemacht, oder das Ende fehlt.</translation>
    </message>
    <message>
        <source>Base32 has no 0, 1, 8 and 9</source>
        <translation>Base32 kennt weder 0 noch 1, 8 und 9</translation>
    </message>
    <message>
        <source>Read from paper, 0 is the letter O, 1 the letter I or L, 8 the letter B.</source>
        <translation>Von Papier gelesen, ist 0 der Buchstabe O, 1 der Buchstabe I oder L, 8 der Buchstabe B.</translation>
    </message>
    <message>
        <source>Compare these characters with where the secret comes from.</source>
        <translation>Diese Zeichen mit der Herkunft des Geheimnisses vergleichen.</translation>
    </message>
    <message>
        <source>The secret has %1 bits, fewer than 128</source>
        <translation>Das Geheimnis hat %1 Bit, weniger als 128</translation>
    </message>
    <message>
        <source>The specification asks for 128 bits and recommends 160. Whoever sees some codes can try short secrets on them.</source>
        <translation>Die Spezifikation verlangt 128 Bit und empfiehlt 160. Wer einige Codes sieht, kann daran kurze Geheimnisse probieren.</translation>
    </message>
    <message>
        <source>Let the service make a new secret, if it offers a longer one.</source>
        <translation>Den Dienst ein neues Geheimnis erzeugen lassen, falls er ein längeres anbietet.</translation>
    </message>
    <message>
        <source>SHA-1 is no weakness here</source>
        <translation>SHA-1 ist hier keine Schwäche</translation>
    </message>
    <message>
        <source>It is broken for signatures. In HMAC it is not, and apps that know nothing else are many.</source>
        <translation>Für Signaturen ist es gebrochen. In HMAC ist es das nicht, und es gibt viele Apps, die nichts anderes kennen.</translation>
    </message>
    <message>
        <source>Some apps take %1 for SHA-1 without saying so</source>
        <translation>Manche Apps nehmen %1 stillschweigend für SHA-1</translation>
    </message>
    <message>
        <source>Their codes are then wrong each time.</source>
        <translation>Ihre Codes sind dann jedes Mal falsch.</translation>
    </message>
    <message>
        <source>Try the app with a first code before you rely on it.</source>
        <translation>Die App mit einem ersten Code ausprobieren, bevor man sich auf sie verlässt.</translation>
    </message>
    <message>
        <source>A period of %1 s is unusual</source>
        <translation>Eine Periode von %1 s ist ungewöhnlich</translation>
    </message>
    <message>
        <source>Nearly all services use 30 s, and some apps know nothing else. A long period gives more time to use a code that was seen.</source>
        <translation>Fast alle Dienste verwenden 30 s, und manche Apps kennen nichts anderes. Eine lange Periode gibt mehr Zeit, einen gesehenen Code zu nutzen.</translation>
    </message>
    <message>
        <source>Ten digits are hardly better than nine</source>
        <translation>Zehn Ziffern sind kaum besser als neun</translation>
    </message>
    <message>
        <source>31 bits are cut out of the tag: the first digit is 0, 1 or 2.</source>
        <translation>Aus dem Authentifizierungswert werden 31 Bit geschnitten: Die erste Ziffer ist 0, 1 oder 2.</translation>
    </message>
    <message>
        <source>%1 is written in lower case</source>
        <translation>%1 ist kleingeschrieben</translation>
    </message>
    <message>
        <source>It was understood; not every app does.</source>
        <translation>Es wurde verstanden; das tut nicht jede App.</translation>
    </message>
    <message>
        <source>It does not say whose account it is</source>
        <translation>Es ist nicht angegeben, wessen Konto es ist</translation>
    </message>
    <message>
        <source>Two accounts with the same name at different services look alike in an app.</source>
        <translation>Zwei gleichnamige Konten bei verschiedenen Diensten sehen in einer App gleich aus.</translation>
    </message>
    <message>
        <source>Add the issuer.</source>
        <translation>Den Aussteller hinzufügen.</translation>
    </message>
    <message>
        <source>The label names another issuer than the parameter, %1</source>
        <translation>Die Beschriftung nennt einen anderen Aussteller als der Parameter, %1</translation>
    </message>
    <message>
        <source>The parameter was taken. Apps disagree, so the account may be called otherwise in another one.</source>
        <translation>Der Parameter wurde genommen. Apps sind sich uneins; in einer anderen heißt das Konto womöglich anders.</translation>
    </message>
    <message>
        <source>Write the same issuer in both places.</source>
        <translation>An beiden Stellen denselben Aussteller schreiben.</translation>
    </message>
    <message>
        <source>The parameter %1 means nothing here</source>
        <translation>Der Parameter %1 bedeutet hier nichts</translation>
    </message>
    <message>
        <source>It is kept and written again.</source>
        <translation>Er wird behalten und wieder geschrieben.</translation>
    </message>
    <message>
        <source>The parameter %1 stands there more than once</source>
        <translation>Der Parameter %1 steht mehr als einmal da</translation>
    </message>
    <message>
        <source>The first one was taken. Other apps may take the last.</source>
        <translation>Der erste wurde genommen. Andere Apps nehmen womöglich den letzten.</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>Einen davon stehen lassen.</translation>
    </message>
    <message>
        <source>The algorithm is called %1</source>
        <translation>Der Algorithmus heißt %1</translation>
    </message>
    <message>
        <source>The format knows SHA1, SHA256 and SHA512; apps may take others for SHA1.</source>
        <translation>Das Format kennt SHA1, SHA256 und SHA512; Apps nehmen andere womöglich für SHA1.</translation>
    </message>
    <message>
        <source>It names a picture on the network</source>
        <translation>Ein Bild im Netz ist angegeben</translation>
    </message>
    <message>
        <source>An app that loads it tells that server of the account. It is kept here and not loaded.</source>
        <translation>Eine App, die es lädt, verrät jenem Server das Konto. Hier wird es behalten und nicht geladen.</translation>
    </message>
    <message>
        <source>The counter is missing; 0 was taken</source>
        <translation>Der Zähler fehlt; 0 wurde genommen</translation>
    </message>
    <message>
        <source>The format asks for it with HOTP.</source>
        <translation>Das Format verlangt ihn bei HOTP.</translation>
    </message>
    <message>
        <source>A + was taken for a space</source>
        <translation>Ein + wurde als Leerzeichen gelesen</translation>
    </message>
    <message>
        <source>The label shows that a space was meant; in this format a space is %20.</source>
        <translation>Die Beschriftung zeigt, dass ein Leerzeichen gemeint war; in diesem Format ist ein Leerzeichen %20.</translation>
    </message>
    <message>
        <source>What follows the # was left out</source>
        <translation>Was auf das # folgt, wurde ausgelassen</translation>
    </message>
    <message>
        <source>In an address it begins another part; a # that is meant is %23.</source>
        <translation>In einer Adresse beginnt damit ein anderer Teil; ist ein # gemeint, wird es %23 geschrieben.</translation>
    </message>
    <message>
        <source>The codes are Steam&apos;s five characters</source>
        <translation>Die Codes sind die fünf Zeichen von Steam</translation>
    </message>
    <message>
        <source>Steam is the issuer and five digits are asked for.</source>
        <translation>Steam ist der Aussteller, und fünf Ziffern sind verlangt.</translation>
    </message>
    <message>
        <source>The account %1 was left out</source>
        <translation>Das Konto %1 wurde ausgelassen</translation>
    </message>
    <message>
        <source>It has no secret, or an algorithm that is not computed here, such as MD5.</source>
        <translation>Es hat kein Geheimnis oder einen Algorithmus, der hier nicht berechnet wird, etwa MD5.</translation>
    </message>
    <message>
        <source>Keep it in the app that it comes from.</source>
        <translation>Es in der App behalten, aus der es kommt.</translation>
    </message>
    <message>
        <source>This is part %1 of an export</source>
        <translation>Dies ist Teil %1 eines Exports</translation>
    </message>
    <message>
        <source>The other accounts are in the other QR codes of the same export.</source>
        <translation>Die übrigen Konten stehen in den anderen QR-Codes desselben Exports.</translation>
    </message>
    <message>
        <source>Read these, too.</source>
        <translation>Diese ebenfalls lesen.</translation>
    </message>
    <message>
        <source>The key is too short: %1 of the 32 bytes of the digest</source>
        <translation>Der Schlüssel ist zu kurz: %1 der 32 Byte des Hashwerts</translation>
    </message>
    <message>
        <source>Its characters repeat or count</source>
        <translation>Die Zeichen wiederholen sich oder bilden eine Zählfolge</translation>
    </message>
    <message>
        <source>Nothing random makes such ones: it is an example, a placeholder, or easy to guess.</source>
        <translation>Zufall bringt so etwas nicht hervor: Es ist ein Beispiel, ein Platzhalter oder leicht zu erraten.</translation>
    </message>
    <message>
        <source>Its time has not come yet: %1</source>
        <translation>Ihre Zeit ist noch nicht gekommen: %1</translation>
    </message>
    <message>
        <source>The clock of its maker is wrong, or no clock gave it; then nothing is known of its other bits.</source>
        <translation>Die Uhr des Erstellers geht falsch, oder die Zeit stammt von keiner Uhr; dann ist über die übrigen Bits nichts bekannt.</translation>
    </message>
    <message>
        <source>Keys, session ids and digests can be as long. Whether it can be guessed is known to its maker only.</source>
        <translation>Schlüssel, Sitzungskennungen und Hashwerte können ebenso lang sein. Ob sie sich erraten lässt, weiß nur der Ersteller.</translation>
    </message>
    <message>
        <source>By its length only; if it is one, it has %1 random bits</source>
        <translation>Nur der Länge nach; trifft es zu, hat sie %1 zufällige Bits</translation>
    </message>
    <message>
        <source>By its length only; if it is one, %1 random bits follow the time</source>
        <translation>Nur der Länge nach; trifft es zu, folgen %1 zufällige Bits auf die Zeit</translation>
    </message>
    <message>
        <source>By its length only; if it is one, whoever has seen another one can guess it</source>
        <translation>Nur der Länge nach; trifft es zu, kann sie erraten, wer eine andere gesehen hat</translation>
    </message>
    <message>
        <source>By its length only; if it is one, whoever knows its name computes the same one</source>
        <translation>Nur der Länge nach; trifft es zu, berechnet dieselbe, wer ihren Namen kennt</translation>
    </message>
    <message>
        <source>By its length only; if it is one, its time is wrong: %1</source>
        <translation>Nur der Länge nach; trifft es zu, ist ihre Zeit falsch: %1</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>About Assay</source>
        <translation>Über Assay</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Assay %1</source>
        <translation>Assay %1</translation>
    </message>
    <message>
        <source>A security workbench for the desktop and the terminal</source>
        <translation>Eine Sicherheitswerkbank für Desktop und Terminal</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Memory of secrets</source>
        <translation>Speicher für Geheimnisse</translation>
    </message>
    <message>
        <source>Locked: it stays out of swap and core dumps</source>
        <translation>Gesperrt: gelangt weder in den Swap noch in Core-Dumps</translation>
    </message>
    <message>
        <source>Not locked: the system refused, so secrets can reach the swap</source>
        <translation>Nicht gesperrt: vom System verweigert, Geheimnisse können in den Swap gelangen</translation>
    </message>
    <message>
        <source>Not available: nothing that needs a secret will work</source>
        <translation>Nicht verfügbar: nichts, was ein Geheimnis braucht, funktioniert</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Assay is free software</source>
        <translation>Assay ist freie Software</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n primitives gave their published answers</source>
        <translation>
            <numerusform>%n Primitiv lieferte das veröffentlichte Ergebnis</numerusform>
            <numerusform>%n Primitive lieferten die veröffentlichten Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Other than the published answers: %1</source>
        <translation>Abweichend von den veröffentlichten Ergebnissen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not available on this system</source>
        <translation>
            <numerusform>%n auf diesem System nicht verfügbar</numerusform>
            <numerusform>%n auf diesem System nicht verfügbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
</context>
<context>
    <name>gui::Button</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gui::ChoicePopup</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>gui::CommandPalette</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>gui::CountdownRing</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Clears in %1 s</source>
        <translation>Wird in %1 s geleert</translation>
    </message>
</context>
<context>
    <name>gui::DigestRow</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>equals the expected value</source>
        <translation>stimmt mit dem erwarteten Wert überein</translation>
    </message>
    <message>
        <source>differs from character %1 on</source>
        <translation>unterscheidet sich ab Zeichen %1</translation>
    </message>
    <message>
        <source>differs from the expected value</source>
        <translation>weicht vom erwarteten Wert ab</translation>
    </message>
</context>
<context>
    <name>gui::DropTarget</name>
    <message>
        <source>%1: %2</source>
        <comment>a panel, and what dropping does there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::ErrorText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and the place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>die Eingabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>gui::FetchWatcher</name>
    <message>
        <source>Response headers</source>
        <translation>Antwort-Header</translation>
    </message>
    <message>
        <source>Whether http leads to https</source>
        <translation>Ob http zu https führt</translation>
    </message>
    <message>
        <source>What other origins may do (CORS)</source>
        <translation>Was andere Ursprünge dürfen (CORS)</translation>
    </message>
    <message>
        <source>Whether nonces change</source>
        <translation>Ob Nonces wechseln</translation>
    </message>
    <message>
        <source>What foreign origins may read (CORS)</source>
        <translation>Was fremde Ursprünge lesen dürfen (CORS)</translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation>TLS-Versionen</translation>
    </message>
    <message>
        <source>Leaked passwords, asked for by five digits of a hash</source>
        <translation>Passwörter aus Datenlecks, abgefragt mit fünf Ziffern eines Hashes</translation>
    </message>
</context>
<context>
    <name>gui::FindingModel</name>
    <message>
        <source>%1, %2, unfolded</source>
        <translation>%1, %2, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, zugeklappt</translation>
    </message>
    <message numerus="yes">
        <source>minus %n point(s)</source>
        <translation>
            <numerusform>minus %n Punkt</numerusform>
            <numerusform>minus %n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plus %n point(s)</source>
        <translation>
            <numerusform>plus %n Punkt</numerusform>
            <numerusform>plus %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>gui::JobRow</name>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gui::JobStrip</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>gui::LedgerDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>No panel may connect to anything</source>
        <translation>Kein Bereich darf Verbindungen aufbauen</translation>
    </message>
    <message>
        <source>Connections since the start</source>
        <translation>Verbindungen seit dem Start</translation>
    </message>
    <message>
        <source>No connections since the start</source>
        <translation>Keine Verbindungen seit dem Start</translation>
    </message>
    <message>
        <source>Assay connects only when you ask for it</source>
        <translation>Assay baut Verbindungen nur auf Anforderung auf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gui::LedgerModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>gui::LineEdit</name>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>The settings cannot be saved</source>
        <translation>Die Einstellungen lassen sich nicht speichern</translation>
    </message>
</context>
<context>
    <name>gui::MultiChooser</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
</context>
<context>
    <name>gui::Options</name>
    <message>
        <source>Try &quot;%1&quot;</source>
        <translation>„%1“ zeigt die Hilfe</translation>
    </message>
    <message>
        <source>Open this panel and this tab of it</source>
        <translation>Diesen Bereich und diesen seiner Reiter öffnen</translation>
    </message>
    <message>
        <source>Keep settings in this folder and nowhere else</source>
        <translation>Einstellungen nur in diesem Ordner ablegen</translation>
    </message>
    <message>
        <source>Do not hand over to a window that is already open</source>
        <translation>Nicht an ein bereits offenes Fenster übergeben</translation>
    </message>
    <message>
        <source>Draw every panel with its sample into this folder, and end</source>
        <translation>Jeden Bereich mit seinem Beispiel in diesen Ordner zeichnen und beenden</translation>
    </message>
    <message>
        <source>Print this, and end</source>
        <translation>Diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>Print the version, and end</source>
        <translation>Die Version ausgeben und beenden</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Panels and their tabs:</source>
        <translation>Bereiche und ihre Reiter:</translation>
    </message>
    <message>
        <source>There is no panel &quot;%1&quot;</source>
        <translation>Es gibt keinen Bereich „%1“</translation>
    </message>
    <message>
        <source>The panel &quot;%1&quot; has no tab &quot;%2&quot;</source>
        <translation>Der Bereich „%1“ hat keinen Reiter „%2“</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 braucht einen Wert</translation>
    </message>
</context>
<context>
    <name>gui::PaletteEntries</name>
    <message>
        <source>%1, on</source>
        <comment>category of an action that is on</comment>
        <translation>%1, an</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>panel and tab</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Reiter</translation>
    </message>
</context>
<context>
    <name>gui::PaletteFrame</name>
    <message>
        <source>Nothing opens until you choose. Pasted text is not kept.</source>
        <translation>Vor der Auswahl öffnet sich nichts. Eingefügter Text wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Search, paste or drop</source>
        <translation>Suchen, einfügen oder ablegen</translation>
    </message>
    <message>
        <source>Search or paste</source>
        <translation>Suchen oder einfügen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Passende Einträge</translation>
    </message>
</context>
<context>
    <name>gui::PaletteModel</name>
    <message>
        <source>More than 1 MiB of text</source>
        <translation>Mehr als 1 MiB Text</translation>
    </message>
    <message>
        <source>Only the beginning of a text this long could be recognised, so nothing is guessed</source>
        <translation>Bei so langem Text ließe sich nur der Anfang erkennen, daher wird nichts vermutet</translation>
    </message>
    <message>
        <source>Nothing here takes this</source>
        <translation>Nichts hier kann das verarbeiten</translation>
    </message>
    <message>
        <source>Nothing has this name</source>
        <translation>Kein Eintrag mit diesem Namen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Of this name</source>
        <translation>Mit diesem Namen</translation>
    </message>
    <message>
        <source>With any text</source>
        <translation>Mit beliebigem Text</translation>
    </message>
    <message>
        <source>With these files</source>
        <translation>Mit diesen Dateien</translation>
    </message>
</context>
<context>
    <name>gui::PanelHeader</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Reiter</translation>
    </message>
</context>
<context>
    <name>gui::ProgressStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
</context>
<context>
    <name>gui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gui::QuitGuard</name>
    <message>
        <source>Quit and lose this?</source>
        <translation>Beenden und dies verlieren?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>gui::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show while held down</source>
        <translation>Gedrückt halten zum Anzeigen</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1 cannot be written. They hold until Assay quits.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: %1 ist nicht beschreibbar. Sie gelten, bis Assay beendet wird.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <comment>contrast</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Nur Symbole</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Copied secrets leave the clipboard after</source>
        <translation>Kopierte Geheimnisse aus der Zwischenablage löschen nach</translation>
    </message>
    <message>
        <source>If they are still there then. A clipboard history that ignores the mark of secrets may keep a copy.</source>
        <translation>Falls sie dann noch dort sind. Ein Verlauf der Zwischenablage, der die Kennzeichnung von Geheimnissen missachtet, kann eine Kopie behalten.</translation>
    </message>
    <message>
        <source>This desktop lets a program change the clipboard only while its window has the focus: they leave when you come back to Assay, or when it quits. A clipboard history that ignores the mark of secrets may keep a copy.</source>
        <translation>Auf diesem Desktop kann ein Programm die Zwischenablage nur ändern, solange sein Fenster den Fokus hat: Gelöscht wird bei der Rückkehr zu Assay oder beim Beenden. Ein Verlauf der Zwischenablage, der die Kennzeichnung von Geheimnissen missachtet, kann eine Kopie behalten.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>No panel may connect to anything</source>
        <translation>Kein Bereich darf Verbindungen aufbauen</translation>
    </message>
    <message>
        <source>Recognise pasted text</source>
        <translation>Eingefügten Text erkennen</translation>
    </message>
    <message>
        <source>The palette says what a text looks like; it never leaves this computer</source>
        <translation>Die Palette zeigt, wonach ein Text aussieht; er verlässt diesen Rechner nie</translation>
    </message>
    <message>
        <source>Remember recent actions</source>
        <translation>Letzte Aktionen merken</translation>
    </message>
    <message>
        <source>The names of what was chosen in the palette, never what was typed or pasted</source>
        <translation>Die Namen dessen, was in der Palette gewählt wurde, nie Eingetipptes oder Eingefügtes</translation>
    </message>
    <message>
        <source>Clear recent actions</source>
        <translation>Letzte Aktionen löschen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>One window</source>
        <translation>Ein Fenster</translation>
    </message>
    <message>
        <source>Starting Assay again brings the open window to the front</source>
        <translation>Ein erneuter Start von Assay holt das offene Fenster nach vorn</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the settings file</source>
        <translation>Ordner der Einstellungsdatei öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Portable: Assay keeps everything in this folder and nothing outside it</source>
        <translation>Portabel: Assay legt alles in diesem Ordner ab und nichts außerhalb</translation>
    </message>
    <message>
        <source>Not portable: start Assay with --portable to keep everything in a folder of your own</source>
        <translation>Nicht portabel: Mit --portable gestartet, legt Assay alles in einem eigenen Ordner ab</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Keine vorhanden</translation>
    </message>
    <message>
        <source>Remember addresses</source>
        <translation>Adressen merken</translation>
    </message>
    <message>
        <source>That were inspected, without user name, query and fragment</source>
        <translation>Geprüfte Adressen, ohne Benutzername, Query und Fragment</translation>
    </message>
    <message>
        <source>Clear addresses</source>
        <translation>Adressen löschen</translation>
    </message>
</context>
<context>
    <name>gui::Severity</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>gui::ShellActions</name>
    <message>
        <source>Search or paste</source>
        <translation>Suchen oder einfügen</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Vorheriger Reiter</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom auf 100 %</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Farbschema des Systems</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Collapse or open the sidebar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>About Assay…</source>
        <translation>Über Assay…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Präsentation</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>zoom, or Ctrl</source>
        <translation>Zoom oder Strg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsModel</name>
    <message>
        <source>No shortcut has this name or key</source>
        <translation>Kein Tastenkürzel mit diesem Namen oder dieser Taste</translation>
    </message>
</context>
<context>
    <name>gui::Sidebar</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Search or paste</source>
        <translation>Suchen oder einfügen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Open the sidebar</source>
        <translation>Seitenleiste ausklappen</translation>
    </message>
</context>
<context>
    <name>gui::Start</name>
    <message>
        <source>The self-test did not end, so no result can be trusted</source>
        <translation>Der Selbsttest wurde nicht beendet, daher ist kein Ergebnis vertrauenswürdig</translation>
    </message>
    <message>
        <source>The self-test of %1 failed, so no result can be trusted</source>
        <translation>Der Selbsttest von %1 ist fehlgeschlagen, daher ist kein Ergebnis vertrauenswürdig</translation>
    </message>
</context>
<context>
    <name>gui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Keine Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Show what was connected to</source>
        <translation>Verbindungsziele anzeigen</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom auf 100 %</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>End presenting</source>
        <translation>Präsentation beenden</translation>
    </message>
</context>
<context>
    <name>gui::Toasts</name>
    <message>
        <source>The clipboard is cleared</source>
        <translation>Die Zwischenablage ist geleert</translation>
    </message>
    <message>
        <source>The desktop did not let the clipboard be cleared. It is cleared when this window is active</source>
        <translation>Der Desktop ließ das Leeren der Zwischenablage nicht zu. Sie wird geleert, sobald dieses Fenster aktiv ist</translation>
    </message>
    <message>
        <source>%1 copied. The clipboard clears in %2</source>
        <comment>what, and a time</comment>
        <translation>%1 kopiert. Die Zwischenablage wird in %2 geleert</translation>
    </message>
    <message>
        <source>%1 copied. The clipboard clears in %2 if this window is active then</source>
        <comment>what, and a time</comment>
        <translation>%1 kopiert. Die Zwischenablage wird in %2 geleert, falls dieses Fenster dann aktiv ist</translation>
    </message>
    <message>
        <source>Keep %1 more</source>
        <comment>a time</comment>
        <translation>%1 länger behalten</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
</context>
<context>
    <name>gui::Units</name>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>EB</source>
        <translation>EB</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bytes</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts of data</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount of data a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>gui::hash::CheckReport</name>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as listed</source>
        <translation>
            <numerusform>%n Datei entspricht der Liste</numerusform>
            <numerusform>%n Dateien entsprechen der Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::CheckReportMenu</name>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>There is no result to save yet</source>
        <translation>Noch gibt es kein Ergebnis zum Speichern</translation>
    </message>
    <message>
        <source>Save report as %1…</source>
        <translation>Bericht als %1 speichern…</translation>
    </message>
    <message>
        <source>Save report as %1</source>
        <translation>Bericht als %1 speichern</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format, its suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>gui::hash::ChecksumDetail</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Listed size</source>
        <translation>Größe laut Liste</translation>
    </message>
    <message>
        <source>Choose a file to see its digests</source>
        <translation>Eine Datei wählen, um ihre Hashwerte zu sehen</translation>
    </message>
    <message>
        <source>Listed digest</source>
        <translation>Hashwert laut Liste</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>Hashwert der Datei</translation>
    </message>
    <message>
        <source>Copy the listed digest</source>
        <translation>Hashwert laut Liste kopieren</translation>
    </message>
    <message>
        <source>Copy the digest of the file</source>
        <translation>Hashwert der Datei kopieren</translation>
    </message>
    <message>
        <source>Hash it in Files</source>
        <translation>Im Reiter Dateien hashen</translation>
    </message>
</context>
<context>
    <name>gui::hash::ChecksumTab</name>
    <message>
        <source>Drop to verify with these lines</source>
        <translation>Ablegen, um mit diesen Zeilen zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to list %n file(s)</source>
        <translation>
            <numerusform>Ablegen, um %n Datei aufzulisten</numerusform>
            <numerusform>Ablegen, um %n Dateien aufzulisten</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to verify with the checksum file beside</source>
        <translation>Ablegen, um mit der Prüfsummendatei daneben zu prüfen</translation>
    </message>
    <message>
        <source>Drop to verify with %1</source>
        <translation>Ablegen, um mit %1 zu prüfen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Paste a list or files</source>
        <translation>Liste oder Dateien einfügen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy all failures</source>
        <translation>Alle Fehlschläge kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gui::hash::ChecksumVerdict</name>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>gui::hash::ChecksumVerify</name>
    <message>
        <source>Where the list is</source>
        <translation>Ort der Liste</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Checksum file</source>
        <translation>Prüfsummendatei</translation>
    </message>
    <message>
        <source>Path, or paste the lines</source>
        <translation>Pfad, oder die Zeilen einfügen</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Ordner der Dateien</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a checksum file</source>
        <translation>Prüfsummendatei öffnen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder of the files</source>
        <translation>Ordner der Dateien wählen</translation>
    </message>
    <message>
        <source>Look for new files</source>
        <translation>Nach neuen Dateien suchen</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Nach Ergebnis</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Files of the list</source>
        <translation>Dateien der Liste</translation>
    </message>
    <message>
        <source>Drop a checksum file to verify it</source>
        <translation>Eine Prüfsummendatei ablegen, um sie zu prüfen</translation>
    </message>
    <message>
        <source>Or drop any file: a list beside it, such as SHA256SUMS or NAME.sha256, is found by itself.</source>
        <translation>Oder eine beliebige Datei ablegen: Eine Liste daneben, etwa SHA256SUMS oder NAME.sha256, wird von selbst gefunden.</translation>
    </message>
    <message>
        <source>Open checksum file…</source>
        <translation>Prüfsummendatei öffnen…</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message numerus="yes">
        <source>One list at a time: %n more were not looked at</source>
        <translation>
            <numerusform>Nur eine Liste auf einmal: %n weitere wurde nicht beachtet</numerusform>
            <numerusform>Nur eine Liste auf einmal: %n weitere wurden nicht beachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>No checksum file beside %1 speaks of it</source>
        <translation>Keine Prüfsummendatei neben %1 nennt diese Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no checksum file beside them</source>
        <translation>
            <numerusform>Neben %n Datei liegt keine Prüfsummendatei</numerusform>
            <numerusform>Neben %n Dateien liegt keine Prüfsummendatei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hash in Files</source>
        <translation>
            <numerusform>Im Reiter Dateien hashen</numerusform>
            <numerusform>Im Reiter Dateien hashen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Prüfen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n file(s)</source>
        <translation>
            <numerusform>%n Datei geprüft</numerusform>
            <numerusform>%n Dateien geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Open checksum file</source>
        <translation>Prüfsummendatei öffnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Copy all failures</source>
        <translation>Alle Fehlschläge kopieren</translation>
    </message>
    <message>
        <source>Hash it in Files</source>
        <translation>Im Reiter Dateien hashen</translation>
    </message>
    <message>
        <source>Making a sample</source>
        <translation>Ein Beispiel wird angelegt</translation>
    </message>
</context>
<context>
    <name>gui::hash::ChecksumWrite</name>
    <message>
        <source>Hashing for a checksum file</source>
        <translation>Hashen für eine Prüfsummendatei</translation>
    </message>
    <message>
        <source>The checksum file is not written yet</source>
        <translation>Die Prüfsummendatei ist noch nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n Datei oder Ordner</numerusform>
            <numerusform>%n Dateien und Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a digest first</source>
        <translation>Zuerst einen Hashwert wählen</translation>
    </message>
    <message>
        <source>Save checksum file…</source>
        <translation>Prüfsummendatei speichern…</translation>
    </message>
    <message>
        <source>Write checksum files</source>
        <translation>Prüfsummendateien schreiben</translation>
    </message>
    <message>
        <source>Names the algorithm in each line; for coreutils, BSD and OpenSSL</source>
        <translation>Nennt den Algorithmus in jeder Zeile; für coreutils, BSD und OpenSSL</translation>
    </message>
    <message>
        <source>CRC32 only, which finds accidents; for cksfv, RHash and others</source>
        <translation>Nur CRC32, erkennt nur Zufallsfehler; für cksfv, RHash und andere</translation>
    </message>
    <message>
        <source>With sizes, and several digests a line; for hashdeep</source>
        <translation>Mit Größen und mehreren Hashwerten je Zeile; für hashdeep</translation>
    </message>
    <message>
        <source>What sha256sum writes and nearly everything reads</source>
        <translation>Was sha256sum schreibt und fast alles liest</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation>Hashen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Eine für alle</translation>
    </message>
    <message>
        <source>One beside each</source>
        <translation>Je eine daneben</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Hashwert</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Hashwerte</translation>
    </message>
    <message>
        <source>Checksum files</source>
        <translation>Prüfsummendateien</translation>
    </message>
    <message>
        <source>Drop more files or folders</source>
        <translation>Weitere Dateien oder Ordner ablegen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Drop files or folders to list their checksums</source>
        <translation>Dateien oder Ordner ablegen, um ihre Prüfsummen aufzulisten</translation>
    </message>
    <message>
        <source>One list for all of them, or one beside each file.</source>
        <translation>Eine Liste für alle zusammen oder je eine neben jeder Datei.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Files and folders to list</source>
        <translation>Aufzulistende Dateien und Ordner</translation>
    </message>
    <message>
        <source>A list in the same place as its files shows that they are whole, not who made them.</source>
        <translation>Eine Liste am selben Ort wie ihre Dateien zeigt, dass sie unversehrt sind, nicht, von wem sie stammen.</translation>
    </message>
    <message>
        <source>Verify it now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Write it without them</source>
        <translation>Ohne diese schreiben</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Save checksum file</source>
        <translation>Prüfsummendatei speichern</translation>
    </message>
    <message>
        <source>Cancelled: no checksum file was written</source>
        <translation>Abgebrochen: Es wurde keine Prüfsummendatei geschrieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Nichts wurde geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 lists %n file(s)</source>
        <translation>
            <numerusform>%1 führt %n Datei auf</numerusform>
            <numerusform>%1 führt %n Dateien auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checksum files were written</source>
        <translation>
            <numerusform>%n Prüfsummendatei wurde geschrieben</numerusform>
            <numerusform>%n Prüfsummendateien wurden geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and are left out</source>
        <translation>
            <numerusform>%n war nicht lesbar und ist ausgelassen</numerusform>
            <numerusform>%n waren nicht lesbar und sind ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were passed over: other checksum files, links, pipes and devices</source>
        <translation>
            <numerusform>%n wurde übergangen: andere Prüfsummendateien, Links, Pipes und Geräte</numerusform>
            <numerusform>%n wurden übergangen: andere Prüfsummendateien, Links, Pipes und Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; nothing was written yet</source>
        <translation>
            <numerusform>%n war nicht lesbar; noch wurde nichts geschrieben</numerusform>
            <numerusform>%n waren nicht lesbar; noch wurde nichts geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
</context>
<context>
    <name>gui::hash::Checksums</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1 differs from the list</source>
        <translation>%1 weicht von der Liste ab</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>%1 has its content</source>
        <translation>%1 hat ihren Inhalt</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>has the content of %1</source>
        <translation>hat den Inhalt von %1</translation>
    </message>
    <message>
        <source>GNU lines</source>
        <translation>GNU-Zeilen</translation>
    </message>
    <message>
        <source>BSD lines</source>
        <translation>BSD-Zeilen</translation>
    </message>
    <message>
        <source>a bare digest</source>
        <translation>ein bloßer Hashwert</translation>
    </message>
    <message>
        <source>pasted lines</source>
        <translation>eingefügte Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n Liste</numerusform>
            <numerusform>%n Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 OK</source>
        <translation>%1 OK</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <translation>%1 nicht geprüft</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 files changed</source>
        <translation>
            <numerusform>%n von %1 Dateien ist geändert</numerusform>
            <numerusform>%n von %1 Dateien sind geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 files are missing</source>
        <translation>
            <numerusform>%n von %1 Dateien fehlt</numerusform>
            <numerusform>%n von %1 Dateien fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 names were refused</source>
        <translation>
            <numerusform>%n von %1 Namen wurde abgelehnt</numerusform>
            <numerusform>%n von %1 Namen wurden abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 files could not be read</source>
        <translation>
            <numerusform>%n von %1 Dateien war nicht lesbar</numerusform>
            <numerusform>%n von %1 Dateien waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All listed files are as listed, and %n more are here</source>
        <translation>
            <numerusform>Alle aufgeführten Dateien entsprechen der Liste, und %n weitere ist hier</numerusform>
            <numerusform>Alle aufgeführten Dateien entsprechen der Liste, und %n weitere sind hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 files</source>
        <translation>Abgebrochen nach %1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 is as listed</source>
        <translation>%1 entspricht der Liste</translation>
    </message>
    <message numerus="yes">
        <source>All %n files are as listed</source>
        <translation>
            <numerusform>%n Datei entspricht der Liste</numerusform>
            <numerusform>Alle %n Dateien entsprechen der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list are no checksum: %1</source>
        <translation>
            <numerusform>%n Zeile der Liste ist keine Prüfsumme: %1</numerusform>
            <numerusform>%n Zeilen der Liste sind keine Prüfsummen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A list from the same place as its files shows that they are whole, not who made them</source>
        <translation>Eine Liste vom selben Ort wie ihre Dateien zeigt, dass sie unversehrt sind, nicht, von wem sie stammen</translation>
    </message>
    <message>
        <source>Not finished: %1 of %2 files were compared</source>
        <translation>Nicht fertig: %1 von %2 Dateien wurden verglichen</translation>
    </message>
</context>
<context>
    <name>gui::hash::CodeCard</name>
    <message>
        <source>Counter %1</source>
        <translation>Zähler %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Davor</translation>
    </message>
</context>
<context>
    <name>gui::hash::CodeVerify</name>
    <message>
        <source>the clock of the device is %1 to %2 s ahead</source>
        <translation>die Uhr des Geräts geht %1 bis %2 s vor</translation>
    </message>
    <message>
        <source>the clock of the device is %1 to %2 s behind</source>
        <translation>die Uhr des Geräts geht %1 bis %2 s nach</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>This is no code of the last or the next %n steps</source>
        <translation>
            <numerusform>Kein Code im Abstand von höchstens %n Schritt davor oder danach</numerusform>
            <numerusform>Kein Code der letzten oder der nächsten %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>Außerhalb des Toleranzfensters</translation>
    </message>
    <message>
        <source>The code of this counter; the next counter is %1</source>
        <translation>Der Code dieses Zählers; der nächste Zähler ist %1</translation>
    </message>
    <message>
        <source>%1; the next counter is %2</source>
        <translation>%1; der nächste Zähler ist %2</translation>
    </message>
    <message>
        <source>The present code</source>
        <translation>Der aktuelle Code</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>steps, drift</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code to verify</source>
        <translation>Zu prüfender Code</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Toleranzfenster</translation>
    </message>
    <message>
        <source>the present code only</source>
        <translation>nur der aktuelle Code</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) either side</source>
        <translation>
            <numerusform>%n Schritt davor und danach</numerusform>
            <numerusform>%n Schritte davor und danach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A code here has %n characters</source>
        <translation>
            <numerusform>Ein Code hat hier %n Zeichen</numerusform>
            <numerusform>Ein Code hat hier %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds a character that is in no such code</source>
        <translation>Er enthält ein Zeichen, das in keinem solchen Code vorkommt</translation>
    </message>
    <message numerus="yes">
        <source>This is no code of this or the next %n counters</source>
        <translation>
            <numerusform>Kein Code dieses Zählers oder bis zu %n Schritt danach</numerusform>
            <numerusform>Kein Code dieses Zählers oder der nächsten %n Zähler</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of the last counter that there is</source>
        <translation>Der Code des letzten Zählers, den es gibt</translation>
    </message>
    <message>
        <source>this counter only</source>
        <translation>nur dieser Zähler</translation>
    </message>
</context>
<context>
    <name>gui::hash::CompareTab</name>
    <message>
        <source>Writing the sample</source>
        <translation>Beispiel schreiben</translation>
    </message>
    <message>
        <source>The other file or folder is missing</source>
        <translation>Die andere Datei oder der andere Ordner fehlt</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>There is no result to report yet</source>
        <translation>Noch gibt es kein Ergebnis für einen Bericht</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>A file or a folder</source>
        <translation>Eine Datei oder ein Ordner</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>What to compare it with</source>
        <translation>Womit zu vergleichen ist</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Leave out: .git *.o</source>
        <translation>Auslassen: .git *.o</translation>
    </message>
    <message>
        <source>Names to leave out</source>
        <translation>Auszulassende Namen</translation>
    </message>
    <message>
        <source>Names that are left out, with blanks between: *.o in any folder, build/*.o in one</source>
        <translation>Namen, die ausgelassen werden, durch Leerzeichen getrennt: *.o in jedem Ordner, build/*.o in einem</translation>
    </message>
    <message>
        <source>Trust size and time</source>
        <translation>Größe und Zeit vertrauen</translation>
    </message>
    <message>
        <source>Files of one size and time, within 2 seconds, pass for equal without being read</source>
        <translation>Dateien gleicher Größe und Zeit, auf 2 Sekunden genau, gelten ungelesen als gleich</translation>
    </message>
    <message>
        <source>Back to the folders</source>
        <translation>Zurück zu den Ordnern</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>What the folders hold</source>
        <translation>Inhalt der Ordner</translation>
    </message>
    <message>
        <source>Nothing here. Choose All, or search for something else.</source>
        <translation>Hier ist nichts. „Alle“ wählen oder nach etwas anderem suchen.</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Nach Ergebnis</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>Drop two files or two folders to compare them</source>
        <translation>Zwei Dateien oder zwei Ordner ablegen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Or one on each field. Nothing is changed.</source>
        <translation>Oder auf jedes Feld eines. Nichts wird verändert.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Cancel comparing</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Als %1 speichern…</translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Two at a time are compared: these are the first two</source>
        <translation>Verglichen werden immer zwei: Dies sind die ersten beiden</translation>
    </message>
    <message>
        <source>This is not the path of a file or a folder</source>
        <translation>Das ist kein Pfad einer Datei oder eines Ordners</translation>
    </message>
    <message>
        <source>Drop to compare these two</source>
        <translation>Ablegen, um diese beiden zu vergleichen</translation>
    </message>
    <message>
        <source>Drop to compare this one</source>
        <translation>Ablegen, um dies zu vergleichen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Compare these files</source>
        <translation>Diese Dateien vergleichen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Open the left folder</source>
        <translation>Linken Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the right folder</source>
        <translation>Rechten Ordner öffnen</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Als %1 speichern</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format, its suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Both have %1</source>
        <translation>Beide haben %1</translation>
    </message>
    <message>
        <source>%1 left, %2 right</source>
        <translation>links %1, rechts %2</translation>
    </message>
    <message>
        <source>What both have in common is equal</source>
        <translation>Was beide gemeinsam haben, ist gleich</translation>
    </message>
    <message>
        <source>%1 differ in %2</source>
        <translation>%1 an %2 verschieden</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s)</source>
        <translation>
            <numerusform>%1 Stelle</numerusform>
            <numerusform>%1 Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Both names lead to the same file</source>
        <translation>Beide Namen führen zur selben Datei</translation>
    </message>
    <message>
        <source>Nothing was read: the file system says so</source>
        <translation>Nichts wurde gelesen: Das Dateisystem sagt es</translation>
    </message>
    <message>
        <source>The files are equal</source>
        <translation>Die Dateien sind gleich</translation>
    </message>
    <message>
        <source>Every byte of both was compared</source>
        <translation>Jedes Byte beider Dateien wurde verglichen</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The files differ from byte %1 on</source>
        <translation>Die Dateien unterscheiden sich ab Byte %1</translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 verschieden</translation>
    </message>
    <message>
        <source>%1 of another kind</source>
        <translation>%1 von anderer Art</translation>
    </message>
    <message>
        <source>%1 only left</source>
        <translation>%1 nur links</translation>
    </message>
    <message>
        <source>%1 only right</source>
        <translation>%1 nur rechts</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>Files of one size and time were taken for equal without being read</source>
        <translation>Dateien gleicher Größe und Zeit wurden ungelesen als gleich angenommen</translation>
    </message>
    <message>
        <source>By content; times, owners and permissions were not compared</source>
        <translation>Nach Inhalt; Zeiten, Eigentümer und Rechte wurden nicht verglichen</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 entries were compared</source>
        <translation>Abgebrochen: %1 von %2 Einträgen verglichen</translation>
    </message>
    <message>
        <source>Both names lead to the same folder</source>
        <translation>Beide Namen führen zum selben Ordner</translation>
    </message>
    <message>
        <source>Both folders are empty</source>
        <translation>Beide Ordner sind leer</translation>
    </message>
    <message>
        <source>But for the names that are left out</source>
        <translation>Abgesehen von den ausgelassenen Namen</translation>
    </message>
    <message>
        <source>The folders are equal</source>
        <translation>Die Ordner sind gleich</translation>
    </message>
    <message>
        <source>%1 of %2 entries could not be compared</source>
        <translation>%1 von %2 Einträgen nicht vergleichbar</translation>
    </message>
    <message>
        <source>%1 of %2 entries differ</source>
        <translation>%1 von %2 Einträgen verschieden</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Andere Art</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>The right folder has it as %1: only upper and lower case differ</source>
        <translation>Im rechten Ordner heißt es %1: Nur Groß- und Kleinschreibung sind verschieden</translation>
    </message>
    <message>
        <source>The name looks the same, but its accents are written in another Unicode form</source>
        <translation>Der Name sieht gleich aus, aber seine Akzente sind in einer anderen Unicode-Form geschrieben</translation>
    </message>
    <message>
        <source>The right folder has the same content as %1</source>
        <translation>Im rechten Ordner hat %1 denselben Inhalt</translation>
    </message>
    <message>
        <source>The left folder has the same content as %1</source>
        <translation>Im linken Ordner hat %1 denselben Inhalt</translation>
    </message>
    <message>
        <source>from byte %1 on</source>
        <translation>ab Byte %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert am %1</translation>
    </message>
    <message>
        <source>The contents differ from byte %1 on</source>
        <translation>Die Inhalte unterscheiden sich ab Byte %1</translation>
    </message>
    <message>
        <source>Every byte was compared</source>
        <translation>Jedes Byte wurde verglichen</translation>
    </message>
    <message>
        <source>The sizes differ, so nothing was read</source>
        <translation>Die Größen sind verschieden, daher wurde nichts gelesen</translation>
    </message>
    <message>
        <source>Size and time are the same; nothing was read</source>
        <translation>Größe und Zeit sind gleich; nichts wurde gelesen</translation>
    </message>
    <message>
        <source>Both links name the same target</source>
        <translation>Beide Links nennen dasselbe Ziel</translation>
    </message>
    <message>
        <source>The links name other targets</source>
        <translation>Die Links nennen verschiedene Ziele</translation>
    </message>
    <message>
        <source>Both are of one kind; there is nothing to read</source>
        <translation>Beide sind von einer Art; zu lesen gibt es nichts</translation>
    </message>
    <message>
        <source>They are of different kinds</source>
        <translation>Sie sind von verschiedener Art</translation>
    </message>
    <message>
        <source>They lead to different devices</source>
        <translation>Sie führen zu verschiedenen Geräten</translation>
    </message>
</context>
<context>
    <name>gui::hash::Comparing</name>
    <message>
        <source>Comparing %1 and %2</source>
        <translation>Vergleichen: %1 und %2</translation>
    </message>
</context>
<context>
    <name>gui::hash::ComparisonCard</name>
    <message>
        <source>The inputs have changed since</source>
        <translation>Die Eingaben haben sich seither geändert</translation>
    </message>
</context>
<context>
    <name>gui::hash::DifferenceView</name>
    <message>
        <source>There is no other difference in this direction</source>
        <translation>In dieser Richtung gibt es keinen weiteren Unterschied</translation>
    </message>
    <message>
        <source>Looking for the difference</source>
        <translation>Unterschied wird gesucht</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Byte %1 differs</source>
        <translation>Byte %1 ist verschieden</translation>
    </message>
    <message>
        <source>Bytes %1 to %2 differ</source>
        <translation>Bytes %1 bis %2 sind verschieden</translation>
    </message>
    <message>
        <source>An offset is a number such as 4096 or 0x1000</source>
        <translation>Ein Offset ist eine Zahl wie 4096 oder 0x1000</translation>
    </message>
    <message>
        <source>The files end before byte %1</source>
        <translation>Die Dateien enden vor Byte %1</translation>
    </message>
    <message>
        <source>Byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Copy the bytes in view</source>
        <translation>Sichtbare Bytes kopieren</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Go to offset</source>
        <translation>Zum Offset gehen</translation>
    </message>
    <message>
        <source>Go to an offset: 4096, or 0x1000</source>
        <translation>Zu einem Offset gehen: 4096 oder 0x1000</translation>
    </message>
    <message>
        <source>Bytes of both files</source>
        <translation>Bytes beider Dateien</translation>
    </message>
</context>
<context>
    <name>gui::hash::Digest</name>
    <message>
        <source>Fit for security</source>
        <translation>Sicherheitstauglich</translation>
    </message>
    <message>
        <source>Finds accidents only</source>
        <translation>Nur gegen Zufallsfehler</translation>
    </message>
    <message>
        <source>Broken since %1</source>
        <translation>Gebrochen seit %1</translation>
    </message>
    <message>
        <source>%1 finds accidents only: it does not protect against a forged file</source>
        <translation>%1 erkennt nur Zufallsfehler: kein Schutz vor einer gefälschten Datei</translation>
    </message>
    <message>
        <source>%1 is broken since %2: it does not protect against a forged file</source>
        <translation>%1 ist seit %2 gebrochen: kein Schutz vor einer gefälschten Datei</translation>
    </message>
    <message>
        <source>%1 has no name in this format</source>
        <translation>%1 hat in diesem Format keinen Namen</translation>
    </message>
</context>
<context>
    <name>gui::hash::DigestChoices</name>
    <message>
        <source>Usual</source>
        <translation>Übliche</translation>
    </message>
    <message>
        <source>Fit for security</source>
        <translation>Sicherheitstauglich</translation>
    </message>
    <message>
        <source>%1 of %2 digests</source>
        <translation>%1 von %2 Hashwerten</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Hashwerte</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Schreibweise</translation>
    </message>
</context>
<context>
    <name>gui::hash::DigestList</name>
    <message>
        <source>Copy %1 (C)</source>
        <translation>%1 kopieren (C)</translation>
    </message>
</context>
<context>
    <name>gui::hash::EntryDetail</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Compare these files</source>
        <translation>Diese Dateien vergleichen</translation>
    </message>
</context>
<context>
    <name>gui::hash::EntryModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, verdict, remarks</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>gui::hash::Expectation</name>
    <message>
        <source>No digest is in this text</source>
        <translation>Dieser Text enthält keinen Hashwert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes: %n digit(s) missing</source>
        <translation>
            <numerusform>%1 von %2 Byte: %n Ziffer fehlt</numerusform>
            <numerusform>%1 von %2 Byte: %n Ziffern fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 digits: %n digit(s) missing</source>
        <translation>
            <numerusform>%1 von %2 Ziffern: %n Ziffer fehlt</numerusform>
            <numerusform>%1 von %2 Ziffern: %n Ziffern fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 digits in place of %2: %n too many</source>
        <translation>
            <numerusform>%1 Ziffern statt %2: %n zu viel</numerusform>
            <numerusform>%1 Ziffern statt %2: %n zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is no hexadecimal digit</source>
        <translation>Zeichen %1 ist keine Hexadezimalziffer</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between algorithms</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>A %1 value</source>
        <translation>Ein %1-Wert</translation>
    </message>
    <message>
        <source>A value of %1 bytes, as %2 has</source>
        <translation>Ein Wert von %1 Byte, wie ihn %2 liefert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>%1 is not hashed yet</source>
        <translation>Der Hashwert von %1 ist noch nicht berechnet</translation>
    </message>
    <message>
        <source>No value is for %1</source>
        <translation>Kein Wert gehört zu %1</translation>
    </message>
    <message>
        <source>%1 of %2 equals this value</source>
        <translation>%1 von %2 stimmt mit diesem Wert überein</translation>
    </message>
    <message>
        <source>%1 of %2 equal these values</source>
        <translation>%1 von %2 stimmen mit diesen Werten überein</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <comment>a match, but its algorithm is weak</comment>
        <translation>%1, aber %2</translation>
    </message>
    <message>
        <source>%1 of %2 differs from digit %3 on</source>
        <translation>%1 von %2 unterscheidet sich ab Ziffer %3</translation>
    </message>
    <message>
        <source>Longer than %1 characters, and not compared</source>
        <translation>Länger als %1 Zeichen und nicht verglichen</translation>
    </message>
</context>
<context>
    <name>gui::hash::FileCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>gui::hash::FileHashing</name>
    <message>
        <source>Hashing %1</source>
        <translation>Hashen: %1</translation>
    </message>
    <message>
        <source>Hashing %1 of %2 files</source>
        <translation>Hashen: Datei %1 von %2</translation>
    </message>
</context>
<context>
    <name>gui::hash::FileList</name>
    <message>
        <source>Copy (C)</source>
        <translation>Kopieren (C)</translation>
    </message>
</context>
<context>
    <name>gui::hash::FileModel</name>
    <message>
        <source>sample: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) in one pass</source>
        <translation>
            <numerusform>%n Hashwert in einem Durchlauf</numerusform>
            <numerusform>%n Hashwerte in einem Durchlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>matches the expected value</source>
        <translation>stimmt mit dem erwarteten Wert überein</translation>
    </message>
    <message>
        <source>differs from the expected value from digit %1 on</source>
        <translation>weicht ab Ziffer %1 vom erwarteten Wert ab</translation>
    </message>
</context>
<context>
    <name>gui::hash::FilesTab</name>
    <message>
        <source>No file is in %1</source>
        <translation>Keine Datei in %1</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Hashwerte</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Schreibweise</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are still being hashed</source>
        <translation>Dateien werden noch gehasht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Erwarteter Wert</translation>
    </message>
    <message>
        <source>Digest, sha256:…, SRI or checksum lines</source>
        <translation>Hashwert, sha256:…, SRI oder Prüfsummenzeilen</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window</source>
        <translation>Dateien oder Ordner irgendwo in diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Drop a file to see its digests</source>
        <translation>Eine Datei ablegen, um ihre Hashwerte zu sehen</translation>
    </message>
    <message>
        <source>Or choose Text to hash what you type.</source>
        <translation>Oder mit dem Reiter Text eine Eingabe hashen.</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>As BSD lines; as GNU lines when one digest is chosen</source>
        <translation>Als BSD-Zeilen; als GNU-Zeilen, wenn nur ein Hashwert gewählt ist</translation>
    </message>
    <message>
        <source>Save checksum file…</source>
        <translation>Prüfsummendatei speichern…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Files and their digests</source>
        <translation>Dateien und ihre Hashwerte</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Paste files or an expected value</source>
        <translation>Dateien oder einen erwarteten Wert einfügen</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Hashwert kopieren</translation>
    </message>
    <message>
        <source>Copy all digests</source>
        <translation>Alle Hashwerte kopieren</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Remove file from the list</source>
        <translation>Datei aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Cancel hashing</source>
        <translation>Hashen abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to hash %n file(s)</source>
        <translation>
            <numerusform>Ablegen, um %n Datei zu hashen</numerusform>
            <numerusform>Ablegen, um %n Dateien zu hashen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to compare with this value</source>
        <translation>Ablegen, um mit diesem Wert zu vergleichen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
    <message>
        <source>Save checksum file</source>
        <translation>Prüfsummendatei speichern</translation>
    </message>
    <message>
        <source>Checksum files (*)</source>
        <translation>Prüfsummendateien (*)</translation>
    </message>
    <message>
        <source>SFV with CRC32 (*.sfv)</source>
        <translation>SFV mit CRC32 (*.sfv)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in what was copied</source>
        <translation>
            <numerusform>%n Datei ist nicht im Kopierten</numerusform>
            <numerusform>%n Dateien sind nicht im Kopierten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: files are still being hashed</source>
        <translation>Nichts wurde gespeichert: Es wird noch gerechnet</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in %1</source>
        <translation>
            <numerusform>%n Datei ist nicht in %1</numerusform>
            <numerusform>%n Dateien sind nicht in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::HashMeasuring</name>
    <message>
        <source>Measuring this machine</source>
        <translation>Dieser Rechner wird gemessen</translation>
    </message>
    <message>
        <source>How long a hash takes here. The first rows of a kind are equals by OWASP: less memory, more passes.</source>
        <translation>Wie lange ein Hash hier dauert. Die ersten Zeilen einer Art sind laut OWASP gleichwertig: weniger Speicher, mehr Durchläufe.</translation>
    </message>
    <message>
        <source>A hash may take</source>
        <translation>Ein Hash darf dauern</translation>
    </message>
    <message>
        <source>What OWASP asks for at least</source>
        <translation>Was OWASP mindestens verlangt</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>measured parameters</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The most that fits in %1, or OWASP&apos;s least</source>
        <translation>Das meiste, was in %1 passt, oder das Minimum von OWASP</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
</context>
<context>
    <name>gui::hash::HexPairView</name>
    <message>
        <source>Bytes %1 to %2 of both files</source>
        <translation>Bytes %1 bis %2 beider Dateien</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Links: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Rechts: %1</translation>
    </message>
</context>
<context>
    <name>gui::hash::HmacKey</name>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Schlüssel wählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Key as</source>
        <translation>Schlüssel als</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
</context>
<context>
    <name>gui::hash::IdentifierView</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Random bits</source>
        <translation>Zufällige Bits</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Clock sequence</source>
        <translation>Uhrsequenz</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Digest of the name</source>
        <translation>Hashwert des Namens</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Benutzer oder Gruppe</translation>
    </message>
    <message>
        <source>Kind of user or group</source>
        <translation>Art: Benutzer oder Gruppe</translation>
    </message>
    <message>
        <source>The maker&apos;s own</source>
        <translation>Vom Ersteller bestimmt</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
</context>
<context>
    <name>gui::hash::MeasurementTable</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Time above, memory below</source>
        <translation>Oben Zeit, unten Speicher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use %1, %2</source>
        <translation>%1, %2 verwenden</translation>
    </message>
</context>
<context>
    <name>gui::hash::OneTimeForm</name>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Periode in Sekunden</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Eine ganze Zahl</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>TOTP, by time</source>
        <translation>TOTP, nach Zeit</translation>
    </message>
    <message>
        <source>HOTP, by counter</source>
        <translation>HOTP, nach Zähler</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
</context>
<context>
    <name>gui::hash::OneTimeTab</name>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>remark, reason</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>issuer, account</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Account, %n in this export</source>
        <translation>
            <numerusform>Konto, %n in diesem Export</numerusform>
            <numerusform>Konto, %n in diesem Export</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to take this secret or address</source>
        <translation>Ablegen, um dieses Geheimnis oder diese Adresse zu übernehmen</translation>
    </message>
    <message>
        <source>Drop to read its QR code</source>
        <translation>Ablegen, um den QR-Code zu lesen</translation>
    </message>
    <message>
        <source>Choose a picture with a QR code</source>
        <translation>Bild mit QR-Code wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.svg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Das eingefügte Bild</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
    <message>
        <source>Secret or otpauth address</source>
        <translation>Geheimnis oder otpauth-Adresse</translation>
    </message>
    <message>
        <source>Type a secret, or read a QR code</source>
        <translation>Ein Geheimnis eingeben oder einen QR-Code lesen</translation>
    </message>
    <message>
        <source>A picture can also be dropped or pasted. Google Authenticator&apos;s exports are read, too.</source>
        <translation>Ein Bild lässt sich auch ablegen oder einfügen. Exporte von Google Authenticator werden ebenfalls gelesen.</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Read QR code…</source>
        <translation>QR-Code lesen…</translation>
    </message>
    <message>
        <source>Paste a picture or an address</source>
        <translation>Bild oder Adresse einfügen</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Bild wird gelesen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Nothing typed here is kept</source>
        <translation>Nichts, was hier eingegeben wird, wird behalten</translation>
    </message>
</context>
<context>
    <name>gui::hash::Panel</name>
    <message numerus="yes">
        <source>Hash %n file(s)</source>
        <translation>
            <numerusform>%n Datei hashen</numerusform>
            <numerusform>%n Dateien hashen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hash this text</source>
        <translation>Diesen Text hashen</translation>
    </message>
    <message>
        <source>This looks like a list of checksums</source>
        <translation>Das sieht nach einer Prüfsummenliste aus</translation>
    </message>
    <message>
        <source>This looks like %1 digests</source>
        <translation>Das sieht nach %1 Hashwerten aus</translation>
    </message>
    <message>
        <source>This looks like a %1 digest</source>
        <translation>Das sieht nach einem %1-Hashwert aus</translation>
    </message>
    <message>
        <source>%1 lines with a digest</source>
        <translation>%1 Zeilen mit einem Hashwert</translation>
    </message>
    <message>
        <source>%1 hexadecimal digits</source>
        <translation>%1 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>%1 bytes in Base64</source>
        <translation>%1 Byte in Base64</translation>
    </message>
    <message>
        <source>it says so itself</source>
        <translation>laut eigener Angabe</translation>
    </message>
    <message>
        <source>Subresource Integrity</source>
        <translation>Subresource Integrity</translation>
    </message>
    <message>
        <source>a line of a checksum file</source>
        <translation>eine Zeile einer Prüfsummendatei</translation>
    </message>
    <message>
        <source>what Get-FileHash or certutil prints</source>
        <translation>Ausgabe von Get-FileHash oder certutil</translation>
    </message>
    <message>
        <source>Compare files with these values</source>
        <translation>Dateien mit diesen Werten vergleichen</translation>
    </message>
    <message>
        <source>Compare files with this value</source>
        <translation>Dateien mit diesem Wert vergleichen</translation>
    </message>
    <message>
        <source>Compare a text with this value</source>
        <translation>Einen Text mit diesem Wert vergleichen</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Hashes</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Hashwert</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Verify with the checksum file beside</source>
        <translation>Mit der Prüfsummendatei daneben prüfen</translation>
    </message>
    <message>
        <source>Write a checksum file</source>
        <translation>Prüfsummendatei schreiben</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Diese beiden vergleichen</translation>
    </message>
    <message>
        <source>This looks like a checksum file</source>
        <translation>Das sieht nach einer Prüfsummendatei aus</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>der Name ist %1</translation>
    </message>
    <message>
        <source>Verify with this checksum file</source>
        <translation>Mit dieser Prüfsummendatei prüfen</translation>
    </message>
    <message>
        <source>Verify a folder with these lines</source>
        <translation>Einen Ordner mit diesen Zeilen prüfen</translation>
    </message>
    <message>
        <source>Checksum file</source>
        <translation>Prüfsummendatei</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Show its one-time codes</source>
        <translation>Einmalcodes anzeigen</translation>
    </message>
    <message>
        <source>This is the address of a one-time password</source>
        <translation>Das ist die Adresse eines Einmalpassworts</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator</source>
        <translation>Das ist ein Export von Google Authenticator</translation>
    </message>
    <message>
        <source>See what it tells</source>
        <translation>Ansehen, was daraus hervorgeht</translation>
    </message>
    <message>
        <source>This looks like a UUID</source>
        <translation>Das sieht nach einer UUID aus</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>five groups of hexadecimal digits</source>
        <translation>fünf Gruppen von Hexadezimalziffern</translation>
    </message>
    <message>
        <source>This looks like a ULID</source>
        <translation>Das sieht nach einer ULID aus</translation>
    </message>
    <message>
        <source>26 digits of Base32</source>
        <translation>26 Zeichen in Base32</translation>
    </message>
    <message>
        <source>Read as a password hash</source>
        <translation>Als Passwort-Hash lesen</translation>
    </message>
    <message>
        <source>password hash</source>
        <translation>Passwort-Hash</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>one-time password</source>
        <translation>Einmalpasswort</translation>
    </message>
    <message>
        <source>Password hashes</source>
        <translation>Passwort-Hashes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
</context>
<context>
    <name>gui::hash::PasswordHash</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>hashcat %1</source>
        <translation>hashcat %1</translation>
    </message>
    <message>
        <source>John %1</source>
        <translation>John %1</translation>
    </message>
    <message>
        <source>Nothing here is below what OWASP asks for</source>
        <translation>Nichts liegt hier unter dem, was OWASP verlangt</translation>
    </message>
    <message>
        <source>Below what OWASP asks for</source>
        <translation>Unter dem, was OWASP verlangt</translation>
    </message>
    <message>
        <source>Not fit for storing passwords</source>
        <translation>Nicht zum Speichern von Passwörtern geeignet</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>The password belongs to this hash (%1)</source>
        <translation>Das Passwort gehört zu diesem Hash (%1)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Stimmt nicht überein</translation>
    </message>
    <message>
        <source>The password does not belong to this hash (%1)</source>
        <translation>Das Passwort gehört nicht zu diesem Hash (%1)</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht probiert</translation>
    </message>
    <message>
        <source>This hash depends on the user&apos;s name</source>
        <translation>Dieser Hash hängt vom Benutzernamen ab</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1 and %2</source>
        <translation>etwa %1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pass(es)</source>
        <translation>
            <numerusform>%1, %n Durchlauf</numerusform>
            <numerusform>%1, %n Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>%1, %2 iterations</source>
        <translation>%1, %2 Iterationen</translation>
    </message>
    <message>
        <source>the system&apos;s choice</source>
        <translation>Wahl des Systems</translation>
    </message>
    <message>
        <source>This hash depends on a secret key that is kept elsewhere; assay passhash verify takes it with --secret-file</source>
        <translation>Dieser Hash hängt von einem geheimen Schlüssel ab, der anderswo aufbewahrt wird; assay passhash verify nimmt ihn mit --secret-file entgegen</translation>
    </message>
    <message>
        <source>crypt(3) takes %1 bytes of a password at most</source>
        <translation>crypt(3) nimmt höchstens %1 Byte eines Passworts an</translation>
    </message>
</context>
<context>
    <name>gui::hash::PasswordHashTab</name>
    <message>
        <source>Read a hash</source>
        <translation>Hash lesen</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Hash erzeugen</translation>
    </message>
    <message>
        <source>Measure this machine</source>
        <translation>Diesen Rechner messen</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Drop to read this as a password hash</source>
        <translation>Ablegen, um dies als Passwort-Hash zu lesen</translation>
    </message>
    <message>
        <source>This looks like a password hash: %1</source>
        <translation>Das sieht nach einem Passwort-Hash aus: %1</translation>
    </message>
    <message>
        <source>Read and verify this password hash</source>
        <translation>Diesen Passwort-Hash lesen und prüfen</translation>
    </message>
    <message>
        <source>Nothing typed here is kept</source>
        <translation>Nichts, was hier eingegeben wird, wird behalten</translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
</context>
<context>
    <name>gui::hash::PathSide</name>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>gui::hash::QrCard</name>
    <message>
        <source>Save QR code</source>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved %1, readable by you only</source>
        <translation>%1 gespeichert, nur für Sie lesbar</translation>
    </message>
    <message>
        <source>Address with the secret</source>
        <translation>Adresse mit dem Geheimnis</translation>
    </message>
    <message>
        <source>QR code for an authenticator app</source>
        <translation>QR-Code für eine Authenticator-App</translation>
    </message>
    <message>
        <source>It holds the secret: whoever photographs it can make the codes, too.</source>
        <translation>Er enthält das Geheimnis: Wer ihn fotografiert, kann die Codes ebenfalls erzeugen.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>QR-Code ausblenden</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>QR-Code anzeigen</translation>
    </message>
</context>
<context>
    <name>gui::hash::QrView</name>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
</context>
<context>
    <name>gui::hash::StoredHashMaking</name>
    <message>
        <source>Memory in KiB</source>
        <translation>Speicher in KiB</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren (Lanes)</translation>
    </message>
    <message>
        <source>Cost N, as a power of 2</source>
        <translation>Kosten N, als Potenz von 2</translation>
    </message>
    <message>
        <source>Block size r</source>
        <translation>Blockgröße r</translation>
    </message>
    <message>
        <source>Parallelism p</source>
        <translation>Parallelität p</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Hash function</source>
        <translation>Hashfunktion</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Hash password</source>
        <translation>Passwort hashen</translation>
    </message>
    <message>
        <source>Show what bcrypt leaves out</source>
        <translation>Zeigen, was bcrypt auslässt</translation>
    </message>
    <message>
        <source>To be stored</source>
        <translation>Zu speichern</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Hash lesen</translation>
    </message>
    <message>
        <source>Hashing</source>
        <translation>Hashen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Übliche</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andere Zahlen</translation>
    </message>
    <message>
        <source>One hash takes %1 on this machine, estimated</source>
        <translation>Ein Hash dauert auf diesem Rechner geschätzt %1</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Byte</translation>
    </message>
    <message>
        <source>%1 of %2 bytes: bcrypt would leave out the rest</source>
        <translation>%1 von %2 Byte: bcrypt würde den Rest auslassen</translation>
    </message>
    <message>
        <source>Computed just now: %1 was made of 72 x and &quot;%2&quot;; 72 x and &quot;%3&quot; is accepted as well, for bcrypt reads 72 bytes</source>
        <translation>Soeben berechnet: %1 wurde aus 72 x und „%2“ erzeugt; 72 x und „%3“ wird ebenfalls angenommen, denn bcrypt liest 72 Byte</translation>
    </message>
    <message>
        <source>Hashing a password</source>
        <translation>Ein Passwort wird gehasht</translation>
    </message>
    <message>
        <source>Usual string</source>
        <translation>Übliche Zeichenkette</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a remark and its remedy</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>gui::hash::StoredHashReading</name>
    <message>
        <source>Verifying a password</source>
        <translation>Ein Passwort wird geprüft</translation>
    </message>
    <message>
        <source>Stored hash</source>
        <translation>Gespeicherter Hash</translation>
    </message>
    <message>
        <source>$argon2id$…, $2b$…, a line of /etc/shadow or htpasswd</source>
        <translation>$argon2id$…, $2b$…, eine Zeile aus /etc/shadow oder htpasswd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Password to try</source>
        <translation>Zu probierendes Passwort</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>It stays on this machine</source>
        <translation>Bleibt auf diesem Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%1 It may be %n other kind(s).</source>
        <translation>
            <numerusform>%1 %n weitere Art kommt infrage.</numerusform>
            <numerusform>%1 %n weitere Arten kommen infrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1</source>
        <translation>Braucht %1</translation>
    </message>
    <message>
        <source>Verify all the same</source>
        <translation>Trotzdem prüfen</translation>
    </message>
    <message>
        <source>Paste a stored hash to see its kind</source>
        <translation>Einen gespeicherten Hash einfügen, um seine Art zu sehen</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message>
        <source>Not tried: %1</source>
        <translation>Nicht probiert: %1</translation>
    </message>
</context>
<context>
    <name>gui::hash::TextTab</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Hashwerte</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Erwarteter Wert</translation>
    </message>
    <message>
        <source>Digest, sha256:…, SRI or checksum lines</source>
        <translation>Hashwert, sha256:…, SRI oder Prüfsummenzeilen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Newlines</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>LF, as typed</source>
        <translation>LF, wie eingegeben</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Hashwert</translation>
    </message>
    <message>
        <source>HMAC</source>
        <translation>HMAC</translation>
    </message>
    <message>
        <source>What is computed</source>
        <translation>Was berechnet wird</translation>
    </message>
    <message>
        <source>Digests of the text</source>
        <translation>Hashwerte des Textes</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Drop to hash %n file(s)</source>
        <translation>
            <numerusform>Ablegen, um %n Datei zu hashen</numerusform>
            <numerusform>Ablegen, um %n Dateien zu hashen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to hash this text</source>
        <translation>Ablegen, um diesen Text zu hashen</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number of newlines, their kind</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>a final newline</source>
        <translation>Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>no final newline</source>
        <translation>kein Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>diesem Text</translation>
    </message>
    <message numerus="yes">
        <source>%n HMAC(s)</source>
        <translation>
            <numerusform>%n HMAC</numerusform>
            <numerusform>%n HMACs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s)</source>
        <translation>
            <numerusform>%n Hashwert</numerusform>
            <numerusform>%n Hashwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>remark, reason</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
</context>
<context>
    <name>gui::hash::TokenCompare</name>
    <message>
        <source>Only spaces or line breaks at the ends differ</source>
        <translation>Nur Leerzeichen oder Zeilenumbrüche an den Enden sind verschieden</translation>
    </message>
    <message>
        <source>Only the Unicode form of accents differs</source>
        <translation>Nur die Unicode-Form der Akzente ist verschieden</translation>
    </message>
    <message>
        <source>Only upper and lower case differ</source>
        <translation>Nur die Groß- und Kleinschreibung ist verschieden</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>sizes</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>reason, sizes</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>One secret</source>
        <translation>Ein Geheimnis</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>Compared in constant time, as HMACs.</source>
        <translation>In konstanter Zeit verglichen, als HMACs.</translation>
    </message>
</context>
<context>
    <name>gui::hash::TokenCsrf</name>
    <message>
        <source>the timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>the random part</source>
        <translation>Zufallsteil</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>CSRF token</source>
        <translation>CSRF-Token</translation>
    </message>
    <message>
        <source>A token belongs to a session: type its id first</source>
        <translation>Ein Token gehört zu einer Sitzung: zuerst deren Kennung eingeben</translation>
    </message>
    <message>
        <source>The signature was compared in constant time, and the time looked at only after it.</source>
        <translation>Die Signatur wurde in konstanter Zeit verglichen und die Zeit erst danach betrachtet.</translation>
    </message>
    <message>
        <source>Accepted. The token belongs to this session</source>
        <translation>Akzeptiert. Das Token gehört zu dieser Sitzung</translation>
    </message>
    <message>
        <source>Its time is %1 ahead of this clock</source>
        <translation>Seine Zeit ist dieser Uhr um %1 voraus</translation>
    </message>
    <message>
        <source>Made %1 ago</source>
        <translation>Vor %1 erzeugt</translation>
    </message>
    <message>
        <source>Malformed. This is no timestamp:random:signature</source>
        <translation>Fehlerhaft. Das ist kein timestamp:random:signature</translation>
    </message>
    <message>
        <source>In %1, character %2: %3</source>
        <translation>%1, Zeichen %2: %3</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Falsche Signatur</translation>
    </message>
    <message>
        <source>It was changed, is of another session, or was made under another key</source>
        <translation>Es wurde verändert, gehört zu einer anderen Sitzung oder entstand unter einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>Which of them cannot be told; otherwise a signature would prove nothing.</source>
        <translation>Was davon zutrifft, ist nicht zu erkennen; sonst würde eine Signatur nichts beweisen.</translation>
    </message>
    <message>
        <source>Expired by %1</source>
        <translation>Seit %1 abgelaufen</translation>
    </message>
    <message>
        <source>Made %1 ago; the signature is right</source>
        <translation>Vor %1 erzeugt; die Signatur ist richtig</translation>
    </message>
    <message>
        <source>From the future</source>
        <translation>Aus der Zukunft</translation>
    </message>
    <message>
        <source>Its time is %1 ahead of this clock, more than the minute that is allowed; the signature is right</source>
        <translation>Seine Zeit ist dieser Uhr um %1 voraus, mehr als die erlaubte Minute; die Signatur ist richtig</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <source>32 random bytes or more</source>
        <translation>32 zufällige Bytes oder mehr</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sitzungskennung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>timestamp:random:signature</source>
        <translation>timestamp:random:signature</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Höchstalter</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erzeugen</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Without a key anybody could make tokens: type one first</source>
        <translation>Ohne Schlüssel könnte jeder Tokens erzeugen: zuerst einen eingeben</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>gui::hash::TokenList</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Click to copy</source>
        <translation>Zum Kopieren klicken</translation>
    </message>
</context>
<context>
    <name>gui::hash::TokenMake</name>
    <message>
        <source>Random bytes</source>
        <translation>Zufällige Bytes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>URL-safe Base64</source>
        <translation>URL-sicheres Base64</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Base32</source>
        <translation>Base32</translation>
    </message>
    <message>
        <source>Base58, Bitcoin&apos;s alphabet</source>
        <translation>Base58, Alphabet von Bitcoin</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sitzungskennung</translation>
    </message>
    <message>
        <source>API key with checksum</source>
        <translation>API-Schlüssel mit Prüfsumme</translation>
    </message>
    <message>
        <source>Characters of my own</source>
        <translation>Eigene Zeichen</translation>
    </message>
    <message>
        <source>UUID 4, random</source>
        <translation>UUID 4, zufällig</translation>
    </message>
    <message>
        <source>UUID 7, in order of time</source>
        <translation>UUID 7, zeitlich geordnet</translation>
    </message>
    <message>
        <source>UUID 5, from a name</source>
        <translation>UUID 5, aus einem Namen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation>Neue erzeugen</translation>
    </message>
    <message>
        <source>Characters to draw from</source>
        <translation>Zeichen zur Auswahl</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Characters given more than once count once.</source>
        <translation>Mehrfach angegebene Zeichen zählen einmal.</translation>
    </message>
    <message>
        <source>They ascend, and whoever sees one knows when it was made.</source>
        <translation>Sie steigen auf, und wer eines sieht, weiß, wann es entstand.</translation>
    </message>
    <message>
        <source>Whoever knows namespace and name gets the same one.</source>
        <translation>Wer Namensraum und Namen kennt, erhält dasselbe.</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits</source>
        <comment>of entropy</comment>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Making tokens</source>
        <translation>Token werden erzeugt</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>UUID of the namespace</source>
        <translation>UUID des Namensraums</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>More than 64 KiB are too much to copy as a secret: save them instead</source>
        <translation>Mehr als 64 KiB sind zu viel, um sie als Geheimnis zu kopieren: stattdessen speichern</translation>
    </message>
    <message>
        <source>Save the tokens</source>
        <translation>Tokens speichern</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved %1, readable by you only</source>
        <translation>%1 gespeichert, nur für Sie lesbar</translation>
    </message>
    <message>
        <source>Two different characters at least are needed</source>
        <translation>Mindestens zwei verschiedene Zeichen sind nötig</translation>
    </message>
    <message>
        <source>The namespace</source>
        <translation>Der Namensraum</translation>
    </message>
    <message>
        <source>Not a secret</source>
        <translation>Kein Geheimnis</translation>
    </message>
    <message>
        <source>Exact. Too many to try them all.</source>
        <translation>Exakt. Zu viele, um alle durchzuprobieren.</translation>
    </message>
    <message>
        <source>Exact. Enough where a server counts the tries.</source>
        <translation>Exakt. Genug, wo ein Server die Versuche zählt.</translation>
    </message>
    <message>
        <source>Exact. Few enough to try them all.</source>
        <translation>Exakt. So wenige, dass sich alle durchprobieren lassen.</translation>
    </message>
</context>
<context>
    <name>gui::hash::TokenRead</name>
    <message>
        <source>%1, version %2</source>
        <comment>UUID</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1, by its length</source>
        <translation>%1, der Länge nach</translation>
    </message>
    <message>
        <source>Everybody knows this value</source>
        <translation>Diesen Wert kennt jeder</translation>
    </message>
    <message>
        <source>Can be made again from its name</source>
        <translation>Lässt sich aus seinem Namen erneut erzeugen</translation>
    </message>
    <message>
        <source>Can be guessed by whoever has seen another one</source>
        <translation>Lässt sich von jedem erraten, der eine andere Kennung gesehen hat</translation>
    </message>
    <message>
        <source>Random behind the time</source>
        <translation>Zufällig nach der Zeit</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>The checksum is right</source>
        <translation>Die Prüfsumme ist richtig</translation>
    </message>
    <message>
        <source>The checksum is wrong</source>
        <translation>Die Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>%1 bits at most</source>
        <translation>höchstens %1 Bit</translation>
    </message>
    <message>
        <source>As UUID</source>
        <translation>Als UUID</translation>
    </message>
    <message>
        <source>As ULID</source>
        <translation>Als ULID</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what it is, whether it can be guessed</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erzeugt: %1</translation>
    </message>
    <message>
        <source>API key of %1. %2</source>
        <comment>prefix, verdict</comment>
        <translation>API-Schlüssel von %1. %2</translation>
    </message>
    <message>
        <source>Mistyped, cut or made up; at character %1</source>
        <translation>Vertippt, abgeschnitten oder erfunden; bei Zeichen %1</translation>
    </message>
    <message>
        <source>The last six characters are the CRC-32 of the thirty before. They tell the form only: whether the key opens anything is known to whoever gave it out.</source>
        <translation>Die letzten sechs Zeichen sind die CRC-32 der dreißig davor. Sie sagen nur etwas über die Form: Ob der Schlüssel etwas öffnet, weiß, wer ihn ausgegeben hat.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>In any case, in braces, as urn:uuid:, without hyphens; also ObjectId, KSUID, NanoID</source>
        <translation>Groß oder klein, in geschweiften Klammern, als urn:uuid:, ohne Bindestriche; auch ObjectId, KSUID, NanoID</translation>
    </message>
    <message>
        <source>Whether it can be guessed cannot be seen</source>
        <translation>Ob sie sich erraten lässt, ist nicht zu erkennen</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>Hexadezimalziffern</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>URL-safe Base64</source>
        <translation>URL-sicheres Base64</translation>
    </message>
    <message>
        <source>any of ASCII</source>
        <translation>beliebige ASCII-Zeichen</translation>
    </message>
    <message>
        <source>Token of %1, by its prefix</source>
        <comment>GitHub</comment>
        <translation>Token von %1, dem Präfix nach</translation>
    </message>
    <message>
        <source>Token of an unknown kind</source>
        <translation>Token unbekannter Art</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>length, alphabet</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits at most, if each character was drawn</source>
        <translation>Höchstens %1 Bit, wenn jedes Zeichen zufällig gezogen wurde</translation>
    </message>
    <message>
        <source>Paste an identifier to see what it tells</source>
        <translation>Eine Kennung einfügen, um zu sehen, was sie verrät</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message>
        <source>UUID, ULID or token</source>
        <translation>UUID, ULID oder Token</translation>
    </message>
</context>
<context>
    <name>gui::hash::TokenTab</name>
    <message>
        <source>Make</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>CSRF</source>
        <translation>CSRF</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Drop to read this identifier</source>
        <translation>Ablegen, um diese Kennung zu lesen</translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
    <message>
        <source>What to do with tokens</source>
        <translation>Was mit Tokens geschehen soll</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Nothing typed here is kept</source>
        <translation>Nichts, was hier eingegeben wird, wird behalten</translation>
    </message>
</context>
<context>
    <name>gui::hash::VerdictSummary</name>
    <message>
        <source>None of %1 files has this value</source>
        <translation>Keine von %1 Dateien hat diesen Wert</translation>
    </message>
    <message>
        <source>No file could be compared</source>
        <translation>Keine Datei konnte verglichen werden</translation>
    </message>
    <message>
        <source>%1 of %2 files differ; the first: %3</source>
        <translation>%1 von %2 Dateien weichen ab; die erste: %3</translation>
    </message>
    <message>
        <source>%1 of %2 files compared</source>
        <translation>%1 von %2 Dateien verglichen</translation>
    </message>
    <message>
        <source>None of the values is for a file of this list</source>
        <translation>Keiner der Werte gehört zu einer Datei dieser Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) equal their values</source>
        <translation>
            <numerusform>%n Datei stimmt mit ihrem Wert überein</numerusform>
            <numerusform>%n Dateien stimmen mit ihren Werten überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n have none</source>
        <comment>files</comment>
        <translation>
            <numerusform>, für %n liegt kein Wert vor</numerusform>
            <numerusform>, für %n liegt kein Wert vor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some by an algorithm that does not protect against forged files</source>
        <translation>%1, teils nach einem Algorithmus, der nicht vor gefälschten Dateien schützt</translation>
    </message>
    <message>
        <source>%1; drop the file to compare</source>
        <translation>%1; zum Vergleichen die Datei ablegen</translation>
    </message>
    <message numerus="yes">
        <source>, %n not compared</source>
        <comment>files</comment>
        <translation>
            <numerusform>, %n nicht verglichen</numerusform>
            <numerusform>, %n nicht verglichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::AddressBar</name>
    <message>
        <source>An address is being inspected</source>
        <translation>Eine Adresse wird geprüft</translation>
    </message>
    <message>
        <source>No addresses yet</source>
        <translation>Noch keine Adressen</translation>
    </message>
    <message>
        <source>Clear addresses</source>
        <translation>Adressen löschen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Select the address</source>
        <translation>Adresse auswählen</translation>
    </message>
    <message>
        <source>Former addresses</source>
        <translation>Frühere Adressen</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>gui::headers::AddressOptions</name>
    <message>
        <source>Trust an authority</source>
        <translation>Einer Zertifizierungsstelle vertrauen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Those of this system</source>
        <translation>Die dieses Systems</translation>
    </message>
    <message>
        <source>Besides the system&apos;s: %1</source>
        <translation>Neben denen des Systems: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n own header(s)</source>
        <translation>
            <numerusform>%n eigener Header</numerusform>
            <numerusform>%n eigene Header</numerusform>
        </translation>
    </message>
    <message>
        <source>own user agent</source>
        <translation>eigener User-Agent</translation>
    </message>
    <message numerus="yes">
        <source>%n own authorities</source>
        <translation>
            <numerusform>%n eigene Zertifizierungsstelle</numerusform>
            <numerusform>%n eigene Zertifizierungsstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>foreign origins are tried</source>
        <translation>fremde Ursprünge werden versucht</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Go with the headers to the origin that is typed, and nowhere else</source>
        <translation>Gehen mit den Headern zum eingegebenen Ursprung und nirgendwohin sonst</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Also ask</source>
        <translation>Außerdem abfragen</translation>
    </message>
    <message>
        <source>http, whether it leads to https</source>
        <translation>http, ob es zu https führt</translation>
    </message>
    <message>
        <source>Twice, whether nonces change</source>
        <translation>Zweimal, ob Nonces wechseln</translation>
    </message>
    <message>
        <source>What another origin may do (CORS)</source>
        <translation>Was ein anderer Ursprung darf (CORS)</translation>
    </message>
    <message>
        <source>Which versions of TLS are spoken</source>
        <translation>Welche TLS-Versionen gesprochen werden</translation>
    </message>
    <message>
        <source>The page as other origins would (CORS)</source>
        <translation>Die Seite, wie andere Ursprünge es täten (CORS)</translation>
    </message>
    <message>
        <source>The last one looks like an attack in the server&apos;s log: ask only where you may.</source>
        <translation>Die letzte Abfrage sieht im Protokoll des Servers wie ein Angriff aus: nur stellen, wo es erlaubt ist.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Algorithm %1</source>
        <translation>Algorithmus %1</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Vertrauenswürdige Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Trust an authority from a file</source>
        <translation>Einer Zertifizierungsstelle aus einer Datei vertrauen</translation>
    </message>
    <message>
        <source>Only the system&apos;s authorities</source>
        <translation>Nur die Zertifizierungsstellen des Systems</translation>
    </message>
</context>
<context>
    <name>gui::headers::AddressTab</name>
    <message>
        <source>Inspecting %1</source>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>A sample: nothing was sent</source>
        <translation>Ein Beispiel: Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Inspected %1 at %2</source>
        <comment>a host, a time</comment>
        <translation>%1 geprüft um %2</translation>
    </message>
    <message>
        <source>Drop to put this address into the field</source>
        <translation>Ablegen, um diese Adresse in das Feld zu übernehmen</translation>
    </message>
    <message>
        <source>Type the address of a page or an API</source>
        <translation>Adresse einer Seite oder einer API eingeben</translation>
    </message>
    <message>
        <source>Not an http or https address</source>
        <translation>Keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>Assay works offline: nothing was sent</source>
        <translation>Assay arbeitet offline: Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Own headers were last sent to %1, and not yet to %2</source>
        <translation>Eigene Header wurden zuletzt an %1 gesendet und noch nicht an %2</translation>
    </message>
    <message>
        <source>The user name in the address is not sent</source>
        <translation>Der Benutzername in der Adresse wird nicht gesendet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Compare with another address</source>
        <translation>Mit einer anderen Adresse vergleichen</translation>
    </message>
    <message>
        <source>Compare with the former scan</source>
        <translation>Mit der vorherigen Prüfung vergleichen</translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Cancel inspecting</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Type an address to see its grade</source>
        <translation>Eine Adresse eingeben, um ihre Note zu sehen</translation>
    </message>
    <message>
        <source>Headers, redirects, certificate and TLS of any server that this computer reaches. Nothing is sent before you press Inspect.</source>
        <translation>Header, Weiterleitungen, Zertifikat und TLS jedes Servers, den dieser Rechner erreicht. Vor dem Klick auf „Prüfen“ wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Try the practice server</source>
        <translation>Übungsserver ausprobieren</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message>
        <source>Stopped: Assay works offline</source>
        <translation>Angehalten: Assay arbeitet offline</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <comment>a host</comment>
        <translation>Anfrage an %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <comment>a host</comment>
        <translation>Verbinden mit %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Send them there</source>
        <translation>Dorthin senden</translation>
    </message>
    <message>
        <source>%1 does not answer to https, so this is what it says over http</source>
        <translation>%1 antwortet nicht über https; dies ist, was es über http sagt</translation>
    </message>
    <message>
        <source>%1. Own headers were not sent</source>
        <comment>a sentence</comment>
        <translation>%1. Eigene Header wurden nicht gesendet</translation>
    </message>
    <message>
        <source>%1. Own headers were sent all the same</source>
        <comment>a sentence</comment>
        <translation>%1. Eigene Header wurden trotzdem gesendet</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Zertifikat anzeigen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>The same address was not inspected before</source>
        <translation>Dieselbe Adresse wurde zuvor nicht geprüft</translation>
    </message>
    <message>
        <source>Copied as command; own headers go into the file headers.txt</source>
        <translation>Als Befehl kopiert; eigene Header kommen in die Datei headers.txt</translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
</context>
<context>
    <name>gui::headers::AuditView</name>
    <message numerus="yes">
        <source>%n serious</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n schwerwiegend</numerusform>
            <numerusform>%n schwerwiegend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caution(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>gui::headers::AuditWords</name>
    <message>
        <source>no status line</source>
        <translation>keine Statuszeile</translation>
    </message>
    <message>
        <source>all tests passed</source>
        <translation>alle Tests bestanden</translation>
    </message>
    <message numerus="yes">
        <source>strong, with %n gap(s)</source>
        <translation>
            <numerusform>stark, mit %n Lücke</numerusform>
            <numerusform>stark, mit %n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sound, with %n gap(s)</source>
        <translation>
            <numerusform>solide, mit %n Lücke</numerusform>
            <numerusform>solide, mit %n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patchy, with %n gap(s)</source>
        <translation>
            <numerusform>lückenhaft, mit %n Lücke</numerusform>
            <numerusform>lückenhaft, mit %n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weak, with %n gap(s)</source>
        <translation>
            <numerusform>schwach, mit %n Lücke</numerusform>
            <numerusform>schwach, mit %n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hardly protected, with %n gap(s)</source>
        <translation>
            <numerusform>kaum geschützt, mit %n Lücke</numerusform>
            <numerusform>kaum geschützt, mit %n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>points and what they mean</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n more</source>
        <comment>redirects</comment>
        <translation>
            <numerusform>, %n weiterer</numerusform>
            <numerusform>, %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>redirects, last status</comment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, because it does not come over https</source>
        <translation>nein, denn sie kommt nicht über https</translation>
    </message>
    <message>
        <source>no, because COOP and COEP are missing</source>
        <translation>nein, denn COOP und COEP fehlen</translation>
    </message>
    <message>
        <source>no, because COEP is missing</source>
        <translation>nein, denn COEP fehlt</translation>
    </message>
    <message>
        <source>no, because COOP is missing</source>
        <translation>nein, denn COOP fehlt</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>geeignet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not eligible: %1</source>
        <translation>nicht geeignet: %1</translation>
    </message>
</context>
<context>
    <name>gui::headers::CertificateText</name>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform> und %n weiterer</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>days left, two times</comment>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>OCSP</source>
        <translation>OCSP</translation>
    </message>
    <message>
        <source>Must staple</source>
        <translation>Stapling-Pflicht</translation>
    </message>
    <message>
        <source>yes, says the certificate</source>
        <translation>ja, laut Zertifikat</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Certificate Transparency</translation>
    </message>
    <message numerus="yes">
        <source>%n signed timestamp(s)</source>
        <translation>
            <numerusform>%n signierter Zeitstempel</numerusform>
            <numerusform>%n signierte Zeitstempel</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Key pin</source>
        <translation>Schlüssel-Pin</translation>
    </message>
</context>
<context>
    <name>gui::headers::CertificateView</name>
    <message>
        <source>Copied as PEM</source>
        <translation>Als PEM kopiert</translation>
    </message>
    <message>
        <source>%1 answered over http, without a certificate</source>
        <translation>%1 antwortete über http, ohne Zertifikat</translation>
    </message>
    <message>
        <source>It did not leave this computer</source>
        <translation>Die Antwort hat diesen Rechner nicht verlassen</translation>
    </message>
    <message>
        <source>Whoever is on the way can read and change what is sent</source>
        <translation>Wer auf dem Weg sitzt, kann lesen und ändern, was gesendet wird</translation>
    </message>
    <message>
        <source>The certificate is for %1 and leads to a trusted authority</source>
        <translation>Das Zertifikat gilt für %1 und führt zu einer vertrauenswürdigen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>What it says was not confirmed by anybody who is trusted</source>
        <translation>Was es besagt, hat keine vertrauenswürdige Stelle bestätigt</translation>
    </message>
    <message>
        <source>Trusted because of the authority that was given</source>
        <translation>Vertrauenswürdig durch die angegebene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Trusted by the authorities of this system</source>
        <translation>Vertrauenswürdig durch die Zertifizierungsstellen dieses Systems</translation>
    </message>
    <message>
        <source>Of the server</source>
        <translation>Serverzertifikat</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Intermediate authority</source>
        <translation>Zwischenzertifizierungsstelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The sample has no bytes</source>
        <translation>Das Beispiel hat keine Bytes</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format, its suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Copy as PEM</source>
        <translation>Als PEM kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save this certificate</source>
        <translation>Dieses Zertifikat speichern</translation>
    </message>
</context>
<context>
    <name>gui::headers::CompareTab</name>
    <message>
        <source>Comparing headers</source>
        <translation>Header werden verglichen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Drop to compare this file</source>
        <translation>Ablegen, um diese Datei zu vergleichen</translation>
    </message>
    <message>
        <source>Drop to compare these files</source>
        <translation>Ablegen, um diese Dateien zu vergleichen</translation>
    </message>
    <message>
        <source>Drop to compare these headers</source>
        <translation>Ablegen, um diese Header zu vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header field(s)</source>
        <translation>
            <numerusform>%n Headerfeld</numerusform>
            <numerusform>%n Headerfelder</numerusform>
        </translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Second response</source>
        <translation>Zweite Antwort</translation>
    </message>
    <message>
        <source>Header lines, what curl prints, or a HAR</source>
        <translation>Headerzeilen, die Ausgabe von curl oder ein HAR</translation>
    </message>
    <message>
        <source>The same of another response</source>
        <translation>Dasselbe von einer anderen Antwort</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Nothing differs. Untick “Only differences” to see what both have.</source>
        <translation>Kein Unterschied. Ohne „Nur Unterschiede“ ist zu sehen, was beide haben.</translation>
    </message>
    <message>
        <source>Paste two responses to compare them</source>
        <translation>Zwei Antworten einfügen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Paste the first</source>
        <translation>Die erste einfügen</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Fetching headers</source>
        <translation>Header abrufen</translation>
    </message>
    <message>
        <source>Not an http or https address</source>
        <translation>Keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>Assay works offline: nothing was sent</source>
        <translation>Assay arbeitet offline: Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <comment>a host</comment>
        <translation>Anfrage an %1</translation>
    </message>
    <message>
        <source>Or drop a file on each, or give their addresses. Nothing is sent before you press Fetch.</source>
        <translation>Oder auf jede Seite eine Datei ablegen oder die Adressen angeben. Vor dem Klick auf „Abrufen“ wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>gui::headers::Comparison</name>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a test came to, points</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Only in the first</source>
        <translation>Nur in der ersten</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>Nur in der zweiten</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not shown</source>
        <translation>
            <numerusform>%n weitere Zeile wird nicht gezeigt</numerusform>
            <numerusform>%n weitere Zeilen werden nicht gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second response scores %n point(s) more</source>
        <translation>
            <numerusform>Die zweite Antwort hat %n Punkt mehr</numerusform>
            <numerusform>Die zweite Antwort hat %n Punkte mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second response scores %n point(s) less</source>
        <translation>
            <numerusform>Die zweite Antwort hat %n Punkt weniger</numerusform>
            <numerusform>Die zweite Antwort hat %n Punkte weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>Both responses score the same</source>
        <translation>Beide Antworten haben gleich viele Punkte</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>%1, %2 and %3 differ</source>
        <comment>tests, findings, header fields</comment>
        <translation>Verschieden sind %1, %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n Test</numerusform>
            <numerusform>%n Tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header field(s)</source>
        <translation>
            <numerusform>%n Headerfeld</numerusform>
            <numerusform>%n Headerfelder</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests that differ</source>
        <translation>Tests, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Findings only in the first</source>
        <translation>Befunde nur in der ersten</translation>
    </message>
    <message>
        <source>Findings only in the second</source>
        <translation>Befunde nur in der zweiten</translation>
    </message>
    <message>
        <source>Header fields that differ</source>
        <translation>Headerfelder, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Findings in both</source>
        <translation>Befunde in beiden</translation>
    </message>
    <message>
        <source>Tests that agree</source>
        <translation>Tests, die übereinstimmen</translation>
    </message>
    <message>
        <source>Header fields that agree</source>
        <translation>Headerfelder, die übereinstimmen</translation>
    </message>
</context>
<context>
    <name>gui::headers::EffectStrip</name>
    <message>
        <source>Try in What-if</source>
        <translation>In Was-wäre-wenn versuchen</translation>
    </message>
    <message>
        <source>With this fix: being computed</source>
        <translation>Mit dieser Korrektur: wird berechnet</translation>
    </message>
    <message numerus="yes">
        <source>With this fix: %1, %n point(s)</source>
        <translation>
            <numerusform>Mit dieser Korrektur: %1, %n Punkt</numerusform>
            <numerusform>Mit dieser Korrektur: %1, %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: bonus points now count</source>
        <comment>a sum</comment>
        <translation>%1: Bonuspunkte zählen jetzt</translation>
    </message>
    <message>
        <source>%1: the score does not see it</source>
        <comment>a sum</comment>
        <translation>%1: für die Punktzahl ändert es nichts</translation>
    </message>
</context>
<context>
    <name>gui::headers::ExerciseDetail</name>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Start and inspect</source>
        <translation>Starten und prüfen</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Grade %1.</source>
        <translation>Note %1.</translation>
    </message>
    <message>
        <source>Hide what is to be found</source>
        <translation>Verbergen, was zu finden ist</translation>
    </message>
    <message>
        <source>Show what is to be found</source>
        <translation>Anzeigen, was zu finden ist</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>Auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Its address is known once the server runs.</source>
        <translation>Die Adresse steht fest, sobald der Server läuft.</translation>
    </message>
    <message>
        <source>Besides what is said of the good site:</source>
        <translation>Zusätzlich zu dem, was von der guten Website gesagt wird:</translation>
    </message>
    <message>
        <source>Nothing more is said of it than of the good site.</source>
        <translation>Es wird nichts anderes gesagt als von der guten Website.</translation>
    </message>
</context>
<context>
    <name>gui::headers::ExerciseWords</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Grenzfall</translation>
    </message>
    <message>
        <source>There is nothing to judge: the inspection ends with an error.</source>
        <translation>Es gibt nichts zu beurteilen: Die Prüfung endet mit einem Fehler.</translation>
    </message>
    <message>
        <source>The redirects go round in a circle.</source>
        <translation>Die Weiterleitungen führen im Kreis.</translation>
    </message>
    <message>
        <source>There are more redirects than are followed.</source>
        <translation>Es gibt mehr Weiterleitungen, als verfolgt werden.</translation>
    </message>
    <message>
        <source>The redirect leads nowhere.</source>
        <translation>Die Weiterleitung führt nirgendwohin.</translation>
    </message>
    <message>
        <source>Only a part of the page is read.</source>
        <translation>Nur ein Teil der Seite wird gelesen.</translation>
    </message>
</context>
<context>
    <name>gui::headers::FindingDetail</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Back to the finding</source>
        <translation>Zurück zum Befund</translation>
    </message>
    <message>
        <source>Show in raw view</source>
        <translation>In der Rohansicht zeigen</translation>
    </message>
    <message>
        <source>All header lines</source>
        <translation>Alle Headerzeilen</translation>
    </message>
</context>
<context>
    <name>gui::headers::FixBox</name>
    <message>
        <source>Fix for %1</source>
        <translation>Korrektur für %1</translation>
    </message>
    <message>
        <source>%1 (this server&apos;s configuration cannot say it)</source>
        <comment>an advice</comment>
        <translation>%1 (in der Konfiguration dieses Servers nicht auszudrücken)</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>Weitere Server</translation>
    </message>
</context>
<context>
    <name>gui::headers::HopRow</name>
    <message>
        <source>Through a proxy</source>
        <translation>Über einen Proxy</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Back to http</source>
        <translation>Zurück zu http</translation>
    </message>
    <message>
        <source>Body incomplete</source>
        <translation>Inhalt unvollständig</translation>
    </message>
    <message>
        <source>connected %1</source>
        <comment>a time</comment>
        <translation>verbunden %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <comment>a time</comment>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>answer %1</source>
        <comment>a time</comment>
        <translation>Antwort %1</translation>
    </message>
</context>
<context>
    <name>gui::headers::HopsView</name>
    <message>
        <source>The way to the response</source>
        <translation>Der Weg zur Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in all</source>
        <translation>
            <numerusform>%n Verbindung insgesamt</numerusform>
            <numerusform>%n Verbindungen insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>From http on</source>
        <translation>Ab http</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Nicht beantwortet: %1</translation>
    </message>
</context>
<context>
    <name>gui::headers::KeyValues</name>
    <message>
        <source>Copy %1</source>
        <comment>a value&apos;s name</comment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>gui::headers::OwnFields</name>
    <message>
        <source>Own request headers</source>
        <translation>Eigene Anfrage-Header</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Add a request header</source>
        <translation>Anfrage-Header hinzufügen</translation>
    </message>
    <message>
        <source>These are as many as can be given</source>
        <translation>Mehr lassen sich nicht angeben</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Name von Header %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Wert von Header %1</translation>
    </message>
    <message>
        <source>Value, masked</source>
        <translation>Wert, verdeckt</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Header %1 entfernen</translation>
    </message>
</context>
<context>
    <name>gui::headers::PagePreview</name>
    <message>
        <source>Copy source</source>
        <translation>Quelle kopieren</translation>
    </message>
    <message>
        <source>With its page it shows what the policy would block.</source>
        <translation>Mit ihrer Seite ist zu sehen, was die Richtlinie blockieren würde.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>HTML of the page; its own, where the response has one</source>
        <translation>HTML der Seite; ihre eigene, wenn die Antwort eine enthält</translation>
    </message>
    <message>
        <source>What the policy would block</source>
        <translation>Was die Richtlinie blockieren würde</translation>
    </message>
</context>
<context>
    <name>gui::headers::Panel</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Übungsserver</translation>
    </message>
</context>
<context>
    <name>gui::headers::PastedInput</name>
    <message>
        <source>Not an http or https address</source>
        <translation>Keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>profile, scoring</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Antwort-Header</translation>
    </message>
    <message>
        <source>Paste response headers, what curl -i or -v prints, a HAR file or a policy alone:</source>
        <translation>Antwort-Header einfügen, die Ausgabe von curl -i oder -v, eine HAR-Datei oder nur eine Richtlinie:</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Makes room for the result</source>
        <translation>Schafft Platz für das Ergebnis</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>Adresse (optional)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Algorithm %1</source>
        <translation>Algorithmus %1</translation>
    </message>
</context>
<context>
    <name>gui::headers::PastedTab</name>
    <message>
        <source>Judging headers</source>
        <translation>Header werden beurteilt</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Beurteilung läuft</translation>
    </message>
    <message numerus="yes">
        <source>Judged %n header field(s)</source>
        <translation>
            <numerusform>%n Headerfeld beurteilt</numerusform>
            <numerusform>%n Headerfelder beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to judge the headers in this file</source>
        <translation>Ablegen, um die Header in dieser Datei zu beurteilen</translation>
    </message>
    <message>
        <source>Drop to judge these headers</source>
        <translation>Ablegen, um diese Header zu beurteilen</translation>
    </message>
    <message>
        <source>Open headers</source>
        <translation>Header öffnen</translation>
    </message>
    <message>
        <source>Headers (*.har *.txt *.http *.headers)</source>
        <translation>Header (*.har *.txt *.http *.headers)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Paste headers to see their grade</source>
        <translation>Header einfügen, um ihre Note zu sehen</translation>
    </message>
    <message>
        <source>Or open a HAR file that the browser saved. Nothing is sent anywhere.</source>
        <translation>Oder eine HAR-Datei öffnen, die der Browser gespeichert hat. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n field(s)</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1, %n Feld</numerusform>
            <numerusform>%1, %n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted HTTP archive, %n exchange(s)</source>
        <translation>
            <numerusform>Eingefügtes HTTP-Archiv, %n Austausch</numerusform>
            <numerusform>Eingefügtes HTTP-Archiv, %n Austausche</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted policy</source>
        <translation>Eingefügte Richtlinie</translation>
    </message>
    <message numerus="yes">
        <source>Pasted response, %n field(s)</source>
        <translation>
            <numerusform>Eingefügte Antwort, %n Feld</numerusform>
            <numerusform>Eingefügte Antwort, %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>gui::headers::PracticeLog</name>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>gui::headers::PracticeTab</name>
    <message>
        <source>Practice server stopped</source>
        <translation>Übungsserver angehalten</translation>
    </message>
    <message>
        <source>Practice server starting</source>
        <translation>Übungsserver startet</translation>
    </message>
    <message>
        <source>Practice server running</source>
        <translation>Übungsserver läuft</translation>
    </message>
    <message>
        <source>A port is a number from 1 to %1; empty takes any that is free</source>
        <translation>Ein Port ist eine Zahl von 1 bis %1; leer wählt einen freien</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The practice server runs on this machine</source>
        <translation>Der Übungsserver läuft auf diesem Rechner</translation>
    </message>
    <message>
        <source>Start the practice server to try the exercises</source>
        <translation>Den Übungsserver starten, um die Übungen auszuprobieren</translation>
    </message>
    <message>
        <source>http on port %1, https on port %2, of 127.0.0.1 and [::1]; it stops with the window</source>
        <translation>http an Port %1, https an Port %2, von 127.0.0.1 und [::1]; er endet mit dem Fenster</translation>
    </message>
    <message>
        <source>It answers on this machine only, with an authority made for each run. It connects to nothing, so it also works offline.</source>
        <translation>Er antwortet nur auf diesem Rechner, mit einer für jeden Lauf neu erzeugten Zertifizierungsstelle. Er baut keine Verbindungen auf und funktioniert daher auch offline.</translation>
    </message>
    <message>
        <source>Start the practice server</source>
        <translation>Übungsserver starten</translation>
    </message>
    <message>
        <source>Stop the practice server</source>
        <translation>Übungsserver anhalten</translation>
    </message>
    <message>
        <source>Save authority certificate…</source>
        <translation>Zertifikat der Zertifizierungsstelle speichern…</translation>
    </message>
    <message>
        <source>There is none before the server runs</source>
        <translation>Es gibt keines, bevor der Server läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
    <message>
        <source>Port of http</source>
        <translation>Port für http</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>https and the servers with other certificates take the next six ports</source>
        <translation>https und die Server mit anderen Zertifikaten belegen die nächsten sechs Ports</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>cookie, unsafe-inline, expired</source>
        <translation>Cookie, unsafe-inline, abgelaufen</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>No exercise has these words.</source>
        <translation>Keine Übung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>None yet. What the server is asked shows here.</source>
        <translation>Noch keine. Was der Server gefragt wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Save authority certificate</source>
        <translation>Zertifikat der Zertifizierungsstelle speichern</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Zertifikate (*.pem)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>gui::headers::RawHopsView</name>
    <message numerus="yes">
        <source>%1, %n place(s) marked that are not as HTTP wants them</source>
        <translation>
            <numerusform>%1, %n Stelle markiert, die nicht ist, wie HTTP es verlangt</numerusform>
            <numerusform>%1, %n Stellen markiert, die nicht sind, wie HTTP es verlangt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as they came</source>
        <translation>%1, wie empfangen</translation>
    </message>
    <message>
        <source>Header bytes</source>
        <translation>Header-Bytes</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>gui::headers::Recognition</name>
    <message>
        <source>Judge these headers</source>
        <translation>Diese Header beurteilen</translation>
    </message>
    <message>
        <source>Edit in What-if</source>
        <translation>In Was-wäre-wenn bearbeiten</translation>
    </message>
    <message>
        <source>Compare with other headers</source>
        <translation>Mit anderen Headern vergleichen</translation>
    </message>
    <message>
        <source>This looks like an HTTP archive</source>
        <translation>Das sieht nach einem HTTP-Archiv aus</translation>
    </message>
    <message>
        <source>its name ends in .har</source>
        <translation>der Name endet auf .har</translation>
    </message>
    <message>
        <source>These look like response headers</source>
        <translation>Das sieht nach Antwort-Headern aus</translation>
    </message>
    <message numerus="yes">
        <source>%n known header name(s)</source>
        <translation>
            <numerusform>%n bekannter Headername</numerusform>
            <numerusform>%n bekannte Headernamen</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Content Security Policy</source>
        <translation>Das sieht nach einer Content Security Policy aus</translation>
    </message>
    <message numerus="yes">
        <source>%n known directive(s)</source>
        <translation>
            <numerusform>%n bekannte Direktive</numerusform>
            <numerusform>%n bekannte Direktiven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n Austausch</numerusform>
            <numerusform>%n Austausche</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like an HTTP response</source>
        <translation>Das sieht nach einer HTTP-Antwort aus</translation>
    </message>
    <message>
        <source>a status line, %1</source>
        <translation>eine Statuszeile, %1</translation>
    </message>
    <message>
        <source>Inspect this address</source>
        <translation>Diese Adresse prüfen</translation>
    </message>
    <message>
        <source>Put into the address field</source>
        <translation>In das Adressfeld übernehmen</translation>
    </message>
    <message>
        <source>This looks like a web address</source>
        <translation>Das sieht nach einer Webadresse aus</translation>
    </message>
    <message>
        <source>it begins with %1</source>
        <translation>am Anfang steht %1</translation>
    </message>
    <message>
        <source>a server on this computer</source>
        <translation>ein Server auf diesem Rechner</translation>
    </message>
    <message>
        <source>a host name</source>
        <translation>ein Hostname</translation>
    </message>
</context>
<context>
    <name>gui::headers::Report</name>
    <message>
        <source>HTTP headers of %1</source>
        <translation>HTTP-Header von %1</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP-Header</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <source>Judged as</source>
        <translation>Beurteilt als</translation>
    </message>
    <message>
        <source>Cross-origin isolated</source>
        <translation>Vom Ursprung isoliert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n serious</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n schwerwiegend</numerusform>
            <numerusform>%n schwerwiegend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caution(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Response %1 of %2</source>
        <translation>Antwort %1 von %2</translation>
    </message>
    <message>
        <source>With this fix: %1, %2</source>
        <comment>a grade, points</comment>
        <translation>Mit dieser Korrektur: %1, %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Grade %1, %2</source>
        <comment>a letter, points</comment>
        <translation>Note %1, %2</translation>
    </message>
    <message>
        <source>The Observatory itself gives no grade to a response of this status</source>
        <translation>Das Observatory selbst benotet eine Antwort mit diesem Status nicht</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>signed</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Versions offered</source>
        <translation>Angebotene Versionen</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
</context>
<context>
    <name>gui::headers::ReportMenu</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>There is no result to report yet</source>
        <translation>Noch gibt es kein Ergebnis für einen Bericht</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Als %1 speichern…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Als %1 speichern</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format, its suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Als Markdown kopiert</translation>
    </message>
</context>
<context>
    <name>gui::headers::ResponseSide</name>
    <message>
        <source>Open a file as %1</source>
        <translation>Eine Datei als %1 öffnen</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Open headers</source>
        <translation>Header öffnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, a size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>Es gibt nichts zu leeren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Fetch an address as %1</source>
        <translation>Eine Adresse als %1 abrufen</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse für %1</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>%1 abrufen</translation>
    </message>
    <message>
        <source>The address is being asked</source>
        <translation>Die Adresse wird angefragt</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
</context>
<context>
    <name>gui::headers::Score</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observatory algorithm %1, %n test(s)</source>
        <translation>
            <numerusform>Observatory-Algorithmus %1, %n Test</numerusform>
            <numerusform>Observatory-Algorithmus %1, %n Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 passed, %3 failed</source>
        <comment>a number of tests</comment>
        <translation>%1: %2 bestanden, %3 nicht bestanden</translation>
    </message>
    <message>
        <source>Bonus points (%1) count only from 90 up</source>
        <translation>Bonuspunkte (%1) zählen erst ab 90</translation>
    </message>
    <message>
        <source>There is nothing below 0</source>
        <translation>Weniger als 0 gibt es nicht</translation>
    </message>
    <message>
        <source>Grade %1, %2, %3</source>
        <comment>a letter, points, how serious</comment>
        <translation>Note %1, %2, %3</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Static assets</source>
        <translation>Statische Dateien</translation>
    </message>
</context>
<context>
    <name>gui::headers::TlsView</name>
    <message>
        <source>%1 is offered</source>
        <comment>a version of TLS</comment>
        <translation>%1 wird angeboten</translation>
    </message>
    <message>
        <source>cipher %1</source>
        <translation>Chiffre %1</translation>
    </message>
    <message>
        <source>key exchange %1</source>
        <translation>Schlüsselaustausch %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>signature %1</source>
        <translation>Signatur %1</translation>
    </message>
    <message numerus="yes">
        <source>the certificate lasts %n day(s)</source>
        <translation>
            <numerusform>das Zertifikat gilt %n Tag</numerusform>
            <numerusform>das Zertifikat gilt %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not told by the library</source>
        <translation>von der Bibliothek nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cipher suite</source>
        <translation>Cipher-Suite</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>none sent</source>
        <translation>keine gesendet</translation>
    </message>
    <message>
        <source>good: not revoked</source>
        <translation>gut: nicht widerrufen</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>cannot be trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>OCSP staple</source>
        <translation>OCSP-Stapling-Antwort</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Not probed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>There was no clear answer, so nothing is said of it</source>
        <translation>Es gab keine eindeutige Antwort, daher wird nichts darüber gesagt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Ausgehandelt</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Mozilla&apos;s profiles</source>
        <translation>Profile von Mozilla</translation>
    </message>
    <message>
        <source>Server Side TLS, guidelines 5.7, as far as it was probed</source>
        <translation>Server Side TLS, Richtlinien 5.7, soweit geprüft</translation>
    </message>
    <message>
        <source>The response came over http: there is no TLS to speak of.</source>
        <translation>Die Antwort kam über http: Von TLS ist hier nichts zu berichten.</translation>
    </message>
</context>
<context>
    <name>gui::headers::TransportWords</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>http, not encrypted</source>
        <translation>http, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>nicht gültig vor %1</translation>
    </message>
    <message>
        <source>expired today</source>
        <translation>heute abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag abgelaufen</numerusform>
            <numerusform>vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>the hops, a time</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <comment>a host, why</comment>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig: %2</translation>
    </message>
    <message>
        <source>%1 redirects to where we came from: a loop</source>
        <translation>%1 leitet dorthin weiter, woher die Anfrage kam: eine Schleife</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirect(s)</source>
        <translation>
            <numerusform>Angehalten nach %n Weiterleitung</numerusform>
            <numerusform>Angehalten nach %n Weiterleitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 redirects to %2, a private address</source>
        <comment>two hosts</comment>
        <translation>%1 leitet auf %2 weiter, eine private Adresse</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is neither http nor https</source>
        <translation>%1 leitet auf %2 weiter, und das ist weder http noch https</translation>
    </message>
    <message>
        <source>%1 redirects without saying where to</source>
        <translation>%1 leitet weiter, ohne zu sagen, wohin</translation>
    </message>
    <message>
        <source>Own headers not sent: another origin</source>
        <translation>Eigene Header nicht gesendet: anderer Ursprung</translation>
    </message>
    <message>
        <source>Own headers not sent: http</source>
        <translation>Eigene Header nicht gesendet: http</translation>
    </message>
    <message>
        <source>Own headers not sent: not trusted</source>
        <translation>Eigene Header nicht gesendet: nicht vertrauenswürdig</translation>
    </message>
</context>
<context>
    <name>gui::headers::Trial</name>
    <message>
        <source>Was: %1</source>
        <comment>a severity</comment>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Inline script</source>
        <translation>Inline-Skript</translation>
    </message>
    <message>
        <source>Event handler</source>
        <translation>Event-Handler</translation>
    </message>
    <message>
        <source>Script address</source>
        <translation>Skript-Adresse</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>Stylesheet</translation>
    </message>
    <message>
        <source>Inline style</source>
        <translation>Inline-Stil</translation>
    </message>
    <message>
        <source>Style attribute</source>
        <translation>Stil-Attribut</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Audio or video</source>
        <translation>Audio oder Video</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Plug-in object</source>
        <translation>Plug-in-Objekt</translation>
    </message>
    <message>
        <source>Form target</source>
        <translation>Formularziel</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a directive, the one that stands for it</comment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Remain</source>
        <translation>Geblieben</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gone, %2 new, %3 remain</source>
        <comment>findings</comment>
        <translation>%1 behoben, %2 neu, %3 geblieben</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Reported only</source>
        <translation>Nur gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n Ressource</numerusform>
            <numerusform>%n Ressourcen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no policy: nothing of %1 is blocked</source>
        <translation>Es gibt keine Richtlinie: nichts von %1 wird blockiert</translation>
    </message>
    <message>
        <source>%1 of %2 would be blocked</source>
        <translation>%1 von %2 würden blockiert</translation>
    </message>
    <message>
        <source>%1; the page&apos;s address is taken for %2</source>
        <translation>%1; als Adresse der Seite gilt %2</translation>
    </message>
</context>
<context>
    <name>gui::headers::TrialVerdict</name>
    <message>
        <source>%1, %2</source>
        <comment>a grade, points</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still %1, %2</source>
        <comment>a grade, points</comment>
        <translation>Weiterhin %1, %2</translation>
    </message>
    <message>
        <source>From %1 to %2, %3</source>
        <comment>a grade, a grade, points</comment>
        <translation>Von %1 zu %2, %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>a sum</comment>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>a sum</comment>
        <translation>Jetzt: %1</translation>
    </message>
</context>
<context>
    <name>gui::headers::VerdictCard</name>
    <message>
        <source>The Observatory itself refuses status %1: this is what it would say of a page</source>
        <translation>Das Observatory selbst lehnt den Status %1 ab: das würde es von einer Seite sagen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Preload</source>
        <translation>Preload</translation>
    </message>
    <message>
        <source>%1 (counts from 90 up)</source>
        <comment>a result</comment>
        <translation>%1 (zählt ab 90)</translation>
    </message>
    <message>
        <source>Hide the sum</source>
        <translation>Rechnung verbergen</translation>
    </message>
    <message>
        <source>Show the sum</source>
        <translation>Rechnung zeigen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
</context>
<context>
    <name>gui::headers::WhatIfTab</name>
    <message>
        <source>Judging headers</source>
        <translation>Header werden beurteilt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Beurteilung läuft</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Antwort-Header</translation>
    </message>
    <message>
        <source>Header lines, one a line</source>
        <translation>Headerzeilen, je Zeile eine</translation>
    </message>
    <message>
        <source>Switch this line off or on</source>
        <translation>Diese Zeile aus- oder einschalten</translation>
    </message>
    <message>
        <source>Untick a line to see the score without it. Ctrl+Z undoes.</source>
        <translation>Ohne Häkchen zählt eine Zeile nicht mit. Strg+Z macht rückgängig.</translation>
    </message>
    <message>
        <source>Add header…</source>
        <translation>Header hinzufügen…</translation>
    </message>
    <message>
        <source>Off or on</source>
        <translation>Aus oder ein</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with what it was</source>
        <translation>Mit dem Vorherigen vergleichen</translation>
    </message>
    <message>
        <source>No headers yet</source>
        <translation>Noch keine Header</translation>
    </message>
    <message>
        <source>Paste header lines, or choose “Try in What-if” at a finding.</source>
        <translation>Headerzeilen einfügen oder bei einem Befund „In Was-wäre-wenn versuchen“ wählen.</translation>
    </message>
    <message>
        <source>Drop to change these headers, or a page to preview it</source>
        <translation>Ablegen, um diese Header zu ändern oder eine Seite in der Vorschau zu sehen</translation>
    </message>
    <message>
        <source>Drop to change these headers</source>
        <translation>Ablegen, um diese Header zu ändern</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>Korrektur anwenden</translation>
    </message>
    <message>
        <source>Nothing found in what was tested.</source>
        <translation>In dem, was getestet wurde, ist nichts gefunden.</translation>
    </message>
    <message>
        <source>The cursor is in no header line</source>
        <translation>Der Cursor steht in keiner Headerzeile</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Switch this line off or on (%1)</source>
        <translation>Diese Zeile aus- oder einschalten (%1)</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Alle Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nichts ist geändert</translation>
    </message>
</context>
<context>
    <name>gui::password::Attack</name>
    <message>
        <source>under a second</source>
        <translation>unter einer Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>Jahrhunderte</translation>
    </message>
    <message>
        <source>Online, slowed down</source>
        <translation>Online, gebremst</translation>
    </message>
    <message>
        <source>Online, not slowed down</source>
        <translation>Online, ungebremst</translation>
    </message>
    <message>
        <source>Stolen, slow hash</source>
        <translation>Gestohlen, langsamer Hash</translation>
    </message>
    <message>
        <source>Stolen, fast hash</source>
        <translation>Gestohlen, schneller Hash</translation>
    </message>
    <message>
        <source>bcrypt, cost %1</source>
        <translation>bcrypt, Kosten %1</translation>
    </message>
    <message>
        <source>Argon2id, %1 MiB, %2 × %3</source>
        <comment>memory, passes, lanes</comment>
        <translation>Argon2id, %1 MiB, %2 × %3</translation>
    </message>
    <message>
        <source>scrypt, N %1</source>
        <translation>scrypt, N %1</translation>
    </message>
    <message>
        <source>one CPU core</source>
        <translation>1 CPU-Kern</translation>
    </message>
    <message>
        <source>one GPU</source>
        <translation>1 GPU</translation>
    </message>
    <message>
        <source>8 GPUs</source>
        <translation>8 GPUs</translation>
    </message>
    <message>
        <source>8,000 GPUs</source>
        <translation>8.000 GPUs</translation>
    </message>
</context>
<context>
    <name>gui::password::Attacker</name>
    <message>
        <source>Your own rate</source>
        <translation>Eigene Rate</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a hash, hardware</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The rate was set by hand: choose a hash first</source>
        <translation>Die Rate wurde von Hand eingestellt: zuerst einen Hash wählen</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>Time to crack</source>
        <translation>Zeit bis zum Knacken</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>on</source>
        <comment>hardware: bcrypt on one GPU</comment>
        <translation>auf</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Parameters of the hash</source>
        <translation>Parameter des Hashes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>N as a power of two</source>
        <translation>N als Zweierpotenz</translation>
    </message>
    <message>
        <source>Block size r</source>
        <translation>Blockgröße r</translation>
    </message>
    <message>
        <source>Lanes p</source>
        <translation>Spuren (Lanes) p</translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>Speicher in MiB</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren (Lanes)</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
</context>
<context>
    <name>gui::password::Audit</name>
    <message>
        <source>no pattern</source>
        <translation>kein Muster</translation>
    </message>
    <message>
        <source>keyboard row</source>
        <translation>Tastaturreihe</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahreszahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>NIST SP 800-63B-4 as the only factor</source>
        <translation>NIST SP 800-63B-4 als einziger Faktor</translation>
    </message>
    <message>
        <source>NIST SP 800-63B-4 beside another factor</source>
        <translation>NIST SP 800-63B-4 neben einem anderen Faktor</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Geleakt</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Mehrfach</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 passwords have leaked</source>
        <translation>Geleakt: %1 von %2 Passwörtern</translation>
    </message>
    <message>
        <source>%1 of %2 passwords are weak</source>
        <translation>Schwach: %1 von %2 Passwörtern</translation>
    </message>
    <message>
        <source>%1 of %2 passwords are used more than once</source>
        <translation>Mehrfach verwendet: %1 von %2 Passwörtern</translation>
    </message>
    <message numerus="yes">
        <source>None of %n password(s) is weak, leaked or used twice</source>
        <translation>
            <numerusform>%n Passwort, weder schwach noch geleakt noch mehrfach verwendet</numerusform>
            <numerusform>Keines von %n Passwörtern ist schwach, geleakt oder mehrfach verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n password(s) is weak or used twice</source>
        <translation>
            <numerusform>%n Passwort, weder schwach noch mehrfach verwendet</numerusform>
            <numerusform>Keines von %n Passwörtern ist schwach oder mehrfach verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 weak</source>
        <translation>%1 schwach</translation>
    </message>
    <message>
        <source>%1 used more than once</source>
        <translation>%1 mehrfach verwendet</translation>
    </message>
    <message>
        <source>%1 that the breach list could not answer</source>
        <translation>%1, die die Leckliste nicht beantworten konnte</translation>
    </message>
    <message>
        <source>%1 similar to others</source>
        <translation>%1 anderen ähnlich</translation>
    </message>
    <message>
        <source>One password a line.</source>
        <translation>Ein Passwort je Zeile.</translation>
    </message>
    <message>
        <source>A table with a heading.</source>
        <translation>Eine Tabelle mit Überschrift.</translation>
    </message>
    <message>
        <source>Weak is what scores below %1.</source>
        <translation>Als schwach gilt, was unter Stufe %1 liegt.</translation>
    </message>
    <message>
        <source>No breach list was asked.</source>
        <translation>Keine Leckliste wurde befragt.</translation>
    </message>
    <message>
        <source>Each was looked up in the breach list.</source>
        <translation>Jedes wurde in der Leckliste nachgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no password.</source>
        <translation>
            <numerusform>%n Zeile hat kein Passwort.</numerusform>
            <numerusform>%n Zeilen haben kein Passwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in the breach list.</source>
        <translation>In der Leckliste gefunden.</translation>
    </message>
    <message>
        <source>Not in the breach list.</source>
        <translation>Nicht in der Leckliste.</translation>
    </message>
    <message>
        <source>The breach list could not say whether it has leaked.</source>
        <translation>Die Leckliste konnte nicht sagen, ob es geleakt ist.</translation>
    </message>
    <message>
        <source>The same password as in line %1.</source>
        <comment>one or several lines</comment>
        <translation>Dasselbe Passwort wie in Zeile %1.</translation>
    </message>
    <message>
        <source>Similar to line %1: who knows one soon knows the others.</source>
        <comment>one or several lines</comment>
        <translation>Ähnlich wie Zeile %1: Wer eines kennt, kennt bald die anderen.</translation>
    </message>
    <message>
        <source>Refused by %1.</source>
        <comment>a standard</comment>
        <translation>Abgelehnt von %1.</translation>
    </message>
    <message>
        <source>listed word</source>
        <translation>Wort einer Liste</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reused %1</source>
        <comment>a group&apos;s letter</comment>
        <translation>Mehrfach %1</translation>
    </message>
    <message>
        <source>Similar %1</source>
        <comment>a group&apos;s letter</comment>
        <translation>Ähnlich %1</translation>
    </message>
    <message>
        <source>%1 of %2 passwords are refused by your policy</source>
        <translation>Von Ihrer Richtlinie abgelehnt: %1 von %2 Passwörtern</translation>
    </message>
    <message>
        <source>%1 refused by your policy</source>
        <translation>%1 von Ihrer Richtlinie abgelehnt</translation>
    </message>
    <message>
        <source>%1 distinct</source>
        <translation>%1 verschieden</translation>
    </message>
    <message>
        <source>Exported by %1.</source>
        <comment>a program</comment>
        <translation>Exportiert von %1.</translation>
    </message>
    <message>
        <source>Each was judged by your policy.</source>
        <translation>Jedes wurde nach Ihrer Richtlinie beurteilt.</translation>
    </message>
    <message>
        <source>%1 Score %2 of 4.</source>
        <comment>a sentence, a number</comment>
        <translation>%1 Stufe %2 von 4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a length, patterns</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Found in the breach list, %1 times or more.</source>
        <translation>In der Leckliste gefunden, mindestens %1-mal.</translation>
    </message>
    <message>
        <source>The same password as for %1.</source>
        <comment>one or several names</comment>
        <translation>Dasselbe Passwort wie für %1.</translation>
    </message>
    <message>
        <source>Similar to the one for %1: who knows one soon knows the others.</source>
        <comment>one or several names</comment>
        <translation>Ähnlich wie das für %1: Wer eines kennt, kennt bald die anderen.</translation>
    </message>
    <message>
        <source>Refused by your policy.</source>
        <translation>Von Ihrer Richtlinie abgelehnt.</translation>
    </message>
</context>
<context>
    <name>gui::password::AuditDetail</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a password to see what is said of it</source>
        <translation>Ein Passwort wählen, um zu sehen, was dazu gesagt wird</translation>
    </message>
</context>
<context>
    <name>gui::password::AuditModel</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>gui::password::AuditTab</name>
    <message>
        <source>Auditing %1</source>
        <comment>a file</comment>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>Drop to audit this list of passwords</source>
        <translation>Ablegen, um diese Passwortliste zu prüfen</translation>
    </message>
    <message>
        <source>Drop to audit as a list of passwords</source>
        <translation>Ablegen, um als Passwortliste zu prüfen</translation>
    </message>
    <message>
        <source>No password of a list is kept</source>
        <translation>Kein Passwort einer Liste wird behalten</translation>
    </message>
    <message>
        <source>Drop another list of passwords</source>
        <translation>Eine andere Passwortliste ablegen</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Liste wählen…</translation>
    </message>
    <message>
        <source>Weak below score</source>
        <translation>Schwach unter Stufe</translation>
    </message>
    <message>
        <source>Look each up in the breach list</source>
        <translation>Jedes in der Leckliste nachschlagen</translation>
    </message>
    <message>
        <source>Titles and user names, on the screen and in reports</source>
        <translation>Titel und Benutzernamen, auf dem Bildschirm und in Berichten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Passwords of the list</source>
        <translation>Passwörter der Liste</translation>
    </message>
    <message>
        <source>Drop a list of passwords to audit it</source>
        <translation>Eine Passwortliste ablegen, um sie zu prüfen</translation>
    </message>
    <message>
        <source>One a line, or what a browser or password manager exports as CSV. It is read here and forgotten; what is shown and saved holds no password.</source>
        <translation>Eines je Zeile, oder was ein Browser oder Passwortmanager als CSV exportiert. Die Liste wird hier gelesen und vergessen; was angezeigt und gespeichert wird, enthält kein Passwort.</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report as %1…</source>
        <translation>Bericht als %1 speichern…</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>ein Beispiel</translation>
    </message>
    <message>
        <source>a pasted list</source>
        <translation>eine eingefügte Liste</translation>
    </message>
    <message>
        <source>No breach list was chosen yet: choose one under Check for breaches to look passwords up</source>
        <translation>Noch ist keine Leckliste gewählt: zum Nachschlagen unter „Auf Datenlecks prüfen“ eine wählen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>There is no result to save yet</source>
        <translation>Noch gibt es kein Ergebnis zum Speichern</translation>
    </message>
    <message>
        <source>Choose a list of passwords</source>
        <translation>Passwortliste wählen</translation>
    </message>
    <message>
        <source>Save report as %1</source>
        <translation>Bericht als %1 speichern</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format, its suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved %1, without a password</source>
        <translation>%1 gespeichert, ohne Passwörter</translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
    <message>
        <source>What was pasted was not kept: paste it again</source>
        <translation>Das Eingefügte wurde nicht behalten: noch einmal einfügen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>policy</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Policies are added under Rules, where a password is measured</source>
        <translation>Richtlinien werden unter „Regeln“ hinzugefügt, wo ein Passwort gemessen wird</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Easy to guess here</source>
        <translation>Hier leicht zu erraten</translation>
    </message>
    <message>
        <source>Company, project</source>
        <translation>Firma, Projekt</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen anzeigen</translation>
    </message>
</context>
<context>
    <name>gui::password::BreachQuestion</name>
    <message>
        <source>Not an http or https address</source>
        <translation>Keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>Over http: whoever is on the way can read the digits and change the answer</source>
        <translation>Über http: Wer auf dem Weg sitzt, kann die Ziffern lesen und die Antwort ändern</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>%1 of %2 digits of the password&apos;s %3 hash leave this computer: %4. Hundreds of leaked passwords have the same.</source>
        <translation>%1 von %2 Ziffern des %3-Hashes des Passworts verlassen diesen Rechner: %4. Hunderte geleakter Passwörter haben dieselben.</translation>
    </message>
    <message>
        <source>%1 of %2 digits of the password&apos;s %3 hash will leave this computer, once a password is typed and the button pressed.</source>
        <translation>%1 von %2 Ziffern des %3-Hashes des Passworts verlassen diesen Rechner, sobald ein Passwort eingegeben und die Schaltfläche gedrückt ist.</translation>
    </message>
    <message>
        <source>The password and the other %1 digits do not: the answer is searched here. Padding hides how long it is.</source>
        <translation>Das Passwort und die anderen %1 Ziffern nicht: Die Antwort wird hier durchsucht. Füllzeilen verbergen, wie lang sie ist.</translation>
    </message>
    <message>
        <source>There is no password to look up yet</source>
        <translation>Noch gibt es kein Passwort zum Nachschlagen</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Send this request</source>
        <translation>Diese Anfrage senden</translation>
    </message>
</context>
<context>
    <name>gui::password::BreachTab</name>
    <message>
        <source>Asking for leaked passwords</source>
        <translation>Abfrage geleakter Passwörter</translation>
    </message>
    <message>
        <source>Drop to use as breach list</source>
        <translation>Ablegen, um als Leckliste zu verwenden</translation>
    </message>
    <message>
        <source>Drop to look up as a password</source>
        <translation>Ablegen, um als Passwort nachzuschlagen</translation>
    </message>
    <message>
        <source>Nothing is sent before you press the button</source>
        <translation>Vor dem Drücken der Schaltfläche wird nichts gesendet</translation>
    </message>
    <message>
        <source>Lists are searched on this computer</source>
        <translation>Listen werden auf diesem Rechner durchsucht</translation>
    </message>
    <message>
        <source>Choose a folder of leaked hashes</source>
        <translation>Ordner mit geleakten Hashes wählen</translation>
    </message>
    <message>
        <source>Choose a file of leaked hashes</source>
        <translation>Datei mit geleakten Hashes wählen</translation>
    </message>
    <message>
        <source>Password to look up</source>
        <translation>Nachzuschlagendes Passwort</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Ask haveibeenpwned.com</source>
        <translation>haveibeenpwned.com fragen</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo nachgeschlagen wird</translation>
    </message>
    <message>
        <source>Breach list</source>
        <translation>Leckliste</translation>
    </message>
    <message>
        <source>A file of hashes in their order, or a folder</source>
        <translation>Eine Datei mit geordneten Hashes oder ein Ordner</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Type a password to see whether it has leaked</source>
        <translation>Ein Passwort eingeben, um zu sehen, ob es geleakt ist</translation>
    </message>
    <message>
        <source>A downloaded list of Pwned Passwords is searched here, whatever its size: a few kilobytes of it are read.</source>
        <translation>Eine heruntergeladene Liste von Pwned Passwords wird hier durchsucht, gleich wie groß: Gelesen werden davon einige Kilobyte.</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>SHA-1, a size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This list ends too early: hashes are missing at its end</source>
        <translation>Diese Liste endet zu früh: An ihrem Ende fehlen Hashes</translation>
    </message>
    <message>
        <source>Assay works offline: nothing was sent</source>
        <translation>Assay arbeitet offline: Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <comment>a host</comment>
        <translation>Anfrage an %1</translation>
    </message>
    <message>
        <source>Stopped: Assay works offline</source>
        <translation>Angehalten: Assay arbeitet offline</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent</source>
        <comment>a host, a reason</comment>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig: %2. Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>%1 has answered with status %2, not with 200</source>
        <comment>a host, a number</comment>
        <translation>%1 hat mit Status %2 geantwortet, nicht mit 200</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Found in this list</source>
        <translation>In dieser Liste gefunden</translation>
    </message>
    <message>
        <source>Found once</source>
        <translation>Einmal gefunden</translation>
    </message>
    <message>
        <source>Found %1 times</source>
        <translation>%1-mal gefunden</translation>
    </message>
    <message>
        <source>This password is known from leaks and is tried first. Replace it wherever it is used.</source>
        <translation>Dieses Passwort ist aus Datenlecks bekannt und wird zuerst versucht. Es sollte überall ersetzt werden, wo es verwendet wird.</translation>
    </message>
    <message>
        <source>Not in the part of the list that is there</source>
        <translation>Nicht im vorhandenen Teil der Liste</translation>
    </message>
    <message>
        <source>Its hash would stand behind the last line. Download the list again.</source>
        <translation>Sein Hash stünde hinter der letzten Zeile. Die Liste erneut herunterladen.</translation>
    </message>
    <message>
        <source>Not in this list</source>
        <translation>Nicht in dieser Liste</translation>
    </message>
    <message>
        <source>That is all it says: these leaks do not hold it. It may still be easy to guess.</source>
        <translation>Das besagt nur: Diese Datenlecks enthalten es nicht. Es kann trotzdem leicht zu erraten sein.</translation>
    </message>
    <message>
        <source>%1 hash in %2, %3</source>
        <comment>SHA-1, a file, its size</comment>
        <translation>%1-Hash in %2, %3</translation>
    </message>
    <message>
        <source>%1 hash in %2</source>
        <comment>SHA-1, a folder</comment>
        <translation>%1-Hash in %2</translation>
    </message>
    <message>
        <source>All of it was read.</source>
        <translation>Vollständig gelesen.</translation>
    </message>
    <message>
        <source>%1 of it were read.</source>
        <comment>a size</comment>
        <translation>Davon gelesen: %1.</translation>
    </message>
    <message>
        <source>%1 sent %2 hashes that begin with %3. Padding beside them: %4. The search was done here.</source>
        <comment>a host, a number, digits, a number</comment>
        <translation>%1 sendete %2 Hashes, die mit %3 beginnen. Dazu Füllzeilen: %4. Gesucht wurde hier.</translation>
    </message>
    <message>
        <source>It was asked before; nothing was sent now.</source>
        <translation>Die Anfrage gab es schon; jetzt wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Copied as command; it asks for the password</source>
        <translation>Als Befehl kopiert; er fragt nach dem Passwort</translation>
    </message>
</context>
<context>
    <name>gui::password::CharactersOptions</name>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>The rules of the site say which characters</source>
        <translation>Die Regeln der Website bestimmen die Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to the rules of the site</source>
        <translation>%1 nach den Regeln der Website</translation>
    </message>
    <message>
        <source>%1, to these rules</source>
        <translation>%1, nach diesen Regeln</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>a to z</source>
        <translation>a bis z</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>! to ~</source>
        <translation>! bis ~</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <comment>a class of characters</comment>
        <translation>%1, mindestens</translation>
    </message>
    <message>
        <source>At least so many of them</source>
        <translation>Mindestens so viele davon</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>Mathematik</translation>
    </message>
    <message>
        <source>Logograms</source>
        <translation>Logogramme</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Klammern</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>Davon</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Verwechselbare</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>Hintereinander</translation>
    </message>
    <message>
        <source>Never twice</source>
        <translation>Nie zweimal</translation>
    </message>
    <message>
        <source>Rules of a site</source>
        <translation>Regeln einer Website</translation>
    </message>
    <message>
        <source>As in the attribute passwordrules of a web page</source>
        <translation>Wie im Attribut passwordrules einer Webseite</translation>
    </message>
</context>
<context>
    <name>gui::password::Examples</name>
    <message>
        <source>Letters replaced by signs</source>
        <translation>Buchstaben durch Zeichen ersetzt</translation>
    </message>
    <message>
        <source>Season, year and a mark</source>
        <translation>Jahreszeit, Jahr und ein Zeichen</translation>
    </message>
    <message>
        <source>The upper row of letters</source>
        <translation>Die obere Buchstabenreihe</translation>
    </message>
    <message>
        <source>Zigzag over the keyboard</source>
        <translation>Im Zickzack über die Tastatur</translation>
    </message>
    <message>
        <source>A name and a year of birth</source>
        <translation>Ein Name und ein Geburtsjahr</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>One word three times</source>
        <translation>Ein Wort dreimal</translation>
    </message>
    <message>
        <source>Four words that everybody quotes</source>
        <translation>Vier Wörter, die alle zitieren</translation>
    </message>
    <message>
        <source>Twelve random characters</source>
        <translation>Zwölf zufällige Zeichen</translation>
    </message>
</context>
<context>
    <name>gui::password::GenerateCard</name>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>exact: %1</source>
        <translation>exakt: %1</translation>
    </message>
    <message>
        <source>at least, as words without separators can be read in several ways: %1</source>
        <translation>mindestens, da sich Wörter ohne Trennzeichen mehrfach lesen lassen: %1</translation>
    </message>
    <message>
        <source>Nothing can be made to these rules</source>
        <translation>Nach diesen Regeln lässt sich nichts erzeugen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Copied as command</source>
        <translation>Als Befehl kopiert</translation>
    </message>
    <message>
        <source>Save what was generated</source>
        <translation>Erzeugtes speichern</translation>
    </message>
    <message>
        <source>Saved %1, readable by you only</source>
        <translation>%1 gespeichert, nur für Sie lesbar</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Aussprechbar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>What to generate</source>
        <translation>Was erzeugt wird</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>estimated: %1</source>
        <comment>bits</comment>
        <translation>geschätzt: %1</translation>
    </message>
</context>
<context>
    <name>gui::password::GeneratedBox</name>
    <message>
        <source>Generate again</source>
        <translation>Erneut erzeugen</translation>
    </message>
    <message>
        <source>Generated password</source>
        <translation>Erzeugtes Passwort</translation>
    </message>
    <message>
        <source>Generated passwords</source>
        <translation>Erzeugte Passwörter</translation>
    </message>
</context>
<context>
    <name>gui::password::MeasureTab</name>
    <message>
        <source>Drop to measure as a password</source>
        <translation>Ablegen, um als Passwort zu messen</translation>
    </message>
    <message>
        <source>Nothing typed here is kept</source>
        <translation>Nichts, was hier eingegeben wird, wird behalten</translation>
    </message>
    <message>
        <source>Password to measure</source>
        <translation>Zu messendes Passwort</translation>
    </message>
    <message>
        <source>Time to crack</source>
        <translation>Zeit bis zum Knacken</translation>
    </message>
    <message>
        <source>Type a password to see how long it lasts</source>
        <translation>Ein Passwort eingeben, um zu sehen, wie lange es hält</translation>
    </message>
    <message>
        <source>It is measured on this computer as you type. Nothing is kept, and nothing is sent.</source>
        <translation>Gemessen wird auf diesem Rechner während der Eingabe. Nichts wird behalten und nichts gesendet.</translation>
    </message>
    <message>
        <source>Load a sample</source>
        <translation>Beispiel laden</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a lesson, a password</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Show the attack slowly</source>
        <translation>Angriff langsam zeigen</translation>
    </message>
    <message>
        <source>Copy the result as Markdown</source>
        <translation>Ergebnis als Markdown kopieren</translation>
    </message>
    <message>
        <source>Type a password first</source>
        <translation>Zuerst ein Passwort eingeben</translation>
    </message>
    <message>
        <source>There is no result to copy yet</source>
        <translation>Noch gibt es kein Ergebnis zum Kopieren</translation>
    </message>
    <message>
        <source>The first %1 characters are measured</source>
        <translation>Gemessen werden die ersten %1 Zeichen</translation>
    </message>
    <message>
        <source>No more than %1 characters fit into the field</source>
        <translation>Mehr als %1 Zeichen passen nicht in das Feld</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>in earnest: %1 (%2)</source>
        <comment>a time, an attacker</comment>
        <translation>im Ernstfall: %1 (%2)</translation>
    </message>
    <message>
        <source>Copied as command; it asks for the password</source>
        <translation>Als Befehl kopiert; er fragt nach dem Passwort</translation>
    </message>
    <message>
        <source>Copied the result, without the password</source>
        <translation>Ergebnis kopiert, ohne das Passwort</translation>
    </message>
</context>
<context>
    <name>gui::password::Number</name>
    <message>
        <source>%1 million</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <comment>10^9</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <comment>10^12</comment>
        <translation>%1 Bio.</translation>
    </message>
    <message>
        <source>%1/h</source>
        <comment>guesses per hour</comment>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>guesses per second</comment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>gui::password::OptionPage</name>
    <message>
        <source>adds nothing</source>
        <translation>bringt nichts</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
</context>
<context>
    <name>gui::password::Panel</name>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>generate</source>
        <translation>erzeugen</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Measure and generate</source>
        <translation>Messen und erzeugen</translation>
    </message>
    <message>
        <source>Check for breaches</source>
        <translation>Auf Datenlecks prüfen</translation>
    </message>
    <message>
        <source>Audit a list</source>
        <translation>Liste prüfen</translation>
    </message>
</context>
<context>
    <name>gui::password::PinOptions</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none trivial</source>
        <translation>%1, ohne triviale</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Trivial ones</source>
        <translation>Triviale</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Trivial are repeated blocks as in 1212, counting as in 2345 or 8901, and the years 1900 to 2099.</source>
        <translation>Trivial sind wiederholte Blöcke wie in 1212, Zählfolgen wie in 2345 oder 8901 und die Jahre 1900 bis 2099.</translation>
    </message>
</context>
<context>
    <name>gui::password::PolicyEditor</name>
    <message>
        <source>A policy of your own</source>
        <translation>Eigene Richtlinie</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Richtlinie ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Forbidden words</source>
        <translation>Verbotene Wörter</translation>
    </message>
    <message>
        <source>Parted by commas; found anywhere inside, in any case</source>
        <translation>Durch Kommas getrennt; gelten an jeder Stelle, groß oder klein</translation>
    </message>
    <message>
        <source>Allowed characters</source>
        <translation>Erlaubte Zeichen</translation>
    </message>
    <message>
        <source>Empty allows all</source>
        <translation>Leer erlaubt alle</translation>
    </message>
    <message>
        <source>Forbidden characters</source>
        <translation>Verbotene Zeichen</translation>
    </message>
    <message>
        <source>No name of the user or of the service inside</source>
        <translation>Kein Name des Benutzers oder des Dienstes darin</translation>
    </message>
    <message>
        <source>In no known breach</source>
        <translation>In keinem bekannten Datenleck</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>Richtlinie speichern</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>Characters, at least</source>
        <translation>Zeichen, mindestens</translation>
    </message>
    <message>
        <source>Characters, at most</source>
        <translation>Zeichen, höchstens</translation>
    </message>
    <message>
        <source>Lower-case letters, at least</source>
        <translation>Kleinbuchstaben, mindestens</translation>
    </message>
    <message>
        <source>Capital letters, at least</source>
        <translation>Großbuchstaben, mindestens</translation>
    </message>
    <message>
        <source>Digits, at least</source>
        <translation>Ziffern, mindestens</translation>
    </message>
    <message>
        <source>Symbols, at least</source>
        <translation>Sonderzeichen, mindestens</translation>
    </message>
    <message>
        <source>One character in a row, at most</source>
        <translation>Ein Zeichen hintereinander, höchstens</translation>
    </message>
    <message>
        <source>In sequence as abc, at most</source>
        <translation>In Folge wie abc, höchstens</translation>
    </message>
    <message>
        <source>Refuse the most common</source>
        <translation>Die häufigsten ablehnen</translation>
    </message>
    <message>
        <source>A new one after days</source>
        <translation>Ein neues nach Tagen</translation>
    </message>
    <message numerus="yes">
        <source>NIST speaks against it: %n remark(s), at the end</source>
        <translation>
            <numerusform>NIST spricht dagegen: %n Anmerkung, am Ende</numerusform>
            <numerusform>NIST spricht dagegen: %n Anmerkungen, am Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>The maximum is smaller than the minimum</source>
        <translation>Das Maximum ist kleiner als das Minimum</translation>
    </message>
    <message>
        <source>A policy needs a name</source>
        <translation>Eine Richtlinie braucht einen Namen</translation>
    </message>
</context>
<context>
    <name>gui::password::PolicyRow</name>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a policy, what it asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a policy, verdict, why</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Accepted so far</source>
        <translation>Vorläufig akzeptiert</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
</context>
<context>
    <name>gui::password::Rate</name>
    <message>
        <source>%1 per hour</source>
        <comment>guesses</comment>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>guesses</comment>
        <translation>%1 pro Sekunde</translation>
    </message>
</context>
<context>
    <name>gui::password::RateSlider</name>
    <message>
        <source>Guesses of the attacker</source>
        <translation>Rateversuche des Angreifers</translation>
    </message>
</context>
<context>
    <name>gui::password::Recognition</name>
    <message>
        <source>Audit as a list of passwords</source>
        <translation>Als Passwortliste prüfen</translation>
    </message>
    <message>
        <source>This looks like a table of passwords</source>
        <translation>Das sieht nach einer Tabelle mit Passwörtern aus</translation>
    </message>
    <message>
        <source>its heading names a password</source>
        <translation>ihre Überschrift nennt ein Passwort</translation>
    </message>
    <message>
        <source>Measure as a password</source>
        <translation>Als Passwort messen</translation>
    </message>
    <message>
        <source>Look up among leaked passwords</source>
        <translation>Unter geleakten Passwörtern nachschlagen</translation>
    </message>
</context>
<context>
    <name>gui::password::Redacted</name>
    <message>
        <source>Fewer than %1 guesses, estimated.</source>
        <translation>Weniger als %1 Rateversuche, geschätzt.</translation>
    </message>
    <message>
        <source>%1 guesses or more, estimated.</source>
        <translation>Mindestens %1 Rateversuche, geschätzt.</translation>
    </message>
</context>
<context>
    <name>gui::password::Report</name>
    <message>
        <source>Strength of a password</source>
        <translation>Stärke eines Passworts</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Time to crack</source>
        <translation>Zeit bis zum Knacken</translation>
    </message>
    <message>
        <source>Attacker</source>
        <translation>Angreifer</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Rateversuche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Score %1 of 4. %2</source>
        <comment>number, sentence</comment>
        <translation>Stufe %1 von 4. %2</translation>
    </message>
    <message>
        <source>Rounded down, so that the times do not tell the password.</source>
        <translation>Abgerundet, damit die Zeiten das Passwort nicht verraten.</translation>
    </message>
</context>
<context>
    <name>gui::password::Ribbon</name>
    <message>
        <source>Parts of the password</source>
        <translation>Teile des Passworts</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <comment>number, how many, what it is</comment>
        <translation>Teil %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>gui::password::RulesSection</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Hide the site&apos;s rules</source>
        <translation>Regeln der Website ausblenden</translation>
    </message>
    <message>
        <source>Rules of a site</source>
        <translation>Regeln einer Website</translation>
    </message>
    <message>
        <source>Add a policy…</source>
        <translation>Richtlinie hinzufügen…</translation>
    </message>
    <message>
        <source>As in the attribute passwordrules of a web page</source>
        <translation>Wie im Attribut passwordrules einer Webseite</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Richtlinie öffnen</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>Richtlinie speichern</translation>
    </message>
    <message>
        <source>Open a policy…</source>
        <translation>Richtlinie öffnen…</translation>
    </message>
</context>
<context>
    <name>gui::password::SlowAttack</name>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Trying part %1 of %2: %3</source>
        <comment>number, how many, kind</comment>
        <translation>Versucht wird Teil %1 von %2: %3</translation>
    </message>
    <message>
        <source>try number %1</source>
        <translation>Versuch Nummer %1</translation>
    </message>
</context>
<context>
    <name>gui::password::SpokenOptions</name>
    <message numerus="yes">
        <source>%n syllable(s)</source>
        <translation>
            <numerusform>%n Silbe</numerusform>
            <numerusform>%n Silben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and a digit</source>
        <translation>%1 und eine Ziffer</translation>
    </message>
    <message>
        <source>%1 and digits</source>
        <translation>%1 und Ziffern</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>Silben</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>In einer Gruppe</translation>
    </message>
    <message>
        <source>all</source>
        <comment>syllables in one group</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>After one group</source>
        <translation>Nach einer Gruppe</translation>
    </message>
    <message>
        <source>After each group</source>
        <translation>Nach jeder Gruppe</translation>
    </message>
</context>
<context>
    <name>gui::password::Strength</name>
    <message>
        <source>about %1 tries</source>
        <comment>guesses</comment>
        <translation>etwa %1 Versuche</translation>
    </message>
    <message>
        <source>Common password</source>
        <translation>Häufiges Passwort</translation>
    </message>
    <message>
        <source>English word</source>
        <translation>Englisches Wort</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Word from films</source>
        <translation>Wort aus Filmen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Die Website</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Ihr Wort</translation>
    </message>
    <message>
        <source>tried first</source>
        <translation>zuerst versucht</translation>
    </message>
    <message>
        <source>rank %1</source>
        <comment>in a list</comment>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>%1, letters replaced</source>
        <comment>rank</comment>
        <translation>%1, Buchstaben ersetzt</translation>
    </message>
    <message>
        <source>%1, backwards</source>
        <comment>rank</comment>
        <translation>%1, rückwärts</translation>
    </message>
    <message>
        <source>%1, capitals</source>
        <comment>rank</comment>
        <translation>%1, Großbuchstaben</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>Kein Muster</translation>
    </message>
    <message>
        <source>Keypad pattern</source>
        <translation>Ziffernblockmuster</translation>
    </message>
    <message>
        <source>Keyboard row</source>
        <translation>Tastaturreihe</translation>
    </message>
    <message>
        <source>Keyboard pattern</source>
        <translation>Tastaturmuster</translation>
    </message>
    <message>
        <source>Repeated character</source>
        <translation>Wiederholtes Zeichen</translation>
    </message>
    <message>
        <source>Repeated block</source>
        <translation>Wiederholter Block</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Recent year</source>
        <translation>Jüngere Jahreszahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a character or block</comment>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>a common password</source>
        <translation>ein häufiges Passwort</translation>
    </message>
    <message numerus="yes">
        <source>%n common password(s)</source>
        <translation>
            <numerusform>%n häufiges Passwort</numerusform>
            <numerusform>%n häufige Passwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>an English word</source>
        <translation>ein englisches Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n English word(s)</source>
        <translation>
            <numerusform>%n englisches Wort</numerusform>
            <numerusform>%n englische Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>a word from films</source>
        <translation>ein Wort aus Filmen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) from films</source>
        <translation>
            <numerusform>%n Wort aus Filmen</numerusform>
            <numerusform>%n Wörter aus Filmen</numerusform>
        </translation>
    </message>
    <message>
        <source>a word that belongs to you</source>
        <translation>ein Wort, das zu Ihnen gehört</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that belong to you</source>
        <translation>
            <numerusform>%n Wort, das zu Ihnen gehört</numerusform>
            <numerusform>%n Wörter, die zu Ihnen gehören</numerusform>
        </translation>
    </message>
    <message>
        <source>characters without a pattern</source>
        <translation>Zeichen ohne Muster</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) without a pattern</source>
        <translation>
            <numerusform>%n Stück ohne Muster</numerusform>
            <numerusform>%n Stücke ohne Muster</numerusform>
        </translation>
    </message>
    <message>
        <source>a keyboard row</source>
        <translation>eine Tastaturreihe</translation>
    </message>
    <message>
        <source>a keyboard pattern</source>
        <translation>ein Tastaturmuster</translation>
    </message>
    <message numerus="yes">
        <source>%n keyboard pattern(s)</source>
        <translation>
            <numerusform>%n Tastaturmuster</numerusform>
            <numerusform>%n Tastaturmuster</numerusform>
        </translation>
    </message>
    <message>
        <source>a repetition</source>
        <translation>eine Wiederholung</translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>a sequence</source>
        <translation>eine Folge</translation>
    </message>
    <message numerus="yes">
        <source>%n sequence(s)</source>
        <translation>
            <numerusform>%n Folge</numerusform>
            <numerusform>%n Folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>a year</source>
        <translation>eine Jahreszahl</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahreszahl</numerusform>
            <numerusform>%n Jahreszahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n Datum</numerusform>
            <numerusform>%n Datumsangaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1 of 4.</source>
        <translation>Stufe %1 von 4.</translation>
    </message>
    <message>
        <source>%1 About %2 guesses, estimated as %3.</source>
        <comment>score, number, power of ten</comment>
        <translation>%1 Etwa %2 Rateversuche, geschätzt als %3.</translation>
    </message>
    <message>
        <source>%1 About %2 guesses, estimated.</source>
        <comment>score, power of ten</comment>
        <translation>%1 Etwa %2 Rateversuche, geschätzt.</translation>
    </message>
    <message>
        <source>Characters %1 to %2. %3 %4</source>
        <comment>first, last, two sentences</comment>
        <translation>Zeichen %1 bis %2. %3 %4</translation>
    </message>
    <message>
        <source>Falls at once, to whoever guesses online</source>
        <translation>Fällt sofort, wenn jemand online rät</translation>
    </message>
    <message>
        <source>Falls in %1 to whoever guesses online</source>
        <translation>Hält nur %1, wenn jemand online rät</translation>
    </message>
    <message>
        <source>Falls in %1 to guesses online that nobody slows down</source>
        <translation>Hält nur %1, wenn niemand das Raten online bremst</translation>
    </message>
    <message>
        <source>Falls in %1 if the hashes leak, even slow ones</source>
        <translation>Hält bei einem Leck der Hashes nur %1, selbst bei langsamen</translation>
    </message>
    <message>
        <source>Good online, but falls in %1 if the hashes leak</source>
        <translation>Online gut, hält aber nur %1 bei einem Leck der Hashes</translation>
    </message>
    <message>
        <source>Holds for centuries, even if fast hashes leak</source>
        <translation>Hält Jahrhunderte, selbst bei einem Leck schneller Hashes</translation>
    </message>
    <message>
        <source>Holds where hashes are slow, but falls at once if fast ones leak</source>
        <translation>Hält bei langsamen Hashes, fällt aber sofort bei einem Leck schneller</translation>
    </message>
    <message>
        <source>Holds where hashes are slow, but falls in %1 if fast ones leak</source>
        <translation>Hält bei langsamen Hashes, aber nur %1 bei einem Leck schneller</translation>
    </message>
    <message>
        <source>Holds %1 if slow hashes leak, but falls at once to fast ones</source>
        <translation>Hält %1 bei einem Leck langsamer Hashes, fällt aber sofort bei schnellen</translation>
    </message>
    <message>
        <source>Holds %1 if slow hashes leak, but only %2 if fast ones do</source>
        <translation>Hält %1 bei einem Leck langsamer Hashes, aber nur %2 bei schnellen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of a part, why it is cheap</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Weaker than before, by a factor of %1.</source>
        <translation>Um den Faktor %1 schwächer als zuvor.</translation>
    </message>
    <message>
        <source>Falls at once if the hashes leak</source>
        <translation>Fällt sofort bei einem Leck der Hashes</translation>
    </message>
    <message>
        <source>Falls in %1 if the hashes leak</source>
        <translation>Hält bei einem Leck der Hashes nur %1</translation>
    </message>
    <message>
        <source>Good online, but falls at once if the hashes leak</source>
        <translation>Online gut, fällt aber sofort bei einem Leck der Hashes</translation>
    </message>
    <message>
        <source>Good online, and for centuries if the hashes leak</source>
        <translation>Online gut, hält auch bei einem Leck der Hashes Jahrhunderte</translation>
    </message>
</context>
<context>
    <name>gui::password::StrengthCard</name>
    <message>
        <source>Score %1 of 4, %2</source>
        <comment>number, severity</comment>
        <translation>Stufe %1 von 4, %2</translation>
    </message>
</context>
<context>
    <name>gui::password::TimesTable</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>attacker, rate, time</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a row</comment>
        <translation>%1, gewählt</translation>
    </message>
</context>
<context>
    <name>gui::password::UserWordsEditor</name>
    <message>
        <source>Words that belong to you or the site</source>
        <translation>Wörter, die zu Ihnen oder zur Website gehören</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a title, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>Names, e-mail</source>
        <translation>Namen, E-Mail</translation>
    </message>
    <message>
        <source>Jane Smith, jane@example.org</source>
        <translation>Erika Muster, erika@example.org</translation>
    </message>
    <message>
        <source>Site, company</source>
        <translation>Website, Firma</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Children, pets, projects</source>
        <translation>Kinder, Haustiere, Projekte</translation>
    </message>
</context>
<context>
    <name>gui::password::WordsOptions</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>separators</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>ein Sonderzeichen</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list, its last part</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose a list of words</source>
        <translation>Wortliste wählen</translation>
    </message>
    <message>
        <source>Words that were there twice, left out: %1</source>
        <translation>Doppelte Wörter, ausgelassen: %1</translation>
    </message>
    <message>
        <source>The signature of the list was not verified</source>
        <translation>Die Signatur der Liste wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Dessen Text</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>%1, %2 words</source>
        <comment>a list</comment>
        <translation>%1, %2 Wörter</translation>
    </message>
    <message>
        <source>EFF long</source>
        <translation>EFF lang</translation>
    </message>
    <message>
        <source>EFF short 1</source>
        <translation>EFF kurz 1</translation>
    </message>
    <message>
        <source>EFF short 2</source>
        <translation>EFF kurz 2</translation>
    </message>
    <message>
        <source>A list of your own…</source>
        <translation>Eigene Liste…</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Random digit</source>
        <translation>Zufällige Ziffer</translation>
    </message>
    <message>
        <source>Random symbol</source>
        <translation>Zufälliges Sonderzeichen</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>First letters</source>
        <translation>Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>Each letter by chance</source>
        <translation>Jeder Buchstabe zufällig</translation>
    </message>
    <message>
        <source>After one word</source>
        <translation>Nach einem Wort</translation>
    </message>
    <message>
        <source>After each word</source>
        <translation>Nach jedem Wort</translation>
    </message>
</context>
</TS>
