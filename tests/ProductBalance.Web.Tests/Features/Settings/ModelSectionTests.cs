using Bunit;
using ProductBalance.Domain.Scoring;
using ProductBalance.Web.Features.Settings;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Settings;

public sealed class ModelSectionTests : SettingsTestContext
{
    [Fact]
    public async Task Save_AsksWhy_WhenTheModelChanges()
    {
        var section = Show<ModelSection>();
        Assert.Empty(section.FindAll("[name=reason]"));

        section.Find("[value=Wsjf]").Change("Wsjf");
        await section.Find("form").SubmitAsync();
        Assert.StartsWith("Say why the score model changes", section.Find(".validation-message").TextContent);
        section.Find("[name=reason]").Change("The board reads WSJF");
        await section.Find("form").SubmitAsync();

        await ReloadAsync();
        Assert.Equal((ScoreModelKind.Wsjf, 2), (Product.Settings.Model.Kind, Product.ModelVersion));
    }

    [Fact]
    public async Task Weights_WithoutANameOrTwice_SaysSoAtTheField()
    {
        var section = Show<ModelSection>();
        section.Find("[value=Weighted]").Change("Weighted");
        section.FindAll("fieldset button")[^1].Click();
        section.FindAll("fieldset button")[^1].Click();
        section.Find("[name=criterion-0]").Change("Reach");
        section.Find("[name=criterion-1]").Change("Reach");
        section.Find("[name=reason]").Change("try our own");

        await section.Find("form").SubmitAsync();

        var problem = section.Find(".validation-message");
        Assert.Equal("“Reach” is there twice; rename one or join them.", problem.TextContent);
        Assert.NotNull(problem.ParentElement?.QuerySelector("[name=criterion-1]"));
    }
}
