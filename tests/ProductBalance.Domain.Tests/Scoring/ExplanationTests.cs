using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class ExplanationTests
{
    private static readonly Term CostOfDelay = new("Cost of delay", 600, "€ a week", TermStep.Start);
    private static readonly Term Effort = new("Effort", 3, "person-weeks", TermStep.Divide);

    [Fact]
    public void StartingFrom_OpensTheFirstTermAndKeepsTheScore()
    {
        var explanation = new Explanation([CostOfDelay, Effort], "€ a week per person-week");

        var opened = explanation.StartingFrom([
            new("Value", 750, "€ a week", TermStep.Start),
            new("Confidence", 0.8, "", TermStep.Multiply),
        ]);

        Assert.Equal(200, opened.Score);
        Assert.Equal(["Value", "Confidence", "Effort"], opened.Terms.Select(term => term.Name));
        Assert.Equal("Value 750 × Confidence 0.8 ÷ Effort 3 = 200 € a week per person-week.", opened.Sentence);
    }

    [Fact]
    public void StartingFrom_WhenTheTermsLeadElsewhere_IsRefused()
    {
        var explanation = new Explanation([CostOfDelay, Effort], "points");

        Assert.Throws<ArgumentException>(() => explanation.StartingFrom([CostOfDelay with { Value = 599 }]));
    }

    [Fact]
    public void Constructor_WhenTheTotalIsNotStartedOnceAndFirst_Refuses()
    {
        Assert.Throws<ArgumentException>(() => new Explanation([], "points"));
        Assert.Throws<ArgumentException>(() => new Explanation([Effort], "points"));
        Assert.Throws<ArgumentException>(() => new Explanation([CostOfDelay, CostOfDelay], "points"));
    }

    [Fact]
    public void Sentence_PutsASumInBracketsBeforeItIsDivided()
    {
        var explanation = new Explanation(
            [
                new("Value", 12_500.4, "", TermStep.Start),
                new("Cost", 2_500, "", TermStep.Subtract),
                new("Cost", 2_500, "", TermStep.Divide),
                new("Share", 0.00012, "", TermStep.Multiply),
                new("Bonus", 0.5, "", TermStep.Add),
            ],
            "points"
        );

        Assert.Equal(
            "(Value 12,500 − Cost 2,500) ÷ Cost 2,500 × Share 0.00012 + Bonus 0.5 = 0.5 points.",
            explanation.Sentence
        );
    }
}
