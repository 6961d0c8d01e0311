// Passkeys: hands what the portal asks to the browser, and gives back the answer as JSON, or a sentence for people.

const UNKNOWN = 'Dieser Browser kennt keine Passkeys. Benutzen Sie einen Code, oder einen neueren Browser.';
const PROBLEMS = {
  NotAllowedError: 'Der Vorgang wurde abgebrochen, oder es gab auf diesem Gerät keinen passenden Passkey.',
  InvalidStateError: 'Dieses Gerät hat schon einen Passkey für Ihr Konto.',
  SecurityError: 'Passkeys gehen nur unter der richtigen Adresse des Portals und mit einer sicheren Verbindung.',
  NotSupportedError: 'Dieses Gerät kann keinen Passkey anlegen. Benutzen Sie ein anderes, oder einen Code.'
};
const OTHER = 'Das hat nicht geklappt. Versuchen Sie es noch einmal, oder benutzen Sie einen Code.';

function bytes(text) {
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64), c => c.charCodeAt(0));
}

function text(buffer) {
  const binary = Array.from(new Uint8Array(buffer), b => String.fromCharCode(b)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function keys(list) {
  return (list || []).map(key => ({...key, id: bytes(key.id)}));
}

function described(credential, response) {
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment || undefined
  });
}

async function attempt(action) {
  if (!window.PublicKeyCredential || !navigator.credentials) return UNKNOWN;
  try {
    return await action();
  } catch (error) {
    return PROBLEMS[error.name] || OTHER;
  }
}

/** Makes a passkey. */
export function create(json) {
  return attempt(async () => {
    const options = JSON.parse(json);
    const credential = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: {...options.user, id: bytes(options.user.id)},
        excludeCredentials: keys(options.excludeCredentials)
      }
    });
    const {response} = credential;
    return described(credential, {
      attestationObject: text(response.attestationObject),
      clientDataJSON: text(response.clientDataJSON),
      transports: response.getTransports ? response.getTransports() : []
    });
  });
}

/** Lets a passkey sign. */
export function get(json) {
  return attempt(async () => {
    const options = JSON.parse(json);
    const credential = await navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: keys(options.allowCredentials)
      }
    });
    const {response} = credential;
    return described(credential, {
      authenticatorData: text(response.authenticatorData),
      clientDataJSON: text(response.clientDataJSON),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : undefined
    });
  });
}
