using ProductBalance.Web.Shared;

namespace ProductBalance.Web.Tests.Shared;

public sealed class TypedValueTests
{
    [Fact]
    public void IsReplacedBy_TheOldValueOnceMoreAndThenTheEcho_IsNot()
    {
        var value = new TypedValue<string>();
        Assert.True(value.IsReplacedBy("re"));

        value.Typed("red");

        Assert.False(value.IsReplacedBy("re"));
        Assert.False(value.IsReplacedBy("red"));
    }

    [Fact]
    public void IsReplacedBy_WhatComesBackLateAndOneByOne_IsNot()
    {
        var value = new TypedValue<string>();
        value.Typed("r");
        value.Typed("re");
        value.Typed("red");

        Assert.False(value.IsReplacedBy("r"));
        Assert.False(value.IsReplacedBy("red")); // "re" never came
        Assert.True(value.IsReplacedBy("re"));
    }

    [Fact]
    public void IsReplacedBy_AValueFromElsewhere_Is()
    {
        var value = new TypedValue<string>();
        value.Typed("red");
        value.IsReplacedBy("red");

        Assert.True(value.IsReplacedBy("blue"));
        Assert.False(value.IsReplacedBy("blue"));
        Assert.True(value.IsReplacedBy("red"));
    }
}
