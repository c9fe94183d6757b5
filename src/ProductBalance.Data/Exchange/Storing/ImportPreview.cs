namespace ProductBalance.Data.Exchange.Storing;

/// <summary>What an import into a product would do.</summary>
/// <param name="Run">What the file tells.</param>
/// <param name="Created">New items.</param>
/// <param name="Updated">Known items that would say something else.</param>
/// <param name="Kept">Fields that would stay as people have left them.</param>
public sealed record ImportPreview(DryRun Run, int Created, int Updated, IReadOnlyList<KeptField> Kept)
{
    public int Rows => Run.Counts.Rows;

    public int Refused => Run.Counts.Refused;

    /// <summary>Rows whose items say all of it already.</summary>
    public int Unchanged => Rows - Created - Updated - Refused;
}
