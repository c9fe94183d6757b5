using FluentValidation.Results;
using ProductBalance.Domain;
using ProductBalance.Web.Features.Backlog.Editing;

namespace ProductBalance.Web.Tests.Features.Backlog.Editing;

public sealed class FieldProblemsTests
{
    [Fact]
    public void From_WritesPropertiesAsPathsOfTheApi()
    {
        var problems = FieldProblems.From([new ValidationFailure("Impact.Baseline.Value", "Missing.")]);

        Assert.Equal("Missing.", problems.Of("impact.baseline.value"));
        Assert.Null(problems.Of("impact.baseline"));
    }

    [Fact]
    public void Only_DropsWhatIsRightNow_AndAddsNothing()
    {
        var refused = new FieldProblems([new("title", "Give a title."), new("effort", "Say how long.")]);

        var left = refused.Only(new FieldProblems([new("effort", "Above 0, please."), new("team", "Choose one.")]));

        Assert.Equal([new FieldProblem("effort", "Above 0, please.")], left.All);
    }
}
