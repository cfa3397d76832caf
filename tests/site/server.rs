//! The program serving a site, and a browser's side of the talk.

use super::support::{TestSite, program};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// The program, serving a site on a free port.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    /// Path of the site.
    pub(crate) base: String,
    said: Arc<Mutex<Vec<serde_json::Value>>>,
    complaints: Arc<Mutex<String>>,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Server {
    /// Serves a site.
    pub(crate) fn start(site: &TestSite, args: &[&str]) -> Self {
        Self::start_with(site, args, &[])
    }

    /// Serves a site with further variables in the environment.
    pub(crate) fn start_with(site: &TestSite, args: &[&str], variables: &[(&str, &str)]) -> Self {
        let port: &[&str] = if args.contains(&"--port") {
            &[]
        } else {
            &["--port", "0"]
        };
        let mut child = Command::new(program())
            .args(["serve", "--message-format", "json"])
            .args(port)
            .args(args)
            .current_dir(site.path("."))
            .env_remove("KZSITE_EDITOR")
            .envs(variables.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let said = Arc::default();
        let complaints = Arc::default();
        collect(child.stdout.take().expect("it is piped"), &said);
        gather(child.stderr.take().expect("it is piped"), &complaints);
        let address = SocketAddr::from(([127, 0, 0, 1], 0));
        let mut server = Self {
            child,
            address,
            base: String::new(),
            said,
            complaints,
        };
        let serving = server.wait("serving", 1);
        let url = serving["url"].as_str().expect("the address is a text");
        let rest = url.strip_prefix("http://").expect("the address begins so");
        let slash = rest.find('/').expect("the address has a path");
        let (_, port) = rest[..slash].rsplit_once(':').expect("the address has a port");
        server
            .address
            .set_port(port.parse().expect("the port is a number"));
        rest[slash..].clone_into(&mut server.base);
        server
    }

    /// Waits for the nth event of a kind.
    pub(crate) fn wait(&self, event: &str, count: usize) -> serde_json::Value {
        let found = || {
            self.said()
                .into_iter()
                .filter(|said| said["event"] == event)
                .nth(count - 1)
        };
        until(found).unwrap_or_else(|| {
            panic!(
                "no {event} number {count}: {:?}\n{}",
                self.said(),
                self.complaints()
            )
        })
    }

    /// How many events of a kind there have been.
    pub(crate) fn count(&self, event: &str) -> usize {
        self.said().iter().filter(|said| said["event"] == event).count()
    }

    /// What was said on standard error.
    pub(crate) fn complaints(&self) -> String {
        self.complaints.lock().expect("nobody panics with it").clone()
    }

    fn said(&self) -> Vec<serde_json::Value> {
        self.said.lock().expect("nobody panics with it").clone()
    }

    /// Asks for a path of the site, as a program does.
    pub(crate) fn get(&self, path: &str) -> Reply {
        self.ask("GET", &format!("{}{path}", self.base), &[], "")
    }

    /// Asks for a path of the site, as a browser that visits a page.
    pub(crate) fn visit(&self, path: &str) -> Reply {
        self.ask(
            "GET",
            &format!("{}{path}", self.base),
            &["Accept: text/html,*/*;q=0.8"],
            "",
        )
    }

    /// Asks for a path of the host.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[&str], body: &str) -> Reply {
        let mut stream = self.connect();
        self.send(&mut stream, method, path, headers, body);
        let mut bytes = Vec::new();
        stream
            .read_to_end(&mut bytes)
            .expect("the server answers and closes");
        let end = bytes
            .windows(4)
            .position(|bytes| bytes == b"\r\n\r\n")
            .expect("the answer has a head");
        let head = String::from_utf8(bytes[..end].to_vec())
            .expect("the head is a text")
            .to_lowercase();
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .expect("there is a status");
        Reply {
            status,
            head,
            body: bytes[end + 4..].to_vec(),
        }
    }

    /// Sends the beginning of a request, and waits for the server to hang up; what it has said.
    pub(crate) fn send_half(&self, half: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(half.as_bytes()).expect("the server reads");
        let mut said = String::new();
        stream.read_to_string(&mut said).expect("the server hangs up");
        said
    }

    /// Listens for live changes as the page at a path of the site.
    pub(crate) fn listen(&self, path: &str, page: &str) -> Events {
        let mut stream = self.connect();
        let base = encode(&self.base);
        let query = format!("path={base}{path}&page={}", page.replace(' ', "%20"));
        self.send(&mut stream, "GET", &format!("/__kzsite/events?{query}"), &[], "");
        Events(BufReader::new(stream))
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("the server listens");
        stream
            .set_read_timeout(Some(PATIENCE))
            .expect("a timeout can be set");
        stream
    }

    fn send(&self, stream: &mut TcpStream, method: &str, path: &str, headers: &[&str], body: &str) {
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n",
            body.len()
        );
        if !headers.iter().any(|header| header.starts_with("Host:")) {
            head.push_str(&format!("Host: {}\r\n", self.address));
        }
        for header in headers {
            head.push_str(&format!("{header}\r\n"));
        }
        write!(stream, "{head}\r\n{body}").expect("the server reads");
    }

    /// Compares all files with those of a clean build. A page that only leads on is answered with a redirect to the same address.
    pub(crate) fn assert_equals_build(&self, site: &TestSite, args: &[&str]) {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let target = folder.path().join("out");
        let target = target.to_str().expect("the path is a text");
        let said = site.run(&[&["build", "--output", target], args].concat());
        assert_eq!(said.code, 0, "{}", said.stderr);
        let mut compared = 0;
        for (path, bytes) in site.tree(target) {
            let name = path.as_str();
            if matches!(name, "_headers" | "_redirects" | ".kzsite-output") {
                continue;
            }
            let address = path.strip_suffix("index.html").unwrap_or(name);
            let reply = self.ask(
                "GET",
                &format!("{}{}", self.base, encode(address)),
                &["Accept-Language: x"],
                "",
            );
            if let Some(to) = reply.header("location") {
                let page = String::from_utf8_lossy(&bytes)
                    .to_lowercase()
                    .replace("&amp;", "&");
                assert!(
                    page.contains("http-equiv=refresh") && page.contains(to),
                    "{path} leads to {to}:\n{page}"
                );
            } else {
                assert!(reply.body == bytes, "{path} is not what a build writes");
            }
            compared += 1;
        }
        assert!(compared > 20, "{compared}");
    }

    /// Number of the process.
    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    /// Sends a signal to the program.
    #[cfg(unix)]
    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill")
            .args([format!("-{name}"), self.child.id().to_string()])
            .status();
        assert!(sent.expect("there is a kill").success());
    }

    /// Asks the program to stop as Ctrl+C does; its exit code.
    #[cfg(unix)]
    pub(crate) fn stop(mut self) -> Option<i32> {
        self.signal("INT");
        until(|| self.child.try_wait().expect("the child can be asked")).and_then(|status| status.code())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Reply {
    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

/// Live changes as they come.
pub(crate) struct Events(BufReader<TcpStream>);

impl Events {
    /// The next state of the page.
    pub(crate) fn next(&mut self) -> serde_json::Value {
        let start = Instant::now();
        loop {
            let mut line = String::new();
            assert!(start.elapsed() < PATIENCE, "nothing has changed");
            assert!(
                self.0.read_line(&mut line).expect("the server goes on") > 0,
                "the server has hung up"
            );
            if let Some(data) = line.trim_end().strip_prefix("data: ") {
                return serde_json::from_str(data).expect("the state is JSON");
            }
        }
    }

    /// The next state of the page that fulfils a condition.
    pub(crate) fn until(&mut self, condition: impl Fn(&serde_json::Value) -> bool) -> serde_json::Value {
        loop {
            let state = self.next();
            if condition(&state) {
                return state;
            }
        }
    }
}

/// Asks again and again until there is an answer.
pub(crate) fn until<T>(mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(answer) = ask() {
            return Some(answer);
        }
        thread::sleep(Duration::from_millis(10));
    }
    None
}

fn encode(path: &str) -> String {
    let encoded = path.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'/' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    encoded.collect()
}

fn collect(stream: impl Read + Send + 'static, said: &Arc<Mutex<Vec<serde_json::Value>>>) {
    let said = Arc::clone(said);
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let value = serde_json::from_str(&line).expect("each line is JSON");
            said.lock().expect("nobody panics with it").push(value);
        }
    });
}

fn gather(stream: impl Read + Send + 'static, complaints: &Arc<Mutex<String>>) {
    let complaints = Arc::clone(complaints);
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            complaints
                .lock()
                .expect("nobody panics with it")
                .push_str(&format!("{line}\n"));
        }
    });
}
