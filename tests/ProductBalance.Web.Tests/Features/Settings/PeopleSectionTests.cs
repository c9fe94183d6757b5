using Bunit;
using ProductBalance.Domain.Planning;
using ProductBalance.Web.Features.Settings;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Settings;

public sealed class PeopleSectionTests : SettingsTestContext
{
    [Fact]
    public async Task Name_Somebody_ShowsThemWithTheirSkills()
    {
        var section = await ShowAsync();

        section.Find("section button").Click();
        section.Find("[name=name]").Change("Priya Raman");
        section.Find("[name=share]").Change("80");
        section.Find("[name=skills]").Change("SQL, statistics, sql");
        await section.Find("section form").SubmitAsync();

        Assert.Equal(
            ["Priya Raman", "80 %", "SQL, statistics"],
            section.FindAll("tbody tr > :not(.act)").Select(cell => cell.TextContent)
        );
    }

    [Fact]
    public async Task DaysOff_OfTheWholeTeam_AreListed()
    {
        var section = await ShowAsync();

        section.Find("[name=who]").Change(section.Find("[name=who] option:nth-child(2)").GetAttribute("value")!);
        section.Find("[name=from]").Change("2199-01-04");
        await section.Find("[aria-labelledby=absences] form").SubmitAsync();

        Assert.Contains(
            "All of Core, 4 Jan 2199 to 4 Jan 2199",
            section.Find("[aria-labelledby=absences] li").TextContent
        );
    }

    [Fact]
    public async Task DaysOff_OfNobody_SayWhatIsMissing()
    {
        var section = await ShowAsync();

        await section.Find("[aria-labelledby=absences] form").SubmitAsync();

        Assert.Equal("Choose who is away.", section.Find("[role=alert]").TextContent);
    }

    [Fact]
    public async Task Holidays_ComeAndGo()
    {
        var section = await ShowAsync();

        section.Find("[name=day]").Change("2198-12-25");
        section.Find("[name=holiday]").Change("Christmas");
        await section.Find("[aria-labelledby=holidays] form").SubmitAsync();
        Assert.Contains("25 Dec 2198, Christmas", section.Find("[aria-labelledby=holidays] li").TextContent);
        await section.Find("[aria-labelledby=holidays] li button").ClickAsync(new());

        Assert.Contains("No holiday", section.Find("[aria-labelledby=holidays] li").TextContent);
    }

    private async Task<
        IRenderedComponent<Microsoft.AspNetCore.Components.CascadingValue<Domain.Settings.Product>>
    > ShowAsync()
    {
        await ChangeAsync(db => db.Add(new Team(new(Guid.CreateVersion7()), Product.Id, "Core", 4, 0.5, 600)));
        return Show<PeopleSection>();
    }
}
