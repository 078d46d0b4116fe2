//! What came back, read as a person reads it.

use axum::http::{HeaderMap, StatusCode, header, response::Parts};

/// An answer of the application.
#[derive(Clone, Debug)]
pub struct Page {
    /// What was asked, for messages.
    pub asked: String,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub body: Vec<u8>,
    /// The body as text.
    pub html: String,
}

impl Page {
    pub(crate) fn new(asked: String, parts: &Parts, body: &[u8]) -> Self {
        let html = String::from_utf8_lossy(body).into_owned();
        Self { asked, status: parts.status, headers: parts.headers.clone(), body: body.to_vec(), html }
    }

    /// Where the browser is sent.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|it| it.to_str().ok()).unwrap_or_default()
    }

    /// The word of the refusal in that address.
    pub fn refused(&self) -> Option<&str> {
        let (_, query) = self.location().split_once('?')?;
        query.split('&').find_map(|pair| pair.strip_prefix("refused="))
    }

    /// Asserts where the browser is sent.
    ///
    /// # Panics
    /// Where it is not sent there.
    #[track_caller]
    pub fn leads_to(&self, path: &str) {
        let found = (self.status.as_u16(), self.location());
        assert_eq!(found, (303, path), "{}\n{}", self.asked, self.text());
    }

    /// Asserts the word of a refusal.
    ///
    /// # Panics
    /// Where it was not refused so.
    #[track_caller]
    pub fn is_refused(&self, word: &str) {
        let found = (self.status.as_u16(), self.refused());
        assert_eq!(found, (303, Some(word)), "{} leads to {}\n{}", self.asked, self.location(), self.text());
    }

    /// Asserts the status.
    ///
    /// # Panics
    /// Where it is another.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{} leads to {}\n{}", self.asked, self.location(), self.text());
        self
    }

    /// Asserts that a person reads these words.
    ///
    /// # Panics
    /// Where they do not.
    #[track_caller]
    pub fn shows(&self, words: &str) -> &Self {
        assert!(self.says(words), "{} does not show {words:?}:\n{}", self.asked, self.text());
        self
    }

    /// Asserts that a person does not read these words.
    ///
    /// # Panics
    /// Where they do.
    #[track_caller]
    pub fn hides(&self, words: &str) -> &Self {
        assert!(!self.says(words), "{} shows {words:?}:\n{}", self.asked, self.text());
        self
    }

    /// Whether a person reads these words.
    pub fn says(&self, words: &str) -> bool {
        self.text().contains(&one_line(words))
    }

    /// What a person reads: no tags, no marks of direction, all white space alike.
    pub fn text(&self) -> String {
        one_line(&plain(self.html.find("<body").map_or(&*self.html, |at| &self.html[at..])))
    }

    /// What is told to those who do not see the page, and in the window's title.
    pub fn spoken(&self) -> String {
        let attributes = ["aria-label", "alt", "title", "placeholder"];
        let tags = self.html.split('<').skip(1).map(tag_at);
        let told = tags.flat_map(|tag| attributes.into_iter().filter_map(move |name| attribute(tag, name)));
        let title =
            self.html.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).map(|it| decoded(it.0));
        one_line(&told.chain(title).collect::<Vec<_>>().join(" "))
    }

    /// Whether some control holds exactly this text, or the page shows it.
    pub fn keeps(&self, typed: &str) -> bool {
        let typed = typed.replace("\r\n", "\n");
        let in_box = self.inputs().any(|(_, value, _)| value.replace("\r\n", "\n") == typed);
        in_box || self.areas().any(|(_, value)| value.replace("\r\n", "\n") == typed) || self.says(&typed)
    }

    /// The value of a hidden box.
    ///
    /// # Panics
    /// Where there is none.
    #[track_caller]
    pub fn hidden(&self, name: &str) -> String {
        let found = self.inputs().find(|(it, ..)| it == name).map(|(_, value, _)| value);
        found.unwrap_or_else(|| panic!("{} has no box {name:?}: {} {}", self.asked, self.status, self.text()))
    }

    /// All links of the page.
    pub fn links(&self) -> Vec<String> {
        tags(&self.html, "a").filter_map(|tag| attribute(tag, "href")).collect()
    }

    /// The first link that begins and ends so.
    ///
    /// # Panics
    /// Where there is none.
    #[track_caller]
    pub fn link(&self, begins: &str, ends: &str) -> String {
        let found = self.links().into_iter().find(|link| link.starts_with(begins) && link.ends_with(ends));
        found.unwrap_or_else(|| panic!("{} has no link {begins}…{ends}: {:?}", self.asked, self.links()))
    }

    /// Name, value and type of every input.
    pub fn inputs(&self) -> impl Iterator<Item = (String, String, String)> {
        tags(&self.html, "input").filter_map(|tag| {
            let value = |name| attribute(tag, name).unwrap_or_default();
            Some((attribute(tag, "name")?, value("value"), value("type")))
        })
    }

    /// The choices of this name that are chosen, by what the form sends.
    pub fn chosen(&self, name: &str) -> Vec<String> {
        let chosen = tags(&self.html, "input").filter(|tag| tag.contains(" checked"));
        let ours = chosen.filter(|tag| attribute(tag, "name").as_deref() == Some(name));
        ours.filter_map(|tag| attribute(tag, "value")).collect()
    }

    /// Name and value of everything that is chosen.
    pub fn all_chosen(&self) -> Vec<(String, String)> {
        let chosen = tags(&self.html, "input").filter(|tag| tag.contains(" checked"));
        chosen.filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value")?))).collect()
    }

    /// Name and text of every textarea.
    pub fn areas(&self) -> impl Iterator<Item = (String, String)> {
        self.html.split("<textarea").skip(1).filter_map(|rest| {
            let (tag, rest) = rest.split_once('>')?;
            let text = decoded(rest.split("</textarea").next()?);
            Some((attribute(tag, "name")?, text.strip_prefix('\n').unwrap_or(&text).to_owned()))
        })
    }

    /// The hidden boxes of the form whose action ends so.
    ///
    /// # Panics
    /// Where there is no such form.
    #[track_caller]
    pub fn form(&self, action: &str) -> Vec<(String, String)> {
        let form = self.html.split("<form").skip(1).find(|form| {
            let tag = form.split('>').next().unwrap_or_default();
            attribute(tag, "action").is_some_and(|it| it.ends_with(action))
        });
        let form = form.unwrap_or_else(|| panic!("{} has no form for {action:?}: {}", self.asked, self.text()));
        let form = form.split("</form").next().unwrap_or_default();
        let hidden = tags(form, "input").filter(|tag| attribute(tag, "type").as_deref() == Some("hidden"));
        hidden.filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value").unwrap_or_default()))).collect()
    }

    /// Answers every question of the page whose name begins so.
    pub fn fill(&self, form: &mut Vec<(String, String)>, begins: &str, value: &str) {
        let mut names: Vec<String> = self.inputs().map(|(name, ..)| name).filter(|it| it.starts_with(begins)).collect();
        names.sort();
        names.dedup();
        form.extend(names.into_iter().map(|name| (name, value.to_owned())));
    }
}

fn tags<'a>(html: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let open = format!("<{name} ");
    let starts: Vec<usize> = html.match_indices(&open).map(|(at, _)| at + open.len()).collect();
    starts.into_iter().map(|at| tag_at(&html[at..]))
}

/// The inside of a tag, up to a `>` that is in no attribute.
fn tag_at(html: &str) -> &str {
    let mut quoted = false;
    for (at, c) in html.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return &html[..at],
            _ => {}
        }
    }
    html
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = format!("{name}=\"");
    let at = tag.match_indices(&start).map(|(at, _)| at).find(|at| *at == 0 || tag.as_bytes()[at - 1] == b' ')?;
    let rest = &tag[at + start.len()..];
    Some(decoded(rest.split('"').next()?))
}

fn decoded(html: &str) -> String {
    html_escape::decode_html_entities(html).into_owned()
}

fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let tag = tag_at(after);
        if !tag.starts_with('!') {
            text.push(' ');
        }
        rest = after.get(tag.len() + 1..).unwrap_or_default();
        if tag.starts_with("script") {
            rest = rest.split_once("</script>").map_or("", |(_, rest)| rest);
        }
    }
    text.push_str(rest);
    decoded(&text)
}

fn one_line(text: &str) -> String {
    let text = text.replace(['\u{2068}', '\u{2069}'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
