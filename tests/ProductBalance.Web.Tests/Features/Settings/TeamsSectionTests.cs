using Bunit;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Planning;
using ProductBalance.Web.Features.Settings;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Settings;

public sealed class TeamsSectionTests : SettingsTestContext
{
    [Fact]
    public async Task Add_ShowsTheTeam_AndAnEmptyFormForTheNext()
    {
        var section = Show<TeamsSection>();

        section.Find("[name=name]").Change("Core");
        section.Find("[name=dayRate]").Change("640");
        await section.Find("form").SubmitAsync();

        Assert.Equal(
            ["Core", "4", "80 %", "32", "€640"],
            section.FindAll("tbody tr > :not(.act)").Select(cell => cell.TextContent)
        );
        Assert.Equal("", section.Find("[name=name]").GetAttribute("value"));
    }

    [Fact]
    public async Task Change_SavesTheTeam_AndClosesItsForm()
    {
        await ChangeAsync(db => db.Add(new Team(new(Guid.CreateVersion7()), Product.Id, "Core", 4, 0.5, 600)));
        var section = Show<TeamsSection>();

        section.Find(".act button").Click();
        section.Find("tbody [name=people]").Change("6");
        await section.Find("tbody form").SubmitAsync();

        Assert.Empty(section.FindAll("tbody form"));
        Assert.Equal("6", section.Find("tbody td").TextContent);
    }
}

public sealed class TeamsSectionAsEngineerTests : SettingsTestContext
{
    protected override Role Role => Role.Engineer;

    [Fact]
    public async Task Show_HasNeitherRatesNorForms()
    {
        await ChangeAsync(db => db.Add(new Team(new(Guid.CreateVersion7()), Product.Id, "Core", 4, 0.5, 640)));

        var section = Show<TeamsSection>();

        Assert.Contains("Core", section.Markup);
        Assert.DoesNotContain("640", section.Markup);
        Assert.Empty(section.FindAll("form, button"));
    }
}
