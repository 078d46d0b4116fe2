//! Connections, over a real socket.

use std::net::SocketAddr;
use std::time::Duration;

use server::listen::{Limits, listen};
use store::Db;
use tests::{TestApp, URL};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

const SOON: Duration = Duration::from_millis(200);
const NEVER: Duration = Duration::from_secs(100_000);

/// Accord on a free port; it stops when told so.
async fn served(app: &TestApp, limits: Limits) -> (SocketAddr, oneshot::Sender<()>, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let router = server::router(app.site.clone());
    let running = tokio::spawn(listen(listener, router, limits, async { drop(stopped.await) }));
    (address, stop, running)
}

/// Says something, and hears what comes until the server hangs up.
async fn says(address: SocketAddr, words: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(words.as_bytes()).await.unwrap();
    let mut heard = Vec::new();
    drop(stream.read_to_end(&mut heard).await);
    String::from_utf8_lossy(&heard).into_owned()
}

testing::both! {
    async fn trust_20_a_client_that_does_not_go_on_is_hung_up_on(db: Db) {
        let app = TestApp::new(db).await;
        let (address, _stop, running) = served(&app, Limits { connections: 9, head: SOON, stop: SOON }).await;
        assert!(!says(address, "GET / HTTP/1.1\r\nHost: ").await.contains("200 OK"));
        assert_eq!(says(address, "").await, "");
        let answered = says(address, "GET /sign-in HTTP/1.1\r\nHost: accord.test\r\n\r\n").await;
        assert!(answered.starts_with("HTTP/1.1 200"), "and then it is closed: {answered}");
        running.abort();
    }

    async fn trust_20_there_are_no_more_connections_than_may_be(db: Db) {
        let app = TestApp::new(db).await;
        let (address, _stop, running) = served(&app, Limits { connections: 1, head: NEVER, stop: SOON }).await;
        let first = TcpStream::connect(address).await.unwrap();
        let second = tokio::spawn(says(address, "GET /sign-in HTTP/1.1\r\nHost: accord.test\r\nConnection: close\r\n\r\n"));
        // The first says something and is heard: the second has had the same time, and waits.
        let mut first = first;
        first.write_all(b"GET /health HTTP/1.1\r\nHost: accord.test\r\n\r\n").await.unwrap();
        let mut heard = [0; 12];
        first.read_exact(&mut heard).await.unwrap();
        assert_eq!(&heard, b"HTTP/1.1 200");
        assert!(!second.is_finished());
        drop(first);
        assert!(second.await.unwrap().starts_with("HTTP/1.1 200"));
        running.abort();
    }

    async fn trust_20_a_stop_waits_for_no_stranger(db: Db) {
        let app = TestApp::new(db).await;
        let (address, stop, running) = served(&app, Limits { connections: 9, head: NEVER, stop: SOON }).await;
        let mut half = TcpStream::connect(address).await.unwrap();
        let form = "POST /do/sign-in HTTP/1.1\r\nHost: accord.test\r\nOrigin: ";
        half.write_all(format!("{form}{URL}\r\nContent-Length: 50\r\n\r\nemail=").as_bytes()).await.unwrap();
        says(address, "GET /health HTTP/1.1\r\nHost: accord.test\r\nConnection: close\r\n\r\n").await;
        stop.send(()).unwrap();
        running.await.unwrap();
        assert!(TcpStream::connect(address).await.is_err());
    }
}
