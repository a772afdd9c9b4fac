<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AlertTexts</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
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
        <translation>Programa</translation>
    </message>
    <message>
        <source>Notification on this computer</source>
        <translation>Notificación en este equipo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a way, and a person</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>a person is needed</source>
        <translation>se necesita a una persona</translation>
    </message>
    <message>
        <source>renewing fails</source>
        <translation>falla la renovación</translation>
    </message>
    <message>
        <source>an authorization or a secret ends soon</source>
        <translation>una autorización o un secreto caduca pronto</translation>
    </message>
    <message>
        <source>a sync job fails</source>
        <translation>falla una tarea de sincronización</translation>
    </message>
    <message>
        <source>a token does not arrive</source>
        <translation>no llega un token</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>All connections: %1.</source>
        <comment>what is told of them</comment>
        <translation>Todas las conexiones: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>connections, and what is told of them</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Told at once.</source>
        <translation>Se avisa de inmediato.</translation>
    </message>
    <message>
        <source>Told after %1.</source>
        <translation>Se avisa tras %1.</translation>
    </message>
    <message>
        <source>No reminders.</source>
        <translation>Sin recordatorios.</translation>
    </message>
    <message>
        <source>Again after %1.</source>
        <translation>De nuevo tras %1.</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2.</source>
        <translation>Silencio de %1 a %2.</translation>
    </message>
    <message>
        <source>Told last: %1.</source>
        <translation>Último aviso: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Send a test.</source>
        <translation>Aún no se ha enviado nada. Envíe una prueba.</translation>
    </message>
    <message>
        <source>One message waits.</source>
        <translation>Un mensaje está en espera.</translation>
    </message>
    <message>
        <source>%1 messages wait.</source>
        <translation>%1 mensajes están en espera.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Nobody is told when a person is needed.</source>
        <translation>No se avisa a nadie cuando se necesita a una persona.</translation>
    </message>
    <message>
        <source>Nobody can be told at the moment.</source>
        <translation>En este momento no se puede avisar a nadie.</translation>
    </message>
    <message>
        <source>One alert cannot be sent.</source>
        <translation>Un aviso no se puede enviar.</translation>
    </message>
    <message>
        <source>%1 alerts cannot be sent.</source>
        <translation>%1 avisos no se pueden enviar.</translation>
    </message>
    <message>
        <source>Nobody is told: all alerts are paused.</source>
        <translation>No se avisa a nadie: todos los avisos están en pausa.</translation>
    </message>
    <message>
        <source>Somebody is told when a person is needed.</source>
        <translation>Se avisa a alguien cuando se necesita a una persona.</translation>
    </message>
    <message>
        <source>Told last: %1, %2.</source>
        <comment>whom, and when</comment>
        <translation>Último aviso: %1, %2.</translation>
    </message>
    <message>
        <source>Nobody has been told of anything yet.</source>
        <translation>Aún no se ha avisado a nadie de nada.</translation>
    </message>
    <message>
        <source>Add an alert of another kind: when one cannot be sent, the other tells of it.</source>
        <translation>Añada un aviso de otro tipo: cuando uno no se pueda enviar, el otro lo comunicará.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>A quién se avisa</translation>
    </message>
    <message>
        <source>Name of the alert</source>
        <translation>Nombre del aviso</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>De qué se avisa</translation>
    </message>
    <message>
        <source>Once it has lasted</source>
        <translation>Cuando haya durado</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Told again after</source>
        <translation>Avisar de nuevo tras</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Número del remitente</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Sign in with the token of</source>
        <translation>Iniciar sesión con el token de</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Servicio de mensajería</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Límite de tiempo en segundos</translation>
    </message>
    <message>
        <source>ann@example.org</source>
        <translation>ana@example.org</translation>
    </message>
    <message>
        <source>+4930123456</source>
        <translation>+4930123456</translation>
    </message>
    <message>
        <source>Name of the channel, for people</source>
        <translation>Nombre del canal, para las personas</translation>
    </message>
    <message>
        <source>Topic; on a public server one that nobody can guess</source>
        <translation>Tema; en un servidor público, uno que nadie pueda adivinar</translation>
    </message>
    <message>
        <source>https://example.org/hook</source>
        <translation>https://example.org/hook</translation>
    </message>
    <message>
        <source>A name for people: pager</source>
        <translation>Un nombre para las personas: buscapersonas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Token of the account</source>
        <translation>Token de la cuenta</translation>
    </message>
    <message>
        <source>Address of the incoming webhook</source>
        <translation>Dirección del webhook entrante</translation>
    </message>
    <message>
        <source>Address of the workflow</source>
        <translation>Dirección del flujo de trabajo</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Signing key (whsec_…)</source>
        <translation>Clave de firma (whsec_…)</translation>
    </message>
    <message>
        <source>%1: nothing is sent there any more, and what is stored for it is deleted.</source>
        <translation>%1: ya no se envía nada allí, y lo que hay guardado para ello se elimina.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an address, and connections</comment>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>Paused: it is not called until it is resumed.</source>
        <translation>En pausa: no se llama hasta que se reanude.</translation>
    </message>
    <message>
        <source>The last call did not arrive. %1</source>
        <translation>La última llamada no llegó. %1</translation>
    </message>
    <message>
        <source>The last call did not arrive. %1 The one before arrived: %2.</source>
        <translation>La última llamada no llegó. %1 La anterior sí llegó: %2.</translation>
    </message>
    <message>
        <source>It has not been called yet.</source>
        <translation>Aún no se ha llamado.</translation>
    </message>
    <message>
        <source>The last call arrived: %1.</source>
        <translation>La última llamada llegó: %1.</translation>
    </message>
    <message>
        <source>%1 is not called any more. Remove it at its server, too, or you will be told there that it is missing.</source>
        <translation>Ya no se llama a %1. Elimínela también en su servidor, o allí le avisarán de que falta.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>This background worker tells nobody anything.</source>
        <translation>Este servicio en segundo plano no avisa de nada a nadie.</translation>
    </message>
    <message>
        <source>attempt: there is no such sign-in any more. Start it again.</source>
        <translation>attempt: ese inicio de sesión ya no existe. Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The data of --data cannot be read: %1</source>
        <translation>Los datos de --data no se pueden leer: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was answered with %2.</source>
        <translation>A %1 se respondió con %2.</translation>
    </message>
    <message>
        <source>No private key is stored for %1 any more.</source>
        <translation>Ya no hay ninguna clave privada guardada para %1.</translation>
    </message>
    <message>
        <source>This background worker delivers nothing.</source>
        <translation>Este servicio en segundo plano no entrega nada.</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Export once more.</source>
        <translation>«%1» se eliminó entretanto. Exporte otra vez.</translation>
    </message>
    <message>
        <source>This background worker has nothing of this kind.</source>
        <translation>Este servicio en segundo plano no tiene nada de este tipo.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a consumer. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>«%1» no puede ser el nombre de un consumidor. Use de 1 a 64 de los caracteres a-z, 0-9, «.», «_» y «-», y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>Name the connections that the consumer may use.</source>
        <translation>Indique las conexiones que puede usar el consumidor.</translation>
    </message>
    <message>
        <source>“%1” works without anybody signing in.</source>
        <translation>«%1» funciona sin que nadie inicie sesión.</translation>
    </message>
    <message>
        <source>%1 is not a connection to Google.</source>
        <translation>%1 no es una conexión a Google.</translation>
    </message>
    <message>
        <source>This background worker runs no jobs.</source>
        <translation>Este servicio en segundo plano no ejecuta tareas.</translation>
    </message>
    <message>
        <source>The answer of the background worker cannot be read (%1). The program and its worker may be of different versions: run `evergrant stop`, then try again.</source>
        <translation>La respuesta del servicio en segundo plano no se puede leer (%1). Es posible que el programa y su servicio sean de versiones distintas: ejecute `evergrant stop` e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not known to this version of Evergrant.</source>
        <translation>Esta versión de Evergrant no conoce «%1».</translation>
    </message>
    <message>
        <source>This background worker writes no metrics.</source>
        <translation>Este servicio en segundo plano no escribe métricas.</translation>
    </message>
    <message>
        <source>Still fresh, renewed %1 s ago.</source>
        <translation>Todavía reciente: se renovó hace %1 s.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Renovado.</translation>
    </message>
    <message>
        <source>Checked: it works, and there is nothing to renew.</source>
        <translation>Comprobado: funciona y no hay nada que renovar.</translation>
    </message>
    <message>
        <source>No connection has the host %1. Say which one is for it: evergrant set NAME --set api_host=%1</source>
        <translation>Ninguna conexión tiene el host %1. Indique cuál le corresponde: evergrant set NAME --set api_host=%1</translation>
    </message>
    <message>
        <source>Several connections have the host %1: %2. Name one of them.</source>
        <translation>Varias conexiones tienen el host %1: %2. Indique una de ellas.</translation>
    </message>
    <message>
        <source>Rehearsal: the practice provider will lose the answer to the next renewal.</source>
        <translation>Ensayo: el proveedor de prácticas perderá la respuesta a la próxima renovación.</translation>
    </message>
    <message>
        <source>Rehearsal: the practice provider is out of order.</source>
        <translation>Ensayo: el proveedor de prácticas está fuera de servicio.</translation>
    </message>
    <message>
        <source>Rehearsal: the practice provider has revoked its sign-ins.</source>
        <translation>Ensayo: el proveedor de prácticas ha revocado sus inicios de sesión.</translation>
    </message>
    <message>
        <source>%1 is no connection to the practice provider. Failures are rehearsed with nothing else.</source>
        <translation>%1 no es una conexión al proveedor de prácticas. Los fallos solo se ensayan con él.</translation>
    </message>
    <message>
        <source>A rehearsal is under way already. End that one first.</source>
        <translation>Ya hay un ensayo en curso. Termínelo primero.</translation>
    </message>
    <message>
        <source>The practice connection has to work before a failure can be rehearsed.</source>
        <translation>La conexión de prácticas debe funcionar antes de que se pueda ensayar un fallo.</translation>
    </message>
    <message>
        <source>The rehearsal has ended: the practice provider works again.</source>
        <translation>El ensayo ha terminado: el proveedor de prácticas vuelve a funcionar.</translation>
    </message>
    <message>
        <source>The client ID is another one now, so sign in again: evergrant authorize %1. Until then the sign-in before is kept.</source>
        <translation>El ID de cliente es otro ahora, así que inicie sesión de nuevo: evergrant authorize %1. Hasta entonces se conserva el inicio de sesión anterior.</translation>
    </message>
    <message>
        <source>Rehearsal: the keyring counts as locked for this connection.</source>
        <translation>Ensayo: para esta conexión, el llavero se considera bloqueado.</translation>
    </message>
    <message>
        <source>The rehearsal has ended: the copy in the keyring is written now.</source>
        <translation>El ensayo ha terminado: la copia en el llavero se escribe ahora.</translation>
    </message>
    <message>
        <source>This profile keeps no copies in the keyring, so a locked one stops nothing. Switch the copies on in the settings to rehearse it.</source>
        <translation>Este perfil no guarda copias en el llavero, así que uno bloqueado no detiene nada. Active las copias en los ajustes para ensayarlo.</translation>
    </message>
    <message>
        <source>Renewed with the keyring locked. Integrations have their token; only the copy in the keyring waits until it is unlocked.</source>
        <translation>Renovado con el llavero bloqueado. Las integraciones tienen su token; solo la copia en el llavero espera hasta que se desbloquee.</translation>
    </message>
</context>
<context>
    <name>ApiCall</name>
    <message>
        <source>The API host of %1 is not known. Give the whole address, and --allow-host with its host; or set it with evergrant set %1 --set api_host=HOST.</source>
        <translation>No se conoce el host de la API de %1. Indique la dirección completa y --allow-host con su host, o establézcalo con evergrant set %1 --set api_host=HOST.</translation>
    </message>
    <message>
        <source>“%1” is neither a path that begins with “/” nor a whole address.</source>
        <translation>«%1» no es ni una ruta que empiece por «/» ni una dirección completa.</translation>
    </message>
    <message>
        <source>A token is only sent over https, or to this machine, and to no address with a user name or “#”.</source>
        <translation>Un token solo se envía por https o a este equipo, y nunca a una dirección con nombre de usuario o «#».</translation>
    </message>
    <message>
        <source>%1 is not a host of the API of %2, so it does not get the token. If it should, add --allow-host %1.</source>
        <translation>%1 no es un host de la API de %2, por lo que no recibe el token. Si debe recibirlo, añada --allow-host %1.</translation>
    </message>
    <message>
        <source>--header wants one line such as “Accept: text/csv”, not “%1”.</source>
        <translation>--header espera una línea como «Accept: text/csv», no «%1».</translation>
    </message>
    <message>
        <source>Evergrant sets the header %1 by itself. Leave it out.</source>
        <translation>Evergrant establece por sí mismo el encabezado %1. Omítalo.</translation>
    </message>
    <message>
        <source>“%1” is not a method of HTTP that can be used here. Use one of: %2.</source>
        <translation>«%1» no es un método HTTP que se pueda usar aquí. Use uno de estos: %2.</translation>
    </message>
</context>
<context>
    <name>ClientIdCheck</name>
    <message>
        <source>There is a space in it. Copy it again from the portal.</source>
        <translation>Contiene un espacio. Cópielo de nuevo del portal.</translation>
    </message>
    <message>
        <source>It is the same as the secret. The portal shows two different values.</source>
        <translation>Es igual que el secreto. El portal muestra dos valores distintos.</translation>
    </message>
    <message>
        <source>It looks like an address. The portal shows another value for it.</source>
        <translation>Parece una dirección. El portal muestra otro valor para esto.</translation>
    </message>
    <message>
        <source>It looks like an e-mail address. The portal shows another value for it.</source>
        <translation>Parece una dirección de correo. El portal muestra otro valor para esto.</translation>
    </message>
    <message>
        <source>Google&apos;s client IDs end with “.apps.googleusercontent.com”.</source>
        <translation>Los ID de cliente de Google terminan en «.apps.googleusercontent.com».</translation>
    </message>
    <message>
        <source>Microsoft&apos;s application IDs have the form 12345678-90ab-cdef-1234-567890abcdef.</source>
        <translation>Los ID de aplicación de Microsoft tienen la forma 12345678-90ab-cdef-1234-567890abcdef.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>List the services that Evergrant knows, or what one of them needs</source>
        <translation>Mostrar los servicios que Evergrant conoce o lo que necesita uno de ellos</translation>
    </message>
    <message>
        <source>Make a connection</source>
        <translation>Crear una conexión</translation>
    </message>
    <message>
        <source>Change a connection&apos;s settings</source>
        <translation>Cambiar los ajustes de una conexión</translation>
    </message>
    <message>
        <source>Give a connection another name</source>
        <translation>Dar otro nombre a una conexión</translation>
    </message>
    <message>
        <source>Sign in, so that the connection can work</source>
        <translation>Iniciar sesión para que la conexión pueda funcionar</translation>
    </message>
    <message>
        <source>Show how connections are</source>
        <translation>Mostrar cómo están las conexiones</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Mostrar lo que ha ocurrido</translation>
    </message>
    <message>
        <source>Print an access token that works now</source>
        <translation>Mostrar un token de acceso que funcione ahora</translation>
    </message>
    <message>
        <source>Print the whole Authorization header line</source>
        <translation>Mostrar la línea completa del encabezado Authorization</translation>
    </message>
    <message>
        <source>Run a command with access tokens in its environment</source>
        <translation>Ejecutar un comando con tokens de acceso en su entorno</translation>
    </message>
    <message>
        <source>Make a request to the API with the token</source>
        <translation>Hacer una solicitud a la API con el token</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Prove the access with one harmless call, and name the account</source>
        <translation>Demostrar el acceso con una llamada inofensiva e indicar la cuenta</translation>
    </message>
    <message>
        <source>Stop renewing a connection</source>
        <translation>Dejar de renovar una conexión</translation>
    </message>
    <message>
        <source>Renew it again</source>
        <translation>Volver a renovarla</translation>
    </message>
    <message>
        <source>Forget a connection</source>
        <translation>Olvidar una conexión</translation>
    </message>
    <message>
        <source>Bring each new access token to a target</source>
        <translation>Llevar cada nuevo token de acceso a un destino</translation>
    </message>
    <message>
        <source>Show where access tokens are brought</source>
        <translation>Mostrar adónde se llevan los tokens de acceso</translation>
    </message>
    <message>
        <source>Show a delivery with its settings</source>
        <translation>Mostrar una entrega con sus ajustes</translation>
    </message>
    <message>
        <source>Try a target without changing what is there</source>
        <translation>Probar un destino sin cambiar lo que contiene</translation>
    </message>
    <message>
        <source>Deliver the access token now</source>
        <translation>Entregar ahora el token de acceso</translation>
    </message>
    <message>
        <source>Stop delivering to a target</source>
        <translation>Dejar de entregar a un destino</translation>
    </message>
    <message>
        <source>Deliver to it again</source>
        <translation>Volver a entregarle</translation>
    </message>
    <message>
        <source>Forget a delivery</source>
        <translation>Olvidar una entrega</translation>
    </message>
    <message>
        <source>Tell somebody when a person is needed</source>
        <translation>Avisar a alguien cuando se necesite a una persona</translation>
    </message>
    <message>
        <source>Show who is told</source>
        <translation>Mostrar a quién se avisa</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Print a calendar of everything that ends on a known day</source>
        <translation>Mostrar un calendario de todo lo que caduca en un día conocido</translation>
    </message>
    <message>
        <source>Send nothing for a while</source>
        <translation>No enviar nada durante un tiempo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Forget an alert</source>
        <translation>Olvidar un aviso</translation>
    </message>
    <message>
        <source>Call an address while all is well, so that silence is noticed</source>
        <translation>Llamar a una dirección mientras todo va bien, para que se note el silencio</translation>
    </message>
    <message>
        <source>Show the addresses that are called</source>
        <translation>Mostrar las direcciones a las que se llama</translation>
    </message>
    <message>
        <source>Do not call an address for now</source>
        <translation>No llamar a una dirección por ahora</translation>
    </message>
    <message>
        <source>Call it again</source>
        <translation>Volver a llamarla</translation>
    </message>
    <message>
        <source>Call an address no more</source>
        <translation>Dejar de llamar a una dirección</translation>
    </message>
    <message>
        <source>Run a command with access tokens, by schedule or after each renewal</source>
        <translation>Ejecutar un comando con tokens de acceso, según una programación o tras cada renovación</translation>
    </message>
    <message>
        <source>Show the sync jobs</source>
        <translation>Mostrar las tareas de sincronización</translation>
    </message>
    <message>
        <source>Run a job now</source>
        <translation>Ejecutar una tarea ahora</translation>
    </message>
    <message>
        <source>Show the runs of a job, or one of them with its output</source>
        <translation>Mostrar las ejecuciones de una tarea, o una de ellas con su salida</translation>
    </message>
    <message>
        <source>Do not run a job by itself</source>
        <translation>No ejecutar una tarea por sí sola</translation>
    </message>
    <message>
        <source>Run it by itself again</source>
        <translation>Volver a ejecutarla por sí sola</translation>
    </message>
    <message>
        <source>Forget a job and its history</source>
        <translation>Olvidar una tarea y su historial</translation>
    </message>
    <message>
        <source>Show the local HTTP endpoint and who may ask it</source>
        <translation>Mostrar el endpoint HTTP local y quién puede consultarlo</translation>
    </message>
    <message>
        <source>Give tokens to programs of this computer over HTTP</source>
        <translation>Dar tokens por HTTP a programas de este equipo</translation>
    </message>
    <message>
        <source>Turn the local HTTP endpoint off</source>
        <translation>Desactivar el endpoint HTTP local</translation>
    </message>
    <message>
        <source>Keys of programs for the local HTTP endpoint</source>
        <translation>Claves de programas para el endpoint HTTP local</translation>
    </message>
    <message>
        <source>Make a page on which a person signs in with a browser</source>
        <translation>Crear una página en la que una persona inicia sesión con un navegador</translation>
    </message>
    <message>
        <source>Give a token to every program that asks as for Google&apos;s metadata server</source>
        <translation>Dar un token a todo programa que lo pida como al servidor de metadatos de Google</translation>
    </message>
    <message>
        <source>Keep a file for node_exporter or Checkmk up to date</source>
        <translation>Mantener al día un archivo para node_exporter o Checkmk</translation>
    </message>
    <message>
        <source>Show the files for monitoring</source>
        <translation>Mostrar los archivos para la supervisión</translation>
    </message>
    <message>
        <source>Stop writing such a file, and remove it</source>
        <translation>Dejar de escribir un archivo de este tipo y eliminarlo</translation>
    </message>
    <message>
        <source>Print the settings of connections, or write a package with their secrets</source>
        <translation>Mostrar los ajustes de las conexiones o escribir un paquete con sus secretos</translation>
    </message>
    <message>
        <source>Add connections from such a file</source>
        <translation>Añadir conexiones desde un archivo de este tipo</translation>
    </message>
    <message>
        <source>Print a sheet for whoever inherits the connections, without secrets</source>
        <translation>Mostrar una hoja para quien herede las conexiones, sin secretos</translation>
    </message>
    <message>
        <source>Choose where a new profile keeps its key</source>
        <translation>Elegir dónde guarda su clave un perfil nuevo</translation>
    </message>
    <message>
        <source>Keep the profile key somewhere else</source>
        <translation>Guardar la clave del perfil en otro lugar</translation>
    </message>
    <message>
        <source>Enter the passphrase that the profile key is sealed under</source>
        <translation>Introducir la frase de contraseña que protege la clave del perfil</translation>
    </message>
    <message>
        <source>Be the background worker, in the foreground</source>
        <translation>Ser el servicio en segundo plano, en primer plano</translation>
    </message>
    <message>
        <source>Let systemd keep the background worker running</source>
        <translation>Dejar que systemd mantenga en marcha el servicio en segundo plano</translation>
    </message>
    <message>
        <source>Stop that, and remove the unit</source>
        <translation>Terminar con eso y eliminar la unidad</translation>
    </message>
    <message>
        <source>Show the unit that keeps it running</source>
        <translation>Mostrar la unidad que lo mantiene en marcha</translation>
    </message>
    <message>
        <source>End the background worker</source>
        <translation>Detener el servicio en segundo plano</translation>
    </message>
    <message>
        <source>Look for what is wrong, and say what to do</source>
        <translation>Buscar lo que va mal y decir qué hacer</translation>
    </message>
    <message>
        <source>Show or choose the proxy of connections that have none of their own</source>
        <translation>Mostrar o elegir el proxy de las conexiones que no tienen uno propio</translation>
    </message>
</context>
<context>
    <name>CronExpression</name>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>día del mes</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>día de la semana</translation>
    </message>
    <message>
        <source>The field for the %1, “%2”, is wrong: %3</source>
        <translation>El campo «%1» («%2») es incorrecto: %3</translation>
    </message>
    <message>
        <source>something is missing beside a comma.</source>
        <translation>falta algo junto a una coma.</translation>
    </message>
    <message>
        <source>a step needs “*” or a range before it, such as %1-%2/5.</source>
        <translation>un paso necesita delante «*» o un intervalo, como %1-%2/5.</translation>
    </message>
    <message>
        <source>%1 goes backwards. Write %2-%3,%4-%5 instead.</source>
        <translation>%1 va hacia atrás. Escriba %2-%3,%4-%5 en su lugar.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Use numbers, “*”, ranges (1-5), lists (1,5) and steps (*/5).</source>
        <translation>«%1» no es un número. Use números, «*», intervalos (1-5), listas (1,5) y pasos (*/5).</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a name of three letters such as %2.</source>
        <translation>«%1» no es ni un número ni un nombre de tres letras como %2.</translation>
    </message>
    <message>
        <source>%1 is not within %2 to %3.</source>
        <translation>%1 no está entre %2 y %3.</translation>
    </message>
    <message>
        <source>“%1” is no step for it. Use 1 to %2.</source>
        <translation>«%1» no es un paso válido aquí. Use de 1 a %2.</translation>
    </message>
    <message>
        <source>The schedule is longer than %1 characters.</source>
        <translation>La programación tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>@reboot is not possible. Use a time, or --after-refresh.</source>
        <translation>@reboot no es posible. Use una hora o --after-refresh.</translation>
    </message>
    <message>
        <source>“%1” is not known. Use @hourly, @daily, @weekly, @monthly or @yearly, or five fields.</source>
        <translation>«%1» no se conoce. Use @hourly, @daily, @weekly, @monthly o @yearly, o cinco campos.</translation>
    </message>
    <message numerus="yes">
        <source>A schedule has five fields: minute, hour, day of the month, month and day of the week, such as “30 2 * * *”. “%1” has %n field(s).</source>
        <translation>
            <numerusform>Una programación tiene cinco campos: minuto, hora, día del mes, mes y día de la semana, como «30 2 * * *». «%1» tiene %n campo.</numerusform>
            <numerusform>Una programación tiene cinco campos: minuto, hora, día del mes, mes y día de la semana, como «30 2 * * *». «%1» tiene %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” never comes: none of its months has such a day.</source>
        <translation>«%1» no llega nunca: ninguno de sus meses tiene ese día.</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>The background worker is ending.</source>
        <translation>El servicio en segundo plano está terminando.</translation>
    </message>
    <message>
        <source>The delivery %1 was removed, and what was there deleted.</source>
        <translation>La entrega %1 se quitó y lo que había allí se eliminó.</translation>
    </message>
    <message>
        <source>The delivery %1 was removed; nothing that was delivered was deleted.</source>
        <translation>La entrega %1 se quitó; nada de lo entregado se eliminó.</translation>
    </message>
    <message>
        <source>Nothing was tried, because it is paused.</source>
        <translation>No se intentó nada porque está en pausa.</translation>
    </message>
    <message>
        <source>The connection was removed meanwhile.</source>
        <translation>La conexión se eliminó entretanto.</translation>
    </message>
    <message>
        <source>For a target of the kind %1 there are no rights to write down.</source>
        <translation>Para un destino del tipo %1 no hay permisos que anotar.</translation>
    </message>
    <message>
        <source>There is a delivery “%1” already. Choose another --id, or remove it first.</source>
        <translation>Ya existe una entrega «%1». Elija otro --id o quítela antes.</translation>
    </message>
    <message>
        <source>A connection has at most %1 deliveries. Remove one first.</source>
        <translation>Una conexión tiene como máximo %1 entregas. Quite una antes.</translation>
    </message>
    <message>
        <source>A target like this takes no secret. Leave out --secret-stdin.</source>
        <translation>Un destino como este no admite secreto. Omita --secret-stdin.</translation>
    </message>
    <message>
        <source>The delivery %1 was added, paused.</source>
        <translation>La entrega %1 se añadió, en pausa.</translation>
    </message>
    <message>
        <source>Tokens are delivered to %1 from now on.</source>
        <translation>A partir de ahora los tokens se entregan a %1.</translation>
    </message>
    <message>
        <source>The delivery %1 was paused.</source>
        <translation>La entrega %1 se pausó.</translation>
    </message>
    <message>
        <source>The delivery %1 was resumed.</source>
        <translation>La entrega %1 se reanudó.</translation>
    </message>
    <message>
        <source>The connection has no valid token just now. It is delivered after the next renewal.</source>
        <translation>La conexión no tiene ahora ningún token válido. Se entregará tras la próxima renovación.</translation>
    </message>
    <message>
        <source>The connection has no token that could be delivered. Authorize it.</source>
        <translation>La conexión no tiene ningún token que se pueda entregar. Autorícela.</translation>
    </message>
    <message>
        <source>The delivery %1 is paused. Resume it first.</source>
        <translation>La entrega %1 está en pausa. Reanúdela antes.</translation>
    </message>
    <message>
        <source>The delivery was removed meanwhile.</source>
        <translation>La entrega se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Tokens are delivered to %1 again.</source>
        <translation>Los tokens vuelven a entregarse a %1.</translation>
    </message>
    <message>
        <source>The token was delivered to %1.</source>
        <translation>El token se entregó a %1.</translation>
    </message>
    <message>
        <source>The token could not be delivered to %1. %2</source>
        <translation>El token no se pudo entregar a %1. %2</translation>
    </message>
    <message>
        <source>%1 has no deliveries.</source>
        <translation>%1 no tiene entregas.</translation>
    </message>
    <message>
        <source>%1 has no delivery “%2”.</source>
        <translation>%1 no tiene ninguna entrega «%2».</translation>
    </message>
    <message>
        <source>The delivery %1 is just being removed.</source>
        <translation>La entrega %1 se está eliminando en este momento.</translation>
    </message>
    <message>
        <source>Its secret was lost with the profile key. Remove the delivery and add it again.</source>
        <translation>Su secreto se perdió con la clave del perfil. Quite la entrega y añádala de nuevo.</translation>
    </message>
    <message>
        <source>The secret of this delivery was entered for %1, and goes to no other server. Remove the delivery and add it again.</source>
        <translation>El secreto de esta entrega se introdujo para %1 y no se envía a ningún otro servidor. Quite la entrega y añádala de nuevo.</translation>
    </message>
</context>
<context>
    <name>DeliveryFormat</name>
    <message>
        <source>This token has more than one line and cannot stand in a header. Use --format token.</source>
        <translation>Este token tiene más de una línea y no puede ir en un encabezado. Use --format token.</translation>
    </message>
    <message>
        <source>This token is not text and cannot stand in JSON. Use --format token.</source>
        <translation>Este token no es texto y no puede ir en JSON. Use --format token.</translation>
    </message>
    <message>
        <source>This token has characters that readers of environment files understand differently. Say who reads it: --format env:sh for a shell, --format env:docker for docker run.</source>
        <translation>Este token tiene caracteres que los lectores de archivos de entorno interpretan de forma distinta. Indique quién lo lee: --format env:sh para un shell, --format env:docker para docker run.</translation>
    </message>
    <message>
        <source>This token has more than one line and cannot stand in an environment file. Use --format token.</source>
        <translation>Este token tiene más de una línea y no puede ir en un archivo de entorno. Use --format token.</translation>
    </message>
    <message>
        <source>“%1” is not a format. Use one of: %2, or a template with {{access_token}}.</source>
        <translation>«%1» no es un formato. Use uno de estos: %2, o una plantilla con {{access_token}}.</translation>
    </message>
    <message>
        <source>The template has no value “%1”. Use one of: %2.</source>
        <translation>La plantilla no tiene ningún valor «%1». Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>This token is not text and cannot stand in JSON. Leave out the filter json.</source>
        <translation>Este token no es texto y no puede ir en JSON. Omita el filtro json.</translation>
    </message>
    <message>
        <source>The template has no filter “%1”. Use one of: %2.</source>
        <translation>La plantilla no tiene ningún filtro «%1». Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>The template has “{{” without “}}”.</source>
        <translation>La plantilla tiene «{{» sin «}}».</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>Delivered, %1.</source>
        <translation>Entregado, %1.</translation>
    </message>
    <message>
        <source>The token is being delivered.</source>
        <translation>El token se está entregando.</translation>
    </message>
    <message>
        <source>There is no valid token just now; the delivery waits for the next renewal.</source>
        <translation>Ahora no hay ningún token válido; la entrega espera la próxima renovación.</translation>
    </message>
    <message>
        <source>The connection has no token yet.</source>
        <translation>La conexión aún no tiene token.</translation>
    </message>
    <message>
        <source>Paused: new tokens are not delivered.</source>
        <translation>En pausa: los tokens nuevos no se entregan.</translation>
    </message>
    <message>
        <source>Authorize the connection.</source>
        <translation>Autorice la conexión.</translation>
    </message>
    <message>
        <source>Resume the delivery.</source>
        <translation>Reanude la entrega.</translation>
    </message>
</context>
<context>
    <name>DeliveryTexts</name>
    <message>
        <source>A file on this computer</source>
        <translation>Un archivo en este equipo</translation>
    </message>
    <message>
        <source>A named pipe on this computer</source>
        <translation>Una tubería con nombre en este equipo</translation>
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
        <translation>HashiCorp Vault u OpenBao</translation>
    </message>
    <message>
        <source>A secret of Kubernetes</source>
        <translation>Un secreto de Kubernetes</translation>
    </message>
    <message>
        <source>A web address (webhook)</source>
        <translation>Una dirección web (webhook)</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <translation>Un programa en este equipo</translation>
    </message>
    <message>
        <source>A service of systemd</source>
        <translation>Un servicio de systemd</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Overwrite in place</source>
        <translation>Sobrescribir en el sitio</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>Perfil de AWS</translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation>Rol (ARN)</translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation>Clave de KMS</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Use the role of this EC2 instance</source>
        <translation>Usar el rol de esta instancia EC2</translation>
    </message>
    <message>
        <source>Do not read back</source>
        <translation>No volver a leer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Método de inicio de sesión</translation>
    </message>
    <message>
        <source>Mount of the sign-in</source>
        <translation>Montaje del inicio de sesión</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Token of the service account</source>
        <translation>Token de la cuenta de servicio</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>kubeconfig file</source>
        <translation>Archivo kubeconfig</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Límite de tiempo en segundos</translation>
    </message>
    <message>
        <source>AWS access key (ID:SECRET)</source>
        <translation>Clave de acceso de AWS (ID:SECRET)</translation>
    </message>
    <message>
        <source>Token or secret ID of Vault</source>
        <translation>Token o secret ID de Vault</translation>
    </message>
    <message>
        <source>Signing key (whsec_…)</source>
        <translation>Clave de firma (whsec_…)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last delivered: %1.</source>
        <translation>Última entrega: %1.</translation>
    </message>
    <message>
        <source>Last asked: %1, by %2.</source>
        <translation>Última petición: %1, de %2.</translation>
    </message>
    <message>
        <source>So that no reader is left with an old token, it is renewed %1 before its end, or earlier.</source>
        <translation>Para que ningún lector se quede con un token antiguo, se renueva %1 antes de caducar, o antes aún.</translation>
    </message>
    <message>
        <source>Its token lives for %1 only, so it is renewed after half of that. A reader must not keep a copy for longer than the other half.</source>
        <translation>Su token solo dura %1, por lo que se renueva al cumplirse la mitad. Un lector no debe guardar una copia durante más de la otra mitad.</translation>
    </message>
    <message>
        <source>%1 asks the local endpoint for it; last at about %2.</source>
        <translation>%1 lo pide al endpoint local; la última vez, hacia %2.</translation>
    </message>
    <message>
        <source>%1 may ask the local endpoint for it, and has not asked yet.</source>
        <translation>%1 puede pedirlo al endpoint local y aún no lo ha hecho.</translation>
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
        <translation>Evergrant guarda el token de acceso de «%1» en este lugar: %2. Permita lo siguiente.

1. El usuario o rol con el que Evergrant inicia sesión en AWS lo escribe:

%3
2. El programa que usa el token, por ejemplo una función Lambda, lo lee:

%4</translation>
    </message>
    <message>
        <source>ACCOUNT_ID stands for the twelve digits of the AWS account.</source>
        <translation>ACCOUNT_ID representa los doce dígitos de la cuenta de AWS.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>The desktop shows when a person is needed.</source>
        <translation>El escritorio muestra cuándo se necesita a una persona.</translation>
    </message>
    <message>
        <source>A heartbeat tells when a person is needed.</source>
        <translation>Una señal de vida indica cuándo se necesita a una persona.</translation>
    </message>
    <message>
        <source>There is no desktop here, and no alert: nobody is told when a person is needed.</source>
        <translation>Aquí no hay escritorio ni ningún aviso: no se avisa a nadie cuando se necesita a una persona.</translation>
    </message>
    <message>
        <source>evergrant alert add mail --to ADDRESS --smtp URL, or another kind of alert.</source>
        <translation>evergrant alert add mail --to ADDRESS --smtp URL, u otro tipo de aviso.</translation>
    </message>
    <message>
        <source>No alert can tell that the profile key is locked, because what they are sent with is locked away, too.</source>
        <translation>Ningún aviso puede comunicar que la clave del perfil está bloqueada, porque lo necesario para enviarlo también está bloqueado.</translation>
    </message>
    <message>
        <source>evergrant heartbeat add URL: it needs no secret, and its silence is noticed.</source>
        <translation>evergrant heartbeat add URL: no necesita ningún secreto y su silencio se nota.</translation>
    </message>
    <message>
        <source>These tell when a person is needed: %1.</source>
        <translation>Estos comunican cuándo se necesita a una persona: %1.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>There.</source>
        <translation>Disponible.</translation>
    </message>
    <message>
        <source>Nothing on this computer tells how it is; Evergrant sees when it asks a service.</source>
        <translation>Nada en este equipo indica cómo está; Evergrant lo ve cuando consulta un servicio.</translation>
    </message>
    <message>
        <source>This computer has none at the moment. Evergrant goes on when it is back.</source>
        <translation>Este equipo no tiene red en este momento. Evergrant continúa cuando vuelva.</translation>
    </message>
    <message>
        <source>It answers with a page of its own, as in hotels and trains.</source>
        <translation>Responde con una página propia, como en hoteles y trenes.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the network.</source>
        <translation>Abra un navegador e inicie sesión en la red.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Carpeta del perfil</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Nothing can be renewed before it can: make its disk writable, give the folder back to your user, or choose another with --profile.</source>
        <translation>No se puede renovar nada hasta que se pueda: permita la escritura en su disco, devuelva la carpeta a su usuario o elija otra con --profile.</translation>
    </message>
    <message>
        <source>Only %1 kB are left on its disk.</source>
        <translation>Solo quedan %1 kB en su disco.</translation>
    </message>
    <message>
        <source>Make room: renewed tokens have to be stored.</source>
        <translation>Libere espacio: los tokens renovados deben guardarse.</translation>
    </message>
    <message>
        <source>OS keyring</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>Not used: the profile key comes from %1.</source>
        <translation>No se usa: la clave del perfil procede de %1.</translation>
    </message>
    <message>
        <source>There and unlocked.</source>
        <translation>Disponible y desbloqueado.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Está bloqueado.</translation>
    </message>
    <message>
        <source>The service runs, but no keyring has been created yet.</source>
        <translation>El servicio está en marcha, pero aún no se ha creado ningún llavero.</translation>
    </message>
    <message>
        <source>Create one, for example with the program “Passwords and Keys”.</source>
        <translation>Cree uno, por ejemplo con el programa «Contraseñas y claves».</translation>
    </message>
    <message>
        <source>No keyring service answers in this session.</source>
        <translation>Ningún servicio de llavero responde en esta sesión.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or start the worker with a key file (evergrant serve --key-file FILE).</source>
        <translation>Instale e inicie gnome-keyring o KWallet, o inicie el servicio en segundo plano con un archivo de clave (evergrant serve --key-file FILE).</translation>
    </message>
    <message>
        <source>It did not answer within five seconds.</source>
        <translation>No respondió en cinco segundos.</translation>
    </message>
    <message>
        <source>Look for an unanswered prompt on the desktop, or sign out and in again.</source>
        <translation>Busque en el escritorio una pregunta sin responder, o cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Grant store</source>
        <translation>Almacén de autorizaciones</translation>
    </message>
    <message>
        <source>Open; the profile key comes from %1.</source>
        <translation>Abierto; la clave del perfil procede de %1.</translation>
    </message>
    <message>
        <source>It could not be opened, so no token can be renewed.</source>
        <translation>No se pudo abrir, por lo que no se puede renovar ningún token.</translation>
    </message>
    <message>
        <source>Correct that first; Evergrant tries again by itself. Until then nothing is sent and nothing deleted.</source>
        <translation>Corrija eso primero; Evergrant vuelve a intentarlo por sí solo. Hasta entonces no se envía ni se elimina nada.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>One was made: it opens the store if the key is lost.</source>
        <translation>Se creó uno: abre el almacén si se pierde la clave.</translation>
    </message>
    <message>
        <source>None was made.</source>
        <translation>No se creó ninguno.</translation>
    </message>
    <message>
        <source>evergrant doctor --recovery-code prints one to be written down.</source>
        <translation>evergrant doctor --recovery-code muestra uno para anotarlo.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>%1 are available; of %2 some facts are not found in their documentation.</source>
        <translation>Hay %1 disponibles; de %2, algunos datos no figuran en su documentación.</translation>
    </message>
    <message>
        <source>Correct the file or take it out of the profile&apos;s folder providers, then run evergrant stop.</source>
        <translation>Corrija el archivo o sáquelo de la carpeta providers del perfil y luego ejecute evergrant stop.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Sign-in pages can be opened.</source>
        <translation>Se pueden abrir páginas de inicio de sesión.</translation>
    </message>
    <message>
        <source>There is no xdg-open, so sign-in pages cannot be opened here.</source>
        <translation>No hay xdg-open, por lo que aquí no se pueden abrir páginas de inicio de sesión.</translation>
    </message>
    <message>
        <source>Install xdg-utils, or use evergrant authorize NAME --no-browser.</source>
        <translation>Instale xdg-utils o use evergrant authorize NAME --no-browser.</translation>
    </message>
    <message>
        <source>Name localhost</source>
        <translation>Nombre localhost</translation>
    </message>
    <message>
        <source>It is resolved, so browsers come back after a sign-in.</source>
        <translation>Se resuelve, por lo que los navegadores vuelven tras un inicio de sesión.</translation>
    </message>
    <message>
        <source>the OS keyring</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>el archivo %1</translation>
    </message>
    <message>
        <source>a credential of systemd</source>
        <translation>una credencial de systemd</translation>
    </message>
    <message>
        <source>the profile, sealed under a passphrase</source>
        <translation>el perfil, protegida con una frase de contraseña</translation>
    </message>
    <message>
        <source>Place of the profile key</source>
        <translation>Lugar de la clave del perfil</translation>
    </message>
    <message>
        <source>It is in %1, and an older copy is still in %2.</source>
        <translation>Está en %1, y todavía hay una copia anterior en %2.</translation>
    </message>
    <message>
        <source>Make that place writable, or unlock the keyring; the copy is erased at the next start.</source>
        <translation>Permita la escritura en ese lugar o desbloquee el llavero; la copia se borra en el próximo inicio.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>It is in the profile folder: whoever has a copy of that can read the stored grants.</source>
        <translation>Está en la carpeta del perfil: quien tenga una copia de ella puede leer las autorizaciones guardadas.</translation>
    </message>
    <message>
        <source>evergrant key move --to file --key-file FILE, in a folder that backups leave out.</source>
        <translation>evergrant key move --to file --key-file FILE, en una carpeta que no entre en las copias de seguridad.</translation>
    </message>
    <message>
        <source>After each start of the background worker: evergrant key unlock</source>
        <translation>Después de cada inicio del servicio en segundo plano: evergrant key unlock</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>provider: %1, grant: %2</source>
        <translation>proveedor: %1, grant: %2</translation>
    </message>
    <message>
        <source>access token life: %1</source>
        <translation>duración del token de acceso: %1</translation>
    </message>
    <message>
        <source>refresh token: %1; policy in the preset: %2</source>
        <translation>token de actualización: %1; política en el preset: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>renewals: %1</source>
        <translation>renovaciones: %1</translation>
    </message>
    <message>
        <source>probe: %1</source>
        <translation>comprobación: %1</translation>
    </message>
    <message>
        <source>idle limit in the preset: %1 days</source>
        <translation>límite de inactividad en el preset: %1 días</translation>
    </message>
    <message>
        <source>what became of the last renewal is not known: its refresh token may be spent, and using it twice could end the whole sign-in</source>
        <translation>no se sabe qué fue de la última renovación: su token de actualización puede estar gastado, y usarlo dos veces podría terminar con todo el inicio de sesión</translation>
    </message>
    <message>
        <source>another sign-in has taken over</source>
        <translation>otro inicio de sesión lo ha relevado</translation>
    </message>
    <message>
        <source>the provider has just refused a renewal, and a second look is planned</source>
        <translation>el proveedor acaba de rechazar una renovación y está previsto comprobarlo otra vez</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>está en pausa</translation>
    </message>
    <message>
        <source>this access does not expire; it is checked instead</source>
        <translation>este acceso no caduca; en su lugar se comprueba</translation>
    </message>
    <message>
        <source>the provider gave no refresh token, so there is nothing to renew with</source>
        <translation>el proveedor no dio ningún token de actualización, por lo que no hay con qué renovar</translation>
    </message>
    <message>
        <source>the preset of %1 forbids a renewal before it is due (refresh_after_authorize)</source>
        <translation>el preset de %1 prohíbe una renovación antes de su momento (refresh_after_authorize)</translation>
    </message>
    <message>
        <source>the provider accepts no request before %1 seconds have passed</source>
        <translation>el proveedor no acepta ninguna solicitud hasta que pasen %1 segundos</translation>
    </message>
    <message>
        <source>not tried, because %1</source>
        <translation>no se intentó, porque %1</translation>
    </message>
    <message>
        <source>Evergrant is stopping.</source>
        <translation>Evergrant se está deteniendo.</translation>
    </message>
    <message>
        <source>Renewed. Lifetime of the new access token: %1.</source>
        <translation>Renovado. Duración del nuevo token de acceso: %1.</translation>
    </message>
    <message>
        <source>The provider answered, but nothing new came of it.</source>
        <translation>El proveedor respondió, pero no aportó nada nuevo.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Renewal with what the first one brought</source>
        <translation>Renovación con lo que aportó la primera</translation>
    </message>
    <message>
        <source>it was renewed less than a minute ago, and that proves the same</source>
        <translation>se renovó hace menos de un minuto, y eso demuestra lo mismo</translation>
    </message>
    <message>
        <source>It works. It did not name the account.</source>
        <translation>Funciona. No indicó la cuenta.</translation>
    </message>
    <message>
        <source>It works. This is the account “%1”.</source>
        <translation>Funciona. Es la cuenta «%1».</translation>
    </message>
    <message>
        <source>Call that proves the access</source>
        <translation>Llamada que demuestra el acceso</translation>
    </message>
    <message>
        <source>Way to the provider of %1</source>
        <translation>Camino hasta el proveedor de %1</translation>
    </message>
    <message>
        <source>No address is known yet.</source>
        <translation>Aún no se conoce ninguna dirección.</translation>
    </message>
    <message>
        <source>Reached: %1.</source>
        <translation>Alcanzado: %1.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no se intentó</translation>
    </message>
    <message>
        <source>%1 tried, %2 worked</source>
        <translation>%1 intentadas, %2 funcionaron</translation>
    </message>
    <message>
        <source>, no account name</source>
        <translation>, sin nombre de cuenta</translation>
    </message>
    <message>
        <source>To report</source>
        <translation>Para comunicar</translation>
    </message>
    <message>
        <source>Send this line and the result of each step to the developers, without the name of the account. Say where the sign-in or the steps of the portal differed from what Evergrant shows. No line holds a secret. What nobody has verified yet is marked in evergrant providers --json.</source>
        <translation>Envíe esta línea y el resultado de cada paso a los desarrolladores, sin el nombre de la cuenta. Indique en qué se diferenciaron el inicio de sesión o los pasos del portal de lo que muestra Evergrant. Ninguna línea contiene un secreto. Lo que nadie ha verificado aún está marcado en evergrant providers --json.</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 y otras %2</translation>
    </message>
    <message>
        <source>Personal login</source>
        <translation>Inicio de sesión personal</translation>
    </message>
    <message>
        <source>Programs count on %1 while nobody is there, but this worker lives in a personal login: after a restart of the computer it runs only when somebody has logged in.</source>
        <translation>Hay programas que cuentan con %1 mientras no hay nadie, pero este servicio en segundo plano vive en una sesión personal: tras reiniciar el equipo solo funciona cuando alguien ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Let systemd run it: evergrant service install, then loginctl enable-linger.</source>
        <translation>Deje que systemd lo ejecute: evergrant service install y luego loginctl enable-linger.</translation>
    </message>
    <message>
        <source>Programs count on %1 while nobody is there, but %2 ends with the login.</source>
        <translation>Hay programas que cuentan con %1 mientras no hay nadie, pero %2 termina con la sesión.</translation>
    </message>
    <message>
        <source>loginctl enable-linger.</source>
        <translation>loginctl enable-linger.</translation>
    </message>
    <message>
        <source>Programs count on %1 while nobody is there, but their key is in a keyring that opens with a personal login.</source>
        <translation>Hay programas que cuentan con %1 mientras no hay nadie, pero su clave está en un llavero que se abre con una sesión personal.</translation>
    </message>
    <message>
        <source>Nobody has to log in for %1.</source>
        <translation>Nadie tiene que iniciar sesión para %1.</translation>
    </message>
    <message>
        <source>Background worker</source>
        <translation>Servicio en segundo plano</translation>
    </message>
    <message>
        <source>Run &quot;evergrant serve&quot; in a terminal and read what it says.</source>
        <translation>Ejecute &quot;evergrant serve&quot; en un terminal y lea lo que dice.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>%1 runs this worker, but does not notice when it hangs: the unit is of an older Evergrant.</source>
        <translation>%1 ejecuta este servicio en segundo plano, pero no nota si se cuelga: la unidad es de una versión anterior de Evergrant.</translation>
    </message>
    <message>
        <source>%1 writes it again.</source>
        <translation>%1 la escribe de nuevo.</translation>
    </message>
    <message>
        <source>%1 runs this worker, but does not start by itself.</source>
        <translation>%1 ejecuta este servicio en segundo plano, pero no se inicia por sí sola.</translation>
    </message>
    <message>
        <source>%1 runs this worker, but only while you are logged in.</source>
        <translation>%1 ejecuta este servicio en segundo plano, pero solo mientras usted tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>loginctl enable-linger, where renewing is to go on without you.</source>
        <translation>loginctl enable-linger, si la renovación debe continuar sin usted.</translation>
    </message>
    <message>
        <source>%1 runs this worker, and starts another when it does not answer for %2 s.</source>
        <translation>%1 ejecuta este servicio en segundo plano e inicia otro si no responde durante %2 s.</translation>
    </message>
    <message>
        <source>Sync jobs run in its sandbox, where node and Java cannot.</source>
        <translation>Las tareas de sincronización se ejecutan en su sandbox, donde node y Java no pueden.</translation>
    </message>
    <message>
        <source>%1, and there MemoryDenyWriteExecute=no below [Service], if a job needs them.</source>
        <translation>%1, y allí MemoryDenyWriteExecute=no debajo de [Service], si una tarea los necesita.</translation>
    </message>
    <message>
        <source>%1 is enabled, but this worker was started by the desktop or a command.</source>
        <translation>%1 está habilitada, pero este servicio en segundo plano lo inició el escritorio o un comando.</translation>
    </message>
    <message>
        <source>systemctl --user start %1. It is right like this for another profile.</source>
        <translation>systemctl --user start %1. Para otro perfil, así está bien.</translation>
    </message>
    <message>
        <source>That unit&apos;s profile is found with EVERGRANT_PROFILE=/var/lib/evergrant/%1.</source>
        <translation>El perfil de esa unidad se encuentra con EVERGRANT_PROFILE=/var/lib/evergrant/%1.</translation>
    </message>
    <message>
        <source>This worker was started by the desktop or a command.</source>
        <translation>Este servicio en segundo plano lo inició el escritorio o un comando.</translation>
    </message>
    <message>
        <source>evergrant service install, where nobody logs in.</source>
        <translation>evergrant service install, donde nadie inicia sesión.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>A time service keeps it right.</source>
        <translation>Un servicio de hora lo mantiene en hora.</translation>
    </message>
    <message>
        <source>No token has been delivered since %1.</source>
        <translation>No se ha entregado ningún token desde: %1.</translation>
    </message>
    <message>
        <source>No token has been delivered yet.</source>
        <translation>Todavía no se ha entregado ningún token.</translation>
    </message>
    <message>
        <source>When that is corrected: evergrant deliver now %1 %2.</source>
        <translation>Cuando esté corregido: evergrant deliver now %1 %2.</translation>
    </message>
    <message>
        <source>Delivery %1 of %2</source>
        <translation>Entrega %1 de %2</translation>
    </message>
    <message>
        <source>Sync job %1</source>
        <translation>Tarea de sincronización %1</translation>
    </message>
    <message>
        <source>evergrant job log %1 shows what it has written.</source>
        <translation>evergrant job log %1 muestra lo que ha escrito.</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Aviso %1</translation>
    </message>
    <message>
        <source>When that is corrected: evergrant alert test %1.</source>
        <translation>Cuando esté corregido: evergrant alert test %1.</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Señal de vida</translation>
    </message>
    <message>
        <source>The last one did not arrive: %1</source>
        <translation>La última no llegó: %1</translation>
    </message>
    <message>
        <source>evergrant heartbeat list shows which.</source>
        <translation>evergrant heartbeat list muestra cuál.</translation>
    </message>
    <message>
        <source>Metrics file %1</source>
        <translation>Archivo de supervisión %1</translation>
    </message>
    <message>
        <source>Monitoring may see old states: %1</source>
        <translation>Es posible que la supervisión vea estados antiguos: %1</translation>
    </message>
    <message>
        <source>Let the user of Evergrant write to %1, or remove it: evergrant metrics remove %2.</source>
        <translation>Dé al usuario de Evergrant permiso para escribir %1, o quítelo: evergrant metrics remove %2.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of %2.</source>
        <translation>El reloj de este equipo está atrasado %1 respecto al de %2.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of %2.</source>
        <translation>El reloj de este equipo está adelantado %1 respecto al de %2.</translation>
    </message>
    <message>
        <source>Services may refuse what is signed or requested here.</source>
        <translation>Los servicios pueden rechazar lo que aquí se firma o se pide.</translation>
    </message>
    <message>
        <source>Set it, and turn on a time service: timedatectl set-ntp true</source>
        <translation>Póngalo en hora, y active un servicio de hora: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>Set it; keys and secrets need no change.</source>
        <translation>Póngalo en hora; no hay que cambiar claves ni secretos.</translation>
    </message>
    <message>
        <source>It agrees with that of %1.</source>
        <translation>Coincide con el de %1.</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Events could not be written since %1: the disk is full.</source>
        <translation>Los eventos no se pueden escribir desde: %1. El disco está lleno.</translation>
    </message>
    <message>
        <source>Events could not be written since %1: %2</source>
        <translation>Los eventos no se pueden escribir desde: %1. %2</translation>
    </message>
    <message>
        <source>Make room on the disk of the profile.</source>
        <translation>Libere espacio en el disco del perfil.</translation>
    </message>
    <message>
        <source>Look at the disk that the profile is on.</source>
        <translation>Revise el disco en el que está el perfil.</translation>
    </message>
    <message>
        <source>Its disk is full: only %1 kB are left.</source>
        <translation>Su disco está lleno: solo quedan %1 kB.</translation>
    </message>
    <message>
        <source>Not asked, because it is paused.</source>
        <translation>No se ha consultado, porque está en pausa.</translation>
    </message>
    <message>
        <source>Whether a time service keeps it right cannot be seen here, and no service has answered yet whose clock it could be compared with.</source>
        <translation>Aquí no se puede ver si un servicio de hora lo mantiene en hora, y aún no ha respondido ningún servicio con cuyo reloj compararlo.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Choose one again: evergrant proxy system|none|ADDRESS</source>
        <translation>Elija otra vez uno: evergrant proxy system|none|ADDRESS</translation>
    </message>
    <message>
        <source>That of the system.</source>
        <translation>El del sistema.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>%1, but not for %2.</source>
        <translation>%1, excepto para %2.</translation>
    </message>
    <message>
        <source>Unlock it: press “%1” in the window, or sign in to the desktop.</source>
        <translation>Desbloquéelo: pulse «%1» en la ventana o inicie sesión en el escritorio.</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>The settings of the local endpoint are damaged: “%1” is wrong.</source>
        <translation>Los ajustes del endpoint local están dañados: «%1» es incorrecto.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>how the application proves itself</source>
        <translation>cómo se identifica la aplicación</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>how long a token is good</source>
        <translation>cuánto dura un token</translation>
    </message>
    <message>
        <source>when the sign-in ends</source>
        <translation>cuándo caduca el inicio de sesión</translation>
    </message>
    <message>
        <source>what a renewal does</source>
        <translation>qué hace una renovación</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>what is sent with a request</source>
        <translation>qué se envía con una solicitud</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>how long a secret is good</source>
        <translation>cuánto dura un secreto</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>what error messages mean</source>
        <translation>qué significan los mensajes de error</translation>
    </message>
    <message>
        <source>ways to sign in</source>
        <translation>formas de iniciar sesión</translation>
    </message>
    <message>
        <source>what the sign-in tells</source>
        <translation>qué comunica el inicio de sesión</translation>
    </message>
    <message>
        <source>the call that checks an access</source>
        <translation>la llamada que comprueba un acceso</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>where the browser comes back to</source>
        <translation>adónde vuelve el navegador</translation>
    </message>
    <message>
        <source>steps in the portal</source>
        <translation>pasos en el portal</translation>
    </message>
</context>
<context>
    <name>GeneralHelp</name>
    <message>
        <source>Profile folder (default: $EVERGRANT_PROFILE, else ~/.local/share/evergrant)</source>
        <translation>Carpeta del perfil (predeterminado: $EVERGRANT_PROFILE; si no, ~/.local/share/evergrant)</translation>
    </message>
    <message>
        <source>What a command does, with its options; without one this list</source>
        <translation>Qué hace un comando, con sus opciones; sin comando, esta lista</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>uso incorrecto</translation>
    </message>
    <message>
        <source>a person must act: &quot;evergrant authorize NAME&quot;, or the window</source>
        <translation>alguien debe actuar: «evergrant authorize NAME» o la ventana</translation>
    </message>
    <message>
        <source>temporarily impossible (network or provider): try again later</source>
        <translation>imposible por ahora (red o proveedor): inténtelo más tarde</translation>
    </message>
    <message>
        <source>keyring locked or not there</source>
        <translation>llavero bloqueado o ausente</translation>
    </message>
    <message>
        <source>no such connection</source>
        <translation>no existe esa conexión</translation>
    </message>
    <message>
        <source>&quot;run&quot; did not start its command, because there was no token</source>
        <translation>«run» no inició su comando porque no había token</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
</context>
<context>
    <name>GrantTexts</name>
    <message>
        <source>A person signs in once, on a phone or another computer (with a code)</source>
        <translation>Iniciar sesión una vez en otro dispositivo (con un código)</translation>
    </message>
    <message>
        <source>No person: the application itself (client secret or certificate)</source>
        <translation>Ninguna persona: la propia aplicación (secreto de cliente o certificado)</translation>
    </message>
    <message>
        <source>No person: a service account (key file)</source>
        <translation>Ninguna persona: una cuenta de servicio (archivo de clave)</translation>
    </message>
    <message>
        <source>No person: an API key</source>
        <translation>Ninguna persona: una clave de API</translation>
    </message>
    <message>
        <source>A person signs in once, in the browser on this computer</source>
        <translation>Iniciar sesión una vez en el navegador de este equipo</translation>
    </message>
    <message>
        <source>a person, with a code</source>
        <translation>una persona, con un código</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>la propia aplicación</translation>
    </message>
    <message>
        <source>a service account</source>
        <translation>una cuenta de servicio</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>una clave de API</translation>
    </message>
    <message>
        <source>a person, in the browser</source>
        <translation>una persona, en el navegador</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Checked %1: works.</source>
        <translation>Comprobado %1: funciona.</translation>
    </message>
    <message>
        <source>Checked %1: works, account “%2”.</source>
        <translation>Comprobado %1: funciona, cuenta «%2».</translation>
    </message>
    <message>
        <source>Checked %1: %2</source>
        <translation>Comprobado %1: %2</translation>
    </message>
    <message>
        <source>nothing was found out.</source>
        <translation>no se averiguó nada.</translation>
    </message>
</context>
<context>
    <name>HandoverNotes</name>
    <message>
        <source>For the handover sheet: what it is for; empty takes it back</source>
        <translation>Para la hoja de traspaso: para qué sirve; vacío lo retira</translation>
    </message>
    <message>
        <source>The same: what breaks without it</source>
        <translation>Lo mismo: qué falla sin ella</translation>
    </message>
    <message>
        <source>The same: who can repair it, and how to reach them</source>
        <translation>Lo mismo: quién puede repararla y cómo localizarle</translation>
    </message>
    <message>
        <source>The same: the second person who can</source>
        <translation>Lo mismo: la segunda persona que puede hacerlo</translation>
    </message>
    <message>
        <source>The same: after so many days without an answer the second person takes over; 3 unless set</source>
        <translation>Lo mismo: tras cuántos días sin respuesta asume la segunda persona; 3 si no se indica</translation>
    </message>
    <message>
        <source>The same: what else should be known, such as where the password is kept; no passwords</source>
        <translation>Lo mismo: qué más conviene saber, como dónde se guarda la contraseña; sin contraseñas</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>Send the consumer&apos;s key as “Authorization: Bearer KEY”. evergrant endpoint key add makes one.</source>
        <translation>Envíe la clave del consumidor como «Authorization: Bearer KEY». evergrant endpoint key add crea una.</translation>
    </message>
    <message>
        <source>This consumer may ask for no connection of this name. evergrant endpoint key list shows for which.</source>
        <translation>Este consumidor no puede pedir ninguna conexión con este nombre. evergrant endpoint key list muestra cuáles puede pedir.</translation>
    </message>
    <message>
        <source>min_valid wants a number of seconds.</source>
        <translation>min_valid espera un número de segundos.</translation>
    </message>
    <message>
        <source>%1 is not a connection to Microsoft.</source>
        <translation>%1 no es una conexión a Microsoft.</translation>
    </message>
    <message>
        <source>The background worker is ending.</source>
        <translation>El servicio en segundo plano está terminando.</translation>
    </message>
    <message>
        <source>There is no consumer “%1”. evergrant endpoint key list shows all.</source>
        <translation>No hay ningún consumidor «%1». evergrant endpoint key list los muestra todos.</translation>
    </message>
    <message>
        <source>The page is one of the local endpoint, which is off. Turn it on: evergrant endpoint enable</source>
        <translation>La página pertenece al endpoint local, que está desactivado. Actívelo: evergrant endpoint enable</translation>
    </message>
</context>
<context>
    <name>JobRun</name>
    <message>
        <source>It succeeded.</source>
        <translation>Terminó correctamente.</translation>
    </message>
    <message>
        <source>%1 was ended by signal %2.</source>
        <translation>%1 terminó por la señal %2.</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2.</source>
        <translation>%1 terminó con el código de salida %2.</translation>
    </message>
    <message>
        <source>%1 did not end within %2 and was stopped.</source>
        <translation>%1 no terminó en %2 y se detuvo.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Correct its name, its permissions or --dir.</source>
        <translation>%1 no se puede iniciar. Corrija su nombre, sus permisos o --dir.</translation>
    </message>
    <message>
        <source>It was not started, because there was no token.</source>
        <translation>No se inició porque no había token.</translation>
    </message>
    <message>
        <source>It was due while the run before was not over.</source>
        <translation>Le tocaba mientras la ejecución anterior no había terminado.</translation>
    </message>
    <message>
        <source>It was due %1 times while the run before was not over.</source>
        <translation>Le tocó %1 veces mientras la ejecución anterior no había terminado.</translation>
    </message>
    <message>
        <source>The background worker ended before it was over.</source>
        <translation>El servicio en segundo plano terminó antes de que acabara.</translation>
    </message>
    <message>
        <source>It was the token: %1 is refused. %2</source>
        <translation>La causa fue el token: el de %1 se rechaza. %2</translation>
    </message>
    <message>
        <source>Whether it was the token of %1 is not known. %2</source>
        <translation>No se sabe si la causa fue el token de %1. %2</translation>
    </message>
    <message>
        <source>It was not the token, which works.</source>
        <translation>La causa no fue el token, que funciona.</translation>
    </message>
</context>
<context>
    <name>JobSchedule</name>
    <message>
        <source>The time zone “%1” is not known. Use a name such as Europe/Berlin, as timedatectl lists them.</source>
        <translation>No se conoce la zona horaria «%1». Use un nombre como Europe/Berlin, de los que muestra timedatectl.</translation>
    </message>
</context>
<context>
    <name>JobSettings</name>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation>Indique el programa que se ejecutará, después de «--».</translation>
    </message>
    <message>
        <source>“%1” depends on the current folder. Give the whole path of the program.</source>
        <translation>«%1» depende de la carpeta actual. Indique la ruta completa del programa.</translation>
    </message>
    <message>
        <source>The command is longer than %1 characters. Put it into a script.</source>
        <translation>El comando tiene más de %1 caracteres. Póngalo en un script.</translation>
    </message>
    <message>
        <source>A word of the command holds a null character.</source>
        <translation>Una palabra del comando contiene un carácter nulo.</translation>
    </message>
    <message>
        <source>--time-zone is of use with --schedule only.</source>
        <translation>--time-zone solo sirve junto con --schedule.</translation>
    </message>
    <message>
        <source>--timeout takes one second to seven days.</source>
        <translation>--timeout admite de un segundo a siete días.</translation>
    </message>
    <message>
        <source>--retry takes 0 to %1.</source>
        <translation>--retry admite de 0 a %1.</translation>
    </message>
    <message>
        <source>“%1” is no time for --timeout. Use a time such as 90s, 10m, 1h or 2d, at most 7d.</source>
        <translation>«%1» no es un tiempo válido para --timeout. Use un tiempo como 90s, 10m, 1h o 2d, como máximo 7d.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a job. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>«%1» no puede ser el nombre de una tarea. Use de 1 a 64 de los caracteres a-z, 0-9, «.», «_» y «-», y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>Name the connections whose tokens the job gets, with --with.</source>
        <translation>Indique con --with las conexiones cuyos tokens recibe la tarea.</translation>
    </message>
    <message>
        <source>A job has at most %1 connections.</source>
        <translation>Una tarea tiene como máximo %1 conexiones.</translation>
    </message>
    <message>
        <source>“%1” depends on the current folder. Give the whole path.</source>
        <translation>«%1» depende de la carpeta actual. Indique la ruta completa.</translation>
    </message>
    <message>
        <source>The stored settings of the job “%1” are damaged: %2</source>
        <translation>Los ajustes guardados de la tarea «%1» están dañados: %2</translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>Last run %1: %2</source>
        <translation>Última ejecución %1: %2</translation>
    </message>
    <message>
        <source>Next run %1.</source>
        <translation>Próxima ejecución %1.</translation>
    </message>
    <message>
        <source>Runs after the next renewal.</source>
        <translation>Se ejecuta tras la próxima renovación.</translation>
    </message>
    <message>
        <source>Runs when it is asked to.</source>
        <translation>Se ejecuta cuando se le pide.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En ejecución.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
</context>
<context>
    <name>JobTexts</name>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>the last run failed</source>
        <translation>la última ejecución falló</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>waits for its time</source>
        <translation>espera su hora</translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>Aún no se ha ejecutado</translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation>Última ejecución %1: %2</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En ejecución desde %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>En pausa · %1</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <translation>%1 · próxima %2</translation>
    </message>
    <message>
        <source>Running since %1.</source>
        <translation>En ejecución desde %1.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En ejecución.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>La última ejecución falló.</translation>
    </message>
    <message>
        <source>Paused. It runs only when you start it.</source>
        <translation>En pausa. Solo se ejecuta cuando usted la inicia.</translation>
    </message>
    <message>
        <source>The last run succeeded.</source>
        <translation>La última ejecución terminó correctamente.</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a time zone</comment>
        <translation>%1 (hora de %2)</translation>
    </message>
    <message>
        <source>After each renewal of its tokens</source>
        <translation>Tras cada renovación de sus tokens</translation>
    </message>
    <message>
        <source>after each renewal of its tokens</source>
        <translation>tras cada renovación de sus tokens</translation>
    </message>
    <message>
        <source>Only when somebody starts it</source>
        <translation>Solo cuando alguien la inicia</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, y </translation>
    </message>
    <message>
        <source>none while it is paused</source>
        <translation>ninguna mientras está en pausa</translation>
    </message>
    <message>
        <source>after the next renewal</source>
        <translation>tras la próxima renovación</translation>
    </message>
    <message>
        <source>when somebody starts it</source>
        <translation>cuando alguien la inicie</translation>
    </message>
    <message>
        <source>none: its connections were removed</source>
        <translation>ninguna: sus conexiones se eliminaron</translation>
    </message>
    <message>
        <source>%1 for a run</source>
        <comment>a duration</comment>
        <translation>%1 por ejecución</translation>
    </message>
    <message>
        <source>%1; one further try after a failure</source>
        <translation>%1; un intento más tras un fallo</translation>
    </message>
    <message>
        <source>%1; up to %2 further tries after a failure</source>
        <translation>%1; hasta %2 intentos más tras un fallo</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programación</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renovación</translation>
    </message>
    <message>
        <source>missed time</source>
        <translation>hora perdida</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>otro intento</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>no se pudo iniciar</translation>
    </message>
    <message>
        <source>had no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>failed, signal %1</source>
        <translation>falló, señal %1</translation>
    </message>
    <message>
        <source>failed, exit code %1</source>
        <translation>falló, código de salida %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <comment>a connection, and which of its tokens</comment>
        <translation>%1 n.º %2</translation>
    </message>
    <message>
        <source>The sync job “%1” does not run any more, and its history goes with it. Its program stays where it is, and so do the connections.</source>
        <translation>La tarea de sincronización «%1» deja de ejecutarse y su historial desaparece con ella. Su programa se queda donde está, al igual que las conexiones.</translation>
    </message>
    <message>
        <source>Access tokens of</source>
        <translation>Tokens de acceso de</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Más intentos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Cuándo se ejecuta</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>A connection of the job was removed.</source>
        <translation>Se eliminó una conexión de la tarea.</translation>
    </message>
    <message>
        <source>One of its connections was removed. Add the job again with other connections.</source>
        <translation>Se eliminó una de sus conexiones. Añada la tarea de nuevo con otras conexiones.</translation>
    </message>
    <message>
        <source>The job %1 has not run yet.</source>
        <translation>La tarea %1 aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>The job %1 has no run %2.</source>
        <translation>La tarea %1 no tiene ninguna ejecución %2.</translation>
    </message>
    <message>
        <source>The background worker is ending.</source>
        <translation>El servicio en segundo plano está terminando.</translation>
    </message>
    <message>
        <source>There is no job “%1”. See them all with &quot;evergrant job list&quot;.</source>
        <translation>No hay ninguna tarea «%1». Véalas todas con &quot;evergrant job list&quot;.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or correct --dir.</source>
        <translation>No existe la carpeta %1. Créela o corrija --dir.</translation>
    </message>
    <message>
        <source>There is a job “%1” already. Choose another name, or remove it first.</source>
        <translation>Ya existe una tarea «%1». Elija otro nombre o elimínela antes.</translation>
    </message>
    <message>
        <source>There are at most %1 jobs. Remove one first.</source>
        <translation>Hay como máximo %1 tareas. Elimine una antes.</translation>
    </message>
    <message>
        <source>The job %1 was added.</source>
        <translation>La tarea %1 se añadió.</translation>
    </message>
    <message>
        <source>The job %1 has other settings.</source>
        <translation>La tarea %1 tiene otros ajustes.</translation>
    </message>
    <message>
        <source>The job %1 was paused.</source>
        <translation>La tarea %1 se pausó.</translation>
    </message>
    <message>
        <source>The job %1 was resumed.</source>
        <translation>La tarea %1 se reanudó.</translation>
    </message>
    <message>
        <source>The job %1 is running. Wait until it is over.</source>
        <translation>La tarea %1 se está ejecutando. Espere a que termine.</translation>
    </message>
    <message>
        <source>The job %1 was removed.</source>
        <translation>La tarea %1 se eliminó.</translation>
    </message>
    <message>
        <source>The job %1 was interrupted: the background worker ended before it was over.</source>
        <translation>La tarea %1 se interrumpió: el servicio en segundo plano terminó antes de que acabara.</translation>
    </message>
    <message>
        <source>Does not run by itself, because %1 was moved away.</source>
        <translation>No se ejecuta por sí sola porque %1 se trasladó a otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>The job %1 makes up for %n time(s) that were missed.</source>
        <translation>
            <numerusform>La tarea %1 recupera %n vez que se perdió.</numerusform>
            <numerusform>La tarea %1 recupera %n veces que se perdieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job %1 was started.</source>
        <translation>La tarea %1 se inició.</translation>
    </message>
    <message>
        <source>The job %1 succeeded.</source>
        <translation>La tarea %1 terminó correctamente.</translation>
    </message>
    <message>
        <source>The job %1 failed. %2</source>
        <translation>La tarea %1 falló. %2</translation>
    </message>
    <message>
        <source>The job %1 was skipped: the run before is not over.</source>
        <translation>La tarea %1 se omitió: la ejecución anterior no ha terminado.</translation>
    </message>
</context>
<context>
    <name>LocalhostName</name>
    <message>
        <source>This computer does not resolve the name localhost, so the browser may not come back after the sign-in. Add the line “127.0.0.1 localhost” to /etc/hosts.</source>
        <translation>Este equipo no resuelve el nombre localhost, por lo que es posible que el navegador no vuelva tras el inicio de sesión. Añada la línea «127.0.0.1 localhost» a /etc/hosts.</translation>
    </message>
</context>
<context>
    <name>MetricsTarget</name>
    <message>
        <source>“%1” is not a kind of metrics. Use one of: %2.</source>
        <translation>«%1» no es un tipo de métricas. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a metrics file. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>«%1» no puede ser el identificador de un archivo de métricas. Use de 1 a 64 de los caracteres a-z, 0-9, «.», «_» y «-», y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>“%1” is no path for --path. Give the whole path, beginning with “/”.</source>
        <translation>«%1» no es una ruta válida para --path. Indique la ruta completa, que empieza por «/».</translation>
    </message>
    <message>
        <source>node_exporter reads only files that end with .prom. Name the file so, for example evergrant.prom.</source>
        <translation>node_exporter solo lee archivos que terminan en .prom. Nombre así el archivo, por ejemplo evergrant.prom.</translation>
    </message>
    <message>
        <source>The name of the file must begin with the age in seconds after which Checkmk ignores it. Name it for example 300_evergrant.</source>
        <translation>El nombre del archivo debe empezar por la antigüedad en segundos a partir de la cual Checkmk lo ignora. Nómbrelo por ejemplo 300_evergrant.</translation>
    </message>
    <message>
        <source>The settings of the metrics files are damaged. Add them again: evergrant metrics add</source>
        <translation>Los ajustes de los archivos de métricas están dañados. Añádalos de nuevo: evergrant metrics add</translation>
    </message>
</context>
<context>
    <name>OptionLabels</name>
    <message>
        <source>“%1”</source>
        <comment>a field</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Any API behind an Auth0 tenant.</source>
        <translation>Cualquier API detrás de un tenant de Auth0.</translation>
    </message>
    <message>
        <source>Somebody signs in once, in a browser on this computer.</source>
        <translation>Alguien inicia sesión una vez, en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>know who signed in</source>
        <translation>saber quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>see the name</source>
        <translation>ver el nombre</translation>
    </message>
    <message>
        <source>see the e-mail address</source>
        <translation>ver la dirección de correo electrónico</translation>
    </message>
    <message>
        <source>stay connected when nobody is there</source>
        <translation>seguir conectado cuando no hay nadie</translation>
    </message>
    <message>
        <source>The refresh token was used before, has ended, or was withdrawn.</source>
        <translation>El token de actualización ya se había usado, ha caducado o se ha retirado.</translation>
    </message>
    <message>
        <source>The client secret is wrong, or the application may not use this API.</source>
        <translation>El secreto de cliente es incorrecto, o la aplicación no puede usar esta API.</translation>
    </message>
    <message>
        <source>Too many requests answer 429; x-ratelimit headers tell what is left.</source>
        <translation>Si hay demasiadas solicitudes, la respuesta es 429; los encabezados x-ratelimit indican cuántas quedan.</translation>
    </message>
    <message>
        <source>At most 200 sign-ins of one user live with one application; the oldest ends.</source>
        <translation>Un usuario puede tener como máximo 200 inicios de sesión vigentes con una aplicación; el más antiguo termina.</translation>
    </message>
    <message>
        <source>In the dashboard open **Applications**, press **Create Application** and choose **Regular Web Application**, or **Native** for one without a secret.</source>
        <translation>En el panel abra «**Applications**», pulse «**Create Application**» y elija «**Regular Web Application**», o «**Native**» para una sin secreto.</translation>
    </message>
    <message>
        <source>As allowed callback URL enter exactly {redirect_uri}.</source>
        <translation>Como URL de retorno permitida («callback URL») introduzca exactamente {redirect_uri}.</translation>
    </message>
    <message>
        <source>Under **Settings**, **Refresh Token Expiration** choose how long a sign-in lives. It does not grow longer with rotation: after the maximum somebody has to sign in again.</source>
        <translation>En «**Settings**», «**Refresh Token Expiration**», elija cuánto dura un inicio de sesión. La rotación no lo alarga: pasado el máximo, alguien tiene que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Open **APIs**, your API, and switch on **Allow Offline Access**. Without it the scope offline_access has no effect. Give its identifier as the setting **audience**.</source>
        <translation>Abra «**APIs**», su API, y active «**Allow Offline Access**». Sin eso, el permiso offline_access no tiene efecto. Indique su identificador («identifier») como ajuste **audience**.</translation>
    </message>
    <message>
        <source>Under **Advanced Settings**, **Grant Types** tick **Refresh Token**. Copy the **client ID** and the **client secret**, and give the tenant&apos;s address, such as acme.eu.auth0.com, as the setting **domain**.</source>
        <translation>En «**Advanced Settings**», «**Grant Types**», marque «**Refresh Token**». Copie el **ID de cliente** («Client ID») y el **secreto de cliente** («Client Secret»), e indique la dirección del tenant, como acme.eu.auth0.com, como ajuste **domain**.</translation>
    </message>
    <message>
        <source>The limits of 30 days are Auth0&apos;s defaults. If the application does not rotate, give --set refresh_policy=never-rotates.</source>
        <translation>Los límites de 30 días son los predeterminados de Auth0. Si la aplicación no rota los tokens, indique --set refresh_policy=never-rotates.</translation>
    </message>
    <message>
        <source>For a computer without a browser: somebody enters a code elsewhere.</source>
        <translation>Para un equipo sin navegador: alguien introduce un código en otro dispositivo.</translation>
    </message>
    <message>
        <source>In the dashboard open **Applications**, press **Create Application** and choose **Native**.</source>
        <translation>En el panel abra «**Applications**», pulse «**Create Application**» y elija «**Native**».</translation>
    </message>
    <message>
        <source>Under **Advanced Settings**, **Grant Types** tick **Device Code** and **Refresh Token**.</source>
        <translation>En «**Advanced Settings**», «**Grant Types**», marque «**Device Code**» y «**Refresh Token**».</translation>
    </message>
    <message>
        <source>Open **APIs**, your API, and switch on **Allow Offline Access**. Give its identifier as the setting **audience**.</source>
        <translation>Abra «**APIs**», su API, y active «**Allow Offline Access**». Indique su identificador («identifier») como ajuste **audience**.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, and give the tenant&apos;s address as the setting **domain**.</source>
        <translation>Copie el **ID de cliente** («Client ID») e indique la dirección del tenant como ajuste **domain**.</translation>
    </message>
    <message>
        <source>When Evergrant shows a code, open the page it names in any browser and enter the code.</source>
        <translation>Cuando Evergrant muestre un código, abra en cualquier navegador la página que indica e introduzca el código.</translation>
    </message>
    <message>
        <source>A service acts for itself; nobody signs in.</source>
        <translation>Un servicio actúa por sí mismo; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>In the dashboard open **Applications**, press **Create Application** and choose **Machine to Machine**.</source>
        <translation>En el panel abra «**Applications**», pulse «**Create Application**» y elija «**Machine to Machine**».</translation>
    </message>
    <message>
        <source>Choose the API and the permissions that it may use.</source>
        <translation>Elija la API y los permisos que puede usar.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**, give the tenant&apos;s address as the setting **domain** and the identifier of the API as the setting **audience**.</source>
        <translation>Copie el **ID de cliente** («Client ID») y el **secreto de cliente** («Client Secret»), indique la dirección del tenant como ajuste **domain** y el identificador de la API como ajuste **audience**.</translation>
    </message>
    <message>
        <source>Auth0 counts the tokens that are given out in this way; each plan has its number for a month.</source>
        <translation>Auth0 cuenta los tokens que se entregan de esta forma; cada plan tiene su número al mes.</translation>
    </message>
    <message>
        <source>E-mail marketing: contacts, lists and campaigns (V3 API).</source>
        <translation>Marketing por correo: contactos, listas y campañas (API V3).</translation>
    </message>
    <message>
        <source>The usual one: somebody signs in once, in a browser on this computer.</source>
        <translation>Lo habitual: alguien inicia sesión una vez, en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>see the account&apos;s name and settings</source>
        <translation>ver el nombre y los ajustes de la cuenta</translation>
    </message>
    <message>
        <source>change the account&apos;s settings</source>
        <translation>cambiar los ajustes de la cuenta</translation>
    </message>
    <message>
        <source>see and change contacts and lists</source>
        <translation>ver y cambiar contactos y listas</translation>
    </message>
    <message>
        <source>see, make and send campaigns</source>
        <translation>ver, crear y enviar campañas</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one, was not used for 180 days, or was withdrawn.</source>
        <translation>El token de actualización se ha sustituido por uno más reciente, no se ha usado durante 180 días o se ha retirado.</translation>
    </message>
    <message>
        <source>The client secret is wrong. A newly generated secret makes the one before it invalid.</source>
        <translation>El secreto de cliente es incorrecto. Al generar un secreto nuevo, el anterior deja de ser válido.</translation>
    </message>
    <message>
        <source>The application has used up its calls for today; the count begins anew at midnight UTC.</source>
        <translation>La aplicación ha agotado sus llamadas de hoy; la cuenta empieza de nuevo a medianoche UTC.</translation>
    </message>
    <message>
        <source>10,000 calls a day for each API key, whatever the number of accounts; the count begins anew at midnight UTC.</source>
        <translation>10&#xa0;000 llamadas al día por clave de API, sea cual sea el número de cuentas; la cuenta empieza de nuevo a medianoche UTC.</translation>
    </message>
    <message>
        <source>4 calls a second for each API key.</source>
        <translation>4 llamadas por segundo por clave de API.</translation>
    </message>
    <message>
        <source>The answers do not say how many are left, or how long to wait.</source>
        <translation>Las respuestas no dicen cuántas quedan ni cuánto hay que esperar.</translation>
    </message>
    <message>
        <source>In the developer portal press **My Applications** and sign in **with the account you want to connect**. A new application is private to the user who created it: nobody else can authorize it.</source>
        <translation>En el portal para desarrolladores pulse «**My Applications**» e inicie sesión **con la cuenta que quiere conectar**. Una aplicación nueva es privada del usuario que la creó: nadie más puede autorizarla.</translation>
    </message>
    <message>
        <source>Press **New Application** and choose **Authorization Code Flow and Implicit Flow**, then **Long Lived Refresh Tokens**. They survive a lost reply, and Constant Contact&apos;s own moderators say that they avoid most of the cases in which somebody has to sign in again. Rotating tokens work, too.</source>
        <translation>Pulse «**New Application**» y elija «**Authorization Code Flow and Implicit Flow**», después «**Long Lived Refresh Tokens**». Estos tokens sobreviven a una respuesta perdida, y los propios moderadores de Constant Contact dicen que evitan la mayoría de los casos en que alguien tiene que volver a iniciar sesión. Los tokens rotatorios también funcionan.</translation>
    </message>
    <message>
        <source>As redirect URI enter exactly {redirect_uri} and save.</source>
        <translation>Como URI de redirección introduzca exactamente {redirect_uri} y guarde.</translation>
    </message>
    <message>
        <source>Copy the **API key**, then press **Generate Secret** and copy the secret. The portal shows it only once, and a new secret makes the old one invalid.</source>
        <translation>Copie la **clave de API** («API key»), después pulse «**Generate Secret**» y copie el secreto. El portal lo muestra una sola vez, y un secreto nuevo invalida el anterior.</translation>
    </message>
    <message>
        <source>Evergrant asks for account_read and contact_data. Give other scopes, such as campaign_data or account_update, if your integration needs them. A second application of the type Device makes a good spare: losing one does not take the other along.</source>
        <translation>Evergrant pide account_read y contact_data. Indique otros permisos, como campaign_data o account_update, si su integración los necesita. Una segunda aplicación del tipo «Device» es una buena clave de repuesto: si se pierde una, la otra no se pierde con ella.</translation>
    </message>
    <message>
        <source>For a computer without a browser, and for a spare: somebody enters a code elsewhere.</source>
        <translation>Para un equipo sin navegador, y para una clave de repuesto: alguien introduce un código en otro dispositivo.</translation>
    </message>
    <message>
        <source>Press **New Application** and choose **Device** as its type, then **Long Lived Refresh Tokens**. This type has no secret and no redirect URI.</source>
        <translation>Pulse «**New Application**» y elija «**Device**» como tipo, después «**Long Lived Refresh Tokens**». Este tipo no tiene secreto ni URI de redirección.</translation>
    </message>
    <message>
        <source>Copy the **API key**.</source>
        <translation>Copie la **clave de API** («API key»).</translation>
    </message>
    <message>
        <source>When Evergrant shows a code, open the page it names in any browser, sign in with the same account and enter the code.</source>
        <translation>Cuando Evergrant muestre un código, abra en cualquier navegador la página que indica, inicie sesión con la misma cuenta e introduzca el código.</translation>
    </message>
    <message>
        <source>An application of this type is a good spare for a connection that signs in with a browser: give its API key at authorize --spare.</source>
        <translation>Una aplicación de este tipo es una buena clave de repuesto para una conexión que inicia sesión con un navegador: indique su clave de API en authorize --spare.</translation>
    </message>
    <message>
        <source>Files and folders.</source>
        <translation>Archivos y carpetas.</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>Clave de la aplicación (App key)</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Secreto de la aplicación (App secret)</translation>
    </message>
    <message>
        <source>see the account&apos;s name</source>
        <translation>ver el nombre de la cuenta</translation>
    </message>
    <message>
        <source>see names of files and folders</source>
        <translation>ver los nombres de archivos y carpetas</translation>
    </message>
    <message>
        <source>change names and properties of files and folders</source>
        <translation>cambiar los nombres y las propiedades de archivos y carpetas</translation>
    </message>
    <message>
        <source>read files</source>
        <translation>leer archivos</translation>
    </message>
    <message>
        <source>write files</source>
        <translation>escribir archivos</translation>
    </message>
    <message>
        <source>see what is shared</source>
        <translation>ver qué se comparte</translation>
    </message>
    <message>
        <source>share</source>
        <translation>compartir</translation>
    </message>
    <message>
        <source>The app was disconnected in the account, or the sign-in was withdrawn.</source>
        <translation>La aplicación se ha desconectado en la cuenta, o el inicio de sesión se ha retirado.</translation>
    </message>
    <message>
        <source>The app key is wrong.</source>
        <translation>La clave de la aplicación («App key») es incorrecta.</translation>
    </message>
    <message>
        <source>Too many calls of one user answer 429; Retry-After says how long to wait.</source>
        <translation>Si un usuario hace demasiadas llamadas, la respuesta es 429; Retry-After indica cuánto hay que esperar.</translation>
    </message>
    <message>
        <source>In the App Console press **Create app**, choose **Scoped access** and whether it sees one folder or everything.</source>
        <translation>En la App Console pulse «**Create app**», elija «**Scoped access**» y si la aplicación ve una sola carpeta o todo.</translation>
    </message>
    <message>
        <source>Under **Permissions** tick the scopes that you need and press **Submit**. What is ticked after the sign-in counts only for the next one.</source>
        <translation>En «**Permissions**» marque los permisos que necesita y pulse «**Submit**». Lo que se marca después del inicio de sesión solo cuenta para el siguiente.</translation>
    </message>
    <message>
        <source>Under **Settings** add exactly {redirect_uri} to the redirect URIs.</source>
        <translation>En «**Settings**» añada exactamente {redirect_uri} a las URI de redirección.</translation>
    </message>
    <message>
        <source>Copy the **app key**. The **app secret** is not needed.</source>
        <translation>Copie la **clave de la aplicación** («App key»). El **secreto de la aplicación** («App secret») no hace falta.</translation>
    </message>
    <message>
        <source>An app in development takes at most 500 users, and from the fiftieth on it has to be reviewed.</source>
        <translation>Una aplicación en desarrollo admite como máximo 500 usuarios, y a partir del quincuagésimo hay que someterla a revisión.</translation>
    </message>
    <message>
        <source>Repositories, issues and actions, through a GitHub App.</source>
        <translation>Repositorios, incidencias y acciones, mediante una GitHub App.</translation>
    </message>
    <message>
        <source>The usual one: somebody enters a code at github.com. It needs no secret.</source>
        <translation>Lo habitual: alguien introduce un código en github.com. No necesita secreto.</translation>
    </message>
    <message>
        <source>The refresh token was used before, was not used for six months, or was withdrawn.</source>
        <translation>El token de actualización ya se había usado, no se ha usado durante seis meses o se ha retirado.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong.</source>
        <translation>El ID de cliente o el secreto de cliente es incorrecto.</translation>
    </message>
    <message>
        <source>The redirect URI is not the one of the application.</source>
        <translation>La URI de redirección no es la de la aplicación.</translation>
    </message>
    <message>
        <source>The code of this sign-in was used or is too old.</source>
        <translation>El código de este inicio de sesión ya se ha usado o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>The device flow is not switched on in the application.</source>
        <translation>El flujo de dispositivo («device flow») no está activado en la aplicación.</translation>
    </message>
    <message>
        <source>The account has no confirmed e-mail address.</source>
        <translation>La cuenta no tiene una dirección de correo electrónico confirmada.</translation>
    </message>
    <message>
        <source>5,000 calls an hour for each user; x-ratelimit headers tell what is left, retry-after how long to wait.</source>
        <translation>5000 llamadas por hora y usuario; los encabezados x-ratelimit indican cuántas quedan; retry-after, cuánto hay que esperar.</translation>
    </message>
    <message>
        <source>Under **Settings**, **Developer settings**, **GitHub Apps** press **New GitHub App** and choose its permissions.</source>
        <translation>En «**Settings**», «**Developer settings**», «**GitHub Apps**», pulse «**New GitHub App**» y elija sus permisos.</translation>
    </message>
    <message>
        <source>Tick **Enable Device Flow**, leave **Expire user authorization tokens** ticked, and switch off the webhook.</source>
        <translation>Marque «**Enable Device Flow**», deje marcado «**Expire user authorization tokens**» y desactive el webhook.</translation>
    </message>
    <message>
        <source>Copy the **client ID**. A secret is not needed on this way.</source>
        <translation>Copie el **ID de cliente** («Client ID»). Con este método no hace falta un secreto.</translation>
    </message>
    <message>
        <source>Under **Install App** install it where it has to work.</source>
        <translation>En «**Install App**» instálela donde tenga que trabajar.</translation>
    </message>
    <message>
        <source>With expiring tokens switched off, or with an OAuth App, the access never ends and there is nothing to renew.</source>
        <translation>Con los tokens que caducan desactivados, o con una OAuth App, el acceso no termina nunca y no hay nada que renovar.</translation>
    </message>
    <message>
        <source>Somebody signs in with a browser on this computer; it needs the application&apos;s secret.</source>
        <translation>Alguien inicia sesión con un navegador de este equipo; necesita el secreto de la aplicación.</translation>
    </message>
    <message>
        <source>As callback URL enter exactly {redirect_uri}, leave **Expire user authorization tokens** ticked, and switch off the webhook.</source>
        <translation>Como URL de retorno («callback URL») introduzca exactamente {redirect_uri}, deje marcado «**Expire user authorization tokens**» y desactive el webhook.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, press **Generate a new client secret** and copy it.</source>
        <translation>Copie el **ID de cliente** («Client ID»), pulse «**Generate a new client secret**» y cópielo.</translation>
    </message>
    <message>
        <source>Gmail, Calendar, Drive, Sheets and the other Google APIs.</source>
        <translation>Gmail, Calendar, Drive, Sheets y las demás API de Google.</translation>
    </message>
    <message>
        <source>The connection acts for a person, who signs in once in a browser on this computer.</source>
        <translation>La conexión actúa en nombre de una persona, que inicia sesión una vez en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>read, send and delete mail, also by IMAP and SMTP</source>
        <translation>leer, enviar y borrar correo, también por IMAP y SMTP</translation>
    </message>
    <message>
        <source>read the mail</source>
        <translation>leer el correo</translation>
    </message>
    <message>
        <source>send mail</source>
        <translation>enviar correo</translation>
    </message>
    <message>
        <source>see and change calendars</source>
        <translation>ver y cambiar calendarios</translation>
    </message>
    <message>
        <source>see calendars</source>
        <translation>ver calendarios</translation>
    </message>
    <message>
        <source>see and change all files in Drive</source>
        <translation>ver y cambiar todos los archivos de Drive</translation>
    </message>
    <message>
        <source>see all files in Drive</source>
        <translation>ver todos los archivos de Drive</translation>
    </message>
    <message>
        <source>see and change the files made with this application</source>
        <translation>ver y cambiar los archivos creados con esta aplicación</translation>
    </message>
    <message>
        <source>see and change spreadsheets</source>
        <translation>ver y cambiar hojas de cálculo</translation>
    </message>
    <message>
        <source>everything in Google Cloud</source>
        <translation>todo en Google Cloud</translation>
    </message>
    <message>
        <source>The Google project is in “Testing”: Google ends this sign-in after 7 days. Publish the project in the Google Cloud console (Google Auth Platform, Audience, Publish app), and sign in again.</source>
        <translation>El proyecto de Google está en «Testing»: Google pone fin a este inicio de sesión al cabo de 7 días. Publique el proyecto en la consola de Google Cloud («Google Auth Platform», «Audience», «Publish app») y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>It was withdrawn, was not used for six months, is one of more than a hundred, or is from a project in Testing, where it lives 7 days.</source>
        <translation>Se ha retirado, no se ha usado durante seis meses, es uno de más de cien, o es de un proyecto en «Testing», donde dura 7 días.</translation>
    </message>
    <message>
        <source>The organization wants its people to sign in again from time to time.</source>
        <translation>La organización quiere que sus usuarios vuelvan a iniciar sesión de vez en cuando.</translation>
    </message>
    <message>
        <source>The key of the service account was deleted or belongs to another one.</source>
        <translation>La clave de la cuenta de servicio se ha borrado o pertenece a otra.</translation>
    </message>
    <message>
        <source>The service account does not exist any more.</source>
        <translation>La cuenta de servicio ya no existe.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>El reloj de este equipo no va bien.</translation>
    </message>
    <message>
        <source>The organization does not allow these scopes.</source>
        <translation>La organización no autoriza estos permisos.</translation>
    </message>
    <message>
        <source>The client was deleted in the Google Cloud console, or by Google because it was not used for six months.</source>
        <translation>El cliente se ha borrado en la consola de Google Cloud, o lo ha borrado Google porque no se usó durante seis meses.</translation>
    </message>
    <message>
        <source>The client was switched off in the Google Cloud console.</source>
        <translation>El cliente se ha desactivado en la consola de Google Cloud.</translation>
    </message>
    <message>
        <source>The client is of another type, or the service account may not act for people in the organization.</source>
        <translation>El cliente es de otro tipo, o la cuenta de servicio no puede actuar en nombre de personas de la organización.</translation>
    </message>
    <message>
        <source>Each API has its own quota, which the Google Cloud console shows.</source>
        <translation>Cada API tiene su propia cuota, que se ve en la consola de Google Cloud.</translation>
    </message>
    <message>
        <source>At most 100 sign-ins of one account live with one client; the oldest dies without a word.</source>
        <translation>Una cuenta puede tener como máximo 100 inicios de sesión vigentes con un cliente; el más antiguo deja de valer sin aviso.</translation>
    </message>
    <message>
        <source>In the Google Cloud console make a project, and under **APIs &amp; Services**, **Library** switch on the APIs that you need.</source>
        <translation>En la consola de Google Cloud cree un proyecto y, en «**APIs &amp; Services**», «**Library**», active las API que necesita.</translation>
    </message>
    <message>
        <source>Open **Google Auth Platform**, press **Get started** and give a name. Under **Audience** choose **Internal** if you are within a Google Workspace.</source>
        <translation>Abra «**Google Auth Platform**», pulse «**Get started**» e indique un nombre. En «**Audience**» elija «**Internal**» si está dentro de un Google Workspace.</translation>
    </message>
    <message>
        <source>If it has to be **External**, press **Publish app** under **Audience**. In the state **Testing** every sign-in ends after **7 days**, and one that was made in that state keeps its 7 days even after publishing.</source>
        <translation>Si tiene que ser «**External**», pulse «**Publish app**» en «**Audience**». En el estado «**Testing**» todos los inicios de sesión terminan al cabo de **7 días**, y uno que se hizo en ese estado conserva sus 7 días incluso después de publicar.</translation>
    </message>
    <message>
        <source>Under **Data Access** press **Add or remove scopes** and choose the scopes that you need.</source>
        <translation>En «**Data Access**» pulse «**Add or remove scopes**» y elija los permisos que necesita.</translation>
    </message>
    <message>
        <source>Under **Clients** press **Create client** and choose **Desktop app**. It takes any port on this computer, so no redirect URI has to be entered.</source>
        <translation>En «**Clients**» pulse «**Create client**» y elija «**Desktop app**». Acepta cualquier puerto de este equipo, así que no hay que introducir ninguna URI de redirección.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret** at once: the secret is shown only this time.</source>
        <translation>Copie enseguida el **ID de cliente** («Client ID») y el **secreto de cliente** («Client secret»): el secreto solo se muestra esta vez.</translation>
    </message>
    <message>
        <source>An application that Google has not verified shows a warning, and with sensitive scopes at most 100 people can use it. With a Gmail scope a change of the password ends the connection. Google deletes a client that nobody has used for six months.</source>
        <translation>Una aplicación que Google no ha verificado muestra una advertencia, y con permisos sensibles pueden usarla como máximo 100 personas. Con un permiso de Gmail, un cambio de contraseña pone fin a la conexión. Google borra un cliente que nadie ha usado durante seis meses.</translation>
    </message>
    <message>
        <source>A service account acts for itself, or for people of your Workspace; nobody signs in.</source>
        <translation>Una cuenta de servicio actúa por sí misma, o en nombre de personas de su Workspace; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>Service account (client_email in its JSON file)</source>
        <translation>Cuenta de servicio (client_email en su archivo JSON)</translation>
    </message>
    <message>
        <source>In the Google Cloud console make a project and switch on the APIs that you need.</source>
        <translation>En la consola de Google Cloud cree un proyecto y active las API que necesita.</translation>
    </message>
    <message>
        <source>Under **IAM &amp; Admin**, **Service accounts** press **Create service account**.</source>
        <translation>En «**IAM &amp; Admin**», «**Service accounts**», pulse «**Create service account**».</translation>
    </message>
    <message>
        <source>Open it, and under **Keys** choose **Add key**, **Create new key**, **JSON**. Keep the file secret: whoever has it is the account.</source>
        <translation>Ábrala y en «**Keys**» elija «**Add key**», «**Create new key**», «**JSON**». Mantenga el archivo en secreto: quien lo tiene puede actuar como la cuenta.</translation>
    </message>
    <message>
        <source>Give the file&apos;s path as the setting **service_account_file**. It holds the account&apos;s address, which is the client ID, and its key.</source>
        <translation>Indique la ruta del archivo como ajuste **service_account_file**. Contiene la dirección de la cuenta, que es el ID de cliente, y su clave.</translation>
    </message>
    <message>
        <source>Share what it should reach with that address. To act for people of a Workspace, its administrator enters the account&apos;s numeric ID and the scopes under **Domain-wide delegation**; the person is the setting **username**.</source>
        <translation>Comparta con esa dirección aquello a lo que deba llegar. Para actuar en nombre de personas de un Workspace, su administrador introduce el ID numérico de la cuenta y los permisos en «**Domain-wide delegation**»; la persona es el ajuste **username**.</translation>
    </message>
    <message>
        <source>An organization may forbid keys of service accounts; then its administrator has to make an exception.</source>
        <translation>Una organización puede prohibir las claves de cuentas de servicio; entonces su administrador tiene que hacer una excepción.</translation>
    </message>
    <message>
        <source>For a computer without a browser, and few scopes only: somebody enters a code elsewhere.</source>
        <translation>Para un equipo sin navegador, y solo con pocos permisos: alguien introduce un código en otro dispositivo.</translation>
    </message>
    <message>
        <source>Open **Google Auth Platform**. If its **Audience** is **External**, press **Publish app** there: in the state **Testing** every sign-in ends after **7 days**.</source>
        <translation>Abra «**Google Auth Platform**». Si su «**Audience**» es «**External**», pulse allí «**Publish app**»: en el estado «**Testing**» todos los inicios de sesión terminan al cabo de **7 días**.</translation>
    </message>
    <message>
        <source>Under **Clients** press **Create client** and choose **TVs and Limited Input devices**.</source>
        <translation>En «**Clients**» pulse «**Create client**» y elija «**TVs and Limited Input devices**».</translation>
    </message>
    <message>
        <source>Google allows this flow only for who somebody is, files that the application made itself, and YouTube.</source>
        <translation>Google solo permite este flujo para saber quién es alguien, para archivos creados por la propia aplicación y para YouTube.</translation>
    </message>
    <message>
        <source>CRM: contacts, companies, deals and marketing.</source>
        <translation>CRM: contactos, empresas, negocios y marketing.</translation>
    </message>
    <message>
        <source>Update Evergrant: a newer one knows the address that follows.</source>
        <translation>Actualice Evergrant: una versión más reciente conoce la dirección nueva.</translation>
    </message>
    <message>
        <source>sign in at all</source>
        <translation>poder iniciar sesión</translation>
    </message>
    <message>
        <source>see contacts</source>
        <translation>ver contactos</translation>
    </message>
    <message>
        <source>change contacts</source>
        <translation>cambiar contactos</translation>
    </message>
    <message>
        <source>see companies</source>
        <translation>ver empresas</translation>
    </message>
    <message>
        <source>change companies</source>
        <translation>cambiar empresas</translation>
    </message>
    <message>
        <source>see deals</source>
        <translation>ver negocios</translation>
    </message>
    <message>
        <source>change deals</source>
        <translation>cambiar negocios</translation>
    </message>
    <message>
        <source>see and change pages and e-mails</source>
        <translation>ver y modificar páginas y correos</translation>
    </message>
    <message>
        <source>The application was removed from the account, or the sign-in was withdrawn.</source>
        <translation>La aplicación se ha eliminado de la cuenta, o el inicio de sesión se ha retirado.</translation>
    </message>
    <message>
        <source>The client secret is wrong.</source>
        <translation>El secreto de cliente es incorrecto.</translation>
    </message>
    <message>
        <source>The client ID is wrong.</source>
        <translation>El ID de cliente es incorrecto.</translation>
    </message>
    <message>
        <source>The redirect URI is not among those of the application.</source>
        <translation>La URI de redirección no está entre las de la aplicación.</translation>
    </message>
    <message>
        <source>100 to 150 calls in ten seconds, and a number for each day, depending on the plan.</source>
        <translation>De 100 a 150 llamadas en diez segundos, y un número al día, según el plan.</translation>
    </message>
    <message>
        <source>X-HubSpot-RateLimit headers tell what is left.</source>
        <translation>Los encabezados X-HubSpot-RateLimit indican cuántas quedan.</translation>
    </message>
    <message>
        <source>Apps are made with HubSpot&apos;s command line tool: **npm install -g @hubspot/cli**, **hs account auth**, then **hs project create** with an app and the authentication type **OAuth**.</source>
        <translation>Las aplicaciones se crean con la herramienta de línea de comandos de HubSpot: **npm install -g @hubspot/cli**, **hs account auth** y después **hs project create** con una aplicación y el tipo de autenticación «**OAuth**».</translation>
    </message>
    <message>
        <source>In the app&apos;s configuration file enter {redirect_uri} among the redirect URLs and the scopes that you need, then run **hs project upload**.</source>
        <translation>En el archivo de configuración de la aplicación introduzca {redirect_uri} entre las URL de redirección y los permisos que necesita; después ejecute **hs project upload**.</translation>
    </message>
    <message>
        <source>In HubSpot open **Development**, the project and its app. Under **Auth** copy the **client ID** and the **client secret**.</source>
        <translation>En HubSpot abra «**Development**», el proyecto y su aplicación. En «**Auth**» copie el **ID de cliente** («Client ID») y el **secreto de cliente** («Client secret»).</translation>
    </message>
    <message>
        <source>An app that was made on HubSpot&apos;s pages before June 2026 can be used, too: it stands under **Development**, **Legacy apps**.</source>
        <translation>También se puede usar una aplicación creada en las páginas de HubSpot antes de junio de 2026: está en «**Development**», «**Legacy apps**».</translation>
    </message>
    <message>
        <source>HubSpot supports legacy apps until September 2027: if this connection uses one, make the app anew as a project and sign in again.</source>
        <translation>HubSpot admite las aplicaciones antiguas («legacy apps») hasta septiembre de 2027: si esta conexión usa una, vuelva a crear la aplicación como proyecto e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Authorize as a super admin of the account that you want to connect.</source>
        <translation>Autorice como superadministrador de la cuenta que quiere conectar.</translation>
    </message>
    <message>
        <source>The scopes that are asked for must be those that were chosen in the application, or HubSpot refuses.</source>
        <translation>Los permisos que se piden deben ser los que se eligieron en la aplicación; si no, HubSpot rechaza la solicitud.</translation>
    </message>
    <message>
        <source>A service key of your own account; nobody signs in.</source>
        <translation>Una clave de servicio de su propia cuenta; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Clave de servicio</translation>
    </message>
    <message>
        <source>In the account open **Settings**, **Integrations**, **Service Keys** and press **Create service key**. It takes a super admin, or somebody with the permission for developer tools.</source>
        <translation>En la cuenta abra «**Settings**», «**Integrations**», «**Service Keys**», y pulse «**Create service key**». Hace falta un superadministrador, o alguien con el permiso para las herramientas de desarrollador.</translation>
    </message>
    <message>
        <source>Choose the scopes that you need and create it.</source>
        <translation>Elija los permisos que necesita y cree la clave.</translation>
    </message>
    <message>
        <source>Press **Show** and copy the key.</source>
        <translation>Pulse «**Show**» y copie la clave.</translation>
    </message>
    <message>
        <source>The token of a private app that is already there can be used, too: **Development**, **Legacy apps**, the app, **Auth**, **Show token**. New ones cannot be made since 26 October 2026.</source>
        <translation>También se puede usar el token de una aplicación privada que ya existe: «**Development**», «**Legacy apps**», la aplicación, «**Auth**», «**Show token**». Desde el 26 de octubre de 2026 no se pueden crear nuevas.</translation>
    </message>
    <message>
        <source>HubSpot supports private apps until September 2027: if this connection uses the token of one, make a service key and enter it in its place.</source>
        <translation>HubSpot admite las aplicaciones privadas hasta septiembre de 2027: si esta conexión usa el token de una, cree una clave de servicio e introdúzcala en su lugar.</translation>
    </message>
    <message>
        <source>A service key cannot be used for webhooks.</source>
        <translation>Una clave de servicio no se puede usar para webhooks.</translation>
    </message>
    <message>
        <source>Any API behind a Keycloak realm, also Red Hat&apos;s build.</source>
        <translation>Cualquier API detrás de un realm de Keycloak, también de la versión de Red Hat.</translation>
    </message>
    <message>
        <source>The refresh token was used before, and the realm ends a sign-in for that.</source>
        <translation>El token de actualización ya se había usado, y por eso el realm pone fin al inicio de sesión.</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one.</source>
        <translation>El token de actualización se ha sustituido por uno más reciente.</translation>
    </message>
    <message>
        <source>The session was ended, or was not used for too long.</source>
        <translation>La sesión se ha terminado, o no se ha usado durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>The session was ended, perhaps because a token was used twice.</source>
        <translation>La sesión se ha terminado, quizá porque un token se usó dos veces.</translation>
    </message>
    <message>
        <source>The refresh token has ended.</source>
        <translation>El token de actualización ha caducado.</translation>
    </message>
    <message>
        <source>The user was switched off.</source>
        <translation>El usuario se ha desactivado.</translation>
    </message>
    <message>
        <source>In the admin console choose the realm, open **Clients** and press **Create client** of the type **OpenID Connect**.</source>
        <translation>En la consola de administración elija el realm, abra «**Clients**» y pulse «**Create client**» del tipo «**OpenID Connect**».</translation>
    </message>
    <message>
        <source>Switch on **Standard flow**, and **Client authentication** if it should have a secret.</source>
        <translation>Active «**Standard flow**», y «**Client authentication**» si debe tener un secreto.</translation>
    </message>
    <message>
        <source>As valid redirect URI enter {redirect_uri}. For this computer&apos;s own address Keycloak does not compare the port.</source>
        <translation>Como URI de redirección válida introduzca {redirect_uri}. Con la dirección de este mismo equipo, Keycloak no compara el puerto.</translation>
    </message>
    <message>
        <source>Under **Client scopes** see that **offline_access** is there as an optional scope, and that the user has the role **offline_access**. Without it the sign-in ends with the session, by default after 30 minutes.</source>
        <translation>En «**Client scopes**» compruebe que **offline_access** figura como permiso opcional, y que el usuario tiene el rol **offline_access**. Sin eso, el inicio de sesión termina con la sesión, de forma predeterminada al cabo de 30 minutos.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address, such as login.example.org, as the setting **domain** and the realm&apos;s name as the setting **realm**.</source>
        <translation>Indique la dirección del servidor, como login.example.org, como ajuste **domain** y el nombre del realm como ajuste **realm**.</translation>
    </message>
    <message>
        <source>If Revoke Refresh Token is off, as by default, give --set refresh_policy=old-stays-valid.</source>
        <translation>Si «Revoke Refresh Token» está desactivado, como es lo predeterminado, indique --set refresh_policy=old-stays-valid.</translation>
    </message>
    <message>
        <source>Switch on **OAuth 2.0 Device Authorization Grant**.</source>
        <translation>Active «**OAuth 2.0 Device Authorization Grant**».</translation>
    </message>
    <message>
        <source>See that **offline_access** is an optional scope of the client and a role of the user.</source>
        <translation>Compruebe que **offline_access** es un permiso opcional del cliente y un rol del usuario.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address as the setting **domain** and the realm&apos;s name as the setting **realm**.</source>
        <translation>Indique la dirección del servidor como ajuste **domain** y el nombre del realm como ajuste **realm**.</translation>
    </message>
    <message>
        <source>Switch on **Client authentication** and **Service accounts roles**, and under **Service account roles** give it what it needs.</source>
        <translation>Active «**Client authentication**» y «**Service accounts roles**», y en «**Service account roles**» dele lo que necesita.</translation>
    </message>
    <message>
        <source>Under **Credentials** copy the **client secret**.</source>
        <translation>En «**Credentials**» copie el **secreto de cliente** («Client secret»).</translation>
    </message>
    <message>
        <source>Web shop: products, orders and customers; formerly SEOshop.</source>
        <translation>Tienda en línea: productos, pedidos y clientes; antes SEOshop.</translation>
    </message>
    <message>
        <source>A key and a secret of the shop; nobody signs in.</source>
        <translation>Una clave y un secreto de la tienda; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de API</translation>
    </message>
    <message>
        <source>300 calls in five minutes, 3,000 an hour and 12,000 a day for each key.</source>
        <translation>300 llamadas en cinco minutos, 3000 por hora y 12&#xa0;000 al día por clave.</translation>
    </message>
    <message>
        <source>The answers say in headers how many calls are left and when the count begins anew.</source>
        <translation>Las respuestas indican en los encabezados cuántas llamadas quedan y cuándo empieza de nuevo la cuenta.</translation>
    </message>
    <message>
        <source>Sign in to the back office of the shop and open **Settings**, **Developers**. If it is not there, the plan does not include it: it takes Advanced or Professional.</source>
        <translation>Inicie sesión en el área de administración de la tienda y abra «**Settings**», «**Developers**». Si no aparece, el plan no lo incluye: hace falta Advanced o Professional.</translation>
    </message>
    <message>
        <source>Press **Add API key**, give it a name and switch it on.</source>
        <translation>Pulse «**Add API key**», dele un nombre y actívela.</translation>
    </message>
    <message>
        <source>Copy the **key** and the **secret**.</source>
        <translation>Copie la **clave** («key») y el **secreto** («secret»).</translation>
    </message>
    <message>
        <source>A shop in the American cluster needs the setting **api_host** api.shoplightspeed.com; the European one is api.webshopapp.com.</source>
        <translation>Una tienda del clúster americano necesita el ajuste **api_host** api.shoplightspeed.com; el europeo es api.webshopapp.com.</translation>
    </message>
    <message>
        <source>If the shop does not have English, give its language, such as nl, as the setting **region**.</source>
        <translation>Si la tienda no tiene inglés, indique su idioma, como nl, como ajuste **region**.</translation>
    </message>
    <message>
        <source>The key may do everything in the shop. Delete it in the same place if it is not needed any more.</source>
        <translation>La clave permite hacer todo en la tienda. Bórrela en el mismo lugar cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>Point of sale: sales, items and customers.</source>
        <translation>Punto de venta: ventas, artículos y clientes.</translation>
    </message>
    <message>
        <source>everything the user may do</source>
        <translation>todo lo que puede hacer el usuario</translation>
    </message>
    <message>
        <source>see and change items and stock</source>
        <translation>ver y cambiar artículos y existencias</translation>
    </message>
    <message>
        <source>see items and stock</source>
        <translation>ver artículos y existencias</translation>
    </message>
    <message>
        <source>see and change sales</source>
        <translation>ver y cambiar ventas</translation>
    </message>
    <message>
        <source>see sales</source>
        <translation>ver ventas</translation>
    </message>
    <message>
        <source>see and change customers</source>
        <translation>ver y cambiar clientes</translation>
    </message>
    <message>
        <source>see customers</source>
        <translation>ver clientes</translation>
    </message>
    <message>
        <source>see reports</source>
        <translation>ver informes</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one or was withdrawn.</source>
        <translation>El token de actualización se ha sustituido por uno más reciente o se ha retirado.</translation>
    </message>
    <message>
        <source>A bucket of 90 calls and 10 more for each register empties by one call a second.</source>
        <translation>Un depósito de 90 llamadas, y 10 más por caja, se vacía a razón de una llamada por segundo.</translation>
    </message>
    <message>
        <source>X-LS-Api-Bucket-Level tells how full it is, Retry-After how many seconds to wait.</source>
        <translation>X-LS-Api-Bucket-Level indica cuánto se ha llenado; Retry-After, cuántos segundos hay que esperar.</translation>
    </message>
    <message>
        <source>Register a client with Lightspeed&apos;s form for developers.</source>
        <translation>Registre un cliente con el formulario de Lightspeed para desarrolladores.</translation>
    </message>
    <message>
        <source>As redirect URI enter exactly {redirect_uri}.</source>
        <translation>Como URI de redirección introduzca exactamente {redirect_uri}.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**.</source>
        <translation>Copie el **ID de cliente** («Client ID») y el **secreto de cliente** («Client secret»).</translation>
    </message>
    <message>
        <source>Authorize as a user who may do what the integration needs: it gets no more rights than that user has.</source>
        <translation>Autorice con un usuario que pueda hacer lo que necesita la integración: esta no recibe más derechos que los de ese usuario.</translation>
    </message>
    <message>
        <source>Point of sale, formerly Vend: sales, products and customers.</source>
        <translation>Punto de venta, antes Vend: ventas, productos y clientes.</translation>
    </message>
    <message>
        <source>see how the store is set up</source>
        <translation>ver cómo está configurada la tienda</translation>
    </message>
    <message>
        <source>see the outlets</source>
        <translation>ver los locales</translation>
    </message>
    <message>
        <source>see products, without their cost</source>
        <translation>ver productos, sin su coste</translation>
    </message>
    <message>
        <source>change products</source>
        <translation>cambiar productos</translation>
    </message>
    <message>
        <source>see stock</source>
        <translation>ver existencias</translation>
    </message>
    <message>
        <source>see sales and payments</source>
        <translation>ver ventas y pagos</translation>
    </message>
    <message>
        <source>make and change sales</source>
        <translation>crear y cambiar ventas</translation>
    </message>
    <message>
        <source>change customers</source>
        <translation>cambiar clientes</translation>
    </message>
    <message>
        <source>be called when something changes</source>
        <translation>recibir una llamada cuando algo cambia</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>300 calls in five minutes for each register, and 50 more.</source>
        <translation>300 llamadas en cinco minutos por caja, y 50 más.</translation>
    </message>
    <message>
        <source>Retry-After says until what time to wait. The token endpoint has a limit of its own.</source>
        <translation>Retry-After indica hasta qué hora hay que esperar. El endpoint de tokens tiene un límite propio.</translation>
    </message>
    <message>
        <source>Sign in to the developer portal and press **Add application**.</source>
        <translation>Inicie sesión en el portal para desarrolladores y pulse «**Add application**».</translation>
    </message>
    <message>
        <source>Authorize from the store you want to connect. An application that Lightspeed has not approved works with at most 30 stores.</source>
        <translation>Autorice desde la tienda que quiere conectar. Una aplicación que Lightspeed no ha aprobado funciona con 30 tiendas como máximo.</translation>
    </message>
    <message>
        <source>Since March 2025 a refresh token ends as soon as a new one is issued, so nothing else may use the same application for the same store. Since 1 June 2026 a sign-in has to name its scopes; one from before goes on with what it has.</source>
        <translation>Desde marzo de 2025, un token de actualización termina en cuanto se emite uno nuevo, así que ninguna otra cosa puede usar la misma aplicación para la misma tienda. Desde el 1 de junio de 2026, un inicio de sesión tiene que nombrar sus permisos; uno anterior continúa con los que tiene.</translation>
    </message>
    <message>
        <source>A personal token of a store with the Plus plan; nobody signs in.</source>
        <translation>Un token personal de una tienda con el plan Plus; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>Personal token</source>
        <translation>Token personal</translation>
    </message>
    <message>
        <source>Sign in to the store and open **Setup**, **Personal tokens**. It takes the **Plus** plan.</source>
        <translation>Inicie sesión en la tienda y abra «**Setup**», «**Personal tokens**». Hace falta el plan «**Plus**».</translation>
    </message>
    <message>
        <source>Press **Add personal token**, give it a name and an expiry date, and copy it.</source>
        <translation>Pulse «**Add personal token**», dele un nombre y una fecha de caducidad, y cópielo.</translation>
    </message>
    <message>
        <source>Give the first part of the store&apos;s address, such as bakery in bakery.retail.lightspeed.app, as the setting **domain_prefix**.</source>
        <translation>Indique la primera parte de la dirección de la tienda, como bakery en bakery.retail.lightspeed.app, como ajuste **domain_prefix**.</translation>
    </message>
    <message>
        <source>A personal token survives a change of the password.</source>
        <translation>Un token personal sobrevive a un cambio de contraseña.</translation>
    </message>
    <message>
        <source>E-mail marketing: audiences, campaigns and reports (Marketing API).</source>
        <translation>Marketing por correo: públicos, campañas e informes (API de Marketing).</translation>
    </message>
    <message>
        <source>Somebody signs in once. The access has no end, until somebody removes it at Mailchimp.</source>
        <translation>Alguien inicia sesión una vez. El acceso no caduca, hasta que alguien lo elimina en Mailchimp.</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>At most 10 calls at the same time for each user.</source>
        <translation>Como máximo 10 llamadas simultáneas por usuario.</translation>
    </message>
    <message>
        <source>Too many answer 429, very many 403 without JSON. The answers do not say how long to wait.</source>
        <translation>Si hay demasiadas, la respuesta es 429; si hay muchísimas, 403 sin JSON. Las respuestas no dicen cuánto hay que esperar.</translation>
    </message>
    <message>
        <source>Sign in to Mailchimp, open **Account &amp; billing**, **Extras**, **Registered apps** and press **Register an app**.</source>
        <translation>Inicie sesión en Mailchimp, abra «**Account &amp; billing**», «**Extras**», «**Registered apps**», y pulse «**Register an app**».</translation>
    </message>
    <message>
        <source>As redirect URI enter exactly {redirect_uri}. Write **127.0.0.1**: Mailchimp does not take the word localhost.</source>
        <translation>Como URI de redirección introduzca exactamente {redirect_uri}. Escriba **127.0.0.1**: Mailchimp no acepta la palabra localhost.</translation>
    </message>
    <message>
        <source>Press **Create** and copy the **client ID** and the **client secret**. The secret is shown only once.</source>
        <translation>Pulse «**Create**» y copie el **ID de cliente** («Client ID») y el **secreto de cliente** («Client secret»). El secreto se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Mailchimp knows no scopes: whoever authorizes gives everything that this user may do. To end it, remove the application under Connected apps.</source>
        <translation>Mailchimp no conoce permisos parciales: quien autoriza da todo lo que este usuario puede hacer. Para terminarlo, elimine la aplicación en «Connected apps».</translation>
    </message>
    <message>
        <source>An API key: no sign-in, and full access to the account it was made in.</source>
        <translation>Una clave de API: sin inicio de sesión, y con acceso completo a la cuenta en la que se creó.</translation>
    </message>
    <message>
        <source>Sign in to Mailchimp, open **Account &amp; billing**, **Extras**, **API keys** and press **Create A Key**.</source>
        <translation>Inicie sesión en Mailchimp, abra «**Account &amp; billing**», «**Extras**», «**API keys**», y pulse «**Create A Key**».</translation>
    </message>
    <message>
        <source>Copy the key at once: it is shown only once.</source>
        <translation>Copie la clave enseguida: se muestra una sola vez.</translation>
    </message>
    <message>
        <source>The part behind the dash, such as **us6**, is the data centre. Give it as the setting **region**.</source>
        <translation>La parte que va detrás del guion, como **us6**, es el centro de datos. Indíquela como ajuste **region**.</translation>
    </message>
    <message>
        <source>Mailchimp calls with name and password take any name; Evergrant says evergrant.</source>
        <translation>En las llamadas con nombre y contraseña, Mailchimp acepta cualquier nombre; Evergrant dice evergrant.</translation>
    </message>
    <message>
        <source>Outlook, Teams, SharePoint and everything else behind Microsoft Entra ID.</source>
        <translation>Outlook, Teams, SharePoint y todo lo demás que hay detrás de Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>ID de aplicación (cliente)</translation>
    </message>
    <message>
        <source>Client secret (the value, not the secret ID)</source>
        <translation>Secreto de cliente (el valor, no el ID del secreto)</translation>
    </message>
    <message>
        <source>see the profile of whoever signed in</source>
        <translation>ver el perfil de quien ha iniciado sesión</translation>
    </message>
    <message>
        <source>read and change the mail</source>
        <translation>leer y cambiar el correo</translation>
    </message>
    <message>
        <source>read the calendars</source>
        <translation>leer los calendarios</translation>
    </message>
    <message>
        <source>read and change the calendars</source>
        <translation>leer y cambiar los calendarios</translation>
    </message>
    <message>
        <source>read the files</source>
        <translation>leer los archivos</translation>
    </message>
    <message>
        <source>read and change the files</source>
        <translation>leer y cambiar los archivos</translation>
    </message>
    <message>
        <source>read SharePoint sites</source>
        <translation>leer sitios de SharePoint</translation>
    </message>
    <message>
        <source>send mail through SMTP</source>
        <translation>enviar correo por SMTP</translation>
    </message>
    <message>
        <source>read and change the mail through IMAP</source>
        <translation>leer y cambiar el correo por IMAP</translation>
    </message>
    <message>
        <source>whatever the administrator has allowed the application</source>
        <translation>lo que el administrador haya permitido a la aplicación</translation>
    </message>
    <message>
        <source>It was not used for 90 days.</source>
        <translation>No se ha usado durante 90 días.</translation>
    </message>
    <message>
        <source>The password was changed, or somebody withdrew the authorization.</source>
        <translation>Se ha cambiado la contraseña, o alguien ha retirado la autorización.</translation>
    </message>
    <message>
        <source>The organization asks for a new sign-in from time to time.</source>
        <translation>La organización pide un nuevo inicio de sesión de vez en cuando.</translation>
    </message>
    <message>
        <source>The organization wants a person to sign in.</source>
        <translation>La organización quiere que una persona inicie sesión.</translation>
    </message>
    <message>
        <source>A Conditional Access policy of the organization blocks this connection. A new sign-in does not help: its administrator has to allow the application, this computer or this way of signing in.</source>
        <translation>Una directiva de acceso condicional («Conditional Access») de la organización bloquea esta conexión. Un nuevo inicio de sesión no ayuda: su administrador tiene que permitir la aplicación, este equipo o esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>Nobody has agreed to what this connection asks for.</source>
        <translation>Nadie ha aceptado lo que pide esta conexión.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>El secreto de cliente ha caducado.</translation>
    </message>
    <message>
        <source>The client secret is wrong. The value is needed, not the secret&apos;s ID.</source>
        <translation>El secreto de cliente es incorrecto. Hace falta el valor, no el ID del secreto.</translation>
    </message>
    <message>
        <source>There is no such application in this directory. Check the client ID and the setting tenant.</source>
        <translation>No existe esa aplicación en este directorio. Compruebe el ID de cliente y el ajuste tenant.</translation>
    </message>
    <message>
        <source>The application is a public client, which must not send a secret.</source>
        <translation>La aplicación es un cliente público, que no debe enviar ningún secreto.</translation>
    </message>
    <message>
        <source>The application needs a secret or certificate, or has to be allowed public client flows.</source>
        <translation>La aplicación necesita un secreto o un certificado, o hay que permitirle los flujos de cliente público.</translation>
    </message>
    <message>
        <source>The certificate that signed is not among those of the application, or has expired.</source>
        <translation>El certificado con el que se ha firmado no está entre los de la aplicación, o ha caducado.</translation>
    </message>
    <message>
        <source>One of the scopes does not exist, or does not go with this grant.</source>
        <translation>Uno de los permisos no existe, o no es compatible con esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>Microsoft Graph answers 429 when it is asked too often, and says in Retry-After how long to wait.</source>
        <translation>Microsoft Graph responde 429 cuando se le pregunta con demasiada frecuencia, e indica en Retry-After cuánto hay que esperar.</translation>
    </message>
    <message>
        <source>In the Entra admin center open **App registrations** and press **New registration**.</source>
        <translation>En el centro de administración de Entra abra «**App registrations**» y pulse «**New registration**».</translation>
    </message>
    <message>
        <source>Choose who may sign in. For one organization copy its **Directory (tenant) ID** and give it to Evergrant as the setting **tenant**; without it any account can sign in, which an application of one organization refuses.</source>
        <translation>Elija quién puede iniciar sesión. Para una sola organización, copie su «**Directory (tenant) ID**» e indíquelo a Evergrant como ajuste **tenant**; sin él puede iniciar sesión cualquier cuenta, y eso lo rechaza una aplicación de una sola organización.</translation>
    </message>
    <message>
        <source>Under **Redirect URI** choose **Web** if you make a secret, **Public client/native** if not, never **Single-page application**: its sign-ins end after 24 hours. Enter {redirect_uri}. The port does not matter, everything else does.</source>
        <translation>En «**Redirect URI**» elija «**Web**» si va a crear un secreto, «**Public client/native**» si no, y nunca «**Single-page application**»: sus inicios de sesión terminan al cabo de 24 horas. Introduzca {redirect_uri}. El puerto no importa; todo lo demás, sí.</translation>
    </message>
    <message>
        <source>Copy the **Application (client) ID**.</source>
        <translation>Copie el «**Application (client) ID**».</translation>
    </message>
    <message>
        <source>For a secret open **Certificates &amp; secrets**, press **New client secret** and copy its **Value** at once. Note the day on which it expires: on that day the connection stops.</source>
        <translation>Para un secreto, abra «**Certificates &amp; secrets**», pulse «**New client secret**» y copie enseguida su «**Value**». Anote el día en que caduca: ese día se detiene la conexión.</translation>
    </message>
    <message>
        <source>Under **API permissions** add the delegated permissions that your integration needs.</source>
        <translation>En «**API permissions**» añada los permisos delegados («Delegated permissions») que necesita su integración.</translation>
    </message>
    <message>
        <source>With a public client a change of the password ends the connection; with a secret it does not. Instead of a secret you can use a certificate: give the settings client_auth private_key_jwt, client_certificate_file and client_key_file. Exchange Online switches off SMTP with a password by default at the end of December 2026: programs that send mail that way can use a connection with the scope https://outlook.office.com/SMTP.Send, which goes with no Graph scope.</source>
        <translation>Con un cliente público, un cambio de contraseña pone fin a la conexión; con un secreto, no. En lugar de un secreto puede usar un certificado: indique los ajustes client_auth private_key_jwt, client_certificate_file y client_key_file. Exchange Online desactiva de forma predeterminada SMTP con contraseña a finales de diciembre de 2026: los programas que envían correo así pueden usar una conexión con el permiso https://outlook.office.com/SMTP.Send, que no se puede combinar con ningún permiso de Graph.</translation>
    </message>
    <message>
        <source>The application acts for itself and nobody signs in; an administrator allows it once.</source>
        <translation>La aplicación actúa por sí misma y nadie inicia sesión; un administrador la autoriza una vez.</translation>
    </message>
    <message>
        <source>Client secret (the value), or the private key of a certificate</source>
        <translation>Secreto de cliente (el valor), o la clave privada de un certificado</translation>
    </message>
    <message>
        <source>In the Entra admin center open **App registrations**, press **New registration** and choose **this organizational directory only**. A redirect URI is not needed.</source>
        <translation>En el centro de administración de Entra abra «**App registrations**», pulse «**New registration**» y elija «**this organizational directory only**». No hace falta una URI de redirección.</translation>
    </message>
    <message>
        <source>Copy the **Application (client) ID** and the **Directory (tenant) ID**; the latter is the setting **tenant**.</source>
        <translation>Copie el «**Application (client) ID**» y el «**Directory (tenant) ID**»; este último es el ajuste **tenant**.</translation>
    </message>
    <message>
        <source>Under **API permissions** add **Application permissions** and press **Grant admin consent**. Delegated permissions have no effect here.</source>
        <translation>En «**API permissions**» añada «**Application permissions**» y pulse «**Grant admin consent**». Los permisos delegados («Delegated permissions») no tienen efecto aquí.</translation>
    </message>
    <message>
        <source>Open **Certificates &amp; secrets**. Either press **New client secret** and copy its **Value** at once, or upload a certificate and give the settings **client_auth** private_key_jwt, **client_certificate_file** and **client_key_file**.</source>
        <translation>Abra «**Certificates &amp; secrets**». Pulse «**New client secret**» y copie enseguida su «**Value**», o bien cargue un certificado e indique los ajustes **client_auth** private_key_jwt, **client_certificate_file** y **client_key_file**.</translation>
    </message>
    <message>
        <source>Note the day on which the secret or certificate expires: on that day the connection stops.</source>
        <translation>Anote el día en que caduca el secreto o el certificado: ese día se detiene la conexión.</translation>
    </message>
    <message>
        <source>An application with Application permissions may reach every mailbox of the organization. The administrator can limit it in Exchange.</source>
        <translation>Una aplicación con «Application permissions» puede llegar a todos los buzones de la organización. El administrador puede limitarla en Exchange.</translation>
    </message>
    <message>
        <source>In the Entra admin center open **App registrations** and press **New registration**. A redirect URI is not needed.</source>
        <translation>En el centro de administración de Entra abra «**App registrations**» y pulse «**New registration**». No hace falta una URI de redirección.</translation>
    </message>
    <message>
        <source>Open **Authentication** and set **Allow public client flows** to **Yes**.</source>
        <translation>Abra «**Authentication**» y ponga «**Allow public client flows**» en «**Yes**».</translation>
    </message>
    <message>
        <source>Copy the **Application (client) ID**, and for one organization the **Directory (tenant) ID** as the setting **tenant**.</source>
        <translation>Copie el «**Application (client) ID**» y, para una sola organización, el «**Directory (tenant) ID**» como ajuste **tenant**.</translation>
    </message>
    <message>
        <source>When Evergrant shows a code, open the page it names in any browser and enter the code within 15 minutes.</source>
        <translation>Cuando Evergrant muestre un código, abra en cualquier navegador la página que indica e introduzca el código en un plazo de 15 minutos.</translation>
    </message>
    <message>
        <source>Microsoft blocks this flow by a policy of its own, “Block device code flow”, in organizations that had not used it for 25 days when the policy came (from February 2025). The sign-in then ends with AADSTS53003, and an administrator has to exempt the account under Conditional Access.</source>
        <translation>Microsoft bloquea este flujo con una directiva propia, «Block device code flow», en las organizaciones que no lo habían usado durante 25 días cuando llegó la directiva (desde febrero de 2025). El inicio de sesión termina entonces con AADSTS53003, y un administrador tiene que excluir la cuenta en «Conditional Access».</translation>
    </message>
    <message>
        <source>Other OAuth 2.0 service</source>
        <translation>Otro servicio OAuth 2.0</translation>
    </message>
    <message>
        <source>Any service with OAuth 2.0 or an API key whose addresses you enter yourself.</source>
        <translation>Cualquier servicio con OAuth 2.0 o una clave de API cuyas direcciones introduce usted mismo.</translation>
    </message>
    <message>
        <source>Find out where the service registers applications, often under **Developers**, **API** or **Integrations**, and make a new one for the **authorization code** flow.</source>
        <translation>Averigüe dónde registra aplicaciones el servicio, a menudo en «**Developers**», «**API**» o «**Integrations**», y cree una nueva para el flujo «**authorization code**» (código de autorización).</translation>
    </message>
    <message>
        <source>As redirect URI enter {redirect_uri}. If the service insists on a fixed port, choose one and give the whole address as the redirect URI of the connection.</source>
        <translation>Como URI de redirección introduzca {redirect_uri}. Si el servicio exige un puerto fijo, elija uno e indique la dirección completa como URI de redirección de la conexión.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and, if there is one, the **client secret**.</source>
        <translation>Copie el **ID de cliente** («Client ID») y, si lo hay, el **secreto de cliente** («Client secret»).</translation>
    </message>
    <message>
        <source>From the service&apos;s documentation take the **authorization endpoint** and the **token endpoint**.</source>
        <translation>De la documentación del servicio tome la dirección de autorización («**authorization endpoint**») y la dirección de tokens («**token endpoint**»).</translation>
    </message>
    <message>
        <source>Many services hand out a lasting sign-in only for a special scope such as offline_access. Without a refresh token nothing can be renewed.</source>
        <translation>Muchos servicios solo dan un inicio de sesión duradero con un permiso especial como offline_access. Sin un token de actualización no se puede renovar nada.</translation>
    </message>
    <message>
        <source>Register an application for the **device** flow; often it has no secret.</source>
        <translation>Registre una aplicación para el flujo «**device**» (dispositivo); a menudo no tiene secreto.</translation>
    </message>
    <message>
        <source>From the service&apos;s documentation take the **device authorization endpoint** and the **token endpoint**.</source>
        <translation>De la documentación del servicio tome la dirección de autorización de dispositivos («**device authorization endpoint**») y la dirección de tokens («**token endpoint**»).</translation>
    </message>
    <message>
        <source>The application acts for itself; nobody signs in.</source>
        <translation>La aplicación actúa por sí misma; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>Register an application for the **client credentials** flow, often called machine to machine or service account.</source>
        <translation>Registre una aplicación para el flujo «**client credentials**» (credenciales de cliente), que a menudo se llama «machine to machine» o cuenta de servicio («service account»).</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**. If the service wants a signed assertion instead, give the settings **client_auth** private_key_jwt and **client_key_file**.</source>
        <translation>Copie el **ID de cliente** («Client ID») y el **secreto de cliente** («Client secret»). Si el servicio quiere en su lugar una aserción firmada, indique los ajustes **client_auth** private_key_jwt y **client_key_file**.</translation>
    </message>
    <message>
        <source>From the service&apos;s documentation take the **token endpoint**, and the scopes or the audience it wants.</source>
        <translation>De la documentación del servicio tome la dirección de tokens («**token endpoint**») y los permisos o la audiencia («audience») que pide.</translation>
    </message>
    <message>
        <source>There is no refresh token: each access token is asked for anew.</source>
        <translation>No hay token de actualización: cada token de acceso se pide de nuevo.</translation>
    </message>
    <message>
        <source>Make a key, and let the service know its public part.</source>
        <translation>Cree una clave y dé a conocer al servicio su parte pública.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, or what the service calls the issuer of the assertion, and give the path of the private key as the setting **client_key_file**. The account that it vouches for, the subject of the assertion, is the setting **username**.</source>
        <translation>Copie el **ID de cliente** («Client ID»), o lo que el servicio llama emisor («issuer») de la aserción, e indique la ruta de la clave privada como ajuste **client_key_file**. La cuenta por la que responde, el sujeto («subject») de la aserción, es el ajuste **username**.</translation>
    </message>
    <message>
        <source>An API key, a token or a name with a password; nobody signs in.</source>
        <translation>Una clave de API, un token o un nombre con contraseña; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>API key, token or password</source>
        <translation>Clave de API, token o contraseña</translation>
    </message>
    <message>
        <source>Make an **API key** or a token at the service, with no more rights than the integration needs.</source>
        <translation>Cree en el servicio una **clave de API** («API key») o un token, sin más derechos de los que necesita la integración.</translation>
    </message>
    <message>
        <source>If it does not go into **Authorization: Bearer**, give the header as the setting **header_name** and what stands before the key as the setting **header_prefix**. For a name with a password give **Basic** as header_prefix and the name as the setting **username**.</source>
        <translation>Si no va en **Authorization: Bearer**, indique el encabezado como ajuste **header_name** y lo que va delante de la clave como ajuste **header_prefix**. Para un nombre con contraseña, indique **Basic** como header_prefix y el nombre como ajuste **username**.</translation>
    </message>
    <message>
        <source>Choose a harmless call that only works with the key, and give its address as the setting **probe_endpoint**. Evergrant makes it now and then, so that you hear of it when the key has ended.</source>
        <translation>Elija una llamada inofensiva que solo funcione con la clave, e indique su dirección como ajuste **probe_endpoint**. Evergrant la hace de vez en cuando, para que usted se entere cuando la clave haya caducado.</translation>
    </message>
    <message>
        <source>A key is never renewed. Without probe_endpoint nobody notices that it has ended.</source>
        <translation>Una clave nunca se renueva. Sin probe_endpoint, nadie se da cuenta de que ha caducado.</translation>
    </message>
    <message>
        <source>Any API behind an Okta organization.</source>
        <translation>Cualquier API detrás de una organización de Okta.</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one, was not used for too long (7 days, unless the administrator set another time), or was withdrawn.</source>
        <translation>El token de actualización se ha sustituido por uno más reciente, no se ha usado durante demasiado tiempo (7 días, si el administrador no ha fijado otro plazo) o se ha retirado.</translation>
    </message>
    <message>
        <source>Too many requests answer 429; X-Rate-Limit-Reset says at what time the count begins anew.</source>
        <translation>Si hay demasiadas solicitudes, la respuesta es 429; X-Rate-Limit-Reset indica a qué hora empieza de nuevo la cuenta.</translation>
    </message>
    <message>
        <source>In the admin console open **Applications**, press **Create App Integration** and choose **OIDC** and **Web Application**, or **Native Application** for one without a secret.</source>
        <translation>En la consola de administración abra «**Applications**», pulse «**Create App Integration**» y elija «**OIDC**» y «**Web Application**», o «**Native Application**» para una sin secreto.</translation>
    </message>
    <message>
        <source>Under **Grant type** tick **Refresh Token**. Without it the scope offline_access has no effect.</source>
        <translation>En «**Grant type**» marque «**Refresh Token**». Sin eso, el permiso offline_access no tiene efecto.</translation>
    </message>
    <message>
        <source>As sign-in redirect URI enter exactly {redirect_uri}.</source>
        <translation>Como URI de redirección del inicio de sesión («sign-in redirect URI») introduzca exactamente {redirect_uri}.</translation>
    </message>
    <message>
        <source>Under **Assignments** assign the person who will sign in, and copy the **client ID** and the **client secret**.</source>
        <translation>En «**Assignments**» asigne a la persona que va a iniciar sesión, y copie el **ID de cliente** («Client ID») y el **secreto de cliente** («Client secret»).</translation>
    </message>
    <message>
        <source>Give the organization&apos;s address, such as acme.okta.com, as the setting **domain**. For an authorization server of your own give its ID as the setting **realm**; in its access policy refresh tokens must be allowed.</source>
        <translation>Indique la dirección de la organización, como acme.okta.com, como ajuste **domain**. Para un servidor de autorización propio, indique su ID como ajuste **realm**; en su política de acceso («access policy») deben estar permitidos los tokens de actualización.</translation>
    </message>
    <message>
        <source>If the grace period for rotation was set to 0, give --set refresh_policy=revokes-family. If the application does not rotate, never-rotates is right.</source>
        <translation>Si el periodo de gracia de la rotación se fijó en 0, indique --set refresh_policy=revokes-family. Si la aplicación no rota los tokens, lo correcto es never-rotates.</translation>
    </message>
    <message>
        <source>In the admin console open **Applications**, press **Create App Integration** and choose **OIDC** and **Native Application**.</source>
        <translation>En la consola de administración abra «**Applications**», pulse «**Create App Integration**» y elija «**OIDC**» y «**Native Application**».</translation>
    </message>
    <message>
        <source>Under **Grant type** tick **Device Authorization** and **Refresh Token**.</source>
        <translation>En «**Grant type**» marque «**Device Authorization**» y «**Refresh Token**».</translation>
    </message>
    <message>
        <source>Allow **Device Authorization** in the access policy of the authorization server, too.</source>
        <translation>Permita «**Device Authorization**» también en la política de acceso («access policy») del servidor de autorización.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, and give the organization&apos;s address as the setting **domain**.</source>
        <translation>Copie el **ID de cliente** («Client ID») e indique la dirección de la organización como ajuste **domain**.</translation>
    </message>
    <message>
        <source>A service acts for itself and proves it with a key; nobody signs in.</source>
        <translation>Un servicio actúa por sí mismo y lo demuestra con una clave; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>In the admin console open **Applications**, press **Create App Integration** and choose **API Services**.</source>
        <translation>En la consola de administración abra «**Applications**», pulse «**Create App Integration**» y elija «**API Services**».</translation>
    </message>
    <message>
        <source>Under **Client Credentials** choose **Public key / Private key** and add a key. Keep its private part: Okta does not.</source>
        <translation>En «**Client Credentials**» elija «**Public key / Private key**» y añada una clave. Guarde su parte privada: Okta no la guarda.</translation>
    </message>
    <message>
        <source>Allow the scopes that you need in the authorization server, and give them to the connection: there are none by default.</source>
        <translation>Permita en el servidor de autorización los permisos que necesita, e indíquelos en la conexión: no hay ninguno predeterminado.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, and give the path of the private key as the setting **client_key_file** and the organization&apos;s address as **domain**.</source>
        <translation>Copie el **ID de cliente** («Client ID») e indique la ruta de la clave privada como ajuste **client_key_file** y la dirección de la organización como **domain**.</translation>
    </message>
    <message>
        <source>With a client secret instead of a key give --set client_auth=client_secret_basic.</source>
        <translation>Con un secreto de cliente en lugar de una clave, indique --set client_auth=client_secret_basic.</translation>
    </message>
    <message>
        <source>Other OpenID Connect service</source>
        <translation>Otro servicio OpenID Connect</translation>
    </message>
    <message>
        <source>Any service that publishes its addresses under its issuer.</source>
        <translation>Cualquier servicio que publica sus direcciones bajo su emisor («issuer»).</translation>
    </message>
    <message>
        <source>In the administration of the service register a new **client** for the **authorization code** flow with **refresh tokens**.</source>
        <translation>En la administración del servicio registre un **cliente** («client») nuevo para el flujo «**authorization code**» (código de autorización) con **tokens de actualización** («refresh tokens»).</translation>
    </message>
    <message>
        <source>Enter the **issuer**, such as https://login.example.org/realms/main. Everything else is read from there.</source>
        <translation>Introduzca el ajuste **issuer** (el emisor), como https://login.example.org/realms/main. Todo lo demás se lee de allí.</translation>
    </message>
    <message>
        <source>The scope offline_access asks for a sign-in that lasts when nobody is there. Some services hand it out only after their administrator has allowed it.</source>
        <translation>El permiso offline_access pide un inicio de sesión que dure cuando no hay nadie. Algunos servicios solo lo dan después de que su administrador lo haya permitido.</translation>
    </message>
    <message>
        <source>In the administration of the service register a new **client** for the **device** flow with **refresh tokens**.</source>
        <translation>En la administración del servicio registre un **cliente** («client») nuevo para el flujo «**device**» (dispositivo) con **tokens de actualización** («refresh tokens»).</translation>
    </message>
    <message>
        <source>In the administration of the service register a new **client** for the **client credentials** flow, often called machine to machine or service account.</source>
        <translation>En la administración del servicio registre un **cliente** («client») nuevo para el flujo «**client credentials**» (credenciales de cliente), que a menudo se llama «machine to machine» o cuenta de servicio («service account»).</translation>
    </message>
    <message>
        <source>Enter the **issuer**, such as https://login.example.org/realms/main, and the scopes or the audience that the service wants.</source>
        <translation>Introduzca el ajuste **issuer** (el emisor), como https://login.example.org/realms/main, y los permisos o la audiencia («audience») que pide el servicio.</translation>
    </message>
    <message>
        <source>Enter the **issuer**, such as https://login.example.org/realms/main, and the scopes that the service wants.</source>
        <translation>Introduzca el ajuste **issuer** (el emisor), como https://login.example.org/realms/main, y los permisos que pide el servicio.</translation>
    </message>
    <message>
        <source>Practice provider</source>
        <translation>Proveedor de prácticas</translation>
    </message>
    <message>
        <source>Try Evergrant without an account: a small provider inside this computer.</source>
        <translation>Pruebe Evergrant sin ninguna cuenta: un pequeño proveedor dentro de este equipo.</translation>
    </message>
    <message>
        <source>There is nothing to register. Go on and press **Authorize**.</source>
        <translation>No hay nada que registrar. Continúe y pulse **Autorizar**.</translation>
    </message>
    <message>
        <source>A page opens in the browser. Press **Allow** there, as you would at a real service.</source>
        <translation>Se abre una página en el navegador. Pulse allí **Permitir**, como lo haría en un servicio real.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Tokens of the practice provider open nothing, so you may break whatever you like.</source>
        <translation>Nada sale de este equipo. Los tokens del proveedor de prácticas no abren nada, así que puede estropear lo que quiera.</translation>
    </message>
    <message>
        <source>Accounting: invoices, payments and reports (Intuit).</source>
        <translation>Contabilidad: facturas, pagos e informes (Intuit).</translation>
    </message>
    <message>
        <source>see and change the books; there is no scope for seeing only</source>
        <translation>ver y cambiar la contabilidad; no hay ningún permiso solo para ver</translation>
    </message>
    <message>
        <source>take payments</source>
        <translation>cobrar pagos</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one, was not used for 100 days, or was withdrawn.</source>
        <translation>El token de actualización se ha sustituido por uno más reciente, no se ha usado durante 100 días o se ha retirado.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong, or belongs to the other of development and production.</source>
        <translation>El ID de cliente o el secreto de cliente es incorrecto, o pertenece a desarrollo en vez de a producción o al revés.</translation>
    </message>
    <message>
        <source>Company (realm)</source>
        <translation>Empresa (realm)</translation>
    </message>
    <message>
        <source>500 calls a minute for each company, 10 at the same time.</source>
        <translation>500 llamadas por minuto y empresa, 10 a la vez.</translation>
    </message>
    <message>
        <source>After a 429 wait a minute.</source>
        <translation>Después de un 429, espere un minuto.</translation>
    </message>
    <message>
        <source>In the developer portal press **Create an app** and choose **QuickBooks Online and Payments** with the scope **accounting**.</source>
        <translation>En el portal para desarrolladores pulse «**Create an app**» y elija «**QuickBooks Online and Payments**» con el permiso «**accounting**».</translation>
    </message>
    <message>
        <source>Under **Keys &amp; credentials** add {redirect_uri} as a redirect URI. This computer&apos;s own address is taken with the keys for **development** only.</source>
        <translation>En «**Keys &amp; credentials**» añada {redirect_uri} como URI de redirección. La dirección de este mismo equipo solo se acepta con las claves de desarrollo («**development**»).</translation>
    </message>
    <message>
        <source>In the app&apos;s settings enter a **Reconnect URL**, which the portal asks for since January 2026: a page of yours that tells people how to sign in again. Evergrant does not use it.</source>
        <translation>En los ajustes de la aplicación introduzca una «**Reconnect URL**», que el portal pide desde enero de 2026: una página suya que diga a las personas cómo volver a iniciar sesión. Evergrant no la usa.</translation>
    </message>
    <message>
        <source>Copy the **client ID** and the **client secret**. Those for **production** appear after you have answered Intuit&apos;s questionnaire, and take an https address as redirect URI: give it as the redirect URI of the connection.</source>
        <translation>Copie el **ID de cliente** («Client ID») y el **secreto de cliente** («Client secret»). Los de producción («**production**») aparecen después de que usted haya respondido al cuestionario de Intuit, y admiten como URI de redirección una dirección https: indíquela como URI de redirección de la conexión.</translation>
    </message>
    <message>
        <source>When you authorize, choose the company that you want to connect.</source>
        <translation>Cuando autorice, elija la empresa que quiere conectar.</translation>
    </message>
    <message>
        <source>Nothing else may renew the same sign-in: a second renewal at the same time may end it. After five years somebody has to sign in again in any case.</source>
        <translation>Ninguna otra cosa debe renovar el mismo inicio de sesión: una segunda renovación simultánea puede ponerle fin. Al cabo de cinco años, alguien tiene que volver a iniciar sesión en cualquier caso.</translation>
    </message>
    <message>
        <source>Customers, leads and everything else in a Salesforce organization.</source>
        <translation>Clientes, clientes potenciales y todo lo demás de una organización de Salesforce.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Clave de consumidor (Consumer key)</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Secreto de consumidor (Consumer secret)</translation>
    </message>
    <message>
        <source>use the APIs as the user who signed in</source>
        <translation>usar las API como el usuario que ha iniciado sesión</translation>
    </message>
    <message>
        <source>open pages as the user who signed in</source>
        <translation>abrir páginas como el usuario que ha iniciado sesión</translation>
    </message>
    <message>
        <source>see who signed in</source>
        <translation>ver quién inició sesión</translation>
    </message>
    <message>
        <source>another name for refresh_token</source>
        <translation>otro nombre de refresh_token</translation>
    </message>
    <message>
        <source>It was withdrawn, was not used for too long, or was replaced by a newer one.</source>
        <translation>Se ha retirado, no se ha usado durante demasiado tiempo o se ha sustituido por uno más reciente.</translation>
    </message>
    <message>
        <source>The user who signed in was deactivated.</source>
        <translation>El usuario que inició sesión se ha desactivado.</translation>
    </message>
    <message>
        <source>The organization is locked or closed.</source>
        <translation>La organización está bloqueada o cerrada.</translation>
    </message>
    <message>
        <source>The administrator has not allowed the user to use this application.</source>
        <translation>El administrador no ha permitido al usuario usar esta aplicación.</translation>
    </message>
    <message>
        <source>The consumer key is wrong, or the application is too new: it takes some minutes.</source>
        <translation>La clave de consumidor («Consumer key») es incorrecta, o la aplicación es demasiado nueva: tarda unos minutos.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>The organization has a number of calls for 24 hours; Sforce-Limit-Info in the answers says how many are used.</source>
        <translation>La organización tiene un número de llamadas para 24 horas; Sforce-Limit-Info en las respuestas indica cuántas se han usado.</translation>
    </message>
    <message>
        <source>The answers do not say how long to wait.</source>
        <translation>Las respuestas no dicen cuánto hay que esperar.</translation>
    </message>
    <message>
        <source>In **Setup** open **External Client App Manager** and press **New External Client App**. New Connected Apps cannot be made any more.</source>
        <translation>En «**Setup**» abra «**External Client App Manager**» y pulse «**New External Client App**». Ya no se pueden crear nuevas «Connected Apps».</translation>
    </message>
    <message>
        <source>Switch on **OAuth** and enter {redirect_uri} as the callback URL.</source>
        <translation>Active «**OAuth**» e introduzca {redirect_uri} como URL de retorno («callback URL»).</translation>
    </message>
    <message>
        <source>Choose the scopes **Manage user data via APIs (api)**, **Access unique user identifiers (openid)** and **Perform requests at any time (refresh_token)**.</source>
        <translation>Elija los permisos «**Manage user data via APIs (api)**», «**Access unique user identifiers (openid)**» y «**Perform requests at any time (refresh_token)**».</translation>
    </message>
    <message>
        <source>Under **Policies** let the refresh token expire only if it is **not used for 30 days**, which Evergrant never lets happen. Where Salesforce limits the idle time, “valid until revoked” is no longer offered. With refresh token rotation a token that is used twice ends the sign-in.</source>
        <translation>En «**Policies**» haga que el token de actualización caduque solo si **no se usa durante 30 días**, lo que Evergrant nunca deja que ocurra. Donde Salesforce limita el tiempo de inactividad, ya no se ofrece «valid until revoked». Con la rotación de los tokens de actualización («refresh token rotation»), un token que se usa dos veces pone fin al inicio de sesión.</translation>
    </message>
    <message>
        <source>Copy the **consumer key** and the **consumer secret**.</source>
        <translation>Copie la **clave de consumidor** («Consumer key») y el **secreto de consumidor** («Consumer secret»).</translation>
    </message>
    <message>
        <source>For a sandbox give the setting **domain** test.salesforce.com, for your own domain its name, such as acme.my.salesforce.com.</source>
        <translation>Para un entorno de pruebas («sandbox») indique el ajuste **domain** test.salesforce.com; para su propio dominio, su nombre, como acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>An application that was just made works only after some minutes. A partner&apos;s application in more than two customers&apos; production organizations needs PKCE, refresh token rotation, the limit of 30 idle days and a list of allowed addresses since 11 May 2026. Somebody who has not used a connected app before can sign in to it only if it is installed in the organization (since September 2025): its administrator installs it under **Connected Apps OAuth Usage**.</source>
        <translation>Una aplicación recién creada no funciona hasta pasados unos minutos. La aplicación de un socio en las organizaciones de producción de más de dos clientes necesita desde el 11 de mayo de 2026 PKCE, rotación de los tokens de actualización, el límite de 30 días de inactividad y una lista de direcciones permitidas. Quien no ha usado antes una aplicación conectada («connected app») solo puede iniciar sesión en ella si está instalada en la organización (desde septiembre de 2025): su administrador la instala en «**Connected Apps OAuth Usage**».</translation>
    </message>
    <message>
        <source>A certificate acts for one user, whom an administrator has allowed once; nobody signs in.</source>
        <translation>Un certificado actúa en nombre de un usuario, al que un administrador ha autorizado una vez; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>Make a key and a certificate, and an **External Client App** with **OAuth** and **JWT Bearer Flow** switched on. Upload the certificate there.</source>
        <translation>Cree una clave y un certificado, y una «**External Client App**» con «**OAuth**» y «**JWT Bearer Flow**» activados. Cargue allí el certificado.</translation>
    </message>
    <message>
        <source>Under **Policies** choose **Admin approved users are pre-authorized** and add the user&apos;s profile or permission set.</source>
        <translation>En «**Policies**» elija «**Admin approved users are pre-authorized**» y añada el perfil o el conjunto de permisos del usuario.</translation>
    </message>
    <message>
        <source>Copy the **consumer key**, and give the path of the private key as the setting **client_key_file**.</source>
        <translation>Copie la **clave de consumidor** («Consumer key») e indique la ruta de la clave privada como ajuste **client_key_file**.</translation>
    </message>
    <message>
        <source>Give the user&apos;s name as the setting **username**, and for a sandbox the settings **domain** test.salesforce.com and **audience** https://test.salesforce.com.</source>
        <translation>Indique el nombre del usuario como ajuste **username** y, para un entorno de pruebas («sandbox»), los ajustes **domain** test.salesforce.com y **audience** https://test.salesforce.com.</translation>
    </message>
    <message>
        <source>This grant has no refresh token: each access token is asked for anew. The certificate has a last day, too.</source>
        <translation>Esta forma no tiene token de actualización: cada token de acceso se pide de nuevo. El certificado también tiene un último día.</translation>
    </message>
    <message>
        <source>The application acts as a user that the administrator chose; nobody signs in.</source>
        <translation>La aplicación actúa como un usuario que eligió el administrador; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>Make an **External Client App** with **OAuth** and **Client Credentials Flow** switched on.</source>
        <translation>Cree una «**External Client App**» con «**OAuth**» y «**Client Credentials Flow**» activados.</translation>
    </message>
    <message>
        <source>Under **Policies** enter the user under **Run As**. Give that user no more rights than the integration needs.</source>
        <translation>En «**Policies**» introduzca el usuario en «**Run As**». No dé a ese usuario más derechos de los que necesita la integración.</translation>
    </message>
    <message>
        <source>Give the name of your own domain, such as acme.my.salesforce.com, as the setting **domain**: login.salesforce.com does not offer this.</source>
        <translation>Indique el nombre de su propio dominio, como acme.my.salesforce.com, como ajuste **domain**: login.salesforce.com no ofrece esto.</translation>
    </message>
    <message>
        <source>Web shop: products, orders and customers (Admin API).</source>
        <translation>Tienda en línea: productos, pedidos y clientes (API de administración).</translation>
    </message>
    <message>
        <source>An app that somebody allows once, in a browser on this computer.</source>
        <translation>Una aplicación que alguien permite una vez, en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>see products</source>
        <translation>ver productos</translation>
    </message>
    <message>
        <source>see and change products</source>
        <translation>ver y cambiar productos</translation>
    </message>
    <message>
        <source>see orders of the last 60 days</source>
        <translation>ver pedidos de los últimos 60 días</translation>
    </message>
    <message>
        <source>see and change orders</source>
        <translation>ver y cambiar pedidos</translation>
    </message>
    <message>
        <source>see and change stock</source>
        <translation>ver y cambiar existencias</translation>
    </message>
    <message>
        <source>The refresh token was retired, has ended after 90 days, or the app was removed from the shop.</source>
        <translation>El token de actualización se ha retirado, ha caducado a los 90 días, o la aplicación se ha eliminado de la tienda.</translation>
    </message>
    <message>
        <source>Client credentials are only for shops of the organization that owns the app. For another shop use the grant “code”.</source>
        <translation>Las credenciales de cliente son solo para tiendas de la organización a la que pertenece la aplicación. Para otra tienda use la forma «code».</translation>
    </message>
    <message>
        <source>Calls cost points of a bucket that fills up again by itself; an empty one answers 429.</source>
        <translation>Las llamadas cuestan puntos de un depósito que se vuelve a llenar por sí solo; si está vacío, la respuesta es 429.</translation>
    </message>
    <message>
        <source>In the developer dashboard press **Create app**.</source>
        <translation>En el panel para desarrolladores pulse «**Create app**».</translation>
    </message>
    <message>
        <source>Under **Configuration** add {redirect_uri} to the allowed redirection URLs and choose the Admin API scopes.</source>
        <translation>En «**Configuration**» añada {redirect_uri} a las URL de redirección permitidas y elija los permisos de la API de administración («Admin API scopes»).</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name before **.myshopify.com** as the setting **shop**, and install the app in that shop.</source>
        <translation>Indique el nombre de la tienda que va delante de **.myshopify.com** como ajuste **shop**, e instale la aplicación en esa tienda.</translation>
    </message>
    <message>
        <source>Evergrant asks for an access that ends each hour and is renewed. The lasting ones end for public apps on 2027-01-01.</source>
        <translation>Evergrant pide un acceso que termina cada hora y se renueva. Los permanentes terminan para las aplicaciones públicas el 2027-01-01.</translation>
    </message>
    <message>
        <source>An app of your own organization, in that organization&apos;s shops only; nobody signs in.</source>
        <translation>Una aplicación de su propia organización, solo en las tiendas de esa organización; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>In the developer dashboard of the organization that owns the shop press **Create app**.</source>
        <translation>En el panel para desarrolladores de la organización a la que pertenece la tienda pulse «**Create app**».</translation>
    </message>
    <message>
        <source>Make a version of the app with the **Admin API scopes** that you need and release it. The access has these scopes; they are not asked for.</source>
        <translation>Cree una versión de la aplicación con los permisos de la API de administración («**Admin API scopes**») que necesita y publíquela. El acceso tiene estos permisos; no se piden.</translation>
    </message>
    <message>
        <source>Install the app in the shop.</source>
        <translation>Instale la aplicación en la tienda.</translation>
    </message>
    <message>
        <source>In the app&apos;s **Settings** copy the **client ID** and the **client secret**.</source>
        <translation>En los «**Settings**» de la aplicación copie el **ID de cliente** («Client ID») y el **secreto de cliente** («Client secret»).</translation>
    </message>
    <message>
        <source>Give the shop&apos;s name before **.myshopify.com** as the setting **shop**.</source>
        <translation>Indique el nombre de la tienda que va delante de **.myshopify.com** como ajuste **shop**.</translation>
    </message>
    <message>
        <source>Each access lasts 24 hours and is asked for anew. For shops of other organizations it has to be the grant “code”.</source>
        <translation>Cada acceso dura 24 horas y se pide de nuevo. Para tiendas de otras organizaciones tiene que ser la forma «code».</translation>
    </message>
    <message>
        <source>The token of a custom app that is already there in your own shop; nobody signs in.</source>
        <translation>El token de una aplicación personalizada («custom app») que ya existe en su propia tienda; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Token de acceso de la API de administración</translation>
    </message>
    <message>
        <source>Use a custom app that was made in the shop&apos;s admin before 2026: **Settings**, **Apps and sales channels**, **Develop apps**. New ones cannot be made there since 1 January 2026; choose client credentials in their place.</source>
        <translation>Use una aplicación personalizada («custom app») creada en la administración de la tienda antes de 2026: «**Settings**», «**Apps and sales channels**», «**Develop apps**». Desde el 1 de enero de 2026 no se pueden crear nuevas allí; elija en su lugar las credenciales de cliente.</translation>
    </message>
    <message>
        <source>If it is not installed yet, choose the Admin API scopes and press **Install app**.</source>
        <translation>Si todavía no está instalada, elija los permisos de la API de administración («Admin API scopes») y pulse «**Install app**».</translation>
    </message>
    <message>
        <source>Press **Reveal token once** and copy it: it is shown only this time.</source>
        <translation>Pulse «**Reveal token once**» y copie el token: solo se muestra esta vez.</translation>
    </message>
    <message>
        <source>The token lives until the app is removed.</source>
        <translation>El token vive hasta que se elimina la aplicación.</translation>
    </message>
    <message>
        <source>Accounting: invoices, contacts and bank transactions.</source>
        <translation>Contabilidad: facturas, contactos y movimientos bancarios.</translation>
    </message>
    <message>
        <source>see and change invoices, credit notes, quotes and purchase orders</source>
        <translation>ver y cambiar facturas, notas de crédito, presupuestos y pedidos de compra</translation>
    </message>
    <message>
        <source>see invoices, credit notes, quotes and purchase orders</source>
        <translation>ver facturas, notas de crédito, presupuestos y pedidos de compra</translation>
    </message>
    <message>
        <source>see and make payments, prepayments and overpayments</source>
        <translation>ver y crear pagos, anticipos y pagos en exceso</translation>
    </message>
    <message>
        <source>see payments, prepayments and overpayments</source>
        <translation>ver pagos, anticipos y pagos en exceso</translation>
    </message>
    <message>
        <source>see and change bank transactions and transfers</source>
        <translation>ver y cambiar movimientos y transferencias bancarios</translation>
    </message>
    <message>
        <source>see bank transactions and transfers</source>
        <translation>ver movimientos y transferencias bancarios</translation>
    </message>
    <message>
        <source>see and change manual journals</source>
        <translation>ver y cambiar asientos manuales</translation>
    </message>
    <message>
        <source>see manual journals</source>
        <translation>ver asientos manuales</translation>
    </message>
    <message>
        <source>see and change invoices and transactions</source>
        <translation>ver y modificar facturas y transacciones</translation>
    </message>
    <message>
        <source>Xero ends it in September 2027, and applications made since 2 March 2026 cannot use it: ask for accounting.invoices, accounting.payments and accounting.banktransactions in its place.</source>
        <translation>Xero le pone fin en septiembre de 2027, y las aplicaciones creadas desde el 2 de marzo de 2026 no pueden usarlo: pida en su lugar accounting.invoices, accounting.payments y accounting.banktransactions.</translation>
    </message>
    <message>
        <source>see invoices and transactions</source>
        <translation>ver facturas y transacciones</translation>
    </message>
    <message>
        <source>Xero ends it in September 2027, and applications made since 2 March 2026 cannot use it: ask for accounting.invoices.read, accounting.payments.read and accounting.banktransactions.read in its place.</source>
        <translation>Xero le pone fin en septiembre de 2027, y las aplicaciones creadas desde el 2 de marzo de 2026 no pueden usarlo: pida en su lugar accounting.invoices.read, accounting.payments.read y accounting.banktransactions.read.</translation>
    </message>
    <message>
        <source>see and change contacts</source>
        <translation>ver y cambiar contactos</translation>
    </message>
    <message>
        <source>see accounts and tax rates</source>
        <translation>ver cuentas y tipos impositivos</translation>
    </message>
    <message>
        <source>see aged payables and receivables</source>
        <translation>ver la antigüedad de las cuentas por pagar y por cobrar</translation>
    </message>
    <message>
        <source>see the balance sheet</source>
        <translation>ver el balance</translation>
    </message>
    <message>
        <source>see profit and loss</source>
        <translation>ver la cuenta de pérdidas y ganancias</translation>
    </message>
    <message>
        <source>see the trial balance</source>
        <translation>ver el balance de comprobación</translation>
    </message>
    <message>
        <source>see the executive summary</source>
        <translation>ver el resumen ejecutivo</translation>
    </message>
    <message>
        <source>Xero ends it in September 2027, and applications made since 2 March 2026 cannot use it: ask for a scope for each report in its place, such as accounting.reports.profitandloss.read.</source>
        <translation>Xero le pone fin en septiembre de 2027, y las aplicaciones creadas desde el 2 de marzo de 2026 no pueden usarlo: pida en su lugar un permiso para cada informe, como accounting.reports.profitandloss.read.</translation>
    </message>
    <message>
        <source>The refresh token is not known, was not used for 60 days, or was replaced more than 30 minutes ago.</source>
        <translation>El token de actualización no se conoce, no se ha usado durante 60 días o se sustituyó hace más de 30 minutos.</translation>
    </message>
    <message>
        <source>The application may not ask for one of the scopes. One made since 2 March 2026 has the granular scopes only.</source>
        <translation>La aplicación no puede pedir uno de los permisos. Una creada desde el 2 de marzo de 2026 solo tiene los permisos detallados («granular scopes»).</translation>
    </message>
    <message>
        <source>The application is of another kind: Web app, PKCE and Custom Connection exclude each other.</source>
        <translation>La aplicación es de otro tipo: «Web app», «PKCE» y «Custom Connection» se excluyen entre sí.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>60 calls a minute and 5,000 a day for each organization.</source>
        <translation>60 llamadas por minuto y 5000 al día por organización.</translation>
    </message>
    <message>
        <source>Retry-After says how long to wait, X-Rate-Limit-Problem which limit it was.</source>
        <translation>Retry-After indica cuánto hay que esperar; X-Rate-Limit-Problem, qué límite era.</translation>
    </message>
    <message>
        <source>In the developer portal press **New app** and choose **Web app**, or **Mobile or desktop app** for one without a secret.</source>
        <translation>En el portal para desarrolladores pulse «**New app**» y elija «**Web app**», o «**Mobile or desktop app**» para una sin secreto.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, and for a Web app press **Generate a secret** and copy it.</source>
        <translation>Copie el **ID de cliente** («Client ID») y, para una «Web app», pulse «**Generate a secret**» y cópielo.</translation>
    </message>
    <message>
        <source>When you authorize, choose the organization. Evergrant asks for **offline_access** in this very request: without it Xero gives nothing that could be renewed, and it cannot be added later.</source>
        <translation>Cuando autorice, elija la organización. Evergrant pide **offline_access** en esa misma solicitud: sin él, Xero no da nada que se pueda renovar, y no se puede añadir después.</translation>
    </message>
    <message>
        <source>An application made before 2 March 2026 may ask for the former scopes, such as **accounting.transactions**, until September 2027; name them with the connection&apos;s scopes.</source>
        <translation>Una aplicación creada antes del 2 de marzo de 2026 puede pedir los permisos antiguos, como **accounting.transactions**, hasta septiembre de 2027; indíquelos con los permisos de la conexión.</translation>
    </message>
    <message>
        <source>One sign-in for each Xero user and application: keep it in one place only.</source>
        <translation>Un inicio de sesión por usuario de Xero y aplicación: manténgalo en un solo lugar.</translation>
    </message>
    <message>
        <source>A Custom Connection: one organization, nobody signs in; Xero charges for it.</source>
        <translation>Una «Custom Connection»: una organización, nadie inicia sesión; Xero cobra por ella.</translation>
    </message>
    <message>
        <source>In the developer portal press **New app** and choose **Custom connection**.</source>
        <translation>En el portal para desarrolladores pulse «**New app**» y elija «**Custom connection**».</translation>
    </message>
    <message>
        <source>Choose the scopes that this connection asks for, and enter the e-mail address of somebody who may allow it; that person gets a message and chooses the organization.</source>
        <translation>Elija los permisos que pide esta conexión, e introduzca la dirección de correo electrónico de alguien que pueda autorizarla; esa persona recibe un mensaje y elige la organización.</translation>
    </message>
    <message>
        <source>Copy the **client ID**, press **Generate a secret** and copy it.</source>
        <translation>Copie el **ID de cliente** («Client ID»), pulse «**Generate a secret**» y cópielo.</translation>
    </message>
    <message>
        <source>A Custom Connection costs a fee each month for the organization.</source>
        <translation>Una «Custom Connection» cuesta una cuota mensual por organización.</translation>
    </message>
    <message>
        <source>CRM, Books, Desk and the other Zoho applications.</source>
        <translation>CRM, Books, Desk y las demás aplicaciones de Zoho.</translation>
    </message>
    <message>
        <source>see and change everything in the CRM</source>
        <translation>ver y cambiar todo en el CRM</translation>
    </message>
    <message>
        <source>see everything in the CRM</source>
        <translation>ver todo en el CRM</translation>
    </message>
    <message>
        <source>see who the users of the CRM are</source>
        <translation>ver quiénes son los usuarios del CRM</translation>
    </message>
    <message>
        <source>see how the CRM is set up</source>
        <translation>ver cómo está configurado el CRM</translation>
    </message>
    <message>
        <source>see and change everything in Books</source>
        <translation>ver y cambiar todo en Books</translation>
    </message>
    <message>
        <source>see tickets</source>
        <translation>ver tickets</translation>
    </message>
    <message>
        <source>The sign-in was withdrawn, or is older than the newest twenty of this user.</source>
        <translation>El inicio de sesión se ha retirado, o es más antiguo que los veinte más recientes de este usuario.</translation>
    </message>
    <message>
        <source>The client secret is wrong, or the account lives in another region than the client.</source>
        <translation>El secreto de cliente es incorrecto, o la cuenta está en otra región que el cliente.</translation>
    </message>
    <message>
        <source>The client ID is wrong, or the client is not allowed in the region of the account.</source>
        <translation>El ID de cliente es incorrecto, o el cliente no está permitido en la región de la cuenta.</translation>
    </message>
    <message>
        <source>At most 20 sign-ins of one user live; the next one ends the oldest without a word. At most 5 new ones a minute.</source>
        <translation>Un usuario puede tener como máximo 20 inicios de sesión vigentes; el siguiente pone fin al más antiguo sin aviso. Como máximo 5 nuevos por minuto.</translation>
    </message>
    <message>
        <source>At most 10 renewals of one sign-in in ten minutes, then it is blocked for a while; asking on prolongs that.</source>
        <translation>Como máximo 10 renovaciones de un inicio de sesión en diez minutos; después queda bloqueado un rato, y seguir preguntando lo prolonga.</translation>
    </message>
    <message>
        <source>At most 30 access tokens of one sign-in live at the same time.</source>
        <translation>Un inicio de sesión puede tener como máximo 30 tokens de acceso vigentes al mismo tiempo.</translation>
    </message>
    <message>
        <source>Open the API console of **your region** (zoho.com, zoho.eu, zoho.in, ...), press **Add Client** and choose **Server-based Applications**.</source>
        <translation>Abra la consola de API de **su región** (zoho.com, zoho.eu, zoho.in, ...), pulse «**Add Client**» y elija «**Server-based Applications**».</translation>
    </message>
    <message>
        <source>As authorized redirect URI enter exactly {redirect_uri}.</source>
        <translation>Como URI de redirección autorizada introduzca exactamente {redirect_uri}.</translation>
    </message>
    <message>
        <source>Outside zoho.com give the end of your region&apos;s address, such as eu or com.au, as the setting **region**; for Canada (zohocloud.ca) it is ca.</source>
        <translation>Fuera de zoho.com, indique el final de la dirección de su región, como eu o com.au, como ajuste **region**; para Canadá (zohocloud.ca) es ca.</translation>
    </message>
    <message>
        <source>If accounts of other regions have to be connected, too, open the client&apos;s **Settings** and allow them.</source>
        <translation>Si también hay que conectar cuentas de otras regiones, abra los «**Settings**» del cliente y permítalas.</translation>
    </message>
    <message>
        <source>Each sign-in counts: of more than 20 of one user the oldest ends. Do not authorize again and again for tests.</source>
        <translation>Cada inicio de sesión cuenta: si un usuario tiene más de 20, el más antiguo termina. No autorice una y otra vez para hacer pruebas.</translation>
    </message>
    <message>
        <source>Evergrant signs with a private key of yours, in the name of an account; nobody signs in.</source>
        <translation>Evergrant firma con una clave privada de usted, en nombre de una cuenta; nadie inicia sesión.</translation>
    </message>
</context>
<context>
    <name>ProviderView</name>
    <message>
        <source>%1 (until %2)</source>
        <comment>%2 is a day such as 2027-09-01</comment>
        <translation>%1 (hasta el %2)</translation>
    </message>
    <message>
        <source>%1 (Until %2. %3)</source>
        <comment>%2 is a day such as 2027-09-01, %3 a sentence about what to do then</comment>
        <translation>%1 (Hasta el %2. %3)</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Keeps OAuth 2 grants alive for unattended integrations.</source>
        <translation>Mantiene vivas las autorizaciones OAuth 2 para integraciones desatendidas.</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Folder that holds all state.</source>
        <translation>Carpeta que contiene todo el estado.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Iniciar en el área de notificación, sin ventana.</translation>
    </message>
    <message>
        <source>For the start of a session: without a window, and not at all for those who have never added a connection.</source>
        <translation>Para el inicio de una sesión: sin ventana, y nada en absoluto para quienes nunca han añadido una conexión.</translation>
    </message>
    <message>
        <source>Show everything and change nothing.</source>
        <translation>Mostrar todo y no cambiar nada.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>This connection belongs to “%1”, and it could not be found out whether the new sign-in does, too: %2</source>
        <translation>Esta conexión pertenece a «%1», y no se pudo averiguar si el nuevo inicio de sesión también: %2</translation>
    </message>
    <message>
        <source>This connection belongs to “%1”, but the new sign-in is for another account that is called the same or looks alike.</source>
        <translation>Esta conexión pertenece a «%1», pero el nuevo inicio de sesión es de otra cuenta que se llama igual o se parece.</translation>
    </message>
    <message>
        <source>This connection belongs to “%1”, but the new sign-in is for “%2”.</source>
        <translation>Esta conexión pertenece a «%1», pero el nuevo inicio de sesión es de «%2».</translation>
    </message>
    <message>
        <source>Evergrant stops before somebody has decided about that. It keeps the new sign-in and asks again when it runs.</source>
        <translation>Evergrant se detiene antes de que alguien haya decidido sobre eso. Conserva el nuevo inicio de sesión y pregunta de nuevo cuando se ejecute.</translation>
    </message>
    <message>
        <source>Nothing is replaced before somebody has agreed, in the window.</source>
        <translation>No se sustituye nada hasta que alguien lo acepte en la ventana.</translation>
    </message>
    <message>
        <source>This sign-in has ended already. Start it again.</source>
        <translation>Este inicio de sesión ya ha terminado. Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The client secret was entered for %1, but it is now asked for by %2. Enter the client secret again.</source>
        <translation>El secreto de cliente se introdujo para %1, pero ahora lo pide %2. Introduzca de nuevo el secreto de cliente.</translation>
    </message>
    <message>
        <source>service_account_file holds a key already: leave out client_key_file and client_certificate_file, or take them back with --set client_key_file= --set client_certificate_file=. To use them in its place, add --set service_account_file=.</source>
        <translation>service_account_file ya contiene una clave: omita client_key_file y client_certificate_file, o retírelos con --set client_key_file= --set client_certificate_file=. Para usarlos en su lugar, añada --set service_account_file=.</translation>
    </message>
    <message>
        <source>client_certificate_file is of no use without its private key: give client_key_file, too, or take the certificate back as well with --set client_certificate_file=.</source>
        <translation>client_certificate_file no sirve sin su clave privada: indique también client_key_file, o retire el certificado con --set client_certificate_file=.</translation>
    </message>
    <message>
        <source>service_account_file: %1 needs a key. Give the file with --set service_account_file=PATH, or a private key with --set client_key_file=PATH.</source>
        <translation>service_account_file: %1 necesita una clave. Indique el archivo con --set service_account_file=PATH, o una clave privada con --set client_key_file=PATH.</translation>
    </message>
    <message>
        <source>client_key_file: the client proves itself with a private key. Give it with --set client_key_file=PATH, or choose another client_auth.</source>
        <translation>client_key_file: el cliente se identifica con una clave privada. Indíquela con --set client_key_file=PATH o elija otro client_auth.</translation>
    </message>
    <message>
        <source>client_secret: without one nobody can tell who asks. Give it with --client-secret-stdin, or a private key with --set client_auth=private_key_jwt --set client_key_file=PATH.</source>
        <translation>client_secret: sin él nadie puede saber quién pregunta. Indíquelo con --client-secret-stdin, o una clave privada con --set client_auth=private_key_jwt --set client_key_file=PATH.</translation>
    </message>
    <message>
        <source>service_account_file: it is for the server %1, but this connection asks %2.</source>
        <translation>service_account_file: es para el servidor %1, pero esta conexión consulta %2.</translation>
    </message>
    <message>
        <source>There is no provider “%1” in this installation. Add its preset file, or remove the connection.</source>
        <translation>No hay ningún proveedor «%1» en esta instalación. Añada su archivo de preset o elimine la conexión.</translation>
    </message>
    <message>
        <source>%1 does not offer “%2”.</source>
        <translation>%1 no ofrece «%2».</translation>
    </message>
    <message>
        <source>The connection has been removed.</source>
        <translation>La conexión se ha eliminado.</translation>
    </message>
    <message>
        <source>Evergrant is stopping, so nothing new is begun.</source>
        <translation>Evergrant se está deteniendo, por lo que no se empieza nada nuevo.</translation>
    </message>
    <message>
        <source>`evergrant providers` lists those that exist.</source>
        <translation>`evergrant providers` muestra los que existen.</translation>
    </message>
    <message>
        <source>grant: %1 cannot be used with “%2” here.</source>
        <translation>grant: %1 no se puede usar aquí con «%2».</translation>
    </message>
    <message>
        <source>client_id: %1 needs one (there it is called “%2”). Copy it from the provider&apos;s portal.</source>
        <translation>client_id: %1 necesita uno (allí se llama «%2»). Cópielo del portal del proveedor.</translation>
    </message>
    <message>
        <source>client_secret: %1 needs one (there it is called “%2”). Give it with --client-secret-stdin.</source>
        <translation>client_secret: %1 necesita uno (allí se llama «%2»). Indíquelo con --client-secret-stdin.</translation>
    </message>
    <message>
        <source>client_secret: this connection is nothing but its key or password. Give the new one, or remove the connection.</source>
        <translation>client_secret: esta conexión consiste solo en su clave o contraseña. Indique la nueva o elimine la conexión.</translation>
    </message>
    <message>
        <source>client_secret: it holds a line break or another control character. Copy it again.</source>
        <translation>client_secret: contiene un salto de línea u otro carácter de control. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>No hay ningún proveedor «%1».</translation>
    </message>
    <message>
        <source>name: a connection named “%1” exists already. Nothing was changed. Choose another name, or remove that one first.</source>
        <translation>name: ya existe una conexión llamada «%1». No se cambió nada. Elija otro nombre o elimine antes esa conexión.</translation>
    </message>
    <message>
        <source>provider: there is no “%1”.</source>
        <translation>provider: no existe «%1».</translation>
    </message>
    <message>
        <source>provider: there is no “%1” in this installation, so its settings cannot be checked.</source>
        <translation>provider: no existe «%1» en esta instalación, por lo que sus ajustes no se pueden comprobar.</translation>
    </message>
    <message>
        <source>Connection added.</source>
        <translation>Conexión añadida.</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Ajustes cambiados.</translation>
    </message>
    <message>
        <source>name: a connection named “%1” exists already. Nothing was changed.</source>
        <translation>name: ya existe una conexión llamada «%1». No se cambió nada.</translation>
    </message>
    <message>
        <source>Renamed from “%1”.</source>
        <translation>Nombre cambiado; antes era «%1».</translation>
    </message>
    <message>
        <source>Renewing is paused.</source>
        <translation>La renovación está en pausa.</translation>
    </message>
    <message>
        <source>Renewing goes on.</source>
        <translation>La renovación continúa.</translation>
    </message>
    <message>
        <source>This profile is a copy, and the original may still renew %1. Move it from there, or resume it here first if the original is gone.</source>
        <translation>Este perfil es una copia y es posible que el original todavía renueve %1. Trasládela desde allí, o reanúdela antes aquí si el original ya no existe.</translation>
    </message>
    <message>
        <source>Moved away with a package. Nothing is renewed here any more.</source>
        <translation>Se trasladó con un paquete. Aquí ya no se renueva nada.</translation>
    </message>
    <message>
        <source>Taken back: it is renewed here again.</source>
        <translation>Recuperada: se vuelve a renovar aquí.</translation>
    </message>
    <message>
        <source>Connection added from a package.</source>
        <translation>Conexión añadida desde un paquete.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”.</source>
        <translation>No hay ninguna conexión llamada «%1».</translation>
    </message>
    <message>
        <source>`evergrant status` lists those that exist.</source>
        <translation>`evergrant status` muestra las que existen.</translation>
    </message>
    <message>
        <source>Revoking “%1” at %2 could end %3, too: the same client registration, and no other account as far as is known. Nothing was removed.</source>
        <translation>Revocar «%1» en %2 podría terminar también con %3: el mismo registro de cliente y, por lo que se sabe, no es otra cuenta. No se eliminó nada.</translation>
    </message>
    <message>
        <source>%1 was moved away: revoking it would end it where it is renewed now. Nothing was removed. Leave out --revoke, or give --revoke=all to revoke it all the same.</source>
        <translation>%1 se trasladó a otro lugar: revocarla terminaría con ella donde se renueva ahora. No se eliminó nada. Omita --revoke, o use --revoke=all para revocarla de todos modos.</translation>
    </message>
    <message>
        <source>It was not revoked: at %1 it stays valid until it ends.</source>
        <translation>No se revocó: en %1 sigue siendo válida hasta que caduque.</translation>
    </message>
    <message>
        <source>Connection removed. %1</source>
        <translation>Conexión eliminada. %1</translation>
    </message>
    <message>
        <source>This computer woke up from sleep.</source>
        <translation>Este equipo salió de la suspensión.</translation>
    </message>
    <message>
        <source>This computer is connected to a network again.</source>
        <translation>Este equipo vuelve a estar conectado a una red.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1.</source>
        <translation>El reloj de este equipo se adelantó %1.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>El reloj de este equipo se atrasó %1.</translation>
    </message>
    <message>
        <source>The grant store is gone, and there are no copies of it in a keyring. Put back a backup of it, or authorize every connection again.</source>
        <translation>El almacén de autorizaciones ya no existe y no hay copias suyas en ningún llavero. Restaure una copia de seguridad o autorice de nuevo todas las conexiones.</translation>
    </message>
    <message>
        <source>Evergrant is stopping.</source>
        <translation>Evergrant se está deteniendo.</translation>
    </message>
    <message>
        <source>Its ID token lacks the nonce that was sent with the sign-in. If that stays so, remove the scope “openid” from the connection.</source>
        <translation>A su ID token le falta el nonce que se envió con el inicio de sesión. Si sigue así, quite el scope «openid» de la conexión.</translation>
    </message>
    <message>
        <source>Its ID token belongs to another sign-in than the one that was begun here.</source>
        <translation>Su ID token pertenece a un inicio de sesión distinto del que se empezó aquí.</translation>
    </message>
    <message>
        <source>An answer of %1 is awaited</source>
        <translation>Se espera una respuesta de %1</translation>
    </message>
    <message>
        <source>The keyring holds a newer token than this profile, so the profile was probably restored from a backup. The newer token is used.</source>
        <translation>El llavero contiene un token más reciente que este perfil, por lo que es probable que el perfil se restaurara de una copia de seguridad. Se usa el token más reciente.</translation>
    </message>
    <message>
        <source>The tokens were taken from the keyring copy, because the profile had none.</source>
        <translation>Los tokens se tomaron de la copia del llavero porque el perfil no tenía ninguno.</translation>
    </message>
    <message>
        <source>The client&apos;s secret cannot be stored just now. Import the package again.</source>
        <translation>El secreto del cliente no se puede guardar en este momento. Importe el paquete de nuevo.</translation>
    </message>
    <message>
        <source>There is no usable access token to prove.</source>
        <translation>No hay ningún token de acceso utilizable que comprobar.</translation>
    </message>
    <message>
        <source>For %1 no call is known that could prove the access. The setting probe_endpoint can name one.</source>
        <translation>Para %1 no se conoce ninguna llamada que pueda demostrar el acceso. El ajuste probe_endpoint puede indicar una.</translation>
    </message>
    <message>
        <source>%1 did not tell where the account is, so the access cannot be proven.</source>
        <translation>%1 no indicó dónde está la cuenta, por lo que no se puede demostrar el acceso.</translation>
    </message>
    <message>
        <source>The access belongs to “%1”, but was given for “%2”.</source>
        <translation>El acceso pertenece a «%1», pero se dio para «%2».</translation>
    </message>
    <message>
        <source>refresh_token: this connection works without one.</source>
        <translation>refresh_token: esta conexión funciona sin uno.</translation>
    </message>
    <message>
        <source>A refresh token was handed in by %1.</source>
        <translation>%1 aportó un token de actualización.</translation>
    </message>
    <message>
        <source>Nothing is stored yet that %1 could know this connection by. Enter the secret or key: evergrant set %2 --client-secret-stdin.</source>
        <translation>Aún no hay nada guardado con lo que %1 pueda reconocer esta conexión. Introduzca el secreto o la clave: evergrant set %2 --client-secret-stdin.</translation>
    </message>
    <message>
        <source>The new sign-in could be stored neither in the grant store nor in the keyring. It is kept in memory; do not stop Evergrant before this is fixed.</source>
        <translation>El nuevo inicio de sesión no se pudo guardar ni en el almacén de autorizaciones ni en el llavero. Se conserva en memoria; no detenga Evergrant hasta que esto se corrija.</translation>
    </message>
    <message>
        <source>No sign-in is waiting.</source>
        <translation>No hay ningún inicio de sesión en espera.</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Spare authorized</source>
        <translation>Repuesto autorizado</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1 por %2.</translation>
    </message>
    <message>
        <source>The stored grants are not open yet.</source>
        <translation>Las autorizaciones guardadas aún no están abiertas.</translation>
    </message>
    <message>
        <source>Its last renewal is not stored yet. Move it when that is done.</source>
        <translation>Su última renovación aún no está guardada. Trasládela cuando lo esté.</translation>
    </message>
    <message>
        <source>A sign-in is under way, or waits for an answer. Move it when that has ended.</source>
        <translation>Hay un inicio de sesión en curso o que espera una respuesta. Trasládela cuando haya terminado.</translation>
    </message>
    <message>
        <source>The tokens of the last renewal are not stored yet, so the next one has to wait.</source>
        <translation>Los tokens de la última renovación aún no están guardados, por lo que la siguiente debe esperar.</translation>
    </message>
    <message>
        <source>The grant was given by %1, but the token endpoint is now at %2. Sign in again.</source>
        <translation>La autorización la dio %1, pero el endpoint de token está ahora en %2. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The server does not decode the client secret in the header, so from now on it is sent there as it is (client_auth=%1).</source>
        <translation>El servidor no descodifica el secreto de cliente en el encabezado, por lo que a partir de ahora se envía allí tal como es (client_auth=%1).</translation>
    </message>
    <message>
        <source>The spare sign-in is no longer accepted. The main one is not affected; make a new spare when it suits you. %1</source>
        <translation>El inicio de sesión de repuesto ya no se acepta. El principal no se ve afectado; cree otro de repuesto cuando le convenga. %1</translation>
    </message>
    <message>
        <source>Spare sign-in: %1</source>
        <translation>Inicio de sesión de repuesto: %1</translation>
    </message>
    <message>
        <source>The renewed tokens could be stored neither in the grant store nor in the keyring. They are kept in memory; do not stop Evergrant before this is fixed.</source>
        <translation>Los tokens renovados no se pudieron guardar ni en el almacén de autorizaciones ni en el llavero. Se conservan en memoria; no detenga Evergrant hasta que esto se corrija.</translation>
    </message>
    <message>
        <source>The renewed tokens are stored now.</source>
        <translation>Los tokens renovados ya están guardados.</translation>
    </message>
    <message>
        <source>A recovery code was made. One that was made before does not work any more.</source>
        <translation>Se creó un código de recuperación. El que se creó antes ya no funciona.</translation>
    </message>
    <message>
        <source>The stored grants are open, and the key is back in its place: %1.</source>
        <translation>Las autorizaciones guardadas están abiertas y la clave vuelve a estar en su lugar: %1.</translation>
    </message>
    <message>
        <source>The stored grants are open until Evergrant&apos;s worker ends. The key could not be put back: %1</source>
        <translation>Las autorizaciones guardadas están abiertas hasta que termine el servicio en segundo plano de Evergrant. La clave no se pudo devolver a su lugar: %1</translation>
    </message>
    <message>
        <source>The stored grants can be read, so there is no reason to begin again. Nothing was changed.</source>
        <translation>Las autorizaciones guardadas se pueden leer, por lo que no hay motivo para empezar de cero. No se cambió nada.</translation>
    </message>
    <message>
        <source>The key is back; nothing was changed.</source>
        <translation>La clave ha vuelto; no se cambió nada.</translation>
    </message>
    <message>
        <source>The old store, whose key is lost, was kept as %1. What the keyring has a copy of goes on; the other connections have to be authorized again.</source>
        <translation>El almacén antiguo, cuya clave se perdió, se conservó como %1. Lo que tiene copia en el llavero continúa; las demás conexiones hay que autorizarlas de nuevo.</translation>
    </message>
    <message>
        <source>The provider&apos;s access tokens end as soon as they are given out, so there is none that could be used. It is asked again in a minute.</source>
        <translation>Los tokens de acceso del proveedor caducan en cuanto se entregan, por lo que no hay ninguno que se pueda usar. Se le pregunta de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>%1 was moved away with a package, and is renewed where that was imported. Two places that renew it would end it for both. Only if the package was lost: evergrant resume %1 --take-back</source>
        <translation>%1 se trasladó con un paquete y se renueva donde este se importó. Dos lugares que la renueven terminarían con ella en ambos. Solo si se perdió el paquete: evergrant resume %1 --take-back</translation>
    </message>
    <message>
        <source>A move was interrupted, and its pause could not be ended: %1 To renew it here: evergrant resume %2</source>
        <translation>Se interrumpió un traslado y no se pudo terminar su pausa: %1 Para renovarla aquí: evergrant resume %2</translation>
    </message>
    <message>
        <source>A move was interrupted before the connection had left, or while it was being taken back: it is renewed here again.</source>
        <translation>Se interrumpió un traslado antes de que la conexión hubiera salido o mientras se recuperaba: se vuelve a renovar aquí.</translation>
    </message>
    <message>
        <source>redirect_uri: “%1” does not lead to this machine. Use http://localhost:PORT/PATH or http://127.0.0.1:PORT/PATH.</source>
        <translation>redirect_uri: «%1» no lleva a este equipo. Use http://localhost:PORT/PATH o http://127.0.0.1:PORT/PATH.</translation>
    </message>
    <message>
        <source>No free port was found on this machine for the redirect URI. Name one with --redirect-uri http://%1:PORT%2.</source>
        <translation>No se encontró ningún puerto libre en este equipo para la URI de redirección. Indique uno con --redirect-uri http://%1:PORT%2.</translation>
    </message>
    <message>
        <source>The provider gave no refresh token, so a person has to sign in again.</source>
        <translation>El proveedor no dio ningún token de actualización, por lo que una persona tiene que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Another sign-in is about to take over.</source>
        <translation>Otro inicio de sesión está a punto de tomar el relevo.</translation>
    </message>
    <message>
        <source>%1 offers no way to revoke from here. Remove the application in its account settings.</source>
        <translation>%1 no ofrece ninguna forma de revocar desde aquí. Elimine la aplicación en los ajustes de su cuenta.</translation>
    </message>
    <message>
        <source>There was no consent to revoke. Delete the key or secret at the provider if nobody else uses it.</source>
        <translation>No había ningún consentimiento que revocar. Elimine la clave o el secreto en el proveedor si nadie más los usa.</translation>
    </message>
    <message>
        <source>There was no grant to revoke.</source>
        <translation>No había ninguna autorización que revocar.</translation>
    </message>
    <message>
        <source>Nothing was revoked, because it could end %1, too: the provider may count both as one authorization of the same client registration.</source>
        <translation>No se revocó nada, porque podría terminar también con %1: es posible que el proveedor cuente ambas como una sola autorización del mismo registro de cliente.</translation>
    </message>
    <message>
        <source>The grant was revoked at %1.</source>
        <translation>La autorización se revocó en %1.</translation>
    </message>
    <message>
        <source>The provider did not allow everything that was asked for: %1 is missing. Allow it for the application or the account there, and authorize again.</source>
        <translation>El proveedor no permitió todo lo que se pidió: falta %1. Permítalo allí para la aplicación o la cuenta y autorice de nuevo.</translation>
    </message>
    <message>
        <source>Switch the application to bearer tokens in its portal, and authorize again.</source>
        <translation>Cambie la aplicación a tokens bearer en su portal y autorice de nuevo.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Inicie de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 accepted the refresh token that was handed in, but answered with an access token that cannot be used. %2 Nothing was replaced. Switch the application to bearer tokens in its portal, and hand in another refresh token: this one may be spent.</source>
        <translation>%1 aceptó el token de actualización aportado, pero respondió con un token de acceso que no se puede usar. %2 No se sustituyó nada. Cambie la aplicación a tokens bearer en su portal y aporte otro token de actualización: este puede estar gastado.</translation>
    </message>
    <message>
        <source>%1 did not complete the sign-in: “%2”. %3</source>
        <translation>%1 no completó el inicio de sesión: «%2». %3</translation>
    </message>
    <message>
        <source>%1 gave no usable answer, so the sign-in has to be repeated: %2</source>
        <translation>%1 no dio ninguna respuesta utilizable, por lo que hay que repetir el inicio de sesión: %2</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>No se pudo contactar con %1: %2</translation>
    </message>
    <message>
        <source>Authorized, and the first renewal worked. Evergrant renews it from now on.</source>
        <translation>Autorizado, y la primera renovación funcionó. Evergrant lo renueva a partir de ahora.</translation>
    </message>
    <message>
        <source>Authorized. Evergrant renews it from now on.</source>
        <translation>Autorizado. Evergrant lo renueva a partir de ahora.</translation>
    </message>
    <message>
        <source>Authorized. This access does not expire; it is checked once a day.</source>
        <translation>Autorizado. Este acceso no caduca; se comprueba una vez al día.</translation>
    </message>
    <message>
        <source>The first renewal did not work yet, and will be tried again: %1</source>
        <translation>La primera renovación aún no funcionó y se intentará de nuevo: %1</translation>
    </message>
    <message>
        <source>Authorized.</source>
        <translation>Autorizado.</translation>
    </message>
    <message>
        <source>This is the account “%1”.</source>
        <translation>Es la cuenta «%1».</translation>
    </message>
    <message>
        <source>The spare sign-in is stored and renewed from now on.</source>
        <translation>El inicio de sesión de repuesto está guardado y se renueva a partir de ahora.</translation>
    </message>
    <message>
        <source>The spare sign-in is stored. The main one has trouble of its own, so it was not tried beside it.</source>
        <translation>El inicio de sesión de repuesto está guardado. El principal tiene sus propios problemas, por lo que no se probó junto a él.</translation>
    </message>
    <message>
        <source>The main sign-in did not survive the second one, so that has taken its place at once. This provider does not keep two side by side.</source>
        <translation>El inicio de sesión principal no sobrevivió al segundo, por lo que este ocupó su lugar de inmediato. Este proveedor no mantiene dos a la vez.</translation>
    </message>
    <message>
        <source>The spare sign-in is stored. The main one could not be renewed beside it just now: %1</source>
        <translation>El inicio de sesión de repuesto está guardado. El principal no se pudo renovar junto a él en este momento: %1</translation>
    </message>
    <message>
        <source>The spare sign-in is stored. Its first renewal did not work yet, and will be tried again: %1</source>
        <translation>El inicio de sesión de repuesto está guardado. Su primera renovación aún no funcionó y se intentará de nuevo: %1</translation>
    </message>
    <message>
        <source>The spare sign-in is stored, and both work side by side. It is renewed from now on.</source>
        <translation>El inicio de sesión de repuesto está guardado y ambos funcionan a la vez. Se renueva a partir de ahora.</translation>
    </message>
    <message>
        <source>This sign-in has no open question.</source>
        <translation>Este inicio de sesión no tiene ninguna pregunta abierta.</translation>
    </message>
    <message>
        <source>question: this answers another question than the one that is open, so nothing was changed. Look at the sign-in again.</source>
        <translation>question: esto responde a una pregunta distinta de la que está abierta, por lo que no se cambió nada. Mire de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>It works without anybody signing in. Evergrant renews it from now on.</source>
        <translation>Funciona sin que nadie inicie sesión. Evergrant lo renueva a partir de ahora.</translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation>La clave está guardada.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>El inicio de sesión se canceló.</translation>
    </message>
    <message>
        <source>The keyring opened, but not all copies of the tokens in it could be read yet. Evergrant tries again by itself.</source>
        <translation>El llavero se abrió, pero aún no se han podido leer todas las copias de los tokens que contiene. Evergrant vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>The key of the stored grants was lost, but the keyring has a copy of each of them: nothing is lost. The old store was kept as %1.</source>
        <translation>La clave de las autorizaciones guardadas se perdió, pero el llavero tiene una copia de cada una: no se ha perdido nada. El almacén antiguo se conservó como %1.</translation>
    </message>
    <message>
        <source>because the main one is no longer accepted</source>
        <translation>porque el principal ya no se acepta</translation>
    </message>
    <message>
        <source>because the provider refuses the client of the main one</source>
        <translation>porque el proveedor rechaza el cliente del principal</translation>
    </message>
    <message>
        <source>after an interrupted renewal</source>
        <translation>tras una renovación interrumpida</translation>
    </message>
    <message>
        <source>The spare sign-in has taken over %1. Integrations go on; make a new spare when it suits you.</source>
        <translation>El inicio de sesión de repuesto ha tomado el relevo %1. Las integraciones continúan; cree otro de repuesto cuando le convenga.</translation>
    </message>
    <message>
        <source>The provider&apos;s access tokens live shorter than the %1 seconds asked for.</source>
        <translation>Los tokens de acceso del proveedor duran menos de los %1 segundos pedidos.</translation>
    </message>
    <message>
        <source>An API refused the access token, and it cannot be renewed.</source>
        <translation>Una API rechazó el token de acceso y este no se puede renovar.</translation>
    </message>
    <message>
        <source>An API refused the access token, so it is being renewed.</source>
        <translation>Una API rechazó el token de acceso, por lo que se está renovando.</translation>
    </message>
    <message>
        <source>The background worker ends, and the renewed tokens of “%1” are stored nowhere. If the connection does not work any more, authorize it again.</source>
        <translation>El servicio en segundo plano termina y los tokens renovados de «%1» no están guardados en ninguna parte. Si la conexión deja de funcionar, autorícela de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was replaced. This could not be written down, so Evergrant asks again when it starts the next time.</source>
        <translation>No se sustituyó nada. Esto no se pudo anotar, por lo que Evergrant pregunta de nuevo la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>The new sign-in was not used and not revoked: at %1 it stays valid until it ends.</source>
        <translation>El nuevo inicio de sesión no se usó ni se revocó: en %1 sigue siendo válido hasta que caduque.</translation>
    </message>
    <message>
        <source>Evergrant does not revoke it, because that could end %1, too.</source>
        <translation>Evergrant no lo revoca, porque eso podría terminar también con %1.</translation>
    </message>
    <message>
        <source>To end it sooner, remove the application in the account&apos;s settings there.</source>
        <translation>Para terminar con él antes, elimine allí la aplicación en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>Evergrant holds no unused sign-in of “%1” any more. If there was one, remove the application in the account&apos;s settings at the provider.</source>
        <translation>Evergrant ya no conserva ningún inicio de sesión de «%1» sin usar. Si lo había, elimine la aplicación en los ajustes de la cuenta en el proveedor.</translation>
    </message>
    <message>
        <source>A sign-in of “%1” is under way, and could end with it. Try again when it is over.</source>
        <translation>Hay un inicio de sesión de «%1» en curso y podría terminar con ello. Inténtelo de nuevo cuando haya acabado.</translation>
    </message>
    <message>
        <source>The new sign-in is stored now.</source>
        <translation>El nuevo inicio de sesión ya está guardado.</translation>
    </message>
    <message>
        <source>This profile is a copy, and %1 stays paused until somebody resumes it: the original may still renew it. Nothing was changed.</source>
        <translation>Este perfil es una copia y %1 sigue en pausa hasta que alguien la reanude: es posible que el original aún la renueve. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Renewing is paused for %1.</source>
        <translation>La renovación está en pausa durante %1.</translation>
    </message>
    <message>
        <source>The pause is over: renewing goes on.</source>
        <translation>La pausa ha terminado: la renovación continúa.</translation>
    </message>
    <message>
        <source>Its pause is over, but that cannot be saved, so it stays paused: %1 Evergrant tries again.</source>
        <translation>Su pausa ha terminado, pero eso no se puede guardar, así que sigue en pausa: %1 Evergrant lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>It is renewed again meanwhile. Try once more.</source>
        <translation>Entretanto se renueva de nuevo. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The grant was given to the client ID “%1”, but now it is “%2”. Sign in again, or enter the former one again.</source>
        <translation>La autorización se dio al ID de cliente «%1», pero ahora es «%2». Inicie sesión de nuevo o vuelva a introducir el anterior.</translation>
    </message>
    <message>
        <source>%1 let Evergrant in, but gave nothing to renew the access with. Look in its portal for a switch that lets this application stay connected (refresh tokens), or add the permission that asks for it (often offline_access), and authorize again.</source>
        <translation>%1 dejó entrar a Evergrant, pero no dio nada con que renovar el acceso. Busque en su portal una opción que permita a esta aplicación seguir conectada (tokens de actualización), o añada el permiso que lo pide (a menudo offline_access), y autorice de nuevo.</translation>
    </message>
    <message>
        <source>%1 let Evergrant in, but gave nothing to renew the access with. It does so with the permission “%2”: allow that for the application in its portal, and authorize again.</source>
        <translation>%1 dejó entrar a Evergrant, pero no dio nada con que renovar el acceso. Lo hace con el permiso «%2»: permítalo para la aplicación en su portal y autorice de nuevo.</translation>
    </message>
    <message>
        <source>Enter exactly this address as the redirect URI in its portal: %1</source>
        <translation>Escriba exactamente esta dirección como URI de redirección en su portal: %1</translation>
    </message>
    <message>
        <source>Check the permissions and the other settings of the connection.</source>
        <translation>Revise los permisos y los demás ajustes de la conexión.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>“%1” cannot be rehearsed. Use one of: %2.</source>
        <translation>«%1» no se puede ensayar. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” is no end of a rehearsal. Use one of: %2.</source>
        <translation>«%1» no es un final de ensayo. Use uno de estos: %2.</translation>
    </message>
</context>
<context>
    <name>RehearsalTexts</name>
    <message>
        <source>The provider renews, and its answer never arrives. Evergrant cannot know the new renewal key, and a provider as strict as this one ends the access when the old key comes back. You will have to sign in again.</source>
        <translation>El proveedor renueva, y su respuesta no llega nunca. Evergrant no puede conocer la nueva clave de renovación, y un proveedor tan estricto como este pone fin al acceso cuando vuelve a recibir la clave antigua. Tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>The provider takes no connections. Evergrant goes on trying by itself, and programs use the token that is there until it runs out. You have nothing to do.</source>
        <translation>El proveedor no acepta conexiones. Evergrant sigue intentándolo por sí solo, y los programas usan el token disponible hasta que caduca. Usted no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>The provider refuses every renewal. Evergrant asks once more after some seconds, then it calls you. You will have to sign in again.</source>
        <translation>El proveedor rechaza todas las renovaciones. Evergrant pregunta una vez más al cabo de unos segundos, y después le llama a usted. Tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>The practice connection was removed, and the rehearsal has ended.</source>
        <translation>La conexión de prácticas se eliminó, y el ensayo ha terminado.</translation>
    </message>
    <message>
        <source>The background worker stopped, and the rehearsal has ended with it.</source>
        <translation>El servicio en segundo plano se detuvo, y el ensayo ha terminado con él.</translation>
    </message>
    <message>
        <source>For this connection the keyring counts as locked; the real one is not touched. The access is renewed all the same, and only the copy in the keyring waits until the end. Should the computer start with the keyring locked, all connections wait until you unlock it: Evergrant then calls you.</source>
        <translation>Para esta conexión, el llavero se considera bloqueado; el verdadero no se toca. El acceso se renueva de todos modos, y solo la copia en el llavero espera hasta el final. Si el equipo arranca con el llavero bloqueado, todas las conexiones esperan hasta que usted lo desbloquee: entonces Evergrant le llama.</translation>
    </message>
    <message>
        <source>The time is over, and the rehearsal has ended. All is as before.</source>
        <translation>Se acabó el tiempo, y el ensayo ha terminado. Todo está como antes.</translation>
    </message>
    <message>
        <source>The rehearsal has ended. All is as before.</source>
        <translation>El ensayo ha terminado. Todo está como antes.</translation>
    </message>
</context>
<context>
    <name>ScheduleSentence</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>At minute %1 of each hour</source>
        <translation>En el minuto %1 de cada hora</translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <translation>En el minuto %1 de las horas %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Cada minuto</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>Cada %1 minutos</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>how often, and two times of day</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 in the hours %2</source>
        <comment>how often</comment>
        <translation>%1 en las horas %2</translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>Cada hora en punto</translation>
    </message>
    <message>
        <source>Every hour at minute %1</source>
        <translation>Cada hora en el minuto %1</translation>
    </message>
    <message>
        <source>Every %1 hours from %2 on</source>
        <translation>Cada %1 horas a partir de las %2</translation>
    </message>
    <message>
        <source>Every hour from %1 to %2</source>
        <translation>Cada hora de %1 a %2</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>el día %1 del mes</translation>
    </message>
    <message>
        <source>on the days %1 of the month</source>
        <translation>los días %1 del mes</translation>
    </message>
    <message>
        <source>%1, and besides on each %2</source>
        <translation>%1, y además cada %2</translation>
    </message>
    <message>
        <source>%1 if that is %2</source>
        <translation>%1 si es %2</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Cada día a las %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>A las %1</translation>
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
        <translation>boletín, lista de correo, e-mail marketing, campañas, contactos, newsletter</translation>
    </message>
    <message>
        <source>web shop, online store, e-commerce, orders</source>
        <translation>tienda web, tienda en línea, comercio electrónico, pedidos, e-commerce</translation>
    </message>
    <message>
        <source>cash register, till, point of sale, retail, shop</source>
        <translation>caja registradora, TPV, punto de venta, comercio minorista, tienda</translation>
    </message>
    <message>
        <source>accounting, bookkeeping, invoices</source>
        <translation>contabilidad, facturación, facturas</translation>
    </message>
    <message>
        <source>customers, CRM, sales, contacts</source>
        <translation>clientes, CRM, ventas, contactos</translation>
    </message>
    <message>
        <source>login, single sign-on, SSO, identity provider</source>
        <translation>inicio de sesión, inicio de sesión único, SSO, proveedor de identidad, login</translation>
    </message>
    <message>
        <source>Gmail, mail, calendar, Drive, Sheets, Workspace, YouTube</source>
        <translation>Gmail, correo, calendario, Drive, hojas de cálculo, Sheets, Workspace, YouTube</translation>
    </message>
    <message>
        <source>Outlook, Office, mail, calendar, Teams, OneDrive, SharePoint, Entra, Azure, Exchange</source>
        <translation>Outlook, Office, correo, calendario, Teams, OneDrive, SharePoint, Entra, Azure, Exchange</translation>
    </message>
    <message>
        <source>files, cloud storage</source>
        <translation>archivos, almacenamiento en la nube</translation>
    </message>
    <message>
        <source>source code, git, repositories</source>
        <translation>código fuente, git, repositorios</translation>
    </message>
    <message>
        <source>another service, not in the list</source>
        <translation>otro servicio, no está en la lista</translation>
    </message>
    <message>
        <source>try, test, demo, learn</source>
        <translation>probar, prueba, demostración, aprender</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>Issuer address</source>
        <translation>Dirección del emisor</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>Dirección de autorización</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de token</translation>
    </message>
    <message>
        <source>Device code address</source>
        <translation>Dirección de código de dispositivo</translation>
    </message>
    <message>
        <source>Revocation address</source>
        <translation>Dirección de revocación</translation>
    </message>
    <message>
        <source>Introspection address</source>
        <translation>Dirección de introspección</translation>
    </message>
    <message>
        <source>Address to check with</source>
        <translation>Dirección para comprobar</translation>
    </message>
    <message>
        <source>Proof of the application</source>
        <translation>Identificación de la aplicación</translation>
    </message>
    <message>
        <source>What a lost reply does</source>
        <translation>Efecto de una respuesta perdida</translation>
    </message>
    <message>
        <source>Tenant (organization)</source>
        <translation>Tenant (organización)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Domain prefix</source>
        <translation>Prefijo del dominio</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Resource address</source>
        <translation>Dirección del recurso</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Nombre del encabezado</translation>
    </message>
    <message>
        <source>Word before the key</source>
        <translation>Palabra antes de la clave</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>Host de la API</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Archivo de clave privada</translation>
    </message>
    <message>
        <source>Service account file</source>
        <translation>Archivo de cuenta de servicio</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <translation>Tiempo de espera en segundos</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>What breaks without it</source>
        <translation>Qué falla sin ella</translation>
    </message>
    <message>
        <source>Who can repair it</source>
        <translation>Quién puede repararla</translation>
    </message>
    <message>
        <source>Second person who can repair it</source>
        <translation>Segunda persona que puede repararla</translation>
    </message>
    <message>
        <source>Days without an answer after which the second person takes over</source>
        <translation>Días sin respuesta tras los que asume la segunda persona</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Directory ID or domain, such as example.com</source>
        <translation>ID de directorio o dominio, como example.com</translation>
    </message>
    <message>
        <source>Such as login.example.com</source>
        <translation>Por ejemplo, login.example.com</translation>
    </message>
    <message>
        <source>The part before the dot in the shop&apos;s address</source>
        <translation>La parte antes del punto en la dirección de la tienda</translation>
    </message>
    <message>
        <source>A short word, such as us6</source>
        <translation>Una palabra corta, como us6</translation>
    </message>
    <message>
        <source>The part before the dot in your address</source>
        <translation>La parte antes del punto en su dirección</translation>
    </message>
    <message>
        <source>The person it acts for, such as office@example.com</source>
        <translation>La persona por la que actúa, como office@example.com</translation>
    </message>
    <message>
        <source>Such as api.example.com</source>
        <translation>Por ejemplo, api.example.com</translation>
    </message>
    <message>
        <source>Such as X-Api-Key</source>
        <translation>Por ejemplo, X-Api-Key</translation>
    </message>
    <message>
        <source>PEM file; belongs to the private key</source>
        <translation>Archivo PEM; corresponde a la clave privada</translation>
    </message>
    <message>
        <source>PEM file without a password</source>
        <translation>Archivo PEM sin contraseña</translation>
    </message>
    <message>
        <source>JSON file from the portal</source>
        <translation>Archivo JSON del portal</translation>
    </message>
    <message>
        <source>PEM file; empty means: those of this computer</source>
        <translation>Archivo PEM; vacío significa: las de este equipo</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Solo si el proxy la pide</translation>
    </message>
    <message>
        <source>Empty means: 15</source>
        <translation>Vacío significa: 15</translation>
    </message>
    <message>
        <source>Signature with the private key</source>
        <translation>Firma con la clave privada</translation>
    </message>
    <message>
        <source>Please enter it again: it was meant for the other address only.</source>
        <translation>Introdúzcalo de nuevo: era solo para la otra dirección.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Dirección de la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Address that gives and renews tokens</source>
        <translation>Dirección que da y renueva tokens</translation>
    </message>
    <message>
        <source>Address that begins a sign-in on another device</source>
        <translation>Dirección que empieza un inicio de sesión en otro dispositivo</translation>
    </message>
    <message>
        <source>Address that ends tokens</source>
        <translation>Dirección que termina con tokens</translation>
    </message>
    <message>
        <source>Address that tells whether a token is valid</source>
        <translation>Dirección que indica si un token es válido</translation>
    </message>
    <message>
        <source>Address of the provider; the other addresses are found from it</source>
        <translation>Dirección del proveedor; las demás direcciones se averiguan a partir de ella</translation>
    </message>
    <message>
        <source>client_secret_basic, client_secret_post, private_key_jwt or none</source>
        <translation>client_secret_basic, client_secret_post, private_key_jwt o none</translation>
    </message>
    <message>
        <source>What becomes of a refresh token whose answer was lost</source>
        <translation>Qué pasa con un token de actualización cuya respuesta se perdió</translation>
    </message>
    <message>
        <source>A harmless API call that proves the access</source>
        <translation>Una llamada inofensiva a la API que demuestra el acceso</translation>
    </message>
    <message>
        <source>Directory ID or domain of the organization</source>
        <translation>ID de directorio o dominio de la organización</translation>
    </message>
    <message>
        <source>Host of the sign-in</source>
        <translation>Host del inicio de sesión</translation>
    </message>
    <message>
        <source>Keycloak realm</source>
        <translation>Realm de Keycloak</translation>
    </message>
    <message>
        <source>The part before the dot in the shop&apos;s address</source>
        <translation>La parte antes del punto en la dirección de la tienda</translation>
    </message>
    <message>
        <source>Region or data centre of the account</source>
        <translation>Región o centro de datos de la cuenta</translation>
    </message>
    <message>
        <source>The part before the dot in your address</source>
        <translation>La parte antes del punto en su dirección</translation>
    </message>
    <message>
        <source>The API that tokens are for, as some providers want it</source>
        <translation>La API para la que son los tokens, como la quieren algunos proveedores</translation>
    </message>
    <message>
        <source>Address of the API that tokens are for (RFC 8707)</source>
        <translation>Dirección de la API para la que son los tokens (RFC 8707)</translation>
    </message>
    <message>
        <source>Redirect URI of the sign-in, as it is registered</source>
        <translation>URI de redirección del inicio de sesión, tal como está registrada</translation>
    </message>
    <message>
        <source>Header that carries the token</source>
        <translation>Encabezado que lleva el token</translation>
    </message>
    <message>
        <source>Word before the token in that header</source>
        <translation>Palabra antes del token en ese encabezado</translation>
    </message>
    <message>
        <source>User name beside a password; account that a service account acts for</source>
        <translation>Nombre de usuario junto a una contraseña; cuenta por la que actúa una cuenta de servicio</translation>
    </message>
    <message>
        <source>Host of the API</source>
        <translation>Host de la API</translation>
    </message>
    <message>
        <source>Certificate of the private key (PEM); read once</source>
        <translation>Certificado de la clave privada (PEM); se lee una vez</translation>
    </message>
    <message>
        <source>Private key (PEM); read once</source>
        <translation>Clave privada (PEM); se lee una vez</translation>
    </message>
    <message>
        <source>JSON file of a service account; read once</source>
        <translation>Archivo JSON de una cuenta de servicio; se lee una vez</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in place of the system&apos;s (PEM)</source>
        <translation>Autoridades de certificación de confianza en lugar de las del sistema (PEM)</translation>
    </message>
    <message>
        <source>Proxy, http or socks5</source>
        <translation>Proxy, http o socks5</translation>
    </message>
    <message>
        <source>Seconds that one request may take; 15 unless set</source>
        <translation>Segundos que puede durar una solicitud; 15 si no se indica</translation>
    </message>
    <message>
        <source>Keys of --set:</source>
        <translation>Claves de --set:</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The sign-in has not ended yet.</source>
        <translation>El inicio de sesión aún no ha terminado.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as a tag like en or pt-BR</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Sign in for Evergrant</source>
        <translation>Iniciar sesión para Evergrant</translation>
    </message>
    <message>
        <source>Sign in with the account that your integrations shall use. Starting ends a sign-in for this connection that is under way elsewhere.</source>
        <translation>Inicie sesión con la cuenta que deben usar sus integraciones. Al empezar, termina cualquier inicio de sesión de esta conexión que esté en curso en otro lugar.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Open %1 here or on another device, enter this code there and allow the access. Then go on here.</source>
        <translation>Abra %1 aquí o en otro dispositivo, introduzca allí este código y permita el acceso. Después continúe aquí.</translation>
    </message>
    <message>
        <source>Open the page of the service and sign in there. If it ends on a page that does not load, copy the address of that page from the browser into the field below. Then go on here.</source>
        <translation>Abra la página del servicio e inicie sesión en ella. Si acaba en una página que no se carga, copie la dirección de esa página del navegador en el campo de abajo. Después continúe aquí.</translation>
    </message>
    <message>
        <source>Sign in at the service</source>
        <translation>Inicie sesión en el servicio</translation>
    </message>
    <message>
        <source>Open the page of the service</source>
        <translation>Abrir la página del servicio</translation>
    </message>
    <message>
        <source>Address of the page that did not load</source>
        <translation>Dirección de la página que no se cargó</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Another account has signed in</source>
        <translation>Ha iniciado sesión otra cuenta</translation>
    </message>
    <message>
        <source>Keep the account from before</source>
        <translation>Conservar la cuenta anterior</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirla</translation>
    </message>
    <message>
        <source>This link does not work any more</source>
        <translation>Este enlace ya no funciona</translation>
    </message>
    <message>
        <source>It opens its page once, and within ten minutes. evergrant endpoint sign-in makes another one.</source>
        <translation>Abre su página una sola vez y en un plazo de diez minutos. evergrant endpoint sign-in crea otro.</translation>
    </message>
</context>
<context>
    <name>TargetSettings</name>
    <message>
        <source>Region of AWS; default: as the AWS profile says</source>
        <translation>Región de AWS; predeterminado: la que indique el perfil de AWS</translation>
    </message>
    <message>
        <source>Profile of ~/.aws/config and ~/.aws/credentials</source>
        <translation>Perfil de ~/.aws/config y ~/.aws/credentials</translation>
    </message>
    <message>
        <source>Role to assume before writing</source>
        <translation>Rol que se asume antes de escribir</translation>
    </message>
    <message>
        <source>KMS key for encryption; default: the account&apos;s own key</source>
        <translation>Clave de KMS para el cifrado; predeterminado: la propia de la cuenta</translation>
    </message>
    <message>
        <source>Standard, Advanced or Intelligent-Tiering; default: as it is</source>
        <translation>Standard, Advanced o Intelligent-Tiering; predeterminado: como esté</translation>
    </message>
    <message>
        <source>Another server than AWS</source>
        <translation>Un servidor distinto de AWS</translation>
    </message>
    <message>
        <source>Also ask the metadata service of this EC2 instance</source>
        <translation>Consultar también el servicio de metadatos de esta instancia EC2</translation>
    </message>
    <message>
        <source>Do not read the value back; needs no right to read</source>
        <translation>No volver a leer el valor; no necesita permiso de lectura</translation>
    </message>
    <message>
        <source>File to write; its folder must exist</source>
        <translation>Archivo que se escribe; su carpeta debe existir</translation>
    </message>
    <message>
        <source>Permissions, octal; default: 0600</source>
        <translation>Permisos, en octal; predeterminado: 0600</translation>
    </message>
    <message>
        <source>Group of the file</source>
        <translation>Grupo del archivo</translation>
    </message>
    <message>
        <source>Overwrite instead of replacing, for files that are mounted one by one; readers may see a part</source>
        <translation>Sobrescribir en lugar de sustituir, para archivos montados uno a uno; los lectores pueden ver una parte</translation>
    </message>
    <message>
        <source>Named pipe; is made where it is missing</source>
        <translation>Tubería con nombre; se crea si falta</translation>
    </message>
    <message>
        <source>Name of the parameter, /path/name</source>
        <translation>Nombre del parámetro, /ruta/nombre</translation>
    </message>
    <message>
        <source>Name or ARN of the secret</source>
        <translation>Nombre o ARN del secreto</translation>
    </message>
    <message>
        <source>Address of Vault or OpenBao; further nodes of it after commas</source>
        <translation>Dirección de Vault u OpenBao; más nodos separados por comas</translation>
    </message>
    <message>
        <source>Mount of the key/value engine and path of the secret</source>
        <translation>Montaje del motor de clave/valor y ruta del secreto</translation>
    </message>
    <message>
        <source>Field of the secret; default: token</source>
        <translation>Campo del secreto; predeterminado: token</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>token, approle, kubernetes or cert; default: token</source>
        <translation>token, approle, kubernetes o cert; predeterminado: token</translation>
    </message>
    <message>
        <source>Mount of the method; default: its usual name</source>
        <translation>Montaje del método; predeterminado: su nombre habitual</translation>
    </message>
    <message>
        <source>Role, or the role id of approle</source>
        <translation>Rol, o el role id de approle</translation>
    </message>
    <message>
        <source>Token of the service account, for kubernetes</source>
        <translation>Token de la cuenta de servicio, para kubernetes</translation>
    </message>
    <message>
        <source>Client certificate, for cert</source>
        <translation>Certificado de cliente, para cert</translation>
    </message>
    <message>
        <source>Key of the client certificate, for cert</source>
        <translation>Clave del certificado de cliente, para cert</translation>
    </message>
    <message>
        <source>Authority that signed the server&apos;s certificate</source>
        <translation>Autoridad que firmó el certificado del servidor</translation>
    </message>
    <message>
        <source>Secret to write; it must exist</source>
        <translation>Secreto que se escribe; debe existir</translation>
    </message>
    <message>
        <source>Key within the secret; default: token</source>
        <translation>Clave dentro del secreto; predeterminado: token</translation>
    </message>
    <message>
        <source>Default: in a pod its service account, else ~/.kube/config</source>
        <translation>Predeterminado: en un pod, su cuenta de servicio; si no, ~/.kube/config</translation>
    </message>
    <message>
        <source>Context of the kubeconfig file; default: its current one</source>
        <translation>Contexto del archivo kubeconfig; predeterminado: el actual</translation>
    </message>
    <message>
        <source>Address to send to</source>
        <translation>Dirección a la que se envía</translation>
    </message>
    <message>
        <source>The command ends by then; default: 60</source>
        <translation>El comando termina antes de ese plazo; predeterminado: 60</translation>
    </message>
    <message>
        <source>“%1” is not a kind of target. Use one of: %2.</source>
        <translation>«%1» no es un tipo de destino. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>A target of the kind %1 has no option --%2.</source>
        <translation>Un destino del tipo %1 no tiene la opción --%2.</translation>
    </message>
    <message>
        <source>The value of --%1 has more than one line.</source>
        <translation>El valor de --%1 tiene más de una línea.</translation>
    </message>
    <message>
        <source>A target of the kind %1 needs --%2 %3.</source>
        <translation>Un destino del tipo %1 necesita --%2 %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a target. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>«%1» no puede ser el identificador de un destino. Use de 1 a 64 de los caracteres a-z, 0-9, «.», «_» y «-», y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation>Indique el programa que se ejecutará, después de «--».</translation>
    </message>
    <message>
        <source>Only a target of the kind command runs a program.</source>
        <translation>Solo un destino del tipo command ejecuta un programa.</translation>
    </message>
    <message>
        <source>--min-life takes 0 to 31622400 seconds.</source>
        <translation>--min-life admite de 0 a 31622400 segundos.</translation>
    </message>
    <message>
        <source>The stored settings of a delivery are damaged: the field “%1”.</source>
        <translation>Los ajustes guardados de una entrega están dañados: el campo «%1».</translation>
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
        <translation>funciona hasta %1</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>En espera del inicio de sesión</translation>
    </message>
    <message>
        <source>API key, checked daily</source>
        <translation>Clave de API, se comprueba a diario</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>renews within a minute</source>
        <translation>se renueva en menos de un minuto</translation>
    </message>
    <message>
        <source>renews in %1</source>
        <translation>se renueva en %1</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Cuenta «%1»</translation>
    </message>
    <message>
        <source>scripts call it “%1”</source>
        <translation>los scripts la llaman «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>No se pudo abrir ningún navegador. La dirección es: %1</translation>
    </message>
    <message>
        <source>Needs you (%1)</source>
        <translation>Requieren su atención (%1)</translation>
    </message>
    <message>
        <source>Not working (%1)</source>
        <translation>No funcionan (%1)</translation>
    </message>
    <message>
        <source>May need you soon (%1)</source>
        <translation>Quizá pronto requieran atención (%1)</translation>
    </message>
    <message>
        <source>Not watched (%1)</source>
        <translation>Sin vigilancia (%1)</translation>
    </message>
    <message>
        <source>Fine (%1)</source>
        <translation>En orden (%1)</translation>
    </message>
    <message>
        <source>not watched at the moment</source>
        <translation>sin vigilancia en este momento</translation>
    </message>
    <message>
        <source>This window is older than the background worker and does not have the state “%1”. Quit Evergrant and start it again.</source>
        <translation>Esta ventana es más antigua que el servicio en segundo plano y no conoce el estado «%1». Salga de Evergrant e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>state “%1”</source>
        <comment>a word that this version does not have</comment>
        <translation>estado «%1»</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>not authorized yet</source>
        <translation>aún sin autorizar</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>renewing</source>
        <translation>renovando</translation>
    </message>
    <message>
        <source>renewing fails</source>
        <translation>falla la renovación</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>needs you to sign in</source>
        <translation>necesita que inicie sesión</translation>
    </message>
    <message>
        <source>settings need correcting</source>
        <translation>hay que corregir los ajustes</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>sigue igual</translation>
    </message>
    <message>
        <source>changes every time</source>
        <translation>cambia cada vez</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no se ha visto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a spare key, and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Second copy in the keyring: yes</source>
        <translation>Segunda copia en el llavero: sí</translation>
    </message>
    <message>
        <source>Second copy in the keyring: not yet. It is written as soon as the keyring accepts it.</source>
        <translation>Segunda copia en el llavero: aún no. Se escribe en cuanto el llavero la acepte.</translation>
    </message>
    <message>
        <source>Second copy in the keyring: no, it is turned off</source>
        <translation>Segunda copia en el llavero: no, está desactivada</translation>
    </message>
    <message>
        <source>ready (%1)</source>
        <translation>lista (%1)</translation>
    </message>
    <message>
        <source>its renewal fails for now</source>
        <translation>su renovación falla por ahora</translation>
    </message>
    <message>
        <source>used up: make a new one</source>
        <translation>gastada: cree otra</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Introducido %1</translation>
    </message>
    <message>
        <source>Obtained %1</source>
        <translation>Obtenido %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Caduca %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Caducó %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date and a time</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>sin límite conocido</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The authorization, its tokens and the stored secret of “%1” are deleted from this computer and from the keyring. Scripts that ask for “%2” stop working. To use the account again, somebody has to set it up and sign in again. At %3 the authorization stays valid until it ends, unless you revoke it.</source>
        <translation>La autorización, sus tokens y el secreto guardado de «%1» se eliminan de este equipo y del llavero. Los scripts que piden «%2» dejan de funcionar. Para volver a usar la cuenta, alguien tiene que configurarla e iniciar sesión de nuevo. En %3, la autorización sigue siendo válida hasta que caduque, a menos que usted la revoque.</translation>
    </message>
</context>
<context>
    <name>TokenEnvironment</name>
    <message>
        <source>%1 and %2 would both be %3.</source>
        <translation>%1 y %2 serían ambos %3.</translation>
    </message>
</context>
<context>
    <name>TokenFiles</name>
    <message>
        <source>The token cannot be written to %1: %2.</source>
        <translation>El token no se puede escribir en %1: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::AccessTokenCard</name>
    <message>
        <source>Checked daily</source>
        <translation>Se comprueba a diario</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>No caduca</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay</translation>
    </message>
    <message>
        <source>Token expires in</source>
        <translation>El token caduca en</translation>
    </message>
    <message>
        <source>Time until the token expires</source>
        <translation>Tiempo hasta que caduque el token</translation>
    </message>
    <message>
        <source>Life of the token</source>
        <translation>Duración del token</translation>
    </message>
</context>
<context>
    <name>evergrant::AccountBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Sus&amp;tituir</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, but %3 has signed in.</source>
        <translation>«%1» pertenece a %2, pero ha iniciado sesión %3.</translation>
    </message>
    <message>
        <source>%1 Which account shall integrations use? Nothing is replaced yet.</source>
        <translation>%1 ¿Qué cuenta deben usar las integraciones? Aún no se ha sustituido nada.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>Conser&amp;var %1</translation>
    </message>
    <message>
        <source>&amp;Replace by %1</source>
        <translation>Cam&amp;biar a %1</translation>
    </message>
    <message>
        <source>&amp;Replace by the new account</source>
        <translation>Sus&amp;tituir por la cuenta nueva</translation>
    </message>
</context>
<context>
    <name>evergrant::AddAlertDialog</name>
    <message>
        <source>&amp;Send a test at once</source>
        <translation>&amp;Enviar una prueba ahora</translation>
    </message>
    <message>
        <source>Who shall be told?</source>
        <translation>¿A quién se debe avisar?</translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation>Tipo de aviso</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Más &amp;opciones</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>It shows on this computer only, and only while somebody is signed in there.</source>
        <translation>Solo se muestra en este equipo y solo mientras alguien tiene la sesión iniciada en él.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>With its arguments; it gets the message on its standard input</source>
        <translation>Con sus argumentos; recibe el mensaje por la entrada estándar</translation>
    </message>
    <message>
        <source>Empty: it needs none</source>
        <translation>Vacío: no hace falta</translation>
    </message>
    <message>
        <source>None: with user name and password</source>
        <translation>Ninguna: con nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>All; or names, with * and ?: prod-*</source>
        <translation>Todas; o nombres, con * y ?: prod-*</translation>
    </message>
    <message>
        <source>10m; 0s: at once</source>
        <translation>10m; 0s: de inmediato</translation>
    </message>
    <message>
        <source>4h,24h,72h; none: never</source>
        <translation>4h,24h,72h; none: nunca</translation>
    </message>
    <message>
        <source>None; for example 22:00-07:00</source>
        <translation>Ninguna; por ejemplo 22:00-07:00</translation>
    </message>
    <message>
        <source>%1, numbered</source>
        <comment>a word</comment>
        <translation>%1, numerado</translation>
    </message>
    <message>
        <source>Choose at least one thing that is told.</source>
        <translation>Elija al menos una cosa de la que se avise.</translation>
    </message>
</context>
<context>
    <name>evergrant::AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Step 1 · Which service do your integrations use?</source>
        <translation>Paso 1 · ¿Qué servicio usan sus integraciones?</translation>
    </message>
    <message>
        <source>How should Evergrant sign in?</source>
        <translation>¿Cómo debe iniciar sesión Evergrant?</translation>
    </message>
    <message>
        <source>A few details</source>
        <translation>Unos pocos datos</translation>
    </message>
    <message>
        <source>Prepare it at %1 (a few minutes, only once)</source>
        <translation>Prepárelo en %1 (unos minutos, solo una vez)</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conectar</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Inicie sesión en %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Paso %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>&amp;Next: sign in</source>
        <translation>&amp;Siguiente: iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Next: check it</source>
        <translation>&amp;Siguiente: comprobar</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>&amp;Obtener otro código</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
</context>
<context>
    <name>evergrant::AddDeliveryDialog</name>
    <message>
        <source>What AWS has to a&amp;llow…</source>
        <translation>Lo que AWS debe &amp;permitir…</translation>
    </message>
    <message>
        <source>Where shall the token of “%1” be brought?</source>
        <translation>¿Adónde se debe llevar el token de «%1»?</translation>
    </message>
    <message>
        <source>Evergrant tries the place first, and then brings it each new token by itself. The renewal key never leaves this computer.</source>
        <translation>Evergrant prueba primero el lugar y después le lleva por sí solo cada token nuevo. La clave de renovación no sale nunca de este equipo.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Tipo de lugar</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Más &amp;opciones</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>With its arguments; it gets the token on its standard input</source>
        <translation>Con sus argumentos; recibe el token por la entrada estándar</translation>
    </message>
    <message>
        <source>Leave it empty to use what this computer has</source>
        <translation>Déjelo vacío para usar lo que tenga este equipo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Solo el token</translation>
    </message>
    <message>
        <source>A header line</source>
        <translation>Una línea de encabezado</translation>
    </message>
    <message>
        <source>JSON with the time of its end</source>
        <translation>JSON con la hora de caducidad</translation>
    </message>
    <message>
        <source>A line of an environment file</source>
        <translation>Una línea de un archivo de entorno</translation>
    </message>
    <message>
        <source>A header file of curl</source>
        <translation>Un archivo de encabezado de curl</translation>
    </message>
    <message>
        <source>Its reader keeps a copy</source>
        <translation>Su lector guarda una copia</translation>
    </message>
    <message>
        <source>For up to 5 minutes</source>
        <translation>Hasta 5 minutos</translation>
    </message>
    <message>
        <source>For up to 15 minutes</source>
        <translation>Hasta 15 minutos</translation>
    </message>
    <message>
        <source>For up to 30 minutes</source>
        <translation>Hasta 30 minutos</translation>
    </message>
    <message>
        <source>For up to an hour</source>
        <translation>Hasta una hora</translation>
    </message>
    <message>
        <source>Trying the place…</source>
        <translation>Probando el lugar…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
</context>
<context>
    <name>evergrant::AddHeartbeatDialog</name>
    <message>
        <source>Add a heartbeat</source>
        <translation>Añadir una señal de vida</translation>
    </message>
    <message>
        <source>The address is called every ten minutes while all is well, and with /fail behind it when it is not. healthchecks.io gives you one, or a server of your own; it tells you when the calls stay away.</source>
        <translation>Se llama a la dirección cada diez minutos mientras todo va bien, y con /fail al final cuando no es así. healthchecks.io le da una, o un servidor propio; este le avisa cuando faltan las llamadas.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https://hc-ping.com/…</source>
        <translation>https://hc-ping.com/…</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a connection</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
</context>
<context>
    <name>evergrant::AdvancedFields</name>
    <message>
        <source>Advanced: proxy, certificates, time-out</source>
        <translation>Avanzado: proxy, certificados, tiempo de espera</translation>
    </message>
    <message>
        <source>The usual one of the service</source>
        <translation>Lo habitual del servicio</translation>
    </message>
    <message>
        <source>Secret in the header of the request</source>
        <translation>Secreto en el encabezado de la solicitud</translation>
    </message>
    <message>
        <source>The same, not encoded</source>
        <translation>Lo mismo, sin codificar</translation>
    </message>
    <message>
        <source>Secret in the text of the request</source>
        <translation>Secreto en el texto de la solicitud</translation>
    </message>
    <message>
        <source>Signature with the private key</source>
        <translation>Firma con la clave privada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertActions</name>
    <message>
        <source>Added. A test is being sent…</source>
        <translation>Añadido. Se está enviando una prueba…</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Añadido.</translation>
    </message>
    <message>
        <source>The heartbeat is added. Its address is called every ten minutes.</source>
        <translation>La señal de vida está añadida. Se llama a su dirección cada diez minutos.</translation>
    </message>
    <message>
        <source>Remove the alert?</source>
        <translation>¿Eliminar el aviso?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>The alert is removed.</source>
        <translation>El aviso está eliminado.</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Señal de vida</translation>
    </message>
    <message>
        <source>The heartbeat is paused. Pause it at its server, too, or you will be told there that it is missing.</source>
        <translation>La señal de vida está en pausa. Páusela también en su servidor, o allí le avisarán de que falta.</translation>
    </message>
    <message>
        <source>Remove the heartbeat?</source>
        <translation>¿Eliminar la señal de vida?</translation>
    </message>
    <message>
        <source>The heartbeat is removed.</source>
        <translation>La señal de vida está eliminada.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertSettings</name>
    <message>
        <source>Authority that signed the server&apos;s certificate</source>
        <translation>Autoridad que firmó el certificado del servidor</translation>
    </message>
    <message>
        <source>Mail server: smtp://HOST:587 or smtps://HOST:465</source>
        <translation>Servidor de correo: smtp://HOST:587 o smtps://HOST:465</translation>
    </message>
    <message>
        <source>Sender; default: the recipient</source>
        <translation>Remitente; predeterminado: el destinatario</translation>
    </message>
    <message>
        <source>User name at the mail server; its password with --secret-stdin</source>
        <translation>Nombre de usuario en el servidor de correo; su contraseña con --secret-stdin</translation>
    </message>
    <message>
        <source>Connection whose access token signs in at the mail server (XOAUTH2)</source>
        <translation>Conexión cuyo token de acceso inicia sesión en el servidor de correo (XOAUTH2)</translation>
    </message>
    <message>
        <source>Account SID; its token with --secret-stdin</source>
        <translation>SID de la cuenta; su token con --secret-stdin</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Número del remitente</translation>
    </message>
    <message>
        <source>Messaging service, instead of a sender&apos;s number</source>
        <translation>Servicio de mensajería, en lugar del número del remitente</translation>
    </message>
    <message>
        <source>Another server of that kind than api.twilio.com</source>
        <translation>Un servidor de ese tipo distinto de api.twilio.com</translation>
    </message>
    <message>
        <source>Server of the topic; default: https://ntfy.sh</source>
        <translation>Servidor del tema; predeterminado: https://ntfy.sh</translation>
    </message>
    <message>
        <source>The command ends by then; default: 60</source>
        <translation>El comando termina antes de ese plazo; predeterminado: 60</translation>
    </message>
    <message>
        <source>“%1” is not a kind of alert. Use one of: %2.</source>
        <translation>«%1» no es un tipo de aviso. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>Enter the telephone number in international form, for example +4930123456.</source>
        <translation>Introduzca el número de teléfono en formato internacional, por ejemplo +4930123456.</translation>
    </message>
    <message>
        <source>A topic of ntfy has 1 to 64 of the characters A-Z, a-z, 0-9, “_” and “-”.</source>
        <translation>Un tema de ntfy tiene de 1 a 64 de los caracteres A-Z, a-z, 0-9, «_» y «-».</translation>
    </message>
    <message>
        <source>Name the address to send to, with --to URL.</source>
        <translation>Indique la dirección a la que se envía, con --to URL.</translation>
    </message>
    <message>
        <source>Say who reads it, with --to, for example the name of the channel.</source>
        <translation>Indique quién lo lee, con --to, por ejemplo el nombre del canal.</translation>
    </message>
    <message>
        <source>An alert of the kind %1 has no option --%2.</source>
        <translation>Un aviso del tipo %1 no tiene la opción --%2.</translation>
    </message>
    <message>
        <source>The value of --%1 has control characters.</source>
        <translation>El valor de --%1 tiene caracteres de control.</translation>
    </message>
    <message>
        <source>An alert of the kind %1 needs --%2 %3.</source>
        <translation>Un aviso del tipo %1 necesita --%2 %3.</translation>
    </message>
    <message>
        <source>--after takes a time up to 7d, for example 10m.</source>
        <translation>--after admite un tiempo de hasta 7d, por ejemplo 10m.</translation>
    </message>
    <message>
        <source>--remind takes up to ten ascending times, for example 4h,24h,72h, or none.</source>
        <translation>--remind admite hasta diez tiempos en orden ascendente, por ejemplo 4h,24h,72h, o none.</translation>
    </message>
    <message>
        <source>“%1” is no pattern for names of connections. It has the characters of a name, and “*” and “?”.</source>
        <translation>«%1» no es un patrón para nombres de conexiones. Lleva los caracteres de un nombre, además de «*» y «?».</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of an alert. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>«%1» no puede ser el identificador de un aviso. Use de 1 a 64 de los caracteres a-z, 0-9, «.», «_» y «-», y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>The value of --to is too long, or has control characters.</source>
        <translation>El valor de --to es demasiado largo o tiene caracteres de control.</translation>
    </message>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation>Indique el programa que se ejecutará, después de «--».</translation>
    </message>
    <message>
        <source>Only an alert of the kind command runs a program.</source>
        <translation>Solo un aviso del tipo command ejecuta un programa.</translation>
    </message>
    <message>
        <source>The stored settings of an alert are damaged: the field “%1”.</source>
        <translation>Los ajustes guardados de un aviso están dañados: el campo «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a level. Use one of: %2.</source>
        <translation>«%1» no es un nivel. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>--quiet takes two times of day, for example 22:00-07:00.</source>
        <translation>--quiet admite dos horas del día, por ejemplo 22:00-07:00.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertStatus</name>
    <message>
        <source>Paused until %1.</source>
        <translation>En pausa hasta %1.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent.</source>
        <translation>En pausa: no se envía nada.</translation>
    </message>
    <message>
        <source>A message is being sent.</source>
        <translation>Se está enviando un mensaje.</translation>
    </message>
    <message>
        <source>Sent last: %1.</source>
        <translation>Último envío: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Send a test.</source>
        <translation>Aún no se ha enviado nada. Envíe una prueba.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertStore</name>
    <message>
        <source>The stored secret of the alert %1 is damaged. Remove the alert and add it again.</source>
        <translation>El secreto guardado del aviso %1 está dañado. Elimine el aviso y añádalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertText</name>
    <message>
        <source>%1 needs a sign-in</source>
        <translation>%1 necesita un inicio de sesión</translation>
    </message>
    <message>
        <source>The settings of %1 need a correction</source>
        <translation>Los ajustes de %1 necesitan una corrección</translation>
    </message>
    <message>
        <source>%1 cannot be renewed at the moment</source>
        <translation>%1 no se puede renovar en este momento</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>There is no network</source>
        <translation>No hay red</translation>
    </message>
    <message>
        <source>The token of %1 cannot be delivered</source>
        <translation>El token de %1 no se puede entregar</translation>
    </message>
    <message>
        <source>The job %1 failed</source>
        <translation>La tarea %1 falló</translation>
    </message>
    <message>
        <source>The alert %1 cannot be sent</source>
        <translation>El aviso %1 no se puede enviar</translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 vuelve a funcionar</translation>
    </message>
    <message>
        <source>The keyring is unlocked again</source>
        <translation>El llavero vuelve a estar desbloqueado</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>La red ha vuelto</translation>
    </message>
    <message>
        <source>The token of %1 is delivered again</source>
        <translation>El token de %1 vuelve a entregarse</translation>
    </message>
    <message>
        <source>The job %1 succeeds again</source>
        <translation>La tarea %1 vuelve a terminar correctamente</translation>
    </message>
    <message>
        <source>The alert %1 can be sent again</source>
        <translation>El aviso %1 se puede enviar de nuevo</translation>
    </message>
    <message>
        <source>To see what it wrote, run on %1: evergrant job log %2</source>
        <translation>Para ver lo que escribió, ejecute en %1: evergrant job log %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está en pausa</translation>
    </message>
    <message>
        <source>%1 has other trouble now</source>
        <translation>%1 tiene ahora otro problema</translation>
    </message>
    <message>
        <source>Evergrant on %1 cannot read its tokens, so nothing is renewed and programs get no tokens.</source>
        <translation>Evergrant en %1 no puede leer sus tokens, por lo que no se renueva nada y los programas no reciben tokens.</translation>
    </message>
    <message>
        <source>Something of %1 ends within a day</source>
        <translation>Algo de %1 caduca en menos de un día</translation>
    </message>
    <message>
        <source>Something of %1 ends in %2 days</source>
        <translation>Algo de %1 caduca en %2 días</translation>
    </message>
    <message>
        <source>Evergrant, still</source>
        <translation>Evergrant, aún</translation>
    </message>
    <message>
        <source>Evergrant on %1, %2</source>
        <translation>Evergrant en %1, %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>%1 en %2: %3.</translation>
    </message>
    <message>
        <source>It began %1.</source>
        <translation>Comenzó: %1.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde: %1.</translation>
    </message>
    <message>
        <source>%1 things work again: %2</source>
        <translation>%1 cosas vuelven a funcionar: %2</translation>
    </message>
    <message>
        <source>%1 ends come near: %2</source>
        <translation>Se acercan %1 vencimientos: %2</translation>
    </message>
    <message>
        <source>%1 things do not work: %2</source>
        <translation>%1 cosas no funcionan: %2</translation>
    </message>
    <message numerus="yes">
        <source>- and %n more</source>
        <translation>
            <numerusform>- y %n más</numerusform>
            <numerusform>- y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Evergrant on %1 to see what to do for each, or run there: evergrant status</source>
        <translation>Abra Evergrant en %1 para ver qué hacer en cada caso, o ejecute allí: evergrant status</translation>
    </message>
    <message>
        <source>No more messages today</source>
        <translation>No más mensajes hoy</translation>
    </message>
    <message>
        <source>You got as many messages today as one recipient gets on a day. What happens until midnight is told tomorrow, if it still holds.</source>
        <translation>Hoy ha recibido tantos mensajes como un destinatario recibe en un día. De lo que ocurra hasta medianoche se avisará mañana, si todavía persiste.</translation>
    </message>
    <message>
        <source>Open Evergrant on %1 to see what is wrong, or run there: evergrant status</source>
        <translation>Abra Evergrant en %1 para ver qué va mal, o ejecute allí: evergrant status</translation>
    </message>
    <message>
        <source>Or sign in from wherever you are. This address works until %1:</source>
        <comment>as in “16:40” or “tomorrow 06:48”</comment>
        <translation>O inicie sesión desde donde esté. Esta dirección funciona hasta %1:</translation>
    </message>
    <message>
        <source>If you are asked for a code, it is %1.</source>
        <translation>Si se le pide un código, es %1.</translation>
    </message>
    <message>
        <source>Only a sign-in for “%1” is accepted.</source>
        <translation>Solo se acepta un inicio de sesión para «%1».</translation>
    </message>
    <message>
        <source>This is a test of the alert %1</source>
        <translation>Esta es una prueba del aviso %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>No hay ningún problema.</translation>
    </message>
    <message>
        <source>Evergrant on %1: %2.</source>
        <translation>Evergrant en %1: %2.</translation>
    </message>
    <message>
        <source>Open Evergrant on %1 and press “%2”, or run there: evergrant %3</source>
        <translation>Abra Evergrant en %1 y pulse «%2», o ejecute allí: evergrant %3</translation>
    </message>
    <message>
        <source>It is tried again by itself. To try at once, open Evergrant on %1 and press “%2”, or run there: evergrant refresh %3</source>
        <translation>Se intenta de nuevo automáticamente. Para intentarlo ahora, abra Evergrant en %1 y pulse «%2», o ejecute allí: evergrant refresh %3</translation>
    </message>
    <message>
        <source>Log in on %1, or open Evergrant there and press “%2”.</source>
        <translation>Inicie sesión en %1, o abra Evergrant allí y pulse «%2».</translation>
    </message>
</context>
<context>
    <name>evergrant::AlertsPage</name>
    <message>
        <source>Who is told</source>
        <translation>A quién se avisa</translation>
    </message>
    <message>
        <source>Add an aler&amp;t…</source>
        <translation>Añadir un a&amp;viso…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nobody is told yet.</source>
        <translation>Aún no se avisa a nadie.</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Señales de vida</translation>
    </message>
    <message>
        <source>A computer that is switched off tells nobody. A heartbeat is an address that is called every ten minutes while all is well; its server tells you when the calls stay away.</source>
        <translation>Un equipo apagado no avisa a nadie. Una señal de vida es una dirección a la que se llama cada diez minutos mientras todo va bien; su servidor le avisa cuando faltan las llamadas.</translation>
    </message>
    <message>
        <source>Add a heart&amp;beat…</source>
        <translation>Añadir una seña&amp;l de vida…</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Aún no se avisa a nadie</translation>
    </message>
    <message>
        <source>Evergrant runs where nobody looks. When a person is needed, because a sign-in has ended or a sync job fails, it tells somebody: by mail, SMS, Slack, Teams, ntfy, a webhook or a program of yours.</source>
        <translation>Evergrant funciona donde nadie mira. Cuando se necesita a una persona, porque ha terminado un inicio de sesión o falla una tarea de sincronización, avisa a alguien: por correo, SMS, Slack, Teams, ntfy, un webhook o un programa propio.</translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation>El servicio en segundo plano no está en marcha.</translation>
    </message>
    <message>
        <source>Nobody is told until it is there again. What is shown here is what was known last.</source>
        <translation>No se avisa a nadie hasta que vuelva a estar. Lo que se muestra aquí es lo último que se supo.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Enviar una prueba: %1</translation>
    </message>
    <message>
        <source>What can be done about %1</source>
        <translation>Qué se puede hacer con %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Pause for &amp;an hour</source>
        <translation>Pausar &amp;una hora</translation>
    </message>
    <message>
        <source>Pause for &amp;eight hours</source>
        <translation>Pausar &amp;ocho horas</translation>
    </message>
    <message>
        <source>Pause for a &amp;day</source>
        <translation>Pausar un &amp;día</translation>
    </message>
    <message>
        <source>&amp;Pause until it is resumed</source>
        <translation>&amp;Pausar hasta que se reanude</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>evergrant::AnnouncedEnd</name>
    <message>
        <source>the provider</source>
        <translation>el proveedor</translation>
    </message>
    <message>
        <source>From %1 on, %2 may refuse the scope %3.</source>
        <comment>as in “From 1 Sep 2027 on”</comment>
        <translation>A partir del %1, %2 puede rechazar el scope %3.</translation>
    </message>
    <message>
        <source>From %1 on, %2 may refuse the scopes %3.</source>
        <comment>as in “From 1 Sep 2027 on”</comment>
        <translation>A partir del %1, %2 puede rechazar los scopes %3.</translation>
    </message>
    <message>
        <source>From %1 on, %2 may not answer at its present address any more (%3).</source>
        <comment>as in “From 1 Sep 2027 on”; %3 as in “token_endpoint”</comment>
        <translation>A partir del %1, es posible que %2 ya no responda en su dirección actual (%3).</translation>
    </message>
    <message>
        <source>From %1 on, %2 may refuse what this connection was set up with.</source>
        <comment>as in “From 1 Sep 2027 on”</comment>
        <translation>A partir del %1, %2 puede rechazar aquello con lo que se configuró esta conexión.</translation>
    </message>
</context>
<context>
    <name>evergrant::ApiCheck</name>
    <message>
        <source>No call is known that would show whether this access works.</source>
        <translation>No se conoce ninguna llamada que muestre si este acceso funciona.</translation>
    </message>
    <message>
        <source>The network wants you to sign in before it lets anything through.</source>
        <translation>La red pide que inicie sesión antes de dejar pasar nada.</translation>
    </message>
</context>
<context>
    <name>evergrant::AttemptCard</name>
    <message>
        <source>Mo&amp;re about the selected event</source>
        <translation>&amp;Más sobre el evento seleccionado</translation>
    </message>
    <message>
        <source>More about the selected event</source>
        <translation>Más sobre el evento seleccionado</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>New token without a sign-in</source>
        <translation>Token nuevo sin inicio de sesión</translation>
    </message>
    <message>
        <source>not concluded yet</source>
        <translation>aún sin concluir</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>refused by the provider</source>
        <translation>rechazado por el proveedor</translation>
    </message>
    <message>
        <source>sent, but without a clear answer</source>
        <translation>enviado, pero sin respuesta clara</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>Refresh token with fingerprint %1, generation %2</source>
        <translation>Token de actualización con huella %1, generación %2</translation>
    </message>
    <message>
        <source>replay policy %1</source>
        <translation>política de repetición %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decidido: %1</translation>
    </message>
    <message>
        <source>state of the grant: %1</source>
        <translation>estado del grant: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>motivo: %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (spare)</source>
        <translation>%1 (repuesto)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of an event and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select an event to see all that is known of it.</source>
        <translation>Seleccione un evento para ver todo lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Nothing is kept about this request: its connection was removed.</source>
        <translation>No se conserva nada sobre esta solicitud: se eliminó su conexión.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leyendo el diario…</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>No se puede leer el diario: %1</translation>
    </message>
    <message>
        <source>This request is no longer kept: the journal holds the latest twenty of each connection.</source>
        <translation>Esta solicitud ya no se conserva: el diario guarda las últimas veinte de cada conexión.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Request in the journal</source>
        <translation>Solicitud en el diario</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>Access token ends</source>
        <translation>Fin del token de acceso</translation>
    </message>
    <message>
        <source>Generation of the tokens</source>
        <translation>Generación de los tokens</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Sync job</source>
        <translation>Tarea de sincronización</translation>
    </message>
    <message>
        <source>The provider says</source>
        <translation>El proveedor dice</translation>
    </message>
    <message>
        <source>Refresh token (fingerprint)</source>
        <translation>Token de actualización (huella)</translation>
    </message>
    <message>
        <source>Request ID at the provider</source>
        <translation>ID de la solicitud en el proveedor</translation>
    </message>
    <message>
        <source>Place of the sign-in</source>
        <translation>Lugar del inicio de sesión</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Tipo de destino</translation>
    </message>
</context>
<context>
    <name>evergrant::AttentionNotices</name>
    <message>
        <source>Another account has signed in</source>
        <translation>Ha iniciado sesión otra cuenta</translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizationCard</name>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Access by</source>
        <translation>Acceso mediante</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dada por</translation>
    </message>
    <message>
        <source>Ends if unused for</source>
        <translation>Caduca sin uso tras</translation>
    </message>
    <message>
        <source>Ends in any case</source>
        <translation>Caduca en todo caso</translation>
    </message>
    <message>
        <source>Renewal key</source>
        <translation>Clave de renovación</translation>
    </message>
    <message>
        <source>Spare key</source>
        <translation>Clave de repuesto</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Introducida por</translation>
    </message>
    <message>
        <source>%1 at the latest</source>
        <translation>%1 a más tardar</translation>
    </message>
    <message>
        <source>Application&apos;s secret ends</source>
        <translation>El secreto de la aplicación caduca</translation>
    </message>
    <message>
        <source>What Evergrant gets the next token with. It never leaves this computer except to the service itself.</source>
        <translation>Con ella Evergrant obtiene el próximo token. Solo sale de este equipo hacia el propio servicio.</translation>
    </message>
    <message>
        <source>A second sign-in that Evergrant keeps alive beside the first, in case that one is lost.</source>
        <translation>Un segundo inicio de sesión que Evergrant mantiene vivo junto al primero, por si este se pierde.</translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizationResponse</name>
    <message>
        <source>The answer of %1 to the sign-in says two things at once, so it was not used. Sign in again.</source>
        <translation>La respuesta de %1 al inicio de sesión dice dos cosas a la vez, por lo que no se usó. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The answer to the sign-in does not come from %1, so it was not used and nothing was sent. Check the issuer in the connection&apos;s settings: %2.</source>
        <translation>La respuesta al inicio de sesión no procede de %1, por lo que no se usó ni se envió nada. Revise el emisor en los ajustes de la conexión: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizeFlow</name>
    <message>
        <source>Preparing the sign-in…</source>
        <translation>Preparando el inicio de sesión…</translation>
    </message>
    <message>
        <source>Waiting until somebody has entered the code; this page goes on by itself.</source>
        <translation>Esperando a que alguien introduzca el código; esta página continúa por sí sola.</translation>
    </message>
    <message>
        <source>Checking… This takes a few seconds.</source>
        <translation>Comprobando… Tarda unos segundos.</translation>
    </message>
    <message>
        <source>A sign-in is under way. Finish it where it was begun.</source>
        <translation>Hay un inicio de sesión en curso. Termínelo donde se empezó.</translation>
    </message>
    <message>
        <source>Your browser opens. Sign in there, and check that it shows the same code.</source>
        <translation>Se abre su navegador. Inicie sesión en él y compruebe que muestra el mismo código.</translation>
    </message>
    <message>
        <source>Your browser opens. Sign in there and allow access; this page goes on by itself.</source>
        <translation>Se abre su navegador. Inicie sesión en él y permita el acceso; esta página continúa por sí sola.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address on any device and enter the code there.</source>
        <translation>No se pudo abrir ningún navegador. Abra la dirección en cualquier dispositivo e introduzca allí el código.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the sign-in link and open it in a browser on this computer.</source>
        <translation>No se pudo abrir ningún navegador. Copie el enlace de inicio de sesión y ábralo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>Another account has signed in. Nothing is replaced before you have answered.</source>
        <translation>Ha iniciado sesión otra cuenta. No se sustituye nada hasta que usted responda.</translation>
    </message>
    <message>
        <source>Replacing the account…</source>
        <translation>Sustituyendo la cuenta…</translation>
    </message>
    <message>
        <source>Keeping the account…</source>
        <translation>Conservando la cuenta…</translation>
    </message>
    <message>
        <source>Somebody has answered elsewhere…</source>
        <translation>Alguien ha respondido en otro lugar…</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>El inicio de sesión se canceló.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Checking the provider&apos;s answer…</source>
        <translation>Comprobando la respuesta del proveedor…</translation>
    </message>
    <message>
        <source>Nothing was replaced: “%1” stays.</source>
        <translation>No se sustituyó nada: «%1» se conserva.</translation>
    </message>
</context>
<context>
    <name>evergrant::AuthorizePanel</name>
    <message>
        <source>Cop&amp;y sign-in link</source>
        <translation>Copiar en&amp;lace de inicio de sesión</translation>
    </message>
    <message>
        <source>Open browser a&amp;gain</source>
        <translation>Abrir otra &amp;vez el navegador</translation>
    </message>
    <message>
        <source>Paste add&amp;ress…</source>
        <translation>&amp;Pegar dirección…</translation>
    </message>
    <message>
        <source>When the browser ends on a page that does not load</source>
        <translation>Cuando el navegador acaba en una página que no se carga</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>If the browser ended on a page that does not load, copy its whole &amp;address and paste it here:</source>
        <translation>Si el navegador acabó en una página que no se carga, copie su &amp;dirección completa y péguela aquí:</translation>
    </message>
    <message>
        <source>http://localhost…</source>
        <translation>http://localhost…</translation>
    </message>
    <message>
        <source>Address of the page that did not load</source>
        <translation>Dirección de la página que no se cargó</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarla</translation>
    </message>
    <message>
        <source>The link is copied. Open it in a browser on this computer; this page goes on by itself.</source>
        <translation>El enlace está copiado. Ábralo en un navegador de este equipo; esta página continúa por sí sola.</translation>
    </message>
    <message>
        <source>Sign in elsewhere</source>
        <translation>Iniciar sesión en otro lugar</translation>
    </message>
    <message>
        <source>On my &amp;phone…</source>
        <translation>En mi &amp;teléfono…</translation>
    </message>
    <message>
        <source>In another &amp;browser</source>
        <translation>En otro &amp;navegador</translation>
    </message>
    <message>
        <source>In a private &amp;window</source>
        <translation>En una &amp;ventana privada</translation>
    </message>
    <message>
        <source>%1 opens. Sign in there and allow access; this page goes on by itself.</source>
        <translation>Se abre %1. Inicie sesión allí y permita el acceso; esta página continúa por sí sola.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into a private window of your browser; this page goes on by itself.</source>
        <translation>El enlace está copiado. Péguelo en una ventana privada de su navegador; esta página continúa por sí sola.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into another browser on this computer; this page goes on by itself.</source>
        <translation>El enlace está copiado. Péguelo en otro navegador de este equipo; esta página continúa por sí sola.</translation>
    </message>
</context>
<context>
    <name>evergrant::Autostart</name>
    <message>
        <source>%1 cannot be changed: %2</source>
        <translation>%1 no se puede cambiar: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::BrowserConsentAttempt</name>
    <message>
        <source>The connection does not say where to sign in. Add authorization_endpoint and token_endpoint to its settings.</source>
        <translation>La conexión no indica dónde iniciar sesión. Añada authorization_endpoint y token_endpoint a sus ajustes.</translation>
    </message>
    <message>
        <source>%1 is not an https address, so nothing is sent there.</source>
        <translation>%1 no es una dirección https, por lo que no se envía nada allí.</translation>
    </message>
    <message>
        <source>%1 did not say where to fetch the access, so nothing was sent. Sign in again and choose the account there, if it asks for one.</source>
        <translation>%1 no indicó dónde obtener el acceso, por lo que no se envió nada. Inicie sesión de nuevo y elija allí la cuenta, si se le pide.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. If the page at %1 complained about the redirect address, register exactly this one there: %2</source>
        <translation>Nadie terminó el inicio de sesión a tiempo. Si la página de %1 se quejó de la dirección de redirección, registre allí exactamente esta: %2</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>El inicio de sesión se canceló.</translation>
    </message>
</context>
<context>
    <name>evergrant::BundleDialog</name>
    <message>
        <source>Diagnostic bundle</source>
        <translation>Paquete de diagnóstico</translation>
    </message>
    <message>
        <source>For whoever helps you: how everything is, and what happened lately. Tokens are in it as fingerprints only, secrets not at all; accounts and services are named. Read it, then save it and send it yourself.</source>
        <translation>Para quien le ayude: cómo está todo y qué ha ocurrido últimamente. Los tokens solo figuran como huellas y los secretos no figuran; las cuentas y los servicios se nombran. Léalo, guárdelo y envíelo usted.</translation>
    </message>
    <message>
        <source>Looking at everything… Services that do not answer take a while.</source>
        <translation>Revisándolo todo… Los servicios que no responden tardan un poco.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>evergrant-diagnostics.txt</source>
        <comment>name of a file</comment>
        <translation>evergrant-diagnostics.txt</translation>
    </message>
    <message>
        <source>It is copied.</source>
        <translation>Está copiado.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir en %1: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::ButtonText</name>
    <message>
        <source>&amp;Try it now</source>
        <translation>Pro&amp;bar ahora</translation>
    </message>
    <message>
        <source>Au&amp;thorize with a code</source>
        <translation>Au&amp;torizar con un código</translation>
    </message>
    <message>
        <source>Au&amp;thorize in the browser</source>
        <translation>Autori&amp;zar en el navegador</translation>
    </message>
    <message>
        <source>Re-au&amp;thorize with a code</source>
        <translation>Reau&amp;torizar con un código</translation>
    </message>
    <message>
        <source>Re-au&amp;thorize in the browser</source>
        <translation>Reautori&amp;zar en el navegador</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Intentar de nue&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Unlock the keyring</source>
        <translation>Desb&amp;loquear el llavero</translation>
    </message>
    <message>
        <source>&amp;Replace the secret or key…</source>
        <translation>Cambiar el secreto o la cla&amp;ve…</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>Cambiar la cla&amp;ve…</translation>
    </message>
    <message>
        <source>C&amp;orrect the settings…</source>
        <translation>C&amp;orregir los ajustes…</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rean&amp;udar</translation>
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
        <translation>Hay novedades sobre una conexión.</translation>
    </message>
    <message>
        <source>There is news about %1 connections.</source>
        <translation>Hay novedades sobre %1 conexiones.</translation>
    </message>
</context>
<context>
    <name>evergrant::CallbackPage</name>
    <message>
        <source>You are connected</source>
        <translation>Conexión establecida</translation>
    </message>
    <message>
        <source>Evergrant keeps this connection working from here on.</source>
        <translation>A partir de ahora Evergrant mantiene esta conexión en funcionamiento.</translation>
    </message>
    <message>
        <source>Access was declined</source>
        <translation>Se denegó el acceso</translation>
    </message>
    <message>
        <source>Nothing was changed. If you did not mean to decline, start again in Evergrant.</source>
        <translation>No se cambió nada. Si no quería denegarlo, empiece de nuevo en Evergrant.</translation>
    </message>
    <message>
        <source>This is not the sign-in that Evergrant is waiting for</source>
        <translation>Este no es el inicio de sesión que espera Evergrant</translation>
    </message>
    <message>
        <source>It may come from an older window, so nothing was done with it. Go on in the newest sign-in window, or start again in Evergrant.</source>
        <translation>Puede proceder de una ventana anterior, por lo que no se hizo nada con él. Continúe en la ventana de inicio de sesión más reciente o empiece de nuevo en Evergrant.</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Este inicio de sesión tardó demasiado</translation>
    </message>
    <message>
        <source>Evergrant has stopped waiting for it. Start again there when you are ready.</source>
        <translation>Evergrant ha dejado de esperarlo. Empiece allí de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>El inicio de sesión se canceló</translation>
    </message>
    <message>
        <source>Evergrant is not waiting for it any more. Nothing was changed.</source>
        <translation>Evergrant ya no lo espera. No se cambió nada.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>El inicio de sesión no funcionó</translation>
    </message>
    <message>
        <source>Evergrant shows what happened and what to do next.</source>
        <translation>Evergrant muestra qué ocurrió y qué hacer a continuación.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as a tag like en or pt-BR</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>You can close this window and go back to Evergrant.</source>
        <translation>Puede cerrar esta ventana y volver a Evergrant.</translation>
    </message>
</context>
<context>
    <name>evergrant::CheckCard</name>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
</context>
<context>
    <name>evergrant::ChoosePage</name>
    <message>
        <source>What do you connect? A name, or a word such as newsletter or accounting</source>
        <translation>¿Qué desea conectar? Un nombre o una palabra como boletín o contabilidad</translation>
    </message>
    <message>
        <source>Search for a service</source>
        <translation>Buscar un servicio</translation>
    </message>
    <message>
        <source>&amp;Other OAuth 2 service</source>
        <translation>&amp;Otro servicio OAuth 2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>The steps for %1 may differ slightly in the portal.</source>
        <translation>Los pasos para %1 pueden variar ligeramente en el portal.</translation>
    </message>
    <message>
        <source>Nothing is known here for “%1”. Does the service&apos;s documentation for developers speak of OAuth 2? Then it works all the same: you need two addresses from that documentation.</source>
        <translation>Aquí no se conoce nada para «%1». ¿Habla de OAuth 2 la documentación del servicio para desarrolladores? Entonces funciona de todos modos: necesita dos direcciones de esa documentación.</translation>
    </message>
</context>
<context>
    <name>evergrant::ClientCredentials</name>
    <message>
        <source>The stored credentials of the client are damaged, or were written by a newer version of Evergrant. Enter them again.</source>
        <translation>Las credenciales guardadas del cliente están dañadas o las escribió una versión más reciente de Evergrant. Introdúzcalas de nuevo.</translation>
    </message>
</context>
<context>
    <name>evergrant::ClientRefusal</name>
    <message>
        <source>It may also be the certificate that is shown to the server.</source>
        <translation>También puede deberse al certificado que se muestra al servidor.</translation>
    </message>
    <message>
        <source>%1 does not accept the client id (%2).</source>
        <translation>%1 no acepta el ID de cliente (%2).</translation>
    </message>
    <message>
        <source>%1 does not accept the client id or the private key that signs for it (%2).</source>
        <translation>%1 no acepta el ID de cliente o la clave privada que firma por él (%2).</translation>
    </message>
    <message>
        <source>%1 does not accept the client id or its certificate (%2).</source>
        <translation>%1 no acepta el ID de cliente o su certificado (%2).</translation>
    </message>
    <message>
        <source>%1 does not accept the client id or the client secret (%2).</source>
        <translation>%1 no acepta el ID de cliente o el secreto de cliente (%2).</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id is probably not accepted.</source>
        <translation>%1 Ha ocurrido varias veces, así que probablemente no se acepta el ID de cliente.</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id or the private key that signs for it is probably not accepted.</source>
        <translation>%1 Ha ocurrido varias veces, así que probablemente no se acepta el ID de cliente o la clave privada que firma por él.</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id or its certificate is probably not accepted.</source>
        <translation>%1 Ha ocurrido varias veces, así que probablemente no se acepta el ID de cliente o su certificado.</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the client id or the client secret is probably not accepted.</source>
        <comment>%1: “Acme answered 403 without a reason.”</comment>
        <translation>%1 Lo hizo varias veces, por lo que es probable que no se acepte el ID de cliente o el secreto de cliente.</translation>
    </message>
    <message>
        <source>Copy the client ID anew from its portal.</source>
        <translation>Copie de nuevo el ID de cliente desde su portal.</translation>
    </message>
    <message>
        <source>Compare the client ID with its portal, and look there whether the key or certificate that belongs to the private key is still registered.</source>
        <translation>Compare el ID de cliente con su portal, y mire allí si la clave o el certificado que corresponde a la clave privada sigue registrado.</translation>
    </message>
    <message>
        <source>Compare the client ID with its portal, and look there whether the certificate is still registered.</source>
        <translation>Compare el ID de cliente con su portal, y mire allí si el certificado sigue registrado.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret again from its portal; somebody may have made a new secret there.</source>
        <translation>Copie de nuevo el ID de cliente y el secreto de cliente de su portal; es posible que alguien haya creado allí un secreto nuevo.</translation>
    </message>
</context>
<context>
    <name>evergrant::Condition</name>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>No se pudo contactar con %1: %2</translation>
    </message>
    <message>
        <source>%1 gave no usable answer: %2</source>
        <translation>%1 no dio ninguna respuesta utilizable: %2</translation>
    </message>
    <message>
        <source>%1 answered the renewal with an access token that cannot be used. %2 Have the application there switched to bearer tokens.</source>
        <translation>%1 respondió a la renovación con un token de acceso que no se puede usar. %2 Haga que allí se cambie la aplicación a tokens bearer.</translation>
    </message>
    <message>
        <source>%1 answered with a new refresh token, which is stored, but without an access token.</source>
        <translation>%1 respondió con un nuevo token de actualización, que está guardado, pero sin token de acceso.</translation>
    </message>
    <message>
        <source>%1 asks to wait: %2</source>
        <translation>%1 pide esperar: %2</translation>
    </message>
    <message>
        <source>%1 does not accept the request, so a setting must be corrected (%2).</source>
        <translation>%1 no acepta la solicitud, por lo que hay que corregir un ajuste (%2).</translation>
    </message>
    <message>
        <source>%1 refused the renewal: “%2”.</source>
        <translation>%1 rechazó la renovación: «%2».</translation>
    </message>
    <message>
        <source>%1 Asking once more to be sure.</source>
        <translation>%1 Se pregunta una vez más para asegurarse.</translation>
    </message>
    <message>
        <source>A reply of %1 was lost, and the token from before is no longer accepted: “%2”.</source>
        <translation>Se perdió una respuesta de %1 y el token anterior ya no se acepta: «%2».</translation>
    </message>
    <message>
        <source>%1 It did so several times, so the sign-in is probably no longer accepted.</source>
        <comment>%1: “Acme answered 400 without a reason.”</comment>
        <translation>%1 Lo hizo varias veces, por lo que es probable que ya no se acepte el inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 It is tried again every hour.</source>
        <translation>%1 Se intenta de nuevo cada hora.</translation>
    </message>
    <message>
        <source>%1 The token before it may still be accepted, so that one is tried once.</source>
        <translation>%1 Es posible que el token anterior todavía se acepte, por lo que se prueba una vez.</translation>
    </message>
    <message>
        <source>Renewed with the token before the last one, which is no longer accepted. Nobody was needed.</source>
        <translation>Renovado con el token anterior al último, que ya no se acepta. No hizo falta nadie.</translation>
    </message>
    <message>
        <source>Renewed. A reply was lost before; asking again brought it. Nobody was needed.</source>
        <translation>Renovado. Antes se perdió una respuesta; al preguntar de nuevo llegó. No hizo falta nadie.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Renovado.</translation>
    </message>
    <message>
        <source>The network of this computer wants somebody to sign in before it lets anything through, so %1 was not reached. Open any web page in a browser and sign in there.</source>
        <translation>La red de este equipo pide que alguien inicie sesión antes de dejar pasar nada, por lo que no se pudo contactar con %1. Abra cualquier página web en un navegador e inicie sesión allí.</translation>
    </message>
    <message>
        <source>the worker was interrupted before the answer was stored</source>
        <translation>el servicio en segundo plano se interrumpió antes de que se guardara la respuesta</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked (%2).</source>
        <comment>%2: as in 429, or the provider&apos;s words</comment>
        <translation>%1 limita la frecuencia con la que se le puede consultar (%2).</translation>
    </message>
    <message>
        <source>It asks to wait until %1.</source>
        <translation>Pide esperar hasta: %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::Connection</name>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>se espera una lista de textos</translation>
    </message>
    <message>
        <source>The field “%1” of a connection is wrong: %2.</source>
        <translation>El campo «%1» de una conexión es incorrecto: %2.</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>se espera un objeto</translation>
    </message>
    <message>
        <source>the value of “%1” must be a text</source>
        <translation>el valor de «%1» debe ser un texto</translation>
    </message>
    <message>
        <source>“%1” is not a kind of grant. The kinds are: %2.</source>
        <translation>«%1» no es un tipo de grant. Los tipos son: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a connection. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and “-”, and begin with a letter or a digit.</source>
        <translation>«%1» no puede ser el nombre de una conexión. Use de 1 a 64 de los caracteres a-z, 0-9, «.», «_» y «-», y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>a UUID is expected</source>
        <translation>se espera un UUID</translation>
    </message>
    <message>
        <source>a time such as 2026-09-03T16:40:00Z is expected</source>
        <translation>se espera una hora como 2026-09-03T16:40:00Z</translation>
    </message>
    <message>
        <source>for: a pause lasts from one minute (1m) to 366 days (366d). For a longer one leave it out, and resume the connection when you like.</source>
        <translation>for: una pausa dura de un minuto (1m) a 366 días (366d). Para una más larga, omítalo y reanude la conexión cuando quiera.</translation>
    </message>
    <message>
        <source>for: “%1” is no time. Enter one like 30m, 4h or 2d.</source>
        <translation>for: «%1» no es un tiempo. Introduzca uno como 30m, 4h o 2d.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionActions</name>
    <message>
        <source>%1 works.</source>
        <translation>%1 funciona.</translation>
    </message>
    <message>
        <source>%1 works; the account is %2.</source>
        <translation>%1 funciona; la cuenta es %2.</translation>
    </message>
    <message>
        <source>The keyring is still locked. Enter its password in the window that asks for it.</source>
        <translation>El llavero sigue bloqueado. Introduzca su contraseña en la ventana que la pide.</translation>
    </message>
    <message>
        <source>Enter the code that was written down.</source>
        <translation>Introduzca el código que se anotó.</translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation>Introducir el código de recuperación</translation>
    </message>
    <message>
        <source>%1

Recovery &amp;code:</source>
        <translation>%1

&amp;Código de recuperación:</translation>
    </message>
    <message>
        <source>“%1” is copied. Scripts get a token with: evergrant token %1</source>
        <translation>«%1» está copiado. Los scripts obtienen un token con: evergrant token %1</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>Scripts and cron jobs ask for this &amp;name. Those that use the old one have to be changed.</source>
        <translation>Los scripts y las tareas cron piden este &amp;nombre. Hay que cambiar los que usen el antiguo.</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <source>&amp;Title in this window; scripts do not see it:</source>
        <translation>&amp;Título en esta ventana; los scripts no lo ven:</translation>
    </message>
    <message>
        <source>Paste the new secret from the provider&apos;s portal.</source>
        <translation>Pegue el nuevo secreto del portal del proveedor.</translation>
    </message>
    <message>
        <source>Change the secret of “%1”</source>
        <translation>Cambiar el secreto de «%1»</translation>
    </message>
    <message>
        <source>New &amp;secret from the provider&apos;s portal. It goes straight to your keyring:</source>
        <translation>Nuevo &amp;secreto del portal del proveedor. Va directamente a su llavero:</translation>
    </message>
    <message>
        <source>The settings of “%1” are saved.</source>
        <translation>Los ajustes de «%1» están guardados.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>It is paused, but does not go on by itself: the background worker that runs is an older one. Quit Evergrant, stop renewing, and start it again.</source>
        <translation>Está en pausa, pero no continúa por sí sola: el servicio en segundo plano en marcha es más antiguo. Salga de Evergrant, deje de renovar y vuelva a iniciarlo.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionExport</name>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>it was written by a newer version of Evergrant (schema %1)</source>
        <translation>lo escribió una versión más reciente de Evergrant (esquema %1)</translation>
    </message>
    <message>
        <source>the field “schema” is missing or wrong</source>
        <translation>el campo «schema» falta o es incorrecto</translation>
    </message>
    <message>
        <source>the field “connections” is missing or is not a list</source>
        <translation>el campo «connections» falta o no es una lista</translation>
    </message>
    <message>
        <source>the field “%1” is not a list</source>
        <translation>el campo «%1» no es una lista</translation>
    </message>
    <message>
        <source>an entry of “%1” is not an object</source>
        <translation>una entrada de «%1» no es un objeto</translation>
    </message>
    <message>
        <source>it has more than %1 deliveries, jobs, alerts and heartbeats</source>
        <translation>tiene más de %1 entregas, tareas, avisos y señales de vida</translation>
    </message>
    <message>
        <source>%1: this field is not known.</source>
        <translation>%1: este campo no se conoce.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <translation>Re&amp;novar ahora</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Copy name for scripts</source>
        <translation>&amp;Copiar nombre para scripts</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionMove</name>
    <message>
        <source>The outcome of its last renewal is not known yet, and only this profile can find it out. Move it when “evergrant status” says that it works.</source>
        <translation>Aún no se conoce el resultado de su última renovación y solo este perfil puede averiguarlo. Trasládela cuando «evergrant status» diga que funciona.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionPackage</name>
    <message>
        <source>a part of the package is missing</source>
        <translation>falta una parte del paquete</translation>
    </message>
    <message>
        <source>A part of the package is damaged.</source>
        <translation>Una parte del paquete está dañada.</translation>
    </message>
    <message>
        <source>the package is damaged or cut short (%1)</source>
        <translation>el paquete está dañado o incompleto (%1)</translation>
    </message>
    <message>
        <source>it was written by a newer version of Evergrant (schema %1)</source>
        <translation>lo escribió una versión más reciente de Evergrant (esquema %1)</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionsFile</name>
    <message>
        <source>it was written by a newer version of Evergrant (schema %1)</source>
        <translation>lo escribió una versión más reciente de Evergrant (esquema %1)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>the field “schema” is missing or wrong</source>
        <translation>el campo «schema» falta o es incorrecto</translation>
    </message>
    <message>
        <source>the field “connections” is missing or is not a list</source>
        <translation>el campo «connections» falta o no es una lista</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>entrada %1: %2</translation>
    </message>
    <message>
        <source>the connection “%1” is there twice</source>
        <translation>la conexión «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The connections could not be saved. %1</source>
        <translation>Las conexiones no se pudieron guardar. %1</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>%1 is an earlier version. The changes that were made to it were made again; to do without them, stop Evergrant, delete %2 and put that version back.</source>
        <translation>%1 es una versión anterior. Los cambios que se le habían hecho se hicieron de nuevo; para prescindir de ellos, detenga Evergrant, elimine %2 y vuelva a poner esa versión.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>El archivo dañado se conservó como %1.</translation>
    </message>
    <message>
        <source>It could not be set aside.</source>
        <translation>No se pudo apartar.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2), and there is no good previous version. Correct it by hand, or put back a backup.</source>
        <translation>%1 está dañado (%2) y no hay ninguna versión anterior válida. Corríjalo a mano o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The previous version of it is used instead, with the changes that were made to it.</source>
        <translation>En su lugar se usa la versión anterior, con los cambios que se le habían hecho.</translation>
    </message>
    <message>
        <source>The previous version of it is used instead; the last changes may be missing.</source>
        <translation>En su lugar se usa la versión anterior; es posible que falten los últimos cambios.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. %3 %4</source>
        <translation>%1 no se pudo usar: %2. %3 %4</translation>
    </message>
    <message>
        <source>%1 was changed by another program after Evergrant had ended without saving everything. What Evergrant had changed before was added to it, and that version was kept as %2.</source>
        <translation>Otro programa cambió %1 después de que Evergrant terminara sin guardarlo todo. Se le añadió lo que Evergrant había cambiado antes, y esa versión se conservó como %2.</translation>
    </message>
    <message>
        <source>Some of the last changes to the connections are lost: %1 is damaged. It is kept beside it.</source>
        <translation>Se perdieron algunos de los últimos cambios en las conexiones: %1 está dañado. Se conserva junto al archivo.</translation>
    </message>
    <message>
        <source>Two connections had the same name. One of them is now called “%1”.</source>
        <translation>Dos conexiones tenían el mismo nombre. Una de ellas se llama ahora «%1».</translation>
    </message>
    <message>
        <source>%1 was damaged while Evergrant was running, and was written again. %2</source>
        <translation>%1 se dañó mientras Evergrant estaba en marcha y se escribió de nuevo. %2</translation>
    </message>
    <message>
        <source>%1 was changed by another program while Evergrant was running. That version was kept as %2; stop Evergrant before editing the file.</source>
        <translation>Otro programa cambió %1 mientras Evergrant estaba en marcha. Esa versión se conservó como %2; detenga Evergrant antes de editar el archivo.</translation>
    </message>
</context>
<context>
    <name>evergrant::ConnectionsPanel</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for a connection</source>
        <translation>Buscar una conexión</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>In groups, by &amp;need</source>
        <translation>En grupos, por &amp;necesidad</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>Por &amp;título</translation>
    </message>
    <message>
        <source>By &amp;service</source>
        <translation>Por &amp;servicio</translation>
    </message>
    <message>
        <source>By next &amp;renewal</source>
        <translation>Por próxima &amp;renovación</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Press Escape to see all connections.</source>
        <translation>No se encontró nada para «%1». Pulse Escape para ver todas las conexiones.</translation>
    </message>
</context>
<context>
    <name>evergrant::Consents</name>
    <message>
        <source>The connection “%1” needs nobody to sign in.</source>
        <translation>La conexión «%1» no necesita que nadie inicie sesión.</translation>
    </message>
</context>
<context>
    <name>evergrant::CopyBundle</name>
    <message>
        <source>The copies in the keyring were written by a newer version of Evergrant. Install that version.</source>
        <translation>Las copias del llavero las escribió una versión más reciente de Evergrant. Instale esa versión.</translation>
    </message>
    <message>
        <source>The copies in the keyring are damaged and cannot be read.</source>
        <translation>Las copias del llavero están dañadas y no se pueden leer.</translation>
    </message>
</context>
<context>
    <name>evergrant::DbusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>evergrant::DeliveryActions</name>
    <message>
        <source>The delivery is removed.</source>
        <translation>La entrega se ha quitado.</translation>
    </message>
</context>
<context>
    <name>evergrant::DeliveryStore</name>
    <message>
        <source>The stored secret of the delivery %1 is damaged. Remove the delivery and add it again.</source>
        <translation>El secreto guardado de la entrega %1 está dañado. Quite la entrega y añádala de nuevo.</translation>
    </message>
</context>
<context>
    <name>evergrant::Dependent</name>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objeto de textos</translation>
    </message>
    <message>
        <source>%1: this field is not known.</source>
        <translation>%1: este campo no se conoce.</translation>
    </message>
    <message>
        <source>%1: expected %2.</source>
        <translation>%1: se espera %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::DesktopApplication</name>
    <message>
        <source>Evergrant is still there</source>
        <translation>Evergrant sigue ahí</translation>
    </message>
    <message>
        <source>It goes on renewing in the background. Click its icon to open the window again.</source>
        <translation>Continúa renovando en segundo plano. Haga clic en su icono para volver a abrir la ventana.</translation>
    </message>
</context>
<context>
    <name>evergrant::DetailsPage</name>
    <message>
        <source>Re&amp;new now</source>
        <translation>Re&amp;novar ahora</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>How far back the timeline reaches</source>
        <translation>Hasta dónde llega la cronología</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>Guardar la cronología como imagen</translation>
    </message>
    <message>
        <source>timeline.png</source>
        <comment>name of a file</comment>
        <translation>timeline.png</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Re-&amp;authorize in the browser</source>
        <translation>Reautori&amp;zar en el navegador</translation>
    </message>
    <message>
        <source>Make a spare &amp;key…</source>
        <translation>Crear clave de &amp;repuesto…</translation>
    </message>
    <message>
        <source>Change &amp;title…</source>
        <translation>Cambiar títu&amp;lo…</translation>
    </message>
    <message>
        <source>Rename &amp;for scripts…</source>
        <translation>Cambiar nom&amp;bre para scripts…</translation>
    </message>
    <message>
        <source>&amp;Copy name for scripts</source>
        <translation>&amp;Copiar nombre para scripts</translation>
    </message>
    <message>
        <source>Change &amp;secret…</source>
        <translation>Cambiar &amp;secreto…</translation>
    </message>
    <message>
        <source>&amp;Replace key…</source>
        <translation>Cambiar cla&amp;ve…</translation>
    </message>
    <message>
        <source>Correct settin&amp;gs…</source>
        <translation>Corre&amp;gir los ajustes…</translation>
    </message>
    <message>
        <source>Pe&amp;ople and notes…</source>
        <translation>Pers&amp;onas y notas…</translation>
    </message>
    <message>
        <source>&amp;Handover sheet…</source>
        <translation>&amp;Hoja de traspaso…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Nothing is renewed until it runs again. What is shown here is what was known last.</source>
        <translation>No se renueva nada hasta que vuelva a estar en marcha. Lo que se muestra aquí es lo último que se supo.</translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation>El servicio en segundo plano no está en marcha.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>Make another spare &amp;key…</source>
        <translation>Crear otra clave de &amp;repuesto…</translation>
    </message>
    <message>
        <source>Make a new spare &amp;key…</source>
        <translation>Crear una nueva clave de &amp;repuesto…</translation>
    </message>
    <message>
        <source>On my phone…</source>
        <translation>En mi teléfono…</translation>
    </message>
    <message>
        <source>Shows a code and a QR code: you sign in on any other device</source>
        <translation>Muestra un código y un código QR: usted inicia sesión en cualquier otro dispositivo</translation>
    </message>
    <message>
        <source>Events before %1 are left out: there are too many.</source>
        <translation>Los eventos anteriores a %1 se omiten: hay demasiados.</translation>
    </message>
</context>
<context>
    <name>evergrant::DeviceConsent</name>
    <message>
        <source>%1 did not hand out a code just now. Try again in a few minutes.</source>
        <translation>%1 no entregó ningún código en este momento. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>%1 did not hand out a usable code (HTTP status %2). Check the setting device_authorization_endpoint.</source>
        <translation>%1 no entregó ningún código utilizable (estado HTTP %2). Revise el ajuste device_authorization_endpoint.</translation>
    </message>
    <message>
        <source>The connection does not say where to get a code. Add device_authorization_endpoint and token_endpoint to its settings.</source>
        <translation>La conexión no indica dónde obtener un código. Añada device_authorization_endpoint y token_endpoint a sus ajustes.</translation>
    </message>
    <message>
        <source>%1 is not an https address, so nothing is sent there.</source>
        <translation>%1 no es una dirección https, por lo que no se envía nada allí.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>El inicio de sesión se canceló.</translation>
    </message>
</context>
<context>
    <name>evergrant::DeviceConsentAttempt</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>El inicio de sesión se canceló.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time. Start again for a new one.</source>
        <translation>Nadie introdujo el código a tiempo. Empiece de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>This sign-in has no address to paste. Open %1 on any device and enter the code %2 there.</source>
        <translation>Este inicio de sesión no tiene ninguna dirección que pegar. Abra %1 en cualquier dispositivo e introduzca allí el código %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::DevicePanel</name>
    <message>
        <source>1. Open this address on any device</source>
        <translation>1. Abra esta dirección en cualquier dispositivo</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>C&amp;opiar dirección</translation>
    </message>
    <message>
        <source>Open &amp;here</source>
        <translation>Abrir aq&amp;uí</translation>
    </message>
    <message>
        <source>2. Enter this code there</source>
        <translation>2. Introduzca allí este código</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>Cop&amp;iar código</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>O escanee esto con un teléfono.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>El código ha caducado.</translation>
    </message>
    <message>
        <source>The code is good for %1.</source>
        <translation>El código vale durante %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::DidYouMean</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>Did you mean “%1” or “%2”?</source>
        <translation>¿Quería decir «%1» o «%2»?</translation>
    </message>
    <message>
        <source>Did you mean “%1”, “%2” or “%3”?</source>
        <translation>¿Quería decir «%1», «%2» o «%3»?</translation>
    </message>
</context>
<context>
    <name>evergrant::Discovery</name>
    <message>
        <source>What %1 publishes about itself cannot be read. Check the issuer in the connection&apos;s settings.</source>
        <translation>Lo que %1 publica sobre sí mismo no se puede leer. Revise el emisor en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>%1 does not say where its token address is.</source>
        <translation>%1 no indica dónde está su dirección de token.</translation>
    </message>
    <message>
        <source>The issuer &quot;%1&quot; is not an https address.</source>
        <translation>El emisor &quot;%1&quot; no es una dirección https.</translation>
    </message>
    <message>
        <source>Looking up the provider was cancelled.</source>
        <translation>Se canceló la consulta al proveedor.</translation>
    </message>
    <message>
        <source>%1 could not be asked for its addresses. %2</source>
        <translation>No se pudieron pedir a %1 sus direcciones. %2</translation>
    </message>
    <message>
        <source>%1 publishes nothing about itself at the usual addresses. Check the issuer in the connection&apos;s settings.</source>
        <translation>%1 no publica nada sobre sí mismo en las direcciones habituales. Revise el emisor en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>Use it: evergrant set %1 --set issuer=%2</source>
        <translation>Úselo: evergrant set %1 --set issuer=%2</translation>
    </message>
    <message>
        <source>The server at %1 gives no issuer that could be used: “%2”. Check the issuer in the connection&apos;s settings.</source>
        <translation>El servidor de %1 no indica ningún emisor que se pueda usar: «%2». Revise el emisor en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>%1 is the address of the metadata. The issuer that it gives is “%2”.</source>
        <translation>%1 es la dirección de los metadatos. El emisor que indica es «%2».</translation>
    </message>
    <message>
        <source>The issuer was entered as “%1”, and the server gives it as “%2”. The two must be the same, letter by letter.</source>
        <translation>El emisor se introdujo como «%1» y el servidor lo indica como «%2». Ambos deben coincidir letra por letra.</translation>
    </message>
    <message>
        <source>The server at %1 gives its issuer as “%2”, which is another one. Check the issuer in the connection&apos;s settings. If the server&apos;s is what you mean:</source>
        <translation>El servidor de %1 indica como emisor «%2», que es otro distinto. Revise el emisor en los ajustes de la conexión. Si el del servidor es el que quiere:</translation>
    </message>
    <message>
        <source>Enter the whole address in the setting %1.</source>
        <translation>Introduzca la dirección completa en el ajuste %1.</translation>
    </message>
    <message>
        <source>%1 gives its %2 as the relative address “%3”, and only a whole one can be used.</source>
        <translation>%1 indica su %2 como la dirección relativa «%3», y solo se puede usar una completa.</translation>
    </message>
    <message>
        <source>%1 gives its %2 as “%3”, which is not an https address, so nothing is sent there.</source>
        <translation>%1 indica su %2 como «%3», que no es una dirección https, por lo que no se envía nada allí.</translation>
    </message>
    <message>
        <source>%1 answers the request for its metadata with a redirect to %2, and redirects are not followed here.</source>
        <translation>%1 responde a la solicitud de sus metadatos con una redirección a %2, y aquí no se siguen las redirecciones.</translation>
    </message>
    <message>
        <source>Check the issuer in the connection&apos;s settings.</source>
        <translation>Revise el emisor en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>The issuer is probably “%1”.</source>
        <translation>El emisor es probablemente «%1».</translation>
    </message>
</context>
<context>
    <name>evergrant::DurableFile</name>
    <message>
        <source>The disk is full: %1 cannot be written. Make room on it.</source>
        <translation>El disco está lleno: no se puede escribir en %1. Libere espacio en él.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk or the folder is read-only.</source>
        <translation>No se puede escribir en %1: el disco o la carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir en %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
</context>
<context>
    <name>evergrant::EmptyPage</name>
    <message>
        <source>Nothing to keep alive yet</source>
        <translation>Aún no hay nada que mantener vivo</translation>
    </message>
    <message>
        <source>Sign in to a service once. Evergrant then renews the access by itself, and your scripts ask it for a token whenever they run.</source>
        <translation>Inicie sesión una vez en un servicio. Después Evergrant renueva el acceso por sí solo y sus scripts le piden un token cada vez que se ejecutan.</translation>
    </message>
    <message>
        <source>A&amp;dd a connection</source>
        <translation>Aña&amp;dir una conexión</translation>
    </message>
    <message>
        <source>&amp;Try it with the practice provider</source>
        <translation>Pro&amp;bar con el proveedor de prácticas</translation>
    </message>
    <message>
        <source>A pretend service on this computer: nothing can go wrong</source>
        <translation>Un servicio simulado en este equipo: nada puede salir mal</translation>
    </message>
</context>
<context>
    <name>evergrant::EndpointService</name>
    <message>
        <source>The local endpoint does not listen. %1</source>
        <translation>El endpoint local no escucha. %1</translation>
    </message>
</context>
<context>
    <name>evergrant::EngineAlerts</name>
    <message>
        <source>%1 has no access token, so nobody can be signed in with it.</source>
        <translation>%1 no tiene token de acceso, por lo que no se puede iniciar sesión con él.</translation>
    </message>
</context>
<context>
    <name>evergrant::EngineMetrics</name>
    <message>
        <source>No metrics are written. %1</source>
        <translation>No se escriben métricas. %1</translation>
    </message>
</context>
<context>
    <name>evergrant::Event</name>
    <message>
        <source>The event cannot be read: its field “%1” is missing or wrong.</source>
        <translation>No se puede leer el evento: su campo «%1» falta o es incorrecto.</translation>
    </message>
    <message>
        <source>“%1” is not a level of the log. The levels are: %2.</source>
        <translation>«%1» no es un nivel del registro. Los niveles son: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::EventLog</name>
    <message>
        <source>The event log %1 cannot be read: %2.</source>
        <translation>No se puede leer el registro de eventos %1: %2.</translation>
    </message>
    <message>
        <source>days: the log can be kept from %1 to %2 days.</source>
        <translation>days: el registro se puede conservar de %1 a %2 días.</translation>
    </message>
</context>
<context>
    <name>evergrant::FactsCard</name>
    <message>
        <source>Documentat&amp;ion</source>
        <translation>Documentac&amp;ión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where an account is, such as Data centre: us6</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What Evergrant knows about %1 is from its documentation.</source>
        <translation>Lo que Evergrant sabe de %1 procede de su documentación.</translation>
    </message>
    <message>
        <source>The steps for %1 may differ slightly in the portal.</source>
        <translation>Los pasos para %1 pueden variar ligeramente en el portal.</translation>
    </message>
    <message>
        <source>Technical sources</source>
        <translation>Fuentes técnicas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, not verified: %2</source>
        <translation>%1, sin verificar: %2</translation>
    </message>
    <message>
        <source>Les&amp;s</source>
        <translation>M&amp;enos</translation>
    </message>
    <message>
        <source>Detail&amp;s</source>
        <translation>Detall&amp;es</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantCodec</name>
    <message>
        <source>The stored tokens were written by a newer version of Evergrant. Install that version.</source>
        <translation>Los tokens guardados los escribió una versión más reciente de Evergrant. Instale esa versión.</translation>
    </message>
    <message>
        <source>The stored tokens are damaged and cannot be read.</source>
        <translation>Los tokens guardados están dañados y no se pueden leer.</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantEnds</name>
    <message>
        <source>%1 ends this sign-in on %2, however often it is renewed. Somebody has to sign in again before then.</source>
        <translation>%1 termina con este inicio de sesión el %2, por mucho que se renueve. Alguien tiene que iniciar sesión de nuevo antes.</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantLife</name>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>as in “on 8 Dec 2026” or “on Fri 16:40”</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>The authorization ends in %1.</source>
        <comment>as in “13 days”</comment>
        <translation>La autorización caduca en %1.</translation>
    </message>
    <message>
        <source>The authorization ends %1.</source>
        <comment>as in “at 16:40” or “tomorrow 06:48”</comment>
        <translation>La autorización caduca %1.</translation>
    </message>
    <message>
        <source>Sign in again within %1.</source>
        <comment>as in “13 days”</comment>
        <translation>Inicie sesión de nuevo en un plazo de %1.</translation>
    </message>
    <message>
        <source>Sign in again before %1.</source>
        <comment>as in “16:40” or “tomorrow 06:48”</comment>
        <translation>Inicie sesión de nuevo antes de %1.</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <translation>Cambie los ajustes.</translation>
    </message>
    <message>
        <source>Change the settings within %1.</source>
        <comment>as in “13 days”</comment>
        <translation>Cambie los ajustes en un plazo de %1.</translation>
    </message>
    <message>
        <source>Change the settings before %1.</source>
        <comment>as in “21 Mar 2026”</comment>
        <translation>Cambie los ajustes antes del %1.</translation>
    </message>
    <message>
        <source>Enter a new client secret within %1.</source>
        <comment>as in “13 days”</comment>
        <translation>Introduzca un nuevo secreto de cliente en un plazo de %1.</translation>
    </message>
    <message>
        <source>Enter a new client secret before %1.</source>
        <comment>as in “16:40” or “tomorrow 06:48”</comment>
        <translation>Introduzca un nuevo secreto de cliente antes de %1.</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>cambie los ajustes</translation>
    </message>
    <message>
        <source>change the settings before %1</source>
        <translation>cambie los ajustes antes del %1</translation>
    </message>
    <message>
        <source>“%1” is not an end of an authorization. They are: %2.</source>
        <translation>«%1» no es un vencimiento de una autorización. Son: %2.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>%1 lets an authorization that nobody uses end, this one %2. It has to be renewed before then; otherwise somebody has to sign in again.</source>
        <comment>%2 as in “on 8 Dec 2026” or “tomorrow 06:48”</comment>
        <translation>%1 deja caducar las autorizaciones que nadie usa; esta, %2. Hay que renovarla antes; de lo contrario, alguien tiene que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>authorization ends %1</source>
        <translation>la autorización caduca %1</translation>
    </message>
    <message>
        <source>%1 ends this authorization %2, however often it is renewed. Signing in again before then interrupts nothing.</source>
        <translation>%1 termina con esta autorización %2, por mucho que se renueve. Iniciar sesión de nuevo antes no interrumpe nada.</translation>
    </message>
    <message>
        <source>sign in again before %1</source>
        <translation>inicie sesión de nuevo antes de %1</translation>
    </message>
    <message>
        <source>At %1 a client secret ends some time after it was made, this one %2 at the latest. Make a new one in the provider&apos;s portal and enter it here.</source>
        <translation>Para %1, un secreto de cliente caduca un tiempo después de crearse; este, %2 a más tardar. Cree uno nuevo en el portal del proveedor e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>el proveedor</translation>
    </message>
    <message>
        <source>client secret ends %1</source>
        <translation>el secreto de cliente caduca %1</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantPage</name>
    <message>
        <source>&amp;Which one is mine?</source>
        <translation>¿Cuál es el &amp;mío?</translation>
    </message>
    <message>
        <source>%1 – the usual way</source>
        <translation>%1 – lo habitual</translation>
    </message>
</context>
<context>
    <name>evergrant::GrantStore</name>
    <message>
        <source>The attempt %1 is not in the journal.</source>
        <translation>El intento %1 no figura en el diario.</translation>
    </message>
    <message>
        <source>“%1” is not an outcome that can be recorded here.</source>
        <translation>«%1» no es un resultado que se pueda registrar aquí.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored in %1. Make room on it.</source>
        <translation>El disco está lleno, por lo que no se puede guardar nada en %1. Libere espacio en él.</translation>
    </message>
    <message>
        <source>Nothing can be stored in %1: the disk or the file is read-only.</source>
        <translation>No se puede guardar nada en %1: el disco o el archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>The grant store %1 is damaged; it was left as it is. Put back a backup of it. Without one, move the file away and authorize every connection again.</source>
        <translation>El almacén de autorizaciones %1 está dañado; se dejó tal como estaba. Restaure una copia de seguridad. Sin ella, aparte el archivo y autorice de nuevo todas las conexiones.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>Otro programa mantiene bloqueado %1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Evergrant. Use that version.</source>
        <translation>%1 lo escribió una versión más reciente de Evergrant. Use esa versión.</translation>
    </message>
    <message>
        <source>The answer belongs to tokens that have been replaced by newer ones since; it was not stored.</source>
        <translation>La respuesta pertenece a tokens que entretanto se sustituyeron por otros más recientes; no se guardó.</translation>
    </message>
    <message>
        <source>An earlier renewal of these tokens is not concluded yet, so no other was begun.</source>
        <translation>Una renovación anterior de estos tokens aún no ha concluido, por lo que no se empezó otra.</translation>
    </message>
    <message>
        <source>The grant store %1 failed: %2.</source>
        <translation>El almacén de autorizaciones %1 falló: %2.</translation>
    </message>
    <message>
        <source>The profile key does not fit the stored grants in %1: it belongs to another profile, or was replaced.</source>
        <translation>La clave del perfil no corresponde a las autorizaciones guardadas en %1: pertenece a otro perfil o se sustituyó.</translation>
    </message>
    <message>
        <source>The grant store %1 belongs to another profile and cannot be opened with this one. Put back the profile.json that belongs to it.</source>
        <translation>El almacén de autorizaciones %1 pertenece a otro perfil y no se puede abrir con este. Vuelva a poner el profile.json que le corresponde.</translation>
    </message>
    <message>
        <source>The grant store %1 cannot be read: %2.</source>
        <translation>No se puede leer el almacén de autorizaciones %1: %2.</translation>
    </message>
    <message>
        <source>The grant store %1 could not be read to its end, so nothing was changed.</source>
        <translation>El almacén de autorizaciones %1 no se pudo leer hasta el final, por lo que no se cambió nada.</translation>
    </message>
    <message>
        <source>The old grant store could not be put aside, so nothing was changed. %1</source>
        <translation>El almacén de autorizaciones antiguo no se pudo apartar, por lo que no se cambió nada. %1</translation>
    </message>
    <message>
        <source>The stored secrets of the connection %1 are damaged. Put back a backup, or authorize again.</source>
        <translation>Los secretos guardados de la conexión %1 están dañados. Restaure una copia de seguridad o autorice de nuevo.</translation>
    </message>
    <message>
        <source>The stored grants are locked: the profile key has not been read from the keyring yet.</source>
        <translation>Las autorizaciones guardadas están bloqueadas: aún no se ha leído la clave del perfil del llavero.</translation>
    </message>
</context>
<context>
    <name>evergrant::Handover</name>
    <message>
        <source>Delivery “%1”: %2</source>
        <comment>%2 is a place, such as a path</comment>
        <translation>Entrega «%1»: %2</translation>
    </message>
    <message>
        <source>Sync job “%1”: %2</source>
        <comment>%2 is a program</comment>
        <translation>Tarea de sincronización «%1»: %2</translation>
    </message>
    <message>
        <source>Program “%1”, over the local endpoint</source>
        <translation>Programa «%1», por el endpoint local</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>a number of days from 1 to 365 is expected</source>
        <translation>se espera un número de días de 1 a 365</translation>
    </message>
    <message>
        <source>one line of text is expected</source>
        <translation>se espera una línea de texto</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”: %3.</source>
        <comment>%1 is a field of the handover sheet</comment>
        <translation>«%1» no puede ser «%2»: %3.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>What breaks without it</source>
        <translation>Qué falla sin ella</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Name for scripts</source>
        <translation>Nombre para scripts</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation>Configurada por</translation>
    </message>
    <message>
        <source>Authorized by</source>
        <translation>Autorizada por</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who can repair it</source>
        <translation>Quién puede repararla</translation>
    </message>
    <message>
        <source>Second person who can</source>
        <translation>Segunda persona que puede</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>Nobody is named who can repair it. Name two people: %1</source>
        <comment>%1 is a command</comment>
        <translation>No se nombra a nadie que pueda repararla. Nombre a dos personas: %1</translation>
    </message>
    <message>
        <source>One person alone</source>
        <translation>Una sola persona</translation>
    </message>
    <message>
        <source>Only %1 can repair it. Name a second person: %2</source>
        <comment>%2 is a command</comment>
        <translation>Solo %1 puede repararla. Nombre a una segunda persona: %2</translation>
    </message>
    <message>
        <source>If it needs a person</source>
        <translation>Si necesita a una persona</translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation>Lo mismo en un terminal</translation>
    </message>
    <message>
        <source>Spare key</source>
        <translation>Clave de repuesto</translation>
    </message>
    <message>
        <source>A second sign-in is kept, and takes over by itself where the first is lost.</source>
        <translation>Se mantiene un segundo inicio de sesión, que toma el relevo por sí solo si se pierde el primero.</translation>
    </message>
    <message>
        <source>Where Evergrant runs</source>
        <translation>Dónde funciona Evergrant</translation>
    </message>
    <message>
        <source>Sign in there: %1</source>
        <comment>%1 is a command</comment>
        <translation>Inicie sesión allí: %1</translation>
    </message>
    <message>
        <source>If the first person does not answer</source>
        <translation>Si la primera persona no responde</translation>
    </message>
    <message>
        <source>On the computer %1.</source>
        <translation>En el equipo %1.</translation>
    </message>
    <message>
        <source>On the computer %1, for the user %2.</source>
        <translation>En el equipo %1, para el usuario %2.</translation>
    </message>
    <message>
        <source>On the computer %1, for the user %2, in the folder %3.</source>
        <translation>En el equipo %1, para el usuario %2, en la carpeta %3.</translation>
    </message>
    <message>
        <source>Portal of the service</source>
        <translation>Portal del servicio</translation>
    </message>
    <message>
        <source>Application ID (client ID)</source>
        <translation>ID de aplicación (ID de cliente)</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué se le permite</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Ends if unused</source>
        <translation>Caduca sin uso</translation>
    </message>
    <message>
        <source>%1, unless it is renewed before; Evergrant does that by itself</source>
        <translation>%1, si no se renueva antes; Evergrant lo hace por sí solo</translation>
    </message>
    <message>
        <source>Ends in any case</source>
        <translation>Caduca en todo caso</translation>
    </message>
    <message>
        <source>%1; somebody has to sign in before</source>
        <translation>%1; alguien tiene que iniciar sesión antes</translation>
    </message>
    <message>
        <source>Secret ends</source>
        <translation>El secreto caduca</translation>
    </message>
    <message>
        <source>%1 at the latest; make a new one in the portal before</source>
        <translation>%1 a más tardar; cree uno nuevo antes en el portal</translation>
    </message>
    <message>
        <source>Limits of the service</source>
        <translation>Límites del servicio</translation>
    </message>
    <message>
        <source>Open Evergrant, from the tray or the menu of programs.</source>
        <translation>Abra Evergrant desde el área de notificación o el menú de programas.</translation>
    </message>
    <message>
        <source>Choose “%1” in the list at the left.</source>
        <translation>Elija «%1» en la lista de la izquierda.</translation>
    </message>
    <message>
        <source>Make a new secret or key at %1.</source>
        <translation>Cree un nuevo secreto o clave en %1.</translation>
    </message>
    <message>
        <source>Make a new secret or key at %1: %2</source>
        <translation>Cree un nuevo secreto o clave en %1: %2</translation>
    </message>
    <message>
        <source>In Evergrant press More, then “Replace key…”.</source>
        <translation>En Evergrant, pulse Más y luego «Cambiar clave…».</translation>
    </message>
    <message>
        <source>Open the address that is shown, on any device, and enter the code.</source>
        <translation>Abra la dirección que se muestra, en cualquier dispositivo, e introduzca el código.</translation>
    </message>
    <message>
        <source>Sign in to %1 with the account of the integration, not with your own.</source>
        <translation>Inicie sesión en %1 con la cuenta de la integración, no con la suya propia.</translation>
    </message>
    <message>
        <source>Sign in to %1 as “%2”, not with an account of your own.</source>
        <translation>Inicie sesión en %1 como «%2», no con una cuenta propia.</translation>
    </message>
    <message>
        <source>Handover sheet of Evergrant, %1. There is nothing secret in it.</source>
        <translation>Hoja de traspaso de Evergrant, %1. No contiene nada secreto.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Password and second factor</source>
        <translation>Contraseña y segundo factor</translation>
    </message>
    <message>
        <source>Not on this sheet. Kept: %1</source>
        <comment>%1 is a line to write on</comment>
        <translation>No están en esta hoja. Se guardan: %1</translation>
    </message>
    <message>
        <source>If nothing is written here, ask: %1</source>
        <comment>%1 is a person</comment>
        <translation>Si aquí no hay nada escrito, pregunte a: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how it is, and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Integrations work until %1, and fail from then on.</source>
        <translation>Las integraciones funcionan hasta el %1 y a partir de entonces fallan.</translation>
    </message>
    <message>
        <source>Integrations fail; they have had no access since %1.</source>
        <translation>Las integraciones fallan; no tienen acceso desde el %1.</translation>
    </message>
    <message>
        <source>Integrations fail now.</source>
        <translation>Las integraciones fallan ahora.</translation>
    </message>
    <message>
        <source>Before anything happens</source>
        <translation>Antes de que ocurra algo</translation>
    </message>
    <message>
        <source>Make a copy of the settings, and keep it with this sheet; there is nothing secret in it: %1</source>
        <comment>%1 is a command</comment>
        <translation>Haga una copia de los ajustes y guárdela con esta hoja; no contiene nada secreto: %1</translation>
    </message>
    <message>
        <source>If you signed in with another account</source>
        <translation>Si inició sesión con otra cuenta</translation>
    </message>
    <message>
        <source>After the repair</source>
        <translation>Después de la reparación</translation>
    </message>
    <message>
        <source>If that computer is lost</source>
        <translation>Si se pierde ese equipo</translation>
    </message>
    <message>
        <source>Without a browser there, open the address that this prints on a phone or another computer, and enter the code: %1</source>
        <comment>%1 is a command</comment>
        <translation>Si allí no hay navegador, abra la dirección que muestra esta orden en un teléfono o en otro equipo e introduzca el código: %1</translation>
    </message>
    <message>
        <source>Without a browser there, open the address that this prints on another computer, sign in, and paste the address of the page that does not load: %1</source>
        <comment>%1 is a command</comment>
        <translation>Si allí no hay navegador, abra la dirección que muestra esta orden en otro equipo, inicie sesión y pegue la dirección de la página que no se carga: %1</translation>
    </message>
    <message>
        <source>Give it the secret or key (whoever administers %1 can make a new one): %2</source>
        <comment>%2 is a command</comment>
        <translation>Dele el secreto o la clave (quien administra %1 puede crear otros): %2</translation>
    </message>
    <message>
        <source>Give it the secret or key (a new one is made at %1): %2</source>
        <comment>%1 is an address, %2 a command</comment>
        <translation>Dele el secreto o la clave (se crean otros en %1): %2</translation>
    </message>
    <message>
        <source>Agree to what %1 asks. The mark of the connection turns green: it works.</source>
        <translation>Acepte lo que pide %1. El indicador de la conexión se pone verde: funciona.</translation>
    </message>
    <message>
        <source>With the new secret or key at hand, type: %1</source>
        <comment>%1 is a command</comment>
        <translation>Con el nuevo secreto o clave a mano, escriba: %1</translation>
    </message>
    <message>
        <source>Type this, then open the address that it prints on any device, and enter the code: %1</source>
        <comment>%1 is a command</comment>
        <translation>Escriba esto, abra la dirección que muestra en cualquier dispositivo e introduzca el código: %1</translation>
    </message>
    <message>
        <source>Type this; a browser opens: %1</source>
        <comment>%1 is a command</comment>
        <translation>Escriba esto; se abre un navegador: %1</translation>
    </message>
    <message>
        <source>Sign in with the account of the integration, and agree.</source>
        <translation>Inicie sesión con la cuenta de la integración y acepte.</translation>
    </message>
    <message>
        <source>Sign in as “%1”, and agree.</source>
        <translation>Inicie sesión como «%1» y acepte.</translation>
    </message>
    <message>
        <source>It works when this says “healthy”: %1</source>
        <comment>%1 is a command; the word is not translated</comment>
        <translation>Funciona cuando esta orden dice «healthy»: %1</translation>
    </message>
    <message>
        <source>Sign out in the browser, or use a private window, and sign in again: %1</source>
        <comment>%1 is a command</comment>
        <translation>Cierre la sesión en el navegador, o use una ventana privada, e inicie sesión de nuevo: %1</translation>
    </message>
    <message>
        <source>Evergrant does not know the account of this connection, so it may not notice.</source>
        <translation>Evergrant no conoce la cuenta de esta conexión, así que quizá no lo note.</translation>
    </message>
    <message>
        <source>Evergrant replaces nothing before somebody agrees: keep “%1” where it asks. In a terminal, answer N.</source>
        <translation>Evergrant no reemplaza nada antes de que alguien lo acepte: conserve «%1» si pregunta. En un terminal, responda N.</translation>
    </message>
    <message>
        <source>To take the other sign-in back at the service: %1</source>
        <comment>%1 is a command</comment>
        <translation>Para revocar el otro inicio de sesión en el servicio: %1</translation>
    </message>
    <message>
        <source>What integrations missed in the meantime may have to be started again, where they run.</source>
        <translation>Lo que las integraciones no hicieron mientras tanto quizá haya que iniciarlo de nuevo, donde se ejecutan.</translation>
    </message>
    <message>
        <source>A run that was missed in the meantime may have to be started again: %1</source>
        <comment>%1 is one command or more</comment>
        <translation>Quizá haya que iniciar de nuevo una ejecución que faltó mientras tanto: %1</translation>
    </message>
    <message>
        <source>The second person may look at any time how it is, and until when integrations still work: %1</source>
        <comment>%1 is a command</comment>
        <translation>La segunda persona puede ver en cualquier momento cómo está y hasta cuándo funcionan las integraciones: %1</translation>
    </message>
    <message>
        <source>Where integrations fail, or soon will, do not wait: both people named here may repair it at once.</source>
        <translation>Si las integraciones fallan, o van a fallar pronto, no espere: las dos personas nombradas aquí pueden repararla enseguida.</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise ask the first one, and wait %n day(s) for an answer. Then the second person repairs it.</source>
        <translation>
            <numerusform>Si no, pregunte a la primera y espere %n día su respuesta. Después la repara la segunda persona.</numerusform>
            <numerusform>Si no, pregunte a la primera y espere %n días su respuesta. Después la repara la segunda persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install Evergrant on another computer.</source>
        <translation>Instale Evergrant en otro equipo.</translation>
    </message>
    <message>
        <source>There, make the connection again from the copy of its settings: %1</source>
        <comment>%1 is a command</comment>
        <translation>Allí, cree de nuevo la conexión a partir de la copia de sus ajustes: %1</translation>
    </message>
    <message>
        <source>Paste it and press “Save”. The mark of the connection turns green: it works.</source>
        <translation>Péguelo y pulse «Guardar». El indicador de la conexión se pone verde: funciona.</translation>
    </message>
    <message>
        <source>Choose the file with the new key and press “Save”. The mark of the connection turns green: it works.</source>
        <translation>Elija el archivo con la clave nueva y pulse «Guardar». El indicador de la conexión se pone verde: funciona.</translation>
    </message>
    <message>
        <source>Press “%1”. Where that button is not shown, press More and then the same there.</source>
        <comment>%1 is a button</comment>
        <translation>Pulse «%1». Si no se muestra ese botón, pulse Más y luego esa misma opción.</translation>
    </message>
</context>
<context>
    <name>evergrant::HandoverDialog</name>
    <message>
        <source>Handover sheet</source>
        <translation>Hoja de traspaso</translation>
    </message>
    <message>
        <source>For whoever looks after this next: print it or keep it with your papers. There is nothing secret in it.</source>
        <translation>Para quien se ocupe de esto después: imprímala o guárdela con sus papeles. No contiene nada secreto.</translation>
    </message>
    <message>
        <source>Connections on the sheet</source>
        <translation>Conexiones en la hoja</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>All %1 connections</source>
        <translation>Las %1 conexiones</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Guardar como &amp;HTML…</translation>
    </message>
    <message>
        <source>handover</source>
        <comment>name of a file</comment>
        <translation>handover</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir en %1: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::Health</name>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 no estaba accesible.</translation>
    </message>
    <message>
        <source>%1 could not be reached %2.</source>
        <translation>%1 no estaba accesible %2.</translation>
    </message>
    <message>
        <source>%1 refused the renewal.</source>
        <translation>%1 rechazó la renovación.</translation>
    </message>
    <message>
        <source>%1 refused the renewal %2.</source>
        <translation>%1 rechazó la renovación %2.</translation>
    </message>
    <message>
        <source>The last attempt was cancelled.</source>
        <translation>El último intento se canceló.</translation>
    </message>
    <message>
        <source>Evergrant was interrupted before an answer of %1 was stored.</source>
        <translation>Evergrant se interrumpió antes de que se guardara una respuesta de %1.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>el proveedor</translation>
    </message>
    <message>
        <source>%1 answered %2 without a reason.</source>
        <comment>%2: as in 400</comment>
        <translation>%1 respondió %2 sin indicar el motivo.</translation>
    </message>
    <message>
        <source>%1 gave no usable answer %2.</source>
        <translation>%1 no dio ninguna respuesta utilizable %2.</translation>
    </message>
    <message>
        <source>%1 gave no usable answer.</source>
        <translation>%1 no dio ninguna respuesta utilizable.</translation>
    </message>
    <message>
        <source>the network wants a sign-in</source>
        <translation>la red pide un inicio de sesión</translation>
    </message>
    <message>
        <source>renewing fails</source>
        <translation>falla la renovación</translation>
    </message>
    <message>
        <source>provider did not answer</source>
        <translation>el proveedor no respondió</translation>
    </message>
    <message>
        <source>provider answered %1</source>
        <comment>as in 400</comment>
        <translation>el proveedor respondió %1</translation>
    </message>
    <message>
        <source>%1, last tried %2</source>
        <translation>%1, último intento %2</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Aún sin conectar.</translation>
    </message>
    <message>
        <source>Nobody has to sign in, but the secret or key for %1 is missing.</source>
        <translation>Nadie tiene que iniciar sesión, pero falta el secreto o la clave para %1.</translation>
    </message>
    <message>
        <source>secret or key is missing</source>
        <translation>falta el secreto o la clave</translation>
    </message>
    <message>
        <source>The last attempt did not finish.</source>
        <translation>El último intento no terminó.</translation>
    </message>
    <message>
        <source>Sign in to %1 once; from then on Evergrant renews by itself.</source>
        <translation>Inicie sesión una vez en %1; a partir de entonces Evergrant renueva por sí solo.</translation>
    </message>
    <message>
        <source>not authorized yet</source>
        <translation>aún sin autorizar</translation>
    </message>
    <message>
        <source>Renewed by itself %1.</source>
        <comment>as in “at 06:48” or “Wed 22:10”</comment>
        <translation>Se renovó automáticamente %1.</translation>
    </message>
    <message>
        <source>Next renewal about %1; what is in hand lasts until %2.</source>
        <translation>Próxima renovación aproximada: %1; lo disponible vale hasta %2.</translation>
    </message>
    <message>
        <source>Next renewal about %1.</source>
        <translation>Próxima renovación aproximada: %1.</translation>
    </message>
    <message>
        <source>What is in hand lasts until %1.</source>
        <translation>Lo disponible vale hasta %1.</translation>
    </message>
    <message>
        <source>The access does not expire; it was last checked %1.</source>
        <translation>El acceso no caduca; se comprobó por última vez %1.</translation>
    </message>
    <message>
        <source>The access does not expire.</source>
        <translation>El acceso no caduca.</translation>
    </message>
    <message>
        <source>How long the access lasts is not known.</source>
        <translation>No se sabe cuánto dura el acceso.</translation>
    </message>
    <message>
        <source>It is being renewed right now.</source>
        <translation>Se está renovando en este momento.</translation>
    </message>
    <message>
        <source>Everything works. Nothing to do.</source>
        <translation>Todo funciona. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>renews %1</source>
        <comment>“at 16:30” or “tomorrow 06:48”</comment>
        <translation>se renueva %1</translation>
    </message>
    <message>
        <source>renews now</source>
        <translation>se renueva ahora</translation>
    </message>
    <message>
        <source>works until %1</source>
        <translation>funciona hasta %1</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>Everything works for now.</source>
        <translation>Por ahora todo funciona.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Renewing right now.</source>
        <translation>Renovando en este momento.</translation>
    </message>
    <message>
        <source>This takes a few seconds. Integrations wait that long.</source>
        <translation>Tarda unos segundos. Las integraciones esperan ese tiempo.</translation>
    </message>
    <message>
        <source>renewing now</source>
        <translation>renovando ahora</translation>
    </message>
    <message>
        <source>The next renewal is about %1.</source>
        <translation>La próxima renovación será, aproximadamente: %1.</translation>
    </message>
    <message>
        <source>The renewal starts in a moment, or as soon as an integration asks.</source>
        <translation>La renovación empieza en un momento o en cuanto la pida una integración.</translation>
    </message>
    <message>
        <source>A renewal is due.</source>
        <translation>Toca una renovación.</translation>
    </message>
    <message>
        <source>The last access has ended.</source>
        <translation>El último acceso ha caducado.</translation>
    </message>
    <message>
        <source>renewal is due</source>
        <translation>toca renovar</translation>
    </message>
    <message>
        <source>Renewing does not work at the moment.</source>
        <translation>La renovación no funciona en este momento.</translation>
    </message>
    <message>
        <source>Not working.</source>
        <translation>No funciona.</translation>
    </message>
    <message>
        <source>The last renewal failed.</source>
        <translation>La última renovación falló.</translation>
    </message>
    <message>
        <source>Integrations do not work until a renewal succeeds.</source>
        <translation>Las integraciones no funcionan hasta que una renovación tenga éxito.</translation>
    </message>
    <message>
        <source>not working · %1</source>
        <translation>no funciona · %1</translation>
    </message>
    <message>
        <source>The next renewal may fail.</source>
        <translation>La próxima renovación puede fallar.</translation>
    </message>
    <message>
        <source>An answer of %1 was lost on the way.</source>
        <translation>Una respuesta de %1 se perdió por el camino.</translation>
    </message>
    <message>
        <source>Evergrant tries once more before that; signing in again now is the safe way.</source>
        <translation>Evergrant lo intenta una vez más antes; iniciar sesión de nuevo ahora es lo más seguro.</translation>
    </message>
    <message>
        <source>renewal at risk</source>
        <translation>renovación en riesgo</translation>
    </message>
    <message>
        <source>This computer refused to store it.</source>
        <translation>Este equipo se negó a guardarlo.</translation>
    </message>
    <message>
        <source>The renewed access is not saved yet.</source>
        <translation>El acceso renovado aún no está guardado.</translation>
    </message>
    <message>
        <source>Evergrant holds it in memory and keeps trying: do not switch this computer off.</source>
        <translation>Evergrant lo conserva en memoria y sigue intentándolo: no apague este equipo.</translation>
    </message>
    <message>
        <source>Integrations do not work until it is saved.</source>
        <translation>Las integraciones no funcionan hasta que se guarde.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>%1 needs a new sign-in.</source>
        <translation>%1 necesita un nuevo inicio de sesión.</translation>
    </message>
    <message>
        <source>Integrations do not work until you have signed in.</source>
        <translation>Las integraciones no funcionan hasta que inicie sesión.</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>The settings need a correction.</source>
        <translation>Los ajustes necesitan una corrección.</translation>
    </message>
    <message>
        <source>%1 does not accept the settings of this connection.</source>
        <translation>%1 no acepta los ajustes de esta conexión.</translation>
    </message>
    <message>
        <source>Integrations do not work until this is corrected.</source>
        <translation>Las integraciones no funcionan hasta que esto se corrija.</translation>
    </message>
    <message>
        <source>No answer was lost here: either the access was withdrawn, or somebody else renewed it with a copy of this profile, or this computer was restored from a backup.</source>
        <translation>Aquí no se perdió ninguna respuesta: o se retiró el acceso, o alguien lo renovó con una copia de este perfil, o este equipo se restauró de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key of the stored access is lost.</source>
        <translation>Se ha perdido la clave del acceso guardado.</translation>
    </message>
    <message>
        <source>The keyring cannot be used.</source>
        <translation>El llavero no se puede usar.</translation>
    </message>
    <message>
        <source>Until then nothing is sent and nothing is deleted.</source>
        <translation>Hasta entonces no se envía ni se elimina nada.</translation>
    </message>
    <message>
        <source>key is lost</source>
        <translation>se ha perdido la clave</translation>
    </message>
    <message>
        <source>keyring cannot be used</source>
        <translation>el llavero no se puede usar</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Evergrant cannot read its keys, so nothing is sent and nothing is lost.</source>
        <translation>Evergrant no puede leer sus claves, por lo que no se envía nada ni se pierde nada.</translation>
    </message>
    <message>
        <source>Integrations work again as soon as the keyring is unlocked.</source>
        <translation>Las integraciones vuelven a funcionar en cuanto se desbloquee el llavero.</translation>
    </message>
    <message>
        <source>keyring is locked</source>
        <translation>el llavero está bloqueado</translation>
    </message>
    <message>
        <source>Paused. Nothing is renewed.</source>
        <translation>En pausa. No se renueva nada.</translation>
    </message>
    <message>
        <source>This profile was copied. Renewing in two places would end the access for both: resume if this is the place that is used now, and stop the other.</source>
        <translation>Este perfil se copió. Renovar en dos lugares terminaría con el acceso en ambos: reanude si este es el lugar que se usa ahora y detenga el otro.</translation>
    </message>
    <message>
        <source>Somebody paused this connection.</source>
        <translation>Alguien pausó esta conexión.</translation>
    </message>
    <message>
        <source>Integrations do not work until it is resumed.</source>
        <translation>Las integraciones no funcionan hasta que se reanude.</translation>
    </message>
    <message>
        <source>paused: this is a copy</source>
        <translation>en pausa: esto es una copia</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Trying it right now.</source>
        <translation>Probándolo en este momento.</translation>
    </message>
    <message>
        <source>%1 is asked; nobody has to sign in.</source>
        <translation>Se pregunta a %1; nadie tiene que iniciar sesión.</translation>
    </message>
    <message>
        <source>trying it now</source>
        <translation>probándolo ahora</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in.</source>
        <translation>En espera de que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>Finish signing in to %1 in the browser, or on the other device.</source>
        <translation>Termine de iniciar sesión en %1 en el navegador o en el otro dispositivo.</translation>
    </message>
    <message>
        <source>Integrations work again after that.</source>
        <translation>Después, las integraciones vuelven a funcionar.</translation>
    </message>
    <message>
        <source>waiting for the sign-in</source>
        <translation>en espera del inicio de sesión</translation>
    </message>
    <message>
        <source>Integrations have had no access since %1.</source>
        <translation>Las integraciones no tienen acceso desde %1.</translation>
    </message>
    <message>
        <source>Integrations keep working.</source>
        <translation>Las integraciones siguen funcionando.</translation>
    </message>
    <message>
        <source>Integrations keep working until %1 today.</source>
        <translation>Las integraciones siguen funcionando hasta hoy a las %1.</translation>
    </message>
    <message>
        <source>Integrations keep working until %1.</source>
        <translation>Las integraciones siguen funcionando hasta %1.</translation>
    </message>
    <message>
        <source>Evergrant keeps trying.</source>
        <translation>Evergrant sigue intentándolo.</translation>
    </message>
    <message>
        <source>Evergrant tries again %1.</source>
        <translation>Evergrant lo intenta de nuevo %1.</translation>
    </message>
    <message>
        <source>%1 · works until %2</source>
        <translation>%1 · funciona hasta %2</translation>
    </message>
    <message>
        <source>%1 · still works</source>
        <translation>%1 · todavía funciona</translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>settings need a correction</source>
        <translation>hay que corregir los ajustes</translation>
    </message>
    <message>
        <source>“%1” is not a state of a connection. The states are: %2.</source>
        <translation>«%1» no es un estado de una conexión. Los estados son: %2.</translation>
    </message>
    <message>
        <source>Integrations do not work here any more.</source>
        <translation>Las integraciones ya no funcionan aquí.</translation>
    </message>
    <message>
        <source>Integrations keep working here until %1.</source>
        <translation>Las integraciones siguen funcionando aquí hasta %1.</translation>
    </message>
    <message>
        <source>Integrations keep working here.</source>
        <translation>Las integraciones siguen funcionando aquí.</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>trasladada</translation>
    </message>
    <message>
        <source>Moved away. Nothing is renewed here.</source>
        <translation>Trasladada. Aquí no se renueva nada.</translation>
    </message>
    <message>
        <source>It was exported to be moved (%1), and is renewed where that package was imported.</source>
        <translation>Se exportó para trasladarla (%1) y se renueva donde se importó ese paquete.</translation>
    </message>
    <message>
        <source>When it works there, remove it here. Only if the package was lost: evergrant resume %1 --take-back</source>
        <translation>Cuando funcione allí, elimínela aquí. Solo si se perdió el paquete: evergrant resume %1 --take-back</translation>
    </message>
    <message>
        <source>It came here with a package (%1), and was never renewed here since: probably that package was imported somewhere else, too, or taken back where it is from.</source>
        <translation>Llegó aquí con un paquete (%1) y desde entonces nunca se ha renovado aquí: es probable que ese paquete se importara también en otro lugar o se recuperara en el de origen.</translation>
    </message>
    <message>
        <source>Paused until %1. Nothing is renewed.</source>
        <translation>En pausa hasta %1. No se renueva nada.</translation>
    </message>
    <message>
        <source>Somebody paused this connection. It goes on by itself then.</source>
        <translation>Alguien puso en pausa esta conexión. Después continúa por sí sola.</translation>
    </message>
    <message>
        <source>Integrations do not work until then.</source>
        <translation>Las integraciones no funcionan hasta entonces.</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>en pausa hasta %1</translation>
    </message>
    <message>
        <source>Its pause is over, but that cannot be saved; Evergrant tries again.</source>
        <translation>Su pausa ha terminado, pero eso no se puede guardar; Evergrant lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked (%2).</source>
        <comment>%2: as in 429</comment>
        <translation>%1 limita la frecuencia con la que se le puede consultar (%2).</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>application ID, secret or key</source>
        <translation>ID, secreto o clave de la aplicación</translation>
    </message>
</context>
<context>
    <name>evergrant::Heartbeat</name>
    <message>
        <source>This is no address to call. It looks like https://HOST/PATH, without a user name; plain http is for this computer only.</source>
        <translation>Esto no es una dirección a la que se pueda llamar. Tiene la forma https://HOST/PATH, sin nombre de usuario; http sin cifrar es solo para este equipo.</translation>
    </message>
    <message>
        <source>%1: there is no such connection.</source>
        <translation>%1: no existe esa conexión.</translation>
    </message>
</context>
<context>
    <name>evergrant::HelpWindow</name>
    <message>
        <source>Evergrant help</source>
        <translation>Ayuda de Evergrant</translation>
    </message>
    <message>
        <source>← &amp;Overview</source>
        <translation>← Í&amp;ndice</translation>
    </message>
    <message>
        <source>&amp;Diagnostic bundle…</source>
        <translation>Paquete de &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Rehearse a failure…</source>
        <translation>&amp;Ensayar un fallo…</translation>
    </message>
</context>
<context>
    <name>evergrant::HttpServer</name>
    <message>
        <source>%1 is not this computer. Only localhost, 127.0.0.1 and [::1] can be listened on.</source>
        <translation>%1 no es este equipo. Solo se puede escuchar en localhost, 127.0.0.1 y [::1].</translation>
    </message>
    <message>
        <source>This user may not listen on port %1.</source>
        <translation>Este usuario no puede escuchar en el puerto %1.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by another program. Close it and try again.</source>
        <translation>Otro programa usa el puerto %1 de este equipo. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Port %1 on this computer is in use by %2. Close it and try again.</source>
        <translation>%2 usa el puerto %1 de este equipo. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>evergrant::InputForm</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
    <message>
        <source>%1 is missing. Please fill it in.</source>
        <translation>Falta %1. Rellénelo.</translation>
    </message>
    <message>
        <source>%1: there is no file %2 that can be read.</source>
        <translation>%1: no hay ningún archivo %2 que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>evergrant::IntroPage</name>
    <message>
        <source>&amp;How it works</source>
        <translation>Cómo &amp;funciona</translation>
    </message>
</context>
<context>
    <name>evergrant::Introspection</name>
    <message>
        <source>%1 gave no usable answer about the token.</source>
        <translation>%1 no dio ninguna respuesta utilizable sobre el token.</translation>
    </message>
    <message>
        <source>%1 does not let this client ask about its tokens. Check client ID and secret.</source>
        <translation>%1 no permite a este cliente preguntar por sus tokens. Revise el ID de cliente y el secreto.</translation>
    </message>
</context>
<context>
    <name>evergrant::JobActions</name>
    <message>
        <source>Remove the sync job?</source>
        <translation>¿Eliminar la tarea de sincronización?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>The sync job %1 is removed.</source>
        <translation>La tarea de sincronización %1 se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>evergrant::JobDialog</name>
    <message>
        <source>Add a sync job</source>
        <translation>Añadir una tarea de sincronización</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For example: contacts</source>
        <translation>Por ejemplo: contactos</translation>
    </message>
    <message>
        <source>By a schedule</source>
        <translation>Según una programación</translation>
    </message>
    <message>
        <source>After each renewal of its tokens</source>
        <translation>Tras cada renovación de sus tokens</translation>
    </message>
    <message>
        <source>By a schedule, and after each renewal</source>
        <translation>Según una programación y tras cada renovación</translation>
    </message>
    <message>
        <source>Only when somebody starts it</source>
        <translation>Solo cuando alguien la inicia</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week</source>
        <translation>Minuto, hora, día del mes, mes, día de la semana</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Choose one to begin with</source>
        <translation>Elija una para empezar</translation>
    </message>
    <message>
        <source>Every night at 2:30</source>
        <translation>Cada noche a las 2:30</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every quarter of an hour in office hours</source>
        <translation>Cada cuarto de hora en horario laboral</translation>
    </message>
    <message>
        <source>Every Monday at 6:00</source>
        <translation>Cada lunes a las 6:00</translation>
    </message>
    <message>
        <source>On the first of each month at 6:00</source>
        <translation>El primer día de cada mes a las 6:00</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>With its arguments: /opt/sync/contacts --all</source>
        <translation>Con sus argumentos: /opt/sync/contacts --all</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a title, and a name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>This computer&apos;s; for example Europe/Berlin</source>
        <translation>La de este equipo; por ejemplo Europe/Berlin</translation>
    </message>
    <message>
        <source>1h; for example 90s, 10m or 2d</source>
        <translation>1h; por ejemplo 90s, 10m o 2d</translation>
    </message>
    <message>
        <source>0; so many after a failure</source>
        <translation>0; cuántos tras un fallo</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Más &amp;opciones</translation>
    </message>
    <message>
        <source>Edit the sync job “%1”</source>
        <translation>Editar la tarea de sincronización «%1»</translation>
    </message>
    <message>
        <source>%1. Next: %2.</source>
        <translation>%1. Próxima: %2.</translation>
    </message>
    <message>
        <source>Enter a schedule, or choose one of the examples.</source>
        <translation>Introduzca una programación o elija uno de los ejemplos.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
</context>
<context>
    <name>evergrant::JobPanel</name>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Ejecutar ahora</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Access tokens of</source>
        <translation>Tokens de acceso de</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>It has not run yet. Press “Run now” to try it.</source>
        <translation>Aún no se ha ejecutado. Pulse «Ejecutar ahora» para probarla.</translation>
    </message>
    <message>
        <source>Output of the run</source>
        <translation>Salida de la ejecución</translation>
    </message>
    <message>
        <source>It has written nothing.</source>
        <translation>No ha escrito nada.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>in words, and as it was entered</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En ejecución…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>No sync job runs until it is there again. What is shown here is what was known last.</source>
        <translation>No se ejecuta ninguna tarea de sincronización hasta que vuelva a estar. Lo que se muestra aquí es lo último que se supo.</translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation>El servicio en segundo plano no está en marcha.</translation>
    </message>
    <message>
        <source>Output of run %1</source>
        <translation>Salida de la ejecución %1</translation>
    </message>
    <message>
        <source>Output of run %1, which goes on</source>
        <translation>Salida de la ejecución %1, que continúa</translation>
    </message>
</context>
<context>
    <name>evergrant::JobStore</name>
    <message>
        <source>The disk is full, so nothing can be stored in %1. Make room on it.</source>
        <translation>El disco está lleno, por lo que no se puede guardar nada en %1. Libere espacio en él.</translation>
    </message>
    <message>
        <source>Nothing can be stored in %1: the disk or the file is read-only.</source>
        <translation>No se puede guardar nada en %1: el disco o el archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>The file of the sync jobs, %1, is damaged; it was left as it is. Put back a backup of it, or move it away and add the jobs again; then run evergrant stop.</source>
        <translation>El archivo de las tareas de sincronización, %1, está dañado; se dejó tal como estaba. Restaure una copia de seguridad, o apártelo y añada las tareas de nuevo; después ejecute evergrant stop.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked.</source>
        <translation>Otro programa mantiene bloqueado %1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Evergrant. Use that version.</source>
        <translation>%1 lo escribió una versión más reciente de Evergrant. Use esa versión.</translation>
    </message>
    <message>
        <source>The file %1 failed: %2.</source>
        <translation>El archivo %1 falló: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::JobsCard</name>
    <message>
        <source>Sync jobs</source>
        <translation>Tareas de sincronización</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the sync job %1</source>
        <translation>Mostrar la tarea de sincronización %1</translation>
    </message>
</context>
<context>
    <name>evergrant::JobsPage</name>
    <message>
        <source>Add a jo&amp;b…</source>
        <translation>Añadir una &amp;tarea…</translation>
    </message>
    <message>
        <source>Sync jobs</source>
        <translation>Tareas de sincronización</translation>
    </message>
    <message>
        <source>No sync job yet</source>
        <translation>Aún no hay tareas de sincronización</translation>
    </message>
    <message>
        <source>A sync job is a program of yours that needs an access token: a nightly import, for example. Evergrant gives it the token, runs it by schedule or after each renewal, keeps what it wrote, and says after a failure whether it was the token.</source>
        <translation>Una tarea de sincronización es un programa suyo que necesita un token de acceso: por ejemplo, una importación nocturna. Evergrant le da el token, la ejecuta según una programación o tras cada renovación, conserva lo que escribió y, tras un fallo, dice si la causa fue el token.</translation>
    </message>
    <message>
        <source>Add a connection first: a sync job runs with its access token.</source>
        <translation>Añada primero una conexión: una tarea de sincronización se ejecuta con su token de acceso.</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyCustody</name>
    <message>
        <source>The profile key is a credential of systemd, and this background worker was not started by the unit that has it. Start the unit: systemctl start evergrant-worker@USER</source>
        <translation>La clave del perfil es una credencial de systemd, y este servicio en segundo plano no lo inició la unidad que la tiene. Inicie la unidad: systemctl start evergrant-worker@USER</translation>
    </message>
    <message>
        <source>The profile key is being moved just now.</source>
        <translation>La clave del perfil se está trasladando en este momento.</translation>
    </message>
    <message>
        <source>It could not be noted where the profile key is, so it stays where it was: %1</source>
        <translation>No se pudo anotar dónde está la clave del perfil, por lo que se queda donde estaba: %1</translation>
    </message>
    <message>
        <source>The profile key is not sealed under a passphrase: it comes from %1.</source>
        <translation>La clave del perfil no está protegida con una frase de contraseña: procede de %1.</translation>
    </message>
    <message>
        <source>The background worker was started with --key-file, and would look for the key there the next time. Start it without first.</source>
        <translation>El servicio en segundo plano se inició con --key-file y la próxima vez buscaría allí la clave. Inícielo primero sin esa opción.</translation>
    </message>
    <message>
        <source>The profile key is there already: %1.</source>
        <translation>La clave del perfil ya está allí: %1.</translation>
    </message>
    <message>
        <source>Another key is there than that of this profile: %1. Nothing was changed.</source>
        <translation>Allí hay una clave distinta de la de este perfil: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>the file is not as it was written.</source>
        <translation>el archivo no está como se escribió.</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyFiles</name>
    <message>
        <source>%1: %2 cannot be read: %3. Name the file itself; the background worker reads it as your user.</source>
        <translation>%1: no se puede leer %2: %3. Indique el propio archivo; el servicio en segundo plano lo lee con su usuario.</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>como está guardado</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyMaterial</name>
    <message>
        <source>The certificate belongs to another private key. Enter the two files that were made together.</source>
        <translation>El certificado pertenece a otra clave privada. Introduzca los dos archivos que se crearon juntos.</translation>
    </message>
    <message>
        <source>The certificate ended on %1. Make a new one and upload it at the provider.</source>
        <translation>El certificado caducó el %1. Cree uno nuevo y súbalo al proveedor.</translation>
    </message>
    <message>
        <source>The certificate begins only on %1. Is the clock of this computer right?</source>
        <translation>El certificado no empieza a valer hasta el %1. ¿Está bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>The certificate cannot be read. Its file must be in PEM form, with a line &quot;BEGIN CERTIFICATE&quot;.</source>
        <translation>El certificado no se puede leer. Su archivo debe estar en formato PEM, con una línea &quot;BEGIN CERTIFICATE&quot;.</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyNote</name>
    <message>
        <source>The file key-source.json of the profile, which says where the profile key is kept, is damaged. Put it back from a backup.</source>
        <translation>El archivo key-source.json del perfil, que indica dónde se guarda la clave del perfil, está dañado. Restáurelo de una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>evergrant::KeyRescue</name>
    <message>
        <source>Enter the recovery code: evergrant doctor --recover-stdin.</source>
        <translation>Introduzca el código de recuperación: evergrant doctor --recover-stdin.</translation>
    </message>
    <message>
        <source>No recovery code was made. If you can, put back what held the key (%1).</source>
        <translation>No se creó ningún código de recuperación. Si puede, restaure lo que contenía la clave (%1).</translation>
    </message>
    <message>
        <source>If that is impossible: evergrant doctor --begin-anew puts the stored grants aside, and you authorize again what the keyring has no copy of.</source>
        <translation>Si eso es imposible: evergrant doctor --begin-anew aparta las autorizaciones guardadas, y usted autoriza de nuevo aquello de lo que el llavero no tiene copia.</translation>
    </message>
    <message>
        <source>No recovery code was made for the grants that are stored here.</source>
        <translation>No se creó ningún código de recuperación para las autorizaciones guardadas aquí.</translation>
    </message>
</context>
<context>
    <name>evergrant::LateEventReader</name>
    <message>
        <source>There is no log yet.</source>
        <translation>Aún no hay registro.</translation>
    </message>
</context>
<context>
    <name>evergrant::Learned</name>
    <message>
        <source>The provider&apos;s answer names a “%1” that Evergrant does not send tokens to. Nothing was sent there.</source>
        <translation>La respuesta del proveedor indica un «%1» al que Evergrant no envía tokens. No se envió nada allí.</translation>
    </message>
</context>
<context>
    <name>evergrant::LifeBar</name>
    <message>
        <source>%1 percent of its life left</source>
        <translation>Queda el %1 por ciento de su duración</translation>
    </message>
</context>
<context>
    <name>evergrant::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
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
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Show only one connection</source>
        <translation>Mostrar solo una conexión</translation>
    </message>
    <message>
        <source>Show only some levels</source>
        <translation>Mostrar solo algunos niveles</translation>
    </message>
    <message>
        <source>Show only the latest</source>
        <translation>Mostrar solo lo más reciente</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Información y más graves</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>No se puede leer el registro: %1</translation>
    </message>
    <message>
        <source>Nothing in the log fits. Try a shorter search or another filter.</source>
        <translation>Nada en el registro coincide. Pruebe una búsqueda más corta u otro filtro.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every renewal and every failure will be noted here.</source>
        <translation>Aún no ha ocurrido nada. Aquí se anotará cada renovación y cada fallo.</translation>
    </message>
    <message>
        <source>&amp;Copy line</source>
        <translation>&amp;Copiar línea</translation>
    </message>
    <message>
        <source>Export the log as CSV or JSON</source>
        <translation>Exportar el registro como CSV o JSON</translation>
    </message>
    <message>
        <source>evergrant-log.csv</source>
        <comment>name of a file</comment>
        <translation>evergrant-log.csv</translation>
    </message>
    <message>
        <source>%1 lines are written to %2.</source>
        <translation>Se han escrito %1 líneas en %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir en %1: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::LoopbackReplyHandler</name>
    <message>
        <source>The provider&apos;s answer holds neither a code nor an error.</source>
        <translation>La respuesta del proveedor no contiene ni un código ni un error.</translation>
    </message>
    <message>
        <source>This is not the address of the page after the sign-in. It begins with %1 and has a question mark in it.</source>
        <translation>Esta no es la dirección de la página posterior al inicio de sesión. Empieza por %1 y contiene un signo de interrogación.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in. Open the sign-in page of this one and paste the address that it leads to.</source>
        <translation>Esta dirección pertenece a otro inicio de sesión. Abra la página de inicio de sesión de este y pegue la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>The address is not complete: there is no code in it. Copy all of it.</source>
        <translation>La dirección no está completa: no contiene ningún código. Cópiela entera.</translation>
    </message>
    <message>
        <source>This sign-in is over already.</source>
        <translation>Este inicio de sesión ya ha terminado.</translation>
    </message>
</context>
<context>
    <name>evergrant::MailAddress</name>
    <message>
        <source>This is not a mail address. Enter one like name@example.org, without a display name and without spaces.</source>
        <translation>Esto no es una dirección de correo. Introduzca una como name@example.org, sin nombre visible y sin espacios.</translation>
    </message>
    <message>
        <source>%1 is a telephone number at a mobile operator. The operators have shut down most of their gateways from mail to SMS, so that such mails are lost without notice. Use the kind sms or ntfy.</source>
        <translation>%1 es un número de teléfono de un operador móvil. Los operadores han cerrado la mayoría de sus pasarelas de correo a SMS, de modo que esos correos se pierden sin aviso. Use el tipo sms o ntfy.</translation>
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
        <translation>Modo de soporte: lo ve todo y aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Reaching the background worker…</source>
        <translation>Contactando con el servicio en segundo plano…</translation>
    </message>
</context>
<context>
    <name>evergrant::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>evergrant::NetworkAccess</name>
    <message>
        <source>%1 is not the address of a proxy. It looks like http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>%1 no es la dirección de un proxy. Tiene la forma http://HOST:PORT o socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>The file %1 with the certificate authorities cannot be read (%2). Correct the setting ca_file.</source>
        <translation>No se puede leer el archivo %1 con las autoridades de certificación (%2). Corrija el ajuste ca_file.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form. Correct the setting ca_file.</source>
        <translation>El archivo %1 no contiene ningún certificado en formato PEM. Corrija el ajuste ca_file.</translation>
    </message>
    <message>
        <source>The connection is to show a certificate, but none was entered. Enter certificate and private key again.</source>
        <translation>La conexión debe presentar un certificado, pero no se introdujo ninguno. Introduzca de nuevo el certificado y la clave privada.</translation>
    </message>
    <message>
        <source>The certificate belongs to another private key. Enter the two files that were made together.</source>
        <translation>El certificado pertenece a otra clave privada. Introduzca los dos archivos que se crearon juntos.</translation>
    </message>
</context>
<context>
    <name>evergrant::NextCommand</name>
    <message>
        <source>%1 was moved away and has no valid token here. It is renewed where its package was imported.</source>
        <translation>%1 se trasladó y aquí no tiene ningún token válido. Se renueva donde se importó su paquete.</translation>
    </message>
    <message>
        <source>%1 is paused and has no valid token.</source>
        <translation>%1 está en pausa y no tiene ningún token válido.</translation>
    </message>
    <message>
        <source>This is a copy; the original may still renew it.</source>
        <translation>Esto es una copia; es posible que el original todavía la renueve.</translation>
    </message>
    <message>
        <source>%1 Run: %2</source>
        <comment>%1 is a sentence, %2 a command</comment>
        <translation>%1 Ejecute: %2</translation>
    </message>
    <message>
        <source>%1 has no valid token: %2.</source>
        <comment>%2 is a few words, such as “sign in again”</comment>
        <translation>%1 no tiene ningún token válido: %2.</translation>
    </message>
    <message>
        <source>%1 has no valid token. %2</source>
        <comment>%2 is a sentence</comment>
        <translation>%1 no tiene ningún token válido. %2</translation>
    </message>
</context>
<context>
    <name>evergrant::OAuth</name>
    <message>
        <source>Signing in with a private key needs to know for whom it signs. Add token_endpoint or issuer to the settings.</source>
        <translation>Para iniciar sesión con una clave privada hay que saber para quién firma. Añada token_endpoint o issuer a los ajustes.</translation>
    </message>
</context>
<context>
    <name>evergrant::OsKeychain</name>
    <message>
        <source>The keyring is locked. Unlock it, for example by signing in to the desktop.</source>
        <translation>El llavero está bloqueado. Desbloquéelo, por ejemplo iniciando sesión en el escritorio.</translation>
    </message>
    <message>
        <source>There is no keyring yet. Make one with the desktop&apos;s password program, and make it the default.</source>
        <translation>Aún no hay ningún llavero. Cree uno con el programa de contraseñas del escritorio y conviértalo en el predeterminado.</translation>
    </message>
    <message>
        <source>There is no keyring in this session: no program offers one on the session bus.</source>
        <translation>En esta sesión no hay llavero: ningún programa lo ofrece en el bus de sesión.</translation>
    </message>
    <message>
        <source>The keyring does not answer. Perhaps a window of it is waiting for a password.</source>
        <translation>El llavero no responde. Quizá una ventana suya espera una contraseña.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>El llavero se negó.</translation>
    </message>
    <message>
        <source>The keyring refused: %1.</source>
        <translation>El llavero se negó: %1.</translation>
    </message>
    <message>
        <source>The desktop session in which Evergrant&apos;s worker was started has ended, and its keyring with it. Restart the worker to use the keyring of the present session.</source>
        <translation>La sesión de escritorio en la que se inició el servicio en segundo plano de Evergrant ha terminado, y su llavero con ella. Reinicie el servicio en segundo plano para usar el llavero de la sesión actual.</translation>
    </message>
    <message>
        <source>An empty value cannot be kept in the keyring.</source>
        <translation>Un valor vacío no se puede guardar en el llavero.</translation>
    </message>
    <message>
        <source>it did not keep what was written</source>
        <translation>no conservó lo que se escribió</translation>
    </message>
    <message>
        <source>the question for its password was dismissed, or could not be shown</source>
        <translation>la pregunta por su contraseña se descartó o no se pudo mostrar</translation>
    </message>
</context>
<context>
    <name>evergrant::OutcomeBar</name>
    <message>
        <source>Renewing all connections: %1 of %2 are done.</source>
        <translation>Renovando todas las conexiones: %1 de %2 hechas.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Make &amp;another</source>
        <translation>Crear &amp;otra</translation>
    </message>
    <message>
        <source>Re&amp;voke it there</source>
        <translation>Re&amp;vocarlo allí</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarlo</translation>
    </message>
</context>
<context>
    <name>evergrant::Passphrase</name>
    <message>
        <source>There is not enough memory to make a key of a passphrase: %1 MB are needed.</source>
        <translation>No hay memoria suficiente para crear una clave a partir de una frase de contraseña: se necesitan %1 MB.</translation>
    </message>
    <message>
        <source>To make a key of the passphrase, %1 MB of memory and %2 passes are asked for. More than %3 MB and %4 passes are not given: the file was changed, or a newer Evergrant has written it.</source>
        <translation>Para crear una clave a partir de la frase de contraseña se piden %1 MB de memoria y %2 pasadas. No se conceden más de %3 MB y %4 pasadas: el archivo se modificó o lo escribió una versión más reciente de Evergrant.</translation>
    </message>
    <message>
        <source>It is not known how the passphrase becomes a key here: a newer Evergrant may know.</source>
        <translation>Aquí no se sabe cómo se convierte la frase de contraseña en una clave: quizá lo sepa una versión más reciente de Evergrant.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Una frase de contraseña tiene al menos %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>evergrant::PauseMenu</name>
    <message>
        <source>for 1 &amp;hour</source>
        <translation>durante 1 &amp;hora</translation>
    </message>
    <message>
        <source>until tomorrow &amp;morning (08:00)</source>
        <translation>hasta &amp;mañana por la mañana (08:00)</translation>
    </message>
    <message>
        <source>for a &amp;week</source>
        <translation>durante una &amp;semana</translation>
    </message>
    <message>
        <source>until I &amp;resume it</source>
        <translation>hasta que la &amp;reanude</translation>
    </message>
</context>
<context>
    <name>evergrant::PeopleCard</name>
    <message>
        <source>People and notes</source>
        <translation>Personas y notas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit people and notes</source>
        <translation>Editar personas y notas</translation>
    </message>
    <message>
        <source>Handover sheet…</source>
        <translation>Hoja de traspaso…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>such as Who can repair it: Petra</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is named who can repair it.</source>
        <translation>No se nombra a nadie que pueda repararla.</translation>
    </message>
    <message>
        <source>One person alone can repair it: name a second one.</source>
        <translation>Solo una persona puede repararla: nombre a una segunda.</translation>
    </message>
</context>
<context>
    <name>evergrant::PeopleDialog</name>
    <message>
        <source>People and notes for “%1”</source>
        <translation>Personas y notas de «%1»</translation>
    </message>
    <message>
        <source>For whoever looks after this next. It stands in the details and on the handover sheet; no program uses it. Do not write passwords here.</source>
        <translation>Para quien se ocupe de esto después. Figura en los detalles y en la hoja de traspaso; ningún programa lo usa. No escriba aquí contraseñas.</translation>
    </message>
    <message>
        <source>Such as: nightly contact sync of the shop</source>
        <translation>Por ejemplo: sincronización nocturna de contactos de la tienda</translation>
    </message>
    <message>
        <source>Such as: the newsletter goes to old addresses</source>
        <translation>Por ejemplo: el boletín se envía a direcciones antiguas</translation>
    </message>
    <message>
        <source>Name, and how to reach them</source>
        <translation>Nombre y cómo localizarle</translation>
    </message>
    <message>
        <source>Somebody else who knows the account</source>
        <translation>Otra persona que conozca la cuenta</translation>
    </message>
    <message>
        <source>Such as: where the password is kept, which run to start again</source>
        <translation>Por ejemplo: dónde está la contraseña, qué ejecución repetir</translation>
    </message>
</context>
<context>
    <name>evergrant::PolicyDialog</name>
    <message>
        <source>What AWS has to allow</source>
        <translation>Lo que AWS debe permitir</translation>
    </message>
    <message>
        <source>Give this text to whoever manages the AWS account. There is nothing secret in it.</source>
        <translation>Dé este texto a quien administre la cuenta de AWS. No contiene nada secreto.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeGrants</name>
    <message>
        <source>This refresh token is not known here.</source>
        <translation>Este token de actualización no se conoce aquí.</translation>
    </message>
    <message>
        <source>This grant has been revoked.</source>
        <translation>Este grant se ha revocado.</translation>
    </message>
    <message>
        <source>This refresh token was used before, so the whole grant has been revoked.</source>
        <translation>Este token de actualización ya se había usado, por lo que se ha revocado todo el grant.</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeHost</name>
    <message>
        <source>The practice provider could not be started: %1</source>
        <translation>No se pudo iniciar el proveedor de prácticas: %1</translation>
    </message>
    <message>
        <source>The practice provider does not run.</source>
        <translation>El proveedor de prácticas no está en marcha.</translation>
    </message>
    <message>
        <source>The practice provider waits until its port is free: %1</source>
        <translation>El proveedor de práctica espera a que su puerto quede libre: %1</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticePages</name>
    <message>
        <source>en</source>
        <comment>the language of this page, as a tag like en or pt-BR</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Practice provider</source>
        <translation>Proveedor de prácticas</translation>
    </message>
    <message>
        <source>May Evergrant use your practice account?</source>
        <translation>¿Puede Evergrant usar su cuenta de prácticas?</translation>
    </message>
    <message>
        <source>This page stands for the one that a real service shows. Press Allow to let Evergrant in, or Deny to see what happens then.</source>
        <translation>Esta página representa la que muestra un servicio real. Pulse Permitir para dejar entrar a Evergrant, o Denegar para ver qué ocurre entonces.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Asks for access</source>
        <translation>Pide acceso</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Vuelve a</translation>
    </message>
    <message>
        <source>Only practice: this page comes from your own computer, nothing leaves it, and the account opens nothing real.</source>
        <translation>Solo es una práctica: esta página procede de su propio equipo, nada sale de él y la cuenta no abre nada real.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <translation>Este inicio de sesión no puede continuar</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeServer</name>
    <message>
        <source>Practice account</source>
        <translation>Cuenta de prácticas</translation>
    </message>
    <message>
        <source>This page is too old. Start the sign-in again in Evergrant.</source>
        <translation>Esta página es demasiado antigua. Empiece de nuevo el inicio de sesión en Evergrant.</translation>
    </message>
    <message>
        <source>This grant type is not known here.</source>
        <translation>Este tipo de grant no se conoce aquí.</translation>
    </message>
    <message>
        <source>The token to revoke is missing.</source>
        <translation>Falta el token que se debe revocar.</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeSignIns</name>
    <message>
        <source>The application&apos;s request is too long.</source>
        <translation>La solicitud de la aplicación es demasiado larga.</translation>
    </message>
    <message>
        <source>The application did not name an address on this computer to go back to.</source>
        <translation>La aplicación no indicó ninguna dirección de este equipo a la que volver.</translation>
    </message>
    <message>
        <source>Only response_type=code is known here.</source>
        <translation>Aquí solo se conoce response_type=code.</translation>
    </message>
    <message>
        <source>A code_challenge with the method S256 is needed.</source>
        <translation>Se necesita un code_challenge con el método S256.</translation>
    </message>
    <message>
        <source>This code is not known here, or its minute is over.</source>
        <translation>Este código no se conoce aquí o ya ha pasado su minuto.</translation>
    </message>
    <message>
        <source>This code was used before, so what came of it has been revoked.</source>
        <translation>Este código ya se había usado, por lo que se ha revocado lo que se obtuvo con él.</translation>
    </message>
    <message>
        <source>This code was given to another application or address.</source>
        <translation>Este código se dio a otra aplicación o dirección.</translation>
    </message>
    <message>
        <source>The code_verifier does not fit the code_challenge.</source>
        <translation>El code_verifier no corresponde al code_challenge.</translation>
    </message>
</context>
<context>
    <name>evergrant::PracticeState</name>
    <message>
        <source>The memory of the practice provider cannot be read.</source>
        <translation>No se puede leer la memoria del proveedor de prácticas.</translation>
    </message>
    <message>
        <source>The practice provider cannot read %1: %2</source>
        <translation>El proveedor de prácticas no puede leer %1: %2</translation>
    </message>
    <message>
        <source>The practice provider cannot write %1: %2</source>
        <translation>El proveedor de prácticas no puede escribir en %1: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::PreferencesWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Start and quit</source>
        <translation>Inicio y salida</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, without a window</source>
        <translation>Iniciar al entrar en mi &amp;sesión, sin ventana</translation>
    </message>
    <message>
        <source>Al&amp;ways start without a window, as an icon in the tray</source>
        <translation>Iniciar siempre sin &amp;ventana, como icono en el área de notificación</translation>
    </message>
    <message>
        <source>When Evergrant is quit:</source>
        <translation>Al salir de Evergrant:</translation>
    </message>
    <message>
        <source>When Evergrant is quit</source>
        <translation>Al salir de Evergrant</translation>
    </message>
    <message>
        <source>&amp;Ask each time</source>
        <translation>&amp;Preguntar cada vez</translation>
    </message>
    <message>
        <source>&amp;Keep renewing in the background</source>
        <translation>Seguir &amp;renovando en segundo plano</translation>
    </message>
    <message>
        <source>&amp;Stop renewing</source>
        <translation>&amp;Dejar de renovar</translation>
    </message>
    <message>
        <source>Integrations have access only as long as the background worker runs. Stopping also ends one that runs as a service of this computer.</source>
        <translation>Las integraciones solo tienen acceso mientras el servicio en segundo plano está en marcha. Al dejar de renovar también termina el que se ejecuta como servicio de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Notify me when a connection needs somebody</source>
        <translation>&amp;Notificarme cuando una conexión necesite a alguien</translation>
    </message>
    <message>
        <source>Only on this desktop. Mail and chat messages are set up under Alerts.</source>
        <translation>Solo en este escritorio. Los correos y mensajes de chat se configuran en Avisos.</translation>
    </message>
    <message>
        <source>Make a &amp;recovery code…</source>
        <translation>Cr&amp;ear un código de recuperación…</translation>
    </message>
    <message>
        <source>Evergrant</source>
        <translation>Evergrant</translation>
    </message>
    <message>
        <source>Keeps the access of unattended integrations alive. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation>Mantiene vivo el acceso de integraciones desatendidas. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; sin garantía alguna.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 en %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>The background worker writes its mails and notifications in the language of the window that was opened last. What is in the log stays as it was written.</source>
        <translation>El servicio en segundo plano escribe sus correos y notificaciones en el idioma de la última ventana que se abrió. Lo que está en el registro queda como se escribió.</translation>
    </message>
    <message>
        <source>Background worker</source>
        <translation>Servicio en segundo plano</translation>
    </message>
    <message>
        <source>Everything stored here is encrypted. Where the key to it is kept stands under “Background worker”. A recovery code opens the store where that key is lost.</source>
        <translation>Todo lo guardado aquí está cifrado. Dónde se guarda la clave figura en «Servicio en segundo plano». Un código de recuperación abre el almacén si se pierde esa clave.</translation>
    </message>
    <message>
        <source>The language changes as soon as all dialogs are closed and nothing is under way any more.</source>
        <translation>El idioma cambia en cuanto todos los cuadros de diálogo estén cerrados y no quede nada en curso.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>evergrant::PrivateKey</name>
    <message>
        <source>This is a key for SSH. A key in PEM form is needed: its file has a line &quot;BEGIN PRIVATE KEY&quot;.</source>
        <translation>Esta es una clave para SSH. Se necesita una clave en formato PEM: su archivo tiene una línea &quot;BEGIN PRIVATE KEY&quot;.</translation>
    </message>
    <message>
        <source>The file for the private key holds only the public part. Choose the file that has a line &quot;BEGIN PRIVATE KEY&quot;.</source>
        <translation>El archivo de la clave privada solo contiene la parte pública. Elija el archivo que tiene una línea &quot;BEGIN PRIVATE KEY&quot;.</translation>
    </message>
    <message>
        <source>The file for the private key is not in PEM form. A .pfx or .p12 file is turned into one with: openssl pkcs12 -in FILE.pfx -nodes -out FILE.pem</source>
        <translation>El archivo de la clave privada no está en formato PEM. Un archivo .pfx o .p12 se convierte con: openssl pkcs12 -in FILE.pfx -nodes -out FILE.pem</translation>
    </message>
    <message>
        <source>The private key cannot be read: its file is damaged or cut short. Download it again.</source>
        <translation>La clave privada no se puede leer: su archivo está dañado o incompleto. Descárguela de nuevo.</translation>
    </message>
    <message>
        <source>There is no private key. Enter the file that holds it.</source>
        <translation>No hay ninguna clave privada. Introduzca el archivo que la contiene.</translation>
    </message>
    <message>
        <source>The private key is protected by a password. Take the password off with: openssl pkey -in KEY.pem -out PLAIN.pem — Evergrant keeps the key encrypted.</source>
        <translation>La clave privada está protegida con una contraseña. Quite la contraseña con: openssl pkey -in KEY.pem -out PLAIN.pem — Evergrant conserva la clave cifrada.</translation>
    </message>
    <message>
        <source>This kind of private key cannot sign for a provider. Make an RSA key of 2048 bits or more, or one on the curve P-256.</source>
        <translation>Este tipo de clave privada no puede firmar para un proveedor. Cree una clave RSA de 2048 bits o más, o una de la curva P-256.</translation>
    </message>
    <message>
        <source>The private key has only %1 bits. Make one of 2048 bits or more.</source>
        <translation>La clave privada solo tiene %1 bits. Cree una de 2048 bits o más.</translation>
    </message>
    <message>
        <source>The private key cannot sign with %1.</source>
        <translation>La clave privada no puede firmar con %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::Probe</name>
    <message>
        <source>%1 It says: “%2”.</source>
        <translation>%1 Dice: «%2».</translation>
    </message>
    <message>
        <source>The provider does not accept this access.</source>
        <translation>El proveedor no acepta este acceso.</translation>
    </message>
    <message>
        <source>The call that should prove the access was refused; whether that is the access&apos;s fault is not known for this provider.</source>
        <translation>La llamada que debería demostrar el acceso se rechazó; para este proveedor no se sabe si la causa es el acceso.</translation>
    </message>
    <message>
        <source>The provider accepts this access, but does not allow the call that proves it. Perhaps the account lacks a right, or the application was switched off there.</source>
        <translation>El proveedor acepta este acceso, pero no permite la llamada que lo demuestra. Quizá a la cuenta le falta un permiso o la aplicación se desactivó allí.</translation>
    </message>
    <message>
        <source>The provider accepts this access, but does not allow the call that proves it. It needs the scope “%1”; the account may also lack a right, or the application was switched off there.</source>
        <translation>El proveedor acepta este acceso, pero no permite la llamada que lo demuestra. Necesita el scope «%1»; también es posible que a la cuenta le falte un permiso o que la aplicación se desactivara allí.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>It works. This is the account “%1”.</source>
        <translation>Funciona. Es la cuenta «%1».</translation>
    </message>
    <message>
        <source>The provider could not check the access just now (HTTP status %1).</source>
        <translation>El proveedor no pudo comprobar el acceso en este momento (estado HTTP %1).</translation>
    </message>
    <message>
        <source>The call that should show whether the access works gave no usable answer (HTTP status %1).</source>
        <translation>La llamada que debería mostrar si el acceso funciona no dio ninguna respuesta utilizable (estado HTTP %1).</translation>
    </message>
</context>
<context>
    <name>evergrant::Profile</name>
    <message>
        <source>The profile folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta del perfil %1.</translation>
    </message>
    <message>
        <source>The profile %1 is not a folder of yours. Use another one, or run Evergrant as its owner.</source>
        <translation>El perfil %1 no es una carpeta suya. Use otra o ejecute Evergrant como su propietario.</translation>
    </message>
    <message>
        <source>Other users can look into the profile folder %1, and that cannot be changed. Choose a folder on a disk that knows owners and permissions.</source>
        <translation>Otros usuarios pueden ver la carpeta del perfil %1 y eso no se puede cambiar. Elija una carpeta en un disco que admita propietarios y permisos.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileKeySource</name>
    <message>
        <source>The key file %1 cannot be used: %2.</source>
        <translation>El archivo de clave %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The key of this profile is not in %1 any more. Put the file back; without it the stored grants cannot be read.</source>
        <translation>La clave de este perfil ya no está en %1. Restaure el archivo; sin él no se pueden leer las autorizaciones guardadas.</translation>
    </message>
    <message>
        <source>The key file %1 has to be yours and readable by you alone: chmod 600.</source>
        <translation>El archivo de clave %1 debe ser suyo y solo usted debe poder leerlo: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 did not keep what was written to it.</source>
        <translation>El archivo de clave %1 no conservó lo que se escribió en él.</translation>
    </message>
    <message>
        <source>key file %1</source>
        <translation>archivo de clave %1</translation>
    </message>
    <message>
        <source>The profile key is given by systemd as %1, and only the unit&apos;s administrator can replace it.</source>
        <translation>La clave del perfil la proporciona systemd como %1, y solo el administrador de la unidad puede sustituirla.</translation>
    </message>
    <message>
        <source>systemd credential %1</source>
        <translation>credencial de systemd %1</translation>
    </message>
    <message>
        <source>This is not the passphrase of this profile.</source>
        <translation>Esta no es la frase de contraseña de este perfil.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep a key in.</source>
        <translation>No hay memoria suficiente para guardar una clave.</translation>
    </message>
    <message>
        <source>The profile key is sealed under a passphrase, which has not been entered since the background worker started. Enter it: evergrant key unlock</source>
        <translation>La clave del perfil está protegida con una frase de contraseña que no se ha introducido desde que se inició el servicio en segundo plano. Introdúzcala: evergrant key unlock</translation>
    </message>
    <message>
        <source>The profile key is sealed under a passphrase. Choose another place for it, or a new passphrase, before the background worker ends: evergrant key move</source>
        <translation>La clave del perfil está protegida con una frase de contraseña. Elija otro lugar para ella o una nueva frase de contraseña antes de que termine el servicio en segundo plano: evergrant key move</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>The profile key in %1 is damaged: it has to be %2 bytes, or twice as many hexadecimal digits.</source>
        <translation>La clave del perfil en %1 está dañada: debe tener %2 bytes o el doble de cifras hexadecimales.</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>The keyring is open, but the key of this profile is not in it any more. Put back the keyring that had it; without it the stored grants cannot be read.</source>
        <translation>El llavero está abierto, pero la clave de este perfil ya no está en él. Restaure el llavero que la tenía; sin ella no se pueden leer las autorizaciones guardadas.</translation>
    </message>
    <message>
        <source>OS keyring</source>
        <translation>Llavero del sistema</translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileLock</name>
    <message>
        <source>%1 cannot be locked: %2.</source>
        <translation>%1 no se puede bloquear: %2.</translation>
    </message>
    <message>
        <source>Another Evergrant worker is already running on this profile.</source>
        <translation>Ya hay otro servicio en segundo plano de Evergrant en marcha con este perfil.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProfileStores</name>
    <message>
        <source>The background worker started.</source>
        <translation>El servicio en segundo plano se inició.</translation>
    </message>
    <message>
        <source>The profile folder %1 is on a disk that is read-only. Tokens in hand are handed out, and nothing is renewed. Make the disk writable, then run evergrant stop; the next command starts a new worker.</source>
        <translation>La carpeta del perfil %1 está en un disco de solo lectura. Se entregan los tokens disponibles y no se renueva nada. Permita la escritura en el disco y luego ejecute evergrant stop; el siguiente comando inicia un nuevo servicio en segundo plano.</translation>
    </message>
    <message>
        <source>The background worker was told to stop before it had started.</source>
        <translation>Se pidió al servicio en segundo plano que se detuviera antes de que se hubiera iniciado.</translation>
    </message>
    <message>
        <source>The grant store was damaged. It was kept as %1, and a new one is filled from the copies in the keyring before anything is sent.</source>
        <translation>El almacén de autorizaciones estaba dañado. Se conservó como %1, y uno nuevo se llena con las copias del llavero antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>This profile was copied from another place.</source>
        <translation>Este perfil se copió de otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>This profile was copied from another computer or folder. %n connection(s) whose grants two places must not renew are paused here: resume them if this is the place that is used now, and stop Evergrant at the other.</source>
        <translation>
            <numerusform>Este perfil se copió de otro equipo o carpeta. Aquí se ha pausado %n conexión cuya autorización no deben renovar dos lugares: reanúdela si este es el lugar que se usa ahora y detenga Evergrant en el otro.</numerusform>
            <numerusform>Este perfil se copió de otro equipo o carpeta. Aquí se han pausado %n conexiones cuyas autorizaciones no deben renovar dos lugares: reanúdelas si este es el lugar que se usa ahora y detenga Evergrant en el otro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evergrant::Provider</name>
    <message>
        <source>%1 needs the setting “%2”. Give it with --set %2=VALUE.</source>
        <translation>%1 necesita el ajuste «%2». Indíquelo con --set %2=VALUE.</translation>
    </message>
    <message>
        <source>%1 has no “%2” for the setting “%3”. There are: %4.</source>
        <translation>%1 no tiene «%2» para el ajuste «%3». Existen: %4.</translation>
    </message>
    <message>
        <source>The %1 of %2 is not a usable address. Correct the settings that are part of it.</source>
        <translation>%1 de %2 no es una dirección utilizable. Corrija los ajustes que forman parte de ella.</translation>
    </message>
    <message>
        <source>%1 needs a client ID (%2). Give it with --client-id.</source>
        <translation>%1 necesita un ID de cliente (%2). Indíquelo con --client-id.</translation>
    </message>
    <message>
        <source>What %1 told at the sign-in does not make a usable %2. Nothing was sent there.</source>
        <translation>Lo que %1 comunicó en el inicio de sesión no da un %2 utilizable. No se envió nada allí.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials are for %1, so they were not sent to %2. Correct the addresses in the connection&apos;s settings.</source>
        <translation>Las credenciales del cliente son para %1, por lo que no se enviaron a %2. Corrija las direcciones en los ajustes de la conexión.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProviderPreset</name>
    <message>
        <source>this grant is not among the grants</source>
        <translation>este grant no figura entre los grants</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>se espera un objeto</translation>
    </message>
    <message>
        <source>this is the same for every grant</source>
        <translation>esto es igual para todos los grants</translation>
    </message>
    <message>
        <source>none of the grants has a refresh token</source>
        <translation>ninguno de los grants tiene token de actualización</translation>
    </message>
    <message>
        <source>The provider file %1 cannot be used. %2.</source>
        <translation>El archivo de proveedor %1 no se puede usar. %2.</translation>
    </message>
    <message>
        <source>It is larger than 256 kB</source>
        <translation>Ocupa más de 256 kB</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2</source>
        <translation>No es JSON en el byte %1: %2</translation>
    </message>
    <message>
        <source>It is not one JSON object</source>
        <translation>No es un único objeto JSON</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at least one of error, description_contains, error_codes, status is needed</source>
        <translation>se necesita al menos uno de error, description_contains, error_codes, status</translation>
    </message>
    <message>
        <source>it goes with at_most_days only</source>
        <translation>solo se admite junto con at_most_days</translation>
    </message>
    <message>
        <source>the name of an HTTP header is expected</source>
        <translation>se espera el nombre de un encabezado HTTP</translation>
    </message>
    <message>
        <source>this header is not for credentials</source>
        <translation>este encabezado no sirve para credenciales</translation>
    </message>
    <message>
        <source>one word, or an empty text, is expected</source>
        <translation>se espera una palabra o un texto vacío</translation>
    </message>
    <message>
        <source>it only goes with the scheme “Basic”</source>
        <translation>solo se admite con el esquema «Basic»</translation>
    </message>
    <message>
        <source>a name has no “:” (RFC 7617)</source>
        <translation>un nombre no lleva «:» (RFC 7617)</translation>
    </message>
    <message>
        <source>it only goes with the method “POST”</source>
        <translation>solo se admite con el método «POST»</translation>
    </message>
    <message>
        <source>a JSON pointer is expected, beginning with “/”</source>
        <translation>se espera un puntero JSON que empiece por «/»</translation>
    </message>
    <message>
        <source>a JSON pointer is expected, beginning with “/”, or the name of a learned value in braces</source>
        <translation>se espera un puntero JSON que empiece por «/» o el nombre de un valor aprendido entre llaves</translation>
    </message>
    <message>
        <source>a word of the characters a-z and “_” is expected</source>
        <translation>se espera una palabra con los caracteres a-z y «_»</translation>
    </message>
    <message>
        <source>the name of a parameter is expected</source>
        <translation>se espera el nombre de un parámetro</translation>
    </message>
    <message>
        <source>one line of at most 40 characters is expected</source>
        <translation>se espera una línea de 40 caracteres como máximo</translation>
    </message>
    <message>
        <source>an origin needs them, and nothing else has them</source>
        <translation>un origen los necesita, y nada más los tiene</translation>
    </message>
    <message>
        <source>a host such as api.example.org, or a suffix such as .example.org, is expected</source>
        <translation>se espera un host como api.example.org o un sufijo como .example.org</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>falta este campo</translation>
    </message>
    <message>
        <source>“{%1}” is learned, so the host must end in a fixed name such as .example.org</source>
        <translation>«{%1}» se aprende, por lo que el host debe terminar en un nombre fijo como .example.org</translation>
    </message>
    <message>
        <source>“{%1}” is neither a required setting, nor one with a default, nor learned</source>
        <translation>«{%1}» no es un ajuste obligatorio, ni tiene valor predeterminado, ni se aprende</translation>
    </message>
    <message>
        <source>“{%1}” is not known yet when this address is used</source>
        <translation>«{%1}» aún no se conoce cuando se usa esta dirección</translation>
    </message>
    <message>
        <source>an origin stands at the beginning of an address</source>
        <translation>un origen va al principio de una dirección</translation>
    </message>
    <message>
        <source>an https:// address is expected (http:// only for this computer itself)</source>
        <translation>se espera una dirección https:// (http:// solo para este mismo equipo)</translation>
    </message>
    <message>
        <source>“%1” is neither a required setting nor one with a default</source>
        <translation>«%1» no es un ajuste obligatorio ni tiene valor predeterminado</translation>
    </message>
    <message>
        <source>there is no host for the default “%1”</source>
        <translation>no hay ningún host para el valor predeterminado «%1»</translation>
    </message>
    <message>
        <source>a learned value has this name, too</source>
        <translation>un valor aprendido también tiene este nombre</translation>
    </message>
    <message>
        <source>it stands here a second time</source>
        <translation>aparece aquí por segunda vez</translation>
    </message>
    <message>
        <source>a setting with a default would always stand in its place</source>
        <translation>un ajuste con valor predeterminado siempre ocuparía su lugar</translation>
    </message>
    <message>
        <source>there is no probe</source>
        <translation>no hay ninguna comprobación</translation>
    </message>
    <message>
        <source>“%1” points at nothing in this file</source>
        <translation>«%1» no apunta a nada en este archivo</translation>
    </message>
    <message>
        <source>the grant “%1” needs it, as an endpoint, as a required setting or by discovery</source>
        <translation>el grant «%1» lo necesita como endpoint, como ajuste obligatorio o mediante descubrimiento</translation>
    </message>
    <message>
        <source>only a browser brings “{%1}”, and the grant “%2” has none</source>
        <translation>solo un navegador aporta «{%1}», y el grant «%2» no lo usa</translation>
    </message>
    <message>
        <source>“required” is expected: a static grant is its secret</source>
        <translation>se espera «required»: un grant estático consiste en su secreto</translation>
    </message>
    <message>
        <source>a static grant has to say how its credential is sent</source>
        <translation>un grant estático debe indicar cómo se envía su credencial</translation>
    </message>
    <message>
        <source>“Basic” needs a name: here, as the client ID or as the setting “username”</source>
        <translation>«Basic» necesita un nombre: aquí, como ID de cliente o como el ajuste «username»</translation>
    </message>
    <message>
        <source>client credentials are nothing without a secret or a key</source>
        <translation>las credenciales de cliente no sirven sin un secreto o una clave</translation>
    </message>
    <message>
        <source>without a client secret and without it anybody may use the code</source>
        <translation>sin un secreto de cliente y sin esto cualquiera podría usar el código</translation>
    </message>
    <message>
        <source>the grant “%1” has no refresh token</source>
        <translation>el grant «%1» no tiene token de actualización</translation>
    </message>
    <message>
        <source>it needs an “issuer”, as an endpoint or as a required setting</source>
        <translation>necesita un «issuer», como endpoint o como ajuste obligatorio</translation>
    </message>
    <message>
        <source>it is among neither the scopes nor the always_scopes</source>
        <translation>no figura ni en scopes ni en always_scopes</translation>
    </message>
    <message>
        <source>it is longer than absolute_limit_days</source>
        <translation>es más largo que absolute_limit_days</translation>
    </message>
    <message>
        <source>it is not among the known scopes</source>
        <translation>no figura entre los scopes conocidos</translation>
    </message>
    <message>
        <source>a day such as 2027-09-01 is expected</source>
        <translation>se espera un día como 2027-09-01</translation>
    </message>
    <message>
        <source>a sentence of at most %1 characters is expected, with a full stop</source>
        <translation>se espera una frase de %1 caracteres como máximo, con punto final</translation>
    </message>
    <message>
        <source>a text is expected, or an object of a text that ends</source>
        <translation>se espera un texto o un objeto con un texto que caduca</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>se espera una lista de textos</translation>
    </message>
    <message>
        <source>1 to 64 of the characters a-z, 0-9 and “-” are expected</source>
        <translation>se esperan de 1 a 64 de los caracteres a-z, 0-9 y «-»</translation>
    </message>
    <message>
        <source>one line is expected</source>
        <translation>se espera una sola línea</translation>
    </message>
    <message>
        <source>“%1” is not a setting</source>
        <translation>«%1» no es un ajuste</translation>
    </message>
    <message>
        <source>a required setting has no default</source>
        <translation>un ajuste obligatorio no tiene valor predeterminado</translation>
    </message>
    <message>
        <source>a word of the characters a-z and “_” is expected that is no setting</source>
        <translation>se espera una palabra con los caracteres a-z y «_» que no sea un ajuste</translation>
    </message>
    <message>
        <source>this endpoint is not known</source>
        <translation>este endpoint no se conoce</translation>
    </message>
    <message>
        <source>“none” does not go with a required client secret</source>
        <translation>«none» no es compatible con un secreto de cliente obligatorio</translation>
    </message>
    <message>
        <source>without a client secret only “none” is possible</source>
        <translation>sin un secreto de cliente solo es posible «none»</translation>
    </message>
    <message>
        <source>scopes are single words without quotes</source>
        <translation>los scopes son palabras sueltas sin comillas</translation>
    </message>
    <message>
        <source>“%1” is not among the known scopes</source>
        <translation>«%1» no figura entre los scopes conocidos</translation>
    </message>
    <message>
        <source>a scope and a few words about it are expected</source>
        <translation>se espera un scope y unas palabras que lo expliquen</translation>
    </message>
    <message>
        <source>Evergrant sets this itself</source>
        <translation>Evergrant lo establece por sí mismo</translation>
    </message>
    <message>
        <source>the name of an HTTP header and one line of plain text are expected</source>
        <translation>se espera el nombre de un encabezado HTTP y una línea de texto sin formato</translation>
    </message>
    <message>
        <source>a path is expected, beginning with “/”, of letters, digits and “/._~-”</source>
        <translation>se espera una ruta que empiece por «/», con letras, cifras y «/._~-»</translation>
    </message>
    <message>
        <source>an https:// address is expected</source>
        <translation>se espera una dirección https://</translation>
    </message>
    <message>
        <source>the host for each value of the setting is expected</source>
        <translation>se espera el host para cada valor del ajuste</translation>
    </message>
    <message>
        <source>the setting cannot have this value</source>
        <translation>el ajuste no puede tener este valor</translation>
    </message>
    <message>
        <source>a host such as api.example.org is expected</source>
        <translation>se espera un host como api.example.org</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>se espera un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a list of whole numbers is expected</source>
        <translation>se espera una lista de números enteros</translation>
    </message>
    <message>
        <source>a whole number above 0 is expected</source>
        <translation>se espera un número entero mayor que 0</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>se espera una lista de objetos</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <translation>este campo no se conoce</translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation>se espera uno de estos: %1</translation>
    </message>
</context>
<context>
    <name>evergrant::ProviderRules</name>
    <message>
        <source>one of %1 is expected</source>
        <translation>se espera uno de estos: %1</translation>
    </message>
    <message>
        <source>one of %1, window:SECONDS, window:SECONDS,then:revokes-family is expected</source>
        <translation>se espera uno de estos: %1, window:SECONDS, window:SECONDS,then:revokes-family</translation>
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
        <translation>no puede llevar nombre de usuario ni contraseña. Quítelos. Un proxy que los pide se indica en cada conexión, que guarda la contraseña en el llavero.</translation>
    </message>
    <message>
        <source>“system”, “none” or an address with a port is expected, such as http://proxy.example.org:3128 or socks5://localhost:1080.</source>
        <translation>se espera «system», «none» o una dirección con puerto, como http://proxy.example.org:3128 o socks5://localhost:1080.</translation>
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
        <translation>No se entiende «%1». Se esperan nombres de equipos, direcciones o redes como 10.0.0.0/8; sin «http://» y sin puerto.</translation>
    </message>
    <message>
        <source>together they may have at most %1 characters.</source>
        <translation>juntos pueden tener como máximo %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>evergrant::ProxyPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>How the background worker reaches services. A connection with a proxy of its own keeps it.</source>
        <translation>Cómo llega el servicio en segundo plano a los servicios. Una conexión con un proxy propio lo conserva.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy of the system</source>
        <translation>&amp;Proxy del sistema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Ningún proxy</translation>
    </message>
    <message>
        <source>&amp;This one:</source>
        <translation>&amp;Este:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>It holds for connections, deliveries and alerts from the next request on, but not for mail and for the programs of sync jobs. Requests to this computer never go through the address above.</source>
        <translation>Vale desde la siguiente petición para conexiones, entregas y avisos, pero no para el correo ni para los programas de las tareas de sincronización. Las peticiones a este equipo nunca pasan por la dirección de arriba.</translation>
    </message>
    <message>
        <source>A proxy with a pass&amp;word?</source>
        <translation>¿Un proxy con &amp;contraseña?</translation>
    </message>
    <message>
        <source>N&amp;ot for:</source>
        <translation>Excep&amp;to para:</translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy</source>
        <translation>Equipos a los que se llega sin el proxy</translation>
    </message>
</context>
<context>
    <name>evergrant::QuitDialog</name>
    <message>
        <source>Quit Evergrant</source>
        <translation>Salir de Evergrant</translation>
    </message>
    <message>
        <source>Keep renewing without the window?</source>
        <translation>¿Seguir renovando sin la ventana?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Stop renewing</source>
        <translation>&amp;Dejar de renovar</translation>
    </message>
    <message>
        <source>&amp;Keep renewing in the background</source>
        <translation>Seguir &amp;renovando en segundo plano</translation>
    </message>
    <message>
        <source>your connection</source>
        <translation>su conexión</translation>
    </message>
    <message>
        <source>your %1 connections</source>
        <translation>sus %1 conexiones</translation>
    </message>
    <message>
        <source>Evergrant can go on in the background, so that scripts can ask it for tokens, or stop altogether.</source>
        <translation>Evergrant puede continuar en segundo plano, para que los scripts puedan pedirle tokens, o detenerse por completo.</translation>
    </message>
    <message>
        <source>In the background Evergrant goes on renewing %1 without a window. If it stops, nothing is renewed and scripts get no new tokens until Evergrant or a script starts it again.</source>
        <translation>En segundo plano, Evergrant sigue renovando %1 sin ventana. Si se detiene, no se renueva nada y los scripts no reciben tokens nuevos hasta que Evergrant o un script lo inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>evergrant::QuitFlow</name>
    <message>
        <source>Stopping… A renewal that is under way is finished first.</source>
        <translation>Deteniendo… Primero se termina la renovación que esté en curso.</translation>
    </message>
</context>
<context>
    <name>evergrant::RecentEventsCard</name>
    <message>
        <source>Recent events</source>
        <translation>Eventos recientes</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Show it in the log, with all that is known of it</source>
        <translation>Mostrarlo en el registro, con todo lo que se sabe de ello</translation>
    </message>
</context>
<context>
    <name>evergrant::RecoveryCode</name>
    <message>
        <source>There is not enough memory to keep a key in.</source>
        <translation>No hay memoria suficiente para guardar una clave.</translation>
    </message>
    <message>
        <source>This is not a whole recovery code, or a character of it is wrong. It has nine groups of four characters.</source>
        <translation>Este código de recuperación no está completo o tiene un carácter incorrecto. Consta de nueve grupos de cuatro caracteres.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another profile, or was replaced by a newer one.</source>
        <translation>Este código de recuperación pertenece a otro perfil o se sustituyó por uno más reciente.</translation>
    </message>
</context>
<context>
    <name>evergrant::RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Write this &amp;code down and keep it away from this computer. It opens the stored access if the keyring loses its key. It is shown this once; an earlier code does not work any more.</source>
        <translation>Anote este có&amp;digo y guárdelo lejos de este equipo. Abre el acceso guardado si el llavero pierde su clave. Solo se muestra esta vez; un código anterior ya no funciona.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>Lo he &amp;anotado</translation>
    </message>
</context>
<context>
    <name>evergrant::RedirectListener</name>
    <message>
        <source>The redirect address %1 does not lead to this computer. It has to begin with http://localhost, http://127.0.0.1 or http://[::1].</source>
        <translation>La dirección de redirección %1 no lleva a este equipo. Debe empezar por http://localhost, http://127.0.0.1 o http://[::1].</translation>
    </message>
</context>
<context>
    <name>evergrant::RegisterPage</name>
    <message>
        <source>What integrations may do</source>
        <translation>Qué se permite a las integraciones</translation>
    </message>
    <message>
        <source>Not there yet? You can close this window: what you have typed stays here until Evergrant quits.</source>
        <translation>¿Aún no ha llegado? Puede cerrar esta ventana: lo que ha escrito se conserva aquí hasta que salga de Evergrant.</translation>
    </message>
    <message>
        <source>What should it be called?</source>
        <translation>¿Cómo debe llamarse?</translation>
    </message>
    <message>
        <source>Such as: Newsletter of Hotel Adler</source>
        <translation>Por ejemplo: Boletín del Hotel Adler</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Paste it from the portal</source>
        <translation>Péguelo desde el portal</translation>
    </message>
    <message>
        <source>Empty means: %1</source>
        <translation>Vacío significa: %1</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Only if the service insists on a fixed port</source>
        <translation>Solo si el servicio exige un puerto fijo</translation>
    </message>
    <message>
        <source>Name for scripts</source>
        <translation>Nombre para scripts</translation>
    </message>
    <message>
        <source>Small letters and digits, such as %1</source>
        <translation>Letras minúsculas y cifras, como %1</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Paste it; it goes straight to your keyring</source>
        <translation>Péguelo; va directamente a su llavero</translation>
    </message>
    <message>
        <source>Only if the portal gives one; it goes straight to your keyring</source>
        <translation>Solo si el portal da uno; va directamente a su llavero</translation>
    </message>
    <message>
        <source>%1 If it is right all the same, go on.</source>
        <translation>%1 Si aun así es correcto, continúe.</translation>
    </message>
</context>
<context>
    <name>evergrant::RegistrationCard</name>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué se le permite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID de aplicación</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
</context>
<context>
    <name>evergrant::RehearsalWindow</name>
    <message>
        <source>Rehearse a failure</source>
        <translation>Ensayar un fallo</translation>
    </message>
    <message>
        <source>See what Evergrant does when something goes wrong, and what it wants of you. Only practice connections take part, and all is undone at the end. What you have set up for a practice connection, such as alerts, acts as in earnest.</source>
        <translation>Vea qué hace Evergrant cuando algo sale mal, y qué espera de usted. Solo participan las conexiones de prácticas, y al final se deshace todo. Lo que haya configurado para una conexión de prácticas, como los avisos, actúa como en un caso real.</translation>
    </message>
    <message>
        <source>There is no practice connection yet. It needs no account: press the button, then Allow in the browser.</source>
        <translation>Aún no hay ninguna conexión de prácticas. No necesita ninguna cuenta: pulse el botón y después «Permitir» en el navegador.</translation>
    </message>
    <message>
        <source>&amp;Add a practice connection</source>
        <translation>&amp;Añadir una conexión de prácticas</translation>
    </message>
    <message>
        <source>Practice connection</source>
        <translation>Conexión de prácticas</translation>
    </message>
    <message>
        <source>The answer to a &amp;renewal is lost</source>
        <translation>Se pierde la respuesta a una re&amp;novación</translation>
    </message>
    <message>
        <source>The &amp;provider is out of order</source>
        <translation>El &amp;proveedor está fuera de servicio</translation>
    </message>
    <message>
        <source>Somebody re&amp;vokes the access</source>
        <translation>Alguien re&amp;voca el acceso</translation>
    </message>
    <message>
        <source>The &amp;keyring is locked</source>
        <translation>El &amp;llavero está bloqueado</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>What &amp;happens</source>
        <translation>&amp;Qué ocurre</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>This window changes nothing, so a rehearsal cannot be started in it.</source>
        <translation>Esta ventana no cambia nada, así que no se puede iniciar un ensayo en ella.</translation>
    </message>
    <message>
        <source>It ends when you press End or close this window, and by itself at %1.</source>
        <translation>Termina cuando pulse «Terminar» o cierre esta ventana, y por sí solo a las %1.</translation>
    </message>
    <message>
        <source>The background worker does not run.</source>
        <translation>El servicio en segundo plano no está en marcha.</translation>
    </message>
</context>
<context>
    <name>evergrant::RemoveDeliveryDialog</name>
    <message>
        <source>Remove a delivery</source>
        <translation>Quitar una entrega</translation>
    </message>
    <message>
        <source>%1

No new token is brought there any more. What reads it there works until that token ends.</source>
        <translation>%1

Ya no se lleva allí ningún token nuevo. Lo que lo lee allí funciona hasta que ese token caduque.</translation>
    </message>
    <message>
        <source>&amp;Delete what is there, too</source>
        <translation>Eliminar &amp;también lo que hay allí</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>evergrant::RemoveDialog</name>
    <message>
        <source>Remove a connection</source>
        <translation>Eliminar una conexión</translation>
    </message>
    <message>
        <source>Also revoke at the provider</source>
        <translation>Revocar también en el proveedor</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>&amp;Also revoke the authorization at %1</source>
        <translation>&amp;Revocar también la autorización en %1</translation>
    </message>
    <message>
        <source>&amp;Also revoke it, although the others may stop working</source>
        <translation>&amp;Revocarla también, aunque las otras puedan dejar de funcionar</translation>
    </message>
    <message>
        <source>Otherwise it stays valid there until it ends</source>
        <translation>Si no, allí sigue siendo válida hasta que caduque</translation>
    </message>
</context>
<context>
    <name>evergrant::RenewAll</name>
    <message>
        <source>%1 of %2 connections could not be renewed. The list says why.</source>
        <translation>No se pudieron renovar %1 de %2 conexiones. La lista indica por qué.</translation>
    </message>
    <message>
        <source>Stopped. Renewed %1 of %2 connections.</source>
        <translation>Detenido. Se renovaron %1 de %2 conexiones.</translation>
    </message>
    <message>
        <source>Nothing was renewed: none of the %1 connections needs it now.</source>
        <translation>No se renovó nada: ninguna de las %1 conexiones lo necesita ahora.</translation>
    </message>
    <message>
        <source>Renewed %1 of %2 connections; the others do not need it now.</source>
        <translation>Se renovaron %1 de %2 conexiones; las demás no lo necesitan ahora.</translation>
    </message>
    <message>
        <source>All %1 connections are renewed.</source>
        <translation>Las %1 conexiones están renovadas.</translation>
    </message>
</context>
<context>
    <name>evergrant::ReplyWatch</name>
    <message>
        <source>The certificate of the provider&apos;s server has expired, so nothing was sent. If the clock of this computer is right, only the provider can correct that.</source>
        <translation>El certificado del servidor del proveedor ha caducado, por lo que no se envió nada. Si el reloj de este equipo está bien, solo el proveedor puede corregirlo.</translation>
    </message>
    <message>
        <source>The certificate of the provider&apos;s server is not valid yet, so nothing was sent. Is the clock of this computer right?</source>
        <translation>El certificado del servidor del proveedor aún no es válido, por lo que no se envió nada. ¿Está bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by a trusted authority, so nothing was sent. If your network inspects traffic, put its certificate authority into a file and name that in ca_file.</source>
        <translation>El certificado del servidor no está firmado por una autoridad de confianza, por lo que no se envió nada. Si su red inspecciona el tráfico, ponga su autoridad de certificación en un archivo e indíquelo en ca_file.</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for another host, so nothing was sent. Check the addresses in the connection&apos;s settings, and the network&apos;s sign-in page.</source>
        <translation>El certificado del servidor que respondió es de otro host, por lo que no se envió nada. Revise las direcciones en los ajustes de la conexión y la página de inicio de sesión de la red.</translation>
    </message>
    <message>
        <source>The provider&apos;s server wants a certificate from this connection, or does not accept the one it has. Enter the one that the provider knows.</source>
        <translation>El servidor del proveedor pide un certificado a esta conexión o no acepta el que tiene. Introduzca el que conoce el proveedor.</translation>
    </message>
    <message>
        <source>A safe connection to the provider could not be made.</source>
        <translation>No se pudo establecer una conexión segura con el proveedor.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>El proveedor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The provider&apos;s server does not accept connections.</source>
        <translation>El servidor del proveedor no acepta conexiones.</translation>
    </message>
    <message>
        <source>The provider&apos;s server was not found. Is the network there?</source>
        <translation>No se encontró el servidor del proveedor. ¿Hay red?</translation>
    </message>
    <message>
        <source>The proxy between this computer and the provider wants a name and password, or does not accept those it was given. Enter them again.</source>
        <translation>El proxy entre este equipo y el proveedor pide un nombre y una contraseña, o no acepta los que recibió. Introdúzcalos de nuevo.</translation>
    </message>
    <message>
        <source>The proxy could not connect to the provider.</source>
        <translation>El proxy no pudo conectar con el proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was cut short.</source>
        <translation>La respuesta del proveedor llegó incompleta.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was far too long.</source>
        <translation>La respuesta del proveedor era demasiado larga.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La solicitud se canceló.</translation>
    </message>
    <message>
        <source>The provider&apos;s address is not https, so nothing was sent.</source>
        <translation>La dirección del proveedor no es https, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Aún no ha iniciado sesión nadie.</translation>
    </message>
    <message>
        <source>The sign-in was over before it could be used.</source>
        <translation>El inicio de sesión terminó antes de que se pudiera usar.</translation>
    </message>
    <message>
        <source>The connection to the provider ended without an answer.</source>
        <translation>La conexión con el proveedor terminó sin respuesta.</translation>
    </message>
    <message>
        <source>The file %1 (setting ca_file) does not hold the authority that signed the server&apos;s certificate, so nothing was sent. Put the right one into that file, once you are sure that it is the right server.</source>
        <translation>El archivo %1 (ajuste ca_file) no contiene la autoridad que firmó el certificado del servidor, así que no se envió nada. Ponga la correcta en ese archivo cuando tenga la seguridad de que es el servidor correcto.</translation>
    </message>
</context>
<context>
    <name>evergrant::ResultPage</name>
    <message>
        <source>Is this the account that your integrations shall use? If not, sign out of it in the browser, or use a private window, and sign in again.</source>
        <translation>¿Es esta la cuenta que deben usar sus integraciones? Si no, cierre su sesión en el navegador, o use una ventana privada, e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>No, sign in a&amp;gain</source>
        <translation>No, iniciar sesión otra &amp;vez</translation>
    </message>
    <message>
        <source>Where is it used?</source>
        <translation>¿Dónde se usa?</translation>
    </message>
    <message>
        <source>Scripts get a token with this command. Evergrant sees to it that it is fresh.</source>
        <translation>Los scripts obtienen un token con este comando. Evergrant se encarga de que sea reciente.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>A program on another computer, in a container or in AWS Lambda gets it by a delivery: Evergrant brings each new token there.</source>
        <translation>Un programa en otro equipo, en un contenedor o en AWS Lambda lo recibe mediante una entrega: Evergrant lleva allí cada token nuevo.</translation>
    </message>
    <message>
        <source>It is used some&amp;where else…</source>
        <translation>Se usa en otro &amp;lugar…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>It works. This is %1.</source>
        <translation>Funciona. Es %1.</translation>
    </message>
    <message>
        <source>Scripts get the key as a header line with this command. Evergrant checks it once a day and says when it stops working.</source>
        <translation>Los scripts obtienen la clave como línea de encabezado con este comando. Evergrant la comprueba una vez al día y avisa cuando deja de funcionar.</translation>
    </message>
    <message>
        <source>Look in the portal whether the application may stay connected when nobody is there, and authorize again.</source>
        <translation>Mire en el portal si la aplicación puede seguir conectada cuando no hay nadie y autorice de nuevo.</translation>
    </message>
    <message>
        <source>The provider gave nothing to renew this access with, so it ends soon. %1</source>
        <translation>El proveedor no dio nada con lo que renovar este acceso, por lo que caduca pronto. %1</translation>
    </message>
    <message>
        <source>The check did not succeed: %1</source>
        <translation>La comprobación no tuvo éxito: %1</translation>
    </message>
    <message>
        <source>A spare key lets Evergrant go on if the first one is lost: you sign in a second time.</source>
        <translation>Con una clave de repuesto Evergrant puede continuar si se pierde la primera: usted inicia sesión por segunda vez.</translation>
    </message>
    <message>
        <source>&amp;Make one now…</source>
        <translation>Crear una a&amp;hora…</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, without a window</source>
        <translation>Iniciar al entrar en mi &amp;sesión, sin ventana</translation>
    </message>
    <message>
        <source>Give the application the permission “%1” in the portal, and authorize again.</source>
        <translation>Dé a la aplicación el permiso «%1» en el portal y autorice de nuevo.</translation>
    </message>
</context>
<context>
    <name>evergrant::RunsModel</name>
    <message>
        <source>Began</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>evergrant::ScopePicker</name>
    <message>
        <source>The grey line is always on: without it nothing can be renewed.</source>
        <translation>La línea gris siempre está activada: sin ella no se puede renovar nada.</translation>
    </message>
    <message>
        <source>Scopes: tick at least one thing that integrations may do.</source>
        <translation>Scopes: marque al menos una cosa que se permita a las integraciones.</translation>
    </message>
    <message>
        <source>Permissions (scopes), separated by spaces; may stay empty</source>
        <translation>Permisos (scopes), separados por espacios; puede quedar vacío</translation>
    </message>
    <message>
        <source>Further permissions (scopes), separated by spaces</source>
        <translation>Otros permisos (scopes), separados por espacios</translation>
    </message>
</context>
<context>
    <name>evergrant::Sealer</name>
    <message>
        <source>There is not enough memory to keep a key in.</source>
        <translation>No hay memoria suficiente para guardar una clave.</translation>
    </message>
    <message>
        <source>The stored value cannot be decrypted.</source>
        <translation>El valor guardado no se puede descifrar.</translation>
    </message>
    <message>
        <source>The profile key is damaged: it has to be %1 bytes long.</source>
        <translation>La clave del perfil está dañada: debe tener %1 bytes.</translation>
    </message>
</context>
<context>
    <name>evergrant::ServiceAccount</name>
    <message>
        <source>This is the file of an OAuth client, not of a service account. A service account&apos;s key is made under IAM &amp; Admin, Service Accounts, Keys, as JSON.</source>
        <translation>Este es el archivo de un cliente OAuth, no de una cuenta de servicio. La clave de una cuenta de servicio se crea en IAM &amp; Admin, Service Accounts, Keys, como JSON.</translation>
    </message>
    <message>
        <source>This file is for “%1”, not for a service account.</source>
        <translation>Este archivo es para «%1», no para una cuenta de servicio.</translation>
    </message>
    <message>
        <source>This is not the key file of a service account: it does not say &quot;type&quot;: &quot;service_account&quot;.</source>
        <translation>Este no es el archivo de clave de una cuenta de servicio: no dice &quot;type&quot;: &quot;service_account&quot;.</translation>
    </message>
    <message>
        <source>The service account file is not JSON. Choose the file that Google Cloud offered for download when the key was made.</source>
        <translation>El archivo de la cuenta de servicio no es JSON. Elija el archivo que Google Cloud ofreció descargar cuando se creó la clave.</translation>
    </message>
    <message>
        <source>The service account file is not complete: client_email or an https token_uri is missing. Download a new key.</source>
        <translation>El archivo de la cuenta de servicio no está completo: falta client_email o un token_uri https. Descargue una clave nueva.</translation>
    </message>
</context>
<context>
    <name>evergrant::Setting</name>
    <message>
        <source>an https:// address is expected, without user name and “#” (http:// only for this computer itself, such as http://localhost:8080/)</source>
        <translation>se espera una dirección https://, sin nombre de usuario ni «#» (http:// solo para este mismo equipo, como http://localhost:8080/)</translation>
    </message>
    <message>
        <source>only letters, digits, “.”, “-” and “_” are allowed</source>
        <translation>solo se permiten letras, cifras, «.», «-» y «_»</translation>
    </message>
    <message>
        <source>one line of text is expected</source>
        <translation>se espera una línea de texto</translation>
    </message>
    <message>
        <source>a whole address without “#” is expected, such as https://api.example.org/</source>
        <translation>se espera una dirección completa sin «#», como https://api.example.org/</translation>
    </message>
    <message>
        <source>a whole address without “#” is expected, such as http://localhost:43117/callback</source>
        <translation>se espera una dirección completa sin «#», como http://localhost:43117/callback</translation>
    </message>
    <message>
        <source>the name of an HTTP header is expected</source>
        <translation>se espera el nombre de un encabezado HTTP</translation>
    </message>
    <message>
        <source>a host name is expected, such as api.example.org</source>
        <translation>se espera un nombre de host, como api.example.org</translation>
    </message>
    <message>
        <source>the whole path of a file is expected, beginning with “/”</source>
        <translation>se espera la ruta completa de un archivo, que empieza por «/»</translation>
    </message>
    <message>
        <source>an address such as http://proxy.example.org:3128 or socks5://name@localhost:1080 is expected, without a password: that is given with --proxy-password-stdin</source>
        <translation>se espera una dirección como http://proxy.example.org:3128 o socks5://name@localhost:1080, sin contraseña: esta se indica con --proxy-password-stdin</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 300 is expected</source>
        <translation>se espera un número de segundos de 1 a 300</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>No existe el ajuste «%1».</translation>
    </message>
    <message>
        <source>The settings are: %1.</source>
        <translation>Los ajustes son: %1.</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”: %3.</source>
        <translation>El ajuste «%1» no puede ser «%2»: %3.</translation>
    </message>
</context>
<context>
    <name>evergrant::SettingsDialog</name>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarlo</translation>
    </message>
    <message>
        <source>What integrations may do</source>
        <translation>Qué se permite a las integraciones</translation>
    </message>
    <message>
        <source>Replace the key of “%1”</source>
        <translation>Cambiar la clave de «%1»</translation>
    </message>
    <message>
        <source>Correct the settings of “%1”</source>
        <translation>Corregir los ajustes de «%1»</translation>
    </message>
    <message>
        <source>The new key takes effect at once, and is checked. The old one is forgotten.</source>
        <translation>La clave nueva se aplica de inmediato y se comprueba. La antigua se olvida.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Déjelo vacío para conservar el guardado</translation>
    </message>
    <message>
        <source>None is stored</source>
        <translation>No hay ninguno guardado</translation>
    </message>
    <message>
        <source>Empty means: %1</source>
        <translation>Vacío significa: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The provider ties a sign-in to the application. Once another one is saved here, renewing stops until somebody signs in again. The sign-in before is kept until then: if you enter the former value again, it goes on.</source>
        <translation>El proveedor vincula un inicio de sesión a la aplicación. En cuanto se guarda otra aquí, la renovación se detiene hasta que alguien inicie sesión de nuevo. El inicio de sesión anterior se conserva hasta entonces: si vuelve a introducir el valor anterior, continúa.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>%1 If it is right all the same, save it.</source>
        <translation>%1 Si aun así es correcto, guárdelo.</translation>
    </message>
</context>
<context>
    <name>evergrant::SetupSteps</name>
    <message>
        <source>As redirect URI enter %1</source>
        <translation>Como URI de redirección, introduzca %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Copiar la URI de redirección</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Open portal</source>
        <translation>Abrir p&amp;ortal</translation>
    </message>
</context>
<context>
    <name>evergrant::SignInPage</name>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarlo</translation>
    </message>
    <message>
        <source>The connection is in the list already. You can close this window and sign in later.</source>
        <translation>La conexión ya está en la lista. Puede cerrar esta ventana e iniciar sesión más tarde.</translation>
    </message>
    <message>
        <source>Evergrant tries at %1 whether what you entered works. Nobody has to sign in.</source>
        <translation>Evergrant prueba en %1 si funciona lo que ha introducido. Nadie tiene que iniciar sesión.</translation>
    </message>
    <message>
        <source>Somebody signs in to %1 on any device with a browser, such as a phone, and enters a code there. It has to be the account that your integrations shall use.</source>
        <translation>Alguien inicia sesión en %1 en cualquier dispositivo con navegador, como un teléfono, e introduce allí un código. Debe ser la cuenta que van a usar sus integraciones.</translation>
    </message>
    <message>
        <source>%1 asks in your browser whether Evergrant may use the account. Sign in with the account that your integrations shall use.</source>
        <translation>%1 pregunta en su navegador si Evergrant puede usar la cuenta. Inicie sesión con la cuenta que deben usar sus integraciones.</translation>
    </message>
    <message>
        <source>The connection is in the list already. You can close this window; the list shows what came of it.</source>
        <translation>La conexión ya está en la lista. Puede cerrar esta ventana; la lista muestra el resultado.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Is something mistyped? Go back and correct it. Or close this window: the connection is in the list already, and can be corrected there.</source>
        <translation>¿Hay algo mal escrito? Vuelva atrás y corríjalo. O cierre esta ventana: la conexión ya está en la lista y se puede corregir allí.</translation>
    </message>
</context>
<context>
    <name>evergrant::SignInRefusal</name>
    <message>
        <source>the redirect address of this connection</source>
        <translation>la dirección de redirección de esta conexión</translation>
    </message>
    <message>
        <source>The sign-in at %1 was declined.</source>
        <translation>Se denegó el inicio de sesión en %1.</translation>
    </message>
    <message>
        <source>%1 does not know the redirect address. Register exactly this one in its portal: %2</source>
        <translation>%1 no conoce la dirección de redirección. Registre exactamente esta en su portal: %2</translation>
    </message>
    <message>
        <source>%1 does not grant what the connection asks for. Compare its scopes with those that the application has in the portal.</source>
        <translation>%1 no concede lo que pide la conexión. Compare sus scopes con los que tiene la aplicación en el portal.</translation>
    </message>
    <message>
        <source>%1 does not let this application sign people in this way. Allow this kind of sign-in in its portal, or choose another for the connection.</source>
        <translation>%1 no permite que esta aplicación inicie sesión de esta forma. Permita este tipo de inicio de sesión en su portal o elija otro para la conexión.</translation>
    </message>
    <message>
        <source>The application at %1 does not allow sign-ins with a code. Turn the device flow on in its portal.</source>
        <translation>La aplicación en %1 no permite inicios de sesión con código. Active el device flow en su portal.</translation>
    </message>
    <message>
        <source>%1 does not offer sign-ins with a code for this application. Choose another type for it in the portal.</source>
        <translation>%1 no ofrece inicios de sesión con código para esta aplicación. Elija otro tipo para ella en el portal.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time. Start again for a new one.</source>
        <translation>Nadie introdujo el código a tiempo. Empiece de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>%1 does not know the code of this sign-in any more. Start again for a new one.</source>
        <translation>%1 ya no conoce el código de este inicio de sesión. Empiece de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>%1 has a fault just now. Try again in a few minutes.</source>
        <translation>%1 tiene un fallo en este momento. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>%1 is too busy just now. Try again in a few minutes.</source>
        <translation>%1 está demasiado ocupado en este momento. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in (%2).</source>
        <translation>%1 rechazó el inicio de sesión (%2).</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>%1 does not know this application. Check the client ID, and what it proves itself with: client secret, key or certificate.</source>
        <translation>%1 no conoce esta aplicación. Revise el ID de cliente y aquello con lo que se acredita: secreto de cliente, clave o certificado.</translation>
    </message>
</context>
<context>
    <name>evergrant::SignIns</name>
    <message>
        <source>spare: “%1” has no sign-in yet that another one could stand in for. Authorize it first.</source>
        <translation>spare: «%1» aún no tiene ningún inicio de sesión al que otro pueda sustituir. Autorícela primero.</translation>
    </message>
    <message>
        <source>client_id: another registration can only be given for a spare.</source>
        <translation>client_id: solo se puede indicar otro registro para un inicio de sesión de repuesto.</translation>
    </message>
    <message>
        <source>client_id: that is the registration of the connection itself, so the spare would share its fate. Leave it out, or give another one.</source>
        <translation>client_id: ese es el registro de la propia conexión, por lo que el de repuesto compartiría su suerte. Omítalo o indique otro.</translation>
    </message>
    <message>
        <source>“%1” works without anybody signing in: neither a spare nor a device is of use to it.</source>
        <translation>«%1» funciona sin que nadie inicie sesión: no le sirve ni un inicio de sesión de repuesto ni un dispositivo.</translation>
    </message>
    <message>
        <source>spare: “%1” has three spare sign-ins, and all of them are ready. More are not kept.</source>
        <translation>spare: «%1» tiene tres inicios de sesión de repuesto y todos están listos. No se conservan más.</translation>
    </message>
    <message>
        <source>“%1” is just being removed.</source>
        <translation>«%1» se está eliminando en este momento.</translation>
    </message>
</context>
<context>
    <name>evergrant::SmallFile</name>
    <message>
        <source>it is larger than %1 kB</source>
        <translation>ocupa más de %1 kB</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not an ordinary file</source>
        <translation>es una tubería o un dispositivo, no un archivo normal</translation>
    </message>
    <message>
        <source>it is not for its owner alone</source>
        <translation>no es solo para su propietario</translation>
    </message>
</context>
<context>
    <name>evergrant::SpareDialog</name>
    <message>
        <source>You sign in a second time, and Evergrant keeps that sign-in alive beside the first. If the first one is ever lost, the spare takes over by itself and integrations go on.</source>
        <translation>Usted inicia sesión por segunda vez y Evergrant mantiene vivo ese inicio de sesión junto al primero. Si algún día se pierde el primero, el de repuesto toma el relevo por sí solo y las integraciones continúan.</translation>
    </message>
    <message>
        <source>With the &amp;same registration at the provider</source>
        <translation>Con el mismo &amp;registro en el proveedor</translation>
    </message>
    <message>
        <source>Quick, and it helps in most cases. It is proven only that both work side by side: some providers end both together.</source>
        <translation>Rápido, y ayuda en la mayoría de los casos. Solo demuestra que ambos funcionan a la vez: algunos proveedores terminan con los dos juntos.</translation>
    </message>
    <message>
        <source>With &amp;another registration at the provider</source>
        <translation>Con &amp;otro registro en el proveedor</translation>
    </message>
    <message>
        <source>The safest: register a second application in the portal with the same redirect URI. What happens to one then does not touch the other.</source>
        <translation>Lo más seguro: registre una segunda aplicación en el portal con la misma URI de redirección. Así, lo que le ocurra a una no afecta a la otra.</translation>
    </message>
    <message>
        <source>With another registration of the type &amp;Device, using a code</source>
        <translation>Con otro registro del tipo &amp;Device, con un código</translation>
    </message>
    <message>
        <source>As safe, and without a browser here: register a second application of the type Device in the portal. It has a client ID (or API key) but no secret and no redirect URI.</source>
        <translation>Igual de seguro y sin navegador aquí: registre una segunda aplicación del tipo Device en el portal. Tiene un ID de cliente (o clave de API), pero ni secreto ni URI de redirección.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>Client ID of the other registration</source>
        <translation>ID de cliente del otro registro</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;ecreto de cliente</translation>
    </message>
    <message>
        <source>Client secret of the other registration</source>
        <translation>Secreto de cliente del otro registro</translation>
    </message>
    <message>
        <source>A spare key for “%1”</source>
        <translation>Una clave de repuesto para «%1»</translation>
    </message>
    <message>
        <source>&amp;Show the code</source>
        <translation>&amp;Mostrar el código</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>A&amp;brir el navegador</translation>
    </message>
    <message>
        <source>Copy the client ID of the other registration from the provider&apos;s portal.</source>
        <translation>Copie el ID de cliente del otro registro en el portal del proveedor.</translation>
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
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days and hours, as in “3 days 4 h”</comment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana a las %1</translation>
    </message>
</context>
<context>
    <name>evergrant::TimelineStrip</name>
    <message>
        <source>renewed</source>
        <translation>renovado</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorizado</translation>
    </message>
    <message>
        <source>%1 renewals, %2 troubles</source>
        <translation>%1 renovaciones, %2 problemas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: a valid token was there</source>
        <translation>%1: había un token válido</translation>
    </message>
    <message>
        <source>%1: no valid token is known of</source>
        <translation>%1: no consta ningún token válido</translation>
    </message>
</context>
<context>
    <name>evergrant::TokenEndpoint</name>
    <message>
        <source>%1 offers no way to revoke the access. Remove it in your account there.</source>
        <translation>%1 no ofrece ninguna forma de revocar el acceso. Elimínelo allí en su cuenta.</translation>
    </message>
    <message>
        <source>The revocation address of %1 is not https, so nothing was sent.</source>
        <translation>La dirección de revocación de %1 no es https, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>%1 could not be asked to revoke the access. %2</source>
        <translation>No se pudo pedir a %1 que revocara el acceso. %2</translation>
    </message>
    <message>
        <source>%1 did not revoke the access (HTTP status %2).</source>
        <translation>%1 no revocó el acceso (estado HTTP %2).</translation>
    </message>
    <message>
        <source>%1 has no introspection endpoint.</source>
        <translation>%1 no tiene endpoint de introspección.</translation>
    </message>
</context>
<context>
    <name>evergrant::TokenReply</name>
    <message>
        <source>The provider answered with something that is not a token answer.</source>
        <translation>El proveedor respondió con algo que no es una respuesta de token.</translation>
    </message>
    <message>
        <source>The provider answered with HTTP status %1 and no readable reason.</source>
        <translation>El proveedor respondió con el estado HTTP %1 y sin un motivo legible.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>%1 answered %2 without a reason.</source>
        <comment>as in “Acme answered 400 without a reason.”</comment>
        <translation>%1 respondió %2 sin indicar el motivo.</translation>
    </message>
    <message>
        <source>%1 refused the renewal with “%2”.</source>
        <translation>%1 rechazó la renovación con «%2».</translation>
    </message>
    <message>
        <source>The provider&apos;s answer contains no access token.</source>
        <translation>La respuesta del proveedor no contiene ningún token de acceso.</translation>
    </message>
    <message>
        <source>Its access tokens are of the type “%1”, and Evergrant can use those of the type “Bearer” only.</source>
        <translation>Sus tokens de acceso son del tipo «%1», y Evergrant solo puede usar los del tipo «Bearer».</translation>
    </message>
    <message>
        <source>The proxy between this computer and the provider asks for a password.</source>
        <translation>El proxy entre este equipo y el proveedor pide una contraseña.</translation>
    </message>
    <message>
        <source>This network wants somebody to sign in before it lets anything through.</source>
        <translation>Esta red pide que alguien inicie sesión antes de dejar pasar nada.</translation>
    </message>
</context>
<context>
    <name>evergrant::TrayIcon</name>
    <message>
        <source>The background worker cannot be reached</source>
        <translation>No se puede contactar con el servicio en segundo plano</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>Renew &amp;all now</source>
        <translation>Renovar &amp;todo ahora</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Rean&amp;udar todo</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar todo</translation>
    </message>
    <message>
        <source>&amp;Open Evergrant</source>
        <translation>&amp;Abrir Evergrant</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;Salir…</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
</context>
<context>
    <name>evergrant::UsageCard</name>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>Add a deli&amp;very…</source>
        <translation>&amp;Añadir una entrega…</translation>
    </message>
    <message>
        <source>Brings each new token to a file, a program, AWS, Vault, Kubernetes or a web address</source>
        <translation>Lleva cada token nuevo a un archivo, un programa, AWS, Vault, Kubernetes o una dirección web</translation>
    </message>
    <message>
        <source>Scripts on this computer get the token with: evergrant token %1
For a program that runs somewhere else, add a delivery.</source>
        <translation>Los scripts de este equipo obtienen el token con: evergrant token %1
Para un programa que se ejecuta en otro lugar, añada una entrega.</translation>
    </message>
    <message>
        <source>Scripts on this computer get the token with: evergrant token %1
Each new token is also brought to these places:</source>
        <translation>Los scripts de este equipo obtienen el token con: evergrant token %1
Cada token nuevo se lleva también a estos lugares:</translation>
    </message>
    <message>
        <source>What can be done about %1</source>
        <translation>Qué se puede hacer con %1</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Deliver &amp;now</source>
        <translation>&amp;Entregar ahora</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Rights in &amp;AWS…</source>
        <translation>Permisos en A&amp;WS…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
</context>
<context>
    <name>evergrant::WhyText</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why: how it may have come to this</source>
        <translation>Por qué: cómo se ha podido llegar a esto</translation>
    </message>
</context>
<context>
    <name>evergrant::WindowHeader</name>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>Shows the list of connections</source>
        <translation>Muestra la lista de conexiones</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>Shows what has happened</source>
        <translation>Muestra lo que ha ocurrido</translation>
    </message>
    <message>
        <source>Sync &amp;jobs</source>
        <translation>Ta&amp;reas</translation>
    </message>
    <message>
        <source>Shows the programs that run with access tokens</source>
        <translation>Muestra los programas que se ejecutan con tokens de acceso</translation>
    </message>
    <message>
        <source>Al&amp;erts</source>
        <translation>Avi&amp;sos</translation>
    </message>
    <message>
        <source>Shows who is told when a person is needed</source>
        <translation>Muestra a quién se avisa cuando se necesita a una persona</translation>
    </message>
    <message>
        <source>Renew &amp;all</source>
        <translation>Renovar &amp;todo</translation>
    </message>
    <message>
        <source>Renews every connection now</source>
        <translation>Renueva ahora todas las conexiones</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Stops renewing for a while</source>
        <translation>Deja de renovar durante un tiempo</translation>
    </message>
    <message>
        <source>⋯</source>
        <translation>⋯</translation>
    </message>
    <message>
        <source>Renew or pause all</source>
        <translation>Renovar o pausar todo</translation>
    </message>
    <message>
        <source>A&amp;dd connection</source>
        <translation>Aña&amp;dir conexión</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <comment>short form of Add connection</comment>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Add connection (Ctrl+N)</source>
        <translation>Añadir conexión (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Ajustes (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Resume “%1”</source>
        <translation>Rean&amp;udar «%1»</translation>
    </message>
    <message>
        <source>&amp;Pause “%1”</source>
        <translation>&amp;Pausar «%1»</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Pausar t&amp;odo</translation>
    </message>
    <message>
        <source>R&amp;esume all</source>
        <translation>R&amp;eanudar todo</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerApplication</name>
    <message>
        <source>The background worker stopped.</source>
        <translation>El servicio en segundo plano se detuvo.</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerPage</name>
    <message>
        <source>Background worker</source>
        <translation>Servicio en segundo plano</translation>
    </message>
    <message>
        <source>&amp;Keep the log for</source>
        <translation>&amp;Conservar el registro durante</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Older events are deleted. No more than a million are kept.</source>
        <translation>Los eventos más antiguos se eliminan. No se conserva más de un millón.</translation>
    </message>
    <message>
        <source>To keep it in another place, run one of these commands:</source>
        <translation>Para guardarla en otro lugar, ejecute uno de estos comandos:</translation>
    </message>
    <message>
        <source>The key of what is stored is in a place that this window does not know.</source>
        <translation>La clave de lo guardado está en un lugar que esta ventana no conoce.</translation>
    </message>
    <message>
        <source>The key of what is stored is in the keyring of your desktop.</source>
        <translation>La clave de lo guardado está en el llavero de su escritorio.</translation>
    </message>
    <message>
        <source>The key of what is stored is in the file %1.</source>
        <translation>La clave de lo guardado está en el archivo %1.</translation>
    </message>
    <message>
        <source>The key of what is stored is a credential of systemd.</source>
        <translation>La clave de lo guardado es una credencial de systemd.</translation>
    </message>
    <message>
        <source>The key of what is stored is in the profile, sealed under a passphrase.</source>
        <translation>La clave de lo guardado está en el perfil, sellada con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Delete older events?</source>
        <translation>¿Eliminar los eventos más antiguos?</translation>
    </message>
    <message numerus="yes">
        <source>What happened more than %n day(s) ago is deleted from the log, and cannot be brought back.</source>
        <translation>
            <numerusform>Lo que ocurrió hace más de %n día se elimina del registro y no se puede recuperar.</numerusform>
            <numerusform>Lo que ocurrió hace más de %n días se elimina del registro y no se puede recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Eliminarlos</translation>
    </message>
    <message>
        <source>The background worker that runs is an older one. Quit Evergrant, stop renewing, and start it again.</source>
        <translation>El servicio en segundo plano en marcha es más antiguo. Salga de Evergrant, deje de renovar y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>&amp;Where can it be?</source>
        <translation>¿&amp;Dónde puede estar?</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerPresence</name>
    <message>
        <source>The background worker stopped and was restarted.</source>
        <translation>El servicio en segundo plano se detuvo y se reinició.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>The background worker is older than this window: Evergrant was updated. Renewing goes on. What is new works after the worker was restarted.</source>
        <translation>El servicio en segundo plano es más antiguo que esta ventana: Evergrant se actualizó. La renovación continúa. Las novedades funcionarán después de reiniciar el servicio.</translation>
    </message>
    <message>
        <source>Re&amp;start the worker</source>
        <translation>Reiniciar el &amp;servicio</translation>
    </message>
    <message>
        <source>This window is older than the background worker: Evergrant was updated. Renewing goes on, and so does what this window knows. Quit Evergrant and open it again.</source>
        <translation>Esta ventana es más antigua que el servicio en segundo plano: Evergrant se actualizó. La renovación continúa, y lo que esta ventana conoce funciona. Salga de Evergrant y vuelva a abrirlo.</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerProxy</name>
    <message>
        <source>The file %1 does not say which proxy to use, so the system’s is used.</source>
        <translation>El archivo %1 no dice qué proxy usar, así que se usa el del sistema.</translation>
    </message>
    <message>
        <source>Choose one again: evergrant proxy system|none|ADDRESS</source>
        <translation>Elija otra vez uno: evergrant proxy system|none|ADDRESS</translation>
    </message>
</context>
<context>
    <name>evergrant::WorkerWatch</name>
    <message>
        <source>The background worker was stopped. Nothing is renewed until it runs again.</source>
        <translation>El servicio en segundo plano se detuvo. No se renueva nada hasta que vuelva a estar en marcha.</translation>
    </message>
    <message>
        <source>Evergrant cannot reach its background worker. What is shown here may be old.</source>
        <translation>Evergrant no puede contactar con su servicio en segundo plano. Lo que se muestra aquí puede no estar al día.</translation>
    </message>
    <message>
        <source>Evergrant cannot reach its background worker. %1</source>
        <translation>Evergrant no puede contactar con su servicio en segundo plano. %1</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::Alerts</name>
    <message>
        <source>The alert %1 was sent (%2). %3</source>
        <translation>El aviso %1 se envió (%2). %3</translation>
    </message>
    <message>
        <source>The alert %1 can be sent again.</source>
        <translation>El aviso %1 se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>The alert %1 cannot be sent. %2</source>
        <translation>El aviso %1 no se puede enviar. %2</translation>
    </message>
    <message>
        <source>The alert was removed meanwhile, or the background worker is ending.</source>
        <translation>El aviso se eliminó entretanto o el servicio en segundo plano está terminando.</translation>
    </message>
    <message>
        <source>The background worker is ending.</source>
        <translation>El servicio en segundo plano está terminando.</translation>
    </message>
    <message>
        <source>There is no alert “%1”.</source>
        <translation>No hay ningún aviso «%1».</translation>
    </message>
    <message>
        <source>There is an alert “%1” already. Choose another --id, or remove it first.</source>
        <translation>Ya existe un aviso «%1». Elija otro --id o elimínelo antes.</translation>
    </message>
    <message>
        <source>There are at most %1 alerts. Remove one first.</source>
        <translation>Hay como máximo %1 avisos. Elimine uno antes.</translation>
    </message>
    <message>
        <source>An alert like this takes no secret. Leave out --secret-stdin.</source>
        <translation>Un aviso como este no admite secreto. Omita --secret-stdin.</translation>
    </message>
    <message>
        <source>The alert %1 (%2) was added.</source>
        <translation>El aviso %1 (%2) se añadió.</translation>
    </message>
    <message>
        <source>The alert %1 was paused.</source>
        <translation>El aviso %1 se pausó.</translation>
    </message>
    <message>
        <source>The alert %1 was resumed.</source>
        <translation>El aviso %1 se reanudó.</translation>
    </message>
    <message>
        <source>The alert %1 was removed.</source>
        <translation>El aviso %1 se eliminó.</translation>
    </message>
    <message>
        <source>It signs in with %1, so trouble with %1 cannot be told by it: add an alert of another kind.</source>
        <translation>Inicia sesión con %1, por lo que no puede comunicar los problemas de %1: añada un aviso de otro tipo.</translation>
    </message>
    <message>
        <source>Its secret was lost with the profile key. Remove the alert and add it again.</source>
        <translation>Su secreto se perdió con la clave del perfil. Elimine el aviso y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>The secret of this alert was entered for %1, and goes to no other server. Remove the alert and add it again.</source>
        <translation>El secreto de este aviso se introdujo para %1 y no se envía a ningún otro servidor. Elimine el aviso y añádalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::CommandChannel</name>
    <message>
        <source>%1 has taken the message.</source>
        <translation>%1 ha recibido el mensaje.</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2. %3</source>
        <translation>%1 terminó con el código de salida %2. %3</translation>
    </message>
    <message>
        <source>%1 was ended by signal %2.</source>
        <translation>%1 terminó por la señal %2.</translation>
    </message>
    <message>
        <source>%1 did not end in time.</source>
        <translation>%1 no terminó a tiempo.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 no se puede iniciar: %2</translation>
    </message>
    <message>
        <source>--timeout takes 1 to %1 seconds.</source>
        <translation>--timeout admite de 1 a %1 segundos.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::DesktopChannel</name>
    <message>
        <source>The notification is shown.</source>
        <translation>La notificación se muestra.</translation>
    </message>
    <message>
        <source>The desktop does not show notifications, or nobody is logged in.</source>
        <translation>El escritorio no muestra notificaciones o nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>This background worker knows of no desktop.</source>
        <translation>Este servicio en segundo plano no conoce ningún escritorio.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::Heartbeats</name>
    <message>
        <source>The background worker is ending.</source>
        <translation>El servicio en segundo plano está terminando.</translation>
    </message>
    <message>
        <source>There is no heartbeat with this address.</source>
        <translation>No hay ninguna señal de vida con esta dirección.</translation>
    </message>
    <message>
        <source>A heartbeat did not arrive. %1</source>
        <translation>Una señal de vida no llegó. %1</translation>
    </message>
    <message>
        <source>There are at most %1 heartbeats. Remove one first.</source>
        <translation>Hay como máximo %1 señales de vida. Elimine una antes.</translation>
    </message>
    <message>
        <source>A heartbeat was added.</source>
        <translation>Se añadió una señal de vida.</translation>
    </message>
    <message>
        <source>A heartbeat was paused.</source>
        <translation>Se pausó una señal de vida.</translation>
    </message>
    <message>
        <source>A heartbeat goes on.</source>
        <translation>Una señal de vida continúa.</translation>
    </message>
    <message>
        <source>A heartbeat was removed.</source>
        <translation>Se eliminó una señal de vida.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::MailChannel</name>
    <message>
        <source>The value of --smtp is no address of a mail server. It looks like smtp://HOST:587 or smtps://HOST:465.</source>
        <translation>El valor de --smtp no es la dirección de un servidor de correo. Tiene la forma smtp://HOST:587 o smtps://HOST:465.</translation>
    </message>
    <message>
        <source>--secret-stdin and --auth-connection cannot be combined.</source>
        <translation>--secret-stdin y --auth-connection no se pueden combinar.</translation>
    </message>
    <message>
        <source>--user needs the password, entered with --secret-stdin, or --auth-connection.</source>
        <translation>--user necesita la contraseña, introducida con --secret-stdin, o --auth-connection.</translation>
    </message>
    <message>
        <source>A password needs the user name, in --user.</source>
        <translation>Una contraseña necesita el nombre de usuario, en --user.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SecretAddressChannel</name>
    <message>
        <source>What was entered with --secret-stdin</source>
        <translation>Lo que se introdujo con --secret-stdin</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::ServerAccess</name>
    <message>
        <source>%1 is no address to send to. It looks like https://HOST/PATH, without a user name; plain http is for this computer only.</source>
        <translation>%1 no es una dirección a la que se pueda enviar. Tiene la forma https://HOST/PATH, sin nombre de usuario; http sin cifrar es solo para este equipo.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 respondió con el estado %2.</translation>
    </message>
    <message>
        <source>%1 answered with status %2: %3</source>
        <translation>%1 respondió con el estado %2: %3</translation>
    </message>
    <message>
        <source>%1 has accepted the message.</source>
        <translation>%1 ha aceptado el mensaje.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SlackChannel</name>
    <message>
        <source>%1 has accepted the message.</source>
        <translation>%1 ha aceptado el mensaje.</translation>
    </message>
    <message>
        <source>%1 did not take the message, although it answered with status 200. Is the address one of an incoming webhook?</source>
        <translation>%1 no recogió el mensaje, aunque respondió con el estado 200. ¿Es la dirección de un webhook entrante?</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SmsChannel</name>
    <message>
        <source>%1 has accepted the message.</source>
        <translation>%1 ha aceptado el mensaje.</translation>
    </message>
    <message>
        <source>--account takes the account SID.</source>
        <translation>--account admite el SID de la cuenta.</translation>
    </message>
    <message>
        <source>Name the sender: either --from NUMBER, or --service SID of a messaging service.</source>
        <translation>Indique el remitente: --from NUMBER, o --service SID de un servicio de mensajería.</translation>
    </message>
    <message>
        <source>An alert of the kind sms needs the account&apos;s token. Enter it with --secret-stdin.</source>
        <translation>Un aviso del tipo sms necesita el token de la cuenta. Introdúzcalo con --secret-stdin.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SmtpDialog</name>
    <message>
        <source>%1 answered: %2 %3</source>
        <translation>%1 respondió: %2 %3</translation>
    </message>
    <message>
        <source>%1 offers no encryption (STARTTLS), so nothing was sent. Try smtps://%1:465.</source>
        <translation>%1 no ofrece cifrado (STARTTLS), por lo que no se envió nada. Pruebe smtps://%1:465.</translation>
    </message>
    <message>
        <source>%1 does not offer to sign in with an access token (XOAUTH2), so nothing was sent.</source>
        <translation>%1 no ofrece iniciar sesión con un token de acceso (XOAUTH2), por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>%1 does not offer to sign in with a password, so nothing was sent. Use --auth-connection, or leave --user out.</source>
        <translation>%1 no ofrece iniciar sesión con una contraseña, por lo que no se envió nada. Use --auth-connection u omita --user.</translation>
    </message>
    <message>
        <source>%1 does not accept the access token. Does the connection have the right to send mail, and is --user the address of its mailbox?</source>
        <translation>%1 no acepta el token de acceso. ¿Tiene la conexión permiso para enviar correo y es --user la dirección de su buzón?</translation>
    </message>
    <message>
        <source>%1 does not accept user name and password. Some providers have switched passwords off for mail: use --auth-connection there.</source>
        <translation>%1 no acepta el nombre de usuario y la contraseña. Algunos proveedores han desactivado las contraseñas para el correo: use allí --auth-connection.</translation>
    </message>
    <message>
        <source>The mail was handed to %1.</source>
        <translation>El correo se entregó a %1.</translation>
    </message>
    <message>
        <source>%1 does not speak SMTP at port %2. Is the port right?</source>
        <translation>%1 no habla SMTP en el puerto %2. ¿Es correcto el puerto?</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::SmtpSession</name>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>El servidor de correo %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The mail server %1 does not accept connections.</source>
        <translation>El servidor de correo %1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found. Is the network there?</source>
        <translation>No se encontró el servidor de correo %1. ¿Hay red?</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 ended without an answer.</source>
        <translation>La conexión con el servidor de correo %1 terminó sin respuesta.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::TeamsChannel</name>
    <message>
        <source>%1 has queued the message. Whether Teams shows it, it does not tell: look into the channel.</source>
        <translation>%1 ha puesto el mensaje en cola. No indica si Teams lo muestra: mire en el canal.</translation>
    </message>
</context>
<context>
    <name>evergrant::alerts::WebhookChannel</name>
    <message>
        <source>A webhook needs the key with which messages are signed. Enter it with --secret-stdin; it is “whsec_” and 24 to 64 bytes in base64.</source>
        <translation>Un webhook necesita la clave con la que se firman los mensajes. Introdúzcala con --secret-stdin; es «whsec_» y de 24 a 64 bytes en base64.</translation>
    </message>
</context>
<context>
    <name>evergrant::api::KeyMethods</name>
    <message>
        <source>The key of a profile is kept in one of: %1.</source>
        <translation>La clave de un perfil se guarda en uno de estos lugares: %1.</translation>
    </message>
    <message>
        <source>A key file is named with its whole path.</source>
        <translation>Un archivo de clave se indica con su ruta completa.</translation>
    </message>
    <message>
        <source>The profile key cannot be moved here.</source>
        <translation>La clave del perfil no se puede trasladar aquí.</translation>
    </message>
    <message>
        <source>The profile key is kept here now: %1.</source>
        <translation>La clave del perfil se guarda ahora aquí: %1.</translation>
    </message>
    <message>
        <source>The old copy could not be erased yet; that is tried again at each start.</source>
        <translation>La copia antigua aún no se ha podido borrar; se intenta de nuevo en cada inicio.</translation>
    </message>
    <message>
        <source>This profile stores something already, and its key is in: %1. Move it: evergrant key move --to %2</source>
        <translation>Este perfil ya guarda algo y su clave está en: %1. Trasládela: evergrant key move --to %2</translation>
    </message>
    <message>
        <source>New tokens wait for the grant store, and the keyring may have their only copy. Try again when they are stored.</source>
        <translation>Hay tokens nuevos que esperan el almacén de autorizaciones, y es posible que el llavero tenga su única copia. Inténtelo de nuevo cuando estén guardados.</translation>
    </message>
    <message>
        <source>The stored grants are open until the background worker ends.</source>
        <translation>Las autorizaciones guardadas están abiertas hasta que termine el servicio en segundo plano.</translation>
    </message>
</context>
<context>
    <name>evergrant::api::LogMethods</name>
    <message>
        <source>How long the log is kept cannot be changed here.</source>
        <translation>Aquí no se puede cambiar cuánto tiempo se conserva el registro.</translation>
    </message>
    <message numerus="yes">
        <source>The log is kept for %n day(s) now.</source>
        <translation>
            <numerusform>El registro se conserva ahora %n día.</numerusform>
            <numerusform>El registro se conserva ahora %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evergrant::api::PackageMethods</name>
    <message>
        <source>This is not the passphrase of this package, or the package was changed.</source>
        <translation>Esta no es la frase de contraseña de este paquete o el paquete se modificó.</translation>
    </message>
    <message>
        <source>Nothing can be sealed here.</source>
        <translation>Aquí no se puede cifrar nada.</translation>
    </message>
    <message>
        <source>It is too large for a package.</source>
        <translation>Es demasiado grande para un paquete.</translation>
    </message>
    <message>
        <source>This part is damaged, or was changed. Copy the package once more from where it was written, and import that copy: what is here already stays as it is.</source>
        <translation>Esta parte está dañada o se modificó. Copie el paquete otra vez desde donde se escribió e importe esa copia: lo que ya está aquí se queda como está.</translation>
    </message>
</context>
<context>
    <name>evergrant::api::ProxyMethods</name>
    <message>
        <source>The proxy cannot be changed here.</source>
        <translation>El proxy no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Requests go through the proxy of the system from now on.</source>
        <translation>Las peticiones pasan desde ahora por el proxy del sistema.</translation>
    </message>
    <message>
        <source>Requests go through no proxy from now on.</source>
        <translation>Las peticiones no pasan desde ahora por ningún proxy.</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1 from now on.</source>
        <translation>Las peticiones pasan desde ahora por el proxy %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Sin él: %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli</name>
    <message>
        <source>No browser could be started (tried $BROWSER and xdg-open).</source>
        <translation>No se pudo iniciar ningún navegador (se probaron $BROWSER y xdg-open).</translation>
    </message>
    <message>
        <source>--on-renew %1 is not known. Use restart or signal=NAME with one of: %2.</source>
        <translation>No se conoce --on-renew %1. Use restart o signal=NAME con uno de estos: %2.</translation>
    </message>
    <message>
        <source>--host takes what ssh takes, such as user@server.</source>
        <translation>--host admite lo que admite ssh, como user@server.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AddCommand</name>
    <message>
        <source>The service: an id that &quot;evergrant providers&quot; lists</source>
        <translation>El servicio: un identificador de los que muestra &quot;evergrant providers&quot;</translation>
    </message>
    <message>
        <source>Grant type: code, device, client-credentials, jwt-bearer or static</source>
        <translation>Tipo de grant: code, device, client-credentials, jwt-bearer o static</translation>
    </message>
    <message>
        <source>Title that the window shows</source>
        <translation>Título que muestra la ventana</translation>
    </message>
    <message>
        <source>Client ID, as the provider&apos;s portal shows it</source>
        <translation>ID de cliente, tal como lo muestra el portal del proveedor</translation>
    </message>
    <message>
        <source>Read the client secret, or the key of a static grant, from standard input, one line</source>
        <translation>Leer de la entrada estándar el secreto de cliente, o la clave de un grant estático, en una línea</translation>
    </message>
    <message>
        <source>Read the password of the proxy from standard input, one line; after the client secret</source>
        <translation>Leer de la entrada estándar la contraseña del proxy, en una línea; después del secreto de cliente</translation>
    </message>
    <message>
        <source>A permission to ask for; may be given several times</source>
        <translation>Un permiso que se pide; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>Redirect URI of the sign-in</source>
        <translation>URI de redirección del inicio de sesión</translation>
    </message>
    <message>
        <source>A setting as key=value; may be given several times</source>
        <translation>Un ajuste como clave=valor; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 se añadió.</translation>
    </message>
    <message>
        <source>Register this redirect URI with the provider: %1</source>
        <translation>Registre esta URI de redirección en el proveedor: %1</translation>
    </message>
    <message>
        <source>Next: evergrant authorize %1</source>
        <translation>A continuación: evergrant authorize %1</translation>
    </message>
    <message>
        <source>Nobody has to sign in. Next: evergrant probe %1</source>
        <translation>Nadie tiene que iniciar sesión. A continuación: evergrant probe %1</translation>
    </message>
    <message>
        <source>Nobody has to sign in. Next: evergrant token %1</source>
        <translation>Nadie tiene que iniciar sesión. A continuación: evergrant token %1</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertAddCommand</name>
    <message>
        <source>How to tell: %1</source>
        <translation>Cómo se avisa: %1</translation>
    </message>
    <message>
        <source>Who is told: mail address, telephone number, topic, address of the webhook; of the other kinds a name for people</source>
        <translation>A quién se avisa: dirección de correo, número de teléfono, tema, dirección del webhook; en los demás tipos, un nombre para las personas</translation>
    </message>
    <message>
        <source>Name of the alert; default: the kind, numbered</source>
        <translation>Nombre del aviso; predeterminado: el tipo, numerado</translation>
    </message>
    <message>
        <source>Names of connections, with the wildcards * and ?; default: all</source>
        <translation>Nombres de conexiones, con los comodines * y ?; predeterminado: todas</translation>
    </message>
    <message>
        <source>One of %1; default: all</source>
        <translation>Uno de estos: %1; predeterminado: todos</translation>
    </message>
    <message>
        <source>So long trouble lasts before it is told; default: 10m</source>
        <translation>Cuánto dura un problema antes de que se avise; predeterminado: 10m</translation>
    </message>
    <message>
        <source>Hours without messages, for example 22:00-07:00</source>
        <translation>Horas sin mensajes, por ejemplo 22:00-07:00</translation>
    </message>
    <message>
        <source>When it is told again; default: 4h,24h,72h; none: never</source>
        <translation>Cuándo se avisa de nuevo; predeterminado: 4h,24h,72h; none: nunca</translation>
    </message>
    <message>
        <source>Read the secret from standard input, one line: password of mail, token of sms and ntfy, key of a webhook, the whole address of slack and teams</source>
        <translation>Leer el secreto de la entrada estándar, en una línea: contraseña de mail, token de sms y ntfy, clave de un webhook, la dirección completa de slack y teams</translation>
    </message>
    <message>
        <source>For the kind command the program to run stands after &quot;--&quot;; it gets the message on its standard input.</source>
        <translation>Para el tipo command, el programa que se ejecuta va después de &quot;--&quot;; recibe el mensaje por la entrada estándar.</translation>
    </message>
    <message>
        <source>Secret of the alert</source>
        <translation>Secreto del aviso</translation>
    </message>
    <message>
        <source>Added the alert %1.</source>
        <translation>El aviso %1 se añadió.</translation>
    </message>
    <message>
        <source>Added the alert %1 to %2.</source>
        <translation>El aviso %1 a %2 se añadió.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertCalendarCommand</name>
    <message>
        <source>Prints an iCalendar file; import it again after a change, the entries are the same ones.</source>
        <translation>Muestra un archivo iCalendar; impórtelo de nuevo tras un cambio, las entradas son las mismas.</translation>
    </message>
    <message>
        <source>As far as Evergrant knows, nothing ends on a certain day.</source>
        <translation>Por lo que sabe Evergrant, nada caduca en un día determinado.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertChangeCommand</name>
    <message>
        <source>The alert&apos;s id</source>
        <translation>El identificador del aviso</translation>
    </message>
    <message>
        <source>Removed the alert %1.</source>
        <translation>El aviso %1 se eliminó.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>Nobody is told yet. Add somebody with &quot;evergrant alert add&quot;.</source>
        <translation>Aún no se avisa a nadie. Añada a alguien con &quot;evergrant alert add&quot;.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AlertPauseCommand</name>
    <message>
        <source>The alert&apos;s id</source>
        <translation>El identificador del aviso</translation>
    </message>
    <message>
        <source>How long, for example 2h; default: until it is resumed</source>
        <translation>Cuánto tiempo, por ejemplo 2h; predeterminado: hasta que se reanude</translation>
    </message>
    <message>
        <source>“%1” is no time. Enter one like 30m, 2h or 3d.</source>
        <translation>«%1» no es un tiempo válido. Introduzca uno como 30m, 2h o 3d.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::AuthorizeCommand</name>
    <message>
        <source>Print the sign-in address and wait; the address of the page that did not load can be pasted</source>
        <translation>Mostrar la dirección de inicio de sesión y esperar; se puede pegar la dirección de la página que no se cargó</translation>
    </message>
    <message>
        <source>Sign in on another device: prints an address, and the code to enter there</source>
        <translation>Iniciar sesión en otro dispositivo: muestra una dirección y el código que hay que introducir allí</translation>
    </message>
    <message>
        <source>Sign in here for the worker of another machine, which ssh reaches as HOST (user@server); --profile is a folder there</source>
        <translation>Iniciar sesión aquí para el servicio en segundo plano de otra máquina, a la que ssh llega como HOST (user@server); --profile es una carpeta de allí</translation>
    </message>
    <message>
        <source>With --no-browser or --device: mark the printed address, and give up when standard input ends; for --host, which runs this there</source>
        <translation>Con --no-browser o --device: marcar la dirección mostrada y desistir cuando termine la entrada estándar; para --host, que ejecuta esto allí</translation>
    </message>
    <message>
        <source>Authorize a second time, as a spare that takes over when the first is lost</source>
        <translation>Autorizar por segunda vez, como repuesto que toma el relevo cuando se pierde el primero</translation>
    </message>
    <message>
        <source>With --spare: another registration at the provider, so that the spare does not share the fate of the first</source>
        <translation>Con --spare: otro registro en el proveedor, para que el de repuesto no comparta la suerte del primero</translation>
    </message>
    <message>
        <source>With --client-id: read its client secret from standard input, one line</source>
        <translation>Con --client-id: leer su secreto de cliente de la entrada estándar, en una línea</translation>
    </message>
    <message>
        <source>Use an existing refresh token: read it from standard input, one line</source>
        <translation>Usar un token de actualización existente: leerlo de la entrada estándar, en una línea</translation>
    </message>
    <message>
        <source>Give up after this many seconds (default 600)</source>
        <translation>Desistir después de estos segundos (predeterminado: 600)</translation>
    </message>
    <message>
        <source>Do not sign in: revoke, at the provider, a sign-in that was not used because it was for another account; while the worker still runs</source>
        <translation>No iniciar sesión: revocar en el proveedor un inicio de sesión que no se usó porque era de otra cuenta; mientras el servicio en segundo plano siga en marcha</translation>
    </message>
    <message>
        <source>--revoke-unused cannot be combined with other options.</source>
        <translation>--revoke-unused no se puede combinar con otras opciones.</translation>
    </message>
    <message>
        <source>--device needs neither --no-browser nor --refresh-token-stdin.</source>
        <translation>--device no necesita ni --no-browser ni --refresh-token-stdin.</translation>
    </message>
    <message>
        <source>--client-id and --client-secret-stdin go with --spare. The connection&apos;s own client secret is changed with &quot;evergrant set&quot;.</source>
        <translation>--client-id y --client-secret-stdin van con --spare. El secreto de cliente propio de la conexión se cambia con &quot;evergrant set&quot;.</translation>
    </message>
    <message>
        <source>--client-secret-stdin needs --client-id: without it the spare uses the connection&apos;s own registration.</source>
        <translation>--client-secret-stdin necesita --client-id: sin él, el de repuesto usa el registro propio de la conexión.</translation>
    </message>
    <message>
        <source>A spare comes from a sign-in: leave out --refresh-token-stdin.</source>
        <translation>Un repuesto procede de un inicio de sesión: omita --refresh-token-stdin.</translation>
    </message>
    <message>
        <source>--refresh-token-stdin needs no browser: leave out --no-browser.</source>
        <translation>--refresh-token-stdin no necesita navegador: omita --no-browser.</translation>
    </message>
    <message>
        <source>--until-eof goes with --no-browser or --device, and without secrets on standard input.</source>
        <translation>--until-eof va con --no-browser o --device, y sin secretos en la entrada estándar.</translation>
    </message>
    <message>
        <source>--host is for a sign-in: leave out --revoke-unused, --refresh-token-stdin, --client-secret-stdin and --until-eof.</source>
        <translation>--host es para un inicio de sesión: omita --revoke-unused, --refresh-token-stdin, --client-secret-stdin y --until-eof.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Authorized %1.</source>
        <translation>%1: autorización completada.</translation>
    </message>
    <message>
        <source>Authorized %1 as %2.</source>
        <translation>%1: autorización completada como %2.</translation>
    </message>
    <message>
        <source>%1 can have more spares, up to %2. Make another one now?</source>
        <translation>%1 puede tener más repuestos, hasta %2. ¿Crear otro ahora?</translation>
    </message>
    <message>
        <source>Client id of its registration (return alone: %1): </source>
        <translation>ID de cliente de su registro (solo Intro: %1): </translation>
    </message>
    <message>
        <source>On any device open %1 and enter the code %2. Waiting ... (Ctrl-C gives up)</source>
        <translation>En cualquier dispositivo, abra %1 e introduzca el código %2. Esperando... (Ctrl-C para desistir)</translation>
    </message>
    <message>
        <source>Replace it all the same?</source>
        <translation>¿Sustituirla de todos modos?</translation>
    </message>
    <message>
        <source>Replace it by %1?</source>
        <translation>¿Sustituirla por %1?</translation>
    </message>
    <message>
        <source>(y/N)</source>
        <comment>yes or no; N is what return alone means</comment>
        <translation>(y = sí / N = no)</translation>
    </message>
    <message>
        <source>To sign in with the account from before: evergrant authorize %1</source>
        <translation>Para iniciar sesión con la cuenta anterior: evergrant authorize %1</translation>
    </message>
    <message>
        <source>To revoke it there, as long as the worker runs: evergrant authorize %1 --revoke-unused</source>
        <translation>Para revocarlo allí, mientras el servicio en segundo plano esté en marcha: evergrant authorize %1 --revoke-unused</translation>
    </message>
    <message>
        <source>Revoke it there now?</source>
        <translation>¿Revocarlo allí ahora?</translation>
    </message>
    <message>
        <source>Open this address in a browser and sign in. If the browser then shows a page that cannot be loaded, paste that page&apos;s address here. Waiting ...</source>
        <translation>Abra esta dirección en un navegador e inicie sesión. Si después el navegador muestra una página que no se puede cargar, pegue aquí la dirección de esa página. Esperando...</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Abra usted esta dirección:</translation>
    </message>
    <message>
        <source>Sign in in the browser window that opens. Waiting ... (Ctrl-C gives up)</source>
        <translation>Inicie sesión en la ventana del navegador que se abre. Esperando... (Ctrl-C para desistir)</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::CallCommand</name>
    <message>
        <source>GET, POST, PUT, PATCH, DELETE or OPTIONS</source>
        <translation>GET, POST, PUT, PATCH, DELETE u OPTIONS</translation>
    </message>
    <message>
        <source>A path such as /v3/contacts, on the connection&apos;s API host, or a whole address</source>
        <translation>Una ruta como /v3/contacts, en el host de la API de la conexión, o una dirección completa</translation>
    </message>
    <message>
        <source>What to send: text, or @FILE for the content of a file (at most 16 MB)</source>
        <translation>Qué se envía: texto, o @FILE para el contenido de un archivo (16 MB como máximo)</translation>
    </message>
    <message>
        <source>A further header, such as &quot;Accept: text/csv&quot;</source>
        <translation>Otro encabezado, como &quot;Accept: text/csv&quot;</translation>
    </message>
    <message>
        <source>A further host (HOST or HOST:PORT) that may get the token</source>
        <translation>Otro host (HOST o HOST:PORT) que puede recibir el token</translation>
    </message>
    <message>
        <source>Time limit of the request in seconds (default 30)</source>
        <translation>Límite de tiempo de la solicitud en segundos (predeterminado: 30)</translation>
    </message>
    <message>
        <source>Print status, headers and body as one JSON object</source>
        <translation>Mostrar estado, encabezados y cuerpo como un objeto JSON</translation>
    </message>
    <message>
        <source>Print status and headers before the body</source>
        <translation>Mostrar estado y encabezados antes del cuerpo</translation>
    </message>
    <message>
        <source>Exit code 0: the API answered with a status from 200 to 299. 1: it answered with another one.</source>
        <translation>Código de salida 0: la API respondió con un estado de 200 a 299. 1: respondió con otro.</translation>
    </message>
    <message>
        <source>--include cannot be combined with --json, which shows the headers anyway.</source>
        <translation>--include no se puede combinar con --json, que muestra los encabezados de todos modos.</translation>
    </message>
    <message>
        <source>--data takes at most 32 kB of text. Put it into a file, and give --data @FILE.</source>
        <translation>--data admite como máximo 32 kB de texto. Póngalo en un archivo e indique --data @FILE.</translation>
    </message>
    <message>
        <source>The API answered with %1.</source>
        <translation>La API respondió con %1.</translation>
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
        <translation>TIPO</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>PARA</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONEXIONES</translation>
    </message>
    <message>
        <source>LEVELS</source>
        <translation>NIVELES</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>RESUMEN</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>SLOT</source>
        <translation>RANURA</translation>
    </message>
    <message>
        <source>PURPOSE</source>
        <translation>PROPÓSITO</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>GENERATION</source>
        <translation>GENERACIÓN</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>HUELLA</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>POLÍTICA</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CÓDIGO</translation>
    </message>
    <message>
        <source>PHASE</source>
        <translation>FASE</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>DECISIÓN</translation>
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
        <translation>El diario conserva los últimos veinte intentos de una conexión y los que no han concluido. Campos de
--attempts --json; un texto está vacío donde no se sabe nada:
  attempt       identificador, como en los detalles de los eventos del registro
  at            cuándo se guardó la intención, justo antes de la solicitud
  slot          main, spare, spare-2 o spare-3
  purpose       refresh, code (un inicio de sesión) o client (un grant que no necesita a nadie)
  outcome       succeeded, refused, unknown (sin respuesta completa), not-sent; vacío: sin concluir
  generation    del conjunto de tokens cuyo token de actualización se envió
  fingerprint   de ese token de actualización, 8 cifras hexadecimales
  policy        la política de repetición del proveedor que estaba en vigor
  code          del error
  phase         del grant después
  decision      qué se decidió y por qué, una frase
  concluded_at  cuándo se decidió, o null</translation>
    </message>
    <message>
        <source>The answer cannot be written to standard output.</source>
        <translation>La respuesta no se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>No answer came within %1 seconds. Try again.</source>
        <translation>No llegó ninguna respuesta en %1 segundos. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Evergrant keeps OAuth authorizations alive for programs that run unattended.

Usage: evergrant [--profile DIR] COMMAND ...

Commands:
</source>
        <translation>Evergrant mantiene vivas las autorizaciones OAuth para programas que se ejecutan desatendidos.

Uso: evergrant [--profile DIR] COMMAND ...

Comandos:
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe el comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 &quot;evergrant --help&quot; lists all.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 &quot;evergrant --help&quot; los muestra todos.</translation>
    </message>
    <message>
        <source>%1 The commands are:</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Los comandos son:</translation>
    </message>
    <message>
        <source>%1 (&quot;evergrant %2 --help&quot; tells more)</source>
        <translation>%1 (&quot;evergrant %2 --help&quot; da más información)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>not since the background worker began</source>
        <translation>ninguna desde que empezó el servicio en segundo plano</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>LUGAR</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Conexión:</translation>
    </message>
    <message>
        <source>Delivery:</source>
        <translation>Entrega:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Comando:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Minimum life:</source>
        <translation>Duración mínima:</translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation>Secreto:</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Summary:</source>
        <translation>Resumen:</translation>
    </message>
    <message>
        <source>Last delivered:</source>
        <translation>Última entrega:</translation>
    </message>
    <message>
        <source>Last asked:</source>
        <translation>Última petición:</translation>
    </message>
    <message>
        <source>Next try:</source>
        <translation>Próximo intento:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versión:</translation>
    </message>
    <message>
        <source>Not added: %1. %2</source>
        <translation>No se añadió: %1. %2</translation>
    </message>
    <message>
        <source>%1 Of the deliveries, jobs, alerts and heartbeats, %2 are left. Run the command again.</source>
        <translation>%1 De las entregas, tareas, avisos y señales de vida quedan %2. Ejecute el comando de nuevo.</translation>
    </message>
    <message>
        <source>Imported %1 of %2 deliveries, jobs, alerts and heartbeats.</source>
        <translation>Se importaron %1 de %2 entregas, tareas, avisos y señales de vida.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Aparece dos veces.</translation>
    </message>
    <message>
        <source>Entry %1 of “%2” (%3): %4</source>
        <translation>Entrada %1 de «%2» (%3): %4</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>No hay ninguna conexión «%1».</translation>
    </message>
    <message>
        <source>CONSUMER</source>
        <translation>CONSUMIDOR</translation>
    </message>
    <message>
        <source>KEY MADE</source>
        <translation>CLAVE CREADA</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ÚLTIMO USO</translation>
    </message>
    <message>
        <source>after renewals</source>
        <translation>tras las renovaciones</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>TAREA</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>CUÁNDO</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>EJECUCIÓN</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>INICIO</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>DURACIÓN</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>DESENCADENANTE</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>TOKENS</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>MENSAJE</translation>
    </message>
    <message>
        <source>Job:</source>
        <translation>Tarea:</translation>
    </message>
    <message>
        <source>Run:</source>
        <translation>Ejecución:</translation>
    </message>
    <message>
        <source>Trigger:</source>
        <translation>Desencadenante:</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>Inicio:</translation>
    </message>
    <message>
        <source>Took:</source>
        <translation>Duración:</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>Desenlace:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Resultado:</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>Tokens:</translation>
    </message>
    <message>
        <source>Attempt:</source>
        <translation>Intento:</translation>
    </message>
    <message>
        <source>Stands for:</source>
        <translation>Representa:</translation>
    </message>
    <message>
        <source>%1 times of the schedule</source>
        <translation>%1 horas de la programación</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Mensaje:</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>El nombre de la conexión</translation>
    </message>
    <message>
        <source>Names of connections</source>
        <translation>Nombres de conexiones</translation>
    </message>
    <message>
        <source>--set needs key=value, not &quot;%1&quot;.</source>
        <translation>--set necesita clave=valor, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>part %1 of the package</source>
        <translation>parte %1 del paquete</translation>
    </message>
    <message>
        <source>There is no connection to export.</source>
        <translation>No hay ninguna conexión que exportar.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>La exportación se canceló.</translation>
    </message>
    <message>
        <source>%1 is renewed here again: the package is this profile&apos;s own.</source>
        <translation>%1 se vuelve a renovar aquí: el paquete es de este mismo perfil.</translation>
    </message>
    <message>
        <source>%1 is here already: this package has brought it before.</source>
        <translation>%1 ya está aquí: este paquete la trajo antes.</translation>
    </message>
    <message>
        <source>Skipped %1: a connection of this name exists already. Rename that one first.</source>
        <translation>Se omitió %1: ya existe una conexión con este nombre. Cambie antes el nombre de esa.</translation>
    </message>
    <message>
        <source>Skipped %1: it is here, and was not moved away with this package.</source>
        <translation>Se omitió %1: está aquí y no se trasladó con este paquete.</translation>
    </message>
    <message>
        <source>Skipped %1: what is stored here is newer than the package.</source>
        <translation>Se omitió %1: lo que hay guardado aquí es más reciente que el paquete.</translation>
    </message>
    <message>
        <source>Skipped %1: this package has brought it before, and it was removed since. Its authorization in the package is old; to try it all the same, add --again.</source>
        <translation>Se omitió %1: este paquete la trajo antes y desde entonces se eliminó. Su autorización en el paquete es antigua; para probarla de todos modos, añada --again.</translation>
    </message>
    <message>
        <source>It was imported into another profile already (%1, %2). Two places that renew the same authorization end it for both. Only if it is not used there: add --again.</source>
        <translation>Ya se importó en otro perfil (%1, %2). Dos lugares que renueven la misma autorización terminan con ella en ambos. Solo si no se usa allí: añada --again.</translation>
    </message>
    <message>
        <source>Connection %1 of the package: %2</source>
        <translation>Conexión %1 del paquete: %2</translation>
    </message>
    <message>
        <source>%1 So nobody could tell that it was imported, and a second import would end the authorizations for both. Copy it to a folder that can be written, or add --again.</source>
        <translation>%1 Por eso nadie podría saber que se importó, y una segunda importación terminaría con las autorizaciones en ambos. Cópielo a una carpeta en la que se pueda escribir o añada --again.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>%1 Imported %2 of %3 connections. Run the command again for those that are left.</source>
        <translation>%1 Se importaron %2 de %3 conexiones. Ejecute el comando de nuevo para las que quedan.</translation>
    </message>
    <message>
        <source>Imported 1 connection.</source>
        <translation>Se importó 1 conexión.</translation>
    </message>
    <message>
        <source>Imported %1 connections.</source>
        <translation>Se importaron %1 conexiones.</translation>
    </message>
    <message>
        <source>They are renewed here from now on. Delete the package when they work.</source>
        <translation>A partir de ahora se renuevan aquí. Elimine el paquete cuando funcionen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>“needed: Region of the account”</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; in the portal: %2</source>
        <comment>“needed; in the portal: App key”</comment>
        <translation>%1; en el portal: %2</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>si existe</translation>
    </message>
    <message>
        <source>%1 unless set</source>
        <translation>%1 si no se indica</translation>
    </message>
    <message>
        <source>%1 (by default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>&quot;evergrant add&quot; prints the one to register</source>
        <translation>&quot;evergrant add&quot; muestra la que hay que registrar</translation>
    </message>
    <message>
        <source>(used unless --grant says otherwise)</source>
        <translation>(se usa si --grant no indica otra cosa)</translation>
    </message>
    <message>
        <source>Portal:</source>
        <translation>Portal:</translation>
    </message>
    <message>
        <source>Documentation:</source>
        <translation>Documentación:</translation>
    </message>
    <message>
        <source>Open this address in a browser of this computer and sign in. Waiting ...</source>
        <translation>Abra esta dirección en un navegador de este equipo e inicie sesión. Esperando...</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Abra usted esta dirección:</translation>
    </message>
    <message>
        <source>Sign in in the browser window that opens. Waiting ... (Ctrl-C gives up)</source>
        <translation>Inicie sesión en la ventana del navegador que se abre. Esperando... (Ctrl-C para desistir)</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>El inicio de sesión se canceló.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost, and the sign-in with it. What was authorized there before goes on. Try again.</source>
        <translation>Se perdió la conexión con %1 y, con ella, el inicio de sesión. Lo que se había autorizado antes allí continúa. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>ssh did not get to %1; above is why. Nothing was changed. When &quot;ssh %1&quot; works, try again.</source>
        <translation>ssh no llegó a %1; arriba se indica por qué. No se cambió nada. Cuando &quot;ssh %1&quot; funcione, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no ssh on this computer. Install an SSH client (openssh-client).</source>
        <translation>No hay ssh en este equipo. Instale un cliente SSH (openssh-client).</translation>
    </message>
    <message>
        <source>There is no evergrant on %1 that ssh finds. Nothing was changed. Install it there, in /usr/bin or /usr/local/bin.</source>
        <translation>En %1 no hay ningún evergrant que ssh encuentre. No se cambió nada. Instálelo allí, en /usr/bin o /usr/local/bin.</translation>
    </message>
    <message>
        <source>The command on %1 has ended without a result. &quot;evergrant log&quot; there tells more.</source>
        <translation>El comando en %1 ha terminado sin resultado. &quot;evergrant log&quot; allí da más información.</translation>
    </message>
    <message>
        <source>%1: one line was expected on standard input, and there was none.</source>
        <translation>%1: se esperaba una línea en la entrada estándar y no había ninguna.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>These were two different passphrases.</source>
        <translation>Eran dos frases de contraseña distintas.</translation>
    </message>
    <message>
        <source>Change files only, under this folder in the place of /</source>
        <translation>Cambiar solo archivos, en esta carpeta en lugar de /</translation>
    </message>
    <message>
        <source>--since takes a time such as 20:54 or 2026-09-03T06:48:00Z, a date such as 2026-09-03, &quot;today&quot;, &quot;yesterday&quot;, or how long ago, such as 90m, 2h or 3d; not &quot;%1&quot;.</source>
        <translation>--since admite una hora como 20:54 o 2026-09-03T06:48:00Z, una fecha como 2026-09-03, &quot;today&quot;, &quot;yesterday&quot;, o hace cuánto tiempo, como 90m, 2h o 3d; no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1: delivery %2 failing, %3</source>
        <translation>%1: falla la entrega %2, %3</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>PROVEEDOR</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
    </message>
    <message>
        <source>This evergrant is older than the background worker and does not have the state %1. Use the version that the worker has.</source>
        <translation>Este evergrant es más antiguo que el servicio en segundo plano y no conoce el estado %1. Use la versión que tiene el servicio en segundo plano.</translation>
    </message>
    <message>
        <source>there are no connections</source>
        <translation>no hay conexiones</translation>
    </message>
    <message>
        <source>%1 of %2 connections in order</source>
        <translation>%1 de %2 conexiones en orden</translation>
    </message>
    <message>
        <source>systemd does not understand the path &quot;%1&quot;.</source>
        <translation>systemd no entiende la ruta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir en %1: %2</translation>
    </message>
    <message>
        <source>%1 was not written by &quot;evergrant service install&quot;, so it is left as it is.</source>
        <translation>%1 no se escribió con &quot;evergrant service install&quot;, por lo que se deja como está.</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>no se puede crear su carpeta.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>as in “Usage: evergrant token [OPTIONS]”</comment>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <comment>behind an option</comment>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>“%1” is not expected</source>
        <translation>«%1» no se espera aquí</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 es obligatorio</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 necesita un valor</translation>
    </message>
    <message>
        <source>a whole number from %1 on is expected, not “%2”</source>
        <translation>se espera un número entero a partir de %1, no «%2»</translation>
    </message>
    <message>
        <source>
&quot;evergrant COMMAND --help&quot; tells more. Options for all commands:
</source>
        <translation>
&quot;evergrant COMMAND --help&quot; da más información. Opciones para todos los comandos:
</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverAddCommand</name>
    <message>
        <source>Kind of target: %1</source>
        <translation>Tipo de destino: %1</translation>
    </message>
    <message>
        <source>Name of the delivery; default: the kind, numbered</source>
        <translation>Nombre de la entrega; predeterminado: el tipo, numerado</translation>
    </message>
    <message>
        <source>What is written: token, header, json, env, env:sh, env:docker, curl, or a template such as &apos;password={{access_token|sh}}&apos;; default: json for stores, token else</source>
        <translation>Qué se escribe: token, header, json, env, env:sh, env:docker, curl, o una plantilla como &apos;password={{access_token|sh}}&apos;; predeterminado: json para almacenes; si no, token</translation>
    </message>
    <message>
        <source>Minimum remaining validity of a delivered token in seconds (default 600, at most half of its life)</source>
        <translation>Validez restante mínima de un token entregado en segundos (predeterminado: 600; como máximo, la mitad de su duración)</translation>
    </message>
    <message>
        <source>Read the target&apos;s secret from standard input, one line. Of AWS the access key as AKID:SECRET, or AKID:SECRET:SESSION of a temporary one; of Vault the token, or the secret id of approle; of a webhook the signing key, whsec_...</source>
        <translation>Leer de la entrada estándar el secreto del destino, en una línea. De AWS, la clave de acceso como AKID:SECRET, o AKID:SECRET:SESSION si es temporal; de Vault, el token o el secret id de approle; de un webhook, la clave de firma, whsec_...</translation>
    </message>
    <message>
        <source>For the kind command the program to run stands after &quot;--&quot;. Evergrant&apos;s own profile folder is given before the command: evergrant --profile DIR deliver add ...</source>
        <translation>Para el tipo command, el programa que se ejecuta va después de &quot;--&quot;. La carpeta de perfil del propio Evergrant se indica antes del comando: evergrant --profile DIR deliver add ...</translation>
    </message>
    <message>
        <source>Secret of the target</source>
        <translation>Secreto del destino</translation>
    </message>
    <message>
        <source>Added the delivery %1 of %2.</source>
        <translation>La entrega %1 de %2 se añadió.</translation>
    </message>
    <message>
        <source>Added the delivery %1 of %2: %3.</source>
        <translation>La entrega %1 de %2 se añadió: %3.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverChangeCommand</name>
    <message>
        <source>The delivery&apos;s id; default: all that are not paused</source>
        <translation>El identificador de la entrega; predeterminado: todas las que no están en pausa</translation>
    </message>
    <message>
        <source>The delivery&apos;s id</source>
        <translation>El identificador de la entrega</translation>
    </message>
    <message>
        <source>All deliveries of %1 are paused.</source>
        <translation>Todas las entregas de %1 están en pausa.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverListCommand</name>
    <message>
        <source>The connection&apos;s name; default: all</source>
        <translation>El nombre de la conexión; predeterminado: todas</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>Nothing is delivered yet. Add a target with &quot;evergrant deliver add&quot;.</source>
        <translation>Aún no se entrega nada. Añada un destino con &quot;evergrant deliver add&quot;.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverRemoveCommand</name>
    <message>
        <source>The delivery&apos;s id</source>
        <translation>El identificador de la entrega</translation>
    </message>
    <message>
        <source>Also delete what was delivered; where that fails nothing is removed</source>
        <translation>Eliminar también lo entregado; si eso falla, no se quita nada</translation>
    </message>
    <message>
        <source>Leave what was delivered where it is</source>
        <translation>Dejar lo entregado donde está</translation>
    </message>
    <message>
        <source>--erase and --keep cannot be combined.</source>
        <translation>--erase y --keep no se pueden combinar.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on: add --erase to delete what was delivered, or --keep to leave it there.</source>
        <translation>No hay ningún terminal en el que preguntar: añada --erase para eliminar lo entregado o --keep para dejarlo allí.</translation>
    </message>
    <message>
        <source>Remove the delivery %1 of %2. Also delete what was delivered? (y/n, else nothing is removed) </source>
        <translation>Se va a quitar la entrega %1 de %2. ¿Eliminar también lo entregado? (y = sí, n = no; con otra cosa no se quita nada) </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se quitó nada.</translation>
    </message>
    <message>
        <source>Removed the delivery %1, and deleted what was there.</source>
        <translation>La entrega %1 se quitó y se eliminó lo que había allí.</translation>
    </message>
    <message>
        <source>Removed the delivery %1. Nothing that was delivered was deleted.</source>
        <translation>La entrega %1 se quitó. No se eliminó nada de lo entregado.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DeliverShowCommand</name>
    <message>
        <source>The delivery&apos;s id</source>
        <translation>El identificador de la entrega</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DependentView</name>
    <message>
        <source>Add it again by hand; its other settings are in the file.</source>
        <translation>Añádalo de nuevo a mano; sus demás ajustes están en el archivo.</translation>
    </message>
    <message>
        <source>Add it with: %1</source>
        <translation>Añádalo con: %1</translation>
    </message>
    <message>
        <source>the delivery %1 of %2</source>
        <translation>la entrega %1 de %2</translation>
    </message>
    <message>
        <source>the job %1</source>
        <translation>la tarea %1</translation>
    </message>
    <message>
        <source>the alert %1</source>
        <translation>el aviso %1</translation>
    </message>
    <message>
        <source>the heartbeat at %1</source>
        <translation>la señal de vida en %1</translation>
    </message>
    <message>
        <source>the heartbeat at %1 of %2</source>
        <translation>la señal de vida en %1 de %2</translation>
    </message>
    <message>
        <source>Left as it is, because it is here already: %1.</source>
        <translation>Se deja como está, porque ya está aquí: %1.</translation>
    </message>
    <message>
        <source>Not added, because its secret is not in the file: %1.</source>
        <translation>No se añadió, porque su secreto no está en el archivo: %1.</translation>
    </message>
    <message>
        <source>Not added, because it needs its address again: %1.</source>
        <translation>No se añadió, porque se necesita de nuevo su dirección: %1.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pausa: %1.</translation>
    </message>
    <message>
        <source>What is paused has run and sent nothing. Where program and place are right, resume each: %1.</source>
        <translation>Lo que está en pausa no ha ejecutado ni enviado nada. Donde el programa y el lugar sean correctos, reanude cada uno: %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::DoctorCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>Also test the connection NAME with real requests</source>
        <translation>Probar también la conexión NAME con solicitudes reales</translation>
    </message>
    <message>
        <source>Write a diagnostic bundle to this file (-: standard output): states, checks, timelines and the last events, tokens as fingerprints</source>
        <translation>Escribir un paquete de diagnóstico en este archivo (-: salida estándar): estados, comprobaciones, cronologías y los últimos eventos, los tokens como huellas</translation>
    </message>
    <message>
        <source>Print a new recovery code: it opens the stored grants when the keyring has lost their key</source>
        <translation>Mostrar un nuevo código de recuperación: abre las autorizaciones guardadas cuando el llavero ha perdido su clave</translation>
    </message>
    <message>
        <source>Read a recovery code from standard input and put the key back</source>
        <translation>Leer un código de recuperación de la entrada estándar y devolver la clave a su lugar</translation>
    </message>
    <message>
        <source>The key is lost for good: put the stored grants aside and go on with the keyring&apos;s copies</source>
        <translation>La clave se ha perdido definitivamente: apartar las autorizaciones guardadas y continuar con las copias del llavero</translation>
    </message>
    <message>
        <source>--bundle, --recovery-code, --recover-stdin and --begin-anew cannot be combined with other options.</source>
        <translation>--bundle, --recovery-code, --recover-stdin y --begin-anew no se pueden combinar con otras opciones.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Checking keyring, network and services. This takes up to %1 s.</source>
        <translation>Comprobando el llavero, la red y los servicios. Tarda hasta %1 s.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir en %1: %2.</translation>
    </message>
    <message>
        <source>Written to %1. It holds no tokens and no secrets, but names of accounts and services: read it before you send it.</source>
        <translation>Escrito en %1. No contiene tokens ni secretos, pero sí nombres de cuentas y servicios: léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer. It is shown this once; an earlier code does not work any more.</source>
        <translation>Anótelo y guárdelo lejos de este equipo. Solo se muestra esta vez; un código anterior ya no funciona.</translation>
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
        <translation>Códigos de salida: 0 nada ha fallado, puede haber advertencias; 1 algo ha fallado, como una conexión
sin acceso (salvo que esté en pausa), una entrega, una tarea, un aviso, el almacén o el disco, o no
responde ningún servicio en segundo plano. --bundle termina con 0 en cuanto el paquete está escrito,
y con 1 si no responde ninguno.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>The local endpoint listens on %1.</source>
        <translation>El endpoint local escucha en %1.</translation>
    </message>
    <message>
        <source>The local endpoint is enabled, but cannot listen on port %1. Choose another one: evergrant endpoint enable --port P</source>
        <translation>El endpoint local está activado, pero no puede escuchar en el puerto %1. Elija otro: evergrant endpoint enable --port P</translation>
    </message>
    <message>
        <source>The local endpoint is off. Turn it on: evergrant endpoint enable</source>
        <translation>El endpoint local está desactivado. Actívelo: evergrant endpoint enable</translation>
    </message>
    <message>
        <source>Every program of this computer gets the token of %1 with GCE_METADATA_HOST=127.0.0.1:%2.</source>
        <translation>Todo programa de este equipo obtiene el token de %1 con GCE_METADATA_HOST=127.0.0.1:%2.</translation>
    </message>
    <message>
        <source>No program has a key yet. Make one: evergrant endpoint key add CONSUMER NAME...</source>
        <translation>Ningún programa tiene aún una clave. Cree una: evergrant endpoint key add CONSUMER NAME...</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointDisableCommand</name>
    <message>
        <source>The local endpoint is off. The keys of programs stay.</source>
        <translation>El endpoint local está desactivado. Las claves de los programas se conservan.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointEnableCommand</name>
    <message>
        <source>Port of this computer (default: as before, else a free one)</source>
        <translation>Puerto de este equipo (predeterminado: el de antes; si no, uno libre)</translation>
    </message>
    <message>
        <source>Programs of this computer ask for tokens over HTTP: GET /v1/token/NAME, /v1/header/NAME, /v1/status and /metrics, each with a key in &quot;Authorization: Bearer KEY&quot;. Any program of any user that knows a key gets its tokens.</source>
        <translation>Los programas de este equipo piden tokens por HTTP: GET /v1/token/NAME, /v1/header/NAME, /v1/status y /metrics, cada uno con una clave en &quot;Authorization: Bearer KEY&quot;. Cualquier programa de cualquier usuario que conozca una clave obtiene sus tokens.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation>--port admite un número de 1 a 65535.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointGoogleCommand</name>
    <message>
        <source>A connection to Google</source>
        <translation>Una conexión a Google</translation>
    </message>
    <message>
        <source>Hand out no token this way any more</source>
        <translation>No entregar más tokens de esta forma</translation>
    </message>
    <message>
        <source>Google&apos;s libraries find the token with GCE_METADATA_HOST=127.0.0.1:PORT. Their protocol has no key: every program of every user of this computer gets the token.</source>
        <translation>Las bibliotecas de Google encuentran el token con GCE_METADATA_HOST=127.0.0.1:PORT. Su protocolo no tiene clave: cualquier programa de cualquier usuario de este equipo obtiene el token.</translation>
    </message>
    <message>
        <source>Give either the NAME of a connection or --off.</source>
        <translation>Indique el NAME de una conexión o --off.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointKeyCommand</name>
    <message>
        <source>add CONSUMER NAME..., list, or remove CONSUMER</source>
        <translation>add CONSUMER NAME..., list o remove CONSUMER</translation>
    </message>
    <message>
        <source>A name for the program that gets the key</source>
        <translation>Un nombre para el programa que recibe la clave</translation>
    </message>
    <message>
        <source>add prints the key once, as the only line. A consumer has one key: a new one voids the old one.</source>
        <translation>add muestra la clave una vez, como única línea. Un consumidor tiene una sola clave: una nueva anula la antigua.</translation>
    </message>
    <message>
        <source>Use evergrant endpoint key add CONSUMER NAME..., list, or remove CONSUMER.</source>
        <translation>Use evergrant endpoint key add CONSUMER NAME..., list o remove CONSUMER.</translation>
    </message>
    <message>
        <source>The key is shown this once. The endpoint is off: evergrant endpoint enable</source>
        <translation>La clave solo se muestra esta vez. El endpoint está desactivado: evergrant endpoint enable</translation>
    </message>
    <message>
        <source>The key is shown this once. Use it with %1.</source>
        <translation>La clave solo se muestra esta vez. Úsela con %1.</translation>
    </message>
    <message>
        <source>Removed the key of %1: it gets no tokens any more.</source>
        <translation>La clave de %1 se eliminó: ya no recibe tokens.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::EndpointSignInCommand</name>
    <message>
        <source>The page shows a code that is entered on any device</source>
        <translation>La página muestra un código que se introduce en cualquier dispositivo</translation>
    </message>
    <message>
        <source>Prints the address of a page on which a person signs in with a browser of this computer, or with one elsewhere to which ssh forwards the endpoint&apos;s port under the same number. It opens once.</source>
        <translation>Muestra la dirección de una página en la que una persona inicia sesión con un navegador de este equipo, o con uno de otro lugar al que ssh reenvíe el puerto del endpoint con el mismo número. Se abre una sola vez.</translation>
    </message>
    <message>
        <source>The page opens once, until %1. From another computer: ssh -L %2:127.0.0.1:%2 %3</source>
        <translation>La página se abre una sola vez, hasta %1. Desde otro equipo: ssh -L %2:127.0.0.1:%2 %3</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ExportCommand</name>
    <message>
        <source>Write a package that also has client secrets and keys</source>
        <translation>Escribir un paquete que contenga también los secretos de cliente y las claves</translation>
    </message>
    <message>
        <source>Write a package that also has the authorizations, and stop renewing them here: they move to where it is imported</source>
        <translation>Escribir un paquete que contenga también las autorizaciones y dejar de renovarlas aquí: se trasladan adonde se importe</translation>
    </message>
    <message>
        <source>The package to write (default: a new file in the current folder)</source>
        <translation>El paquete que se escribe (predeterminado: un archivo nuevo en la carpeta actual)</translation>
    </message>
    <message>
        <source>Without --secrets or --move, prints the settings as JSON, for &quot;evergrant import&quot;: connections, and their deliveries and jobs; without NAME alerts and heartbeats, too. A package is encrypted under a passphrase, which is read from standard input; its path is printed. Only one profile can import a package of --move. If it is lost: evergrant resume NAME --take-back, or import it where it is from.</source>
        <translation>Sin --secrets ni --move, muestra los ajustes como JSON, para &quot;evergrant import&quot;: las conexiones, con sus entregas y tareas; sin NAME, también los avisos y las señales de vida. Un paquete se cifra con una frase de contraseña, que se lee de la entrada estándar; se muestra su ruta. Solo un perfil puede importar un paquete de --move. Si se pierde: evergrant resume NAME --take-back, o impórtelo en el lugar de origen.</translation>
    </message>
    <message>
        <source>--move includes what --secrets writes: give one of them.</source>
        <translation>--move incluye lo que escribe --secrets: indique uno de los dos.</translation>
    </message>
    <message>
        <source>--output goes with --secrets or --move. Settings are printed.</source>
        <translation>--output va con --secrets o --move. Los ajustes se muestran.</translation>
    </message>
    <message>
        <source>Addresses of webhooks and heartbeats and topics of ntfy were left out, because whoever has one can write there. &quot;evergrant import&quot; says where one is needed.</source>
        <translation>Se omitieron las direcciones de webhooks y señales de vida y los temas de ntfy, porque quien tenga uno puede escribir allí. &quot;evergrant import&quot; indica dónde hace falta uno.</translation>
    </message>
    <message>
        <source>Left out the job %1: it gets tokens of other connections, too.</source>
        <translation>Se omitió la tarea %1: recibe también tokens de otras conexiones.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>No se trasladó nada.</translation>
    </message>
    <message>
        <source>If one of them stayed paused: evergrant resume NAME.</source>
        <translation>Si alguna de ellas se quedó en pausa: evergrant resume NAME.</translation>
    </message>
    <message>
        <source>Take it back: evergrant resume %1 --take-back.</source>
        <translation>Recupérela: evergrant resume %1 --take-back.</translation>
    </message>
    <message>
        <source>Wrote 1 connection.</source>
        <translation>Se escribió 1 conexión.</translation>
    </message>
    <message>
        <source>Wrote %1 connections.</source>
        <translation>Se escribieron %1 conexiones.</translation>
    </message>
    <message>
        <source>With them: %1 deliveries, jobs, alerts and heartbeats.</source>
        <translation>Con ellas: %1 entregas, tareas, avisos y señales de vida.</translation>
    </message>
    <message>
        <source>They are not renewed here any more. Next, where they move to: evergrant import FILE. When they work there, remove them here and delete the package.</source>
        <translation>Aquí ya no se renuevan. A continuación, en el lugar al que se trasladan: evergrant import FILE. Cuando funcionen allí, elimínelas aquí y elimine el paquete.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HandoverCommand</name>
    <message>
        <source>Write to this file instead of standard output</source>
        <translation>Escribir en este archivo en lugar de la salida estándar</translation>
    </message>
    <message>
        <source>Prints a page of HTML for whoever inherits the connections, without secrets: what each is for, who can repair
it and how, where it is registered, what ends when. What it is for and who can repair it, people say:
evergrant set NAME --purpose TEXT --without-it TEXT --responsible WHO --custodian WHO</source>
        <translation>Muestra una página HTML para quien herede las conexiones, sin secretos: para qué sirve cada una, quién puede
repararla y cómo, dónde está registrada, qué caduca y cuándo. Para qué sirve y quién puede repararla lo indican las personas:
evergrant set NAME --purpose TEXT --without-it TEXT --responsible WHO --custodian WHO</translation>
    </message>
    <message>
        <source>The command writes HTML. Open it in a browser, and print it to PDF from there.</source>
        <translation>El comando escribe HTML. Ábralo en un navegador e imprímalo desde allí como PDF.</translation>
    </message>
    <message>
        <source>There are no connections yet. Make one with &quot;evergrant add&quot; or in the Evergrant window.</source>
        <translation>Aún no hay conexiones. Cree una con &quot;evergrant add&quot; o en la ventana de Evergrant.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir en %1: %2.</translation>
    </message>
    <message>
        <source>Written to %1. There is nothing secret in it.</source>
        <translation>Escrito en %1. No contiene nada secreto.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HeartbeatAddCommand</name>
    <message>
        <source>Address to call while all is well, and with /fail behind it when it is not</source>
        <translation>Dirección a la que se llama mientras todo va bien, y con /fail al final cuando no es así</translation>
    </message>
    <message>
        <source>Added. The address is called every ten minutes while Evergrant works.</source>
        <translation>Añadida. Se llama a la dirección cada diez minutos mientras Evergrant funciona.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HeartbeatChangeCommand</name>
    <message>
        <source>Address of the heartbeat</source>
        <translation>Dirección de la señal de vida</translation>
    </message>
    <message>
        <source>Its server misses the calls: pause it there, too, if nobody is to be told.</source>
        <translation>Su servidor echa en falta las llamadas: páusela también allí si no se debe avisar a nadie.</translation>
    </message>
    <message>
        <source>Paused. The address is not called until it is resumed.</source>
        <translation>En pausa. No se llama a la dirección hasta que se reanude.</translation>
    </message>
    <message>
        <source>Resumed. The address is called every ten minutes again.</source>
        <translation>Reanudada. Se vuelve a llamar a la dirección cada diez minutos.</translation>
    </message>
    <message>
        <source>Removed. The address is called no more.</source>
        <translation>Eliminada. Ya no se llama a la dirección.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::HeartbeatListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>There are no heartbeats yet. Add one with &quot;evergrant heartbeat add&quot;.</source>
        <translation>Aún no hay señales de vida. Añada una con &quot;evergrant heartbeat add&quot;.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONEXIONES</translation>
    </message>
    <message>
        <source>LAST CALL</source>
        <translation>ÚLTIMA LLAMADA</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ImportCommand</name>
    <message>
        <source>What &quot;evergrant export&quot; has printed, or its package</source>
        <translation>Lo que ha mostrado &quot;evergrant export&quot;, o su paquete</translation>
    </message>
    <message>
        <source>Import a package although another profile has imported it, or its connections were removed here</source>
        <translation>Importar un paquete aunque lo haya importado otro perfil o sus conexiones se hayan eliminado aquí</translation>
    </message>
    <message>
        <source>What exists already under its name is left as it is, and named. Deliveries, jobs, alerts and heartbeats arrive paused, and nothing of them is tried before somebody resumes them. Where an entry is wrong, nothing is imported. The passphrase of a package is read from standard input. A package of &quot;evergrant export --move&quot; is marked when it is imported, and no other profile takes it then; a copy of it on another computer is noticed when the provider refuses the first renewal there. Exit codes: 0 all were added, or are here from this package; 1 some exist already or could not be added; 2 the file or the passphrase is wrong; others as of &quot;evergrant add&quot;, when adding stopped in between.</source>
        <translation>Lo que ya existe con su nombre se deja como está y se nombra. Las entregas, tareas, avisos y señales de vida llegan en pausa, y no se prueba nada de ellas hasta que alguien las reanude. Si una entrada es incorrecta, no se importa nada. La frase de contraseña de un paquete se lee de la entrada estándar. Un paquete de &quot;evergrant export --move&quot; se marca al importarlo y después ningún otro perfil lo acepta; una copia suya en otro equipo se nota cuando el proveedor rechaza allí la primera renovación. Códigos de salida: 0 se añadieron todas o ya están aquí procedentes de este paquete; 1 algunas ya existen o no se pudieron añadir; 2 el archivo o la frase de contraseña es incorrecto; otros, como en &quot;evergrant add&quot;, si la adición se detuvo a mitad.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2. Nothing was imported.</source>
        <translation>%1 no se puede importar: %2. No se importó nada.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>“%1” of the file is not known to this version of Evergrant, and left out.</source>
        <translation>Esta versión de Evergrant no conoce «%1» del archivo y lo omite.</translation>
    </message>
    <message>
        <source>Entry %1 (%2): %3</source>
        <translation>Entrada %1 (%2): %3</translation>
    </message>
    <message>
        <source>Entry %1 (%2): name: it is there twice.</source>
        <translation>Entrada %1 (%2): name: aparece dos veces.</translation>
    </message>
    <message>
        <source>Not all entries are right.</source>
        <translation>No todas las entradas son correctas.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Skipped %1: a connection of this name exists already.</source>
        <translation>Se omitió %1: ya existe una conexión con este nombre.</translation>
    </message>
    <message>
        <source>%1 Imported %2 of %3 connections. Run the command again for those that are left.</source>
        <translation>%1 Se importaron %2 de %3 conexiones. Ejecute el comando de nuevo para las que quedan.</translation>
    </message>
    <message>
        <source>Imported 1 connection.</source>
        <translation>Se importó 1 conexión.</translation>
    </message>
    <message>
        <source>Imported %1 connections.</source>
        <translation>Se importaron %1 conexiones.</translation>
    </message>
    <message>
        <source>Secrets and authorizations are not in the file. Next: evergrant set NAME --client-secret-stdin where the provider wants a secret, then evergrant authorize NAME.</source>
        <translation>Los secretos y las autorizaciones no están en el archivo. A continuación: evergrant set NAME --client-secret-stdin donde el proveedor pida un secreto, y después evergrant authorize NAME.</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Comprobando %1 de %2</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importando %1 de %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::InitCommand</name>
    <message>
        <source>Where the profile key is kept: %1 (default: keychain)</source>
        <translation>Dónde se guarda la clave del perfil: %1 (predeterminado: keychain)</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobAddCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation>El nombre de la tarea</translation>
    </message>
    <message>
        <source>Connections whose access tokens the command gets</source>
        <translation>Conexiones cuyos tokens de acceso recibe el comando</translation>
    </message>
    <message>
        <source>When it runs, as in a crontab: minute, hour, day of the month, month, day of the week</source>
        <translation>Cuándo se ejecuta, como en un crontab: minuto, hora, día del mes, mes, día de la semana</translation>
    </message>
    <message>
        <source>Run whenever a token of its connections was renewed</source>
        <translation>Ejecutar cada vez que se renueve un token de sus conexiones</translation>
    </message>
    <message>
        <source>Of the schedule, such as Europe/Berlin; default: this computer&apos;s</source>
        <translation>De la programación, como Europe/Berlin; predeterminado: la de este equipo</translation>
    </message>
    <message>
        <source>The command ends by then: 90s, 10m, 1h, 2d; default: 1h</source>
        <translation>El comando termina antes de ese plazo: 90s, 10m, 1h, 2d; predeterminado: 1h</translation>
    </message>
    <message>
        <source>So many further tries after a failure; default: none</source>
        <translation>Cuántos intentos más tras un fallo; predeterminado: ninguno</translation>
    </message>
    <message>
        <source>Folder that the command runs in; default: the home folder</source>
        <translation>Carpeta en la que se ejecuta el comando; predeterminado: la carpeta personal</translation>
    </message>
    <message>
        <source>COMMAND stands after &quot;--&quot; and finds the tokens in its environment, as with &quot;evergrant run&quot;: EVERGRANT_TOKEN_&lt;NAME&gt;, EVERGRANT_TOKEN when there is one NAME, and EVERGRANT_TOKEN_FILE_&lt;NAME&gt; for a file whose token is renewed. Without --schedule and --after-refresh it runs when &quot;evergrant job run&quot; asks for it.</source>
        <translation>COMMAND va después de &quot;--&quot; y encuentra los tokens en su entorno, como con &quot;evergrant run&quot;: EVERGRANT_TOKEN_&lt;NAME&gt;, EVERGRANT_TOKEN cuando hay un solo NAME y EVERGRANT_TOKEN_FILE_&lt;NAME&gt; para un archivo cuyo token se renueva. Sin --schedule ni --after-refresh se ejecuta cuando lo pide &quot;evergrant job run&quot;.</translation>
    </message>
    <message>
        <source>Added the job %1. %2</source>
        <translation>La tarea %1 se añadió. %2</translation>
    </message>
    <message>
        <source>It runs as long as the background worker does: as a service, or with the Evergrant window.</source>
        <translation>Se ejecuta mientras el servicio en segundo plano esté en marcha: como servicio o con la ventana de Evergrant.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobChangeCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation>El nombre de la tarea</translation>
    </message>
    <message>
        <source>Removed the job %1 and its history.</source>
        <translation>La tarea %1 y su historial se eliminaron.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>There are no jobs yet. Add one with &quot;evergrant job add&quot;.</source>
        <translation>Aún no hay tareas. Añada una con &quot;evergrant job add&quot;.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobLogCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation>El nombre de la tarea</translation>
    </message>
    <message>
        <source>Number of a run: it is shown with its output; default: the list of all</source>
        <translation>Número de una ejecución: se muestra con su salida; predeterminado: la lista de todas</translation>
    </message>
    <message>
        <source>“%1” is not the number of a run.</source>
        <translation>«%1» no es el número de una ejecución.</translation>
    </message>
    <message>
        <source>The job %1 has not run yet.</source>
        <translation>La tarea %1 aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>The job %1 has no run %2.</source>
        <translation>La tarea %1 no tiene ninguna ejecución %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::JobRunCommand</name>
    <message>
        <source>The job&apos;s name</source>
        <translation>El nombre de la tarea</translation>
    </message>
    <message>
        <source>Print what it writes, and end with it: exit code 1 where it fails</source>
        <translation>Mostrar lo que escribe y terminar con ella: código de salida 1 si falla</translation>
    </message>
    <message>
        <source>Started run %1 of %2. See what it does with &quot;evergrant job log %2 %1&quot;.</source>
        <translation>Se inició la ejecución %1 de %2. Vea lo que hace con &quot;evergrant job log %2 %1&quot;.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::KeyMoveCommand</name>
    <message>
        <source>Where the profile key is kept from now on: %1</source>
        <translation>Dónde se guarda la clave del perfil a partir de ahora: %1</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::KeyPlaceCommand</name>
    <message>
        <source>For &quot;file&quot;: the key file, which only its owner can read (default: profile-key in the profile)</source>
        <translation>Para &quot;file&quot;: el archivo de clave, que solo puede leer su propietario (predeterminado: profile-key en el perfil)</translation>
    </message>
    <message>
        <source>keychain: the OS keyring, for where somebody logs in. file: a file; whoever can read it can read the stored grants. systemd: a credential of the unit that runs the background worker (see &quot;evergrant service install --system&quot;). passphrase: read from standard input, and entered again after each start with &quot;evergrant key unlock&quot;.</source>
        <translation>keychain: el llavero del sistema, donde alguien inicia sesión. file: un archivo; quien pueda leerlo puede leer las autorizaciones guardadas. systemd: una credencial de la unidad que ejecuta el servicio en segundo plano (véase &quot;evergrant service install --system&quot;). passphrase: se lee de la entrada estándar y se introduce de nuevo tras cada inicio con &quot;evergrant key unlock&quot;.</translation>
    </message>
    <message>
        <source>The key can be kept in one of: %1.</source>
        <translation>La clave se puede guardar en uno de estos lugares: %1.</translation>
    </message>
    <message>
        <source>--key-file goes with &quot;file&quot;.</source>
        <translation>--key-file va con &quot;file&quot;.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::KeyUnlockCommand</name>
    <message>
        <source>Reads the passphrase from standard input. The background worker keeps the key until it ends.</source>
        <translation>Lee la frase de contraseña de la entrada estándar. El servicio en segundo plano conserva la clave hasta que termina.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::LogCommand</name>
    <message>
        <source>Only events of this connection</source>
        <translation>Solo eventos de esta conexión</translation>
    </message>
    <message>
        <source>Only events since then: 20:54, 2h, 3d, today, 2026-09-03, 2026-09-03T06:48:00Z</source>
        <translation>Solo eventos desde entonces: 20:54, 2h, 3d, today, 2026-09-03, 2026-09-03T06:48:00Z</translation>
    </message>
    <message>
        <source>Minimum level: debug, info, warning or error</source>
        <translation>Nivel mínimo: debug, info, warning o error</translation>
    </message>
    <message>
        <source>Only events that contain this text</source>
        <translation>Solo eventos que contengan este texto</translation>
    </message>
    <message>
        <source>Print JSON, one object a line</source>
        <translation>Mostrar JSON, un objeto por línea</translation>
    </message>
    <message>
        <source>Show new events as they happen, until Ctrl-C</source>
        <translation>Mostrar los eventos nuevos a medida que ocurren, hasta Ctrl-C</translation>
    </message>
    <message>
        <source>The attempts to get tokens for NAME, newest first</source>
        <translation>Los intentos de obtener tokens para NAME, los más recientes primero</translation>
    </message>
    <message>
        <source>With --attempts: maximum number of attempts (default 100)</source>
        <translation>Con --attempts: número máximo de intentos (predeterminado: 100)</translation>
    </message>
    <message>
        <source>--limit needs --attempts.</source>
        <translation>--limit necesita --attempts.</translation>
    </message>
    <message>
        <source>--attempts needs NAME.</source>
        <translation>--attempts necesita NAME.</translation>
    </message>
    <message>
        <source>%1 cannot be combined with --attempts.</source>
        <translation>%1 no se puede combinar con --attempts.</translation>
    </message>
    <message>
        <source>The background worker ended.</source>
        <translation>El servicio en segundo plano terminó.</translation>
    </message>
    <message>
        <source>The journal has no attempt for %1.</source>
        <translation>El diario no tiene ningún intento para %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::MetricsAddCommand</name>
    <message>
        <source>prometheus (for node_exporter&apos;s textfile collector) or checkmk (for the agent&apos;s spool directory)</source>
        <translation>prometheus (para el textfile collector de node_exporter) o checkmk (para el directorio spool del agente)</translation>
    </message>
    <message>
        <source>File to write, such as DIRECTORY/evergrant.prom or DIRECTORY/300_evergrant</source>
        <translation>Archivo que se escribe, como DIRECTORY/evergrant.prom o DIRECTORY/300_evergrant</translation>
    </message>
    <message>
        <source>Name of the file for &quot;metrics remove&quot;; default: the kind, numbered</source>
        <translation>Nombre del archivo para &quot;metrics remove&quot;; predeterminado: el tipo, numerado</translation>
    </message>
    <message>
        <source>The file says how all connections are, without names of accounts. It is written when something changes, and at least every minute. Every user can read it.</source>
        <translation>El archivo indica cómo están todas las conexiones, sin nombres de cuentas. Se escribe cuando algo cambia y al menos cada minuto. Todos los usuarios pueden leerlo.</translation>
    </message>
    <message>
        <source>%1 is written from now on. Stop it: evergrant metrics remove %2</source>
        <translation>A partir de ahora se escribe %1. Para dejar de hacerlo: evergrant metrics remove %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::MetricsListCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>No metrics are written yet. Add a file with &quot;evergrant metrics add&quot;.</source>
        <translation>Aún no se escriben métricas. Añada un archivo con &quot;evergrant metrics add&quot;.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>escrito %1</translation>
    </message>
    <message>
        <source>not yet written</source>
        <translation>aún sin escribir</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::MetricsRemoveCommand</name>
    <message>
        <source>Which one, see &quot;metrics list&quot;</source>
        <translation>Cuál, véase &quot;metrics list&quot;</translation>
    </message>
    <message>
        <source>%1 is written no more, and its file is removed.</source>
        <translation>Ya no se escribe %1 y su archivo se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::PackageFile</name>
    <message>
        <source>The package %1 cannot be written: %2.</source>
        <translation>No se puede escribir el paquete %1: %2.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Name another one with --output.</source>
        <translation>Ya existe un archivo %1. Indique otro con --output.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::PauseCommand</name>
    <message>
        <source>Renew it here although it was moved away: its package was lost, and nobody imported it</source>
        <translation>Renovarla aquí aunque se trasladara: su paquete se perdió y nadie lo importó</translation>
    </message>
    <message>
        <source>Paused %1: it is not renewed until you resume it.</source>
        <translation>%1 está en pausa: no se renueva hasta que la reanude.</translation>
    </message>
    <message>
        <source>Resumed %1.</source>
        <translation>%1 se ha reanudado.</translation>
    </message>
    <message>
        <source>How long, for example 4h; default: until it is resumed</source>
        <translation>Cuánto tiempo, por ejemplo 4h; por defecto: hasta que se reanude</translation>
    </message>
    <message>
        <source>%1 is paused, but it does not go on by itself: the background worker that runs is an older one. Run &quot;evergrant stop&quot;, then pause it again, or end the pause with &quot;evergrant resume %1&quot;.</source>
        <translation>%1 está en pausa, pero no continúa por sí sola: el servicio en segundo plano en marcha es más antiguo. Ejecute &quot;evergrant stop&quot; y póngala en pausa de nuevo, o termine la pausa con &quot;evergrant resume %1&quot;.</translation>
    </message>
    <message>
        <source>Paused %1 until %2. Then it goes on by itself.</source>
        <translation>%1 está en pausa hasta %2. Después continúa por sí sola.</translation>
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
        <translation>Solo este servicio: qué necesita y un comando para empezar</translation>
    </message>
    <message>
        <source>Print everything that is known about them as JSON</source>
        <translation>Mostrar como JSON todo lo que se sabe de ellos</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>No hay ningún proveedor &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;evergrant providers&quot; lists those that exist.</source>
        <translation>&quot;evergrant providers&quot; muestra los que existen.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICIO</translation>
    </message>
    <message>
        <source>GRANTS</source>
        <translation>GRANTS</translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation>DATOS</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>PARA</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documentados</translation>
    </message>
    <message>
        <source>some unverified</source>
        <translation>algunos sin verificar</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ProxyCommand</name>
    <message>
        <source>system, none, or an address such as http://proxy.example.org:3128 or socks5://localhost:1080; default: print which one it is</source>
        <translation>system, none o una dirección como http://proxy.example.org:3128 o socks5://localhost:1080; por omisión: mostrar cuál se usa</translation>
    </message>
    <message>
        <source>It is that of all requests over HTTP whose connection has no setting &quot;proxy&quot;, from the next one on. Requests to this computer go past it. An address holds no user name and no password: where the proxy asks for them, give them to each connection, with &quot;evergrant set NAME --set proxy=...&quot; and --proxy-password-stdin.</source>
        <translation>Vale desde la siguiente para todas las peticiones por HTTP cuya conexión no tiene el ajuste &quot;proxy&quot;. Las peticiones a este equipo no pasan por él. Una dirección no lleva nombre de usuario ni contraseña: si el proxy los pide, indíquelos en cada conexión, con &quot;evergrant set NAME --set proxy=...&quot; y --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>With an address: these hosts are reached without it, such as .example.org,10.0.0.0/8; &quot;&quot;: none</source>
        <translation>Con una dirección: a estos equipos se llega sin el proxy, como .example.org,10.0.0.0/8; &quot;&quot;: ninguno</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>--no-proxy goes with the address of a proxy.</source>
        <translation>--no-proxy va con la dirección de un proxy.</translation>
    </message>
    <message>
        <source>Without it: %1</source>
        <translation>Sin él: %1</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RealHostSystem</name>
    <message>
        <source>Evergrant cannot open a browser on this system yet.</source>
        <translation>Evergrant aún no puede abrir un navegador en este sistema.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RefreshCommand</name>
    <message>
        <source>The connection&apos;s name</source>
        <translation>El nombre de la conexión</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Renew even if the last renewal is less than a minute old</source>
        <translation>Renovar aunque la última renovación tenga menos de un minuto</translation>
    </message>
    <message>
        <source>Give either a NAME or --all.</source>
        <translation>Indique un NAME o --all.</translation>
    </message>
    <message>
        <source>Still fresh, renewed %1 s ago; --force renews anyway.</source>
        <translation>Todavía reciente, se renovó hace %1 s; --force renueva de todos modos.</translation>
    </message>
    <message>
        <source>There is nothing to renew.</source>
        <translation>No hay nada que renovar.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RemoveCommand</name>
    <message>
        <source>Also revoke the authorization at the provider; --revoke=all: even where other connections could end with it</source>
        <translation>Revocar también la autorización en el proveedor; --revoke=all: incluso si otras conexiones pudieran terminar con ella</translation>
    </message>
    <message>
        <source>Do not ask for confirmation</source>
        <translation>No pedir confirmación</translation>
    </message>
    <message>
        <source>--revoke takes no value but “all”: --revoke=all.</source>
        <translation>--revoke no admite más valor que «all»: --revoke=all.</translation>
    </message>
    <message>
        <source>There is no terminal to confirm on: add --yes to remove %1.</source>
        <translation>No hay ningún terminal en el que confirmar: añada --yes para eliminar %1.</translation>
    </message>
    <message>
        <source>Remove %1 and its authorization from this computer? (y/N) </source>
        <translation>¿Eliminar %1 y su autorización de este equipo? (y = sí / N = no) </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>Leave out --revoke, or give --revoke=all to revoke all the same.</source>
        <translation>Omita --revoke, o use --revoke=all para revocar de todos modos.</translation>
    </message>
    <message>
        <source>Revoke it all the same? (y/N) </source>
        <translation>¿Revocarla de todos modos? (y = sí / N = no) </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RenameCommand</name>
    <message>
        <source>Its new name</source>
        <translation>Su nuevo nombre</translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation>%1 se llama ahora %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::RunCommand</name>
    <message>
        <source>When a token is renewed: restart (COMMAND is ended and started again), or signal=NAME, such as signal=HUP</source>
        <translation>Cuando se renueva un token: restart (COMMAND se termina y se inicia de nuevo) o signal=NAME, como signal=HUP</translation>
    </message>
    <message>
        <source>COMMAND stands after &quot;--&quot; and finds the tokens in its environment: EVERGRANT_TOKEN_&lt;NAME&gt;, and EVERGRANT_TOKEN when there is one NAME. EVERGRANT_TOKEN_FILE_&lt;NAME&gt; names a file whose token is renewed while COMMAND runs.
Without a token COMMAND is not started, and the exit code is 125; else it is COMMAND&apos;s.</source>
        <translation>COMMAND va después de &quot;--&quot; y encuentra los tokens en su entorno: EVERGRANT_TOKEN_&lt;NAME&gt;, y EVERGRANT_TOKEN cuando hay un solo NAME. EVERGRANT_TOKEN_FILE_&lt;NAME&gt; indica un archivo cuyo token se renueva mientras se ejecuta COMMAND.
Sin un token no se inicia COMMAND y el código de salida es 125; si no, es el de COMMAND.</translation>
    </message>
    <message>
        <source>Put the command behind &quot;--&quot;: evergrant run NAME -- COMMAND.</source>
        <translation>Ponga el comando después de &quot;--&quot;: evergrant run NAME -- COMMAND.</translation>
    </message>
    <message>
        <source>The command %1 was not found.</source>
        <translation>No se encontró el comando %1.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run.</source>
        <translation>El comando %1 no se puede ejecutar.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServeCommand</name>
    <message>
        <source>Exit after this many seconds without a client (default: never)</source>
        <translation>Terminar tras estos segundos sin clientes (predeterminado: nunca)</translation>
    </message>
    <message>
        <source>Read the profile key from this file, not from the OS keyring</source>
        <translation>Leer la clave del perfil de este archivo, no del llavero del sistema</translation>
    </message>
    <message>
        <source>The program evergrant-worker is not installed beside this one nor in PATH.</source>
        <translation>El programa evergrant-worker no está instalado junto a este ni en PATH.</translation>
    </message>
    <message>
        <source>The program %1 cannot be run.</source>
        <translation>El programa %1 no se puede ejecutar.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceCommand</name>
    <message>
        <source>The unit of the system, for a machine without a keyring; as root</source>
        <translation>La unidad del sistema, para una máquina sin llavero; como root</translation>
    </message>
    <message>
        <source>With --system: the user whose worker it is (default: who calls sudo)</source>
        <translation>Con --system: el usuario a quien pertenece el servicio en segundo plano (predeterminado: quien llama a sudo)</translation>
    </message>
    <message>
        <source>--run-as goes with --system.</source>
        <translation>--run-as va con --system.</translation>
    </message>
    <message>
        <source>--run-as: &quot;%1&quot; is no name of a user that a unit can have.</source>
        <translation>--run-as: &quot;%1&quot; no es un nombre de usuario que pueda tener una unidad.</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation>se terminó</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed: %2</source>
        <translation>&quot;%1&quot; falló: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceInstallCommand</name>
    <message>
        <source>Without --system: a unit of your own systemd, for where you have a keyring or have chosen another place for the key. With --system: a unit that starts with the machine, whose profile key is a credential that only this machine can decrypt; it is made where there is none. systemd starts another worker when one has ended or hangs.</source>
        <translation>Sin --system: una unidad de su propio systemd, donde tenga un llavero o haya elegido otro lugar para la clave. Con --system: una unidad que se inicia con la máquina, cuya clave del perfil es una credencial que solo esta máquina puede descifrar; se crea si no existe. systemd inicia otro servicio en segundo plano cuando uno ha terminado o se cuelga.</translation>
    </message>
    <message>
        <source>The program evergrant is not installed beside this one nor in PATH.</source>
        <translation>El programa evergrant no está instalado junto a este ni en PATH.</translation>
    </message>
    <message>
        <source>The unit is %1.</source>
        <translation>La unidad es %1.</translation>
    </message>
    <message>
        <source>Nothing was started. On that machine: evergrant service install --system --run-as USER</source>
        <translation>No se inició nada. En esa máquina: evergrant service install --system --run-as USER</translation>
    </message>
    <message>
        <source>Nothing was started. On that machine: systemctl --user enable --now %1</source>
        <translation>No se inició nada. En esa máquina: systemctl --user enable --now %1</translation>
    </message>
    <message>
        <source>A new profile key is in %1, encrypted for this machine.</source>
        <translation>Hay una nueva clave del perfil en %1, cifrada para esta máquina.</translation>
    </message>
    <message>
        <source>Nobody was named whose worker it is: evergrant service install --system --run-as USER</source>
        <translation>No se indicó a quién pertenece el servicio en segundo plano: evergrant service install --system --run-as USER</translation>
    </message>
    <message>
        <source>%1 runs, and starts by itself from now on.</source>
        <translation>%1 está en marcha y a partir de ahora se inicia por sí sola.</translation>
    </message>
    <message>
        <source>%1 finds it with EVERGRANT_PROFILE=/var/lib/evergrant/%1.</source>
        <translation>%1 lo encuentra con EVERGRANT_PROFILE=/var/lib/evergrant/%1.</translation>
    </message>
    <message>
        <source>It ends when you log out. Where renewing is to go on: loginctl enable-linger</source>
        <translation>Termina cuando usted cierra la sesión. Si la renovación debe continuar: loginctl enable-linger</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceRemoveCommand</name>
    <message>
        <source>Profiles and keys stay. A unit that a package has brought is stopped and stays, too.</source>
        <translation>Los perfiles y las claves se conservan. Una unidad que trajo un paquete se detiene y también se conserva.</translation>
    </message>
    <message>
        <source>It is enabled for %1. Name one of them: --run-as USER</source>
        <translation>Está habilitada para %1. Indique uno: --run-as USER</translation>
    </message>
    <message>
        <source>%1 is stopped. The unit stays for %2.</source>
        <translation>%1 se ha detenido. La unidad se conserva para %2.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no existe.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::ServiceStatusCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>Exit codes: 0 it runs; 1 it does not.</source>
        <translation>Códigos de salida: 0 está en marcha; 1 no lo está.</translation>
    </message>
    <message>
        <source>Whose worker? --run-as USER</source>
        <translation>¿El servicio en segundo plano de quién? --run-as USER</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Se inicia por sí sola</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>no (%1)</source>
        <translation>no (%1)</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::SetCommand</name>
    <message>
        <source>Read the client secret, or the key of a static grant, from standard input, one line</source>
        <translation>Leer de la entrada estándar el secreto de cliente, o la clave de un grant estático, en una línea</translation>
    </message>
    <message>
        <source>Read the password of the proxy from standard input, one line; after the client secret</source>
        <translation>Leer de la entrada estándar la contraseña del proxy, en una línea; después del secreto de cliente</translation>
    </message>
    <message>
        <source>A permission to ask for; replaces all present ones; may be given several times</source>
        <translation>Un permiso que se pide; sustituye a todos los actuales; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>Title that the window shows</source>
        <translation>Título que muestra la ventana</translation>
    </message>
    <message>
        <source>A setting as key=value; key= removes it; may be given several times</source>
        <translation>Un ajuste como clave=valor; clave= lo quita; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 se ha cambiado.</translation>
    </message>
    <message>
        <source>Client ID, as the provider&apos;s portal shows it; after another one somebody has to sign in again</source>
        <translation>ID de cliente, tal como lo muestra el portal del proveedor; tras otro, alguien tiene que iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Nothing to set: give --client-id, --client-secret-stdin, --proxy-password-stdin, --scope, --title, --set, or what is to stand on the handover sheet (--purpose, --responsible ...).</source>
        <translation>No hay nada que establecer: indique --client-id, --client-secret-stdin, --proxy-password-stdin, --scope, --title, --set, o lo que deba figurar en la hoja de traspaso (--purpose, --responsible ...).</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::StatusCommand</name>
    <message>
        <source>Print JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>As a monitoring plugin: one line, exit code 0 to 3</source>
        <translation>Como complemento de supervisión: una línea, código de salida de 0 a 3</translation>
    </message>
    <message>
        <source>As Prometheus reads it, for node_exporter&apos;s textfile collector</source>
        <translation>Como lo lee Prometheus, para el textfile collector de node_exporter</translation>
    </message>
    <message>
        <source>--check exits with 0 (fine), 1 (degraded, at-risk, paused or store-locked with a usable token), 2 (no
usable token, or a person is needed) or 3 (never authorized, or not known).</source>
        <translation>--check termina con 0 (en orden), 1 (degraded, at-risk, paused o store-locked con un token utilizable), 2 (ningún
token utilizable, o se necesita a una persona) o 3 (nunca autorizada, o no se conoce).</translation>
    </message>
    <message>
        <source>Only one of --json, --check and --metrics can be given.</source>
        <translation>Solo se puede indicar uno de --json, --check y --metrics.</translation>
    </message>
    <message>
        <source>There are no connections yet. Make one with &quot;evergrant add&quot; or in the Evergrant window.</source>
        <translation>Aún no hay conexiones. Cree una con &quot;evergrant add&quot; o en la ventana de Evergrant.</translation>
    </message>
    <message>
        <source>The alert %1 cannot be sent: %2</source>
        <translation>El aviso %1 no se puede enviar: %2</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::StopCommand</name>
    <message>
        <source>No background worker is running for this profile.</source>
        <translation>No hay ningún servicio en segundo plano en marcha para este perfil.</translation>
    </message>
    <message>
        <source>The background worker is still about to end.</source>
        <translation>El servicio en segundo plano aún está terminando.</translation>
    </message>
</context>
<context>
    <name>evergrant::cli::TokenCommand</name>
    <message>
        <source>The connection&apos;s name</source>
        <translation>El nombre de la conexión</translation>
    </message>
    <message>
        <source>Host that it is for; without NAME: of the connection with this api_host</source>
        <translation>Host para el que es; sin NAME: el de la conexión con este api_host</translation>
    </message>
    <message>
        <source>Minimum remaining validity in seconds (default 60)</source>
        <translation>Validez restante mínima en segundos (predeterminado: 60)</translation>
    </message>
    <message>
        <source>Print JSON: access token, token type, time of expiry</source>
        <translation>Mostrar JSON: token de acceso, tipo de token, hora de caducidad</translation>
    </message>
    <message>
        <source>Print what another program reads: %1</source>
        <translation>Mostrar lo que lee otro programa: %1</translation>
    </message>
    <message>
        <source>User name beside the token, in docker, git and netrc</source>
        <translation>Nombre de usuario junto al token, en docker, git y netrc</translation>
    </message>
    <message>
        <source>Read an access token that the API has refused from standard input, one line</source>
        <translation>Leer de la entrada estándar un token de acceso que la API ha rechazado, en una línea</translation>
    </message>
    <message>
        <source>NAME is required</source>
        <translation>NAME es obligatorio</translation>
    </message>
    <message>
        <source>--json and --format cannot be combined.</source>
        <translation>--json y --format no se pueden combinar.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are %2.</source>
        <translation>No existe el formato &quot;%1&quot;; existen %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host.</source>
        <translation>&quot;%1&quot; no es un host.</translation>
    </message>
    <message>
        <source>Refused access token</source>
        <translation>Token de acceso rechazado</translation>
    </message>
</context>
<context>
    <name>evergrant::core</name>
    <message>
        <source>Evergrant starts no programs on this system yet.</source>
        <translation>Evergrant aún no inicia programas en este sistema.</translation>
    </message>
    <message>
        <source>No token is written to %1: Evergrant cannot protect files on this system yet.</source>
        <translation>No se escribe ningún token en %1: Evergrant aún no puede proteger archivos en este sistema.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AnswerFailure</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Is it running?</source>
        <translation>%1 no acepta conexiones. ¿Está en marcha?</translation>
    </message>
    <message>
        <source>The host %1 was not found. Is the network there, and the name right?</source>
        <translation>No se encontró el host %1. ¿Hay red y es correcto el nombre?</translation>
    </message>
    <message>
        <source>The proxy could not connect to %1.</source>
        <translation>El proxy no pudo conectar con %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Renew it there.</source>
        <translation>El certificado de %1 ha caducado, por lo que no se envió nada. Renuévelo allí.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Is the clock of this computer right?</source>
        <translation>El certificado de %1 aún no es válido, por lo que no se envió nada. ¿Está bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by a trusted authority, so nothing was sent. Name the file with its authority in --ca-file.</source>
        <translation>El certificado de %1 no está firmado por una autoridad de confianza, por lo que no se envió nada. Indique el archivo con su autoridad en --ca-file.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host, so nothing was sent.</source>
        <translation>El certificado de %1 es de otro host, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>%1 wants another client certificate than it got.</source>
        <translation>%1 pide un certificado de cliente distinto del que recibió.</translation>
    </message>
    <message>
        <source>The answer of %1 was far too long.</source>
        <translation>La respuesta de %1 era demasiado larga.</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an answer.</source>
        <translation>La conexión con %1 terminó sin respuesta.</translation>
    </message>
    <message>
        <source>%1 sent us to another address (status %2), which is not followed with a token. Enter the address that it means.</source>
        <translation>%1 remite a otra dirección (estado %2), que no se sigue con un token. Introduzca la dirección que indica.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 respondió con el estado %2.</translation>
    </message>
    <message>
        <source>%1 answered with status %2: %3</source>
        <translation>%1 respondió con el estado %2: %3</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsCredentials</name>
    <message>
        <source>What was entered is not a key of AWS. Enter access key id and secret access key as one line, AKID:SECRET, and for temporary credentials AKID:SECRET:SESSION.</source>
        <translation>Lo que se introdujo no es una clave de AWS. Introduzca el access key id y la secret access key en una línea, AKID:SECRET, y para credenciales temporales AKID:SECRET:SESSION.</translation>
    </message>
    <message>
        <source>AccessKeyId or SecretAccessKey is missing</source>
        <translation>falta AccessKeyId o SecretAccessKey</translation>
    </message>
    <message>
        <source>a key has characters that no key of AWS has</source>
        <translation>una clave tiene caracteres que no tiene ninguna clave de AWS</translation>
    </message>
    <message>
        <source>Expiration is not a time</source>
        <translation>Expiration no es una hora</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsEndpoint</name>
    <message>
        <source>“%1” is not a region of AWS. Give --region as in the address of the AWS console, such as eu-west-1.</source>
        <translation>«%1» no es una región de AWS. Indique --region como en la dirección de la consola de AWS, por ejemplo eu-west-1.</translation>
    </message>
    <message>
        <source>%1 is not https, and the token must not cross a network in the clear. Give an https address with %2; http is for this computer only.</source>
        <translation>%1 no es https, y el token no debe cruzar una red sin cifrar. Indique una dirección https con %2; http es solo para este equipo.</translation>
    </message>
    <message>
        <source>What %1 names is not the address of a server. It looks like https://HOST or https://HOST:PORT, without a path.</source>
        <translation>Lo que indica %1 no es la dirección de un servidor. Tiene la forma https://HOST o https://HOST:PORT, sin ruta.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsFailure</name>
    <message>
        <source>AWS does not allow %1 on %2. Whoever manages the AWS account adds this right to the policy of the key or role that is used here.</source>
        <translation>AWS no permite %1 en %2. Quien administre la cuenta de AWS debe añadir este permiso a la directiva de la clave o el rol que se usa aquí.</translation>
    </message>
    <message>
        <source>The server %1 was not found. Either there is no network, or “%2” is not a region of AWS: check --region and --endpoint.</source>
        <translation>No se encontró el servidor %1. O no hay red, o «%2» no es una región de AWS: revise --region y --endpoint.</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections. Check --region and --endpoint.</source>
        <translation>El servidor %1 no acepta conexiones. Revise --region y --endpoint.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>El servidor %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made: its certificate is not trusted here.</source>
        <translation>No se pudo establecer una conexión segura con %1: aquí no se confía en su certificado.</translation>
    </message>
    <message>
        <source>The proxy of this computer did not connect to %1.</source>
        <translation>El proxy de este equipo no conectó con %1.</translation>
    </message>
    <message>
        <source>The connection to %1 ended without an answer.</source>
        <translation>La conexión con %1 terminó sin respuesta.</translation>
    </message>
    <message>
        <source>AWS says that the clock of this computer is wrong. Set it.</source>
        <translation>AWS dice que el reloj de este equipo no está bien. Póngalo en hora.</translation>
    </message>
    <message>
        <source>AWS refuses requests because the clock of this computer is %1. Set it.</source>
        <translation>AWS rechaza las solicitudes porque el reloj de este equipo está %1. Póngalo en hora.</translation>
    </message>
    <message>
        <source>AWS asks for fewer requests from this account. The delivery is tried again later.</source>
        <translation>AWS pide menos solicitudes de esta cuenta. La entrega se intenta de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server %1 answered with HTTP %2, and not as AWS does. Check --endpoint, or the proxy of this network.</source>
        <translation>El servidor %1 respondió con HTTP %2, y no como lo hace AWS. Revise --endpoint o el proxy de esta red.</translation>
    </message>
    <message>
        <source>AWS refused %1 on %2: %3.</source>
        <translation>AWS rechazó %1 en %2: %3.</translation>
    </message>
    <message>
        <source>AWS refused %1 on %2: %3 (%4)</source>
        <translation>AWS rechazó %1 en %2: %3 (%4)</translation>
    </message>
    <message>
        <source>AWS has trouble of its own at %1 (HTTP %2).</source>
        <translation>AWS tiene sus propios problemas en %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The temporary credentials of AWS are over, and loading them again brought the same ones. Renew them where they come from.</source>
        <translation>Las credenciales temporales de AWS han caducado y al cargarlas de nuevo llegaron las mismas. Renuévelas en su origen.</translation>
    </message>
    <message>
        <source>AWS does not know the access key, or its secret or session token is wrong. Enter it again; if it is right, check that the region %1 is enabled for the account.</source>
        <translation>AWS no conoce la clave de acceso, o su secreto o token de sesión es incorrecto. Introdúzcala de nuevo; si es correcta, compruebe que la región %1 esté habilitada para la cuenta.</translation>
    </message>
    <message>
        <source>The server %1 is not in the region %2. Correct --region.</source>
        <translation>El servidor %1 no está en la región %2. Corrija --region.</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 atrasado</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>%1 adelantado</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsProfiles</name>
    <message>
        <source>The file %1 with the profiles of AWS cannot be read (%2).</source>
        <translation>No se puede leer el archivo %1 con los perfiles de AWS (%2).</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::AwsSettings</name>
    <message>
        <source>The ARN names the region %1, and --region another one. Leave --region out.</source>
        <translation>El ARN indica la región %1 y --region otra. Omita --region.</translation>
    </message>
    <message>
        <source>Neither the options nor the AWS profile name a region. Give --region, such as eu-west-1.</source>
        <translation>Ni las opciones ni el perfil de AWS indican una región. Indique --region, por ejemplo eu-west-1.</translation>
    </message>
    <message>
        <source>“%1” is not the ARN of a role. Give --role-arn as the AWS console shows it, arn:aws:iam::ACCOUNT:role/NAME.</source>
        <translation>«%1» no es el ARN de un rol. Indique --role-arn como lo muestra la consola de AWS, arn:aws:iam::ACCOUNT:role/NAME.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a KMS key. Give --key-id as an id, an ARN, or alias/NAME.</source>
        <translation>«%1» no es el nombre de una clave de KMS. Indique --key-id como id, ARN o alias/NAME.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CommandTarget</name>
    <message>
        <source>It said nothing.</source>
        <translation>No dijo nada.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Dijo: %1</translation>
    </message>
    <message>
        <source>The program %1 cannot be started. Correct its name, or give its whole path.</source>
        <translation>El programa %1 no se puede iniciar. Corrija su nombre o indique su ruta completa.</translation>
    </message>
    <message>
        <source>The command %1 did not end within %2 s and was stopped. %3</source>
        <translation>El comando %1 no terminó en %2 s y se detuvo. %3</translation>
    </message>
    <message>
        <source>The command %1 was ended by signal %2. %3</source>
        <translation>El comando %1 terminó por la señal %2. %3</translation>
    </message>
    <message>
        <source>The command %1 ended with exit code %2. %3</source>
        <translation>El comando %1 terminó con el código de salida %2. %3</translation>
    </message>
    <message>
        <source>Name the program to run, after “--”.</source>
        <translation>Indique el programa que se ejecutará, después de «--».</translation>
    </message>
    <message>
        <source>“%1” depends on the current folder. Give the whole path of the program.</source>
        <translation>«%1» depende de la carpeta actual. Indique la ruta completa del programa.</translation>
    </message>
    <message>
        <source>“%1” is no time for --timeout. Use 1 to 3600 seconds.</source>
        <translation>«%1» no es un tiempo válido para --timeout. Use de 1 a 3600 segundos.</translation>
    </message>
    <message>
        <source>%1 is there. It was not run.</source>
        <translation>%1 existe. No se ejecutó.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CommandWords</name>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>una comilla no está cerrada</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::ContainerCredentials</name>
    <message>
        <source>The file %1 with the token of the container cannot be read (%2).</source>
        <translation>No se puede leer el archivo %1 con el token del contenedor (%2).</translation>
    </message>
    <message>
        <source>The environment names an address for the credentials of the container that is neither https nor one of AWS&apos;s own.</source>
        <translation>El entorno indica para las credenciales del contenedor una dirección que no es https ni una de las propias de AWS.</translation>
    </message>
    <message>
        <source>The authorization token of the container has characters that no header may have.</source>
        <translation>El token de autorización del contenedor tiene caracteres que no puede tener ningún encabezado.</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>el contenedor</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CredentialPlan</name>
    <message>
        <source>The AWS profile “%1” cannot be used: %2.</source>
        <translation>El perfil de AWS «%1» no se puede usar: %2.</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>el entorno</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>el contenedor</translation>
    </message>
    <message>
        <source>the metadata service of this instance</source>
        <translation>el servicio de metadatos de esta instancia</translation>
    </message>
    <message>
        <source>the web identity of this computer</source>
        <translation>la identidad web de este equipo</translation>
    </message>
    <message>
        <source>it names itself as its source</source>
        <translation>se indica a sí mismo como origen</translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation>el perfil «%1»</translation>
    </message>
    <message>
        <source>The AWS profile “%1” signs in through a browser, which needs a person each time. Use a profile with a role, a credential_process or an access key.</source>
        <translation>El perfil de AWS «%1» inicia sesión mediante un navegador, lo que requiere cada vez a una persona. Use un perfil con un rol, un credential_process o una clave de acceso.</translation>
    </message>
    <message>
        <source>The AWS profile “%1” wants a code of a second factor (mfa_serial), which needs a person each time. Use a role that does not ask for one.</source>
        <translation>El perfil de AWS «%1» pide un código de segundo factor (mfa_serial), lo que requiere cada vez a una persona. Use un rol que no lo pida.</translation>
    </message>
    <message>
        <source>it needs either source_profile or credential_source beside role_arn</source>
        <translation>necesita source_profile o credential_source junto a role_arn</translation>
    </message>
    <message>
        <source>its source_profile “%1” holds no credentials</source>
        <translation>su source_profile «%1» no contiene credenciales</translation>
    </message>
    <message>
        <source>the environment of the worker holds no access key</source>
        <translation>el entorno del servicio en segundo plano no contiene ninguna clave de acceso</translation>
    </message>
    <message>
        <source>this is no container of AWS</source>
        <translation>este no es un contenedor de AWS</translation>
    </message>
    <message>
        <source>its credential_source is not known</source>
        <translation>su credential_source no se conoce</translation>
    </message>
    <message>
        <source>its credential_source is asked only with --instance-metadata</source>
        <translation>su credential_source solo se consulta con --instance-metadata</translation>
    </message>
    <message>
        <source>There is no AWS profile “%1”. Correct --profile, or add it to ~/.aws/config.</source>
        <translation>No existe el perfil de AWS «%1». Corrija --profile o añádalo a ~/.aws/config.</translation>
    </message>
    <message>
        <source>it holds no credentials</source>
        <translation>no contiene credenciales</translation>
    </message>
    <message>
        <source>No credentials for AWS were found. Enter an access key with --secret-stdin, or name a profile with --profile.</source>
        <translation>No se encontraron credenciales para AWS. Introduzca una clave de acceso con --secret-stdin o indique un perfil con --profile.</translation>
    </message>
    <message>
        <source>the key that was entered</source>
        <translation>la clave que se introdujo</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>el rol %1</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CredentialProcess</name>
    <message>
        <source>The credential_process of the AWS profile cannot be used: %1.</source>
        <translation>El credential_process del perfil de AWS no se puede usar: %1.</translation>
    </message>
    <message>
        <source>it did not print JSON</source>
        <translation>no mostró JSON</translation>
    </message>
    <message>
        <source>it printed another Version than 1</source>
        <translation>mostró una Version distinta de 1</translation>
    </message>
    <message>
        <source>The credential_process of the AWS profile did not end within %1 s and was stopped.</source>
        <translation>El credential_process del perfil de AWS no terminó en %1 s y se detuvo.</translation>
    </message>
    <message>
        <source>%1 cannot be started</source>
        <translation>%1 no se puede iniciar</translation>
    </message>
    <message>
        <source>it printed too much</source>
        <translation>mostró demasiado</translation>
    </message>
    <message>
        <source>it was ended by a signal</source>
        <translation>terminó por una señal</translation>
    </message>
    <message>
        <source>its exit code is %1</source>
        <translation>su código de salida es %1</translation>
    </message>
    <message>
        <source>its exit code is %1, and it says “%2”</source>
        <translation>su código de salida es %1 y dice «%2»</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::CredentialSocket</name>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>The path %1 is too long for a socket. Use a shorter id for the target.</source>
        <translation>La ruta %1 es demasiado larga para un socket. Use un identificador más corto para el destino.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2.</source>
        <translation>No se puede crear el socket %1: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::FileTarget</name>
    <message>
        <source>The file was removed since the last delivery.</source>
        <translation>El archivo se eliminó desde la última entrega.</translation>
    </message>
    <message>
        <source>The file held something else than the last delivery.</source>
        <translation>El archivo contenía algo distinto de la última entrega.</translation>
    </message>
    <message>
        <source>“%1” is no mode for --mode. Use octal digits for reading and writing, with reading for the owner, such as 0600 or 0640.</source>
        <translation>«%1» no es un modo válido para --mode. Use cifras octales de lectura y escritura, con lectura para el propietario, como 0600 o 0640.</translation>
    </message>
    <message>
        <source>The mode %1 would let every user write the file. Use 0640 or 0644.</source>
        <translation>El modo %1 permitiría que todos los usuarios escribieran en el archivo. Use 0640 o 0644.</translation>
    </message>
    <message>
        <source>The file system of %1 has not answered within %2 seconds. Look at its disk or server.</source>
        <translation>El sistema de archivos de %1 no ha respondido en %2 segundos. Revise su disco o servidor.</translation>
    </message>
    <message>
        <source>There is no group “%1” on this computer. Correct --group.</source>
        <translation>No existe el grupo «%1» en este equipo. Corrija --group.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written to it. Does another program write it, too?</source>
        <translation>%1 no contiene lo que se escribió en él. ¿Lo escribe también otro programa?</translation>
    </message>
    <message>
        <source>%1 can be overwritten.</source>
        <translation>%1 se puede sobrescribir.</translation>
    </message>
    <message>
        <source>A file was made beside %1 and removed again.</source>
        <translation>Se creó un archivo junto a %1 y se eliminó de nuevo.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::InstanceMetadata</name>
    <message>
        <source>the metadata service of this instance</source>
        <translation>el servicio de metadatos de esta instancia</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::KubeAccess</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The cluster&apos;s address %1 is not https, so no token is sent there.</source>
        <translation>La dirección del clúster %1 no es https, por lo que no se envía allí ningún token.</translation>
    </message>
    <message>
        <source>The authority of the cluster %1 is no certificate in PEM form.</source>
        <translation>La autoridad del clúster %1 no es un certificado en formato PEM.</translation>
    </message>
    <message>
        <source>The user “%1” of %2 has neither a token nor a client certificate. Use the token of a service account.</source>
        <translation>El usuario «%1» de %2 no tiene ni token ni certificado de cliente. Use el token de una cuenta de servicio.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::KubeConfig</name>
    <message>
        <source>%1 switches off the check of the cluster&apos;s certificate (insecure-skip-tls-verify). Name its authority instead.</source>
        <translation>%1 desactiva la comprobación del certificado del clúster (insecure-skip-tls-verify). Indique en su lugar su autoridad.</translation>
    </message>
    <message>
        <source>%1 uses tls-server-name, which is not supported. Use a host name that the certificate has.</source>
        <translation>%1 usa tls-server-name, que no se admite. Use un nombre de host que tenga el certificado.</translation>
    </message>
    <message>
        <source>The user “%1” of %2 signs in by “%3”, which needs a program or a person. Use the token of a service account.</source>
        <translation>El usuario «%1» de %2 inicia sesión mediante «%3», lo que requiere un programa o una persona. Use el token de una cuenta de servicio.</translation>
    </message>
    <message>
        <source>%1 is no kubeconfig file.</source>
        <translation>%1 no es un archivo kubeconfig.</translation>
    </message>
    <message>
        <source>%1 has no current context. Name one with --context.</source>
        <translation>%1 no tiene contexto actual. Indique uno con --context.</translation>
    </message>
    <message>
        <source>%1 has no context “%2”. Correct --context.</source>
        <translation>%1 no tiene el contexto «%2». Corrija --context.</translation>
    </message>
    <message>
        <source>%1 has no cluster “%2”, which its context names.</source>
        <translation>%1 no tiene el clúster «%2» que indica su contexto.</translation>
    </message>
    <message>
        <source>%1 has no user “%2”, whom its context names.</source>
        <translation>%1 no tiene el usuario «%2» que indica su contexto.</translation>
    </message>
    <message>
        <source>%1 is no YAML: line %2.</source>
        <translation>%1 no es YAML: línea %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::KubernetesTarget</name>
    <message>
        <source>The cluster %1 does not accept the token or certificate of the kubeconfig file. Renew it there.</source>
        <translation>El clúster %1 no acepta el token o el certificado del archivo kubeconfig. Renuévelo allí.</translation>
    </message>
    <message>
        <source>The cluster %1 refused. Give the verb “patch” on the Secret %2 in the namespace %3. (%4)</source>
        <translation>El clúster %1 se negó. Conceda el verbo «patch» sobre el Secret %2 en el espacio de nombres %3. (%4)</translation>
    </message>
    <message>
        <source>There is no Secret %1 in the namespace %2 of %3. Make it first: kubectl create secret generic %1 --namespace %2</source>
        <translation>No existe el Secret %1 en el espacio de nombres %2 de %3. Créelo primero: kubectl create secret generic %1 --namespace %2</translation>
    </message>
    <message>
        <source>The Secret was changed at the same time: %1</source>
        <translation>El Secret se modificó al mismo tiempo: %1</translation>
    </message>
    <message>
        <source>The key was removed from the Secret since the last delivery.</source>
        <translation>La clave se eliminó del Secret desde la última entrega.</translation>
    </message>
    <message>
        <source>The Secret held something else than the last delivery.</source>
        <translation>El Secret contenía algo distinto de la última entrega.</translation>
    </message>
    <message>
        <source>The cluster %1 accepted the delivery, but the Secret does not hold it.</source>
        <translation>El clúster %1 aceptó la entrega, pero el Secret no la contiene.</translation>
    </message>
    <message>
        <source>The cluster %1 would accept a change of the Secret. Nothing was changed.</source>
        <translation>El clúster %1 aceptaría un cambio del Secret. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” names no Secret. Give its namespace and name as --secret NAMESPACE/NAME.</source>
        <translation>«%1» no indica ningún Secret. Indique su espacio de nombres y su nombre como --secret NAMESPACE/NAME.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key of a Secret. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>«%1» no puede ser una clave de un Secret. Use letras, cifras, «-», «_» y «.».</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::LocalAnswer</name>
    <message>
        <source>The credentials of AWS cannot be had from %1: %2.</source>
        <translation>No se pueden obtener las credenciales de AWS desde %1: %2.</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>no hay respuesta</translation>
    </message>
    <message>
        <source>the answer is HTTP %1</source>
        <translation>la respuesta es HTTP %1</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::MetricsFiles</name>
    <message>
        <source>Evergrant is stopping.</source>
        <translation>Evergrant se está deteniendo.</translation>
    </message>
    <message>
        <source>Monitoring may see old states: %1</source>
        <translation>Es posible que la supervisión vea estados antiguos: %1</translation>
    </message>
    <message>
        <source>%1 is written again.</source>
        <translation>%1 se vuelve a escribir.</translation>
    </message>
    <message>
        <source>There is a metrics file “%1” already. Choose another --id, or remove it first.</source>
        <translation>Ya existe un archivo de métricas «%1». Elija otro --id o elimínelo antes.</translation>
    </message>
    <message>
        <source>%1 is written already, as “%2”.</source>
        <translation>%1 ya se escribe, como «%2».</translation>
    </message>
    <message>
        <source>There is no metrics file “%1”. evergrant metrics list shows all.</source>
        <translation>No hay ningún archivo de métricas «%1». evergrant metrics list los muestra todos.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::ParameterRules</name>
    <message>
        <source>Parameter Store does not take this name: %1. Correct --parameter.</source>
        <translation>Parameter Store no admite este nombre: %1. Corrija --parameter.</translation>
    </message>
    <message>
        <source>it is an ARN; give what stands behind “parameter”</source>
        <translation>es un ARN; indique lo que va detrás de «parameter»</translation>
    </message>
    <message>
        <source>with “:” it would be one version, and versions are not written</source>
        <translation>con «:» sería una versión, y las versiones no se escriben</translation>
    </message>
    <message>
        <source>it may have letters, digits, “_”, “.”, “-” and “/” only</source>
        <translation>solo puede llevar letras, cifras, «_», «.», «-» y «/»</translation>
    </message>
    <message>
        <source>names that begin with “aws” or “ssm” are AWS&apos;s own</source>
        <translation>los nombres que empiezan por «aws» o «ssm» son propios de AWS</translation>
    </message>
    <message>
        <source>a name with “/” begins with “/”</source>
        <translation>un nombre con «/» empieza por «/»</translation>
    </message>
    <message>
        <source>between two “/”, and behind the last one, stands a name</source>
        <translation>entre dos «/», y detrás de la última, va un nombre</translation>
    </message>
    <message>
        <source>it has more than %1 levels</source>
        <translation>tiene más de %1 niveles</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>“%1” is not a tier of Parameter Store. Give --tier as one of %2.</source>
        <translation>«%1» no es un nivel de Parameter Store. Indique --tier como uno de estos: %2.</translation>
    </message>
    <message>
        <source>There is nothing to write, and Parameter Store takes no empty value. Correct --format.</source>
        <translation>No hay nada que escribir, y Parameter Store no admite valores vacíos. Corrija --format.</translation>
    </message>
    <message>
        <source>Parameter Store takes “{{…}}” for a reference to another parameter. Correct --format.</source>
        <translation>Parameter Store toma «{{…}}» como referencia a otro parámetro. Corrija --format.</translation>
    </message>
    <message>
        <source>The value has %1 bytes, and Parameter Store takes %2. Deliver the bare token with --format token, or use Secrets Manager.</source>
        <translation>El valor tiene %1 bytes y Parameter Store admite %2. Entregue solo el token con --format token o use Secrets Manager.</translation>
    </message>
    <message>
        <source>The value has %1 characters, and a standard parameter takes %2. Use --tier Advanced, which AWS charges for, or deliver the bare token with --format token.</source>
        <translation>El valor tiene %1 caracteres y un parámetro estándar admite %2. Use --tier Advanced, que AWS cobra, o entregue solo el token con --format token.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::PipeTarget</name>
    <message>
        <source>a reader of the pipe</source>
        <translation>un lector de la tubería</translation>
    </message>
    <message>
        <source>What the template makes of the token is larger than 64 kB, which is what a pipe takes. Use a target of the kind file.</source>
        <translation>Lo que la plantilla hace del token ocupa más de 64 kB, que es lo que admite una tubería. Use un destino del tipo file.</translation>
    </message>
    <message>
        <source>The pipe was removed or replaced since the last delivery.</source>
        <translation>La tubería se eliminó o sustituyó desde la última entrega.</translation>
    </message>
    <message>
        <source>A pipe can be at %1.</source>
        <translation>Puede haber una tubería en %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SecretsManager</name>
    <message>
        <source>Secrets Manager takes one new version in ten minutes, so the next one is written in %1 min. Tokens that are renewed more often belong into Parameter Store (ssm).</source>
        <translation>Secrets Manager admite una versión nueva cada diez minutos, por lo que la siguiente se escribe dentro de %1 min. Los tokens que se renuevan con más frecuencia deben ir a Parameter Store (ssm).</translation>
    </message>
    <message>
        <source>Somebody else has written the secret %1 right after this delivery. Only one program may write it.</source>
        <translation>Alguien más ha escrito el secreto %1 justo después de esta entrega. Solo un programa puede escribirlo.</translation>
    </message>
    <message>
        <source>There is no secret %1, and AWS does not allow to make one. Whoever manages the AWS account makes it, or adds the right secretsmanager:CreateSecret.</source>
        <translation>No existe el secreto %1 y AWS no permite crearlo. Quien administre la cuenta de AWS debe crearlo o añadir el permiso secretsmanager:CreateSecret.</translation>
    </message>
    <message>
        <source>The value has %1 bytes, and Secrets Manager takes 1 to %2. Correct --format.</source>
        <translation>El valor tiene %1 bytes y Secrets Manager admite de 1 a %2. Corrija --format.</translation>
    </message>
    <message>
        <source>Somebody else has written the secret %1 since the last delivery.</source>
        <translation>Alguien más ha escrito el secreto %1 desde la última entrega.</translation>
    </message>
    <message>
        <source>The secret %1 was read, and AWS allows to write it.</source>
        <translation>El secreto %1 se leyó y AWS permite escribirlo.</translation>
    </message>
    <message>
        <source>AWS accepts the credentials. The secret %1 holds nothing yet; the first delivery makes it, if AWS allows it.</source>
        <translation>AWS acepta las credenciales. El secreto %1 aún no contiene nada; la primera entrega lo crea, si AWS lo permite.</translation>
    </message>
    <message>
        <source>AWS accepts the credentials. Whether they may write %1 shows with the first delivery.</source>
        <translation>AWS acepta las credenciales. Con la primera entrega se verá si pueden escribir %1.</translation>
    </message>
    <message>
        <source>“%1” is neither the name of a secret nor its ARN. Give --secret as the AWS console shows it.</source>
        <translation>«%1» no es ni el nombre de un secreto ni su ARN. Indique --secret como lo muestra la consola de AWS.</translation>
    </message>
    <message>
        <source>Secrets Manager has no tiers. Leave --tier out.</source>
        <translation>Secrets Manager no tiene niveles. Omita --tier.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SecretsManagerFailure</name>
    <message>
        <source>The secret %1 is scheduled for deletion. Restore it in the AWS console, or give another one with --secret.</source>
        <translation>Está previsto eliminar el secreto %1. Restáurelo en la consola de AWS o indique otro con --secret.</translation>
    </message>
    <message>
        <source>There is no secret %1 in the region %2. Make it in the AWS console, or correct --secret or --region.</source>
        <translation>No existe el secreto %1 en la región %2. Créelo en la consola de AWS o corrija --secret o --region.</translation>
    </message>
    <message>
        <source>The secret %1 has too many versions that are younger than a day. Tokens that are renewed more often than every ten minutes belong into Parameter Store (ssm).</source>
        <translation>El secreto %1 tiene demasiadas versiones de menos de un día. Los tokens que se renuevan con más frecuencia que cada diez minutos deben ir a Parameter Store (ssm).</translation>
    </message>
    <message>
        <source>AWS cannot use the KMS key of the secret %1. Enable the key, and allow the role or key that is used here kms:GenerateDataKey and kms:Decrypt.</source>
        <translation>AWS no puede usar la clave de KMS del secreto %1. Habilite la clave y permita kms:GenerateDataKey y kms:Decrypt al rol o la clave que se usa aquí.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::Ssm</name>
    <message>
        <source>The parameter %1 was deleted and made again since the last delivery.</source>
        <translation>El parámetro %1 se eliminó y se creó de nuevo desde la última entrega.</translation>
    </message>
    <message>
        <source>Somebody else has written the parameter %1 since the last delivery (version %2 was ours, this one is %3).</source>
        <translation>Alguien más ha escrito el parámetro %1 desde la última entrega (la versión %2 era la nuestra, esta es la %3).</translation>
    </message>
    <message>
        <source>Somebody else has written the parameter %1 right after this delivery. Only one program may write it.</source>
        <translation>Alguien más ha escrito el parámetro %1 justo después de esta entrega. Solo un programa puede escribirlo.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1; it was corrected for AWS.</source>
        <translation>El reloj de este equipo está %1; se corrigió para AWS.</translation>
    </message>
    <message>
        <source>The parameter %1 was read, and AWS allows to write it.</source>
        <translation>El parámetro %1 se leyó y AWS permite escribirlo.</translation>
    </message>
    <message>
        <source>AWS accepts the credentials. There is no parameter %1 yet; the first delivery makes it.</source>
        <translation>AWS acepta las credenciales. Aún no existe el parámetro %1; la primera entrega lo crea.</translation>
    </message>
    <message>
        <source>AWS accepts the credentials. Whether they may write %1 shows with the first delivery.</source>
        <translation>AWS acepta las credenciales. Con la primera entrega se verá si pueden escribir %1.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SsmFailure</name>
    <message>
        <source>The parameter %1 has 100 versions, and the oldest one carries a label, so AWS cannot drop it. Move the label to a newer version.</source>
        <translation>El parámetro %1 tiene 100 versiones y la más antigua lleva una etiqueta, por lo que AWS no puede descartarla. Pase la etiqueta a una versión más reciente.</translation>
    </message>
    <message>
        <source>The parameter %1 is of the tier Advanced, and AWS does not make it a standard one again. Leave --tier out.</source>
        <translation>El parámetro %1 es del nivel Advanced y AWS no lo vuelve a convertir en estándar. Omita --tier.</translation>
    </message>
    <message>
        <source>AWS cannot use the KMS key of the parameter %1: it is disabled, deleted or not there. Correct --key-id, or enable the key.</source>
        <translation>AWS no puede usar la clave de KMS del parámetro %1: está deshabilitada, eliminada o no existe. Corrija --key-id o habilite la clave.</translation>
    </message>
    <message>
        <source>The parameter %1 is there with another type than SecureString, which AWS does not change. Delete it, or give another name with --parameter.</source>
        <translation>El parámetro %1 existe con un tipo distinto de SecureString, que AWS no cambia. Elimínelo o indique otro nombre con --parameter.</translation>
    </message>
    <message>
        <source>The parameter %1 has an allowed pattern that the value does not match. Remove the pattern, or correct --format.</source>
        <translation>El parámetro %1 tiene un patrón permitido que el valor no cumple. Quite el patrón o corrija --format.</translation>
    </message>
    <message>
        <source>The AWS account has as many parameters as it may have. Delete some, or ask AWS for more.</source>
        <translation>La cuenta de AWS ya tiene tantos parámetros como puede tener. Elimine algunos o pida más a AWS.</translation>
    </message>
    <message>
        <source>The parameter %1 was deleted right after this delivery.</source>
        <translation>El parámetro %1 se eliminó justo después de esta entrega.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::Sts</name>
    <message>
        <source>The answer of %1 to %2 cannot be used: %3.</source>
        <translation>La respuesta de %1 a %2 no se puede usar: %3.</translation>
    </message>
    <message>
        <source>it is no XML</source>
        <translation>no es XML</translation>
    </message>
    <message>
        <source>The file %1 with the web identity token cannot be read (%2).</source>
        <translation>No se puede leer el archivo %1 con el token de identidad web (%2).</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::SystemdTarget</name>
    <message>
        <source>This user has no folder for sockets (/run/user/UID), so systemd cannot ask. Sign in with a session, or use a target of the kind file.</source>
        <translation>Este usuario no tiene carpeta para sockets (/run/user/UID), por lo que systemd no puede preguntar. Inicie una sesión o use un destino del tipo file.</translation>
    </message>
    <message>
        <source>What the template makes of the token is larger than 64 kB, which is what a socket takes. Use a target of the kind file.</source>
        <translation>Lo que la plantilla hace del token ocupa más de 64 kB, que es lo que admite un socket. Use un destino del tipo file.</translation>
    </message>
    <message>
        <source>Put this line into the section [Service] of the unit: LoadCredential=%1:%2 – its program finds the token in the file $CREDENTIALS_DIRECTORY/%1, as it was when the unit started.</source>
        <translation>Ponga esta línea en la sección [Service] de la unidad: LoadCredential=%1:%2 – su programa encuentra el token en el archivo $CREDENTIALS_DIRECTORY/%1, tal como era cuando se inició la unidad.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TargetAccess</name>
    <message>
        <source>The file %1 of --ca-file cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1 de --ca-file: %2.</translation>
    </message>
    <message>
        <source>The file %1 of --ca-file holds no certificate in PEM form.</source>
        <translation>El archivo %1 de --ca-file no contiene ningún certificado en formato PEM.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TargetAddress</name>
    <message>
        <source>--%1 needs https: %2 is another machine, and the token would go there unencrypted.</source>
        <translation>--%1 necesita https: %2 es otra máquina y el token iría allí sin cifrar.</translation>
    </message>
    <message>
        <source>The value of --%1 is no address. It looks like https://HOST/PATH, without a user name.</source>
        <translation>El valor de --%1 no es una dirección. Tiene la forma https://HOST/PATH, sin nombre de usuario.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TargetPath</name>
    <message>
        <source>“%1” is no path for --%2. Give the whole path, beginning with “/”.</source>
        <translation>«%1» no es una ruta válida para --%2. Indique la ruta completa, que empieza por «/».</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TokenFifo</name>
    <message>
        <source>Pipes are not supported on this system. Use a file.</source>
        <translation>Las tuberías no se admiten en este sistema. Use un archivo.</translation>
    </message>
    <message>
        <source>%1 is there and is no named pipe. Choose another path.</source>
        <translation>%1 existe y no es una tubería con nombre. Elija otra ruta.</translation>
    </message>
    <message>
        <source>The pipe %1 belongs to another user. Remove it; a new one is made.</source>
        <translation>La tubería %1 pertenece a otro usuario. Elimínela; se crea una nueva.</translation>
    </message>
    <message>
        <source>Every user can open the pipe %1. Take that right away (chmod o=).</source>
        <translation>Todos los usuarios pueden abrir la tubería %1. Retire ese permiso (chmod o=).</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it, or choose another one.</source>
        <translation>La carpeta %1 no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>Every user can replace files in the folder of %1. Take that right away (chmod o-w), or choose another folder.</source>
        <translation>Todos los usuarios pueden sustituir archivos en la carpeta de %1. Retire ese permiso (chmod o-w) o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The pipe %1 is mounted by itself (a bind mount), so it cannot be replaced. Mount its folder instead.</source>
        <translation>La tubería %1 está montada por separado (bind mount), por lo que no se puede sustituir. Monte su carpeta en su lugar.</translation>
    </message>
    <message>
        <source>The pipe %1 cannot be made: the user of Evergrant has no right to write in its folder.</source>
        <translation>No se puede crear la tubería %1: el usuario de Evergrant no tiene permiso para escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The pipe %1 cannot be made: %2.</source>
        <translation>No se puede crear la tubería %1: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::TokenFile</name>
    <message>
        <source>The folder %1 does not exist. Make it, or choose another one.</source>
        <translation>La carpeta %1 no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>Every user can replace files in the folder of %1. Take that right away (chmod o-w), or choose another folder.</source>
        <translation>Todos los usuarios pueden sustituir archivos en la carpeta de %1. Retire ese permiso (chmod o-w) o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. Name the file that it leads to, or remove the link.</source>
        <translation>%1 es un enlace simbólico. Indique el archivo al que lleva o elimine el enlace.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose another path.</source>
        <translation>%1 no es un archivo normal. Elija otra ruta.</translation>
    </message>
    <message>
        <source>What the template makes of the token is larger than 1 MB.</source>
        <translation>Lo que la plantilla hace del token ocupa más de 1 MB.</translation>
    </message>
    <message>
        <source>%1 cannot be given to its group: the user of Evergrant is no member of it. Add the user to the group, and start the worker again.</source>
        <translation>%1 no se puede asignar a su grupo: el usuario de Evergrant no es miembro de él. Añada el usuario al grupo y vuelva a iniciar el servicio en segundo plano.</translation>
    </message>
    <message>
        <source>%1 is mounted by itself (a bind mount), so it cannot be replaced. Mount its folder instead, or use --in-place.</source>
        <translation>%1 está montado por separado (bind mount), por lo que no se puede sustituir. Monte su carpeta en su lugar o use --in-place.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the user of Evergrant has no right to write there.</source>
        <translation>No se puede escribir en %1: el usuario de Evergrant no tiene permiso para escribir allí.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. If systemd runs the worker, its unit needs ReadWritePaths= with that folder.</source>
        <translation>No se puede escribir en %1: el disco es de solo lectura. Si systemd ejecuta el servicio en segundo plano, su unidad necesita ReadWritePaths= con esa carpeta.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. Make room on it.</source>
        <translation>El disco está lleno: no se puede escribir en %1. Libere espacio en él.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir en %1: %2.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultOptions</name>
    <message>
        <source>The method cert needs --%1 with the name of a file.</source>
        <translation>El método cert necesita --%1 con el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The file %1 of --%2 cannot be read: %3.</source>
        <translation>No se puede leer el archivo %1 de --%2: %3.</translation>
    </message>
    <message>
        <source>--address needs the address of Vault.</source>
        <translation>--address necesita la dirección de Vault.</translation>
    </message>
    <message>
        <source>“%1” is no method for --auth. Use one of: %2.</source>
        <translation>«%1» no es un método para --auth. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>Vault needs a token. Enter it with --secret-stdin; a periodic one can be renewed without end.</source>
        <translation>Vault necesita un token. Introdúzcalo con --secret-stdin; uno periódico se puede renovar sin fin.</translation>
    </message>
    <message>
        <source>The method approle needs the secret id. Enter it with --secret-stdin.</source>
        <translation>El método approle necesita el secret id. Introdúzcalo con --secret-stdin.</translation>
    </message>
    <message>
        <source>The method %1 needs --role.</source>
        <translation>El método %1 necesita --role.</translation>
    </message>
    <message>
        <source>“%1” is no path for --path. Give the mount and the path of the secret as MOUNT/PATH, such as secret/shop, without “data/”.</source>
        <translation>«%1» no es una ruta válida para --path. Indique el montaje y la ruta del secreto como MOUNT/PATH, por ejemplo secret/shop, sin «data/».</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultSecret</name>
    <message>
        <source>create, update and read on “%1”</source>
        <translation>create, update y read sobre «%1»</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultServer</name>
    <message>
        <source>Vault at %1 refused: the token has expired, or its policy lacks %2. (%3)</source>
        <translation>Vault en %1 se negó: el token ha caducado o a su directiva le falta %2. (%3)</translation>
    </message>
    <message>
        <source>Vault at %1 sent us to %2. If that is another node of it, add its address to --address, with a comma between.</source>
        <translation>Vault en %1 remite a %2. Si es otro nodo suyo, añada su dirección a --address, separada por una coma.</translation>
    </message>
    <message>
        <source>Vault at %1 is sealed. Somebody has to unseal it.</source>
        <translation>Vault en %1 está sellado (sealed). Alguien tiene que abrirlo (unseal).</translation>
    </message>
    <message>
        <source>This node of Vault at %1 cannot write now (status %2).</source>
        <translation>Este nodo de Vault en %1 no puede escribir ahora (estado %2).</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultSession</name>
    <message>
        <source>The service account&apos;s token %1 cannot be read: %2.</source>
        <translation>No se puede leer el token de la cuenta de servicio %1: %2.</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>un inicio de sesión</translation>
    </message>
    <message>
        <source>Vault at %1 refused the login by %2: %3. Check role, secret and how often they may be used.</source>
        <translation>Vault en %1 rechazó el inicio de sesión mediante %2: %3. Revise el rol, el secreto y cuántas veces se pueden usar.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::VaultTarget</name>
    <message>
        <source>The field was removed since the last delivery.</source>
        <translation>El campo se eliminó desde la última entrega.</translation>
    </message>
    <message>
        <source>The field held something else than the last delivery.</source>
        <translation>El campo contenía algo distinto de la última entrega.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written to it. Does another program write the same field?</source>
        <translation>%1 no contiene lo que se escribió en él. ¿Escribe otro programa en el mismo campo?</translation>
    </message>
    <message>
        <source>Vault accepted a delivery to %1, but no new version came of it.</source>
        <translation>Vault aceptó una entrega a %1, pero no surgió ninguna versión nueva.</translation>
    </message>
    <message>
        <source>the policy “default”</source>
        <translation>la directiva «default»</translation>
    </message>
    <message>
        <source>The token may not write “%1” in Vault. Its policy needs create, update and read there.</source>
        <translation>El token no puede escribir en «%1» de Vault. Su directiva necesita allí create, update y read.</translation>
    </message>
    <message>
        <source>The token has these rights on “%1”: %2. Nothing was written.</source>
        <translation>El token tiene estos permisos sobre «%1»: %2. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>evergrant::handoff::WebhookTarget</name>
    <message>
        <source>%1 wants no more deliveries (status 410). Remove this target, or enter the new address.</source>
        <translation>%1 no quiere más entregas (estado 410). Quite este destino o introduzca la dirección nueva.</translation>
    </message>
    <message>
        <source>%1 answers (status %2 to OPTIONS). No token was sent.</source>
        <translation>%1 responde (estado %2 a OPTIONS). No se envió ningún token.</translation>
    </message>
    <message>
        <source>A webhook needs the key with which deliveries are signed. Enter it with --secret-stdin; it is “whsec_” and 24 to 64 bytes in base64.</source>
        <translation>Un webhook necesita la clave con la que se firman las entregas. Introdúzcala con --secret-stdin; es «whsec_» y de 24 a 64 bytes en base64.</translation>
    </message>
</context>
<context>
    <name>evergrant::link</name>
    <message>
        <source>Cannot listen on %1: Evergrant cannot tell yet who asks it on this system.</source>
        <translation>No se puede escuchar en %1: Evergrant aún no puede saber en este sistema quién pregunta.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>No se puede escuchar en %1: %2.</translation>
    </message>
    <message>
        <source>This line is not JSON: %1.</source>
        <translation>Esta línea no es JSON: %1.</translation>
    </message>
    <message>
        <source>A request must be a JSON object.</source>
        <translation>Una solicitud debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>The field &quot;v&quot; must be %1. The program and its worker may be of different versions: run `evergrant stop`, then try again.</source>
        <translation>El campo &quot;v&quot; debe ser %1. Es posible que el programa y su servicio sean de versiones distintas: ejecute `evergrant stop` e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The field &quot;id&quot; must be a whole number from 1.</source>
        <translation>El campo &quot;id&quot; debe ser un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>The field &quot;method&quot; must be a text.</source>
        <translation>El campo &quot;method&quot; debe ser un texto.</translation>
    </message>
    <message>
        <source>The field &quot;params&quot; must be an object.</source>
        <translation>El campo &quot;params&quot; debe ser un objeto.</translation>
    </message>
    <message>
        <source>The background worker gave an answer that this program does not understand.</source>
        <translation>El servicio en segundo plano dio una respuesta que este programa no entiende.</translation>
    </message>
    <message>
        <source>The background worker dropped this request.</source>
        <translation>El servicio en segundo plano descartó esta solicitud.</translation>
    </message>
    <message>
        <source>The profile&apos;s path is too long for a socket. Choose a shorter one.</source>
        <translation>La ruta del perfil es demasiado larga para un socket. Elija una más corta.</translation>
    </message>
    <message>
        <source>This worker belongs to another user.</source>
        <translation>Este servicio en segundo plano pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>The background worker has too many clients already.</source>
        <translation>El servicio en segundo plano ya tiene demasiados clientes.</translation>
    </message>
    <message>
        <source>A request line is limited to %1 bytes.</source>
        <translation>Una línea de solicitud está limitada a %1 bytes.</translation>
    </message>
    <message>
        <source>The background worker ended before it was ready. Run &quot;evergrant serve&quot; to see why.</source>
        <translation>El servicio en segundo plano terminó antes de estar listo. Ejecute &quot;evergrant serve&quot; para ver por qué.</translation>
    </message>
    <message>
        <source>The background worker cannot be started from here on this system. Run: evergrant serve</source>
        <translation>En este sistema no se puede iniciar desde aquí el servicio en segundo plano. Ejecute: evergrant serve</translation>
    </message>
    <message>
        <source>The background worker cannot be started: %1.</source>
        <translation>No se puede iniciar el servicio en segundo plano: %1.</translation>
    </message>
    <message>
        <source>The background worker was not ready after %1 seconds.</source>
        <translation>El servicio en segundo plano no estaba listo tras %1 segundos.</translation>
    </message>
    <message>
        <source>The program evergrant-worker is not installed beside this one nor in PATH.</source>
        <translation>El programa evergrant-worker no está instalado junto a este ni en PATH.</translation>
    </message>
    <message>
        <source>The program %1 cannot be run.</source>
        <translation>El programa %1 no se puede ejecutar.</translation>
    </message>
</context>
<context>
    <name>evergrant::link::LinkClient</name>
    <message>
        <source>The background worker ended. Try again.</source>
        <translation>El servicio en segundo plano terminó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>Esta solicitud es demasiado larga.</translation>
    </message>
    <message>
        <source>The background worker is not running.</source>
        <translation>El servicio en segundo plano no está en marcha.</translation>
    </message>
    <message>
        <source>A background worker holds this profile but does not listen. Try again, or end it.</source>
        <translation>Un servicio en segundo plano ocupa este perfil, pero no escucha. Inténtelo de nuevo o termínelo.</translation>
    </message>
    <message>
        <source>The background worker of this profile belongs to another user.</source>
        <translation>El servicio en segundo plano de este perfil pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>The background worker gave an answer that this program does not understand.</source>
        <translation>El servicio en segundo plano dio una respuesta que este programa no entiende.</translation>
    </message>
    <message>
        <source>The background worker does not answer.</source>
        <translation>El servicio en segundo plano no responde.</translation>
    </message>
</context>
<context>
    <name>evergrant::link::ReadOnlyLink</name>
    <message>
        <source>This window shows everything and changes nothing: it was started with --support.</source>
        <translation>Esta ventana lo muestra todo y no cambia nada: se inició con --support.</translation>
    </message>
</context>
</TS>
