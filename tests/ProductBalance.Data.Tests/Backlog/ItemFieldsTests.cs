using ProductBalance.Data.Backlog;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Tests.Backlog;

public sealed class ItemFieldsTests
{
    private static readonly TeamId Team = new(new Guid("7f0c1f5e-0000-7000-8000-000000000001"));

    [Fact]
    public void Of_AFullContent_NamesEveryFieldAsTheApiDoes() =>
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["areas"] = """["Build","Checkout"]""",
                ["description"] = """
                "Runs take *long*.\n\n\u2014 \u00FCn\u00EFcode \uD83D\uDE80"
                """,
                ["effort"] = """{"low":5,"likely":8,"high":13}""",
                ["impact.baseline"] = """{"value":38,"day":"2026-11-10","source":"median of 1,240 runs"}""",
                ["impact.confidence"] = """{"low":0.6,"likely":0.8,"high":0.9}""",
                ["impact.direction"] = "\"lowerIsBetter\"",
                ["impact.driver"] =
                    """{"type":"timeSaved","hourlyCost":80,"timesPerMonth":{"estimate":{"low":40,"likely":52,"high":60},"unit":"a day","source":"the build server"},"effectPerUnit":{"estimate":{"low":0.5,"likely":1,"high":1.5},"source":"an experiment"},"basis":"a study"}""",
                ["impact.measurement"] = """{"how":"the build measures it","who":"J. Meyer","daysAfterRelease":30}""",
                ["impact.metric"] = "\"CI time\"",
                ["impact.statement"] = "\"cut CI time from 38 to 14 minutes\"",
                ["impact.target"] = """{"low":12,"likely":14,"high":20}""",
                ["impact.unit"] = "\"min\"",
                ["inputs"] =
                    """{"reach":{"estimate":{"low":100,"likely":200,"high":400},"evidence":"the shop\u0027s log"}}""",
                ["kind"] = "\"product\"",
                ["labels"] = """["quick win"]""",
                ["outlay"] = "250.5",
                ["peopleAtOnce"] = "2",
                ["showable"] = "true",
                ["skill"] = "\"React\"",
                ["team"] = "\"7f0c1f5e-0000-7000-8000-000000000001\"",
                ["title"] = "\"Faster build\"",
                ["urgency"] = """{"profile":"deadline","day":"2027-03-01","shareAfter":0.25}""",
            },
            ItemFields.Of(ReadyItem.Full(Team))
        );

    [Fact]
    public void ToContent_OfAllFields_IsTheContentAgain()
    {
        var content = ReadyItem.Full(Team);

        var again = ItemFields.ToContent(ItemFields.Of(content));

        Assert.Equal(
            content,
            again with
            {
                // Lists and dictionaries are equal by reference; their parts are looked at on their own.
                Areas = content.Areas,
                Labels = content.Labels,
                Inputs = content.Inputs,
            }
        );
        Assert.Equal(content.Areas, again.Areas);
        Assert.Equal(content.Labels, again.Labels);
        Assert.Equal(content.Inputs, again.Inputs);
    }

    [Fact]
    public void ToContent_OfAnEmptyDraft_IsThatDraftAgain()
    {
        var content = new ItemContent { Kind = ItemKind.Tech, Title = "Faster build" };

        var again = ItemFields.ToContent(ItemFields.Of(content));

        Assert.Equal(ItemFields.Of(content), ItemFields.Of(again));
        Assert.Equal((null, null, null), (again.Team, again.Effort, again.Impact.Driver));
    }

    [Fact]
    public void Of_FiguresInAnotherOrder_IsTheSame()
    {
        var content = ReadyItem.Full(Team);
        var driver = content.Impact.Driver!; // it has one
        var turned = content with
        {
            Impact = content.Impact with
            {
                Driver = driver with { Inputs = new Dictionary<string, SourcedEstimate>(driver.Inputs.Reverse()) },
            },
        };

        Assert.Equal(ItemFields.Of(content), ItemFields.Of(turned));
    }

    [Fact]
    public void Of_ModelInputsInAnotherOrder_IsTheSame()
    {
        var (reach, ease) = (new ModelInput(Estimate.Of(1)), new ModelInput(Estimate.Of(2)));

        var one = ReadyItem.Full(Team) with
        {
            Inputs = new Dictionary<string, ModelInput> { ["a"] = reach, ["b"] = ease },
        };
        var other = one with
        {
            Inputs = new Dictionary<string, ModelInput> { ["b"] = ease, ["a"] = reach },
        };

        Assert.Equal(ItemFields.Of(one), ItemFields.Of(other));
    }

    [Fact]
    public void LabelOf_NamesEveryFieldForPeople() =>
        Assert.All(
            ItemFields.Of(ReadyItem.Full(Team)).Keys,
            field => Assert.NotEqual(field, ItemFields.LabelOf(field))
        );
}
