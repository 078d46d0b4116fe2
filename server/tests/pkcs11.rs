//! A key in a PKCS#11 module that is a program: `make pkcs11` says where its tokens lie.

use std::path::{Path, PathBuf};
use std::process::Command;

use seal::{Authority, SealInfo, Trust, Verdict, certificate};
use server::pkcs11::{ModuleSettings, signer};

/// Where Debian, Fedora and Homebrew put the module.
const MODULES: [&str; 4] = [
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib64/pkcs11/libsofthsm2.so",
    "/opt/homebrew/lib/softhsm/libsofthsm2.so",
    "/usr/local/lib/softhsm/libsofthsm2.so",
];
const PIN: &str = "1234";

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .current_dir(folder())
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success(), "{program} {arguments:?}: {said}");
    said
}

fn folder() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

/// A token with a key, and the settings that name it, with the certificate of a seller.
fn token() -> ModuleSettings {
    let token = format!("accord-{}", std::process::id());
    std::fs::write(folder().join("shop.cnf"), include_str!("../../crates/seal/tests/seal/shop.cnf")).unwrap();
    let p_256 = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
    let certify = |name: &str, kind: &str, by: &[&str]| {
        let (pem, key) = (format!("hsm-{name}.crt"), format!("hsm-{name}.key"));
        let request =
            ["req", "-x509", "-nodes", "-config", "shop.cnf", "-subj", "/CN=Homes with a module", "-days", "200"];
        run("openssl", &[&request[..], &["-extensions", kind, "-out", &pem, "-keyout", &key], &p_256, by].concat());
        std::fs::read_to_string(folder().join(pem)).unwrap()
    };
    let root = certify("root", "root", &[]);
    let own = certify("own", "seal", &["-CA", "hsm-root.crt", "-CAkey", "hsm-root.key"]);
    let chain = folder().join("hsm-chain.pem");
    std::fs::write(&chain, own + &root).unwrap();
    run("softhsm2-util", &["--init-token", "--free", "--label", &token, "--pin", PIN, "--so-pin", "5678"]);
    let import = ["--import", "hsm-own.key", "--label", "seal", "--id", "01", "--token", &token, "--pin", PIN];
    run("softhsm2-util", &import);
    let module = MODULES.iter().map(PathBuf::from).find(|module| module.exists()).expect("SoftHSM is installed");
    ModuleSettings {
        pkcs11_module: Some(module),
        pkcs11_token: Some(token),
        pkcs11_pin: Some(PIN.into()),
        pkcs11_key: Some("seal".into()),
        pkcs11_certificates: Some(chain),
    }
}

fn why_not(settings: &ModuleSettings) -> String {
    format!("{:#}", signer(settings).err().expect("it cannot seal"))
}

/// One test: a module is made ready once for each program, and a token has one PIN.
#[test]
fn a_key_in_a_module_seals_and_what_it_needs_is_said_where_it_is_missing() {
    assert!(signer(&ModuleSettings::default()).unwrap().is_none(), "nothing is asked for where no module is named");
    let good = token();
    let root = folder().join("hsm-root.crt");
    for (wrong, why) in [
        (ModuleSettings { pkcs11_module: Some("/nowhere.so".into()), ..good.clone() }, "is no PKCS#11 module"),
        (ModuleSettings { pkcs11_token: Some("none".into()), ..good.clone() }, "no token with the label none"),
        (ModuleSettings { pkcs11_pin: Some("4321".into()), ..good.clone() }, "does not take the PIN"),
        (ModuleSettings { pkcs11_key: Some("none".into()), ..good.clone() }, "0 private keys with the label none"),
        (ModuleSettings { pkcs11_certificates: Some(root.clone()), ..good.clone() }, "is another key's"),
        (ModuleSettings { pkcs11_certificates: Some("/nowhere.pem".into()), ..good.clone() }, "cannot be read"),
    ] {
        let said = why_not(&wrong);
        assert!(said.contains(why), "{why}: {said}");
    }
    let signer = signer(&good).unwrap().expect("a key");
    let at = server::clock::machine().now();
    let mut authority = Authority::create("Larch", at, &mut rand::rng()).unwrap();
    assert!(authority.know(signer.chain(), at).unwrap() && !authority.know(signer.chain(), at).unwrap());
    let info =
        SealInfo { name: "Larch", reason: "A test", description: "The seal", time_stamp_description: "Room", at };
    let sealed = seal::seal(include_bytes!("../../crates/seal/tests/fixtures/letter.pdf"), &info, &signer).unwrap();
    match seal::verify(&sealed, &authority.trust(), Some(at)) {
        Verdict::Valid(details) => assert_eq!(details.sealed_by, "Homes with a module"),
        other => panic!("{other:?}"),
    }
    let elsewhere = Trust { roots: vec![authority.root().clone()], ..Trust::default() };
    assert!(matches!(seal::verify(&sealed, &elsewhere, Some(at)), Verdict::NotRecognised(_)));
    let pdf = folder().join("hsm.pdf");
    std::fs::write(&pdf, sealed).unwrap();
    let judge = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/tools/pyhanko/bin/pyhanko");
    let [root, pdf] = [&root, &pdf].map(|path| path.to_str().unwrap());
    let said = run(judge, &["sign", "validate", "--pretty-print", "--trust", root, "--trust-replace", pdf]);
    assert!(said.contains("The signature is judged VALID"), "{said}");
    assert_eq!(certificate::holder(&authority.bought()[0][0]), "Homes with a module");
}
