using System.Reflection;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data;
using ProductBalance.Domain;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace ProductBalance.Web.Tests.Architecture;

public sealed class LayersTests
{
    private static readonly Assembly Domain = typeof(DomainRuleException).Assembly;
    private static readonly Assembly Data = typeof(BalanceDbContext).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;

    private static readonly ArchUnitNET.Domain.Architecture Program = new ArchLoader()
        .LoadAssemblies(Domain, Data, Web)
        .Build();

    [Fact]
    public void Domain_KnowsNeitherDataNorTheWeb() =>
        Assert.DoesNotContain(
            ReferencesOf(Domain),
            name =>
                name.StartsWith("ProductBalance", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
        );

    [Fact]
    public void Data_KnowsTheDomainAndNotTheWeb()
    {
        Assert.Contains("ProductBalance.Domain", ReferencesOf(Data));
        Assert.DoesNotContain("ProductBalance.Web", ReferencesOf(Data));
    }

    // Setups name the context once, to Identity and to the health check.
    [Fact]
    public void Pages_ComponentsAndEndpoints_SeeNoDatabase() =>
        Types()
            .That()
            .ResideInNamespaceMatching(@"^ProductBalance\.Web\.(Features|Shared|Layout|Api|Published|Commands)")
            .And()
            .DoNotHaveNameEndingWith("Setup")
            .Should()
            .NotDependOnAnyTypesThat()
            .AreAssignableTo(typeof(BalanceDbContext))
            .Check(Program);

    [Fact]
    public void Components_AskForNoContext() =>
        Assert.Empty(
            from component in Web.GetTypes()
            where component.IsAssignableTo(typeof(ComponentBase))
            from asked in component
                .GetConstructors()
                .SelectMany(constructor => constructor.GetParameters())
                .Select(parameter => parameter.ParameterType)
                .Concat(component.GetRuntimeProperties().Select(property => property.PropertyType))
            where
                asked.IsAssignableTo(typeof(DbContext))
                || (asked.IsGenericType && asked.GetGenericTypeDefinition() == typeof(IDbContextFactory<>))
            select $"{component.Name} asks for {asked.Name}"
        );

    private static IEnumerable<string> ReferencesOf(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name ?? "");
}
