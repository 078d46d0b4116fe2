//! Letters that leave by a mail server.

use std::net::SocketAddr;

use chrono::TimeDelta;
use server::jobs::{Mailer, round};
use tests::{ABBY, Case, DENA, TestApp, URL};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufStream};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// A mail server that takes letters, or refuses every reader.
pub async fn mail_server(refuses: bool) -> (SocketAddr, UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (taken, letters) = unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(talk(BufStream::new(stream), refuses, taken.clone()));
        }
    });
    (address, letters)
}

async fn talk(mut stream: BufStream<TcpStream>, refuses: bool, taken: UnboundedSender<String>) -> std::io::Result<()> {
    stream.write_all(b"220 mail.example\r\n").await?;
    let mut letter = None::<String>;
    loop {
        stream.flush().await?;
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let answer: &[u8] = match &mut letter {
            Some(text) if line == ".\r\n" => {
                drop(taken.send(std::mem::take(text)));
                letter = None;
                b"250 taken\r\n"
            }
            Some(text) => {
                text.push_str(&line);
                continue;
            }
            None if line.starts_with("RCPT") && refuses => b"550 nobody of that name\r\n",
            None if line.starts_with("DATA") => {
                letter = Some(String::new());
                b"354 go on\r\n"
            }
            None => b"250 mail.example\r\n",
        };
        stream.write_all(answer).await?;
    }
}

/// The way to it.
pub fn post(address: SocketAddr) -> Mailer {
    Mailer::new(&format!("smtp://{address}"), "Accord <accord@larch.example>").unwrap()
}

testing::both! {
    async fn a_letter_leaves_once_and_takes_its_words_with_it(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.send_and_authorise(told.plan).await;
        let link = app.link(told.plan).await;
        let (address, mut letters) = mail_server(false).await;
        let post = post(address);
        for _ in 0..3 {
            round(&app.site, Some(&post)).await.unwrap();
        }
        let letter = letters.try_recv().unwrap().replace("=\r\n", "").replace("=3D", "=");
        assert!(letter.contains("ruth.adeyemi@fenmarsh.example") && letter.contains(&format!("{URL}{link}")), "{letter}");
        assert!(!letter.contains("Jay"), "a letter names no young person: {letter}");
        assert!(letters.try_recv().is_err(), "one letter leaves once");
        app.as_(ABBY).get("/letters").await.is(200).hides(&link);
        app.as_(DENA).get(&format!("/plans/{}/timeline", told.plan)).await.shows("The letter was sent");
    }

    async fn a_letter_that_is_refused_is_tried_again_and_then_given_up(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.send_and_authorise(told.plan).await;
        let (address, _letters) = mail_server(true).await;
        let post = post(address);
        let timeline = format!("/plans/{}/timeline", told.plan);
        round(&app.site, Some(&post)).await.unwrap();
        app.as_(DENA).get(&timeline).await.hides("The letter could not be sent");
        for _ in 0..7 {
            app.wait(TimeDelta::hours(6));
            round(&app.site, Some(&post)).await.unwrap();
        }
        app.as_(DENA).sign_in().await;
        app.as_(DENA).get(&timeline).await.shows("The letter could not be sent");
    }
}
