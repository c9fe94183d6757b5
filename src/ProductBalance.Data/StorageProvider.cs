namespace ProductBalance.Data;

/// <summary>The databases that the product runs on.</summary>
public enum StorageProvider
{
    Sqlite,
    Postgres,
}
