<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AlertTexts</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
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
        <translation>Programme</translation>
    </message>
    <message>
        <source>Notification on this computer</source>
        <translation>Notification sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a way, and a person</comment>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>a person is needed</source>
        <translation>une intervention est nécessaire</translation>
    </message>
    <message>
        <source>renewing fails</source>
        <translation>le renouvellement échoue</translation>
    </message>
    <message>
        <source>an authorization or a secret ends soon</source>
        <translation>une autorisation ou un secret expire bientôt</translation>
    </message>
    <message>
        <source>a sync job fails</source>
        <translation>une tâche de synchronisation échoue</translation>
    </message>
    <message>
        <source>a token does not arrive</source>
        <translation>un jeton n&apos;est pas livré</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>All connections: %1.</source>
        <comment>what is told of them</comment>
        <translation>Toutes les connexions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>connections, and what is told of them</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Told at once.</source>
        <translation>Signalé immédiatement.</translation>
    </message>
    <message>
        <source>Told after %1.</source>
        <translation>Signalé après %1.</translation>
    </message>
    <message>
        <source>No reminders.</source>
        <translation>Aucun rappel.</translation>
    </message>
    <message>
        <source>Again after %1.</source>
        <translation>Rappel après %1.</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2.</source>
        <translation>Silence de %1 à %2.</translation>
    </message>
    <message>
        <source>Told last: %1.</source>
        <translation>Dernier envoi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Send a test.</source>
        <translation>Rien n&apos;a encore été envoyé. Envoyez un test.</translation>
    </message>
    <message>
        <source>One message waits.</source>
        <translation>Un message en attente.</translation>
    </message>
    <message>
        <source>%1 messages wait.</source>
        <translation>%1 messages en attente.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Prochain essai&#xa0;: %1.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>Nobody is told when a person is needed.</source>
        <translation>Personne n&apos;est averti quand une intervention est nécessaire.</translation>
    </message>
    <message>
        <source>Nobody can be told at the moment.</source>
        <translation>Personne ne peut être averti pour le moment.</translation>
    </message>
    <message>
        <source>One alert cannot be sent.</source>
        <translation>Une alerte ne peut pas être envoyée.</translation>
    </message>
    <message>
        <source>%1 alerts cannot be sent.</source>
        <translation>%1 alertes ne peuvent pas être envoyées.</translation>
    </message>
    <message>
        <source>Nobody is told: all alerts are paused.</source>
        <translation>Personne n&apos;est averti&#xa0;: toutes les alertes sont suspendues.</translation>
    </message>
    <message>
        <source>Somebody is told when a person is needed.</source>
        <translation>Quelqu&apos;un est averti quand une intervention est nécessaire.</translation>
    </message>
    <message>
        <source>Told last: %1, %2.</source>
        <comment>whom, and when</comment>
        <translation>Dernier envoi&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Nobody has been told of anything yet.</source>
        <translation>Personne n&apos;a encore été averti de quoi que ce soit.</translation>
    </message>
    <message>
        <source>Add an alert of another kind: when one cannot be sent, the other tells of it.</source>
        <translation>Ajoutez une alerte d&apos;un autre type&#xa0;: si l&apos;une ne peut pas être envoyée, l&apos;autre le signale.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Name of the alert</source>
        <translation>Nom de l&apos;alerte</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Événements signalés</translation>
    </message>
    <message>
        <source>Once it has lasted</source>
        <translation>Si cela dure depuis</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de silence</translation>
    </message>
    <message>
        <source>Told again after</source>
        <translation>Rappel après</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de courrier</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Numéro de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Sign in with the token of</source>
        <translation>S&apos;identifier avec le jeton de</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Service de messagerie</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Délai maximal en secondes</translation>
    </message>
    <message>
        <source>ann@example.org</source>
        <translation>ann@example.org</translation>
    </message>
    <message>
        <source>+4930123456</source>
        <translation>+4930123456</translation>
    </message>
    <message>
        <source>Name of the channel, for people</source>
        <translation>Nom du canal, pour l&apos;affichage</translation>
    </message>
    <message>
        <source>Topic; on a public server one that nobody can guess</source>
        <translation>Sujet&#xa0;; sur un serveur public, impossible à deviner</translation>
    </message>
    <message>
        <source>https://example.org/hook</source>
        <translation>https://example.org/hook</translation>
    </message>
    <message>
        <source>A name for people: pager</source>
        <translation>Un nom lisible&#xa0;: pager</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Token of the account</source>
        <translation>Jeton du compte</translation>
    </message>
    <message>
        <source>Address of the incoming webhook</source>
        <translation>Adresse du webhook entrant</translation>
    </message>
    <message>
        <source>Address of the workflow</source>
        <translation>Adresse du workflow</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Signing key (whsec_…)</source>
        <translation>Clé de signature (whsec_…)</translation>
    </message>
    <message>
        <source>%1: nothing is sent there any more, and what is stored for it is deleted.</source>
        <translation>%1&#xa0;: plus rien n&apos;y est envoyé, et ce qui est enregistré à son sujet est supprimé.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an address, and connections</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>Paused: it is not called until it is resumed.</source>
        <translation>Suspendu&#xa0;: aucun appel jusqu&apos;à la reprise.</translation>
    </message>
    <message>
        <source>The last call did not arrive. %1</source>
        <translation>Le dernier appel n&apos;est pas arrivé. %1</translation>
    </message>
    <message>
        <source>The last call did not arrive. %1 The one before arrived: %2.</source>
        <translation>Le dernier appel n&apos;est pas arrivé. %1 Le précédent est arrivé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It has not been called yet.</source>
        <translation>Aucun appel n&apos;a encore eu lieu.</translation>
    </message>
    <message>
        <source>The last call arrived: %1.</source>
        <translation>Le dernier appel est arrivé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is not called any more. Remove it at its server, too, or you will be told there that it is missing.</source>
        <translation>%1 n&apos;est plus appelé. Supprimez-le aussi sur son serveur, sinon celui-ci signalera son absence.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>This background worker tells nobody anything.</source>
        <translation>Ce service d&apos;arrière-plan n&apos;avertit personne.</translation>
    </message>
    <message>
        <source>attempt: there is no such sign-in any more. Start it again.</source>
        <translation>attempt: cette identification n&apos;existe plus. Recommencez-la.</translation>
    </message>
    <message>
        <source>The data of --data cannot be read: %1</source>
        <translation>Les données de --data sont illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was answered with %2.</source>
        <translation>%1 a reçu la réponse %2.</translation>
    </message>
    <message>
        <source>No private key is stored for %1 any more.</source>
        <translation>Aucune clé privée n&apos;est plus enregistrée pour %1.</translation>
    </message>
    <message>
        <source>This background worker delivers nothing.</source>
        <translation>Ce service d&apos;arrière-plan ne livre rien.</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Export once more.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé entre-temps. Exportez à nouveau.</translation>
    </message>
    <message>
        <source>This background worker has nothing of this kind.</source>
        <translation>Ce service d&apos;arrière-plan n&apos;a rien de ce type.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a consumer. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;un consommateur. Utilisez 1 à 64 des caractères a-z, 0-9, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Name the connections that the consumer may use.</source>
        <translation>Indiquez les connexions que le consommateur peut utiliser.</translation>
    </message>
    <message>
        <source>“%1” works without anybody signing in.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne sans que personne s&apos;identifie.</translation>
    </message>
    <message>
        <source>%1 is not a connection to Google.</source>
        <translation>%1 n&apos;est pas une connexion à Google.</translation>
    </message>
    <message>
        <source>This background worker runs no jobs.</source>
        <translation>Ce service d&apos;arrière-plan n&apos;exécute aucune tâche.</translation>
    </message>
    <message>
        <source>The answer of the background worker cannot be read (%1). The program and its worker may be of different versions: run `evergrant stop`, then try again.</source>
        <translation>La réponse du service d&apos;arrière-plan est illisible (%1). Le programme et son service d&apos;arrière-plan sont peut-être de versions différentes&#xa0;: exécutez `evergrant stop`, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is not known to this version of Evergrant.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu de cette version d&apos;Evergrant.</translation>
    </message>
    <message>
        <source>This background worker writes no metrics.</source>
        <translation>Ce service d&apos;arrière-plan n&apos;écrit pas de métriques.</translation>
    </message>
    <message>
        <source>Still fresh, renewed %1 s ago.</source>
        <translation>Encore valable, renouvelé il y a %1 s.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Renouvelé.</translation>
    </message>
    <message>
        <source>Checked: it works, and there is nothing to renew.</source>
        <translation>Vérifié&#xa0;: l&apos;accès fonctionne, et il n&apos;y a rien à renouveler.</translation>
    </message>
    <message>
        <source>No connection has the host %1. Say which one is for it: evergrant set NAME --set api_host=%1</source>
        <translation>Aucune connexion n&apos;a l&apos;hôte %1. Indiquez laquelle lui correspond&#xa0;: evergrant set NAME --set api_host=%1</translation>
    </message>
    <message>
        <source>Several connections have the host %1: %2. Name one of them.</source>
        <translation>Plusieurs connexions ont l&apos;hôte %1&#xa0;: %2. Indiquez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>Rehearsal: the practice provider will lose the answer to the next renewal.</source>
        <translation>Simulation&#xa0;: le fournisseur d&apos;entraînement perdra la réponse au prochain renouvellement.</translation>
    </message>
    <message>
        <source>Rehearsal: the practice provider is out of order.</source>
        <translation>Simulation&#xa0;: le fournisseur d&apos;entraînement est en panne.</translation>
    </message>
    <message>
        <source>Rehearsal: the practice provider has revoked its sign-ins.</source>
        <translation>Simulation&#xa0;: le fournisseur d&apos;entraînement a révoqué ses identifications.</translation>
    </message>
    <message>
        <source>%1 is no connection to the practice provider. Failures are rehearsed with nothing else.</source>
        <translation>%1 n&apos;est pas une connexion au fournisseur d&apos;entraînement. Les pannes ne sont simulées qu&apos;avec lui.</translation>
    </message>
    <message>
        <source>A rehearsal is under way already. End that one first.</source>
        <translation>Une simulation est déjà en cours. Terminez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The practice connection has to work before a failure can be rehearsed.</source>
        <translation>La connexion d&apos;entraînement doit fonctionner avant qu&apos;une panne puisse être simulée.</translation>
    </message>
    <message>
        <source>The rehearsal has ended: the practice provider works again.</source>
        <translation>La simulation est terminée&#xa0;: le fournisseur d&apos;entraînement fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>The client ID is another one now, so sign in again: evergrant authorize %1. Until then the sign-in before is kept.</source>
        <translation>L&apos;ID client a changé, connectez-vous donc à nouveau&#xa0;: evergrant authorize %1. D&apos;ici là, la connexion précédente est conservée.</translation>
    </message>
    <message>
        <source>Rehearsal: the keyring counts as locked for this connection.</source>
        <translation>Simulation&#xa0;: pour cette connexion, le trousseau est considéré comme verrouillé.</translation>
    </message>
    <message>
        <source>The rehearsal has ended: the copy in the keyring is written now.</source>
        <translation>La simulation est terminée&#xa0;: la copie dans le trousseau est écrite maintenant.</translation>
    </message>
    <message>
        <source>This profile keeps no copies in the keyring, so a locked one stops nothing. Switch the copies on in the settings to rehearse it.</source>
        <translation>Ce profil ne garde pas de copies dans le trousseau&#xa0;: s&apos;il est verrouillé, rien ne s&apos;arrête. Activez les copies dans les paramètres pour faire cette simulation.</translation>
    </message>
    <message>
        <source>Renewed with the keyring locked. Integrations have their token; only the copy in the keyring waits until it is unlocked.</source>
        <translation>Renouvelé avec le trousseau verrouillé. Les intégrations ont leur jeton&#xa0;; seule la copie dans le trousseau attend qu&apos;il soit déverrouillé.</translation>
    </message>
</context>
<context>
    <name>ApiCall</name>
    <message>
        <source>The API host of %1 is not known. Give the whole address, and --allow-host with its host; or set it with evergrant set %1 --set api_host=HOST.</source>
        <translation>L&apos;hôte d&apos;API de %1 n&apos;est pas connu. Indiquez l&apos;adresse complète, et --allow-host avec son hôte&#xa0;; ou définissez-le avec evergrant set %1 --set api_host=HOST.</translation>
    </message>
    <message>
        <source>“%1” is neither a path that begins with “/” nor a whole address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un chemin commençant par «&#xa0;/&#xa0;» ni une adresse complète.</translation>
    </message>
    <message>
        <source>A token is only sent over https, or to this machine, and to no address with a user name or “#”.</source>
        <translation>Un jeton n&apos;est envoyé que par https, ou à cette machine, et jamais à une adresse contenant un nom d&apos;utilisateur ou «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not a host of the API of %2, so it does not get the token. If it should, add --allow-host %1.</source>
        <translation>%1 n&apos;est pas un hôte de l&apos;API de %2 et ne reçoit donc pas le jeton. S&apos;il doit le recevoir, ajoutez --allow-host %1.</translation>
    </message>
    <message>
        <source>--header wants one line such as “Accept: text/csv”, not “%1”.</source>
        <translation>--header attend une ligne telle que «&#xa0;Accept: text/csv&#xa0;», et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Evergrant sets the header %1 by itself. Leave it out.</source>
        <translation>Evergrant définit lui-même l&apos;en-tête %1. Omettez-le.</translation>
    </message>
    <message>
        <source>“%1” is not a method of HTTP that can be used here. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une méthode HTTP utilisable ici. Utilisez l&apos;une des suivantes&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ClientIdCheck</name>
    <message>
        <source>There is a space in it. Copy it again from the portal.</source>
        <translation>Il contient une espace. Copiez-le à nouveau depuis le portail.</translation>
    </message>
    <message>
        <source>It is the same as the secret. The portal shows two different values.</source>
        <translation>Il est identique au secret. Le portail affiche deux valeurs différentes.</translation>
    </message>
    <message>
        <source>It looks like an address. The portal shows another value for it.</source>
        <translation>Cela ressemble à une adresse. Le portail affiche une autre valeur.</translation>
    </message>
    <message>
        <source>It looks like an e-mail address. The portal shows another value for it.</source>
        <translation>Cela ressemble à une adresse e-mail. Le portail affiche une autre valeur.</translation>
    </message>
    <message>
        <source>Google&apos;s client IDs end with “.apps.googleusercontent.com”.</source>
        <translation>Les ID client de Google se terminent par «&#xa0;.apps.googleusercontent.com&#xa0;».</translation>
    </message>
    <message>
        <source>Microsoft&apos;s application IDs have the form 12345678-90ab-cdef-1234-567890abcdef.</source>
        <translation>Les ID d&apos;application de Microsoft ont la forme 12345678-90ab-cdef-1234-567890abcdef.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>List the services that Evergrant knows, or what one of them needs</source>
        <translation>Lister les services connus d&apos;Evergrant, ou ce qu&apos;il faut pour l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>Make a connection</source>
        <translation>Créer une connexion</translation>
    </message>
    <message>
        <source>Change a connection&apos;s settings</source>
        <translation>Modifier les paramètres d&apos;une connexion</translation>
    </message>
    <message>
        <source>Give a connection another name</source>
        <translation>Donner un autre nom à une connexion</translation>
    </message>
    <message>
        <source>Sign in, so that the connection can work</source>
        <translation>S&apos;identifier, pour que la connexion puisse fonctionner</translation>
    </message>
    <message>
        <source>Show how connections are</source>
        <translation>Afficher l&apos;état des connexions</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Afficher ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Print an access token that works now</source>
        <translation>Afficher un jeton d&apos;accès valable maintenant</translation>
    </message>
    <message>
        <source>Print the whole Authorization header line</source>
        <translation>Afficher la ligne complète de l&apos;en-tête Authorization</translation>
    </message>
    <message>
        <source>Run a command with access tokens in its environment</source>
        <translation>Exécuter une commande avec des jetons d&apos;accès dans son environnement</translation>
    </message>
    <message>
        <source>Make a request to the API with the token</source>
        <translation>Envoyer une requête à l&apos;API avec le jeton</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler maintenant</translation>
    </message>
    <message>
        <source>Prove the access with one harmless call, and name the account</source>
        <translation>Prouver l&apos;accès par un appel inoffensif, et nommer le compte</translation>
    </message>
    <message>
        <source>Stop renewing a connection</source>
        <translation>Ne plus renouveler une connexion</translation>
    </message>
    <message>
        <source>Renew it again</source>
        <translation>La renouveler à nouveau</translation>
    </message>
    <message>
        <source>Forget a connection</source>
        <translation>Oublier une connexion</translation>
    </message>
    <message>
        <source>Bring each new access token to a target</source>
        <translation>Livrer chaque nouveau jeton d&apos;accès à une cible</translation>
    </message>
    <message>
        <source>Show where access tokens are brought</source>
        <translation>Afficher où les jetons d&apos;accès sont livrés</translation>
    </message>
    <message>
        <source>Show a delivery with its settings</source>
        <translation>Afficher une livraison et ses paramètres</translation>
    </message>
    <message>
        <source>Try a target without changing what is there</source>
        <translation>Tester une cible sans rien y modifier</translation>
    </message>
    <message>
        <source>Deliver the access token now</source>
        <translation>Livrer le jeton d&apos;accès maintenant</translation>
    </message>
    <message>
        <source>Stop delivering to a target</source>
        <translation>Ne plus livrer à une cible</translation>
    </message>
    <message>
        <source>Deliver to it again</source>
        <translation>Lui livrer à nouveau</translation>
    </message>
    <message>
        <source>Forget a delivery</source>
        <translation>Oublier une livraison</translation>
    </message>
    <message>
        <source>Tell somebody when a person is needed</source>
        <translation>Avertir quelqu&apos;un quand une intervention est nécessaire</translation>
    </message>
    <message>
        <source>Show who is told</source>
        <translation>Afficher qui est averti</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Print a calendar of everything that ends on a known day</source>
        <translation>Afficher un calendrier de tout ce qui expire à une date connue</translation>
    </message>
    <message>
        <source>Send nothing for a while</source>
        <translation>Ne rien envoyer pendant un certain temps</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Forget an alert</source>
        <translation>Oublier une alerte</translation>
    </message>
    <message>
        <source>Call an address while all is well, so that silence is noticed</source>
        <translation>Appeler une adresse tant que tout va bien, pour que le silence soit remarqué</translation>
    </message>
    <message>
        <source>Show the addresses that are called</source>
        <translation>Afficher les adresses appelées</translation>
    </message>
    <message>
        <source>Do not call an address for now</source>
        <translation>Ne pas appeler une adresse pour l&apos;instant</translation>
    </message>
    <message>
        <source>Call it again</source>
        <translation>L&apos;appeler à nouveau</translation>
    </message>
    <message>
        <source>Call an address no more</source>
        <translation>Ne plus appeler une adresse</translation>
    </message>
    <message>
        <source>Run a command with access tokens, by schedule or after each renewal</source>
        <translation>Exécuter une commande avec des jetons d&apos;accès, selon une planification ou après chaque renouvellement</translation>
    </message>
    <message>
        <source>Show the sync jobs</source>
        <translation>Afficher les tâches de synchronisation</translation>
    </message>
    <message>
        <source>Run a job now</source>
        <translation>Exécuter une tâche maintenant</translation>
    </message>
    <message>
        <source>Show the runs of a job, or one of them with its output</source>
        <translation>Afficher les exécutions d&apos;une tâche, ou l&apos;une d&apos;elles avec sa sortie</translation>
    </message>
    <message>
        <source>Do not run a job by itself</source>
        <translation>Ne plus exécuter une tâche automatiquement</translation>
    </message>
    <message>
        <source>Run it by itself again</source>
        <translation>L&apos;exécuter à nouveau automatiquement</translation>
    </message>
    <message>
        <source>Forget a job and its history</source>
        <translation>Oublier une tâche et son historique</translation>
    </message>
    <message>
        <source>Show the local HTTP endpoint and who may ask it</source>
        <translation>Afficher le point d&apos;accès HTTP local et qui peut l&apos;interroger</translation>
    </message>
    <message>
        <source>Give tokens to programs of this computer over HTTP</source>
        <translation>Fournir des jetons par HTTP aux programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>Turn the local HTTP endpoint off</source>
        <translation>Désactiver le point d&apos;accès HTTP local</translation>
    </message>
    <message>
        <source>Keys of programs for the local HTTP endpoint</source>
        <translation>Clés des programmes pour le point d&apos;accès HTTP local</translation>
    </message>
    <message>
        <source>Make a page on which a person signs in with a browser</source>
        <translation>Créer une page sur laquelle une personne s&apos;identifie avec un navigateur</translation>
    </message>
    <message>
        <source>Give a token to every program that asks as for Google&apos;s metadata server</source>
        <translation>Fournir un jeton à tout programme qui le demande comme au serveur de métadonnées de Google</translation>
    </message>
    <message>
        <source>Keep a file for node_exporter or Checkmk up to date</source>
        <translation>Tenir à jour un fichier pour node_exporter ou Checkmk</translation>
    </message>
    <message>
        <source>Show the files for monitoring</source>
        <translation>Afficher les fichiers de supervision</translation>
    </message>
    <message>
        <source>Stop writing such a file, and remove it</source>
        <translation>Ne plus écrire un tel fichier, et le supprimer</translation>
    </message>
    <message>
        <source>Print the settings of connections, or write a package with their secrets</source>
        <translation>Afficher les paramètres de connexions, ou écrire un paquet avec leurs secrets</translation>
    </message>
    <message>
        <source>Add connections from such a file</source>
        <translation>Ajouter des connexions à partir d&apos;un tel fichier</translation>
    </message>
    <message>
        <source>Print a sheet for whoever inherits the connections, without secrets</source>
        <translation>Imprimer une fiche pour la personne qui reprendra les connexions, sans secrets</translation>
    </message>
    <message>
        <source>Choose where a new profile keeps its key</source>
        <translation>Choisir où un nouveau profil conserve sa clé</translation>
    </message>
    <message>
        <source>Keep the profile key somewhere else</source>
        <translation>Conserver la clé du profil ailleurs</translation>
    </message>
    <message>
        <source>Enter the passphrase that the profile key is sealed under</source>
        <translation>Saisir la phrase secrète qui protège la clé du profil</translation>
    </message>
    <message>
        <source>Be the background worker, in the foreground</source>
        <translation>Faire fonctionner le service d&apos;arrière-plan, au premier plan</translation>
    </message>
    <message>
        <source>Let systemd keep the background worker running</source>
        <translation>Laisser systemd maintenir le service d&apos;arrière-plan en marche</translation>
    </message>
    <message>
        <source>Stop that, and remove the unit</source>
        <translation>Y mettre fin, et supprimer l&apos;unité</translation>
    </message>
    <message>
        <source>Show the unit that keeps it running</source>
        <translation>Afficher l&apos;unité qui le maintient en marche</translation>
    </message>
    <message>
        <source>End the background worker</source>
        <translation>Arrêter le service d&apos;arrière-plan</translation>
    </message>
    <message>
        <source>Look for what is wrong, and say what to do</source>
        <translation>Chercher ce qui ne va pas, et dire que faire</translation>
    </message>
    <message>
        <source>Show or choose the proxy of connections that have none of their own</source>
        <translation>Afficher ou choisir le proxy des connexions qui n&apos;en ont pas</translation>
    </message>
</context>
<context>
    <name>CronExpression</name>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>jour du mois</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>The field for the %1, “%2”, is wrong: %3</source>
        <translation>Le champ «&#xa0;%2&#xa0;» (%1) est incorrect&#xa0;: %3</translation>
    </message>
    <message>
        <source>something is missing beside a comma.</source>
        <translation>il manque quelque chose à côté d&apos;une virgule.</translation>
    </message>
    <message>
        <source>a step needs “*” or a range before it, such as %1-%2/5.</source>
        <translation>un pas doit être précédé de «&#xa0;*&#xa0;» ou d&apos;un intervalle, par exemple %1-%2/5.</translation>
    </message>
    <message>
        <source>%1 goes backwards. Write %2-%3,%4-%5 instead.</source>
        <translation>%1 va à rebours. Écrivez plutôt %2-%3,%4-%5.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Use numbers, “*”, ranges (1-5), lists (1,5) and steps (*/5).</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre. Utilisez des nombres, «&#xa0;*&#xa0;», des intervalles (1-5), des listes (1,5) et des pas (*/5).</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a name of three letters such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un nombre ni un nom de trois lettres tel que %2.</translation>
    </message>
    <message>
        <source>%1 is not within %2 to %3.</source>
        <translation>%1 n&apos;est pas compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>“%1” is no step for it. Use 1 to %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un pas valable ici. Utilisez 1 à %2.</translation>
    </message>
    <message>
        <source>The schedule is longer than %1 characters.</source>
        <translation>La planification dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>@reboot is not possible. Use a time, or --after-refresh.</source>
        <translation>@reboot n&apos;est pas possible. Utilisez une heure, ou --after-refresh.</translation>
    </message>
    <message>
        <source>“%1” is not known. Use @hourly, @daily, @weekly, @monthly or @yearly, or five fields.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu. Utilisez @hourly, @daily, @weekly, @monthly ou @yearly, ou cinq champs.</translation>
    </message>
    <message numerus="yes">
        <source>A schedule has five fields: minute, hour, day of the month, month and day of the week, such as “30 2 * * *”. “%1” has %n field(s).</source>
        <translation>
            <numerusform>Une planification a cinq champs&#xa0;: minute, heure, jour du mois, mois et jour de la semaine, par exemple «&#xa0;30 2 * * *&#xa0;». «&#xa0;%1&#xa0;» a %n champ.</numerusform>
            <numerusform>Une planification a cinq champs&#xa0;: minute, heure, jour du mois, mois et jour de la semaine, par exemple «&#xa0;30 2 * * *&#xa0;». «&#xa0;%1&#xa0;» a %n champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” never comes: none of its months has such a day.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;arrive jamais&#xa0;: aucun de ses mois n&apos;a un tel jour.</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>The background worker is ending.</source>
        <translation>Le service d&apos;arrière-plan s&apos;arrête.</translation>
    </message>
    <message>
        <source>The delivery %1 was removed, and what was there deleted.</source>
        <translation>La livraison %1 a été supprimée, ainsi que ce qui se trouvait à la cible.</translation>
    </message>
    <message>
        <source>The delivery %1 was removed; nothing that was delivered was deleted.</source>
        <translation>La livraison %1 a été supprimée&#xa0;; rien de ce qui a été livré n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Nothing was tried, because it is paused.</source>
        <translation>Rien n&apos;a été tenté, car elle est suspendue.</translation>
    </message>
    <message>
        <source>The connection was removed meanwhile.</source>
        <translation>La connexion a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>For a target of the kind %1 there are no rights to write down.</source>
        <translation>Pour une cible de type %1, il n&apos;y a pas de droits à noter.</translation>
    </message>
    <message>
        <source>There is a delivery “%1” already. Choose another --id, or remove it first.</source>
        <translation>Il existe déjà une livraison «&#xa0;%1&#xa0;». Choisissez un autre --id, ou supprimez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>A connection has at most %1 deliveries. Remove one first.</source>
        <translation>Une connexion a au plus %1 livraisons. Supprimez-en une d&apos;abord.</translation>
    </message>
    <message>
        <source>A target like this takes no secret. Leave out --secret-stdin.</source>
        <translation>Une cible de ce type n&apos;a pas de secret. Omettez --secret-stdin.</translation>
    </message>
    <message>
        <source>The delivery %1 was added, paused.</source>
        <translation>La livraison %1 a été ajoutée, suspendue.</translation>
    </message>
    <message>
        <source>Tokens are delivered to %1 from now on.</source>
        <translation>Les jetons sont désormais livrés à %1.</translation>
    </message>
    <message>
        <source>The delivery %1 was paused.</source>
        <translation>La livraison %1 a été suspendue.</translation>
    </message>
    <message>
        <source>The delivery %1 was resumed.</source>
        <translation>La livraison %1 a repris.</translation>
    </message>
    <message>
        <source>The connection has no valid token just now. It is delivered after the next renewal.</source>
        <translation>La connexion n&apos;a pas de jeton valable pour l&apos;instant. Il sera livré après le prochain renouvellement.</translation>
    </message>
    <message>
        <source>The connection has no token that could be delivered. Authorize it.</source>
        <translation>La connexion n&apos;a pas de jeton à livrer. Autorisez-la.</translation>
    </message>
    <message>
        <source>The delivery %1 is paused. Resume it first.</source>
        <translation>La livraison %1 est suspendue. Reprenez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The delivery was removed meanwhile.</source>
        <translation>La livraison a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Tokens are delivered to %1 again.</source>
        <translation>Les jetons sont à nouveau livrés à %1.</translation>
    </message>
    <message>
        <source>The token was delivered to %1.</source>
        <translation>Le jeton a été livré à %1.</translation>
    </message>
    <message>
        <source>The token could not be delivered to %1. %2</source>
        <translation>Le jeton n&apos;a pas pu être livré à %1. %2</translation>
    </message>
    <message>
        <source>%1 has no deliveries.</source>
        <translation>%1 n&apos;a pas de livraisons.</translation>
    </message>
    <message>
        <source>%1 has no delivery “%2”.</source>
        <translation>%1 n&apos;a pas de livraison «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The delivery %1 is just being removed.</source>
        <translation>La livraison %1 est en cours de suppression.</translation>
    </message>
    <message>
        <source>Its secret was lost with the profile key. Remove the delivery and add it again.</source>
        <translation>Son secret a été perdu avec la clé du profil. Supprimez la livraison et ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>The secret of this delivery was entered for %1, and goes to no other server. Remove the delivery and add it again.</source>
        <translation>Le secret de cette livraison a été saisi pour %1 et n&apos;est envoyé à aucun autre serveur. Supprimez la livraison et ajoutez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>DeliveryFormat</name>
    <message>
        <source>This token has more than one line and cannot stand in a header. Use --format token.</source>
        <translation>Ce jeton a plusieurs lignes et ne peut pas figurer dans un en-tête. Utilisez --format token.</translation>
    </message>
    <message>
        <source>This token is not text and cannot stand in JSON. Use --format token.</source>
        <translation>Ce jeton n&apos;est pas du texte et ne peut pas figurer dans du JSON. Utilisez --format token.</translation>
    </message>
    <message>
        <source>This token has characters that readers of environment files understand differently. Say who reads it: --format env:sh for a shell, --format env:docker for docker run.</source>
        <translation>Ce jeton contient des caractères que les lecteurs de fichiers d&apos;environnement comprennent différemment. Indiquez qui le lit&#xa0;: --format env:sh pour un shell, --format env:docker pour docker run.</translation>
    </message>
    <message>
        <source>This token has more than one line and cannot stand in an environment file. Use --format token.</source>
        <translation>Ce jeton a plusieurs lignes et ne peut pas figurer dans un fichier d&apos;environnement. Utilisez --format token.</translation>
    </message>
    <message>
        <source>“%1” is not a format. Use one of: %2, or a template with {{access_token}}.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un format. Utilisez l&apos;un des suivants&#xa0;: %2, ou un modèle avec {{access_token}}.</translation>
    </message>
    <message>
        <source>The template has no value “%1”. Use one of: %2.</source>
        <translation>Le modèle n&apos;a pas de valeur «&#xa0;%1&#xa0;». Utilisez l&apos;une des suivantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This token is not text and cannot stand in JSON. Leave out the filter json.</source>
        <translation>Ce jeton n&apos;est pas du texte et ne peut pas figurer dans du JSON. Omettez le filtre json.</translation>
    </message>
    <message>
        <source>The template has no filter “%1”. Use one of: %2.</source>
        <translation>Le modèle n&apos;a pas de filtre «&#xa0;%1&#xa0;». Utilisez l&apos;un des suivants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The template has “{{” without “}}”.</source>
        <translation>Le modèle contient «&#xa0;{{&#xa0;» sans «&#xa0;}}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>Delivered, %1.</source>
        <translation>Livré, %1.</translation>
    </message>
    <message>
        <source>The token is being delivered.</source>
        <translation>Le jeton est en cours de livraison.</translation>
    </message>
    <message>
        <source>There is no valid token just now; the delivery waits for the next renewal.</source>
        <translation>Il n&apos;y a pas de jeton valable pour l&apos;instant&#xa0;; la livraison attend le prochain renouvellement.</translation>
    </message>
    <message>
        <source>The connection has no token yet.</source>
        <translation>La connexion n&apos;a pas encore de jeton.</translation>
    </message>
    <message>
        <source>Paused: new tokens are not delivered.</source>
        <translation>Suspendue&#xa0;: les nouveaux jetons ne sont pas livrés.</translation>
    </message>
    <message>
        <source>Authorize the connection.</source>
        <translation>Autorisez la connexion.</translation>
    </message>
    <message>
        <source>Resume the delivery.</source>
        <translation>Reprenez la livraison.</translation>
    </message>
</context>
<context>
    <name>DeliveryTexts</name>
    <message>
        <source>A file on this computer</source>
        <translation>Un fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>A named pipe on this computer</source>
        <translation>Un tube nommé sur cet ordinateur</translation>
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
        <translation>HashiCorp Vault ou OpenBao</translation>
    </message>
    <message>
        <source>A secret of Kubernetes</source>
        <translation>Un secret de Kubernetes</translation>
    </message>
    <message>
        <source>A web address (webhook)</source>
        <translation>Une adresse web (webhook)</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>Un programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>A service of systemd</source>
        <translation>Un service de systemd</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Overwrite in place</source>
        <translation>Écraser sur place</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>Profil AWS</translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation>Rôle (ARN)</translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation>Clé KMS</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>Use the role of this EC2 instance</source>
        <translation>Utiliser le rôle de cette instance EC2</translation>
    </message>
    <message>
        <source>Do not read back</source>
        <translation>Ne pas relire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Mode d&apos;identification</translation>
    </message>
    <message>
        <source>Mount of the sign-in</source>
        <translation>Point de montage de l&apos;identification</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Token of the service account</source>
        <translation>Jeton du compte de service</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clé du certificat</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>kubeconfig file</source>
        <translation>Fichier kubeconfig</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Délai maximal en secondes</translation>
    </message>
    <message>
        <source>AWS access key (ID:SECRET)</source>
        <translation>Clé d&apos;accès AWS (ID:SECRET)</translation>
    </message>
    <message>
        <source>Token or secret ID of Vault</source>
        <translation>Jeton ou secret ID de Vault</translation>
    </message>
    <message>
        <source>Signing key (whsec_…)</source>
        <translation>Clé de signature (whsec_…)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Last delivered: %1.</source>
        <translation>Dernière livraison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last asked: %1, by %2.</source>
        <translation>Dernière demande&#xa0;: %1, par %2.</translation>
    </message>
    <message>
        <source>So that no reader is left with an old token, it is renewed %1 before its end, or earlier.</source>
        <translation>Pour qu&apos;aucun lecteur ne garde un ancien jeton, il est renouvelé %1 avant son expiration, ou plus tôt.</translation>
    </message>
    <message>
        <source>Its token lives for %1 only, so it is renewed after half of that. A reader must not keep a copy for longer than the other half.</source>
        <translation>Son jeton ne vit que %1 et est donc renouvelé à mi-durée. Un lecteur ne doit pas en garder de copie plus longtemps que l&apos;autre moitié.</translation>
    </message>
    <message>
        <source>%1 asks the local endpoint for it; last at about %2.</source>
        <translation>%1 le demande au point d&apos;accès local&#xa0;; dernière fois vers %2.</translation>
    </message>
    <message>
        <source>%1 may ask the local endpoint for it, and has not asked yet.</source>
        <translation>%1 peut le demander au point d&apos;accès local, et ne l&apos;a pas encore fait.</translation>
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
        <translation>Evergrant conserve le jeton d&apos;accès de «&#xa0;%1&#xa0;» à cet endroit&#xa0;: %2. Veuillez autoriser ce qui suit.

1. L&apos;utilisateur ou le rôle avec lequel Evergrant s&apos;identifie chez AWS l&apos;écrit&#xa0;:

%3
2. Le programme qui utilise le jeton, par exemple une fonction Lambda, le lit&#xa0;:

%4</translation>
    </message>
    <message>
        <source>ACCOUNT_ID stands for the twelve digits of the AWS account.</source>
        <translation>ACCOUNT_ID représente les douze chiffres du compte AWS.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>The desktop shows when a person is needed.</source>
        <translation>Le bureau indique quand une intervention est nécessaire.</translation>
    </message>
    <message>
        <source>A heartbeat tells when a person is needed.</source>
        <translation>Un signal de vie indique quand une intervention est nécessaire.</translation>
    </message>
    <message>
        <source>There is no desktop here, and no alert: nobody is told when a person is needed.</source>
        <translation>Il n&apos;y a ici ni bureau ni alerte&#xa0;: personne n&apos;est averti quand une intervention est nécessaire.</translation>
    </message>
    <message>
        <source>evergrant alert add mail --to ADDRESS --smtp URL, or another kind of alert.</source>
        <translation>evergrant alert add mail --to ADDRESS --smtp URL, ou un autre type d&apos;alerte.</translation>
    </message>
    <message>
        <source>No alert can tell that the profile key is locked, because what they are sent with is locked away, too.</source>
        <translation>Aucune alerte ne peut signaler que la clé du profil est verrouillée, car ce qui sert à les envoyer est lui-même sous clé.</translation>
    </message>
    <message>
        <source>evergrant heartbeat add URL: it needs no secret, and its silence is noticed.</source>
        <translation>evergrant heartbeat add URL&#xa0;: aucun secret n&apos;est nécessaire, et son silence est remarqué.</translation>
    </message>
    <message>
        <source>These tell when a person is needed: %1.</source>
        <translation>Ceux-ci signalent quand une intervention est nécessaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>There.</source>
        <translation>Disponible.</translation>
    </message>
    <message>
        <source>Nothing on this computer tells how it is; Evergrant sees when it asks a service.</source>
        <translation>Rien sur cet ordinateur n&apos;indique son état&#xa0;; Evergrant le constate en interrogeant un service.</translation>
    </message>
    <message>
        <source>This computer has none at the moment. Evergrant goes on when it is back.</source>
        <translation>Cet ordinateur n&apos;en a pas pour le moment. Evergrant continue dès son retour.</translation>
    </message>
    <message>
        <source>It answers with a page of its own, as in hotels and trains.</source>
        <translation>Il répond par une page à lui, comme dans les hôtels et les trains.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network.</source>
        <translation>Ouvrez un navigateur et identifiez-vous sur le réseau.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Dossier du profil</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>Impossible d&apos;écrire dans %1.</translation>
    </message>
    <message>
        <source>Nothing can be renewed before it can: make its disk writable, give the folder back to your user, or choose another with --profile.</source>
        <translation>Rien ne peut être renouvelé d&apos;ici là&#xa0;: rendez son disque accessible en écriture, rendez le dossier à votre utilisateur, ou choisissez-en un autre avec --profile.</translation>
    </message>
    <message>
        <source>Only %1 kB are left on its disk.</source>
        <translation>Il ne reste que %1 ko sur son disque.</translation>
    </message>
    <message>
        <source>Make room: renewed tokens have to be stored.</source>
        <translation>Libérez de la place&#xa0;: les jetons renouvelés doivent être enregistrés.</translation>
    </message>
    <message>
        <source>OS keyring</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>Not used: the profile key comes from %1.</source>
        <translation>Non utilisé&#xa0;; clé du profil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There and unlocked.</source>
        <translation>Présent et déverrouillé.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Il est verrouillé.</translation>
    </message>
    <message>
        <source>The service runs, but no keyring has been created yet.</source>
        <translation>Le service fonctionne, mais aucun trousseau n&apos;a encore été créé.</translation>
    </message>
    <message>
        <source>Create one, for example with the program “Passwords and Keys”.</source>
        <translation>Créez-en un, par exemple avec le programme «&#xa0;Mots de passe et clés&#xa0;».</translation>
    </message>
    <message>
        <source>No keyring service answers in this session.</source>
        <translation>Aucun service de trousseau ne répond dans cette session.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or start the worker with a key file (evergrant serve --key-file FILE).</source>
        <translation>Installez et démarrez gnome-keyring ou KWallet, ou démarrez le service d&apos;arrière-plan avec un fichier de clé (evergrant serve --key-file FILE).</translation>
    </message>
    <message>
        <source>It did not answer within five seconds.</source>
        <translation>Il n&apos;a pas répondu en cinq secondes.</translation>
    </message>
    <message>
        <source>Look for an unanswered prompt on the desktop, or sign out and in again.</source>
        <translation>Cherchez une demande restée sans réponse sur le bureau, ou fermez la session et rouvrez-la.</translation>
    </message>
    <message>
        <source>Grant store</source>
        <translation>Coffre des autorisations</translation>
    </message>
    <message>
        <source>Open; the profile key comes from %1.</source>
        <translation>Ouvert&#xa0;; clé du profil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It could not be opened, so no token can be renewed.</source>
        <translation>Il n&apos;a pas pu être ouvert&#xa0;; aucun jeton ne peut donc être renouvelé.</translation>
    </message>
    <message>
        <source>Correct that first; Evergrant tries again by itself. Until then nothing is sent and nothing deleted.</source>
        <translation>Corrigez d&apos;abord cela&#xa0;; Evergrant réessaie de lui-même. D&apos;ici là, rien n&apos;est envoyé ni supprimé.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>One was made: it opens the store if the key is lost.</source>
        <translation>Un code a été créé&#xa0;: il ouvre le coffre si la clé est perdue.</translation>
    </message>
    <message>
        <source>None was made.</source>
        <translation>Aucun n&apos;a été créé.</translation>
    </message>
    <message>
        <source>evergrant doctor --recovery-code prints one to be written down.</source>
        <translation>evergrant doctor --recovery-code en affiche un, à noter.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>%1 are available; of %2 some facts are not found in their documentation.</source>
        <translation>%1 disponibles&#xa0;; pour %2, certains faits ne figurent pas dans leur documentation.</translation>
    </message>
    <message>
        <source>Correct the file or take it out of the profile&apos;s folder providers, then run evergrant stop.</source>
        <translation>Corrigez le fichier ou retirez-le du dossier providers du profil, puis exécutez evergrant stop.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Sign-in pages can be opened.</source>
        <translation>Les pages d&apos;identification peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>There is no xdg-open, so sign-in pages cannot be opened here.</source>
        <translation>xdg-open est absent&#xa0;; les pages d&apos;identification ne peuvent donc pas être ouvertes ici.</translation>
    </message>
    <message>
        <source>Install xdg-utils, or use evergrant authorize NAME --no-browser.</source>
        <translation>Installez xdg-utils, ou utilisez evergrant authorize NAME --no-browser.</translation>
    </message>
    <message>
        <source>Name localhost</source>
        <translation>Nom localhost</translation>
    </message>
    <message>
        <source>It is resolved, so browsers come back after a sign-in.</source>
        <translation>Il est résolu&#xa0;; les navigateurs reviennent donc après une identification.</translation>
    </message>
    <message>
        <source>the OS keyring</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>le fichier %1</translation>
    </message>
    <message>
        <source>a credential of systemd</source>
        <translation>un secret fourni par systemd</translation>
    </message>
    <message>
        <source>the profile, sealed under a passphrase</source>
        <translation>le profil, scellée par une phrase secrète</translation>
    </message>
    <message>
        <source>Place of the profile key</source>
        <translation>Emplacement de la clé du profil</translation>
    </message>
    <message>
        <source>It is in %1, and an older copy is still in %2.</source>
        <translation>Elle est dans %1, et une copie plus ancienne est encore dans %2.</translation>
    </message>
    <message>
        <source>Make that place writable, or unlock the keyring; the copy is erased at the next start.</source>
        <translation>Rendez cet emplacement accessible en écriture, ou déverrouillez le trousseau&#xa0;; la copie sera effacée au prochain démarrage.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Elle est dans %1.</translation>
    </message>
    <message>
        <source>It is in the profile folder: whoever has a copy of that can read the stored grants.</source>
        <translation>Elle est dans le dossier du profil&#xa0;: quiconque en possède une copie peut lire les autorisations enregistrées.</translation>
    </message>
    <message>
        <source>evergrant key move --to file --key-file FILE, in a folder that backups leave out.</source>
        <translation>evergrant key move --to file --key-file FILE, dans un dossier exclu des sauvegardes.</translation>
    </message>
    <message>
        <source>After each start of the background worker: evergrant key unlock</source>
        <translation>Après chaque démarrage du service d&apos;arrière-plan&#xa0;: evergrant key unlock</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>n&apos;expire pas</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>provider: %1, grant: %2</source>
        <translation>fournisseur&#xa0;: %1, grant&#xa0;: %2</translation>
    </message>
    <message>
        <source>access token life: %1</source>
        <translation>durée de vie du jeton d&apos;accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>refresh token: %1; policy in the preset: %2</source>
        <translation>jeton d&apos;actualisation&#xa0;: %1&#xa0;; règle du préréglage&#xa0;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>renewals: %1</source>
        <translation>renouvellements&#xa0;: %1</translation>
    </message>
    <message>
        <source>probe: %1</source>
        <translation>contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>idle limit in the preset: %1 days</source>
        <translation>limite d&apos;inactivité du préréglage&#xa0;: %1 jours</translation>
    </message>
    <message>
        <source>what became of the last renewal is not known: its refresh token may be spent, and using it twice could end the whole sign-in</source>
        <translation>l&apos;issue du dernier renouvellement n&apos;est pas connue&#xa0;: son jeton d&apos;actualisation est peut-être déjà consommé, et l&apos;utiliser deux fois pourrait mettre fin à toute l&apos;identification</translation>
    </message>
    <message>
        <source>another sign-in has taken over</source>
        <translation>une autre identification a pris le relais</translation>
    </message>
    <message>
        <source>the provider has just refused a renewal, and a second look is planned</source>
        <translation>le fournisseur vient de refuser un renouvellement, et une nouvelle vérification est prévue</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>elle est suspendue</translation>
    </message>
    <message>
        <source>this access does not expire; it is checked instead</source>
        <translation>cet accès n&apos;expire pas&#xa0;; il est vérifié à la place</translation>
    </message>
    <message>
        <source>the provider gave no refresh token, so there is nothing to renew with</source>
        <translation>le fournisseur n&apos;a pas donné de jeton d&apos;actualisation&#xa0;; il n&apos;y a donc rien pour renouveler</translation>
    </message>
    <message>
        <source>the preset of %1 forbids a renewal before it is due (refresh_after_authorize)</source>
        <translation>le préréglage de %1 interdit un renouvellement avant l&apos;échéance (refresh_after_authorize)</translation>
    </message>
    <message>
        <source>the provider accepts no request before %1 seconds have passed</source>
        <translation>le fournisseur n&apos;accepte aucune requête avant %1 secondes</translation>
    </message>
    <message>
        <source>not tried, because %1</source>
        <translation>non essayé, car %1</translation>
    </message>
    <message>
        <source>Evergrant is stopping.</source>
        <translation>Evergrant s&apos;arrête.</translation>
    </message>
    <message>
        <source>Renewed. Lifetime of the new access token: %1.</source>
        <translation>Renouvelé. Durée de vie du nouveau jeton d&apos;accès&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The provider answered, but nothing new came of it.</source>
        <translation>Le fournisseur a répondu, mais rien de nouveau n&apos;en est sorti.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Renewal with what the first one brought</source>
        <translation>Renouvellement avec le résultat du premier</translation>
    </message>
    <message>
        <source>it was renewed less than a minute ago, and that proves the same</source>
        <translation>elle a été renouvelée il y a moins d&apos;une minute, ce qui prouve la même chose</translation>
    </message>
    <message>
        <source>It works. It did not name the account.</source>
        <translation>L&apos;accès fonctionne. Le compte n&apos;a pas été nommé.</translation>
    </message>
    <message>
        <source>It works. This is the account “%1”.</source>
        <translation>L&apos;accès fonctionne. Il s&apos;agit du compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Call that proves the access</source>
        <translation>Appel qui prouve l&apos;accès</translation>
    </message>
    <message>
        <source>Way to the provider of %1</source>
        <translation>Liaison avec le fournisseur de %1</translation>
    </message>
    <message>
        <source>No address is known yet.</source>
        <translation>Aucune adresse n&apos;est encore connue.</translation>
    </message>
    <message>
        <source>Reached: %1.</source>
        <translation>Joint&#xa0;: %1.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>%1 tried, %2 worked</source>
        <translation>%1 essayés, %2 réussis</translation>
    </message>
    <message>
        <source>, no account name</source>
        <translation>, sans nom de compte</translation>
    </message>
    <message>
        <source>To report</source>
        <translation>À signaler</translation>
    </message>
    <message>
        <source>Send this line and the result of each step to the developers, without the name of the account. Say where the sign-in or the steps of the portal differed from what Evergrant shows. No line holds a secret. What nobody has verified yet is marked in evergrant providers --json.</source>
        <translation>Envoyez cette ligne et le résultat de chaque étape aux développeurs, sans le nom du compte. Indiquez où l&apos;identification ou les étapes du portail différaient de ce qu&apos;affiche Evergrant. Aucune ligne ne contient de secret. Ce que personne n&apos;a encore vérifié est marqué dans evergrant providers --json.</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Personal login</source>
        <translation>Session personnelle</translation>
    </message>
    <message>
        <source>Programs count on %1 while nobody is there, but this worker lives in a personal login: after a restart of the computer it runs only when somebody has logged in.</source>
        <translation>Des programmes comptent sur %1 en l&apos;absence de tout le monde, mais ce service d&apos;arrière-plan vit dans une session personnelle&#xa0;: après un redémarrage de l&apos;ordinateur, il ne fonctionne qu&apos;une fois que quelqu&apos;un a ouvert une session.</translation>
    </message>
    <message>
        <source>Let systemd run it: evergrant service install, then loginctl enable-linger.</source>
        <translation>Confiez-le à systemd&#xa0;: evergrant service install, puis loginctl enable-linger.</translation>
    </message>
    <message>
        <source>Programs count on %1 while nobody is there, but %2 ends with the login.</source>
        <translation>Des programmes comptent sur %1 en l&apos;absence de tout le monde, mais %2 s&apos;arrête avec la session.</translation>
    </message>
    <message>
        <source>loginctl enable-linger.</source>
        <translation>loginctl enable-linger.</translation>
    </message>
    <message>
        <source>Programs count on %1 while nobody is there, but their key is in a keyring that opens with a personal login.</source>
        <translation>Des programmes comptent sur %1 en l&apos;absence de tout le monde, mais leur clé est dans un trousseau qui s&apos;ouvre avec une session personnelle.</translation>
    </message>
    <message>
        <source>Nobody has to log in for %1.</source>
        <translation>Personne n&apos;a besoin d&apos;ouvrir une session pour %1.</translation>
    </message>
    <message>
        <source>Background worker</source>
        <translation>Service d&apos;arrière-plan</translation>
    </message>
    <message>
        <source>Run &quot;evergrant serve&quot; in a terminal and read what it says.</source>
        <translation>Exécutez &quot;evergrant serve&quot; dans un terminal et lisez ce qu&apos;il affiche.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>%1 runs this worker, but does not notice when it hangs: the unit is of an older Evergrant.</source>
        <translation>%1 exécute ce service d&apos;arrière-plan, mais ne remarque pas quand il se bloque&#xa0;: l&apos;unité provient d&apos;une version plus ancienne d&apos;Evergrant.</translation>
    </message>
    <message>
        <source>%1 writes it again.</source>
        <translation>%1 la réécrit.</translation>
    </message>
    <message>
        <source>%1 runs this worker, but does not start by itself.</source>
        <translation>%1 exécute ce service d&apos;arrière-plan, mais ne démarre pas de lui-même.</translation>
    </message>
    <message>
        <source>%1 runs this worker, but only while you are logged in.</source>
        <translation>%1 exécute ce service d&apos;arrière-plan, mais seulement tant que votre session est ouverte.</translation>
    </message>
    <message>
        <source>loginctl enable-linger, where renewing is to go on without you.</source>
        <translation>loginctl enable-linger, si le renouvellement doit continuer sans vous.</translation>
    </message>
    <message>
        <source>%1 runs this worker, and starts another when it does not answer for %2 s.</source>
        <translation>%1 exécute ce service d&apos;arrière-plan, et en démarre un autre s&apos;il ne répond pas pendant %2 s.</translation>
    </message>
    <message>
        <source>Sync jobs run in its sandbox, where node and Java cannot.</source>
        <translation>Les tâches de synchronisation s&apos;exécutent dans son bac à sable, où node et Java ne peuvent pas fonctionner.</translation>
    </message>
    <message>
        <source>%1, and there MemoryDenyWriteExecute=no below [Service], if a job needs them.</source>
        <translation>%1, puis MemoryDenyWriteExecute=no sous [Service], si une tâche en a besoin.</translation>
    </message>
    <message>
        <source>%1 is enabled, but this worker was started by the desktop or a command.</source>
        <translation>%1 est activée, mais ce service d&apos;arrière-plan a été démarré par le bureau ou une commande.</translation>
    </message>
    <message>
        <source>systemctl --user start %1. It is right like this for another profile.</source>
        <translation>systemctl --user start %1. C&apos;est normal ainsi pour un autre profil.</translation>
    </message>
    <message>
        <source>That unit&apos;s profile is found with EVERGRANT_PROFILE=/var/lib/evergrant/%1.</source>
        <translation>Le profil de cette unité se trouve avec EVERGRANT_PROFILE=/var/lib/evergrant/%1.</translation>
    </message>
    <message>
        <source>This worker was started by the desktop or a command.</source>
        <translation>Ce service d&apos;arrière-plan a été démarré par le bureau ou une commande.</translation>
    </message>
    <message>
        <source>evergrant service install, where nobody logs in.</source>
        <translation>evergrant service install, là où personne n&apos;ouvre de session.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>A time service keeps it right.</source>
        <translation>Un service de temps la maintient à l&apos;heure.</translation>
    </message>
    <message>
        <source>No token has been delivered since %1.</source>
        <translation>Aucun jeton n&apos;a été livré depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No token has been delivered yet.</source>
        <translation>Aucun jeton n&apos;a encore été livré.</translation>
    </message>
    <message>
        <source>When that is corrected: evergrant deliver now %1 %2.</source>
        <translation>Une fois cela corrigé&#xa0;: evergrant deliver now %1 %2.</translation>
    </message>
    <message>
        <source>Delivery %1 of %2</source>
        <translation>Livraison %1 de %2</translation>
    </message>
    <message>
        <source>Sync job %1</source>
        <translation>Tâche de synchronisation %1</translation>
    </message>
    <message>
        <source>evergrant job log %1 shows what it has written.</source>
        <translation>evergrant job log %1 montre ce qu&apos;elle a écrit.</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Alerte %1</translation>
    </message>
    <message>
        <source>When that is corrected: evergrant alert test %1.</source>
        <translation>Une fois cela corrigé&#xa0;: evergrant alert test %1.</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Signal de vie</translation>
    </message>
    <message>
        <source>The last one did not arrive: %1</source>
        <translation>Le dernier n&apos;est pas arrivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>evergrant heartbeat list shows which.</source>
        <translation>evergrant heartbeat list montre lequel.</translation>
    </message>
    <message>
        <source>Metrics file %1</source>
        <translation>Fichier de supervision %1</translation>
    </message>
    <message>
        <source>Monitoring may see old states: %1</source>
        <translation>La supervision risque de voir d&apos;anciens états&#xa0;: %1</translation>
    </message>
    <message>
        <source>Let the user of Evergrant write to %1, or remove it: evergrant metrics remove %2.</source>
        <translation>Donnez à l&apos;utilisateur d&apos;Evergrant le droit d&apos;écrire %1, ou retirez-le&#xa0;: evergrant metrics remove %2.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of %2.</source>
        <translation>L&apos;horloge de cet ordinateur retarde de %1 sur celle de %2.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of %2.</source>
        <translation>L&apos;horloge de cet ordinateur avance de %1 sur celle de %2.</translation>
    </message>
    <message>
        <source>Services may refuse what is signed or requested here.</source>
        <translation>Des services peuvent refuser ce qui est signé ou demandé ici.</translation>
    </message>
    <message>
        <source>Set it, and turn on a time service: timedatectl set-ntp true</source>
        <translation>Réglez-la, et activez un service de temps&#xa0;: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>Set it; keys and secrets need no change.</source>
        <translation>Réglez-la&#xa0;; il n&apos;y a ni clé ni secret à changer.</translation>
    </message>
    <message>
        <source>It agrees with that of %1.</source>
        <translation>Elle concorde avec celle de %1.</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Events could not be written since %1: the disk is full.</source>
        <translation>Les événements ne peuvent plus être écrits depuis&#xa0;: %1. Le disque est plein.</translation>
    </message>
    <message>
        <source>Events could not be written since %1: %2</source>
        <translation>Les événements ne peuvent plus être écrits depuis&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Make room on the disk of the profile.</source>
        <translation>Libérez de la place sur le disque du profil.</translation>
    </message>
    <message>
        <source>Look at the disk that the profile is on.</source>
        <translation>Vérifiez le disque où se trouve le profil.</translation>
    </message>
    <message>
        <source>Its disk is full: only %1 kB are left.</source>
        <translation>Son disque est plein&#xa0;: il ne reste que %1 ko.</translation>
    </message>
    <message>
        <source>Not asked, because it is paused.</source>
        <translation>Non interrogé, car elle est en pause.</translation>
    </message>
    <message>
        <source>Whether a time service keeps it right cannot be seen here, and no service has answered yet whose clock it could be compared with.</source>
        <translation>On ne peut pas voir ici si un service de temps la maintient à l’heure, et aucun service n’a encore répondu, à l’horloge duquel la comparer.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Choose one again: evergrant proxy system|none|ADDRESS</source>
        <translation>Choisissez-en un à nouveau&#xa0;: evergrant proxy system|none|ADDRESS</translation>
    </message>
    <message>
        <source>That of the system.</source>
        <translation>Celui du système.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>%1, but not for %2.</source>
        <translation>%1, sauf pour %2.</translation>
    </message>
    <message>
        <source>Unlock it: press “%1” in the window, or sign in to the desktop.</source>
        <translation>Déverrouillez-le&#xa0;: cliquez sur «&#xa0;%1&#xa0;» dans la fenêtre, ou ouvrez une session sur le bureau.</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>The settings of the local endpoint are damaged: “%1” is wrong.</source>
        <translation>Les paramètres du point d&apos;accès local sont endommagés&#xa0;: «&#xa0;%1&#xa0;» est incorrect.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>how the application proves itself</source>
        <translation>la façon dont l&apos;application prouve son identité</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>les autorisations</translation>
    </message>
    <message>
        <source>how long a token is good</source>
        <translation>la durée de validité d&apos;un jeton</translation>
    </message>
    <message>
        <source>when the sign-in ends</source>
        <translation>la fin de l&apos;identification</translation>
    </message>
    <message>
        <source>what a renewal does</source>
        <translation>l&apos;effet d&apos;un renouvellement</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>les paramètres</translation>
    </message>
    <message>
        <source>what is sent with a request</source>
        <translation>ce qui est envoyé avec une requête</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>how long a secret is good</source>
        <translation>la durée de validité d&apos;un secret</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>les adresses</translation>
    </message>
    <message>
        <source>what error messages mean</source>
        <translation>la signification des messages d&apos;erreur</translation>
    </message>
    <message>
        <source>ways to sign in</source>
        <translation>les modes d&apos;identification</translation>
    </message>
    <message>
        <source>what the sign-in tells</source>
        <translation>ce que l&apos;identification indique</translation>
    </message>
    <message>
        <source>the call that checks an access</source>
        <translation>l&apos;appel qui vérifie un accès</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>les limites</translation>
    </message>
    <message>
        <source>where the browser comes back to</source>
        <translation>l&apos;endroit où le navigateur revient</translation>
    </message>
    <message>
        <source>steps in the portal</source>
        <translation>les étapes dans le portail</translation>
    </message>
</context>
<context>
    <name>GeneralHelp</name>
    <message>
        <source>Profile folder (default: $EVERGRANT_PROFILE, else ~/.local/share/evergrant)</source>
        <translation>Dossier du profil (par défaut&#xa0;: $EVERGRANT_PROFILE, sinon ~/.local/share/evergrant)</translation>
    </message>
    <message>
        <source>What a command does, with its options; without one this list</source>
        <translation>Ce que fait une commande, avec ses options&#xa0;; sans commande, cette liste</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>mauvais usage</translation>
    </message>
    <message>
        <source>a person must act: &quot;evergrant authorize NAME&quot;, or the window</source>
        <translation>quelqu&apos;un doit agir&#xa0;: «&#xa0;evergrant authorize NAME&#xa0;» ou la fenêtre</translation>
    </message>
    <message>
        <source>temporarily impossible (network or provider): try again later</source>
        <translation>impossible pour l&apos;instant (réseau ou fournisseur)&#xa0;: réessayez plus tard</translation>
    </message>
    <message>
        <source>keyring locked or not there</source>
        <translation>trousseau verrouillé ou absent</translation>
    </message>
    <message>
        <source>no such connection</source>
        <translation>connexion inexistante</translation>
    </message>
    <message>
        <source>&quot;run&quot; did not start its command, because there was no token</source>
        <translation>«&#xa0;run&#xa0;» n&apos;a pas lancé sa commande, faute de jeton</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
</context>
<context>
    <name>GrantTexts</name>
    <message>
        <source>A person signs in once, on a phone or another computer (with a code)</source>
        <translation>S&apos;identifier une fois sur un autre appareil (avec un code)</translation>
    </message>
    <message>
        <source>No person: the application itself (client secret or certificate)</source>
        <translation>Aucune personne&#xa0;: l&apos;application elle-même (secret client ou certificat)</translation>
    </message>
    <message>
        <source>No person: a service account (key file)</source>
        <translation>Aucune personne&#xa0;: un compte de service (fichier de clé)</translation>
    </message>
    <message>
        <source>No person: an API key</source>
        <translation>Aucune personne&#xa0;: une clé d&apos;API</translation>
    </message>
    <message>
        <source>A person signs in once, in the browser on this computer</source>
        <translation>S&apos;identifier une fois dans le navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>a person, with a code</source>
        <translation>une personne, avec un code</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>l&apos;application elle-même</translation>
    </message>
    <message>
        <source>a service account</source>
        <translation>un compte de service</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>une clé d&apos;API</translation>
    </message>
    <message>
        <source>a person, in the browser</source>
        <translation>une personne, dans le navigateur</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Checked %1: works.</source>
        <translation>Vérifié %1&#xa0;: fonctionne.</translation>
    </message>
    <message>
        <source>Checked %1: works, account “%2”.</source>
        <translation>Vérifié %1&#xa0;: fonctionne, compte «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Checked %1: %2</source>
        <translation>Vérifié %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing was found out.</source>
        <translation>rien n&apos;a pu être constaté.</translation>
    </message>
</context>
<context>
    <name>HandoverNotes</name>
    <message>
        <source>For the handover sheet: what it is for; empty takes it back</source>
        <translation>Pour la fiche de transmission&#xa0;: à quoi elle sert&#xa0;; vide pour l&apos;effacer</translation>
    </message>
    <message>
        <source>The same: what breaks without it</source>
        <translation>De même&#xa0;: ce qui ne marche plus sans elle</translation>
    </message>
    <message>
        <source>The same: who can repair it, and how to reach them</source>
        <translation>De même&#xa0;: qui peut la réparer, et comment joindre cette personne</translation>
    </message>
    <message>
        <source>The same: the second person who can</source>
        <translation>De même&#xa0;: la deuxième personne qui le peut</translation>
    </message>
    <message>
        <source>The same: after so many days without an answer the second person takes over; 3 unless set</source>
        <translation>De même&#xa0;: après ce nombre de jours sans réponse, la deuxième personne prend le relais&#xa0;; 3 par défaut</translation>
    </message>
    <message>
        <source>The same: what else should be known, such as where the password is kept; no passwords</source>
        <translation>De même&#xa0;: ce qu&apos;il faut savoir d&apos;autre, par exemple où est conservé le mot de passe&#xa0;; pas de mots de passe</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>Send the consumer&apos;s key as “Authorization: Bearer KEY”. evergrant endpoint key add makes one.</source>
        <translation>Envoyez la clé du consommateur sous la forme «&#xa0;Authorization: Bearer KEY&#xa0;». evergrant endpoint key add en crée une.</translation>
    </message>
    <message>
        <source>This consumer may ask for no connection of this name. evergrant endpoint key list shows for which.</source>
        <translation>Ce consommateur ne peut demander aucune connexion de ce nom. evergrant endpoint key list affiche celles qui lui sont permises.</translation>
    </message>
    <message>
        <source>min_valid wants a number of seconds.</source>
        <translation>min_valid attend un nombre de secondes.</translation>
    </message>
    <message>
        <source>%1 is not a connection to Microsoft.</source>
        <translation>%1 n&apos;est pas une connexion à Microsoft.</translation>
    </message>
    <message>
        <source>The background worker is ending.</source>
        <translation>Le service d&apos;arrière-plan s&apos;arrête.</translation>
    </message>
    <message>
        <source>There is no consumer “%1”. evergrant endpoint key list shows all.</source>
        <translation>Il n&apos;y a pas de consommateur «&#xa0;%1&#xa0;». evergrant endpoint key list les affiche tous.</translation>
    </message>
    <message>
        <source>The page is one of the local endpoint, which is off. Turn it on: evergrant endpoint enable</source>
        <translation>La page fait partie du point d&apos;accès local, qui est désactivé. Activez-le&#xa0;: evergrant endpoint enable</translation>
    </message>
</context>
<context>
    <name>JobRun</name>
    <message>
        <source>It succeeded.</source>
        <translation>Elle a réussi.</translation>
    </message>
    <message>
        <source>%1 was ended by signal %2.</source>
        <translation>%1 a été arrêté par le signal %2.</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2.</source>
        <translation>%1 s&apos;est terminé avec le code de sortie %2.</translation>
    </message>
    <message>
        <source>%1 did not end within %2 and was stopped.</source>
        <translation>%1 ne s&apos;est pas terminé en %2 et a été arrêté.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Correct its name, its permissions or --dir.</source>
        <translation>%1 ne peut pas être démarré. Corrigez son nom, ses permissions ou --dir.</translation>
    </message>
    <message>
        <source>It was not started, because there was no token.</source>
        <translation>Elle n&apos;a pas été démarrée, faute de jeton.</translation>
    </message>
    <message>
        <source>It was due while the run before was not over.</source>
        <translation>Elle devait démarrer alors que l&apos;exécution précédente n&apos;était pas terminée.</translation>
    </message>
    <message>
        <source>It was due %1 times while the run before was not over.</source>
        <translation>Elle devait démarrer %1 fois alors que l&apos;exécution précédente n&apos;était pas terminée.</translation>
    </message>
    <message>
        <source>The background worker ended before it was over.</source>
        <translation>Le service d&apos;arrière-plan s&apos;est arrêté avant la fin.</translation>
    </message>
    <message>
        <source>It was the token: %1 is refused. %2</source>
        <translation>C&apos;était le jeton&#xa0;: %1 est refusé. %2</translation>
    </message>
    <message>
        <source>Whether it was the token of %1 is not known. %2</source>
        <translation>On ne sait pas si le jeton de %1 en était la cause. %2</translation>
    </message>
    <message>
        <source>It was not the token, which works.</source>
        <translation>Ce n&apos;était pas le jeton, qui fonctionne.</translation>
    </message>
</context>
<context>
    <name>JobSchedule</name>
    <message>
        <source>The time zone “%1” is not known. Use a name such as Europe/Berlin, as timedatectl lists them.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» est inconnu. Utilisez un nom tel que Europe/Berlin, comme ceux que liste timedatectl.</translation>
    </message>
</context>
<context>
    <name>JobSettings</name>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation>Indiquez le programme à exécuter, après «&#xa0;--&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” depends on the current folder. Give the whole path of the program.</source>
        <translation>«&#xa0;%1&#xa0;» dépend du dossier actuel. Indiquez le chemin complet du programme.</translation>
    </message>
    <message>
        <source>The command is longer than %1 characters. Put it into a script.</source>
        <translation>La commande dépasse %1 caractères. Placez-la dans un script.</translation>
    </message>
    <message>
        <source>A word of the command holds a null character.</source>
        <translation>Un mot de la commande contient un caractère nul.</translation>
    </message>
    <message>
        <source>--time-zone is of use with --schedule only.</source>
        <translation>--time-zone n&apos;est utile qu&apos;avec --schedule.</translation>
    </message>
    <message>
        <source>--timeout takes one second to seven days.</source>
        <translation>--timeout accepte d&apos;une seconde à sept jours.</translation>
    </message>
    <message>
        <source>--retry takes 0 to %1.</source>
        <translation>--retry accepte 0 à %1.</translation>
    </message>
    <message>
        <source>“%1” is no time for --timeout. Use a time such as 90s, 10m, 1h or 2d, at most 7d.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une durée pour --timeout. Utilisez une durée telle que 90s, 10m, 1h ou 2d, au plus 7d.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a job. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;une tâche. Utilisez 1 à 64 des caractères a-z, 0-9, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Name the connections whose tokens the job gets, with --with.</source>
        <translation>Indiquez avec --with les connexions dont la tâche reçoit les jetons.</translation>
    </message>
    <message>
        <source>A job has at most %1 connections.</source>
        <translation>Une tâche a au plus %1 connexions.</translation>
    </message>
    <message>
        <source>“%1” depends on the current folder. Give the whole path.</source>
        <translation>«&#xa0;%1&#xa0;» dépend du dossier actuel. Indiquez le chemin complet.</translation>
    </message>
    <message>
        <source>The stored settings of the job “%1” are damaged: %2</source>
        <translation>Les paramètres enregistrés de la tâche «&#xa0;%1&#xa0;» sont endommagés&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>Last run %1: %2</source>
        <translation>Dernière exécution (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Next run %1.</source>
        <translation>Prochaine exécution&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Runs after the next renewal.</source>
        <translation>S&apos;exécute après le prochain renouvellement.</translation>
    </message>
    <message>
        <source>Runs when it is asked to.</source>
        <translation>S&apos;exécute à la demande.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Suspendue.</translation>
    </message>
</context>
<context>
    <name>JobTexts</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>the last run failed</source>
        <translation>la dernière exécution a échoué</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>waits for its time</source>
        <translation>attend son heure</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>Jamais exécutée</translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation>Dernière exécution (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En cours depuis %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Suspendue · %1</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <translation>%1 · prochaine&#xa0;: %2</translation>
    </message>
    <message>
        <source>Running since %1.</source>
        <translation>En cours depuis %1.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>La dernière exécution a échoué.</translation>
    </message>
    <message>
        <source>Paused. It runs only when you start it.</source>
        <translation>Suspendue. Elle ne s&apos;exécute que si vous la démarrez.</translation>
    </message>
    <message>
        <source>The last run succeeded.</source>
        <translation>La dernière exécution a réussi.</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Elle n&apos;a encore jamais été exécutée.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a time zone</comment>
        <translation>%1, fuseau %2</translation>
    </message>
    <message>
        <source>After each renewal of its tokens</source>
        <translation>Après chaque renouvellement de ses jetons</translation>
    </message>
    <message>
        <source>after each renewal of its tokens</source>
        <translation>après chaque renouvellement de ses jetons</translation>
    </message>
    <message>
        <source>Only when somebody starts it</source>
        <translation>Seulement si quelqu&apos;un la démarre</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, et </translation>
    </message>
    <message>
        <source>none while it is paused</source>
        <translation>aucune tant qu&apos;elle est suspendue</translation>
    </message>
    <message>
        <source>after the next renewal</source>
        <translation>après le prochain renouvellement</translation>
    </message>
    <message>
        <source>when somebody starts it</source>
        <translation>quand quelqu&apos;un la démarre</translation>
    </message>
    <message>
        <source>none: its connections were removed</source>
        <translation>aucune&#xa0;: ses connexions ont été supprimées</translation>
    </message>
    <message>
        <source>%1 for a run</source>
        <comment>a duration</comment>
        <translation>%1 par exécution</translation>
    </message>
    <message>
        <source>%1; one further try after a failure</source>
        <translation>%1&#xa0;; un autre essai après un échec</translation>
    </message>
    <message>
        <source>%1; up to %2 further tries after a failure</source>
        <translation>%1&#xa0;; jusqu&apos;à %2 autres essais après un échec</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planification</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renouvellement</translation>
    </message>
    <message>
        <source>missed time</source>
        <translation>horaire manqué</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>trop longue</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>n&apos;a pas pu démarrer</translation>
    </message>
    <message>
        <source>had no token</source>
        <translation>sans jeton</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>failed, signal %1</source>
        <translation>échec, signal %1</translation>
    </message>
    <message>
        <source>failed, exit code %1</source>
        <translation>échec, code de sortie %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>moins de 1 s</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <comment>a connection, and which of its tokens</comment>
        <translation>%1 nº %2</translation>
    </message>
    <message>
        <source>The sync job “%1” does not run any more, and its history goes with it. Its program stays where it is, and so do the connections.</source>
        <translation>La tâche de synchronisation «&#xa0;%1&#xa0;» ne s&apos;exécute plus, et son historique disparaît avec elle. Son programme reste où il est, de même que les connexions.</translation>
    </message>
    <message>
        <source>Access tokens of</source>
        <translation>Jetons d&apos;accès de</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Autres essais</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Exécution</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>A connection of the job was removed.</source>
        <translation>Une connexion de la tâche a été supprimée.</translation>
    </message>
    <message>
        <source>One of its connections was removed. Add the job again with other connections.</source>
        <translation>L&apos;une de ses connexions a été supprimée. Ajoutez à nouveau la tâche avec d&apos;autres connexions.</translation>
    </message>
    <message>
        <source>The job %1 has not run yet.</source>
        <translation>La tâche %1 n&apos;a encore jamais été exécutée.</translation>
    </message>
    <message>
        <source>The job %1 has no run %2.</source>
        <translation>La tâche %1 n&apos;a pas d&apos;exécution %2.</translation>
    </message>
    <message>
        <source>The background worker is ending.</source>
        <translation>Le service d&apos;arrière-plan s&apos;arrête.</translation>
    </message>
    <message>
        <source>There is no job “%1”. See them all with &quot;evergrant job list&quot;.</source>
        <translation>Il n&apos;y a pas de tâche «&#xa0;%1&#xa0;». Affichez-les toutes avec &quot;evergrant job list&quot;.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or correct --dir.</source>
        <translation>Il n&apos;y a pas de dossier %1. Créez-le, ou corrigez --dir.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name, or remove it first.</source>
        <translation>Il existe déjà une tâche «&#xa0;%1&#xa0;». Choisissez un autre nom, ou supprimez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>There are at most %1 jobs. Remove one first.</source>
        <translation>Il y a au plus %1 tâches. Supprimez-en une d&apos;abord.</translation>
    </message>
    <message>
        <source>The job %1 was added.</source>
        <translation>La tâche %1 a été ajoutée.</translation>
    </message>
    <message>
        <source>The job %1 has other settings.</source>
        <translation>Les paramètres de la tâche %1 ont été modifiés.</translation>
    </message>
    <message>
        <source>The job %1 was paused.</source>
        <translation>La tâche %1 a été suspendue.</translation>
    </message>
    <message>
        <source>The job %1 was resumed.</source>
        <translation>La tâche %1 a repris.</translation>
    </message>
    <message>
        <source>The job %1 is running. Wait until it is over.</source>
        <translation>La tâche %1 est en cours. Attendez qu&apos;elle soit terminée.</translation>
    </message>
    <message>
        <source>The job %1 was removed.</source>
        <translation>La tâche %1 a été supprimée.</translation>
    </message>
    <message>
        <source>The job %1 was interrupted: the background worker ended before it was over.</source>
        <translation>La tâche %1 a été interrompue&#xa0;: le service d&apos;arrière-plan s&apos;est arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Does not run by itself, because %1 was moved away.</source>
        <translation>Ne s&apos;exécute pas automatiquement, car %1 a été déplacée.</translation>
    </message>
    <message numerus="yes">
        <source>The job %1 makes up for %n time(s) that were missed.</source>
        <translation>
            <numerusform>La tâche %1 rattrape %n horaire manqué.</numerusform>
            <numerusform>La tâche %1 rattrape %n horaires manqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job %1 was started.</source>
        <translation>La tâche %1 a été démarrée.</translation>
    </message>
    <message>
        <source>The job %1 succeeded.</source>
        <translation>La tâche %1 a réussi.</translation>
    </message>
    <message>
        <source>The job %1 failed. %2</source>
        <translation>La tâche %1 a échoué. %2</translation>
    </message>
    <message>
        <source>The job %1 was skipped: the run before is not over.</source>
        <translation>La tâche %1 a été ignorée&#xa0;: l&apos;exécution précédente n&apos;est pas terminée.</translation>
    </message>
</context>
<context>
    <name>LocalhostName</name>
    <message>
        <source>This computer does not resolve the name localhost, so the browser may not come back after the sign-in. Add the line “127.0.0.1 localhost” to /etc/hosts.</source>
        <translation>Cet ordinateur ne résout pas le nom localhost&#xa0;; le navigateur risque donc de ne pas revenir après l&apos;identification. Ajoutez la ligne «&#xa0;127.0.0.1 localhost&#xa0;» à /etc/hosts.</translation>
    </message>
</context>
<context>
    <name>MetricsTarget</name>
    <message>
        <source>“%1” is not a kind of metrics. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de métriques. Utilisez l&apos;un des suivants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a metrics file. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l&apos;identifiant d&apos;un fichier de métriques. Utilisez 1 à 64 des caractères a-z, 0-9, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“%1” is no path for --path. Give the whole path, beginning with “/”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chemin pour --path. Indiquez le chemin complet, commençant par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>node_exporter reads only files that end with .prom. Name the file so, for example evergrant.prom.</source>
        <translation>node_exporter ne lit que les fichiers dont le nom se termine par .prom. Nommez le fichier ainsi, par exemple evergrant.prom.</translation>
    </message>
    <message>
        <source>The name of the file must begin with the age in seconds after which Checkmk ignores it. Name it for example 300_evergrant.</source>
        <translation>Le nom du fichier doit commencer par l&apos;âge en secondes à partir duquel Checkmk l&apos;ignore. Nommez-le par exemple 300_evergrant.</translation>
    </message>
    <message>
        <source>The settings of the metrics files are damaged. Add them again: evergrant metrics add</source>
        <translation>Les paramètres des fichiers de métriques sont endommagés. Ajoutez-les à nouveau&#xa0;: evergrant metrics add</translation>
    </message>
</context>
<context>
    <name>OptionLabels</name>
    <message>
        <source>“%1”</source>
        <comment>a field</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Any API behind an Auth0 tenant.</source>
        <translation>N&apos;importe quelle API derrière un tenant Auth0.</translation>
    </message>
    <message>
        <source>Somebody signs in once, in a browser on this computer.</source>
        <translation>Quelqu&apos;un s&apos;identifie une fois, dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>know who signed in</source>
        <translation>savoir qui s&apos;est identifié</translation>
    </message>
    <message>
        <source>see the name</source>
        <translation>voir le nom</translation>
    </message>
    <message>
        <source>see the e-mail address</source>
        <translation>voir l&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>stay connected when nobody is there</source>
        <translation>rester connecté quand personne n&apos;est là</translation>
    </message>
    <message>
        <source>The refresh token was used before, has ended, or was withdrawn.</source>
        <translation>Le jeton d&apos;actualisation a déjà été utilisé, a expiré ou a été retiré.</translation>
    </message>
    <message>
        <source>The client secret is wrong, or the application may not use this API.</source>
        <translation>Le secret client est faux, ou l&apos;application n&apos;a pas le droit d&apos;utiliser cette API.</translation>
    </message>
    <message>
        <source>Too many requests answer 429; x-ratelimit headers tell what is left.</source>
        <translation>Trop de requêtes donnent la réponse 429&#xa0;; les en-têtes x-ratelimit disent combien il en reste.</translation>
    </message>
    <message>
        <source>At most 200 sign-ins of one user live with one application; the oldest ends.</source>
        <translation>Au plus 200 identifications d&apos;un utilisateur coexistent avec une application&#xa0;; la plus ancienne se termine.</translation>
    </message>
    <message>
        <source>In the dashboard open **Applications**, press **Create Application** and choose **Regular Web Application**, or **Native** for one without a secret.</source>
        <translation>Dans le tableau de bord, ouvrez «&#xa0;**Applications**&#xa0;», appuyez sur «&#xa0;**Create Application**&#xa0;» et choisissez «&#xa0;**Regular Web Application**&#xa0;», ou «&#xa0;**Native**&#xa0;» pour une application sans secret.</translation>
    </message>
    <message>
        <source>As allowed callback URL enter exactly {redirect_uri}.</source>
        <translation>Comme URL de rappel autorisée («&#xa0;allowed callback URL&#xa0;»), saisissez exactement {redirect_uri}.</translation>
    </message>
    <message>
        <source>Under **Settings**, **Refresh Token Expiration** choose how long a sign-in lives. It does not grow longer with rotation: after the maximum somebody has to sign in again.</source>
        <translation>Sous «&#xa0;**Settings**&#xa0;», «&#xa0;**Refresh Token Expiration**&#xa0;», choisissez combien de temps dure une identification. La rotation ne la prolonge pas&#xa0;: après le maximum, quelqu&apos;un doit s&apos;identifier de nouveau.</translation>
    </message>
    <message>
        <source>Open **APIs**, your API, and switch on **Allow Offline Access**. Without it the scope offline_access has no effect. Give its identifier as the setting **audience**.</source>
        <translation>Ouvrez «&#xa0;**APIs**&#xa0;», votre API, et activez «&#xa0;**Allow Offline Access**&#xa0;». Sans cela, le scope offline_access n&apos;a pas d&apos;effet. Indiquez son identifiant comme paramètre **audience**.</translation>
    </message>
    <message>
        <source>Under **Advanced Settings**, **Grant Types** tick **Refresh Token**. Copy the **client ID** and the **client secret**, and give the tenant&apos;s address, such as acme.eu.auth0.com, as the setting **domain**.</source>
        <translation>Sous «&#xa0;**Advanced Settings**&#xa0;», «&#xa0;**Grant Types**&#xa0;», cochez «&#xa0;**Refresh Token**&#xa0;». Copiez l&apos;**ID client** et le **secret client**, et indiquez l&apos;adresse du tenant, comme acme.eu.auth0.com, comme paramètre **domain**.</translation>
    </message>
    <message>
        <source>The limits of 30 days are Auth0&apos;s defaults. If the application does not rotate, give --set refresh_policy=never-rotates.</source>
        <translation>Les limites de 30 jours sont les valeurs par défaut d&apos;Auth0. Si l&apos;application n&apos;utilise pas la rotation, indiquez --set refresh_policy=never-rotates.</translation>
    </message>
    <message>
        <source>For a computer without a browser: somebody enters a code elsewhere.</source>
        <translation>Pour un ordinateur sans navigateur&#xa0;: quelqu&apos;un saisit un code ailleurs.</translation>
    </message>
    <message>
        <source>In the dashboard open **Applications**, press **Create Application** and choose **Native**.</source>
        <translation>Dans le tableau de bord, ouvrez «&#xa0;**Applications**&#xa0;», appuyez sur «&#xa0;**Create Application**&#xa0;» et choisissez «&#xa0;**Native**&#xa0;».</translation>
    </message>
    <message>
        <source>Under **Advanced Settings**, **Grant Types** tick **Device Code** and **Refresh Token**.</source>
        <translation>Sous «&#xa0;**Advanced Settings**&#xa0;», «&#xa0;**Grant Types**&#xa0;», cochez «&#xa0;**Device Code**&#xa0;» et «&#xa0;**Refresh Token**&#xa0;».</translation>
    </message>
    <message>
        <source>Open **APIs**, your API, and switch on **Allow Offline Access**. Give its identifier as the setting **audience**.</source>
        <translation>Ouvrez «&#xa0;**APIs**&#xa0;», votre API, et activez «&#xa0;**Allow Offline Access**&#xa0;». Indiquez son identifiant comme paramètre **audience**.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, and give the tenant&apos;s address as the setting **domain**.</source>
        <translation>Copiez l&apos;**ID client**, et indiquez l&apos;adresse du tenant comme paramètre **domain**.</translation>
    </message>
    <message>
        <source>When Evergrant shows a code, open the page it names in any browser and enter the code.</source>
        <translation>Quand Evergrant montre un code, ouvrez la page qu&apos;il nomme dans n&apos;importe quel navigateur et saisissez le code.</translation>
    </message>
    <message>
        <source>A service acts for itself; nobody signs in.</source>
        <translation>Un service agit pour lui-même&#xa0;; personne ne s&apos;identifie.</translation>
    </message>
    <message>
        <source>In the dashboard open **Applications**, press **Create Application** and choose **Machine to Machine**.</source>
        <translation>Dans le tableau de bord, ouvrez «&#xa0;**Applications**&#xa0;», appuyez sur «&#xa0;**Create Application**&#xa0;» et choisissez «&#xa0;**Machine to Machine**&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the API and the permissions that it may use.</source>
        <translation>Choisissez l&apos;API et les autorisations qu&apos;elle peut utiliser.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**, give the tenant&apos;s address as the setting **domain** and the identifier of the API as the setting **audience**.</source>
        <translation>Copiez l&apos;**ID client** et le **secret client**, indiquez l&apos;adresse du tenant comme paramètre **domain** et l&apos;identifiant de l&apos;API comme paramètre **audience**.</translation>
    </message>
    <message>
        <source>Auth0 counts the tokens that are given out in this way; each plan has its number for a month.</source>
        <translation>Auth0 compte les jetons délivrés de cette façon&#xa0;; chaque formule en prévoit un nombre par mois.</translation>
    </message>
    <message>
        <source>E-mail marketing: contacts, lists and campaigns (V3 API).</source>
        <translation>Marketing par e-mail&#xa0;: contacts, listes et campagnes (API V3).</translation>
    </message>
    <message>
        <source>The usual one: somebody signs in once, in a browser on this computer.</source>
        <translation>La façon habituelle&#xa0;: quelqu&apos;un s&apos;identifie une fois, dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>see the account&apos;s name and settings</source>
        <translation>voir le nom et les paramètres du compte</translation>
    </message>
    <message>
        <source>change the account&apos;s settings</source>
        <translation>modifier les paramètres du compte</translation>
    </message>
    <message>
        <source>see and change contacts and lists</source>
        <translation>voir et modifier les contacts et les listes</translation>
    </message>
    <message>
        <source>see, make and send campaigns</source>
        <translation>voir, créer et envoyer des campagnes</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one, was not used for 180 days, or was withdrawn.</source>
        <translation>Le jeton d&apos;actualisation a été remplacé par un plus récent, n&apos;a pas été utilisé pendant 180 jours ou a été retiré.</translation>
    </message>
    <message>
        <source>The client secret is wrong. A newly generated secret makes the one before it invalid.</source>
        <translation>Le secret client est faux. Un secret nouvellement généré rend le précédent non valable.</translation>
    </message>
    <message>
        <source>The application has used up its calls for today; the count begins anew at midnight UTC.</source>
        <translation>L&apos;application a épuisé ses appels pour aujourd&apos;hui&#xa0;; le compte repart à minuit UTC.</translation>
    </message>
    <message>
        <source>10,000 calls a day for each API key, whatever the number of accounts; the count begins anew at midnight UTC.</source>
        <translation>10&#xa0;000 appels par jour pour chaque clé d&apos;API, quel que soit le nombre de comptes&#xa0;; le compte repart à minuit UTC.</translation>
    </message>
    <message>
        <source>4 calls a second for each API key.</source>
        <translation>4 appels par seconde pour chaque clé d&apos;API.</translation>
    </message>
    <message>
        <source>The answers do not say how many are left, or how long to wait.</source>
        <translation>Les réponses ne disent pas combien il en reste, ni combien de temps attendre.</translation>
    </message>
    <message>
        <source>In the developer portal press **My Applications** and sign in **with the account you want to connect**. A new application is private to the user who created it: nobody else can authorize it.</source>
        <translation>Dans le portail des développeurs, appuyez sur «&#xa0;**My Applications**&#xa0;» et identifiez-vous **avec le compte que vous voulez connecter**. Une nouvelle application est réservée à l&apos;utilisateur qui l&apos;a créée&#xa0;: personne d&apos;autre ne peut l&apos;autoriser.</translation>
    </message>
    <message>
        <source>Press **New Application** and choose **Authorization Code Flow and Implicit Flow**, then **Long Lived Refresh Tokens**. They survive a lost reply, and Constant Contact&apos;s own moderators say that they avoid most of the cases in which somebody has to sign in again. Rotating tokens work, too.</source>
        <translation>Appuyez sur «&#xa0;**New Application**&#xa0;» et choisissez «&#xa0;**Authorization Code Flow and Implicit Flow**&#xa0;», puis «&#xa0;**Long Lived Refresh Tokens**&#xa0;». Ils survivent à une réponse perdue, et les modérateurs de Constant Contact eux-mêmes disent qu&apos;ils évitent la plupart des cas où quelqu&apos;un doit s&apos;identifier de nouveau. Les jetons à rotation fonctionnent aussi.</translation>
    </message>
    <message>
        <source>As redirect URI enter exactly {redirect_uri} and save.</source>
        <translation>Comme URI de redirection, saisissez exactement {redirect_uri} et enregistrez.</translation>
    </message>
    <message>
        <source>Copy the **API key**, then press **Generate Secret** and copy the secret. The portal shows it only once, and a new secret makes the old one invalid.</source>
        <translation>Copiez la **clé d&apos;API**, puis appuyez sur «&#xa0;**Generate Secret**&#xa0;» et copiez le secret. Le portail ne le montre qu&apos;une fois, et un nouveau secret rend l&apos;ancien non valable.</translation>
    </message>
    <message>
        <source>Evergrant asks for account_read and contact_data. Give other scopes, such as campaign_data or account_update, if your integration needs them. A second application of the type Device makes a good spare: losing one does not take the other along.</source>
        <translation>Evergrant demande account_read et contact_data. Indiquez d&apos;autres scopes, comme campaign_data ou account_update, si votre intégration en a besoin. Une seconde application du type Device fait une bonne clé de secours&#xa0;: perdre l&apos;une n&apos;entraîne pas la perte de l&apos;autre.</translation>
    </message>
    <message>
        <source>For a computer without a browser, and for a spare: somebody enters a code elsewhere.</source>
        <translation>Pour un ordinateur sans navigateur, et pour une clé de secours&#xa0;: quelqu&apos;un saisit un code ailleurs.</translation>
    </message>
    <message>
        <source>Press **New Application** and choose **Device** as its type, then **Long Lived Refresh Tokens**. This type has no secret and no redirect URI.</source>
        <translation>Appuyez sur «&#xa0;**New Application**&#xa0;» et choisissez le type «&#xa0;**Device**&#xa0;», puis «&#xa0;**Long Lived Refresh Tokens**&#xa0;». Ce type n&apos;a ni secret ni URI de redirection.</translation>
    </message>
    <message>
        <source>Copy the **API key**.</source>
        <translation>Copiez la **clé d&apos;API**.</translation>
    </message>
    <message>
        <source>When Evergrant shows a code, open the page it names in any browser, sign in with the same account and enter the code.</source>
        <translation>Quand Evergrant montre un code, ouvrez la page qu&apos;il nomme dans n&apos;importe quel navigateur, identifiez-vous avec le même compte et saisissez le code.</translation>
    </message>
    <message>
        <source>An application of this type is a good spare for a connection that signs in with a browser: give its API key at authorize --spare.</source>
        <translation>Une application de ce type fait une bonne clé de secours pour une connexion autorisée avec un navigateur&#xa0;: donnez sa clé d&apos;API à authorize --spare.</translation>
    </message>
    <message>
        <source>Files and folders.</source>
        <translation>Fichiers et dossiers.</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>Clé d&apos;application (App key)</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Secret d&apos;application (App secret)</translation>
    </message>
    <message>
        <source>see the account&apos;s name</source>
        <translation>voir le nom du compte</translation>
    </message>
    <message>
        <source>see names of files and folders</source>
        <translation>voir les noms des fichiers et des dossiers</translation>
    </message>
    <message>
        <source>change names and properties of files and folders</source>
        <translation>modifier les noms et les propriétés des fichiers et des dossiers</translation>
    </message>
    <message>
        <source>read files</source>
        <translation>lire les fichiers</translation>
    </message>
    <message>
        <source>write files</source>
        <translation>écrire des fichiers</translation>
    </message>
    <message>
        <source>see what is shared</source>
        <translation>voir ce qui est partagé</translation>
    </message>
    <message>
        <source>share</source>
        <translation>partager</translation>
    </message>
    <message>
        <source>The app was disconnected in the account, or the sign-in was withdrawn.</source>
        <translation>L&apos;application a été déconnectée dans le compte, ou l&apos;identification a été retirée.</translation>
    </message>
    <message>
        <source>The app key is wrong.</source>
        <translation>La clé d&apos;application est fausse.</translation>
    </message>
    <message>
        <source>Too many calls of one user answer 429; Retry-After says how long to wait.</source>
        <translation>Trop d&apos;appels d&apos;un utilisateur donnent la réponse 429&#xa0;; Retry-After dit combien de temps attendre.</translation>
    </message>
    <message>
        <source>In the App Console press **Create app**, choose **Scoped access** and whether it sees one folder or everything.</source>
        <translation>Dans l&apos;App Console, appuyez sur «&#xa0;**Create app**&#xa0;», choisissez «&#xa0;**Scoped access**&#xa0;» et si l&apos;application voit un seul dossier ou tout.</translation>
    </message>
    <message>
        <source>Under **Permissions** tick the scopes that you need and press **Submit**. What is ticked after the sign-in counts only for the next one.</source>
        <translation>Sous «&#xa0;**Permissions**&#xa0;», cochez les scopes dont vous avez besoin et appuyez sur «&#xa0;**Submit**&#xa0;». Ce qui est coché après l&apos;identification ne compte que pour la suivante.</translation>
    </message>
    <message>
        <source>Under **Settings** add exactly {redirect_uri} to the redirect URIs.</source>
        <translation>Sous «&#xa0;**Settings**&#xa0;», ajoutez exactement {redirect_uri} aux URI de redirection.</translation>
    </message>
    <message>
        <source>Copy the **app key**. The **app secret** is not needed.</source>
        <translation>Copiez l&apos;«&#xa0;**App key**&#xa0;» (clé d&apos;application). L&apos;«&#xa0;**App secret**&#xa0;» n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>An app in development takes at most 500 users, and from the fiftieth on it has to be reviewed.</source>
        <translation>Une application en développement accepte au plus 500 utilisateurs, et doit être examinée à partir du cinquantième.</translation>
    </message>
    <message>
        <source>Repositories, issues and actions, through a GitHub App.</source>
        <translation>Dépôts, tickets et actions, à travers une GitHub App.</translation>
    </message>
    <message>
        <source>The usual one: somebody enters a code at github.com. It needs no secret.</source>
        <translation>La façon habituelle&#xa0;: quelqu&apos;un saisit un code sur github.com. Aucun secret n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>The refresh token was used before, was not used for six months, or was withdrawn.</source>
        <translation>Le jeton d&apos;actualisation a déjà été utilisé, n&apos;a pas été utilisé pendant six mois ou a été retiré.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong.</source>
        <translation>L&apos;ID client ou le secret client est faux.</translation>
    </message>
    <message>
        <source>The redirect URI is not the one of the application.</source>
        <translation>L&apos;URI de redirection n&apos;est pas celle de l&apos;application.</translation>
    </message>
    <message>
        <source>The code of this sign-in was used or is too old.</source>
        <translation>Le code de cette identification a été utilisé ou est trop ancien.</translation>
    </message>
    <message>
        <source>The device flow is not switched on in the application.</source>
        <translation>L&apos;identification par appareil («&#xa0;Device Flow&#xa0;») n&apos;est pas activée dans l&apos;application.</translation>
    </message>
    <message>
        <source>The account has no confirmed e-mail address.</source>
        <translation>Le compte n&apos;a pas d&apos;adresse e-mail confirmée.</translation>
    </message>
    <message>
        <source>5,000 calls an hour for each user; x-ratelimit headers tell what is left, retry-after how long to wait.</source>
        <translation>5&#xa0;000 appels par heure pour chaque utilisateur&#xa0;; les en-têtes x-ratelimit disent combien il en reste, retry-after combien de temps attendre.</translation>
    </message>
    <message>
        <source>Under **Settings**, **Developer settings**, **GitHub Apps** press **New GitHub App** and choose its permissions.</source>
        <translation>Sous «&#xa0;**Settings**&#xa0;», «&#xa0;**Developer settings**&#xa0;», «&#xa0;**GitHub Apps**&#xa0;», appuyez sur «&#xa0;**New GitHub App**&#xa0;» et choisissez ses autorisations.</translation>
    </message>
    <message>
        <source>Tick **Enable Device Flow**, leave **Expire user authorization tokens** ticked, and switch off the webhook.</source>
        <translation>Cochez «&#xa0;**Enable Device Flow**&#xa0;», laissez «&#xa0;**Expire user authorization tokens**&#xa0;» coché, et désactivez le webhook.</translation>
    </message>
    <message>
        <source>Copy the **client ID**. A secret is not needed on this way.</source>
        <translation>Copiez l&apos;**ID client**. De cette façon, un secret n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>Under **Install App** install it where it has to work.</source>
        <translation>Sous «&#xa0;**Install App**&#xa0;», installez-la là où elle doit travailler.</translation>
    </message>
    <message>
        <source>With expiring tokens switched off, or with an OAuth App, the access never ends and there is nothing to renew.</source>
        <translation>Si les jetons qui expirent sont désactivés, ou avec une OAuth App, l&apos;accès ne se termine jamais et il n&apos;y a rien à renouveler.</translation>
    </message>
    <message>
        <source>Somebody signs in with a browser on this computer; it needs the application&apos;s secret.</source>
        <translation>Quelqu&apos;un s&apos;identifie avec un navigateur de cet ordinateur&#xa0;; le secret de l&apos;application est nécessaire.</translation>
    </message>
    <message>
        <source>As callback URL enter exactly {redirect_uri}, leave **Expire user authorization tokens** ticked, and switch off the webhook.</source>
        <translation>Comme URL de rappel («&#xa0;Callback URL&#xa0;»), saisissez exactement {redirect_uri}, laissez «&#xa0;**Expire user authorization tokens**&#xa0;» coché, et désactivez le webhook.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, press **Generate a new client secret** and copy it.</source>
        <translation>Copiez l&apos;**ID client**, appuyez sur «&#xa0;**Generate a new client secret**&#xa0;» et copiez-le.</translation>
    </message>
    <message>
        <source>Gmail, Calendar, Drive, Sheets and the other Google APIs.</source>
        <translation>Gmail, Calendar, Drive, Sheets et les autres API de Google.</translation>
    </message>
    <message>
        <source>The connection acts for a person, who signs in once in a browser on this computer.</source>
        <translation>La connexion agit pour une personne, qui s&apos;identifie une fois dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>read, send and delete mail, also by IMAP and SMTP</source>
        <translation>lire, envoyer et supprimer les e-mails, aussi par IMAP et SMTP</translation>
    </message>
    <message>
        <source>read the mail</source>
        <translation>lire les e-mails</translation>
    </message>
    <message>
        <source>send mail</source>
        <translation>envoyer des e-mails</translation>
    </message>
    <message>
        <source>see and change calendars</source>
        <translation>voir et modifier les agendas</translation>
    </message>
    <message>
        <source>see calendars</source>
        <translation>voir les agendas</translation>
    </message>
    <message>
        <source>see and change all files in Drive</source>
        <translation>voir et modifier tous les fichiers de Drive</translation>
    </message>
    <message>
        <source>see all files in Drive</source>
        <translation>voir tous les fichiers de Drive</translation>
    </message>
    <message>
        <source>see and change the files made with this application</source>
        <translation>voir et modifier les fichiers créés avec cette application</translation>
    </message>
    <message>
        <source>see and change spreadsheets</source>
        <translation>voir et modifier les feuilles de calcul</translation>
    </message>
    <message>
        <source>everything in Google Cloud</source>
        <translation>tout dans Google Cloud</translation>
    </message>
    <message>
        <source>The Google project is in “Testing”: Google ends this sign-in after 7 days. Publish the project in the Google Cloud console (Google Auth Platform, Audience, Publish app), and sign in again.</source>
        <translation>Le projet Google est à l&apos;état «&#xa0;Testing&#xa0;»&#xa0;: Google met fin à cette identification au bout de 7 jours. Publiez le projet dans la console Google Cloud («&#xa0;Google Auth Platform&#xa0;», «&#xa0;Audience&#xa0;», «&#xa0;Publish app&#xa0;»), et identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>It was withdrawn, was not used for six months, is one of more than a hundred, or is from a project in Testing, where it lives 7 days.</source>
        <translation>L&apos;identification a été retirée, n&apos;a pas été utilisée pendant six mois, est l&apos;une parmi plus de cent, ou vient d&apos;un projet à l&apos;état «&#xa0;Testing&#xa0;», où elle dure 7 jours.</translation>
    </message>
    <message>
        <source>The organization wants its people to sign in again from time to time.</source>
        <translation>L&apos;organisation veut que ses membres s&apos;identifient de nouveau de temps en temps.</translation>
    </message>
    <message>
        <source>The key of the service account was deleted or belongs to another one.</source>
        <translation>La clé du compte de service a été supprimée ou appartient à un autre compte.</translation>
    </message>
    <message>
        <source>The service account does not exist any more.</source>
        <translation>Le compte de service n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>L&apos;horloge de cet ordinateur n&apos;est pas à l&apos;heure.</translation>
    </message>
    <message>
        <source>The organization does not allow these scopes.</source>
        <translation>L&apos;organisation n&apos;autorise pas ces scopes.</translation>
    </message>
    <message>
        <source>The client was deleted in the Google Cloud console, or by Google because it was not used for six months.</source>
        <translation>Le client a été supprimé dans la console Google Cloud, ou par Google parce qu&apos;il n&apos;a pas été utilisé pendant six mois.</translation>
    </message>
    <message>
        <source>The client was switched off in the Google Cloud console.</source>
        <translation>Le client a été désactivé dans la console Google Cloud.</translation>
    </message>
    <message>
        <source>The client is of another type, or the service account may not act for people in the organization.</source>
        <translation>Le client est d&apos;un autre type, ou le compte de service ne peut pas agir pour des membres de l&apos;organisation.</translation>
    </message>
    <message>
        <source>Each API has its own quota, which the Google Cloud console shows.</source>
        <translation>Chaque API a son propre quota, que la console Google Cloud montre.</translation>
    </message>
    <message>
        <source>At most 100 sign-ins of one account live with one client; the oldest dies without a word.</source>
        <translation>Au plus 100 identifications d&apos;un compte coexistent avec un client&#xa0;; la plus ancienne se termine sans un mot.</translation>
    </message>
    <message>
        <source>In the Google Cloud console make a project, and under **APIs &amp; Services**, **Library** switch on the APIs that you need.</source>
        <translation>Dans la console Google Cloud, créez un projet et, sous «&#xa0;**APIs &amp; Services**&#xa0;», «&#xa0;**Library**&#xa0;», activez les API dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Open **Google Auth Platform**, press **Get started** and give a name. Under **Audience** choose **Internal** if you are within a Google Workspace.</source>
        <translation>Ouvrez «&#xa0;**Google Auth Platform**&#xa0;», appuyez sur «&#xa0;**Get started**&#xa0;» et donnez un nom. Sous «&#xa0;**Audience**&#xa0;», choisissez «&#xa0;**Internal**&#xa0;» si vous êtes dans un Google Workspace.</translation>
    </message>
    <message>
        <source>If it has to be **External**, press **Publish app** under **Audience**. In the state **Testing** every sign-in ends after **7 days**, and one that was made in that state keeps its 7 days even after publishing.</source>
        <translation>S&apos;il faut que ce soit «&#xa0;**External**&#xa0;», appuyez sur «&#xa0;**Publish app**&#xa0;» sous «&#xa0;**Audience**&#xa0;». À l&apos;état «&#xa0;**Testing**&#xa0;», chaque identification se termine au bout de **7 jours**, et une identification faite dans cet état garde ses 7 jours même après la publication.</translation>
    </message>
    <message>
        <source>Under **Data Access** press **Add or remove scopes** and choose the scopes that you need.</source>
        <translation>Sous «&#xa0;**Data Access**&#xa0;», appuyez sur «&#xa0;**Add or remove scopes**&#xa0;» et choisissez les scopes dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Under **Clients** press **Create client** and choose **Desktop app**. It takes any port on this computer, so no redirect URI has to be entered.</source>
        <translation>Sous «&#xa0;**Clients**&#xa0;», appuyez sur «&#xa0;**Create client**&#xa0;» et choisissez «&#xa0;**Desktop app**&#xa0;». Ce type accepte n&apos;importe quel port de cet ordinateur&#xa0;; aucune URI de redirection n&apos;est donc à saisir.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret** at once: the secret is shown only this time.</source>
        <translation>Copiez aussitôt l&apos;**ID client** et le **secret client**&#xa0;: le secret n&apos;est montré que cette fois.</translation>
    </message>
    <message>
        <source>An application that Google has not verified shows a warning, and with sensitive scopes at most 100 people can use it. With a Gmail scope a change of the password ends the connection. Google deletes a client that nobody has used for six months.</source>
        <translation>Une application que Google n&apos;a pas vérifiée montre un avertissement et, avec des scopes sensibles, au plus 100 personnes peuvent l&apos;utiliser. Avec un scope Gmail, un changement de mot de passe met fin à la connexion. Google supprime un client que personne n&apos;a utilisé pendant six mois.</translation>
    </message>
    <message>
        <source>A service account acts for itself, or for people of your Workspace; nobody signs in.</source>
        <translation>Un compte de service agit pour lui-même, ou pour des membres de votre Workspace&#xa0;; personne ne s&apos;identifie.</translation>
    </message>
    <message>
        <source>Service account (client_email in its JSON file)</source>
        <translation>Compte de service (client_email dans son fichier JSON)</translation>
    </message>
    <message>
        <source>In the Google Cloud console make a project and switch on the APIs that you need.</source>
        <translation>Dans la console Google Cloud, créez un projet et activez les API dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Under **IAM &amp; Admin**, **Service accounts** press **Create service account**.</source>
        <translation>Sous «&#xa0;**IAM &amp; Admin**&#xa0;», «&#xa0;**Service accounts**&#xa0;», appuyez sur «&#xa0;**Create service account**&#xa0;».</translation>
    </message>
    <message>
        <source>Open it, and under **Keys** choose **Add key**, **Create new key**, **JSON**. Keep the file secret: whoever has it is the account.</source>
        <translation>Ouvrez-le et, sous «&#xa0;**Keys**&#xa0;», choisissez «&#xa0;**Add key**&#xa0;», «&#xa0;**Create new key**&#xa0;», «&#xa0;**JSON**&#xa0;». Gardez le fichier secret&#xa0;: qui l&apos;a est le compte.</translation>
    </message>
    <message>
        <source>Give the file&apos;s path as the setting **service_account_file**. It holds the account&apos;s address, which is the client ID, and its key.</source>
        <translation>Indiquez le chemin du fichier comme paramètre **service_account_file**. Il contient l&apos;adresse du compte, qui est l&apos;ID client, et sa clé.</translation>
    </message>
    <message>
        <source>Share what it should reach with that address. To act for people of a Workspace, its administrator enters the account&apos;s numeric ID and the scopes under **Domain-wide delegation**; the person is the setting **username**.</source>
        <translation>Partagez avec cette adresse ce qu&apos;elle doit atteindre. Pour agir au nom de membres d&apos;un Workspace, son administrateur saisit l&apos;ID numérique du compte et les scopes sous «&#xa0;**Domain-wide delegation**&#xa0;»&#xa0;; la personne est le paramètre **username**.</translation>
    </message>
    <message>
        <source>An organization may forbid keys of service accounts; then its administrator has to make an exception.</source>
        <translation>Une organisation peut interdire les clés des comptes de service&#xa0;; son administrateur doit alors faire une exception.</translation>
    </message>
    <message>
        <source>For a computer without a browser, and few scopes only: somebody enters a code elsewhere.</source>
        <translation>Pour un ordinateur sans navigateur, et seulement quelques scopes&#xa0;: quelqu&apos;un saisit un code ailleurs.</translation>
    </message>
    <message>
        <source>Open **Google Auth Platform**. If its **Audience** is **External**, press **Publish app** there: in the state **Testing** every sign-in ends after **7 days**.</source>
        <translation>Ouvrez «&#xa0;**Google Auth Platform**&#xa0;». Si «&#xa0;**Audience**&#xa0;» y est «&#xa0;**External**&#xa0;», appuyez sur «&#xa0;**Publish app**&#xa0;»&#xa0;: à l&apos;état «&#xa0;**Testing**&#xa0;», chaque identification se termine au bout de **7 jours**.</translation>
    </message>
    <message>
        <source>Under **Clients** press **Create client** and choose **TVs and Limited Input devices**.</source>
        <translation>Sous «&#xa0;**Clients**&#xa0;», appuyez sur «&#xa0;**Create client**&#xa0;» et choisissez «&#xa0;**TVs and Limited Input devices**&#xa0;».</translation>
    </message>
    <message>
        <source>Google allows this flow only for who somebody is, files that the application made itself, and YouTube.</source>
        <translation>Google n&apos;autorise cette façon que pour savoir qui est quelqu&apos;un, pour les fichiers que l&apos;application a créés elle-même, et pour YouTube.</translation>
    </message>
    <message>
        <source>CRM: contacts, companies, deals and marketing.</source>
        <translation>CRM&#xa0;: contacts, entreprises, transactions et marketing.</translation>
    </message>
    <message>
        <source>Update Evergrant: a newer one knows the address that follows.</source>
        <translation>Mettez Evergrant à jour&#xa0;: une version plus récente connaît l&apos;adresse qui suit.</translation>
    </message>
    <message>
        <source>sign in at all</source>
        <translation>pouvoir s&apos;identifier</translation>
    </message>
    <message>
        <source>see contacts</source>
        <translation>voir les contacts</translation>
    </message>
    <message>
        <source>change contacts</source>
        <translation>modifier les contacts</translation>
    </message>
    <message>
        <source>see companies</source>
        <translation>voir les entreprises</translation>
    </message>
    <message>
        <source>change companies</source>
        <translation>modifier les entreprises</translation>
    </message>
    <message>
        <source>see deals</source>
        <translation>voir les transactions</translation>
    </message>
    <message>
        <source>change deals</source>
        <translation>modifier les transactions</translation>
    </message>
    <message>
        <source>see and change pages and e-mails</source>
        <translation>voir et modifier les pages et les e-mails</translation>
    </message>
    <message>
        <source>The application was removed from the account, or the sign-in was withdrawn.</source>
        <translation>L&apos;application a été retirée du compte, ou l&apos;identification a été retirée.</translation>
    </message>
    <message>
        <source>The client secret is wrong.</source>
        <translation>Le secret client est faux.</translation>
    </message>
    <message>
        <source>The client ID is wrong.</source>
        <translation>L&apos;ID client est faux.</translation>
    </message>
    <message>
        <source>The redirect URI is not among those of the application.</source>
        <translation>L&apos;URI de redirection n&apos;est pas parmi celles de l&apos;application.</translation>
    </message>
    <message>
        <source>100 to 150 calls in ten seconds, and a number for each day, depending on the plan.</source>
        <translation>100 à 150 appels en dix secondes, et un nombre par jour, selon la formule.</translation>
    </message>
    <message>
        <source>X-HubSpot-RateLimit headers tell what is left.</source>
        <translation>Les en-têtes X-HubSpot-RateLimit disent combien il en reste.</translation>
    </message>
    <message>
        <source>Apps are made with HubSpot&apos;s command line tool: **npm install -g @hubspot/cli**, **hs account auth**, then **hs project create** with an app and the authentication type **OAuth**.</source>
        <translation>Les applications se créent avec l&apos;outil en ligne de commande de HubSpot&#xa0;: **npm install -g @hubspot/cli**, **hs account auth**, puis **hs project create** avec une application et le type d&apos;authentification «&#xa0;**OAuth**&#xa0;».</translation>
    </message>
    <message>
        <source>In the app&apos;s configuration file enter {redirect_uri} among the redirect URLs and the scopes that you need, then run **hs project upload**.</source>
        <translation>Dans le fichier de configuration de l&apos;application, saisissez {redirect_uri} parmi les URL de redirection, ainsi que les scopes dont vous avez besoin, puis lancez **hs project upload**.</translation>
    </message>
    <message>
        <source>In HubSpot open **Development**, the project and its app. Under **Auth** copy the **client ID** and the **client secret**.</source>
        <translation>Dans HubSpot, ouvrez «&#xa0;**Development**&#xa0;», le projet et son application. Sous «&#xa0;**Auth**&#xa0;», copiez l&apos;**ID client** et le **secret client**.</translation>
    </message>
    <message>
        <source>An app that was made on HubSpot&apos;s pages before June 2026 can be used, too: it stands under **Development**, **Legacy apps**.</source>
        <translation>Une application créée sur les pages de HubSpot avant juin 2026 peut aussi être utilisée&#xa0;: elle se trouve sous «&#xa0;**Development**&#xa0;», «&#xa0;**Legacy apps**&#xa0;».</translation>
    </message>
    <message>
        <source>HubSpot supports legacy apps until September 2027: if this connection uses one, make the app anew as a project and sign in again.</source>
        <translation>HubSpot prend en charge les anciennes applications («&#xa0;Legacy apps&#xa0;») jusqu&apos;en septembre 2027&#xa0;: si cette connexion en utilise une, recréez l&apos;application comme projet et identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Authorize as a super admin of the account that you want to connect.</source>
        <translation>Autorisez en tant que super administrateur du compte que vous voulez connecter.</translation>
    </message>
    <message>
        <source>The scopes that are asked for must be those that were chosen in the application, or HubSpot refuses.</source>
        <translation>Les scopes demandés doivent être ceux qui ont été choisis dans l&apos;application, sinon HubSpot refuse.</translation>
    </message>
    <message>
        <source>A service key of your own account; nobody signs in.</source>
        <translation>Une clé de service («&#xa0;Service key&#xa0;») de votre propre compte&#xa0;; personne ne s&apos;identifie.</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Clé de service (Service key)</translation>
    </message>
    <message>
        <source>In the account open **Settings**, **Integrations**, **Service Keys** and press **Create service key**. It takes a super admin, or somebody with the permission for developer tools.</source>
        <translation>Dans le compte, ouvrez «&#xa0;**Settings**&#xa0;», «&#xa0;**Integrations**&#xa0;», «&#xa0;**Service Keys**&#xa0;» et appuyez sur «&#xa0;**Create service key**&#xa0;». Il faut un super administrateur, ou quelqu&apos;un qui a l&apos;autorisation pour les outils de développement.</translation>
    </message>
    <message>
        <source>Choose the scopes that you need and create it.</source>
        <translation>Choisissez les scopes dont vous avez besoin et créez-la.</translation>
    </message>
    <message>
        <source>Press **Show** and copy the key.</source>
        <translation>Appuyez sur «&#xa0;**Show**&#xa0;» et copiez la clé.</translation>
    </message>
    <message>
        <source>The token of a private app that is already there can be used, too: **Development**, **Legacy apps**, the app, **Auth**, **Show token**. New ones cannot be made since 26 October 2026.</source>
        <translation>Le jeton d&apos;une application privée qui existe déjà peut aussi être utilisé&#xa0;: «&#xa0;**Development**&#xa0;», «&#xa0;**Legacy apps**&#xa0;», l&apos;application, «&#xa0;**Auth**&#xa0;», «&#xa0;**Show token**&#xa0;». On ne peut plus en créer de nouvelles depuis le 26 octobre 2026.</translation>
    </message>
    <message>
        <source>HubSpot supports private apps until September 2027: if this connection uses the token of one, make a service key and enter it in its place.</source>
        <translation>HubSpot prend en charge les applications privées jusqu&apos;en septembre 2027&#xa0;: si cette connexion utilise le jeton de l&apos;une d&apos;elles, créez une clé de service et saisissez-la à sa place.</translation>
    </message>
    <message>
        <source>A service key cannot be used for webhooks.</source>
        <translation>Une clé de service ne peut pas servir pour les webhooks.</translation>
    </message>
    <message>
        <source>Any API behind a Keycloak realm, also Red Hat&apos;s build.</source>
        <translation>N&apos;importe quelle API derrière un realm Keycloak, aussi dans la version de Red Hat.</translation>
    </message>
    <message>
        <source>The refresh token was used before, and the realm ends a sign-in for that.</source>
        <translation>Le jeton d&apos;actualisation a déjà été utilisé, et le realm met fin à l&apos;identification pour cette raison.</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one.</source>
        <translation>Le jeton d&apos;actualisation a été remplacé par un plus récent.</translation>
    </message>
    <message>
        <source>The session was ended, or was not used for too long.</source>
        <translation>La session a été terminée, ou n&apos;a pas été utilisée pendant trop longtemps.</translation>
    </message>
    <message>
        <source>The session was ended, perhaps because a token was used twice.</source>
        <translation>La session a été terminée, peut-être parce qu&apos;un jeton a été utilisé deux fois.</translation>
    </message>
    <message>
        <source>The refresh token has ended.</source>
        <translation>Le jeton d&apos;actualisation a expiré.</translation>
    </message>
    <message>
        <source>The user was switched off.</source>
        <translation>L&apos;utilisateur a été désactivé.</translation>
    </message>
    <message>
        <source>In the admin console choose the realm, open **Clients** and press **Create client** of the type **OpenID Connect**.</source>
        <translation>Dans la console d&apos;administration, choisissez le realm, ouvrez «&#xa0;**Clients**&#xa0;» et appuyez sur «&#xa0;**Create client**&#xa0;» avec le type «&#xa0;**OpenID Connect**&#xa0;».</translation>
    </message>
    <message>
        <source>Switch on **Standard flow**, and **Client authentication** if it should have a secret.</source>
        <translation>Activez «&#xa0;**Standard flow**&#xa0;», et «&#xa0;**Client authentication**&#xa0;» si le client doit avoir un secret.</translation>
    </message>
    <message>
        <source>As valid redirect URI enter {redirect_uri}. For this computer&apos;s own address Keycloak does not compare the port.</source>
        <translation>Comme URI de redirection valide, saisissez {redirect_uri}. Pour l&apos;adresse de cet ordinateur lui-même, Keycloak ne compare pas le port.</translation>
    </message>
    <message>
        <source>Under **Client scopes** see that **offline_access** is there as an optional scope, and that the user has the role **offline_access**. Without it the sign-in ends with the session, by default after 30 minutes.</source>
        <translation>Sous «&#xa0;**Client scopes**&#xa0;», veillez à ce que «&#xa0;**offline_access**&#xa0;» soit là comme scope facultatif, et que l&apos;utilisateur ait le rôle «&#xa0;**offline_access**&#xa0;». Sans cela, l&apos;identification se termine avec la session, par défaut au bout de 30 minutes.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address, such as login.example.org, as the setting **domain** and the realm&apos;s name as the setting **realm**.</source>
        <translation>Indiquez l&apos;adresse du serveur, comme login.example.org, comme paramètre **domain** et le nom du realm comme paramètre **realm**.</translation>
    </message>
    <message>
        <source>If Revoke Refresh Token is off, as by default, give --set refresh_policy=old-stays-valid.</source>
        <translation>Si «&#xa0;Revoke Refresh Token&#xa0;» est désactivé, comme par défaut, indiquez --set refresh_policy=old-stays-valid.</translation>
    </message>
    <message>
        <source>Switch on **OAuth 2.0 Device Authorization Grant**.</source>
        <translation>Activez «&#xa0;**OAuth 2.0 Device Authorization Grant**&#xa0;».</translation>
    </message>
    <message>
        <source>See that **offline_access** is an optional scope of the client and a role of the user.</source>
        <translation>Veillez à ce que «&#xa0;**offline_access**&#xa0;» soit un scope facultatif du client et un rôle de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address as the setting **domain** and the realm&apos;s name as the setting **realm**.</source>
        <translation>Indiquez l&apos;adresse du serveur comme paramètre **domain** et le nom du realm comme paramètre **realm**.</translation>
    </message>
    <message>
        <source>Switch on **Client authentication** and **Service accounts roles**, and under **Service account roles** give it what it needs.</source>
        <translation>Activez «&#xa0;**Client authentication**&#xa0;» et «&#xa0;**Service accounts roles**&#xa0;» et, sous «&#xa0;**Service account roles**&#xa0;», donnez-lui ce dont il a besoin.</translation>
    </message>
    <message>
        <source>Under **Credentials** copy the **client secret**.</source>
        <translation>Sous «&#xa0;**Credentials**&#xa0;», copiez le **secret client**.</translation>
    </message>
    <message>
        <source>Web shop: products, orders and customers; formerly SEOshop.</source>
        <translation>Boutique en ligne&#xa0;: produits, commandes et clients&#xa0;; anciennement SEOshop.</translation>
    </message>
    <message>
        <source>A key and a secret of the shop; nobody signs in.</source>
        <translation>Une clé et un secret de la boutique&#xa0;; personne ne s&apos;identifie.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secret d&apos;API</translation>
    </message>
    <message>
        <source>300 calls in five minutes, 3,000 an hour and 12,000 a day for each key.</source>
        <translation>300 appels en cinq minutes, 3&#xa0;000 par heure et 12&#xa0;000 par jour pour chaque clé.</translation>
    </message>
    <message>
        <source>The answers say in headers how many calls are left and when the count begins anew.</source>
        <translation>Les réponses disent dans des en-têtes combien d&apos;appels il reste et quand le compte repart.</translation>
    </message>
    <message>
        <source>Sign in to the back office of the shop and open **Settings**, **Developers**. If it is not there, the plan does not include it: it takes Advanced or Professional.</source>
        <translation>Connectez-vous à l&apos;administration de la boutique et ouvrez «&#xa0;**Settings**&#xa0;», «&#xa0;**Developers**&#xa0;». Si cela n&apos;y est pas, la formule ne le comprend pas&#xa0;: il faut Advanced ou Professional.</translation>
    </message>
    <message>
        <source>Press **Add API key**, give it a name and switch it on.</source>
        <translation>Appuyez sur «&#xa0;**Add API key**&#xa0;», donnez-lui un nom et activez-la.</translation>
    </message>
    <message>
        <source>Copy the **key** and the **secret**.</source>
        <translation>Copiez la **clé** et le **secret**.</translation>
    </message>
    <message>
        <source>A shop in the American cluster needs the setting **api_host** api.shoplightspeed.com; the European one is api.webshopapp.com.</source>
        <translation>Une boutique du cluster américain a besoin du paramètre **api_host** api.shoplightspeed.com&#xa0;; pour l&apos;européen, c&apos;est api.webshopapp.com.</translation>
    </message>
    <message>
        <source>If the shop does not have English, give its language, such as nl, as the setting **region**.</source>
        <translation>Si la boutique n&apos;a pas l&apos;anglais, indiquez sa langue, comme nl, comme paramètre **region**.</translation>
    </message>
    <message>
        <source>The key may do everything in the shop. Delete it in the same place if it is not needed any more.</source>
        <translation>La clé peut tout faire dans la boutique. Supprimez-la au même endroit si elle n&apos;est plus nécessaire.</translation>
    </message>
    <message>
        <source>Point of sale: sales, items and customers.</source>
        <translation>Point de vente&#xa0;: ventes, articles et clients.</translation>
    </message>
    <message>
        <source>everything the user may do</source>
        <translation>tout ce que l&apos;utilisateur a le droit de faire</translation>
    </message>
    <message>
        <source>see and change items and stock</source>
        <translation>voir et modifier les articles et les stocks</translation>
    </message>
    <message>
        <source>see items and stock</source>
        <translation>voir les articles et les stocks</translation>
    </message>
    <message>
        <source>see and change sales</source>
        <translation>voir et modifier les ventes</translation>
    </message>
    <message>
        <source>see sales</source>
        <translation>voir les ventes</translation>
    </message>
    <message>
        <source>see and change customers</source>
        <translation>voir et modifier les clients</translation>
    </message>
    <message>
        <source>see customers</source>
        <translation>voir les clients</translation>
    </message>
    <message>
        <source>see reports</source>
        <translation>voir les rapports</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one or was withdrawn.</source>
        <translation>Le jeton d&apos;actualisation a été remplacé par un plus récent ou a été retiré.</translation>
    </message>
    <message>
        <source>A bucket of 90 calls and 10 more for each register empties by one call a second.</source>
        <translation>Un réservoir de 90 appels, plus 10 pour chaque caisse, se vide d&apos;un appel par seconde.</translation>
    </message>
    <message>
        <source>X-LS-Api-Bucket-Level tells how full it is, Retry-After how many seconds to wait.</source>
        <translation>X-LS-Api-Bucket-Level dit à quel point il est plein, Retry-After combien de secondes attendre.</translation>
    </message>
    <message>
        <source>Register a client with Lightspeed&apos;s form for developers.</source>
        <translation>Enregistrez un client avec le formulaire de Lightspeed pour les développeurs.</translation>
    </message>
    <message>
        <source>As redirect URI enter exactly {redirect_uri}.</source>
        <translation>Comme URI de redirection, saisissez exactement {redirect_uri}.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**.</source>
        <translation>Copiez l&apos;**ID client** et le **secret client**.</translation>
    </message>
    <message>
        <source>Authorize as a user who may do what the integration needs: it gets no more rights than that user has.</source>
        <translation>Autorisez en tant qu&apos;utilisateur qui a le droit de faire ce dont l&apos;intégration a besoin&#xa0;: elle n&apos;obtient pas plus de droits que cet utilisateur.</translation>
    </message>
    <message>
        <source>Point of sale, formerly Vend: sales, products and customers.</source>
        <translation>Point de vente, anciennement Vend&#xa0;: ventes, produits et clients.</translation>
    </message>
    <message>
        <source>see how the store is set up</source>
        <translation>voir comment le magasin est configuré</translation>
    </message>
    <message>
        <source>see the outlets</source>
        <translation>voir les points de vente</translation>
    </message>
    <message>
        <source>see products, without their cost</source>
        <translation>voir les produits, sans leur coût</translation>
    </message>
    <message>
        <source>change products</source>
        <translation>modifier les produits</translation>
    </message>
    <message>
        <source>see stock</source>
        <translation>voir les stocks</translation>
    </message>
    <message>
        <source>see sales and payments</source>
        <translation>voir les ventes et les paiements</translation>
    </message>
    <message>
        <source>make and change sales</source>
        <translation>créer et modifier des ventes</translation>
    </message>
    <message>
        <source>change customers</source>
        <translation>modifier les clients</translation>
    </message>
    <message>
        <source>be called when something changes</source>
        <translation>être appelé quand quelque chose change</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>300 calls in five minutes for each register, and 50 more.</source>
        <translation>300 appels en cinq minutes pour chaque caisse, et 50 de plus.</translation>
    </message>
    <message>
        <source>Retry-After says until what time to wait. The token endpoint has a limit of its own.</source>
        <translation>Retry-After dit jusqu&apos;à quelle heure attendre. Le point de terminaison des jetons a sa propre limite.</translation>
    </message>
    <message>
        <source>Sign in to the developer portal and press **Add application**.</source>
        <translation>Connectez-vous au portail des développeurs et appuyez sur «&#xa0;**Add application**&#xa0;».</translation>
    </message>
    <message>
        <source>Authorize from the store you want to connect. An application that Lightspeed has not approved works with at most 30 stores.</source>
        <translation>Autorisez depuis le magasin que vous voulez connecter. Une application que Lightspeed n&apos;a pas approuvée fonctionne avec 30 magasins au plus.</translation>
    </message>
    <message>
        <source>Since March 2025 a refresh token ends as soon as a new one is issued, so nothing else may use the same application for the same store. Since 1 June 2026 a sign-in has to name its scopes; one from before goes on with what it has.</source>
        <translation>Depuis mars 2025, un jeton d&apos;actualisation se termine dès qu&apos;un nouveau est délivré&#xa0;; rien d&apos;autre ne doit donc utiliser la même application pour le même magasin. Depuis le 1er juin 2026, une identification doit nommer ses scopes&#xa0;; une identification antérieure continue avec ceux qu&apos;elle a.</translation>
    </message>
    <message>
        <source>A personal token of a store with the Plus plan; nobody signs in.</source>
        <translation>Un jeton personnel d&apos;un magasin avec la formule Plus&#xa0;; personne ne s&apos;identifie.</translation>
    </message>
    <message>
        <source>Personal token</source>
        <translation>Jeton personnel</translation>
    </message>
    <message>
        <source>Sign in to the store and open **Setup**, **Personal tokens**. It takes the **Plus** plan.</source>
        <translation>Connectez-vous au magasin et ouvrez «&#xa0;**Setup**&#xa0;», «&#xa0;**Personal tokens**&#xa0;». Il faut la formule «&#xa0;**Plus**&#xa0;».</translation>
    </message>
    <message>
        <source>Press **Add personal token**, give it a name and an expiry date, and copy it.</source>
        <translation>Appuyez sur «&#xa0;**Add personal token**&#xa0;», donnez-lui un nom et une date d&apos;expiration, et copiez-le.</translation>
    </message>
    <message>
        <source>Give the first part of the store&apos;s address, such as bakery in bakery.retail.lightspeed.app, as the setting **domain_prefix**.</source>
        <translation>Indiquez la première partie de l&apos;adresse du magasin, comme bakery dans bakery.retail.lightspeed.app, comme paramètre **domain_prefix**.</translation>
    </message>
    <message>
        <source>A personal token survives a change of the password.</source>
        <translation>Un jeton personnel survit à un changement de mot de passe.</translation>
    </message>
    <message>
        <source>E-mail marketing: audiences, campaigns and reports (Marketing API).</source>
        <translation>Marketing par e-mail&#xa0;: audiences, campagnes et rapports (Marketing API).</translation>
    </message>
    <message>
        <source>Somebody signs in once. The access has no end, until somebody removes it at Mailchimp.</source>
        <translation>Quelqu&apos;un s&apos;identifie une fois. L&apos;accès n&apos;a pas de fin, jusqu&apos;à ce que quelqu&apos;un le supprime chez Mailchimp.</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centre de données</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l&apos;API</translation>
    </message>
    <message>
        <source>At most 10 calls at the same time for each user.</source>
        <translation>Au plus 10 appels en même temps pour chaque utilisateur.</translation>
    </message>
    <message>
        <source>Too many answer 429, very many 403 without JSON. The answers do not say how long to wait.</source>
        <translation>Trop d&apos;appels donnent la réponse 429, beaucoup trop 403 sans JSON. Les réponses ne disent pas combien de temps attendre.</translation>
    </message>
    <message>
        <source>Sign in to Mailchimp, open **Account &amp; billing**, **Extras**, **Registered apps** and press **Register an app**.</source>
        <translation>Connectez-vous à Mailchimp, ouvrez «&#xa0;**Account &amp; billing**&#xa0;», «&#xa0;**Extras**&#xa0;», «&#xa0;**Registered apps**&#xa0;» et appuyez sur «&#xa0;**Register an app**&#xa0;».</translation>
    </message>
    <message>
        <source>As redirect URI enter exactly {redirect_uri}. Write **127.0.0.1**: Mailchimp does not take the word localhost.</source>
        <translation>Comme URI de redirection, saisissez exactement {redirect_uri}. Écrivez **127.0.0.1**&#xa0;: Mailchimp n&apos;accepte pas le mot localhost.</translation>
    </message>
    <message>
        <source>Press **Create** and copy the **client ID** and the **client secret**. The secret is shown only once.</source>
        <translation>Appuyez sur «&#xa0;**Create**&#xa0;» et copiez l&apos;**ID client** et le **secret client**. Le secret n&apos;est montré qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Mailchimp knows no scopes: whoever authorizes gives everything that this user may do. To end it, remove the application under Connected apps.</source>
        <translation>Mailchimp ne connaît pas de scopes&#xa0;: la personne qui autorise donne tout ce que cet utilisateur a le droit de faire. Pour y mettre fin, retirez l&apos;application sous «&#xa0;Connected apps&#xa0;».</translation>
    </message>
    <message>
        <source>An API key: no sign-in, and full access to the account it was made in.</source>
        <translation>Une clé d&apos;API&#xa0;: pas d&apos;identification, et plein accès au compte dans lequel elle a été créée.</translation>
    </message>
    <message>
        <source>Sign in to Mailchimp, open **Account &amp; billing**, **Extras**, **API keys** and press **Create A Key**.</source>
        <translation>Connectez-vous à Mailchimp, ouvrez «&#xa0;**Account &amp; billing**&#xa0;», «&#xa0;**Extras**&#xa0;», «&#xa0;**API keys**&#xa0;» et appuyez sur «&#xa0;**Create A Key**&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the key at once: it is shown only once.</source>
        <translation>Copiez la clé aussitôt&#xa0;: elle n&apos;est montrée qu&apos;une fois.</translation>
    </message>
    <message>
        <source>The part behind the dash, such as **us6**, is the data centre. Give it as the setting **region**.</source>
        <translation>La partie après le tiret, comme **us6**, est le centre de données. Indiquez-la comme paramètre **region**.</translation>
    </message>
    <message>
        <source>Mailchimp calls with name and password take any name; Evergrant says evergrant.</source>
        <translation>Dans les appels à Mailchimp avec nom et mot de passe, n&apos;importe quel nom convient&#xa0;; Evergrant dit evergrant.</translation>
    </message>
    <message>
        <source>Outlook, Teams, SharePoint and everything else behind Microsoft Entra ID.</source>
        <translation>Outlook, Teams, SharePoint et tout ce qui se trouve derrière Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>ID d&apos;application (client)</translation>
    </message>
    <message>
        <source>Client secret (the value, not the secret ID)</source>
        <translation>Secret client (la valeur, pas l&apos;ID du secret)</translation>
    </message>
    <message>
        <source>see the profile of whoever signed in</source>
        <translation>voir le profil de la personne qui s&apos;est identifiée</translation>
    </message>
    <message>
        <source>read and change the mail</source>
        <translation>lire et modifier les e-mails</translation>
    </message>
    <message>
        <source>read the calendars</source>
        <translation>lire les calendriers</translation>
    </message>
    <message>
        <source>read and change the calendars</source>
        <translation>lire et modifier les calendriers</translation>
    </message>
    <message>
        <source>read the files</source>
        <translation>lire les fichiers</translation>
    </message>
    <message>
        <source>read and change the files</source>
        <translation>lire et modifier les fichiers</translation>
    </message>
    <message>
        <source>read SharePoint sites</source>
        <translation>lire les sites SharePoint</translation>
    </message>
    <message>
        <source>send mail through SMTP</source>
        <translation>envoyer des e-mails par SMTP</translation>
    </message>
    <message>
        <source>read and change the mail through IMAP</source>
        <translation>lire et modifier les e-mails par IMAP</translation>
    </message>
    <message>
        <source>whatever the administrator has allowed the application</source>
        <translation>tout ce que l&apos;administrateur a autorisé à l&apos;application</translation>
    </message>
    <message>
        <source>It was not used for 90 days.</source>
        <translation>L&apos;identification n&apos;a pas été utilisée pendant 90 jours.</translation>
    </message>
    <message>
        <source>The password was changed, or somebody withdrew the authorization.</source>
        <translation>Le mot de passe a été changé, ou quelqu&apos;un a retiré l&apos;autorisation.</translation>
    </message>
    <message>
        <source>The organization asks for a new sign-in from time to time.</source>
        <translation>L&apos;organisation demande une nouvelle identification de temps en temps.</translation>
    </message>
    <message>
        <source>The organization wants a person to sign in.</source>
        <translation>L&apos;organisation veut qu&apos;une personne s&apos;identifie.</translation>
    </message>
    <message>
        <source>A Conditional Access policy of the organization blocks this connection. A new sign-in does not help: its administrator has to allow the application, this computer or this way of signing in.</source>
        <translation>Une stratégie d&apos;accès conditionnel (Conditional Access) de l&apos;organisation bloque cette connexion. Une nouvelle identification n&apos;y change rien&#xa0;: son administrateur doit autoriser l&apos;application, cet ordinateur ou cette façon de s&apos;identifier.</translation>
    </message>
    <message>
        <source>Nobody has agreed to what this connection asks for.</source>
        <translation>Personne n&apos;a accepté ce que cette connexion demande.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Le secret client a expiré.</translation>
    </message>
    <message>
        <source>The client secret is wrong. The value is needed, not the secret&apos;s ID.</source>
        <translation>Le secret client est faux. Il faut la valeur, pas l&apos;ID du secret.</translation>
    </message>
    <message>
        <source>There is no such application in this directory. Check the client ID and the setting tenant.</source>
        <translation>Cette application n&apos;existe pas dans cet annuaire. Vérifiez l&apos;ID client et le paramètre tenant.</translation>
    </message>
    <message>
        <source>The application is a public client, which must not send a secret.</source>
        <translation>L&apos;application est un client public, qui ne doit pas envoyer de secret.</translation>
    </message>
    <message>
        <source>The application needs a secret or certificate, or has to be allowed public client flows.</source>
        <translation>L&apos;application a besoin d&apos;un secret ou d&apos;un certificat, ou doit être autorisée pour les flux de client public («&#xa0;Allow public client flows&#xa0;»).</translation>
    </message>
    <message>
        <source>The certificate that signed is not among those of the application, or has expired.</source>
        <translation>Le certificat qui a signé n&apos;est pas parmi ceux de l&apos;application, ou a expiré.</translation>
    </message>
    <message>
        <source>One of the scopes does not exist, or does not go with this grant.</source>
        <translation>L&apos;un des scopes n&apos;existe pas, ou ne va pas avec cette façon de s&apos;identifier.</translation>
    </message>
    <message>
        <source>Microsoft Graph answers 429 when it is asked too often, and says in Retry-After how long to wait.</source>
        <translation>Microsoft Graph répond 429 quand on l&apos;interroge trop souvent, et dit dans Retry-After combien de temps attendre.</translation>
    </message>
    <message>
        <source>In the Entra admin center open **App registrations** and press **New registration**.</source>
        <translation>Dans l&apos;Entra admin center, ouvrez «&#xa0;**App registrations**&#xa0;» et appuyez sur «&#xa0;**New registration**&#xa0;».</translation>
    </message>
    <message>
        <source>Choose who may sign in. For one organization copy its **Directory (tenant) ID** and give it to Evergrant as the setting **tenant**; without it any account can sign in, which an application of one organization refuses.</source>
        <translation>Choisissez qui peut s&apos;identifier. Pour une seule organisation, copiez son «&#xa0;**Directory (tenant) ID**&#xa0;» et indiquez-le à Evergrant comme paramètre **tenant**&#xa0;; sans lui, n&apos;importe quel compte peut s&apos;identifier, ce qu&apos;une application d&apos;une seule organisation refuse.</translation>
    </message>
    <message>
        <source>Under **Redirect URI** choose **Web** if you make a secret, **Public client/native** if not, never **Single-page application**: its sign-ins end after 24 hours. Enter {redirect_uri}. The port does not matter, everything else does.</source>
        <translation>Sous «&#xa0;**Redirect URI**&#xa0;», choisissez «&#xa0;**Web**&#xa0;» si vous créez un secret, «&#xa0;**Public client/native**&#xa0;» sinon, jamais «&#xa0;**Single-page application**&#xa0;»&#xa0;: ses identifications se terminent au bout de 24 heures. Saisissez {redirect_uri}. Le port n&apos;a pas d&apos;importance, tout le reste en a.</translation>
    </message>
    <message>
        <source>Copy the **Application (client) ID**.</source>
        <translation>Copiez l&apos;«&#xa0;**Application (client) ID**&#xa0;».</translation>
    </message>
    <message>
        <source>For a secret open **Certificates &amp; secrets**, press **New client secret** and copy its **Value** at once. Note the day on which it expires: on that day the connection stops.</source>
        <translation>Pour un secret, ouvrez «&#xa0;**Certificates &amp; secrets**&#xa0;», appuyez sur «&#xa0;**New client secret**&#xa0;» et copiez aussitôt sa valeur («&#xa0;**Value**&#xa0;»). Notez le jour où il expire&#xa0;: ce jour-là, la connexion s&apos;arrête.</translation>
    </message>
    <message>
        <source>Under **API permissions** add the delegated permissions that your integration needs.</source>
        <translation>Sous «&#xa0;**API permissions**&#xa0;», ajoutez les autorisations déléguées («&#xa0;Delegated permissions&#xa0;») dont votre intégration a besoin.</translation>
    </message>
    <message>
        <source>With a public client a change of the password ends the connection; with a secret it does not. Instead of a secret you can use a certificate: give the settings client_auth private_key_jwt, client_certificate_file and client_key_file. Exchange Online switches off SMTP with a password by default at the end of December 2026: programs that send mail that way can use a connection with the scope https://outlook.office.com/SMTP.Send, which goes with no Graph scope.</source>
        <translation>Avec un client public, un changement de mot de passe met fin à la connexion&#xa0;; avec un secret, non. Au lieu d&apos;un secret, vous pouvez utiliser un certificat&#xa0;: indiquez les paramètres client_auth private_key_jwt, client_certificate_file et client_key_file. Exchange Online désactive par défaut SMTP avec mot de passe à la fin de décembre 2026&#xa0;: les programmes qui envoient des e-mails de cette façon peuvent utiliser une connexion avec le scope https://outlook.office.com/SMTP.Send, qui ne va avec aucun scope Graph.</translation>
    </message>
    <message>
        <source>The application acts for itself and nobody signs in; an administrator allows it once.</source>
        <translation>L&apos;application agit pour elle-même et personne ne s&apos;identifie&#xa0;; un administrateur l&apos;autorise une fois.</translation>
    </message>
    <message>
        <source>Client secret (the value), or the private key of a certificate</source>
        <translation>Secret client (la valeur), ou la clé privée d&apos;un certificat</translation>
    </message>
    <message>
        <source>In the Entra admin center open **App registrations**, press **New registration** and choose **this organizational directory only**. A redirect URI is not needed.</source>
        <translation>Dans l&apos;Entra admin center, ouvrez «&#xa0;**App registrations**&#xa0;», appuyez sur «&#xa0;**New registration**&#xa0;» et choisissez «&#xa0;**this organizational directory only**&#xa0;». Une URI de redirection n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>Copy the **Application (client) ID** and the **Directory (tenant) ID**; the latter is the setting **tenant**.</source>
        <translation>Copiez l&apos;«&#xa0;**Application (client) ID**&#xa0;» et le «&#xa0;**Directory (tenant) ID**&#xa0;»&#xa0;; ce dernier est le paramètre **tenant**.</translation>
    </message>
    <message>
        <source>Under **API permissions** add **Application permissions** and press **Grant admin consent**. Delegated permissions have no effect here.</source>
        <translation>Sous «&#xa0;**API permissions**&#xa0;», ajoutez des «&#xa0;**Application permissions**&#xa0;» et appuyez sur «&#xa0;**Grant admin consent**&#xa0;». Les autorisations déléguées n&apos;ont pas d&apos;effet ici.</translation>
    </message>
    <message>
        <source>Open **Certificates &amp; secrets**. Either press **New client secret** and copy its **Value** at once, or upload a certificate and give the settings **client_auth** private_key_jwt, **client_certificate_file** and **client_key_file**.</source>
        <translation>Ouvrez «&#xa0;**Certificates &amp; secrets**&#xa0;». Soit appuyez sur «&#xa0;**New client secret**&#xa0;» et copiez aussitôt sa valeur («&#xa0;**Value**&#xa0;»), soit déposez un certificat et indiquez les paramètres **client_auth** private_key_jwt, **client_certificate_file** et **client_key_file**.</translation>
    </message>
    <message>
        <source>Note the day on which the secret or certificate expires: on that day the connection stops.</source>
        <translation>Notez le jour où le secret ou le certificat expire&#xa0;: ce jour-là, la connexion s&apos;arrête.</translation>
    </message>
    <message>
        <source>An application with Application permissions may reach every mailbox of the organization. The administrator can limit it in Exchange.</source>
        <translation>Une application avec des «&#xa0;Application permissions&#xa0;» peut atteindre chaque boîte aux lettres de l&apos;organisation. L&apos;administrateur peut la limiter dans Exchange.</translation>
    </message>
    <message>
        <source>In the Entra admin center open **App registrations** and press **New registration**. A redirect URI is not needed.</source>
        <translation>Dans l&apos;Entra admin center, ouvrez «&#xa0;**App registrations**&#xa0;» et appuyez sur «&#xa0;**New registration**&#xa0;». Une URI de redirection n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>Open **Authentication** and set **Allow public client flows** to **Yes**.</source>
        <translation>Ouvrez «&#xa0;**Authentication**&#xa0;» et mettez «&#xa0;**Allow public client flows**&#xa0;» sur «&#xa0;**Yes**&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the **Application (client) ID**, and for one organization the **Directory (tenant) ID** as the setting **tenant**.</source>
        <translation>Copiez l&apos;«&#xa0;**Application (client) ID**&#xa0;» et, pour une seule organisation, le «&#xa0;**Directory (tenant) ID**&#xa0;» comme paramètre **tenant**.</translation>
    </message>
    <message>
        <source>When Evergrant shows a code, open the page it names in any browser and enter the code within 15 minutes.</source>
        <translation>Quand Evergrant montre un code, ouvrez la page qu&apos;il nomme dans n&apos;importe quel navigateur et saisissez le code dans les 15 minutes.</translation>
    </message>
    <message>
        <source>Microsoft blocks this flow by a policy of its own, “Block device code flow”, in organizations that had not used it for 25 days when the policy came (from February 2025). The sign-in then ends with AADSTS53003, and an administrator has to exempt the account under Conditional Access.</source>
        <translation>Microsoft bloque cette façon par une stratégie à lui, «&#xa0;Block device code flow&#xa0;», dans les organisations qui ne l&apos;avaient pas utilisée pendant 25 jours quand la stratégie est arrivée (à partir de février 2025). L&apos;identification se termine alors avec AADSTS53003, et un administrateur doit exempter le compte sous «&#xa0;Conditional Access&#xa0;».</translation>
    </message>
    <message>
        <source>Other OAuth 2.0 service</source>
        <translation>Autre service OAuth 2.0</translation>
    </message>
    <message>
        <source>Any service with OAuth 2.0 or an API key whose addresses you enter yourself.</source>
        <translation>N&apos;importe quel service avec OAuth 2.0 ou une clé d&apos;API dont vous saisissez vous-même les adresses.</translation>
    </message>
    <message>
        <source>Find out where the service registers applications, often under **Developers**, **API** or **Integrations**, and make a new one for the **authorization code** flow.</source>
        <translation>Cherchez où le service enregistre les applications, souvent sous «&#xa0;**Developers**&#xa0;», «&#xa0;**API**&#xa0;» ou «&#xa0;**Integrations**&#xa0;», et créez-en une nouvelle pour le flux «&#xa0;**authorization code**&#xa0;».</translation>
    </message>
    <message>
        <source>As redirect URI enter {redirect_uri}. If the service insists on a fixed port, choose one and give the whole address as the redirect URI of the connection.</source>
        <translation>Comme URI de redirection, saisissez {redirect_uri}. Si le service exige un port fixe, choisissez-en un et indiquez l&apos;adresse complète comme URI de redirection de la connexion.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and, if there is one, the **client secret**.</source>
        <translation>Copiez l&apos;**ID client** et, s&apos;il y en a un, le **secret client**.</translation>
    </message>
    <message>
        <source>From the service&apos;s documentation take the **authorization endpoint** and the **token endpoint**.</source>
        <translation>Relevez dans la documentation du service l&apos;adresse d&apos;autorisation («&#xa0;**authorization endpoint**&#xa0;») et l&apos;adresse des jetons («&#xa0;**token endpoint**&#xa0;»).</translation>
    </message>
    <message>
        <source>Many services hand out a lasting sign-in only for a special scope such as offline_access. Without a refresh token nothing can be renewed.</source>
        <translation>Beaucoup de services n&apos;accordent une identification durable qu&apos;avec un scope particulier comme offline_access. Sans jeton d&apos;actualisation, rien ne peut être renouvelé.</translation>
    </message>
    <message>
        <source>Register an application for the **device** flow; often it has no secret.</source>
        <translation>Enregistrez une application pour le flux «&#xa0;**device**&#xa0;»&#xa0;; souvent, elle n&apos;a pas de secret.</translation>
    </message>
    <message>
        <source>From the service&apos;s documentation take the **device authorization endpoint** and the **token endpoint**.</source>
        <translation>Relevez dans la documentation du service l&apos;adresse du code d&apos;appareil («&#xa0;**device authorization endpoint**&#xa0;») et l&apos;adresse des jetons («&#xa0;**token endpoint**&#xa0;»).</translation>
    </message>
    <message>
        <source>The application acts for itself; nobody signs in.</source>
        <translation>L&apos;application agit pour elle-même&#xa0;; personne ne s&apos;identifie.</translation>
    </message>
    <message>
        <source>Register an application for the **client credentials** flow, often called machine to machine or service account.</source>
        <translation>Enregistrez une application pour le flux «&#xa0;**client credentials**&#xa0;», souvent appelé «&#xa0;machine to machine&#xa0;» ou «&#xa0;service account&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**. If the service wants a signed assertion instead, give the settings **client_auth** private_key_jwt and **client_key_file**.</source>
        <translation>Copiez l&apos;**ID client** et le **secret client**. Si le service veut à la place une assertion signée, indiquez les paramètres **client_auth** private_key_jwt et **client_key_file**.</translation>
    </message>
    <message>
        <source>From the service&apos;s documentation take the **token endpoint**, and the scopes or the audience it wants.</source>
        <translation>Relevez dans la documentation du service l&apos;adresse des jetons («&#xa0;**token endpoint**&#xa0;»), et les scopes ou l&apos;audience qu&apos;il veut.</translation>
    </message>
    <message>
        <source>There is no refresh token: each access token is asked for anew.</source>
        <translation>Il n&apos;y a pas de jeton d&apos;actualisation&#xa0;: chaque jeton d&apos;accès est demandé à neuf.</translation>
    </message>
    <message>
        <source>Make a key, and let the service know its public part.</source>
        <translation>Créez une clé, et faites connaître sa partie publique au service.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, or what the service calls the issuer of the assertion, and give the path of the private key as the setting **client_key_file**. The account that it vouches for, the subject of the assertion, is the setting **username**.</source>
        <translation>Copiez l&apos;**ID client**, ou ce que le service appelle l&apos;émetteur («&#xa0;issuer&#xa0;») de l&apos;assertion, et indiquez le chemin de la clé privée comme paramètre **client_key_file**. Le compte dont elle se porte garante, le sujet («&#xa0;subject&#xa0;») de l&apos;assertion, est le paramètre **username**.</translation>
    </message>
    <message>
        <source>An API key, a token or a name with a password; nobody signs in.</source>
        <translation>Une clé d&apos;API, un jeton ou un nom avec un mot de passe&#xa0;; personne ne s&apos;identifie.</translation>
    </message>
    <message>
        <source>API key, token or password</source>
        <translation>Clé d&apos;API, jeton ou mot de passe</translation>
    </message>
    <message>
        <source>Make an **API key** or a token at the service, with no more rights than the integration needs.</source>
        <translation>Créez auprès du service une **clé d&apos;API** ou un jeton, sans plus de droits que l&apos;intégration n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>If it does not go into **Authorization: Bearer**, give the header as the setting **header_name** and what stands before the key as the setting **header_prefix**. For a name with a password give **Basic** as header_prefix and the name as the setting **username**.</source>
        <translation>Si la clé ne se place pas dans **Authorization: Bearer**, indiquez l&apos;en-tête comme paramètre **header_name** et ce qui précède la clé comme paramètre **header_prefix**. Pour un nom avec un mot de passe, indiquez **Basic** comme header_prefix et le nom comme paramètre **username**.</translation>
    </message>
    <message>
        <source>Choose a harmless call that only works with the key, and give its address as the setting **probe_endpoint**. Evergrant makes it now and then, so that you hear of it when the key has ended.</source>
        <translation>Choisissez un appel inoffensif qui ne fonctionne qu&apos;avec la clé, et indiquez son adresse comme paramètre **probe_endpoint**. Evergrant le fait de temps en temps, pour que vous l&apos;appreniez quand la clé s&apos;est terminée.</translation>
    </message>
    <message>
        <source>A key is never renewed. Without probe_endpoint nobody notices that it has ended.</source>
        <translation>Une clé n&apos;est jamais renouvelée. Sans probe_endpoint, personne ne remarque qu&apos;elle s&apos;est terminée.</translation>
    </message>
    <message>
        <source>Any API behind an Okta organization.</source>
        <translation>N&apos;importe quelle API derrière une organisation Okta.</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one, was not used for too long (7 days, unless the administrator set another time), or was withdrawn.</source>
        <translation>Le jeton d&apos;actualisation a été remplacé par un plus récent, n&apos;a pas été utilisé pendant trop longtemps (7 jours, sauf si l&apos;administrateur a fixé une autre durée) ou a été retiré.</translation>
    </message>
    <message>
        <source>Too many requests answer 429; X-Rate-Limit-Reset says at what time the count begins anew.</source>
        <translation>Trop de requêtes donnent la réponse 429&#xa0;; X-Rate-Limit-Reset dit à quelle heure le compte repart.</translation>
    </message>
    <message>
        <source>In the admin console open **Applications**, press **Create App Integration** and choose **OIDC** and **Web Application**, or **Native Application** for one without a secret.</source>
        <translation>Dans la console d&apos;administration, ouvrez «&#xa0;**Applications**&#xa0;», appuyez sur «&#xa0;**Create App Integration**&#xa0;» et choisissez «&#xa0;**OIDC**&#xa0;» et «&#xa0;**Web Application**&#xa0;», ou «&#xa0;**Native Application**&#xa0;» pour une application sans secret.</translation>
    </message>
    <message>
        <source>Under **Grant type** tick **Refresh Token**. Without it the scope offline_access has no effect.</source>
        <translation>Sous «&#xa0;**Grant type**&#xa0;», cochez «&#xa0;**Refresh Token**&#xa0;». Sans cela, le scope offline_access n&apos;a pas d&apos;effet.</translation>
    </message>
    <message>
        <source>As sign-in redirect URI enter exactly {redirect_uri}.</source>
        <translation>Comme URI de redirection d&apos;identification («&#xa0;Sign-in redirect URI&#xa0;»), saisissez exactement {redirect_uri}.</translation>
    </message>
    <message>
        <source>Under **Assignments** assign the person who will sign in, and copy the **client ID** and the **client secret**.</source>
        <translation>Sous «&#xa0;**Assignments**&#xa0;», affectez la personne qui s&apos;identifiera, et copiez l&apos;**ID client** et le **secret client**.</translation>
    </message>
    <message>
        <source>Give the organization&apos;s address, such as acme.okta.com, as the setting **domain**. For an authorization server of your own give its ID as the setting **realm**; in its access policy refresh tokens must be allowed.</source>
        <translation>Indiquez l&apos;adresse de l&apos;organisation, comme acme.okta.com, comme paramètre **domain**. Pour un serveur d&apos;autorisation à vous, indiquez son ID comme paramètre **realm**&#xa0;; sa stratégie d&apos;accès doit autoriser les jetons d&apos;actualisation.</translation>
    </message>
    <message>
        <source>If the grace period for rotation was set to 0, give --set refresh_policy=revokes-family. If the application does not rotate, never-rotates is right.</source>
        <translation>Si le délai de grâce de la rotation a été mis à 0, indiquez --set refresh_policy=revokes-family. Si l&apos;application n&apos;utilise pas la rotation, never-rotates convient.</translation>
    </message>
    <message>
        <source>In the admin console open **Applications**, press **Create App Integration** and choose **OIDC** and **Native Application**.</source>
        <translation>Dans la console d&apos;administration, ouvrez «&#xa0;**Applications**&#xa0;», appuyez sur «&#xa0;**Create App Integration**&#xa0;» et choisissez «&#xa0;**OIDC**&#xa0;» et «&#xa0;**Native Application**&#xa0;».</translation>
    </message>
    <message>
        <source>Under **Grant type** tick **Device Authorization** and **Refresh Token**.</source>
        <translation>Sous «&#xa0;**Grant type**&#xa0;», cochez «&#xa0;**Device Authorization**&#xa0;» et «&#xa0;**Refresh Token**&#xa0;».</translation>
    </message>
    <message>
        <source>Allow **Device Authorization** in the access policy of the authorization server, too.</source>
        <translation>Autorisez aussi «&#xa0;**Device Authorization**&#xa0;» dans la stratégie d&apos;accès du serveur d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, and give the organization&apos;s address as the setting **domain**.</source>
        <translation>Copiez l&apos;**ID client**, et indiquez l&apos;adresse de l&apos;organisation comme paramètre **domain**.</translation>
    </message>
    <message>
        <source>A service acts for itself and proves it with a key; nobody signs in.</source>
        <translation>Un service agit pour lui-même et le prouve avec une clé&#xa0;; personne ne s&apos;identifie.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>In the admin console open **Applications**, press **Create App Integration** and choose **API Services**.</source>
        <translation>Dans la console d&apos;administration, ouvrez «&#xa0;**Applications**&#xa0;», appuyez sur «&#xa0;**Create App Integration**&#xa0;» et choisissez «&#xa0;**API Services**&#xa0;».</translation>
    </message>
    <message>
        <source>Under **Client Credentials** choose **Public key / Private key** and add a key. Keep its private part: Okta does not.</source>
        <translation>Sous «&#xa0;**Client Credentials**&#xa0;», choisissez «&#xa0;**Public key / Private key**&#xa0;» et ajoutez une clé. Conservez sa partie privée&#xa0;: Okta ne le fait pas.</translation>
    </message>
    <message>
        <source>Allow the scopes that you need in the authorization server, and give them to the connection: there are none by default.</source>
        <translation>Autorisez dans le serveur d&apos;autorisation les scopes dont vous avez besoin, et indiquez-les à la connexion&#xa0;: il n&apos;y en a aucun par défaut.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, and give the path of the private key as the setting **client_key_file** and the organization&apos;s address as **domain**.</source>
        <translation>Copiez l&apos;**ID client**, et indiquez le chemin de la clé privée comme paramètre **client_key_file** et l&apos;adresse de l&apos;organisation comme **domain**.</translation>
    </message>
    <message>
        <source>With a client secret instead of a key give --set client_auth=client_secret_basic.</source>
        <translation>Avec un secret client au lieu d&apos;une clé, indiquez --set client_auth=client_secret_basic.</translation>
    </message>
    <message>
        <source>Other OpenID Connect service</source>
        <translation>Autre service OpenID Connect</translation>
    </message>
    <message>
        <source>Any service that publishes its addresses under its issuer.</source>
        <translation>N&apos;importe quel service qui publie ses adresses sous son émetteur (issuer).</translation>
    </message>
    <message>
        <source>In the administration of the service register a new **client** for the **authorization code** flow with **refresh tokens**.</source>
        <translation>Dans l&apos;administration du service, enregistrez un nouveau **client** pour le flux «&#xa0;**authorization code**&#xa0;» avec des **jetons d&apos;actualisation** (refresh tokens).</translation>
    </message>
    <message>
        <source>Enter the **issuer**, such as https://login.example.org/realms/main. Everything else is read from there.</source>
        <translation>Saisissez l&apos;**issuer**, comme https://login.example.org/realms/main. Tout le reste y est lu.</translation>
    </message>
    <message>
        <source>The scope offline_access asks for a sign-in that lasts when nobody is there. Some services hand it out only after their administrator has allowed it.</source>
        <translation>Le scope offline_access demande une identification qui dure quand personne n&apos;est là. Certains services ne l&apos;accordent qu&apos;après l&apos;autorisation de leur administrateur.</translation>
    </message>
    <message>
        <source>In the administration of the service register a new **client** for the **device** flow with **refresh tokens**.</source>
        <translation>Dans l&apos;administration du service, enregistrez un nouveau **client** pour le flux «&#xa0;**device**&#xa0;» avec des **jetons d&apos;actualisation** (refresh tokens).</translation>
    </message>
    <message>
        <source>In the administration of the service register a new **client** for the **client credentials** flow, often called machine to machine or service account.</source>
        <translation>Dans l&apos;administration du service, enregistrez un nouveau **client** pour le flux «&#xa0;**client credentials**&#xa0;», souvent appelé «&#xa0;machine to machine&#xa0;» ou «&#xa0;service account&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the **issuer**, such as https://login.example.org/realms/main, and the scopes or the audience that the service wants.</source>
        <translation>Saisissez l&apos;**issuer**, comme https://login.example.org/realms/main, et les scopes ou l&apos;audience que le service veut.</translation>
    </message>
    <message>
        <source>Enter the **issuer**, such as https://login.example.org/realms/main, and the scopes that the service wants.</source>
        <translation>Saisissez l&apos;**issuer**, comme https://login.example.org/realms/main, et les scopes que le service veut.</translation>
    </message>
    <message>
        <source>Practice provider</source>
        <translation>Fournisseur d&apos;entraînement</translation>
    </message>
    <message>
        <source>Try Evergrant without an account: a small provider inside this computer.</source>
        <translation>Essayez Evergrant sans compte&#xa0;: un petit fournisseur à l&apos;intérieur de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing to register. Go on and press **Authorize**.</source>
        <translation>Il n&apos;y a rien à enregistrer. Continuez et appuyez sur **Autoriser**.</translation>
    </message>
    <message>
        <source>A page opens in the browser. Press **Allow** there, as you would at a real service.</source>
        <translation>Une page s&apos;ouvre dans le navigateur. Appuyez-y sur **Autoriser**, comme vous le feriez avec un vrai service.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Tokens of the practice provider open nothing, so you may break whatever you like.</source>
        <translation>Rien ne quitte cet ordinateur. Les jetons du fournisseur d&apos;entraînement n&apos;ouvrent rien&#xa0;; vous pouvez donc casser tout ce que vous voulez.</translation>
    </message>
    <message>
        <source>Accounting: invoices, payments and reports (Intuit).</source>
        <translation>Comptabilité&#xa0;: factures, paiements et rapports (Intuit).</translation>
    </message>
    <message>
        <source>see and change the books; there is no scope for seeing only</source>
        <translation>voir et modifier la comptabilité&#xa0;; il n&apos;y a pas de scope pour seulement la voir</translation>
    </message>
    <message>
        <source>take payments</source>
        <translation>encaisser des paiements</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one, was not used for 100 days, or was withdrawn.</source>
        <translation>Le jeton d&apos;actualisation a été remplacé par un plus récent, n&apos;a pas été utilisé pendant 100 jours ou a été retiré.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong, or belongs to the other of development and production.</source>
        <translation>L&apos;ID client ou le secret client est faux, ou appartient à l&apos;autre environnement (développement ou production).</translation>
    </message>
    <message>
        <source>Company (realm)</source>
        <translation>Entreprise (realm)</translation>
    </message>
    <message>
        <source>500 calls a minute for each company, 10 at the same time.</source>
        <translation>500 appels par minute pour chaque entreprise, 10 en même temps.</translation>
    </message>
    <message>
        <source>After a 429 wait a minute.</source>
        <translation>Après une réponse 429, attendez une minute.</translation>
    </message>
    <message>
        <source>In the developer portal press **Create an app** and choose **QuickBooks Online and Payments** with the scope **accounting**.</source>
        <translation>Dans le portail des développeurs, appuyez sur «&#xa0;**Create an app**&#xa0;» et choisissez «&#xa0;**QuickBooks Online and Payments**&#xa0;» avec le scope «&#xa0;**accounting**&#xa0;».</translation>
    </message>
    <message>
        <source>Under **Keys &amp; credentials** add {redirect_uri} as a redirect URI. This computer&apos;s own address is taken with the keys for **development** only.</source>
        <translation>Sous «&#xa0;**Keys &amp; credentials**&#xa0;», ajoutez {redirect_uri} comme URI de redirection. L&apos;adresse de cet ordinateur lui-même n&apos;est acceptée qu&apos;avec les clés de «&#xa0;**development**&#xa0;».</translation>
    </message>
    <message>
        <source>In the app&apos;s settings enter a **Reconnect URL**, which the portal asks for since January 2026: a page of yours that tells people how to sign in again. Evergrant does not use it.</source>
        <translation>Dans les paramètres de l&apos;application, saisissez une «&#xa0;**Reconnect URL**&#xa0;», que le portail demande depuis janvier 2026&#xa0;: une page à vous qui explique comment s&apos;identifier de nouveau. Evergrant ne l&apos;utilise pas.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**. Those for **production** appear after you have answered Intuit&apos;s questionnaire, and take an https address as redirect URI: give it as the redirect URI of the connection.</source>
        <translation>Copiez l&apos;**ID client** et le **secret client**. Ceux de «&#xa0;**production**&#xa0;» apparaissent après que vous avez répondu au questionnaire d&apos;Intuit, et acceptent une adresse https comme URI de redirection&#xa0;: indiquez-la comme URI de redirection de la connexion.</translation>
    </message>
    <message>
        <source>When you authorize, choose the company that you want to connect.</source>
        <translation>Quand vous autorisez, choisissez l&apos;entreprise que vous voulez connecter.</translation>
    </message>
    <message>
        <source>Nothing else may renew the same sign-in: a second renewal at the same time may end it. After five years somebody has to sign in again in any case.</source>
        <translation>Rien d&apos;autre ne doit renouveler la même identification&#xa0;: un second renouvellement au même moment peut y mettre fin. Au bout de cinq ans, quelqu&apos;un doit de toute façon s&apos;identifier de nouveau.</translation>
    </message>
    <message>
        <source>Customers, leads and everything else in a Salesforce organization.</source>
        <translation>Clients, prospects et tout le reste dans une organisation Salesforce.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Clé consommateur (Consumer key)</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Secret consommateur (Consumer secret)</translation>
    </message>
    <message>
        <source>use the APIs as the user who signed in</source>
        <translation>utiliser les API en tant que l&apos;utilisateur qui s&apos;est identifié</translation>
    </message>
    <message>
        <source>open pages as the user who signed in</source>
        <translation>ouvrir des pages en tant que l&apos;utilisateur qui s&apos;est identifié</translation>
    </message>
    <message>
        <source>see who signed in</source>
        <translation>voir qui s’est identifié</translation>
    </message>
    <message>
        <source>another name for refresh_token</source>
        <translation>autre nom de refresh_token</translation>
    </message>
    <message>
        <source>It was withdrawn, was not used for too long, or was replaced by a newer one.</source>
        <translation>L&apos;identification a été retirée, n&apos;a pas été utilisée pendant trop longtemps, ou a été remplacée par une plus récente.</translation>
    </message>
    <message>
        <source>The user who signed in was deactivated.</source>
        <translation>L&apos;utilisateur qui s&apos;est identifié a été désactivé.</translation>
    </message>
    <message>
        <source>The organization is locked or closed.</source>
        <translation>L&apos;organisation est verrouillée ou fermée.</translation>
    </message>
    <message>
        <source>The administrator has not allowed the user to use this application.</source>
        <translation>L&apos;administrateur n&apos;a pas autorisé l&apos;utilisateur à utiliser cette application.</translation>
    </message>
    <message>
        <source>The consumer key is wrong, or the application is too new: it takes some minutes.</source>
        <translation>La clé consommateur est fausse, ou l&apos;application est trop récente&#xa0;: il faut quelques minutes.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>The organization has a number of calls for 24 hours; Sforce-Limit-Info in the answers says how many are used.</source>
        <translation>L&apos;organisation a un nombre d&apos;appels pour 24 heures&#xa0;; Sforce-Limit-Info dans les réponses dit combien sont utilisés.</translation>
    </message>
    <message>
        <source>The answers do not say how long to wait.</source>
        <translation>Les réponses ne disent pas combien de temps attendre.</translation>
    </message>
    <message>
        <source>In **Setup** open **External Client App Manager** and press **New External Client App**. New Connected Apps cannot be made any more.</source>
        <translation>Dans «&#xa0;**Setup**&#xa0;», ouvrez «&#xa0;**External Client App Manager**&#xa0;» et appuyez sur «&#xa0;**New External Client App**&#xa0;». On ne peut plus créer de nouvelles «&#xa0;Connected Apps&#xa0;».</translation>
    </message>
    <message>
        <source>Switch on **OAuth** and enter {redirect_uri} as the callback URL.</source>
        <translation>Activez «&#xa0;**OAuth**&#xa0;» et saisissez {redirect_uri} comme URL de rappel («&#xa0;Callback URL&#xa0;»).</translation>
    </message>
    <message>
        <source>Choose the scopes **Manage user data via APIs (api)**, **Access unique user identifiers (openid)** and **Perform requests at any time (refresh_token)**.</source>
        <translation>Choisissez les scopes «&#xa0;**Manage user data via APIs (api)**&#xa0;», «&#xa0;**Access unique user identifiers (openid)**&#xa0;» et «&#xa0;**Perform requests at any time (refresh_token)**&#xa0;».</translation>
    </message>
    <message>
        <source>Under **Policies** let the refresh token expire only if it is **not used for 30 days**, which Evergrant never lets happen. Where Salesforce limits the idle time, “valid until revoked” is no longer offered. With refresh token rotation a token that is used twice ends the sign-in.</source>
        <translation>Sous «&#xa0;**Policies**&#xa0;», ne laissez expirer le jeton d&apos;actualisation que s&apos;il **n&apos;est pas utilisé pendant 30 jours**, ce qu&apos;Evergrant ne laisse jamais arriver. Là où Salesforce limite la durée d&apos;inactivité, «&#xa0;valid until revoked&#xa0;» n&apos;est plus proposé. Avec la rotation des jetons d&apos;actualisation, un jeton utilisé deux fois met fin à l&apos;identification.</translation>
    </message>
    <message>
        <source>Copy the **consumer key** and the **consumer secret**.</source>
        <translation>Copiez la clé consommateur («&#xa0;**Consumer key**&#xa0;») et le secret consommateur («&#xa0;**Consumer secret**&#xa0;»).</translation>
    </message>
    <message>
        <source>For a sandbox give the setting **domain** test.salesforce.com, for your own domain its name, such as acme.my.salesforce.com.</source>
        <translation>Pour un bac à sable (sandbox), indiquez le paramètre **domain** test.salesforce.com, pour votre propre domaine son nom, comme acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>An application that was just made works only after some minutes. A partner&apos;s application in more than two customers&apos; production organizations needs PKCE, refresh token rotation, the limit of 30 idle days and a list of allowed addresses since 11 May 2026. Somebody who has not used a connected app before can sign in to it only if it is installed in the organization (since September 2025): its administrator installs it under **Connected Apps OAuth Usage**.</source>
        <translation>Une application qui vient d&apos;être créée ne fonctionne qu&apos;au bout de quelques minutes. Depuis le 11 mai 2026, l&apos;application d&apos;un partenaire présente dans les organisations de production de plus de deux clients a besoin de PKCE, de la rotation des jetons d&apos;actualisation, de la limite de 30 jours d&apos;inactivité et d&apos;une liste d&apos;adresses autorisées. Qui n&apos;a jamais utilisé une application connectée ne peut s&apos;y identifier que si elle est installée dans l&apos;organisation (depuis septembre 2025)&#xa0;: son administrateur l&apos;installe sous «&#xa0;**Connected Apps OAuth Usage**&#xa0;».</translation>
    </message>
    <message>
        <source>A certificate acts for one user, whom an administrator has allowed once; nobody signs in.</source>
        <translation>Un certificat agit pour un utilisateur, qu&apos;un administrateur a autorisé une fois&#xa0;; personne ne s&apos;identifie.</translation>
    </message>
    <message>
        <source>Make a key and a certificate, and an **External Client App** with **OAuth** and **JWT Bearer Flow** switched on. Upload the certificate there.</source>
        <translation>Créez une clé et un certificat, et une «&#xa0;**External Client App**&#xa0;» où «&#xa0;**OAuth**&#xa0;» et «&#xa0;**JWT Bearer Flow**&#xa0;» sont activés. Déposez-y le certificat.</translation>
    </message>
    <message>
        <source>Under **Policies** choose **Admin approved users are pre-authorized** and add the user&apos;s profile or permission set.</source>
        <translation>Sous «&#xa0;**Policies**&#xa0;», choisissez «&#xa0;**Admin approved users are pre-authorized**&#xa0;» et ajoutez le profil ou l&apos;ensemble d&apos;autorisations (permission set) de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Copy the **consumer key**, and give the path of the private key as the setting **client_key_file**.</source>
        <translation>Copiez la clé consommateur («&#xa0;**Consumer key**&#xa0;»), et indiquez le chemin de la clé privée comme paramètre **client_key_file**.</translation>
    </message>
    <message>
        <source>Give the user&apos;s name as the setting **username**, and for a sandbox the settings **domain** test.salesforce.com and **audience** https://test.salesforce.com.</source>
        <translation>Indiquez le nom de l&apos;utilisateur comme paramètre **username** et, pour un bac à sable (sandbox), les paramètres **domain** test.salesforce.com et **audience** https://test.salesforce.com.</translation>
    </message>
    <message>
        <source>This grant has no refresh token: each access token is asked for anew. The certificate has a last day, too.</source>
        <translation>Cette façon n&apos;a pas de jeton d&apos;actualisation&#xa0;: chaque jeton d&apos;accès est demandé à neuf. Le certificat a aussi un dernier jour.</translation>
    </message>
    <message>
        <source>The application acts as a user that the administrator chose; nobody signs in.</source>
        <translation>L&apos;application agit en tant qu&apos;un utilisateur que l&apos;administrateur a choisi&#xa0;; personne ne s&apos;identifie.</translation>
    </message>
    <message>
        <source>Make an **External Client App** with **OAuth** and **Client Credentials Flow** switched on.</source>
        <translation>Créez une «&#xa0;**External Client App**&#xa0;» où «&#xa0;**OAuth**&#xa0;» et «&#xa0;**Client Credentials Flow**&#xa0;» sont activés.</translation>
    </message>
    <message>
        <source>Under **Policies** enter the user under **Run As**. Give that user no more rights than the integration needs.</source>
        <translation>Sous «&#xa0;**Policies**&#xa0;», saisissez l&apos;utilisateur sous «&#xa0;**Run As**&#xa0;». Ne donnez pas à cet utilisateur plus de droits que l&apos;intégration n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>Give the name of your own domain, such as acme.my.salesforce.com, as the setting **domain**: login.salesforce.com does not offer this.</source>
        <translation>Indiquez le nom de votre propre domaine, comme acme.my.salesforce.com, comme paramètre **domain**&#xa0;: login.salesforce.com ne propose pas cela.</translation>
    </message>
    <message>
        <source>Web shop: products, orders and customers (Admin API).</source>
        <translation>Boutique en ligne&#xa0;: produits, commandes et clients (Admin API).</translation>
    </message>
    <message>
        <source>An app that somebody allows once, in a browser on this computer.</source>
        <translation>Une application que quelqu&apos;un autorise une fois, dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>see products</source>
        <translation>voir les produits</translation>
    </message>
    <message>
        <source>see and change products</source>
        <translation>voir et modifier les produits</translation>
    </message>
    <message>
        <source>see orders of the last 60 days</source>
        <translation>voir les commandes des 60 derniers jours</translation>
    </message>
    <message>
        <source>see and change orders</source>
        <translation>voir et modifier les commandes</translation>
    </message>
    <message>
        <source>see and change stock</source>
        <translation>voir et modifier les stocks</translation>
    </message>
    <message>
        <source>The refresh token was retired, has ended after 90 days, or the app was removed from the shop.</source>
        <translation>Le jeton d&apos;actualisation a été mis hors service, a expiré au bout de 90 jours, ou l&apos;application a été retirée de la boutique.</translation>
    </message>
    <message>
        <source>Client credentials are only for shops of the organization that owns the app. For another shop use the grant “code”.</source>
        <translation>Les «&#xa0;client credentials&#xa0;» ne valent que pour les boutiques de l&apos;organisation qui possède l&apos;application. Pour une autre boutique, utilisez le grant «&#xa0;code&#xa0;».</translation>
    </message>
    <message>
        <source>Calls cost points of a bucket that fills up again by itself; an empty one answers 429.</source>
        <translation>Les appels coûtent des points d&apos;un réservoir qui se remplit de lui-même&#xa0;; vide, il donne la réponse 429.</translation>
    </message>
    <message>
        <source>In the developer dashboard press **Create app**.</source>
        <translation>Dans le tableau de bord des développeurs, appuyez sur «&#xa0;**Create app**&#xa0;».</translation>
    </message>
    <message>
        <source>Under **Configuration** add {redirect_uri} to the allowed redirection URLs and choose the Admin API scopes.</source>
        <translation>Sous «&#xa0;**Configuration**&#xa0;», ajoutez {redirect_uri} aux URL de redirection autorisées et choisissez les scopes de l&apos;Admin API.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name before **.myshopify.com** as the setting **shop**, and install the app in that shop.</source>
        <translation>Indiquez le nom de la boutique, placé avant **.myshopify.com**, comme paramètre **shop**, et installez l&apos;application dans cette boutique.</translation>
    </message>
    <message>
        <source>Evergrant asks for an access that ends each hour and is renewed. The lasting ones end for public apps on 2027-01-01.</source>
        <translation>Evergrant demande un accès qui se termine toutes les heures et qui est renouvelé. Les accès durables se terminent pour les applications publiques le 1er janvier 2027.</translation>
    </message>
    <message>
        <source>An app of your own organization, in that organization&apos;s shops only; nobody signs in.</source>
        <translation>Une application de votre propre organisation, seulement dans les boutiques de cette organisation&#xa0;; personne ne s&apos;identifie.</translation>
    </message>
    <message>
        <source>In the developer dashboard of the organization that owns the shop press **Create app**.</source>
        <translation>Dans le tableau de bord des développeurs de l&apos;organisation qui possède la boutique, appuyez sur «&#xa0;**Create app**&#xa0;».</translation>
    </message>
    <message>
        <source>Make a version of the app with the **Admin API scopes** that you need and release it. The access has these scopes; they are not asked for.</source>
        <translation>Créez une version de l&apos;application avec les «&#xa0;**Admin API scopes**&#xa0;» dont vous avez besoin et publiez-la. L&apos;accès a ces scopes&#xa0;; ils ne sont pas demandés.</translation>
    </message>
    <message>
        <source>Install the app in the shop.</source>
        <translation>Installez l&apos;application dans la boutique.</translation>
    </message>
    <message>
        <source>In the app&apos;s **Settings** copy the **client ID** and the **client secret**.</source>
        <translation>Dans les «&#xa0;**Settings**&#xa0;» de l&apos;application, copiez l&apos;**ID client** et le **secret client**.</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name before **.myshopify.com** as the setting **shop**.</source>
        <translation>Indiquez le nom de la boutique, placé avant **.myshopify.com**, comme paramètre **shop**.</translation>
    </message>
    <message>
        <source>Each access lasts 24 hours and is asked for anew. For shops of other organizations it has to be the grant “code”.</source>
        <translation>Chaque accès dure 24 heures et est demandé à neuf. Pour les boutiques d&apos;autres organisations, il faut le grant «&#xa0;code&#xa0;».</translation>
    </message>
    <message>
        <source>The token of a custom app that is already there in your own shop; nobody signs in.</source>
        <translation>Le jeton d&apos;une application personnalisée qui existe déjà dans votre propre boutique&#xa0;; personne ne s&apos;identifie.</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Jeton d&apos;accès de l&apos;Admin API</translation>
    </message>
    <message>
        <source>Use a custom app that was made in the shop&apos;s admin before 2026: **Settings**, **Apps and sales channels**, **Develop apps**. New ones cannot be made there since 1 January 2026; choose client credentials in their place.</source>
        <translation>Utilisez une application personnalisée créée dans l&apos;administration de la boutique avant 2026&#xa0;: «&#xa0;**Settings**&#xa0;», «&#xa0;**Apps and sales channels**&#xa0;», «&#xa0;**Develop apps**&#xa0;». On ne peut plus y en créer de nouvelles depuis le 1er janvier 2026&#xa0;; choisissez à la place les client credentials.</translation>
    </message>
    <message>
        <source>If it is not installed yet, choose the Admin API scopes and press **Install app**.</source>
        <translation>Si elle n&apos;est pas encore installée, choisissez les scopes de l&apos;Admin API et appuyez sur «&#xa0;**Install app**&#xa0;».</translation>
    </message>
    <message>
        <source>Press **Reveal token once** and copy it: it is shown only this time.</source>
        <translation>Appuyez sur «&#xa0;**Reveal token once**&#xa0;» et copiez-le&#xa0;: il n&apos;est montré que cette fois.</translation>
    </message>
    <message>
        <source>The token lives until the app is removed.</source>
        <translation>Le jeton dure jusqu&apos;à ce que l&apos;application soit retirée.</translation>
    </message>
    <message>
        <source>Accounting: invoices, contacts and bank transactions.</source>
        <translation>Comptabilité&#xa0;: factures, contacts et opérations bancaires.</translation>
    </message>
    <message>
        <source>see and change invoices, credit notes, quotes and purchase orders</source>
        <translation>voir et modifier les factures, avoirs, devis et bons de commande</translation>
    </message>
    <message>
        <source>see invoices, credit notes, quotes and purchase orders</source>
        <translation>voir les factures, avoirs, devis et bons de commande</translation>
    </message>
    <message>
        <source>see and make payments, prepayments and overpayments</source>
        <translation>voir et créer des paiements, acomptes et trop-perçus</translation>
    </message>
    <message>
        <source>see payments, prepayments and overpayments</source>
        <translation>voir les paiements, acomptes et trop-perçus</translation>
    </message>
    <message>
        <source>see and change bank transactions and transfers</source>
        <translation>voir et modifier les opérations et virements bancaires</translation>
    </message>
    <message>
        <source>see bank transactions and transfers</source>
        <translation>voir les opérations et virements bancaires</translation>
    </message>
    <message>
        <source>see and change manual journals</source>
        <translation>voir et modifier les écritures manuelles</translation>
    </message>
    <message>
        <source>see manual journals</source>
        <translation>voir les écritures manuelles</translation>
    </message>
    <message>
        <source>see and change invoices and transactions</source>
        <translation>voir et modifier les factures et les transactions</translation>
    </message>
    <message>
        <source>Xero ends it in September 2027, and applications made since 2 March 2026 cannot use it: ask for accounting.invoices, accounting.payments and accounting.banktransactions in its place.</source>
        <translation>Xero y met fin en septembre 2027, et les applications créées depuis le 2 mars 2026 ne peuvent pas l&apos;utiliser&#xa0;: demandez à sa place accounting.invoices, accounting.payments et accounting.banktransactions.</translation>
    </message>
    <message>
        <source>see invoices and transactions</source>
        <translation>voir les factures et les transactions</translation>
    </message>
    <message>
        <source>Xero ends it in September 2027, and applications made since 2 March 2026 cannot use it: ask for accounting.invoices.read, accounting.payments.read and accounting.banktransactions.read in its place.</source>
        <translation>Xero y met fin en septembre 2027, et les applications créées depuis le 2 mars 2026 ne peuvent pas l&apos;utiliser&#xa0;: demandez à sa place accounting.invoices.read, accounting.payments.read et accounting.banktransactions.read.</translation>
    </message>
    <message>
        <source>see and change contacts</source>
        <translation>voir et modifier les contacts</translation>
    </message>
    <message>
        <source>see accounts and tax rates</source>
        <translation>voir les comptes et les taux de taxe</translation>
    </message>
    <message>
        <source>see aged payables and receivables</source>
        <translation>voir les dettes et créances par ancienneté</translation>
    </message>
    <message>
        <source>see the balance sheet</source>
        <translation>voir le bilan</translation>
    </message>
    <message>
        <source>see profit and loss</source>
        <translation>voir le compte de résultat</translation>
    </message>
    <message>
        <source>see the trial balance</source>
        <translation>voir la balance générale</translation>
    </message>
    <message>
        <source>see the executive summary</source>
        <translation>voir la synthèse de direction</translation>
    </message>
    <message>
        <source>Xero ends it in September 2027, and applications made since 2 March 2026 cannot use it: ask for a scope for each report in its place, such as accounting.reports.profitandloss.read.</source>
        <translation>Xero y met fin en septembre 2027, et les applications créées depuis le 2 mars 2026 ne peuvent pas l&apos;utiliser&#xa0;: demandez à sa place un scope pour chaque rapport, comme accounting.reports.profitandloss.read.</translation>
    </message>
    <message>
        <source>The refresh token is not known, was not used for 60 days, or was replaced more than 30 minutes ago.</source>
        <translation>Le jeton d&apos;actualisation n&apos;est pas connu, n&apos;a pas été utilisé pendant 60 jours, ou a été remplacé il y a plus de 30 minutes.</translation>
    </message>
    <message>
        <source>The application may not ask for one of the scopes. One made since 2 March 2026 has the granular scopes only.</source>
        <translation>L&apos;application n&apos;a pas le droit de demander l&apos;un des scopes. Une application créée depuis le 2 mars 2026 n&apos;a que les scopes détaillés.</translation>
    </message>
    <message>
        <source>The application is of another kind: Web app, PKCE and Custom Connection exclude each other.</source>
        <translation>L&apos;application est d&apos;un autre type&#xa0;: Web app, PKCE et Custom Connection s&apos;excluent mutuellement.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>60 calls a minute and 5,000 a day for each organization.</source>
        <translation>60 appels par minute et 5&#xa0;000 par jour pour chaque organisation.</translation>
    </message>
    <message>
        <source>Retry-After says how long to wait, X-Rate-Limit-Problem which limit it was.</source>
        <translation>Retry-After dit combien de temps attendre, X-Rate-Limit-Problem de quelle limite il s&apos;agissait.</translation>
    </message>
    <message>
        <source>In the developer portal press **New app** and choose **Web app**, or **Mobile or desktop app** for one without a secret.</source>
        <translation>Dans le portail des développeurs, appuyez sur «&#xa0;**New app**&#xa0;» et choisissez «&#xa0;**Web app**&#xa0;», ou «&#xa0;**Mobile or desktop app**&#xa0;» pour une application sans secret.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, and for a Web app press **Generate a secret** and copy it.</source>
        <translation>Copiez l&apos;**ID client** et, pour une Web app, appuyez sur «&#xa0;**Generate a secret**&#xa0;» et copiez-le.</translation>
    </message>
    <message>
        <source>When you authorize, choose the organization. Evergrant asks for **offline_access** in this very request: without it Xero gives nothing that could be renewed, and it cannot be added later.</source>
        <translation>Quand vous autorisez, choisissez l&apos;organisation. Evergrant demande **offline_access** dans cette requête même&#xa0;: sans lui, Xero ne donne rien qui puisse être renouvelé, et il ne peut pas être ajouté plus tard.</translation>
    </message>
    <message>
        <source>An application made before 2 March 2026 may ask for the former scopes, such as **accounting.transactions**, until September 2027; name them with the connection&apos;s scopes.</source>
        <translation>Une application créée avant le 2 mars 2026 peut demander les anciens scopes, comme **accounting.transactions**, jusqu&apos;en septembre 2027&#xa0;; indiquez-les avec les scopes de la connexion.</translation>
    </message>
    <message>
        <source>One sign-in for each Xero user and application: keep it in one place only.</source>
        <translation>Une seule identification pour chaque utilisateur Xero et chaque application&#xa0;: ne la gardez qu&apos;à un seul endroit.</translation>
    </message>
    <message>
        <source>A Custom Connection: one organization, nobody signs in; Xero charges for it.</source>
        <translation>Une Custom Connection&#xa0;: une organisation, personne ne s&apos;identifie&#xa0;; Xero la facture.</translation>
    </message>
    <message>
        <source>In the developer portal press **New app** and choose **Custom connection**.</source>
        <translation>Dans le portail des développeurs, appuyez sur «&#xa0;**New app**&#xa0;» et choisissez «&#xa0;**Custom connection**&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the scopes that this connection asks for, and enter the e-mail address of somebody who may allow it; that person gets a message and chooses the organization.</source>
        <translation>Choisissez les scopes que cette connexion demande, et saisissez l&apos;adresse e-mail de quelqu&apos;un qui a le droit de l&apos;autoriser&#xa0;; cette personne reçoit un message et choisit l&apos;organisation.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, press **Generate a secret** and copy it.</source>
        <translation>Copiez l&apos;**ID client**, appuyez sur «&#xa0;**Generate a secret**&#xa0;» et copiez-le.</translation>
    </message>
    <message>
        <source>A Custom Connection costs a fee each month for the organization.</source>
        <translation>Une Custom Connection coûte à l&apos;organisation un montant chaque mois.</translation>
    </message>
    <message>
        <source>CRM, Books, Desk and the other Zoho applications.</source>
        <translation>CRM, Books, Desk et les autres applications de Zoho.</translation>
    </message>
    <message>
        <source>see and change everything in the CRM</source>
        <translation>voir et modifier tout dans le CRM</translation>
    </message>
    <message>
        <source>see everything in the CRM</source>
        <translation>voir tout dans le CRM</translation>
    </message>
    <message>
        <source>see who the users of the CRM are</source>
        <translation>voir qui sont les utilisateurs du CRM</translation>
    </message>
    <message>
        <source>see how the CRM is set up</source>
        <translation>voir comment le CRM est configuré</translation>
    </message>
    <message>
        <source>see and change everything in Books</source>
        <translation>voir et modifier tout dans Books</translation>
    </message>
    <message>
        <source>see tickets</source>
        <translation>voir les tickets</translation>
    </message>
    <message>
        <source>The sign-in was withdrawn, or is older than the newest twenty of this user.</source>
        <translation>L&apos;identification a été retirée, ou est plus ancienne que les vingt plus récentes de cet utilisateur.</translation>
    </message>
    <message>
        <source>The client secret is wrong, or the account lives in another region than the client.</source>
        <translation>Le secret client est faux, ou le compte se trouve dans une autre région que le client.</translation>
    </message>
    <message>
        <source>The client ID is wrong, or the client is not allowed in the region of the account.</source>
        <translation>L&apos;ID client est faux, ou le client n&apos;est pas autorisé dans la région du compte.</translation>
    </message>
    <message>
        <source>At most 20 sign-ins of one user live; the next one ends the oldest without a word. At most 5 new ones a minute.</source>
        <translation>Au plus 20 identifications d&apos;un utilisateur coexistent&#xa0;; la suivante met fin à la plus ancienne sans un mot. Au plus 5 nouvelles par minute.</translation>
    </message>
    <message>
        <source>At most 10 renewals of one sign-in in ten minutes, then it is blocked for a while; asking on prolongs that.</source>
        <translation>Au plus 10 renouvellements d&apos;une identification en dix minutes, ensuite elle est bloquée pendant un moment&#xa0;; continuer à demander prolonge ce blocage.</translation>
    </message>
    <message>
        <source>At most 30 access tokens of one sign-in live at the same time.</source>
        <translation>Au plus 30 jetons d&apos;accès d&apos;une identification coexistent.</translation>
    </message>
    <message>
        <source>Open the API console of **your region** (zoho.com, zoho.eu, zoho.in, ...), press **Add Client** and choose **Server-based Applications**.</source>
        <translation>Ouvrez la console d&apos;API de **votre région** (zoho.com, zoho.eu, zoho.in, ...), appuyez sur «&#xa0;**Add Client**&#xa0;» et choisissez «&#xa0;**Server-based Applications**&#xa0;».</translation>
    </message>
    <message>
        <source>As authorized redirect URI enter exactly {redirect_uri}.</source>
        <translation>Comme URI de redirection autorisée, saisissez exactement {redirect_uri}.</translation>
    </message>
    <message>
        <source>Outside zoho.com give the end of your region&apos;s address, such as eu or com.au, as the setting **region**; for Canada (zohocloud.ca) it is ca.</source>
        <translation>Hors de zoho.com, indiquez la fin de l&apos;adresse de votre région, comme eu ou com.au, comme paramètre **region**&#xa0;; pour le Canada (zohocloud.ca), c&apos;est ca.</translation>
    </message>
    <message>
        <source>If accounts of other regions have to be connected, too, open the client&apos;s **Settings** and allow them.</source>
        <translation>Si des comptes d&apos;autres régions doivent aussi être connectés, ouvrez les «&#xa0;**Settings**&#xa0;» du client et autorisez-les.</translation>
    </message>
    <message>
        <source>Each sign-in counts: of more than 20 of one user the oldest ends. Do not authorize again and again for tests.</source>
        <translation>Chaque identification compte&#xa0;: au-delà de 20 pour un utilisateur, la plus ancienne se termine. N&apos;autorisez pas sans cesse pour des tests.</translation>
    </message>
    <message>
        <source>Evergrant signs with a private key of yours, in the name of an account; nobody signs in.</source>
        <translation>Evergrant signe avec une clé privée à vous, au nom d&apos;un compte&#xa0;; personne ne se connecte.</translation>
    </message>
</context>
<context>
    <name>ProviderView</name>
    <message>
        <source>%1 (until %2)</source>
        <comment>%2 is a day such as 2027-09-01</comment>
        <translation>%1 (jusqu&apos;au %2)</translation>
    </message>
    <message>
        <source>%1 (Until %2. %3)</source>
        <comment>%2 is a day such as 2027-09-01, %3 a sentence about what to do then</comment>
        <translation>%1 (Jusqu&apos;au %2. %3)</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Keeps OAuth 2 grants alive for unattended integrations.</source>
        <translation>Maintient actives les autorisations OAuth 2 des intégrations sans surveillance.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Folder that holds all state.</source>
        <translation>Dossier qui contient toutes les données.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>For the start of a session: without a window, and not at all for those who have never added a connection.</source>
        <translation>Pour l&apos;ouverture d&apos;une session&#xa0;: sans fenêtre, et pas du tout pour qui n&apos;a jamais ajouté de connexion.</translation>
    </message>
    <message>
        <source>Show everything and change nothing.</source>
        <translation>Tout afficher et ne rien modifier.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>This connection belongs to “%1”, and it could not be found out whether the new sign-in does, too: %2</source>
        <translation>Cette connexion appartient à «&#xa0;%1&#xa0;», et il n&apos;a pas été possible de savoir si c&apos;est aussi le cas de la nouvelle identification&#xa0;: %2</translation>
    </message>
    <message>
        <source>This connection belongs to “%1”, but the new sign-in is for another account that is called the same or looks alike.</source>
        <translation>Cette connexion appartient à «&#xa0;%1&#xa0;», mais la nouvelle identification concerne un autre compte, de même nom ou d&apos;apparence semblable.</translation>
    </message>
    <message>
        <source>This connection belongs to “%1”, but the new sign-in is for “%2”.</source>
        <translation>Cette connexion appartient à «&#xa0;%1&#xa0;», mais la nouvelle identification concerne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Evergrant stops before somebody has decided about that. It keeps the new sign-in and asks again when it runs.</source>
        <translation>Evergrant s&apos;arrête avant que quelqu&apos;un en ait décidé. Il conserve la nouvelle identification et reposera la question à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Nothing is replaced before somebody has agreed, in the window.</source>
        <translation>Rien n&apos;est remplacé avant que quelqu&apos;un ait donné son accord dans la fenêtre.</translation>
    </message>
    <message>
        <source>This sign-in has ended already. Start it again.</source>
        <translation>Cette identification est déjà terminée. Recommencez-la.</translation>
    </message>
    <message>
        <source>The client secret was entered for %1, but it is now asked for by %2. Enter the client secret again.</source>
        <translation>Le secret client a été saisi pour %1, mais c&apos;est maintenant %2 qui le demande. Saisissez à nouveau le secret client.</translation>
    </message>
    <message>
        <source>service_account_file holds a key already: leave out client_key_file and client_certificate_file, or take them back with --set client_key_file= --set client_certificate_file=. To use them in its place, add --set service_account_file=.</source>
        <translation>service_account_file contient déjà une clé&#xa0;: omettez client_key_file et client_certificate_file, ou retirez-les avec --set client_key_file= --set client_certificate_file=. Pour les utiliser à sa place, ajoutez --set service_account_file=.</translation>
    </message>
    <message>
        <source>client_certificate_file is of no use without its private key: give client_key_file, too, or take the certificate back as well with --set client_certificate_file=.</source>
        <translation>client_certificate_file ne sert à rien sans sa clé privée&#xa0;: indiquez aussi client_key_file, ou retirez également le certificat avec --set client_certificate_file=.</translation>
    </message>
    <message>
        <source>service_account_file: %1 needs a key. Give the file with --set service_account_file=PATH, or a private key with --set client_key_file=PATH.</source>
        <translation>service_account_file: %1 a besoin d&apos;une clé. Indiquez le fichier avec --set service_account_file=PATH, ou une clé privée avec --set client_key_file=PATH.</translation>
    </message>
    <message>
        <source>client_key_file: the client proves itself with a private key. Give it with --set client_key_file=PATH, or choose another client_auth.</source>
        <translation>client_key_file: le client prouve son identité avec une clé privée. Indiquez-la avec --set client_key_file=PATH, ou choisissez un autre client_auth.</translation>
    </message>
    <message>
        <source>client_secret: without one nobody can tell who asks. Give it with --client-secret-stdin, or a private key with --set client_auth=private_key_jwt --set client_key_file=PATH.</source>
        <translation>client_secret: sans secret, rien n&apos;indique qui fait la demande. Indiquez-le avec --client-secret-stdin, ou une clé privée avec --set client_auth=private_key_jwt --set client_key_file=PATH.</translation>
    </message>
    <message>
        <source>service_account_file: it is for the server %1, but this connection asks %2.</source>
        <translation>service_account_file: il est destiné au serveur %1, mais cette connexion s&apos;adresse à %2.</translation>
    </message>
    <message>
        <source>There is no provider “%1” in this installation. Add its preset file, or remove the connection.</source>
        <translation>Il n&apos;y a pas de fournisseur «&#xa0;%1&#xa0;» dans cette installation. Ajoutez son fichier de préréglage, ou supprimez la connexion.</translation>
    </message>
    <message>
        <source>%1 does not offer “%2”.</source>
        <translation>%1 ne propose pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The connection has been removed.</source>
        <translation>La connexion a été supprimée.</translation>
    </message>
    <message>
        <source>Evergrant is stopping, so nothing new is begun.</source>
        <translation>Evergrant s&apos;arrête&#xa0;; rien de nouveau n&apos;est donc commencé.</translation>
    </message>
    <message>
        <source>`evergrant providers` lists those that exist.</source>
        <translation>`evergrant providers` affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>grant: %1 cannot be used with “%2” here.</source>
        <translation>grant: %1 n&apos;est pas utilisable ici avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>client_id: %1 needs one (there it is called “%2”). Copy it from the provider&apos;s portal.</source>
        <translation>client_id: %1 en exige un (appelé là-bas «&#xa0;%2&#xa0;»). Copiez-le depuis le portail du fournisseur.</translation>
    </message>
    <message>
        <source>client_secret: %1 needs one (there it is called “%2”). Give it with --client-secret-stdin.</source>
        <translation>client_secret: %1 en exige un (appelé là-bas «&#xa0;%2&#xa0;»). Indiquez-le avec --client-secret-stdin.</translation>
    </message>
    <message>
        <source>client_secret: this connection is nothing but its key or password. Give the new one, or remove the connection.</source>
        <translation>client_secret: cette connexion n&apos;est rien d&apos;autre que sa clé ou son mot de passe. Indiquez le nouveau secret, ou supprimez la connexion.</translation>
    </message>
    <message>
        <source>client_secret: it holds a line break or another control character. Copy it again.</source>
        <translation>client_secret: il contient un saut de ligne ou un autre caractère de contrôle. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Il n&apos;y a pas de fournisseur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>name: a connection named “%1” exists already. Nothing was changed. Choose another name, or remove that one first.</source>
        <translation>name: une connexion nommée «&#xa0;%1&#xa0;» existe déjà. Rien n&apos;a été modifié. Choisissez un autre nom, ou supprimez d&apos;abord cette connexion.</translation>
    </message>
    <message>
        <source>provider: there is no “%1”.</source>
        <translation>provider: il n&apos;y a pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>provider: there is no “%1” in this installation, so its settings cannot be checked.</source>
        <translation>provider: il n&apos;y a pas de «&#xa0;%1&#xa0;» dans cette installation&#xa0;; ses paramètres ne peuvent donc pas être vérifiés.</translation>
    </message>
    <message>
        <source>Connection added.</source>
        <translation>Connexion ajoutée.</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Paramètres modifiés.</translation>
    </message>
    <message>
        <source>name: a connection named “%1” exists already. Nothing was changed.</source>
        <translation>name: une connexion nommée «&#xa0;%1&#xa0;» existe déjà. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Renamed from “%1”.</source>
        <translation>Ancien nom&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Renewing is paused.</source>
        <translation>Le renouvellement est suspendu.</translation>
    </message>
    <message>
        <source>Renewing goes on.</source>
        <translation>Le renouvellement reprend.</translation>
    </message>
    <message>
        <source>This profile is a copy, and the original may still renew %1. Move it from there, or resume it here first if the original is gone.</source>
        <translation>Ce profil est une copie, et l&apos;original renouvelle peut-être encore %1. Déplacez-la depuis l&apos;original, ou reprenez-la d&apos;abord ici si celui-ci n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Moved away with a package. Nothing is renewed here any more.</source>
        <translation>Déplacée avec un paquet. Plus rien n&apos;est renouvelé ici.</translation>
    </message>
    <message>
        <source>Taken back: it is renewed here again.</source>
        <translation>Reprise ici&#xa0;: elle est à nouveau renouvelée ici.</translation>
    </message>
    <message>
        <source>Connection added from a package.</source>
        <translation>Connexion ajoutée à partir d&apos;un paquet.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>Il n&apos;y a pas de connexion nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>`evergrant status` lists those that exist.</source>
        <translation>`evergrant status` affiche celles qui existent.</translation>
    </message>
    <message>
        <source>Revoking “%1” at %2 could end %3, too: the same client registration, and no other account as far as is known. Nothing was removed.</source>
        <translation>Révoquer «&#xa0;%1&#xa0;» chez %2 pourrait aussi mettre fin à %3&#xa0;: même enregistrement de client et, pour autant qu&apos;on le sache, même compte. Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>%1 was moved away: revoking it would end it where it is renewed now. Nothing was removed. Leave out --revoke, or give --revoke=all to revoke it all the same.</source>
        <translation>%1 a été déplacée&#xa0;: la révoquer y mettrait fin là où elle est renouvelée maintenant. Rien n&apos;a été supprimé. Omettez --revoke, ou indiquez --revoke=all pour la révoquer malgré tout.</translation>
    </message>
    <message>
        <source>It was not revoked: at %1 it stays valid until it ends.</source>
        <translation>Elle n&apos;a pas été révoquée&#xa0;: chez %1, elle reste valable jusqu&apos;à son expiration.</translation>
    </message>
    <message>
        <source>Connection removed. %1</source>
        <translation>Connexion supprimée. %1</translation>
    </message>
    <message>
        <source>This computer woke up from sleep.</source>
        <translation>Cet ordinateur est sorti de veille.</translation>
    </message>
    <message>
        <source>This computer is connected to a network again.</source>
        <translation>Cet ordinateur est à nouveau connecté à un réseau.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1.</source>
        <translation>L&apos;horloge de cet ordinateur a été avancée de %1.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>L&apos;horloge de cet ordinateur a été reculée de %1.</translation>
    </message>
    <message>
        <source>The grant store is gone, and there are no copies of it in a keyring. Put back a backup of it, or authorize every connection again.</source>
        <translation>Le coffre des autorisations a disparu, et il n&apos;y en a pas de copies dans un trousseau. Remettez-en une sauvegarde en place, ou autorisez à nouveau chaque connexion.</translation>
    </message>
    <message>
        <source>Evergrant is stopping.</source>
        <translation>Evergrant s&apos;arrête.</translation>
    </message>
    <message>
        <source>Its ID token lacks the nonce that was sent with the sign-in. If that stays so, remove the scope “openid” from the connection.</source>
        <translation>Il manque à son jeton d&apos;identité le nonce envoyé avec l&apos;identification. Si cela persiste, retirez le scope «&#xa0;openid&#xa0;» de la connexion.</translation>
    </message>
    <message>
        <source>Its ID token belongs to another sign-in than the one that was begun here.</source>
        <translation>Son jeton d&apos;identité appartient à une autre identification que celle commencée ici.</translation>
    </message>
    <message>
        <source>An answer of %1 is awaited</source>
        <translation>Une réponse de %1 est attendue</translation>
    </message>
    <message>
        <source>The keyring holds a newer token than this profile, so the profile was probably restored from a backup. The newer token is used.</source>
        <translation>Le trousseau contient un jeton plus récent que ce profil, qui a donc probablement été restauré à partir d&apos;une sauvegarde. Le jeton le plus récent est utilisé.</translation>
    </message>
    <message>
        <source>The tokens were taken from the keyring copy, because the profile had none.</source>
        <translation>Les jetons ont été repris de la copie du trousseau, car le profil n&apos;en avait pas.</translation>
    </message>
    <message>
        <source>The client&apos;s secret cannot be stored just now. Import the package again.</source>
        <translation>Le secret du client ne peut pas être enregistré pour l&apos;instant. Importez à nouveau le paquet.</translation>
    </message>
    <message>
        <source>There is no usable access token to prove.</source>
        <translation>Il n&apos;y a pas de jeton d&apos;accès utilisable pour la preuve.</translation>
    </message>
    <message>
        <source>For %1 no call is known that could prove the access. The setting probe_endpoint can name one.</source>
        <translation>Pour %1, aucun appel pouvant prouver l&apos;accès n&apos;est connu. Le paramètre probe_endpoint peut en indiquer un.</translation>
    </message>
    <message>
        <source>%1 did not tell where the account is, so the access cannot be proven.</source>
        <translation>%1 n&apos;a pas indiqué où se trouve le compte&#xa0;; l&apos;accès ne peut donc pas être prouvé.</translation>
    </message>
    <message>
        <source>The access belongs to “%1”, but was given for “%2”.</source>
        <translation>L&apos;accès appartient à «&#xa0;%1&#xa0;», mais a été donné pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>refresh_token: this connection works without one.</source>
        <translation>refresh_token: cette connexion fonctionne sans.</translation>
    </message>
    <message>
        <source>A refresh token was handed in by %1.</source>
        <translation>Un jeton d&apos;actualisation a été remis par %1.</translation>
    </message>
    <message>
        <source>Nothing is stored yet that %1 could know this connection by. Enter the secret or key: evergrant set %2 --client-secret-stdin.</source>
        <translation>Rien n&apos;est encore enregistré qui permette à %1 de reconnaître cette connexion. Saisissez le secret ou la clé&#xa0;: evergrant set %2 --client-secret-stdin.</translation>
    </message>
    <message>
        <source>The new sign-in could be stored neither in the grant store nor in the keyring. It is kept in memory; do not stop Evergrant before this is fixed.</source>
        <translation>La nouvelle identification n&apos;a pu être enregistrée ni dans le coffre des autorisations ni dans le trousseau. Elle est gardée en mémoire&#xa0;; n&apos;arrêtez pas Evergrant avant que ce soit corrigé.</translation>
    </message>
    <message>
        <source>No sign-in is waiting.</source>
        <translation>Aucune identification n&apos;est en attente.</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisée</translation>
    </message>
    <message>
        <source>Spare authorized</source>
        <translation>Identification de secours autorisée</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1 par %2.</translation>
    </message>
    <message>
        <source>The stored grants are not open yet.</source>
        <translation>Les autorisations enregistrées ne sont pas encore ouvertes.</translation>
    </message>
    <message>
        <source>Its last renewal is not stored yet. Move it when that is done.</source>
        <translation>Son dernier renouvellement n&apos;est pas encore enregistré. Déplacez-la quand ce sera fait.</translation>
    </message>
    <message>
        <source>A sign-in is under way, or waits for an answer. Move it when that has ended.</source>
        <translation>Une identification est en cours ou attend une réponse. Déplacez-la quand ce sera terminé.</translation>
    </message>
    <message>
        <source>The tokens of the last renewal are not stored yet, so the next one has to wait.</source>
        <translation>Les jetons du dernier renouvellement ne sont pas encore enregistrés&#xa0;; le suivant doit donc attendre.</translation>
    </message>
    <message>
        <source>The grant was given by %1, but the token endpoint is now at %2. Sign in again.</source>
        <translation>L&apos;autorisation a été donnée par %1, mais le point de terminaison des jetons est maintenant chez %2. Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The server does not decode the client secret in the header, so from now on it is sent there as it is (client_auth=%1).</source>
        <translation>Le serveur ne décode pas le secret client dans l&apos;en-tête&#xa0;; il lui est donc désormais envoyé tel quel (client_auth=%1).</translation>
    </message>
    <message>
        <source>The spare sign-in is no longer accepted. The main one is not affected; make a new spare when it suits you. %1</source>
        <translation>L&apos;identification de secours n&apos;est plus acceptée. La principale n&apos;est pas touchée&#xa0;; créez-en une nouvelle de secours quand cela vous convient. %1</translation>
    </message>
    <message>
        <source>Spare sign-in: %1</source>
        <translation>Identification de secours&#xa0;: %1</translation>
    </message>
    <message>
        <source>The renewed tokens could be stored neither in the grant store nor in the keyring. They are kept in memory; do not stop Evergrant before this is fixed.</source>
        <translation>Les jetons renouvelés n&apos;ont pu être enregistrés ni dans le coffre des autorisations ni dans le trousseau. Ils sont gardés en mémoire&#xa0;; n&apos;arrêtez pas Evergrant avant que ce soit corrigé.</translation>
    </message>
    <message>
        <source>The renewed tokens are stored now.</source>
        <translation>Les jetons renouvelés sont maintenant enregistrés.</translation>
    </message>
    <message>
        <source>A recovery code was made. One that was made before does not work any more.</source>
        <translation>Un code de récupération a été créé. Un code créé auparavant n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>The stored grants are open, and the key is back in its place: %1.</source>
        <translation>Les autorisations enregistrées sont ouvertes, et la clé est de retour à sa place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The stored grants are open until Evergrant&apos;s worker ends. The key could not be put back: %1</source>
        <translation>Les autorisations enregistrées sont ouvertes jusqu&apos;à l&apos;arrêt du service d&apos;arrière-plan d&apos;Evergrant. La clé n&apos;a pas pu être remise à sa place&#xa0;: %1</translation>
    </message>
    <message>
        <source>The stored grants can be read, so there is no reason to begin again. Nothing was changed.</source>
        <translation>Les autorisations enregistrées sont lisibles&#xa0;; il n&apos;y a donc pas de raison de repartir de zéro. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The key is back; nothing was changed.</source>
        <translation>La clé est de retour&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The old store, whose key is lost, was kept as %1. What the keyring has a copy of goes on; the other connections have to be authorized again.</source>
        <translation>L&apos;ancien coffre, dont la clé est perdue, a été conservé sous le nom %1. Ce dont le trousseau a une copie continue&#xa0;; les autres connexions doivent être autorisées à nouveau.</translation>
    </message>
    <message>
        <source>The provider&apos;s access tokens end as soon as they are given out, so there is none that could be used. It is asked again in a minute.</source>
        <translation>Les jetons d&apos;accès du fournisseur expirent dès qu&apos;ils sont émis&#xa0;; aucun n&apos;est donc utilisable. Une nouvelle demande sera faite dans une minute.</translation>
    </message>
    <message>
        <source>%1 was moved away with a package, and is renewed where that was imported. Two places that renew it would end it for both. Only if the package was lost: evergrant resume %1 --take-back</source>
        <translation>%1 a été déplacée avec un paquet, et elle est renouvelée là où celui-ci a été importé. Deux endroits qui la renouvellent y mettraient fin pour les deux. Seulement si le paquet a été perdu&#xa0;: evergrant resume %1 --take-back</translation>
    </message>
    <message>
        <source>A move was interrupted, and its pause could not be ended: %1 To renew it here: evergrant resume %2</source>
        <translation>Un déplacement a été interrompu, et sa suspension n&apos;a pas pu être levée&#xa0;: %1 Pour la renouveler ici&#xa0;: evergrant resume %2</translation>
    </message>
    <message>
        <source>A move was interrupted before the connection had left, or while it was being taken back: it is renewed here again.</source>
        <translation>Un déplacement a été interrompu avant le départ de la connexion, ou pendant son retour&#xa0;: elle est à nouveau renouvelée ici.</translation>
    </message>
    <message>
        <source>redirect_uri: “%1” does not lead to this machine. Use http://localhost:PORT/PATH or http://127.0.0.1:PORT/PATH.</source>
        <translation>redirect_uri: «&#xa0;%1&#xa0;» ne mène pas à cette machine. Utilisez http://localhost:PORT/PATH ou http://127.0.0.1:PORT/PATH.</translation>
    </message>
    <message>
        <source>No free port was found on this machine for the redirect URI. Name one with --redirect-uri http://%1:PORT%2.</source>
        <translation>Aucun port libre n&apos;a été trouvé sur cette machine pour l&apos;URI de redirection. Indiquez-en un avec --redirect-uri http://%1:PORT%2.</translation>
    </message>
    <message>
        <source>The provider gave no refresh token, so a person has to sign in again.</source>
        <translation>Le fournisseur n&apos;a pas donné de jeton d&apos;actualisation&#xa0;; une personne doit donc s&apos;identifier à nouveau.</translation>
    </message>
    <message>
        <source>Another sign-in is about to take over.</source>
        <translation>Une autre identification est sur le point de prendre le relais.</translation>
    </message>
    <message>
        <source>%1 offers no way to revoke from here. Remove the application in its account settings.</source>
        <translation>%1 n&apos;offre aucun moyen de révoquer d&apos;ici. Retirez l&apos;application dans les paramètres du compte là-bas.</translation>
    </message>
    <message>
        <source>There was no consent to revoke. Delete the key or secret at the provider if nobody else uses it.</source>
        <translation>Il n&apos;y avait pas de consentement à révoquer. Supprimez la clé ou le secret chez le fournisseur si personne d&apos;autre ne l&apos;utilise.</translation>
    </message>
    <message>
        <source>There was no grant to revoke.</source>
        <translation>Il n&apos;y avait pas d&apos;autorisation à révoquer.</translation>
    </message>
    <message>
        <source>Nothing was revoked, because it could end %1, too: the provider may count both as one authorization of the same client registration.</source>
        <translation>Rien n&apos;a été révoqué, car cela pourrait aussi mettre fin à %1&#xa0;: le fournisseur compte peut-être les deux comme une seule autorisation du même enregistrement de client.</translation>
    </message>
    <message>
        <source>The grant was revoked at %1.</source>
        <translation>L&apos;autorisation a été révoquée chez %1.</translation>
    </message>
    <message>
        <source>The provider did not allow everything that was asked for: %1 is missing. Allow it for the application or the account there, and authorize again.</source>
        <translation>Le fournisseur n&apos;a pas permis tout ce qui était demandé&#xa0;: il manque %1. Permettez-le là-bas pour l&apos;application ou le compte, puis autorisez à nouveau.</translation>
    </message>
    <message>
        <source>Switch the application to bearer tokens in its portal, and authorize again.</source>
        <translation>Passez l&apos;application aux jetons de type bearer dans son portail, puis autorisez à nouveau.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Recommencez l&apos;identification.</translation>
    </message>
    <message>
        <source>%1 accepted the refresh token that was handed in, but answered with an access token that cannot be used. %2 Nothing was replaced. Switch the application to bearer tokens in its portal, and hand in another refresh token: this one may be spent.</source>
        <translation>%1 a accepté le jeton d&apos;actualisation remis, mais a répondu par un jeton d&apos;accès inutilisable. %2 Rien n&apos;a été remplacé. Passez l&apos;application aux jetons de type bearer dans son portail, et remettez un autre jeton d&apos;actualisation&#xa0;: celui-ci est peut-être consommé.</translation>
    </message>
    <message>
        <source>%1 did not complete the sign-in: “%2”. %3</source>
        <translation>%1 n&apos;a pas mené l&apos;identification à terme&#xa0;: «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>%1 gave no usable answer, so the sign-in has to be repeated: %2</source>
        <translation>%1 n&apos;a pas donné de réponse utilisable&#xa0;; l&apos;identification doit donc être refaite&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>%1 n&apos;a pas pu être joint&#xa0;: %2</translation>
    </message>
    <message>
        <source>Authorized, and the first renewal worked. Evergrant renews it from now on.</source>
        <translation>Autorisée, et le premier renouvellement a fonctionné. Evergrant la renouvelle désormais.</translation>
    </message>
    <message>
        <source>Authorized. Evergrant renews it from now on.</source>
        <translation>Autorisée. Evergrant la renouvelle désormais.</translation>
    </message>
    <message>
        <source>Authorized. This access does not expire; it is checked once a day.</source>
        <translation>Autorisée. Cet accès n&apos;expire pas&#xa0;; il est vérifié une fois par jour.</translation>
    </message>
    <message>
        <source>The first renewal did not work yet, and will be tried again: %1</source>
        <translation>Le premier renouvellement n&apos;a pas encore fonctionné et sera retenté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Authorized.</source>
        <translation>Autorisée.</translation>
    </message>
    <message>
        <source>This is the account “%1”.</source>
        <translation>Il s&apos;agit du compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The spare sign-in is stored and renewed from now on.</source>
        <translation>L&apos;identification de secours est enregistrée et désormais renouvelée.</translation>
    </message>
    <message>
        <source>The spare sign-in is stored. The main one has trouble of its own, so it was not tried beside it.</source>
        <translation>L&apos;identification de secours est enregistrée. La principale a ses propres difficultés&#xa0;; elles n&apos;ont donc pas été essayées ensemble.</translation>
    </message>
    <message>
        <source>The main sign-in did not survive the second one, so that has taken its place at once. This provider does not keep two side by side.</source>
        <translation>L&apos;identification principale n&apos;a pas survécu à la deuxième, qui a donc aussitôt pris sa place. Ce fournisseur n&apos;en conserve pas deux à la fois.</translation>
    </message>
    <message>
        <source>The spare sign-in is stored. The main one could not be renewed beside it just now: %1</source>
        <translation>L&apos;identification de secours est enregistrée. La principale n&apos;a pas pu être renouvelée à côté d&apos;elle pour l&apos;instant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The spare sign-in is stored. Its first renewal did not work yet, and will be tried again: %1</source>
        <translation>L&apos;identification de secours est enregistrée. Son premier renouvellement n&apos;a pas encore fonctionné et sera retenté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The spare sign-in is stored, and both work side by side. It is renewed from now on.</source>
        <translation>L&apos;identification de secours est enregistrée, et les deux fonctionnent côte à côte. Elle est désormais renouvelée.</translation>
    </message>
    <message>
        <source>This sign-in has no open question.</source>
        <translation>Cette identification n&apos;a pas de question en suspens.</translation>
    </message>
    <message>
        <source>question: this answers another question than the one that is open, so nothing was changed. Look at the sign-in again.</source>
        <translation>question: ceci répond à une autre question que celle qui est posée&#xa0;; rien n&apos;a donc été modifié. Affichez à nouveau l&apos;identification.</translation>
    </message>
    <message>
        <source>It works without anybody signing in. Evergrant renews it from now on.</source>
        <translation>Elle fonctionne sans que personne s&apos;identifie. Evergrant la renouvelle désormais.</translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation>La clé est enregistrée.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>L&apos;identification a été annulée.</translation>
    </message>
    <message>
        <source>The keyring opened, but not all copies of the tokens in it could be read yet. Evergrant tries again by itself.</source>
        <translation>Le trousseau s&apos;est ouvert, mais toutes les copies des jetons n&apos;ont pas encore pu y être lues. Evergrant réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The key of the stored grants was lost, but the keyring has a copy of each of them: nothing is lost. The old store was kept as %1.</source>
        <translation>La clé des autorisations enregistrées a été perdue, mais le trousseau a une copie de chacune&#xa0;: rien n&apos;est perdu. L&apos;ancien coffre a été conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>because the main one is no longer accepted</source>
        <translation>car la principale n&apos;est plus acceptée</translation>
    </message>
    <message>
        <source>because the provider refuses the client of the main one</source>
        <translation>car le fournisseur refuse le client de la principale</translation>
    </message>
    <message>
        <source>after an interrupted renewal</source>
        <translation>après un renouvellement interrompu</translation>
    </message>
    <message>
        <source>The spare sign-in has taken over %1. Integrations go on; make a new spare when it suits you.</source>
        <translation>L&apos;identification de secours a pris le relais %1. Les intégrations continuent&#xa0;; créez-en une nouvelle de secours quand cela vous convient.</translation>
    </message>
    <message>
        <source>The provider&apos;s access tokens live shorter than the %1 seconds asked for.</source>
        <translation>Les jetons d&apos;accès du fournisseur vivent moins longtemps que les %1 secondes demandées.</translation>
    </message>
    <message>
        <source>An API refused the access token, and it cannot be renewed.</source>
        <translation>Une API a refusé le jeton d&apos;accès, et il ne peut pas être renouvelé.</translation>
    </message>
    <message>
        <source>An API refused the access token, so it is being renewed.</source>
        <translation>Une API a refusé le jeton d&apos;accès&#xa0;; il est donc en cours de renouvellement.</translation>
    </message>
    <message>
        <source>The background worker ends, and the renewed tokens of “%1” are stored nowhere. If the connection does not work any more, authorize it again.</source>
        <translation>Le service d&apos;arrière-plan s&apos;arrête, et les jetons renouvelés de «&#xa0;%1&#xa0;» ne sont enregistrés nulle part. Si la connexion ne fonctionne plus, autorisez-la à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was replaced. This could not be written down, so Evergrant asks again when it starts the next time.</source>
        <translation>Rien n&apos;a été remplacé. Cela n&apos;a pas pu être noté&#xa0;; Evergrant reposera donc la question à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The new sign-in was not used and not revoked: at %1 it stays valid until it ends.</source>
        <translation>La nouvelle identification n&apos;a été ni utilisée ni révoquée&#xa0;: chez %1, elle reste valable jusqu&apos;à son expiration.</translation>
    </message>
    <message>
        <source>Evergrant does not revoke it, because that could end %1, too.</source>
        <translation>Evergrant ne la révoque pas, car cela pourrait aussi mettre fin à %1.</translation>
    </message>
    <message>
        <source>To end it sooner, remove the application in the account&apos;s settings there.</source>
        <translation>Pour y mettre fin plus tôt, retirez l&apos;application dans les paramètres du compte là-bas.</translation>
    </message>
    <message>
        <source>Evergrant holds no unused sign-in of “%1” any more. If there was one, remove the application in the account&apos;s settings at the provider.</source>
        <translation>Evergrant ne détient plus d&apos;identification inutilisée de «&#xa0;%1&#xa0;». S&apos;il y en avait une, retirez l&apos;application dans les paramètres du compte chez le fournisseur.</translation>
    </message>
    <message>
        <source>A sign-in of “%1” is under way, and could end with it. Try again when it is over.</source>
        <translation>Une identification de «&#xa0;%1&#xa0;» est en cours et pourrait prendre fin en même temps. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>The new sign-in is stored now.</source>
        <translation>La nouvelle identification est maintenant enregistrée.</translation>
    </message>
    <message>
        <source>This profile is a copy, and %1 stays paused until somebody resumes it: the original may still renew it. Nothing was changed.</source>
        <translation>Ce profil est une copie, et %1 reste suspendue jusqu’à ce que quelqu’un la reprenne : l’original la renouvelle peut-être encore. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Renewing is paused for %1.</source>
        <translation>Le renouvellement est suspendu pour %1.</translation>
    </message>
    <message>
        <source>The pause is over: renewing goes on.</source>
        <translation>La pause est terminée : le renouvellement reprend.</translation>
    </message>
    <message>
        <source>Its pause is over, but that cannot be saved, so it stays paused: %1 Evergrant tries again.</source>
        <translation>Sa pause est terminée, mais cela ne peut pas être enregistré ; elle reste donc suspendue : %1 Evergrant réessaie.</translation>
    </message>
    <message>
        <source>It is renewed again meanwhile. Try once more.</source>
        <translation>Elle est de nouveau renouvelée entre-temps. Réessayez.</translation>
    </message>
    <message>
        <source>The grant was given to the client ID “%1”, but now it is “%2”. Sign in again, or enter the former one again.</source>
        <translation>L&apos;autorisation a été donnée à l&apos;ID client «&#xa0;%1&#xa0;», mais c&apos;est maintenant «&#xa0;%2&#xa0;». Connectez-vous à nouveau, ou saisissez de nouveau l&apos;ancien.</translation>
    </message>
    <message>
        <source>%1 let Evergrant in, but gave nothing to renew the access with. Look in its portal for a switch that lets this application stay connected (refresh tokens), or add the permission that asks for it (often offline_access), and authorize again.</source>
        <translation>%1 a laissé entrer Evergrant, mais n&apos;a rien donné pour renouveler l&apos;accès. Cherchez dans son portail une option qui permet à cette application de rester connectée (jetons d&apos;actualisation), ou ajoutez l&apos;autorisation qui la demande (souvent offline_access), puis autorisez à nouveau.</translation>
    </message>
    <message>
        <source>%1 let Evergrant in, but gave nothing to renew the access with. It does so with the permission “%2”: allow that for the application in its portal, and authorize again.</source>
        <translation>%1 a laissé entrer Evergrant, mais n&apos;a rien donné pour renouveler l&apos;accès. Il le fait avec l&apos;autorisation «&#xa0;%2&#xa0;»&#xa0;: permettez-la pour l&apos;application dans son portail, puis autorisez à nouveau.</translation>
    </message>
    <message>
        <source>Enter exactly this address as the redirect URI in its portal: %1</source>
        <translation>Saisissez exactement cette adresse comme URI de redirection dans son portail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the permissions and the other settings of the connection.</source>
        <translation>Vérifiez les autorisations et les autres paramètres de la connexion.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>“%1” cannot be rehearsed. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être simulé. Utilisez l&apos;un des suivants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no end of a rehearsal. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une fin de simulation. Utilisez l&apos;une des suivantes&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RehearsalTexts</name>
    <message>
        <source>The provider renews, and its answer never arrives. Evergrant cannot know the new renewal key, and a provider as strict as this one ends the access when the old key comes back. You will have to sign in again.</source>
        <translation>Le fournisseur renouvelle, et sa réponse n&apos;arrive jamais. Evergrant ne peut pas connaître la nouvelle clé de renouvellement, et un fournisseur aussi strict que celui-ci met fin à l&apos;accès quand l&apos;ancienne clé revient. Vous devrez vous identifier à nouveau.</translation>
    </message>
    <message>
        <source>The provider takes no connections. Evergrant goes on trying by itself, and programs use the token that is there until it runs out. You have nothing to do.</source>
        <translation>Le fournisseur n&apos;accepte aucune connexion. Evergrant continue d&apos;essayer de lui-même, et les programmes utilisent le jeton disponible jusqu&apos;à son expiration. Vous n&apos;avez rien à faire.</translation>
    </message>
    <message>
        <source>The provider refuses every renewal. Evergrant asks once more after some seconds, then it calls you. You will have to sign in again.</source>
        <translation>Le fournisseur refuse chaque renouvellement. Evergrant demande encore une fois au bout de quelques secondes, puis il vous appelle. Vous devrez vous identifier à nouveau.</translation>
    </message>
    <message>
        <source>The practice connection was removed, and the rehearsal has ended.</source>
        <translation>La connexion d&apos;entraînement a été supprimée, et la simulation est terminée.</translation>
    </message>
    <message>
        <source>The background worker stopped, and the rehearsal has ended with it.</source>
        <translation>Le service d&apos;arrière-plan s&apos;est arrêté, et la simulation s&apos;est terminée avec lui.</translation>
    </message>
    <message>
        <source>For this connection the keyring counts as locked; the real one is not touched. The access is renewed all the same, and only the copy in the keyring waits until the end. Should the computer start with the keyring locked, all connections wait until you unlock it: Evergrant then calls you.</source>
        <translation>Pour cette connexion, le trousseau est considéré comme verrouillé&#xa0;; le vrai n&apos;est pas touché. L&apos;accès est renouvelé malgré tout, et seule la copie dans le trousseau attend la fin. Si l&apos;ordinateur démarre avec le trousseau verrouillé, toutes les connexions attendent que vous le déverrouilliez&#xa0;: Evergrant vous appelle alors.</translation>
    </message>
    <message>
        <source>The time is over, and the rehearsal has ended. All is as before.</source>
        <translation>Le temps est écoulé, et la simulation est terminée. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The rehearsal has ended. All is as before.</source>
        <translation>La simulation est terminée. Tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>ScheduleSentence</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>At minute %1 of each hour</source>
        <translation>À la minute %1 de chaque heure</translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <translation>À la minute %1 des heures %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Toutes les minutes</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>Toutes les %1 minutes</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>how often, and two times of day</comment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 in the hours %2</source>
        <comment>how often</comment>
        <translation>%1 aux heures %2</translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>Toutes les heures, à l&apos;heure pile</translation>
    </message>
    <message>
        <source>Every hour at minute %1</source>
        <translation>Toutes les heures à la minute %1</translation>
    </message>
    <message>
        <source>Every %1 hours from %2 on</source>
        <translation>Toutes les %1 heures à partir de %2</translation>
    </message>
    <message>
        <source>Every hour from %1 to %2</source>
        <translation>Toutes les heures de %1 à %2</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>le %1 du mois</translation>
    </message>
    <message>
        <source>on the days %1 of the month</source>
        <translation>les %1 du mois</translation>
    </message>
    <message>
        <source>%1, and besides on each %2</source>
        <translation>%1, et en plus chaque %2</translation>
    </message>
    <message>
        <source>%1 if that is %2</source>
        <translation>%1 si c&apos;est %2</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Tous les jours à %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>SearchKeywords</name>
    <message>
        <source>newsletter, mailing list, e-mail marketing, campaigns, contacts</source>
        <translation>newsletter, lettre d&apos;information, liste de diffusion, e-mailing, marketing par e-mail, campagnes, contacts</translation>
    </message>
    <message>
        <source>web shop, online store, e-commerce, orders</source>
        <translation>boutique en ligne, e-commerce, vente en ligne, commandes</translation>
    </message>
    <message>
        <source>cash register, till, point of sale, retail, shop</source>
        <translation>caisse, caisse enregistreuse, point de vente, commerce, magasin</translation>
    </message>
    <message>
        <source>accounting, bookkeeping, invoices</source>
        <translation>comptabilité, factures, facturation</translation>
    </message>
    <message>
        <source>customers, CRM, sales, contacts</source>
        <translation>clients, CRM, ventes, contacts</translation>
    </message>
    <message>
        <source>login, single sign-on, SSO, identity provider</source>
        <translation>connexion, identification, authentification unique, SSO, fournisseur d&apos;identité</translation>
    </message>
    <message>
        <source>Gmail, mail, calendar, Drive, Sheets, Workspace, YouTube</source>
        <translation>Gmail, e-mail, messagerie, agenda, Drive, Sheets, Workspace, YouTube</translation>
    </message>
    <message>
        <source>Outlook, Office, mail, calendar, Teams, OneDrive, SharePoint, Entra, Azure, Exchange</source>
        <translation>Outlook, Office, e-mail, messagerie, calendrier, Teams, OneDrive, SharePoint, Entra, Azure, Exchange</translation>
    </message>
    <message>
        <source>files, cloud storage</source>
        <translation>fichiers, stockage en ligne, cloud</translation>
    </message>
    <message>
        <source>source code, git, repositories</source>
        <translation>code source, git, dépôts</translation>
    </message>
    <message>
        <source>another service, not in the list</source>
        <translation>autre service, absent de la liste</translation>
    </message>
    <message>
        <source>try, test, demo, learn</source>
        <translation>essai, essayer, test, tester, démo, apprendre</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>Issuer address</source>
        <translation>Adresse de l&apos;émetteur</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>Adresse d&apos;autorisation</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Device code address</source>
        <translation>Adresse du code d&apos;appareil</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>Adresse de révocation</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>Adresse d&apos;introspection</translation>
    </message>
    <message>
        <source>Address to check with</source>
        <translation>Adresse de contrôle</translation>
    </message>
    <message>
        <source>Proof of the application</source>
        <translation>Preuve de l&apos;application</translation>
    </message>
    <message>
        <source>What a lost reply does</source>
        <translation>Effet d&apos;une réponse perdue</translation>
    </message>
    <message>
        <source>Tenant (organization)</source>
        <translation>Locataire (organisation)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Domain prefix</source>
        <translation>Préfixe de domaine</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Resource address</source>
        <translation>Adresse de la ressource</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Nom de l&apos;en-tête</translation>
    </message>
    <message>
        <source>Word before the key</source>
        <translation>Mot avant la clé</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>Hôte de l&apos;API</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Fichier de clé privée</translation>
    </message>
    <message>
        <source>Service account file</source>
        <translation>Fichier de compte de service</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <translation>Délai maximal en secondes</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>What breaks without it</source>
        <translation>Ce qui ne marche plus sans elle</translation>
    </message>
    <message>
        <source>Who can repair it</source>
        <translation>Qui peut la réparer</translation>
    </message>
    <message>
        <source>Second person who can repair it</source>
        <translation>Deuxième personne pouvant la réparer</translation>
    </message>
    <message>
        <source>Days without an answer after which the second person takes over</source>
        <translation>Jours sans réponse après lesquels la deuxième personne prend le relais</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Directory ID or domain, such as example.com</source>
        <translation>ID d&apos;annuaire ou domaine, par exemple example.com</translation>
    </message>
    <message>
        <source>Such as login.example.com</source>
        <translation>Par exemple login.example.com</translation>
    </message>
    <message>
        <source>The part before the dot in the shop&apos;s address</source>
        <translation>La partie avant le point dans l&apos;adresse de la boutique</translation>
    </message>
    <message>
        <source>A short word, such as us6</source>
        <translation>Un mot court, par exemple us6</translation>
    </message>
    <message>
        <source>The part before the dot in your address</source>
        <translation>La partie avant le point dans votre adresse</translation>
    </message>
    <message>
        <source>The person it acts for, such as office@example.com</source>
        <translation>La personne représentée, par exemple office@example.com</translation>
    </message>
    <message>
        <source>Such as api.example.com</source>
        <translation>Par exemple api.example.com</translation>
    </message>
    <message>
        <source>Such as X-Api-Key</source>
        <translation>Par exemple X-Api-Key</translation>
    </message>
    <message>
        <source>PEM file; belongs to the private key</source>
        <translation>Fichier PEM&#xa0;; correspond à la clé privée</translation>
    </message>
    <message>
        <source>PEM file without a password</source>
        <translation>Fichier PEM sans mot de passe</translation>
    </message>
    <message>
        <source>JSON file from the portal</source>
        <translation>Fichier JSON du portail</translation>
    </message>
    <message>
        <source>PEM file; empty means: those of this computer</source>
        <translation>Fichier PEM&#xa0;; vide&#xa0;: celles de cet ordinateur</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Seulement si le proxy en demande un</translation>
    </message>
    <message>
        <source>Empty means: 15</source>
        <translation>Vide&#xa0;: 15</translation>
    </message>
    <message>
        <source>Signature with the private key</source>
        <translation>Signature avec la clé privée</translation>
    </message>
    <message>
        <source>Please enter it again: it was meant for the other address only.</source>
        <translation>Veuillez le saisir à nouveau&#xa0;: il n&apos;était destiné qu&apos;à l&apos;autre adresse.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse de la page d&apos;identification</translation>
    </message>
    <message>
        <source>Address that gives and renews tokens</source>
        <translation>Adresse qui donne et renouvelle les jetons</translation>
    </message>
    <message>
        <source>Address that begins a sign-in on another device</source>
        <translation>Adresse qui commence une identification sur un autre appareil</translation>
    </message>
    <message>
        <source>Address that ends tokens</source>
        <translation>Adresse qui met fin aux jetons</translation>
    </message>
    <message>
        <source>Address that tells whether a token is valid</source>
        <translation>Adresse qui indique si un jeton est valable</translation>
    </message>
    <message>
        <source>Address of the provider; the other addresses are found from it</source>
        <translation>Adresse du fournisseur&#xa0;; les autres adresses en sont déduites</translation>
    </message>
    <message>
        <source>client_secret_basic, client_secret_post, private_key_jwt or none</source>
        <translation>client_secret_basic, client_secret_post, private_key_jwt ou none</translation>
    </message>
    <message>
        <source>What becomes of a refresh token whose answer was lost</source>
        <translation>Ce que devient un jeton d&apos;actualisation dont la réponse s&apos;est perdue</translation>
    </message>
    <message>
        <source>A harmless API call that proves the access</source>
        <translation>Un appel d&apos;API inoffensif qui prouve l&apos;accès</translation>
    </message>
    <message>
        <source>Directory ID or domain of the organization</source>
        <translation>ID d&apos;annuaire ou domaine de l&apos;organisation</translation>
    </message>
    <message>
        <source>Host of the sign-in</source>
        <translation>Hôte de l&apos;identification</translation>
    </message>
    <message>
        <source>Keycloak realm</source>
        <translation>Realm de Keycloak</translation>
    </message>
    <message>
        <source>The part before the dot in the shop&apos;s address</source>
        <translation>La partie avant le point dans l&apos;adresse de la boutique</translation>
    </message>
    <message>
        <source>Region or data centre of the account</source>
        <translation>Région ou centre de données du compte</translation>
    </message>
    <message>
        <source>The part before the dot in your address</source>
        <translation>La partie avant le point dans votre adresse</translation>
    </message>
    <message>
        <source>The API that tokens are for, as some providers want it</source>
        <translation>L&apos;API à laquelle les jetons sont destinés, comme certains fournisseurs la demandent</translation>
    </message>
    <message>
        <source>Address of the API that tokens are for (RFC 8707)</source>
        <translation>Adresse de l&apos;API à laquelle les jetons sont destinés (RFC 8707)</translation>
    </message>
    <message>
        <source>Redirect URI of the sign-in, as it is registered</source>
        <translation>URI de redirection de l&apos;identification, telle qu&apos;elle est enregistrée</translation>
    </message>
    <message>
        <source>Header that carries the token</source>
        <translation>En-tête qui porte le jeton</translation>
    </message>
    <message>
        <source>Word before the token in that header</source>
        <translation>Mot avant le jeton dans cet en-tête</translation>
    </message>
    <message>
        <source>User name beside a password; account that a service account acts for</source>
        <translation>Nom d&apos;utilisateur accompagnant un mot de passe&#xa0;; compte pour lequel agit un compte de service</translation>
    </message>
    <message>
        <source>Host of the API</source>
        <translation>Hôte de l&apos;API</translation>
    </message>
    <message>
        <source>Certificate of the private key (PEM); read once</source>
        <translation>Certificat de la clé privée (PEM)&#xa0;; lu une fois</translation>
    </message>
    <message>
        <source>Private key (PEM); read once</source>
        <translation>Clé privée (PEM)&#xa0;; lue une fois</translation>
    </message>
    <message>
        <source>JSON file of a service account; read once</source>
        <translation>Fichier JSON d&apos;un compte de service&#xa0;; lu une fois</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in place of the system&apos;s (PEM)</source>
        <translation>Autorités de certification à reconnaître à la place de celles du système (PEM)</translation>
    </message>
    <message>
        <source>Proxy, http or socks5</source>
        <translation>Proxy, http ou socks5</translation>
    </message>
    <message>
        <source>Seconds that one request may take; 15 unless set</source>
        <translation>Durée maximale d&apos;une requête en secondes&#xa0;; 15 par défaut</translation>
    </message>
    <message>
        <source>Keys of --set:</source>
        <translation>Clés de --set&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The sign-in has not ended yet.</source>
        <translation>L&apos;identification n&apos;est pas encore terminée.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as a tag like en or pt-BR</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Sign in for Evergrant</source>
        <translation>S&apos;identifier pour Evergrant</translation>
    </message>
    <message>
        <source>Sign in with the account that your integrations shall use. Starting ends a sign-in for this connection that is under way elsewhere.</source>
        <translation>Identifiez-vous avec le compte que vos intégrations doivent utiliser. Commencer ici met fin à toute identification en cours ailleurs pour cette connexion.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Open %1 here or on another device, enter this code there and allow the access. Then go on here.</source>
        <translation>Ouvrez %1 ici ou sur un autre appareil, saisissez-y ce code et autorisez l&apos;accès. Continuez ensuite ici.</translation>
    </message>
    <message>
        <source>Open the page of the service and sign in there. If it ends on a page that does not load, copy the address of that page from the browser into the field below. Then go on here.</source>
        <translation>Ouvrez la page du service et identifiez-vous. Si vous arrivez sur une page qui ne se charge pas, copiez son adresse depuis le navigateur dans le champ ci-dessous. Continuez ensuite ici.</translation>
    </message>
    <message>
        <source>Sign in at the service</source>
        <translation>S&apos;identifier auprès du service</translation>
    </message>
    <message>
        <source>Open the page of the service</source>
        <translation>Ouvrir la page du service</translation>
    </message>
    <message>
        <source>Address of the page that did not load</source>
        <translation>Adresse de la page qui ne s&apos;est pas chargée</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Another account has signed in</source>
        <translation>Un autre compte s&apos;est identifié</translation>
    </message>
    <message>
        <source>Keep the account from before</source>
        <translation>Garder le compte précédent</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>This link does not work any more</source>
        <translation>Ce lien n&apos;est plus valable</translation>
    </message>
    <message>
        <source>It opens its page once, and within ten minutes. evergrant endpoint sign-in makes another one.</source>
        <translation>Il n&apos;ouvre sa page qu&apos;une seule fois, et dans les dix minutes. evergrant endpoint sign-in en crée un autre.</translation>
    </message>
</context>
<context>
    <name>TargetSettings</name>
    <message>
        <source>Region of AWS; default: as the AWS profile says</source>
        <translation>Région d&apos;AWS&#xa0;; par défaut&#xa0;: celle du profil AWS</translation>
    </message>
    <message>
        <source>Profile of ~/.aws/config and ~/.aws/credentials</source>
        <translation>Profil de ~/.aws/config et ~/.aws/credentials</translation>
    </message>
    <message>
        <source>Role to assume before writing</source>
        <translation>Rôle à endosser avant l&apos;écriture</translation>
    </message>
    <message>
        <source>KMS key for encryption; default: the account&apos;s own key</source>
        <translation>Clé KMS pour le chiffrement&#xa0;; par défaut&#xa0;: celle du compte</translation>
    </message>
    <message>
        <source>Standard, Advanced or Intelligent-Tiering; default: as it is</source>
        <translation>Standard, Advanced ou Intelligent-Tiering&#xa0;; par défaut&#xa0;: inchangé</translation>
    </message>
    <message>
        <source>Another server than AWS</source>
        <translation>Autre serveur qu&apos;AWS</translation>
    </message>
    <message>
        <source>Also ask the metadata service of this EC2 instance</source>
        <translation>Interroger aussi le service de métadonnées de cette instance EC2</translation>
    </message>
    <message>
        <source>Do not read the value back; needs no right to read</source>
        <translation>Ne pas relire la valeur&#xa0;; aucun droit de lecture n&apos;est nécessaire</translation>
    </message>
    <message>
        <source>File to write; its folder must exist</source>
        <translation>Fichier à écrire&#xa0;; son dossier doit exister</translation>
    </message>
    <message>
        <source>Permissions, octal; default: 0600</source>
        <translation>Permissions, en octal&#xa0;; par défaut&#xa0;: 0600</translation>
    </message>
    <message>
        <source>Group of the file</source>
        <translation>Groupe du fichier</translation>
    </message>
    <message>
        <source>Overwrite instead of replacing, for files that are mounted one by one; readers may see a part</source>
        <translation>Écraser au lieu de remplacer, pour les fichiers montés un par un&#xa0;; les lecteurs peuvent voir un contenu partiel</translation>
    </message>
    <message>
        <source>Named pipe; is made where it is missing</source>
        <translation>Tube nommé&#xa0;; créé s&apos;il n&apos;existe pas</translation>
    </message>
    <message>
        <source>Name of the parameter, /path/name</source>
        <translation>Nom du paramètre, /path/name</translation>
    </message>
    <message>
        <source>Name or ARN of the secret</source>
        <translation>Nom ou ARN du secret</translation>
    </message>
    <message>
        <source>Address of Vault or OpenBao; further nodes of it after commas</source>
        <translation>Adresse de Vault ou d&apos;OpenBao&#xa0;; autres nœuds après des virgules</translation>
    </message>
    <message>
        <source>Mount of the key/value engine and path of the secret</source>
        <translation>Point de montage du moteur clé/valeur et chemin du secret</translation>
    </message>
    <message>
        <source>Field of the secret; default: token</source>
        <translation>Champ du secret&#xa0;; par défaut&#xa0;: token</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>token, approle, kubernetes or cert; default: token</source>
        <translation>token, approle, kubernetes ou cert&#xa0;; par défaut&#xa0;: token</translation>
    </message>
    <message>
        <source>Mount of the method; default: its usual name</source>
        <translation>Point de montage de la méthode&#xa0;; par défaut&#xa0;: son nom habituel</translation>
    </message>
    <message>
        <source>Role, or the role id of approle</source>
        <translation>Rôle, ou role id d&apos;approle</translation>
    </message>
    <message>
        <source>Token of the service account, for kubernetes</source>
        <translation>Jeton du compte de service, pour kubernetes</translation>
    </message>
    <message>
        <source>Client certificate, for cert</source>
        <translation>Certificat client, pour cert</translation>
    </message>
    <message>
        <source>Key of the client certificate, for cert</source>
        <translation>Clé du certificat client, pour cert</translation>
    </message>
    <message>
        <source>Authority that signed the server&apos;s certificate</source>
        <translation>Autorité qui a signé le certificat du serveur</translation>
    </message>
    <message>
        <source>Secret to write; it must exist</source>
        <translation>Secret à écrire&#xa0;; il doit exister</translation>
    </message>
    <message>
        <source>Key within the secret; default: token</source>
        <translation>Clé dans le secret&#xa0;; par défaut&#xa0;: token</translation>
    </message>
    <message>
        <source>Default: in a pod its service account, else ~/.kube/config</source>
        <translation>Par défaut&#xa0;: dans un pod, son compte de service, sinon ~/.kube/config</translation>
    </message>
    <message>
        <source>Context of the kubeconfig file; default: its current one</source>
        <translation>Contexte du fichier kubeconfig&#xa0;; par défaut&#xa0;: le contexte actuel</translation>
    </message>
    <message>
        <source>Address to send to</source>
        <translation>Adresse de destination</translation>
    </message>
    <message>
        <source>The command ends by then; default: 60</source>
        <translation>La commande est arrêtée après ce délai&#xa0;; par défaut&#xa0;: 60</translation>
    </message>
    <message>
        <source>“%1” is not a kind of target. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de cible. Utilisez l&apos;un des suivants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A target of the kind %1 has no option --%2.</source>
        <translation>Une cible de type %1 n&apos;a pas d&apos;option --%2.</translation>
    </message>
    <message>
        <source>The value of --%1 has more than one line.</source>
        <translation>La valeur de --%1 a plus d&apos;une ligne.</translation>
    </message>
    <message>
        <source>A target of the kind %1 needs --%2 %3.</source>
        <translation>Une cible de type %1 a besoin de --%2 %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a target. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l&apos;identifiant d&apos;une cible. Utilisez 1 à 64 des caractères a-z, 0-9, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation>Indiquez le programme à exécuter, après «&#xa0;--&#xa0;».</translation>
    </message>
    <message>
        <source>Only a target of the kind command runs a program.</source>
        <translation>Seule une cible de type command exécute un programme.</translation>
    </message>
    <message>
        <source>--min-life takes 0 to 31622400 seconds.</source>
        <translation>--min-life accepte 0 à 31622400 secondes.</translation>
    </message>
    <message>
        <source>The stored settings of a delivery are damaged: the field “%1”.</source>
        <translation>Les paramètres enregistrés d&apos;une livraison sont endommagés&#xa0;: le champ «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 j %2 h %3 min</translation>
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
        <translation>fonctionne jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>Identification en attente</translation>
    </message>
    <message>
        <source>API key, checked daily</source>
        <translation>Clé d&apos;API, vérifiée chaque jour</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>n&apos;expire pas</translation>
    </message>
    <message>
        <source>renews within a minute</source>
        <translation>renouvellement dans la minute</translation>
    </message>
    <message>
        <source>renews in %1</source>
        <translation>renouvellement dans %1</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Compte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>scripts call it “%1”</source>
        <translation>nom dans les scripts&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. L&apos;adresse est&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs you (%1)</source>
        <translation>À traiter (%1)</translation>
    </message>
    <message>
        <source>Not working (%1)</source>
        <translation>Hors service (%1)</translation>
    </message>
    <message>
        <source>May need you soon (%1)</source>
        <translation>Bientôt à traiter (%1)</translation>
    </message>
    <message>
        <source>Not watched (%1)</source>
        <translation>Non surveillées (%1)</translation>
    </message>
    <message>
        <source>Fine (%1)</source>
        <translation>En ordre (%1)</translation>
    </message>
    <message>
        <source>not watched at the moment</source>
        <translation>actuellement non surveillée</translation>
    </message>
    <message>
        <source>This window is older than the background worker and does not have the state “%1”. Quit Evergrant and start it again.</source>
        <translation>Cette fenêtre est plus ancienne que le service d&apos;arrière-plan et ne connaît pas l&apos;état «&#xa0;%1&#xa0;». Quittez Evergrant et redémarrez-le.</translation>
    </message>
    <message>
        <source>state “%1”</source>
        <comment>a word that this version does not have</comment>
        <translation>état «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>not authorized yet</source>
        <translation>pas encore autorisée</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>renewing</source>
        <translation>renouvellement en cours</translation>
    </message>
    <message>
        <source>renewing fails</source>
        <translation>le renouvellement échoue</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>à risque</translation>
    </message>
    <message>
        <source>needs you to sign in</source>
        <translation>nécessite une identification</translation>
    </message>
    <message>
        <source>settings need correcting</source>
        <translation>paramètres à corriger</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>reste la même</translation>
    </message>
    <message>
        <source>changes every time</source>
        <translation>change à chaque fois</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore observé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>non configurée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a spare key, and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Second copy in the keyring: yes</source>
        <translation>Deuxième copie dans le trousseau&#xa0;: oui</translation>
    </message>
    <message>
        <source>Second copy in the keyring: not yet. It is written as soon as the keyring accepts it.</source>
        <translation>Deuxième copie dans le trousseau&#xa0;: pas encore. Elle est écrite dès que le trousseau l&apos;accepte.</translation>
    </message>
    <message>
        <source>Second copy in the keyring: no, it is turned off</source>
        <translation>Deuxième copie dans le trousseau&#xa0;: non, elle est désactivée</translation>
    </message>
    <message>
        <source>ready (%1)</source>
        <translation>prête (%1)</translation>
    </message>
    <message>
        <source>its renewal fails for now</source>
        <translation>son renouvellement échoue pour l&apos;instant</translation>
    </message>
    <message>
        <source>used up: make a new one</source>
        <translation>consommée&#xa0;: créez-en une nouvelle</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Saisie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Obtained %1</source>
        <translation>Obtention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expiration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date and a time</comment>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>aucune limite connue</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The authorization, its tokens and the stored secret of “%1” are deleted from this computer and from the keyring. Scripts that ask for “%2” stop working. To use the account again, somebody has to set it up and sign in again. At %3 the authorization stays valid until it ends, unless you revoke it.</source>
        <translation>L&apos;autorisation, ses jetons et le secret enregistré de «&#xa0;%1&#xa0;» sont supprimés de cet ordinateur et du trousseau. Les scripts qui demandent «&#xa0;%2&#xa0;» cessent de fonctionner. Pour utiliser à nouveau le compte, quelqu&apos;un devra le configurer et s&apos;identifier à nouveau. Chez %3, l&apos;autorisation reste valable jusqu&apos;à son expiration, sauf si vous la révoquez.</translation>
    </message>
</context>
<context>
    <name>TokenEnvironment</name>
    <message>
        <source>%1 and %2 would both be %3.</source>
        <translation>%1 et %2 seraient tous deux %3.</translation>
    </message>
</context>
<context>
    <name>TokenFiles</name>
    <message>
        <source>The token cannot be written to %1: %2.</source>
        <translation>Le jeton ne peut pas être écrit dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::AccessTokenCard</name>
    <message>
        <source>Checked daily</source>
        <translation>Vérifié chaque jour</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>N&apos;expire pas</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore de jeton</translation>
    </message>
    <message>
        <source>Token expires in</source>
        <translation>Le jeton expire dans</translation>
    </message>
    <message>
        <source>Time until the token expires</source>
        <translation>Temps restant avant l&apos;expiration du jeton</translation>
    </message>
    <message>
        <source>Life of the token</source>
        <translation>Durée de vie du jeton</translation>
    </message>
</context>
<context>
    <name>evergrant::AccountBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onserver</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, but %3 has signed in.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à %2, mais %3 s&apos;est identifié.</translation>
    </message>
    <message>
        <source>%1 Which account shall integrations use? Nothing is replaced yet.</source>
        <translation>%1 Quel compte les intégrations doivent-elles utiliser&#xa0;? Rien n&apos;est encore remplacé.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>Con&amp;server %1</translation>
    </message>
    <message>
        <source>&amp;Replace by %1</source>
        <translation>&amp;Remplacer par %1</translation>
    </message>
    <message>
        <source>&amp;Replace by the new account</source>
        <translation>&amp;Remplacer par le nouveau compte</translation>
    </message>
</context>
<context>
    <name>evergrant::AddAlertDialog</name>
    <message>
        <source>&amp;Send a test at once</source>
        <translation>&amp;Envoyer aussitôt un test</translation>
    </message>
    <message>
        <source>Who shall be told?</source>
        <translation>Qui doit être averti&#xa0;?</translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation>Type d&apos;alerte</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Plus d&apos;&amp;options</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>It shows on this computer only, and only while somebody is signed in there.</source>
        <translation>Elle ne s&apos;affiche que sur cet ordinateur, et seulement tant qu&apos;une session y est ouverte.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>With its arguments; it gets the message on its standard input</source>
        <translation>Avec ses arguments&#xa0;; il reçoit le message sur son entrée standard</translation>
    </message>
    <message>
        <source>Empty: it needs none</source>
        <translation>Vide&#xa0;: aucun n&apos;est nécessaire</translation>
    </message>
    <message>
        <source>None: with user name and password</source>
        <translation>Aucune&#xa0;: avec nom d&apos;utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>All; or names, with * and ?: prod-*</source>
        <translation>Toutes&#xa0;; ou des noms, avec * et&#xa0;?&#xa0;: prod-*</translation>
    </message>
    <message>
        <source>10m; 0s: at once</source>
        <translation>10m&#xa0;; 0s&#xa0;: immédiatement</translation>
    </message>
    <message>
        <source>4h,24h,72h; none: never</source>
        <translation>4h,24h,72h&#xa0;; none&#xa0;: jamais</translation>
    </message>
    <message>
        <source>None; for example 22:00-07:00</source>
        <translation>Aucune&#xa0;; par exemple 22:00-07:00</translation>
    </message>
    <message>
        <source>%1, numbered</source>
        <comment>a word</comment>
        <translation>%1, numéroté</translation>
    </message>
    <message>
        <source>Choose at least one thing that is told.</source>
        <translation>Choisissez au moins un événement à signaler.</translation>
    </message>
</context>
<context>
    <name>evergrant::AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Step 1 · Which service do your integrations use?</source>
        <translation>Étape 1 · Quel service vos intégrations utilisent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>How should Evergrant sign in?</source>
        <translation>Comment Evergrant doit-il s&apos;identifier&#xa0;?</translation>
    </message>
    <message>
        <source>A few details</source>
        <translation>Quelques détails</translation>
    </message>
    <message>
        <source>Prepare it at %1 (a few minutes, only once)</source>
        <translation>Préparation chez %1 (quelques minutes, une seule fois)</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Identification chez %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Étape %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>&amp;Next: sign in</source>
        <translation>&amp;Suivant&#xa0;: s&apos;identifier</translation>
    </message>
    <message>
        <source>&amp;Next: check it</source>
        <translation>&amp;Suivant&#xa0;: vérifier</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>&amp;Obtenir un nouveau code</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>evergrant::AddDeliveryDialog</name>
    <message>
        <source>What AWS has to a&amp;llow…</source>
        <translation>Ce qu&apos;AWS doit a&amp;utoriser…</translation>
    </message>
    <message>
        <source>Where shall the token of “%1” be brought?</source>
        <translation>Où le jeton de «&#xa0;%1&#xa0;» doit-il être livré&#xa0;?</translation>
    </message>
    <message>
        <source>Evergrant tries the place first, and then brings it each new token by itself. The renewal key never leaves this computer.</source>
        <translation>Evergrant teste d&apos;abord l&apos;emplacement, puis y livre de lui-même chaque nouveau jeton. La clé de renouvellement ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Type d&apos;emplacement</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Plus d&apos;&amp;options</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>With its arguments; it gets the token on its standard input</source>
        <translation>Avec ses arguments&#xa0;; il reçoit le jeton sur son entrée standard</translation>
    </message>
    <message>
        <source>Leave it empty to use what this computer has</source>
        <translation>Laissez vide pour utiliser ce que possède cet ordinateur</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Le jeton seul</translation>
    </message>
    <message>
        <source>A header line</source>
        <translation>Une ligne d&apos;en-tête</translation>
    </message>
    <message>
        <source>JSON with the time of its end</source>
        <translation>JSON avec l&apos;heure d&apos;expiration</translation>
    </message>
    <message>
        <source>A line of an environment file</source>
        <translation>Une ligne d&apos;un fichier d&apos;environnement</translation>
    </message>
    <message>
        <source>A header file of curl</source>
        <translation>Un fichier d&apos;en-tête de curl</translation>
    </message>
    <message>
        <source>Its reader keeps a copy</source>
        <translation>Son lecteur en garde une copie</translation>
    </message>
    <message>
        <source>For up to 5 minutes</source>
        <translation>Pendant 5 minutes au plus</translation>
    </message>
    <message>
        <source>For up to 15 minutes</source>
        <translation>Pendant 15 minutes au plus</translation>
    </message>
    <message>
        <source>For up to 30 minutes</source>
        <translation>Pendant 30 minutes au plus</translation>
    </message>
    <message>
        <source>For up to an hour</source>
        <translation>Pendant une heure au plus</translation>
    </message>
    <message>
        <source>Trying the place…</source>
        <translation>Test de l&apos;emplacement…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
</context>
<context>
    <name>evergrant::AddHeartbeatDialog</name>
    <message>
        <source>Add a heartbeat</source>
        <translation>Ajouter un signal de vie</translation>
    </message>
    <message>
        <source>The address is called every ten minutes while all is well, and with /fail behind it when it is not. healthchecks.io gives you one, or a server of your own; it tells you when the calls stay away.</source>
        <translation>L&apos;adresse est appelée toutes les dix minutes tant que tout va bien, et suivie de /fail sinon. healthchecks.io vous en donne une, ou votre propre serveur&#xa0;; il vous avertit quand les appels cessent.</translation>
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
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a connection</comment>
        <translation>%1 seulement</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
</context>
<context>
    <name>evergrant::AdvancedFields</name>
    <message>
        <source>Advanced: proxy, certificates, time-out</source>
        <translation>Avancé&#xa0;: proxy, certificats, délai maximal</translation>
    </message>
    <message>
        <source>The usual one of the service</source>
        <translation>La preuve habituelle du service</translation>
    </message>
    <message>
        <source>Secret in the header of the request</source>
        <translation>Secret dans l&apos;en-tête de la requête</translation>
    </message>
    <message>
        <source>The same, not encoded</source>
        <translation>De même, non codé</translation>
    </message>
    <message>
        <source>Secret in the text of the request</source>
        <translation>Secret dans le texte de la requête</translation>
    </message>
    <message>
        <source>Signature with the private key</source>
        <translation>Signature avec la clé privée</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertActions</name>
    <message>
        <source>Added. A test is being sent…</source>
        <translation>Ajoutée. Un test est en cours d&apos;envoi…</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Ajoutée.</translation>
    </message>
    <message>
        <source>The heartbeat is added. Its address is called every ten minutes.</source>
        <translation>Le signal de vie est ajouté. Son adresse est appelée toutes les dix minutes.</translation>
    </message>
    <message>
        <source>Remove the alert?</source>
        <translation>Supprimer l&apos;alerte&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The alert is removed.</source>
        <translation>L&apos;alerte est supprimée.</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Signal de vie</translation>
    </message>
    <message>
        <source>The heartbeat is paused. Pause it at its server, too, or you will be told there that it is missing.</source>
        <translation>Le signal de vie est suspendu. Suspendez-le aussi sur son serveur, sinon celui-ci signalera son absence.</translation>
    </message>
    <message>
        <source>Remove the heartbeat?</source>
        <translation>Supprimer le signal de vie&#xa0;?</translation>
    </message>
    <message>
        <source>The heartbeat is removed.</source>
        <translation>Le signal de vie est supprimé.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertSettings</name>
    <message>
        <source>Authority that signed the server&apos;s certificate</source>
        <translation>Autorité qui a signé le certificat du serveur</translation>
    </message>
    <message>
        <source>Mail server: smtp://HOST:587 or smtps://HOST:465</source>
        <translation>Serveur de courrier&#xa0;: smtp://HOST:587 ou smtps://HOST:465</translation>
    </message>
    <message>
        <source>Sender; default: the recipient</source>
        <translation>Expéditeur&#xa0;; par défaut&#xa0;: le destinataire</translation>
    </message>
    <message>
        <source>User name at the mail server; its password with --secret-stdin</source>
        <translation>Nom d&apos;utilisateur sur le serveur de courrier&#xa0;; son mot de passe avec --secret-stdin</translation>
    </message>
    <message>
        <source>Connection whose access token signs in at the mail server (XOAUTH2)</source>
        <translation>Connexion dont le jeton d&apos;accès sert à s&apos;identifier sur le serveur de courrier (XOAUTH2)</translation>
    </message>
    <message>
        <source>Account SID; its token with --secret-stdin</source>
        <translation>SID du compte&#xa0;; son jeton avec --secret-stdin</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Numéro de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>Messaging service, instead of a sender&apos;s number</source>
        <translation>Service de messagerie, à la place d&apos;un numéro d&apos;expéditeur</translation>
    </message>
    <message>
        <source>Another server of that kind than api.twilio.com</source>
        <translation>Autre serveur de ce type que api.twilio.com</translation>
    </message>
    <message>
        <source>Server of the topic; default: https://ntfy.sh</source>
        <translation>Serveur du sujet&#xa0;; par défaut&#xa0;: https://ntfy.sh</translation>
    </message>
    <message>
        <source>The command ends by then; default: 60</source>
        <translation>La commande est arrêtée après ce délai&#xa0;; par défaut&#xa0;: 60</translation>
    </message>
    <message>
        <source>“%1” is not a kind of alert. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type d&apos;alerte. Utilisez l&apos;un des suivants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Enter the telephone number in international form, for example +4930123456.</source>
        <translation>Saisissez le numéro de téléphone sous forme internationale, par exemple +4930123456.</translation>
    </message>
    <message>
        <source>A topic of ntfy has 1 to 64 of the characters A-Z, a-z, 0-9, “_” and “-”.</source>
        <translation>Un sujet de ntfy a 1 à 64 des caractères A-Z, a-z, 0-9, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Name the address to send to, with --to URL.</source>
        <translation>Indiquez l&apos;adresse de destination avec --to URL.</translation>
    </message>
    <message>
        <source>Say who reads it, with --to, for example the name of the channel.</source>
        <translation>Indiquez avec --to qui la lit, par exemple le nom du canal.</translation>
    </message>
    <message>
        <source>An alert of the kind %1 has no option --%2.</source>
        <translation>Une alerte de type %1 n&apos;a pas d&apos;option --%2.</translation>
    </message>
    <message>
        <source>The value of --%1 has control characters.</source>
        <translation>La valeur de --%1 contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>An alert of the kind %1 needs --%2 %3.</source>
        <translation>Une alerte de type %1 a besoin de --%2 %3.</translation>
    </message>
    <message>
        <source>--after takes a time up to 7d, for example 10m.</source>
        <translation>--after accepte une durée de 7d au plus, par exemple 10m.</translation>
    </message>
    <message>
        <source>--remind takes up to ten ascending times, for example 4h,24h,72h, or none.</source>
        <translation>--remind accepte jusqu&apos;à dix durées croissantes, par exemple 4h,24h,72h, ou none.</translation>
    </message>
    <message>
        <source>“%1” is no pattern for names of connections. It has the characters of a name, and “*” and “?”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un modèle de noms de connexions. Un modèle contient les caractères d&apos;un nom, ainsi que «&#xa0;*&#xa0;» et «&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of an alert. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l&apos;identifiant d&apos;une alerte. Utilisez 1 à 64 des caractères a-z, 0-9, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The value of --to is too long, or has control characters.</source>
        <translation>La valeur de --to est trop longue ou contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation>Indiquez le programme à exécuter, après «&#xa0;--&#xa0;».</translation>
    </message>
    <message>
        <source>Only an alert of the kind command runs a program.</source>
        <translation>Seule une alerte de type command exécute un programme.</translation>
    </message>
    <message>
        <source>The stored settings of an alert are damaged: the field “%1”.</source>
        <translation>Les paramètres enregistrés d&apos;une alerte sont endommagés&#xa0;: le champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a level. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un niveau. Utilisez l&apos;un des suivants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--quiet takes two times of day, for example 22:00-07:00.</source>
        <translation>--quiet accepte deux heures de la journée, par exemple 22:00-07:00.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertStatus</name>
    <message>
        <source>Paused until %1.</source>
        <translation>Suspendue jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent.</source>
        <translation>Suspendue&#xa0;: rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>A message is being sent.</source>
        <translation>Un message est en cours d&apos;envoi.</translation>
    </message>
    <message>
        <source>Sent last: %1.</source>
        <translation>Dernier envoi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Send a test.</source>
        <translation>Rien n&apos;a encore été envoyé. Envoyez un test.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertStore</name>
    <message>
        <source>The stored secret of the alert %1 is damaged. Remove the alert and add it again.</source>
        <translation>Le secret enregistré de l&apos;alerte %1 est endommagé. Supprimez l&apos;alerte et ajoutez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertText</name>
    <message>
        <source>%1 needs a sign-in</source>
        <translation>%1 nécessite une identification</translation>
    </message>
    <message>
        <source>The settings of %1 need a correction</source>
        <translation>Les paramètres de %1 doivent être corrigés</translation>
    </message>
    <message>
        <source>%1 cannot be renewed at the moment</source>
        <translation>%1 ne peut pas être renouvelée pour le moment</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>Il n&apos;y a pas de réseau</translation>
    </message>
    <message>
        <source>The token of %1 cannot be delivered</source>
        <translation>Le jeton de %1 ne peut pas être livré</translation>
    </message>
    <message>
        <source>The job %1 failed</source>
        <translation>La tâche %1 a échoué</translation>
    </message>
    <message>
        <source>The alert %1 cannot be sent</source>
        <translation>L&apos;alerte %1 ne peut pas être envoyée</translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 fonctionne à nouveau</translation>
    </message>
    <message>
        <source>The keyring is unlocked again</source>
        <translation>Le trousseau est à nouveau déverrouillé</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Le réseau est de retour</translation>
    </message>
    <message>
        <source>The token of %1 is delivered again</source>
        <translation>Le jeton de %1 est à nouveau livré</translation>
    </message>
    <message>
        <source>The job %1 succeeds again</source>
        <translation>La tâche %1 réussit à nouveau</translation>
    </message>
    <message>
        <source>The alert %1 can be sent again</source>
        <translation>L&apos;alerte %1 peut à nouveau être envoyée</translation>
    </message>
    <message>
        <source>To see what it wrote, run on %1: evergrant job log %2</source>
        <translation>Pour voir ce qu&apos;elle a écrit, exécutez sur %1&#xa0;: evergrant job log %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 est suspendue</translation>
    </message>
    <message>
        <source>%1 has other trouble now</source>
        <translation>%1 a maintenant un autre problème</translation>
    </message>
    <message>
        <source>Evergrant on %1 cannot read its tokens, so nothing is renewed and programs get no tokens.</source>
        <translation>Evergrant sur %1 ne peut pas lire ses jetons&#xa0;; rien n&apos;est donc renouvelé et les programmes ne reçoivent aucun jeton.</translation>
    </message>
    <message>
        <source>Something of %1 ends within a day</source>
        <translation>%1&#xa0;: quelque chose expire d&apos;ici un jour</translation>
    </message>
    <message>
        <source>Something of %1 ends in %2 days</source>
        <translation>%1&#xa0;: quelque chose expire dans %2 jours</translation>
    </message>
    <message>
        <source>Evergrant, still</source>
        <translation>Evergrant, rappel</translation>
    </message>
    <message>
        <source>Evergrant on %1, %2</source>
        <translation>Evergrant sur %1, %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>%1 sur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>It began %1.</source>
        <translation>Début&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 things work again: %2</source>
        <translation>%1 éléments fonctionnent à nouveau&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 ends come near: %2</source>
        <translation>%1 expirations approchent&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 things do not work: %2</source>
        <translation>%1 éléments ne fonctionnent pas&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>- and %n more</source>
        <translation>
            <numerusform>- et %n autre</numerusform>
            <numerusform>- et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Evergrant on %1 to see what to do for each, or run there: evergrant status</source>
        <translation>Ouvrez Evergrant sur %1 pour voir que faire pour chacun, ou exécutez-y&#xa0;: evergrant status</translation>
    </message>
    <message>
        <source>No more messages today</source>
        <translation>Plus de messages aujourd&apos;hui</translation>
    </message>
    <message>
        <source>You got as many messages today as one recipient gets on a day. What happens until midnight is told tomorrow, if it still holds.</source>
        <translation>Vous avez reçu aujourd&apos;hui le nombre maximal de messages par destinataire et par jour. Ce qui se produit d&apos;ici minuit sera signalé demain, si c&apos;est encore d&apos;actualité.</translation>
    </message>
    <message>
        <source>Open Evergrant on %1 to see what is wrong, or run there: evergrant status</source>
        <translation>Ouvrez Evergrant sur %1 pour voir ce qui ne va pas, ou exécutez-y&#xa0;: evergrant status</translation>
    </message>
    <message>
        <source>Or sign in from wherever you are. This address works until %1:</source>
        <comment>as in “16:40” or “tomorrow 06:48”</comment>
        <translation>Ou identifiez-vous d&apos;où que vous soyez. Cette adresse est valable jusqu&apos;à %1&#xa0;:</translation>
    </message>
    <message>
        <source>If you are asked for a code, it is %1.</source>
        <translation>Si un code vous est demandé, c&apos;est %1.</translation>
    </message>
    <message>
        <source>Only a sign-in for “%1” is accepted.</source>
        <translation>Seule une identification pour «&#xa0;%1&#xa0;» est acceptée.</translation>
    </message>
    <message>
        <source>This is a test of the alert %1</source>
        <translation>Ceci est un test de l&apos;alerte %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Evergrant on %1: %2.</source>
        <translation>Evergrant sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Open Evergrant on %1 and press “%2”, or run there: evergrant %3</source>
        <translation>Ouvrez Evergrant sur %1 et cliquez sur «&#xa0;%2&#xa0;», ou exécutez-y&#xa0;: evergrant %3</translation>
    </message>
    <message>
        <source>It is tried again by itself. To try at once, open Evergrant on %1 and press “%2”, or run there: evergrant refresh %3</source>
        <translation>Un nouvel essai a lieu automatiquement. Pour essayer tout de suite, ouvrez Evergrant sur %1 et cliquez sur «&#xa0;%2&#xa0;», ou exécutez-y&#xa0;: evergrant refresh %3</translation>
    </message>
    <message>
        <source>Log in on %1, or open Evergrant there and press “%2”.</source>
        <translation>Ouvrez une session sur %1, ou ouvrez-y Evergrant et cliquez sur «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertsPage</name>
    <message>
        <source>Who is told</source>
        <translation>Qui est averti</translation>
    </message>
    <message>
        <source>Add an aler&amp;t…</source>
        <translation>Ajouter une al&amp;erte…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Nobody is told yet.</source>
        <translation>Personne n&apos;est encore averti.</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Signaux de vie</translation>
    </message>
    <message>
        <source>A computer that is switched off tells nobody. A heartbeat is an address that is called every ten minutes while all is well; its server tells you when the calls stay away.</source>
        <translation>Un ordinateur éteint n&apos;avertit personne. Un signal de vie est une adresse appelée toutes les dix minutes tant que tout va bien&#xa0;; son serveur vous avertit quand les appels cessent.</translation>
    </message>
    <message>
        <source>Add a heart&amp;beat…</source>
        <translation>Ajouter un si&amp;gnal de vie…</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Personne n&apos;est encore averti</translation>
    </message>
    <message>
        <source>Evergrant runs where nobody looks. When a person is needed, because a sign-in has ended or a sync job fails, it tells somebody: by mail, SMS, Slack, Teams, ntfy, a webhook or a program of yours.</source>
        <translation>Evergrant fonctionne là où personne ne regarde. Quand une intervention est nécessaire, parce qu&apos;une identification a expiré ou qu&apos;une tâche de synchronisation échoue, il avertit quelqu&apos;un&#xa0;: par e-mail, SMS, Slack, Teams, ntfy, un webhook ou l&apos;un de vos programmes.</translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation>Le service d&apos;arrière-plan ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Nobody is told until it is there again. What is shown here is what was known last.</source>
        <translation>Personne n&apos;est averti avant son retour. Ce qui s&apos;affiche ici est le dernier état connu.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Envoyer un test&#xa0;: %1</translation>
    </message>
    <message>
        <source>What can be done about %1</source>
        <translation>Actions possibles pour %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Pause for &amp;an hour</source>
        <translation>Suspendre pour &amp;une heure</translation>
    </message>
    <message>
        <source>Pause for &amp;eight hours</source>
        <translation>Suspendre pour &amp;huit heures</translation>
    </message>
    <message>
        <source>Pause for a &amp;day</source>
        <translation>Suspendre pour un &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Pause until it is resumed</source>
        <translation>&amp;Suspendre jusqu&apos;à la reprise</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Suspendre %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>evergrant::AnnouncedEnd</name>
    <message>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>From %1 on, %2 may refuse the scope %3.</source>
        <comment>as in “From 1 Sep 2027 on”</comment>
        <translation>À partir du %1, %2 pourrait refuser le scope %3.</translation>
    </message>
    <message>
        <source>From %1 on, %2 may refuse the scopes %3.</source>
        <comment>as in “From 1 Sep 2027 on”</comment>
        <translation>À partir du %1, %2 pourrait refuser les scopes %3.</translation>
    </message>
    <message>
        <source>From %1 on, %2 may not answer at its present address any more (%3).</source>
        <comment>as in “From 1 Sep 2027 on”; %3 as in “token_endpoint”</comment>
        <translation>À partir du %1, %2 pourrait ne plus répondre à son adresse actuelle (%3).</translation>
    </message>
    <message>
        <source>From %1 on, %2 may refuse what this connection was set up with.</source>
        <comment>as in “From 1 Sep 2027 on”</comment>
        <translation>À partir du %1, %2 pourrait refuser ce avec quoi cette connexion a été configurée.</translation>
    </message>
</context>
<context>
    <name>evergrant::ApiCheck</name>
    <message>
        <source>No call is known that would show whether this access works.</source>
        <translation>Aucun appel permettant de savoir si cet accès fonctionne n&apos;est connu.</translation>
    </message>
    <message>
        <source>The network wants you to sign in before it lets anything through.</source>
        <translation>Le réseau exige que vous vous identifiiez avant de laisser passer quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>evergrant::AttemptCard</name>
    <message>
        <source>Mo&amp;re about the selected event</source>
        <translation>&amp;Plus sur l&apos;événement sélectionné</translation>
    </message>
    <message>
        <source>More about the selected event</source>
        <translation>Plus sur l&apos;événement sélectionné</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>New token without a sign-in</source>
        <translation>Nouveau jeton sans identification</translation>
    </message>
    <message>
        <source>not concluded yet</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>refused by the provider</source>
        <translation>refus du fournisseur</translation>
    </message>
    <message>
        <source>sent, but without a clear answer</source>
        <translation>envoi sans réponse claire</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>aucun envoi</translation>
    </message>
    <message>
        <source>Refresh token with fingerprint %1, generation %2</source>
        <translation>Jeton d&apos;actualisation avec l&apos;empreinte %1, génération %2</translation>
    </message>
    <message>
        <source>replay policy %1</source>
        <translation>règle de répétition %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>state of the grant: %1</source>
        <translation>état du grant&#xa0;: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (spare)</source>
        <translation>%1 (secours)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of an event and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Select an event to see all that is known of it.</source>
        <translation>Sélectionnez un événement pour voir tout ce qui en est connu.</translation>
    </message>
    <message>
        <source>Nothing is kept about this request: its connection was removed.</source>
        <translation>Rien n&apos;est conservé sur cette requête&#xa0;: sa connexion a été supprimée.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Le journal est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>This request is no longer kept: the journal holds the latest twenty of each connection.</source>
        <translation>Cette requête n&apos;est plus conservée&#xa0;: le journal garde les vingt dernières de chaque connexion.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Request in the journal</source>
        <translation>Requête dans le journal des requêtes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Access token ends</source>
        <translation>Fin du jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Generation of the tokens</source>
        <translation>Génération des jetons</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Sync job</source>
        <translation>Tâche de synchronisation</translation>
    </message>
    <message>
        <source>The provider says</source>
        <translation>Le fournisseur dit</translation>
    </message>
    <message>
        <source>Refresh token (fingerprint)</source>
        <translation>Jeton d&apos;actualisation (empreinte)</translation>
    </message>
    <message>
        <source>Request ID at the provider</source>
        <translation>Identifiant de la requête chez le fournisseur</translation>
    </message>
    <message>
        <source>Place of the sign-in</source>
        <translation>Emplacement de la connexion</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Type de cible</translation>
    </message>
</context>
<context>
    <name>evergrant::AttentionNotices</name>
    <message>
        <source>Another account has signed in</source>
        <translation>Un autre compte s&apos;est identifié</translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizationCard</name>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Access by</source>
        <translation>Accès par</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>Ends if unused for</source>
        <translation>Expire si inutilisée pendant</translation>
    </message>
    <message>
        <source>Ends in any case</source>
        <translation>Expire dans tous les cas</translation>
    </message>
    <message>
        <source>Renewal key</source>
        <translation>Clé de renouvellement</translation>
    </message>
    <message>
        <source>Spare key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisie par</translation>
    </message>
    <message>
        <source>%1 at the latest</source>
        <translation>%1 au plus tard</translation>
    </message>
    <message>
        <source>Application&apos;s secret ends</source>
        <translation>Expiration du secret de l&apos;application</translation>
    </message>
    <message>
        <source>What Evergrant gets the next token with. It never leaves this computer except to the service itself.</source>
        <translation>Ce avec quoi Evergrant obtient le prochain jeton. Elle ne quitte cet ordinateur que vers le service lui-même.</translation>
    </message>
    <message>
        <source>A second sign-in that Evergrant keeps alive beside the first, in case that one is lost.</source>
        <translation>Une deuxième connexion qu&apos;Evergrant maintient en vie à côté de la première, au cas où celle-ci serait perdue.</translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizationResponse</name>
    <message>
        <source>The answer of %1 to the sign-in says two things at once, so it was not used. Sign in again.</source>
        <translation>La réponse de %1 à l&apos;identification dit deux choses à la fois&#xa0;; elle n&apos;a donc pas été utilisée. Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The answer to the sign-in does not come from %1, so it was not used and nothing was sent. Check the issuer in the connection&apos;s settings: %2.</source>
        <translation>La réponse à l&apos;identification ne vient pas de %1&#xa0;; elle n&apos;a donc pas été utilisée et rien n&apos;a été envoyé. Vérifiez l&apos;émetteur dans les paramètres de la connexion&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizeFlow</name>
    <message>
        <source>Preparing the sign-in…</source>
        <translation>Préparation de l&apos;identification…</translation>
    </message>
    <message>
        <source>Waiting until somebody has entered the code; this page goes on by itself.</source>
        <translation>En attente de la saisie du code&#xa0;; cette page continue d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Checking… This takes a few seconds.</source>
        <translation>Vérification… Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>A sign-in is under way. Finish it where it was begun.</source>
        <translation>Une identification est en cours. Terminez-la là où elle a été commencée.</translation>
    </message>
    <message>
        <source>Your browser opens. Sign in there, and check that it shows the same code.</source>
        <translation>Votre navigateur s&apos;ouvre. Identifiez-vous, et vérifiez qu&apos;il affiche le même code.</translation>
    </message>
    <message>
        <source>Your browser opens. Sign in there and allow access; this page goes on by itself.</source>
        <translation>Votre navigateur s&apos;ouvre. Identifiez-vous et autorisez l&apos;accès&#xa0;; cette page continue d&apos;elle-même.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address on any device and enter the code there.</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. Ouvrez l&apos;adresse sur n&apos;importe quel appareil et saisissez-y le code.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the sign-in link and open it in a browser on this computer.</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. Copiez le lien d&apos;identification et ouvrez-le dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Another account has signed in. Nothing is replaced before you have answered.</source>
        <translation>Un autre compte s&apos;est identifié. Rien n&apos;est remplacé avant votre réponse.</translation>
    </message>
    <message>
        <source>Replacing the account…</source>
        <translation>Remplacement du compte…</translation>
    </message>
    <message>
        <source>Keeping the account…</source>
        <translation>Conservation du compte…</translation>
    </message>
    <message>
        <source>Somebody has answered elsewhere…</source>
        <translation>Quelqu&apos;un a répondu ailleurs…</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>L&apos;identification a été annulée.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Checking the provider&apos;s answer…</source>
        <translation>Vérification de la réponse du fournisseur…</translation>
    </message>
    <message>
        <source>Nothing was replaced: “%1” stays.</source>
        <translation>Rien n&apos;a été remplacé&#xa0;: «&#xa0;%1&#xa0;» reste en place.</translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizePanel</name>
    <message>
        <source>Cop&amp;y sign-in link</source>
        <translation>Copier le &amp;lien d&apos;identification</translation>
    </message>
    <message>
        <source>Open browser a&amp;gain</source>
        <translation>&amp;Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Paste add&amp;ress…</source>
        <translation>Coller l&apos;a&amp;dresse…</translation>
    </message>
    <message>
        <source>When the browser ends on a page that does not load</source>
        <translation>Si le navigateur aboutit à une page qui ne se charge pas</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>If the browser ended on a page that does not load, copy its whole &amp;address and paste it here:</source>
        <translation>Si le navigateur a abouti à une page qui ne se charge pas, copiez son &amp;adresse complète et collez-la ici&#xa0;:</translation>
    </message>
    <message>
        <source>http://localhost…</source>
        <translation>http://localhost…</translation>
    </message>
    <message>
        <source>Address of the page that did not load</source>
        <translation>Adresse de la page qui ne s&apos;est pas chargée</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>The link is copied. Open it in a browser on this computer; this page goes on by itself.</source>
        <translation>Le lien est copié. Ouvrez-le dans un navigateur sur cet ordinateur&#xa0;; cette page continue d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Sign in elsewhere</source>
        <translation>S&apos;identifier ailleurs</translation>
    </message>
    <message>
        <source>On my &amp;phone…</source>
        <translation>Sur mon &amp;téléphone…</translation>
    </message>
    <message>
        <source>In another &amp;browser</source>
        <translation>Dans un autre &amp;navigateur</translation>
    </message>
    <message>
        <source>In a private &amp;window</source>
        <translation>Dans une &amp;fenêtre privée</translation>
    </message>
    <message>
        <source>%1 opens. Sign in there and allow access; this page goes on by itself.</source>
        <translation>%1 s&apos;ouvre. Identifiez-vous-y et autorisez l&apos;accès&#xa0;; cette page continue d&apos;elle-même.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into a private window of your browser; this page goes on by itself.</source>
        <translation>Le lien est copié. Collez-le dans une fenêtre privée de votre navigateur&#xa0;; cette page continue d&apos;elle-même.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into another browser on this computer; this page goes on by itself.</source>
        <translation>Le lien est copié. Collez-le dans un autre navigateur de cet ordinateur&#xa0;; cette page continue d&apos;elle-même.</translation>
    </message>
</context>
<context>
    <name>evergrant::Autostart</name>
    <message>
        <source>%1 cannot be changed: %2</source>
        <translation>%1 ne peut pas être modifié&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::BrowserConsentAttempt</name>
    <message>
        <source>The connection does not say where to sign in. Add authorization_endpoint and token_endpoint to its settings.</source>
        <translation>La connexion n&apos;indique pas où s&apos;identifier. Ajoutez authorization_endpoint et token_endpoint à ses paramètres.</translation>
    </message>
    <message>
        <source>%1 is not an https address, so nothing is sent there.</source>
        <translation>%1 n&apos;est pas une adresse https&#xa0;; rien n&apos;y est donc envoyé.</translation>
    </message>
    <message>
        <source>%1 did not say where to fetch the access, so nothing was sent. Sign in again and choose the account there, if it asks for one.</source>
        <translation>%1 n&apos;a pas indiqué où obtenir l&apos;accès&#xa0;; rien n&apos;a donc été envoyé. Identifiez-vous à nouveau et choisissez-y le compte, si cela vous est demandé.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. If the page at %1 complained about the redirect address, register exactly this one there: %2</source>
        <translation>Personne n&apos;a terminé l&apos;identification à temps. Si la page chez %1 s&apos;est plainte de l&apos;adresse de redirection, enregistrez-y exactement celle-ci&#xa0;: %2</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>L&apos;identification a été annulée.</translation>
    </message>
</context>
<context>
    <name>evergrant::BundleDialog</name>
    <message>
        <source>Diagnostic bundle</source>
        <translation>Paquet de diagnostic</translation>
    </message>
    <message>
        <source>For whoever helps you: how everything is, and what happened lately. Tokens are in it as fingerprints only, secrets not at all; accounts and services are named. Read it, then save it and send it yourself.</source>
        <translation>Pour la personne qui vous aide&#xa0;: l&apos;état de tout, et ce qui s&apos;est passé récemment. Les jetons n&apos;y figurent que sous forme d&apos;empreintes, les secrets pas du tout&#xa0;; les comptes et les services sont nommés. Lisez-le, puis enregistrez-le et envoyez-le vous-même.</translation>
    </message>
    <message>
        <source>Looking at everything… Services that do not answer take a while.</source>
        <translation>Examen général en cours… Les services qui ne répondent pas prennent un moment.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>evergrant-diagnostics.txt</source>
        <comment>name of a file</comment>
        <translation>evergrant-diagnostics.txt</translation>
    </message>
    <message>
        <source>It is copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d&apos;écrire dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::ButtonText</name>
    <message>
        <source>&amp;Try it now</source>
        <translation>Tester &amp;maintenant</translation>
    </message>
    <message>
        <source>Au&amp;thorize with a code</source>
        <translation>Auto&amp;riser avec un code</translation>
    </message>
    <message>
        <source>Au&amp;thorize in the browser</source>
        <translation>Auto&amp;riser dans le navigateur</translation>
    </message>
    <message>
        <source>Re-au&amp;thorize with a code</source>
        <translation>Réauto&amp;riser avec un code</translation>
    </message>
    <message>
        <source>Re-au&amp;thorize in the browser</source>
        <translation>Réauto&amp;riser dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Unlock the keyring</source>
        <translation>Dé&amp;verrouiller le trousseau</translation>
    </message>
    <message>
        <source>&amp;Replace the secret or key…</source>
        <translation>&amp;Remplacer le secret ou la clé…</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>&amp;Remplacer la clé…</translation>
    </message>
    <message>
        <source>C&amp;orrect the settings…</source>
        <translation>Corri&amp;ger les paramètres…</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>R&amp;eprendre</translation>
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
        <translation>Il y a du nouveau pour une connexion.</translation>
    </message>
    <message>
        <source>There is news about %1 connections.</source>
        <translation>Il y a du nouveau pour %1 connexions.</translation>
    </message>
</context>
<context>
    <name>evergrant::CallbackPage</name>
    <message>
        <source>You are connected</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Evergrant keeps this connection working from here on.</source>
        <translation>Evergrant maintient désormais cette connexion en état de marche.</translation>
    </message>
    <message>
        <source>Access was declined</source>
        <translation>L&apos;accès a été refusé</translation>
    </message>
    <message>
        <source>Nothing was changed. If you did not mean to decline, start again in Evergrant.</source>
        <translation>Rien n&apos;a été modifié. Si vous ne vouliez pas refuser, recommencez dans Evergrant.</translation>
    </message>
    <message>
        <source>This is not the sign-in that Evergrant is waiting for</source>
        <translation>Ce n&apos;est pas l&apos;identification qu&apos;Evergrant attend</translation>
    </message>
    <message>
        <source>It may come from an older window, so nothing was done with it. Go on in the newest sign-in window, or start again in Evergrant.</source>
        <translation>Elle vient peut-être d&apos;une fenêtre plus ancienne&#xa0;; rien n&apos;en a donc été fait. Continuez dans la fenêtre d&apos;identification la plus récente, ou recommencez dans Evergrant.</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Cette identification a pris trop de temps</translation>
    </message>
    <message>
        <source>Evergrant has stopped waiting for it. Start again there when you are ready.</source>
        <translation>Evergrant a cessé de l&apos;attendre. Recommencez-y quand vous serez prêt.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>L&apos;identification a été annulée</translation>
    </message>
    <message>
        <source>Evergrant is not waiting for it any more. Nothing was changed.</source>
        <translation>Evergrant ne l&apos;attend plus. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>L&apos;identification n&apos;a pas fonctionné</translation>
    </message>
    <message>
        <source>Evergrant shows what happened and what to do next.</source>
        <translation>Evergrant affiche ce qui s&apos;est passé et ce qu&apos;il faut faire.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as a tag like en or pt-BR</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>You can close this window and go back to Evergrant.</source>
        <translation>Vous pouvez fermer cette fenêtre et revenir à Evergrant.</translation>
    </message>
</context>
<context>
    <name>evergrant::CheckCard</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
</context>
<context>
    <name>evergrant::ChoosePage</name>
    <message>
        <source>What do you connect? A name, or a word such as newsletter or accounting</source>
        <translation>Que connectez-vous&#xa0;? Un nom, ou un mot tel que newsletter ou comptabilité</translation>
    </message>
    <message>
        <source>Search for a service</source>
        <translation>Rechercher un service</translation>
    </message>
    <message>
        <source>&amp;Other OAuth 2 service</source>
        <translation>A&amp;utre service OAuth 2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>The steps for %1 may differ slightly in the portal.</source>
        <translation>Les étapes pour %1 peuvent différer légèrement dans le portail.</translation>
    </message>
    <message>
        <source>Nothing is known here for “%1”. Does the service&apos;s documentation for developers speak of OAuth 2? Then it works all the same: you need two addresses from that documentation.</source>
        <translation>Rien n&apos;est connu ici pour «&#xa0;%1&#xa0;». La documentation du service pour les développeurs parle-t-elle d&apos;OAuth 2&#xa0;? Alors cela fonctionne quand même&#xa0;: il vous faut deux adresses de cette documentation.</translation>
    </message>
</context>
<context>
    <name>evergrant::ClientCredentials</name>
    <message>
        <source>The stored credentials of the client are damaged, or were written by a newer version of Evergrant. Enter them again.</source>
        <translation>Les identifiants enregistrés du client sont endommagés, ou ont été écrits par une version plus récente d&apos;Evergrant. Saisissez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>evergrant::ClientRefusal</name>
    <message>
        <source>It may also be the certificate that is shown to the server.</source>
        <translation>Cela peut aussi venir du certificat présenté au serveur.</translation>
    </message>
    <message>
        <source>%1 does not accept the client id (%2).</source>
        <translation>%1 n’accepte pas l’ID client (%2).</translation>
    </message>
    <message>
        <source>%1 does not accept the client id or the private key that signs for it (%2).</source>
        <translation>%1 n’accepte pas l’ID client ou la clé privée qui signe pour lui (%2).</translation>
    </message>
    <message>
        <source>%1 does not accept the client id or its certificate (%2).</source>
        <translation>%1 n’accepte pas l’ID client ou son certificat (%2).</translation>
    </message>
    <message>
        <source>%1 does not accept the client id or the client secret (%2).</source>
        <translation>%1 n&apos;accepte pas l&apos;ID client ou le secret client (%2).</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id is probably not accepted.</source>
        <translation>%1 Cela s’est produit plusieurs fois, l’ID client n’est donc probablement pas accepté.</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id or the private key that signs for it is probably not accepted.</source>
        <translation>%1 Cela s’est produit plusieurs fois, l’ID client ou la clé privée qui signe pour lui n’est donc probablement pas accepté.</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id or its certificate is probably not accepted.</source>
        <translation>%1 Cela s’est produit plusieurs fois, l’ID client ou son certificat n’est donc probablement pas accepté.</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id or the client secret is probably not accepted.</source>
        <comment>%1: “Acme answered 403 without a reason.”</comment>
        <translation>%1 Cela s&apos;est répété plusieurs fois&#xa0;; l&apos;ID client ou le secret client n&apos;est donc probablement pas accepté.</translation>
    </message>
    <message>
        <source>Copy the client ID anew from its portal.</source>
        <translation>Copiez de nouveau l’ID client depuis son portail.</translation>
    </message>
    <message>
        <source>Compare the client ID with its portal, and look there whether the key or certificate that belongs to the private key is still registered.</source>
        <translation>Comparez l’ID client avec son portail, et vérifiez-y que la clé ou le certificat qui correspond à la clé privée est toujours enregistré.</translation>
    </message>
    <message>
        <source>Compare the client ID with its portal, and look there whether the certificate is still registered.</source>
        <translation>Comparez l’ID client avec son portail, et vérifiez-y que le certificat est toujours enregistré.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret again from its portal; somebody may have made a new secret there.</source>
        <translation>Copiez à nouveau l&apos;ID client et le secret client depuis son portail&#xa0;; quelqu&apos;un y a peut-être créé un nouveau secret.</translation>
    </message>
</context>
<context>
    <name>evergrant::Condition</name>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>%1 n&apos;a pas pu être joint&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 gave no usable answer: %2</source>
        <translation>%1 n&apos;a pas donné de réponse utilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answered the renewal with an access token that cannot be used. %2 Have the application there switched to bearer tokens.</source>
        <translation>%1 a répondu au renouvellement par un jeton d&apos;accès inutilisable. %2 Faites-y passer l&apos;application aux jetons de type bearer.</translation>
    </message>
    <message>
        <source>%1 answered with a new refresh token, which is stored, but without an access token.</source>
        <translation>%1 a répondu par un nouveau jeton d&apos;actualisation, qui est enregistré, mais sans jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>%1 asks to wait: %2</source>
        <translation>%1 demande de patienter&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not accept the request, so a setting must be corrected (%2).</source>
        <translation>%1 n&apos;accepte pas la requête&#xa0;; un paramètre doit donc être corrigé (%2).</translation>
    </message>
    <message>
        <source>%1 refused the renewal: “%2”.</source>
        <translation>%1 a refusé le renouvellement&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 Asking once more to be sure.</source>
        <translation>%1 Nouvelle demande, pour plus de sûreté.</translation>
    </message>
    <message>
        <source>A reply of %1 was lost, and the token from before is no longer accepted: “%2”.</source>
        <translation>Une réponse de %1 s&apos;est perdue, et le jeton précédent n&apos;est plus accepté&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the sign-in is probably no longer accepted.</source>
        <comment>%1: “Acme answered 400 without a reason.”</comment>
        <translation>%1 Cela s&apos;est répété plusieurs fois&#xa0;; l&apos;identification n&apos;est donc probablement plus acceptée.</translation>
    </message>
    <message>
        <source>%1 It is tried again every hour.</source>
        <translation>%1 Un nouvel essai a lieu toutes les heures.</translation>
    </message>
    <message>
        <source>%1 The token before it may still be accepted, so that one is tried once.</source>
        <translation>%1 Le jeton précédent est peut-être encore accepté&#xa0;; il est donc essayé une fois.</translation>
    </message>
    <message>
        <source>Renewed with the token before the last one, which is no longer accepted. Nobody was needed.</source>
        <translation>Renouvelé avec l&apos;avant-dernier jeton, qui n&apos;est plus accepté. Aucune intervention n&apos;a été nécessaire.</translation>
    </message>
    <message>
        <source>Renewed. A reply was lost before; asking again brought it. Nobody was needed.</source>
        <translation>Renouvelé. Une réponse s&apos;était perdue&#xa0;; une nouvelle demande l&apos;a obtenue. Aucune intervention n&apos;a été nécessaire.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Renouvelé.</translation>
    </message>
    <message>
        <source>The network of this computer wants somebody to sign in before it lets anything through, so %1 was not reached. Open any web page in a browser and sign in there.</source>
        <translation>Le réseau de cet ordinateur exige que quelqu&apos;un s&apos;identifie avant de laisser passer quoi que ce soit&#xa0;; %1 n&apos;a donc pas été joint. Ouvrez une page web quelconque dans un navigateur et identifiez-vous.</translation>
    </message>
    <message>
        <source>the worker was interrupted before the answer was stored</source>
        <translation>le service d&apos;arrière-plan a été interrompu avant l&apos;enregistrement de la réponse</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked (%2).</source>
        <comment>%2: as in 429, or the provider&apos;s words</comment>
        <translation>%1 limite la fréquence des demandes (%2).</translation>
    </message>
    <message>
        <source>It asks to wait until %1.</source>
        <translation>Il faut attendre jusqu&apos;à&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::Connection</name>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>il ne doit pas être vide</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>une liste de textes est attendue</translation>
    </message>
    <message>
        <source>The field “%1” of a connection is wrong: %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» d&apos;une connexion est incorrect&#xa0;: %2.</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>the value of “%1” must be a text</source>
        <translation>la valeur de «&#xa0;%1&#xa0;» doit être un texte</translation>
    </message>
    <message>
        <source>“%1” is not a kind of grant. The kinds are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de grant. Les types sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a connection. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;une connexion. Utilisez 1 à 64 des caractères a-z, 0-9, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>a UUID is expected</source>
        <translation>un UUID est attendu</translation>
    </message>
    <message>
        <source>a time such as 2026-09-03T16:40:00Z is expected</source>
        <translation>une date et une heure telles que 2026-09-03T16:40:00Z sont attendues</translation>
    </message>
    <message>
        <source>for: a pause lasts from one minute (1m) to 366 days (366d). For a longer one leave it out, and resume the connection when you like.</source>
        <translation>for: une pause dure d’une minute (1m) à 366 jours (366d). Pour une pause plus longue, omettez cette valeur et reprenez la connexion quand vous voulez.</translation>
    </message>
    <message>
        <source>for: “%1” is no time. Enter one like 30m, 4h or 2d.</source>
        <translation>for: « %1 » n’est pas une durée. Saisissez-en une comme 30m, 4h ou 2d.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionActions</name>
    <message>
        <source>%1 works.</source>
        <translation>%1 fonctionne.</translation>
    </message>
    <message>
        <source>%1 works; the account is %2.</source>
        <translation>%1 fonctionne&#xa0;; le compte est %2.</translation>
    </message>
    <message>
        <source>The keyring is still locked. Enter its password in the window that asks for it.</source>
        <translation>Le trousseau est toujours verrouillé. Saisissez son mot de passe dans la fenêtre qui le demande.</translation>
    </message>
    <message>
        <source>Enter the code that was written down.</source>
        <translation>Saisissez le code qui a été noté.</translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation>Saisir le code de récupération</translation>
    </message>
    <message>
        <source>%1

Recovery &amp;code:</source>
        <translation>%1

&amp;Code de récupération&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is copied. Scripts get a token with: evergrant token %1</source>
        <translation>«&#xa0;%1&#xa0;» est copié. Les scripts obtiennent un jeton avec&#xa0;: evergrant token %1</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Scripts and cron jobs ask for this &amp;name. Those that use the old one have to be changed.</source>
        <translation>Les scripts et les tâches cron demandent ce &amp;nom. Ceux qui utilisent l&apos;ancien doivent être modifiés.</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>&amp;Title in this window; scripts do not see it:</source>
        <translation>&amp;Titre dans cette fenêtre&#xa0;; les scripts ne le voient pas&#xa0;:</translation>
    </message>
    <message>
        <source>Paste the new secret from the provider&apos;s portal.</source>
        <translation>Collez le nouveau secret du portail du fournisseur.</translation>
    </message>
    <message>
        <source>Change the secret of “%1”</source>
        <translation>Modifier le secret de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New &amp;secret from the provider&apos;s portal. It goes straight to your keyring:</source>
        <translation>Nouveau &amp;secret du portail du fournisseur. Il va directement dans votre trousseau&#xa0;:</translation>
    </message>
    <message>
        <source>The settings of “%1” are saved.</source>
        <translation>Les paramètres de «&#xa0;%1&#xa0;» sont enregistrés.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>It is paused, but does not go on by itself: the background worker that runs is an older one. Quit Evergrant, stop renewing, and start it again.</source>
        <translation>Elle est suspendue, mais ne reprend pas d’elle-même : le service d’arrière-plan en cours est plus ancien. Quittez Evergrant, arrêtez le renouvellement, puis relancez-le.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionExport</name>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it was written by a newer version of Evergrant (schema %1)</source>
        <translation>il a été écrit par une version plus récente d&apos;Evergrant (schéma %1)</translation>
    </message>
    <message>
        <source>the field “schema” is missing or wrong</source>
        <translation>le champ «&#xa0;schema&#xa0;» manque ou est incorrect</translation>
    </message>
    <message>
        <source>the field “connections” is missing or is not a list</source>
        <translation>le champ «&#xa0;connections&#xa0;» manque ou n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>the field “%1” is not a list</source>
        <translation>le champ «&#xa0;%1&#xa0;» n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>an entry of “%1” is not an object</source>
        <translation>une entrée de «&#xa0;%1&#xa0;» n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>it has more than %1 deliveries, jobs, alerts and heartbeats</source>
        <translation>il contient plus de %1 livraisons, tâches, alertes et signaux de vie</translation>
    </message>
    <message>
        <source>%1: this field is not known.</source>
        <translation>%1: ce champ n&apos;est pas connu.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <translation>Re&amp;nouveler maintenant</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Copy name for scripts</source>
        <translation>&amp;Copier le nom pour les scripts</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionMove</name>
    <message>
        <source>The outcome of its last renewal is not known yet, and only this profile can find it out. Move it when “evergrant status” says that it works.</source>
        <translation>L&apos;issue de son dernier renouvellement n&apos;est pas encore connue, et seul ce profil peut la découvrir. Déplacez-la quand «&#xa0;evergrant status&#xa0;» indique qu&apos;elle fonctionne.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionPackage</name>
    <message>
        <source>a part of the package is missing</source>
        <translation>une partie du paquet manque</translation>
    </message>
    <message>
        <source>A part of the package is damaged.</source>
        <translation>Une partie du paquet est endommagée.</translation>
    </message>
    <message>
        <source>the package is damaged or cut short (%1)</source>
        <translation>le paquet est endommagé ou tronqué (%1)</translation>
    </message>
    <message>
        <source>it was written by a newer version of Evergrant (schema %1)</source>
        <translation>il a été écrit par une version plus récente d&apos;Evergrant (schéma %1)</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionsFile</name>
    <message>
        <source>it was written by a newer version of Evergrant (schema %1)</source>
        <translation>il a été écrit par une version plus récente d&apos;Evergrant (schéma %1)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the field “schema” is missing or wrong</source>
        <translation>le champ «&#xa0;schema&#xa0;» manque ou est incorrect</translation>
    </message>
    <message>
        <source>the field “connections” is missing or is not a list</source>
        <translation>le champ «&#xa0;connections&#xa0;» manque ou n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>entrée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the connection “%1” is there twice</source>
        <translation>la connexion «&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The connections could not be saved. %1</source>
        <translation>Les connexions n&apos;ont pas pu être enregistrées. %1</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il est absent</translation>
    </message>
    <message>
        <source>%1 is an earlier version. The changes that were made to it were made again; to do without them, stop Evergrant, delete %2 and put that version back.</source>
        <translation>%1 est une version antérieure. Les modifications qui y avaient été apportées ont été refaites&#xa0;; pour vous en passer, arrêtez Evergrant, supprimez %2 et remettez cette version en place.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Le fichier endommagé a été conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>It could not be set aside.</source>
        <translation>Il n&apos;a pas pu être mis de côté.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2), and there is no good previous version. Correct it by hand, or put back a backup.</source>
        <translation>%1 est endommagé (%2), et il n&apos;y a pas de version précédente intacte. Corrigez-le à la main, ou remettez une sauvegarde en place.</translation>
    </message>
    <message>
        <source>The previous version of it is used instead, with the changes that were made to it.</source>
        <translation>La version précédente est utilisée à sa place, avec les modifications qui y ont été apportées.</translation>
    </message>
    <message>
        <source>The previous version of it is used instead; the last changes may be missing.</source>
        <translation>La version précédente est utilisée à sa place&#xa0;; les dernières modifications peuvent manquer.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. %3 %4</source>
        <translation>%1 n&apos;a pas pu être utilisé&#xa0;: %2. %3 %4</translation>
    </message>
    <message>
        <source>%1 was changed by another program after Evergrant had ended without saving everything. What Evergrant had changed before was added to it, and that version was kept as %2.</source>
        <translation>%1 a été modifié par un autre programme après qu&apos;Evergrant s&apos;est arrêté sans tout enregistrer. Ce qu&apos;Evergrant avait modifié auparavant y a été ajouté, et cette version a été conservée sous le nom %2.</translation>
    </message>
    <message>
        <source>Some of the last changes to the connections are lost: %1 is damaged. It is kept beside it.</source>
        <translation>Certaines des dernières modifications des connexions sont perdues&#xa0;: %1 est endommagé. Il est conservé à côté.</translation>
    </message>
    <message>
        <source>Two connections had the same name. One of them is now called “%1”.</source>
        <translation>Deux connexions avaient le même nom. L&apos;une d&apos;elles s&apos;appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was damaged while Evergrant was running, and was written again. %2</source>
        <translation>%1 a été endommagé pendant le fonctionnement d&apos;Evergrant, et a été réécrit. %2</translation>
    </message>
    <message>
        <source>%1 was changed by another program while Evergrant was running. That version was kept as %2; stop Evergrant before editing the file.</source>
        <translation>%1 a été modifié par un autre programme pendant le fonctionnement d&apos;Evergrant. Cette version a été conservée sous le nom %2&#xa0;; arrêtez Evergrant avant de modifier le fichier.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionsPanel</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search for a connection</source>
        <translation>Rechercher une connexion</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>In groups, by &amp;need</source>
        <translation>En groupes, selon le &amp;besoin</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>Par &amp;titre</translation>
    </message>
    <message>
        <source>By &amp;service</source>
        <translation>Par &amp;service</translation>
    </message>
    <message>
        <source>By next &amp;renewal</source>
        <translation>Par prochain &amp;renouvellement</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Press Escape to see all connections.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;». Appuyez sur Échap pour voir toutes les connexions.</translation>
    </message>
</context>
<context>
    <name>evergrant::Consents</name>
    <message>
        <source>The connection “%1” needs nobody to sign in.</source>
        <translation>La connexion «&#xa0;%1&#xa0;» n&apos;a besoin de personne pour s&apos;identifier.</translation>
    </message>
</context>
<context>
    <name>evergrant::CopyBundle</name>
    <message>
        <source>The copies in the keyring were written by a newer version of Evergrant. Install that version.</source>
        <translation>Les copies du trousseau ont été écrites par une version plus récente d&apos;Evergrant. Installez cette version.</translation>
    </message>
    <message>
        <source>The copies in the keyring are damaged and cannot be read.</source>
        <translation>Les copies du trousseau sont endommagées et illisibles.</translation>
    </message>
</context>
<context>
    <name>evergrant::DbusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>evergrant::DeliveryActions</name>
    <message>
        <source>The delivery is removed.</source>
        <translation>La livraison est supprimée.</translation>
    </message>
</context>
<context>
    <name>evergrant::DeliveryStore</name>
    <message>
        <source>The stored secret of the delivery %1 is damaged. Remove the delivery and add it again.</source>
        <translation>Le secret enregistré de la livraison %1 est endommagé. Supprimez la livraison et ajoutez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>evergrant::Dependent</name>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objet de textes</translation>
    </message>
    <message>
        <source>%1: this field is not known.</source>
        <translation>%1: ce champ n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1: expected %2.</source>
        <translation>%1: attendu&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::DesktopApplication</name>
    <message>
        <source>Evergrant is still there</source>
        <translation>Evergrant est toujours là</translation>
    </message>
    <message>
        <source>It goes on renewing in the background. Click its icon to open the window again.</source>
        <translation>Il continue les renouvellements en arrière-plan. Cliquez sur son icône pour rouvrir la fenêtre.</translation>
    </message>
</context>
<context>
    <name>evergrant::DetailsPage</name>
    <message>
        <source>Re&amp;new now</source>
        <translation>Re&amp;nouveler maintenant</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>How far back the timeline reaches</source>
        <translation>Période couverte par la chronologie</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>Enregistrer la chronologie en tant qu&apos;image</translation>
    </message>
    <message>
        <source>timeline.png</source>
        <comment>name of a file</comment>
        <translation>timeline.png</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d&apos;écrire dans %1.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Re-&amp;authorize in the browser</source>
        <translation>Ré&amp;autoriser dans le navigateur</translation>
    </message>
    <message>
        <source>Make a spare &amp;key…</source>
        <translation>Créer une &amp;clé de secours…</translation>
    </message>
    <message>
        <source>Change &amp;title…</source>
        <translation>Modifier le &amp;titre…</translation>
    </message>
    <message>
        <source>Rename &amp;for scripts…</source>
        <translation>Renommer pour &amp;les scripts…</translation>
    </message>
    <message>
        <source>&amp;Copy name for scripts</source>
        <translation>Copier le nom p&amp;our les scripts</translation>
    </message>
    <message>
        <source>Change &amp;secret…</source>
        <translation>Modifier le s&amp;ecret…</translation>
    </message>
    <message>
        <source>&amp;Replace key…</source>
        <translation>&amp;Remplacer la clé…</translation>
    </message>
    <message>
        <source>Correct settin&amp;gs…</source>
        <translation>Corri&amp;ger les paramètres…</translation>
    </message>
    <message>
        <source>Pe&amp;ople and notes…</source>
        <translation>Personnes et remar&amp;ques…</translation>
    </message>
    <message>
        <source>&amp;Handover sheet…</source>
        <translation>&amp;Fiche de transmission…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Suppri&amp;mer…</translation>
    </message>
    <message>
        <source>Nothing is renewed until it runs again. What is shown here is what was known last.</source>
        <translation>Rien n&apos;est renouvelé tant qu&apos;il ne fonctionne pas à nouveau. Ce qui s&apos;affiche ici est le dernier état connu.</translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation>Le service d&apos;arrière-plan ne fonctionne pas.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Repren&amp;dre</translation>
    </message>
    <message>
        <source>Make another spare &amp;key…</source>
        <translation>Créer une autre &amp;clé de secours…</translation>
    </message>
    <message>
        <source>Make a new spare &amp;key…</source>
        <translation>Créer une nouvelle &amp;clé de secours…</translation>
    </message>
    <message>
        <source>On my phone…</source>
        <translation>Sur mon téléphone…</translation>
    </message>
    <message>
        <source>Shows a code and a QR code: you sign in on any other device</source>
        <translation>Montre un code et un code QR&#xa0;: vous vous identifiez sur n&apos;importe quel autre appareil</translation>
    </message>
    <message>
        <source>Events before %1 are left out: there are too many.</source>
        <translation>Les événements antérieurs à %1 sont omis&#xa0;: il y en a trop.</translation>
    </message>
</context>
<context>
    <name>evergrant::DeviceConsent</name>
    <message>
        <source>%1 did not hand out a code just now. Try again in a few minutes.</source>
        <translation>%1 n&apos;a pas fourni de code pour l&apos;instant. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 did not hand out a usable code (HTTP status %2). Check the setting device_authorization_endpoint.</source>
        <translation>%1 n&apos;a pas fourni de code utilisable (état HTTP %2). Vérifiez le paramètre device_authorization_endpoint.</translation>
    </message>
    <message>
        <source>The connection does not say where to get a code. Add device_authorization_endpoint and token_endpoint to its settings.</source>
        <translation>La connexion n&apos;indique pas où obtenir un code. Ajoutez device_authorization_endpoint et token_endpoint à ses paramètres.</translation>
    </message>
    <message>
        <source>%1 is not an https address, so nothing is sent there.</source>
        <translation>%1 n&apos;est pas une adresse https&#xa0;; rien n&apos;y est donc envoyé.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>L&apos;identification a été annulée.</translation>
    </message>
</context>
<context>
    <name>evergrant::DeviceConsentAttempt</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>L&apos;identification a été annulée.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time. Start again for a new one.</source>
        <translation>Personne n&apos;a saisi le code à temps. Recommencez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>This sign-in has no address to paste. Open %1 on any device and enter the code %2 there.</source>
        <translation>Cette identification n&apos;a pas d&apos;adresse à coller. Ouvrez %1 sur n&apos;importe quel appareil et saisissez-y le code %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::DevicePanel</name>
    <message>
        <source>1. Open this address on any device</source>
        <translation>1. Ouvrez cette adresse sur n&apos;importe quel appareil</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>Copier l&apos;a&amp;dresse</translation>
    </message>
    <message>
        <source>Open &amp;here</source>
        <translation>Ouvrir &amp;ici</translation>
    </message>
    <message>
        <source>2. Enter this code there</source>
        <translation>2. Saisissez-y ce code</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>Copie&amp;r le code</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>Ou scannez ceci avec un téléphone.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Le code a expiré.</translation>
    </message>
    <message>
        <source>The code is good for %1.</source>
        <translation>Le code est valable %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::DidYouMean</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Did you mean “%1” or “%2”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;» ou «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Did you mean “%1”, “%2” or “%3”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» ou «&#xa0;%3&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>evergrant::Discovery</name>
    <message>
        <source>What %1 publishes about itself cannot be read. Check the issuer in the connection&apos;s settings.</source>
        <translation>Ce que %1 publie sur lui-même est illisible. Vérifiez l&apos;émetteur dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>%1 does not say where its token address is.</source>
        <translation>%1 n&apos;indique pas son adresse de jetons.</translation>
    </message>
    <message>
        <source>The issuer &quot;%1&quot; is not an https address.</source>
        <translation>L&apos;émetteur &quot;%1&quot; n&apos;est pas une adresse https.</translation>
    </message>
    <message>
        <source>Looking up the provider was cancelled.</source>
        <translation>L&apos;interrogation du fournisseur a été annulée.</translation>
    </message>
    <message>
        <source>%1 could not be asked for its addresses. %2</source>
        <translation>Impossible de demander ses adresses à %1. %2</translation>
    </message>
    <message>
        <source>%1 publishes nothing about itself at the usual addresses. Check the issuer in the connection&apos;s settings.</source>
        <translation>%1 ne publie rien sur lui-même aux adresses habituelles. Vérifiez l&apos;émetteur dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>Use it: evergrant set %1 --set issuer=%2</source>
        <translation>Utilisez-le&#xa0;: evergrant set %1 --set issuer=%2</translation>
    </message>
    <message>
        <source>The server at %1 gives no issuer that could be used: “%2”. Check the issuer in the connection&apos;s settings.</source>
        <translation>Le serveur à %1 n&apos;indique pas d&apos;émetteur utilisable&#xa0;: «&#xa0;%2&#xa0;». Vérifiez l&apos;émetteur dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>%1 is the address of the metadata. The issuer that it gives is “%2”.</source>
        <translation>%1 est l&apos;adresse des métadonnées. L&apos;émetteur qu&apos;elles indiquent est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The issuer was entered as “%1”, and the server gives it as “%2”. The two must be the same, letter by letter.</source>
        <translation>L&apos;émetteur a été saisi sous la forme «&#xa0;%1&#xa0;», et le serveur indique «&#xa0;%2&#xa0;». Les deux doivent être identiques, lettre par lettre.</translation>
    </message>
    <message>
        <source>The server at %1 gives its issuer as “%2”, which is another one. Check the issuer in the connection&apos;s settings. If the server&apos;s is what you mean:</source>
        <translation>Le serveur à %1 indique comme émetteur «&#xa0;%2&#xa0;», qui en est un autre. Vérifiez l&apos;émetteur dans les paramètres de la connexion. Si c&apos;est celui du serveur que vous voulez&#xa0;:</translation>
    </message>
    <message>
        <source>Enter the whole address in the setting %1.</source>
        <translation>Saisissez l&apos;adresse complète dans le paramètre %1.</translation>
    </message>
    <message>
        <source>%1 gives its %2 as the relative address “%3”, and only a whole one can be used.</source>
        <translation>%1 donne pour %2 l&apos;adresse relative «&#xa0;%3&#xa0;», et seule une adresse complète est utilisable.</translation>
    </message>
    <message>
        <source>%1 gives its %2 as “%3”, which is not an https address, so nothing is sent there.</source>
        <translation>%1 donne pour %2 «&#xa0;%3&#xa0;», qui n&apos;est pas une adresse https&#xa0;; rien n&apos;y est donc envoyé.</translation>
    </message>
    <message>
        <source>%1 answers the request for its metadata with a redirect to %2, and redirects are not followed here.</source>
        <translation>%1 répond à la demande de ses métadonnées par une redirection vers %2, et les redirections ne sont pas suivies ici.</translation>
    </message>
    <message>
        <source>Check the issuer in the connection&apos;s settings.</source>
        <translation>Vérifiez l&apos;émetteur dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>The issuer is probably “%1”.</source>
        <translation>L&apos;émetteur est probablement «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>evergrant::DurableFile</name>
    <message>
        <source>The disk is full: %1 cannot be written. Make room on it.</source>
        <translation>Le disque est plein&#xa0;: impossible d&apos;écrire dans %1. Libérez-y de la place.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk or the folder is read-only.</source>
        <translation>Impossible d&apos;écrire dans %1&#xa0;: le disque ou le dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d&apos;écrire dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>evergrant::EmptyPage</name>
    <message>
        <source>Nothing to keep alive yet</source>
        <translation>Rien à maintenir actif pour l&apos;instant</translation>
    </message>
    <message>
        <source>Sign in to a service once. Evergrant then renews the access by itself, and your scripts ask it for a token whenever they run.</source>
        <translation>Identifiez-vous une fois auprès d&apos;un service. Evergrant renouvelle ensuite l&apos;accès de lui-même, et vos scripts lui demandent un jeton à chaque exécution.</translation>
    </message>
    <message>
        <source>A&amp;dd a connection</source>
        <translation>&amp;Ajouter une connexion</translation>
    </message>
    <message>
        <source>&amp;Try it with the practice provider</source>
        <translation>&amp;Essayer avec le fournisseur d&apos;entraînement</translation>
    </message>
    <message>
        <source>A pretend service on this computer: nothing can go wrong</source>
        <translation>Un service fictif sur cet ordinateur&#xa0;: aucun risque</translation>
    </message>
</context>
<context>
    <name>evergrant::EndpointService</name>
    <message>
        <source>The local endpoint does not listen. %1</source>
        <translation>Le point d&apos;accès local n&apos;écoute pas. %1</translation>
    </message>
</context>
<context>
    <name>evergrant::EngineAlerts</name>
    <message>
        <source>%1 has no access token, so nobody can be signed in with it.</source>
        <translation>%1 n&apos;a pas de jeton d&apos;accès&#xa0;; il ne peut donc servir à identifier personne.</translation>
    </message>
</context>
<context>
    <name>evergrant::EngineMetrics</name>
    <message>
        <source>No metrics are written. %1</source>
        <translation>Aucune métrique n&apos;est écrite. %1</translation>
    </message>
</context>
<context>
    <name>evergrant::Event</name>
    <message>
        <source>The event cannot be read: its field “%1” is missing or wrong.</source>
        <translation>L&apos;événement est illisible&#xa0;: son champ «&#xa0;%1&#xa0;» manque ou est incorrect.</translation>
    </message>
    <message>
        <source>“%1” is not a level of the log. The levels are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un niveau du journal. Les niveaux sont&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::EventLog</name>
    <message>
        <source>The event log %1 cannot be read: %2.</source>
        <translation>Le journal des événements %1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>days: the log can be kept from %1 to %2 days.</source>
        <translation>days: le journal peut être conservé de %1 à %2 jours.</translation>
    </message>
</context>
<context>
    <name>evergrant::FactsCard</name>
    <message>
        <source>Documentat&amp;ion</source>
        <translation>Documentat&amp;ion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where an account is, such as Data centre: us6</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What Evergrant knows about %1 is from its documentation.</source>
        <translation>Ce qu&apos;Evergrant sait de %1 provient de sa documentation.</translation>
    </message>
    <message>
        <source>The steps for %1 may differ slightly in the portal.</source>
        <translation>Les étapes pour %1 peuvent différer légèrement dans le portail.</translation>
    </message>
    <message>
        <source>Technical sources</source>
        <translation>Sources techniques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, not verified: %2</source>
        <translation>%1, non vérifié&#xa0;: %2</translation>
    </message>
    <message>
        <source>Les&amp;s</source>
        <translation>Moin&amp;s</translation>
    </message>
    <message>
        <source>Detail&amp;s</source>
        <translation>Détail&amp;s</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantCodec</name>
    <message>
        <source>The stored tokens were written by a newer version of Evergrant. Install that version.</source>
        <translation>Les jetons enregistrés ont été écrits par une version plus récente d&apos;Evergrant. Installez cette version.</translation>
    </message>
    <message>
        <source>The stored tokens are damaged and cannot be read.</source>
        <translation>Les jetons enregistrés sont endommagés et illisibles.</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantEnds</name>
    <message>
        <source>%1 ends this sign-in on %2, however often it is renewed. Somebody has to sign in again before then.</source>
        <translation>%1 met fin à cette identification le %2, quel que soit le nombre de renouvellements. Quelqu&apos;un doit s&apos;identifier à nouveau avant cette date.</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantLife</name>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>as in “on 8 Dec 2026” or “on Fri 16:40”</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>The authorization ends in %1.</source>
        <comment>as in “13 days”</comment>
        <translation>L&apos;autorisation expire dans %1.</translation>
    </message>
    <message>
        <source>The authorization ends %1.</source>
        <comment>as in “at 16:40” or “tomorrow 06:48”</comment>
        <translation>L&apos;autorisation expire %1.</translation>
    </message>
    <message>
        <source>Sign in again within %1.</source>
        <comment>as in “13 days”</comment>
        <translation>Identifiez-vous à nouveau d&apos;ici %1.</translation>
    </message>
    <message>
        <source>Sign in again before %1.</source>
        <comment>as in “16:40” or “tomorrow 06:48”</comment>
        <translation>Identifiez-vous à nouveau avant %1.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Modifiez les paramètres.</translation>
    </message>
    <message>
        <source>Change the settings within %1.</source>
        <comment>as in “13 days”</comment>
        <translation>Modifiez les paramètres d&apos;ici %1.</translation>
    </message>
    <message>
        <source>Change the settings before %1.</source>
        <comment>as in “21 Mar 2026”</comment>
        <translation>Modifiez les paramètres avant le %1.</translation>
    </message>
    <message>
        <source>Enter a new client secret within %1.</source>
        <comment>as in “13 days”</comment>
        <translation>Saisissez un nouveau secret client d&apos;ici %1.</translation>
    </message>
    <message>
        <source>Enter a new client secret before %1.</source>
        <comment>as in “16:40” or “tomorrow 06:48”</comment>
        <translation>Saisissez un nouveau secret client avant %1.</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>modifier les paramètres</translation>
    </message>
    <message>
        <source>change the settings before %1</source>
        <translation>modifier les paramètres avant le %1</translation>
    </message>
    <message>
        <source>“%1” is not an end of an authorization. They are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une fin d&apos;autorisation. Les fins possibles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>%1 lets an authorization that nobody uses end, this one %2. It has to be renewed before then; otherwise somebody has to sign in again.</source>
        <comment>%2 as in “on 8 Dec 2026” or “tomorrow 06:48”</comment>
        <translation>%1 laisse expirer une autorisation que personne n&apos;utilise, celle-ci %2. Elle doit être renouvelée avant&#xa0;; sinon, quelqu&apos;un doit s&apos;identifier à nouveau.</translation>
    </message>
    <message>
        <source>authorization ends %1</source>
        <translation>expiration de l&apos;autorisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ends this authorization %2, however often it is renewed. Signing in again before then interrupts nothing.</source>
        <translation>%1 met fin à cette autorisation %2, quel que soit le nombre de renouvellements. S&apos;identifier à nouveau avant n&apos;interrompt rien.</translation>
    </message>
    <message>
        <source>sign in again before %1</source>
        <translation>nouvelle identification avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>At %1 a client secret ends some time after it was made, this one %2 at the latest. Make a new one in the provider&apos;s portal and enter it here.</source>
        <translation>Chez %1, un secret client expire un certain temps après sa création, celui-ci %2 au plus tard. Créez-en un nouveau dans le portail du fournisseur et saisissez-le ici.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>client secret ends %1</source>
        <translation>expiration du secret client&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantPage</name>
    <message>
        <source>&amp;Which one is mine?</source>
        <translation>&amp;Quel est mon cas&#xa0;?</translation>
    </message>
    <message>
        <source>%1 – the usual way</source>
        <translation>%1 – habituel</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantStore</name>
    <message>
        <source>The attempt %1 is not in the journal.</source>
        <translation>L&apos;essai %1 n&apos;est pas dans le journal.</translation>
    </message>
    <message>
        <source>“%1” is not an outcome that can be recorded here.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une issue qui peut être consignée ici.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored in %1. Make room on it.</source>
        <translation>Le disque est plein&#xa0;; rien ne peut donc être enregistré dans %1. Libérez-y de la place.</translation>
    </message>
    <message>
        <source>Nothing can be stored in %1: the disk or the file is read-only.</source>
        <translation>Rien ne peut être enregistré dans %1&#xa0;: le disque ou le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>The grant store %1 is damaged; it was left as it is. Put back a backup of it. Without one, move the file away and authorize every connection again.</source>
        <translation>Le coffre des autorisations %1 est endommagé&#xa0;; il a été laissé tel quel. Remettez-en une sauvegarde en place. À défaut, déplacez le fichier et autorisez à nouveau chaque connexion.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>Un autre programme garde %1 verrouillé.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Evergrant. Use that version.</source>
        <translation>%1 a été écrit par une version plus récente d&apos;Evergrant. Utilisez cette version.</translation>
    </message>
    <message>
        <source>The answer belongs to tokens that have been replaced by newer ones since; it was not stored.</source>
        <translation>La réponse appartient à des jetons remplacés depuis par de plus récents&#xa0;; elle n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>An earlier renewal of these tokens is not concluded yet, so no other was begun.</source>
        <translation>Un renouvellement antérieur de ces jetons n&apos;est pas encore conclu&#xa0;; aucun autre n&apos;a donc été commencé.</translation>
    </message>
    <message>
        <source>The grant store %1 failed: %2.</source>
        <translation>Le coffre des autorisations %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The profile key does not fit the stored grants in %1: it belongs to another profile, or was replaced.</source>
        <translation>La clé du profil ne correspond pas aux autorisations enregistrées dans %1&#xa0;: elle appartient à un autre profil, ou a été remplacée.</translation>
    </message>
    <message>
        <source>The grant store %1 belongs to another profile and cannot be opened with this one. Put back the profile.json that belongs to it.</source>
        <translation>Le coffre des autorisations %1 appartient à un autre profil et ne peut pas être ouvert avec celui-ci. Remettez en place le profile.json qui lui correspond.</translation>
    </message>
    <message>
        <source>The grant store %1 cannot be read: %2.</source>
        <translation>Le coffre des autorisations %1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The grant store %1 could not be read to its end, so nothing was changed.</source>
        <translation>Le coffre des autorisations %1 n&apos;a pas pu être lu jusqu&apos;au bout&#xa0;; rien n&apos;a donc été modifié.</translation>
    </message>
    <message>
        <source>The old grant store could not be put aside, so nothing was changed. %1</source>
        <translation>L&apos;ancien coffre des autorisations n&apos;a pas pu être mis de côté&#xa0;; rien n&apos;a donc été modifié. %1</translation>
    </message>
    <message>
        <source>The stored secrets of the connection %1 are damaged. Put back a backup, or authorize again.</source>
        <translation>Les secrets enregistrés de la connexion %1 sont endommagés. Remettez une sauvegarde en place, ou autorisez à nouveau.</translation>
    </message>
    <message>
        <source>The stored grants are locked: the profile key has not been read from the keyring yet.</source>
        <translation>Les autorisations enregistrées sont verrouillées&#xa0;: la clé du profil n&apos;a pas encore été lue dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>evergrant::Handover</name>
    <message>
        <source>Delivery “%1”: %2</source>
        <comment>%2 is a place, such as a path</comment>
        <translation>Livraison «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sync job “%1”: %2</source>
        <comment>%2 is a program</comment>
        <translation>Tâche de synchronisation «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Program “%1”, over the local endpoint</source>
        <translation>Programme «&#xa0;%1&#xa0;», par le point d&apos;accès local</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>il ne doit pas être vide</translation>
    </message>
    <message>
        <source>a number of days from 1 to 365 is expected</source>
        <translation>un nombre de jours de 1 à 365 est attendu</translation>
    </message>
    <message>
        <source>one line of text is expected</source>
        <translation>une seule ligne de texte est attendue</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”: %3.</source>
        <comment>%1 is a field of the handover sheet</comment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>What breaks without it</source>
        <translation>Ce qui ne marche plus sans elle</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où elle est utilisée</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Name for scripts</source>
        <translation>Nom pour les scripts</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Son état</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>Configurée par</translation>
    </message>
    <message>
        <source>Authorized by</source>
        <translation>Autorisée par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who can repair it</source>
        <translation>Qui peut la réparer</translation>
    </message>
    <message>
        <source>Second person who can</source>
        <translation>Deuxième personne</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Personne n&apos;est désigné</translation>
    </message>
    <message>
        <source>Nobody is named who can repair it. Name two people: %1</source>
        <comment>%1 is a command</comment>
        <translation>Personne n&apos;est désigné pour la réparer. Désignez deux personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>One person alone</source>
        <translation>Une seule personne</translation>
    </message>
    <message>
        <source>Only %1 can repair it. Name a second person: %2</source>
        <comment>%2 is a command</comment>
        <translation>Seule la personne suivante peut la réparer&#xa0;: %1. Désignez-en une deuxième&#xa0;: %2</translation>
    </message>
    <message>
        <source>If it needs a person</source>
        <translation>Si une intervention est nécessaire</translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation>De même dans un terminal</translation>
    </message>
    <message>
        <source>Spare key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>A second sign-in is kept, and takes over by itself where the first is lost.</source>
        <translation>Une deuxième identification est conservée, et prend le relais d&apos;elle-même si la première est perdue.</translation>
    </message>
    <message>
        <source>Where Evergrant runs</source>
        <translation>Où fonctionne Evergrant</translation>
    </message>
    <message>
        <source>Sign in there: %1</source>
        <comment>%1 is a command</comment>
        <translation>Identifiez-vous là&#xa0;: %1</translation>
    </message>
    <message>
        <source>If the first person does not answer</source>
        <translation>Si la première personne ne répond pas</translation>
    </message>
    <message>
        <source>On the computer %1.</source>
        <translation>Sur l&apos;ordinateur %1.</translation>
    </message>
    <message>
        <source>On the computer %1, for the user %2.</source>
        <translation>Sur l&apos;ordinateur %1, pour l&apos;utilisateur %2.</translation>
    </message>
    <message>
        <source>On the computer %1, for the user %2, in the folder %3.</source>
        <translation>Sur l&apos;ordinateur %1, pour l&apos;utilisateur %2, dans le dossier %3.</translation>
    </message>
    <message>
        <source>Portal of the service</source>
        <translation>Portail du service</translation>
    </message>
    <message>
        <source>Application ID (client ID)</source>
        <translation>ID d&apos;application (ID client)</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu&apos;elle peut faire</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Ends if unused</source>
        <translation>Expire si inutilisée</translation>
    </message>
    <message>
        <source>%1, unless it is renewed before; Evergrant does that by itself</source>
        <translation>%1, sauf renouvellement avant cette date&#xa0;; Evergrant le fait de lui-même</translation>
    </message>
    <message>
        <source>Ends in any case</source>
        <translation>Expire dans tous les cas</translation>
    </message>
    <message>
        <source>%1; somebody has to sign in before</source>
        <translation>%1&#xa0;; quelqu&apos;un doit s&apos;identifier avant</translation>
    </message>
    <message>
        <source>Secret ends</source>
        <translation>Expiration du secret</translation>
    </message>
    <message>
        <source>%1 at the latest; make a new one in the portal before</source>
        <translation>%1 au plus tard&#xa0;; créez-en un nouveau avant dans le portail</translation>
    </message>
    <message>
        <source>Limits of the service</source>
        <translation>Limites du service</translation>
    </message>
    <message>
        <source>Open Evergrant, from the tray or the menu of programs.</source>
        <translation>Ouvrez Evergrant, depuis la zone de notification ou le menu des programmes.</translation>
    </message>
    <message>
        <source>Choose “%1” in the list at the left.</source>
        <translation>Choisissez «&#xa0;%1&#xa0;» dans la liste de gauche.</translation>
    </message>
    <message>
        <source>Make a new secret or key at %1.</source>
        <translation>Créez un nouveau secret ou une nouvelle clé chez %1.</translation>
    </message>
    <message>
        <source>Make a new secret or key at %1: %2</source>
        <translation>Créez un nouveau secret ou une nouvelle clé chez %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In Evergrant press More, then “Replace key…”.</source>
        <translation>Dans Evergrant, cliquez sur Plus, puis sur «&#xa0;Remplacer la clé…&#xa0;».</translation>
    </message>
    <message>
        <source>Open the address that is shown, on any device, and enter the code.</source>
        <translation>Ouvrez l&apos;adresse affichée, sur n&apos;importe quel appareil, et saisissez le code.</translation>
    </message>
    <message>
        <source>Sign in to %1 with the account of the integration, not with your own.</source>
        <translation>Identifiez-vous auprès de %1 avec le compte de l&apos;intégration, et non avec le vôtre.</translation>
    </message>
    <message>
        <source>Sign in to %1 as “%2”, not with an account of your own.</source>
        <translation>Identifiez-vous auprès de %1 en tant que «&#xa0;%2&#xa0;», et non avec votre propre compte.</translation>
    </message>
    <message>
        <source>Handover sheet of Evergrant, %1. There is nothing secret in it.</source>
        <translation>Fiche de transmission d&apos;Evergrant, %1. Elle ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page d&apos;identification</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Password and second factor</source>
        <translation>Mot de passe et second facteur</translation>
    </message>
    <message>
        <source>Not on this sheet. Kept: %1</source>
        <comment>%1 is a line to write on</comment>
        <translation>Pas sur cette fiche. Conservés&#xa0;: %1</translation>
    </message>
    <message>
        <source>If nothing is written here, ask: %1</source>
        <comment>%1 is a person</comment>
        <translation>Si rien n&apos;est écrit ici, demandez à&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it is, and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Integrations work until %1, and fail from then on.</source>
        <translation>Les intégrations fonctionnent jusqu&apos;au %1, puis échouent.</translation>
    </message>
    <message>
        <source>Integrations fail; they have had no access since %1.</source>
        <translation>Les intégrations échouent&#xa0;; elles n&apos;ont plus d&apos;accès depuis le %1.</translation>
    </message>
    <message>
        <source>Integrations fail now.</source>
        <translation>Les intégrations échouent actuellement.</translation>
    </message>
    <message>
        <source>Before anything happens</source>
        <translation>Avant tout incident</translation>
    </message>
    <message>
        <source>Make a copy of the settings, and keep it with this sheet; there is nothing secret in it: %1</source>
        <comment>%1 is a command</comment>
        <translation>Faites une copie des paramètres et conservez-la avec cette fiche&#xa0;; elle ne contient aucun secret&#xa0;: %1</translation>
    </message>
    <message>
        <source>If you signed in with another account</source>
        <translation>Si vous vous êtes identifié avec un autre compte</translation>
    </message>
    <message>
        <source>After the repair</source>
        <translation>Après la réparation</translation>
    </message>
    <message>
        <source>If that computer is lost</source>
        <translation>Si cet ordinateur est perdu</translation>
    </message>
    <message>
        <source>Without a browser there, open the address that this prints on a phone or another computer, and enter the code: %1</source>
        <comment>%1 is a command</comment>
        <translation>Sans navigateur sur place, ouvrez l&apos;adresse que cette commande affiche sur un téléphone ou un autre ordinateur, et saisissez le code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without a browser there, open the address that this prints on another computer, sign in, and paste the address of the page that does not load: %1</source>
        <comment>%1 is a command</comment>
        <translation>Sans navigateur sur place, ouvrez l&apos;adresse que cette commande affiche sur un autre ordinateur, identifiez-vous, puis collez l&apos;adresse de la page qui ne se charge pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give it the secret or key (whoever administers %1 can make a new one): %2</source>
        <comment>%2 is a command</comment>
        <translation>Donnez-lui le secret ou la clé (l&apos;administrateur de %1 peut en créer d&apos;autres)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give it the secret or key (a new one is made at %1): %2</source>
        <comment>%1 is an address, %2 a command</comment>
        <translation>Donnez-lui le secret ou la clé (on en crée d&apos;autres sur %1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Agree to what %1 asks. The mark of the connection turns green: it works.</source>
        <translation>Acceptez ce que %1 demande. Le voyant de la connexion devient vert&#xa0;: tout fonctionne.</translation>
    </message>
    <message>
        <source>With the new secret or key at hand, type: %1</source>
        <comment>%1 is a command</comment>
        <translation>Avec le nouveau secret ou la nouvelle clé sous la main, tapez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type this, then open the address that it prints on any device, and enter the code: %1</source>
        <comment>%1 is a command</comment>
        <translation>Tapez ceci, puis ouvrez l&apos;adresse affichée sur n&apos;importe quel appareil et saisissez le code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type this; a browser opens: %1</source>
        <comment>%1 is a command</comment>
        <translation>Tapez ceci&#xa0;; un navigateur s&apos;ouvre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in with the account of the integration, and agree.</source>
        <translation>Identifiez-vous avec le compte de l&apos;intégration et acceptez.</translation>
    </message>
    <message>
        <source>Sign in as “%1”, and agree.</source>
        <translation>Identifiez-vous en tant que «&#xa0;%1&#xa0;» et acceptez.</translation>
    </message>
    <message>
        <source>It works when this says “healthy”: %1</source>
        <comment>%1 is a command; the word is not translated</comment>
        <translation>Tout fonctionne quand cette commande indique «&#xa0;healthy&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign out in the browser, or use a private window, and sign in again: %1</source>
        <comment>%1 is a command</comment>
        <translation>Déconnectez-vous dans le navigateur ou utilisez une fenêtre privée, et identifiez-vous de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evergrant does not know the account of this connection, so it may not notice.</source>
        <translation>Evergrant ne connaît pas le compte de cette connexion et peut donc ne rien remarquer.</translation>
    </message>
    <message>
        <source>Evergrant replaces nothing before somebody agrees: keep “%1” where it asks. In a terminal, answer N.</source>
        <translation>Evergrant ne remplace rien avant que quelqu&apos;un n&apos;accepte&#xa0;: gardez «&#xa0;%1&#xa0;» s&apos;il le demande. Dans un terminal, répondez N.</translation>
    </message>
    <message>
        <source>To take the other sign-in back at the service: %1</source>
        <comment>%1 is a command</comment>
        <translation>Pour révoquer l&apos;autre identification auprès du service&#xa0;: %1</translation>
    </message>
    <message>
        <source>What integrations missed in the meantime may have to be started again, where they run.</source>
        <translation>Ce que les intégrations ont manqué entre-temps est peut-être à relancer, là où elles s&apos;exécutent.</translation>
    </message>
    <message>
        <source>A run that was missed in the meantime may have to be started again: %1</source>
        <comment>%1 is one command or more</comment>
        <translation>Une exécution manquée entre-temps est peut-être à relancer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The second person may look at any time how it is, and until when integrations still work: %1</source>
        <comment>%1 is a command</comment>
        <translation>La deuxième personne peut vérifier à tout moment l&apos;état, et jusqu&apos;à quand les intégrations fonctionnent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where integrations fail, or soon will, do not wait: both people named here may repair it at once.</source>
        <translation>Si les intégrations échouent, ou vont bientôt échouer, n&apos;attendez pas&#xa0;: les deux personnes désignées ici peuvent la réparer aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise ask the first one, and wait %n day(s) for an answer. Then the second person repairs it.</source>
        <translation>
            <numerusform>Sinon, adressez-vous à la première et attendez sa réponse %n jour. Ensuite, la deuxième personne la répare.</numerusform>
            <numerusform>Sinon, adressez-vous à la première et attendez sa réponse %n jours. Ensuite, la deuxième personne la répare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install Evergrant on another computer.</source>
        <translation>Installez Evergrant sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>There, make the connection again from the copy of its settings: %1</source>
        <comment>%1 is a command</comment>
        <translation>Recréez-y la connexion à partir de la copie de ses paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paste it and press “Save”. The mark of the connection turns green: it works.</source>
        <translation>Collez-la et cliquez sur «&#xa0;Enregistrer&#xa0;». Le voyant de la connexion devient vert&#xa0;: tout fonctionne.</translation>
    </message>
    <message>
        <source>Choose the file with the new key and press “Save”. The mark of the connection turns green: it works.</source>
        <translation>Choisissez le fichier contenant la nouvelle clé et cliquez sur «&#xa0;Enregistrer&#xa0;». Le voyant de la connexion devient vert&#xa0;: tout fonctionne.</translation>
    </message>
    <message>
        <source>Press “%1”. Where that button is not shown, press More and then the same there.</source>
        <comment>%1 is a button</comment>
        <translation>Cliquez sur «&#xa0;%1&#xa0;». Si ce bouton n&apos;est pas affiché, cliquez sur Plus, puis sur cette même entrée.</translation>
    </message>
</context>
<context>
    <name>evergrant::HandoverDialog</name>
    <message>
        <source>Handover sheet</source>
        <translation>Fiche de transmission</translation>
    </message>
    <message>
        <source>For whoever looks after this next: print it or keep it with your papers. There is nothing secret in it.</source>
        <translation>Pour la personne qui prendra la suite&#xa0;: imprimez-la ou conservez-la avec vos documents. Elle ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Connections on the sheet</source>
        <translation>Connexions de la fiche</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Seulement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All %1 connections</source>
        <translation>Les %1 connexions</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>handover</source>
        <comment>name of a file</comment>
        <translation>handover</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistrée dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d&apos;écrire dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::Health</name>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 n&apos;a pas pu être joint.</translation>
    </message>
    <message>
        <source>%1 could not be reached %2.</source>
        <translation>%1 n&apos;a pas pu être joint %2.</translation>
    </message>
    <message>
        <source>%1 refused the renewal.</source>
        <translation>%1 a refusé le renouvellement.</translation>
    </message>
    <message>
        <source>%1 refused the renewal %2.</source>
        <translation>%1 a refusé le renouvellement %2.</translation>
    </message>
    <message>
        <source>The last attempt was cancelled.</source>
        <translation>Le dernier essai a été annulé.</translation>
    </message>
    <message>
        <source>Evergrant was interrupted before an answer of %1 was stored.</source>
        <translation>Evergrant a été interrompu avant l&apos;enregistrement d&apos;une réponse de %1.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>%1 answered %2 without a reason.</source>
        <comment>%2: as in 400</comment>
        <translation>%1 a répondu %2 sans raison.</translation>
    </message>
    <message>
        <source>%1 gave no usable answer %2.</source>
        <translation>%1 n&apos;a pas donné de réponse utilisable %2.</translation>
    </message>
    <message>
        <source>%1 gave no usable answer.</source>
        <translation>%1 n&apos;a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>the network wants a sign-in</source>
        <translation>le réseau exige une identification</translation>
    </message>
    <message>
        <source>renewing fails</source>
        <translation>le renouvellement échoue</translation>
    </message>
    <message>
        <source>provider did not answer</source>
        <translation>le fournisseur n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>provider answered %1</source>
        <comment>as in 400</comment>
        <translation>le fournisseur a répondu %1</translation>
    </message>
    <message>
        <source>%1, last tried %2</source>
        <translation>%1, dernier essai %2</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Pas encore connecté.</translation>
    </message>
    <message>
        <source>Nobody has to sign in, but the secret or key for %1 is missing.</source>
        <translation>Personne n&apos;a besoin de s&apos;identifier, mais le secret ou la clé pour %1 manque.</translation>
    </message>
    <message>
        <source>secret or key is missing</source>
        <translation>secret ou clé manquant</translation>
    </message>
    <message>
        <source>The last attempt did not finish.</source>
        <translation>Le dernier essai n&apos;a pas abouti.</translation>
    </message>
    <message>
        <source>Sign in to %1 once; from then on Evergrant renews by itself.</source>
        <translation>Identifiez-vous une fois auprès de %1&#xa0;; Evergrant renouvelle ensuite de lui-même.</translation>
    </message>
    <message>
        <source>not authorized yet</source>
        <translation>pas encore autorisée</translation>
    </message>
    <message>
        <source>Renewed by itself %1.</source>
        <comment>as in “at 06:48” or “Wed 22:10”</comment>
        <translation>Renouvelée automatiquement %1.</translation>
    </message>
    <message>
        <source>Next renewal about %1; what is in hand lasts until %2.</source>
        <translation>Prochain renouvellement vers %1&#xa0;; le jeton actuel est valable jusqu&apos;à %2.</translation>
    </message>
    <message>
        <source>Next renewal about %1.</source>
        <translation>Prochain renouvellement vers %1.</translation>
    </message>
    <message>
        <source>What is in hand lasts until %1.</source>
        <translation>Le jeton actuel est valable jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>The access does not expire; it was last checked %1.</source>
        <translation>L&apos;accès n&apos;expire pas&#xa0;; dernière vérification %1.</translation>
    </message>
    <message>
        <source>The access does not expire.</source>
        <translation>L&apos;accès n&apos;expire pas.</translation>
    </message>
    <message>
        <source>How long the access lasts is not known.</source>
        <translation>La durée de l&apos;accès n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>It is being renewed right now.</source>
        <translation>Le renouvellement est en cours.</translation>
    </message>
    <message>
        <source>Everything works. Nothing to do.</source>
        <translation>Tout fonctionne. Rien à faire.</translation>
    </message>
    <message>
        <source>renews %1</source>
        <comment>“at 16:30” or “tomorrow 06:48”</comment>
        <translation>renouvellement %1</translation>
    </message>
    <message>
        <source>renews now</source>
        <translation>renouvellement imminent</translation>
    </message>
    <message>
        <source>works until %1</source>
        <translation>fonctionne jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>n&apos;expire pas</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>Everything works for now.</source>
        <translation>Tout fonctionne pour l&apos;instant.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Renewing right now.</source>
        <translation>Renouvellement en cours.</translation>
    </message>
    <message>
        <source>This takes a few seconds. Integrations wait that long.</source>
        <translation>Cela prend quelques secondes. Les intégrations attendent pendant ce temps.</translation>
    </message>
    <message>
        <source>renewing now</source>
        <translation>renouvellement en cours</translation>
    </message>
    <message>
        <source>The next renewal is about %1.</source>
        <translation>Le prochain renouvellement a lieu vers %1.</translation>
    </message>
    <message>
        <source>The renewal starts in a moment, or as soon as an integration asks.</source>
        <translation>Le renouvellement commence dans un instant, ou dès qu&apos;une intégration le demande.</translation>
    </message>
    <message>
        <source>A renewal is due.</source>
        <translation>Un renouvellement est à faire.</translation>
    </message>
    <message>
        <source>The last access has ended.</source>
        <translation>Le dernier accès a expiré.</translation>
    </message>
    <message>
        <source>renewal is due</source>
        <translation>renouvellement à faire</translation>
    </message>
    <message>
        <source>Renewing does not work at the moment.</source>
        <translation>Le renouvellement ne fonctionne pas pour le moment.</translation>
    </message>
    <message>
        <source>Not working.</source>
        <translation>Hors service.</translation>
    </message>
    <message>
        <source>The last renewal failed.</source>
        <translation>Le dernier renouvellement a échoué.</translation>
    </message>
    <message>
        <source>Integrations do not work until a renewal succeeds.</source>
        <translation>Les intégrations ne fonctionnent pas tant qu&apos;un renouvellement n&apos;a pas réussi.</translation>
    </message>
    <message>
        <source>not working · %1</source>
        <translation>hors service · %1</translation>
    </message>
    <message>
        <source>The next renewal may fail.</source>
        <translation>Le prochain renouvellement risque d&apos;échouer.</translation>
    </message>
    <message>
        <source>An answer of %1 was lost on the way.</source>
        <translation>Une réponse de %1 s&apos;est perdue en route.</translation>
    </message>
    <message>
        <source>Evergrant tries once more before that; signing in again now is the safe way.</source>
        <translation>Evergrant essaie encore une fois avant cela&#xa0;; s&apos;identifier à nouveau maintenant est le moyen sûr.</translation>
    </message>
    <message>
        <source>renewal at risk</source>
        <translation>renouvellement à risque</translation>
    </message>
    <message>
        <source>This computer refused to store it.</source>
        <translation>Cet ordinateur a refusé de l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>The renewed access is not saved yet.</source>
        <translation>L&apos;accès renouvelé n&apos;est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Evergrant holds it in memory and keeps trying: do not switch this computer off.</source>
        <translation>Evergrant le garde en mémoire et continue d&apos;essayer&#xa0;: n&apos;éteignez pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Integrations do not work until it is saved.</source>
        <translation>Les intégrations ne fonctionnent pas tant qu&apos;il n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>%1 needs a new sign-in.</source>
        <translation>%1 nécessite une nouvelle identification.</translation>
    </message>
    <message>
        <source>Integrations do not work until you have signed in.</source>
        <translation>Les intégrations ne fonctionnent pas tant que vous ne vous êtes pas identifié.</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>nouvelle identification nécessaire</translation>
    </message>
    <message>
        <source>The settings need a correction.</source>
        <translation>Les paramètres doivent être corrigés.</translation>
    </message>
    <message>
        <source>%1 does not accept the settings of this connection.</source>
        <translation>%1 n&apos;accepte pas les paramètres de cette connexion.</translation>
    </message>
    <message>
        <source>Integrations do not work until this is corrected.</source>
        <translation>Les intégrations ne fonctionnent pas tant que ce n&apos;est pas corrigé.</translation>
    </message>
    <message>
        <source>No answer was lost here: either the access was withdrawn, or somebody else renewed it with a copy of this profile, or this computer was restored from a backup.</source>
        <translation>Aucune réponse ne s&apos;est perdue ici&#xa0;: soit l&apos;accès a été retiré, soit quelqu&apos;un d&apos;autre l&apos;a renouvelé avec une copie de ce profil, soit cet ordinateur a été restauré à partir d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>The key of the stored access is lost.</source>
        <translation>La clé de l&apos;accès enregistré est perdue.</translation>
    </message>
    <message>
        <source>The keyring cannot be used.</source>
        <translation>Le trousseau est inutilisable.</translation>
    </message>
    <message>
        <source>Until then nothing is sent and nothing is deleted.</source>
        <translation>D&apos;ici là, rien n&apos;est envoyé ni supprimé.</translation>
    </message>
    <message>
        <source>key is lost</source>
        <translation>clé perdue</translation>
    </message>
    <message>
        <source>keyring cannot be used</source>
        <translation>trousseau inutilisable</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Evergrant cannot read its keys, so nothing is sent and nothing is lost.</source>
        <translation>Evergrant ne peut pas lire ses clés&#xa0;; rien n&apos;est donc envoyé et rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Integrations work again as soon as the keyring is unlocked.</source>
        <translation>Les intégrations fonctionneront à nouveau dès que le trousseau sera déverrouillé.</translation>
    </message>
    <message>
        <source>keyring is locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>Paused. Nothing is renewed.</source>
        <translation>Suspendue. Rien n&apos;est renouvelé.</translation>
    </message>
    <message>
        <source>This profile was copied. Renewing in two places would end the access for both: resume if this is the place that is used now, and stop the other.</source>
        <translation>Ce profil a été copié. Un renouvellement à deux endroits mettrait fin à l&apos;accès pour les deux&#xa0;: reprenez ici si c&apos;est l&apos;endroit utilisé maintenant, et arrêtez l&apos;autre.</translation>
    </message>
    <message>
        <source>Somebody paused this connection.</source>
        <translation>Quelqu&apos;un a suspendu cette connexion.</translation>
    </message>
    <message>
        <source>Integrations do not work until it is resumed.</source>
        <translation>Les intégrations ne fonctionnent pas tant qu&apos;elle n&apos;est pas reprise.</translation>
    </message>
    <message>
        <source>paused: this is a copy</source>
        <translation>suspendue&#xa0;: ceci est une copie</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>Trying it right now.</source>
        <translation>Essai en cours.</translation>
    </message>
    <message>
        <source>%1 is asked; nobody has to sign in.</source>
        <translation>%1 est interrogé&#xa0;; personne n&apos;a besoin de s&apos;identifier.</translation>
    </message>
    <message>
        <source>trying it now</source>
        <translation>essai en cours</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in.</source>
        <translation>En attente d&apos;une identification.</translation>
    </message>
    <message>
        <source>Finish signing in to %1 in the browser, or on the other device.</source>
        <translation>Terminez l&apos;identification auprès de %1 dans le navigateur, ou sur l&apos;autre appareil.</translation>
    </message>
    <message>
        <source>Integrations work again after that.</source>
        <translation>Les intégrations fonctionneront ensuite à nouveau.</translation>
    </message>
    <message>
        <source>waiting for the sign-in</source>
        <translation>identification en attente</translation>
    </message>
    <message>
        <source>Integrations have had no access since %1.</source>
        <translation>Les intégrations n&apos;ont plus d&apos;accès depuis %1.</translation>
    </message>
    <message>
        <source>Integrations keep working.</source>
        <translation>Les intégrations continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Integrations keep working until %1 today.</source>
        <translation>Les intégrations continuent de fonctionner jusqu&apos;à %1 aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Integrations keep working until %1.</source>
        <translation>Les intégrations continuent de fonctionner jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Evergrant keeps trying.</source>
        <translation>Evergrant continue d&apos;essayer.</translation>
    </message>
    <message>
        <source>Evergrant tries again %1.</source>
        <translation>Evergrant réessaie %1.</translation>
    </message>
    <message>
        <source>%1 · works until %2</source>
        <translation>%1 · fonctionne jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>%1 · still works</source>
        <translation>%1 · fonctionne encore</translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressource</translation>
    </message>
    <message>
        <source>settings need a correction</source>
        <translation>paramètres à corriger</translation>
    </message>
    <message>
        <source>“%1” is not a state of a connection. The states are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un état d&apos;une connexion. Les états sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Integrations do not work here any more.</source>
        <translation>Les intégrations ne fonctionnent plus ici.</translation>
    </message>
    <message>
        <source>Integrations keep working here until %1.</source>
        <translation>Les intégrations continuent de fonctionner ici jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Integrations keep working here.</source>
        <translation>Les intégrations continuent de fonctionner ici.</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>Moved away. Nothing is renewed here.</source>
        <translation>Déplacée. Rien n&apos;est renouvelé ici.</translation>
    </message>
    <message>
        <source>It was exported to be moved (%1), and is renewed where that package was imported.</source>
        <translation>Elle a été exportée pour être déplacée (%1), et elle est renouvelée là où ce paquet a été importé.</translation>
    </message>
    <message>
        <source>When it works there, remove it here. Only if the package was lost: evergrant resume %1 --take-back</source>
        <translation>Quand elle fonctionne là-bas, supprimez-la ici. Seulement si le paquet a été perdu&#xa0;: evergrant resume %1 --take-back</translation>
    </message>
    <message>
        <source>It came here with a package (%1), and was never renewed here since: probably that package was imported somewhere else, too, or taken back where it is from.</source>
        <translation>Elle est arrivée ici avec un paquet (%1), et n&apos;y a jamais été renouvelée depuis&#xa0;: ce paquet a probablement aussi été importé ailleurs, ou repris là d&apos;où il vient.</translation>
    </message>
    <message>
        <source>Paused until %1. Nothing is renewed.</source>
        <translation>Suspendue jusqu’au %1. Rien n’est renouvelé.</translation>
    </message>
    <message>
        <source>Somebody paused this connection. It goes on by itself then.</source>
        <translation>Quelqu’un a suspendu cette connexion. Elle reprend alors d’elle-même.</translation>
    </message>
    <message>
        <source>Integrations do not work until then.</source>
        <translation>Les intégrations ne fonctionnent pas jusque-là.</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>suspendue jusqu’au %1</translation>
    </message>
    <message>
        <source>Its pause is over, but that cannot be saved; Evergrant tries again.</source>
        <translation>Sa pause est terminée, mais cela ne peut pas être enregistré ; Evergrant réessaie.</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked (%2).</source>
        <comment>%2: as in 429</comment>
        <translation>%1 limite la fréquence des demandes (%2).</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>autorisations</translation>
    </message>
    <message>
        <source>application ID, secret or key</source>
        <translation>ID, secret ou clé de l&apos;application</translation>
    </message>
</context>
<context>
    <name>evergrant::Heartbeat</name>
    <message>
        <source>This is no address to call. It looks like https://HOST/PATH, without a user name; plain http is for this computer only.</source>
        <translation>Ce n&apos;est pas une adresse à appeler. Elle doit être de la forme https://HOST/PATH, sans nom d&apos;utilisateur&#xa0;; http simple n&apos;est possible que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>%1: there is no such connection.</source>
        <translation>%1&#xa0;: cette connexion n&apos;existe pas.</translation>
    </message>
</context>
<context>
    <name>evergrant::HelpWindow</name>
    <message>
        <source>Evergrant help</source>
        <translation>Aide d&apos;Evergrant</translation>
    </message>
    <message>
        <source>← &amp;Overview</source>
        <translation>← &amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Diagnostic bundle…</source>
        <translation>Paquet de &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Rehearse a failure…</source>
        <translation>Simuler une &amp;panne…</translation>
    </message>
</context>
<context>
    <name>evergrant::HttpServer</name>
    <message>
        <source>%1 is not this computer. Only localhost, 127.0.0.1 and [::1] can be listened on.</source>
        <translation>%1 n&apos;est pas cet ordinateur. L&apos;écoute n&apos;est possible que sur localhost, 127.0.0.1 et [::1].</translation>
    </message>
    <message>
        <source>This user may not listen on port %1.</source>
        <translation>Cet utilisateur ne peut pas écouter sur le port %1.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by another program. Close it and try again.</source>
        <translation>Le port %1 de cet ordinateur est utilisé par un autre programme. Fermez celui-ci et réessayez.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by %2. Close it and try again.</source>
        <translation>Le port %1 de cet ordinateur est utilisé par %2. Fermez ce programme et réessayez.</translation>
    </message>
</context>
<context>
    <name>evergrant::InputForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is missing. Please fill it in.</source>
        <translation>%1&#xa0;: champ vide. Veuillez le remplir.</translation>
    </message>
    <message>
        <source>%1: there is no file %2 that can be read.</source>
        <translation>%1&#xa0;: il n&apos;y a pas de fichier %2 lisible.</translation>
    </message>
</context>
<context>
    <name>evergrant::IntroPage</name>
    <message>
        <source>&amp;How it works</source>
        <translation>&amp;Fonctionnement</translation>
    </message>
</context>
<context>
    <name>evergrant::Introspection</name>
    <message>
        <source>%1 gave no usable answer about the token.</source>
        <translation>%1 n&apos;a pas donné de réponse utilisable sur le jeton.</translation>
    </message>
    <message>
        <source>%1 does not let this client ask about its tokens. Check client ID and secret.</source>
        <translation>%1 ne permet pas à ce client de se renseigner sur ses jetons. Vérifiez l&apos;ID client et le secret.</translation>
    </message>
</context>
<context>
    <name>evergrant::JobActions</name>
    <message>
        <source>Remove the sync job?</source>
        <translation>Supprimer la tâche de synchronisation&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The sync job %1 is removed.</source>
        <translation>La tâche de synchronisation %1 est supprimée.</translation>
    </message>
</context>
<context>
    <name>evergrant::JobDialog</name>
    <message>
        <source>Add a sync job</source>
        <translation>Ajouter une tâche de synchronisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For example: contacts</source>
        <translation>Par exemple&#xa0;: contacts</translation>
    </message>
    <message>
        <source>By a schedule</source>
        <translation>Selon une planification</translation>
    </message>
    <message>
        <source>After each renewal of its tokens</source>
        <translation>Après chaque renouvellement de ses jetons</translation>
    </message>
    <message>
        <source>By a schedule, and after each renewal</source>
        <translation>Selon une planification, et après chaque renouvellement</translation>
    </message>
    <message>
        <source>Only when somebody starts it</source>
        <translation>Seulement si quelqu&apos;un la démarre</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week</source>
        <translation>Minute, heure, jour du mois, mois, jour de la semaine</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Choose one to begin with</source>
        <translation>Choisissez-en un pour commencer</translation>
    </message>
    <message>
        <source>Every night at 2:30</source>
        <translation>Chaque nuit à 2 h 30</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every quarter of an hour in office hours</source>
        <translation>Tous les quarts d&apos;heure pendant les heures de bureau</translation>
    </message>
    <message>
        <source>Every Monday at 6:00</source>
        <translation>Chaque lundi à 6 h</translation>
    </message>
    <message>
        <source>On the first of each month at 6:00</source>
        <translation>Le premier de chaque mois à 6 h</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>With its arguments: /opt/sync/contacts --all</source>
        <translation>Avec ses arguments&#xa0;: /opt/sync/contacts --all</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a title, and a name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>This computer&apos;s; for example Europe/Berlin</source>
        <translation>Celui de cet ordinateur&#xa0;; par exemple Europe/Berlin</translation>
    </message>
    <message>
        <source>1h; for example 90s, 10m or 2d</source>
        <translation>1h&#xa0;; par exemple 90s, 10m ou 2d</translation>
    </message>
    <message>
        <source>0; so many after a failure</source>
        <translation>0&#xa0;; nombre d&apos;essais après un échec</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Plus d&apos;&amp;options</translation>
    </message>
    <message>
        <source>Edit the sync job “%1”</source>
        <translation>Modifier la tâche de synchronisation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1. Next: %2.</source>
        <translation>%1. Prochaine&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Enter a schedule, or choose one of the examples.</source>
        <translation>Saisissez une planification, ou choisissez l&apos;un des exemples.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
</context>
<context>
    <name>evergrant::JobPanel</name>
    <message>
        <source>&amp;Run now</source>
        <translation>E&amp;xécuter maintenant</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu&apos;elle fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Access tokens of</source>
        <translation>Jetons d&apos;accès de</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>It has not run yet. Press “Run now” to try it.</source>
        <translation>Elle n&apos;a encore jamais été exécutée. Cliquez sur «&#xa0;Exécuter maintenant&#xa0;» pour l&apos;essayer.</translation>
    </message>
    <message>
        <source>Output of the run</source>
        <translation>Sortie de l&apos;exécution</translation>
    </message>
    <message>
        <source>It has written nothing.</source>
        <translation>Elle n&apos;a rien écrit.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Supp&amp;rimer…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>in words, and as it was entered</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Repren&amp;dre</translation>
    </message>
    <message>
        <source>No sync job runs until it is there again. What is shown here is what was known last.</source>
        <translation>Aucune tâche de synchronisation ne s&apos;exécute avant son retour. Ce qui s&apos;affiche ici est le dernier état connu.</translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation>Le service d&apos;arrière-plan ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Output of run %1</source>
        <translation>Sortie de l&apos;exécution %1</translation>
    </message>
    <message>
        <source>Output of run %1, which goes on</source>
        <translation>Sortie de l&apos;exécution %1, toujours en cours</translation>
    </message>
</context>
<context>
    <name>evergrant::JobStore</name>
    <message>
        <source>The disk is full, so nothing can be stored in %1. Make room on it.</source>
        <translation>Le disque est plein&#xa0;; rien ne peut donc être enregistré dans %1. Libérez-y de la place.</translation>
    </message>
    <message>
        <source>Nothing can be stored in %1: the disk or the file is read-only.</source>
        <translation>Rien ne peut être enregistré dans %1&#xa0;: le disque ou le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>The file of the sync jobs, %1, is damaged; it was left as it is. Put back a backup of it, or move it away and add the jobs again; then run evergrant stop.</source>
        <translation>Le fichier des tâches de synchronisation, %1, est endommagé&#xa0;; il a été laissé tel quel. Remettez-en une sauvegarde en place, ou déplacez-le et ajoutez à nouveau les tâches&#xa0;; exécutez ensuite evergrant stop.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>Un autre programme garde %1 verrouillé.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Evergrant. Use that version.</source>
        <translation>%1 a été écrit par une version plus récente d&apos;Evergrant. Utilisez cette version.</translation>
    </message>
    <message>
        <source>The file %1 failed: %2.</source>
        <translation>Le fichier %1 a échoué&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::JobsCard</name>
    <message>
        <source>Sync jobs</source>
        <translation>Tâches de synchronisation</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the sync job %1</source>
        <translation>Afficher la tâche de synchronisation %1</translation>
    </message>
</context>
<context>
    <name>evergrant::JobsPage</name>
    <message>
        <source>Add a jo&amp;b…</source>
        <translation>Ajouter une tâc&amp;he…</translation>
    </message>
    <message>
        <source>Sync jobs</source>
        <translation>Tâches de synchronisation</translation>
    </message>
    <message>
        <source>No sync job yet</source>
        <translation>Aucune tâche de synchronisation</translation>
    </message>
    <message>
        <source>A sync job is a program of yours that needs an access token: a nightly import, for example. Evergrant gives it the token, runs it by schedule or after each renewal, keeps what it wrote, and says after a failure whether it was the token.</source>
        <translation>Une tâche de synchronisation est l&apos;un de vos programmes qui a besoin d&apos;un jeton d&apos;accès&#xa0;: une importation nocturne, par exemple. Evergrant lui donne le jeton, l&apos;exécute selon une planification ou après chaque renouvellement, conserve ce qu&apos;il a écrit, et indique après un échec si le jeton en était la cause.</translation>
    </message>
    <message>
        <source>Add a connection first: a sync job runs with its access token.</source>
        <translation>Ajoutez d&apos;abord une connexion&#xa0;: une tâche de synchronisation s&apos;exécute avec son jeton d&apos;accès.</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyCustody</name>
    <message>
        <source>The profile key is a credential of systemd, and this background worker was not started by the unit that has it. Start the unit: systemctl start evergrant-worker@USER</source>
        <translation>La clé du profil est un secret fourni par systemd, et ce service d&apos;arrière-plan n&apos;a pas été démarré par l&apos;unité qui le possède. Démarrez l&apos;unité&#xa0;: systemctl start evergrant-worker@USER</translation>
    </message>
    <message>
        <source>The profile key is being moved just now.</source>
        <translation>La clé du profil est en cours de déplacement.</translation>
    </message>
    <message>
        <source>It could not be noted where the profile key is, so it stays where it was: %1</source>
        <translation>L&apos;emplacement de la clé du profil n&apos;a pas pu être noté&#xa0;; elle reste donc où elle était&#xa0;: %1</translation>
    </message>
    <message>
        <source>The profile key is not sealed under a passphrase: it comes from %1.</source>
        <translation>La clé du profil n&apos;est pas scellée par une phrase secrète&#xa0;; son emplacement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The background worker was started with --key-file, and would look for the key there the next time. Start it without first.</source>
        <translation>Le service d&apos;arrière-plan a été démarré avec --key-file, et y chercherait la clé la prochaine fois. Démarrez-le d&apos;abord sans cette option.</translation>
    </message>
    <message>
        <source>The profile key is there already: %1.</source>
        <translation>La clé du profil s&apos;y trouve déjà&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another key is there than that of this profile: %1. Nothing was changed.</source>
        <translation>Une autre clé que celle de ce profil s&apos;y trouve&#xa0;: %1. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>the file is not as it was written.</source>
        <translation>le fichier n&apos;est pas tel qu&apos;il a été écrit.</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyFiles</name>
    <message>
        <source>%1: %2 cannot be read: %3. Name the file itself; the background worker reads it as your user.</source>
        <translation>%1: %2 est illisible&#xa0;: %3. Indiquez le fichier lui-même&#xa0;; le service d&apos;arrière-plan le lit en tant que votre utilisateur.</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>telle qu&apos;enregistrée</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyMaterial</name>
    <message>
        <source>The certificate belongs to another private key. Enter the two files that were made together.</source>
        <translation>Le certificat correspond à une autre clé privée. Indiquez les deux fichiers créés ensemble.</translation>
    </message>
    <message>
        <source>The certificate ended on %1. Make a new one and upload it at the provider.</source>
        <translation>Le certificat a expiré le %1. Créez-en un nouveau et déposez-le chez le fournisseur.</translation>
    </message>
    <message>
        <source>The certificate begins only on %1. Is the clock of this computer right?</source>
        <translation>Le certificat n&apos;est valable qu&apos;à partir du %1. L&apos;horloge de cet ordinateur est-elle à l&apos;heure&#xa0;?</translation>
    </message>
    <message>
        <source>The certificate cannot be read. Its file must be in PEM form, with a line &quot;BEGIN CERTIFICATE&quot;.</source>
        <translation>Le certificat est illisible. Son fichier doit être au format PEM, avec une ligne &quot;BEGIN CERTIFICATE&quot;.</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyNote</name>
    <message>
        <source>The file key-source.json of the profile, which says where the profile key is kept, is damaged. Put it back from a backup.</source>
        <translation>Le fichier key-source.json du profil, qui indique où la clé du profil est conservée, est endommagé. Restaurez-le à partir d&apos;une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyRescue</name>
    <message>
        <source>Enter the recovery code: evergrant doctor --recover-stdin.</source>
        <translation>Saisissez le code de récupération&#xa0;: evergrant doctor --recover-stdin.</translation>
    </message>
    <message>
        <source>No recovery code was made. If you can, put back what held the key (%1).</source>
        <translation>Aucun code de récupération n&apos;a été créé. Si possible, remettez en place ce qui contenait la clé (%1).</translation>
    </message>
    <message>
        <source>If that is impossible: evergrant doctor --begin-anew puts the stored grants aside, and you authorize again what the keyring has no copy of.</source>
        <translation>Si c&apos;est impossible&#xa0;: evergrant doctor --begin-anew met de côté les autorisations enregistrées, et vous autorisez à nouveau ce dont le trousseau n&apos;a pas de copie.</translation>
    </message>
    <message>
        <source>No recovery code was made for the grants that are stored here.</source>
        <translation>Aucun code de récupération n&apos;a été créé pour les autorisations enregistrées ici.</translation>
    </message>
</context>
<context>
    <name>evergrant::LateEventReader</name>
    <message>
        <source>There is no log yet.</source>
        <translation>Il n&apos;y a pas encore de journal.</translation>
    </message>
</context>
<context>
    <name>evergrant::Learned</name>
    <message>
        <source>The provider&apos;s answer names a “%1” that Evergrant does not send tokens to. Nothing was sent there.</source>
        <translation>La réponse du fournisseur indique un «&#xa0;%1&#xa0;» auquel Evergrant n&apos;envoie pas de jetons. Rien n&apos;y a été envoyé.</translation>
    </message>
</context>
<context>
    <name>evergrant::LifeBar</name>
    <message>
        <source>%1 percent of its life left</source>
        <translation>%1 pour cent de sa durée de vie restants</translation>
    </message>
</context>
<context>
    <name>evergrant::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
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
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Show only one connection</source>
        <translation>N&apos;afficher qu&apos;une connexion</translation>
    </message>
    <message>
        <source>Show only some levels</source>
        <translation>N&apos;afficher que certains niveaux</translation>
    </message>
    <message>
        <source>Show only the latest</source>
        <translation>N&apos;afficher que les plus récents</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Informations et plus grave</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>Le journal est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing in the log fits. Try a shorter search or another filter.</source>
        <translation>Rien dans le journal ne correspond. Essayez une recherche plus courte ou un autre filtre.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every renewal and every failure will be noted here.</source>
        <translation>Il ne s&apos;est encore rien passé. Chaque renouvellement et chaque échec seront notés ici.</translation>
    </message>
    <message>
        <source>&amp;Copy line</source>
        <translation>&amp;Copier la ligne</translation>
    </message>
    <message>
        <source>Export the log as CSV or JSON</source>
        <translation>Exporter le journal en CSV ou JSON</translation>
    </message>
    <message>
        <source>evergrant-log.csv</source>
        <comment>name of a file</comment>
        <translation>evergrant-log.csv</translation>
    </message>
    <message>
        <source>%1 lines are written to %2.</source>
        <translation>%1 lignes sont écrites dans %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d&apos;écrire dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::LoopbackReplyHandler</name>
    <message>
        <source>The provider&apos;s answer holds neither a code nor an error.</source>
        <translation>La réponse du fournisseur ne contient ni code ni erreur.</translation>
    </message>
    <message>
        <source>This is not the address of the page after the sign-in. It begins with %1 and has a question mark in it.</source>
        <translation>Ce n&apos;est pas l&apos;adresse de la page qui suit l&apos;identification. Elle commence par %1 et contient un point d&apos;interrogation.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Open the sign-in page of this one and paste the address that it leads to.</source>
        <translation>Cette adresse appartient à une autre identification. Ouvrez la page d&apos;identification de celle-ci et collez l&apos;adresse à laquelle elle mène.</translation>
    </message>
    <message>
        <source>The address is not complete: there is no code in it. Copy all of it.</source>
        <translation>L&apos;adresse n&apos;est pas complète&#xa0;: elle ne contient pas de code. Copiez-la en entier.</translation>
    </message>
    <message>
        <source>This sign-in is over already.</source>
        <translation>Cette identification est déjà terminée.</translation>
    </message>
</context>
<context>
    <name>evergrant::MailAddress</name>
    <message>
        <source>This is not a mail address. Enter one like name@example.org, without a display name and without spaces.</source>
        <translation>Ce n&apos;est pas une adresse e-mail. Saisissez-en une telle que name@example.org, sans nom d&apos;affichage ni espaces.</translation>
    </message>
    <message>
        <source>%1 is a telephone number at a mobile operator. The operators have shut down most of their gateways from mail to SMS, so that such mails are lost without notice. Use the kind sms or ntfy.</source>
        <translation>%1 est un numéro de téléphone chez un opérateur mobile. Les opérateurs ont fermé la plupart de leurs passerelles entre e-mail et SMS&#xa0;; de tels messages se perdent donc sans avertissement. Utilisez le type sms ou ntfy.</translation>
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
        <translation>Mode assistance&#xa0;: vous voyez tout, et rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>Reaching the background worker…</source>
        <translation>Connexion au service d&apos;arrière-plan…</translation>
    </message>
</context>
<context>
    <name>evergrant::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>evergrant::NetworkAccess</name>
    <message>
        <source>%1 is not the address of a proxy. It looks like http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>%1 n&apos;est pas l&apos;adresse d&apos;un proxy. Elle doit être de la forme http://HOST:PORT ou socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>The file %1 with the certificate authorities cannot be read (%2). Correct the setting ca_file.</source>
        <translation>Le fichier %1 des autorités de certification est illisible (%2). Corrigez le paramètre ca_file.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form. Correct the setting ca_file.</source>
        <translation>Le fichier %1 ne contient pas de certificat au format PEM. Corrigez le paramètre ca_file.</translation>
    </message>
    <message>
        <source>The connection is to show a certificate, but none was entered. Enter certificate and private key again.</source>
        <translation>La connexion doit présenter un certificat, mais aucun n&apos;a été indiqué. Indiquez à nouveau le certificat et la clé privée.</translation>
    </message>
    <message>
        <source>The certificate belongs to another private key. Enter the two files that were made together.</source>
        <translation>Le certificat correspond à une autre clé privée. Indiquez les deux fichiers créés ensemble.</translation>
    </message>
</context>
<context>
    <name>evergrant::NextCommand</name>
    <message>
        <source>%1 was moved away and has no valid token here. It is renewed where its package was imported.</source>
        <translation>%1 a été déplacée et n&apos;a pas de jeton valable ici. Elle est renouvelée là où son paquet a été importé.</translation>
    </message>
    <message>
        <source>%1 is paused and has no valid token.</source>
        <translation>%1 est suspendue et n&apos;a pas de jeton valable.</translation>
    </message>
    <message>
        <source>This is a copy; the original may still renew it.</source>
        <translation>Ceci est une copie&#xa0;; l&apos;original la renouvelle peut-être encore.</translation>
    </message>
    <message>
        <source>%1 Run: %2</source>
        <comment>%1 is a sentence, %2 a command</comment>
        <translation>%1 Exécutez&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no valid token: %2.</source>
        <comment>%2 is a few words, such as “sign in again”</comment>
        <translation>%1 n&apos;a pas de jeton valable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has no valid token. %2</source>
        <comment>%2 is a sentence</comment>
        <translation>%1 n&apos;a pas de jeton valable. %2</translation>
    </message>
</context>
<context>
    <name>evergrant::OAuth</name>
    <message>
        <source>Signing in with a private key needs to know for whom it signs. Add token_endpoint or issuer to the settings.</source>
        <translation>Pour s&apos;identifier avec une clé privée, il faut savoir pour qui elle signe. Ajoutez token_endpoint ou issuer aux paramètres.</translation>
    </message>
</context>
<context>
    <name>evergrant::OsKeychain</name>
    <message>
        <source>The keyring is locked. Unlock it, for example by signing in to the desktop.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, par exemple en ouvrant une session sur le bureau.</translation>
    </message>
    <message>
        <source>There is no keyring yet. Make one with the desktop&apos;s password program, and make it the default.</source>
        <translation>Il n&apos;y a pas encore de trousseau. Créez-en un avec le programme de mots de passe du bureau, et définissez-le par défaut.</translation>
    </message>
    <message>
        <source>There is no keyring in this session: no program offers one on the session bus.</source>
        <translation>Il n&apos;y a pas de trousseau dans cette session&#xa0;: aucun programme n&apos;en propose sur le bus de session.</translation>
    </message>
    <message>
        <source>The keyring does not answer. Perhaps a window of it is waiting for a password.</source>
        <translation>Le trousseau ne répond pas. L&apos;une de ses fenêtres attend peut-être un mot de passe.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>Le trousseau a refusé.</translation>
    </message>
    <message>
        <source>The keyring refused: %1.</source>
        <translation>Le trousseau a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The desktop session in which Evergrant&apos;s worker was started has ended, and its keyring with it. Restart the worker to use the keyring of the present session.</source>
        <translation>La session de bureau dans laquelle le service d&apos;arrière-plan d&apos;Evergrant a été démarré est terminée, et son trousseau avec elle. Redémarrez le service d&apos;arrière-plan pour utiliser le trousseau de la session actuelle.</translation>
    </message>
    <message>
        <source>An empty value cannot be kept in the keyring.</source>
        <translation>Une valeur vide ne peut pas être conservée dans le trousseau.</translation>
    </message>
    <message>
        <source>it did not keep what was written</source>
        <translation>il n&apos;a pas conservé ce qui a été écrit</translation>
    </message>
    <message>
        <source>the question for its password was dismissed, or could not be shown</source>
        <translation>la demande de son mot de passe a été rejetée, ou n&apos;a pas pu être affichée</translation>
    </message>
</context>
<context>
    <name>evergrant::OutcomeBar</name>
    <message>
        <source>Renewing all connections: %1 of %2 are done.</source>
        <translation>Renouvellement de toutes les connexions&#xa0;: %1 sur %2 terminées.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>Make &amp;another</source>
        <translation>En créer une aut&amp;re</translation>
    </message>
    <message>
        <source>Re&amp;voke it there</source>
        <translation>La ré&amp;voquer là-bas</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>Ut&amp;iliser</translation>
    </message>
</context>
<context>
    <name>evergrant::Passphrase</name>
    <message>
        <source>There is not enough memory to make a key of a passphrase: %1 MB are needed.</source>
        <translation>La mémoire ne suffit pas pour créer une clé à partir d&apos;une phrase secrète&#xa0;: il faut %1 Mo.</translation>
    </message>
    <message>
        <source>To make a key of the passphrase, %1 MB of memory and %2 passes are asked for. More than %3 MB and %4 passes are not given: the file was changed, or a newer Evergrant has written it.</source>
        <translation>Pour créer une clé à partir de la phrase secrète, %1 Mo de mémoire et %2 passes sont demandés. Plus de %3 Mo et %4 passes ne sont pas accordés&#xa0;: le fichier a été modifié, ou un Evergrant plus récent l&apos;a écrit.</translation>
    </message>
    <message>
        <source>It is not known how the passphrase becomes a key here: a newer Evergrant may know.</source>
        <translation>On ne sait pas ici comment la phrase secrète devient une clé&#xa0;: un Evergrant plus récent le sait peut-être.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Une phrase secrète a au moins %1 caractères.</translation>
    </message>
</context>
<context>
    <name>evergrant::PauseMenu</name>
    <message>
        <source>for 1 &amp;hour</source>
        <translation>pour 1 &amp;heure</translation>
    </message>
    <message>
        <source>until tomorrow &amp;morning (08:00)</source>
        <translation>jusqu’à demain &amp;matin (08:00)</translation>
    </message>
    <message>
        <source>for a &amp;week</source>
        <translation>pour une &amp;semaine</translation>
    </message>
    <message>
        <source>until I &amp;resume it</source>
        <translation>jusqu’à ce que je la &amp;reprenne</translation>
    </message>
</context>
<context>
    <name>evergrant::PeopleCard</name>
    <message>
        <source>People and notes</source>
        <translation>Personnes et remarques</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit people and notes</source>
        <translation>Modifier les personnes et remarques</translation>
    </message>
    <message>
        <source>Handover sheet…</source>
        <translation>Fiche de transmission…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>such as Who can repair it: Petra</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody is named who can repair it.</source>
        <translation>Personne n&apos;est désigné pour la réparer.</translation>
    </message>
    <message>
        <source>One person alone can repair it: name a second one.</source>
        <translation>Une seule personne peut la réparer&#xa0;: désignez-en une deuxième.</translation>
    </message>
</context>
<context>
    <name>evergrant::PeopleDialog</name>
    <message>
        <source>People and notes for “%1”</source>
        <translation>Personnes et remarques pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>For whoever looks after this next. It stands in the details and on the handover sheet; no program uses it. Do not write passwords here.</source>
        <translation>Pour la personne qui prendra la suite. Cela figure dans les détails et sur la fiche de transmission&#xa0;; aucun programme ne l&apos;utilise. N&apos;écrivez pas de mots de passe ici.</translation>
    </message>
    <message>
        <source>Such as: nightly contact sync of the shop</source>
        <translation>Par exemple&#xa0;: synchronisation nocturne des contacts de la boutique</translation>
    </message>
    <message>
        <source>Such as: the newsletter goes to old addresses</source>
        <translation>Par exemple&#xa0;: la newsletter part vers d&apos;anciennes adresses</translation>
    </message>
    <message>
        <source>Name, and how to reach them</source>
        <translation>Nom, et moyen de joindre la personne</translation>
    </message>
    <message>
        <source>Somebody else who knows the account</source>
        <translation>Quelqu&apos;un d&apos;autre qui connaît le compte</translation>
    </message>
    <message>
        <source>Such as: where the password is kept, which run to start again</source>
        <translation>Par exemple&#xa0;: où est le mot de passe, quelle exécution relancer</translation>
    </message>
</context>
<context>
    <name>evergrant::PolicyDialog</name>
    <message>
        <source>What AWS has to allow</source>
        <translation>Ce qu&apos;AWS doit autoriser</translation>
    </message>
    <message>
        <source>Give this text to whoever manages the AWS account. There is nothing secret in it.</source>
        <translation>Donnez ce texte à la personne qui gère le compte AWS. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeGrants</name>
    <message>
        <source>This refresh token is not known here.</source>
        <translation>Ce jeton d&apos;actualisation n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>This grant has been revoked.</source>
        <translation>Cette autorisation a été révoquée.</translation>
    </message>
    <message>
        <source>This refresh token was used before, so the whole grant has been revoked.</source>
        <translation>Ce jeton d&apos;actualisation a déjà été utilisé&#xa0;; toute l&apos;autorisation a donc été révoquée.</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeHost</name>
    <message>
        <source>The practice provider could not be started: %1</source>
        <translation>Le fournisseur d&apos;entraînement n&apos;a pas pu être démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The practice provider does not run.</source>
        <translation>Le fournisseur d&apos;entraînement ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The practice provider waits until its port is free: %1</source>
        <translation>Le fournisseur d’exercice attend que son port soit libre : %1</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticePages</name>
    <message>
        <source>en</source>
        <comment>the language of this page, as a tag like en or pt-BR</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Practice provider</source>
        <translation>Fournisseur d&apos;entraînement</translation>
    </message>
    <message>
        <source>May Evergrant use your practice account?</source>
        <translation>Evergrant peut-il utiliser votre compte d&apos;entraînement&#xa0;?</translation>
    </message>
    <message>
        <source>This page stands for the one that a real service shows. Press Allow to let Evergrant in, or Deny to see what happens then.</source>
        <translation>Cette page représente celle qu&apos;affiche un vrai service. Cliquez sur Autoriser pour laisser entrer Evergrant, ou sur Refuser pour voir ce qui se passe alors.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Asks for access</source>
        <translation>Demande l&apos;accès</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Retourne à</translation>
    </message>
    <message>
        <source>Only practice: this page comes from your own computer, nothing leaves it, and the account opens nothing real.</source>
        <translation>Simple entraînement&#xa0;: cette page vient de votre propre ordinateur, rien n&apos;en sort, et le compte n&apos;ouvre rien de réel.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <translation>Cette identification ne peut pas continuer</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeServer</name>
    <message>
        <source>Practice account</source>
        <translation>Compte d&apos;entraînement</translation>
    </message>
    <message>
        <source>This page is too old. Start the sign-in again in Evergrant.</source>
        <translation>Cette page est trop ancienne. Recommencez l&apos;identification dans Evergrant.</translation>
    </message>
    <message>
        <source>This grant type is not known here.</source>
        <translation>Ce type de grant n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>The token to revoke is missing.</source>
        <translation>Le jeton à révoquer manque.</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeSignIns</name>
    <message>
        <source>The application&apos;s request is too long.</source>
        <translation>La requête de l&apos;application est trop longue.</translation>
    </message>
    <message>
        <source>The application did not name an address on this computer to go back to.</source>
        <translation>L&apos;application n&apos;a pas indiqué d&apos;adresse de retour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Only response_type=code is known here.</source>
        <translation>Seul response_type=code est connu ici.</translation>
    </message>
    <message>
        <source>A code_challenge with the method S256 is needed.</source>
        <translation>Un code_challenge avec la méthode S256 est nécessaire.</translation>
    </message>
    <message>
        <source>This code is not known here, or its minute is over.</source>
        <translation>Ce code n&apos;est pas connu ici, ou sa minute est écoulée.</translation>
    </message>
    <message>
        <source>This code was used before, so what came of it has been revoked.</source>
        <translation>Ce code a déjà été utilisé&#xa0;; ce qui en est issu a donc été révoqué.</translation>
    </message>
    <message>
        <source>This code was given to another application or address.</source>
        <translation>Ce code a été donné à une autre application ou adresse.</translation>
    </message>
    <message>
        <source>The code_verifier does not fit the code_challenge.</source>
        <translation>Le code_verifier ne correspond pas au code_challenge.</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeState</name>
    <message>
        <source>The memory of the practice provider cannot be read.</source>
        <translation>La mémoire du fournisseur d&apos;entraînement est illisible.</translation>
    </message>
    <message>
        <source>The practice provider cannot read %1: %2</source>
        <translation>Le fournisseur d&apos;entraînement ne peut pas lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The practice provider cannot write %1: %2</source>
        <translation>Le fournisseur d&apos;entraînement ne peut pas écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::PreferencesWindow</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Start and quit</source>
        <translation>Démarrage et arrêt</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombres</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, without a window</source>
        <translation>Démarrer à l&apos;ouverture de ma &amp;session, sans fenêtre</translation>
    </message>
    <message>
        <source>Al&amp;ways start without a window, as an icon in the tray</source>
        <translation>&amp;Toujours démarrer sans fenêtre, sous forme d&apos;icône dans la zone de notification</translation>
    </message>
    <message>
        <source>When Evergrant is quit:</source>
        <translation>Quand Evergrant est quitté&#xa0;:</translation>
    </message>
    <message>
        <source>When Evergrant is quit</source>
        <translation>Quand Evergrant est quitté</translation>
    </message>
    <message>
        <source>&amp;Ask each time</source>
        <translation>&amp;Demander à chaque fois</translation>
    </message>
    <message>
        <source>&amp;Keep renewing in the background</source>
        <translation>Continuer les re&amp;nouvellements en arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Stop renewing</source>
        <translation>&amp;Arrêter les renouvellements</translation>
    </message>
    <message>
        <source>Integrations have access only as long as the background worker runs. Stopping also ends one that runs as a service of this computer.</source>
        <translation>Les intégrations n&apos;ont accès que tant que le service d&apos;arrière-plan fonctionne. L&apos;arrêt met aussi fin à celui qui fonctionne comme service de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Notify me when a connection needs somebody</source>
        <translation>&amp;M&apos;avertir quand une connexion nécessite une intervention</translation>
    </message>
    <message>
        <source>Only on this desktop. Mail and chat messages are set up under Alerts.</source>
        <translation>Uniquement sur ce bureau. Les e-mails et messages de discussion se configurent sous Alertes.</translation>
    </message>
    <message>
        <source>Make a &amp;recovery code…</source>
        <translation>Créer un code de &amp;récupération…</translation>
    </message>
    <message>
        <source>Evergrant</source>
        <translation>Evergrant</translation>
    </message>
    <message>
        <source>Keeps the access of unattended integrations alive. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation>Maintient actif l&apos;accès des intégrations sans surveillance. Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure&#xa0;; sans aucune garantie.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 sur %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>The background worker writes its mails and notifications in the language of the window that was opened last. What is in the log stays as it was written.</source>
        <translation>Le service d’arrière-plan écrit ses e-mails et ses notifications dans la langue de la fenêtre ouverte en dernier. Ce qui est dans le journal reste tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Background worker</source>
        <translation>Service d&apos;arrière-plan</translation>
    </message>
    <message>
        <source>Everything stored here is encrypted. Where the key to it is kept stands under “Background worker”. A recovery code opens the store where that key is lost.</source>
        <translation>Tout ce qui est stocké ici est chiffré. L’endroit où se trouve la clé figure sous « Service d’arrière-plan ». Un code de récupération ouvre le stockage si cette clé est perdue.</translation>
    </message>
    <message>
        <source>The language changes as soon as all dialogs are closed and nothing is under way any more.</source>
        <translation>La langue change dès que tous les dialogues sont fermés et que plus rien n&apos;est en cours.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>evergrant::PrivateKey</name>
    <message>
        <source>This is a key for SSH. A key in PEM form is needed: its file has a line &quot;BEGIN PRIVATE KEY&quot;.</source>
        <translation>C&apos;est une clé pour SSH. Une clé au format PEM est nécessaire&#xa0;: son fichier contient une ligne &quot;BEGIN PRIVATE KEY&quot;.</translation>
    </message>
    <message>
        <source>The file for the private key holds only the public part. Choose the file that has a line &quot;BEGIN PRIVATE KEY&quot;.</source>
        <translation>Le fichier de la clé privée ne contient que la partie publique. Choisissez le fichier qui contient une ligne &quot;BEGIN PRIVATE KEY&quot;.</translation>
    </message>
    <message>
        <source>The file for the private key is not in PEM form. A .pfx or .p12 file is turned into one with: openssl pkcs12 -in FILE.pfx -nodes -out FILE.pem</source>
        <translation>Le fichier de la clé privée n&apos;est pas au format PEM. Un fichier .pfx ou .p12 se convertit avec&#xa0;: openssl pkcs12 -in FILE.pfx -nodes -out FILE.pem</translation>
    </message>
    <message>
        <source>The private key cannot be read: its file is damaged or cut short. Download it again.</source>
        <translation>La clé privée est illisible&#xa0;: son fichier est endommagé ou tronqué. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no private key. Enter the file that holds it.</source>
        <translation>Il n&apos;y a pas de clé privée. Indiquez le fichier qui la contient.</translation>
    </message>
    <message>
        <source>The private key is protected by a password. Take the password off with: openssl pkey -in KEY.pem -out PLAIN.pem — Evergrant keeps the key encrypted.</source>
        <translation>La clé privée est protégée par un mot de passe. Retirez-le avec&#xa0;: openssl pkey -in KEY.pem -out PLAIN.pem — Evergrant conserve la clé chiffrée.</translation>
    </message>
    <message>
        <source>This kind of private key cannot sign for a provider. Make an RSA key of 2048 bits or more, or one on the curve P-256.</source>
        <translation>Ce type de clé privée ne permet pas de signer pour un fournisseur. Créez une clé RSA de 2048 bits ou plus, ou une clé sur la courbe P-256.</translation>
    </message>
    <message>
        <source>The private key has only %1 bits. Make one of 2048 bits or more.</source>
        <translation>La clé privée n&apos;a que %1 bits. Créez-en une de 2048 bits ou plus.</translation>
    </message>
    <message>
        <source>The private key cannot sign with %1.</source>
        <translation>La clé privée ne peut pas signer avec %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::Probe</name>
    <message>
        <source>%1 It says: “%2”.</source>
        <translation>%1 Il indique&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The provider does not accept this access.</source>
        <translation>Le fournisseur n&apos;accepte pas cet accès.</translation>
    </message>
    <message>
        <source>The call that should prove the access was refused; whether that is the access&apos;s fault is not known for this provider.</source>
        <translation>L&apos;appel qui devait prouver l&apos;accès a été refusé&#xa0;; pour ce fournisseur, on ne sait pas si l&apos;accès en est la cause.</translation>
    </message>
    <message>
        <source>The provider accepts this access, but does not allow the call that proves it. Perhaps the account lacks a right, or the application was switched off there.</source>
        <translation>Le fournisseur accepte cet accès, mais n&apos;autorise pas l&apos;appel qui le prouve. Il manque peut-être un droit au compte, ou l&apos;application a été désactivée là-bas.</translation>
    </message>
    <message>
        <source>The provider accepts this access, but does not allow the call that proves it. It needs the scope “%1”; the account may also lack a right, or the application was switched off there.</source>
        <translation>Le fournisseur accepte cet accès, mais n&apos;autorise pas l&apos;appel qui le prouve. Il faut le scope «&#xa0;%1&#xa0;»&#xa0;; il manque peut-être aussi un droit au compte, ou l&apos;application a été désactivée là-bas.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>L&apos;accès fonctionne.</translation>
    </message>
    <message>
        <source>It works. This is the account “%1”.</source>
        <translation>L&apos;accès fonctionne. Il s&apos;agit du compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The provider could not check the access just now (HTTP status %1).</source>
        <translation>Le fournisseur n&apos;a pas pu vérifier l&apos;accès pour l&apos;instant (état HTTP %1).</translation>
    </message>
    <message>
        <source>The call that should show whether the access works gave no usable answer (HTTP status %1).</source>
        <translation>L&apos;appel qui devait montrer si l&apos;accès fonctionne n&apos;a pas donné de réponse utilisable (état HTTP %1).</translation>
    </message>
</context>
<context>
    <name>evergrant::Profile</name>
    <message>
        <source>The profile folder %1 cannot be made.</source>
        <translation>Le dossier de profil %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The profile %1 is not a folder of yours. Use another one, or run Evergrant as its owner.</source>
        <translation>Le profil %1 n&apos;est pas un dossier qui vous appartient. Utilisez-en un autre, ou exécutez Evergrant en tant que son propriétaire.</translation>
    </message>
    <message>
        <source>Other users can look into the profile folder %1, and that cannot be changed. Choose a folder on a disk that knows owners and permissions.</source>
        <translation>D&apos;autres utilisateurs peuvent voir le contenu du dossier de profil %1, et cela ne peut pas être modifié. Choisissez un dossier sur un disque qui gère les propriétaires et les permissions.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileKeySource</name>
    <message>
        <source>The key file %1 cannot be used: %2.</source>
        <translation>Le fichier de clé %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The key of this profile is not in %1 any more. Put the file back; without it the stored grants cannot be read.</source>
        <translation>La clé de ce profil n&apos;est plus dans %1. Remettez le fichier en place&#xa0;; sans lui, les autorisations enregistrées sont illisibles.</translation>
    </message>
    <message>
        <source>The key file %1 has to be yours and readable by you alone: chmod 600.</source>
        <translation>Le fichier de clé %1 doit vous appartenir et n&apos;être lisible que par vous&#xa0;: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 did not keep what was written to it.</source>
        <translation>Le fichier de clé %1 n&apos;a pas conservé ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>key file %1</source>
        <translation>fichier de clé %1</translation>
    </message>
    <message>
        <source>The profile key is given by systemd as %1, and only the unit&apos;s administrator can replace it.</source>
        <translation>La clé du profil est fournie par systemd sous le nom %1, et seul l&apos;administrateur de l&apos;unité peut la remplacer.</translation>
    </message>
    <message>
        <source>systemd credential %1</source>
        <translation>secret systemd %1</translation>
    </message>
    <message>
        <source>This is not the passphrase of this profile.</source>
        <translation>Ce n&apos;est pas la phrase secrète de ce profil.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep a key in.</source>
        <translation>La mémoire ne suffit pas pour y garder une clé.</translation>
    </message>
    <message>
        <source>The profile key is sealed under a passphrase, which has not been entered since the background worker started. Enter it: evergrant key unlock</source>
        <translation>La clé du profil est scellée par une phrase secrète, qui n&apos;a pas été saisie depuis le démarrage du service d&apos;arrière-plan. Saisissez-la&#xa0;: evergrant key unlock</translation>
    </message>
    <message>
        <source>The profile key is sealed under a passphrase. Choose another place for it, or a new passphrase, before the background worker ends: evergrant key move</source>
        <translation>La clé du profil est scellée par une phrase secrète. Choisissez-lui un autre emplacement, ou une nouvelle phrase secrète, avant l&apos;arrêt du service d&apos;arrière-plan&#xa0;: evergrant key move</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>The profile key in %1 is damaged: it has to be %2 bytes, or twice as many hexadecimal digits.</source>
        <translation>La clé du profil dans %1 est endommagée&#xa0;: elle doit avoir %2 octets, ou deux fois plus de chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>The keyring is open, but the key of this profile is not in it any more. Put back the keyring that had it; without it the stored grants cannot be read.</source>
        <translation>Le trousseau est ouvert, mais la clé de ce profil ne s&apos;y trouve plus. Remettez en place le trousseau qui la contenait&#xa0;; sans lui, les autorisations enregistrées sont illisibles.</translation>
    </message>
    <message>
        <source>OS keyring</source>
        <translation>Trousseau du système</translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileLock</name>
    <message>
        <source>%1 cannot be locked: %2.</source>
        <translation>%1 ne peut pas être verrouillé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another Evergrant worker is already running on this profile.</source>
        <translation>Un autre service d&apos;arrière-plan d&apos;Evergrant fonctionne déjà avec ce profil.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileStores</name>
    <message>
        <source>The background worker started.</source>
        <translation>Le service d&apos;arrière-plan a démarré.</translation>
    </message>
    <message>
        <source>The profile folder %1 is on a disk that is read-only. Tokens in hand are handed out, and nothing is renewed. Make the disk writable, then run evergrant stop; the next command starts a new worker.</source>
        <translation>Le dossier de profil %1 est sur un disque en lecture seule. Les jetons disponibles sont distribués, et rien n&apos;est renouvelé. Rendez le disque accessible en écriture, puis exécutez evergrant stop&#xa0;; la commande suivante démarre un nouveau service d&apos;arrière-plan.</translation>
    </message>
    <message>
        <source>The background worker was told to stop before it had started.</source>
        <translation>Le service d&apos;arrière-plan a reçu l&apos;ordre de s&apos;arrêter avant d&apos;avoir démarré.</translation>
    </message>
    <message>
        <source>The grant store was damaged. It was kept as %1, and a new one is filled from the copies in the keyring before anything is sent.</source>
        <translation>Le coffre des autorisations était endommagé. Il a été conservé sous le nom %1, et un nouveau est rempli à partir des copies du trousseau avant tout envoi.</translation>
    </message>
    <message>
        <source>This profile was copied from another place.</source>
        <translation>Ce profil a été copié depuis un autre endroit.</translation>
    </message>
    <message numerus="yes">
        <source>This profile was copied from another computer or folder. %n connection(s) whose grants two places must not renew are paused here: resume them if this is the place that is used now, and stop Evergrant at the other.</source>
        <translation>
            <numerusform>Ce profil a été copié depuis un autre ordinateur ou dossier. %n connexion dont l&apos;autorisation ne doit pas être renouvelée à deux endroits est suspendue ici&#xa0;: reprenez-la si c&apos;est l&apos;endroit utilisé maintenant, et arrêtez Evergrant à l&apos;autre.</numerusform>
            <numerusform>Ce profil a été copié depuis un autre ordinateur ou dossier. %n connexions dont les autorisations ne doivent pas être renouvelées à deux endroits sont suspendues ici&#xa0;: reprenez-les si c&apos;est l&apos;endroit utilisé maintenant, et arrêtez Evergrant à l&apos;autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evergrant::Provider</name>
    <message>
        <source>%1 needs the setting “%2”. Give it with --set %2=VALUE.</source>
        <translation>%1 a besoin du paramètre «&#xa0;%2&#xa0;». Indiquez-le avec --set %2=VALUE.</translation>
    </message>
    <message>
        <source>%1 has no “%2” for the setting “%3”. There are: %4.</source>
        <translation>%1 n&apos;a pas de «&#xa0;%2&#xa0;» pour le paramètre «&#xa0;%3&#xa0;». Les valeurs possibles sont&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The %1 of %2 is not a usable address. Correct the settings that are part of it.</source>
        <translation>%1 de %2 n&apos;est pas une adresse utilisable. Corrigez les paramètres qui en font partie.</translation>
    </message>
    <message>
        <source>%1 needs a client ID (%2). Give it with --client-id.</source>
        <translation>%1 a besoin d&apos;un ID client (%2). Indiquez-le avec --client-id.</translation>
    </message>
    <message>
        <source>What %1 told at the sign-in does not make a usable %2. Nothing was sent there.</source>
        <translation>Ce que %1 a indiqué lors de l&apos;identification ne donne pas de %2 utilisable. Rien n&apos;y a été envoyé.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials are for %1, so they were not sent to %2. Correct the addresses in the connection&apos;s settings.</source>
        <translation>Les identifiants du client sont destinés à %1&#xa0;; ils n&apos;ont donc pas été envoyés à %2. Corrigez les adresses dans les paramètres de la connexion.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProviderPreset</name>
    <message>
        <source>this grant is not among the grants</source>
        <translation>ce grant ne figure pas parmi les grants</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>this is the same for every grant</source>
        <translation>ceci est identique pour tous les grants</translation>
    </message>
    <message>
        <source>none of the grants has a refresh token</source>
        <translation>aucun des grants n&apos;a de jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>The provider file %1 cannot be used. %2.</source>
        <translation>Le fichier de fournisseur %1 est inutilisable. %2.</translation>
    </message>
    <message>
        <source>It is larger than 256 kB</source>
        <translation>Il dépasse 256 ko</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2</source>
        <translation>JSON incorrect à l&apos;octet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is not one JSON object</source>
        <translation>Ce n&apos;est pas un objet JSON unique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>at least one of error, description_contains, error_codes, status is needed</source>
        <translation>il faut au moins l&apos;un des champs error, description_contains, error_codes, status</translation>
    </message>
    <message>
        <source>it goes with at_most_days only</source>
        <translation>n&apos;est possible qu&apos;avec at_most_days</translation>
    </message>
    <message>
        <source>the name of an HTTP header is expected</source>
        <translation>le nom d&apos;un en-tête HTTP est attendu</translation>
    </message>
    <message>
        <source>this header is not for credentials</source>
        <translation>cet en-tête ne sert pas à transmettre des secrets</translation>
    </message>
    <message>
        <source>one word, or an empty text, is expected</source>
        <translation>un seul mot, ou un texte vide, est attendu</translation>
    </message>
    <message>
        <source>it only goes with the scheme “Basic”</source>
        <translation>n&apos;est possible qu&apos;avec le schéma «&#xa0;Basic&#xa0;»</translation>
    </message>
    <message>
        <source>a name has no “:” (RFC 7617)</source>
        <translation>un nom ne contient pas de «&#xa0;:&#xa0;» (RFC 7617)</translation>
    </message>
    <message>
        <source>it only goes with the method “POST”</source>
        <translation>n&apos;est possible qu&apos;avec la méthode «&#xa0;POST&#xa0;»</translation>
    </message>
    <message>
        <source>a JSON pointer is expected, beginning with “/”</source>
        <translation>un pointeur JSON commençant par «&#xa0;/&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>a JSON pointer is expected, beginning with “/”, or the name of a learned value in braces</source>
        <translation>un pointeur JSON commençant par «&#xa0;/&#xa0;», ou le nom d&apos;une valeur apprise entre accolades, est attendu</translation>
    </message>
    <message>
        <source>a word of the characters a-z and “_” is expected</source>
        <translation>un mot composé des caractères a-z et «&#xa0;_&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>the name of a parameter is expected</source>
        <translation>le nom d&apos;un paramètre est attendu</translation>
    </message>
    <message>
        <source>one line of at most 40 characters is expected</source>
        <translation>une ligne de 40 caractères au plus est attendue</translation>
    </message>
    <message>
        <source>an origin needs them, and nothing else has them</source>
        <translation>une origine en a besoin, et rien d&apos;autre n&apos;en a</translation>
    </message>
    <message>
        <source>a host such as api.example.org, or a suffix such as .example.org, is expected</source>
        <translation>un hôte tel que api.example.org, ou un suffixe tel que .example.org, est attendu</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>ce champ manque</translation>
    </message>
    <message>
        <source>“{%1}” is learned, so the host must end in a fixed name such as .example.org</source>
        <translation>«&#xa0;{%1}&#xa0;» est une valeur apprise&#xa0;; l&apos;hôte doit donc se terminer par un nom fixe tel que .example.org</translation>
    </message>
    <message>
        <source>“{%1}” is neither a required setting, nor one with a default, nor learned</source>
        <translation>«&#xa0;{%1}&#xa0;» n&apos;est ni un paramètre obligatoire, ni un paramètre avec valeur par défaut, ni une valeur apprise</translation>
    </message>
    <message>
        <source>“{%1}” is not known yet when this address is used</source>
        <translation>«&#xa0;{%1}&#xa0;» n&apos;est pas encore connu au moment où cette adresse est utilisée</translation>
    </message>
    <message>
        <source>an origin stands at the beginning of an address</source>
        <translation>une origine se place au début d&apos;une adresse</translation>
    </message>
    <message>
        <source>an https:// address is expected (http:// only for this computer itself)</source>
        <translation>une adresse https:// est attendue (http:// seulement pour cet ordinateur lui-même)</translation>
    </message>
    <message>
        <source>“%1” is neither a required setting nor one with a default</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un paramètre obligatoire ni un paramètre avec valeur par défaut</translation>
    </message>
    <message>
        <source>there is no host for the default “%1”</source>
        <translation>il n&apos;y a pas d&apos;hôte pour la valeur par défaut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a learned value has this name, too</source>
        <translation>une valeur apprise porte aussi ce nom</translation>
    </message>
    <message>
        <source>it stands here a second time</source>
        <translation>figure ici une deuxième fois</translation>
    </message>
    <message>
        <source>a setting with a default would always stand in its place</source>
        <translation>un paramètre avec valeur par défaut prendrait toujours sa place</translation>
    </message>
    <message>
        <source>there is no probe</source>
        <translation>il n&apos;y a pas de contrôle («&#xa0;probe&#xa0;»)</translation>
    </message>
    <message>
        <source>“%1” points at nothing in this file</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne rien dans ce fichier</translation>
    </message>
    <message>
        <source>the grant “%1” needs it, as an endpoint, as a required setting or by discovery</source>
        <translation>le grant «&#xa0;%1&#xa0;» en a besoin, comme point de terminaison, comme paramètre obligatoire ou par découverte</translation>
    </message>
    <message>
        <source>only a browser brings “{%1}”, and the grant “%2” has none</source>
        <translation>seul un navigateur fournit «&#xa0;{%1}&#xa0;», et le grant «&#xa0;%2&#xa0;» n&apos;en utilise pas</translation>
    </message>
    <message>
        <source>“required” is expected: a static grant is its secret</source>
        <translation>«&#xa0;required&#xa0;» est attendu&#xa0;: un grant statique n&apos;est rien d&apos;autre que son secret</translation>
    </message>
    <message>
        <source>a static grant has to say how its credential is sent</source>
        <translation>un grant statique doit indiquer comment son secret est envoyé</translation>
    </message>
    <message>
        <source>“Basic” needs a name: here, as the client ID or as the setting “username”</source>
        <translation>«&#xa0;Basic&#xa0;» exige un nom&#xa0;: ici, comme ID client ou comme paramètre «&#xa0;username&#xa0;»</translation>
    </message>
    <message>
        <source>client credentials are nothing without a secret or a key</source>
        <translation>les identifiants du client ne sont rien sans secret ni clé</translation>
    </message>
    <message>
        <source>without a client secret and without it anybody may use the code</source>
        <translation>sans cela et sans secret client, n&apos;importe qui peut utiliser le code</translation>
    </message>
    <message>
        <source>the grant “%1” has no refresh token</source>
        <translation>le grant «&#xa0;%1&#xa0;» n&apos;a pas de jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>it needs an “issuer”, as an endpoint or as a required setting</source>
        <translation>il faut un «&#xa0;issuer&#xa0;», comme point de terminaison ou comme paramètre obligatoire</translation>
    </message>
    <message>
        <source>it is among neither the scopes nor the always_scopes</source>
        <translation>ne figure ni dans scopes ni dans always_scopes</translation>
    </message>
    <message>
        <source>it is longer than absolute_limit_days</source>
        <translation>est plus long que absolute_limit_days</translation>
    </message>
    <message>
        <source>it is not among the known scopes</source>
        <translation>ne figure pas parmi les scopes connus</translation>
    </message>
    <message>
        <source>a day such as 2027-09-01 is expected</source>
        <translation>un jour tel que 2027-09-01 est attendu</translation>
    </message>
    <message>
        <source>a sentence of at most %1 characters is expected, with a full stop</source>
        <translation>une phrase de %1 caractères au plus, terminée par un point, est attendue</translation>
    </message>
    <message>
        <source>a text is expected, or an object of a text that ends</source>
        <translation>un texte est attendu, ou un objet contenant un texte qui prend fin</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>une liste de textes est attendue</translation>
    </message>
    <message>
        <source>1 to 64 of the characters a-z, 0-9 and “-” are expected</source>
        <translation>1 à 64 des caractères a-z, 0-9 et «&#xa0;-&#xa0;» sont attendus</translation>
    </message>
    <message>
        <source>one line is expected</source>
        <translation>une seule ligne est attendue</translation>
    </message>
    <message>
        <source>“%1” is not a setting</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un paramètre</translation>
    </message>
    <message>
        <source>a required setting has no default</source>
        <translation>un paramètre obligatoire n&apos;a pas de valeur par défaut</translation>
    </message>
    <message>
        <source>a word of the characters a-z and “_” is expected that is no setting</source>
        <translation>un mot composé des caractères a-z et «&#xa0;_&#xa0;», qui n&apos;est pas un paramètre, est attendu</translation>
    </message>
    <message>
        <source>this endpoint is not known</source>
        <translation>ce point de terminaison n&apos;est pas connu</translation>
    </message>
    <message>
        <source>“none” does not go with a required client secret</source>
        <translation>«&#xa0;none&#xa0;» est incompatible avec un secret client obligatoire</translation>
    </message>
    <message>
        <source>without a client secret only “none” is possible</source>
        <translation>sans secret client, seul «&#xa0;none&#xa0;» est possible</translation>
    </message>
    <message>
        <source>scopes are single words without quotes</source>
        <translation>les scopes sont des mots isolés sans guillemets</translation>
    </message>
    <message>
        <source>“%1” is not among the known scopes</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi les scopes connus</translation>
    </message>
    <message>
        <source>a scope and a few words about it are expected</source>
        <translation>un scope et quelques mots qui le décrivent sont attendus</translation>
    </message>
    <message>
        <source>Evergrant sets this itself</source>
        <translation>Evergrant définit cela lui-même</translation>
    </message>
    <message>
        <source>the name of an HTTP header and one line of plain text are expected</source>
        <translation>le nom d&apos;un en-tête HTTP et une ligne de texte simple sont attendus</translation>
    </message>
    <message>
        <source>a path is expected, beginning with “/”, of letters, digits and “/._~-”</source>
        <translation>un chemin est attendu, commençant par «&#xa0;/&#xa0;» et composé de lettres, de chiffres et de «&#xa0;/._~-&#xa0;»</translation>
    </message>
    <message>
        <source>an https:// address is expected</source>
        <translation>une adresse https:// est attendue</translation>
    </message>
    <message>
        <source>the host for each value of the setting is expected</source>
        <translation>l&apos;hôte pour chaque valeur du paramètre est attendu</translation>
    </message>
    <message>
        <source>the setting cannot have this value</source>
        <translation>le paramètre ne peut pas avoir cette valeur</translation>
    </message>
    <message>
        <source>a host such as api.example.org is expected</source>
        <translation>un hôte tel que api.example.org est attendu</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>un nombre entier de %1 à %2 est attendu</translation>
    </message>
    <message>
        <source>a list of whole numbers is expected</source>
        <translation>une liste de nombres entiers est attendue</translation>
    </message>
    <message>
        <source>a whole number above 0 is expected</source>
        <translation>un nombre entier supérieur à 0 est attendu</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>une liste d&apos;objets est attendue</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <translation>ce champ n&apos;est pas connu</translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation>l&apos;un des suivants est attendu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>evergrant::ProviderRules</name>
    <message>
        <source>one of %1 is expected</source>
        <translation>l&apos;un des suivants est attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>one of %1, window:SECONDS, window:SECONDS,then:revokes-family is expected</source>
        <translation>l&apos;un des suivants est attendu&#xa0;: %1, window:SECONDS, window:SECONDS,then:revokes-family</translation>
    </message>
</context>
<context>
    <name>evergrant::ProxyChoice</name>
    <message>
        <source>proxy: %1</source>
        <translation>proxy&#xa0;: %1</translation>
    </message>
    <message>
        <source>a user name or password cannot be part of it. Leave them out. A proxy that asks for them is set for each connection, which keeps the password in the keyring.</source>
        <translation>un nom d&apos;utilisateur ou un mot de passe ne peut pas en faire partie. Retirez-les. Un proxy qui les demande se règle pour chaque connexion, qui garde le mot de passe dans le trousseau.</translation>
    </message>
    <message>
        <source>“system”, “none” or an address with a port is expected, such as http://proxy.example.org:3128 or socks5://localhost:1080.</source>
        <translation>«&#xa0;system&#xa0;», «&#xa0;none&#xa0;» ou une adresse avec un port est attendu, comme http://proxy.example.org:3128 ou socks5://localhost:1080.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProxyExceptions</name>
    <message>
        <source>no_proxy: %1</source>
        <translation>no_proxy&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not understood. Names of hosts are expected, addresses, or networks such as 10.0.0.0/8; no “http://”, no port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris. Sont attendus des noms d’hôtes, des adresses ou des réseaux comme 10.0.0.0/8&#xa0;; pas de «&#xa0;http://&#xa0;», pas de port.</translation>
    </message>
    <message>
        <source>together they may have at most %1 characters.</source>
        <translation>ensemble, ils peuvent avoir au plus %1 caractères.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProxyPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>How the background worker reaches services. A connection with a proxy of its own keeps it.</source>
        <translation>Comment le service d&apos;arrière-plan atteint les services. Une connexion qui a son propre proxy le garde.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy of the system</source>
        <translation>&amp;Proxy du système</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Aucun proxy</translation>
    </message>
    <message>
        <source>&amp;This one:</source>
        <translation>&amp;Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>It holds for connections, deliveries and alerts from the next request on, but not for mail and for the programs of sync jobs. Requests to this computer never go through the address above.</source>
        <translation>Cela vaut dès la requête suivante pour les connexions, les livraisons et les alertes, mais pas pour le courrier ni pour les programmes des tâches de synchronisation. Les requêtes vers cet ordinateur ne passent jamais par l&apos;adresse ci-dessus.</translation>
    </message>
    <message>
        <source>A proxy with a pass&amp;word?</source>
        <translation>Un proxy avec un &amp;mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>N&amp;ot for:</source>
        <translation>Sauf p&amp;our&#xa0;:</translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy</source>
        <translation>Hôtes joints sans le proxy</translation>
    </message>
</context>
<context>
    <name>evergrant::QuitDialog</name>
    <message>
        <source>Quit Evergrant</source>
        <translation>Quitter Evergrant</translation>
    </message>
    <message>
        <source>Keep renewing without the window?</source>
        <translation>Continuer les renouvellements sans la fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Stop renewing</source>
        <translation>&amp;Arrêter les renouvellements</translation>
    </message>
    <message>
        <source>&amp;Keep renewing in the background</source>
        <translation>&amp;Continuer les renouvellements en arrière-plan</translation>
    </message>
    <message>
        <source>your connection</source>
        <translation>votre connexion</translation>
    </message>
    <message>
        <source>your %1 connections</source>
        <translation>vos %1 connexions</translation>
    </message>
    <message>
        <source>Evergrant can go on in the background, so that scripts can ask it for tokens, or stop altogether.</source>
        <translation>Evergrant peut continuer en arrière-plan, afin que les scripts puissent lui demander des jetons, ou s&apos;arrêter complètement.</translation>
    </message>
    <message>
        <source>In the background Evergrant goes on renewing %1 without a window. If it stops, nothing is renewed and scripts get no new tokens until Evergrant or a script starts it again.</source>
        <translation>En arrière-plan, Evergrant continue à renouveler %1 sans fenêtre. S&apos;il s&apos;arrête, rien n&apos;est renouvelé et les scripts ne reçoivent plus de nouveaux jetons jusqu&apos;à ce qu&apos;Evergrant ou un script le redémarre.</translation>
    </message>
</context>
<context>
    <name>evergrant::QuitFlow</name>
    <message>
        <source>Stopping… A renewal that is under way is finished first.</source>
        <translation>Arrêt… Un renouvellement en cours est d&apos;abord terminé.</translation>
    </message>
</context>
<context>
    <name>evergrant::RecentEventsCard</name>
    <message>
        <source>Recent events</source>
        <translation>Événements récents</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s&apos;est encore rien passé.</translation>
    </message>
    <message>
        <source>Show it in the log, with all that is known of it</source>
        <translation>L&apos;afficher dans le journal, avec tout ce qu&apos;on en sait</translation>
    </message>
</context>
<context>
    <name>evergrant::RecoveryCode</name>
    <message>
        <source>There is not enough memory to keep a key in.</source>
        <translation>La mémoire ne suffit pas pour y garder une clé.</translation>
    </message>
    <message>
        <source>This is not a whole recovery code, or a character of it is wrong. It has nine groups of four characters.</source>
        <translation>Ce n&apos;est pas un code de récupération complet, ou l&apos;un de ses caractères est incorrect. Il a neuf groupes de quatre caractères.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another profile, or was replaced by a newer one.</source>
        <translation>Ce code de récupération appartient à un autre profil, ou a été remplacé par un plus récent.</translation>
    </message>
</context>
<context>
    <name>evergrant::RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Write this &amp;code down and keep it away from this computer. It opens the stored access if the keyring loses its key. It is shown this once; an earlier code does not work any more.</source>
        <translation>Notez ce &amp;code et conservez-le loin de cet ordinateur. Il ouvre l&apos;accès enregistré si le trousseau perd sa clé. Il n&apos;est affiché que cette fois&#xa0;; un code antérieur n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>Je l&apos;ai &amp;noté</translation>
    </message>
</context>
<context>
    <name>evergrant::RedirectListener</name>
    <message>
        <source>The redirect address %1 does not lead to this computer. It has to begin with http://localhost, http://127.0.0.1 or http://[::1].</source>
        <translation>L&apos;adresse de redirection %1 ne mène pas à cet ordinateur. Elle doit commencer par http://localhost, http://127.0.0.1 ou http://[::1].</translation>
    </message>
</context>
<context>
    <name>evergrant::RegisterPage</name>
    <message>
        <source>What integrations may do</source>
        <translation>Ce que les intégrations peuvent faire</translation>
    </message>
    <message>
        <source>Not there yet? You can close this window: what you have typed stays here until Evergrant quits.</source>
        <translation>Pas encore prêt&#xa0;? Vous pouvez fermer cette fenêtre&#xa0;: ce que vous avez saisi est conservé ici jusqu&apos;à ce qu&apos;Evergrant soit quitté.</translation>
    </message>
    <message>
        <source>What should it be called?</source>
        <translation>Comment doit-elle s&apos;appeler&#xa0;?</translation>
    </message>
    <message>
        <source>Such as: Newsletter of Hotel Adler</source>
        <translation>Par exemple&#xa0;: Newsletter de l&apos;Hôtel Adler</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Paste it from the portal</source>
        <translation>Collez-le depuis le portail</translation>
    </message>
    <message>
        <source>Empty means: %1</source>
        <translation>Vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>Only if the service insists on a fixed port</source>
        <translation>Seulement si le service exige un port fixe</translation>
    </message>
    <message>
        <source>Name for scripts</source>
        <translation>Nom pour les scripts</translation>
    </message>
    <message>
        <source>Small letters and digits, such as %1</source>
        <translation>Minuscules et chiffres, par exemple %1</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Paste it; it goes straight to your keyring</source>
        <translation>Collez-le&#xa0;; il va directement dans votre trousseau</translation>
    </message>
    <message>
        <source>Only if the portal gives one; it goes straight to your keyring</source>
        <translation>Seulement si le portail en donne un&#xa0;; il va directement dans votre trousseau</translation>
    </message>
    <message>
        <source>%1 If it is right all the same, go on.</source>
        <translation>%1 Si c&apos;est quand même correct, continuez.</translation>
    </message>
</context>
<context>
    <name>evergrant::RegistrationCard</name>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu&apos;elle peut faire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID d&apos;application</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
</context>
<context>
    <name>evergrant::RehearsalWindow</name>
    <message>
        <source>Rehearse a failure</source>
        <translation>Simuler une panne</translation>
    </message>
    <message>
        <source>See what Evergrant does when something goes wrong, and what it wants of you. Only practice connections take part, and all is undone at the end. What you have set up for a practice connection, such as alerts, acts as in earnest.</source>
        <translation>Voyez ce que fait Evergrant quand quelque chose tourne mal, et ce qu&apos;il attend de vous. Seules les connexions d&apos;entraînement y participent, et tout est annulé à la fin. Ce que vous avez configuré pour une connexion d&apos;entraînement, comme les alertes, agit comme pour de vrai.</translation>
    </message>
    <message>
        <source>There is no practice connection yet. It needs no account: press the button, then Allow in the browser.</source>
        <translation>Il n&apos;y a pas encore de connexion d&apos;entraînement. Elle ne nécessite aucun compte&#xa0;: cliquez sur le bouton, puis sur «&#xa0;Autoriser&#xa0;» dans le navigateur.</translation>
    </message>
    <message>
        <source>&amp;Add a practice connection</source>
        <translation>&amp;Ajouter une connexion d&apos;entraînement</translation>
    </message>
    <message>
        <source>Practice connection</source>
        <translation>Connexion d&apos;entraînement</translation>
    </message>
    <message>
        <source>The answer to a &amp;renewal is lost</source>
        <translation>La réponse à un re&amp;nouvellement est perdue</translation>
    </message>
    <message>
        <source>The &amp;provider is out of order</source>
        <translation>Le &amp;fournisseur est en panne</translation>
    </message>
    <message>
        <source>Somebody re&amp;vokes the access</source>
        <translation>Quelqu&apos;un ré&amp;voque l&apos;accès</translation>
    </message>
    <message>
        <source>The &amp;keyring is locked</source>
        <translation>Le tro&amp;usseau est verrouillé</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>What &amp;happens</source>
        <translation>Ce qui se &amp;passe</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>This window changes nothing, so a rehearsal cannot be started in it.</source>
        <translation>Cette fenêtre ne modifie rien&#xa0;; une simulation ne peut donc pas y être démarrée.</translation>
    </message>
    <message>
        <source>It ends when you press End or close this window, and by itself at %1.</source>
        <translation>Elle se termine quand vous cliquez sur «&#xa0;Terminer&#xa0;» ou fermez cette fenêtre, et d&apos;elle-même à %1.</translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation>Le service d&apos;arrière-plan ne fonctionne pas.</translation>
    </message>
</context>
<context>
    <name>evergrant::RemoveDeliveryDialog</name>
    <message>
        <source>Remove a delivery</source>
        <translation>Supprimer une livraison</translation>
    </message>
    <message>
        <source>%1

No new token is brought there any more. What reads it there works until that token ends.</source>
        <translation>%1

Aucun nouveau jeton n&apos;y est plus livré. Ce qui le lit à cet endroit fonctionne jusqu&apos;à l&apos;expiration de ce jeton.</translation>
    </message>
    <message>
        <source>&amp;Delete what is there, too</source>
        <translation>Supprimer &amp;aussi ce qui s&apos;y trouve</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>evergrant::RemoveDialog</name>
    <message>
        <source>Remove a connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <source>Also revoke at the provider</source>
        <translation>Révoquer aussi chez le fournisseur</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Also revoke the authorization at %1</source>
        <translation>&amp;Révoquer aussi l&apos;autorisation chez %1</translation>
    </message>
    <message>
        <source>&amp;Also revoke it, although the others may stop working</source>
        <translation>&amp;Révoquer aussi, même si les autres risquent de ne plus fonctionner</translation>
    </message>
    <message>
        <source>Otherwise it stays valid there until it ends</source>
        <translation>Sinon, elle y reste valable jusqu&apos;à son expiration</translation>
    </message>
</context>
<context>
    <name>evergrant::RenewAll</name>
    <message>
        <source>%1 of %2 connections could not be renewed. The list says why.</source>
        <translation>%1 connexions sur %2 n&apos;ont pas pu être renouvelées. La liste indique pourquoi.</translation>
    </message>
    <message>
        <source>Stopped. Renewed %1 of %2 connections.</source>
        <translation>Arrêté. %1 connexions sur %2 renouvelées.</translation>
    </message>
    <message>
        <source>Nothing was renewed: none of the %1 connections needs it now.</source>
        <translation>Rien n&apos;a été renouvelé&#xa0;: aucune des %1 connexions n&apos;en a besoin maintenant.</translation>
    </message>
    <message>
        <source>Renewed %1 of %2 connections; the others do not need it now.</source>
        <translation>%1 connexions sur %2 renouvelées&#xa0;; les autres n&apos;en ont pas besoin maintenant.</translation>
    </message>
    <message>
        <source>All %1 connections are renewed.</source>
        <translation>Les %1 connexions sont toutes renouvelées.</translation>
    </message>
</context>
<context>
    <name>evergrant::ReplyWatch</name>
    <message>
        <source>The certificate of the provider&apos;s server has expired, so nothing was sent. If the clock of this computer is right, only the provider can correct that.</source>
        <translation>Le certificat du serveur du fournisseur a expiré&#xa0;; rien n&apos;a donc été envoyé. Si l&apos;horloge de cet ordinateur est à l&apos;heure, seul le fournisseur peut corriger cela.</translation>
    </message>
    <message>
        <source>The certificate of the provider&apos;s server is not valid yet, so nothing was sent. Is the clock of this computer right?</source>
        <translation>Le certificat du serveur du fournisseur n&apos;est pas encore valable&#xa0;; rien n&apos;a donc été envoyé. L&apos;horloge de cet ordinateur est-elle à l&apos;heure&#xa0;?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by a trusted authority, so nothing was sent. If your network inspects traffic, put its certificate authority into a file and name that in ca_file.</source>
        <translation>Le certificat du serveur n&apos;est pas signé par une autorité reconnue&#xa0;; rien n&apos;a donc été envoyé. Si votre réseau inspecte le trafic, placez son autorité de certification dans un fichier et indiquez celui-ci dans ca_file.</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for another host, so nothing was sent. Check the addresses in the connection&apos;s settings, and the network&apos;s sign-in page.</source>
        <translation>Le certificat du serveur qui a répondu est pour un autre hôte&#xa0;; rien n&apos;a donc été envoyé. Vérifiez les adresses dans les paramètres de la connexion, et la page d&apos;identification du réseau.</translation>
    </message>
    <message>
        <source>The provider&apos;s server wants a certificate from this connection, or does not accept the one it has. Enter the one that the provider knows.</source>
        <translation>Le serveur du fournisseur exige un certificat de cette connexion, ou n&apos;accepte pas celui qu&apos;elle a. Indiquez celui que le fournisseur connaît.</translation>
    </message>
    <message>
        <source>A safe connection to the provider could not be made.</source>
        <translation>Une liaison sécurisée avec le fournisseur n&apos;a pas pu être établie.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Le fournisseur n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The provider&apos;s server does not accept connections.</source>
        <translation>Le serveur du fournisseur n&apos;accepte pas de connexions.</translation>
    </message>
    <message>
        <source>The provider&apos;s server was not found. Is the network there?</source>
        <translation>Le serveur du fournisseur n&apos;a pas été trouvé. Le réseau est-il disponible&#xa0;?</translation>
    </message>
    <message>
        <source>The proxy between this computer and the provider wants a name and password, or does not accept those it was given. Enter them again.</source>
        <translation>Le proxy entre cet ordinateur et le fournisseur demande un nom et un mot de passe, ou n&apos;accepte pas ceux qui lui ont été donnés. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>The proxy could not connect to the provider.</source>
        <translation>Le proxy n&apos;a pas pu se connecter au fournisseur.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was cut short.</source>
        <translation>La réponse du fournisseur a été tronquée.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was far too long.</source>
        <translation>La réponse du fournisseur était beaucoup trop longue.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>The provider&apos;s address is not https, so nothing was sent.</source>
        <translation>L&apos;adresse du fournisseur n&apos;est pas en https&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Personne ne s&apos;est encore identifié.</translation>
    </message>
    <message>
        <source>The sign-in was over before it could be used.</source>
        <translation>L&apos;identification était terminée avant de pouvoir être utilisée.</translation>
    </message>
    <message>
        <source>The connection to the provider ended without an answer.</source>
        <translation>La liaison avec le fournisseur s&apos;est terminée sans réponse.</translation>
    </message>
    <message>
        <source>The file %1 (setting ca_file) does not hold the authority that signed the server&apos;s certificate, so nothing was sent. Put the right one into that file, once you are sure that it is the right server.</source>
        <translation>Le fichier %1 (paramètre ca_file) ne contient pas l&apos;autorité qui a signé le certificat du serveur&#xa0;; rien n&apos;a donc été envoyé. Mettez la bonne dans ce fichier, une fois que vous êtes sûr qu&apos;il s&apos;agit du bon serveur.</translation>
    </message>
</context>
<context>
    <name>evergrant::ResultPage</name>
    <message>
        <source>Is this the account that your integrations shall use? If not, sign out of it in the browser, or use a private window, and sign in again.</source>
        <translation>Est-ce bien le compte que vos intégrations doivent utiliser&#xa0;? Sinon, déconnectez-vous de ce compte dans le navigateur, ou utilisez une fenêtre privée, et identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>No, sign in a&amp;gain</source>
        <translation>Non, s&apos;identifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Where is it used?</source>
        <translation>Où est-elle utilisée&#xa0;?</translation>
    </message>
    <message>
        <source>Scripts get a token with this command. Evergrant sees to it that it is fresh.</source>
        <translation>Les scripts obtiennent un jeton avec cette commande. Evergrant veille à ce qu&apos;il soit valable.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>A program on another computer, in a container or in AWS Lambda gets it by a delivery: Evergrant brings each new token there.</source>
        <translation>Un programme sur un autre ordinateur, dans un conteneur ou dans AWS Lambda l&apos;obtient par une livraison&#xa0;: Evergrant y livre chaque nouveau jeton.</translation>
    </message>
    <message>
        <source>It is used some&amp;where else…</source>
        <translation>Elle est utilisée &amp;ailleurs…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>L&apos;accès fonctionne.</translation>
    </message>
    <message>
        <source>It works. This is %1.</source>
        <translation>L&apos;accès fonctionne. C&apos;est %1.</translation>
    </message>
    <message>
        <source>Scripts get the key as a header line with this command. Evergrant checks it once a day and says when it stops working.</source>
        <translation>Les scripts obtiennent la clé sous forme de ligne d&apos;en-tête avec cette commande. Evergrant la vérifie une fois par jour et signale quand elle cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Look in the portal whether the application may stay connected when nobody is there, and authorize again.</source>
        <translation>Vérifiez dans le portail si l&apos;application peut rester connectée en l&apos;absence de tout le monde, puis autorisez à nouveau.</translation>
    </message>
    <message>
        <source>The provider gave nothing to renew this access with, so it ends soon. %1</source>
        <translation>Le fournisseur n&apos;a rien donné pour renouveler cet accès&#xa0;; il expire donc bientôt. %1</translation>
    </message>
    <message>
        <source>The check did not succeed: %1</source>
        <translation>La vérification n&apos;a pas réussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>A spare key lets Evergrant go on if the first one is lost: you sign in a second time.</source>
        <translation>Une clé de secours permet à Evergrant de continuer si la première est perdue&#xa0;: vous vous identifiez une seconde fois.</translation>
    </message>
    <message>
        <source>&amp;Make one now…</source>
        <translation>En créer une &amp;maintenant…</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, without a window</source>
        <translation>Démarrer à l&apos;ouverture de ma &amp;session, sans fenêtre</translation>
    </message>
    <message>
        <source>Give the application the permission “%1” in the portal, and authorize again.</source>
        <translation>Donnez à l&apos;application l&apos;autorisation «&#xa0;%1&#xa0;» dans le portail, puis autorisez à nouveau.</translation>
    </message>
</context>
<context>
    <name>evergrant::RunsModel</name>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Démarrée par</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>evergrant::ScopePicker</name>
    <message>
        <source>The grey line is always on: without it nothing can be renewed.</source>
        <translation>La ligne grise est toujours active&#xa0;: sans elle, rien ne peut être renouvelé.</translation>
    </message>
    <message>
        <source>Scopes: tick at least one thing that integrations may do.</source>
        <translation>Scopes&#xa0;: cochez au moins une chose que les intégrations peuvent faire.</translation>
    </message>
    <message>
        <source>Permissions (scopes), separated by spaces; may stay empty</source>
        <translation>Autorisations (scopes), séparées par des espaces&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Further permissions (scopes), separated by spaces</source>
        <translation>Autres autorisations (scopes), séparées par des espaces</translation>
    </message>
</context>
<context>
    <name>evergrant::Sealer</name>
    <message>
        <source>There is not enough memory to keep a key in.</source>
        <translation>La mémoire ne suffit pas pour y garder une clé.</translation>
    </message>
    <message>
        <source>The stored value cannot be decrypted.</source>
        <translation>La valeur enregistrée ne peut pas être déchiffrée.</translation>
    </message>
    <message>
        <source>The profile key is damaged: it has to be %1 bytes long.</source>
        <translation>La clé du profil est endommagée&#xa0;: elle doit avoir %1 octets.</translation>
    </message>
</context>
<context>
    <name>evergrant::ServiceAccount</name>
    <message>
        <source>This is the file of an OAuth client, not of a service account. A service account&apos;s key is made under IAM &amp; Admin, Service Accounts, Keys, as JSON.</source>
        <translation>C&apos;est le fichier d&apos;un client OAuth, et non d&apos;un compte de service. La clé d&apos;un compte de service se crée sous IAM &amp; Admin, Service Accounts, Keys, au format JSON.</translation>
    </message>
    <message>
        <source>This file is for “%1”, not for a service account.</source>
        <translation>Ce fichier est pour «&#xa0;%1&#xa0;», et non pour un compte de service.</translation>
    </message>
    <message>
        <source>This is not the key file of a service account: it does not say &quot;type&quot;: &quot;service_account&quot;.</source>
        <translation>Ce n&apos;est pas le fichier de clé d&apos;un compte de service&#xa0;: il n&apos;indique pas &quot;type&quot;: &quot;service_account&quot;.</translation>
    </message>
    <message>
        <source>The service account file is not JSON. Choose the file that Google Cloud offered for download when the key was made.</source>
        <translation>Le fichier de compte de service n&apos;est pas du JSON. Choisissez le fichier que Google Cloud a proposé de télécharger à la création de la clé.</translation>
    </message>
    <message>
        <source>The service account file is not complete: client_email or an https token_uri is missing. Download a new key.</source>
        <translation>Le fichier de compte de service n&apos;est pas complet&#xa0;: il manque client_email ou un token_uri en https. Téléchargez une nouvelle clé.</translation>
    </message>
</context>
<context>
    <name>evergrant::Setting</name>
    <message>
        <source>an https:// address is expected, without user name and “#” (http:// only for this computer itself, such as http://localhost:8080/)</source>
        <translation>une adresse https:// est attendue, sans nom d&apos;utilisateur ni «&#xa0;#&#xa0;» (http:// seulement pour cet ordinateur lui-même, par exemple http://localhost:8080/)</translation>
    </message>
    <message>
        <source>only letters, digits, “.”, “-” and “_” are allowed</source>
        <translation>seuls des lettres, des chiffres, «&#xa0;.&#xa0;», «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;» sont permis</translation>
    </message>
    <message>
        <source>one line of text is expected</source>
        <translation>une seule ligne de texte est attendue</translation>
    </message>
    <message>
        <source>a whole address without “#” is expected, such as https://api.example.org/</source>
        <translation>une adresse complète sans «&#xa0;#&#xa0;» est attendue, par exemple https://api.example.org/</translation>
    </message>
    <message>
        <source>a whole address without “#” is expected, such as http://localhost:43117/callback</source>
        <translation>une adresse complète sans «&#xa0;#&#xa0;» est attendue, par exemple http://localhost:43117/callback</translation>
    </message>
    <message>
        <source>the name of an HTTP header is expected</source>
        <translation>le nom d&apos;un en-tête HTTP est attendu</translation>
    </message>
    <message>
        <source>a host name is expected, such as api.example.org</source>
        <translation>un nom d&apos;hôte est attendu, par exemple api.example.org</translation>
    </message>
    <message>
        <source>the whole path of a file is expected, beginning with “/”</source>
        <translation>le chemin complet d&apos;un fichier est attendu, commençant par «&#xa0;/&#xa0;»</translation>
    </message>
    <message>
        <source>an address such as http://proxy.example.org:3128 or socks5://name@localhost:1080 is expected, without a password: that is given with --proxy-password-stdin</source>
        <translation>une adresse telle que http://proxy.example.org:3128 ou socks5://name@localhost:1080 est attendue, sans mot de passe&#xa0;: celui-ci s&apos;indique avec --proxy-password-stdin</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 300 is expected</source>
        <translation>un nombre de secondes de 1 à 300 est attendu</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Il n&apos;y a pas de paramètre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The settings are: %1.</source>
        <translation>Les paramètres sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>il ne doit pas être vide</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”: %3.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>evergrant::SettingsDialog</name>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>What integrations may do</source>
        <translation>Ce que les intégrations peuvent faire</translation>
    </message>
    <message>
        <source>Replace the key of “%1”</source>
        <translation>Remplacer la clé de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Correct the settings of “%1”</source>
        <translation>Corriger les paramètres de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The new key takes effect at once, and is checked. The old one is forgotten.</source>
        <translation>La nouvelle clé prend effet immédiatement, et elle est vérifiée. L&apos;ancienne est oubliée.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Laissez vide pour garder celui enregistré</translation>
    </message>
    <message>
        <source>None is stored</source>
        <translation>Aucun n&apos;est enregistré</translation>
    </message>
    <message>
        <source>Empty means: %1</source>
        <translation>Vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n&apos;a encore été modifié.</translation>
    </message>
    <message>
        <source>The provider ties a sign-in to the application. Once another one is saved here, renewing stops until somebody signs in again. The sign-in before is kept until then: if you enter the former value again, it goes on.</source>
        <translation>Le fournisseur lie une connexion à l&apos;application. Dès qu&apos;une autre est enregistrée ici, le renouvellement s&apos;arrête jusqu&apos;à ce que quelqu&apos;un se connecte à nouveau. La connexion précédente est conservée d&apos;ici là&#xa0;: si vous saisissez de nouveau l&apos;ancienne valeur, elle continue.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>%1 If it is right all the same, save it.</source>
        <translation>%1 Si c&apos;est correct malgré tout, enregistrez.</translation>
    </message>
</context>
<context>
    <name>evergrant::SetupSteps</name>
    <message>
        <source>As redirect URI enter %1</source>
        <translation>Comme URI de redirection, saisissez %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Copier l&apos;URI de redirection</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>&amp;Open portal</source>
        <translation>Ouvrir le portai&amp;l</translation>
    </message>
</context>
<context>
    <name>evergrant::SignInPage</name>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>The connection is in the list already. You can close this window and sign in later.</source>
        <translation>La connexion est déjà dans la liste. Vous pouvez fermer cette fenêtre et vous identifier plus tard.</translation>
    </message>
    <message>
        <source>Evergrant tries at %1 whether what you entered works. Nobody has to sign in.</source>
        <translation>Evergrant vérifie chez %1 si ce que vous avez saisi fonctionne. Personne n&apos;a besoin de s&apos;identifier.</translation>
    </message>
    <message>
        <source>Somebody signs in to %1 on any device with a browser, such as a phone, and enters a code there. It has to be the account that your integrations shall use.</source>
        <translation>Quelqu&apos;un s&apos;identifie auprès de %1 sur n&apos;importe quel appareil doté d&apos;un navigateur, par exemple un téléphone, et y saisit un code. Ce doit être le compte que vos intégrations doivent utiliser.</translation>
    </message>
    <message>
        <source>%1 asks in your browser whether Evergrant may use the account. Sign in with the account that your integrations shall use.</source>
        <translation>%1 demande dans votre navigateur si Evergrant peut utiliser le compte. Identifiez-vous avec le compte que vos intégrations doivent utiliser.</translation>
    </message>
    <message>
        <source>The connection is in the list already. You can close this window; the list shows what came of it.</source>
        <translation>La connexion est déjà dans la liste. Vous pouvez fermer cette fenêtre&#xa0;; la liste montre le résultat.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Is something mistyped? Go back and correct it. Or close this window: the connection is in the list already, and can be corrected there.</source>
        <translation>Y a-t-il une erreur de saisie&#xa0;? Revenez en arrière et corrigez-la. Ou fermez cette fenêtre&#xa0;: la connexion est déjà dans la liste, et peut y être corrigée.</translation>
    </message>
</context>
<context>
    <name>evergrant::SignInRefusal</name>
    <message>
        <source>the redirect address of this connection</source>
        <translation>l&apos;adresse de redirection de cette connexion</translation>
    </message>
    <message>
        <source>The sign-in at %1 was declined.</source>
        <translation>L&apos;identification chez %1 a été refusée.</translation>
    </message>
    <message>
        <source>%1 does not know the redirect address. Register exactly this one in its portal: %2</source>
        <translation>%1 ne connaît pas l&apos;adresse de redirection. Enregistrez exactement celle-ci dans son portail&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not grant what the connection asks for. Compare its scopes with those that the application has in the portal.</source>
        <translation>%1 n&apos;accorde pas ce que la connexion demande. Comparez ses scopes avec ceux de l&apos;application dans le portail.</translation>
    </message>
    <message>
        <source>%1 does not let this application sign people in this way. Allow this kind of sign-in in its portal, or choose another for the connection.</source>
        <translation>%1 ne permet pas à cette application d&apos;identifier des personnes de cette manière. Autorisez ce type d&apos;identification dans son portail, ou choisissez-en un autre pour la connexion.</translation>
    </message>
    <message>
        <source>The application at %1 does not allow sign-ins with a code. Turn the device flow on in its portal.</source>
        <translation>L&apos;application chez %1 ne permet pas les identifications avec un code. Activez le «&#xa0;device flow&#xa0;» dans son portail.</translation>
    </message>
    <message>
        <source>%1 does not offer sign-ins with a code for this application. Choose another type for it in the portal.</source>
        <translation>%1 ne propose pas d&apos;identifications avec un code pour cette application. Choisissez-lui un autre type dans le portail.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time. Start again for a new one.</source>
        <translation>Personne n&apos;a saisi le code à temps. Recommencez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>%1 does not know the code of this sign-in any more. Start again for a new one.</source>
        <translation>%1 ne connaît plus le code de cette identification. Recommencez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>%1 has a fault just now. Try again in a few minutes.</source>
        <translation>%1 est en panne pour l&apos;instant. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 is too busy just now. Try again in a few minutes.</source>
        <translation>%1 est trop occupé pour l&apos;instant. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in (%2).</source>
        <translation>%1 a refusé l&apos;identification (%2).</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Il indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 does not know this application. Check the client ID, and what it proves itself with: client secret, key or certificate.</source>
        <translation>%1 ne connaît pas cette application. Vérifiez l’ID client, et ce qui prouve son identité&#xa0;: secret client, clé ou certificat.</translation>
    </message>
</context>
<context>
    <name>evergrant::SignIns</name>
    <message>
        <source>spare: “%1” has no sign-in yet that another one could stand in for. Authorize it first.</source>
        <translation>spare: «&#xa0;%1&#xa0;» n&apos;a pas encore d&apos;identification qu&apos;une autre pourrait remplacer. Autorisez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>client_id: another registration can only be given for a spare.</source>
        <translation>client_id: un autre enregistrement ne peut être indiqué que pour une identification de secours.</translation>
    </message>
    <message>
        <source>client_id: that is the registration of the connection itself, so the spare would share its fate. Leave it out, or give another one.</source>
        <translation>client_id: c&apos;est l&apos;enregistrement de la connexion elle-même&#xa0;; l&apos;identification de secours partagerait donc son sort. Omettez-le, ou indiquez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” works without anybody signing in: neither a spare nor a device is of use to it.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne sans que personne s&apos;identifie&#xa0;: ni une identification de secours ni un appareil ne lui sont utiles.</translation>
    </message>
    <message>
        <source>spare: “%1” has three spare sign-ins, and all of them are ready. More are not kept.</source>
        <translation>spare: «&#xa0;%1&#xa0;» a trois identifications de secours, et toutes sont prêtes. Il n&apos;en est pas conservé davantage.</translation>
    </message>
    <message>
        <source>“%1” is just being removed.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de suppression.</translation>
    </message>
</context>
<context>
    <name>evergrant::SmallFile</name>
    <message>
        <source>it is larger than %1 kB</source>
        <translation>il dépasse %1 ko</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not an ordinary file</source>
        <translation>c&apos;est un tube ou un périphérique, et non un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not for its owner alone</source>
        <translation>il n&apos;est pas réservé à son propriétaire</translation>
    </message>
</context>
<context>
    <name>evergrant::SpareDialog</name>
    <message>
        <source>You sign in a second time, and Evergrant keeps that sign-in alive beside the first. If the first one is ever lost, the spare takes over by itself and integrations go on.</source>
        <translation>Vous vous identifiez une deuxième fois, et Evergrant maintient cette identification active à côté de la première. Si la première est un jour perdue, celle de secours prend le relais d&apos;elle-même et les intégrations continuent.</translation>
    </message>
    <message>
        <source>With the &amp;same registration at the provider</source>
        <translation>Avec le &amp;même enregistrement chez le fournisseur</translation>
    </message>
    <message>
        <source>Quick, and it helps in most cases. It is proven only that both work side by side: some providers end both together.</source>
        <translation>Rapide, et utile dans la plupart des cas. Il est seulement prouvé que les deux fonctionnent côte à côte&#xa0;: certains fournisseurs mettent fin aux deux ensemble.</translation>
    </message>
    <message>
        <source>With &amp;another registration at the provider</source>
        <translation>Avec un &amp;autre enregistrement chez le fournisseur</translation>
    </message>
    <message>
        <source>The safest: register a second application in the portal with the same redirect URI. What happens to one then does not touch the other.</source>
        <translation>Le plus sûr&#xa0;: enregistrez une deuxième application dans le portail avec la même URI de redirection. Ce qui arrive à l&apos;une ne touche alors pas l&apos;autre.</translation>
    </message>
    <message>
        <source>With another registration of the type &amp;Device, using a code</source>
        <translation>Avec un autre enregistrement de type &amp;Device, à l&apos;aide d&apos;un code</translation>
    </message>
    <message>
        <source>As safe, and without a browser here: register a second application of the type Device in the portal. It has a client ID (or API key) but no secret and no redirect URI.</source>
        <translation>Aussi sûr, et sans navigateur ici&#xa0;: enregistrez une deuxième application de type Device dans le portail. Elle a un ID client (ou une clé d&apos;API), mais ni secret ni URI de redirection.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Client ID of the other registration</source>
        <translation>ID client de l&apos;autre enregistrement</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;ecret client</translation>
    </message>
    <message>
        <source>Client secret of the other registration</source>
        <translation>Secret client de l&apos;autre enregistrement</translation>
    </message>
    <message>
        <source>A spare key for “%1”</source>
        <translation>Une clé de secours pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Show the code</source>
        <translation>Afficher le &amp;code</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>&amp;Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy the client ID of the other registration from the provider&apos;s portal.</source>
        <translation>Copiez l&apos;ID client de l&apos;autre enregistrement depuis le portail du fournisseur.</translation>
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
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days and hours, as in “3 days 4 h”</comment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
</context>
<context>
    <name>evergrant::TimelineStrip</name>
    <message>
        <source>renewed</source>
        <translation>renouvelé</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>%1 renewals, %2 troubles</source>
        <translation>%1 renouvellements, %2 problèmes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: a valid token was there</source>
        <translation>%1&#xa0;: un jeton valable était disponible</translation>
    </message>
    <message>
        <source>%1: no valid token is known of</source>
        <translation>%1&#xa0;: aucun jeton valable connu</translation>
    </message>
</context>
<context>
    <name>evergrant::TokenEndpoint</name>
    <message>
        <source>%1 offers no way to revoke the access. Remove it in your account there.</source>
        <translation>%1 n&apos;offre aucun moyen de révoquer l&apos;accès. Supprimez-le dans votre compte là-bas.</translation>
    </message>
    <message>
        <source>The revocation address of %1 is not https, so nothing was sent.</source>
        <translation>L&apos;adresse de révocation de %1 n&apos;est pas en https&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>%1 could not be asked to revoke the access. %2</source>
        <translation>Il n&apos;a pas été possible de demander à %1 de révoquer l&apos;accès. %2</translation>
    </message>
    <message>
        <source>%1 did not revoke the access (HTTP status %2).</source>
        <translation>%1 n&apos;a pas révoqué l&apos;accès (état HTTP %2).</translation>
    </message>
    <message>
        <source>%1 has no introspection endpoint.</source>
        <translation>%1 n&apos;a pas de point de terminaison d&apos;introspection.</translation>
    </message>
</context>
<context>
    <name>evergrant::TokenReply</name>
    <message>
        <source>The provider answered with something that is not a token answer.</source>
        <translation>Le fournisseur a répondu par autre chose qu&apos;une réponse de jeton.</translation>
    </message>
    <message>
        <source>The provider answered with HTTP status %1 and no readable reason.</source>
        <translation>Le fournisseur a répondu par l&apos;état HTTP %1, sans raison lisible.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>%1 answered %2 without a reason.</source>
        <comment>as in “Acme answered 400 without a reason.”</comment>
        <translation>%1 a répondu %2 sans raison.</translation>
    </message>
    <message>
        <source>%1 refused the renewal with “%2”.</source>
        <translation>%1 a refusé le renouvellement avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The provider&apos;s answer contains no access token.</source>
        <translation>La réponse du fournisseur ne contient pas de jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>Its access tokens are of the type “%1”, and Evergrant can use those of the type “Bearer” only.</source>
        <translation>Ses jetons d&apos;accès sont de type «&#xa0;%1&#xa0;», et Evergrant ne peut utiliser que ceux de type «&#xa0;Bearer&#xa0;».</translation>
    </message>
    <message>
        <source>The proxy between this computer and the provider asks for a password.</source>
        <translation>Le proxy entre cet ordinateur et le fournisseur demande un mot de passe.</translation>
    </message>
    <message>
        <source>This network wants somebody to sign in before it lets anything through.</source>
        <translation>Ce réseau exige que quelqu&apos;un s&apos;identifie avant de laisser passer quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>evergrant::TrayIcon</name>
    <message>
        <source>The background worker cannot be reached</source>
        <translation>Le service d&apos;arrière-plan est injoignable</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aucune connexion pour l&apos;instant</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Renew &amp;all now</source>
        <translation>Tout re&amp;nouveler maintenant</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Tout &amp;suspendre</translation>
    </message>
    <message>
        <source>&amp;Open Evergrant</source>
        <translation>&amp;Ouvrir Evergrant</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;Quitter…</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 autres</translation>
    </message>
</context>
<context>
    <name>evergrant::UsageCard</name>
    <message>
        <source>Where it is used</source>
        <translation>Où elle est utilisée</translation>
    </message>
    <message>
        <source>Add a deli&amp;very…</source>
        <translation>Ajouter une livrais&amp;on…</translation>
    </message>
    <message>
        <source>Brings each new token to a file, a program, AWS, Vault, Kubernetes or a web address</source>
        <translation>Livre chaque nouveau jeton à un fichier, un programme, AWS, Vault, Kubernetes ou une adresse web</translation>
    </message>
    <message>
        <source>Scripts on this computer get the token with: evergrant token %1
For a program that runs somewhere else, add a delivery.</source>
        <translation>Les scripts de cet ordinateur obtiennent le jeton avec&#xa0;: evergrant token %1
Pour un programme qui s&apos;exécute ailleurs, ajoutez une livraison.</translation>
    </message>
    <message>
        <source>Scripts on this computer get the token with: evergrant token %1
Each new token is also brought to these places:</source>
        <translation>Les scripts de cet ordinateur obtiennent le jeton avec&#xa0;: evergrant token %1
Chaque nouveau jeton est aussi livré à ces endroits&#xa0;:</translation>
    </message>
    <message>
        <source>What can be done about %1</source>
        <translation>Actions possibles pour %1</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Deliver &amp;now</source>
        <translation>Livrer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Rights in &amp;AWS…</source>
        <translation>Droits dans &amp;AWS…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
</context>
<context>
    <name>evergrant::WhyText</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why: how it may have come to this</source>
        <translation>Pourquoi&#xa0;: comment on a pu en arriver là</translation>
    </message>
</context>
<context>
    <name>evergrant::WindowHeader</name>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>Shows the list of connections</source>
        <translation>Affiche la liste des connexions</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Shows what has happened</source>
        <translation>Affiche ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Sync &amp;jobs</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>Shows the programs that run with access tokens</source>
        <translation>Affiche les programmes exécutés avec des jetons d&apos;accès</translation>
    </message>
    <message>
        <source>Al&amp;erts</source>
        <translation>A&amp;lertes</translation>
    </message>
    <message>
        <source>Shows who is told when a person is needed</source>
        <translation>Affiche qui est averti quand une intervention est nécessaire</translation>
    </message>
    <message>
        <source>Renew &amp;all</source>
        <translation>Tout reno&amp;uveler</translation>
    </message>
    <message>
        <source>Renews every connection now</source>
        <translation>Renouvelle maintenant chaque connexion</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Suspen&amp;dre</translation>
    </message>
    <message>
        <source>Stops renewing for a while</source>
        <translation>Suspend les renouvellements pendant un certain temps</translation>
    </message>
    <message>
        <source>⋯</source>
        <translation>⋯</translation>
    </message>
    <message>
        <source>Renew or pause all</source>
        <translation>Tout renouveler ou suspendre</translation>
    </message>
    <message>
        <source>A&amp;dd connection</source>
        <translation>&amp;Ajouter une connexion</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>short form of Add connection</comment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add connection (Ctrl+N)</source>
        <translation>Ajouter une connexion (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Paramètres (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Resume “%1”</source>
        <translation>&amp;Reprendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Pause “%1”</source>
        <translation>&amp;Suspendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Tout suspe&amp;ndre</translation>
    </message>
    <message>
        <source>R&amp;esume all</source>
        <translation>Tout r&amp;eprendre</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerApplication</name>
    <message>
        <source>The background worker stopped.</source>
        <translation>Le service d&apos;arrière-plan s&apos;est arrêté.</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerPage</name>
    <message>
        <source>Background worker</source>
        <translation>Service d&apos;arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Keep the log for</source>
        <translation>&amp;Conserver le journal pendant</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Older events are deleted. No more than a million are kept.</source>
        <translation>Les événements plus anciens sont supprimés. Pas plus d’un million n’est conservé.</translation>
    </message>
    <message>
        <source>To keep it in another place, run one of these commands:</source>
        <translation>Pour la conserver ailleurs, exécutez l’une de ces commandes :</translation>
    </message>
    <message>
        <source>The key of what is stored is in a place that this window does not know.</source>
        <translation>La clé de ce qui est stocké se trouve à un endroit que cette fenêtre ne connaît pas.</translation>
    </message>
    <message>
        <source>The key of what is stored is in the keyring of your desktop.</source>
        <translation>La clé de ce qui est stocké se trouve dans le trousseau de votre bureau.</translation>
    </message>
    <message>
        <source>The key of what is stored is in the file %1.</source>
        <translation>La clé de ce qui est stocké se trouve dans le fichier %1.</translation>
    </message>
    <message>
        <source>The key of what is stored is a credential of systemd.</source>
        <translation>La clé de ce qui est stocké est un « credential » de systemd.</translation>
    </message>
    <message>
        <source>The key of what is stored is in the profile, sealed under a passphrase.</source>
        <translation>La clé de ce qui est stocké se trouve dans le profil, scellée par une phrase secrète.</translation>
    </message>
    <message>
        <source>Delete older events?</source>
        <translation>Supprimer les événements plus anciens ?</translation>
    </message>
    <message numerus="yes">
        <source>What happened more than %n day(s) ago is deleted from the log, and cannot be brought back.</source>
        <translation>
            <numerusform>Ce qui s’est passé il y a plus de %n jour est supprimé du journal et ne peut pas être récupéré.</numerusform>
            <numerusform>Ce qui s’est passé il y a plus de %n jours est supprimé du journal et ne peut pas être récupéré.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Les supprimer</translation>
    </message>
    <message>
        <source>The background worker that runs is an older one. Quit Evergrant, stop renewing, and start it again.</source>
        <translation>Le service d’arrière-plan en cours est plus ancien. Quittez Evergrant, arrêtez le renouvellement, puis relancez-le.</translation>
    </message>
    <message>
        <source>&amp;Where can it be?</source>
        <translation>&amp;Où peut-elle être ?</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerPresence</name>
    <message>
        <source>The background worker stopped and was restarted.</source>
        <translation>Le service d&apos;arrière-plan s&apos;est arrêté et a été redémarré.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The background worker is older than this window: Evergrant was updated. Renewing goes on. What is new works after the worker was restarted.</source>
        <translation>Le service d&apos;arrière-plan est plus ancien que cette fenêtre&#xa0;: Evergrant a été mis à jour. Le renouvellement continue. Les nouveautés fonctionneront après le redémarrage du service.</translation>
    </message>
    <message>
        <source>Re&amp;start the worker</source>
        <translation>Redémarrer le &amp;service</translation>
    </message>
    <message>
        <source>This window is older than the background worker: Evergrant was updated. Renewing goes on, and so does what this window knows. Quit Evergrant and open it again.</source>
        <translation>Cette fenêtre est plus ancienne que le service d&apos;arrière-plan&#xa0;: Evergrant a été mis à jour. Le renouvellement continue, et ce que cette fenêtre connaît fonctionne. Quittez Evergrant et rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerProxy</name>
    <message>
        <source>The file %1 does not say which proxy to use, so the system’s is used.</source>
        <translation>Le fichier %1 ne dit pas quel proxy utiliser, c’est donc celui du système qui est utilisé.</translation>
    </message>
    <message>
        <source>Choose one again: evergrant proxy system|none|ADDRESS</source>
        <translation>Choisissez-en un à nouveau&#xa0;: evergrant proxy system|none|ADDRESS</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerWatch</name>
    <message>
        <source>The background worker was stopped. Nothing is renewed until it runs again.</source>
        <translation>Le service d&apos;arrière-plan a été arrêté. Rien n&apos;est renouvelé tant qu&apos;il ne fonctionne pas à nouveau.</translation>
    </message>
    <message>
        <source>Evergrant cannot reach its background worker. What is shown here may be old.</source>
        <translation>Evergrant ne peut pas joindre son service d&apos;arrière-plan. Ce qui s&apos;affiche ici est peut-être ancien.</translation>
    </message>
    <message>
        <source>Evergrant cannot reach its background worker. %1</source>
        <translation>Evergrant ne peut pas joindre son service d&apos;arrière-plan. %1</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::Alerts</name>
    <message>
        <source>The alert %1 was sent (%2). %3</source>
        <translation>L&apos;alerte %1 a été envoyée (%2). %3</translation>
    </message>
    <message>
        <source>The alert %1 can be sent again.</source>
        <translation>L&apos;alerte %1 peut à nouveau être envoyée.</translation>
    </message>
    <message>
        <source>The alert %1 cannot be sent. %2</source>
        <translation>L&apos;alerte %1 ne peut pas être envoyée. %2</translation>
    </message>
    <message>
        <source>The alert was removed meanwhile, or the background worker is ending.</source>
        <translation>L&apos;alerte a été supprimée entre-temps, ou le service d&apos;arrière-plan s&apos;arrête.</translation>
    </message>
    <message>
        <source>The background worker is ending.</source>
        <translation>Le service d&apos;arrière-plan s&apos;arrête.</translation>
    </message>
    <message>
        <source>There is no alert “%1”.</source>
        <translation>Il n&apos;y a pas d&apos;alerte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is an alert “%1” already. Choose another --id, or remove it first.</source>
        <translation>Il existe déjà une alerte «&#xa0;%1&#xa0;». Choisissez un autre --id, ou supprimez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>There are at most %1 alerts. Remove one first.</source>
        <translation>Il y a au plus %1 alertes. Supprimez-en une d&apos;abord.</translation>
    </message>
    <message>
        <source>An alert like this takes no secret. Leave out --secret-stdin.</source>
        <translation>Une alerte de ce type n&apos;a pas de secret. Omettez --secret-stdin.</translation>
    </message>
    <message>
        <source>The alert %1 (%2) was added.</source>
        <translation>L&apos;alerte %1 (%2) a été ajoutée.</translation>
    </message>
    <message>
        <source>The alert %1 was paused.</source>
        <translation>L&apos;alerte %1 a été suspendue.</translation>
    </message>
    <message>
        <source>The alert %1 was resumed.</source>
        <translation>L&apos;alerte %1 a repris.</translation>
    </message>
    <message>
        <source>The alert %1 was removed.</source>
        <translation>L&apos;alerte %1 a été supprimée.</translation>
    </message>
    <message>
        <source>It signs in with %1, so trouble with %1 cannot be told by it: add an alert of another kind.</source>
        <translation>Elle s&apos;identifie avec %1 et ne peut donc pas signaler un problème de %1&#xa0;: ajoutez une alerte d&apos;un autre type.</translation>
    </message>
    <message>
        <source>Its secret was lost with the profile key. Remove the alert and add it again.</source>
        <translation>Son secret a été perdu avec la clé du profil. Supprimez l&apos;alerte et ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>The secret of this alert was entered for %1, and goes to no other server. Remove the alert and add it again.</source>
        <translation>Le secret de cette alerte a été saisi pour %1 et n&apos;est envoyé à aucun autre serveur. Supprimez l&apos;alerte et ajoutez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::CommandChannel</name>
    <message>
        <source>%1 has taken the message.</source>
        <translation>%1 a pris le message.</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2. %3</source>
        <translation>%1 s&apos;est terminé avec le code de sortie %2. %3</translation>
    </message>
    <message>
        <source>%1 was ended by signal %2.</source>
        <translation>%1 a été arrêté par le signal %2.</translation>
    </message>
    <message>
        <source>%1 did not end in time.</source>
        <translation>%1 ne s&apos;est pas terminé à temps.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 ne peut pas être démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>--timeout takes 1 to %1 seconds.</source>
        <translation>--timeout accepte 1 à %1 secondes.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::DesktopChannel</name>
    <message>
        <source>The notification is shown.</source>
        <translation>La notification est affichée.</translation>
    </message>
    <message>
        <source>The desktop does not show notifications, or nobody is logged in.</source>
        <translation>Le bureau n&apos;affiche pas de notifications, ou aucune session n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>This background worker knows of no desktop.</source>
        <translation>Ce service d&apos;arrière-plan ne connaît pas de bureau.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::Heartbeats</name>
    <message>
        <source>The background worker is ending.</source>
        <translation>Le service d&apos;arrière-plan s&apos;arrête.</translation>
    </message>
    <message>
        <source>There is no heartbeat with this address.</source>
        <translation>Il n&apos;y a pas de signal de vie avec cette adresse.</translation>
    </message>
    <message>
        <source>A heartbeat did not arrive. %1</source>
        <translation>Un signal de vie n&apos;est pas arrivé. %1</translation>
    </message>
    <message>
        <source>There are at most %1 heartbeats. Remove one first.</source>
        <translation>Il y a au plus %1 signaux de vie. Supprimez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>A heartbeat was added.</source>
        <translation>Un signal de vie a été ajouté.</translation>
    </message>
    <message>
        <source>A heartbeat was paused.</source>
        <translation>Un signal de vie a été suspendu.</translation>
    </message>
    <message>
        <source>A heartbeat goes on.</source>
        <translation>Un signal de vie a repris.</translation>
    </message>
    <message>
        <source>A heartbeat was removed.</source>
        <translation>Un signal de vie a été supprimé.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::MailChannel</name>
    <message>
        <source>The value of --smtp is no address of a mail server. It looks like smtp://HOST:587 or smtps://HOST:465.</source>
        <translation>La valeur de --smtp n&apos;est pas l&apos;adresse d&apos;un serveur de courrier. Elle doit être de la forme smtp://HOST:587 ou smtps://HOST:465.</translation>
    </message>
    <message>
        <source>--secret-stdin and --auth-connection cannot be combined.</source>
        <translation>--secret-stdin et --auth-connection ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>--user needs the password, entered with --secret-stdin, or --auth-connection.</source>
        <translation>--user exige le mot de passe, saisi avec --secret-stdin, ou --auth-connection.</translation>
    </message>
    <message>
        <source>A password needs the user name, in --user.</source>
        <translation>Un mot de passe exige le nom d&apos;utilisateur, dans --user.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SecretAddressChannel</name>
    <message>
        <source>What was entered with --secret-stdin</source>
        <translation>Ce qui a été saisi avec --secret-stdin</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::ServerAccess</name>
    <message>
        <source>%1 is no address to send to. It looks like https://HOST/PATH, without a user name; plain http is for this computer only.</source>
        <translation>%1 n&apos;est pas une adresse de destination. Elle doit être de la forme https://HOST/PATH, sans nom d&apos;utilisateur&#xa0;; http simple n&apos;est possible que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 a répondu par l&apos;état %2.</translation>
    </message>
    <message>
        <source>%1 answered with status %2: %3</source>
        <translation>%1 a répondu par l&apos;état %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 has accepted the message.</source>
        <translation>%1 a accepté le message.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SlackChannel</name>
    <message>
        <source>%1 has accepted the message.</source>
        <translation>%1 a accepté le message.</translation>
    </message>
    <message>
        <source>%1 did not take the message, although it answered with status 200. Is the address one of an incoming webhook?</source>
        <translation>%1 n&apos;a pas pris le message, bien que la réponse ait l&apos;état 200. L&apos;adresse est-elle bien celle d&apos;un webhook entrant&#xa0;?</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SmsChannel</name>
    <message>
        <source>%1 has accepted the message.</source>
        <translation>%1 a accepté le message.</translation>
    </message>
    <message>
        <source>--account takes the account SID.</source>
        <translation>--account accepte le SID du compte.</translation>
    </message>
    <message>
        <source>Name the sender: either --from NUMBER, or --service SID of a messaging service.</source>
        <translation>Indiquez l&apos;expéditeur&#xa0;: soit --from NUMBER, soit --service SID d&apos;un service de messagerie.</translation>
    </message>
    <message>
        <source>An alert of the kind sms needs the account&apos;s token. Enter it with --secret-stdin.</source>
        <translation>Une alerte de type sms a besoin du jeton du compte. Saisissez-le avec --secret-stdin.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SmtpDialog</name>
    <message>
        <source>%1 answered: %2 %3</source>
        <translation>%1 a répondu&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1 offers no encryption (STARTTLS), so nothing was sent. Try smtps://%1:465.</source>
        <translation>%1 ne propose pas de chiffrement (STARTTLS)&#xa0;; rien n&apos;a donc été envoyé. Essayez smtps://%1:465.</translation>
    </message>
    <message>
        <source>%1 does not offer to sign in with an access token (XOAUTH2), so nothing was sent.</source>
        <translation>%1 ne propose pas l&apos;identification par jeton d&apos;accès (XOAUTH2)&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>%1 does not offer to sign in with a password, so nothing was sent. Use --auth-connection, or leave --user out.</source>
        <translation>%1 ne propose pas l&apos;identification par mot de passe&#xa0;; rien n&apos;a donc été envoyé. Utilisez --auth-connection, ou omettez --user.</translation>
    </message>
    <message>
        <source>%1 does not accept the access token. Does the connection have the right to send mail, and is --user the address of its mailbox?</source>
        <translation>%1 n&apos;accepte pas le jeton d&apos;accès. La connexion a-t-elle le droit d&apos;envoyer des e-mails, et --user est-il l&apos;adresse de sa boîte aux lettres&#xa0;?</translation>
    </message>
    <message>
        <source>%1 does not accept user name and password. Some providers have switched passwords off for mail: use --auth-connection there.</source>
        <translation>%1 n&apos;accepte pas le nom d&apos;utilisateur et le mot de passe. Certains fournisseurs ont désactivé les mots de passe pour les e-mails&#xa0;: utilisez-y --auth-connection.</translation>
    </message>
    <message>
        <source>The mail was handed to %1.</source>
        <translation>L&apos;e-mail a été remis à %1.</translation>
    </message>
    <message>
        <source>%1 does not speak SMTP at port %2. Is the port right?</source>
        <translation>%1 ne parle pas SMTP sur le port %2. Le port est-il correct&#xa0;?</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SmtpSession</name>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>Le serveur de courrier %1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The mail server %1 does not accept connections.</source>
        <translation>Le serveur de courrier %1 n&apos;accepte pas de connexions.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found. Is the network there?</source>
        <translation>Le serveur de courrier %1 n&apos;a pas été trouvé. Le réseau est-il disponible&#xa0;?</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 ended without an answer.</source>
        <translation>La liaison avec le serveur de courrier %1 s&apos;est terminée sans réponse.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::TeamsChannel</name>
    <message>
        <source>%1 has queued the message. Whether Teams shows it, it does not tell: look into the channel.</source>
        <translation>%1 a mis le message en file d&apos;attente. Il n&apos;indique pas si Teams l&apos;affiche&#xa0;: vérifiez dans le canal.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::WebhookChannel</name>
    <message>
        <source>A webhook needs the key with which messages are signed. Enter it with --secret-stdin; it is “whsec_” and 24 to 64 bytes in base64.</source>
        <translation>Un webhook a besoin de la clé qui sert à signer les messages. Saisissez-la avec --secret-stdin&#xa0;; elle se compose de «&#xa0;whsec_&#xa0;» et de 24 à 64 octets en base64.</translation>
    </message>
</context>
<context>
    <name>evergrant::api::KeyMethods</name>
    <message>
        <source>The key of a profile is kept in one of: %1.</source>
        <translation>La clé d&apos;un profil est conservée à l&apos;un de ces emplacements&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A key file is named with its whole path.</source>
        <translation>Un fichier de clé s&apos;indique avec son chemin complet.</translation>
    </message>
    <message>
        <source>The profile key cannot be moved here.</source>
        <translation>La clé du profil ne peut pas être déplacée ici.</translation>
    </message>
    <message>
        <source>The profile key is kept here now: %1.</source>
        <translation>La clé du profil est maintenant conservée ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The old copy could not be erased yet; that is tried again at each start.</source>
        <translation>L&apos;ancienne copie n&apos;a pas encore pu être effacée&#xa0;; un nouvel essai a lieu à chaque démarrage.</translation>
    </message>
    <message>
        <source>This profile stores something already, and its key is in: %1. Move it: evergrant key move --to %2</source>
        <translation>Ce profil enregistre déjà quelque chose, et sa clé est ici&#xa0;: %1. Déplacez-la&#xa0;: evergrant key move --to %2</translation>
    </message>
    <message>
        <source>New tokens wait for the grant store, and the keyring may have their only copy. Try again when they are stored.</source>
        <translation>De nouveaux jetons attendent le coffre des autorisations, et le trousseau en a peut-être la seule copie. Réessayez quand ils seront enregistrés.</translation>
    </message>
    <message>
        <source>The stored grants are open until the background worker ends.</source>
        <translation>Les autorisations enregistrées sont ouvertes jusqu&apos;à l&apos;arrêt du service d&apos;arrière-plan.</translation>
    </message>
</context>
<context>
    <name>evergrant::api::LogMethods</name>
    <message>
        <source>How long the log is kept cannot be changed here.</source>
        <translation>La durée de conservation du journal ne peut pas être modifiée ici.</translation>
    </message>
    <message numerus="yes">
        <source>The log is kept for %n day(s) now.</source>
        <translation>
            <numerusform>Le journal est désormais conservé %n jour.</numerusform>
            <numerusform>Le journal est désormais conservé %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evergrant::api::PackageMethods</name>
    <message>
        <source>This is not the passphrase of this package, or the package was changed.</source>
        <translation>Ce n&apos;est pas la phrase secrète de ce paquet, ou le paquet a été modifié.</translation>
    </message>
    <message>
        <source>Nothing can be sealed here.</source>
        <translation>Rien ne peut être scellé ici.</translation>
    </message>
    <message>
        <source>It is too large for a package.</source>
        <translation>C&apos;est trop grand pour un paquet.</translation>
    </message>
    <message>
        <source>This part is damaged, or was changed. Copy the package once more from where it was written, and import that copy: what is here already stays as it is.</source>
        <translation>Cette partie est endommagée, ou a été modifiée. Copiez à nouveau le paquet depuis l&apos;endroit où il a été écrit, et importez cette copie&#xa0;: ce qui est déjà ici reste tel quel.</translation>
    </message>
</context>
<context>
    <name>evergrant::api::ProxyMethods</name>
    <message>
        <source>The proxy cannot be changed here.</source>
        <translation>Le proxy ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Requests go through the proxy of the system from now on.</source>
        <translation>Les requêtes passent désormais par le proxy du système.</translation>
    </message>
    <message>
        <source>Requests go through no proxy from now on.</source>
        <translation>Les requêtes ne passent désormais par aucun proxy.</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1 from now on.</source>
        <translation>Les requêtes passent désormais par le proxy %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Sans lui&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli</name>
    <message>
        <source>No browser could be started (tried $BROWSER and xdg-open).</source>
        <translation>Aucun navigateur n&apos;a pu être démarré (essais&#xa0;: $BROWSER et xdg-open).</translation>
    </message>
    <message>
        <source>--on-renew %1 is not known. Use restart or signal=NAME with one of: %2.</source>
        <translation>--on-renew %1 n&apos;est pas connu. Utilisez restart ou signal=NAME avec l&apos;un des suivants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--host takes what ssh takes, such as user@server.</source>
        <translation>--host accepte la même chose que ssh, par exemple user@server.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AddCommand</name>
    <message>
        <source>The service: an id that &quot;evergrant providers&quot; lists</source>
        <translation>Le service&#xa0;: un identifiant affiché par &quot;evergrant providers&quot;</translation>
    </message>
    <message>
        <source>Grant type: code, device, client-credentials, jwt-bearer or static</source>
        <translation>Type de grant&#xa0;: code, device, client-credentials, jwt-bearer ou static</translation>
    </message>
    <message>
        <source>Title that the window shows</source>
        <translation>Titre affiché dans la fenêtre</translation>
    </message>
    <message>
        <source>Client ID, as the provider&apos;s portal shows it</source>
        <translation>ID client, tel que l&apos;affiche le portail du fournisseur</translation>
    </message>
    <message>
        <source>Read the client secret, or the key of a static grant, from standard input, one line</source>
        <translation>Lire le secret client, ou la clé d&apos;un grant statique, sur l&apos;entrée standard, une ligne</translation>
    </message>
    <message>
        <source>Read the password of the proxy from standard input, one line; after the client secret</source>
        <translation>Lire le mot de passe du proxy sur l&apos;entrée standard, une ligne&#xa0;; après le secret client</translation>
    </message>
    <message>
        <source>A permission to ask for; may be given several times</source>
        <translation>Une autorisation à demander&#xa0;; utilisable plusieurs fois</translation>
    </message>
    <message>
        <source>Redirect URI of the sign-in</source>
        <translation>URI de redirection de l&apos;identification</translation>
    </message>
    <message>
        <source>A setting as key=value; may be given several times</source>
        <translation>Un paramètre sous la forme key=value&#xa0;; utilisable plusieurs fois</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 ajoutée.</translation>
    </message>
    <message>
        <source>Register this redirect URI with the provider: %1</source>
        <translation>Enregistrez cette URI de redirection chez le fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next: evergrant authorize %1</source>
        <translation>Ensuite&#xa0;: evergrant authorize %1</translation>
    </message>
    <message>
        <source>Nobody has to sign in. Next: evergrant probe %1</source>
        <translation>Personne n&apos;a besoin de s&apos;identifier. Ensuite&#xa0;: evergrant probe %1</translation>
    </message>
    <message>
        <source>Nobody has to sign in. Next: evergrant token %1</source>
        <translation>Personne n&apos;a besoin de s&apos;identifier. Ensuite&#xa0;: evergrant token %1</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertAddCommand</name>
    <message>
        <source>How to tell: %1</source>
        <translation>Moyen d&apos;avertir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who is told: mail address, telephone number, topic, address of the webhook; of the other kinds a name for people</source>
        <translation>Qui est averti&#xa0;: adresse e-mail, numéro de téléphone, sujet, adresse du webhook&#xa0;; pour les autres types, un nom lisible</translation>
    </message>
    <message>
        <source>Name of the alert; default: the kind, numbered</source>
        <translation>Nom de l&apos;alerte&#xa0;; par défaut&#xa0;: le type, numéroté</translation>
    </message>
    <message>
        <source>Names of connections, with the wildcards * and ?; default: all</source>
        <translation>Noms de connexions, avec les jokers * et&#xa0;?&#xa0;; par défaut&#xa0;: toutes</translation>
    </message>
    <message>
        <source>One of %1; default: all</source>
        <translation>L&apos;un des suivants&#xa0;: %1&#xa0;; par défaut&#xa0;: tous</translation>
    </message>
    <message>
        <source>So long trouble lasts before it is told; default: 10m</source>
        <translation>Durée d&apos;un problème avant qu&apos;il soit signalé&#xa0;; par défaut&#xa0;: 10m</translation>
    </message>
    <message>
        <source>Hours without messages, for example 22:00-07:00</source>
        <translation>Heures sans messages, par exemple 22:00-07:00</translation>
    </message>
    <message>
        <source>When it is told again; default: 4h,24h,72h; none: never</source>
        <translation>Quand il est signalé à nouveau&#xa0;; par défaut&#xa0;: 4h,24h,72h&#xa0;; none&#xa0;: jamais</translation>
    </message>
    <message>
        <source>Read the secret from standard input, one line: password of mail, token of sms and ntfy, key of a webhook, the whole address of slack and teams</source>
        <translation>Lire le secret sur l&apos;entrée standard, une ligne&#xa0;: mot de passe pour mail, jeton pour sms et ntfy, clé d&apos;un webhook, adresse complète pour slack et teams</translation>
    </message>
    <message>
        <source>For the kind command the program to run stands after &quot;--&quot;; it gets the message on its standard input.</source>
        <translation>Pour le type command, le programme à exécuter se place après &quot;--&quot;&#xa0;; il reçoit le message sur son entrée standard.</translation>
    </message>
    <message>
        <source>Secret of the alert</source>
        <translation>Secret de l&apos;alerte</translation>
    </message>
    <message>
        <source>Added the alert %1.</source>
        <translation>Alerte %1 ajoutée.</translation>
    </message>
    <message>
        <source>Added the alert %1 to %2.</source>
        <translation>Alerte %1 ajoutée pour %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertCalendarCommand</name>
    <message>
        <source>Prints an iCalendar file; import it again after a change, the entries are the same ones.</source>
        <translation>Affiche un fichier iCalendar&#xa0;; importez-le à nouveau après une modification, les entrées restent les mêmes.</translation>
    </message>
    <message>
        <source>As far as Evergrant knows, nothing ends on a certain day.</source>
        <translation>Pour autant qu&apos;Evergrant le sache, rien n&apos;expire à une date précise.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertChangeCommand</name>
    <message>
        <source>The alert&apos;s id</source>
        <translation>Identifiant de l&apos;alerte</translation>
    </message>
    <message>
        <source>Removed the alert %1.</source>
        <translation>Alerte %1 supprimée.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>Nobody is told yet. Add somebody with &quot;evergrant alert add&quot;.</source>
        <translation>Personne n&apos;est encore averti. Ajoutez quelqu&apos;un avec &quot;evergrant alert add&quot;.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertPauseCommand</name>
    <message>
        <source>The alert&apos;s id</source>
        <translation>Identifiant de l&apos;alerte</translation>
    </message>
    <message>
        <source>How long, for example 2h; default: until it is resumed</source>
        <translation>Durée, par exemple 2h&#xa0;; par défaut&#xa0;: jusqu&apos;à la reprise</translation>
    </message>
    <message>
        <source>“%1” is no time. Enter one like 30m, 2h or 3d.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une durée. Saisissez-en une telle que 30m, 2h ou 3d.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AuthorizeCommand</name>
    <message>
        <source>Print the sign-in address and wait; the address of the page that did not load can be pasted</source>
        <translation>Afficher l&apos;adresse d&apos;identification et attendre&#xa0;; l&apos;adresse de la page qui ne s&apos;est pas chargée peut être collée</translation>
    </message>
    <message>
        <source>Sign in on another device: prints an address, and the code to enter there</source>
        <translation>S&apos;identifier sur un autre appareil&#xa0;: affiche une adresse, et le code à y saisir</translation>
    </message>
    <message>
        <source>Sign in here for the worker of another machine, which ssh reaches as HOST (user@server); --profile is a folder there</source>
        <translation>S&apos;identifier ici pour le service d&apos;arrière-plan d&apos;une autre machine, que ssh joint sous HOST (user@server)&#xa0;; --profile y est un dossier</translation>
    </message>
    <message>
        <source>With --no-browser or --device: mark the printed address, and give up when standard input ends; for --host, which runs this there</source>
        <translation>Avec --no-browser ou --device&#xa0;: marquer l&apos;adresse affichée, et abandonner quand l&apos;entrée standard se termine&#xa0;; pour --host, qui exécute cela là-bas</translation>
    </message>
    <message>
        <source>Authorize a second time, as a spare that takes over when the first is lost</source>
        <translation>Autoriser une deuxième fois, comme identification de secours qui prend le relais si la première est perdue</translation>
    </message>
    <message>
        <source>With --spare: another registration at the provider, so that the spare does not share the fate of the first</source>
        <translation>Avec --spare&#xa0;: un autre enregistrement chez le fournisseur, pour que l&apos;identification de secours ne partage pas le sort de la première</translation>
    </message>
    <message>
        <source>With --client-id: read its client secret from standard input, one line</source>
        <translation>Avec --client-id&#xa0;: lire son secret client sur l&apos;entrée standard, une ligne</translation>
    </message>
    <message>
        <source>Use an existing refresh token: read it from standard input, one line</source>
        <translation>Utiliser un jeton d&apos;actualisation existant&#xa0;: le lire sur l&apos;entrée standard, une ligne</translation>
    </message>
    <message>
        <source>Give up after this many seconds (default 600)</source>
        <translation>Abandonner après ce nombre de secondes (600 par défaut)</translation>
    </message>
    <message>
        <source>Do not sign in: revoke, at the provider, a sign-in that was not used because it was for another account; while the worker still runs</source>
        <translation>Ne pas s&apos;identifier&#xa0;: révoquer, chez le fournisseur, une identification non utilisée car destinée à un autre compte&#xa0;; tant que le service d&apos;arrière-plan fonctionne encore</translation>
    </message>
    <message>
        <source>--revoke-unused cannot be combined with other options.</source>
        <translation>--revoke-unused ne peut pas être combiné avec d&apos;autres options.</translation>
    </message>
    <message>
        <source>--device needs neither --no-browser nor --refresh-token-stdin.</source>
        <translation>--device n&apos;a besoin ni de --no-browser ni de --refresh-token-stdin.</translation>
    </message>
    <message>
        <source>--client-id and --client-secret-stdin go with --spare. The connection&apos;s own client secret is changed with &quot;evergrant set&quot;.</source>
        <translation>--client-id et --client-secret-stdin vont avec --spare. Le secret client de la connexion elle-même se modifie avec &quot;evergrant set&quot;.</translation>
    </message>
    <message>
        <source>--client-secret-stdin needs --client-id: without it the spare uses the connection&apos;s own registration.</source>
        <translation>--client-secret-stdin exige --client-id&#xa0;: sans cela, l&apos;identification de secours utilise l&apos;enregistrement de la connexion.</translation>
    </message>
    <message>
        <source>A spare comes from a sign-in: leave out --refresh-token-stdin.</source>
        <translation>Une identification de secours provient d&apos;une identification&#xa0;: omettez --refresh-token-stdin.</translation>
    </message>
    <message>
        <source>--refresh-token-stdin needs no browser: leave out --no-browser.</source>
        <translation>--refresh-token-stdin n&apos;a pas besoin de navigateur&#xa0;: omettez --no-browser.</translation>
    </message>
    <message>
        <source>--until-eof goes with --no-browser or --device, and without secrets on standard input.</source>
        <translation>--until-eof va avec --no-browser ou --device, et sans secrets sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>--host is for a sign-in: leave out --revoke-unused, --refresh-token-stdin, --client-secret-stdin and --until-eof.</source>
        <translation>--host sert à une identification&#xa0;: omettez --revoke-unused, --refresh-token-stdin, --client-secret-stdin et --until-eof.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Authorized %1.</source>
        <translation>%1 autorisée.</translation>
    </message>
    <message>
        <source>Authorized %1 as %2.</source>
        <translation>%1 autorisée en tant que %2.</translation>
    </message>
    <message>
        <source>%1 can have more spares, up to %2. Make another one now?</source>
        <translation>%1 peut avoir d&apos;autres identifications de secours, jusqu&apos;à %2. En créer une autre maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Client id of its registration (return alone: %1): </source>
        <translation>ID client de son enregistrement (Entrée seule&#xa0;: %1)&#xa0;: </translation>
    </message>
    <message>
        <source>On any device open %1 and enter the code %2. Waiting ... (Ctrl-C gives up)</source>
        <translation>Sur n&apos;importe quel appareil, ouvrez %1 et saisissez le code %2. En attente ... (Ctrl-C pour abandonner)</translation>
    </message>
    <message>
        <source>Replace it all the same?</source>
        <translation>Le remplacer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Replace it by %1?</source>
        <translation>Le remplacer par %1&#xa0;?</translation>
    </message>
    <message>
        <source>(y/N)</source>
        <comment>yes or no; N is what return alone means</comment>
        <translation>(y/N)</translation>
    </message>
    <message>
        <source>To sign in with the account from before: evergrant authorize %1</source>
        <translation>Pour s&apos;identifier avec le compte précédent&#xa0;: evergrant authorize %1</translation>
    </message>
    <message>
        <source>To revoke it there, as long as the worker runs: evergrant authorize %1 --revoke-unused</source>
        <translation>Pour la révoquer là-bas, tant que le service d&apos;arrière-plan fonctionne&#xa0;: evergrant authorize %1 --revoke-unused</translation>
    </message>
    <message>
        <source>Revoke it there now?</source>
        <translation>La révoquer là-bas maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Open this address in a browser and sign in. If the browser then shows a page that cannot be loaded, paste that page&apos;s address here. Waiting ...</source>
        <translation>Ouvrez cette adresse dans un navigateur et identifiez-vous. Si le navigateur affiche ensuite une page qui ne peut pas être chargée, collez ici l&apos;adresse de cette page. En attente ...</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Ouvrez vous-même cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in in the browser window that opens. Waiting ... (Ctrl-C gives up)</source>
        <translation>Identifiez-vous dans la fenêtre de navigateur qui s&apos;ouvre. En attente ... (Ctrl-C pour abandonner)</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::CallCommand</name>
    <message>
        <source>GET, POST, PUT, PATCH, DELETE or OPTIONS</source>
        <translation>GET, POST, PUT, PATCH, DELETE ou OPTIONS</translation>
    </message>
    <message>
        <source>A path such as /v3/contacts, on the connection&apos;s API host, or a whole address</source>
        <translation>Un chemin tel que /v3/contacts, sur l&apos;hôte d&apos;API de la connexion, ou une adresse complète</translation>
    </message>
    <message>
        <source>What to send: text, or @FILE for the content of a file (at most 16 MB)</source>
        <translation>Ce qui est envoyé&#xa0;: du texte, ou @FILE pour le contenu d&apos;un fichier (16 Mo au plus)</translation>
    </message>
    <message>
        <source>A further header, such as &quot;Accept: text/csv&quot;</source>
        <translation>Un autre en-tête, par exemple &quot;Accept: text/csv&quot;</translation>
    </message>
    <message>
        <source>A further host (HOST or HOST:PORT) that may get the token</source>
        <translation>Un autre hôte (HOST ou HOST:PORT) qui peut recevoir le jeton</translation>
    </message>
    <message>
        <source>Time limit of the request in seconds (default 30)</source>
        <translation>Délai maximal de la requête en secondes (30 par défaut)</translation>
    </message>
    <message>
        <source>Print status, headers and body as one JSON object</source>
        <translation>Afficher l&apos;état, les en-têtes et le corps en un seul objet JSON</translation>
    </message>
    <message>
        <source>Print status and headers before the body</source>
        <translation>Afficher l&apos;état et les en-têtes avant le corps</translation>
    </message>
    <message>
        <source>Exit code 0: the API answered with a status from 200 to 299. 1: it answered with another one.</source>
        <translation>Code de sortie 0&#xa0;: l&apos;API a répondu par un état de 200 à 299. 1&#xa0;: elle a répondu par un autre.</translation>
    </message>
    <message>
        <source>--include cannot be combined with --json, which shows the headers anyway.</source>
        <translation>--include ne peut pas être combiné avec --json, qui affiche de toute façon les en-têtes.</translation>
    </message>
    <message>
        <source>--data takes at most 32 kB of text. Put it into a file, and give --data @FILE.</source>
        <translation>--data accepte au plus 32 ko de texte. Placez-le dans un fichier, et indiquez --data @FILE.</translation>
    </message>
    <message>
        <source>The API answered with %1.</source>
        <translation>L&apos;API a répondu par %1.</translation>
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
        <translation>TYPE</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>VERS</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONNEXIONS</translation>
    </message>
    <message>
        <source>LEVELS</source>
        <translation>NIVEAUX</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>RÉSUMÉ</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>SLOT</source>
        <translation>EMPLACEMENT</translation>
    </message>
    <message>
        <source>PURPOSE</source>
        <translation>BUT</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ISSUE</translation>
    </message>
    <message>
        <source>GENERATION</source>
        <translation>GÉNÉRATION</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>EMPREINTE</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>RÈGLE</translation>
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
        <translation>DÉCISION</translation>
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
        <translation>Le journal conserve les vingt derniers essais d&apos;une connexion, et ceux qui ne sont pas conclus. Champs de
--attempts --json&#xa0;; un texte est vide quand rien n&apos;est connu&#xa0;:
  attempt       identifiant, comme dans les détails des événements du journal
  at            quand l&apos;intention a été enregistrée, juste avant la requête
  slot          main, spare, spare-2 ou spare-3
  purpose       refresh, code (une identification) ou client (un grant qui n&apos;a besoin de personne)
  outcome       succeeded, refused, unknown (pas de réponse complète), not-sent&#xa0;; vide&#xa0;: non conclu
  generation    du jeu de jetons dont le jeton d&apos;actualisation a été envoyé
  fingerprint   de ce jeton d&apos;actualisation, 8 chiffres hexadécimaux
  policy        la règle de répétition du fournisseur alors en vigueur
  code          de l&apos;erreur
  phase         du grant ensuite
  decision      ce qui a été décidé et pourquoi, une phrase
  concluded_at  quand cela a été décidé, ou null</translation>
    </message>
    <message>
        <source>The answer cannot be written to standard output.</source>
        <translation>La réponse ne peut pas être écrite sur la sortie standard.</translation>
    </message>
    <message>
        <source>No answer came within %1 seconds. Try again.</source>
        <translation>Aucune réponse en %1 secondes. Réessayez.</translation>
    </message>
    <message>
        <source>Evergrant keeps OAuth authorizations alive for programs that run unattended.

Usage: evergrant [--profile DIR] COMMAND ...

Commands:
</source>
        <translation>Evergrant maintient actives les autorisations OAuth des programmes exécutés sans surveillance.

Utilisation&#xa0;: evergrant [--profile DIR] COMMAND ...

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de commande &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 &quot;evergrant --help&quot; lists all.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 &quot;evergrant --help&quot; en affiche la liste.</translation>
    </message>
    <message>
        <source>%1 The commands are:</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Les commandes sont&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (&quot;evergrant %2 --help&quot; tells more)</source>
        <translation>%1 (&quot;evergrant %2 --help&quot; en dit plus)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>not since the background worker began</source>
        <translation>pas depuis le démarrage du service d&apos;arrière-plan</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>OÙ</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Delivery:</source>
        <translation>Livraison&#xa0;:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Commande&#xa0;:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format&#xa0;:</translation>
    </message>
    <message>
        <source>Minimum life:</source>
        <translation>Durée de vie minimale&#xa0;:</translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation>Secret&#xa0;:</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Summary:</source>
        <translation>Résumé&#xa0;:</translation>
    </message>
    <message>
        <source>Last delivered:</source>
        <translation>Dernière livraison&#xa0;:</translation>
    </message>
    <message>
        <source>Last asked:</source>
        <translation>Dernière demande&#xa0;:</translation>
    </message>
    <message>
        <source>Next try:</source>
        <translation>Prochain essai&#xa0;:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version&#xa0;:</translation>
    </message>
    <message>
        <source>Not added: %1. %2</source>
        <translation>Non ajouté&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>%1 Of the deliveries, jobs, alerts and heartbeats, %2 are left. Run the command again.</source>
        <translation>%1 Parmi les livraisons, tâches, alertes et signaux de vie, il en reste %2. Exécutez à nouveau la commande.</translation>
    </message>
    <message>
        <source>Imported %1 of %2 deliveries, jobs, alerts and heartbeats.</source>
        <translation>%1 livraisons, tâches, alertes et signaux de vie importés sur %2.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Il y figure deux fois.</translation>
    </message>
    <message>
        <source>Entry %1 of “%2” (%3): %4</source>
        <translation>Entrée %1 de «&#xa0;%2&#xa0;» (%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Il n&apos;y a pas de connexion «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>CONSUMER</source>
        <translation>CONSOMMATEUR</translation>
    </message>
    <message>
        <source>KEY MADE</source>
        <translation>CLÉ CRÉÉE</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>DERNIER USAGE</translation>
    </message>
    <message>
        <source>after renewals</source>
        <translation>après les renouvellements</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>TÂCHE</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>QUAND</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>EXÉCUTION</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>DÉCLENCHEUR</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>JETONS</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>MESSAGE</translation>
    </message>
    <message>
        <source>Job:</source>
        <translation>Tâche&#xa0;:</translation>
    </message>
    <message>
        <source>Run:</source>
        <translation>Exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Trigger:</source>
        <translation>Déclencheur&#xa0;:</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>Début&#xa0;:</translation>
    </message>
    <message>
        <source>Took:</source>
        <translation>Durée&#xa0;:</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>Issue&#xa0;:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Résultat&#xa0;:</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>Jetons&#xa0;:</translation>
    </message>
    <message>
        <source>Attempt:</source>
        <translation>Essai&#xa0;:</translation>
    </message>
    <message>
        <source>Stands for:</source>
        <translation>Représente&#xa0;:</translation>
    </message>
    <message>
        <source>%1 times of the schedule</source>
        <translation>%1 horaires de la planification</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Message&#xa0;:</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Names of connections</source>
        <translation>Noms de connexions</translation>
    </message>
    <message>
        <source>--set needs key=value, not &quot;%1&quot;.</source>
        <translation>--set attend key=value, et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>part %1 of the package</source>
        <translation>partie %1 du paquet</translation>
    </message>
    <message>
        <source>There is no connection to export.</source>
        <translation>Il n&apos;y a pas de connexion à exporter.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L&apos;exportation a été annulée.</translation>
    </message>
    <message>
        <source>%1 is renewed here again: the package is this profile&apos;s own.</source>
        <translation>%1 est à nouveau renouvelée ici&#xa0;: le paquet provient de ce profil.</translation>
    </message>
    <message>
        <source>%1 is here already: this package has brought it before.</source>
        <translation>%1 est déjà ici&#xa0;: ce paquet l&apos;a déjà apportée.</translation>
    </message>
    <message>
        <source>Skipped %1: a connection of this name exists already. Rename that one first.</source>
        <translation>%1 ignorée&#xa0;: une connexion de ce nom existe déjà. Renommez d&apos;abord celle-ci.</translation>
    </message>
    <message>
        <source>Skipped %1: it is here, and was not moved away with this package.</source>
        <translation>%1 ignorée&#xa0;: elle est ici, et n&apos;a pas été déplacée avec ce paquet.</translation>
    </message>
    <message>
        <source>Skipped %1: what is stored here is newer than the package.</source>
        <translation>%1 ignorée&#xa0;: ce qui est enregistré ici est plus récent que le paquet.</translation>
    </message>
    <message>
        <source>Skipped %1: this package has brought it before, and it was removed since. Its authorization in the package is old; to try it all the same, add --again.</source>
        <translation>%1 ignorée&#xa0;: ce paquet l&apos;a déjà apportée, et elle a été supprimée depuis. Son autorisation dans le paquet est ancienne&#xa0;; pour l&apos;essayer malgré tout, ajoutez --again.</translation>
    </message>
    <message>
        <source>It was imported into another profile already (%1, %2). Two places that renew the same authorization end it for both. Only if it is not used there: add --again.</source>
        <translation>Il a déjà été importé dans un autre profil (%1, %2). Deux endroits qui renouvellent la même autorisation y mettent fin pour les deux. Seulement si elle n&apos;y est pas utilisée&#xa0;: ajoutez --again.</translation>
    </message>
    <message>
        <source>Connection %1 of the package: %2</source>
        <translation>Connexion %1 du paquet&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 So nobody could tell that it was imported, and a second import would end the authorizations for both. Copy it to a folder that can be written, or add --again.</source>
        <translation>%1 Rien n&apos;indiquerait donc qu&apos;il a été importé, et une deuxième importation mettrait fin aux autorisations pour les deux. Copiez-le dans un dossier accessible en écriture, ou ajoutez --again.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>%1 Imported %2 of %3 connections. Run the command again for those that are left.</source>
        <translation>%1 %2 connexions sur %3 importées. Exécutez à nouveau la commande pour celles qui restent.</translation>
    </message>
    <message>
        <source>Imported 1 connection.</source>
        <translation>1 connexion importée.</translation>
    </message>
    <message>
        <source>Imported %1 connections.</source>
        <translation>%1 connexions importées.</translation>
    </message>
    <message>
        <source>They are renewed here from now on. Delete the package when they work.</source>
        <translation>Elles sont désormais renouvelées ici. Supprimez le paquet quand elles fonctionnent.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>“needed: Region of the account”</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; in the portal: %2</source>
        <comment>“needed; in the portal: App key”</comment>
        <translation>%1&#xa0;; dans le portail&#xa0;: %2</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>s&apos;il y en a un</translation>
    </message>
    <message>
        <source>%1 unless set</source>
        <translation>%1 par défaut</translation>
    </message>
    <message>
        <source>%1 (by default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>&quot;evergrant add&quot; prints the one to register</source>
        <translation>&quot;evergrant add&quot; affiche celle à enregistrer</translation>
    </message>
    <message>
        <source>(used unless --grant says otherwise)</source>
        <translation>(utilisé sauf indication contraire par --grant)</translation>
    </message>
    <message>
        <source>Portal:</source>
        <translation>Portail&#xa0;:</translation>
    </message>
    <message>
        <source>Documentation:</source>
        <translation>Documentation&#xa0;:</translation>
    </message>
    <message>
        <source>Open this address in a browser of this computer and sign in. Waiting ...</source>
        <translation>Ouvrez cette adresse dans un navigateur de cet ordinateur et identifiez-vous. En attente ...</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Ouvrez vous-même cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in in the browser window that opens. Waiting ... (Ctrl-C gives up)</source>
        <translation>Identifiez-vous dans la fenêtre de navigateur qui s&apos;ouvre. En attente ... (Ctrl-C pour abandonner)</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>L&apos;identification a été annulée.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost, and the sign-in with it. What was authorized there before goes on. Try again.</source>
        <translation>La liaison avec %1 a été perdue, et l&apos;identification avec elle. Ce qui y était autorisé auparavant continue. Réessayez.</translation>
    </message>
    <message>
        <source>ssh did not get to %1; above is why. Nothing was changed. When &quot;ssh %1&quot; works, try again.</source>
        <translation>ssh n&apos;a pas atteint %1&#xa0;; la raison est indiquée plus haut. Rien n&apos;a été modifié. Quand &quot;ssh %1&quot; fonctionne, réessayez.</translation>
    </message>
    <message>
        <source>There is no ssh on this computer. Install an SSH client (openssh-client).</source>
        <translation>Il n&apos;y a pas de ssh sur cet ordinateur. Installez un client SSH (openssh-client).</translation>
    </message>
    <message>
        <source>There is no evergrant on %1 that ssh finds. Nothing was changed. Install it there, in /usr/bin or /usr/local/bin.</source>
        <translation>ssh ne trouve pas d&apos;evergrant sur %1. Rien n&apos;a été modifié. Installez-le là-bas, dans /usr/bin ou /usr/local/bin.</translation>
    </message>
    <message>
        <source>The command on %1 has ended without a result. &quot;evergrant log&quot; there tells more.</source>
        <translation>La commande sur %1 s&apos;est terminée sans résultat. &quot;evergrant log&quot; en dit plus là-bas.</translation>
    </message>
    <message>
        <source>%1: one line was expected on standard input, and there was none.</source>
        <translation>%1&#xa0;: une ligne était attendue sur l&apos;entrée standard, et il n&apos;y en avait pas.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>These were two different passphrases.</source>
        <translation>C&apos;étaient deux phrases secrètes différentes.</translation>
    </message>
    <message>
        <source>Change files only, under this folder in the place of /</source>
        <translation>Ne modifier que des fichiers, sous ce dossier à la place de /</translation>
    </message>
    <message>
        <source>--since takes a time such as 20:54 or 2026-09-03T06:48:00Z, a date such as 2026-09-03, &quot;today&quot;, &quot;yesterday&quot;, or how long ago, such as 90m, 2h or 3d; not &quot;%1&quot;.</source>
        <translation>--since accepte une heure telle que 20:54 ou 2026-09-03T06:48:00Z, une date telle que 2026-09-03, &quot;today&quot;, &quot;yesterday&quot;, ou une durée écoulée telle que 90m, 2h ou 3d&#xa0;; et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1: delivery %2 failing, %3</source>
        <translation>%1&#xa0;: livraison %2 en échec, %3</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>FOURNISSEUR</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>This evergrant is older than the background worker and does not have the state %1. Use the version that the worker has.</source>
        <translation>Ce programme evergrant est plus ancien que le service d&apos;arrière-plan et ne connaît pas l&apos;état %1. Utilisez la version du service d&apos;arrière-plan.</translation>
    </message>
    <message>
        <source>there are no connections</source>
        <translation>il n&apos;y a pas de connexions</translation>
    </message>
    <message>
        <source>%1 of %2 connections in order</source>
        <translation>%1 connexions sur %2 en ordre</translation>
    </message>
    <message>
        <source>systemd does not understand the path &quot;%1&quot;.</source>
        <translation>systemd ne comprend pas le chemin &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d&apos;écrire dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not written by &quot;evergrant service install&quot;, so it is left as it is.</source>
        <translation>%1 n&apos;a pas été écrit par &quot;evergrant service install&quot;&#xa0;; il est donc laissé tel quel.</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>son dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>as in “Usage: evergrant token [OPTIONS]”</comment>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <comment>behind an option</comment>
        <translation>OBLIGATOIRE</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>“%1” is not expected</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas attendu</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 est obligatoire</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 demande une valeur</translation>
    </message>
    <message>
        <source>a whole number from %1 on is expected, not “%2”</source>
        <translation>un nombre entier à partir de %1 est attendu, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>
&quot;evergrant COMMAND --help&quot; tells more. Options for all commands:
</source>
        <translation>
&quot;evergrant COMMAND --help&quot; en dit plus. Options de toutes les commandes&#xa0;:
</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverAddCommand</name>
    <message>
        <source>Kind of target: %1</source>
        <translation>Type de cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of the delivery; default: the kind, numbered</source>
        <translation>Nom de la livraison&#xa0;; par défaut&#xa0;: le type, numéroté</translation>
    </message>
    <message>
        <source>What is written: token, header, json, env, env:sh, env:docker, curl, or a template such as &apos;password={{access_token|sh}}&apos;; default: json for stores, token else</source>
        <translation>Ce qui est écrit&#xa0;: token, header, json, env, env:sh, env:docker, curl, ou un modèle tel que &apos;password={{access_token|sh}}&apos;&#xa0;; par défaut&#xa0;: json pour les coffres, sinon token</translation>
    </message>
    <message>
        <source>Minimum remaining validity of a delivered token in seconds (default 600, at most half of its life)</source>
        <translation>Validité restante minimale d&apos;un jeton livré, en secondes (600 par défaut, au plus la moitié de sa durée de vie)</translation>
    </message>
    <message>
        <source>Read the target&apos;s secret from standard input, one line. Of AWS the access key as AKID:SECRET, or AKID:SECRET:SESSION of a temporary one; of Vault the token, or the secret id of approle; of a webhook the signing key, whsec_...</source>
        <translation>Lire le secret de la cible sur l&apos;entrée standard, une ligne. Pour AWS, la clé d&apos;accès sous la forme AKID:SECRET, ou AKID:SECRET:SESSION si elle est temporaire&#xa0;; pour Vault, le jeton, ou le secret id d&apos;approle&#xa0;; pour un webhook, la clé de signature, whsec_...</translation>
    </message>
    <message>
        <source>For the kind command the program to run stands after &quot;--&quot;. Evergrant&apos;s own profile folder is given before the command: evergrant --profile DIR deliver add ...</source>
        <translation>Pour le type command, le programme à exécuter se place après &quot;--&quot;. Le dossier de profil d&apos;Evergrant lui-même s&apos;indique avant la commande&#xa0;: evergrant --profile DIR deliver add ...</translation>
    </message>
    <message>
        <source>Secret of the target</source>
        <translation>Secret de la cible</translation>
    </message>
    <message>
        <source>Added the delivery %1 of %2.</source>
        <translation>Livraison %1 de %2 ajoutée.</translation>
    </message>
    <message>
        <source>Added the delivery %1 of %2: %3.</source>
        <translation>Livraison %1 de %2 ajoutée&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverChangeCommand</name>
    <message>
        <source>The delivery&apos;s id; default: all that are not paused</source>
        <translation>Identifiant de la livraison&#xa0;; par défaut&#xa0;: toutes celles qui ne sont pas suspendues</translation>
    </message>
    <message>
        <source>The delivery&apos;s id</source>
        <translation>Identifiant de la livraison</translation>
    </message>
    <message>
        <source>All deliveries of %1 are paused.</source>
        <translation>Toutes les livraisons de %1 sont suspendues.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverListCommand</name>
    <message>
        <source>The connection&apos;s name; default: all</source>
        <translation>Nom de la connexion&#xa0;; par défaut&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>Nothing is delivered yet. Add a target with &quot;evergrant deliver add&quot;.</source>
        <translation>Rien n&apos;est encore livré. Ajoutez une cible avec &quot;evergrant deliver add&quot;.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverRemoveCommand</name>
    <message>
        <source>The delivery&apos;s id</source>
        <translation>Identifiant de la livraison</translation>
    </message>
    <message>
        <source>Also delete what was delivered; where that fails nothing is removed</source>
        <translation>Supprimer aussi ce qui a été livré&#xa0;; en cas d&apos;échec, rien n&apos;est supprimé</translation>
    </message>
    <message>
        <source>Leave what was delivered where it is</source>
        <translation>Laisser en place ce qui a été livré</translation>
    </message>
    <message>
        <source>--erase and --keep cannot be combined.</source>
        <translation>--erase et --keep ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on: add --erase to delete what was delivered, or --keep to leave it there.</source>
        <translation>Il n&apos;y a pas de terminal pour poser la question&#xa0;: ajoutez --erase pour supprimer ce qui a été livré, ou --keep pour le laisser en place.</translation>
    </message>
    <message>
        <source>Remove the delivery %1 of %2. Also delete what was delivered? (y/n, else nothing is removed) </source>
        <translation>Supprimer la livraison %1 de %2. Supprimer aussi ce qui a été livré&#xa0;? (y/n, sinon rien n&apos;est supprimé) </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Removed the delivery %1, and deleted what was there.</source>
        <translation>Livraison %1 supprimée, ainsi que ce qui se trouvait à la cible.</translation>
    </message>
    <message>
        <source>Removed the delivery %1. Nothing that was delivered was deleted.</source>
        <translation>Livraison %1 supprimée. Rien de ce qui a été livré n&apos;a été supprimé.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverShowCommand</name>
    <message>
        <source>The delivery&apos;s id</source>
        <translation>Identifiant de la livraison</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DependentView</name>
    <message>
        <source>Add it again by hand; its other settings are in the file.</source>
        <translation>Ajoutez-le à nouveau à la main&#xa0;; ses autres paramètres sont dans le fichier.</translation>
    </message>
    <message>
        <source>Add it with: %1</source>
        <translation>Pour l&apos;ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>the delivery %1 of %2</source>
        <translation>la livraison %1 de %2</translation>
    </message>
    <message>
        <source>the job %1</source>
        <translation>la tâche %1</translation>
    </message>
    <message>
        <source>the alert %1</source>
        <translation>l&apos;alerte %1</translation>
    </message>
    <message>
        <source>the heartbeat at %1</source>
        <translation>le signal de vie à %1</translation>
    </message>
    <message>
        <source>the heartbeat at %1 of %2</source>
        <translation>le signal de vie à %1 de %2</translation>
    </message>
    <message>
        <source>Left as it is, because it is here already: %1.</source>
        <translation>Laissé tel quel, car déjà présent ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not added, because its secret is not in the file: %1.</source>
        <translation>Non ajouté, car son secret n&apos;est pas dans le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not added, because it needs its address again: %1.</source>
        <translation>Non ajouté, car son adresse est à nouveau nécessaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Suspendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is paused has run and sent nothing. Where program and place are right, resume each: %1.</source>
        <translation>Ce qui est suspendu n&apos;a rien exécuté ni envoyé. Si le programme et l&apos;emplacement sont corrects, reprenez chacun&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DoctorCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>Also test the connection NAME with real requests</source>
        <translation>Tester aussi la connexion NAME avec de vraies requêtes</translation>
    </message>
    <message>
        <source>Write a diagnostic bundle to this file (-: standard output): states, checks, timelines and the last events, tokens as fingerprints</source>
        <translation>Écrire un paquet de diagnostic dans ce fichier (-&#xa0;: sortie standard)&#xa0;: états, vérifications, chronologies et derniers événements, les jetons sous forme d&apos;empreintes</translation>
    </message>
    <message>
        <source>Print a new recovery code: it opens the stored grants when the keyring has lost their key</source>
        <translation>Afficher un nouveau code de récupération&#xa0;: il ouvre les autorisations enregistrées si le trousseau a perdu leur clé</translation>
    </message>
    <message>
        <source>Read a recovery code from standard input and put the key back</source>
        <translation>Lire un code de récupération sur l&apos;entrée standard et remettre la clé en place</translation>
    </message>
    <message>
        <source>The key is lost for good: put the stored grants aside and go on with the keyring&apos;s copies</source>
        <translation>La clé est définitivement perdue&#xa0;: mettre de côté les autorisations enregistrées et continuer avec les copies du trousseau</translation>
    </message>
    <message>
        <source>--bundle, --recovery-code, --recover-stdin and --begin-anew cannot be combined with other options.</source>
        <translation>--bundle, --recovery-code, --recover-stdin et --begin-anew ne peuvent pas être combinés avec d&apos;autres options.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Checking keyring, network and services. This takes up to %1 s.</source>
        <translation>Vérification du trousseau, du réseau et des services. Cela prend jusqu&apos;à %1 s.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d&apos;écrire dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Written to %1. It holds no tokens and no secrets, but names of accounts and services: read it before you send it.</source>
        <translation>Écrit dans %1. Il ne contient ni jetons ni secrets, mais des noms de comptes et de services&#xa0;: lisez-le avant de l&apos;envoyer.</translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer. It is shown this once; an earlier code does not work any more.</source>
        <translation>Notez-le et conservez-le loin de cet ordinateur. Il n&apos;est affiché que cette fois&#xa0;; un code antérieur n&apos;est plus valable.</translation>
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
        <translation>Codes de sortie&#xa0;: 0 rien n&apos;a échoué, il peut y avoir des avertissements&#xa0;; 1 quelque chose a échoué,
comme une connexion sans accès (sauf en pause), une livraison, une tâche, une alerte, le stockage
ou le disque, ou aucun service d&apos;arrière-plan ne répond. --bundle se termine par 0 dès que le
paquet est écrit, et par 1 si aucun ne répond.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>The local endpoint listens on %1.</source>
        <translation>Le point d&apos;accès local écoute sur %1.</translation>
    </message>
    <message>
        <source>The local endpoint is enabled, but cannot listen on port %1. Choose another one: evergrant endpoint enable --port P</source>
        <translation>Le point d&apos;accès local est activé, mais ne peut pas écouter sur le port %1. Choisissez-en un autre&#xa0;: evergrant endpoint enable --port P</translation>
    </message>
    <message>
        <source>The local endpoint is off. Turn it on: evergrant endpoint enable</source>
        <translation>Le point d&apos;accès local est désactivé. Activez-le&#xa0;: evergrant endpoint enable</translation>
    </message>
    <message>
        <source>Every program of this computer gets the token of %1 with GCE_METADATA_HOST=127.0.0.1:%2.</source>
        <translation>Tout programme de cet ordinateur reçoit le jeton de %1 avec GCE_METADATA_HOST=127.0.0.1:%2.</translation>
    </message>
    <message>
        <source>No program has a key yet. Make one: evergrant endpoint key add CONSUMER NAME...</source>
        <translation>Aucun programme n&apos;a encore de clé. Créez-en une&#xa0;: evergrant endpoint key add CONSUMER NAME...</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointDisableCommand</name>
    <message>
        <source>The local endpoint is off. The keys of programs stay.</source>
        <translation>Le point d&apos;accès local est désactivé. Les clés des programmes sont conservées.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointEnableCommand</name>
    <message>
        <source>Port of this computer (default: as before, else a free one)</source>
        <translation>Port de cet ordinateur (par défaut&#xa0;: comme auparavant, sinon un port libre)</translation>
    </message>
    <message>
        <source>Programs of this computer ask for tokens over HTTP: GET /v1/token/NAME, /v1/header/NAME, /v1/status and /metrics, each with a key in &quot;Authorization: Bearer KEY&quot;. Any program of any user that knows a key gets its tokens.</source>
        <translation>Les programmes de cet ordinateur demandent des jetons par HTTP&#xa0;: GET /v1/token/NAME, /v1/header/NAME, /v1/status et /metrics, chacun avec une clé dans &quot;Authorization: Bearer KEY&quot;. Tout programme de tout utilisateur qui connaît une clé reçoit ses jetons.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation>--port accepte un nombre de 1 à 65535.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointGoogleCommand</name>
    <message>
        <source>A connection to Google</source>
        <translation>Une connexion à Google</translation>
    </message>
    <message>
        <source>Hand out no token this way any more</source>
        <translation>Ne plus distribuer de jeton de cette manière</translation>
    </message>
    <message>
        <source>Google&apos;s libraries find the token with GCE_METADATA_HOST=127.0.0.1:PORT. Their protocol has no key: every program of every user of this computer gets the token.</source>
        <translation>Les bibliothèques de Google trouvent le jeton avec GCE_METADATA_HOST=127.0.0.1:PORT. Leur protocole n&apos;a pas de clé&#xa0;: tout programme de tout utilisateur de cet ordinateur reçoit le jeton.</translation>
    </message>
    <message>
        <source>Give either the NAME of a connection or --off.</source>
        <translation>Indiquez soit le NAME d&apos;une connexion, soit --off.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointKeyCommand</name>
    <message>
        <source>add CONSUMER NAME..., list, or remove CONSUMER</source>
        <translation>add CONSUMER NAME..., list, ou remove CONSUMER</translation>
    </message>
    <message>
        <source>A name for the program that gets the key</source>
        <translation>Un nom pour le programme qui reçoit la clé</translation>
    </message>
    <message>
        <source>add prints the key once, as the only line. A consumer has one key: a new one voids the old one.</source>
        <translation>add affiche la clé une seule fois, sur une ligne unique. Un consommateur a une seule clé&#xa0;: une nouvelle annule l&apos;ancienne.</translation>
    </message>
    <message>
        <source>Use evergrant endpoint key add CONSUMER NAME..., list, or remove CONSUMER.</source>
        <translation>Utilisez evergrant endpoint key add CONSUMER NAME..., list, ou remove CONSUMER.</translation>
    </message>
    <message>
        <source>The key is shown this once. The endpoint is off: evergrant endpoint enable</source>
        <translation>La clé n&apos;est affichée que cette fois. Le point d&apos;accès est désactivé&#xa0;: evergrant endpoint enable</translation>
    </message>
    <message>
        <source>The key is shown this once. Use it with %1.</source>
        <translation>La clé n&apos;est affichée que cette fois. Utilisez-la avec %1.</translation>
    </message>
    <message>
        <source>Removed the key of %1: it gets no tokens any more.</source>
        <translation>Clé de %1 supprimée&#xa0;: ce consommateur ne reçoit plus de jetons.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointSignInCommand</name>
    <message>
        <source>The page shows a code that is entered on any device</source>
        <translation>La page affiche un code à saisir sur n&apos;importe quel appareil</translation>
    </message>
    <message>
        <source>Prints the address of a page on which a person signs in with a browser of this computer, or with one elsewhere to which ssh forwards the endpoint&apos;s port under the same number. It opens once.</source>
        <translation>Affiche l&apos;adresse d&apos;une page sur laquelle une personne s&apos;identifie avec un navigateur de cet ordinateur, ou d&apos;un autre vers lequel ssh redirige le port du point d&apos;accès sous le même numéro. Elle ne s&apos;ouvre qu&apos;une fois.</translation>
    </message>
    <message>
        <source>The page opens once, until %1. From another computer: ssh -L %2:127.0.0.1:%2 %3</source>
        <translation>La page ne s&apos;ouvre qu&apos;une fois, jusqu&apos;à %1. Depuis un autre ordinateur&#xa0;: ssh -L %2:127.0.0.1:%2 %3</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ExportCommand</name>
    <message>
        <source>Write a package that also has client secrets and keys</source>
        <translation>Écrire un paquet qui contient aussi les secrets client et les clés</translation>
    </message>
    <message>
        <source>Write a package that also has the authorizations, and stop renewing them here: they move to where it is imported</source>
        <translation>Écrire un paquet qui contient aussi les autorisations, et cesser de les renouveler ici&#xa0;: elles sont déplacées là où il est importé</translation>
    </message>
    <message>
        <source>The package to write (default: a new file in the current folder)</source>
        <translation>Le paquet à écrire (par défaut&#xa0;: un nouveau fichier dans le dossier actuel)</translation>
    </message>
    <message>
        <source>Without --secrets or --move, prints the settings as JSON, for &quot;evergrant import&quot;: connections, and their deliveries and jobs; without NAME alerts and heartbeats, too. A package is encrypted under a passphrase, which is read from standard input; its path is printed. Only one profile can import a package of --move. If it is lost: evergrant resume NAME --take-back, or import it where it is from.</source>
        <translation>Sans --secrets ni --move, affiche les paramètres en JSON, pour &quot;evergrant import&quot;&#xa0;: les connexions, avec leurs livraisons et leurs tâches&#xa0;; sans NAME, aussi les alertes et les signaux de vie. Un paquet est chiffré avec une phrase secrète, lue sur l&apos;entrée standard&#xa0;; son chemin est affiché. Un seul profil peut importer un paquet de --move. S&apos;il est perdu&#xa0;: evergrant resume NAME --take-back, ou importez-le là d&apos;où il vient.</translation>
    </message>
    <message>
        <source>--move includes what --secrets writes: give one of them.</source>
        <translation>--move inclut ce qu&apos;écrit --secrets&#xa0;: indiquez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>--output goes with --secrets or --move. Settings are printed.</source>
        <translation>--output va avec --secrets ou --move. Les paramètres sont affichés.</translation>
    </message>
    <message>
        <source>Addresses of webhooks and heartbeats and topics of ntfy were left out, because whoever has one can write there. &quot;evergrant import&quot; says where one is needed.</source>
        <translation>Les adresses de webhooks et de signaux de vie ainsi que les sujets de ntfy ont été omis, car quiconque en possède un peut y écrire. &quot;evergrant import&quot; indique où il en faut un.</translation>
    </message>
    <message>
        <source>Left out the job %1: it gets tokens of other connections, too.</source>
        <translation>Tâche %1 omise&#xa0;: elle reçoit aussi des jetons d&apos;autres connexions.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Rien n&apos;a été déplacé.</translation>
    </message>
    <message>
        <source>If one of them stayed paused: evergrant resume NAME.</source>
        <translation>Si l&apos;une d&apos;elles est restée suspendue&#xa0;: evergrant resume NAME.</translation>
    </message>
    <message>
        <source>Take it back: evergrant resume %1 --take-back.</source>
        <translation>Pour la reprendre ici&#xa0;: evergrant resume %1 --take-back.</translation>
    </message>
    <message>
        <source>Wrote 1 connection.</source>
        <translation>1 connexion écrite.</translation>
    </message>
    <message>
        <source>Wrote %1 connections.</source>
        <translation>%1 connexions écrites.</translation>
    </message>
    <message>
        <source>With them: %1 deliveries, jobs, alerts and heartbeats.</source>
        <translation>Avec elles&#xa0;: %1 livraisons, tâches, alertes et signaux de vie.</translation>
    </message>
    <message>
        <source>They are not renewed here any more. Next, where they move to: evergrant import FILE. When they work there, remove them here and delete the package.</source>
        <translation>Elles ne sont plus renouvelées ici. Ensuite, là où elles sont déplacées&#xa0;: evergrant import FILE. Quand elles y fonctionnent, supprimez-les ici et supprimez le paquet.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HandoverCommand</name>
    <message>
        <source>Write to this file instead of standard output</source>
        <translation>Écrire dans ce fichier au lieu de la sortie standard</translation>
    </message>
    <message>
        <source>Prints a page of HTML for whoever inherits the connections, without secrets: what each is for, who can repair
it and how, where it is registered, what ends when. What it is for and who can repair it, people say:
evergrant set NAME --purpose TEXT --without-it TEXT --responsible WHO --custodian WHO</source>
        <translation>Affiche une page HTML pour la personne qui reprendra les connexions, sans secrets&#xa0;: à quoi sert chacune, qui peut
la réparer et comment, où elle est enregistrée, ce qui expire et quand. Son but et qui peut la réparer s&apos;indiquent avec&#xa0;:
evergrant set NAME --purpose TEXT --without-it TEXT --responsible WHO --custodian WHO</translation>
    </message>
    <message>
        <source>The command writes HTML. Open it in a browser, and print it to PDF from there.</source>
        <translation>La commande écrit du HTML. Ouvrez-le dans un navigateur, et imprimez-le de là en PDF.</translation>
    </message>
    <message>
        <source>There are no connections yet. Make one with &quot;evergrant add&quot; or in the Evergrant window.</source>
        <translation>Il n&apos;y a pas encore de connexions. Créez-en une avec &quot;evergrant add&quot; ou dans la fenêtre d&apos;Evergrant.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d&apos;écrire dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Written to %1. There is nothing secret in it.</source>
        <translation>Écrit dans %1. Il ne contient aucun secret.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HeartbeatAddCommand</name>
    <message>
        <source>Address to call while all is well, and with /fail behind it when it is not</source>
        <translation>Adresse à appeler tant que tout va bien, et suivie de /fail sinon</translation>
    </message>
    <message>
        <source>Added. The address is called every ten minutes while Evergrant works.</source>
        <translation>Ajouté. L&apos;adresse est appelée toutes les dix minutes tant qu&apos;Evergrant fonctionne.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HeartbeatChangeCommand</name>
    <message>
        <source>Address of the heartbeat</source>
        <translation>Adresse du signal de vie</translation>
    </message>
    <message>
        <source>Its server misses the calls: pause it there, too, if nobody is to be told.</source>
        <translation>Son serveur remarque l&apos;absence des appels&#xa0;: suspendez-le aussi là-bas, si personne ne doit être averti.</translation>
    </message>
    <message>
        <source>Paused. The address is not called until it is resumed.</source>
        <translation>Suspendu. L&apos;adresse n&apos;est pas appelée avant la reprise.</translation>
    </message>
    <message>
        <source>Resumed. The address is called every ten minutes again.</source>
        <translation>Repris. L&apos;adresse est à nouveau appelée toutes les dix minutes.</translation>
    </message>
    <message>
        <source>Removed. The address is called no more.</source>
        <translation>Supprimé. L&apos;adresse n&apos;est plus appelée.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HeartbeatListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>There are no heartbeats yet. Add one with &quot;evergrant heartbeat add&quot;.</source>
        <translation>Il n&apos;y a pas encore de signaux de vie. Ajoutez-en un avec &quot;evergrant heartbeat add&quot;.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONNEXIONS</translation>
    </message>
    <message>
        <source>LAST CALL</source>
        <translation>DERNIER APPEL</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ImportCommand</name>
    <message>
        <source>What &quot;evergrant export&quot; has printed, or its package</source>
        <translation>Ce qu&apos;a affiché &quot;evergrant export&quot;, ou son paquet</translation>
    </message>
    <message>
        <source>Import a package although another profile has imported it, or its connections were removed here</source>
        <translation>Importer un paquet bien qu&apos;un autre profil l&apos;ait importé, ou que ses connexions aient été supprimées ici</translation>
    </message>
    <message>
        <source>What exists already under its name is left as it is, and named. Deliveries, jobs, alerts and heartbeats arrive paused, and nothing of them is tried before somebody resumes them. Where an entry is wrong, nothing is imported. The passphrase of a package is read from standard input. A package of &quot;evergrant export --move&quot; is marked when it is imported, and no other profile takes it then; a copy of it on another computer is noticed when the provider refuses the first renewal there. Exit codes: 0 all were added, or are here from this package; 1 some exist already or could not be added; 2 the file or the passphrase is wrong; others as of &quot;evergrant add&quot;, when adding stopped in between.</source>
        <translation>Ce qui existe déjà sous son nom est laissé tel quel, et signalé. Les livraisons, tâches, alertes et signaux de vie arrivent suspendus, et rien n&apos;en est essayé avant que quelqu&apos;un les reprenne. Si une entrée est incorrecte, rien n&apos;est importé. La phrase secrète d&apos;un paquet est lue sur l&apos;entrée standard. Un paquet de &quot;evergrant export --move&quot; est marqué à l&apos;importation, et aucun autre profil ne l&apos;accepte ensuite&#xa0;; une copie sur un autre ordinateur est remarquée quand le fournisseur y refuse le premier renouvellement. Codes de sortie&#xa0;: 0 toutes ont été ajoutées, ou sont ici grâce à ce paquet&#xa0;; 1 certaines existent déjà ou n&apos;ont pas pu être ajoutées&#xa0;; 2 le fichier ou la phrase secrète est incorrect&#xa0;; autres comme pour &quot;evergrant add&quot;, quand l&apos;ajout s&apos;est arrêté en cours de route.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2. Nothing was imported.</source>
        <translation>%1 ne peut pas être importé&#xa0;: %2. Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>“%1” of the file is not known to this version of Evergrant, and left out.</source>
        <translation>«&#xa0;%1&#xa0;» dans le fichier est inconnu de cette version d&apos;Evergrant, et a été omis.</translation>
    </message>
    <message>
        <source>Entry %1 (%2): %3</source>
        <translation>Entrée %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Entry %1 (%2): name: it is there twice.</source>
        <translation>Entrée %1 (%2)&#xa0;: name: y figure deux fois.</translation>
    </message>
    <message>
        <source>Not all entries are right.</source>
        <translation>Toutes les entrées ne sont pas correctes.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Skipped %1: a connection of this name exists already.</source>
        <translation>%1 ignorée&#xa0;: une connexion de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>%1 Imported %2 of %3 connections. Run the command again for those that are left.</source>
        <translation>%1 %2 connexions sur %3 importées. Exécutez à nouveau la commande pour celles qui restent.</translation>
    </message>
    <message>
        <source>Imported 1 connection.</source>
        <translation>1 connexion importée.</translation>
    </message>
    <message>
        <source>Imported %1 connections.</source>
        <translation>%1 connexions importées.</translation>
    </message>
    <message>
        <source>Secrets and authorizations are not in the file. Next: evergrant set NAME --client-secret-stdin where the provider wants a secret, then evergrant authorize NAME.</source>
        <translation>Les secrets et les autorisations ne sont pas dans le fichier. Ensuite&#xa0;: evergrant set NAME --client-secret-stdin si le fournisseur demande un secret, puis evergrant authorize NAME.</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Vérification de %1 sur %2</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importation de %1 sur %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::InitCommand</name>
    <message>
        <source>Where the profile key is kept: %1 (default: keychain)</source>
        <translation>Où la clé du profil est conservée&#xa0;: %1 (par défaut&#xa0;: keychain)</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobAddCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation>Nom de la tâche</translation>
    </message>
    <message>
        <source>Connections whose access tokens the command gets</source>
        <translation>Connexions dont la commande reçoit les jetons d&apos;accès</translation>
    </message>
    <message>
        <source>When it runs, as in a crontab: minute, hour, day of the month, month, day of the week</source>
        <translation>Quand elle s&apos;exécute, comme dans une crontab&#xa0;: minute, heure, jour du mois, mois, jour de la semaine</translation>
    </message>
    <message>
        <source>Run whenever a token of its connections was renewed</source>
        <translation>Exécuter à chaque renouvellement d&apos;un jeton de ses connexions</translation>
    </message>
    <message>
        <source>Of the schedule, such as Europe/Berlin; default: this computer&apos;s</source>
        <translation>Pour la planification, par exemple Europe/Berlin&#xa0;; par défaut&#xa0;: celui de cet ordinateur</translation>
    </message>
    <message>
        <source>The command ends by then: 90s, 10m, 1h, 2d; default: 1h</source>
        <translation>La commande est arrêtée après ce délai&#xa0;: 90s, 10m, 1h, 2d&#xa0;; par défaut&#xa0;: 1h</translation>
    </message>
    <message>
        <source>So many further tries after a failure; default: none</source>
        <translation>Nombre d&apos;autres essais après un échec&#xa0;; par défaut&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Folder that the command runs in; default: the home folder</source>
        <translation>Dossier dans lequel la commande s&apos;exécute&#xa0;; par défaut&#xa0;: le dossier personnel</translation>
    </message>
    <message>
        <source>COMMAND stands after &quot;--&quot; and finds the tokens in its environment, as with &quot;evergrant run&quot;: EVERGRANT_TOKEN_&lt;NAME&gt;, EVERGRANT_TOKEN when there is one NAME, and EVERGRANT_TOKEN_FILE_&lt;NAME&gt; for a file whose token is renewed. Without --schedule and --after-refresh it runs when &quot;evergrant job run&quot; asks for it.</source>
        <translation>COMMAND se place après &quot;--&quot; et trouve les jetons dans son environnement, comme avec &quot;evergrant run&quot;&#xa0;: EVERGRANT_TOKEN_&lt;NAME&gt;, EVERGRANT_TOKEN s&apos;il n&apos;y a qu&apos;un NAME, et EVERGRANT_TOKEN_FILE_&lt;NAME&gt; pour un fichier dont le jeton est renouvelé. Sans --schedule ni --after-refresh, elle s&apos;exécute quand &quot;evergrant job run&quot; le demande.</translation>
    </message>
    <message>
        <source>Added the job %1. %2</source>
        <translation>Tâche %1 ajoutée. %2</translation>
    </message>
    <message>
        <source>It runs as long as the background worker does: as a service, or with the Evergrant window.</source>
        <translation>Elle s&apos;exécute tant que le service d&apos;arrière-plan fonctionne&#xa0;: comme service, ou avec la fenêtre d&apos;Evergrant.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobChangeCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation>Nom de la tâche</translation>
    </message>
    <message>
        <source>Removed the job %1 and its history.</source>
        <translation>Tâche %1 supprimée, avec son historique.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>There are no jobs yet. Add one with &quot;evergrant job add&quot;.</source>
        <translation>Il n&apos;y a pas encore de tâches. Ajoutez-en une avec &quot;evergrant job add&quot;.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobLogCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation>Nom de la tâche</translation>
    </message>
    <message>
        <source>Number of a run: it is shown with its output; default: the list of all</source>
        <translation>Numéro d&apos;une exécution&#xa0;: elle est affichée avec sa sortie&#xa0;; par défaut&#xa0;: la liste de toutes</translation>
    </message>
    <message>
        <source>“%1” is not the number of a run.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le numéro d&apos;une exécution.</translation>
    </message>
    <message>
        <source>The job %1 has not run yet.</source>
        <translation>La tâche %1 n&apos;a encore jamais été exécutée.</translation>
    </message>
    <message>
        <source>The job %1 has no run %2.</source>
        <translation>La tâche %1 n&apos;a pas d&apos;exécution %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobRunCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation>Nom de la tâche</translation>
    </message>
    <message>
        <source>Print what it writes, and end with it: exit code 1 where it fails</source>
        <translation>Afficher ce qu&apos;elle écrit, et se terminer avec elle&#xa0;: code de sortie 1 en cas d&apos;échec</translation>
    </message>
    <message>
        <source>Started run %1 of %2. See what it does with &quot;evergrant job log %2 %1&quot;.</source>
        <translation>Exécution %1 de %2 démarrée. Suivez-la avec &quot;evergrant job log %2 %1&quot;.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::KeyMoveCommand</name>
    <message>
        <source>Where the profile key is kept from now on: %1</source>
        <translation>Où la clé du profil est désormais conservée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::KeyPlaceCommand</name>
    <message>
        <source>For &quot;file&quot;: the key file, which only its owner can read (default: profile-key in the profile)</source>
        <translation>Pour &quot;file&quot;&#xa0;: le fichier de clé, que seul son propriétaire peut lire (par défaut&#xa0;: profile-key dans le profil)</translation>
    </message>
    <message>
        <source>keychain: the OS keyring, for where somebody logs in. file: a file; whoever can read it can read the stored grants. systemd: a credential of the unit that runs the background worker (see &quot;evergrant service install --system&quot;). passphrase: read from standard input, and entered again after each start with &quot;evergrant key unlock&quot;.</source>
        <translation>keychain&#xa0;: le trousseau du système, là où quelqu&apos;un ouvre une session. file&#xa0;: un fichier&#xa0;; quiconque peut le lire peut lire les autorisations enregistrées. systemd&#xa0;: un secret de l&apos;unité qui exécute le service d&apos;arrière-plan (voir &quot;evergrant service install --system&quot;). passphrase&#xa0;: lue sur l&apos;entrée standard, et saisie à nouveau après chaque démarrage avec &quot;evergrant key unlock&quot;.</translation>
    </message>
    <message>
        <source>The key can be kept in one of: %1.</source>
        <translation>La clé peut être conservée à l&apos;un de ces emplacements&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--key-file goes with &quot;file&quot;.</source>
        <translation>--key-file va avec &quot;file&quot;.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::KeyUnlockCommand</name>
    <message>
        <source>Reads the passphrase from standard input. The background worker keeps the key until it ends.</source>
        <translation>Lit la phrase secrète sur l&apos;entrée standard. Le service d&apos;arrière-plan garde la clé jusqu&apos;à son arrêt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::LogCommand</name>
    <message>
        <source>Only events of this connection</source>
        <translation>Seulement les événements de cette connexion</translation>
    </message>
    <message>
        <source>Only events since then: 20:54, 2h, 3d, today, 2026-09-03, 2026-09-03T06:48:00Z</source>
        <translation>Seulement les événements depuis&#xa0;: 20:54, 2h, 3d, today, 2026-09-03, 2026-09-03T06:48:00Z</translation>
    </message>
    <message>
        <source>Minimum level: debug, info, warning or error</source>
        <translation>Niveau minimal&#xa0;: debug, info, warning ou error</translation>
    </message>
    <message>
        <source>Only events that contain this text</source>
        <translation>Seulement les événements contenant ce texte</translation>
    </message>
    <message>
        <source>Print JSON, one object a line</source>
        <translation>Afficher en JSON, un objet par ligne</translation>
    </message>
    <message>
        <source>Show new events as they happen, until Ctrl-C</source>
        <translation>Afficher les nouveaux événements au fur et à mesure, jusqu&apos;à Ctrl-C</translation>
    </message>
    <message>
        <source>The attempts to get tokens for NAME, newest first</source>
        <translation>Les essais d&apos;obtention de jetons pour NAME, les plus récents d&apos;abord</translation>
    </message>
    <message>
        <source>With --attempts: maximum number of attempts (default 100)</source>
        <translation>Avec --attempts&#xa0;: nombre maximal d&apos;essais (100 par défaut)</translation>
    </message>
    <message>
        <source>--limit needs --attempts.</source>
        <translation>--limit exige --attempts.</translation>
    </message>
    <message>
        <source>--attempts needs NAME.</source>
        <translation>--attempts exige NAME.</translation>
    </message>
    <message>
        <source>%1 cannot be combined with --attempts.</source>
        <translation>%1 ne peut pas être combiné avec --attempts.</translation>
    </message>
    <message>
        <source>The background worker ended.</source>
        <translation>Le service d&apos;arrière-plan s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>The journal has no attempt for %1.</source>
        <translation>Le journal ne contient aucun essai pour %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::MetricsAddCommand</name>
    <message>
        <source>prometheus (for node_exporter&apos;s textfile collector) or checkmk (for the agent&apos;s spool directory)</source>
        <translation>prometheus (pour le collecteur textfile de node_exporter) ou checkmk (pour le dossier spool de l&apos;agent)</translation>
    </message>
    <message>
        <source>File to write, such as DIRECTORY/evergrant.prom or DIRECTORY/300_evergrant</source>
        <translation>Fichier à écrire, par exemple DIRECTORY/evergrant.prom ou DIRECTORY/300_evergrant</translation>
    </message>
    <message>
        <source>Name of the file for &quot;metrics remove&quot;; default: the kind, numbered</source>
        <translation>Nom du fichier pour &quot;metrics remove&quot;&#xa0;; par défaut&#xa0;: le type, numéroté</translation>
    </message>
    <message>
        <source>The file says how all connections are, without names of accounts. It is written when something changes, and at least every minute. Every user can read it.</source>
        <translation>Le fichier indique l&apos;état de toutes les connexions, sans noms de comptes. Il est écrit à chaque changement, et au moins toutes les minutes. Tout utilisateur peut le lire.</translation>
    </message>
    <message>
        <source>%1 is written from now on. Stop it: evergrant metrics remove %2</source>
        <translation>%1 est désormais tenu à jour. Pour y mettre fin&#xa0;: evergrant metrics remove %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::MetricsListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>No metrics are written yet. Add a file with &quot;evergrant metrics add&quot;.</source>
        <translation>Aucune métrique n&apos;est encore écrite. Ajoutez un fichier avec &quot;evergrant metrics add&quot;.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>not yet written</source>
        <translation>pas encore écrit</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::MetricsRemoveCommand</name>
    <message>
        <source>Which one, see &quot;metrics list&quot;</source>
        <translation>Lequel, voir &quot;metrics list&quot;</translation>
    </message>
    <message>
        <source>%1 is written no more, and its file is removed.</source>
        <translation>%1 n&apos;est plus écrit, et son fichier est supprimé.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::PackageFile</name>
    <message>
        <source>The package %1 cannot be written: %2.</source>
        <translation>Le paquet %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Name another one with --output.</source>
        <translation>Il existe déjà un fichier %1. Indiquez-en un autre avec --output.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::PauseCommand</name>
    <message>
        <source>Renew it here although it was moved away: its package was lost, and nobody imported it</source>
        <translation>La renouveler ici bien qu&apos;elle ait été déplacée&#xa0;: son paquet a été perdu, et personne ne l&apos;a importé</translation>
    </message>
    <message>
        <source>Paused %1: it is not renewed until you resume it.</source>
        <translation>%1 suspendue&#xa0;: elle n&apos;est pas renouvelée tant que vous ne la reprenez pas.</translation>
    </message>
    <message>
        <source>Resumed %1.</source>
        <translation>%1 a repris.</translation>
    </message>
    <message>
        <source>How long, for example 4h; default: until it is resumed</source>
        <translation>Combien de temps, par exemple 4h ; par défaut : jusqu’à la reprise</translation>
    </message>
    <message>
        <source>%1 is paused, but it does not go on by itself: the background worker that runs is an older one. Run &quot;evergrant stop&quot;, then pause it again, or end the pause with &quot;evergrant resume %1&quot;.</source>
        <translation>%1 est suspendue, mais ne reprend pas d’elle-même : le service d’arrière-plan en cours est plus ancien. Exécutez &quot;evergrant stop&quot;, puis suspendez-la de nouveau, ou mettez fin à la pause avec &quot;evergrant resume %1&quot;.</translation>
    </message>
    <message>
        <source>Paused %1 until %2. Then it goes on by itself.</source>
        <translation>%1 est suspendue jusqu’au %2. Elle reprend alors d’elle-même.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ProbeCommand</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ProvidersCommand</name>
    <message>
        <source>Only this service: what it needs, and a command to begin with</source>
        <translation>Seulement ce service&#xa0;: ce dont il a besoin, et une commande pour commencer</translation>
    </message>
    <message>
        <source>Print everything that is known about them as JSON</source>
        <translation>Afficher en JSON tout ce qui en est connu</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de fournisseur &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;evergrant providers&quot; lists those that exist.</source>
        <translation>&quot;evergrant providers&quot; affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>GRANTS</source>
        <translation>GRANTS</translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation>FAITS</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>POUR</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documentés</translation>
    </message>
    <message>
        <source>some unverified</source>
        <translation>certains non vérifiés</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ProxyCommand</name>
    <message>
        <source>system, none, or an address such as http://proxy.example.org:3128 or socks5://localhost:1080; default: print which one it is</source>
        <translation>system, none, ou une adresse comme http://proxy.example.org:3128 ou socks5://localhost:1080&#xa0;; par défaut&#xa0;: afficher lequel est utilisé</translation>
    </message>
    <message>
        <source>It is that of all requests over HTTP whose connection has no setting &quot;proxy&quot;, from the next one on. Requests to this computer go past it. An address holds no user name and no password: where the proxy asks for them, give them to each connection, with &quot;evergrant set NAME --set proxy=...&quot; and --proxy-password-stdin.</source>
        <translation>Il vaut dès la prochaine pour toutes les requêtes HTTP dont la connexion n&apos;a pas de paramètre &quot;proxy&quot;. Les requêtes vers cet ordinateur ne passent pas par lui. Une adresse ne contient ni nom d&apos;utilisateur ni mot de passe&#xa0;: si le proxy les demande, donnez-les à chaque connexion, avec &quot;evergrant set NAME --set proxy=...&quot; et --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>With an address: these hosts are reached without it, such as .example.org,10.0.0.0/8; &quot;&quot;: none</source>
        <translation>Avec une adresse&#xa0;: ces hôtes sont joints sans le proxy, comme .example.org,10.0.0.0/8&#xa0;; &quot;&quot;&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>--no-proxy goes with the address of a proxy.</source>
        <translation>--no-proxy va avec l’adresse d’un proxy.</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>Sans lui&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RealHostSystem</name>
    <message>
        <source>Evergrant cannot open a browser on this system yet.</source>
        <translation>Evergrant ne peut pas encore ouvrir de navigateur sur ce système.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RefreshCommand</name>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Renew even if the last renewal is less than a minute old</source>
        <translation>Renouveler même si le dernier renouvellement date de moins d&apos;une minute</translation>
    </message>
    <message>
        <source>Give either a NAME or --all.</source>
        <translation>Indiquez soit un NAME, soit --all.</translation>
    </message>
    <message>
        <source>Still fresh, renewed %1 s ago; --force renews anyway.</source>
        <translation>Encore valable, renouvelé il y a %1 s&#xa0;; --force renouvelle quand même.</translation>
    </message>
    <message>
        <source>There is nothing to renew.</source>
        <translation>Il n&apos;y a rien à renouveler.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RemoveCommand</name>
    <message>
        <source>Also revoke the authorization at the provider; --revoke=all: even where other connections could end with it</source>
        <translation>Révoquer aussi l&apos;autorisation chez le fournisseur&#xa0;; --revoke=all&#xa0;: même si d&apos;autres connexions pourraient prendre fin avec elle</translation>
    </message>
    <message>
        <source>Do not ask for confirmation</source>
        <translation>Ne pas demander de confirmation</translation>
    </message>
    <message>
        <source>--revoke takes no value but “all”: --revoke=all.</source>
        <translation>--revoke n&apos;accepte aucune autre valeur que «&#xa0;all&#xa0;»&#xa0;: --revoke=all.</translation>
    </message>
    <message>
        <source>There is no terminal to confirm on: add --yes to remove %1.</source>
        <translation>Il n&apos;y a pas de terminal pour confirmer&#xa0;: ajoutez --yes pour supprimer %1.</translation>
    </message>
    <message>
        <source>Remove %1 and its authorization from this computer? (y/N) </source>
        <translation>Supprimer %1 et son autorisation de cet ordinateur&#xa0;? (y/N) </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Leave out --revoke, or give --revoke=all to revoke all the same.</source>
        <translation>Omettez --revoke, ou indiquez --revoke=all pour révoquer malgré tout.</translation>
    </message>
    <message>
        <source>Revoke it all the same? (y/N) </source>
        <translation>La révoquer malgré tout&#xa0;? (y/N) </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 supprimée.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RenameCommand</name>
    <message>
        <source>Its new name</source>
        <translation>Son nouveau nom</translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation>%1 renommée en %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RunCommand</name>
    <message>
        <source>When a token is renewed: restart (COMMAND is ended and started again), or signal=NAME, such as signal=HUP</source>
        <translation>Quand un jeton est renouvelé&#xa0;: restart (COMMAND est arrêtée et redémarrée), ou signal=NAME, par exemple signal=HUP</translation>
    </message>
    <message>
        <source>COMMAND stands after &quot;--&quot; and finds the tokens in its environment: EVERGRANT_TOKEN_&lt;NAME&gt;, and EVERGRANT_TOKEN when there is one NAME. EVERGRANT_TOKEN_FILE_&lt;NAME&gt; names a file whose token is renewed while COMMAND runs.
Without a token COMMAND is not started, and the exit code is 125; else it is COMMAND&apos;s.</source>
        <translation>COMMAND se place après &quot;--&quot; et trouve les jetons dans son environnement&#xa0;: EVERGRANT_TOKEN_&lt;NAME&gt;, et EVERGRANT_TOKEN s&apos;il n&apos;y a qu&apos;un NAME. EVERGRANT_TOKEN_FILE_&lt;NAME&gt; désigne un fichier dont le jeton est renouvelé pendant l&apos;exécution de COMMAND.
Sans jeton, COMMAND n&apos;est pas démarrée, et le code de sortie est 125&#xa0;; sinon, c&apos;est celui de COMMAND.</translation>
    </message>
    <message>
        <source>Put the command behind &quot;--&quot;: evergrant run NAME -- COMMAND.</source>
        <translation>Placez la commande après &quot;--&quot;&#xa0;: evergrant run NAME -- COMMAND.</translation>
    </message>
    <message>
        <source>The command %1 was not found.</source>
        <translation>La commande %1 n&apos;a pas été trouvée.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run.</source>
        <translation>La commande %1 ne peut pas être exécutée.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServeCommand</name>
    <message>
        <source>Exit after this many seconds without a client (default: never)</source>
        <translation>Se terminer après ce nombre de secondes sans client (par défaut&#xa0;: jamais)</translation>
    </message>
    <message>
        <source>Read the profile key from this file, not from the OS keyring</source>
        <translation>Lire la clé du profil dans ce fichier, et non dans le trousseau du système</translation>
    </message>
    <message>
        <source>The program evergrant-worker is not installed beside this one nor in PATH.</source>
        <translation>Le programme evergrant-worker n&apos;est installé ni à côté de celui-ci ni dans PATH.</translation>
    </message>
    <message>
        <source>The program %1 cannot be run.</source>
        <translation>Le programme %1 ne peut pas être exécuté.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceCommand</name>
    <message>
        <source>The unit of the system, for a machine without a keyring; as root</source>
        <translation>L&apos;unité du système, pour une machine sans trousseau&#xa0;; en tant que root</translation>
    </message>
    <message>
        <source>With --system: the user whose worker it is (default: who calls sudo)</source>
        <translation>Avec --system&#xa0;: l&apos;utilisateur auquel appartient le service d&apos;arrière-plan (par défaut&#xa0;: qui appelle sudo)</translation>
    </message>
    <message>
        <source>--run-as goes with --system.</source>
        <translation>--run-as va avec --system.</translation>
    </message>
    <message>
        <source>--run-as: &quot;%1&quot; is no name of a user that a unit can have.</source>
        <translation>--run-as&#xa0;: &quot;%1&quot; n&apos;est pas un nom d&apos;utilisateur possible pour une unité.</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation>il a été arrêté</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed: %2</source>
        <translation>&quot;%1&quot; a échoué&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceInstallCommand</name>
    <message>
        <source>Without --system: a unit of your own systemd, for where you have a keyring or have chosen another place for the key. With --system: a unit that starts with the machine, whose profile key is a credential that only this machine can decrypt; it is made where there is none. systemd starts another worker when one has ended or hangs.</source>
        <translation>Sans --system&#xa0;: une unité de votre propre systemd, si vous avez un trousseau ou avez choisi un autre emplacement pour la clé. Avec --system&#xa0;: une unité qui démarre avec la machine, dont la clé du profil est un secret que seule cette machine peut déchiffrer&#xa0;; elle est créée si elle n&apos;existe pas. systemd démarre un autre service d&apos;arrière-plan quand l&apos;un s&apos;est arrêté ou se bloque.</translation>
    </message>
    <message>
        <source>The program evergrant is not installed beside this one nor in PATH.</source>
        <translation>Le programme evergrant n&apos;est installé ni à côté de celui-ci ni dans PATH.</translation>
    </message>
    <message>
        <source>The unit is %1.</source>
        <translation>L&apos;unité est %1.</translation>
    </message>
    <message>
        <source>Nothing was started. On that machine: evergrant service install --system --run-as USER</source>
        <translation>Rien n&apos;a été démarré. Sur cette machine&#xa0;: evergrant service install --system --run-as USER</translation>
    </message>
    <message>
        <source>Nothing was started. On that machine: systemctl --user enable --now %1</source>
        <translation>Rien n&apos;a été démarré. Sur cette machine&#xa0;: systemctl --user enable --now %1</translation>
    </message>
    <message>
        <source>A new profile key is in %1, encrypted for this machine.</source>
        <translation>Une nouvelle clé du profil est dans %1, chiffrée pour cette machine.</translation>
    </message>
    <message>
        <source>Nobody was named whose worker it is: evergrant service install --system --run-as USER</source>
        <translation>L&apos;utilisateur auquel appartient le service d&apos;arrière-plan n&apos;a pas été indiqué&#xa0;: evergrant service install --system --run-as USER</translation>
    </message>
    <message>
        <source>%1 runs, and starts by itself from now on.</source>
        <translation>%1 fonctionne, et démarre désormais de lui-même.</translation>
    </message>
    <message>
        <source>%1 finds it with EVERGRANT_PROFILE=/var/lib/evergrant/%1.</source>
        <translation>%1 le trouve avec EVERGRANT_PROFILE=/var/lib/evergrant/%1.</translation>
    </message>
    <message>
        <source>It ends when you log out. Where renewing is to go on: loginctl enable-linger</source>
        <translation>Elle s&apos;arrête à la fermeture de votre session. Si le renouvellement doit continuer&#xa0;: loginctl enable-linger</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceRemoveCommand</name>
    <message>
        <source>Profiles and keys stay. A unit that a package has brought is stopped and stays, too.</source>
        <translation>Les profils et les clés sont conservés. Une unité apportée par un paquet logiciel est arrêtée, et conservée elle aussi.</translation>
    </message>
    <message>
        <source>It is enabled for %1. Name one of them: --run-as USER</source>
        <translation>Elle est activée pour %1. Indiquez l&apos;un d&apos;eux&#xa0;: --run-as USER</translation>
    </message>
    <message>
        <source>%1 is stopped. The unit stays for %2.</source>
        <translation>%1 est arrêtée. L&apos;unité est conservée pour %2.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimée.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n&apos;existe pas.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceStatusCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>Exit codes: 0 it runs; 1 it does not.</source>
        <translation>Codes de sortie&#xa0;: 0 elle fonctionne&#xa0;; 1 elle ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Whose worker? --run-as USER</source>
        <translation>Le service d&apos;arrière-plan de qui&#xa0;? --run-as USER</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Démarre de lui-même</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>no (%1)</source>
        <translation>non (%1)</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::SetCommand</name>
    <message>
        <source>Read the client secret, or the key of a static grant, from standard input, one line</source>
        <translation>Lire le secret client, ou la clé d&apos;un grant statique, sur l&apos;entrée standard, une ligne</translation>
    </message>
    <message>
        <source>Read the password of the proxy from standard input, one line; after the client secret</source>
        <translation>Lire le mot de passe du proxy sur l&apos;entrée standard, une ligne&#xa0;; après le secret client</translation>
    </message>
    <message>
        <source>A permission to ask for; replaces all present ones; may be given several times</source>
        <translation>Une autorisation à demander&#xa0;; remplace toutes les actuelles&#xa0;; utilisable plusieurs fois</translation>
    </message>
    <message>
        <source>Title that the window shows</source>
        <translation>Titre affiché dans la fenêtre</translation>
    </message>
    <message>
        <source>A setting as key=value; key= removes it; may be given several times</source>
        <translation>Un paramètre sous la forme key=value&#xa0;; key= le retire&#xa0;; utilisable plusieurs fois</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 modifiée.</translation>
    </message>
    <message>
        <source>Client ID, as the provider&apos;s portal shows it; after another one somebody has to sign in again</source>
        <translation>ID client, tel que le portail du fournisseur l&apos;affiche ; après un autre, quelqu&apos;un doit se connecter à nouveau</translation>
    </message>
    <message>
        <source>Nothing to set: give --client-id, --client-secret-stdin, --proxy-password-stdin, --scope, --title, --set, or what is to stand on the handover sheet (--purpose, --responsible ...).</source>
        <translation>Rien à définir&#xa0;: indiquez --client-id, --client-secret-stdin, --proxy-password-stdin, --scope, --title, --set, ou ce qui doit figurer sur la fiche de transmission (--purpose, --responsible ...).</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::StatusCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>As a monitoring plugin: one line, exit code 0 to 3</source>
        <translation>Comme greffon de supervision&#xa0;: une ligne, code de sortie 0 à 3</translation>
    </message>
    <message>
        <source>As Prometheus reads it, for node_exporter&apos;s textfile collector</source>
        <translation>Dans le format de Prometheus, pour le collecteur textfile de node_exporter</translation>
    </message>
    <message>
        <source>--check exits with 0 (fine), 1 (degraded, at-risk, paused or store-locked with a usable token), 2 (no
usable token, or a person is needed) or 3 (never authorized, or not known).</source>
        <translation>--check se termine avec 0 (en ordre), 1 (degraded, at-risk, paused ou store-locked avec un jeton utilisable), 2 (pas de
jeton utilisable, ou intervention nécessaire) ou 3 (jamais autorisée, ou inconnue).</translation>
    </message>
    <message>
        <source>Only one of --json, --check and --metrics can be given.</source>
        <translation>Un seul de --json, --check et --metrics peut être indiqué.</translation>
    </message>
    <message>
        <source>There are no connections yet. Make one with &quot;evergrant add&quot; or in the Evergrant window.</source>
        <translation>Il n&apos;y a pas encore de connexions. Créez-en une avec &quot;evergrant add&quot; ou dans la fenêtre d&apos;Evergrant.</translation>
    </message>
    <message>
        <source>The alert %1 cannot be sent: %2</source>
        <translation>L&apos;alerte %1 ne peut pas être envoyée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::StopCommand</name>
    <message>
        <source>No background worker is running for this profile.</source>
        <translation>Aucun service d&apos;arrière-plan ne fonctionne pour ce profil.</translation>
    </message>
    <message>
        <source>The background worker is still about to end.</source>
        <translation>Le service d&apos;arrière-plan est encore en cours d&apos;arrêt.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::TokenCommand</name>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Host that it is for; without NAME: of the connection with this api_host</source>
        <translation>Hôte auquel il est destiné&#xa0;; sans NAME&#xa0;: de la connexion ayant cet api_host</translation>
    </message>
    <message>
        <source>Minimum remaining validity in seconds (default 60)</source>
        <translation>Validité restante minimale en secondes (60 par défaut)</translation>
    </message>
    <message>
        <source>Print JSON: access token, token type, time of expiry</source>
        <translation>Afficher en JSON&#xa0;: jeton d&apos;accès, type de jeton, heure d&apos;expiration</translation>
    </message>
    <message>
        <source>Print what another program reads: %1</source>
        <translation>Afficher ce que lit un autre programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>User name beside the token, in docker, git and netrc</source>
        <translation>Nom d&apos;utilisateur accompagnant le jeton, dans docker, git et netrc</translation>
    </message>
    <message>
        <source>Read an access token that the API has refused from standard input, one line</source>
        <translation>Lire sur l&apos;entrée standard, une ligne, un jeton d&apos;accès que l&apos;API a refusé</translation>
    </message>
    <message>
        <source>NAME is required</source>
        <translation>NAME est obligatoire</translation>
    </message>
    <message>
        <source>--json and --format cannot be combined.</source>
        <translation>--json et --format ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are %2.</source>
        <translation>Il n&apos;y a pas de format &quot;%1&quot;&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host.</source>
        <translation>&quot;%1&quot; n&apos;est pas un hôte.</translation>
    </message>
    <message>
        <source>Refused access token</source>
        <translation>Jeton d&apos;accès refusé</translation>
    </message>
</context>
<context>
    <name>evergrant::core</name>
    <message>
        <source>Evergrant starts no programs on this system yet.</source>
        <translation>Evergrant ne démarre pas encore de programmes sur ce système.</translation>
    </message>
    <message>
        <source>No token is written to %1: Evergrant cannot protect files on this system yet.</source>
        <translation>Aucun jeton n&apos;est écrit dans %1&#xa0;: Evergrant ne peut pas encore protéger les fichiers sur ce système.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AnswerFailure</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Is it running?</source>
        <translation>%1 n&apos;accepte pas de connexions. Est-il en marche&#xa0;?</translation>
    </message>
    <message>
        <source>The host %1 was not found. Is the network there, and the name right?</source>
        <translation>L&apos;hôte %1 n&apos;a pas été trouvé. Le réseau est-il disponible, et le nom correct&#xa0;?</translation>
    </message>
    <message>
        <source>The proxy could not connect to %1.</source>
        <translation>Le proxy n&apos;a pas pu se connecter à %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Renew it there.</source>
        <translation>Le certificat de %1 a expiré&#xa0;; rien n&apos;a donc été envoyé. Renouvelez-le là-bas.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Is the clock of this computer right?</source>
        <translation>Le certificat de %1 n&apos;est pas encore valable&#xa0;; rien n&apos;a donc été envoyé. L&apos;horloge de cet ordinateur est-elle à l&apos;heure&#xa0;?</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by a trusted authority, so nothing was sent. Name the file with its authority in --ca-file.</source>
        <translation>Le certificat de %1 n&apos;est pas signé par une autorité reconnue&#xa0;; rien n&apos;a donc été envoyé. Indiquez le fichier contenant son autorité dans --ca-file.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host, so nothing was sent.</source>
        <translation>Le certificat de %1 est pour un autre hôte&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>%1 wants another client certificate than it got.</source>
        <translation>%1 exige un autre certificat client que celui reçu.</translation>
    </message>
    <message>
        <source>The answer of %1 was far too long.</source>
        <translation>La réponse de %1 était beaucoup trop longue.</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an answer.</source>
        <translation>La liaison avec %1 s&apos;est terminée sans réponse.</translation>
    </message>
    <message>
        <source>%1 sent us to another address (status %2), which is not followed with a token. Enter the address that it means.</source>
        <translation>%1 a renvoyé à une autre adresse (état %2), qui n&apos;est pas suivie avec un jeton. Saisissez l&apos;adresse voulue.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 a répondu par l&apos;état %2.</translation>
    </message>
    <message>
        <source>%1 answered with status %2: %3</source>
        <translation>%1 a répondu par l&apos;état %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsCredentials</name>
    <message>
        <source>What was entered is not a key of AWS. Enter access key id and secret access key as one line, AKID:SECRET, and for temporary credentials AKID:SECRET:SESSION.</source>
        <translation>Ce qui a été saisi n&apos;est pas une clé d&apos;AWS. Saisissez l&apos;ID de clé d&apos;accès et la clé d&apos;accès secrète sur une seule ligne, AKID:SECRET, et pour des identifiants temporaires AKID:SECRET:SESSION.</translation>
    </message>
    <message>
        <source>AccessKeyId or SecretAccessKey is missing</source>
        <translation>il manque AccessKeyId ou SecretAccessKey</translation>
    </message>
    <message>
        <source>a key has characters that no key of AWS has</source>
        <translation>une clé contient des caractères qu&apos;aucune clé d&apos;AWS ne contient</translation>
    </message>
    <message>
        <source>Expiration is not a time</source>
        <translation>Expiration n&apos;est pas une heure</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsEndpoint</name>
    <message>
        <source>“%1” is not a region of AWS. Give --region as in the address of the AWS console, such as eu-west-1.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une région d&apos;AWS. Indiquez --region comme dans l&apos;adresse de la console AWS, par exemple eu-west-1.</translation>
    </message>
    <message>
        <source>%1 is not https, and the token must not cross a network in the clear. Give an https address with %2; http is for this computer only.</source>
        <translation>%1 n&apos;est pas en https, et le jeton ne doit pas traverser un réseau en clair. Indiquez une adresse https avec %2&#xa0;; http n&apos;est possible que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>What %1 names is not the address of a server. It looks like https://HOST or https://HOST:PORT, without a path.</source>
        <translation>Ce qu&apos;indique %1 n&apos;est pas l&apos;adresse d&apos;un serveur. Elle doit être de la forme https://HOST ou https://HOST:PORT, sans chemin.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsFailure</name>
    <message>
        <source>AWS does not allow %1 on %2. Whoever manages the AWS account adds this right to the policy of the key or role that is used here.</source>
        <translation>AWS n&apos;autorise pas %1 sur %2. La personne qui gère le compte AWS doit ajouter ce droit à la stratégie de la clé ou du rôle utilisé ici.</translation>
    </message>
    <message>
        <source>The server %1 was not found. Either there is no network, or “%2” is not a region of AWS: check --region and --endpoint.</source>
        <translation>Le serveur %1 n&apos;a pas été trouvé. Soit il n&apos;y a pas de réseau, soit «&#xa0;%2&#xa0;» n&apos;est pas une région d&apos;AWS&#xa0;: vérifiez --region et --endpoint.</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections. Check --region and --endpoint.</source>
        <translation>Le serveur %1 n&apos;accepte pas de connexions. Vérifiez --region et --endpoint.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Le serveur %1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made: its certificate is not trusted here.</source>
        <translation>Une liaison sécurisée avec %1 n&apos;a pas pu être établie&#xa0;: son certificat n&apos;est pas reconnu ici.</translation>
    </message>
    <message>
        <source>The proxy of this computer did not connect to %1.</source>
        <translation>Le proxy de cet ordinateur ne s&apos;est pas connecté à %1.</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an answer.</source>
        <translation>La liaison avec %1 s&apos;est terminée sans réponse.</translation>
    </message>
    <message>
        <source>AWS says that the clock of this computer is wrong. Set it.</source>
        <translation>AWS indique que l&apos;horloge de cet ordinateur n&apos;est pas à l&apos;heure. Réglez-la.</translation>
    </message>
    <message>
        <source>AWS refuses requests because the clock of this computer is %1. Set it.</source>
        <translation>AWS refuse les requêtes, car l&apos;horloge de cet ordinateur est %1. Réglez-la.</translation>
    </message>
    <message>
        <source>AWS asks for fewer requests from this account. The delivery is tried again later.</source>
        <translation>AWS demande moins de requêtes de ce compte. La livraison sera retentée plus tard.</translation>
    </message>
    <message>
        <source>The server %1 answered with HTTP %2, and not as AWS does. Check --endpoint, or the proxy of this network.</source>
        <translation>Le serveur %1 a répondu par HTTP %2, et non comme le fait AWS. Vérifiez --endpoint, ou le proxy de ce réseau.</translation>
    </message>
    <message>
        <source>AWS refused %1 on %2: %3.</source>
        <translation>AWS a refusé %1 sur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>AWS refused %1 on %2: %3 (%4)</source>
        <translation>AWS a refusé %1 sur %2&#xa0;: %3 (%4)</translation>
    </message>
    <message>
        <source>AWS has trouble of its own at %1 (HTTP %2).</source>
        <translation>AWS a ses propres difficultés à %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The temporary credentials of AWS are over, and loading them again brought the same ones. Renew them where they come from.</source>
        <translation>Les identifiants temporaires d&apos;AWS ont expiré, et un nouveau chargement a donné les mêmes. Renouvelez-les là d&apos;où ils viennent.</translation>
    </message>
    <message>
        <source>AWS does not know the access key, or its secret or session token is wrong. Enter it again; if it is right, check that the region %1 is enabled for the account.</source>
        <translation>AWS ne connaît pas la clé d&apos;accès, ou son secret ou son jeton de session est incorrect. Saisissez-la à nouveau&#xa0;; si elle est correcte, vérifiez que la région %1 est activée pour le compte.</translation>
    </message>
    <message>
        <source>The server %1 is not in the region %2. Correct --region.</source>
        <translation>Le serveur %1 n&apos;est pas dans la région %2. Corrigez --region.</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>en avance de %1</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsProfiles</name>
    <message>
        <source>The file %1 with the profiles of AWS cannot be read (%2).</source>
        <translation>Le fichier %1 des profils d&apos;AWS est illisible (%2).</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsSettings</name>
    <message>
        <source>The ARN names the region %1, and --region another one. Leave --region out.</source>
        <translation>L&apos;ARN désigne la région %1, et --region une autre. Omettez --region.</translation>
    </message>
    <message>
        <source>Neither the options nor the AWS profile name a region. Give --region, such as eu-west-1.</source>
        <translation>Ni les options ni le profil AWS n&apos;indiquent de région. Indiquez --region, par exemple eu-west-1.</translation>
    </message>
    <message>
        <source>“%1” is not the ARN of a role. Give --role-arn as the AWS console shows it, arn:aws:iam::ACCOUNT:role/NAME.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;ARN d&apos;un rôle. Indiquez --role-arn comme l&apos;affiche la console AWS, arn:aws:iam::ACCOUNT:role/NAME.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a KMS key. Give --key-id as an id, an ARN, or alias/NAME.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le nom d&apos;une clé KMS. Indiquez --key-id sous forme d&apos;identifiant, d&apos;ARN, ou d&apos;alias/NAME.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CommandTarget</name>
    <message>
        <source>It said nothing.</source>
        <translation>Elle n&apos;a rien affiché.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Elle a affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>The program %1 cannot be started. Correct its name, or give its whole path.</source>
        <translation>Le programme %1 ne peut pas être démarré. Corrigez son nom, ou indiquez son chemin complet.</translation>
    </message>
    <message>
        <source>The command %1 did not end within %2 s and was stopped. %3</source>
        <translation>La commande %1 ne s&apos;est pas terminée en %2 s et a été arrêtée. %3</translation>
    </message>
    <message>
        <source>The command %1 was ended by signal %2. %3</source>
        <translation>La commande %1 a été arrêtée par le signal %2. %3</translation>
    </message>
    <message>
        <source>The command %1 ended with exit code %2. %3</source>
        <translation>La commande %1 s&apos;est terminée avec le code de sortie %2. %3</translation>
    </message>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation>Indiquez le programme à exécuter, après «&#xa0;--&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” depends on the current folder. Give the whole path of the program.</source>
        <translation>«&#xa0;%1&#xa0;» dépend du dossier actuel. Indiquez le chemin complet du programme.</translation>
    </message>
    <message>
        <source>“%1” is no time for --timeout. Use 1 to 3600 seconds.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une durée pour --timeout. Utilisez 1 à 3600 secondes.</translation>
    </message>
    <message>
        <source>%1 is there. It was not run.</source>
        <translation>%1 est présent. Il n&apos;a pas été exécuté.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CommandWords</name>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>un guillemet n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::ContainerCredentials</name>
    <message>
        <source>The file %1 with the token of the container cannot be read (%2).</source>
        <translation>Le fichier %1 contenant le jeton du conteneur est illisible (%2).</translation>
    </message>
    <message>
        <source>The environment names an address for the credentials of the container that is neither https nor one of AWS&apos;s own.</source>
        <translation>L&apos;environnement indique, pour les identifiants du conteneur, une adresse qui n&apos;est ni en https ni l&apos;une de celles d&apos;AWS.</translation>
    </message>
    <message>
        <source>The authorization token of the container has characters that no header may have.</source>
        <translation>Le jeton d&apos;autorisation du conteneur contient des caractères interdits dans un en-tête.</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>le conteneur</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CredentialPlan</name>
    <message>
        <source>The AWS profile “%1” cannot be used: %2.</source>
        <translation>Le profil AWS «&#xa0;%1&#xa0;» est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>l&apos;environnement</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>le conteneur</translation>
    </message>
    <message>
        <source>the metadata service of this instance</source>
        <translation>le service de métadonnées de cette instance</translation>
    </message>
    <message>
        <source>the web identity of this computer</source>
        <translation>l&apos;identité web de cet ordinateur</translation>
    </message>
    <message>
        <source>it names itself as its source</source>
        <translation>il se désigne lui-même comme source</translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation>le profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The AWS profile “%1” signs in through a browser, which needs a person each time. Use a profile with a role, a credential_process or an access key.</source>
        <translation>Le profil AWS «&#xa0;%1&#xa0;» s&apos;identifie par un navigateur, ce qui exige une personne à chaque fois. Utilisez un profil avec un rôle, un credential_process ou une clé d&apos;accès.</translation>
    </message>
    <message>
        <source>The AWS profile “%1” wants a code of a second factor (mfa_serial), which needs a person each time. Use a role that does not ask for one.</source>
        <translation>Le profil AWS «&#xa0;%1&#xa0;» demande le code d&apos;un second facteur (mfa_serial), ce qui exige une personne à chaque fois. Utilisez un rôle qui n&apos;en demande pas.</translation>
    </message>
    <message>
        <source>it needs either source_profile or credential_source beside role_arn</source>
        <translation>il faut source_profile ou credential_source en plus de role_arn</translation>
    </message>
    <message>
        <source>its source_profile “%1” holds no credentials</source>
        <translation>son source_profile «&#xa0;%1&#xa0;» ne contient pas d&apos;identifiants</translation>
    </message>
    <message>
        <source>the environment of the worker holds no access key</source>
        <translation>l&apos;environnement du service d&apos;arrière-plan ne contient pas de clé d&apos;accès</translation>
    </message>
    <message>
        <source>this is no container of AWS</source>
        <translation>ceci n&apos;est pas un conteneur d&apos;AWS</translation>
    </message>
    <message>
        <source>its credential_source is not known</source>
        <translation>son credential_source n&apos;est pas connu</translation>
    </message>
    <message>
        <source>its credential_source is asked only with --instance-metadata</source>
        <translation>son credential_source n&apos;est interrogé qu&apos;avec --instance-metadata</translation>
    </message>
    <message>
        <source>There is no AWS profile “%1”. Correct --profile, or add it to ~/.aws/config.</source>
        <translation>Il n&apos;y a pas de profil AWS «&#xa0;%1&#xa0;». Corrigez --profile, ou ajoutez-le à ~/.aws/config.</translation>
    </message>
    <message>
        <source>it holds no credentials</source>
        <translation>il ne contient pas d&apos;identifiants</translation>
    </message>
    <message>
        <source>No credentials for AWS were found. Enter an access key with --secret-stdin, or name a profile with --profile.</source>
        <translation>Aucun identifiant pour AWS n&apos;a été trouvé. Saisissez une clé d&apos;accès avec --secret-stdin, ou indiquez un profil avec --profile.</translation>
    </message>
    <message>
        <source>the key that was entered</source>
        <translation>la clé saisie</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>le rôle %1</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CredentialProcess</name>
    <message>
        <source>The credential_process of the AWS profile cannot be used: %1.</source>
        <translation>Le credential_process du profil AWS est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it did not print JSON</source>
        <translation>il n&apos;a pas affiché de JSON</translation>
    </message>
    <message>
        <source>it printed another Version than 1</source>
        <translation>il a affiché une autre Version que 1</translation>
    </message>
    <message>
        <source>The credential_process of the AWS profile did not end within %1 s and was stopped.</source>
        <translation>Le credential_process du profil AWS ne s&apos;est pas terminé en %1 s et a été arrêté.</translation>
    </message>
    <message>
        <source>%1 cannot be started</source>
        <translation>%1 ne peut pas être démarré</translation>
    </message>
    <message>
        <source>it printed too much</source>
        <translation>il a trop affiché</translation>
    </message>
    <message>
        <source>it was ended by a signal</source>
        <translation>il a été arrêté par un signal</translation>
    </message>
    <message>
        <source>its exit code is %1</source>
        <translation>son code de sortie est %1</translation>
    </message>
    <message>
        <source>its exit code is %1, and it says “%2”</source>
        <translation>son code de sortie est %1, et il indique «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CredentialSocket</name>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>The path %1 is too long for a socket. Use a shorter id for the target.</source>
        <translation>Le chemin %1 est trop long pour un socket. Utilisez un identifiant plus court pour la cible.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2.</source>
        <translation>Le socket %1 ne peut pas être créé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::FileTarget</name>
    <message>
        <source>The file was removed since the last delivery.</source>
        <translation>Le fichier a été supprimé depuis la dernière livraison.</translation>
    </message>
    <message>
        <source>The file held something else than the last delivery.</source>
        <translation>Le fichier contenait autre chose que la dernière livraison.</translation>
    </message>
    <message>
        <source>“%1” is no mode for --mode. Use octal digits for reading and writing, with reading for the owner, such as 0600 or 0640.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un mode pour --mode. Utilisez des chiffres octaux pour la lecture et l&apos;écriture, avec lecture pour le propriétaire, par exemple 0600 ou 0640.</translation>
    </message>
    <message>
        <source>The mode %1 would let every user write the file. Use 0640 or 0644.</source>
        <translation>Le mode %1 permettrait à tout utilisateur d&apos;écrire le fichier. Utilisez 0640 ou 0644.</translation>
    </message>
    <message>
        <source>The file system of %1 has not answered within %2 seconds. Look at its disk or server.</source>
        <translation>Le système de fichiers de %1 n&apos;a pas répondu en %2 secondes. Vérifiez son disque ou son serveur.</translation>
    </message>
    <message>
        <source>There is no group “%1” on this computer. Correct --group.</source>
        <translation>Il n&apos;y a pas de groupe «&#xa0;%1&#xa0;» sur cet ordinateur. Corrigez --group.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written to it. Does another program write it, too?</source>
        <translation>%1 ne contient pas ce qui y a été écrit. Un autre programme l&apos;écrit-il aussi&#xa0;?</translation>
    </message>
    <message>
        <source>%1 can be overwritten.</source>
        <translation>%1 peut être écrasé.</translation>
    </message>
    <message>
        <source>A file was made beside %1 and removed again.</source>
        <translation>Un fichier a été créé à côté de %1, puis supprimé.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::InstanceMetadata</name>
    <message>
        <source>the metadata service of this instance</source>
        <translation>le service de métadonnées de cette instance</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::KubeAccess</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The cluster&apos;s address %1 is not https, so no token is sent there.</source>
        <translation>L&apos;adresse du cluster %1 n&apos;est pas en https&#xa0;; aucun jeton n&apos;y est donc envoyé.</translation>
    </message>
    <message>
        <source>The authority of the cluster %1 is no certificate in PEM form.</source>
        <translation>L&apos;autorité du cluster %1 n&apos;est pas un certificat au format PEM.</translation>
    </message>
    <message>
        <source>The user “%1” of %2 has neither a token nor a client certificate. Use the token of a service account.</source>
        <translation>L&apos;utilisateur «&#xa0;%1&#xa0;» de %2 n&apos;a ni jeton ni certificat client. Utilisez le jeton d&apos;un compte de service.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::KubeConfig</name>
    <message>
        <source>%1 switches off the check of the cluster&apos;s certificate (insecure-skip-tls-verify). Name its authority instead.</source>
        <translation>%1 désactive la vérification du certificat du cluster (insecure-skip-tls-verify). Indiquez plutôt son autorité.</translation>
    </message>
    <message>
        <source>%1 uses tls-server-name, which is not supported. Use a host name that the certificate has.</source>
        <translation>%1 utilise tls-server-name, qui n&apos;est pas pris en charge. Utilisez un nom d&apos;hôte figurant dans le certificat.</translation>
    </message>
    <message>
        <source>The user “%1” of %2 signs in by “%3”, which needs a program or a person. Use the token of a service account.</source>
        <translation>L&apos;utilisateur «&#xa0;%1&#xa0;» de %2 s&apos;identifie par «&#xa0;%3&#xa0;», ce qui exige un programme ou une personne. Utilisez le jeton d&apos;un compte de service.</translation>
    </message>
    <message>
        <source>%1 is no kubeconfig file.</source>
        <translation>%1 n&apos;est pas un fichier kubeconfig.</translation>
    </message>
    <message>
        <source>%1 has no current context. Name one with --context.</source>
        <translation>%1 n&apos;a pas de contexte actuel. Indiquez-en un avec --context.</translation>
    </message>
    <message>
        <source>%1 has no context “%2”. Correct --context.</source>
        <translation>%1 n&apos;a pas de contexte «&#xa0;%2&#xa0;». Corrigez --context.</translation>
    </message>
    <message>
        <source>%1 has no cluster “%2”, which its context names.</source>
        <translation>%1 n&apos;a pas de cluster «&#xa0;%2&#xa0;», que son contexte indique.</translation>
    </message>
    <message>
        <source>%1 has no user “%2”, whom its context names.</source>
        <translation>%1 n&apos;a pas d&apos;utilisateur «&#xa0;%2&#xa0;», que son contexte indique.</translation>
    </message>
    <message>
        <source>%1 is no YAML: line %2.</source>
        <translation>%1 n&apos;est pas du YAML&#xa0;: ligne %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::KubernetesTarget</name>
    <message>
        <source>The cluster %1 does not accept the token or certificate of the kubeconfig file. Renew it there.</source>
        <translation>Le cluster %1 n&apos;accepte pas le jeton ou le certificat du fichier kubeconfig. Renouvelez-le là-bas.</translation>
    </message>
    <message>
        <source>The cluster %1 refused. Give the verb “patch” on the Secret %2 in the namespace %3. (%4)</source>
        <translation>Le cluster %1 a refusé. Accordez le verbe «&#xa0;patch&#xa0;» sur le Secret %2 dans l&apos;espace de noms %3. (%4)</translation>
    </message>
    <message>
        <source>There is no Secret %1 in the namespace %2 of %3. Make it first: kubectl create secret generic %1 --namespace %2</source>
        <translation>Il n&apos;y a pas de Secret %1 dans l&apos;espace de noms %2 de %3. Créez-le d&apos;abord&#xa0;: kubectl create secret generic %1 --namespace %2</translation>
    </message>
    <message>
        <source>The Secret was changed at the same time: %1</source>
        <translation>Le Secret a été modifié en même temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key was removed from the Secret since the last delivery.</source>
        <translation>La clé a été retirée du Secret depuis la dernière livraison.</translation>
    </message>
    <message>
        <source>The Secret held something else than the last delivery.</source>
        <translation>Le Secret contenait autre chose que la dernière livraison.</translation>
    </message>
    <message>
        <source>The cluster %1 accepted the delivery, but the Secret does not hold it.</source>
        <translation>Le cluster %1 a accepté la livraison, mais le Secret ne la contient pas.</translation>
    </message>
    <message>
        <source>The cluster %1 would accept a change of the Secret. Nothing was changed.</source>
        <translation>Le cluster %1 accepterait une modification du Secret. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” names no Secret. Give its namespace and name as --secret NAMESPACE/NAME.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas un Secret. Indiquez son espace de noms et son nom avec --secret NAMESPACE/NAME.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key of a Secret. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une clé d&apos;un Secret. Utilisez des lettres, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::LocalAnswer</name>
    <message>
        <source>The credentials of AWS cannot be had from %1: %2.</source>
        <translation>Les identifiants d&apos;AWS n&apos;ont pas pu être obtenus via %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>il n&apos;y a pas de réponse</translation>
    </message>
    <message>
        <source>the answer is HTTP %1</source>
        <translation>la réponse est HTTP %1</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::MetricsFiles</name>
    <message>
        <source>Evergrant is stopping.</source>
        <translation>Evergrant s&apos;arrête.</translation>
    </message>
    <message>
        <source>Monitoring may see old states: %1</source>
        <translation>La supervision risque de voir d&apos;anciens états&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is written again.</source>
        <translation>%1 est à nouveau écrit.</translation>
    </message>
    <message>
        <source>There is a metrics file “%1” already. Choose another --id, or remove it first.</source>
        <translation>Il existe déjà un fichier de métriques «&#xa0;%1&#xa0;». Choisissez un autre --id, ou supprimez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 is written already, as “%2”.</source>
        <translation>%1 est déjà écrit, en tant que «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no metrics file “%1”. evergrant metrics list shows all.</source>
        <translation>Il n&apos;y a pas de fichier de métriques «&#xa0;%1&#xa0;». evergrant metrics list les affiche tous.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::ParameterRules</name>
    <message>
        <source>Parameter Store does not take this name: %1. Correct --parameter.</source>
        <translation>Parameter Store n&apos;accepte pas ce nom&#xa0;: %1. Corrigez --parameter.</translation>
    </message>
    <message>
        <source>it is an ARN; give what stands behind “parameter”</source>
        <translation>c&apos;est un ARN&#xa0;; indiquez ce qui suit «&#xa0;parameter&#xa0;»</translation>
    </message>
    <message>
        <source>with “:” it would be one version, and versions are not written</source>
        <translation>avec «&#xa0;:&#xa0;», ce serait une version donnée, et les versions ne sont pas écrites</translation>
    </message>
    <message>
        <source>it may have letters, digits, “_”, “.”, “-” and “/” only</source>
        <translation>seuls des lettres, des chiffres, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;», «&#xa0;-&#xa0;» et «&#xa0;/&#xa0;» sont permis</translation>
    </message>
    <message>
        <source>names that begin with “aws” or “ssm” are AWS&apos;s own</source>
        <translation>les noms commençant par «&#xa0;aws&#xa0;» ou «&#xa0;ssm&#xa0;» sont réservés à AWS</translation>
    </message>
    <message>
        <source>a name with “/” begins with “/”</source>
        <translation>un nom contenant «&#xa0;/&#xa0;» commence par «&#xa0;/&#xa0;»</translation>
    </message>
    <message>
        <source>between two “/”, and behind the last one, stands a name</source>
        <translation>entre deux «&#xa0;/&#xa0;», et après le dernier, il faut un nom</translation>
    </message>
    <message>
        <source>it has more than %1 levels</source>
        <translation>il a plus de %1 niveaux</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>“%1” is not a tier of Parameter Store. Give --tier as one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un niveau de Parameter Store. Indiquez pour --tier l&apos;une des valeurs %2.</translation>
    </message>
    <message>
        <source>There is nothing to write, and Parameter Store takes no empty value. Correct --format.</source>
        <translation>Il n&apos;y a rien à écrire, et Parameter Store n&apos;accepte pas de valeur vide. Corrigez --format.</translation>
    </message>
    <message>
        <source>Parameter Store takes “{{…}}” for a reference to another parameter. Correct --format.</source>
        <translation>Parameter Store prend «&#xa0;{{…}}&#xa0;» pour une référence à un autre paramètre. Corrigez --format.</translation>
    </message>
    <message>
        <source>The value has %1 bytes, and Parameter Store takes %2. Deliver the bare token with --format token, or use Secrets Manager.</source>
        <translation>La valeur a %1 octets, et Parameter Store en accepte %2. Livrez le jeton seul avec --format token, ou utilisez Secrets Manager.</translation>
    </message>
    <message>
        <source>The value has %1 characters, and a standard parameter takes %2. Use --tier Advanced, which AWS charges for, or deliver the bare token with --format token.</source>
        <translation>La valeur a %1 caractères, et un paramètre standard en accepte %2. Utilisez --tier Advanced, qu&apos;AWS facture, ou livrez le jeton seul avec --format token.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::PipeTarget</name>
    <message>
        <source>a reader of the pipe</source>
        <translation>un lecteur du tube</translation>
    </message>
    <message>
        <source>What the template makes of the token is larger than 64 kB, which is what a pipe takes. Use a target of the kind file.</source>
        <translation>Ce que le modèle fait du jeton dépasse 64 ko, la limite d&apos;un tube. Utilisez une cible de type file.</translation>
    </message>
    <message>
        <source>The pipe was removed or replaced since the last delivery.</source>
        <translation>Le tube a été supprimé ou remplacé depuis la dernière livraison.</translation>
    </message>
    <message>
        <source>A pipe can be at %1.</source>
        <translation>Un tube peut se trouver à %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SecretsManager</name>
    <message>
        <source>Secrets Manager takes one new version in ten minutes, so the next one is written in %1 min. Tokens that are renewed more often belong into Parameter Store (ssm).</source>
        <translation>Secrets Manager accepte une nouvelle version toutes les dix minutes&#xa0;; la suivante sera donc écrite dans %1 min. Les jetons renouvelés plus souvent ont leur place dans Parameter Store (ssm).</translation>
    </message>
    <message>
        <source>Somebody else has written the secret %1 right after this delivery. Only one program may write it.</source>
        <translation>Quelqu&apos;un d&apos;autre a écrit le secret %1 juste après cette livraison. Un seul programme doit l&apos;écrire.</translation>
    </message>
    <message>
        <source>There is no secret %1, and AWS does not allow to make one. Whoever manages the AWS account makes it, or adds the right secretsmanager:CreateSecret.</source>
        <translation>Il n&apos;y a pas de secret %1, et AWS ne permet pas d&apos;en créer un. La personne qui gère le compte AWS doit le créer, ou ajouter le droit secretsmanager:CreateSecret.</translation>
    </message>
    <message>
        <source>The value has %1 bytes, and Secrets Manager takes 1 to %2. Correct --format.</source>
        <translation>La valeur a %1 octets, et Secrets Manager accepte 1 à %2. Corrigez --format.</translation>
    </message>
    <message>
        <source>Somebody else has written the secret %1 since the last delivery.</source>
        <translation>Quelqu&apos;un d&apos;autre a écrit le secret %1 depuis la dernière livraison.</translation>
    </message>
    <message>
        <source>The secret %1 was read, and AWS allows to write it.</source>
        <translation>Le secret %1 a été lu, et AWS permet de l&apos;écrire.</translation>
    </message>
    <message>
        <source>AWS accepts the credentials. The secret %1 holds nothing yet; the first delivery makes it, if AWS allows it.</source>
        <translation>AWS accepte les identifiants. Le secret %1 ne contient encore rien&#xa0;; la première livraison le crée, si AWS le permet.</translation>
    </message>
    <message>
        <source>AWS accepts the credentials. Whether they may write %1 shows with the first delivery.</source>
        <translation>AWS accepte les identifiants. La première livraison montrera s&apos;ils permettent d&apos;écrire %1.</translation>
    </message>
    <message>
        <source>“%1” is neither the name of a secret nor its ARN. Give --secret as the AWS console shows it.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni le nom d&apos;un secret ni son ARN. Indiquez --secret comme l&apos;affiche la console AWS.</translation>
    </message>
    <message>
        <source>Secrets Manager has no tiers. Leave --tier out.</source>
        <translation>Secrets Manager n&apos;a pas de niveaux. Omettez --tier.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SecretsManagerFailure</name>
    <message>
        <source>The secret %1 is scheduled for deletion. Restore it in the AWS console, or give another one with --secret.</source>
        <translation>La suppression du secret %1 est programmée. Restaurez-le dans la console AWS, ou indiquez-en un autre avec --secret.</translation>
    </message>
    <message>
        <source>There is no secret %1 in the region %2. Make it in the AWS console, or correct --secret or --region.</source>
        <translation>Il n&apos;y a pas de secret %1 dans la région %2. Créez-le dans la console AWS, ou corrigez --secret ou --region.</translation>
    </message>
    <message>
        <source>The secret %1 has too many versions that are younger than a day. Tokens that are renewed more often than every ten minutes belong into Parameter Store (ssm).</source>
        <translation>Le secret %1 a trop de versions de moins d&apos;un jour. Les jetons renouvelés plus souvent que toutes les dix minutes ont leur place dans Parameter Store (ssm).</translation>
    </message>
    <message>
        <source>AWS cannot use the KMS key of the secret %1. Enable the key, and allow the role or key that is used here kms:GenerateDataKey and kms:Decrypt.</source>
        <translation>AWS ne peut pas utiliser la clé KMS du secret %1. Activez la clé, et accordez kms:GenerateDataKey et kms:Decrypt au rôle ou à la clé utilisés ici.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::Ssm</name>
    <message>
        <source>The parameter %1 was deleted and made again since the last delivery.</source>
        <translation>Le paramètre %1 a été supprimé et recréé depuis la dernière livraison.</translation>
    </message>
    <message>
        <source>Somebody else has written the parameter %1 since the last delivery (version %2 was ours, this one is %3).</source>
        <translation>Quelqu&apos;un d&apos;autre a écrit le paramètre %1 depuis la dernière livraison (la version %2 était la nôtre, celle-ci est la %3).</translation>
    </message>
    <message>
        <source>Somebody else has written the parameter %1 right after this delivery. Only one program may write it.</source>
        <translation>Quelqu&apos;un d&apos;autre a écrit le paramètre %1 juste après cette livraison. Un seul programme doit l&apos;écrire.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1; it was corrected for AWS.</source>
        <translation>L&apos;horloge de cet ordinateur est %1&#xa0;; cela a été corrigé pour AWS.</translation>
    </message>
    <message>
        <source>The parameter %1 was read, and AWS allows to write it.</source>
        <translation>Le paramètre %1 a été lu, et AWS permet de l&apos;écrire.</translation>
    </message>
    <message>
        <source>AWS accepts the credentials. There is no parameter %1 yet; the first delivery makes it.</source>
        <translation>AWS accepte les identifiants. Il n&apos;y a pas encore de paramètre %1&#xa0;; la première livraison le crée.</translation>
    </message>
    <message>
        <source>AWS accepts the credentials. Whether they may write %1 shows with the first delivery.</source>
        <translation>AWS accepte les identifiants. La première livraison montrera s&apos;ils permettent d&apos;écrire %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SsmFailure</name>
    <message>
        <source>The parameter %1 has 100 versions, and the oldest one carries a label, so AWS cannot drop it. Move the label to a newer version.</source>
        <translation>Le paramètre %1 a 100 versions, et la plus ancienne porte une étiquette&#xa0;; AWS ne peut donc pas l&apos;abandonner. Déplacez l&apos;étiquette vers une version plus récente.</translation>
    </message>
    <message>
        <source>The parameter %1 is of the tier Advanced, and AWS does not make it a standard one again. Leave --tier out.</source>
        <translation>Le paramètre %1 est du niveau Advanced, et AWS n&apos;en refait pas un paramètre standard. Omettez --tier.</translation>
    </message>
    <message>
        <source>AWS cannot use the KMS key of the parameter %1: it is disabled, deleted or not there. Correct --key-id, or enable the key.</source>
        <translation>AWS ne peut pas utiliser la clé KMS du paramètre %1&#xa0;: elle est désactivée, supprimée ou absente. Corrigez --key-id, ou activez la clé.</translation>
    </message>
    <message>
        <source>The parameter %1 is there with another type than SecureString, which AWS does not change. Delete it, or give another name with --parameter.</source>
        <translation>Le paramètre %1 existe avec un autre type que SecureString, ce qu&apos;AWS ne modifie pas. Supprimez-le, ou indiquez un autre nom avec --parameter.</translation>
    </message>
    <message>
        <source>The parameter %1 has an allowed pattern that the value does not match. Remove the pattern, or correct --format.</source>
        <translation>Le paramètre %1 a un modèle autorisé auquel la valeur ne correspond pas. Retirez le modèle, ou corrigez --format.</translation>
    </message>
    <message>
        <source>The AWS account has as many parameters as it may have. Delete some, or ask AWS for more.</source>
        <translation>Le compte AWS a atteint son nombre maximal de paramètres. Supprimez-en, ou demandez-en davantage à AWS.</translation>
    </message>
    <message>
        <source>The parameter %1 was deleted right after this delivery.</source>
        <translation>Le paramètre %1 a été supprimé juste après cette livraison.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::Sts</name>
    <message>
        <source>The answer of %1 to %2 cannot be used: %3.</source>
        <translation>La réponse de %1 à %2 est inutilisable&#xa0;: %3.</translation>
    </message>
    <message>
        <source>it is no XML</source>
        <translation>ce n&apos;est pas du XML</translation>
    </message>
    <message>
        <source>The file %1 with the web identity token cannot be read (%2).</source>
        <translation>Le fichier %1 contenant le jeton d&apos;identité web est illisible (%2).</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SystemdTarget</name>
    <message>
        <source>This user has no folder for sockets (/run/user/UID), so systemd cannot ask. Sign in with a session, or use a target of the kind file.</source>
        <translation>Cet utilisateur n&apos;a pas de dossier pour les sockets (/run/user/UID)&#xa0;; systemd ne peut donc pas interroger. Ouvrez une session complète, ou utilisez une cible de type file.</translation>
    </message>
    <message>
        <source>What the template makes of the token is larger than 64 kB, which is what a socket takes. Use a target of the kind file.</source>
        <translation>Ce que le modèle fait du jeton dépasse 64 ko, la limite d&apos;un socket. Utilisez une cible de type file.</translation>
    </message>
    <message>
        <source>Put this line into the section [Service] of the unit: LoadCredential=%1:%2 – its program finds the token in the file $CREDENTIALS_DIRECTORY/%1, as it was when the unit started.</source>
        <translation>Ajoutez cette ligne à la section [Service] de l&apos;unité&#xa0;: LoadCredential=%1:%2 – son programme trouve le jeton dans le fichier $CREDENTIALS_DIRECTORY/%1, tel qu&apos;il était au démarrage de l&apos;unité.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TargetAccess</name>
    <message>
        <source>The file %1 of --ca-file cannot be read: %2.</source>
        <translation>Le fichier %1 de --ca-file est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 of --ca-file holds no certificate in PEM form.</source>
        <translation>Le fichier %1 de --ca-file ne contient pas de certificat au format PEM.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TargetAddress</name>
    <message>
        <source>--%1 needs https: %2 is another machine, and the token would go there unencrypted.</source>
        <translation>--%1 exige https&#xa0;: %2 est une autre machine, et le jeton y serait envoyé sans chiffrement.</translation>
    </message>
    <message>
        <source>The value of --%1 is no address. It looks like https://HOST/PATH, without a user name.</source>
        <translation>La valeur de --%1 n&apos;est pas une adresse. Elle doit être de la forme https://HOST/PATH, sans nom d&apos;utilisateur.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TargetPath</name>
    <message>
        <source>“%1” is no path for --%2. Give the whole path, beginning with “/”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chemin pour --%2. Indiquez le chemin complet, commençant par «&#xa0;/&#xa0;».</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TokenFifo</name>
    <message>
        <source>Pipes are not supported on this system. Use a file.</source>
        <translation>Les tubes ne sont pas pris en charge sur ce système. Utilisez un fichier.</translation>
    </message>
    <message>
        <source>%1 is there and is no named pipe. Choose another path.</source>
        <translation>%1 existe et n&apos;est pas un tube nommé. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>The pipe %1 belongs to another user. Remove it; a new one is made.</source>
        <translation>Le tube %1 appartient à un autre utilisateur. Supprimez-le&#xa0;; un nouveau sera créé.</translation>
    </message>
    <message>
        <source>Every user can open the pipe %1. Take that right away (chmod o=).</source>
        <translation>Tout utilisateur peut ouvrir le tube %1. Retirez ce droit (chmod o=).</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it, or choose another one.</source>
        <translation>Le dossier %1 n&apos;existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Every user can replace files in the folder of %1. Take that right away (chmod o-w), or choose another folder.</source>
        <translation>Tout utilisateur peut remplacer des fichiers dans le dossier de %1. Retirez ce droit (chmod o-w), ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The pipe %1 is mounted by itself (a bind mount), so it cannot be replaced. Mount its folder instead.</source>
        <translation>Le tube %1 est monté séparément (bind mount)&#xa0;; il ne peut donc pas être remplacé. Montez plutôt son dossier.</translation>
    </message>
    <message>
        <source>The pipe %1 cannot be made: the user of Evergrant has no right to write in its folder.</source>
        <translation>Le tube %1 ne peut pas être créé&#xa0;: l&apos;utilisateur d&apos;Evergrant n&apos;a pas le droit d&apos;écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The pipe %1 cannot be made: %2.</source>
        <translation>Le tube %1 ne peut pas être créé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TokenFile</name>
    <message>
        <source>The folder %1 does not exist. Make it, or choose another one.</source>
        <translation>Le dossier %1 n&apos;existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Every user can replace files in the folder of %1. Take that right away (chmod o-w), or choose another folder.</source>
        <translation>Tout utilisateur peut remplacer des fichiers dans le dossier de %1. Retirez ce droit (chmod o-w), ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. Name the file that it leads to, or remove the link.</source>
        <translation>%1 est un lien symbolique. Indiquez le fichier auquel il mène, ou supprimez le lien.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose another path.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>What the template makes of the token is larger than 1 MB.</source>
        <translation>Ce que le modèle fait du jeton dépasse 1 Mo.</translation>
    </message>
    <message>
        <source>%1 cannot be given to its group: the user of Evergrant is no member of it. Add the user to the group, and start the worker again.</source>
        <translation>%1 ne peut pas être attribué à son groupe&#xa0;: l&apos;utilisateur d&apos;Evergrant n&apos;en est pas membre. Ajoutez l&apos;utilisateur au groupe, et redémarrez le service d&apos;arrière-plan.</translation>
    </message>
    <message>
        <source>%1 is mounted by itself (a bind mount), so it cannot be replaced. Mount its folder instead, or use --in-place.</source>
        <translation>%1 est monté séparément (bind mount)&#xa0;; il ne peut donc pas être remplacé. Montez plutôt son dossier, ou utilisez --in-place.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the user of Evergrant has no right to write there.</source>
        <translation>Impossible d&apos;écrire dans %1&#xa0;: l&apos;utilisateur d&apos;Evergrant n&apos;a pas le droit d&apos;y écrire.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. If systemd runs the worker, its unit needs ReadWritePaths= with that folder.</source>
        <translation>Impossible d&apos;écrire dans %1&#xa0;: le disque est en lecture seule. Si systemd exécute le service d&apos;arrière-plan, son unité a besoin de ReadWritePaths= avec ce dossier.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. Make room on it.</source>
        <translation>Le disque est plein&#xa0;: impossible d&apos;écrire dans %1. Libérez-y de la place.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d&apos;écrire dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultOptions</name>
    <message>
        <source>The method cert needs --%1 with the name of a file.</source>
        <translation>La méthode cert exige --%1 avec le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>The file %1 of --%2 cannot be read: %3.</source>
        <translation>Le fichier %1 de --%2 est illisible&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--address needs the address of Vault.</source>
        <translation>--address exige l&apos;adresse de Vault.</translation>
    </message>
    <message>
        <source>“%1” is no method for --auth. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une méthode pour --auth. Utilisez l&apos;une des suivantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Vault needs a token. Enter it with --secret-stdin; a periodic one can be renewed without end.</source>
        <translation>Vault a besoin d&apos;un jeton. Saisissez-le avec --secret-stdin&#xa0;; un jeton périodique peut être renouvelé sans fin.</translation>
    </message>
    <message>
        <source>The method approle needs the secret id. Enter it with --secret-stdin.</source>
        <translation>La méthode approle a besoin du secret id. Saisissez-le avec --secret-stdin.</translation>
    </message>
    <message>
        <source>The method %1 needs --role.</source>
        <translation>La méthode %1 a besoin de --role.</translation>
    </message>
    <message>
        <source>“%1” is no path for --path. Give the mount and the path of the secret as MOUNT/PATH, such as secret/shop, without “data/”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chemin pour --path. Indiquez le point de montage et le chemin du secret sous la forme MOUNT/PATH, par exemple secret/shop, sans «&#xa0;data/&#xa0;».</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultSecret</name>
    <message>
        <source>create, update and read on “%1”</source>
        <translation>create, update et read sur «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultServer</name>
    <message>
        <source>Vault at %1 refused: the token has expired, or its policy lacks %2. (%3)</source>
        <translation>Vault sur %1 a refusé&#xa0;: le jeton a expiré, ou il manque ceci à sa politique&#xa0;: %2. (%3)</translation>
    </message>
    <message>
        <source>Vault at %1 sent us to %2. If that is another node of it, add its address to --address, with a comma between.</source>
        <translation>Vault sur %1 a renvoyé à %2. S&apos;il s&apos;agit d&apos;un autre de ses nœuds, ajoutez son adresse à --address, séparée par une virgule.</translation>
    </message>
    <message>
        <source>Vault at %1 is sealed. Somebody has to unseal it.</source>
        <translation>Vault sur %1 est scellé. Quelqu&apos;un doit le desceller.</translation>
    </message>
    <message>
        <source>This node of Vault at %1 cannot write now (status %2).</source>
        <translation>Ce nœud de Vault sur %1 ne peut pas écrire pour l&apos;instant (état %2).</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultSession</name>
    <message>
        <source>The service account&apos;s token %1 cannot be read: %2.</source>
        <translation>Le jeton du compte de service %1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>une identification (login)</translation>
    </message>
    <message>
        <source>Vault at %1 refused the login by %2: %3. Check role, secret and how often they may be used.</source>
        <translation>Vault sur %1 a refusé l&apos;identification par %2&#xa0;: %3. Vérifiez le rôle, le secret et le nombre d&apos;utilisations permises.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultTarget</name>
    <message>
        <source>The field was removed since the last delivery.</source>
        <translation>Le champ a été supprimé depuis la dernière livraison.</translation>
    </message>
    <message>
        <source>The field held something else than the last delivery.</source>
        <translation>Le champ contenait autre chose que la dernière livraison.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written to it. Does another program write the same field?</source>
        <translation>%1 ne contient pas ce qui y a été écrit. Un autre programme écrit-il le même champ&#xa0;?</translation>
    </message>
    <message>
        <source>Vault accepted a delivery to %1, but no new version came of it.</source>
        <translation>Vault a accepté une livraison à %1, mais aucune nouvelle version n&apos;en est issue.</translation>
    </message>
    <message>
        <source>the policy “default”</source>
        <translation>la politique «&#xa0;default&#xa0;»</translation>
    </message>
    <message>
        <source>The token may not write “%1” in Vault. Its policy needs create, update and read there.</source>
        <translation>Le jeton ne permet pas d&apos;écrire «&#xa0;%1&#xa0;» dans Vault. Sa politique doit y autoriser create, update et read.</translation>
    </message>
    <message>
        <source>The token has these rights on “%1”: %2. Nothing was written.</source>
        <translation>Le jeton a ces droits sur «&#xa0;%1&#xa0;»&#xa0;: %2. Rien n&apos;a été écrit.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::WebhookTarget</name>
    <message>
        <source>%1 wants no more deliveries (status 410). Remove this target, or enter the new address.</source>
        <translation>%1 ne veut plus de livraisons (état 410). Supprimez cette cible, ou saisissez la nouvelle adresse.</translation>
    </message>
    <message>
        <source>%1 answers (status %2 to OPTIONS). No token was sent.</source>
        <translation>%1 répond (état %2 à OPTIONS). Aucun jeton n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>A webhook needs the key with which deliveries are signed. Enter it with --secret-stdin; it is “whsec_” and 24 to 64 bytes in base64.</source>
        <translation>Un webhook a besoin de la clé qui sert à signer les livraisons. Saisissez-la avec --secret-stdin&#xa0;; elle se compose de «&#xa0;whsec_&#xa0;» et de 24 à 64 octets en base64.</translation>
    </message>
</context>
<context>
    <name>evergrant::link</name>
    <message>
        <source>Cannot listen on %1: Evergrant cannot tell yet who asks it on this system.</source>
        <translation>Impossible d&apos;écouter sur %1&#xa0;: Evergrant ne peut pas encore savoir qui l&apos;interroge sur ce système.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>Impossible d&apos;écouter sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This line is not JSON: %1.</source>
        <translation>Cette ligne n&apos;est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A request must be a JSON object.</source>
        <translation>Une requête doit être un objet JSON.</translation>
    </message>
    <message>
        <source>The field &quot;v&quot; must be %1. The program and its worker may be of different versions: run `evergrant stop`, then try again.</source>
        <translation>Le champ &quot;v&quot; doit être %1. Le programme et son service d&apos;arrière-plan sont peut-être de versions différentes&#xa0;: exécutez `evergrant stop`, puis réessayez.</translation>
    </message>
    <message>
        <source>The field &quot;id&quot; must be a whole number from 1.</source>
        <translation>Le champ &quot;id&quot; doit être un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>The field &quot;method&quot; must be a text.</source>
        <translation>Le champ &quot;method&quot; doit être un texte.</translation>
    </message>
    <message>
        <source>The field &quot;params&quot; must be an object.</source>
        <translation>Le champ &quot;params&quot; doit être un objet.</translation>
    </message>
    <message>
        <source>The background worker gave an answer that this program does not understand.</source>
        <translation>Le service d&apos;arrière-plan a donné une réponse que ce programme ne comprend pas.</translation>
    </message>
    <message>
        <source>The background worker dropped this request.</source>
        <translation>Le service d&apos;arrière-plan a abandonné cette requête.</translation>
    </message>
    <message>
        <source>The profile&apos;s path is too long for a socket. Choose a shorter one.</source>
        <translation>Le chemin du profil est trop long pour un socket. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>This worker belongs to another user.</source>
        <translation>Ce service d&apos;arrière-plan appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>The background worker has too many clients already.</source>
        <translation>Le service d&apos;arrière-plan a déjà trop de clients.</translation>
    </message>
    <message>
        <source>A request line is limited to %1 bytes.</source>
        <translation>Une ligne de requête est limitée à %1 octets.</translation>
    </message>
    <message>
        <source>The background worker ended before it was ready. Run &quot;evergrant serve&quot; to see why.</source>
        <translation>Le service d&apos;arrière-plan s&apos;est arrêté avant d&apos;être prêt. Exécutez &quot;evergrant serve&quot; pour voir pourquoi.</translation>
    </message>
    <message>
        <source>The background worker cannot be started from here on this system. Run: evergrant serve</source>
        <translation>Le service d&apos;arrière-plan ne peut pas être démarré d&apos;ici sur ce système. Exécutez&#xa0;: evergrant serve</translation>
    </message>
    <message>
        <source>The background worker cannot be started: %1.</source>
        <translation>Le service d&apos;arrière-plan ne peut pas être démarré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The background worker was not ready after %1 seconds.</source>
        <translation>Le service d&apos;arrière-plan n&apos;était pas prêt après %1 secondes.</translation>
    </message>
    <message>
        <source>The program evergrant-worker is not installed beside this one nor in PATH.</source>
        <translation>Le programme evergrant-worker n&apos;est installé ni à côté de celui-ci ni dans PATH.</translation>
    </message>
    <message>
        <source>The program %1 cannot be run.</source>
        <translation>Le programme %1 ne peut pas être exécuté.</translation>
    </message>
</context>
<context>
    <name>evergrant::link::LinkClient</name>
    <message>
        <source>The background worker ended. Try again.</source>
        <translation>Le service d&apos;arrière-plan s&apos;est arrêté. Réessayez.</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>Cette requête est trop longue.</translation>
    </message>
    <message>
        <source>The background worker is not running.</source>
        <translation>Le service d&apos;arrière-plan ne fonctionne pas.</translation>
    </message>
    <message>
        <source>A background worker holds this profile but does not listen. Try again, or end it.</source>
        <translation>Un service d&apos;arrière-plan occupe ce profil mais n&apos;écoute pas. Réessayez, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>The background worker of this profile belongs to another user.</source>
        <translation>Le service d&apos;arrière-plan de ce profil appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>The background worker gave an answer that this program does not understand.</source>
        <translation>Le service d&apos;arrière-plan a donné une réponse que ce programme ne comprend pas.</translation>
    </message>
    <message>
        <source>The background worker does not answer.</source>
        <translation>Le service d&apos;arrière-plan ne répond pas.</translation>
    </message>
</context>
<context>
    <name>evergrant::link::ReadOnlyLink</name>
    <message>
        <source>This window shows everything and changes nothing: it was started with --support.</source>
        <translation>Cette fenêtre affiche tout et ne modifie rien&#xa0;: elle a été démarrée avec --support.</translation>
    </message>
</context>
</TS>
