namespace ProductBalance.Data.Tests.Support;

/// <summary>An empty database with today's model, which goes when the test ends.</summary>
public interface ITestDatabase : IAsyncDisposable
{
    StorageProvider Provider { get; }

    string ConnectionString { get; }
}
