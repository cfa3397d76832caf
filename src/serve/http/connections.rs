//! Taking connections, and leaving those that never say what they want.

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::io::ErrorKind;
use std::time::Duration;
use tokio::net::TcpListener;

/// How long a request may take to arrive, and how long a connection may wait for its next one.
pub(in crate::serve) const ARRIVAL: Duration = Duration::from_secs(10);

/// How long to wait when the system has no more connections to give.
const PAUSE: Duration = Duration::from_millis(200);

/// Takes connections for ever.
pub(in crate::serve) async fn listen(listener: TcpListener, app: Router) {
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                let is_of_client = matches!(
                    error.kind(),
                    ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset | ErrorKind::ConnectionRefused
                );
                if !is_of_client {
                    tokio::time::sleep(PAUSE).await;
                }
                continue;
            }
        };
        let app = TowerToHyperService::new(app.clone());
        tokio::spawn(async move {
            let mut connection = http1::Builder::new();
            connection.timer(TokioTimer::new()).header_read_timeout(ARRIVAL);
            // How a connection ends is the client's affair.
            let _ = connection.serve_connection(TokioIo::new(stream), app).await;
        });
    }
}
