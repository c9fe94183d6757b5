using ProductBalance.Data.Activity;
using ProductBalance.Web.Features.Activity;

namespace ProductBalance.Web.Tests.Features.Activity;

public sealed class ActivityGroupsTests
{
    /// <summary>What concerns the installation and no product, or is told to nobody.</summary>
    private static readonly string[] Elsewhere =
    [
        ChangeKinds.TokenCreated,
        ChangeKinds.TokenRevoked,
        ChangeKinds.AccountChanged,
        ChangeKinds.AccessRefused,
    ];

    [Fact]
    public void All_HoldEachKindOfChangeOnce()
    {
        var kinds = typeof(ChangeKinds).GetFields().Select(field => (string)field.GetRawConstantValue()!);

        var grouped = ActivityGroups.All.SelectMany(group => group.Words.Keys);

        Assert.Equal(kinds.Except(Elsewhere).Order(), grouped.Order());
    }

    [Theory]
    [InlineData(ChangeKinds.ItemMoved, "\"dropped\"", "dropped")]
    [InlineData(ChangeKinds.ItemMoved, "\"planned\"", "moved on")]
    [InlineData(ChangeKinds.ItemCreated, "\"draft\"", "written down")]
    [InlineData("something.new", null, "something.new")]
    public void WordsOf_TellWhatWasDone(string kind, string? status, string words) =>
        Assert.Equal(
            words,
            ActivityGroups.WordsOf(
                new()
                {
                    Sequence = 1,
                    At = default,
                    Kind = kind,
                    Subject = "PB-42",
                    ActorName = "Nora",
                    Reason = null,
                    Items = [new(42, "Faster checkout", [new("status", Before: null, status)])],
                    HasMore = false,
                }
            )
        );
}
