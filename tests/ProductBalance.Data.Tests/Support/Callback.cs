using ProductBalance.Data.Exchange.Storing;

namespace ProductBalance.Data.Tests.Support;

/// <summary>Does something after each chunk of an import, before the next one begins.</summary>
internal sealed class Callback(Action<ImportProgress> act) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => act(value);
}
