// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An AWS Lambda function that calls an API with the access token that Evergrant keeps in Parameter Store
// (evergrant deliver add NAME ssm --parameter /path/name). Add the layer "AWS Parameters and Secrets Lambda Extension" to
// the function, allow its role ssm:GetParameter on the parameter, and set these environment variables:
//
//   TOKEN_PARAMETER  name of the parameter
//   API_URL          address to call
//
// The extension keeps a value for up to five minutes and cannot be told that there is a newer one. So a token that is
// about to end, or that the API refuses, is read again past the extension, once.

const MARGIN = 60 * 1000; // so long a token must still be good, in milliseconds

const isGood = ({ expires_at: end }) => end === null || Date.parse(end) - Date.now() > MARGIN;

async function fromExtension(name) {
  const port = process.env.PARAMETERS_SECRETS_EXTENSION_HTTP_PORT ?? 2773;
  const answer = await fetch(`http://localhost:${port}/systemsmanager/parameters/get?name=${encodeURIComponent(name)}&withDecryption=true`, {
    headers: { 'X-Aws-Parameters-Secrets-Token': process.env.AWS_SESSION_TOKEN },
  });
  if (!answer.ok) throw new Error(`The extension answered HTTP ${answer.status} for the parameter ${name}`);
  return JSON.parse((await answer.json()).Parameter.Value);
}

async function fromParameterStore(name) {
  const { SSMClient, GetParameterCommand } = await import('@aws-sdk/client-ssm'); // is part of Lambda's Node
  const { Parameter } = await new SSMClient({}).send(new GetParameterCommand({ Name: name, WithDecryption: true }));
  return JSON.parse(Parameter.Value);
}

async function currentToken(name) {
  const token = await fromExtension(name);
  return isGood(token) ? token : fromParameterStore(name);
}

const call = ({ access_token: token }) => fetch(process.env.API_URL, { headers: { Authorization: `Bearer ${token}` } });

export async function handler() {
  const name = process.env.TOKEN_PARAMETER;
  let answer = await call(await currentToken(name));
  if (answer.status === 401) answer = await call(await fromParameterStore(name));
  return { statusCode: answer.status, body: await answer.text() };
}
