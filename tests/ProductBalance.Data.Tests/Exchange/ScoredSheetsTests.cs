using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange;

/// <summary>Sheets that teams score in: their own score column must follow from the inputs that were read.</summary>
public sealed class ScoredSheetsTests
{
    private const string Folder = "2-scoring";
    private const double DaysPerMonth = 5 * 365.25 / 84;

    [Fact]
    public void Of_RiceSheet_GivesTheInputsOfItsScores()
    {
        var trial = ImportTrial.Of(SharedData.Read(Folder, "rice_spreadsheet.csv"));

        Assert.Equal(ImportFormat.RiceSheet, trial.Plan.Format);
        AssertScores(
            trial,
            "RICE score",
            0.5,
            item => Product(item, "reach", "impact", "confidence") / (item.EffortDays!.Value / DaysPerMonth)
        );
    }

    [Fact]
    public void Of_WsjfSheet_GivesTheInputsOfItsScores()
    {
        var trial = ImportTrial.Of(SharedData.Read(Folder, "wsjf_spreadsheet.csv"));

        Assert.Equal(ImportFormat.WsjfSheet, trial.Plan.Format);
        AssertScores(
            trial,
            "WSJF",
            0.0501,
            item =>
                (
                    item.ModelInputs["businessValue"]
                    + item.ModelInputs["timeCriticality"]
                    + item.ModelInputs["riskReduction"]
                ) / item.ModelInputs["jobSize"]
        );
    }

    private static double Product(ImportedRow item, params string[] inputs) =>
        inputs.Aggregate(1.0, (product, input) => product * item.ModelInputs[input]);

    private static void AssertScores(ImportTrial trial, string column, double rounding, Func<ImportedRow, double> score)
    {
        var position = trial.File.Columns.Single(survey => survey.Name == column).Index;
        var stated = trial.File.Rows().Select(row => double.Parse(row.Cell(position), null)).ToList();
        Assert.Equal(stated.Count, trial.Items.Count);
        Assert.All(trial.Items.Zip(stated), pair => Assert.Equal(pair.Second, score(pair.First), rounding));
    }
}
