//! `accord schema`: the JSON Schema of plan files.

/// Prints the schema.
///
/// # Errors
/// Where it cannot be written as JSON, which does not happen.
pub fn run() -> anyhow::Result<()> {
    println!("{}", serde_json::to_string_pretty(&domain::schema::schema())?);
    Ok(())
}
