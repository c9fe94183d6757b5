namespace ProductBalance.Data;

/// <summary>Where the data lives: section <c>Storage</c> of the settings.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The name of the database file inside <see cref="Directory"/>.</summary>
    public const string FileName = "productbalance.db";

    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>The folder of the SQLite file, its lock and its backups; relative to the content root.</summary>
    public string Directory { get; set; } = "data";

    /// <summary>PostgreSQL only.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>What is wrong with them.</summary>
    public IEnumerable<string> Problems =>
        Provider == StorageProvider.Postgres && string.IsNullOrWhiteSpace(ConnectionString)
            ? ["Storage__Provider is Postgres, so Storage__ConnectionString must say where the server is."]
            : [];

    /// <summary>The full path of the SQLite file.</summary>
    public string DatabaseFile => Path.Combine(Directory, FileName);
}
