//! A key that seals in a module that it never leaves (PKCS#11): a card, a box of hardware, or a service that behaves like one.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::Context;
use clap::Args;
use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::error::{Error, RvError};
use cryptoki::mechanism::Mechanism;
use cryptoki::object::{Attribute, ObjectClass, ObjectHandle};
use cryptoki::session::{Session, UserType};
use cryptoki::types::AuthPin;
use p256::ecdsa::Signature;
use seal::{SealError, Signer, certificate};
use sha2::{Digest, Sha256};

use crate::time_stamps::read_roots;

/// The module in which the key that seals lies.
#[derive(Clone, Debug, Default, Args)]
pub struct ModuleSettings {
    /// A PKCS#11 module (a library) whose key seals papers, in place of the keys of the folder: an ECDSA key on the curve P-256. The keys of
    /// the folder are kept, for what they sealed.
    #[arg(long, env = "ACCORD_PKCS11_MODULE", requires_all = ["pkcs11_token", "pkcs11_pin", "pkcs11_key", "pkcs11_certificates"])]
    pub pkcs11_module: Option<PathBuf>,
    /// The label of the token in it.
    #[arg(long, env = "ACCORD_PKCS11_TOKEN")]
    pub pkcs11_token: Option<String>,
    /// The PIN of the token.
    #[arg(long, env = "ACCORD_PKCS11_PIN", hide_env_values = true)]
    pub pkcs11_pin: Option<String>,
    /// The label of the private key.
    #[arg(long, env = "ACCORD_PKCS11_KEY")]
    pub pkcs11_key: Option<String>,
    /// The key's certificate and those above it, one PEM after the other.
    #[arg(long, env = "ACCORD_PKCS11_CERTIFICATES")]
    pub pkcs11_certificates: Option<PathBuf>,
}

/// The key in the module that is named, with its certificates; `None` where none is named. The key signs once.
///
/// # Errors
/// Where the module, the token or the key cannot be used, or the certificates are not the key's.
pub fn signer(settings: &ModuleSettings) -> anyhow::Result<Option<Signer>> {
    let Some(module) = &settings.pkcs11_module else { return Ok(None) };
    let file =
        settings.pkcs11_certificates.as_deref().context("the certificates of the key in the module are not named")?;
    let chain = read_roots(file)?;
    anyhow::ensure!(
        chain.windows(2).all(|link| certificate::is_issued_by(&link[0], &link[1])),
        "the certificates in {} are no chain: that of the key comes first, then each that issued the one before it",
        file.display()
    );
    let key = ModuleKey::open(module, settings)?;
    let signer = Signer::new(key, chain).map_err(|error| match error {
        SealError::OtherKey => anyhow::anyhow!(
            "the key in the module is not for ECDSA on the curve P-256, or the first certificate in {} is another key's",
            file.display()
        ),
        other => other.into(),
    })?;
    Ok(Some(signer))
}

/// A key, and the session in which it signs. A session that the module ended is not begun anew: where the PIN was changed meanwhile each
/// try would count against it, and the token would shut itself. The server is started again.
struct ModuleKey {
    session: Mutex<Session>,
    key: ObjectHandle,
}

impl ModuleKey {
    fn open(module: &Path, settings: &ModuleSettings) -> anyhow::Result<Self> {
        let module = load(module)?;
        let label = settings.pkcs11_token.as_deref().context("the token is not named")?;
        let mut slots =
            module.get_slots_with_token().context("the module does not say which tokens it has")?.into_iter();
        let slot = slots.find(|slot| module.get_token_info(*slot).is_ok_and(|token| token.label() == label));
        let slot = slot.with_context(|| format!("the module has no token with the label {label}"))?;
        let session = module.open_ro_session(slot).context("the token opens no session")?;
        let pin = settings.pkcs11_pin.clone().context("the PIN of the token is not given")?;
        let opened = session.login(UserType::User, Some(&AuthPin::from(pin)));
        opened.context("the token does not take the PIN in ACCORD_PKCS11_PIN")?;
        let name = settings.pkcs11_key.as_deref().context("the key is not named")?;
        let is_key = [Attribute::Class(ObjectClass::PRIVATE_KEY), Attribute::Label(name.as_bytes().to_vec())];
        let found = session.find_objects(&is_key).context("the token does not say which keys it has")?;
        let [key] = found[..] else {
            anyhow::bail!("the token has {} private keys with the label {name}, where one was looked for", found.len())
        };
        Ok(Self { session: Mutex::new(session), key })
    }
}

/// A module is made ready once for each program.
fn load(path: &Path) -> anyhow::Result<Pkcs11> {
    let module = Pkcs11::new(path).with_context(|| format!("{} is no PKCS#11 module", path.display()))?;
    match module.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)) {
        Ok(()) | Err(Error::Pkcs11(RvError::CryptokiAlreadyInitialized, _)) => Ok(module),
        Err(error) => Err(error).with_context(|| format!("the module {} does not begin", path.display())),
    }
}

impl signature::Signer<Signature> for ModuleKey {
    fn try_sign(&self, message: &[u8]) -> Result<Signature, signature::Error> {
        let session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        let signed = session.sign(&Mechanism::Ecdsa, self.key, &Sha256::digest(message));
        let signed = signed.inspect_err(|error| tracing::error!(%error, "the key in the module does not sign"));
        Signature::from_slice(&signed.map_err(signature::Error::from_source)?)
    }
}
