<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CronExpression</name>
    <message numerus="yes">
        <source>A schedule has five fields: minute, hour, day of the month, month and day of the week, such as “30 2 * * *”. “%1” has %n field(s).</source>
        <translation>
            <numerusform>A schedule has five fields: minute, hour, day of the month, month and day of the week, such as “30 2 * * *”. “%1” has %n field.</numerusform>
            <numerusform>A schedule has five fields: minute, hour, day of the month, month and day of the week, such as “30 2 * * *”. “%1” has %n fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>The job %1 makes up for %n time(s) that were missed.</source>
        <translation>
            <numerusform>The job %1 makes up for %n time that was missed.</numerusform>
            <numerusform>The job %1 makes up for %n times that were missed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evergrant::AlertText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>- and %n more</source>
        <translation>
            <numerusform>- and %n more</numerusform>
            <numerusform>- and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evergrant::Handover</name>
    <message numerus="yes">
        <source>Otherwise ask the first one, and wait %n day(s) for an answer. Then the second person repairs it.</source>
        <translation>
            <numerusform>Otherwise ask the first one, and wait %n day for an answer. Then the second person repairs it.</numerusform>
            <numerusform>Otherwise ask the first one, and wait %n days for an answer. Then the second person repairs it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileStores</name>
    <message numerus="yes">
        <source>This profile was copied from another computer or folder. %n connection(s) whose grants two places must not renew are paused here: resume them if this is the place that is used now, and stop Evergrant at the other.</source>
        <translation>
            <numerusform>This profile was copied from another computer or folder. %n connection whose grants two places must not renew is paused here: resume it if this is the place that is used now, and stop Evergrant at the other.</numerusform>
            <numerusform>This profile was copied from another computer or folder. %n connections whose grants two places must not renew are paused here: resume them if this is the place that is used now, and stop Evergrant at the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerPage</name>
    <message numerus="yes">
        <source>What happened more than %n day(s) ago is deleted from the log, and cannot be brought back.</source>
        <translation>
            <numerusform>What happened more than %n day ago is deleted from the log, and cannot be brought back.</numerusform>
            <numerusform>What happened more than %n days ago is deleted from the log, and cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evergrant::api::LogMethods</name>
    <message numerus="yes">
        <source>The log is kept for %n day(s) now.</source>
        <translation>
            <numerusform>The log is kept for %n day now.</numerusform>
            <numerusform>The log is kept for %n days now.</numerusform>
        </translation>
    </message>
</context>
</TS>
