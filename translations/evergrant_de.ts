<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AlertTexts</name>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Notification on this computer</source>
        <translation>Hinweis auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a way, and a person</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>a person is needed</source>
        <translation>jemand wird gebraucht</translation>
    </message>
    <message>
        <source>renewing fails</source>
        <translation>das Erneuern schlägt fehl</translation>
    </message>
    <message>
        <source>an authorization or a secret ends soon</source>
        <translation>eine Zustimmung oder ein Secret läuft bald ab</translation>
    </message>
    <message>
        <source>a sync job fails</source>
        <translation>ein Auftrag schlägt fehl</translation>
    </message>
    <message>
        <source>a token does not arrive</source>
        <translation>ein Token kommt nicht an</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>All connections: %1.</source>
        <comment>what is told of them</comment>
        <translation>Alle Verbindungen: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>connections, and what is told of them</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Told at once.</source>
        <translation>Wird sofort gemeldet.</translation>
    </message>
    <message>
        <source>Told after %1.</source>
        <translation>Wird gemeldet, wenn es %1 anhält.</translation>
    </message>
    <message>
        <source>No reminders.</source>
        <translation>Keine Erinnerungen.</translation>
    </message>
    <message>
        <source>Again after %1.</source>
        <translation>Erneut, wenn es %1 anhält.</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2.</source>
        <translation>Ruhe von %1 bis %2.</translation>
    </message>
    <message>
        <source>Told last: %1.</source>
        <translation>Zuletzt gemeldet: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Send a test.</source>
        <translation>Es wurde noch nichts gesendet. Senden Sie einen Test.</translation>
    </message>
    <message>
        <source>One message waits.</source>
        <translation>Eine Nachricht wartet.</translation>
    </message>
    <message>
        <source>%1 messages wait.</source>
        <translation>%1 Nachrichten warten.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Nobody is told when a person is needed.</source>
        <translation>Niemand erfährt es, wenn jemand gebraucht wird.</translation>
    </message>
    <message>
        <source>Nobody can be told at the moment.</source>
        <translation>Zurzeit kann niemand benachrichtigt werden.</translation>
    </message>
    <message>
        <source>One alert cannot be sent.</source>
        <translation>Ein Meldeweg ist gestört.</translation>
    </message>
    <message>
        <source>%1 alerts cannot be sent.</source>
        <translation>%1 Meldewege sind gestört.</translation>
    </message>
    <message>
        <source>Nobody is told: all alerts are paused.</source>
        <translation>Niemand erfährt etwas: Alle Meldewege sind angehalten.</translation>
    </message>
    <message>
        <source>Somebody is told when a person is needed.</source>
        <translation>Wenn jemand gebraucht wird, wird es gemeldet.</translation>
    </message>
    <message>
        <source>Told last: %1, %2.</source>
        <comment>whom, and when</comment>
        <translation>Zuletzt gemeldet: %1, %2.</translation>
    </message>
    <message>
        <source>Nobody has been told of anything yet.</source>
        <translation>Es wurde noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>Add an alert of another kind: when one cannot be sent, the other tells of it.</source>
        <translation>Fügen Sie einen Meldeweg anderer Art hinzu: Ist der eine gestört, meldet es der andere.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wer benachrichtigt wird</translation>
    </message>
    <message>
        <source>Name of the alert</source>
        <translation>Name des Meldewegs</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>Once it has lasted</source>
        <translation>Erst ab einer Dauer von</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Told again after</source>
        <translation>Erneut gemeldet nach</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Nummer des Absenders</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sign in with the token of</source>
        <translation>Anmelden mit dem Token von</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Messaging-Dienst</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>ann@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>+4930123456</source>
        <translation>+4930123456</translation>
    </message>
    <message>
        <source>Name of the channel, for people</source>
        <translation>Name des Kanals, zum Lesen</translation>
    </message>
    <message>
        <source>Topic; on a public server one that nobody can guess</source>
        <translation>Thema; auf einem öffentlichen Server eines, das niemand erraten kann</translation>
    </message>
    <message>
        <source>https://example.org/hook</source>
        <translation>https://example.org/hook</translation>
    </message>
    <message>
        <source>A name for people: pager</source>
        <translation>Ein Name zum Lesen: Pager</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token of the account</source>
        <translation>Token des Kontos</translation>
    </message>
    <message>
        <source>Address of the incoming webhook</source>
        <translation>Adresse des eingehenden Webhooks</translation>
    </message>
    <message>
        <source>Address of the workflow</source>
        <translation>Adresse des Workflows</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Signing key (whsec_…)</source>
        <translation>Signaturschlüssel (whsec_…)</translation>
    </message>
    <message>
        <source>%1: nothing is sent there any more, and what is stored for it is deleted.</source>
        <translation>%1: Dorthin wird nichts mehr gesendet, und was dafür gespeichert ist, wird gelöscht.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an address, and connections</comment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Paused: it is not called until it is resumed.</source>
        <translation>Angehalten: Die Adresse wird erst nach dem Fortsetzen wieder aufgerufen.</translation>
    </message>
    <message>
        <source>The last call did not arrive. %1</source>
        <translation>Der letzte Aufruf kam nicht an. %1</translation>
    </message>
    <message>
        <source>The last call did not arrive. %1 The one before arrived: %2.</source>
        <translation>Der letzte Aufruf kam nicht an. %1 Der davor kam an: %2.</translation>
    </message>
    <message>
        <source>It has not been called yet.</source>
        <translation>Sie wurde noch nicht aufgerufen.</translation>
    </message>
    <message>
        <source>The last call arrived: %1.</source>
        <translation>Der letzte Aufruf kam an: %1.</translation>
    </message>
    <message>
        <source>%1 is not called any more. Remove it at its server, too, or you will be told there that it is missing.</source>
        <translation>%1 wird nicht mehr aufgerufen. Entfernen Sie das Lebenszeichen auch auf seinem Server, sonst wird Ihnen dort gemeldet, dass es ausbleibt.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>This background worker tells nobody anything.</source>
        <translation>Dieser Hintergrunddienst benachrichtigt niemanden.</translation>
    </message>
    <message>
        <source>attempt: there is no such sign-in any more. Start it again.</source>
        <translation>attempt: Diese Anmeldung gibt es nicht mehr. Beginnen Sie sie neu.</translation>
    </message>
    <message>
        <source>The data of --data cannot be read: %1</source>
        <translation>Die Daten von --data können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was answered with %2.</source>
        <translation>%1 wurde mit %2 beantwortet.</translation>
    </message>
    <message>
        <source>No private key is stored for %1 any more.</source>
        <translation>Für %1 ist kein privater Schlüssel mehr gespeichert.</translation>
    </message>
    <message>
        <source>This background worker delivers nothing.</source>
        <translation>Dieser Hintergrunddienst übergibt nichts.</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Export once more.</source>
        <translation>„%1“ wurde inzwischen entfernt. Exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This background worker has nothing of this kind.</source>
        <translation>Dieser Hintergrunddienst hat nichts dieser Art.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a consumer. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>„%1“ kann nicht der Name eines Abnehmers sein. Verwenden Sie 1 bis 64 der Zeichen a-z, 0-9, „.“, „_“ und „-“, mit einem Buchstaben oder einer Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>Name the connections that the consumer may use.</source>
        <translation>Nennen Sie die Verbindungen, die der Abnehmer verwenden darf.</translation>
    </message>
    <message>
        <source>“%1” works without anybody signing in.</source>
        <translation>„%1“ funktioniert, ohne dass sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>%1 is not a connection to Google.</source>
        <translation>%1 ist keine Verbindung zu Google.</translation>
    </message>
    <message>
        <source>This background worker runs no jobs.</source>
        <translation>Dieser Hintergrunddienst führt keine Aufträge aus.</translation>
    </message>
    <message>
        <source>The answer of the background worker cannot be read (%1). The program and its worker may be of different versions: run `evergrant stop`, then try again.</source>
        <translation>Die Antwort des Hintergrunddienstes ist nicht lesbar (%1). Vielleicht haben Programm und Hintergrunddienst verschiedene Versionen: Führen Sie `evergrant stop` aus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is not known to this version of Evergrant.</source>
        <translation>„%1“ ist dieser Version von Evergrant nicht bekannt.</translation>
    </message>
    <message>
        <source>This background worker writes no metrics.</source>
        <translation>Dieser Hintergrunddienst schreibt keine Metriken.</translation>
    </message>
    <message>
        <source>Still fresh, renewed %1 s ago.</source>
        <translation>Noch frisch, vor %1 s erneuert.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Erneuert.</translation>
    </message>
    <message>
        <source>Checked: it works, and there is nothing to renew.</source>
        <translation>Geprüft: Es funktioniert, und es gibt nichts zu erneuern.</translation>
    </message>
    <message>
        <source>No connection has the host %1. Say which one is for it: evergrant set NAME --set api_host=%1</source>
        <translation>Keine Verbindung hat den Host %1. Geben Sie an, welche dafür ist: evergrant set NAME --set api_host=%1</translation>
    </message>
    <message>
        <source>Several connections have the host %1: %2. Name one of them.</source>
        <translation>Mehrere Verbindungen haben den Host %1: %2. Nennen Sie eine davon.</translation>
    </message>
    <message>
        <source>Rehearsal: the practice provider will lose the answer to the next renewal.</source>
        <translation>Probe: Der Übungsanbieter wird die Antwort auf die nächste Erneuerung verlieren.</translation>
    </message>
    <message>
        <source>Rehearsal: the practice provider is out of order.</source>
        <translation>Probe: Der Übungsanbieter ist außer Betrieb.</translation>
    </message>
    <message>
        <source>Rehearsal: the practice provider has revoked its sign-ins.</source>
        <translation>Probe: Der Übungsanbieter hat seine Anmeldungen widerrufen.</translation>
    </message>
    <message>
        <source>%1 is no connection to the practice provider. Failures are rehearsed with nothing else.</source>
        <translation>%1 ist keine Verbindung zum Übungsanbieter. Ausfälle werden nur mit diesem geprobt.</translation>
    </message>
    <message>
        <source>A rehearsal is under way already. End that one first.</source>
        <translation>Es läuft schon eine Probe. Beenden Sie zuerst diese.</translation>
    </message>
    <message>
        <source>The practice connection has to work before a failure can be rehearsed.</source>
        <translation>Die Übungsverbindung muss funktionieren, bevor ein Ausfall geprobt werden kann.</translation>
    </message>
    <message>
        <source>The rehearsal has ended: the practice provider works again.</source>
        <translation>Die Probe ist zu Ende: Der Übungsanbieter funktioniert wieder.</translation>
    </message>
    <message>
        <source>The client ID is another one now, so sign in again: evergrant authorize %1. Until then the sign-in before is kept.</source>
        <translation>Die Client-ID ist jetzt eine andere, melden Sie sich also neu an: evergrant authorize %1. Bis dahin bleibt die bisherige Anmeldung gespeichert.</translation>
    </message>
    <message>
        <source>Rehearsal: the keyring counts as locked for this connection.</source>
        <translation>Probe: Für diese Verbindung gilt der Schlüsselbund als gesperrt.</translation>
    </message>
    <message>
        <source>The rehearsal has ended: the copy in the keyring is written now.</source>
        <translation>Die Probe ist zu Ende: Die Kopie im Schlüsselbund wird jetzt geschrieben.</translation>
    </message>
    <message>
        <source>This profile keeps no copies in the keyring, so a locked one stops nothing. Switch the copies on in the settings to rehearse it.</source>
        <translation>Dieses Profil hat keine Kopien im Schlüsselbund, ein gesperrter hält also nichts auf. Schalten Sie die Kopien in den Einstellungen ein, um es zu proben.</translation>
    </message>
    <message>
        <source>Renewed with the keyring locked. Integrations have their token; only the copy in the keyring waits until it is unlocked.</source>
        <translation>Bei gesperrtem Schlüsselbund erneuert. Die Integrationen haben ihr Token; nur die Kopie im Schlüsselbund wartet, bis er entsperrt ist.</translation>
    </message>
</context>
<context>
    <name>ApiCall</name>
    <message>
        <source>The API host of %1 is not known. Give the whole address, and --allow-host with its host; or set it with evergrant set %1 --set api_host=HOST.</source>
        <translation>Der API-Host von %1 ist nicht bekannt. Geben Sie die ganze Adresse an und --allow-host mit ihrem Host; oder legen Sie ihn fest mit evergrant set %1 --set api_host=HOST.</translation>
    </message>
    <message>
        <source>“%1” is neither a path that begins with “/” nor a whole address.</source>
        <translation>„%1“ ist weder ein Pfad mit „/“ am Anfang noch eine ganze Adresse.</translation>
    </message>
    <message>
        <source>A token is only sent over https, or to this machine, and to no address with a user name or “#”.</source>
        <translation>Ein Token wird nur über https oder an diesen Computer gesendet, und an keine Adresse mit Benutzername oder „#“.</translation>
    </message>
    <message>
        <source>%1 is not a host of the API of %2, so it does not get the token. If it should, add --allow-host %1.</source>
        <translation>%1 ist kein Host der API von %2 und bekommt deshalb das Token nicht. Wenn er es bekommen soll, ergänzen Sie --allow-host %1.</translation>
    </message>
    <message>
        <source>--header wants one line such as “Accept: text/csv”, not “%1”.</source>
        <translation>--header verlangt eine Zeile wie „Accept: text/csv“, nicht „%1“.</translation>
    </message>
    <message>
        <source>Evergrant sets the header %1 by itself. Leave it out.</source>
        <translation>Den Header %1 setzt Evergrant selbst. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>“%1” is not a method of HTTP that can be used here. Use one of: %2.</source>
        <translation>„%1“ ist keine HTTP-Methode, die hier möglich ist. Verwenden Sie eine von: %2.</translation>
    </message>
</context>
<context>
    <name>ClientIdCheck</name>
    <message>
        <source>There is a space in it. Copy it again from the portal.</source>
        <translation>Ein Leerzeichen ist darin. Kopieren Sie sie noch einmal aus dem Portal.</translation>
    </message>
    <message>
        <source>It is the same as the secret. The portal shows two different values.</source>
        <translation>Sie gleicht dem Secret. Das Portal zeigt zwei verschiedene Werte.</translation>
    </message>
    <message>
        <source>It looks like an address. The portal shows another value for it.</source>
        <translation>Das sieht wie eine Adresse aus. Das Portal zeigt dafür einen anderen Wert.</translation>
    </message>
    <message>
        <source>It looks like an e-mail address. The portal shows another value for it.</source>
        <translation>Das sieht wie eine E-Mail-Adresse aus. Das Portal zeigt dafür einen anderen Wert.</translation>
    </message>
    <message>
        <source>Google&apos;s client IDs end with “.apps.googleusercontent.com”.</source>
        <translation>Client-IDs von Google enden auf „.apps.googleusercontent.com“.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s application IDs have the form 12345678-90ab-cdef-1234-567890abcdef.</source>
        <translation>Anwendungs-IDs von Microsoft haben die Form 12345678-90ab-cdef-1234-567890abcdef.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>List the services that Evergrant knows, or what one of them needs</source>
        <translation>Die Dienste auflisten, die Evergrant kennt, oder was einer davon braucht</translation>
    </message>
    <message>
        <source>Make a connection</source>
        <translation>Eine Verbindung anlegen</translation>
    </message>
    <message>
        <source>Change a connection&apos;s settings</source>
        <translation>Die Einstellungen einer Verbindung ändern</translation>
    </message>
    <message>
        <source>Give a connection another name</source>
        <translation>Einer Verbindung einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Sign in, so that the connection can work</source>
        <translation>Anmelden, damit die Verbindung arbeiten kann</translation>
    </message>
    <message>
        <source>Show how connections are</source>
        <translation>Zeigen, wie es um die Verbindungen steht</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Zeigen, was geschehen ist</translation>
    </message>
    <message>
        <source>Print an access token that works now</source>
        <translation>Ein Zugriffstoken ausgeben, das jetzt gilt</translation>
    </message>
    <message>
        <source>Print the whole Authorization header line</source>
        <translation>Die ganze Header-Zeile Authorization ausgeben</translation>
    </message>
    <message>
        <source>Run a command with access tokens in its environment</source>
        <translation>Einen Befehl mit Zugriffstoken in seiner Umgebung ausführen</translation>
    </message>
    <message>
        <source>Make a request to the API with the token</source>
        <translation>Eine Anfrage mit dem Token an die API richten</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Prove the access with one harmless call, and name the account</source>
        <translation>Den Zugriff mit einem harmlosen Aufruf prüfen und das Konto nennen</translation>
    </message>
    <message>
        <source>Stop renewing a connection</source>
        <translation>Eine Verbindung nicht mehr erneuern</translation>
    </message>
    <message>
        <source>Renew it again</source>
        <translation>Sie wieder erneuern</translation>
    </message>
    <message>
        <source>Forget a connection</source>
        <translation>Eine Verbindung vergessen</translation>
    </message>
    <message>
        <source>Bring each new access token to a target</source>
        <translation>Jedes neue Zugriffstoken an ein Ziel bringen</translation>
    </message>
    <message>
        <source>Show where access tokens are brought</source>
        <translation>Zeigen, wohin Zugriffstoken gebracht werden</translation>
    </message>
    <message>
        <source>Show a delivery with its settings</source>
        <translation>Eine Übergabe mit ihren Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Try a target without changing what is there</source>
        <translation>Ein Ziel ausprobieren, ohne dort etwas zu ändern</translation>
    </message>
    <message>
        <source>Deliver the access token now</source>
        <translation>Das Zugriffstoken jetzt übergeben</translation>
    </message>
    <message>
        <source>Stop delivering to a target</source>
        <translation>Einem Ziel nichts mehr übergeben</translation>
    </message>
    <message>
        <source>Deliver to it again</source>
        <translation>Ihm wieder übergeben</translation>
    </message>
    <message>
        <source>Forget a delivery</source>
        <translation>Eine Übergabe vergessen</translation>
    </message>
    <message>
        <source>Tell somebody when a person is needed</source>
        <translation>Jemanden benachrichtigen, wenn jemand gebraucht wird</translation>
    </message>
    <message>
        <source>Show who is told</source>
        <translation>Zeigen, wer benachrichtigt wird</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Einen Test senden</translation>
    </message>
    <message>
        <source>Print a calendar of everything that ends on a known day</source>
        <translation>Einen Kalender mit allem ausgeben, was an einem bekannten Tag abläuft</translation>
    </message>
    <message>
        <source>Send nothing for a while</source>
        <translation>Eine Zeit lang nichts senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wieder senden</translation>
    </message>
    <message>
        <source>Forget an alert</source>
        <translation>Einen Meldeweg vergessen</translation>
    </message>
    <message>
        <source>Call an address while all is well, so that silence is noticed</source>
        <translation>Eine Adresse aufrufen, solange alles in Ordnung ist, damit Stille auffällt</translation>
    </message>
    <message>
        <source>Show the addresses that are called</source>
        <translation>Die Adressen zeigen, die aufgerufen werden</translation>
    </message>
    <message>
        <source>Do not call an address for now</source>
        <translation>Eine Adresse vorerst nicht aufrufen</translation>
    </message>
    <message>
        <source>Call it again</source>
        <translation>Sie wieder aufrufen</translation>
    </message>
    <message>
        <source>Call an address no more</source>
        <translation>Eine Adresse nicht mehr aufrufen</translation>
    </message>
    <message>
        <source>Run a command with access tokens, by schedule or after each renewal</source>
        <translation>Einen Befehl mit Zugriffstoken nach Zeitplan oder nach jeder Erneuerung ausführen</translation>
    </message>
    <message>
        <source>Show the sync jobs</source>
        <translation>Die Aufträge zeigen</translation>
    </message>
    <message>
        <source>Run a job now</source>
        <translation>Einen Auftrag jetzt ausführen</translation>
    </message>
    <message>
        <source>Show the runs of a job, or one of them with its output</source>
        <translation>Die Läufe eines Auftrags zeigen oder einen davon mit seiner Ausgabe</translation>
    </message>
    <message>
        <source>Do not run a job by itself</source>
        <translation>Einen Auftrag nicht von selbst ausführen</translation>
    </message>
    <message>
        <source>Run it by itself again</source>
        <translation>Ihn wieder von selbst ausführen</translation>
    </message>
    <message>
        <source>Forget a job and its history</source>
        <translation>Einen Auftrag und seinen Verlauf vergessen</translation>
    </message>
    <message>
        <source>Show the local HTTP endpoint and who may ask it</source>
        <translation>Den lokalen HTTP-Endpunkt zeigen und wer ihn fragen darf</translation>
    </message>
    <message>
        <source>Give tokens to programs of this computer over HTTP</source>
        <translation>Programmen dieses Computers über HTTP Token geben</translation>
    </message>
    <message>
        <source>Turn the local HTTP endpoint off</source>
        <translation>Den lokalen HTTP-Endpunkt ausschalten</translation>
    </message>
    <message>
        <source>Keys of programs for the local HTTP endpoint</source>
        <translation>Schlüssel von Programmen für den lokalen HTTP-Endpunkt</translation>
    </message>
    <message>
        <source>Make a page on which a person signs in with a browser</source>
        <translation>Eine Seite anlegen, auf der sich jemand mit einem Browser anmeldet</translation>
    </message>
    <message>
        <source>Give a token to every program that asks as for Google&apos;s metadata server</source>
        <translation>Jedem Programm ein Token geben, das wie beim Metadatenserver von Google fragt</translation>
    </message>
    <message>
        <source>Keep a file for node_exporter or Checkmk up to date</source>
        <translation>Eine Datei für node_exporter oder Checkmk aktuell halten</translation>
    </message>
    <message>
        <source>Show the files for monitoring</source>
        <translation>Die Dateien für die Überwachung zeigen</translation>
    </message>
    <message>
        <source>Stop writing such a file, and remove it</source>
        <translation>Eine solche Datei nicht mehr schreiben und sie entfernen</translation>
    </message>
    <message>
        <source>Print the settings of connections, or write a package with their secrets</source>
        <translation>Die Einstellungen von Verbindungen ausgeben oder ein Paket mit ihren Secrets schreiben</translation>
    </message>
    <message>
        <source>Add connections from such a file</source>
        <translation>Verbindungen aus einer solchen Datei hinzufügen</translation>
    </message>
    <message>
        <source>Print a sheet for whoever inherits the connections, without secrets</source>
        <translation>Ein Blatt ohne Geheimnisse ausgeben für alle, die die Verbindungen übernehmen</translation>
    </message>
    <message>
        <source>Choose where a new profile keeps its key</source>
        <translation>Festlegen, wo ein neues Profil seinen Schlüssel aufbewahrt</translation>
    </message>
    <message>
        <source>Keep the profile key somewhere else</source>
        <translation>Den Profilschlüssel woanders aufbewahren</translation>
    </message>
    <message>
        <source>Enter the passphrase that the profile key is sealed under</source>
        <translation>Die Passphrase eingeben, mit der der Profilschlüssel versiegelt ist</translation>
    </message>
    <message>
        <source>Be the background worker, in the foreground</source>
        <translation>Als Hintergrunddienst arbeiten, im Vordergrund</translation>
    </message>
    <message>
        <source>Let systemd keep the background worker running</source>
        <translation>Den Hintergrunddienst von systemd in Betrieb halten lassen</translation>
    </message>
    <message>
        <source>Stop that, and remove the unit</source>
        <translation>Das beenden und die Unit entfernen</translation>
    </message>
    <message>
        <source>Show the unit that keeps it running</source>
        <translation>Die Unit zeigen, die ihn in Betrieb hält</translation>
    </message>
    <message>
        <source>End the background worker</source>
        <translation>Den Hintergrunddienst beenden</translation>
    </message>
    <message>
        <source>Look for what is wrong, and say what to do</source>
        <translation>Nach Fehlern suchen und sagen, was zu tun ist</translation>
    </message>
    <message>
        <source>Show or choose the proxy of connections that have none of their own</source>
        <translation>Den Proxy für Verbindungen ohne eigenen zeigen oder wählen</translation>
    </message>
</context>
<context>
    <name>CronExpression</name>
    <message>
        <source>minute</source>
        <translation>die Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>die Stunde</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>den Tag des Monats</translation>
    </message>
    <message>
        <source>month</source>
        <translation>den Monat</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>den Wochentag</translation>
    </message>
    <message>
        <source>The field for the %1, “%2”, is wrong: %3</source>
        <translation>Das Feld für %1, „%2“, ist falsch: %3</translation>
    </message>
    <message>
        <source>something is missing beside a comma.</source>
        <translation>neben einem Komma fehlt etwas.</translation>
    </message>
    <message>
        <source>a step needs “*” or a range before it, such as %1-%2/5.</source>
        <translation>vor einer Schrittweite muss „*“ oder ein Bereich stehen, etwa %1-%2/5.</translation>
    </message>
    <message>
        <source>%1 goes backwards. Write %2-%3,%4-%5 instead.</source>
        <translation>%1 läuft rückwärts. Schreiben Sie stattdessen %2-%3,%4-%5.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Use numbers, “*”, ranges (1-5), lists (1,5) and steps (*/5).</source>
        <translation>„%1“ ist keine Zahl. Verwenden Sie Zahlen, „*“, Bereiche (1-5), Listen (1,5) und Schrittweiten (*/5).</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a name of three letters such as %2.</source>
        <translation>„%1“ ist weder eine Zahl noch ein Name aus drei Buchstaben wie %2.</translation>
    </message>
    <message>
        <source>%1 is not within %2 to %3.</source>
        <translation>%1 liegt nicht zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>“%1” is no step for it. Use 1 to %2.</source>
        <translation>„%1“ ist dafür keine Schrittweite. Verwenden Sie 1 bis %2.</translation>
    </message>
    <message>
        <source>The schedule is longer than %1 characters.</source>
        <translation>Der Zeitplan ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>@reboot is not possible. Use a time, or --after-refresh.</source>
        <translation>@reboot ist nicht möglich. Verwenden Sie eine Zeit oder --after-refresh.</translation>
    </message>
    <message>
        <source>“%1” is not known. Use @hourly, @daily, @weekly, @monthly or @yearly, or five fields.</source>
        <translation>„%1“ ist nicht bekannt. Verwenden Sie @hourly, @daily, @weekly, @monthly oder @yearly oder fünf Felder.</translation>
    </message>
    <message numerus="yes">
        <source>A schedule has five fields: minute, hour, day of the month, month and day of the week, such as “30 2 * * *”. “%1” has %n field(s).</source>
        <translation>
            <numerusform>Ein Zeitplan hat fünf Felder: Minute, Stunde, Tag des Monats, Monat und Wochentag, etwa „30 2 * * *“. „%1“ hat %n Feld.</numerusform>
            <numerusform>Ein Zeitplan hat fünf Felder: Minute, Stunde, Tag des Monats, Monat und Wochentag, etwa „30 2 * * *“. „%1“ hat %n Felder.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” never comes: none of its months has such a day.</source>
        <translation>„%1“ kommt nie vor: Keiner der Monate hat einen solchen Tag.</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>The background worker is ending.</source>
        <translation>Der Hintergrunddienst wird beendet.</translation>
    </message>
    <message>
        <source>The delivery %1 was removed, and what was there deleted.</source>
        <translation>Die Übergabe %1 wurde entfernt, und was am Ziel lag, gelöscht.</translation>
    </message>
    <message>
        <source>The delivery %1 was removed; nothing that was delivered was deleted.</source>
        <translation>Die Übergabe %1 wurde entfernt; von dem, was übergeben wurde, wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was tried, because it is paused.</source>
        <translation>Es wurde nichts versucht, weil sie angehalten ist.</translation>
    </message>
    <message>
        <source>The connection was removed meanwhile.</source>
        <translation>Die Verbindung wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>For a target of the kind %1 there are no rights to write down.</source>
        <translation>Für ein Ziel der Art %1 gibt es keine Rechte aufzuschreiben.</translation>
    </message>
    <message>
        <source>There is a delivery “%1” already. Choose another --id, or remove it first.</source>
        <translation>Es gibt schon eine Übergabe „%1“. Wählen Sie eine andere --id oder entfernen Sie jene zuerst.</translation>
    </message>
    <message>
        <source>A connection has at most %1 deliveries. Remove one first.</source>
        <translation>Eine Verbindung hat höchstens %1 Übergaben. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A target like this takes no secret. Leave out --secret-stdin.</source>
        <translation>Ein solches Ziel nimmt kein Secret. Lassen Sie --secret-stdin weg.</translation>
    </message>
    <message>
        <source>The delivery %1 was added, paused.</source>
        <translation>Die Übergabe %1 wurde hinzugefügt, angehalten.</translation>
    </message>
    <message>
        <source>Tokens are delivered to %1 from now on.</source>
        <translation>Token werden von jetzt an übergeben: %1.</translation>
    </message>
    <message>
        <source>The delivery %1 was paused.</source>
        <translation>Die Übergabe %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>The delivery %1 was resumed.</source>
        <translation>Die Übergabe %1 wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>The connection has no valid token just now. It is delivered after the next renewal.</source>
        <translation>Die Verbindung hat gerade kein gültiges Token. Nach der nächsten Erneuerung wird es übergeben.</translation>
    </message>
    <message>
        <source>The connection has no token that could be delivered. Authorize it.</source>
        <translation>Die Verbindung hat kein Token, das übergeben werden könnte. Autorisieren Sie sie.</translation>
    </message>
    <message>
        <source>The delivery %1 is paused. Resume it first.</source>
        <translation>Die Übergabe %1 ist angehalten. Setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>The delivery was removed meanwhile.</source>
        <translation>Die Übergabe wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Tokens are delivered to %1 again.</source>
        <translation>Token werden wieder übergeben: %1.</translation>
    </message>
    <message>
        <source>The token was delivered to %1.</source>
        <translation>Das Token wurde übergeben: %1.</translation>
    </message>
    <message>
        <source>The token could not be delivered to %1. %2</source>
        <translation>Das Token konnte nicht übergeben werden: %1. %2</translation>
    </message>
    <message>
        <source>%1 has no deliveries.</source>
        <translation>%1 hat keine Übergaben.</translation>
    </message>
    <message>
        <source>%1 has no delivery “%2”.</source>
        <translation>%1 hat keine Übergabe „%2“.</translation>
    </message>
    <message>
        <source>The delivery %1 is just being removed.</source>
        <translation>Die Übergabe %1 wird gerade entfernt.</translation>
    </message>
    <message>
        <source>Its secret was lost with the profile key. Remove the delivery and add it again.</source>
        <translation>Ihr Secret ging mit dem Profilschlüssel verloren. Entfernen Sie die Übergabe und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>The secret of this delivery was entered for %1, and goes to no other server. Remove the delivery and add it again.</source>
        <translation>Das Secret dieser Übergabe wurde für %1 eingegeben und geht an keinen anderen Server. Entfernen Sie die Übergabe und fügen Sie sie neu hinzu.</translation>
    </message>
</context>
<context>
    <name>DeliveryFormat</name>
    <message>
        <source>This token has more than one line and cannot stand in a header. Use --format token.</source>
        <translation>Dieses Token hat mehr als eine Zeile und kann nicht in einem Header stehen. Verwenden Sie --format token.</translation>
    </message>
    <message>
        <source>This token is not text and cannot stand in JSON. Use --format token.</source>
        <translation>Dieses Token ist kein Text und kann nicht in JSON stehen. Verwenden Sie --format token.</translation>
    </message>
    <message>
        <source>This token has characters that readers of environment files understand differently. Say who reads it: --format env:sh for a shell, --format env:docker for docker run.</source>
        <translation>Dieses Token hat Zeichen, die verschiedene Leser von Umgebungsdateien verschieden verstehen. Geben Sie an, wer es liest: --format env:sh für eine Shell, --format env:docker für docker run.</translation>
    </message>
    <message>
        <source>This token has more than one line and cannot stand in an environment file. Use --format token.</source>
        <translation>Dieses Token hat mehr als eine Zeile und kann nicht in einer Umgebungsdatei stehen. Verwenden Sie --format token.</translation>
    </message>
    <message>
        <source>“%1” is not a format. Use one of: %2, or a template with {{access_token}}.</source>
        <translation>„%1“ ist kein Format. Verwenden Sie eines von: %2, oder eine Vorlage mit {{access_token}}.</translation>
    </message>
    <message>
        <source>The template has no value “%1”. Use one of: %2.</source>
        <translation>Die Vorlage kennt keinen Wert „%1“. Verwenden Sie einen von: %2.</translation>
    </message>
    <message>
        <source>This token is not text and cannot stand in JSON. Leave out the filter json.</source>
        <translation>Dieses Token ist kein Text und kann nicht in JSON stehen. Lassen Sie den Filter json weg.</translation>
    </message>
    <message>
        <source>The template has no filter “%1”. Use one of: %2.</source>
        <translation>Die Vorlage kennt keinen Filter „%1“. Verwenden Sie einen von: %2.</translation>
    </message>
    <message>
        <source>The template has “{{” without “}}”.</source>
        <translation>In der Vorlage steht „{{“ ohne „}}“.</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>Delivered, %1.</source>
        <translation>Übergeben, %1.</translation>
    </message>
    <message>
        <source>The token is being delivered.</source>
        <translation>Das Token wird gerade übergeben.</translation>
    </message>
    <message>
        <source>There is no valid token just now; the delivery waits for the next renewal.</source>
        <translation>Gerade gibt es kein gültiges Token; die Übergabe wartet auf die nächste Erneuerung.</translation>
    </message>
    <message>
        <source>The connection has no token yet.</source>
        <translation>Die Verbindung hat noch kein Token.</translation>
    </message>
    <message>
        <source>Paused: new tokens are not delivered.</source>
        <translation>Angehalten: Neue Token werden nicht übergeben.</translation>
    </message>
    <message>
        <source>Authorize the connection.</source>
        <translation>Autorisieren Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Resume the delivery.</source>
        <translation>Setzen Sie die Übergabe fort.</translation>
    </message>
</context>
<context>
    <name>DeliveryTexts</name>
    <message>
        <source>A file on this computer</source>
        <translation>Eine Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>A named pipe on this computer</source>
        <translation>Eine benannte Pipe auf diesem Computer</translation>
    </message>
    <message>
        <source>AWS Parameter Store</source>
        <translation>AWS Parameter Store</translation>
    </message>
    <message>
        <source>AWS Secrets Manager</source>
        <translation>AWS Secrets Manager</translation>
    </message>
    <message>
        <source>HashiCorp Vault or OpenBao</source>
        <translation>HashiCorp Vault oder OpenBao</translation>
    </message>
    <message>
        <source>A secret of Kubernetes</source>
        <translation>Ein Secret in Kubernetes</translation>
    </message>
    <message>
        <source>A web address (webhook)</source>
        <translation>Eine Webadresse (Webhook)</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>Ein Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>A service of systemd</source>
        <translation>Ein Dienst von systemd</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Overwrite in place</source>
        <translation>An Ort und Stelle überschreiben</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS-Profil</translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation>Rolle (ARN)</translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation>KMS-Schlüssel</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Use the role of this EC2 instance</source>
        <translation>Rolle dieser EC2-Instanz verwenden</translation>
    </message>
    <message>
        <source>Do not read back</source>
        <translation>Nicht zurücklesen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Mount of the sign-in</source>
        <translation>Mount der Anmeldung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Token of the service account</source>
        <translation>Token des Dienstkontos</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>kubeconfig file</source>
        <translation>kubeconfig-Datei</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>AWS access key (ID:SECRET)</source>
        <translation>AWS-Zugriffsschlüssel (ID:SECRET)</translation>
    </message>
    <message>
        <source>Token or secret ID of Vault</source>
        <translation>Token oder Secret-ID von Vault</translation>
    </message>
    <message>
        <source>Signing key (whsec_…)</source>
        <translation>Signaturschlüssel (whsec_…)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last delivered: %1.</source>
        <translation>Zuletzt übergeben: %1.</translation>
    </message>
    <message>
        <source>Last asked: %1, by %2.</source>
        <translation>Zuletzt abgefragt: %1, von %2.</translation>
    </message>
    <message>
        <source>So that no reader is left with an old token, it is renewed %1 before its end, or earlier.</source>
        <translation>Damit kein Leser mit einem alten Token dasteht, wird es %1 vor seinem Ablauf oder früher erneuert.</translation>
    </message>
    <message>
        <source>Its token lives for %1 only, so it is renewed after half of that. A reader must not keep a copy for longer than the other half.</source>
        <translation>Das Token gilt nur %1, deshalb wird es nach der Hälfte davon erneuert. Ein Leser darf eine Kopie nicht länger als die andere Hälfte behalten.</translation>
    </message>
    <message>
        <source>%1 asks the local endpoint for it; last at about %2.</source>
        <translation>%1 fragt den lokalen Endpunkt danach; zuletzt etwa %2.</translation>
    </message>
    <message>
        <source>%1 may ask the local endpoint for it, and has not asked yet.</source>
        <translation>%1 darf den lokalen Endpunkt danach fragen, hat es aber noch nicht getan.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Evergrant keeps the access token of “%1” in this place: %2. Please allow the following.

1. The user or role that Evergrant signs in with at AWS writes it:

%3
2. The program that uses the token, a Lambda function for example, reads it:

%4</source>
        <translation>Evergrant hält das Zugriffstoken von „%1“ an diesem Ort aktuell: %2. Bitte erlauben Sie Folgendes.

1. Der Benutzer oder die Rolle, mit der sich Evergrant bei AWS anmeldet, schreibt es:

%3
2. Das Programm, das das Token verwendet, zum Beispiel eine Lambda-Funktion, liest es:

%4</translation>
    </message>
    <message>
        <source>ACCOUNT_ID stands for the twelve digits of the AWS account.</source>
        <translation>ACCOUNT_ID steht für die zwölf Ziffern des AWS-Kontos.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Alerts</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>The desktop shows when a person is needed.</source>
        <translation>Der Desktop zeigt an, wenn jemand gebraucht wird.</translation>
    </message>
    <message>
        <source>A heartbeat tells when a person is needed.</source>
        <translation>Ein Lebenszeichen meldet, wenn jemand gebraucht wird.</translation>
    </message>
    <message>
        <source>There is no desktop here, and no alert: nobody is told when a person is needed.</source>
        <translation>Hier gibt es weder einen Desktop noch einen Meldeweg: Niemand erfährt es, wenn jemand gebraucht wird.</translation>
    </message>
    <message>
        <source>evergrant alert add mail --to ADDRESS --smtp URL, or another kind of alert.</source>
        <translation>evergrant alert add mail --to ADDRESS --smtp URL oder ein Meldeweg anderer Art.</translation>
    </message>
    <message>
        <source>No alert can tell that the profile key is locked, because what they are sent with is locked away, too.</source>
        <translation>Kein Meldeweg kann mitteilen, dass der Profilschlüssel gesperrt ist, denn auch das, womit er sendet, ist dann verschlossen.</translation>
    </message>
    <message>
        <source>evergrant heartbeat add URL: it needs no secret, and its silence is noticed.</source>
        <translation>evergrant heartbeat add URL: Es braucht kein Secret, und sein Ausbleiben fällt auf.</translation>
    </message>
    <message>
        <source>These tell when a person is needed: %1.</source>
        <translation>Diese melden, wenn jemand gebraucht wird: %1.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>There.</source>
        <translation>Vorhanden.</translation>
    </message>
    <message>
        <source>Nothing on this computer tells how it is; Evergrant sees when it asks a service.</source>
        <translation>Nichts auf diesem Computer gibt Auskunft darüber; Evergrant merkt es, wenn es einen Dienst fragt.</translation>
    </message>
    <message>
        <source>This computer has none at the moment. Evergrant goes on when it is back.</source>
        <translation>Dieser Computer hat zurzeit keines. Evergrant macht weiter, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>It answers with a page of its own, as in hotels and trains.</source>
        <translation>Es antwortet mit einer eigenen Seite, wie in Hotels und Zügen.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network.</source>
        <translation>Öffnen Sie einen Browser und melden Sie sich im Netzwerk an.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Profilordner</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>In %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing can be renewed before it can: make its disk writable, give the folder back to your user, or choose another with --profile.</source>
        <translation>Vorher kann nichts erneuert werden: Machen Sie den Datenträger beschreibbar, geben Sie den Ordner Ihrem Benutzer zurück oder wählen Sie mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>Only %1 kB are left on its disk.</source>
        <translation>Auf dem Datenträger sind nur noch %1 kB frei.</translation>
    </message>
    <message>
        <source>Make room: renewed tokens have to be stored.</source>
        <translation>Schaffen Sie Platz: Erneuerte Token müssen gespeichert werden.</translation>
    </message>
    <message>
        <source>OS keyring</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Not used: the profile key comes from %1.</source>
        <translation>Nicht verwendet. Herkunft des Profilschlüssels: %1.</translation>
    </message>
    <message>
        <source>There and unlocked.</source>
        <translation>Vorhanden und entsperrt.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Er ist gesperrt.</translation>
    </message>
    <message>
        <source>The service runs, but no keyring has been created yet.</source>
        <translation>Der Dienst läuft, aber es wurde noch kein Schlüsselbund angelegt.</translation>
    </message>
    <message>
        <source>Create one, for example with the program “Passwords and Keys”.</source>
        <translation>Legen Sie einen an, zum Beispiel mit dem Programm „Passwörter und Verschlüsselung“.</translation>
    </message>
    <message>
        <source>No keyring service answers in this session.</source>
        <translation>In dieser Sitzung antwortet kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or start the worker with a key file (evergrant serve --key-file FILE).</source>
        <translation>Installieren und starten Sie gnome-keyring oder KWallet, oder starten Sie den Hintergrunddienst mit einer Schlüsseldatei (evergrant serve --key-file FILE).</translation>
    </message>
    <message>
        <source>It did not answer within five seconds.</source>
        <translation>Er hat nicht innerhalb von fünf Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>Look for an unanswered prompt on the desktop, or sign out and in again.</source>
        <translation>Suchen Sie auf dem Desktop nach einer unbeantworteten Frage, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>Grant store</source>
        <translation>Grant-Speicher</translation>
    </message>
    <message>
        <source>Open; the profile key comes from %1.</source>
        <translation>Offen. Herkunft des Profilschlüssels: %1.</translation>
    </message>
    <message>
        <source>It could not be opened, so no token can be renewed.</source>
        <translation>Er konnte nicht geöffnet werden, deshalb kann kein Token erneuert werden.</translation>
    </message>
    <message>
        <source>Correct that first; Evergrant tries again by itself. Until then nothing is sent and nothing deleted.</source>
        <translation>Beheben Sie zuerst das; Evergrant versucht es von selbst wieder. Bis dahin wird nichts gesendet und nichts gelöscht.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>One was made: it opens the store if the key is lost.</source>
        <translation>Es gibt einen: Er öffnet den Speicher, wenn der Schlüssel verloren geht.</translation>
    </message>
    <message>
        <source>None was made.</source>
        <translation>Es wurde keiner erstellt.</translation>
    </message>
    <message>
        <source>evergrant doctor --recovery-code prints one to be written down.</source>
        <translation>evergrant doctor --recovery-code gibt einen zum Aufschreiben aus.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>%1 are available; of %2 some facts are not found in their documentation.</source>
        <translation>%1 sind verfügbar; bei %2 stehen einige Angaben nicht in der Dokumentation.</translation>
    </message>
    <message>
        <source>Correct the file or take it out of the profile&apos;s folder providers, then run evergrant stop.</source>
        <translation>Berichtigen Sie die Datei oder nehmen Sie sie aus dem Ordner providers des Profils, und führen Sie dann evergrant stop aus.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Sign-in pages can be opened.</source>
        <translation>Anmeldeseiten können geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no xdg-open, so sign-in pages cannot be opened here.</source>
        <translation>xdg-open fehlt, deshalb können hier keine Anmeldeseiten geöffnet werden.</translation>
    </message>
    <message>
        <source>Install xdg-utils, or use evergrant authorize NAME --no-browser.</source>
        <translation>Installieren Sie xdg-utils, oder verwenden Sie evergrant authorize NAME --no-browser.</translation>
    </message>
    <message>
        <source>Name localhost</source>
        <translation>Name localhost</translation>
    </message>
    <message>
        <source>It is resolved, so browsers come back after a sign-in.</source>
        <translation>Er wird aufgelöst, also finden Browser nach einer Anmeldung zurück.</translation>
    </message>
    <message>
        <source>the OS keyring</source>
        <translation>dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>der Datei %1</translation>
    </message>
    <message>
        <source>a credential of systemd</source>
        <translation>einem Credential von systemd</translation>
    </message>
    <message>
        <source>the profile, sealed under a passphrase</source>
        <translation>dem Profil, versiegelt mit einer Passphrase</translation>
    </message>
    <message>
        <source>Place of the profile key</source>
        <translation>Ort des Profilschlüssels</translation>
    </message>
    <message>
        <source>It is in %1, and an older copy is still in %2.</source>
        <translation>Er ist in %1, und eine ältere Kopie ist noch in %2.</translation>
    </message>
    <message>
        <source>Make that place writable, or unlock the keyring; the copy is erased at the next start.</source>
        <translation>Machen Sie diesen Ort beschreibbar oder entsperren Sie den Schlüsselbund; beim nächsten Start wird die Kopie gelöscht.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Er ist in %1.</translation>
    </message>
    <message>
        <source>It is in the profile folder: whoever has a copy of that can read the stored grants.</source>
        <translation>Er ist im Profilordner: Wer eine Kopie davon hat, kann die gespeicherten Zustimmungen lesen.</translation>
    </message>
    <message>
        <source>evergrant key move --to file --key-file FILE, in a folder that backups leave out.</source>
        <translation>evergrant key move --to file --key-file FILE, in einem Ordner, den Sicherungen auslassen.</translation>
    </message>
    <message>
        <source>After each start of the background worker: evergrant key unlock</source>
        <translation>Nach jedem Start des Hintergrunddienstes: evergrant key unlock</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>provider: %1, grant: %2</source>
        <translation>Anbieter: %1, Grant: %2</translation>
    </message>
    <message>
        <source>access token life: %1</source>
        <translation>Lebensdauer des Zugriffstokens: %1</translation>
    </message>
    <message>
        <source>refresh token: %1; policy in the preset: %2</source>
        <translation>Refresh-Token: %1; Regel in der Vorlage: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>renewals: %1</source>
        <translation>Erneuerungen: %1</translation>
    </message>
    <message>
        <source>probe: %1</source>
        <translation>Prüfaufruf: %1</translation>
    </message>
    <message>
        <source>idle limit in the preset: %1 days</source>
        <translation>Grenze ohne Nutzung in der Vorlage: %1 Tage</translation>
    </message>
    <message>
        <source>what became of the last renewal is not known: its refresh token may be spent, and using it twice could end the whole sign-in</source>
        <translation>was aus der letzten Erneuerung wurde, ist nicht bekannt: Ihr Refresh-Token ist vielleicht verbraucht, und es zweimal zu verwenden könnte die ganze Anmeldung beenden</translation>
    </message>
    <message>
        <source>another sign-in has taken over</source>
        <translation>eine andere Anmeldung hat übernommen</translation>
    </message>
    <message>
        <source>the provider has just refused a renewal, and a second look is planned</source>
        <translation>der Anbieter hat gerade eine Erneuerung abgelehnt, und es wird noch einmal nachgesehen</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>sie ist angehalten</translation>
    </message>
    <message>
        <source>this access does not expire; it is checked instead</source>
        <translation>dieser Zugriff läuft nicht ab; er wird stattdessen geprüft</translation>
    </message>
    <message>
        <source>the provider gave no refresh token, so there is nothing to renew with</source>
        <translation>der Anbieter gab kein Refresh-Token, es gibt also nichts, womit erneuert werden könnte</translation>
    </message>
    <message>
        <source>the preset of %1 forbids a renewal before it is due (refresh_after_authorize)</source>
        <translation>die Vorlage von %1 verbietet eine Erneuerung, bevor sie fällig ist (refresh_after_authorize)</translation>
    </message>
    <message>
        <source>the provider accepts no request before %1 seconds have passed</source>
        <translation>der Anbieter nimmt erst nach %1 Sekunden wieder eine Anfrage an</translation>
    </message>
    <message>
        <source>not tried, because %1</source>
        <translation>nicht versucht: %1</translation>
    </message>
    <message>
        <source>Evergrant is stopping.</source>
        <translation>Evergrant wird beendet.</translation>
    </message>
    <message>
        <source>Renewed. Lifetime of the new access token: %1.</source>
        <translation>Erneuert. Lebensdauer des neuen Zugriffstokens: %1.</translation>
    </message>
    <message>
        <source>The provider answered, but nothing new came of it.</source>
        <translation>Der Anbieter hat geantwortet, aber es kam nichts Neues dabei heraus.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Renewal with what the first one brought</source>
        <translation>Erneuerung mit dem Ergebnis der ersten</translation>
    </message>
    <message>
        <source>it was renewed less than a minute ago, and that proves the same</source>
        <translation>vor weniger als einer Minute wurde erneuert, und das beweist dasselbe</translation>
    </message>
    <message>
        <source>It works. It did not name the account.</source>
        <translation>Es funktioniert. Das Konto wurde nicht genannt.</translation>
    </message>
    <message>
        <source>It works. This is the account “%1”.</source>
        <translation>Es funktioniert. Das ist das Konto „%1“.</translation>
    </message>
    <message>
        <source>Call that proves the access</source>
        <translation>Aufruf, der den Zugriff beweist</translation>
    </message>
    <message>
        <source>Way to the provider of %1</source>
        <translation>Weg zum Anbieter von %1</translation>
    </message>
    <message>
        <source>No address is known yet.</source>
        <translation>Noch ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>Reached: %1.</source>
        <translation>Erreicht: %1.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>%1 tried, %2 worked</source>
        <translation>%1 versucht, %2 gelungen</translation>
    </message>
    <message>
        <source>, no account name</source>
        <translation>, kein Kontoname</translation>
    </message>
    <message>
        <source>To report</source>
        <translation>Zum Weitergeben</translation>
    </message>
    <message>
        <source>Send this line and the result of each step to the developers, without the name of the account. Say where the sign-in or the steps of the portal differed from what Evergrant shows. No line holds a secret. What nobody has verified yet is marked in evergrant providers --json.</source>
        <translation>Senden Sie diese Zeile und das Ergebnis jedes Schritts an die Entwickler, ohne den Namen des Kontos. Schreiben Sie dazu, wo die Anmeldung oder die Schritte im Portal anders waren, als Evergrant sie zeigt. Keine Zeile enthält ein Geheimnis. Was noch niemand geprüft hat, ist in evergrant providers --json gekennzeichnet.</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Personal login</source>
        <translation>Persönliche Anmeldung</translation>
    </message>
    <message>
        <source>Programs count on %1 while nobody is there, but this worker lives in a personal login: after a restart of the computer it runs only when somebody has logged in.</source>
        <translation>Programme verlassen sich auf %1, auch wenn niemand da ist, aber dieser Hintergrunddienst gehört zu einer persönlichen Anmeldung: Nach einem Neustart des Computers läuft er erst, wenn sich jemand angemeldet hat.</translation>
    </message>
    <message>
        <source>Let systemd run it: evergrant service install, then loginctl enable-linger.</source>
        <translation>Lassen Sie ihn von systemd betreiben: evergrant service install, dann loginctl enable-linger.</translation>
    </message>
    <message>
        <source>Programs count on %1 while nobody is there, but %2 ends with the login.</source>
        <translation>Programme verlassen sich auf %1, auch wenn niemand da ist, aber %2 endet mit der Anmeldung.</translation>
    </message>
    <message>
        <source>loginctl enable-linger.</source>
        <translation>loginctl enable-linger.</translation>
    </message>
    <message>
        <source>Programs count on %1 while nobody is there, but their key is in a keyring that opens with a personal login.</source>
        <translation>Programme verlassen sich auf %1, auch wenn niemand da ist, aber der Schlüssel dazu liegt in einem Schlüsselbund, der sich mit einer persönlichen Anmeldung öffnet.</translation>
    </message>
    <message>
        <source>Nobody has to log in for %1.</source>
        <translation>Für %1 muss sich niemand am Computer anmelden.</translation>
    </message>
    <message>
        <source>Background worker</source>
        <translation>Hintergrunddienst</translation>
    </message>
    <message>
        <source>Run &quot;evergrant serve&quot; in a terminal and read what it says.</source>
        <translation>Führen Sie „evergrant serve“ in einem Terminal aus und lesen Sie, was dort steht.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>%1 runs this worker, but does not notice when it hangs: the unit is of an older Evergrant.</source>
        <translation>%1 betreibt diesen Hintergrunddienst, merkt aber nicht, wenn er hängt: Die Unit stammt von einem älteren Evergrant.</translation>
    </message>
    <message>
        <source>%1 writes it again.</source>
        <translation>%1 schreibt sie neu.</translation>
    </message>
    <message>
        <source>%1 runs this worker, but does not start by itself.</source>
        <translation>%1 betreibt diesen Hintergrunddienst, startet aber nicht von selbst.</translation>
    </message>
    <message>
        <source>%1 runs this worker, but only while you are logged in.</source>
        <translation>%1 betreibt diesen Hintergrunddienst, aber nur, solange Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>loginctl enable-linger, where renewing is to go on without you.</source>
        <translation>loginctl enable-linger, wenn auch ohne Sie weiter erneuert werden soll.</translation>
    </message>
    <message>
        <source>%1 runs this worker, and starts another when it does not answer for %2 s.</source>
        <translation>%1 betreibt diesen Hintergrunddienst und startet einen anderen, wenn er %2 s lang nicht antwortet.</translation>
    </message>
    <message>
        <source>Sync jobs run in its sandbox, where node and Java cannot.</source>
        <translation>Aufträge laufen in seiner Sandbox, in der node und Java nicht laufen können.</translation>
    </message>
    <message>
        <source>%1, and there MemoryDenyWriteExecute=no below [Service], if a job needs them.</source>
        <translation>%1, und dort MemoryDenyWriteExecute=no unter [Service], wenn ein Auftrag sie braucht.</translation>
    </message>
    <message>
        <source>%1 is enabled, but this worker was started by the desktop or a command.</source>
        <translation>%1 ist aktiviert, aber dieser Hintergrunddienst wurde vom Desktop oder von einem Befehl gestartet.</translation>
    </message>
    <message>
        <source>systemctl --user start %1. It is right like this for another profile.</source>
        <translation>systemctl --user start %1. Bei einem anderen Profil ist es so richtig.</translation>
    </message>
    <message>
        <source>That unit&apos;s profile is found with EVERGRANT_PROFILE=/var/lib/evergrant/%1.</source>
        <translation>Das Profil dieser Unit findet man mit EVERGRANT_PROFILE=/var/lib/evergrant/%1.</translation>
    </message>
    <message>
        <source>This worker was started by the desktop or a command.</source>
        <translation>Dieser Hintergrunddienst wurde vom Desktop oder von einem Befehl gestartet.</translation>
    </message>
    <message>
        <source>evergrant service install, where nobody logs in.</source>
        <translation>evergrant service install, wo sich niemand anmeldet.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>A time service keeps it right.</source>
        <translation>Ein Zeitdienst stellt sie richtig.</translation>
    </message>
    <message>
        <source>No token has been delivered since %1.</source>
        <translation>Seit %1 ist kein Token übergeben worden.</translation>
    </message>
    <message>
        <source>No token has been delivered yet.</source>
        <translation>Es ist noch kein Token übergeben worden.</translation>
    </message>
    <message>
        <source>When that is corrected: evergrant deliver now %1 %2.</source>
        <translation>Wenn das behoben ist: evergrant deliver now %1 %2.</translation>
    </message>
    <message>
        <source>Delivery %1 of %2</source>
        <translation>Übergabe %1 von %2</translation>
    </message>
    <message>
        <source>Sync job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>evergrant job log %1 shows what it has written.</source>
        <translation>evergrant job log %1 zeigt, was er geschrieben hat.</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Meldeweg %1</translation>
    </message>
    <message>
        <source>When that is corrected: evergrant alert test %1.</source>
        <translation>Wenn das behoben ist: evergrant alert test %1.</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>The last one did not arrive: %1</source>
        <translation>Das letzte ist nicht angekommen: %1</translation>
    </message>
    <message>
        <source>evergrant heartbeat list shows which.</source>
        <translation>evergrant heartbeat list zeigt, welches.</translation>
    </message>
    <message>
        <source>Metrics file %1</source>
        <translation>Datei für die Überwachung %1</translation>
    </message>
    <message>
        <source>Monitoring may see old states: %1</source>
        <translation>Die Überwachung sieht vielleicht alte Zustände: %1</translation>
    </message>
    <message>
        <source>Let the user of Evergrant write to %1, or remove it: evergrant metrics remove %2.</source>
        <translation>Geben Sie dem Benutzer von Evergrant das Recht, %1 zu schreiben, oder entfernen Sie sie: evergrant metrics remove %2.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of %2.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von %2 um %1 nach.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of %2.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von %2 um %1 vor.</translation>
    </message>
    <message>
        <source>Services may refuse what is signed or requested here.</source>
        <translation>Dienste können ablehnen, was hier signiert oder angefordert wird.</translation>
    </message>
    <message>
        <source>Set it, and turn on a time service: timedatectl set-ntp true</source>
        <translation>Stellen Sie sie, und schalten Sie einen Zeitdienst ein: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>Set it; keys and secrets need no change.</source>
        <translation>Stellen Sie sie; Schlüssel und Geheimnisse müssen nicht geändert werden.</translation>
    </message>
    <message>
        <source>It agrees with that of %1.</source>
        <translation>Sie stimmt mit der von %1 überein.</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Events could not be written since %1: the disk is full.</source>
        <translation>Seit %1 konnten keine Ereignisse geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Events could not be written since %1: %2</source>
        <translation>Seit %1 konnten keine Ereignisse geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Make room on the disk of the profile.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger des Profils.</translation>
    </message>
    <message>
        <source>Look at the disk that the profile is on.</source>
        <translation>Sehen Sie nach dem Datenträger, auf dem das Profil liegt.</translation>
    </message>
    <message>
        <source>Its disk is full: only %1 kB are left.</source>
        <translation>Der Datenträger ist voll: Es sind nur noch %1 kB frei.</translation>
    </message>
    <message>
        <source>Not asked, because it is paused.</source>
        <translation>Nicht gefragt, weil sie pausiert ist.</translation>
    </message>
    <message>
        <source>Whether a time service keeps it right cannot be seen here, and no service has answered yet whose clock it could be compared with.</source>
        <translation>Ob ein Zeitdienst sie richtig stellt, ist hier nicht zu sehen, und noch hat kein Dienst geantwortet, mit dessen Uhr sie sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Choose one again: evergrant proxy system|none|ADDRESS</source>
        <translation>Wählen Sie wieder einen: evergrant proxy system|none|ADDRESS</translation>
    </message>
    <message>
        <source>That of the system.</source>
        <translation>Der des Systems.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keiner.</translation>
    </message>
    <message>
        <source>%1, but not for %2.</source>
        <translation>%1, aber nicht für %2.</translation>
    </message>
    <message>
        <source>Unlock it: press “%1” in the window, or sign in to the desktop.</source>
        <translation>Entsperren Sie ihn: Drücken Sie im Fenster „%1“ oder melden Sie sich am Desktop an.</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>The settings of the local endpoint are damaged: “%1” is wrong.</source>
        <translation>Die Einstellungen des lokalen Endpunkts sind beschädigt: „%1“ ist falsch.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>how the application proves itself</source>
        <translation>wie sich die Anwendung ausweist</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>how long a token is good</source>
        <translation>wie lange ein Token gilt</translation>
    </message>
    <message>
        <source>when the sign-in ends</source>
        <translation>wann die Anmeldung abläuft</translation>
    </message>
    <message>
        <source>what a renewal does</source>
        <translation>was eine Erneuerung bewirkt</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>what is sent with a request</source>
        <translation>was mit einer Anfrage gesendet wird</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>how long a secret is good</source>
        <translation>wie lange ein Secret gilt</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>what error messages mean</source>
        <translation>was Fehlermeldungen bedeuten</translation>
    </message>
    <message>
        <source>ways to sign in</source>
        <translation>Arten der Anmeldung</translation>
    </message>
    <message>
        <source>what the sign-in tells</source>
        <translation>was die Anmeldung mitteilt</translation>
    </message>
    <message>
        <source>the call that checks an access</source>
        <translation>der Aufruf, der einen Zugriff prüft</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>where the browser comes back to</source>
        <translation>wohin der Browser zurückkehrt</translation>
    </message>
    <message>
        <source>steps in the portal</source>
        <translation>Schritte im Portal</translation>
    </message>
</context>
<context>
    <name>GeneralHelp</name>
    <message>
        <source>Profile folder (default: $EVERGRANT_PROFILE, else ~/.local/share/evergrant)</source>
        <translation>Profilordner (Standard: $EVERGRANT_PROFILE, sonst ~/.local/share/evergrant)</translation>
    </message>
    <message>
        <source>What a command does, with its options; without one this list</source>
        <translation>Was ein Befehl tut, mit seinen Optionen; ohne Befehl diese Liste</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>falscher Aufruf</translation>
    </message>
    <message>
        <source>a person must act: &quot;evergrant authorize NAME&quot;, or the window</source>
        <translation>jemand muss handeln: „evergrant authorize NAME“ oder das Fenster</translation>
    </message>
    <message>
        <source>temporarily impossible (network or provider): try again later</source>
        <translation>zurzeit unmöglich (Netzwerk oder Anbieter): später erneut versuchen</translation>
    </message>
    <message>
        <source>keyring locked or not there</source>
        <translation>Schlüsselbund gesperrt oder nicht vorhanden</translation>
    </message>
    <message>
        <source>no such connection</source>
        <translation>keine solche Verbindung</translation>
    </message>
    <message>
        <source>&quot;run&quot; did not start its command, because there was no token</source>
        <translation>„run“ hat seinen Befehl nicht gestartet, weil es kein Token gab</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
</context>
<context>
    <name>GrantTexts</name>
    <message>
        <source>A person signs in once, on a phone or another computer (with a code)</source>
        <translation>Einmal auf Handy oder anderem Computer anmelden (mit Code)</translation>
    </message>
    <message>
        <source>No person: the application itself (client secret or certificate)</source>
        <translation>Ohne Person: die Anwendung selbst (Client-Secret oder Zertifikat)</translation>
    </message>
    <message>
        <source>No person: a service account (key file)</source>
        <translation>Ohne Person: ein Dienstkonto (Schlüsseldatei)</translation>
    </message>
    <message>
        <source>No person: an API key</source>
        <translation>Ohne Person: ein API-Schlüssel</translation>
    </message>
    <message>
        <source>A person signs in once, in the browser on this computer</source>
        <translation>Einmal im Browser auf diesem Computer anmelden</translation>
    </message>
    <message>
        <source>a person, with a code</source>
        <translation>eine Person, mit einem Code</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>die Anwendung selbst</translation>
    </message>
    <message>
        <source>a service account</source>
        <translation>ein Dienstkonto</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>ein API-Schlüssel</translation>
    </message>
    <message>
        <source>a person, in the browser</source>
        <translation>eine Person, im Browser</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>Checked %1: works.</source>
        <translation>Geprüft (%1): funktioniert.</translation>
    </message>
    <message>
        <source>Checked %1: works, account “%2”.</source>
        <translation>Geprüft (%1): funktioniert, Konto „%2“.</translation>
    </message>
    <message>
        <source>Checked %1: %2</source>
        <translation>Geprüft (%1): %2</translation>
    </message>
    <message>
        <source>nothing was found out.</source>
        <translation>es war nichts herauszufinden.</translation>
    </message>
</context>
<context>
    <name>HandoverNotes</name>
    <message>
        <source>For the handover sheet: what it is for; empty takes it back</source>
        <translation>Für das Übergabeblatt: wofür sie da ist; leer nimmt es zurück</translation>
    </message>
    <message>
        <source>The same: what breaks without it</source>
        <translation>Ebenso: was ohne sie ausfällt</translation>
    </message>
    <message>
        <source>The same: who can repair it, and how to reach them</source>
        <translation>Ebenso: wer sie reparieren kann und wie man diese Person erreicht</translation>
    </message>
    <message>
        <source>The same: the second person who can</source>
        <translation>Ebenso: die zweite Person, die es kann</translation>
    </message>
    <message>
        <source>The same: after so many days without an answer the second person takes over; 3 unless set</source>
        <translation>Ebenso: nach so vielen Tagen ohne Antwort übernimmt die zweite Person; ohne Angabe 3</translation>
    </message>
    <message>
        <source>The same: what else should be known, such as where the password is kept; no passwords</source>
        <translation>Ebenso: was sonst bekannt sein sollte, etwa wo das Passwort aufbewahrt wird; keine Passwörter</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>Send the consumer&apos;s key as “Authorization: Bearer KEY”. evergrant endpoint key add makes one.</source>
        <translation>Senden Sie den Schlüssel des Abnehmers als „Authorization: Bearer KEY“. evergrant endpoint key add erstellt einen.</translation>
    </message>
    <message>
        <source>This consumer may ask for no connection of this name. evergrant endpoint key list shows for which.</source>
        <translation>Dieser Abnehmer darf nach keiner Verbindung dieses Namens fragen. evergrant endpoint key list zeigt, nach welchen.</translation>
    </message>
    <message>
        <source>min_valid wants a number of seconds.</source>
        <translation>min_valid verlangt eine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>%1 is not a connection to Microsoft.</source>
        <translation>%1 ist keine Verbindung zu Microsoft.</translation>
    </message>
    <message>
        <source>The background worker is ending.</source>
        <translation>Der Hintergrunddienst wird beendet.</translation>
    </message>
    <message>
        <source>There is no consumer “%1”. evergrant endpoint key list shows all.</source>
        <translation>Es gibt keinen Abnehmer „%1“. evergrant endpoint key list zeigt alle.</translation>
    </message>
    <message>
        <source>The page is one of the local endpoint, which is off. Turn it on: evergrant endpoint enable</source>
        <translation>Die Seite gehört zum lokalen Endpunkt, und der ist aus. Schalten Sie ihn ein: evergrant endpoint enable</translation>
    </message>
</context>
<context>
    <name>JobRun</name>
    <message>
        <source>It succeeded.</source>
        <translation>Er war erfolgreich.</translation>
    </message>
    <message>
        <source>%1 was ended by signal %2.</source>
        <translation>%1 wurde durch das Signal %2 beendet.</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2.</source>
        <translation>%1 endete mit dem Exit-Code %2.</translation>
    </message>
    <message>
        <source>%1 did not end within %2 and was stopped.</source>
        <translation>%1 lief länger als %2 und wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Correct its name, its permissions or --dir.</source>
        <translation>%1 kann nicht gestartet werden. Berichtigen Sie den Namen, die Zugriffsrechte oder --dir.</translation>
    </message>
    <message>
        <source>It was not started, because there was no token.</source>
        <translation>Er wurde nicht gestartet, weil kein Token da war.</translation>
    </message>
    <message>
        <source>It was due while the run before was not over.</source>
        <translation>Er war fällig, als der Lauf davor noch nicht zu Ende war.</translation>
    </message>
    <message>
        <source>It was due %1 times while the run before was not over.</source>
        <translation>Er war %1-mal fällig, als der Lauf davor noch nicht zu Ende war.</translation>
    </message>
    <message>
        <source>The background worker ended before it was over.</source>
        <translation>Der Hintergrunddienst wurde beendet, bevor er zu Ende war.</translation>
    </message>
    <message>
        <source>It was the token: %1 is refused. %2</source>
        <translation>Es lag am Token: %1 wird abgelehnt. %2</translation>
    </message>
    <message>
        <source>Whether it was the token of %1 is not known. %2</source>
        <translation>Ob es am Token von %1 lag, ist nicht bekannt. %2</translation>
    </message>
    <message>
        <source>It was not the token, which works.</source>
        <translation>Am Token lag es nicht, das funktioniert.</translation>
    </message>
</context>
<context>
    <name>JobSchedule</name>
    <message>
        <source>The time zone “%1” is not known. Use a name such as Europe/Berlin, as timedatectl lists them.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt. Verwenden Sie einen Namen wie Europe/Berlin aus der Liste von timedatectl.</translation>
    </message>
</context>
<context>
    <name>JobSettings</name>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation>Nennen Sie nach „--“ das auszuführende Programm.</translation>
    </message>
    <message>
        <source>“%1” depends on the current folder. Give the whole path of the program.</source>
        <translation>„%1“ hängt vom aktuellen Ordner ab. Geben Sie den ganzen Pfad des Programms an.</translation>
    </message>
    <message>
        <source>The command is longer than %1 characters. Put it into a script.</source>
        <translation>Der Befehl ist länger als %1 Zeichen. Legen Sie ihn in ein Skript.</translation>
    </message>
    <message>
        <source>A word of the command holds a null character.</source>
        <translation>Ein Wort des Befehls enthält ein Nullzeichen.</translation>
    </message>
    <message>
        <source>--time-zone is of use with --schedule only.</source>
        <translation>--time-zone ist nur zusammen mit --schedule sinnvoll.</translation>
    </message>
    <message>
        <source>--timeout takes one second to seven days.</source>
        <translation>--timeout nimmt eine Sekunde bis sieben Tage.</translation>
    </message>
    <message>
        <source>--retry takes 0 to %1.</source>
        <translation>--retry nimmt 0 bis %1.</translation>
    </message>
    <message>
        <source>“%1” is no time for --timeout. Use a time such as 90s, 10m, 1h or 2d, at most 7d.</source>
        <translation>„%1“ ist keine Zeit für --timeout. Verwenden Sie eine wie 90s, 10m, 1h oder 2d, höchstens 7d.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a job. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>„%1“ kann nicht der Name eines Auftrags sein. Verwenden Sie 1 bis 64 der Zeichen a-z, 0-9, „.“, „_“ und „-“, mit einem Buchstaben oder einer Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>Name the connections whose tokens the job gets, with --with.</source>
        <translation>Nennen Sie mit --with die Verbindungen, deren Token der Auftrag bekommt.</translation>
    </message>
    <message>
        <source>A job has at most %1 connections.</source>
        <translation>Ein Auftrag hat höchstens %1 Verbindungen.</translation>
    </message>
    <message>
        <source>“%1” depends on the current folder. Give the whole path.</source>
        <translation>„%1“ hängt vom aktuellen Ordner ab. Geben Sie den ganzen Pfad an.</translation>
    </message>
    <message>
        <source>The stored settings of the job “%1” are damaged: %2</source>
        <translation>Die gespeicherten Einstellungen des Auftrags „%1“ sind beschädigt: %2</translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>Last run %1: %2</source>
        <translation>Letzter Lauf %1: %2</translation>
    </message>
    <message>
        <source>Next run %1.</source>
        <translation>Nächster Lauf %1.</translation>
    </message>
    <message>
        <source>Runs after the next renewal.</source>
        <translation>Läuft nach der nächsten Erneuerung.</translation>
    </message>
    <message>
        <source>Runs when it is asked to.</source>
        <translation>Läuft, wenn es verlangt wird.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>JobTexts</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>the last run failed</source>
        <translation>der letzte Lauf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>waits for its time</source>
        <translation>wartet auf seine Zeit</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation>Letzter Lauf %1: %2</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Angehalten · %1</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <translation>%1 · nächster %2</translation>
    </message>
    <message>
        <source>Running since %1.</source>
        <translation>Läuft seit %1.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>Der letzte Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Paused. It runs only when you start it.</source>
        <translation>Angehalten. Er läuft nur, wenn Sie ihn starten.</translation>
    </message>
    <message>
        <source>The last run succeeded.</source>
        <translation>Der letzte Lauf war erfolgreich.</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Er ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a time zone</comment>
        <translation>%1, Zeitzone %2</translation>
    </message>
    <message>
        <source>After each renewal of its tokens</source>
        <translation>Nach jeder Erneuerung seiner Token</translation>
    </message>
    <message>
        <source>after each renewal of its tokens</source>
        <translation>nach jeder Erneuerung seiner Token</translation>
    </message>
    <message>
        <source>Only when somebody starts it</source>
        <translation>Nur wenn ihn jemand startet</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, außerdem </translation>
    </message>
    <message>
        <source>none while it is paused</source>
        <translation>keiner, solange er angehalten ist</translation>
    </message>
    <message>
        <source>after the next renewal</source>
        <translation>nach der nächsten Erneuerung</translation>
    </message>
    <message>
        <source>when somebody starts it</source>
        <translation>wenn ihn jemand startet</translation>
    </message>
    <message>
        <source>none: its connections were removed</source>
        <translation>keine: seine Verbindungen wurden entfernt</translation>
    </message>
    <message>
        <source>%1 for a run</source>
        <comment>a duration</comment>
        <translation>%1 pro Lauf</translation>
    </message>
    <message>
        <source>%1; one further try after a failure</source>
        <translation>%1; ein weiterer Versuch nach einem Fehlschlag</translation>
    </message>
    <message>
        <source>%1; up to %2 further tries after a failure</source>
        <translation>%1; bis zu %2 weitere Versuche nach einem Fehlschlag</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>missed time</source>
        <translation>verpasster Termin</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>dauerte zu lange</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>had no token</source>
        <translation>hatte kein Token</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed, signal %1</source>
        <translation>fehlgeschlagen, Signal %1</translation>
    </message>
    <message>
        <source>failed, exit code %1</source>
        <translation>fehlgeschlagen, Exit-Code %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <comment>a connection, and which of its tokens</comment>
        <translation>%1 Nr. %2</translation>
    </message>
    <message>
        <source>The sync job “%1” does not run any more, and its history goes with it. Its program stays where it is, and so do the connections.</source>
        <translation>Der Auftrag „%1“ läuft nicht mehr, und sein Verlauf wird gelöscht. Sein Programm bleibt, wo es ist, und ebenso die Verbindungen.</translation>
    </message>
    <message>
        <source>Access tokens of</source>
        <translation>Zugriffstoken von</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Wann er läuft</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>A connection of the job was removed.</source>
        <translation>Eine Verbindung des Auftrags wurde entfernt.</translation>
    </message>
    <message>
        <source>One of its connections was removed. Add the job again with other connections.</source>
        <translation>Eine seiner Verbindungen wurde entfernt. Legen Sie den Auftrag mit anderen Verbindungen neu an.</translation>
    </message>
    <message>
        <source>The job %1 has not run yet.</source>
        <translation>Der Auftrag %1 ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>The job %1 has no run %2.</source>
        <translation>Der Auftrag %1 hat keinen Lauf %2.</translation>
    </message>
    <message>
        <source>The background worker is ending.</source>
        <translation>Der Hintergrunddienst wird beendet.</translation>
    </message>
    <message>
        <source>There is no job “%1”. See them all with &quot;evergrant job list&quot;.</source>
        <translation>Es gibt keinen Auftrag „%1“. „evergrant job list“ zeigt alle.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or correct --dir.</source>
        <translation>Es gibt keinen Ordner %1. Legen Sie ihn an oder berichtigen Sie --dir.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name, or remove it first.</source>
        <translation>Es gibt schon einen Auftrag „%1“. Wählen Sie einen anderen Namen oder entfernen Sie jenen zuerst.</translation>
    </message>
    <message>
        <source>There are at most %1 jobs. Remove one first.</source>
        <translation>Es gibt höchstens %1 Aufträge. Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>The job %1 was added.</source>
        <translation>Der Auftrag %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The job %1 has other settings.</source>
        <translation>Der Auftrag %1 hat andere Einstellungen.</translation>
    </message>
    <message>
        <source>The job %1 was paused.</source>
        <translation>Der Auftrag %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>The job %1 was resumed.</source>
        <translation>Der Auftrag %1 wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>The job %1 is running. Wait until it is over.</source>
        <translation>Der Auftrag %1 läuft. Warten Sie, bis er zu Ende ist.</translation>
    </message>
    <message>
        <source>The job %1 was removed.</source>
        <translation>Der Auftrag %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The job %1 was interrupted: the background worker ended before it was over.</source>
        <translation>Der Auftrag %1 wurde abgebrochen: Der Hintergrunddienst wurde beendet, bevor er zu Ende war.</translation>
    </message>
    <message>
        <source>Does not run by itself, because %1 was moved away.</source>
        <translation>Läuft nicht von selbst, weil %1 umgezogen ist.</translation>
    </message>
    <message numerus="yes">
        <source>The job %1 makes up for %n time(s) that were missed.</source>
        <translation>
            <numerusform>Der Auftrag %1 holt %n verpassten Termin nach.</numerusform>
            <numerusform>Der Auftrag %1 holt %n verpasste Termine nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job %1 was started.</source>
        <translation>Der Auftrag %1 wurde gestartet.</translation>
    </message>
    <message>
        <source>The job %1 succeeded.</source>
        <translation>Der Auftrag %1 war erfolgreich.</translation>
    </message>
    <message>
        <source>The job %1 failed. %2</source>
        <translation>Der Auftrag %1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>The job %1 was skipped: the run before is not over.</source>
        <translation>Der Auftrag %1 wurde übersprungen: Der Lauf davor ist noch nicht zu Ende.</translation>
    </message>
</context>
<context>
    <name>LocalhostName</name>
    <message>
        <source>This computer does not resolve the name localhost, so the browser may not come back after the sign-in. Add the line “127.0.0.1 localhost” to /etc/hosts.</source>
        <translation>Dieser Computer löst den Namen localhost nicht auf, deshalb findet der Browser nach der Anmeldung vielleicht nicht zurück. Ergänzen Sie in /etc/hosts die Zeile „127.0.0.1 localhost“.</translation>
    </message>
</context>
<context>
    <name>MetricsTarget</name>
    <message>
        <source>“%1” is not a kind of metrics. Use one of: %2.</source>
        <translation>„%1“ ist keine Art von Metriken. Verwenden Sie eine von: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a metrics file. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>„%1“ kann nicht die ID einer Metrikdatei sein. Verwenden Sie 1 bis 64 der Zeichen a-z, 0-9, „.“, „_“ und „-“, mit einem Buchstaben oder einer Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>“%1” is no path for --path. Give the whole path, beginning with “/”.</source>
        <translation>„%1“ ist kein Pfad für --path. Geben Sie den ganzen Pfad an, mit „/“ am Anfang.</translation>
    </message>
    <message>
        <source>node_exporter reads only files that end with .prom. Name the file so, for example evergrant.prom.</source>
        <translation>node_exporter liest nur Dateien, die auf .prom enden. Nennen Sie die Datei so, zum Beispiel evergrant.prom.</translation>
    </message>
    <message>
        <source>The name of the file must begin with the age in seconds after which Checkmk ignores it. Name it for example 300_evergrant.</source>
        <translation>Der Dateiname muss mit dem Alter in Sekunden beginnen, ab dem Checkmk die Datei nicht mehr beachtet. Nennen Sie sie zum Beispiel 300_evergrant.</translation>
    </message>
    <message>
        <source>The settings of the metrics files are damaged. Add them again: evergrant metrics add</source>
        <translation>Die Einstellungen der Metrikdateien sind beschädigt. Fügen Sie sie neu hinzu: evergrant metrics add</translation>
    </message>
</context>
<context>
    <name>OptionLabels</name>
    <message>
        <source>“%1”</source>
        <comment>a field</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Any API behind an Auth0 tenant.</source>
        <translation>Jede API hinter einem Auth0-Tenant.</translation>
    </message>
    <message>
        <source>Somebody signs in once, in a browser on this computer.</source>
        <translation>Jemand meldet sich einmal an, in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>know who signed in</source>
        <translation>erfahren, wer sich angemeldet hat</translation>
    </message>
    <message>
        <source>see the name</source>
        <translation>den Namen sehen</translation>
    </message>
    <message>
        <source>see the e-mail address</source>
        <translation>die E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>stay connected when nobody is there</source>
        <translation>verbunden bleiben, wenn niemand da ist</translation>
    </message>
    <message>
        <source>The refresh token was used before, has ended, or was withdrawn.</source>
        <translation>Das Refresh-Token wurde schon verwendet, ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>The client secret is wrong, or the application may not use this API.</source>
        <translation>Das Client-Secret ist falsch, oder die Anwendung darf diese API nicht nutzen.</translation>
    </message>
    <message>
        <source>Too many requests answer 429; x-ratelimit headers tell what is left.</source>
        <translation>Zu viele Anfragen werden mit 429 beantwortet; x-ratelimit-Header sagen, was noch übrig ist.</translation>
    </message>
    <message>
        <source>At most 200 sign-ins of one user live with one application; the oldest ends.</source>
        <translation>Höchstens 200 Anmeldungen einer Person bei einer Anwendung bestehen; die älteste endet.</translation>
    </message>
    <message>
        <source>In the dashboard open **Applications**, press **Create Application** and choose **Regular Web Application**, or **Native** for one without a secret.</source>
        <translation>Öffnen Sie im Dashboard „**Applications**“, drücken Sie „**Create Application**“, und wählen Sie „**Regular Web Application**“, oder „**Native**“ für eine ohne Secret.</translation>
    </message>
    <message>
        <source>As allowed callback URL enter exactly {redirect_uri}.</source>
        <translation>Geben Sie als erlaubte Callback-URL genau {redirect_uri} ein.</translation>
    </message>
    <message>
        <source>Under **Settings**, **Refresh Token Expiration** choose how long a sign-in lives. It does not grow longer with rotation: after the maximum somebody has to sign in again.</source>
        <translation>Wählen Sie unter „**Settings**“, „**Refresh Token Expiration**“, wie lange eine Anmeldung besteht. Rotation verlängert sie nicht: Nach der Höchstdauer muss sich jemand neu anmelden.</translation>
    </message>
    <message>
        <source>Open **APIs**, your API, and switch on **Allow Offline Access**. Without it the scope offline_access has no effect. Give its identifier as the setting **audience**.</source>
        <translation>Öffnen Sie „**APIs**“ und dort Ihre API, und schalten Sie „**Allow Offline Access**“ ein. Ohne das hat der Scope offline_access keine Wirkung. Geben Sie den Identifier der API als Einstellung **audience** an.</translation>
    </message>
    <message>
        <source>Under **Advanced Settings**, **Grant Types** tick **Refresh Token**. Copy the **client ID** and the **client secret**, and give the tenant&apos;s address, such as acme.eu.auth0.com, as the setting **domain**.</source>
        <translation>Kreuzen Sie unter „**Advanced Settings**“, „**Grant Types**“ „**Refresh Token**“ an. Kopieren Sie die **Client-ID** und das **Client-Secret**, und geben Sie die Adresse des Tenants, etwa acme.eu.auth0.com, als Einstellung **domain** an.</translation>
    </message>
    <message>
        <source>The limits of 30 days are Auth0&apos;s defaults. If the application does not rotate, give --set refresh_policy=never-rotates.</source>
        <translation>Die Grenzen von 30 Tagen sind die Voreinstellung von Auth0. Wenn die Anwendung nicht rotiert, geben Sie --set refresh_policy=never-rotates an.</translation>
    </message>
    <message>
        <source>For a computer without a browser: somebody enters a code elsewhere.</source>
        <translation>Für einen Computer ohne Browser: Jemand gibt anderswo einen Code ein.</translation>
    </message>
    <message>
        <source>In the dashboard open **Applications**, press **Create Application** and choose **Native**.</source>
        <translation>Öffnen Sie im Dashboard „**Applications**“, drücken Sie „**Create Application**“, und wählen Sie „**Native**“.</translation>
    </message>
    <message>
        <source>Under **Advanced Settings**, **Grant Types** tick **Device Code** and **Refresh Token**.</source>
        <translation>Kreuzen Sie unter „**Advanced Settings**“, „**Grant Types**“ „**Device Code**“ und „**Refresh Token**“ an.</translation>
    </message>
    <message>
        <source>Open **APIs**, your API, and switch on **Allow Offline Access**. Give its identifier as the setting **audience**.</source>
        <translation>Öffnen Sie „**APIs**“ und dort Ihre API, und schalten Sie „**Allow Offline Access**“ ein. Geben Sie den Identifier der API als Einstellung **audience** an.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, and give the tenant&apos;s address as the setting **domain**.</source>
        <translation>Kopieren Sie die **Client-ID**, und geben Sie die Adresse des Tenants als Einstellung **domain** an.</translation>
    </message>
    <message>
        <source>When Evergrant shows a code, open the page it names in any browser and enter the code.</source>
        <translation>Wenn Evergrant einen Code zeigt, öffnen Sie die genannte Seite in einem beliebigen Browser, und geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>A service acts for itself; nobody signs in.</source>
        <translation>Ein Dienst handelt für sich selbst; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>In the dashboard open **Applications**, press **Create Application** and choose **Machine to Machine**.</source>
        <translation>Öffnen Sie im Dashboard „**Applications**“, drücken Sie „**Create Application**“, und wählen Sie „**Machine to Machine**“.</translation>
    </message>
    <message>
        <source>Choose the API and the permissions that it may use.</source>
        <translation>Wählen Sie die API und die Berechtigungen, die sie nutzen darf.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**, give the tenant&apos;s address as the setting **domain** and the identifier of the API as the setting **audience**.</source>
        <translation>Kopieren Sie die **Client-ID** und das **Client-Secret**, und geben Sie die Adresse des Tenants als Einstellung **domain** und den Identifier der API als Einstellung **audience** an.</translation>
    </message>
    <message>
        <source>Auth0 counts the tokens that are given out in this way; each plan has its number for a month.</source>
        <translation>Auth0 zählt die auf diesem Weg ausgegebenen Tokens; jeder Tarif hat eine Anzahl für den Monat.</translation>
    </message>
    <message>
        <source>E-mail marketing: contacts, lists and campaigns (V3 API).</source>
        <translation>E-Mail-Marketing: Kontakte, Listen und Kampagnen (V3-API).</translation>
    </message>
    <message>
        <source>The usual one: somebody signs in once, in a browser on this computer.</source>
        <translation>Der übliche Weg: Jemand meldet sich einmal an, in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>see the account&apos;s name and settings</source>
        <translation>Namen und Einstellungen des Kontos sehen</translation>
    </message>
    <message>
        <source>change the account&apos;s settings</source>
        <translation>die Einstellungen des Kontos ändern</translation>
    </message>
    <message>
        <source>see and change contacts and lists</source>
        <translation>Kontakte und Listen sehen und ändern</translation>
    </message>
    <message>
        <source>see, make and send campaigns</source>
        <translation>Kampagnen sehen, anlegen und senden</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one, was not used for 180 days, or was withdrawn.</source>
        <translation>Das Refresh-Token wurde durch ein neueres ersetzt, 180 Tage lang nicht verwendet oder widerrufen.</translation>
    </message>
    <message>
        <source>The client secret is wrong. A newly generated secret makes the one before it invalid.</source>
        <translation>Das Client-Secret ist falsch. Ein neu erzeugtes Secret macht das vorherige ungültig.</translation>
    </message>
    <message>
        <source>The application has used up its calls for today; the count begins anew at midnight UTC.</source>
        <translation>Die Anwendung hat ihre Aufrufe für heute verbraucht; die Zählung beginnt um Mitternacht UTC von vorn.</translation>
    </message>
    <message>
        <source>10,000 calls a day for each API key, whatever the number of accounts; the count begins anew at midnight UTC.</source>
        <translation>10.000 Aufrufe am Tag für jeden API-Schlüssel, gleich wie viele Konten es sind; die Zählung beginnt um Mitternacht UTC von vorn.</translation>
    </message>
    <message>
        <source>4 calls a second for each API key.</source>
        <translation>4 Aufrufe pro Sekunde für jeden API-Schlüssel.</translation>
    </message>
    <message>
        <source>The answers do not say how many are left, or how long to wait.</source>
        <translation>Die Antworten sagen nicht, wie viele noch übrig sind oder wie lange zu warten ist.</translation>
    </message>
    <message>
        <source>In the developer portal press **My Applications** and sign in **with the account you want to connect**. A new application is private to the user who created it: nobody else can authorize it.</source>
        <translation>Drücken Sie im Entwicklerportal „**My Applications**“, und melden Sie sich **mit dem Konto an, das Sie verbinden möchten**. Eine neue Anwendung gehört nur der Person, die sie angelegt hat: Niemand sonst kann sie autorisieren.</translation>
    </message>
    <message>
        <source>Press **New Application** and choose **Authorization Code Flow and Implicit Flow**, then **Long Lived Refresh Tokens**. They survive a lost reply, and Constant Contact&apos;s own moderators say that they avoid most of the cases in which somebody has to sign in again. Rotating tokens work, too.</source>
        <translation>Drücken Sie „**New Application**“, und wählen Sie „**Authorization Code Flow and Implicit Flow**“, dann „**Long Lived Refresh Tokens**“. Diese überstehen eine verlorene Antwort, und die Moderatoren von Constant Contact sagen selbst, dass sie die meisten Fälle vermeiden, in denen sich jemand neu anmelden muss. Rotierende Tokens funktionieren auch.</translation>
    </message>
    <message>
        <source>As redirect URI enter exactly {redirect_uri} and save.</source>
        <translation>Geben Sie als Umleitungs-URI genau {redirect_uri} ein, und speichern Sie.</translation>
    </message>
    <message>
        <source>Copy the **API key**, then press **Generate Secret** and copy the secret. The portal shows it only once, and a new secret makes the old one invalid.</source>
        <translation>Kopieren Sie den **API-Schlüssel**, drücken Sie dann „**Generate Secret**“, und kopieren Sie das Secret. Das Portal zeigt es nur einmal, und ein neues Secret macht das alte ungültig.</translation>
    </message>
    <message>
        <source>Evergrant asks for account_read and contact_data. Give other scopes, such as campaign_data or account_update, if your integration needs them. A second application of the type Device makes a good spare: losing one does not take the other along.</source>
        <translation>Evergrant fragt nach account_read und contact_data. Geben Sie andere Scopes an, etwa campaign_data oder account_update, wenn Ihre Integration sie braucht. Eine zweite Anwendung vom Typ „Device“ ist ein guter Ersatzschlüssel: Geht eine verloren, bleibt die andere.</translation>
    </message>
    <message>
        <source>For a computer without a browser, and for a spare: somebody enters a code elsewhere.</source>
        <translation>Für einen Computer ohne Browser und für einen Ersatzschlüssel: Jemand gibt anderswo einen Code ein.</translation>
    </message>
    <message>
        <source>Press **New Application** and choose **Device** as its type, then **Long Lived Refresh Tokens**. This type has no secret and no redirect URI.</source>
        <translation>Drücken Sie „**New Application**“, und wählen Sie „**Device**“ als Typ, dann „**Long Lived Refresh Tokens**“. Dieser Typ hat kein Secret und keine Umleitungs-URI.</translation>
    </message>
    <message>
        <source>Copy the **API key**.</source>
        <translation>Kopieren Sie den **API-Schlüssel**.</translation>
    </message>
    <message>
        <source>When Evergrant shows a code, open the page it names in any browser, sign in with the same account and enter the code.</source>
        <translation>Wenn Evergrant einen Code zeigt, öffnen Sie die genannte Seite in einem beliebigen Browser, melden Sie sich mit demselben Konto an, und geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>An application of this type is a good spare for a connection that signs in with a browser: give its API key at authorize --spare.</source>
        <translation>Eine Anwendung dieses Typs ist ein guter Ersatzschlüssel für eine Verbindung, die sich mit einem Browser anmeldet: Geben Sie ihren API-Schlüssel bei authorize --spare an.</translation>
    </message>
    <message>
        <source>Files and folders.</source>
        <translation>Dateien und Ordner.</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>App key</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>see the account&apos;s name</source>
        <translation>den Namen des Kontos sehen</translation>
    </message>
    <message>
        <source>see names of files and folders</source>
        <translation>Namen von Dateien und Ordnern sehen</translation>
    </message>
    <message>
        <source>change names and properties of files and folders</source>
        <translation>Namen und Eigenschaften von Dateien und Ordnern ändern</translation>
    </message>
    <message>
        <source>read files</source>
        <translation>Dateien lesen</translation>
    </message>
    <message>
        <source>write files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>see what is shared</source>
        <translation>sehen, was geteilt ist</translation>
    </message>
    <message>
        <source>share</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>The app was disconnected in the account, or the sign-in was withdrawn.</source>
        <translation>Die App wurde im Konto getrennt, oder die Anmeldung wurde widerrufen.</translation>
    </message>
    <message>
        <source>The app key is wrong.</source>
        <translation>Der App key ist falsch.</translation>
    </message>
    <message>
        <source>Too many calls of one user answer 429; Retry-After says how long to wait.</source>
        <translation>Zu viele Aufrufe einer Person werden mit 429 beantwortet; Retry-After sagt, wie lange zu warten ist.</translation>
    </message>
    <message>
        <source>In the App Console press **Create app**, choose **Scoped access** and whether it sees one folder or everything.</source>
        <translation>Drücken Sie in der App Console „**Create app**“, wählen Sie „**Scoped access**“ und ob sie einen Ordner oder alles sieht.</translation>
    </message>
    <message>
        <source>Under **Permissions** tick the scopes that you need and press **Submit**. What is ticked after the sign-in counts only for the next one.</source>
        <translation>Kreuzen Sie unter „**Permissions**“ die Scopes an, die Sie brauchen, und drücken Sie „**Submit**“. Was nach der Anmeldung angekreuzt wird, gilt erst für die nächste.</translation>
    </message>
    <message>
        <source>Under **Settings** add exactly {redirect_uri} to the redirect URIs.</source>
        <translation>Fügen Sie unter „**Settings**“ genau {redirect_uri} zu den Umleitungs-URIs hinzu.</translation>
    </message>
    <message>
        <source>Copy the **app key**. The **app secret** is not needed.</source>
        <translation>Kopieren Sie den „**App key**“. Das „**App secret**“ wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>An app in development takes at most 500 users, and from the fiftieth on it has to be reviewed.</source>
        <translation>Eine App in Entwicklung nimmt höchstens 500 Personen auf, und ab der fünfzigsten muss sie geprüft werden.</translation>
    </message>
    <message>
        <source>Repositories, issues and actions, through a GitHub App.</source>
        <translation>Repositorys, Issues und Actions, über eine GitHub-App.</translation>
    </message>
    <message>
        <source>The usual one: somebody enters a code at github.com. It needs no secret.</source>
        <translation>Der übliche Weg: Jemand gibt auf github.com einen Code ein. Er braucht kein Secret.</translation>
    </message>
    <message>
        <source>The refresh token was used before, was not used for six months, or was withdrawn.</source>
        <translation>Das Refresh-Token wurde schon verwendet, sechs Monate lang nicht verwendet oder widerrufen.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong.</source>
        <translation>Die Client-ID oder das Client-Secret ist falsch.</translation>
    </message>
    <message>
        <source>The redirect URI is not the one of the application.</source>
        <translation>Die Umleitungs-URI ist nicht die der Anwendung.</translation>
    </message>
    <message>
        <source>The code of this sign-in was used or is too old.</source>
        <translation>Der Code dieser Anmeldung wurde schon verwendet oder ist zu alt.</translation>
    </message>
    <message>
        <source>The device flow is not switched on in the application.</source>
        <translation>Der Device Flow ist in der Anwendung nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The account has no confirmed e-mail address.</source>
        <translation>Das Konto hat keine bestätigte E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>5,000 calls an hour for each user; x-ratelimit headers tell what is left, retry-after how long to wait.</source>
        <translation>5.000 Aufrufe pro Stunde für jede Person; x-ratelimit-Header sagen, was noch übrig ist, retry-after, wie lange zu warten ist.</translation>
    </message>
    <message>
        <source>Under **Settings**, **Developer settings**, **GitHub Apps** press **New GitHub App** and choose its permissions.</source>
        <translation>Drücken Sie unter „**Settings**“, „**Developer settings**“, „**GitHub Apps**“ auf „**New GitHub App**“, und wählen Sie die Berechtigungen der App.</translation>
    </message>
    <message>
        <source>Tick **Enable Device Flow**, leave **Expire user authorization tokens** ticked, and switch off the webhook.</source>
        <translation>Kreuzen Sie „**Enable Device Flow**“ an, lassen Sie „**Expire user authorization tokens**“ angekreuzt, und schalten Sie den Webhook ab.</translation>
    </message>
    <message>
        <source>Copy the **client ID**. A secret is not needed on this way.</source>
        <translation>Kopieren Sie die **Client-ID**. Ein Secret wird auf diesem Weg nicht gebraucht.</translation>
    </message>
    <message>
        <source>Under **Install App** install it where it has to work.</source>
        <translation>Installieren Sie die App unter „**Install App**“ dort, wo sie arbeiten soll.</translation>
    </message>
    <message>
        <source>With expiring tokens switched off, or with an OAuth App, the access never ends and there is nothing to renew.</source>
        <translation>Sind ablaufende Tokens abgeschaltet, oder ist es eine OAuth-App, endet der Zugriff nie, und es gibt nichts zu erneuern.</translation>
    </message>
    <message>
        <source>Somebody signs in with a browser on this computer; it needs the application&apos;s secret.</source>
        <translation>Jemand meldet sich mit einem Browser auf diesem Computer an; dafür wird das Secret der Anwendung gebraucht.</translation>
    </message>
    <message>
        <source>As callback URL enter exactly {redirect_uri}, leave **Expire user authorization tokens** ticked, and switch off the webhook.</source>
        <translation>Geben Sie als Callback-URL genau {redirect_uri} ein, lassen Sie „**Expire user authorization tokens**“ angekreuzt, und schalten Sie den Webhook ab.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, press **Generate a new client secret** and copy it.</source>
        <translation>Kopieren Sie die **Client-ID**, drücken Sie „**Generate a new client secret**“, und kopieren Sie es.</translation>
    </message>
    <message>
        <source>Gmail, Calendar, Drive, Sheets and the other Google APIs.</source>
        <translation>Gmail, Kalender, Drive, Tabellen und die anderen Google-APIs.</translation>
    </message>
    <message>
        <source>The connection acts for a person, who signs in once in a browser on this computer.</source>
        <translation>Die Verbindung handelt für eine Person, die sich einmal in einem Browser auf diesem Computer anmeldet.</translation>
    </message>
    <message>
        <source>read, send and delete mail, also by IMAP and SMTP</source>
        <translation>Mail lesen, senden und löschen, auch über IMAP und SMTP</translation>
    </message>
    <message>
        <source>read the mail</source>
        <translation>die Mail lesen</translation>
    </message>
    <message>
        <source>send mail</source>
        <translation>Mail senden</translation>
    </message>
    <message>
        <source>see and change calendars</source>
        <translation>Kalender sehen und ändern</translation>
    </message>
    <message>
        <source>see calendars</source>
        <translation>Kalender sehen</translation>
    </message>
    <message>
        <source>see and change all files in Drive</source>
        <translation>alle Dateien in Drive sehen und ändern</translation>
    </message>
    <message>
        <source>see all files in Drive</source>
        <translation>alle Dateien in Drive sehen</translation>
    </message>
    <message>
        <source>see and change the files made with this application</source>
        <translation>die Dateien sehen und ändern, die mit dieser Anwendung angelegt wurden</translation>
    </message>
    <message>
        <source>see and change spreadsheets</source>
        <translation>Tabellen sehen und ändern</translation>
    </message>
    <message>
        <source>everything in Google Cloud</source>
        <translation>alles in der Google Cloud</translation>
    </message>
    <message>
        <source>The Google project is in “Testing”: Google ends this sign-in after 7 days. Publish the project in the Google Cloud console (Google Auth Platform, Audience, Publish app), and sign in again.</source>
        <translation>Das Google-Projekt ist im Zustand „Testing“: Google beendet diese Anmeldung nach 7 Tagen. Veröffentlichen Sie das Projekt in der Google Cloud Console („Google Auth Platform“, „Audience“, „Publish app“), und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>It was withdrawn, was not used for six months, is one of more than a hundred, or is from a project in Testing, where it lives 7 days.</source>
        <translation>Sie wurde widerrufen, sechs Monate lang nicht genutzt, ist eine von mehr als hundert, oder sie stammt aus einem Projekt im Zustand „Testing“, wo sie 7 Tage besteht.</translation>
    </message>
    <message>
        <source>The organization wants its people to sign in again from time to time.</source>
        <translation>Die Organisation verlangt, dass sich ihre Mitglieder von Zeit zu Zeit neu anmelden.</translation>
    </message>
    <message>
        <source>The key of the service account was deleted or belongs to another one.</source>
        <translation>Der Schlüssel des Dienstkontos wurde gelöscht oder gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>The service account does not exist any more.</source>
        <translation>Das Dienstkonto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The organization does not allow these scopes.</source>
        <translation>Die Organisation erlaubt diese Berechtigungen nicht.</translation>
    </message>
    <message>
        <source>The client was deleted in the Google Cloud console, or by Google because it was not used for six months.</source>
        <translation>Der Client wurde in der Google Cloud Console gelöscht, oder von Google, weil er sechs Monate lang nicht genutzt wurde.</translation>
    </message>
    <message>
        <source>The client was switched off in the Google Cloud console.</source>
        <translation>Der Client wurde in der Google Cloud Console abgeschaltet.</translation>
    </message>
    <message>
        <source>The client is of another type, or the service account may not act for people in the organization.</source>
        <translation>Der Client ist von einer anderen Art, oder das Dienstkonto darf nicht für Personen in der Organisation handeln.</translation>
    </message>
    <message>
        <source>Each API has its own quota, which the Google Cloud console shows.</source>
        <translation>Jede API hat ein eigenes Kontingent, das die Google Cloud Console zeigt.</translation>
    </message>
    <message>
        <source>At most 100 sign-ins of one account live with one client; the oldest dies without a word.</source>
        <translation>Höchstens 100 Anmeldungen eines Kontos bestehen bei einem Client; die älteste endet ohne ein Wort.</translation>
    </message>
    <message>
        <source>In the Google Cloud console make a project, and under **APIs &amp; Services**, **Library** switch on the APIs that you need.</source>
        <translation>Legen Sie in der Google Cloud Console ein Projekt an, und schalten Sie unter „**APIs &amp; Services**“, „**Library**“ die APIs ein, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Open **Google Auth Platform**, press **Get started** and give a name. Under **Audience** choose **Internal** if you are within a Google Workspace.</source>
        <translation>Öffnen Sie „**Google Auth Platform**“, drücken Sie „**Get started**“, und geben Sie einen Namen an. Wählen Sie unter „**Audience**“ „**Internal**“, wenn Sie zu einem Google Workspace gehören.</translation>
    </message>
    <message>
        <source>If it has to be **External**, press **Publish app** under **Audience**. In the state **Testing** every sign-in ends after **7 days**, and one that was made in that state keeps its 7 days even after publishing.</source>
        <translation>Muss es „**External**“ sein, drücken Sie unter „**Audience**“ auf „**Publish app**“. Im Zustand „**Testing**“ endet jede Anmeldung nach **7 Tagen**, und eine aus diesem Zustand behält ihre 7 Tage auch nach dem Veröffentlichen.</translation>
    </message>
    <message>
        <source>Under **Data Access** press **Add or remove scopes** and choose the scopes that you need.</source>
        <translation>Drücken Sie unter „**Data Access**“ auf „**Add or remove scopes**“, und wählen Sie die Scopes, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Under **Clients** press **Create client** and choose **Desktop app**. It takes any port on this computer, so no redirect URI has to be entered.</source>
        <translation>Drücken Sie unter „**Clients**“ auf „**Create client**“, und wählen Sie „**Desktop app**“. Dieser Typ nimmt jeden Port auf diesem Computer, daher muss keine Umleitungs-URI eingegeben werden.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret** at once: the secret is shown only this time.</source>
        <translation>Kopieren Sie die **Client-ID** und das **Client-Secret** sofort: Das Secret wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>An application that Google has not verified shows a warning, and with sensitive scopes at most 100 people can use it. With a Gmail scope a change of the password ends the connection. Google deletes a client that nobody has used for six months.</source>
        <translation>Eine Anwendung, die Google nicht geprüft hat, zeigt eine Warnung, und mit sensiblen Scopes können höchstens 100 Personen sie nutzen. Mit einem Gmail-Scope beendet eine Änderung des Passworts die Verbindung. Google löscht einen Client, den sechs Monate lang niemand genutzt hat.</translation>
    </message>
    <message>
        <source>A service account acts for itself, or for people of your Workspace; nobody signs in.</source>
        <translation>Ein Dienstkonto handelt für sich selbst oder für Personen Ihres Workspace; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>Service account (client_email in its JSON file)</source>
        <translation>Dienstkonto (client_email in seiner JSON-Datei)</translation>
    </message>
    <message>
        <source>In the Google Cloud console make a project and switch on the APIs that you need.</source>
        <translation>Legen Sie in der Google Cloud Console ein Projekt an, und schalten Sie die APIs ein, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Under **IAM &amp; Admin**, **Service accounts** press **Create service account**.</source>
        <translation>Drücken Sie unter „**IAM &amp; Admin**“, „**Service accounts**“ auf „**Create service account**“.</translation>
    </message>
    <message>
        <source>Open it, and under **Keys** choose **Add key**, **Create new key**, **JSON**. Keep the file secret: whoever has it is the account.</source>
        <translation>Öffnen Sie es, und wählen Sie unter „**Keys**“ „**Add key**“, „**Create new key**“, „**JSON**“. Halten Sie die Datei geheim: Wer sie hat, ist das Konto.</translation>
    </message>
    <message>
        <source>Give the file&apos;s path as the setting **service_account_file**. It holds the account&apos;s address, which is the client ID, and its key.</source>
        <translation>Geben Sie den Pfad der Datei als Einstellung **service_account_file** an. Sie enthält die Adresse des Kontos, die zugleich die Client-ID ist, und seinen Schlüssel.</translation>
    </message>
    <message>
        <source>Share what it should reach with that address. To act for people of a Workspace, its administrator enters the account&apos;s numeric ID and the scopes under **Domain-wide delegation**; the person is the setting **username**.</source>
        <translation>Geben Sie für diese Adresse frei, was das Konto erreichen soll. Soll es für Personen eines Workspace handeln, trägt dessen Administration die numerische ID des Kontos und die Scopes unter „**Domain-wide delegation**“ ein; die Person ist die Einstellung **username**.</translation>
    </message>
    <message>
        <source>An organization may forbid keys of service accounts; then its administrator has to make an exception.</source>
        <translation>Eine Organisation kann Schlüssel von Dienstkonten verbieten; dann muss ihre Administration eine Ausnahme machen.</translation>
    </message>
    <message>
        <source>For a computer without a browser, and few scopes only: somebody enters a code elsewhere.</source>
        <translation>Für einen Computer ohne Browser, und nur mit wenigen Scopes: Jemand gibt anderswo einen Code ein.</translation>
    </message>
    <message>
        <source>Open **Google Auth Platform**. If its **Audience** is **External**, press **Publish app** there: in the state **Testing** every sign-in ends after **7 days**.</source>
        <translation>Öffnen Sie „**Google Auth Platform**“. Steht „**Audience**“ auf „**External**“, drücken Sie dort „**Publish app**“: Im Zustand „**Testing**“ endet jede Anmeldung nach **7 Tagen**.</translation>
    </message>
    <message>
        <source>Under **Clients** press **Create client** and choose **TVs and Limited Input devices**.</source>
        <translation>Drücken Sie unter „**Clients**“ auf „**Create client**“, und wählen Sie „**TVs and Limited Input devices**“.</translation>
    </message>
    <message>
        <source>Google allows this flow only for who somebody is, files that the application made itself, and YouTube.</source>
        <translation>Google erlaubt diesen Weg nur für die Frage, wer jemand ist, für Dateien, die die Anwendung selbst angelegt hat, und für YouTube.</translation>
    </message>
    <message>
        <source>CRM: contacts, companies, deals and marketing.</source>
        <translation>CRM: Kontakte, Unternehmen, Deals und Marketing.</translation>
    </message>
    <message>
        <source>Update Evergrant: a newer one knows the address that follows.</source>
        <translation>Aktualisieren Sie Evergrant: Ein neueres kennt die Adresse, die danach gilt.</translation>
    </message>
    <message>
        <source>sign in at all</source>
        <translation>sich überhaupt anmelden</translation>
    </message>
    <message>
        <source>see contacts</source>
        <translation>Kontakte sehen</translation>
    </message>
    <message>
        <source>change contacts</source>
        <translation>Kontakte ändern</translation>
    </message>
    <message>
        <source>see companies</source>
        <translation>Unternehmen sehen</translation>
    </message>
    <message>
        <source>change companies</source>
        <translation>Unternehmen ändern</translation>
    </message>
    <message>
        <source>see deals</source>
        <translation>Deals sehen</translation>
    </message>
    <message>
        <source>change deals</source>
        <translation>Deals ändern</translation>
    </message>
    <message>
        <source>see and change pages and e-mails</source>
        <translation>Seiten und E-Mails sehen und ändern</translation>
    </message>
    <message>
        <source>The application was removed from the account, or the sign-in was withdrawn.</source>
        <translation>Die Anwendung wurde aus dem Konto entfernt, oder die Anmeldung wurde widerrufen.</translation>
    </message>
    <message>
        <source>The client secret is wrong.</source>
        <translation>Das Client-Secret ist falsch.</translation>
    </message>
    <message>
        <source>The client ID is wrong.</source>
        <translation>Die Client-ID ist falsch.</translation>
    </message>
    <message>
        <source>The redirect URI is not among those of the application.</source>
        <translation>Die Umleitungs-URI ist keine von denen der Anwendung.</translation>
    </message>
    <message>
        <source>100 to 150 calls in ten seconds, and a number for each day, depending on the plan.</source>
        <translation>100 bis 150 Aufrufe in zehn Sekunden und eine Anzahl für jeden Tag, je nach Tarif.</translation>
    </message>
    <message>
        <source>X-HubSpot-RateLimit headers tell what is left.</source>
        <translation>X-HubSpot-RateLimit-Header sagen, was noch übrig ist.</translation>
    </message>
    <message>
        <source>Apps are made with HubSpot&apos;s command line tool: **npm install -g @hubspot/cli**, **hs account auth**, then **hs project create** with an app and the authentication type **OAuth**.</source>
        <translation>Apps werden mit dem Befehlszeilenwerkzeug von HubSpot angelegt: **npm install -g @hubspot/cli**, **hs account auth**, dann **hs project create** mit einer App und der Authentifizierungsart „**OAuth**“.</translation>
    </message>
    <message>
        <source>In the app&apos;s configuration file enter {redirect_uri} among the redirect URLs and the scopes that you need, then run **hs project upload**.</source>
        <translation>Tragen Sie in der Konfigurationsdatei der App {redirect_uri} unter den Umleitungs-URLs und die Scopes ein, die Sie brauchen, und führen Sie dann **hs project upload** aus.</translation>
    </message>
    <message>
        <source>In HubSpot open **Development**, the project and its app. Under **Auth** copy the **client ID** and the **client secret**.</source>
        <translation>Öffnen Sie in HubSpot „**Development**“, das Projekt und dessen App. Kopieren Sie unter „**Auth**“ die **Client-ID** und das **Client-Secret**.</translation>
    </message>
    <message>
        <source>An app that was made on HubSpot&apos;s pages before June 2026 can be used, too: it stands under **Development**, **Legacy apps**.</source>
        <translation>Eine App, die vor Juni 2026 auf den Seiten von HubSpot angelegt wurde, kann auch verwendet werden: Sie steht unter „**Development**“, „**Legacy apps**“.</translation>
    </message>
    <message>
        <source>HubSpot supports legacy apps until September 2027: if this connection uses one, make the app anew as a project and sign in again.</source>
        <translation>HubSpot unterstützt Legacy-Apps bis September 2027: Wenn diese Verbindung eine nutzt, legen Sie die App neu als Projekt an, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Authorize as a super admin of the account that you want to connect.</source>
        <translation>Autorisieren Sie als Super-Admin des Kontos, das Sie verbinden möchten.</translation>
    </message>
    <message>
        <source>The scopes that are asked for must be those that were chosen in the application, or HubSpot refuses.</source>
        <translation>Die angefragten Scopes müssen die sein, die in der Anwendung gewählt wurden, sonst lehnt HubSpot ab.</translation>
    </message>
    <message>
        <source>A service key of your own account; nobody signs in.</source>
        <translation>Ein Service Key Ihres eigenen Kontos; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Service Key</translation>
    </message>
    <message>
        <source>In the account open **Settings**, **Integrations**, **Service Keys** and press **Create service key**. It takes a super admin, or somebody with the permission for developer tools.</source>
        <translation>Öffnen Sie im Konto „**Settings**“, „**Integrations**“, „**Service Keys**“, und drücken Sie „**Create service key**“. Das kann ein Super-Admin oder jemand mit der Berechtigung für Entwicklerwerkzeuge.</translation>
    </message>
    <message>
        <source>Choose the scopes that you need and create it.</source>
        <translation>Wählen Sie die Scopes, die Sie brauchen, und legen Sie ihn an.</translation>
    </message>
    <message>
        <source>Press **Show** and copy the key.</source>
        <translation>Drücken Sie „**Show**“, und kopieren Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>The token of a private app that is already there can be used, too: **Development**, **Legacy apps**, the app, **Auth**, **Show token**. New ones cannot be made since 26 October 2026.</source>
        <translation>Das Token einer schon vorhandenen privaten App kann auch verwendet werden: „**Development**“, „**Legacy apps**“, die App, „**Auth**“, „**Show token**“. Neue können seit dem 26. Oktober 2026 nicht mehr angelegt werden.</translation>
    </message>
    <message>
        <source>HubSpot supports private apps until September 2027: if this connection uses the token of one, make a service key and enter it in its place.</source>
        <translation>HubSpot unterstützt private Apps bis September 2027: Wenn diese Verbindung das Token einer solchen nutzt, legen Sie einen Service Key an, und geben Sie ihn stattdessen ein.</translation>
    </message>
    <message>
        <source>A service key cannot be used for webhooks.</source>
        <translation>Ein Service Key kann nicht für Webhooks verwendet werden.</translation>
    </message>
    <message>
        <source>Any API behind a Keycloak realm, also Red Hat&apos;s build.</source>
        <translation>Jede API hinter einem Keycloak-Realm, auch der Variante von Red Hat.</translation>
    </message>
    <message>
        <source>The refresh token was used before, and the realm ends a sign-in for that.</source>
        <translation>Das Refresh-Token wurde schon verwendet, und der Realm beendet dafür eine Anmeldung.</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one.</source>
        <translation>Das Refresh-Token wurde durch ein neueres ersetzt.</translation>
    </message>
    <message>
        <source>The session was ended, or was not used for too long.</source>
        <translation>Die Sitzung wurde beendet oder zu lange nicht genutzt.</translation>
    </message>
    <message>
        <source>The session was ended, perhaps because a token was used twice.</source>
        <translation>Die Sitzung wurde beendet, vielleicht weil ein Token zweimal verwendet wurde.</translation>
    </message>
    <message>
        <source>The refresh token has ended.</source>
        <translation>Das Refresh-Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The user was switched off.</source>
        <translation>Das Benutzerkonto wurde abgeschaltet.</translation>
    </message>
    <message>
        <source>In the admin console choose the realm, open **Clients** and press **Create client** of the type **OpenID Connect**.</source>
        <translation>Wählen Sie in der Admin Console den Realm, öffnen Sie „**Clients**“, und drücken Sie „**Create client**“ mit dem Typ „**OpenID Connect**“.</translation>
    </message>
    <message>
        <source>Switch on **Standard flow**, and **Client authentication** if it should have a secret.</source>
        <translation>Schalten Sie „**Standard flow**“ ein, und „**Client authentication**“, wenn er ein Secret haben soll.</translation>
    </message>
    <message>
        <source>As valid redirect URI enter {redirect_uri}. For this computer&apos;s own address Keycloak does not compare the port.</source>
        <translation>Geben Sie als gültige Umleitungs-URI {redirect_uri} ein. Bei der eigenen Adresse dieses Computers vergleicht Keycloak den Port nicht.</translation>
    </message>
    <message>
        <source>Under **Client scopes** see that **offline_access** is there as an optional scope, and that the user has the role **offline_access**. Without it the sign-in ends with the session, by default after 30 minutes.</source>
        <translation>Sehen Sie unter „**Client scopes**“ nach, dass **offline_access** als optionaler Scope vorhanden ist, und dass das Benutzerkonto die Rolle **offline_access** hat. Ohne sie endet die Anmeldung mit der Sitzung, in der Voreinstellung nach 30 Minuten.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address, such as login.example.org, as the setting **domain** and the realm&apos;s name as the setting **realm**.</source>
        <translation>Geben Sie die Adresse des Servers, etwa login.example.org, als Einstellung **domain** und den Namen des Realms als Einstellung **realm** an.</translation>
    </message>
    <message>
        <source>If Revoke Refresh Token is off, as by default, give --set refresh_policy=old-stays-valid.</source>
        <translation>Wenn „Revoke Refresh Token“ aus ist, wie in der Voreinstellung, geben Sie --set refresh_policy=old-stays-valid an.</translation>
    </message>
    <message>
        <source>Switch on **OAuth 2.0 Device Authorization Grant**.</source>
        <translation>Schalten Sie „**OAuth 2.0 Device Authorization Grant**“ ein.</translation>
    </message>
    <message>
        <source>See that **offline_access** is an optional scope of the client and a role of the user.</source>
        <translation>Sehen Sie nach, dass **offline_access** ein optionaler Scope des Clients und eine Rolle des Benutzerkontos ist.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address as the setting **domain** and the realm&apos;s name as the setting **realm**.</source>
        <translation>Geben Sie die Adresse des Servers als Einstellung **domain** und den Namen des Realms als Einstellung **realm** an.</translation>
    </message>
    <message>
        <source>Switch on **Client authentication** and **Service accounts roles**, and under **Service account roles** give it what it needs.</source>
        <translation>Schalten Sie „**Client authentication**“ und „**Service accounts roles**“ ein, und geben Sie ihm unter „**Service account roles**“, was er braucht.</translation>
    </message>
    <message>
        <source>Under **Credentials** copy the **client secret**.</source>
        <translation>Kopieren Sie unter „**Credentials**“ das **Client-Secret**.</translation>
    </message>
    <message>
        <source>Web shop: products, orders and customers; formerly SEOshop.</source>
        <translation>Webshop: Produkte, Bestellungen und Kunden; früher SEOshop.</translation>
    </message>
    <message>
        <source>A key and a secret of the shop; nobody signs in.</source>
        <translation>Ein Schlüssel und ein Secret des Shops; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Secret</translation>
    </message>
    <message>
        <source>300 calls in five minutes, 3,000 an hour and 12,000 a day for each key.</source>
        <translation>300 Aufrufe in fünf Minuten, 3.000 pro Stunde und 12.000 am Tag für jeden Schlüssel.</translation>
    </message>
    <message>
        <source>The answers say in headers how many calls are left and when the count begins anew.</source>
        <translation>Die Antworten sagen in Headern, wie viele Aufrufe noch übrig sind und wann die Zählung von vorn beginnt.</translation>
    </message>
    <message>
        <source>Sign in to the back office of the shop and open **Settings**, **Developers**. If it is not there, the plan does not include it: it takes Advanced or Professional.</source>
        <translation>Melden Sie sich im Backoffice des Shops an, und öffnen Sie „**Settings**“, „**Developers**“. Fehlt der Eintrag, enthält der Tarif ihn nicht: Nötig ist „Advanced“ oder „Professional“.</translation>
    </message>
    <message>
        <source>Press **Add API key**, give it a name and switch it on.</source>
        <translation>Drücken Sie „**Add API key**“, geben Sie dem Schlüssel einen Namen, und schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>Copy the **key** and the **secret**.</source>
        <translation>Kopieren Sie den **Schlüssel** und das **Secret**.</translation>
    </message>
    <message>
        <source>A shop in the American cluster needs the setting **api_host** api.shoplightspeed.com; the European one is api.webshopapp.com.</source>
        <translation>Ein Shop im amerikanischen Cluster braucht die Einstellung **api_host** api.shoplightspeed.com; der europäische ist api.webshopapp.com.</translation>
    </message>
    <message>
        <source>If the shop does not have English, give its language, such as nl, as the setting **region**.</source>
        <translation>Wenn der Shop kein Englisch hat, geben Sie seine Sprache, etwa nl, als Einstellung **region** an.</translation>
    </message>
    <message>
        <source>The key may do everything in the shop. Delete it in the same place if it is not needed any more.</source>
        <translation>Der Schlüssel darf alles im Shop. Löschen Sie ihn an derselben Stelle, wenn er nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Point of sale: sales, items and customers.</source>
        <translation>Kassensystem: Verkäufe, Artikel und Kunden.</translation>
    </message>
    <message>
        <source>everything the user may do</source>
        <translation>alles, was das Benutzerkonto darf</translation>
    </message>
    <message>
        <source>see and change items and stock</source>
        <translation>Artikel und Bestand sehen und ändern</translation>
    </message>
    <message>
        <source>see items and stock</source>
        <translation>Artikel und Bestand sehen</translation>
    </message>
    <message>
        <source>see and change sales</source>
        <translation>Verkäufe sehen und ändern</translation>
    </message>
    <message>
        <source>see sales</source>
        <translation>Verkäufe sehen</translation>
    </message>
    <message>
        <source>see and change customers</source>
        <translation>Kunden sehen und ändern</translation>
    </message>
    <message>
        <source>see customers</source>
        <translation>Kunden sehen</translation>
    </message>
    <message>
        <source>see reports</source>
        <translation>Berichte sehen</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one or was withdrawn.</source>
        <translation>Das Refresh-Token wurde durch ein neueres ersetzt oder widerrufen.</translation>
    </message>
    <message>
        <source>A bucket of 90 calls and 10 more for each register empties by one call a second.</source>
        <translation>Ein Eimer mit 90 Aufrufen, und 10 mehr für jede Kasse, leert sich um einen Aufruf pro Sekunde.</translation>
    </message>
    <message>
        <source>X-LS-Api-Bucket-Level tells how full it is, Retry-After how many seconds to wait.</source>
        <translation>X-LS-Api-Bucket-Level sagt, wie voll er ist, Retry-After, wie viele Sekunden zu warten ist.</translation>
    </message>
    <message>
        <source>Register a client with Lightspeed&apos;s form for developers.</source>
        <translation>Registrieren Sie einen Client mit dem Entwicklerformular von Lightspeed.</translation>
    </message>
    <message>
        <source>As redirect URI enter exactly {redirect_uri}.</source>
        <translation>Geben Sie als Umleitungs-URI genau {redirect_uri} ein.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**.</source>
        <translation>Kopieren Sie die **Client-ID** und das **Client-Secret**.</translation>
    </message>
    <message>
        <source>Authorize as a user who may do what the integration needs: it gets no more rights than that user has.</source>
        <translation>Autorisieren Sie mit einem Benutzerkonto, das darf, was die Integration braucht: Sie bekommt nicht mehr Rechte als dieses Konto.</translation>
    </message>
    <message>
        <source>Point of sale, formerly Vend: sales, products and customers.</source>
        <translation>Kassensystem, früher Vend: Verkäufe, Produkte und Kunden.</translation>
    </message>
    <message>
        <source>see how the store is set up</source>
        <translation>sehen, wie das Geschäft eingerichtet ist</translation>
    </message>
    <message>
        <source>see the outlets</source>
        <translation>die Filialen sehen</translation>
    </message>
    <message>
        <source>see products, without their cost</source>
        <translation>Produkte sehen, ohne ihre Kosten</translation>
    </message>
    <message>
        <source>change products</source>
        <translation>Produkte ändern</translation>
    </message>
    <message>
        <source>see stock</source>
        <translation>den Bestand sehen</translation>
    </message>
    <message>
        <source>see sales and payments</source>
        <translation>Verkäufe und Zahlungen sehen</translation>
    </message>
    <message>
        <source>make and change sales</source>
        <translation>Verkäufe anlegen und ändern</translation>
    </message>
    <message>
        <source>change customers</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <source>be called when something changes</source>
        <translation>aufgerufen werden, wenn sich etwas ändert</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>300 calls in five minutes for each register, and 50 more.</source>
        <translation>300 Aufrufe in fünf Minuten für jede Kasse, und 50 weitere.</translation>
    </message>
    <message>
        <source>Retry-After says until what time to wait. The token endpoint has a limit of its own.</source>
        <translation>Retry-After sagt, bis zu welcher Zeit zu warten ist. Der Token-Endpunkt hat eine eigene Grenze.</translation>
    </message>
    <message>
        <source>Sign in to the developer portal and press **Add application**.</source>
        <translation>Melden Sie sich im Entwicklerportal an, und drücken Sie „**Add application**“.</translation>
    </message>
    <message>
        <source>Authorize from the store you want to connect. An application that Lightspeed has not approved works with at most 30 stores.</source>
        <translation>Autorisieren Sie aus dem Geschäft heraus, das Sie verbinden möchten. Eine Anwendung, die Lightspeed nicht freigegeben hat, funktioniert mit höchstens 30 Geschäften.</translation>
    </message>
    <message>
        <source>Since March 2025 a refresh token ends as soon as a new one is issued, so nothing else may use the same application for the same store. Since 1 June 2026 a sign-in has to name its scopes; one from before goes on with what it has.</source>
        <translation>Seit März 2025 endet ein Refresh-Token, sobald ein neues ausgegeben wird; nichts anderes darf also dieselbe Anwendung für dasselbe Geschäft nutzen. Seit dem 1. Juni 2026 muss eine Anmeldung ihre Scopes nennen; eine ältere läuft mit dem weiter, was sie hat.</translation>
    </message>
    <message>
        <source>A personal token of a store with the Plus plan; nobody signs in.</source>
        <translation>Ein persönliches Token eines Geschäfts mit dem Tarif „Plus“; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>Personal token</source>
        <translation>Persönliches Token</translation>
    </message>
    <message>
        <source>Sign in to the store and open **Setup**, **Personal tokens**. It takes the **Plus** plan.</source>
        <translation>Melden Sie sich im Geschäft an, und öffnen Sie „**Setup**“, „**Personal tokens**“. Nötig ist der Tarif „**Plus**“.</translation>
    </message>
    <message>
        <source>Press **Add personal token**, give it a name and an expiry date, and copy it.</source>
        <translation>Drücken Sie „**Add personal token**“, geben Sie ihm einen Namen und ein Ablaufdatum, und kopieren Sie es.</translation>
    </message>
    <message>
        <source>Give the first part of the store&apos;s address, such as bakery in bakery.retail.lightspeed.app, as the setting **domain_prefix**.</source>
        <translation>Geben Sie den ersten Teil der Adresse des Geschäfts, etwa bakery in bakery.retail.lightspeed.app, als Einstellung **domain_prefix** an.</translation>
    </message>
    <message>
        <source>A personal token survives a change of the password.</source>
        <translation>Ein persönliches Token übersteht eine Änderung des Passworts.</translation>
    </message>
    <message>
        <source>E-mail marketing: audiences, campaigns and reports (Marketing API).</source>
        <translation>E-Mail-Marketing: Zielgruppen, Kampagnen und Berichte (Marketing-API).</translation>
    </message>
    <message>
        <source>Somebody signs in once. The access has no end, until somebody removes it at Mailchimp.</source>
        <translation>Jemand meldet sich einmal an. Der Zugriff hat kein Ende, bis jemand ihn bei Mailchimp entfernt.</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>At most 10 calls at the same time for each user.</source>
        <translation>Höchstens 10 Aufrufe gleichzeitig für jedes Benutzerkonto.</translation>
    </message>
    <message>
        <source>Too many answer 429, very many 403 without JSON. The answers do not say how long to wait.</source>
        <translation>Zu viele werden mit 429 beantwortet, sehr viele mit 403 ohne JSON. Die Antworten sagen nicht, wie lange zu warten ist.</translation>
    </message>
    <message>
        <source>Sign in to Mailchimp, open **Account &amp; billing**, **Extras**, **Registered apps** and press **Register an app**.</source>
        <translation>Melden Sie sich bei Mailchimp an, öffnen Sie „**Account &amp; billing**“, „**Extras**“, „**Registered apps**“, und drücken Sie „**Register an app**“.</translation>
    </message>
    <message>
        <source>As redirect URI enter exactly {redirect_uri}. Write **127.0.0.1**: Mailchimp does not take the word localhost.</source>
        <translation>Geben Sie als Umleitungs-URI genau {redirect_uri} ein. Schreiben Sie **127.0.0.1**: Mailchimp nimmt das Wort localhost nicht an.</translation>
    </message>
    <message>
        <source>Press **Create** and copy the **client ID** and the **client secret**. The secret is shown only once.</source>
        <translation>Drücken Sie „**Create**“, und kopieren Sie die **Client-ID** und das **Client-Secret**. Das Secret wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Mailchimp knows no scopes: whoever authorizes gives everything that this user may do. To end it, remove the application under Connected apps.</source>
        <translation>Mailchimp kennt keine Scopes: Wer autorisiert, gibt alles, was das eigene Benutzerkonto darf. Um das zu beenden, entfernen Sie die Anwendung unter „Connected apps“.</translation>
    </message>
    <message>
        <source>An API key: no sign-in, and full access to the account it was made in.</source>
        <translation>Ein API-Schlüssel: keine Anmeldung, und voller Zugriff auf das Konto, in dem er angelegt wurde.</translation>
    </message>
    <message>
        <source>Sign in to Mailchimp, open **Account &amp; billing**, **Extras**, **API keys** and press **Create A Key**.</source>
        <translation>Melden Sie sich bei Mailchimp an, öffnen Sie „**Account &amp; billing**“, „**Extras**“, „**API keys**“, und drücken Sie „**Create A Key**“.</translation>
    </message>
    <message>
        <source>Copy the key at once: it is shown only once.</source>
        <translation>Kopieren Sie den Schlüssel sofort: Er wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>The part behind the dash, such as **us6**, is the data centre. Give it as the setting **region**.</source>
        <translation>Der Teil hinter dem Bindestrich, etwa **us6**, ist das Rechenzentrum. Geben Sie ihn als Einstellung **region** an.</translation>
    </message>
    <message>
        <source>Mailchimp calls with name and password take any name; Evergrant says evergrant.</source>
        <translation>Bei Aufrufen mit Name und Passwort nimmt Mailchimp jeden Namen an; Evergrant nennt evergrant.</translation>
    </message>
    <message>
        <source>Outlook, Teams, SharePoint and everything else behind Microsoft Entra ID.</source>
        <translation>Outlook, Teams, SharePoint und alles andere hinter Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Application (client) ID</translation>
    </message>
    <message>
        <source>Client secret (the value, not the secret ID)</source>
        <translation>Client-Secret (der Wert, nicht die Secret-ID)</translation>
    </message>
    <message>
        <source>see the profile of whoever signed in</source>
        <translation>das Profil der angemeldeten Person sehen</translation>
    </message>
    <message>
        <source>read and change the mail</source>
        <translation>die Mail lesen und ändern</translation>
    </message>
    <message>
        <source>read the calendars</source>
        <translation>die Kalender lesen</translation>
    </message>
    <message>
        <source>read and change the calendars</source>
        <translation>die Kalender lesen und ändern</translation>
    </message>
    <message>
        <source>read the files</source>
        <translation>die Dateien lesen</translation>
    </message>
    <message>
        <source>read and change the files</source>
        <translation>die Dateien lesen und ändern</translation>
    </message>
    <message>
        <source>read SharePoint sites</source>
        <translation>SharePoint-Websites lesen</translation>
    </message>
    <message>
        <source>send mail through SMTP</source>
        <translation>Mail über SMTP senden</translation>
    </message>
    <message>
        <source>read and change the mail through IMAP</source>
        <translation>die Mail über IMAP lesen und ändern</translation>
    </message>
    <message>
        <source>whatever the administrator has allowed the application</source>
        <translation>alles, was die Administration der Anwendung erlaubt hat</translation>
    </message>
    <message>
        <source>It was not used for 90 days.</source>
        <translation>Sie wurde 90 Tage lang nicht genutzt.</translation>
    </message>
    <message>
        <source>The password was changed, or somebody withdrew the authorization.</source>
        <translation>Das Passwort wurde geändert, oder jemand hat die Zustimmung widerrufen.</translation>
    </message>
    <message>
        <source>The organization asks for a new sign-in from time to time.</source>
        <translation>Die Organisation verlangt von Zeit zu Zeit eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>The organization wants a person to sign in.</source>
        <translation>Die Organisation verlangt, dass sich eine Person anmeldet.</translation>
    </message>
    <message>
        <source>A Conditional Access policy of the organization blocks this connection. A new sign-in does not help: its administrator has to allow the application, this computer or this way of signing in.</source>
        <translation>Eine Conditional-Access-Richtlinie der Organisation blockiert diese Verbindung. Eine neue Anmeldung hilft nicht: Die Administration muss die Anwendung, diesen Computer oder diesen Weg der Anmeldung erlauben.</translation>
    </message>
    <message>
        <source>Nobody has agreed to what this connection asks for.</source>
        <translation>Niemand hat dem zugestimmt, wonach diese Verbindung fragt.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Das Client-Secret ist abgelaufen.</translation>
    </message>
    <message>
        <source>The client secret is wrong. The value is needed, not the secret&apos;s ID.</source>
        <translation>Das Client-Secret ist falsch. Gebraucht wird der Wert, nicht die ID des Secrets.</translation>
    </message>
    <message>
        <source>There is no such application in this directory. Check the client ID and the setting tenant.</source>
        <translation>In diesem Verzeichnis gibt es keine solche Anwendung. Prüfen Sie die Client-ID und die Einstellung tenant.</translation>
    </message>
    <message>
        <source>The application is a public client, which must not send a secret.</source>
        <translation>Die Anwendung ist ein öffentlicher Client, der kein Secret senden darf.</translation>
    </message>
    <message>
        <source>The application needs a secret or certificate, or has to be allowed public client flows.</source>
        <translation>Die Anwendung braucht ein Secret oder Zertifikat, oder ihr müssen Abläufe öffentlicher Clients erlaubt werden.</translation>
    </message>
    <message>
        <source>The certificate that signed is not among those of the application, or has expired.</source>
        <translation>Das Zertifikat, mit dem signiert wurde, gehört nicht zu denen der Anwendung oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>One of the scopes does not exist, or does not go with this grant.</source>
        <translation>Eine der Berechtigungen gibt es nicht, oder sie passt nicht zu diesem Grant.</translation>
    </message>
    <message>
        <source>Microsoft Graph answers 429 when it is asked too often, and says in Retry-After how long to wait.</source>
        <translation>Microsoft Graph antwortet mit 429, wenn es zu oft gefragt wird, und sagt in Retry-After, wie lange zu warten ist.</translation>
    </message>
    <message>
        <source>In the Entra admin center open **App registrations** and press **New registration**.</source>
        <translation>Öffnen Sie im Entra Admin Center „**App registrations**“, und drücken Sie „**New registration**“.</translation>
    </message>
    <message>
        <source>Choose who may sign in. For one organization copy its **Directory (tenant) ID** and give it to Evergrant as the setting **tenant**; without it any account can sign in, which an application of one organization refuses.</source>
        <translation>Wählen Sie, wer sich anmelden darf. Für eine einzelne Organisation kopieren Sie deren „**Directory (tenant) ID**“, und geben Sie sie Evergrant als Einstellung **tenant** an; ohne sie kann sich jedes Konto anmelden, was eine Anwendung einer einzelnen Organisation ablehnt.</translation>
    </message>
    <message>
        <source>Under **Redirect URI** choose **Web** if you make a secret, **Public client/native** if not, never **Single-page application**: its sign-ins end after 24 hours. Enter {redirect_uri}. The port does not matter, everything else does.</source>
        <translation>Wählen Sie unter „**Redirect URI**“ „**Web**“, wenn Sie ein Secret anlegen, sonst „**Public client/native**“, nie „**Single-page application**“: Deren Anmeldungen enden nach 24 Stunden. Geben Sie {redirect_uri} ein. Der Port ist gleichgültig, alles andere nicht.</translation>
    </message>
    <message>
        <source>Copy the **Application (client) ID**.</source>
        <translation>Kopieren Sie die „**Application (client) ID**“.</translation>
    </message>
    <message>
        <source>For a secret open **Certificates &amp; secrets**, press **New client secret** and copy its **Value** at once. Note the day on which it expires: on that day the connection stops.</source>
        <translation>Für ein Secret öffnen Sie „**Certificates &amp; secrets**“, drücken Sie „**New client secret**“, und kopieren Sie dessen „**Value**“ sofort. Notieren Sie den Tag, an dem es abläuft: An diesem Tag bleibt die Verbindung stehen.</translation>
    </message>
    <message>
        <source>Under **API permissions** add the delegated permissions that your integration needs.</source>
        <translation>Fügen Sie unter „**API permissions**“ die delegierten Berechtigungen („Delegated permissions“) hinzu, die Ihre Integration braucht.</translation>
    </message>
    <message>
        <source>With a public client a change of the password ends the connection; with a secret it does not. Instead of a secret you can use a certificate: give the settings client_auth private_key_jwt, client_certificate_file and client_key_file. Exchange Online switches off SMTP with a password by default at the end of December 2026: programs that send mail that way can use a connection with the scope https://outlook.office.com/SMTP.Send, which goes with no Graph scope.</source>
        <translation>Mit einem öffentlichen Client beendet eine Änderung des Passworts die Verbindung; mit einem Secret nicht. Statt eines Secrets können Sie ein Zertifikat verwenden: Geben Sie die Einstellungen client_auth private_key_jwt, client_certificate_file und client_key_file an. Exchange Online schaltet SMTP mit Passwort Ende Dezember 2026 in der Voreinstellung ab: Programme, die so Mail senden, können eine Verbindung mit dem Scope https://outlook.office.com/SMTP.Send nutzen, der mit keinem Graph-Scope zusammengeht.</translation>
    </message>
    <message>
        <source>The application acts for itself and nobody signs in; an administrator allows it once.</source>
        <translation>Die Anwendung handelt für sich selbst, und niemand meldet sich an; die Administration erlaubt es einmal.</translation>
    </message>
    <message>
        <source>Client secret (the value), or the private key of a certificate</source>
        <translation>Client-Secret (der Wert) oder der private Schlüssel eines Zertifikats</translation>
    </message>
    <message>
        <source>In the Entra admin center open **App registrations**, press **New registration** and choose **this organizational directory only**. A redirect URI is not needed.</source>
        <translation>Öffnen Sie im Entra Admin Center „**App registrations**“, drücken Sie „**New registration**“, und wählen Sie „**this organizational directory only**“. Eine Umleitungs-URI wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Copy the **Application (client) ID** and the **Directory (tenant) ID**; the latter is the setting **tenant**.</source>
        <translation>Kopieren Sie die „**Application (client) ID**“ und die „**Directory (tenant) ID**“; letztere ist die Einstellung **tenant**.</translation>
    </message>
    <message>
        <source>Under **API permissions** add **Application permissions** and press **Grant admin consent**. Delegated permissions have no effect here.</source>
        <translation>Fügen Sie unter „**API permissions**“ „**Application permissions**“ hinzu, und drücken Sie „**Grant admin consent**“. Delegierte Berechtigungen haben hier keine Wirkung.</translation>
    </message>
    <message>
        <source>Open **Certificates &amp; secrets**. Either press **New client secret** and copy its **Value** at once, or upload a certificate and give the settings **client_auth** private_key_jwt, **client_certificate_file** and **client_key_file**.</source>
        <translation>Öffnen Sie „**Certificates &amp; secrets**“. Drücken Sie entweder „**New client secret**“, und kopieren Sie dessen „**Value**“ sofort, oder laden Sie ein Zertifikat hoch, und geben Sie die Einstellungen **client_auth** private_key_jwt, **client_certificate_file** und **client_key_file** an.</translation>
    </message>
    <message>
        <source>Note the day on which the secret or certificate expires: on that day the connection stops.</source>
        <translation>Notieren Sie den Tag, an dem das Secret oder Zertifikat abläuft: An diesem Tag bleibt die Verbindung stehen.</translation>
    </message>
    <message>
        <source>An application with Application permissions may reach every mailbox of the organization. The administrator can limit it in Exchange.</source>
        <translation>Eine Anwendung mit „Application permissions“ kann jedes Postfach der Organisation erreichen. Die Administration kann das in Exchange begrenzen.</translation>
    </message>
    <message>
        <source>In the Entra admin center open **App registrations** and press **New registration**. A redirect URI is not needed.</source>
        <translation>Öffnen Sie im Entra Admin Center „**App registrations**“, und drücken Sie „**New registration**“. Eine Umleitungs-URI wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Open **Authentication** and set **Allow public client flows** to **Yes**.</source>
        <translation>Öffnen Sie „**Authentication**“, und stellen Sie „**Allow public client flows**“ auf „**Yes**“.</translation>
    </message>
    <message>
        <source>Copy the **Application (client) ID**, and for one organization the **Directory (tenant) ID** as the setting **tenant**.</source>
        <translation>Kopieren Sie die „**Application (client) ID**“, und für eine einzelne Organisation die „**Directory (tenant) ID**“ als Einstellung **tenant**.</translation>
    </message>
    <message>
        <source>When Evergrant shows a code, open the page it names in any browser and enter the code within 15 minutes.</source>
        <translation>Wenn Evergrant einen Code zeigt, öffnen Sie die genannte Seite in einem beliebigen Browser, und geben Sie den Code innerhalb von 15 Minuten ein.</translation>
    </message>
    <message>
        <source>Microsoft blocks this flow by a policy of its own, “Block device code flow”, in organizations that had not used it for 25 days when the policy came (from February 2025). The sign-in then ends with AADSTS53003, and an administrator has to exempt the account under Conditional Access.</source>
        <translation>Microsoft blockiert diesen Weg mit einer eigenen Richtlinie, „Block device code flow“, in Organisationen, die ihn 25 Tage lang nicht genutzt hatten, als die Richtlinie kam (ab Februar 2025). Die Anmeldung endet dann mit AADSTS53003, und die Administration muss das Konto unter „Conditional Access“ ausnehmen.</translation>
    </message>
    <message>
        <source>Other OAuth 2.0 service</source>
        <translation>Anderer OAuth-2.0-Dienst</translation>
    </message>
    <message>
        <source>Any service with OAuth 2.0 or an API key whose addresses you enter yourself.</source>
        <translation>Jeder Dienst mit OAuth 2.0 oder einem API-Schlüssel, dessen Adressen Sie selbst eingeben.</translation>
    </message>
    <message>
        <source>Find out where the service registers applications, often under **Developers**, **API** or **Integrations**, and make a new one for the **authorization code** flow.</source>
        <translation>Finden Sie heraus, wo der Dienst Anwendungen registriert, oft unter „**Developers**“, „**API**“ oder „**Integrations**“, und legen Sie eine neue für den Ablauf „**authorization code**“ an.</translation>
    </message>
    <message>
        <source>As redirect URI enter {redirect_uri}. If the service insists on a fixed port, choose one and give the whole address as the redirect URI of the connection.</source>
        <translation>Geben Sie als Umleitungs-URI {redirect_uri} ein. Besteht der Dienst auf einem festen Port, wählen Sie einen, und geben Sie die ganze Adresse als Umleitungs-URI der Verbindung an.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and, if there is one, the **client secret**.</source>
        <translation>Kopieren Sie die **Client-ID** und, falls vorhanden, das **Client-Secret**.</translation>
    </message>
    <message>
        <source>From the service&apos;s documentation take the **authorization endpoint** and the **token endpoint**.</source>
        <translation>Entnehmen Sie der Dokumentation des Dienstes den „**authorization endpoint**“ und den „**token endpoint**“.</translation>
    </message>
    <message>
        <source>Many services hand out a lasting sign-in only for a special scope such as offline_access. Without a refresh token nothing can be renewed.</source>
        <translation>Viele Dienste geben eine dauerhafte Anmeldung nur für einen besonderen Scope wie offline_access aus. Ohne Refresh-Token kann nichts erneuert werden.</translation>
    </message>
    <message>
        <source>Register an application for the **device** flow; often it has no secret.</source>
        <translation>Registrieren Sie eine Anwendung für den Ablauf „**device**“; oft hat sie kein Secret.</translation>
    </message>
    <message>
        <source>From the service&apos;s documentation take the **device authorization endpoint** and the **token endpoint**.</source>
        <translation>Entnehmen Sie der Dokumentation des Dienstes den „**device authorization endpoint**“ und den „**token endpoint**“.</translation>
    </message>
    <message>
        <source>The application acts for itself; nobody signs in.</source>
        <translation>Die Anwendung handelt für sich selbst; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>Register an application for the **client credentials** flow, often called machine to machine or service account.</source>
        <translation>Registrieren Sie eine Anwendung für den Ablauf „**client credentials**“, oft „machine to machine“ oder „service account“ genannt.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**. If the service wants a signed assertion instead, give the settings **client_auth** private_key_jwt and **client_key_file**.</source>
        <translation>Kopieren Sie die **Client-ID** und das **Client-Secret**. Verlangt der Dienst stattdessen eine signierte Assertion, geben Sie die Einstellungen **client_auth** private_key_jwt und **client_key_file** an.</translation>
    </message>
    <message>
        <source>From the service&apos;s documentation take the **token endpoint**, and the scopes or the audience it wants.</source>
        <translation>Entnehmen Sie der Dokumentation des Dienstes den „**token endpoint**“ und die Scopes oder die Audience, die er verlangt.</translation>
    </message>
    <message>
        <source>There is no refresh token: each access token is asked for anew.</source>
        <translation>Es gibt kein Refresh-Token: Jedes Zugriffstoken wird neu angefragt.</translation>
    </message>
    <message>
        <source>Make a key, and let the service know its public part.</source>
        <translation>Legen Sie einen Schlüssel an, und geben Sie dem Dienst dessen öffentlichen Teil bekannt.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, or what the service calls the issuer of the assertion, and give the path of the private key as the setting **client_key_file**. The account that it vouches for, the subject of the assertion, is the setting **username**.</source>
        <translation>Kopieren Sie die **Client-ID** oder was der Dienst den Aussteller (Issuer) der Assertion nennt, und geben Sie den Pfad des privaten Schlüssels als Einstellung **client_key_file** an. Das Konto, für das er bürgt, der Gegenstand (Subject) der Assertion, ist die Einstellung **username**.</translation>
    </message>
    <message>
        <source>An API key, a token or a name with a password; nobody signs in.</source>
        <translation>Ein API-Schlüssel, ein Token oder ein Name mit Passwort; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>API key, token or password</source>
        <translation>API-Schlüssel, Token oder Passwort</translation>
    </message>
    <message>
        <source>Make an **API key** or a token at the service, with no more rights than the integration needs.</source>
        <translation>Legen Sie beim Dienst einen **API-Schlüssel** oder ein Token an, mit nicht mehr Rechten, als die Integration braucht.</translation>
    </message>
    <message>
        <source>If it does not go into **Authorization: Bearer**, give the header as the setting **header_name** and what stands before the key as the setting **header_prefix**. For a name with a password give **Basic** as header_prefix and the name as the setting **username**.</source>
        <translation>Gehört er nicht in **Authorization: Bearer**, geben Sie den Header als Einstellung **header_name** an, und was vor dem Schlüssel steht, als Einstellung **header_prefix**. Für einen Namen mit Passwort geben Sie **Basic** als header_prefix und den Namen als Einstellung **username** an.</translation>
    </message>
    <message>
        <source>Choose a harmless call that only works with the key, and give its address as the setting **probe_endpoint**. Evergrant makes it now and then, so that you hear of it when the key has ended.</source>
        <translation>Wählen Sie einen harmlosen Aufruf, der nur mit dem Schlüssel funktioniert, und geben Sie seine Adresse als Einstellung **probe_endpoint** an. Evergrant macht ihn hin und wieder, damit Sie davon erfahren, wenn der Schlüssel geendet hat.</translation>
    </message>
    <message>
        <source>A key is never renewed. Without probe_endpoint nobody notices that it has ended.</source>
        <translation>Ein Schlüssel wird nie erneuert. Ohne probe_endpoint bemerkt niemand, dass er geendet hat.</translation>
    </message>
    <message>
        <source>Any API behind an Okta organization.</source>
        <translation>Jede API hinter einer Okta-Organisation.</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one, was not used for too long (7 days, unless the administrator set another time), or was withdrawn.</source>
        <translation>Das Refresh-Token wurde durch ein neueres ersetzt, zu lange nicht verwendet (7 Tage, sofern die Administration keine andere Zeit festgelegt hat) oder widerrufen.</translation>
    </message>
    <message>
        <source>Too many requests answer 429; X-Rate-Limit-Reset says at what time the count begins anew.</source>
        <translation>Zu viele Anfragen werden mit 429 beantwortet; X-Rate-Limit-Reset sagt, zu welcher Zeit die Zählung von vorn beginnt.</translation>
    </message>
    <message>
        <source>In the admin console open **Applications**, press **Create App Integration** and choose **OIDC** and **Web Application**, or **Native Application** for one without a secret.</source>
        <translation>Öffnen Sie in der Admin Console „**Applications**“, drücken Sie „**Create App Integration**“, und wählen Sie „**OIDC**“ und „**Web Application**“, oder „**Native Application**“ für eine ohne Secret.</translation>
    </message>
    <message>
        <source>Under **Grant type** tick **Refresh Token**. Without it the scope offline_access has no effect.</source>
        <translation>Kreuzen Sie unter „**Grant type**“ „**Refresh Token**“ an. Ohne das hat der Scope offline_access keine Wirkung.</translation>
    </message>
    <message>
        <source>As sign-in redirect URI enter exactly {redirect_uri}.</source>
        <translation>Geben Sie als Umleitungs-URI für die Anmeldung („Sign-in redirect URI“) genau {redirect_uri} ein.</translation>
    </message>
    <message>
        <source>Under **Assignments** assign the person who will sign in, and copy the **client ID** and the **client secret**.</source>
        <translation>Weisen Sie unter „**Assignments**“ die Person zu, die sich anmelden wird, und kopieren Sie die **Client-ID** und das **Client-Secret**.</translation>
    </message>
    <message>
        <source>Give the organization&apos;s address, such as acme.okta.com, as the setting **domain**. For an authorization server of your own give its ID as the setting **realm**; in its access policy refresh tokens must be allowed.</source>
        <translation>Geben Sie die Adresse der Organisation, etwa acme.okta.com, als Einstellung **domain** an. Für einen eigenen Autorisierungsserver geben Sie dessen ID als Einstellung **realm** an; in dessen Zugriffsrichtlinie müssen Refresh-Tokens erlaubt sein.</translation>
    </message>
    <message>
        <source>If the grace period for rotation was set to 0, give --set refresh_policy=revokes-family. If the application does not rotate, never-rotates is right.</source>
        <translation>Wurde die Schonfrist für die Rotation auf 0 gesetzt, geben Sie --set refresh_policy=revokes-family an. Wenn die Anwendung nicht rotiert, ist never-rotates richtig.</translation>
    </message>
    <message>
        <source>In the admin console open **Applications**, press **Create App Integration** and choose **OIDC** and **Native Application**.</source>
        <translation>Öffnen Sie in der Admin Console „**Applications**“, drücken Sie „**Create App Integration**“, und wählen Sie „**OIDC**“ und „**Native Application**“.</translation>
    </message>
    <message>
        <source>Under **Grant type** tick **Device Authorization** and **Refresh Token**.</source>
        <translation>Kreuzen Sie unter „**Grant type**“ „**Device Authorization**“ und „**Refresh Token**“ an.</translation>
    </message>
    <message>
        <source>Allow **Device Authorization** in the access policy of the authorization server, too.</source>
        <translation>Erlauben Sie „**Device Authorization**“ auch in der Zugriffsrichtlinie des Autorisierungsservers.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, and give the organization&apos;s address as the setting **domain**.</source>
        <translation>Kopieren Sie die **Client-ID**, und geben Sie die Adresse der Organisation als Einstellung **domain** an.</translation>
    </message>
    <message>
        <source>A service acts for itself and proves it with a key; nobody signs in.</source>
        <translation>Ein Dienst handelt für sich selbst und weist sich mit einem Schlüssel aus; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>In the admin console open **Applications**, press **Create App Integration** and choose **API Services**.</source>
        <translation>Öffnen Sie in der Admin Console „**Applications**“, drücken Sie „**Create App Integration**“, und wählen Sie „**API Services**“.</translation>
    </message>
    <message>
        <source>Under **Client Credentials** choose **Public key / Private key** and add a key. Keep its private part: Okta does not.</source>
        <translation>Wählen Sie unter „**Client Credentials**“ „**Public key / Private key**“, und fügen Sie einen Schlüssel hinzu. Bewahren Sie dessen privaten Teil auf: Okta tut es nicht.</translation>
    </message>
    <message>
        <source>Allow the scopes that you need in the authorization server, and give them to the connection: there are none by default.</source>
        <translation>Erlauben Sie die Scopes, die Sie brauchen, im Autorisierungsserver, und geben Sie sie bei der Verbindung an: In der Voreinstellung gibt es keine.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, and give the path of the private key as the setting **client_key_file** and the organization&apos;s address as **domain**.</source>
        <translation>Kopieren Sie die **Client-ID**, und geben Sie den Pfad des privaten Schlüssels als Einstellung **client_key_file** und die Adresse der Organisation als **domain** an.</translation>
    </message>
    <message>
        <source>With a client secret instead of a key give --set client_auth=client_secret_basic.</source>
        <translation>Mit einem Client-Secret anstelle eines Schlüssels geben Sie --set client_auth=client_secret_basic an.</translation>
    </message>
    <message>
        <source>Other OpenID Connect service</source>
        <translation>Anderer OpenID-Connect-Dienst</translation>
    </message>
    <message>
        <source>Any service that publishes its addresses under its issuer.</source>
        <translation>Jeder Dienst, der seine Adressen unter seinem Aussteller (Issuer) veröffentlicht.</translation>
    </message>
    <message>
        <source>In the administration of the service register a new **client** for the **authorization code** flow with **refresh tokens**.</source>
        <translation>Registrieren Sie in der Verwaltung des Dienstes einen neuen **Client** für den Ablauf „**authorization code**“ mit „**refresh tokens**“.</translation>
    </message>
    <message>
        <source>Enter the **issuer**, such as https://login.example.org/realms/main. Everything else is read from there.</source>
        <translation>Geben Sie den **issuer** ein, etwa https://login.example.org/realms/main. Alles andere wird von dort gelesen.</translation>
    </message>
    <message>
        <source>The scope offline_access asks for a sign-in that lasts when nobody is there. Some services hand it out only after their administrator has allowed it.</source>
        <translation>Der Scope offline_access fragt nach einer Anmeldung, die besteht, wenn niemand da ist. Manche Dienste geben ihn erst aus, wenn ihre Administration ihn erlaubt hat.</translation>
    </message>
    <message>
        <source>In the administration of the service register a new **client** for the **device** flow with **refresh tokens**.</source>
        <translation>Registrieren Sie in der Verwaltung des Dienstes einen neuen **Client** für den Ablauf „**device**“ mit „**refresh tokens**“.</translation>
    </message>
    <message>
        <source>In the administration of the service register a new **client** for the **client credentials** flow, often called machine to machine or service account.</source>
        <translation>Registrieren Sie in der Verwaltung des Dienstes einen neuen **Client** für den Ablauf „**client credentials**“, oft „machine to machine“ oder „service account“ genannt.</translation>
    </message>
    <message>
        <source>Enter the **issuer**, such as https://login.example.org/realms/main, and the scopes or the audience that the service wants.</source>
        <translation>Geben Sie den **issuer** ein, etwa https://login.example.org/realms/main, und die Scopes oder die Audience, die der Dienst verlangt.</translation>
    </message>
    <message>
        <source>Enter the **issuer**, such as https://login.example.org/realms/main, and the scopes that the service wants.</source>
        <translation>Geben Sie den **issuer** ein, etwa https://login.example.org/realms/main, und die Scopes, die der Dienst verlangt.</translation>
    </message>
    <message>
        <source>Practice provider</source>
        <translation>Übungsanbieter</translation>
    </message>
    <message>
        <source>Try Evergrant without an account: a small provider inside this computer.</source>
        <translation>Probieren Sie Evergrant ohne Konto aus: ein kleiner Anbieter in diesem Computer.</translation>
    </message>
    <message>
        <source>There is nothing to register. Go on and press **Authorize**.</source>
        <translation>Es gibt nichts zu registrieren. Machen Sie weiter, und drücken Sie **Autorisieren**.</translation>
    </message>
    <message>
        <source>A page opens in the browser. Press **Allow** there, as you would at a real service.</source>
        <translation>Im Browser öffnet sich eine Seite. Drücken Sie dort **Erlauben**, wie Sie es bei einem echten Dienst tun würden.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Tokens of the practice provider open nothing, so you may break whatever you like.</source>
        <translation>Nichts verlässt diesen Computer. Tokens des Übungsanbieters öffnen nichts, Sie dürfen also kaputt machen, was Sie möchten.</translation>
    </message>
    <message>
        <source>Accounting: invoices, payments and reports (Intuit).</source>
        <translation>Buchhaltung: Rechnungen, Zahlungen und Berichte (Intuit).</translation>
    </message>
    <message>
        <source>see and change the books; there is no scope for seeing only</source>
        <translation>die Bücher sehen und ändern; eine Berechtigung nur zum Sehen gibt es nicht</translation>
    </message>
    <message>
        <source>take payments</source>
        <translation>Zahlungen entgegennehmen</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one, was not used for 100 days, or was withdrawn.</source>
        <translation>Das Refresh-Token wurde durch ein neueres ersetzt, 100 Tage lang nicht verwendet oder widerrufen.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong, or belongs to the other of development and production.</source>
        <translation>Die Client-ID oder das Client-Secret ist falsch, oder Entwicklung und Produktion wurden verwechselt.</translation>
    </message>
    <message>
        <source>Company (realm)</source>
        <translation>Unternehmen (Realm)</translation>
    </message>
    <message>
        <source>500 calls a minute for each company, 10 at the same time.</source>
        <translation>500 Aufrufe pro Minute für jedes Unternehmen, 10 gleichzeitig.</translation>
    </message>
    <message>
        <source>After a 429 wait a minute.</source>
        <translation>Warten Sie nach einem 429 eine Minute.</translation>
    </message>
    <message>
        <source>In the developer portal press **Create an app** and choose **QuickBooks Online and Payments** with the scope **accounting**.</source>
        <translation>Drücken Sie im Entwicklerportal „**Create an app**“, und wählen Sie „**QuickBooks Online and Payments**“ mit dem Scope „**accounting**“.</translation>
    </message>
    <message>
        <source>Under **Keys &amp; credentials** add {redirect_uri} as a redirect URI. This computer&apos;s own address is taken with the keys for **development** only.</source>
        <translation>Fügen Sie unter „**Keys &amp; credentials**“ {redirect_uri} als Umleitungs-URI hinzu. Die eigene Adresse dieses Computers wird nur mit den Schlüsseln für die **Entwicklung** („Development“) angenommen.</translation>
    </message>
    <message>
        <source>In the app&apos;s settings enter a **Reconnect URL**, which the portal asks for since January 2026: a page of yours that tells people how to sign in again. Evergrant does not use it.</source>
        <translation>Geben Sie in den Einstellungen der App eine „**Reconnect URL**“ ein, nach der das Portal seit Januar 2026 fragt: eine Seite von Ihnen, die sagt, wie man sich neu anmeldet. Evergrant nutzt sie nicht.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**. Those for **production** appear after you have answered Intuit&apos;s questionnaire, and take an https address as redirect URI: give it as the redirect URI of the connection.</source>
        <translation>Kopieren Sie die **Client-ID** und das **Client-Secret**. Die für die **Produktion** („Production“) erscheinen, nachdem Sie den Fragebogen von Intuit beantwortet haben, und verlangen eine https-Adresse als Umleitungs-URI: Geben Sie sie als Umleitungs-URI der Verbindung an.</translation>
    </message>
    <message>
        <source>When you authorize, choose the company that you want to connect.</source>
        <translation>Wählen Sie beim Autorisieren das Unternehmen, das Sie verbinden möchten.</translation>
    </message>
    <message>
        <source>Nothing else may renew the same sign-in: a second renewal at the same time may end it. After five years somebody has to sign in again in any case.</source>
        <translation>Nichts anderes darf dieselbe Anmeldung erneuern: Eine zweite Erneuerung zur gleichen Zeit kann sie beenden. Nach fünf Jahren muss sich in jedem Fall jemand neu anmelden.</translation>
    </message>
    <message>
        <source>Customers, leads and everything else in a Salesforce organization.</source>
        <translation>Kunden, Leads und alles andere in einer Salesforce-Organisation.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer Key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer Secret</translation>
    </message>
    <message>
        <source>use the APIs as the user who signed in</source>
        <translation>die APIs mit den Rechten der angemeldeten Person nutzen</translation>
    </message>
    <message>
        <source>open pages as the user who signed in</source>
        <translation>Seiten mit den Rechten der angemeldeten Person öffnen</translation>
    </message>
    <message>
        <source>see who signed in</source>
        <translation>sehen, wer sich angemeldet hat</translation>
    </message>
    <message>
        <source>another name for refresh_token</source>
        <translation>ein anderer Name für refresh_token</translation>
    </message>
    <message>
        <source>It was withdrawn, was not used for too long, or was replaced by a newer one.</source>
        <translation>Sie wurde widerrufen, zu lange nicht genutzt oder durch eine neuere ersetzt.</translation>
    </message>
    <message>
        <source>The user who signed in was deactivated.</source>
        <translation>Das Benutzerkonto, das sich angemeldet hatte, wurde deaktiviert.</translation>
    </message>
    <message>
        <source>The organization is locked or closed.</source>
        <translation>Die Organisation ist gesperrt oder geschlossen.</translation>
    </message>
    <message>
        <source>The administrator has not allowed the user to use this application.</source>
        <translation>Die Administration hat dem Benutzerkonto diese Anwendung nicht erlaubt.</translation>
    </message>
    <message>
        <source>The consumer key is wrong, or the application is too new: it takes some minutes.</source>
        <translation>Der Consumer Key ist falsch, oder die Anwendung ist zu neu: Es dauert einige Minuten.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>The organization has a number of calls for 24 hours; Sforce-Limit-Info in the answers says how many are used.</source>
        <translation>Die Organisation hat eine Anzahl von Aufrufen für 24 Stunden; Sforce-Limit-Info in den Antworten sagt, wie viele verbraucht sind.</translation>
    </message>
    <message>
        <source>The answers do not say how long to wait.</source>
        <translation>Die Antworten sagen nicht, wie lange zu warten ist.</translation>
    </message>
    <message>
        <source>In **Setup** open **External Client App Manager** and press **New External Client App**. New Connected Apps cannot be made any more.</source>
        <translation>Öffnen Sie in „**Setup**“ den „**External Client App Manager**“, und drücken Sie „**New External Client App**“. Neue Connected Apps können nicht mehr angelegt werden.</translation>
    </message>
    <message>
        <source>Switch on **OAuth** and enter {redirect_uri} as the callback URL.</source>
        <translation>Schalten Sie „**OAuth**“ ein, und geben Sie {redirect_uri} als Callback-URL ein.</translation>
    </message>
    <message>
        <source>Choose the scopes **Manage user data via APIs (api)**, **Access unique user identifiers (openid)** and **Perform requests at any time (refresh_token)**.</source>
        <translation>Wählen Sie die Scopes „**Manage user data via APIs (api)**“, „**Access unique user identifiers (openid)**“ und „**Perform requests at any time (refresh_token)**“.</translation>
    </message>
    <message>
        <source>Under **Policies** let the refresh token expire only if it is **not used for 30 days**, which Evergrant never lets happen. Where Salesforce limits the idle time, “valid until revoked” is no longer offered. With refresh token rotation a token that is used twice ends the sign-in.</source>
        <translation>Lassen Sie unter „**Policies**“ das Refresh-Token nur ablaufen, wenn es **30 Tage nicht verwendet** wird, was Evergrant nie geschehen lässt. Wo Salesforce die ungenutzte Zeit begrenzt, wird „valid until revoked“ nicht mehr angeboten. Mit Rotation der Refresh-Tokens beendet ein zweimal verwendetes Token die Anmeldung.</translation>
    </message>
    <message>
        <source>Copy the **consumer key** and the **consumer secret**.</source>
        <translation>Kopieren Sie den „**Consumer Key**“ und das „**Consumer Secret**“.</translation>
    </message>
    <message>
        <source>For a sandbox give the setting **domain** test.salesforce.com, for your own domain its name, such as acme.my.salesforce.com.</source>
        <translation>Für eine Sandbox geben Sie als Einstellung **domain** test.salesforce.com an, für Ihre eigene Domain deren Namen, etwa acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>An application that was just made works only after some minutes. A partner&apos;s application in more than two customers&apos; production organizations needs PKCE, refresh token rotation, the limit of 30 idle days and a list of allowed addresses since 11 May 2026. Somebody who has not used a connected app before can sign in to it only if it is installed in the organization (since September 2025): its administrator installs it under **Connected Apps OAuth Usage**.</source>
        <translation>Eine gerade angelegte Anwendung funktioniert erst nach einigen Minuten. Die Anwendung eines Partners in Produktionsorganisationen von mehr als zwei Kunden braucht seit dem 11. Mai 2026 PKCE, Rotation der Refresh-Tokens, die Grenze von 30 ungenutzten Tagen und eine Liste erlaubter Adressen. Wer eine Connected App vorher nicht genutzt hat, kann sich bei ihr nur anmelden, wenn sie in der Organisation installiert ist (seit September 2025): Die Administration installiert sie unter „**Connected Apps OAuth Usage**“.</translation>
    </message>
    <message>
        <source>A certificate acts for one user, whom an administrator has allowed once; nobody signs in.</source>
        <translation>Ein Zertifikat handelt für ein Benutzerkonto, das die Administration einmal erlaubt hat; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>Make a key and a certificate, and an **External Client App** with **OAuth** and **JWT Bearer Flow** switched on. Upload the certificate there.</source>
        <translation>Legen Sie einen Schlüssel und ein Zertifikat an, und eine „**External Client App**“, in der „**OAuth**“ und „**JWT Bearer Flow**“ eingeschaltet sind. Laden Sie das Zertifikat dort hoch.</translation>
    </message>
    <message>
        <source>Under **Policies** choose **Admin approved users are pre-authorized** and add the user&apos;s profile or permission set.</source>
        <translation>Wählen Sie unter „**Policies**“ „**Admin approved users are pre-authorized**“, und fügen Sie das Profil oder den Berechtigungssatz des Benutzerkontos hinzu.</translation>
    </message>
    <message>
        <source>Copy the **consumer key**, and give the path of the private key as the setting **client_key_file**.</source>
        <translation>Kopieren Sie den „**Consumer Key**“, und geben Sie den Pfad des privaten Schlüssels als Einstellung **client_key_file** an.</translation>
    </message>
    <message>
        <source>Give the user&apos;s name as the setting **username**, and for a sandbox the settings **domain** test.salesforce.com and **audience** https://test.salesforce.com.</source>
        <translation>Geben Sie den Namen des Benutzerkontos als Einstellung **username** an, und für eine Sandbox die Einstellungen **domain** test.salesforce.com und **audience** https://test.salesforce.com.</translation>
    </message>
    <message>
        <source>This grant has no refresh token: each access token is asked for anew. The certificate has a last day, too.</source>
        <translation>Dieser Grant hat kein Refresh-Token: Jedes Zugriffstoken wird neu angefragt. Auch das Zertifikat hat einen letzten Tag.</translation>
    </message>
    <message>
        <source>The application acts as a user that the administrator chose; nobody signs in.</source>
        <translation>Die Anwendung handelt als ein Benutzerkonto, das die Administration gewählt hat; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>Make an **External Client App** with **OAuth** and **Client Credentials Flow** switched on.</source>
        <translation>Legen Sie eine „**External Client App**“ an, in der „**OAuth**“ und „**Client Credentials Flow**“ eingeschaltet sind.</translation>
    </message>
    <message>
        <source>Under **Policies** enter the user under **Run As**. Give that user no more rights than the integration needs.</source>
        <translation>Tragen Sie unter „**Policies**“ das Benutzerkonto bei „**Run As**“ ein. Geben Sie ihm nicht mehr Rechte, als die Integration braucht.</translation>
    </message>
    <message>
        <source>Give the name of your own domain, such as acme.my.salesforce.com, as the setting **domain**: login.salesforce.com does not offer this.</source>
        <translation>Geben Sie den Namen Ihrer eigenen Domain, etwa acme.my.salesforce.com, als Einstellung **domain** an: login.salesforce.com bietet das nicht an.</translation>
    </message>
    <message>
        <source>Web shop: products, orders and customers (Admin API).</source>
        <translation>Webshop: Produkte, Bestellungen und Kunden (Admin-API).</translation>
    </message>
    <message>
        <source>An app that somebody allows once, in a browser on this computer.</source>
        <translation>Eine App, die jemand einmal erlaubt, in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>see products</source>
        <translation>Produkte sehen</translation>
    </message>
    <message>
        <source>see and change products</source>
        <translation>Produkte sehen und ändern</translation>
    </message>
    <message>
        <source>see orders of the last 60 days</source>
        <translation>Bestellungen der letzten 60 Tage sehen</translation>
    </message>
    <message>
        <source>see and change orders</source>
        <translation>Bestellungen sehen und ändern</translation>
    </message>
    <message>
        <source>see and change stock</source>
        <translation>den Bestand sehen und ändern</translation>
    </message>
    <message>
        <source>The refresh token was retired, has ended after 90 days, or the app was removed from the shop.</source>
        <translation>Das Refresh-Token wurde ersetzt oder ist nach 90 Tagen abgelaufen, oder die App wurde aus dem Shop entfernt.</translation>
    </message>
    <message>
        <source>Client credentials are only for shops of the organization that owns the app. For another shop use the grant “code”.</source>
        <translation>Client Credentials gelten nur für Shops der Organisation, der die App gehört. Verwenden Sie für einen anderen Shop den Grant „code“.</translation>
    </message>
    <message>
        <source>Calls cost points of a bucket that fills up again by itself; an empty one answers 429.</source>
        <translation>Aufrufe kosten Punkte aus einem Eimer, der sich von selbst wieder füllt; ein leerer antwortet mit 429.</translation>
    </message>
    <message>
        <source>In the developer dashboard press **Create app**.</source>
        <translation>Drücken Sie im Entwickler-Dashboard „**Create app**“.</translation>
    </message>
    <message>
        <source>Under **Configuration** add {redirect_uri} to the allowed redirection URLs and choose the Admin API scopes.</source>
        <translation>Fügen Sie unter „**Configuration**“ {redirect_uri} zu den erlaubten Umleitungs-URLs hinzu, und wählen Sie die Admin-API-Scopes.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name before **.myshopify.com** as the setting **shop**, and install the app in that shop.</source>
        <translation>Geben Sie den Namen des Shops vor **.myshopify.com** als Einstellung **shop** an, und installieren Sie die App in diesem Shop.</translation>
    </message>
    <message>
        <source>Evergrant asks for an access that ends each hour and is renewed. The lasting ones end for public apps on 2027-01-01.</source>
        <translation>Evergrant fragt nach einem Zugriff, der jede Stunde endet und erneuert wird. Die dauerhaften enden für öffentliche Apps am 01.01.2027.</translation>
    </message>
    <message>
        <source>An app of your own organization, in that organization&apos;s shops only; nobody signs in.</source>
        <translation>Eine App Ihrer eigenen Organisation, nur in deren Shops; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>In the developer dashboard of the organization that owns the shop press **Create app**.</source>
        <translation>Drücken Sie im Entwickler-Dashboard der Organisation, der der Shop gehört, „**Create app**“.</translation>
    </message>
    <message>
        <source>Make a version of the app with the **Admin API scopes** that you need and release it. The access has these scopes; they are not asked for.</source>
        <translation>Legen Sie eine Version der App mit den „**Admin API scopes**“ an, die Sie brauchen, und veröffentlichen Sie sie. Der Zugriff hat diese Scopes; sie werden nicht angefragt.</translation>
    </message>
    <message>
        <source>Install the app in the shop.</source>
        <translation>Installieren Sie die App im Shop.</translation>
    </message>
    <message>
        <source>In the app&apos;s **Settings** copy the **client ID** and the **client secret**.</source>
        <translation>Kopieren Sie in den „**Settings**“ der App die **Client-ID** und das **Client-Secret**.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name before **.myshopify.com** as the setting **shop**.</source>
        <translation>Geben Sie den Namen des Shops vor **.myshopify.com** als Einstellung **shop** an.</translation>
    </message>
    <message>
        <source>Each access lasts 24 hours and is asked for anew. For shops of other organizations it has to be the grant “code”.</source>
        <translation>Jeder Zugriff dauert 24 Stunden und wird neu angefragt. Für Shops anderer Organisationen muss es der Grant „code“ sein.</translation>
    </message>
    <message>
        <source>The token of a custom app that is already there in your own shop; nobody signs in.</source>
        <translation>Das Token einer benutzerdefinierten App, die in Ihrem eigenen Shop schon vorhanden ist; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Admin-API-Zugriffstoken</translation>
    </message>
    <message>
        <source>Use a custom app that was made in the shop&apos;s admin before 2026: **Settings**, **Apps and sales channels**, **Develop apps**. New ones cannot be made there since 1 January 2026; choose client credentials in their place.</source>
        <translation>Verwenden Sie eine benutzerdefinierte App, die vor 2026 in der Verwaltung des Shops angelegt wurde: „**Settings**“, „**Apps and sales channels**“, „**Develop apps**“. Neue können dort seit dem 1. Januar 2026 nicht mehr angelegt werden; wählen Sie stattdessen Client Credentials.</translation>
    </message>
    <message>
        <source>If it is not installed yet, choose the Admin API scopes and press **Install app**.</source>
        <translation>Ist sie noch nicht installiert, wählen Sie die Admin-API-Scopes, und drücken Sie „**Install app**“.</translation>
    </message>
    <message>
        <source>Press **Reveal token once** and copy it: it is shown only this time.</source>
        <translation>Drücken Sie „**Reveal token once**“, und kopieren Sie es: Es wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>The token lives until the app is removed.</source>
        <translation>Das Token besteht, bis die App entfernt wird.</translation>
    </message>
    <message>
        <source>Accounting: invoices, contacts and bank transactions.</source>
        <translation>Buchhaltung: Rechnungen, Kontakte und Bankbuchungen.</translation>
    </message>
    <message>
        <source>see and change invoices, credit notes, quotes and purchase orders</source>
        <translation>Rechnungen, Gutschriften, Angebote und Bestellungen sehen und ändern</translation>
    </message>
    <message>
        <source>see invoices, credit notes, quotes and purchase orders</source>
        <translation>Rechnungen, Gutschriften, Angebote und Bestellungen sehen</translation>
    </message>
    <message>
        <source>see and make payments, prepayments and overpayments</source>
        <translation>Zahlungen, Vorauszahlungen und Überzahlungen sehen und anlegen</translation>
    </message>
    <message>
        <source>see payments, prepayments and overpayments</source>
        <translation>Zahlungen, Vorauszahlungen und Überzahlungen sehen</translation>
    </message>
    <message>
        <source>see and change bank transactions and transfers</source>
        <translation>Bankbuchungen und Umbuchungen sehen und ändern</translation>
    </message>
    <message>
        <source>see bank transactions and transfers</source>
        <translation>Bankbuchungen und Umbuchungen sehen</translation>
    </message>
    <message>
        <source>see and change manual journals</source>
        <translation>manuelle Buchungen sehen und ändern</translation>
    </message>
    <message>
        <source>see manual journals</source>
        <translation>manuelle Buchungen sehen</translation>
    </message>
    <message>
        <source>see and change invoices and transactions</source>
        <translation>Rechnungen und Buchungen sehen und ändern</translation>
    </message>
    <message>
        <source>Xero ends it in September 2027, and applications made since 2 March 2026 cannot use it: ask for accounting.invoices, accounting.payments and accounting.banktransactions in its place.</source>
        <translation>Xero beendet ihn im September 2027, und Anwendungen, die seit dem 2. März 2026 angelegt wurden, können ihn nicht nutzen: Fragen Sie stattdessen nach accounting.invoices, accounting.payments und accounting.banktransactions.</translation>
    </message>
    <message>
        <source>see invoices and transactions</source>
        <translation>Rechnungen und Buchungen sehen</translation>
    </message>
    <message>
        <source>Xero ends it in September 2027, and applications made since 2 March 2026 cannot use it: ask for accounting.invoices.read, accounting.payments.read and accounting.banktransactions.read in its place.</source>
        <translation>Xero beendet ihn im September 2027, und Anwendungen, die seit dem 2. März 2026 angelegt wurden, können ihn nicht nutzen: Fragen Sie stattdessen nach accounting.invoices.read, accounting.payments.read und accounting.banktransactions.read.</translation>
    </message>
    <message>
        <source>see and change contacts</source>
        <translation>Kontakte sehen und ändern</translation>
    </message>
    <message>
        <source>see accounts and tax rates</source>
        <translation>Konten und Steuersätze sehen</translation>
    </message>
    <message>
        <source>see aged payables and receivables</source>
        <translation>fällige Verbindlichkeiten und Forderungen sehen</translation>
    </message>
    <message>
        <source>see the balance sheet</source>
        <translation>die Bilanz sehen</translation>
    </message>
    <message>
        <source>see profit and loss</source>
        <translation>die Gewinn- und Verlustrechnung sehen</translation>
    </message>
    <message>
        <source>see the trial balance</source>
        <translation>die Summen- und Saldenliste sehen</translation>
    </message>
    <message>
        <source>see the executive summary</source>
        <translation>die Management-Zusammenfassung sehen</translation>
    </message>
    <message>
        <source>Xero ends it in September 2027, and applications made since 2 March 2026 cannot use it: ask for a scope for each report in its place, such as accounting.reports.profitandloss.read.</source>
        <translation>Xero beendet ihn im September 2027, und Anwendungen, die seit dem 2. März 2026 angelegt wurden, können ihn nicht nutzen: Fragen Sie stattdessen nach einem Scope für jeden Bericht, etwa accounting.reports.profitandloss.read.</translation>
    </message>
    <message>
        <source>The refresh token is not known, was not used for 60 days, or was replaced more than 30 minutes ago.</source>
        <translation>Das Refresh-Token ist nicht bekannt, wurde 60 Tage lang nicht verwendet oder vor mehr als 30 Minuten ersetzt.</translation>
    </message>
    <message>
        <source>The application may not ask for one of the scopes. One made since 2 March 2026 has the granular scopes only.</source>
        <translation>Die Anwendung darf nach einer der Berechtigungen nicht fragen. Eine, die seit dem 2. März 2026 angelegt wurde, hat nur die feineren Scopes.</translation>
    </message>
    <message>
        <source>The application is of another kind: Web app, PKCE and Custom Connection exclude each other.</source>
        <translation>Die Anwendung ist von einer anderen Art: „Web app“, „PKCE“ und „Custom Connection“ schließen einander aus.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>60 calls a minute and 5,000 a day for each organization.</source>
        <translation>60 Aufrufe pro Minute und 5.000 am Tag für jede Organisation.</translation>
    </message>
    <message>
        <source>Retry-After says how long to wait, X-Rate-Limit-Problem which limit it was.</source>
        <translation>Retry-After sagt, wie lange zu warten ist, X-Rate-Limit-Problem, welche Grenze es war.</translation>
    </message>
    <message>
        <source>In the developer portal press **New app** and choose **Web app**, or **Mobile or desktop app** for one without a secret.</source>
        <translation>Drücken Sie im Entwicklerportal „**New app**“, und wählen Sie „**Web app**“, oder „**Mobile or desktop app**“ für eine ohne Secret.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, and for a Web app press **Generate a secret** and copy it.</source>
        <translation>Kopieren Sie die **Client-ID**; bei einer „Web app“ drücken Sie „**Generate a secret**“, und kopieren Sie es.</translation>
    </message>
    <message>
        <source>When you authorize, choose the organization. Evergrant asks for **offline_access** in this very request: without it Xero gives nothing that could be renewed, and it cannot be added later.</source>
        <translation>Wählen Sie beim Autorisieren die Organisation. Evergrant fragt in genau dieser Anfrage nach **offline_access**: Ohne das gibt Xero nichts, was erneuert werden könnte, und es lässt sich später nicht hinzufügen.</translation>
    </message>
    <message>
        <source>An application made before 2 March 2026 may ask for the former scopes, such as **accounting.transactions**, until September 2027; name them with the connection&apos;s scopes.</source>
        <translation>Eine Anwendung, die vor dem 2. März 2026 angelegt wurde, darf bis September 2027 nach den früheren Scopes fragen, etwa **accounting.transactions**; nennen Sie diese bei den Scopes der Verbindung.</translation>
    </message>
    <message>
        <source>One sign-in for each Xero user and application: keep it in one place only.</source>
        <translation>Eine Anmeldung für jedes Xero-Benutzerkonto und jede Anwendung: Halten Sie sie nur an einem Ort.</translation>
    </message>
    <message>
        <source>A Custom Connection: one organization, nobody signs in; Xero charges for it.</source>
        <translation>Eine „Custom Connection“: eine Organisation, niemand meldet sich an; Xero verlangt dafür Geld.</translation>
    </message>
    <message>
        <source>In the developer portal press **New app** and choose **Custom connection**.</source>
        <translation>Drücken Sie im Entwicklerportal „**New app**“, und wählen Sie „**Custom connection**“.</translation>
    </message>
    <message>
        <source>Choose the scopes that this connection asks for, and enter the e-mail address of somebody who may allow it; that person gets a message and chooses the organization.</source>
        <translation>Wählen Sie die Scopes, nach denen diese Verbindung fragt, und geben Sie die E-Mail-Adresse einer Person ein, die es erlauben darf; sie bekommt eine Nachricht und wählt die Organisation.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, press **Generate a secret** and copy it.</source>
        <translation>Kopieren Sie die **Client-ID**, drücken Sie „**Generate a secret**“, und kopieren Sie es.</translation>
    </message>
    <message>
        <source>A Custom Connection costs a fee each month for the organization.</source>
        <translation>Eine „Custom Connection“ kostet jeden Monat eine Gebühr für die Organisation.</translation>
    </message>
    <message>
        <source>CRM, Books, Desk and the other Zoho applications.</source>
        <translation>CRM, Books, Desk und die anderen Zoho-Anwendungen.</translation>
    </message>
    <message>
        <source>see and change everything in the CRM</source>
        <translation>alles im CRM sehen und ändern</translation>
    </message>
    <message>
        <source>see everything in the CRM</source>
        <translation>alles im CRM sehen</translation>
    </message>
    <message>
        <source>see who the users of the CRM are</source>
        <translation>sehen, wer das CRM nutzt</translation>
    </message>
    <message>
        <source>see how the CRM is set up</source>
        <translation>sehen, wie das CRM eingerichtet ist</translation>
    </message>
    <message>
        <source>see and change everything in Books</source>
        <translation>alles in Books sehen und ändern</translation>
    </message>
    <message>
        <source>see tickets</source>
        <translation>Tickets sehen</translation>
    </message>
    <message>
        <source>The sign-in was withdrawn, or is older than the newest twenty of this user.</source>
        <translation>Die Anmeldung wurde widerrufen oder ist älter als die neuesten zwanzig dieses Benutzerkontos.</translation>
    </message>
    <message>
        <source>The client secret is wrong, or the account lives in another region than the client.</source>
        <translation>Das Client-Secret ist falsch, oder das Konto liegt in einer anderen Region als der Client.</translation>
    </message>
    <message>
        <source>The client ID is wrong, or the client is not allowed in the region of the account.</source>
        <translation>Die Client-ID ist falsch, oder der Client ist in der Region des Kontos nicht erlaubt.</translation>
    </message>
    <message>
        <source>At most 20 sign-ins of one user live; the next one ends the oldest without a word. At most 5 new ones a minute.</source>
        <translation>Höchstens 20 Anmeldungen eines Benutzerkontos bestehen; die nächste beendet die älteste ohne ein Wort. Höchstens 5 neue pro Minute.</translation>
    </message>
    <message>
        <source>At most 10 renewals of one sign-in in ten minutes, then it is blocked for a while; asking on prolongs that.</source>
        <translation>Höchstens 10 Erneuerungen einer Anmeldung in zehn Minuten, dann ist sie eine Weile gesperrt; weiteres Fragen verlängert das.</translation>
    </message>
    <message>
        <source>At most 30 access tokens of one sign-in live at the same time.</source>
        <translation>Höchstens 30 Zugriffstokens einer Anmeldung bestehen gleichzeitig.</translation>
    </message>
    <message>
        <source>Open the API console of **your region** (zoho.com, zoho.eu, zoho.in, ...), press **Add Client** and choose **Server-based Applications**.</source>
        <translation>Öffnen Sie die API-Konsole **Ihrer Region** (zoho.com, zoho.eu, zoho.in, ...), drücken Sie „**Add Client**“, und wählen Sie „**Server-based Applications**“.</translation>
    </message>
    <message>
        <source>As authorized redirect URI enter exactly {redirect_uri}.</source>
        <translation>Geben Sie als autorisierte Umleitungs-URI genau {redirect_uri} ein.</translation>
    </message>
    <message>
        <source>Outside zoho.com give the end of your region&apos;s address, such as eu or com.au, as the setting **region**; for Canada (zohocloud.ca) it is ca.</source>
        <translation>Außerhalb von zoho.com geben Sie das Ende der Adresse Ihrer Region, etwa eu oder com.au, als Einstellung **region** an; für Kanada (zohocloud.ca) ist es ca.</translation>
    </message>
    <message>
        <source>If accounts of other regions have to be connected, too, open the client&apos;s **Settings** and allow them.</source>
        <translation>Sollen auch Konten anderer Regionen verbunden werden, öffnen Sie die „**Settings**“ des Clients, und erlauben Sie sie.</translation>
    </message>
    <message>
        <source>Each sign-in counts: of more than 20 of one user the oldest ends. Do not authorize again and again for tests.</source>
        <translation>Jede Anmeldung zählt: Von mehr als 20 eines Benutzerkontos endet die älteste. Autorisieren Sie nicht immer wieder zum Testen.</translation>
    </message>
    <message>
        <source>Evergrant signs with a private key of yours, in the name of an account; nobody signs in.</source>
        <translation>Evergrant unterschreibt mit einem privaten Schlüssel von Ihnen im Namen eines Kontos; niemand meldet sich an.</translation>
    </message>
</context>
<context>
    <name>ProviderView</name>
    <message>
        <source>%1 (until %2)</source>
        <comment>%2 is a day such as 2027-09-01</comment>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>%1 (Until %2. %3)</source>
        <comment>%2 is a day such as 2027-09-01, %3 a sentence about what to do then</comment>
        <translation>%1 (Bis %2. %3)</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Keeps OAuth 2 grants alive for unattended integrations.</source>
        <translation>Hält OAuth-2-Zustimmungen für unbeaufsichtigte Integrationen am Leben.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Folder that holds all state.</source>
        <translation>Ordner mit allem, was gespeichert wird.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Im Infobereich starten, ohne Fenster.</translation>
    </message>
    <message>
        <source>For the start of a session: without a window, and not at all for those who have never added a connection.</source>
        <translation>Für den Start einer Sitzung: ohne Fenster, und gar nicht für alle, die noch nie eine Verbindung hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Show everything and change nothing.</source>
        <translation>Alles zeigen und nichts ändern.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>This connection belongs to “%1”, and it could not be found out whether the new sign-in does, too: %2</source>
        <translation>Diese Verbindung gehört zu „%1“, und es war nicht herauszufinden, ob auch die neue Anmeldung dazu gehört: %2</translation>
    </message>
    <message>
        <source>This connection belongs to “%1”, but the new sign-in is for another account that is called the same or looks alike.</source>
        <translation>Diese Verbindung gehört zu „%1“, aber die neue Anmeldung gilt für ein anderes Konto, das genauso heißt oder ähnlich aussieht.</translation>
    </message>
    <message>
        <source>This connection belongs to “%1”, but the new sign-in is for “%2”.</source>
        <translation>Diese Verbindung gehört zu „%1“, aber die neue Anmeldung gilt für „%2“.</translation>
    </message>
    <message>
        <source>Evergrant stops before somebody has decided about that. It keeps the new sign-in and asks again when it runs.</source>
        <translation>Evergrant wird beendet, bevor jemand darüber entschieden hat. Es behält die neue Anmeldung und fragt wieder, wenn es läuft.</translation>
    </message>
    <message>
        <source>Nothing is replaced before somebody has agreed, in the window.</source>
        <translation>Es wird nichts ersetzt, bevor jemand im Fenster zugestimmt hat.</translation>
    </message>
    <message>
        <source>This sign-in has ended already. Start it again.</source>
        <translation>Diese Anmeldung ist schon beendet. Beginnen Sie sie neu.</translation>
    </message>
    <message>
        <source>The client secret was entered for %1, but it is now asked for by %2. Enter the client secret again.</source>
        <translation>Das Client-Secret wurde für %1 eingegeben, aber jetzt verlangt es %2. Geben Sie das Client-Secret noch einmal ein.</translation>
    </message>
    <message>
        <source>service_account_file holds a key already: leave out client_key_file and client_certificate_file, or take them back with --set client_key_file= --set client_certificate_file=. To use them in its place, add --set service_account_file=.</source>
        <translation>service_account_file enthält schon einen Schlüssel: Lassen Sie client_key_file und client_certificate_file weg, oder nehmen Sie sie zurück mit --set client_key_file= --set client_certificate_file=. Um sie stattdessen zu verwenden, ergänzen Sie --set service_account_file=.</translation>
    </message>
    <message>
        <source>client_certificate_file is of no use without its private key: give client_key_file, too, or take the certificate back as well with --set client_certificate_file=.</source>
        <translation>client_certificate_file nützt nichts ohne den privaten Schlüssel dazu: Geben Sie auch client_key_file an, oder nehmen Sie auch das Zertifikat zurück mit --set client_certificate_file=.</translation>
    </message>
    <message>
        <source>service_account_file: %1 needs a key. Give the file with --set service_account_file=PATH, or a private key with --set client_key_file=PATH.</source>
        <translation>service_account_file: %1 braucht einen Schlüssel. Geben Sie die Datei an mit --set service_account_file=PATH oder einen privaten Schlüssel mit --set client_key_file=PATH.</translation>
    </message>
    <message>
        <source>client_key_file: the client proves itself with a private key. Give it with --set client_key_file=PATH, or choose another client_auth.</source>
        <translation>client_key_file: Der Client weist sich mit einem privaten Schlüssel aus. Geben Sie ihn an mit --set client_key_file=PATH, oder wählen Sie ein anderes client_auth.</translation>
    </message>
    <message>
        <source>client_secret: without one nobody can tell who asks. Give it with --client-secret-stdin, or a private key with --set client_auth=private_key_jwt --set client_key_file=PATH.</source>
        <translation>client_secret: Ohne eines weiß niemand, wer fragt. Geben Sie es an mit --client-secret-stdin oder einen privaten Schlüssel mit --set client_auth=private_key_jwt --set client_key_file=PATH.</translation>
    </message>
    <message>
        <source>service_account_file: it is for the server %1, but this connection asks %2.</source>
        <translation>service_account_file: Sie ist für den Server %1, aber diese Verbindung fragt %2.</translation>
    </message>
    <message>
        <source>There is no provider “%1” in this installation. Add its preset file, or remove the connection.</source>
        <translation>In dieser Installation gibt es keinen Anbieter „%1“. Fügen Sie seine Vorlagendatei hinzu, oder entfernen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not offer “%2”.</source>
        <translation>%1 bietet „%2“ nicht an.</translation>
    </message>
    <message>
        <source>The connection has been removed.</source>
        <translation>Die Verbindung wurde entfernt.</translation>
    </message>
    <message>
        <source>Evergrant is stopping, so nothing new is begun.</source>
        <translation>Evergrant wird beendet, deshalb wird nichts Neues begonnen.</translation>
    </message>
    <message>
        <source>`evergrant providers` lists those that exist.</source>
        <translation>`evergrant providers` listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>grant: %1 cannot be used with “%2” here.</source>
        <translation>grant: %1 ist hier mit „%2“ nicht möglich.</translation>
    </message>
    <message>
        <source>client_id: %1 needs one (there it is called “%2”). Copy it from the provider&apos;s portal.</source>
        <translation>client_id: %1 braucht eine (dort heißt sie „%2“). Kopieren Sie sie aus dem Portal des Anbieters.</translation>
    </message>
    <message>
        <source>client_secret: %1 needs one (there it is called “%2”). Give it with --client-secret-stdin.</source>
        <translation>client_secret: %1 braucht eines (dort heißt es „%2“). Geben Sie es an mit --client-secret-stdin.</translation>
    </message>
    <message>
        <source>client_secret: this connection is nothing but its key or password. Give the new one, or remove the connection.</source>
        <translation>client_secret: Diese Verbindung besteht nur aus ihrem Schlüssel oder Passwort. Geben Sie ein neues an, oder entfernen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>client_secret: it holds a line break or another control character. Copy it again.</source>
        <translation>client_secret: Darin steht ein Zeilenumbruch oder ein anderes Steuerzeichen. Kopieren Sie es neu.</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>name: a connection named “%1” exists already. Nothing was changed. Choose another name, or remove that one first.</source>
        <translation>name: Es gibt schon eine Verbindung namens „%1“. Es wurde nichts geändert. Wählen Sie einen anderen Namen, oder entfernen Sie jene zuerst.</translation>
    </message>
    <message>
        <source>provider: there is no “%1”.</source>
        <translation>provider: „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>provider: there is no “%1” in this installation, so its settings cannot be checked.</source>
        <translation>provider: „%1“ gibt es in dieser Installation nicht, deshalb können die Einstellungen nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Connection added.</source>
        <translation>Verbindung hinzugefügt.</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Einstellungen geändert.</translation>
    </message>
    <message>
        <source>name: a connection named “%1” exists already. Nothing was changed.</source>
        <translation>name: Es gibt schon eine Verbindung namens „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Renamed from “%1”.</source>
        <translation>Umbenannt, bisher „%1“.</translation>
    </message>
    <message>
        <source>Renewing is paused.</source>
        <translation>Das Erneuern ist angehalten.</translation>
    </message>
    <message>
        <source>Renewing goes on.</source>
        <translation>Das Erneuern geht weiter.</translation>
    </message>
    <message>
        <source>This profile is a copy, and the original may still renew %1. Move it from there, or resume it here first if the original is gone.</source>
        <translation>Dieses Profil ist eine Kopie, und das Original erneuert %1 vielleicht noch. Lassen Sie die Verbindung von dort umziehen, oder setzen Sie sie zuerst hier fort, wenn es das Original nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Moved away with a package. Nothing is renewed here any more.</source>
        <translation>Mit einem Paket umgezogen. Hier wird nichts mehr erneuert.</translation>
    </message>
    <message>
        <source>Taken back: it is renewed here again.</source>
        <translation>Zurückgenommen: Es wird wieder hier erneuert.</translation>
    </message>
    <message>
        <source>Connection added from a package.</source>
        <translation>Verbindung aus einem Paket hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>Es gibt keine Verbindung namens „%1“.</translation>
    </message>
    <message>
        <source>`evergrant status` lists those that exist.</source>
        <translation>`evergrant status` listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>Revoking “%1” at %2 could end %3, too: the same client registration, and no other account as far as is known. Nothing was removed.</source>
        <translation>„%1“ bei %2 zu widerrufen könnte auch %3 beenden: dieselbe Client-Registrierung und, soweit bekannt, kein anderes Konto. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>%1 was moved away: revoking it would end it where it is renewed now. Nothing was removed. Leave out --revoke, or give --revoke=all to revoke it all the same.</source>
        <translation>%1 ist umgezogen: Ein Widerruf würde die Verbindung dort beenden, wo sie jetzt erneuert wird. Es wurde nichts entfernt. Lassen Sie --revoke weg, oder geben Sie --revoke=all an, um trotzdem alles zu widerrufen.</translation>
    </message>
    <message>
        <source>It was not revoked: at %1 it stays valid until it ends.</source>
        <translation>Es wurde nicht widerrufen: Bei %1 bleibt es gültig, bis es abläuft.</translation>
    </message>
    <message>
        <source>Connection removed. %1</source>
        <translation>Verbindung entfernt. %1</translation>
    </message>
    <message>
        <source>This computer woke up from sleep.</source>
        <translation>Dieser Computer ist aus dem Ruhezustand erwacht.</translation>
    </message>
    <message>
        <source>This computer is connected to a network again.</source>
        <translation>Dieser Computer ist wieder mit einem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1.</source>
        <translation>Die Uhr dieses Computers wurde um %1 vorgestellt.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>Die Uhr dieses Computers wurde um %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>The grant store is gone, and there are no copies of it in a keyring. Put back a backup of it, or authorize every connection again.</source>
        <translation>Der Grant-Speicher ist verschwunden, und es gibt keine Kopien davon in einem Schlüsselbund. Setzen Sie eine Sicherung davon ein, oder autorisieren Sie alle Verbindungen neu.</translation>
    </message>
    <message>
        <source>Evergrant is stopping.</source>
        <translation>Evergrant wird beendet.</translation>
    </message>
    <message>
        <source>Its ID token lacks the nonce that was sent with the sign-in. If that stays so, remove the scope “openid” from the connection.</source>
        <translation>Im ID-Token fehlt die nonce, die mit der Anmeldung gesendet wurde. Bleibt das so, entfernen Sie den Scope „openid“ aus der Verbindung.</translation>
    </message>
    <message>
        <source>Its ID token belongs to another sign-in than the one that was begun here.</source>
        <translation>Das ID-Token gehört zu einer anderen Anmeldung als der, die hier begonnen wurde.</translation>
    </message>
    <message>
        <source>An answer of %1 is awaited</source>
        <translation>Eine Antwort von %1 wird erwartet</translation>
    </message>
    <message>
        <source>The keyring holds a newer token than this profile, so the profile was probably restored from a backup. The newer token is used.</source>
        <translation>Im Schlüsselbund liegt ein neueres Token als in diesem Profil, also wurde das Profil wahrscheinlich aus einer Sicherung wiederhergestellt. Das neuere Token wird verwendet.</translation>
    </message>
    <message>
        <source>The tokens were taken from the keyring copy, because the profile had none.</source>
        <translation>Die Token wurden aus der Kopie im Schlüsselbund genommen, weil das Profil keine hatte.</translation>
    </message>
    <message>
        <source>The client&apos;s secret cannot be stored just now. Import the package again.</source>
        <translation>Das Client-Secret kann gerade nicht gespeichert werden. Importieren Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>There is no usable access token to prove.</source>
        <translation>Es gibt kein brauchbares Zugriffstoken, das geprüft werden könnte.</translation>
    </message>
    <message>
        <source>For %1 no call is known that could prove the access. The setting probe_endpoint can name one.</source>
        <translation>Für %1 ist kein Aufruf bekannt, der den Zugriff beweisen könnte. Mit der Einstellung probe_endpoint lässt sich einer nennen.</translation>
    </message>
    <message>
        <source>%1 did not tell where the account is, so the access cannot be proven.</source>
        <translation>%1 hat nicht mitgeteilt, wo das Konto liegt, deshalb kann der Zugriff nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The access belongs to “%1”, but was given for “%2”.</source>
        <translation>Der Zugriff gehört zu „%1“, wurde aber für „%2“ erteilt.</translation>
    </message>
    <message>
        <source>refresh_token: this connection works without one.</source>
        <translation>refresh_token: Diese Verbindung kommt ohne aus.</translation>
    </message>
    <message>
        <source>A refresh token was handed in by %1.</source>
        <translation>Ein Refresh-Token wurde übernommen, angegeben von %1.</translation>
    </message>
    <message>
        <source>Nothing is stored yet that %1 could know this connection by. Enter the secret or key: evergrant set %2 --client-secret-stdin.</source>
        <translation>Es ist noch nichts gespeichert, woran %1 diese Verbindung erkennen könnte. Geben Sie das Secret oder den Schlüssel ein: evergrant set %2 --client-secret-stdin.</translation>
    </message>
    <message>
        <source>The new sign-in could be stored neither in the grant store nor in the keyring. It is kept in memory; do not stop Evergrant before this is fixed.</source>
        <translation>Die neue Anmeldung konnte weder im Grant-Speicher noch im Schlüsselbund gespeichert werden. Sie wird im Arbeitsspeicher gehalten; beenden Sie Evergrant nicht, bevor das behoben ist.</translation>
    </message>
    <message>
        <source>No sign-in is waiting.</source>
        <translation>Es wartet keine Anmeldung.</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Spare authorized</source>
        <translation>Ersatz autorisiert</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1 von %2.</translation>
    </message>
    <message>
        <source>The stored grants are not open yet.</source>
        <translation>Die gespeicherten Zustimmungen sind noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Its last renewal is not stored yet. Move it when that is done.</source>
        <translation>Die letzte Erneuerung ist noch nicht gespeichert. Lassen Sie die Verbindung umziehen, wenn das erledigt ist.</translation>
    </message>
    <message>
        <source>A sign-in is under way, or waits for an answer. Move it when that has ended.</source>
        <translation>Eine Anmeldung läuft oder wartet auf eine Antwort. Lassen Sie die Verbindung umziehen, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>The tokens of the last renewal are not stored yet, so the next one has to wait.</source>
        <translation>Die Token der letzten Erneuerung sind noch nicht gespeichert, deshalb muss die nächste warten.</translation>
    </message>
    <message>
        <source>The grant was given by %1, but the token endpoint is now at %2. Sign in again.</source>
        <translation>Die Zustimmung wurde von %1 erteilt, aber der Token-Endpunkt ist jetzt bei %2. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The server does not decode the client secret in the header, so from now on it is sent there as it is (client_auth=%1).</source>
        <translation>Der Server dekodiert das Client-Secret im Header nicht, deshalb wird es dort von jetzt an unverändert gesendet (client_auth=%1).</translation>
    </message>
    <message>
        <source>The spare sign-in is no longer accepted. The main one is not affected; make a new spare when it suits you. %1</source>
        <translation>Die Ersatzanmeldung wird nicht mehr angenommen. Die Hauptanmeldung ist nicht betroffen; legen Sie bei Gelegenheit einen neuen Ersatz an. %1</translation>
    </message>
    <message>
        <source>Spare sign-in: %1</source>
        <translation>Ersatzanmeldung: %1</translation>
    </message>
    <message>
        <source>The renewed tokens could be stored neither in the grant store nor in the keyring. They are kept in memory; do not stop Evergrant before this is fixed.</source>
        <translation>Die erneuerten Token konnten weder im Grant-Speicher noch im Schlüsselbund gespeichert werden. Sie werden im Arbeitsspeicher gehalten; beenden Sie Evergrant nicht, bevor das behoben ist.</translation>
    </message>
    <message>
        <source>The renewed tokens are stored now.</source>
        <translation>Die erneuerten Token sind jetzt gespeichert.</translation>
    </message>
    <message>
        <source>A recovery code was made. One that was made before does not work any more.</source>
        <translation>Ein Wiederherstellungscode wurde erstellt. Ein früherer gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The stored grants are open, and the key is back in its place: %1.</source>
        <translation>Die gespeicherten Zustimmungen sind offen, und der Schlüssel ist wieder an seinem Platz: %1.</translation>
    </message>
    <message>
        <source>The stored grants are open until Evergrant&apos;s worker ends. The key could not be put back: %1</source>
        <translation>Die gespeicherten Zustimmungen sind offen, bis der Hintergrunddienst von Evergrant beendet wird. Der Schlüssel konnte nicht zurückgelegt werden: %1</translation>
    </message>
    <message>
        <source>The stored grants can be read, so there is no reason to begin again. Nothing was changed.</source>
        <translation>Die gespeicherten Zustimmungen sind lesbar, es gibt also keinen Grund, neu anzufangen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key is back; nothing was changed.</source>
        <translation>Der Schlüssel ist wieder da; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The old store, whose key is lost, was kept as %1. What the keyring has a copy of goes on; the other connections have to be authorized again.</source>
        <translation>Der alte Speicher, dessen Schlüssel verloren ist, wurde als %1 aufgehoben. Wovon der Schlüsselbund eine Kopie hat, das läuft weiter; die anderen Verbindungen müssen neu autorisiert werden.</translation>
    </message>
    <message>
        <source>The provider&apos;s access tokens end as soon as they are given out, so there is none that could be used. It is asked again in a minute.</source>
        <translation>Die Zugriffstoken des Anbieters laufen schon bei der Ausgabe ab, es gibt also keines, das verwendet werden könnte. In einer Minute wird er wieder gefragt.</translation>
    </message>
    <message>
        <source>%1 was moved away with a package, and is renewed where that was imported. Two places that renew it would end it for both. Only if the package was lost: evergrant resume %1 --take-back</source>
        <translation>%1 ist mit einem Paket umgezogen und wird dort erneuert, wo es importiert wurde. Würden zwei Stellen erneuern, wäre der Zugriff für beide beendet. Nur wenn das Paket verloren ging: evergrant resume %1 --take-back</translation>
    </message>
    <message>
        <source>A move was interrupted, and its pause could not be ended: %1 To renew it here: evergrant resume %2</source>
        <translation>Ein Umzug wurde unterbrochen, und das Anhalten konnte nicht aufgehoben werden: %1 Um hier zu erneuern: evergrant resume %2</translation>
    </message>
    <message>
        <source>A move was interrupted before the connection had left, or while it was being taken back: it is renewed here again.</source>
        <translation>Ein Umzug wurde unterbrochen, bevor die Verbindung fort war oder während sie zurückgenommen wurde: Sie wird wieder hier erneuert.</translation>
    </message>
    <message>
        <source>redirect_uri: “%1” does not lead to this machine. Use http://localhost:PORT/PATH or http://127.0.0.1:PORT/PATH.</source>
        <translation>redirect_uri: „%1“ führt nicht zu diesem Computer. Verwenden Sie http://localhost:PORT/PATH oder http://127.0.0.1:PORT/PATH.</translation>
    </message>
    <message>
        <source>No free port was found on this machine for the redirect URI. Name one with --redirect-uri http://%1:PORT%2.</source>
        <translation>Auf diesem Computer wurde kein freier Port für die Umleitungs-URI gefunden. Nennen Sie einen mit --redirect-uri http://%1:PORT%2.</translation>
    </message>
    <message>
        <source>The provider gave no refresh token, so a person has to sign in again.</source>
        <translation>Der Anbieter hat kein Refresh-Token gegeben, deshalb muss sich jemand neu anmelden.</translation>
    </message>
    <message>
        <source>Another sign-in is about to take over.</source>
        <translation>Gleich übernimmt eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>%1 offers no way to revoke from here. Remove the application in its account settings.</source>
        <translation>Bei %1 kann von hier aus nicht widerrufen werden. Entfernen Sie die Anwendung dort in den Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>There was no consent to revoke. Delete the key or secret at the provider if nobody else uses it.</source>
        <translation>Es gab keine Zustimmung zu widerrufen. Löschen Sie den Schlüssel oder das Secret beim Anbieter, wenn es sonst niemand verwendet.</translation>
    </message>
    <message>
        <source>There was no grant to revoke.</source>
        <translation>Es gab keine Zustimmung zu widerrufen.</translation>
    </message>
    <message>
        <source>Nothing was revoked, because it could end %1, too: the provider may count both as one authorization of the same client registration.</source>
        <translation>Es wurde nichts widerrufen, weil das auch %1 beenden könnte: Vielleicht sind beide für den Anbieter eine einzige Zustimmung derselben Client-Registrierung.</translation>
    </message>
    <message>
        <source>The grant was revoked at %1.</source>
        <translation>Die Zustimmung wurde bei %1 widerrufen.</translation>
    </message>
    <message>
        <source>The provider did not allow everything that was asked for: %1 is missing. Allow it for the application or the account there, and authorize again.</source>
        <translation>Der Anbieter hat nicht alles erlaubt, was verlangt wurde: %1 fehlt. Erlauben Sie es dort für die Anwendung oder das Konto, und autorisieren Sie neu.</translation>
    </message>
    <message>
        <source>Switch the application to bearer tokens in its portal, and authorize again.</source>
        <translation>Stellen Sie die Anwendung im Portal auf Bearer-Token um, und autorisieren Sie neu.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>%1 accepted the refresh token that was handed in, but answered with an access token that cannot be used. %2 Nothing was replaced. Switch the application to bearer tokens in its portal, and hand in another refresh token: this one may be spent.</source>
        <translation>%1 hat das angegebene Refresh-Token angenommen, aber mit einem unbrauchbaren Zugriffstoken geantwortet. %2 Es wurde nichts ersetzt. Stellen Sie die Anwendung im Portal auf Bearer-Token um, und geben Sie ein anderes Refresh-Token an: Dieses ist vielleicht verbraucht.</translation>
    </message>
    <message>
        <source>%1 did not complete the sign-in: “%2”. %3</source>
        <translation>%1 hat die Anmeldung nicht abgeschlossen: „%2“. %3</translation>
    </message>
    <message>
        <source>%1 gave no usable answer, so the sign-in has to be repeated: %2</source>
        <translation>%1 hat keine brauchbare Antwort gegeben, deshalb muss die Anmeldung wiederholt werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>%1 war nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Authorized, and the first renewal worked. Evergrant renews it from now on.</source>
        <translation>Autorisiert, und die erste Erneuerung hat funktioniert. Von jetzt an erneuert Evergrant.</translation>
    </message>
    <message>
        <source>Authorized. Evergrant renews it from now on.</source>
        <translation>Autorisiert. Von jetzt an erneuert Evergrant.</translation>
    </message>
    <message>
        <source>Authorized. This access does not expire; it is checked once a day.</source>
        <translation>Autorisiert. Dieser Zugriff läuft nicht ab; er wird einmal am Tag geprüft.</translation>
    </message>
    <message>
        <source>The first renewal did not work yet, and will be tried again: %1</source>
        <translation>Die erste Erneuerung hat noch nicht funktioniert und wird wieder versucht: %1</translation>
    </message>
    <message>
        <source>Authorized.</source>
        <translation>Autorisiert.</translation>
    </message>
    <message>
        <source>This is the account “%1”.</source>
        <translation>Das ist das Konto „%1“.</translation>
    </message>
    <message>
        <source>The spare sign-in is stored and renewed from now on.</source>
        <translation>Die Ersatzanmeldung ist gespeichert und wird von jetzt an erneuert.</translation>
    </message>
    <message>
        <source>The spare sign-in is stored. The main one has trouble of its own, so it was not tried beside it.</source>
        <translation>Die Ersatzanmeldung ist gespeichert. Die Hauptanmeldung hat selbst eine Störung, deshalb wurde sie nicht daneben ausprobiert.</translation>
    </message>
    <message>
        <source>The main sign-in did not survive the second one, so that has taken its place at once. This provider does not keep two side by side.</source>
        <translation>Die Hauptanmeldung hat die zweite nicht überlebt, deshalb ist diese sofort an ihre Stelle getreten. Dieser Anbieter lässt zwei nebeneinander nicht zu.</translation>
    </message>
    <message>
        <source>The spare sign-in is stored. The main one could not be renewed beside it just now: %1</source>
        <translation>Die Ersatzanmeldung ist gespeichert. Die Hauptanmeldung konnte daneben gerade nicht erneuert werden: %1</translation>
    </message>
    <message>
        <source>The spare sign-in is stored. Its first renewal did not work yet, and will be tried again: %1</source>
        <translation>Die Ersatzanmeldung ist gespeichert. Ihre erste Erneuerung hat noch nicht funktioniert und wird wieder versucht: %1</translation>
    </message>
    <message>
        <source>The spare sign-in is stored, and both work side by side. It is renewed from now on.</source>
        <translation>Die Ersatzanmeldung ist gespeichert, und beide funktionieren nebeneinander. Sie wird von jetzt an erneuert.</translation>
    </message>
    <message>
        <source>This sign-in has no open question.</source>
        <translation>Diese Anmeldung hat keine offene Frage.</translation>
    </message>
    <message>
        <source>question: this answers another question than the one that is open, so nothing was changed. Look at the sign-in again.</source>
        <translation>question: Das beantwortet eine andere Frage als die offene, deshalb wurde nichts geändert. Sehen Sie sich die Anmeldung noch einmal an.</translation>
    </message>
    <message>
        <source>It works without anybody signing in. Evergrant renews it from now on.</source>
        <translation>Es funktioniert, ohne dass sich jemand anmeldet. Von jetzt an erneuert Evergrant.</translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation>Der Schlüssel ist gespeichert.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The keyring opened, but not all copies of the tokens in it could be read yet. Evergrant tries again by itself.</source>
        <translation>Der Schlüsselbund wurde geöffnet, aber noch nicht alle Kopien der Token darin waren lesbar. Evergrant versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The key of the stored grants was lost, but the keyring has a copy of each of them: nothing is lost. The old store was kept as %1.</source>
        <translation>Der Schlüssel der gespeicherten Zustimmungen ging verloren, aber der Schlüsselbund hat von jeder eine Kopie: Nichts ist verloren. Der alte Speicher wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>because the main one is no longer accepted</source>
        <translation>weil die Hauptanmeldung nicht mehr angenommen wird</translation>
    </message>
    <message>
        <source>because the provider refuses the client of the main one</source>
        <translation>weil der Anbieter den Client der Hauptanmeldung ablehnt</translation>
    </message>
    <message>
        <source>after an interrupted renewal</source>
        <translation>nach einer unterbrochenen Erneuerung</translation>
    </message>
    <message>
        <source>The spare sign-in has taken over %1. Integrations go on; make a new spare when it suits you.</source>
        <translation>Die Ersatzanmeldung hat übernommen (%1). Integrationen laufen weiter; legen Sie bei Gelegenheit einen neuen Ersatz an.</translation>
    </message>
    <message>
        <source>The provider&apos;s access tokens live shorter than the %1 seconds asked for.</source>
        <translation>Die Zugriffstoken des Anbieters leben kürzer als die verlangten %1 Sekunden.</translation>
    </message>
    <message>
        <source>An API refused the access token, and it cannot be renewed.</source>
        <translation>Eine API hat das Zugriffstoken abgelehnt, und es kann nicht erneuert werden.</translation>
    </message>
    <message>
        <source>An API refused the access token, so it is being renewed.</source>
        <translation>Eine API hat das Zugriffstoken abgelehnt, deshalb wird es erneuert.</translation>
    </message>
    <message>
        <source>The background worker ends, and the renewed tokens of “%1” are stored nowhere. If the connection does not work any more, authorize it again.</source>
        <translation>Der Hintergrunddienst wird beendet, und die erneuerten Token von „%1“ sind nirgends gespeichert. Wenn die Verbindung nicht mehr funktioniert, autorisieren Sie sie neu.</translation>
    </message>
    <message>
        <source>Nothing was replaced. This could not be written down, so Evergrant asks again when it starts the next time.</source>
        <translation>Es wurde nichts ersetzt. Das konnte nicht festgehalten werden, deshalb fragt Evergrant beim nächsten Start wieder.</translation>
    </message>
    <message>
        <source>The new sign-in was not used and not revoked: at %1 it stays valid until it ends.</source>
        <translation>Die neue Anmeldung wurde nicht verwendet und nicht widerrufen: Bei %1 bleibt sie gültig, bis sie abläuft.</translation>
    </message>
    <message>
        <source>Evergrant does not revoke it, because that could end %1, too.</source>
        <translation>Evergrant widerruft sie nicht, weil das auch %1 beenden könnte.</translation>
    </message>
    <message>
        <source>To end it sooner, remove the application in the account&apos;s settings there.</source>
        <translation>Um sie früher zu beenden, entfernen Sie die Anwendung dort in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Evergrant holds no unused sign-in of “%1” any more. If there was one, remove the application in the account&apos;s settings at the provider.</source>
        <translation>Evergrant hat keine unbenutzte Anmeldung von „%1“ mehr. Falls es eine gab, entfernen Sie die Anwendung beim Anbieter in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>A sign-in of “%1” is under way, and could end with it. Try again when it is over.</source>
        <translation>Eine Anmeldung von „%1“ läuft gerade und könnte dadurch enden. Versuchen Sie es wieder, wenn sie vorbei ist.</translation>
    </message>
    <message>
        <source>The new sign-in is stored now.</source>
        <translation>Die neue Anmeldung ist jetzt gespeichert.</translation>
    </message>
    <message>
        <source>This profile is a copy, and %1 stays paused until somebody resumes it: the original may still renew it. Nothing was changed.</source>
        <translation>Dieses Profil ist eine Kopie, und %1 bleibt angehalten, bis jemand die Verbindung fortsetzt: Das Original erneuert sie vielleicht noch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Renewing is paused for %1.</source>
        <translation>Das Erneuern ist für %1 angehalten.</translation>
    </message>
    <message>
        <source>The pause is over: renewing goes on.</source>
        <translation>Die Pause ist vorbei: Das Erneuern geht weiter.</translation>
    </message>
    <message>
        <source>Its pause is over, but that cannot be saved, so it stays paused: %1 Evergrant tries again.</source>
        <translation>Die Pause ist vorbei, aber das lässt sich nicht speichern, also bleibt sie angehalten: %1 Evergrant versucht es erneut.</translation>
    </message>
    <message>
        <source>It is renewed again meanwhile. Try once more.</source>
        <translation>Sie wird inzwischen wieder erneuert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The grant was given to the client ID “%1”, but now it is “%2”. Sign in again, or enter the former one again.</source>
        <translation>Die Zustimmung wurde der Client-ID „%1“ gegeben, jetzt ist es aber „%2“. Melden Sie sich neu an, oder tragen Sie die frühere wieder ein.</translation>
    </message>
    <message>
        <source>%1 let Evergrant in, but gave nothing to renew the access with. Look in its portal for a switch that lets this application stay connected (refresh tokens), or add the permission that asks for it (often offline_access), and authorize again.</source>
        <translation>%1 hat Evergrant hineingelassen, aber nichts gegeben, womit sich der Zugang erneuern ließe. Suchen Sie im Portal nach einem Schalter, mit dem diese Anwendung verbunden bleibt (Refresh-Token), oder ergänzen Sie die Berechtigung dafür (oft offline_access), und autorisieren Sie neu.</translation>
    </message>
    <message>
        <source>%1 let Evergrant in, but gave nothing to renew the access with. It does so with the permission “%2”: allow that for the application in its portal, and authorize again.</source>
        <translation>%1 hat Evergrant hineingelassen, aber nichts gegeben, womit sich der Zugang erneuern ließe. Das geschieht mit der Berechtigung „%2“: Erlauben Sie sie der Anwendung im Portal, und autorisieren Sie neu.</translation>
    </message>
    <message>
        <source>Enter exactly this address as the redirect URI in its portal: %1</source>
        <translation>Tragen Sie im Portal genau diese Adresse als Umleitungs-URI ein: %1</translation>
    </message>
    <message>
        <source>Check the permissions and the other settings of the connection.</source>
        <translation>Prüfen Sie die Berechtigungen und die anderen Einstellungen der Verbindung.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>“%1” cannot be rehearsed. Use one of: %2.</source>
        <translation>„%1“ kann nicht geprobt werden. Verwenden Sie eines von: %2.</translation>
    </message>
    <message>
        <source>“%1” is no end of a rehearsal. Use one of: %2.</source>
        <translation>„%1“ ist kein Ende einer Probe. Verwenden Sie eines von: %2.</translation>
    </message>
</context>
<context>
    <name>RehearsalTexts</name>
    <message>
        <source>The provider renews, and its answer never arrives. Evergrant cannot know the new renewal key, and a provider as strict as this one ends the access when the old key comes back. You will have to sign in again.</source>
        <translation>Der Anbieter erneuert, und seine Antwort kommt nie an. Evergrant kann den neuen Erneuerungsschlüssel nicht kennen, und ein so strenger Anbieter wie dieser beendet den Zugriff, wenn der alte Schlüssel wiederkommt. Sie müssen sich neu anmelden.</translation>
    </message>
    <message>
        <source>The provider takes no connections. Evergrant goes on trying by itself, and programs use the token that is there until it runs out. You have nothing to do.</source>
        <translation>Der Anbieter nimmt keine Verbindungen an. Evergrant versucht es von selbst weiter, und Programme verwenden das vorhandene Token, bis es abläuft. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>The provider refuses every renewal. Evergrant asks once more after some seconds, then it calls you. You will have to sign in again.</source>
        <translation>Der Anbieter lehnt jede Erneuerung ab. Evergrant fragt nach einigen Sekunden noch einmal, dann ruft es Sie. Sie müssen sich neu anmelden.</translation>
    </message>
    <message>
        <source>The practice connection was removed, and the rehearsal has ended.</source>
        <translation>Die Übungsverbindung wurde entfernt, und die Probe ist zu Ende.</translation>
    </message>
    <message>
        <source>The background worker stopped, and the rehearsal has ended with it.</source>
        <translation>Der Hintergrunddienst wurde beendet, und mit ihm die Probe.</translation>
    </message>
    <message>
        <source>For this connection the keyring counts as locked; the real one is not touched. The access is renewed all the same, and only the copy in the keyring waits until the end. Should the computer start with the keyring locked, all connections wait until you unlock it: Evergrant then calls you.</source>
        <translation>Für diese Verbindung gilt der Schlüsselbund als gesperrt; der wirkliche wird nicht berührt. Der Zugang wird trotzdem erneuert, nur die Kopie im Schlüsselbund wartet bis zum Ende. Startet der Computer mit gesperrtem Schlüsselbund, warten alle Verbindungen, bis Sie ihn entsperren: Evergrant ruft Sie dann.</translation>
    </message>
    <message>
        <source>The time is over, and the rehearsal has ended. All is as before.</source>
        <translation>Die Zeit ist um, und die Probe ist zu Ende. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>The rehearsal has ended. All is as before.</source>
        <translation>Die Probe ist zu Ende. Alles ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>ScheduleSentence</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>At minute %1 of each hour</source>
        <translation>Jede Stunde zur Minute %1</translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <translation>Zur Minute %1 in den Stunden %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>Alle %1 Minuten</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>how often, and two times of day</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 in the hours %2</source>
        <comment>how often</comment>
        <translation>%1 in den Stunden %2</translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>Jede volle Stunde</translation>
    </message>
    <message>
        <source>Every hour at minute %1</source>
        <translation>Jede Stunde zur Minute %1</translation>
    </message>
    <message>
        <source>Every %1 hours from %2 on</source>
        <translation>Alle %1 Stunden ab %2</translation>
    </message>
    <message>
        <source>Every hour from %1 to %2</source>
        <translation>Jede Stunde von %1 bis %2</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>am %1. des Monats</translation>
    </message>
    <message>
        <source>on the days %1 of the month</source>
        <translation>an den Tagen %1 des Monats</translation>
    </message>
    <message>
        <source>%1, and besides on each %2</source>
        <translation>%1, und außerdem jeden %2</translation>
    </message>
    <message>
        <source>%1 if that is %2</source>
        <translation>%1, wenn das ein %2 ist</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Jeden Tag um %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>im %1</translation>
    </message>
</context>
<context>
    <name>SearchKeywords</name>
    <message>
        <source>newsletter, mailing list, e-mail marketing, campaigns, contacts</source>
        <translation>Newsletter, Mailingliste, E-Mail-Marketing, Kampagnen, Kontakte</translation>
    </message>
    <message>
        <source>web shop, online store, e-commerce, orders</source>
        <translation>Webshop, Onlineshop, E-Commerce, Bestellungen</translation>
    </message>
    <message>
        <source>cash register, till, point of sale, retail, shop</source>
        <translation>Registrierkasse, Kasse, Kassensystem, Einzelhandel, Laden</translation>
    </message>
    <message>
        <source>accounting, bookkeeping, invoices</source>
        <translation>Buchhaltung, Buchführung, Rechnungen</translation>
    </message>
    <message>
        <source>customers, CRM, sales, contacts</source>
        <translation>Kunden, CRM, Vertrieb, Kontakte</translation>
    </message>
    <message>
        <source>login, single sign-on, SSO, identity provider</source>
        <translation>Anmeldung, Login, Single Sign-on, SSO, Identitätsanbieter</translation>
    </message>
    <message>
        <source>Gmail, mail, calendar, Drive, Sheets, Workspace, YouTube</source>
        <translation>Gmail, E-Mail, Kalender, Drive, Tabellen, Sheets, Workspace, YouTube</translation>
    </message>
    <message>
        <source>Outlook, Office, mail, calendar, Teams, OneDrive, SharePoint, Entra, Azure, Exchange</source>
        <translation>Outlook, Office, E-Mail, Kalender, Teams, OneDrive, SharePoint, Entra, Azure, Exchange</translation>
    </message>
    <message>
        <source>files, cloud storage</source>
        <translation>Dateien, Cloudspeicher</translation>
    </message>
    <message>
        <source>source code, git, repositories</source>
        <translation>Quellcode, Git, Repositorys</translation>
    </message>
    <message>
        <source>another service, not in the list</source>
        <translation>ein anderer Dienst, nicht in der Liste</translation>
    </message>
    <message>
        <source>try, test, demo, learn</source>
        <translation>ausprobieren, testen, Demo, lernen, üben</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>Issuer address</source>
        <translation>Adresse des Ausstellers (Issuer)</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>Autorisierungsadresse</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Device code address</source>
        <translation>Adresse für Gerätecodes</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>Widerrufsadresse</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>Adresse zur Token-Auskunft</translation>
    </message>
    <message>
        <source>Address to check with</source>
        <translation>Adresse zum Prüfen</translation>
    </message>
    <message>
        <source>Proof of the application</source>
        <translation>Nachweis der Anwendung</translation>
    </message>
    <message>
        <source>What a lost reply does</source>
        <translation>Folge einer verlorenen Antwort</translation>
    </message>
    <message>
        <source>Tenant (organization)</source>
        <translation>Mandant (Organisation)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Shopname</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Domain prefix</source>
        <translation>Domain-Präfix</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Resource address</source>
        <translation>Ressourcenadresse</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>Word before the key</source>
        <translation>Wort vor dem Schlüssel</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API-Host</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Datei mit privatem Schlüssel</translation>
    </message>
    <message>
        <source>Service account file</source>
        <translation>Dienstkontodatei</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie da ist</translation>
    </message>
    <message>
        <source>What breaks without it</source>
        <translation>Was ohne sie ausfällt</translation>
    </message>
    <message>
        <source>Who can repair it</source>
        <translation>Wer sie reparieren kann</translation>
    </message>
    <message>
        <source>Second person who can repair it</source>
        <translation>Zweite Person, die sie reparieren kann</translation>
    </message>
    <message>
        <source>Days without an answer after which the second person takes over</source>
        <translation>Tage ohne Antwort, nach denen die zweite Person übernimmt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Directory ID or domain, such as example.com</source>
        <translation>Verzeichnis-ID oder Domain, etwa example.com</translation>
    </message>
    <message>
        <source>Such as login.example.com</source>
        <translation>Etwa login.example.com</translation>
    </message>
    <message>
        <source>The part before the dot in the shop&apos;s address</source>
        <translation>Der Teil vor dem Punkt in der Adresse des Shops</translation>
    </message>
    <message>
        <source>A short word, such as us6</source>
        <translation>Ein kurzes Wort, etwa us6</translation>
    </message>
    <message>
        <source>The part before the dot in your address</source>
        <translation>Der Teil vor dem Punkt in Ihrer Adresse</translation>
    </message>
    <message>
        <source>The person it acts for, such as office@example.com</source>
        <translation>Die Person, für die es handelt, etwa buero@example.com</translation>
    </message>
    <message>
        <source>Such as api.example.com</source>
        <translation>Etwa api.example.com</translation>
    </message>
    <message>
        <source>Such as X-Api-Key</source>
        <translation>Etwa X-Api-Key</translation>
    </message>
    <message>
        <source>PEM file; belongs to the private key</source>
        <translation>PEM-Datei; gehört zum privaten Schlüssel</translation>
    </message>
    <message>
        <source>PEM file without a password</source>
        <translation>PEM-Datei ohne Passwort</translation>
    </message>
    <message>
        <source>JSON file from the portal</source>
        <translation>JSON-Datei aus dem Portal</translation>
    </message>
    <message>
        <source>PEM file; empty means: those of this computer</source>
        <translation>PEM-Datei; leer heißt: die dieses Computers</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Nur wenn der Proxy eines verlangt</translation>
    </message>
    <message>
        <source>Empty means: 15</source>
        <translation>Leer heißt: 15</translation>
    </message>
    <message>
        <source>Signature with the private key</source>
        <translation>Signatur mit dem privaten Schlüssel</translation>
    </message>
    <message>
        <source>Please enter it again: it was meant for the other address only.</source>
        <translation>Bitte geben Sie es noch einmal ein: Es war nur für die andere Adresse bestimmt.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>Address that gives and renews tokens</source>
        <translation>Adresse, die Token ausgibt und erneuert</translation>
    </message>
    <message>
        <source>Address that begins a sign-in on another device</source>
        <translation>Adresse, die eine Anmeldung auf einem anderen Gerät beginnt</translation>
    </message>
    <message>
        <source>Address that ends tokens</source>
        <translation>Adresse, die Token beendet</translation>
    </message>
    <message>
        <source>Address that tells whether a token is valid</source>
        <translation>Adresse, die sagt, ob ein Token gültig ist</translation>
    </message>
    <message>
        <source>Address of the provider; the other addresses are found from it</source>
        <translation>Adresse des Anbieters; die anderen Adressen werden daraus ermittelt</translation>
    </message>
    <message>
        <source>client_secret_basic, client_secret_post, private_key_jwt or none</source>
        <translation>client_secret_basic, client_secret_post, private_key_jwt oder none</translation>
    </message>
    <message>
        <source>What becomes of a refresh token whose answer was lost</source>
        <translation>Was mit einem Refresh-Token geschieht, dessen Antwort verloren ging</translation>
    </message>
    <message>
        <source>A harmless API call that proves the access</source>
        <translation>Ein harmloser API-Aufruf, der den Zugriff beweist</translation>
    </message>
    <message>
        <source>Directory ID or domain of the organization</source>
        <translation>Verzeichnis-ID oder Domain der Organisation</translation>
    </message>
    <message>
        <source>Host of the sign-in</source>
        <translation>Host der Anmeldung</translation>
    </message>
    <message>
        <source>Keycloak realm</source>
        <translation>Keycloak-Realm</translation>
    </message>
    <message>
        <source>The part before the dot in the shop&apos;s address</source>
        <translation>Der Teil vor dem Punkt in der Adresse des Shops</translation>
    </message>
    <message>
        <source>Region or data centre of the account</source>
        <translation>Region oder Rechenzentrum des Kontos</translation>
    </message>
    <message>
        <source>The part before the dot in your address</source>
        <translation>Der Teil vor dem Punkt in Ihrer Adresse</translation>
    </message>
    <message>
        <source>The API that tokens are for, as some providers want it</source>
        <translation>Die API, für die Token sind, wie manche Anbieter sie verlangen</translation>
    </message>
    <message>
        <source>Address of the API that tokens are for (RFC 8707)</source>
        <translation>Adresse der API, für die Token sind (RFC 8707)</translation>
    </message>
    <message>
        <source>Redirect URI of the sign-in, as it is registered</source>
        <translation>Umleitungs-URI der Anmeldung, so wie sie registriert ist</translation>
    </message>
    <message>
        <source>Header that carries the token</source>
        <translation>Header, in dem das Token steht</translation>
    </message>
    <message>
        <source>Word before the token in that header</source>
        <translation>Wort vor dem Token in diesem Header</translation>
    </message>
    <message>
        <source>User name beside a password; account that a service account acts for</source>
        <translation>Benutzername zu einem Passwort; Konto, für das ein Dienstkonto handelt</translation>
    </message>
    <message>
        <source>Host of the API</source>
        <translation>Host der API</translation>
    </message>
    <message>
        <source>Certificate of the private key (PEM); read once</source>
        <translation>Zertifikat des privaten Schlüssels (PEM); wird einmal gelesen</translation>
    </message>
    <message>
        <source>Private key (PEM); read once</source>
        <translation>Privater Schlüssel (PEM); wird einmal gelesen</translation>
    </message>
    <message>
        <source>JSON file of a service account; read once</source>
        <translation>JSON-Datei eines Dienstkontos; wird einmal gelesen</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in place of the system&apos;s (PEM)</source>
        <translation>Vertraute Zertifizierungsstellen anstelle der des Systems (PEM)</translation>
    </message>
    <message>
        <source>Proxy, http or socks5</source>
        <translation>Proxy, http oder socks5</translation>
    </message>
    <message>
        <source>Seconds that one request may take; 15 unless set</source>
        <translation>Sekunden, die eine Anfrage dauern darf; ohne Angabe 15</translation>
    </message>
    <message>
        <source>Keys of --set:</source>
        <translation>Schlüssel von --set:</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The sign-in has not ended yet.</source>
        <translation>Die Anmeldung ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as a tag like en or pt-BR</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Sign in for Evergrant</source>
        <translation>Anmelden für Evergrant</translation>
    </message>
    <message>
        <source>Sign in with the account that your integrations shall use. Starting ends a sign-in for this connection that is under way elsewhere.</source>
        <translation>Melden Sie sich mit dem Konto an, das Ihre Integrationen verwenden sollen. Beim Start endet eine Anmeldung für diese Verbindung, die anderswo läuft.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Open %1 here or on another device, enter this code there and allow the access. Then go on here.</source>
        <translation>Öffnen Sie %1 hier oder auf einem anderen Gerät, geben Sie dort diesen Code ein und erlauben Sie den Zugriff. Machen Sie dann hier weiter.</translation>
    </message>
    <message>
        <source>Open the page of the service and sign in there. If it ends on a page that does not load, copy the address of that page from the browser into the field below. Then go on here.</source>
        <translation>Öffnen Sie die Seite des Dienstes und melden Sie sich dort an. Wenn Sie auf einer Seite landen, die nicht lädt, kopieren Sie deren Adresse aus dem Browser in das Feld unten. Machen Sie dann hier weiter.</translation>
    </message>
    <message>
        <source>Sign in at the service</source>
        <translation>Beim Dienst anmelden</translation>
    </message>
    <message>
        <source>Open the page of the service</source>
        <translation>Seite des Dienstes öffnen</translation>
    </message>
    <message>
        <source>Address of the page that did not load</source>
        <translation>Adresse der Seite, die nicht geladen wurde</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Another account has signed in</source>
        <translation>Ein anderes Konto hat sich angemeldet</translation>
    </message>
    <message>
        <source>Keep the account from before</source>
        <translation>Bisheriges Konto behalten</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>This link does not work any more</source>
        <translation>Dieser Link funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>It opens its page once, and within ten minutes. evergrant endpoint sign-in makes another one.</source>
        <translation>Er öffnet seine Seite einmal, und innerhalb von zehn Minuten. evergrant endpoint sign-in erstellt einen neuen.</translation>
    </message>
</context>
<context>
    <name>TargetSettings</name>
    <message>
        <source>Region of AWS; default: as the AWS profile says</source>
        <translation>AWS-Region; Standard: wie im AWS-Profil</translation>
    </message>
    <message>
        <source>Profile of ~/.aws/config and ~/.aws/credentials</source>
        <translation>Profil aus ~/.aws/config und ~/.aws/credentials</translation>
    </message>
    <message>
        <source>Role to assume before writing</source>
        <translation>Rolle, die vor dem Schreiben übernommen wird</translation>
    </message>
    <message>
        <source>KMS key for encryption; default: the account&apos;s own key</source>
        <translation>KMS-Schlüssel zum Verschlüsseln; Standard: der des Kontos</translation>
    </message>
    <message>
        <source>Standard, Advanced or Intelligent-Tiering; default: as it is</source>
        <translation>Standard, Advanced oder Intelligent-Tiering; Standardwert: wie bisher</translation>
    </message>
    <message>
        <source>Another server than AWS</source>
        <translation>Anderer Server als AWS</translation>
    </message>
    <message>
        <source>Also ask the metadata service of this EC2 instance</source>
        <translation>Auch den Metadatendienst dieser EC2-Instanz fragen</translation>
    </message>
    <message>
        <source>Do not read the value back; needs no right to read</source>
        <translation>Den Wert nicht zurücklesen; braucht kein Leserecht</translation>
    </message>
    <message>
        <source>File to write; its folder must exist</source>
        <translation>Zu schreibende Datei; ihr Ordner muss vorhanden sein</translation>
    </message>
    <message>
        <source>Permissions, octal; default: 0600</source>
        <translation>Zugriffsrechte, oktal; Standard: 0600</translation>
    </message>
    <message>
        <source>Group of the file</source>
        <translation>Gruppe der Datei</translation>
    </message>
    <message>
        <source>Overwrite instead of replacing, for files that are mounted one by one; readers may see a part</source>
        <translation>Überschreiben statt ersetzen, für einzeln eingehängte Dateien; Leser sehen vielleicht nur einen Teil</translation>
    </message>
    <message>
        <source>Named pipe; is made where it is missing</source>
        <translation>Benannte Pipe; wird angelegt, wenn sie fehlt</translation>
    </message>
    <message>
        <source>Name of the parameter, /path/name</source>
        <translation>Name des Parameters, /path/name</translation>
    </message>
    <message>
        <source>Name or ARN of the secret</source>
        <translation>Name oder ARN des Secrets</translation>
    </message>
    <message>
        <source>Address of Vault or OpenBao; further nodes of it after commas</source>
        <translation>Adresse von Vault oder OpenBao; weitere Knoten davon nach Kommas</translation>
    </message>
    <message>
        <source>Mount of the key/value engine and path of the secret</source>
        <translation>Mount der Key/Value-Engine und Pfad des Secrets</translation>
    </message>
    <message>
        <source>Field of the secret; default: token</source>
        <translation>Feld des Secrets; Standard: token</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>token, approle, kubernetes or cert; default: token</source>
        <translation>token, approle, kubernetes oder cert; Standard: token</translation>
    </message>
    <message>
        <source>Mount of the method; default: its usual name</source>
        <translation>Mount der Methode; Standard: ihr üblicher Name</translation>
    </message>
    <message>
        <source>Role, or the role id of approle</source>
        <translation>Rolle oder die Rollen-ID von approle</translation>
    </message>
    <message>
        <source>Token of the service account, for kubernetes</source>
        <translation>Token des Dienstkontos, für kubernetes</translation>
    </message>
    <message>
        <source>Client certificate, for cert</source>
        <translation>Client-Zertifikat, für cert</translation>
    </message>
    <message>
        <source>Key of the client certificate, for cert</source>
        <translation>Schlüssel des Client-Zertifikats, für cert</translation>
    </message>
    <message>
        <source>Authority that signed the server&apos;s certificate</source>
        <translation>Stelle, die das Zertifikat des Servers signiert hat</translation>
    </message>
    <message>
        <source>Secret to write; it must exist</source>
        <translation>Zu schreibendes Secret; es muss vorhanden sein</translation>
    </message>
    <message>
        <source>Key within the secret; default: token</source>
        <translation>Schlüssel im Secret; Standard: token</translation>
    </message>
    <message>
        <source>Default: in a pod its service account, else ~/.kube/config</source>
        <translation>Standard: in einem Pod dessen Dienstkonto, sonst ~/.kube/config</translation>
    </message>
    <message>
        <source>Context of the kubeconfig file; default: its current one</source>
        <translation>Kontext der kubeconfig-Datei; Standard: ihr aktueller</translation>
    </message>
    <message>
        <source>Address to send to</source>
        <translation>Adresse, an die gesendet wird</translation>
    </message>
    <message>
        <source>The command ends by then; default: 60</source>
        <translation>Bis dahin endet der Befehl; Standard: 60</translation>
    </message>
    <message>
        <source>“%1” is not a kind of target. Use one of: %2.</source>
        <translation>„%1“ ist keine Art von Ziel. Verwenden Sie eine von: %2.</translation>
    </message>
    <message>
        <source>A target of the kind %1 has no option --%2.</source>
        <translation>Ein Ziel der Art %1 hat keine Option --%2.</translation>
    </message>
    <message>
        <source>The value of --%1 has more than one line.</source>
        <translation>Der Wert von --%1 hat mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>A target of the kind %1 needs --%2 %3.</source>
        <translation>Ein Ziel der Art %1 braucht --%2 %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a target. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>„%1“ kann nicht die ID eines Ziels sein. Verwenden Sie 1 bis 64 der Zeichen a-z, 0-9, „.“, „_“ und „-“, mit einem Buchstaben oder einer Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation>Nennen Sie nach „--“ das auszuführende Programm.</translation>
    </message>
    <message>
        <source>Only a target of the kind command runs a program.</source>
        <translation>Nur ein Ziel der Art command führt ein Programm aus.</translation>
    </message>
    <message>
        <source>--min-life takes 0 to 31622400 seconds.</source>
        <translation>--min-life nimmt 0 bis 31622400 Sekunden.</translation>
    </message>
    <message>
        <source>The stored settings of a delivery are damaged: the field “%1”.</source>
        <translation>Die gespeicherten Einstellungen einer Übergabe sind beschädigt: das Feld „%1“.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 d %2 h %3 min</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 h %2 min %3 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>works until %1</source>
        <translation>gilt bis %1</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>Wartet auf die Anmeldung</translation>
    </message>
    <message>
        <source>API key, checked daily</source>
        <translation>API-Schlüssel, täglich geprüft</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message>
        <source>renews within a minute</source>
        <translation>wird in weniger als einer Minute erneuert</translation>
    </message>
    <message>
        <source>renews in %1</source>
        <translation>noch %1 bis zur Erneuerung</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Konto „%1“</translation>
    </message>
    <message>
        <source>scripts call it “%1”</source>
        <translation>in Skripten „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Adresse lautet: %1</translation>
    </message>
    <message>
        <source>Needs you (%1)</source>
        <translation>Braucht Sie (%1)</translation>
    </message>
    <message>
        <source>Not working (%1)</source>
        <translation>Funktioniert nicht (%1)</translation>
    </message>
    <message>
        <source>May need you soon (%1)</source>
        <translation>Braucht Sie vielleicht bald (%1)</translation>
    </message>
    <message>
        <source>Not watched (%1)</source>
        <translation>Nicht überwacht (%1)</translation>
    </message>
    <message>
        <source>Fine (%1)</source>
        <translation>In Ordnung (%1)</translation>
    </message>
    <message>
        <source>not watched at the moment</source>
        <translation>zurzeit nicht überwacht</translation>
    </message>
    <message>
        <source>This window is older than the background worker and does not have the state “%1”. Quit Evergrant and start it again.</source>
        <translation>Dieses Fenster ist älter als der Hintergrunddienst und kennt den Zustand „%1“ nicht. Beenden Sie Evergrant und starten Sie es neu.</translation>
    </message>
    <message>
        <source>state “%1”</source>
        <comment>a word that this version does not have</comment>
        <translation>Zustand „%1“</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>not authorized yet</source>
        <translation>noch nicht autorisiert</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>renewing</source>
        <translation>wird erneuert</translation>
    </message>
    <message>
        <source>renewing fails</source>
        <translation>Erneuern schlägt fehl</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>needs you to sign in</source>
        <translation>braucht Ihre Anmeldung</translation>
    </message>
    <message>
        <source>settings need correcting</source>
        <translation>Einstellungen zu korrigieren</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>bleibt gleich</translation>
    </message>
    <message>
        <source>changes every time</source>
        <translation>wechselt jedes Mal</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht beobachtet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a spare key, and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Second copy in the keyring: yes</source>
        <translation>Zweite Kopie im Schlüsselbund: ja</translation>
    </message>
    <message>
        <source>Second copy in the keyring: not yet. It is written as soon as the keyring accepts it.</source>
        <translation>Zweite Kopie im Schlüsselbund: noch nicht. Sie wird geschrieben, sobald der Schlüsselbund sie annimmt.</translation>
    </message>
    <message>
        <source>Second copy in the keyring: no, it is turned off</source>
        <translation>Zweite Kopie im Schlüsselbund: nein, sie ist ausgeschaltet</translation>
    </message>
    <message>
        <source>ready (%1)</source>
        <translation>bereit (%1)</translation>
    </message>
    <message>
        <source>its renewal fails for now</source>
        <translation>die Erneuerung schlägt zurzeit fehl</translation>
    </message>
    <message>
        <source>used up: make a new one</source>
        <translation>verbraucht: Legen Sie einen neuen an</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Eingegeben %1</translation>
    </message>
    <message>
        <source>Obtained %1</source>
        <translation>Erhalten %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date and a time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>keine Grenze bekannt</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The authorization, its tokens and the stored secret of “%1” are deleted from this computer and from the keyring. Scripts that ask for “%2” stop working. To use the account again, somebody has to set it up and sign in again. At %3 the authorization stays valid until it ends, unless you revoke it.</source>
        <translation>Die Zustimmung, ihre Token und das gespeicherte Secret von „%1“ werden auf diesem Computer und im Schlüsselbund gelöscht. Skripte, die nach „%2“ fragen, funktionieren nicht mehr. Um das Konto wieder zu verwenden, muss es jemand neu einrichten und sich neu anmelden. Bei %3 bleibt die Zustimmung gültig, bis sie abläuft, wenn Sie sie nicht widerrufen.</translation>
    </message>
</context>
<context>
    <name>TokenEnvironment</name>
    <message>
        <source>%1 and %2 would both be %3.</source>
        <translation>%1 und %2 wären beide %3.</translation>
    </message>
</context>
<context>
    <name>TokenFiles</name>
    <message>
        <source>The token cannot be written to %1: %2.</source>
        <translation>Das Token kann nicht in %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::AccessTokenCard</name>
    <message>
        <source>Checked daily</source>
        <translation>Täglich geprüft</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>Läuft nicht ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>Token expires in</source>
        <translation>Token läuft ab in</translation>
    </message>
    <message>
        <source>Time until the token expires</source>
        <translation>Zeit, bis das Token abläuft</translation>
    </message>
    <message>
        <source>Life of the token</source>
        <translation>Lebensdauer des Tokens</translation>
    </message>
</context>
<context>
    <name>evergrant::AccountBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, but %3 has signed in.</source>
        <translation>„%1“ gehört zu %2, aber %3 hat sich angemeldet.</translation>
    </message>
    <message>
        <source>%1 Which account shall integrations use? Nothing is replaced yet.</source>
        <translation>%1 Welches Konto sollen die Integrationen verwenden? Noch ist nichts ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>%1 &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Replace by %1</source>
        <translation>Durch %1 e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Replace by the new account</source>
        <translation>Durch das neue Konto e&amp;rsetzen</translation>
    </message>
</context>
<context>
    <name>evergrant::AddAlertDialog</name>
    <message>
        <source>&amp;Send a test at once</source>
        <translation>&amp;Sofort einen Test senden</translation>
    </message>
    <message>
        <source>Who shall be told?</source>
        <translation>Wer soll benachrichtigt werden?</translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation>Art des Meldewegs</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Weitere &amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>It shows on this computer only, and only while somebody is signed in there.</source>
        <translation>Erscheint nur auf diesem Computer, und nur, solange dort jemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>With its arguments; it gets the message on its standard input</source>
        <translation>Mit seinen Argumenten; die Nachricht bekommt es auf der Standardeingabe</translation>
    </message>
    <message>
        <source>Empty: it needs none</source>
        <translation>Leer: Es braucht keines</translation>
    </message>
    <message>
        <source>None: with user name and password</source>
        <translation>Keine: mit Benutzername und Passwort</translation>
    </message>
    <message>
        <source>All; or names, with * and ?: prod-*</source>
        <translation>Alle; oder Namen, mit * und ?: prod-*</translation>
    </message>
    <message>
        <source>10m; 0s: at once</source>
        <translation>10m; 0s: sofort</translation>
    </message>
    <message>
        <source>4h,24h,72h; none: never</source>
        <translation>4h,24h,72h; none: nie</translation>
    </message>
    <message>
        <source>None; for example 22:00-07:00</source>
        <translation>Keine; zum Beispiel 22:00-07:00</translation>
    </message>
    <message>
        <source>%1, numbered</source>
        <comment>a word</comment>
        <translation>%1, nummeriert</translation>
    </message>
    <message>
        <source>Choose at least one thing that is told.</source>
        <translation>Wählen Sie mindestens eines aus, das gemeldet wird.</translation>
    </message>
</context>
<context>
    <name>evergrant::AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Step 1 · Which service do your integrations use?</source>
        <translation>Schritt 1 · Welchen Dienst verwenden Ihre Integrationen?</translation>
    </message>
    <message>
        <source>How should Evergrant sign in?</source>
        <translation>Wie soll sich Evergrant anmelden?</translation>
    </message>
    <message>
        <source>A few details</source>
        <translation>Einige Angaben</translation>
    </message>
    <message>
        <source>Prepare it at %1 (a few minutes, only once)</source>
        <translation>Vorbereitung bei %1 (einige Minuten, nur einmal)</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Schritt %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>&amp;Next: sign in</source>
        <translation>&amp;Weiter: anmelden</translation>
    </message>
    <message>
        <source>&amp;Next: check it</source>
        <translation>&amp;Weiter: prüfen</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>&amp;Neuen Code holen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut ver&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>evergrant::AddDeliveryDialog</name>
    <message>
        <source>What AWS has to a&amp;llow…</source>
        <translation>Was AWS er&amp;lauben muss…</translation>
    </message>
    <message>
        <source>Where shall the token of “%1” be brought?</source>
        <translation>Wohin soll das Token von „%1“ gebracht werden?</translation>
    </message>
    <message>
        <source>Evergrant tries the place first, and then brings it each new token by itself. The renewal key never leaves this computer.</source>
        <translation>Evergrant probiert den Ort zuerst aus und bringt dann jedes neue Token von selbst dorthin. Der Erneuerungsschlüssel verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Art des Ortes</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Weitere &amp;Optionen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>With its arguments; it gets the token on its standard input</source>
        <translation>Mit seinen Argumenten; das Token bekommt es auf der Standardeingabe</translation>
    </message>
    <message>
        <source>Leave it empty to use what this computer has</source>
        <translation>Leer lassen, um zu verwenden, was dieser Computer hat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Nur das Token</translation>
    </message>
    <message>
        <source>A header line</source>
        <translation>Eine Header-Zeile</translation>
    </message>
    <message>
        <source>JSON with the time of its end</source>
        <translation>JSON mit dem Zeitpunkt des Ablaufs</translation>
    </message>
    <message>
        <source>A line of an environment file</source>
        <translation>Eine Zeile einer Umgebungsdatei</translation>
    </message>
    <message>
        <source>A header file of curl</source>
        <translation>Eine Header-Datei für curl</translation>
    </message>
    <message>
        <source>Its reader keeps a copy</source>
        <translation>Der Leser behält eine Kopie</translation>
    </message>
    <message>
        <source>For up to 5 minutes</source>
        <translation>Bis zu 5 Minuten</translation>
    </message>
    <message>
        <source>For up to 15 minutes</source>
        <translation>Bis zu 15 Minuten</translation>
    </message>
    <message>
        <source>For up to 30 minutes</source>
        <translation>Bis zu 30 Minuten</translation>
    </message>
    <message>
        <source>For up to an hour</source>
        <translation>Bis zu einer Stunde</translation>
    </message>
    <message>
        <source>Trying the place…</source>
        <translation>Der Ort wird ausprobiert…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>evergrant::AddHeartbeatDialog</name>
    <message>
        <source>Add a heartbeat</source>
        <translation>Lebenszeichen hinzufügen</translation>
    </message>
    <message>
        <source>The address is called every ten minutes while all is well, and with /fail behind it when it is not. healthchecks.io gives you one, or a server of your own; it tells you when the calls stay away.</source>
        <translation>Die Adresse wird alle zehn Minuten aufgerufen, solange alles in Ordnung ist, und mit /fail am Ende, wenn nicht. Sie bekommen sie von healthchecks.io oder einem eigenen Server; dort wird gemeldet, wenn die Aufrufe ausbleiben.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://hc-ping.com/…</source>
        <translation>https://hc-ping.com/…</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a connection</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>evergrant::AdvancedFields</name>
    <message>
        <source>Advanced: proxy, certificates, time-out</source>
        <translation>Erweitert: Proxy, Zertifikate, Zeitlimit</translation>
    </message>
    <message>
        <source>The usual one of the service</source>
        <translation>Wie beim Dienst üblich</translation>
    </message>
    <message>
        <source>Secret in the header of the request</source>
        <translation>Secret im Header der Anfrage</translation>
    </message>
    <message>
        <source>The same, not encoded</source>
        <translation>Ebenso, nicht kodiert</translation>
    </message>
    <message>
        <source>Secret in the text of the request</source>
        <translation>Secret im Text der Anfrage</translation>
    </message>
    <message>
        <source>Signature with the private key</source>
        <translation>Signatur mit dem privaten Schlüssel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertActions</name>
    <message>
        <source>Added. A test is being sent…</source>
        <translation>Hinzugefügt. Ein Test wird gesendet…</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Hinzugefügt.</translation>
    </message>
    <message>
        <source>The heartbeat is added. Its address is called every ten minutes.</source>
        <translation>Das Lebenszeichen ist hinzugefügt. Seine Adresse wird alle zehn Minuten aufgerufen.</translation>
    </message>
    <message>
        <source>Remove the alert?</source>
        <translation>Meldeweg entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The alert is removed.</source>
        <translation>Der Meldeweg ist entfernt.</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>The heartbeat is paused. Pause it at its server, too, or you will be told there that it is missing.</source>
        <translation>Das Lebenszeichen ist angehalten. Halten Sie es auch auf seinem Server an, sonst meldet er Ihnen, dass es ausbleibt.</translation>
    </message>
    <message>
        <source>Remove the heartbeat?</source>
        <translation>Lebenszeichen entfernen?</translation>
    </message>
    <message>
        <source>The heartbeat is removed.</source>
        <translation>Das Lebenszeichen ist entfernt.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertSettings</name>
    <message>
        <source>Authority that signed the server&apos;s certificate</source>
        <translation>Stelle, die das Zertifikat des Servers signiert hat</translation>
    </message>
    <message>
        <source>Mail server: smtp://HOST:587 or smtps://HOST:465</source>
        <translation>Mailserver: smtp://HOST:587 oder smtps://HOST:465</translation>
    </message>
    <message>
        <source>Sender; default: the recipient</source>
        <translation>Absender; Standard: der Empfänger</translation>
    </message>
    <message>
        <source>User name at the mail server; its password with --secret-stdin</source>
        <translation>Benutzername beim Mailserver; das Passwort mit --secret-stdin</translation>
    </message>
    <message>
        <source>Connection whose access token signs in at the mail server (XOAUTH2)</source>
        <translation>Verbindung, deren Zugriffstoken am Mailserver anmeldet (XOAUTH2)</translation>
    </message>
    <message>
        <source>Account SID; its token with --secret-stdin</source>
        <translation>Account SID; das Token mit --secret-stdin</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Nummer des Absenders</translation>
    </message>
    <message>
        <source>Messaging service, instead of a sender&apos;s number</source>
        <translation>Messaging-Dienst statt der Nummer des Absenders</translation>
    </message>
    <message>
        <source>Another server of that kind than api.twilio.com</source>
        <translation>Anderer Server dieser Art als api.twilio.com</translation>
    </message>
    <message>
        <source>Server of the topic; default: https://ntfy.sh</source>
        <translation>Server des Themas; Standard: https://ntfy.sh</translation>
    </message>
    <message>
        <source>The command ends by then; default: 60</source>
        <translation>Bis dahin endet der Befehl; Standard: 60</translation>
    </message>
    <message>
        <source>“%1” is not a kind of alert. Use one of: %2.</source>
        <translation>„%1“ ist keine Art von Meldeweg. Verwenden Sie eine von: %2.</translation>
    </message>
    <message>
        <source>Enter the telephone number in international form, for example +4930123456.</source>
        <translation>Geben Sie die Telefonnummer in internationaler Form ein, zum Beispiel +4930123456.</translation>
    </message>
    <message>
        <source>A topic of ntfy has 1 to 64 of the characters A-Z, a-z, 0-9, “_” and “-”.</source>
        <translation>Ein Thema von ntfy hat 1 bis 64 der Zeichen A-Z, a-z, 0-9, „_“ und „-“.</translation>
    </message>
    <message>
        <source>Name the address to send to, with --to URL.</source>
        <translation>Nennen Sie mit --to URL die Adresse, an die gesendet wird.</translation>
    </message>
    <message>
        <source>Say who reads it, with --to, for example the name of the channel.</source>
        <translation>Geben Sie mit --to an, wer es liest, zum Beispiel den Namen des Kanals.</translation>
    </message>
    <message>
        <source>An alert of the kind %1 has no option --%2.</source>
        <translation>Ein Meldeweg der Art %1 hat keine Option --%2.</translation>
    </message>
    <message>
        <source>The value of --%1 has control characters.</source>
        <translation>Der Wert von --%1 enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>An alert of the kind %1 needs --%2 %3.</source>
        <translation>Ein Meldeweg der Art %1 braucht --%2 %3.</translation>
    </message>
    <message>
        <source>--after takes a time up to 7d, for example 10m.</source>
        <translation>--after nimmt eine Zeit bis 7d, zum Beispiel 10m.</translation>
    </message>
    <message>
        <source>--remind takes up to ten ascending times, for example 4h,24h,72h, or none.</source>
        <translation>--remind nimmt bis zu zehn aufsteigende Zeiten, zum Beispiel 4h,24h,72h, oder none.</translation>
    </message>
    <message>
        <source>“%1” is no pattern for names of connections. It has the characters of a name, and “*” and “?”.</source>
        <translation>„%1“ ist kein Muster für Namen von Verbindungen. Es hat die Zeichen eines Namens sowie „*“ und „?“.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of an alert. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>„%1“ kann nicht die ID eines Meldewegs sein. Verwenden Sie 1 bis 64 der Zeichen a-z, 0-9, „.“, „_“ und „-“, mit einem Buchstaben oder einer Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>The value of --to is too long, or has control characters.</source>
        <translation>Der Wert von --to ist zu lang oder enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation>Nennen Sie nach „--“ das auszuführende Programm.</translation>
    </message>
    <message>
        <source>Only an alert of the kind command runs a program.</source>
        <translation>Nur ein Meldeweg der Art command führt ein Programm aus.</translation>
    </message>
    <message>
        <source>The stored settings of an alert are damaged: the field “%1”.</source>
        <translation>Die gespeicherten Einstellungen eines Meldewegs sind beschädigt: das Feld „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a level. Use one of: %2.</source>
        <translation>„%1“ ist keine Stufe. Verwenden Sie eine von: %2.</translation>
    </message>
    <message>
        <source>--quiet takes two times of day, for example 22:00-07:00.</source>
        <translation>--quiet nimmt zwei Tageszeiten, zum Beispiel 22:00-07:00.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertStatus</name>
    <message>
        <source>Paused until %1.</source>
        <translation>Angehalten bis %1.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent.</source>
        <translation>Angehalten: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>A message is being sent.</source>
        <translation>Eine Nachricht wird gesendet.</translation>
    </message>
    <message>
        <source>Sent last: %1.</source>
        <translation>Zuletzt gesendet: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Send a test.</source>
        <translation>Es wurde noch nichts gesendet. Senden Sie einen Test.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertStore</name>
    <message>
        <source>The stored secret of the alert %1 is damaged. Remove the alert and add it again.</source>
        <translation>Das gespeicherte Secret des Meldewegs %1 ist beschädigt. Entfernen Sie den Meldeweg und fügen Sie ihn neu hinzu.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertText</name>
    <message>
        <source>%1 needs a sign-in</source>
        <translation>%1 braucht eine Anmeldung</translation>
    </message>
    <message>
        <source>The settings of %1 need a correction</source>
        <translation>Die Einstellungen von %1 müssen korrigiert werden</translation>
    </message>
    <message>
        <source>%1 cannot be renewed at the moment</source>
        <translation>%1 kann zurzeit nicht erneuert werden</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Es gibt kein Netzwerk</translation>
    </message>
    <message>
        <source>The token of %1 cannot be delivered</source>
        <translation>Das Token von %1 kann nicht übergeben werden</translation>
    </message>
    <message>
        <source>The job %1 failed</source>
        <translation>Der Auftrag %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The alert %1 cannot be sent</source>
        <translation>Der Meldeweg %1 ist gestört</translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 funktioniert wieder</translation>
    </message>
    <message>
        <source>The keyring is unlocked again</source>
        <translation>Der Schlüsselbund ist wieder entsperrt</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Das Netzwerk ist wieder da</translation>
    </message>
    <message>
        <source>The token of %1 is delivered again</source>
        <translation>Das Token von %1 wird wieder übergeben</translation>
    </message>
    <message>
        <source>The job %1 succeeds again</source>
        <translation>Der Auftrag %1 ist wieder erfolgreich</translation>
    </message>
    <message>
        <source>The alert %1 can be sent again</source>
        <translation>Der Meldeweg %1 funktioniert wieder</translation>
    </message>
    <message>
        <source>To see what it wrote, run on %1: evergrant job log %2</source>
        <translation>Um zu sehen, was er geschrieben hat, führen Sie auf %1 aus: evergrant job log %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>%1 has other trouble now</source>
        <translation>%1 hat jetzt eine andere Störung</translation>
    </message>
    <message>
        <source>Evergrant on %1 cannot read its tokens, so nothing is renewed and programs get no tokens.</source>
        <translation>Evergrant auf %1 kann seine Token nicht lesen, deshalb wird nichts erneuert, und Programme bekommen keine Token.</translation>
    </message>
    <message>
        <source>Something of %1 ends within a day</source>
        <translation>Bei %1 läuft in weniger als einem Tag etwas ab</translation>
    </message>
    <message>
        <source>Something of %1 ends in %2 days</source>
        <translation>Bei %1 läuft in %2 Tagen etwas ab</translation>
    </message>
    <message>
        <source>Evergrant, still</source>
        <translation>Evergrant, weiterhin</translation>
    </message>
    <message>
        <source>Evergrant on %1, %2</source>
        <translation>Evergrant auf %1, %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>%1 auf %2: %3.</translation>
    </message>
    <message>
        <source>It began %1.</source>
        <translation>Beginn: %1.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>%1 things work again: %2</source>
        <translation>%1 Störungen behoben: %2</translation>
    </message>
    <message>
        <source>%1 ends come near: %2</source>
        <translation>%1 Fristen laufen bald ab: %2</translation>
    </message>
    <message>
        <source>%1 things do not work: %2</source>
        <translation>%1 Störungen: %2</translation>
    </message>
    <message numerus="yes">
        <source>- and %n more</source>
        <translation>
            <numerusform>- und %n weitere</numerusform>
            <numerusform>- und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Evergrant on %1 to see what to do for each, or run there: evergrant status</source>
        <translation>Öffnen Sie Evergrant auf %1, um zu sehen, was jeweils zu tun ist, oder führen Sie dort aus: evergrant status</translation>
    </message>
    <message>
        <source>No more messages today</source>
        <translation>Heute keine weiteren Nachrichten</translation>
    </message>
    <message>
        <source>You got as many messages today as one recipient gets on a day. What happens until midnight is told tomorrow, if it still holds.</source>
        <translation>Sie haben heute so viele Nachrichten bekommen, wie ein Empfänger an einem Tag bekommt. Was bis Mitternacht geschieht, wird morgen gemeldet, wenn es dann noch gilt.</translation>
    </message>
    <message>
        <source>Open Evergrant on %1 to see what is wrong, or run there: evergrant status</source>
        <translation>Öffnen Sie Evergrant auf %1, um zu sehen, was nicht stimmt, oder führen Sie dort aus: evergrant status</translation>
    </message>
    <message>
        <source>Or sign in from wherever you are. This address works until %1:</source>
        <comment>as in “16:40” or “tomorrow 06:48”</comment>
        <translation>Oder melden Sie sich an, wo immer Sie gerade sind. Diese Adresse gilt bis %1:</translation>
    </message>
    <message>
        <source>If you are asked for a code, it is %1.</source>
        <translation>Wenn Sie nach einem Code gefragt werden: Er lautet %1.</translation>
    </message>
    <message>
        <source>Only a sign-in for “%1” is accepted.</source>
        <translation>Nur eine Anmeldung für „%1“ wird angenommen.</translation>
    </message>
    <message>
        <source>This is a test of the alert %1</source>
        <translation>Dies ist ein Test des Meldewegs %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Es ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Evergrant on %1: %2.</source>
        <translation>Evergrant auf %1: %2.</translation>
    </message>
    <message>
        <source>Open Evergrant on %1 and press “%2”, or run there: evergrant %3</source>
        <translation>Öffnen Sie Evergrant auf %1 und drücken Sie „%2“, oder führen Sie dort aus: evergrant %3</translation>
    </message>
    <message>
        <source>It is tried again by itself. To try at once, open Evergrant on %1 and press “%2”, or run there: evergrant refresh %3</source>
        <translation>Es wird von selbst wieder versucht. Um es sofort zu versuchen, öffnen Sie Evergrant auf %1 und drücken Sie „%2“, oder führen Sie dort aus: evergrant refresh %3</translation>
    </message>
    <message>
        <source>Log in on %1, or open Evergrant there and press “%2”.</source>
        <translation>Melden Sie sich auf %1 an, oder öffnen Sie dort Evergrant und drücken Sie „%2“.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertsPage</name>
    <message>
        <source>Who is told</source>
        <translation>Wer benachrichtigt wird</translation>
    </message>
    <message>
        <source>Add an aler&amp;t…</source>
        <translation>Mel&amp;deweg hinzufügen…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldewege</translation>
    </message>
    <message>
        <source>Nobody is told yet.</source>
        <translation>Noch wird niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>A computer that is switched off tells nobody. A heartbeat is an address that is called every ten minutes while all is well; its server tells you when the calls stay away.</source>
        <translation>Ein ausgeschalteter Computer benachrichtigt niemanden. Ein Lebenszeichen ist eine Adresse, die alle zehn Minuten aufgerufen wird, solange alles in Ordnung ist; ihr Server meldet Ihnen, wenn die Aufrufe ausbleiben.</translation>
    </message>
    <message>
        <source>Add a heart&amp;beat…</source>
        <translation>Lebens&amp;zeichen hinzufügen…</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Noch wird niemand benachrichtigt</translation>
    </message>
    <message>
        <source>Evergrant runs where nobody looks. When a person is needed, because a sign-in has ended or a sync job fails, it tells somebody: by mail, SMS, Slack, Teams, ntfy, a webhook or a program of yours.</source>
        <translation>Evergrant läuft, wo niemand hinsieht. Wenn jemand gebraucht wird, weil eine Anmeldung abgelaufen ist oder ein Auftrag fehlschlägt, sagt es Bescheid: per E-Mail, SMS, Slack, Teams, ntfy, Webhook oder mit einem eigenen Programm.</translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation>Der Hintergrunddienst läuft nicht.</translation>
    </message>
    <message>
        <source>Nobody is told until it is there again. What is shown here is what was known last.</source>
        <translation>Niemand wird benachrichtigt, bis er wieder da ist. Angezeigt wird der letzte bekannte Stand.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Test senden: %1</translation>
    </message>
    <message>
        <source>What can be done about %1</source>
        <translation>Was sich mit %1 tun lässt</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Pause for &amp;an hour</source>
        <translation>Für &amp;eine Stunde anhalten</translation>
    </message>
    <message>
        <source>Pause for &amp;eight hours</source>
        <translation>Für &amp;acht Stunden anhalten</translation>
    </message>
    <message>
        <source>Pause for a &amp;day</source>
        <translation>Für einen &amp;Tag anhalten</translation>
    </message>
    <message>
        <source>&amp;Pause until it is resumed</source>
        <translation>&amp;Bis zum Fortsetzen anhalten</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;ntfernen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>evergrant::AnnouncedEnd</name>
    <message>
        <source>the provider</source>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <source>From %1 on, %2 may refuse the scope %3.</source>
        <comment>as in “From 1 Sep 2027 on”</comment>
        <translation>Ab %1 kann %2 den Scope %3 verweigern.</translation>
    </message>
    <message>
        <source>From %1 on, %2 may refuse the scopes %3.</source>
        <comment>as in “From 1 Sep 2027 on”</comment>
        <translation>Ab %1 kann %2 die Scopes %3 verweigern.</translation>
    </message>
    <message>
        <source>From %1 on, %2 may not answer at its present address any more (%3).</source>
        <comment>as in “From 1 Sep 2027 on”; %3 as in “token_endpoint”</comment>
        <translation>Ab %1 antwortet %2 vielleicht nicht mehr unter der jetzigen Adresse (%3).</translation>
    </message>
    <message>
        <source>From %1 on, %2 may refuse what this connection was set up with.</source>
        <comment>as in “From 1 Sep 2027 on”</comment>
        <translation>Ab %1 kann %2 ablehnen, womit diese Verbindung eingerichtet wurde.</translation>
    </message>
</context>
<context>
    <name>evergrant::ApiCheck</name>
    <message>
        <source>No call is known that would show whether this access works.</source>
        <translation>Es ist kein Aufruf bekannt, der zeigen würde, ob dieser Zugriff funktioniert.</translation>
    </message>
    <message>
        <source>The network wants you to sign in before it lets anything through.</source>
        <translation>Das Netzwerk verlangt eine Anmeldung, bevor es etwas durchlässt.</translation>
    </message>
</context>
<context>
    <name>evergrant::AttemptCard</name>
    <message>
        <source>Mo&amp;re about the selected event</source>
        <translation>Mehr zum ausgewählten Er&amp;eignis</translation>
    </message>
    <message>
        <source>More about the selected event</source>
        <translation>Mehr zum ausgewählten Ereignis</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>New token without a sign-in</source>
        <translation>Neues Token ohne Anmeldung</translation>
    </message>
    <message>
        <source>not concluded yet</source>
        <translation>noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>refused by the provider</source>
        <translation>vom Anbieter abgelehnt</translation>
    </message>
    <message>
        <source>sent, but without a clear answer</source>
        <translation>gesendet, aber ohne klare Antwort</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Refresh token with fingerprint %1, generation %2</source>
        <translation>Refresh-Token mit Fingerabdruck %1, Generation %2</translation>
    </message>
    <message>
        <source>replay policy %1</source>
        <translation>Wiederholungsregel %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>state of the grant: %1</source>
        <translation>Zustand des Grants: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>Zeitpunkt: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (spare)</source>
        <translation>%1 (Ersatz)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of an event and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select an event to see all that is known of it.</source>
        <translation>Wählen Sie ein Ereignis aus, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is kept about this request: its connection was removed.</source>
        <translation>Zu dieser Anfrage ist nichts aufbewahrt: Ihre Verbindung wurde entfernt.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Das Journal kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This request is no longer kept: the journal holds the latest twenty of each connection.</source>
        <translation>Diese Anfrage ist nicht mehr aufbewahrt: Das Journal enthält die letzten zwanzig jeder Verbindung.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Request in the journal</source>
        <translation>Anfrage im Journal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>Access token ends</source>
        <translation>Zugriffstoken endet</translation>
    </message>
    <message>
        <source>Generation of the tokens</source>
        <translation>Generation der Token</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Sync job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>The provider says</source>
        <translation>Der Anbieter sagt</translation>
    </message>
    <message>
        <source>Refresh token (fingerprint)</source>
        <translation>Refresh-Token (Fingerabdruck)</translation>
    </message>
    <message>
        <source>Request ID at the provider</source>
        <translation>Kennung der Anfrage beim Anbieter</translation>
    </message>
    <message>
        <source>Place of the sign-in</source>
        <translation>Platz der Anmeldung</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Art des Ziels</translation>
    </message>
</context>
<context>
    <name>evergrant::AttentionNotices</name>
    <message>
        <source>Another account has signed in</source>
        <translation>Ein anderes Konto hat sich angemeldet</translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizationCard</name>
    <message>
        <source>Authorization</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Access by</source>
        <translation>Zugriff durch</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Erteilt von</translation>
    </message>
    <message>
        <source>Ends if unused for</source>
        <translation>Gültig ohne Nutzung</translation>
    </message>
    <message>
        <source>Ends in any case</source>
        <translation>Läuft spätestens ab</translation>
    </message>
    <message>
        <source>Renewal key</source>
        <translation>Erneuerungsschlüssel</translation>
    </message>
    <message>
        <source>Spare key</source>
        <translation>Ersatzschlüssel</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemandem</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Eingegeben von</translation>
    </message>
    <message>
        <source>%1 at the latest</source>
        <translation>spätestens %1</translation>
    </message>
    <message>
        <source>Application&apos;s secret ends</source>
        <translation>Secret der Anwendung läuft ab</translation>
    </message>
    <message>
        <source>What Evergrant gets the next token with. It never leaves this computer except to the service itself.</source>
        <translation>Damit holt Evergrant das nächste Token. Er verlässt diesen Computer nur in Richtung des Dienstes selbst.</translation>
    </message>
    <message>
        <source>A second sign-in that Evergrant keeps alive beside the first, in case that one is lost.</source>
        <translation>Eine zweite Anmeldung, die Evergrant neben der ersten am Leben hält, falls diese verloren geht.</translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizationResponse</name>
    <message>
        <source>The answer of %1 to the sign-in says two things at once, so it was not used. Sign in again.</source>
        <translation>Die Antwort von %1 auf die Anmeldung sagt zweierlei zugleich und wurde deshalb nicht verwendet. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The answer to the sign-in does not come from %1, so it was not used and nothing was sent. Check the issuer in the connection&apos;s settings: %2.</source>
        <translation>Die Antwort auf die Anmeldung kommt nicht von %1, deshalb wurde sie nicht verwendet und nichts gesendet. Prüfen Sie den Issuer in den Einstellungen der Verbindung: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizeFlow</name>
    <message>
        <source>Preparing the sign-in…</source>
        <translation>Die Anmeldung wird vorbereitet…</translation>
    </message>
    <message>
        <source>Waiting until somebody has entered the code; this page goes on by itself.</source>
        <translation>Es wird gewartet, bis jemand den Code eingegeben hat; diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Checking… This takes a few seconds.</source>
        <translation>Wird geprüft… Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>A sign-in is under way. Finish it where it was begun.</source>
        <translation>Eine Anmeldung läuft. Beenden Sie sie dort, wo sie begonnen wurde.</translation>
    </message>
    <message>
        <source>Your browser opens. Sign in there, and check that it shows the same code.</source>
        <translation>Ihr Browser wird geöffnet. Melden Sie sich dort an, und prüfen Sie, ob er denselben Code zeigt.</translation>
    </message>
    <message>
        <source>Your browser opens. Sign in there and allow access; this page goes on by itself.</source>
        <translation>Ihr Browser wird geöffnet. Melden Sie sich dort an und erlauben Sie den Zugriff; diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address on any device and enter the code there.</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie die Adresse auf einem beliebigen Gerät und geben Sie dort den Code ein.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the sign-in link and open it in a browser on this computer.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie den Anmeldelink und öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Another account has signed in. Nothing is replaced before you have answered.</source>
        <translation>Ein anderes Konto hat sich angemeldet. Es wird nichts ersetzt, bevor Sie geantwortet haben.</translation>
    </message>
    <message>
        <source>Replacing the account…</source>
        <translation>Das Konto wird ersetzt…</translation>
    </message>
    <message>
        <source>Keeping the account…</source>
        <translation>Das Konto wird behalten…</translation>
    </message>
    <message>
        <source>Somebody has answered elsewhere…</source>
        <translation>Jemand hat anderswo geantwortet…</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Checking the provider&apos;s answer…</source>
        <translation>Die Antwort des Anbieters wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing was replaced: “%1” stays.</source>
        <translation>Es wurde nichts ersetzt: „%1“ bleibt.</translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizePanel</name>
    <message>
        <source>Cop&amp;y sign-in link</source>
        <translation>Anmeldelin&amp;k kopieren</translation>
    </message>
    <message>
        <source>Open browser a&amp;gain</source>
        <translation>Browser erne&amp;ut öffnen</translation>
    </message>
    <message>
        <source>Paste add&amp;ress…</source>
        <translation>Adre&amp;sse einfügen…</translation>
    </message>
    <message>
        <source>When the browser ends on a page that does not load</source>
        <translation>Wenn der Browser auf einer Seite landet, die nicht lädt</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>If the browser ended on a page that does not load, copy its whole &amp;address and paste it here:</source>
        <translation>Wenn der Browser auf einer Seite gelandet ist, die nicht lädt, kopieren Sie deren gan&amp;ze Adresse und fügen Sie sie hier ein:</translation>
    </message>
    <message>
        <source>http://localhost…</source>
        <translation>http://localhost…</translation>
    </message>
    <message>
        <source>Address of the page that did not load</source>
        <translation>Adresse der Seite, die nicht geladen wurde</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>Ver&amp;wenden</translation>
    </message>
    <message>
        <source>The link is copied. Open it in a browser on this computer; this page goes on by itself.</source>
        <translation>Der Link ist kopiert. Öffnen Sie ihn in einem Browser auf diesem Computer; diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Sign in elsewhere</source>
        <translation>Woanders anmelden</translation>
    </message>
    <message>
        <source>On my &amp;phone…</source>
        <translation>Mit meinem &amp;Telefon…</translation>
    </message>
    <message>
        <source>In another &amp;browser</source>
        <translation>In einem anderen &amp;Browser</translation>
    </message>
    <message>
        <source>In a private &amp;window</source>
        <translation>In einem privaten &amp;Fenster</translation>
    </message>
    <message>
        <source>%1 opens. Sign in there and allow access; this page goes on by itself.</source>
        <translation>%1 öffnet sich. Melden Sie sich dort an und erlauben Sie den Zugriff; diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into a private window of your browser; this page goes on by itself.</source>
        <translation>Der Link ist kopiert. Fügen Sie ihn in ein privates Fenster Ihres Browsers ein; diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into another browser on this computer; this page goes on by itself.</source>
        <translation>Der Link ist kopiert. Fügen Sie ihn in einen anderen Browser auf diesem Computer ein; diese Seite geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>evergrant::Autostart</name>
    <message>
        <source>%1 cannot be changed: %2</source>
        <translation>%1 kann nicht geändert werden: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::BrowserConsentAttempt</name>
    <message>
        <source>The connection does not say where to sign in. Add authorization_endpoint and token_endpoint to its settings.</source>
        <translation>Die Verbindung sagt nicht, wo man sich anmeldet. Ergänzen Sie authorization_endpoint und token_endpoint in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 is not an https address, so nothing is sent there.</source>
        <translation>%1 ist keine https-Adresse, deshalb wird dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 did not say where to fetch the access, so nothing was sent. Sign in again and choose the account there, if it asks for one.</source>
        <translation>%1 hat nicht mitgeteilt, wo der Zugriff abzuholen ist, deshalb wurde nichts gesendet. Melden Sie sich neu an und wählen Sie dort das Konto, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. If the page at %1 complained about the redirect address, register exactly this one there: %2</source>
        <translation>Niemand hat die Anmeldung rechtzeitig abgeschlossen. Wenn die Seite bei %1 die Umleitungsadresse beanstandet hat, registrieren Sie dort genau diese: %2</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>evergrant::BundleDialog</name>
    <message>
        <source>Diagnostic bundle</source>
        <translation>Diagnosepaket</translation>
    </message>
    <message>
        <source>For whoever helps you: how everything is, and what happened lately. Tokens are in it as fingerprints only, secrets not at all; accounts and services are named. Read it, then save it and send it yourself.</source>
        <translation>Für alle, die Ihnen helfen: wie es um alles steht und was zuletzt geschehen ist. Token stehen nur als Fingerabdrücke darin, Secrets gar nicht; Konten und Dienste werden genannt. Lesen Sie es, speichern Sie es und senden Sie es selbst.</translation>
    </message>
    <message>
        <source>Looking at everything… Services that do not answer take a while.</source>
        <translation>Alles wird angesehen… Dienste, die nicht antworten, brauchen etwas Zeit.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>evergrant-diagnostics.txt</source>
        <comment>name of a file</comment>
        <translation>evergrant-diagnose.txt</translation>
    </message>
    <message>
        <source>It is copied.</source>
        <translation>Es ist kopiert.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::ButtonText</name>
    <message>
        <source>&amp;Try it now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>Au&amp;thorize with a code</source>
        <translation>Mit Code aut&amp;orisieren</translation>
    </message>
    <message>
        <source>Au&amp;thorize in the browser</source>
        <translation>Im Browser aut&amp;orisieren</translation>
    </message>
    <message>
        <source>Re-au&amp;thorize with a code</source>
        <translation>Mit Code neu aut&amp;orisieren</translation>
    </message>
    <message>
        <source>Re-au&amp;thorize in the browser</source>
        <translation>Im Browser neu aut&amp;orisieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut ver&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Unlock the keyring</source>
        <translation>Schlüsselbund &amp;entsperren</translation>
    </message>
    <message>
        <source>&amp;Replace the secret or key…</source>
        <translation>Secret oder Schlüssel e&amp;rsetzen…</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>Schlüssel e&amp;rsetzen…</translation>
    </message>
    <message>
        <source>C&amp;orrect the settings…</source>
        <translation>Einstellungen &amp;korrigieren…</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>evergrant::CallGatherer</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a title, and how many connections have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is news about a connection.</source>
        <translation>Es gibt Neues zu einer Verbindung.</translation>
    </message>
    <message>
        <source>There is news about %1 connections.</source>
        <translation>Es gibt Neues zu %1 Verbindungen.</translation>
    </message>
</context>
<context>
    <name>evergrant::CallbackPage</name>
    <message>
        <source>You are connected</source>
        <translation>Sie sind verbunden</translation>
    </message>
    <message>
        <source>Evergrant keeps this connection working from here on.</source>
        <translation>Von jetzt an hält Evergrant diese Verbindung in Betrieb.</translation>
    </message>
    <message>
        <source>Access was declined</source>
        <translation>Der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>Nothing was changed. If you did not mean to decline, start again in Evergrant.</source>
        <translation>Es wurde nichts geändert. Wenn Sie nicht ablehnen wollten, beginnen Sie in Evergrant neu.</translation>
    </message>
    <message>
        <source>This is not the sign-in that Evergrant is waiting for</source>
        <translation>Das ist nicht die Anmeldung, auf die Evergrant wartet</translation>
    </message>
    <message>
        <source>It may come from an older window, so nothing was done with it. Go on in the newest sign-in window, or start again in Evergrant.</source>
        <translation>Vielleicht kommt sie aus einem älteren Fenster, deshalb wurde nichts damit gemacht. Machen Sie im neuesten Anmeldefenster weiter, oder beginnen Sie in Evergrant neu.</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Diese Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>Evergrant has stopped waiting for it. Start again there when you are ready.</source>
        <translation>Evergrant wartet nicht mehr darauf. Beginnen Sie dort neu, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Evergrant is not waiting for it any more. Nothing was changed.</source>
        <translation>Evergrant wartet nicht mehr darauf. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>Die Anmeldung hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Evergrant shows what happened and what to do next.</source>
        <translation>Evergrant zeigt, was geschehen ist und was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as a tag like en or pt-BR</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>You can close this window and go back to Evergrant.</source>
        <translation>Sie können dieses Fenster schließen und zu Evergrant zurückkehren.</translation>
    </message>
</context>
<context>
    <name>evergrant::CheckCard</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>Jet&amp;zt prüfen</translation>
    </message>
</context>
<context>
    <name>evergrant::ChoosePage</name>
    <message>
        <source>What do you connect? A name, or a word such as newsletter or accounting</source>
        <translation>Was verbinden Sie? Ein Name oder ein Wort wie Newsletter oder Buchhaltung</translation>
    </message>
    <message>
        <source>Search for a service</source>
        <translation>Dienst suchen</translation>
    </message>
    <message>
        <source>&amp;Other OAuth 2 service</source>
        <translation>&amp;Anderer OAuth-2-Dienst</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>The steps for %1 may differ slightly in the portal.</source>
        <translation>Die Schritte für %1 können im Portal etwas anders aussehen.</translation>
    </message>
    <message>
        <source>Nothing is known here for “%1”. Does the service&apos;s documentation for developers speak of OAuth 2? Then it works all the same: you need two addresses from that documentation.</source>
        <translation>Zu „%1“ ist hier nichts bekannt. Ist in der Entwicklerdokumentation des Dienstes von OAuth 2 die Rede? Dann geht es trotzdem: Sie brauchen zwei Adressen aus dieser Dokumentation.</translation>
    </message>
</context>
<context>
    <name>evergrant::ClientCredentials</name>
    <message>
        <source>The stored credentials of the client are damaged, or were written by a newer version of Evergrant. Enter them again.</source>
        <translation>Die gespeicherten Zugangsdaten des Clients sind beschädigt oder wurden von einer neueren Version von Evergrant geschrieben. Geben Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>evergrant::ClientRefusal</name>
    <message>
        <source>It may also be the certificate that is shown to the server.</source>
        <translation>Es kann auch am Zertifikat liegen, das dem Server gezeigt wird.</translation>
    </message>
    <message>
        <source>%1 does not accept the client id (%2).</source>
        <translation>%1 nimmt die Client-ID nicht an (%2).</translation>
    </message>
    <message>
        <source>%1 does not accept the client id or the private key that signs for it (%2).</source>
        <translation>%1 nimmt die Client-ID oder den privaten Schlüssel, der für sie unterschreibt, nicht an (%2).</translation>
    </message>
    <message>
        <source>%1 does not accept the client id or its certificate (%2).</source>
        <translation>%1 nimmt die Client-ID oder ihr Zertifikat nicht an (%2).</translation>
    </message>
    <message>
        <source>%1 does not accept the client id or the client secret (%2).</source>
        <translation>%1 nimmt die Client-ID oder das Client-Secret nicht an (%2).</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id is probably not accepted.</source>
        <translation>%1 Das geschah mehrmals, wahrscheinlich wird also die Client-ID nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id or the private key that signs for it is probably not accepted.</source>
        <translation>%1 Das geschah mehrmals, wahrscheinlich wird also die Client-ID oder der private Schlüssel, der für sie unterschreibt, nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id or its certificate is probably not accepted.</source>
        <translation>%1 Das geschah mehrmals, wahrscheinlich wird also die Client-ID oder ihr Zertifikat nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id or the client secret is probably not accepted.</source>
        <comment>%1: “Acme answered 403 without a reason.”</comment>
        <translation>%1 Das geschah mehrmals, wahrscheinlich wird also die Client-ID oder das Client-Secret nicht angenommen.</translation>
    </message>
    <message>
        <source>Copy the client ID anew from its portal.</source>
        <translation>Kopieren Sie die Client-ID neu aus dem Portal.</translation>
    </message>
    <message>
        <source>Compare the client ID with its portal, and look there whether the key or certificate that belongs to the private key is still registered.</source>
        <translation>Vergleichen Sie die Client-ID mit dem Portal, und sehen Sie dort nach, ob der Schlüssel oder das Zertifikat zum privaten Schlüssel noch eingetragen ist.</translation>
    </message>
    <message>
        <source>Compare the client ID with its portal, and look there whether the certificate is still registered.</source>
        <translation>Vergleichen Sie die Client-ID mit dem Portal, und sehen Sie dort nach, ob das Zertifikat noch eingetragen ist.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret again from its portal; somebody may have made a new secret there.</source>
        <translation>Kopieren Sie Client-ID und Client-Secret neu aus dem Portal; vielleicht hat dort jemand ein neues Secret erstellt.</translation>
    </message>
</context>
<context>
    <name>evergrant::Condition</name>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>%1 war nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>%1 gave no usable answer: %2</source>
        <translation>%1 hat keine brauchbare Antwort gegeben: %2</translation>
    </message>
    <message>
        <source>%1 answered the renewal with an access token that cannot be used. %2 Have the application there switched to bearer tokens.</source>
        <translation>%1 hat auf die Erneuerung mit einem unbrauchbaren Zugriffstoken geantwortet. %2 Lassen Sie die Anwendung dort auf Bearer-Token umstellen.</translation>
    </message>
    <message>
        <source>%1 answered with a new refresh token, which is stored, but without an access token.</source>
        <translation>%1 hat mit einem neuen Refresh-Token geantwortet, das gespeichert ist, aber ohne Zugriffstoken.</translation>
    </message>
    <message>
        <source>%1 asks to wait: %2</source>
        <translation>%1 bittet darum, zu warten: %2</translation>
    </message>
    <message>
        <source>%1 does not accept the request, so a setting must be corrected (%2).</source>
        <translation>%1 nimmt die Anfrage nicht an, deshalb muss eine Einstellung korrigiert werden (%2).</translation>
    </message>
    <message>
        <source>%1 refused the renewal: “%2”.</source>
        <translation>%1 hat die Erneuerung abgelehnt: „%2“.</translation>
    </message>
    <message>
        <source>%1 Asking once more to be sure.</source>
        <translation>%1 Zur Sicherheit wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>A reply of %1 was lost, and the token from before is no longer accepted: “%2”.</source>
        <translation>Eine Antwort von %1 ging verloren, und das Token davor wird nicht mehr angenommen: „%2“.</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the sign-in is probably no longer accepted.</source>
        <comment>%1: “Acme answered 400 without a reason.”</comment>
        <translation>%1 Das geschah mehrmals, wahrscheinlich wird also die Anmeldung nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>%1 It is tried again every hour.</source>
        <translation>%1 Es wird jede Stunde wieder versucht.</translation>
    </message>
    <message>
        <source>%1 The token before it may still be accepted, so that one is tried once.</source>
        <translation>%1 Vielleicht wird das Token davor noch angenommen, deshalb wird dieses einmal versucht.</translation>
    </message>
    <message>
        <source>Renewed with the token before the last one, which is no longer accepted. Nobody was needed.</source>
        <translation>Mit dem vorletzten Token erneuert, weil das letzte nicht mehr angenommen wird. Niemand wurde gebraucht.</translation>
    </message>
    <message>
        <source>Renewed. A reply was lost before; asking again brought it. Nobody was needed.</source>
        <translation>Erneuert. Davor ging eine Antwort verloren; erneutes Fragen hat sie gebracht. Niemand wurde gebraucht.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Erneuert.</translation>
    </message>
    <message>
        <source>The network of this computer wants somebody to sign in before it lets anything through, so %1 was not reached. Open any web page in a browser and sign in there.</source>
        <translation>Das Netzwerk dieses Computers verlangt eine Anmeldung, bevor es etwas durchlässt, deshalb war %1 nicht erreichbar. Öffnen Sie eine beliebige Webseite in einem Browser und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>the worker was interrupted before the answer was stored</source>
        <translation>der Hintergrunddienst wurde unterbrochen, bevor die Antwort gespeichert war</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked (%2).</source>
        <comment>%2: as in 429, or the provider&apos;s words</comment>
        <translation>%1 begrenzt, wie oft angefragt werden darf (%2).</translation>
    </message>
    <message>
        <source>It asks to wait until %1.</source>
        <translation>Es ist bis %1 zu warten.</translation>
    </message>
</context>
<context>
    <name>evergrant::Connection</name>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>eine Liste von Texten wird erwartet</translation>
    </message>
    <message>
        <source>The field “%1” of a connection is wrong: %2.</source>
        <translation>Das Feld „%1“ einer Verbindung ist falsch: %2.</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>the value of “%1” must be a text</source>
        <translation>der Wert von „%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“%1” is not a kind of grant. The kinds are: %2.</source>
        <translation>„%1“ ist keine Art von Grant. Die Arten sind: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a connection. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>„%1“ kann nicht der Name einer Verbindung sein. Verwenden Sie 1 bis 64 der Zeichen a-z, 0-9, „.“, „_“ und „-“, mit einem Buchstaben oder einer Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>a UUID is expected</source>
        <translation>eine UUID wird erwartet</translation>
    </message>
    <message>
        <source>a time such as 2026-09-03T16:40:00Z is expected</source>
        <translation>eine Zeit wie 2026-09-03T16:40:00Z wird erwartet</translation>
    </message>
    <message>
        <source>for: a pause lasts from one minute (1m) to 366 days (366d). For a longer one leave it out, and resume the connection when you like.</source>
        <translation>for: Eine Pause dauert von einer Minute (1m) bis 366 Tage (366d). Lassen Sie die Angabe für eine längere weg, und setzen Sie die Verbindung fort, wann Sie möchten.</translation>
    </message>
    <message>
        <source>for: “%1” is no time. Enter one like 30m, 4h or 2d.</source>
        <translation>for: „%1“ ist keine Zeitangabe. Geben Sie eine wie 30m, 4h oder 2d ein.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionActions</name>
    <message>
        <source>%1 works.</source>
        <translation>%1 funktioniert.</translation>
    </message>
    <message>
        <source>%1 works; the account is %2.</source>
        <translation>%1 funktioniert; das Konto ist %2.</translation>
    </message>
    <message>
        <source>The keyring is still locked. Enter its password in the window that asks for it.</source>
        <translation>Der Schlüsselbund ist noch gesperrt. Geben Sie sein Passwort in dem Fenster ein, das danach fragt.</translation>
    </message>
    <message>
        <source>Enter the code that was written down.</source>
        <translation>Geben Sie den Code ein, der aufgeschrieben wurde.</translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation>Wiederherstellungscode eingeben</translation>
    </message>
    <message>
        <source>%1

Recovery &amp;code:</source>
        <translation>%1

Wiederherstellungs&amp;code:</translation>
    </message>
    <message>
        <source>“%1” is copied. Scripts get a token with: evergrant token %1</source>
        <translation>„%1“ ist kopiert. Skripte bekommen ein Token mit: evergrant token %1</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Scripts and cron jobs ask for this &amp;name. Those that use the old one have to be changed.</source>
        <translation>Skripte und Cronjobs fragen nach diesem &amp;Namen. Die, die den alten verwenden, müssen geändert werden.</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>&amp;Title in this window; scripts do not see it:</source>
        <translation>&amp;Titel in diesem Fenster; Skripte sehen ihn nicht:</translation>
    </message>
    <message>
        <source>Paste the new secret from the provider&apos;s portal.</source>
        <translation>Fügen Sie das neue Secret aus dem Portal des Anbieters ein.</translation>
    </message>
    <message>
        <source>Change the secret of “%1”</source>
        <translation>Secret von „%1“ ändern</translation>
    </message>
    <message>
        <source>New &amp;secret from the provider&apos;s portal. It goes straight to your keyring:</source>
        <translation>Neues &amp;Secret aus dem Portal des Anbieters. Es geht direkt in Ihren Schlüsselbund:</translation>
    </message>
    <message>
        <source>The settings of “%1” are saved.</source>
        <translation>Die Einstellungen von „%1“ sind gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>It is paused, but does not go on by itself: the background worker that runs is an older one. Quit Evergrant, stop renewing, and start it again.</source>
        <translation>Sie ist angehalten, geht aber nicht von selbst weiter: Der laufende Hintergrunddienst ist älter. Beenden Sie Evergrant, beenden Sie das Erneuern, und starten Sie es wieder.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionExport</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>it was written by a newer version of Evergrant (schema %1)</source>
        <translation>sie wurde von einer neueren Version von Evergrant geschrieben (Schema %1)</translation>
    </message>
    <message>
        <source>the field “schema” is missing or wrong</source>
        <translation>das Feld „schema“ fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>the field “connections” is missing or is not a list</source>
        <translation>das Feld „connections“ fehlt oder ist keine Liste</translation>
    </message>
    <message>
        <source>the field “%1” is not a list</source>
        <translation>das Feld „%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>an entry of “%1” is not an object</source>
        <translation>ein Eintrag von „%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>it has more than %1 deliveries, jobs, alerts and heartbeats</source>
        <translation>sie hat mehr als %1 Übergaben, Aufträge, Meldewege und Lebenszeichen</translation>
    </message>
    <message>
        <source>%1: this field is not known.</source>
        <translation>%1: dieses Feld ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <translation>Jetzt er&amp;neuern</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Copy name for scripts</source>
        <translation>Namen für Skripte &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionMove</name>
    <message>
        <source>The outcome of its last renewal is not known yet, and only this profile can find it out. Move it when “evergrant status” says that it works.</source>
        <translation>Das Ergebnis der letzten Erneuerung ist noch nicht bekannt, und nur dieses Profil kann es herausfinden. Lassen Sie die Verbindung umziehen, wenn sie laut „evergrant status“ funktioniert.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionPackage</name>
    <message>
        <source>a part of the package is missing</source>
        <translation>ein Teil des Pakets fehlt</translation>
    </message>
    <message>
        <source>A part of the package is damaged.</source>
        <translation>Ein Teil des Pakets ist beschädigt.</translation>
    </message>
    <message>
        <source>the package is damaged or cut short (%1)</source>
        <translation>das Paket ist beschädigt oder abgeschnitten (%1)</translation>
    </message>
    <message>
        <source>it was written by a newer version of Evergrant (schema %1)</source>
        <translation>es wurde von einer neueren Version von Evergrant geschrieben (Schema %1)</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionsFile</name>
    <message>
        <source>it was written by a newer version of Evergrant (schema %1)</source>
        <translation>sie wurde von einer neueren Version von Evergrant geschrieben (Schema %1)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>the field “schema” is missing or wrong</source>
        <translation>das Feld „schema“ fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>the field “connections” is missing or is not a list</source>
        <translation>das Feld „connections“ fehlt oder ist keine Liste</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>the connection “%1” is there twice</source>
        <translation>die Verbindung „%1“ ist zweimal da</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The connections could not be saved. %1</source>
        <translation>Die Verbindungen konnten nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <source>%1 is an earlier version. The changes that were made to it were made again; to do without them, stop Evergrant, delete %2 and put that version back.</source>
        <translation>%1 ist eine frühere Version. Die Änderungen, die daran gemacht wurden, wurden noch einmal gemacht; um darauf zu verzichten, beenden Sie Evergrant, löschen Sie %2 und setzen Sie diese Version wieder ein.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ist unbrauchbar: %2.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Die beschädigte Datei wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>It could not be set aside.</source>
        <translation>Sie konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2), and there is no good previous version. Correct it by hand, or put back a backup.</source>
        <translation>%1 ist beschädigt (%2), und es gibt keine brauchbare frühere Version. Berichtigen Sie sie von Hand, oder setzen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The previous version of it is used instead, with the changes that were made to it.</source>
        <translation>Stattdessen wird ihre frühere Version verwendet, mit den Änderungen, die daran gemacht wurden.</translation>
    </message>
    <message>
        <source>The previous version of it is used instead; the last changes may be missing.</source>
        <translation>Stattdessen wird ihre frühere Version verwendet; die letzten Änderungen fehlen vielleicht.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. %3 %4</source>
        <translation>%1 war unbrauchbar: %2. %3 %4</translation>
    </message>
    <message>
        <source>%1 was changed by another program after Evergrant had ended without saving everything. What Evergrant had changed before was added to it, and that version was kept as %2.</source>
        <translation>%1 wurde von einem anderen Programm geändert, nachdem Evergrant beendet war, ohne alles zu speichern. Was Evergrant davor geändert hatte, wurde hinzugefügt, und jene Version wurde als %2 aufgehoben.</translation>
    </message>
    <message>
        <source>Some of the last changes to the connections are lost: %1 is damaged. It is kept beside it.</source>
        <translation>Einige der letzten Änderungen an den Verbindungen sind verloren: %1 ist beschädigt. Die Datei liegt daneben.</translation>
    </message>
    <message>
        <source>Two connections had the same name. One of them is now called “%1”.</source>
        <translation>Zwei Verbindungen hatten denselben Namen. Eine davon heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>%1 was damaged while Evergrant was running, and was written again. %2</source>
        <translation>%1 wurde beschädigt, während Evergrant lief, und neu geschrieben. %2</translation>
    </message>
    <message>
        <source>%1 was changed by another program while Evergrant was running. That version was kept as %2; stop Evergrant before editing the file.</source>
        <translation>%1 wurde von einem anderen Programm geändert, während Evergrant lief. Jene Version wurde als %2 aufgehoben; beenden Sie Evergrant, bevor Sie die Datei bearbeiten.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionsPanel</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search for a connection</source>
        <translation>Verbindung suchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>In groups, by &amp;need</source>
        <translation>In Gruppen, nach &amp;Bedarf</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>Nach &amp;Titel</translation>
    </message>
    <message>
        <source>By &amp;service</source>
        <translation>Nach &amp;Dienst</translation>
    </message>
    <message>
        <source>By next &amp;renewal</source>
        <translation>Nach nächster &amp;Erneuerung</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Press Escape to see all connections.</source>
        <translation>Nichts gefunden für „%1“. Drücken Sie Escape, um alle Verbindungen zu sehen.</translation>
    </message>
</context>
<context>
    <name>evergrant::Consents</name>
    <message>
        <source>The connection “%1” needs nobody to sign in.</source>
        <translation>Bei der Verbindung „%1“ muss sich niemand anmelden.</translation>
    </message>
</context>
<context>
    <name>evergrant::CopyBundle</name>
    <message>
        <source>The copies in the keyring were written by a newer version of Evergrant. Install that version.</source>
        <translation>Die Kopien im Schlüsselbund wurden von einer neueren Version von Evergrant geschrieben. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>The copies in the keyring are damaged and cannot be read.</source>
        <translation>Die Kopien im Schlüsselbund sind beschädigt und nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>evergrant::DbusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>evergrant::DeliveryActions</name>
    <message>
        <source>The delivery is removed.</source>
        <translation>Die Übergabe ist entfernt.</translation>
    </message>
</context>
<context>
    <name>evergrant::DeliveryStore</name>
    <message>
        <source>The stored secret of the delivery %1 is damaged. Remove the delivery and add it again.</source>
        <translation>Das gespeicherte Secret der Übergabe %1 ist beschädigt. Entfernen Sie die Übergabe und fügen Sie sie neu hinzu.</translation>
    </message>
</context>
<context>
    <name>evergrant::Dependent</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>%1: this field is not known.</source>
        <translation>%1: dieses Feld ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: expected %2.</source>
        <translation>%1: erwartet wird %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::DesktopApplication</name>
    <message>
        <source>Evergrant is still there</source>
        <translation>Evergrant ist noch da</translation>
    </message>
    <message>
        <source>It goes on renewing in the background. Click its icon to open the window again.</source>
        <translation>Es erneuert im Hintergrund weiter. Klicken Sie auf das Symbol, um das Fenster wieder zu öffnen.</translation>
    </message>
</context>
<context>
    <name>evergrant::DetailsPage</name>
    <message>
        <source>Re&amp;new now</source>
        <translation>Jetzt er&amp;neuern</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>How far back the timeline reaches</source>
        <translation>Wie weit die Zeitleiste zurückreicht</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>Zeitleiste als Bild speichern</translation>
    </message>
    <message>
        <source>timeline.png</source>
        <comment>name of a file</comment>
        <translation>zeitleiste.png</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Re-&amp;authorize in the browser</source>
        <translation>Im Browser neu aut&amp;orisieren</translation>
    </message>
    <message>
        <source>Make a spare &amp;key…</source>
        <translation>&amp;Ersatzschlüssel anlegen…</translation>
    </message>
    <message>
        <source>Change &amp;title…</source>
        <translation>T&amp;itel ändern…</translation>
    </message>
    <message>
        <source>Rename &amp;for scripts…</source>
        <translation>Für S&amp;kripte umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Copy name for scripts</source>
        <translation>Namen für Skripte ko&amp;pieren</translation>
    </message>
    <message>
        <source>Change &amp;secret…</source>
        <translation>&amp;Secret ändern…</translation>
    </message>
    <message>
        <source>&amp;Replace key…</source>
        <translation>Schlüssel e&amp;rsetzen…</translation>
    </message>
    <message>
        <source>Correct settin&amp;gs…</source>
        <translation>Einstellun&amp;gen korrigieren…</translation>
    </message>
    <message>
        <source>Pe&amp;ople and notes…</source>
        <translation>Personen un&amp;d Notizen…</translation>
    </message>
    <message>
        <source>&amp;Handover sheet…</source>
        <translation>&amp;Übergabeblatt…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Nothing is renewed until it runs again. What is shown here is what was known last.</source>
        <translation>Es wird nichts erneuert, bis er wieder läuft. Angezeigt wird der letzte bekannte Stand.</translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation>Der Hintergrunddienst läuft nicht.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Wird erneuert…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Make another spare &amp;key…</source>
        <translation>Weiteren &amp;Ersatzschlüssel anlegen…</translation>
    </message>
    <message>
        <source>Make a new spare &amp;key…</source>
        <translation>Neuen &amp;Ersatzschlüssel anlegen…</translation>
    </message>
    <message>
        <source>On my phone…</source>
        <translation>Mit meinem Telefon…</translation>
    </message>
    <message>
        <source>Shows a code and a QR code: you sign in on any other device</source>
        <translation>Zeigt einen Code und einen QR-Code: Sie melden sich auf einem anderen Gerät an</translation>
    </message>
    <message>
        <source>Events before %1 are left out: there are too many.</source>
        <translation>Ereignisse vor %1 fehlen hier: Es sind zu viele.</translation>
    </message>
</context>
<context>
    <name>evergrant::DeviceConsent</name>
    <message>
        <source>%1 did not hand out a code just now. Try again in a few minutes.</source>
        <translation>%1 hat gerade keinen Code ausgegeben. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not hand out a usable code (HTTP status %2). Check the setting device_authorization_endpoint.</source>
        <translation>%1 hat keinen brauchbaren Code ausgegeben (HTTP-Status %2). Prüfen Sie die Einstellung device_authorization_endpoint.</translation>
    </message>
    <message>
        <source>The connection does not say where to get a code. Add device_authorization_endpoint and token_endpoint to its settings.</source>
        <translation>Die Verbindung sagt nicht, wo es einen Code gibt. Ergänzen Sie device_authorization_endpoint und token_endpoint in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 is not an https address, so nothing is sent there.</source>
        <translation>%1 ist keine https-Adresse, deshalb wird dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>evergrant::DeviceConsentAttempt</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time. Start again for a new one.</source>
        <translation>Niemand hat den Code rechtzeitig eingegeben. Beginnen Sie neu, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>This sign-in has no address to paste. Open %1 on any device and enter the code %2 there.</source>
        <translation>Bei dieser Anmeldung gibt es keine Adresse einzufügen. Öffnen Sie %1 auf einem beliebigen Gerät und geben Sie dort den Code %2 ein.</translation>
    </message>
</context>
<context>
    <name>evergrant::DevicePanel</name>
    <message>
        <source>1. Open this address on any device</source>
        <translation>1. Öffnen Sie diese Adresse auf einem beliebigen Gerät</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Open &amp;here</source>
        <translation>Hier ö&amp;ffnen</translation>
    </message>
    <message>
        <source>2. Enter this code there</source>
        <translation>2. Geben Sie dort diesen Code ein</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>Code k&amp;opieren</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>Oder scannen Sie dies mit einem Handy.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Der Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>The code is good for %1.</source>
        <translation>Der Code gilt noch %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::DidYouMean</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Did you mean “%1” or “%2”?</source>
        <translation>Meinten Sie „%1“ oder „%2“?</translation>
    </message>
    <message>
        <source>Did you mean “%1”, “%2” or “%3”?</source>
        <translation>Meinten Sie „%1“, „%2“ oder „%3“?</translation>
    </message>
</context>
<context>
    <name>evergrant::Discovery</name>
    <message>
        <source>What %1 publishes about itself cannot be read. Check the issuer in the connection&apos;s settings.</source>
        <translation>Was %1 über sich veröffentlicht, ist nicht lesbar. Prüfen Sie den Issuer in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not say where its token address is.</source>
        <translation>%1 gibt seine Token-Adresse nicht an.</translation>
    </message>
    <message>
        <source>The issuer &quot;%1&quot; is not an https address.</source>
        <translation>Der Issuer „%1“ ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>Looking up the provider was cancelled.</source>
        <translation>Das Nachschlagen beim Anbieter wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 could not be asked for its addresses. %2</source>
        <translation>%1 konnte nicht nach seinen Adressen gefragt werden. %2</translation>
    </message>
    <message>
        <source>%1 publishes nothing about itself at the usual addresses. Check the issuer in the connection&apos;s settings.</source>
        <translation>%1 veröffentlicht unter den üblichen Adressen nichts über sich. Prüfen Sie den Issuer in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>Use it: evergrant set %1 --set issuer=%2</source>
        <translation>Verwenden Sie ihn: evergrant set %1 --set issuer=%2</translation>
    </message>
    <message>
        <source>The server at %1 gives no issuer that could be used: “%2”. Check the issuer in the connection&apos;s settings.</source>
        <translation>Der Server bei %1 nennt keinen brauchbaren Issuer: „%2“. Prüfen Sie den Issuer in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>%1 is the address of the metadata. The issuer that it gives is “%2”.</source>
        <translation>%1 ist die Adresse der Metadaten. Der Issuer, den sie nennt, ist „%2“.</translation>
    </message>
    <message>
        <source>The issuer was entered as “%1”, and the server gives it as “%2”. The two must be the same, letter by letter.</source>
        <translation>Der Issuer wurde als „%1“ eingegeben, und der Server nennt ihn „%2“. Beide müssen Buchstabe für Buchstabe gleich sein.</translation>
    </message>
    <message>
        <source>The server at %1 gives its issuer as “%2”, which is another one. Check the issuer in the connection&apos;s settings. If the server&apos;s is what you mean:</source>
        <translation>Der Server bei %1 nennt als seinen Issuer „%2“, und das ist ein anderer. Prüfen Sie den Issuer in den Einstellungen der Verbindung. Wenn Sie den des Servers meinen:</translation>
    </message>
    <message>
        <source>Enter the whole address in the setting %1.</source>
        <translation>Geben Sie in der Einstellung %1 die ganze Adresse ein.</translation>
    </message>
    <message>
        <source>%1 gives its %2 as the relative address “%3”, and only a whole one can be used.</source>
        <translation>%1 nennt als %2 die relative Adresse „%3“, und nur eine ganze ist brauchbar.</translation>
    </message>
    <message>
        <source>%1 gives its %2 as “%3”, which is not an https address, so nothing is sent there.</source>
        <translation>%1 nennt als %2 „%3“; das ist keine https-Adresse, deshalb wird dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 answers the request for its metadata with a redirect to %2, and redirects are not followed here.</source>
        <translation>%1 beantwortet die Frage nach den Metadaten mit einer Weiterleitung zu %2, und Weiterleitungen werden hier nicht befolgt.</translation>
    </message>
    <message>
        <source>Check the issuer in the connection&apos;s settings.</source>
        <translation>Prüfen Sie den Issuer in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>The issuer is probably “%1”.</source>
        <translation>Der Issuer ist wahrscheinlich „%1“.</translation>
    </message>
</context>
<context>
    <name>evergrant::DurableFile</name>
    <message>
        <source>The disk is full: %1 cannot be written. Make room on it.</source>
        <translation>Der Datenträger ist voll: %1 kann nicht geschrieben werden. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk or the folder is read-only.</source>
        <translation>%1 kann nicht geschrieben werden: Der Datenträger oder der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
</context>
<context>
    <name>evergrant::EmptyPage</name>
    <message>
        <source>Nothing to keep alive yet</source>
        <translation>Noch nichts am Leben zu halten</translation>
    </message>
    <message>
        <source>Sign in to a service once. Evergrant then renews the access by itself, and your scripts ask it for a token whenever they run.</source>
        <translation>Melden Sie sich einmal bei einem Dienst an. Danach erneuert Evergrant den Zugriff von selbst, und Ihre Skripte bekommen von ihm ein Token, sooft sie laufen.</translation>
    </message>
    <message>
        <source>A&amp;dd a connection</source>
        <translation>Verbindung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Try it with the practice provider</source>
        <translation>Mit dem Übungsanbieter a&amp;usprobieren</translation>
    </message>
    <message>
        <source>A pretend service on this computer: nothing can go wrong</source>
        <translation>Ein vorgetäuschter Dienst auf diesem Computer: Es kann nichts schiefgehen</translation>
    </message>
</context>
<context>
    <name>evergrant::EndpointService</name>
    <message>
        <source>The local endpoint does not listen. %1</source>
        <translation>Der lokale Endpunkt nimmt nichts entgegen. %1</translation>
    </message>
</context>
<context>
    <name>evergrant::EngineAlerts</name>
    <message>
        <source>%1 has no access token, so nobody can be signed in with it.</source>
        <translation>%1 hat kein Zugriffstoken, deshalb kann damit niemand angemeldet werden.</translation>
    </message>
</context>
<context>
    <name>evergrant::EngineMetrics</name>
    <message>
        <source>No metrics are written. %1</source>
        <translation>Es werden keine Metriken geschrieben. %1</translation>
    </message>
</context>
<context>
    <name>evergrant::Event</name>
    <message>
        <source>The event cannot be read: its field “%1” is missing or wrong.</source>
        <translation>Das Ereignis ist nicht lesbar: Sein Feld „%1“ fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>“%1” is not a level of the log. The levels are: %2.</source>
        <translation>„%1“ ist keine Stufe des Protokolls. Die Stufen sind: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::EventLog</name>
    <message>
        <source>The event log %1 cannot be read: %2.</source>
        <translation>Das Ereignisprotokoll %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>days: the log can be kept from %1 to %2 days.</source>
        <translation>days: Das Protokoll kann %1 bis %2 Tage aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>evergrant::FactsCard</name>
    <message>
        <source>Documentat&amp;ion</source>
        <translation>&amp;Dokumentation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where an account is, such as Data centre: us6</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What Evergrant knows about %1 is from its documentation.</source>
        <translation>Was Evergrant über %1 weiß, stammt aus der Dokumentation dort.</translation>
    </message>
    <message>
        <source>The steps for %1 may differ slightly in the portal.</source>
        <translation>Die Schritte für %1 können im Portal etwas anders aussehen.</translation>
    </message>
    <message>
        <source>Technical sources</source>
        <translation>Technische Quellen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, not verified: %2</source>
        <translation>%1, nicht geprüft: %2</translation>
    </message>
    <message>
        <source>Les&amp;s</source>
        <translation>Wen&amp;iger</translation>
    </message>
    <message>
        <source>Detail&amp;s</source>
        <translation>Deta&amp;ils</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantCodec</name>
    <message>
        <source>The stored tokens were written by a newer version of Evergrant. Install that version.</source>
        <translation>Die gespeicherten Token wurden von einer neueren Version von Evergrant geschrieben. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>The stored tokens are damaged and cannot be read.</source>
        <translation>Die gespeicherten Token sind beschädigt und nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantEnds</name>
    <message>
        <source>%1 ends this sign-in on %2, however often it is renewed. Somebody has to sign in again before then.</source>
        <translation>%1 beendet diese Anmeldung am %2, egal wie oft sie erneuert wird. Vorher muss sich jemand neu anmelden.</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantLife</name>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>as in “on 8 Dec 2026” or “on Fri 16:40”</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>The authorization ends in %1.</source>
        <comment>as in “13 days”</comment>
        <translation>Die Zustimmung gilt noch %1.</translation>
    </message>
    <message>
        <source>The authorization ends %1.</source>
        <comment>as in “at 16:40” or “tomorrow 06:48”</comment>
        <translation>Die Zustimmung läuft %1 ab.</translation>
    </message>
    <message>
        <source>Sign in again within %1.</source>
        <comment>as in “13 days”</comment>
        <translation>Neu anmelden: noch %1 Zeit.</translation>
    </message>
    <message>
        <source>Sign in again before %1.</source>
        <comment>as in “16:40” or “tomorrow 06:48”</comment>
        <translation>Neu anmelden bis %1.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Change the settings within %1.</source>
        <comment>as in “13 days”</comment>
        <translation>Einstellungen ändern: noch %1 Zeit.</translation>
    </message>
    <message>
        <source>Change the settings before %1.</source>
        <comment>as in “21 Mar 2026”</comment>
        <translation>Einstellungen ändern bis %1.</translation>
    </message>
    <message>
        <source>Enter a new client secret within %1.</source>
        <comment>as in “13 days”</comment>
        <translation>Neues Client-Secret eingeben: noch %1 Zeit.</translation>
    </message>
    <message>
        <source>Enter a new client secret before %1.</source>
        <comment>as in “16:40” or “tomorrow 06:48”</comment>
        <translation>Neues Client-Secret eingeben bis %1.</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>change the settings before %1</source>
        <translation>Einstellungen ändern bis %1</translation>
    </message>
    <message>
        <source>“%1” is not an end of an authorization. They are: %2.</source>
        <translation>„%1“ ist kein Ende einer Zustimmung. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>%1 lets an authorization that nobody uses end, this one %2. It has to be renewed before then; otherwise somebody has to sign in again.</source>
        <comment>%2 as in “on 8 Dec 2026” or “tomorrow 06:48”</comment>
        <translation>%1 lässt eine Zustimmung, die niemand nutzt, ablaufen, diese %2. Vorher muss sie erneuert werden; sonst muss sich jemand neu anmelden.</translation>
    </message>
    <message>
        <source>authorization ends %1</source>
        <translation>Zustimmung gilt bis %1</translation>
    </message>
    <message>
        <source>%1 ends this authorization %2, however often it is renewed. Signing in again before then interrupts nothing.</source>
        <translation>%1 beendet diese Zustimmung %2, egal wie oft sie erneuert wird. Eine neue Anmeldung davor unterbricht nichts.</translation>
    </message>
    <message>
        <source>sign in again before %1</source>
        <translation>neu anmelden bis %1</translation>
    </message>
    <message>
        <source>At %1 a client secret ends some time after it was made, this one %2 at the latest. Make a new one in the provider&apos;s portal and enter it here.</source>
        <translation>Bei %1 läuft ein Client-Secret einige Zeit nach dem Erstellen ab, dieses spätestens %2. Erstellen Sie im Portal des Anbieters ein neues und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>dem Anbieter</translation>
    </message>
    <message>
        <source>client secret ends %1</source>
        <translation>Client-Secret gilt bis %1</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantPage</name>
    <message>
        <source>&amp;Which one is mine?</source>
        <translation>Welche ist &amp;meine?</translation>
    </message>
    <message>
        <source>%1 – the usual way</source>
        <translation>%1 – der übliche Weg</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantStore</name>
    <message>
        <source>The attempt %1 is not in the journal.</source>
        <translation>Der Versuch %1 steht nicht im Journal.</translation>
    </message>
    <message>
        <source>“%1” is not an outcome that can be recorded here.</source>
        <translation>„%1“ ist kein Ergebnis, das hier festgehalten werden kann.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored in %1. Make room on it.</source>
        <translation>Der Datenträger ist voll, deshalb kann in %1 nichts gespeichert werden. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Nothing can be stored in %1: the disk or the file is read-only.</source>
        <translation>In %1 kann nichts gespeichert werden: Der Datenträger oder die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The grant store %1 is damaged; it was left as it is. Put back a backup of it. Without one, move the file away and authorize every connection again.</source>
        <translation>Der Grant-Speicher %1 ist beschädigt; er wurde gelassen, wie er ist. Setzen Sie eine Sicherung davon ein. Gibt es keine, verschieben Sie die Datei und autorisieren Sie alle Verbindungen neu.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>Ein anderes Programm hält %1 gesperrt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Evergrant. Use that version.</source>
        <translation>%1 wurde von einer neueren Version von Evergrant geschrieben. Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>The answer belongs to tokens that have been replaced by newer ones since; it was not stored.</source>
        <translation>Die Antwort gehört zu Token, die inzwischen durch neuere ersetzt wurden; sie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>An earlier renewal of these tokens is not concluded yet, so no other was begun.</source>
        <translation>Eine frühere Erneuerung dieser Token ist noch nicht abgeschlossen, deshalb wurde keine weitere begonnen.</translation>
    </message>
    <message>
        <source>The grant store %1 failed: %2.</source>
        <translation>Fehler im Grant-Speicher %1: %2.</translation>
    </message>
    <message>
        <source>The profile key does not fit the stored grants in %1: it belongs to another profile, or was replaced.</source>
        <translation>Der Profilschlüssel passt nicht zu den gespeicherten Zustimmungen in %1: Er gehört zu einem anderen Profil oder wurde ersetzt.</translation>
    </message>
    <message>
        <source>The grant store %1 belongs to another profile and cannot be opened with this one. Put back the profile.json that belongs to it.</source>
        <translation>Der Grant-Speicher %1 gehört zu einem anderen Profil und kann mit diesem nicht geöffnet werden. Setzen Sie die dazugehörige profile.json wieder ein.</translation>
    </message>
    <message>
        <source>The grant store %1 cannot be read: %2.</source>
        <translation>Der Grant-Speicher %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The grant store %1 could not be read to its end, so nothing was changed.</source>
        <translation>Der Grant-Speicher %1 konnte nicht bis zum Ende gelesen werden, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The old grant store could not be put aside, so nothing was changed. %1</source>
        <translation>Der alte Grant-Speicher konnte nicht beiseitegelegt werden, deshalb wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>The stored secrets of the connection %1 are damaged. Put back a backup, or authorize again.</source>
        <translation>Die gespeicherten Secrets der Verbindung %1 sind beschädigt. Setzen Sie eine Sicherung ein, oder autorisieren Sie neu.</translation>
    </message>
    <message>
        <source>The stored grants are locked: the profile key has not been read from the keyring yet.</source>
        <translation>Die gespeicherten Zustimmungen sind gesperrt: Der Profilschlüssel wurde noch nicht aus dem Schlüsselbund gelesen.</translation>
    </message>
</context>
<context>
    <name>evergrant::Handover</name>
    <message>
        <source>Delivery “%1”: %2</source>
        <comment>%2 is a place, such as a path</comment>
        <translation>Übergabe „%1“: %2</translation>
    </message>
    <message>
        <source>Sync job “%1”: %2</source>
        <comment>%2 is a program</comment>
        <translation>Auftrag „%1“: %2</translation>
    </message>
    <message>
        <source>Program “%1”, over the local endpoint</source>
        <translation>Programm „%1“, über den lokalen Endpunkt</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>a number of days from 1 to 365 is expected</source>
        <translation>eine Anzahl von 1 bis 365 Tagen wird erwartet</translation>
    </message>
    <message>
        <source>one line of text is expected</source>
        <translation>eine Zeile Text wird erwartet</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”: %3.</source>
        <comment>%1 is a field of the handover sheet</comment>
        <translation>„%1“ kann nicht „%2“ sein: %3.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie da ist</translation>
    </message>
    <message>
        <source>What breaks without it</source>
        <translation>Was ohne sie ausfällt</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Wo sie verwendet wird</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name for scripts</source>
        <translation>Name für Skripte</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Wie es um sie steht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>Eingerichtet von</translation>
    </message>
    <message>
        <source>Authorized by</source>
        <translation>Autorisiert von</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who can repair it</source>
        <translation>Wer sie reparieren kann</translation>
    </message>
    <message>
        <source>Second person who can</source>
        <translation>Zweite Person, die es kann</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Nobody is named who can repair it. Name two people: %1</source>
        <comment>%1 is a command</comment>
        <translation>Es ist niemand genannt, der sie reparieren kann. Nennen Sie zwei Personen: %1</translation>
    </message>
    <message>
        <source>One person alone</source>
        <translation>Nur eine Person</translation>
    </message>
    <message>
        <source>Only %1 can repair it. Name a second person: %2</source>
        <comment>%2 is a command</comment>
        <translation>Nur %1 kann sie reparieren. Nennen Sie eine zweite Person: %2</translation>
    </message>
    <message>
        <source>If it needs a person</source>
        <translation>Wenn jemand gebraucht wird</translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation>Dasselbe im Terminal</translation>
    </message>
    <message>
        <source>Spare key</source>
        <translation>Ersatzschlüssel</translation>
    </message>
    <message>
        <source>A second sign-in is kept, and takes over by itself where the first is lost.</source>
        <translation>Es gibt eine zweite Anmeldung; sie übernimmt von selbst, wenn die erste verloren geht.</translation>
    </message>
    <message>
        <source>Where Evergrant runs</source>
        <translation>Wo Evergrant läuft</translation>
    </message>
    <message>
        <source>Sign in there: %1</source>
        <comment>%1 is a command</comment>
        <translation>Melden Sie sich dort an: %1</translation>
    </message>
    <message>
        <source>If the first person does not answer</source>
        <translation>Wenn die erste Person nicht antwortet</translation>
    </message>
    <message>
        <source>On the computer %1.</source>
        <translation>Auf dem Computer %1.</translation>
    </message>
    <message>
        <source>On the computer %1, for the user %2.</source>
        <translation>Auf dem Computer %1, für den Benutzer %2.</translation>
    </message>
    <message>
        <source>On the computer %1, for the user %2, in the folder %3.</source>
        <translation>Auf dem Computer %1, für den Benutzer %2, im Ordner %3.</translation>
    </message>
    <message>
        <source>Portal of the service</source>
        <translation>Portal des Dienstes</translation>
    </message>
    <message>
        <source>Application ID (client ID)</source>
        <translation>Anwendungs-ID (Client-ID)</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was sie darf</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Ends if unused</source>
        <translation>Läuft ungenutzt ab</translation>
    </message>
    <message>
        <source>%1, unless it is renewed before; Evergrant does that by itself</source>
        <translation>%1, wenn sie nicht vorher erneuert wird; Evergrant tut das von selbst</translation>
    </message>
    <message>
        <source>Ends in any case</source>
        <translation>Läuft spätestens ab</translation>
    </message>
    <message>
        <source>%1; somebody has to sign in before</source>
        <translation>%1; vorher muss sich jemand neu anmelden</translation>
    </message>
    <message>
        <source>Secret ends</source>
        <translation>Secret läuft ab</translation>
    </message>
    <message>
        <source>%1 at the latest; make a new one in the portal before</source>
        <translation>spätestens %1; erstellen Sie vorher im Portal ein neues</translation>
    </message>
    <message>
        <source>Limits of the service</source>
        <translation>Grenzen des Dienstes</translation>
    </message>
    <message>
        <source>Open Evergrant, from the tray or the menu of programs.</source>
        <translation>Öffnen Sie Evergrant, aus dem Infobereich oder dem Programmmenü.</translation>
    </message>
    <message>
        <source>Choose “%1” in the list at the left.</source>
        <translation>Wählen Sie links in der Liste „%1“.</translation>
    </message>
    <message>
        <source>Make a new secret or key at %1.</source>
        <translation>Erstellen Sie bei %1 ein neues Secret oder einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Make a new secret or key at %1: %2</source>
        <translation>Erstellen Sie bei %1 ein neues Secret oder einen neuen Schlüssel: %2</translation>
    </message>
    <message>
        <source>In Evergrant press More, then “Replace key…”.</source>
        <translation>Drücken Sie in Evergrant „Mehr“, dann „Schlüssel ersetzen…“.</translation>
    </message>
    <message>
        <source>Open the address that is shown, on any device, and enter the code.</source>
        <translation>Öffnen Sie die angezeigte Adresse auf einem beliebigen Gerät und geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>Sign in to %1 with the account of the integration, not with your own.</source>
        <translation>Melden Sie sich bei %1 mit dem Konto der Integration an, nicht mit Ihrem eigenen.</translation>
    </message>
    <message>
        <source>Sign in to %1 as “%2”, not with an account of your own.</source>
        <translation>Melden Sie sich bei %1 als „%2“ an, nicht mit einem eigenen Konto.</translation>
    </message>
    <message>
        <source>Handover sheet of Evergrant, %1. There is nothing secret in it.</source>
        <translation>Übergabeblatt von Evergrant, %1. Es enthält nichts Geheimes.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Password and second factor</source>
        <translation>Passwort und zweiter Faktor</translation>
    </message>
    <message>
        <source>Not on this sheet. Kept: %1</source>
        <comment>%1 is a line to write on</comment>
        <translation>Nicht auf diesem Blatt. Aufbewahrt: %1</translation>
    </message>
    <message>
        <source>If nothing is written here, ask: %1</source>
        <comment>%1 is a person</comment>
        <translation>Wenn hier nichts steht, fragen Sie: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it is, and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Integrations work until %1, and fail from then on.</source>
        <translation>Integrationen funktionieren bis %1 und fallen danach aus.</translation>
    </message>
    <message>
        <source>Integrations fail; they have had no access since %1.</source>
        <translation>Integrationen fallen aus; sie haben keinen Zugang seit %1.</translation>
    </message>
    <message>
        <source>Integrations fail now.</source>
        <translation>Integrationen fallen jetzt aus.</translation>
    </message>
    <message>
        <source>Before anything happens</source>
        <translation>Bevor etwas geschieht</translation>
    </message>
    <message>
        <source>Make a copy of the settings, and keep it with this sheet; there is nothing secret in it: %1</source>
        <comment>%1 is a command</comment>
        <translation>Erstellen Sie eine Kopie der Einstellungen und bewahren Sie sie bei diesem Blatt auf; sie enthält nichts Geheimes: %1</translation>
    </message>
    <message>
        <source>If you signed in with another account</source>
        <translation>Wenn Sie sich mit einem anderen Konto angemeldet haben</translation>
    </message>
    <message>
        <source>After the repair</source>
        <translation>Nach der Reparatur</translation>
    </message>
    <message>
        <source>If that computer is lost</source>
        <translation>Wenn jener Computer verloren ist</translation>
    </message>
    <message>
        <source>Without a browser there, open the address that this prints on a phone or another computer, and enter the code: %1</source>
        <comment>%1 is a command</comment>
        <translation>Ohne Browser dort öffnen Sie die Adresse, die dieser Befehl ausgibt, auf einem Telefon oder einem anderen Computer und geben Sie den Code ein: %1</translation>
    </message>
    <message>
        <source>Without a browser there, open the address that this prints on another computer, sign in, and paste the address of the page that does not load: %1</source>
        <comment>%1 is a command</comment>
        <translation>Ohne Browser dort öffnen Sie die Adresse, die dieser Befehl ausgibt, auf einem anderen Computer, melden Sie sich an und fügen Sie die Adresse der Seite ein, die nicht lädt: %1</translation>
    </message>
    <message>
        <source>Give it the secret or key (whoever administers %1 can make a new one): %2</source>
        <comment>%2 is a command</comment>
        <translation>Geben Sie ihr das Secret oder den Schlüssel (wer %1 verwaltet, kann beides neu erstellen): %2</translation>
    </message>
    <message>
        <source>Give it the secret or key (a new one is made at %1): %2</source>
        <comment>%1 is an address, %2 a command</comment>
        <translation>Geben Sie ihr das Secret oder den Schlüssel (neu erstellt wird beides auf %1): %2</translation>
    </message>
    <message>
        <source>Agree to what %1 asks. The mark of the connection turns green: it works.</source>
        <translation>Stimmen Sie dem zu, was %1 fragt. Das Zeichen der Verbindung wird grün: Es funktioniert.</translation>
    </message>
    <message>
        <source>With the new secret or key at hand, type: %1</source>
        <comment>%1 is a command</comment>
        <translation>Mit dem neuen Secret oder Schlüssel zur Hand geben Sie ein: %1</translation>
    </message>
    <message>
        <source>Type this, then open the address that it prints on any device, and enter the code: %1</source>
        <comment>%1 is a command</comment>
        <translation>Geben Sie dies ein, öffnen Sie dann die ausgegebene Adresse auf einem beliebigen Gerät und geben Sie den Code ein: %1</translation>
    </message>
    <message>
        <source>Type this; a browser opens: %1</source>
        <comment>%1 is a command</comment>
        <translation>Geben Sie dies ein; ein Browser öffnet sich: %1</translation>
    </message>
    <message>
        <source>Sign in with the account of the integration, and agree.</source>
        <translation>Melden Sie sich mit dem Konto der Integration an und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>Sign in as “%1”, and agree.</source>
        <translation>Melden Sie sich als „%1“ an und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>It works when this says “healthy”: %1</source>
        <comment>%1 is a command; the word is not translated</comment>
        <translation>Es funktioniert, wenn dieser Befehl „healthy“ sagt: %1</translation>
    </message>
    <message>
        <source>Sign out in the browser, or use a private window, and sign in again: %1</source>
        <comment>%1 is a command</comment>
        <translation>Melden Sie sich im Browser ab oder verwenden Sie ein privates Fenster, und melden Sie sich neu an: %1</translation>
    </message>
    <message>
        <source>Evergrant does not know the account of this connection, so it may not notice.</source>
        <translation>Evergrant kennt das Konto dieser Verbindung nicht und bemerkt es deshalb vielleicht nicht.</translation>
    </message>
    <message>
        <source>Evergrant replaces nothing before somebody agrees: keep “%1” where it asks. In a terminal, answer N.</source>
        <translation>Evergrant ersetzt nichts, bevor jemand zustimmt: Behalten Sie „%1“, wenn es fragt. Antworten Sie im Terminal mit N.</translation>
    </message>
    <message>
        <source>To take the other sign-in back at the service: %1</source>
        <comment>%1 is a command</comment>
        <translation>Um die andere Anmeldung beim Dienst zu widerrufen: %1</translation>
    </message>
    <message>
        <source>What integrations missed in the meantime may have to be started again, where they run.</source>
        <translation>Was Integrationen inzwischen versäumt haben, muss vielleicht neu gestartet werden, dort, wo sie laufen.</translation>
    </message>
    <message>
        <source>A run that was missed in the meantime may have to be started again: %1</source>
        <comment>%1 is one command or more</comment>
        <translation>Ein inzwischen versäumter Lauf muss vielleicht neu gestartet werden: %1</translation>
    </message>
    <message>
        <source>The second person may look at any time how it is, and until when integrations still work: %1</source>
        <comment>%1 is a command</comment>
        <translation>Die zweite Person darf jederzeit nachsehen, wie es um sie steht und bis wann Integrationen noch funktionieren: %1</translation>
    </message>
    <message>
        <source>Where integrations fail, or soon will, do not wait: both people named here may repair it at once.</source>
        <translation>Wenn Integrationen ausfallen oder bald ausfallen, warten Sie nicht: Beide hier genannten Personen dürfen sie sofort reparieren.</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise ask the first one, and wait %n day(s) for an answer. Then the second person repairs it.</source>
        <translation>
            <numerusform>Sonst fragen Sie die erste und warten Sie %n Tag auf eine Antwort. Danach repariert die zweite Person sie.</numerusform>
            <numerusform>Sonst fragen Sie die erste und warten Sie %n Tage auf eine Antwort. Danach repariert die zweite Person sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install Evergrant on another computer.</source>
        <translation>Installieren Sie Evergrant auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>There, make the connection again from the copy of its settings: %1</source>
        <comment>%1 is a command</comment>
        <translation>Legen Sie dort die Verbindung aus der Kopie ihrer Einstellungen neu an: %1</translation>
    </message>
    <message>
        <source>Paste it and press “Save”. The mark of the connection turns green: it works.</source>
        <translation>Fügen Sie ihn ein und drücken Sie „Speichern“. Das Zeichen der Verbindung wird grün: Es funktioniert.</translation>
    </message>
    <message>
        <source>Choose the file with the new key and press “Save”. The mark of the connection turns green: it works.</source>
        <translation>Wählen Sie die Datei mit dem neuen Schlüssel und drücken Sie „Speichern“. Das Zeichen der Verbindung wird grün: Es funktioniert.</translation>
    </message>
    <message>
        <source>Press “%1”. Where that button is not shown, press More and then the same there.</source>
        <comment>%1 is a button</comment>
        <translation>Drücken Sie „%1“. Fehlt diese Schaltfläche, drücken Sie „Mehr“ und dann dort dasselbe.</translation>
    </message>
</context>
<context>
    <name>evergrant::HandoverDialog</name>
    <message>
        <source>Handover sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>For whoever looks after this next: print it or keep it with your papers. There is nothing secret in it.</source>
        <translation>Für alle, die sich als Nächste darum kümmern: Drucken Sie es aus oder legen Sie es zu Ihren Unterlagen. Es enthält nichts Geheimes.</translation>
    </message>
    <message>
        <source>Connections on the sheet</source>
        <translation>Verbindungen auf dem Blatt</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>All %1 connections</source>
        <translation>Alle %1 Verbindungen</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>handover</source>
        <comment>name of a file</comment>
        <translation>uebergabe</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::Health</name>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 could not be reached %2.</source>
        <translation>%1 war %2 nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 refused the renewal.</source>
        <translation>%1 hat die Erneuerung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused the renewal %2.</source>
        <translation>%1 hat die Erneuerung %2 abgelehnt.</translation>
    </message>
    <message>
        <source>The last attempt was cancelled.</source>
        <translation>Der letzte Versuch wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Evergrant was interrupted before an answer of %1 was stored.</source>
        <translation>Evergrant wurde unterbrochen, bevor eine Antwort von %1 gespeichert war.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>dem Anbieter</translation>
    </message>
    <message>
        <source>%1 answered %2 without a reason.</source>
        <comment>%2: as in 400</comment>
        <translation>%1 hat mit %2 geantwortet, ohne Begründung.</translation>
    </message>
    <message>
        <source>%1 gave no usable answer %2.</source>
        <translation>%1 hat %2 keine brauchbare Antwort gegeben.</translation>
    </message>
    <message>
        <source>%1 gave no usable answer.</source>
        <translation>%1 hat keine brauchbare Antwort gegeben.</translation>
    </message>
    <message>
        <source>the network wants a sign-in</source>
        <translation>das Netzwerk verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>renewing fails</source>
        <translation>Erneuern schlägt fehl</translation>
    </message>
    <message>
        <source>provider did not answer</source>
        <translation>Anbieter hat nicht geantwortet</translation>
    </message>
    <message>
        <source>provider answered %1</source>
        <comment>as in 400</comment>
        <translation>Anbieter hat mit %1 geantwortet</translation>
    </message>
    <message>
        <source>%1, last tried %2</source>
        <translation>%1, zuletzt versucht %2</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Noch nicht verbunden.</translation>
    </message>
    <message>
        <source>Nobody has to sign in, but the secret or key for %1 is missing.</source>
        <translation>Niemand muss sich anmelden, aber das Secret oder der Schlüssel von %1 fehlt.</translation>
    </message>
    <message>
        <source>secret or key is missing</source>
        <translation>Secret oder Schlüssel fehlt</translation>
    </message>
    <message>
        <source>The last attempt did not finish.</source>
        <translation>Der letzte Versuch wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Sign in to %1 once; from then on Evergrant renews by itself.</source>
        <translation>Melden Sie sich einmal bei %1 an; von da an erneuert Evergrant von selbst.</translation>
    </message>
    <message>
        <source>not authorized yet</source>
        <translation>noch nicht autorisiert</translation>
    </message>
    <message>
        <source>Renewed by itself %1.</source>
        <comment>as in “at 06:48” or “Wed 22:10”</comment>
        <translation>Von selbst erneuert %1.</translation>
    </message>
    <message>
        <source>Next renewal about %1; what is in hand lasts until %2.</source>
        <translation>Nächste Erneuerung etwa %1; der jetzige Zugriff gilt bis %2.</translation>
    </message>
    <message>
        <source>Next renewal about %1.</source>
        <translation>Nächste Erneuerung etwa %1.</translation>
    </message>
    <message>
        <source>What is in hand lasts until %1.</source>
        <translation>Der jetzige Zugriff gilt bis %1.</translation>
    </message>
    <message>
        <source>The access does not expire; it was last checked %1.</source>
        <translation>Der Zugriff läuft nicht ab; zuletzt geprüft %1.</translation>
    </message>
    <message>
        <source>The access does not expire.</source>
        <translation>Der Zugriff läuft nicht ab.</translation>
    </message>
    <message>
        <source>How long the access lasts is not known.</source>
        <translation>Wie lange der Zugriff gilt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is being renewed right now.</source>
        <translation>Er wird gerade erneuert.</translation>
    </message>
    <message>
        <source>Everything works. Nothing to do.</source>
        <translation>Alles funktioniert. Nichts zu tun.</translation>
    </message>
    <message>
        <source>renews %1</source>
        <comment>“at 16:30” or “tomorrow 06:48”</comment>
        <translation>Erneuerung %1</translation>
    </message>
    <message>
        <source>renews now</source>
        <translation>wird jetzt erneuert</translation>
    </message>
    <message>
        <source>works until %1</source>
        <translation>gilt bis %1</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>Everything works for now.</source>
        <translation>Noch funktioniert alles.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Renewing right now.</source>
        <translation>Wird gerade erneuert.</translation>
    </message>
    <message>
        <source>This takes a few seconds. Integrations wait that long.</source>
        <translation>Das dauert einige Sekunden. So lange warten Integrationen.</translation>
    </message>
    <message>
        <source>renewing now</source>
        <translation>wird gerade erneuert</translation>
    </message>
    <message>
        <source>The next renewal is about %1.</source>
        <translation>Die nächste Erneuerung ist etwa %1.</translation>
    </message>
    <message>
        <source>The renewal starts in a moment, or as soon as an integration asks.</source>
        <translation>Die Erneuerung beginnt gleich, oder sobald eine Integration fragt.</translation>
    </message>
    <message>
        <source>A renewal is due.</source>
        <translation>Eine Erneuerung ist fällig.</translation>
    </message>
    <message>
        <source>The last access has ended.</source>
        <translation>Der letzte Zugriff ist abgelaufen.</translation>
    </message>
    <message>
        <source>renewal is due</source>
        <translation>Erneuerung ist fällig</translation>
    </message>
    <message>
        <source>Renewing does not work at the moment.</source>
        <translation>Das Erneuern funktioniert zurzeit nicht.</translation>
    </message>
    <message>
        <source>Not working.</source>
        <translation>Funktioniert nicht.</translation>
    </message>
    <message>
        <source>The last renewal failed.</source>
        <translation>Die letzte Erneuerung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Integrations do not work until a renewal succeeds.</source>
        <translation>Integrationen funktionieren erst wieder, wenn eine Erneuerung gelingt.</translation>
    </message>
    <message>
        <source>not working · %1</source>
        <translation>funktioniert nicht · %1</translation>
    </message>
    <message>
        <source>The next renewal may fail.</source>
        <translation>Die nächste Erneuerung schlägt vielleicht fehl.</translation>
    </message>
    <message>
        <source>An answer of %1 was lost on the way.</source>
        <translation>Eine Antwort von %1 ging unterwegs verloren.</translation>
    </message>
    <message>
        <source>Evergrant tries once more before that; signing in again now is the safe way.</source>
        <translation>Evergrant versucht es vorher noch einmal; sicherer ist, wenn Sie sich jetzt neu anmelden.</translation>
    </message>
    <message>
        <source>renewal at risk</source>
        <translation>Erneuerung gefährdet</translation>
    </message>
    <message>
        <source>This computer refused to store it.</source>
        <translation>Dieser Computer hat das Speichern verweigert.</translation>
    </message>
    <message>
        <source>The renewed access is not saved yet.</source>
        <translation>Der erneuerte Zugriff ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Evergrant holds it in memory and keeps trying: do not switch this computer off.</source>
        <translation>Evergrant hält ihn im Arbeitsspeicher und versucht es weiter: Schalten Sie diesen Computer nicht aus.</translation>
    </message>
    <message>
        <source>Integrations do not work until it is saved.</source>
        <translation>Integrationen funktionieren erst wieder, wenn er gespeichert ist.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 needs a new sign-in.</source>
        <translation>%1 braucht eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Integrations do not work until you have signed in.</source>
        <translation>Integrationen funktionieren erst wieder, wenn Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>neu anmelden</translation>
    </message>
    <message>
        <source>The settings need a correction.</source>
        <translation>Die Einstellungen müssen korrigiert werden.</translation>
    </message>
    <message>
        <source>%1 does not accept the settings of this connection.</source>
        <translation>%1 nimmt die Einstellungen dieser Verbindung nicht an.</translation>
    </message>
    <message>
        <source>Integrations do not work until this is corrected.</source>
        <translation>Integrationen funktionieren erst wieder, wenn das korrigiert ist.</translation>
    </message>
    <message>
        <source>No answer was lost here: either the access was withdrawn, or somebody else renewed it with a copy of this profile, or this computer was restored from a backup.</source>
        <translation>Hier ging keine Antwort verloren: Entweder wurde der Zugriff entzogen, oder jemand anderes hat ihn mit einer Kopie dieses Profils erneuert, oder dieser Computer wurde aus einer Sicherung wiederhergestellt.</translation>
    </message>
    <message>
        <source>The key of the stored access is lost.</source>
        <translation>Der Schlüssel zum gespeicherten Zugriff ist verloren.</translation>
    </message>
    <message>
        <source>The keyring cannot be used.</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Until then nothing is sent and nothing is deleted.</source>
        <translation>Bis dahin wird nichts gesendet und nichts gelöscht.</translation>
    </message>
    <message>
        <source>key is lost</source>
        <translation>Schlüssel verloren</translation>
    </message>
    <message>
        <source>keyring cannot be used</source>
        <translation>Schlüsselbund nicht verwendbar</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Evergrant cannot read its keys, so nothing is sent and nothing is lost.</source>
        <translation>Evergrant kann seine Schlüssel nicht lesen, deshalb wird nichts gesendet, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Integrations work again as soon as the keyring is unlocked.</source>
        <translation>Integrationen funktionieren wieder, sobald der Schlüsselbund entsperrt ist.</translation>
    </message>
    <message>
        <source>keyring is locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Paused. Nothing is renewed.</source>
        <translation>Angehalten. Es wird nichts erneuert.</translation>
    </message>
    <message>
        <source>This profile was copied. Renewing in two places would end the access for both: resume if this is the place that is used now, and stop the other.</source>
        <translation>Dieses Profil wurde kopiert. An zwei Orten zu erneuern würde den Zugriff für beide beenden: Setzen Sie fort, wenn jetzt dieser Ort verwendet wird, und beenden Sie den anderen.</translation>
    </message>
    <message>
        <source>Somebody paused this connection.</source>
        <translation>Jemand hat diese Verbindung angehalten.</translation>
    </message>
    <message>
        <source>Integrations do not work until it is resumed.</source>
        <translation>Integrationen funktionieren erst wieder, wenn sie fortgesetzt wird.</translation>
    </message>
    <message>
        <source>paused: this is a copy</source>
        <translation>angehalten: Dies ist eine Kopie</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Trying it right now.</source>
        <translation>Wird gerade versucht.</translation>
    </message>
    <message>
        <source>%1 is asked; nobody has to sign in.</source>
        <translation>%1 wird gefragt; niemand muss sich anmelden.</translation>
    </message>
    <message>
        <source>trying it now</source>
        <translation>wird gerade versucht</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in.</source>
        <translation>Wartet darauf, dass sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>Finish signing in to %1 in the browser, or on the other device.</source>
        <translation>Schließen Sie die Anmeldung bei %1 im Browser oder auf dem anderen Gerät ab.</translation>
    </message>
    <message>
        <source>Integrations work again after that.</source>
        <translation>Danach funktionieren Integrationen wieder.</translation>
    </message>
    <message>
        <source>waiting for the sign-in</source>
        <translation>wartet auf die Anmeldung</translation>
    </message>
    <message>
        <source>Integrations have had no access since %1.</source>
        <translation>Integrationen haben seit %1 keinen Zugriff.</translation>
    </message>
    <message>
        <source>Integrations keep working.</source>
        <translation>Integrationen funktionieren weiter.</translation>
    </message>
    <message>
        <source>Integrations keep working until %1 today.</source>
        <translation>Integrationen funktionieren heute noch bis %1.</translation>
    </message>
    <message>
        <source>Integrations keep working until %1.</source>
        <translation>Integrationen funktionieren noch bis %1.</translation>
    </message>
    <message>
        <source>Evergrant keeps trying.</source>
        <translation>Evergrant versucht es weiter.</translation>
    </message>
    <message>
        <source>Evergrant tries again %1.</source>
        <translation>Evergrant versucht es %1 wieder.</translation>
    </message>
    <message>
        <source>%1 · works until %2</source>
        <translation>%1 · gilt bis %2</translation>
    </message>
    <message>
        <source>%1 · still works</source>
        <translation>%1 · gilt noch</translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>settings need a correction</source>
        <translation>Einstellungen zu korrigieren</translation>
    </message>
    <message>
        <source>“%1” is not a state of a connection. The states are: %2.</source>
        <translation>„%1“ ist kein Zustand einer Verbindung. Die Zustände sind: %2.</translation>
    </message>
    <message>
        <source>Integrations do not work here any more.</source>
        <translation>Integrationen funktionieren hier nicht mehr.</translation>
    </message>
    <message>
        <source>Integrations keep working here until %1.</source>
        <translation>Integrationen funktionieren hier noch bis %1.</translation>
    </message>
    <message>
        <source>Integrations keep working here.</source>
        <translation>Integrationen funktionieren hier weiter.</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>umgezogen</translation>
    </message>
    <message>
        <source>Moved away. Nothing is renewed here.</source>
        <translation>Umgezogen. Hier wird nichts erneuert.</translation>
    </message>
    <message>
        <source>It was exported to be moved (%1), and is renewed where that package was imported.</source>
        <translation>Sie wurde für einen Umzug exportiert (%1) und wird dort erneuert, wo das Paket importiert wurde.</translation>
    </message>
    <message>
        <source>When it works there, remove it here. Only if the package was lost: evergrant resume %1 --take-back</source>
        <translation>Wenn sie dort funktioniert, entfernen Sie sie hier. Nur wenn das Paket verloren ging: evergrant resume %1 --take-back</translation>
    </message>
    <message>
        <source>It came here with a package (%1), and was never renewed here since: probably that package was imported somewhere else, too, or taken back where it is from.</source>
        <translation>Sie kam mit einem Paket hierher (%1) und wurde seitdem hier nie erneuert: Wahrscheinlich wurde dieses Paket auch anderswo importiert oder dort zurückgenommen, wo es herkommt.</translation>
    </message>
    <message>
        <source>Paused until %1. Nothing is renewed.</source>
        <translation>Angehalten bis %1. Nichts wird erneuert.</translation>
    </message>
    <message>
        <source>Somebody paused this connection. It goes on by itself then.</source>
        <translation>Jemand hat diese Verbindung angehalten. Dann geht sie von selbst weiter.</translation>
    </message>
    <message>
        <source>Integrations do not work until then.</source>
        <translation>Integrationen funktionieren bis dahin nicht.</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>angehalten bis %1</translation>
    </message>
    <message>
        <source>Its pause is over, but that cannot be saved; Evergrant tries again.</source>
        <translation>Ihre Pause ist vorbei, aber das lässt sich nicht speichern; Evergrant versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked (%2).</source>
        <comment>%2: as in 429</comment>
        <translation>%1 begrenzt, wie oft angefragt werden darf (%2).</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>application ID, secret or key</source>
        <translation>Anwendungs-ID, Secret oder Schlüssel</translation>
    </message>
</context>
<context>
    <name>evergrant::Heartbeat</name>
    <message>
        <source>This is no address to call. It looks like https://HOST/PATH, without a user name; plain http is for this computer only.</source>
        <translation>Das ist keine Adresse zum Aufrufen. Sie sieht aus wie https://HOST/PATH, ohne Benutzername; einfaches http gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>%1: there is no such connection.</source>
        <translation>%1: Eine solche Verbindung gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>evergrant::HelpWindow</name>
    <message>
        <source>Evergrant help</source>
        <translation>Evergrant-Hilfe</translation>
    </message>
    <message>
        <source>← &amp;Overview</source>
        <translation>← Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Diagnostic bundle…</source>
        <translation>&amp;Diagnosepaket…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Rehearse a failure…</source>
        <translation>Ausfall &amp;proben…</translation>
    </message>
</context>
<context>
    <name>evergrant::HttpServer</name>
    <message>
        <source>%1 is not this computer. Only localhost, 127.0.0.1 and [::1] can be listened on.</source>
        <translation>%1 ist nicht dieser Computer. Möglich sind nur localhost, 127.0.0.1 und [::1].</translation>
    </message>
    <message>
        <source>This user may not listen on port %1.</source>
        <translation>Dieser Benutzer darf den Port %1 nicht verwenden.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by another program. Close it and try again.</source>
        <translation>Port %1 auf diesem Computer wird von einem anderen Programm verwendet. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by %2. Close it and try again.</source>
        <translation>Port %1 auf diesem Computer wird von %2 verwendet. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>evergrant::InputForm</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei auswählen: %1</translation>
    </message>
    <message>
        <source>%1 is missing. Please fill it in.</source>
        <translation>„%1“ fehlt. Bitte füllen Sie das Feld aus.</translation>
    </message>
    <message>
        <source>%1: there is no file %2 that can be read.</source>
        <translation>%1: Es gibt keine lesbare Datei %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::IntroPage</name>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;So funktioniert es</translation>
    </message>
</context>
<context>
    <name>evergrant::Introspection</name>
    <message>
        <source>%1 gave no usable answer about the token.</source>
        <translation>%1 hat keine brauchbare Antwort zum Token gegeben.</translation>
    </message>
    <message>
        <source>%1 does not let this client ask about its tokens. Check client ID and secret.</source>
        <translation>%1 lässt diesen Client nicht nach seinen Token fragen. Prüfen Sie Client-ID und Client-Secret.</translation>
    </message>
</context>
<context>
    <name>evergrant::JobActions</name>
    <message>
        <source>Remove the sync job?</source>
        <translation>Auftrag entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The sync job %1 is removed.</source>
        <translation>Der Auftrag %1 ist entfernt.</translation>
    </message>
</context>
<context>
    <name>evergrant::JobDialog</name>
    <message>
        <source>Add a sync job</source>
        <translation>Auftrag hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example: contacts</source>
        <translation>Zum Beispiel: kontakte</translation>
    </message>
    <message>
        <source>By a schedule</source>
        <translation>Nach Zeitplan</translation>
    </message>
    <message>
        <source>After each renewal of its tokens</source>
        <translation>Nach jeder Erneuerung seiner Token</translation>
    </message>
    <message>
        <source>By a schedule, and after each renewal</source>
        <translation>Nach Zeitplan und nach jeder Erneuerung</translation>
    </message>
    <message>
        <source>Only when somebody starts it</source>
        <translation>Nur wenn ihn jemand startet</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week</source>
        <translation>Minute, Stunde, Tag des Monats, Monat, Wochentag</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Choose one to begin with</source>
        <translation>Wählen Sie ein Beispiel für den Anfang</translation>
    </message>
    <message>
        <source>Every night at 2:30</source>
        <translation>Jede Nacht um 2:30 Uhr</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every quarter of an hour in office hours</source>
        <translation>Jede Viertelstunde während der Bürozeit</translation>
    </message>
    <message>
        <source>Every Monday at 6:00</source>
        <translation>Jeden Montag um 6:00 Uhr</translation>
    </message>
    <message>
        <source>On the first of each month at 6:00</source>
        <translation>Am Ersten jedes Monats um 6:00 Uhr</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>With its arguments: /opt/sync/contacts --all</source>
        <translation>Mit seinen Argumenten: /opt/sync/contacts --all</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a title, and a name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>This computer&apos;s; for example Europe/Berlin</source>
        <translation>Die dieses Computers; zum Beispiel Europe/Berlin</translation>
    </message>
    <message>
        <source>1h; for example 90s, 10m or 2d</source>
        <translation>1h; zum Beispiel 90s, 10m oder 2d</translation>
    </message>
    <message>
        <source>0; so many after a failure</source>
        <translation>0; so viele nach einem Fehlschlag</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Weitere &amp;Optionen</translation>
    </message>
    <message>
        <source>Edit the sync job “%1”</source>
        <translation>Auftrag „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>%1. Next: %2.</source>
        <translation>%1. Nächster Lauf: %2.</translation>
    </message>
    <message>
        <source>Enter a schedule, or choose one of the examples.</source>
        <translation>Geben Sie einen Zeitplan ein oder wählen Sie eines der Beispiele.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>evergrant::JobPanel</name>
    <message>
        <source>&amp;Run now</source>
        <translation>Jetzt a&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Access tokens of</source>
        <translation>Zugriffstoken von</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>It has not run yet. Press “Run now” to try it.</source>
        <translation>Er ist noch nicht gelaufen. Drücken Sie „Jetzt ausführen“, um ihn auszuprobieren.</translation>
    </message>
    <message>
        <source>Output of the run</source>
        <translation>Ausgabe des Laufs</translation>
    </message>
    <message>
        <source>It has written nothing.</source>
        <translation>Er hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>in words, and as it was entered</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>No sync job runs until it is there again. What is shown here is what was known last.</source>
        <translation>Kein Auftrag läuft, bis er wieder da ist. Angezeigt wird der letzte bekannte Stand.</translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation>Der Hintergrunddienst läuft nicht.</translation>
    </message>
    <message>
        <source>Output of run %1</source>
        <translation>Ausgabe von Lauf %1</translation>
    </message>
    <message>
        <source>Output of run %1, which goes on</source>
        <translation>Ausgabe von Lauf %1, der noch andauert</translation>
    </message>
</context>
<context>
    <name>evergrant::JobStore</name>
    <message>
        <source>The disk is full, so nothing can be stored in %1. Make room on it.</source>
        <translation>Der Datenträger ist voll, deshalb kann in %1 nichts gespeichert werden. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Nothing can be stored in %1: the disk or the file is read-only.</source>
        <translation>In %1 kann nichts gespeichert werden: Der Datenträger oder die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file of the sync jobs, %1, is damaged; it was left as it is. Put back a backup of it, or move it away and add the jobs again; then run evergrant stop.</source>
        <translation>Die Datei der Aufträge, %1, ist beschädigt; sie wurde gelassen, wie sie ist. Setzen Sie eine Sicherung davon ein, oder verschieben Sie sie und fügen Sie die Aufträge neu hinzu; führen Sie dann evergrant stop aus.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>Ein anderes Programm hält %1 gesperrt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Evergrant. Use that version.</source>
        <translation>%1 wurde von einer neueren Version von Evergrant geschrieben. Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>The file %1 failed: %2.</source>
        <translation>Fehler in der Datei %1: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::JobsCard</name>
    <message>
        <source>Sync jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the sync job %1</source>
        <translation>Auftrag %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>evergrant::JobsPage</name>
    <message>
        <source>Add a jo&amp;b…</source>
        <translation>Auftra&amp;g hinzufügen…</translation>
    </message>
    <message>
        <source>Sync jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>No sync job yet</source>
        <translation>Noch kein Auftrag</translation>
    </message>
    <message>
        <source>A sync job is a program of yours that needs an access token: a nightly import, for example. Evergrant gives it the token, runs it by schedule or after each renewal, keeps what it wrote, and says after a failure whether it was the token.</source>
        <translation>Ein Auftrag ist ein eigenes Programm, das ein Zugriffstoken braucht: zum Beispiel ein nächtlicher Import. Evergrant gibt ihm das Token, startet es nach Zeitplan oder nach jeder Erneuerung, bewahrt seine Ausgabe auf und sagt nach einem Fehlschlag, ob es am Token lag.</translation>
    </message>
    <message>
        <source>Add a connection first: a sync job runs with its access token.</source>
        <translation>Fügen Sie zuerst eine Verbindung hinzu: Ein Auftrag läuft mit ihrem Zugriffstoken.</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyCustody</name>
    <message>
        <source>The profile key is a credential of systemd, and this background worker was not started by the unit that has it. Start the unit: systemctl start evergrant-worker@USER</source>
        <translation>Der Profilschlüssel ist ein Credential von systemd, und dieser Hintergrunddienst wurde nicht von der Unit gestartet, die es hat. Starten Sie die Unit: systemctl start evergrant-worker@USER</translation>
    </message>
    <message>
        <source>The profile key is being moved just now.</source>
        <translation>Der Profilschlüssel wird gerade verlegt.</translation>
    </message>
    <message>
        <source>It could not be noted where the profile key is, so it stays where it was: %1</source>
        <translation>Es konnte nicht festgehalten werden, wo der Profilschlüssel ist, deshalb bleibt er, wo er war: %1</translation>
    </message>
    <message>
        <source>The profile key is not sealed under a passphrase: it comes from %1.</source>
        <translation>Der Profilschlüssel ist nicht mit einer Passphrase versiegelt. Seine Herkunft: %1.</translation>
    </message>
    <message>
        <source>The background worker was started with --key-file, and would look for the key there the next time. Start it without first.</source>
        <translation>Der Hintergrunddienst wurde mit --key-file gestartet und würde den Schlüssel das nächste Mal dort suchen. Starten Sie ihn zuerst ohne.</translation>
    </message>
    <message>
        <source>The profile key is there already: %1.</source>
        <translation>Der Profilschlüssel ist schon dort: %1.</translation>
    </message>
    <message>
        <source>Another key is there than that of this profile: %1. Nothing was changed.</source>
        <translation>Dort ist ein anderer Schlüssel als der dieses Profils: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>the file is not as it was written.</source>
        <translation>die Datei ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyFiles</name>
    <message>
        <source>%1: %2 cannot be read: %3. Name the file itself; the background worker reads it as your user.</source>
        <translation>%1: %2 kann nicht gelesen werden: %3. Nennen Sie die Datei selbst; der Hintergrunddienst liest sie als Ihr Benutzer.</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>wie gespeichert</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyMaterial</name>
    <message>
        <source>The certificate belongs to another private key. Enter the two files that were made together.</source>
        <translation>Das Zertifikat gehört zu einem anderen privaten Schlüssel. Geben Sie die beiden Dateien an, die zusammen erstellt wurden.</translation>
    </message>
    <message>
        <source>The certificate ended on %1. Make a new one and upload it at the provider.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen. Erstellen Sie ein neues und laden Sie es beim Anbieter hoch.</translation>
    </message>
    <message>
        <source>The certificate begins only on %1. Is the clock of this computer right?</source>
        <translation>Das Zertifikat gilt erst ab %1. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>The certificate cannot be read. Its file must be in PEM form, with a line &quot;BEGIN CERTIFICATE&quot;.</source>
        <translation>Das Zertifikat ist nicht lesbar. Seine Datei muss in PEM-Form sein, mit einer Zeile „BEGIN CERTIFICATE“.</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyNote</name>
    <message>
        <source>The file key-source.json of the profile, which says where the profile key is kept, is damaged. Put it back from a backup.</source>
        <translation>Die Datei key-source.json des Profils, in der steht, wo der Profilschlüssel ist, ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyRescue</name>
    <message>
        <source>Enter the recovery code: evergrant doctor --recover-stdin.</source>
        <translation>Geben Sie den Wiederherstellungscode ein: evergrant doctor --recover-stdin.</translation>
    </message>
    <message>
        <source>No recovery code was made. If you can, put back what held the key (%1).</source>
        <translation>Es wurde kein Wiederherstellungscode erstellt. Stellen Sie nach Möglichkeit wieder her, was den Schlüssel enthielt (%1).</translation>
    </message>
    <message>
        <source>If that is impossible: evergrant doctor --begin-anew puts the stored grants aside, and you authorize again what the keyring has no copy of.</source>
        <translation>Wenn das unmöglich ist: evergrant doctor --begin-anew legt die gespeicherten Zustimmungen beiseite, und Sie autorisieren neu, wovon der Schlüsselbund keine Kopie hat.</translation>
    </message>
    <message>
        <source>No recovery code was made for the grants that are stored here.</source>
        <translation>Für die hier gespeicherten Zustimmungen wurde kein Wiederherstellungscode erstellt.</translation>
    </message>
</context>
<context>
    <name>evergrant::LateEventReader</name>
    <message>
        <source>There is no log yet.</source>
        <translation>Es gibt noch kein Protokoll.</translation>
    </message>
</context>
<context>
    <name>evergrant::Learned</name>
    <message>
        <source>The provider&apos;s answer names a “%1” that Evergrant does not send tokens to. Nothing was sent there.</source>
        <translation>Die Antwort des Anbieters nennt „%1“ mit einem Ziel, an das Evergrant keine Token sendet. Es wurde nichts dorthin gesendet.</translation>
    </message>
</context>
<context>
    <name>evergrant::LifeBar</name>
    <message>
        <source>%1 percent of its life left</source>
        <translation>noch %1 Prozent der Lebensdauer</translation>
    </message>
</context>
<context>
    <name>evergrant::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and name of a connection</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>evergrant::LogPage</name>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Show only one connection</source>
        <translation>Nur eine Verbindung zeigen</translation>
    </message>
    <message>
        <source>Show only some levels</source>
        <translation>Nur einige Stufen zeigen</translation>
    </message>
    <message>
        <source>Show only the latest</source>
        <translation>Nur das Neueste zeigen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Informationen und Ernsteres</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>Das Protokoll kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing in the log fits. Try a shorter search or another filter.</source>
        <translation>Nichts im Protokoll passt dazu. Versuchen Sie eine kürzere Suche oder einen anderen Filter.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every renewal and every failure will be noted here.</source>
        <translation>Es ist noch nichts geschehen. Jede Erneuerung und jeder Fehlschlag wird hier festgehalten.</translation>
    </message>
    <message>
        <source>&amp;Copy line</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Export the log as CSV or JSON</source>
        <translation>Protokoll als CSV oder JSON exportieren</translation>
    </message>
    <message>
        <source>evergrant-log.csv</source>
        <comment>name of a file</comment>
        <translation>evergrant-protokoll.csv</translation>
    </message>
    <message>
        <source>%1 lines are written to %2.</source>
        <translation>%1 Zeilen wurden in %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::LoopbackReplyHandler</name>
    <message>
        <source>The provider&apos;s answer holds neither a code nor an error.</source>
        <translation>Die Antwort des Anbieters enthält weder einen Code noch einen Fehler.</translation>
    </message>
    <message>
        <source>This is not the address of the page after the sign-in. It begins with %1 and has a question mark in it.</source>
        <translation>Das ist nicht die Adresse der Seite nach der Anmeldung. Sie beginnt mit %1 und enthält ein Fragezeichen.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Open the sign-in page of this one and paste the address that it leads to.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung. Öffnen Sie die Anmeldeseite von dieser und fügen Sie die Adresse ein, zu der sie führt.</translation>
    </message>
    <message>
        <source>The address is not complete: there is no code in it. Copy all of it.</source>
        <translation>Die Adresse ist nicht vollständig: Darin ist kein Code. Kopieren Sie sie ganz.</translation>
    </message>
    <message>
        <source>This sign-in is over already.</source>
        <translation>Diese Anmeldung ist schon vorbei.</translation>
    </message>
</context>
<context>
    <name>evergrant::MailAddress</name>
    <message>
        <source>This is not a mail address. Enter one like name@example.org, without a display name and without spaces.</source>
        <translation>Das ist keine E-Mail-Adresse. Geben Sie eine wie name@example.org ein, ohne Anzeigenamen und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 is a telephone number at a mobile operator. The operators have shut down most of their gateways from mail to SMS, so that such mails are lost without notice. Use the kind sms or ntfy.</source>
        <translation>%1 ist eine Telefonnummer bei einem Mobilfunkanbieter. Diese Anbieter haben die meisten Übergänge von E-Mail zu SMS abgeschaltet, sodass solche E-Mails unbemerkt verloren gehen. Verwenden Sie die Art sms oder ntfy.</translation>
    </message>
</context>
<context>
    <name>evergrant::MainWindow</name>
    <message>
        <source>Evergrant</source>
        <translation>Evergrant</translation>
    </message>
    <message>
        <source>Support mode: you see everything, and nothing can be changed here.</source>
        <translation>Support-Modus: Sie sehen alles, und hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Reaching the background worker…</source>
        <translation>Verbindung zum Hintergrunddienst…</translation>
    </message>
</context>
<context>
    <name>evergrant::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>evergrant::NetworkAccess</name>
    <message>
        <source>%1 is not the address of a proxy. It looks like http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>%1 ist nicht die Adresse eines Proxys. Sie sieht aus wie http://HOST:PORT oder socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>The file %1 with the certificate authorities cannot be read (%2). Correct the setting ca_file.</source>
        <translation>Die Datei %1 mit den Zertifizierungsstellen kann nicht gelesen werden (%2). Berichtigen Sie die Einstellung ca_file.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form. Correct the setting ca_file.</source>
        <translation>Die Datei %1 enthält kein Zertifikat in PEM-Form. Berichtigen Sie die Einstellung ca_file.</translation>
    </message>
    <message>
        <source>The connection is to show a certificate, but none was entered. Enter certificate and private key again.</source>
        <translation>Die Verbindung soll ein Zertifikat vorzeigen, aber es wurde keines eingegeben. Geben Sie Zertifikat und privaten Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>The certificate belongs to another private key. Enter the two files that were made together.</source>
        <translation>Das Zertifikat gehört zu einem anderen privaten Schlüssel. Geben Sie die beiden Dateien an, die zusammen erstellt wurden.</translation>
    </message>
</context>
<context>
    <name>evergrant::NextCommand</name>
    <message>
        <source>%1 was moved away and has no valid token here. It is renewed where its package was imported.</source>
        <translation>%1 ist umgezogen und hat hier kein gültiges Token. Erneuert wird dort, wo das Paket importiert wurde.</translation>
    </message>
    <message>
        <source>%1 is paused and has no valid token.</source>
        <translation>%1 ist angehalten und hat kein gültiges Token.</translation>
    </message>
    <message>
        <source>This is a copy; the original may still renew it.</source>
        <translation>Dies ist eine Kopie; das Original erneuert vielleicht noch.</translation>
    </message>
    <message>
        <source>%1 Run: %2</source>
        <comment>%1 is a sentence, %2 a command</comment>
        <translation>%1 Führen Sie aus: %2</translation>
    </message>
    <message>
        <source>%1 has no valid token: %2.</source>
        <comment>%2 is a few words, such as “sign in again”</comment>
        <translation>%1 hat kein gültiges Token: %2.</translation>
    </message>
    <message>
        <source>%1 has no valid token. %2</source>
        <comment>%2 is a sentence</comment>
        <translation>%1 hat kein gültiges Token. %2</translation>
    </message>
</context>
<context>
    <name>evergrant::OAuth</name>
    <message>
        <source>Signing in with a private key needs to know for whom it signs. Add token_endpoint or issuer to the settings.</source>
        <translation>Um mit einem privaten Schlüssel anzumelden, muss bekannt sein, für wen er signiert. Ergänzen Sie token_endpoint oder issuer in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>evergrant::OsKeychain</name>
    <message>
        <source>The keyring is locked. Unlock it, for example by signing in to the desktop.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, zum Beispiel indem Sie sich am Desktop anmelden.</translation>
    </message>
    <message>
        <source>There is no keyring yet. Make one with the desktop&apos;s password program, and make it the default.</source>
        <translation>Es gibt noch keinen Schlüsselbund. Legen Sie mit dem Passwortprogramm des Desktops einen an und machen Sie ihn zum Standard.</translation>
    </message>
    <message>
        <source>There is no keyring in this session: no program offers one on the session bus.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund: Kein Programm auf dem Sitzungsbus bietet einen an.</translation>
    </message>
    <message>
        <source>The keyring does not answer. Perhaps a window of it is waiting for a password.</source>
        <translation>Der Schlüsselbund antwortet nicht. Vielleicht wartet ein Fenster davon auf ein Passwort.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>The keyring refused: %1.</source>
        <translation>Der Schlüsselbund hat abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The desktop session in which Evergrant&apos;s worker was started has ended, and its keyring with it. Restart the worker to use the keyring of the present session.</source>
        <translation>Die Desktopsitzung, in der der Hintergrunddienst von Evergrant gestartet wurde, ist beendet und mit ihr ihr Schlüsselbund. Starten Sie den Hintergrunddienst neu, um den Schlüsselbund der jetzigen Sitzung zu verwenden.</translation>
    </message>
    <message>
        <source>An empty value cannot be kept in the keyring.</source>
        <translation>Ein leerer Wert kann nicht im Schlüsselbund aufbewahrt werden.</translation>
    </message>
    <message>
        <source>it did not keep what was written</source>
        <translation>er hat nicht behalten, was geschrieben wurde</translation>
    </message>
    <message>
        <source>the question for its password was dismissed, or could not be shown</source>
        <translation>die Frage nach seinem Passwort wurde abgebrochen oder konnte nicht angezeigt werden</translation>
    </message>
</context>
<context>
    <name>evergrant::OutcomeBar</name>
    <message>
        <source>Renewing all connections: %1 of %2 are done.</source>
        <translation>Alle Verbindungen werden erneuert: %1 von %2 sind fertig.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Make &amp;another</source>
        <translation>Noch einen anle&amp;gen</translation>
    </message>
    <message>
        <source>Re&amp;voke it there</source>
        <translation>Dort wider&amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>Ver&amp;wenden</translation>
    </message>
</context>
<context>
    <name>evergrant::Passphrase</name>
    <message>
        <source>There is not enough memory to make a key of a passphrase: %1 MB are needed.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um aus einer Passphrase einen Schlüssel zu machen: %1 MB sind nötig.</translation>
    </message>
    <message>
        <source>To make a key of the passphrase, %1 MB of memory and %2 passes are asked for. More than %3 MB and %4 passes are not given: the file was changed, or a newer Evergrant has written it.</source>
        <translation>Um aus der Passphrase einen Schlüssel zu machen, werden %1 MB Arbeitsspeicher und %2 Durchgänge verlangt. Mehr als %3 MB und %4 Durchgänge gibt es nicht: Die Datei wurde verändert, oder ein neueres Evergrant hat sie geschrieben.</translation>
    </message>
    <message>
        <source>It is not known how the passphrase becomes a key here: a newer Evergrant may know.</source>
        <translation>Hier ist nicht bekannt, wie aus der Passphrase ein Schlüssel wird: Ein neueres Evergrant weiß es vielleicht.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Eine Passphrase hat mindestens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>evergrant::PauseMenu</name>
    <message>
        <source>for 1 &amp;hour</source>
        <translation>für 1 &amp;Stunde</translation>
    </message>
    <message>
        <source>until tomorrow &amp;morning (08:00)</source>
        <translation>bis &amp;morgen früh (08:00)</translation>
    </message>
    <message>
        <source>for a &amp;week</source>
        <translation>für eine &amp;Woche</translation>
    </message>
    <message>
        <source>until I &amp;resume it</source>
        <translation>bis ich &amp;fortsetze</translation>
    </message>
</context>
<context>
    <name>evergrant::PeopleCard</name>
    <message>
        <source>People and notes</source>
        <translation>Personen und Notizen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit people and notes</source>
        <translation>Personen und Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Handover sheet…</source>
        <translation>Übergabeblatt…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>such as Who can repair it: Petra</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is named who can repair it.</source>
        <translation>Es ist niemand genannt, der sie reparieren kann.</translation>
    </message>
    <message>
        <source>One person alone can repair it: name a second one.</source>
        <translation>Nur eine Person kann sie reparieren: Nennen Sie eine zweite.</translation>
    </message>
</context>
<context>
    <name>evergrant::PeopleDialog</name>
    <message>
        <source>People and notes for “%1”</source>
        <translation>Personen und Notizen zu „%1“</translation>
    </message>
    <message>
        <source>For whoever looks after this next. It stands in the details and on the handover sheet; no program uses it. Do not write passwords here.</source>
        <translation>Für alle, die sich als Nächste darum kümmern. Es steht in den Details und auf dem Übergabeblatt; kein Programm verwendet es. Schreiben Sie hier keine Passwörter hinein.</translation>
    </message>
    <message>
        <source>Such as: nightly contact sync of the shop</source>
        <translation>Etwa: nächtlicher Kontaktabgleich des Shops</translation>
    </message>
    <message>
        <source>Such as: the newsletter goes to old addresses</source>
        <translation>Etwa: Der Newsletter geht an alte Adressen</translation>
    </message>
    <message>
        <source>Name, and how to reach them</source>
        <translation>Name, und wie man diese Person erreicht</translation>
    </message>
    <message>
        <source>Somebody else who knows the account</source>
        <translation>Jemand anderes, der das Konto kennt</translation>
    </message>
    <message>
        <source>Such as: where the password is kept, which run to start again</source>
        <translation>Etwa: wo das Passwort liegt, welcher Lauf neu zu starten ist</translation>
    </message>
</context>
<context>
    <name>evergrant::PolicyDialog</name>
    <message>
        <source>What AWS has to allow</source>
        <translation>Was AWS erlauben muss</translation>
    </message>
    <message>
        <source>Give this text to whoever manages the AWS account. There is nothing secret in it.</source>
        <translation>Geben Sie diesen Text der Person, die das AWS-Konto verwaltet. Er enthält nichts Geheimes.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeGrants</name>
    <message>
        <source>This refresh token is not known here.</source>
        <translation>Dieses Refresh-Token ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This grant has been revoked.</source>
        <translation>Diese Zustimmung wurde widerrufen.</translation>
    </message>
    <message>
        <source>This refresh token was used before, so the whole grant has been revoked.</source>
        <translation>Dieses Refresh-Token wurde schon einmal verwendet, deshalb wurde die ganze Zustimmung widerrufen.</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeHost</name>
    <message>
        <source>The practice provider could not be started: %1</source>
        <translation>Der Übungsanbieter konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The practice provider does not run.</source>
        <translation>Der Übungsanbieter läuft nicht.</translation>
    </message>
    <message>
        <source>The practice provider waits until its port is free: %1</source>
        <translation>Der Übungsanbieter wartet, bis sein Port frei ist: %1</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticePages</name>
    <message>
        <source>en</source>
        <comment>the language of this page, as a tag like en or pt-BR</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Practice provider</source>
        <translation>Übungsanbieter</translation>
    </message>
    <message>
        <source>May Evergrant use your practice account?</source>
        <translation>Darf Evergrant Ihr Übungskonto verwenden?</translation>
    </message>
    <message>
        <source>This page stands for the one that a real service shows. Press Allow to let Evergrant in, or Deny to see what happens then.</source>
        <translation>Diese Seite steht für die, die ein echter Dienst zeigt. Drücken Sie „Erlauben“, um Evergrant hineinzulassen, oder „Ablehnen“, um zu sehen, was dann geschieht.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Asks for access</source>
        <translation>Bittet um Zugriff</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Kehrt zurück zu</translation>
    </message>
    <message>
        <source>Only practice: this page comes from your own computer, nothing leaves it, and the account opens nothing real.</source>
        <translation>Nur zur Übung: Diese Seite kommt von Ihrem eigenen Computer, nichts verlässt ihn, und das Konto öffnet nichts Echtes.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <translation>Diese Anmeldung kann nicht fortgesetzt werden</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeServer</name>
    <message>
        <source>Practice account</source>
        <translation>Übungskonto</translation>
    </message>
    <message>
        <source>This page is too old. Start the sign-in again in Evergrant.</source>
        <translation>Diese Seite ist zu alt. Beginnen Sie die Anmeldung in Evergrant neu.</translation>
    </message>
    <message>
        <source>This grant type is not known here.</source>
        <translation>Diese Art von Grant ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The token to revoke is missing.</source>
        <translation>Das zu widerrufende Token fehlt.</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeSignIns</name>
    <message>
        <source>The application&apos;s request is too long.</source>
        <translation>Die Anfrage der Anwendung ist zu lang.</translation>
    </message>
    <message>
        <source>The application did not name an address on this computer to go back to.</source>
        <translation>Die Anwendung hat keine Adresse auf diesem Computer für die Rückkehr genannt.</translation>
    </message>
    <message>
        <source>Only response_type=code is known here.</source>
        <translation>Nur response_type=code ist hier bekannt.</translation>
    </message>
    <message>
        <source>A code_challenge with the method S256 is needed.</source>
        <translation>Eine code_challenge mit der Methode S256 ist nötig.</translation>
    </message>
    <message>
        <source>This code is not known here, or its minute is over.</source>
        <translation>Dieser Code ist hier nicht bekannt, oder seine Minute ist vorbei.</translation>
    </message>
    <message>
        <source>This code was used before, so what came of it has been revoked.</source>
        <translation>Dieser Code wurde schon einmal verwendet, deshalb wurde widerrufen, was daraus entstand.</translation>
    </message>
    <message>
        <source>This code was given to another application or address.</source>
        <translation>Dieser Code wurde einer anderen Anwendung oder Adresse gegeben.</translation>
    </message>
    <message>
        <source>The code_verifier does not fit the code_challenge.</source>
        <translation>Der code_verifier passt nicht zur code_challenge.</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeState</name>
    <message>
        <source>The memory of the practice provider cannot be read.</source>
        <translation>Das Gedächtnis des Übungsanbieters ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The practice provider cannot read %1: %2</source>
        <translation>Der Übungsanbieter kann %1 nicht lesen: %2</translation>
    </message>
    <message>
        <source>The practice provider cannot write %1: %2</source>
        <translation>Der Übungsanbieter kann %1 nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::PreferencesWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Start and quit</source>
        <translation>Starten und Beenden</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, without a window</source>
        <translation>Beim An&amp;melden starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Al&amp;ways start without a window, as an icon in the tray</source>
        <translation>&amp;Immer ohne Fenster starten, als Symbol im Infobereich</translation>
    </message>
    <message>
        <source>When Evergrant is quit:</source>
        <translation>Wenn Evergrant beendet wird:</translation>
    </message>
    <message>
        <source>When Evergrant is quit</source>
        <translation>Wenn Evergrant beendet wird</translation>
    </message>
    <message>
        <source>&amp;Ask each time</source>
        <translation>&amp;Jedes Mal fragen</translation>
    </message>
    <message>
        <source>&amp;Keep renewing in the background</source>
        <translation>Im Hintergrund weiter &amp;erneuern</translation>
    </message>
    <message>
        <source>&amp;Stop renewing</source>
        <translation>Erneuern &amp;beenden</translation>
    </message>
    <message>
        <source>Integrations have access only as long as the background worker runs. Stopping also ends one that runs as a service of this computer.</source>
        <translation>Integrationen haben nur Zugriff, solange der Hintergrunddienst läuft. Das Beenden gilt auch für einen, der als Dienst dieses Computers läuft.</translation>
    </message>
    <message>
        <source>&amp;Notify me when a connection needs somebody</source>
        <translation>Hi&amp;nweis zeigen, wenn eine Verbindung jemanden braucht</translation>
    </message>
    <message>
        <source>Only on this desktop. Mail and chat messages are set up under Alerts.</source>
        <translation>Nur auf diesem Desktop. E-Mails und Chatnachrichten richten Sie unter „Benachrichtigungen“ ein.</translation>
    </message>
    <message>
        <source>Make a &amp;recovery code…</source>
        <translation>Wiederherstellungs&amp;code erstellen…</translation>
    </message>
    <message>
        <source>Evergrant</source>
        <translation>Evergrant</translation>
    </message>
    <message>
        <source>Keeps the access of unattended integrations alive. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation>Hält den Zugriff unbeaufsichtigter Integrationen am Leben. Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 auf %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>The background worker writes its mails and notifications in the language of the window that was opened last. What is in the log stays as it was written.</source>
        <translation>Der Hintergrunddienst schreibt seine Mails und Benachrichtigungen in der Sprache des Fensters, das zuletzt geöffnet wurde. Was im Protokoll steht, bleibt, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Background worker</source>
        <translation>Hintergrunddienst</translation>
    </message>
    <message>
        <source>Everything stored here is encrypted. Where the key to it is kept stands under “Background worker”. A recovery code opens the store where that key is lost.</source>
        <translation>Alles hier Gespeicherte ist verschlüsselt. Wo der Schlüssel dazu liegt, steht unter „Hintergrunddienst“. Ein Wiederherstellungscode öffnet den Speicher, wenn dieser Schlüssel verloren ist.</translation>
    </message>
    <message>
        <source>The language changes as soon as all dialogs are closed and nothing is under way any more.</source>
        <translation>Die Sprache wechselt, sobald alle Dialoge geschlossen sind und nichts mehr läuft.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
</context>
<context>
    <name>evergrant::PrivateKey</name>
    <message>
        <source>This is a key for SSH. A key in PEM form is needed: its file has a line &quot;BEGIN PRIVATE KEY&quot;.</source>
        <translation>Das ist ein Schlüssel für SSH. Gebraucht wird einer in PEM-Form: In seiner Datei steht eine Zeile „BEGIN PRIVATE KEY“.</translation>
    </message>
    <message>
        <source>The file for the private key holds only the public part. Choose the file that has a line &quot;BEGIN PRIVATE KEY&quot;.</source>
        <translation>Die Datei für den privaten Schlüssel enthält nur den öffentlichen Teil. Wählen Sie die Datei mit einer Zeile „BEGIN PRIVATE KEY“.</translation>
    </message>
    <message>
        <source>The file for the private key is not in PEM form. A .pfx or .p12 file is turned into one with: openssl pkcs12 -in FILE.pfx -nodes -out FILE.pem</source>
        <translation>Die Datei für den privaten Schlüssel ist nicht in PEM-Form. Eine .pfx- oder .p12-Datei wandeln Sie um mit: openssl pkcs12 -in FILE.pfx -nodes -out FILE.pem</translation>
    </message>
    <message>
        <source>The private key cannot be read: its file is damaged or cut short. Download it again.</source>
        <translation>Der private Schlüssel ist nicht lesbar: Seine Datei ist beschädigt oder abgeschnitten. Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>There is no private key. Enter the file that holds it.</source>
        <translation>Es gibt keinen privaten Schlüssel. Geben Sie die Datei an, die ihn enthält.</translation>
    </message>
    <message>
        <source>The private key is protected by a password. Take the password off with: openssl pkey -in KEY.pem -out PLAIN.pem — Evergrant keeps the key encrypted.</source>
        <translation>Der private Schlüssel ist mit einem Passwort geschützt. Entfernen Sie das Passwort mit: openssl pkey -in KEY.pem -out PLAIN.pem — Evergrant bewahrt den Schlüssel verschlüsselt auf.</translation>
    </message>
    <message>
        <source>This kind of private key cannot sign for a provider. Make an RSA key of 2048 bits or more, or one on the curve P-256.</source>
        <translation>Mit dieser Art von privatem Schlüssel kann nicht für einen Anbieter signiert werden. Erstellen Sie einen RSA-Schlüssel mit 2048 Bit oder mehr oder einen auf der Kurve P-256.</translation>
    </message>
    <message>
        <source>The private key has only %1 bits. Make one of 2048 bits or more.</source>
        <translation>Der private Schlüssel hat nur %1 Bit. Erstellen Sie einen mit 2048 Bit oder mehr.</translation>
    </message>
    <message>
        <source>The private key cannot sign with %1.</source>
        <translation>Mit dem privaten Schlüssel kann nicht nach %1 signiert werden.</translation>
    </message>
</context>
<context>
    <name>evergrant::Probe</name>
    <message>
        <source>%1 It says: “%2”.</source>
        <translation>%1 Es heißt dort: „%2“.</translation>
    </message>
    <message>
        <source>The provider does not accept this access.</source>
        <translation>Der Anbieter nimmt diesen Zugriff nicht an.</translation>
    </message>
    <message>
        <source>The call that should prove the access was refused; whether that is the access&apos;s fault is not known for this provider.</source>
        <translation>Der Aufruf, der den Zugriff beweisen sollte, wurde abgelehnt; ob das am Zugriff liegt, ist bei diesem Anbieter nicht bekannt.</translation>
    </message>
    <message>
        <source>The provider accepts this access, but does not allow the call that proves it. Perhaps the account lacks a right, or the application was switched off there.</source>
        <translation>Der Anbieter nimmt diesen Zugriff an, erlaubt aber den Aufruf nicht, der ihn beweist. Vielleicht fehlt dem Konto ein Recht, oder die Anwendung wurde dort abgeschaltet.</translation>
    </message>
    <message>
        <source>The provider accepts this access, but does not allow the call that proves it. It needs the scope “%1”; the account may also lack a right, or the application was switched off there.</source>
        <translation>Der Anbieter nimmt diesen Zugriff an, erlaubt aber den Aufruf nicht, der ihn beweist. Dafür ist der Scope „%1“ nötig; vielleicht fehlt auch dem Konto ein Recht, oder die Anwendung wurde dort abgeschaltet.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>It works. This is the account “%1”.</source>
        <translation>Es funktioniert. Das ist das Konto „%1“.</translation>
    </message>
    <message>
        <source>The provider could not check the access just now (HTTP status %1).</source>
        <translation>Der Anbieter konnte den Zugriff gerade nicht prüfen (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>The call that should show whether the access works gave no usable answer (HTTP status %1).</source>
        <translation>Der Aufruf, der zeigen sollte, ob der Zugriff funktioniert, brachte keine brauchbare Antwort (HTTP-Status %1).</translation>
    </message>
</context>
<context>
    <name>evergrant::Profile</name>
    <message>
        <source>The profile folder %1 cannot be made.</source>
        <translation>Der Profilordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The profile %1 is not a folder of yours. Use another one, or run Evergrant as its owner.</source>
        <translation>Das Profil %1 ist kein Ordner von Ihnen. Verwenden Sie ein anderes, oder führen Sie Evergrant als dessen Besitzer aus.</translation>
    </message>
    <message>
        <source>Other users can look into the profile folder %1, and that cannot be changed. Choose a folder on a disk that knows owners and permissions.</source>
        <translation>Andere Benutzer können in den Profilordner %1 sehen, und das lässt sich nicht ändern. Wählen Sie einen Ordner auf einem Datenträger, der Besitzer und Zugriffsrechte kennt.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileKeySource</name>
    <message>
        <source>The key file %1 cannot be used: %2.</source>
        <translation>Die Schlüsseldatei %1 ist unbrauchbar: %2.</translation>
    </message>
    <message>
        <source>The key of this profile is not in %1 any more. Put the file back; without it the stored grants cannot be read.</source>
        <translation>Der Schlüssel dieses Profils ist nicht mehr in %1. Stellen Sie die Datei wieder her; ohne sie können die gespeicherten Zustimmungen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key file %1 has to be yours and readable by you alone: chmod 600.</source>
        <translation>Die Schlüsseldatei %1 muss Ihnen gehören und nur für Sie lesbar sein: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 did not keep what was written to it.</source>
        <translation>Die Schlüsseldatei %1 hat nicht behalten, was hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>key file %1</source>
        <translation>Schlüsseldatei %1</translation>
    </message>
    <message>
        <source>The profile key is given by systemd as %1, and only the unit&apos;s administrator can replace it.</source>
        <translation>Der Profilschlüssel wird von systemd als %1 gegeben, und nur die Administration der Unit kann ihn ersetzen.</translation>
    </message>
    <message>
        <source>systemd credential %1</source>
        <translation>systemd-Credential %1</translation>
    </message>
    <message>
        <source>This is not the passphrase of this profile.</source>
        <translation>Das ist nicht die Passphrase dieses Profils.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep a key in.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um darin einen Schlüssel zu halten.</translation>
    </message>
    <message>
        <source>The profile key is sealed under a passphrase, which has not been entered since the background worker started. Enter it: evergrant key unlock</source>
        <translation>Der Profilschlüssel ist mit einer Passphrase versiegelt, die seit dem Start des Hintergrunddienstes nicht eingegeben wurde. Geben Sie sie ein: evergrant key unlock</translation>
    </message>
    <message>
        <source>The profile key is sealed under a passphrase. Choose another place for it, or a new passphrase, before the background worker ends: evergrant key move</source>
        <translation>Der Profilschlüssel ist mit einer Passphrase versiegelt. Wählen Sie einen anderen Ort dafür oder eine neue Passphrase, bevor der Hintergrunddienst beendet wird: evergrant key move</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The profile key in %1 is damaged: it has to be %2 bytes, or twice as many hexadecimal digits.</source>
        <translation>Der Profilschlüssel in %1 ist beschädigt: Er muss aus %2 Byte bestehen oder aus doppelt so vielen hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>dem Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring is open, but the key of this profile is not in it any more. Put back the keyring that had it; without it the stored grants cannot be read.</source>
        <translation>Der Schlüsselbund ist offen, aber der Schlüssel dieses Profils ist nicht mehr darin. Stellen Sie den Schlüsselbund wieder her, der ihn enthielt; ohne ihn können die gespeicherten Zustimmungen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>OS keyring</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileLock</name>
    <message>
        <source>%1 cannot be locked: %2.</source>
        <translation>%1 kann nicht gesperrt werden: %2.</translation>
    </message>
    <message>
        <source>Another Evergrant worker is already running on this profile.</source>
        <translation>Für dieses Profil läuft schon ein anderer Hintergrunddienst von Evergrant.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileStores</name>
    <message>
        <source>The background worker started.</source>
        <translation>Der Hintergrunddienst wurde gestartet.</translation>
    </message>
    <message>
        <source>The profile folder %1 is on a disk that is read-only. Tokens in hand are handed out, and nothing is renewed. Make the disk writable, then run evergrant stop; the next command starts a new worker.</source>
        <translation>Der Profilordner %1 liegt auf einem schreibgeschützten Datenträger. Vorhandene Token werden ausgegeben, und nichts wird erneuert. Machen Sie den Datenträger beschreibbar und führen Sie dann evergrant stop aus; der nächste Befehl startet einen neuen Hintergrunddienst.</translation>
    </message>
    <message>
        <source>The background worker was told to stop before it had started.</source>
        <translation>Der Hintergrunddienst sollte enden, bevor er gestartet war.</translation>
    </message>
    <message>
        <source>The grant store was damaged. It was kept as %1, and a new one is filled from the copies in the keyring before anything is sent.</source>
        <translation>Der Grant-Speicher war beschädigt. Er wurde als %1 aufgehoben, und ein neuer wird aus den Kopien im Schlüsselbund gefüllt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>This profile was copied from another place.</source>
        <translation>Dieses Profil wurde von einem anderen Ort kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>This profile was copied from another computer or folder. %n connection(s) whose grants two places must not renew are paused here: resume them if this is the place that is used now, and stop Evergrant at the other.</source>
        <translation>
            <numerusform>Dieses Profil wurde von einem anderen Computer oder Ordner kopiert. %n Verbindung, deren Zustimmung nicht an zwei Orten erneuert werden darf, ist hier angehalten: Setzen Sie sie fort, wenn jetzt dieser Ort verwendet wird, und beenden Sie Evergrant am anderen.</numerusform>
            <numerusform>Dieses Profil wurde von einem anderen Computer oder Ordner kopiert. %n Verbindungen, deren Zustimmungen nicht an zwei Orten erneuert werden dürfen, sind hier angehalten: Setzen Sie sie fort, wenn jetzt dieser Ort verwendet wird, und beenden Sie Evergrant am anderen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evergrant::Provider</name>
    <message>
        <source>%1 needs the setting “%2”. Give it with --set %2=VALUE.</source>
        <translation>%1 braucht die Einstellung „%2“. Geben Sie sie an mit --set %2=VALUE.</translation>
    </message>
    <message>
        <source>%1 has no “%2” for the setting “%3”. There are: %4.</source>
        <translation>%1 hat kein „%2“ für die Einstellung „%3“. Es gibt: %4.</translation>
    </message>
    <message>
        <source>The %1 of %2 is not a usable address. Correct the settings that are part of it.</source>
        <translation>%1 von %2 ist keine brauchbare Adresse. Berichtigen Sie die Einstellungen, aus denen sie besteht.</translation>
    </message>
    <message>
        <source>%1 needs a client ID (%2). Give it with --client-id.</source>
        <translation>%1 braucht eine Client-ID (%2). Geben Sie sie an mit --client-id.</translation>
    </message>
    <message>
        <source>What %1 told at the sign-in does not make a usable %2. Nothing was sent there.</source>
        <translation>Was %1 bei der Anmeldung mitgeteilt hat, ergibt kein brauchbares %2. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials are for %1, so they were not sent to %2. Correct the addresses in the connection&apos;s settings.</source>
        <translation>Die Zugangsdaten des Clients sind für %1, deshalb wurden sie nicht an %2 gesendet. Berichtigen Sie die Adressen in den Einstellungen der Verbindung.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProviderPreset</name>
    <message>
        <source>this grant is not among the grants</source>
        <translation>dieser Grant ist nicht unter den grants</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>this is the same for every grant</source>
        <translation>das ist für alle Grants gleich</translation>
    </message>
    <message>
        <source>none of the grants has a refresh token</source>
        <translation>keiner der Grants hat ein Refresh-Token</translation>
    </message>
    <message>
        <source>The provider file %1 cannot be used. %2.</source>
        <translation>Die Anbieterdatei %1 ist unbrauchbar. %2.</translation>
    </message>
    <message>
        <source>It is larger than 256 kB</source>
        <translation>Sie ist größer als 256 kB</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2</source>
        <translation>Kein JSON bei Byte %1: %2</translation>
    </message>
    <message>
        <source>It is not one JSON object</source>
        <translation>Sie ist nicht genau ein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at least one of error, description_contains, error_codes, status is needed</source>
        <translation>mindestens eines von error, description_contains, error_codes, status ist nötig</translation>
    </message>
    <message>
        <source>it goes with at_most_days only</source>
        <translation>das passt nur zu at_most_days</translation>
    </message>
    <message>
        <source>the name of an HTTP header is expected</source>
        <translation>der Name eines HTTP-Headers wird erwartet</translation>
    </message>
    <message>
        <source>this header is not for credentials</source>
        <translation>dieser Header ist nicht für Zugangsdaten gedacht</translation>
    </message>
    <message>
        <source>one word, or an empty text, is expected</source>
        <translation>ein Wort oder ein leerer Text wird erwartet</translation>
    </message>
    <message>
        <source>it only goes with the scheme “Basic”</source>
        <translation>das passt nur zum Schema „Basic“</translation>
    </message>
    <message>
        <source>a name has no “:” (RFC 7617)</source>
        <translation>ein Name enthält kein „:“ (RFC 7617)</translation>
    </message>
    <message>
        <source>it only goes with the method “POST”</source>
        <translation>das passt nur zur Methode „POST“</translation>
    </message>
    <message>
        <source>a JSON pointer is expected, beginning with “/”</source>
        <translation>ein JSON-Pointer wird erwartet, mit „/“ am Anfang</translation>
    </message>
    <message>
        <source>a JSON pointer is expected, beginning with “/”, or the name of a learned value in braces</source>
        <translation>ein JSON-Pointer mit „/“ am Anfang oder der Name eines gelernten Werts in geschweiften Klammern wird erwartet</translation>
    </message>
    <message>
        <source>a word of the characters a-z and “_” is expected</source>
        <translation>ein Wort aus den Zeichen a-z und „_“ wird erwartet</translation>
    </message>
    <message>
        <source>the name of a parameter is expected</source>
        <translation>der Name eines Parameters wird erwartet</translation>
    </message>
    <message>
        <source>one line of at most 40 characters is expected</source>
        <translation>eine Zeile mit höchstens 40 Zeichen wird erwartet</translation>
    </message>
    <message>
        <source>an origin needs them, and nothing else has them</source>
        <translation>ein Ursprung braucht sie, und nichts anderes hat sie</translation>
    </message>
    <message>
        <source>a host such as api.example.org, or a suffix such as .example.org, is expected</source>
        <translation>ein Host wie api.example.org oder eine Endung wie .example.org wird erwartet</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>dieses Feld fehlt</translation>
    </message>
    <message>
        <source>“{%1}” is learned, so the host must end in a fixed name such as .example.org</source>
        <translation>„{%1}“ wird gelernt, deshalb muss der Host auf einen festen Namen wie .example.org enden</translation>
    </message>
    <message>
        <source>“{%1}” is neither a required setting, nor one with a default, nor learned</source>
        <translation>„{%1}“ ist weder eine Pflichteinstellung noch eine mit Standardwert noch gelernt</translation>
    </message>
    <message>
        <source>“{%1}” is not known yet when this address is used</source>
        <translation>„{%1}“ ist noch nicht bekannt, wenn diese Adresse verwendet wird</translation>
    </message>
    <message>
        <source>an origin stands at the beginning of an address</source>
        <translation>ein Ursprung steht am Anfang einer Adresse</translation>
    </message>
    <message>
        <source>an https:// address is expected (http:// only for this computer itself)</source>
        <translation>eine Adresse mit https:// wird erwartet (http:// nur für diesen Computer selbst)</translation>
    </message>
    <message>
        <source>“%1” is neither a required setting nor one with a default</source>
        <translation>„%1“ ist weder eine Pflichteinstellung noch eine mit Standardwert</translation>
    </message>
    <message>
        <source>there is no host for the default “%1”</source>
        <translation>für den Standardwert „%1“ gibt es keinen Host</translation>
    </message>
    <message>
        <source>a learned value has this name, too</source>
        <translation>ein gelernter Wert heißt auch so</translation>
    </message>
    <message>
        <source>it stands here a second time</source>
        <translation>das steht hier ein zweites Mal</translation>
    </message>
    <message>
        <source>a setting with a default would always stand in its place</source>
        <translation>eine Einstellung mit Standardwert stünde immer an seiner Stelle</translation>
    </message>
    <message>
        <source>there is no probe</source>
        <translation>es gibt keinen Prüfaufruf</translation>
    </message>
    <message>
        <source>“%1” points at nothing in this file</source>
        <translation>„%1“ zeigt auf nichts in dieser Datei</translation>
    </message>
    <message>
        <source>the grant “%1” needs it, as an endpoint, as a required setting or by discovery</source>
        <translation>der Grant „%1“ braucht das: als Endpunkt, als Pflichteinstellung oder durch Ermittlung</translation>
    </message>
    <message>
        <source>only a browser brings “{%1}”, and the grant “%2” has none</source>
        <translation>nur ein Browser liefert „{%1}“, und der Grant „%2“ hat keinen</translation>
    </message>
    <message>
        <source>“required” is expected: a static grant is its secret</source>
        <translation>„required“ wird erwartet: ein statischer Grant besteht nur aus seinem Secret</translation>
    </message>
    <message>
        <source>a static grant has to say how its credential is sent</source>
        <translation>ein statischer Grant muss angeben, wie seine Zugangsdaten gesendet werden</translation>
    </message>
    <message>
        <source>“Basic” needs a name: here, as the client ID or as the setting “username”</source>
        <translation>„Basic“ braucht einen Namen: hier, als Client-ID oder als Einstellung „username“</translation>
    </message>
    <message>
        <source>client credentials are nothing without a secret or a key</source>
        <translation>Client-Zugangsdaten sind nichts ohne ein Secret oder einen Schlüssel</translation>
    </message>
    <message>
        <source>without a client secret and without it anybody may use the code</source>
        <translation>ohne Client-Secret und ohne dies könnte jeder den Code verwenden</translation>
    </message>
    <message>
        <source>the grant “%1” has no refresh token</source>
        <translation>der Grant „%1“ hat kein Refresh-Token</translation>
    </message>
    <message>
        <source>it needs an “issuer”, as an endpoint or as a required setting</source>
        <translation>dafür ist ein „issuer“ nötig, als Endpunkt oder als Pflichteinstellung</translation>
    </message>
    <message>
        <source>it is among neither the scopes nor the always_scopes</source>
        <translation>das steht weder unter scopes noch unter always_scopes</translation>
    </message>
    <message>
        <source>it is longer than absolute_limit_days</source>
        <translation>das ist länger als absolute_limit_days</translation>
    </message>
    <message>
        <source>it is not among the known scopes</source>
        <translation>das ist nicht unter den bekannten Scopes</translation>
    </message>
    <message>
        <source>a day such as 2027-09-01 is expected</source>
        <translation>ein Tag wie 2027-09-01 wird erwartet</translation>
    </message>
    <message>
        <source>a sentence of at most %1 characters is expected, with a full stop</source>
        <translation>ein Satz mit höchstens %1 Zeichen und einem Punkt am Ende wird erwartet</translation>
    </message>
    <message>
        <source>a text is expected, or an object of a text that ends</source>
        <translation>ein Text wird erwartet oder ein Objekt aus einem Text und seinem Enddatum</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>eine Liste von Texten wird erwartet</translation>
    </message>
    <message>
        <source>1 to 64 of the characters a-z, 0-9 and “-” are expected</source>
        <translation>1 bis 64 der Zeichen a-z, 0-9 und „-“ werden erwartet</translation>
    </message>
    <message>
        <source>one line is expected</source>
        <translation>eine einzelne Zeile wird erwartet</translation>
    </message>
    <message>
        <source>“%1” is not a setting</source>
        <translation>„%1“ ist keine Einstellung</translation>
    </message>
    <message>
        <source>a required setting has no default</source>
        <translation>eine Pflichteinstellung hat keinen Standardwert</translation>
    </message>
    <message>
        <source>a word of the characters a-z and “_” is expected that is no setting</source>
        <translation>ein Wort aus den Zeichen a-z und „_“ wird erwartet, das keine Einstellung ist</translation>
    </message>
    <message>
        <source>this endpoint is not known</source>
        <translation>dieser Endpunkt ist nicht bekannt</translation>
    </message>
    <message>
        <source>“none” does not go with a required client secret</source>
        <translation>„none“ passt nicht zu einem vorgeschriebenen Client-Secret</translation>
    </message>
    <message>
        <source>without a client secret only “none” is possible</source>
        <translation>ohne Client-Secret ist nur „none“ möglich</translation>
    </message>
    <message>
        <source>scopes are single words without quotes</source>
        <translation>Scopes sind einzelne Wörter ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>“%1” is not among the known scopes</source>
        <translation>„%1“ ist nicht unter den bekannten Scopes</translation>
    </message>
    <message>
        <source>a scope and a few words about it are expected</source>
        <translation>ein Scope und einige Worte dazu werden erwartet</translation>
    </message>
    <message>
        <source>Evergrant sets this itself</source>
        <translation>das setzt Evergrant selbst</translation>
    </message>
    <message>
        <source>the name of an HTTP header and one line of plain text are expected</source>
        <translation>der Name eines HTTP-Headers und eine Zeile einfacher Text werden erwartet</translation>
    </message>
    <message>
        <source>a path is expected, beginning with “/”, of letters, digits and “/._~-”</source>
        <translation>ein Pfad mit „/“ am Anfang aus Buchstaben, Ziffern und „/._~-“ wird erwartet</translation>
    </message>
    <message>
        <source>an https:// address is expected</source>
        <translation>eine Adresse mit https:// wird erwartet</translation>
    </message>
    <message>
        <source>the host for each value of the setting is expected</source>
        <translation>der Host für jeden Wert der Einstellung wird erwartet</translation>
    </message>
    <message>
        <source>the setting cannot have this value</source>
        <translation>diesen Wert kann die Einstellung nicht haben</translation>
    </message>
    <message>
        <source>a host such as api.example.org is expected</source>
        <translation>ein Host wie api.example.org wird erwartet</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>eine ganze Zahl von %1 bis %2 wird erwartet</translation>
    </message>
    <message>
        <source>a list of whole numbers is expected</source>
        <translation>eine Liste ganzer Zahlen wird erwartet</translation>
    </message>
    <message>
        <source>a whole number above 0 is expected</source>
        <translation>eine ganze Zahl über 0 wird erwartet</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>eine Liste von Objekten wird erwartet</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <translation>dieses Feld ist nicht bekannt</translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation>eines von %1 wird erwartet</translation>
    </message>
</context>
<context>
    <name>evergrant::ProviderRules</name>
    <message>
        <source>one of %1 is expected</source>
        <translation>eines von %1 wird erwartet</translation>
    </message>
    <message>
        <source>one of %1, window:SECONDS, window:SECONDS,then:revokes-family is expected</source>
        <translation>eines von %1, window:SECONDS, window:SECONDS,then:revokes-family wird erwartet</translation>
    </message>
</context>
<context>
    <name>evergrant::ProxyChoice</name>
    <message>
        <source>proxy: %1</source>
        <translation>proxy: %1</translation>
    </message>
    <message>
        <source>a user name or password cannot be part of it. Leave them out. A proxy that asks for them is set for each connection, which keeps the password in the keyring.</source>
        <translation>Benutzername und Passwort können nicht dazugehören. Lassen Sie sie weg. Ein Proxy, der sie verlangt, wird bei jeder Verbindung eingestellt, die das Passwort im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>“system”, “none” or an address with a port is expected, such as http://proxy.example.org:3128 or socks5://localhost:1080.</source>
        <translation>Erwartet wird „system“, „none“ oder eine Adresse mit Port, etwa http://proxy.example.org:3128 oder socks5://localhost:1080.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProxyExceptions</name>
    <message>
        <source>no_proxy: %1</source>
        <translation>no_proxy: %1</translation>
    </message>
    <message>
        <source>“%1” is not understood. Names of hosts are expected, addresses, or networks such as 10.0.0.0/8; no “http://”, no port.</source>
        <translation>„%1“ wird nicht verstanden. Erwartet werden Namen von Hosts, Adressen oder Netze wie 10.0.0.0/8; kein „http://“, kein Port.</translation>
    </message>
    <message>
        <source>together they may have at most %1 characters.</source>
        <translation>zusammen dürfen sie höchstens %1 Zeichen haben.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProxyPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>How the background worker reaches services. A connection with a proxy of its own keeps it.</source>
        <translation>Wie der Hintergrunddienst die Dienste erreicht. Eine Verbindung mit eigenem Proxy behält ihn.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy of the system</source>
        <translation>&amp;Proxy des Systems</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Kein Proxy</translation>
    </message>
    <message>
        <source>&amp;This one:</source>
        <translation>&amp;Dieser:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>It holds for connections, deliveries and alerts from the next request on, but not for mail and for the programs of sync jobs. Requests to this computer never go through the address above.</source>
        <translation>Das gilt ab der nächsten Anfrage für Verbindungen, Übergaben und Meldewege, nicht aber für E-Mail und die Programme von Aufträgen. Anfragen an diesen Computer gehen nie über die Adresse oben.</translation>
    </message>
    <message>
        <source>A proxy with a pass&amp;word?</source>
        <translation>Ein Proxy mit Pass&amp;wort?</translation>
    </message>
    <message>
        <source>N&amp;ot for:</source>
        <translation>N&amp;icht für:</translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy</source>
        <translation>Hosts, die ohne den Proxy erreicht werden</translation>
    </message>
</context>
<context>
    <name>evergrant::QuitDialog</name>
    <message>
        <source>Quit Evergrant</source>
        <translation>Evergrant beenden</translation>
    </message>
    <message>
        <source>Keep renewing without the window?</source>
        <translation>Ohne Fenster weiter erneuern?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Stop renewing</source>
        <translation>Erneuern &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Keep renewing in the background</source>
        <translation>Im Hintergrund weiter &amp;erneuern</translation>
    </message>
    <message>
        <source>your connection</source>
        <translation>Ihre Verbindung</translation>
    </message>
    <message>
        <source>your %1 connections</source>
        <translation>Ihre %1 Verbindungen</translation>
    </message>
    <message>
        <source>Evergrant can go on in the background, so that scripts can ask it for tokens, or stop altogether.</source>
        <translation>Evergrant kann im Hintergrund weiterlaufen, damit Skripte Token von ihm bekommen, oder ganz aufhören.</translation>
    </message>
    <message>
        <source>In the background Evergrant goes on renewing %1 without a window. If it stops, nothing is renewed and scripts get no new tokens until Evergrant or a script starts it again.</source>
        <translation>Im Hintergrund erneuert Evergrant %1 ohne Fenster weiter. Hört es auf, wird nichts erneuert, und Skripte bekommen keine neuen Token, bis Evergrant oder ein Skript es wieder startet.</translation>
    </message>
</context>
<context>
    <name>evergrant::QuitFlow</name>
    <message>
        <source>Stopping… A renewal that is under way is finished first.</source>
        <translation>Wird beendet… Eine laufende Erneuerung wird noch abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>evergrant::RecentEventsCard</name>
    <message>
        <source>Recent events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Es ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>Show it in the log, with all that is known of it</source>
        <translation>Im Protokoll zeigen, mit allem, was darüber bekannt ist</translation>
    </message>
</context>
<context>
    <name>evergrant::RecoveryCode</name>
    <message>
        <source>There is not enough memory to keep a key in.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um darin einen Schlüssel zu halten.</translation>
    </message>
    <message>
        <source>This is not a whole recovery code, or a character of it is wrong. It has nine groups of four characters.</source>
        <translation>Das ist kein vollständiger Wiederherstellungscode, oder ein Zeichen darin ist falsch. Er hat neun Gruppen mit je vier Zeichen.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another profile, or was replaced by a newer one.</source>
        <translation>Dieser Wiederherstellungscode gehört zu einem anderen Profil oder wurde durch einen neueren ersetzt.</translation>
    </message>
</context>
<context>
    <name>evergrant::RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Write this &amp;code down and keep it away from this computer. It opens the stored access if the keyring loses its key. It is shown this once; an earlier code does not work any more.</source>
        <translation>Schreiben Sie diesen &amp;Code auf und bewahren Sie ihn nicht bei diesem Computer auf. Er öffnet den gespeicherten Zugriff, wenn der Schlüsselbund seinen Schlüssel verliert. Er wird nur dieses eine Mal gezeigt; ein früherer Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>Ich habe ihn &amp;aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>evergrant::RedirectListener</name>
    <message>
        <source>The redirect address %1 does not lead to this computer. It has to begin with http://localhost, http://127.0.0.1 or http://[::1].</source>
        <translation>Die Umleitungsadresse %1 führt nicht zu diesem Computer. Sie muss mit http://localhost, http://127.0.0.1 oder http://[::1] beginnen.</translation>
    </message>
</context>
<context>
    <name>evergrant::RegisterPage</name>
    <message>
        <source>What integrations may do</source>
        <translation>Was Integrationen dürfen</translation>
    </message>
    <message>
        <source>Not there yet? You can close this window: what you have typed stays here until Evergrant quits.</source>
        <translation>Noch nicht so weit? Sie können dieses Fenster schließen: Was Sie eingegeben haben, bleibt hier, bis Evergrant beendet wird.</translation>
    </message>
    <message>
        <source>What should it be called?</source>
        <translation>Wie soll sie heißen?</translation>
    </message>
    <message>
        <source>Such as: Newsletter of Hotel Adler</source>
        <translation>Etwa: Newsletter vom Hotel Adler</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Paste it from the portal</source>
        <translation>Aus dem Portal einfügen</translation>
    </message>
    <message>
        <source>Empty means: %1</source>
        <translation>Leer heißt: %1</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>Only if the service insists on a fixed port</source>
        <translation>Nur wenn der Dienst auf einem festen Port besteht</translation>
    </message>
    <message>
        <source>Name for scripts</source>
        <translation>Name für Skripte</translation>
    </message>
    <message>
        <source>Small letters and digits, such as %1</source>
        <translation>Kleinbuchstaben und Ziffern, etwa %1</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Paste it; it goes straight to your keyring</source>
        <translation>Hier einfügen; es geht direkt in Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>Only if the portal gives one; it goes straight to your keyring</source>
        <translation>Nur wenn das Portal eines ausgibt; es geht direkt in Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 If it is right all the same, go on.</source>
        <translation>%1 Wenn es trotzdem richtig ist, machen Sie weiter.</translation>
    </message>
</context>
<context>
    <name>evergrant::RegistrationCard</name>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was sie darf</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
</context>
<context>
    <name>evergrant::RehearsalWindow</name>
    <message>
        <source>Rehearse a failure</source>
        <translation>Ausfall proben</translation>
    </message>
    <message>
        <source>See what Evergrant does when something goes wrong, and what it wants of you. Only practice connections take part, and all is undone at the end. What you have set up for a practice connection, such as alerts, acts as in earnest.</source>
        <translation>Sehen Sie, was Evergrant tut, wenn etwas schiefgeht, und was es von Ihnen will. Nur Übungsverbindungen nehmen daran teil, und am Ende wird alles rückgängig gemacht. Was Sie für eine Übungsverbindung eingerichtet haben, etwa Benachrichtigungen, wirkt wie im Ernstfall.</translation>
    </message>
    <message>
        <source>There is no practice connection yet. It needs no account: press the button, then Allow in the browser.</source>
        <translation>Es gibt noch keine Übungsverbindung. Sie braucht kein Konto: Drücken Sie die Schaltfläche, dann im Browser „Erlauben“.</translation>
    </message>
    <message>
        <source>&amp;Add a practice connection</source>
        <translation>Übungsverbindung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Practice connection</source>
        <translation>Übungsverbindung</translation>
    </message>
    <message>
        <source>The answer to a &amp;renewal is lost</source>
        <translation>Die Antwort auf eine &amp;Erneuerung geht verloren</translation>
    </message>
    <message>
        <source>The &amp;provider is out of order</source>
        <translation>Der &amp;Anbieter ist außer Betrieb</translation>
    </message>
    <message>
        <source>Somebody re&amp;vokes the access</source>
        <translation>Jemand &amp;widerruft den Zugriff</translation>
    </message>
    <message>
        <source>The &amp;keyring is locked</source>
        <translation>Der Schlüsselbund ist &amp;gesperrt</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>What &amp;happens</source>
        <translation>Was &amp;passiert</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was passiert</translation>
    </message>
    <message>
        <source>This window changes nothing, so a rehearsal cannot be started in it.</source>
        <translation>Dieses Fenster ändert nichts, deshalb kann darin keine Probe gestartet werden.</translation>
    </message>
    <message>
        <source>It ends when you press End or close this window, and by itself at %1.</source>
        <translation>Die Probe endet, wenn Sie „Beenden“ drücken oder dieses Fenster schließen, und von selbst um %1.</translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation>Der Hintergrunddienst läuft nicht.</translation>
    </message>
</context>
<context>
    <name>evergrant::RemoveDeliveryDialog</name>
    <message>
        <source>Remove a delivery</source>
        <translation>Übergabe entfernen</translation>
    </message>
    <message>
        <source>%1

No new token is brought there any more. What reads it there works until that token ends.</source>
        <translation>%1

Dorthin wird kein neues Token mehr gebracht. Was es dort liest, funktioniert, bis jenes Token abläuft.</translation>
    </message>
    <message>
        <source>&amp;Delete what is there, too</source>
        <translation>Auch &amp;löschen, was dort liegt</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>evergrant::RemoveDialog</name>
    <message>
        <source>Remove a connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Also revoke at the provider</source>
        <translation>Auch beim Anbieter widerrufen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>&amp;Also revoke the authorization at %1</source>
        <translation>Auch die Zustimmung bei %1 &amp;widerrufen</translation>
    </message>
    <message>
        <source>&amp;Also revoke it, although the others may stop working</source>
        <translation>Auch &amp;widerrufen, obwohl die anderen dann vielleicht ausfallen</translation>
    </message>
    <message>
        <source>Otherwise it stays valid there until it ends</source>
        <translation>Sonst bleibt sie dort gültig, bis sie abläuft</translation>
    </message>
</context>
<context>
    <name>evergrant::RenewAll</name>
    <message>
        <source>%1 of %2 connections could not be renewed. The list says why.</source>
        <translation>%1 von %2 Verbindungen konnten nicht erneuert werden. Die Liste zeigt den Grund.</translation>
    </message>
    <message>
        <source>Stopped. Renewed %1 of %2 connections.</source>
        <translation>Gestoppt. %1 von %2 Verbindungen sind erneuert.</translation>
    </message>
    <message>
        <source>Nothing was renewed: none of the %1 connections needs it now.</source>
        <translation>Es wurde nichts erneuert: Keine der %1 Verbindungen braucht es jetzt.</translation>
    </message>
    <message>
        <source>Renewed %1 of %2 connections; the others do not need it now.</source>
        <translation>%1 von %2 Verbindungen sind erneuert; die anderen brauchen es jetzt nicht.</translation>
    </message>
    <message>
        <source>All %1 connections are renewed.</source>
        <translation>Alle %1 Verbindungen sind erneuert.</translation>
    </message>
</context>
<context>
    <name>evergrant::ReplyWatch</name>
    <message>
        <source>The certificate of the provider&apos;s server has expired, so nothing was sent. If the clock of this computer is right, only the provider can correct that.</source>
        <translation>Das Zertifikat des Anbieterservers ist abgelaufen, deshalb wurde nichts gesendet. Wenn die Uhr dieses Computers richtig geht, kann das nur der Anbieter beheben.</translation>
    </message>
    <message>
        <source>The certificate of the provider&apos;s server is not valid yet, so nothing was sent. Is the clock of this computer right?</source>
        <translation>Das Zertifikat des Anbieterservers ist noch nicht gültig, deshalb wurde nichts gesendet. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by a trusted authority, so nothing was sent. If your network inspects traffic, put its certificate authority into a file and name that in ca_file.</source>
        <translation>Das Zertifikat des Servers stammt von keiner vertrauten Zertifizierungsstelle, deshalb wurde nichts gesendet. Wenn Ihr Netzwerk den Datenverkehr untersucht, legen Sie dessen Zertifizierungsstelle in eine Datei und nennen Sie diese in ca_file.</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for another host, so nothing was sent. Check the addresses in the connection&apos;s settings, and the network&apos;s sign-in page.</source>
        <translation>Das Zertifikat des antwortenden Servers gilt für einen anderen Host, deshalb wurde nichts gesendet. Prüfen Sie die Adressen in den Einstellungen der Verbindung und die Anmeldeseite des Netzwerks.</translation>
    </message>
    <message>
        <source>The provider&apos;s server wants a certificate from this connection, or does not accept the one it has. Enter the one that the provider knows.</source>
        <translation>Der Server des Anbieters verlangt ein Zertifikat von dieser Verbindung oder nimmt das vorhandene nicht an. Geben Sie das ein, das der Anbieter kennt.</translation>
    </message>
    <message>
        <source>A safe connection to the provider could not be made.</source>
        <translation>Es konnte keine sichere Verbindung zum Anbieter hergestellt werden.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Der Anbieter hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The provider&apos;s server does not accept connections.</source>
        <translation>Der Server des Anbieters nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The provider&apos;s server was not found. Is the network there?</source>
        <translation>Der Server des Anbieters wurde nicht gefunden. Ist das Netzwerk da?</translation>
    </message>
    <message>
        <source>The proxy between this computer and the provider wants a name and password, or does not accept those it was given. Enter them again.</source>
        <translation>Der Proxy zwischen diesem Computer und dem Anbieter verlangt Name und Passwort oder nimmt die angegebenen nicht an. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The proxy could not connect to the provider.</source>
        <translation>Der Proxy konnte den Anbieter nicht erreichen.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was cut short.</source>
        <translation>Die Antwort des Anbieters war abgeschnitten.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was far too long.</source>
        <translation>Die Antwort des Anbieters war viel zu lang.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The provider&apos;s address is not https, so nothing was sent.</source>
        <translation>Die Adresse des Anbieters ist nicht https, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Es hat sich noch niemand angemeldet.</translation>
    </message>
    <message>
        <source>The sign-in was over before it could be used.</source>
        <translation>Die Anmeldung war vorbei, bevor sie verwendet werden konnte.</translation>
    </message>
    <message>
        <source>The connection to the provider ended without an answer.</source>
        <translation>Die Verbindung zum Anbieter endete ohne Antwort.</translation>
    </message>
    <message>
        <source>The file %1 (setting ca_file) does not hold the authority that signed the server&apos;s certificate, so nothing was sent. Put the right one into that file, once you are sure that it is the right server.</source>
        <translation>Die Datei %1 (Einstellung ca_file) enthält nicht die Stelle, die das Zertifikat des Servers signiert hat, darum wurde nichts gesendet. Tragen Sie die richtige in diese Datei ein, sobald Sie sicher sind, dass es der richtige Server ist.</translation>
    </message>
</context>
<context>
    <name>evergrant::ResultPage</name>
    <message>
        <source>Is this the account that your integrations shall use? If not, sign out of it in the browser, or use a private window, and sign in again.</source>
        <translation>Ist das das Konto, das Ihre Integrationen verwenden sollen? Wenn nicht, melden Sie sich im Browser davon ab oder verwenden Sie ein privates Fenster, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>No, sign in a&amp;gain</source>
        <translation>Nein, &amp;neu anmelden</translation>
    </message>
    <message>
        <source>Where is it used?</source>
        <translation>Wo wird sie verwendet?</translation>
    </message>
    <message>
        <source>Scripts get a token with this command. Evergrant sees to it that it is fresh.</source>
        <translation>Skripte bekommen ein Token mit diesem Befehl. Evergrant sorgt dafür, dass es frisch ist.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>A program on another computer, in a container or in AWS Lambda gets it by a delivery: Evergrant brings each new token there.</source>
        <translation>Ein Programm auf einem anderen Computer, in einem Container oder in AWS Lambda bekommt es durch eine Übergabe: Evergrant bringt jedes neue Token dorthin.</translation>
    </message>
    <message>
        <source>It is used some&amp;where else…</source>
        <translation>Sie wird w&amp;oanders verwendet…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>It works. This is %1.</source>
        <translation>Es funktioniert. Das ist %1.</translation>
    </message>
    <message>
        <source>Scripts get the key as a header line with this command. Evergrant checks it once a day and says when it stops working.</source>
        <translation>Skripte bekommen den Schlüssel als Header-Zeile mit diesem Befehl. Evergrant prüft ihn einmal am Tag und sagt, wenn er nicht mehr funktioniert.</translation>
    </message>
    <message>
        <source>Look in the portal whether the application may stay connected when nobody is there, and authorize again.</source>
        <translation>Sehen Sie im Portal nach, ob die Anwendung verbunden bleiben darf, wenn niemand da ist, und autorisieren Sie neu.</translation>
    </message>
    <message>
        <source>The provider gave nothing to renew this access with, so it ends soon. %1</source>
        <translation>Der Anbieter hat nichts gegeben, womit dieser Zugriff erneuert werden kann, er läuft also bald ab. %1</translation>
    </message>
    <message>
        <source>The check did not succeed: %1</source>
        <translation>Die Prüfung war nicht erfolgreich: %1</translation>
    </message>
    <message>
        <source>A spare key lets Evergrant go on if the first one is lost: you sign in a second time.</source>
        <translation>Mit einem Ersatzschlüssel kann Evergrant weitermachen, wenn der erste verloren geht: Sie melden sich ein zweites Mal an.</translation>
    </message>
    <message>
        <source>&amp;Make one now…</source>
        <translation>&amp;Jetzt anlegen…</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, without a window</source>
        <translation>Beim An&amp;melden starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Give the application the permission “%1” in the portal, and authorize again.</source>
        <translation>Geben Sie der Anwendung im Portal die Berechtigung „%1“, und autorisieren Sie neu.</translation>
    </message>
</context>
<context>
    <name>evergrant::RunsModel</name>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>evergrant::ScopePicker</name>
    <message>
        <source>The grey line is always on: without it nothing can be renewed.</source>
        <translation>Die graue Zeile ist immer an: Ohne sie kann nichts erneuert werden.</translation>
    </message>
    <message>
        <source>Scopes: tick at least one thing that integrations may do.</source>
        <translation>Scopes: Kreuzen Sie mindestens eines an, was Integrationen dürfen.</translation>
    </message>
    <message>
        <source>Permissions (scopes), separated by spaces; may stay empty</source>
        <translation>Berechtigungen (Scopes), durch Leerzeichen getrennt; darf leer bleiben</translation>
    </message>
    <message>
        <source>Further permissions (scopes), separated by spaces</source>
        <translation>Weitere Berechtigungen (Scopes), durch Leerzeichen getrennt</translation>
    </message>
</context>
<context>
    <name>evergrant::Sealer</name>
    <message>
        <source>There is not enough memory to keep a key in.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um darin einen Schlüssel zu halten.</translation>
    </message>
    <message>
        <source>The stored value cannot be decrypted.</source>
        <translation>Der gespeicherte Wert kann nicht entschlüsselt werden.</translation>
    </message>
    <message>
        <source>The profile key is damaged: it has to be %1 bytes long.</source>
        <translation>Der Profilschlüssel ist beschädigt: Er muss %1 Byte lang sein.</translation>
    </message>
</context>
<context>
    <name>evergrant::ServiceAccount</name>
    <message>
        <source>This is the file of an OAuth client, not of a service account. A service account&apos;s key is made under IAM &amp; Admin, Service Accounts, Keys, as JSON.</source>
        <translation>Das ist die Datei eines OAuth-Clients, nicht die eines Dienstkontos. Den Schlüssel eines Dienstkontos erstellen Sie unter IAM &amp; Verwaltung, Dienstkonten, Schlüssel, als JSON.</translation>
    </message>
    <message>
        <source>This file is for “%1”, not for a service account.</source>
        <translation>Diese Datei ist für „%1“, nicht für ein Dienstkonto.</translation>
    </message>
    <message>
        <source>This is not the key file of a service account: it does not say &quot;type&quot;: &quot;service_account&quot;.</source>
        <translation>Das ist nicht die Schlüsseldatei eines Dienstkontos: Darin steht nicht &quot;type&quot;: &quot;service_account&quot;.</translation>
    </message>
    <message>
        <source>The service account file is not JSON. Choose the file that Google Cloud offered for download when the key was made.</source>
        <translation>Die Dienstkontodatei ist kein JSON. Wählen Sie die Datei, die Google Cloud beim Erstellen des Schlüssels zum Herunterladen angeboten hat.</translation>
    </message>
    <message>
        <source>The service account file is not complete: client_email or an https token_uri is missing. Download a new key.</source>
        <translation>Die Dienstkontodatei ist nicht vollständig: client_email oder eine https-Adresse in token_uri fehlt. Laden Sie einen neuen Schlüssel herunter.</translation>
    </message>
</context>
<context>
    <name>evergrant::Setting</name>
    <message>
        <source>an https:// address is expected, without user name and “#” (http:// only for this computer itself, such as http://localhost:8080/)</source>
        <translation>eine Adresse mit https:// ohne Benutzername und „#“ wird erwartet (http:// nur für diesen Computer selbst, etwa http://localhost:8080/)</translation>
    </message>
    <message>
        <source>only letters, digits, “.”, “-” and “_” are allowed</source>
        <translation>nur Buchstaben, Ziffern, „.“, „-“ und „_“ sind erlaubt</translation>
    </message>
    <message>
        <source>one line of text is expected</source>
        <translation>eine Zeile Text wird erwartet</translation>
    </message>
    <message>
        <source>a whole address without “#” is expected, such as https://api.example.org/</source>
        <translation>eine ganze Adresse ohne „#“ wird erwartet, etwa https://api.example.org/</translation>
    </message>
    <message>
        <source>a whole address without “#” is expected, such as http://localhost:43117/callback</source>
        <translation>eine ganze Adresse ohne „#“ wird erwartet, etwa http://localhost:43117/callback</translation>
    </message>
    <message>
        <source>the name of an HTTP header is expected</source>
        <translation>der Name eines HTTP-Headers wird erwartet</translation>
    </message>
    <message>
        <source>a host name is expected, such as api.example.org</source>
        <translation>ein Hostname wird erwartet, etwa api.example.org</translation>
    </message>
    <message>
        <source>the whole path of a file is expected, beginning with “/”</source>
        <translation>der ganze Pfad einer Datei wird erwartet, mit „/“ am Anfang</translation>
    </message>
    <message>
        <source>an address such as http://proxy.example.org:3128 or socks5://name@localhost:1080 is expected, without a password: that is given with --proxy-password-stdin</source>
        <translation>eine Adresse wie http://proxy.example.org:3128 oder socks5://name@localhost:1080 wird erwartet, ohne Passwort: Das wird mit --proxy-password-stdin angegeben</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 300 is expected</source>
        <translation>eine Anzahl von 1 bis 300 Sekunden wird erwartet</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>The settings are: %1.</source>
        <translation>Die Einstellungen sind: %1.</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>sie darf nicht leer sein</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”: %3.</source>
        <translation>Die Einstellung „%1“ kann nicht „%2“ sein: %3.</translation>
    </message>
</context>
<context>
    <name>evergrant::SettingsDialog</name>
    <message>
        <source>&amp;Use it</source>
        <translation>Verwen&amp;den</translation>
    </message>
    <message>
        <source>What integrations may do</source>
        <translation>Was Integrationen dürfen</translation>
    </message>
    <message>
        <source>Replace the key of “%1”</source>
        <translation>Schlüssel von „%1“ ersetzen</translation>
    </message>
    <message>
        <source>Correct the settings of “%1”</source>
        <translation>Einstellungen von „%1“ korrigieren</translation>
    </message>
    <message>
        <source>The new key takes effect at once, and is checked. The old one is forgotten.</source>
        <translation>Der neue Schlüssel gilt sofort und wird geprüft. Der alte wird vergessen.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Leer lassen, um das gespeicherte zu behalten</translation>
    </message>
    <message>
        <source>None is stored</source>
        <translation>Es ist keines gespeichert</translation>
    </message>
    <message>
        <source>Empty means: %1</source>
        <translation>Leer heißt: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The provider ties a sign-in to the application. Once another one is saved here, renewing stops until somebody signs in again. The sign-in before is kept until then: if you enter the former value again, it goes on.</source>
        <translation>Der Anbieter bindet eine Anmeldung an die Anwendung. Sobald hier eine andere gespeichert ist, wird nicht mehr erneuert, bis sich jemand neu anmeldet. Die bisherige Anmeldung bleibt bis dahin gespeichert: Wenn Sie den früheren Wert wieder eintragen, geht es mit ihr weiter.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>%1 If it is right all the same, save it.</source>
        <translation>%1 Wenn es trotzdem stimmt, speichern Sie es.</translation>
    </message>
</context>
<context>
    <name>evergrant::SetupSteps</name>
    <message>
        <source>As redirect URI enter %1</source>
        <translation>Geben Sie als Umleitungs-URI %1 ein</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Umleitungs-URI kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Open portal</source>
        <translation>&amp;Portal öffnen</translation>
    </message>
</context>
<context>
    <name>evergrant::SignInPage</name>
    <message>
        <source>&amp;Use it</source>
        <translation>Verwen&amp;den</translation>
    </message>
    <message>
        <source>The connection is in the list already. You can close this window and sign in later.</source>
        <translation>Die Verbindung steht schon in der Liste. Sie können dieses Fenster schließen und sich später anmelden.</translation>
    </message>
    <message>
        <source>Evergrant tries at %1 whether what you entered works. Nobody has to sign in.</source>
        <translation>Evergrant probiert bei %1, ob Ihre Eingaben funktionieren. Niemand muss sich anmelden.</translation>
    </message>
    <message>
        <source>Somebody signs in to %1 on any device with a browser, such as a phone, and enters a code there. It has to be the account that your integrations shall use.</source>
        <translation>Jemand meldet sich auf einem beliebigen Gerät mit Browser, etwa einem Handy, bei %1 an und gibt dort einen Code ein. Es muss das Konto sein, das Ihre Integrationen verwenden sollen.</translation>
    </message>
    <message>
        <source>%1 asks in your browser whether Evergrant may use the account. Sign in with the account that your integrations shall use.</source>
        <translation>%1 fragt in Ihrem Browser, ob Evergrant das Konto verwenden darf. Melden Sie sich mit dem Konto an, das Ihre Integrationen verwenden sollen.</translation>
    </message>
    <message>
        <source>The connection is in the list already. You can close this window; the list shows what came of it.</source>
        <translation>Die Verbindung steht schon in der Liste. Sie können dieses Fenster schließen; die Liste zeigt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Is something mistyped? Go back and correct it. Or close this window: the connection is in the list already, and can be corrected there.</source>
        <translation>Haben Sie sich vertippt? Gehen Sie zurück und korrigieren Sie es. Oder schließen Sie dieses Fenster: Die Verbindung steht schon in der Liste und kann dort korrigiert werden.</translation>
    </message>
</context>
<context>
    <name>evergrant::SignInRefusal</name>
    <message>
        <source>the redirect address of this connection</source>
        <translation>die Umleitungsadresse dieser Verbindung</translation>
    </message>
    <message>
        <source>The sign-in at %1 was declined.</source>
        <translation>Die Anmeldung bei %1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 does not know the redirect address. Register exactly this one in its portal: %2</source>
        <translation>%1 kennt die Umleitungsadresse nicht. Registrieren Sie im Portal genau diese: %2</translation>
    </message>
    <message>
        <source>%1 does not grant what the connection asks for. Compare its scopes with those that the application has in the portal.</source>
        <translation>%1 gewährt nicht, was die Verbindung verlangt. Vergleichen Sie ihre Scopes mit denen, die die Anwendung im Portal hat.</translation>
    </message>
    <message>
        <source>%1 does not let this application sign people in this way. Allow this kind of sign-in in its portal, or choose another for the connection.</source>
        <translation>%1 lässt diese Anwendung niemanden auf diese Art anmelden. Erlauben Sie diese Art der Anmeldung im Portal, oder wählen Sie für die Verbindung eine andere.</translation>
    </message>
    <message>
        <source>The application at %1 does not allow sign-ins with a code. Turn the device flow on in its portal.</source>
        <translation>Die Anwendung bei %1 erlaubt keine Anmeldung mit einem Code. Schalten Sie im Portal den Device Flow dafür ein.</translation>
    </message>
    <message>
        <source>%1 does not offer sign-ins with a code for this application. Choose another type for it in the portal.</source>
        <translation>%1 bietet für diese Anwendung keine Anmeldung mit einem Code an. Wählen Sie im Portal einen anderen Typ dafür.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time. Start again for a new one.</source>
        <translation>Niemand hat den Code rechtzeitig eingegeben. Beginnen Sie neu, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>%1 does not know the code of this sign-in any more. Start again for a new one.</source>
        <translation>%1 kennt den Code dieser Anmeldung nicht mehr. Beginnen Sie neu, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>%1 has a fault just now. Try again in a few minutes.</source>
        <translation>%1 hat gerade eine Störung. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>%1 is too busy just now. Try again in a few minutes.</source>
        <translation>%1 ist gerade überlastet. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in (%2).</source>
        <translation>%1 hat die Anmeldung abgelehnt (%2).</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Es heißt dort: %1</translation>
    </message>
    <message>
        <source>%1 does not know this application. Check the client ID, and what it proves itself with: client secret, key or certificate.</source>
        <translation>%1 kennt diese Anwendung nicht. Prüfen Sie die Client-ID und womit sie sich ausweist: Client-Secret, Schlüssel oder Zertifikat.</translation>
    </message>
</context>
<context>
    <name>evergrant::SignIns</name>
    <message>
        <source>spare: “%1” has no sign-in yet that another one could stand in for. Authorize it first.</source>
        <translation>spare: „%1“ hat noch keine Anmeldung, für die eine andere einspringen könnte. Autorisieren Sie die Verbindung zuerst.</translation>
    </message>
    <message>
        <source>client_id: another registration can only be given for a spare.</source>
        <translation>client_id: Eine andere Registrierung kann nur für einen Ersatz angegeben werden.</translation>
    </message>
    <message>
        <source>client_id: that is the registration of the connection itself, so the spare would share its fate. Leave it out, or give another one.</source>
        <translation>client_id: Das ist die Registrierung der Verbindung selbst, der Ersatz würde also ihr Schicksal teilen. Lassen Sie sie weg, oder geben Sie eine andere an.</translation>
    </message>
    <message>
        <source>“%1” works without anybody signing in: neither a spare nor a device is of use to it.</source>
        <translation>„%1“ funktioniert, ohne dass sich jemand anmeldet: Weder ein Ersatz noch ein Gerät nützt hier etwas.</translation>
    </message>
    <message>
        <source>spare: “%1” has three spare sign-ins, and all of them are ready. More are not kept.</source>
        <translation>spare: „%1“ hat drei Ersatzanmeldungen, und alle sind bereit. Mehr werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” is just being removed.</source>
        <translation>„%1“ wird gerade entfernt.</translation>
    </message>
</context>
<context>
    <name>evergrant::SmallFile</name>
    <message>
        <source>it is larger than %1 kB</source>
        <translation>sie ist größer als %1 kB</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not an ordinary file</source>
        <translation>das ist eine Pipe oder ein Gerät, keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not for its owner alone</source>
        <translation>sie ist nicht nur für ihren Besitzer zugänglich</translation>
    </message>
</context>
<context>
    <name>evergrant::SpareDialog</name>
    <message>
        <source>You sign in a second time, and Evergrant keeps that sign-in alive beside the first. If the first one is ever lost, the spare takes over by itself and integrations go on.</source>
        <translation>Sie melden sich ein zweites Mal an, und Evergrant hält diese Anmeldung neben der ersten am Leben. Geht die erste je verloren, übernimmt der Ersatz von selbst, und Integrationen laufen weiter.</translation>
    </message>
    <message>
        <source>With the &amp;same registration at the provider</source>
        <translation>Mit der&amp;selben Registrierung beim Anbieter</translation>
    </message>
    <message>
        <source>Quick, and it helps in most cases. It is proven only that both work side by side: some providers end both together.</source>
        <translation>Schnell, und es hilft in den meisten Fällen. Bewiesen ist nur, dass beide nebeneinander funktionieren: Manche Anbieter beenden beide zusammen.</translation>
    </message>
    <message>
        <source>With &amp;another registration at the provider</source>
        <translation>Mit einer &amp;anderen Registrierung beim Anbieter</translation>
    </message>
    <message>
        <source>The safest: register a second application in the portal with the same redirect URI. What happens to one then does not touch the other.</source>
        <translation>Am sichersten: Registrieren Sie im Portal eine zweite Anwendung mit derselben Umleitungs-URI. Was der einen dann geschieht, berührt die andere nicht.</translation>
    </message>
    <message>
        <source>With another registration of the type &amp;Device, using a code</source>
        <translation>Mit einer anderen Registrierung vom Typ &amp;Device, mit Code</translation>
    </message>
    <message>
        <source>As safe, and without a browser here: register a second application of the type Device in the portal. It has a client ID (or API key) but no secret and no redirect URI.</source>
        <translation>Ebenso sicher, und ohne Browser hier: Registrieren Sie im Portal eine zweite Anwendung vom Typ Device. Sie hat eine Client-ID (oder einen API-Schlüssel), aber kein Secret und keine Umleitungs-URI.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client ID of the other registration</source>
        <translation>Client-ID der anderen Registrierung</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-S&amp;ecret</translation>
    </message>
    <message>
        <source>Client secret of the other registration</source>
        <translation>Client-Secret der anderen Registrierung</translation>
    </message>
    <message>
        <source>A spare key for “%1”</source>
        <translation>Ersatzschlüssel für „%1“</translation>
    </message>
    <message>
        <source>&amp;Show the code</source>
        <translation>&amp;Code zeigen</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>&amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the client ID of the other registration from the provider&apos;s portal.</source>
        <translation>Kopieren Sie die Client-ID der anderen Registrierung aus dem Portal des Anbieters.</translation>
    </message>
</context>
<context>
    <name>evergrant::TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days and hours, as in “3 days 4 h”</comment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
</context>
<context>
    <name>evergrant::TimelineStrip</name>
    <message>
        <source>renewed</source>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorisiert</translation>
    </message>
    <message>
        <source>%1 renewals, %2 troubles</source>
        <translation>%1 Erneuerungen, %2 Störungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: a valid token was there</source>
        <translation>%1: ein gültiges Token war da</translation>
    </message>
    <message>
        <source>%1: no valid token is known of</source>
        <translation>%1: kein gültiges Token bekannt</translation>
    </message>
</context>
<context>
    <name>evergrant::TokenEndpoint</name>
    <message>
        <source>%1 offers no way to revoke the access. Remove it in your account there.</source>
        <translation>Bei %1 kann der Zugriff nicht widerrufen werden. Entfernen Sie ihn dort in Ihrem Konto.</translation>
    </message>
    <message>
        <source>The revocation address of %1 is not https, so nothing was sent.</source>
        <translation>Die Widerrufsadresse von %1 ist nicht https, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 could not be asked to revoke the access. %2</source>
        <translation>%1 konnte nicht gebeten werden, den Zugriff zu widerrufen. %2</translation>
    </message>
    <message>
        <source>%1 did not revoke the access (HTTP status %2).</source>
        <translation>%1 hat den Zugriff nicht widerrufen (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>%1 has no introspection endpoint.</source>
        <translation>%1 hat keinen Endpunkt für Token-Auskünfte.</translation>
    </message>
</context>
<context>
    <name>evergrant::TokenReply</name>
    <message>
        <source>The provider answered with something that is not a token answer.</source>
        <translation>Der Anbieter hat mit etwas geantwortet, das keine Token-Antwort ist.</translation>
    </message>
    <message>
        <source>The provider answered with HTTP status %1 and no readable reason.</source>
        <translation>Der Anbieter hat mit HTTP-Status %1 und ohne lesbare Begründung geantwortet.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>%1 answered %2 without a reason.</source>
        <comment>as in “Acme answered 400 without a reason.”</comment>
        <translation>%1 hat mit %2 geantwortet, ohne Begründung.</translation>
    </message>
    <message>
        <source>%1 refused the renewal with “%2”.</source>
        <translation>%1 hat die Erneuerung mit „%2“ abgelehnt.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer contains no access token.</source>
        <translation>Die Antwort des Anbieters enthält kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Its access tokens are of the type “%1”, and Evergrant can use those of the type “Bearer” only.</source>
        <translation>Die Zugriffstoken dort sind vom Typ „%1“, und Evergrant kann nur solche vom Typ „Bearer“ verwenden.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the provider asks for a password.</source>
        <translation>Der Proxy zwischen diesem Computer und dem Anbieter verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>This network wants somebody to sign in before it lets anything through.</source>
        <translation>Dieses Netzwerk verlangt eine Anmeldung, bevor es etwas durchlässt.</translation>
    </message>
</context>
<context>
    <name>evergrant::TrayIcon</name>
    <message>
        <source>The background worker cannot be reached</source>
        <translation>Der Hintergrunddienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>Renew &amp;all now</source>
        <translation>A&amp;lle jetzt erneuern</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Open Evergrant</source>
        <translation>Evergrant &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>evergrant::UsageCard</name>
    <message>
        <source>Where it is used</source>
        <translation>Wo sie verwendet wird</translation>
    </message>
    <message>
        <source>Add a deli&amp;very…</source>
        <translation>Über&amp;gabe hinzufügen…</translation>
    </message>
    <message>
        <source>Brings each new token to a file, a program, AWS, Vault, Kubernetes or a web address</source>
        <translation>Bringt jedes neue Token in eine Datei, zu einem Programm, zu AWS, Vault, Kubernetes oder an eine Webadresse</translation>
    </message>
    <message>
        <source>Scripts on this computer get the token with: evergrant token %1
For a program that runs somewhere else, add a delivery.</source>
        <translation>Skripte auf diesem Computer bekommen das Token mit: evergrant token %1
Für ein Programm, das anderswo läuft, fügen Sie eine Übergabe hinzu.</translation>
    </message>
    <message>
        <source>Scripts on this computer get the token with: evergrant token %1
Each new token is also brought to these places:</source>
        <translation>Skripte auf diesem Computer bekommen das Token mit: evergrant token %1
Jedes neue Token wird außerdem hierhin gebracht:</translation>
    </message>
    <message>
        <source>What can be done about %1</source>
        <translation>Was sich mit %1 tun lässt</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Deliver &amp;now</source>
        <translation>Jetzt ü&amp;bergeben</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Rights in &amp;AWS…</source>
        <translation>&amp;Rechte in AWS…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
</context>
<context>
    <name>evergrant::WhyText</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why: how it may have come to this</source>
        <translation>Warum: wie es dazu gekommen sein kann</translation>
    </message>
</context>
<context>
    <name>evergrant::WindowHeader</name>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Shows the list of connections</source>
        <translation>Zeigt die Liste der Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Shows what has happened</source>
        <translation>Zeigt, was geschehen ist</translation>
    </message>
    <message>
        <source>Sync &amp;jobs</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>Shows the programs that run with access tokens</source>
        <translation>Zeigt die Programme, die mit Zugriffstoken laufen</translation>
    </message>
    <message>
        <source>Al&amp;erts</source>
        <translation>Bena&amp;chrichtigungen</translation>
    </message>
    <message>
        <source>Shows who is told when a person is needed</source>
        <translation>Zeigt, wer benachrichtigt wird, wenn jemand gebraucht wird</translation>
    </message>
    <message>
        <source>Renew &amp;all</source>
        <translation>A&amp;lle erneuern</translation>
    </message>
    <message>
        <source>Renews every connection now</source>
        <translation>Erneuert jetzt alle Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Stops renewing for a while</source>
        <translation>Erneuert eine Zeit lang nicht</translation>
    </message>
    <message>
        <source>⋯</source>
        <translation>⋯</translation>
    </message>
    <message>
        <source>Renew or pause all</source>
        <translation>Alle erneuern oder anhalten</translation>
    </message>
    <message>
        <source>A&amp;dd connection</source>
        <translation>Verbindung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>short form of Add connection</comment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add connection (Ctrl+N)</source>
        <translation>Verbindung hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Resume “%1”</source>
        <translation>„%1“ &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause “%1”</source>
        <translation>„%1“ a&amp;nhalten</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Alle anhalt&amp;en</translation>
    </message>
    <message>
        <source>R&amp;esume all</source>
        <translation>Alle fort&amp;setzen</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerApplication</name>
    <message>
        <source>The background worker stopped.</source>
        <translation>Der Hintergrunddienst wurde beendet.</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerPage</name>
    <message>
        <source>Background worker</source>
        <translation>Hintergrunddienst</translation>
    </message>
    <message>
        <source>&amp;Keep the log for</source>
        <translation>Protokoll auf&amp;bewahren für</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Older events are deleted. No more than a million are kept.</source>
        <translation>Ältere Ereignisse werden gelöscht. Mehr als eine Million werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>To keep it in another place, run one of these commands:</source>
        <translation>Um ihn woanders aufzubewahren, führen Sie einen dieser Befehle aus:</translation>
    </message>
    <message>
        <source>The key of what is stored is in a place that this window does not know.</source>
        <translation>Der Schlüssel des Gespeicherten liegt an einem Ort, den dieses Fenster nicht kennt.</translation>
    </message>
    <message>
        <source>The key of what is stored is in the keyring of your desktop.</source>
        <translation>Der Schlüssel des Gespeicherten liegt im Schlüsselbund Ihres Desktops.</translation>
    </message>
    <message>
        <source>The key of what is stored is in the file %1.</source>
        <translation>Der Schlüssel des Gespeicherten liegt in der Datei %1.</translation>
    </message>
    <message>
        <source>The key of what is stored is a credential of systemd.</source>
        <translation>Der Schlüssel des Gespeicherten ist ein Credential von systemd.</translation>
    </message>
    <message>
        <source>The key of what is stored is in the profile, sealed under a passphrase.</source>
        <translation>Der Schlüssel des Gespeicherten liegt im Profil, mit einer Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>Delete older events?</source>
        <translation>Ältere Ereignisse löschen?</translation>
    </message>
    <message numerus="yes">
        <source>What happened more than %n day(s) ago is deleted from the log, and cannot be brought back.</source>
        <translation>
            <numerusform>Was mehr als %n Tag zurückliegt, wird aus dem Protokoll gelöscht und kann nicht wiederhergestellt werden.</numerusform>
            <numerusform>Was mehr als %n Tage zurückliegt, wird aus dem Protokoll gelöscht und kann nicht wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The background worker that runs is an older one. Quit Evergrant, stop renewing, and start it again.</source>
        <translation>Der laufende Hintergrunddienst ist älter. Beenden Sie Evergrant, beenden Sie das Erneuern, und starten Sie es wieder.</translation>
    </message>
    <message>
        <source>&amp;Where can it be?</source>
        <translation>&amp;Wo kann er liegen?</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerPresence</name>
    <message>
        <source>The background worker stopped and was restarted.</source>
        <translation>Der Hintergrunddienst wurde beendet und neu gestartet.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>The background worker is older than this window: Evergrant was updated. Renewing goes on. What is new works after the worker was restarted.</source>
        <translation>Der Hintergrunddienst ist älter als dieses Fenster: Evergrant wurde aktualisiert. Das Erneuern geht weiter. Was neu ist, funktioniert nach einem Neustart des Hintergrunddienstes.</translation>
    </message>
    <message>
        <source>Re&amp;start the worker</source>
        <translation>Hintergrunddienst &amp;neu starten</translation>
    </message>
    <message>
        <source>This window is older than the background worker: Evergrant was updated. Renewing goes on, and so does what this window knows. Quit Evergrant and open it again.</source>
        <translation>Dieses Fenster ist älter als der Hintergrunddienst: Evergrant wurde aktualisiert. Das Erneuern geht weiter, und was dieses Fenster kennt, funktioniert. Beenden Sie Evergrant und öffnen Sie es wieder.</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerProxy</name>
    <message>
        <source>The file %1 does not say which proxy to use, so the system’s is used.</source>
        <translation>Die Datei %1 sagt nicht, welcher Proxy zu verwenden ist, daher wird der des Systems verwendet.</translation>
    </message>
    <message>
        <source>Choose one again: evergrant proxy system|none|ADDRESS</source>
        <translation>Wählen Sie wieder einen: evergrant proxy system|none|ADDRESS</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerWatch</name>
    <message>
        <source>The background worker was stopped. Nothing is renewed until it runs again.</source>
        <translation>Der Hintergrunddienst wurde beendet. Es wird nichts erneuert, bis er wieder läuft.</translation>
    </message>
    <message>
        <source>Evergrant cannot reach its background worker. What is shown here may be old.</source>
        <translation>Evergrant erreicht seinen Hintergrunddienst nicht. Was hier angezeigt wird, ist vielleicht veraltet.</translation>
    </message>
    <message>
        <source>Evergrant cannot reach its background worker. %1</source>
        <translation>Evergrant erreicht seinen Hintergrunddienst nicht. %1</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::Alerts</name>
    <message>
        <source>The alert %1 was sent (%2). %3</source>
        <translation>Über den Meldeweg %1 wurde gesendet (%2). %3</translation>
    </message>
    <message>
        <source>The alert %1 can be sent again.</source>
        <translation>Der Meldeweg %1 funktioniert wieder.</translation>
    </message>
    <message>
        <source>The alert %1 cannot be sent. %2</source>
        <translation>Der Meldeweg %1 ist gestört. %2</translation>
    </message>
    <message>
        <source>The alert was removed meanwhile, or the background worker is ending.</source>
        <translation>Der Meldeweg wurde inzwischen entfernt, oder der Hintergrunddienst wird beendet.</translation>
    </message>
    <message>
        <source>The background worker is ending.</source>
        <translation>Der Hintergrunddienst wird beendet.</translation>
    </message>
    <message>
        <source>There is no alert “%1”.</source>
        <translation>Es gibt keinen Meldeweg „%1“.</translation>
    </message>
    <message>
        <source>There is an alert “%1” already. Choose another --id, or remove it first.</source>
        <translation>Es gibt schon einen Meldeweg „%1“. Wählen Sie eine andere --id, oder entfernen Sie jenen zuerst.</translation>
    </message>
    <message>
        <source>There are at most %1 alerts. Remove one first.</source>
        <translation>Es gibt höchstens %1 Meldewege. Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>An alert like this takes no secret. Leave out --secret-stdin.</source>
        <translation>Ein solcher Meldeweg nimmt kein Secret. Lassen Sie --secret-stdin weg.</translation>
    </message>
    <message>
        <source>The alert %1 (%2) was added.</source>
        <translation>Der Meldeweg %1 (%2) wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The alert %1 was paused.</source>
        <translation>Der Meldeweg %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>The alert %1 was resumed.</source>
        <translation>Der Meldeweg %1 wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>The alert %1 was removed.</source>
        <translation>Der Meldeweg %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>It signs in with %1, so trouble with %1 cannot be told by it: add an alert of another kind.</source>
        <translation>Er meldet sich mit %1 an, deshalb kann er Störungen von %1 nicht melden: Fügen Sie einen Meldeweg anderer Art hinzu.</translation>
    </message>
    <message>
        <source>Its secret was lost with the profile key. Remove the alert and add it again.</source>
        <translation>Sein Secret ging mit dem Profilschlüssel verloren. Entfernen Sie den Meldeweg und fügen Sie ihn neu hinzu.</translation>
    </message>
    <message>
        <source>The secret of this alert was entered for %1, and goes to no other server. Remove the alert and add it again.</source>
        <translation>Das Secret dieses Meldewegs wurde für %1 eingegeben und geht an keinen anderen Server. Entfernen Sie den Meldeweg und fügen Sie ihn neu hinzu.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::CommandChannel</name>
    <message>
        <source>%1 has taken the message.</source>
        <translation>%1 hat die Nachricht entgegengenommen.</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2. %3</source>
        <translation>%1 endete mit dem Exit-Code %2. %3</translation>
    </message>
    <message>
        <source>%1 was ended by signal %2.</source>
        <translation>%1 wurde durch das Signal %2 beendet.</translation>
    </message>
    <message>
        <source>%1 did not end in time.</source>
        <translation>%1 endete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>--timeout takes 1 to %1 seconds.</source>
        <translation>--timeout nimmt 1 bis %1 Sekunden.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::DesktopChannel</name>
    <message>
        <source>The notification is shown.</source>
        <translation>Der Hinweis wird angezeigt.</translation>
    </message>
    <message>
        <source>The desktop does not show notifications, or nobody is logged in.</source>
        <translation>Der Desktop zeigt keine Hinweise an, oder niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>This background worker knows of no desktop.</source>
        <translation>Dieser Hintergrunddienst weiß von keinem Desktop.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::Heartbeats</name>
    <message>
        <source>The background worker is ending.</source>
        <translation>Der Hintergrunddienst wird beendet.</translation>
    </message>
    <message>
        <source>There is no heartbeat with this address.</source>
        <translation>Es gibt kein Lebenszeichen mit dieser Adresse.</translation>
    </message>
    <message>
        <source>A heartbeat did not arrive. %1</source>
        <translation>Ein Lebenszeichen kam nicht an. %1</translation>
    </message>
    <message>
        <source>There are at most %1 heartbeats. Remove one first.</source>
        <translation>Es gibt höchstens %1 Lebenszeichen. Entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>A heartbeat was added.</source>
        <translation>Ein Lebenszeichen wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>A heartbeat was paused.</source>
        <translation>Ein Lebenszeichen wurde angehalten.</translation>
    </message>
    <message>
        <source>A heartbeat goes on.</source>
        <translation>Ein Lebenszeichen wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>A heartbeat was removed.</source>
        <translation>Ein Lebenszeichen wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::MailChannel</name>
    <message>
        <source>The value of --smtp is no address of a mail server. It looks like smtp://HOST:587 or smtps://HOST:465.</source>
        <translation>Der Wert von --smtp ist keine Adresse eines Mailservers. Sie sieht aus wie smtp://HOST:587 oder smtps://HOST:465.</translation>
    </message>
    <message>
        <source>--secret-stdin and --auth-connection cannot be combined.</source>
        <translation>--secret-stdin und --auth-connection sind nicht kombinierbar.</translation>
    </message>
    <message>
        <source>--user needs the password, entered with --secret-stdin, or --auth-connection.</source>
        <translation>--user braucht das Passwort, eingegeben mit --secret-stdin, oder --auth-connection.</translation>
    </message>
    <message>
        <source>A password needs the user name, in --user.</source>
        <translation>Ein Passwort braucht den Benutzernamen, in --user.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SecretAddressChannel</name>
    <message>
        <source>What was entered with --secret-stdin</source>
        <translation>Die Eingabe zu --secret-stdin</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::ServerAccess</name>
    <message>
        <source>%1 is no address to send to. It looks like https://HOST/PATH, without a user name; plain http is for this computer only.</source>
        <translation>%1 ist keine Adresse, an die gesendet werden kann. Sie sieht aus wie https://HOST/PATH, ohne Benutzername; einfaches http gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 hat mit Status %2 geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered with status %2: %3</source>
        <translation>%1 hat mit Status %2 geantwortet: %3</translation>
    </message>
    <message>
        <source>%1 has accepted the message.</source>
        <translation>%1 hat die Nachricht angenommen.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SlackChannel</name>
    <message>
        <source>%1 has accepted the message.</source>
        <translation>%1 hat die Nachricht angenommen.</translation>
    </message>
    <message>
        <source>%1 did not take the message, although it answered with status 200. Is the address one of an incoming webhook?</source>
        <translation>%1 hat die Nachricht nicht genommen, obwohl mit Status 200 geantwortet wurde. Ist es die Adresse eines eingehenden Webhooks?</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SmsChannel</name>
    <message>
        <source>%1 has accepted the message.</source>
        <translation>%1 hat die Nachricht angenommen.</translation>
    </message>
    <message>
        <source>--account takes the account SID.</source>
        <translation>--account nimmt die Account SID.</translation>
    </message>
    <message>
        <source>Name the sender: either --from NUMBER, or --service SID of a messaging service.</source>
        <translation>Nennen Sie den Absender: entweder --from NUMBER oder --service SID eines Messaging-Dienstes.</translation>
    </message>
    <message>
        <source>An alert of the kind sms needs the account&apos;s token. Enter it with --secret-stdin.</source>
        <translation>Ein Meldeweg der Art sms braucht das Token des Kontos. Geben Sie es mit --secret-stdin ein.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SmtpDialog</name>
    <message>
        <source>%1 answered: %2 %3</source>
        <translation>%1 hat geantwortet: %2 %3</translation>
    </message>
    <message>
        <source>%1 offers no encryption (STARTTLS), so nothing was sent. Try smtps://%1:465.</source>
        <translation>%1 bietet keine Verschlüsselung an (STARTTLS), deshalb wurde nichts gesendet. Versuchen Sie smtps://%1:465.</translation>
    </message>
    <message>
        <source>%1 does not offer to sign in with an access token (XOAUTH2), so nothing was sent.</source>
        <translation>%1 bietet keine Anmeldung mit Zugriffstoken an (XOAUTH2), deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 does not offer to sign in with a password, so nothing was sent. Use --auth-connection, or leave --user out.</source>
        <translation>%1 bietet keine Anmeldung mit Passwort an, deshalb wurde nichts gesendet. Verwenden Sie --auth-connection, oder lassen Sie --user weg.</translation>
    </message>
    <message>
        <source>%1 does not accept the access token. Does the connection have the right to send mail, and is --user the address of its mailbox?</source>
        <translation>%1 nimmt das Zugriffstoken nicht an. Darf die Verbindung E-Mails senden, und ist --user die Adresse ihres Postfachs?</translation>
    </message>
    <message>
        <source>%1 does not accept user name and password. Some providers have switched passwords off for mail: use --auth-connection there.</source>
        <translation>%1 nimmt Benutzername und Passwort nicht an. Manche Anbieter haben Passwörter für E-Mail abgeschaltet: Verwenden Sie dort --auth-connection.</translation>
    </message>
    <message>
        <source>The mail was handed to %1.</source>
        <translation>Die E-Mail wurde an %1 übergeben.</translation>
    </message>
    <message>
        <source>%1 does not speak SMTP at port %2. Is the port right?</source>
        <translation>%1 spricht an Port %2 kein SMTP. Stimmt der Port?</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SmtpSession</name>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>Der Mailserver %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The mail server %1 does not accept connections.</source>
        <translation>Der Mailserver %1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found. Is the network there?</source>
        <translation>Der Mailserver %1 wurde nicht gefunden. Ist das Netzwerk da?</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 ended without an answer.</source>
        <translation>Die Verbindung zum Mailserver %1 endete ohne Antwort.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::TeamsChannel</name>
    <message>
        <source>%1 has queued the message. Whether Teams shows it, it does not tell: look into the channel.</source>
        <translation>%1 hat die Nachricht eingereiht. Ob Teams sie zeigt, wird nicht mitgeteilt: Sehen Sie im Kanal nach.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::WebhookChannel</name>
    <message>
        <source>A webhook needs the key with which messages are signed. Enter it with --secret-stdin; it is “whsec_” and 24 to 64 bytes in base64.</source>
        <translation>Ein Webhook braucht den Schlüssel, mit dem Nachrichten signiert werden. Geben Sie ihn mit --secret-stdin ein; er besteht aus „whsec_“ und 24 bis 64 Byte in Base64.</translation>
    </message>
</context>
<context>
    <name>evergrant::api::KeyMethods</name>
    <message>
        <source>The key of a profile is kept in one of: %1.</source>
        <translation>Der Schlüssel eines Profils wird an einem dieser Orte aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>A key file is named with its whole path.</source>
        <translation>Eine Schlüsseldatei wird mit ihrem ganzen Pfad genannt.</translation>
    </message>
    <message>
        <source>The profile key cannot be moved here.</source>
        <translation>Der Profilschlüssel kann hier nicht verlegt werden.</translation>
    </message>
    <message>
        <source>The profile key is kept here now: %1.</source>
        <translation>Der Profilschlüssel wird jetzt hier aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>The old copy could not be erased yet; that is tried again at each start.</source>
        <translation>Die alte Kopie konnte noch nicht gelöscht werden; das wird bei jedem Start wieder versucht.</translation>
    </message>
    <message>
        <source>This profile stores something already, and its key is in: %1. Move it: evergrant key move --to %2</source>
        <translation>Dieses Profil speichert schon etwas, und sein Schlüssel ist hier: %1. Verlegen Sie ihn: evergrant key move --to %2</translation>
    </message>
    <message>
        <source>New tokens wait for the grant store, and the keyring may have their only copy. Try again when they are stored.</source>
        <translation>Neue Token warten auf den Grant-Speicher, und vielleicht hat der Schlüsselbund ihre einzige Kopie. Versuchen Sie es wieder, wenn sie gespeichert sind.</translation>
    </message>
    <message>
        <source>The stored grants are open until the background worker ends.</source>
        <translation>Die gespeicherten Zustimmungen sind offen, bis der Hintergrunddienst beendet wird.</translation>
    </message>
</context>
<context>
    <name>evergrant::api::LogMethods</name>
    <message>
        <source>How long the log is kept cannot be changed here.</source>
        <translation>Wie lange das Protokoll aufbewahrt wird, kann hier nicht geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>The log is kept for %n day(s) now.</source>
        <translation>
            <numerusform>Das Protokoll wird jetzt %n Tag aufbewahrt.</numerusform>
            <numerusform>Das Protokoll wird jetzt %n Tage aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evergrant::api::PackageMethods</name>
    <message>
        <source>This is not the passphrase of this package, or the package was changed.</source>
        <translation>Das ist nicht die Passphrase dieses Pakets, oder das Paket wurde verändert.</translation>
    </message>
    <message>
        <source>Nothing can be sealed here.</source>
        <translation>Hier kann nichts versiegelt werden.</translation>
    </message>
    <message>
        <source>It is too large for a package.</source>
        <translation>Das ist zu groß für ein Paket.</translation>
    </message>
    <message>
        <source>This part is damaged, or was changed. Copy the package once more from where it was written, and import that copy: what is here already stays as it is.</source>
        <translation>Dieser Teil ist beschädigt oder wurde verändert. Kopieren Sie das Paket noch einmal von dort, wo es geschrieben wurde, und importieren Sie diese Kopie: Was schon hier ist, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>evergrant::api::ProxyMethods</name>
    <message>
        <source>The proxy cannot be changed here.</source>
        <translation>Der Proxy kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Requests go through the proxy of the system from now on.</source>
        <translation>Anfragen gehen ab jetzt über den Proxy des Systems.</translation>
    </message>
    <message>
        <source>Requests go through no proxy from now on.</source>
        <translation>Anfragen gehen ab jetzt über keinen Proxy.</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1 from now on.</source>
        <translation>Anfragen gehen ab jetzt über den Proxy %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Ohne ihn: %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli</name>
    <message>
        <source>No browser could be started (tried $BROWSER and xdg-open).</source>
        <translation>Es konnte kein Browser gestartet werden (versucht wurden $BROWSER und xdg-open).</translation>
    </message>
    <message>
        <source>--on-renew %1 is not known. Use restart or signal=NAME with one of: %2.</source>
        <translation>--on-renew %1 ist nicht bekannt. Verwenden Sie restart oder signal=NAME mit einem von: %2.</translation>
    </message>
    <message>
        <source>--host takes what ssh takes, such as user@server.</source>
        <translation>--host nimmt, was ssh nimmt, etwa user@server.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AddCommand</name>
    <message>
        <source>The service: an id that &quot;evergrant providers&quot; lists</source>
        <translation>Der Dienst: eine ID, die „evergrant providers“ auflistet</translation>
    </message>
    <message>
        <source>Grant type: code, device, client-credentials, jwt-bearer or static</source>
        <translation>Art des Grants: code, device, client-credentials, jwt-bearer oder static</translation>
    </message>
    <message>
        <source>Title that the window shows</source>
        <translation>Titel, den das Fenster zeigt</translation>
    </message>
    <message>
        <source>Client ID, as the provider&apos;s portal shows it</source>
        <translation>Client-ID, wie das Portal des Anbieters sie zeigt</translation>
    </message>
    <message>
        <source>Read the client secret, or the key of a static grant, from standard input, one line</source>
        <translation>Das Client-Secret oder den Schlüssel eines statischen Grants von der Standardeingabe lesen, eine Zeile</translation>
    </message>
    <message>
        <source>Read the password of the proxy from standard input, one line; after the client secret</source>
        <translation>Das Passwort des Proxys von der Standardeingabe lesen, eine Zeile; nach dem Client-Secret</translation>
    </message>
    <message>
        <source>A permission to ask for; may be given several times</source>
        <translation>Eine Berechtigung, um die gebeten wird; mehrmals möglich</translation>
    </message>
    <message>
        <source>Redirect URI of the sign-in</source>
        <translation>Umleitungs-URI der Anmeldung</translation>
    </message>
    <message>
        <source>A setting as key=value; may be given several times</source>
        <translation>Eine Einstellung als key=value; mehrmals möglich</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Register this redirect URI with the provider: %1</source>
        <translation>Registrieren Sie diese Umleitungs-URI beim Anbieter: %1</translation>
    </message>
    <message>
        <source>Next: evergrant authorize %1</source>
        <translation>Als Nächstes: evergrant authorize %1</translation>
    </message>
    <message>
        <source>Nobody has to sign in. Next: evergrant probe %1</source>
        <translation>Niemand muss sich anmelden. Als Nächstes: evergrant probe %1</translation>
    </message>
    <message>
        <source>Nobody has to sign in. Next: evergrant token %1</source>
        <translation>Niemand muss sich anmelden. Als Nächstes: evergrant token %1</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertAddCommand</name>
    <message>
        <source>How to tell: %1</source>
        <translation>Wie benachrichtigt wird: %1</translation>
    </message>
    <message>
        <source>Who is told: mail address, telephone number, topic, address of the webhook; of the other kinds a name for people</source>
        <translation>Wer benachrichtigt wird: E-Mail-Adresse, Telefonnummer, Thema, Adresse des Webhooks; bei den anderen Arten ein Name zum Lesen</translation>
    </message>
    <message>
        <source>Name of the alert; default: the kind, numbered</source>
        <translation>Name des Meldewegs; Standard: die Art, nummeriert</translation>
    </message>
    <message>
        <source>Names of connections, with the wildcards * and ?; default: all</source>
        <translation>Namen von Verbindungen, mit den Platzhaltern * und ?; Standard: alle</translation>
    </message>
    <message>
        <source>One of %1; default: all</source>
        <translation>Eines von %1; Standard: alle</translation>
    </message>
    <message>
        <source>So long trouble lasts before it is told; default: 10m</source>
        <translation>So lange dauert eine Störung, bevor sie gemeldet wird; Standard: 10m</translation>
    </message>
    <message>
        <source>Hours without messages, for example 22:00-07:00</source>
        <translation>Stunden ohne Nachrichten, zum Beispiel 22:00-07:00</translation>
    </message>
    <message>
        <source>When it is told again; default: 4h,24h,72h; none: never</source>
        <translation>Wann es erneut gemeldet wird; Standard: 4h,24h,72h; none: nie</translation>
    </message>
    <message>
        <source>Read the secret from standard input, one line: password of mail, token of sms and ntfy, key of a webhook, the whole address of slack and teams</source>
        <translation>Das Secret von der Standardeingabe lesen, eine Zeile: Passwort bei mail, Token bei sms und ntfy, Schlüssel bei einem Webhook, die ganze Adresse bei slack und teams</translation>
    </message>
    <message>
        <source>For the kind command the program to run stands after &quot;--&quot;; it gets the message on its standard input.</source>
        <translation>Bei der Art command steht das auszuführende Programm nach „--“; die Nachricht bekommt es auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>Secret of the alert</source>
        <translation>Secret des Meldewegs</translation>
    </message>
    <message>
        <source>Added the alert %1.</source>
        <translation>Meldeweg %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Added the alert %1 to %2.</source>
        <translation>Meldeweg %1 an %2 hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertCalendarCommand</name>
    <message>
        <source>Prints an iCalendar file; import it again after a change, the entries are the same ones.</source>
        <translation>Gibt eine iCalendar-Datei aus; importieren Sie sie nach einer Änderung neu, die Einträge bleiben dieselben.</translation>
    </message>
    <message>
        <source>As far as Evergrant knows, nothing ends on a certain day.</source>
        <translation>Soweit Evergrant weiß, läuft nichts an einem bestimmten Tag ab.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertChangeCommand</name>
    <message>
        <source>The alert&apos;s id</source>
        <translation>Die ID des Meldewegs</translation>
    </message>
    <message>
        <source>Removed the alert %1.</source>
        <translation>Meldeweg %1 entfernt.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>Nobody is told yet. Add somebody with &quot;evergrant alert add&quot;.</source>
        <translation>Noch wird niemand benachrichtigt. Fügen Sie jemanden hinzu mit „evergrant alert add“.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertPauseCommand</name>
    <message>
        <source>The alert&apos;s id</source>
        <translation>Die ID des Meldewegs</translation>
    </message>
    <message>
        <source>How long, for example 2h; default: until it is resumed</source>
        <translation>Wie lange, zum Beispiel 2h; Standard: bis er fortgesetzt wird</translation>
    </message>
    <message>
        <source>“%1” is no time. Enter one like 30m, 2h or 3d.</source>
        <translation>„%1“ ist keine Zeit. Geben Sie eine wie 30m, 2h oder 3d ein.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AuthorizeCommand</name>
    <message>
        <source>Print the sign-in address and wait; the address of the page that did not load can be pasted</source>
        <translation>Die Anmeldeadresse ausgeben und warten; die Adresse der Seite, die nicht geladen wurde, kann eingefügt werden</translation>
    </message>
    <message>
        <source>Sign in on another device: prints an address, and the code to enter there</source>
        <translation>Auf einem anderen Gerät anmelden: gibt eine Adresse aus und den Code, der dort einzugeben ist</translation>
    </message>
    <message>
        <source>Sign in here for the worker of another machine, which ssh reaches as HOST (user@server); --profile is a folder there</source>
        <translation>Hier anmelden für den Hintergrunddienst eines anderen Computers, den ssh als HOST (user@server) erreicht; --profile ist ein Ordner dort</translation>
    </message>
    <message>
        <source>With --no-browser or --device: mark the printed address, and give up when standard input ends; for --host, which runs this there</source>
        <translation>Mit --no-browser oder --device: die ausgegebene Adresse kennzeichnen und aufgeben, wenn die Standardeingabe endet; für --host, das dies dort ausführt</translation>
    </message>
    <message>
        <source>Authorize a second time, as a spare that takes over when the first is lost</source>
        <translation>Ein zweites Mal autorisieren, als Ersatz, der übernimmt, wenn die erste verloren geht</translation>
    </message>
    <message>
        <source>With --spare: another registration at the provider, so that the spare does not share the fate of the first</source>
        <translation>Mit --spare: eine andere Registrierung beim Anbieter, damit der Ersatz nicht das Schicksal der ersten teilt</translation>
    </message>
    <message>
        <source>With --client-id: read its client secret from standard input, one line</source>
        <translation>Mit --client-id: deren Client-Secret von der Standardeingabe lesen, eine Zeile</translation>
    </message>
    <message>
        <source>Use an existing refresh token: read it from standard input, one line</source>
        <translation>Ein vorhandenes Refresh-Token verwenden: es von der Standardeingabe lesen, eine Zeile</translation>
    </message>
    <message>
        <source>Give up after this many seconds (default 600)</source>
        <translation>Nach so vielen Sekunden aufgeben (Standard 600)</translation>
    </message>
    <message>
        <source>Do not sign in: revoke, at the provider, a sign-in that was not used because it was for another account; while the worker still runs</source>
        <translation>Nicht anmelden: eine Anmeldung, die nicht verwendet wurde, weil sie für ein anderes Konto war, beim Anbieter widerrufen; solange der Hintergrunddienst noch läuft</translation>
    </message>
    <message>
        <source>--revoke-unused cannot be combined with other options.</source>
        <translation>--revoke-unused ist nicht mit anderen Optionen kombinierbar.</translation>
    </message>
    <message>
        <source>--device needs neither --no-browser nor --refresh-token-stdin.</source>
        <translation>--device braucht weder --no-browser noch --refresh-token-stdin.</translation>
    </message>
    <message>
        <source>--client-id and --client-secret-stdin go with --spare. The connection&apos;s own client secret is changed with &quot;evergrant set&quot;.</source>
        <translation>--client-id und --client-secret-stdin gehören zu --spare. Das Client-Secret der Verbindung selbst wird mit „evergrant set“ geändert.</translation>
    </message>
    <message>
        <source>--client-secret-stdin needs --client-id: without it the spare uses the connection&apos;s own registration.</source>
        <translation>--client-secret-stdin braucht --client-id: Ohne sie verwendet der Ersatz die Registrierung der Verbindung selbst.</translation>
    </message>
    <message>
        <source>A spare comes from a sign-in: leave out --refresh-token-stdin.</source>
        <translation>Ein Ersatz entsteht durch eine Anmeldung: Lassen Sie --refresh-token-stdin weg.</translation>
    </message>
    <message>
        <source>--refresh-token-stdin needs no browser: leave out --no-browser.</source>
        <translation>--refresh-token-stdin braucht keinen Browser: Lassen Sie --no-browser weg.</translation>
    </message>
    <message>
        <source>--until-eof goes with --no-browser or --device, and without secrets on standard input.</source>
        <translation>--until-eof gehört zu --no-browser oder --device, ohne Secrets auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>--host is for a sign-in: leave out --revoke-unused, --refresh-token-stdin, --client-secret-stdin and --until-eof.</source>
        <translation>--host ist für eine Anmeldung: Lassen Sie --revoke-unused, --refresh-token-stdin, --client-secret-stdin und --until-eof weg.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Authorized %1.</source>
        <translation>%1 ist autorisiert.</translation>
    </message>
    <message>
        <source>Authorized %1 as %2.</source>
        <translation>%1 ist als %2 autorisiert.</translation>
    </message>
    <message>
        <source>%1 can have more spares, up to %2. Make another one now?</source>
        <translation>%1 kann mehr Ersatzanmeldungen haben, bis zu %2. Jetzt noch eine anlegen?</translation>
    </message>
    <message>
        <source>Client id of its registration (return alone: %1): </source>
        <translation>Client-ID ihrer Registrierung (nur Eingabetaste: %1): </translation>
    </message>
    <message>
        <source>On any device open %1 and enter the code %2. Waiting ... (Ctrl-C gives up)</source>
        <translation>Öffnen Sie auf einem beliebigen Gerät %1 und geben Sie den Code %2 ein. Warten ... (Strg-C gibt auf)</translation>
    </message>
    <message>
        <source>Replace it all the same?</source>
        <translation>Trotzdem ersetzen?</translation>
    </message>
    <message>
        <source>Replace it by %1?</source>
        <translation>Durch %1 ersetzen?</translation>
    </message>
    <message>
        <source>(y/N)</source>
        <comment>yes or no; N is what return alone means</comment>
        <translation>(y/N)</translation>
    </message>
    <message>
        <source>To sign in with the account from before: evergrant authorize %1</source>
        <translation>Um sich mit dem bisherigen Konto anzumelden: evergrant authorize %1</translation>
    </message>
    <message>
        <source>To revoke it there, as long as the worker runs: evergrant authorize %1 --revoke-unused</source>
        <translation>Um sie dort zu widerrufen, solange der Hintergrunddienst läuft: evergrant authorize %1 --revoke-unused</translation>
    </message>
    <message>
        <source>Revoke it there now?</source>
        <translation>Jetzt dort widerrufen?</translation>
    </message>
    <message>
        <source>Open this address in a browser and sign in. If the browser then shows a page that cannot be loaded, paste that page&apos;s address here. Waiting ...</source>
        <translation>Öffnen Sie diese Adresse in einem Browser und melden Sie sich an. Zeigt der Browser dann eine Seite, die nicht geladen werden kann, fügen Sie deren Adresse hier ein. Warten ...</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Öffnen Sie diese Adresse selbst:</translation>
    </message>
    <message>
        <source>Sign in in the browser window that opens. Waiting ... (Ctrl-C gives up)</source>
        <translation>Melden Sie sich im Browserfenster an, das sich öffnet. Warten ... (Strg-C gibt auf)</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::CallCommand</name>
    <message>
        <source>GET, POST, PUT, PATCH, DELETE or OPTIONS</source>
        <translation>GET, POST, PUT, PATCH, DELETE oder OPTIONS</translation>
    </message>
    <message>
        <source>A path such as /v3/contacts, on the connection&apos;s API host, or a whole address</source>
        <translation>Ein Pfad wie /v3/contacts auf dem API-Host der Verbindung oder eine ganze Adresse</translation>
    </message>
    <message>
        <source>What to send: text, or @FILE for the content of a file (at most 16 MB)</source>
        <translation>Was gesendet wird: Text oder @FILE für den Inhalt einer Datei (höchstens 16 MB)</translation>
    </message>
    <message>
        <source>A further header, such as &quot;Accept: text/csv&quot;</source>
        <translation>Ein weiterer Header, etwa „Accept: text/csv“</translation>
    </message>
    <message>
        <source>A further host (HOST or HOST:PORT) that may get the token</source>
        <translation>Ein weiterer Host (HOST oder HOST:PORT), der das Token bekommen darf</translation>
    </message>
    <message>
        <source>Time limit of the request in seconds (default 30)</source>
        <translation>Zeitlimit der Anfrage in Sekunden (Standard 30)</translation>
    </message>
    <message>
        <source>Print status, headers and body as one JSON object</source>
        <translation>Status, Header und Inhalt als ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>Print status and headers before the body</source>
        <translation>Status und Header vor dem Inhalt ausgeben</translation>
    </message>
    <message>
        <source>Exit code 0: the API answered with a status from 200 to 299. 1: it answered with another one.</source>
        <translation>Exit-Code 0: Die API hat mit einem Status von 200 bis 299 geantwortet. 1: Sie hat mit einem anderen geantwortet.</translation>
    </message>
    <message>
        <source>--include cannot be combined with --json, which shows the headers anyway.</source>
        <translation>--include ist nicht mit --json kombinierbar, das die Header ohnehin zeigt.</translation>
    </message>
    <message>
        <source>--data takes at most 32 kB of text. Put it into a file, and give --data @FILE.</source>
        <translation>--data nimmt höchstens 32 kB Text. Legen Sie ihn in eine Datei, und geben Sie --data @FILE an.</translation>
    </message>
    <message>
        <source>The API answered with %1.</source>
        <translation>Die API hat mit %1 geantwortet.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::Command</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>AN</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>VERBINDUNGEN</translation>
    </message>
    <message>
        <source>LEVELS</source>
        <translation>STUFEN</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>ÜBERBLICK</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>SLOT</source>
        <translation>PLATZ</translation>
    </message>
    <message>
        <source>PURPOSE</source>
        <translation>ZWECK</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>AUSGANG</translation>
    </message>
    <message>
        <source>GENERATION</source>
        <translation>GENERATION</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>FINGERABDRUCK</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>PHASE</source>
        <translation>PHASE</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>ENTSCHEIDUNG</translation>
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
        <translation>Das Journal enthält die letzten zwanzig Versuche einer Verbindung und die, die nicht abgeschlossen sind. Felder von
--attempts --json; ein Text ist leer, wo nichts bekannt ist:
  attempt       ID, wie in den Einzelheiten der Ereignisse im Protokoll
  at            wann das Vorhaben gespeichert wurde, unmittelbar vor der Anfrage
  slot          main, spare, spare-2 oder spare-3
  purpose       refresh, code (eine Anmeldung) oder client (ein Grant, der niemanden braucht)
  outcome       succeeded, refused, unknown (keine ganze Antwort), not-sent; leer: nicht abgeschlossen
  generation    des Tokensatzes, dessen Refresh-Token gesendet wurde
  fingerprint   dieses Refresh-Tokens, 8 Hex-Ziffern
  policy        die damals gültige Wiederholungsregel des Anbieters
  code          des Fehlers
  phase         des Grants danach
  decision      was warum entschieden wurde, ein Satz
  concluded_at  wann das entschieden wurde, oder null</translation>
    </message>
    <message>
        <source>The answer cannot be written to standard output.</source>
        <translation>Die Antwort kann nicht in die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>No answer came within %1 seconds. Try again.</source>
        <translation>Innerhalb von %1 Sekunden kam keine Antwort. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Evergrant keeps OAuth authorizations alive for programs that run unattended.

Usage: evergrant [--profile DIR] COMMAND ...

Commands:
</source>
        <translation>Evergrant hält OAuth-Zustimmungen für unbeaufsichtigt laufende Programme am Leben.

Aufruf: evergrant [--profile DIR] COMMAND ...

Befehle:
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>%1 &quot;evergrant --help&quot; lists all.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 „evergrant --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>%1 The commands are:</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Die Befehle sind:</translation>
    </message>
    <message>
        <source>%1 (&quot;evergrant %2 --help&quot; tells more)</source>
        <translation>%1 („evergrant %2 --help“ sagt mehr)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>not since the background worker began</source>
        <translation>nicht, seit der Hintergrunddienst läuft</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WO</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Verbindung:</translation>
    </message>
    <message>
        <source>Delivery:</source>
        <translation>Übergabe:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Befehl:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Minimum life:</source>
        <translation>Mindestdauer:</translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation>Secret:</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>Summary:</source>
        <translation>Überblick:</translation>
    </message>
    <message>
        <source>Last delivered:</source>
        <translation>Zuletzt übergeben:</translation>
    </message>
    <message>
        <source>Last asked:</source>
        <translation>Zuletzt abgefragt:</translation>
    </message>
    <message>
        <source>Next try:</source>
        <translation>Nächster Versuch:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>Not added: %1. %2</source>
        <translation>Nicht hinzugefügt: %1. %2</translation>
    </message>
    <message>
        <source>%1 Of the deliveries, jobs, alerts and heartbeats, %2 are left. Run the command again.</source>
        <translation>%1 Von den Übergaben, Aufträgen, Meldewegen und Lebenszeichen sind noch %2 übrig. Führen Sie den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>Imported %1 of %2 deliveries, jobs, alerts and heartbeats.</source>
        <translation>%1 von %2 Übergaben, Aufträgen, Meldewegen und Lebenszeichen importiert.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Das ist zweimal da.</translation>
    </message>
    <message>
        <source>Entry %1 of “%2” (%3): %4</source>
        <translation>Eintrag %1 von „%2“ (%3): %4</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Es gibt keine Verbindung „%1“.</translation>
    </message>
    <message>
        <source>CONSUMER</source>
        <translation>ABNEHMER</translation>
    </message>
    <message>
        <source>KEY MADE</source>
        <translation>SCHLÜSSEL VOM</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ZULETZT BENUTZT</translation>
    </message>
    <message>
        <source>after renewals</source>
        <translation>nach Erneuerungen</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>auf Verlangen</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>AUFTRAG</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>LAUF</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>BEGINN</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>AUSLÖSER</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>MELDUNG</translation>
    </message>
    <message>
        <source>Job:</source>
        <translation>Auftrag:</translation>
    </message>
    <message>
        <source>Run:</source>
        <translation>Lauf:</translation>
    </message>
    <message>
        <source>Trigger:</source>
        <translation>Auslöser:</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>Beginn:</translation>
    </message>
    <message>
        <source>Took:</source>
        <translation>Dauer:</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>Ausgang:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Ergebnis:</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>Attempt:</source>
        <translation>Versuch:</translation>
    </message>
    <message>
        <source>Stands for:</source>
        <translation>Steht für:</translation>
    </message>
    <message>
        <source>%1 times of the schedule</source>
        <translation>%1 Termine des Zeitplans</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Meldung:</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Der Name der Verbindung</translation>
    </message>
    <message>
        <source>Names of connections</source>
        <translation>Namen von Verbindungen</translation>
    </message>
    <message>
        <source>--set needs key=value, not &quot;%1&quot;.</source>
        <translation>--set braucht key=value, nicht „%1“.</translation>
    </message>
    <message>
        <source>part %1 of the package</source>
        <translation>Teil %1 des Pakets</translation>
    </message>
    <message>
        <source>There is no connection to export.</source>
        <translation>Es gibt keine Verbindung zu exportieren.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is renewed here again: the package is this profile&apos;s own.</source>
        <translation>%1 wird wieder hier erneuert: Das Paket ist von diesem Profil selbst.</translation>
    </message>
    <message>
        <source>%1 is here already: this package has brought it before.</source>
        <translation>%1 ist schon hier: Dieses Paket hat sie früher gebracht.</translation>
    </message>
    <message>
        <source>Skipped %1: a connection of this name exists already. Rename that one first.</source>
        <translation>%1 übersprungen: Es gibt schon eine Verbindung dieses Namens. Benennen Sie jene zuerst um.</translation>
    </message>
    <message>
        <source>Skipped %1: it is here, and was not moved away with this package.</source>
        <translation>%1 übersprungen: Sie ist hier und nicht mit diesem Paket umgezogen.</translation>
    </message>
    <message>
        <source>Skipped %1: what is stored here is newer than the package.</source>
        <translation>%1 übersprungen: Was hier gespeichert ist, ist neuer als das Paket.</translation>
    </message>
    <message>
        <source>Skipped %1: this package has brought it before, and it was removed since. Its authorization in the package is old; to try it all the same, add --again.</source>
        <translation>%1 übersprungen: Dieses Paket hat sie früher gebracht, und seitdem wurde sie entfernt. Ihre Zustimmung im Paket ist alt; um es trotzdem zu versuchen, ergänzen Sie --again.</translation>
    </message>
    <message>
        <source>It was imported into another profile already (%1, %2). Two places that renew the same authorization end it for both. Only if it is not used there: add --again.</source>
        <translation>Es wurde schon in ein anderes Profil importiert (%1, %2). Zwei Orte, die dieselbe Zustimmung erneuern, beenden sie für beide. Nur wenn sie dort nicht verwendet wird: Ergänzen Sie --again.</translation>
    </message>
    <message>
        <source>Connection %1 of the package: %2</source>
        <translation>Verbindung %1 des Pakets: %2</translation>
    </message>
    <message>
        <source>%1 So nobody could tell that it was imported, and a second import would end the authorizations for both. Copy it to a folder that can be written, or add --again.</source>
        <translation>%1 Deshalb könnte niemand erkennen, dass es importiert wurde, und ein zweiter Import würde die Zustimmungen für beide beenden. Kopieren Sie es in einen beschreibbaren Ordner, oder ergänzen Sie --again.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1 Imported %2 of %3 connections. Run the command again for those that are left.</source>
        <translation>%1 %2 von %3 Verbindungen importiert. Führen Sie den Befehl für die übrigen noch einmal aus.</translation>
    </message>
    <message>
        <source>Imported 1 connection.</source>
        <translation>1 Verbindung importiert.</translation>
    </message>
    <message>
        <source>Imported %1 connections.</source>
        <translation>%1 Verbindungen importiert.</translation>
    </message>
    <message>
        <source>They are renewed here from now on. Delete the package when they work.</source>
        <translation>Sie werden von jetzt an hier erneuert. Löschen Sie das Paket, wenn sie funktionieren.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>“needed: Region of the account”</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; in the portal: %2</source>
        <comment>“needed; in the portal: App key”</comment>
        <translation>%1; im Portal: %2</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>falls vorhanden</translation>
    </message>
    <message>
        <source>%1 unless set</source>
        <translation>ohne Angabe %1</translation>
    </message>
    <message>
        <source>%1 (by default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>&quot;evergrant add&quot; prints the one to register</source>
        <translation>„evergrant add“ gibt die zu registrierende aus</translation>
    </message>
    <message>
        <source>(used unless --grant says otherwise)</source>
        <translation>(gilt, wenn --grant nichts anderes sagt)</translation>
    </message>
    <message>
        <source>Portal:</source>
        <translation>Portal:</translation>
    </message>
    <message>
        <source>Documentation:</source>
        <translation>Dokumentation:</translation>
    </message>
    <message>
        <source>Open this address in a browser of this computer and sign in. Waiting ...</source>
        <translation>Öffnen Sie diese Adresse in einem Browser dieses Computers und melden Sie sich an. Warten ...</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Öffnen Sie diese Adresse selbst:</translation>
    </message>
    <message>
        <source>Sign in in the browser window that opens. Waiting ... (Ctrl-C gives up)</source>
        <translation>Melden Sie sich im Browserfenster an, das sich öffnet. Warten ... (Strg-C gibt auf)</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost, and the sign-in with it. What was authorized there before goes on. Try again.</source>
        <translation>Die Verbindung zu %1 ging verloren und mit ihr die Anmeldung. Was dort vorher autorisiert war, läuft weiter. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>ssh did not get to %1; above is why. Nothing was changed. When &quot;ssh %1&quot; works, try again.</source>
        <translation>ssh hat %1 nicht erreicht; der Grund steht oben. Es wurde nichts geändert. Wenn „ssh %1“ funktioniert, versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no ssh on this computer. Install an SSH client (openssh-client).</source>
        <translation>Auf diesem Computer gibt es kein ssh. Installieren Sie einen SSH-Client (openssh-client).</translation>
    </message>
    <message>
        <source>There is no evergrant on %1 that ssh finds. Nothing was changed. Install it there, in /usr/bin or /usr/local/bin.</source>
        <translation>Auf %1 findet ssh kein evergrant. Es wurde nichts geändert. Installieren Sie es dort, in /usr/bin oder /usr/local/bin.</translation>
    </message>
    <message>
        <source>The command on %1 has ended without a result. &quot;evergrant log&quot; there tells more.</source>
        <translation>Der Befehl auf %1 endete ohne Ergebnis. „evergrant log“ sagt dort mehr.</translation>
    </message>
    <message>
        <source>%1: one line was expected on standard input, and there was none.</source>
        <translation>%1: Auf der Standardeingabe wurde eine Zeile erwartet, und es kam keine.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>These were two different passphrases.</source>
        <translation>Das waren zwei verschiedene Passphrasen.</translation>
    </message>
    <message>
        <source>Change files only, under this folder in the place of /</source>
        <translation>Nur Dateien ändern, unter diesem Ordner anstelle von /</translation>
    </message>
    <message>
        <source>--since takes a time such as 20:54 or 2026-09-03T06:48:00Z, a date such as 2026-09-03, &quot;today&quot;, &quot;yesterday&quot;, or how long ago, such as 90m, 2h or 3d; not &quot;%1&quot;.</source>
        <translation>--since nimmt eine Zeit wie 20:54 oder 2026-09-03T06:48:00Z, ein Datum wie 2026-09-03, „today“, „yesterday“ oder wie lange es her ist, etwa 90m, 2h oder 3d; nicht „%1“.</translation>
    </message>
    <message>
        <source>%1: delivery %2 failing, %3</source>
        <translation>%1: Übergabe %2 ist gestört, %3</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>ANBIETER</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>This evergrant is older than the background worker and does not have the state %1. Use the version that the worker has.</source>
        <translation>Dieses evergrant ist älter als der Hintergrunddienst und kennt den Zustand %1 nicht. Verwenden Sie dieselbe Version wie der Hintergrunddienst.</translation>
    </message>
    <message>
        <source>there are no connections</source>
        <translation>es gibt keine Verbindungen</translation>
    </message>
    <message>
        <source>%1 of %2 connections in order</source>
        <translation>%1 von %2 Verbindungen in Ordnung</translation>
    </message>
    <message>
        <source>systemd does not understand the path &quot;%1&quot;.</source>
        <translation>systemd versteht den Pfad „%1“ nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 was not written by &quot;evergrant service install&quot;, so it is left as it is.</source>
        <translation>%1 wurde nicht von „evergrant service install“ geschrieben und bleibt deshalb, wie es ist.</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>der Ordner dafür kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>as in “Usage: evergrant token [OPTIONS]”</comment>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <comment>behind an option</comment>
        <translation>ERFORDERLICH</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>“%1” is not expected</source>
        <translation>„%1“ wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 ist erforderlich</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>a whole number from %1 on is expected, not “%2”</source>
        <translation>erwartet wird eine ganze Zahl ab %1, nicht „%2“</translation>
    </message>
    <message>
        <source>
&quot;evergrant COMMAND --help&quot; tells more. Options for all commands:
</source>
        <translation>
„evergrant COMMAND --help“ sagt mehr. Optionen für alle Befehle:
</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverAddCommand</name>
    <message>
        <source>Kind of target: %1</source>
        <translation>Art des Ziels: %1</translation>
    </message>
    <message>
        <source>Name of the delivery; default: the kind, numbered</source>
        <translation>Name der Übergabe; Standard: die Art, nummeriert</translation>
    </message>
    <message>
        <source>What is written: token, header, json, env, env:sh, env:docker, curl, or a template such as &apos;password={{access_token|sh}}&apos;; default: json for stores, token else</source>
        <translation>Was geschrieben wird: token, header, json, env, env:sh, env:docker, curl oder eine Vorlage wie &apos;password={{access_token|sh}}&apos;; Standard: json für Speicher, sonst token</translation>
    </message>
    <message>
        <source>Minimum remaining validity of a delivered token in seconds (default 600, at most half of its life)</source>
        <translation>Mindestens verbleibende Gültigkeit eines übergebenen Tokens in Sekunden (Standard 600, höchstens die Hälfte seiner Lebensdauer)</translation>
    </message>
    <message>
        <source>Read the target&apos;s secret from standard input, one line. Of AWS the access key as AKID:SECRET, or AKID:SECRET:SESSION of a temporary one; of Vault the token, or the secret id of approle; of a webhook the signing key, whsec_...</source>
        <translation>Das Secret des Ziels von der Standardeingabe lesen, eine Zeile. Bei AWS der Zugriffsschlüssel als AKID:SECRET, oder AKID:SECRET:SESSION bei einem temporären; bei Vault das Token oder die Secret-ID von approle; bei einem Webhook der Signaturschlüssel, whsec_...</translation>
    </message>
    <message>
        <source>For the kind command the program to run stands after &quot;--&quot;. Evergrant&apos;s own profile folder is given before the command: evergrant --profile DIR deliver add ...</source>
        <translation>Bei der Art command steht das auszuführende Programm nach „--“. Der Profilordner von Evergrant selbst steht vor dem Befehl: evergrant --profile DIR deliver add ...</translation>
    </message>
    <message>
        <source>Secret of the target</source>
        <translation>Secret des Ziels</translation>
    </message>
    <message>
        <source>Added the delivery %1 of %2.</source>
        <translation>Übergabe %1 von %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>Added the delivery %1 of %2: %3.</source>
        <translation>Übergabe %1 von %2 hinzugefügt: %3.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverChangeCommand</name>
    <message>
        <source>The delivery&apos;s id; default: all that are not paused</source>
        <translation>Die ID der Übergabe; Standard: alle, die nicht angehalten sind</translation>
    </message>
    <message>
        <source>The delivery&apos;s id</source>
        <translation>Die ID der Übergabe</translation>
    </message>
    <message>
        <source>All deliveries of %1 are paused.</source>
        <translation>Alle Übergaben von %1 sind angehalten.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverListCommand</name>
    <message>
        <source>The connection&apos;s name; default: all</source>
        <translation>Der Name der Verbindung; Standard: alle</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>Nothing is delivered yet. Add a target with &quot;evergrant deliver add&quot;.</source>
        <translation>Es wird noch nichts übergeben. Fügen Sie ein Ziel hinzu mit „evergrant deliver add“.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverRemoveCommand</name>
    <message>
        <source>The delivery&apos;s id</source>
        <translation>Die ID der Übergabe</translation>
    </message>
    <message>
        <source>Also delete what was delivered; where that fails nothing is removed</source>
        <translation>Auch löschen, was übergeben wurde; scheitert das, wird nichts entfernt</translation>
    </message>
    <message>
        <source>Leave what was delivered where it is</source>
        <translation>Was übergeben wurde, dort lassen, wo es ist</translation>
    </message>
    <message>
        <source>--erase and --keep cannot be combined.</source>
        <translation>--erase und --keep sind nicht kombinierbar.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on: add --erase to delete what was delivered, or --keep to leave it there.</source>
        <translation>Es gibt kein Terminal zum Fragen: Ergänzen Sie --erase, um zu löschen, was übergeben wurde, oder --keep, um es dort zu lassen.</translation>
    </message>
    <message>
        <source>Remove the delivery %1 of %2. Also delete what was delivered? (y/n, else nothing is removed) </source>
        <translation>Übergabe %1 von %2 entfernen. Auch löschen, was übergeben wurde? (y/n, sonst wird nichts entfernt) </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Removed the delivery %1, and deleted what was there.</source>
        <translation>Übergabe %1 entfernt, und was dort lag, gelöscht.</translation>
    </message>
    <message>
        <source>Removed the delivery %1. Nothing that was delivered was deleted.</source>
        <translation>Übergabe %1 entfernt. Nichts, was übergeben wurde, wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverShowCommand</name>
    <message>
        <source>The delivery&apos;s id</source>
        <translation>Die ID der Übergabe</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DependentView</name>
    <message>
        <source>Add it again by hand; its other settings are in the file.</source>
        <translation>Fügen Sie es von Hand neu hinzu; die anderen Einstellungen stehen in der Datei.</translation>
    </message>
    <message>
        <source>Add it with: %1</source>
        <translation>Hinzufügen mit: %1</translation>
    </message>
    <message>
        <source>the delivery %1 of %2</source>
        <translation>die Übergabe %1 von %2</translation>
    </message>
    <message>
        <source>the job %1</source>
        <translation>der Auftrag %1</translation>
    </message>
    <message>
        <source>the alert %1</source>
        <translation>der Meldeweg %1</translation>
    </message>
    <message>
        <source>the heartbeat at %1</source>
        <translation>das Lebenszeichen an %1</translation>
    </message>
    <message>
        <source>the heartbeat at %1 of %2</source>
        <translation>das Lebenszeichen an %1 von %2</translation>
    </message>
    <message>
        <source>Left as it is, because it is here already: %1.</source>
        <translation>Unverändert gelassen, weil schon hier: %1.</translation>
    </message>
    <message>
        <source>Not added, because its secret is not in the file: %1.</source>
        <translation>Nicht hinzugefügt, weil das Secret nicht in der Datei steht: %1.</translation>
    </message>
    <message>
        <source>Not added, because it needs its address again: %1.</source>
        <translation>Nicht hinzugefügt, weil die Adresse noch einmal gebraucht wird: %1.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Angehalten: %1.</translation>
    </message>
    <message>
        <source>What is paused has run and sent nothing. Where program and place are right, resume each: %1.</source>
        <translation>Was angehalten ist, ist nicht gelaufen und hat nichts gesendet. Wo Programm und Ort stimmen, setzen Sie es einzeln fort: %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DoctorCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>Also test the connection NAME with real requests</source>
        <translation>Auch die Verbindung NAME mit echten Anfragen prüfen</translation>
    </message>
    <message>
        <source>Write a diagnostic bundle to this file (-: standard output): states, checks, timelines and the last events, tokens as fingerprints</source>
        <translation>Ein Diagnosepaket in diese Datei schreiben (-: Standardausgabe): Zustände, Prüfungen, Zeitleisten und die letzten Ereignisse, Token als Fingerabdrücke</translation>
    </message>
    <message>
        <source>Print a new recovery code: it opens the stored grants when the keyring has lost their key</source>
        <translation>Einen neuen Wiederherstellungscode ausgeben: Er öffnet die gespeicherten Zustimmungen, wenn der Schlüsselbund ihren Schlüssel verloren hat</translation>
    </message>
    <message>
        <source>Read a recovery code from standard input and put the key back</source>
        <translation>Einen Wiederherstellungscode von der Standardeingabe lesen und den Schlüssel zurücklegen</translation>
    </message>
    <message>
        <source>The key is lost for good: put the stored grants aside and go on with the keyring&apos;s copies</source>
        <translation>Der Schlüssel ist endgültig verloren: die gespeicherten Zustimmungen beiseitelegen und mit den Kopien im Schlüsselbund weitermachen</translation>
    </message>
    <message>
        <source>--bundle, --recovery-code, --recover-stdin and --begin-anew cannot be combined with other options.</source>
        <translation>--bundle, --recovery-code, --recover-stdin und --begin-anew sind nicht mit anderen Optionen kombinierbar.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Checking keyring, network and services. This takes up to %1 s.</source>
        <translation>Schlüsselbund, Netzwerk und Dienste werden geprüft. Das dauert bis zu %1 s.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Written to %1. It holds no tokens and no secrets, but names of accounts and services: read it before you send it.</source>
        <translation>In %1 geschrieben. Die Datei enthält keine Token und keine Secrets, aber Namen von Konten und Diensten: Lesen Sie sie, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer. It is shown this once; an earlier code does not work any more.</source>
        <translation>Schreiben Sie ihn auf und bewahren Sie ihn nicht bei diesem Computer auf. Er wird nur dieses eine Mal gezeigt; ein früherer Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>-&gt; %1</source>
        <translation>-&gt; %1</translation>
    </message>
    <message>
        <source>Exit codes: 0 nothing has failed, there may be warnings; 1 something has failed, such as a
connection without access (unless it is paused), a delivery, a job, an alert, the store or the
disk, or no background worker answers. --bundle ends with 0 once the bundle is written, and
with 1 where no worker answers.</source>
        <translation>Exit-Codes: 0 nichts ist fehlgeschlagen, Warnungen kann es geben; 1 etwas ist fehlgeschlagen, wie
eine Verbindung ohne Zugriff (außer einer pausierten), eine Übergabe, ein Auftrag, ein Meldeweg,
der Speicher oder der Datenträger, oder kein Hintergrunddienst antwortet. --bundle endet mit 0,
sobald das Paket geschrieben ist, und mit 1, wo kein Hintergrunddienst antwortet.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>The local endpoint listens on %1.</source>
        <translation>Der lokale Endpunkt ist erreichbar unter %1.</translation>
    </message>
    <message>
        <source>The local endpoint is enabled, but cannot listen on port %1. Choose another one: evergrant endpoint enable --port P</source>
        <translation>Der lokale Endpunkt ist eingeschaltet, kann aber den Port %1 nicht verwenden. Wählen Sie einen anderen: evergrant endpoint enable --port P</translation>
    </message>
    <message>
        <source>The local endpoint is off. Turn it on: evergrant endpoint enable</source>
        <translation>Der lokale Endpunkt ist aus. Schalten Sie ihn ein: evergrant endpoint enable</translation>
    </message>
    <message>
        <source>Every program of this computer gets the token of %1 with GCE_METADATA_HOST=127.0.0.1:%2.</source>
        <translation>Jedes Programm dieses Computers bekommt das Token von %1 mit GCE_METADATA_HOST=127.0.0.1:%2.</translation>
    </message>
    <message>
        <source>No program has a key yet. Make one: evergrant endpoint key add CONSUMER NAME...</source>
        <translation>Noch hat kein Programm einen Schlüssel. Erstellen Sie einen: evergrant endpoint key add CONSUMER NAME...</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointDisableCommand</name>
    <message>
        <source>The local endpoint is off. The keys of programs stay.</source>
        <translation>Der lokale Endpunkt ist aus. Die Schlüssel der Programme bleiben.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointEnableCommand</name>
    <message>
        <source>Port of this computer (default: as before, else a free one)</source>
        <translation>Port dieses Computers (Standard: wie bisher, sonst ein freier)</translation>
    </message>
    <message>
        <source>Programs of this computer ask for tokens over HTTP: GET /v1/token/NAME, /v1/header/NAME, /v1/status and /metrics, each with a key in &quot;Authorization: Bearer KEY&quot;. Any program of any user that knows a key gets its tokens.</source>
        <translation>Programme dieses Computers fragen über HTTP nach Token: GET /v1/token/NAME, /v1/header/NAME, /v1/status und /metrics, jeweils mit einem Schlüssel in „Authorization: Bearer KEY“. Jedes Programm jedes Benutzers, das einen Schlüssel kennt, bekommt dessen Token.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation>--port nimmt eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointGoogleCommand</name>
    <message>
        <source>A connection to Google</source>
        <translation>Eine Verbindung zu Google</translation>
    </message>
    <message>
        <source>Hand out no token this way any more</source>
        <translation>Auf diesem Weg kein Token mehr ausgeben</translation>
    </message>
    <message>
        <source>Google&apos;s libraries find the token with GCE_METADATA_HOST=127.0.0.1:PORT. Their protocol has no key: every program of every user of this computer gets the token.</source>
        <translation>Die Bibliotheken von Google finden das Token mit GCE_METADATA_HOST=127.0.0.1:PORT. Ihr Protokoll kennt keinen Schlüssel: Jedes Programm jedes Benutzers dieses Computers bekommt das Token.</translation>
    </message>
    <message>
        <source>Give either the NAME of a connection or --off.</source>
        <translation>Geben Sie entweder den NAME einer Verbindung an oder --off.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointKeyCommand</name>
    <message>
        <source>add CONSUMER NAME..., list, or remove CONSUMER</source>
        <translation>add CONSUMER NAME..., list oder remove CONSUMER</translation>
    </message>
    <message>
        <source>A name for the program that gets the key</source>
        <translation>Ein Name für das Programm, das den Schlüssel bekommt</translation>
    </message>
    <message>
        <source>add prints the key once, as the only line. A consumer has one key: a new one voids the old one.</source>
        <translation>add gibt den Schlüssel einmal aus, als einzige Zeile. Ein Abnehmer hat einen Schlüssel: Ein neuer macht den alten ungültig.</translation>
    </message>
    <message>
        <source>Use evergrant endpoint key add CONSUMER NAME..., list, or remove CONSUMER.</source>
        <translation>Verwenden Sie evergrant endpoint key add CONSUMER NAME..., list oder remove CONSUMER.</translation>
    </message>
    <message>
        <source>The key is shown this once. The endpoint is off: evergrant endpoint enable</source>
        <translation>Der Schlüssel wird nur dieses eine Mal gezeigt. Der Endpunkt ist aus: evergrant endpoint enable</translation>
    </message>
    <message>
        <source>The key is shown this once. Use it with %1.</source>
        <translation>Der Schlüssel wird nur dieses eine Mal gezeigt. Verwenden Sie ihn mit %1.</translation>
    </message>
    <message>
        <source>Removed the key of %1: it gets no tokens any more.</source>
        <translation>Schlüssel von %1 entfernt: Es gibt dafür keine Token mehr.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointSignInCommand</name>
    <message>
        <source>The page shows a code that is entered on any device</source>
        <translation>Die Seite zeigt einen Code, der auf einem beliebigen Gerät eingegeben wird</translation>
    </message>
    <message>
        <source>Prints the address of a page on which a person signs in with a browser of this computer, or with one elsewhere to which ssh forwards the endpoint&apos;s port under the same number. It opens once.</source>
        <translation>Gibt die Adresse einer Seite aus, auf der sich jemand mit einem Browser dieses Computers anmeldet oder mit einem anderswo, zu dem ssh den Port des Endpunkts unter derselben Nummer weiterleitet. Sie öffnet sich einmal.</translation>
    </message>
    <message>
        <source>The page opens once, until %1. From another computer: ssh -L %2:127.0.0.1:%2 %3</source>
        <translation>Die Seite öffnet sich einmal, bis %1. Von einem anderen Computer: ssh -L %2:127.0.0.1:%2 %3</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ExportCommand</name>
    <message>
        <source>Write a package that also has client secrets and keys</source>
        <translation>Ein Paket schreiben, das auch Client-Secrets und Schlüssel enthält</translation>
    </message>
    <message>
        <source>Write a package that also has the authorizations, and stop renewing them here: they move to where it is imported</source>
        <translation>Ein Paket schreiben, das auch die Zustimmungen enthält, und sie hier nicht mehr erneuern: Sie ziehen dorthin um, wo es importiert wird</translation>
    </message>
    <message>
        <source>The package to write (default: a new file in the current folder)</source>
        <translation>Das zu schreibende Paket (Standard: eine neue Datei im aktuellen Ordner)</translation>
    </message>
    <message>
        <source>Without --secrets or --move, prints the settings as JSON, for &quot;evergrant import&quot;: connections, and their deliveries and jobs; without NAME alerts and heartbeats, too. A package is encrypted under a passphrase, which is read from standard input; its path is printed. Only one profile can import a package of --move. If it is lost: evergrant resume NAME --take-back, or import it where it is from.</source>
        <translation>Gibt ohne --secrets oder --move die Einstellungen als JSON aus, für „evergrant import“: Verbindungen und ihre Übergaben und Aufträge; ohne NAME auch Meldewege und Lebenszeichen. Ein Paket wird mit einer Passphrase verschlüsselt, die von der Standardeingabe gelesen wird; sein Pfad wird ausgegeben. Nur ein einziges Profil kann ein Paket von --move importieren. Wenn es verloren geht: evergrant resume NAME --take-back, oder importieren Sie es dort, wo es herkommt.</translation>
    </message>
    <message>
        <source>--move includes what --secrets writes: give one of them.</source>
        <translation>--move enthält, was --secrets schreibt: Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>--output goes with --secrets or --move. Settings are printed.</source>
        <translation>--output gehört zu --secrets oder --move. Einstellungen werden ausgegeben.</translation>
    </message>
    <message>
        <source>Addresses of webhooks and heartbeats and topics of ntfy were left out, because whoever has one can write there. &quot;evergrant import&quot; says where one is needed.</source>
        <translation>Adressen von Webhooks und Lebenszeichen und Themen von ntfy wurden weggelassen, weil jeder, der eine davon hat, dorthin schreiben kann. „evergrant import“ sagt, wo eine gebraucht wird.</translation>
    </message>
    <message>
        <source>Left out the job %1: it gets tokens of other connections, too.</source>
        <translation>Auftrag %1 weggelassen: Er bekommt auch Token anderer Verbindungen.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Es ist nichts umgezogen.</translation>
    </message>
    <message>
        <source>If one of them stayed paused: evergrant resume NAME.</source>
        <translation>Wenn eine davon angehalten blieb: evergrant resume NAME.</translation>
    </message>
    <message>
        <source>Take it back: evergrant resume %1 --take-back.</source>
        <translation>Nehmen Sie sie zurück: evergrant resume %1 --take-back.</translation>
    </message>
    <message>
        <source>Wrote 1 connection.</source>
        <translation>1 Verbindung geschrieben.</translation>
    </message>
    <message>
        <source>Wrote %1 connections.</source>
        <translation>%1 Verbindungen geschrieben.</translation>
    </message>
    <message>
        <source>With them: %1 deliveries, jobs, alerts and heartbeats.</source>
        <translation>Dazu: %1 Übergaben, Aufträge, Meldewege und Lebenszeichen.</translation>
    </message>
    <message>
        <source>They are not renewed here any more. Next, where they move to: evergrant import FILE. When they work there, remove them here and delete the package.</source>
        <translation>Sie werden hier nicht mehr erneuert. Als Nächstes am neuen Ort: evergrant import FILE. Wenn sie dort funktionieren, entfernen Sie sie hier und löschen Sie das Paket.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HandoverCommand</name>
    <message>
        <source>Write to this file instead of standard output</source>
        <translation>In diese Datei schreiben statt in die Standardausgabe</translation>
    </message>
    <message>
        <source>Prints a page of HTML for whoever inherits the connections, without secrets: what each is for, who can repair
it and how, where it is registered, what ends when. What it is for and who can repair it, people say:
evergrant set NAME --purpose TEXT --without-it TEXT --responsible WHO --custodian WHO</source>
        <translation>Gibt eine HTML-Seite ohne Geheimnisse aus für alle, die die Verbindungen übernehmen: wofür jede da ist, wer sie
wie reparieren kann, wo sie registriert ist, was wann abläuft. Wofür sie da ist und wer sie reparieren kann, geben Menschen an:
evergrant set NAME --purpose TEXT --without-it TEXT --responsible WHO --custodian WHO</translation>
    </message>
    <message>
        <source>The command writes HTML. Open it in a browser, and print it to PDF from there.</source>
        <translation>Der Befehl schreibt HTML. Öffnen Sie es in einem Browser und drucken Sie es von dort als PDF.</translation>
    </message>
    <message>
        <source>There are no connections yet. Make one with &quot;evergrant add&quot; or in the Evergrant window.</source>
        <translation>Es gibt noch keine Verbindungen. Legen Sie eine an, mit „evergrant add“ oder im Fenster von Evergrant.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Written to %1. There is nothing secret in it.</source>
        <translation>In %1 geschrieben. Die Datei enthält nichts Geheimes.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HeartbeatAddCommand</name>
    <message>
        <source>Address to call while all is well, and with /fail behind it when it is not</source>
        <translation>Adresse, die aufgerufen wird, solange alles in Ordnung ist, und mit /fail am Ende, wenn nicht</translation>
    </message>
    <message>
        <source>Added. The address is called every ten minutes while Evergrant works.</source>
        <translation>Hinzugefügt. Die Adresse wird alle zehn Minuten aufgerufen, solange Evergrant arbeitet.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HeartbeatChangeCommand</name>
    <message>
        <source>Address of the heartbeat</source>
        <translation>Adresse des Lebenszeichens</translation>
    </message>
    <message>
        <source>Its server misses the calls: pause it there, too, if nobody is to be told.</source>
        <translation>Ihr Server vermisst die Aufrufe: Halten Sie es auch dort an, wenn niemand benachrichtigt werden soll.</translation>
    </message>
    <message>
        <source>Paused. The address is not called until it is resumed.</source>
        <translation>Angehalten. Die Adresse wird erst nach dem Fortsetzen wieder aufgerufen.</translation>
    </message>
    <message>
        <source>Resumed. The address is called every ten minutes again.</source>
        <translation>Fortgesetzt. Die Adresse wird wieder alle zehn Minuten aufgerufen.</translation>
    </message>
    <message>
        <source>Removed. The address is called no more.</source>
        <translation>Entfernt. Die Adresse wird nicht mehr aufgerufen.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HeartbeatListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>There are no heartbeats yet. Add one with &quot;evergrant heartbeat add&quot;.</source>
        <translation>Es gibt noch keine Lebenszeichen. Fügen Sie eines hinzu mit „evergrant heartbeat add“.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>VERBINDUNGEN</translation>
    </message>
    <message>
        <source>LAST CALL</source>
        <translation>LETZTER AUFRUF</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ImportCommand</name>
    <message>
        <source>What &quot;evergrant export&quot; has printed, or its package</source>
        <translation>Was „evergrant export“ ausgegeben hat, oder ein Paket davon</translation>
    </message>
    <message>
        <source>Import a package although another profile has imported it, or its connections were removed here</source>
        <translation>Ein Paket importieren, obwohl ein anderes Profil es importiert hat oder seine Verbindungen hier entfernt wurden</translation>
    </message>
    <message>
        <source>What exists already under its name is left as it is, and named. Deliveries, jobs, alerts and heartbeats arrive paused, and nothing of them is tried before somebody resumes them. Where an entry is wrong, nothing is imported. The passphrase of a package is read from standard input. A package of &quot;evergrant export --move&quot; is marked when it is imported, and no other profile takes it then; a copy of it on another computer is noticed when the provider refuses the first renewal there. Exit codes: 0 all were added, or are here from this package; 1 some exist already or could not be added; 2 the file or the passphrase is wrong; others as of &quot;evergrant add&quot;, when adding stopped in between.</source>
        <translation>Was unter seinem Namen schon vorhanden ist, bleibt, wie es ist, und wird genannt. Übergaben, Aufträge, Meldewege und Lebenszeichen kommen angehalten an, und nichts davon wird versucht, bevor sie jemand fortsetzt. Ist ein Eintrag falsch, wird nichts importiert. Die Passphrase eines Pakets wird von der Standardeingabe gelesen. Ein Paket von „evergrant export --move“ wird beim Import gekennzeichnet, und kein anderes Profil nimmt es dann; eine Kopie davon auf einem anderen Computer fällt auf, wenn der Anbieter dort die erste Erneuerung ablehnt. Exit-Codes: 0 alle wurden hinzugefügt oder sind aus diesem Paket schon hier; 1 einige sind schon vorhanden oder konnten nicht hinzugefügt werden; 2 die Datei oder die Passphrase ist falsch; andere wie bei „evergrant add“, wenn das Hinzufügen mittendrin aufhörte.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2. Nothing was imported.</source>
        <translation>%1 kann nicht importiert werden: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>“%1” of the file is not known to this version of Evergrant, and left out.</source>
        <translation>„%1“ in der Datei ist dieser Version von Evergrant nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Entry %1 (%2): %3</source>
        <translation>Eintrag %1 (%2): %3</translation>
    </message>
    <message>
        <source>Entry %1 (%2): name: it is there twice.</source>
        <translation>Eintrag %1 (%2): name: Das ist zweimal da.</translation>
    </message>
    <message>
        <source>Not all entries are right.</source>
        <translation>Nicht alle Einträge sind richtig.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Skipped %1: a connection of this name exists already.</source>
        <translation>%1 übersprungen: Es gibt schon eine Verbindung dieses Namens.</translation>
    </message>
    <message>
        <source>%1 Imported %2 of %3 connections. Run the command again for those that are left.</source>
        <translation>%1 %2 von %3 Verbindungen importiert. Führen Sie den Befehl für die übrigen noch einmal aus.</translation>
    </message>
    <message>
        <source>Imported 1 connection.</source>
        <translation>1 Verbindung importiert.</translation>
    </message>
    <message>
        <source>Imported %1 connections.</source>
        <translation>%1 Verbindungen importiert.</translation>
    </message>
    <message>
        <source>Secrets and authorizations are not in the file. Next: evergrant set NAME --client-secret-stdin where the provider wants a secret, then evergrant authorize NAME.</source>
        <translation>Secrets und Zustimmungen stehen nicht in der Datei. Als Nächstes: evergrant set NAME --client-secret-stdin, wo der Anbieter ein Secret verlangt, dann evergrant authorize NAME.</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>%1 von %2 wird geprüft</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>%1 von %2 wird importiert</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::InitCommand</name>
    <message>
        <source>Where the profile key is kept: %1 (default: keychain)</source>
        <translation>Wo der Profilschlüssel aufbewahrt wird: %1 (Standard: keychain)</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobAddCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation>Der Name des Auftrags</translation>
    </message>
    <message>
        <source>Connections whose access tokens the command gets</source>
        <translation>Verbindungen, deren Zugriffstoken der Befehl bekommt</translation>
    </message>
    <message>
        <source>When it runs, as in a crontab: minute, hour, day of the month, month, day of the week</source>
        <translation>Wann er läuft, wie in einer Crontab: Minute, Stunde, Tag des Monats, Monat, Wochentag</translation>
    </message>
    <message>
        <source>Run whenever a token of its connections was renewed</source>
        <translation>Immer ausführen, wenn ein Token seiner Verbindungen erneuert wurde</translation>
    </message>
    <message>
        <source>Of the schedule, such as Europe/Berlin; default: this computer&apos;s</source>
        <translation>Die des Zeitplans, etwa Europe/Berlin; Standard: die dieses Computers</translation>
    </message>
    <message>
        <source>The command ends by then: 90s, 10m, 1h, 2d; default: 1h</source>
        <translation>Bis dahin endet der Befehl: 90s, 10m, 1h, 2d; Standard: 1h</translation>
    </message>
    <message>
        <source>So many further tries after a failure; default: none</source>
        <translation>So viele weitere Versuche nach einem Fehlschlag; Standard: keine</translation>
    </message>
    <message>
        <source>Folder that the command runs in; default: the home folder</source>
        <translation>Ordner, in dem der Befehl läuft; Standard: der persönliche Ordner</translation>
    </message>
    <message>
        <source>COMMAND stands after &quot;--&quot; and finds the tokens in its environment, as with &quot;evergrant run&quot;: EVERGRANT_TOKEN_&lt;NAME&gt;, EVERGRANT_TOKEN when there is one NAME, and EVERGRANT_TOKEN_FILE_&lt;NAME&gt; for a file whose token is renewed. Without --schedule and --after-refresh it runs when &quot;evergrant job run&quot; asks for it.</source>
        <translation>COMMAND steht nach „--“ und findet die Token in seiner Umgebung, wie bei „evergrant run“: EVERGRANT_TOKEN_&lt;NAME&gt;, EVERGRANT_TOKEN, wenn es nur einen NAME gibt, und EVERGRANT_TOKEN_FILE_&lt;NAME&gt; für eine Datei, deren Token erneuert wird. Ohne --schedule und --after-refresh läuft er, wenn „evergrant job run“ es verlangt.</translation>
    </message>
    <message>
        <source>Added the job %1. %2</source>
        <translation>Auftrag %1 hinzugefügt. %2</translation>
    </message>
    <message>
        <source>It runs as long as the background worker does: as a service, or with the Evergrant window.</source>
        <translation>Er läuft, solange der Hintergrunddienst läuft: als Dienst oder mit dem Fenster von Evergrant.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobChangeCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation>Der Name des Auftrags</translation>
    </message>
    <message>
        <source>Removed the job %1 and its history.</source>
        <translation>Auftrag %1 und seinen Verlauf entfernt.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>There are no jobs yet. Add one with &quot;evergrant job add&quot;.</source>
        <translation>Es gibt noch keine Aufträge. Fügen Sie einen hinzu mit „evergrant job add“.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobLogCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation>Der Name des Auftrags</translation>
    </message>
    <message>
        <source>Number of a run: it is shown with its output; default: the list of all</source>
        <translation>Nummer eines Laufs: Er wird mit seiner Ausgabe gezeigt; Standard: die Liste aller</translation>
    </message>
    <message>
        <source>“%1” is not the number of a run.</source>
        <translation>„%1“ ist nicht die Nummer eines Laufs.</translation>
    </message>
    <message>
        <source>The job %1 has not run yet.</source>
        <translation>Der Auftrag %1 ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>The job %1 has no run %2.</source>
        <translation>Der Auftrag %1 hat keinen Lauf %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobRunCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation>Der Name des Auftrags</translation>
    </message>
    <message>
        <source>Print what it writes, and end with it: exit code 1 where it fails</source>
        <translation>Ausgeben, was er schreibt, und mit ihm enden: Exit-Code 1, wenn er fehlschlägt</translation>
    </message>
    <message>
        <source>Started run %1 of %2. See what it does with &quot;evergrant job log %2 %1&quot;.</source>
        <translation>Lauf %1 von %2 gestartet. Was er tut, zeigt „evergrant job log %2 %1“.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::KeyMoveCommand</name>
    <message>
        <source>Where the profile key is kept from now on: %1</source>
        <translation>Wo der Profilschlüssel von jetzt an aufbewahrt wird: %1</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::KeyPlaceCommand</name>
    <message>
        <source>For &quot;file&quot;: the key file, which only its owner can read (default: profile-key in the profile)</source>
        <translation>Für „file“: die Schlüsseldatei, die nur ihr Besitzer lesen kann (Standard: profile-key im Profil)</translation>
    </message>
    <message>
        <source>keychain: the OS keyring, for where somebody logs in. file: a file; whoever can read it can read the stored grants. systemd: a credential of the unit that runs the background worker (see &quot;evergrant service install --system&quot;). passphrase: read from standard input, and entered again after each start with &quot;evergrant key unlock&quot;.</source>
        <translation>keychain: der Schlüsselbund des Systems, wo sich jemand anmeldet. file: eine Datei; wer sie lesen kann, kann die gespeicherten Zustimmungen lesen. systemd: ein Credential der Unit, die den Hintergrunddienst betreibt (siehe „evergrant service install --system“). passphrase: von der Standardeingabe gelesen und nach jedem Start mit „evergrant key unlock“ wieder eingegeben.</translation>
    </message>
    <message>
        <source>The key can be kept in one of: %1.</source>
        <translation>Der Schlüssel kann an einem dieser Orte aufbewahrt werden: %1.</translation>
    </message>
    <message>
        <source>--key-file goes with &quot;file&quot;.</source>
        <translation>--key-file gehört zu „file“.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::KeyUnlockCommand</name>
    <message>
        <source>Reads the passphrase from standard input. The background worker keeps the key until it ends.</source>
        <translation>Liest die Passphrase von der Standardeingabe. Der Hintergrunddienst behält den Schlüssel, bis er endet.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::LogCommand</name>
    <message>
        <source>Only events of this connection</source>
        <translation>Nur Ereignisse dieser Verbindung</translation>
    </message>
    <message>
        <source>Only events since then: 20:54, 2h, 3d, today, 2026-09-03, 2026-09-03T06:48:00Z</source>
        <translation>Nur Ereignisse seitdem: 20:54, 2h, 3d, today, 2026-09-03, 2026-09-03T06:48:00Z</translation>
    </message>
    <message>
        <source>Minimum level: debug, info, warning or error</source>
        <translation>Niedrigste Stufe: debug, info, warning oder error</translation>
    </message>
    <message>
        <source>Only events that contain this text</source>
        <translation>Nur Ereignisse, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>Print JSON, one object a line</source>
        <translation>JSON ausgeben, ein Objekt pro Zeile</translation>
    </message>
    <message>
        <source>Show new events as they happen, until Ctrl-C</source>
        <translation>Neue Ereignisse zeigen, wenn sie geschehen, bis Strg-C</translation>
    </message>
    <message>
        <source>The attempts to get tokens for NAME, newest first</source>
        <translation>Die Versuche, Token für NAME zu bekommen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>With --attempts: maximum number of attempts (default 100)</source>
        <translation>Mit --attempts: höchste Anzahl von Versuchen (Standard 100)</translation>
    </message>
    <message>
        <source>--limit needs --attempts.</source>
        <translation>--limit braucht --attempts.</translation>
    </message>
    <message>
        <source>--attempts needs NAME.</source>
        <translation>--attempts braucht NAME.</translation>
    </message>
    <message>
        <source>%1 cannot be combined with --attempts.</source>
        <translation>%1 ist nicht mit --attempts kombinierbar.</translation>
    </message>
    <message>
        <source>The background worker ended.</source>
        <translation>Der Hintergrunddienst wurde beendet.</translation>
    </message>
    <message>
        <source>The journal has no attempt for %1.</source>
        <translation>Im Journal steht kein Versuch für %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::MetricsAddCommand</name>
    <message>
        <source>prometheus (for node_exporter&apos;s textfile collector) or checkmk (for the agent&apos;s spool directory)</source>
        <translation>prometheus (für den Textfile-Collector von node_exporter) oder checkmk (für das Spool-Verzeichnis des Agenten)</translation>
    </message>
    <message>
        <source>File to write, such as DIRECTORY/evergrant.prom or DIRECTORY/300_evergrant</source>
        <translation>Zu schreibende Datei, etwa DIRECTORY/evergrant.prom oder DIRECTORY/300_evergrant</translation>
    </message>
    <message>
        <source>Name of the file for &quot;metrics remove&quot;; default: the kind, numbered</source>
        <translation>Name der Datei für „metrics remove“; Standard: die Art, nummeriert</translation>
    </message>
    <message>
        <source>The file says how all connections are, without names of accounts. It is written when something changes, and at least every minute. Every user can read it.</source>
        <translation>Die Datei sagt, wie es um alle Verbindungen steht, ohne Namen von Konten. Sie wird geschrieben, wenn sich etwas ändert, und mindestens jede Minute. Jeder Benutzer kann sie lesen.</translation>
    </message>
    <message>
        <source>%1 is written from now on. Stop it: evergrant metrics remove %2</source>
        <translation>%1 wird von jetzt an geschrieben. Beenden Sie das mit: evergrant metrics remove %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::MetricsListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>No metrics are written yet. Add a file with &quot;evergrant metrics add&quot;.</source>
        <translation>Es werden noch keine Metriken geschrieben. Fügen Sie eine Datei hinzu mit „evergrant metrics add“.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>geschrieben %1</translation>
    </message>
    <message>
        <source>not yet written</source>
        <translation>noch nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::MetricsRemoveCommand</name>
    <message>
        <source>Which one, see &quot;metrics list&quot;</source>
        <translation>Welche, siehe „metrics list“</translation>
    </message>
    <message>
        <source>%1 is written no more, and its file is removed.</source>
        <translation>%1 wird nicht mehr geschrieben, und die Datei ist entfernt.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::PackageFile</name>
    <message>
        <source>The package %1 cannot be written: %2.</source>
        <translation>Das Paket %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Name another one with --output.</source>
        <translation>Es gibt schon eine Datei %1. Nennen Sie mit --output eine andere.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::PauseCommand</name>
    <message>
        <source>Renew it here although it was moved away: its package was lost, and nobody imported it</source>
        <translation>Hier erneuern, obwohl sie umgezogen ist: Ihr Paket ging verloren, und niemand hat es importiert</translation>
    </message>
    <message>
        <source>Paused %1: it is not renewed until you resume it.</source>
        <translation>%1 angehalten: Die Verbindung wird nicht erneuert, bis Sie sie fortsetzen.</translation>
    </message>
    <message>
        <source>Resumed %1.</source>
        <translation>%1 fortgesetzt.</translation>
    </message>
    <message>
        <source>How long, for example 4h; default: until it is resumed</source>
        <translation>Wie lange, zum Beispiel 4h; Vorgabe: bis sie fortgesetzt wird</translation>
    </message>
    <message>
        <source>%1 is paused, but it does not go on by itself: the background worker that runs is an older one. Run &quot;evergrant stop&quot;, then pause it again, or end the pause with &quot;evergrant resume %1&quot;.</source>
        <translation>%1 ist angehalten, geht aber nicht von selbst weiter: Der laufende Hintergrunddienst ist älter. Führen Sie &quot;evergrant stop&quot; aus, und halten Sie die Verbindung noch einmal an, oder beenden Sie die Pause mit &quot;evergrant resume %1&quot;.</translation>
    </message>
    <message>
        <source>Paused %1 until %2. Then it goes on by itself.</source>
        <translation>%1 ist bis %2 angehalten. Dann geht die Verbindung von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ProbeCommand</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ProvidersCommand</name>
    <message>
        <source>Only this service: what it needs, and a command to begin with</source>
        <translation>Nur dieser Dienst: was er braucht, und ein Befehl für den Anfang</translation>
    </message>
    <message>
        <source>Print everything that is known about them as JSON</source>
        <translation>Alles ausgeben, was über sie bekannt ist, als JSON</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>&quot;evergrant providers&quot; lists those that exist.</source>
        <translation>„evergrant providers“ listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>DIENST</translation>
    </message>
    <message>
        <source>GRANTS</source>
        <translation>GRANTS</translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation>ANGABEN</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>FÜR</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>some unverified</source>
        <translation>teils ungeprüft</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ProxyCommand</name>
    <message>
        <source>system, none, or an address such as http://proxy.example.org:3128 or socks5://localhost:1080; default: print which one it is</source>
        <translation>system, none oder eine Adresse wie http://proxy.example.org:3128 oder socks5://localhost:1080; Vorgabe: ausgeben, welcher es ist</translation>
    </message>
    <message>
        <source>It is that of all requests over HTTP whose connection has no setting &quot;proxy&quot;, from the next one on. Requests to this computer go past it. An address holds no user name and no password: where the proxy asks for them, give them to each connection, with &quot;evergrant set NAME --set proxy=...&quot; and --proxy-password-stdin.</source>
        <translation>Er gilt ab der nächsten für alle Anfragen über HTTP, deren Verbindung keine Einstellung &quot;proxy&quot; hat. Anfragen an diesen Computer gehen an ihm vorbei. Eine Adresse enthält weder Benutzername noch Passwort: Verlangt der Proxy beides, geben Sie es jeder Verbindung, mit &quot;evergrant set NAME --set proxy=...&quot; und --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>With an address: these hosts are reached without it, such as .example.org,10.0.0.0/8; &quot;&quot;: none</source>
        <translation>Mit einer Adresse: Diese Hosts werden ohne den Proxy erreicht, etwa .example.org,10.0.0.0/8; &quot;&quot;: keine</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>--no-proxy goes with the address of a proxy.</source>
        <translation>--no-proxy gehört zur Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>Ohne ihn: %1</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RealHostSystem</name>
    <message>
        <source>Evergrant cannot open a browser on this system yet.</source>
        <translation>Auf diesem System kann Evergrant noch keinen Browser öffnen.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RefreshCommand</name>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Der Name der Verbindung</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Renew even if the last renewal is less than a minute old</source>
        <translation>Auch erneuern, wenn die letzte Erneuerung weniger als eine Minute her ist</translation>
    </message>
    <message>
        <source>Give either a NAME or --all.</source>
        <translation>Geben Sie entweder NAME oder --all an.</translation>
    </message>
    <message>
        <source>Still fresh, renewed %1 s ago; --force renews anyway.</source>
        <translation>Noch frisch, vor %1 s erneuert; --force erneuert trotzdem.</translation>
    </message>
    <message>
        <source>There is nothing to renew.</source>
        <translation>Es gibt nichts zu erneuern.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RemoveCommand</name>
    <message>
        <source>Also revoke the authorization at the provider; --revoke=all: even where other connections could end with it</source>
        <translation>Auch die Zustimmung beim Anbieter widerrufen; --revoke=all: selbst wenn andere Verbindungen dadurch enden könnten</translation>
    </message>
    <message>
        <source>Do not ask for confirmation</source>
        <translation>Nicht um Bestätigung bitten</translation>
    </message>
    <message>
        <source>--revoke takes no value but “all”: --revoke=all.</source>
        <translation>--revoke nimmt keinen Wert außer „all“: --revoke=all.</translation>
    </message>
    <message>
        <source>There is no terminal to confirm on: add --yes to remove %1.</source>
        <translation>Es gibt kein Terminal zum Bestätigen: Ergänzen Sie --yes, um %1 zu entfernen.</translation>
    </message>
    <message>
        <source>Remove %1 and its authorization from this computer? (y/N) </source>
        <translation>%1 und die Zustimmung dazu von diesem Computer entfernen? (y/N) </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Leave out --revoke, or give --revoke=all to revoke all the same.</source>
        <translation>Lassen Sie --revoke weg, oder geben Sie --revoke=all an, um trotzdem zu widerrufen.</translation>
    </message>
    <message>
        <source>Revoke it all the same? (y/N) </source>
        <translation>Trotzdem widerrufen? (y/N) </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RenameCommand</name>
    <message>
        <source>Its new name</source>
        <translation>Ihr neuer Name</translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation>%1 in %2 umbenannt.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RunCommand</name>
    <message>
        <source>When a token is renewed: restart (COMMAND is ended and started again), or signal=NAME, such as signal=HUP</source>
        <translation>Wenn ein Token erneuert wird: restart (COMMAND wird beendet und neu gestartet) oder signal=NAME, etwa signal=HUP</translation>
    </message>
    <message>
        <source>COMMAND stands after &quot;--&quot; and finds the tokens in its environment: EVERGRANT_TOKEN_&lt;NAME&gt;, and EVERGRANT_TOKEN when there is one NAME. EVERGRANT_TOKEN_FILE_&lt;NAME&gt; names a file whose token is renewed while COMMAND runs.
Without a token COMMAND is not started, and the exit code is 125; else it is COMMAND&apos;s.</source>
        <translation>COMMAND steht nach „--“ und findet die Token in seiner Umgebung: EVERGRANT_TOKEN_&lt;NAME&gt;, und EVERGRANT_TOKEN, wenn es nur einen NAME gibt. EVERGRANT_TOKEN_FILE_&lt;NAME&gt; nennt eine Datei, deren Token erneuert wird, während COMMAND läuft.
Ohne Token wird COMMAND nicht gestartet, und der Exit-Code ist 125; sonst ist es der von COMMAND.</translation>
    </message>
    <message>
        <source>Put the command behind &quot;--&quot;: evergrant run NAME -- COMMAND.</source>
        <translation>Setzen Sie den Befehl hinter „--“: evergrant run NAME -- COMMAND.</translation>
    </message>
    <message>
        <source>The command %1 was not found.</source>
        <translation>Der Befehl %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run.</source>
        <translation>Der Befehl %1 kann nicht ausgeführt werden.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServeCommand</name>
    <message>
        <source>Exit after this many seconds without a client (default: never)</source>
        <translation>Nach so vielen Sekunden ohne Client enden (Standard: nie)</translation>
    </message>
    <message>
        <source>Read the profile key from this file, not from the OS keyring</source>
        <translation>Den Profilschlüssel aus dieser Datei lesen, nicht aus dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>The program evergrant-worker is not installed beside this one nor in PATH.</source>
        <translation>Das Programm evergrant-worker ist weder neben diesem noch im PATH installiert.</translation>
    </message>
    <message>
        <source>The program %1 cannot be run.</source>
        <translation>Das Programm %1 kann nicht ausgeführt werden.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceCommand</name>
    <message>
        <source>The unit of the system, for a machine without a keyring; as root</source>
        <translation>Die Unit des Systems, für einen Computer ohne Schlüsselbund; als root</translation>
    </message>
    <message>
        <source>With --system: the user whose worker it is (default: who calls sudo)</source>
        <translation>Mit --system: der Benutzer, dessen Hintergrunddienst es ist (Standard: wer sudo aufruft)</translation>
    </message>
    <message>
        <source>--run-as goes with --system.</source>
        <translation>--run-as gehört zu --system.</translation>
    </message>
    <message>
        <source>--run-as: &quot;%1&quot; is no name of a user that a unit can have.</source>
        <translation>--run-as: „%1“ ist kein Benutzername, den eine Unit haben kann.</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation>es wurde beendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed: %2</source>
        <translation>„%1“ ist fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceInstallCommand</name>
    <message>
        <source>Without --system: a unit of your own systemd, for where you have a keyring or have chosen another place for the key. With --system: a unit that starts with the machine, whose profile key is a credential that only this machine can decrypt; it is made where there is none. systemd starts another worker when one has ended or hangs.</source>
        <translation>Ohne --system: eine Unit Ihres eigenen systemd, wenn Sie einen Schlüsselbund haben oder einen anderen Ort für den Schlüssel gewählt haben. Mit --system: eine Unit, die mit dem Computer startet und deren Profilschlüssel ein Credential ist, das nur dieser Computer entschlüsseln kann; fehlt es, wird es erstellt. systemd startet einen neuen Hintergrunddienst, wenn einer endet oder hängt.</translation>
    </message>
    <message>
        <source>The program evergrant is not installed beside this one nor in PATH.</source>
        <translation>Das Programm evergrant ist weder neben diesem noch im PATH installiert.</translation>
    </message>
    <message>
        <source>The unit is %1.</source>
        <translation>Die Unit ist %1.</translation>
    </message>
    <message>
        <source>Nothing was started. On that machine: evergrant service install --system --run-as USER</source>
        <translation>Es wurde nichts gestartet. Auf jenem Computer: evergrant service install --system --run-as USER</translation>
    </message>
    <message>
        <source>Nothing was started. On that machine: systemctl --user enable --now %1</source>
        <translation>Es wurde nichts gestartet. Auf jenem Computer: systemctl --user enable --now %1</translation>
    </message>
    <message>
        <source>A new profile key is in %1, encrypted for this machine.</source>
        <translation>Ein neuer Profilschlüssel ist in %1, verschlüsselt für diesen Computer.</translation>
    </message>
    <message>
        <source>Nobody was named whose worker it is: evergrant service install --system --run-as USER</source>
        <translation>Es wurde nicht genannt, wessen Hintergrunddienst es ist: evergrant service install --system --run-as USER</translation>
    </message>
    <message>
        <source>%1 runs, and starts by itself from now on.</source>
        <translation>%1 läuft und startet von jetzt an von selbst.</translation>
    </message>
    <message>
        <source>%1 finds it with EVERGRANT_PROFILE=/var/lib/evergrant/%1.</source>
        <translation>%1 findet ihn mit EVERGRANT_PROFILE=/var/lib/evergrant/%1.</translation>
    </message>
    <message>
        <source>It ends when you log out. Where renewing is to go on: loginctl enable-linger</source>
        <translation>Er endet, wenn Sie sich abmelden. Wenn weiter erneuert werden soll: loginctl enable-linger</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceRemoveCommand</name>
    <message>
        <source>Profiles and keys stay. A unit that a package has brought is stopped and stays, too.</source>
        <translation>Profile und Schlüssel bleiben. Eine Unit aus einem Softwarepaket wird gestoppt und bleibt ebenfalls.</translation>
    </message>
    <message>
        <source>It is enabled for %1. Name one of them: --run-as USER</source>
        <translation>Sie ist aktiviert für %1. Nennen Sie einen davon: --run-as USER</translation>
    </message>
    <message>
        <source>%1 is stopped. The unit stays for %2.</source>
        <translation>%1 ist gestoppt. Die Unit bleibt für %2.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceStatusCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>Exit codes: 0 it runs; 1 it does not.</source>
        <translation>Exit-Codes: 0 er läuft; 1 er läuft nicht.</translation>
    </message>
    <message>
        <source>Whose worker? --run-as USER</source>
        <translation>Wessen Hintergrunddienst? --run-as USER</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Startet von selbst</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>no (%1)</source>
        <translation>nein (%1)</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::SetCommand</name>
    <message>
        <source>Read the client secret, or the key of a static grant, from standard input, one line</source>
        <translation>Das Client-Secret oder den Schlüssel eines statischen Grants von der Standardeingabe lesen, eine Zeile</translation>
    </message>
    <message>
        <source>Read the password of the proxy from standard input, one line; after the client secret</source>
        <translation>Das Passwort des Proxys von der Standardeingabe lesen, eine Zeile; nach dem Client-Secret</translation>
    </message>
    <message>
        <source>A permission to ask for; replaces all present ones; may be given several times</source>
        <translation>Eine Berechtigung, um die gebeten wird; ersetzt alle bisherigen; mehrmals möglich</translation>
    </message>
    <message>
        <source>Title that the window shows</source>
        <translation>Titel, den das Fenster zeigt</translation>
    </message>
    <message>
        <source>A setting as key=value; key= removes it; may be given several times</source>
        <translation>Eine Einstellung als key=value; key= entfernt sie; mehrmals möglich</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>Client ID, as the provider&apos;s portal shows it; after another one somebody has to sign in again</source>
        <translation>Client-ID, wie das Portal des Anbieters sie zeigt; nach einer anderen muss sich jemand neu anmelden</translation>
    </message>
    <message>
        <source>Nothing to set: give --client-id, --client-secret-stdin, --proxy-password-stdin, --scope, --title, --set, or what is to stand on the handover sheet (--purpose, --responsible ...).</source>
        <translation>Nichts zu ändern: Geben Sie --client-id, --client-secret-stdin, --proxy-password-stdin, --scope, --title, --set an oder was auf dem Übergabeblatt stehen soll (--purpose, --responsible ...).</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::StatusCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>As a monitoring plugin: one line, exit code 0 to 3</source>
        <translation>Als Überwachungs-Plugin: eine Zeile, Exit-Code 0 bis 3</translation>
    </message>
    <message>
        <source>As Prometheus reads it, for node_exporter&apos;s textfile collector</source>
        <translation>Wie Prometheus es liest, für den Textfile-Collector von node_exporter</translation>
    </message>
    <message>
        <source>--check exits with 0 (fine), 1 (degraded, at-risk, paused or store-locked with a usable token), 2 (no
usable token, or a person is needed) or 3 (never authorized, or not known).</source>
        <translation>--check endet mit 0 (in Ordnung), 1 (degraded, at-risk, paused oder store-locked mit brauchbarem Token), 2 (kein
brauchbares Token, oder jemand wird gebraucht) oder 3 (nie autorisiert oder nicht bekannt).</translation>
    </message>
    <message>
        <source>Only one of --json, --check and --metrics can be given.</source>
        <translation>Nur eines von --json, --check und --metrics ist möglich.</translation>
    </message>
    <message>
        <source>There are no connections yet. Make one with &quot;evergrant add&quot; or in the Evergrant window.</source>
        <translation>Es gibt noch keine Verbindungen. Legen Sie eine an, mit „evergrant add“ oder im Fenster von Evergrant.</translation>
    </message>
    <message>
        <source>The alert %1 cannot be sent: %2</source>
        <translation>Der Meldeweg %1 ist gestört: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::StopCommand</name>
    <message>
        <source>No background worker is running for this profile.</source>
        <translation>Für dieses Profil läuft kein Hintergrunddienst.</translation>
    </message>
    <message>
        <source>The background worker is still about to end.</source>
        <translation>Der Hintergrunddienst wird noch beendet.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::TokenCommand</name>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Der Name der Verbindung</translation>
    </message>
    <message>
        <source>Host that it is for; without NAME: of the connection with this api_host</source>
        <translation>Host, für den es ist; ohne NAME: von der Verbindung mit diesem api_host</translation>
    </message>
    <message>
        <source>Minimum remaining validity in seconds (default 60)</source>
        <translation>Mindestens verbleibende Gültigkeit in Sekunden (Standard 60)</translation>
    </message>
    <message>
        <source>Print JSON: access token, token type, time of expiry</source>
        <translation>JSON ausgeben: Zugriffstoken, Tokentyp, Ablaufzeit</translation>
    </message>
    <message>
        <source>Print what another program reads: %1</source>
        <translation>Ausgeben, was ein anderes Programm liest: %1</translation>
    </message>
    <message>
        <source>User name beside the token, in docker, git and netrc</source>
        <translation>Benutzername neben dem Token, bei docker, git und netrc</translation>
    </message>
    <message>
        <source>Read an access token that the API has refused from standard input, one line</source>
        <translation>Ein Zugriffstoken, das die API abgelehnt hat, von der Standardeingabe lesen, eine Zeile</translation>
    </message>
    <message>
        <source>NAME is required</source>
        <translation>NAME ist erforderlich</translation>
    </message>
    <message>
        <source>--json and --format cannot be combined.</source>
        <translation>--json und --format sind nicht kombinierbar.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt kein Format „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host.</source>
        <translation>„%1“ ist kein Host.</translation>
    </message>
    <message>
        <source>Refused access token</source>
        <translation>Abgelehntes Zugriffstoken</translation>
    </message>
</context>
<context>
    <name>evergrant::core</name>
    <message>
        <source>Evergrant starts no programs on this system yet.</source>
        <translation>Auf diesem System startet Evergrant noch keine Programme.</translation>
    </message>
    <message>
        <source>No token is written to %1: Evergrant cannot protect files on this system yet.</source>
        <translation>In %1 wird kein Token geschrieben: Auf diesem System kann Evergrant Dateien noch nicht schützen.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AnswerFailure</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Is it running?</source>
        <translation>%1 nimmt keine Verbindungen an. Läuft es?</translation>
    </message>
    <message>
        <source>The host %1 was not found. Is the network there, and the name right?</source>
        <translation>Der Host %1 wurde nicht gefunden. Ist das Netzwerk da, und stimmt der Name?</translation>
    </message>
    <message>
        <source>The proxy could not connect to %1.</source>
        <translation>Der Proxy konnte %1 nicht erreichen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Renew it there.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen, deshalb wurde nichts gesendet. Erneuern Sie es dort.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Is the clock of this computer right?</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig, deshalb wurde nichts gesendet. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by a trusted authority, so nothing was sent. Name the file with its authority in --ca-file.</source>
        <translation>Das Zertifikat von %1 stammt von keiner vertrauten Zertifizierungsstelle, deshalb wurde nichts gesendet. Nennen Sie in --ca-file die Datei mit der zuständigen Stelle.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Host, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 wants another client certificate than it got.</source>
        <translation>%1 verlangt ein anderes Client-Zertifikat als das gezeigte.</translation>
    </message>
    <message>
        <source>The answer of %1 was far too long.</source>
        <translation>Die Antwort von %1 war viel zu lang.</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an answer.</source>
        <translation>Die Verbindung zu %1 endete ohne Antwort.</translation>
    </message>
    <message>
        <source>%1 sent us to another address (status %2), which is not followed with a token. Enter the address that it means.</source>
        <translation>%1 verweist an eine andere Adresse (Status %2), der mit einem Token nicht gefolgt wird. Geben Sie die Adresse ein, die gemeint ist.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 hat mit Status %2 geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered with status %2: %3</source>
        <translation>%1 hat mit Status %2 geantwortet: %3</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsCredentials</name>
    <message>
        <source>What was entered is not a key of AWS. Enter access key id and secret access key as one line, AKID:SECRET, and for temporary credentials AKID:SECRET:SESSION.</source>
        <translation>Was eingegeben wurde, ist kein Schlüssel von AWS. Geben Sie Access Key ID und Secret Access Key als eine Zeile ein, AKID:SECRET, und bei temporären Zugangsdaten AKID:SECRET:SESSION.</translation>
    </message>
    <message>
        <source>AccessKeyId or SecretAccessKey is missing</source>
        <translation>AccessKeyId oder SecretAccessKey fehlt</translation>
    </message>
    <message>
        <source>a key has characters that no key of AWS has</source>
        <translation>ein Schlüssel hat Zeichen, die kein Schlüssel von AWS hat</translation>
    </message>
    <message>
        <source>Expiration is not a time</source>
        <translation>Expiration ist keine Zeit</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsEndpoint</name>
    <message>
        <source>“%1” is not a region of AWS. Give --region as in the address of the AWS console, such as eu-west-1.</source>
        <translation>„%1“ ist keine AWS-Region. Geben Sie --region wie in der Adresse der AWS-Konsole an, etwa eu-west-1.</translation>
    </message>
    <message>
        <source>%1 is not https, and the token must not cross a network in the clear. Give an https address with %2; http is for this computer only.</source>
        <translation>%1 ist nicht https, und das Token darf nicht unverschlüsselt durch ein Netzwerk gehen. Geben Sie mit %2 eine https-Adresse an; http gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>What %1 names is not the address of a server. It looks like https://HOST or https://HOST:PORT, without a path.</source>
        <translation>Was %1 nennt, ist keine Serveradresse. Sie sieht aus wie https://HOST oder https://HOST:PORT, ohne Pfad.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsFailure</name>
    <message>
        <source>AWS does not allow %1 on %2. Whoever manages the AWS account adds this right to the policy of the key or role that is used here.</source>
        <translation>AWS erlaubt %1 auf %2 nicht. Wer das AWS-Konto verwaltet, ergänzt dieses Recht in der Richtlinie des Schlüssels oder der Rolle, die hier verwendet wird.</translation>
    </message>
    <message>
        <source>The server %1 was not found. Either there is no network, or “%2” is not a region of AWS: check --region and --endpoint.</source>
        <translation>Der Server %1 wurde nicht gefunden. Entweder gibt es kein Netzwerk, oder „%2“ ist keine AWS-Region: Prüfen Sie --region und --endpoint.</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections. Check --region and --endpoint.</source>
        <translation>Der Server %1 nimmt keine Verbindungen an. Prüfen Sie --region und --endpoint.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made: its certificate is not trusted here.</source>
        <translation>Es konnte keine sichere Verbindung zu %1 hergestellt werden: Dem Zertifikat wird hier nicht vertraut.</translation>
    </message>
    <message>
        <source>The proxy of this computer did not connect to %1.</source>
        <translation>Der Proxy dieses Computers hat %1 nicht erreicht.</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an answer.</source>
        <translation>Die Verbindung zu %1 endete ohne Antwort.</translation>
    </message>
    <message>
        <source>AWS says that the clock of this computer is wrong. Set it.</source>
        <translation>AWS sagt, dass die Uhr dieses Computers falsch geht. Stellen Sie sie.</translation>
    </message>
    <message>
        <source>AWS refuses requests because the clock of this computer is %1. Set it.</source>
        <translation>AWS lehnt Anfragen ab, denn die Uhr dieses Computers geht %1. Stellen Sie sie.</translation>
    </message>
    <message>
        <source>AWS asks for fewer requests from this account. The delivery is tried again later.</source>
        <translation>AWS bittet dieses Konto um weniger Anfragen. Die Übergabe wird später wieder versucht.</translation>
    </message>
    <message>
        <source>The server %1 answered with HTTP %2, and not as AWS does. Check --endpoint, or the proxy of this network.</source>
        <translation>Der Server %1 hat mit HTTP %2 geantwortet, und nicht so wie AWS. Prüfen Sie --endpoint oder den Proxy dieses Netzwerks.</translation>
    </message>
    <message>
        <source>AWS refused %1 on %2: %3.</source>
        <translation>AWS hat %1 auf %2 abgelehnt: %3.</translation>
    </message>
    <message>
        <source>AWS refused %1 on %2: %3 (%4)</source>
        <translation>AWS hat %1 auf %2 abgelehnt: %3 (%4)</translation>
    </message>
    <message>
        <source>AWS has trouble of its own at %1 (HTTP %2).</source>
        <translation>AWS hat bei %1 selbst eine Störung (HTTP %2).</translation>
    </message>
    <message>
        <source>The temporary credentials of AWS are over, and loading them again brought the same ones. Renew them where they come from.</source>
        <translation>Die temporären Zugangsdaten von AWS sind abgelaufen, und erneutes Laden brachte dieselben. Erneuern Sie sie dort, wo sie herkommen.</translation>
    </message>
    <message>
        <source>AWS does not know the access key, or its secret or session token is wrong. Enter it again; if it is right, check that the region %1 is enabled for the account.</source>
        <translation>AWS kennt den Zugriffsschlüssel nicht, oder sein Secret oder das Sitzungstoken ist falsch. Geben Sie ihn noch einmal ein; ist er richtig, prüfen Sie, ob die Region %1 für das Konto aktiviert ist.</translation>
    </message>
    <message>
        <source>The server %1 is not in the region %2. Correct --region.</source>
        <translation>Der Server %1 ist nicht in der Region %2. Berichtigen Sie --region.</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 nach</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>%1 vor</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsProfiles</name>
    <message>
        <source>The file %1 with the profiles of AWS cannot be read (%2).</source>
        <translation>Die Datei %1 mit den AWS-Profilen kann nicht gelesen werden (%2).</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsSettings</name>
    <message>
        <source>The ARN names the region %1, and --region another one. Leave --region out.</source>
        <translation>Die ARN nennt die Region %1 und --region eine andere. Lassen Sie --region weg.</translation>
    </message>
    <message>
        <source>Neither the options nor the AWS profile name a region. Give --region, such as eu-west-1.</source>
        <translation>Weder die Optionen noch das AWS-Profil nennen eine Region. Geben Sie --region an, etwa eu-west-1.</translation>
    </message>
    <message>
        <source>“%1” is not the ARN of a role. Give --role-arn as the AWS console shows it, arn:aws:iam::ACCOUNT:role/NAME.</source>
        <translation>„%1“ ist nicht die ARN einer Rolle. Geben Sie --role-arn so an, wie die AWS-Konsole sie zeigt, arn:aws:iam::ACCOUNT:role/NAME.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a KMS key. Give --key-id as an id, an ARN, or alias/NAME.</source>
        <translation>„%1“ ist nicht der Name eines KMS-Schlüssels. Geben Sie --key-id als ID, ARN oder alias/NAME an.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CommandTarget</name>
    <message>
        <source>It said nothing.</source>
        <translation>Es gab keine Ausgabe.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Ausgabe: %1</translation>
    </message>
    <message>
        <source>The program %1 cannot be started. Correct its name, or give its whole path.</source>
        <translation>Das Programm %1 kann nicht gestartet werden. Berichtigen Sie den Namen, oder geben Sie den ganzen Pfad an.</translation>
    </message>
    <message>
        <source>The command %1 did not end within %2 s and was stopped. %3</source>
        <translation>Der Befehl %1 endete nicht innerhalb von %2 s und wurde gestoppt. %3</translation>
    </message>
    <message>
        <source>The command %1 was ended by signal %2. %3</source>
        <translation>Der Befehl %1 wurde durch das Signal %2 beendet. %3</translation>
    </message>
    <message>
        <source>The command %1 ended with exit code %2. %3</source>
        <translation>Der Befehl %1 endete mit dem Exit-Code %2. %3</translation>
    </message>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation>Nennen Sie nach „--“ das auszuführende Programm.</translation>
    </message>
    <message>
        <source>“%1” depends on the current folder. Give the whole path of the program.</source>
        <translation>„%1“ hängt vom aktuellen Ordner ab. Geben Sie den ganzen Pfad des Programms an.</translation>
    </message>
    <message>
        <source>“%1” is no time for --timeout. Use 1 to 3600 seconds.</source>
        <translation>„%1“ ist keine Zeit für --timeout. Verwenden Sie 1 bis 3600 Sekunden.</translation>
    </message>
    <message>
        <source>%1 is there. It was not run.</source>
        <translation>%1 ist vorhanden. Es wurde nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CommandWords</name>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::ContainerCredentials</name>
    <message>
        <source>The file %1 with the token of the container cannot be read (%2).</source>
        <translation>Die Datei %1 mit dem Token des Containers kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>The environment names an address for the credentials of the container that is neither https nor one of AWS&apos;s own.</source>
        <translation>Die Umgebung nennt für die Zugangsdaten des Containers eine Adresse, die weder https noch eine von AWS selbst ist.</translation>
    </message>
    <message>
        <source>The authorization token of the container has characters that no header may have.</source>
        <translation>Das Autorisierungstoken des Containers hat Zeichen, die kein Header haben darf.</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>dem Container</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CredentialPlan</name>
    <message>
        <source>The AWS profile “%1” cannot be used: %2.</source>
        <translation>Das AWS-Profil „%1“ ist unbrauchbar: %2.</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>der Container</translation>
    </message>
    <message>
        <source>the metadata service of this instance</source>
        <translation>der Metadatendienst dieser Instanz</translation>
    </message>
    <message>
        <source>the web identity of this computer</source>
        <translation>die Web-Identität dieses Computers</translation>
    </message>
    <message>
        <source>it names itself as its source</source>
        <translation>es nennt sich selbst als Quelle</translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation>das Profil „%1“</translation>
    </message>
    <message>
        <source>The AWS profile “%1” signs in through a browser, which needs a person each time. Use a profile with a role, a credential_process or an access key.</source>
        <translation>Das AWS-Profil „%1“ meldet sich über einen Browser an und braucht dazu jedes Mal jemanden. Verwenden Sie ein Profil mit einer Rolle, einem credential_process oder einem Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>The AWS profile “%1” wants a code of a second factor (mfa_serial), which needs a person each time. Use a role that does not ask for one.</source>
        <translation>Das AWS-Profil „%1“ verlangt einen Code eines zweiten Faktors (mfa_serial) und braucht dazu jedes Mal jemanden. Verwenden Sie eine Rolle, die keinen verlangt.</translation>
    </message>
    <message>
        <source>it needs either source_profile or credential_source beside role_arn</source>
        <translation>neben role_arn braucht es entweder source_profile oder credential_source</translation>
    </message>
    <message>
        <source>its source_profile “%1” holds no credentials</source>
        <translation>sein source_profile „%1“ enthält keine Zugangsdaten</translation>
    </message>
    <message>
        <source>the environment of the worker holds no access key</source>
        <translation>die Umgebung des Hintergrunddienstes enthält keinen Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>this is no container of AWS</source>
        <translation>das ist kein Container von AWS</translation>
    </message>
    <message>
        <source>its credential_source is not known</source>
        <translation>seine credential_source ist nicht bekannt</translation>
    </message>
    <message>
        <source>its credential_source is asked only with --instance-metadata</source>
        <translation>seine credential_source wird nur mit --instance-metadata gefragt</translation>
    </message>
    <message>
        <source>There is no AWS profile “%1”. Correct --profile, or add it to ~/.aws/config.</source>
        <translation>Es gibt kein AWS-Profil „%1“. Berichtigen Sie --profile, oder ergänzen Sie es in ~/.aws/config.</translation>
    </message>
    <message>
        <source>it holds no credentials</source>
        <translation>es enthält keine Zugangsdaten</translation>
    </message>
    <message>
        <source>No credentials for AWS were found. Enter an access key with --secret-stdin, or name a profile with --profile.</source>
        <translation>Es wurden keine Zugangsdaten für AWS gefunden. Geben Sie mit --secret-stdin einen Zugriffsschlüssel ein, oder nennen Sie mit --profile ein Profil.</translation>
    </message>
    <message>
        <source>the key that was entered</source>
        <translation>der eingegebene Schlüssel</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>die Rolle %1</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CredentialProcess</name>
    <message>
        <source>The credential_process of the AWS profile cannot be used: %1.</source>
        <translation>Der credential_process des AWS-Profils ist unbrauchbar: %1.</translation>
    </message>
    <message>
        <source>it did not print JSON</source>
        <translation>er hat kein JSON ausgegeben</translation>
    </message>
    <message>
        <source>it printed another Version than 1</source>
        <translation>er hat eine andere Version als 1 ausgegeben</translation>
    </message>
    <message>
        <source>The credential_process of the AWS profile did not end within %1 s and was stopped.</source>
        <translation>Der credential_process des AWS-Profils endete nicht innerhalb von %1 s und wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1 cannot be started</source>
        <translation>%1 kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>it printed too much</source>
        <translation>er hat zu viel ausgegeben</translation>
    </message>
    <message>
        <source>it was ended by a signal</source>
        <translation>er wurde durch ein Signal beendet</translation>
    </message>
    <message>
        <source>its exit code is %1</source>
        <translation>sein Exit-Code ist %1</translation>
    </message>
    <message>
        <source>its exit code is %1, and it says “%2”</source>
        <translation>sein Exit-Code ist %1, und seine Ausgabe ist „%2“</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CredentialSocket</name>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>The path %1 is too long for a socket. Use a shorter id for the target.</source>
        <translation>Der Pfad %1 ist zu lang für einen Socket. Verwenden Sie eine kürzere ID für das Ziel.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2.</source>
        <translation>Der Socket %1 kann nicht angelegt werden: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::FileTarget</name>
    <message>
        <source>The file was removed since the last delivery.</source>
        <translation>Die Datei wurde seit der letzten Übergabe entfernt.</translation>
    </message>
    <message>
        <source>The file held something else than the last delivery.</source>
        <translation>Die Datei enthielt etwas anderes als bei der letzten Übergabe.</translation>
    </message>
    <message>
        <source>“%1” is no mode for --mode. Use octal digits for reading and writing, with reading for the owner, such as 0600 or 0640.</source>
        <translation>„%1“ ist kein Modus für --mode. Verwenden Sie oktale Ziffern für Lesen und Schreiben, mit Leserecht für den Besitzer, etwa 0600 oder 0640.</translation>
    </message>
    <message>
        <source>The mode %1 would let every user write the file. Use 0640 or 0644.</source>
        <translation>Mit dem Modus %1 könnte jeder Benutzer die Datei schreiben. Verwenden Sie 0640 oder 0644.</translation>
    </message>
    <message>
        <source>The file system of %1 has not answered within %2 seconds. Look at its disk or server.</source>
        <translation>Das Dateisystem von %1 hat innerhalb von %2 Sekunden nicht geantwortet. Sehen Sie nach dem Datenträger oder Server.</translation>
    </message>
    <message>
        <source>There is no group “%1” on this computer. Correct --group.</source>
        <translation>Auf diesem Computer gibt es keine Gruppe „%1“. Berichtigen Sie --group.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written to it. Does another program write it, too?</source>
        <translation>%1 enthält nicht, was hineingeschrieben wurde. Schreibt auch ein anderes Programm dorthin?</translation>
    </message>
    <message>
        <source>%1 can be overwritten.</source>
        <translation>%1 kann überschrieben werden.</translation>
    </message>
    <message>
        <source>A file was made beside %1 and removed again.</source>
        <translation>Neben %1 wurde eine Datei angelegt und wieder entfernt.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::InstanceMetadata</name>
    <message>
        <source>the metadata service of this instance</source>
        <translation>dem Metadatendienst dieser Instanz</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::KubeAccess</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The cluster&apos;s address %1 is not https, so no token is sent there.</source>
        <translation>Die Adresse %1 des Clusters ist nicht https, deshalb wird dorthin kein Token gesendet.</translation>
    </message>
    <message>
        <source>The authority of the cluster %1 is no certificate in PEM form.</source>
        <translation>Die Zertifizierungsstelle des Clusters %1 ist kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>The user “%1” of %2 has neither a token nor a client certificate. Use the token of a service account.</source>
        <translation>Der Benutzer „%1“ in %2 hat weder ein Token noch ein Client-Zertifikat. Verwenden Sie das Token eines Dienstkontos.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::KubeConfig</name>
    <message>
        <source>%1 switches off the check of the cluster&apos;s certificate (insecure-skip-tls-verify). Name its authority instead.</source>
        <translation>%1 schaltet die Prüfung des Clusterzertifikats aus (insecure-skip-tls-verify). Nennen Sie stattdessen die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>%1 uses tls-server-name, which is not supported. Use a host name that the certificate has.</source>
        <translation>%1 verwendet tls-server-name, was nicht unterstützt wird. Verwenden Sie einen Hostnamen, den das Zertifikat hat.</translation>
    </message>
    <message>
        <source>The user “%1” of %2 signs in by “%3”, which needs a program or a person. Use the token of a service account.</source>
        <translation>Der Benutzer „%1“ in %2 meldet sich mit „%3“ an, was ein Programm oder eine Person braucht. Verwenden Sie das Token eines Dienstkontos.</translation>
    </message>
    <message>
        <source>%1 is no kubeconfig file.</source>
        <translation>%1 ist keine kubeconfig-Datei.</translation>
    </message>
    <message>
        <source>%1 has no current context. Name one with --context.</source>
        <translation>%1 hat keinen aktuellen Kontext. Nennen Sie mit --context einen.</translation>
    </message>
    <message>
        <source>%1 has no context “%2”. Correct --context.</source>
        <translation>%1 hat keinen Kontext „%2“. Berichtigen Sie --context.</translation>
    </message>
    <message>
        <source>%1 has no cluster “%2”, which its context names.</source>
        <translation>%1 hat keinen Cluster „%2“, den der Kontext nennt.</translation>
    </message>
    <message>
        <source>%1 has no user “%2”, whom its context names.</source>
        <translation>%1 hat keinen Benutzer „%2“, den der Kontext nennt.</translation>
    </message>
    <message>
        <source>%1 is no YAML: line %2.</source>
        <translation>%1 ist kein YAML: Zeile %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::KubernetesTarget</name>
    <message>
        <source>The cluster %1 does not accept the token or certificate of the kubeconfig file. Renew it there.</source>
        <translation>Der Cluster %1 nimmt das Token oder Zertifikat der kubeconfig-Datei nicht an. Erneuern Sie es dort.</translation>
    </message>
    <message>
        <source>The cluster %1 refused. Give the verb “patch” on the Secret %2 in the namespace %3. (%4)</source>
        <translation>Der Cluster %1 hat abgelehnt. Erlauben Sie das Verb „patch“ für das Secret %2 im Namespace %3. (%4)</translation>
    </message>
    <message>
        <source>There is no Secret %1 in the namespace %2 of %3. Make it first: kubectl create secret generic %1 --namespace %2</source>
        <translation>Es gibt kein Secret %1 im Namespace %2 von %3. Legen Sie es zuerst an: kubectl create secret generic %1 --namespace %2</translation>
    </message>
    <message>
        <source>The Secret was changed at the same time: %1</source>
        <translation>Das Secret wurde gleichzeitig geändert: %1</translation>
    </message>
    <message>
        <source>The key was removed from the Secret since the last delivery.</source>
        <translation>Der Schlüssel wurde seit der letzten Übergabe aus dem Secret entfernt.</translation>
    </message>
    <message>
        <source>The Secret held something else than the last delivery.</source>
        <translation>Das Secret enthielt etwas anderes als bei der letzten Übergabe.</translation>
    </message>
    <message>
        <source>The cluster %1 accepted the delivery, but the Secret does not hold it.</source>
        <translation>Der Cluster %1 hat die Übergabe angenommen, aber das Secret enthält sie nicht.</translation>
    </message>
    <message>
        <source>The cluster %1 would accept a change of the Secret. Nothing was changed.</source>
        <translation>Der Cluster %1 würde eine Änderung des Secrets annehmen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” names no Secret. Give its namespace and name as --secret NAMESPACE/NAME.</source>
        <translation>„%1“ nennt kein Secret. Geben Sie Namespace und Namen an mit --secret NAMESPACE/NAME.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key of a Secret. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>„%1“ kann kein Schlüssel eines Secrets sein. Verwenden Sie Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::LocalAnswer</name>
    <message>
        <source>The credentials of AWS cannot be had from %1: %2.</source>
        <translation>Die Zugangsdaten von AWS sind von %1 nicht zu bekommen: %2.</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>es gibt keine Antwort</translation>
    </message>
    <message>
        <source>the answer is HTTP %1</source>
        <translation>die Antwort ist HTTP %1</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::MetricsFiles</name>
    <message>
        <source>Evergrant is stopping.</source>
        <translation>Evergrant wird beendet.</translation>
    </message>
    <message>
        <source>Monitoring may see old states: %1</source>
        <translation>Die Überwachung sieht vielleicht alte Zustände: %1</translation>
    </message>
    <message>
        <source>%1 is written again.</source>
        <translation>%1 wird wieder geschrieben.</translation>
    </message>
    <message>
        <source>There is a metrics file “%1” already. Choose another --id, or remove it first.</source>
        <translation>Es gibt schon eine Metrikdatei „%1“. Wählen Sie eine andere --id, oder entfernen Sie jene zuerst.</translation>
    </message>
    <message>
        <source>%1 is written already, as “%2”.</source>
        <translation>%1 wird schon geschrieben, als „%2“.</translation>
    </message>
    <message>
        <source>There is no metrics file “%1”. evergrant metrics list shows all.</source>
        <translation>Es gibt keine Metrikdatei „%1“. evergrant metrics list zeigt alle.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::ParameterRules</name>
    <message>
        <source>Parameter Store does not take this name: %1. Correct --parameter.</source>
        <translation>Parameter Store nimmt diesen Namen nicht: %1. Berichtigen Sie --parameter.</translation>
    </message>
    <message>
        <source>it is an ARN; give what stands behind “parameter”</source>
        <translation>er ist eine ARN; geben Sie an, was hinter „parameter“ steht</translation>
    </message>
    <message>
        <source>with “:” it would be one version, and versions are not written</source>
        <translation>mit „:“ wäre er eine einzelne Version, und Versionen werden nicht geschrieben</translation>
    </message>
    <message>
        <source>it may have letters, digits, “_”, “.”, “-” and “/” only</source>
        <translation>er darf nur Buchstaben, Ziffern, „_“, „.“, „-“ und „/“ haben</translation>
    </message>
    <message>
        <source>names that begin with “aws” or “ssm” are AWS&apos;s own</source>
        <translation>Namen, die mit „aws“ oder „ssm“ beginnen, gehören AWS</translation>
    </message>
    <message>
        <source>a name with “/” begins with “/”</source>
        <translation>ein Name mit „/“ beginnt mit „/“</translation>
    </message>
    <message>
        <source>between two “/”, and behind the last one, stands a name</source>
        <translation>zwischen zwei „/“ und hinter dem letzten steht ein Name</translation>
    </message>
    <message>
        <source>it has more than %1 levels</source>
        <translation>er hat mehr als %1 Ebenen</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>er ist zu lang</translation>
    </message>
    <message>
        <source>“%1” is not a tier of Parameter Store. Give --tier as one of %2.</source>
        <translation>„%1“ ist keine Stufe von Parameter Store. Geben Sie für --tier eines von %2 an.</translation>
    </message>
    <message>
        <source>There is nothing to write, and Parameter Store takes no empty value. Correct --format.</source>
        <translation>Es gibt nichts zu schreiben, und Parameter Store nimmt keinen leeren Wert. Berichtigen Sie --format.</translation>
    </message>
    <message>
        <source>Parameter Store takes “{{…}}” for a reference to another parameter. Correct --format.</source>
        <translation>Parameter Store hält „{{…}}“ für einen Verweis auf einen anderen Parameter. Berichtigen Sie --format.</translation>
    </message>
    <message>
        <source>The value has %1 bytes, and Parameter Store takes %2. Deliver the bare token with --format token, or use Secrets Manager.</source>
        <translation>Der Wert hat %1 Byte, und Parameter Store nimmt %2. Übergeben Sie nur das Token mit --format token, oder verwenden Sie Secrets Manager.</translation>
    </message>
    <message>
        <source>The value has %1 characters, and a standard parameter takes %2. Use --tier Advanced, which AWS charges for, or deliver the bare token with --format token.</source>
        <translation>Der Wert hat %1 Zeichen, und ein Standardparameter nimmt %2. Verwenden Sie --tier Advanced, was bei AWS etwas kostet, oder übergeben Sie nur das Token mit --format token.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::PipeTarget</name>
    <message>
        <source>a reader of the pipe</source>
        <translation>ein Leser der Pipe</translation>
    </message>
    <message>
        <source>What the template makes of the token is larger than 64 kB, which is what a pipe takes. Use a target of the kind file.</source>
        <translation>Was die Vorlage aus dem Token macht, ist größer als 64 kB, und mehr nimmt eine Pipe nicht. Verwenden Sie ein Ziel der Art file.</translation>
    </message>
    <message>
        <source>The pipe was removed or replaced since the last delivery.</source>
        <translation>Die Pipe wurde seit der letzten Übergabe entfernt oder ersetzt.</translation>
    </message>
    <message>
        <source>A pipe can be at %1.</source>
        <translation>An %1 ist eine Pipe möglich.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SecretsManager</name>
    <message>
        <source>Secrets Manager takes one new version in ten minutes, so the next one is written in %1 min. Tokens that are renewed more often belong into Parameter Store (ssm).</source>
        <translation>Secrets Manager nimmt alle zehn Minuten eine neue Version, deshalb wird die nächste in %1 min geschrieben. Token, die öfter erneuert werden, gehören in Parameter Store (ssm).</translation>
    </message>
    <message>
        <source>Somebody else has written the secret %1 right after this delivery. Only one program may write it.</source>
        <translation>Unmittelbar nach dieser Übergabe hat jemand anderes das Secret %1 geschrieben. Nur ein einziges Programm darf es schreiben.</translation>
    </message>
    <message>
        <source>There is no secret %1, and AWS does not allow to make one. Whoever manages the AWS account makes it, or adds the right secretsmanager:CreateSecret.</source>
        <translation>Es gibt kein Secret %1, und AWS erlaubt nicht, eines anzulegen. Wer das AWS-Konto verwaltet, legt es an oder ergänzt das Recht secretsmanager:CreateSecret.</translation>
    </message>
    <message>
        <source>The value has %1 bytes, and Secrets Manager takes 1 to %2. Correct --format.</source>
        <translation>Der Wert hat %1 Byte, und Secrets Manager nimmt 1 bis %2. Berichtigen Sie --format.</translation>
    </message>
    <message>
        <source>Somebody else has written the secret %1 since the last delivery.</source>
        <translation>Seit der letzten Übergabe hat jemand anderes das Secret %1 geschrieben.</translation>
    </message>
    <message>
        <source>The secret %1 was read, and AWS allows to write it.</source>
        <translation>Das Secret %1 wurde gelesen, und AWS erlaubt, es zu schreiben.</translation>
    </message>
    <message>
        <source>AWS accepts the credentials. The secret %1 holds nothing yet; the first delivery makes it, if AWS allows it.</source>
        <translation>AWS nimmt die Zugangsdaten an. Das Secret %1 enthält noch nichts; die erste Übergabe legt es an, wenn AWS es erlaubt.</translation>
    </message>
    <message>
        <source>AWS accepts the credentials. Whether they may write %1 shows with the first delivery.</source>
        <translation>AWS nimmt die Zugangsdaten an. Ob sie %1 schreiben dürfen, zeigt sich bei der ersten Übergabe.</translation>
    </message>
    <message>
        <source>“%1” is neither the name of a secret nor its ARN. Give --secret as the AWS console shows it.</source>
        <translation>„%1“ ist weder der Name eines Secrets noch seine ARN. Geben Sie --secret so an, wie die AWS-Konsole es zeigt.</translation>
    </message>
    <message>
        <source>Secrets Manager has no tiers. Leave --tier out.</source>
        <translation>Secrets Manager hat keine Stufen. Lassen Sie --tier weg.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SecretsManagerFailure</name>
    <message>
        <source>The secret %1 is scheduled for deletion. Restore it in the AWS console, or give another one with --secret.</source>
        <translation>Das Secret %1 ist zum Löschen vorgesehen. Stellen Sie es in der AWS-Konsole wieder her, oder geben Sie mit --secret ein anderes an.</translation>
    </message>
    <message>
        <source>There is no secret %1 in the region %2. Make it in the AWS console, or correct --secret or --region.</source>
        <translation>In der Region %2 gibt es kein Secret %1. Legen Sie es in der AWS-Konsole an, oder berichtigen Sie --secret oder --region.</translation>
    </message>
    <message>
        <source>The secret %1 has too many versions that are younger than a day. Tokens that are renewed more often than every ten minutes belong into Parameter Store (ssm).</source>
        <translation>Das Secret %1 hat zu viele Versionen, die jünger als ein Tag sind. Token, die öfter als alle zehn Minuten erneuert werden, gehören in Parameter Store (ssm).</translation>
    </message>
    <message>
        <source>AWS cannot use the KMS key of the secret %1. Enable the key, and allow the role or key that is used here kms:GenerateDataKey and kms:Decrypt.</source>
        <translation>AWS kann den KMS-Schlüssel des Secrets %1 nicht verwenden. Aktivieren Sie den Schlüssel, und erlauben Sie der Rolle oder dem Schlüssel, die hier verwendet werden, kms:GenerateDataKey und kms:Decrypt.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::Ssm</name>
    <message>
        <source>The parameter %1 was deleted and made again since the last delivery.</source>
        <translation>Der Parameter %1 wurde seit der letzten Übergabe gelöscht und neu angelegt.</translation>
    </message>
    <message>
        <source>Somebody else has written the parameter %1 since the last delivery (version %2 was ours, this one is %3).</source>
        <translation>Seit der letzten Übergabe hat jemand anderes den Parameter %1 geschrieben (Version %2 war unsere, diese ist %3).</translation>
    </message>
    <message>
        <source>Somebody else has written the parameter %1 right after this delivery. Only one program may write it.</source>
        <translation>Unmittelbar nach dieser Übergabe hat jemand anderes den Parameter %1 geschrieben. Nur ein einziges Programm darf ihn schreiben.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1; it was corrected for AWS.</source>
        <translation>Die Uhr dieses Computers geht %1; für AWS wurde das ausgeglichen.</translation>
    </message>
    <message>
        <source>The parameter %1 was read, and AWS allows to write it.</source>
        <translation>Der Parameter %1 wurde gelesen, und AWS erlaubt, ihn zu schreiben.</translation>
    </message>
    <message>
        <source>AWS accepts the credentials. There is no parameter %1 yet; the first delivery makes it.</source>
        <translation>AWS nimmt die Zugangsdaten an. Es gibt noch keinen Parameter %1; die erste Übergabe legt ihn an.</translation>
    </message>
    <message>
        <source>AWS accepts the credentials. Whether they may write %1 shows with the first delivery.</source>
        <translation>AWS nimmt die Zugangsdaten an. Ob sie %1 schreiben dürfen, zeigt sich bei der ersten Übergabe.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SsmFailure</name>
    <message>
        <source>The parameter %1 has 100 versions, and the oldest one carries a label, so AWS cannot drop it. Move the label to a newer version.</source>
        <translation>Der Parameter %1 hat 100 Versionen, und die älteste trägt ein Label, deshalb kann AWS sie nicht verwerfen. Verschieben Sie das Label auf eine neuere Version.</translation>
    </message>
    <message>
        <source>The parameter %1 is of the tier Advanced, and AWS does not make it a standard one again. Leave --tier out.</source>
        <translation>Der Parameter %1 hat die Stufe Advanced, und AWS macht ihn nicht wieder zu einem Standardparameter. Lassen Sie --tier weg.</translation>
    </message>
    <message>
        <source>AWS cannot use the KMS key of the parameter %1: it is disabled, deleted or not there. Correct --key-id, or enable the key.</source>
        <translation>AWS kann den KMS-Schlüssel des Parameters %1 nicht verwenden: Er ist deaktiviert, gelöscht oder nicht vorhanden. Berichtigen Sie --key-id, oder aktivieren Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>The parameter %1 is there with another type than SecureString, which AWS does not change. Delete it, or give another name with --parameter.</source>
        <translation>Den Parameter %1 gibt es mit einem anderen Typ als SecureString, und den ändert AWS nicht. Löschen Sie ihn, oder geben Sie mit --parameter einen anderen Namen an.</translation>
    </message>
    <message>
        <source>The parameter %1 has an allowed pattern that the value does not match. Remove the pattern, or correct --format.</source>
        <translation>Der Parameter %1 hat ein erlaubtes Muster, zu dem der Wert nicht passt. Entfernen Sie das Muster, oder berichtigen Sie --format.</translation>
    </message>
    <message>
        <source>The AWS account has as many parameters as it may have. Delete some, or ask AWS for more.</source>
        <translation>Das AWS-Konto hat so viele Parameter, wie es haben darf. Löschen Sie einige, oder bitten Sie AWS um mehr.</translation>
    </message>
    <message>
        <source>The parameter %1 was deleted right after this delivery.</source>
        <translation>Der Parameter %1 wurde unmittelbar nach dieser Übergabe gelöscht.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::Sts</name>
    <message>
        <source>The answer of %1 to %2 cannot be used: %3.</source>
        <translation>Die Antwort von %1 auf %2 ist unbrauchbar: %3.</translation>
    </message>
    <message>
        <source>it is no XML</source>
        <translation>sie ist kein XML</translation>
    </message>
    <message>
        <source>The file %1 with the web identity token cannot be read (%2).</source>
        <translation>Die Datei %1 mit dem Web-Identitäts-Token kann nicht gelesen werden (%2).</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SystemdTarget</name>
    <message>
        <source>This user has no folder for sockets (/run/user/UID), so systemd cannot ask. Sign in with a session, or use a target of the kind file.</source>
        <translation>Dieser Benutzer hat keinen Ordner für Sockets (/run/user/UID), deshalb kann systemd nicht fragen. Melden Sie sich mit einer Sitzung an, oder verwenden Sie ein Ziel der Art file.</translation>
    </message>
    <message>
        <source>What the template makes of the token is larger than 64 kB, which is what a socket takes. Use a target of the kind file.</source>
        <translation>Was die Vorlage aus dem Token macht, ist größer als 64 kB, und mehr nimmt ein Socket nicht. Verwenden Sie ein Ziel der Art file.</translation>
    </message>
    <message>
        <source>Put this line into the section [Service] of the unit: LoadCredential=%1:%2 – its program finds the token in the file $CREDENTIALS_DIRECTORY/%1, as it was when the unit started.</source>
        <translation>Setzen Sie diese Zeile in den Abschnitt [Service] der Unit: LoadCredential=%1:%2 – ihr Programm findet das Token in der Datei $CREDENTIALS_DIRECTORY/%1, so wie es beim Start der Unit war.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TargetAccess</name>
    <message>
        <source>The file %1 of --ca-file cannot be read: %2.</source>
        <translation>Die Datei %1 von --ca-file kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 of --ca-file holds no certificate in PEM form.</source>
        <translation>Die Datei %1 von --ca-file enthält kein Zertifikat in PEM-Form.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TargetAddress</name>
    <message>
        <source>--%1 needs https: %2 is another machine, and the token would go there unencrypted.</source>
        <translation>--%1 braucht https: %2 ist ein anderer Computer, und das Token ginge unverschlüsselt dorthin.</translation>
    </message>
    <message>
        <source>The value of --%1 is no address. It looks like https://HOST/PATH, without a user name.</source>
        <translation>Der Wert von --%1 ist keine Adresse. Sie sieht aus wie https://HOST/PATH, ohne Benutzername.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TargetPath</name>
    <message>
        <source>“%1” is no path for --%2. Give the whole path, beginning with “/”.</source>
        <translation>„%1“ ist kein Pfad für --%2. Geben Sie den ganzen Pfad an, mit „/“ am Anfang.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TokenFifo</name>
    <message>
        <source>Pipes are not supported on this system. Use a file.</source>
        <translation>Pipes werden auf diesem System nicht unterstützt. Verwenden Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 is there and is no named pipe. Choose another path.</source>
        <translation>%1 ist vorhanden und keine benannte Pipe. Wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The pipe %1 belongs to another user. Remove it; a new one is made.</source>
        <translation>Die Pipe %1 gehört einem anderen Benutzer. Entfernen Sie sie; eine neue wird angelegt.</translation>
    </message>
    <message>
        <source>Every user can open the pipe %1. Take that right away (chmod o=).</source>
        <translation>Jeder Benutzer kann die Pipe %1 öffnen. Nehmen Sie dieses Recht weg (chmod o=).</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it, or choose another one.</source>
        <translation>Der Ordner %1 ist nicht vorhanden. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Every user can replace files in the folder of %1. Take that right away (chmod o-w), or choose another folder.</source>
        <translation>Jeder Benutzer kann im Ordner von %1 Dateien ersetzen. Nehmen Sie dieses Recht weg (chmod o-w), oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The pipe %1 is mounted by itself (a bind mount), so it cannot be replaced. Mount its folder instead.</source>
        <translation>Die Pipe %1 ist einzeln eingehängt (Bind-Mount) und kann deshalb nicht ersetzt werden. Hängen Sie stattdessen ihren Ordner ein.</translation>
    </message>
    <message>
        <source>The pipe %1 cannot be made: the user of Evergrant has no right to write in its folder.</source>
        <translation>Die Pipe %1 kann nicht angelegt werden: Der Benutzer von Evergrant darf in ihrem Ordner nicht schreiben.</translation>
    </message>
    <message>
        <source>The pipe %1 cannot be made: %2.</source>
        <translation>Die Pipe %1 kann nicht angelegt werden: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TokenFile</name>
    <message>
        <source>The folder %1 does not exist. Make it, or choose another one.</source>
        <translation>Der Ordner %1 ist nicht vorhanden. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Every user can replace files in the folder of %1. Take that right away (chmod o-w), or choose another folder.</source>
        <translation>Jeder Benutzer kann im Ordner von %1 Dateien ersetzen. Nehmen Sie dieses Recht weg (chmod o-w), oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. Name the file that it leads to, or remove the link.</source>
        <translation>%1 ist ein symbolischer Link. Nennen Sie die Datei, zu der er führt, oder entfernen Sie den Link.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose another path.</source>
        <translation>%1 ist keine gewöhnliche Datei. Wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>What the template makes of the token is larger than 1 MB.</source>
        <translation>Was die Vorlage aus dem Token macht, ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>%1 cannot be given to its group: the user of Evergrant is no member of it. Add the user to the group, and start the worker again.</source>
        <translation>%1 kann nicht seiner Gruppe gegeben werden: Der Benutzer von Evergrant ist kein Mitglied davon. Fügen Sie den Benutzer der Gruppe hinzu, und starten Sie den Hintergrunddienst neu.</translation>
    </message>
    <message>
        <source>%1 is mounted by itself (a bind mount), so it cannot be replaced. Mount its folder instead, or use --in-place.</source>
        <translation>%1 ist einzeln eingehängt (Bind-Mount) und kann deshalb nicht ersetzt werden. Hängen Sie stattdessen den Ordner ein, oder verwenden Sie --in-place.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the user of Evergrant has no right to write there.</source>
        <translation>%1 kann nicht geschrieben werden: Der Benutzer von Evergrant darf dort nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. If systemd runs the worker, its unit needs ReadWritePaths= with that folder.</source>
        <translation>%1 kann nicht geschrieben werden: Der Datenträger ist schreibgeschützt. Wenn systemd den Hintergrunddienst betreibt, braucht dessen Unit ReadWritePaths= mit diesem Ordner.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. Make room on it.</source>
        <translation>Der Datenträger ist voll: %1 kann nicht geschrieben werden. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultOptions</name>
    <message>
        <source>The method cert needs --%1 with the name of a file.</source>
        <translation>Die Methode cert braucht --%1 mit dem Namen einer Datei.</translation>
    </message>
    <message>
        <source>The file %1 of --%2 cannot be read: %3.</source>
        <translation>Die Datei %1 von --%2 kann nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>--address needs the address of Vault.</source>
        <translation>--address braucht die Adresse von Vault.</translation>
    </message>
    <message>
        <source>“%1” is no method for --auth. Use one of: %2.</source>
        <translation>„%1“ ist keine Methode für --auth. Verwenden Sie eine von: %2.</translation>
    </message>
    <message>
        <source>Vault needs a token. Enter it with --secret-stdin; a periodic one can be renewed without end.</source>
        <translation>Vault braucht ein Token. Geben Sie es mit --secret-stdin ein; ein periodisches kann ohne Ende erneuert werden.</translation>
    </message>
    <message>
        <source>The method approle needs the secret id. Enter it with --secret-stdin.</source>
        <translation>Die Methode approle braucht die Secret-ID. Geben Sie sie mit --secret-stdin ein.</translation>
    </message>
    <message>
        <source>The method %1 needs --role.</source>
        <translation>Die Methode %1 braucht --role.</translation>
    </message>
    <message>
        <source>“%1” is no path for --path. Give the mount and the path of the secret as MOUNT/PATH, such as secret/shop, without “data/”.</source>
        <translation>„%1“ ist kein Pfad für --path. Geben Sie Mount und Pfad des Secrets als MOUNT/PATH an, etwa secret/shop, ohne „data/“.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultSecret</name>
    <message>
        <source>create, update and read on “%1”</source>
        <translation>create, update und read auf „%1“</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultServer</name>
    <message>
        <source>Vault at %1 refused: the token has expired, or its policy lacks %2. (%3)</source>
        <translation>Vault bei %1 hat abgelehnt: Das Token ist abgelaufen, oder in seiner Richtlinie fehlt %2. (%3)</translation>
    </message>
    <message>
        <source>Vault at %1 sent us to %2. If that is another node of it, add its address to --address, with a comma between.</source>
        <translation>Vault bei %1 verweist an %2. Ist das ein anderer Knoten davon, ergänzen Sie dessen Adresse in --address, mit einem Komma dazwischen.</translation>
    </message>
    <message>
        <source>Vault at %1 is sealed. Somebody has to unseal it.</source>
        <translation>Vault bei %1 ist versiegelt. Jemand muss es entsiegeln.</translation>
    </message>
    <message>
        <source>This node of Vault at %1 cannot write now (status %2).</source>
        <translation>Dieser Knoten von Vault bei %1 kann jetzt nicht schreiben (Status %2).</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultSession</name>
    <message>
        <source>The service account&apos;s token %1 cannot be read: %2.</source>
        <translation>Das Token %1 des Dienstkontos kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>eine Anmeldung</translation>
    </message>
    <message>
        <source>Vault at %1 refused the login by %2: %3. Check role, secret and how often they may be used.</source>
        <translation>Vault bei %1 hat die Anmeldung über %2 abgelehnt: %3. Prüfen Sie Rolle, Secret und wie oft sie verwendet werden dürfen.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultTarget</name>
    <message>
        <source>The field was removed since the last delivery.</source>
        <translation>Das Feld wurde seit der letzten Übergabe entfernt.</translation>
    </message>
    <message>
        <source>The field held something else than the last delivery.</source>
        <translation>Das Feld enthielt etwas anderes als bei der letzten Übergabe.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written to it. Does another program write the same field?</source>
        <translation>%1 enthält nicht, was hineingeschrieben wurde. Schreibt ein anderes Programm dasselbe Feld?</translation>
    </message>
    <message>
        <source>Vault accepted a delivery to %1, but no new version came of it.</source>
        <translation>Vault hat eine Übergabe an %1 angenommen, aber es entstand keine neue Version.</translation>
    </message>
    <message>
        <source>the policy “default”</source>
        <translation>die Richtlinie „default“</translation>
    </message>
    <message>
        <source>The token may not write “%1” in Vault. Its policy needs create, update and read there.</source>
        <translation>Das Token darf „%1“ in Vault nicht schreiben. Seine Richtlinie braucht dort create, update und read.</translation>
    </message>
    <message>
        <source>The token has these rights on “%1”: %2. Nothing was written.</source>
        <translation>Das Token hat diese Rechte auf „%1“: %2. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::WebhookTarget</name>
    <message>
        <source>%1 wants no more deliveries (status 410). Remove this target, or enter the new address.</source>
        <translation>%1 will keine Übergaben mehr (Status 410). Entfernen Sie dieses Ziel, oder geben Sie die neue Adresse ein.</translation>
    </message>
    <message>
        <source>%1 answers (status %2 to OPTIONS). No token was sent.</source>
        <translation>%1 antwortet (Status %2 auf OPTIONS). Es wurde kein Token gesendet.</translation>
    </message>
    <message>
        <source>A webhook needs the key with which deliveries are signed. Enter it with --secret-stdin; it is “whsec_” and 24 to 64 bytes in base64.</source>
        <translation>Ein Webhook braucht den Schlüssel, mit dem Übergaben signiert werden. Geben Sie ihn mit --secret-stdin ein; er besteht aus „whsec_“ und 24 bis 64 Byte in Base64.</translation>
    </message>
</context>
<context>
    <name>evergrant::link</name>
    <message>
        <source>Cannot listen on %1: Evergrant cannot tell yet who asks it on this system.</source>
        <translation>%1 kann keine Verbindungen annehmen: Auf diesem System kann Evergrant noch nicht erkennen, wer dort fragt.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>%1 kann keine Verbindungen annehmen: %2.</translation>
    </message>
    <message>
        <source>This line is not JSON: %1.</source>
        <translation>Diese Zeile ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>A request must be a JSON object.</source>
        <translation>Eine Anfrage muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The field &quot;v&quot; must be %1. The program and its worker may be of different versions: run `evergrant stop`, then try again.</source>
        <translation>Das Feld „v“ muss %1 sein. Vielleicht haben Programm und Hintergrunddienst verschiedene Versionen: Führen Sie `evergrant stop` aus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The field &quot;id&quot; must be a whole number from 1.</source>
        <translation>Das Feld „id“ muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The field &quot;method&quot; must be a text.</source>
        <translation>Das Feld „method“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>The field &quot;params&quot; must be an object.</source>
        <translation>Das Feld „params“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The background worker gave an answer that this program does not understand.</source>
        <translation>Der Hintergrunddienst hat eine Antwort gegeben, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>The background worker dropped this request.</source>
        <translation>Der Hintergrunddienst hat diese Anfrage fallen gelassen.</translation>
    </message>
    <message>
        <source>The profile&apos;s path is too long for a socket. Choose a shorter one.</source>
        <translation>Der Pfad des Profils ist zu lang für einen Socket. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>This worker belongs to another user.</source>
        <translation>Dieser Hintergrunddienst gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The background worker has too many clients already.</source>
        <translation>Der Hintergrunddienst hat schon zu viele Clients.</translation>
    </message>
    <message>
        <source>A request line is limited to %1 bytes.</source>
        <translation>Eine Anfragezeile ist auf %1 Byte begrenzt.</translation>
    </message>
    <message>
        <source>The background worker ended before it was ready. Run &quot;evergrant serve&quot; to see why.</source>
        <translation>Der Hintergrunddienst endete, bevor er bereit war. Führen Sie „evergrant serve“ aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>The background worker cannot be started from here on this system. Run: evergrant serve</source>
        <translation>Auf diesem System kann der Hintergrunddienst von hier aus nicht gestartet werden. Führen Sie aus: evergrant serve</translation>
    </message>
    <message>
        <source>The background worker cannot be started: %1.</source>
        <translation>Der Hintergrunddienst kann nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The background worker was not ready after %1 seconds.</source>
        <translation>Der Hintergrunddienst war nach %1 Sekunden nicht bereit.</translation>
    </message>
    <message>
        <source>The program evergrant-worker is not installed beside this one nor in PATH.</source>
        <translation>Das Programm evergrant-worker ist weder neben diesem noch im PATH installiert.</translation>
    </message>
    <message>
        <source>The program %1 cannot be run.</source>
        <translation>Das Programm %1 kann nicht ausgeführt werden.</translation>
    </message>
</context>
<context>
    <name>evergrant::link::LinkClient</name>
    <message>
        <source>The background worker ended. Try again.</source>
        <translation>Der Hintergrunddienst wurde beendet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>Diese Anfrage ist zu lang.</translation>
    </message>
    <message>
        <source>The background worker is not running.</source>
        <translation>Der Hintergrunddienst läuft nicht.</translation>
    </message>
    <message>
        <source>A background worker holds this profile but does not listen. Try again, or end it.</source>
        <translation>Ein Hintergrunddienst hält dieses Profil, nimmt aber nichts entgegen. Versuchen Sie es noch einmal, oder beenden Sie ihn.</translation>
    </message>
    <message>
        <source>The background worker of this profile belongs to another user.</source>
        <translation>Der Hintergrunddienst dieses Profils gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The background worker gave an answer that this program does not understand.</source>
        <translation>Der Hintergrunddienst hat eine Antwort gegeben, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>The background worker does not answer.</source>
        <translation>Der Hintergrunddienst antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>evergrant::link::ReadOnlyLink</name>
    <message>
        <source>This window shows everything and changes nothing: it was started with --support.</source>
        <translation>Dieses Fenster zeigt alles und ändert nichts: Es wurde mit --support gestartet.</translation>
    </message>
</context>
</TS>
