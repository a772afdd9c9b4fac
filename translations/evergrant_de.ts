<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AlertTexts</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a way, and a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewing fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an authorization or a secret ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sync job fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token does not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections: %1.</source>
        <comment>what is told of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>connections, and what is told of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told last: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. Send a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told when a person is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be told at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One alert cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alerts cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told: all alerts are paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is told when a person is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told last: %1, %2.</source>
        <comment>whom, and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been told of anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an alert of another kind: when one cannot be sent, the other tells of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it has lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the token of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ann@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+4930123456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the channel, for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic; on a public server one that nobody can guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://example.org/hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for people: pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the incoming webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key (whsec_…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is sent there any more, and what is stored for it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an address, and connections</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: it is not called until it is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last call did not arrive. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last call did not arrive. %1 The one before arrived: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been called yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last call arrived: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not called any more. Remove it at its server, too, or you will be told there that it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>This background worker tells nobody anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt: there is no such sign-in any more. Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of --data cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was answered with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No private key is stored for %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This background worker delivers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Export once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This background worker has nothing of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a consumer. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the connections that the consumer may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” works without anybody signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a connection to Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This background worker runs no jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the background worker cannot be read (%1). The program and its worker may be of different versions: run `evergrant stop`, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known to this version of Evergrant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This background worker writes no metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still fresh, renewed %1 s ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: it works, and there is nothing to renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection has the host %1. Say which one is for it: evergrant set NAME --set api_host=%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several connections have the host %1: %2. Name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiCall</name>
    <message>
        <source>The API host of %1 is not known. Give the whole address, and --allow-host with its host; or set it with evergrant set %1 --set api_host=HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a path that begins with “/” nor a whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is only sent over https, or to this machine, and to no address with a user name or “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a host of the API of %2, so it does not get the token. If it should, add --allow-host %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--header wants one line such as “Accept: text/csv”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant sets the header %1 by itself. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a method of HTTP that can be used here. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientIdCheck</name>
    <message>
        <source>There is a space in it. Copy it again from the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same as the secret. The portal shows two different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like an address. The portal shows another value for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like an e-mail address. The portal shows another value for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s client IDs end with “.apps.googleusercontent.com”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s application IDs have the form 12345678-90ab-cdef-1234-567890abcdef.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>List the services that Evergrant knows, or what one of them needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a connection&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a connection another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, so that the connection can work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how connections are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print an access token that works now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the whole Authorization header line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a command with access tokens in its environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a request to the API with the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove the access with one harmless call, and name the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop renewing a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring each new access token to a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where access tokens are brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a delivery with its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a target without changing what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver the access token now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop delivering to a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver to it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell somebody when a person is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a calendar of everything that ends on a known day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call an address while all is well, so that silence is noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the addresses that are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call an address for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call an address no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a command with access tokens, by schedule or after each renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sync jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a job now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the runs of a job, or one of them with its output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not run a job by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it by itself again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a job and its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the local HTTP endpoint and who may ask it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give tokens to programs of this computer over HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the local HTTP endpoint off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of programs for the local HTTP endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a page on which a person signs in with a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a token to every program that asks as for Google&apos;s metadata server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a file for node_exporter or Checkmk up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files for monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writing such a file, and remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the settings of connections, or write a package with their secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connections from such a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a sheet for whoever inherits the connections, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where a new profile keeps its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the profile key somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase that the profile key is sealed under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be the background worker, in the foreground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let systemd keep the background worker running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop that, and remove the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the unit that keeps it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the background worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what is wrong, and say what to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CronExpression</name>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field for the %1, “%2”, is wrong: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing beside a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step needs “*” or a range before it, such as %1-%2/5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes backwards. Write %2-%3,%4-%5 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Use numbers, “*”, ranges (1-5), lists (1,5) and steps (*/5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a name of three letters such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not within %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no step for it. Use 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@reboot is not possible. Use a time, or --after-refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known. Use @hourly, @daily, @weekly, @monthly or @yearly, or five fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A schedule has five fields: minute, hour, day of the month, month and day of the week, such as “30 2 * * *”. “%1” has %n field(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” never comes: none of its months has such a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>The background worker is ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery %1 was removed, and what was there deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery %1 was removed; nothing that was delivered was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was tried, because it is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a target of the kind %1 there are no rights to write down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a delivery “%1” already. Choose another --id, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection has at most %1 deliveries. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target like this takes no secret. Leave out --secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery %1 was added, paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are delivered to %1 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery %1 was paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery %1 was resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has no valid token just now. It is delivered after the next renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has no token that could be delivered. Authorize it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery %1 is paused. Resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are delivered to %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was delivered to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be delivered to %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no deliveries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no delivery “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery %1 is just being removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret was lost with the profile key. Remove the delivery and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this delivery was entered for %1, and goes to no other server. Remove the delivery and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryFormat</name>
    <message>
        <source>This token has more than one line and cannot stand in a header. Use --format token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is not text and cannot stand in JSON. Use --format token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has characters that readers of environment files understand differently. Say who reads it: --format env:sh for a shell, --format env:docker for docker run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has more than one line and cannot stand in an environment file. Use --format token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a format. Use one of: %2, or a template with {{access_token}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no value “%1”. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is not text and cannot stand in JSON. Leave out the filter json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no filter “%1”. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has “{{” without “}}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>Delivered, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is being delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid token just now; the delivery waits for the next renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has no token yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: new tokens are not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorize the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the delivery.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryTexts</name>
    <message>
        <source>A file on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named pipe on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Parameter Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Secrets Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HashiCorp Vault or OpenBao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret of Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address (webhook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of systemd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the role of this EC2 instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount of the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token of the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kubeconfig file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS access key (ID:SECRET)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token or secret ID of Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key (whsec_…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last delivered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last asked: %1, by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that no reader is left with an old token, it is renewed %1 before its end, or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token lives for %1 only, so it is renewed after half of that. A reader must not keep a copy for longer than the other half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks the local endpoint for it; last at about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may ask the local endpoint for it, and has not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant keeps the access token of “%1” in this place: %2. Please allow the following.

1. The user or role that Evergrant signs in with at AWS writes it:

%3
2. The program that uses the token, a Lambda function for example, reads it:

%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACCOUNT_ID stands for the twelve digits of the AWS account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop shows when a person is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heartbeat tells when a person is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no desktop here, and no alert: nobody is told when a person is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evergrant alert add mail --to ADDRESS --smtp URL, or another kind of alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert can tell that the profile key is locked, because what they are sent with is locked away, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evergrant heartbeat add URL: it needs no secret, and its silence is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tell when a person is needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer tells how it is; Evergrant sees when it asks a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has none at the moment. Evergrant goes on when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers with a page of its own, as in hotels and trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be renewed before it can: make its disk writable, give the folder back to your user, or choose another with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 kB are left on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room: renewed tokens have to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: the profile key comes from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There and unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it: press “Unlock keyring” in the window, or sign in to the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service runs, but no keyring has been created yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one, for example with the program “Passwords and Keys”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service answers in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or start the worker with a key file (evergrant serve --key-file FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer within five seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an unanswered prompt on the desktop, or sign out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open; the profile key comes from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be opened, so no token can be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that first; Evergrant tries again by itself. Until then nothing is sent and nothing deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One was made: it opens the store if the key is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evergrant doctor --recovery-code prints one to be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are available; of %2 some facts are not found in their documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file or take it out of the profile&apos;s folder providers, then run evergrant stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in pages can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no xdg-open, so sign-in pages cannot be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install xdg-utils, or use evergrant authorize NAME --no-browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name localhost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is resolved, so browsers come back after a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the OS keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a credential of systemd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile, sealed under a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the profile key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1, and an older copy is still in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make that place writable, or unlock the keyring; the copy is erased at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the profile folder: whoever has a copy of that can read the stored grants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evergrant key move --to file --key-file FILE, in a folder that backups leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each start of the background worker: evergrant key unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider: %1, grant: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token life: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh token: %1; policy in the preset: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewals: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle limit in the preset: %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what became of the last renewal is not known: its refresh token may be spent, and using it twice could end the whole sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another sign-in has taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider has just refused a renewal, and a second look is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this access does not expire; it is checked instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider gave no refresh token, so there is nothing to renew with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preset of %1 forbids a renewal before it is due (refresh_after_authorize)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider accepts no request before %1 seconds have passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried, because %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant is stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed. Lifetime of the new access token: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answered, but nothing new came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal with what the first one brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was renewed less than a minute ago, and that proves the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. It did not name the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. This is the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call that proves the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to the provider of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tried, %2 worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, no account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this line and the result of each step to the developers, without the name of the account. Say where the sign-in or the steps of the portal differed from what Evergrant shows. No line holds a secret. What nobody has verified yet is marked in evergrant providers --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs count on %1 while nobody is there, but this worker lives in a personal login: after a restart of the computer it runs only when somebody has logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let systemd run it: evergrant service install, then loginctl enable-linger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs count on %1 while nobody is there, but %2 ends with the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loginctl enable-linger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs count on %1 while nobody is there, but their key is in a keyring that opens with a personal login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to log in for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;evergrant serve&quot; in a terminal and read what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs this worker, but does not notice when it hangs: the unit is of an older Evergrant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs this worker, but does not start by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs this worker, but only while you are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loginctl enable-linger, where renewing is to go on without you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs this worker, and starts another when it does not answer for %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync jobs run in its sandbox, where node and Java cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and there MemoryDenyWriteExecute=no below [Service], if a job needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enabled, but this worker was started by the desktop or a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemctl --user start %1. It is right like this for another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That unit&apos;s profile is found with EVERGRANT_PROFILE=/var/lib/evergrant/%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worker was started by the desktop or a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evergrant service install, where nobody logs in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>The settings of the local endpoint are damaged: “%1” is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExitCodes</name>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 a person must act, 4 temporarily impossible
(network or provider), 5 keyring locked or not there, 6 no such connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>how the application proves itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a token is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the sign-in ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a renewal does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is sent with a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a secret is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what error messages mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the sign-in tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call that checks an access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the browser comes back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps in the portal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrantTexts</name>
    <message>
        <source>A person signs in once, on a phone or another computer (with a code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person: the application itself (client secret or certificate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person: a service account (key file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person: an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person signs in once, in the browser on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person, with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1: works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1: works, account “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was found out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverNotes</name>
    <message>
        <source>For the handover sheet: what it is for; empty takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: what breaks without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: who can repair it, and how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: the second person who can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: after so many days without an answer the second person takes over; 3 unless set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: what else should be known; no passwords</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>Send the consumer&apos;s key as “Authorization: Bearer KEY”. evergrant endpoint key add makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consumer may ask for no connection of this name. evergrant endpoint key list shows for which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min_valid wants a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a connection to Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker is ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consumer “%1”. evergrant endpoint key list shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is one of the local endpoint, which is off. Turn it on: evergrant endpoint enable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRun</name>
    <message>
        <source>It succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was ended by signal %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended with exit code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not end within %2 and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started. Correct its name, its permissions or --dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not started, because there was no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due while the run before was not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due %1 times while the run before was not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker ended before it was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the token: %1 is refused. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was the token of %1 is not known. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not the token, which works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobSchedule</name>
    <message>
        <source>The time zone “%1” is not known. Use a name such as Europe/Berlin, as timedatectl lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobSettings</name>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” depends on the current folder. Give the whole path of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is longer than %1 characters. Put it into a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of the command holds a null character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--time-zone is of use with --schedule only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes one second to seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--retry takes 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time for --timeout. Use a time such as 90s, 10m, 1h or 2d, at most 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a job. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the connections whose tokens the job gets, with --with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job has at most %1 connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” depends on the current folder. Give the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored settings of the job “%1” are damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>Last run %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs after the next renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs when it is asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTexts</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. It runs only when you start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each renewal of its tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after each renewal of its tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when somebody starts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none while it is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the next renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when somebody starts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: its connections were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for a run</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; one further try after a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; up to %2 further tries after a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <comment>a connection, and which of its tokens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync job “%1” does not run any more, and its history goes with it. Its program stays where it is, and so do the connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access tokens of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>A connection of the job was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its connections was removed. Add the job anew with other connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 has no run %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker is ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job “%1”. See them all with &quot;evergrant job list&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or correct --dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are at most %1 jobs. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 has other settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 was paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 was resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 is running. Wait until it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 was interrupted: the background worker ended before it was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not run by itself, because %1 was moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The job %1 makes up for %n time(s) that were missed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The job %1 was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 failed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 was skipped: the run before is not over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalhostName</name>
    <message>
        <source>This computer does not resolve the name localhost, so the browser may not come back after the sign-in. Add the line “127.0.0.1 localhost” to /etc/hosts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricsTarget</name>
    <message>
        <source>“%1” is not a kind of metrics. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a metrics file. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no path for --path. Give the whole path, beginning with “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node_exporter reads only files that end with .prom. Name the file so, for example evergrant.prom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file must begin with the age in seconds after which Checkmk ignores it. Name it for example 300_evergrant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the metrics files are damaged. Add them again: evergrant metrics add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionLabels</name>
    <message>
        <source>“%1”</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Any API behind an Auth0 tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signs in once, in a browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>know who signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay connected when nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was used before, has ended, or was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is wrong, or the application may not use this API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests answer 429; x-ratelimit headers tell what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 200 sign-ins of one user live with one application; the oldest ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dashboard open **Applications**, press **Create Application** and choose **Regular Web Application**, or **Native** for one without a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As allowed callback URL enter exactly {redirect_uri}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Settings**, **Refresh Token Expiration** choose how long a sign-in lives. It does not grow longer with rotation: after the maximum somebody has to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **APIs**, your API, and switch on **Allow Offline Access**. Without it the scope offline_access has no effect. Give its identifier as the setting **audience**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Advanced Settings**, **Grant Types** tick **Refresh Token**. Copy the **client ID** and the **client secret**, and give the tenant&apos;s address, such as acme.eu.auth0.com, as the setting **domain**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of 30 days are Auth0&apos;s defaults. If the application does not rotate, give --set refresh_policy=never-rotates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a computer without a browser: somebody enters a code elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dashboard open **Applications**, press **Create Application** and choose **Native**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Advanced Settings**, **Grant Types** tick **Device Code** and **Refresh Token**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **APIs**, your API, and switch on **Allow Offline Access**. Give its identifier as the setting **audience**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID**, and give the tenant&apos;s address as the setting **domain**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Evergrant shows a code, open the page it names in any browser and enter the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service acts for itself; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dashboard open **Applications**, press **Create Application** and choose **Machine to Machine**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the API and the permissions that it may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**, give the tenant&apos;s address as the setting **domain** and the identifier of the API as the setting **audience**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth0 counts the tokens that are given out in this way; each plan has its number for a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail marketing: contacts, lists and campaigns (V3 API).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one: somebody signs in once, in a browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the account&apos;s name and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the account&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change contacts and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see, make and send campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one, was not used for 180 days, or was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is wrong. A newly generated secret makes the one before it invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has used up its calls for today; the count begins anew at midnight UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 calls a day for each API key, whatever the number of accounts; the count begins anew at midnight UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 calls a second for each API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers do not say how many are left, or how long to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the developer portal press **My Applications** and sign in **with the account you want to connect**. A new application is private to the user who created it: nobody else can authorize it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **New Application** and choose **Authorization Code Flow and Implicit Flow**, then **Long Lived Refresh Tokens**. They survive a lost reply, and Constant Contact&apos;s own moderators say that they avoid most of the cases in which somebody has to sign in again. Rotating tokens work, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As redirect URI enter exactly {redirect_uri} and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **API key**, then press **Generate Secret** and copy the secret. The portal shows it only once, and a new secret makes the old one invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant asks for account_read and contact_data. Give other scopes, such as campaign_data or account_update, if your integration needs them. A second application of the type Device makes a good spare: losing one does not take the other along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a computer without a browser, and for a spare: somebody enters a code elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **New Application** and choose **Device** as its type, then **Long Lived Refresh Tokens**. This type has no secret and no redirect URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **API key**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Evergrant shows a code, open the page it names in any browser, sign in with the same account and enter the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application of this type is a good spare for a connection that signs in with a browser: give its API key at authorize --spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the account&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see names of files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change names and properties of files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see what is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was disconnected in the account, or the sign-in was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app key is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls of one user answer 429; Retry-After says how long to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the App Console press **Create app**, choose **Scoped access** and whether it sees one folder or everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Permissions** tick the scopes that you need and press **Submit**. What is ticked after the sign-in counts only for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Settings** add exactly {redirect_uri} to the redirect URIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **app key**. The **app secret** is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app in development takes at most 500 users, and from the fiftieth on it has to be reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repositories, issues and actions, through a GitHub App.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one: somebody enters a code at github.com. It needs no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was used before, was not used for six months, or was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI is not the one of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of this sign-in was used or is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device flow is not switched on in the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no confirmed e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5,000 calls an hour for each user; x-ratelimit headers tell what is left, retry-after how long to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Settings**, **Developer settings**, **GitHub Apps** press **New GitHub App** and choose its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick **Enable Device Flow**, leave **Expire user authorization tokens** ticked, and switch off the webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID**. A secret is not needed on this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Install App** install it where it has to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With expiring tokens switched off, or with an OAuth App, the access never ends and there is nothing to renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signs in with a browser on this computer; it needs the application&apos;s secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As callback URL enter exactly {redirect_uri}, leave **Expire user authorization tokens** ticked, and switch off the webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID**, press **Generate a new client secret** and copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail, Calendar, Drive, Sheets and the other Google APIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection acts for a person, who signs in once in a browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read, send and delete mail, also by IMAP and SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change all files in Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see all files in Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change the files made with this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything in Google Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google project is in “Testing”: Google ends this sign-in after 7 days. Publish the project in the Google Cloud console (Google Auth Platform, Audience, Publish app), and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was withdrawn, was not used for six months, is one of more than a hundred, or is from a project in Testing, where it lives 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization wants its people to sign in again from time to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the service account was deleted or belongs to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization does not allow these scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was deleted in the Google Cloud console, or by Google because it was not used for six months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was switched off in the Google Cloud console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is of another type, or the service account may not act for people in the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each API has its own quota, which the Google Cloud console shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 100 sign-ins of one account live with one client; the oldest dies without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Google Cloud console make a project, and under **APIs &amp; Services**, **Library** switch on the APIs that you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Google Auth Platform**, press **Get started** and give a name. Under **Audience** choose **Internal** if you are within a Google Workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has to be **External**, press **Publish app** under **Audience**. In the state **Testing** every sign-in ends after **7 days**, and one that was made in that state keeps its 7 days even after publishing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Data Access** press **Add or remove scopes** and choose the scopes that you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Clients** press **Create client** and choose **Desktop app**. It takes any port on this computer, so no redirect URI has to be entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret** at once: the secret is shown only this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application that Google has not verified shows a warning, and with sensitive scopes at most 100 people can use it. With a Gmail scope a change of the password ends the connection. Google deletes a client that nobody has used for six months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service account acts for itself, or for people of your Workspace; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account (client_email in its JSON file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Google Cloud console make a project and switch on the APIs that you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **IAM &amp; Admin**, **Service accounts** press **Create service account**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, and under **Keys** choose **Add key**, **Create new key**, **JSON**. Keep the file secret: whoever has it is the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file&apos;s path as the setting **service_account_file**. It holds the account&apos;s address, which is the client ID, and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share what it should reach with that address. To act for people of a Workspace, its administrator enters the account&apos;s numeric ID and the scopes under **Domain-wide delegation**; the person is the setting **username**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization may forbid keys of service accounts; then its administrator has to make an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a computer without a browser, and few scopes only: somebody enters a code elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Google Auth Platform**. If its **Audience** is **External**, press **Publish app** there: in the state **Testing** every sign-in ends after **7 days**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Clients** press **Create client** and choose **TVs and Limited Input devices**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google allows this flow only for who somebody is, files that the application made itself, and YouTube.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM: contacts, companies, deals and marketing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Evergrant: a newer one knows the address that follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change pages and e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was removed from the account, or the sign-in was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI is not among those of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 to 150 calls in ten seconds, and a number for each day, depending on the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-HubSpot-RateLimit headers tell what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps are made with HubSpot&apos;s command line tool: **npm install -g @hubspot/cli**, **hs account auth**, then **hs project create** with an app and the authentication type **OAuth**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app&apos;s configuration file enter {redirect_uri} among the redirect URLs and the scopes that you need, then run **hs project upload**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In HubSpot open **Development**, the project and its app. Under **Auth** copy the **client ID** and the **client secret**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app that was made on HubSpot&apos;s pages before June 2026 can be used, too: it stands under **Development**, **Legacy apps**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot supports legacy apps until September 2027: if this connection uses one, make the app anew as a project and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorize as a super admin of the account that you want to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scopes that are asked for must be those that were chosen in the application, or HubSpot refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service key of your own account; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the account open **Settings**, **Integrations**, **Service Keys** and press **Create service key**. It takes a super admin, or somebody with the permission for developer tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the scopes that you need and create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Show** and copy the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of a private app that is already there can be used, too: **Development**, **Legacy apps**, the app, **Auth**, **Show token**. New ones cannot be made since 26 October 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot supports private apps until September 2027: if this connection uses the token of one, make a service key and enter it in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service key cannot be used for webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any API behind a Keycloak realm, also Red Hat&apos;s build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was used before, and the realm ends a sign-in for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was ended, or was not used for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was ended, perhaps because a token was used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the admin console choose the realm, open **Clients** and press **Create client** of the type **OpenID Connect**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on **Standard flow**, and **Client authentication** if it should have a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As valid redirect URI enter {redirect_uri}. For this computer&apos;s own address Keycloak does not compare the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Client scopes** see that **offline_access** is there as an optional scope, and that the user has the role **offline_access**. Without it the sign-in ends with the session, by default after 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server&apos;s address, such as login.example.org, as the setting **domain** and the realm&apos;s name as the setting **realm**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Revoke Refresh Token is off, as by default, give --set refresh_policy=old-stays-valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on **OAuth 2.0 Device Authorization Grant**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that **offline_access** is an optional scope of the client and a role of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server&apos;s address as the setting **domain** and the realm&apos;s name as the setting **realm**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on **Client authentication** and **Service accounts roles**, and under **Service account roles** give it what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Credentials** copy the **client secret**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web shop: products, orders and customers; formerly SEOshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key and a secret of the shop; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 calls in five minutes, 3,000 an hour and 12,000 a day for each key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers say in headers how many calls are left and when the count begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the back office of the shop and open **Settings**, **Developers**. If it is not there, the plan does not include it: it takes Advanced or Professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Add API key**, give it a name and switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **key** and the **secret**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop in the American cluster needs the setting **api_host** api.shoplightspeed.com; the European one is api.webshopapp.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the shop does not have English, give its language, such as nl, as the setting **region**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may do everything in the shop. Delete it in the same place if it is not needed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of sale: sales, items and customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything the user may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change items and stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see items and stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one or was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket of 90 calls and 10 more for each register empties by one call a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-LS-Api-Bucket-Level tells how full it is, Retry-After how many seconds to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a client with Lightspeed&apos;s form for developers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As redirect URI enter exactly {redirect_uri}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorize as a user who may do what the integration needs: it gets no more rights than that user has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of sale, formerly Vend: sales, products and customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see how the store is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see products, without their cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see sales and payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make and change sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be called when something changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 calls in five minutes for each register, and 50 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After says until what time to wait. The token endpoint has a limit of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the developer portal and press **Add application**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorize from the store you want to connect. An application that Lightspeed has not approved works with at most 30 stores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since March 2025 a refresh token ends as soon as a new one is issued, so nothing else may use the same application for the same store. Since 1 June 2026 a sign-in has to name its scopes; one from before goes on with what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal token of a store with the Plus plan; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the store and open **Setup**, **Personal tokens**. It takes the **Plus** plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Add personal token**, give it a name and an expiry date, and copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first part of the store&apos;s address, such as bakery in bakery.retail.lightspeed.app, as the setting **domain_prefix**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal token survives a change of the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail marketing: audiences, campaigns and reports (Marketing API).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signs in once. The access has no end, until somebody removes it at Mailchimp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 10 calls at the same time for each user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many answer 429, very many 403 without JSON. The answers do not say how long to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Mailchimp, open **Account &amp; billing**, **Extras**, **Registered apps** and press **Register an app**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As redirect URI enter exactly {redirect_uri}. Write **127.0.0.1**: Mailchimp does not take the word localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Create** and copy the **client ID** and the **client secret**. The secret is shown only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailchimp knows no scopes: whoever authorizes gives everything that this user may do. To end it, remove the application under Connected apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key: no sign-in, and full access to the account it was made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Mailchimp, open **Account &amp; billing**, **Extras**, **API keys** and press **Create A Key**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key at once: it is shown only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part behind the dash, such as **us6**, is the data centre. Give it as the setting **region**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailchimp calls with name and password take any name; Evergrant says evergrant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook, Teams, SharePoint and everything else behind Microsoft Entra ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret (the value, not the secret ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the profile of whoever signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and change the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and change the calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and change the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read SharePoint sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send mail through SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and change the mail through IMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever the administrator has allowed the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used for 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed, or somebody withdrew the authorization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization asks for a new sign-in from time to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization wants a person to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Conditional Access policy of the organization blocks this connection. A new sign-in does not help: its administrator has to allow the application, this computer or this way of signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has agreed to what this connection asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is wrong. The value is needed, not the secret&apos;s ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such application in this directory. Check the client ID and the setting tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is a public client, which must not send a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application needs a secret or certificate, or has to be allowed public client flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that signed is not among those of the application, or has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the scopes does not exist, or does not go with this grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph answers 429 when it is asked too often, and says in Retry-After how long to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Entra admin center open **App registrations** and press **New registration**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who may sign in. For one organization copy its **Directory (tenant) ID** and give it to Evergrant as the setting **tenant**; without it any account can sign in, which an application of one organization refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Redirect URI** choose **Web** if you make a secret, **Public client/native** if not, never **Single-page application**: its sign-ins end after 24 hours. Enter {redirect_uri}. The port does not matter, everything else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **Application (client) ID**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a secret open **Certificates &amp; secrets**, press **New client secret** and copy its **Value** at once. Note the day on which it expires: on that day the connection stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **API permissions** add the delegated permissions that your integration needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a public client a change of the password ends the connection; with a secret it does not. Instead of a secret you can use a certificate: give the settings client_auth private_key_jwt, client_certificate_file and client_key_file. Exchange Online switches off SMTP with a password by default at the end of December 2026: programs that send mail that way can use a connection with the scope https://outlook.office.com/SMTP.Send, which goes with no Graph scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application acts for itself and nobody signs in; an administrator allows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret (the value), or the private key of a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Entra admin center open **App registrations**, press **New registration** and choose **this organizational directory only**. A redirect URI is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **Application (client) ID** and the **Directory (tenant) ID**; the latter is the setting **tenant**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **API permissions** add **Application permissions** and press **Grant admin consent**. Delegated permissions have no effect here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Certificates &amp; secrets**. Either press **New client secret** and copy its **Value** at once, or upload a certificate and give the settings **client_auth** private_key_jwt, **client_certificate_file** and **client_key_file**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the day on which the secret or certificate expires: on that day the connection stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application with Application permissions may reach every mailbox of the organization. The administrator can limit it in Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Entra admin center open **App registrations** and press **New registration**. A redirect URI is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Authentication** and set **Allow public client flows** to **Yes**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **Application (client) ID**, and for one organization the **Directory (tenant) ID** as the setting **tenant**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Evergrant shows a code, open the page it names in any browser and enter the code within 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft blocks this flow by a policy of its own, “Block device code flow”, in organizations that had not used it for 25 days when the policy came (from February 2025). The sign-in then ends with AADSTS53003, and an administrator has to exempt the account under Conditional Access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other OAuth 2.0 service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any service with OAuth 2.0 or an API key whose addresses you enter yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out where the service registers applications, often under **Developers**, **API** or **Integrations**, and make a new one for the **authorization code** flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As redirect URI enter {redirect_uri}. If the service insists on a fixed port, choose one and give the whole address as the redirect URI of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID** and, if there is one, the **client secret**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the service&apos;s documentation take the **authorization endpoint** and the **token endpoint**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many services hand out a lasting sign-in only for a special scope such as offline_access. Without a refresh token nothing can be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register an application for the **device** flow; often it has no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the service&apos;s documentation take the **device authorization endpoint** and the **token endpoint**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application acts for itself; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register an application for the **client credentials** flow, often called machine to machine or service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**. If the service wants a signed assertion instead, give the settings **client_auth** private_key_jwt and **client_key_file**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the service&apos;s documentation take the **token endpoint**, and the scopes or the audience it wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no refresh token: each access token is asked for anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of yours vouches for an account; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key, and let the service know its public part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID**, or what the service calls the issuer of the assertion, and give the path of the private key as the setting **client_key_file**. The account that it vouches for, the subject of the assertion, is the setting **username**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key, a token or a name with a password; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key, token or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an **API key** or a token at the service, with no more rights than the integration needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not go into **Authorization: Bearer**, give the header as the setting **header_name** and what stands before the key as the setting **header_prefix**. For a name with a password give **Basic** as header_prefix and the name as the setting **username**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a harmless call that only works with the key, and give its address as the setting **probe_endpoint**. Evergrant makes it now and then, so that you hear of it when the key has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is never renewed. Without probe_endpoint nobody notices that it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any API behind an Okta organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one, was not used for too long (7 days, unless the administrator set another time), or was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests answer 429; X-Rate-Limit-Reset says at what time the count begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the admin console open **Applications**, press **Create App Integration** and choose **OIDC** and **Web Application**, or **Native Application** for one without a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Grant type** tick **Refresh Token**. Without it the scope offline_access has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sign-in redirect URI enter exactly {redirect_uri}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Assignments** assign the person who will sign in, and copy the **client ID** and the **client secret**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the organization&apos;s address, such as acme.okta.com, as the setting **domain**. For an authorization server of your own give its ID as the setting **realm**; in its access policy refresh tokens must be allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the grace period for rotation was set to 0, give --set refresh_policy=revokes-family. If the application does not rotate, never-rotates is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the admin console open **Applications**, press **Create App Integration** and choose **OIDC** and **Native Application**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Grant type** tick **Device Authorization** and **Refresh Token**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow **Device Authorization** in the access policy of the authorization server, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID**, and give the organization&apos;s address as the setting **domain**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service acts for itself and proves it with a key; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the admin console open **Applications**, press **Create App Integration** and choose **API Services**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Client Credentials** choose **Public key / Private key** and add a key. Keep its private part: Okta does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the scopes that you need in the authorization server, and give them to the connection: there are none by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID**, and give the path of the private key as the setting **client_key_file** and the organization&apos;s address as **domain**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a client secret instead of a key give --set client_auth=client_secret_basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other OpenID Connect service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any service that publishes its addresses under its issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the administration of the service register a new **client** for the **authorization code** flow with **refresh tokens**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the **issuer**, such as https://login.example.org/realms/main. Everything else is read from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope offline_access asks for a sign-in that lasts when nobody is there. Some services hand it out only after their administrator has allowed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the administration of the service register a new **client** for the **device** flow with **refresh tokens**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the administration of the service register a new **client** for the **client credentials** flow, often called machine to machine or service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the **issuer**, such as https://login.example.org/realms/main, and the scopes or the audience that the service wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the **issuer**, such as https://login.example.org/realms/main, and the scopes that the service wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Evergrant without an account: a small provider inside this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to register. Go on and press **Authorize**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page opens in the browser. Press **Allow** there, as you would at a real service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Tokens of the practice provider open nothing, so you may break whatever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting: invoices, payments and reports (Intuit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change the books; there is no scope for seeing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one, was not used for 100 days, or was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong, or belongs to the other of development and production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company (realm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 calls a minute for each company, 10 at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a 429 wait a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the developer portal press **Create an app** and choose **QuickBooks Online and Payments** with the scope **accounting**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Keys &amp; credentials** add {redirect_uri} as a redirect URI. This computer&apos;s own address is taken with the keys for **development** only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app&apos;s settings enter a **Reconnect URL**, which the portal asks for since January 2026: a page of yours that tells people how to sign in again. Evergrant does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**. Those for **production** appear after you have answered Intuit&apos;s questionnaire, and take an https address as redirect URI: give it as the redirect URI of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you authorize, choose the company that you want to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else may renew the same sign-in: a second renewal at the same time may end it. After five years somebody has to sign in again in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, leads and everything else in a Salesforce organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the APIs as the user who signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open pages as the user who signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see who signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name for refresh_token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was withdrawn, was not used for too long, or was replaced by a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user who signed in was deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization is locked or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator has not allowed the user to use this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer key is wrong, or the application is too new: it takes some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has a number of calls for 24 hours; Sforce-Limit-Info in the answers says how many are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers do not say how long to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In **Setup** open **External Client App Manager** and press **New External Client App**. New Connected Apps cannot be made any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on **OAuth** and enter {redirect_uri} as the callback URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the scopes **Manage user data via APIs (api)**, **Access unique user identifiers (openid)** and **Perform requests at any time (refresh_token)**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Policies** let the refresh token expire only if it is **not used for 30 days**, which Evergrant never lets happen. Where Salesforce limits the idle time, “valid until revoked” is no longer offered. With refresh token rotation a token that is used twice ends the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **consumer key** and the **consumer secret**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a sandbox give the setting **domain** test.salesforce.com, for your own domain its name, such as acme.my.salesforce.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application that was just made works only after some minutes. A partner&apos;s application in more than two customers&apos; production organizations needs PKCE, refresh token rotation, the limit of 30 idle days and a list of allowed addresses since 11 May 2026. Somebody who has not used a connected app before can sign in to it only if it is installed in the organization (since September 2025): its administrator installs it under **Connected Apps OAuth Usage**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate acts for one user, whom an administrator has allowed once; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key and a certificate, and an **External Client App** with **OAuth** and **JWT Bearer Flow** switched on. Upload the certificate there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Policies** choose **Admin approved users are pre-authorized** and add the user&apos;s profile or permission set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **consumer key**, and give the path of the private key as the setting **client_key_file**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user&apos;s name as the setting **username**, and for a sandbox the settings **domain** test.salesforce.com and **audience** https://test.salesforce.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This grant has no refresh token: each access token is asked for anew. The certificate has a last day, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application acts as a user that the administrator chose; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an **External Client App** with **OAuth** and **Client Credentials Flow** switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Policies** enter the user under **Run As**. Give that user no more rights than the integration needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of your own domain, such as acme.my.salesforce.com, as the setting **domain**: login.salesforce.com does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web shop: products, orders and customers (Admin API).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app that somebody allows once, in a browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see orders of the last 60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was retired, has ended after 90 days, or the app was removed from the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials are only for shops of the organization that owns the app. For another shop use the grant “code”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cost points of a bucket that fills up again by itself; an empty one answers 429.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the developer dashboard press **Create app**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under **Configuration** add {redirect_uri} to the allowed redirection URLs and choose the Admin API scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the shop&apos;s name before **.myshopify.com** as the setting **shop**, and install the app in that shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant asks for an access that ends each hour and is renewed. The lasting ones end for public apps on 2027-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app of your own organization, in that organization&apos;s shops only; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the developer dashboard of the organization that owns the shop press **Create app**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a version of the app with the **Admin API scopes** that you need and release it. The access has these scopes; they are not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the app in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app&apos;s **Settings** copy the **client ID** and the **client secret**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the shop&apos;s name before **.myshopify.com** as the setting **shop**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each access lasts 24 hours and is asked for anew. For shops of other organizations it has to be the grant “code”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of a custom app that is already there in your own shop; nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a custom app that was made in the shop&apos;s admin before 2026: **Settings**, **Apps and sales channels**, **Develop apps**. New ones cannot be made there since 1 January 2026; choose client credentials in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not installed yet, choose the Admin API scopes and press **Install app**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Reveal token once** and copy it: it is shown only this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lives until the app is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting: invoices, contacts and bank transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change invoices, credit notes, quotes and purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see invoices, credit notes, quotes and purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and make payments, prepayments and overpayments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see payments, prepayments and overpayments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change bank transactions and transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see bank transactions and transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change manual journals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see manual journals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change invoices and transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero ends it in September 2027, and applications made since 2 March 2026 cannot use it: ask for accounting.invoices, accounting.payments and accounting.banktransactions in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see invoices and transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero ends it in September 2027, and applications made since 2 March 2026 cannot use it: ask for accounting.invoices.read, accounting.payments.read and accounting.banktransactions.read in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see accounts and tax rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see aged payables and receivables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the balance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see profit and loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the trial balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the executive summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xero ends it in September 2027, and applications made since 2 March 2026 cannot use it: ask for a scope for each report in its place, such as accounting.reports.profitandloss.read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token is not known, was not used for 60 days, or was replaced more than 30 minutes ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application may not ask for one of the scopes. One made since 2 March 2026 has the granular scopes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is of another kind: Web app, PKCE and Custom Connection exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 calls a minute and 5,000 a day for each organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After says how long to wait, X-Rate-Limit-Problem which limit it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the developer portal press **New app** and choose **Web app**, or **Mobile or desktop app** for one without a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID**, and for a Web app press **Generate a secret** and copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you authorize, choose the organization. Evergrant asks for **offline_access** in this very request: without it Xero gives nothing that could be renewed, and it cannot be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application made before 2 March 2026 may ask for the former scopes, such as **accounting.transactions**, until September 2027; name them with the connection&apos;s scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sign-in for each Xero user and application: keep it in one place only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Custom Connection: one organization, nobody signs in; Xero charges for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the developer portal press **New app** and choose **Custom connection**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the scopes that this connection asks for, and enter the e-mail address of somebody who may allow it; that person gets a message and chooses the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the **client ID**, press **Generate a secret** and copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Custom Connection costs a fee each month for the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM, Books, Desk and the other Zoho applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change everything in the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see everything in the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see who the users of the CRM are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see how the CRM is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change everything in Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was withdrawn, or is older than the newest twenty of this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is wrong, or the account lives in another region than the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID is wrong, or the client is not allowed in the region of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 20 sign-ins of one user live; the next one ends the oldest without a word. At most 5 new ones a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 10 renewals of one sign-in in ten minutes, then it is blocked for a while; asking on prolongs that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 30 access tokens of one sign-in live at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the API console of **your region** (zoho.com, zoho.eu, zoho.in, ...), press **Add Client** and choose **Server-based Applications**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As authorized redirect URI enter exactly {redirect_uri}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside zoho.com give the end of your region&apos;s address, such as eu or com.au, as the setting **region**; for Canada (zohocloud.ca) it is ca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If accounts of other regions have to be connected, too, open the client&apos;s **Settings** and allow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sign-in counts: of more than 20 of one user the oldest ends. Do not authorize again and again for tests.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderView</name>
    <message>
        <source>%1 (until %2)</source>
        <comment>%2 is a day such as 2027-09-01</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Until %2. %3)</source>
        <comment>%2 is a day such as 2027-09-01, %3 a sentence about what to do then</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Keeps OAuth 2 grants alive for unattended integrations.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Folder that holds all state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the start of a session: without a window, and not at all for those who have never added a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>This connection belongs to “%1”, and it could not be found out whether the new sign-in does, too: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection belongs to “%1”, but the new sign-in is for another account that is called the same or looks alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection belongs to “%1”, but the new sign-in is for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant stops before somebody has decided about that. It keeps the new sign-in and asks again when it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is replaced before somebody has agreed, in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in has ended already. Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret was entered for %1, but it is now asked for by %2. Enter the client secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service_account_file holds a key already: leave out client_key_file and client_certificate_file, or take them back with --set client_key_file= --set client_certificate_file=. To use them in its place, add --set service_account_file=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_certificate_file is of no use without its private key: give client_key_file, too, or take the certificate back as well with --set client_certificate_file=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service_account_file: %1 needs a key. Give the file with --set service_account_file=PATH, or a private key with --set client_key_file=PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_key_file: the client proves itself with a private key. Give it with --set client_key_file=PATH, or choose another client_auth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_secret: without one nobody can tell who asks. Give it with --client-secret-stdin, or a private key with --set client_auth=private_key_jwt --set client_key_file=PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service_account_file: it is for the server %1, but this connection asks %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider “%1” in this installation. Add its preset file, or remove the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant is stopping, so nothing new is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`evergrant providers` lists those that exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grant: %1 cannot be used with “%2” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_id: %1 needs one (there it is called “%2”). Copy it from the provider&apos;s portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_secret: %1 needs one (there it is called “%2”). Give it with --client-secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_secret: this connection is nothing but its key or password. Give the new one, or remove the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_secret: it holds a line break or another control character. Copy it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: a connection named “%1” exists already. Nothing was changed. Choose another name, or remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider: there is no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider: there is no “%1” in this installation, so its settings cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: a connection named “%1” exists already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has resumed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is a copy, and the original may still renew %1. Move it from there, or resume it here first if the original is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away with a package. Nothing is renewed here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: it is renewed here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection added from a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`evergrant status` lists those that exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking “%1” at %2 could end %3, too: the same client registration, and no other account as far as is known. Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved away: revoking it would end it where it is renewed now. Nothing was removed. Leave out --revoke, or give --revoke=all to revoke it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not revoked: at %1 it stays valid until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection removed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer woke up from sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is connected to a network again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant store is gone, and there are no copies of it in a keychain. Put back a backup of it, or authorize every connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant is stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ID token lacks the nonce that was sent with the sign-in. If that stays so, remove the scope “openid” from the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ID token belongs to another sign-in than the one that was begun here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of %1 is awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds a newer token than this profile, so the profile was probably restored from a backup. The newer token is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens were taken from the keychain copy, because the profile had none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s secret cannot be stored just now. Import the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable access token to prove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 no call is known that could prove the access. The setting probe_endpoint can name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not tell where the account is, so the access cannot be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access belongs to “%1”, but was given for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh_token: this connection works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh token was handed in by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet that %1 could know this connection by. Enter the secret or key: evergrant set %2 --client-secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new sign-in could be stored neither in the grant store nor in the keychain. It is kept in memory; do not stop Evergrant before this is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored grants are not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last renewal is not stored yet. Move it when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in is under way, or waits for an answer. Move it when that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens of the last renewal are not stored yet, so the next one has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant was given by %1, but the token endpoint is now at %2. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not decode the client secret in the header, so from now on it is sent there as it is (client_auth=%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spare sign-in is no longer accepted. The main one is not affected; make a new spare when it suits you. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare sign-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewed tokens could be stored neither in the grant store nor in the keychain. They are kept in memory; do not stop Evergrant before this is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewed tokens are stored now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code was made. One that was made before does not work any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored grants are open, and the key is back in its place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored grants are open until Evergrant&apos;s worker ends. The key could not be put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored grants can be read, so there is no reason to begin anew. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is back; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old store, whose key is lost, was kept as %1. What the keychain has a copy of goes on; the other connections have to be authorized again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s access tokens end as soon as they are given out, so there is none that could be used. It is asked again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved away with a package, and is renewed where that was imported. Two places that renew it would end it for both. Only if the package was lost: evergrant resume %1 --take-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move was interrupted, and its pause could not be ended: %1 To renew it here: evergrant resume %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move was interrupted before the connection had left, or while it was being taken back: it is renewed here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect_uri: “%1” does not lead to this machine. Use http://localhost:PORT/PATH or http://127.0.0.1:PORT/PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free port was found on this machine for the redirect URI. Name one with --redirect-uri http://%1:PORT%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gave no refresh token, so a person has to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sign-in is about to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no way to revoke from here. Remove the application in its account settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no consent to revoke. Delete the key or secret at the provider if nobody else uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no grant to revoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was revoked, because it could end %1, too: the provider may count both as one authorization of the same client registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant was revoked at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not allow everything that was asked for: %1 is missing. Allow it for the application or the account there, and authorize again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an access token but no refresh token, so it could not be renewed by itself. Look in its portal for a switch that allows refresh tokens for this application, or add the scope that asks for one (often offline_access), and authorize again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an access token but no refresh token, so it could not be renewed by itself. It hands one out for the scope “%2”: allow that for the application in its portal, and authorize again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the application to bearer tokens in its portal, and authorize again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register exactly this redirect URI in its portal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret anew from its portal; somebody may have made a new secret there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the scopes and the other settings of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the refresh token that was handed in, but answered with an access token that cannot be used. %2 Nothing was replaced. Switch the application to bearer tokens in its portal, and hand in another refresh token: this one may be spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not complete the sign-in: “%2”. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no usable answer, so the sign-in has to be repeated: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized, and the first renewal worked. Evergrant renews it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized. Evergrant renews it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized. This access does not expire; it is checked once a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first renewal did not work yet, and will be tried again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spare sign-in is stored and kept alive from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spare sign-in is stored. The main one has trouble of its own, so it was not tried beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main sign-in did not survive the second one, so that has taken its place at once. This provider does not keep two side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spare sign-in is stored. The main one could not be renewed beside it just now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spare sign-in is stored. Its first renewal did not work yet, and will be tried again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spare sign-in is stored, and both work side by side. It is kept alive from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in has no open question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question: this answers another question than the one that is open, so nothing was changed. Look at the sign-in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works without anybody signing in. Evergrant renews it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain opened, but not all copies of the tokens in it could be read yet. Evergrant tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the stored grants was lost, but the keychain has a copy of each of them: nothing is lost. The old store was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the main one is no longer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the provider refuses the client of the main one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after an interrupted renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spare sign-in has taken over %1. Integrations go on; make a new spare when it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s access tokens live shorter than the %1 seconds asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API refused the access token, and it cannot be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API refused the access token, so it is being renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker ends, and the renewed tokens of “%1” are stored nowhere. If the connection does not work any more, authorize it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was replaced. This could not be written down, so Evergrant asks again when it starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new sign-in was not used and not revoked: at %1 it stays valid until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant does not revoke it, because that could end %1, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To end it sooner, remove the application in the account&apos;s settings there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant holds no unused sign-in of “%1” any more. If there was one, remove the application in the account&apos;s settings at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in of “%1” is under way, and could end with it. Try again when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new sign-in is stored now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleSentence</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At minute %1 of each hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>how often, and two times of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the hours %2</source>
        <comment>how often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour at minute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 hours from %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the days %1 of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and besides on each %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 if that is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchKeywords</name>
    <message>
        <source>newsletter, mailing list, e-mail marketing, campaigns, contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web shop, online store, e-commerce, orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash register, till, point of sale, retail, shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounting, bookkeeping, invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers, CRM, sales, contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login, single sign-on, SSO, identity provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail, mail, calendar, Drive, Sheets, Workspace, YouTube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook, Office, mail, calendar, Teams, OneDrive, SharePoint, Entra, Azure, Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files, cloud storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source code, git, repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another service, not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try, test, demo, learn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>Issuer address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device code address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to check with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a lost reply does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant (organization)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word before the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What breaks without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can repair it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person who can repair it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without an answer after which the second person takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory ID or domain, such as example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as login.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the dot in the shop&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short word, such as us6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the dot in your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person it acts for, such as office@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as api.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as X-Api-Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file; belongs to the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file from the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file; empty means: those of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means: 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature with the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter it again: it was meant for the other address only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that gives and renews tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that begins a sign-in on another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that ends tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that tells whether a token is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the provider; the other addresses are found from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_secret_basic, client_secret_post, private_key_jwt or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a refresh token whose answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A harmless API call that proves the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory ID or domain of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the dot in the shop&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region or data centre of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the dot in your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API that tokens are for, as some providers want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the API that tokens are for (RFC 8707)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI of the sign-in, as it is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header that carries the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word before the token in that header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name beside a password; account that a service account acts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the private key (PEM); read once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key (PEM); read once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file of a service account; read once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities to trust in place of the system&apos;s (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy, http or socks5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that one request may take; 15 unless set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of --set:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The sign-in has not ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as a tag like en or pt-BR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in for Evergrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the account that your integrations shall use. Starting ends a sign-in for this connection that is under way elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 here or on another device, enter this code there and allow the access. Then go on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page of the service and sign in there. If it ends on a page that does not load, copy the address of that page from the browser into the field below. Then go on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page that did not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the account from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not work any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens its page once, and within ten minutes. evergrant endpoint sign-in makes another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetSettings</name>
    <message>
        <source>Region of AWS; default: as the AWS profile says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of ~/.aws/config and ~/.aws/credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role to assume before writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KMS key for encryption; default: the account&apos;s own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard, Advanced or Intelligent-Tiering; default: as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server than AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also ask the metadata service of this EC2 instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not read the value back; needs no right to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write; its folder must exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions, octal; default: 0600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite instead of replacing, for files that are mounted one by one; readers may see a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named pipe; is made where it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the parameter, /path/name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or ARN of the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of Vault or OpenBao; further nodes of it after commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount of the key/value engine and path of the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the secret; default: token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token, approle, kubernetes or cert; default: token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount of the method; default: its usual name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, or the role id of approle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token of the service account, for kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate, for cert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the client certificate, for cert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority that signed the server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret to write; it must exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key within the secret; default: token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: in a pod its service account, else ~/.kube/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context of the kubeconfig file; default: its current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ends by then; default: 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of target. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target of the kind %1 has no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of --%1 has more than one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target of the kind %1 needs --%2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a target. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a target of the kind command runs a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--min-life takes 0 to 31622400 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored settings of a delivery are damaged: the field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key, checked daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts call it “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not working (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May need you soon (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watched (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au&amp;thorize with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au&amp;thorize in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-au&amp;thorize with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-au&amp;thorize in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace the secret or key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect the settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not watched at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window is older than the background worker and does not have the state “%1”. Quit Evergrant and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state “%1”</source>
        <comment>a word that this version does not have</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not authorized yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewing fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings need correcting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes every time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a spare key, and its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy in the keyring: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy in the keyring: not yet. It is written as soon as the keyring accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy in the keyring: no, it is turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its renewal fails for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used up: make a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization, its tokens and the stored secret of “%1” are deleted from this computer and from the keyring. Scripts that ask for “%2” stop working. To use the account again, somebody has to set it up and sign in again. At %3 the authorization stays valid until it ends, unless you revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenEnvironment</name>
    <message>
        <source>%1 and %2 would both be %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenFiles</name>
    <message>
        <source>The token cannot be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AccessTokenCard</name>
    <message>
        <source>Access token expires in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until the access token expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AccountBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to %2, but %3 has signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Which account shall integrations use? Nothing is replaced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace by the new account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AddAlertDialog</name>
    <message>
        <source>&amp;Send a test at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who shall be told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows on this computer only, and only while somebody is signed in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its arguments; it gets the message on its standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: it needs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: with user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All; or names, with * and ?: prod-*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10m; 0s: at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4h,24h,72h; none: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; for example 22:00-07:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, numbered</source>
        <comment>a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one thing that is told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 · Which service do your integrations use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How should Evergrant sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare it at %1 (a few minutes, only once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AddDeliveryDialog</name>
    <message>
        <source>What AWS has to a&amp;llow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the token of “%1” be brought?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant tries the place first, and then brings it each new token by itself. The renewal key never leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its arguments; it gets the token on its standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to use what this computer has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with the time of its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of an environment file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header file of curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reader keeps a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For up to 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For up to 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For up to 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For up to an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AddHeartbeatDialog</name>
    <message>
        <source>Add a heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is called every ten minutes while all is well, and with /fail behind it when it is not. healthchecks.io gives you one, or a server of your own; it tells you when the calls stay away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://hc-ping.com/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AdvancedFields</name>
    <message>
        <source>Advanced: proxy, certificates, time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in the header of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, not encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in the text of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature with the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AlertActions</name>
    <message>
        <source>Added. A test is being sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heartbeat is added. Its address is called every ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the alert?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heartbeat is paused. Pause it at its server, too, or you will be told there that it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the heartbeat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heartbeat is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AlertSettings</name>
    <message>
        <source>Authority that signed the server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server: smtp://HOST:587 or smtps://HOST:465</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender; default: the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name at the mail server; its password with --secret-stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection whose access token signs in at the mail server (XOAUTH2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account SID; its token with --secret-stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging service, instead of a sender&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server of that kind than api.twilio.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server of the topic; default: https://ntfy.sh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ends by then; default: 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of alert. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the telephone number in international form, for example +4930123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic of ntfy has 1 to 64 of the characters A-Z, a-z, 0-9, “_” and “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the address to send to, with --to URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who reads it, with --to, for example the name of the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert of the kind %1 has no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of --%1 has control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert of the kind %1 needs --%2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--after takes a time up to 7d, for example 10m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--remind takes up to ten ascending times, for example 4h,24h,72h, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no pattern for names of connections. It has the characters of a name, and “*” and “?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the id of an alert. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of --to is too long, or has control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an alert of the kind command runs a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored settings of an alert are damaged: the field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a level. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--quiet takes two times of day, for example 22:00-07:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AlertStatus</name>
    <message>
        <source>Paused until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent last: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. Send a test.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AlertStore</name>
    <message>
        <source>The stored secret of the alert %1 is damaged. Remove the alert and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AlertText</name>
    <message>
        <source>%1 needs a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 need a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be renewed at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 cannot be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert %1 cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is unlocked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 is delivered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 succeeds again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert %1 can be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Evergrant on %1 and press “Authorize”, or run there: evergrant authorize %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Evergrant on %1 and press “Re-authorize”, or run there: evergrant authorize %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself. To try at once, open Evergrant on %1 and press “Try again now”, or run there: evergrant refresh %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in on %1, or open Evergrant there and press “Unlock keyring”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Evergrant on %1 and press “Correct settings”, or run there: evergrant set %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Evergrant on %1 and press “Resume”, or run there: evergrant resume %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see what it wrote, run on %1: evergrant job log %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has other trouble now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant on %1 cannot read its tokens, so nothing is renewed and programs get no tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of %1 ends within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of %1 ends in %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant, still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant on %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things work again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends come near: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things do not work: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>- and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open Evergrant on %1 to see what to do for each, or run there: evergrant status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more messages today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You got as many messages today as one recipient gets on a day. What happens until midnight is told tomorrow, if it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Evergrant on %1 to see what is wrong, or run there: evergrant status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or sign in from wherever you are. This address works until %1:</source>
        <comment>as in “16:40” or “tomorrow 06:48”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are asked for a code, it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sign-in for “%1” is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test of the alert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AlertsPage</name>
    <message>
        <source>Who is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an aler&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer that is switched off tells nobody. A heartbeat is an address that is called every ten minutes while all is well; its server tells you when the calls stay away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a heart&amp;beat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant runs where nobody looks. When a person is needed, because a sign-in has ended or a sync job fails, it tells somebody: by mail, SMS, Slack, Teams, ntfy, a webhook or a program of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told until it is there again. What is shown here is what was known last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for &amp;an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for &amp;eight hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause for a &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause until it is resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AnnouncedEnd</name>
    <message>
        <source>the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on, %2 may refuse the scope %3.</source>
        <comment>as in “From 1 Sep 2027 on”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on, %2 may refuse the scopes %3.</source>
        <comment>as in “From 1 Sep 2027 on”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on, %2 may not answer at its present address any more (%3).</source>
        <comment>as in “From 1 Sep 2027 on”; %3 as in “token_endpoint”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on, %2 may refuse what this connection was set up with.</source>
        <comment>as in “From 1 Sep 2027 on”</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ApiCheck</name>
    <message>
        <source>No call is known that would show whether this access works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network wants you to sign in before it lets anything through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AttemptCard</name>
    <message>
        <source>Mo&amp;re about the selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token without a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not concluded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, but without a clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token with fingerprint %1, generation %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay policy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state of the grant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (spare)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of an event and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event to see all that is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept about this request: its connection was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is no longer kept: the journal holds the latest twenty of each connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Attention</name>
    <message>
        <source>Another account has signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizationCard</name>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends if unused for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the latest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizationResponse</name>
    <message>
        <source>The answer of %1 to the sign-in says two things at once, so it was not used. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the sign-in does not come from %1, so it was not used and nothing was sent. Check the issuer in the connection&apos;s settings: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizeFlow</name>
    <message>
        <source>Preparing the sign-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until somebody has entered the code; this page goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking… This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in is under way. Finish it where it was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens. Sign in there, and check that it shows the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens. Sign in there and allow access; this page goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address on any device and enter the code there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the sign-in link and open it in a browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has signed in. Nothing is replaced before you have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing the account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has answered elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the provider&apos;s answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was replaced: “%1” stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizePanel</name>
    <message>
        <source>Cop&amp;y sign-in link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open browser a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste add&amp;ress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the browser ends on a page that does not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the browser ended on a page that does not load, copy its whole &amp;address and paste it here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://localhost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page that did not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is copied. Open it in a browser on this computer; this page goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Autostart</name>
    <message>
        <source>%1 cannot be changed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::BrowserConsentAttempt</name>
    <message>
        <source>The connection does not say where to sign in. Add authorization_endpoint and token_endpoint to its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an https address, so nothing is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not say where to fetch the access, so nothing was sent. Sign in again and choose the account there, if it asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. If the page at %1 complained about the redirect address, register exactly this one there: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::BundleDialog</name>
    <message>
        <source>Diagnostic bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever helps you: how everything is, and what happened lately. Tokens are in it as fingerprints only, secrets not at all; accounts and services are named. Read it, then save it and send it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at everything… Services that do not answer take a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evergrant-diagnostics.txt</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::CallGatherer</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a title, and how many connections have it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is news about a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is news about %1 connections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::CallbackPage</name>
    <message>
        <source>You are connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant keeps this connection working from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. If you did not mean to decline, start again in Evergrant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the sign-in that Evergrant is waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may come from an older window, so nothing was done with it. Go on in the newest sign-in window, or start again in Evergrant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant has stopped waiting for it. Start again there when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant is not waiting for it any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant shows what happened and what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as a tag like en or pt-BR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window and go back to Evergrant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::CheckCard</name>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ChoosePage</name>
    <message>
        <source>What do you connect? A name, or a word such as newsletter or accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other OAuth 2 service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps for %1 may differ slightly in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known here for “%1”. Does the service&apos;s documentation for developers speak of OAuth 2? Then it works all the same: you need two addresses from that documentation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ClientCredentials</name>
    <message>
        <source>The stored credentials of the client are damaged, or were written by a newer version of Evergrant. Enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Condition</name>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no usable answer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered the renewal with an access token that cannot be used. %2 Have the application there switched to bearer tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a new refresh token, which is stored, but without an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for patience: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the client id or the client secret (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the request, so a setting must be corrected (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the renewal: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Asking once more to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply of %1 was lost, and the token from before is no longer accepted: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id or the client secret is probably not accepted.</source>
        <comment>%1: “Acme answered 403 without a reason.”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It did so several times, so the sign-in is probably no longer accepted.</source>
        <comment>%1: “Acme answered 400 without a reason.”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is tried again every hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The token before it may still be accepted, so that one is tried once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed with the token before the last one, which is no longer accepted. Nobody was needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed. A reply was lost before; asking again brought it. Nobody was needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of this computer wants somebody to sign in before it lets anything through, so %1 was not reached. Open any web page in a browser and sign in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker was interrupted before the answer was stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Connection</name>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” of a connection is wrong: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of “%1” must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of grant. The kinds are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a connection. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a UUID is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 2026-09-03T16:40:00Z is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionActions</name>
    <message>
        <source>%1 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works; the account is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is still locked. Enter its password in the window that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code that was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Recovery &amp;code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is copied. Scripts get a token with: evergrant token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts and cron jobs ask for this &amp;name. Those that use the old one have to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title in this window; scripts do not see it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the new secret from the provider&apos;s portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the secret of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;secret from the provider&apos;s portal. It goes straight to your keyring:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of “%1” are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionExport</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of Evergrant (schema %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “schema” is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “connections” is missing or is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “%1” is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of “%1” is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 deliveries, jobs, alerts and heartbeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this field is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy name for scripts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionMove</name>
    <message>
        <source>The outcome of its last renewal is not known yet, and only this profile can find it out. Move it when “evergrant status” says that it works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionPackage</name>
    <message>
        <source>a part of the package is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the package is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package is damaged or cut short (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of Evergrant (schema %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionsFile</name>
    <message>
        <source>it was written by a newer version of Evergrant (schema %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “schema” is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “connections” is missing or is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection “%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections could not be saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an earlier version. The changes that were made to it were made again; to do without them, stop Evergrant, delete %2 and put that version back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2), and there is no good previous version. Correct it by hand, or put back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous version of it is used instead, with the changes that were made to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous version of it is used instead; the last changes may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used: %2. %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program after Evergrant had ended without saving everything. What Evergrant had changed before was added to it, and that version was kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the last changes to the connections are lost: %1 is damaged. It is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two connections had the same name. One of them is now called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was damaged while Evergrant was running, and was written anew. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program while Evergrant was running. That version was kept as %2; stop Evergrant before editing the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionsPanel</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In groups, by &amp;need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By next &amp;renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Press Escape to see all connections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Consents</name>
    <message>
        <source>The connection “%1” needs nobody to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::CopyBundle</name>
    <message>
        <source>The copies in the keychain were written by a newer version of Evergrant. Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies in the keychain are damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::DbusNotifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::DeliveryActions</name>
    <message>
        <source>The delivery is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::DeliveryStore</name>
    <message>
        <source>The stored secret of the delivery %1 is damaged. Remove the delivery and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Dependent</name>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this field is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::DesktopApplication</name>
    <message>
        <source>Evergrant is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on renewing in the background. Click its icon to open the window again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::DetailsPage</name>
    <message>
        <source>Re&amp;new now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back the timeline reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline.png</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-&amp;authorize in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a spare &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;title…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename &amp;for scripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy name for scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct settin&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pe&amp;ople and notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handover sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is renewed until it runs again. What is shown here is what was known last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another spare &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new spare &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::DeviceConsent</name>
    <message>
        <source>%1 did not hand out a code just now. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not hand out a usable code (HTTP status %2). Check the setting device_authorization_endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not say where to get a code. Add device_authorization_endpoint and token_endpoint to its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an https address, so nothing is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::DeviceConsentAttempt</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody entered the code in time. Start again for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in has no address to paste. Open %1 on any device and enter the code %2 there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::DevicePanel</name>
    <message>
        <source>1. Open this address on any device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Enter this code there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is good for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::DidYouMean</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1” or “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”, “%2” or “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Discovery</name>
    <message>
        <source>What %1 publishes about itself cannot be read. Check the issuer in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say where its token address is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer &quot;%1&quot; is not an https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the provider was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be asked for its addresses. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 publishes nothing about itself at the usual addresses. Check the issuer in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it: evergrant set %1 --set issuer=%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 gives no issuer that could be used: “%2”. Check the issuer in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the address of the metadata. The issuer that it gives is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer was entered as “%1”, and the server gives it as “%2”. The two must be the same, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 gives its issuer as “%2”, which is another one. Check the issuer in the connection&apos;s settings. If the server&apos;s is what you mean:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the whole address in the setting %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives its %2 as the relative address “%3”, and only a whole one can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives its %2 as “%3”, which is not an https address, so nothing is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers the request for its metadata with a redirect to %2, and redirects are not followed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the issuer in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is probably “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::DurableFile</name>
    <message>
        <source>The disk is full: %1 cannot be written. Make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk or the folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::EmptyPage</name>
    <message>
        <source>Nothing to keep alive yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a service once. Evergrant then renews the access by itself, and your scripts ask it for a token whenever they run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with the practice provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pretend service on this computer: nothing can go wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::EndpointService</name>
    <message>
        <source>The local endpoint does not listen. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::EngineAlerts</name>
    <message>
        <source>%1 has no access token, so nobody can be signed in with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::EngineMetrics</name>
    <message>
        <source>No metrics are written. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Event</name>
    <message>
        <source>The event cannot be read: its field “%1” is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a level of the log. The levels are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::EventLog</name>
    <message>
        <source>The event log %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::FactsCard</name>
    <message>
        <source>Documentat&amp;ion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where an account is, such as Data centre: us6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Evergrant knows about %1 is from its documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps for %1 may differ slightly in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not verified: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::GrantCodec</name>
    <message>
        <source>The stored tokens were written by a newer version of Evergrant. Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored tokens are damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::GrantEnds</name>
    <message>
        <source>%1 ends this sign-in on %2, however often it is renewed. Somebody has to sign in again before then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::GrantLife</name>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>as in “on 8 Dec 2026” or “on Fri 16:40”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization ends in %1.</source>
        <comment>as in “13 days”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization ends %1.</source>
        <comment>as in “at 16:40” or “tomorrow 06:48”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again within %1.</source>
        <comment>as in “13 days”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again before %1.</source>
        <comment>as in “16:40” or “tomorrow 06:48”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings within %1.</source>
        <comment>as in “13 days”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings before %1.</source>
        <comment>as in “21 Mar 2026”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new client secret within %1.</source>
        <comment>as in “13 days”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new client secret before %1.</source>
        <comment>as in “16:40” or “tomorrow 06:48”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the settings before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an end of an authorization. They are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets an authorization that nobody uses end, this one %2. It has to be renewed before then; otherwise somebody has to sign in again.</source>
        <comment>%2 as in “on 8 Dec 2026” or “tomorrow 06:48”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorization ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends this authorization %2, however often it is renewed. Signing in again before then interrupts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in again before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 a client secret ends some time after it was made, this one %2 at the latest. Make a new one in the provider&apos;s portal and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret ends %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::GrantPage</name>
    <message>
        <source>&amp;Which one is mine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – the usual way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::GrantStore</name>
    <message>
        <source>The attempt %1 is not in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an outcome that can be recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored in %1. Make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be stored in %1: the disk or the file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant store %1 is damaged; it was left as it is. Put back a backup of it. Without one, move the file away and authorize every connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Evergrant. Use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer belongs to tokens that have been replaced by newer ones since; it was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier renewal of these tokens is not concluded yet, so no other was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant store %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile key does not fit the stored grants in %1: it belongs to another profile, or was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant store %1 belongs to another profile and cannot be opened with this one. Put back the profile.json that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant store %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant store %1 could not be read to its end, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old grant store could not be put aside, so nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored secrets of the connection %1 are damaged. Put back a backup, or authorize again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored grants are locked: the profile key has not been read from the keychain yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Handover</name>
    <message>
        <source>Delivery “%1”: %2</source>
        <comment>%2 is a place, such as a path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync job “%1”: %2</source>
        <comment>%2 is a program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program “%1”, over the local endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of days from 1 to 365 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line of text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”: %3.</source>
        <comment>%1 is a field of the handover sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What breaks without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can repair it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person who can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who can repair it. Name two people: %1</source>
        <comment>%1 is a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can repair it. Name a second person: %2</source>
        <comment>%2 is a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second sign-in is kept, and takes over by itself where the first is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Evergrant runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person may look at any time how it is: evergrant status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>When it needs a person, ask the first one, and wait %n day(s) for an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After that, the second person does the steps above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that computer cannot be used any more, make it again on another one from a copy of its settings: evergrant import FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the secret or key, from the portal of the service: %1</source>
        <comment>%1 is a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the file with the key, made in the portal of the service: %1</source>
        <comment>%1 is a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there: %1</source>
        <comment>%1 is a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make that copy now and keep it with this sheet: evergrant export %1 &gt; FILE. There is nothing secret in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the first person does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the computer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the computer %1, for the user %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the computer %1, for the user %2, in the folder %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application ID (client ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends if unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unless it is renewed before; Evergrant does that by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; somebody has to sign in before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the latest; make a new one in the portal before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Evergrant, from the tray or the menu of programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “%1” in the list at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new secret or key at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new secret or key at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Evergrant press More, then “Replace key…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it and press OK. The sign turns green: it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the new key and press OK. The sign turns green: it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Re-authorize”. Where that button is not shown, press More and then “Re-authorize”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address that is shown, on any device, and enter the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1 with the account of the integration, not with your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1 as “%2”, not with an account of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to what %1 asks. The sign in Evergrant turns green: it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover sheet of Evergrant, %1. There is nothing secret in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::HandoverDialog</name>
    <message>
        <source>Handover sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever looks after this next: print it or keep it with your papers. There is nothing secret in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handover</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Health</name>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the renewal %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last attempt was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant was interrupted before an answer of %1 was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 without a reason.</source>
        <comment>%2: as in 400</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no usable answer %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no usable answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network wants a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewing fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider answered %1</source>
        <comment>as in 400</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last tried %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to sign in, but the secret or key for %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret or key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last attempt did not finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1 once; from then on Evergrant renews by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not authorized yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed by itself %1.</source>
        <comment>as in “at 06:48” or “Wed 22:10”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next renewal about %1; what is in hand lasts until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next renewal about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in hand lasts until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access does not expire; it was last checked %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access does not expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the access lasts is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being renewed right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews %1</source>
        <comment>“at 16:30” or “tomorrow 06:48”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds. Integrations wait that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next renewal is about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewal starts in a moment, or as soon as an integration asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A renewal is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last access has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewal is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing does not work at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last renewal failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations do not work until a renewal succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not working · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next renewal may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of %1 was lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant tries once more before that; signing in again now is the safe way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewal at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer refused to store it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewed access is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant holds it in memory and keeps trying: do not switch this computer off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations do not work until it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a new sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations do not work until you have signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings need a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the settings of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations do not work until this is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer was lost here: either the access was withdrawn, or somebody else renewed it with a copy of this profile, or this computer was restored from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the stored access is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then nothing is sent and nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant cannot read its keys, so nothing is sent and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations work again as soon as the keyring is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Nothing is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was copied. Renewing in two places would end the access for both: resume if this is the place that is used now, and stop the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody paused this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations do not work until it is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: this is a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked; nobody has to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish signing in to %1 in the browser, or on the other device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations work again after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations have had no access since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations keep working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations keep working until %1 today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations keep working until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant tries again %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · works until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client id or secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings need a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a state of a connection. The states are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations do not work here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations keep working here until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations keep working here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away. Nothing is renewed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was exported to be moved (%1), and is renewed where that package was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it works there, remove it here. Only if the package was lost: evergrant resume %1 --take-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came here with a package (%1), and was never renewed here since: probably that package was imported somewhere else, too, or taken back where it is from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Heartbeat</name>
    <message>
        <source>This is no address to call. It looks like https://HOST/PATH, without a user name; plain http is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::HelpWindow</name>
    <message>
        <source>Evergrant help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← &amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostic bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::HttpServer</name>
    <message>
        <source>%1 is not this computer. Only localhost, 127.0.0.1 and [::1] can be listened on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not listen on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by another program. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by %2. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::InputForm</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Please fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no file %2 that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::IntroPage</name>
    <message>
        <source>&amp;How it works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Introspection</name>
    <message>
        <source>%1 gave no usable answer about the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this client ask about its tokens. Check client ID and secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::JobActions</name>
    <message>
        <source>Remove the sync job?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync job %1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::JobDialog</name>
    <message>
        <source>Add a sync job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each renewal of its tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a schedule, and after each renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when somebody starts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every night at 2:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter of an hour in office hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Monday at 6:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the first of each month at 6:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its arguments: /opt/sync/contacts --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a title, and a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s; for example Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1h; for example 90s, 10m or 2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0; so many after a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the sync job “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Next: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a schedule, or choose one of the examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::JobPanel</name>
    <message>
        <source>&amp;Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access tokens of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not run yet. Press “Run now” to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has written nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>in words, and as it was entered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sync job runs until it is there again. What is shown here is what was known last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of run %1, which goes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::JobStore</name>
    <message>
        <source>The disk is full, so nothing can be stored in %1. Make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be stored in %1: the disk or the file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the sync jobs, %1, is damaged; it was left as it is. Put back a backup of it, or move it away and add the jobs again; then run evergrant stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Evergrant. Use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::JobsCard</name>
    <message>
        <source>Sync jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sync job %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::JobsPage</name>
    <message>
        <source>Add a jo&amp;b…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sync job yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync job is a program of yours that needs an access token: a nightly import, for example. Evergrant gives it the token, runs it by schedule or after each renewal, keeps what it wrote, and says after a failure whether it was the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection first: a sync job runs with its access token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::KeyCustody</name>
    <message>
        <source>The profile key is a credential of systemd, and this background worker was not started by the unit that has it. Start the unit: systemctl start evergrant-worker@USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile key is being moved just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be noted where the profile key is, so it stays where it was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile key is not sealed under a passphrase: it comes from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker was started with --key-file, and would look for the key there the next time. Start it without first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile key is there already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key is there than that of this profile: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::KeyFiles</name>
    <message>
        <source>%1: %2 cannot be read: %3. Name the file itself; the background worker reads it as your user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::KeyMaterial</name>
    <message>
        <source>The certificate belongs to another private key. Enter the two files that were made together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate ended on %1. Make a new one and upload it at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate begins only on %1. Is the clock of this computer right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be read. Its file must be in PEM form, with a line &quot;BEGIN CERTIFICATE&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::KeyNote</name>
    <message>
        <source>The file key-source.json of the profile, which says where the profile key is kept, is damaged. Put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::KeyRescue</name>
    <message>
        <source>Enter the recovery code: evergrant doctor --recover-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery code was made. If you can, put back what held the key (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is impossible: evergrant doctor --begin-anew puts the stored grants aside, and you authorize again what the keychain has no copy of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery code was made for the grants that are stored here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::LateEventReader</name>
    <message>
        <source>There is no log yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Learned</name>
    <message>
        <source>The provider&apos;s answer names a “%1” that Evergrant does not send tokens to. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::LifeBar</name>
    <message>
        <source>%1 percent of its life left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::LogModel</name>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::LogPage</name>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only one connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the log fits. Try a shorter search or another filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every renewal and every failure will be noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the log as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evergrant-log.csv</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines are written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::LoopbackReplyHandler</name>
    <message>
        <source>The provider&apos;s answer holds neither a code nor an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of the page after the sign-in. It begins with %1 and has a question mark in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Open the sign-in page of this one and paste the address that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not complete: there is no code in it. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in is over already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::MailAddress</name>
    <message>
        <source>This is not a mail address. Enter one like name@example.org, without a display name and without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a telephone number at a mobile operator. The operators have shut down most of their gateways from mail to SMS, so that such mails are lost without notice. Use the kind sms or ntfy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::MainWindow</name>
    <message>
        <source>Evergrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support mode: you see everything, and nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching the background worker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker stopped and was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::NetworkAccess</name>
    <message>
        <source>%1 is not the address of a proxy. It looks like http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 with the certificate authorities cannot be read (%2). Correct the setting ca_file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form. Correct the setting ca_file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is to show a certificate, but none was entered. Enter certificate and private key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another private key. Enter the two files that were made together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::NextCommand</name>
    <message>
        <source>%1 was moved away and has no valid token here. It is renewed where its package was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused and has no valid token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy; the original may still renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Run: %2</source>
        <comment>%1 is a sentence, %2 a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no valid token: %2.</source>
        <comment>%2 is a few words, such as “sign in again”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no valid token. %2</source>
        <comment>%2 is a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::OAuth</name>
    <message>
        <source>Signing in with a private key needs to know for whom it signs. Add token_endpoint or issuer to the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::OsKeychain</name>
    <message>
        <source>The keychain is locked. Unlock it, for example by signing in to the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain yet. Make one with the desktop&apos;s password program, and make it the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain in this session: no program offers one on the session bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps a window of it is waiting for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop session in which Evergrant&apos;s worker was started has ended, and its keychain with it. Restart the worker to use the keychain of the present session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty value cannot be kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not keep what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question for its password was dismissed, or could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::OutcomeBar</name>
    <message>
        <source>Renewing all connections: %1 of %2 are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;voke it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Passphrase</name>
    <message>
        <source>There is not enough memory to make a key of a passphrase: %1 MB are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make a key of the passphrase, %1 MB of memory and %2 passes are asked for. More than %3 MB and %4 passes are not given: the file was changed, or a newer Evergrant has written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how the passphrase becomes a key here: a newer Evergrant may know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::PeopleCard</name>
    <message>
        <source>People and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit people and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>such as Who can repair it: Petra</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who can repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person alone can repair it: name a second one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::PeopleDialog</name>
    <message>
        <source>People and notes for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever looks after this next. It stands in the details and on the handover sheet; no program uses it. Do not write passwords here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: nightly contact sync of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: the newsletter goes to old addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, and how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else who knows the account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::PolicyDialog</name>
    <message>
        <source>What AWS has to allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this text to whoever manages the AWS account. There is nothing secret in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeGrants</name>
    <message>
        <source>This refresh token is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This grant has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refresh token was used before, so the whole grant has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeHost</name>
    <message>
        <source>The practice provider could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::PracticePages</name>
    <message>
        <source>en</source>
        <comment>the language of this page, as a tag like en or pt-BR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May Evergrant use your practice account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page stands for the one that a real service shows. Press Allow to let Evergrant in, or Deny to see what happens then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only practice: this page comes from your own computer, nothing leaves it, and the account opens nothing real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeServer</name>
    <message>
        <source>Practice account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is too old. Start the sign-in again in Evergrant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This grant type is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token to revoke is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeSignIns</name>
    <message>
        <source>The application&apos;s request is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application did not name an address on this computer to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only response_type=code is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code_challenge with the method S256 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not known here, or its minute is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used before, so what came of it has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was given to another application or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code_verifier does not fit the code_challenge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeState</name>
    <message>
        <source>The memory of the practice provider cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice provider cannot read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice provider cannot write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::PreferencesWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I &amp;log in, without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;ways start without a window, as an icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Evergrant is quit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Evergrant is quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep renewing in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop renewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations have access only as long as the background worker runs. Stopping also ends one that runs as a service of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify me when a connection needs somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this desktop. Mail and chat messages are set up under Alerts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stored here is encrypted. The key to it is in the keyring of your desktop, unless another place was chosen on the command line: evergrant key. A recovery code opens the store where the keyring is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the access of unattended integrations alive. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker writes its mails and notifications in the language of the window that was opened last. What is in the log stays as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::PrivateKey</name>
    <message>
        <source>This is a key for SSH. A key in PEM form is needed: its file has a line &quot;BEGIN PRIVATE KEY&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for the private key holds only the public part. Choose the file that has a line &quot;BEGIN PRIVATE KEY&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for the private key is not in PEM form. A .pfx or .p12 file is turned into one with: openssl pkcs12 -in FILE.pfx -nodes -out FILE.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key cannot be read: its file is damaged or cut short. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private key. Enter the file that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is protected by a password. Take the password off with: openssl pkey -in KEY.pem -out PLAIN.pem — Evergrant keeps the key encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of private key cannot sign for a provider. Make an RSA key of 2048 bits or more, or one on the curve P-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key has only %1 bits. Make one of 2048 bits or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key cannot sign with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Probe</name>
    <message>
        <source>%1 It says: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept this access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call that should prove the access was refused; whether that is the access&apos;s fault is not known for this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepts this access, but does not allow the call that proves it. Perhaps the account lacks a right, or the application was switched off there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepts this access, but does not allow the call that proves it. It needs the scope “%1”; the account may also lack a right, or the application was switched off there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. This is the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not check the access just now (HTTP status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call that should show whether the access works gave no usable answer (HTTP status %1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Profile</name>
    <message>
        <source>The profile folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 is not a folder of yours. Use another one, or run Evergrant as its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users can look into the profile folder %1, and that cannot be changed. Choose a folder on a disk that knows owners and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileKeySource</name>
    <message>
        <source>The key file %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this profile is not in %1 any more. Put the file back; without it the stored grants cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 has to be yours and readable by you alone: chmod 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 did not keep what was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile key is given by systemd as %1, and only the unit&apos;s administrator can replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd credential %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to keep a key in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile key is sealed under a passphrase, which has not been entered since the background worker started. Enter it: evergrant key unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile key is sealed under a passphrase. Choose another place for it, or a new passphrase, before the background worker ends: evergrant key move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile key in %1 is damaged: it has to be %2 bytes, or twice as many hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is open, but the key of this profile is not in it any more. Put back the keychain that had it; without it the stored grants cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileLock</name>
    <message>
        <source>%1 cannot be locked: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Evergrant worker is already running on this profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileStores</name>
    <message>
        <source>The background worker started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile folder %1 is on a disk that is read-only. Tokens in hand are handed out, and nothing is renewed. Make the disk writable, then run evergrant stop; the next command starts a new worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker was told to stop before it had started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant store was damaged. It was kept as %1, and a new one is filled from the copies in the keychain before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was copied from another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This profile was copied from another computer or folder. %n connection(s) whose grants two places must not renew are paused here: resume them if this is the place that is used now, and stop Evergrant at the other.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evergrant::Provider</name>
    <message>
        <source>%1 needs the setting “%2”. Give it with --set %2=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no “%2” for the setting “%3”. There are: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of %2 is not a usable address. Correct the settings that are part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a client ID (%2). Give it with --client-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 told at the sign-in does not make a usable %2. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s credentials are for %1, so they were not sent to %2. Correct the addresses in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ProviderPreset</name>
    <message>
        <source>this grant is not among the grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the same for every grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the grants has a refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider file %1 cannot be used. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 256 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one of error, description_contains, error_codes, status is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes with at_most_days only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an HTTP header is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this header is not for credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one word, or an empty text, is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it only goes with the scheme “Basic”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name has no “:” (RFC 7617)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it only goes with the method “POST”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON pointer is expected, beginning with “/”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON pointer is expected, beginning with “/”, or the name of a learned value in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of the characters a-z and “_” is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a parameter is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line of at most 40 characters is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an origin needs them, and nothing else has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host such as api.example.org, or a suffix such as .example.org, is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{%1}” is learned, so the host must end in a fixed name such as .example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{%1}” is neither a required setting, nor one with a default, nor learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{%1}” is not known yet when this address is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an origin stands at the beginning of an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an https:// address is expected (http:// only for this computer itself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a required setting nor one with a default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no host for the default “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a learned value has this name, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands here a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a setting with a default would always stand in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” points at nothing in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grant “%1” needs it, as an endpoint, as a required setting or by discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a browser brings “{%1}”, and the grant “%2” has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“required” is expected: a static grant is its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a static grant has to say how its credential is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Basic” needs a name: here, as the client ID or as the setting “username”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client credentials are nothing without a secret or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a client secret and without it anybody may use the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grant “%1” has no refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs an “issuer”, as an endpoint or as a required setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is among neither the scopes nor the always_scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than absolute_limit_days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not among the known scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2027-09-01 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence of at most %1 characters is expected, with a full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected, or an object of a text that ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 64 of the characters a-z, 0-9 and “-” are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a required setting has no default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of the characters a-z and “_” is expected that is no setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this endpoint is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“none” does not go with a required client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a client secret only “none” is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scopes are single words without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the known scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scope and a few words about it are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant sets this itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an HTTP header and one line of plain text are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path is expected, beginning with “/”, of letters, digits and “/._~-”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an https:// address is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host for each value of the setting is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting cannot have this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host such as api.example.org is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of whole numbers is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number above 0 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ProviderRules</name>
    <message>
        <source>one of %1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1, window:SECONDS, window:SECONDS,then:revokes-family is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::QuitDialog</name>
    <message>
        <source>Quit Evergrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep renewing without the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop renewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep renewing in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your %1 connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant can go on in the background, so that scripts can ask it for tokens, or stop altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background Evergrant goes on renewing %1 without a window. If it stops, nothing is renewed and scripts get no new tokens until Evergrant or a script starts it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::QuitFlow</name>
    <message>
        <source>Stopping… A renewal that is under way is finished first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::RecentEventsCard</name>
    <message>
        <source>Recent events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::RecoveryCode</name>
    <message>
        <source>There is not enough memory to keep a key in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole recovery code, or a character of it is wrong. It has nine groups of four characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code belongs to another profile, or was replaced by a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this &amp;code down and keep it away from this computer. It opens the stored access if the keyring loses its key. It is shown this once; an earlier code does not work any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::RedirectListener</name>
    <message>
        <source>The redirect address %1 does not lead to this computer. It has to begin with http://localhost, http://127.0.0.1 or http://[::1].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::RegisterPage</name>
    <message>
        <source>What integrations may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet? You can close this window: what you have typed stays here until Evergrant quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should it be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: Newsletter of Hotel Adler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it from the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the service insists on a fixed port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters and digits, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it; it goes straight to your keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the portal gives one; it goes straight to your keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 If it is right all the same, go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::RegistrationCard</name>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::RemoveDeliveryDialog</name>
    <message>
        <source>Remove a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

No new token is brought there any more. What reads it there works until that token ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete what is there, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::RemoveDialog</name>
    <message>
        <source>Remove a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also revoke at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also revoke the authorization at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also revoke it, although the others may stop working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it stays valid there until it ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::RenewAll</name>
    <message>
        <source>%1 of %2 connections could not be renewed. The list says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Renewed %1 of %2 connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was renewed: none of the %1 connections needs it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed %1 of %2 connections; the others do not need it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 connections are renewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ReplyWatch</name>
    <message>
        <source>The certificate of the provider&apos;s server has expired, so nothing was sent. If the clock of this computer is right, only the provider can correct that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the provider&apos;s server is not valid yet, so nothing was sent. Is the clock of this computer right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by a trusted authority, so nothing was sent. If your network inspects traffic, put its certificate authority into a file and name that in ca_file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for another host, so nothing was sent. Check the addresses in the connection&apos;s settings, and the network&apos;s sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s server wants a certificate from this connection, or does not accept the one it has. Enter the one that the provider knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe connection to the provider could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s server does not accept connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s server was not found. Is the network there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between this computer and the provider wants a name and password, or does not accept those it was given. Enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy could not connect to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer was far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s address is not https, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was over before it could be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the provider ended without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ResultPage</name>
    <message>
        <source>Is this the account that your integrations shall use? If not, sign out of it in the browser, or use a private window, and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, sign in a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts get a token with this command. Evergrant sees to it that it is fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program on another computer, in a container or in AWS Lambda gets it by a delivery: Evergrant brings each new token there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used some&amp;where else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works. This is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts get the key as a header line with this command. Evergrant checks it once a day and says when it stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the portal whether the application may stay connected when nobody is there, and authorize again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the application the scope %1 in the portal, and authorize again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gave nothing to renew this access with, so it ends soon. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check did not succeed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::RunsModel</name>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ScopePicker</name>
    <message>
        <source>The grey line is always on: without it nothing can be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes, separated by spaces; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further scopes, separated by spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes: tick at least one thing that integrations may do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Sealer</name>
    <message>
        <source>There is not enough memory to keep a key in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored value cannot be decrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile key is damaged: it has to be %1 bytes long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::ServiceAccount</name>
    <message>
        <source>This is the file of an OAuth client, not of a service account. A service account&apos;s key is made under IAM &amp; Admin, Service Accounts, Keys, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is for “%1”, not for a service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the key file of a service account: it does not say &quot;type&quot;: &quot;service_account&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account file is not JSON. Choose the file that Google Cloud offered for download when the key was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account file is not complete: client_email or an https token_uri is missing. Download a new key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::Setting</name>
    <message>
        <source>an https:// address is expected, without user name and “#” (http:// only for this computer itself, such as http://localhost:8080/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only letters, digits, “.”, “-” and “_” are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line of text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole address without “#” is expected, such as https://api.example.org/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole address without “#” is expected, such as http://localhost:43117/callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an HTTP header is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host name is expected, such as api.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole path of a file is expected, beginning with “/”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address such as http://proxy.example.org:3128 or socks5://name@localhost:1080 is expected, without a password: that is given with --proxy-password-stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 300 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::SettingsDialog</name>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What integrations may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key or client ID by which the provider knows the application belongs to the connection and cannot be changed: if it is wrong, add the connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the settings of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key takes effect at once, and is checked. The old one is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::SetupSteps</name>
    <message>
        <source>As redirect URI enter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open portal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::SignInPage</name>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is in the list already. You can close this window and sign in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant tries at %1 whether what you entered works. Nobody has to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signs in to %1 on any device with a browser, such as a phone, and enters a code there. It has to be the account that your integrations shall use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks in your browser whether Evergrant may use the account. Sign in with the account that your integrations shall use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is in the list already. You can close this window; the list shows what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is something mistyped? Go back and correct it. Or close this window: the connection is in the list already, and can be corrected there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::SignInRefusal</name>
    <message>
        <source>the redirect address of this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in at %1 was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know the redirect address. Register exactly this one in its portal: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not grant what the connection asks for. Compare its scopes with those that the application has in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this application sign people in this way. Allow this kind of sign-in in its portal, or choose another for the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application at %1 does not allow sign-ins with a code. Turn the device flow on in its portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer sign-ins with a code for this application. Choose another type for it in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this application. Check client ID and client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody entered the code in time. Start again for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know the code of this sign-in any more. Start again for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault just now. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too busy just now. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the sign-in (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::SignIns</name>
    <message>
        <source>spare: “%1” has no sign-in yet that another one could stand in for. Authorize it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_id: another registration can only be given for a spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_id: that is the registration of the connection itself, so the spare would share its fate. Leave it out, or give another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” works without anybody signing in: neither a spare nor a device is of use to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spare: “%1” has three spare sign-ins, and all of them are ready. More are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is just being removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::SmallFile</name>
    <message>
        <source>it is larger than %1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a pipe or a device, not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not for its owner alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::SpareDialog</name>
    <message>
        <source>You sign in a second time, and Evergrant keeps that sign-in alive beside the first. If the first one is ever lost, the spare takes over by itself and integrations go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the &amp;same registration at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick, and it helps in most cases. It is proven only that both work side by side: some providers end both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;another registration at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safest: register a second application in the portal with the same redirect URI. What happens to one then does not touch the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another registration of the type &amp;Device, using a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As safe, and without a browser here: register a second application of the type Device in the portal. It has a client ID (or API key) but no secret and no redirect URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID of the other registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret of the other registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spare key for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the client ID of the other registration from the provider&apos;s portal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::TimeText</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days and hours, as in “3 days 4 h”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::TimelineStrip</name>
    <message>
        <source>renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 renewals, %2 troubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a valid token was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no valid token is known of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::TokenEndpoint</name>
    <message>
        <source>%1 offers no way to revoke the access. Remove it in your account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation address of %1 is not https, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be asked to revoke the access. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not revoke the access (HTTP status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no introspection endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::TokenReply</name>
    <message>
        <source>The provider answered with something that is not a token answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answered with HTTP status %1 and no readable reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 without a reason.</source>
        <comment>as in “Acme answered 400 without a reason.”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the renewal with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer contains no access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its access tokens are of the type “%1”, and Evergrant can use those of the type “Bearer” only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between this computer and the provider asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network wants somebody to sign in before it lets anything through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::TrayIcon</name>
    <message>
        <source>The background worker cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew &amp;all now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Evergrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::UsageCard</name>
    <message>
        <source>Where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a deli&amp;very…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each new token to a file, a program, AWS, Vault, Kubernetes or a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts on this computer get the token with: evergrant token %1
For a program that runs somewhere else, add a delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts on this computer get the token with: evergrant token %1
Each new token is also brought to these places:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights in &amp;AWS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::WindowHeader</name>
    <message>
        <source>&amp;Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the list of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the programs that run with access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;erts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows who is told when a person is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews every connection now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops renewing for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⋯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew or pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>short form of Add connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connection (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerApplication</name>
    <message>
        <source>The background worker stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerWatch</name>
    <message>
        <source>The background worker was stopped. Nothing is renewed until it runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant cannot reach its background worker. What is shown here may be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant cannot reach its background worker. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::Alerts</name>
    <message>
        <source>The alert %1 was sent (%2). %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert %1 can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert %1 cannot be sent. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert was removed meanwhile, or the background worker is ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker is ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no alert “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an alert “%1” already. Choose another --id, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are at most %1 alerts. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert like this takes no secret. Leave out --secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert %1 (%2) was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert %1 was paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert %1 was resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs in with %1, so trouble with %1 cannot be told by it: add an alert of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret was lost with the profile key. Remove the alert and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this alert was entered for %1, and goes to no other server. Remove the alert and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::CommandChannel</name>
    <message>
        <source>%1 has taken the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended with exit code %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was ended by signal %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes 1 to %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::DesktopChannel</name>
    <message>
        <source>The notification is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop does not show notifications, or nobody is logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This background worker knows of no desktop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::Heartbeats</name>
    <message>
        <source>The background worker is ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no heartbeat with this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heartbeat did not arrive. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are at most %1 heartbeats. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heartbeat was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heartbeat was paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heartbeat goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heartbeat was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::MailChannel</name>
    <message>
        <source>The value of --smtp is no address of a mail server. It looks like smtp://HOST:587 or smtps://HOST:465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secret-stdin and --auth-connection cannot be combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--user needs the password, entered with --secret-stdin, or --auth-connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs the user name, in --user.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SecretAddressChannel</name>
    <message>
        <source>What was entered with --secret-stdin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::ServerAccess</name>
    <message>
        <source>%1 is no address to send to. It looks like https://HOST/PATH, without a user name; plain http is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with status %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has accepted the message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SlackChannel</name>
    <message>
        <source>%1 has accepted the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the message, although it answered with status 200. Is the address one of an incoming webhook?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SmsChannel</name>
    <message>
        <source>%1 has accepted the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--account takes the account SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the sender: either --from NUMBER, or --service SID of a messaging service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert of the kind sms needs the account&apos;s token. Enter it with --secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SmtpDialog</name>
    <message>
        <source>%1 answered: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no encryption (STARTTLS), so nothing was sent. Try smtps://%1:465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer to sign in with an access token (XOAUTH2), so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer to sign in with a password, so nothing was sent. Use --auth-connection, or leave --user out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the access token. Does the connection have the right to send mail, and is --user the address of its mailbox?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept user name and password. Some providers have switched passwords off for mail: use --auth-connection there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail was handed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak SMTP at port %2. Is the port right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SmtpSession</name>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 does not accept connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 was not found. Is the network there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mail server %1 ended without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::TeamsChannel</name>
    <message>
        <source>%1 has queued the message. Whether Teams shows it, it does not tell: look into the channel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::WebhookChannel</name>
    <message>
        <source>A webhook needs the key with which messages are signed. Enter it with --secret-stdin; it is “whsec_” and 24 to 64 bytes in base64.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::api::KeyMethods</name>
    <message>
        <source>The key of a profile is kept in one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file is named with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile key cannot be moved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile key is kept here now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old copy could not be erased yet; that is tried again at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile stores something already, and its key is in: %1. Move it: evergrant key move --to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tokens wait for the grant store, and the keychain may have their only copy. Try again when they are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored grants are open until the background worker ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::api::PackageMethods</name>
    <message>
        <source>This is not the passphrase of this package, or the package was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is damaged, or was changed. Copy the package once more from where it was written, and import that copy: what is here already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli</name>
    <message>
        <source>No browser could be started (tried $BROWSER and xdg-open).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--on-renew %1 is not known. Use restart or signal=NAME with one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--host takes what ssh takes, such as user@server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AddCommand</name>
    <message>
        <source>The service: an id that &quot;evergrant providers&quot; lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant type: code, device, client-credentials, jwt-bearer or static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title that the window shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID, as the provider&apos;s portal shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the client secret, or the key of a static grant, from standard input, one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password of the proxy from standard input, one line; after the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission to ask for; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI of the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting as key=value; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register this redirect URI with the provider: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: evergrant authorize %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to sign in. Next: evergrant probe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to sign in. Next: evergrant token %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertAddCommand</name>
    <message>
        <source>How to tell: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told: mail address, telephone number, topic, address of the webhook; of the other kinds a name for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the alert; default: the kind, numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of connections, with the wildcards * and ?; default: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1; default: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long trouble lasts before it is told; default: 10m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours without messages, for example 22:00-07:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is told again; default: 4h,24h,72h; none: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the secret from standard input, one line: password of mail, token of sms and ntfy, key of a webhook, the whole address of slack and teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the kind command the program to run stands after &quot;--&quot;; it gets the message on its standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the alert %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the alert %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertCalendarCommand</name>
    <message>
        <source>Prints an iCalendar file; import it again after a change, the entries are the same ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as Evergrant knows, nothing ends on a certain day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertChangeCommand</name>
    <message>
        <source>The alert&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the alert %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told yet. Add somebody with &quot;evergrant alert add&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertPauseCommand</name>
    <message>
        <source>The alert&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long, for example 2h; default: until it is resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Enter one like 30m, 2h or 3d.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AuthorizeCommand</name>
    <message>
        <source>Print the sign-in address and wait; the address of the page that did not load can be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on another device: prints an address, and the code to enter there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in here for the worker of another machine, which ssh reaches as HOST (user@server); --profile is a folder there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --no-browser or --device: mark the printed address, and give up when standard input ends; for --host, which runs this there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorize a second time, as a spare that takes over when the first is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --spare: another registration at the provider, so that the spare does not share the fate of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --client-id: read its client secret from standard input, one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an existing refresh token: read it from standard input, one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after this many seconds (default 600)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign in: revoke, at the provider, a sign-in that was not used because it was for another account; while the worker still runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--revoke-unused cannot be combined with other options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--device needs neither --no-browser nor --refresh-token-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--client-id and --client-secret-stdin go with --spare. The connection&apos;s own client secret is changed with &quot;evergrant set&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--client-secret-stdin needs --client-id: without it the spare uses the connection&apos;s own registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spare comes from a sign-in: leave out --refresh-token-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--refresh-token-stdin needs no browser: leave out --no-browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until-eof goes with --no-browser or --device, and without secrets on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--host is for a sign-in: leave out --revoke-unused, --refresh-token-stdin, --client-secret-stdin and --until-eof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized %1 as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can have more spares, up to %2. Make another one now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id of its registration (return alone: %1): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On any device open %1 and enter the code %2. Waiting ... (Ctrl-C gives up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(y/N)</source>
        <comment>yes or no; N is what return alone means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign in with the account from before: evergrant authorize %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To revoke it there, as long as the worker runs: evergrant authorize %1 --revoke-unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it there now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in a browser and sign in. If the browser then shows a page that cannot be loaded, paste that page&apos;s address here. Waiting ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in the browser window that opens. Waiting ... (Ctrl-C gives up)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::CallCommand</name>
    <message>
        <source>GET, POST, PUT, PATCH, DELETE or OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path such as /v3/contacts, on the connection&apos;s API host, or a whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to send: text, or @FILE for the content of a file (at most 16 MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further header, such as &quot;Accept: text/csv&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further host (HOST or HOST:PORT) that may get the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit of the request in seconds (default 30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print status, headers and body as one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print status and headers before the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code 0: the API answered with a status from 200 to 299. 1: it answered with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--include cannot be combined with --json, which shows the headers anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data takes at most 32 kB of text. Put it into a file, and give --data @FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API answered with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::Command</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEVELS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PURPOSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GENERATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal keeps the latest twenty attempts of a connection, and those that are not concluded. Fields of
--attempts --json; a text is empty where nothing is known:
  attempt       id, as in the details of the log&apos;s events
  at            when the intent was stored, right before the request
  slot          main, spare, spare-2 or spare-3
  purpose       refresh, code (a sign-in) or client (a grant that needs nobody)
  outcome       succeeded, refused, unknown (no whole answer), not-sent; empty: not concluded
  generation    of the token set whose refresh token was sent
  fingerprint   of that refresh token, 8 hex digits
  policy        the provider&apos;s replay policy that was in force
  code          of the error
  phase         of the grant afterwards
  decision      what was decided and why, a sentence
  concluded_at  when that was decided, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came within %1 seconds. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evergrant keeps OAuth authorizations alive for programs that run unattended.

Usage: evergrant [--profile DIR] COMMAND ...

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
&quot;evergrant COMMAND --help&quot; tells more. Options for all commands:
  --profile DIR   profile folder (default: $EVERGRANT_PROFILE, else ~/.local/share/evergrant)
  --version       print the version

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;evergrant --help&quot; lists all.</source>
        <comment>%1 is a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The commands are:</source>
        <comment>%1 is a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile folder (default: $EVERGRANT_PROFILE, else ~/.local/share/evergrant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (&quot;evergrant %2 --help&quot; tells more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not since the background worker began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum life:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last delivered:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last asked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Of the deliveries, jobs, alerts and heartbeats, %2 are left. Run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 of %2 deliveries, jobs, alerts and heartbeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of “%2” (%3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONSUMER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY MADE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JOB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set needs key=value, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1 of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is renewed here again: the package is this profile&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here already: this package has brought it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped %1: a connection of this name exists already. Rename that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped %1: it is here, and was not moved away with this package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped %1: what is stored here is newer than the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped %1: this package has brought it before, and it was removed since. Its authorization in the package is old; to try it all the same, add --again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was imported into another profile already (%1, %2). Two places that renew the same authorization end it for both. Only if it is not used there: add --again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection %1 of the package: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 So nobody could tell that it was imported, and a second import would end the authorizations for both. Copy it to a folder that can be written, or add --again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Imported %2 of %3 connections. Run the command again for those that are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported 1 connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are renewed here from now on. Delete the package when they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>“needed: Region of the account”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; in the portal: %2</source>
        <comment>“needed; in the portal: App key”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unless set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;evergrant add&quot; prints the one to register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(used unless --grant says otherwise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in a browser of this computer and sign in. Waiting ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in the browser window that opens. Waiting ... (Ctrl-C gives up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost, and the sign-in with it. What was authorized there before goes on. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh did not get to %1; above is why. Nothing was changed. When &quot;ssh %1&quot; works, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ssh on this computer. Install an SSH client (openssh-client).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evergrant on %1 that ssh finds. Nothing was changed. Install it there, in /usr/bin or /usr/local/bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command on %1 has ended without a result. &quot;evergrant log&quot; there tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one line was expected on standard input, and there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were two different passphrases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change files only, under this folder in the place of /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since takes a time such as 20:54 or 2026-09-03T06:48:00Z, a date such as 2026-09-03, &quot;today&quot;, &quot;yesterday&quot;, or how long ago, such as 90m, 2h or 3d; not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: delivery %2 failing, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evergrant is older than the background worker and does not have the state %1. Use the version that the worker has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 connections in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd does not understand the path &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written by &quot;evergrant service install&quot;, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverAddCommand</name>
    <message>
        <source>Kind of target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the delivery; default: the kind, numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written: token, header, json, env, env:sh, env:docker, curl, or a template such as &apos;password={{access_token|sh}}&apos;; default: json for stores, token else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivered token is good for so many seconds, where its life allows; default: 600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the target&apos;s secret from standard input, one line. Of AWS the access key as AKID:SECRET, or AKID:SECRET:SESSION of a temporary one; of Vault the token, or the secret id of approle; of a webhook the signing key, whsec_...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the kind command the program to run stands after &quot;--&quot;. Evergrant&apos;s own profile folder is given before the command: evergrant --profile DIR deliver add ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the delivery %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the delivery %1 of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverChangeCommand</name>
    <message>
        <source>The delivery&apos;s id; default: all that are not paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All deliveries of %1 are paused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverListCommand</name>
    <message>
        <source>The connection&apos;s name; default: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is delivered yet. Add a target with &quot;evergrant deliver add&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverRemoveCommand</name>
    <message>
        <source>The delivery&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete what was delivered; where that fails nothing is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what was delivered where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--erase and --keep cannot be combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask on: add --erase to delete what was delivered, or --keep to leave it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the delivery %1 of %2. Also delete what was delivered? (y/n, else nothing is removed) </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the delivery %1, and deleted what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the delivery %1. Nothing that was delivered was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverShowCommand</name>
    <message>
        <source>The delivery&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DependentView</name>
    <message>
        <source>Add it again by hand; its other settings are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the delivery %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heartbeat at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heartbeat at %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is, because it is here already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added, because its secret is not in the file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added, because it needs its address again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paused has run and sent nothing. Where program and place are right, resume each: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DoctorCommand</name>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also test the connection NAME with real requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a diagnostic bundle to this file (-: standard output): states, checks, timelines and the last events, tokens as fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a new recovery code: it opens the stored grants when the keychain has lost their key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a recovery code from standard input and put the key back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is lost for good: put the stored grants aside and go on with the keychain&apos;s copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bundle, --recovery-code, --recover-stdin and --begin-anew cannot be combined with other options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking keyring, network and services. This takes up to %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1. It holds no tokens and no secrets, but names of accounts and services: read it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer. It is shown this once; an earlier code does not work any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-&gt; %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointCommand</name>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local endpoint listens on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local endpoint is enabled, but cannot listen on port %1. Choose another one: evergrant endpoint enable --port P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local endpoint is off. Turn it on: evergrant endpoint enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program of this computer gets the token of %1 with GCE_METADATA_HOST=127.0.0.1:%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program has a key yet. Make one: evergrant endpoint key add CONSUMER NAME...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointDisableCommand</name>
    <message>
        <source>The local endpoint is off. The keys of programs stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointEnableCommand</name>
    <message>
        <source>Port of this computer (default: as before, else a free one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs of this computer ask for tokens over HTTP: GET /v1/token/NAME, /v1/header/NAME, /v1/status and /metrics, each with a key in &quot;Authorization: Bearer KEY&quot;. Any program of any user that knows a key gets its tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointGoogleCommand</name>
    <message>
        <source>A connection to Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out no token this way any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s libraries find the token with GCE_METADATA_HOST=127.0.0.1:PORT. Their protocol has no key: every program of every user of this computer gets the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either the NAME of a connection or --off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointKeyCommand</name>
    <message>
        <source>add CONSUMER NAME..., list, or remove CONSUMER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the program that gets the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add prints the key once, as the only line. A consumer has one key: a new one voids the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use evergrant endpoint key add CONSUMER NAME..., list, or remove CONSUMER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is shown this once. The endpoint is off: evergrant endpoint enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is shown this once. Use it with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the key of %1: it gets no tokens any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointSignInCommand</name>
    <message>
        <source>The page shows a code that is entered on any device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the address of a page on which a person signs in with a browser of this computer, or with one elsewhere to which ssh forwards the endpoint&apos;s port under the same number. It opens once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page opens once, until %1. From another computer: ssh -L %2:127.0.0.1:%2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ExportCommand</name>
    <message>
        <source>Write a package that also has client secrets and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a package that also has the authorizations, and stop renewing them here: they move to where it is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package to write (default: a new file in the current folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --secrets or --move, prints the settings as JSON, for &quot;evergrant import&quot;: connections, and their deliveries and jobs; without NAME alerts and heartbeats, too. A package is encrypted under a passphrase, which is read from standard input; its path is printed. Only one profile can import a package of --move. If it is lost: evergrant resume NAME --take-back, or import it where it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--move includes what --secrets writes: give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output goes with --secrets or --move. Settings are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of webhooks and heartbeats and topics of ntfy were left out, because whoever has one can write there. &quot;evergrant import&quot; says where one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out the job %1: it gets tokens of other connections, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one of them stayed paused: evergrant resume NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back: evergrant resume %1 --take-back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote 1 connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With them: %1 deliveries, jobs, alerts and heartbeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not renewed here any more. Next, where they move to: evergrant import FILE. When they work there, remove them here and delete the package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HandoverCommand</name>
    <message>
        <source>Write to this file instead of standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a page of HTML for whoever inherits the connections, without secrets: what each is for, who can repair
it and how, where it is registered, what ends when. What it is for and who can repair it, people say:
evergrant set NAME --purpose TEXT --without-it TEXT --responsible WHO --custodian WHO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command writes HTML. Open it in a browser, and print it to PDF from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no connections yet. Make one with &quot;evergrant add&quot; or in the Evergrant window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1. There is nothing secret in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HeartbeatAddCommand</name>
    <message>
        <source>Address to call while all is well, and with /fail behind it when it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. The address is called every ten minutes while Evergrant works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HeartbeatChangeCommand</name>
    <message>
        <source>Address of the heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its server misses the calls: pause it there, too, if nobody is to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. The address is not called until it is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed. The address is called every ten minutes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. The address is called no more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HeartbeatListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no heartbeats yet. Add one with &quot;evergrant heartbeat add&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST CALL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ImportCommand</name>
    <message>
        <source>What &quot;evergrant export&quot; has printed, or its package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a package although another profile has imported it, or its connections were removed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exists already under its name is left as it is, and named. Deliveries, jobs, alerts and heartbeats arrive paused, and nothing of them is tried before somebody resumes them. Where an entry is wrong, nothing is imported. The passphrase of a package is read from standard input. A package of &quot;evergrant export --move&quot; is marked when it is imported, and no other profile takes it then; a copy of it on another computer is noticed when the provider refuses the first renewal there. Exit codes: 0 all were added, or are here from this package; 1 some exist already or could not be added; 2 the file or the passphrase is wrong; others as of &quot;evergrant add&quot;, when adding stopped in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the file is not known to this version of Evergrant, and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 (%2): name: it is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all entries are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped %1: a connection of this name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Imported %2 of %3 connections. Run the command again for those that are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported 1 connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets and authorizations are not in the file. Next: evergrant set NAME --client-secret-stdin where the provider wants a secret, then evergrant authorize NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::InitCommand</name>
    <message>
        <source>Where the profile key is kept: %1 (default: keychain)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobAddCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections whose access tokens the command gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it runs, as in a crontab: minute, hour, day of the month, month, day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run whenever a token of its connections was renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the schedule, such as Europe/Berlin; default: this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ends by then: 90s, 10m, 1h, 2d; default: 1h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many further tries after a failure; default: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that the command runs in; default: the home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND stands after &quot;--&quot; and finds the tokens in its environment, as with &quot;evergrant run&quot;: EVERGRANT_TOKEN_&lt;NAME&gt;, EVERGRANT_TOKEN when there is one NAME, and EVERGRANT_TOKEN_FILE_&lt;NAME&gt; for a file whose token is renewed. Without --schedule and --after-refresh it runs when &quot;evergrant job run&quot; asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the job %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as long as the background worker does: as a service, or with the Evergrant window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobChangeCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the job %1 and its history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no jobs yet. Add one with &quot;evergrant job add&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobLogCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of a run: it is shown with its output; default: the list of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job %1 has no run %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobRunCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what it writes, and end with it: exit code 1 where it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started run %1 of %2. See what it does with &quot;evergrant job log %2 %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::KeyMoveCommand</name>
    <message>
        <source>Where the profile key is kept from now on: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::KeyPlaceCommand</name>
    <message>
        <source>For &quot;file&quot;: the key file, which only its owner can read (default: profile-key in the profile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain: the OS keychain, for where somebody logs in. file: a file; whoever can read it can read the stored grants. systemd: a credential of the unit that runs the background worker (see &quot;evergrant service install --system&quot;). passphrase: read from standard input, and entered again after each start with &quot;evergrant key unlock&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can be kept in one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--key-file goes with &quot;file&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::KeyUnlockCommand</name>
    <message>
        <source>Reads the passphrase from standard input. The background worker keeps the key until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::LogCommand</name>
    <message>
        <source>Only events of this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events since then: 20:54, 2h, 3d, today, 2026-09-03, 2026-09-03T06:48:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum level: debug, info, warning or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events that contain this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON, one object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show new events as they happen, until Ctrl-C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempts to get tokens for NAME, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --attempts: maximum number of attempts (default 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs --attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--attempts needs NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be combined with --attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no attempt for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::MetricsAddCommand</name>
    <message>
        <source>prometheus (for node_exporter&apos;s textfile collector) or checkmk (for the agent&apos;s spool directory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write, such as DIRECTORY/evergrant.prom or DIRECTORY/300_evergrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file for &quot;metrics remove&quot;; default: the kind, numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says how all connections are, without names of accounts. It is written when something changes, and at least every minute. Every user can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written from now on. Stop it: evergrant metrics remove %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::MetricsListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metrics are written yet. Add a file with &quot;evergrant metrics add&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::MetricsRemoveCommand</name>
    <message>
        <source>Which one, see &quot;metrics list&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written no more, and its file is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::PackageFile</name>
    <message>
        <source>The package %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already. Name another one with --output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::PauseCommand</name>
    <message>
        <source>Renew it here although it was moved away: its package was lost, and nobody imported it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused %1: it is not renewed until you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ProbeCommand</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ProvidersCommand</name>
    <message>
        <source>Only this service: what it needs, and a command to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print everything that is known about them as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;evergrant providers&quot; lists those that exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRANTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some unverified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RealHostSystem</name>
    <message>
        <source>Evergrant cannot open a browser on this system yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RefreshCommand</name>
    <message>
        <source>The connection&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew even if the last renewal is less than a minute old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either a NAME or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still fresh, renewed %1 s ago; --force renews anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to renew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RemoveCommand</name>
    <message>
        <source>Also revoke the authorization at the provider; --revoke=all: even where other connections could end with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask for confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--revoke takes no value but “all”: --revoke=all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to confirm on: add --yes to remove %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 and its authorization from this computer? (y/N) </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --revoke, or give --revoke=all to revoke all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it all the same? (y/N) </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RenameCommand</name>
    <message>
        <source>Its new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RunCommand</name>
    <message>
        <source>When a token is renewed: restart (COMMAND is ended and started again), or signal=NAME, such as signal=HUP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND stands after &quot;--&quot; and finds the tokens in its environment: EVERGRANT_TOKEN_&lt;NAME&gt;, and EVERGRANT_TOKEN when there is one NAME. EVERGRANT_TOKEN_FILE_&lt;NAME&gt; names a file whose token is renewed while COMMAND runs.
Without a token COMMAND is not started, and the exit code is 125; else it is COMMAND&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the command behind &quot;--&quot;: evergrant run NAME -- COMMAND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServeCommand</name>
    <message>
        <source>Exit after this many seconds without a client (default: never)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the profile key from this file, not from the OS keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program evergrant-worker is not installed beside this one nor in PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceCommand</name>
    <message>
        <source>The unit of the system, for a machine without a keyring; as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --system: the user whose worker it is (default: who calls sudo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--run-as goes with --system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--run-as: &quot;%1&quot; is no name of a user that a unit can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceInstallCommand</name>
    <message>
        <source>Without --system: a unit of your own systemd, for where you have a keyring or have chosen another place for the key. With --system: a unit that starts with the machine, whose profile key is a credential that only this machine can decrypt; it is made where there is none. systemd starts another worker when one has ended or hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program evergrant is not installed beside this one nor in PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. On that machine: evergrant service install --system --run-as USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. On that machine: systemctl --user enable --now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new profile key is in %1, encrypted for this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was named whose worker it is: evergrant service install --system --run-as USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs, and starts by itself from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds it with EVERGRANT_PROFILE=/var/lib/evergrant/%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends when you log out. Where renewing is to go on: loginctl enable-linger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceRemoveCommand</name>
    <message>
        <source>Profiles and keys stay. A unit that a package has brought is stopped and stays, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is enabled for %1. Name one of them: --run-as USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped. The unit stays for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceStatusCommand</name>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 it runs; 1 it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose worker? --run-as USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::SetCommand</name>
    <message>
        <source>Read the client secret, or the key of a static grant, from standard input, one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password of the proxy from standard input, one line; after the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission to ask for; replaces all present ones; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title that the window shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting as key=value; key= removes it; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to set: give --client-secret-stdin, --proxy-password-stdin, --scope, --title, --set, or what is to stand on the handover sheet (--purpose, --responsible ...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::StatusCommand</name>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a monitoring plugin: one line, exit code 0 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Prometheus reads it, for node_exporter&apos;s textfile collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check exits with 0 (fine), 1 (degraded, at-risk, paused or store-locked with a usable token), 2 (no
usable token, or a person is needed) or 3 (never authorized, or not known).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --json, --check and --metrics can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no connections yet. Make one with &quot;evergrant add&quot; or in the Evergrant window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert %1 cannot be sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::StopCommand</name>
    <message>
        <source>No background worker is running for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker is still about to end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::cli::TokenCommand</name>
    <message>
        <source>The connection&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host that it is for; without NAME: of the connection with this api_host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum remaining validity in seconds (default 60)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON: access token, token type, time of expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what another program reads: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name beside the token, in docker, git and netrc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an access token that the API has refused from standard input, one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and --format cannot be combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused access token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::core</name>
    <message>
        <source>Evergrant starts no programs on this system yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is written to %1: Evergrant cannot protect files on this system yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AnswerFailure</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept connections. Is it running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 was not found. Is the network there, and the name right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy could not connect to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Renew it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Is the clock of this computer right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by a trusted authority, so nothing was sent. Name the file with its authority in --ca-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants another client certificate than it got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 was far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent us to another address (status %2), which is not followed with a token. Enter the address that it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with status %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsCredentials</name>
    <message>
        <source>What was entered is not a key of AWS. Enter access key id and secret access key as one line, AKID:SECRET, and for temporary credentials AKID:SECRET:SESSION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AccessKeyId or SecretAccessKey is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key has characters that no key of AWS has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiration is not a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsEndpoint</name>
    <message>
        <source>“%1” is not a region of AWS. Give --region as in the address of the AWS console, such as eu-west-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not https, and the token must not cross a network in the clear. Give an https address with %2; http is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 names is not the address of a server. It looks like https://HOST or https://HOST:PORT, without a path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsFailure</name>
    <message>
        <source>AWS does not allow %1 on %2. Whoever manages the AWS account adds this right to the policy of the key or role that is used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 was not found. Either there is no network, or “%2” is not a region of AWS: check --region and --endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 does not accept connections. Check --region and --endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made: its certificate is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this computer did not connect to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS says that the clock of this computer is wrong. Set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS refuses requests because the clock of this computer is %1. Set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS asks for fewer requests from this account. The delivery is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 answered with HTTP %2, and not as AWS does. Check --endpoint, or the proxy of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS refused %1 on %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS refused %1 on %2: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS has trouble of its own at %1 (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary credentials of AWS are over, and loading them again brought the same ones. Renew them where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS does not know the access key, or its secret or session token is wrong. Enter it again; if it is right, check that the region %1 is enabled for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 is not in the region %2. Correct --region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsProfiles</name>
    <message>
        <source>The file %1 with the profiles of AWS cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsSettings</name>
    <message>
        <source>The ARN names the region %1, and --region another one. Leave --region out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the options nor the AWS profile name a region. Give --region, such as eu-west-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the ARN of a role. Give --role-arn as the AWS console shows it, arn:aws:iam::ACCOUNT:role/NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a KMS key. Give --key-id as an id, an ARN, or alias/NAME.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CommandTarget</name>
    <message>
        <source>It said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 cannot be started. Correct its name, or give its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 did not end within %2 s and was stopped. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 was ended by signal %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command %1 ended with exit code %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” depends on the current folder. Give the whole path of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time for --timeout. Use 1 to 3600 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there. It was not run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CommandWords</name>
    <message>
        <source>a quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::ContainerCredentials</name>
    <message>
        <source>The file %1 with the token of the container cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment names an address for the credentials of the container that is neither https nor one of AWS&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization token of the container has characters that no header may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CredentialPlan</name>
    <message>
        <source>The AWS profile “%1” cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metadata service of this instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the web identity of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names itself as its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AWS profile “%1” signs in through a browser, which needs a person each time. Use a profile with a role, a credential_process or an access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AWS profile “%1” wants a code of a second factor (mfa_serial), which needs a person each time. Use a role that does not ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs either source_profile or credential_source beside role_arn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its source_profile “%1” holds no credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment of the worker holds no access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no container of AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its credential_source is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its credential_source is asked only with --instance-metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no AWS profile “%1”. Correct --profile, or add it to ~/.aws/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials for AWS were found. Enter an access key with --secret-stdin, or name a profile with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key that was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CredentialProcess</name>
    <message>
        <source>The credential_process of the AWS profile cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it printed another Version than 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential_process of the AWS profile did not end within %1 s and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it printed too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was ended by a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its exit code is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its exit code is %1, and it says “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CredentialSocket</name>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path %1 is too long for a socket. Use a shorter id for the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::FileTarget</name>
    <message>
        <source>The file was removed since the last delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file held something else than the last delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no mode for --mode. Use octal digits for reading and writing, with reading for the owner, such as 0600 or 0640.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode %1 would let every user write the file. Use 0640 or 0644.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system of %1 has not answered within %2 seconds. Look at its disk or server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group “%1” on this computer. Correct --group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold what was written to it. Does another program write it, too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was made beside %1 and removed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::InstanceMetadata</name>
    <message>
        <source>the metadata service of this instance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::KubeAccess</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster&apos;s address %1 is not https, so no token is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority of the cluster %1 is no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user “%1” of %2 has neither a token nor a client certificate. Use the token of a service account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::KubeConfig</name>
    <message>
        <source>%1 switches off the check of the cluster&apos;s certificate (insecure-skip-tls-verify). Name its authority instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses tls-server-name, which is not supported. Use a host name that the certificate has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user “%1” of %2 signs in by “%3”, which needs a program or a person. Use the token of a service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no kubeconfig file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no current context. Name one with --context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no context “%2”. Correct --context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no cluster “%2”, which its context names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no user “%2”, whom its context names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no YAML: line %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::KubernetesTarget</name>
    <message>
        <source>The cluster %1 does not accept the token or certificate of the kubeconfig file. Renew it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster %1 refused. Give the verb “patch” on the Secret %2 in the namespace %3. (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Secret %1 in the namespace %2 of %3. Make it first: kubectl create secret generic %1 --namespace %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secret was changed at the same time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was removed from the Secret since the last delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secret held something else than the last delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster %1 accepted the delivery, but the Secret does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster %1 would accept a change of the Secret. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no Secret. Give its namespace and name as --secret NAMESPACE/NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a key of a Secret. Use letters, digits, “-”, “_” and “.”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::LocalAnswer</name>
    <message>
        <source>The credentials of AWS cannot be had from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::MetricsFiles</name>
    <message>
        <source>Evergrant is stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring may see old states: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a metrics file “%1” already. Choose another --id, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written already, as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metrics file “%1”. evergrant metrics list shows all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::ParameterRules</name>
    <message>
        <source>Parameter Store does not take this name: %1. Correct --parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an ARN; give what stands behind “parameter”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “:” it would be one version, and versions are not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may have letters, digits, “_”, “.”, “-” and “/” only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names that begin with “aws” or “ssm” are AWS&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name with “/” begins with “/”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two “/”, and behind the last one, stands a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a tier of Parameter Store. Give --tier as one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write, and Parameter Store takes no empty value. Correct --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter Store takes “{{…}}” for a reference to another parameter. Correct --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has %1 bytes, and Parameter Store takes %2. Deliver the bare token with --format token, or use Secrets Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has %1 characters, and a standard parameter takes %2. Use --tier Advanced, which AWS charges for, or deliver the bare token with --format token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::PipeTarget</name>
    <message>
        <source>a reader of the pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the template makes of the token is larger than 64 kB, which is what a pipe takes. Use a target of the kind file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipe was removed or replaced since the last delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipe can be at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SecretsManager</name>
    <message>
        <source>Secrets Manager takes one new version in ten minutes, so the next one is written in %1 min. Tokens that are renewed more often belong into Parameter Store (ssm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has written the secret %1 right after this delivery. Only one program may write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret %1, and AWS does not allow to make one. Whoever manages the AWS account makes it, or adds the right secretsmanager:CreateSecret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has %1 bytes, and Secrets Manager takes 1 to %2. Correct --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has written the secret %1 since the last delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1 was read, and AWS allows to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS accepts the credentials. The secret %1 holds nothing yet; the first delivery makes it, if AWS allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS accepts the credentials. Whether they may write %1 shows with the first delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither the name of a secret nor its ARN. Give --secret as the AWS console shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets Manager has no tiers. Leave --tier out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SecretsManagerFailure</name>
    <message>
        <source>The secret %1 is scheduled for deletion. Restore it in the AWS console, or give another one with --secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret %1 in the region %2. Make it in the AWS console, or correct --secret or --region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret %1 has too many versions that are younger than a day. Tokens that are renewed more often than every ten minutes belong into Parameter Store (ssm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS cannot use the KMS key of the secret %1. Enable the key, and allow the role or key that is used here kms:GenerateDataKey and kms:Decrypt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::Ssm</name>
    <message>
        <source>The parameter %1 was deleted and made again since the last delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has written the parameter %1 since the last delivery (version %2 was ours, this one is %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has written the parameter %1 right after this delivery. Only one program may write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1; it was corrected for AWS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 was read, and AWS allows to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS accepts the credentials. There is no parameter %1 yet; the first delivery makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS accepts the credentials. Whether they may write %1 shows with the first delivery.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SsmFailure</name>
    <message>
        <source>The parameter %1 has 100 versions, and the oldest one carries a label, so AWS cannot drop it. Move the label to a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 is of the tier Advanced, and AWS does not make it a standard one again. Leave --tier out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS cannot use the KMS key of the parameter %1: it is disabled, deleted or not there. Correct --key-id, or enable the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 is there with another type than SecureString, which AWS does not change. Delete it, or give another name with --parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 has an allowed pattern that the value does not match. Remove the pattern, or correct --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AWS account has as many parameters as it may have. Delete some, or ask AWS for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 was deleted right after this delivery.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::Sts</name>
    <message>
        <source>The answer of %1 to %2 cannot be used: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 with the web identity token cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SystemdTarget</name>
    <message>
        <source>This user has no folder for sockets (/run/user/UID), so systemd cannot ask. Sign in with a session, or use a target of the kind file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the template makes of the token is larger than 64 kB, which is what a socket takes. Use a target of the kind file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this line into the section [Service] of the unit: LoadCredential=%1:%2 – its program finds the token in the file $CREDENTIALS_DIRECTORY/%1, as it was when the unit started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TargetAccess</name>
    <message>
        <source>The file %1 of --ca-file cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 of --ca-file holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TargetAddress</name>
    <message>
        <source>--%1 needs https: %2 is another machine, and the token would go there unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of --%1 is no address. It looks like https://HOST/PATH, without a user name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TargetPath</name>
    <message>
        <source>“%1” is no path for --%2. Give the whole path, beginning with “/”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TokenFifo</name>
    <message>
        <source>Pipes are not supported on this system. Use a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there and is no named pipe. Choose another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipe %1 belongs to another user. Remove it; a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user can open the pipe %1. Take that right away (chmod o=).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user can replace files in the folder of %1. Take that right away (chmod o-w), or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipe %1 is mounted by itself (a bind mount), so it cannot be replaced. Mount its folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipe %1 cannot be made: the user of Evergrant has no right to write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipe %1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TokenFile</name>
    <message>
        <source>The folder %1 does not exist. Make it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user can replace files in the folder of %1. Take that right away (chmod o-w), or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link. Name the file that it leads to, or remove the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the template makes of the token is larger than 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be given to its group: the user of Evergrant is no member of it. Add the user to the group, and start the worker again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is mounted by itself (a bind mount), so it cannot be replaced. Mount its folder instead, or use --in-place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the user of Evergrant has no right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. If systemd runs the worker, its unit needs ReadWritePaths= with that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. Make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultOptions</name>
    <message>
        <source>The method cert needs --%1 with the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 of --%2 cannot be read: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--address needs the address of Vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no method for --auth. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault needs a token. Enter it with --secret-stdin; a periodic one can be renewed without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method approle needs the secret id. Enter it with --secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method %1 needs --role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no path for --path. Give the mount and the path of the secret as MOUNT/PATH, such as secret/shop, without “data/”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultSecret</name>
    <message>
        <source>create, update and read on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultServer</name>
    <message>
        <source>Vault at %1 refused: the token has expired, or its policy lacks %2. (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault at %1 sent us to %2. If that is another node of it, add its address to --address, with a comma between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault at %1 is sealed. Somebody has to unseal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node of Vault at %1 cannot write now (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultSession</name>
    <message>
        <source>The service account&apos;s token %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault at %1 refused the login by %2: %3. Check role, secret and how often they may be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultTarget</name>
    <message>
        <source>The field was removed since the last delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field held something else than the last delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold what was written to it. Does another program write the same field?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault accepted a delivery to %1, but no new version came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy “default”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not write “%1” in Vault. Its policy needs create, update and read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has these rights on “%1”: %2. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::WebhookTarget</name>
    <message>
        <source>%1 wants no more deliveries (status 410). Remove this target, or enter the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers (status %2 to OPTIONS). No token was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook needs the key with which deliveries are signed. Enter it with --secret-stdin; it is “whsec_” and 24 to 64 bytes in base64.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::link</name>
    <message>
        <source>Cannot listen on %1: Evergrant cannot tell yet who asks it on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;v&quot; must be %1. Is one of the two programs older than the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;id&quot; must be a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;method&quot; must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;params&quot; must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker gave an answer that this program does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker dropped this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s path is too long for a socket. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worker belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker has too many clients already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request line is limited to %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker ended before it was ready. Run &quot;evergrant serve&quot; to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker cannot be started from here on this system. Run: evergrant serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker cannot be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker was not ready after %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program evergrant-worker is not installed beside this one nor in PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::link::LinkClient</name>
    <message>
        <source>The background worker ended. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A background worker holds this profile but does not listen. Try again, or end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker of this profile belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker gave an answer that this program does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background worker does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evergrant::link::ReadOnlyLink</name>
    <message>
        <source>This window shows everything and changes nothing: it was started with --support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
