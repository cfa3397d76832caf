//! Where the server listens, and which names it answers to.

use crate::diag::Diagnostic;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr};
use tokio::net::{TcpListener, lookup_host};

/// How many ports are tried.
const TRIES: u16 = 100;

/// The hint where a server cannot have the address that is asked for.
const OTHERWISE: &str = "leave `--host` out, or write an address of this machine, such as `127.0.0.1`";

/// A port that the server has got.
#[derive(Debug)]
pub(super) struct BoundAddress {
    pub(super) listener: TcpListener,
    pub(super) address: SocketAddr,
    /// The port that was asked for, where another program has it.
    pub(super) taken: Option<u16>,
}

/// Takes the wanted port, or the next that is free.
pub(super) async fn bind(host: &str, port: u16) -> Result<BoundAddress, Diagnostic> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let failed = |error: &std::io::Error| {
        Diagnostic::error(
            "cannot-listen",
            format!("cannot listen on `{host}` port {port}: {error}"),
        )
    };
    let found = lookup_host((bare, port))
        .await
        .map_err(|error| failed(&error).hint(OTHERWISE))?
        .next();
    let Some(first) = found else {
        return Err(Diagnostic::error("cannot-listen", format!("`{host}` has no address")).hint(OTHERWISE));
    };
    for offset in 0..TRIES {
        let Some(next) = port.checked_add(offset) else {
            break;
        };
        match TcpListener::bind(SocketAddr::new(first.ip(), next)).await {
            Ok(listener) => {
                let address = listener.local_addr().map_err(|error| failed(&error))?;
                return Ok(BoundAddress {
                    listener,
                    address,
                    taken: (offset > 0).then_some(port),
                });
            }
            Err(error) if error.kind() == ErrorKind::AddrInUse && port != 0 => {}
            Err(error) => {
                return Err(failed(&error)
                    .hint(OTHERWISE)
                    .hint("`--port` chooses another port"));
            }
        }
    }
    Err(
        Diagnostic::error("cannot-listen", format!("no port from {port} on is free"))
            .hint("`--port` chooses another"),
    )
}

/// The names by which a browser may ask for the site.
///
/// A page of another site can point a name of its own at this machine and would then be of the same origin as the server ("DNS rebinding");
/// the server is safe because the browser still sends that name.
#[derive(Debug, Clone)]
pub(super) struct Names {
    host: String,
    /// The server listens on all addresses of the machine, so that any address is allowed, but no other name.
    any_address: bool,
}

impl Names {
    pub(super) fn new(host: &str, address: SocketAddr) -> Self {
        Self {
            host: host.to_ascii_lowercase(),
            any_address: address.ip().is_unspecified(),
        }
    }

    /// Whether a `Host` header is allowed; its port does not matter.
    pub(super) fn allow(&self, header: &str) -> bool {
        let name = without_port(header).to_ascii_lowercase();
        if matches!(name.as_str(), "localhost" | "127.0.0.1" | "[::1]") || name == self.host {
            return true;
        }
        let bare = name.trim_start_matches('[').trim_end_matches(']');
        bare == self.host || (self.any_address && bare.parse::<IpAddr>().is_ok())
    }
}

fn without_port(header: &str) -> &str {
    match header.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) && !name.ends_with(':') => name,
        _ => header,
    }
}

/// The address of the server for a browser on this machine, without a closing slash.
pub(super) fn origin(host: &str, address: SocketAddr) -> String {
    let name = match address.ip() {
        ip if ip.is_unspecified() => "localhost".to_owned(),
        _ if host.parse::<IpAddr>().is_err() && !host.starts_with('[') => host.to_owned(),
        IpAddr::V6(ip) => format!("[{ip}]"),
        IpAddr::V4(ip) => ip.to_string(),
    };
    format!("http://{name}:{}", address.port())
}

#[cfg(test)]
mod tests {
    use super::{Names, origin};

    #[test]
    fn only_own_names_are_allowed() {
        let check = |host: &str, address: &str, header: &str, expected: bool| {
            let names = Names::new(host, address.parse().expect("the test has an address"));
            assert_eq!(names.allow(header), expected, "{host} {header}");
        };
        for header in [
            "localhost",
            "localhost:1111",
            "LOCALHOST:80",
            "127.0.0.1:1111",
            "[::1]:1111",
            "[::1]",
        ] {
            check("127.0.0.1", "127.0.0.1:1111", header, true);
        }
        for header in [
            "",
            "evil.example",
            "evil.example:1111",
            "127.0.0.1.evil.example",
            "192.168.1.5:1111",
            "localhost.evil:1",
        ] {
            check("127.0.0.1", "127.0.0.1:1111", header, false);
        }
        check("0.0.0.0", "0.0.0.0:1111", "192.168.1.5:1111", true);
        check("0.0.0.0", "0.0.0.0:1111", "[fe80::1]:1111", true);
        check("0.0.0.0", "0.0.0.0:1111", "evil.example", false);
        check("site.test", "127.0.0.1:1111", "site.test:1111", true);
        check("::1", "[::1]:1111", "[::1]:1111", true);
        check("192.168.1.5", "192.168.1.5:1111", "192.168.1.5", true);
    }

    #[test]
    fn the_address_can_be_opened() {
        let check = |host: &str, address: &str, expected: &str| {
            assert_eq!(
                origin(host, address.parse().expect("the test has an address")),
                expected
            );
        };
        check("127.0.0.1", "127.0.0.1:80", "http://127.0.0.1:80");
        check("localhost", "127.0.0.1:80", "http://localhost:80");
        check("0.0.0.0", "0.0.0.0:80", "http://localhost:80");
        check("::1", "[::1]:80", "http://[::1]:80");
    }
}
