//! Letters that leave by a mail server.

use std::net::SocketAddr;

use chrono::TimeDelta;
use domain::settings::SETTINGS;
use server::jobs::{Mailer, round};
use tests::{ABBY, Case, DENA, OLA, TestApp, URL};
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

/// A letter as a mail program shows it.
pub fn readable(letter: &str) -> String {
    letter.replace("=\r\n", "").replace("=3D", "=")
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
            round(&app.site, &post.clone().into()).await.unwrap();
        }
        let came = std::iter::from_fn(|| letters.try_recv().ok()).filter(|letter| letter.contains("/decide/"));
        let mut came: Vec<_> = came.collect();
        let letter = readable(&came.pop().unwrap());
        assert!(letter.contains("ruth.adeyemi@fenmarsh.example") && letter.contains(&format!("{URL}{link}")), "{letter}");
        assert!(!letter.contains("Jay"), "a letter names no young person: {letter}");
        assert!(came.is_empty(), "one letter leaves once");
        app.as_(DENA).get(&format!("/plans/{}/timeline", told.plan)).await.shows("The letter was sent");
    }

    async fn a_letter_that_is_refused_is_tried_again_and_then_given_up(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        app.send_and_authorise(told.plan).await;
        let (address, _letters) = mail_server(true).await;
        let post = post(address);
        let timeline = format!("/plans/{}/timeline", told.plan);
        round(&app.site, &post.clone().into()).await.unwrap();
        app.as_(DENA).get(&timeline).await.hides("The letter could not be sent");
        for _ in 0..7 {
            app.wait(TimeDelta::hours(6));
            round(&app.site, &post.clone().into()).await.unwrap();
        }
        app.as_(DENA).sign_in().await;
        app.as_(DENA).get(&timeline).await.shows("The letter could not be sent");
    }

    async fn trust_1_without_a_mail_server_nobody_in_the_home_reads_a_link_or_a_code(db: store::Db) {
        let app = TestApp::new(db).await;
        let told = app.tell(Case::A).await;
        let agreement = format!("/plans/{}/agreement", told.plan);
        app.as_(ABBY).post(&format!("/do/plans/{}/send", told.plan), &[]).await.leads_to(&agreement);
        app.as_(DENA).get(&agreement).await.shows("Accord cannot send letters");
        app.authorise(DENA, told.plan).await.leads_to(&agreement);
        let link = app.open_link(told.plan).await;
        let code = app.code(told.plan).await;
        for person in [ABBY, DENA, OLA] {
            app.as_(person).get("/letters").await.is(404);
            for path in ["/".to_owned(), agreement.clone(), format!("/plans/{}/timeline", told.plan)] {
                app.as_(person).get(&path).await.hides(&link).hides(&code);
            }
        }
        app.as_(ABBY).get(&agreement).await.shows("Accord cannot send letters");
    }

    async fn trust_22_letters_of_closed_requests_and_old_ones_never_leave(db: store::Db) {
        let app = TestApp::new(db).await;
        let mut plans = Vec::new();
        for number in 0..3 {
            plans.push(app.tell_again(Case::A, number).await.plan);
        }
        app.send_and_authorise(plans[0]).await;
        app.wait(SETTINGS.letter_life());
        app.as_(DENA).sign_in().await;
        app.as_(ABBY).sign_in().await;
        app.send_and_authorise(plans[1]).await;
        app.as_(ABBY).post(&format!("/do/plans/{}/withdraw", plans[1]), &[]).await.leads_to(&format!("/plans/{}", plans[1]));
        app.send_and_authorise(plans[2]).await;
        let (address, mut letters) = mail_server(false).await;
        round(&app.site, &post(address).into()).await.unwrap();
        let came = std::iter::from_fn(|| letters.try_recv().ok()).filter(|letter| letter.contains("/decide/")).count();
        assert_eq!(came, 1, "the one that still matters leaves, and no other");
        app.as_(DENA).get(&format!("/plans/{}/timeline", plans[0])).await.shows("The letter could not be sent");
    }
}
