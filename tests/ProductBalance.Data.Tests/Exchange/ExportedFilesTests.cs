using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange;

/// <summary>Real exports of other tools: every row becomes an item or has a reason.</summary>
public sealed class ExportedFilesTests(ITestOutputHelper output)
{
    private const string Folder = "1-exports";

    public static TheoryData<string> Files => SharedData.Files(Folder, ".csv", ".tsv");

    [Theory]
    [MemberData(nameof(Files))]
    public void Of_RealExport_LosesNoRowWithoutReason(string name)
    {
        var opened = DelimitedText.TryOpen(SharedData.Read(Folder, name), ImportLimits.Web, out var file, out var refusal);

        Assert.True(opened, refusal);
        var plan = ImportPlanner.Propose(file!);
        var run = DryRun.Of(file!, plan, ImportLimits.Web);
        Report(name, run);
        Assert.Equal(run.Counts.Rows, run.Counts.Items + run.Counts.Refused);
        Assert.All(
            RowConverter.Convert(file!, plan, ImportLimits.Web),
            row => Assert.True(row.Item is not null || row.Problems.Count > 0)
        );
        Assert.True(run.Counts.Items > 0.9 * run.Counts.Rows, "Hardly any row of a real export is refused.");
    }

    private void Report(string name, DryRun run)
    {
        output.WriteLine($"{name}: {run.Plan.Format}, {run.Counts}, {run.ProblemCount} problems");
        foreach (var column in run.Plan.Mapping.Where(column => column.Field != ImportField.Ignore))
        {
            output.WriteLine($"    {column.Name} → {column.Field}");
        }

        foreach (var line in run.Notes.Concat(run.Questions.Select(question => question.Text)))
        {
            output.WriteLine($"    {line}");
        }

        foreach (var problem in run.Problems.Take(5))
        {
            output.WriteLine($"    {problem.Row} {problem.Column}: {problem.Message}");
        }
    }
}
