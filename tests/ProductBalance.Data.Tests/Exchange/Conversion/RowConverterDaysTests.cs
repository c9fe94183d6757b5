using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange.Conversion;

public sealed class RowConverterDaysTests
{
    [Theory]
    [InlineData("2026-02-28", "2026-02-28")]
    [InlineData("2026-01-01T10:00:00Z", "2026-01-01")]
    [InlineData("2026-03-29T02:30:00+01:00", "2026-03-29")]
    [InlineData("2016-10-20 14:26:39", "2016-10-20")]
    [InlineData("25/Sep/25 4:05 PM", "2025-09-25")]
    [InlineData("25/Sept/25", "2025-09-25")]
    [InlineData("22/Mar/14 07:59", "2014-03-22")]
    [InlineData("Mon Feb 06 2023 05:00:00 GMT+0000 (GMT)", "2023-02-06")]
    [InlineData("01 Mar 2024 10:00", "2024-03-01")]
    [InlineData("Sep 25, 2025", "2025-09-25")]
    [InlineData("1. März 2026", "2026-03-01")]
    [InlineData("3 août 2026", "2026-08-03")]
    [InlineData("5 de enero de 2026", "2026-01-05")]
    [InlineData("12 juillet 2026", "2026-07-12")]
    [InlineData("28.02.2026", "2026-02-28")]
    [InlineData("03/04/2026", "2026-04-03")]
    [InlineData("01/02/49", "2049-02-01")]
    [InlineData("46081", "2026-02-28")]
    [InlineData("46081.5", "2026-02-28")]
    [InlineData("1767225600000", "2026-01-01")]
    [InlineData("1767225600", "2026-01-01")]
    [InlineData("20260228", "2026-02-28")]
    [InlineData("2028-02-29", "2028-02-29")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void Convert_Day_IsTheDayAsWritten(string cell, string expected)
    {
        var trial = ImportTrial.Of($"Title,Due\nA,\"{cell}\"\n");

        Assert.Equal(expected, trial.Only.Due?.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-29")]
    [InlineData("0000-00-00")]
    [InlineData("00/00/00")]
    [InlineData("25/Sep/25 25:00")]
    [InlineData("25/Sep/25 13:00 PM")]
    [InlineData("25/Xyz/25")]
    [InlineData("next Friday")]
    [InlineData("Q3")]
    [InlineData("2026")]
    [InlineData("99999999999999999999999")]
    [InlineData("٠١/٠٢/٢٠٢٦")]
    public void Convert_NoDay_IsReportedAndNeverAnotherDay(string cell)
    {
        var trial = ImportTrial.Of($"Title,Due\nA,{cell}\n");

        Assert.Null(trial.Only.Due);
        Assert.Equal("Due", Assert.Single(trial.Run.Problems).Column);
    }

    [Fact]
    public void Convert_MonthFirst_TakesTheAnswerForTheWholeFile()
    {
        var trial = ImportTrial.Of(
            "Title,Due\nA,03/04/2026\n",
            plan => plan with { Answers = plan.Answers with { DateOrder = DateOrder.MonthFirst } }
        );

        Assert.Equal(new DateOnly(2026, 3, 4), trial.Only.Due);
    }

    [Fact]
    public void Convert_ClosedBeforeCreated_IsReportedAndLeftOut()
    {
        var trial = ImportTrial.Of("Title,Created,Resolved\nA,2015-02-05,2015-02-04\n");

        Assert.Null(trial.Only.Closed);
        Assert.Contains("2015-02-04 lies before 2015-02-05", Assert.Single(trial.Run.Problems).Message);
    }
}
