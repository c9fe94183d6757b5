using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange.Conversion;

public sealed class RowConverterNumbersTests
{
    [Theory]
    [InlineData("100", '.', 100.0)]
    [InlineData("1,200", '.', 1200.0)]
    [InlineData("1.200", ',', 1200.0)]
    [InlineData("1.200.300,5", ',', 1200300.5)]
    [InlineData("1 000", '.', 1000.0)]
    [InlineData("1\u202F000,5", ',', 1000.5)]
    [InlineData("1'000", '.', 1000.0)]
    [InlineData("١٠٠", '.', 100.0)]
    [InlineData("1E+3", '.', 1000.0)]
    [InlineData(".5", '.', 0.5)]
    [InlineData("0", '.', 0.0)]
    [InlineData("-", '.', null)]
    [InlineData("n/a", '.', null)]
    public void Convert_Number_IsReadAsItIsWritten(string cell, char sign, double? expected)
    {
        var trial = WithSign($"Title\tReach\nA\t{cell}\n", sign);

        Assert.Equal(expected, trial.Only.ModelInputs.TryGetValue("reach", out var reach) ? reach : null);
        Assert.Empty(trial.Run.Problems);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e309")]
    [InlineData("1e-320")]
    [InlineData("1e-400")]
    [InlineData("0x10")]
    [InlineData("1,2,3")]
    [InlineData("12,34")]
    [InlineData("100 users")]
    [InlineData("100-200")]
    [InlineData("#DIV/0!")]
    [InlineData("-100")]
    [InlineData("M")]
    public void Convert_NoUsableNumber_KeepsTheRowAndReportsTheField(string cell)
    {
        var trial = WithSign($"Title\tReach\nA\t{cell}\n", '.');

        Assert.Empty(trial.Only.ModelInputs);
        var problem = Assert.Single(trial.Run.Problems);
        Assert.Equal((2, "Reach"), (problem.Row, problem.Column));
        Assert.Contains(cell, problem.Message);
    }

    [Theory]
    [InlineData("80%", ConfidenceScale.Share, 0.8)]
    [InlineData("80 %", ConfidenceScale.Points, 0.8)]
    [InlineData("0.8", ConfidenceScale.Mixed, 0.8)]
    [InlineData("80", ConfidenceScale.Mixed, 0.8)]
    [InlineData("1", ConfidenceScale.Mixed, 1.0)]
    [InlineData("1", ConfidenceScale.Percent, 0.01)]
    [InlineData("1%", ConfidenceScale.Mixed, 0.01)]
    [InlineData("7", ConfidenceScale.Points, 7.0)]
    [InlineData("180%", ConfidenceScale.Mixed, null)]
    [InlineData("80", ConfidenceScale.Share, null)]
    public void Convert_Confidence_HasOneMeaningInAFile(string cell, ConfidenceScale scale, double? expected)
    {
        var trial = ImportTrial.Of(
            $"Title,Confidence\nA,{cell}\n",
            plan => plan with { Answers = plan.Answers with { Confidence = scale } }
        );

        Assert.Equal(expected, trial.Only.ModelInputs.TryGetValue("confidence", out var share) ? share : null);
        Assert.Equal(expected is null, trial.Run.ProblemCount == 1);
    }

    [Theory]
    [InlineData("Effort (days)", "2.5", 2.5)]
    [InlineData("Effort (hours)", "12", 1.5)]
    [InlineData("Effort (person-weeks)", "2", 10.0)]
    [InlineData("Effort (person-months)", "84", 1826.25)]
    [InlineData("Effort", "1w 2d 4h", 7.5)]
    [InlineData("Effort", "45m", 0.09375)]
    [InlineData("Effort", "4 weeks", 20.0)]
    [InlineData("Effort", "2.5 Tage", 2.5)]
    [InlineData("Effort", "3 person-days", 3.0)]
    [InlineData("Effort", "0", null)]
    [InlineData("Effort", "-3", null)]
    [InlineData("Effort", "L", null)]
    [InlineData("Effort", "3-5", null)]
    [InlineData("Effort", "5 points", null)]
    public void Convert_Effort_IsPersonDaysAboveZero(string header, string cell, double? days)
    {
        var trial = ImportTrial.Of($"Title,{header}\nA,{cell}\nB,1.5\n");

        Assert.Equal(days, trial.Items[0].EffortDays is { } read ? Math.Round(read, 9) : null);
        Assert.Equal(days is null, trial.Run.ProblemCount == 1);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0.5, 2.5)]
    public void Convert_StoryPoints_AreEffortOnlyWherePriced(double? daysPerPoint, double? days)
    {
        var trial = ImportTrial.Of(
            "Title,Story points\nA,5\n",
            plan => plan with { Answers = plan.Answers with { DaysPerPoint = daysPerPoint } }
        );

        Assert.Equal((5, days), (trial.Only.StoryPoints, trial.Only.EffortDays));
    }

    private static ImportTrial WithSign(string text, char sign) =>
        ImportTrial.Of(text, plan => plan with { Answers = plan.Answers with { DecimalSign = sign } });
}
