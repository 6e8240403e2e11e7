<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</TS>
