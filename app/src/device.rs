//! On what somebody signs in, in the two words by which people know their own devices.

use domain::word::Word;
use http::{HeaderMap, header};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A browser on a system, as it says itself. Good for nothing but recognising one's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Device {
    /// The browser.
    pub browser: BrowserName,
    /// What it runs on.
    pub system: System,
}

/// The browsers that most people have.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum BrowserName {
    Edge,
    Samsung,
    Firefox,
    Chrome,
    Safari,
    #[default]
    #[serde(other)]
    Other,
}

/// What they run on.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, EnumString, VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum System {
    Android,
    Iphone,
    Ipad,
    Windows,
    Mac,
    Chromebook,
    Linux,
    #[default]
    #[serde(other)]
    Other,
}

/// What browsers call themselves. The first that is found counts: each claims to be the ones after it.
const BROWSERS: [(&str, BrowserName); 7] = [
    ("Edg", BrowserName::Edge),
    ("SamsungBrowser", BrowserName::Samsung),
    ("Firefox", BrowserName::Firefox),
    ("FxiOS", BrowserName::Firefox),
    ("CriOS", BrowserName::Chrome),
    ("Chrome", BrowserName::Chrome),
    ("Safari", BrowserName::Safari),
];

/// What systems are called by browsers, in the same order.
const SYSTEMS: [(&str, System); 7] = [
    ("Android", System::Android),
    ("iPhone", System::Iphone),
    ("iPad", System::Ipad),
    ("Windows", System::Windows),
    ("CrOS", System::Chromebook),
    ("Macintosh", System::Mac),
    ("Linux", System::Linux),
];

impl Device {
    /// What the browser that sent these headers says of itself.
    pub fn of(headers: &HeaderMap) -> Self {
        let says = headers.get(header::USER_AGENT).and_then(|it| it.to_str().ok()).unwrap_or_default();
        Self { browser: first(says, &BROWSERS), system: first(says, &SYSTEMS) }
    }

    /// The keys of what browser and system are called.
    pub fn keys(self) -> [String; 2] {
        [format!("browser-{}", self.browser.word()), format!("system-{}", self.system.word())]
    }
}

fn first<T: Copy + Default>(says: &str, known: &[(&str, T)]) -> T {
    known.iter().find(|(mark, _)| says.contains(mark)).map(|(_, it)| *it).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_what_its_browser_says() {
        for (says, browser, system) in [
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                BrowserName::Firefox,
                System::Linux,
            ),
            (
                "Mozilla/5.0 (Linux; Android 15; SM-X210) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0 Safari/537.36",
                BrowserName::Samsung,
                System::Android,
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
                BrowserName::Safari,
                System::Iphone,
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0",
                BrowserName::Edge,
                System::Windows,
            ),
            ("curl/8", BrowserName::Other, System::Other),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::USER_AGENT, says.parse().unwrap());
            assert_eq!(Device::of(&headers), Device { browser, system }, "{says}");
        }
        assert_eq!(Device::of(&HeaderMap::new()), Device::default());
    }
}
