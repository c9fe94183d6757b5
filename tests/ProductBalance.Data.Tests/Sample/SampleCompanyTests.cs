using System.Text;
using System.Text.Json;
using ProductBalance.Data.Sample;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Tests.Sample;

public sealed class SampleCompanyTests
{
    private static readonly SampleCompany Company = SampleCompany.Load();

    [Fact]
    public void Items_AreAsManyAsPromised()
    {
        var counts = Company.Items.CountBy(item => item.Status).ToDictionary();

        Assert.Equal(126, Company.Items.Count);
        Assert.Equal(14, counts[ItemStatus.Draft]);
        Assert.Equal(8, counts[ItemStatus.Released]);
        Assert.Equal(3, counts[ItemStatus.Dropped]);
        Assert.Equal(4, counts[ItemStatus.Waiting]);
    }

    [Fact]
    public void Item42_IsTheOneThatTheGuideShows() =>
        Assert.Equal("Parallel integration tests", Company.Items[41].Title);

    [Fact]
    public void Names_AreUnique()
    {
        AssertUnique(Company.Items.Select(item => item.LocalKey));
        AssertUnique(Company.Items.Select(item => item.Title));
        AssertUnique(Company.People.Select(person => person.UserName));
        AssertUnique(Company.Teams.Select(team => team.Name));
        AssertUnique(Company.Areas.Select(area => area.Path));
    }

    [Theory]
    [InlineData("admin")]
    [InlineData("pm")]
    [InlineData("engineer")]
    [InlineData("viewer")]
    public void People_IncludeThoseOfTheCommands(string userName) =>
        Assert.Contains(Company.People, person => person.UserName == userName);

    [Fact]
    public void References_AllPointSomewhere()
    {
        var teams = Company.Teams.Select(team => team.Name).ToHashSet();
        var keys = Company.Items.Select(item => item.LocalKey).ToHashSet();

        Assert.All(Company.People, person => Assert.True(person.Team is null || teams.Contains(person.Team)));
        Assert.All(
            Company.Items,
            item =>
            {
                Assert.True(item.Team is null || teams.Contains(item.Team));
                Assert.Subset(Company.Areas.Select(area => area.Path).ToHashSet(), item.Areas.ToHashSet());
                Assert.NotEqual(Role.Viewer, RoleOf(item.Requester));
                Assert.All(item.Links, link => Assert.Contains(link.To, keys));
            }
        );
    }

    [Fact]
    public void Areas_AllHaveEnoughToShow() =>
        Assert.All(
            Company.Areas,
            area => Assert.InRange(Company.Items.Count(item => item.Areas.Contains(area.Path)), 5, 40)
        );

    [Fact]
    public void Dependencies_CloseNoCircle()
    {
        var ids = Company.Items.ToDictionary(
            item => item.LocalKey,
            _ => new ItemId(Guid.CreateVersion7(DateTimeOffset.UnixEpoch))
        );
        var links = Company
            .Items.SelectMany(item =>
                item.Links.Select(link => new ItemLink(ids[item.LocalKey], ids[link.To], link.Kind))
            )
            .ToList();

        Assert.All(
            links.Where(link => link.Kind == LinkKind.DependsOn),
            link => Assert.False(DependencyGraph.WouldCycle(links, link.From, link.To))
        );
    }

    [Fact]
    public void StatusDetails_ComeWithTheirStatus() =>
        Assert.All(
            Company.Items,
            item =>
            {
                Assert.Equal(item.Status == ItemStatus.Waiting, item.Wait is not null);
                Assert.Equal(item.Status == ItemStatus.Released, item.ReleasedDaysAgo is > 0);
                Assert.Equal(item.Status == ItemStatus.Dropped, item.DropReason is { Length: > 0 });
            }
        );

    [Fact]
    public void Waits_FreeTimeOfTwoTeams_AndOneIsOverdue()
    {
        var waits = Company.Items.Where(item => item.Wait is { From: not ItemStatus.Ready }).ToList();

        Assert.Equal(["Platform", "Web"], waits.Select(item => item.Team).Order());
        Assert.Single(waits, item => item.Wait is { UntilInDays: < 0 });
    }

    [Fact]
    public void Threats_AreOfEachKind_AndOneWaitsForItsConfirmation()
    {
        var threats = Company.Items.Select(item => item.Threat).OfType<SampleThreat>().ToList();

        Assert.Equal(Enum.GetValues<ThreatKind>(), threats.Select(threat => threat.Kind).Distinct().Order());
        Assert.All(threats, threat => Assert.NotEqual(threat.Reporter, threat.Judge));
        Assert.All(threats, threat => Assert.NotEqual(Role.Viewer, RoleOf(threat.Reporter)));
        Assert.Equal(
            [Role.ProductManager, Role.ProductManager, Role.ProductManager, Role.ProductManager],
            threats.Select(threat => threat.Judge).OfType<string>().Select(RoleOf)
        );
    }

    [Fact]
    public void Read_WhenAMemberIsUnknown_Refuses()
    {
        const string json = """
            { "company": "Larkfield", "motto": "", "product": null, "areas": [], "teams": [], "people": [], "items": [] }
            """;

        var error = Assert.Throws<JsonException>(() =>
            SampleCompany.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)))
        );

        Assert.Contains("motto", error.Message, StringComparison.Ordinal);
    }

    private static Role RoleOf(string userName) => Company.People.Single(person => person.UserName == userName).Role;

    private static void AssertUnique(IEnumerable<string> names) =>
        Assert.DoesNotContain(names.CountBy(name => name), count => count.Value > 1);
}
