<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodeVerify</name>
    <message numerus="yes">
        <source>%n step(s) behind</source>
        <translation>
            <numerusform>%n step behind</numerusform>
            <numerusform>%n steps behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) ahead</source>
        <translation>
            <numerusform>%n step ahead</numerusform>
            <numerusform>%n steps ahead</numerusform>
        </translation>
    </message>
</context>
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
    <name>gui::FindingModel</name>
    <message numerus="yes">
        <source>minus %n point(s)</source>
        <translation>
            <numerusform>minus %n point</numerusform>
            <numerusform>minus %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plus %n point(s)</source>
        <translation>
            <numerusform>plus %n point</numerusform>
            <numerusform>plus %n points</numerusform>
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
    <name>gui::hash::CheckReport</name>
    <message numerus="yes">
        <source>%n file(s) are as listed</source>
        <translation>
            <numerusform>%n file is as listed</numerusform>
            <numerusform>%n files are as listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::ChecksumTab</name>
    <message numerus="yes">
        <source>Drop to list %n file(s)</source>
        <translation>
            <numerusform>Drop to list %n file</numerusform>
            <numerusform>Drop to list %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::ChecksumVerify</name>
    <message numerus="yes">
        <source>One list at a time: %n more were not looked at</source>
        <translation>
            <numerusform>One list at a time: %n more was not looked at</numerusform>
            <numerusform>One list at a time: %n more were not looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no checksum file beside them</source>
        <translation>
            <numerusform>%n file has no checksum file beside it</numerusform>
            <numerusform>%n files have no checksum file beside them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hash in Files</source>
        <translation>
            <numerusform>Hash in Files</numerusform>
            <numerusform>Hash in Files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %n file(s)</source>
        <translation>
            <numerusform>Verified %n file</numerusform>
            <numerusform>Verified %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>Copied %n line</numerusform>
            <numerusform>Copied %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::ChecksumWrite</name>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n file or folder</numerusform>
            <numerusform>%n files and folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lists %n file(s)</source>
        <translation>
            <numerusform>%1 lists %n file</numerusform>
            <numerusform>%1 lists %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checksum files were written</source>
        <translation>
            <numerusform>%n checksum file was written</numerusform>
            <numerusform>%n checksum files were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and are left out</source>
        <translation>
            <numerusform>%n could not be read and is left out</numerusform>
            <numerusform>%n could not be read and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were passed over: other checksum files, links, pipes and devices</source>
        <translation>
            <numerusform>%n was passed over: another checksum file, a link, a pipe or a device</numerusform>
            <numerusform>%n were passed over: other checksum files, links, pipes and devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; nothing was written yet</source>
        <translation>
            <numerusform>%n could not be read; nothing was written yet</numerusform>
            <numerusform>%n could not be read; nothing was written yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::Checksums</name>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 files changed</source>
        <translation>
            <numerusform>%n of %1 files changed</numerusform>
            <numerusform>%n of %1 files changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 files are missing</source>
        <translation>
            <numerusform>%n of %1 files is missing</numerusform>
            <numerusform>%n of %1 files are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 names were refused</source>
        <translation>
            <numerusform>%n of %1 names was refused</numerusform>
            <numerusform>%n of %1 names were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 files could not be read</source>
        <translation>
            <numerusform>%n of %1 files could not be read</numerusform>
            <numerusform>%n of %1 files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All listed files are as listed, and %n more are here</source>
        <translation>
            <numerusform>All listed files are as listed, and %n more is here</numerusform>
            <numerusform>All listed files are as listed, and %n more are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n files are as listed</source>
        <translation>
            <numerusform>The file is as listed</numerusform>
            <numerusform>All %n files are as listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list are no checksum: %1</source>
        <translation>
            <numerusform>%n line of the list is no checksum: %1</numerusform>
            <numerusform>%n lines of the list are no checksums: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::CodeVerify</name>
    <message numerus="yes">
        <source>This is no code of the last or the next %n steps</source>
        <translation>
            <numerusform>This is no code of the last or the next step</numerusform>
            <numerusform>This is no code of the last or the next %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) either side</source>
        <translation>
            <numerusform>%n step either side</numerusform>
            <numerusform>%n steps either side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A code here has %n characters</source>
        <translation>
            <numerusform>A code here has %n character</numerusform>
            <numerusform>A code here has %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is no code of this or the next %n counters</source>
        <translation>
            <numerusform>This is no code of this or the next counter</numerusform>
            <numerusform>This is no code of this or the next %n counters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::CompareTab</name>
    <message numerus="yes">
        <source>%1 place(s)</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
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
    <name>gui::hash::OneTimeTab</name>
    <message numerus="yes">
        <source>Account, %n in this export</source>
        <translation>
            <numerusform>Account, %n in this export</numerusform>
            <numerusform>Account, %n in this export</numerusform>
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
    <name>gui::hash::PasswordHash</name>
    <message numerus="yes">
        <source>%1, %n pass(es)</source>
        <translation>
            <numerusform>%1, %n pass</numerusform>
            <numerusform>%1, %n passes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::StoredHashReading</name>
    <message numerus="yes">
        <source>%1 It may be %n other kind(s).</source>
        <translation>
            <numerusform>%1 It may be %n other kind.</numerusform>
            <numerusform>%1 It may be %n other kinds.</numerusform>
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
    <name>gui::hash::TokenCompare</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::TokenMake</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::hash::TokenRead</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
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
<context>
    <name>gui::headers::AddressOptions</name>
    <message numerus="yes">
        <source>%n own header(s)</source>
        <translation>
            <numerusform>%n own header</numerusform>
            <numerusform>%n own headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own authorities</source>
        <translation>
            <numerusform>%n own authority</numerusform>
            <numerusform>%n own authorities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::AuditView</name>
    <message numerus="yes">
        <source>%n serious</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n serious</numerusform>
            <numerusform>%n serious</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caution(s)</source>
        <translation>
            <numerusform>%n caution</numerusform>
            <numerusform>%n cautions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::AuditWords</name>
    <message numerus="yes">
        <source>strong, with %n gap(s)</source>
        <translation>
            <numerusform>strong, with %n gap</numerusform>
            <numerusform>strong, with %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sound, with %n gap(s)</source>
        <translation>
            <numerusform>sound, with %n gap</numerusform>
            <numerusform>sound, with %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patchy, with %n gap(s)</source>
        <translation>
            <numerusform>patchy, with %n gap</numerusform>
            <numerusform>patchy, with %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weak, with %n gap(s)</source>
        <translation>
            <numerusform>weak, with %n gap</numerusform>
            <numerusform>weak, with %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hardly protected, with %n gap(s)</source>
        <translation>
            <numerusform>hardly protected, with %n gap</numerusform>
            <numerusform>hardly protected, with %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n more</source>
        <comment>redirects</comment>
        <translation>
            <numerusform>, %n more</numerusform>
            <numerusform>, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::CertificateText</name>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed timestamp(s)</source>
        <translation>
            <numerusform>%n signed timestamp</numerusform>
            <numerusform>%n signed timestamps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::CompareTab</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header field(s)</source>
        <translation>
            <numerusform>%n header field</numerusform>
            <numerusform>%n header fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::Comparison</name>
    <message numerus="yes">
        <source>%n more row(s) are not shown</source>
        <translation>
            <numerusform>%n more row is not shown</numerusform>
            <numerusform>%n more rows are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second response scores %n point(s) more</source>
        <translation>
            <numerusform>The second response scores %n point more</numerusform>
            <numerusform>The second response scores %n points more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second response scores %n point(s) less</source>
        <translation>
            <numerusform>The second response scores %n point less</numerusform>
            <numerusform>The second response scores %n points less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header field(s)</source>
        <translation>
            <numerusform>%n header field</numerusform>
            <numerusform>%n header fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::EffectStrip</name>
    <message numerus="yes">
        <source>With this fix: %1, %n point(s)</source>
        <translation>
            <numerusform>With this fix: %1, %n point</numerusform>
            <numerusform>With this fix: %1, %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::HopsView</name>
    <message numerus="yes">
        <source>%n connection(s) in all</source>
        <translation>
            <numerusform>%n connection in all</numerusform>
            <numerusform>%n connections in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::PastedTab</name>
    <message numerus="yes">
        <source>Judged %n header field(s)</source>
        <translation>
            <numerusform>Judged %n header field</numerusform>
            <numerusform>Judged %n header fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n field(s)</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1, %n field</numerusform>
            <numerusform>%1, %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted HTTP archive, %n exchange(s)</source>
        <translation>
            <numerusform>Pasted HTTP archive, %n exchange</numerusform>
            <numerusform>Pasted HTTP archive, %n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted response, %n field(s)</source>
        <translation>
            <numerusform>Pasted response, %n field</numerusform>
            <numerusform>Pasted response, %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::PracticeTab</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::RawHopsView</name>
    <message numerus="yes">
        <source>%1, %n place(s) marked that are not as HTTP wants them</source>
        <translation>
            <numerusform>%1, %n place marked that is not as HTTP wants it</numerusform>
            <numerusform>%1, %n places marked that are not as HTTP wants them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::Recognition</name>
    <message numerus="yes">
        <source>%n known header name(s)</source>
        <translation>
            <numerusform>%n known header name</numerusform>
            <numerusform>%n known header names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known directive(s)</source>
        <translation>
            <numerusform>%n known directive</numerusform>
            <numerusform>%n known directives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n exchange</numerusform>
            <numerusform>%n exchanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::Report</name>
    <message numerus="yes">
        <source>%n serious</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n serious</numerusform>
            <numerusform>%n serious</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caution(s)</source>
        <translation>
            <numerusform>%n caution</numerusform>
            <numerusform>%n cautions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::Score</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Observatory algorithm %1, %n test(s)</source>
        <translation>
            <numerusform>Observatory algorithm %1, %n test</numerusform>
            <numerusform>Observatory algorithm %1, %n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::TlsView</name>
    <message numerus="yes">
        <source>the certificate lasts %n day(s)</source>
        <translation>
            <numerusform>the certificate lasts %n day</numerusform>
            <numerusform>the certificate lasts %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::TransportWords</name>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n redirect(s)</source>
        <translation>
            <numerusform>Stopped after %n redirect</numerusform>
            <numerusform>Stopped after %n redirects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::headers::Trial</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::password::Attack</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::password::Audit</name>
    <message numerus="yes">
        <source>None of %n password(s) is weak, leaked or used twice</source>
        <translation>
            <numerusform>The password is not weak, leaked or used twice</numerusform>
            <numerusform>None of %n passwords is weak, leaked or used twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n password(s) is weak or used twice</source>
        <translation>
            <numerusform>The password is not weak or used twice</numerusform>
            <numerusform>None of %n passwords is weak or used twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no password.</source>
        <translation>
            <numerusform>%n row has no password.</numerusform>
            <numerusform>%n rows have no password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::password::CharactersOptions</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::password::MeasureTab</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::password::PinOptions</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::password::PolicyEditor</name>
    <message numerus="yes">
        <source>NIST speaks against it: %n remark(s), at the end</source>
        <translation>
            <numerusform>NIST speaks against it: %n remark, at the end</numerusform>
            <numerusform>NIST speaks against it: %n remarks, at the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::password::Ribbon</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::password::SpokenOptions</name>
    <message numerus="yes">
        <source>%n syllable(s)</source>
        <translation>
            <numerusform>%n syllable</numerusform>
            <numerusform>%n syllables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::password::Strength</name>
    <message numerus="yes">
        <source>%n common password(s)</source>
        <translation>
            <numerusform>%n common password</numerusform>
            <numerusform>%n common passwords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n English word(s)</source>
        <translation>
            <numerusform>%n English word</numerusform>
            <numerusform>%n English words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) from films</source>
        <translation>
            <numerusform>%n word from films</numerusform>
            <numerusform>%n words from films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that belong to you</source>
        <translation>
            <numerusform>%n word that belongs to you</numerusform>
            <numerusform>%n words that belong to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) without a pattern</source>
        <translation>
            <numerusform>%n piece without a pattern</numerusform>
            <numerusform>%n pieces without a pattern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keyboard pattern(s)</source>
        <translation>
            <numerusform>%n keyboard pattern</numerusform>
            <numerusform>%n keyboard patterns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sequence(s)</source>
        <translation>
            <numerusform>%n sequence</numerusform>
            <numerusform>%n sequences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::password::WordsOptions</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
