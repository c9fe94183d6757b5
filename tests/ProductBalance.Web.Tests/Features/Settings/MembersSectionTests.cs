using System.Text.RegularExpressions;
using Bunit;
using ProductBalance.Domain.Access;
using ProductBalance.Web.Features.Settings;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Settings;

public sealed partial class MembersSectionTests : SettingsTestContext
{
    [Fact]
    public async Task Add_BySignInName_ShowsTheNewMember()
    {
        await App.AddPersonAsync("bob");
        var section = Show<MembersSection>();

        section.Find("[name=person]").Change("bob");
        await section.Find("form").SubmitAsync();

        Assert.Equal(
            ["Ada Lovelace", "bob", "grace"],
            section.FindAll("tbody th").Select(cell => cell.ChildNodes[0].TextContent.Trim())
        );
    }

    [Fact]
    public async Task Assign_WhenRefused_SaysWhy_AndShowsTheTrueRole()
    {
        await ChangeAsync(db => db.RemoveRange(db.Memberships.Where(member => member.UserId != Ada.UserId)));
        var section = Show<MembersSection>();

        section.Find("tbody select").Change(nameof(Role.Viewer));

        Assert.Contains(
            Told(),
            sentence => sentence!.StartsWith("This is the last product manager", StringComparison.Ordinal)
        );
        Assert.Equal(nameof(Role.ProductManager), section.Find("tbody select").GetAttribute("value"));
    }

    [Fact]
    public async Task Invite_ShowsALinkThatOpensTheInvitation()
    {
        var section = Show<MembersSection>();

        section.FindAll("[name=person]")[1].Change("Bob");
        await section.FindAll("form")[1].SubmitAsync();

        var link = section.Find(".copyable input").GetAttribute("value");
        Assert.Matches(Link(), link);
        Assert.Contains("Bob, engineer", section.Find(".rows").TextContent);
    }

    [GeneratedRegex("^http://localhost/invitation/[A-Za-z0-9_-]{43}$")]
    private static partial Regex Link();
}
