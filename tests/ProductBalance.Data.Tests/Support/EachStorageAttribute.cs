using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace ProductBalance.Data.Tests.Support;

/// <summary>Runs a theory on SQLite and on PostgreSQL; the test takes the provider, then the values given here.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EachStorageAttribute(params object?[] values) : DataAttribute
{
    public IReadOnlyList<object?> Values { get; } = values;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    ) =>
        new([
            new TheoryDataRow([StorageProvider.Sqlite, .. Values]),
            new TheoryDataRow([StorageProvider.Postgres, .. Values])
            {
                Skip = ServerDatabase.Server is null
                    ? "PRODUCTBALANCE_POSTGRES names no server: not run on PostgreSQL."
                    : null,
            },
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
