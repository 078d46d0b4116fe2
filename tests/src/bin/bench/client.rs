//! A client for this machine, in few lines: a whole one would cost more than what it measures.

use std::net::SocketAddr;

use anyhow::{Context, bail};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One kept-alive connection of HTTP/1.1: enough for answers with a length or in chunks.
pub struct Client {
    stream: TcpStream,
    read: Vec<u8>,
    pub set_cookie: Option<String>,
}

impl Client {
    pub async fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, read: Vec::new(), set_cookie: None })
    }

    pub async fn get(&mut self, path: &str, cookie: &str) -> anyhow::Result<Vec<u8>> {
        let (status, body) = self
            .ask(&format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: {cookie}\r\n\r\n"))
            .await?;
        if status != 200 {
            bail!("GET {path} answered {status}");
        }
        Ok(body)
    }

    /// The bytes of a page as a browser gets it.
    pub async fn weight(&mut self, path: &str, cookie: &str) -> anyhow::Result<usize> {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Encoding: br\r\nCookie: {cookie}\r\n\r\n"
        );
        Ok(self.ask(&request).await?.1.len())
    }

    pub async fn ask(&mut self, request: &str) -> anyhow::Result<(u16, Vec<u8>)> {
        self.stream.write_all(request.as_bytes()).await?;
        let head = self.until(b"\r\n\r\n").await?;
        let head = String::from_utf8(head)?;
        let status = head.split(' ').nth(1).context("a status")?.parse()?;
        let header = |name: &str| {
            head.lines().find_map(|line| {
                let (key, value) = line.split_once(':')?;
                key.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
            })
        };
        let fields = head.lines().filter_map(|line| line.split_once(':'));
        let cookies = fields.filter(|(key, _)| key.eq_ignore_ascii_case("set-cookie"));
        let cookies: Vec<_> = cookies.filter_map(|(_, value)| value.trim().split(';').next()).collect();
        self.set_cookie = (!cookies.is_empty()).then(|| cookies.join("; "));
        if let Some(length) = header("content-length") {
            return Ok((status, self.exactly(length.parse()?).await?));
        }
        if header("transfer-encoding").is_none() {
            return Ok((status, Vec::new()));
        }
        let mut body = Vec::new();
        loop {
            let size = String::from_utf8(self.until(b"\r\n").await?)?;
            let size = usize::from_str_radix(size.trim().split(';').next().unwrap_or_default(), 16)?;
            let chunk = self.exactly(size + 2).await?;
            if size == 0 {
                return Ok((status, body));
            }
            body.extend_from_slice(&chunk[..size]);
        }
    }

    async fn until(&mut self, end: &[u8]) -> anyhow::Result<Vec<u8>> {
        let mut searched = 0;
        loop {
            if let Some(at) = self.read[searched..].windows(end.len()).position(|it| it == end) {
                return Ok(self.read.drain(..searched + at + end.len()).collect());
            }
            searched = self.read.len().saturating_sub(end.len() - 1);
            self.more().await?;
        }
    }

    async fn exactly(&mut self, length: usize) -> anyhow::Result<Vec<u8>> {
        while self.read.len() < length {
            self.more().await?;
        }
        Ok(self.read.drain(..length).collect())
    }

    async fn more(&mut self) -> anyhow::Result<()> {
        if self.stream.read_buf(&mut self.read).await? == 0 {
            bail!("the server hung up");
        }
        Ok(())
    }
}

/// A form as a browser of this site posts it.
pub fn form(address: SocketAddr, path: &str, cookie: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nSec-Fetch-Site: same-origin\r\nCookie: {cookie}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Signs in by a fresh connection, as somebody of the demo home; the cookie.
pub async fn sign_in(address: SocketAddr, person: &str) -> anyhow::Result<String> {
    let body = format!("email={person}%40larch.example&password={}&next=%2F", app::pages::DEMO_PASSWORD);
    let mut client = Client::open(address).await?;
    let (status, _) = client.ask(&form(address, "/do/sign-in", "", &body)).await?;
    client.set_cookie.with_context(|| format!("signing in answered {status}"))
}
