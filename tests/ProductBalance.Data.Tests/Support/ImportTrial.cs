using System.Text;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Tests.Support;

/// <summary>One file read to its end as an import would, with the proposed plan or a changed one.</summary>
internal sealed class ImportTrial
{
    private ImportTrial(TableFile file, ImportPlan plan, ImportLimits limits)
    {
        (File, Plan) = (file, plan);
        Rows = [.. RowConverter.Convert(file, plan, limits)];
        Run = DryRun.Of(file, plan, limits);
    }

    public TableFile File { get; }

    public ImportPlan Plan { get; }

    public DryRun Run { get; }

    public IReadOnlyList<ConvertedRow> Rows { get; }

    public IReadOnlyList<ImportedRow> Items => [.. Rows.Select(row => row.Item).OfType<ImportedRow>()];

    public ImportedRow Only => Assert.Single(Items);

    public IEnumerable<string> Titles => Items.Select(item => item.Title);

    public static ImportTrial Of(
        string text,
        Func<ImportPlan, ImportPlan>? change = null,
        ImportLimits? limits = null
    ) => Of(Encoding.UTF8.GetBytes(text), change, limits);

    public static ImportTrial Of(
        byte[] content,
        Func<ImportPlan, ImportPlan>? change = null,
        ImportLimits? limits = null
    )
    {
        limits ??= ImportLimits.Web;
        Assert.True(ImportFile.TryOpen(content, limits, out var file, out var refusal), refusal);
        var plan = ImportPlanner.Propose(file);
        return new ImportTrial(file, change is null ? plan : change(plan), limits);
    }

    public static string Refusal(string text, ImportLimits? limits = null) =>
        Refusal(Encoding.UTF8.GetBytes(text), limits);

    public static string Refusal(byte[] content, ImportLimits? limits = null)
    {
        Assert.False(ImportFile.TryOpen(content, limits ?? ImportLimits.Web, out _, out var refusal));
        return refusal;
    }
}
