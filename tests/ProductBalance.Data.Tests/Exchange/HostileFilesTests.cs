using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange;

/// <summary>Files made to break an importer: each ends in a sentence or in the right rows.</summary>
public sealed class HostileFilesTests(ITestOutputHelper output)
{
    private const string Folder = "5-hostile";

    [Fact]
    public void Manifest_EveryTable_EndsInASentenceOrInRows()
    {
        var manifest = ImportTrial.Of(SharedData.Read(Folder, "manifest.csv"));
        foreach (
            var name in manifest
                .File.Rows()
                .Select(row => row.Cell(0))
                .Where(name => name.EndsWith(".csv", StringComparison.Ordinal))
        )
        {
            var outcome = Outcome(SharedData.Read(Folder, name));
            output.WriteLine($"{name}: {outcome}");
        }
    }

    [Theory]
    [InlineData("naughty_titles_part_a.csv", 261, 2)] // a space, and control characters: nothing to see
    [InlineData("formula_injection.csv", 12, 0)]
    [InlineData("utf8_bom.csv", 2, 0)]
    [InlineData("utf16le_bom_tabs.csv", 2, 0)]
    [InlineData("windows1252.csv", 2, 0)]
    [InlineData("quoted_newlines_mixed_eol.csv", 3, 0)]
    [InlineData("cell_1mb.csv", 2, 0)]
    [InlineData("rtl_and_bidi.csv", 5, 0)]
    [InlineData("emoji_zwj_combining.csv", 6, 1)]
    [InlineData("nul_and_control.csv", 4, 0)]
    [InlineData("duplicate_headers_and_keys.csv", 2, 3)]
    [InlineData("ragged_rows.csv", 5, 0)]
    [InlineData("unclosed_quote.csv", 0, 1)]
    [InlineData("dates.csv", 13, 0)]
    [InlineData("numbers.csv", 20, 0)]
    [InlineData("xss_titles.csv", 9, 0)]
    [InlineData("dependency_cycles.csv", 9, 0)]
    public void Of_HostileTable_GivesTheRowsThatAPersonWouldCount(string name, int items, int refused)
    {
        var trial = ImportTrial.Of(SharedData.Read(Folder, name));

        Assert.Equal((items, refused), (trial.Run.Counts.Items, trial.Run.Counts.Refused));
    }

    [Fact]
    public void Of_GermanSheet_GivesTheScoresOfTheSheet()
    {
        var trial = ImportTrial.Of(SharedData.Read(Folder, "semicolon_decimal_comma.csv"));

        // 1200 · 1.5 · 0.8 ÷ 2.5 and 350 · 0.5 · 0.5 ÷ 1, per person-month.
        Assert.Equal([576, 87.5], trial.Items.Select(RicePerMonth).Select(score => Math.Round(score, 6)));
    }

    private static double RicePerMonth(Data.Exchange.Conversion.ImportedRow item)
    {
        var months = item.EffortDays!.Value / (5 * 365.25 / 84);
        return item.ModelInputs["reach"] * item.ModelInputs["impact"] * item.ModelInputs["confidence"] / months;
    }

    private static string Outcome(byte[] content)
    {
        if (!ImportFile.TryOpen(content, ImportLimits.Web, out var file, out var refusal))
        {
            Assert.EndsWith(".", refusal);
            return refusal;
        }

        var run = DryRun.Of(file, ImportPlanner.Propose(file), ImportLimits.Web);
        Assert.Equal(run.Counts.Rows, run.Counts.Items + run.Counts.Refused);
        Assert.True(run.Counts.Refused <= run.ProblemCount);
        var problems = run.Problems.Select(problem => $"\n    {problem.Row} {problem.Column}: {problem.Message}");
        return $"{run.Plan.Format}, {run.Counts}{string.Concat(problems.Take(40))}";
    }
}
