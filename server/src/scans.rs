//! Scans are read in a process of their own, with limits: a file that was made to break a reader ends that process, and not the server.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use rlimit::Resource;
use scan::{ScanFault, Scanned};

/// The subcommand that reads a scan.
const READ_SCAN: &str = "read-scan";
/// How much memory the process may ask for, in bytes: an A3 page in colour at 600 dots an inch takes half of it.
const MAX_MEMORY: u64 = 2 << 30;
/// How long its processor may be at work, in seconds: the longest scan that is taken needs a second for each of its pages.
const MAX_SECONDS: u64 = 100;

/// Reads a scan in a process of its own.
///
/// # Errors
/// Where no process can be started.
pub fn read(file: &[u8]) -> io::Result<Scanned> {
    read_by(&own_program()?, MAX_SECONDS, file)
}

/// Reads a scan by this program of ours, whose processor may be at work for so many seconds.
///
/// # Errors
/// Where it cannot be started.
pub fn read_by(program: &Path, seconds: u64, file: &[u8]) -> io::Result<Scanned> {
    let mut command = Command::new(program);
    command
        .args([READ_SCAN, &seconds.to_string()])
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut process = command.spawn()?;
    if let Some(mut to) = process.stdin.take() {
        // A process that has ended before it had the whole file says so by how it ended.
        let _ = to.write_all(file);
    }
    let ended = process.wait_with_output()?;
    if !ended.status.success() {
        tracing::warn!("a scan was not read: {}", ended.status);
        return Ok(Err(ScanFault::Unreadable));
    }
    postcard::from_bytes(&ended.stdout).map_err(io::Error::other)
}

/// This program as it runs, which may have been replaced on the disk since it was started.
fn own_program() -> io::Result<PathBuf> {
    let running = PathBuf::from("/proc/self/exe");
    if running.exists() { Ok(running) } else { std::env::current_exe() }
}

/// The other process: takes the file from standard input, and writes what it has read of it to standard output.
///
/// # Errors
/// Where the limits cannot be set, or the server has gone.
pub fn serve(seconds: u64) -> anyhow::Result<()> {
    for (resource, limit) in [(Resource::AS, MAX_MEMORY), (Resource::CPU, seconds), (Resource::CORE, 0)] {
        resource.set(limit, limit)?;
    }
    let mut file = Vec::new();
    io::stdin().read_to_end(&mut file)?;
    io::stdout().write_all(&postcard::to_extend(&scan::read(&file), Vec::new())?)?;
    Ok(())
}
