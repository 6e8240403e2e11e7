<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>gui::AboutDialog</name>
    <message numerus="yes">
        <source>%n primitives gave their published answers</source>
        <translation>
            <numerusform>%n primitive gave its published answer</numerusform>
            <numerusform>%n primitives gave their published answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not available on this system</source>
        <translation>
            <numerusform>%n not available on this system</numerusform>
            <numerusform>%n not available on this system</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CountdownRing</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::JobStrip</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StatusBar</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::Expectation</name>
    <message numerus="yes">
        <source>%1 of %2 bytes: %n digit(s) missing</source>
        <translation>
            <numerusform>%1 of %2 bytes: %n digit missing</numerusform>
            <numerusform>%1 of %2 bytes: %n digits missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 digits: %n digit(s) missing</source>
        <translation>
            <numerusform>%1 of %2 digits: %n digit missing</numerusform>
            <numerusform>%1 of %2 digits: %n digits missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 digits in place of %2: %n too many</source>
        <translation>
            <numerusform>%1 digits in place of %2: %n too many</numerusform>
            <numerusform>%1 digits in place of %2: %n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::FileModel</name>
    <message numerus="yes">
        <source>%n digest(s) in one pass</source>
        <translation>
            <numerusform>%n digest in one pass</numerusform>
            <numerusform>%n digests in one pass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::FilesTab</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to hash %n file(s)</source>
        <translation>
            <numerusform>Drop to hash %n file</numerusform>
            <numerusform>Drop to hash %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in what was copied</source>
        <translation>
            <numerusform>%n file is not in what was copied</numerusform>
            <numerusform>%n files are not in what was copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in %1</source>
        <translation>
            <numerusform>%n file is not in %1</numerusform>
            <numerusform>%n files are not in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::Panel</name>
    <message numerus="yes">
        <source>Hash %n file(s)</source>
        <translation>
            <numerusform>Hash %n file</numerusform>
            <numerusform>Hash %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::TextTab</name>
    <message numerus="yes">
        <source>Drop to hash %n file(s)</source>
        <translation>
            <numerusform>Drop to hash %n file</numerusform>
            <numerusform>Drop to hash %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
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
            <numerusform>%n digest</numerusform>
            <numerusform>%n digests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::VerdictSummary</name>
    <message numerus="yes">
        <source>%n file(s) equal their values</source>
        <translation>
            <numerusform>%n file equals its value</numerusform>
            <numerusform>%n files equal their values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n have none</source>
        <comment>files</comment>
        <translation>
            <numerusform>, %n has none</numerusform>
            <numerusform>, %n have none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not compared</source>
        <comment>files</comment>
        <translation>
            <numerusform>, %n not compared</numerusform>
            <numerusform>, %n not compared</numerusform>
        </translation>
    </message>
</context>
</TS>
