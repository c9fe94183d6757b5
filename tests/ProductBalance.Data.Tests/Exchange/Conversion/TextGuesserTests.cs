using ProductBalance.Data.Exchange;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange.Conversion;

public sealed class TextGuesserTests
{
    [Theory]
    [InlineData("Pay by invoice", "team:Checkout", null, "Checkout", null)]
    [InlineData("Pay by invoice", "Squad / Money, q3", null, "Money", null)]
    [InlineData("Pay by invoice", "area: Billing", "Billing", null, null)]
    [InlineData("[Billing] Pay by invoice", "q3", "Billing", null, null)]
    [InlineData("[Billing] Pay by invoice", "area:Ledger", "Ledger", null, null)] // a label is the clearer word
    [InlineData("[3] Pay by invoice", "steam:train", null, null, null)]
    [InlineData("Pay by invoice (2 days)", "", null, null, 2.0)]
    [InlineData("Pay by invoice [4h]", "", null, null, 0.5)]
    [InlineData("Pay by invoice (3)", "", null, null, null)] // points or anything else
    [InlineData("Pay by invoice (2 friends)", "", null, null, null)]
    public void Item_WithoutColumnsOfTheirOwn_TakesAreaTeamAndEffortAsGuesses(
        string title,
        string labels,
        string? area,
        string? team,
        double? days
    )
    {
        var item = ImportTrial.Of($"Title,Labels,Type\n{title},\"{labels}\",product\n").Only;

        Assert.Equal(area, item.Areas.SingleOrDefault());
        Assert.Equal((team, days), (item.Team, item.EffortDays));
        Assert.Equal(
            [
                .. new[] { area is null ? ImportField.Ignore : ImportField.Areas }
                    .Append(team is null ? ImportField.Ignore : ImportField.Team)
                    .Append(days is null ? ImportField.Ignore : ImportField.Effort)
                    .Where(field => field != ImportField.Ignore)
                    .Order(),
            ],
            item.Guesses.Order()
        );
    }

    [Fact]
    public void Item_WithColumnsOfTheirOwn_TakesNothingFromTheText()
    {
        var trial = ImportTrial.Of(
            "Title,Labels,Type,Area,Team,Effort (days)\n[Billing] Pay (2 days),\"team:Checkout, area:Ledger\",tech,Shop,Web,5\n"
        );

        Assert.Equal("Shop", Assert.Single(trial.Only.Areas));
        Assert.Equal(("Web", 5.0), (trial.Only.Team, trial.Only.EffortDays));
        Assert.Empty(trial.Run.Guesses);
    }

    [Fact]
    public void Run_CountsTheItemsOfEachGuess()
    {
        var run = ImportTrial.Of("Title,Labels\nOne,team:A\nTwo,\n").Run;

        Assert.Equal((2, 1), (run.Guesses[ImportField.Kind], run.Guesses[ImportField.Team]));
    }
}
